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
set DEFENCE   = air+defence | air-defence+system | anti-aircraft+system | missile+shield | missile+defence | radar | anti-missile+system | missile+defence+system
set WEAPON    = weapon | missile | ballistic+missile | drone | warhead | weaponry | nuclear+weapon | bomb | torpedo | submarine | stealth+bomber | tank
set DRILL     = drill | exercise | manoeuvre | maneuver | war+game | military+exercise | military+drill | naval+exercise | live-fire+drill | live-fire+exercise | combat+drill
set BORDER    = border | frontier | boundary | buffer+zone | demarcation+line | ceasefire+line | front+line | line | borderline | crossing
set ALERT     = alert | high+alert | full+alert | war+footing | combat+alert | standby | combat+readiness | highest+alert | heightened+alert | full+readiness
set SKY       = airspace | sky | air+space | air-defence+zone | identification+zone
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
verb  ACTOR rattle saber|sabre|sabers at|against|near RECIPIENT
> Ethiopia rattled its sabre at Eritrea.  => ETH > ERI
verb  ACTOR prepare for war|invasion|attack|offensive|battle|combat|assault with|against|on|of RECIPIENT
> Eritrea prepared for war with Ethiopia.  => ERI > ETH
verb  ACTOR gear|gird ~up for war|battle|invasion|offensive with|against RECIPIENT
> Sudan geared up for battle with Chad.  => SDN > TCD
verb  ACTOR stage|make|mount|put show|display|demonstration of force near|against|at|toward RECIPIENT
> Venezuela staged a show of force near Guyana.  => VEN > GUY
noun  show|display|demonstration of force by ACTOR near|against|toward RECIPIENT
> The show of force by Turkey near Cyprus alarmed fishermen.  => TUR > CYP
noun  ACTOR show of force near|against|toward RECIPIENT
> Beijing's show of force near Taiwan lasted three days.  => CHN > TWN
noun  ACTOR military+standoff|armed+standoff|border+standoff|tense+standoff|naval+standoff with RECIPIENT
> India's border standoff with China entered its second winter.  => IND > CHN
noun  military+standoff|armed+standoff|border+standoff|naval+standoff between ACTOR
> The naval standoff between Sudan and Egypt worried shippers.  => EGY,SDN >
verb  ACTOR:armed! face ~off with|against RECIPIENT
> Thai soldiers faced off with Cambodian troops at a temple.  => THA > KHM
noun  ACTOR military+buildup|military+build-up|arms+buildup|arms+build-up in|near|along|around|on RECIPIENT
> The Russian military buildup near Ukraine began in autumn.  => RUS > UKR
noun  ACTOR saber-rattling|sabre-rattling|brinkmanship against|toward|near RECIPIENT
> Pyongyang's sabre-rattling against South Korea resumed.  => PRK > KOR
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
> Moscow's mobilization of reservists sent thousands abroad.  => RUS >
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
verb  ACTOR deploy|redeploy $TROOPS on|along|at|near|to $BORDER with RECIPIENT
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
> Eritrean forces advanced toward the Ethiopian town.  => ERI > ETH
verb  ACTOR:armed! cross into RECIPIENT:country|place!
> Chadian soldiers crossed into Sudan at dawn.  => TCD > SDN
verb  ACTOR:armed! cross $BORDER into|with|of RECIPIENT
> Senegalese troops crossed the border into Gambia.  => SEN > GMB
verb  ACTOR:armed! surround|encircle|ring RECIPIENT!
> Soldiers loyal to Guinea's junta surrounded the Malian embassy.  => GIN > MLI
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
noun  ACTOR troop+deployment|troop+movement|troop+build-up|troop+buildup|troop+concentration|force+buildup in|to|near|along|on|around|at RECIPIENT
> Ethiopian troop movements near Eritrea alarmed the region.  => ETH > ERI
noun  build-up|buildup of $TROOPS by ACTOR along|near|on|at|around RECIPIENT
> The build-up of troops by Sudan along the Ethiopian border continued.  => SDN > ETH
noun  ACTOR troop+surge|military+surge in RECIPIENT
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
> Belarusian paratroopers drilled near Lithuania.  => BLR > LTU
verb  ACTOR rehearse|practise|practice|simulate attack|invasion|strike|blockade|landing|bombing on|of|against RECIPIENT
> North Korea simulated a nuclear attack on South Korea.  => PRK > KOR
verb  ACTOR stage|hold|mount military+parade|army+parade|victory+parade
> Turkmenistan held a military parade in the capital.  => TKM >
verb  ACTOR parade|march $TROOPS through|in|past|along PLACE
> Eritrea paraded its soldiers through the capital.  => ERI >
noun  ACTOR military+exercise|military+drill|naval+exercise|naval+drill|war+game|live-fire+drill|live-fire+exercise|military+manoeuvre near|off|around|along|in|against RECIPIENT
> Chinese military exercises around Taiwan closed shipping lanes.  => CHN > TWN
noun  military+exercise|military+drill|naval+exercise|naval+drill|war+game|live-fire+drill by ACTOR near|off|around|along|in RECIPIENT
> War games by Algeria near Morocco began on Sunday.  => DZA > MAR
noun  ACTOR military+parade|army+parade
> Pyongyang's military parade was shown on state television.  => PRK >

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
verb  ACTOR launch|fire missile|ballistic+missile|projectile|rocket over|off|toward|towards|near RECIPIENT!
> North Korea fired a missile over Japan.  => PRK > JPN
verb  ACTOR launch|fire ballistic+missile|cruise+missile|intercontinental+missile|submarine-launched+missile|military+satellite|spy+satellite
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
verb  ACTOR lock radar|fire-control+radar on|onto RECIPIENT
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
> Italy sent a frigate to Libya.  => ITA > LBY
verb  ACTOR deploy|dispatch $WARSHIP ; cameo=154
> Kenya deployed patrol boats after the attack at sea.  => KEN >
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
noun  freedom-of-navigation+operation by ACTOR near|in|off RECIPIENT
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
> Turkish fighter jets overflew two Greek islands.  => TUR > GRC
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
noun  ACTOR incursion|intrusion into airspace|air-defence+zone|territorial+water of|by RECIPIENT
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
> Bangladesh deployed riot police before the march.  => BGD >
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
> The deployment of police officers in Haiti by Kenya was delayed.  => KEN > HTI
noun  ACTOR deployment of $POLICE in|to|at|around RECIPIENT
> Kenya's deployment of police officers to Haiti cost millions.  => KEN > HTI
noun  ACTOR police+deployment|security+deployment|police+reinforcement in|to|at|around RECIPIENT
> The Serbian police deployment in northern Kosovo was brief.  => SRB > KOS

# ---- mode militia: armed non-state entities ----------------------------------------------------------------------------------------------------

mode     militia
cameo    154

verb  ACTOR mobilize|deploy|assemble|gather|muster $FIGHTERS
> The Yemeni rebels mobilized tribal fighters.  => YEM >
verb  ACTOR mobilize|deploy|assemble|send|dispatch|mass|move $FIGHTERS to|in|near|along|against|into|around RECIPIENT!
> Hezbollah sent fighters to Syria.  => LBN > SYR
verb  ACTOR recruit|enlist|train $FIGHTERS
> The Congolese militia recruited new fighters in the hills.  => COD >
verb  ACTOR raise|form|create|establish militia|armed+group|private+army|rebel+army|armed+wing|self-defence+group|vigilante+group
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
