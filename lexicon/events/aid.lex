# AID: material help that mainly benefits the recipient, given and not only promised.
# Promised, planned or approved aid becomes AGREE; stopped aid is SANCTION; aid let in by a warring party is RETREAT access.
# Exchange that serves both sides (trade, joint exercises, intelligence shared) is in cooperate.lex.

set AID = aid | assistance | help | support+package | aid+package | assistance+package | relief
set GIVE = give | provide | supply | send | deliver | extend | furnish | contribute | dispatch
set MONEY = money | cash | fund | funding | financing | finance | loan | credit | grant | subsidy | bailout | budget+support | million | billion | dollar | euro | pound | yen | yuan | rouble | rupee | peso | franc | dinar
set LOAN = loan | credit | credit+line | grant | tranche | instalment | bailout
set ECONOMIC_AID = economic+aid | financial+aid | economic+assistance | financial+assistance | development+aid | development+assistance | budget+support | economic+support | financial+support | economic+help | financial+help | emergency+financing | technical+assistance
set MILITARY_AID = military+aid | military+assistance | security+assistance | military+support | military+help | lethal+aid | weapon+aid | defence+aid
set RELIEF_AID = humanitarian+aid | humanitarian+assistance | emergency+aid | emergency+assistance | relief+aid | food+aid | medical+aid | food+assistance | medical+assistance | humanitarian+help | humanitarian+relief | disaster+relief | flood+relief
set SUPPLY = supply | supplies | relief+supply | relief+item | relief+good | relief+goods | tent | blanket | generator | shelter+kit | clothing | food | rice | wheat | grain | flour | ration | medicine | drinking+water | water
set RELIEF = aid | assistance | relief | humanitarian+aid | food+aid | medical+aid | supply | supplies | relief+good | relief+goods | tent | blanket | generator | food | rice | wheat | grain | flour | ration | medicine | water
set CHEAP_FUEL = free+oil | free+gas | free+fuel | free+diesel | free+electricity | subsidised+oil | subsidised+gas | subsidised+fuel | subsidised+coal | subsidised+electricity | cheap+oil | cheap+gas | cheap+fuel
set MEDICINE = medicine | drug | vaccine | dose | ventilator | oxygen | medical+equipment | medical+supply | medical+supplies | mask | test+kit | antibiotic | insulin | serum | mosquito+net | ambulance | blood
set RELIEF_TEAM = rescue+team | rescuer | rescue+worker | search+team | medical+team | doctor | nurse | medic | paramedic | field+hospital | hospital+ship | firefighter | relief+worker | aid+worker | relief+team | relief+flight | aid+flight | sniffer+dog | emergency+team | water+bomber
set ARMS = arm | arms | weapon | weaponry | ammunition | munition | missile | tank | rocket | shell | artillery | howitzer | rifle | grenade | launcher | drone | warplane | fighter+jet | jet | helicopter | armoured+vehicle | patrol+boat | air+defence | radar | body+armour | military+equipment | military+vehicle | hardware | mortar | frigate | gunship | explosive
set TRAINER = military+adviser | adviser | trainer | military+trainer | instructor | military+instructor | military+engineer | deminer | military+expert
set PEACEKEEPER = peacekeeper | peacekeeping+force | peacekeeping+troop | blue+helmet | peacekeeping+contingent | peacekeeping+soldier | stabilisation+force
set ASYLUM = asylum | political+asylum | refuge | sanctuary | refugee+status | safe+haven | shelter | humanitarian+visa | temporary+protection
set REFUGEE = refugee | asylum+seeker | displaced+person | displaced+people | evacuee | migrant
set DEBT = debt | loan | arrears | arrear | debt+payment | debt+repayment | interest
set VICTIM = victim | survivor | hostage | captive | refugee | migrant | villager | crew | passenger | sailor | fisherman | tourist | civilian | child | schoolgirl | worker | miner | castaway

type     AID
section  PLOVER 2.0, AID

# --- General: help in deed (CAMEO 070) -----------------------------------------------------------------------------
cameo    070
contexts -

verb  ACTOR aid RECIPIENT:actor!
> Norway aided Somalia throughout the lean season.  => NOR > SOM
> Vanuatu was aided by France after the eruption.  => FRA > VUT
verb  ACTOR assist RECIPIENT:actor!
> Danish engineers assisted Kenya after the dam failure.  => DNK > KEN
verb  ACTOR help RECIPIENT:country! with $MONEY ; cameo=071 contexts=economic
> Kuwait helped Djibouti with a grant for new wells.  => KWT > DJI
verb  ACTOR help ~out RECIPIENT:actor!
> Ireland helped out Lesotho during the harvest crisis.  => IRL > LSO
verb  ACTOR come to aid|assistance|rescue|help of RECIPIENT:actor!
> Algeria came to the aid of Libya after the storm.  => DZA > LBY
verb  ACTOR go to aid|assistance|rescue|help of RECIPIENT:actor!
> Australia went to the aid of Tonga within hours.  => AUS > TON
verb  ACTOR rush to aid|assistance|rescue|help of RECIPIENT:actor!
> Spanish divers rushed to the rescue of Portugal.  => ESP > PRT
verb  ACTOR bail ~out RECIPIENT:actor! ; cameo=071 contexts=economic
> The European Union bailed out Cyprus after the banking collapse.  => EUR > CYP
verb  ACTOR $GIVE $AID to|for RECIPIENT:actor!
> South Korea provided assistance to Paraguay in October.  => KOR > PRY
> Aid was sent to Malawi by Switzerland on Monday.  => CHE > MWI
> Sweden and Norway sent help to Latvia on Sunday.  => SWE,NOR > LVA
verb  ACTOR give RECIPIENT:actor! $AID
> New Zealand gave Samoa assistance for its schools.  => NZL > WSM
verb  ACTOR send RECIPIENT:actor! $AID
> Iran sent Tajikistan aid within two days of the landslide.  => IRN > TJK
verb  ACTOR provide|supply|furnish RECIPIENT:actor! with $AID
> Belgium provided Burundi with assistance for three provinces.  => BEL > BDI
verb  ACTOR lend assistance|aid|help to RECIPIENT:actor!
> Mongolia lent assistance to Kyrgyzstan in the winter emergency.  => MNG > KGZ
verb  ACTOR render assistance|aid|help to RECIPIENT:actor!
> Indian sailors rendered assistance to Mauritius after the oil spill.  => IND > MUS
verb  ACTOR channel $AID to RECIPIENT:actor!
> Qatar channelled aid to Lebanon through local charities.  => QAT > LBN
verb  ACTOR funnel|channel $MONEY to RECIPIENT:actor! ; cameo=071 contexts=economic
> Saudi Arabia funnelled millions of dollars to Sudan this spring.  => SAU > SDN
verb  ACTOR resume|restore|restart|reinstate|increase|double|expand $AID to|for RECIPIENT:actor!
> Canada resumed aid to Haiti after a suspension of six months.  => CAN > HTI
verb  ACTOR step ~up $AID to|for RECIPIENT:actor!
> Luxembourg stepped up assistance to Laos last year.  => LUX > LAO
verb  ACTOR prop ~up RECIPIENT:country!
> Venezuela propped up Cuba through the long crisis.  => VEN > CUB
noun  ACTOR aid|assistance to|for RECIPIENT:actor!
> Dutch assistance to Mozambique has grown since the floods.  => NLD > MOZ
noun  delivery|shipment|provision|arrival|distribution of $AID by|from ACTOR to|in RECIPIENT:actor!
> The delivery of aid by Egypt to Sudan continued overnight.  => EGY > SDN
noun  ACTOR delivery|provision|shipment of $AID to RECIPIENT:actor!
> Austria's provision of aid to Albania was praised by officials.  => AUT > ALB
noun  resumption|restoration|increase of $AID to RECIPIENT:actor! by ACTOR
> The resumption of aid to Nicaragua by Finland surprised donors.  => FIN > NIC
verb  ACTOR train RECIPIENT:person! in agriculture|nursing|medicine|engineering|farming
> Israel trained Ghanaian farmers in dry agriculture.  => ISR > GHA
verb  ACTOR grant|award|give scholarship to RECIPIENT:actor!
> Morocco granted scholarships to students from Gambia.  => MAR > GMB
verb  ACTOR rebuild|repair|build school|hospital|clinic|road|bridge|home|house|well in|for RECIPIENT:country!
> Japanese engineers repaired bridges in Nepal.  => JPN > NPL
verb  ACTOR donate|gift bus|truck|tractor|computer|vehicle|ambulance|fire+engine|equipment to RECIPIENT:actor!
> China donated eighty buses to Nicaragua on Friday.  => CHN > NIC

# --- Economic aid: money, loans, grants (CAMEO 071) -----------------------------------------------------------------
cameo    071
contexts economic

verb  ACTOR fund|finance|bankroll|subsidise RECIPIENT:country|organisation|armed!
> Kuwait bankrolled Jordan for more than a decade.  => KWT > JOR
verb  ACTOR fund|finance|bankroll|subsidise project|programme|hospital|school|road|railway|dam|port in|of|for RECIPIENT:country!
> India financed a hospital in Afghanistan.  => IND > AFG
verb  ACTOR donate $MONEY to|for RECIPIENT:actor!
> Liechtenstein donated two million francs to Armenia.  => LIE > ARM
verb  ACTOR $GIVE $MONEY to RECIPIENT:actor!
> The World Bank extended a loan to Zambia last week.  => IGO > ZMB
> A grant was given to Kiribati by Australia.  => AUS > KIR
verb  ACTOR give|send|wire RECIPIENT:actor! $MONEY
> Saudi Arabia gave Yemen half a billion dollars last winter.  => SAU > YEM
verb  ACTOR provide|supply RECIPIENT:actor! with $MONEY
> Germany provided Bolivia with a loan for solar plants.  => DEU > BOL
verb  ACTOR lend $MONEY to RECIPIENT:actor!
> China lent three hundred million dollars to Laos.  => CHN > LAO
verb  ACTOR lend RECIPIENT:country! $MONEY
> Russia lent Belarus one billion dollars in September.  => RUS > BLR
verb  ACTOR lend to RECIPIENT:country!
> Chinese state banks lent heavily to Ecuador before the slump.  => CHN > ECU
verb  ACTOR grant $LOAN to RECIPIENT:actor!
> The IMF granted a second loan to Sri Lanka.  => IGO > LKA
verb  ACTOR grant RECIPIENT:actor! $LOAN
> Japan granted the Philippines a loan for its railways.  => JPN > PHL
verb  ACTOR disburse|release $MONEY to|for RECIPIENT:actor!
> The European Union disbursed funds to Moldova on Tuesday.  => EUR > MDA
verb  ACTOR disburse tranche|instalment|aid to|for RECIPIENT:actor!
> The IMF disbursed the third tranche to Kenya.  => IGO > KEN
verb  ACTOR transfer|wire|pay $MONEY to RECIPIENT:country!
> Norway transferred thirty million dollars to Guyana for its forests.  => NOR > GUY
verb  ACTOR inject|pump|pour $MONEY into RECIPIENT:country!
> The United Arab Emirates injected billions of dollars into Egypt.  => ARE > EGY
verb  ACTOR deposit $MONEY in|with RECIPIENT:actor!
> Libya deposited a billion dollars in the central bank of Tunisia.  => LBY > TUN
verb  ACTOR $GIVE $ECONOMIC_AID to|for RECIPIENT:actor!
> Italy provided financial assistance to Albania in the crisis.  => ITA > ALB
verb  ACTOR provide|supply RECIPIENT:actor! with $ECONOMIC_AID
> Taiwan supplied Palau with economic assistance for years.  => TWN > PLW
verb  ACTOR grant|resume|restore|increase|release $ECONOMIC_AID to|for RECIPIENT:actor!
> The United States restored development aid to Madagascar.  => USA > MDG
verb  ACTOR underwrite loan|debt|budget|bond of|for|to RECIPIENT:country!
> Canada is underwriting the loan for Jamaica.  => CAN > JAM
verb  ACTOR rescue RECIPIENT:country! from bankruptcy|default|collapse
> China rescued Pakistan from default with a quick rollover.  => CHN > PAK
noun  ACTOR loan|grant|donation|bailout|credit|subsidy to|for RECIPIENT:actor!
> The Indian loan to the Maldives arrived before the budget vote.  => IND > MDV
noun  ACTOR! $ECONOMIC_AID to|for RECIPIENT:actor!
> French financial support for Chad reached a record in June.  => FRA > TCD
noun  ACTOR bailout RECIPIENT:country!
> The bailout of Greece by the European Union divided voters.  => EUR > GRC
> The IMF bailout of Ghana calmed the markets.  => IGO > GHA
noun  disbursement|release|payment of $MONEY to RECIPIENT:actor! by ACTOR
> The disbursement of funds to Ukraine by Canada was confirmed.  => CAN > UKR
noun  disbursement of tranche|instalment|aid to RECIPIENT:actor! by ACTOR
> The disbursement of the first tranche to Suriname by the IMF came late.  => IGO > SUR
verb  ACTOR sell oil|gas|fuel|wheat|grain|rice to RECIPIENT:country! at discount
> Venezuela sold oil to Nicaragua at a discount for years.  => VEN > NIC
verb  ACTOR supply|give|send|provide|deliver $CHEAP_FUEL to RECIPIENT:country!
> Kazakhstan supplied subsidised coal to Kyrgyzstan during the cold spell.  => KAZ > KGZ
verb  ACTOR donate oil|gas|fuel|diesel|electricity|coal to RECIPIENT:country!
> Azerbaijan donated fuel to Cuba after the blackout.  => AZE > CUB

# --- Debt relief (CAMEO 071) ------------------------------------------------------------------------------------------
verb  ACTOR forgive|cancel|waive|restructure|reschedule|reduce $DEBT of|for|by|to RECIPIENT:country!
> Russia cancelled the debt of Mozambique in full.  => RUS > MOZ
verb  ACTOR write ~off $DEBT of|for|by|to RECIPIENT:country!
> Brazil wrote off the debts of Tanzania and Zambia.  => BRA > TZA,ZMB
verb  ACTOR forgive RECIPIENT:country! $DEBT
> Japan forgave Nepal its old debts.  => JPN > NPL
verb  ACTOR forgive $MONEY in debt of|by RECIPIENT:country
> Kuwait forgave a million dollars in debt of Somalia.  => KWT > SOM
verb  ACTOR roll ~over $DEBT of|for|to RECIPIENT:country!
> Saudi Arabia rolled over the loan to Pakistan for another year.  => SAU > PAK
verb  ACTOR suspend|postpone|defer debt+payment|debt+repayment|debt+service of|for|by RECIPIENT:country!
> China deferred debt repayments by Angola for three years.  => CHN > AGO
verb  ACTOR grant|give debt+relief|debt+cancellation|debt+forgiveness|debt+holiday to RECIPIENT:country!
> The World Bank granted debt relief to Liberia.  => IGO > LBR
noun  ACTOR debt+relief|debt+cancellation|debt+forgiveness to|for RECIPIENT:country!
> French debt relief for Sudan was completed in May.  => FRA > SDN
noun  cancellation|forgiveness|restructuring|rescheduling of $DEBT of RECIPIENT:country! by ACTOR
> The cancellation of the debt of Mozambique by Portugal took effect on Monday.  => PRT > MOZ

# --- Military aid: arms, equipment, training, advisers (CAMEO 072) ------------------------------------------------------
cameo    072
contexts military

verb  ACTOR arm RECIPIENT:actor!
> Sudan is arming Chadian rebels along the western border.  => SDN > TCD
verb  ACTOR arm RECIPIENT:actor! with $ARMS
> Iran armed the Yemeni rebels with ballistic missiles.  => IRN > YEM
verb  ACTOR equip|outfit RECIPIENT:actor!
> Turkey equipped the Somali army over several years.  => TUR > SOM
verb  ACTOR equip|outfit RECIPIENT:actor! with $ARMS
> France equipped the Lebanese army with armoured vehicles.  => FRA > LBN
verb  ACTOR rearm RECIPIENT:actor!
> Ethiopia rearmed the Somali forces near the border.  => ETH > SOM
verb  ACTOR $GIVE $ARMS to RECIPIENT:actor!
> Slovakia delivered howitzers to Ukraine in January.  => SVK > UKR
> Rifles were supplied to Mali by Russia in two flights.  => RUS > MLI
verb  ACTOR ship|fly|airlift|transfer|donate|smuggle $ARMS to RECIPIENT:actor!
> Bulgaria shipped ammunition to Iraq for the fight against militants.  => BGR > IRQ
verb  ACTOR hand ~over $ARMS to RECIPIENT:country!
> The United Kingdom handed over howitzers to Sri Lanka.  => GBR > LKA
verb  ACTOR give|send RECIPIENT:actor! $ARMS
> Serbia sent Cyprus ammunition by sea.  => SRB > CYP
verb  ACTOR provide|supply|furnish RECIPIENT:actor! with $ARMS
> North Korea supplied Russia with artillery shells.  => PRK > RUS
verb  ACTOR $GIVE $MILITARY_AID to|for RECIPIENT:actor!
> The United States provided military aid to Jordan in March.  => USA > JOR
verb  ACTOR provide|supply RECIPIENT:actor! with $MILITARY_AID
> Australia provided Fiji with security assistance before the summit.  => AUS > FJI
verb  ACTOR resume|restore|increase|grant|expand $MILITARY_AID to|for RECIPIENT:actor!
> The United States resumed military aid to Egypt in December.  => USA > EGY
verb  ACTOR:actor resume|increase|expand|continue arm+delivery|arm+shipment|weapon+delivery|arm+supply|arm+supplies|weapon+shipment to RECIPIENT:actor!
> Lithuania resumed arms deliveries to Ukraine in April.  => LTU > UKR
noun  ACTOR $MILITARY_AID to|for RECIPIENT:actor!
> Emirati military assistance to Chad has raised questions.  => ARE > TCD
noun  ACTOR delivery|shipment|supply|transfer of $ARMS to RECIPIENT:actor!
> Germany's delivery of tanks to Ukraine took several months.  => DEU > UKR
noun  delivery|shipment|supply|transfer of $ARMS by|from ACTOR to RECIPIENT:actor!
> The shipment of rockets from Iran to Iraqi militias was tracked.  => IRN > IRQ
noun  ACTOR arm+delivery|weapon+delivery|arm+shipment|weapon+shipment|arm+supply|arm+supplies|weapon+supply|weapon+supplies|arm+transfer to RECIPIENT:actor!
> Czech arms deliveries to Ukraine continued through the summer.  => CZE > UKR
noun  ACTOR arming RECIPIENT:actor!
> The arming of Libyan militias by Turkey angered the neighbours.  => TUR > LBY
verb  ACTOR train RECIPIENT:armed!
> British instructors trained Nigerian soldiers near the capital.  => GBR > NGA
> Somali troops were trained by Eritrea in secret camps.  => ERI > SOM
verb  ACTOR train military|army|navy|soldier|officer|troop|recruit|pilot|police of|from RECIPIENT!
> Poland trained pilots from Ukraine at a coastal base.  => POL > UKR
noun  ACTOR training RECIPIENT:armed!
> The training of Congolese soldiers by Belgium restarted in spring.  => BEL > COD
> The French training of Lebanese soldiers resumed last month.  => FRA > LBN
verb  ACTOR send|dispatch|deploy $TRAINER to RECIPIENT:country!
> Russia dispatched military instructors to the Central African Republic.  => RUS > CAF
noun  deployment|dispatch|arrival of $TRAINER to|in RECIPIENT:country! from|by ACTOR
> The deployment of military advisers to Niger by Turkey began in July.  => TUR > NER
verb  ACTOR send|deploy|dispatch troop|soldier|force|warship|jet in support|aid|defence of RECIPIENT:actor!
> Rwanda deployed troops in support of Mozambique.  => RWA > MOZ
verb  ACTOR send|deploy|dispatch troop|soldier|force|police at|upon request|invitation of RECIPIENT:actor!
> Australia deployed soldiers at the request of the Solomon Islands.  => AUS > SLB
verb  ACTOR repair|refit|overhaul|refuel|service warship|tank|jet|helicopter|submarine of|for|from RECIPIENT:country!
> India repaired warships for Vietnam free of charge.  => IND > VNM
verb  ACTOR clear|remove mine|landmine in|from|for RECIPIENT:country!
> Danish deminers cleared mines in Libya last autumn.  => DNK > LBY

# --- Humanitarian aid: relief, food, medicine (CAMEO 073) ------------------------------------------------------------------
cameo    073
contexts -

verb  ACTOR $GIVE $RELIEF_AID to|for RECIPIENT:actor!
> Turkey sent humanitarian aid to Palestinians in Gaza.  => TUR > PSE
> Food aid was delivered to Eritrea by the United Nations.  => UNO > ERI
verb  ACTOR provide|supply RECIPIENT:actor! with $RELIEF_AID
> Ireland provided Malawi with food aid in the dry season.  => IRL > MWI
verb  ACTOR give|send RECIPIENT:actor! $RELIEF_AID
> India sent Myanmar humanitarian aid after the cyclone.  => IND > MMR
verb  ACTOR distribute $RELIEF to|among|in RECIPIENT:actor!
> Lebanese charities distributed tents to Syrian refugees in the valley.  => LBN > SYR
> United Nations workers distributed aid in Yemen on Sunday.  => UNO > YEM
verb  ACTOR $GIVE $SUPPLY to|for RECIPIENT:actor!
> Pakistan sent tents to Turkey after the earthquake.  => PAK > TUR
verb  ACTOR donate $SUPPLY to|for RECIPIENT:actor!
> Thailand donated rice to Bangladesh for the coastal camps.  => THA > BGD
verb  ACTOR provide|supply RECIPIENT:actor! with $SUPPLY
> Jordan supplied Iraq with blankets and stoves for the camps.  => JOR > IRQ
verb  ACTOR give|send RECIPIENT:actor! $SUPPLY
> Vietnam sent Laos rice from its reserves.  => VNM > LAO
verb  ACTOR ship|fly|airlift|ferry|truck $SUPPLY to|into RECIPIENT:country!
> Oman airlifted relief supplies to Yemen after the flood.  => OMN > YEM
verb  ACTOR ship|fly|airlift|ferry|truck $AID to|into RECIPIENT:country!
> Egypt airlifted aid to Sudan from a southern base.  => EGY > SDN
verb  ACTOR fly ~in $RELIEF for|to RECIPIENT:actor!
> Brazil flew in supplies for Haiti within a day.  => BRA > HTI
verb  ACTOR airdrop|parachute $RELIEF to|for|on|over|into RECIPIENT:actor!
> Jordan airdropped food to Palestinian families on Thursday.  => JOR > PSE
verb  ACTOR drop $RELIEF to|for|on|over|into RECIPIENT:actor! by air|parachute
> The French army dropped food to Malian villagers by parachute.  => FRA > MLI
noun  ACTOR $RELIEF_AID to|for RECIPIENT:actor!
> Chinese humanitarian aid to Afghanistan arrived by rail.  => CHN > AFG
noun  ACTOR donation of $RELIEF to|for RECIPIENT:actor!
> South Korea's donation of rice to Kenya arrived last week.  => KOR > KEN
noun  delivery|shipment|distribution|airlift of $RELIEF to|in RECIPIENT:actor! by|from ACTOR
> India's airlift of relief supplies to Nepal lasted ten days.  => IND > NPL
noun  airdrop|airlift of $AID to|over|in RECIPIENT:actor! by ACTOR
> The airdrop of aid to South Sudan by Canada resumed.  => CAN > SSD
noun  aid+convoy|relief+convoy|aid+shipment|aid+flight|relief+flight from ACTOR to|for RECIPIENT:actor!
> An aid convoy from Turkey to Syria left on Monday.  => TUR > SYR
noun  ACTOR aid+convoy|relief+convoy|aid+shipment|aid+flight|relief+flight to|for RECIPIENT:actor!
> The Qatari relief flight to Libya landed before dawn.  => QAT > LBY
verb  ACTOR feed RECIPIENT:person!
> The United Nations fed Somali refugees throughout the drought.  => UNO > SOM
verb  ACTOR shelter|house RECIPIENT:person!
> Armenian villagers sheltered Russian students during the storm.  => ARM > RUS

contexts disasters
verb  ACTOR send|dispatch|deploy|fly $RELIEF_TEAM to RECIPIENT:country!
> Mexico sent rescue teams to Ecuador after the quake.  => MEX > ECU
> Firefighters were dispatched to Greece by Romania.  => ROU > GRC
verb  ACTOR send|dispatch|deploy troop|soldier|navy|army|warship|helicopter for relief|rescue|disaster+relief in|to RECIPIENT:country!
> New Zealand deployed soldiers for disaster relief in Fiji.  => NZL > FJI
noun  ACTOR dispatch|deployment of $RELIEF_TEAM to RECIPIENT:country!
> Cuba's dispatch of a medical team to Dominica was swift.  => CUB > DMA
noun  ACTOR disaster+relief|flood+relief|earthquake+relief|emergency+relief to|for|in RECIPIENT:country!
> Indonesian disaster relief for the Philippines arrived by ship.  => IDN > PHL
verb  ACTOR put ~out|extinguish fire|wildfire|blaze in RECIPIENT:country!
> Italian water bombers put out a wildfire in Greece.  => ITA > GRC

contexts health
verb  ACTOR $GIVE $MEDICINE to|for RECIPIENT:actor!
> Chile sent ventilators to Paraguay during the epidemic.  => CHL > PRY
verb  ACTOR donate|ship|fly|airlift $MEDICINE to|for RECIPIENT:actor!
> France donated vaccines to Rwanda against the outbreak.  => FRA > RWA
> Vaccine doses were donated to Belize by Taiwan.  => TWN > BLZ
verb  ACTOR provide|supply RECIPIENT:actor! with $MEDICINE
> Israel supplied Guatemala with medical equipment for six clinics.  => ISR > GTM
verb  ACTOR give|send RECIPIENT:actor! $MEDICINE
> Poland sent Ukraine ambulances for the front-line towns.  => POL > UKR
noun  ACTOR donation|delivery|shipment of $MEDICINE to|for RECIPIENT:actor!
> India's delivery of vaccines to Bhutan began in winter.  => IND > BTN
verb  ACTOR send|dispatch|deploy doctor|nurse|medic|medical+team|field+hospital|hospital+ship|epidemiologist to RECIPIENT:country!
> Cuba sent nurses to Angola to fight cholera.  => CUB > AGO
verb  ACTOR set ~up field+hospital|clinic in|for RECIPIENT:country!
> Jordan set up a field hospital in Libya after the floods.  => JOR > LBY
verb  ACTOR open field+hospital|clinic in|for RECIPIENT:country!
> Morocco opened a field hospital in Lebanon after the blast.  => MAR > LBN
verb  ACTOR vaccinate|immunise|inoculate RECIPIENT:person!
> United Nations medics vaccinated Congolese children against measles.  => UNO > COD
verb  ACTOR treat wounded|casualty|patient|injured from RECIPIENT:actor!
> Hungary treated casualties from Ukraine in its military hospitals.  => HUN > UKR
noun  ACTOR vaccination RECIPIENT:person!
> The vaccination of Afghan refugees by Pakistan was completed.  => PAK > AFG

# --- Evacuation and rescue (CAMEO 073) -----------------------------------------------------------------------------------
contexts -
verb  ACTOR evacuate RECIPIENT:person!
> Indian ships evacuated Nepali students during the fighting.  => IND > NPL
verb  ACTOR evacuate $VICTIM of|from RECIPIENT:country!
> Saudi Arabia evacuated civilians from Sudan by sea.  => SAU > SDN
verb  ACTOR airlift RECIPIENT:person!
> South Korea airlifted Afghan teachers out of the country.  => KOR > AFG
verb  ACTOR fly ~out RECIPIENT:person!
> Spain flew out Sudanese doctors on a military plane.  => ESP > SDN
noun  ACTOR! evacuation RECIPIENT:person!
> The evacuation of Vietnamese workers by China took three days.  => CHN > VNM
> Jordan's evacuation of Palestinian children was completed on Monday.  => JOR > PSE
verb  ACTOR rescue RECIPIENT:person!
> The Turkish coast guard rescued sixty Afghan migrants.  => TUR > AFG
> Iranian sailors were rescued by the Indian navy off Somalia.  => IND > IRN
verb  ACTOR rescue $VICTIM of|from RECIPIENT:country! ; contexts=disasters
> Cypriot divers rescued a survivor from Lebanon after the shipwreck.  => CYP > LBN
verb  ACTOR pluck|pull RECIPIENT:person! from sea|rubble|water|wreckage|boat|river ; contexts=disasters
> Italian coast guards pulled Bangladeshi migrants from the sea.  => ITA > BGD
verb  ACTOR pick ~up RECIPIENT:person! at|from sea|boat|raft|dinghy ; contexts=migration
> The Maltese navy picked up Eritrean migrants from a sinking boat.  => MLT > ERI
noun  ACTOR rescue RECIPIENT:person!
> The rescue of Ghanaian fishermen by Spain ended well.  => ESP > GHA
> The Greek rescue of Syrian migrants took all night.  => GRC > SYR
> The Philippine army's rescue of the hostages took one hour.  => PHL > /CVL

# hostages brought out by others than their captors
contexts -
verb  ACTOR rescue|liberate hostage|captive|schoolgirl|kidnap+victim of|from RECIPIENT
> Nigerian soldiers rescued twenty schoolgirls from a forest camp.  => NGA > /CVL
verb  ACTOR free|liberate RECIPIENT:person! from captor|kidnapper|militant|rebel|pirate|gunman|jihadist|gang
> French commandos freed two South Korean tourists from kidnappers.  => FRA > KOR
verb  ACTOR secure|win|obtain|negotiate release|freedom of RECIPIENT:person!
> Qatar secured the release of a Swiss nun in Mali.  => QAT > CHE
noun  hostage+rescue of RECIPIENT by ACTOR!
> The hostage rescue by Peruvian commandos took one hour.  => PER > /CVL

# --- Peacekeepers and military protection (CAMEO 074) -----------------------------------------------------------------------
cameo    074
contexts peacekeeping
verb  ACTOR send|dispatch|deploy|contribute $PEACEKEEPER to|in RECIPIENT:actor!
> Nepal deployed peacekeepers to South Sudan in August.  => NPL > SSD
> Peacekeepers were sent to Haiti by Kenya in June.  => KEN > HTI
verb  ACTOR contribute troop|soldier|police|battalion to mission|force|peacekeeping+mission|peacekeeping+force in RECIPIENT!
> Uruguay contributed soldiers to the mission in Congo.  => URY > COD
verb  ACTOR send|deploy|dispatch troop|soldier|police|battalion for peacekeeping in RECIPIENT!
> Fiji sent soldiers for peacekeeping in Lebanon.  => FJI > LBN
verb  ACTOR deploy|launch|establish|begin peacekeeping+mission|peacekeeping+operation|monitoring+mission|peace+mission in|to RECIPIENT:country!
> The African Union launched a peacekeeping mission in Somalia.  => IGO > SOM
noun  ACTOR deployment|dispatch of $PEACEKEEPER to|in RECIPIENT:country!
> Kenya's deployment of peacekeepers to Haiti started on Tuesday.  => KEN > HTI
noun  deployment|dispatch|arrival of $PEACEKEEPER from|by ACTOR to|in RECIPIENT:country!
> The arrival of peacekeepers from Burundi in Somalia reassured residents.  => BDI > SOM
verb  ACTOR escort|guard convoy|aid+convoy|ship|tanker|merchant+ship of|for|from RECIPIENT! ; contexts=military
> Indian warships escorted a merchant ship from Liberia through the gulf.  => IND > LBR
verb  ACTOR monitor|supervise ceasefire|truce in RECIPIENT:country!
> Norwegian officers monitored the ceasefire in Sri Lanka.  => NOR > LKA

# --- Asylum and refuge (CAMEO 075) -------------------------------------------------------------------------------------------
cameo    075
contexts asylum
verb  ACTOR grant|give|provide $ASYLUM to RECIPIENT:actor!
> Ecuador granted asylum to a Bolivian senator.  => ECU > BOL
> Asylum was granted to two Belarusian athletes by Poland.  => POL > BLR
verb  ACTOR grant|give RECIPIENT:person! $ASYLUM
> Mexico granted the Peruvian opposition leader political asylum.  => MEX > PER
verb  ACTOR grant|give residency|residence+permit|safe+passage to RECIPIENT:person!
> Costa Rica gave residency to Nicaraguan exiles.  => CRI > NIC
verb  ACTOR recognise RECIPIENT:person! as refugee
> Canada recognised three Iranian activists as refugees.  => CAN > IRN
verb  ACTOR take ~in RECIPIENT:person!
> Germany took in Afghan judges and their families.  => DEU > AFG
verb  ACTOR take ~in $REFUGEE from RECIPIENT:country!
> Uganda took in refugees from South Sudan.  => UGA > SSD
verb  ACTOR accept|admit|receive|absorb|welcome|host $REFUGEE from RECIPIENT ; contexts=asylum,migration
> Jordan hosted two million refugees for more than a decade.  => JOR > /REF
> Colombia hosted migrants from Venezuela in border towns.  => COL > VEN
verb  ACTOR resettle RECIPIENT:person! ; contexts=asylum,migration
> Australia resettled Bhutanese families in small towns.  => AUS > BTN
verb  ACTOR resettle $REFUGEE from RECIPIENT:country! ; contexts=asylum,migration
> Norway resettled refugees from Syria in the north.  => NOR > SYR
verb  ACTOR open|establish refugee+camp|camp|transit+camp for $REFUGEE from RECIPIENT:country ; contexts=asylum,migration
> Rwanda opened a refugee camp for refugees from Burundi.  => RWA > BDI
verb  ACTOR offer refuge|shelter|sanctuary to RECIPIENT:person!
> Moldova offered refuge to Ukrainian families near the border.  => MDA > UKR
noun  ACTOR granting|grant of $ASYLUM to RECIPIENT:person!
> The granting of asylum to an Eritrean pilot by Sudan was confirmed.  => SDN > ERI
> Argentina's granting of asylum to a Venezuelan officer drew protests.  => ARG > VEN
noun  ACTOR resettlement of RECIPIENT:person! ; contexts=asylum,migration
> Canada's resettlement of Syrian families continued in spring.  => CAN > SYR

# Further: the receiver as subject, light verbs and their nouns, idioms of rescue and relief, more goods, arms, training, debt.

set AID_ANY = aid | assistance | help | relief | humanitarian+aid | food+aid | medical+aid | emergency+aid | relief+aid | development+aid | financial+aid | economic+aid | military+aid | budget+support
set AID_CASH = loan | grant | funding | financing | bailout | credit+line | tranche | instalment | budget+support | soft+loan | bridging+loan | rescue+loan | stabilisation+fund
set AID_GIVEN = give | provide | send | deliver | contribute | dispatch | donate | hand
set AID_COIN = million | billion | dollar | euro | pound | yen | yuan | rouble | rupee | peso | franc | dinar | riyal | dirham | krone | krona
set AID_GOODS = relief+supply | relief+supplies | relief+item | relief+goods | tent | blanket | tarpaulin | mattress | bedding | sleeping+bag | stove | heater | generator | food | rice | flour | ration | medicine | drinking+water | food+parcel | food+package | food+basket | food+box | hot+meal | baby+formula | infant+formula | milk+powder | hygiene+kit | winter+clothing | warm+clothing | sandbag | water+pump | lifejacket | solar+lamp | supply | supplies
set AID_KIT = tarpaulin | mattress | bedding | sleeping+bag | stove | heater | food+parcel | food+package | food+basket | food+box | hot+meal | baby+formula | infant+formula | milk+powder | powdered+milk | hygiene+kit | winter+clothing | warm+clothing | sandbag | water+pump | water+purifier | lifejacket | solar+lamp | prefabricated+house | school+kit
set AID_ARMS = gun | firearm | machine+gun | sniper+rifle | helmet | night+vision+goggle | night+vision+goggle | bulletproof+vest | cluster+munition | anti+tank+weapon | anti-tank+weapon | warship | corvette | minesweeper | submarine | gunboat | surveillance+plane | patrol+aircraft | military+truck | military+equipment | spare+part | bomb | warhead | armoured+car | personnel+carrier | missile+launcher | anti+aircraft+gun | anti-aircraft+gun | air+defence+system | missile+battery | interceptor
set AID_WEAPONS = arm | arms | weapon | weaponry | ammunition | munition | missile | tank | rocket | artillery | howitzer | rifle | launcher | drone | warplane | fighter+jet | helicopter | armoured+vehicle | patrol+boat | military+equipment | mortar | frigate | gun | machine+gun | warship | corvette | submarine | armoured+car | personnel+carrier | military+truck | bomb | explosive | air+defence | body+armour | military+vehicle | grenade | missile+battery | interceptor
set AID_SAFE = relief+supply | relief+supplies | relief+item | relief+goods | emergency+supply | emergency+supplies | tent | blanket | tarpaulin | mattress | sleeping+bag | food+parcel | food+package | food+basket | food+box | hygiene+kit | baby+formula | ration | sandbag
set AID_DRUGS = medicine | vaccine | dose | ventilator | oxygen | medical+equipment | medical+supply | medical+supplies | mask | test+kit | antibiotic | insulin | ambulance | antivenom | oxygen+cylinder | incubator | surgical+kit | blood | plasma
set AID_TEAM = rescue+team | rescuer | rescue+worker | search+team | medical+team | doctor | nurse | medic | paramedic | field+hospital | hospital+ship | firefighter | relief+worker | aid+worker | relief+team | sniffer+dog | emergency+team | water+bomber | firefighting+plane | rescue+helicopter | diver
set AID_EXPERT = pathologist | forensic+expert | forensic+team | disaster+expert | health+expert | health+worker | agronomist | vet | seismologist | salvage+team | salvage+ship | dive+team | firefighting+team | fire+crew | excavator | rescue+dog | demining+team | demining+expert | midwife
set AID_LOAD = shipment | consignment | cargo | planeload | shipload | truckload | boatload | trainload | load | convoy | ton | tonne | crate
set AID_VEHICLE = plane | cargo+plane | transport+plane | aircraft | ship | cargo+ship | freighter | convoy | truck | lorry | flight | helicopter | train | vessel
set AID_WORK = relief+operation | relief+effort | aid+operation | aid+effort | rescue+operation | rescue+effort | relief+mission | rescue+mission | aid+mission | humanitarian+operation | humanitarian+mission | humanitarian+airlift | airlift | search+operation
set AID_SITE = soup+kitchen | feeding+centre | relief+centre | aid+station | distribution+point | water+point | treatment+centre | cholera+centre | mobile+clinic | mobile+hospital | reception+centre | tent+city | tent+camp | relief+camp | vaccination+centre
set AID_CRISIS = famine | earthquake | quake | flood | cyclone | hurricane | typhoon | tsunami | drought | disaster | eruption | landslide | epidemic | wildfire
set AID_NEEDY = refugee | asylum+seeker | displaced+person | displaced+people | evacuee | migrant | exile | displaced+family | stateless+person | boat+people
set AID_VICTIM = victim | flood+victim | quake+victim | earthquake+victim | cyclone+victim | storm+victim | survivor | refugee | displaced+people | displaced+person | displaced+family | evacuee | orphan
set AID_SAVED = survivor | sailor | fisherman | seafarer | passenger | crew | migrant | refugee | villager | civilian | tourist | climber | miner | castaway | wounded | diplomat | resident | worker | national | student
set AID_CAPTOR = captor | kidnapper | captivity | militant | rebel | pirate | gunman | jihadist | trafficker | human+trafficker | smuggler | bandit | cartel | forced+labour | slavery | hostage-taker
set AID_REFUGE = asylum | political+asylum | diplomatic+asylum | refuge | sanctuary | refugee+status | safe+haven | humanitarian+visa | temporary+protection | protection | protected+status
set AID_DEBT = debt | loan | arrears | foreign+debt | debt+payment
set AID_WORKS = stadium | parliament | palace | dam | port | power+station | power+plant | railway | airport | presidential+palace | conference+centre | school | hospital | library | university | road | bridge | housing | headquarters
set AID_TRAINING = training | military+training | combat+training | weapon+training | police+training | flight+training | instruction | counterterrorism+training
set AID_AIRCOVER = air+support | air+cover | fire+support | artillery+support | naval+support | logistical+support | logistic+support | battlefield+support | close+air+support | military+backing
set AID_MISSION = training+mission | military+mission | police+mission | advisory+mission | assistance+mission | capacity+building+mission | capacity+building+mission | training+programme | military+training+programme
set AID_HELMETS = peacekeeper | peacekeeping+force | peacekeeping+troop | blue+helmet | peacekeeping+contingent | peacekeeping+soldier | stabilisation+force | protection+force | peacekeeping+battalion
set AID_UNMISSION = peacekeeping+mission | peacekeeping+force | peacekeeping+operation | stabilisation+mission | stabilisation+force | monitoring+mission | peace+mission | observer+mission | buffer+force

type     AID
section  PLOVER 2.0, AID

# --- General: help in deed (CAMEO 070) -----------------------------------------------------------------------------
cameo    070
contexts -

verb  ACTOR lend|give hand|helping+hand to RECIPIENT:country!
> Iceland lent a helping hand to Vanuatu after the storm.  => ISL > VUT
verb  ACTOR lend|give RECIPIENT:country! hand|helping+hand
> Estonia gave Moldova a helping hand in the power crisis.  => EST > MDA
verb  ACTOR throw lifeline to RECIPIENT:actor! ; cameo=071 contexts=economic
> Qatar threw a lifeline to Lebanon on Tuesday.  => QAT > LBN
verb  ACTOR throw RECIPIENT:actor! lifeline ; cameo=071 contexts=economic
> Laos was thrown a lifeline by China.  => CHN > LAO
verb  ACTOR provide|extend|give lifeline to RECIPIENT:country! ; cameo=071 contexts=economic
> Algeria provided a lifeline to Tunisia through the winter.  => DZA > TUN
verb  ACTOR keep ~afloat RECIPIENT:country! ; cameo=071 contexts=economic
> Russia kept Belarus afloat for years.  => RUS > BLR
verb  ACTOR shore|prop|buoy ~up government|regime|army|junta|economy|currency|budget of|in RECIPIENT:country!
> Saudi Arabia shored up the economy of Bahrain with loans.  => SAU > BHR
verb  ACTOR race|fly|hurry|spring to aid|assistance|rescue|help of RECIPIENT:actor!
> Peru raced to the aid of Ecuador after the landslide.  => PER > ECU
verb  ACTOR help $AID_VICTIM in|from|of RECIPIENT:country!
> Danish volunteers helped flood victims in Libya.  => DNK > LBY
verb  ACTOR aid|assist $AID_VICTIM in|from|of RECIPIENT:country!
> Kuwait assisted quake victims in Afghanistan.  => KWT > AFG
verb  ACTOR help RECIPIENT:country! in|with|during reconstruction|recovery|evacuation|rebuilding|relief+effort|rescue+effort|clean-up|cleanup
> Japan helped the Philippines with the reconstruction.  => JPN > PHL
verb  ACTOR assist|help in|with $AID_WORK in|for RECIPIENT:country!
> Hungarian rescuers assisted in the relief operation in Turkey.  => HUN > TUR
verb  ACTOR support RECIPIENT:actor! with $AID_CASH|$AID_COIN ; cameo=071 contexts=economic
> Germany supported Jordan with a loan for water projects.  => DEU > JOR
verb  ACTOR support|back RECIPIENT:actor! with $AID_WEAPONS ; cameo=072 contexts=military
> Iran backed the Houthis with missiles and drones.  => IRN > YEM
verb  ACTOR back|assist RECIPIENT:actor! with $AID_CASH|$AID_COIN|money|cash ; cameo=071 contexts=economic
> Qatar backed Sudan with a grant of forty million dollars.  => QAT > SDN
verb  ACTOR rush|speed|hurry $AID_ANY to|into RECIPIENT:actor!
> Singapore rushed aid to Indonesia within a day.  => SGP > IDN
verb  ACTOR pour|pump $AID_ANY into RECIPIENT:country!
> Norway poured aid into South Sudan after independence.  => NOR > SSD
verb  ACTOR ramp|scale|beef ~up $AID_ANY to|for|in RECIPIENT:actor!
> The European Union scaled up assistance to Moldova.  => EUR > MDA
verb  ACTOR boost|triple|quadruple|widen|raise $AID_ANY to|for RECIPIENT:actor!
> Sweden tripled aid to Burkina Faso in three years.  => SWE > BFA
verb  ACTOR bring|carry|take|hand $AID_ANY to|into RECIPIENT:actor!
> Jordanian lorries brought aid to Palestinian families.  => JOR > PSE
verb  RECIPIENT:country! receive|get|obtain $AID_ANY from ACTOR:actor!
> Mozambique received aid from Portugal after the cyclone.  => PRT > MOZ
> Haiti received food aid from Brazil on Friday.  => BRA > HTI
verb  RECIPIENT:actor! receive|get|obtain aid|humanitarian+aid|food+aid|medical+aid|emergency+aid|relief+aid|military+aid|financial+aid from ACTOR:actor!
> Somali farmers received emergency aid from Norway.  => NOR > SOM
verb  RECIPIENT:country! benefit|profit from $AID_ANY of|from ACTOR:actor!
> Rwanda benefited from the aid of Belgium.  => BEL > RWA
noun  $AID_WORK by ACTOR in|for RECIPIENT:country!
> The relief operation by Turkey in Libya lasted a month.  => TUR > LBY
noun  ACTOR $AID_WORK in|for RECIPIENT:country!
> Turkey's relief effort in Albania ended on Monday.  => TUR > ALB
verb  ACTOR mount|launch|begin|start|lead|coordinate|conduct $AID_WORK in|for|to RECIPIENT:country!
> India mounted a rescue operation in Nepal.  => IND > NPL
> The United Nations launched an aid operation in Chad.  => UNO > TCD
verb  ACTOR:actor! join $AID_WORK in|for RECIPIENT:country!
> Israeli divers joined the rescue effort in Cyprus.  => ISR > CYP
verb  ACTOR:country|organisation! second|loan|lend adviser|expert|specialist|doctor|teacher|judge|engineer to RECIPIENT:country!
> Experts were seconded to Kosovo by France.  => FRA > KOS
verb  ACTOR:country! send|dispatch teacher|technician|expert|agronomist|volunteer|engineer to RECIPIENT:country!
> Teachers were sent to Honduras by Cuba.  => CUB > HND
verb  ACTOR provide|give|deliver vocational+training|technical+training|job+training|medical+training to|for RECIPIENT:person!
> Singapore gave vocational training to Vietnamese officials.  => SGP > VNM
verb  ACTOR train teacher|doctor|nurse|farmer|judge|engineer|midwife|civil+servant|official from|of RECIPIENT:country!
> Ireland trained teachers from Lesotho.  => IRL > LSO
verb  ACTOR:country! build|construct $AID_WORKS for RECIPIENT:country!
> China built a stadium for Sierra Leone.  => CHN > SLE
verb  ACTOR gift|donate|hand ~over school|hospital|clinic|library|classroom|ambulance|bus to RECIPIENT:country!
> South Korea handed over a hospital to Ghana.  => KOR > GHA
verb  ACTOR donate|gift school|hospital|clinic|library|classroom|tractor|fire+engine|laboratory to|for RECIPIENT:actor!
> Turkey donated a school to Djibouti.  => TUR > DJI
verb  ACTOR equip hospital|school|laboratory|clinic|fire+brigade in|of RECIPIENT:country!
> Luxembourg equipped a clinic in Cape Verde.  => LUX > CPV
verb  ACTOR drill|dig|sink borehole|water+well in|for RECIPIENT:country!
> Kuwaiti engineers drilled boreholes in Somalia.  => KWT > SOM
verb  ACTOR finance|fund scholarship for|of RECIPIENT:person!
> Slovakia funded scholarships for Ethiopian students.  => SVK > ETH

# --- Economic aid: money, loans, guarantees (CAMEO 071) -----------------------------------------------------------------
cameo    071
contexts economic

verb  RECIPIENT:country! receive|get|obtain|secure|win $AID_CASH from ACTOR:actor!
> Zambia received a loan from the World Bank.  => IGO > ZMB
> Jamaica secured a credit line from Canada.  => CAN > JAM
verb  RECIPIENT:country! receive|get|obtain|secure $AID_COIN from ACTOR:country|organisation!
> Ukraine received three billion euros from the European Union.  => EUR > UKR
verb  RECIPIENT:actor! receive|get|obtain $AID_COIN in $AID_ANY|$AID_CASH from ACTOR:actor!
> Jordan received nine million dollars in aid from Kuwait.  => KWT > JOR
verb  RECIPIENT:country! borrow $AID_COIN|money from ACTOR:country|organisation!
> Pakistan borrowed two billion dollars from Saudi Arabia.  => SAU > PAK
verb  ACTOR $AID_GIVEN $AID_COIN in $AID_ANY to|for RECIPIENT:actor!
> Denmark gave six million dollars in aid to Niger.  => DNK > NER
verb  ACTOR give|send|grant RECIPIENT:actor! $AID_COIN in $AID_ANY|$AID_CASH
> Italy gave Tunisia ninety million euros in aid.  => ITA > TUN
verb  ACTOR raise $AID_COIN|money|fund for relief|reconstruction|famine+relief|earthquake+relief|flood+relief|hospital in RECIPIENT:country!
> British charities raised nine million pounds for relief in Morocco.  => GBR > MAR
verb  ACTOR raise $AID_COIN|money|fund for $AID_VICTIM in|from|of RECIPIENT:country!
> Irish schools raised money for refugees from Ukraine.  => IRL > UKR
verb  ACTOR unlock|unblock $AID_COIN|$AID_CASH|fund for|to RECIPIENT:country!
> The IMF unlocked a tranche for Egypt on Friday.  => IGO > EGY
verb  ACTOR unlock $AID_COIN in|of $AID_ANY|$AID_CASH|fund for|to RECIPIENT:country!
> The European Union unlocked two billion euros in aid for Ukraine.  => EUR > UKR
verb  ACTOR place|make deposit in|at|with central+bank of|in RECIPIENT:country!
> Kuwait placed a deposit with the central bank of Egypt.  => KWT > EGY
verb  ACTOR renew|prolong deposit|credit+line|loan in|to|of|for|with RECIPIENT:country!
> Saudi Arabia renewed its deposit in Pakistan.  => SAU > PAK
verb  ACTOR plug|fill|cover|close budget+gap|funding+gap|budget+deficit|financing+gap|budget+hole of|in|for RECIPIENT:country!
> Russia plugged a budget gap in Armenia.  => RUS > ARM
verb  ACTOR stump|cough ~up $AID_COIN|money|cash for|to RECIPIENT:country!
> Germany stumped up two billion euros for Greece.  => DEU > GRC
verb  ACTOR chip ~in $AID_COIN for|to RECIPIENT:actor!
> Malta chipped in a million euros for Sudan.  => MLT > SDN
verb  ACTOR shell|dole ~out $AID_COIN|money|cash for|to RECIPIENT:country!
> The United States shelled out millions of dollars for Palau.  => USA > PLW
verb  ACTOR spend $AID_COIN on $AID_ANY to|for|in RECIPIENT:country!
> Australia spent fifty million dollars on aid to Fiji.  => AUS > FJI
verb  ACTOR:country! make donation|grant|loan to RECIPIENT:country|organisation!
> Brunei made a donation to the Philippines.  => BRN > PHL
verb  ACTOR present grant|cheque|donation to RECIPIENT:country!
> Taiwan presented a grant to Paraguay on Wednesday.  => TWN > PRY
verb  ACTOR hand ~over grant|cheque|donation to RECIPIENT:country!
> The Chinese ambassador handed over a cheque to Fiji.  => CHN > FJI
verb  ACTOR:country|armed! pay|cover|fund salary|wage|pension|stipend of|for|in|to RECIPIENT:country|armed!
> Qatar paid the salaries of the Lebanese army.  => QAT > LBN
verb  ACTOR:country! foot|settle|pay|cover fuel+bill|gas+bill|import+bill|electricity+bill of|for RECIPIENT:country!
> Iraq footed the fuel bill of Lebanon.  => IRQ > LBN
verb  ACTOR guarantee|insure|underwrite loan|debt|bond|credit of|for|to RECIPIENT:country!
> The United States guaranteed a loan for Tunisia.  => USA > TUN
verb  ACTOR fund|finance|bankroll reconstruction|rebuilding|recovery|rehabilitation|resettlement of|in|for RECIPIENT:country!
> The United Arab Emirates bankrolled the reconstruction of Syria.  => ARE > SYR
verb  ACTOR fund|finance|bankroll army|militia|rebel|insurgent|insurgency|armed+group of|in RECIPIENT:country! ; cameo=072 contexts=military
> Iran financed militias in Iraq.  => IRN > IRQ
verb  ACTOR subsidise import|bread|fuel|electricity|gas|budget|economy of|for RECIPIENT:country!
> Venezuela subsidised the economy of Cuba.  => VEN > CUB
verb  ACTOR sponsor RECIPIENT:armed! ; cameo=072 contexts=military
> Libya sponsored rebels in Chad for years.  => LBY > *
verb  ACTOR stabilise|rescue|save economy|bank|currency|budget|lira|pound|rupee of|in RECIPIENT:country!
> The European Union rescued the banks of Cyprus.  => EUR > CYP
verb  ACTOR save|rescue RECIPIENT:country! from bankruptcy|default|collapse|ruin|insolvency
> Kuwait saved Bahrain from default.  => KWT > BHR
verb  ACTOR sell oil|gas|fuel|wheat|grain|coal|electricity to RECIPIENT:country! below|at market+price|preferential+price|subsidised+price|reduced+price|concessional+rate|cut+price
> Russia sold gas to Armenia at a reduced price.  => RUS > ARM
verb  ACTOR:country! supply|give|provide|deliver RECIPIENT:country! with free+oil|cheap+oil|subsidised+oil|free+gas|cheap+gas|free+fuel|subsidised+fuel|free+electricity
> Venezuela supplied Haiti with cheap oil.  => VEN > HTI
verb  ACTOR:country! supply|give|send|provide|deliver free+oil|free+gas|free+fuel|free+diesel|free+electricity|subsidised+oil|subsidised+gas|subsidised+fuel|subsidised+coal|subsidised+electricity|cheap+oil|cheap+gas|cheap+fuel to RECIPIENT:country!
> Subsidised gas was delivered to Tunisia by Algeria.  => DZA > TUN
verb  ACTOR supply|ship|deliver|sell oil|gas|fuel|crude|wheat|rice on credit to RECIPIENT:country!
> Iran delivered oil on credit to Syria.  => IRN > SYR
noun  ACTOR rescue+package|aid+package|relief+package|bailout+package|cash+injection|lifeline|credit+line to|for RECIPIENT:country!
> The Indian credit line to Sri Lanka paid for fuel.  => IND > LKA
noun  injection|infusion of $AID_COIN|cash|money|capital by|from ACTOR! into RECIPIENT:country!
> An injection of cash into Egypt by the United Arab Emirates calmed investors.  => ARE > EGY

# --- Debt relief (CAMEO 071) ------------------------------------------------------------------------------------------
verb  ACTOR wipe ~out|off|away $AID_DEBT of|to RECIPIENT:country!
> China wiped out the debt of Burundi.  => CHN > BDI
verb  ACTOR relieve|free|release RECIPIENT:country! of|from debt|debt+burden|loan
> Germany relieved Somalia of its debts.  => DEU > SOM
verb  ACTOR ease|lighten|relieve|halve|slash debt|debt+burden|debt+load of|on RECIPIENT:country!
> The World Bank eased the debt burden of Guinea.  => IGO > GIN
verb  ACTOR refinance|convert|renegotiate|erase $AID_DEBT of|by|to RECIPIENT:country!
> Portugal refinanced the debt of Mozambique.  => PRT > MOZ
verb  ACTOR grant|give|allow RECIPIENT:country! debt+relief|debt+cancellation|debt+forgiveness|debt+holiday|debt+moratorium|grace+period
> Japan granted Myanmar debt relief.  => JPN > MMR
verb  ACTOR pay|settle|clear arrears|debt of RECIPIENT:country!
> Saudi Arabia cleared the arrears of Syria at the World Bank.  => SAU > SYR
verb  ACTOR pay ~off arrears|debt of RECIPIENT:country!
> Libya paid off the debts of Chad.  => LBY > TCD
verb  ACTOR extend|prolong maturity|repayment+period|repayment+deadline of|on|for loan|debt to|of|for RECIPIENT:country!
> China extended the maturity of a loan to Ethiopia.  => CHN > ETH
verb  ACTOR cut|lower|reduce interest|interest+rate on loan|debt to|of RECIPIENT:country!
> China lowered the interest on loans to Kenya.  => CHN > KEN
verb  ACTOR extend|prolong $AID_DEBT of|to RECIPIENT:country! by|for year|month
> Russia extended a loan to Serbia by five years.  => RUS > SRB
verb  RECIPIENT:country! win|obtain|receive|secure|get debt+relief|debt+cancellation|debt+forgiveness|debt+moratorium from ACTOR:country|organisation!
> Ghana won debt relief from France.  => FRA > GHA
noun  ACTOR rollover|write-off|writeoff|cancellation|forgiveness of $AID_DEBT to|of RECIPIENT:country!
> Saudi Arabia's rollover of a loan to Pakistan came in time.  => SAU > PAK
noun  write-off|writeoff|rollover of $AID_DEBT by ACTOR! of|to RECIPIENT:country!
> The write-off of the debt of Tanzania by Brazil took effect in May.  => BRA > TZA

# --- Military aid: arms, equipment, training, advisers (CAMEO 072) ------------------------------------------------------
cameo    072
contexts military

verb  RECIPIENT:actor! receive|get|obtain $AID_WEAPONS from ACTOR:actor!
> Niger received drones from Turkey.  => TUR > NER
> The Malian army received helicopters from Russia in May.  => RUS > MLI
verb  RECIPIENT:actor! receive|get|obtain military+aid|military+assistance|security+assistance|military+support|military+training|weapon+shipment|arm+shipment from ACTOR:actor!
> Lebanon received military aid from France.  => FRA > LBN
verb  ACTOR $AID_GIVEN $AID_ARMS to RECIPIENT:country|armed!
> Lithuania gave machine guns to Ukraine.  => LTU > UKR
verb  ACTOR provide|supply|furnish RECIPIENT:country|armed! with $AID_ARMS
> Australia provided the Philippines with patrol aircraft.  => AUS > PHL
verb  ACTOR give|send RECIPIENT:country|armed! $AID_ARMS
> Japan gave Vietnam a surveillance plane.  => JPN > VNM
verb  ACTOR channel|funnel|pump|pour|feed|rush|speed $AID_WEAPONS to|into RECIPIENT:actor!
> The United Arab Emirates funnelled weapons to Libyan militias.  => ARE > LBY
verb  ACTOR traffic|sneak|run|ferry|fly $AID_WEAPONS to|into RECIPIENT:country|armed!
> Eritrea ran guns to Somali rebels.  => ERI > SOM
verb  ACTOR:country! lend|lease|loan $AID_WEAPONS to RECIPIENT:country!
> Germany lent armoured vehicles to Lithuania.  => DEU > LTU
verb  ACTOR gift|present|donate|hand $AID_WEAPONS to RECIPIENT:country|armed!
> India gifted a corvette to Vietnam.  => IND > VNM
verb  ACTOR send|ship|deliver|fly|dispatch $AID_LOAD of $AID_WEAPONS|$AID_ARMS to RECIPIENT:actor!
> Poland sent a shipment of rifles to Ukraine.  => POL > UKR
verb  ACTOR resupply RECIPIENT:country|armed!
> Russia resupplied the Syrian army by sea.  => RUS > SYR
verb  ACTOR re-equip RECIPIENT:country|armed!
> Jordan re-equipped the Lebanese army.  => JOR > LBN
verb  ACTOR build|rebuild|modernise|strengthen|bolster army|navy|air+force|coast+guard|military|armed+force of RECIPIENT:country!
> Turkey rebuilt the navy of Somalia.  => TUR > SOM
verb  ACTOR build ~up army|navy|air+force|coast+guard|military|armed+force of RECIPIENT:country!
> Brazil built up the navy of Namibia.  => BRA > NAM
verb  ACTOR reinforce RECIPIENT:country! with troop|tank|missile|battery|battalion|warship|jet|brigade|soldier
> Britain reinforced Cyprus with warships.  => GBR > CYP
verb  ACTOR:armed! advise|mentor RECIPIENT:armed!
> Iranian officers advised the Syrian army during the siege.  => IRN > SYR
verb  ACTOR provide|give|deliver $AID_TRAINING to|for RECIPIENT:armed!
> Spain provided military training to Mauritanian soldiers.  => ESP > MRT
verb  ACTOR provide|give RECIPIENT:armed! with $AID_TRAINING
> Canada provided the Jamaican army with training.  => CAN > JAM
verb  RECIPIENT:armed! receive|get|undergo|complete $AID_TRAINING from|by ACTOR:actor!
> Zambian soldiers received instruction from Russia.  => RUS > ZMB
verb  ACTOR train police+officer|border+guard|coast+guard|commando|cadet|pilot|sailor|special+force|security+force|recruit|rebel of|from|in|for RECIPIENT:country!
> Italy trained border guards from Libya.  => ITA > LBY
noun  ACTOR training of police+officer|border+guard|coast+guard|commando|cadet|pilot|security+force|recruit|sailor of|from|in RECIPIENT:country!
> Colombia's training of police officers from Honduras resumed.  => COL > HND
verb  ACTOR launch|begin|start|open|establish|extend|expand|resume|lead $AID_MISSION in|for RECIPIENT:country!
> The European Union launched a training mission in Mozambique.  => EUR > MOZ
noun  launch|start|extension|expansion|resumption of $AID_MISSION by ACTOR! in|for RECIPIENT:country!
> The launch of a training mission in Niger by the European Union surprised Mali.  => EUR > NER
verb  ACTOR open|establish training+camp|training+centre|military+academy|police+academy in|for RECIPIENT:country|armed!
> Turkey opened a military academy in Somalia.  => TUR > SOM
verb  ACTOR provide|give|lend $AID_AIRCOVER to|for RECIPIENT:country|armed!
> France provided air support to the Chadian army.  => FRA > TCD
verb  ACTOR provide|supply RECIPIENT:country|armed! with $AID_AIRCOVER
> Russia provided the Syrian army with air cover.  => RUS > SYR
verb  RECIPIENT:country|armed! receive|get $AID_AIRCOVER from ACTOR:country|armed!
> The Malian army received air support from France.  => FRA > MLI
noun  ACTOR! $AID_AIRCOVER for|to RECIPIENT:country|armed!
> Russian air support for the Syrian army has increased.  => RUS > SYR
verb  ACTOR police|patrol|protect|guard airspace|sky of|for RECIPIENT:country!
> Italian jets policed the airspace of Albania.  => ITA > ALB
verb  ACTOR clear|remove unexploded+ordnance|unexploded+bomb|cluster+bomb|sea+mine|booby+trap in|from|off RECIPIENT:country!
> Norwegian engineers cleared cluster bombs in Laos.  => NOR > LAO
noun  ACTOR gift|donation|handover|loan|supply of $AID_WEAPONS to RECIPIENT:country|armed!
> India's gift of a corvette to Vietnam was ceremonial.  => IND > VNM
noun  smuggling|trafficking|flow|transfer|influx of $AID_WEAPONS from|by ACTOR to|into RECIPIENT:actor!
> The smuggling of rockets by Iran to the Houthis continued.  => IRN > YEM
noun  weapon+shipment|arm+shipment|arm+delivery|weapon+delivery|arm+airlift|ammunition+shipment|missile+delivery|tank+delivery to RECIPIENT:actor! by|from ACTOR!
> Norwegian tank deliveries to Ukraine began in March.  => NOR > UKR

# --- Humanitarian aid: relief, food, shelter (CAMEO 073) ------------------------------------------------------------------
cameo    073
contexts -

verb  RECIPIENT:actor! receive|get|obtain $AID_SAFE from ACTOR:actor!
> Somali families received blankets from Norway.  => NOR > SOM
verb  RECIPIENT:country! receive|obtain $AID_GOODS from ACTOR:actor!
> Lesotho received food parcels from South Africa.  => ZAF > LSO
verb  ACTOR $AID_GIVEN $AID_KIT to|for RECIPIENT:actor!
> Uzbekistan sent mattresses to Afghanistan.  => UZB > AFG
verb  ACTOR give|send RECIPIENT:actor! $AID_KIT
> Bulgaria sent Turkey heaters after the quake.  => BGR > TUR
verb  ACTOR provide|supply RECIPIENT:actor! with $AID_KIT
> Malaysia provided Bangladesh with hygiene kits for the camps.  => MYS > BGD
verb  ACTOR rush|speed|hurry $AID_GOODS|$AID_DRUGS to|into RECIPIENT:actor!
> Oman rushed tents to Iran after the tremor.  => OMN > IRN
verb  ACTOR bring|carry|take|transport $AID_SAFE|$AID_DRUGS to|into RECIPIENT:country!
> A Saudi ship brought medicine to Sudan.  => SAU > SDN
verb  ACTOR deliver|unload $AID_SAFE|$AID_ANY in|across RECIPIENT:country!
> French lorries delivered aid in Armenia.  => FRA > ARM
verb  ACTOR hand|give|dole|pass ~out $AID_GOODS|$AID_ANY to|among|in RECIPIENT:actor!
> Greek volunteers handed out blankets to Syrian refugees.  => GRC > SYR
verb  ACTOR distribute $AID_KIT|$AID_DRUGS to|among|in RECIPIENT:actor!
> Kenyan medics distributed antibiotics to Somali refugees.  => KEN > SOM
verb  ACTOR serve meal|hot+meal|soup|food to $AID_VICTIM|$AID_NEEDY from|in|of RECIPIENT:country!
> Polish cooks served meals to refugees from Ukraine.  => POL > UKR
verb  ACTOR feed $AID_VICTIM|$AID_NEEDY from|in|of|across RECIPIENT:country!
> The United Nations fed refugees across Yemen.  => UNO > YEM
verb  ACTOR reach RECIPIENT:actor! with $AID_ANY|$AID_GOODS
> The United Nations reached Sudanese villagers with food.  => UNO > SDN
verb  ACTOR send|fly|dispatch|airlift|donate $AID_LOAD of $AID_GOODS|$AID_DRUGS|$AID_ANY to|for RECIPIENT:actor!
> Kazakhstan sent a convoy of flour to Afghanistan.  => KAZ > AFG
> Indonesia donated a cargo of rice to Palestine.  => IDN > PSE
verb  ACTOR send|dispatch $AID_VEHICLE with $AID_GOODS|$AID_DRUGS|$AID_ANY to|for RECIPIENT:actor!
> Morocco sent a plane with tents to Libya.  => MAR > LBY
verb  $AID_VEHICLE *carry|bring|transport|take $AID_SAFE|$AID_DRUGS|$AID_ANY from ACTOR:actor! to|into|for RECIPIENT:country!
> A plane carried medicine from Jordan to Lebanon.  => JOR > LBN
verb  $AID_ANY|$AID_SAFE|$AID_DRUGS|aid+convoy|relief+convoy|relief+flight|aid+flight|aid+ship *arrive|land in|at RECIPIENT:country! from ACTOR:actor!
> Tents arrived in Nepal from Bhutan.  => BTN > NPL
> Aid from Tunisia arrived in Libya on Sunday.  => TUN > LBY
verb  $AID_ANY|$AID_SAFE|$AID_DRUGS|aid+convoy|relief+convoy *reach RECIPIENT:country! from ACTOR:actor!
> Vaccines from Russia reached Nicaragua in March.  => RUS > NIC
noun  arrival|influx|dispatch of $AID_ANY|$AID_SAFE|$AID_DRUGS from ACTOR in|to RECIPIENT:country!
> The arrival of tents from Azerbaijan in Georgia cheered survivors.  => AZE > GEO
noun  $AID_LOAD of $AID_SAFE|$AID_ANY from ACTOR:actor! to|for RECIPIENT:country!
> A shipment of tents from Thailand to Sri Lanka left on Friday.  => THA > LKA
noun  ACTOR $AID_LOAD of $AID_SAFE|$AID_ANY to|for RECIPIENT:country!
> Egypt's convoy of aid to Sudan crossed the desert.  => EGY > SDN
verb  ACTOR establish|open|launch|operate|run air+bridge|airlift|sealift|humanitarian+airlift to|for|into|in RECIPIENT:country!
> Qatar established an air bridge to Libya.  => QAT > LBY
noun  air+bridge|airlift|sealift from ACTOR:country! to RECIPIENT:country!
> The air bridge from Kuwait to Sudan carried tents.  => KWT > SDN
verb  ACTOR open|run|operate|establish $AID_SITE in|for RECIPIENT:country!
> Pakistan opened a feeding centre in Afghanistan.  => PAK > AFG
verb  ACTOR set ~up $AID_SITE in|for RECIPIENT:country!
> Turkish volunteers set up soup kitchens in Lebanon.  => TUR > LBN
verb  ACTOR build|erect|construct|open refugee+camp|tent+camp|tent+city|shelter|camp for $AID_NEEDY|$AID_VICTIM from|in RECIPIENT:country!
> Jordan built a camp for refugees from Syria.  => JOR > SYR
verb  ACTOR save RECIPIENT:person! from starvation|famine|hunger|drowning|drown|starve|rubble
> The United Nations saved Somali villagers from famine.  => UNO > SOM
verb  ACTOR airdrop $AID_KIT|$AID_DRUGS to|for|on|over|into|in RECIPIENT:actor!
> Egypt airdropped food parcels over Sudan.  => EGY > SDN
noun  airdrop of $AID_GOODS|$AID_DRUGS by ACTOR over|in|to|into|on RECIPIENT:country!
> The airdrop of food by Jordan over Palestine continued.  => JOR > PSE
noun  ACTOR airdrop over|in|to|into RECIPIENT:country!
> The Canadian airdrop over South Sudan ended.  => CAN > SSD

contexts disasters
verb  ACTOR rush|airlift|lend|mobilise $AID_TEAM to|for RECIPIENT:country!
> Spain rushed firefighters to Chile.  => ESP > CHL
verb  ACTOR send|dispatch|deploy|fly|rush $AID_EXPERT to RECIPIENT:country!
> The Netherlands sent a salvage team to Yemen.  => NLD > YEM
verb  $AID_TEAM|$AID_EXPERT *arrive|land in RECIPIENT:country! from ACTOR:country!
> Rescue teams from Taiwan arrived in Japan.  => TWN > JPN
noun  arrival of $AID_TEAM|$AID_EXPERT from ACTOR in RECIPIENT:country!
> The arrival of doctors from Cuba in Jamaica was welcome.  => CUB > JAM
verb  ACTOR help RECIPIENT:country! after|during $AID_CRISIS
> Venezuela helped Dominica after the hurricane.  => VEN > DMA
verb  ACTOR provide|give|send|deliver hurricane+relief|cyclone+relief|famine+relief|drought+relief|tsunami+relief|typhoon+relief|earthquake+relief to|for RECIPIENT:actor!
> Japan provided typhoon relief to Palau.  => JPN > PLW

contexts health
verb  RECIPIENT:country! receive|obtain $AID_DRUGS from ACTOR:actor!
> Paraguay received vaccines from Chile.  => CHL > PRY
verb  ACTOR hand ~over $AID_DRUGS to RECIPIENT:country!
> Turkey handed over ventilators to Kosovo.  => TUR > KOS
verb  ACTOR treat soldier|fighter|refugee|war+wounded from RECIPIENT:country!
> Slovak hospitals treated soldiers from Ukraine.  => SVK > UKR
verb  ACTOR evacuate|airlift|fly|medevac wounded|patient|casualty|injured|cancer+patient|sick+child from|of|out_of RECIPIENT:country!
> Italy evacuated patients from Palestine for surgery.  => ITA > PSE
verb  ACTOR help|assist RECIPIENT:country! against|with cholera|ebola|epidemic|outbreak|malaria|polio|pandemic
> Senegalese doctors assisted Guinea against Ebola.  => SEN > GIN

# --- Rescue and hostages (CAMEO 073) -----------------------------------------------------------------------------------
contexts -
verb  ACTOR bring|carry|ferry|take|lead|escort|guide|fly RECIPIENT:person! to safety
> Kenyan soldiers led Ethiopian pilgrims to safety.  => KEN > ETH
verb  ACTOR bring|carry|ferry|take|lead|escort|guide|fly $AID_SAVED from|of RECIPIENT:country! to safety
> The Indian navy brought sailors from Bangladesh to safety.  => IND > BGD
verb  ACTOR winch|hoist|haul RECIPIENT:person! from|off|onto|into ship|roof|deck|boat|helicopter|cliff|raft
> A Portuguese helicopter winched Panamanian sailors from the deck.  => PRT > PAN
verb  ACTOR bring ~ashore RECIPIENT:person!
> The Spanish coast guard brought Senegalese migrants ashore.  => ESP > SEN
verb  ACTOR fly|ferry|bus|ship|get|bring student|national|worker|civilian|diplomat|refugee|wounded|foreigner|evacuee|migrant|interpreter|aid+worker out_of RECIPIENT:country!
> Nigeria flew students out of Sudan.  => NGA > SDN
verb  ACTOR tow ship|trawler|boat|tanker|vessel|dinghy of|from|with RECIPIENT:actor to safety|port|harbour|shore
> The Greek navy towed a boat with Syrian refugees to port.  => GRC > SYR
noun  rescue|evacuation|airlift of $AID_SAVED by ACTOR! from|of RECIPIENT:country!
> The evacuation of students from Yemen by India took two weeks.  => IND > YEM
noun  ACTOR rescue|evacuation|airlift of $AID_SAVED from RECIPIENT:country!
> Saudi Arabia's evacuation of civilians from Sudan was filmed.  => SAU > SDN
verb  ACTOR rescue|free|liberate $AID_SAVED|hostage|captive|girl|woman|boy|child|schoolgirl|pupil|priest|nun from $AID_CAPTOR of|in RECIPIENT
> The Cameroonian army freed Nigerian pupils from kidnappers.  => CMR > NGA
verb  ACTOR free|liberate|recover hostage|captive|schoolgirl|crew|passenger|sailor|kidnap+victim|abducted+student in|during raid|commando+raid|operation|rescue+operation|rescue+mission|assault of|from RECIPIENT
> Malaysian commandos freed the Thai crew in a raid.  => MYS > THA
verb  ACTOR free|liberate|recover RECIPIENT:person! in|during raid|commando+raid|rescue+operation|rescue+mission
> French commandos freed two Malian doctors in a rescue operation.  => FRA > MLI
verb  ACTOR broker|arrange|mediate|negotiate release|freedom|handover of hostage|captive|kidnap+victim|abducted+student of|from RECIPIENT!
> Qatar brokered the release of Swiss hostages on Sunday.  => QAT > CHE
verb  ACTOR secure|win|obtain release|freedom of hostage|captive|sailor|prisoner|crew from|in RECIPIENT:country!
> Oman secured the release of the crew from Yemen.  => OMN > YEM

# --- Peacekeepers and military protection (CAMEO 074) -----------------------------------------------------------------------
cameo    074
contexts peacekeeping
verb  ACTOR airlift|fly|ferry|provide|supply|second|add $AID_HELMETS to|in|for RECIPIENT:country!
> Ukraine flew peacekeepers to Liberia.  => UKR > LBR
verb  ACTOR rotate|replace|reinforce|double $AID_HELMETS in|to RECIPIENT:country!
> Ghana reinforced its peacekeeping contingent in Lebanon.  => GHA > LBN
verb  ACTOR provide|send|supply|contribute|assign troop|soldier|police|battalion|contingent|helicopter|engineer to|for|in $AID_UNMISSION in RECIPIENT!
> Bangladesh provided helicopters for the peacekeeping mission in Congo.  => BGD > COD
verb  ACTOR:country! join|lead|command $AID_UNMISSION in|for RECIPIENT:country!
> Mongolia joined the peacekeeping mission in South Sudan.  => MNG > SSD
verb  ACTOR take ~over|up $AID_UNMISSION in RECIPIENT:country!
> Italy took over the peacekeeping mission in Lebanon.  => ITA > LBN
verb  ACTOR reinforce|strengthen|expand|bolster|boost|enlarge|double $AID_UNMISSION in RECIPIENT:country!
> The African Union expanded its peacekeeping force in Somalia.  => IGO > SOM
verb  $AID_HELMETS *arrive|land|deploy in|to RECIPIENT:country! from ACTOR:country!
> Peacekeepers from Rwanda arrived in the Central African Republic.  => RWA > CAF
verb  ACTOR keep peace in|between RECIPIENT:country!
> Fijian soldiers kept the peace in the Solomon Islands.  => FJI > SLB
verb  ACTOR:armed! protect|guard|safeguard civilian|displaced+people|refugee+camp|aid+convoy|villager|displaced+civilian in RECIPIENT:country!
> Ethiopian peacekeepers guarded a refugee camp in South Sudan.  => ETH > SSD
verb  ACTOR verify|oversee|police ceasefire|truce|disarmament|buffer+zone|demilitarised+zone in|between|of RECIPIENT:country!
> Finnish monitors oversaw the truce in Lebanon.  => FIN > LBN
verb  peacekeeper|blue+helmet|observer|ceasefire+monitor *patrol buffer+zone|demilitarised+zone|ceasefire+line|separation+line in|between|of RECIPIENT!
> Austrian peacekeepers patrolled the buffer zone in Syria.  => AUT > SYR
verb  ACTOR send|deploy|dispatch military+observer|ceasefire+monitor|truce+monitor|ceasefire+observer|unarmed+observer|police+adviser|ceasefire+monitoring+team to|in RECIPIENT:country!
> The Philippines sent military observers to Nepal.  => PHL > NPL
noun  ACTOR contribution of troop|peacekeeper|battalion|police|soldier to $AID_UNMISSION in RECIPIENT:country!
> Jordan's contribution of police to the peacekeeping mission in Haiti was praised.  => JOR > HTI
noun  ACTOR contribution to $AID_UNMISSION in RECIPIENT:country!
> Nepal's contribution to the peacekeeping mission in Lebanon has grown.  => NPL > LBN

# --- Asylum and refuge (CAMEO 075) -------------------------------------------------------------------------------------------
cameo    075
contexts asylum
verb  grant|give RECIPIENT:person! $AID_REFUGE in ACTOR:country!
> A Belarusian journalist was granted asylum in Poland.  => POL > BLR
verb  RECIPIENT:person! receive|obtain|win|gain|get|secure $AID_REFUGE in|from ACTOR:country!
> A Turkish officer received asylum in Greece.  => GRC > TUR
verb  ACTOR extend|award|accord $AID_REFUGE to RECIPIENT:person!
> Iceland extended protection to Venezuelan families.  => ISL > VEN
verb  ACTOR award|accord RECIPIENT:person! $AID_REFUGE
> Sweden accorded the Eritrean journalist asylum.  => SWE > ERI
verb  ACTOR approve|accept|grant|uphold asylum+request|asylum+application|asylum+claim|asylum+bid|asylum+plea|asylum+appeal of|from|by|for RECIPIENT:person!
> Norway approved the asylum application of a Russian deserter.  => NOR > RUS
noun  ACTOR approval|acceptance of asylum+request|asylum+application|asylum+claim of|from|by RECIPIENT:person!
> Canada's acceptance of the asylum claim of a Saudi student drew protest.  => CAN > SAU
verb  ACTOR:country! give|provide home|housing|accommodation|new+home to|for RECIPIENT:person!
> Ireland gave a home to Ukrainian families.  => IRL > UKR
verb  ACTOR give|provide|find home|housing|accommodation|new+home to|for $AID_NEEDY from RECIPIENT:country!
> Argentina found homes for refugees from Syria.  => ARG > SYR
verb  ACTOR open|reopen door|border|frontier to|for $AID_NEEDY from|of RECIPIENT:country
> Romania opened its border to refugees from Ukraine.  => ROU > UKR
verb  ACTOR welcome|admit|receive|accept RECIPIENT:person! as refugee|asylum+seeker|exile
> Chile admitted Haitian families as refugees.  => CHL > HTI
verb  ACTOR let ~in|through $AID_NEEDY from|of RECIPIENT:country
> Slovakia let in refugees from Ukraine.  => SVK > UKR
verb  ACTOR take ~in $AID_NEEDY|orphan from RECIPIENT:country!
> Luxembourg took in orphans from Sudan.  => LUX > SDN
verb  ACTOR relocate|resettle|rehouse|naturalise $AID_NEEDY from RECIPIENT:country!
> Finland relocated refugees from Libya in autumn.  => FIN > LBY
verb  ACTOR shelter|house|host|accommodate $AID_NEEDY from RECIPIENT:country!
> Chad sheltered refugees from Sudan in eastern camps.  => TCD > SDN
verb  ACTOR shelter|harbour RECIPIENT:person! in|at embassy|consulate|mission
> Mexico sheltered Bolivian ministers in its embassy.  => MEX > BOL
verb  ACTOR extend|renew|restore|prolong temporary+protection|refugee+status|protected+status|residence+permit for|to|of RECIPIENT:actor!
> The European Union extended temporary protection for Ukrainians.  => EUR > UKR
verb  ACTOR grant|give|issue humanitarian+visa|residence+permit|travel+document|work+permit to RECIPIENT:person!
> Brazil issued humanitarian visas to Afghan families.  => BRA > AFG
verb  ACTOR grant|give citizenship|nationality|passport to $AID_NEEDY|dissident from|of RECIPIENT
> Spain granted citizenship to exiles from Nicaragua.  => ESP > NIC
noun  ACTOR resettlement|admission|acceptance|reception|intake of $AID_NEEDY from RECIPIENT:country!
> Portugal's admission of refugees from Syria went smoothly.  => PRT > SYR
noun  resettlement|admission|acceptance|reception of $AID_NEEDY by ACTOR! from RECIPIENT:country!
> The resettlement of refugees from Bhutan by Australia is complete.  => AUS > BTN
noun  granting|grant of $AID_REFUGE by ACTOR! to RECIPIENT!
> The granting of protection to a Cuban doctor by Uruguay was confirmed.  => URY > CUB

# Troops that keep the peace (AID; CAMEO 074)

type     AID
section  PLOVER 2.0, AID
cameo    074
contexts peacekeeping

verb  ACTOR send|deploy|dispatch troop|soldier|force|contingent|battalion to|in RECIPIENT! on|as|for|under peacekeeping|peacekeeping+mission|peacekeeping+force|peacekeeper|peacekeeping+operation|peace+mission
> Nepal sent soldiers to Lebanon on a peacekeeping mission.  => NPL > LBN
noun  ACTOR! deployment|dispatch of troop|soldier|force|contingent|peacekeeper to|in RECIPIENT! on|as|for|under peacekeeping|peacekeeping+mission|peacekeeping+force|peacekeeping+operation
> Fiji's deployment of soldiers to Iraq on a peacekeeping mission ended in May.  => FJI > IRQ
verb  ACTOR send|deploy|dispatch election+observer|election+monitor|observer|ceasefire+monitor|monitor to|in RECIPIENT:country|place!
> The African Union deployed election observers in Malawi.  => IGO > MWI
