# MOBILIZE: military or police moves short of using force, shows of capability and readiness.
# Boundaries: exercises of two countries together are COOPERATE; forces sent after a disaster are AID; supporters called to the streets are PROTEST;
# within the report of an attack only ASSAULT is coded; an announced readiness to strike in words only is THREATEN.

set TROOPS    = troop | soldier | force | army | battalion | brigade | division | regiment | unit | paratrooper | infantry | marine | commando | reinforcement | contingent | military | special+force | ground+force
set RESERVE   = reservist | conscript | reserve | recruit | draftee | veteran
set FIGHTERS  = fighter | militant | militiaman | militia | guerrilla | gunman | insurgent | rebel | mercenary | paramilitary | volunteer
set POLICE    = police | policeman | officer | police+officer | riot+police | gendarme | security+force | security+personnel | constable | police+unit | border+guard | national+guard
set ARMOUR    = tank | armoured+vehicle | armored+vehicle | artillery | howitzer | armour | armor | column | convoy | armoured+column
set SHIP      = warship | ship | destroyer | frigate | cruiser | corvette | submarine | fleet | flotilla | aircraft+carrier | carrier | gunboat | navy | vessel | patrol+boat | strike+group | coast+guard+ship | battleship
set WARSHIP   = warship | destroyer | frigate | cruiser | corvette | submarine | aircraft+carrier | gunboat | strike+group | coast+guard+vessel | coast+guard+ship | naval+vessel | patrol+boat
set AIRCRAFT  = jet | fighter | fighter+jet | warplane | bomber | aircraft | helicopter | plane | fighter+plane | helicopter+gunship
set WARPLANE  = fighter+jet | warplane | bomber | military+aircraft | fighter+plane | spy+plane | military+plane | surveillance+plane | attack+helicopter | drone | reconnaissance+plane | military+helicopter
set MISSILE   = missile | ballistic+missile | cruise+missile | rocket | interceptor | projectile | launcher | missile+battery | missile+system
set DEFENCE   = air+defence | air+defence+system | anti-aircraft+system | missile+shield | missile+defence | radar | anti-missile+system | missile+defence+system
set WEAPON    = weapon | missile | ballistic+missile | drone | warhead | weaponry | nuclear+weapon | bomb | torpedo | submarine | stealth+bomber | tank
set DRILL     = drill | exercise | manoeuvre | maneuver | war+game | military+exercise | military+drill | naval+exercise | live+fire+drill | live+fire+exercise | combat+drill
set BORDER    = border | frontier | boundary | buffer+zone | demarcation+line | ceasefire+line | front+line | line | borderline | crossing
set ALERT     = alert | high+alert | full+alert | war+footing | combat+alert | standby | combat+readiness | highest+alert | heightened+alert | full+readiness
set SKY       = airspace | sky | air+space | air+defence+zone | identification+zone
set WATER     = water | territorial+water | territorial+sea | exclusive+zone | coastal+water | maritime+zone

type     MOBILIZE
section  PLOVER 2.0, MOBILIZE

# ---- MOBILIZE without a mode: power is shown, the means are not said ---------------------------------------------------------------------------

mode     -
cameo    150
contexts military

verb  ACTOR flex muscle
> China flexed its military muscles around Taiwan again.  => CHN >
verb  ACTOR flex muscle against|near|toward|towards|over RECIPIENT!
> Azerbaijan flexed its muscles near Armenia this week.  => AZE > ARM
verb  ACTOR prepare for war|invasion|attack|offensive|battle|combat|assault with|against|on|of RECIPIENT
> Eritrea prepared for war with Ethiopia.  => ERI > ETH
verb  ACTOR gear|gird ~up for war|battle|invasion|offensive with|against RECIPIENT
> Sudan geared up for battle with Chad.  => SDN > TCD
verb  ACTOR stage|make|mount|put show|display|demonstration of force near|against|at|toward RECIPIENT
> Venezuela staged a show of force near Guyana.  => VEN > GUY
noun  show|display|demonstration of force by ACTOR near|against|toward RECIPIENT
> The show of force by Turkey near Cyprus alarmed fishermen.  => TUR > CYP
noun  ACTOR show of force near|against|toward RECIPIENT
> China's show of force near Taiwan lasted three days.  => CHN > TWN
noun  ACTOR military+standoff|armed+standoff|border+standoff|tense+standoff|naval+standoff with RECIPIENT
> India's border standoff with China entered its second winter.  => IND > CHN
noun  military+standoff|armed+standoff|border+standoff|naval+standoff between ACTOR
> The naval standoff between Sudan and Egypt worried shippers.  => EGY,SDN >
verb  ACTOR:armed! face ~off with|against RECIPIENT
> Thai soldiers faced off with Cambodian troops at a temple.  => THA > KHM
noun  ACTOR military+buildup|military+build-up|arms+buildup|arms+build-up in|near|along|around|on RECIPIENT
> The Russian military buildup near Ukraine began in autumn.  => RUS > UKR
noun  ACTOR brinkmanship against|toward|near RECIPIENT
> North Korea's brinkmanship against South Korea resumed.  => PRK > KOR
noun  ACTOR military+preparation|war+preparation against|near|for RECIPIENT
> Rwandan military preparations near Congo were denied by no one.  => RWA > COD
noun  ACTOR military+posturing|military+activity|military+manoeuvre|military+movement near|around|along|against RECIPIENT:country!
> China's military activity around Taiwan grew last month.  => CHN > TWN

# ---- mode troops: armed personnel and units ----------------------------------------------------------------------------------------------------

# Readiness (CAMEO 152).
mode     troops
cameo    152
contexts military

verb  ACTOR put|place|keep|set $TROOPS on $ALERT
> Ghana put its army on high alert after the coup.  => GHA >
> Troops were placed on alert by the Kenyan defence minister.  => KEN >
verb  ACTOR:armed! be|remain|stay|go on $ALERT
> Lebanese soldiers were on high alert along the southern border.  => LBN >
verb  ACTOR raise|heighten|increase|upgrade|elevate alert|alert+level|readiness|alert+status|combat+readiness|military+readiness
> South Korea raised the alert level of its army.  => KOR >
verb  ACTOR order|declare alert|full+alert|high+alert|military+alert|combat+readiness
> The Iranian commander ordered a full alert at all bases.  => IRN >
verb  ACTOR step ~up readiness|vigilance|military+readiness
> Poland stepped up military readiness in the east.  => POL >
verb  ACTOR alert|ready|prepare $TROOPS for war|action|battle|combat|deployment with|against RECIPIENT
> Algeria readied its troops for war with Morocco.  => DZA > MAR
verb  ACTOR cancel leave of soldier|troop|personnel|officer
> Pakistan cancelled the leave of all soldiers.  => PAK >
noun  ACTOR military+alert|combat+alert|high+alert along|near|on|against RECIPIENT
> Colombia's military alert along the Venezuelan border continued.  => COL > VEN
adj   ACTOR:armed! battle-ready|combat-ready
> The Ethiopian army is combat-ready, its commander told reporters.  => ETH >

# Mobilisation, conscription, reserves (CAMEO 154).
cameo    154

verb  ACTOR mobilize $TROOPS|reservist|conscript|reserve
> Ethiopia mobilized its army in the northern region.  => ETH >
verb  ACTOR mobilize $TROOPS against|along|near|on|at RECIPIENT!
> Venezuela mobilized troops along the Colombian border.  => VEN > COL
verb  ACTOR:country|armed! mobilize for war|combat|battle|defence with|against RECIPIENT
> Sudan mobilized for war with Ethiopia.  => SDN > ETH
verb  ACTOR order|declare|announce|decree|begin mobilization|general+mobilization|partial+mobilization|full+mobilization
> The Armenian president declared a general mobilization.  => ARM >
verb  ACTOR call ~up $RESERVE
> Israel called up thousands of reservists.  => ISR >
verb  ACTOR activate|summon|recall reservist|reserve|army+reserve|national+guard
> Finland activated its army reserve for the winter.  => FIN >
verb  ACTOR conscript|draft RECIPIENT:person into army|military|force|service
> Myanmar's junta drafted students into the army.  => MMR > /EDU
verb  ACTOR introduce|reintroduce|extend|expand|reinstate|impose conscription|draft|military+service|compulsory+service
> Latvia reintroduced compulsory military service.  => LVA >
verb  ACTOR recruit soldier|conscript|troop
> Burkina Faso recruited soldiers for the northern front.  => BFA >
noun  ACTOR mobilization of $TROOPS|reservist|reserve
> Russia's mobilization of reservists sent thousands abroad.  => RUS >
noun  general+mobilization|partial+mobilization|military+mobilization by|in ACTOR
> The partial mobilization in Russia lasted five weeks.  => RUS >
noun  call-up of $RESERVE by ACTOR
> The call-up of reservists by Israel emptied many offices.  => ISR >

# Deployment, massing, reinforcement (CAMEO 154).
verb  ACTOR deploy|redeploy $TROOPS
> Burundi deployed soldiers after the riots.  => BDI >
verb  ACTOR deploy|redeploy $TROOPS to|in|into|along|near|on|around|across|at|off RECIPIENT!
> Colombia deployed troops along the Venezuelan border.  => COL > VEN
> Soldiers were deployed to Somalia by Kenya and Uganda.  => KEN,UGA > SOM
verb  ACTOR deploy|redeploy $TROOPS on|along|at|near|to $BORDER with|of RECIPIENT
> Tajikistan deployed forces on its border with Afghanistan.  => TJK > AFG
verb  ACTOR send|dispatch|rush|airlift|fly $TROOPS to|into|toward|towards|near RECIPIENT!
> Rwanda sent troops to Mozambique.  => RWA > MOZ
verb  ACTOR send|dispatch|rush|move $TROOPS to|along|toward $BORDER with RECIPIENT
> Uganda rushed soldiers to its border with South Sudan.  => UGA > SSD
verb  ACTOR send ~in $TROOPS
> The Peruvian president sent in the army.  => PER >
verb  ACTOR move|shift|transfer|march $TROOPS to|into|toward|towards|near RECIPIENT!
> Serbia moved troops toward Kosovo.  => SRB > KOS
verb  ACTOR mass|amass|concentrate|assemble|gather $TROOPS along|on|at|near|in RECIPIENT
> Russia massed troops near Ukraine.  => RUS > UKR
verb  ACTOR mass|amass|concentrate|assemble|gather $TROOPS along|on|at|near $BORDER with RECIPIENT
> Eritrea massed troops at the border with Ethiopia.  => ERI > ETH
> Troops were massed on the frontier with Chad by Sudan.  => SDN > TCD
verb  ACTOR:armed! mass|gather|assemble|concentrate along|on|at|near RECIPIENT!
> Azerbaijani soldiers massed near the Armenian border.  => AZE > ARM
verb  ACTOR pour|pump|funnel $TROOPS into|in RECIPIENT!
> Turkey poured soldiers into northern Syria.  => TUR > SYR
verb  ACTOR:armed! pour|stream|flood|roll into RECIPIENT!
> Rwandan soldiers poured into eastern Congo.  => RWA > COD
verb  ACTOR station|base|garrison|position|post $TROOPS in|near|along|on|at RECIPIENT!
> Germany stationed a brigade in Lithuania.  => DEU > LTU
verb  ACTOR land|parachute|airdrop $TROOPS on|in|into|at RECIPIENT!
> Argentina landed marines on a British island.  => ARG > GBR
verb  ACTOR reinforce|strengthen|bolster|fortify $BORDER|position|garrison|defence with|near|along|against RECIPIENT
> Pakistan reinforced its positions near India.  => PAK > IND
verb  ACTOR reinforce|increase|boost|strengthen|expand|bolster military+presence|troop+presence|presence|troop+level|troop+number in|near|along|around|at RECIPIENT
> NATO boosted its military presence in Romania.  => IGO > ROU
verb  ACTOR beef|step|build ~up $TROOPS|military+presence|presence|defence in|near|along|around|on|against RECIPIENT
> Greece beefed up its military presence near Turkey.  => GRC > TUR
verb  ACTOR rotate|surge $TROOPS into|to|in RECIPIENT!
> Canada rotated a battalion into Latvia.  => CAN > LVA
verb  ACTOR:armed! take ~up position in|near|along|around|on|at RECIPIENT
> Ethiopian troops took up positions near the Sudanese frontier.  => ETH > SDN
verb  ACTOR:armed! dig ~in along|near|at|around RECIPIENT
> Armenian soldiers dug in along the Azerbaijani frontier.  => ARM > AZE
verb  ACTOR:armed! advance|march|converge on|toward|towards|into RECIPIENT!
> Eritrean forces are advancing toward the Ethiopian town.  => ERI > ETH
verb  ACTOR:armed! cross into RECIPIENT:country|place!
> Chadian soldiers crossed into Sudan at dawn.  => TCD > SDN
verb  ACTOR:armed! cross $BORDER into|with|of RECIPIENT
> Senegalese troops crossed the border into Gambia.  => SEN > GMB
verb  ACTOR:armed! surround|encircle|ring RECIPIENT!
> Guinea's soldiers surrounded the Malian embassy.  => GIN > MLI
verb  ACTOR:armed! patrol street|city|capital|town|border|district|neighbourhood
> Ecuadorean soldiers patrolled the streets of the port.  => ECU >
verb  ACTOR:armed! fan ~out across|through|in|along PLACE
> Chilean troops fanned out across the southern province.  => CHL >
verb  ACTOR send|bring|put $TROOPS onto|on|into|to street
> The Sri Lankan government sent soldiers onto the streets.  => LKA >
verb  ACTOR call ~out $TROOPS
> Honduras called out the army after the vote.  => HND >
verb  ACTOR flood street|city|capital|town|border with $TROOPS
> Peru flooded the capital with soldiers.  => PER >
noun  ACTOR deployment of $TROOPS to|in|along|near|on|around|into RECIPIENT
> Angola's deployment of soldiers to Congo was debated in parliament.  => AGO > COD
noun  deployment|stationing|dispatch|concentration|massing of $TROOPS in|to|along|near|on|at RECIPIENT by ACTOR
> The stationing of soldiers in Estonia by Britain continued.  => GBR > EST
noun  troop+deployment|troop+movement|troop+build-up|troop+buildup|troop+concentration|force+buildup in|to|near|along|on|around|at RECIPIENT by ACTOR!
> Ethiopian troop movements near Eritrea alarmed the region.  => ETH > ERI
noun  build-up|buildup of $TROOPS by ACTOR along|near|on|at|around RECIPIENT
> The build-up of troops by Sudan along the Ethiopian border continued.  => SDN > ETH
noun  troop+surge|military+surge in RECIPIENT by ACTOR!
> The American troop surge in Afghanistan changed little.  => USA > AFG

# Exercises and parades by one side (CAMEO 150).
cameo    150

verb  ACTOR stage|hold|conduct|begin|start|launch|run|mount $DRILL
> Iran held military exercises in the desert.  => IRN >
verb  ACTOR stage|hold|conduct|begin|start|launch|run|mount $DRILL near|off|around|along|in|at|over|against RECIPIENT!
> China staged live-fire drills around Taiwan.  => CHN > TWN
> Military exercises near Poland were held by Belarus.  => BLR > POL
verb  ACTOR carry ~out $DRILL near|off|around|along|in RECIPIENT
> Turkey carried out naval exercises off Cyprus.  => TUR > CYP
verb  ACTOR kick ~off $DRILL near|off|around|along|in RECIPIENT
> Venezuela kicked off military drills near Guyana.  => VEN > GUY
verb  ACTOR:armed|country! drill|exercise|train near|off|around RECIPIENT:country!
> Belarusian paratroopers are drilling near Lithuania.  => BLR > LTU
verb  ACTOR rehearse|practise|practice|simulate attack|invasion|strike|blockade|landing|bombing on|of|against RECIPIENT
> North Korea simulated a nuclear attack on South Korea.  => PRK > KOR
verb  ACTOR stage|hold|mount military+parade|army+parade|victory+parade
> Turkmenistan held a military parade in the capital.  => TKM >
verb  ACTOR parade|march $TROOPS through|in|past|along PLACE
> Eritrea paraded its soldiers through the capital.  => ERI >
noun  ACTOR military+exercise|military+drill|naval+exercise|naval+drill|war+game|live+fire+drill|live+fire+exercise|military+manoeuvre near|off|around|along|in|against RECIPIENT
> Chinese military exercises around Taiwan closed shipping lanes.  => CHN > TWN
noun  military+exercise|military+drill|naval+exercise|naval+drill|war+game|live+fire+drill by ACTOR near|off|around|along|in RECIPIENT
> War games by Algeria near Morocco began on Sunday.  => DZA > MAR
noun  ACTOR military+parade|army+parade
> North Korea's military parade was shown on state television.  => PRK >

# ---- mode weapons: weapon systems, ships, aircraft, vehicles -----------------------------------------------------------------------------------

# Tests and launches without a target (a launch at a target is ASSAULT heavy-weapons).
mode     weapons
cameo    150
contexts military

verb  ACTOR test-fire|test-launch INSTRUMENT
> North Korea test-fired a ballistic missile on Sunday.  => PRK >
verb  ACTOR test|trial missile|ballistic+missile|cruise+missile|rocket|torpedo|hypersonic+missile|weapon|interceptor|air+defence
> Pakistan tested a new cruise missile.  => PAK >
verb  ACTOR:country! launch|fire missile|projectile
> North Korea launched a missile early on Thursday.  => PRK >
verb  ACTOR launch|fire missile|ballistic+missile|projectile|cruise+missile into sea|ocean|water
> Pyongyang fired two missiles into the sea.  => PRK >
verb  ACTOR launch|fire missile|ballistic+missile|projectile|rocket over|off|toward|towards|near RECIPIENT:country|place!
> North Korea fired a missile over Japan.  => PRK > JPN
verb  ACTOR launch|fire ballistic+missile|cruise+missile|intercontinental+missile|submarine+launched+missile|military+satellite|spy+satellite
> Iran launched a military satellite on Thursday.  => IRN >
verb  ACTOR conduct|stage|perform|hold missile+test|weapon+test|rocket+test|test+launch|test+flight|test-firing|missile+launch
> India conducted a missile test off its eastern coast.  => IND >
verb  ACTOR carry ~out missile+test|weapon+test|rocket+test|test+launch|missile+launch
> Israel carried out a missile test over the sea.  => ISR >
verb  ACTOR conduct|stage|perform|hold nuclear+test|atomic+test|underground+test|hydrogen+test ; contexts=military,cbrn
> North Korea conducted its sixth nuclear test.  => PRK >
verb  ACTOR carry ~out nuclear+test|atomic+test|underground+test ; contexts=military,cbrn
> France carried out a nuclear test in the Pacific.  => FRA >
verb  ACTOR test|detonate|explode nuclear+weapon|nuclear+device|atomic+bomb|hydrogen+bomb|nuclear+bomb|nuclear+warhead ; contexts=military,cbrn
> Pakistan tested a nuclear device in the hills.  => PAK >
noun  ACTOR missile+test|missile+launch|rocket+launch|weapon+test|missile+firing|test-firing|test+launch
> A North Korean missile test woke people in Hokkaido.  => PRK >
noun  missile+test|missile+launch|rocket+launch|weapon+test|test-firing by ACTOR
> The missile test by Iran came on a holiday.  => IRN >
noun  ACTOR nuclear+test|atomic+test|hydrogen+bomb+test ; contexts=military,cbrn
> North Korea's nuclear test shook houses across the border.  => PRK >
noun  nuclear+test|atomic+test by ACTOR ; contexts=military,cbrn
> The nuclear test by Pakistan followed within weeks.  => PAK >
noun  test|launch|firing of $MISSILE by ACTOR
> The launch of a ballistic missile by Iran was filmed.  => IRN >

# Display and readiness of weapons.
verb  ACTOR unveil|showcase|exhibit $WEAPON ; contexts=military,technology
> Iran unveiled a new ballistic missile.  => IRN >
verb  ACTOR show ~off $WEAPON ; contexts=military,technology
> Turkey showed off its newest drone at an air base.  => TUR >
verb  ACTOR parade|display $WEAPON|$ARMOUR through|in|at PLACE
> Russia paraded its tanks in the capital.  => RUS >
verb  ACTOR put|place $AIRCRAFT|$SHIP|$MISSILE|nuclear+force|deterrent on $ALERT ; cameo=152
> Russia put its nuclear force on high alert.  => RUS >
verb  ACTOR activate|arm|ready|switch $DEFENCE|$MISSILE ; cameo=152
> Taiwan activated its air-defence systems.  => TWN >
verb  ACTOR aim|point|train|target missile|ballistic+missile|rocket|gun|artillery|tank at|on RECIPIENT
> Syria aimed its artillery at Jordan.  => SYR > JOR
verb  ACTOR expand|modernize|upgrade|enlarge nuclear+arsenal|arsenal|nuclear+force|missile+arsenal ; contexts=military,cbrn
> China expanded its nuclear arsenal.  => CHN >
verb  ACTOR lock radar|fire+control+radar on|onto RECIPIENT
> A Chinese frigate locked its radar on a Japanese destroyer.  => CHN > JPN
adj   ACTOR:armed! poised for strike|attack|invasion on|of RECIPIENT
> The Israeli army is poised for an attack on Lebanon.  => ISR > LBN

# Weapons, armour and air defences are moved (CAMEO 154).
cameo    154

verb  ACTOR deploy|station|position|install|site $MISSILE|$DEFENCE
> Japan deployed missile batteries on a southern island.  => JPN >
verb  ACTOR deploy|station|position|install|site $MISSILE|$DEFENCE in|near|on|along|to|around|at RECIPIENT!
> The United States deployed an anti-missile system in South Korea.  => USA > KOR
verb  ACTOR deploy|send|move|dispatch|mass|roll $ARMOUR to|into|near|along|toward|towards|at|in RECIPIENT!
> Turkey moved tanks toward Syria.  => TUR > SYR
verb  ACTOR deploy|send|move|dispatch|mass|roll $ARMOUR to|along|at|near $BORDER with RECIPIENT
> Algeria sent armoured vehicles to its border with Libya.  => DZA > LBY
verb  $ARMOUR *roll|rumble|move|roar into|through|toward|towards RECIPIENT!
> Russian tanks rolled into the Georgian town.  => RUS > GEO
verb  ACTOR deploy|base|station|send nuclear+weapon|tactical+weapon|warhead in|to RECIPIENT ; contexts=military,cbrn
> Russia deployed tactical nuclear weapons in Belarus.  => RUS > BLR
noun  ACTOR deployment|stationing of $MISSILE|$DEFENCE|$ARMOUR in|near|to|along RECIPIENT
> The American deployment of missiles in Poland angered its neighbour.  => USA > POL
noun  ACTOR missile+deployment|tank+deployment|weapon+deployment in|near|to|along RECIPIENT
> The Russian missile deployment near Finland was recorded by satellites.  => RUS > FIN

# Navies.
cameo    150

verb  ACTOR sail $SHIP through|into|near|past|off|around|to|in RECIPIENT
> The United States sailed a destroyer past a Chinese reef.  => USA > CHN
verb  ACTOR deploy|send|dispatch|order|move $SHIP to|into|near|off|toward|towards|through|in|around RECIPIENT! ; cameo=154
> Italy moved a frigate to Libya.  => ITA > LBY
verb  ACTOR deploy|dispatch $WARSHIP ; cameo=154
> Kenya deployed warships after the attack at sea.  => KEN >
verb  $WARSHIP *sail|transit|steam|pass through|near|past|into|off|around RECIPIENT!
> An Iranian frigate sailed near the Saudi coast.  => IRN > SAU
verb  $WARSHIP *enter|approach|circle RECIPIENT!
> Two Chinese coast guard ships entered Philippine waters.  => CHN > PHL
verb  ACTOR enter|violate|intrude $WATER of RECIPIENT
> The Turkish navy violated the territorial waters of Greece.  => TUR > GRC
verb  $WARSHIP *intrude|stray into RECIPIENT!
> A North Korean patrol boat intruded into South Korean waters.  => PRK > KOR
verb  ACTOR shadow|tail|track|trail $SHIP|$AIRCRAFT of RECIPIENT
> The British navy shadowed a Russian submarine in the Channel.  => GBR > RUS
verb  ACTOR dock|berth $WARSHIP in|at RECIPIENT
> Russia docked a nuclear submarine in Cuba.  => RUS > CUB
noun  ACTOR naval+deployment|naval+build-up|naval+buildup|naval+presence in|near|off|to RECIPIENT ; cameo=154
> The American naval deployment near Venezuela grew in summer.  => USA > VEN
noun  ACTOR passage|transit of $SHIP|$WARSHIP through|past RECIPIENT
> The British transit of a warship through Chinese waters was routine.  => GBR > CHN
noun  freedom+of+navigation+operation by ACTOR near|in|off RECIPIENT
> A freedom-of-navigation operation by the United States near China followed.  => USA > CHN

# Air forces.
verb  ACTOR scramble $AIRCRAFT
> Norway scrambled two jets early on Tuesday.  => NOR >
verb  ACTOR scramble $AIRCRAFT against|after RECIPIENT!
> Japan scrambled fighter jets against Chinese bombers.  => JPN > CHN
verb  ACTOR intercept $AIRCRAFT|drone|ship|vessel|boat of RECIPIENT
> Estonia's air force intercepted a Russian bomber over the Baltic.  => EST > RUS
verb  ACTOR fly $AIRCRAFT|drone|spy+plane over|near|through|into|around|past|along|across RECIPIENT!
> The United States flew bombers over South Korea.  => USA > KOR
verb  ACTOR send|deploy|dispatch|order $AIRCRAFT to|into|over|near|toward|across|around RECIPIENT!
> China sent thirty warplanes toward Taiwan.  => CHN > TWN
verb  $WARPLANE *fly over|near|into|through|across|past|around RECIPIENT!
> Israeli warplanes flew over the Lebanese capital at midnight.  => ISR > LBN
verb  $WARPLANE *cross|circle|enter|violate|breach RECIPIENT!
> A Russian drone entered Romanian airspace.  => RUS > ROU
verb  $WARPLANE *stray|intrude into RECIPIENT!
> A Syrian military helicopter strayed into Turkish airspace.  => SYR > TUR
verb  ACTOR violate|breach|penetrate|enter|infringe $SKY of RECIPIENT
> Russia violated Estonia's airspace for twelve minutes.  => RUS > EST
verb  ACTOR overfly RECIPIENT!
> Turkish fighter jets are overflying two Greek islands.  => TUR > GRC
verb  ACTOR buzz RECIPIENT!
> Russian jets buzzed an American destroyer in the Black Sea.  => RUS > USA
verb  ACTOR step ~up flight|patrol|sortie|overflight near|over|around|along RECIPIENT
> China stepped up its patrols near Vietnam.  => CHN > VNM
noun  overflight|flyover|flypast of|over RECIPIENT by ACTOR
> The overflight of the Greek islands by Turkey was filmed.  => TUR > GRC
noun  ACTOR overflight of|over RECIPIENT
> Israeli overflights of Lebanon became a daily routine.  => ISR > LBN
noun  ACTOR airspace+violation|air+incursion|airspace+incursion|airspace+intrusion over|in|into|against|of RECIPIENT
> Turkish airspace violations over Greece doubled that year.  => TUR > GRC
noun  ACTOR violation|breach of $SKY|$WATER of RECIPIENT
> The Russian violation of Estonia's airspace lasted minutes.  => RUS > EST
noun  ACTOR incursion|intrusion into airspace|air+defence+zone|territorial+water of RECIPIENT
> Chinese incursions into Taiwan's air-defence zone reached a record.  => CHN > TWN

# ---- mode police: police and other security units ----------------------------------------------------------------------------------------------

mode     police
cameo    151

verb  ACTOR put|place|keep $POLICE on $ALERT
> France put its police on high alert before the match.  => FRA >
verb  ACTOR raise|increase|heighten terror+alert|security+alert|terror+threat+level|threat+level|security+level|terror+level ; contexts=terrorism
> Spain raised its terror threat level.  => ESP >
verb  ACTOR place|put city|capital|province|region|airport|country on $ALERT
> The Indonesian government put the capital on high alert.  => IDN >
noun  ACTOR security+alert|terror+alert in|at|around RECIPIENT
> The Belgian security alert lasted a week.  => BEL >

cameo    153

verb  ACTOR deploy|redeploy|mobilize $POLICE
> Bangladesh deployed police before the march.  => BGD >
verb  ACTOR deploy|send|dispatch|rush $POLICE to|in|into|around|across|at|outside|along RECIPIENT!
> South Africa sent police officers to Mozambique.  => ZAF > MOZ
verb  ACTOR send ~in riot+police|police|gendarme
> The Georgian interior minister sent in riot police.  => GEO >
verb  ACTOR tighten|strengthen|increase|boost|reinforce|bolster security at|in|around|along|across|near PLACE
> Kenya tightened security around its airports.  => KEN >
verb  ACTOR beef|step ~up security at|in|around|along|near PLACE
> Danish police beefed up security around the synagogue.  => DNK/COP >
verb  ACTOR step ~up police+patrol|patrol|police+presence|checkpoint in|along|around PLACE
> Rwandan police stepped up patrols along the lake.  => RWA >
verb  ACTOR:armed! cordon ~off street|square|area|building|district|neighbourhood|zone|centre
> Moroccan police cordoned off the central square.  => MAR/COP >
verb  ACTOR set ~up roadblock|checkpoint|cordon|barricade in|on|around|along PLACE
> Ivorian gendarmes set up checkpoints around the city.  => CIV >
verb  ACTOR erect|mount|man roadblock|checkpoint|police+cordon in|on|around PLACE
> Ugandan police mounted roadblocks around the campus.  => UGA >
verb  ACTOR flood street|city|capital|square|town with $POLICE
> Belarus flooded the square with riot police.  => BLR >
verb  ACTOR:armed! stand guard at|outside|around|near|over PLACE
> Greek riot police stood guard outside the parliament.  => GRC/COP >
verb  ACTOR bolster|increase|strengthen|reinforce police+presence|police+force|security+presence in|at|around PLACE
> Trinidad increased the police presence in the port area.  => TTO >
noun  deployment|mobilization of $POLICE in|to|at|around RECIPIENT by ACTOR
> The deployment of police officers in Haiti by Kenya angered gangs.  => KEN > HTI
noun  ACTOR deployment of $POLICE in|to|at|around RECIPIENT
> Kenya's deployment of police officers to Haiti cost millions.  => KEN > HTI
noun  police+deployment|security+deployment|police+reinforcement in|to|at|around RECIPIENT by ACTOR!
> The Serbian police deployment in northern Kosovo was brief.  => SRB > KOS

# ---- mode militia: armed non-state entities ----------------------------------------------------------------------------------------------------

mode     militia
cameo    154

verb  ACTOR mobilize|deploy|assemble|gather|muster $FIGHTERS
> The Yemeni rebels mobilized tribal fighters.  => YEM >
verb  ACTOR mobilize|deploy|assemble|send|dispatch|mass|move $FIGHTERS to|in|near|along|against|into|around RECIPIENT!
> Lebanese militants sent fighters to Syria.  => LBN > SYR
verb  ACTOR recruit|enlist|train $FIGHTERS
> The Congolese militia recruited new fighters in the hills.  => COD >
verb  ACTOR raise|form|create|establish militia|armed+group|private+army|rebel+army|armed+wing|self+defence+group|vigilante+group
> Ethnic leaders in Ethiopia formed a militia.  => ETH >
verb  ACTOR take ~up arms|arm|weapon against RECIPIENT
> Senegalese separatists took up arms against the government.  => SEN > /GOV
verb  ACTOR recruit child|child+soldier|boy|minor as|for|into soldier|fighter|combat|army ; contexts=human_rights
> South Sudanese rebels recruited children as soldiers.  => SSD/REB >
verb  ACTOR hire|bring|employ mercenary in|from|for|into RECIPIENT
> Libyan militias hired mercenaries from Chad.  => LBY > TCD
verb  ACTOR infiltrate $FIGHTERS into RECIPIENT
> Eritrea infiltrated fighters into Ethiopia.  => ERI > ETH
verb  ACTOR:armed! regroup in|near|along|around PLACE
> Nigerian militants regrouped near the lake.  => NGA >
noun  ACTOR mobilization|massing|gathering of $FIGHTERS in|near|along|against RECIPIENT
> Rwanda's massing of militia near Burundi raised fears.  => RWA > BDI
noun  recruitment of $FIGHTERS by ACTOR
> The recruitment of fighters by Colombian rebels has resumed.  => COL >
noun  recruitment of child|child+soldier|minor by ACTOR ; contexts=human_rights
> The recruitment of children by Congolese rebels continued.  => COD/REB >

# Further frames.


# New sets. The lemmatiser leaves "gunmen", "policemen" as they are, so that both forms stand here.
# UNITS, ARMEDMEN and COPS stand as subjects ($UNITS *enter ...), so that the mode follows from who moves.
set UNITS     = soldier | troop | paratrooper | marine | commando | battalion | brigade | regiment | reinforcement | military+contingent | infantry | trooper | special+force | army+unit | military+unit | armed+force
set ARMEDMEN  = rebel | militant | guerrilla | insurgent | jihadist | gunman | militiaman | militia | fighter | mercenary | paramilitary | vigilante | tribesman | warlord | guerilla | armed+man | armed+group | gunmen | militiamen | tribesmen
set MEN       = troop | soldier | army | battalion | brigade | regiment | paratrooper | infantry | marine | commando | special+force | ground+force | armed+force | army+unit | military+unit | army+division | military | reinforcement | military+contingent | serviceman | servicemen
set COPS      = police | policeman | police+officer | riot+police | gendarme | gendarmerie | security+force | carabiniere | riot+squad | constable | policemen
set OUTSIDE   = parliament | embassy | consulate | court | courthouse | square | university | campus | palace | ministry | headquarters | mosque | church | synagogue | temple | stadium | prison | residence | airport | polling+station | market | station
set SNAPDRILL = combat+readiness+check | readiness+check | surprise+inspection | snap+inspection | combat+readiness+test | readiness+test | readiness+inspection
set LONGRANGE = intercontinental+missile | hypersonic+missile | anti-ship+missile | anti-aircraft+missile | surface+to+air+missile | short+range+missile | medium+range+missile | long+range+missile | range+missile | hypersonic+weapon | glide+vehicle | submarine+missile | icbm
set FRONTLINE = front | frontline | front+line | border | frontier | trench | demarcation+line | border+area

type     MOBILIZE
section  PLOVER 2.0, MOBILIZE

# ---- MOBILIZE without a mode -------------------------------------------------------------------------------------------------------------------

mode     -
cameo    150
contexts military

verb  ACTOR put|place country|nation|economy|industry|society|state on war+footing|wartime+footing|military+footing
> Armenia put its economy on a war footing.  => ARM >
verb  ACTOR move|shift|go|switch|move to|onto|on war+footing|wartime+footing against RECIPIENT
> Eritrea moved to a war footing in the spring.  => ERI >
verb  ACTOR militarize border|frontier|region|island|arctic|zone|waterway|buffer+zone with|of RECIPIENT
> Azerbaijan militarized its border with Armenia.  => AZE > ARM
noun  ACTOR militarization of border|frontier|region|island|arctic|sea|buffer+zone with|against RECIPIENT
> Chad's militarization of the border with Libya alarmed traders.  => TCD > LBY
verb  ACTOR step ~up war+preparation|military+preparation|preparation for war|invasion against|with RECIPIENT
> Ethiopia stepped up preparations for war against Eritrea.  => ETH > ERI
verb  ACTOR step|ramp ~up military+activity|military+pressure|military+preparation|provocation near|around|along|against|on RECIPIENT
> China stepped up military activity around Taiwan.  => CHN > TWN
verb  ACTOR intensify|increase|escalate military+activity|military+pressure|military+preparation near|around|along|against|on RECIPIENT
> North Korea increased military activity along the South Korean border.  => PRK > KOR
verb  ACTOR keep ~up military+activity|military+pressure near|around|along|against|on RECIPIENT
> Beijing kept up military pressure on Taiwan.  => CHN > TWN
verb  ACTOR draw ~up $MEN along|near|on|at|outside RECIPIENT! ; mode=troops cameo=154
> Serbia drew up its army along the Kosovo border.  => SRB > KOS
verb  ACTOR flex naval+muscle|nuclear+muscle in|off|around|near|against RECIPIENT
> India flexed its naval muscle off Pakistan.  => IND > PAK
verb  ACTOR declare|proclaim|establish|announce air+defence+identification+zone|air+defence+zone|identification+zone|exclusion+zone|maritime+exclusion+zone|military+zone over|around|in|off|along RECIPIENT
> China declared an air-defence identification zone in the sea.  => CHN >
noun  ACTOR provocative+manoeuvre|military+provocation|military+brinkmanship against|toward|off|near|in RECIPIENT
> North Korean military provocations near South Korea continued.  => PRK > KOR
noun  military+faceoff|border+faceoff|naval+faceoff|tense+faceoff|military+confrontation between ACTOR
> A border faceoff between Kenya and Somalia alarmed herders.  => KEN,SOM >
noun  ACTOR military+faceoff|border+faceoff|naval+faceoff with RECIPIENT
> India's border faceoff with China worries herders.  => IND > CHN
verb  ACTOR:armed! stand ~off with|against RECIPIENT:armed!
> Somali soldiers stood off with Kenyan forces near the well.  => SOM > KEN
verb  lock ACTOR! in military+standoff|naval+standoff|border+standoff|armed+standoff with RECIPIENT
> Malaysian warships were locked in a naval standoff with Chinese vessels.  => MYS > CHN
verb  ACTOR open|establish|build|construct|inaugurate military+base|naval+base|army+base|air+base|airbase|drone+base|forward+base|missile+base|radar+station|listening+post in|on|near|along RECIPIENT ; cameo=154
> Turkey opened a military base in Qatar.  => TUR > QAT
verb  ACTOR set ~up military+base|naval+base|army+base|air+base|airbase|forward+base|military+camp|observation+post|command+post|army+post in|on|near|along RECIPIENT ; cameo=154
> Kenya set up a forward base near Somalia.  => KEN > SOM
verb  ACTOR expand|enlarge|upgrade|reactivate|reopen military+base|naval+base|army+base|air+base|airbase|airfield|garrison in|on|near|along RECIPIENT ; cameo=154
> Russia reopened an air base near Finland.  => RUS > FIN

# Cyber forces.
cameo    150
contexts military,cyber

verb  ACTOR create|establish|form|launch|activate|inaugurate|found cyber+command|cyber+unit|cyber+force|cyber+army|cyber+brigade|cyberwarfare+unit|cyber+warfare+unit|cyber+defence+unit|cyber+division|cyber+corps
> Estonia established a cyber command.  => EST >
verb  ACTOR set ~up cyber+command|cyber+unit|cyber+force|cyber+army|cyber+brigade|cyberwarfare+unit|cyber+warfare+unit|cyber+defence+unit
> Vietnam set up a cyber warfare unit.  => VNM >
verb  ACTOR:country|armed! recruit|mobilize|enlist|assemble hacker|army+of+hacker|cyber+soldier|cyber+volunteer|cyber+reservist against RECIPIENT
> Ukraine recruited hackers against Russia.  => UKR > RUS
verb  ACTOR expand|strengthen|enlarge cyber+command|cyber+unit|cyber+arsenal|cyberwarfare+unit
> Iran expanded its cyber command.  => IRN >
verb  ACTOR hold|stage|conduct|launch cyber+exercise|cyber+drill|cyber+defence+exercise|cyber+war+game|cyberwar+exercise against RECIPIENT
> Taiwan held a cyber exercise in the capital.  => TWN >
verb  ACTOR put|place cyber+unit|cyber+team|cyber+defence|cyber+force on $ALERT
> Lithuania put its cyber units on high alert.  => LTU >
noun  recruitment|mobilization of hacker|cyber+army|cyber+soldier by ACTOR against RECIPIENT
> The recruitment of hackers by North Korea worried bankers.  => PRK >

# ---- mode troops -------------------------------------------------------------------------------------------------------------------------------

# Readiness (CAMEO 152).
mode     troops
cameo    152
contexts military

verb  ACTOR put|place|keep|hold $MEN at|in|into level|state|degree of alert|readiness|preparedness
> Algeria placed its troops in a state of readiness.  => DZA >
verb  ACTOR bring $MEN to|into combat+readiness|full+readiness|readiness|battle+readiness|alert|full+alert
> Belarus brought its army to full combat readiness.  => BLR >
verb  ACTOR order $MEN on|onto|to|into $ALERT
> The Thai army chief ordered soldiers on full alert.  => THA >
verb  $MEN *be|remain|stay in state of alert|readiness|preparedness
> Jordanian soldiers remained in a state of alert.  => JOR >
verb  ACTOR confine|restrict soldier|troop|force|unit|officer|battalion to barracks|base|quarters|camp
> Lesotho confined soldiers to barracks before the vote.  => LSO >
verb  ACTOR cancel|suspend|stop|revoke military+leave|army+leave|leave|holiday|furlough for|of|in|across soldier|troop|army|military|armed+force|personnel|force|unit|serviceman
> Greece cancelled leave for its armed forces.  => GRC >
verb  ACTOR recall soldier|troop|officer|serviceman|sailor|pilot|conscript from leave|holiday|furlough|vacation
> Azerbaijan recalled its officers from leave.  => AZE >
verb  ACTOR review|inspect $MEN on|at|near|along $FRONTLINE with|near RECIPIENT
> The North Korean leader inspected troops at the front.  => PRK >
verb  ACTOR inspect artillery+unit|missile+unit|missile+base|front+line+unit|frontline+unit|assault+unit|combat+unit|trench|forward+position|naval+base|submarine+base
> The Azerbaijani president inspected trenches near the line.  => AZE >
verb  ACTOR test|check combat+readiness|battle+readiness|war+readiness|military+readiness|troop+readiness
> The Kazakh defence minister checked the combat readiness of two brigades.  => KAZ >
verb  ACTOR put|place front|border|region|district|capital|base on combat+alert|military+alert|war+alert
> Syria placed its southern front on combat alert.  => SYR >
noun  ACTOR combat+readiness|war+readiness|high+readiness|heightened+alert along|near|on|against RECIPIENT!
> Azerbaijan's heightened alert near Armenia lasted a month.  => AZE > ARM

# Mobilisation, conscription, reserves (CAMEO 154).
cameo    154

verb  $MEN *mobilize along|near|on|at|around|against RECIPIENT!
> Sudanese soldiers mobilized near the Ethiopian border.  => SDN > ETH
verb  ACTOR:armed! mobilize for offensive|invasion|armed+conflict|counteroffensive with|against|of RECIPIENT
> The Eritrean army mobilized for an offensive against Ethiopia.  => ERI > ETH
verb  ACTOR sign|issue|publish|approve decree|order|law|bill of|on|for mobilization|conscription|call-up|draft|general+mobilization|partial+mobilization|military+draft
> The Ukrainian president signed a law on mobilization.  => UKR >
verb  ACTOR issue|send|serve call+up+paper|draft+notice|draft+paper|draft+order|conscription+notice|summons+for+service|call+paper|mobilization+order to RECIPIENT
> Eritrea issued draft notices in every village.  => ERI >
verb  ACTOR lower|raise|cut|widen conscription+age|draft+age|mobilization+age|military+age|call+age
> Ukraine lowered the conscription age in April.  => UKR >
verb  ACTOR prolong|lengthen|restore|bring military+service|conscription|national+service|compulsory+service|mandatory+service
> Denmark lengthened compulsory service for women.  => DNK >
verb  ACTOR bring ~back conscription|draft|military+service|national+service|compulsory+service
> Croatia brought back compulsory military service.  => HRV >
verb  ACTOR introduce|reintroduce|reinstate|adopt national+service|mandatory+service|universal+conscription|military+draft|general+conscription|female+conscription
> Serbia reintroduced mandatory service.  => SRB >
verb  ACTOR call ~up man|citizen|civilian|youth|student|graduate|doctor|veteran|pilot for army|service|front|military+service|duty|war
> Myanmar called up young men for the army.  => MMR >
verb  ACTOR call people|nation|citizen|man|population|youth|tribe|clan|villager to arm|colours
> The Amhara council in Ethiopia called its citizens to arms.  => ETH >
verb  ACTOR press|force|pressgang|dragoon RECIPIENT into army|military|military+service|armed+force|militia|rank
> Eritrean officers forced students into the army.  => ERI > /EDU
verb  ACTOR round ~up RECIPIENT:person for army|front|conscription|military+service|draft
> Eritrean soldiers rounded up students for military service.  => ERI > /EDU
verb  ACTOR conscript RECIPIENT:person!
> Myanmar's army conscripted Rohingya villagers.  => MMR > *
verb  ACTOR double|triple|expand|enlarge|increase army|armed+force|standing+army|troop+strength|active+force|military+strength|ground+force
> Poland doubled its army in three years.  => POL >
verb  ACTOR double|triple|increase|expand size|strength of army|armed+force|military|ground+force|force|navy
> Ethiopia doubled the size of its army.  => ETH >
verb  ACTOR raise|create|form|establish|activate army+corps|new+brigade|new+battalion|new+regiment|new+division|military+district|rapid+reaction+force|expeditionary+force|military+command|mountain+brigade|territorial+army|home+guard|space+force|drone+unit|drone+regiment
> Ghana formed a new battalion for the north.  => GHA >
verb  ACTOR launch|begin|start|open|conduct|step recruitment+drive|recruitment+campaign|conscription+drive|conscription+campaign|draft+campaign|mobilization+drive|enlistment+drive|conscription+round|spring+draft|autumn+draft
> Russia began its spring draft.  => RUS >
noun  ACTOR conscription+drive|conscription+campaign|draft+campaign|mobilization+drive|mobilization+campaign|spring+draft|autumn+draft|military+draft|military+call-up|reservist+call-up|reserve+call-up|army+mobilization|troop+mobilization|war+mobilization
> Myanmar's conscription drive emptied the villages.  => MMR >
noun  ACTOR troop+mobilization|army+mobilization|military+mobilization|war+mobilization near|along|on|at|against|around RECIPIENT!
> Sudanese army mobilization along the Ethiopian border continued.  => SDN > ETH
noun  conscription of RECIPIENT by ACTOR
> The conscription of students by Eritrea was recorded.  => ERI > /EDU
noun  recruitment of soldier|conscript|troop|reservist by ACTOR
> The recruitment of soldiers by Niger drew long queues.  => NER >

# Deployment, massing, reinforcement (CAMEO 154).
verb  $UNITS *deploy to|in|into|along|near|around|across RECIPIENT!
> Rwandan soldiers deployed to northern Mozambique.  => RWA > MOZ
verb  $UNITS *arrive|land in|at|on RECIPIENT:country|place!
> Kenyan troops arrived in Haiti on Tuesday.  => KEN > HTI
verb  $UNITS *enter RECIPIENT:country|place!
> Ethiopian troops entered Somalia at night.  => ETH > SOM
verb  $UNITS *move|push|head|march into|toward|towards|to RECIPIENT:country|place!
> Rwandan troops moved toward Burundi.  => RWA > BDI
verb  $UNITS *push|move ~deeper into RECIPIENT:country|place!
> Turkish soldiers pushed deeper into Syria.  => TUR > SYR
verb  $UNITS *approach|near RECIPIENT:country|place!
> Azerbaijani troops approached the Armenian town.  => AZE > ARM
verb  $UNITS *reach border|frontier|outskirt|capital of|with RECIPIENT:country
> Chadian troops reached the Sudanese frontier.  => TCD > SDN
verb  $UNITS *parade|march through|past|across|in capital|city|town|street|square|avenue
> Turkmen soldiers marched through the capital.  => TKM >
verb  $UNITS *take|move into|onto|to street|square|road
> Bolivian soldiers took to the streets of the city.  => BOL >
verb  $UNITS *guard|secure|protect bridge|parliament|palace|junction|airport|ministry|polling+station|station|crossroads|intersection|government+building|refinery|dam|power+station|broadcaster
> Togolese soldiers guarded the parliament on election day.  => TGO >
verb  $UNITS *man checkpoint|roadblock|trench|outpost|barricade|border+post|crossing|position
> Nigerian soldiers manned checkpoints along the road.  => NGA >
verb  $UNITS *erect|set|build checkpoint|roadblock|barricade|sandbag|barrier in|on|around|along PLACE
> Malian soldiers erected roadblocks around the camp.  => MLI >
verb  $UNITS *set ~up checkpoint|roadblock|camp|position|post|barrier in|on|around|along|near RECIPIENT
> Ethiopian troops set up roadblocks near the town.  => ETH >
verb  $UNITS *block|barricade|close|seal road|bridge|street|highway|crossing|junction|square|entrance to|into PLACE
> Peruvian soldiers blocked the bridge before the rally.  => PER >
verb  $UNITS *ring|surround|encircle palace|parliament|capital|city|village|building|town|barracks|airport|station|house of RECIPIENT:country
> Gabonese soldiers surrounded the palace at dawn.  => GAB >
verb  $UNITS *be|remain on move|march|way toward|towards|to|near RECIPIENT
> Sudanese troops were on the move toward Chad.  => SDN > TCD
verb  $UNITS *dig|dug|build|fortify trench|fortification|bunker|foxhole|position|dugout along|near|on|at|around RECIPIENT
> Ukrainian soldiers dug trenches along the Belarusian frontier.  => UKR > BLR
verb  ACTOR build|dig|dug|construct|erect|fortify trench|bunker|fortification|anti-tank+ditch|tank+ditch|tank+trap|defensive+line|defence+line|gun+emplacement|pillbox|defensive+position along|near|on|at|around|against RECIPIENT
> Latvia built bunkers along the Belarusian border.  => LVA > BLR
verb  ACTOR put|place $MEN along|near|on|at $BORDER with RECIPIENT
> Kenya placed soldiers along its border with Somalia.  => KEN > SOM
verb  ACTOR place|put|keep $MEN near|along|around RECIPIENT:country|place!
> Venezuela placed troops near Guyana.  => VEN > GUY
verb  ACTOR line ~up $MEN along|near|on|at RECIPIENT
> Eritrea lined up soldiers along the Ethiopian border.  => ERI > ETH
verb  ACTOR bring|call|draft|fly|pull ~in|up troop|soldier|battalion|brigade|regiment|paratrooper|marine|commando|special+force|army
> Cambodia brought up two brigades at the weekend.  => KHM >
verb  ACTOR bring|fly ~in|up $MEN from|to|along|near|against RECIPIENT!
> Thailand brought up reinforcements along the Cambodian border.  => THA > KHM
verb  ACTOR call|order|send ~in|out army|military|troop|soldier|marine|paratrooper
> The Honduran president called in the army.  => HND >
verb  ACTOR order $MEN to|into|onto|toward|towards|near RECIPIENT!
> The Kenyan president ordered soldiers into Somalia.  => KEN > SOM
verb  ACTOR order $MEN to|into|onto|on|toward street|border|front|frontier|capital|frontline
> The Sri Lankan president ordered troops onto the streets.  => LKA >
verb  ACTOR commit $MEN to|in RECIPIENT!
> Angola committed soldiers to Congo.  => AGO > COD
verb  ACTOR commit battalion|brigade|division|regiment|extra+troop|additional+troop|more+soldier|fresh+troop to battle|front|offensive|fight|frontline
> Ethiopia committed fresh troops to the front.  => ETH >
verb  ACTOR push|thrust|advance $MEN into|toward|towards|across RECIPIENT!
> Turkey pushed troops into Iraq.  => TUR > IRQ
verb  ACTOR ferry|bus|truck|ship|transport|helicopter $MEN to|into|toward|towards|across RECIPIENT!
> Iran ferried soldiers to a disputed Emirati island.  => IRN > ARE
verb  ACTOR reposition|relocate|regroup|shift|move $MEN to|along|near|toward|towards $BORDER with|of RECIPIENT
> Lebanon repositioned soldiers along the border with Syria.  => LBN > SYR
verb  ACTOR slip|sneak|smuggle|infiltrate commando|soldier|special+force|paratrooper|agent into|across RECIPIENT!
> North Korea infiltrated commandos into South Korea.  => PRK > KOR
verb  ACTOR dispatch|send|rush|pour|order reinforcement|fresh+troop|extra+troop|additional+troop|more+troop|more+soldier|extra+soldier
> Burkina Faso dispatched reinforcements on Friday.  => BFA >
verb  ACTOR rush|send|dispatch|move|order $MEN to capital|city|street|province|region|airport|island|coast|port|north|south|east|west
> Ecuador rushed soldiers to the coast.  => ECU >
verb  ACTOR place|put|ready $MEN on standby|notice|stand-by for deployment|intervention|mission in|to RECIPIENT
> Nigeria put troops on standby for an intervention in Niger.  => NGA > NER
verb  ACTOR strengthen|increase|bolster|tighten|boost|reinforce border+security|border+patrol|border+surveillance|border+guard|border+force along|with|near|against RECIPIENT
> Poland strengthened border security with Belarus.  => POL > BLR
verb  ACTOR step|beef ~up border+security|border+patrol|border+surveillance along|with|near|against RECIPIENT
> Pakistan beefed up border security with Afghanistan.  => PAK > AFG
verb  ACTOR:armed! patrol $BORDER|buffer+zone|frontier with|between|of|near RECIPIENT
> Pakistani soldiers patrolled the frontier with Iran.  => PAK > IRN
verb  ACTOR flood|blanket|saturate RECIPIENT:place! with $MEN
> India flooded Kashmir with troops.  => IND > *
noun  ACTOR military+deployment|army+deployment|force+deployment|forward+deployment|troop+rotation|troop+dispatch|troop+reinforcement|military+reinforcement|troop+increase in|to|near|along|on|around|at|into RECIPIENT
> The Kenyan military deployment in Somalia grew.  => KEN > SOM
noun  arrival|entry|influx of $MEN in|into|to RECIPIENT by|from ACTOR
> The arrival of Kenyan soldiers in Haiti was delayed by rain.  => KEN > HTI
noun  ACTOR troop+presence|army+patrol|military+patrol|border+patrol near|along RECIPIENT:country!
> Chinese military patrols near Bhutan have grown.  => CHN > BTN
noun  ACTOR advance on|toward|towards border|frontier of RECIPIENT
> The Chadian advance toward the Sudanese border has begun.  => TCD > SDN

# Exercises and parades by one side (CAMEO 150).
cameo    150

verb  ACTOR stage|hold|conduct|begin|start|launch|run|mount|order $SNAPDRILL
> Russia ordered a snap inspection of its western units.  => RUS >
verb  ACTOR order snap+drill|snap+exercise|military+exercise|military+drill|naval+exercise|war+game|live+fire+drill near|off|around|along|in|against RECIPIENT
> Belarus ordered snap drills near Lithuania.  => BLR > LTU
verb  ACTOR wrap ~up military+exercise|military+drill|naval+exercise|naval+drill|war+game|live+fire+drill|combat+drill near|off|around|along|in RECIPIENT
> Iran wrapped up naval drills near Oman.  => IRN > OMN
verb  ACTOR finish|complete|conclude|end military+exercise|military+drill|naval+exercise|naval+drill|war+game|live+fire+drill|combat+drill near|off|around|along|in RECIPIENT
> Algeria completed military manoeuvres and war games near Morocco.  => DZA > MAR
verb  ACTOR:armed! take part in military+exercise|military+drill|war+game|naval+drill|combat+drill|live+fire+exercise|manoeuvre near|off|along|around RECIPIENT
> Thousands of Belarusian soldiers took part in war games near Lithuania.  => BLR > LTU
verb  ACTOR rehearse|practise|practice|simulate amphibious+landing|beach+landing|bombing+run|missile+strike|air+strike|airstrike|seizure|capture|encirclement|assault|occupation of|on|against|near RECIPIENT
> China rehearsed the encirclement of Taiwan.  => CHN > TWN
verb  ACTOR hold|stage|mount|conduct fleet+review|naval+review|naval+parade|military+review|torchlight+parade|military+flypast|missile+parade|sea+parade|show+of+strength
> Russia held a naval parade in the Baltic.  => RUS >
noun  ACTOR snap+drill|snap+exercise|landing+drill|landing+exercise|amphibious+exercise|amphibious+drill|air+exercise|air+drill|artillery+drill|firing+exercise|firing+drill|combat+drill|army+exercise|army+drill|nuclear+drill|nuclear+exercise|missile+drill|fire+drill near|off|around|along|in|against RECIPIENT:country!
> Chinese amphibious exercises near Taiwan ended.  => CHN > TWN
noun  ACTOR naval+parade|fleet+review|military+flypast|missile+parade
> The Iranian missile parade was shown live.  => IRN >

# ---- mode weapons ------------------------------------------------------------------------------------------------------------------------------

# Tests and launches.
mode     weapons
cameo    150
contexts military

verb  ACTOR:actor! launch|fire|test $LONGRANGE|anti-satellite+weapon|satellite+killer|railgun|laser+weapon|multiple+rocket+launcher|underwater+drone|combat+drone
> China tested a hypersonic glide vehicle over the desert.  => CHN >
verb  ACTOR fire|launch|shoot salvo|volley|barrage|series|string of missile|projectile|rocket into|toward|towards|off sea|water|ocean|coast
> North Korea fired a salvo of rockets into the sea.  => PRK >
verb  ACTOR lob|hurl|shoot missile|projectile|rocket|ballistic+missile into|toward|towards sea|ocean|water|bay|gulf
> North Korea lobbed a ballistic missile into the sea.  => PRK >
verb  ACTOR lob|shoot|send missile|projectile|ballistic+missile over RECIPIENT:country|place!
> North Korea lobbed a missile over Japan.  => PRK > JPN
verb  missile|ballistic+missile|projectile|rocket *fly|pass|soar|arc over RECIPIENT:country|place!
> A North Korean missile flew over Japan.  => PRK > JPN
verb  missile|ballistic+missile|projectile *land|fall|splash|plunge in|into|near|inside sea|water|ocean|zone|exclusive+zone off|near RECIPIENT
> A North Korean missile fell in the waters off Japan.  => PRK > JPN
verb  ACTOR conduct|stage|perform|hold engine+test|rocket+engine+test|missile+drill|firing+test|missile+firing|interception+test|interceptor+test|subcritical+test|launch+drill|anti-satellite+test|underwater+test|warhead+test
> Iran conducted an engine test for a rocket.  => IRN >
verb  ACTOR carry ~out engine+test|missile+drill|firing+test|missile+firing|interception+test|subcritical+test|launch+drill|anti-satellite+test|warhead+test
> The United States carried out a subcritical test in Nevada.  => USA >
verb  ACTOR prepare|ready missile|missile+launcher|launch+pad|test+site|nuclear+site|launch+site|silo|nuclear+test+site|launcher for launch|test|firing|nuclear+test|use
> North Korea prepared its test site for a nuclear test.  => PRK >
verb  ACTOR fuel|arm missile|ballistic+missile|warhead|rocket+launcher|torpedo|silo
> Iran fuels a ballistic missile in the desert.  => IRN >
verb  ACTOR put|place|send spy+satellite|military+satellite|reconnaissance+satellite|surveillance+satellite into|in orbit|space
> North Korea put a spy satellite into orbit.  => PRK >
verb  ACTOR launch reconnaissance+satellite|surveillance+satellite|spy+satellite
> South Korea launched a reconnaissance satellite.  => KOR >
noun  ACTOR missile+salvo|missile+drill|artillery+salvo|nuclear+testing|missile+testing|weapon+testing|atomic+testing|engine+test|flight+test near|off|over|toward RECIPIENT
> North Korean missile testing off Japan resumed.  => PRK > JPN

# Arsenals, display and commissioning.
verb  ACTOR stockpile|hoard|amass weapon|missile|munition|ammunition|shell|artillery+shell|rocket|warhead|arm
> Finland stockpiled artillery shells in the north.  => FIN >
verb  ACTOR:country! rearm
> Germany rearmed at great speed.  => DEU >
noun  ACTOR rearmament|arms+buildup|arms+build-up|nuclear+buildup|nuclear+build-up|missile+buildup against|near|in RECIPIENT
> The Japanese rearmament surprised its neighbours.  => JPN >
verb  ACTOR equip|arm|fit submarine|bomber|warship|jet|frigate|missile|aircraft|destroyer|drone with warhead|nuclear+warhead|nuclear+weapon|missile|cruise+missile|hypersonic+missile ; contexts=military,technology
> Israel equipped its submarines with cruise missiles.  => ISR >
verb  ACTOR mount|fit|load warhead|nuclear+warhead on|onto missile|rocket|bomber ; contexts=military,cbrn
> North Korea mounted a warhead on a missile.  => PRK >
verb  ACTOR increase|boost|grow|double|build|extend nuclear+arsenal|missile+arsenal|nuclear+stockpile|nuclear+capability|warhead+stockpile|nuclear+force|missile+force ; contexts=military,cbrn
> China doubled its nuclear arsenal.  => CHN >
verb  ACTOR build ~up nuclear+arsenal|missile+arsenal|arsenal|nuclear+stockpile|nuclear+force|missile+force|navy|air+force ; contexts=military
> India built up its missile arsenal.  => IND >
verb  ACTOR roll ~out tank|fighter+jet|missile|stealth+fighter|bomber|warship|rocket+launcher ; contexts=military,technology
> Turkey rolled out a new stealth fighter.  => TUR >
verb  ACTOR put|place missile|rocket|tank|weapon|artillery|warhead|missile+launcher on display|show|parade ; contexts=military,technology
> Iran put its newest missiles on display.  => IRN >
verb  ACTOR unveil|reveal|showcase|display aircraft+carrier|warship|frigate|destroyer|missile+city|missile+base|fighter+jet|underground+base|missile+factory|hypersonic+missile|rocket+launcher|stealth+fighter ; contexts=military,technology
> Iran unveiled an underground missile base.  => IRN >
verb  ACTOR commission|launch|christen|induct|float warship|destroyer|frigate|corvette|aircraft+carrier|nuclear+submarine|attack+submarine|gunboat|missile+boat|amphibious+ship ; contexts=military,technology
> India commissioned a second aircraft carrier.  => IND >
verb  ACTOR induct|commission|introduce missile|fighter+jet|helicopter|submarine|tank|bomber|combat+drone into service|army|navy|air+force|military|fleet ; contexts=military,technology
> Pakistan inducted new missiles into its army.  => PAK >
noun  commissioning|unveiling of warship|frigate|destroyer|aircraft+carrier|submarine|missile|ballistic+missile|fighter+jet by ACTOR ; contexts=military,technology
> The unveiling of a hypersonic missile by Iran was televised.  => IRN >
noun  ACTOR display|show|parade of weapon|missile|firepower|military+might|military+hardware|armour
> North Korea's display of firepower lasted two hours.  => PRK >

# Weapons, armour and air defences are moved or made ready.
cameo    154

verb  ACTOR move|wheel|transfer|haul|relocate|shift missile|ballistic+missile|rocket|missile+launcher|launcher|rocket+launcher|missile+battery|missile+system|interceptor to|toward|towards|near|along border|coast|frontier|front|launch+pad|launch+site|silo|island of|with RECIPIENT
> North Korea moved missile launchers to the coast.  => PRK >
verb  ACTOR amass|concentrate|assemble|gather|park|position|line $ARMOUR|missile+launcher|rocket+launcher along|near|on|at|outside|around RECIPIENT!
> Ethiopia concentrated tanks near Eritrea.  => ETH > ERI
verb  ACTOR amass|concentrate|assemble|position|mass $ARMOUR|missile+launcher|rocket+launcher along|near|on|at $BORDER with RECIPIENT
> Sudan amassed artillery at the border with Chad.  => SDN > TCD
verb  ACTOR deploy|position|station|install $ARMOUR|rocket+launcher|anti-aircraft+gun|machine+gun|gun|combat+vehicle in|on|around|at|across street|capital|city|square|bridge|airport|palace|island|coast|port
> Gabon deployed armoured vehicles in the capital.  => GAB >
verb  ACTOR roll|bring ~out tank|armoured+vehicle|artillery|armour|cannon onto|to|into|near RECIPIENT
> Guinea brought out tanks on polling day.  => GIN >
verb  ACTOR put|send tank|armoured+vehicle|armoured+car|armoured+personnel+carrier onto|on|into|to street|square|road|capital
> Sri Lanka sent armoured vehicles onto the streets.  => LKA >
verb  tank|armoured+vehicle|armoured+column|armoured+car|artillery|military+vehicle|armored+vehicle *enter|approach|ring|surround|encircle|near RECIPIENT:country|place!
> Turkish tanks entered northern Syria.  => TUR > SYR
verb  tank|armoured+vehicle|armoured+car|military+vehicle|armored+vehicle|military+convoy *patrol|line|guard|block street|road|bridge|square|border|avenue|capital|junction|palace in PLACE
> Armoured vehicles of the Sudanese army patrolled the streets.  => SDN >
verb  tank|armoured+vehicle|artillery|armoured+column|military+convoy|military+vehicle *mass|gather|assemble|head|move|advance along|near|on|toward|towards|to|at RECIPIENT!
> Serbian tanks massed near Kosovo.  => SRB > KOS
verb  tank|armoured+vehicle|armoured+car|military+vehicle *appear|take|roll in|on|to|onto|through street|capital|square|city|avenue
> Zimbabwean tanks rolled through the capital.  => ZWE >
verb  ACTOR place|put|keep $DEFENCE|missile+unit|missile+force|rocket+force on $ALERT ; cameo=152
> Poland put its air defences on alert.  => POL >
verb  ACTOR:armed! target|aim|point|train warhead|launcher|nuclear+missile|missile+battery|cannon|rocket+launcher at|on|toward|towards RECIPIENT ; cameo=150
> Belarus aimed its rocket launchers at Lithuania.  => BLR > LTU
verb  ACTOR illuminate|lock|paint|lase RECIPIENT with radar|fire+control+radar|targeting+radar|weapon+radar ; cameo=150
> A Turkish frigate illuminated a French warship with its radar.  => TUR > FRA
verb  ACTOR shine|aim|point|direct|train laser|military+laser|laser+beam|fire+control+radar|targeting+radar|weapon+radar at|on|onto RECIPIENT! ; cameo=150
> A Chinese ship pointed a laser at a Philippine vessel.  => CHN > PHL
noun  ACTOR artillery+deployment|radar+deployment|armour+buildup|missile+build-up in|near|to|along|on|around RECIPIENT:country!
> Chinese radar deployments near India alarmed villagers.  => CHN > IND

# Navies.
cameo    150

verb  ACTOR position|station|keep|anchor|base $SHIP|$WARSHIP off|in|near|around RECIPIENT!
> The United States stationed two warships off Venezuela.  => USA > VEN
verb  ACTOR mass|gather|assemble|concentrate $SHIP|$WARSHIP off|near|around|in RECIPIENT!
> Turkey massed warships off Cyprus.  => TUR > CYP
verb  ACTOR divert|redirect|reroute|steer $SHIP|$WARSHIP to|toward|towards|near RECIPIENT!
> The United States diverted a carrier to the Iranian coast.  => USA > IRN
verb  $WARSHIP *arrive|anchor|lurk|loiter|linger|patrol|cruise|manoeuvre|surface|assemble|gather off|near|in|around RECIPIENT:country|place!
> Russian warships anchored off Cuba.  => RUS > CUB
verb  $WARSHIP *head|steam|sail|cruise to|for|toward|towards RECIPIENT:country|place!
> A French frigate is heading for Cyprus.  => FRA > CYP
verb  $WARSHIP *chase|harass|confront|intercept|block|encircle|surround|challenge RECIPIENT!
> A Chinese destroyer harassed an Australian frigate.  => CHN > AUS
verb  ACTOR:armed! chase|drive|shoo ~away|off|out vessel|boat|ship|trawler|fishing+boat|survey+ship|warship|coast+guard+vessel of|from RECIPIENT
> The Indonesian navy chased away a Chinese vessel.  => IDN > CHN
verb  ACTOR:armed! block|obstruct|harass|confront|encircle|swarm|challenge|trail ship|vessel|boat|supply+boat|resupply+mission|warship|resupply+boat of RECIPIENT
> Chinese coast guard ships blocked a Philippine supply boat.  => CHN > PHL
verb  ACTOR enter|violate|breach|cross maritime+border|sea+border|contiguous+zone|maritime+boundary of|with RECIPIENT
> A Russian submarine violated the sea border of Sweden.  => RUS > SWE
verb  ACTOR:armed! patrol sea|strait|coast|water|gulf|bay|shoreline|shipping+lane of|off|near|with RECIPIENT
> Turkish frigates patrolled the coast off Libya.  => TUR > LBY
verb  ACTOR conduct|mount|run|begin|launch|start|step naval+patrol|sea+patrol|combat+patrol|readiness+patrol|air+patrol|submarine+patrol|freedom+of+navigation+operation|navigation+operation|freedom+of+navigation+patrol|navigation+patrol near|off|around|in|through|over RECIPIENT
> The United States conducted a navigation operation near a Chinese reef.  => USA > CHN
verb  ACTOR carry ~out naval+patrol|sea+patrol|combat+patrol|readiness+patrol|air+patrol|navigation+operation|naval+manoeuvre near|off|around|in|through|over RECIPIENT
> China carried out combat patrols around a Philippine shoal.  => CHN > PHL
noun  ACTOR naval+patrol|submarine+patrol|naval+mission|naval+manoeuvre|naval+transit|ship+movement|navy+deployment|carrier+deployment near|off|in|around|through RECIPIENT:country!
> Indian naval patrols near Sri Lanka increased.  => IND > LKA
noun  arrival|presence|dispatch|appearance of $WARSHIP off|near|in|around|to RECIPIENT by|from ACTOR
> The arrival of Russian warships in Cuba drew crowds.  => RUS > CUB
noun  ACTOR dispatch|deployment|sailing|stationing of $SHIP|$WARSHIP to|off|near|in|through|into|around RECIPIENT ; cameo=154
> Italy's dispatch of frigates to Libya was disputed.  => ITA > LBY

# Air forces.
verb  $WARPLANE|jet *scramble
> Portuguese fighter jets scrambled to intercept a bomber.  => PRT > *
verb  $WARPLANE *roar|streak|thunder|swoop|zoom|skim|scream|circle|hover over|above|across|past|near RECIPIENT:country|place!
> Israeli warplanes roared over Lebanon.  => ISR > LBN
verb  $WARPLANE *probe|test|skirt|penetrate|approach|near RECIPIENT!
> Chinese bombers skirted Japanese airspace.  => CHN > JPN
verb  $WARPLANE|fighter+plane|jet *escort|chase|identify RECIPIENT!
> Dutch fighter jets chased a Russian plane.  => NLD > RUS
verb  $WARPLANE|spy+balloon|surveillance+balloon|trash+balloon *drift|pass|cross into|over|across|through RECIPIENT!
> A Chinese spy balloon drifted over Canadian territory.  => CHN > CAN
verb  RECIPIENT:country! detect|spot|track|monitor $WARPLANE|$AIRCRAFT|$WARSHIP|spy+balloon|surveillance+balloon|naval+vessel of|from ACTOR! near|around|off|in|over PLACE
> Taiwan detected Chinese warplanes around the island.  => CHN > TWN
verb  ACTOR put|place|send|get $AIRCRAFT|fighter+jet into|in air|sky|aloft over|near|against RECIPIENT
> Romania put fighter jets into the air.  => ROU >
verb  ACTOR:armed! patrol sky|airspace|air+space of|over|near RECIPIENT
> Spanish jets patrolled the skies over Lithuania.  => ESP > LTU
verb  ACTOR conduct|fly|make|run|mount|perform reconnaissance+flight|overflight|surveillance+flight|bomber+patrol|spy+flight|bomber+flight|reconnaissance+mission|combat+sortie|surveillance+mission near|over|around|off|along RECIPIENT!
> The American air force conducted reconnaissance flights near North Korea.  => USA > PRK
verb  ACTOR fly|send|float|launch|dispatch spy+balloon|surveillance+balloon|trash+balloon|rubbish+balloon|garbage+balloon|spy+drone|surveillance+drone|reconnaissance+drone over|into|across|toward|towards RECIPIENT!
> North Korea sent trash balloons into South Korea.  => PRK > KOR
verb  ACTOR scramble|launch interceptor|fighter|fighter+plane|air+patrol|quick+reaction+jet against|after|over|near RECIPIENT
> Finland scrambled interceptors over the gulf.  => FIN >
verb  ACTOR base|station|position|park|rotate $AIRCRAFT|$WARPLANE in|at|on|near|through RECIPIENT! ; cameo=154
> Russia stationed bombers in Belarus.  => RUS > BLR
noun  ACTOR bomber+flight|bomber+patrol|air+patrol|air+sortie|reconnaissance+flight|spy+flight|surveillance+flight|drone+incursion|drone+flight|drone+intrusion|drone+overflight|balloon+incursion|air+activity|low+level+flight|combat+patrol near|over|around|off|into|along RECIPIENT!
> American reconnaissance flights near North Korea resumed.  => USA > PRK
noun  ACTOR interception of $WARPLANE|fighter+jet|drone|military+plane of RECIPIENT
> The Belgian interception of a Russian bomber passed off calmly.  => BEL > RUS

# ---- mode police -------------------------------------------------------------------------------------------------------------------------------

# Alerts (CAMEO 151).
mode     police
cameo    151
contexts -

verb  ACTOR upgrade|elevate|hoist|raise terrorism+alert|terrorism+threat+level|terror+alert+level|security+alert+level|national+threat+level|terrorism+level|terror+warning ; contexts=terrorism
> Sweden elevated its terrorism threat level.  => SWE >
verb  ACTOR declare|issue|order|proclaim|sound security+alert|terror+alert|police+alert|national+security+alert|red+security+alert in|across|at|for PLACE
> Belgium declared a security alert in the capital.  => BEL >
verb  ACTOR order police|security+force|riot+police|policeman on|onto|to $ALERT
> The Pakistani interior minister ordered police on high alert.  => PAK >
verb  $COPS *be|remain|stay|go on $ALERT
> Tunisian police were on high alert after the blast.  => TUN/COP >
verb  ACTOR cancel|suspend|stop|revoke police+leave|leave|holiday|furlough for|of|in police|police+officer|policeman|gendarme|security+force|constable
> Kenya cancelled leave for police officers.  => KEN >
verb  ACTOR hold|stage|conduct|run|mount terror+drill|anti-terror+drill|anti-terror+exercise|terrorism+exercise|anti-terrorism+exercise|anti-terrorism+drill|riot+drill|riot+control+drill|anti-riot+drill|counterterrorism+drill|counterterrorism+exercise|security+drill ; cameo=150
> Singapore's police held an anti-terrorism exercise.  => SGP >
verb  $COPS *parade|march through|in|past street|capital|square|city|town ; cameo=150
> Turkmen police paraded through the capital.  => TKM >

# Deployment of police (CAMEO 153).
cameo    153

verb  ACTOR enhance|heighten|intensify|upgrade security at|in|around|along|across|near|on|for $OUTSIDE|border|capital|city|port|checkpoint|route|venue|vote|election|summit|rally|march|visit|holiday
> The Indian government enhanced security at its airports.  => IND >
verb  ACTOR ramp|scale|step ~up security|policing|police+patrol|security+measure at|in|around|along|across|near|for $OUTSIDE|border|capital|city|port|election|summit|visit|holiday
> Australia ramped up security at synagogues.  => AUS >
verb  ACTOR throw|draw|place|form security+ring|security+cordon|security+blanket|police+cordon|cordon|dragnet around|over|across PLACE
> Spanish police threw a security cordon around the court.  => ESP/COP >
verb  ACTOR turn|transform capital|city|town|square|village into fortress|armed+camp|garrison
> Pakistan turned the capital into a fortress before the march.  => PAK >
verb  ACTOR put|place|station|post|position|assign $COPS at|outside|in|along|around|on|near $OUTSIDE|border|street|crossing|junction|entrance|corner|bridge|road|station
> Sri Lanka posted police officers at churches.  => LKA >
verb  ACTOR station|post|position|place $COPS in|along|around|on|near|at RECIPIENT!
> South Africa stationed police officers in Lesotho.  => ZAF > LSO
verb  ACTOR call|bring|fly|bus|draft|order|ship ~in|out|up riot+police|gendarme|security+force|police+reinforcement|police+unit|gendarmerie|paramilitary+police|border+guard
> The Senegalese president called in riot police.  => SEN >
verb  ACTOR federalize|activate|mobilize|call ~out|up national+guard
> The American president called out the National Guard.  => USA >
verb  ACTOR federalize national+guard|police
> The American president federalized the National Guard.  => USA >
verb  ACTOR put|send|pour|move|bring|order $COPS onto|into|in|to|on street|capital|campus|square|region|city|province|district|area|neighbourhood|town|university|stronghold
> Cameroon sent gendarmes into the English-speaking region.  => CMR >
verb  ACTOR pour|rush|airlift|fly|ferry|bus $COPS into|to|toward|towards RECIPIENT!
> New Zealand flew police officers to the Solomon Islands.  => NZL > SLB
verb  ACTOR reinforce police|security+force|police+force|gendarme with|by $MEN|$COPS|soldier|volunteer
> Nigeria reinforced the police with soldiers.  => NGA >
verb  ACTOR saturate|blanket|swamp|fill|pack street|city|capital|square|district|town|campus|neighbourhood with $COPS
> Venezuela filled the square with riot police.  => VEN >
verb  $COPS *deploy at|outside|in|around|across|along|near|to PLACE!
> Georgian riot police deployed outside the parliament.  => GEO/COP >
verb  $COPS *fan|spread ~out across|through|in|around|along PLACE
> Jamaican police fanned out across the district.  => JAM/COP >
verb  $COPS *patrol street|city|capital|town|border|district|neighbourhood|campus|slum|favela|square|avenue
> Brazilian policemen patrolled the streets of the port.  => BRA/COP >
verb  $COPS *surround|encircle|ring|cordon university|campus|headquarters|mosque|parliament|square|newspaper|party+office|village|embassy|compound|residence|camp of RECIPIENT:country
> Ugandan police surrounded the headquarters of the party.  => UGA/COP >
verb  $COPS *surround|encircle|ring house|home of leader|opposition+leader|politician|candidate|president|minister|activist|cleric|judge|lawmaker|dissident|journalist
> Cameroonian police surrounded the home of an opposition leader.  => CMR/COP >
verb  $COPS *guard|protect|secure|ring embassy|consulate|parliament|court|courthouse|mosque|synagogue|church|polling+station|route|palace|ministry|airport|checkpoint|temple|square of RECIPIENT:country
> Danish police guarded the Israeli embassy.  => DNK > ISR
verb  $COPS *line street|road|avenue|square|boulevard
> Kenyan police lined the streets on polling day.  => KEN/COP >
verb  $COPS *mass|gather|assemble|muster|wait outside|near|around|at|before|in|along $OUTSIDE|bridge|road|border|street
> Serbian gendarmes massed near the square.  => SRB/COP >
verb  $COPS *take ~up position outside|near|around|at|in|along|on PLACE
> Belarusian riot police took up positions around the square.  => BLR/COP >
verb  $COPS *form line|cordon|wall|chain|ring around|before|outside|across|in PLACE
> Hungarian police formed a line outside the parliament.  => HUN/COP >
verb  $COPS *block|barricade|close|seal road|bridge|street|highway|square|route|entrance|avenue|junction to|of|into|around PLACE
> Ugandan police blocked the road to the stadium.  => UGA/COP >
verb  $COPS *put|throw ~up roadblock|checkpoint|barricade|barrier|cordon|road+block in|on|around|along|across|at PLACE
> Congolese police put up roadblocks on the highway.  => COD/COP >
verb  $COPS *swarm|flood|blanket|saturate|pour street|campus|district|capital|city|square|neighbourhood|area
> French police swarmed the neighbourhood.  => FRA/COP >
verb  $COPS *pour|swarm|stream into|onto|over|through street|campus|district|capital|city|square|neighbourhood|area|slum|favela
> Brazilian police poured into the slum.  => BRA/COP >
verb  $COPS *keep|stand|mount watch|guard over|outside|at|around|near PLACE
> Indian police kept watch outside the temple.  => IND/COP >
verb  ACTOR launch|begin|mount|start|conduct security+operation|security+sweep|police+operation|anti-gang+operation|anti-terror+operation|policing+operation|border+operation|anti-terrorist+operation in|against|along|across|around RECIPIENT
> Ecuador launched a security operation in the port.  => ECU >
verb  ACTOR launch|begin|mount|start|order manhunt|search|hunt for militant|gunman|attacker|rebel|bomber|jihadist|insurgent|assassin|terrorist|extremist|guerrilla
> Tunisian police launched a manhunt for the jihadists.  => TUN/COP >
verb  ACTOR create|establish|form|launch anti-terror+unit|anti-gang+unit|anti-riot+unit|riot+unit|paramilitary+police|police+battalion|border+force|border+guard+unit|anti-terrorist+unit|counterterrorism+unit|special+police+unit|gendarmerie
> Ghana created an anti-terror unit.  => GHA >
verb  ACTOR set ~up anti-terror+unit|anti-gang+unit|anti-riot+unit|police+battalion|border+force|border+guard+unit|counterterrorism+unit|special+police+unit
> The Togolese authorities set up a border force.  => TGO >
verb  ACTOR recruit|hire|enlist police+officer|policeman|policemen|border+guard|gendarme|constable|riot+police
> El Salvador recruited a thousand police officers.  => SLV >
verb  ACTOR step|beef ~up police+presence|security+presence|police+force|guard|surveillance at|in|around|along|near|outside|on PLACE
> Belgium beefed up its police presence at the stations.  => BEL >
noun  ACTOR police+presence|security+presence|police+mobilization|police+buildup|police+build-up|security+buildup|security+build-up|police+surge|security+surge|police+cordon|security+cordon|security+dragnet|police+patrol in|around|at|along|near|outside|on RECIPIENT
> The Turkish security cordon around the square stayed in place.  => TUR >
noun  ACTOR security+operation|security+sweep|police+operation|anti-gang+operation|anti-terror+operation in|against|around|along|across RECIPIENT
> The Haitian security operation against the gangs has begun.  => HTI > *
noun  dispatch|arrival|influx|stationing of $COPS in|to|at RECIPIENT by|from ACTOR
> The arrival of Kenyan police officers in Haiti was applauded.  => KEN > HTI
noun  ACTOR dispatch|mobilization|stationing|sending of $COPS to|in|at|around RECIPIENT
> Jamaica's dispatch of police officers to Haiti was debated.  => JAM > HTI
noun  tightening|strengthening|reinforcement of security|border+security by|in ACTOR at|around|along|in PLACE
> The tightening of security by Spain at the border was noticed.  => ESP >

# ---- mode militia ------------------------------------------------------------------------------------------------------------------------------

mode     militia
cameo    154
contexts -

verb  $ARMEDMEN *mass|gather|assemble|muster|converge near|along|on|at|around RECIPIENT:country|place!
> Chadian rebels massed near Sudan.  => TCD > SDN
verb  $ARMEDMEN *advance|march|move on|toward|towards RECIPIENT:country|place!
> Congolese rebels marched on Goma.  => COD/REB > *
verb  $ARMEDMEN *pour|stream|flood|move|march into RECIPIENT:country|place!
> Libyan militiamen poured into Chad.  => LBY > TCD
verb  $ARMEDMEN *cross into|to RECIPIENT:country|place!
> Ethiopian rebels crossed into Sudan.  => ETH > SDN
verb  $ARMEDMEN *cross $BORDER into|with RECIPIENT
> Pakistani militants crossed the border into Afghanistan.  => PAK > AFG
verb  $ARMEDMEN *infiltrate|sneak|slip into|across|through RECIPIENT:country|place!
> Chadian rebels slipped into Niger.  => TCD > NER
verb  $ARMEDMEN *infiltrate RECIPIENT:country|place!
> Somali militants infiltrated Kenya.  => SOM > KEN
verb  $ARMEDMEN *enter RECIPIENT:country|place!
> Congolese rebels entered Rwanda.  => COD > RWA
verb  $ARMEDMEN *take ~up position in|near|along|around|on|at|outside PLACE
> Yemeni rebels took up positions along the coast.  => YEM/REB >
verb  $ARMEDMEN *surround|encircle|ring parliament|palace|town|village|city|base|hotel|ministry|airport|camp|capital|barracks|house of RECIPIENT:country
> Libyan militiamen surrounded the ministry.  => LBY >
verb  $ARMEDMEN *patrol|roam street|town|city|capital|neighbourhood|border|district|road|countryside|market
> Haitian gunmen patrolled the streets.  => HTI >
verb  $ARMEDMEN *parade|march through|in|past|across|on street|town|city|capital|square|village|road
> Taliban fighters paraded through the Afghan town.  => AFG >
verb  $ARMEDMEN *parade|brandish|flaunt|display|flourish weapon|rifle|gun|machete|rocket|rocket+launcher|assault+rifle|tank|kalashnikov|sword
> Yemeni rebels paraded rockets in the capital.  => YEM/REB >
verb  $ARMEDMEN *set ~up|erect checkpoint|roadblock|barricade|camp|base|training+camp|road+block|position in|on|along|around|near RECIPIENT
> Malian jihadists set up checkpoints on the road.  => MLI >
verb  $ARMEDMEN *erect|man|establish|mount|open checkpoint|roadblock|barricade|road+block|trench in|on|along|around|near RECIPIENT
> Mozambican insurgents established roadblocks in the forest.  => MOZ >
verb  $ARMEDMEN *rearm|regroup|reorganize|remobilize near|in|along|around|across RECIPIENT
> Burundian rebels rearmed in the hills.  => BDI/REB >
verb  $ARMEDMEN *recruit|enlist man|youth|boy|villager|refugee|student|member|herder|volunteer|foreigner|teenager in|among RECIPIENT
> Nigerian jihadists recruited youths in the camps.  => NGA > *
verb  $ARMEDMEN *be|go on $ALERT ; cameo=152
> Lebanese militiamen were on full alert.  => LBN >
verb  ACTOR arm civilian|villager|resident|settler|youth|vigilante|farmer|herder|volunteer|tribesman|citizen
> The Malian junta is arming villagers in the north.  => MLI >
verb  ACTOR arm tribesman|tribesmen|tribe|clan|villager|civilian|militia|youth against RECIPIENT:country!
> Sudan is arming tribes against Chad.  => SDN > TCD
verb  ACTOR distribute|hand|issue|give weapon|rifle|gun|arm|kalashnikov|firearm|assault+rifle to|among civilian|villager|resident|volunteer|citizen|settler|population|tribesman|supporter|youth
> Ukraine distributed rifles to civilians.  => UKR >
verb  ACTOR hand ~out weapon|rifle|gun|arm|kalashnikov|firearm|machete to|among civilian|villager|resident|volunteer|citizen|settler|supporter|youth
> Sudan handed out rifles to villagers.  => SDN >
verb  ACTOR call ~up|out fighter|militiaman|militia|tribesman|volunteer|tribal+fighter|vigilante
> The Libyan commander called up tribal fighters.  => LBY >
verb  ACTOR bring|fly|ship|draft ~in mercenary|foreign+fighter|fighter|militiaman
> The Libyan government brought in foreign fighters.  => LBY >
verb  ACTOR amass|rally|marshal|concentrate|raise $FIGHTERS in|near|along|against|around RECIPIENT
> A Chadian warlord amassed fighters near Sudan.  => TCD > SDN
verb  ACTOR contract|field|import|recruit mercenary|private+military+contractor|foreign+fighter in|from|for|against RECIPIENT
> Mali contracted mercenaries from Russia.  => MLI > RUS
verb  ACTOR form|build|raise|organize|create|establish self+defence+force|self+defence+unit|self+defence+militia|village+guard|vigilante+force|tribal+army|tribal+force|people's+militia|popular+militia|civil+defence+force|defence+committee|vigilante+unit|home+guard|volunteer+battalion|guerrilla+army|guerrilla+group|armed+faction|paramilitary+force|paramilitary+group|rebel+alliance|rebel+coalition
> Nigerian villagers formed a vigilante force.  => NGA >
verb  ACTOR set ~up militia|armed+group|armed+wing|private+army|self+defence+force|self+defence+unit|self+defence+group|vigilante+group|vigilante+force|paramilitary+force|rebel+army|guerrilla+army
> Mexican farmers set up a self-defence group.  => MEX >
verb  ACTOR announce|proclaim|declare formation|creation|launch|founding of militia|armed+group|rebel+army|armed+wing|rebel+group|rebel+alliance|armed+movement|guerrilla+army
> Sudanese officers announced the formation of a rebel army.  => SDN >
verb  ACTOR join rebel|insurgency|rebellion|guerrilla|militia|jihad|armed+struggle|insurgent|rebel+army|rebel+group|jihadist|armed+rebellion|islamic+state in|against RECIPIENT
> Hundreds of Burmese students joined the guerrillas.  => MMR >
verb  $ARMEDMEN *take|return to bush|maquis|jungle|hill|mountain
> Mozambican rebels returned to the bush.  => MOZ >
verb  ACTOR open|run|operate|establish training+camp|guerrilla+camp|militant+camp|jihadist+camp|rebel+camp|militia+camp|rebel+base|guerrilla+base in|near|along RECIPIENT
> The Eritrean rebels opened a guerrilla camp in Ethiopia.  => ERI > ETH
verb  ACTOR use|enlist|conscript|deploy|press child|minor|boy|girl|teenager|schoolboy as|into soldier|fighter|combatant|porter|spy|battle|combat|militia|rank ; contexts=human_rights
> Yemeni rebels enlisted children as fighters.  => YEM/REB >
verb  $ARMEDMEN|army|junta *recruit|enlist child|minor|boy|teenager|child+soldier|schoolchild ; contexts=human_rights
> Colombian guerrillas recruited minors near the frontier.  => COL >
verb  $ARMEDMEN *launch|begin|start|open recruitment+drive|recruitment+campaign|recruiting+drive in|among|near RECIPIENT
> Somali militants launched a recruitment drive in Kenya.  => SOM > KEN
verb  maritime+militia|militia+vessel|militia+boat|militia+ship *swarm|anchor|mass|gather|moor|cluster at|off|near|around|in RECIPIENT!
> Chinese militia vessels gathered near a Philippine reef.  => CHN > PHL
verb  maritime+militia|militia+vessel|militia+boat|militia+ship *swarm|surround|block|shadow|harass|encircle RECIPIENT!
> Chinese militia boats surrounded a Philippine vessel.  => CHN > PHL
noun  formation|creation|emergence of militia|armed+group|rebel+army|vigilante+group|self+defence+group|rebel+alliance|private+army by|in ACTOR
> The formation of a militia by Ethiopian farmers worried clerics.  => ETH >
noun  infiltration|influx of $FIGHTERS from ACTOR into|in|to RECIPIENT
> The influx of militants from Afghanistan into Tajikistan continued.  => AFG > TJK
noun  ACTOR rebel+mobilization|militia+mobilization|rebel+buildup|rebel+build-up|militia+build-up|militia+recruitment|rebel+recruitment|jihadist+recruitment near|along|in|around|against RECIPIENT
> The Congolese rebel buildup near Rwanda grew.  => * > RWA
