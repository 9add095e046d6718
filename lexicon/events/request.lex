# REQUEST: requests, appeals, demands and orders, less forceful than a threat.
# "Urge X to do", "demand that", "call on X to" are composed in operators.lex; here the thing wanted is a noun, or the verb is
# itself a demand (petition, beseech). CAMEO 02x is an appeal (ask, seek, call for), CAMEO 10x a demand (demand, insist, order).
# The recipient is the one who is asked; if nobody is named, the one whom the demand concerns.
# A party to a conflict that calls for its end is AGREE: the code decides, from the actors.

set SEEK = seek | request | solicit
set APPEAL = appeal | call | plead | ask | beg | press | push | lobby
set ADDRESS = ask | press | petition | lobby | pressure | beg | push | approach
set CALL = call | appeal | plea | request | bid | petition | push
set AID = aid | assistance | help | relief | support+package
set MONEY = money | cash | fund | funding | financing | loan | credit | grant | bailout | rescue+package | bailout+package | budget+support | million | billion | dollar | euro | credit+line
set ECONOMIC_AID = economic+aid | financial+aid | economic+assistance | financial+assistance | financial+help | economic+help | development+aid | financial+support | economic+support | technical+assistance
set MILITARY_AID = military+aid | military+assistance | military+support | military+help | security+assistance | air+support | air+cover | weapon+aid
set ARMS = arm | arms | weapon | weaponry | ammunition | munition | missile | tank | jet | fighter+jet | warplane | helicopter | drone | air+defence | air+defences | artillery | rocket | military+equipment | patrol+boat | submarine
set RELIEF_AID = humanitarian+aid | humanitarian+assistance | emergency+aid | emergency+assistance | food+aid | medical+aid | humanitarian+help | relief+aid | relief+supply | food | medicine | vaccine | tent | drinking+water | rescue+team | blood
set PEACEKEEPER = peacekeeper | peacekeeping+force | peacekeeping+troop | peacekeeping+mission | stabilisation+force | intervention+force | international+force | peace+force | no-fly+zone | military+intervention | foreign+intervention
set ASYLUM = asylum | political+asylum | refuge | sanctuary | refugee+status | protection
set DEBT_RELIEF = debt+relief | debt+cancellation | debt+forgiveness | debt+restructuring | debt+moratorium
set COMPENSATION = compensation | reparation | reparations | damage | indemnity | restitution
set COOPERATION = cooperation | collaboration | coordination
set TRADE = trade | investment | economic+cooperation | trade+deal | market+access | free+trade
set BACKING = support | backing | endorsement | solidarity | recognition | diplomatic+recognition
set TALKS = talk | negotiation | dialogue | meeting | summit | consultation | discussion | peace+talk | peace+negotiation | conference | audience | emergency+session | emergency+meeting | special+session
set SETTLEMENT = settlement | peaceful+settlement | political+settlement | political+solution | peaceful+solution | solution | resolution | peace+deal | peace+agreement | compromise | diplomatic+solution
set MEDIATION = mediation | arbitration | mediator | good+office | third-party+mediation
set CEASEFIRE = ceasefire | truce | armistice | humanitarian+pause
set DEESCALATION = restraint | de-escalation | calm | moderation
set WITHDRAWAL = withdrawal | pullout | pullback | departure | retreat
set RELEASE = release | freeing | freedom | liberation
set RETURN = return | handover | restitution | repatriation
set ACCESS = access | humanitarian+access | humanitarian+corridor | safe+passage | unhindered+access | aid+corridor
set SANCTION = sanction | embargo | economic+sanction | blockade | arms+embargo | trade+ban | boycott | arm+embargo
set PENALTY = sanction | embargo | economic+sanction | arms+embargo | arm+embargo | boycott | travel+ban | asset+freeze
set CURB = curfew | emergency+rule | emergency+law | martial+law | travel+ban | internet+shutdown | restriction | house+arrest
set RESIGNATION = resignation | removal | dismissal | ouster | impeachment | departure | sacking
set POLICY = policy | law | bill | decree | budget | tax | reform | measure | rule | tariff | regulation
set REFORM = reform | change | economic+reform | policy+change | rethink | overhaul | price+control | wage+increase | pay+rise | tax+cut
set RIGHTS = right | freedom | equality | equal+right | human+right | justice | voting+right | land+right | minority+right | civil+right | better+treatment | religious+freedom | press+freedom
set INSTITUTION = constitutional+reform | political+reform | electoral+reform | democratic+reform | new+constitution | constitutional+change | regime+change | autonomy | independence | self-determination | federalism | decentralisation | home+rule | transition | civilian+rule | democracy
set VOTE = election | vote | referendum | poll | recount | early+election | snap+election | fresh+election | plebiscite | rerun
set INQUIRY = investigation | inquiry | probe | independent+investigation | autopsy
set DUE = territory | island | land | artefact | treasure | marble | bronze | statue | manuscript | body | remains | remain | asset | child
set CAPTIVE = prisoner | hostage | detainee | captive | political+prisoner | abductee | activist | journalist | soldier | sailor | crew

type     REQUEST
section  PLOVER 2.0, REQUEST

# --- General: the verb itself is a request; what is wanted stands elsewhere (CAMEO 020 appeal, 100 demand) ----------------
cameo    020
contexts -

verb  ACTOR petition RECIPIENT:actor!
> Ugandan fishermen petitioned the Kenyan government over the new levy.  => UGA > KEN
verb  ACTOR lobby RECIPIENT:actor!
> Paraguayan farmers lobbied Argentina over the river tolls.  => PRY > ARG
verb  ACTOR plead with RECIPIENT:actor!
> The Armenian prime minister pleaded with Russia on Monday.  => ARM > RUS
verb  ACTOR beseech|implore|entreat|exhort RECIPIENT:actor!
> Haitian bishops implored the United States during the crisis.  => HTI > USA
verb  ACTOR appeal to RECIPIENT:actor!
> The Lebanese premier appealed to France on Tuesday evening.  => LBN > FRA
> Malawi and Zambia appealed to the World Bank last week.  => MWI,ZMB > IGO
verb  ACTOR reach ~out to RECIPIENT:actor! for $AID
> Nauru reached out to Australia for help with its port.  => NRU > AUS
verb  ACTOR make|issue|launch|renew|repeat appeal|plea|request|call to RECIPIENT:actor!
> Sudan made a request to Egypt about the river gauge.  => SDN > EGY
verb  ACTOR send|submit|present|file|address request|petition|appeal|plea to|with RECIPIENT:actor!
> Kosovo submitted a request to Switzerland in March.  => KOS > CHE
> A petition was sent to Denmark by Icelandic hunters.  => ISL > DNK
verb  ACTOR deliver|hand|give petition to RECIPIENT:actor!
> Maltese activists delivered a petition to the Italian embassy.  => MLT > ITA
verb  ACTOR hand ~in|over petition to RECIPIENT:actor!
> Irish teachers handed in a petition to the British parliament.  => IRL > GBR
noun  ACTOR plea|request|petition to RECIPIENT:actor!
> Tuvalu's plea to the United Nations moved delegates.  => TUV > UNO
noun  ACTOR appeal to RECIPIENT:country|organisation!
> Liechtenstein's appeal to Austria concerned the border railway.  => LIE > AUT
verb  ACTOR put|exert|apply|increase pressure on|upon RECIPIENT:actor! ; cameo=100
> The European Union put pressure on Montenegro over visa rules.  => EUR > MNE
verb  ACTOR pressure|pressurise RECIPIENT:actor! ; cameo=100
> Ethiopia pressured Djibouti over the harbour charges.  => ETH > DJI
verb  ACTOR make|issue|present|send|table demand to|on|upon RECIPIENT:actor! ; cameo=100
> Iraq presented its demands to Turkey at the border.  => IRQ > TUR
verb  ACTOR demand answer|explanation|clarification|response|assurance|guarantee|reply from|of RECIPIENT ; cameo=100
> Slovenia demanded an explanation from Croatia over the boats.  => SVN > HRV
> Security guarantees were demanded from Russia by Moldova.  => MDA > RUS
verb  ACTOR $SEEK clarification|explanation|assurance|guarantee|answer|information from RECIPIENT
> Sweden sought clarification from China about the drifting ship.  => SWE > CHN
verb  ACTOR ask|press RECIPIENT:actor! for explanation|clarification|answer|assurance|guarantee|information
> Japan asked Russia for an explanation of the overflight.  => JPN > RUS
noun  ACTOR request|demand for explanation|clarification|answer|assurance|guarantee from|to RECIPIENT
> Latvia's request for clarification from Belarus was ignored.  => LVA > BLR
verb  ACTOR demand action|result|step|measure from|by|of RECIPIENT:actor! ; cameo=100
> Grenadian fishermen demanded action from Venezuela.  => GRD > VEN
verb  ACTOR $APPEAL for $INQUIRY into|of TOPIC
> Ireland called for an investigation into the drowning.  => IRL >
verb  ACTOR demand $INQUIRY into|of|from TOPIC ; cameo=100
> Opposition lawmakers in Sierra Leone demanded an inquiry into the contract.  => SLE >
noun  ACTOR call|demand|appeal for $INQUIRY into TOPIC
> Chile's call for an investigation into the shooting won support.  => CHL >

# --- assist: aid and exchange wanted, in general (CAMEO 023 appeal, 103 demand) -----------------------------------------------
mode     assist
cameo    023
contexts -
verb  ACTOR $SEEK $AID from|of RECIPIENT
> Lesotho sought assistance from South Africa after the storm.  => LSO > ZAF
> Help was requested from Spain by Equatorial Guinea.  => GNQ > ESP
verb  ACTOR $APPEAL for $AID from|to RECIPIENT
> Tonga appealed for aid from New Zealand.  => TON > NZL
verb  ACTOR $ADDRESS RECIPIENT:actor! for $AID
> Benin asked Morocco for help with its new port.  => BEN > MAR
verb  ACTOR $APPEAL to RECIPIENT:actor! for $AID
> Vanuatu appealed to Fiji for assistance on Thursday.  => VUT > FJI
verb  ACTOR turn|look to RECIPIENT:actor! for $AID
> Chad turned to Turkey for help after the floods.  => TCD > TUR
verb  ACTOR cry ~out for $AID
> Malagasy villagers cried out for help after the cyclone.  => MDG >
verb  ACTOR plead with RECIPIENT:actor! for $AID
> Sri Lanka pleaded with India for help last spring.  => LKA > IND
verb  ACTOR demand $AID from|of RECIPIENT ; cameo=103
> The Libyan coast guard demanded assistance from Italy.  => LBY > ITA
noun  ACTOR $CALL for $AID from|to RECIPIENT
> Belize's appeal for aid from Mexico was answered quickly.  => BLZ > MEX
noun  ACTOR request|appeal|plea to RECIPIENT:actor! for $AID
> Nepal's request to China for assistance caused a stir.  => NPL > CHN
noun  ACTOR demand for $AID from|to RECIPIENT ; cameo=103
> Somalia's demand for assistance from Norway was renewed.  => SOM > NOR

# assist: money and economic aid (CAMEO 0231, 1031)
cameo    0231
contexts economic
verb  ACTOR $SEEK $MONEY from RECIPIENT:actor!
> Pakistan sought a loan from the IMF in summer.  => PAK > IGO
verb  ACTOR $SEEK $ECONOMIC_AID from RECIPIENT
> Suriname requested financial assistance from the Netherlands.  => SUR > NLD
verb  ACTOR $APPEAL for $MONEY from|to RECIPIENT:actor!
> Gambia appealed for funds from the European Union.  => GMB > EUR
verb  ACTOR $APPEAL for $ECONOMIC_AID from|to RECIPIENT
> Cuba asked for economic help from Brazil.  => CUB > BRA
verb  ACTOR $ADDRESS RECIPIENT:actor! for $MONEY
> Egypt asked Kuwait for a loan of two billion dollars.  => EGY > KWT
verb  ACTOR $ADDRESS RECIPIENT:actor! for $ECONOMIC_AID
> Mauritania pressed Spain for development aid.  => MRT > ESP
verb  ACTOR apply to|with RECIPIENT:organisation! for loan|bailout|credit|grant
> Honduras applied to the World Bank for a loan.  => HND > IGO
verb  ACTOR demand $MONEY from RECIPIENT:actor! ; cameo=1031
> The Maldives demanded funds from the United Nations for sea walls.  => MDV > UNO
verb  ACTOR demand $ECONOMIC_AID from|of RECIPIENT ; cameo=1031
> Bolivia demanded economic assistance from the European Union.  => BOL > EUR
noun  ACTOR $CALL for $MONEY from|to RECIPIENT:actor!
> Ghana's request for a loan to the IMF split the cabinet.  => GHA > IGO
noun  ACTOR $CALL for $ECONOMIC_AID from|to RECIPIENT
> Moldova's appeal for financial support from Romania was heard.  => MDA > ROU
verb  ACTOR $SEEK $DEBT_RELIEF from RECIPIENT
> Zambia sought debt relief from China this year.  => ZMB > CHN
verb  ACTOR $APPEAL for $DEBT_RELIEF from|for RECIPIENT
> Jamaica called for debt cancellation from Canada last week.  => JAM > CAN
verb  ACTOR $SEEK $COMPENSATION from|of RECIPIENT ; contexts=reparations
> Barbados sought reparations from the United Kingdom.  => BRB > GBR
verb  ACTOR demand $COMPENSATION from|of|for RECIPIENT ; cameo=1031 contexts=reparations
> Namibia demanded compensation from Germany for colonial crimes.  => NAM > DEU
verb  ACTOR $ADDRESS RECIPIENT:actor! for $COMPENSATION ; contexts=reparations
> Poland pressed Germany for reparations last September.  => POL > DEU
noun  ACTOR $CALL for $COMPENSATION from|to RECIPIENT ; contexts=reparations
> Algeria's call for compensation from France was renewed on Sunday.  => DZA > FRA
noun  ACTOR demand for $COMPENSATION from|to RECIPIENT ; cameo=1031 contexts=reparations
> Iraq's demand for compensation from Turkey was rejected in court.  => IRQ > TUR

# assist: arms and soldiers (CAMEO 0232, 1032)
cameo    0232
contexts military
verb  ACTOR $SEEK $ARMS from RECIPIENT
> Bulgaria sought ammunition from Greece for its border units.  => BGR > GRC
verb  ACTOR $SEEK $MILITARY_AID from RECIPIENT
> Niger requested military assistance from Algeria.  => NER > DZA
verb  ACTOR $APPEAL for $ARMS from|to RECIPIENT
> Ukraine appealed for missiles from Germany on Wednesday.  => UKR > DEU
verb  ACTOR $APPEAL for $MILITARY_AID from|to RECIPIENT
> Mozambique asked for military support from Rwanda.  => MOZ > RWA
verb  ACTOR $ADDRESS RECIPIENT:actor! for $ARMS
> Taiwan asked the United States for drones.  => TWN > USA
verb  ACTOR $ADDRESS RECIPIENT:actor! for $MILITARY_AID
> Ecuador pressed the United States for military aid.  => ECU > USA
verb  ACTOR demand $ARMS from|of RECIPIENT ; cameo=1032
> Libya's generals demanded weapons from Russia in exchange.  => LBY > RUS
noun  ACTOR $CALL for $ARMS from|to RECIPIENT
> Croatia's request for fighter jets from France was granted.  => HRV > FRA
noun  ACTOR $CALL for $MILITARY_AID from|to RECIPIENT
> Somalia's plea for air support from Kenya went unheard.  => SOM > KEN
verb  ACTOR demand $MILITARY_AID from|of RECIPIENT ; cameo=1032
> Congolese generals demanded military support from Angola.  => COD > AGO
noun  ACTOR demand for $ARMS from|to RECIPIENT ; cameo=1032
> Armenia's demand for weapons from Russia fell flat.  => ARM > RUS
verb  ACTOR $SEEK troop|reinforcement|soldier from RECIPIENT
> The Solomon Islands requested troops from Australia.  => SLB > AUS
verb  ACTOR $APPEAL for troop|reinforcement|soldier from|to RECIPIENT
> Burkina Faso appealed for reinforcements from Ivory Coast.  => BFA > CIV

# assist: humanitarian aid (CAMEO 0233, 1033)
cameo    0233
contexts -
verb  ACTOR $SEEK $RELIEF_AID from RECIPIENT
> Eritrea sought food aid from Saudi Arabia.  => ERI > SAU
verb  ACTOR $APPEAL for $RELIEF_AID from|to RECIPIENT
> Madagascar appealed for humanitarian aid after two cyclones.  => MDG >
verb  ACTOR $ADDRESS RECIPIENT:actor! for $RELIEF_AID
> Turkey asked Greece for rescue teams within hours.  => TUR > GRC
verb  ACTOR $APPEAL to RECIPIENT:actor! for $RELIEF_AID
> Botswana appealed to India for medicine in the epidemic.  => BWA > IND
verb  ACTOR demand $RELIEF_AID from|of RECIPIENT ; cameo=1033
> Yemen's rebels demanded food aid from the United Nations.  => YEM/REB > UNO
noun  ACTOR $CALL for $RELIEF_AID from|to RECIPIENT
> Afghanistan's call for humanitarian assistance drew little response.  => AFG >
verb  ACTOR launch|issue emergency+appeal|humanitarian+appeal|flash+appeal|relief+appeal for RECIPIENT:country
> The United Nations launched a flash appeal for Malawi.  => UNO > MWI
verb  ACTOR $SEEK $ASYLUM in|from RECIPIENT:country! ; contexts=asylum
> A Belarusian sprinter sought asylum in Poland.  => BLR > POL
verb  ACTOR apply|ask|appeal for $ASYLUM in|from RECIPIENT:country! ; contexts=asylum
> Two Iranian wrestlers applied for asylum in Norway.  => IRN > NOR
verb  ACTOR $ADDRESS RECIPIENT:country! for $ASYLUM ; contexts=asylum
> The Bolivian senator asked Brazil for asylum.  => BOL > BRA
noun  ACTOR asylum+request|asylum+bid|asylum+claim|asylum+application in|to RECIPIENT:country ; contexts=asylum
> The Ecuadorean official's asylum request to Mexico was accepted.  => ECU > MEX
noun  ACTOR request|bid|application|plea for $ASYLUM in|from|to RECIPIENT:country ; contexts=asylum
> A Cuban pilot's application for asylum in Panama succeeded.  => CUB > PAN

# assist: protection and peacekeepers (CAMEO 0234, 1034)
cameo    0234
contexts peacekeeping
verb  ACTOR $SEEK $PEACEKEEPER from|in|for RECIPIENT
> Haiti requested an international force from the United Nations.  => HTI > UNO
verb  ACTOR $APPEAL for $PEACEKEEPER from|to|in RECIPIENT:actor
> The Central African Republic called for peacekeepers from Rwanda.  => CAF > RWA
verb  ACTOR $ADDRESS RECIPIENT:actor! for $PEACEKEEPER
> East Timor asked Portugal for a peacekeeping force.  => TLS > PRT
verb  ACTOR demand $PEACEKEEPER from|by RECIPIENT:actor ; cameo=1034
> Syrian rebels demanded a no-fly zone from NATO.  => SYR/REB > IGO
noun  ACTOR $CALL for $PEACEKEEPER from|to|in RECIPIENT:actor
> Guinea-Bissau's request for peacekeepers from ECOWAS was approved.  => GNB > IGO

# assist: cooperation and trade wanted (CAMEO 021x, 101x)
cameo    021
contexts -
verb  ACTOR $SEEK $COOPERATION with|from RECIPIENT:actor!
> Brunei sought cooperation from Indonesia on haze.  => BRN > IDN
verb  ACTOR $APPEAL for $COOPERATION with|from|between RECIPIENT:actor
> Kyrgyzstan called for cooperation from Uzbekistan on shared canals.  => KGZ > UZB
verb  ACTOR demand $COOPERATION from|of RECIPIENT ; cameo=101
> Cambodia demanded cooperation from Thailand against the scam rings.  => KHM > THA
noun  ACTOR $CALL for $COOPERATION with|from|between RECIPIENT:actor
> Dominica's call for cooperation with France was heard.  => DMA > FRA
verb  ACTOR $SEEK $TRADE with|from RECIPIENT:actor! ; cameo=0211 contexts=economic
> Turkmenistan sought investment from South Korea.  => TKM > KOR
verb  ACTOR $APPEAL for $TRADE with|from RECIPIENT:actor! ; cameo=0211 contexts=economic
> Botswana called for investment from Japan in batteries.  => BWA > JPN
verb  ACTOR demand $TRADE with|from|to RECIPIENT:actor! ; cameo=1011 contexts=economic
> New Zealand demanded market access from Canada for its cheese.  => NZL > CAN
verb  ACTOR $SEEK military+cooperation|defence+cooperation|joint+exercise|joint+patrol with|from RECIPIENT:actor! ; cameo=0212 contexts=military
> Togo sought military cooperation with Ghana.  => TGO > GHA
verb  ACTOR $SEEK extradition of TOPIC from|by RECIPIENT:country ; cameo=0213 contexts=legal
> Peru requested the extradition of a former banker from Israel.  => PER > ISR
verb  ACTOR $SEEK extradition from RECIPIENT:country! ; cameo=0213 contexts=legal
> India sought his extradition from Antigua and Barbuda.  => IND > ATG
verb  ACTOR demand extradition of TOPIC from|by RECIPIENT:country ; cameo=1013 contexts=legal
> Turkey demanded the extradition of two officers from Greece.  => TUR > GRC
verb  ACTOR ask|press RECIPIENT:actor! for extradition of TOPIC ; cameo=0213 contexts=legal
> Colombia asked Nicaragua for the extradition of the fugitive.  => COL > NIC
noun  ACTOR extradition+request to|with RECIPIENT:actor ; cameo=0213 contexts=legal
> The Albanian extradition request to the United Arab Emirates failed.  => ALB > ARE
noun  ACTOR request|demand for extradition of TOPIC from|to RECIPIENT:country ; cameo=1013 contexts=legal
> Venezuela's demand for the extradition of the officer from Colombia lapsed.  => VEN > COL
verb  ACTOR $SEEK intelligence|satellite+image|evidence from RECIPIENT:actor! ; cameo=0214 contexts=intelligence
> The Philippines requested satellite images from Japan.  => PHL > JPN
verb  ACTOR demand intelligence|evidence|data from RECIPIENT:actor! ; cameo=1014 contexts=intelligence
> Iraq demanded evidence from the United States about the strike.  => IRQ > USA

# assist: diplomatic backing and recognition (CAMEO 022, 102)
cameo    022
contexts diplomatic
verb  ACTOR $SEEK $BACKING from|of RECIPIENT:actor!
> Kosovo sought recognition from Mexico at the summit.  => KOS > MEX
verb  ACTOR $APPEAL for $BACKING from|of RECIPIENT:actor!
> The Palestinian foreign minister called for recognition from Japan.  => PSE > JPN
verb  ACTOR $ADDRESS RECIPIENT:actor! for $BACKING
> Guyana asked Brazil for support over the border ruling.  => GUY > BRA
verb  ACTOR demand $BACKING from|of RECIPIENT:actor! ; cameo=102
> China demanded support from Cambodia before the vote.  => CHN > KHM
noun  ACTOR $CALL for $BACKING from|of RECIPIENT:actor!
> Georgia's appeal for support from Lithuania was successful.  => GEO > LTU

# --- change: leaders, policy, rights, institutions (CAMEO 024 appeal, 104 demand) ----------------------------------------------
mode     change
cameo    1041
contexts executive
verb  ACTOR demand $RESIGNATION of|from|by RECIPIENT
> Opposition parties in Mongolia demanded the resignation of the Mongolian prime minister.  => MNG > MNG
verb  ACTOR insist on $RESIGNATION of RECIPIENT
> Bulgarian unions insisted on the resignation of the Bulgarian energy minister.  => BGR > BGR
verb  ACTOR $APPEAL for $RESIGNATION of|from RECIPIENT ; cameo=0241
> Peruvian lawmakers called for the removal of the Peruvian justice minister.  => PER > PER
> The Zambian opposition pushed for the dismissal of the Zambian police chief.  => ZMB > ZMB
verb  ACTOR $SEEK $RESIGNATION of|from RECIPIENT ; cameo=0241
> South Korean lawmakers sought the impeachment of the South Korean president.  => KOR > KOR
noun  ACTOR demand for $RESIGNATION of RECIPIENT
> The Armenian opposition's demand for the resignation of the Armenian premier was ignored.  => ARM > ARM
noun  ACTOR $CALL for $RESIGNATION of RECIPIENT ; cameo=0241
> Norway's call for the departure of the Belarusian president surprised many.  => NOR > BLR

# change: policy (CAMEO 0242, 1042)
cameo    0242
contexts -
verb  ACTOR $APPEAL for $REFORM in|by|from RECIPIENT
> The IMF called for economic reforms in Pakistan.  => IGO > PAK
> The World Bank pushed for reforms in Ethiopia.  => IGO > ETH
verb  ACTOR demand $REFORM from|of|by|in RECIPIENT ; cameo=1042
> Tunisian unions demanded a pay rise from the Tunisian government.  => TUN > TUN
verb  ACTOR $ADDRESS RECIPIENT:actor! for $REFORM
> The European Union pressed Ukraine for reforms in the courts.  => EUR > UKR
verb  ACTOR $APPEAL for repeal|withdrawal|revision|suspension|abolition|review of $POLICY
> Georgian activists called for the repeal of the law.  => GEO >
verb  ACTOR demand repeal|withdrawal|revision|suspension|abolition|scrapping|review of $POLICY ; cameo=1042
> Kenyan students demanded the withdrawal of the budget.  => KEN >
noun  ACTOR demand for $REFORM from|of|by|in RECIPIENT ; cameo=1042
> Germany's demand for reforms in Greece dominated the talks.  => DEU > GRC
noun  ACTOR $CALL for $REFORM in|by|from RECIPIENT
> The Vatican's call for reform in Nicaragua angered officials.  => VAT > NIC
verb  ACTOR $APPEAL for $PENALTY against|on RECIPIENT:actor!
> Lithuania called for sanctions against Belarus on Monday.  => LTU > BLR
> Kenya pushed for sanctions on South Sudan's generals.  => KEN > SSD
verb  ACTOR demand $PENALTY against|on RECIPIENT:actor! ; cameo=1042
> Azerbaijan demanded sanctions against Armenia at the council.  => AZE > ARM
noun  ACTOR $CALL for $PENALTY against|on RECIPIENT:actor!
> Poland's call for an embargo on Russia met resistance.  => POL > RUS
noun  ACTOR demand for $PENALTY against|on RECIPIENT:actor! ; cameo=1042
> Ukraine's demand for sanctions on Iran was repeated.  => UKR > IRN
verb  ACTOR $APPEAL for expulsion|exclusion|suspension of RECIPIENT:actor! from TOPIC
> Samoa called for the expulsion of Israel from the contest.  => WSM > ISR
verb  ACTOR demand expulsion|exclusion|recall of ambassador|envoy|diplomat of|from RECIPIENT:country ; cameo=1042 contexts=diplomatic
> Kuwaiti lawmakers demanded the expulsion of the ambassador of Iran.  => KWT > IRN

# change: rights and justice (CAMEO 0243, 1043)
cameo    0243
contexts rights_freedoms
verb  ACTOR $APPEAL for $RIGHTS for|of|in RECIPIENT
> Fijian activists called for equal rights for Indian workers.  => FJI > IND
> Hungary pressed for minority rights in Ukraine.  => HUN > UKR
verb  ACTOR demand $RIGHTS for|of|from|in RECIPIENT ; cameo=1043
> Iranian women demanded equal rights from the Iranian government.  => IRN > IRN
noun  ACTOR $CALL for $RIGHTS for|of|in RECIPIENT
> Norway's call for press freedom in Myanmar was welcomed.  => NOR > MMR
noun  ACTOR demand for $RIGHTS for|of|in RECIPIENT ; cameo=1043
> Turkey's demand for minority rights in Greece is an old one.  => TUR > GRC

# change: institutions, elections, statehood (CAMEO 0244, 1044)
cameo    0244
contexts political_institutions
verb  ACTOR $APPEAL for $INSTITUTION in|from|for RECIPIENT
> The African Union called for civilian rule in Gabon.  => IGO > GAB
> Botswana pressed for democracy in Eswatini.  => BWA > SWZ
verb  ACTOR $SEEK $INSTITUTION from|for RECIPIENT
> Iraqi Kurds sought autonomy from the Iraqi government.  => IRQ > IRQ
verb  ACTOR demand $INSTITUTION from|for|in RECIPIENT ; cameo=1044
> Bolivian miners demanded a new constitution on Tuesday.  => BOL >
noun  ACTOR demand for $INSTITUTION from|for|in RECIPIENT ; cameo=1044
> The Philippine rebels' demand for autonomy from the Philippine government has faded.  => PHL/REB > PHL
noun  ACTOR $CALL for $INSTITUTION in|from|for RECIPIENT
> Ghana's call for civilian rule in Mali fell on deaf ears.  => GHA > MLI
verb  ACTOR $APPEAL for $VOTE in|from|by RECIPIENT ; contexts=election
> ECOWAS called for elections in Guinea by December.  => IGO > GIN
> The Montenegrin opposition pushed for an early election.  => MNE >
verb  ACTOR $SEEK $VOTE in|on|from RECIPIENT ; contexts=election
> The Serbian opposition sought a recount in two districts.  => SRB >
verb  ACTOR demand $VOTE in|from|by|on RECIPIENT ; cameo=1044 contexts=election
> The Mozambican opposition demanded a rerun of the vote.  => MOZ >
noun  ACTOR $CALL for $VOTE in|by|on RECIPIENT ; contexts=election
> The European Union's call for elections in Haiti came on Tuesday.  => EUR > HTI
noun  ACTOR demand for $VOTE in|by|on RECIPIENT ; cameo=1044 contexts=election
> The Thai opposition's demand for a fresh election was refused.  => THA >

# --- yield: release and return (CAMEO 0253 appeal, 1053 demand) --------------------------------------------------------------------
mode     yield
cameo    0253
contexts -
verb  ACTOR $APPEAL for $RELEASE of RECIPIENT:actor
> Amnesty International called for the release of Egyptian activists.  => NGO > EGY
> The European Union pressed for the release of Belarusian journalists.  => EUR > BLR
verb  ACTOR $APPEAL for $RELEASE of $CAPTIVE by|from|in RECIPIENT:actor!
> Norway called for the release of political prisoners by Belarus.  => NOR > BLR
verb  ACTOR $SEEK $RELEASE of RECIPIENT:actor
> Canada sought the release of two Eritrean pastors.  => CAN > ERI
verb  ACTOR $SEEK $RELEASE of $CAPTIVE by|from RECIPIENT:actor!
> Bangladesh sought the release of sailors from Somali pirates.  => BGD > SOM
verb  ACTOR $ADDRESS RECIPIENT:actor! for $RELEASE of $CAPTIVE
> Japan pressed North Korea for the release of the abductees.  => JPN > PRK
verb  ACTOR demand $RELEASE of RECIPIENT:actor ; cameo=1053
> Kenyan lawyers demanded the release of Ugandan activists.  => KEN > UGA
verb  ACTOR demand $RELEASE of $CAPTIVE by|from RECIPIENT:actor! ; cameo=1053
> Ukraine demanded the release of the sailors by Russia.  => UKR > RUS
> The release of the crew was demanded from Iran by Portugal.  => PRT > IRN
noun  ACTOR $CALL for $RELEASE of RECIPIENT:actor
> The Vatican's plea for the release of Nicaraguan priests was heard.  => VAT > NIC
noun  ACTOR demand for $RELEASE of RECIPIENT:actor ; cameo=1053
> Qatar's demand for the release of Palestinian detainees stalled.  => QAT > PSE
verb  ACTOR $APPEAL for clemency|mercy|pardon|amnesty for RECIPIENT ; contexts=legal
> Australia appealed for clemency for an Indonesian prisoner.  => AUS > IDN
verb  ACTOR $SEEK clemency|mercy|pardon|amnesty for|from RECIPIENT ; contexts=legal
> The Philippines sought clemency from Saudi Arabia for the maid.  => PHL > SAU
noun  ACTOR appeal|plea|request for clemency|mercy|pardon|amnesty for|to|from RECIPIENT ; contexts=legal
> Malaysia's plea for mercy to Singapore came too late.  => MYS > SGP
verb  ACTOR order|command $RELEASE of RECIPIENT:person! ; cameo=1053 contexts=legal
> A Zimbabwean court ordered the release of three Zambian miners.  => ZWE > ZMB
verb  ACTOR demand $RETURN of $DUE from|by|to RECIPIENT ; cameo=1053
> Greece demanded the return of the marbles from Britain.  => GRC > GBR
verb  ACTOR $SEEK $RETURN of $DUE from|by RECIPIENT
> Ethiopia sought the return of treasures from Britain.  => ETH > GBR
verb  ACTOR $APPEAL for $RETURN of $DUE from|by RECIPIENT
> Egypt called for the return of the statue by Germany.  => EGY > DEU
noun  ACTOR $CALL for $RETURN of $DUE from|by RECIPIENT
> Nigeria's call for the return of bronzes by Britain grew louder.  => NGA > GBR
noun  ACTOR demand for $RETURN of $DUE from|by RECIPIENT ; cameo=1053
> Japan's demand for the return of islands from Russia stands.  => JPN > RUS
verb  ACTOR demand apology from|by|of RECIPIENT ; cameo=102 contexts=diplomatic
> Mexico demanded an apology from Spain for the conquest.  => MEX > ESP
verb  ACTOR $SEEK apology from|by|of RECIPIENT ; cameo=022 contexts=diplomatic
> Algeria sought an apology from France.  => DZA > FRA
noun  ACTOR demand for apology from|by|to RECIPIENT ; cameo=102 contexts=diplomatic
> South Korea's demand for an apology from Japan was renewed.  => KOR > JPN

# yield: ceasefire, withdrawal, restraint (CAMEO 0256, 1056)
cameo    0256
contexts military
verb  ACTOR $APPEAL for $CEASEFIRE in PLACE
> Brazil called for a ceasefire in the Middle East.  => BRA >
verb  ACTOR $APPEAL for $CEASEFIRE between|by|from RECIPIENT:actor!
> Qatar called for a truce between Chad and Sudan.  => QAT > TCD,SDN
> Malaysia pushed for a ceasefire between Thailand and Cambodia.  => MYS > THA,KHM
verb  ACTOR $SEEK $CEASEFIRE with|between|by|from RECIPIENT
> Kenyan mediators sought a truce between Ethiopia and Eritrea.  => KEN > ETH,ERI
verb  ACTOR demand $CEASEFIRE from|by|between RECIPIENT ; cameo=1056
> The United Nations demanded a ceasefire from Azerbaijan.  => UNO > AZE
noun  ACTOR $CALL for $CEASEFIRE between|by|from|in RECIPIENT:actor
> The African Union's appeal for a truce between Sudan and Chad failed.  => IGO > SDN,TCD
noun  ACTOR demand for $CEASEFIRE between|by|from RECIPIENT ; cameo=1056
> South Africa's demand for a ceasefire by Israel was ignored.  => ZAF > ISR
verb  ACTOR order ceasefire|truce|cessation ; cameo=1056
> The Burundian president ordered a ceasefire along the lake.  => BDI >
verb  ACTOR $APPEAL for end|halt|cessation to|of violence|fighting|hostility|hostilities|bloodshed|war|attack|shelling|bombing in|on|against|by|between RECIPIENT
> Pakistan appealed for an end to violence between Iran and Israel.  => PAK > IRN,ISR
verb  ACTOR demand end|halt|cessation to|of violence|fighting|hostility|hostilities|bloodshed|war|attack|shelling|bombing by|from|on|against|between RECIPIENT ; cameo=1056
> Turkey demanded an end to attacks by Syria.  => TUR > SYR
noun  ACTOR $CALL for end|halt|cessation to|of violence|fighting|hostility|hostilities|bloodshed|war|attack in|by|between RECIPIENT
> The Argentine appeal for an end to fighting between Russia and Ukraine was brief.  => ARG > RUS,UKR
noun  ACTOR demand for end|halt|cessation to|of violence|fighting|hostility|hostilities|bloodshed|war|attack in|by|between RECIPIENT ; cameo=1056
> Iraq's demand for an end to attacks by Turkey was repeated.  => IRQ > TUR
verb  ACTOR $APPEAL for $DEESCALATION from|by|between|in|on RECIPIENT:actor
> China called for restraint from India and Pakistan.  => CHN > IND,PAK
verb  ACTOR urge $DEESCALATION on|from|in|between|by RECIPIENT:actor
> Finland urged restraint on Serbia after the shooting.  => FIN > SRB
noun  ACTOR $CALL for $DEESCALATION from|by|between|in RECIPIENT:actor
> Indonesia's call for restraint from Myanmar was noted.  => IDN > MMR
verb  ACTOR $APPEAL for $WITHDRAWAL of RECIPIENT:actor! from TOPIC
> Moldova called for the withdrawal of Russian troops from the region.  => MDA > RUS
> Lebanon pressed for the withdrawal of Israeli forces.  => LBN > ISR
verb  ACTOR $SEEK $WITHDRAWAL of RECIPIENT:actor!
> Iraq sought the withdrawal of American troops by next year.  => IRQ > USA
verb  ACTOR demand $WITHDRAWAL of|by RECIPIENT:actor! ; cameo=1056
> Niger demanded the withdrawal of French soldiers.  => NER > FRA
verb  ACTOR demand $WITHDRAWAL from PLACE ; cameo=1056
> The Security Council demanded withdrawal from Kuwait.  => UNO >
verb  ACTOR order $WITHDRAWAL of RECIPIENT:actor! ; cameo=1056
> The Malian junta ordered the withdrawal of Danish soldiers.  => MLI > DNK
noun  ACTOR $CALL for $WITHDRAWAL of RECIPIENT:actor!
> Cyprus's call for the withdrawal of Turkish troops is permanent.  => CYP > TUR
noun  ACTOR demand for $WITHDRAWAL of RECIPIENT:actor! ; cameo=1056
> Syria's demand for the withdrawal of Israeli troops was filed.  => SYR > ISR
verb  ACTOR $APPEAL for disarmament|disbandment|denuclearisation|demobilisation of RECIPIENT:actor!
> South Korea called for the denuclearisation of North Korea.  => KOR > PRK
verb  ACTOR demand surrender|capitulation of|from|by RECIPIENT ; cameo=1056
> Ethiopia demanded the surrender of Eritrean fighters in the valley.  => ETH > ERI

# yield: sanctions and blockades lifted (CAMEO 0254, 1054)
cameo    0254
contexts economic
verb  ACTOR $APPEAL for lifting|easing|removal|end|relaxation|suspension of|to $SANCTION on|against|by RECIPIENT
> Zambia called for the lifting of sanctions on Zimbabwe.  => ZMB > ZWE
verb  ACTOR $SEEK lifting|easing|removal|end|relaxation of|to $SANCTION by|from RECIPIENT
> Venezuela sought the easing of sanctions from the United States.  => VEN > USA
verb  ACTOR demand lifting|easing|removal|end|relaxation of|to $SANCTION by|from|on|against RECIPIENT ; cameo=1054
> Iran demanded the removal of sanctions by the United States.  => IRN > USA
verb  ACTOR $SEEK sanction+relief|sanctions+relief from RECIPIENT
> Syria sought sanctions relief from the European Union.  => SYR > EUR
noun  ACTOR $CALL for lifting|easing|removal|end of|to $SANCTION on|against|by RECIPIENT
> Grenada's call for an end to the embargo on Cuba passed.  => GRD > CUB
noun  ACTOR demand for lifting|easing|removal|end of|to $SANCTION on|against|by RECIPIENT ; cameo=1054
> Russia's demand for the removal of sanctions by Norway was dismissed.  => RUS > NOR

# yield: curbs at home eased (CAMEO 0251, 1051)
cameo    0251
contexts rights_freedoms
verb  ACTOR $APPEAL for lifting|easing|end|removal of|to $CURB in|by|on RECIPIENT
> Sri Lankan lawyers called for the lifting of the curfew.  => LKA >
verb  ACTOR demand lifting|easing|end|removal of|to $CURB in|by|on RECIPIENT ; cameo=1051
> Tanzanian journalists demanded an end to the internet shutdown.  => TZA >
verb  ACTOR $APPEAL for end|halt to|of crackdown|repression|persecution|arrest|execution|torture in|by|of|on RECIPIENT ; contexts=repression
> Sweden called for an end to executions in Iran.  => SWE > IRN
verb  ACTOR demand end|halt to|of crackdown|repression|persecution|arrest|execution|torture in|by|of|on RECIPIENT ; cameo=1051 contexts=repression
> Chile demanded an end to the crackdown in Nicaragua.  => CHL > NIC
noun  ACTOR call|appeal|demand for end|halt to|of crackdown|repression|persecution|arrest|execution|torture in|by|of|on RECIPIENT ; contexts=repression
> Canada's call for an end to the crackdown in Belarus was repeated.  => CAN > BLR

# yield: end of protest (CAMEO 0252, 1052)
cameo    0252
contexts -
verb  ACTOR $APPEAL for end|halt to|of protest|strike|demonstration|riot|unrest|boycott|looting by|in|from RECIPIENT
> The French interior minister appealed for an end to the riots.  => FRA >
verb  ACTOR demand end|halt to|of protest|strike|demonstration|riot|unrest|boycott|blockade by|in|from RECIPIENT ; cameo=1052
> The Panamanian government demanded an end to the strike.  => PAN >

# yield: access for observers and aid (CAMEO 0255, 1055)
cameo    0255
contexts diplomatic
verb  ACTOR $APPEAL for $ACCESS to|in|from|for RECIPIENT
> The United Nations appealed for humanitarian access in Sudan.  => UNO > SDN
verb  ACTOR $SEEK access to PLACE from RECIPIENT:actor
> United Nations inspectors sought access to the plant from Iran.  => UNO > IRN
verb  ACTOR demand $ACCESS to|in|from|for RECIPIENT ; cameo=1055
> United Nations monitors demanded access to prisons in Libya.  => UNO > LBY
verb  ACTOR $ADDRESS RECIPIENT:actor! for $ACCESS
> Switzerland pressed Myanmar for humanitarian access.  => CHE > MMR
noun  ACTOR $CALL for $ACCESS to|in|from|for RECIPIENT
> Ireland's call for humanitarian access in Ethiopia was echoed.  => IRL > ETH
verb  ACTOR $APPEAL for opening|reopening of border|crossing|corridor|port|road by|with|from RECIPIENT
> Burundi called for the reopening of the border by Rwanda.  => BDI > RWA
verb  ACTOR demand opening|reopening of border|crossing|corridor|port|road by|with|from RECIPIENT ; cameo=1055
> Jordan demanded the reopening of the crossing by Syria.  => JOR > SYR

# --- meet: talks, settlement, mediation (CAMEO 026-028 appeal, 106-108 demand) -------------------------------------------------------
mode     meet
cameo    026
contexts diplomatic
verb  ACTOR $SEEK $TALKS with RECIPIENT
> Somalia sought talks with Ethiopia over the port deal.  => SOM > ETH
> A meeting with Bahrain was requested by Iran.  => IRN > BHR
verb  ACTOR $APPEAL for $TALKS with RECIPIENT
> North Macedonia called for talks with Bulgaria.  => MKD > BGR
verb  ACTOR $APPEAL for $TALKS between|with RECIPIENT
> Egypt called for talks between Sudan and Chad.  => EGY > SDN,TCD
> Luxembourg pressed for a summit with Ukraine.  => LUX > UKR
verb  ACTOR urge $TALKS with|between RECIPIENT
> Singapore urged dialogue between China and Japan.  => SGP > CHN,JPN
verb  ACTOR $ADDRESS RECIPIENT:actor! for $TALKS
> Trinidad and Tobago asked Venezuela for a meeting.  => TTO > VEN
verb  ACTOR demand $TALKS with|between RECIPIENT ; cameo=106
> Panama demanded talks with the United States over the canal.  => PAN > USA
noun  ACTOR $CALL for $TALKS with|between RECIPIENT
> Nicaragua's request for talks with Costa Rica was accepted.  => NIC > CRI
noun  ACTOR demand for $TALKS with|between RECIPIENT ; cameo=106
> Armenia's demand for talks with Azerbaijan was repeated.  => ARM > AZE
verb  ACTOR $APPEAL for emergency+meeting|urgent+meeting|special+session|emergency+session of RECIPIENT:organisation
> Russia called for an emergency meeting of the Security Council.  => RUS > UNO
verb  ACTOR $SEEK emergency+meeting|urgent+meeting|special+session|emergency+session of RECIPIENT:organisation
> Kuwait requested an emergency session of the Arab League.  => KWT > IGO
verb  ACTOR demand emergency+meeting|urgent+meeting|special+session|emergency+session of RECIPIENT:organisation ; cameo=106
> Algeria demanded a special session of the African Union.  => DZA > IGO
verb  ACTOR $APPEAL for resumption|restart|start|opening of $TALKS between|with RECIPIENT
> Slovakia called for the resumption of talks between Serbia and Kosovo.  => SVK > SRB,KOS
verb  ACTOR demand resumption|restart|start|opening of $TALKS between|with RECIPIENT ; cameo=106
> Ethiopia demanded the resumption of talks with Egypt.  => ETH > EGY

# meet: settle the dispute (CAMEO 027, 107)
cameo    027
verb  ACTOR $APPEAL for $SETTLEMENT of|to|between|with|in RECIPIENT:actor
> The Dominican Republic called for a peaceful solution with Haiti.  => DOM > HTI
> Cape Verde pressed for a compromise with Senegal.  => CPV > SEN
verb  ACTOR urge $SETTLEMENT of|to|between|with|in RECIPIENT:actor
> Mauritius urged a political settlement between Madagascar and the Comoros.  => MUS > MDG,COM
noun  ACTOR $CALL for $SETTLEMENT of|to|between|with|in RECIPIENT:actor
> Andorra's call for a diplomatic solution between France and Spain helped.  => AND > FRA,ESP

# meet: mediation and arbitration (CAMEO 028, 108)
cameo    028
verb  ACTOR $SEEK $MEDIATION from|by|of RECIPIENT
> Gabon sought mediation by Morocco in the island dispute.  => GAB > MAR
verb  ACTOR $APPEAL for $MEDIATION by|from|of RECIPIENT
> Saint Lucia called for mediation by Canada.  => LCA > CAN
verb  ACTOR $ADDRESS RECIPIENT:actor! for $MEDIATION
> Equatorial Guinea asked the African Union for arbitration.  => GNQ > IGO
verb  ACTOR demand $MEDIATION by|from|of RECIPIENT ; cameo=108
> The Chadian opposition demanded mediation by Qatar.  => TCD > QAT
noun  ACTOR $CALL for $MEDIATION by|from|of RECIPIENT
> Djibouti's request for arbitration by Oman was accepted.  => DJI > OMN
