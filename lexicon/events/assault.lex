# ASSAULT: deliberate acts that can cause serious physical harm to people or things. Accidents, disease and natural disasters are none.
# Boundaries: property that is seized is COERCE seize; arrests are COERCE arrest; a riot of protesters is PROTEST riot; shows of force are MOBILIZE;
# towns that are captured are COERCE seize; fighting that ends is RETREAT. Fights with two sides have all parties as ACTOR, unless one attacks the other.

set ATTACK     = attack | assault | offensive | onslaught | raid | ambush | incursion | operation | violence | massacre | unrest
set CLASH      = clash | fighting | battle | combat | skirmish | gunfight | gun+battle | firefight | shoot-out | shootout | confrontation | gunbattle
set AIRSTRIKE  = airstrike | air+strike | air+raid | air+attack | bombing+raid | aerial+bombardment | air+bombardment | helicopter+attack | aerial+attack | bombing+run | barrel+bomb | cluster+bomb
set PLANE      = warplane | fighter+jet | jet | bomber | helicopter+gunship | attack+helicopter | fighter+plane | air+force | fighter-bomber | military+helicopter
set DRONE      = drone | drone+strike | drone+attack | kamikaze+drone | suicide+drone | explosive+drone | unmanned+aircraft | attack+drone
set DRONEHIT   = drone+strike | drone+attack | drone+raid | drone+assault
set SHELL      = shell | artillery+shell | shelling | artillery | artillery+fire | mortar | mortar+shell | mortar+fire | mortar+round | rocket | rocket+fire | missile | ballistic+missile | cruise+missile | artillery+barrage | tank+shell | tank+fire | bombardment | rocket+attack | missile+strike | missile+attack | mortar+attack | barrage | grad+rocket
set SHELLING   = shelling | bombardment | artillery+fire | artillery+attack | mortar+attack | mortar+fire | rocket+attack | rocket+fire | missile+attack | missile+strike | artillery+barrage | rocket+barrage | barrage | tank+fire | artillery+strike | rocket+strike
set PROJECTILE = shell | rocket | missile | mortar | mortar+bomb | mortar+round | mortar+shell | artillery+shell | ballistic+missile | cruise+missile | artillery+round | torpedo | artillery | anti-tank+missile | projectile
set BOMB       = bomb | car+bomb | roadside+bomb | truck+bomb | landmine | mine | land+mine | explosive+device | booby+trap | parcel+bomb | letter+bomb | nail+bomb | ied | hand+grenade | grenade | pipe+bomb | time+bomb | motorcycle+bomb
set BOMBATTACK = bomb+attack | car+bombing | car+bomb+attack | bomb+blast | bomb+explosion | roadside+bombing | truck+bombing | grenade+attack | parcel+bomb+attack | mine+attack | train+bombing | bus+bombing | mosque+bombing | market+bombing | church+bombing | embassy+bombing
set SUICIDE    = suicide+bombing | suicide+attack | suicide+car+bombing | suicide+blast | suicide+assault | suicide+bomb+attack | suicide+mission
set BOMBER     = bomber | suicide+bomber | suicide+attacker
set GUNFIRE    = gunfire | bullet | sniper+fire | sniper | live+round | live+fire | stray+bullet | gunshot | shooting | gun+attack | machine+gun+fire | small+arms+fire
set SHOOTING   = shooting | gun+attack | drive+by+shooting | mass+shooting | sniper+attack | shooting+attack | armed+attack | gun+assault
set GUN        = gun | rifle | pistol | machine+gun | machine-gun | automatic+weapon | assault+rifle | bullet | live+round | live+ammunition | automatic+rifle | firearm | revolver | live+bullet
set BLADE      = knife | machete | axe | sword | dagger | spear | hatchet | sickle | arrow | screwdriver | blade | scissors | hammer | bow
set CLUB       = club | stick | baton | truncheon | iron+bar | iron+rod | fist | rifle+butt | cane | whip | bat | cable | belt | hose | pipe | boot
set STONE      = stone | rock | brick | bottle | molotov+cocktail | petrol+bomb | firebomb | acid | firebombs | boulder
set RIOTGEAR   = tear+gas | teargas | water+cannon | rubber+bullet | pepper+spray | stun+grenade | baton+round | tear-gas | plastic+bullet | sound+bomb | stun+gun | tear+smoke | flash+bang | rubber+coated+bullet
set TOXIN      = chemical+weapon | nerve+gas | nerve+agent | sarin | chlorine | mustard+gas | poison+gas | chemical+agent | biological+weapon | toxic+gas | anthrax | chlorine+gas | vx | white+phosphorus | radiological+weapon | dirty+bomb | toxin | polonium | ricin
set BUILDING   = home | house | church | mosque | temple | school | hospital | shop | bridge | village | building | market | store | warehouse | factory | police+station | office | car | vehicle | bus | truck | crop | property | clinic | monument | shrine | synagogue | pipeline | power+station | power+plant | dam | railway | tent | camp | farm | embassy | consulate | olive+tree | barn | granary | monastery | refinery | base | power+line
set TRANSPORT  = plane | airliner | aircraft | jet | ship | tanker | freighter | bus | boat | vessel | truck | ferry | train | convoy | car | cargo+ship | trawler | fishing+boat | yacht
set AIRTARGET  = plane | jet | helicopter | aircraft | warplane | fighter+jet | drone | airliner | spy+plane | transport+plane | surveillance+drone
set OUTPOST    = village | town | camp | base | outpost | barracks | garrison | convoy | settlement | checkpoint | army+base | military+base | police+station | police+post | patrol | military+camp | prison | refugee+camp | army+post | border+post | position | military+post | hamlet | army+camp
set SOFTTARGET = hotel | school | church | mosque | market | restaurant | mall | hospital | temple | train | synagogue | cafe | concert | nightclub | wedding | funeral | bus | pipeline | embassy | consulate | shrine | airport | stadium | bar | bridge
set KILLING    = massacre | slaughter | mass+killing | bloodbath | mass+murder | mass+execution | carnage

type     ASSAULT
section  PLOVER 2.0, ASSAULT

# ---- ASSAULT without a mode: attacks ----------------------------------------------------------------------------------------------------------

# Verbs of attack. "Attack" can be a matter of words, therefore armed actors, states, or a target that can be hit.
mode     -
cameo    190

verb  ACTOR:armed|country! attack RECIPIENT!
> Chadian rebels attacked the Sudanese garrison before dawn.  => TCD/REB > SDN
> A Kenyan patrol was attacked by Somali militants near the coast.  => SOM > KEN
> Angola and Namibia attacked the Zambian border post.  => AGO,NAM > ZMB
verb  ACTOR attack RECIPIENT:armed|place!
> Masked men from Honduras attacked Salvadoran soldiers on the bridge.  => HND > SLV
verb  ACTOR attack $OUTPOST of|in RECIPIENT
> Separatists in Cameroon attacked a village of Nigerian fishermen.  => CMR > NGA
verb  ACTOR attack $SOFTTARGET of|in RECIPIENT
> Algerian militants attacked a hotel in Mali.  => DZA > MLI
verb  ACTOR assault RECIPIENT:place|armed!
> Ethiopian troops assaulted the Eritrean garrison.  => ETH > ERI
verb  ACTOR launch|mount|stage|conduct|unleash|wage attack|assault|onslaught|counterattack|counter-attack|strike against|on|at RECIPIENT
> Ugandan rebels launched an attack on a Congolese village.  => UGA/REB > COD
> An attack on a Niger army camp was staged by Malian militants.  => MLI > NER
verb  ACTOR carry ~out attack|assault|raid|strike against|on|in RECIPIENT
> Somali militants carried out an attack on a Kenyan police post.  => SOM > KEN/COP
verb  ACTOR commit|perpetrate attack|massacre|atrocity|act against|on|in RECIPIENT:actor!
> Rwandan militiamen committed atrocities against Congolese villagers.  => RWA > COD
verb  ACTOR launch|mount|open|begin|start|unleash offensive|ground+offensive|counteroffensive|counter-offensive|military+operation|ground+operation|invasion|incursion against|on|in|into RECIPIENT
> Turkey launched an offensive against Syrian fighters.  => TUR > SYR
verb  ACTOR open front|second+front against RECIPIENT
> Azerbaijan opened a second front against Armenia.  => AZE > ARM
verb  ACTOR:actor! invade RECIPIENT!
> Iraq invaded Kuwait in the early hours.  => IRQ > KWT
verb  ACTOR:armed|country! raid $OUTPOST of|in RECIPIENT
> Sudanese militiamen raided a Chadian village.  => SDN > TCD
verb  ACTOR:armed! storm $OUTPOST|$SOFTTARGET of|in RECIPIENT
> Yemeni rebels stormed a Saudi border post.  => YEM/REB > SAU
verb  ACTOR:armed! storm RECIPIENT:place!
> Turkish troops stormed the Syrian town.  => TUR > SYR
verb  ACTOR ambush RECIPIENT
> Guerrillas from Myanmar ambushed Thai soldiers on a forest road.  => MMR > THA
verb  ACTOR lay|set|spring ambush for|on|against RECIPIENT
> Pakistani militants laid an ambush for Afghan police officers.  => PAK > AFG
verb  ACTOR:armed|country! target RECIPIENT:armed|place!
> Israel targeted Iranian militias in the desert.  => ISR > IRN
verb  ACTOR:armed|country! strike RECIPIENT:armed|place|country!
> Iran struck an Iraqi army base.  => IRN > IRQ
verb  ACTOR:armed|country! hit RECIPIENT:armed|place!
> Israeli forces hit Syrian army positions overnight.  => ISR > SYR
verb  ACTOR:armed|country! strike ~back at|against RECIPIENT
> Pakistan struck back at Indian positions along the frontier.  => PAK > IND
verb  ACTOR:armed|country! retaliate against RECIPIENT:armed|place!
> Israeli forces retaliated against Syrian gunners.  => ISR > SYR
verb  ACTOR:armed|country! counterattack|counter-attack against|in RECIPIENT
> Ethiopian forces counterattacked against Eritrean units.  => ETH > ERI
verb  ACTOR violate|break|breach ceasefire|truce|cease-fire|armistice|armistice+agreement with|in|against RECIPIENT ; cameo=196
> Azerbaijan violated the ceasefire with Armenia.  => AZE > ARM
verb  ACTOR use force|military+force|deadly+force|lethal+force against|on RECIPIENT:actor!
> Chilean police used force against students.  => CHL/COP > /EDU
verb  ACTOR:armed|country! crush|rout|smash|annihilate RECIPIENT:armed!
> The Chadian army routed the Sudanese rebels in two days.  => TCD/MIL > SDN
verb  ACTOR:armed|country! pound|hammer RECIPIENT:armed|place!
> Serbian forces pounded Bosnian villages through the night.  => SRB > BIH
noun  ACTOR attack|assault on|against RECIPIENT:actor|place!
> The Azerbaijani attack on Armenian positions surprised observers.  => AZE > ARM
> The attack on the Mexican police by Guatemalan gunmen failed.  => GTM > MEX/COP
noun  ACTOR strike|military+strike|retaliatory+strike|pre-emptive+strike on RECIPIENT:actor|place!
> Israeli strikes on Lebanese border villages resumed.  => ISR > LBN
noun  ACTOR:armed|country! attack|assault on|against RECIPIENT
> An attack by Syrian militants on a Lebanese army post failed.  => SYR > LBN
noun  ACTOR offensive|onslaught|counteroffensive|counter-offensive|military+operation|ground+offensive against|on|in|into RECIPIENT:actor|place!
> The Ethiopian offensive in Somalia widened.  => ETH > SOM
noun  ACTOR invasion of RECIPIENT
> Iraq's invasion of Kuwait brought the world together.  => IRQ > KWT
noun  invasion of RECIPIENT by ACTOR
> The invasion of Grenada by the United States was brief.  => USA > GRD
noun  ACTOR incursion|raid|cross-border+raid|military+incursion into|in RECIPIENT:country|place!
> Turkish incursions into Iraq have multiplied.  => TUR > IRQ
noun  ACTOR cross-border+attack|cross-border+raid|rebel+attack|militant+attack|terrorist+attack|terror+attack|guerrilla+attack|armed+attack|military+attack on|against|in RECIPIENT:actor|place!
> A Somali cross-border raid on a Kenyan town alarmed tourists.  => SOM > KEN
noun  terrorist+attack|terror+attack|militant+attack|jihadist+attack|rebel+attack on|against|in RECIPIENT:actor|place! by ACTOR! ; contexts=terrorism
> The terrorist attack in Spain by Moroccan extremists stunned Europe.  => MAR > ESP
noun  ambush of|on|against RECIPIENT by ACTOR
> The ambush of Filipino marines by Malaysian smugglers was filmed.  => MYS > PHL
noun  ACTOR ambush of|on|against RECIPIENT
> The Malian rebels' ambush of French soldiers failed.  => MLI/REB > FRA
noun  ACTOR ceasefire+violation|truce+violation|cease+fire+violation against|in|along RECIPIENT ; cameo=196
> Indian ceasefire violations in Pakistan were reported for days.  => IND > PAK
noun  violation|breach of ceasefire|truce|armistice by ACTOR ; cameo=196
> The breach of the truce by Eritrea came at noon.  => ERI >
noun  ACTOR aggression against RECIPIENT:actor!
> The Russian aggression against Ukraine changed Europe.  => RUS > UKR
noun  atrocity against|on|by RECIPIENT:actor! by ACTOR
> Atrocities against Sudanese refugees by Chadian gunmen were filmed.  => TCD > SDN

# Killing and wounding, the means left open. An actor is needed: earthquakes and accidents kill too.
verb  ACTOR:actor! kill RECIPIENT:actor!
> Nigerian soldiers killed twelve Cameroonian villagers.  => NGA/MIL > CMR
> Two Indian soldiers were killed by Pakistani troops.  => PAK > IND
> The earthquake killed forty people in Nepal.  => none
> A train crash killed nine workers in Egypt.  => none
verb  ACTOR:actor! wound|injure|maim RECIPIENT:actor!
> Israeli troops wounded seven Palestinian students.  => ISR > PSE
> Three Ghanaian officers were wounded by Togolese smugglers.  => TGO > GHA
verb  ACTOR:actor! murder|slay RECIPIENT:actor! ; cameo=1823
> Colombian rebels murdered three Ecuadorean reporters.  => COL/REB > ECU
verb  kill|slay|wound|injure RECIPIENT in $ATTACK by ACTOR
> Nine Nigerien soldiers were killed in an attack by Malian militants.  => MLI > NER
verb  kill|wound|injure RECIPIENT after $ATTACK by ACTOR
> Two Beninese rangers were wounded after an ambush by Nigerian militants.  => NGA > BEN
verb  RECIPIENT die in|after $ATTACK by ACTOR
> Seven Mozambican villagers died in an attack by Tanzanian insurgents.  => TZA > MOZ
verb  $ATTACK *kill|wound|injure RECIPIENT
> A Syrian militant attack killed four Turkish policemen.  => SYR > TUR/COP
verb  $ATTACK *leave RECIPIENT ~dead
> An ambush left three Burkinabe soldiers dead.  => - > BFA
verb  $ATTACK *claim life of RECIPIENT
> The raid claimed the lives of five Ethiopian herders.  => - > ETH
verb  ACTOR:armed|country! inflict casualty|loss|heavy+loss on RECIPIENT
> Armenian gunners inflicted heavy losses on Azerbaijani troops.  => ARM > AZE
verb  ACTOR:actor! take|claim life of RECIPIENT
> Haitian gangs took the lives of two Dominican traders.  => HTI > DOM
verb  ACTOR attack|assault|injure RECIPIENT with $CLUB ; mode=beat cameo=182
> Greek youths attacked Pakistani workers with iron bars.  => GRC > PAK
noun  killing|murder|slaying of RECIPIENT by ACTOR
> The Mexican journalist's murder by Guatemalan soldiers went unpunished.  => GTM > MEX
noun  ACTOR killing|murder|slaying of RECIPIENT:actor!
> Israel's killing of an Iranian scientist was never admitted.  => ISR > IRN
> The killing of two Turkish engineers by Iraqi gunmen stunned the capital.  => IRQ > TUR
> The murder of a Georgian student was reported on Monday.  => - > GEO
noun  RECIPIENT:actor! death at|in hand of ACTOR!
> The Egyptian student's death at the hands of Italian police shocked Cairo.  => ITA/COP > EGY

# Fighting with two sides.
verb  ACTOR:armed! clash
> Indian and Chinese soldiers clashed on the plateau.  => CHN,IND >
verb  ACTOR:armed! clash with RECIPIENT
> Tajik border guards clashed with Kyrgyz farmers over water.  => TJK > KGZ
verb  ACTOR clash with RECIPIENT:armed!
> Smugglers clashed with Chadian rebels in Cameroon.  => /CRM > TCD/REB
verb  ACTOR clash with RECIPIENT:country!
> Armenia clashed with Azerbaijan along the frontier.  => ARM > AZE
verb  ACTOR:armed|country! fight|battle RECIPIENT:armed!
> Kenyan troops fought Somali militants near the frontier.  => KEN > SOM
verb  ACTOR:armed|country! fight|battle with|against RECIPIENT:armed!
> Yemeni rebels battled with Saudi soldiers along the ridge.  => YEM > SAU
verb  ACTOR:armed|country! engage RECIPIENT:armed!
> Ethiopian troops engaged Somali militiamen near the well.  => ETH > SOM
verb  ACTOR:armed|country! skirmish with RECIPIENT
> Chinese soldiers skirmished with Indian troops on the plateau.  => CHN > IND
verb  ACTOR go to war with|against RECIPIENT
> Ethiopia went to war with Eritrea over a dusty town.  => ETH > ERI
verb  ACTOR fight battle|gun+battle|running+battle|pitched+battle with|against RECIPIENT:armed!
> Brazilian police fought a gun battle with Paraguayan gunmen.  => BRA > PRY
verb  $CLASH *erupt|flare|rage|resume|continue|intensify between ACTOR
> Clashes erupted between Sudanese soldiers and Chadian rebels.  => SDN,TCD >
verb  $CLASH *break ~out between ACTOR
> Fighting broke out between Armenia and Azerbaijan on Sunday.  => ARM,AZE >
verb  $CLASH *flare ~up between ACTOR
> Fighting flared up between Thai and Cambodian troops.  => THA,KHM >
verb  $CLASH *kill|wound|injure RECIPIENT
> Clashes killed five Pakistani soldiers on Tuesday.  => - > PAK
verb  kill|wound|injure RECIPIENT in $CLASH with|against ACTOR
> Six Egyptian policemen were killed in clashes with Sudanese smugglers.  => SDN > EGY/COP
verb  RECIPIENT die in $CLASH with|against ACTOR
> Two Malian soldiers died in a clash with Burkinabe militants.  => BFA > MLI
verb  RECIPIENT:armed|place! come under attack|assault from|by ACTOR
> The Burkinabe army came under attack from Malian militants.  => MLI > BFA
noun  battle|combat|confrontation between|among ACTOR:armed!
> A battle between Chadian soldiers and Sudanese rebels closed the border town.  => SDN,TCD >
noun  clash|fighting|skirmish|armed+clash|border+clash between|among ACTOR
> Clashes between Tajik and Kyrgyz border guards closed the road.  => TJK,KGZ >
noun  ACTOR clash|fighting|skirmish|border+clash with|against RECIPIENT:actor!
> Ethiopian clashes with Sudanese militias continued in the valley.  => ETH > SDN
verb  fighting|skirmish|firefight|gunfight|gun+battle|combat|shoot-out|shootout|gunbattle *involve ACTOR:armed!
> Skirmishes involving Congolese and Rwandan soldiers spread.  => COD,RWA >
noun  communal+violence|ethnic+violence|sectarian+violence|tribal+clash|ethnic+clash|communal+clash|sectarian+clash between|among ACTOR ; contexts=religion_ethnicity
> Ethnic clashes between Kenyan herders and Ethiopian farmers resumed.  => ETH,KEN >

# ---- mode abduct: kidnapping, hostages, hijacking, captured combatants, human shields ----------------------------------------------------------

mode     abduct
cameo    181

verb  ACTOR kidnap|abduct RECIPIENT
> Nigerian gunmen kidnapped two Lebanese engineers.  => NGA > LBN
> A Norwegian missionary was abducted by Nigerien bandits.  => NER > NOR
> Two Filipino sailors were kidnapped in the Gulf of Guinea.  => - > PHL
verb  ACTOR take RECIPIENT ~hostage
> Somali pirates took eleven Indian sailors hostage.  => SOM > IND
verb  ACTOR hold RECIPIENT ~hostage|captive
> Philippine militants held a Dutch birdwatcher hostage.  => PHL > NLD
verb  ACTOR take|seize hostage from|at|in|of RECIPIENT
> Algerian militants seized hostages from Japan.  => DZA > JPN
verb  ACTOR snatch RECIPIENT:person|armed!
> Haitian gangs snatched a French priest outside his church.  => HTI > FRA
verb  ACTOR seize RECIPIENT:person!
> Yemeni tribesmen seized two German tourists.  => YEM > DEU
verb  ACTOR hijack|commandeer $TRANSPORT of|from RECIPIENT
> Somali pirates hijacked a Thai trawler.  => SOM > THA
verb  ACTOR:armed|country! capture RECIPIENT:armed|person!
> Ukrainian troops captured four Russian soldiers.  => UKR > RUS
verb  ACTOR take RECIPIENT ~prisoner
> Six Azerbaijani soldiers were taken prisoner by Armenian forces.  => ARM > AZE
verb  ACTOR use|employ RECIPIENT as human+shield|shield ; cameo=184 contexts=human_rights
> Syrian militants used Iraqi villagers as human shields.  => SYR > IRQ
verb  ACTOR disappear|kidnap RECIPIENT:person ~forcibly ; contexts=human_rights
> Mexican soldiers forcibly disappeared four Guatemalan migrants.  => MEX > GTM
verb  ACTOR hold RECIPIENT for ransom
> Libyan militias held Bangladeshi migrants for ransom.  => LBY > BGD
noun  kidnapping|abduction|kidnap|hijacking|capture of RECIPIENT by ACTOR
> The Italian nun's abduction by Kenyan bandits lasted months.  => KEN > ITA
noun  ACTOR kidnapping|abduction|hijacking|capture of RECIPIENT:actor!
> North Korea's abduction of Japanese citizens remains unsolved.  => PRK > JPN
> The kidnapping of a Polish doctor by Chadian gunmen ended quickly.  => TCD > POL
noun  hijacking of $TRANSPORT by ACTOR
> The hijacking of a tanker by Somali pirates raised freight costs.  => SOM >
noun  enforced+disappearance|forced+disappearance of RECIPIENT by|in ACTOR ; contexts=human_rights
> The enforced disappearance of Sri Lankan students by soldiers was documented.  => /MIL > LKA
noun  hostage-taking of RECIPIENT by ACTOR
> The hostage-taking of Russian teachers by Georgian militants ended badly.  => GEO > RUS

# ---- mode beat: by hand or with a blunt object -------------------------------------------------------------------------------------------------

mode     beat
cameo    182

verb  ACTOR beat RECIPIENT:person|actor! with $CLUB
> Iranian guards beat Afghan migrants with cables.  => IRN > AFG
verb  ACTOR:armed! beat RECIPIENT:person!
> Zimbabwean soldiers beat two Zambian truck drivers.  => ZWE > ZMB
verb  ACTOR beat ~up RECIPIENT
> Belarusian police beat up a Polish reporter.  => BLR > POL
> Two Ugandan doctors were beaten up by Sudanese soldiers.  => SDN > UGA
verb  ACTOR rough|bash ~up RECIPIENT
> Egyptian guards roughed up a Swedish photographer.  => EGY > SWE
verb  ACTOR beat RECIPIENT to death|pulp ; cameo=1823
> Libyan militiamen beat a Nigerian worker to death.  => LBY > NGA
verb  ACTOR beat RECIPIENT ~unconscious|severely
> Turkish guards beat an Iraqi smuggler unconscious.  => TUR > IRQ
verb  ACTOR club|punch|kick|bludgeon|pummel|slap|cudgel RECIPIENT:person!
> Kenyan policemen clubbed Tanzanian students.  => KEN > TZA/EDU
verb  ACTOR manhandle|assault RECIPIENT:person!
> Chinese policemen manhandled a British reporter.  => CHN > GBR
verb  ACTOR flog|whip|cane|lash RECIPIENT:person! ; contexts=human_rights
> Saudi guards flogged a Sudanese driver.  => SAU > SDN
verb  ACTOR lynch RECIPIENT ; cameo=1823
> Villagers in Haiti lynched a Cuban trader.  => HTI > CUB
verb  ACTOR scuffle|brawl with RECIPIENT:actor!
> Georgian nationalists scuffled with Armenian fans.  => GEO > ARM
verb  ACTOR come to blow with RECIPIENT:actor!
> Serbian farmers came to blows with Croatian policemen.  => SRB > HRV
noun  beating|clubbing|flogging|caning|whipping of RECIPIENT by ACTOR
> The beating of a Jordanian student by Syrian police was filmed.  => SYR > JOR
noun  ACTOR beating|flogging|caning of RECIPIENT!
> Singapore's caning of an American teenager made headlines.  => SGP > USA
noun  scuffle|brawl|fistfight|fist+fight|punch-up between|among ACTOR
> A brawl between Turkish sailors and Greek fishermen interrupted the festival.  => TUR,GRC >
noun  lynching of RECIPIENT by ACTOR ; cameo=1823
> The lynching of a Pakistani student by Indian villagers caused outrage.  => IND > PAK

# ---- mode torture ------------------------------------------------------------------------------------------------------------------------------

mode     torture
cameo    1822
contexts human_rights

verb  ACTOR torture RECIPIENT
> Syrian guards tortured Jordanian prisoners.  => SYR > JOR
> Twelve Sri Lankan refugees were tortured by Burmese soldiers.  => MMR > LKA
verb  ACTOR waterboard|mutilate|electrocute RECIPIENT
> American agents waterboarded a Saudi prisoner.  => USA > SAU
verb  ACTOR subject RECIPIENT to torture|mistreatment|ill-treatment|electric+shock|abuse
> Eritrean officers subjected Ethiopian captives to torture.  => ERI > ETH
verb  ACTOR use torture on|against RECIPIENT
> Uzbek police used torture on Tajik prisoners.  => UZB > TJK
verb  ACTOR mistreat|maltreat|ill-treat|abuse RECIPIENT:person!
> Libyan guards mistreated Eritrean migrants.  => LBY > ERI
verb  ACTOR apply electric+shock to RECIPIENT
> Russian guards applied electric shocks to Ukrainian prisoners.  => RUS > UKR
verb  ACTOR:armed! amputate|cut hand|limb|ear|foot of RECIPIENT:person!
> Sierra Leonean rebels amputated the hands of Guinean villagers.  => SLE > GIN
noun  torture|mistreatment|ill-treatment|mutilation of RECIPIENT by ACTOR
> The torture of Qatari prisoners by Bahraini officers was reported.  => BHR > QAT
noun  ACTOR torture|mistreatment|ill-treatment of RECIPIENT!
> Israel's mistreatment of Palestinian prisoners was criticised.  => ISR > PSE

# ---- mode sexual -------------------------------------------------------------------------------------------------------------------------------

mode     sexual
cameo    1821
contexts gender,human_rights

verb  ACTOR rape|gang-rape RECIPIENT
> Rwandan militiamen raped Congolese women.  => RWA > COD
> Dozens of Ethiopian girls were raped by Eritrean soldiers.  => ERI > ETH
verb  ACTOR assault|abuse|molest RECIPIENT ~sexually
> Libyan guards sexually abused Nigerian migrants.  => LBY > NGA
verb  ACTOR molest|sodomize RECIPIENT
> Guards in Chad molested Sudanese refugees.  => TCD > SDN
verb  ACTOR force RECIPIENT into prostitution|sexual+slavery|slavery ; contexts=gender,trafficking
> Iraqi militants forced Syrian girls into sexual slavery.  => IRQ > SYR
verb  ACTOR use|employ rape as weapon against RECIPIENT
> Serbian militias used rape as a weapon against Bosnian women.  => SRB > BIH
verb  ACTOR commit|perpetrate rape|sexual+violence|sexual+assault against|on RECIPIENT
> Sudanese soldiers committed sexual violence against Ethiopian refugees.  => SDN > ETH
noun  rape|gang-rape|gang+rape|sexual+abuse|sexual+assault of|on|against RECIPIENT:actor! by ACTOR
> The rape of Ukrainian women by Russian soldiers shocked the world.  => RUS > UKR
noun  ACTOR rape|sexual+violence|sexual+abuse|sexual+assault of|against|on RECIPIENT!
> Burmese army rapes of Bangladeshi girls were documented.  => MMR > BGD
noun  sexual+violence against RECIPIENT by ACTOR
> Sexual violence against Congolese women by Ugandan rebels spread.  => UGA > COD

# ---- mode targeted: assassination, execution, massacre, genocide -------------------------------------------------------------------------------

# Assassination (CAMEO 186), attempts (185).
mode     targeted
cameo    186

verb  ACTOR assassinate RECIPIENT
> Armenian gunmen assassinated a Turkish diplomat.  => ARM > TUR
> The Haitian president was assassinated by Colombian mercenaries.  => COL > HTI
verb  ACTOR:armed|country! liquidate|eliminate RECIPIENT:person|armed!
> Israel eliminated a Lebanese commander in the south.  => ISR > LBN
verb  ACTOR gun ~down minister|lawmaker|mayor|judge|politician|candidate|diplomat|ambassador|president|premier of RECIPIENT
> Militants in Pakistan gunned down an Afghan diplomat.  => PAK > AFG
verb  ACTOR kill president|king|premier|prime+minister|ambassador|governor|mayor|judge of|in RECIPIENT
> Libyan militants killed the ambassador of the United States.  => LBY > USA
noun  assassination of RECIPIENT by ACTOR
> The Italian banker's assassination by Libyan agents was filmed.  => LBY > ITA
noun  ACTOR assassination of RECIPIENT:actor!
> Russia's assassination of a Georgian exile led to protests in the capital.  => RUS > GEO
> The assassination of the Rwandan envoy by South African gangsters stunned diplomats.  => ZAF > RWA
noun  ACTOR targeted+killing|extrajudicial+killing|extra-judicial+killing|political+killing of|against RECIPIENT:actor!
> Israel's extrajudicial killing of a Palestinian commander angered Cairo.  => ISR > PSE
noun  ACTOR! targeted+killing|extrajudicial+killing|extrajudicial+execution of RECIPIENT:actor!
> Extrajudicial killings of Bangladeshi students by soldiers continued.  => /MIL > BGD

cameo    185

verb  ACTOR make attempt on life of RECIPIENT
> Guinean soldiers made an attempt on the life of the Liberian president.  => GIN > LBR
verb  RECIPIENT survive|escape|dodge assassination+attempt|assassination by ACTOR
> The Comoran president survived an assassination attempt by soldiers.  => /MIL > COM
verb  RECIPIENT survive|escape attempt on life
> The Slovak premier survived an attempt on his life.  => - > SVK
verb  ACTOR poison RECIPIENT:person!
> Russian agents poisoned a Bulgarian arms dealer.  => RUS > BGR
noun  ACTOR assassination+attempt|assassination+plot|murder+attempt on|against RECIPIENT
> An Iranian assassination plot against an Israeli diplomat was foiled.  => IRN > ISR
noun  assassination+attempt on|against|of RECIPIENT by ACTOR
> The assassination attempt on the Ecuadorean judge by Colombian gangsters failed.  => COL > ECU
noun  attempt on life of RECIPIENT by ACTOR
> The attempt on the life of the Malian president by soldiers failed.  => /MIL > MLI
noun  poisoning of RECIPIENT:person! by ACTOR
> The poisoning of a Ukrainian officer by Russian agents was confirmed.  => RUS > UKR

# Execution (CAMEO 1823: kill by physical assault).
cameo    1823

verb  ACTOR execute RECIPIENT:person|armed!
> Iran executed two Afghan prisoners for smuggling.  => IRN > AFG
> A Kenyan sailor was executed by Somali militants.  => SOM > KEN
verb  ACTOR put RECIPIENT to death
> Saudi Arabia put a Pakistani driver to death.  => SAU > PAK
verb  ACTOR hang RECIPIENT:person!
> Singapore hanged an Australian citizen for smuggling.  => SGP > AUS
verb  ACTOR behead|decapitate|crucify|guillotine RECIPIENT
> Libyan militants beheaded Egyptian workers on a beach.  => LBY > EGY
verb  ACTOR shoot RECIPIENT ~execution-style
> Sudanese militiamen shot three Eritrean captives execution-style.  => SDN > ERI
verb  ACTOR carry ~out execution|death+sentence|beheading of|against|on RECIPIENT
> Vietnam carried out the execution of a Laotian smuggler.  => VNM > LAO
noun  execution|beheading|hanging|crucifixion of RECIPIENT by ACTOR
> The execution of a Kenyan trucker by Chinese officials angered Nairobi.  => CHN > KEN
noun  ACTOR execution|beheading|hanging of RECIPIENT!
> Iran's execution of a Swedish citizen outraged Stockholm.  => IRN > SWE
noun  summary+execution|mass+execution of RECIPIENT by ACTOR
> Summary executions of Ukrainian captives by Russian troops were filmed.  => RUS > UKR

# Massacre (CAMEO 202), genocide and ethnic cleansing (203).
cameo    202

verb  ACTOR massacre|slaughter|butcher RECIPIENT:actor!
> Ugandan rebels massacred Congolese villagers at a market.  => UGA/REB > COD
> Forty Guatemalan farmers were massacred by soldiers.  => /MIL > GTM
verb  ACTOR mow ~down RECIPIENT:actor!
> Indonesian troops mowed down East Timorese mourners.  => IDN > TLS
verb  ACTOR:actor! exterminate RECIPIENT:actor!
> Iraqi militants exterminated Syrian Christians in the valley.  => IRQ > SYR
verb  ACTOR:actor! wipe ~out village|town|tribe|community|people|population|camp of RECIPIENT
> Sudanese militias wiped out a village of South Sudanese herders.  => SDN > SSD
verb  ACTOR commit|perpetrate $KILLING of|against|in RECIPIENT
> Serbian soldiers committed a massacre of Bosnian men.  => SRB > BIH
verb  ACTOR carry ~out $KILLING of|against|in RECIPIENT
> Eritrean soldiers carried out a massacre in Ethiopia.  => ERI > ETH
noun  $KILLING of RECIPIENT by ACTOR
> The massacre of Algerian villagers by Moroccan gunmen shocked readers.  => MAR > DZA
noun  ACTOR $KILLING of RECIPIENT!
> The Burundian army's massacre of Rwandan refugees was investigated.  => BDI > RWA

cameo    203
contexts religion_ethnicity

verb  ACTOR commit|perpetrate genocide|ethnic+cleansing|pogrom against|on|of RECIPIENT
> Myanmar committed genocide against Bangladeshi settlers.  => MMR > BGD
verb  ACTOR carry ~out genocide|ethnic+cleansing|pogrom against|on|of RECIPIENT
> Serbian militias carried out ethnic cleansing of Croatian villagers.  => SRB > HRV
verb  ACTOR cleanse RECIPIENT ~ethnically
> Azerbaijan ethnically cleansed the Armenian enclave.  => AZE > ARM
noun  genocide|ethnic+cleansing|pogrom|extermination of|against RECIPIENT by ACTOR
> The ethnic cleansing of Georgians by Russian militias emptied villages.  => RUS > GEO
noun  ACTOR genocide|ethnic+cleansing|pogrom|extermination of|against RECIPIENT!
> The Serbian ethnic cleansing of Bosnians horrified Europe.  => SRB > BIH

# ---- mode destroy: property --------------------------------------------------------------------------------------------------------------------

mode     destroy
cameo    1712

verb  ACTOR destroy|wreck|demolish|bulldoze|raze|flatten|level|dynamite $BUILDING of|in RECIPIENT
> Israeli soldiers demolished the house of a Palestinian family.  => ISR > PSE
> Churches in Armenia were destroyed by Azerbaijani troops.  => AZE > ARM
verb  ACTOR:armed|country! destroy RECIPIENT:place|organisation|armed!
> Russian troops destroyed the Ukrainian town.  => RUS > UKR
verb  ACTOR raze RECIPIENT to ground
> Sudanese militiamen razed the Chadian settlement to the ground.  => SDN > TCD
verb  ACTOR burn|torch|incinerate $BUILDING of|in RECIPIENT
> Ethiopian soldiers torched homes of Eritrean families.  => ETH > ERI
verb  ACTOR burn ~down $BUILDING of|in RECIPIENT
> Burmese troops burned down a village of Bangladeshi farmers.  => MMR > BGD
verb  ACTOR set fire to $BUILDING of|in RECIPIENT
> Kenyan herders set fire to a school of Somali refugees.  => KEN > SOM
verb  ACTOR set $BUILDING on fire of|in RECIPIENT
> Israeli settlers set a Palestinian mosque on fire.  => ISR > PSE
verb  ACTOR set $BUILDING ~ablaze|alight of|in RECIPIENT
> Indonesian soldiers set East Timorese houses ablaze.  => IDN > TLS
verb  ACTOR sabotage railway|pipeline|power+line|cable|bridge|infrastructure|power+station|plant|train of|in RECIPIENT
> Russian agents sabotaged a railway in Poland.  => RUS > POL
verb  ACTOR cut|sever undersea+cable|submarine+cable|cable|pipeline of|to RECIPIENT
> A Chinese crew cut the undersea cable of Taiwan.  => CHN > TWN
verb  ACTOR loot|plunder|pillage|ransack $BUILDING|warehouse|supply|supplies|shop|store of|in RECIPIENT
> South African crowds looted shops of Somali traders.  => ZAF > SOM
verb  ACTOR loot|plunder|pillage|ransack RECIPIENT:place|organisation!
> Congolese soldiers looted the Rwandan town.  => COD > RWA
verb  ACTOR desecrate|deface|vandalize grave|cemetery|mosque|church|synagogue|temple|shrine|monument of|in RECIPIENT ; contexts=religion_ethnicity
> Azerbaijani soldiers desecrated a cemetery of Armenians.  => AZE > ARM
verb  ACTOR smash ~up|down $BUILDING of RECIPIENT
> Bolivian miners smashed up trucks of Chilean drivers.  => BOL > CHL
verb  ACTOR ram|sink|scuttle boat|ship|vessel|fishing+boat|trawler|warship|patrol+boat|destroyer|frigate|corvette of RECIPIENT
> North Korea sank a South Korean corvette.  => PRK > KOR
> A Chinese patrol rammed a Vietnamese fishing boat.  => CHN > VNM
verb  ACTOR poison well|water|river|crop of RECIPIENT
> Settlers from Israel poisoned the wells of Palestinian villagers.  => ISR > PSE
verb  ACTOR:actor! uproot tree|olive+tree|crop|orchard of RECIPIENT
> Israeli soldiers uprooted olive trees of Palestinian farmers.  => ISR > PSE
noun  destruction|demolition|razing|burning|looting|pillage|sacking|plunder of $BUILDING of|in RECIPIENT by ACTOR
> The looting of shops in Mozambique by Zimbabwean soldiers shocked traders.  => ZWE > MOZ
noun  destruction|demolition|razing|looting|pillage|sacking of RECIPIENT:place|organisation! by ACTOR
> The destruction of the Syrian city by Russian bombs was filmed.  => RUS > SYR
noun  ACTOR destruction|demolition|razing|burning|looting of RECIPIENT!
> Israel's demolition of a Palestinian school angered parents.  => ISR > PSE
noun  ACTOR sabotage of|against RECIPIENT
> Russian sabotage of the Estonian railway was suspected.  => RUS > EST
noun  ACTOR:actor! arson+attack|arson on|against|of RECIPIENT
> An arson attack on a Turkish mosque by German extremists failed.  => DEU > TUR
noun  ACTOR arson+attack|arson on|against|of RECIPIENT:actor|place!
> The German extremists' arson attack on the Turkish mosque failed.  => DEU > TUR
noun  sinking of $TRANSPORT|warship|corvette of RECIPIENT by ACTOR
> The sinking of a ship of Argentina by Britain decided the war.  => GBR > ARG

# ---- mode primitive: blades, fire, stones, tools -----------------------------------------------------------------------------------------------

mode     primitive
cameo    182

verb  ACTOR stab|knife RECIPIENT
> A Palestinian youth stabbed two Israeli soldiers.  => PSE > ISR
> A Chinese tourist was stabbed by a Japanese student.  => JPN > CHN
verb  ACTOR stab|hack|stone|burn|knife|trample RECIPIENT to death ; cameo=1823
> Villagers in Nigeria hacked three Cameroonian herders to death.  => NGA > CMR
verb  ACTOR slash|axe|spear|behead RECIPIENT with $BLADE
> Haitian gangsters slashed a Canadian doctor with machetes.  => HTI > CAN
verb  ACTOR attack|assault|kill|wound|injure RECIPIENT with $BLADE
> Ghanaian farmers attacked Burkinabe herders with machetes.  => GHA > BFA
verb  ACTOR slit|cut throat of RECIPIENT
> Algerian militants slit the throats of French monks.  => DZA > FRA
verb  ACTOR stone RECIPIENT:person|armed!
> Israeli settlers stoned Palestinian drivers.  => ISR > PSE
verb  ACTOR throw|hurl|lob|fling|pelt $STONE at|on|against RECIPIENT
> Palestinian youths hurled stones at Israeli soldiers.  => PSE > ISR
verb  ACTOR pelt RECIPIENT with $STONE
> Haitian crowds pelted Kenyan policemen with rocks.  => HTI > KEN
verb  ACTOR burn|set RECIPIENT:person ~alive|alight
> Gunmen in Sudan burned a Chadian trader alive.  => SDN > TCD
verb  ACTOR set RECIPIENT:person on fire
> Indian villagers set a Nepali worker on fire.  => IND > NPL
verb  ACTOR firebomb|fire-bomb RECIPIENT
> Greek extremists firebombed the Turkish consulate.  => GRC > TUR
verb  ACTOR ram|drive|plough car|truck|vehicle|lorry|van into RECIPIENT:actor! ; contexts=terrorism
> A Tunisian extremist drove a truck into German shoppers.  => TUN > DEU
noun  stabbing|stoning|knifing of RECIPIENT by ACTOR
> The stabbing of an Israeli guard by a Jordanian driver raised tension.  => JOR > ISR
noun  ACTOR stabbing of RECIPIENT!
> A Palestinian teenager's stabbing of an Israeli settler was filmed.  => PSE > ISR
noun  ACTOR:actor! knife+attack|machete+attack|axe+attack|stabbing+attack|acid+attack|firebomb+attack|petrol+bomb+attack|sword+attack on|against RECIPIENT
> A knife attack on Japanese schoolchildren by a Chinese worker caused grief.  => CHN > JPN
noun  ACTOR knife+attack|machete+attack|axe+attack|stabbing+attack|acid+attack|firebomb+attack|petrol+bomb+attack|sword+attack on|against RECIPIENT:actor|place!
> A Syrian refugee's knife attack on a German politician failed.  => SYR > DEU
noun  ACTOR car+ramming+attack|vehicle+attack|ramming+attack|car+ramming on|against|of RECIPIENT:actor|place! ; contexts=terrorism
> A car-ramming attack on Israeli soldiers by a Palestinian driver hurt three.  => PSE > ISR

# ---- mode firearms: rifles, pistols, light machine guns ----------------------------------------------------------------------------------------

mode     firearms
cameo    193

verb  ACTOR shoot RECIPIENT:person|armed|actor!
> Turkish border guards shot two Syrian smugglers.  => TUR > SYR
> An Afghan interpreter was shot by German soldiers.  => DEU > AFG
verb  ACTOR shoot RECIPIENT ~dead
> Iranian guards shot dead three Pakistani traders.  => IRN > PAK
verb  ACTOR shoot RECIPIENT to death
> Mexican gunmen shot a Guatemalan mayor to death.  => MEX > GTM
verb  ACTOR shoot at RECIPIENT
> North Korean guards shot at South Korean fishermen.  => PRK > KOR
verb  ACTOR gun ~down RECIPIENT:person|armed|actor!
> Colombian rebels gunned down two Venezuelan guards.  => COL > VEN
verb  ACTOR open fire on|at|against|into RECIPIENT
> Lebanese soldiers opened fire on Syrian refugees.  => LBN > SYR
verb  ACTOR open fire in|near|inside|outside PLACE
> Norwegian extremists opened fire near the youth camp.  => NOR >
verb  ACTOR:armed! fire on|at|into|upon RECIPIENT
> Egyptian guards fired on Sudanese migrants at the frontier.  => EGY > SDN
verb  ACTOR fire shot|live+round|bullet|live+ammunition|live+bullet|warning+shot|burst|round at|on|into|toward|over RECIPIENT
> South Korean marines fired warning shots at a North Korean boat.  => KOR > PRK
verb  ACTOR use live+ammunition|live+fire|live+round|live+bullet against|on RECIPIENT
> Bolivian troops used live ammunition against miners.  => BOL > /LAB
verb  ACTOR spray|riddle|rake RECIPIENT with bullet|gunfire|fire
> Gunmen in Iraq sprayed an Iranian bus with bullets.  => IRQ > IRN
verb  ACTOR exchange|trade fire|gunfire|shot with RECIPIENT
> Pakistani troops exchanged fire with Afghan guards.  => PAK > AFG
verb  ACTOR exchange|trade fire|gunfire|shot across|along|over|in|near PLACE
> Indian and Pakistani soldiers exchanged fire along the frontier.  => IND,PAK >
verb  ACTOR return fire at|on|against RECIPIENT
> Thai marines returned fire at Cambodian positions.  => THA > KHM
verb  ACTOR machine-gun|snipe|strafe RECIPIENT:person|armed!
> Croatian farmers were machine-gunned by Serbian gunmen in a field.  => SRB > HRV
verb  ACTOR:armed! snipe at RECIPIENT:armed|person!
> Cypriot soldiers sniped at Turkish soldiers across the line.  => CYP > TUR
verb  ACTOR kill|wound|injure|attack RECIPIENT with $GUN
> Mozambican rebels killed a Portuguese teacher with rifles.  => MOZ > PRT
verb  $GUNFIRE *kill|wound|injure|hit|strike RECIPIENT:actor
> Israeli sniper fire killed a Palestinian nurse.  => ISR > PSE
> A Lebanese reporter was killed by Israeli sniper fire.  => ISR > LBN
verb  kill|wound|injure RECIPIENT in $SHOOTING by ACTOR
> Three New Zealand worshippers were killed in a shooting by an Australian extremist.  => AUS > NZL
verb  RECIPIENT:armed! come under fire|gunfire from|by ACTOR:armed
> Philippine marines came under fire from Malaysian smugglers.  => MYS > PHL
noun  ACTOR! shooting of RECIPIENT
> The shooting of a Tanzanian fisherman by Kenyan police caused anger.  => KEN/COP > TZA
noun  ACTOR shooting of RECIPIENT:person!
> The Polish guard's shooting of a Belarusian smuggler caused anger.  => POL > BLR
noun  ACTOR $SHOOTING of|on|against|at RECIPIENT:person!
> A gun attack on Spanish tourists by Afghan militants stunned Madrid.  => AFG > ESP
noun  ACTOR:actor! gun+attack|drive+by+shooting|sniper+attack|shooting+attack|armed+attack on|against|in RECIPIENT
> A Palestinian shooting attack on Israeli settlers shocked the village.  => PSE > ISR
noun  firefight|gunfight|gun+battle|shoot-out|shootout|gunbattle between ACTOR:armed!
> A gun battle between Colombian and Venezuelan soldiers lasted hours.  => COL,VEN >
noun  ACTOR firefight|gunfight|gun+battle|shoot-out|shootout|gunbattle with RECIPIENT
> The Brazilian police's shootout with Paraguayan smugglers ended at dawn.  => BRA > PRY
noun  exchange of fire|gunfire|shot between ACTOR
> An exchange of fire between Lebanon and Israel killed a shepherd.  => LBN,ISR >
noun  ACTOR live+fire|gunfire on|at|against|toward RECIPIENT:actor!
> Israeli gunfire at Lebanese shepherds was heard across the border.  => ISR > LBN

# ---- mode explosives: bombs, mines, grenades ---------------------------------------------------------------------------------------------------

mode     explosives
cameo    183

verb  ACTOR blow ~up RECIPIENT!
> Iraqi guerrillas blew up a Turkish pipeline.  => IRQ > TUR
verb  ACTOR blow ~up bridge|pipeline|bus|train|car|house|statue|mosque|power+line|tower|dam|building of|in RECIPIENT
> Colombian rebels blew up a pipeline in Ecuador.  => COL > ECU
verb  ACTOR detonate|explode $BOMB|explosive|car+bomb near|in|outside|at|against|under RECIPIENT
> Syrian militants detonated a car bomb near a Lebanese barracks.  => SYR > LBN
verb  ACTOR set ~off $BOMB|explosive near|in|outside|at|under RECIPIENT
> Irish militants set off a bomb near the British embassy.  => IRL > GBR
verb  ACTOR plant|place|hide|lay $BOMB|explosive near|in|outside|at|under|along|on RECIPIENT
> Libyan agents planted a bomb in an American airliner.  => LBY > USA
verb  ACTOR throw|hurl|lob|toss|fire grenade|hand+grenade|pipe+bomb|dynamite|bomb at|into|on RECIPIENT
> French separatists hurled grenades at Spanish police.  => FRA > ESP/COP
verb  ACTOR bomb bridge|pipeline|market|mosque|church|bus|train|embassy|cafe|hotel|railway|police+station|subway|nightclub|office|oil+pipeline of|in RECIPIENT
> Nigerian militants bombed a hotel in Cameroon.  => NGA > CMR
verb  militant|rebel|insurgent|gunman|extremist|separatist|jihadist|terrorist|guerrilla|attacker *bomb $BUILDING|$SOFTTARGET of|in RECIPIENT
> Nigerian militants bombed a market in Cameroon.  => NGA > CMR
verb  ACTOR mine road|field|border|harbour|bridge|frontier of|with|in RECIPIENT
> Armenian troops mined the frontier with Azerbaijan.  => ARM > AZE
verb  ACTOR bomb|attack|kill|wound RECIPIENT with $BOMB
> Thai separatists attacked Malaysian soldiers with roadside bombs.  => THA > MYS
verb  ACTOR carry ~out $BOMBATTACK|bombing in|on|at|against RECIPIENT
> Iranian agents carried out a bombing in Argentina.  => IRN > ARG
verb  ACTOR stage|launch|mount $BOMBATTACK|bombing in|on|at|against RECIPIENT
> Russian agents staged a truck bombing in Georgia.  => RUS > GEO
verb  $BOMB *kill|wound|injure|maim RECIPIENT
> A roadside bomb killed six Pakistani policemen.  => - > PAK/COP
verb  $BOMB *hit|strike|rip|tear|destroy|target RECIPIENT
> A car bomb hit the Turkish consulate on Monday.  => - > TUR
verb  $BOMB *tear|rip through RECIPIENT
> A nail bomb tore through an Israeli bus.  => - > ISR
verb  $BOMB *explode|detonate in|near|at|outside|under|inside RECIPIENT!
> A truck bomb exploded outside the Danish embassy.  => - > DNK
verb  bomb|car+bomb|roadside+bomb|grenade|mine *go ~off in|near|at|outside|under|inside RECIPIENT!
> A bomb went off near the Iraqi parliament.  => - > IRQ
verb  $BOMBATTACK *kill|wound|injure|hit|target RECIPIENT
> A bomb blast wounded four Algerian judges.  => - > DZA/JUD
verb  blast|explosion *kill|wound|injure RECIPIENT:armed!
> An explosion killed three Nigerian soldiers on patrol.  => - > NGA/MIL
> A gas explosion killed nine miners in Poland.  => none
verb  kill|wound|injure RECIPIENT in $BOMBATTACK|bombing by ACTOR
> Five Kenyan officers were killed in a car bombing by Somali militants.  => SOM > KEN
verb  kill|wound|injure RECIPIENT by $BOMB of|from|by ACTOR
> Two Senegalese soldiers were killed by a landmine on Sunday.  => - > SEN
verb  RECIPIENT die in $BOMBATTACK|bombing|landmine+explosion by ACTOR
> Seven Ugandan football fans died in a bombing by Somali militants.  => SOM > UGA
noun  ACTOR bombing of|in|against RECIPIENT:actor|place!
> The Libyan bombing of an American airliner was never forgotten.  => LBY > USA
noun  bombing of|in|against RECIPIENT by ACTOR
> The bombing of the Argentine embassy by Iranian agents remains unsolved.  => IRN > ARG
noun  ACTOR:actor! bomb+attack|bomb+blast|grenade+attack on|against|in RECIPIENT
> A Somali grenade attack on a Kenyan church caused panic.  => SOM > KEN
noun  ACTOR $BOMBATTACK on|against|in|of|at|near RECIPIENT:actor|place!
> A grenade attack on Burundian police by Rwandan rebels failed.  => RWA > BDI
noun  car+bombing|car+bomb+attack|truck+bombing|car+bomb+attack on|against|in|of|at|near RECIPIENT by ACTOR ; cameo=1832
> A car bombing in Lebanon by Syrian agents destroyed a street.  => SYR > LBN
noun  roadside+bombing|roadside+bomb+attack|ied+attack|mine+attack on|against|in|of|at|near RECIPIENT by ACTOR ; cameo=1833
> A roadside bombing in Mali by Nigerien insurgents hurt soldiers.  => NER > MLI
verb  car+bomb|truck+bomb *kill|wound|injure RECIPIENT ; cameo=1832
> A truck bomb killed eleven Ethiopian peacekeepers.  => - > ETH
verb  roadside+bomb|landmine|land+mine|ied *kill|wound|injure RECIPIENT ; cameo=1833
> A landmine killed four Chadian soldiers by the lake.  => - > TCD/MIL

# ---- mode suicide-attack -----------------------------------------------------------------------------------------------------------------------

mode     suicide-attack
cameo    1831
contexts terrorism

verb  ACTOR blow himself|herself|themselves|itself ~up near|in|at|outside|among RECIPIENT
> A Georgian militant blew himself up near a Russian checkpoint.  => GEO > RUS
verb  ACTOR detonate explosive+belt|suicide+vest|explosive+vest|suicide+belt near|in|at|outside|among RECIPIENT
> A Nigerian girl detonated a suicide vest in a Cameroonian market.  => NGA > CMR
verb  ACTOR ram|drive truck|car|vehicle|boat into RECIPIENT in $SUICIDE
> Yemeni militants rammed a boat into an American destroyer in a suicide attack.  => YEM > USA
verb  ACTOR carry ~out $SUICIDE on|in|against|at RECIPIENT
> Somali militants carried out a suicide bombing in Djibouti.  => SOM > DJI
verb  ACTOR stage|launch|commit|conduct $SUICIDE on|in|against|at RECIPIENT
> Pakistani militants launched a suicide attack on Chinese engineers.  => PAK > CHN
verb  ACTOR dispatch|send suicide+bomber|suicide+attacker to|into|against RECIPIENT:actor|place!
> Lebanese militants sent suicide bombers into Israel.  => LBN > ISR
verb  suicide+bomber|suicide+attacker *kill|wound|injure|attack|target|hit|strike RECIPIENT:actor!
> A Palestinian suicide bomber killed nine Israeli soldiers.  => PSE > ISR
verb  suicide+bomber|suicide+attacker *detonate|explode explosive|vest|belt|bomb|device near|in|at|outside RECIPIENT
> A Tunisian suicide bomber detonated his belt near the Algerian consulate.  => TUN > DZA
verb  $SUICIDE *kill|wound|injure|hit|target|strike|rock RECIPIENT:actor
> A suicide bombing killed three Afghan judges.  => - > AFG/JUD
verb  kill|wound|injure RECIPIENT in $SUICIDE by ACTOR
> Seven Iranian guards were killed in a suicide attack by Pakistani militants.  => PAK > IRN
verb  RECIPIENT die in $SUICIDE by ACTOR
> Two Chinese teachers died in a suicide bombing by Pakistani separatists.  => PAK > CHN
noun  ACTOR $SUICIDE on|in|against|at|near RECIPIENT:actor|place!
> A Chadian suicide attack in Niger alarmed the region.  => TCD > NER
noun  ACTOR:actor! $SUICIDE on|in|against|at|near RECIPIENT
> A suicide bombing in Jordan by Iraqi militants shocked the region.  => IRQ > JOR

# ---- mode aerial: manned aircraft --------------------------------------------------------------------------------------------------------------

mode     aerial
cameo    195
contexts military

verb  ACTOR bomb RECIPIENT!
> Turkey bombed Iraqi villages in the mountains.  => TUR > IRQ
> Yemeni ports were bombed by Israel.  => ISR > YEM
verb  ACTOR strafe|carpet-bomb|dive-bomb RECIPIENT
> Sudanese jets strafed a South Sudanese oil town.  => SDN > SSD
verb  ACTOR carry ~out $AIRSTRIKE against|on|in|over RECIPIENT
> Ethiopia carried out air strikes against Somali militants.  => ETH > SOM
verb  ACTOR launch|conduct|mount|stage|unleash|order $AIRSTRIKE|bombing+campaign|air+campaign|air+war against|on|in|over RECIPIENT
> Nigeria launched air strikes on militants in Niger.  => NGA > NER
verb  ACTOR hit|strike|pound|target RECIPIENT with|in|from $AIRSTRIKE
> Pakistan hit Afghan villages with air strikes.  => PAK > AFG
verb  ACTOR drop bomb|barrel+bomb|cluster+bomb|explosive|napalm|leaflet+bomb on|over RECIPIENT
> Syrian helicopters dropped barrel bombs on Turkish villagers.  => SYR > TUR
verb  ACTOR bomb|attack|strike|pound RECIPIENT from air
> Saudi Arabia attacked the Yemeni capital from the air.  => SAU > YEM
verb  ACTOR bomb $BUILDING|position|target|base|airfield|depot|camp|stronghold|hideout of|in RECIPIENT
> Thailand bombed military positions in Cambodia.  => THA > KHM
verb  $PLANE *bomb|pound|strafe|rocket RECIPIENT
> Colombian warplanes bombed a rebel camp in Ecuador.  => COL > ECU
verb  $PLANE *attack|hit|strike|target|destroy RECIPIENT:actor|place
> Georgian villages were hit by Russian jets.  => RUS > GEO
verb  $PLANE *kill|wound|injure RECIPIENT:actor
> Sudanese military helicopters killed two Ugandan traders.  => SDN > UGA
verb  $PLANE *drop bomb|barrel+bomb|cluster+bomb on RECIPIENT
> Russian warplanes dropped bombs on a Ukrainian theatre.  => RUS > UKR
verb  $PLANE *fire rocket|missile at|on|into RECIPIENT
> Israeli jets fired missiles at a Syrian airport.  => ISR > SYR
verb  $AIRSTRIKE *kill|wound|injure RECIPIENT:actor
> A Saudi air strike killed nine Yemeni fishermen.  => SAU > YEM
> Three Jordanian doctors were killed by Syrian air strikes.  => SYR > JOR
verb  $AIRSTRIKE *hit|strike|target|destroy|pound|flatten|level RECIPIENT
> Israeli air strikes hit a Lebanese village.  => ISR > LBN
verb  kill|wound|injure RECIPIENT in $AIRSTRIKE by ACTOR
> Four Malian herders were killed in an air strike by France.  => FRA > MLI
> Twelve Somali farmers were killed in Ethiopian air strikes.  => ETH > SOM
verb  RECIPIENT die in $AIRSTRIKE by ACTOR
> Nine Burmese students died in an air raid by the army.  => /MIL > MMR
verb  $AIRSTRIKE *leave RECIPIENT ~dead
> A Turkish air strike left six Iraqi smugglers dead.  => TUR > IRQ
noun  ACTOR $AIRSTRIKE on|in|against|over RECIPIENT
> Kenyan air strikes in Somalia continued over the weekend.  => KEN > SOM
noun  $AIRSTRIKE by ACTOR on|in|against|over RECIPIENT
> Air raids by Libya on Chad emptied the oasis.  => LBY > TCD
noun  ACTOR aerial+bombing|bombing+campaign|air+campaign|bombing+raid|air+war|air+offensive against|of|on|over|in RECIPIENT
> The Saudi bombing campaign in Yemen lasted years.  => SAU > YEM
noun  ACTOR air+bombardment|aerial+bombardment|carpet+bombing of RECIPIENT:actor|place!
> The Serbian aerial bombardment of the Croatian port was condemned.  => SRB > HRV

# ---- mode drone: unmanned aircraft -------------------------------------------------------------------------------------------------------------

mode     drone
cameo    195
contexts military

verb  ACTOR carry ~out $DRONEHIT against|on|in RECIPIENT
> The United States carried out a drone strike in Somalia.  => USA > SOM
verb  ACTOR launch|conduct|mount|stage|order $DRONEHIT against|on|in RECIPIENT
> Iran launched a drone attack on an Iraqi village.  => IRN > IRQ
verb  ACTOR launch|fire|send|fly|unleash $DRONE at|against|toward|towards|into RECIPIENT!
> Russia launched forty drones at Ukraine overnight.  => RUS > UKR
verb  ACTOR attack|hit|strike|target|bomb|kill RECIPIENT with|by $DRONE
> Yemeni rebels attacked a Saudi refinery with drones.  => YEM > SAU
verb  ACTOR use $DRONE against|to|on RECIPIENT
> Ethiopia used drones against Eritrean positions.  => ETH > ERI
verb  $DRONE *kill|wound|injure RECIPIENT:actor
> A Turkish drone killed two Iraqi border guards.  => TUR > IRQ
verb  $DRONE *hit|strike|attack|target|destroy|bomb|slam|crash RECIPIENT!
> Ukrainian drones hit a Russian oil depot.  => UKR > RUS
verb  $DRONE *crash|slam into RECIPIENT!
> A Russian drone slammed into a Moldovan farmhouse.  => RUS > MDA
verb  kill|wound|injure RECIPIENT in|by $DRONEHIT by|from ACTOR
> Six Syrian militiamen were killed in a drone strike by Jordan.  => JOR > SYR
verb  RECIPIENT die in $DRONEHIT by ACTOR
> Two Nigerian herders died in a drone strike by the army.  => /MIL > NGA
noun  ACTOR $DRONEHIT on|in|against RECIPIENT:actor|place!
> American drone strikes in Pakistan angered villagers.  => USA > PAK
noun  ACTOR:actor! $DRONEHIT on|in|against RECIPIENT
> A drone attack by Azerbaijan on an Armenian village failed.  => AZE > ARM

# ---- mode heavy-weapons: artillery, rockets, missiles, armour ----------------------------------------------------------------------------------

mode     heavy-weapons
cameo    194
contexts military

verb  ACTOR shell RECIPIENT:actor|place!
> Russian forces shelled a Ukrainian village.  => RUS > UKR
> Two Pakistani hamlets were shelled by Indian troops.  => IND > PAK
> The Dutch company shelled out two million for a factory.  => none
verb  ACTOR bombard RECIPIENT:place|armed|country!
> Azerbaijan bombarded the Armenian enclave for hours.  => AZE > ARM
verb  ACTOR bombard|pound|hammer|batter RECIPIENT with $PROJECTILE
> Syrian troops pounded Turkish outposts with artillery.  => SYR > TUR
verb  ACTOR fire|launch|lob|shoot $PROJECTILE at|on|into|against|onto RECIPIENT!
> Palestinian militants fired rockets into Israel.  => PSE > ISR
> Missiles were launched at Saudi Arabia by Yemeni rebels.  => YEM > SAU
verb  ACTOR rain $PROJECTILE on|upon|over RECIPIENT
> Russia rained missiles on Ukrainian cities.  => RUS > UKR
verb  ACTOR unleash $SHELLING|salvo|volley on|against|at RECIPIENT
> Iran unleashed a missile attack on Israel.  => IRN > ISR
verb  ACTOR launch|mount|stage|conduct $SHELLING on|against|at RECIPIENT
> Hezbollah launched a rocket attack on Israel.  => LBN > ISR
verb  ACTOR carry ~out $SHELLING on|against|at RECIPIENT
> Iran carried out a missile strike on an Iraqi town.  => IRN > IRQ
verb  ACTOR hit|strike|attack|destroy RECIPIENT with $PROJECTILE
> Yemeni rebels hit a Greek freighter with a missile.  => YEM > GRC
verb  ACTOR torpedo ship|destroyer|tanker|vessel|cruiser|frigate|warship of RECIPIENT
> A British submarine torpedoed an Argentine cruiser.  => GBR > ARG
verb  ACTOR shoot|bring ~down $AIRTARGET of|from|over RECIPIENT ; cameo=190
> Turkey shot down a Russian jet near the frontier.  => TUR > RUS
> An Iranian drone was shot down by Pakistan.  => PAK > IRN
verb  ACTOR down $AIRTARGET of|from RECIPIENT ; cameo=190
> Sudanese rebels downed a Chadian helicopter.  => SDN > TCD
verb  ACTOR:armed exchange|trade artillery+fire|mortar+fire|rocket+fire|shellfire with RECIPIENT
> Thai troops traded artillery fire with Cambodian gunners.  => THA > KHM
verb  $SHELL *kill|wound|injure RECIPIENT:actor
> Indian shelling killed two Pakistani farmers.  => IND > PAK
> Six Lebanese shepherds were wounded by Israeli shells.  => ISR > LBN
verb  $SHELL *hit|strike|slam|destroy|target|pound|damage RECIPIENT!
> A Russian missile hit the Ukrainian hospital.  => RUS > UKR
verb  $SHELL *land|fall|slam|crash|explode in|on|near|into RECIPIENT!
> Syrian mortar shells landed in the Turkish town.  => SYR > TUR
verb  kill|wound|injure RECIPIENT in|by $SHELLING by|from ACTOR
> Four Thai villagers were killed in shelling by Cambodian troops.  => KHM > THA
verb  RECIPIENT die in $SHELLING by|from ACTOR
> Three Armenian schoolchildren died in a mortar attack by Azerbaijan.  => AZE > ARM
verb  RECIPIENT:armed|place! come under shelling|mortar+fire|rocket+fire|artillery+fire|shellfire from|by ACTOR:armed|country!
> The Croatian port came under artillery fire from Serbian gunners.  => SRB > HRV
noun  shelling|bombardment of RECIPIENT by ACTOR
> The shelling of a South Korean island by North Korea lasted an hour.  => PRK > KOR
noun  ACTOR shelling|bombardment of|on|in RECIPIENT:actor|place!
> Turkish shelling of Syrian villages resumed.  => TUR > SYR
noun  ACTOR $SHELLING on|against|at|in|into RECIPIENT:actor|place!
> The Yemeni rocket attack on a Saudi airport failed.  => YEM > SAU
noun  ACTOR! $SHELLING on|against|at|in|into RECIPIENT
> A missile attack by Iran on an American base failed.  => IRN > USA
noun  artillery+duel|exchange+of+artillery+fire|artillery+exchange|artillery+battle|tank+battle between ACTOR
> Artillery duels between India and Pakistan resumed at night.  => IND,PAK >
noun  downing|shooting+down of $AIRTARGET of RECIPIENT by ACTOR ; cameo=190
> The downing of a jet of the Russian air force by Turkey froze ties.  => TUR > RUS

# ---- mode crowd-control: tear gas, water cannon, batons ----------------------------------------------------------------------------------------

mode     crowd-control
cameo    175
contexts repression

verb  ACTOR fire|shoot|lob|launch|hurl|throw $RIOTGEAR at|on|into|against RECIPIENT
> Kenyan police fired tear gas at students.  => KEN/COP > /EDU
> Rubber bullets were fired at protesters by Chilean police.  => CHL/COP > /CVL
verb  ACTOR use|deploy|employ $RIOTGEAR against|on|to RECIPIENT
> Georgian police used water cannon against protesters.  => GEO/COP > /CVL
verb  ACTOR fire|use $RIOTGEAR
> Sudanese security forces fired tear gas near the palace.  => SDN >
verb  ACTOR disperse|scatter RECIPIENT with $RIOTGEAR
> Greek police dispersed farmers with tear gas.  => GRC/COP > /AGR
verb  ACTOR disperse protest|demonstration|rally|crowd|march|sit-in with $RIOTGEAR
> Togolese police dispersed a rally with tear gas.  => TGO/COP >
verb  ACTOR:actor tear-gas|teargas|pepper-spray|baton-charge|tase RECIPIENT:actor|place!
> Doctors were tear-gassed by Zimbabwean police outside the hospital.  => ZWE/COP > /MED
verb  ACTOR turn|train water+cannon|hose on|at RECIPIENT
> Turkish police turned water cannon on students.  => TUR/COP > /EDU
verb  ACTOR spray|drench RECIPIENT with water+cannon|pepper+spray|tear+gas
> Hungarian police sprayed Serbian migrants with tear gas.  => HUN > SRB
verb  ACTOR charge RECIPIENT:person with baton|horse|truncheon
> Spanish police charged students with batons.  => ESP/COP > /EDU
verb  ACTOR fire|aim water+cannon at|on|against RECIPIENT:actor!
> A Chinese coast guard ship fired water cannon at Philippine sailors.  => CHN > PHL
noun  ACTOR use of $RIOTGEAR against|on RECIPIENT
> The French use of tear gas against farmers was criticised.  => FRA > /AGR
noun  use of $RIOTGEAR by ACTOR against|on RECIPIENT
> The use of rubber bullets by Ecuadorean police against students caused anger.  => ECU/COP > /EDU
noun  ACTOR:actor baton+charge|baton-charge|tear+gas+attack against|on RECIPIENT:actor!
> The Indian police's baton charge against farmers caused anger.  => IND/COP > /AGR
noun  ACTOR water+cannon+attack on|against RECIPIENT:actor|place!
> A water-cannon attack on a Philippine boat by China caused anger.  => CHN > PHL

# Violent repression in general, without the means.
mode     -
cameo    175
contexts repression

verb  ACTOR crush|suppress|quell|disperse protest|uprising|rally|demonstration|march|revolt with force|violence|live+ammunition|bullet|tank
> The Chinese army crushed the protest with tanks.  => CHN/MIL >
verb  ACTOR disperse RECIPIENT ~violently
> Angolan police violently dispersed teachers.  => AGO/COP > /EDU
verb  ACTOR brutalize RECIPIENT
> Congolese soldiers brutalized Burundian refugees.  => COD > BDI
noun  bloody+crackdown|violent+crackdown|deadly+crackdown|brutal+crackdown by ACTOR on|against RECIPIENT
> The bloody crackdown by Burmese soldiers on students shocked Asia.  => MMR/MIL > /EDU
noun  ACTOR bloody+crackdown|violent+crackdown|deadly+crackdown|brutal+crackdown on|against RECIPIENT
> Iran's deadly crackdown on students was condemned.  => IRN > /EDU
noun  police+brutality|police+violence against RECIPIENT by|in ACTOR
> Police brutality against journalists in Belarus was documented.  => BLR > /JRN

# ---- mode unconventional: chemical, biological, radiological, nuclear --------------------------------------------------------------------------

mode     unconventional
cameo    2041
contexts cbrn

verb  ACTOR gas RECIPIENT:actor|place!
> The Iraqi army gassed Iranian conscripts in the marshes.  => IRQ > IRN
verb  ACTOR use|employ|deploy $TOXIN against|on|in RECIPIENT!
> Syria used chlorine against Turkish villagers.  => SYR > TUR
> Nerve gas was used on Iranian troops by Iraq.  => IRQ > IRN
verb  ACTOR release|spray|disperse|spread $TOXIN on|in|over|into RECIPIENT!
> Sudanese helicopters sprayed mustard gas on South Sudanese villages.  => SDN > SSD
verb  ACTOR fire|launch|drop $TOXIN|chemical+shell|gas+shell|chemical+bomb|phosphorus+bomb at|on|into RECIPIENT
> Israeli gunners fired white phosphorus on a Lebanese village.  => ISR > LBN
verb  ACTOR poison|attack|kill|contaminate RECIPIENT with $TOXIN
> Russian agents poisoned a British policeman with a nerve agent.  => RUS > GBR
verb  ACTOR carry ~out gas+attack|chemical+attack|poison+gas+attack|sarin+attack|chemical+weapon+attack|biological+attack on|against|in RECIPIENT
> Syria carried out a chemical attack on a Jordanian camp.  => SYR > JOR
verb  ACTOR launch|mount|stage|conduct gas+attack|chemical+attack|sarin+attack|chemical+weapon+attack|biological+attack|nuclear+attack|nuclear+strike on|against|in RECIPIENT
> Iraq launched a chemical attack on the Iranian town.  => IRQ > IRN
verb  ACTOR drop|detonate|use nuclear+bomb|atomic+bomb|nuclear+weapon|atom+bomb on|over|against RECIPIENT ; cameo=2042
> The United States dropped an atomic bomb on Japan.  => USA > JPN
noun  ACTOR chemical+attack|gas+attack|poison+gas+attack|sarin+attack|chemical+weapon+attack|nerve+gas+attack|biological+attack on|against|in RECIPIENT:actor|place!
> The Iraqi gas attack on Iranian villagers shocked the world.  => IRQ > IRN
noun  ACTOR:actor! chemical+attack|gas+attack|sarin+attack|chemical+weapon+attack|nerve+agent+attack on|against|in RECIPIENT
> A nerve-agent attack by Russia in Britain led to expulsions.  => RUS > GBR
noun  ACTOR use of $TOXIN against|on|in RECIPIENT
> Syria's use of sarin against Turkish villagers crossed a line.  => SYR > TUR
noun  use of $TOXIN by ACTOR against|on|in RECIPIENT
> The use of mustard gas by Iraq against Iran was documented.  => IRQ > IRN
noun  gassing of RECIPIENT by ACTOR
> The gassing of Iranian soldiers by Iraq went unpunished.  => IRQ > IRN
verb  gas+attack|chemical+attack|sarin+attack|chemical+weapon+attack|nerve+gas+attack *kill|injure|wound RECIPIENT:actor
> An Iraqi gas attack killed hundreds of Iranian villagers.  => IRQ > IRN
