# ACCUSE: finding fault, alleging wrong, looking into it.
#
# The actor speaks, the recipient is the one at fault. Where the object is a deed ("condemned the crackdown by ..."),
# the recipient is who did it, never who suffered it. A verdict is not here: it is SANCTION convict.

type     ACCUSE
section  PLOVER 2.0, ACCUSE

set DEED       = attack | raid | strike | bombing | shelling | killing | crackdown | invasion | incursion | annexation | assault | massacre | offensive | coup | missile+test | nuclear+test
set CONDUCT    = decision | move | plan | policy | action | conduct | behaviour | handling | record | stance | approach | attitude | statement | remark | rhetoric | law | ruling | bill | treatment | role | silence | failure | refusal
set FAULTFINDING = criticism | condemnation | censure | reproach | rebuke | scorn | ire | invective | abuse | vitriol
set DISMAY     = dismay | outrage | anger | indignation | displeasure | disapproval | disappointment | dissatisfaction | regret | frustration | disgust | annoyance | fury
set ENVOY      = ambassador | envoy | diplomat | consul | attache | representative
set NOTE       = protest+note | diplomatic+note | demarche | protest+letter
set INQUIRY    = investigation | inquiry | enquiry | probe | inquest
set OPEN       = open | launch | start | begin | order | announce | initiate | reopen | conduct | hold | pursue | mount | commission
set CHARGE     = charge | indictment | criminal+charge
set SUIT       = lawsuit | suit | case | petition | claim | legal+action | court+action | proceeding | legal+proceeding
set COURT      = court | tribunal | judge | high+court | supreme+court
set ALLEGATION = accusation | allegation
set CORRUPT    = corruption | bribery | graft | embezzlement | fraud | nepotism | bribe-taking | profiteering
set CRIME      = murder | theft | kidnapping | extortion | robbery | manslaughter | rape | assault | homicide | arson | blackmail
set ABUSE      = abuse | atrocity | torture | repression | persecution | mistreatment | ill-treatment | oppression | brutality | apartheid | right+violation
set WARCRIME   = war+crime | genocide | massacre | ethnic+cleansing | extermination
set AGGRESSION = aggression | invasion | incursion | attack | provocation | hostility | shelling | bombardment | militarism | expansionism | occupation
set SPYING     = espionage | spying | treason | sedition | subversion | sabotage | betrayal | treachery
set MEDDLING   = interference | meddling | intervention | destabilization | intimidation
set RIGGING    = rigging | vote-rigging | ballot-stuffing | electoral+fraud | election+fraud | vote+fraud | cheating
set TERROR     = terrorism | terror | extremism
set TRAFFIC    = trafficking | smuggling | people-smuggling
set OFFENCE    = attack | bombing | murder | killing | assassination | kidnapping | plot | coup | corruption | bribery | fraud | embezzlement | espionage | spying | treason | sedition | sabotage | terrorism | desertion | mutiny | war+crime | genocide | massacre | crime | drug+trafficking | charge
set DECEIT     = hypocrisy | lying | bias | propaganda | disinformation | deceit | complicity | duplicity
set VILLAIN    = terrorist | traitor | liar | dictator | tyrant | criminal | aggressor | puppet | fascist | murderer | butcher | stooge | hypocrite

# --- disapprove: plain verbs -----------------------------------------------------------------------------------------

mode     disapprove
cameo    111

verb  ACTOR criticize RECIPIENT
> Norway criticized Hungary on Tuesday.  => NOR > HUN
> Uganda was criticized by Sweden over the new law.  => SWE > UGA
verb  ACTOR condemn RECIPIENT
> Jordan and Egypt condemned Israel in a joint statement.  => JOR,EGY > ISR
> Rwanda was condemned by the Belgian parliament.  => BEL > RWA
verb  ACTOR denounce RECIPIENT
> The Bolivian president denounced Chile at a press conference.  => BOL > CHL
verb  ACTOR decry|deplore RECIPIENT
> Ireland deplored the policy of Myanmar.  => IRL > MMR
verb  ACTOR censure RECIPIENT
> The Philippine senate censured China on Thursday.  => PHL > CHN
verb  ACTOR rebuke|reprimand RECIPIENT:actor
> The European Commission rebuked Poland for its handling of judges.  => EUR > POL
verb  ACTOR admonish|reprove|upbraid RECIPIENT:actor
> Botswana's foreign minister admonished Zimbabwe in unusually frank words.  => BWA > ZWE
verb  ACTOR chide|scold RECIPIENT:actor
> Germany chided Greece over its budget figures.  => DEU > GRC
verb  ACTOR lambaste|lambast RECIPIENT:actor
> Venezuela lambasted Colombia on state television.  => VEN > COL
verb  ACTOR castigate|berate|excoriate RECIPIENT:actor
> Algeria castigated Morocco before the General Assembly.  => DZA > MAR
verb  ACTOR slam RECIPIENT:actor!
> Turkey slammed Sweden on Friday.  => TUR > SWE
verb  ACTOR blast RECIPIENT:actor!
> Pakistan's prime minister blasted India in a televised address.  => PAK > IND
verb  ACTOR bash|savage RECIPIENT:actor!
> Zimbabwean ministers bashed Britain at a party congress.  => ZWE > GBR
verb  ACTOR assail RECIPIENT:actor!
> Cuba assailed the United States at the summit.  => CUB > USA
verb  ACTOR pillory RECIPIENT:actor!
> Malaysian politicians pilloried Singapore over the price of water.  => MYS > SGP
verb  ACTOR disapprove of RECIPIENT
> New Zealand disapproved of France's decision.  => NZL > FRA
verb  ACTOR deplore|regret|lament|bemoan $CONDUCT of RECIPIENT!
> Finland regretted Russia's decision.  => FIN > RUS
> Mali lamented the conduct of the French government.  => MLI > FRA
verb  ACTOR criticize|condemn|denounce|decry|deplore|slam|blast $CONDUCT of RECIPIENT!
> Kazakhstan criticized the remarks of a Russian lawmaker.  => KAZ > RUS
> Qatar condemned Denmark's decision on Monday.  => QAT > DNK
verb  ACTOR condemn|denounce|deplore|decry|slam|blast $DEED by RECIPIENT
> Mexico condemned an attack by the Honduran army.  => MEX > HND
> The African Union condemned an attack on peacekeepers in Somalia.  => IGO > *
verb  ACTOR attack $CONDUCT of RECIPIENT
> Argentina's foreign minister attacked Britain's policy in the South Atlantic.  => ARG > GBR
verb  ACTOR attack RECIPIENT ~verbally
> The Serbian president verbally attacked Kosovo during a rally.  => SRB > KOS
verb  ACTOR question $CONDUCT of RECIPIENT!
> Japan questioned the conduct of the Chinese coast guard.  => JPN > CHN
verb  ACTOR deride|ridicule|mock RECIPIENT:actor!
> Iran's foreign minister mocked Saudi Arabia on social media.  => IRN > SAU
verb  ACTOR disparage|belittle|denigrate RECIPIENT:actor!
> The Belarusian leader disparaged Lithuania in a radio interview.  => BLR > LTU
verb  ACTOR vilify|demonize|malign|revile RECIPIENT:actor!
> Eritrean state media vilified Ethiopia for weeks.  => ERI > ETH
verb  ACTOR insult RECIPIENT:actor!
> The Brazilian minister insulted France in a late-night post.  => BRA > FRA
verb  ACTOR smear RECIPIENT:actor!
> Georgian officials smeared German diplomats in the press.  => GEO > DEU
verb  ACTOR brand RECIPIENT:actor!
> The Syrian government branded Turkey as an occupier.  => SYR > TUR
verb  ACTOR brand|label|describe|denounce|dub|characterize|characterise|portray|depict $DEED|decision|move|action|statement|remark|law|vote|resolution|test|exercise|flight|visit|ruling|arrest as violation|breach|aggression|provocation|crime|war+crime|betrayal|interference|farce|sham|insult|outrage|mistake|threat|act by RECIPIENT
> Serbia characterised Kosovo's decision as a provocation.  => SRB > KOS
> Ghana described the raid by Togo as a grave violation of its territory.  => GHA > TGO
verb  ACTOR call|consider|deem $DEED|decision|move|action|statement|remark|law|vote|resolution|test|exercise|flight|visit|ruling|arrest violation|crime|war+crime|massacre|breach|aggression|provocation|betrayal|interference|farce|sham|insult|outrage by RECIPIENT
> Sudan called the Ethiopian decision a provocation.  => SDN > ETH
verb  ACTOR brand|label|describe|denounce|dub|characterize RECIPIENT as $VILLAIN
> Ukraine described Belarus as an aggressor.  => UKR > BLR
verb  ACTOR compare|liken RECIPIENT:actor! to nazi|hitler|fascist|stalin
> The Turkish president likened the Netherlands to Nazis.  => TUR > NLD
verb  ACTOR complain about|of RECIPIENT:actor!
> Lesotho's traders complained about South Africa last week.  => LSO > ZAF
verb  ACTOR grumble about|at RECIPIENT:actor!
> Slovak officials grumbled about Poland during the session.  => SVK > POL
verb  ACTOR object to conduct|behaviour|remark|statement|treatment|handling|rhetoric|tone of RECIPIENT!
> South Korea objected to Japan's handling of the visit.  => KOR > JPN
verb  ACTOR chastise RECIPIENT
> Trinidad chastised Venezuela for its rhetoric.  => TTO > VEN
verb  ACTOR fault RECIPIENT:actor!
> An Australian senator faulted Indonesia for its silence.  => AUS > IDN
verb  ACTOR lecture RECIPIENT:country!
> Singapore's foreign minister lectured Myanmar on democracy.  => SGP > MMR

# --- disapprove: verbs with particles and prepositions -----------------------------------------------------------------

mode     disapprove
cameo    111

verb  ACTOR lash ~out at RECIPIENT
> The Burundian president lashed out at Belgium.  => BDI > BEL
verb  ACTOR lash ~out against RECIPIENT
> Hungarian ministers lashed out against the European Union.  => HUN > EUR
verb  ACTOR hit ~out at RECIPIENT
> Namibia's president hit out at Germany over colonial history.  => NAM > DEU
verb  ACTOR hit ~back at RECIPIENT:actor!
> Beijing's foreign ministry hit back at Canada on Wednesday.  => CHN > CAN
verb  ACTOR lay|tear|rip into RECIPIENT:actor!
> Croatia's president tore into Slovenia at the news conference.  => HRV > SVN
verb  ACTOR rail against|at RECIPIENT
> Ecuador's leader railed against Peru before cheering supporters.  => ECU > PER
verb  ACTOR inveigh|fulminate|thunder|rant against RECIPIENT
> The Libyan cleric inveighed against Italy in his sermon.  => LBY > ITA
verb  ACTOR speak ~out against RECIPIENT
> Malawi spoke out against Zimbabwe at the regional meeting.  => MWI > ZWE
verb  ACTOR come ~out against RECIPIENT:actor!
> Costa Rica came out against Nicaragua in the council.  => CRI > NIC
verb  ACTOR round on RECIPIENT:actor!
> Kyrgyzstan's president rounded on Tajikistan after the talks.  => KGZ > TJK
verb  ACTOR snipe|sneer|jeer|scoff at RECIPIENT:actor!
> North Korean media sneered at Japan on Sunday.  => PRK > JPN
verb  ACTOR campaign against RECIPIENT:country|organisation! ; cameo=113
> Cape Verde campaigned against Portugal within the union.  => CPV > PRT
verb  ACTOR lobby against RECIPIENT:actor! ; cameo=113
> Armenia lobbied against Turkey in Brussels.  => ARM > TUR
verb  ACTOR dress ~down RECIPIENT:actor!
> Ireland's foreign minister dressed down the Israeli envoy.  => IRL > ISR
verb  ACTOR call ~out RECIPIENT:country!
> Vanuatu called out Australia over coal.  => VUT > AUS

# --- disapprove: light verbs and idioms ------------------------------------------------------------------------------

mode     disapprove
cameo    111

verb  ACTOR express|voice|register|convey $DISMAY over|about|at|with|to RECIPIENT
> Denmark voiced anger at China over the trawler.  => DNK > CHN
> Outrage at Myanmar was expressed by Malaysia.  => MYS > MMR
verb  ACTOR express|voice|raise|convey concern over|about|with RECIPIENT:country|organisation! ; cameo=110
> The United Nations expressed concern over Belarus.  => UNO > BLR
verb  ACTOR express|voice|raise alarm over|about|at RECIPIENT:country|organisation! ; cameo=110
> Latvia expressed alarm at Russia.  => LVA > RUS
verb  ACTOR voice|express|level|direct|aim|offer|make $FAULTFINDING at|against|of|towards RECIPIENT
> Uruguay directed sharp criticism at Venezuela.  => URY > VEN
verb  ACTOR heap|pour|pile $FAULTFINDING on|upon RECIPIENT
> Iraqi lawmakers heaped scorn on Turkey.  => IRQ > TUR
verb  ACTOR hurl|shout|fling insult at RECIPIENT:actor!
> A Greek minister hurled insults at Turkey.  => GRC > TUR
verb  ACTOR trade|exchange barb|accusation|insult|recrimination|word with RECIPIENT:actor!
> Sudan traded barbs with Chad on Friday.  => SDN > TCD
verb  ACTOR trade|exchange barb|accusation|insult|recrimination
> Armenia and Azerbaijan traded accusations after the shooting.  => ARM,AZE >
verb  ACTOR take issue with RECIPIENT
> Chile took issue with Bolivia on the question of water.  => CHL > BOL
verb  ACTOR take exception to $CONDUCT of RECIPIENT
> Nepal took exception to India's remarks.  => NPL > IND
verb  ACTOR take umbrage|offence at $CONDUCT of RECIPIENT
> Tanzania took offence at the statement of the Danish envoy.  => TZA > DNK
verb  ACTOR take swipe|jab|shot|potshot at RECIPIENT:actor!
> The Kenyan president took a swipe at Somalia.  => KEN > SOM
verb  ACTOR take aim at RECIPIENT:country|organisation!
> The Slovak prime minister took aim at Ukraine in his speech.  => SVK > UKR
verb  ACTOR take RECIPIENT to task
> The European Commission took Malta to task over its passports.  => EUR > MLT
verb  ACTOR find fault with RECIPIENT
> Canada found fault with Saudi Arabia.  => CAN > SAU
verb  ACTOR deliver|issue|launch|unleash|direct broadside|tirade|diatribe|rebuke against|at|to RECIPIENT
> Iceland delivered a stern rebuke to Japan.  => ISL > JPN
verb  ACTOR launch|mount|make verbal+attack on|against RECIPIENT:actor!
> The Gambian leader launched a verbal attack on Senegal.  => GMB > SEN
verb  ACTOR raise voice against RECIPIENT
> Maldivian lawmakers raised their voices against India.  => MDV > IND
verb  RECIPIENT draw|attract|earn|provoke|spark|incur|prompt|trigger $FAULTFINDING from ACTOR
> Hungary drew criticism from the European Commission.  => EUR > HUN
verb  RECIPIENT face|meet|receive|suffer $FAULTFINDING from ACTOR
> Cambodia faced condemnation from Australia.  => AUS > KHM
verb  RECIPIENT come under criticism from ACTOR
> Laos came under criticism from Finland.  => FIN > LAO
verb  RECIPIENT:country|organisation come under fire|attack|criticism from ACTOR:country|organisation! over|for TOPIC!
> Malta came under fire from Germany over migrant boats.  => DEU > MLT
verb  RECIPIENT come ~in for $FAULTFINDING from ACTOR!
> Eritrea came in for criticism from Norway.  => NOR > ERI
verb  RECIPIENT anger|infuriate|enrage|outrage ACTOR:country!
> Lithuania angered China by hosting the office.  => CHN > LTU
verb  ACTOR rally|mobilize|build|organize opposition|resistance against|to RECIPIENT ; cameo=113
> Saudi Arabia rallied opposition against Iran among Gulf monarchies.  => SAU > IRN
verb  ACTOR drum|whip ~up opposition|resistance|hostility against|to RECIPIENT ; cameo=113
> Zimbabwe whipped up hostility against Britain in the region.  => ZWE > GBR
verb  ACTOR wage|conduct|launch|mount smear+campaign|hate+campaign against RECIPIENT ; cameo=113
> Togo's ruling party launched a smear campaign against Ghana.  => TGO > GHA
verb  ACTOR pass|adopt|table|approve censure+motion|resolution against RECIPIENT
> Slovenia's parliament adopted a resolution against Hungary.  => SVN > HUN
verb  ACTOR pass|adopt|table|file motion of censure against RECIPIENT ; contexts=legislative
> French opposition deputies filed a motion of censure against the government.  => FRA > /GOV
verb  ACTOR cry foul over $CONDUCT of RECIPIENT
> Ukraine cried foul over Slovakia's decision.  => UKR > SVK
verb  ACTOR air|voice|list grievance against|with RECIPIENT
> Papua New Guinea aired grievances against Indonesia.  => PNG > IDN

# --- disapprove: formal complaint and the summoned ambassador ----------------------------------------------------------

mode     disapprove
cameo    114
contexts diplomatic

verb  ACTOR lodge|file|submit|deliver|register protest with|to|against RECIPIENT
> Vietnam lodged a formal protest with China.  => VNM > CHN
> A protest was lodged with Ecuador by Colombia.  => COL > ECU
verb  ACTOR lodge|file|submit|make complaint with|to RECIPIENT:country!
> Benin made a formal complaint to Niger.  => BEN > NER
verb  ACTOR lodge|file|submit|make complaint against|about RECIPIENT!
> Lebanon filed a complaint against Israel with the Security Council.  => LBN > ISR
verb  ACTOR send|hand|deliver|present|issue $NOTE to RECIPIENT
> Indonesia sent a protest note to Malaysia.  => IDN > MYS
verb  ACTOR hand ~over $NOTE to RECIPIENT
> Bulgarian diplomats handed over a diplomatic note to Russia.  => BGR > RUS
verb  ACTOR send|hand|deliver|present note|letter of protest to RECIPIENT
> Guyana delivered a note of protest to Venezuela.  => GUY > VEN
verb  ACTOR summon $ENVOY of RECIPIENT
> Spain summoned the Argentine ambassador on Monday.  => ESP > ARG
> The ambassador of Iran was summoned by Sweden.  => SWE > IRN
verb  ACTOR call ~in $ENVOY of RECIPIENT
> Kuwait called in the Lebanese envoy on Saturday.  => KWT > LBN
verb  ACTOR haul ~in $ENVOY of RECIPIENT
> Canada hauled in the Indian ambassador.  => CAN > IND
verb  ACTOR make representation|demarche to RECIPIENT
> Thailand made representations to Cambodia about the border post.  => THA > KHM
verb  ACTOR:actor! protest to RECIPIENT:actor!
> Seoul's foreign ministry protested to Japan over the shrine visit.  => KOR > JPN
verb  ACTOR complain to RECIPIENT:country!
> Djibouti complained to Eritrea on Thursday.  => DJI > ERI
verb  ACTOR:country! protest RECIPIENT
> Egypt protested Ethiopia's decision.  => EGY > ETH
verb  ACTOR:country! protest against|at|over RECIPIENT
> Mauritius protested against Britain in a letter.  => MUS > GBR
noun  ACTOR protest+note to RECIPIENT
> The Philippine protest note to China was published on Friday.  => PHL > CHN
noun  ACTOR note of protest to RECIPIENT
> Slovakia's note of protest to Hungary went unanswered.  => SVK > HUN
noun  ACTOR formal+protest|diplomatic+protest|official+protest to|against RECIPIENT
> A formal protest by Tunisia to Libya followed within hours.  => TUN > LBY
noun  ACTOR formal+complaint|official+complaint against|to|about RECIPIENT
> Moldova's official complaint against Russia reached Vienna.  => MDA > RUS
noun  ACTOR demarche to|against RECIPIENT
> The French demarche to Niger was made public.  => FRA > NER

# --- disapprove: nouns and adjectives --------------------------------------------------------------------------------

mode     disapprove
cameo    111

noun  ACTOR criticism of RECIPIENT
> British criticism of Myanmar grew louder on Monday.  => GBR > MMR
noun  ACTOR criticism against RECIPIENT
> Criticism by Sweden against Eritrea was fierce.  => SWE > ERI
noun  criticism from ACTOR of RECIPIENT
> Criticism from Panama of Nicaragua filled the session.  => PAN > NIC
noun  ACTOR condemnation|denunciation of RECIPIENT
> Morocco's condemnation of Algeria was broadcast live.  => MAR > DZA
noun  condemnation|denunciation from ACTOR of RECIPIENT
> Condemnation from Kenya of South Sudan followed at once.  => KEN > SSD
noun  ACTOR censure of RECIPIENT
> The censure of Azerbaijan by the European Parliament was unusual.  => EUR > AZE
noun  ACTOR rebuke|reprimand to|for|of RECIPIENT
> China's rebuke to Australia appeared in state media.  => CHN > AUS
noun  ACTOR:actor! verbal+attack on|against RECIPIENT
> The Venezuelan verbal attack on Guyana surprised diplomats.  => VEN > GUY
noun  ACTOR tirade|diatribe|broadside|outburst|invective against RECIPIENT
> A tirade by the Zimbabwean leader against Britain lasted an hour.  => ZWE > GBR
noun  ACTOR outcry|outrage|indignation over|at|against RECIPIENT:actor!
> Turkish outrage at Denmark showed no sign of fading.  => TUR > DNK
noun  ACTOR anger|fury at|with|over|towards RECIPIENT:country|organisation!
> Polish anger at Russia was plain.  => POL > RUS
noun  ACTOR displeasure|dissatisfaction|disappointment|dismay|frustration with|at|over RECIPIENT:country|organisation!
> Ugandan displeasure with the World Bank was evident.  => UGA > IGO
noun  ACTOR disapproval of RECIPIENT
> Swiss disapproval of Belarus was stated plainly.  => CHE > BLR
noun  ACTOR complaint against|about RECIPIENT:actor!
> Botswana's complaint about Namibia concerned fishing.  => BWA > NAM
noun  ACTOR smear+campaign|hate+campaign against RECIPIENT ; cameo=113
> Iran's smear campaign against Bahrain ran for months.  => IRN > BHR
noun  war of word between ACTOR
> A war of words between Greece and Turkey worried the alliance.  => GRC,TUR >
noun  exchange of accusation|insult|barb|recrimination between ACTOR
> An exchange of insults between Ecuador and Mexico lasted days.  => ECU,MEX >
noun  ACTOR motion of censure against RECIPIENT ; contexts=legislative
> A motion of censure against the government by Portuguese socialists was tabled.  => PRT > /GOV
adj   ACTOR critical of RECIPIENT
> Sweden was critical of Hungary.  => SWE > HUN
adj   ACTOR scathing about|of|in RECIPIENT
> Ghana's foreign minister was scathing about Mali.  => GHA > MLI
adj   ACTOR contemptuous|scornful of RECIPIENT
> The Russian envoy was contemptuous of Estonia.  => RUS > EST
adj   ACTOR angry|furious|livid|irate with|at|over RECIPIENT:actor!
> Bangladesh is furious with Myanmar.  => BGD > MMR
adj   ACTOR outraged|appalled|dismayed|disgusted|shocked|offended by|at|with|over RECIPIENT:actor!
> Indonesia was outraged by Denmark.  => IDN > DNK
adj   ACTOR unhappy|dissatisfied|disappointed|displeased|frustrated with|by|in|at RECIPIENT:actor!
> Zambia is unhappy with the International Monetary Fund.  => ZMB > IGO
adj   ACTOR indignant at|over|about RECIPIENT
> The Czech government was indignant at Russia.  => CZE > RUS

# --- allege: accuse and blame ----------------------------------------------------------------------------------------

mode     allege
cameo    112

verb  ACTOR accuse RECIPIENT
> Niger accused Benin on Tuesday.  => NER > BEN
> Rwanda and Uganda have accused Congo.  => RWA,UGA > COD
verb  ACTOR blame RECIPIENT
> Iraq blamed Iran for the blackout.  => IRQ > IRN
> Belarus was blamed by Latvia for the migrant crisis.  => LVA > BLR
verb  ACTOR blame TOPIC on RECIPIENT
> Sri Lanka blamed the shortage on India.  => LKA > IND
verb  ACTOR put|place|lay|pin|cast blame on|upon|with RECIPIENT
> Ethiopia put the blame on Egypt.  => ETH > EGY
verb  ACTOR lay blame at door|foot of RECIPIENT
> Haiti laid the blame at the door of the Dominican Republic.  => HTI > DOM
verb  ACTOR shift|deflect blame to|onto RECIPIENT
> Italian officials shifted the blame onto France.  => ITA > FRA
verb  ACTOR hold RECIPIENT ~responsible
> Lebanon held Israel responsible for the fire.  => LBN > ISR
verb  ACTOR hold RECIPIENT ~accountable
> Gambia held Myanmar accountable for the suffering.  => GMB > MMR
verb  ACTOR point|wag finger at RECIPIENT
> Albania pointed the finger at Iran.  => ALB > IRN
verb  ACTOR implicate RECIPIENT in TOPIC
> A Turkish prosecutor implicated Saudi Arabia in the case.  => TUR > SAU
verb  ACTOR suspect RECIPIENT of TOPIC!
> Kosovo suspected Serbia of involvement.  => KOS > SRB
verb  ACTOR attribute|ascribe $DEED to RECIPIENT:actor!
> Afghan officials attributed the bombing to Pakistan.  => AFG > PAK
verb  ACTOR link|tie RECIPIENT:actor! to $OFFENCE
> Danish investigators linked Russia to the attack.  => DNK > RUS
verb  ACTOR allege misconduct|wrongdoing|misdeed|involvement by|of RECIPIENT
> Jamaica alleged wrongdoing by a Canadian mining firm.  => JAM > CAN
verb  ACTOR level|make|raise|throw|fling|hurl|direct $ALLEGATION at|against RECIPIENT
> Burkina Faso levelled accusations at Ivory Coast.  => BFA > CIV
verb  ACTOR repeat|renew|reiterate $ALLEGATION against|of RECIPIENT
> South Sudan renewed its allegations against Sudan.  => SSD > SDN
verb  ACTOR bring|lay accusation|charge at door of RECIPIENT
> Chad laid the charge at the door of Libya.  => TCD > LBY
verb  RECIPIENT face $ALLEGATION from ACTOR!
> Qatar faced accusations from Bahrain.  => BHR > QAT
verb  ACTOR unmask|expose RECIPIENT:actor! as spy|agent|terrorist|traitor|liar
> Polish counter-intelligence exposed a Belarusian diplomat as a spy.  => POL > BLR
noun  ACTOR accusation against RECIPIENT
> Mali's accusations against France were repeated in New York.  => MLI > FRA
noun  accusation from ACTOR against RECIPIENT
> Accusations from Sudan against the Emirates continued.  => SDN > ARE
noun  ACTOR allegation against|about RECIPIENT
> Canadian allegations against India strained the friendship.  => CAN > IND
noun  ACTOR accusation of $MEDDLING against RECIPIENT
> Honduran accusations of meddling against Venezuela were repeated.  => HND > VEN
noun  $ALLEGATION of TOPIC! by RECIPIENT from ACTOR!
> Kuwait's allegations of wrongdoing by Iraqi guards surfaced.  => KWT > IRQ
noun  finger-pointing between ACTOR
> Finger-pointing between Uzbekistan and Kyrgyzstan began at once.  => UZB,KGZ >

# --- allege: accused of what: crime and corruption ---------------------------------------------------------------------

mode     allege
cameo    1121

verb  ACTOR accuse|suspect RECIPIENT of $CRIME ; contexts=crime
> Paraguay accused a Brazilian gang of murder.  => PRY > BRA
verb  ACTOR accuse|suspect RECIPIENT of $CORRUPT ; contexts=corruption
> The Guatemalan prosecutor accused an Israeli firm of bribery.  => GTM > ISR
verb  ACTOR accuse|suspect RECIPIENT of money+laundering|tax+evasion ; contexts=crime,economic
> Latvian regulators accused a Ukrainian banker of money laundering.  => LVA > UKR
verb  ACTOR accuse|suspect RECIPIENT of $RIGGING ; contexts=election
> Malawian opposition leaders accused the government of rigging.  => MWI > /GOV
verb  ACTOR accuse|suspect RECIPIENT of $TRAFFIC ; contexts=trafficking
> Greece accused a Turkish network of smuggling.  => GRC > TUR
verb  ACTOR accuse|suspect RECIPIENT of drug+trafficking|drug+smuggling|drug-trafficking ; contexts=illegal_drugs,trafficking
> Ecuador accused Colombian rebels of drug trafficking.  => ECU > COL/REB
verb  ACTOR accuse|suspect RECIPIENT of $TERROR ; cameo=112 contexts=terrorism
> Egypt accused Qatar of terrorism.  => EGY > QAT
verb  ACTOR accuse|suspect RECIPIENT of hacking|cyberattack|cyber-attack|cyber+attack ; contexts=cyber
> Albania has accused Iran of a cyberattack.  => ALB > IRN
verb  ACTOR accuse RECIPIENT of theft|plunder|looting of TOPIC ; contexts=natural_resource
> Congo accused Rwanda of the plunder of minerals.  => COD > RWA

# --- allege: accused of what: rights, war, spying, meddling ------------------------------------------------------------

mode     allege

verb  ACTOR accuse RECIPIENT of $ABUSE ; cameo=1122 contexts=human_rights
> Amnesty International accused Equatorial Guinea of torture.  => NGO > GNQ
verb  ACTOR accuse RECIPIENT of discrimination|racism|islamophobia|xenophobia|antisemitism ; cameo=1122 contexts=human_rights,religion_ethnicity
> Pakistan accused India of discrimination.  => PAK > IND
verb  ACTOR accuse RECIPIENT of $WARCRIME ; cameo=1124 contexts=military,legal
> South Africa accused Israel of genocide.  => ZAF > ISR
> Russia was accused by Ukraine of war crimes.  => UKR > RUS
verb  ACTOR accuse RECIPIENT of crime against humanity ; cameo=1124 contexts=human_rights,legal
> Argentina accused Venezuela of crimes against humanity.  => ARG > VEN
verb  ACTOR accuse RECIPIENT of $AGGRESSION ; cameo=1123 contexts=military
> Sudan accused Ethiopia of aggression.  => SDN > ETH
verb  ACTOR accuse RECIPIENT of violation|breach of ceasefire|truce|cease-fire ; cameo=1123 contexts=military
> Azerbaijan accused Armenia of a breach of the ceasefire.  => AZE > ARM
verb  ACTOR accuse RECIPIENT of violation|breach of airspace|border|sovereignty|territory ; cameo=1123 contexts=territory
> Finland accused Russia of a violation of its airspace.  => FIN > RUS
verb  ACTOR accuse RECIPIENT of violation|breach of law|treaty|agreement|pact|resolution|accord ; cameo=112 contexts=legal
> Bolivia accused Chile of a breach of the treaty.  => BOL > CHL
verb  ACTOR accuse|suspect RECIPIENT of $SPYING ; cameo=1125 contexts=intelligence
> Norway accused a Chinese student of espionage.  => NOR > CHN
verb  ACTOR accuse RECIPIENT of coup|coup+plot|plot|conspiracy ; cameo=1125 contexts=pro_autocracy
> Gabon accused French mercenaries of a plot.  => GAB > FRA
verb  ACTOR accuse RECIPIENT of $MEDDLING ; cameo=112 contexts=diplomatic
> Georgia's ruling party accused Ukraine of meddling.  => GEO > UKR
verb  ACTOR accuse RECIPIENT of $DECEIT ; cameo=112
> Iran accused Germany of hypocrisy.  => IRN > DEU
verb  ACTOR accuse RECIPIENT of dumping|protectionism|currency+manipulation ; cameo=112 contexts=economic
> Brazil accused China of dumping.  => BRA > CHN
verb  ACTOR accuse RECIPIENT of support|backing for TOPIC ; cameo=112
> Burundi accused Rwanda of support for rebels.  => BDI > RWA
verb  ACTOR accuse RECIPIENT of blackmail|extortion|coercion|bullying ; cameo=112
> Lithuania accused China of coercion.  => LTU > CHN
verb  ACTOR accuse RECIPIENT of neo-colonialism|colonialism|imperialism ; cameo=112
> Niger's junta accused France of neo-colonialism.  => NER > FRA
noun  ACTOR accusation of $WARCRIME against RECIPIENT ; cameo=1124 contexts=military,legal
> Ukrainian accusations of war crimes against Russia were read in court.  => UKR > RUS
noun  ACTOR accusation of $SPYING against RECIPIENT ; cameo=1125 contexts=intelligence
> Czech accusations of espionage against Russia made headlines.  => CZE > RUS

# --- allege: prosecutors, courts, lawsuits ---------------------------------------------------------------------------

mode     allege
cameo    115
contexts legal

verb  ACTOR charge RECIPIENT with TOPIC!
> Australian police charged a Chinese businessman with bribery.  => AUS/COP > CHN
> Two Britons were charged by Kenyan prosecutors with theft.  => KEN > GBR
verb  ACTOR charge RECIPIENT with $CORRUPT ; cameo=1121 contexts=corruption,legal
> Mozambique charged a Lebanese shipbuilder with fraud.  => MOZ > LBN
verb  ACTOR charge RECIPIENT with $CRIME ; cameo=1121 contexts=crime,legal
> Japan charged an American soldier with assault.  => JPN > USA
verb  ACTOR charge RECIPIENT with $SPYING ; cameo=1125 contexts=intelligence,legal
> Iran charged a French traveller with espionage.  => IRN > FRA
verb  ACTOR charge RECIPIENT with $TERROR ; cameo=1121 contexts=terrorism,legal
> Belgian prosecutors charged two Tunisians with terrorism.  => BEL > TUN
verb  ACTOR charge RECIPIENT with $WARCRIME ; cameo=1124 contexts=military,legal
> Germany charged a Syrian doctor with war crimes.  => DEU > SYR
verb  ACTOR charge RECIPIENT over|for TOPIC!
> Malaysian prosecutors charged a Singaporean over the leak.  => MYS > SGP
verb  ACTOR indict RECIPIENT
> Sweden indicted an Iranian official.  => SWE > IRN
verb  ACTOR indict RECIPIENT for|on|over $CORRUPT ; cameo=1121 contexts=corruption,legal
> The United States indicted a Haitian senator for bribery.  => USA > HTI
verb  ACTOR indict RECIPIENT for|on $WARCRIME ; cameo=1124 contexts=military,legal
> The International Criminal Court indicted a Sudanese general for genocide.  => IGO > SDN
verb  ACTOR arraign|prosecute RECIPIENT
> Nigeria prosecuted a Chinese mining manager.  => NGA > CHN
verb  ACTOR try RECIPIENT:person!
> Bulgaria tried a Lebanese citizen in his absence.  => BGR > LBN
verb  ACTOR try RECIPIENT for|on $OFFENCE
> Belarus tried a Polish journalist for treason.  => BLR > POL
verb  ACTOR court-martial RECIPIENT ; contexts=military,legal
> The Ugandan army court-martialed a Congolese lieutenant.  => UGA > COD
verb  ACTOR impeach RECIPIENT:actor! ; cameo=112 contexts=legislative,legal
> Paraguay's congress impeached the Paraguayan president.  => PRY > PRY
verb  ACTOR bring|put RECIPIENT to|on trial
> Hungary put a Syrian man on trial.  => HUN > SYR
verb  ACTOR bring|take|drag|haul RECIPIENT to|into|before $COURT
> Gambia took Myanmar to the World Court.  => GMB > MMR
verb  ACTOR bring RECIPIENT to justice
> Senegal brought a former Chadian dictator to justice.  => SEN > TCD
verb  ACTOR sue RECIPIENT!
> Nicaragua sued Germany in The Hague.  => NIC > DEU
> Nauru was sued by an Australian detainee.  => AUS > NRU
verb  ACTOR sue RECIPIENT! for damage|compensation ; contexts=legal,reparations
> Palau sued a Japanese shipowner for damages.  => PLW > JPN
verb  ACTOR file|bring|lodge|lay|launch|initiate|start|institute|open $SUIT against RECIPIENT!
> Ukraine filed a lawsuit against Poland over grain.  => UKR > POL
verb  ACTOR file|lodge|bring complaint against RECIPIENT! with|at|before $COURT
> Canada lodged a complaint against Indonesia with the tribunal.  => CAN > IDN
verb  ACTOR:actor take legal+action|court+action against RECIPIENT:country|organisation!
> The European Commission took legal action against Hungary.  => EUR > HUN
verb  ACTOR launch|open|start infringement+procedure|infringement+proceeding|infringement+case against RECIPIENT
> The European Commission opened an infringement procedure against Malta.  => EUR > MLT
verb  ACTOR file|bring|press|lay|prefer|level $CHARGE against RECIPIENT
> Thai prosecutors filed charges against a Cambodian activist.  => THA > KHM
verb  ACTOR hand ~down indictment against|of RECIPIENT
> A Lebanese court handed down an indictment of a Syrian officer.  => LBN > SYR
verb  ACTOR issue|return|unseal|file indictment against|of RECIPIENT
> Kosovo's special prosecutor issued an indictment against a Serbian policeman.  => KOS > SRB
verb  ACTOR start|launch|begin|open|initiate impeachment|impeachment+proceeding|impeachment+process against|of RECIPIENT ; cameo=112 contexts=legislative,legal
> Philippine lawmakers began impeachment proceedings against the Philippine vice president.  => PHL > PHL
verb  ACTOR begin|open|start trial of RECIPIENT
> Iran began the trial of three French citizens.  => IRN > FRA
verb  ACTOR refer RECIPIENT to court|tribunal|high+court|prosecutor|prosecution
> Costa Rica referred Venezuela to the tribunal.  => CRI > VEN
verb  ACTOR report RECIPIENT:actor! to police|prosecutor|ombudsman|regulator
> A Danish charity reported an Emirati firm to the police.  => DNK > ARE
verb  ACTOR challenge RECIPIENT:actor! in|before $COURT
> Kenyan fishermen challenged a Spanish company in court.  => KEN > ESP
verb  RECIPIENT:actor! face charge|criminal+charge|indictment|trial|prosecution|impeachment in ACTOR:country!
> A Ukrainian officer faces trial in Poland over the sinking of the trawler.  => POL > UKR
verb  RECIPIENT:actor! stand trial in ACTOR:country!
> A Rwandan businessman stood trial in France on Monday.  => FRA > RWA
verb  RECIPIENT:actor! go on trial in ACTOR:country!
> A Bosnian commander went on trial in Austria for genocide.  => AUT > BIH
verb  RECIPIENT:actor! appear in|before $COURT of|in ACTOR!
> A Serbian general appeared before a court in Kosovo on Tuesday.  => KOS > SRB
noun  ACTOR lawsuit|suit against RECIPIENT
> Bolivia's lawsuit against Chile reached its final stage.  => BOL > CHL
noun  ACTOR case|petition|legal+action against RECIPIENT:country|organisation!
> The Philippine case against China was heard in The Hague.  => PHL > CHN
noun  ACTOR $CHARGE against RECIPIENT:actor!
> Turkish charges against an American pastor stayed in force.  => TUR > USA
noun  ACTOR indictment of|against RECIPIENT
> The French indictment of a Malian banker was published.  => FRA > MLI
noun  ACTOR prosecution of RECIPIENT:actor!
> The prosecution of a Canadian by China drew attention.  => CHN > CAN
noun  ACTOR trial of RECIPIENT:person!
> The trial of a Lebanese general opened on Monday.  => - > LBN
noun  ACTOR impeachment of RECIPIENT:actor! ; cameo=112 contexts=legislative,legal
> The impeachment of the Ecuadorian vice president began.  => - > ECU
noun  ACTOR legal+challenge to|against RECIPIENT:actor!
> Poland's legal challenge to the European Union was filed on Friday.  => POL > EUR
noun  ACTOR infringement+procedure|infringement+proceeding|infringement+case against RECIPIENT
> Infringement proceedings by the European Commission against Cyprus continue.  => EUR > CYP

# --- investigate: verbs ----------------------------------------------------------------------------------------------

mode     investigate
cameo    090

verb  ACTOR investigate RECIPIENT
> Swiss prosecutors investigated an Uzbek businesswoman.  => CHE > UZB
> Danish exporters were investigated by China.  => CHN > DNK
verb  ACTOR probe RECIPIENT
> The Indian tax authority probed a Chinese phone maker.  => IND > CHN
verb  ACTOR inquire|enquire into RECIPIENT
> A Zambian committee inquired into a Canadian mining company.  => ZMB > CAN
verb  ACTOR look into $ALLEGATION against|about|of RECIPIENT
> Uruguay looked into the allegations against an Argentine banker.  => URY > ARG
verb  ACTOR look into $CONDUCT of RECIPIENT:actor!
> Dutch regulators looked into the conduct of a Russian trader.  => NLD > RUS
verb  ACTOR examine|study|review $ALLEGATION against|of|about RECIPIENT
> The United Nations examined allegations against Rwanda.  => UNO > RWA
verb  ACTOR $OPEN $INQUIRY into|against|on RECIPIENT
> Portugal opened an investigation into an Angolan general.  => PRT > AGO
> An inquiry into Syria was launched by Germany.  => DEU > SYR
verb  ACTOR carry ~out|set ~up $INQUIRY into|against RECIPIENT
> Iceland carried out an inquiry into a Namibian fishery deal.  => ISL > NAM
verb  ACTOR establish|form|appoint|create|name commission|committee|panel|team of inquiry|investigation into|on RECIPIENT
> The United Nations established a commission of inquiry on Eritrea.  => UNO > ERI
verb  ACTOR set ~up commission|committee|panel|team of inquiry|investigation into|on RECIPIENT
> The African Union set up a commission of inquiry into South Sudan.  => IGO > SSD
verb  ACTOR send|dispatch|deploy investigator|fact+finding+mission|inspector|observer+team to RECIPIENT
> The African Union sent investigators to Burundi.  => IGO > BDI
verb  ACTOR place|put RECIPIENT:actor! under investigation|scrutiny
> France placed a Gabonese minister under investigation.  => FRA > GAB
verb  RECIPIENT come under investigation|scrutiny by|in|from ACTOR
> A Maltese bank came under investigation by Italy.  => ITA > MLT
verb  RECIPIENT face $INQUIRY by|from ACTOR
> A Swiss trader faced an inquiry by Brazil.  => BRA > CHE
verb  ACTOR question|interrogate RECIPIENT:person!
> Turkish police questioned a German reporter for hours.  => TUR/COP > DEU
verb  ACTOR question|interrogate|grill RECIPIENT over|about|on TOPIC!
> Spanish police questioned a Romanian driver over the theft.  => ESP/COP > ROU
verb  ACTOR subpoena RECIPIENT:actor! ; contexts=legal
> A South Korean court subpoenaed a Japanese executive.  => KOR > JPN
verb  ACTOR summon RECIPIENT:person! for questioning|interrogation|hearing
> Jordan summoned an Iraqi editor for questioning.  => JOR > IRQ
verb  ACTOR summon RECIPIENT:actor! before|to committee|commission|court|prosecutor|panel
> Ghana summoned a Chinese engineer before a committee.  => GHA > CHN
verb  ACTOR hold hearing on|into RECIPIENT:actor!
> The Australian senate held hearings on Nauru.  => AUS > NRU
verb  ACTOR gather|collect evidence against|on RECIPIENT:actor!
> Lithuanian prosecutors gathered evidence against Belarus.  => LTU > BLR
noun  ACTOR investigation into|against|of RECIPIENT
> The Kenyan investigation into a British army unit resumed.  => KEN > GBR
noun  ACTOR probe into|of|against RECIPIENT!
> Bangladesh's probe into a Filipino bank widened.  => BGD > PHL
noun  ACTOR inquiry|enquiry|inquest into RECIPIENT
> A Belgian inquiry into Congo shocked the public.  => BEL > COD
noun  ACTOR commission|committee of inquiry|investigation into|on RECIPIENT
> The United Nations commission of inquiry on Syria published its report.  => UNO > SYR
noun  ACTOR fact+finding+mission to|on|in RECIPIENT
> A United Nations fact-finding mission to Libya began work.  => UNO > LBY
noun  ACTOR questioning|interrogation of RECIPIENT:person!
> The interrogation of a Georgian officer by Russia lasted nine hours.  => RUS > GEO
noun  ACTOR hearing on|into RECIPIENT:actor!
> An Irish hearing on Israel drew a large crowd.  => IRL > ISR

# --- investigate: what is looked into ---------------------------------------------------------------------------------

mode     investigate

verb  ACTOR investigate|probe RECIPIENT for|over|on $CORRUPT ; cameo=091 contexts=corruption
> Brazil investigated a Danish shipping line for bribery.  => BRA > DNK
verb  ACTOR investigate|probe $CORRUPT by|in|at|of RECIPIENT ; cameo=091 contexts=corruption
> Mongolia investigated corruption by a Canadian mining group.  => MNG > CAN
verb  ACTOR $OPEN corruption+investigation|corruption+probe|corruption+inquiry|graft+probe into|against RECIPIENT ; cameo=091 contexts=corruption
> Peru opened a corruption probe into a Brazilian builder.  => PER > BRA
verb  ACTOR $OPEN criminal+investigation|criminal+inquiry|murder+inquiry|murder+investigation into|against RECIPIENT ; cameo=091 contexts=crime
> Slovenia opened a criminal investigation into a Croatian trader.  => SVN > HRV
verb  ACTOR investigate|probe RECIPIENT for|over $CRIME ; cameo=091 contexts=crime
> Argentine police investigated a Paraguayan clan for murder.  => ARG > PRY
verb  ACTOR investigate|probe $CRIME by RECIPIENT ; cameo=091 contexts=crime
> Cambodia investigated a murder by Thai soldiers.  => KHM > THA
verb  ACTOR investigate|probe $ABUSE by|in|of RECIPIENT ; cameo=092 contexts=human_rights
> The United Nations investigated torture by Burundi.  => UNO > BDI
verb  ACTOR $OPEN $INQUIRY into $ABUSE by|in RECIPIENT ; cameo=092 contexts=human_rights
> The African Union launched an inquiry into abuses by Ethiopia.  => IGO > ETH
verb  ACTOR investigate|probe $WARCRIME by|in RECIPIENT ; cameo=094 contexts=military,legal
> The International Criminal Court investigated war crimes by Sudanese militias.  => IGO > SDN
verb  ACTOR $OPEN $INQUIRY into $WARCRIME by|in RECIPIENT ; cameo=094 contexts=military,legal
> Poland opened an investigation into war crimes by Russia.  => POL > RUS
verb  ACTOR investigate|probe $DEED by RECIPIENT ; cameo=093 contexts=military
> Nigeria investigated an air strike by Nigerian pilots.  => NGA > NGA
verb  ACTOR $OPEN $INQUIRY into $DEED by RECIPIENT ; cameo=093 contexts=military
> Australia ordered an inquiry into killings by Australian commandos.  => AUS > AUS
verb  ACTOR investigate|probe RECIPIENT for|over|on $SPYING ; cameo=090 contexts=intelligence
> Austria investigated a Russian diplomat for espionage.  => AUT > RUS
verb  ACTOR $OPEN anti-dumping+investigation|anti-subsidy+investigation|antitrust+investigation|anti-dumping+probe into|on|against RECIPIENT ; cameo=090 contexts=economic
> China launched an anti-dumping investigation into Canadian canola.  => CHN > CAN
noun  ACTOR corruption+investigation|corruption+probe|corruption+inquiry|graft+probe into|against|of RECIPIENT ; cameo=091 contexts=corruption
> A South African corruption probe into an Indian family continued.  => ZAF > IND
noun  ACTOR criminal+investigation|criminal+inquiry|murder+inquiry|murder+investigation into|against RECIPIENT ; cameo=091 contexts=crime
> The Italian criminal investigation into Egyptian agents resumed.  => ITA > EGY
noun  $INQUIRY into $ABUSE by|in RECIPIENT from ACTOR! ; cameo=092 contexts=human_rights
> A United Nations inquiry into abuses in North Korea heard witnesses.  => UNO > PRK
noun  $INQUIRY into $WARCRIME by|in RECIPIENT from ACTOR! ; cameo=094 contexts=military,legal
> The Lithuanian investigation into war crimes by Belarus goes on.  => LTU > BLR
noun  $INQUIRY into $DEED by RECIPIENT! from ACTOR! ; cameo=093 contexts=military
> The Dutch inquiry into a bombing by Belgian jets goes on.  => NLD > BEL
