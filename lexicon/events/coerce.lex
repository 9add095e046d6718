# COERCE: repression, restriction of rights, or the use of power to force others, short of violence.
# Boundaries: captured combatants and hostages are ASSAULT abduct; tear gas is ASSAULT crowd-control; diplomats who are expelled are SANCTION expel;
# a warrant against somebody who is absent is THREATEN arrest; charges and trials are ACCUSE allege; a verdict is SANCTION convict.
# A state of emergency because of a natural disaster is normally not coded.

set HOUSE     = home | house | office | headquarters | newsroom | premise | premises | apartment | flat | villa | bureau | compound | residence | building | branch
set PROPERTY  = property | asset | land | farm | estate | house | home | building | equipment | passport | vehicle | truck | cargo | money | cash | fund | funds | company | bank | mine | factory | document | computer | phone | laptop | gold | good | goods
set SHIP      = ship | vessel | tanker | oil+tanker | boat | trawler | fishing+boat | freighter | cargo+ship | container+ship | yacht | fishing+vessel
set TOWN      = town | city | village | district | province | territory | island | region | capital | airport | airbase | port | border+post | border+crossing | base | hill | stronghold | area | oilfield | crossing | outpost | settlement | border+town
set DRUG      = drug | cocaine | heroin | marijuana | cannabis | opium | methamphetamine | fentanyl | amphetamine | narcotic | hashish | captagon
set ARMS      = weapon | arms | ammunition | explosive | rifle | firearm | gun | munition | missile
set PARTY     = party | opposition+party | political+party | movement | group | organization | union | trade+union | association | sect | ngo | brotherhood | faction | newspaper+union | student+union
set RALLY     = protest | demonstration | rally | gathering | march | assembly | public+gathering | political+rally | meeting | vigil | sit-in | strike
set FREEDOM   = freedom | right | liberty | movement | press+freedom | civil+liberty | religious+freedom | access | activity | political+activity | worship
set PRESSBAN  = newspaper | magazine | weekly | daily | broadcaster | television | television+station | station | radio | radio+station | tv+station | channel | website | news+site | newscast | programme | book | film | novel | documentary | media | outlet | media+outlet | news+outlet | news+agency | press | news+website | cartoon | blog | bureau
set NET       = internet | internet+access | web | social+media | website | network | mobile+network | phone+network | messaging+app | app | facebook | twitter | youtube | whatsapp | telegram | tiktok | instagram | mobile+internet | news+site
set CUSTODY   = custody | detention | jail | prison | cell | isolation | arrest
set INDIVIDUAL = journalist | reporter | correspondent | migrant | immigrant | foreigner | national | citizen | activist | missionary | priest | bishop | nun | imam | cleric | student | worker | labourer | refugee | asylum-seeker | tourist | teacher | academic | trader | blogger | family | resident
set UTILITY   = electricity | power | water | water+supply | water+supplies | power+supply | power+supplies | electricity+supply | electricity+supplies | heating | phone+service
set NEED      = food | water | medicine | medical+care | fuel | electricity | aid | food+aid | humanitarian+aid | relief | healthcare | education | treatment | shelter | vaccine | ration | medical+treatment | relief+supply | relief+supplies | land
set PAY       = salary | wage | pension | pay | benefit | ration | subsidy | stipend
set FAKE      = disinformation | misinformation | propaganda | falsehood | lie | fake+news | rumour | rumor | hoax | false+information | conspiracy+theory | deepfake | fabrication
set HACKED    = network | system | computer | server | website | email | account | email+account | database | computer+system | computer+network | power+grid | infrastructure | phone
set CYBER     = cyberattack | cyber-attack | cyber+attack | hack | denial+of+service+attack | ransomware+attack | hacking+attack | hacker+attack | phishing+campaign | malware+attack | ddos+attack | cyber+operation | hacking+campaign
set EMERGENCY = martial+law | emergency+rule | military+rule | state+emergency | emergency+law

type     COERCE
section  PLOVER 2.0, COERCE

# ---- COERCE without a mode: repression in general ----------------------------------------------------------------------------------------------

mode     -
cameo    170
contexts repression

verb  ACTOR coerce|intimidate|bully|strong-arm RECIPIENT:actor!
> China coerced Lithuania over the name of an office.  => CHN > LTU
verb  ACTOR blackmail RECIPIENT:actor!
> Belarus blackmailed Poland with crowds at the fence.  => BLR > POL
verb  ACTOR crack|clamp ~down on RECIPIENT
> Ugandan police cracked down on students in Kampala.  => UGA/COP > /EDU
verb  ACTOR suppress|repress|quash|crush|quell RECIPIENT:person|organisation!
> The Myanmar army suppressed the students.  => MMR > /EDU
verb  ACTOR suppress|repress|quash|crush|quell|stifle|smother|silence dissent|opposition|protest|uprising|revolt|rebellion|demonstration|unrest|mutiny|criticism|dissident
> Iranian security forces crushed the protests in two weeks.  => IRN >
verb  ACTOR put ~down uprising|revolt|rebellion|protest|mutiny|insurrection|unrest|coup
> Bahrain's army put down the uprising.  => BHR >
verb  ACTOR stamp|snuff ~out dissent|protest|opposition|resistance|revolt
> The Nicaraguan government stamped out all dissent.  => NIC/GOV >
verb  ACTOR persecute|oppress|victimize RECIPIENT:actor!
> The Burmese junta persecuted Bangladeshi villagers.  => MMR > BGD
verb  ACTOR harass RECIPIENT:actor!
> Chinese ships harassed Vietnamese fishermen near the reef.  => CHN > VNM
verb  ACTOR silence|muzzle RECIPIENT:person|organisation!
> The Azerbaijani authorities silenced journalists before the vote.  => AZE > /JRN
verb  ACTOR subjugate|subdue RECIPIENT:actor!
> Ethiopian forces subdued Somali clans in the east.  => ETH > SOM
verb  ACTOR purge RECIPIENT:person!
> Turkey purged thousands of judges after the failed coup.  => TUR > /JUD
verb  ACTOR rule by|with decree|iron+fist|fear
> The Tunisian president ruled by decree for a year.  => TUN/GOV >
verb  ACTOR spy|eavesdrop|snoop on RECIPIENT! ; contexts=intelligence
> The Danish intelligence service spied on German politicians.  => DNK > DEU
verb  ACTOR bug|wiretap|tap office|phone|telephone|call|home|conversation of RECIPIENT ; contexts=intelligence
> Hungary's secret service tapped the phones of journalists.  => HUN > /JRN
verb  ACTOR put|place|keep RECIPIENT under surveillance ; contexts=intelligence
> Rwandan agents put Belgian journalists under surveillance.  => RWA > BEL
noun  ACTOR crackdown|clampdown on|against RECIPIENT
> A Cambodian crackdown on journalists has widened.  => KHM > /JRN
noun  crackdown|clampdown by ACTOR on|against RECIPIENT
> The crackdown by Sudanese police on students widened.  => SDN/COP > /EDU
noun  persecution|repression|suppression|oppression|harassment|intimidation of RECIPIENT by ACTOR
> The harassment of Philippine fishermen by China resumed.  => CHN > PHL
noun  ACTOR persecution|repression|suppression|oppression|harassment|intimidation of RECIPIENT!
> Venezuela's persecution of journalists intensified.  => VEN > /JRN
noun  suppression of protest|uprising|dissent|revolt|demonstration|rebellion by|in ACTOR
> The suppression of the uprising by the Bahraini army was harsh.  => BHR/MIL >
noun  ACTOR purge of RECIPIENT
> The Turkish purge of judges went on for months.  => TUR > /JUD
noun  ACTOR surveillance of RECIPIENT ; contexts=intelligence
> Ethiopian surveillance of Eritrean exiles was exposed.  => ETH > ERI
noun  ACTOR coercion|bullying of|against RECIPIENT:actor!
> Chinese coercion of Lithuania failed.  => CHN > LTU
noun  ACTOR reign+of+terror|witch-hunt|witch+hunt against|over|among RECIPIENT
> Nicaragua's witch-hunt against priests has emptied parishes.  => NIC > /REL

# ---- mode seize: search, raid, confiscate ------------------------------------------------------------------------------------------------------

# Property taken (CAMEO 1711).
mode     seize
cameo    1711

verb  ACTOR confiscate|expropriate|sequester|commandeer|requisition RECIPIENT
> Zimbabwe confiscated British farms in the west.  => ZWE > GBR
verb  ACTOR confiscate|impound TOPIC from|of RECIPIENT!
> Hungary confiscated gold bars from a Ukrainian convoy.  => HUN > UKR
verb  ACTOR seize|impound $PROPERTY of|from RECIPIENT
> Spain seized a villa and other property of a Syrian general.  => ESP > SYR
verb  ACTOR nationalize $PROPERTY|oil+company|oilfield|airline|bank|industry|plant|mine|railway|farm of|from RECIPIENT ; contexts=economic
> Bolivia nationalized the mines of a Swiss company.  => BOL > CHE
verb  ACTOR take ~over company|bank|factory|plant|mine|broadcaster|farm|airline of|from RECIPIENT
> Algeria took over the plant of a French company.  => DZA > FRA
verb  ACTOR strip RECIPIENT of property|asset|land|farm
> Uganda stripped Indian traders of their property.  => UGA > IND
verb  ACTOR grab land|farm of|from RECIPIENT ; contexts=human_security
> Cambodian soldiers grabbed land from Vietnamese farmers.  => KHM > VNM
verb  ACTOR seize|impound|board|commandeer|detain|hold|capture $SHIP of|from RECIPIENT
> Iran seized a Greek oil tanker in the Gulf.  => IRN > GRC
> A Portuguese tanker was detained by Indonesia for months.  => IDN > PRT
verb  ACTOR seize tonne|ton|kilogram|kilo|gram|shipment|consignment|container|load|haul of $DRUG from|of RECIPIENT ; contexts=illegal_drugs
> Ecuadorean police seized two tonnes of cocaine at the port.  => ECU/COP >
verb  ACTOR seize $DRUG from|of RECIPIENT ; contexts=illegal_drugs
> Peruvian police seized cocaine at the port.  => PER/COP >
verb  ACTOR intercept|confiscate|find|discover $DRUG ; contexts=illegal_drugs
> The Australian navy intercepted heroin off the coast.  => AUS >
verb  ACTOR seize|confiscate|intercept $ARMS from|of|for RECIPIENT
> Yemeni forces seized weapons from Iranian smugglers.  => YEM > IRN
verb  ACTOR seize tonne|ton|kilogram|kilo|shipment|consignment|container|load|haul of ivory|rhino+horn|timber|gold|wildlife|contraband|cigarette from|of RECIPIENT ; contexts=trafficking
> Kenya seized a container of ivory at the port.  => KEN >
verb  ACTOR seize ivory|rhino+horn|timber|gold|wildlife|contraband|cigarette from|of RECIPIENT ; contexts=trafficking
> Malawi seized ivory at the airport.  => MWI >
noun  seizure|confiscation|expropriation|nationalization|impounding|requisition of RECIPIENT by ACTOR
> The seizure of a Liberian tanker by Iran raised premiums.  => IRN > LBR
noun  ACTOR seizure|confiscation|expropriation|nationalization of RECIPIENT!
> Iran's seizure of the British tanker dominated the news.  => IRN > GBR
noun  ACTOR drug+seizure|cocaine+seizure|heroin+seizure|arms+seizure
> A Belgian drug seizure broke all records.  => BEL >
noun  ACTOR land+grab|land+seizure in|from|against RECIPIENT ; contexts=human_security,territory
> Zimbabwe's land seizures ruined many estates.  => ZWE >

# Raids and searches (by police or other security organs; raids with casualties are in assault.lex).
cameo    171

verb  ACTOR search|comb $HOUSE of RECIPIENT
> Russian agents searched the office of a German foundation.  => RUS > DEU
verb  ACTOR raid $HOUSE of RECIPIENT
> Turkish police raided the offices of an opposition newspaper.  => TUR/COP > /JRN
verb  ACTOR raid RECIPIENT:organisation!
> Venezuelan agents raided the Colombian consulate.  => VEN > COL
verb  ACTOR swoop|descend on $HOUSE of RECIPIENT
> Egyptian police swooped on the offices of a German foundation.  => EGY/COP > DEU
verb  ACTOR:armed! storm $HOUSE of RECIPIENT
> Ecuadorean police stormed the headquarters of the Mexican company.  => ECU > MEX
verb  ACTOR:armed! break|burst into $HOUSE|embassy of RECIPIENT
> Haitian police broke into the house of a Dominican diplomat.  => HTI > DOM
verb  ACTOR carry ~out raid|search|house+search at|on|in|of $HOUSE of RECIPIENT
> Austrian police carried out a raid on the office of a Turkish group.  => AUT > TUR
verb  ACTOR conduct|launch|stage|make raid|search|house+search at|on|in|of $HOUSE of RECIPIENT
> Indian tax officials conducted a search at the office of a British broadcaster.  => IND > GBR
noun  ACTOR raid|search on|of|at $HOUSE of RECIPIENT
> The Guatemalan raid on the home of an American judge was illegal.  => GTM > USA
noun  police+raid on|of|at RECIPIENT
> A police raid on a Chinese shop ended without arrests.  => - > CHN
noun  house+search|home+search at|of|in RECIPIENT by ACTOR
> House searches by Belarusian agents at a Polish school began early.  => BLR > POL

# Territory taken and held (CAMEO 192).
cameo    192
contexts military,territory

verb  ACTOR:country|armed! occupy RECIPIENT!
> Indonesia occupied East Timor within days.  => IDN > TLS
verb  ACTOR annex|incorporate RECIPIENT:country|place!
> Iraq annexed Kuwait as its province.  => IRQ > KWT
verb  ACTOR:actor! capture|seize|overrun|conquer|retake|recapture RECIPIENT:place!
> Syrian rebels captured a Lebanese border town on Sunday.  => SYR/REB > LBN
verb  ACTOR:actor! capture|seize|take|overrun|conquer|retake|recapture|occupy $TOWN of|from|in RECIPIENT
> Azerbaijan captured a village from Armenia in the hills.  => AZE > ARM
> Several towns in Syria were overrun by Turkish militias.  => TUR > SYR
verb  ACTOR:actor! take|seize|gain|wrest|regain|retake control of RECIPIENT:place!
> Ethiopian forces took control of the Somali capital.  => ETH > SOM
verb  ACTOR:actor! take|seize|gain|wrest|regain control of $TOWN from|in RECIPIENT
> Chadian rebels seized control of a border town from the army.  => TCD/REB > /MIL
verb  RECIPIENT $TOWN *fall to ACTOR:armed|country!
> The last stronghold fell to Colombian guerrillas.  => COL >
> The Iraqi city fell to Syrian militants after a week.  => SYR > IRQ
verb  RECIPIENT:place fall into hand of ACTOR!
> The Congolese city fell into the hands of Rwandan rebels.  => RWA > COD
verb  ACTOR plant|raise|hoist flag on|over RECIPIENT:place!
> Chinese sailors planted a flag on a Philippine reef.  => CHN > PHL
verb  ACTOR establish|build settlement|outpost|military+outpost in|on RECIPIENT!
> Israel built settlements in the Palestinian territory.  => ISR > PSE
verb  ACTOR reclaim|militarize reef|island|islet|shoal of|from RECIPIENT
> China militarized a reef of the Philippines.  => CHN > PHL
verb  ACTOR:actor move border|fence|boundary+marker into RECIPIENT:country|place!
> Russian troops moved the fence into Georgia at night.  => RUS > GEO
noun  ACTOR annexation|occupation|seizure|capture of RECIPIENT:country|place!
> Russia's annexation of a Ukrainian peninsula was rejected.  => RUS > UKR
noun  annexation|occupation|capture|fall of RECIPIENT:country|place! by|to ACTOR!
> The capture of the Sudanese city by the rebels was feared.  => /REB > SDN

# ---- mode restrict: political freedoms, movement, parties, persons -----------------------------------------------------------------------------

# Parties and politicians (CAMEO 1722).
mode     restrict
cameo    1722
contexts rights_freedoms

verb  ACTOR ban|outlaw|proscribe|dissolve|disband|suspend|deregister $PARTY of|by RECIPIENT
> Thailand's court dissolved the largest opposition party.  => THA > /PTY
verb  ACTOR outlaw|proscribe RECIPIENT:actor!
> Jordan outlawed the Palestinian militant group.  => JOR > PSE
verb  ACTOR ban RECIPIENT:organisation!
> Germany banned Hezbollah on its soil.  => DEU > LBN
verb  ACTOR impose|announce|introduce|declare ban on RECIPIENT:organisation!
> Britain imposed a ban on a Pakistani militant group.  => GBR > PAK
verb  ACTOR disband|dissolve RECIPIENT:organisation!
> Nicaragua disbanded the Italian charity by law.  => NIC > ITA
verb  ACTOR revoke|cancel|suspend registration|licence|license|legal+status of RECIPIENT
> Uganda revoked the registration of an opposition party.  => UGA > /PTY
verb  ACTOR ban|bar|disqualify|exclude|block RECIPIENT from election|office|politics|race|ballot|public+office|poll|vote|presidency ; contexts=election,rights_freedoms
> Venezuela barred two journalists from public office.  => VEN > /JRN
> Two Ivorian candidates were disqualified from the election by a Malian court.  => MLI > CIV
verb  ACTOR disqualify|bar RECIPIENT:person! ; contexts=election,rights_freedoms
> Iran's guardian council disqualified a former minister.  => IRN > /ELI
verb  ACTOR reject|disallow|void candidacy|candidature|nomination of RECIPIENT ; contexts=election
> The Cameroonian election commission rejected the candidacy of a judge.  => CMR > /JUD
verb  ACTOR rig|steal|falsify election|vote|referendum|ballot|poll|result ; contexts=election,pro_autocracy
> The ruling party in Belarus rigged the referendum.  => BLR >
verb  ACTOR suspend|abolish|disband constitution|parliament|national+assembly|legislature ; contexts=pro_autocracy,political_institutions
> Guinea's junta suspended the constitution.  => GIN >
verb  ACTOR impose direct+rule|military+rule|central+rule on|over|in RECIPIENT ; contexts=territory
> Indonesia imposed military rule on East Timor.  => IDN > TLS
verb  ACTOR revoke|abolish|strip|cancel|suspend autonomy|special+status|self-rule of|from|in RECIPIENT ; contexts=territory
> Serbia revoked the autonomy of Kosovo.  => SRB > KOS
noun  ban|prohibition on|of $PARTY by ACTOR
> The ban on the opposition party by Tanzania surprised donors.  => TZA >
noun  ACTOR ban on|of party|opposition+party|movement|group|union
> The Sri Lankan ban on Muslim groups surprised observers.  => LKA >
noun  dissolution|banning|outlawing of $PARTY by ACTOR
> The dissolution of the opposition party by Cambodia ended competition.  => KHM >
noun  disqualification of RECIPIENT by ACTOR ; contexts=election
> The disqualification of the former minister by the Kenyan court was final.  => KEN/JUD > /ELI

# Assembly, speech, movement, rights (CAMEO 1721).
cameo    1721
contexts rights_freedoms

verb  ACTOR ban|prohibit|forbid|outlaw|bar $RALLY
> Kazakhstan banned public gatherings until March.  => KAZ >
verb  ACTOR ban|prohibit|forbid|outlaw|bar $RALLY by|of|against RECIPIENT!
> Uganda banned rallies by students.  => UGA > /EDU
verb  ACTOR disperse RECIPIENT:person!
> Jordanian police dispersed protesters near the embassy.  => JOR/COP > /CVL
verb  ACTOR disperse|block|prevent|thwart|stop $RALLY of|by RECIPIENT
> Algerian police dispersed a sit-in by teachers.  => DZA/COP > /EDU
verb  ACTOR break ~up $RALLY of|by RECIPIENT
> Cuban police broke up a protest by doctors.  => CUB/COP > /MED
verb  ACTOR restrict|curb|limit|curtail|abridge|suspend $FREEDOM|civil+right|human+right of RECIPIENT
> Ethiopia restricted the movement of Kenyan diplomats.  => ETH > KEN
verb  ACTOR impose|place|tighten|introduce restriction|curb|limit|control on RECIPIENT:actor!
> Israel tightened restrictions on Palestinians in Hebron.  => ISR > PSE
verb  ACTOR impose|place|tighten|introduce restriction|curb|limit|control on movement|speech|travel|assembly|worship|press|protest|medium|media of RECIPIENT
> China tightened controls on the movement of Nepali traders.  => CHN > NPL
verb  ACTOR tighten grip|control on|over RECIPIENT
> Beijing tightened its grip on the press.  => CHN > /JRN
verb  ACTOR bar|ban|prevent|block|prohibit|forbid RECIPIENT from leave|travel|depart|country
> Tajikistan barred a German journalist from leaving the country.  => TJK > DEU
verb  ACTOR bar|ban|prohibit|forbid|exclude RECIPIENT from school|university|work|job|education|profession|sport|park|employment
> The Sudanese government barred Eritreans from university.  => SDN > ERI
verb  ACTOR ban|bar|prohibit|outlaw|forbid veil|headscarf|burqa|hijab|minaret|niqab|turban|abaya ; contexts=religion_ethnicity,rights_freedoms
> Switzerland banned the burqa in public places.  => CHE >
verb  ACTOR criminalize|outlaw|ban homosexuality|same+sex+relation|same+sex+marriage|gay+marriage ; contexts=lgbt,rights_freedoms
> Uganda outlawed homosexuality under a harsh new law.  => UGA >
verb  ACTOR outlaw|ban|criminalize abortion ; contexts=gender,rights_freedoms
> Honduras banned abortion in all cases.  => HND >
verb  ACTOR confiscate|revoke|cancel|withdraw passport|travel+document of RECIPIENT
> Bahrain revoked the passports of Iranian clerics.  => BHR > IRN
verb  ACTOR strip RECIPIENT of citizenship|nationality|passport
> Nicaragua stripped two hundred Spanish priests of citizenship.  => NIC > ESP
verb  ACTOR revoke|withdraw|cancel citizenship|nationality|residency|residence+permit of RECIPIENT
> Kuwait revoked the citizenship of an Iraqi poet.  => KWT > IRQ
verb  ACTOR disenfranchise RECIPIENT:actor!
> Latvia disenfranchised Russian residents after independence.  => LVA > RUS
verb  ACTOR segregate|confine RECIPIENT:actor!
> Myanmar confined Bangladeshi families to camps.  => MMR > BGD
noun  ACTOR ban on protest|rally|demonstration|gathering|assembly|public+gathering|march|strike
> The Zambian ban on rallies was challenged in court.  => ZMB >
noun  ACTOR restriction|curb|limit on press|medium|media|protest|movement|speech|worship|freedom|right|assembly of RECIPIENT
> Hungary's curbs on the media continue.  => HUN > /JRN
noun  dispersal of RECIPIENT:person! by ACTOR
> The dispersal of protesters by Togolese police was quick.  => TGO/COP > /CVL
noun  dispersal of $RALLY by ACTOR
> The dispersal of the rally by Armenian police was quick.  => ARM/COP >

# Blockade, siege, closed borders (CAMEO 191).
cameo    191
contexts military

verb  ACTOR blockade RECIPIENT:country|place|organisation!
> Armenia was blockaded by Turkey for decades.  => TUR > ARM
verb  ACTOR blockade port|harbour|coast|city|strait|airport of RECIPIENT
> The Russian navy blockaded the ports of Ukraine.  => RUS > UKR
verb  ACTOR impose|enforce|maintain|tighten|announce|reimpose blockade|siege|naval+blockade on|against|of RECIPIENT
> Saudi Arabia imposed a naval blockade on Yemen.  => SAU > YEM
verb  ACTOR:actor! besiege RECIPIENT!
> Serbian paramilitaries besieged the Croatian city for months.  => SRB > HRV
verb  ACTOR lay siege to RECIPIENT!
> Malian militants laid siege to a French base.  => MLI > FRA
verb  ACTOR:actor! place|put|keep|hold RECIPIENT under|in siege|blockade
> The Bosnian capital was kept under siege by Serbian gunners.  => SRB > BIH
verb  ACTOR seal ~off RECIPIENT:place|organisation!
> Israeli soldiers sealed off the Palestinian enclave.  => ISR > PSE
verb  ACTOR seal ~off area|town|city|village|neighbourhood|camp|district|university|border of RECIPIENT
> Israeli troops sealed off the towns of the Palestinians.  => ISR > PSE
verb  ACTOR cut ~off city|town|village|camp|enclave|road of|to|in RECIPIENT
> Serbian troops cut off villages in Kosovo.  => SRB > KOS
verb  ACTOR close|seal|shut border|frontier|airspace|border+crossing|crossing
> Uganda sealed its borders on the eve of the vote.  => UGA >
verb  ACTOR block|close|cut road|highway|corridor|supply+route|supply+line|strait|canal|shipping+lane|bridge to|into|of RECIPIENT
> Azerbaijan blocked the only road to Armenia.  => AZE > ARM
verb  ACTOR block|deny|bar|prevent passage|access|entry to|of|for RECIPIENT
> Turkey blocked passage of Greek ships.  => TUR > GRC
verb  ACTOR mine|close harbour|strait|port of RECIPIENT
> Iran closed the strait and mined the harbour of Kuwait.  => IRN > KWT
verb  ACTOR choke|tighten siege|noose around|of RECIPIENT:place!
> Serbian troops tightened the siege of the Bosnian town.  => SRB > BIH
noun  ACTOR blockade|siege|naval+blockade of|on|against RECIPIENT
> Saudi Arabia's blockade of Yemen entered its second year.  => SAU > YEM
noun  blockade|siege|encirclement of RECIPIENT by ACTOR
> The siege of the Yemeni city by rebels starved thousands.  => /REB > YEM

# ---- mode censor: publications, media, information ---------------------------------------------------------------------------------------------

mode     censor
cameo    1721
contexts rights_freedoms

verb  ACTOR censor RECIPIENT
> Vietnam censored a French documentary about prisons.  => VNM > FRA
verb  ACTOR ban|suspend|block|censor|prohibit|outlaw $PRESSBAN of|from|by RECIPIENT
> Burkina Faso suspended a French radio station.  => BFA > FRA
> Two Turkish television stations were banned by Germany.  => DEU > TUR
verb  ACTOR shut|close|shutter|padlock $PRESSBAN of|from|by RECIPIENT
> Israel closed the bureau of a Qatari broadcaster.  => ISR > QAT
verb  ACTOR shut|close ~down $PRESSBAN of|from|by RECIPIENT
> Tanzanian officials shut down a Kenyan newspaper.  => TZA > KEN
verb  ACTOR take|force|knock RECIPIENT off air
> Ethiopia knocked two German reporters off the air.  => ETH > DEU
verb  ACTOR take|pull $PRESSBAN of RECIPIENT off air
> The Zambian regulator pulled a radio station off the air.  => ZMB > /JRN
> Ethiopia took two German stations off the air.  => ETH > DEU
verb  ACTOR revoke|withdraw|suspend|cancel licence|license|broadcasting+licence|broadcast+licence|accreditation|press+card|press+credential of RECIPIENT:organisation|person!
> Russia withdrew the accreditation of Dutch journalists.  => RUS > NLD
verb  ACTOR gag RECIPIENT:person|organisation!
> The Singaporean government gagged two Australian reporters.  => SGP > AUS
verb  ACTOR gag|muzzle press|medium|media|newspaper|critic
> Hungary's government muzzled the press.  => HUN >
verb  ACTOR block|restrict|suspend|ban|disable|shut|throttle|cut|disrupt $NET
> Iran blocked the internet for three days.  => IRN >
verb  ACTOR block|restrict|cut|deny|limit access to $NET
> Pakistan blocked access to social media.  => PAK >
verb  ACTOR cut|shut|switch|turn ~off $NET in RECIPIENT
> Israel's army cut off the internet in the Palestinian town.  => ISR/MIL > PSE
verb  ACTOR shut|close|slow|take ~down $NET in RECIPIENT
> Gabon shut down the internet on election night.  => GAB >
verb  ACTOR jam broadcast|signal|radio+signal|transmission|frequency|television+signal of RECIPIENT
> Cuba jammed American radio signals.  => CUB > USA
verb  ACTOR impose|order|enforce news+blackout|media+blackout|censorship|internet+blackout|communication+blackout|communications+blackout|gag+order|press+censorship on|in|against RECIPIENT
> Israel imposed a communications blackout in the Palestinian enclave.  => ISR > PSE
verb  ACTOR ban|bar|prohibit|forbid RECIPIENT from report|broadcast|publish|air|airwave
> Belarus barred Polish reporters from the airwaves.  => BLR > POL
verb  ACTOR burn|pulp|destroy|confiscate book|newspaper|copy|magazine of|from|by RECIPIENT
> Sudanese agents confiscated copies of an Egyptian newspaper.  => SDN > EGY
verb  ACTOR remove|delete|pull|scrub article|post|content|report|book from|by|of RECIPIENT
> Chinese censors deleted posts by Taiwanese singers.  => CHN > TWN
noun  ACTOR censorship of RECIPIENT
> Vietnamese censorship of American films remains strict.  => VNM > USA
noun  ACTOR ban on $PRESSBAN|social+media|app of|from|by RECIPIENT
> India's ban on Chinese apps was extended.  => IND > CHN
noun  closure|suspension|banning|shutdown of $PRESSBAN by|in ACTOR
> The closure of the newspaper by Nicaragua silenced its readers.  => NIC >
noun  internet+shutdown|internet+blackout|media+blackout|news+blackout|communication+blackout|communications+blackout by|in ACTOR
> An internet shutdown by Ethiopia lasted four months.  => ETH >
noun  ACTOR internet+shutdown|internet+blackout|media+blackout|news+blackout|gag+order in|on|against RECIPIENT
> Iran's internet blackout hid the size of the marches.  => IRN >

# ---- mode curfew -------------------------------------------------------------------------------------------------------------------------------

mode     curfew
cameo    1723

verb  ACTOR impose|declare|enforce|order|announce|introduce|slap|clamp|decree|reimpose curfew|night+curfew|nighttime+curfew
> Sierra Leone imposed a curfew after the jailbreak.  => SLE >
verb  ACTOR impose|declare|enforce|order|announce|introduce|slap|clamp|decree|reimpose curfew|night+curfew|nighttime+curfew on|in|across|over RECIPIENT!
> Indonesia imposed a curfew in East Timor.  => IDN > TLS
> A curfew was imposed on the Palestinian city by the Israeli army.  => ISR > PSE
verb  ACTOR extend|prolong|tighten|lengthen|maintain|renew|widen curfew in|on|across RECIPIENT
> Chile extended the curfew until Easter.  => CHL >
verb  ACTOR place|put|keep|hold RECIPIENT under curfew
> Israeli soldiers placed the Palestinian city under curfew.  => ISR > PSE
verb  RECIPIENT:place be|remain under curfew
> The Haitian capital remained under curfew on Sunday.  => - > HTI
noun  ACTOR curfew in|on|across|over RECIPIENT
> Sri Lanka's curfew emptied the streets.  => LKA >
noun  imposition|extension of curfew by ACTOR in|on RECIPIENT
> The imposition of a curfew by Iraqi officials in Kuwait followed.  => IRQ > KWT
noun  curfew by ACTOR in|on RECIPIENT
> The curfew by Senegalese police lasted a week.  => SEN >

# ---- mode martial-law: state of emergency, martial law -----------------------------------------------------------------------------------------

mode     martial-law
cameo    1724
contexts pro_autocracy

verb  ACTOR declare|impose|proclaim|announce|order|decree|invoke|introduce|reimpose $EMERGENCY
> The Philippine president declared martial law in the south.  => PHL/GOV >
verb  ACTOR declare|impose|proclaim|announce|order|decree|introduce|reimpose state of emergency|siege|exception|war|alert
> Ethiopia declared a state of emergency in the north.  => ETH >
> A state of siege was declared by the Bolivian president.  => BOL >
verb  ACTOR declare|impose|proclaim|announce emergency in|across|over PLACE
> The Bangladeshi president proclaimed an emergency across the country.  => BGD >
verb  ACTOR extend|prolong|renew|maintain state of emergency|siege|exception
> Tunisia extended its state of emergency again.  => TUN >
verb  ACTOR extend|prolong|renew|maintain $EMERGENCY|emergency
> Ukraine's parliament extended martial law by three months.  => UKR/LEG >
verb  ACTOR place|put RECIPIENT under $EMERGENCY
> Indonesia placed East Timor under martial law.  => IDN > TLS
verb  ACTOR place|put RECIPIENT under state of emergency|siege
> Syria put Lebanon under a state of emergency.  => SYR > LBN
verb  ACTOR invoke|assume|use|activate emergency+power|special+power|emergency+act|emergency+decree
> The Malaysian king invoked emergency powers.  => MYS >
noun  declaration|imposition|proclamation of $EMERGENCY by|in ACTOR
> The declaration of martial law by South Korea shocked its allies.  => KOR >
noun  declaration|proclamation|extension of state of emergency|siege|exception by|in ACTOR
> The extension of the state of emergency by Tunisia continues.  => TUN >
noun  ACTOR imposition|declaration of $EMERGENCY
> Thailand's declaration of martial law came at night.  => THA >
noun  ACTOR state of emergency|exception|siege
> El Salvador's state of exception filled the prisons.  => SLV >

# ---- mode arrest: arrest, detention, imprisonment ----------------------------------------------------------------------------------------------

mode     arrest
cameo    173

verb  ACTOR arrest|detain|apprehend|nab RECIPIENT:actor!
> Tanzanian police arrested two Ugandan journalists.  => TZA/COP > UGA
> Twelve protesters were detained by police in Georgia.  => /COP > /CVL
> Spain and Portugal arrested four Moroccan suspects.  => ESP,PRT > MAR
verb  ACTOR rearrest|re-arrest RECIPIENT:actor!
> Zimbabwe rearrested two journalists at the prison gate.  => ZWE > /JRN
verb  ACTOR jail|imprison|incarcerate|intern RECIPIENT:actor!
> Algeria jailed a French writer for his opinions.  => DZA > FRA
verb  ACTOR lock ~up RECIPIENT:actor!
> Eritrea locked up three Ethiopian priests.  => ERI > ETH
verb  ACTOR round ~up RECIPIENT:actor!
> Egyptian police rounded up Sudanese refugees.  => EGY/COP > SDN
verb  ACTOR pick ~up RECIPIENT:person!
> Chadian agents picked up a Nigerian preacher.  => TCD > NGA
verb  ACTOR haul|drag|cart|bundle ~away|in RECIPIENT:person!
> Russian police hauled away elderly protesters.  => RUS/COP > /CVL
verb  ACTOR lead|take ~away RECIPIENT:person!
> Nicaraguan police led away two priests.  => NIC/COP > /REL
verb  ACTOR handcuff RECIPIENT:person!
> Serbian police handcuffed two student leaders.  => SRB/COP > /EDU
verb  ACTOR take|bring|keep|hold|remand RECIPIENT in|into $CUSTODY
> Cameroonian soldiers took a Nigerian separatist into custody.  => CMR > NGA
verb  ACTOR hold|keep RECIPIENT in|at prison|jail|detention|custody|camp|detention+centre|solitary
> Libya held a Turkish doctor in prison for years.  => LBY > TUR
verb  ACTOR hold|keep RECIPIENT:person! ~incommunicado
> An Indian teacher was held incommunicado by Qatar.  => QAT > IND
verb  ACTOR put|throw|place|send|lock RECIPIENT in|into|to jail|prison|detention|camp|cell|labour+camp
> Myanmar threw a Japanese film-maker in jail.  => MMR > JPN
verb  ACTOR put|place|keep RECIPIENT behind bar
> Belarus put a Swiss sports fan behind bars.  => BLR > CHE
verb  ACTOR place|put|keep|hold RECIPIENT under house+arrest
> The Burmese junta placed a former minister under house arrest.  => MMR > /ELI
> A Mauritanian judge was kept under house arrest by soldiers.  => /MIL > MRT
verb  ACTOR place|put|take RECIPIENT under arrest
> The Maltese navy put the Libyan captain under arrest.  => MLT > LBY
verb  ACTOR take|bring RECIPIENT ~in for questioning|interrogation
> Greek police brought in a Georgian sailor for questioning.  => GRC > GEO
verb  ACTOR take|detain|hold RECIPIENT for questioning|interrogation
> Ghanaian police detained a Togolese trader for questioning.  => GHA > TGO
verb  ACTOR order|extend|prolong arrest|detention|pre-trial+detention|imprisonment|custody of|for RECIPIENT
> A Kyrgyz judge ordered the arrest of a Russian blogger.  => KGZ > RUS
verb  ACTOR make arrest in|over|of|at RECIPIENT
> Irish police made five arrests over the robbery.  => IRL/COP >
verb  ACTOR carry ~out arrest|mass+arrest|wave of|in RECIPIENT
> Israeli troops carried out arrests in the Palestinian village.  => ISR > PSE
verb  ACTOR:actor! dismantle|bust|smash|uncover cell|ring|network|terrorist+cell|spy+ring|spy+network|gang|cartel of|from RECIPIENT ; contexts=crime
> Morocco dismantled a cell of Algerian smugglers.  => MAR > DZA
verb  ACTOR:actor! break ~up cell|ring|network|terrorist+cell|spy+ring|gang of|from RECIPIENT ; contexts=crime
> Austrian police broke up a ring of Serbian smugglers.  => AUT > SRB
verb  ACTOR capture|arrest|nab kingpin|drug+lord|drug+trafficker|gang+leader|fugitive|cartel+leader|trafficker of|from RECIPIENT ; contexts=illegal_drugs,crime
> Bolivian police captured an Uruguayan drug lord.  => BOL > URY
verb  ACTOR arrest|detain terrorist|terror+suspect|terrorism+suspect|suspected+militant|jihadist of|from RECIPIENT ; contexts=terrorism
> Belgian police arrested four Moroccan terror suspects at dawn.  => BEL/COP > MAR
verb  ACTOR arrest|detain spy|suspected+spy|agent of|from RECIPIENT ; contexts=intelligence
> Norway arrested a Russian spy near a naval base.  => NOR > RUS
verb  ACTOR arrest|detain smuggler|trafficker|people+smuggler|poacher of|from RECIPIENT ; contexts=trafficking
> Senegal arrested three Gambian smugglers.  => SEN > GMB
noun  arrest|detention|imprisonment|jailing|incarceration|internment|rearrest of RECIPIENT by ACTOR
> The Turkish journalist's arrest by Iran was confirmed.  => IRN > TUR
noun  ACTOR arrest|detention|imprisonment|jailing|incarceration|internment|rearrest of RECIPIENT:actor!
> Russia's detention of an American reporter angered editors.  => RUS > USA
> The arrest of a Canadian businessman by China froze contacts.  => CHN > CAN
> The detention of two Swedish doctors in Eritrea continues.  => - > SWE
> The mass arrest of Ethiopian migrants by Saudi Arabia went unnoticed.  => SAU > ETH
noun  ACTOR mass+arrest|round-up|roundup of RECIPIENT:actor!
> Egypt's round-up of Sudanese refugees was criticised.  => EGY > SDN
noun  ACTOR house+arrest of RECIPIENT:actor!
> The house arrest of the Sudanese premier by soldiers ended.  => /MIL > SDN

# ---- mode deport: individuals are expelled or driven into exile --------------------------------------------------------------------------------

mode     deport
cameo    174

verb  ACTOR deport RECIPIENT
> Pakistan deported thousands of Afghan families.  => PAK > AFG
> Two Kenyan nurses were deported by Libya.  => LBY > KEN
verb  ACTOR deport RECIPIENT to PLACE
> The United States deported forty Venezuelans to El Salvador.  => USA > VEN
verb  ACTOR expel $INDIVIDUAL of|from RECIPIENT
> Myanmar expelled two Danish journalists.  => MMR > DNK
> Gabon and Congo expelled migrants from Cameroon.  => COD,GAB > CMR
verb  ACTOR exile|banish RECIPIENT:actor!
> Nicaragua exiled twelve priests.  => NIC > /REL
verb  ACTOR send|force|drive RECIPIENT into exile
> The Gambian ruler drove journalists into exile.  => GMB > /JRN
verb  ACTOR send|ship|fly ~back|home migrant|refugee|asylum-seeker|immigrant of|from|to RECIPIENT ; contexts=migration
> Denmark sent back refugees from Syria.  => DNK > SYR
verb  ACTOR push|turn ~back migrant|refugee|asylum-seeker|boat of|from|to|with RECIPIENT ; contexts=migration
> Croatian police pushed back migrants from Pakistan.  => HRV > PAK
verb  ACTOR repatriate RECIPIENT ~forcibly ; contexts=migration
> Thailand forcibly repatriated forty Burmese refugees.  => THA > MMR
verb  ACTOR kick|throw ~out $INDIVIDUAL of|from RECIPIENT
> Guyana threw out three Venezuelan traders.  => GUY > VEN
verb  ACTOR evict RECIPIENT:actor! from home|land|house|village|camp|settlement|farm ; contexts=human_security
> Tanzania evicted Kenyan herders from their land.  => TZA > KEN
verb  ACTOR evict squatter|tenant|settler|herder|villager|family of|from RECIPIENT ; contexts=human_security
> Israeli police evicted a Palestinian family in Jerusalem.  => ISR > PSE
verb  ACTOR transfer|relocate|resettle RECIPIENT ~forcibly ; contexts=migration
> Russia forcibly transferred Ukrainian children to camps.  => RUS > UKR
verb  ACTOR expel|deport RECIPIENT ~masse ; cameo=201 contexts=migration
> Uganda expelled Indian families en masse.  => UGA > IND
noun  deportation|banishment|repatriation|removal of migrant|refugee|asylum-seeker|immigrant from|to|of RECIPIENT by ACTOR ; contexts=migration
> The deportation of migrants from Mali by Algeria continued.  => DZA > MLI
noun  deportation|banishment of RECIPIENT by|from ACTOR
> The deportation of an Israeli singer by Turkey was brief.  => TUR > ISR
noun  ACTOR deportation|banishment of RECIPIENT!
> Algeria's deportation of Malian workers continued.  => DZA > MLI
noun  mass+deportation|mass+expulsion of RECIPIENT by|from ACTOR ; cameo=201 contexts=migration
> The mass deportation of Haitians by the Dominican Republic continued.  => DOM > HTI
noun  ACTOR mass+deportation|mass+expulsion of RECIPIENT ; cameo=201 contexts=migration
> Pakistan's mass deportation of Afghans filled the crossing.  => PAK > AFG
noun  pushback|push-back of RECIPIENT by ACTOR ; contexts=migration
> The pushback of Afghan migrants by Greece was filmed.  => GRC > AFG
noun  forced+repatriation|forced+return|forcible+return|forcible+transfer of RECIPIENT by ACTOR ; contexts=migration
> The forced repatriation of Rwandan refugees by Tanzania was swift.  => TZA > RWA
noun  eviction of RECIPIENT by ACTOR ; contexts=human_security
> The eviction of Kenyan herders by Ugandan rangers was halted.  => UGA > KEN

# ---- mode withhold: public goods and services --------------------------------------------------------------------------------------------------

mode     withhold
cameo    170
contexts human_security

verb  ACTOR cut|shut|turn|switch ~off $UTILITY to|in|for|of RECIPIENT
> Israel cut off electricity to Lebanon.  => ISR > LBN
verb  ACTOR cut|halt|stop|block|disconnect $UTILITY to|in|for|of RECIPIENT!
> Afghanistan cut water to Iran by closing the dam.  => AFG > IRN
verb  ACTOR deny|refuse|withhold $NEED to|from RECIPIENT!
> Eritrean troops denied food to Ethiopian prisoners.  => ERI > ETH
verb  ACTOR deny RECIPIENT access to $NEED
> Myanmar denied Bangladeshi villagers access to medical care.  => MMR > BGD
verb  ACTOR deprive RECIPIENT of $NEED
> Sudanese officers deprived South Sudanese prisoners of water.  => SDN > SSD
verb  ACTOR starve RECIPIENT:actor!
> The Serbian gunners starved the Bosnian town.  => SRB > BIH
verb  ACTOR use|employ hunger|starvation|food|water as weapon against RECIPIENT
> Ethiopia used hunger as a weapon against Eritrea.  => ETH > ERI
verb  ACTOR block|obstruct|stop|halt|impede|hold humanitarian+aid|aid|relief|food+aid|aid+convoy|convoy|relief+supply|relief+supplies|aid+delivery|supply to|into|for|from RECIPIENT ; cameo=191
> Syrian forces blocked humanitarian aid to Jordanian refugees.  => SYR > JOR
verb  ACTOR turn|hold ~back|up aid+convoy|convoy|relief+convoy|aid+truck to|for|of RECIPIENT ; cameo=191
> Israeli soldiers turned back an aid convoy of the United Nations.  => ISR > UNO
verb  ACTOR withhold|suspend|freeze|stop $PAY of|from|to|for RECIPIENT
> Yemen's rebels withheld the salaries of teachers.  => YEM/REB > /EDU
verb  ACTOR withhold tax+revenue|revenue|tax+fund|customs+revenue from|of RECIPIENT ; contexts=economic
> Israel withheld tax revenues from the Palestinian Authority.  => ISR > PSE
verb  ACTOR withhold|hoard medicine|vaccine|food|grain from RECIPIENT
> Ethiopian officials withheld food from Eritrean refugees.  => ETH > ERI
noun  denial|withholding of $NEED to|from RECIPIENT by ACTOR
> The denial of medical care to Palestinian prisoners by Israel went on.  => ISR > PSE
noun  ACTOR denial|withholding of $NEED to|from RECIPIENT
> Sudan's denial of food aid to refugees was criticised.  => SDN > /REF
noun  starvation of RECIPIENT by ACTOR
> The starvation of Yemeni villagers by Saudi Arabia was documented.  => SAU > YEM
noun  blocking|obstruction of aid|humanitarian+aid|aid+convoy|food+aid to RECIPIENT by ACTOR ; cameo=191
> The obstruction of aid to Sudan by the army drew criticism.  => /MIL > SDN

# ---- mode misinformation: deception and manipulation -------------------------------------------------------------------------------------------

mode     misinformation
cameo    170
contexts misinformation

verb  ACTOR spread|disseminate|peddle|circulate|propagate|sow|push|broadcast|plant $FAKE about|against|in|on RECIPIENT
> Russian channels spread disinformation about Moldova.  => RUS > MDA
verb  ACTOR wage|run|mount|launch|conduct|orchestrate disinformation+campaign|propaganda+campaign|influence+campaign|influence+operation|information+war|misinformation+campaign against|in|about|on RECIPIENT
> China ran an influence campaign in Taiwan.  => CHN > TWN
verb  ACTOR carry ~out disinformation+campaign|influence+operation|influence+campaign|information+operation against|in RECIPIENT
> Iran carried out an influence operation in Bahrain.  => IRN > BHR
verb  ACTOR interfere|meddle in election|vote|referendum|campaign|electoral+process|politics of RECIPIENT ; contexts=election,misinformation
> Russia interfered in the elections of Romania.  => RUS > ROU
verb  ACTOR meddle|interfere in RECIPIENT:country!
> Iran meddled in Iraq for two decades.  => IRN > IRQ
verb  ACTOR manipulate|sway|influence election|vote|public+opinion|voter|referendum of|in RECIPIENT ; contexts=election,misinformation
> Azerbaijan manipulated voters in Georgia through fake pages.  => AZE > GEO
verb  ACTOR bombard|flood RECIPIENT with $FAKE
> Belarus flooded Lithuania with fake news.  => BLR > LTU
verb  ACTOR jam|spoof gps|gps+signal|satellite+navigation of|in|over RECIPIENT ; contexts=technology
> Russia jammed satellite navigation in Finland.  => RUS > FIN
noun  ACTOR disinformation+campaign|influence+operation|propaganda+campaign|influence+campaign|misinformation+campaign against|in|about|on RECIPIENT
> A Russian disinformation campaign against Moldova was uncovered.  => RUS > MDA
noun  disinformation+campaign|influence+operation|influence+campaign by ACTOR against|in|on RECIPIENT
> An influence operation by China in Canada was exposed.  => CHN > CAN
noun  ACTOR interference|meddling in election|vote|referendum|politics|affair of RECIPIENT ; contexts=election,misinformation
> Russian meddling in the elections of Georgia was feared.  => RUS > GEO
noun  ACTOR meddling|interference in RECIPIENT:country!
> Iranian meddling in Bahrain irritated its neighbours.  => IRN > BHR

# ---- mode cyber --------------------------------------------------------------------------------------------------------------------------------

mode     cyber
cameo    170
contexts cyber

verb  ACTOR hack RECIPIENT:organisation|country!
> North Korean agents hacked a South Korean bank.  => PRK > KOR
verb  ACTOR hack $HACKED of RECIPIENT
> Chinese spies hacked the computers of the Dutch defence ministry.  => CHN > NLD
verb  ACTOR hack into RECIPIENT!
> Vietnamese agents hacked into the Cambodian foreign ministry.  => VNM > KHM
verb  ACTOR hack|break into $HACKED of RECIPIENT
> Russian hackers broke into the network of the German parliament.  => RUS > DEU
verb  ACTOR breach|penetrate|infiltrate|compromise $HACKED of|in|at RECIPIENT
> Iranian hackers penetrated computer systems of an Albanian ministry.  => IRN > ALB
verb  ACTOR launch|mount|stage|wage|conduct|direct|unleash $CYBER on|against RECIPIENT
> Russia launched a cyberattack against Estonia.  => RUS > EST
> A cyberattack on Albania was launched by Iran.  => IRN > ALB
verb  ACTOR carry ~out $CYBER on|against RECIPIENT
> Belarusian hackers carried out a cyberattack on Lithuania.  => BLR > LTU
verb  ACTOR knock|take ~offline website|site|server|network|portal of RECIPIENT
> Ukrainian hackers knocked the website of a Russian bank offline.  => UKR > RUS
verb  ACTOR take|bring ~down website|site|server|network|portal of RECIPIENT
> Algerian hackers took down the website of the Moroccan parliament.  => DZA > MAR
verb  ACTOR deface website|site|page|web+page of RECIPIENT
> Turkish hackers defaced the website of an Armenian newspaper.  => TUR > ARM
verb  ACTOR steal data|record|file|email|cryptocurrency|password from|of RECIPIENT
> Chinese hackers stole data from a Japanese space agency.  => CHN > JPN
verb  ACTOR infect computer|phone|network|system|device of|in|at RECIPIENT with malware|virus|spyware
> Saudi agents infected phones of Qatari reporters with spyware.  => SAU > QAT
verb  ACTOR cripple|paralyse|paralyze|sabotage|disrupt computer|computer+system|computer+network|website|server of|in RECIPIENT
> North Korea paralysed computers of South Korean banks.  => PRK > KOR
verb  $CYBER *hit|target|strike|paralyse|paralyze|cripple|disrupt RECIPIENT!
> A Russian cyberattack paralysed the Ukrainian postal service.  => RUS > UKR
noun  ACTOR $CYBER on|against|of RECIPIENT
> The Iranian cyberattack on Albania wiped out records.  => IRN > ALB
noun  ACTOR! $CYBER on|against|of RECIPIENT:actor|place!
> A denial-of-service attack by Russia on Estonian banks failed.  => RUS > EST
noun  hacking of RECIPIENT by ACTOR
> The hacking of the Polish news agency by Belarus was confirmed.  => BLR > POL
noun  ACTOR cyber+espionage|cyberespionage|cyber-espionage against|on|in RECIPIENT
> Chinese cyber espionage against Norway was reported.  => CHN > NOR
