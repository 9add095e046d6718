# Two types that PLOVER does not know and the product needs: a change at the top of a state, and a war named as a state of affairs.
# LEADERSHIP_CHANGE: whoever is removed or installed is RECIPIENT, whoever removes or installs is ACTOR (there may be none).
# ARMED_CONFLICT: no single act; all parties, or the country where it is fought, are ACTOR.
# A resignation below head of state or government is RETREAT resign; a call for one is REQUEST change; single acts of war are ASSAULT.

set HEAD = president | prime+minister | premier | chancellor | king | queen | emperor | monarch | sultan | emir | ruler | supreme+leader | interim+leader
set TOP = president | prime+minister | premier | chancellor | king | queen | emperor | monarch | sultan | emir
set POWER = power | office | presidency | premiership | throne
set PRESIDENCY = presidency | premiership | chancellorship | throne | crown
set WAR = war | civil+war | conflict | armed+conflict | fighting | bloodshed | insurgency | hostility | hostilities
set INSURGENCY = insurgency | rebellion | insurrection | guerrilla+war | guerrilla+campaign | armed+rebellion
set CABINET = government | cabinet | regime | coalition | monarchy | junta | dictatorship

type     LEADERSHIP_CHANGE
section  Extension, not in PLOVER: change of head of state or government

# --- Removed: overthrown, ousted, voted out ------------------------------------------------------------------------------
contexts executive

verb  ACTOR oust|depose|overthrow|topple RECIPIENT:actor!
> Mutinous soldiers in Gabon ousted the Gabonese president on Wednesday.  => GAB > GAB
> The Peruvian president was deposed by Peruvian lawmakers within hours.  => PER > PER
verb  ACTOR dethrone|unseat RECIPIENT:person!
> Egyptian officers dethroned the Egyptian king in July.  => EGY > EGY
verb  ACTOR oust|topple|remove|drive|force|sweep RECIPIENT:actor! from $POWER
> The Tunisian army removed the Tunisian president from office.  => TUN > TUN
verb  ACTOR force|drive|push RECIPIENT:actor! out_of $POWER
> Bangladeshi students forced the Bangladeshi premier out of office.  => BGD > BGD
verb  ACTOR remove|dismiss|sack|replace RECIPIENT:person! as $HEAD
> Vietnamese lawmakers removed a Vietnamese general as president.  => VNM > VNM
verb  ACTOR dismiss|sack|fire prime+minister|premier|chancellor|government
> The Jordanian king dismissed the government on Sunday.  => JOR >
verb  ACTOR bring ~down $CABINET of RECIPIENT
> French lawmakers brought down the government in December.  => FRA >
verb  ACTOR topple|overthrow|oust $CABINET of RECIPIENT
> Chadian rebels toppled the government of Chad in a week.  => TCD/REB > TCD
verb  ACTOR vote ~out RECIPIENT:person|organisation!
> Botswana's voters voted out the Botswanan president after one term.  => BWA > BWA
verb  ACTOR seize|take|grab|usurp power from RECIPIENT:actor
> Guinean officers seized power from the Guinean president.  => GIN > GIN
verb  ACTOR seize|take|grab|usurp power in RECIPIENT:country!
> Nigerien soldiers seized power in Niger before dawn.  => NER > NER
noun  ACTOR ousting|ouster|overthrow|toppling|dethronement RECIPIENT:actor!
> The ousting of the Syrian president changed the whole region.  => - > SYR
> The overthrow of the Chilean president by the Chilean army shocked many.  => CHL > CHL
noun  RECIPIENT:person! ouster|overthrow|ousting|downfall
> The Sudanese president's overthrow followed months of unrest.  => - > SDN
noun  ACTOR removal RECIPIENT:person! from $POWER
> The removal of the Paraguayan president from office took two days.  => - > PRY
noun  fall|downfall RECIPIENT:person!
> The fall of the Iranian president surprised most observers.  => - > IRN
noun  fall|collapse of $CABINET of|in RECIPIENT:country!
> The collapse of the government in Slovakia was expected.  => - > SVK

# by a coup
contexts executive,pro_autocracy
verb  ACTOR oust|depose|overthrow|topple|remove RECIPIENT:actor! in coup
> Malian colonels overthrew the Malian president in a coup.  => MLI > MLI
verb  ACTOR stage|mount|launch coup|putsch against RECIPIENT:actor!
> Burmese generals staged a coup against the Burmese government.  => MMR > MMR
noun  coup|putsch against RECIPIENT:person|organisation! by ACTOR
> The coup against the Thai premier by the Thai army was bloodless.  => THA > THA
noun  military+takeover in RECIPIENT:country!
> The military takeover in Burkina Faso isolated the country.  => - > BFA

# by parliament or court
contexts executive,legislative
verb  ACTOR oust|remove|topple|unseat RECIPIENT:person! in no+confidence+vote|confidence+vote|impeachment+vote
> Pakistani lawmakers ousted the Pakistani premier in a no-confidence vote.  => PAK > PAK

# --- Gone: resigned, dead in office ----------------------------------------------------------------------------------------------
contexts executive
verb  RECIPIENT:person! resign as $TOP
> The Hungarian politician resigned as president on Saturday.  => - > HUN
verb  RECIPIENT:person! step ~down as $TOP
> The Irish leader stepped down as premier.  => - > IRL
verb  ACTOR force resignation of $TOP of|in RECIPIENT!
> Sri Lankan protesters forced the resignation of the Sri Lankan president.  => LKA > LKA
noun  resignation RECIPIENT:person! as $TOP
> The resignation of the Haitian politician as president on Monday ended the crisis.  => - > HTI
verb  RECIPIENT:person! die in office
> The Zambian president died in office after a short illness.  => - > ZMB
noun  death RECIPIENT:person! in office
> The death of the Malawian president in office opened a contest.  => - > MWI
verb  RECIPIENT:person! relinquish|vacate|leave $PRESIDENCY
> The Bolivian leader relinquished the presidency and went home.  => - > BOL

# --- Installed: elected, sworn in, appointed, crowned -----------------------------------------------------------------------------
contexts executive,election
verb  ACTOR elect RECIPIENT:person! as $HEAD
> Lebanese lawmakers elected the Lebanese general as president.  => LBN > LBN
verb  ACTOR elect $TOP
> Ghana elected a new president on Saturday.  => GHA >
verb  RECIPIENT:person! win presidency|presidential+election|presidential+vote|presidential+runoff
> The Finnish conservative won the presidential election.  => - > FIN
noun  election RECIPIENT:person! as $TOP
> The election of a Mexican general as president in June surprised pollsters.  => - > MEX

contexts executive
verb  ACTOR swear ~in $TOP
> Senegal swore in a new president on Tuesday.  => SEN >
verb  ACTOR swear ~in RECIPIENT:person! as $TOP
> A Namibian teacher was sworn in as president.  => - > NAM
verb  ACTOR inaugurate RECIPIENT:person!
> The Indonesian president was inaugurated before parliament.  => - > IDN
verb  ACTOR crown|enthrone RECIPIENT:person!
> The Danish king was enthroned on a cold Sunday.  => - > DNK
verb  ACTOR appoint|name|install|choose|designate|confirm RECIPIENT:person! as $HEAD
> The Italian president appointed an Italian banker as prime minister.  => ITA > ITA
verb  ACTOR appoint|name|choose|install|pick prime+minister|premier|chancellor|interim+president
> The Haitian council named a new prime minister on Monday.  => HTI >
verb  RECIPIENT:person! take|assume office|power|presidency|premiership
> The Polish president took office in August.  => - > POL
verb  RECIPIENT:person! take oath as $TOP
> An Argentine economist took the oath as president.  => - > ARG
verb  RECIPIENT:person! become $TOP
> A Nepalese judge became prime minister after the protests.  => - > NPL
verb  RECIPIENT:person! come|return|rise to power
> The Afghan emir returned to power after two decades.  => - > AFG
verb  RECIPIENT:person! ascend|mount|inherit throne
> The Bruneian prince ascended the throne last October.  => - > BRN
verb  RECIPIENT:person! succeed TOPIC as $TOP
> The Singaporean economist succeeded his mentor as prime minister.  => - > SGP
noun  inauguration|swearing-in|coronation|enthronement RECIPIENT:person!
> The inauguration of the Liberian president drew many guests.  => - > LBR
noun  RECIPIENT:person! inauguration|swearing-in|coronation|enthronement
> The Sierra Leonean president's inauguration drew many guests.  => - > SLE

# --- Power handed over, transition -----------------------------------------------------------------------------------------------
contexts executive,political_institutions
verb  ACTOR hand ~over|transfer power|presidency to RECIPIENT:actor!
> The Chadian generals handed over power to a Chadian civilian.  => TCD > TCD
verb  ACTOR transfer|hand|cede|yield power|presidency to RECIPIENT:actor!
> The Gambian president ceded power to the Gambian opposition.  => GMB > GMB
noun  transfer|handover of power|presidency from ACTOR to RECIPIENT:actor!
> The transfer of power from the Yemeni president to the Yemeni council was peaceful.  => YEM > YEM
noun  RECIPIENT:country! political+transition|power+transition|leadership+transition
> Guinea's political transition has dragged on for years.  => - > GIN
noun  political+transition|power+transition|leadership+transition in RECIPIENT:country!
> The political transition in Guinea has slowed this year.  => - > GIN
noun  change of government|regime|leadership|president in RECIPIENT:country!
> A change of government in Moldova reassured investors.  => - > MDA
noun  regime+change|leadership+change in RECIPIENT:country!
> The regime change in Syria opened a new chapter.  => - > SYR

type     ARMED_CONFLICT
section  Extension, not in PLOVER: an armed conflict named as a state of affairs

# --- War and civil war -----------------------------------------------------------------------------------------------------------------
contexts -
noun  civil+war in ACTOR:country!
> The civil war in Sudan has emptied whole towns.  => SDN >
noun  ACTOR:country! civil+war
> The Syrian civil war lasted more than a decade.  => SYR >
noun  civil+war between ACTOR
> The civil war between Chadian factions has no end in sight.  => TCD >
noun  war in ACTOR:country!
> The war in Yemen has ruined the economy.  => YEM >
noun  war between ACTOR!
> The war between Russia and Ukraine entered its third year.  => RUS,UKR >
noun  ACTOR war with|against|on ACTOR:country|armed!
> Ethiopia's war with Eritrea cost tens of thousands of lives.  => ETH,ERI >
noun  ACTOR war in ACTOR:country!
> Russia's war in Ukraine dominates the agenda.  => RUS,UKR >
noun  ACTOR:country! war
> The Vietnam war left deep scars in the countryside.  => VNM >
noun  border+war|proxy+war|ground+war between ACTOR!
> The border war between Thailand and Cambodia emptied the villages.  => THA,KHM >
noun  outbreak|start|end of war|civil+war|conflict|hostility|hostilities between ACTOR
> Since the outbreak of war between Armenia and Azerbaijan, trade has shrunk.  => ARM,AZE >
noun  outbreak|start|end of war|civil+war|conflict in ACTOR:country!
> Prices tripled after the outbreak of war in Libya.  => LBY >
noun  year|decade|month|week|generation of $WAR in ACTOR:country!
> Four decades of conflict in Afghanistan have scarred the land.  => AFG >
noun  year|decade|month|week|generation of $WAR between ACTOR
> Years of fighting between Chad and Sudan displaced millions.  => TCD,SDN >
verb  ACTOR remain|stay at war with ACTOR:actor!
> North Korea remains formally at war with South Korea.  => PRK,KOR >
verb  ACTOR wage war|insurgency|guerrilla+war|rebellion against|on ACTOR:actor!
> Somali militants are waging an insurgency against Kenya.  => SOM,KEN >

# --- Conflict, insurgency, hostilities -----------------------------------------------------------------------------------------------------
noun  conflict|armed+conflict in ACTOR:country!
> The conflict in Mali has spread to the south.  => MLI >
noun  conflict|armed+conflict|border+conflict between ACTOR
> The conflict between Israel and Lebanon is an old one.  => ISR,LBN >
noun  ACTOR:country! conflict
> The Colombian conflict is the oldest on the continent.  => COL >
noun  ACTOR armed+conflict|border+conflict|conflict with ACTOR:country|armed!
> India's border conflict with China remains unresolved.  => IND,CHN >
noun  ethnic+conflict|sectarian+conflict|internal+conflict|tribal+conflict|separatist+conflict in ACTOR:country!
> Ethnic conflict in South Sudan has lasted since independence.  => SSD >
noun  $INSURGENCY in ACTOR:country!
> The insurgency in Mozambique threatens the gas fields.  => MOZ >
noun  ACTOR $INSURGENCY against ACTOR:country!
> The insurgency against Ethiopia simmers in the western hills.  => ETH >
noun  ACTOR:country! $INSURGENCY
> Colombia's guerrilla war lasted for decades.  => COL >
noun  ACTOR:country|armed! insurgency|rebellion|insurrection
> The Malian insurgency feeds on local grievances.  => MLI >
noun  hostility|hostilities between ACTOR!
> Hostilities between Serbia and Kosovo date back decades.  => SRB,KOS >
noun  frozen+conflict in ACTOR:country!
> The frozen conflict in Moldova has lasted thirty years.  => MDA >
