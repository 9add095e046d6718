# PROTEST: people act together in the open: they march, strike, fast, stay away, block, break and burn.
#
# The actor protests, the recipient is the one protested against. What is demanded is not a second event.
# A protest note, a speech or a post is ACCUSE disapprove; talks that are boycotted are REJECT meet; police who disperse a crowd have their own files.

type     PROTEST
section  PLOVER 2.0, PROTEST

set DEMONSTRATE = demonstrate | protest | rally | march
set DEMO        = protest | demonstration | rally | march | sit-in | vigil | picket | demo | protest+march | mass+protest | street+protest | mass+rally | protest+rally | procession | teach-in | die-in
set STAGE       = stage | hold | organize | lead | join | mount | launch | begin | start | attend | resume | continue
set EMBASSY     = embassy | consulate | high+commission | mission
set SEAT        = parliament | palace | ministry | court | courthouse | headquarters | office | assembly | legislature | residence | city+hall | town+hall | police+station | presidential+palace | council
set STREET      = street | capital | centre | city | avenue | boulevard | square | downtown | town
set PUBLICSQUARE = street | square | plaza | capital | boulevard
set POLICE      = police | policeman | police+officer | riot+police | gendarme
set PROTESTER   = protester | protestor | demonstrator | student | marcher | striker | rioter | activist | supporter | youth
set MISSILE     = stone | rock | bottle | brick | petrol+bomb | firebomb | molotov | firework | egg | molotov+cocktail | paving+stone | flare | paint+bomb | tomato | shoe
set PAY         = pay | wage | salary | condition | pay+cut | pension | working+condition | layoff | job | contract | bonus | pay+rise | privatization | redundancy | overtime
set WORKER      = worker | teacher | nurse | doctor | miner | driver | pilot | docker | civil+servant | lecturer | farmer | trucker | railwayman | judge | lawyer | student | union | employee | staff | bus+driver | baker | fisherman | prisoner
set ROAD        = road | highway | motorway | bridge | street | railway | railway+line | rail+track | track | intersection | junction | roundabout | border+crossing | tunnel | runway | entrance | gate | ring+road | traffic | refinery | depot | oil+depot | mine
set CAMPUS      = university | campus | faculty | school | ministry | square | factory | city+hall | town+hall | theatre | rectorate | plaza | roundabout | oilfield
set ELECTION    = election | vote | poll | referendum | ballot | runoff | by-election | plebiscite | presidential+election | parliamentary+election
set GOODS       = product | goods | good | brand | import | company | firm | shop | supermarket | produce | oil | fruit | wine
set SYMBOL      = flag | effigy | portrait | picture | poster | photograph | banner | dummy | image
set MONUMENT    = monument | statue | memorial | bust | mural | war+memorial | plaque
set BUILDING    = embassy | consulate | parliament | party+office | town+hall | party+headquarters | ministry | courthouse
set CORRUPT     = corruption | graft | bribery | embezzlement | impunity
set PRICES      = price | cost | fuel+price | food+price | bread+price | tax | tariff | inflation | austerity | unemployment | fuel+tax | electricity+price | hardship | budget | power+cut | water+shortage | fuel+shortage | poverty | debt | subsidy+cut
set FREEDOM     = right | freedom | equality | justice | civil+right | human+right | dignity | land+right | worker+right | citizenship | amnesty
set VIOLENCE    = violence | killing | murder | brutality | police+brutality | police+violence | torture | crackdown | shooting | disappearance | kidnapping | insecurity
set PLAN        = plan | decision | law | bill | reform | policy | verdict | ruling | deal | agreement | visit | project | proposal | pact | airport | treaty
set EXIT        = resignation | ouster | removal | departure | impeachment | dismissal | overthrow

# --- demo: verbs ---------------------------------------------------------------------------------------------------------

mode     demo
cameo    141

verb  ACTOR protest RECIPIENT
> Nepalese students protested India's blockade.  => NPL > IND
> Maltese fishermen protested on Sunday.  => MLT >
verb  ACTOR demonstrate
> Thousands of Slovaks demonstrated on Friday.  => SVK >
verb  ACTOR protest|demonstrate against|at RECIPIENT
> Iraqi villagers protested against Turkey.  => IRQ > TUR
> Students and teachers from Bulgaria demonstrated against the government.  => BGR > /GOV
verb  ACTOR march|rally against RECIPIENT
> Thousands of Serbs rallied against the government.  => SRB > /GOV
verb  ACTOR $DEMONSTRATE against|over|at|about $PLAN of|by RECIPIENT
> Armenian monks marched against a plan by the government.  => ARM > /GOV
verb  ACTOR $DEMONSTRATE in protest against|at RECIPIENT
> Chilean dockers marched in protest at the government.  => CHL > /GOV
verb  ACTOR $DEMONSTRATE for hour|week|month|day
> Panamanian teachers marched for three days.  => PAN >
verb  ACTOR march through|along|across|down|into|in $STREET
> German women marched through the capital.  => DEU >
verb  ACTOR rally in|at $STREET
> Belarusian exiles rallied in the square.  => BLR >
verb  ACTOR march|walk to|on|towards $SEAT of|against RECIPIENT
> Paraguayan peasants marched to the parliament.  => PRY > *
verb  ACTOR $DEMONSTRATE outside|at|before|near $SEAT of RECIPIENT
> Sudanese doctors rallied outside the headquarters of the United Nations.  => SDN > UNO
verb  ACTOR $DEMONSTRATE outside|at|before|near $EMBASSY of RECIPIENT
> Nepalese students protested outside the Chinese embassy.  => NPL > CHN
verb  ACTOR march to|on|towards $EMBASSY of RECIPIENT
> Jordanian students marched on the Israeli embassy.  => JOR > ISR
verb  ACTOR gather|assemble|mass|crowd outside|before|near $EMBASSY of RECIPIENT
> Angry Iraqis gathered outside the Swedish embassy.  => IRQ > SWE
verb  ACTOR gather|assemble|mass in|at square|plaza in protest
> Georgian students gathered in the square in protest.  => GEO >
verb  ACTOR take to street against RECIPIENT
> Thousands of Malians took to the streets against France.  => MLI > FRA
> Bolivian workers took to the streets.  => BOL >
verb  ACTOR pour|flood|spill|surge into|onto|through $PUBLICSQUARE
> Sudanese crowds poured into the streets.  => SDN >
verb  ACTOR fill|throng|flood|pack $PUBLICSQUARE in protest|against
> Thousands of Armenians filled the square in protest.  => ARM >
verb  ACTOR go|come ~out on|into|onto street
> Hungarian teachers came out on the streets.  => HUN >
verb  ACTOR go on march
> Indian farmers went on a long march.  => IND >
verb  ACTOR turn ~out for demonstration|protest|march
> Thousands of Irish farmers turned out for the demonstration.  => IRL >
verb  ACTOR $STAGE $DEMO against|at|over RECIPIENT
> Polish farmers staged a protest against the European Union.  => POL > EUR
> A rally against Rwanda was held by Congolese students.  => COD > RWA
verb  ACTOR $STAGE $DEMO outside|at|before|near $EMBASSY of RECIPIENT
> Armenian activists held a vigil outside the Azerbaijani embassy.  => ARM > AZE
verb  ACTOR $STAGE $DEMO outside|at|before|near $SEAT of RECIPIENT
> Peruvian miners staged a sit-in at the ministry.  => PER > *
verb  ACTOR take ~part in $DEMO against RECIPIENT
> Thousands of Tunisians took part in a march against Israel.  => TUN > ISR
verb  ACTOR take part in $DEMO against RECIPIENT
> Lebanese students took part in a rally against Iran.  => LBN > IRN
verb  ACTOR participate in $DEMO against RECIPIENT
> Georgian bikers participated in a demonstration against Russia.  => GEO > RUS
verb  ACTOR defy ban|curfew|order with $DEMO against RECIPIENT
> Guinean students defied a ban with a march against the junta.  => GIN > *
verb  ACTOR picket RECIPIENT
> Philippine fishermen picketed the Chinese embassy.  => PHL > CHN
verb  ACTOR sit ~in at|outside|in $SEAT of RECIPIENT
> Lesotho's nurses sat in at the ministry.  => LSO > *
verb  ACTOR form|make human+chain
> Lithuanian families formed a human chain.  => LTU >
verb  ACTOR pitch|erect tent in|on|outside square|parliament|street
> Bulgarian students pitched tents in the square.  => BGR >
verb  ACTOR bang|beat pot|pan|saucepan in protest|street
> Argentine retirees banged pots in protest.  => ARG >
verb  ACTOR chant|shout slogan against|at RECIPIENT
> Pakistani lawyers chanted slogans against the army.  => PAK > /MIL
verb  ACTOR wave|carry|hold banner|placard against RECIPIENT
> Cypriot teachers carried banners against Turkey.  => CYP > TUR
verb  ACTOR jeer|heckle RECIPIENT:actor!
> Nigerian villagers jeered a British minister.  => NGA > GBR
verb  ACTOR turn back on RECIPIENT:person! in protest
> Indian students turned their backs on the French president in protest.  => IND > FRA
verb  ACTOR hold|observe minute|moment of silence in protest against RECIPIENT
> Georgian reporters held a minute of silence in protest against Russia.  => GEO > RUS
verb  ACTOR rise ~up against RECIPIENT
> Bangladeshi students rose up against the government.  => BGD > /GOV
verb  ACTOR revolt|mutiny against RECIPIENT:country|organisation!
> Kenyan villagers revolted against the county government.  => KEN > /GOV

# --- demo: what for and what against -------------------------------------------------------------------------------------

mode     demo

verb  ACTOR $DEMONSTRATE for|over $EXIT of RECIPIENT ; cameo=1411 contexts=executive
> Thousands of Haitians marched for the resignation of the prime minister.  => HTI > *
verb  ACTOR $DEMONSTRATE against president|premier|prime+minister|king|dictator|regime|junta against RECIPIENT ; cameo=1411 contexts=executive
> Opposition supporters in Togo rallied against the president.  => TGO > *
verb  ACTOR $DEMONSTRATE against|over coup|putsch|military+rule|dictatorship|third+term|power+grab ; cameo=1414 contexts=pro_democracy
> Burmese monks marched against military rule.  => MMR >
verb  ACTOR $DEMONSTRATE for democracy|reform|constitution|civilian+rule|free+election ; cameo=1414 contexts=pro_democracy
> Swazi students marched for democracy.  => SWZ >
verb  ACTOR $DEMONSTRATE for independence|autonomy|secession|statehood ; cameo=1414 contexts=territory
> Thousands of Scots from Britain marched for independence.  => GBR >
verb  ACTOR $DEMONSTRATE against|over $CORRUPT of|by|in RECIPIENT ; cameo=1412 contexts=corruption
> Guatemalan students demonstrated against corruption.  => GTM >
verb  ACTOR $DEMONSTRATE against|over|at $PRICES ; cameo=1412 contexts=economic
> Ecuadorian truckers protested over fuel prices.  => ECU >
verb  ACTOR $DEMONSTRATE against|over pension+reform|pension+plan|tax+plan|labour+law|job+cut|tax+hike|cutback|cut|price+hike|price+increase ; cameo=1412 contexts=economic
> French workers marched against the pension reform.  => FRA >
verb  ACTOR $DEMONSTRATE for|over $FREEDOM ; cameo=1413 contexts=rights_freedoms
> Tunisian lawyers marched for freedom.  => TUN >
verb  ACTOR $DEMONSTRATE for right of woman|girl ; cameo=1413 contexts=gender,rights_freedoms
> Afghan teachers marched for the rights of women.  => AFG >
verb  ACTOR $DEMONSTRATE for|against|over abortion|abortion+right|abortion+law|femicide|gender+violence ; cameo=1413 contexts=gender
> Mexican women marched against femicide.  => MEX >
verb  ACTOR $DEMONSTRATE for|against gay+right|gay+marriage|same+sex+marriage ; cameo=1413 contexts=lgbt
> Romanian priests rallied against gay marriage.  => ROU >
verb  ACTOR $DEMONSTRATE against|over $VIOLENCE by|of RECIPIENT ; cameo=1413 contexts=human_rights
> Kenyan students protested against violence by the police.  => KEN > /COP
verb  ACTOR $DEMONSTRATE against|over police+brutality|police+violence|police+killing by|of RECIPIENT ; cameo=1413 contexts=repression
> Nigerian youths marched against police brutality.  => NGA > /COP
verb  ACTOR $DEMONSTRATE against|over racism|apartheid|discrimination|antisemitism|islamophobia ; cameo=1413 contexts=religion_ethnicity
> Brazilian students rallied against racism.  => BRA >
verb  ACTOR $DEMONSTRATE against|over koran+burning|blasphemy|cartoon|desecration of TOPIC ; cameo=1412 contexts=religion_ethnicity
> Pakistani clerics rallied against the cartoons.  => PAK >
verb  ACTOR $DEMONSTRATE against|over war|invasion|occupation|bombing|attack of|on|in RECIPIENT ; cameo=1412 contexts=military
> Czech students marched against the war.  => CZE >
verb  ACTOR $DEMONSTRATE against|over conscription|draft|military+base|base|arms+sale of|to RECIPIENT ; cameo=1412 contexts=military
> Okinawan fishermen from Japan protested against the American base.  => JPN > USA
verb  ACTOR $DEMONSTRATE against|over mine|mining|dam|pipeline|drilling|logging|oil+project|copper+mine of|by RECIPIENT ; cameo=1412 contexts=natural_resource,environment
> Panamanian villagers demonstrated against the copper mine.  => PAN >
verb  ACTOR $DEMONSTRATE for|over|against climate|climate+action|climate+change|pollution|fossil+fuel|nuclear+power ; cameo=1412 contexts=environment
> Ugandan schoolchildren marched for climate action.  => UGA >
verb  ACTOR $DEMONSTRATE against|over migrant|immigration|refugee|migration|deportation|asylum+centre ; cameo=1412 contexts=migration
> Tunisian residents protested against migrants.  => TUN >
verb  ACTOR $DEMONSTRATE against|over lockdown|vaccine|vaccination|mask+mandate|quarantine ; cameo=1412 contexts=health
> Dutch nurses marched against the lockdown.  => NLD >
verb  ACTOR $DEMONSTRATE against|over|at election+result|election+fraud|vote-rigging|fraud|result of RECIPIENT ; cameo=1414 contexts=election
> Opposition supporters in Mozambique demonstrated over the election results.  => MOZ >
verb  ACTOR $DEMONSTRATE against|over|for border+deal|territorial+claim|border+agreement|land+swap ; cameo=1412 contexts=territory
> Armenian villagers protested against the border deal.  => ARM >
verb  ACTOR $DEMONSTRATE against|over judicial+reform|judicial+overhaul|security+law|media+law|foreign+agent+law ; cameo=1412 contexts=legal,political_institutions
> Israeli reservists rallied against the judicial reform.  => ISR >
verb  ACTOR $DEMONSTRATE for|over release|return of prisoner|hostage|captive|detainee ; cameo=1413 contexts=human_rights
> Lebanese mothers marched for the release of the hostages.  => LBN >
verb  ACTOR $DEMONSTRATE over|for|about $PAY ; cameo=1412 contexts=economic
> Ghanaian nurses protested over pay.  => GHA >
verb  ACTOR $DEMONSTRATE in solidarity|support with|of|for TOPIC
> South African students marched in solidarity with the miners.  => ZAF >

# --- demo: nouns and adjectives ------------------------------------------------------------------------------------------

mode     demo
cameo    141

verb  $DEMO *erupt|spread|continue|resume|escalate|intensify|flare against|over RECIPIENT
> Serbian protests against the government spread on Sunday.  => SRB > /GOV
verb  $DEMO *break ~out against|over RECIPIENT
> Tunisian protests against the government broke out again.  => TUN > /GOV
verb  $DEMO *draw|attract protester|crowd|thousand|demonstrator against RECIPIENT
> A Peruvian march against the government drew thousands.  => PER > /GOV
verb  $DEMO *enter|reach day|week|month|night against RECIPIENT
> Georgian protests entered their third week.  => GEO >
noun  ACTOR protest|demonstration against|at|over RECIPIENT
> Filipino protests against China spread to Cebu.  => PHL > CHN
noun  protest|demonstration by|from|of ACTOR against|at|over RECIPIENT
> A protest by Congolese nuns against Rwanda ended peacefully.  => COD > RWA
noun  rally|march|picket|vigil by ACTOR against RECIPIENT
> A march by Colombian students against the government ended peacefully.  => COL > /GOV
noun  ACTOR rally|march|vigil|picket against RECIPIENT
> The Georgian rally against Russia lasted all night.  => GEO > RUS
noun  ACTOR street+protest|mass+protest|mass+demonstration|protest+march|protest+rally|street+demonstration against RECIPIENT
> Kenyan street protests against the government resumed.  => KEN > /GOV
noun  ACTOR sit-in|die-in|sit+down+protest against|at RECIPIENT
> The Algerian sit-in against the army entered its second week.  => DZA > /MIL
noun  sit-in|die-in by ACTOR at|in|outside|against RECIPIENT
> A sit-in by Yemeni teachers at the ministry continues.  => YEM >
noun  ACTOR anti-government+protest|anti-government+demonstration|anti-government+rally ; cameo=1411 contexts=executive
> Serbian anti-government protests spread to smaller towns.  => SRB >
noun  anti-government+protest|anti-government+demonstration|anti-government+rally by ACTOR ; cameo=1411 contexts=executive
> Anti-government protests by Angolan taxi drivers continued.  => AGO >
noun  ACTOR pro-democracy+protest|pro-democracy+march|pro-democracy+rally|pro-democracy+demonstration ; cameo=1414 contexts=pro_democracy
> The Thai pro-democracy rally drew thousands.  => THA >
noun  ACTOR anti-war+protest|anti-war+march|anti-war+demonstration|peace+march ; cameo=1412 contexts=military
> The Italian anti-war march ended at the river.  => ITA >
noun  ACTOR uprising|revolt against RECIPIENT:country|organisation!
> The Bangladeshi uprising against the government began on campus.  => BGD > /GOV
noun  ACTOR $DEMO outside|at|near $EMBASSY of RECIPIENT
> An Iranian demonstration outside the British embassy passed calmly.  => IRN > GBR
noun  $DEMO by ACTOR outside|at|near $EMBASSY of RECIPIENT
> A vigil by Hong Kong exiles outside the Chinese consulate went ahead.  => HKG > CHN
noun  ACTOR march on|to|towards $SEAT
> The Peruvian march on the parliament was broadcast.  => PER > *
noun  ACTOR campaign of civil+disobedience|disobedience against RECIPIENT ; cameo=140
> The Burmese campaign of civil disobedience against the junta continues.  => MMR > *
verb  ACTOR $STAGE civil+disobedience|disobedience+campaign|civil+disobedience+campaign against RECIPIENT ; cameo=140
> Catalan mayors in Spain launched civil disobedience against the government.  => ESP > /GOV

# --- riot ----------------------------------------------------------------------------------------------------------------

mode     riot
cameo    145

verb  ACTOR riot against|over|at RECIPIENT
> Prisoners from Ecuador rioted against the guards.  => ECU > *
> Solomon Islanders rioted in the harbour district.  => SLB >
verb  ACTOR go on rampage
> Kenyan youths went on a rampage on Monday.  => KEN >
verb  ACTOR rampage through|in|across $STREET
> Indian mobs rampaged through the town.  => IND >
verb  ACTOR run riot in|through|across $STREET
> Indonesian youths ran riot in the town.  => IDN >
verb  ACTOR clash|scuffle|fight|brawl|battle|tussle|skirmish with RECIPIENT with $POLICE
> Greek students clashed with police on Saturday.  => GRC > /COP
> Protesters clashed with Iraqi riot police.  => /CVL > IRQ/COP
verb  ACTOR throw|hurl|lob|pelt|toss $MISSILE at $POLICE at RECIPIENT
> Chilean students threw stones at police.  => CHL > /COP
verb  $PROTESTER *pelt RECIPIENT with $MISSILE
> Albanian protesters pelted police with petrol bombs.  => ALB > /COP
verb  ACTOR throw|hurl|lob $MISSILE at $EMBASSY of RECIPIENT
> Serbian hooligans hurled rocks at the American embassy.  => SRB > USA
verb  ACTOR break through|down barricade|cordon|police+line|police+cordon|fence|barrier
> Georgian demonstrators broke through the police cordon.  => GEO >
verb  ACTOR fight running+battle|street+battle with RECIPIENT with $POLICE
> Haitian demonstrators fought street battles with police.  => HTI > /COP
verb  $PROTESTER *attack RECIPIENT with $MISSILE
> Irish youths attacked police with bottles.  => IRL > /COP
# What anybody with a weapon does as well (storm, burn, loot) needs a crowd as its subject: the word before the starred head.
# Their recipients are countries only: any other kind would find the crowd itself among the words of the frame.
verb  $PROTESTER *clash|scuffle|fight|brawl|tussle with RECIPIENT
> Nepalese protesters clashed with Indian guards.  => NPL > IND
verb  $PROTESTER *attack|assault RECIPIENT
> Albanian demonstrators attacked Greek police.  => ALB > GRC/COP
verb  $PROTESTER *storm|ransack|overrun|invade $BUILDING of RECIPIENT:country
> Iraqi demonstrators stormed the Swedish embassy.  => IRQ > SWE
> The Danish consulate was stormed by Lebanese youths.  => LBN > DNK
verb  $PROTESTER *break|burst|force into $BUILDING of RECIPIENT:country
> Mongolian protesters burst into the parliament.  => MNG > *
verb  $PROTESTER *loot|plunder shop|store|supermarket|warehouse|business|mall of RECIPIENT
> South African rioters looted the shops of Somali traders.  => ZAF > SOM
verb  $PROTESTER *torch|burn|overturn|smash car|bus|police+car|shop|bin|vehicle|tram|police+station|tyre of RECIPIENT:country
> Dutch youths torched police cars overnight.  => NLD > *
verb  $PROTESTER *burn ~down parliament|party+office|police+station|town+hall|ministry|embassy of RECIPIENT:country
> Burkinabe protesters burned down the parliament.  => BFA > *
verb  $PROTESTER *set fire to bus|car|police+station|parliament|party+office|town+hall|vehicle|embassy of RECIPIENT:country
> Bolivian protesters set fire to a police station.  => BOL > *
verb  $PROTESTER *set police+station|parliament|bus|car|embassy|party+office on fire
> Libyan demonstrators set the parliament on fire.  => LBY > *
verb  mob|crowd *storm|ransack|torch|burn|loot|attack $BUILDING of RECIPIENT:country
> An Iranian mob ransacked the Saudi embassy.  => IRN > SAU
verb  riot|rioting|looting *erupt|spread|continue|flare|resume over|against|in TOPIC
> French riots spread over the shooting of a teenager.  => FRA >
verb  riot|rioting|looting *break ~out over|against|in TOPIC
> Kenyan rioting broke out over the verdict.  => KEN >
verb  clash|scuffle *erupt between $PROTESTER between ACTOR
> Clashes erupted between demonstrators and Kenyan police.  => /CVL,KEN/COP >
verb  clash|scuffle *break ~out between $PROTESTER between ACTOR
> Scuffles broke out between protesters and Turkish police.  => /CVL,TUR/COP >
noun  ACTOR riot|rioting against|over RECIPIENT
> The French riots over the shooting lasted a week.  => FRA >
noun  ACTOR food+riot|bread+riot|race+riot|prison+riot|fuel+riot|street+riot
> The Egyptian bread riots frightened investors.  => EGY >
noun  riot|rioting by|of ACTOR against|over RECIPIENT
> Rioting by French youths spread.  => FRA >
noun  ACTOR clash with $POLICE with RECIPIENT
> Georgian clashes with police left dozens hurt.  => GEO > /COP
verb  ACTOR clash|scuffle|brawl with RECIPIENT with $PROTESTER
> Turkish police clashed with protesters.  => TUR/COP > /CVL
noun  clash|scuffle|skirmish|confrontation between $PROTESTER between ACTOR
> Clashes between demonstrators and Bolivian police lasted for hours.  => /CVL,BOL/COP >
noun  clash of $PROTESTER with RECIPIENT with $POLICE
> Clashes of students with Venezuelan police continued.  => - > VEN/COP
noun  ACTOR running+battle|street+battle with RECIPIENT with $POLICE
> Greek street battles with police went on until dawn.  => GRC > /COP
noun  looting of shop|store|supermarket by rioter|youth|mob|protester|demonstrator|crowd by|of ACTOR
> The looting of shops by South African youths stopped on Wednesday.  => ZAF >
noun  ACTOR rampage through|in $STREET
> The Kenyan rampage through the town left shops in ruins.  => KEN >

# --- strike: work ----------------------------------------------------------------------------------------------------------

mode     strike
cameo    143

verb  ACTOR go|come ~out on strike
> Tunisian judges came out on strike.  => TUN >
verb  ACTOR go|be|remain|stay on strike
> Bolivian miners went on strike on Monday.  => BOL >
> Teachers and nurses from Zimbabwe went on strike.  => ZWE >
verb  ACTOR go|be|remain on strike against RECIPIENT
> Indian dockers went on strike against the government.  => IND > /GOV
verb  ACTOR go|be|remain|stay on strike over|for|about $PAY ; contexts=economic
> Kenyan doctors went on strike over pay.  => KEN >
verb  ACTOR strike over|for|about $PAY ; contexts=economic
> Norwegian oil workers struck for higher wages.  => NOR >
verb  ACTOR strike in protest at|against RECIPIENT
> Portuguese pilots struck in protest at the government.  => PRT > /GOV
verb  ACTOR hold|begin|start|organize|join|observe|resume strike|rail+strike|port+strike|indefinite+strike|hour+strike|day+strike against RECIPIENT
> Cameroonian teachers began a strike on Monday.  => CMR >
verb  ACTOR $STAGE labour+strike|wildcat+strike|warning+strike|sympathy+strike|teacher+strike|doctor+strike against RECIPIENT
> German train drivers staged a warning strike.  => DEU >
verb  ACTOR $STAGE strike over|for|about $PAY ; contexts=economic
> Sri Lankan nurses began a strike over pay.  => LKA >
verb  ACTOR $STAGE general+strike|nationwide+strike|national+strike|hartal|bandh against RECIPIENT
> Lebanese unions held a general strike against the government.  => LBN > /GOV
verb  ACTOR $STAGE walkout|stoppage|work+stoppage|go-slow|industrial+action|slowdown|sickout|work-to-rule against|over RECIPIENT
> Uruguayan meat packers staged a walkout.  => URY >
verb  ACTOR observe general+strike|shutdown|hartal|strike+day
> Indian traders observed a general strike.  => IND >
verb  ACTOR down tool
> Ghanaian railwaymen downed tools on Thursday.  => GHA >
verb  ACTOR lay ~down tool
> Cuban sugar workers laid down their tools.  => CUB >
verb  ACTOR walk off job|site|work
> Australian nurses walked off the job.  => AUS >
verb  ACTOR walk ~out over|in|for $PAY
> South Korean metalworkers walked out over pay.  => KOR >
verb  ACTOR stop|halt|stay|suspend work in protest
> Mauritanian fishermen stopped work in protest.  => MRT >
verb  ACTOR stop|suspend work over|for $PAY
> Nigerian lecturers suspended work over salaries.  => NGA >
verb  ACTOR stay ~away from work in protest
> Malawian civil servants stayed away from work in protest.  => MWI >
verb  ACTOR call ~in sick in protest|over
> Liberian nurses called in sick in protest.  => LBR >
verb  ACTOR work to rule
> Cypriot air controllers worked to rule.  => CYP >
verb  ACTOR close|shut|shutter shop|school|pharmacy|market|business in protest
> Iranian traders shut their shops in protest.  => IRN >
verb  ACTOR paralyse|paralyze|cripple country|capital|airport|rail|port|transport with|by strike
> Argentine unions paralysed the country with a strike.  => ARG >
verb  strike|general+strike|rail+strike|walkout *paralyse|paralyze|cripple|close|shut|halt TOPIC
> A Belgian rail strike paralysed freight traffic.  => BEL >
verb  strike|general+strike|rail+strike|walkout *enter|reach day|week|month
> The Zimbabwean doctors' strike entered its second month.  => ZWE >
noun  ACTOR general+strike|nationwide+strike|national+strike|labour+strike against RECIPIENT
> The Nigerian general strike against the government began at dawn.  => NGA > /GOV
noun  general+strike|nationwide+strike|national+strike by|of|in ACTOR against RECIPIENT
> A general strike by Guinean unions against the junta continues.  => GIN > *
noun  ACTOR rail+strike|teacher+strike|doctor+strike|port+strike|dock+strike|miner+strike|pilot+strike|bus+strike|transport+strike|nurse+strike|lorry+strike|truck+strike|postal+strike|wildcat+strike|sympathy+strike|warning+strike|pay+strike|student+strike|prison+strike
> The Finnish port strike entered its fifth day.  => FIN >
noun  strike by|of $WORKER by|of ACTOR
> A strike by Zambian miners has ended output.  => ZMB >
noun  ACTOR strike over|for $PAY ; contexts=economic
> The Belgian strike over pensions closed the airports.  => BEL >
noun  ACTOR walkout|work+stoppage|stoppage|go-slow|industrial+action|work-to-rule over|against|by RECIPIENT
> A Greek work stoppage over pay delayed ferries.  => GRC >
noun  walkout|work+stoppage|go-slow|industrial+action by ACTOR over|against RECIPIENT
> Industrial action by Irish bus drivers goes on.  => IRL >

# --- hunger --------------------------------------------------------------------------------------------------------------

mode     hunger
cameo    142

verb  ACTOR go|be|remain on hunger+strike against|at|over RECIPIENT
> Cuban dissidents went on hunger strike against the government.  => CUB > /GOV
> Palestinian prisoners went on hunger strike.  => PSE >
verb  ACTOR $STAGE hunger+strike|fast|hunger+protest against|over|at RECIPIENT
> Egyptian detainees began a hunger strike.  => EGY >
> A hunger strike against Russia was staged by Ukrainian exiles.  => UKR > RUS
verb  ACTOR declare|undertake|continue hunger+strike|indefinite+fast against|over RECIPIENT
> A Venezuelan student declared a hunger strike.  => VEN >
verb  ACTOR refuse food|meal in|as protest
> Turkish prisoners refused food in protest.  => TUR >
verb  ACTOR fast in|as protest against|at|over RECIPIENT
> Indian monks fasted in protest against China.  => IND > CHN
verb  ACTOR fast to|unto death
> A Burmese activist fasted unto death.  => MMR >
verb  ACTOR sew lip
> Afghan asylum-seekers sewed their lips in Nauru.  => AFG >
verb  ACTOR starve in protest
> An Iranian lawyer starved herself in protest.  => IRN >
verb  ACTOR go|be|remain on hunger+strike for|over right|release|freedom|treatment|condition ; cameo=1423 contexts=rights_freedoms
> Bahraini prisoners went on hunger strike over prison conditions.  => BHR >
verb  ACTOR $STAGE hunger+strike for|over right|release|freedom|treatment|condition ; cameo=1423 contexts=rights_freedoms
> Georgian students began a hunger strike for the release of a poet.  => GEO >
noun  ACTOR hunger+strike against|over|at RECIPIENT
> The Bolivian hunger strike against the government lasted ten days.  => BOL > /GOV
noun  hunger+strike by|of ACTOR against|over RECIPIENT
> A hunger strike by Polish nuns ended badly.  => POL >
noun  hunger+strike by|of prisoner|inmate|detainee|student|activist|worker|doctor|teacher|nurse by|of ACTOR
> A hunger strike by Sri Lankan prisoners ended badly.  => LKA >

# --- boycott -------------------------------------------------------------------------------------------------------------

mode     boycott
cameo    143

verb  ACTOR boycott RECIPIENT:country|organisation!
> Turkish consumers boycotted Israel.  => TUR > ISR
verb  ACTOR boycott $GOODS of|from|by RECIPIENT ; contexts=economic
> Kuwaiti shoppers boycotted Danish goods.  => KWT > DNK
> Chinese products were boycotted by Indian traders.  => IND > CHN
verb  ACTOR boycott $ELECTION of|by|in RECIPIENT ; contexts=election
> Malian rebels boycotted the elections of the junta.  => MLI > *
> The Togolese opposition boycotted the election.  => TGO >
verb  ACTOR boycott parliament|assembly|inauguration|census|opening ; contexts=legislative
> Albanian opposition deputies boycotted parliament.  => ALB >
verb  ACTOR boycott class|lecture|school|university|exam|course
> Bangladeshi students boycotted classes.  => BGD >
verb  ACTOR boycott court|hearing|trial|proceeding ; contexts=legal
> Pakistani lawyers boycotted the courts.  => PAK >
verb  ACTOR boycott game|olympics|world+cup|tournament|festival|ceremony|championship in|of RECIPIENT
> Ukraine boycotted the championship in Russia.  => UKR > RUS
verb  ACTOR stay ~away from poll|ballot+box|ballot|polling+station|election ; contexts=election
> Tunisian voters stayed away from the polls in protest.  => TUN >
verb  ACTOR $STAGE boycott of|against RECIPIENT
> Malaysian students launched a boycott of Israel.  => MYS > ISR
verb  ACTOR $STAGE boycott of|against $GOODS of|from RECIPIENT ; contexts=economic
> Canadian shoppers began a boycott of American wine.  => CAN > USA
verb  ACTOR refuse rent|tax|fee|bill in protest
> South African tenants refused rent in protest.  => ZAF >
noun  ACTOR boycott of|against RECIPIENT:country|organisation!
> The Pakistani boycott of France faded.  => PAK > FRA
noun  ACTOR boycott of|against $GOODS of|from RECIPIENT ; contexts=economic
> The Jordanian boycott of American brands hurt cafes.  => JOR > USA
noun  boycott of|against RECIPIENT by ACTOR!
> A boycott of Israel by Irish students gained support.  => IRL > ISR
noun  ACTOR boycott of $ELECTION ; contexts=election
> The Venezuelan boycott of the referendum weakened the opposition.  => VEN >
noun  ACTOR election+boycott|school+boycott|consumer+boycott|rent+boycott|class+boycott|tax+strike|rent+strike
> The Algerian election boycott was near total.  => DZA >

# --- obstruct ------------------------------------------------------------------------------------------------------------

mode     obstruct
cameo    144

verb  ACTOR block|blockade|obstruct|barricade|seal ~off $ROAD with TOPIC
> Bulgarian miners blocked the motorway with tyres.  => BGR >
verb  ACTOR block|blockade|obstruct|barricade $ROAD
> Bolivian peasants blockaded the highway.  => BOL >
> The border crossing was blocked by Polish truckers.  => POL >
verb  ACTOR block|blockade|obstruct|barricade $ROAD in protest at|against RECIPIENT
> Romanian farmers blocked the bridge in protest at the European Union.  => ROU > EUR
verb  ACTOR block border|crossing|border+crossing with RECIPIENT
> Polish farmers blocked the border with Ukraine.  => POL > UKR
verb  ACTOR block lorry|truck|train from RECIPIENT
> Hungarian farmers blocked lorries from Ukraine.  => HUN > UKR
verb  ACTOR occupy $CAMPUS of RECIPIENT
> Chilean students occupied the university.  => CHL > *
> The ministry was occupied by Sudanese doctors.  => SDN > *
verb  $PROTESTER *block|blockade|besiege|surround parliament|embassy|courthouse|party+office|town+hall|port|airport|harbour|border of RECIPIENT:country
> Montenegrin protesters besieged the parliament.  => MNE > *
verb  farmer|trucker|villager|fisherman|driver|miner|herder *block|blockade border|port|airport|harbour|convoy|lorry|truck|import from|with|of RECIPIENT
> Polish truckers blockaded the border with Ukraine.  => POL > UKR
verb  $PROTESTER *block access|entrance|entry|way to $BUILDING of RECIPIENT:country
> Armenian students blocked the entrance to the Russian embassy.  => ARM > RUS
verb  $PROTESTER *stop|delay|halt|block lorry|truck|convoy|train|tanker|shipment of|from RECIPIENT
> Greek activists stopped a train of American tanks.  => GRC > USA
verb  ACTOR occupy $EMBASSY of RECIPIENT
> Greek anarchists occupied the Iranian embassy.  => GRC > IRN
verb  ACTOR erect|build|raise|man barricade
> Haitian protesters erected barricades.  => HTI >
verb  ACTOR set ~up barricade|protest+camp|tent in|on|outside street|road|square|highway|campus
> Kenyan youths set up barricades on the road.  => KEN >
verb  ACTOR put ~up barricade
> Ecuadorian farmers put up barricades.  => ECU >
verb  ACTOR chain to gate|fence|tree|railing|door|bulldozer
> Swedish activists chained themselves to the gate.  => SWE >
verb  ACTOR glue to road|runway|street|tarmac|painting
> German climate activists glued themselves to the runway.  => DEU >
verb  ACTOR lie|lay ~down in|on|before street|road|tank|bulldozer|track
> Georgian women lay down on the road.  => GEO >
verb  ACTOR bring traffic|city|capital|transport to standstill|halt
> Greek taxi drivers brought traffic to a standstill.  => GRC >
verb  ACTOR disrupt session|hearing|speech|ceremony of|by RECIPIENT
> Irish activists disrupted a speech by the Israeli ambassador.  => IRL > ISR
verb  ACTOR camp ~out outside|in|before square|parliament|ministry|embassy|palace
> Iraqi graduates camped out before the ministry.  => IRQ >
noun  ACTOR road+blockade|highway+blockade|border+blockade|rail+blockade against|over RECIPIENT
> The Peruvian highway blockade over the mine continues.  => PER >
noun  ACTOR blockade of $ROAD
> The Polish blockade of the border crossing hurts traders.  => POL >
noun  blockade of $ROAD by ACTOR
> A blockade of the port by French fishermen angered shippers.  => FRA >
noun  ACTOR occupation of $CAMPUS
> The Serbian occupation of the faculty lasted all winter.  => SRB >
noun  occupation of university|campus|faculty|ministry|factory by ACTOR
> The occupation of the campus by Mexican students goes on.  => MEX >

# --- vandalize -----------------------------------------------------------------------------------------------------------

mode     vandalize
cameo    140

verb  ACTOR burn|tear|trample|rip|shred|desecrate|torch $SYMBOL of RECIPIENT
> Iranian students burned the American flag.  => IRN > USA
> An effigy of the French president was burned by Bangladeshi protesters.  => BGD > FRA
verb  ACTOR set flag|effigy|portrait on fire of RECIPIENT
> Pakistani clerics set a Danish flag on fire.  => PAK > DNK
verb  ACTOR set fire to $SYMBOL of RECIPIENT
> Filipino fishermen set fire to a Chinese flag.  => PHL > CHN
verb  ACTOR pull|tear ~down flag|portrait|effigy of RECIPIENT
> Armenian youths tore down the Turkish flag.  => ARM > TUR
verb  ACTOR trample|stamp|spit on $SYMBOL of RECIPIENT
> South Korean veterans trampled on a portrait of the North Korean leader.  => KOR > PRK
verb  ACTOR burn|tear|desecrate koran|bible|quran|passport
> A Swedish extremist burned a Koran.  => SWE >
verb  ACTOR vandalize|deface|daub|desecrate|behead|topple $MONUMENT of|to RECIPIENT ; cameo=145
> Bulgarian youths defaced the Soviet monument.  => BGR > RUS
> A statue of the Belgian king was toppled by Congolese students.  => COD > BEL
verb  ACTOR pull|tear|knock ~down $MONUMENT of|to RECIPIENT ; cameo=145
> Colombian indigenous people pulled down the statue.  => COL >
verb  ACTOR vandalize|daub|deface|spray $BUILDING of RECIPIENT ; cameo=145
> Polish students vandalized the Russian consulate.  => POL > RUS
verb  ACTOR daub|spray|scrawl|paint slogan|graffiti|swastika|paint on|at $BUILDING of RECIPIENT ; cameo=145
> Greek anarchists sprayed slogans on the Turkish embassy.  => GRC > TUR
verb  ACTOR throw|hurl|pour|splash paint|egg|tomato|soup|manure on|at|over RECIPIENT ; cameo=145
> Czech pensioners threw eggs at the Slovak premier.  => CZE > SVK
verb  ACTOR dump|spread|spray manure|milk|grain|tomato|hay outside|before|in|on|at parliament|ministry|street|embassy|prefecture|road
> Belgian farmers dumped manure outside the ministry.  => BEL >
verb  ACTOR smash window of $BUILDING of RECIPIENT ; cameo=145
> Libyan protesters smashed the windows of the Italian consulate.  => LBY > ITA
verb  ACTOR vandalize shop|store|restaurant|billboard|campaign+poster ; cameo=145
> Indonesian mobs vandalized a restaurant.  => IDN >
noun  ACTOR burning|desecration of flag|effigy|koran|portrait of RECIPIENT
> The Iranian burning of the Israeli flag was filmed.  => IRN > ISR
noun  burning|desecration of koran|quran|flag by ACTOR of RECIPIENT
> The burning of a Koran by Danish extremists caused anger.  => DNK >
noun  flag-burning|koran-burning by ACTOR
> A flag-burning by Turkish nationalists was condemned by nobody.  => TUR >
noun  desecration|vandalism|defacement of $MONUMENT by ACTOR ; cameo=145
> The defacement of a war memorial by Latvian youths is rare.  => LVA >

# Further frames.


# New sets.
# MARCHV leaves out "protest", for topics over which states protest with a note (ACCUSE disapprove).
set MARCHV    = march | rally | demonstrate
# CROWD stands as the subject ($CROWD *block ...) where soldiers, gunmen or governments would do something of another type. Behind such a subject a recipient
# after a preposition asks for a country: otherwise the program takes the crowd itself for the recipient. "Fishermen" keeps its plural as lemma.
set CROWD     = protester | protestor | demonstrator | student | marcher | striker | rioter | activist | supporter | youth | villager | resident | farmer | worker | miner | trucker | driver | taxi+driver | truck+driver | fisherman | fishermen | trader | vendor | teacher | nurse | doctor | crowd | mob | peasant | campaigner | environmentalist | squatter | pensioner | inhabitant | local | mourner | herder | docker | hundred | thousand | opponent | picketer | dissident | railwaymen | tenant | graduate
set MOB       = protester | protestor | demonstrator | rioter | mob | crowd | supporter | marcher | striker
set PELTERS   = protester | protestor | demonstrator | rioter | marcher | striker | farmer | student | worker | vendor | trader | docker
set BLOCKERS  = protester | protestor | demonstrator | student | striker | activist | villager | resident | farmer | miner | trucker | fisherman | fishermen | peasant | campaigner | environmentalist | herder | truck+driver | taxi+driver | lorry+driver | vendor | trader | youth | crowd | squatter
set WALKERS   = worker | docker | miner | steelworker | metalworker | railwaymen | postmen | civil+servant | union | trade+union | controller | air+traffic+controller | cabin+crew | firefighter | teacher | lecturer | weaver | carworker
set HANDS     = worker | teacher | nurse | doctor | miner | driver | pilot | docker | civil+servant | lecturer | trucker | railwayman | railwaymen | judge | lawyer | union | trade+union | employee | staff | baker | fisherman | fishermen | steelworker | metalworker | controller | air+traffic+controller | cabin+crew | postman | postmen | firefighter | professor | journalist | porter | cleaner | taxi+driver | truck+driver | conductor | prosecutor | public+servant
set INMATE    = prisoner | inmate | detainee | convict | political+prisoner
set CRY       = demand | denounce | condemn | decry | oppose | call | insist | deplore
# MOB, BLOCKERS and WALKERS are narrower than CROWD: drivers stop buses, workers close gates and tear down walls, nurses walk out of hospitals without protest.
set PREMISES  = palace | presidential+palace | residence | airport | headquarters | courthouse | congress | capitol | chamber | television+station | broadcaster | police+headquarters | base | military+base | governor's+office | prefecture | court | central+bank | company+office | city+hall | consulate | embassy | parliament | parliament+building | electoral+commission | election+office
set PLANT     = mine | refinery | factory | plant | warehouse | terminal | oil+terminal | depot | oilfield | oil+field | pipeline | quarry | power+station | dam | construction+site | building+site | fuel+depot | gas+plant | landfill | slaughterhouse | sugar+mill | smelter | pumping+station | wellhead
set SYMBOLIC  = flag | effigy | portrait | photograph | photo | picture | poster | banner | dummy | puppet | coffin | cutout | mask
set PELT      = egg | tomato | flour | paint | ink | milkshake | yoghurt | yogurt | cake | pie | custard+pie | manure | dung | fish | excrement | fake+blood | red+paint | soup | shoe | rotten+fruit | banknote | potato | tomatoes | potatoes
set OFFAL     = rubbish | garbage | trash | fish | potato | potatoes | tomatoes | olive | sugar+beet | beet | dung | sewage | carcass | straw | tyre | tire | rubble | apple | onion | manure | milk | grain | sludge
set DOORSTEP  = parliament | ministry | prefecture | embassy | town+hall | city+hall | palace | government+building | courthouse | consulate | tax+office | government+office | headquarters
set STRIKEKIND = hour+strike | day+strike | lightning+strike | token+strike | rolling+strike | solidarity+strike | sit+down+strike | sitdown+strike | indefinite+strike | truckers+strike | trucker+strike | lorry+strike | nurses+strike | doctors+strike | teachers+strike | miners+strike | public+sector+strike | ferry+strike

type     PROTEST
section  PLOVER 2.0, PROTEST

# --- demo: verbs ---------------------------------------------------------------------------------------------------------

mode     demo
cameo    141

# What is cried out for is taken with the march: it is no second REQUEST.
verb  ACTOR march $CRY against RECIPIENT
> Thousands of Peruvians marched to demand new elections.  => PER >
verb  $CROWD *rally|demonstrate $CRY
> Mauritian dockers rallied to denounce the new port law.  => MUS >
verb  ACTOR gather|assemble|congregate|mass outside|before|near|at|in $SEAT|square|plaza|street|park $CRY against RECIPIENT
> Hundreds of Maltese gathered outside the courthouse to demand an inquiry.  => MLT >
verb  ACTOR brave|defy ban|curfew|rain|cold|heat|police|tear+gas|snow|warning|threat $DEMONSTRATE against RECIPIENT
> Thousands of Georgians braved the cold to protest against Russia.  => GEO > *
verb  ACTOR gather|assemble|congregate|mass|meet outside|before|near|at $SEAT|$EMBASSY protest|demonstrate against|at RECIPIENT
> Bosnian veterans gathered outside the parliament to protest.  => BIH >
verb  ACTOR vent|express|voice anger|fury|rage|frustration|outrage in|on|outside street|square|$EMBASSY|parliament against RECIPIENT
> Moldovan pensioners vented their anger on the streets.  => MDA >

# Where they stand.
verb  ACTOR $DEMONSTRATE in front of $EMBASSY of RECIPIENT
> Malaysian students protested in front of the Myanmar embassy.  => MYS > MMR
verb  ACTOR gather|assemble|mass|congregate in front of $EMBASSY of RECIPIENT
> Hundreds of Bolivians gathered in front of the Chilean embassy.  => BOL > CHL
verb  ACTOR march|converge|descend on|upon capital|parliament|palace|square|congress|$EMBASSY in protest|anger
> Colombian farmers converged on the capital in protest.  => COL >
verb  $CROWD *gather|assemble|mass|congregate|rally outside|around|before|near|at $SEAT|$EMBASSY|square|building|complex|compound|prison|station|base of RECIPIENT
> Thousands of Malian demonstrators gathered around the presidential palace.  => MLI >
> Greek protesters massed outside the Italian embassy.  => GRC > ITA
verb  $CROWD *converge|descend|march on|upon parliament|palace|square|congress|capitol|ministry|presidential+palace|court
> Sri Lankan students descended on the presidential palace.  => LKA >
verb  $CROWD *camp|encamp outside|before|near|in|at parliament|ministry|embassy|court|palace|headquarters|square|congress|prison
> Iraqi graduates camped outside the oil ministry.  => IRQ >
verb  $CROWD *build|erect|pitch|establish encampment|protest+camp|tent+city|tent+camp|shantytown|camp in|on|outside|at square|campus|parliament|university|embassy|avenue|park
> Canadian students erected an encampment on the campus.  => CAN >
verb  $CROWD *set ~up encampment|protest+camp|tent+city|tent+camp|tent in|on|outside|at square|campus|parliament|university|embassy|avenue|park
> Irish students set up an encampment at the university.  => IRL >
verb  $CROWD *swarm|stream|flock|flood|pour into|onto|through|to street|square|plaza|avenue|boulevard in|against|over protest|government|president|junta|result
> Thousands of Mongolian students streamed into the square in protest.  => MNG >
verb  farmer|protester|demonstrator|activist|peasant *drive|ride|roll|park tractor|combine+harvester|bulldozer into|through|to|onto|on|outside|before capital|city|street|square|parliament|ministry|highway|motorway|centre
> Dutch farmers drove their tractors into the capital.  => NLD >
verb  ACTOR $STAGE motorcade|convoy|caravan|slow+drive|drive-by in|as|over protest|price|tax against RECIPIENT
> Italian truckers staged a convoy in protest.  => ITA >
verb  ACTOR $STAGE tractor+convoy|tractor+parade|protest+convoy|protest+caravan|freedom+convoy|car+protest|tractor+rally|protest+motorcade against RECIPIENT
> Spanish farmers organized a tractor parade.  => ESP >

# Gestures.
verb  activist|protester|campaigner|student|demonstrator|dissident|environmentalist *unfurl|hang|drape|raise banner|black+flag on|from|over|across|at|outside|in PLACE
> Belgian activists unfurled a banner at the airport.  => BEL >
verb  ACTOR brandish|hold|raise|wave placard|banner|portrait|sign in|of|against protest|solidarity|government|war|junta|coup|corruption
> Sudanese doctors raised placards against the coup.  => SDN >
verb  ACTOR hold ~up|aloft placard|banner|portrait|sign|photograph outside|in|before PLACE
> Turkish mothers held up photographs outside the court.  => TUR >
verb  ACTOR wear|wore black|armband|black+armband|ribbon|badge|mask|white in|as protest
> Polish judges wore black armbands in protest.  => POL >
verb  ACTOR light candle|torch|lantern in|as|outside|before protest|embassy|parliament|palace|solidarity
> Hungarian nurses lit candles outside the parliament.  => HUN >
verb  ACTOR lay|place|leave shoe|coffin|boot|toy in|outside|before|at protest|parliament|ministry|embassy
> Bulgarian mothers laid shoes outside the ministry in protest.  => BGR >
verb  ACTOR carry|parade mock+coffin|empty+coffin|cardboard+coffin|effigy through|to|past|outside PLACE
> Argentine pensioners carried an empty coffin through the streets.  => ARG >
verb  ACTOR shave head in|as protest
> Thai lawmakers shaved their heads in protest.  => THA >
verb  ACTOR cut|shave|chop hair|plait|braid in|as protest|solidarity ; contexts=gender
> Iranian women cut their hair in protest.  => IRN >
verb  ACTOR burn|remove|discard headscarf|headscarves|veil|hijab in|on|as protest|street|square ; contexts=gender
> Iranian schoolgirls burned their headscarves in the street.  => IRN >
verb  ACTOR strip in|as protest
> Nigerian women are stripping in protest.  => NGA >
verb  ACTOR kneel|stand|lie in|as protest outside|in|before PLACE
> Brazilian students knelt in protest.  => BRA >
verb  ACTOR lie|lay ~down in|as|outside protest|parliament|ministry|embassy|prefecture
> Maltese cyclists lay down outside the parliament.  => MLT >
verb  ACTOR honk|sound|blow|toot horn|whistle|siren|vuvuzela|car+horn in|as|against protest|government
> Lebanese taxi drivers honked their horns in protest.  => LBN >
verb  ACTOR bang|beat|clang pot|pan|drum|saucepan|lid against|over RECIPIENT
> Burmese families banged pots against the junta.  => MMR > *
verb  ACTOR boo|hoot|whistle|catcall president|premier|prime+minister|minister|king|chancellor|governor of RECIPIENT
> Ecuadorian teachers booed the president.  => ECU > *
verb  ACTOR shout ~down RECIPIENT:person!
> Scottish students from Britain shouted down the Israeli ambassador.  => GBR > ISR
verb  ACTOR turn back on RECIPIENT on minister|president|premier|prime+minister|governor|delegation in protest
> New Zealand students turned their backs on the minister in protest.  => NZL > *
verb  ACTOR join hand around|outside parliament|palace|ministry|court|embassy
> Moldovan families joined hands around the parliament.  => MDA >
verb  ACTOR link|lock arm around|outside|across $SEAT|street|embassy
> Armenian students linked arms across the street.  => ARM >
verb  ACTOR counter-protest|counter-demonstrate against RECIPIENT
> Latvian students are counter-protesting in the square.  => LVA >
verb  ACTOR set himself|herself|themselves|body on fire outside|in|before|at|near $SEAT|$EMBASSY|square|governor's+office ; cameo=140
> A Tunisian vendor set himself on fire outside the ministry.  => TUN >
noun  self-immolation of|by ACTOR against|over|in|outside RECIPIENT ; cameo=140
> The self-immolation of a Tunisian vendor shook the town.  => TUN >

# South Asia, Africa, Latin America: words that English papers there use.
verb  ACTOR $STAGE dharna|gherao|satyagraha|morcha|cacerolazo|minga|escrache|jatha|padayatra against|over|at RECIPIENT
> Indian teachers staged a dharna.  => IND >
verb  ACTOR sit|go on dharna against|over|outside|at RECIPIENT
> Pakistani lawyers sat on a dharna.  => PAK >
verb  ACTOR $STAGE stay-away|stayaway|ghost+town|shutter+down+strike|chakka+jam|rail+roko|rasta+roko|wheel+jam+strike against|over RECIPIENT ; mode=strike cameo=143
> Zimbabwean vendors organized a stayaway.  => ZWE >
verb  ACTOR $STAGE day of action|rage|anger|protest|disobedience|defiance against RECIPIENT
> Greek unions staged a day of action against the government.  => GRC > /GOV
noun  day of rage|anger|protest|defiance|action by|in ACTOR against|over RECIPIENT
> A day of rage by Yemeni students ended calmly.  => YEM >
verb  ACTOR $STAGE mock+funeral|read-in|kiss-in|silent+protest against|over|in|outside RECIPIENT
> Croatian students staged a mock funeral.  => HRV >

# --- demo: what for and what against -------------------------------------------------------------------------------------

verb  ACTOR $DEMONSTRATE against|over|about tuition+fee|tuition|fee+increase|school+closure|exam|quota|quota+system|student+loan|admission+rule|education+cut|university+fee ; cameo=1412 contexts=inequality
> Bangladeshi students marched against the quota system.  => BGD >
verb  ACTOR $DEMONSTRATE against|over|about eviction|rent|house+price|housing|housing+cost|housing+crisis|demolition|homelessness|land+grab|land+seizure ; cameo=1412 contexts=human_security
> Portuguese tenants demonstrated against evictions.  => PRT >
verb  ACTOR $DEMONSTRATE against|over|about blackout|power+outage|outage|load-shedding|water+price|water+privatization|water+cut|shortage|garbage|waste+crisis|rubbish|medicine+shortage|bread+shortage ; cameo=1412 contexts=human_security
> Cuban villagers protested over blackouts.  => CUB >
verb  ACTOR $DEMONSTRATE against|over|about mass+tourism|tourism|overtourism|tourist+rental|cruise+ship ; cameo=1412 contexts=economic
> Spanish islanders rallied against mass tourism.  => ESP >
verb  ACTOR $MARCHV against|over|about trade+deal|free+trade+deal|free+trade+agreement|trade+agreement|import|cheap+import|tariff|globalization|privatisation|privatization+plan|bailout|loan|debt+deal ; cameo=1412 contexts=economic
> Irish farmers marched over the trade deal.  => IRL >
verb  ACTOR $DEMONSTRATE against|over|about tax+increase|tax+bill|finance+bill|fuel+levy|levy|tax+rise|fuel+price+hike|bread+price|subsidy+removal|new+tax|property+tax|wealth+gap ; cameo=1412 contexts=economic
> Kenyan youths marched against the finance bill.  => KEN >
verb  ACTOR $MARCHV against|over|about internet+shutdown|censorship|press+law|surveillance|media+ban|social+media+ban|ban|gag+law|police+law|ngo+law ; cameo=1413 contexts=rights_freedoms
> Nepalese students rallied against the social media ban.  => NPL >
verb  ACTOR $DEMONSTRATE against|over|about headscarf+ban|hijab|hijab+law|hijab+rule|veil|burqa+ban|dress+code|child+marriage|rape|gang+rape|domestic+violence|sexual+violence ; cameo=1413 contexts=gender,rights_freedoms
> Indian nurses marched over the rape of a doctor.  => IND >
verb  ACTOR $DEMONSTRATE against|over|about language+law|language+ban|citizenship+law|caste+violence|caste+discrimination|blasphemy+law|mosque+construction|church+burning|cow+slaughter ; cameo=1413 contexts=religion_ethnicity
> Assamese students from India protested against the citizenship law.  => IND >
verb  ACTOR $MARCHV against|over|about arrest|detention|jailing|imprisonment|sentencing|conviction|trial|prosecution|sentence of TOPIC ; cameo=1413 contexts=repression
> Senegalese students marched against the arrest of a singer.  => SEN >
verb  ACTOR $MARCHV against|over|about death+penalty|execution|hanging|death+sentence ; cameo=1413 contexts=human_rights,legal
> Iranian lawyers rallied against the death penalty.  => IRN >
verb  ACTOR $MARCHV over|about death|lynching|drowning|fatal+shooting of TOPIC ; cameo=1413 contexts=human_rights
> Kenyan students marched over the death of a blogger in custody.  => KEN >
verb  ACTOR $MARCHV against|over extradition+bill|extradition|pardon|amnesty+law|amnesty+bill|impunity+law|release ; cameo=1413 contexts=legal
> Spanish conservatives rallied against the amnesty bill.  => ESP >
verb  ACTOR $MARCHV against|over|about genocide|ethnic+cleansing|massacre|siege|offensive|air+strike|airstrike|bombardment|war+crime by|of|in|on RECIPIENT ; cameo=1412 contexts=military,human_rights
> Moroccan dockers marched against the massacre in Sudan.  => MAR > *
verb  ACTOR $MARCHV against|over|about terrorism|terror|extremism|bombing|suicide+bombing|militant+attack ; cameo=1412 contexts=terrorism
> Ivorian imams marched against terrorism.  => CIV >
verb  ACTOR $DEMONSTRATE against|over|about gang|gang+violence|crime|extortion|kidnapping|lawlessness|gun+violence|knife+crime|drug+violence|drug+war ; cameo=1412 contexts=crime
> Thousands of Peruvian bus drivers marched against extortion.  => PER >
verb  ACTOR $DEMONSTRATE for gun+control|gun+law|stricter+gun+law|disarmament ; cameo=1412 contexts=crime
> Serbian teachers marched for gun control.  => SRB >
verb  ACTOR $DEMONSTRATE for peace|ceasefire|truce ; cameo=1412 contexts=military
> South Sudanese women marched for peace.  => SSD >
verb  ACTOR $DEMONSTRATE for new+election|fresh+election|early+election|snap+election|recount|rerun|vote+recount|fair+election ; cameo=1414 contexts=election
> Bulgarian students rallied for early elections.  => BGR >
verb  ACTOR $DEMONSTRATE against|over|about election+delay|postponement|delayed+election|election+commission|electoral+law|electoral+commission|rigged+election|stolen+election|fraudulent+election ; cameo=1414 contexts=election
> Malawian lawyers marched against the electoral commission.  => MWI >
verb  ACTOR $DEMONSTRATE against|over|about constitutional+amendment|constitutional+change|constitution|new+constitution|term+limit|re-election|term+extension|referendum ; cameo=1414 contexts=political_institutions
> Togolese lawyers protested over the new constitution.  => TGO >
verb  ACTOR $DEMONSTRATE against|over|about monarchy|dynasty|nepotism|emergency+law|state+of+emergency|martial+law|autocracy|authoritarianism|one+party+rule ; cameo=1414 contexts=pro_democracy
> Swazi teachers marched against the monarchy.  => SWZ >
verb  ACTOR $DEMONSTRATE for return|restoration|reinstatement of king|monarchy|president|parliament|democracy|federalism ; cameo=1414 contexts=political_institutions
> Nepalese royalists marched for the restoration of the monarchy.  => NPL >
verb  ACTOR $DEMONSTRATE for compensation|reparation|land+title|back+pay|arrears|unpaid+wage ; cameo=1413 contexts=reparations
> Bosnian miners demonstrated for unpaid wages.  => BIH >
verb  ACTOR $MARCHV against|over normalization|recognition|rapprochement|alliance|ties|membership with|of|to RECIPIENT ; cameo=1412 contexts=diplomatic
> Moroccan students rallied against normalization with Israel.  => MAR > ISR
verb  ACTOR $MARCHV against|over sanction|embargo|blockade|travel+ban of|by|against RECIPIENT ; cameo=1412 contexts=diplomatic
> Cuban workers marched against the embargo of the United States.  => CUB > USA
verb  ACTOR $MARCHV against|over|about presence|deployment|withdrawal|stationing of troop|soldier|force|peacekeeper|missile|base|mercenary of|from RECIPIENT ; cameo=1412 contexts=military
> Malian students marched against the presence of French troops.  => MLI > FRA
verb  ACTOR $MARCHV against|over|about military+exercise|war+game|missile+deployment|rearmament|nuclear+weapon|radar+station|arms+export|military+aid|weapons+export|conscription+law of|to RECIPIENT ; cameo=1412 contexts=military
> Italian nuns marched against nuclear weapons.  => ITA >
verb  ACTOR $MARCHV against|over|about gas+project|gas+pipeline|lithium+mine|lithium+project|fracking|plantation|palm+oil|incinerator|gold+mine|coal+mine|oil+drilling|deforestation|hydropower+project|open+pit+mine|quarry ; cameo=1412 contexts=natural_resource,environment
> Serbian villagers rallied against fracking.  => SRB >
verb  ACTOR $MARCHV against|over|about nuclear+plant|nuclear+waste|wastewater|toxic+waste|oil+spill|waste+dump|smog|air+pollution|water+pollution|dumping ; cameo=1412 contexts=environment
> Japanese fishermen rallied against the dumping of wastewater.  => JPN >
verb  ACTOR $MARCHV against|over|about arrival|transfer|housing|resettlement of migrant|refugee|asylum+seeker|asylum-seeker ; cameo=1412 contexts=migration
> Italian villagers demonstrated against the arrival of migrants.  => ITA >
verb  ACTOR $DEMONSTRATE against|over|about corruption+scandal|bribery+scandal|embezzlement|vote+buying|oil+scandal|spending+scandal ; cameo=1412 contexts=corruption
> Filipino nuns marched against the corruption scandal.  => PHL >
verb  ACTOR $DEMONSTRATE against|over train+crash|station+collapse|fire|flood+response|mine+disaster|building+collapse|ferry+disaster|dam+collapse|earthquake+response ; cameo=1412 contexts=disasters
> Greek students marched over the train crash.  => GRC >
verb  ACTOR $DEMONSTRATE for|over membership|integration|accession of|in|to|into RECIPIENT ; cameo=1414 contexts=diplomatic
> Thousands of Georgians rallied for membership of the European Union.  => GEO > *
noun  ACTOR protest|demonstration|march over|against $PAY ; cameo=1412 contexts=economic
> A Lesotho march over wages closed the market.  => LSO >
noun  ACTOR protest|demonstration|march over|against price|fuel+price|food+price|tax|austerity|inflation|unemployment|power+cut|shortage|subsidy+cut|blackout ; cameo=1412 contexts=economic
> Haitian protests over fuel prices alarmed traders.  => HTI >
noun  ACTOR protest|demonstration|march over|against corruption|graft|embezzlement ; cameo=1412 contexts=corruption
> Iraqi protests over corruption entered a second month.  => IRQ >
noun  ACTOR street+protest|mass+protest|demonstration|march over|against election|result|election+result|fraud|vote|constitution|coup|third+term ; cameo=1414 contexts=election
> Mozambican street protests over the election result alarmed bankers.  => MOZ >

# --- demo: nouns, and protests as subjects ---------------------------------------------------------------------------------

mode     demo
cameo    141

verb  protest|demonstration|mass+protest|street+protest|anti-government+protest|protest+wave|sit-in *erupt|spread|flare|continue|resume|intensify|swell|grow in|across|throughout|through ACTOR:country|place!
> Mass protests erupted in Kenya on Wednesday.  => KEN >
verb  protest|demonstration|mass+protest|street+protest|anti-government+protest *break ~out in|across|throughout ACTOR:country|place!
> Protests broke out in Indonesia over the weekend.  => IDN >
verb  protest|demonstration|mass+protest|street+protest|anti-government+protest *flare ~up in|across ACTOR:country|place!
> Street protests flared up in Togo.  => TGO >
verb  protest|demonstration|mass+protest|street+protest|anti-government+protest *rock|sweep|grip|engulf|roil|convulse|shake|hit ACTOR:country!
> Anti-government protests rocked Madagascar.  => MDG >
noun  protest|mass+protest|street+protest|anti-government+protest|mass+demonstration|street+demonstration|student+protest in|across|throughout ACTOR:country! against|over RECIPIENT
> Mass protests in Serbia against the government alarmed investors.  => SRB > /GOV
noun  ACTOR anti-austerity+protest|anti-austerity+march|anti-corruption+protest|anti-corruption+march|anti-tax+protest|anti-mining+protest ; cameo=1412 contexts=economic
> The Kenyan anti-tax protest was peaceful.  => KEN >
noun  ACTOR anti-coup+protest|anti-coup+march|anti-junta+protest|anti-junta+march|anti-monarchy+protest|anti-regime+protest|anti-regime+march ; cameo=1414 contexts=pro_democracy
> A Burmese anti-coup march ended at the pagoda.  => MMR >
noun  ACTOR anti-immigration+protest|anti-immigrant+protest|anti-migrant+protest|anti-immigration+march|anti-refugee+protest|anti-immigration+rally ; cameo=1412 contexts=migration
> The Polish anti-immigration march drew nationalists.  => POL >
noun  ACTOR anti-racism+march|anti-racism+protest|anti-police+protest|anti-abortion+march|anti-lockdown+protest|anti-vaccine+protest|anti-nuclear+protest|anti-nuclear+march ; cameo=1413 contexts=rights_freedoms
> The British anti-racism march passed the museum.  => GBR >
noun  ACTOR pro-independence+march|pro-independence+rally|pro-independence+protest|pro-autonomy+rally|independence+march|independence+rally ; cameo=1414 contexts=territory
> The Scottish pro-independence march in Britain filled the avenue.  => GBR > *
verb  ACTOR $STAGE anti-government+protest|anti-government+rally|anti-government+demonstration|anti-regime+protest|anti-government+march ; cameo=1411 contexts=executive
> Moldovan students staged an anti-government rally.  => MDA >
verb  ACTOR $STAGE anti-war+protest|anti-war+rally|anti-war+march|peace+march|peace+rally|anti-nuclear+rally ; cameo=1412 contexts=military
> Japanese monks held a peace march.  => JPN >
verb  ACTOR $STAGE pro-democracy+protest|pro-democracy+rally|pro-democracy+march|anti-coup+protest|anti-coup+rally|anti-junta+protest ; cameo=1414 contexts=pro_democracy
> Thai students organized a pro-democracy rally.  => THA >
verb  ACTOR $STAGE climate+march|climate+protest|climate+strike|climate+rally|anti-mining+protest|anti-dam+rally ; cameo=1412 contexts=environment
> Austrian students held a climate march.  => AUT >
verb  ACTOR $STAGE pride+march|pride+parade|gay+pride+march ; cameo=1413 contexts=lgbt
> Hungarian activists held a pride march.  => HUN >
verb  ACTOR $STAGE anti-immigration+rally|anti-immigrant+march|anti-migrant+protest|anti-refugee+rally|anti-immigration+protest ; cameo=1412 contexts=migration
> Irish nationalists staged an anti-immigration rally.  => IRL >
verb  ACTOR join|swell|lead protest+movement|march+on|uprising|popular+uprising|rank+of+protester against RECIPIENT
> Bangladeshi lawyers joined the uprising against the government.  => BGD > /GOV
noun  ACTOR civil+disobedience|civil+resistance|disobedience+campaign|non-violent+resistance|popular+uprising|youth+uprising|student+uprising against|over RECIPIENT ; cameo=140
> The Burmese civil disobedience against the junta spread.  => MMR > *
noun  ACTOR social+unrest|civil+unrest|popular+unrest|street+unrest|student+unrest|labour+unrest|labor+unrest over|against RECIPIENT ; cameo=140
> The Angolan street unrest over fuel subsidies alarmed bankers.  => AGO >

# --- riot ------------------------------------------------------------------------------------------------------------------

mode     riot
cameo    145

verb  $CROWD *clash|scuffle|brawl|tussle|battle|fight with RECIPIENT with $POLICE|security+force|guard|soldier|troop|gendarmes
> Colombian farmers clashed with soldiers.  => COL > /MIL
verb  $PELTERS *pelt|stone RECIPIENT! with $MISSILE|firework|slingshot|marble
> Congolese students pelted French soldiers with stones.  => COD > FRA
verb  $PELTERS *throw|hurl|lob|fire|shoot|toss $MISSILE|firework|marble|slingshot|bolt at|on RECIPIENT at|on $POLICE|soldier|guard|troop|security+force
> Belgian farmers hurled bottles at the police.  => BEL > /COP
verb  $CROWD *stone|pelt|attack motorcade|convoy|car|bus|embassy|consulate|police+station|patrol+car
> Haitian villagers stoned the convoy.  => HTI >
verb  $CROWD *storm|invade|overrun|ransack $PREMISES
> Sri Lankan protesters stormed the presidential palace.  => LKA >
verb  $CROWD *break|burst|barge|push|force into $PREMISES
> Brazilian rioters broke into the congress.  => BRA >
verb  $CROWD *force|push|fight|smash way into|through|past $PREMISES|gate|cordon|barrier|police+line|barricade
> Albanian demonstrators forced their way into the chamber.  => ALB >
verb  $MOB *breach|scale|climb|topple|storm gate|wall|fence|railing|barrier|barricade|perimeter|security+fence|perimeter+fence
> Iraqi demonstrators scaled the wall.  => IRQ >
verb  $MOB *tear|tore|pull|push|knock|bring ~down gate|fence|barrier|barricade|railing|wall
> Kyrgyz demonstrators tore down the gates.  => KGZ >
verb  $MOB *break|push|surge|crash through gate|fence|barrier|barricade|police+line|cordon|security+cordon
> Georgian demonstrators pushed through the barricade.  => GEO >
verb  $CROWD *burn|torch|light tyre|tire|barricade|bonfire|rubbish+bin|dumpster on|in|across|outside road|street|highway|bridge|square|avenue|campus|motorway
> Kenyan youths burned tyres on the road.  => KEN >
verb  $MOB|youth|villager|resident *burn|torch|ransack|vandalize|wreck|trash|attack party+office|government+building|police+post|toll+booth|polling+station|ballot+box|bank|courthouse|tax+office|police+vehicle|government+vehicle|election+office|home|house
> Nepalese protesters torched the party office.  => NPL >
verb  $MOB|youth|villager *set fire to home|house|building|tyre|barricade|bin|shop|government+building|office|bank|toll+booth|palace
> Nepalese youths set fire to the minister's house.  => NPL >
verb  $MOB|youth *smash|break|shatter shopfront|storefront|glass|windscreen|turnstile|camera|bus+stop
> Chilean youths smashed shopfronts.  => CHL >
verb  mob|looter|rioter|villager|resident|youth *loot|pillage|plunder|ransack|empty shop|store|warehouse|mall|supermarket|truck|home|market|granary|food+store
> Nigerian residents looted a warehouse.  => NGA >
verb  $INMATE *riot|mutiny|revolt|rampage in|at|over|against PLACE
> Ecuadorian inmates mutinied at the weekend.  => ECU >
verb  $INMATE *burn|torch mattress|cell|bedding|prison|jail|wing
> Venezuelan inmates burned mattresses.  => VEN >
verb  $INMATE *set fire to mattress|cell|bedding|prison|jail|wing
> Greek prisoners set fire to mattresses.  => GRC >
verb  $INMATE *seize|take control of prison|jail|wing|block
> Bolivian prisoners seized control of the jail.  => BOL >
verb  police|riot+police|gendarme|security+force *battle|fight|confront protester|demonstrator|rioter|striker|marcher
> Angolan police battled rioters.  => AGO > *
verb  riot|rioting|looting|unrest|street+violence *erupt|spread|flare|continue|resume in|across|throughout|through ACTOR:country|place!
> Riots erupted in France on Tuesday.  => FRA >
verb  riot|rioting|looting|unrest *break ~out in|across|throughout ACTOR:country|place!
> Riots broke out in Lebanon.  => LBN >
verb  riot|rioting|looting|unrest *rock|sweep|grip|engulf|roil|convulse ACTOR:country!
> Riots rocked Kazakhstan.  => KAZ >
verb  protest|demonstration|march|rally *turn|descend ~violent in|near PLACE
> The Mozambican protests turned violent.  => MOZ >
verb  protest|demonstration|march|rally *descend|degenerate|erupt into riot|violence|chaos|rioting|looting|mayhem
> The Kenyan demonstrations descended into looting.  => KEN >
verb  ACTOR go on looting+spree|looting+rampage
> South African youths went on a looting spree.  => ZAF >
verb  clash|scuffle|street+battle|brawl|fighting *erupt|break between $PROTESTER|fan|farmer|villager|worker|settler|vendor|trader between ACTOR
> Scuffles erupted between vendors and Indian police.  => * > *
noun  ACTOR anti-immigrant+riot|anti-immigration+riot|race+rioting|student+riot|food+rioting|election+riot|post-election+riot|prison+mutiny|prison+uprising|prison+revolt|tax+riot|water+riot|anti-government+riot|communal+riot|football+riot
> The Ecuadorian prison mutiny lasted two days.  => ECU >
noun  ACTOR mob+violence|street+violence|protest+violence|post-election+violence|street+fighting|violent+protest|violent+unrest over|against RECIPIENT
> Kenyan post-election violence drove out investors.  => KEN >
verb  ACTOR $STAGE violent+protest|violent+demonstration|violent+rally against|over|at RECIPIENT
> Pakistani Islamists staged violent protests against France.  => PAK > FRA
noun  storming of $PREMISES by protester|demonstrator|mob|crowd|rioter|supporter by ACTOR
> The storming of the congress by Brazilian rioters lasted hours.  => BRA >

# --- strike ------------------------------------------------------------------------------------------------------------------

mode     strike
cameo    143
contexts -

verb  ACTOR begin|launch|start|stage|mount|hold|resume|join $STRIKEKIND against RECIPIENT
> The Tunisian federation launched a two-day strike.  => TUN >
verb  $HANDS *stage|mount|launch strike|walkout|stoppage
> Argentine bank employees staged a strike.  => ARG >
verb  nurse|teacher|docker|miner|lecturer|civil+servant|steelworker|metalworker|controller *strike in|at|across port|mine|hospital|school|factory|airport|plant|shipyard|railway|university|court
> Chilean dockers struck at the port.  => CHL >
verb  $HANDS *strike for day|week|hour|month|shift
> Slovak doctors struck for three days.  => SVK >
verb  $HANDS *extend|prolong|continue|escalate|renew strike|walkout|action
> Nigerian lecturers extended their strike.  => NGA >
verb  $HANDS *enter|reach|begin day|week|month of strike|walkout|stoppage|industrial+action
> Sudanese teachers entered the third week of their strike.  => SDN >
verb  ACTOR heed|observe|answer|honour|follow strike+call|shutdown+call|stay+away+call
> Indian traders heeded the strike call.  => IND >
verb  ACTOR heed|answer|honour|follow call for|to strike|shutdown|stay-away|hartal|general+strike|boycott
> Indian traders answered a call for a general strike.  => IND >
verb  ACTOR join|man|form|walk picket+line|picket at|outside PLACE
> American nurses joined the picket line.  => USA >
verb  ACTOR set ~up picket|picket+line at|outside PLACE
> Belgian postal workers set up pickets.  => BEL >
verb  ACTOR call|bring ~out worker|member|teacher|docker|driver|nurse|staff on strike
> The Greek union called out dockers on strike.  => GRC > *
verb  docker|miner|union|teacher|lecturer|nurse|railwaymen|civil+servant|crew|porter *refuse work|load|unload|teach|dock|handle
> Italian dockers refused to unload the ship.  => ITA >
verb  $HANDS *stop|halt|suspend|disrupt|cease work|production|service|loading|operation|flight|teaching|traffic|export|delivery|surgery over|in|for $PAY|protest|arrears
> Zambian miners halted production over wages.  => ZMB >
verb  $HANDS *stay ~home|away over|in|for $PAY|protest
> Ugandan teachers stayed home over pay.  => UGA >
verb  $WALKERS *walk ~out
> Canadian steelworkers walked out on Thursday.  => CAN >
verb  general+strike|rail+strike|national+strike|port+strike|transport+strike|teacher+strike|doctor+strike|pilot+strike|walkout|work+stoppage|bus+strike|nationwide+strike *disrupt|ground|idle|strand|empty|snarl|shutter flight|train|traffic|port|school|hospital|airport|factory|passenger|commuter|mine|production|service|shop of|in|across ACTOR
> A national strike grounded Italian flights.  => ITA >
verb  general+strike|national+strike|transport+strike|nationwide+strike|walkout|rail+strike *paralyse|paralyze|cripple|shut|halt|hit|disrupt ACTOR:country!
> A general strike paralysed Guinea.  => GIN >
noun  general+strike|nationwide+strike|national+strike|rail+strike|transport+strike|teacher+strike|doctor+strike|public+sector+strike in|across ACTOR:country! against|over RECIPIENT
> A transport strike in Argentina alarmed exporters.  => ARG >
noun  ACTOR trucker+strike|truckers+strike|teachers+strike|doctors+strike|nurses+strike|miners+strike|pilots+strike|dockers+strike|drivers+strike|workers+strike|taxi+strike|metro+strike|tube+strike|tram+strike|lecturers+strike|lawyers+strike|judges+strike|ferry+strike|garbage+strike|refuse+strike|farmers+strike|steel+strike|mining+strike|copper+strike|civil+service+strike|union+strike|climate+strike
> The Chilean copper strike entered its second week.  => CHL >
noun  ACTOR strike+action|strike+wave|strike+movement|picket+line|sick-out|stayaway|stay-away|shutter-down|hartal|bandh over|against|by RECIPIENT
> The British strike wave over pensions spread.  => GBR >

# --- hunger ------------------------------------------------------------------------------------------------------------------

mode     hunger
cameo    142

verb  ACTOR go|be|sit|remain on fast|indefinite+fast|relay+fast|protest+fast|fast+unto+death|dry+fast against|over|for|outside RECIPIENT
> An Indian monk sat on a fast unto death.  => IND >
verb  $INMATE *refuse food|meal|eat|ration|nourishment|drink
> Bahraini prisoners refused food.  => BHR >
verb  ACTOR return|reject|send meal|food|prison+food|food+tray in|as protest
> Palestinian prisoners returned their meals in protest.  => PSE >
verb  $CROWD *fast for|against|outside|before release|reform|bill|parliament|justice|president|government|ministry|statehood|pension
> Indian students fasted against the bill.  => IND >
verb  $INMATE *fast for|against|over|in release|condition|detention|trial|treatment|isolation|protest
> Turkish prisoners fasted against isolation.  => TUR >

# --- boycott -----------------------------------------------------------------------------------------------------------------

mode     boycott
cameo    143
contexts -

verb  ACTOR shun|snub $ELECTION|ballot+box|polling+station|polls ; contexts=election
> Algerian voters shunned the referendum.  => DZA >
verb  ACTOR sit ~out $ELECTION ; contexts=election
> The Venezuelan opposition sat out the election.  => VEN >
verb  ACTOR spoil ballot|ballot+paper|vote|voting+slip ; contexts=election
> Bolivian voters spoiled their ballots.  => BOL >
verb  ACTOR cast blank+ballot|blank+vote|null+vote|protest+vote|empty+envelope ; contexts=election
> Algerian voters cast blank ballots.  => DZA >
verb  ACTOR:actor boycott session|debate|swearing-in|oath|campaign|sitting|congress|senate|council|budget+session|committee|investiture|electoral+commission|parliamentary+session|budget+debate of RECIPIENT ; contexts=legislative
> Nepalese opposition deputies boycotted the session.  => NPL >
verb  ACTOR boycott celebration|anniversary|parade|national+day|commemoration|state+dinner|reception|state+banquet|funeral|book+fair|expo|song+contest|grand+prix|biennale|world+championship|olympic+games|asian+games|film+festival in|of RECIPIENT
> Nepalese royalists boycotted the anniversary parade.  => NPL >
verb  $HANDS *boycott work|duty|ward|surgery|shift|meeting|exam|marking|clinic|overtime|emergency
> Ugandan doctors boycotted work.  => UGA >
verb  ACTOR withhold|boycott rent|tax|toll|fare|electricity+bill|water+bill|fee|due in|over|as|against protest|pollution|service|hike|corruption
> Tenants from South Africa have withheld rent in protest.  => ZAF >
verb  ACTOR pull|remove|drop|clear|delist product|goods|wine|vodka|beer|whisky|bourbon|brand of RECIPIENT:country! from|off shelf
> Canadian supermarkets pulled American wine from their shelves.  => CAN > USA
verb  shopper|consumer|trader|shopkeeper|customer|buyer *shun|spurn|avoid|reject $GOODS of|from RECIPIENT:country ; contexts=economic
> Danish consumers shunned goods from America.  => DNK > USA
verb  ACTOR heed|honour|observe|back|respect|follow boycott|boycott+call|consumer+boycott of|against RECIPIENT
> Turkish shoppers heeded a boycott of France.  => TUR > FRA
verb  ACTOR keep|pull|withdraw child|pupil|daughter from|out_of school in|over|as protest
> Kosovan parents kept their children from school in protest.  => KOS >
verb  deputy|deputies|lawmaker|legislator|mp|senator|opposition|parliamentarian|delegate|councillor|congressman|party *walk|storm ~out of parliament|assembly|chamber|senate|congress|session|sitting|council|house|budget+speech|swearing-in|debate in|over|during PLACE ; cameo=141 contexts=legislative
> Ghanaian opposition deputies walked out of parliament.  => GHA >
verb  student|pupil|schoolchild|undergraduate|teacher|academic *walk ~out of class|school|lecture|classroom|campus|graduation|lesson ; cameo=141
> Australian pupils walked out of class.  => AUS >
verb  student|pupil|schoolchild|undergraduate *skip|leave|quit|miss class|school|lecture|lesson for|in|over|to climate|protest|march|rally|law ; cameo=141
> Swedish pupils skipped school in protest.  => SWE >
verb  ACTOR walk|storm ~out of speech|address|ceremony|concert|hall in|over|during protest|speech|address|war of|by RECIPIENT ; cameo=141
> Turkish delegates walked out of the hall during a speech by the Israeli minister.  => TUR > ISR
noun  ACTOR boycott of parliament|assembly|session|class|school|court|exam|lecture|census|inauguration|ceremony
> The Albanian boycott of parliament went into a third month.  => ALB >
noun  boycott of|against RECIPIENT:country! in ACTOR:country!
> The boycott of France in Turkey faded.  => TUR > FRA

# --- obstruct ----------------------------------------------------------------------------------------------------------------

mode     obstruct
cameo    144

verb  $BLOCKERS *blockade|block|barricade|picket|occupy|besiege|seize $PLANT
> Guinean youths blockaded the warehouse.  => GIN >
verb  protester|protestor|demonstrator|activist|villager|fishermen|striker|tribesmen *shut|close ~down|off $PLANT
> Libyan protesters shut down an oilfield.  => LBY >
verb  $BLOCKERS *close|shut|cut|clog|jam|choke|snarl|occupy|seal road|highway|motorway|bridge|street|railway|avenue|intersection|junction|railroad|bypass|square
> Bolivian peasants cut the highway.  => BOL >
verb  $BLOCKERS *cut|seal|shut ~off road|highway|motorway|bridge|street|railway|avenue|railroad|access
> Ecuadorian peasants cut off the road.  => ECU >
verb  $BLOCKERS *block|blockade|close|shut border|frontier|border+post|crossing with|to|from RECIPIENT:country
> Kyrgyz villagers closed the border with Tajikistan.  => KGZ > TJK
verb  $BLOCKERS *erect|mount|man|put|place|maintain|throw roadblock|road+block|blockade|barricade|human+barricade in|on|across|along|around PLACE
> Guatemalan farmers erected roadblocks.  => GTM >
verb  $BLOCKERS *set|put|throw ~up roadblock|road+block|blockade|barricade in|on|across|along|around PLACE
> Bolivian miners set up roadblocks.  => BOL >
verb  ACTOR form human+barricade|human+wall|human+shield|human+barrier|human+blockade around|before|outside|across PLACE
> Filipino nuns formed a human barricade outside the court.  => PHL >
verb  $BLOCKERS *park tractor|lorry|truck|taxi|bus across|outside $ROAD|avenue|street|ministry|parliament
> Greek farmers parked tractors across the motorway.  => GRC >
verb  $BLOCKERS *place|put|pile|dump|roll|throw|lay boulder|log|tyre|tire|rock|stone|tree|sandbag on|across|over|onto $ROAD|avenue
> Indian villagers put boulders on the railway.  => IND >
verb  $BLOCKERS *fell tree across|on|over $ROAD
> Indian villagers felled trees across the road.  => IND >
verb  $BLOCKERS *sit|squat|lie on|in|across road|track|railway+track|highway|runway|railway|motorway|intersection|rail
> Swiss activists sat on the motorway.  => CHE >
verb  $BLOCKERS *sit|lie ~down on|in|across|before road|track|highway|runway|railway|motorway|tank|bulldozer|street
> Ukrainian villagers sat down on the track.  => UKR >
verb  protester|protestor|demonstrator|activist|campaigner|villager|farmer|striker|environmentalist *stop|halt|delay|hold|block train|bus|traffic|metro|tram|ferry|plane|flight|excavator|bulldozer|harvester|drilling|logging|construction
> Portuguese activists stopped traffic.  => PRT >
verb  $BLOCKERS *stop|halt|delay|block|turn|trap truck|lorry|train|tanker|shipment|convoy|grain|import|container|cargo from|to|with RECIPIENT:country!
> Polish farmers stopped grain from Ukraine.  => POL > UKR
verb  $BLOCKERS *prevent|stop|bar|block|keep lawmaker|deputy|minister|official|election+official|candidate|delegation|governor|mayor|judge|surveyor|engineer from enter|leave|land|landing|reach|visit|vote|voting|speak|dock|unload|work
> Haitian villagers prevented the governor from entering the town.  => HTI >
verb  $BLOCKERS *trap|block|besiege minister|official|lawmaker|deputy|car|motorcade|governor|delegation|mayor in|inside|outside|at|on car|office|parliament|building|road|ministry|airport|hotel|chamber
> Slovak farmers trapped the minister in his car.  => SVK >
verb  peasant|squatter|protester|activist|villager|landless+worker|landless+peasant|farmworker *occupy|invade|squat|seize farm|ranch|land|estate|plantation|field|house|vacant+building|hacienda|rooftop|church|cathedral
> Brazilian peasants occupied a ranch.  => BRA >
verb  protester|demonstrator|student|activist|striker|campaigner|villager|farmer|dissident *occupy|seize bank|embassy|consulate|runway|platform|rig|lecture+hall|newsroom|studio|headquarters|council+chamber|dean+office
> Serbian students occupied the lecture hall.  => SRB >
verb  activist|campaigner|environmentalist|protester *board|climb|scale|occupy crane|rig|oil+rig|platform|roof|tower|ship|tanker|chimney|drillship|whaling+ship|trawler|drill+ship|scaffolding
> Norwegian activists boarded an oil rig.  => NOR >
verb  activist|campaigner|protester|environmentalist *handcuff|lock|bolt|strap|tie|rope|chain|cement|superglue|glue to|onto|on fence|gate|desk|railing|tree|bulldozer|track|railway|door|goalpost|aircraft|frame|wall|road|window|floor|train
> Danish activists handcuffed themselves to a fence.  => DNK >
verb  $PROTESTER|campaigner|farmer *disrupt|interrupt|halt|invade|storm meeting|debate|conference|concert|parade|tour|summit|premiere|service|lecture|council+meeting|auction|cricket+match|cycling+race|inauguration|opera|hearing|groundbreaking
> New Zealand students disrupted a conference.  => NZL >
verb  $PROTESTER|campaigner|farmer *break ~up meeting|rally|conference|lecture|session
> Albanian students broke up a meeting.  => ALB >
verb  $BLOCKERS *snarl|paralyse|paralyze|bring|cripple|disrupt traffic|capital|rail+traffic|port+traffic|air+traffic|public+transport with|by roadblock|protest|blockade|barricade|tractor|march
> Peruvian farmers paralysed traffic with roadblocks.  => PER >
noun  ACTOR mine+blockade|traffic+blockade|refinery+blockade|farmer+blockade|trucker+blockade|motorway+blockade|railway+blockade|street+blockade|campus+blockade over|against RECIPIENT
> The Panamanian street blockade stayed in place.  => PAN >
noun  ACTOR land+invasion|farm+invasion|estate+invasion|ranch+invasion
> The Brazilian land invasion began in March.  => BRA >
noun  blockade|occupation|closure of $PLANT|airport|terminal by villager|protester|farmer|worker|miner|fishermen|activist|student|tribe|resident|trucker|striker by|of ACTOR
> The occupation of the dam by Peruvian villagers ended.  => PER >
noun  blockade by farmer|trucker|villager|miner|protester|fishermen|activist|striker|driver by|of ACTOR against|of|on|over RECIPIENT:country
> A blockade by Polish truckers angered traders.  => POL >
noun  roadblock|road+block|barricade by farmer|trucker|villager|miner|protester|peasant|teacher|driver|striker by|of ACTOR
> Roadblocks by Bolivian miners isolated the city.  => BOL >

# --- vandalize ---------------------------------------------------------------------------------------------------------------

mode     vandalize
cameo    140

verb  ACTOR hang|behead|guillotine|flog|kick|whip|beat|drown|bury effigy|straw+doll|cutout of RECIPIENT
> Filipino fishermen hanged an effigy of the Chinese president.  => PHL > CHN
verb  ACTOR drag|carry|parade effigy|flag|dummy through|in street|mud|dirt|square of RECIPIENT
> Iranian students dragged an American flag through the mud.  => IRN > USA
verb  ACTOR torch|burn|incinerate effigy|straw+doll|dummy|puppet|cutout|coffin of RECIPIENT
> Pakistani traders burned a puppet of the Indian prime minister.  => PAK > IND
verb  ACTOR walk|tread|stomp|dance|trample|drive|step on|over flag|portrait|picture|poster|photograph of RECIPIENT
> Iraqi students stomped on the Israeli flag.  => IRQ > ISR
verb  ACTOR throw|toss shoe|slipper|stone at|on portrait|picture|poster|effigy|billboard|statue of RECIPIENT
> Iraqi students threw shoes at a portrait of the American president.  => IRQ > USA
verb  ACTOR slash|rip|deface|daub|blacken poster|portrait|billboard|election+poster|campaign+poster|banner of RECIPIENT
> Zambian youths defaced posters of the ruling party.  => ZMB > *
verb  ACTOR burn|shred|tear|rip voter+card|draft+card|election+card|identity+card|party+card|ballot+paper|call+up+paper|uniform|electricity+bill|school+uniform|contract|newspaper in|as|outside protest|street|square|embassy|parliament
> Burmese conscripts burned their draft cards in protest.  => MMR >
verb  ACTOR burn copy of bill|law|agreement|decree|constitution|budget|treaty|accord|verdict
> Indian farmers burned copies of the law.  => IND >
verb  ACTOR burn|destroy|smash|crush|trample phone|cola|clothes|sugar|tyre|television|rice|product|goods of|from RECIPIENT in|on|outside protest|street|square|bonfire|embassy
> Indian traders smashed phones from China in the street.  => IND > CHN
verb  ACTOR pour|dump|empty|tip vodka|wine|whisky|whiskey|beer|cola|bourbon|milk|liquor of|from RECIPIENT:country! in|into|down|onto drain|gutter|street|sink|river|road|sewer
> Canadian bartenders poured American bourbon down the drain.  => CAN > USA
verb  farmer|protester|activist|producer|fishermen|peasant|demonstrator *spill|tip|dump|pour|empty|burn grain|wheat|corn|wine|milk|rapeseed|rice|tomato|fish on|onto|at|from|in track|road|border|truck|wagon|lorry|railway|street|motorway|train
> Polish farmers spilled grain on the track.  => POL >
verb  $BLOCKERS *dump|spread|spill|pile|empty|deposit $OFFAL outside|before|at|in|on $DOORSTEP
> Bulgarian farmers dumped potatoes outside the ministry.  => BGR >
verb  $BLOCKERS *spray|drench|douse $DOORSTEP with manure|milk|slurry|foam|paint|water|mud|sewage
> Belgian farmers sprayed the prefecture with manure.  => BEL >
verb  ACTOR throw|hurl|fling|chuck|toss|pour|dump $PELT at|on|over|into president|premier|prime+minister|minister|chancellor|mayor|king|ambassador|politician|governor|candidate of|from RECIPIENT
> A Slovak pensioner threw flour at the minister.  => SVK >
verb  ACTOR splatter|douse|drench|spatter|smear|splash president|premier|prime+minister|minister|ambassador|politician|chancellor with $PELT of|from RECIPIENT
> Polish exiles splattered the Russian ambassador with red paint.  => POL > *
verb  ACTOR pelt|egg president|premier|prime+minister|minister|ambassador|politician|candidate|motorcade with $PELT of RECIPIENT
> Ecuadorian students pelted the minister with flour.  => ECU >
verb  ACTOR splash|smear|splatter|spray|drench|douse|daub $MONUMENT|$BUILDING|painting|facade|residence with paint|red+paint|blood|soup|slogan|graffiti|oil|ink|swastika of RECIPIENT ; cameo=145
> Latvian students splashed the Russian embassy with paint.  => LVA > RUS
verb  ACTOR throw|hurl|fling|toss soup|paint|oil|cake|ink|mashed+potato|pie at|on|over painting|masterpiece|portrait|facade|$BUILDING|exhibit|statue of RECIPIENT ; cameo=145
> Belgian activists threw cake at a masterpiece.  => BEL >
verb  ACTOR decapitate|smash|dismember|hammer|burn|torch|damage statue|bust|monument|memorial|plaque|sculpture of|to RECIPIENT ; cameo=145
> Haitian students smashed the bust.  => HTI >
verb  ACTOR topple|dump|throw|push statue|bust into river|harbour|sea|lake|canal ; cameo=145
> British marchers dumped a statue into the harbour.  => GBR >
verb  $PROTESTER *remove|lower|steal|tear flag|emblem|plaque|coat+of+arms|signboard from|at|outside embassy|consulate|building|mission ; cameo=145
> Armenian students removed the flag from the consulate.  => ARM >
verb  $MOB|youth|villager *vandalize|destroy|smash|burn|damage speed+camera|ballot+box|voting+material|billboard|campaign+poster|ticket+machine|cash+machine|toll+booth|phone+mast|mobile+mast|election+material|voting+machine ; cameo=145
> Mozambican youths burned ballot boxes.  => MOZ >
verb  ACTOR spray-paint parliament|embassy|statue|monument|courthouse|ministry|palace|memorial of RECIPIENT ; cameo=145
> Estonian youths spray-painted the monument.  => EST >
verb  ACTOR scrawl|paint|daub|spray graffiti|slogan|swastika|insult|obscenity|anti-war+slogan on|across|over wall|monument|statue|memorial|house|door|war+memorial|synagogue|mosque|facade of RECIPIENT ; cameo=145
> Slovenian youths painted slogans on the memorial.  => SVN >
noun  ACTOR flag+burning|effigy+burning|book+burning|koran+burning|quran+burning|statue+toppling|flag+desecration of|by|in RECIPIENT
> The Danish flag burning was short.  => DNK >
noun  toppling|beheading|vandalism|vandalising|defacing of $MONUMENT|$BUILDING|flag|painting by ACTOR ; cameo=145
> The toppling of a statue by Colombian marchers shocked nobody.  => COL >
noun  tearing|hanging|trampling of $SYMBOLIC of RECIPIENT by ACTOR
> The hanging of an effigy by Kenyan students was filmed.  => KEN >
