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
set MEDICINE = medicine | drug | vaccine | dose | ventilator | oxygen | medical+equipment | medical+supply | mask | test+kit | antibiotic | insulin | serum | mosquito+net | ambulance | blood
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
> Japanese engineers repaired bridges in Timor-Leste.  => JPN > TLS
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
> Canada underwrote the loan for Jamaica.  => CAN > JAM
verb  ACTOR rescue RECIPIENT:country! from bankruptcy|default|collapse
> China rescued Pakistan from default with a quick rollover.  => CHN > PAK
noun  ACTOR loan|grant|donation|bailout|credit|subsidy to|for RECIPIENT:actor!
> The Indian loan to the Maldives arrived before the budget vote.  => IND > MDV
noun  ACTOR $ECONOMIC_AID to|for RECIPIENT:actor!
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
> The cancellation of the debt of Guinea-Bissau by Portugal pleased donors.  => PRT > GNB

# --- Military aid: arms, equipment, training, advisers (CAMEO 072) ------------------------------------------------------
cameo    072
contexts military

verb  ACTOR arm RECIPIENT:actor!
> Sudan armed Chadian rebels along the western border.  => SDN > TCD
verb  ACTOR arm RECIPIENT:actor! with $ARMS
> Iran armed the Houthis with ballistic missiles.  => IRN > YEM
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
> The United Kingdom handed over patrol boats to Sri Lanka.  => GBR > LKA
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
verb  ACTOR resume|increase|expand|continue arm+delivery|arm+shipment|weapon+delivery|arm+supply|weapon+shipment to RECIPIENT:actor!
> Lithuania resumed arms deliveries to Ukraine in April.  => LTU > UKR
noun  ACTOR $MILITARY_AID to|for RECIPIENT:actor!
> Emirati military assistance to Chad has raised questions.  => ARE > TCD
noun  ACTOR delivery|shipment|supply|transfer of $ARMS to RECIPIENT:actor!
> Germany's delivery of tanks to Ukraine took several months.  => DEU > UKR
noun  delivery|shipment|supply|transfer of $ARMS by|from ACTOR to RECIPIENT:actor!
> The shipment of rockets from Iran to Iraqi militias was tracked.  => IRN > IRQ
noun  ACTOR arm+delivery|weapon+delivery|arm+shipment|weapon+shipment|arm+supply|weapon+supply|arm+transfer to RECIPIENT:actor!
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
> The airlift of relief supplies to Nepal by India lasted ten days.  => IND > NPL
noun  airdrop|airlift of $AID to|over|in RECIPIENT:actor! by ACTOR
> The airdrop of aid to South Sudan by Canada resumed.  => CAN > SSD
noun  aid+convoy|relief+convoy|aid+shipment|aid+flight|relief+flight from ACTOR to|for RECIPIENT:actor!
> An aid convoy from Turkey to Syria left on Monday.  => TUR > SYR
noun  ACTOR aid+convoy|relief+convoy|aid+shipment|aid+flight|relief+flight to|for RECIPIENT:actor!
> The Qatari relief flight to Libya landed before dawn.  => QAT > LBY
verb  ACTOR feed RECIPIENT:person!
> The United Nations fed Somali refugees throughout the drought.  => UNO > SOM
verb  ACTOR shelter|house RECIPIENT:person!
> Armenian villagers sheltered Russian hikers during the storm.  => ARM > RUS

contexts disasters
verb  ACTOR send|dispatch|deploy|fly $RELIEF_TEAM to RECIPIENT:country!
> Mexico sent rescue teams to Ecuador after the quake.  => MEX > ECU
> Firefighters were dispatched to Greece by Romania.  => ROU > GRC
verb  ACTOR send|dispatch|deploy troop|soldier|navy|army|warship|helicopter for relief|rescue|disaster+relief in|to RECIPIENT:country!
> New Zealand deployed soldiers for disaster relief in Fiji.  => NZL > FJI
noun  ACTOR dispatch|deployment of $RELIEF_TEAM to RECIPIENT:country!
> Cuba's dispatch of doctors to Dominica was swift.  => CUB > DMA
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
> Cuba sent doctors to Angola to fight cholera.  => CUB > AGO
verb  ACTOR set ~up field+hospital|clinic in|for RECIPIENT:country!
> Jordan set up a field hospital in Libya after the floods.  => JOR > LBY
verb  ACTOR open field+hospital|clinic in|for RECIPIENT:country!
> Morocco opened a field hospital in Lebanon after the blast.  => MAR > LBN
verb  ACTOR vaccinate|immunise|inoculate RECIPIENT:person!
> United Nations medics vaccinated Congolese children against measles.  => UNO > COD
verb  ACTOR treat wounded|casualty|patient|injured from RECIPIENT:actor!
> Hungary treated wounded from Ukraine in its military hospitals.  => HUN > UKR
noun  ACTOR vaccination RECIPIENT:person!
> The vaccination of Afghan refugees by Pakistan was completed.  => PAK > AFG

# --- Evacuation and rescue (CAMEO 073) -----------------------------------------------------------------------------------
contexts -
verb  ACTOR evacuate RECIPIENT:person!
> Indian ships evacuated Nepali workers from the Libyan coast.  => IND > NPL
verb  ACTOR evacuate $VICTIM of|from RECIPIENT:country!
> Saudi Arabia evacuated civilians from Sudan by sea.  => SAU > SDN
verb  ACTOR airlift RECIPIENT:person!
> South Korea airlifted Afghan interpreters out of the country.  => KOR > AFG
verb  ACTOR fly ~out RECIPIENT:person!
> Spain flew out Sudanese doctors on a military plane.  => ESP > SDN
noun  ACTOR evacuation RECIPIENT:person!
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

# hostages brought out by others than their captors
contexts -
verb  ACTOR rescue|liberate hostage|captive|schoolgirl|kidnap+victim
> Nigerian soldiers rescued twenty schoolgirls from a forest camp.  => NGA >
verb  ACTOR free|liberate RECIPIENT:person! from captor|kidnapper|militant|rebel|pirate|gunman|jihadist|gang
> French commandos freed two South Korean tourists from kidnappers.  => FRA > KOR
verb  ACTOR secure|win|obtain|negotiate release|freedom of RECIPIENT:person!
> Qatar secured the release of a Swiss nun in Mali.  => QAT > CHE
noun  ACTOR hostage+rescue
> The hostage rescue by Peruvian commandos ended the long siege.  => PER >
noun  ACTOR rescue of hostage|captive|kidnap+victim
> The Philippine army's rescue of the hostages took one hour.  => PHL >

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
verb  ACTOR accept|admit|receive|absorb|welcome|host $REFUGEE from RECIPIENT:country ; contexts=asylum,migration
> Jordan hosted two million refugees for more than a decade.  => JOR >
> Colombia hosted migrants from Venezuela in border towns.  => COL > VEN
verb  ACTOR resettle RECIPIENT:person! ; contexts=asylum,migration
> Australia resettled Bhutanese families in small towns.  => AUS > BTN
verb  ACTOR resettle $REFUGEE from RECIPIENT:country! ; contexts=asylum,migration
> Norway resettled refugees from Syria in the north.  => NOR > SYR
verb  ACTOR open|establish refugee+camp|camp|transit+camp for $REFUGEE from RECIPIENT:country ; contexts=asylum,migration
> Rwanda opened a refugee camp for people from Burundi.  => RWA > BDI
verb  ACTOR offer refuge|shelter|sanctuary to RECIPIENT:person!
> Moldova offered refuge to Ukrainian families near the border.  => MDA > UKR
noun  ACTOR granting|grant of $ASYLUM to RECIPIENT:person!
> The granting of asylum to an Eritrean pilot by Sudan was confirmed.  => SDN > ERI
> Argentina's granting of asylum to a Venezuelan officer drew protests.  => ARG > VEN
noun  ACTOR resettlement of RECIPIENT:person! ; contexts=asylum,migration
> Canada's resettlement of Syrian families continued in spring.  => CAN > SYR
