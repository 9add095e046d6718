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
set RELIEF_AID = humanitarian+aid | humanitarian+assistance | emergency+aid | emergency+assistance | food+aid | medical+aid | humanitarian+help | relief+aid | relief+supply | relief+supplies | food | medicine | vaccine | tent | drinking+water | rescue+team | blood
set PEACEKEEPER = peacekeeper | peacekeeping+force | peacekeeping+troop | peacekeeping+mission | stabilisation+force | intervention+force | international+force | peace+force | no+fly+zone | military+intervention | foreign+intervention
set ASYLUM = asylum | political+asylum | refuge | sanctuary | refugee+status | protection
set DEBT_RELIEF = debt+relief | debt+cancellation | debt+forgiveness | debt+restructuring | debt+moratorium
set COMPENSATION = compensation | reparation | reparations | damage | indemnity | restitution
set COOPERATION = cooperation | collaboration | coordination
set TRADE = trade | investment | economic+cooperation | trade+deal | market+access | free+trade
set BACKING = support | backing | endorsement | solidarity | recognition | diplomatic+recognition
set TALKS = talk | negotiation | dialogue | meeting | summit | consultation | discussion | peace+talk | peace+negotiation | conference | audience | emergency+session | emergency+meeting | special+session
set SETTLEMENT = settlement | peaceful+settlement | political+settlement | political+solution | peaceful+solution | solution | resolution | peace+deal | peace+agreement | compromise | diplomatic+solution
set MEDIATION = mediation | arbitration | mediator | good+office | third+party+mediation
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
verb  ACTOR give RECIPIENT:actor! until time|day|week|month|midnight|noon|dawn|friday|monday|tuesday|wednesday|thursday|saturday|sunday|weekend|year|date
> The doctors' union gave the Kenyan government until Friday to pay the wages.  => /LAB > KEN/GOV
verb  ACTOR beg|beseech|implore|exhort RECIPIENT:actor!
> Congolese bishops beseeched the president to leave office.  => COD/REL > *
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
> Sierra Leonean lawmakers demanded an inquiry into the contract.  => SLE >
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
noun  ACTOR! asylum+request|asylum+bid|asylum+claim|asylum+application in|to RECIPIENT:country! ; contexts=asylum
> The Ecuadorean official's asylum request to Mexico failed.  => ECU > MEX
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
verb  ACTOR:actor demand $COOPERATION from|of RECIPIENT:actor! ; cameo=101
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
noun  ACTOR! extradition+request to|with RECIPIENT:actor! ; cameo=0213 contexts=legal
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
> Norway's call for the resignation of the Belarusian president surprised many.  => NOR > BLR

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
verb  ACTOR demand expulsion|exclusion|recall of ambassador|envoy|diplomat of|from RECIPIENT ; cameo=1042 contexts=diplomatic
> Kuwaiti lawmakers demanded the expulsion of the ambassador of Iran.  => KWT > IRN

# change: rights and justice (CAMEO 0243, 1043)
cameo    0243
contexts rights_freedoms
verb  ACTOR $APPEAL for $RIGHTS for|of|in RECIPIENT
> Fijian activists called for equal rights for Indian workers.  => FJI > IND
> Hungary pressed for minority rights in Ukraine.  => HUN > UKR
verb  ACTOR demand $RIGHTS for|of|from|in RECIPIENT ; cameo=1043
> Iranian women demanded equal rights from the Iranian government.  => IRN > IRN
noun  ACTOR! $CALL for $RIGHTS for|of|in RECIPIENT:actor!
> Norway's call for minority rights in Myanmar came on Monday.  => NOR > MMR
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
> The African Union called for elections in Guinea by December.  => IGO > GIN
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
verb  ACTOR:actor $APPEAL for $RELEASE of $CAPTIVE by|from|in RECIPIENT:country!
> Norway called for the release of political prisoners by Belarus.  => NOR > BLR
verb  ACTOR $SEEK $RELEASE of RECIPIENT:actor
> Canada sought the release of two Eritrean pastors.  => CAN > ERI
verb  ACTOR $SEEK $RELEASE of $CAPTIVE by|from RECIPIENT:actor!
> Bangladesh sought the release of sailors from Somali pirates.  => BGD > SOM
verb  ACTOR:actor $ADDRESS RECIPIENT:actor! for $RELEASE of $CAPTIVE
> Japan pressed North Korea for the release of the abductees.  => JPN > PRK
verb  ACTOR demand $RELEASE of RECIPIENT:actor! ; cameo=1053
> Kenyan lawyers demanded the release of Ugandan activists.  => KEN > UGA
verb  ACTOR demand $RELEASE of $CAPTIVE by|from RECIPIENT:actor! ; cameo=1053
> Ukraine demanded the release of the sailors by Russia.  => UKR > RUS
> The release of the crew was demanded from Iran by Portugal.  => PRT > IRN
noun  ACTOR $CALL for $RELEASE of RECIPIENT:actor!
> The Vatican's plea for the release of Nicaraguan priests was heard.  => VAT > NIC
noun  ACTOR demand for $RELEASE of RECIPIENT:actor! ; cameo=1053
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
noun  $CALL of ACTOR! for $RETURN of $DUE from|by RECIPIENT
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
noun  $CALL of ACTOR! for $CEASEFIRE between|by|from|in RECIPIENT:actor
> The African Union's appeal for a truce between Sudan and Chad failed.  => IGO > SDN,TCD
noun  demand of ACTOR! for $CEASEFIRE between|by|from RECIPIENT ; cameo=1056
> South Africa's demand for a ceasefire by Israel came on Monday.  => ZAF > ISR
verb  ACTOR $APPEAL for end|halt|cessation to|of violence|fighting|hostility|hostilities|bloodshed|war|attack|shelling|bombing in|on|against|by|between RECIPIENT
> Pakistan appealed for an end to violence between Iran and Israel.  => PAK > IRN,ISR
verb  ACTOR demand end|halt|cessation to|of violence|fighting|hostility|hostilities|bloodshed|war|attack|shelling|bombing by|from|on|against|between RECIPIENT ; cameo=1056
> Turkey demanded an end to attacks by Syria.  => TUR > SYR
noun  $CALL from ACTOR! for end|halt|cessation to|of violence|fighting|hostility|hostilities|bloodshed|war|attack in|by|between RECIPIENT
> The Argentine appeal for an end to fighting between Russia and Ukraine was brief.  => ARG > RUS,UKR
noun  demand from ACTOR! for end|halt|cessation to|of violence|fighting|hostility|hostilities|bloodshed|war|attack in|by|between RECIPIENT ; cameo=1056
> Iraq's demand for an end to attacks by Turkey came on Monday.  => IRQ > TUR
verb  ACTOR $APPEAL for $DEESCALATION from|by|between|in|on RECIPIENT:actor
> China called for restraint from India and Pakistan.  => CHN > IND,PAK
verb  ACTOR urge $DEESCALATION on|from|in|between|by RECIPIENT:actor
> Finland urged restraint on Serbia after the shooting.  => FIN > SRB
noun  $CALL of ACTOR! for $DEESCALATION from|by|between|in RECIPIENT:actor
> Indonesia's call for restraint from Myanmar was noted.  => IDN > MMR
verb  ACTOR $APPEAL for $WITHDRAWAL of RECIPIENT:actor! from TOPIC
> Moldova called for the withdrawal of Russian troops from the region.  => MDA > RUS
> Lebanon pressed for the withdrawal of Israeli forces.  => LBN > ISR
verb  ACTOR $SEEK $WITHDRAWAL of RECIPIENT:actor!
> Iraq sought the withdrawal of American troops by next year.  => IRQ > USA
verb  ACTOR demand $WITHDRAWAL of|by RECIPIENT:actor! ; cameo=1056
> Niger demanded the withdrawal of French soldiers.  => NER > FRA
verb  ACTOR order $WITHDRAWAL of RECIPIENT:actor! ; cameo=1056
> The Malian junta ordered the withdrawal of the Danish ambassador.  => MLI > DNK
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
noun  $CALL from ACTOR! for lifting|easing|removal|end of|to $SANCTION on|against|by RECIPIENT
> Grenada's call for an end to the embargo on Cuba passed.  => GRD > CUB
noun  demand from ACTOR! for lifting|easing|removal|end of|to $SANCTION on|against|by RECIPIENT ; cameo=1054
> Russia's demand for the removal of sanctions by Norway came on Monday.  => RUS > NOR

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
noun  $CALL of ACTOR! for $MEDIATION by|from RECIPIENT:actor!
> Djibouti's request for arbitration by Oman surprised Eritrea.  => DJI > OMN

# Further: pressure, light verbs around the nouns of asking, and the objects of appeals and demands.

set AGITATE = agitate | clamour | clamor | campaign | petition | canvass | cry
set VOICE = renew | repeat | reiterate | voice | echo | issue | join | lead | launch | send | reissue | relay
set WISH = call | appeal | plea | request | demand
set URGE = urge | advocate | recommend | counsel

set AID2 = lifeline | financial+lifeline | rescue | emergency+relief | disaster+relief | solidarity+fund | emergency+fund
set MONEY2 = donation | contribution | subsidy | swap+line | currency+swap | refinancing | emergency+financing | disbursement | tranche | cash+injection | lifeline | debt+swap | rollover | debt+rollover | payment+holiday | budget+aid | climate+finance | deferral | rescheduling | debt+rescheduling | oil+credit | standby+arrangement
set ARMS2 = aircraft | interceptor | shell | howitzer | air+defence+battery | armoured+vehicle | frigate | warship | radar | spare+part | military+hardware | military+training | military+instructor | military+adviser | military+trainer | anti-tank+weapon | body+armour | armament | mortar | long+range+weapon | military+vehicle
set RELIEF2 = firefighter | firefighting+plane | water+bomber | search+team | rescuer | diver | ventilator | oxygen | field+hospital | blanket | generator | sniffer+dog | ambulance | antivenom | antidote | medical+team
set ENERGY = gas | oil | fuel | diesel | petrol | crude | electricity | lng | coal | uranium | fertiliser | wheat | water | kerosene
set MONITOR = election+observer | observer | monitor | inspector | observer+mission | monitoring+mission | forensic+expert | investigator | fact+finding+mission | police+officer | police+trainer | blue+helmet | escort
set BACKING2 = diplomatic+support | approval | permission | authorization | authorisation | clearance | consent | green+light | go-ahead | mandate | blessing | goodwill
set COOP2 = joint+action | intelligence+sharing | information+sharing | legal+assistance | judicial+assistance | mutual+legal+assistance | police+cooperation | judicial+cooperation | partnership | joint+effort | burden-sharing | technology+transfer | know-how
set VISAFREE = visa+liberalisation | visa+waiver | visa+free+travel | visa+free+access | landing+right | overflight+right | docking+right | transit+right | overflight | fishing+right | basing+right | port+access
set MEMBERSHIP = membership | accession | admission | full+membership | observer+status | candidate+status | readmission | associate+membership | associate+status

set REINSTATE = reinstatement | restoration | return
set REFORM2 = austerity | liberalisation | deregulation | privatisation | devaluation | minimum+wage | wage+rise | pay+increase | subsidy+cut | climate+action | emission+cut | gun+control | transparency | accountability | debt+brake | spending+cut | tax+reform | subsidy | land+reform | price+cap
set UNDO = reversal | annulment | cancellation | scrapping | postponement | repeal | revocation | abandonment | rescission | suspension
set DECISION = decision | verdict | ruling | deal | contract | agreement | treaty | pact | accord | project | amendment | decree | concession | tender | licence | result | election+result | dam | pipeline | law | tariff | annexation
set ADOPT = adoption | passage | ratification | approval | implementation | signing | enforcement
set TEXT = treaty | law | bill | deal | agreement | resolution | convention | accord | pact | peace+deal | ruling | roadmap | reform | protocol
set LAWS = international+law | humanitarian+law | human+right | rule+of+law | sovereignty | territorial+integrity | constitution | treaty | election+result | international+humanitarian+law | maritime+law
set RIGHTS2 = citizenship | suffrage | dignity | representation | fair+trial | due+process | free+speech | gender+equality | better+condition | clean+water | land | media+freedom | academic+freedom | judicial+independence
set FOLK = civilian | minority | christian | muslim | woman | child | journalist | refugee | migrant | worker | aid+worker | hospital | pilgrim | witness
set STATEHOOD2 = statehood | self-rule | secession | sovereignty | unity+government | national+unity+government | interim+government | transitional+government | caretaker+government | power-sharing | constituent+assembly | constitutional+convention | term+limit | reunification | unification | decolonisation | multi-party+system | power+transfer | national+dialogue
set VOTE2 = runoff | by-election | confidence+vote | presidential+election | audit | repeat+election
set TIES = tie | relation | diplomatic+relation | diplomatic+tie | link
set BREAK = severing | severance | suspension | rupture | freeze | break | cutting | downgrade
set FORCE = military+action | military+intervention | air+strike | airstrike | military+strike | invasion | ground+offensive | pre-emptive+strike | bombing

set RELEASE2 = safe+return | safe+release | repatriation | exchange | swap
set CEASEFIRE2 = cease-fire | lull | moratorium | humanitarian+truce | cessation+of+hostilities | pause
set RESTRAINT = restraint | calm | moderation | de-escalation
set END = end | halt | stop | cessation | freeze | suspension | moratorium
set ACTS = offensive | air+strike | airstrike | strike | raid | incursion | invasion | occupation | siege | aggression | killing | massacre | bombardment | military+operation | operation | assault | provocation | interference | overflight | drone+attack | missile+test | missile+launch | nuclear+test | nuclear+programme | uranium+enrichment | enrichment | settlement+construction | settlement+building | settlement+expansion | cross-border+attack | missile+programme | airspace+violation | troop+build-up
set ISSUE = human+right | right | trade | case | tariff | sanction | detention | fentanyl | border | migration | reform | debt | nuclear+programme | arms+control | climate | corruption | steel | abuse | hostage | ceasefire | war | prisoner | extradition | visa | currency | security | smuggling | fishing | pollution | writer | journalist
set ABUSES = abuse | right+abuse | violation | discrimination | impunity | mistreatment | oppression | apartheid | deportation | forced+return | eviction | pushback | death+penalty | censorship | harassment | racism | disappearance | flogging | child+marriage
set WITHDRAWAL2 = evacuation | troop+withdrawal | demilitarisation | troop+pullout | disengagement
set DISARM = disarmament | disbandment | dismantling | demobilisation | denuclearisation | demilitarisation
set RELIEFSANCTION = sanction+relief | sanctions+relief | exemption | waiver | tariff+relief | tariff+exemption | carve-out | reprieve | sanction+waiver | tariff+cut
set ASSETS = asset | fund | reserve | gold | frozen+asset | frozen+fund | billion | million | foreign+reserve
set UNFREEZE = unfreezing | release | return | unblocking
set ACCESS2 = aid+access | aid+delivery | inspection | consular+access | press+access | media+access | consular+visit | prison+visit | unimpeded+access
set SITE = site | plant | facility | prison | camp | base | reactor | detention+centre | military+site | laboratory
set OPENING = opening | reopening
set GATE = airspace | strait | embassy | consulate | route | railway | pipeline | airport | canal | crossing+point | bridge | waterway | frontier
set CURB2 = ban | state+of+emergency | blackout | siege | lockdown | censorship | emergency | house+arrest

set TALKS2 = parley | hearing | face+to+face+meeting | sit-down | peace+conference | crisis+talk | bilateral+meeting | truce+talk | peace+process | direct+talk | ministerial+meeting | reconciliation+conference
set SETTLE = settlement | political+solution | peaceful+solution | compromise | diplomatic+solution | peace+deal | peace+agreement | deal
set SETTLE2 = negotiated+settlement | negotiated+solution | reconciliation | rapprochement | normalisation | power+sharing+deal | peaceful+resolution | peace+settlement
set MEDIATION2 = mediation+effort | facilitation | intercession | adjudication | arbitration | mediation
set PACT = treaty | deal | agreement | accord | pact | contract | convention | protocol | concession

type     REQUEST
section  PLOVER 2.0, REQUEST

# --- General: to press, to put under pressure, to hand over demands --------------------------------------------------------------
cameo    100
contexts -

verb  ACTOR press RECIPIENT:country! over|about TOPIC!
> Vietnam pressed Cambodia over the canal.  => VNM > KHM
verb  ACTOR press RECIPIENT:country! on $ISSUE
> Australia pressed China on the jailed writer.  => AUS > CHN
verb  ACTOR lean on RECIPIENT:country! over TOPIC!
> Washington leans on Hungary over the pipeline.  => USA > HUN
verb  ACTOR ramp|step|crank|turn ~up pressure|heat on|upon RECIPIENT:country|organisation! over TOPIC!
> The White House turned up the heat on Colombia over the flights.  => USA > COL
verb  ACTOR ramp|step|crank ~up diplomatic+pressure|economic+pressure|political+pressure|international+pressure on|upon RECIPIENT:actor!
> Brazil stepped up diplomatic pressure on Venezuela.  => BRA > VEN
verb  ACTOR bring|mount|maintain|intensify|heighten|pile diplomatic+pressure|economic+pressure|political+pressure|international+pressure|public+pressure on|upon RECIPIENT:actor!
> The European Union brought diplomatic pressure on Serbia.  => EUR > SRB
verb  ACTOR twist arm of RECIPIENT:actor!
> Germany twisted the arm of Cyprus over the bank levy.  => DEU > CYP
verb  ACTOR hold RECIPIENT:country! to promise|commitment|pledge|word
> Kiribati held Australia to its promise.  => KIR > AUS
verb  RECIPIENT:country! face|feel pressure from ACTOR:country|organisation!
> Panama faced pressure from the United States.  => USA > PAN
verb  RECIPIENT:country|organisation! come under pressure from ACTOR:country|organisation! over|on TOPIC!
> Thailand came under pressure from China over the scam centres.  => CHN > THA
verb  RECIPIENT come under diplomatic+pressure|international+pressure|political+pressure from ACTOR:actor!
> Rwanda came under diplomatic pressure from Belgium.  => BEL > RWA
noun  ACTOR diplomatic+pressure|political+pressure|economic+pressure on|upon RECIPIENT:actor!
> French diplomatic pressure on Algeria brought no result.  => FRA > DZA
noun  diplomatic+pressure|political+pressure|economic+pressure from|by ACTOR! on|upon RECIPIENT:actor!
> Economic pressure from South Africa on Lesotho has grown.  => ZAF > LSO
verb  ACTOR lay|set|spell ~down|out demand|condition to|for|before RECIPIENT:actor!
> The Taliban laid down conditions for Pakistan.  => AFG > PAK
verb  ACTOR present|hand|deliver|submit|send list|catalogue|set of demand|grievance to RECIPIENT:actor!
> Saudi Arabia handed a list of demands to Qatar.  => SAU > QAT
verb  ACTOR hand|submit|present|deliver|send memorandum|petition of demand|grievance to RECIPIENT
> Basotho miners handed a memorandum of grievances to the South African embassy.  => LSO > ZAF
noun  ACTOR list of demand|condition for|to RECIPIENT:actor!
> The Emirati list of demands to Qatar ran to two pages.  => ARE > QAT
noun  ACTOR! demand to|on RECIPIENT:country|organisation!
> American demands on Denmark caused alarm in Nuuk.  => USA > DNK
verb  ACTOR stick to demand|condition for|of|on TOPIC!
> Armenia stuck to its demand for guarantees.  => ARM >
verb  ACTOR press demand|claim with|against|on RECIPIENT:country|organisation!
> Guatemala pressed its demands with Mexico.  => GTM > MEX
verb  ACTOR raise demand with|to RECIPIENT:country|organisation!
> Tajikistan raised its demands with Russia.  => TJK > RUS
verb  ACTOR $URGE|demand compliance|obedience|adherence|cooperation by|from|of RECIPIENT:actor!
> The court demanded compliance from Nicaragua.  => * > NIC
verb  ACTOR $APPEAL for compliance|adherence by|from|of RECIPIENT:actor! ; cameo=020
> Ireland called for compliance by Israel.  => IRL > ISR
verb  ACTOR demand retraction|correction|withdrawal of statement|remark|report|accusation|comment by|from RECIPIENT:actor!
> Bangladesh demanded the retraction of the remarks from India.  => BGD > IND
verb  ACTOR demand accountability|transparency|justice from|of RECIPIENT:actor! ; contexts=human_rights
> Chilean families demanded accountability from the Chilean army.  => CHL > CHL/MIL
verb  ACTOR $APPEAL for accountability|transparency from|of|by RECIPIENT:actor! ; cameo=020 contexts=human_rights
> Canada called for accountability from Sri Lanka.  => CAN > LKA
verb  ACTOR issue|deliver|send|give instruction|directive to RECIPIENT:armed!
> The Ethiopian prime minister issued a directive to the army.  => ETH > /MIL

# the plea and the petition: light verbs
cameo    020

verb  ACTOR reiterate|voice|convey|direct|relay|forward|pass|extend|transmit plea|appeal|request|petition to RECIPIENT:actor!
> Lebanon conveyed a request to Iran through the envoy.  => LBN > IRN
verb  ACTOR bring|carry|take plea|petition to|before RECIPIENT:organisation!
> Vanuatu took its plea to the United Nations.  => VUT > UNO
verb  RECIPIENT receive|get|field request|appeal|plea|petition from ACTOR:country!
> Turkey received a request from Somalia.  => SOM > TUR
noun  request|plea|petition from|by ACTOR! to RECIPIENT:country|armed!
> A request from Malta to Italy went unanswered.  => MLT > ITA
verb  ACTOR send|issue|broadcast sos|distress+call|cry+for+help to RECIPIENT:country!
> The Maldives sent an SOS to India.  => MDV > IND
verb  ACTOR address|publish|send|write open+letter|public+appeal to RECIPIENT:actor!
> Cuban dissidents addressed a public appeal to the Spanish government.  => CUB > ESP
verb  ACTOR launch|circulate|start petition to|against RECIPIENT:country|organisation!
> Slovak teachers launched a petition against the Slovak government.  => SVK > SVK
verb  ACTOR add|lend voice to call|appeal|demand|chorus for|of TOPIC!
> Uruguay added its voice to calls for a pause.  => URY >
verb  ACTOR turn|look to RECIPIENT:country! for support|backing|$AID2|$MONEY2|$ARMS2|$RELIEF2|$ENERGY
> Suriname turned to China for a lifeline.  => SUR > CHN
> Moldova looked to Romania for electricity.  => MDA > ROU
verb  ACTOR call on|upon RECIPIENT:actor! for $AID|$AID2|$MONEY2|$ARMS2|$RELIEF2|restraint|calm
> Eswatini called on South Africa for assistance.  => SWZ > ZAF
verb  ACTOR seek|request|ask advice|guidance|advisory+opinion|opinion|ruling from|of RECIPIENT:organisation! ; contexts=legal
> Mauritius sought an advisory opinion from the International Court of Justice.  => MUS > *
verb  ACTOR:country! submit|file|lodge|present|send application|candidacy|candidature to|with RECIPIENT:organisation!
> Bosnia submitted its application to the European Union.  => BIH > EUR
verb  ACTOR:country! apply to RECIPIENT:organisation! for TOPIC!
> Belize applied to the World Bank for a port scheme.  => BLZ > IGO

# --- assist: aid, money, arms, relief, energy --------------------------------------------------------------------------------------
mode     assist
cameo    023
contexts -

verb  ACTOR $VOICE $WISH for $AID|$AID2 from|to RECIPIENT
> Tonga renewed its appeal for aid to New Zealand.  => TON > NZL
verb  ACTOR $SEEK $AID2 from|of RECIPIENT:actor!
> Laos sought a rescue from China.  => LAO > CHN
verb  ACTOR $APPEAL for $AID2 from|of RECIPIENT:actor!
> Lebanon pleaded for a lifeline from Kuwait.  => LBN > KWT
noun  ACTOR $CALL for $AID2 from|to RECIPIENT:actor!
> Haiti's plea for emergency relief from Canada was met.  => HTI > CAN
verb  ACTOR $URGE $AID for|to RECIPIENT:country!
> Japan urged aid for Sri Lanka.  => JPN > LKA
verb  ACTOR invoke|trigger|activate mutual+defence+clause|mutual+defence+clause|solidarity+clause|mutual+defence+pact|mutual+defence+treaty|defence+pact with|of|against RECIPIENT ; cameo=0232 contexts=military
> Armenia invoked the mutual defence clause of the pact.  => ARM >
verb  ACTOR activate|trigger|invoke civil+protection+mechanism|civil+protection+mechanism of RECIPIENT ; cameo=0233 contexts=disasters
> Greece activated the civil protection mechanism of the European Union.  => GRC > EUR

cameo    0231
contexts economic
verb  ACTOR:country! $SEEK $MONEY2 from RECIPIENT:country|organisation!
> Pakistan sought a debt rollover from China.  => PAK > CHN
verb  ACTOR:country! $APPEAL for $MONEY2 from|to RECIPIENT:country|organisation!
> Tunisia asked for a currency swap from Algeria.  => TUN > DZA
verb  ACTOR:country! $ADDRESS RECIPIENT:actor! for $MONEY2
> Ethiopia asked France for a deferral.  => ETH > FRA
verb  ACTOR demand $MONEY2 from|of RECIPIENT:country|organisation! ; cameo=1031
> The African group demanded climate finance from Japan.  => * > JPN
noun  ACTOR:country! $CALL for $MONEY2 from|to RECIPIENT:country|organisation!
> Laos's request for a debt rollover from China was granted.  => LAO > CHN
verb  ACTOR $VOICE $WISH for fund|funding|loan|credit|bailout|debt+relief|grant from|to|for RECIPIENT:actor!
> Malawi renewed its request for a loan to the IMF.  => MWI > IGO
verb  ACTOR:organisation! appeal|call for million|billion|donation|fund|funding|dollar for|in RECIPIENT:country! ; cameo=0233 contexts=-
> The United Nations appealed for two billion dollars for Sudan.  => UNO > SDN
> UNICEF appealed for donations for Yemen.  => * > YEM
verb  ACTOR demand payment|repayment|settlement|refund of|for|from RECIPIENT:country! ; cameo=1031
> Russia demanded payment from Belarus for the gas.  => RUS > BLR
verb  ACTOR demand ransom from|of|for RECIPIENT:country|organisation! ; cameo=1031 contexts=crime
> Somali pirates demanded a ransom from the Greek government.  => SOM > GRC
noun  ACTOR ransom+demand|ransom+note to|for RECIPIENT:country|organisation! ; cameo=1031 contexts=crime
> The Nigerian kidnappers' ransom note to the government was leaked.  => NGA > /GOV
verb  ACTOR insist on compensation|reparation|reparations|restitution|damages from|for|by RECIPIENT:country! ; cameo=1031 contexts=reparations
> Namibia insisted on reparations from Germany.  => NAM > DEU
verb  ACTOR $APPEAL for compensation|reparation|reparations|restitution for RECIPIENT:country! ; contexts=reparations
> Jamaica pressed for reparations for Haiti.  => JAM > HTI
verb  ACTOR demand debt+relief|debt+cancellation|debt+forgiveness|debt+moratorium from|of|for RECIPIENT ; cameo=1031
> Zimbabwe demanded debt relief from France.  => ZWE > FRA
verb  ACTOR $ADDRESS RECIPIENT:actor! for debt+relief|debt+cancellation|debt+forgiveness|debt+restructuring|debt+moratorium
> Zambia pressed China for debt restructuring.  => ZMB > CHN

cameo    0232
contexts military
verb  ACTOR $SEEK $ARMS2 from RECIPIENT:country!
> Serbia sought interceptors from France.  => SRB > FRA
verb  ACTOR $APPEAL for $ARMS2 from|to RECIPIENT:country!
> Ukraine pleaded for shells from South Korea.  => UKR > KOR
verb  ACTOR $ADDRESS RECIPIENT:country! for $ARMS2
> Ghana asked Turkey for body armour.  => GHA > TUR
verb  ACTOR demand $ARMS2 from|of RECIPIENT:country! ; cameo=1032
> The Libyan commander demanded spare parts from Russia.  => LBY > RUS
noun  ACTOR $CALL for $ARMS2 from|to RECIPIENT:country!
> Estonia's request for howitzers from Finland was approved.  => EST > FIN
verb  ACTOR $VOICE $WISH for arm|arms|weapon|missile|tank|fighter+jet|ammunition|air+defence|drone from|to RECIPIENT
> Ukraine repeated its plea for missiles to Germany.  => UKR > DEU
verb  ACTOR $URGE military+aid|military+support|weapon|arms for|to RECIPIENT:country!
> Estonia urged military aid for Ukraine.  => EST > UKR
verb  ACTOR $SEEK military+intervention|troop+deployment|air+cover|nuclear+umbrella from|of|by RECIPIENT:actor!
> The Gambian opposition sought military intervention by Senegal.  => GMB > SEN
verb  ACTOR $APPEAL for troop+deployment|protection|security+guarantee by|of RECIPIENT:actor!
> Kosovo called for protection by NATO.  => KOS > IGO

cameo    0233
contexts -
verb  ACTOR $SEEK $RELIEF2 from RECIPIENT:actor!
> Chile requested firefighters from Brazil.  => CHL > BRA
verb  ACTOR $APPEAL for $RELIEF2 from|to RECIPIENT:actor!
> Morocco appealed for blankets from Spain.  => MAR > ESP
verb  ACTOR $ADDRESS RECIPIENT:actor! for $RELIEF2
> Cyprus asked Jordan for water bombers.  => CYP > JOR
noun  ACTOR $CALL for $RELIEF2 from|to RECIPIENT:actor!
> Indonesia's request for oxygen from Singapore was met.  => IDN > SGP
verb  ACTOR $VOICE $WISH for humanitarian+aid|food+aid|emergency+aid|relief+aid|medicine|vaccine from|to|for RECIPIENT
> Madagascar issued an appeal for food aid to the United States.  => MDG > USA
noun  ACTOR flash+appeal|humanitarian+appeal|emergency+appeal|aid+appeal for|to RECIPIENT:actor!
> The Tongan emergency appeal for Vanuatu drew little money.  => TON > VUT
verb  ACTOR $SEEK resettlement|medical+evacuation of|for|in|from RECIPIENT:actor! ; contexts=migration
> Burmese refugees sought resettlement in Canada.  => MMR > CAN
verb  ACTOR lodge|file|submit asylum+request|asylum+application|asylum+claim|asylum+bid in|with|to RECIPIENT:country! ; contexts=asylum
> A Turkish judge filed an asylum claim in Greece.  => TUR > GRC
verb  ACTOR:country! $SEEK $ENERGY from RECIPIENT:country! ; cameo=0211 contexts=natural_resource
> Bulgaria sought gas from Azerbaijan.  => BGR > AZE
verb  ACTOR $APPEAL for $ENERGY from|to RECIPIENT:country! ; cameo=0211 contexts=natural_resource
> Syria appealed for fuel from Iraq.  => SYR > IRQ
verb  ACTOR $ADDRESS RECIPIENT:country! for $ENERGY ; cameo=0211 contexts=natural_resource
> Iraq asked Turkey for more water.  => IRQ > TUR
verb  ACTOR demand $ENERGY from|of RECIPIENT:country! ; cameo=1011 contexts=natural_resource
> Mongolia demanded diesel from Russia.  => MNG > RUS
noun  ACTOR $CALL for $ENERGY from|to RECIPIENT:country! ; cameo=0211 contexts=natural_resource
> Nepal's request for fertiliser from India was granted.  => NPL > IND

# assist: observers, police, extradition, cooperation, membership, leave
cameo    0234
contexts peacekeeping
verb  ACTOR $SEEK $MONITOR from RECIPIENT:actor!
> Honduras requested election observers from the European Union.  => HND > EUR
verb  ACTOR $APPEAL for $MONITOR from RECIPIENT:actor!
> The Ugandan opposition called for observers from Norway.  => UGA > NOR
verb  ACTOR $ADDRESS RECIPIENT:actor! for $MONITOR
> Nigeria asked Britain for forensic experts.  => NGA > GBR
noun  ACTOR $CALL for $MONITOR from|to RECIPIENT:actor!
> Malawi's request for observers from Norway came late.  => MWI > NOR
verb  ACTOR $VOICE $WISH for peacekeeper|peacekeeping+force|international+force|stabilisation+force|no+fly+zone from|to|in RECIPIENT
> Haiti renewed its call for an international force from the United Nations.  => HTI > UNO
verb  ACTOR $URGE deployment|dispatch of peacekeeper|international+force|observer|peacekeeping+force to|in RECIPIENT
> Botswana urged the deployment of peacekeepers to Mozambique.  => BWA > MOZ
verb  ACTOR $APPEAL for deployment|dispatch of peacekeeper|international+force|observer|peacekeeping+force to|in RECIPIENT
> Chad called for the deployment of an international force in Libya.  => TCD > LBY

cameo    0213
contexts legal
verb  ACTOR file|submit|send|lodge|present|make extradition+request|extradition+demand|extradition+bid to|with|for RECIPIENT:actor!
> Ecuador sent an extradition request to Panama.  => ECU > PAN
verb  ACTOR $SEEK extradition of RECIPIENT:person!
> The United States sought the extradition of a Colombian rebel.  => USA > COL
verb  ACTOR demand extradition of RECIPIENT:person! ; cameo=1013
> Turkey demanded the extradition of a Swedish cleric.  => TUR > SWE
noun  ACTOR extradition+request|extradition+bid|extradition+demand for RECIPIENT:person!
> Kenya's extradition request for a Nigerian preacher was filed.  => KEN > NGA
verb  ACTOR $SEEK|demand handover|surrender|transfer of suspect|fugitive|accused|war+crime+suspect|gunman|hijacker from|by|to RECIPIENT:actor!
> Libya requested the handover of the suspect by Malta.  => LBY > MLT
verb  ACTOR $SEEK|ask red+notice from|against|for|by RECIPIENT:actor!
> Ecuador requested a red notice against a Peruvian banker.  => REQUEST assist: ECU > *
verb  ACTOR $SEEK $COOP2 from RECIPIENT:actor! ; cameo=021 contexts=-
> Romania sought legal assistance from Moldova.  => ROU > MDA
verb  ACTOR $APPEAL for $COOP2 from|with|between RECIPIENT:country! ; cameo=021 contexts=-
> Italy called for intelligence sharing with Tunisia.  => ITA > TUN
verb  ACTOR $ADDRESS RECIPIENT:actor! for $COOP2|cooperation|collaboration ; cameo=021 contexts=-
> Australia pressed Vanuatu for cooperation.  => AUS > VUT
verb  ACTOR $SEEK|demand $VISAFREE from|in|for RECIPIENT:country! ; cameo=021 contexts=migration
> Kosovo sought visa liberalisation from France.  => KOS > FRA
verb  ACTOR $ADDRESS RECIPIENT:country! for $VISAFREE ; cameo=021 contexts=migration
> Japan asked Kazakhstan for overflight rights.  => JPN > KAZ

cameo    022
contexts diplomatic
verb  ACTOR:country! $SEEK $BACKING2 from|of RECIPIENT:actor!
> Denmark sought permission from Norway for the survey.  => DNK > NOR
verb  ACTOR $ADDRESS RECIPIENT:actor! for $BACKING2
> Malta asked Greece for clearance.  => MLT > GRC
verb  ACTOR:country! $SEEK|demand $MEMBERSHIP of|in|to|from RECIPIENT:organisation!
> Palestine sought full membership of the United Nations.  => PSE > UNO
verb  ACTOR:country! apply for $MEMBERSHIP of|in|to|from RECIPIENT:organisation!
> Georgia applied for membership of the European Union.  => GEO > EUR
verb  ACTOR:country! submit|file|lodge|send|present|make application|request|bid for $MEMBERSHIP of|in|to|with RECIPIENT:organisation!
> Ukraine lodged an application for membership with NATO.  => UKR > IGO
verb  ACTOR:country! submit|file|lodge|send|present|make membership+application|membership+request|membership+bid|accession+request to|with RECIPIENT:organisation!
> Kosovo submitted a membership application to the Council of Europe.  => KOS > IGO
noun  ACTOR membership+application|membership+request|membership+bid to|with RECIPIENT:organisation!
> Morocco's membership request to ECOWAS was shelved.  => MAR > IGO
noun  ACTOR:country! application|request for $MEMBERSHIP of|in|to RECIPIENT:organisation!
> Azerbaijan's request for membership in the Arab League was filed.  => AZE > IGO
verb  ACTOR rally|canvass|drum|round ~up support|backing|vote from|among RECIPIENT:actor!
> Morocco drummed up support from Gabon.  => MAR > GAB
verb  ACTOR $APPEAL for solidarity from|of RECIPIENT:actor!
> Poland pleaded for solidarity from Germany.  => POL > DEU
verb  ACTOR demand vote|abstention|loyalty from|of RECIPIENT:country|organisation! ; cameo=102
> Russia demanded loyalty from Armenia.  => RUS > ARM

# --- change: leaders -------------------------------------------------------------------------------------------------------------
mode     change
cameo    0241
contexts executive

verb  ACTOR $AGITATE for $RESIGNATION of|from RECIPIENT:actor!
> Peruvian unions clamoured for the removal of the Peruvian president.  => PER > PER
verb  ACTOR $URGE $RESIGNATION of|by RECIPIENT:actor!
> Israeli jurists urged the resignation of the Israeli justice minister.  => ISR > ISR
verb  ACTOR $VOICE $WISH for $RESIGNATION of|from|by RECIPIENT:actor!
> The Nepali opposition repeated its call for the resignation of the Nepali prime minister.  => NPL > NPL
verb  ACTOR $APPEAL for $REINSTATE of RECIPIENT:person! to power|office|post
> Nigeria called for the reinstatement of the Gabonese president to power.  => NGA > GAB
verb  ACTOR $APPEAL for reinstatement of RECIPIENT:person!
> Ghana called for the reinstatement of the Nigerien president.  => GHA > NER
verb  ACTOR demand $REINSTATE of RECIPIENT:person! to power|office|post ; cameo=1041
> ECOWAS demanded the restoration of the Malian president to office.  => IGO > MLI
verb  ACTOR demand reinstatement of RECIPIENT:person! ; cameo=1041
> Sudanese judges demanded the reinstatement of the Sudanese attorney general.  => SDN > SDN
verb  ACTOR table|submit|file|lodge|introduce|table|initiate no+confidence+motion|no+confidence+vote|confidence+motion|impeachment+motion|impeachment+petition in|against RECIPIENT ; contexts=legislative
> The Bulgarian opposition tabled a no-confidence motion against the Bulgarian cabinet.  => BGR > BGR
verb  ACTOR table|submit|file|lodge|seek|demand vote|motion of confidence|no-confidence in|against RECIPIENT ; contexts=legislative
> The Slovak opposition filed a motion of no-confidence against the Slovak premier.  => SVK > SVK
verb  ACTOR demand expulsion|exclusion|suspension|ouster of RECIPIENT:actor! from TOPIC! ; cameo=1042 contexts=diplomatic
> Ukraine demanded the expulsion of Russia from the council.  => UKR > RUS
verb  ACTOR insist on expulsion|exclusion|suspension of RECIPIENT:actor! ; cameo=1042 contexts=diplomatic
> Lithuania insisted on the exclusion of Belarus.  => LTU > BLR
noun  ACTOR $CALL|demand for expulsion|exclusion|suspension of RECIPIENT:actor! ; cameo=0242 contexts=diplomatic
> Kenya's call for the suspension of Sudan was heeded.  => KEN > SDN

# change: arrest, trial and punishment wanted
cameo    0242
contexts legal
verb  ACTOR $APPEAL for arrest|prosecution|trial|punishment|indictment of RECIPIENT:actor!
> Gambian activists called for the prosecution of the Gambian police chief.  => GMB > GMB
verb  ACTOR demand arrest|prosecution|trial|punishment|indictment of RECIPIENT:actor! ; cameo=1042
> Libya demanded the arrest of an Italian smuggler.  => LBY > ITA
noun  ACTOR $CALL|demand for arrest|prosecution|trial|punishment of RECIPIENT:actor!
> Kosovo's demand for the arrest of a Serbian politician was refused.  => KOS > SRB
verb  ACTOR demand|seek|request death+penalty|death+sentence for|against RECIPIENT:person! ; cameo=1042
> Iranian prosecutors sought the death penalty for a Swedish envoy.  => IRN > SWE
verb  ACTOR demand justice for RECIPIENT:person! ; contexts=human_rights
> Kenyan marchers demanded justice for a Ugandan student.  => KEN > UGA

# change: policy towards others
cameo    0242
contexts -
verb  ACTOR $URGE $REFORM|$REFORM2 in|by|on|upon|from RECIPIENT:country|organisation!
> The World Bank urged reforms in Lebanon.  => IGO > LBN
verb  ACTOR $APPEAL for $REFORM2 in|by|from|of RECIPIENT:country|organisation!
> The IMF called for a devaluation in Egypt.  => IGO > EGY
verb  ACTOR $ADDRESS RECIPIENT:country|organisation! for $REFORM2
> Tuvalu pressed Australia for emission cuts.  => TUV > AUS
verb  ACTOR demand $REFORM2 from|of|by|in RECIPIENT:actor! ; cameo=1042
> Germany demanded austerity from Greece.  => DEU > GRC
verb  ACTOR insist on $REFORM|$REFORM2 in|by|from|of RECIPIENT:country|organisation! ; cameo=1042
> The European Union insisted on reforms in Moldova.  => EUR > MDA
verb  ACTOR $VOICE $WISH for $REFORM in|by|from|of RECIPIENT:country|organisation!
> Sweden renewed its call for reforms in Eritrea.  => SWE > ERI
verb  ACTOR $APPEAL for $UNDO of $DECISION by|in|with|from RECIPIENT:actor!
> Kyrgyz activists called for the cancellation of the contract with China.  => KGZ > CHN
verb  ACTOR demand $UNDO of $DECISION by|in|with|from RECIPIENT:actor! ; cameo=1042
> Ethiopia demanded the reversal of the decision by Egypt.  => ETH > EGY
noun  ACTOR $CALL|demand for $UNDO of $DECISION in|with|from RECIPIENT:actor!
> Uruguay's call for the scrapping of the deal with Paraguay was noted.  => URY > PRY
verb  ACTOR $APPEAL for $ADOPT of $TEXT by|in|with RECIPIENT:actor!
> Austria called for the ratification of the treaty by Pakistan.  => AUT > PAK
verb  ACTOR $URGE $ADOPT of $TEXT by|in|with RECIPIENT:actor!
> South Korea urged the implementation of the agreement by North Korea.  => KOR > PRK
verb  ACTOR demand $ADOPT of $TEXT by|in|with RECIPIENT:actor! ; cameo=1042
> Libya demanded the implementation of the ruling by Uganda.  => LBY > UGA
verb  ACTOR $URGE sanction|embargo|arm+embargo|arms+embargo|boycott|tariff against|on RECIPIENT:actor!
> Latvia urged sanctions against Georgia.  => LVA > GEO
verb  ACTOR $VOICE $WISH for sanction|embargo|boycott|tariff|asset+freeze against|on|of RECIPIENT:actor!
> Ukraine renewed its call for sanctions on Belarus.  => UKR > BLR
verb  ACTOR $APPEAL for boycott of RECIPIENT:country|organisation!
> Malaysian clerics called for a boycott of Sweden.  => MYS > SWE
verb  ACTOR $APPEAL for ban|tariff|quota|price+cap|crackdown|duty on|against RECIPIENT:country|organisation|armed!
> Polish farmers called for a ban on Ukrainian grain.  => POL > UKR
verb  ACTOR demand ban|tariff|quota|price+cap|crackdown|duty on|against RECIPIENT:country|organisation|armed! ; cameo=1042
> Hungarian growers demanded tariffs on Serbian raspberries.  => HUN > SRB
verb  ACTOR $APPEAL for $BREAK of|in $TIES with RECIPIENT
> Chilean lawmakers called for the severing of ties with Israel.  => CHL > ISR
verb  ACTOR demand $BREAK of|in $TIES with RECIPIENT ; cameo=1042
> Jordanian lawmakers demanded the severing of ties with Israel.  => JOR > ISR
verb  ACTOR $APPEAL for action|measure|response|step|retaliation|punishment against RECIPIENT:actor!
> Taiwan called for action against China.  => TWN > CHN
verb  ACTOR demand action|measure|response|step|retaliation against RECIPIENT:actor! ; cameo=1042
> Kuwait demanded measures against Iraq.  => KWT > IRQ
verb  ACTOR $APPEAL|advocate for $FORCE against|in|on|of RECIPIENT:country|armed! ; contexts=military
> Niger called for military intervention in Libya.  => NER > LBY
noun  ACTOR $CALL for $FORCE against|in|on|of RECIPIENT:country|armed! ; contexts=military
> The senator's call for air strikes on Iran alarmed Europe.  => * > IRN
verb  ACTOR $APPEAL for jihad|holy+war|armed+struggle|uprising against RECIPIENT:actor! ; contexts=terrorism
> An Afghan preacher called for jihad against Denmark.  => AFG > DNK
verb  ACTOR $APPEAL for closure|removal|shutdown of embassy|base|airbase|consulate|camp|military+base|refugee+camp|mission of|in|by RECIPIENT:actor!
> Kyrgyz lawmakers called for the closure of the American base.  => KGZ > USA
verb  ACTOR demand closure|removal|shutdown of embassy|base|airbase|consulate|camp|military+base|refugee+camp|mission of|in|by RECIPIENT:actor! ; cameo=1042
> Tanzania demanded the closure of camps in Burundi.  => TZA > BDI
verb  ACTOR $URGE inquiry|investigation|probe into|of|by TOPIC
> Fiji urged an investigation into the fire.  => FJI >
verb  ACTOR insist on inquiry|investigation|probe|autopsy into|of|by TOPIC ; cameo=100
> Bolivia insisted on an inquiry into the crash.  => BOL >
verb  ACTOR $VOICE $WISH for inquiry|investigation|probe into|of|by TOPIC
> Switzerland repeated its call for an investigation into the leak.  => CHE >

# change: rights and the law
cameo    0243
contexts rights_freedoms
verb  ACTOR $APPEAL|$AGITATE for $RIGHTS2 of|in|from RECIPIENT:actor!
> Bahraini activists called for gender equality in Kuwait.  => BHR > KWT
verb  ACTOR demand $RIGHTS2 for|of|from|in RECIPIENT:actor! ; cameo=1043
> Thai hill tribes demanded citizenship from the Thai government.  => THA > THA
verb  ACTOR $AGITATE for freedom|equality|equal+right|human+right|civil+right|land+right|minority+right|voting+right in|from RECIPIENT:actor!
> Czech lawyers campaigned for minority rights in Slovakia.  => CZE > SVK
verb  ACTOR $APPEAL for protection|safety|security of|for $FOLK in|by|from RECIPIENT:country!
> The Vatican appealed for the protection of Christians in Nigeria.  => VAT > NGA
verb  ACTOR demand protection|safety|security of|for $FOLK in|by|from RECIPIENT:country! ; cameo=1043
> Malawi demanded the protection of workers by Oman.  => MWI > OMN
verb  ACTOR $URGE protection|safety|security of|for $FOLK in|by|from RECIPIENT:country!
> Uruguay urged the protection of civilians in Sudan.  => URY > SDN
verb  ACTOR $APPEAL for respect for|of $LAWS by|from|in RECIPIENT:actor!
> Costa Rica called for respect for human rights in El Salvador.  => CRI > SLV
verb  ACTOR demand respect for|of $LAWS by|from|in RECIPIENT:actor! ; cameo=1043
> Vietnam demanded respect for its sovereignty from China.  => VNM > CHN
verb  ACTOR $URGE respect for|of $LAWS by|from|in RECIPIENT:actor!
> Portugal urged respect for international law by Israel.  => PRT > ISR
verb  ACTOR $APPEAL for $END to|of|on $ABUSES in|by|against|of RECIPIENT:actor! ; mode=yield cameo=0251 contexts=human_rights
> Belgium called for an end to abuses in Burundi.  => BEL > BDI
verb  ACTOR demand $END to|of|on $ABUSES in|by|against|of RECIPIENT:actor! ; mode=yield cameo=1051 contexts=human_rights
> Algeria demanded an end to discrimination by France.  => DZA > FRA
noun  ACTOR $CALL|demand for $END to|of|on $ABUSES in|against|of RECIPIENT:actor! ; mode=yield cameo=0251 contexts=human_rights
> Canada's call for an end to child marriage in Malawi won praise.  => CAN > MWI

# change: institutions, statehood, elections
cameo    0244
contexts political_institutions
verb  ACTOR $APPEAL|$AGITATE for $STATEHOOD2 in|from RECIPIENT:actor!
> Norway called for a unity government in Libya.  => NOR > LBY
verb  ACTOR $AGITATE for $INSTITUTION in|from RECIPIENT:actor!
> Tamil lawmakers campaigned for autonomy from Sri Lanka.  => * > LKA
verb  ACTOR demand $STATEHOOD2 from|for|in|of RECIPIENT:actor! ; cameo=1044
> South Yemeni separatists demanded self-rule from the Yemeni government.  => YEM > YEM
noun  ACTOR demand|$CALL for $STATEHOOD2 from|in RECIPIENT:actor! ; cameo=1044
> The Eritrean demand for statehood from Ethiopia was an old one.  => ERI > ETH
verb  ACTOR $URGE $STATEHOOD2|$INSTITUTION in|for RECIPIENT:country!
> Egypt urged a unity government in Libya.  => EGY > LBY
verb  ACTOR $APPEAL for $REINSTATE of|to|in democracy|constitutional+order|civilian+rule|monarchy|constitution in|by|to RECIPIENT ; contexts=pro_democracy
> France called for the restoration of constitutional order in Gabon.  => FRA > GAB
verb  ACTOR demand $REINSTATE of|to|in democracy|constitutional+order|civilian+rule|monarchy|constitution in|by|to RECIPIENT ; cameo=1044 contexts=pro_democracy
> ECOWAS demanded the restoration of constitutional order in Guinea.  => IGO > GIN
noun  ACTOR $CALL|demand for $REINSTATE of|to democracy|constitutional+order|civilian+rule in|to RECIPIENT ; contexts=pro_democracy
> Canada's call for a return to democracy in Mali was ignored.  => CAN > MLI
verb  ACTOR demand transfer|handover of power in|by|from|to RECIPIENT ; cameo=1044 contexts=pro_democracy
> The Sudanese opposition demanded the handover of power by the Sudanese army.  => SDN > SDN/MIL
verb  ACTOR agitate|clamour|clamor|petition for $VOTE|$VOTE2 in|from|on|by RECIPIENT ; contexts=election
> The Togolese opposition clamoured for an election.  => TGO >
verb  ACTOR campaign for referendum|recount|early+election|fresh+election|free+election|snap+election in|on RECIPIENT ; contexts=election
> The Maltese opposition campaigned for a referendum on hunting.  => MLT >
verb  ACTOR $APPEAL for $VOTE2 in|from|on|by RECIPIENT ; contexts=election
> The Ghanaian opposition called for an audit of the ballot.  => GHA >
verb  ACTOR $URGE early+election|snap+election|fresh+election|free+election|referendum|recount|election|vote in|by|on RECIPIENT:country! ; contexts=election
> Botswana urged elections in Madagascar.  => BWA > MDG
verb  ACTOR insist on election|vote|referendum|recount|early+election in|by|on|from RECIPIENT ; cameo=1044 contexts=election
> The Georgian opposition insisted on early elections.  => GEO >
verb  ACTOR $VOICE $WISH for election|vote|referendum|recount|early+election|fresh+election in|by|on|from RECIPIENT ; contexts=election
> The Comoran opposition reiterated its demand for a recount.  => COM >
verb  ACTOR $APPEAL for postponement|cancellation|delay|annulment of $VOTE in|by RECIPIENT ; contexts=election
> Kurdish parties called for the postponement of the vote in Iraq.  => * > IRQ
verb  ACTOR demand postponement|cancellation|delay|annulment|invalidation of $VOTE in|by RECIPIENT ; cameo=1044 contexts=election
> The Malawian opposition demanded the annulment of the election.  => MWI >

# --- yield: release, return, mercy ---------------------------------------------------------------------------------------------------
mode     yield
cameo    0253
contexts -

verb  ACTOR insist on $RELEASE of RECIPIENT:actor! ; cameo=1053
> Iceland insisted on the release of two Danish pilots.  => ISL > DNK
verb  ACTOR $AGITATE for $RELEASE of RECIPIENT:actor!
> French editors campaigned for the release of an Algerian novelist.  => FRA > DZA
verb  ACTOR $URGE $RELEASE of RECIPIENT:actor!
> Ireland urged the release of Bahraini doctors.  => IRL > BHR
verb  ACTOR $VOICE $WISH for $RELEASE of RECIPIENT:actor!
> Australia renewed its call for the release of an Iranian lawyer.  => AUS > IRN
verb  ACTOR $APPEAL to RECIPIENT:actor! for $RELEASE of $CAPTIVE
> The Philippines appealed to Yemen for the release of the sailors.  => PHL > YEM
verb  ACTOR $APPEAL for $RELEASE2 of $CAPTIVE from|by|with|in RECIPIENT:actor
> Thailand called for the safe return of hostages from Gaza.  => THA > *
verb  ACTOR demand $RELEASE2 of $CAPTIVE from|by|with|in RECIPIENT:actor ; cameo=1053
> Ukraine demanded the repatriation of prisoners by Russia.  => UKR > RUS
verb  ACTOR $SEEK|demand prisoner+swap|prisoner+exchange|hostage+deal with|from RECIPIENT:actor!
> Belarus sought a prisoner swap with Poland.  => BLR > POL
verb  ACTOR demand $RELEASE of|from RECIPIENT:person! from jail|prison|custody|detention ; cameo=1053 contexts=legal
> Bolivian unions demanded the release of a Peruvian miner from prison.  => BOL > PER
verb  ACTOR $ADDRESS RECIPIENT:country! for clemency|mercy|pardon|amnesty|leniency ; contexts=legal
> Indonesia begged Saudi Arabia for clemency.  => IDN > SAU
verb  ACTOR plead|beg|appeal for life of RECIPIENT:person! ; contexts=legal
> The Vatican pleaded for the life of an American prisoner.  => VAT > USA
verb  ACTOR demand|seek leniency|retrial|fair+trial|parole for RECIPIENT:person! ; contexts=legal
> Nepal sought leniency for a Qatari prisoner.  => NPL > QAT
verb  ACTOR $SEEK|demand stay|postponement|halt of execution of|from RECIPIENT ; contexts=legal
> Mexico sought a stay of execution from the American governor.  => MEX > USA
verb  ACTOR demand amnesty|pardon|clemency for RECIPIENT:actor! ; cameo=1053 contexts=legal
> Serbian parties demanded an amnesty for Kosovan exiles.  => SRB > KOS
verb  ACTOR insist on apology|public+apology from|by RECIPIENT:country! ; cameo=102 contexts=diplomatic
> Turkey insisted on an apology from Israel.  => TUR > ISR
verb  ACTOR $APPEAL for apology|public+apology from|by RECIPIENT:country! ; cameo=022 contexts=diplomatic
> Suriname called for an apology from the Netherlands.  => SUR > NLD
verb  ACTOR $ADDRESS RECIPIENT:country! for apology|public+apology ; cameo=022 contexts=diplomatic
> Armenia pressed Azerbaijan for an apology.  => ARM > AZE
noun  ACTOR call|request|plea for apology from RECIPIENT:country! ; cameo=022 contexts=diplomatic
> The Congolese call for an apology from Belgium was debated.  => COD > BEL
verb  ACTOR $APPEAL|$AGITATE for $UNFREEZE of $ASSETS by|from|in|to RECIPIENT:country! ; cameo=0254 contexts=economic
> Afghanistan appealed for the unfreezing of assets by the United States.  => AFG > USA
verb  ACTOR demand $UNFREEZE of $ASSETS by|from|in|to RECIPIENT:country! ; cameo=1054 contexts=economic
> Iran demanded the release of funds by South Korea.  => IRN > KOR
verb  ACTOR $SEEK $UNFREEZE of $ASSETS by|from|in RECIPIENT:country! ; cameo=0254 contexts=economic
> Libya sought the unfreezing of assets in Belgium.  => LBY > BEL

# yield: ceasefire, peace, restraint, withdrawal, disarmament
cameo    0256
contexts military
verb  ACTOR $APPEAL for $CEASEFIRE2 in|between|by|from|with RECIPIENT:actor
> Oman called for a lull between Yemen and Israel.  => OMN > YEM,ISR
verb  ACTOR demand $CEASEFIRE2 in|between|by|from|with RECIPIENT:actor ; cameo=1056
> Norway demanded a humanitarian truce between Ethiopia and Eritrea.  => NOR > ETH,ERI
verb  ACTOR $URGE $CEASEFIRE|$CEASEFIRE2 in|between|by|on|upon RECIPIENT:actor!
> Angola urged a ceasefire between Rwanda and Congo.  => AGO > RWA,COD
verb  ACTOR insist on $CEASEFIRE between|by|from|in RECIPIENT:actor! ; cameo=1056
> Kenya insisted on a ceasefire between Chad and Libya.  => KEN > TCD,LBY
verb  ACTOR $ADDRESS RECIPIENT:actor! for $CEASEFIRE|$CEASEFIRE2
> The United States pressed Israel for a humanitarian pause.  => USA > ISR
verb  ACTOR push|press|prod|nudge|steer RECIPIENT:country|armed! into|to|toward|towards $CEASEFIRE|peace
> Qatar nudged Sudan towards a ceasefire.  => QAT > SDN
verb  ACTOR $VOICE $WISH for $CEASEFIRE|peace|calm|restraint between|by|from|in RECIPIENT:actor
> Turkey reiterated its call for a truce between Armenia and Azerbaijan.  => TUR > ARM,AZE
verb  ACTOR $APPEAL for peace in|between|with|from RECIPIENT:country|armed!
> The Vatican appealed for peace in Ukraine.  => VAT > UKR
noun  ACTOR $CALL for peace in|between|with|from RECIPIENT:country|armed!
> Ecuador's appeal for peace in Colombia was read in churches.  => ECU > COL
noun  ACTOR ceasefire+call|ceasefire+demand|peace+appeal|truce+appeal|ceasefire+appeal to|in|for|between RECIPIENT:actor!
> The Egyptian ceasefire appeal to Israel was repeated.  => EGY > ISR
verb  ACTOR $ADDRESS RECIPIENT:actor! for $RESTRAINT
> Nepal asked China for restraint.  => NPL > CHN
verb  ACTOR $APPEAL to RECIPIENT:actor! for $RESTRAINT
> Jordan appealed to Israel for calm.  => JOR > ISR
verb  ACTOR counsel|preach|advise|recommend|demand|encourage $RESTRAINT to|on|from|by|between RECIPIENT:actor!
> Mongolia counselled moderation to North Korea.  => MNG > PRK
verb  ACTOR urge RECIPIENT:actor! to $RESTRAINT
> Laos urged Thailand to restraint.  => LAO > THA
verb  ACTOR $APPEAL for $END to|of|in|on $ACTS by|in|on|against|of|from RECIPIENT:actor!
> Tunisia called for a halt to air strikes on Libya.  => TUN > LBY
verb  ACTOR demand $END to|of|in|on $ACTS by|in|on|against|of|from RECIPIENT:actor! ; cameo=1056
> Japan demanded an end to missile tests by North Korea.  => JPN > PRK
verb  ACTOR $URGE $END to|of|in|on $ACTS|violence|fighting|hostilities|bloodshed by|in|on|against|of|from|between RECIPIENT:actor!
> Luxembourg urged a halt to missile tests by North Korea.  => LUX > PRK
noun  ACTOR $CALL|demand for $END to|of|in|on $ACTS in|on|against|of|from RECIPIENT:actor!
> Iraq's demand for a halt to air strikes against Syria is old.  => IRQ > SYR
verb  ACTOR $VOICE $WISH for $END to|of $ACTS|violence|fighting|hostilities|war|bloodshed by|in|on|against|of|from|between RECIPIENT:actor
> Brazil renewed its call for an end to the war in Ukraine.  => BRA > UKR
verb  ACTOR insist on $END to|of $ACTS|violence|fighting|attack by|in|on|against|of|from RECIPIENT:actor! ; cameo=1056
> Burundi insisted on a halt to raids by Rwanda.  => BDI > RWA
verb  ACTOR insist on $WITHDRAWAL|$WITHDRAWAL2 of|by|from RECIPIENT:actor! ; cameo=1056
> Cyprus insisted on the withdrawal of Turkish troops.  => CYP > TUR
verb  ACTOR $URGE $WITHDRAWAL of|by RECIPIENT:actor!
> Jordan urged the withdrawal of Syrian tanks.  => JOR > SYR
verb  ACTOR $VOICE $WISH for $WITHDRAWAL of|by RECIPIENT:actor!
> Moldova repeated its demand for the withdrawal of Russian troops.  => MDA > RUS
verb  ACTOR $ADDRESS RECIPIENT:actor! for $WITHDRAWAL|$WITHDRAWAL2
> Iraq pressed the United States for a withdrawal.  => IRQ > USA
verb  ACTOR $APPEAL for $WITHDRAWAL2 of|by|from RECIPIENT:actor!
> Georgia called for the evacuation of Russian bases.  => GEO > RUS
verb  ACTOR demand $WITHDRAWAL2 of|by|from RECIPIENT:actor! ; cameo=1056
> Mali demanded the evacuation of French barracks.  => MLI > FRA
verb  ACTOR demand $DISARM of|by RECIPIENT:actor! ; cameo=1056
> Israel demanded the disarmament of Lebanese militias.  => ISR > LBN
verb  ACTOR insist on $DISARM of|by RECIPIENT:actor! ; cameo=1056
> Japan insisted on the denuclearisation of North Korea.  => JPN > PRK
verb  ACTOR $URGE $DISARM of|by RECIPIENT:actor!
> Gabon urged the disarmament of Congolese rebels.  => GAB > COD/REB
noun  ACTOR $CALL|demand for $DISARM of RECIPIENT:actor! ; cameo=1056
> The Saudi demand for the disarmament of Yemeni militias was renewed.  => SAU > YEM
verb  ACTOR $APPEAL for surrender of|by|from RECIPIENT:actor!
> The Philippine army called for the surrender of Moro rebels.  => PHL/MIL > *
verb  ACTOR insist on surrender|capitulation of|by|from RECIPIENT:actor! ; cameo=1056
> Sri Lanka insisted on the surrender of Tamil rebels.  => LKA > *
noun  ACTOR demand|call for surrender of|from RECIPIENT:actor! ; cameo=1056
> The Russian demand for the surrender of Ukrainian marines was refused.  => RUS > UKR

# yield: sanctions and blockades
cameo    0254
contexts economic
verb  ACTOR $SEEK $RELIEFSANCTION from|for RECIPIENT:actor!
> Vietnam sought a tariff exemption from the United States.  => VNM > USA
verb  ACTOR $APPEAL for $RELIEFSANCTION from|for|by RECIPIENT:actor!
> Iraq asked for a waiver from the United States.  => IRQ > USA
verb  ACTOR $ADDRESS RECIPIENT:actor! for $RELIEFSANCTION
> Iran pressed the European Union for sanctions relief.  => IRN > EUR
verb  ACTOR demand $RELIEFSANCTION from|for|by RECIPIENT:actor! ; cameo=1054
> North Korea demanded sanctions relief from the United States.  => PRK > USA
noun  ACTOR $CALL|demand for $RELIEFSANCTION from|for RECIPIENT:actor!
> Turkey's request for a waiver from the United States was turned away.  => TUR > USA
verb  ACTOR $URGE lifting|easing|removal|end|relaxation|suspension of|to $SANCTION on|against|by RECIPIENT:actor!
> Namibia urged the lifting of sanctions on Zimbabwe.  => NAM > ZWE
verb  ACTOR insist on lifting|easing|removal|end of|to $SANCTION on|against|by RECIPIENT:actor! ; cameo=1054
> Iran insisted on the removal of sanctions by the European Union.  => IRN > EUR
verb  ACTOR $VOICE $WISH for lifting|easing|removal|end of|to $SANCTION on|against|by RECIPIENT:actor!
> Bolivia reiterated its demand for the lifting of the embargo on Cuba.  => BOL > CUB

# yield: curbs, access, borders
cameo    0255
contexts diplomatic
verb  ACTOR $SEEK|demand $ACCESS2 to|for|of|in|from|by RECIPIENT:actor!
> Australia sought consular access to a Chinese prisoner.  => AUS > CHN
verb  ACTOR $APPEAL for $ACCESS2 to|for|of|in|from|by RECIPIENT:actor!
> The Red Cross called for consular visits to Iranian prisoners.  => * > IRN
verb  ACTOR $ADDRESS RECIPIENT:actor! for $ACCESS2|access to|for|of TOPIC!
> Sweden pressed Eritrea for access to the prisoner.  => SWE > ERI
verb  ACTOR demand|request|seek inspection|visit of|to $SITE by|in|from|of RECIPIENT:country! ; cameo=1055 contexts=cbrn
> The atomic agency demanded the inspection of a site in Iran.  => * > IRN
verb  ACTOR insist on access|humanitarian+access|inspection|visit to|in|of|by RECIPIENT:actor! ; cameo=1055
> The United Nations insisted on humanitarian access in Yemen.  => UNO > YEM
verb  ACTOR $URGE humanitarian+access|access|safe+passage|humanitarian+corridor|aid+corridor to|in|for|from RECIPIENT:actor!
> Norway urged humanitarian access to Myanmar.  => NOR > MMR
verb  ACTOR $VOICE $WISH for access|humanitarian+access|safe+passage|humanitarian+corridor to|in|for|from RECIPIENT
> Spain renewed its call for humanitarian access in Sudan.  => ESP > SDN
verb  ACTOR $APPEAL for evacuation of civilian|resident|wounded|child|patient|family|foreigner from PLACE
> Turkey called for the evacuation of civilians from Aleppo.  => TUR >
verb  ACTOR demand return|readmission|reinstatement of inspector|observer|monitor|aid+agency to RECIPIENT:country! ; cameo=1055
> France demanded the return of inspectors to Iran.  => FRA > IRN
verb  ACTOR $APPEAL for $OPENING of $GATE by|with|from|to|in RECIPIENT:country!
> Niger called for the reopening of airspace by Nigeria.  => NER > NGA
verb  ACTOR demand $OPENING of $GATE by|with|from|to|in RECIPIENT:country! ; cameo=1055
> Mauritania demanded the reopening of the route by Morocco.  => MRT > MAR
verb  ACTOR $URGE $OPENING of border|crossing|corridor|port|road|$GATE by|with|from|to|in RECIPIENT:country!
> Uganda urged the reopening of the border by Rwanda.  => UGA > RWA
noun  ACTOR $CALL|demand for $OPENING of border|crossing|corridor|port|road|$GATE with|from|to|in RECIPIENT:country!
> Benin's call for the reopening of the border with Niger went unheard.  => BEN > NER
verb  ACTOR $APPEAL for lifting|easing|end|removal of|to $CURB2 in|by|on|of|against RECIPIENT:actor! ; cameo=0251 contexts=rights_freedoms
> Slovenia called for the lifting of the ban on Egyptian charities.  => SVN > EGY
verb  ACTOR demand lifting|easing|end|removal of|to $CURB2 in|by|on|of|against RECIPIENT:actor! ; cameo=1051 contexts=rights_freedoms
> Somali editors demanded the lifting of the blackout in Ethiopia.  => SOM > ETH
verb  ACTOR $APPEAL for lifting|end of|to state of emergency|siege in|by RECIPIENT ; cameo=0251 contexts=rights_freedoms
> Denmark called for the lifting of the state of emergency in Turkey.  => DNK > TUR
verb  ACTOR $APPEAL for restoration of internet|internet+access|internet+service|electricity|water+supply|water+supplies|gas+supply|gas+supplies in|by|to RECIPIENT ; cameo=0251 contexts=human_security
> Kashmiri doctors called for the restoration of the internet in India.  => * > IND
verb  ACTOR $URGE end|halt to|of protest|strike|riot|unrest|boycott|road+blockade|demonstration by|in|from RECIPIENT ; cameo=0252 contexts=-
> The Panamanian bishops urged an end to the strike.  => PAN >

# --- meet -----------------------------------------------------------------------------------------------------------------------------
mode     meet
cameo    026
contexts diplomatic

verb  ACTOR $SEEK $TALKS2 with|from RECIPIENT:actor!
> Taiwan sought crisis talks with Honduras.  => TWN > HND
verb  ACTOR $APPEAL for $TALKS2 with|between|in RECIPIENT:actor!
> Ghana called for a peace conference between Mali and Mauritania.  => GHA > MLI,MRT
verb  ACTOR demand $TALKS2 with|between|from RECIPIENT:actor! ; cameo=106
> Lesotho demanded crisis talks with South Africa.  => LSO > ZAF
noun  ACTOR $CALL for $TALKS2 with|between|from RECIPIENT:actor!
> Guyana's request for a hearing with Brazil was granted.  => GUY > BRA
verb  ACTOR insist on $TALKS|$TALKS2 with|between RECIPIENT:actor! ; cameo=106
> Serbia insisted on talks with Kosovo.  => SRB > KOS
verb  ACTOR advocate|recommend|encourage|counsel $TALKS with|between RECIPIENT:actor!
> Brunei encouraged dialogue between Myanmar and Bangladesh.  => BRN > MMR,BGD
verb  ACTOR $VOICE $WISH for $TALKS|$TALKS2 with|between|from RECIPIENT:actor
> India repeated its call for dialogue with Nepal.  => IND > NPL
verb  ACTOR $APPEAL to RECIPIENT:actor! for $TALKS
> Greece appealed to Turkey for talks.  => GRC > TUR
verb  ACTOR push|press|prod|nudge|steer|coax|drag RECIPIENT:country|armed! into|to|toward|towards $TALKS|$SETTLE|$SETTLE2|negotiating+table|bargaining+table
> The European Union prodded Serbia towards a compromise.  => EUR > SRB
> Oman nudged Iran to the negotiating table.  => OMN > IRN
verb  ACTOR summon RECIPIENT:country|armed! to|for talk|meeting|negotiation|summit|crisis+talk ; cameo=106
> Russia summoned Armenia to talks.  => RUS > ARM
verb  ACTOR call emergency+meeting|emergency+session|special+session|extraordinary+session|extraordinary+summit|emergency+summit|crisis+meeting of RECIPIENT:organisation!
> Turkey called an emergency meeting of NATO.  => TUR > IGO
verb  ACTOR urge emergency+meeting|urgent+meeting|special+session|emergency+session|emergency+summit of RECIPIENT:organisation!
> Djibouti urged an emergency session of the African Union.  => DJI > IGO
noun  ACTOR $CALL|demand for emergency+meeting|urgent+meeting|special+session|emergency+session|emergency+summit of RECIPIENT:organisation!
> Ecuador's request for an urgent meeting of the Security Council was backed.  => ECU > UNO
verb  ACTOR $URGE resumption|restart|start|continuation of $TALKS|peace+process between|with|in RECIPIENT:actor
> Qatar urged the resumption of talks between Chad and Libya.  => QAT > TCD,LBY
verb  ACTOR $SEEK resumption|restart|start|revival of $TALKS|peace+process between|with|in RECIPIENT:actor
> Pakistan sought the resumption of talks with India.  => PAK > IND
noun  ACTOR $CALL|demand for resumption|restart|start of $TALKS|peace+process between|with|in RECIPIENT:actor
> Egypt's call for the resumption of talks with Ethiopia fell flat.  => EGY > ETH
verb  ACTOR demand|seek|request renegotiation|revision|review of $PACT with RECIPIENT:country!
> Zambia demanded the renegotiation of the contract with China.  => ZMB > CHN
verb  ACTOR $APPEAL for renegotiation|revision|review of $PACT with RECIPIENT:country!
> Kyrgyzstan called for a revision of the treaty with Tajikistan.  => KGZ > TJK
verb  ACTOR $SEEK|demand audience with RECIPIENT:person!
> Polish miners sought an audience with the Czech premier.  => POL > CZE

# meet: settlement and mediation
cameo    027
verb  ACTOR $APPEAL for $SETTLE2 of|to|between|with|in RECIPIENT:actor!
> Spain called for a rapprochement with Israel.  => ESP > ISR
verb  ACTOR $URGE $SETTLE2|political+solution|compromise of|to|between|with|in RECIPIENT:actor!
> Kuwait urged reconciliation between Qatar and Bahrain.  => KWT > QAT,BHR
noun  ACTOR $CALL for $SETTLE2 of|to|between|with|in RECIPIENT:actor!
> Fiji's plea for reconciliation between Samoa and Tonga was heard.  => FJI > WSM,TON
verb  ACTOR demand $SETTLE|$SETTLE2 of|to|between|with|in RECIPIENT:country|armed! ; cameo=107
> Bulgaria demanded a compromise with North Macedonia.  => BGR > MKD
verb  ACTOR $VOICE $WISH for $SETTLE|$SETTLE2 of|to|between|with|in RECIPIENT:actor!
> Malaysia renewed its call for a political solution in Myanmar.  => MYS > MMR
verb  ACTOR $ADDRESS RECIPIENT:country|armed! for compromise|settlement|peace+deal
> Ireland pressed Britain for a compromise.  => IRL > GBR
verb  ACTOR $SEEK mediation+effort|facilitation|intercession|adjudication from|by|of RECIPIENT:actor! ; cameo=028
> Chad sought the intercession of Morocco.  => TCD > MAR
verb  ACTOR $URGE $MEDIATION2 by|from|of RECIPIENT:actor! ; cameo=028
> Guinea urged mediation by Togo.  => GIN > TGO
noun  ACTOR $CALL for $MEDIATION2 from|of RECIPIENT:actor! ; cameo=028
> Armenia's plea for arbitration from Russia went unanswered.  => ARM > RUS

# --- operators: the act wanted stands in a clause or as a noun of its own ------------------------------------------------------------
mode     -
cameo    -
contexts -

verb  ACTOR plead with RECIPIENT:actor! to ACT! ; compose=demand
> Vanuatu pleaded with Australia to release the sailors.  => REQUEST yield: VUT > AUS
verb  ACTOR petition|prod|nudge|coax RECIPIENT! to ACT! ; compose=demand
> Ghana petitioned Togo to release the fishermen.  => REQUEST yield: GHA > TGO
verb  ACTOR put|exert|increase|apply pressure on|upon RECIPIENT! to ACT! ; compose=demand
> France put pressure on Niger to release the ambassador.  => REQUEST yield: FRA > NER
verb  RECIPIENT come|be under pressure from ACTOR! to ACT! ; compose=demand
> Rwanda came under pressure from Britain to withdraw its troops.  => REQUEST yield: GBR > RWA
verb  ACTOR renew|repeat|reiterate|issue|make|launch|voice call|appeal|plea|demand to|on|for RECIPIENT! to ACT! ; compose=demand
> Japan renewed its call for North Korea to release the abductees.  => REQUEST yield: JPN > PRK
noun  ACTOR plea|petition for|to RECIPIENT! to ACT! ; compose=demand
> Tonga's plea to Fiji to send doctors was heard.  => REQUEST: TON > FJI

# Here an act that the lexicon does not know ("appealed for witnesses") is none.
type     NONE
verb  ACTOR appeal|plead|press|lobby|clamour for ACT! ; compose=demand
> Denmark lobbied for joint exercises with Greenland and Canada.  => REQUEST assist: DNK > *
verb  ACTOR urge that ACT! ; compose=demand
> Iceland urged that Norway release the trawler.  => REQUEST yield: ISL > NOR
