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
> The resumption of train services between Bangladesh and India was delayed by floods.  => BGD,IND >
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
verb  ACTOR introduce|launch|begin visa-free+travel|visa-free+regime with|for RECIPIENT:actor! ; contexts=migration
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
noun  expansion|strengthening|deepening of $ECONOMIC_COOPERATION between ACTOR
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
verb  ACTOR $HOLD $JOINT_EXERCISE with RECIPIENT:actor
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
> Polish and Lithuanian tank crews trained together near the border.  => POL,LTU >
verb  ACTOR train ~alongside RECIPIENT:actor!
> Norwegian soldiers trained alongside Finnish reservists in the snow.  => NOR > FIN
verb  ACTOR train alongside RECIPIENT:actor!
> Brazilian commandos trained alongside the French army in the jungle.  => BRA > FRA
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
> Peruvian and Brazilian boats jointly patrolled the upper river.  => PER,BRA >
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
> French arms sales to Greece rose again last year.  => FRA > GRC
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
verb  ACTOR exchange|swap|trade $PRISONER with RECIPIENT:actor
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
> Sweden stepped up intelligence sharing with Latvia in the Baltic.  => SWE > LVA
verb  ACTOR exchange|swap $INTELLIGENCE with RECIPIENT:actor
> Niger and Chad exchanged intelligence on the movement of fighters.  => NER,TCD >
verb  ACTOR pass|provide|supply|give|transfer|send $INTELLIGENCE to RECIPIENT:actor!
> Australia passed intelligence to Indonesia before the bombing.  => AUS > IDN
verb  ACTOR provide|supply RECIPIENT:actor! with $INTELLIGENCE
> France provided Chad with intelligence on rebel columns.  => FRA > TCD
verb  ACTOR receive $INTELLIGENCE from RECIPIENT:actor!
> Philippine commanders received intelligence from Malaysia about the boats.  => PHL > MYS
verb  ACTOR $PROMOTE $INTELLIGENCE_COOPERATION with RECIPIENT:actor
> South Korea resumed intelligence sharing with Japan in March.  => KOR > JPN
noun  ACTOR $INTELLIGENCE_COOPERATION with RECIPIENT:actor!
> Ethiopia's intelligence sharing with Somalia has improved this year.  => ETH > SOM
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
