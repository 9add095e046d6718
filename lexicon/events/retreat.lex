# RETREAT: a concession with an immediate material consequence: leave, release, disarm, hold fire, let in, resign.
# What is only declared or promised is CONCEDE or AGREE (a declared ceasefire, a withdrawal next year: the code looks at tense).
# Withdrawal of ambassadors, from treaties or from organisations is SANCTION withdraw: here only arms and soldiers leave.

set TROOP = troop | soldier | force | army | unit | contingent | garrison | tank | armour | military | personnel | marine | warship | battalion | brigade | division | regiment | militia | fighter | paratrooper | combat+troop | ground+force | occupation+force
set HEAVY_WEAPON = heavy+weapon | weapon | artillery | tank | missile | rocket+launcher | howitzer | armour | armoured+vehicle | warship | warplane | bomber | fighter+jet | gunboat
set BASE = base | airbase | air+base | outpost | camp | barracks | barrack | garrison | stronghold | bunker | trench | headquarters | airfield | military+base
set TERRITORY = territory | land | province | district | island | enclave | village | town | region | area | strip | sector | hill
set SIEGE = siege | blockade | encirclement | naval+blockade
set CAPTIVE = prisoner | hostage | detainee | captive | abductee | inmate | internee | pow | schoolgirl | political+prisoner
set JAIL = prison | jail | custody | detention | captivity | house+arrest | camp
set RELEASE = release | freeing | liberation
set WEAPON = weapon | arm | arms | gun | rifle | ammunition | weaponry | missile | mortar | explosive | firearm | rocket | arsenal
set FIGHTER = fighter | militia | combatant | militiaman | rebel | guerrilla | paramilitary | army | reservist | brigade | force | soldier | troop | child+soldier | armed+wing
set WMD = chemical+weapon | chemical+stockpile | stockpile | nuclear+warhead | warhead | nuclear+weapon | biological+weapon | nerve+agent | enriched+uranium | landmine | cluster+munition | centrifuge | nuclear+facility | plutonium
set CEASEFIRE = ceasefire | truce | armistice | cessation | lull | humanitarian+pause | pause
set ATTACK = attack | offensive | shelling | bombing | bombardment | airstrike | air+strike | hostility | hostilities | fighting | raid | military+operation | military+campaign | air+campaign | bombing+campaign | ground+operation | assault | rocket+fire | rocket+attack | drone+strike | missile+strike | incursion
set AID = aid | humanitarian+aid | relief | aid+convoy | relief+convoy | convoy | food | medicine | aid+truck | relief+supply | relief+supplies | supply | fuel | aid+worker | humanitarian+convoy | relief+worker
set CORRIDOR = humanitarian+corridor | aid+corridor | safe+corridor | relief+corridor | evacuation+corridor | safe+passage | green+corridor
set INSPECTOR = inspector | monitor | observer | investigator | verification+team | inspection+team | expert | fact+finding+mission | mission | rapporteur | election+observer | delegate
set PEACEKEEPER = peacekeeper | peacekeeping+force | peacekeeping+troop | blue+helmet | stabilisation+force | buffer+force
set POST = post | office | position | job | seat | cabinet | government | ministry | parliament | command | leadership
set SANCTION       = sanction | embargo | economic+sanction | trade+embargo | arms+embargo | trade+ban | oil+embargo | import+ban | boycott | arm+embargo | trade+sanction | travel+ban | asset+freeze
set ASSET = asset | fund | account | reserve | deposit | bank+account
set PROPERTY = artefact | treasure | painting | statue | bronze | manuscript | archive | vessel | ship | boat | tanker | trawler | aircraft | plane | drone | building | embassy+building | property | loot | gold | land | farm | church | mosque | temple
set REMAINS = body | remains | remain | corpse | ash | skull

type     RETREAT
section  PLOVER 2.0, RETREAT

# --- withdraw: armed forces leave a country or a position (CAMEO 0874) --------------------------------------------------
mode     withdraw
cameo    0874
contexts military

verb  ACTOR:country! withdraw from RECIPIENT:country!
> Chad withdrew from Libya after the border talks.  => TCD > LBY
verb  ACTOR:armed! withdraw from RECIPIENT:country
> Eritrean soldiers withdrew from Ethiopia during the night.  => ERI > ETH
verb  ACTOR withdraw $TROOP from RECIPIENT
> Senegal withdrew its troops from Gambia last month.  => SEN > GMB
> The last soldiers were withdrawn from Niger by Germany.  => DEU > NER
verb  ACTOR withdraw $HEAVY_WEAPON from RECIPIENT
> Armenia withdrew artillery from Azerbaijan after the clashes.  => ARM > AZE
verb  ACTOR:country! pull ~out of RECIPIENT:country!
> Denmark pulled out of Iraq ahead of the deadline.  => DNK > IRQ
verb  ACTOR:armed! pull ~out of|from RECIPIENT:country
> Rwandan troops pulled out of Mozambique on Sunday.  => RWA > MOZ
verb  ACTOR pull ~out $TROOP of|from RECIPIENT
> The Netherlands pulled out its soldiers from Mali.  => NLD > MLI
verb  ACTOR pull $TROOP out_of|from RECIPIENT
> Kenya pulled troops from Somalia after the bombing.  => KEN > SOM
verb  ACTOR:armed! pull ~back from RECIPIENT:country
> Indian soldiers pulled back from the disputed ridge on Thursday.  => IND >
verb  ACTOR pull ~back $TROOP from RECIPIENT
> Russia pulled back its forces from Georgia in October.  => RUS > GEO
verb  ACTOR pull ~back $HEAVY_WEAPON from RECIPIENT
> Serbia pulled back tanks from Kosovo.  => SRB > KOS
verb  ACTOR bring ~home|back $TROOP from RECIPIENT
> Portugal brought home its troops from the Central African Republic.  => PRT > CAF
verb  ACTOR recall $TROOP from RECIPIENT
> Uganda recalled its soldiers from South Sudan.  => UGA > SSD
verb  ACTOR remove|evacuate $TROOP from RECIPIENT
> Syria removed its forces from Lebanon after three decades.  => SYR > LBN
verb  ACTOR:armed! retreat from RECIPIENT:country
> Libyan soldiers retreated from Chad under pressure.  => LBY > TCD
verb  ACTOR:armed! retreat to|into PLACE
> Congolese rebels retreated to the hills outside the town.  => COD/REB >
verb  ACTOR:armed! beat retreat
> Somali militants beat a retreat from the port at dawn.  => SOM >
verb  ACTOR:armed! fall ~back from RECIPIENT:country
> Ethiopian forces fell back from the front on Tuesday.  => ETH >
verb  ACTOR:armed! leave RECIPIENT:country!
> The last French soldiers left Chad in January.  => FRA > TCD
verb  ACTOR:armed! quit|exit|depart RECIPIENT:country!
> Cuban troops quit Angola under the peace plan.  => CUB > AGO
verb  ACTOR:armed! depart from RECIPIENT:country!
> Australian soldiers departed from Timor-Leste without ceremony.  => AUS > TLS
verb  ACTOR evacuate|vacate|abandon $BASE in|on RECIPIENT
> The United States vacated a base in Kyrgyzstan.  => USA > KGZ
verb  ACTOR:armed! leave|abandon position|post|trench in RECIPIENT:country
> Armenian soldiers left their positions in Azerbaijan before sunset.  => ARM > AZE
verb  ACTOR:armed! evacuate|vacate|abandon|leave $TERRITORY
> Malian rebels abandoned two villages in the north.  => MLI/REB >
verb  ACTOR:armed! pull ~back behind|across|over border|line|frontier
> Thai soldiers pulled back behind the line near the temple.  => THA >
verb  ACTOR close|dismantle|shut base|airbase|military+base|outpost in RECIPIENT:country!
> France closed its military base in Senegal.  => FRA > SEN
verb  ACTOR hand ~over|back $BASE to RECIPIENT!
> The United Kingdom handed over the airfield to Oman.  => GBR > OMN
verb  ACTOR reduce|cut|halve|thin troop+presence|troop+level|military+presence|troop|force in RECIPIENT:country!
> The United States halved its military presence in Iraq.  => USA > IRQ
verb  ACTOR draw ~down $TROOP in|from RECIPIENT
> Italy drew down its forces in Lebanon.  => ITA > LBN
verb  ACTOR scale ~back|down troop+presence|military+presence|troop in RECIPIENT
> Turkey scaled back its military presence in Qatar.  => TUR > QAT
verb  ACTOR complete|finish|begin|start withdrawal|pullout|pullback|drawdown from RECIPIENT
> Burundi completed its withdrawal from Somalia in December.  => BDI > SOM
noun  ACTOR:country|armed! withdrawal|pullout|retreat from RECIPIENT:country!
> Ethiopia's withdrawal from Somalia left a vacuum.  => ETH > SOM
noun  withdrawal|pullout|retreat|departure of ACTOR:armed! from RECIPIENT:country
> The withdrawal of Rwandan troops from Congo calmed the region.  => RWA > COD
noun  ACTOR! withdrawal|pullout|removal|recall of $TROOP from RECIPIENT
> Norway's withdrawal of troops from Jordan passed unnoticed.  => NOR > JOR
noun  ACTOR! withdrawal|pullback|removal of $HEAVY_WEAPON from RECIPIENT
> Russia's withdrawal of missiles from Syria was seen by satellites.  => RUS > SYR
noun  troop+withdrawal|troop+pullout|military+withdrawal|troop+pullback|troop+reduction from|in RECIPIENT:country! by ACTOR!
> The German troop withdrawal from Mali ended in December.  => DEU > MLI
noun  closure|handover of base|airbase|military+base in RECIPIENT:country! by ACTOR
> The closure of the base in Djibouti by Japan was unexpected.  => JPN > DJI
verb  ACTOR disengage from RECIPIENT:country|place
> Chinese and Indian troops disengaged from the frozen valley.  => CHN,IND >
noun  disengagement|pullback between ACTOR
> The disengagement between Armenia and Azerbaijan started on Monday.  => ARM,AZE >
verb  ACTOR dismantle|evacuate settlement|settler+outpost in|on RECIPIENT ; contexts=territory
> Israel dismantled four settlements in the desert.  => ISR >

# withdraw: territory handed over
contexts territory
verb  ACTOR cede|relinquish|surrender $TERRITORY to RECIPIENT:actor
> Sudan ceded a border district to Ethiopia.  => SDN > ETH
verb  ACTOR return|transfer $TERRITORY to RECIPIENT:country!
> Armenia returned four villages to Azerbaijan in May.  => ARM > AZE
verb  ACTOR hand ~over|back $TERRITORY to RECIPIENT:actor!
> The islands were handed back to Mauritius by the United Kingdom.  => GBR > MUS
> Nigeria handed over nine villages to Cameroon.  => NGA > CMR
verb  ACTOR give ~up $TERRITORY to RECIPIENT
> Myanmar rebels gave up territory along the Chinese border.  => MMR/REB >
verb  ACTOR relinquish|cede control of|over PLACE to RECIPIENT:actor
> Yemen's southern militia relinquished control of the port on Friday.  => YEM >
verb  ACTOR end|terminate occupation of RECIPIENT:country
> Vietnam ended its occupation of Cambodia.  => VNM > KHM
noun  ACTOR handover|return|transfer of $TERRITORY to RECIPIENT:actor!
> Tajikistan's return of the village to Kyrgyzstan was peaceful.  => TJK > KGZ
noun  end of occupation of RECIPIENT:country! by ACTOR
> The end of the occupation of Namibia by South Africa was celebrated.  => ZAF > NAM

# withdraw: sieges and blockades eased (CAMEO 0872)
cameo    0872
contexts military
verb  ACTOR lift|end|ease|relax $SIEGE of|on|against RECIPIENT
> Saudi Arabia lifted the blockade of Qatar after three years.  => SAU > QAT
> The siege was lifted by Syrian troops on Saturday.  => SYR >
noun  lifting|easing|end of $SIEGE of|on|against RECIPIENT! by ACTOR
> The lifting of the blockade of Yemen by Saudi Arabia brought fuel.  => SAU > YEM
verb  ACTOR remove|dismantle checkpoint|roadblock|barricade
> Bolivian soldiers removed the roadblocks around the capital.  => BOL >
verb  ACTOR reopen port|airport|strait|highway|road to RECIPIENT:actor!
> Somali rebels reopened the highway to Kenyan traders.  => SOM/REB > KEN

# --- release: captives set free (CAMEO 0841) -------------------------------------------------------------------------------
mode     release
cameo    0841
contexts -
verb  ACTOR release $CAPTIVE from|to RECIPIENT
> Mozambican rebels released the hostages after a week.  => MOZ/REB > /CVL
verb  ACTOR hand|turn|give ~over|back $CAPTIVE|pilot|soldier|sailor|serviceman|crew|body|remains to RECIPIENT:country|organisation!
> Eritrea handed over a captured soldier to Ethiopia.  => ERI > ETH
> Sudanese rebels turned over ten hostages to the Red Cross.  => SDN/REB > *
verb  ACTOR free $CAPTIVE from|to RECIPIENT
> The Taliban freed hundreds of prisoners before the holiday.  => AFG > /CVL
verb  ACTOR release RECIPIENT:person!
> Colombian guerrillas released three Swiss tourists on Friday.  => COL > CHE
> A Turkish journalist was released by Germany last week.  => DEU > TUR
verb  ACTOR set RECIPIENT:actor! ~free
> Mali's army set free twelve Nigerien soldiers on Friday.  => MLI > NER
> Cuba set two Spanish sailors free.  => CUB > ESP
verb  ACTOR free RECIPIENT:person!
> Iran freed two French citizens after months in prison.  => IRN > FRA
verb  ACTOR release|free RECIPIENT:person! from $JAIL
> Cuba released a Spanish businessman from prison.  => CUB > ESP
verb  ACTOR release RECIPIENT:person! on|without bail|charge|parole ; contexts=legal
> Zambian police released a South African pastor on bail.  => ZMB > ZAF
verb  ACTOR set ~free RECIPIENT:person!
> Libyan coast guards set twelve Italian fishermen free.  => LBY > ITA
verb  ACTOR set ~free $CAPTIVE
> Nigerian gunmen set free the kidnapped captives near the forest.  => NGA >
verb  ACTOR let ~go RECIPIENT:person!
> North Korea let an American soldier go in September.  => PRK > USA
verb  ACTOR let ~go $CAPTIVE
> Philippine rebels let the last hostage go on Monday.  => PHL/REB >
verb  ACTOR hand ~over $CAPTIVE to RECIPIENT:actor!
> Yemeni rebels handed over two hostages to Oman.  => YEM > OMN
verb  ACTOR turn ~over $CAPTIVE to RECIPIENT:actor!
> Libyan rebels turned over the captives to Niger.  => LBY/REB > NER
verb  ACTOR return|transfer $CAPTIVE to RECIPIENT:actor!
> Pakistan returned a captured prisoner to India at the crossing.  => PAK > IND
verb  ACTOR release|free RECIPIENT:person! into custody
> Guinea freed an Indian sailor into the custody of his embassy.  => GIN > IND
verb  ACTOR discharge RECIPIENT:person! from $JAIL
> Myanmar discharged a Japanese reporter from prison.  => MMR > JPN
verb  ACTOR lift|end house+arrest of|on|for RECIPIENT:person!
> Sri Lanka ended the house arrest of an Indian priest.  => LKA > IND
verb  ACTOR release|free passenger|crew|sailor|seafarer|fisherman of|from RECIPIENT
> Somali pirates released the crew from Bulgaria.  => SOM > BGR
noun  ACTOR $RELEASE of $CAPTIVE
> Venezuela's release of political prisoners continued this week.  => VEN >
noun  ACTOR $RELEASE RECIPIENT:person!
> The release of the Austrian tourist by Malian rebels took months.  => MLI/REB > AUT
noun  $RELEASE RECIPIENT:person! from $JAIL by ACTOR
> The release of a British teacher from jail by Sudan ended the row.  => SDN > GBR
noun  prisoner+release|hostage+release by ACTOR!
> Ethiopia's prisoner release was the largest in years.  => ETH >
> The prisoner release by Belarus surprised diplomats.  => BLR >
verb  ACTOR empty prison of $CAPTIVE
> Syria emptied its prisons of political prisoners within days.  => SYR >

# general, without a mode: vessels, goods and remains given back (CAMEO 0842); crews stand above
mode     -
cameo    0842
verb  ACTOR release|free vessel|ship|boat|tanker|trawler|aircraft|plane|cargo of|from RECIPIENT:country
> Iran released the tanker from South Korea in spring.  => IRN > KOR
verb  ACTOR return|restore $PROPERTY to RECIPIENT:actor!
> Belgium returned the statues to the Democratic Republic of the Congo.  => BEL > COD
> Looted bronzes were returned to Nigeria by Germany.  => DEU > NGA
verb  ACTOR give|hand ~back $PROPERTY to RECIPIENT:actor!
> Egypt gave back the fishing boat to Israel.  => EGY > ISR
verb  ACTOR hand ~over $PROPERTY to RECIPIENT:actor!
> Spain handed over the paintings to Peru on Wednesday.  => ESP > PER
verb  ACTOR repatriate artefact|bronze|statue|treasure|manuscript|gold to RECIPIENT:country!
> The Netherlands repatriated treasures to Sri Lanka.  => NLD > LKA
verb  ACTOR return $REMAINS of RECIPIENT:person to RECIPIENT:actor
> Pakistan returned the body of an Indian fisherman.  => PAK > IND
verb  ACTOR return $REMAINS to RECIPIENT:actor!
> France returned ancestral remains to Algeria.  => FRA > DZA
verb  ACTOR hand ~over $REMAINS to RECIPIENT:actor!
> Yemeni rebels handed over four bodies to Saudi Arabia on Thursday.  => YEM > SAU
verb  ACTOR exchange $REMAINS with RECIPIENT:actor
> Russia and Ukraine exchanged the bodies of fallen soldiers.  => RUS,UKR >
noun  ACTOR return|handover|restitution|repatriation of $PROPERTY to RECIPIENT:actor!
> Britain's return of the manuscripts to Ethiopia was welcomed.  => GBR > ETH
noun  ACTOR return|handover|repatriation of $REMAINS to RECIPIENT:actor!
> North Korea's handover of remains to the United States was solemn.  => PRK > USA
verb  ACTOR unfreeze|unblock|release $ASSET of|for|to RECIPIENT ; cameo=085 contexts=economic
> South Korea unblocked the funds of Iran on Monday.  => KOR > IRN
verb  ACTOR unfreeze|unblock RECIPIENT:country! $ASSET ; cameo=085 contexts=economic
> Switzerland unblocked Libyan assets held since the uprising.  => CHE > LBY
noun  ACTOR unfreezing|release of $ASSET of|to RECIPIENT! ; cameo=085 contexts=economic
> Iraq's unfreezing of Iranian assets eased the power crisis.  => IRQ > IRN

# general: people sent or let home (CAMEO 0841)
cameo    0841
contexts migration
verb  ACTOR repatriate RECIPIENT:person!
> Turkey repatriated Uzbek women from the desert camp.  => TUR > UZB
verb  ACTOR repatriate|return refugee|displaced+person|migrant to RECIPIENT:country!
> Pakistan repatriated refugees to Afghanistan in buses.  => PAK > AFG
verb  ACTOR take ~back refugee|national|citizen|deportee from RECIPIENT:country!
> Burundi took back refugees from Tanzania this year.  => BDI > TZA
verb  ACTOR readmit RECIPIENT:person!
> Bhutan readmitted Nepali families after many years.  => BTN > NPL
noun  ACTOR repatriation RECIPIENT:person!
> The repatriation of Iraqi children by Sweden began in May.  => SWE > IRQ
noun  ACTOR repatriation of refugee|prisoner|national to|from RECIPIENT:country!
> Cameroon's repatriation of refugees to Nigeria was voluntary.  => CMR > NGA

# general: economic sanctions lifted in fact (CAMEO 085)
cameo    085
contexts economic
verb  ACTOR lift|end|remove|drop|scrap|revoke|rescind|repeal|cancel|abolish $SANCTION on|against|from|of RECIPIENT:actor!
> The European Union lifted sanctions on Zimbabwe this week.  => EUR > ZWE
> The embargo against Bosnia was lifted by the United Nations.  => UNO > BIH
verb  ACTOR ease|relax|loosen|soften|reduce|lighten|liberalize|liberalise $SANCTION on|against|of RECIPIENT:actor!
> The United States eased sanctions on Syria.  => USA > SYR
verb  ACTOR suspend|waive|unwind $SANCTION on|against|of RECIPIENT:actor!
> The United States suspended sanctions on Syria for six months.  => USA > SYR
verb  ACTOR:actor grant|give|offer sanction+waiver|sanction+relief|sanctions+waiver|sanctions+relief to|for RECIPIENT:actor!
> The United States granted Iraq a sanctions waiver.  => USA > IRQ
> Britain gave a sanctions waiver to Myanmar.  => GBR > MMR
noun  ACTOR lifting|easing|removal|suspension|end of $SANCTION on|against RECIPIENT:actor!
> The lifting of sanctions on Mali by ECOWAS cheered traders.  => IGO > MLI
verb  ACTOR lift|end ban on import|export|trade|beef|grain|good|goods|product from|to RECIPIENT:country!
> China lifted a ban on imports from Lithuania.  => CHN > LTU
verb  ACTOR remove|strike RECIPIENT:actor! from blacklist|sanction+list|terror+list|terrorism+list ; contexts=diplomatic
> The United States removed Sudan from its terrorism list.  => USA > SDN
verb  ACTOR delist RECIPIENT:actor! ; contexts=diplomatic
> The United Nations delisted an Afghan banker last month.  => UNO > AFG

# --- disarm: arms laid down or handed over, fighters demobilised (CAMEO 0873) --------------------------------------------------
mode     disarm
cameo    0873
contexts -
verb  ACTOR:armed! disarm
> Salvadoran guerrillas disarmed under the eyes of observers.  => SLV/REB >
verb  ACTOR disarm RECIPIENT:armed!
> Liberia disarmed Sierra Leonean rebels over two months.  => LBR > SLE
verb  ACTOR lay ~down $WEAPON
> Nepalese rebels laid down their weapons in seven camps.  => NPL/REB >
verb  ACTOR put ~down $WEAPON
> Mozambican fighters put down their arms on Friday.  => MOZ >
verb  ACTOR give ~up $WEAPON to RECIPIENT
> Sierra Leone's militias gave up their guns last spring.  => SLE >
verb  ACTOR:armed! surrender|yield $WEAPON to RECIPIENT
> Ugandan rebels surrendered their rifles to Kenya.  => UGA > KEN
verb  ACTOR:armed! hand ~over|in $WEAPON to RECIPIENT
> Ivorian rebels handed over weapons to France at the airport.  => CIV/REB > FRA
verb  ACTOR turn ~in|over $WEAPON to RECIPIENT
> Colombian paramilitaries turned in their weapons on Tuesday.  => COL >
verb  ACTOR decommission $WEAPON
> Spanish separatists decommissioned their last weapons in the hills.  => ESP >
verb  ACTOR:armed! drop weapon|gun|rifle|arm|arms
> Malian soldiers dropped their weapons and walked home.  => MLI >
verb  ACTOR renounce armed+struggle|violence
> Spanish separatists renounced violence for good.  => ESP >
verb  ACTOR:armed! abandon|end armed+struggle|insurgency|rebellion|insurrection
> Salvadoran rebels ended their armed struggle after the accords.  => SLV/REB >
verb  ACTOR demobilise $FIGHTER
> Angola demobilised thousands of soldiers after the war.  => AGO >
verb  ACTOR:armed! demobilise
> Congolese militiamen demobilised at a camp near the lake.  => COD >
verb  ACTOR disarm|disband|dissolve $FIGHTER of|from RECIPIENT
> Iraq disbanded the militia in the western province.  => IRQ >
verb  ACTOR:armed! disband|dissolve
> The Chadian rebel group disbanded after the peace accord.  => TCD >
verb  ACTOR stand ~down $FIGHTER
> Georgia stood down its reservists on the southern border.  => GEO >
verb  ACTOR:armed! stand ~down
> Ivorian mutineers stood down after a night of tension.  => CIV >
verb  ACTOR:armed! return to barracks|barrack
> Togolese soldiers returned to barracks on Sunday.  => TGO >
noun  disarmament of ACTOR:armed!
> The disarmament of Colombian rebels lasted ten months.  => COL/REB >
noun  ACTOR! disarmament of RECIPIENT:armed!
> The disarmament of Palestinian fighters by Lebanon started in the south.  => LBN > PSE
noun  ACTOR demobilisation of $FIGHTER
> Burundi's demobilisation of soldiers was financed by donors.  => BDI >
noun  surrender|handover of $WEAPON by ACTOR
> The surrender of weapons by Albanian rebels went smoothly.  => ALB/REB >

# disarm: weapons of mass destruction given up
contexts cbrn
verb  ACTOR:actor destroy|dismantle|eliminate|scrap|surrender $WMD
> Libya destroyed its chemical weapons under supervision.  => LBY >
verb  ACTOR decommission|dismantle|scrap missile|silo|warhead|reactor|bomber|test+site
> Kazakhstan dismantled the last silos on its territory.  => KAZ >
verb  ACTOR hand ~over $WMD to RECIPIENT
> Albania handed over its nerve agents to the United States.  => ALB > USA
verb  ACTOR give ~up $WMD to RECIPIENT
> Ukraine gave up its nuclear weapons in the nineties.  => UKR >
verb  ACTOR ship ~out $WMD to RECIPIENT
> Iran shipped out enriched uranium to Russia.  => IRN > RUS
verb  ACTOR suspend|halt|stop|freeze|end uranium+enrichment|enrichment|nuclear+programme|nuclear+test|missile+test|nuclear+testing
> Iran suspended uranium enrichment at two sites.  => IRN >
verb  ACTOR dilute|downblend uranium|enriched+uranium|stockpile
> Iran diluted its uranium in front of inspectors.  => IRN >
noun  ACTOR destruction|elimination|dismantling of $WMD
> Syria's destruction of chemical weapons was verified in June.  => SYR >

# disarm: surrender in the field (CAMEO 0874)
cameo    0874
contexts -
verb  ACTOR:armed! surrender
> Ukrainian separatists surrendered outside the besieged town.  => UKR >
verb  ACTOR:armed! surrender to RECIPIENT:actor!
> Eritrean soldiers surrendered to Ethiopia at the river.  => ERI > ETH
verb  ACTOR:armed! capitulate to RECIPIENT:actor
> Afghan government forces capitulated in the western city.  => AFG >
verb  ACTOR:armed! give ~up to RECIPIENT:actor!
> Somali militants gave up to Kenyan soldiers.  => SOM > KEN
verb  ACTOR wave|raise|hoist|show white+flag
> Burmese soldiers raised the white flag over the fort.  => MMR >
noun  ACTOR:armed! surrender|capitulation to RECIPIENT:actor
> The Libyan fighters' surrender to Tunisia ended the siege.  => LBY > TUN
noun  surrender|capitulation of ACTOR:armed! to RECIPIENT:actor
> The surrender of Armenian fighters was shown on television.  => ARM >

# --- ceasefire: a truce observed or taking effect, an attack halted (CAMEO 0871) -------------------------------------------
mode     ceasefire
cameo    0871
contexts military
noun  $CEASEFIRE between ACTOR
> A ceasefire between Israel and Lebanon took effect before dawn.  => ISR,LBN >
noun  ACTOR $CEASEFIRE with RECIPIENT:actor!
> India's ceasefire with Pakistan held through the weekend.  => IND > PAK
verb  ACTOR observe|respect|honour|implement|keep|maintain|uphold|enforce $CEASEFIRE with|in RECIPIENT
> Yemen's rebels observed a truce with Saudi Arabia.  => YEM > SAU
> Armenia and Azerbaijan maintained the ceasefire through the winter.  => ARM,AZE >
verb  ACTOR abide by $CEASEFIRE with RECIPIENT
> Burmese rebels abide by the truce.  => MMR/REB >
verb  ACTOR adhere|stick to $CEASEFIRE with RECIPIENT
> Colombian guerrillas adhered to the ceasefire in December.  => COL/REB >
verb  ACTOR comply with $CEASEFIRE
> India and Pakistan complied with the ceasefire along the line.  => IND,PAK >
verb  ACTOR begin|start|enter $CEASEFIRE with RECIPIENT
> Philippine communist rebels began a Christmas truce on Wednesday.  => PHL/REB >
verb  ACTOR enter into $CEASEFIRE with RECIPIENT:actor
> Chad entered into a ceasefire with Sudan.  => TCD > SDN
verb  ACTOR extend|prolong|renew $CEASEFIRE with RECIPIENT
> Cambodia and Thailand extended their truce by ten days.  => KHM,THA >
verb  ACTOR restore|resume $CEASEFIRE with RECIPIENT
> Thailand and Cambodia restored the ceasefire after two days.  => THA,KHM >
verb  ACTOR implement|observe cessation of hostility|hostilities
> Sudanese generals observed the cessation of hostilities for a week.  => SDN >
noun  cessation|end|suspension|halt of|to hostility|hostilities|fighting between ACTOR
> The cessation of hostilities between Eritrea and Ethiopia brought relief.  => ERI,ETH >
noun  observance|implementation|start of $CEASEFIRE by|between ACTOR
> Observance of the truce by Serbia reassured the villagers.  => SRB >

# de-escalation without a formal truce (CAMEO 087)
cameo    087
verb  ACTOR hold fire
> Turkish artillery held its fire on Sunday.  => TUR >
verb  ACTOR cease fire|hostility|hostilities|firing|attack|shelling against|on RECIPIENT
> Rwandan units ceased fire along the frontier at noon.  => RWA >
verb  ACTOR halt|stop|suspend|end|pause $ATTACK against|on|in|of RECIPIENT
> Saudi Arabia stopped its bombing of Yemen during the talks.  => SAU > YEM
> Israel halted airstrikes on Lebanon on Wednesday.  => ISR > LBN
> Shelling of the town was halted by Russian forces overnight.  => RUS >
verb  ACTOR break ~off $ATTACK against|on RECIPIENT
> Sudan broke off its offensive against Chad at dusk.  => SDN > TCD
verb  ACTOR call ~off $ATTACK against|on RECIPIENT
> Ethiopia called off its offensive against Eritrea.  => ETH > ERI
verb  ACTOR suspend|halt|stop hostility|hostilities with|against RECIPIENT
> Eritrea suspended hostilities with Ethiopia on Saturday.  => ERI > ETH
noun  halt|end|suspension|pause of|to|in $ATTACK on|against|in RECIPIENT by ACTOR
> The halt to airstrikes on Yemen by Saudi Arabia lasted weeks.  => SAU > YEM
verb  ACTOR de-escalate
> Iran and Pakistan de-escalated within two days.  => IRN,PAK >
verb  ACTOR de-escalate tension|crisis|situation|conflict with RECIPIENT
> Greece and Turkey de-escalated the crisis in the Aegean.  => GRC,TUR >
noun  ACTOR de-escalation with RECIPIENT:actor!
> Serbia's de-escalation with Kosovo followed a phone call.  => SRB > KOS
noun  de-escalation between ACTOR
> De-escalation between Algeria and Morocco began in spring.  => DZA,MAR >

# --- access: observers, peacekeepers, aid let in (CAMEO 086) -------------------------------------------------------------------
mode     access
cameo    086
contexts diplomatic
verb  ACTOR grant|give|allow access to RECIPIENT:organisation!
> Myanmar gave access to United Nations investigators last month.  => MMR > UNO
verb  ACTOR grant|give|allow RECIPIENT:organisation|person! access
> Eritrea granted the United Nations access to two prisons.  => ERI > UNO

# peacekeepers received (CAMEO 0861)
cameo    0861
contexts peacekeeping
verb  ACTOR admit|receive|accept|host|welcome $PEACEKEEPER from RECIPIENT
> Haiti received peacekeepers from Kenya at the airport.  => HTI > KEN
verb  ACTOR allow|let|permit $PEACEKEEPER into|in PLACE
> Sudan allowed peacekeepers into the western region.  => SDN >
verb  ACTOR let ~in $PEACEKEEPER from RECIPIENT
> Lebanon let in peacekeepers from Fiji and Ireland.  => LBN > FJI,IRL
verb  ACTOR hand ~over position|outpost|town to $PEACEKEEPER
> Ivorian rebels handed over their positions to the peacekeepers.  => CIV/REB >
noun  ACTOR admission|acceptance of $PEACEKEEPER from RECIPIENT
> Burundi's admission of peacekeepers from South Africa saved lives.  => BDI > ZAF

# inspectors and observers (CAMEO 0862)
cameo    0862
contexts diplomatic
verb  ACTOR admit|receive|accept|host|readmit $INSPECTOR from|of RECIPIENT
> Iran admitted inspectors from the United Nations on Monday.  => IRN > UNO
verb  ACTOR admit|receive|readmit RECIPIENT:organisation! $INSPECTOR
> Iraq readmitted United Nations inspectors after four years.  => IRQ > UNO
verb  ACTOR allow|let|permit $INSPECTOR into|in|to PLACE
> Venezuela allowed observers into the counting centres.  => VEN >
verb  ACTOR let ~in|back $INSPECTOR from RECIPIENT
> Syria let in inspectors from the United Nations.  => SYR > UNO
verb  ACTOR grant|give|allow access to $INSPECTOR from RECIPIENT
> Sri Lanka granted access to observers from Norway.  => LKA > NOR
verb  ACTOR open site|facility|plant|reactor|base to|for $INSPECTOR ; contexts=cbrn
> Libya opened its nuclear sites to inspectors.  => LBY >
verb  ACTOR open prison|camp|jail to|for $INSPECTOR ; contexts=human_rights
> Belarus opened two prisons to international monitors.  => BLR >
verb  ACTOR accredit election+observer|observer from RECIPIENT ; contexts=election
> Zimbabwe accredited observers from Botswana before the vote.  => ZWE > BWA
noun  ACTOR admission|acceptance|return of $INSPECTOR from RECIPIENT
> Iraq's admission of inspectors from the United Nations eased tensions.  => IRQ > UNO

# humanitarian access (CAMEO 0863)
cameo    0863
contexts -
verb  ACTOR allow|let|permit|admit $AID into|in|through|to|across RECIPIENT:actor
> The Sudanese army allowed aid into two besieged towns.  => SDN >
> Aid convoys were admitted through the crossing by Egypt.  => EGY >
verb  ACTOR let ~in|through $AID for RECIPIENT:actor
> Egypt let through aid for Palestinian families at noon.  => EGY > PSE
verb  ACTOR grant|give|allow humanitarian+access|aid+access to RECIPIENT
> Ethiopia granted humanitarian access to the northern region.  => ETH >
verb  ACTOR grant|give|allow access to aid+worker|relief+worker|aid+agency|aid+group|aid+convoy
> Yemen's rebels granted access to relief workers at the port.  => YEM/REB >
verb  ACTOR open|establish|create|reopen $CORRIDOR to|from|for|into RECIPIENT
> Russia opened a humanitarian corridor for Ukrainian civilians.  => RUS > UKR
verb  ACTOR open|reopen crossing|border|port|airport|road to|for $AID
> Syria reopened a northern crossing for aid in February.  => SYR >
verb  ACTOR grant|give|guarantee|allow safe+passage to|for RECIPIENT:actor!
> Armenian forces gave safe passage to Azerbaijani civilians.  => ARM > AZE
verb  ACTOR allow|let|permit evacuation of|for RECIPIENT:person
> Syria permitted the evacuation of Iraqi families from the suburb.  => SYR > IRQ
verb  ACTOR lift|ease|end ban|restriction|blockade on $AID
> Ethiopia lifted restrictions on aid to the north.  => ETH >
noun  opening|reopening of $CORRIDOR by ACTOR
> The opening of a humanitarian corridor by Azerbaijan ended the shortage.  => AZE >
noun  ACTOR opening|reopening of crossing|border for $AID
> Egypt's reopening of the crossing for aid came at dawn.  => EGY >

# --- resign: officials leave office (CAMEO 0831) ---------------------------------------------------------------------------------
mode     resign
cameo    0831
contexts -
verb  ACTOR:actor! resign
> The Peruvian finance minister resigned on Monday.  => PER >
> The Tunisian interior minister and the Bulgarian interior minister resigned on the same day.  => TUN,BGR >
verb  ACTOR:actor! resign over|amid|after TOPIC
> The Slovak health minister resigned over the vaccine purchase.  => SVK >
verb  ACTOR:actor! resign from $POST
> The Ghanaian energy minister resigned from the cabinet.  => GHA >
verb  ACTOR:person! resign as TOPIC!
> A Maltese official resigned as chief of staff.  => MLT >
verb  ACTOR:actor! step ~down
> The South Korean justice minister stepped down on Friday.  => KOR >
verb  ACTOR:actor! step ~down as|from TOPIC!
> The Nepalese foreign minister stepped down from the government.  => NPL >
verb  ACTOR:person! step ~aside as|from TOPIC!
> The Kenyan trade minister stepped aside from his post on Tuesday.  => KEN >
verb  ACTOR:person! stand ~down as|from TOPIC!
> The Irish justice minister stood down from the cabinet.  => IRL >
verb  ACTOR:person! quit
> The Brazilian environment minister quit on Thursday.  => BRA >
verb  ACTOR:person! quit $POST
> Fiji's attorney general quit his post last week.  => FJI >
verb  ACTOR:person! leave $POST over|amid|after TOPIC!
> Croatia's defence minister left his post after the crash.  => HRV >
verb  ACTOR:person! leave office|government|cabinet
> The Belgian asylum minister left the government in protest.  => BEL >
verb  ACTOR:person! vacate|relinquish|abandon|surrender $POST
> Malawi's police chief relinquished his post on Monday.  => MWI >
verb  ACTOR tender|submit|offer|present resignation to RECIPIENT
> The Kuwaiti oil minister submitted his resignation on Sunday.  => KWT >
verb  ACTOR hand ~in resignation|notice to RECIPIENT
> Lebanon's economy minister handed in his resignation.  => LBN >
verb  ACTOR announce resignation
> The Dutch agriculture minister announced his resignation.  => NLD >
verb  ACTOR:person! give ~up $POST
> The Honduran army chief gave up his command.  => HND >
verb  ACTOR:person! bow ~out of government|cabinet|office
> Iceland's fisheries minister bowed out of the government.  => ISL >
verb  ACTOR:person! abdicate
> The Malaysian sultan abdicated in January.  => MYS >
verb  ACTOR:person! abdicate throne
> The Bhutanese king abdicated the throne in favour of his son.  => BTN >
noun  ACTOR:actor! resignation
> The Romanian transport minister's resignation surprised his party.  => ROU >
noun  resignation of ACTOR:actor!
> The resignation of the Thai labour minister was accepted.  => THA >
noun  resignation|departure of ACTOR:person! from $POST
> The departure of the Greek shipping minister from the cabinet was quiet.  => GRC >
verb  ACTOR:actor! resign ~collectively
> Mongolian cabinet members resigned collectively on Wednesday.  => MNG >
verb  ACTOR resign|quit in protest
> Two Zambian judges resigned in protest at the ruling.  => ZMB >
verb  ACTOR:person! resign as mp|lawmaker|senator|deputy|legislator ; contexts=legislative
> A Philippine politician resigned as senator on Monday.  => PHL >
verb  ACTOR:person! resign from parliament|senate|congress|assembly ; contexts=legislative
> An opposition lawmaker in Samoa resigned from parliament.  => WSM >
verb  ACTOR:person! resign as minister|foreign+minister|finance+minister|interior+minister|defence+minister ; contexts=executive
> A Sudanese economist resigned as finance minister.  => SDN >
verb  ACTOR:person! resign as army+chief|general|commander|chief ; contexts=military
> The Guatemalan colonel resigned as army chief.  => GTM >
verb  ACTOR:person! resign over|amid|after bribery|corruption|graft|embezzlement|scandal ; contexts=corruption
> The Ukrainian deputy minister resigned amid a bribery scandal.  => UKR >
