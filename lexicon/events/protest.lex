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
> Tens of thousands of Slovaks demonstrated on Friday.  => SVK >
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
> Hundreds of thousands of Armenians filled the square in protest.  => ARM >
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
verb  ACTOR pitch|put ~up|erect tent in|on|outside square|parliament|street
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
verb  ACTOR $DEMONSTRATE for|against gay+right|gay+marriage|same-sex+marriage ; cameo=1413 contexts=lgbt
> Romanian priests rallied against gay marriage.  => ROU >
verb  ACTOR $DEMONSTRATE against|over $VIOLENCE by|of RECIPIENT ; cameo=1413 contexts=human_rights
> Kenyan students protested against violence by the police.  => KEN > /COP
verb  ACTOR $DEMONSTRATE against|over police+brutality|police+violence|police+killing by|of RECIPIENT ; cameo=1413 contexts=repression
> Nigerian youths marched against police brutality.  => NGA >
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
verb  ACTOR $DEMONSTRATE against|over judicial+reform|judicial+overhaul|security+law|media+law|foreign-agent+law ; cameo=1412 contexts=legal,political_institutions
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
> A protest by Congolese nuns against Rwanda drew thousands.  => COD > RWA
noun  rally|march|picket|vigil by ACTOR against RECIPIENT
> A march by Colombian students against the government ended peacefully.  => COL > /GOV
noun  ACTOR rally|march|vigil|picket against RECIPIENT
> The Georgian rally against Russia lasted all night.  => GEO > RUS
noun  ACTOR street+protest|mass+protest|mass+demonstration|protest+march|protest+rally|street+demonstration against RECIPIENT
> Kenyan street protests against the government resumed.  => KEN > /GOV
noun  ACTOR sit-in|die-in|sit-down+protest against|at RECIPIENT
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
> Haitian demonstrators fought running battles with police.  => HTI > /COP
verb  $PROTESTER *attack RECIPIENT with $MISSILE
> Irish youths attacked police with bottles.  => IRL > /COP
# What anybody with a weapon does as well (storm, burn, loot) needs a crowd as its subject: the word before the starred head.
verb  $PROTESTER *clash|scuffle|fight|brawl|tussle with RECIPIENT
> Nepalese protesters clashed with Indian guards.  => NPL > IND
verb  $PROTESTER *attack|assault RECIPIENT
> Albanian demonstrators attacked Greek police.  => ALB > GRC/COP
verb  $PROTESTER *storm|ransack|overrun|invade $BUILDING of RECIPIENT
> Iraqi demonstrators stormed the Swedish embassy.  => IRQ > SWE
> The Danish consulate was stormed by Lebanese youths.  => LBN > DNK
verb  $PROTESTER *break|burst|force into $BUILDING of RECIPIENT
> Mongolian protesters burst into the parliament.  => MNG > *
verb  $PROTESTER *loot|plunder shop|store|supermarket|warehouse|business|mall of RECIPIENT
> South African rioters looted the shops of Somali traders.  => ZAF > SOM
verb  $PROTESTER *torch|burn|overturn|smash car|bus|police+car|shop|bin|vehicle|window|tram|police+station|tyre of RECIPIENT
> Dutch youths torched police cars overnight.  => NLD > *
verb  $PROTESTER *burn ~down parliament|party+office|police+station|town+hall|ministry|embassy of RECIPIENT
> Burkinabe protesters burned down the parliament.  => BFA > *
verb  $PROTESTER *set fire to bus|car|police+station|parliament|party+office|town+hall|vehicle|embassy of RECIPIENT
> Bolivian protesters set fire to a police station.  => BOL > *
verb  $PROTESTER *set police+station|parliament|bus|car|embassy|party+office on fire
> Libyan demonstrators set the parliament on fire.  => LBY > *
verb  mob|crowd *storm|ransack|torch|burn|loot|attack $BUILDING of RECIPIENT
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
> The clashes of students with Venezuelan police continued.  => - > VEN/COP
noun  ACTOR running+battle|street+battle with RECIPIENT with $POLICE
> Greek street battles with police went on until dawn.  => GRC > /COP
noun  ACTOR looting of shop|store|supermarket
> South African looting of shops stopped on Wednesday.  => ZAF >
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
> Korean metalworkers walked out over pay.  => KOR >
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
> A hunger strike by Tamil prisoners from Sri Lanka ended badly.  => LKA >

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
> Iraqi villagers occupied the oilfield of a Chinese company.  => IRQ > CHN
> Chilean students occupied the university.  => CHL > *
> The ministry was occupied by Sudanese doctors.  => SDN > *
verb  $PROTESTER *block|blockade|besiege|surround parliament|embassy|courthouse|party+office|town+hall|port|airport|harbour|border of RECIPIENT
> Montenegrin protesters besieged the parliament.  => MNE > *
verb  farmer|trucker|villager|fisherman|driver|miner|herder *block|blockade border|port|airport|harbour|convoy|lorry|truck|import from|with|of RECIPIENT
> Polish truckers blockaded the border with Ukraine.  => POL > UKR
verb  $PROTESTER *block access|entrance|entry|way to $BUILDING of RECIPIENT
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
verb  ACTOR lie ~down in|on|before street|road|tank|bulldozer|track
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
> A blockade of the refinery by French fishermen was lifted late.  => FRA >
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
> Korean veterans trampled on a portrait of the North Korean leader.  => KOR > PRK
verb  ACTOR burn|tear|desecrate koran|bible|quran|passport
> A Swedish extremist burned a Koran.  => SWE >
verb  ACTOR vandalize|deface|daub|desecrate|behead|topple $MONUMENT of|to RECIPIENT ; cameo=145
> Bulgarian youths defaced the Soviet monument.  => BGR >
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
