# COOPERATE: mutual material cooperation or exchange that was started, resumed, improved or expanded.
# Promised, planned or agreed cooperation becomes AGREE in the code; what mainly benefits one side is in aid.lex.
# An exercise of one country alone is MOBILIZE: every exercise here is "joint" or has a partner behind "with".

set BEGIN = begin | start | launch | commence | initiate | inaugurate
set RESUME = resume | restart | restore | renew | revive | relaunch | reinstate
set EXPAND = expand | increase | boost | deepen | broaden | widen | strengthen | intensify | enhance | upgrade | improve
set PROMOTE = begin | start | launch | resume | restart | restore | expand | increase | deepen | strengthen | intensify | improve
set FORM = form | establish | create | found
set HOLD = hold | conduct | stage | run | undertake | mount
set COOPERATION = cooperation | collaboration
set JOINT_PROJECT = joint+project | joint+programme | joint+initiative | joint+scheme | joint+venture
set EXERCISE = exercise | drill | manoeuvre | maneuver | war+game | wargame
set JOINT_EXERCISE = joint+exercise | joint+drill | joint+manoeuvre | joint+maneuver | joint+training
set JOINT_PATROL = joint+patrol | joint+patrolling | coordinated+patrol | combined+patrol
set JOINT_OPERATION = joint+operation | joint+offensive | joint+mission | joint+sweep
set MILITARY_COOPERATION = military+cooperation | defence+cooperation | security+cooperation | naval+cooperation | military+collaboration
set ECONOMIC_COOPERATION = economic+cooperation | trade+cooperation | energy+cooperation | financial+cooperation | economic+tie | trade+tie | commercial+tie | economic+relation | trade+relation | commercial+relation
set JUDICIAL_COOPERATION = judicial+cooperation | legal+cooperation | police+cooperation
set INTELLIGENCE_COOPERATION = intelligence+cooperation | intelligence+sharing | intelligence+exchange
set TRADE = trade | commerce
set COMMODITY = oil | gas | lng | coal | crude | fuel | diesel | petroleum | wheat | grain | rice | maize | corn | sugar | soybean | beef | meat | cattle | livestock | fertiliser | electricity | timber | copper | uranium | ore | steel | cement | cotton | coffee | cocoa | fish | fruit
set EXPORT = export | import | shipment | sale | delivery | purchase
set FLIGHT = flight | air+service | air+link | air+route | train+service | rail+service | bus+service | ferry+service | shipping+service | rail+link | railway+link | train | ferry
set BORDER = border | frontier | crossing | border+post | border+gate | border+checkpoint
set ROUTE = corridor | railway | railroad | highway | motorway | road | bridge | tunnel | pipeline | interconnector | power+line | cable
set INTELLIGENCE = intelligence | satellite+image | satellite+imagery | radar+data | surveillance+data
set INFORMATION = information | data | evidence | file
set PRISONER = prisoner | detainee | captive | convict | pow
set SUSPECT = suspect | fugitive | defendant | convict | criminal | accused | war+criminal
set ARMS = arms | arm | weapon | weaponry | missile | tank | fighter | jet | helicopter | submarine | frigate | drone | ammunition | artillery | rocket

type     COOPERATE
section  PLOVER 2.0, COOPERATE

# --- General: cooperation in deed, its start, its return and its growth (CAMEO 060) -------------------------------
cameo    060
contexts -

verb  ACTOR cooperate with RECIPIENT:actor!
> Rwanda cooperated with neighbouring Tanzania on the river survey.  => RWA > TZA
verb  ACTOR collaborate with RECIPIENT:actor!
> Estonian engineers collaborated with Finland on the undersea cable.  => EST > FIN
verb  ACTOR team ~up with RECIPIENT:actor!
> Vietnam teamed up with Laos to map the shared river basin.  => VNM > LAO
verb  ACTOR join force with RECIPIENT:actor!
> Argentina joined forces with Uruguay to fight illegal fishing.  => ARG > URY
verb  ACTOR join hand with RECIPIENT:actor!
> Malaysia joined hands with Brunei to clear the polluted strait.  => MYS > BRN
verb  ACTOR work ~together with RECIPIENT:actor!
> Ghana worked together with Togo on the coastal road.  => GHA > TGO
verb  ACTOR work ~jointly with RECIPIENT:actor!
> Swedish border guards worked jointly with Norway along the frontier.  => SWE > NOR
verb  ACTOR pool resource|effort with RECIPIENT:actor
> Barbados and Saint Lucia pooled resources for a regional court.  => BRB,LCA >
verb  ACTOR coordinate effort|response|activity|work with RECIPIENT:actor!
> Mexico coordinated efforts with Guatemala along the southern frontier.  => MEX > GTM
verb  ACTOR $BEGIN $COOPERATION with RECIPIENT:actor
> Mongolia started cooperation with Kazakhstan on animal breeding.  => MNG > KAZ
verb  ACTOR $RESUME $COOPERATION with RECIPIENT:actor
> Sudan resumed cooperation with the United Nations last month.  => SDN > UNO
> Cooperation with Serbia was resumed by Croatia in March.  => HRV > SRB
verb  ACTOR $EXPAND $COOPERATION with RECIPIENT:actor
> Kuwait and Oman expanded cooperation in several fields this year.  => KWT,OMN >
verb  ACTOR step ~up $COOPERATION with RECIPIENT:actor
> Moldova stepped up cooperation with Romania after the power cuts.  => MDA > ROU
verb  ACTOR enter into $COOPERATION with RECIPIENT:actor!
> Bhutan entered into cooperation with Bangladesh on river shipping.  => BTN > BGD
verb  ACTOR engage in $COOPERATION with RECIPIENT:actor!
> Iceland engaged in cooperation with Canada on Arctic mapping.  => ISL > CAN
noun  ACTOR cooperation with RECIPIENT:actor!
> Belarus's cooperation with Cuba has grown since the spring.  => BLR > CUB
noun  ACTOR collaboration with RECIPIENT:actor!
> Portugal's collaboration with Angola went ahead despite the dispute.  => PRT > AGO
noun  cooperation between ACTOR
> Cooperation between Zambia and Malawi has been growing for years.  => ZMB,MWI >
noun  collaboration between ACTOR
> Collaboration between Chile and New Zealand produced a common chart.  => CHL,NZL >
noun  start|beginning|launch of $COOPERATION between ACTOR
> Farmers welcomed the start of cooperation between Peru and Ecuador.  => PER,ECU >
noun  resumption|renewal|restoration of $COOPERATION between ACTOR
> The resumption of cooperation between Ethiopia and Eritrea surprised diplomats.  => ETH,ERI >
noun  resumption|renewal|restoration of $COOPERATION with RECIPIENT:actor! by ACTOR
> The resumption of cooperation with Qatar by Bahrain ended a long feud.  => BHR > QAT
noun  expansion|strengthening|deepening|intensification of $COOPERATION between ACTOR
> The expansion of cooperation between Japan and the Philippines continued.  => JPN,PHL >
verb  ACTOR $FORM joint+commission|joint+committee|joint+body|joint+council|joint+team with RECIPIENT:actor
> Algeria and Tunisia established a joint commission for border regions.  => DZA,TUN >
verb  ACTOR set ~up joint+commission|joint+committee|joint+body|joint+council|joint+team with RECIPIENT:actor
> Paraguay set up a joint committee with Bolivia on water use.  => PRY > BOL

# --- Joint projects and exchange of people --------------------------------------------------------------------
verb  ACTOR carry ~out $JOINT_PROJECT with RECIPIENT:actor
> Costa Rica and Panama carried out a joint project in the border forest.  => CRI,PAN >
verb  ACTOR $BEGIN $JOINT_PROJECT with RECIPIENT:actor
> Slovenia launched a joint project with Austria in the border region.  => SVN > AUT
verb  ACTOR $HOLD $JOINT_PROJECT with RECIPIENT:actor
> Burkina Faso and Niger ran a joint programme in frontier villages.  => BFA,NER >
verb  ACTOR build|construct|develop|finance|fund|manage|produce ~jointly with RECIPIENT:actor
> Nepal and Bhutan jointly financed a mountain research station.  => NPL,BTN >
noun  ACTOR $JOINT_PROJECT with RECIPIENT:actor!
> Latvia's joint project with Lithuania opened on Tuesday.  => LVA > LTU
noun  $JOINT_PROJECT between ACTOR
> A joint programme between Namibia and Botswana protects migrating elephants.  => NAM,BWA >
verb  ACTOR $BEGIN student+exchange|academic+exchange|cultural+exchange|exchange+programme with RECIPIENT:actor
> Jordan began a student exchange with Indonesia this autumn.  => JOR > IDN
verb  ACTOR $RESUME student+exchange|academic+exchange|cultural+exchange|exchange+programme with RECIPIENT:actor
> China and South Korea resumed cultural exchanges after a long freeze.  => CHN,KOR >
noun  resumption of student+exchange|academic+exchange|cultural+exchange|exchange+programme between ACTOR
> The resumption of academic exchanges between Armenia and Turkey drew attention.  => ARM,TUR >
verb  ACTOR demarcate $BORDER with RECIPIENT:actor ; contexts=territory
> Kyrgyzstan demarcated its border with Tajikistan after a decade of disputes.  => KGZ > TJK
noun  demarcation of $BORDER between ACTOR ; contexts=territory
> The demarcation of the border between Cameroon and Nigeria was completed.  => CMR,NGA >

# --- Open borders and links: crossings, roads, flights (CAMEO 060, economic) ----------------------------------
contexts economic
verb  ACTOR reopen|open $BORDER with RECIPIENT:actor!
> Colombia reopened its border with Venezuela to trucks on Monday.  => COL > VEN
> The border with Burundi was reopened by Rwanda after seven years.  => RWA > BDI
verb  ACTOR reopen|open $BORDER to RECIPIENT:actor!
> Georgia reopened the border crossing to Armenian lorries this week.  => GEO > ARM
verb  ACTOR reopen|open $BORDER between ACTOR
> The crossing between Jordan and Syria was reopened on Tuesday.  => JOR,SYR >
noun  ACTOR reopening|opening of $BORDER with RECIPIENT:actor!
> Benin's reopening of the border with Niger brought relief to traders.  => BEN > NER
noun  reopening|opening of $BORDER between ACTOR
> Traders celebrated the reopening of the border between Kenya and Somalia.  => KEN,SOM >
verb  ACTOR $RESUME $FLIGHT to|with RECIPIENT:country!
> Egypt resumed direct flights to Qatar after three years.  => EGY > QAT
verb  ACTOR $RESUME $FLIGHT between ACTOR
> Flights between India and China were resumed after a five-year break.  => IND,CHN >
verb  ACTOR $BEGIN $FLIGHT to|with RECIPIENT:country!
> Azerbaijan launched a ferry service to Turkmenistan on Thursday.  => AZE > TKM
verb  ACTOR open|launch|start|begin $FLIGHT between ACTOR
> A rail link between Poland and Ukraine was opened on Sunday.  => POL,UKR >
noun  ACTOR resumption|restoration|launch of $FLIGHT to|with RECIPIENT:country!
> Israel's launch of direct flights to Morocco pleased tour operators.  => ISR > MAR
noun  resumption|restoration|launch of $FLIGHT between ACTOR
> The resumption of train services between Bangladesh and India pleased travellers.  => BGD,IND >
verb  ACTOR open|inaugurate|complete $ROUTE with|to RECIPIENT:country!
> Iran inaugurated a railway to Afghanistan on Thursday.  => IRN > AFG
verb  ACTOR open|inaugurate|complete $ROUTE between ACTOR
> A bridge between Zambia and Botswana was inaugurated on Monday.  => ZMB,BWA >
noun  opening|inauguration|completion of $ROUTE between ACTOR
> The opening of the gas pipeline between Greece and Bulgaria was broadcast live.  => GRC,BGR >
verb  ACTOR link|connect power+grid|electricity+grid|grid|railway with|to RECIPIENT:actor!
> Lithuania connected its power grid with Poland ahead of schedule.  => LTU > POL
verb  ACTOR abolish|waive|scrap|lift visa+requirement|visa|visa+rule for RECIPIENT:actor! ; contexts=migration
> Uzbekistan abolished visa requirements for Japanese citizens.  => UZB > JPN
verb  ACTOR introduce|launch|begin visa+free+travel|visa+free+regime with|for RECIPIENT:actor! ; contexts=migration
> Serbia introduced visa-free travel for citizens of Kuwait.  => SRB > KWT

# --- Economic cooperation: trade, investment, energy (CAMEO 061) ------------------------------------------------
cameo    061
contexts economic
verb  ACTOR trade with RECIPIENT:country!
> Djibouti traded with Ethiopia throughout the war.  => DJI > ETH
verb  ACTOR barter with RECIPIENT:country!
> Iran bartered with Pakistan to get around the dollar shortage.  => IRN > PAK
verb  ACTOR do business with RECIPIENT:country!
> South Africa did business with Iran despite the warnings.  => ZAF > IRN
verb  ACTOR begin|start|launch|open $TRADE with RECIPIENT:actor
> Turkmenistan opened border trade with Afghanistan in April.  => TKM > AFG
verb  ACTOR resume|restart|restore|renew|reopen $TRADE with RECIPIENT:actor
> Pakistan resumed trade with India after a two-year suspension.  => PAK > IND
> Trade with Kosovo was resumed by Serbia on Friday.  => SRB > KOS
verb  ACTOR $EXPAND $TRADE with RECIPIENT:actor
> Brazil expanded trade with Nigeria for the third year running.  => BRA > NGA
verb  ACTOR $BEGIN $ECONOMIC_COOPERATION with RECIPIENT:actor
> Fiji and Tonga launched economic cooperation on fisheries.  => FJI,TON >
verb  ACTOR $RESUME $ECONOMIC_COOPERATION with RECIPIENT:actor
> Saudi Arabia restored trade relations with Canada in May.  => SAU > CAN
verb  ACTOR $EXPAND $ECONOMIC_COOPERATION with RECIPIENT:actor
> Hungary strengthened economic ties with Azerbaijan this year.  => HUN > AZE
noun  resumption|restoration|reopening|start of $TRADE between ACTOR
> The resumption of trade between Thailand and Cambodia helped border towns.  => THA,KHM >
noun  resumption|restoration|reopening|start of $TRADE with RECIPIENT:actor! by ACTOR
> The resumption of trade with Zimbabwe by Mozambique lowered food prices.  => MOZ > ZWE
noun  expansion|growth of $TRADE between ACTOR
> The expansion of trade between Ghana and Ivory Coast continued in June.  => GHA,CIV >
noun  expansion|strengthening|deepening of $ECONOMIC_COOPERATION between ACTOR:actor!
> The deepening of economic ties between Chile and China worries some lawmakers.  => CHL,CHN >
noun  economic+cooperation|energy+cooperation|trade+cooperation between ACTOR
> Economic cooperation between Finland and Estonia has flourished since the spring.  => FIN,EST >
verb  ACTOR step ~up $TRADE with RECIPIENT:actor
> Bolivia stepped up trade with India after the summit.  => BOL > IND
verb  ACTOR export $COMMODITY to RECIPIENT:country!
> Guyana exported rice to Venezuela for the first time in years.  => GUY > VEN
verb  ACTOR import $COMMODITY from RECIPIENT:country!
> Lebanon imported wheat from Romania to rebuild its stocks.  => LBN > ROU
verb  ACTOR sell $COMMODITY to RECIPIENT:country!
> Zambia sold maize to Kenya during the drought.  => ZMB > KEN
verb  ACTOR buy|purchase $COMMODITY from RECIPIENT:country!
> Sri Lanka bought fuel from Russia through an Indian trader.  => LKA > RUS
verb  ACTOR ship $COMMODITY to RECIPIENT:country!
> Qatar shipped gas to Taiwan throughout the cold winter.  => QAT > TWN
verb  ACTOR pump $COMMODITY to|through RECIPIENT:country!
> Kazakhstan pumped crude to Germany through an older pipeline.  => KAZ > DEU
verb  ACTOR begin|start|resume|increase $EXPORT to RECIPIENT:country!
> Norway increased gas deliveries to Poland at short notice.  => NOR > POL
verb  ACTOR begin|start|resume|increase $EXPORT from RECIPIENT:country!
> China resumed beef imports from Brazil on Wednesday.  => CHN > BRA
noun  ACTOR export|sale of $COMMODITY to RECIPIENT:country!
> Tanzania's sale of maize to Malawi eased the shortage.  => TZA > MWI
noun  ACTOR import|purchase of $COMMODITY from RECIPIENT:country!
> India's purchases of oil from Iraq rose sharply in July.  => IND > IRQ
noun  resumption|start|increase of $EXPORT to RECIPIENT:country! by ACTOR
> The resumption of exports to Ecuador by Peru cheered farmers.  => PER > ECU
verb  ACTOR invest in RECIPIENT:country!
> Singapore invested heavily in Indonesia over the past decade.  => SGP > IDN
verb  ACTOR swap currency|currency+line with RECIPIENT:actor!
> Argentina's central bank swapped currencies with China.  => ARG > CHN
verb  ACTOR activate|open|extend currency+swap|swap+line|swap+arrangement with RECIPIENT:actor
> South Korea and Switzerland extended their currency swap arrangement.  => KOR,CHE >
verb  ACTOR lower|cut|reduce|remove|abolish|scrap tariff|duty|customs+duty on import|good|goods|product from RECIPIENT:country!
> Uganda removed duties on imports from South Sudan in June.  => UGA > SSD
noun  ACTOR removal|reduction|abolition of tariff|duty on import|good|goods|product from RECIPIENT:country!
> Norway's removal of duties on goods from Moldova took effect at midnight.  => NOR > MDA
verb  ACTOR $FORM joint+venture|joint+bank|joint+company|joint+fund|consortium with RECIPIENT:actor
> Oman and Tanzania formed a joint company to run the port.  => OMN,TZA >
verb  ACTOR establish|form|create|open customs+union|trade+area|common+market|trade+zone with RECIPIENT:actor
> Morocco and Senegal established a free trade zone near the port.  => MAR,SEN >
verb  ACTOR drill|explore ~jointly for oil|gas|hydrocarbon with RECIPIENT:actor ; contexts=economic,natural_resource
> Malaysia and Thailand jointly explored for gas in the gulf.  => MYS,THA >
verb  ACTOR share water|river+water|catch|fishing+ground|electricity with RECIPIENT:actor! ; contexts=natural_resource
> Turkey shared river water with Iraq during the dry summer.  => TUR > IRQ

# --- Military cooperation: exercises (CAMEO 062) ------------------------------------------------------------------
cameo    062
contexts military
verb  ACTOR:actor $HOLD $JOINT_EXERCISE with RECIPIENT:actor
> Indonesia and Australia held joint naval exercises off Bali.  => IDN,AUS >
> Joint exercises with Serbia were conducted by the Belarusian army.  => BLR > SRB
verb  ACTOR carry ~out $JOINT_EXERCISE with RECIPIENT:actor
> Algeria and Egypt carried out joint manoeuvres in the western desert.  => DZA,EGY >
verb  ACTOR $BEGIN $JOINT_EXERCISE with RECIPIENT:actor
> The Philippines began joint drills with Japan on Monday.  => PHL > JPN
verb  ACTOR $RESUME $JOINT_EXERCISE with RECIPIENT:actor
> Egypt resumed joint exercises with Sudan after a long pause.  => EGY > SDN
verb  ACTOR complete|finish|conclude $JOINT_EXERCISE with RECIPIENT:actor
> Greek pilots completed joint training with the Emirati air force.  => GRC > ARE
verb  ACTOR host $JOINT_EXERCISE with RECIPIENT:actor
> Ghana hosted joint exercises with several Togolese units.  => GHA > TGO
verb  ACTOR $HOLD $EXERCISE with RECIPIENT:actor!
> Pakistan's navy held exercises with Turkey in the Arabian Sea.  => PAK > TUR
verb  ACTOR begin|start|launch|resume $EXERCISE with RECIPIENT:actor!
> Morocco started military drills with Spain near the strait.  => MAR > ESP
verb  ACTOR $HOLD $EXERCISE ~jointly with RECIPIENT:actor
> India and Sri Lanka jointly conducted a drill in the ocean.  => IND,LKA >
verb  ACTOR $HOLD $EXERCISE ~together with RECIPIENT:actor
> Kazakhstan and Uzbekistan held manoeuvres together in the desert.  => KAZ,UZB >
verb  ACTOR take part in $JOINT_EXERCISE with RECIPIENT:actor
> Danish troops took part in joint exercises with Estonia.  => DNK > EST
verb  ACTOR take part in $EXERCISE with RECIPIENT:actor!
> Malaysian soldiers took part in an exercise with Singapore.  => MYS > SGP
verb  ACTOR participate in $JOINT_EXERCISE with RECIPIENT:actor
> Rwandan soldiers participated in joint drills with Kenya.  => RWA > KEN
verb  ACTOR participate in $EXERCISE with RECIPIENT:actor!
> Chilean marines participated in a naval exercise with Peru.  => CHL > PER
verb  ACTOR join RECIPIENT:actor! in|for $EXERCISE
> Canada joined South Korea for winter exercises in the mountains.  => CAN > KOR
verb  ACTOR train|exercise ~together with RECIPIENT:actor
> Polish and Lithuanian soldiers exercised together near the border.  => POL,LTU >
verb  ACTOR train alongside RECIPIENT:actor!
> Brazilian commandos are training alongside the French army in the jungle.  => BRA > FRA
noun  ACTOR $JOINT_EXERCISE with RECIPIENT:actor!
> Thailand's joint exercise with China ended on Sunday.  => THA > CHN
noun  $JOINT_EXERCISE between ACTOR
> Joint drills between Mongolia and India lasted two weeks.  => MNG,IND >
noun  $JOINT_EXERCISE by ACTOR
> Joint exercises by Russia and Belarus alarmed officials nearby.  => RUS,BLR >
noun  ACTOR $EXERCISE with RECIPIENT:actor!
> Tunisia's naval exercise with Italy involved twelve ships.  => TUN > ITA
noun  $EXERCISE between ACTOR
> Military drills between Oman and Pakistan started in the desert.  => OMN,PAK >
noun  start|opening|resumption of $JOINT_EXERCISE between ACTOR
> The start of joint exercises between Cambodia and China was announced.  => KHM,CHN >

# --- Military cooperation: patrols, operations, common forces (CAMEO 062) -----------------------------------------
verb  ACTOR $HOLD $JOINT_PATROL with RECIPIENT:actor
> Ivory Coast and Liberia conducted joint patrols along their border.  => CIV,LBR >
verb  ACTOR begin|start|launch|resume $JOINT_PATROL with RECIPIENT:actor
> Bulgaria launched joint patrols with Turkey on the frontier.  => BGR > TUR
verb  ACTOR patrol ~jointly|together with RECIPIENT:actor
> Peruvian and Brazilian soldiers jointly patrolled the upper river.  => PER,BRA >
verb  ACTOR patrol ~alongside RECIPIENT:actor!
> Kenyan warships patrolled alongside Tanzanian vessels for a week.  => KEN > TZA
noun  ACTOR $JOINT_PATROL with RECIPIENT:actor!
> Vietnam's joint patrol with China covered the whole gulf.  => VNM > CHN
noun  $JOINT_PATROL between|by ACTOR
> Joint patrols by Chad and Cameroon resumed around the lake.  => TCD,CMR >
verb  ACTOR fly $JOINT_PATROL with RECIPIENT:actor
> Russian bombers flew a joint patrol with China over the sea.  => RUS > CHN
verb  ACTOR $HOLD $JOINT_OPERATION with RECIPIENT:actor
> Uganda and Burundi conducted a joint operation in the eastern forests.  => UGA,BDI >
verb  ACTOR carry ~out $JOINT_OPERATION with RECIPIENT:actor
> Burundi carried out a joint operation with Tanzania on the lake shore.  => BDI > TZA
verb  ACTOR $BEGIN $JOINT_OPERATION with RECIPIENT:actor
> Niger launched a joint operation with Algeria in the desert.  => NER > DZA
noun  ACTOR $JOINT_OPERATION with RECIPIENT:actor!
> Iraq's joint operation with Jordan targeted smugglers at the border.  => IRQ > JOR
noun  $JOINT_OPERATION by|between ACTOR
> A joint mission by Senegal and Gambia secured the southern road.  => SEN,GMB >
verb  ACTOR operate|sail ~jointly|together with RECIPIENT:actor
> French and Indian frigates sailed together through the strait.  => FRA,IND >
verb  ACTOR coordinate operation|patrol|military+operation with RECIPIENT:actor!
> Mali coordinated military operations with Burkina Faso near the border.  => MLI > BFA
verb  ACTOR $FORM joint+force|joint+brigade|joint+battalion|joint+command|joint+unit with RECIPIENT:actor
> Mali, Niger and Burkina Faso formed a joint force last week.  => MLI,NER,BFA >
verb  ACTOR set ~up joint+force|joint+brigade|joint+battalion|joint+command|joint+unit with RECIPIENT:actor
> Lithuania set up a joint brigade with Poland and Ukraine.  => LTU > POL,UKR
verb  ACTOR integrate air+defence|defence+system with RECIPIENT:actor!
> Belgium integrated its air defence with the Netherlands.  => BEL > NLD
verb  ACTOR $BEGIN $MILITARY_COOPERATION with RECIPIENT:actor
> Guinea started military cooperation with Turkey in the autumn.  => GIN > TUR
verb  ACTOR $RESUME $MILITARY_COOPERATION with RECIPIENT:actor
> Colombia resumed defence cooperation with Ecuador after the summit.  => COL > ECU
verb  ACTOR $EXPAND $MILITARY_COOPERATION with RECIPIENT:actor
> Papua New Guinea expanded security cooperation with Australia.  => PNG > AUS
verb  ACTOR step ~up $MILITARY_COOPERATION with RECIPIENT:actor
> Vanuatu stepped up security cooperation with New Zealand.  => VUT > NZL
noun  ACTOR $MILITARY_COOPERATION with RECIPIENT:actor!
> Serbia's military cooperation with Cyprus has grown quietly.  => SRB > CYP
noun  $MILITARY_COOPERATION between ACTOR
> Defence cooperation between Japan and Australia reached a new level.  => JPN,AUS >
noun  expansion|resumption|strengthening of $MILITARY_COOPERATION between ACTOR
> The expansion of military cooperation between Sweden and Norway continues.  => SWE,NOR >
verb  ACTOR sell $ARMS to RECIPIENT:country!
> Sweden sold fighter jets to Hungary under a new contract.  => SWE > HUN
verb  ACTOR buy|purchase $ARMS from RECIPIENT:country!
> Morocco bought drones from Turkey to watch its borders.  => MAR > TUR
verb  ACTOR import $ARMS from RECIPIENT:country!
> Algeria imported helicopters from Russia last spring.  => DZA > RUS
verb  ACTOR export $ARMS to RECIPIENT:country!
> South Korea exported tanks to Poland ahead of schedule.  => KOR > POL
noun  ACTOR sale of $ARMS to RECIPIENT:country!
> Germany's sale of submarines to Singapore was completed in May.  => DEU > SGP
noun  ACTOR arm+sale|arms+sale to RECIPIENT:country!
> French arms sales to Greece angered Turkey.  => FRA > GRC
noun  ACTOR purchase of $ARMS from RECIPIENT:country!
> Indonesia's purchase of jets from France was finalised in January.  => IDN > FRA
verb  ACTOR develop|produce|manufacture $ARMS ~jointly with RECIPIENT:actor ; contexts=military,technology
> India and Vietnam jointly produced missiles at a new plant.  => IND,VNM >
noun  ACTOR transfer of technology|missile+technology|military+technology to RECIPIENT:country! ; contexts=military,technology
> Pakistan's transfer of missile technology to Turkey was confirmed.  => PAK > TUR
verb  ACTOR restore|reopen|reconnect|activate|establish military+hotline|hotline with RECIPIENT:actor ; contexts=military,diplomatic
> North Korea and South Korea reconnected the military hotline.  => PRK,KOR >

# --- Judicial and police cooperation: extradition, exchange of prisoners (CAMEO 063) --------------------------------
cameo    063
contexts legal
verb  ACTOR extradite to RECIPIENT:actor!
> Spain extradited a drug suspect to Colombia on Thursday.  => ESP > COL
> A former banker was extradited to Peru by Panama.  => PAN > PER
noun  ACTOR extradition to RECIPIENT:actor!
> Thailand's extradition of the fraud suspect to Malaysia went smoothly.  => THA > MYS
noun  extradition to RECIPIENT:actor! by|from ACTOR
> The extradition to Italy by Brazil ended a long legal fight.  => BRA > ITA
verb  ACTOR hand ~over $SUSPECT to RECIPIENT:actor!
> Kenya handed over a war crimes suspect to Rwanda.  => KEN > RWA
verb  ACTOR turn ~over $SUSPECT to RECIPIENT:actor!
> Honduran police turned over two fugitives to Mexico.  => HND > MEX
verb  ACTOR transfer|surrender|deliver $SUSPECT to RECIPIENT:actor!
> Serbia surrendered the suspect to the United Nations tribunal.  => SRB > UNO
verb  ACTOR return $SUSPECT to RECIPIENT:country!
> Fiji returned the fugitive to New Zealand at its request.  => FJI > NZL
noun  ACTOR handover|surrender|transfer of $SUSPECT to RECIPIENT:actor!
> Ghana's handover of the fugitive to Liberia took place at the airport.  => GHA > LBR
verb  ACTOR exchange|swap|trade $PRISONER with RECIPIENT:country|armed
> Armenia and Azerbaijan exchanged prisoners at the border.  => ARM,AZE >
> Forty prisoners were swapped with Ukraine by Russia on Friday.  => RUS > UKR
verb  ACTOR carry ~out prisoner+exchange|prisoner+swap with RECIPIENT:actor
> Yemen's rebels carried out a prisoner swap with Saudi Arabia.  => YEM/REB > SAU
verb  ACTOR conduct|complete|make|hold prisoner+exchange|prisoner+swap with RECIPIENT:actor
> India and Pakistan completed a prisoner exchange at the crossing.  => IND,PAK >
noun  prisoner+exchange|prisoner+swap between ACTOR
> A prisoner swap between Iran and Belgium took place in Oman.  => IRN,BEL >
noun  ACTOR prisoner+exchange|prisoner+swap with RECIPIENT:actor!
> Iran's prisoner exchange with Sweden freed three men.  => IRN > SWE
noun  exchange|swap of $PRISONER between ACTOR
> The exchange of prisoners between Georgia and Russia was filmed.  => GEO,RUS >
noun  swap of $PRISONER with RECIPIENT:actor! by ACTOR
> The swap of prisoners with Ethiopia by Eritrea passed quietly.  => ERI > ETH
verb  ACTOR $PROMOTE $JUDICIAL_COOPERATION with RECIPIENT:actor
> Bolivia resumed judicial cooperation with Spain in a corruption case.  => BOL > ESP
noun  $JUDICIAL_COOPERATION between ACTOR
> Police cooperation between Albania and Italy broke the smuggling ring.  => ALB,ITA >
verb  ACTOR conduct|launch|mount joint+raid|joint+crackdown with RECIPIENT:actor ; contexts=crime
> Paraguay and Brazil conducted joint raids against smugglers.  => PRY,BRA >
verb  ACTOR provide legal+assistance|judicial+assistance to RECIPIENT:actor!
> Switzerland provided legal assistance to Angola in the bribery case.  => CHE > AGO
verb  ACTOR cooperate with RECIPIENT:actor! in|on probe|investigation|inquiry|case
> Malta cooperated with Italy in the investigation of the shipwreck.  => MLT > ITA

# --- Intelligence and information shared (CAMEO 064) --------------------------------------------------------------
cameo    064
contexts intelligence
verb  ACTOR share $INTELLIGENCE with RECIPIENT:actor!
> Jordan shared intelligence with Iraq on the planned attack.  => JOR > IRQ
> Satellite images were shared with Ukraine by Canada.  => CAN > UKR
verb  ACTOR hand ~over $INTELLIGENCE to RECIPIENT:actor!
> Bulgaria handed over intelligence to North Macedonia after the raid.  => BGR > MKD
verb  ACTOR pass ~on $INTELLIGENCE to RECIPIENT:actor!
> Kuwait passed on intelligence to Bahrain about the network.  => KWT > BHR
verb  ACTOR step ~up $INTELLIGENCE_COOPERATION with RECIPIENT:actor
> Sweden stepped up intelligence cooperation with Latvia in the Baltic.  => SWE > LVA
verb  ACTOR exchange|swap $INTELLIGENCE with RECIPIENT:actor
> Niger and Chad exchanged intelligence on the movement of fighters.  => NER,TCD >
verb  ACTOR pass|provide|supply|give|transfer|send $INTELLIGENCE to RECIPIENT:actor!
> Australia passed intelligence to Indonesia before the bombing.  => AUS > IDN
verb  ACTOR provide|supply RECIPIENT:actor! with $INTELLIGENCE
> France provided Chad with intelligence on rebel columns.  => FRA > TCD
verb  ACTOR receive $INTELLIGENCE from RECIPIENT:actor!
> Philippine commanders received intelligence from Malaysia about the boats.  => PHL > MYS
verb  ACTOR $PROMOTE $INTELLIGENCE_COOPERATION with RECIPIENT:actor
> South Korea resumed intelligence cooperation with Japan in spring.  => KOR > JPN
noun  ACTOR $INTELLIGENCE_COOPERATION with RECIPIENT:actor!
> Ethiopia's intelligence cooperation with Somalia has improved this year.  => ETH > SOM
noun  $INTELLIGENCE_COOPERATION between ACTOR
> Intelligence cooperation between Germany and Denmark foiled the plot.  => DEU,DNK >
noun  exchange|sharing of $INTELLIGENCE between ACTOR
> The exchange of intelligence between Egypt and Greece has become routine.  => EGY,GRC >
noun  ACTOR sharing of $INTELLIGENCE with RECIPIENT:actor!
> Turkey's sharing of intelligence with Azerbaijan drew attention.  => TUR > AZE
noun  resumption|start|expansion of $INTELLIGENCE_COOPERATION between ACTOR
> The resumption of intelligence sharing between Mali and Niger was confirmed.  => MLI,NER >

contexts -
verb  ACTOR share $INFORMATION with RECIPIENT:actor!
> Uruguay shared information with Paraguay on the missing vessel.  => URY > PRY
verb  ACTOR exchange $INFORMATION with RECIPIENT:actor
> Laos and Myanmar exchanged information on upstream water levels.  => LAO,MMR >
verb  ACTOR pass|transfer|hand $INFORMATION to RECIPIENT:actor!
> Cyprus passed information to Lebanon about the suspicious ship.  => CYP > LBN
verb  ACTOR tip ~off RECIPIENT:actor!
> Dutch police tipped off Ecuador about the cocaine shipment.  => NLD > ECU
verb  ACTOR hand ~over $INFORMATION to RECIPIENT:actor!
> Iceland handed over data to Ireland on the sunken trawler.  => ISL > IRL
noun  exchange|sharing of $INFORMATION between ACTOR
> The exchange of information between Kenya and Uganda helped the search.  => KEN,UGA >

# --- Technology, space, health, environment (CAMEO 060) -------------------------------------------------------------
cameo    060
contexts technology
verb  ACTOR $PROMOTE space+cooperation|nuclear+cooperation|scientific+cooperation|technological+cooperation with RECIPIENT:actor
> Argentina expanded nuclear cooperation with Brazil after the summit.  => ARG > BRA
verb  ACTOR launch|build|operate satellite|space+station|telescope|reactor ~jointly with RECIPIENT:actor
> Japan and Bhutan jointly launched a small satellite.  => JPN,BTN >
noun  ACTOR scientific+cooperation|space+cooperation|nuclear+cooperation with RECIPIENT:actor!
> Hungary's nuclear cooperation with Russia continued despite criticism.  => HUN > RUS
verb  ACTOR exchange|share technology with RECIPIENT:actor!
> South Korea shared shipbuilding technology with Thailand.  => KOR > THA
noun  technology+exchange between ACTOR
> A technology exchange between Israel and India began in January.  => ISR,IND >

contexts health
verb  ACTOR begin|launch|hold|run|conduct vaccination+campaign|immunisation+campaign|vaccination+drive with RECIPIENT:actor!
> Pakistan launched a vaccination campaign with Afghanistan against polio.  => PAK > AFG
contexts disasters
verb  ACTOR begin|launch|conduct|mount joint+search|joint+rescue with RECIPIENT:actor
> Malta and Italy launched a joint search for the missing boat.  => MLT,ITA >
contexts environment
verb  ACTOR begin|launch|conduct|mount joint+cleanup|joint+firefighting with RECIPIENT:actor
> Bolivia began joint firefighting with Paraguay in the dry forest.  => BOL > PRY
noun  environmental+cooperation|climate+cooperation between ACTOR
> Climate cooperation between Norway and Indonesia resumed this month.  => NOR,IDN >

# --- Counter-terrorism and drugs: joint action without a blow (CAMEO 062) -------------------------------------------
cameo    062
contexts terrorism
verb  ACTOR $PROMOTE counterterrorism+cooperation|counter-terrorism+cooperation|anti-terror+cooperation with RECIPIENT:actor
> Tajikistan expanded counterterrorism cooperation with China.  => TJK > CHN
noun  counterterrorism+cooperation|anti-terror+cooperation between ACTOR
> Counterterrorism cooperation between Algeria and Mauritania has improved.  => DZA,MRT >
contexts illegal_drugs
verb  ACTOR $PROMOTE anti-drug+cooperation|antidrug+cooperation|counternarcotics+cooperation with RECIPIENT:actor
> Ecuador resumed anti-drug cooperation with Peru after the elections.  => ECU > PER

# --- Families and people divided by a border (CAMEO 060) ---------------------------------------------------------------
cameo    060
contexts human_rights
verb  ACTOR hold|arrange|resume|allow family+reunion with RECIPIENT:actor
> North Korea and South Korea held family reunions at the mountain resort.  => PRK,KOR >
noun  family+reunion between ACTOR
> Family reunions between North Korea and South Korea began on Monday.  => PRK,KOR >

# Further: idioms of working together, goods and arms sold with two objects, deliveries under contract, borders and links, exercises with
# other modifiers, prisoners and spies exchanged, joint inquiries, tips passed on.

set COOP_RESUME = resume | restart | restore | renew | revive | relaunch | reinstate | re-establish | reestablish
set COOP_GROW = expand | increase | boost | deepen | broaden | widen | strengthen | intensify | enhance | improve
set COOP_BODY = joint+commission | joint+committee | joint+body | joint+council | joint+task+force | joint+working+group | joint+secretariat | joint+authority | joint+chamber | joint+centre | joint+laboratory | joint+university | joint+institute | joint+hospital | coordination+centre | coordination+mechanism | joint+mechanism
set COOP_ENERGY = oil | gas | natural+gas | lng | crude | crude+oil | coal | diesel | petrol | kerosene | jet+fuel | petroleum | electricity | uranium | nuclear+fuel | fertiliser | steel | cement | timber | copper | phosphate | cotton | potash | hydrogen
set COOP_GOODS = machinery | tractor | locomotive | turbine | airliner | textile | tea | tobacco | tomato | onion | potato | banana | cashew | rubber | palm+oil | sunflower+oil | barley | millet | sorghum | oilseed | poultry | chicken | pork | mutton | sheep | goat | seafood | shrimp | salmon | dairy+product | sesame | vanilla | gold | diamond | cobalt | lithium | nickel | manganese | zinc | bauxite | iron+ore | rare+earth | phosphate | potash | salt | semiconductor | reactor | petrol | kerosene | naphtha | vegetable | avocado | olive+oil | crude+oil | natural+gas | iron | aluminium
set COOP_MONEY = million | billion | dollar | euro | pound | yen | yuan | rouble | rupee | riyal | dirham | dinar
set COOP_FLOW = oil+export | gas+export | grain+export | wheat+export | coal+export | electricity+export | power+export | oil+import | gas+import | coal+import | gas+supply | gas+supplies | oil+supply | oil+supplies | electricity+supply | electricity+supplies | power+supply | power+supplies | gas+delivery | oil+delivery | gas+flow | oil+flow | oil+shipment | gas+shipment | grain+shipment | fuel+export | rice+export | beef+export | gas+transit | oil+transit
set COOP_BORDER = border | frontier | crossing | border+crossing | border+post | border+gate | border+checkpoint | border+bridge | border+market | land+border
set COOP_POST = postal+service | mail+service | postal+link | telephone+link | phone+link | telephone+line | phone+line | telephone+service | communication | communication+line | communication+link | internet+link
set COOP_ROUTE = corridor | railway | rail+line | railway+line | road | highway | motorway | bridge | tunnel | pipeline | gas+pipeline | oil+pipeline | interconnector | power+line | transmission+line | cable | undersea+cable | fibre+optic+cable
set COOP_ZONE = industrial+park | economic+zone | free+zone | border+market | trade+zone | logistics+hub | industrial+zone | dry+port
set COOP_TARIFF = tariff | duty | customs+duty | import+duty | levy | import+tax | quota
set COOP_PREF = duty+free+access | duty+free+access | market+access | preferential+access | trade+preference | preferential+tariff | tariff+free+access | tariff+free+access | zero+tariff+treatment | zero+tariff+treatment | most+favoured+nation+status | most+favoured+nation+status | quota+free+access | quota+free+access
set COOP_RIGHT = fishing+right | mining+right | drilling+right | exploration+right | exploration+licence | mining+licence | mining+concession | fishing+licence | transit+right | oil+concession | port+concession
set COOP_BASING = basing+right | overflight+right | landing+right | docking+right | overflight+permission | base+access | port+access
set COOP_VISA = visa+free+entry | visa+free+entry | visa+free+access | visa+free+access | visa+free+travel | visa+free+travel | visa+exemption | visa+waiver | visa+on+arrival
set COOP_EX = exercise | drill | manoeuvre | war+game | wargame
set COOP_SHARED_EX = bilateral+exercise | trilateral+exercise | tripartite+exercise | multinational+exercise | combined+exercise | allied+exercise | bilateral+drill | trilateral+drill | tripartite+drill | multinational+drill | combined+drill | allied+drill | trilateral+manoeuvre | multinational+manoeuvre | combined+training | joint+wargame | bilateral+manoeuvre
set COOP_JOINT_EX = joint+exercise | joint+drill | joint+manoeuvre | joint+training | joint+war+game | joint+wargame | bilateral+exercise | trilateral+exercise | multinational+exercise | combined+exercise | trilateral+drill
set COOP_PATROL = mixed+patrol | tripartite+patrol | trilateral+patrol | multinational+patrol | joint+flight | joint+sail | joint+cruise | joint+convoy | joint+checkpoint | joint+overflight
set COOP_ARMS = arms | weapon | weaponry | missile | tank | fighter | fighter+jet | warplane | jet | helicopter | attack+helicopter | submarine | frigate | corvette | warship | drone | ammunition | munition | artillery | howitzer | rocket | rocket+launcher | radar | rifle | machine+gun | armoured+vehicle | personnel+carrier | patrol+boat | minesweeper | air+defence | air+defence+system | missile+system | surveillance+plane | torpedo | bomb | interceptor | military+aircraft | military+equipment
set COOP_MORE_ARMS = warship | corvette | howitzer | rifle | machine+gun | armoured+vehicle | personnel+carrier | patrol+boat | minesweeper | rocket+launcher | radar | air+defence+system | air+defence | missile+system | surveillance+plane | patrol+aircraft | torpedo | warplane | munition | bomb | interceptor | gunship | military+aircraft | military+equipment
set COOP_BASE = base | airbase | air+base | naval+base | military+base | port | airfield | airspace | military+facility | airport
set COOP_FORCE = troop | soldier | warship | bomber | fighter+jet | missile | submarine | garrison | military+base | naval+base | air+base | airbase | radar | tank | battalion | brigade | marine
set COOP_SUSPECT = suspect | fugitive | defendant | convict | criminal | war+criminal | trafficker | drug+trafficker | smuggler | gang+leader | gang+boss | drug+lord | kingpin | warlord | hacker | murderer | killer | fraudster | gangster | mafia+boss | cartel+boss | bomber | hijacker | militant | terrorist | embezzler
set COOP_PRISONER = prisoner | detainee | captive | convict | pow | spy | agent | soldier | serviceman | fighter | hostage | sailor
set COOP_SWAP = prisoner+swap | prisoner+exchange | spy+swap | spy+exchange | hostage+swap | captive+exchange | detainee+exchange | detainee+swap | pow+exchange | prisoner+of+war+exchange | prisoner+of+war+exchange
set COOP_PROBE = joint+investigation | joint+probe | joint+inquiry | joint+investigation+team | joint+inquest
set COOP_RING = ring | network | cell | gang | cartel | smuggling+ring | trafficking+ring | botnet | drug+ring | terror+cell | ransomware+gang
set COOP_INTEL = intelligence | intel | intelligence+report | satellite+image | satellite+imagery | satellite+data | radar+data | surveillance+data | surveillance+footage | classified+information | reconnaissance+data | targeting+data | early+warning+data | early+warning+data | drone+footage | passenger+data | biometric+data | watch+list
set COOP_FILE = evidence | dossier | case+file | document | fingerprint | dna+sample | flight+data | bank+record | footage | flight+recorder | black+box | information | data
set COOP_RESEARCH = joint+research | joint+study | joint+survey | joint+expedition | joint+experiment | joint+excavation | joint+mapping

type     COOPERATE
section  PLOVER 2.0, COOPERATE

# --- General: idioms of working together (CAMEO 060) ---------------------------------------------------------------
cameo    060
contexts -

verb  ACTOR work|act|move|operate in partnership|tandem|concert|coordination|cooperation|collaboration with RECIPIENT:actor!
> Norway worked in partnership with Ghana on the fishery law.  => NOR > GHA
> Oman acted in concert with Kuwait during the oil spill.  => OMN > KWT
verb  ACTOR work ~closely with RECIPIENT:country|organisation!
> Malta worked closely with Tunisia on the border watch.  => MLT > TUN
verb  ACTOR work ~hand with RECIPIENT:actor!
> Latvia worked hand in hand with Estonia on rail safety.  => LVA > EST
verb  ACTOR work ~side with RECIPIENT:actor!
> Chilean engineers worked side by side with the Peruvian army.  => CHL > PER
verb  ACTOR work|operate alongside RECIPIENT:country|armed!
> Danish medics worked alongside the Kenyan army in the camps.  => DNK > KEN
verb  ACTOR:country! partner with RECIPIENT:country!
> Rwanda partnered with Singapore on urban planning.  => RWA > SGP
verb  ACTOR partner ~up with RECIPIENT:country!
> Fiji partnered up with Samoa to map reefs.  => FJI > WSM
verb  ACTOR join|combine|unite effort with RECIPIENT:actor!
> Bolivia combined efforts with Brazil against illegal logging.  => BOL > BRA
verb  ACTOR link ~up with RECIPIENT:country!
> Zambia linked up with Angola on the copper route.  => ZMB > AGO
verb  ACTOR begin|start|launch|establish coordination|joint+work with RECIPIENT:actor!
> Iraq began coordination with Kuwait on the shared field.  => IRQ > KWT
verb  ACTOR $COOP_RESUME coordination|joint+work with RECIPIENT:actor!
> Syria resumed coordination with Jordan on river water.  => SYR > JOR
verb  ACTOR $COOP_GROW coordination|interaction with RECIPIENT:actor!
> Romania deepened coordination with Bulgaria on Danube shipping.  => ROU > BGR
verb  ACTOR coordinate search|evacuation|air+traffic|border+control|water+release|vaccination|relief+effort|rescue with RECIPIENT:actor!
> Greece coordinated the search with Turkey.  => GRC > TUR
noun  ACTOR coordination with RECIPIENT:country!
> Jordan's coordination with Iraq has improved since the floods.  => JOR > IRQ
noun  coordination between ACTOR:country!
> Coordination between Kenya and Uganda stopped the locusts.  => KEN,UGA >
noun  joint+effort|joint+action|joint+response|joint+undertaking between|by|of ACTOR:country!
> A joint effort by Spain and Portugal restored the forest.  => ESP,PRT >
noun  ACTOR joint+effort|joint+action|joint+response with RECIPIENT:country!
> Austria's joint effort with Slovenia cleaned the river.  => AUT > SVN
verb  ACTOR mount|make|undertake|lead|launch joint+effort|joint+action|joint+campaign|joint+response with RECIPIENT:actor
> Kenya and Tanzania launched a joint campaign against poachers.  => KEN,TZA >
verb  ACTOR form|establish|create|found|open|inaugurate $COOP_BODY with RECIPIENT:actor
> Uruguay established a joint task force with Argentina.  => URY > ARG
> India and Bangladesh opened a joint laboratory.  => IND,BGD >
verb  ACTOR set ~up $COOP_BODY with RECIPIENT:actor
> Morocco set up a joint working group with Spain.  => MAR > ESP
verb  ACTOR exchange|swap student|scholar|teacher|researcher|doctor with RECIPIENT:country
> Cuba and Jamaica exchanged teachers last year.  => CUB,JAM >
noun  student+exchange|cultural+exchange|academic+exchange|youth+exchange between ACTOR:country!
> Cultural exchanges between Japan and China have grown.  => JPN,CHN >
verb  ACTOR:country! lend|loan panda|giant+panda to RECIPIENT:country!
> China loaned a pair of pandas to Qatar.  => CHN > QAT
verb  ACTOR co-finance|co-fund|co-manage|co-develop|co-operate pipeline|railway|dam|plant|satellite|port|park|reserve|bridge|motorway|vaccine with RECIPIENT:country
> Benin co-financed the bridge with Togo.  => BEN > TGO
verb  ACTOR create|establish|open|form transboundary+park|cross+border+park|cross-border+park|peace+park|cross+border+reserve|cross-border+reserve|transboundary+reserve with RECIPIENT:actor ; contexts=environment
> Namibia created a cross-border park with Angola.  => NAM > AGO
verb  ACTOR delimit|survey|mark $COOP_BORDER with RECIPIENT:country! ; contexts=territory
> Croatia surveyed its border with Bosnia.  => HRV > BIH
verb  ACTOR exchange|swap enclave|land|territory|strip|plot with RECIPIENT:country ; contexts=territory
> India and Bangladesh exchanged enclaves.  => IND,BGD >
noun  exchange|swap of enclave|land|territory between ACTOR:country! ; contexts=territory
> The exchange of enclaves between India and Bangladesh took years.  => IND,BGD >
noun  delimitation of $COOP_BORDER between ACTOR:country! ; contexts=territory
> The delimitation of the border between Peru and Chile ended.  => PER,CHL >
verb  ACTOR admit|receive|accept pilgrim from RECIPIENT:country! ; contexts=religion_ethnicity
> Saudi Arabia admitted pilgrims from Iran.  => SAU > IRN
verb  ACTOR hold|resume|arrange|allow reunion of family|separated+family|relative with RECIPIENT:country ; contexts=human_rights
> North Korea and South Korea resumed reunions of separated families.  => PRK,KOR >

# --- Open borders and links (CAMEO 060, economic) ----------------------------------------------------------------------
contexts economic
verb  ACTOR reopen|open $COOP_BORDER to|for truck|lorry|trader|traveller|traffic|trade|train from|with|of RECIPIENT:country!
> Rwanda reopened the border to traders from Burundi.  => RWA > BDI
verb  ACTOR reopen|open airspace|sky to|for airline|flight|plane|aircraft|carrier of|from RECIPIENT:country!
> Saudi Arabia opened its airspace to flights from Israel.  => SAU > ISR
verb  ACTOR reopen|open airspace|sky to|for RECIPIENT:country!
> Qatar reopened its airspace to Egypt.  => QAT > EGY
verb  ACTOR open|inaugurate|launch|establish $COOP_ZONE with|for RECIPIENT:country
> Tajikistan opened a border market with Uzbekistan.  => TJK > UZB
verb  ACTOR normalise trade|border+traffic|traffic with RECIPIENT:country!
> Armenia normalised trade with Turkey.  => ARM > TUR
verb  ACTOR $COOP_RESUME $COOP_POST with|to RECIPIENT:country!
> Vietnam restored postal services to Cambodia.  => VNM > KHM
noun  resumption|restoration of $COOP_POST between ACTOR:country!
> The restoration of telephone links between Serbia and Kosovo took a decade.  => SRB,KOS >
verb  ACTOR commission|activate|energise|lay|extend $COOP_ROUTE to|with RECIPIENT:country!
> Kenya commissioned a power line to Ethiopia.  => KEN > ETH
verb  ACTOR:country! build|construct railway|rail+line|railway+line|pipeline|gas+pipeline|power+line|interconnector|highway|motorway|tunnel|canal to|with RECIPIENT:country!
> China built a railway to Laos.  => CHN > LAO
verb  ACTOR commission|activate|energise|lay|build|extend $COOP_ROUTE between ACTOR:country!
> A cable between Malta and Italy was laid in May.  => MLT,ITA >
noun  ACTOR opening|inauguration|completion|launch of $COOP_ROUTE to|with RECIPIENT:country!
> Georgia's completion of the railway to Turkey took ten years.  => GEO > TUR
verb  ACTOR synchronise|integrate grid|power+grid|electricity+grid|power+system|electricity+network with RECIPIENT:actor!
> Moldova synchronised its power grid with Romania.  => MDA > ROU
noun  ACTOR synchronisation|integration of grid|power+grid|power+system|electricity+network with RECIPIENT:actor!
> Estonia's synchronisation of its grid with Poland cost millions.  => EST > POL
verb  ACTOR exempt RECIPIENT:country! from visa|visa+requirement|visa+fee ; contexts=migration
> Kazakhstan exempted Indian travellers from visa requirements.  => KAZ > IND
verb  ACTOR grant|give|extend $COOP_VISA to|for RECIPIENT:actor! ; contexts=migration
> Thailand granted visa-free entry to Chinese tourists.  => THA > CHN
verb  ACTOR grant|give RECIPIENT:country! $COOP_VISA ; contexts=migration
> Ukraine was granted a visa waiver by Brazil.  => BRA > UKR
verb  ACTOR abolish|scrap|drop|waive visa|visa+requirement|visa+fee for|with RECIPIENT:country! ; contexts=migration
> Malaysia dropped visas for Indians.  => MYS > IND
noun  ACTOR abolition|waiver|lifting of visa|visa+requirement for|with RECIPIENT:country! ; contexts=migration
> Georgia's abolition of visas for Iranians helped hotels.  => GEO > IRN
verb  ACTOR $COOP_RESUME visa+service|visa+issuance|consular+service for|to|in RECIPIENT:country! ; contexts=migration
> India resumed visa services for Canadians.  => IND > CAN

# --- Economic cooperation: trade, energy, investment (CAMEO 061) ----------------------------------------------------------
cameo    061
contexts economic
verb  ACTOR sell RECIPIENT:country! $COOP_ENERGY|wheat|grain|rice|maize|corn|sugar|soybean|beef|cattle
> Turkmenistan sold Ukraine natural gas for years.  => TKM > UKR
verb  ACTOR:country! sell|export|ship $COOP_GOODS to RECIPIENT:country!
> Botswana sold diamonds to Belgium.  => BWA > BEL
verb  ACTOR:country! buy|purchase|import $COOP_GOODS from RECIPIENT:country!
> Turkey bought gold from Ghana.  => TUR > GHA
verb  ACTOR supply|deliver|send|pipe $COOP_ENERGY to RECIPIENT:country!
> Russia supplied gas to Hungary through the winter.  => RUS > HUN
> Electricity was delivered to Iraq by Turkey.  => TUR > IRQ
verb  ACTOR supply RECIPIENT:country! with $COOP_ENERGY
> Azerbaijan supplied Bulgaria with natural gas.  => AZE > BGR
verb  RECIPIENT:country! receive|get gas|natural+gas|crude|electricity|lng|diesel|coal|uranium from ACTOR:country!
> Lithuania received electricity from Sweden.  => SWE > LTU
verb  ACTOR source|procure|secure $COOP_ENERGY|wheat|grain|rice from RECIPIENT:country!
> Egypt sourced wheat from Romania.  => EGY > ROU
verb  ACTOR resume|restart|restore|begin|start|increase|boost|double|expand $COOP_FLOW to RECIPIENT:country!
> Israel resumed gas exports to Egypt.  => ISR > EGY
> Iran doubled its electricity exports to Iraq.  => IRN > IRQ
verb  ACTOR resume|restart|restore|begin|start|increase|boost|double|expand oil+import|gas+import|coal+import|electricity+import|grain+import|wheat+import|rice+import|fuel+import from RECIPIENT:country!
> Poland increased gas imports from Norway.  => POL > NOR
verb  ACTOR resume|restart|restore|begin|start|increase|boost $COOP_FLOW through|via|across RECIPIENT:country!
> Iraq resumed oil exports through Turkey.  => IRQ > TUR
verb  ACTOR step|ramp ~up $COOP_FLOW|export|delivery|shipment|sale to RECIPIENT:country!
> Angola stepped up oil shipments to India.  => AGO > IND
verb  ACTOR step|ramp ~up import|purchase from RECIPIENT:country!
> Spain ramped up imports from Morocco.  => ESP > MAR
verb  ACTOR resume|restart|restore|boost|raise|double|expand export|delivery|shipment|sale of $COOP_ENERGY|$COOP_GOODS|grain|wheat|rice to RECIPIENT:country!
> Peru resumed shipments of potatoes to Chile.  => PER > CHL
verb  ACTOR resume|restart|restore|boost|raise|double|expand import|purchase of $COOP_ENERGY|$COOP_GOODS|grain|wheat|rice from RECIPIENT:country!
> Cambodia resumed imports of vegetables from Vietnam.  => KHM > VNM
noun  resumption|restart|start|restoration of $COOP_FLOW by ACTOR! to|from|through RECIPIENT:country!
> The resumption of gas exports to Egypt by Israel calmed traders.  => ISR > EGY
noun  ACTOR resumption|restart|restoration of $COOP_FLOW to|from|through RECIPIENT:country!
> Iran's restoration of gas supplies to Iraq eased the shortage.  => IRN > IRQ
noun  resumption|restart|start of $COOP_FLOW between ACTOR:country!
> The restart of gas flows between Israel and Jordan lowered prices.  => ISR,JOR >
verb  ACTOR:country! invest in port|mine|railway|refinery|oilfield|gas+field|infrastructure|pipeline|dam|airport|power+plant of|in RECIPIENT:country!
> Turkey invested in ports in Somalia.  => TUR > SOM
verb  ACTOR:country! invest $COOP_MONEY in RECIPIENT:country!
> Kuwait invested two billion dollars in Egypt.  => KWT > EGY
verb  ACTOR:country! build|construct|erect reactor|nuclear+plant|nuclear+power+station|refinery|power+station|factory|smelter for|with RECIPIENT:country!
> Russia built a nuclear plant for Bangladesh.  => RUS > BGD
verb  ACTOR:country! lease|rent port|land|farmland|island|mine|forest to RECIPIENT:country!
> Sri Lanka leased a port to China.  => LKA > CHN
verb  ACTOR:country! lease|rent port|land|farmland|island|mine|spaceport|cosmodrome from RECIPIENT:country!
> Russia leased the cosmodrome from Kazakhstan.  => RUS > KAZ
verb  ACTOR grant|give|award|sell $COOP_RIGHT to RECIPIENT:country! ; contexts=economic,natural_resource
> Guinea-Bissau granted fishing rights to Spain.  => GNB > ESP
verb  ACTOR grant|give|award|sell RECIPIENT:country! $COOP_RIGHT ; contexts=economic,natural_resource
> Bolivia gave Russia a mining concession.  => BOL > RUS
verb  ACTOR grant|give|extend $COOP_PREF to RECIPIENT:country!
> China granted duty-free access to Ethiopia.  => CHN > ETH
verb  ACTOR grant|give RECIPIENT:country! $COOP_PREF
> The European Union granted Pakistan trade preferences.  => EUR > PAK
verb  ACTOR:country! open market to RECIPIENT:country!
> Japan opened its market to Thailand.  => JPN > THA
verb  ACTOR open market to|for good|goods|product|beef|pork|fruit|rice|export|import of|from RECIPIENT:country!
> China opened its market for rice from Bolivia.  => CHN > BOL
verb  ACTOR lower|cut|reduce|remove|abolish|scrap|waive|slash|eliminate $COOP_TARIFF on|for $COOP_GOODS|$COOP_ENERGY|beef|rice|wheat|sugar|car|fruit|wine|fish from|of RECIPIENT:country!
> India scrapped duties on salt from Nepal.  => IND > NPL
> Norway cut tariffs on Ukrainian poultry.  => NOR > UKR
noun  ACTOR removal|reduction|abolition|elimination of $COOP_TARIFF on $COOP_GOODS|beef|rice|wheat|sugar|car|fruit|wine from RECIPIENT:country!
> Turkey's removal of tariffs on wheat from Russia eased prices.  => TUR > RUS
verb  ACTOR join|enter customs+union|free+trade+area|free+trade+area|trade+area|common+market|single+market|trade+bloc with RECIPIENT:actor!
> Armenia joined the customs union with Russia.  => ARM > RUS
verb  ACTOR implement|activate trade+agreement|trade+deal|free+trade+agreement|free+trade+agreement|transit+agreement|customs+agreement|trade+pact with RECIPIENT:actor
> Iceland implemented the trade deal with China.  => ISL > CHN
verb  ACTOR settle|conduct trade in|with rouble|yuan|rupee|local+currency|national+currency|gold with RECIPIENT:country!
> India settled trade in rupees with Russia.  => IND > RUS
verb  ACTOR:country! link|connect|integrate payment+system|banking+system|stock+exchange|payment+network with|to RECIPIENT:country!
> Singapore linked its payment system with India.  => SGP > IND
verb  ACTOR launch|introduce|adopt common+currency|single+currency|joint+currency with RECIPIENT:actor!
> Gambia introduced a common currency with Ghana.  => GMB > GHA
noun  currency+swap|swap+line|swap+arrangement between ACTOR!
> A currency swap between Japan and India was activated in May.  => JPN,IND >
verb  ACTOR coordinate|align output|oil+output|production|oil+production|export with RECIPIENT:country!
> Saudi Arabia coordinated oil output with Russia.  => SAU > RUS
verb  ACTOR:country! send|supply worker|labourer|farmworker|seasonal+worker|guest+worker|builder to RECIPIENT:country! ; contexts=economic,migration
> North Korea sent labourers to Russia.  => PRK > RUS
verb  ACTOR:country! recruit|hire worker|labourer|nurse|farmworker|teacher|seasonal+worker from RECIPIENT:country! ; contexts=economic,migration
> Israel recruited labourers from India.  => ISR > IND
verb  ACTOR transit|route|reroute|rout $COOP_ENERGY|grain|cargo|freight|export through|via|across RECIPIENT:country!
> Kazakhstan routed crude through Azerbaijan.  => KAZ > AZE
noun  revival|normalisation|renewal of trade|commerce|economic+tie|trade+tie|border+trade between ACTOR:country!
> The revival of trade between Rwanda and Burundi filled markets.  => RWA,BDI >
noun  ACTOR revival|normalisation|renewal|resumption of trade|commerce|economic+tie|trade+tie with RECIPIENT:country!
> Turkey's resumption of trade with Armenia was gradual.  => TUR > ARM
verb  ACTOR barter $COOP_ENERGY|$COOP_GOODS|rice|wheat for TOPIC with RECIPIENT:country!
> Iran bartered oil for tea with Sri Lanka.  => IRN > LKA

# --- Military cooperation: exercises (CAMEO 062) ------------------------------------------------------------------
cameo    062
contexts military
verb  ACTOR:actor hold|conduct|stage|run|undertake|mount|begin|start|launch|resume|complete|conclude|host $COOP_SHARED_EX with RECIPIENT:actor
> Japan, India and Australia held trilateral drills off Goa.  => JPN,IND,AUS >
> Kenya hosted a multinational exercise with Rwanda.  => KEN > RWA
verb  ACTOR kick|wrap ~off|up $COOP_EX|$COOP_JOINT_EX with RECIPIENT:actor!
> Ghana kicked off military drills with Benin.  => GHA > BEN
verb  ACTOR complete|conclude|finish|end|continue|extend|expand $COOP_EX with RECIPIENT:actor!
> Egypt concluded naval exercises with Greece.  => EGY > GRC
verb  ACTOR hold|conduct|stage|run|complete $COOP_EX alongside RECIPIENT:actor!
> Latvia held drills alongside Canadian troops.  => LVA > CAN
verb  ACTOR:armed! train|exercise|drill with army|navy|air+force|troop|soldier|marine|commando|special+force|coast+guard|warship|paratrooper with RECIPIENT:actor!
> Finnish soldiers are training with the British army.  => FIN > GBR
verb  ACTOR:armed! serve|deploy|sail|fly|patrol|exercise|operate alongside army|navy|air+force|troop|soldier|marine|commando|special+force|warship|frigate|bomber|fighter+jet|peacekeeper alongside RECIPIENT:actor!
> Fijian troops served alongside the Australian army.  => FJI > AUS
verb  ACTOR rehearse|practise|simulate landing|interception|boarding|amphibious+landing|evacuation with RECIPIENT:country|armed!
> Peru rehearsed a landing with the Chilean navy.  => PER > CHL
verb  ACTOR join RECIPIENT:country|armed! in|for $COOP_EX|$COOP_SHARED_EX|joint+patrol
> Tonga joined Australia in a multinational exercise.  => TON > AUS
verb  $COOP_JOINT_EX|$COOP_SHARED_EX *involve|include ACTOR:country|armed!
> The joint drills involved Egypt, Jordan and Sudan.  => EGY,JOR,SDN >
noun  $COOP_SHARED_EX between|by|of|among ACTOR!
> A trilateral exercise between Japan, India and Australia ended.  => JPN,IND,AUS >
noun  ACTOR $COOP_SHARED_EX with RECIPIENT:actor!
> Jordan's bilateral exercise with Pakistan began.  => JOR > PAK
noun  launch|completion|end|conclusion of $COOP_JOINT_EX between|by ACTOR!
> The completion of joint exercises between Mali and Niger was shown.  => MLI,NER >
noun  start|launch|completion of $COOP_JOINT_EX by ACTOR! with RECIPIENT:actor!
> The launch of joint drills with Egypt by Sudan angered rebels.  => SDN > EGY

# --- Military cooperation: patrols, operations, bases (CAMEO 062) -----------------------------------------
verb  ACTOR hold|conduct|run|mount|begin|start|launch|resume|fly $COOP_PATROL with RECIPIENT:actor
> Mali and Niger began mixed patrols.  => MLI,NER >
noun  $COOP_PATROL between|by|of ACTOR!
> Mixed patrols by Togo and Benin began.  => TGO,BEN >
verb  ACTOR join RECIPIENT:country|armed! in|for operation|offensive|patrol|naval+patrol|manhunt|air+patrol
> Chad joined Nigeria in the offensive on the lake.  => TCD > NGA
verb  ACTOR:actor! join coalition|naval+mission|military+operation|task+force|patrol|alliance|initiative of|with|by|alongside RECIPIENT:actor!
> Fiji joined a coalition of Pacific states to patrol the sea.  => FJI > *
> Denmark joined the naval mission of France in the strait.  => DNK > FRA
verb  ACTOR:actor join naval+coalition|maritime+coalition|multinational+force|task+force|naval+task+force|joint+task+force|maritime+force with|alongside|of RECIPIENT:actor!
> Norway joined the naval coalition with Bahrain.  => NOR > BHR
verb  ACTOR integrate|merge|unify force|army|unit|command|fighter|navy with|into RECIPIENT:armed!
> Libyan rebels merged their forces with the Libyan army.  => LBY/REB > LBY/MIL
verb  ACTOR host $COOP_FORCE of|from RECIPIENT:country!
> Djibouti hosted troops from Japan.  => DJI > JPN
verb  ACTOR grant|give|allow access to $COOP_BASE to RECIPIENT:country|armed!
> The Philippines granted access to bases to the United States.  => PHL > USA
verb  ACTOR grant|give|allow RECIPIENT:country|armed! access to $COOP_BASE
> Cyprus gave France access to a naval base.  => CYP > FRA
verb  ACTOR open $COOP_BASE to|for warship|troop|jet|fighter+jet|bomber|navy|air+force|soldier of|from RECIPIENT:country!
> Romania opened an airbase to jets from Italy.  => ROU > ITA
verb  ACTOR grant|give|extend $COOP_BASING to RECIPIENT:country|armed!
> Azerbaijan granted overflight rights to Turkey.  => AZE > TUR
verb  ACTOR grant|give RECIPIENT:country|armed! $COOP_BASING
> Oman gave India docking rights.  => OMN > IND
verb  ACTOR:country! lease|rent base|airbase|naval+base|military+base|radar+station|airfield to RECIPIENT:country!
> Kyrgyzstan leased an airbase to the United States.  => KGZ > USA
verb  ACTOR connect|link radar|air+defence|early+warning+system|early+warning+system|command+system|missile+defence with|to RECIPIENT:country!
> Bahrain linked its air defence with Kuwait.  => BHR > KWT
verb  ACTOR set ~up hotline|military+hotline with RECIPIENT:actor
> India set up a hotline with China.  => IND > CHN
verb  ACTOR install|launch|test|open hotline|military+hotline|naval+hotline with RECIPIENT:actor
> Vietnam opened a naval hotline with the Philippines.  => VNM > PHL
verb  ACTOR $COOP_RESUME military+contact|military+communication|military+to+military+contact|military+to+military+contact|defence+contact|military+channel with RECIPIENT:actor
> China resumed military contacts with the United States.  => CHN > USA
verb  ACTOR coordinate airstrike|strike|raid|air+defence|border+patrol|troop+movement with RECIPIENT:actor!
> Iraq coordinated air strikes with Syria.  => IRQ > SYR

# --- Arms sold, bought, built under licence (CAMEO 062) -----------------------------------------
verb  ACTOR sell RECIPIENT:country! $COOP_ARMS
> Italy sold the Philippines radars.  => ITA > PHL
verb  ACTOR sell|export|ship $COOP_MORE_ARMS to RECIPIENT:country!
> Italy sold frigates and corvettes to Qatar.  => ITA > QAT
verb  ACTOR buy|purchase|import $COOP_MORE_ARMS from RECIPIENT:country!
> Senegal bought patrol boats from France.  => SEN > FRA
verb  ACTOR acquire|procure|order|obtain $COOP_ARMS from RECIPIENT:country!
> Bangladesh acquired submarines from China.  => BGD > CHN
verb  ACTOR take delivery of $COOP_ARMS from RECIPIENT:country!
> Morocco took delivery of drones from Turkey.  => MAR > TUR
verb  ACTOR deliver|supply|hand|ship|send $COOP_ARMS to RECIPIENT:country! under|as contract|deal|order|sale
> Russia delivered helicopters to Peru under a contract.  => RUS > PER
verb  ACTOR build|produce|assemble|manufacture $COOP_ARMS under licence|license from|of RECIPIENT:country!
> Egypt assembled tanks under licence from the United States.  => EGY > USA
verb  ACTOR build|construct $COOP_ARMS for RECIPIENT:country!
> South Korea built submarines for Indonesia.  => KOR > IDN
verb  ACTOR transfer|share missile+technology|military+technology|submarine+technology|nuclear+technology|rocket+technology|drone+technology to|with RECIPIENT:country! ; contexts=military,technology
> North Korea transferred missile technology to Syria.  => PRK > SYR
verb  ACTOR develop|design|build|produce $COOP_ARMS ~together with RECIPIENT:country ; contexts=military,technology
> Italy and Japan developed a fighter jet together.  => ITA,JPN >
verb  ACTOR:country! develop|co-develop|co-produce $COOP_ARMS with RECIPIENT:country! ; contexts=military,technology
> India developed a cruise missile with Russia.  => IND > RUS
noun  ACTOR weapon+sale|arm+export|weapon+export|missile+sale|tank+sale|jet+sale|drone+sale to RECIPIENT:country!
> Turkish drone sales to Ethiopia drew criticism.  => TUR > ETH
noun  sale of $COOP_ARMS by ACTOR! to RECIPIENT:country!
> The sale of frigates to Egypt by Italy was completed.  => ITA > EGY
noun  ACTOR acquisition|procurement of $COOP_ARMS from RECIPIENT:country!
> Algeria's acquisition of frigates from China was confirmed.  => DZA > CHN

# --- Judicial and police cooperation (CAMEO 063) --------------------------------
cameo    063
contexts legal
verb  extradite from ACTOR:country! to RECIPIENT:actor!
> A trafficker was extradited from Spain to Ecuador.  => ESP > ECU
verb  ACTOR hand|turn|give|deliver ~over|up $COOP_SUSPECT to RECIPIENT:country|organisation!
> Gambia handed over a trafficker to Liberia.  => GMB > LBR
> Paraguay turned over a smuggler to Brazil.  => PRY > BRA
verb  ACTOR transfer|surrender|deliver $COOP_SUSPECT to RECIPIENT:country|organisation!
> Uganda surrendered a hijacker to Congo.  => UGA > COD
verb  ACTOR send|fly|return $COOP_SUSPECT to RECIPIENT:country! for trial|prosecution|questioning
> Malta sent the hijacker to Egypt for trial.  => MLT > EGY
verb  ACTOR execute|honour|enforce extradition+request|arrest+warrant|european+arrest+warrant of|from|by RECIPIENT:country!
> Ireland executed an arrest warrant from Poland.  => IRL > POL
verb  ACTOR comply with extradition+request|arrest+warrant|legal+request of|from RECIPIENT:country!
> Bulgaria complied with an extradition request from Germany.  => BGR > DEU
noun  ACTOR handover|surrender|transfer|extradition of $COOP_SUSPECT to RECIPIENT:country|organisation!
> Mexico's transfer of traffickers to the United States was secret.  => MEX > USA
noun  handover|surrender|transfer|extradition of $COOP_SUSPECT by ACTOR! to RECIPIENT:country|organisation!
> The handover of a trafficker to Italy by Ecuador made headlines.  => ECU > ITA
verb  ACTOR exchange|swap|trade $COOP_PRISONER with RECIPIENT:country|armed!
> Russia exchanged spies with Germany.  => RUS > DEU
verb  ACTOR exchange|swap spy|agent|serviceman|pow
> Ukraine and Russia exchanged servicemen on Thursday.  => UKR,RUS >
verb  ACTOR carry ~out $COOP_SWAP with RECIPIENT:actor
> Russia and the United States carried out a spy swap.  => RUS,USA >
verb  ACTOR conduct|complete|make|hold|stage|perform $COOP_SWAP with RECIPIENT:actor
> Iran and France completed a detainee exchange.  => IRN,FRA >
verb  ACTOR conduct|complete|make|hold exchange|swap of $COOP_PRISONER with RECIPIENT:country|armed
> Armenia and Azerbaijan conducted an exchange of prisoners.  => ARM,AZE >
noun  $COOP_SWAP between ACTOR!
> A spy swap between Russia and Norway took place in Lithuania.  => RUS,NOR >
noun  ACTOR:country! $COOP_SWAP with RECIPIENT:country|armed!
> Iran's spy swap with Belgium was arranged in Oman.  => IRN > BEL
verb  ACTOR open|launch|start|begin|conduct|form $COOP_PROBE with RECIPIENT:actor!
> The Netherlands launched a joint investigation with Belgium.  => NLD > BEL
verb  ACTOR open|launch|start|begin|conduct|form $COOP_PROBE ; contexts=legal,crime
> Spain and Morocco opened a joint probe.  => ESP,MAR >
verb  ACTOR set ~up $COOP_PROBE with RECIPIENT:actor
> Italy set up a joint investigation team with Albania.  => ITA > ALB
verb  ACTOR carry ~out $COOP_PROBE with RECIPIENT:actor
> Kenya carried out a joint investigation with Uganda.  => KEN > UGA
noun  $COOP_PROBE by|between|of ACTOR!
> A joint investigation by Sweden and Denmark traced the cable ship.  => SWE,DNK >
noun  ACTOR $COOP_PROBE with RECIPIENT:actor!
> Thailand's joint inquiry with Malaysia found the graves.  => THA > MYS
verb  ACTOR investigate ~jointly|together with RECIPIENT:actor!
> Poland jointly investigated the sabotage with Germany.  => POL > DEU
verb  ACTOR assist|help RECIPIENT:country! in|with|on investigation|probe|inquiry|manhunt|murder+investigation
> Australia assisted Samoa in the inquiry.  => AUS > WSM
verb  ACTOR cooperate with court|tribunal|prosecutor|investigator|inspector|commission of|from|in RECIPIENT!
> Serbia cooperated with prosecutors from Kosovo.  => SRB > KOS
verb  ACTOR dismantle|bust|smash|crack|uncover|raid $COOP_RING ~jointly|together with RECIPIENT:actor ; contexts=crime
> Spain and Colombia jointly dismantled a drug ring.  => ESP,COL >
verb  ACTOR break ~up $COOP_RING ~jointly|together with RECIPIENT:actor ; contexts=crime
> French and Belgian police jointly broke up a trafficking ring.  => FRA,BEL >
noun  joint+raid|joint+crackdown|joint+sting|joint+police+operation|joint+swoop by|between|of ACTOR! ; contexts=crime
> A joint raid by Peru and Ecuador seized gold dredgers.  => PER,ECU >
noun  ACTOR joint+raid|joint+crackdown|joint+swoop with RECIPIENT:actor! ; contexts=crime
> Brazil's joint raid with Paraguay hit a drug farm.  => BRA > PRY

# --- Intelligence and information shared (CAMEO 064) --------------------------------------------------------------
cameo    064
contexts intelligence
verb  ACTOR share|pool $COOP_INTEL with RECIPIENT:actor!
> Norway shared radar data with Finland.  => NOR > FIN
verb  ACTOR pool $COOP_INTEL ; contexts=intelligence
> Sweden, Norway and Denmark pooled intelligence.  => SWE,NOR,DNK >
verb  ACTOR relay|feed|funnel|forward|leak $COOP_INTEL to RECIPIENT:country|armed!
> Jordan relayed intelligence to France.  => JOR > FRA
verb  ACTOR pass ~along|on $COOP_INTEL to RECIPIENT:country|organisation|armed!
> Bahrain passed along satellite images to Oman.  => BHR > OMN
verb  ACTOR give|send|pass RECIPIENT:country! $COOP_INTEL
> Israel gave India intelligence before the raid.  => ISR > IND
verb  ACTOR provide|supply|give|pass|transfer|send $COOP_INTEL to RECIPIENT:country|armed!
> Canada gave radar data to Ukraine.  => CAN > UKR
verb  ACTOR provide|supply RECIPIENT:country|armed! with $COOP_INTEL
> China supplied Pakistan with satellite data.  => CHN > PAK
verb  ACTOR:country|armed! act|move on|upon tip|tip-off|intelligence|information from|by|of RECIPIENT:country!
> Thai police acted on a tip from Australia.  => THA > AUS
verb  ACTOR:country|armed! receive|get|obtain $COOP_INTEL|tip|tip-off from RECIPIENT:country!
> Denmark received a tip from Sweden.  => DNK > SWE
verb  ACTOR:country|armed! link|connect|integrate intelligence+database|police+database|fingerprint+database|watch+list with|to RECIPIENT:country|organisation!
> Albania linked its police database with Italy.  => ALB > ITA
verb  ACTOR establish|open|create|form joint+intelligence+centre|fusion+centre|fusion+cell|intelligence+cell|intelligence+hub with RECIPIENT:actor!
> Iraq opened a joint intelligence centre with Iran.  => IRQ > IRN
noun  exchange|sharing|pooling of $COOP_INTEL between|among ACTOR!
> The pooling of radar data between Latvia and Lithuania began.  => LVA,LTU >
noun  ACTOR sharing|pooling of $COOP_INTEL with RECIPIENT:country!
> Turkey's sharing of satellite images with Qatar was secret.  => TUR > QAT
contexts legal
verb  ACTOR provide|give|send|supply|deliver $COOP_FILE to RECIPIENT:country!
> Switzerland sent bank records to Malaysia.  => CHE > MYS
verb  ACTOR provide|supply RECIPIENT:country! with $COOP_FILE
> Panama provided Peru with evidence in the bribery case.  => PAN > PER
verb  ACTOR give|send RECIPIENT:country! $COOP_FILE
> Brazil gave Ecuador evidence of the bribes.  => BRA > ECU
verb  ACTOR hand|turn ~over dossier|case+file|document|fingerprint|dna+sample|flight+recorder|black+box|bank+record|footage to RECIPIENT:country!
> Indonesia handed over the flight recorder to Malaysia.  => IDN > MYS
verb  ACTOR share evidence|flight+data|bank+record|dna+sample|fingerprint|flood+data|seismic+data|criminal+record with RECIPIENT:country|organisation!
> Mexico shared fingerprints with the United States.  => MEX > USA

# --- Technology, space, health, environment (CAMEO 060) -------------------------------------------------------------
cameo    060
contexts technology
verb  ACTOR launch|orbit satellite|telescope|spacecraft for|of RECIPIENT:country!
> China launched a satellite for Bolivia.  => CHN > BOL
verb  ACTOR fly|take|carry|send astronaut|cosmonaut of|from RECIPIENT:country! to|into space|station|space+station|orbit
> Russia flew an astronaut from Belarus to the space station.  => RUS > BLR
verb  ACTOR:country! develop|build|test|produce vaccine|satellite|reactor|aircraft|telescope|high+speed+train|high+speed+train with RECIPIENT:country!
> Thailand developed a vaccine with Cuba.  => THA > CUB
verb  ACTOR:country! conduct|undertake|begin|start|launch|run $COOP_RESEARCH with RECIPIENT:country!
> Iceland conducted joint research with Canada.  => ISL > CAN
noun  $COOP_RESEARCH between|by ACTOR:country!
> A joint survey by Kenya and Seychelles mapped the reef.  => KEN,SYC >
verb  ACTOR transfer|pass technology|know-how|reactor+technology|satellite+technology|vaccine+technology|expertise to RECIPIENT:country!
> South Korea transferred reactor technology to Jordan.  => KOR > JOR
noun  ACTOR technology+transfer to RECIPIENT:country!
> Chinese technology transfer to Zambia helped farmers.  => CHN > ZMB
contexts disasters
verb  ACTOR begin|launch|conduct|mount|start joint+search|joint+rescue|joint+salvage|joint+relief+operation|joint+search+operation with RECIPIENT:country
> Japan launched a joint search with South Korea.  => JPN > KOR
noun  joint+search|joint+rescue|joint+salvage|joint+rescue+operation by|between|of ACTOR!
> A joint rescue by Greece and Turkey saved sailors.  => GRC,TUR >
verb  ACTOR search|comb ~jointly|together with RECIPIENT:actor!
> Malaysian ships searched together with the Vietnamese navy.  => MYS > VNM
contexts environment
verb  ACTOR clean|protect|restore|replant|monitor river|lake|forest|reef|sea|wetland|glacier ~jointly|together with RECIPIENT:country
> Kenya and Uganda jointly monitored the lake.  => KEN,UGA >
noun  joint+cleanup|joint+clean+up|joint+firefighting by|between|of ACTOR!
> A joint cleanup by Peru and Bolivia saved the lake.  => PER,BOL >
