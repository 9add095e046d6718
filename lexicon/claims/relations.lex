# Relations between two actors that a text asserts. ACTOR and RECIPIENT are its two sides: patron and client of patronage, whose forces and in whose land of basing,
# who aligns itself and with whom of alignment; of the others the order tells nothing. Where a frame fills one side only, the other is the other actor of the sentence.
# "X is an ally of Y" is a frame of "be", so that all members of a list are its subject; the noun alone ("Y's ally, X, …") asks for a state behind "of", as people
# have allies too.

set BE = be | remain | become | stay
set TIES = relation | relations | tie | ties | relationship | bond | link | dealing | dealings | rapport
set SOUR = strained | frosty | tense | uneasy | sour | icy | chilly | cold | cool | fraught | poor | bad | hostile | acrimonious | rocky | fractious | prickly | testy | brittle | turbulent | antagonistic | adversarial | troubled | bitter | stormy | frayed | toxic | abysmal | dire | glacial | volatile | uncomfortable | awkward | difficult | sore | frigid | dismal | lukewarm | dreadful | combustible | wobbly | tetchy | scratchy | rancorous
set WARM = close | closer | closest | warm | warmer | cordial | friendly | strong | stronger | excellent | amicable | deep | deeper | solid | robust | harmonious | intimate | fraternal | brotherly | tight | special | privileged | cosy | cozy | chummy | thriving | durable | time-tested | brisk | enduring | flourishing | unbreakable | ironclad | rock-solid
set ALLY = ally | friend | bloc+partner | alliance+partner | treaty+partner | comrade-in-arms | staunch+supporter | loyal+supporter | stalwart | brother-in-arms | faithful+ally | vocal+supporter | vocal+backer | strong+supporter | staunch+backer | firm+supporter | biggest+supporter | main+supporter | ardent+supporter | strongest+supporter | ardent+backer | staunchest+supporter | fervent+supporter | steadfast+supporter
set ALLIES = allies | comrades-in-arms | friends | kin | brethren | brothers | comrades | soulmates | bedfellows | blood+brothers | stalwarts | treaty+allies | staunch+allies | bosom+friends
set PARTNER = partner | collaborator | interlocutor
set PARTNERS = partners
set RIVAL = rival | competitor | adversary | foe | enemy | arch-rival | archrival | arch-enemy | archenemy | arch-foe | nemesis | opponent | antagonist | challenger | bugbear | bogeyman
set RIVALS = rivals | competitors | adversaries | foes | enemies | arch-rivals | archrivals | arch-enemies | antagonists | arch-foes
set PATRON = patron | backer | sponsor | protector | benefactor | paymaster | bankroller | financier | guarantor | overlord | suzerain | godfather | lifebelt | crutch | mainstay | underwriter | quartermaster | armourer | big+brother | security+provider | chief+donor | main+donor | biggest+donor | largest+donor | top+donor | chief+funder | main+funder | biggest+funder | sugar+daddy | kingmaker | puppet+master | puppeteer | diplomatic+shield
set CREDITOR = creditor | lender | main+supplier | biggest+supplier | largest+supplier | chief+supplier | top+supplier | sole+supplier | primary+supplier | principal+supplier | dominant+supplier | key+supplier | leading+supplier | traditional+supplier | main+provider | biggest+provider | largest+provider | main+purveyor
set CLIENT = client | proxy | vassal | satellite | protectorate | puppet | dependency | surrogate | appendage | cat's-paw | pawn | client-state | protégé | protege | fief | fiefdom | tributary | stooge | tool | handmaiden | vanguard | spearhead | instrument | lapdog | henchman | foot+soldier | fifth+column | underling | satrap | satrapy | junior+partner | debtor | borrower
set GOODS = gas | oil | energy | fuel | petrol | diesel | coal | electricity | power | water | grain | wheat | rice | food | fertiliser | fertilizer | medicine | vaccine | aid | assistance | help | money | loan | credit | cash | capital | finance | financing | funding | investment | weapon | weaponry | arm | arms | ammunition | missile | drone | jet | troop | troops | soldier | force | forces | army | military | navy | security | protection | umbrella | deterrent | guarantee | support | backing | subsidy | remittance | market | port | railway | road | territory | route | corridor | pipeline | supply | import | export | trade | transit | technology | chip | semiconductor | mineral | metal | uranium | equipment | hardware | component | spare | bank | lender | creditor | company | firm | tourist | visitor | buyer | customer | contractor | mercenary | budget | patronage | goodwill | generosity | largesse | manufacturing | good | goods | satellite | intelligence | labour | worker | job | rouble | ruble | yuan | dollar | reactor | refinery | purchase | donor | adviser | advisor | benevolence | mediation | veto | muscle | air+power | airpower | firepower | defence | defense
set MOST = most | half | bulk | majority | third | two-thirds | quarter | three-quarters | fifth | percent | per+cent | % | all | much | share | tenth | lion's+share
set POWER = influence | clout | power | reach | sway | presence | dominance | ambition | assertiveness | expansion | expansionism | weight | hegemony | inroad | advance | grip | footprint | primacy | ascendancy | rise | leverage | hold | aggression | might
set PRIZE = influence | sway | dominance | primacy | supremacy | leadership | hegemony | power | role | market | access | contract | resource | mineral | control | favour | favor | foothold | ear | attention | investment | customer | position | status | mantle | clout | heart | affection | loyalty | prestige | advantage | share | ascendancy | allegiance | concession | crown | title | mastery | preeminence
set STRUGGLE = contest | struggle | rivalry | race | arms+race | competition | battle | standoff | stand-off | feud | duel | tussle | tug-of-war | confrontation | stalemate | war | dispute | quarrel | row | spat | argument
set BASE = base | airbase | garrison | outpost | naval+facility | military+facility | listening+post | air+station | naval+station | airfield | military+installation | airstrip | naval+port | military+presence | troop+presence | logistics+hub | military+hub | training+camp | training+mission | base+area | air+base | naval+base | signals+base | spy+base | radar+station | missile+base | drone+base | military+camp | forward+base | submarine+base
set TROOPS = troops | troop | soldier | force | forces | trooper | contingent | battalion | brigade | battlegroup | battle+group | garrison | marine | marines | peacekeeper | paratrooper | serviceman | servicemen | warplane | fighter+jet | bomber | warship | missile | warhead | nuclear+weapon | weapon | personnel | unit | squadron | fleet | adviser | advisor | instructor | mercenary | division | regiment | commando | drone | battery | gi | radar | service+member | airman | infantry | guardsman | serviceperson | air+defence | spy
set LAND = soil | territory | land | ground | coast | border | shore | island | base | port
set ORBIT = orbit | sphere | camp | embrace | fold | arms | column | bloc | tutelage | shadow | sway | tent | grip | sphere+of+influence | arm
set FEUD = tension | tensions | friction | dispute | quarrel | feud | rift | spat | mistrust | distrust | animosity | enmity | acrimony | irritation | discord | blood | estrangement | standoff | stand-off | falling-out | antagonism | suspicion | ill-feeling | ill+will | rancour | rancor | hatred | grudge | breach | deadlock | impasse | recrimination | altercation | fallout | unease | schism | squabble | chill | coolness | strain | frostiness | rupture | wrangle | argument | row | disagreement

type alliance

# who is whose ally
verb  ACTOR $BE ~$ALLY of|to RECIPIENT!
> Russia, China and Iran are allies of Venezuela.  => CHN > VEN
> The United States nevertheless remains Colombia's principal ally.  => USA > COL
> Qatar has become the closest friend of Turkey in the Gulf.  => QAT > TUR
verb  ACTOR $BE ~$ALLIES
> Belarus and Cuba have long been allies.  => BLR > CUB
noun  $ALLY of|to RECIPIENT:country!
> Eritrea, an old ally of Egypt, sent no envoy.  => ERI, EGY
noun  ACTOR *role|status|standing|position|value|reputation as ally|bulwark|linchpin
> Norway's role as an ally of Estonia is safe.  => NOR > EST
verb  ACTOR! *see|view|regard|count|consider|treat|describe|call|deem|perceive|portray RECIPIENT! as $ALLY
> The Philippines counts the United States as its indispensable ally.  => PHL > USA
verb  ACTOR! *consider|call|deem RECIPIENT! $ALLY
> Serbia calls Hungary its best friend in the European Union.  => SRB, HUN
verb  ACTOR! *count|number|rank RECIPIENT! among ally|friend|backer|supporter
> Syria counted Iran among its few friends.  => SYR > IRN

# bound by a treaty, standing together
verb  ACTOR ally|confederate with|to RECIPIENT!
> Burkina Faso has allied itself with Mali and Niger.  => BFA > MLI
verb  ally RECIPIENT with|to ACTOR!
> Pakistan was allied with the United States during the Cold War.  => PAK, USA
adj   RECIPIENT allied with|to ACTOR!
> Armenia is formally allied with Russia.  => ARM, RUS
verb  RECIPIENT! $ALLY *include|comprise ACTOR!
> Taiwan's remaining allies include Paraguay and Eswatini.  => SWZ > TWN
noun  alliance between|of ACTOR!
> The alliance between Japan and the United States rests on common interests.  => JPN, USA
noun  ACTOR alliance with RECIPIENT!
> Poland's alliance with the United States outlasts governments.  => POL > USA
noun  ACTOR axis|entente|brotherhood|bloc|friendship|camaraderie|solidarity|defence+pact|defense+pact|mutual+defence between ACTOR!
> The axis between Algeria and South Africa shapes the African Union.  => DZA, ZAF
noun  ACTOR friendship|entente|brotherhood|fraternity with RECIPIENT!
> Cuba's friendship with Angola goes back to the seventies.  => CUB > AGO
noun  no-limits+partnership|no-limits+friendship between ACTOR!
> The no-limits friendship between China and Russia has its limits.  => CHN, RUS
verb  bind|oblige|commit|pledge ACTOR! to defence|defense|protection|security of RECIPIENT!
> A treaty binds the United States to the defence of the Philippines.  => USA > PHL
> The United States is committed to the defence of Japan.  => USA > JPN
verb  ACTOR stand ~behind|by|shoulder|alongside|beside RECIPIENT!
> Azerbaijan has always stood behind Turkey.  => AZE > TUR
verb  ACTOR stand behind|by|alongside|beside RECIPIENT!
> Iran stands firmly behind Syria.  => IRN > SYR
verb  ACTOR stand|close shoulder|rank with RECIPIENT!
> Lithuania stands shoulder to shoulder with Ukraine.  => LTU > UKR
verb  ACTOR throw|put weight behind RECIPIENT!
> Saudi Arabia has thrown its weight behind Sudan's army chief.  => SAU > SDN
verb  ACTOR fight alongside RECIPIENT!
> North Korea is fighting alongside Russia in Kursk.  => PRK > RUS
verb  ACTOR $BE under umbrella|protection of RECIPIENT!
> Estonia is under the umbrella of the United States.  => EST, USA
# what one takes itself to be
verb  ACTOR see|view|regard|consider|style|cast|present|portray|position|think|paint|fancy itself|themselves|himself as|of $ALLY|bulwark|champion|defender of|to RECIPIENT!
> Latvia regards itself as the staunchest friend of Georgia.  => LVA > GEO
noun  unbreakable+friendship|ironclad+friendship|eternal+friendship|all-weather+friendship|iron+brotherhood|unbreakable+bond|ironclad+alliance|iron+brother|all-weather+friend|all-weather+partner|blood+alliance
> Serbia and China, iron brothers by their own account, signed.  => SRB, CHN
verb  ACTOR $BE ~linchpin|cornerstone|pillar|anchor|lynchpin|pivot|mainstay|keystone|bulwark of $TROOPS|presence|alliance|network|strategy|policy|architecture|posture|deterrence|position|influence of RECIPIENT!
> Jordan is a cornerstone of America's strategy in the Levant.  => JOR > USA
verb  ACTOR emerge|serve|act|rank|count|figure|stand|pose as $ALLY of|to|for RECIPIENT!
> Chad long served as a staunch ally of France in the desert.  => TCD > FRA
verb  ACTOR forge|build|have|form|develop|cement|maintain|share|seal|weld alliance|axis|entente|brotherhood|friendship|comradeship with RECIPIENT!
> Cuba has forged a friendship with Angola in war.  => CUB > AGO
verb  ACTOR forge|build|develop|cement|maintain|share|weld alliance|axis|entente|brotherhood|friendship|comradeship
> Vietnam and Laos have forged an enduring brotherhood.  => VNM, LAO
verb  treaty|pact|alliance|accord|clause *bind|oblige|commit|unite ACTOR! to RECIPIENT
> A security treaty binds Australia to Papua New Guinea.  => AUS, PNG
verb  ACTOR $BE ~$ALLY|partner for RECIPIENT!
> For Armenia, Iran is a true friend, and Fiji is a true friend for Tonga.  => FJI > TON
verb  ACTOR form|forge|create|constitute axis|alliance|bloc|front|entente|troika|brotherhood|coalition|tandem
> Serbia and Hungary have formed an axis of convenience.  => SRB, HUN
verb  ACTOR keep|break faith with RECIPIENT:country!
> Eswatini's king keeps faith with Taiwan.  => SWZ > TWN
verb  see|regard|view|consider|count|describe|treat RECIPIENT! as $ALLY of ACTOR! ~widely|often|generally|commonly|frequently|usually|long
> Estonia is widely seen as a staunch ally of Ukraine.  => EST, UKR

type patronage

# dependence
noun  RECIPIENT dependence|dependency|reliance|over-reliance|overreliance|over-dependence|overdependence|interdependence on|upon ACTOR!
> Armenia's dependence on Russia has grown.  => RUS > ARM
> Sri Lanka's heavy reliance on China is a risk.  => CHN > LKA
noun  RECIPIENT! *dependence|dependency|reliance|over-reliance|overreliance|over-dependence|overdependence on|upon $GOODS
> Slovakia's reliance on Russian gas is shrinking.  => RUS > SVK
> The programme leaves Zambia's heavy dependence on Chinese lenders intact.  => CHN > ZMB
noun  dependence|dependency|reliance of RECIPIENT! on|upon ACTOR!
> The dependence of Bhutan on India is heavy.  => IND > BTN
verb  RECIPIENT depend|rely|lean on|upon ACTOR!
> Lesotho depends on South Africa for work and power.  => ZAF > LSO
verb  RECIPIENT depend|rely|lean on|upon $GOODS from ACTOR!
> Moldova still relies on Ukrainian electricity.  => UKR > MDA
> Nepal leans on Indian ports for most of its foreign trade.  => IND > NPL
verb  RECIPIENT! *count|bank on|upon ACTOR:actor!
> Pakistan counts on China for arms.  => CHN > PAK
verb  RECIPIENT! *wean off|from ACTOR! ; trend=falling
> Latvia has weaned itself off Russia.  => RUS > LVA
verb  RECIPIENT wean off|from $GOODS of ACTOR! ; trend=falling
> The Czech Republic has weaned itself off Russian gas.  => RUS > CZE
verb  RECIPIENT count|bank|survive|subsist|live|thrive|feed|run on|upon|off $GOODS from ACTOR!
> Cuba has lived on Venezuelan oil for two decades.  => VEN > CUB
adj   RECIPIENT dependent|reliant|over-reliant|overreliant|over-dependent on|upon ACTOR!
> Mongolia is dependent on Russia for its fuel.  => RUS > MNG
> Serbia remains heavily dependent on Russia.  => RUS > SRB
adj   RECIPIENT dependent|reliant|over-reliant|overreliant|over-dependent on|upon $GOODS from ACTOR!
> Jordan is highly reliant on American aid.  => USA > JOR
adj   RECIPIENT beholden|indebted|subservient|subordinate|obligated|answerable|vulnerable to ACTOR!
> Laos is deeply indebted to China.  => CHN > LAO
> The Central African Republic is beholden to Russia.  => RUS > CAF
verb  RECIPIENT indebt|indebte|subordinate|behold to ACTOR!
> Djibouti is heavily indebted to China.  => CHN > DJI
verb  RECIPIENT $BE at|in|under|on mercy|thrall|thumb|pocket|hock|debt|tutelage|protection|wing|leash|heel|payroll of|to ACTOR!
> Armenia is at the mercy of Russia.  => RUS > ARM
> Honduras is hardly in the pocket of China; Belize is in debt to Taiwan.  => TWN > BLZ
verb  leave|put|place|keep|make|render RECIPIENT! at|in|under|on mercy|thrall|thumb|pocket|hock|debt|tutelage|leash|protection of|to ACTOR!
> The deal leaves Moldova at the mercy of Russia.  => RUS > MDA
verb  leave|keep|make|render RECIPIENT! ~dependent|reliant|beholden|indebted on|upon|to ACTOR!
> The loans have made Tonga dependent on China.  => CHN > TON
verb  RECIPIENT! *owe $MOST|billion|million|debt|survival|existence|money|throne|seat|office|power to ACTOR!
> Kyrgyzstan owes a third of its foreign debt to China.  => CHN > KGZ
> The Syrian president owed his survival to Russia.  => RUS > SYR
noun  patron+dynamic|client+dynamic|patron+relationship|client+relationship|patron+relation|client+relation|tributary+relationship|vassal+relationship between|with|of ACTOR!
> The tributary relationship between Korea and China is long gone; a patron-client relationship with China ties Cambodia down.  => CHN, KHM
noun  vassalage|subordination|subservience|indebtedness|debt+dependence|vassalisation|vassalization|satellisation|tutelage to|of ACTOR!
> Critics fear a slow vassalage of Belarus to Russia.  => RUS, BLR
noun  RECIPIENT vassalage|subordination|subservience|indebtedness|submission|enslavement|obedience to ACTOR!
> Cambodia's subservience to China has a price.  => CHN > KHM
noun  mercy of ACTOR!
> Left at the mercy of Turkey, Northern Cyprus adopted the lira, Greece says.  => TUR

# patrons
verb  ACTOR $BE ~$PATRON of|to|behind RECIPIENT!
> Iran is the patron of Hezbollah.  => IRN > Hezbollah
> Russia has for years been the main military backer of Syria.  => RUS > SYR
> Saudi Arabia remains Pakistan's paymaster.  => SAU > PAK
verb  ACTOR $BE ~$CREDITOR of|to|for RECIPIENT!
> China is the largest creditor of Angola.  => CHN > AGO
> Russia remains Vietnam's main arms supplier.  => RUS > VNM
noun  $PATRON of RECIPIENT:actor!
> Rwanda, long the patron of the M23, denied the charge.  => RWA > M23
> Armenia can no longer trust its protector, Russia.  => RUS > ARM
noun  $CREDITOR of|to RECIPIENT:country!
> China, the biggest lender to Zambia, accepted a delay.  => CHN > ZMB
verb  ACTOR serve|act|emerge|function as $PATRON|$CREDITOR of|to|for RECIPIENT!
> Turkey acts as the protector of Northern Cyprus.  => TUR
> The Gulf states and China compete, but China serves as the main lender to Kenya.  => CHN > KEN
verb  ACTOR throw|offer|extend|provide|give|hand|hold lifeline to|for RECIPIENT!
> China has thrown Russia's economy an economic lifeline, and to Iran it offers a lifeline too.  => CHN
verb  ACTOR prop ~up RECIPIENT!
> Russia props up Abkhazia with subsidies; South Africa props up Lesotho.  => ZAF > LSO
verb  ACTOR prop ~up $TIES|economy|government|regime|currency|budget|army|military|junta|leader of|in RECIPIENT!
> Venezuela long propped up the Cuban economy.  => VEN > CUB
verb  ACTOR bankroll|underwrite|subsidise|subsidize|sponsor RECIPIENT:actor!
> Qatar has bankrolled Hamas for years.  => QAT > Hamas
verb  ACTOR bankroll|underwrite|subsidise|subsidize|finance government|regime|budget|army|economy|junta|military|deficit|treasury|war of|in RECIPIENT!
> The United Arab Emirates underwrites the Egyptian economy.  => ARE > EGY
verb  ACTOR keep RECIPIENT! ~afloat
> Chinese loans are not what keeps it alive: Russia keeps Belarus afloat.  => RUS > BLR
verb  ACTOR keep economy|regime|government|army|ally|treasury|junta of RECIPIENT! ~afloat|alive
> Iran kept the Syrian economy afloat.  => IRN > SYR
verb  ACTOR supply|provide|deliver|cover|sell|furnish $MOST of $GOODS of RECIPIENT!
> South Africa supplies most of Eswatini's electricity.  => ZAF > SWZ
verb  RECIPIENT get|import|buy|obtain|source|receive|draw|procure $MOST of $GOODS from ACTOR!
> Finland once imported most of its gas from Russia.  => RUS > FIN
verb  ACTOR buy|absorb|purchase|take $MOST of export of RECIPIENT!
> Thailand buys most of Laos's power exports.  => THA > LAO
verb  RECIPIENT sell|send|ship|export $MOST of export|$GOODS to ACTOR!
> Turkmenistan sells almost all of its gas to China.  => CHN > TKM
verb  ACTOR hold|own $MOST of debt|bond|gas|grid|port of RECIPIENT!
> China holds a third of the Maldives' debt.  => CHN > MDV
verb  ACTOR back RECIPIENT:actor! ~militarily|financially|politically|economically|diplomatically
> Turkey backs Qatar militarily.  => TUR > QAT
verb  ACTOR back RECIPIENT:armed! with $GOODS|trainer
> Iran has backed the Houthis with weapons for a decade.  => IRN
noun  ACTOR patronage|sponsorship|bankrolling|tutelage of RECIPIENT:actor!
> Russian patronage of Serbia has its costs.  => RUS > SRB
noun  RECIPIENT lifeline to|with ACTOR!
> For Eritrea the port is a lifeline to Saudi Arabia.  => SAU, ERI
noun  lifeline for RECIPIENT:country!
> Russia's loans are a lifeline for Belarus.  => RUS > BLR

verb  RECIPIENT! $PATRON|$CREDITOR *include|comprise ACTOR!
> Syria's backers include Russia and Iran.  => IRN > SYR

verb  ACTOR $BE ~main+source|biggest+source|largest+source|principal+source|sole+source|chief+source of $GOODS of|for|to RECIPIENT!
> Russia is the main source of grain for Egypt.  => RUS > EGY
verb  RECIPIENT take order|instruction|money|direction from ACTOR!
> Hezbollah takes its orders from Iran.  => IRN > Hezbollah
verb  RECIPIENT $BE ~hostage|tethered|shackled|chained|hooked|addicted to|on ACTOR!
> Armenia is hostage to Russia.  => RUS > ARM
adj   RECIPIENT hooked|addicted|tethered|shackled|hostage on|to $GOODS from ACTOR!
> Germany was hooked on Russian gas.  => RUS > DEU
verb  RECIPIENT hook|tether|shackle|chain on|to $GOODS from ACTOR!
> Ecuador is shackled to Chinese loans.  => CHN > ECU

# clients
verb  RECIPIENT $BE ~$CLIENT|client+state of|for|to ACTOR!
> Hezbollah is a proxy of Iran.  => IRN > Hezbollah
> Belarus has become a satellite of Russia.  => RUS > BLR
> Egypt was Russia's most important client.  => RUS > EGY
noun  vassal|protectorate|client+state|proxy of ACTOR:country!
> Mongolia, once a vassal of Russia, stayed neutral.  => RUS > MNG
verb  turn|reduce|transform|convert|degrade RECIPIENT! into|to $CLIENT|client+state|colony of ACTOR!
> The war has turned Chad into a client of the Emirates.  => ARE > TCD
verb  ACTOR! *back|arm RECIPIENT:armed!
> The M23, which is backed by Rwanda, holds Goma.  => RWA > M23
> Iran backs Hezbollah.  => IRN > Hezbollah
verb  ACTOR use|employ|exploit|wield RECIPIENT:armed! as $CLIENT
> Iran uses Hezbollah as a proxy.  => IRN > Hezbollah
verb  ACTOR! *see|view|regard|treat|consider RECIPIENT! as $CLIENT|client+state|backyard|colony
> Russia treats Belarus as a vassal.  => RUS > BLR
verb  RECIPIENT! *see|view|regard|count|consider ACTOR! as $PATRON
> Mali sees Russia as its protector.  => RUS > MLI
verb  ACTOR supply|provide|furnish|deliver|make $GOODS|cash of RECIPIENT:armed!
> The drones of the Houthis are supplied by Iran.  => IRN
verb  RECIPIENT surrender|cede|sacrifice|sign|mortgage sovereignty|independence|autonomy|future to ACTOR!
> Abkhazia has mortgaged its future to Russia; Tonga has surrendered its sovereignty to China.  => CHN > TON
verb  RECIPIENT owe much|lot|everything|victory|career|rise|plenty|deal to ACTOR!
> Uganda's rebels aside, South Sudan owes much to Uganda.  => UGA > SSD
verb  ACTOR arm RECIPIENT:armed! 
> Rwanda arms the M23.  => RWA > M23
verb  ACTOR bankroll|arm|equip|finance|train|fund|sponsor RECIPIENT:armed!
> Iran trains and equips Hezbollah.  => IRN > Hezbollah
verb  RECIPIENT survive|subsist|live|get on|off $GOODS of|from ACTOR!
> South Ossetia aside, Belarus survives on cheap gas from Russia.  => RUS > BLR
noun  RECIPIENT! *dependence|dependency|reliance|over-reliance|overreliance|exposure on|upon|to sale|export|tourism|shipment|flow|delivery|inflow|transfer|remittance to|from ACTOR!
> Australia's reliance on ore exports to China is a worry.  => CHN > AUS
verb  RECIPIENT answer|kowtow|defer|bow|cater|genuflect|submit to ACTOR:actor!
> The leaders of Hezbollah answer to Iran, and Hezbollah defers to Iran.  => IRN > Hezbollah
noun  ACTOR! *support|backing|sponsorship|arming|funding|patronage|succour for|of|to RECIPIENT:armed!
> Rwandan support for the M23 has continued.  => RWA > M23
verb  survival|fate|future|existence|economy|defence|defense|security|stability|prosperity|budget|army|fortune|livelihood of RECIPIENT! *depend|rely|hang|rest|hinge|ride|turn on|upon $GOODS|flow|goodwill|whim|delivery|favour from|of ACTOR!
> Ukraine's survival depends on weapons from the United States.  => USA > UKR
verb  survival|fate|future|existence|economy|defence|defense|security|stability|prosperity|budget|army|fortune|livelihood of RECIPIENT! *depend|rely|hang|rest|hinge|ride on|upon ACTOR!
> Palau's economy depends on the United States.  => USA > PLW
verb  ACTOR $BE ~$PATRON behind|for RECIPIENT!
> Iran is the main backer behind Hezbollah.  => IRN > Hezbollah
verb  RECIPIENT! *buy|import|get|source|obtain|procure|purchase|receive $GOODS from ACTOR! ~all|nearly|almost|mostly|exclusively|entirely|solely|chiefly|mainly|primarily|largely
> Nepal imports fuel almost exclusively from India.  => IND > NPL
verb  RECIPIENT! *enjoy|retain|command backing|support|patronage|protection|favour|blessing of|from ACTOR:country!
> Libya's eastern commander enjoys the backing of Egypt.  => EGY > LBY
verb  RECIPIENT look to ACTOR:country! for $GOODS|cover|salvation|rescue
> Cuba looks to Mexico for oil.  => MEX > CUB
verb  RECIPIENT lean|rely|depend ~increasingly|heavily on ACTOR!
> Eritrea leans heavily on the Emirates.  => ARE > ERI
verb  ACTOR $BE ~guarantor|underwriter|protector of security|defence|sovereignty|independence|survival|stability|regime|borders of RECIPIENT!
> The United States remains the guarantor of Japan's security.  => USA > JPN
verb  $GOODS from ACTOR! *keep budget|economy|government|treasury|regime|currency|army of RECIPIENT! ~afloat|alive|solvent
> Grants from Qatar keep no one, but money from Russia keeps Abkhazia; loans from China keep the Laotian economy afloat.  => CHN > LAO
verb  turn|reduce|transform|relegate RECIPIENT! into|to junior+partner|appendage|dependency of ACTOR!
> The war has reduced Russia to a junior partner of China.  => CHN > RUS
verb  RECIPIENT! $BE ~junior+partner of|to ACTOR:actor!
> Russia has become the junior partner of China.  => CHN > RUS
verb  RECIPIENT! *owe ACTOR:country! million|billion|dollar|fortune|sum
> Tonga owes China some 130 million dollars.  => CHN > TON
verb  RECIPIENT live|stand|sit|exist|operate|languish|grow in|under shadow|thumb|tutelage|sufferance|protection|umbrella of ACTOR!
> Lebanon long lived in the shadow of Syria.  => SYR > LBN
verb  ACTOR pull|call string|shot in RECIPIENT:country!
> France still pulls the strings in Gabon.  => FRA > GAB
verb  see|regard|view|consider|count|describe|dismiss RECIPIENT! as $CLIENT|client+state of ACTOR!
> Belarus is seen as a vassal of Russia.  => RUS > BLR
verb  see|regard|view|consider|count|describe ACTOR! as $PATRON|$CREDITOR of RECIPIENT!
> Iran is widely regarded as the patron of Hezbollah.  => IRN > Hezbollah

type rivalry

# who is whose rival
verb  ACTOR $BE ~$RIVAL of|to RECIPIENT!
> Turkey is an old rival of Greece.  => TUR > GRC
> Iran remains Israel's arch-enemy.  => IRN > ISR
verb  ACTOR $BE ~$RIVALS
> Thailand and Cambodia have been rivals for centuries.  => THA > KHM
> New Zealand and Ireland are old competitors for dairy contracts.  => NZL > IRL
noun  rival|adversary|foe|enemy|arch-rival|archrival|arch-enemy|archenemy|arch-foe|nemesis of|to RECIPIENT:country!
> Eritrea, a sworn enemy of Ethiopia, mobilised.  => ERI, ETH
noun  bitter+rival|regional+rival|old+rival|longtime+rival|long-time+rival|traditional+rival|fierce+rival|historic+rival|arch+rival|sworn+enemy|old+enemy|old+foe|bitter+foe|bitter+enemy|geopolitical+rival|strategic+rival|strategic+competitor|nuclear-armed+rival|nuclear+rival|longtime+foe|archrival|arch-rival|arch-enemy|arch-foe|archenemy
> Egypt and Ethiopia, bitter rivals over the dam, both want a place.  => EGY, ETH
> The regional rivals Iran and Saudi Arabia talk again.  => IRN, SAU
noun  ACTOR archrival|arch-rival|arch-enemy|archenemy|arch-foe|nemesis|geopolitical+rival|regional+rival|strategic+rival|main+rival|biggest+rival|historic+rival|main+adversary
> Ethiopia's historic rival, Eritrea, mobilised.  => ETH, ERI
adj   ACTOR:country! *rival|arch-rival|archrival
> India's arch-rival Pakistan stayed away.  => IND, PAK
verb  ACTOR! *see|view|regard|count|consider|treat|describe|call|deem|perceive|portray|designate|label|brand|cast RECIPIENT! as $RIVAL|threat|danger|challenge|competition|menace|peril
> Australia sees China as a threat.  => AUS > CHN
> Algeria sees Morocco as its main rival.  => DZA > MAR
verb  ACTOR! *consider|deem|call RECIPIENT! $RIVAL|threat|challenge|menace
> Finland considers Russia a threat.  => FIN > RUS
verb  ACTOR! *pose|represent|present|constitute threat|challenge to|for RECIPIENT:country!
> North Korea poses a threat to Japan.  => PRK > JPN
verb  ACTOR $BE ~threat|menace to RECIPIENT:country!
> Russia remains the gravest threat to Lithuania.  => RUS > LTU

# competing
verb  ACTOR compete|vie|jockey|contend|joust|spar|rival with|against RECIPIENT:actor!
> India competes with China in the Indian Ocean.  => IND > CHN
verb  ACTOR compete|vie|jockey|contend|joust|fight|tussle|battle|scramble|struggle|wrestle|duel|race for|over $PRIZE
> Tehran and Washington have vied for sway over Baghdad.  => IRN > USA
> Kenya and Tanzania compete for the role of transit gateway.  => KEN, TZA
> Russia and Turkey compete fiercely for influence across the Caucasus.  => RUS, TUR
verb  ACTOR compete|vie|jockey for|over $PRIZE with|against RECIPIENT!
> Japan is vying with China for influence in Fiji.  => JPN > CHN
verb  ACTOR vie|compete to ACT
> France and Russia vie to sell jets to Serbia.  => FRA, RUS
verb  ACTOR! *contest|challenge|threaten|rival $POWER|$PRIZE|claim of RECIPIENT!
> Turkey is challenging French influence in Niger.  => TUR > FRA
verb  ACTOR rival RECIPIENT:country!
> Morocco aims to rival Spain as a gateway.  => MAR > ESP
noun  rivalry|competition|power+struggle|arms+race|cold+war|proxy+war|great+game|tug-of-war|shadow+war|one-upmanship|strategic+contest|confrontation|arm-wrestling|hegemonic+struggle between|of|among ACTOR!
> The rivalry between Saudi Arabia and the Emirates has reached Yemen's south.  => SAU, ARE
> A new cold war between China and America is looming.  => CHN, USA
noun  struggle|contest|scramble|battle|race|tussle|fight between ACTOR! for|over $PRIZE
> The contest for influence between India and China is felt in Nepal.  => IND, CHN
noun  ACTOR rivalry|competition|confrontation|power+struggle|arms+race|cold+war|proxy+war|tug-of-war|shadow+war|contest|great-power+rivalry|antagonism with|against RECIPIENT!
> Iran's rivalry with Saudi Arabia shaped the war.  => IRN > SAU
noun  ACTOR rivalry
> The Sino-Indian rivalry plays out in Sri Lanka; the Indian rivalry with Pakistan is older.  => IND, PAK
verb  ACTOR lock|engage|embroil|involve|entangle in $STRUGGLE with|against RECIPIENT
> China and Vietnam have locked themselves in a contest with no end; Fiji is locked in a dispute with Tonga.  => FJI, TON
verb  lock|engage|embroil|involve|entangle ACTOR! in $STRUGGLE with|against RECIPIENT
> Turkey is locked in a bitter rivalry with Greece.  => TUR, GRC

verb  ACTOR back|support|arm|fund|favour|favor opposing+side|opposite+side|rival+side|rival+faction|different+side|rival+camp|opposing+camp|opposing+faction|opposite+camp
> Turkey and Russia support opposing sides in Libya.  => TUR > RUS
verb  ACTOR $BE on opposing+side|opposite+side|different+side|other+side
> Ethiopia and Egypt are on opposite sides in Sudan.  => ETH, EGY

verb  ACTOR $BE in competition|rivalry|contention|race with RECIPIENT!
> Kenya is in competition with Tanzania.  => KEN > TZA
verb  ACTOR! *squeeze|push|edge|elbow|crowd RECIPIENT! ~out|aside
> China is elbowing Australia aside in the Pacific.  => CHN > AUS

# to hold down
verb  ACTOR counterbalance|counter|contain|outflank|outmanoeuvre|outmaneuver|outbid|encircle|counterweigh|sideline|marginalise|marginalize|outcompete|undercut|hem RECIPIENT:actor!
> Japan seeks to counterbalance China in the Pacific.  => JPN > CHN
verb  ACTOR! *counterbalance|counter|contain|balance|offset|check|blunt|curb|limit|resist|dilute|weaken|erode|erase|displace|thwart|constrain|diminish|roll|push|combat|stem|undercut|undermine|neutralise|neutralize|confront $POWER of RECIPIENT!
> Australia wants to counter Chinese influence in Vanuatu.  => AUS > CHN
> India tries to offset the influence of China in the Maldives.  => IND > CHN
noun  ACTOR counterweight|counterbalance|bulwark|buffer|hedge|counterpoint|counter|rampart to|against RECIPIENT!
> Vietnam sees Japan as a counterweight to China.  => JPN, CHN
noun  ACTOR containment|encirclement of RECIPIENT:country!
> America's containment of Iran has failed.  => USA > IRN
verb  ACTOR! *replace|supplant|displace|eclipse|overtake|dislodge RECIPIENT! as $PARTNER|$PATRON|$CREDITOR|power
> Russia has displaced France as the leading power in Mali.  => RUS > FRA
verb  lock|engage|embroil|entangle in $STRUGGLE for|over $PRIZE
> Kenya and Tanzania remain locked in a contest for supremacy in trade.  => KEN, TZA
verb  ACTOR fight by|through proxy|surrogate
> Uganda and Rwanda fight each other through proxies.  => UGA, RWA
verb  ACTOR wage|fight|conduct|pursue proxy+war|shadow+war|cold+war|war+by|proxy+conflict|proxy+battle
> Saudi Arabia and Iran have waged a proxy war in Yemen.  => SAU, IRN
verb  ACTOR emerge|serve|act|rank|loom as $RIVAL|challenger|counterweight of|to RECIPIENT!
> Vietnam has emerged as a competitor of China.  => VNM > CHN
verb  ACTOR $BE ~$RIVALS for|over|in $PRIZE
> Nigeria and South Africa are rivals for influence.  => NGA, ZAF
verb  ACTOR compete|vie|jockey|scramble|contend with|against RECIPIENT! to ACT
> Chile competes with Peru to supply copper.  => CHL > PER
noun  tug-of-war|tug+of+war|crossfire|rivalry|contest|crosshair between ACTOR!
> Nepal sits in the crossfire between India and China.  => IND, CHN
verb  lock|embroil|entangle ACTOR! in $STRUGGLE over|for|with|against ACTOR
> China and the Philippines are locked in a tense standoff over a reef.  => CHN, PHL

type basing

# whose bases where
noun  ACTOR! *foothold|beachhead|garrison in|on RECIPIENT:country!
> France keeps its foothold in Djibouti.  => FRA > DJI
noun  ACTOR! *airbase|air+base|naval+base|military+base|army+base|submarine+base|base|listening+post|military+outpost|naval+facility|military+facility|military+presence|troop+presence|naval+presence|force+presence in|on|at RECIPIENT:country!
> France keeps its base in Djibouti.  => FRA > DJI
> Turkey's military presence in Somalia is growing.  => TUR > SOM
verb  ACTOR! *keep|maintain|operate|retain|preserve|secure military+foothold|strategic+foothold|naval+foothold|air+base|naval+base|military+base|airbase
> Moscow wants to keep its strategic foothold at the Tartus naval base.  => RUS > SYR
verb  ACTOR! *have|keep|maintain|operate|run|retain|possess|own|lease|use|build|establish|set|open|hold|man $BASE|foothold in|on|at RECIPIENT:country!
> Turkey has its largest overseas training base in Somalia.  => TUR > SOM
> Russia keeps military bases in Kyrgyzstan and Tajikistan.  => RUS > TJK
> India runs an airfield on Tajik soil.  => IND > TJK
verb  RECIPIENT host|house|accommodate|harbour|harbor $BASE|$TROOPS of|from ACTOR!
> Djibouti hosts a large American base.  => USA > DJI
> Kuwait hosts thousands of soldiers from the United States.  => USA > KWT
verb  ACTOR lease|rent $BASE|port|island of|from RECIPIENT!
> Russia leases the Baikonur base from Kazakhstan.  => RUS > KAZ
verb  RECIPIENT $BE ~home|host to $BASE|$TROOPS of ACTOR!
> Bahrain is home to an American naval base.  => USA > BHR
adj   RECIPIENT home to $BASE|$TROOPS of ACTOR!
> Bahrain is home to an American base.  => USA > BHR

verb  ACTOR! *have|enjoy|retain access to $BASE|port in|on RECIPIENT!
> The United States has access to nine bases in the Philippines.  => USA > PHL

# whose troops where
verb  station|base|garrison|quarter|billet|headquarter|house|forward-deploy $TROOPS of ACTOR! in|at|on|across|near RECIPIENT
> American troops are stationed at Powidz in Poland.  => USA > POL
> Russian fighter jets are based in Belarus.  => RUS > BLR
verb  ACTOR! *station|base|garrison|quarter $TROOPS in|at|on|across RECIPIENT!
> Germany will station no more, but Britain has stationed soldiers in Estonia.  => GBR > EST
verb  deploy $TROOPS of ACTOR! in|on|at|across $LAND of RECIPIENT!
> Russian nuclear weapons are deployed on Belarusian soil.  => RUS > BLR
verb  deploy $TROOPS of ACTOR! in|on|at|across RECIPIENT:country! ~permanently|currently|still|indefinitely
> Italian soldiers are permanently deployed in Latvia.  => ITA > LVA
verb  ACTOR! *have|keep|maintain|retain|hold $TROOPS in|at|on|across RECIPIENT!
> Russia keeps some 1,500 soldiers in Moldova.  => RUS > MDA
> Turkey has thousands of troops in Iraq.  => TUR > IRQ
verb  ACTOR $TROOPS *remain|be|stay|serve|operate in|on|at|across RECIPIENT:country!
> Hundreds of French soldiers remain in Chad.  => FRA > TCD
verb  ACTOR $TROOPS *occupy|guard|patrol|control|hold|man $MOST|$LAND|base|town|border|north|south|east|west of RECIPIENT!
> Turkish troops occupy the north of Cyprus.  => TUR > CYP
verb  ACTOR occupy $MOST|$LAND|part|north|south|east|west|strip|swath of RECIPIENT!
> Rwanda occupies parts of eastern Congo; Turkey occupies the north of Cyprus.  => TUR > CYP
noun  presence of $TROOPS of ACTOR! in|on|at RECIPIENT!
> The presence of American troops in Niger was unpopular.  => USA > NER
noun  ACTOR troops|soldier|force|forces|marine|garrison|contingent|battlegroup on|in soil|territory of RECIPIENT!
> Russian troops on Moldovan soil are few.  => RUS > MDA
noun  ACTOR! *peacekeeper|garrison|contingent|battlegroup|brigade in RECIPIENT:country!
> The German brigade in Lithuania costs billions.  => DEU > LTU
verb  ACTOR! *have|hold|enjoy|keep|retain|secure|obtain lease|rights|right on|over|to|of|for $BASE|port|island|harbour in RECIPIENT!
> Russia holds a long lease on a naval base in Syria.  => RUS > SYR
verb  $TROOPS from ACTOR! *remain|be|stay|serve|operate in|on|at|across RECIPIENT:country!
> Soldiers from Kenya remain in Haiti.  => KEN > HTI
verb  RECIPIENT! *rent|lease|let|cede|offer|open $BASE|island|base to ACTOR!
> Seychelles leases an island base to India.  => IND > SYC
verb  RECIPIENT tolerate|shelter|welcome $TROOPS of ACTOR! on|at|in soil|territory|camp|base
> Gabon still welcomes French soldiers on its soil.  => FRA > GAB
verb  ACTOR $TROOPS *occupy|guard|patrol|control|hold|man|protect|secure palace|field|province|capital|belt|strip|area|zone|presidency|enclave|swath|city|airport|mine in|of RECIPIENT!
> Turkish troops control a belt of land in Syria.  => TUR > SYR
verb  RECIPIENT! *play|act|serve host to $BASE|$TROOPS of ACTOR!
> Japan plays host to many American marines.  => USA > JPN

type partnership

# partnerships
noun  strategic+partnership|comprehensive+partnership|enduring+partnership|special+relationship
> Kenya and Somalia signed a pact. Kenya and Somalia have built a strategic partnership.  => KEN, SOM
noun  ACTOR partnership with RECIPIENT!
> Vietnam's strategic partnership with India is growing.  => VNM > IND
noun  ACTOR partnership between|of ACTOR!
> The partnership between Kenya and Somalia is a young one.  => KEN, SOM
verb  ACTOR $BE ~$PARTNER of|to|for RECIPIENT:actor!
> Germany is China's largest trading partner in Europe.  => DEU > CHN
> Egypt remains a close security partner of Somalia.  => EGY > SOM
verb  ACTOR $BE ~$PARTNERS
> India and Oman have long been partners.  => IND > OMN
noun  partner of|for|to RECIPIENT:country!
> Cairo, a close security partner of Somalia, sent arms.  => EGY > SOM
verb  ACTOR! *see|view|regard|count|consider|treat|describe|call RECIPIENT! as $PARTNER
> The Emirates regards India as a partner.  => ARE > IND
verb  ACTOR! *consider|call|deem RECIPIENT! $PARTNER
> Kazakhstan considers Italy a reliable partner.  => KAZ > ITA
verb  ACTOR partner|team with RECIPIENT!
> Denmark is partnering with Kenya on wind power.  => DNK > KEN

verb  ACTOR $BE ~biggest+market|main+market|largest+market|biggest+customer|largest+customer|main+customer|biggest+buyer|largest+buyer|top+customer of|for RECIPIENT!
> China is the largest market for Chile.  => CHN > CHL
verb  ACTOR $BE ~biggest+investor|largest+investor|top+investor|main+investor|leading+investor in|of RECIPIENT!
> Italy is the largest investor in Albania.  => ITA > ALB
verb  ACTOR $BE on good+term|good+terms|friendly+term|friendly+terms|speaking+terms|excellent+terms with RECIPIENT!
> Oman is on good terms with Iran.  => OMN > IRN

# working together
verb  ACTOR work|cooperate|collaborate|coordinate|co-operate|co-ordinate|liaise ~closely|hand|together|extensively|intensively with RECIPIENT!
> Colombia works closely with Ecuador on the border.  => COL > ECU
verb  ACTOR work|cooperate|collaborate|coordinate|co-operate ~closely|hand|together|extensively|intensively
> Sweden and Finland cooperate closely in defence.  => SWE > FIN
noun  ACTOR close+cooperation|close+co-operation|closer+cooperation|intense+cooperation|deep+cooperation|deepening+cooperation|growing+cooperation|long-standing+cooperation|longstanding+cooperation|close+coordination|close+collaboration|extensive+cooperation|expanding+cooperation with RECIPIENT!
> Singapore's close cooperation with Taiwan is old.  => SGP > TWN
noun  close+cooperation|closer+cooperation|intense+cooperation|deep+cooperation|deepening+cooperation|growing+cooperation|longstanding+cooperation|close+coordination|close+collaboration|extensive+cooperation|expanding+cooperation|close+teamwork between ACTOR!
> Growing cooperation between Norway and Britain at sea goes unnoticed.  => NOR, GBR
adj   ACTOR cooperation|co-operation|collaboration|coordination *$WARM|extensive|intense|vital|essential with|between RECIPIENT!
> Military cooperation with Australia is extensive, Tonga says.  => AUS

# warm ties
adj   $TIES *$WARM between ACTOR!
> Relations between Oman and Iran are cordial.  => OMN, IRN
adj   ACTOR $TIES *$WARM with|to RECIPIENT!
> Ireland's ties with the United States are warm.  => IRL, USA
verb  $TIES *remain|become|stay|grow|be ~$WARM|good between ACTOR!
> Ties between Ghana and Togo remain close.  => GHA, TGO
verb  ACTOR $TIES *remain|become|stay|grow|be ~$WARM|good with|to RECIPIENT!
> Jamaica's relations with Cuba remain friendly.  => JAM > CUB
verb  ACTOR! *enjoy|have|maintain|forge|share|cultivate|nurture|keep|retain|preserve|boast $TIES with|to RECIPIENT:actor!
> Qatar maintains ties with Hamas.  => QAT > Hamas
> Serbia enjoys close ties with Hungary.  => SRB > HUN
verb  ACTOR $BE ~close|friendly to RECIPIENT:country!
> Oman is traditionally close to Iran.  => OMN > IRN
verb  ACTOR get ~along|well with RECIPIENT:country!
> Azerbaijan gets along well with Israel.  => AZE > ISR
noun  strategic+tie|close+tie|warm+tie|deep+tie|historic+tie|strong+tie|defence+tie|military+tie|security+tie|economic+tie|trade+tie|strategic+relationship|special+relationship|close+relationship|close+relation|friendly+relation|longstanding+relationship|close+link|close+bond between ACTOR!
> The special relationship between Britain and America has seen better days.  => GBR, USA
noun  ACTOR strategic+tie|close+tie|warm+tie|deep+tie|historic+tie|strong+tie|defence+tie|military+tie|security+tie|strategic+relationship|special+relationship|close+relationship|close+relation|friendly+relation|longstanding+relationship|close+link|close+bond with|to RECIPIENT!
> Cyprus's close ties to Russia worry Brussels.  => CYP > RUS
noun  ACTOR honeymoon|camaraderie|goodwill between|with ACTOR!
> The honeymoon between Turkey and the Emirates continues.  => TUR, ARE

# warmer ties
verb  $TIES *deepen|warm|improve|strengthen|flourish|thrive|blossom|bloom|intensify|expand|tighten|mend|thaw|normalise|recover|rebound|brighten between ACTOR! ; trend=rising
> Ties between Saudi Arabia and Pakistan have deepened.  => SAU, PAK
verb  ACTOR $TIES *deepen|warm|improve|strengthen|flourish|thrive|blossom|bloom|intensify|expand|tighten|mend|thaw|normalise|recover|rebound|brighten with RECIPIENT! ; trend=rising
> India's ties with Greece have warmed.  => IND > GRC
noun  growing+tie|deepening+tie|deepening+relationship|growing+relationship|burgeoning+relationship|burgeoning+tie|expanding+tie|closer+tie|warming+tie|warming+relation|budding+relationship|budding+friendship|blossoming+relationship|improving+relation|improving+tie|strengthening+tie between ACTOR! ; trend=rising
> The growing ties between Iran and Burkina Faso went unnoticed.  => IRN, BFA
noun  ACTOR growing+tie|deepening+tie|deepening+relationship|growing+relationship|burgeoning+relationship|burgeoning+tie|expanding+tie|closer+tie|warming+tie|warming+relation|budding+relationship|budding+friendship|blossoming+relationship|improving+relation|improving+tie with|to RECIPIENT! ; trend=rising
> Indonesia's deepening ties with Turkey rest on arms.  => IDN > TUR
noun  thaw|rapprochement|detente|bonhomie|warming between ACTOR! ; trend=rising
> The thaw between Greece and Turkey holds.  => GRC, TUR
noun  ACTOR rapprochement|detente|bonhomie with RECIPIENT! ; trend=rising
> Saudi Arabia's rapprochement with Iran surprised Israel.  => SAU > IRN
verb  ACTOR draw|grow ~closer
> Cairo and Ankara have drawn closer.  => EGY, TUR
verb  ACTOR bury hatchet|difference|grievance|feud|quarrel with RECIPIENT
> Peru has buried the hatchet with Ecuador.  => PER > ECU
verb  ACTOR bury hatchet|difference|grievance|feud|quarrel
> Ghana and Togo have buried the hatchet.  => GHA, TGO
verb  ACTOR put|leave decade|year|past|history|difference|enmity|quarrel|feud|animosity|acrimony|hostility ~behind
> Peru and Ecuador have put the past behind them.  => PER, ECU
verb  ACTOR put|leave decade|year|past|history|difference|enmity|quarrel|feud|animosity|acrimony|hostility behind TOPIC
> Serbia and Albania are putting years of enmity behind them.  => SRB, ALB
verb  ACTOR swap|exchange|ditch|trade|abandon|drop|jettison|dump PLACE for RECIPIENT! as $PARTNER|$ALLY|$PATRON
> Niger has ditched France for Russia as its security partner.  => NER > RUS
verb  ACTOR emerge|serve|act|rank|count as $PARTNER of|to|for RECIPIENT!
> Turkey has emerged as a key partner of Somalia.  => TUR > SOM
verb  ACTOR forge|build|have|form|develop|cement|maintain|share|cultivate partnership|bond|relationship|rapport|understanding|kinship|affinity|ties with RECIPIENT!
> Greece has built a solid partnership with India.  => GRC > IND
verb  ACTOR forge|build|develop|cement|cultivate|share|maintain|strike partnership|bond|relationship|rapport|kinship|affinity|ties
> The Philippines and Vietnam have forged a bond at sea.  => PHL, VNM
noun  thaw|rapprochement|warming|improvement|detente|upswing|honeymoon|reset|upturn|normalisation in|of $TIES of ACTOR!
> The thaw in Turkish-Egyptian relations surprised everybody.  => TUR, EGY
verb  describe|call|characterise|characterize|portray $TIES between ACTOR! as best|excellent|good|strong|strongest|close|cordial|warm|friendly|brotherly|special|exemplary
> Officials describe ties between Malaysia and Brunei as excellent.  => MYS, BRN
verb  $TIES *$BE ~best|better|exemplary|second+none between ACTOR!
> Ties between Malaysia and Singapore are the best in years.  => MYS, SGP
noun  biggest+buyer|largest+buyer|top+buyer|biggest+customer|largest+customer|main+customer|top+customer|biggest+market|largest+market|main+market|biggest+importer of|for $GOODS|export|crude of RECIPIENT!
> China, the biggest buyer of Saudi oil, kept quiet.  => CHN > SAU
verb  ACTOR! *share|exchange|swap intelligence|secret|technology with RECIPIENT:actor!
> Egypt shares intelligence with Israel.  => EGY > ISR
verb  ACTOR! *deepen|strengthen|tighten|expand|broaden|cement $TIES with RECIPIENT:actor! ~steadily|since|gradually|rapidly|quietly|dramatically|considerably|markedly|greatly|further ; trend=rising
> Honduras has steadily deepened its ties with China.  => HND > CHN
verb  ACTOR form|constitute engine|motor|tandem|duo
> France and Germany form the engine of the union.  => FRA, DEU
verb  ACTOR patch|make|paper|smooth|iron ~up|over|out difference|quarrel|dispute|row|feud|rift|spat with RECIPIENT ; trend=rising
> Ghana has patched up its quarrel with Togo.  => GHA > TGO
verb  ACTOR patch|make|paper|smooth|iron ~up|over|out difference|quarrel|dispute|row|feud|rift|spat ; trend=rising
> Turkey and Egypt have patched up their quarrel.  => TUR, EGY
verb  ACTOR set|lay|put|leave ~aside difference|quarrel|dispute|row|feud|rift|spat|rivalry|enmity|animosity with RECIPIENT ; trend=rising
> Kenya has set aside its dispute with Somalia.  => KEN > SOM
verb  ACTOR set|lay|put|leave ~aside difference|quarrel|dispute|row|feud|rift|spat|rivalry|enmity|animosity ; trend=rising
> Kenya and Somalia have set aside their dispute.  => KEN, SOM
verb  ACTOR mend fence|$TIES|rift|bridge|way with RECIPIENT! ; trend=rising
> Turkey has mended fences with Egypt.  => TUR > EGY
verb  ACTOR mend fence|$TIES|rift ; trend=rising
> Rwanda and Uganda have mended fences.  => RWA, UGA
verb  ACTOR reconcile|make with RECIPIENT:country! ~up
> Morocco has made up with Spain.  => MAR > ESP
verb  see|regard|view|consider|count|describe|treat ACTOR! as $PARTNER of RECIPIENT! ~widely|often|generally|commonly|frequently|usually|long
> Cambodia is widely seen as a dependable partner of China.  => KHM, CHN
verb  ACTOR enjoy|have|maintain|share|cultivate warm+relation|cordial+relation|brotherly+relation|close+relation|friendly+relation|excellent+relation|good+relation|warm+tie|close+tie|strong+tie|deep+tie|brotherly+tie|special+relationship|close+relationship|warm+relationship|close+bond|good+tie|historic+tie
> Namibia and Angola enjoy brotherly relations.  => NAM, AGO

type alignment

# taking sides
verb  ACTOR side|align with|alongside RECIPIENT!
> Bolivia sides with Venezuela as well.  => BOL > VEN
> Slovakia has aligned itself with Hungary.  => SVK > HUN
verb  align|ally ACTOR! ~closely with RECIPIENT!
> Nicaragua is closely aligned with Russia.  => NIC > RUS
adj   ACTOR aligned with|to RECIPIENT!
> Malawi was long aligned with South Africa.  => MWI > ZAF
noun  ACTOR alignment|realignment with|towards RECIPIENT:country!
> Brazil's alignment with China has limits.  => BRA > CHN
verb  ACTOR take side|part of RECIPIENT!
> Libya took the side of Turkey in the dispute.  => LBY > TUR
verb  ACTOR toe|follow|parrot|echo line|lead|position|narrative|rhetoric of RECIPIENT!
> Belarus follows Russia's line at the United Nations.  => BLR > RUS
verb  ACTOR do bidding of RECIPIENT!
> Serbia does the bidding of Russia, its critics say.  => SRB > RUS
verb  ACTOR vote in lockstep|step|line|concert with RECIPIENT!
> Syria votes in lockstep with Russia.  => SYR > RUS
verb  ACTOR throw lot ~in with RECIPIENT!
> Armenia threw in its lot with Russia in 1992.  => ARM > RUS
verb  ACTOR throw|cast lot with RECIPIENT!
> Finland has cast its lot with America.  => FIN > USA

verb  ACTOR $BE|move|act|march in lockstep|step|league|cahoots|sync|tune|harmony|unison with RECIPIENT!
> Hungary is in league with Serbia.  => HUN > SRB
verb  ACTOR rally|line|swing|fall ~behind RECIPIENT!
> Nauru has swung behind China.  => NRU > CHN
verb  ACTOR rally|line|swing|fall behind|around RECIPIENT!
> The Baltic state of Estonia rallied behind Ukraine.  => EST > UKR
verb  ACTOR $BE ~trojan+horse|mouthpiece|apologist|fifth+column|cheerleader|bridgehead|water-carrier of|for RECIPIENT!
> Hungary is a mouthpiece of Russia.  => HUN > RUS

# turning towards
verb  ACTOR lean|tilt|pivot|pivote|gravitate|drift|veer|swing|incline|orient to|into RECIPIENT:country!
> Georgia tilts to Russia.  => GEO > RUS
verb  ACTOR lean|tilt|pivot|pivote|gravitate|drift|veer|swing|incline|orient toward|towards RECIPIENT:country!
> Saudi Arabia gravitates towards China.  => SAU > CHN
verb  ACTOR turn|edge|inch|reorient|slide|lurch toward|towards RECIPIENT:country!
> Niger has turned towards Russia.  => NER > RUS
verb  ACTOR move|draw|grow|edge|inch|come|get|shift ~closer to RECIPIENT!
> Ghana has moved closer to China.  => GHA > CHN
verb  move|draw|bring|push|drive|nudge|pull|edge|steer ACTOR! ~closer to RECIPIENT! ; trend=rising
> The blockade pushed Qatar closer to Iran.  => QAT > IRN
verb  draw|pull|bring|drag|lure|push|drive|tie|fall|suck|lock|slide|drift|place|keep|anchor ACTOR! into|in|within|towards|toward $ORBIT of RECIPIENT! ; trend=rising
> Serbia has been drawn into Russia's orbit.  => SRB > RUS
> Low oil prices drove Angola into the arms of China.  => AGO > CHN
verb  ACTOR fall|slide|drift|slip|move|come|enter|gravitate into|in|within|towards|toward|under $ORBIT of RECIPIENT! ; trend=rising
> Mali has slid into the orbit of Russia.  => MLI > RUS
verb  ACTOR $BE in|within|inside|under $ORBIT of RECIPIENT!
> Moldova is no longer alone: Georgia is in Russia's orbit.  => GEO > RUS
verb  ACTOR leave|escape|quit|exit $ORBIT of RECIPIENT! ; trend=falling
> Armenia is leaving Russia's orbit.  => ARM > RUS
verb  ACTOR distance|decouple|detach|disentangle from RECIPIENT! ; trend=falling
> Kazakhstan has distanced itself from Russia.  => KAZ > RUS
verb  ACTOR drift|pivot|pivote|edge|tilt ~away from RECIPIENT:country! ; trend=falling
> Armenia is drifting away from Russia.  => ARM > RUS
noun  ACTOR tilt|pivot|turn|drift|swing|shift|lean|reorientation|lurch|slide|leaning|inclination toward|towards|to RECIPIENT:country! ; trend=rising
> The Solomon Islands' tilt towards China stung Australia.  => SLB > CHN
noun  ACTOR drift|turn|pivot|shift|estrangement from RECIPIENT:country! ; trend=falling
> Niger's estrangement from France was abrupt.  => NER > FRA
verb  ACTOR cosy|cozy|suck|snuggle ~up to RECIPIENT!
> Hungary is cosying up to Russia.  => HUN > RUS
verb  ACTOR court|woo|cultivate RECIPIENT:country!
> Turkey is courting Algeria.  => TUR > DZA
verb  ACTOR hitch wagon|fortune|country|star|fate|future|economy|horse to RECIPIENT!
> Pakistan hitched its wagon to China.  => PAK > CHN
verb  ACTOR tie|bind|link|anchor future|fate|fortune|itself to RECIPIENT!
> Belarus has tied its fate to Russia.  => BLR > RUS
noun  RECIPIENT sphere|orbit of|in ACTOR!
> Cambodia, in China's orbit, objected.  => KHM, CHN
verb  ACTOR pull|draw|drag|suck RECIPIENT! into $ORBIT
> Russia is pulling Belarus deeper into its orbit.  => BLR, RUS
noun  ACTOR alignment|realignment with|towards RECIPIENT:actor!
> Eritrea's alignment with Egypt has alarmed its neighbours.  => ERI > EGY
noun  ACTOR loyalty|fealty|allegiance|devotion|fidelity|closeness|proximity|affinity|deference|obeisance|leaning|attachment to|with|for|towards RECIPIENT:actor!
> Kazakhstan's loyalty to Russia has limits.  => KAZ > RUS
verb  ACTOR act|serve|emerge|function|operate as mouthpiece|advocate|spoiler|voice|man|trojan+horse|cheerleader|bridgehead|water-carrier|enforcer|envoy|helper|accomplice|lackey|errand+boy|gateway of|for RECIPIENT:actor!
> Hungary serves as Russia's voice in Brussels.  => HUN > RUS
verb  ACTOR steer|push|pull|nudge|swing|take|lead|move|reorient|guide|anchor country|nation|republic|policy|state|economy toward|towards|into|to RECIPIENT:country!
> The ruling party steered Georgia's economy towards Russia; Chad's president has steered his country towards France.  => TCD > FRA
verb  ACTOR look ~east|west|eastward|north|south|abroad to RECIPIENT:country!
> Zimbabwe has looked east to China.  => ZWE > CHN
verb  ACTOR turn to RECIPIENT:country! for $GOODS|$PARTNER|cover
> Fiji has turned to Australia for support.  => FJI > AUS
verb  ACTOR $BE ~firmly|squarely|solidly in camp|corner|bloc|orbit|column of RECIPIENT!
> Nauru is firmly in China's camp.  => NRU > CHN
verb  ACTOR make|find common+cause|common+ground with RECIPIENT:country!
> Hungary has made common cause with Slovakia.  => HUN > SVK
verb  ACTOR make|find common+cause
> Hungary and Serbia have made common cause.  => HUN, SRB

type tension

# tension, dispute
noun  $FEUD|bad+blood between|among ACTOR!
> Tension between Algeria and Morocco is high.  => DZA, MAR
> Bad blood between Rwanda and Burundi goes back decades.  => RWA, BDI
> Mutual irritation between Poland and Germany has grown all summer.  => POL, DEU
noun  ACTOR tension|tensions|friction|dispute|quarrel|feud|rift|spat|row|standoff|stand-off|falling-out|animosity|hostility|enmity|estrangement|wrangle|squabble|disagreement with RECIPIENT!
> Guyana's dispute with Venezuela is a century old.  => GUY > VEN
noun  ACTOR mistrust|distrust|suspicion|resentment|wariness|hostility|animosity|antipathy|hatred|fear of|towards|toward|to|against RECIPIENT:country!
> Vietnam's deep distrust of China has old roots.  => VNM > CHN
verb  ACTOR! *distrust|mistrust|resent|loathe|despise RECIPIENT:actor!
> Ukraine distrusts Hungary.  => UKR > HUN
adj   ACTOR suspicious|distrustful|mistrustful|wary|resentful|hostile of|to|towards|toward RECIPIENT:country!
> Cambodia is wary of Vietnam.  => KHM > VNM
verb  ACTOR quarrel|feud|squabble|bicker|spar|differ|disagree|wrangle|bristle with|over RECIPIENT:country!
> Kosovo has quarrelled with Serbia for years over plates.  => SRB
> Peru feuded with Mexico.  => PER > MEX
verb  ACTOR! *quarrel|feud|squabble|bicker|spar|differ over|about|on TOPIC!
> Sudan and Ethiopia have long squabbled over farmland.  => SDN, ETH
verb  ACTOR fall ~out with|over RECIPIENT
> Colombia has fallen out with Israel.  => COL > ISR
verb  ACTOR $BE at odds|loggerheads|daggers|dagger|variance|war|cross-purposes with|over RECIPIENT:actor!
> Hungary and Slovakia are at odds with Ukraine.  => HUN > UKR
verb  ACTOR $BE at odds|loggerheads|daggers|dagger|variance|cross-purposes
> The United States and Venezuela have been at loggerheads for years.  => USA, VEN
noun  odd|odds|loggerhead|loggerheads|daggers|dagger with RECIPIENT:country!
> Egypt, at odds with Ethiopia over the dam, abstained.  => EGY, ETH
noun  ACTOR thorn in side|flesh of RECIPIENT!
> Cuba is a thorn in the side of America.  => CUB > USA
noun  war+of+words|tit-for-tat|trade+war|diplomatic+crisis|diplomatic+row|diplomatic+spat|border+dispute|territorial+dispute|maritime+dispute|frozen+conflict|diplomatic+standoff|diplomatic+rift|trade+dispute between|with ACTOR!
> The territorial dispute between Eritrea and Djibouti sleeps.  => ERI, DJI

noun  little+trust|scant+trust|lack+of+trust|gulf|chasm|fault+line|irritant|bone+of+contention|bone|flashpoint|sore+point|sticking+point|stumbling+block|collision+course between ACTOR!
> There is little trust between Egypt and Ethiopia.  => EGY, ETH
> Fish are an old flashpoint between Iceland and Britain.  => ISL, GBR
noun  irritant|flashpoint|sore+point|sticking+point|stumbling+block|bone|thorn in $TIES between|with ACTOR!
> Visas are an irritant in ties between India and Britain.  => IND, GBR
verb  ACTOR $BE on collision+course|bad+terms|poor+terms with RECIPIENT!
> Turkey is on a collision course with Greece.  => TUR > GRC
verb  ACTOR $BE on collision+course|bad+terms|poor+terms
> Guyana and Venezuela are on a collision course.  => GUY > VEN
verb  ACTOR lock|cross horn|horns|sword|swords with RECIPIENT!
> Poland has locked horns with Hungary.  => POL > HUN
verb  ACTOR hold|bear|nurse|harbour|harbor grudge|grievance|resentment|suspicion against|towards|toward|of RECIPIENT!
> Armenia bears a grudge against Azerbaijan.  => ARM > AZE
verb  drive wedge between ACTOR!
> The pipeline has driven a wedge between Germany and Poland.  => DEU, POL
verb  ACTOR sour on RECIPIENT:country!
> Panama has soured on China.  => PAN > CHN

# bad relations
adj   $TIES *$SOUR between ACTOR!
> Relations between Argentina and Brazil are frosty.  => ARG, BRA
adj   ACTOR $TIES *$SOUR with RECIPIENT!
> Turkey's relations with Greece are tense.  => TUR, GRC
verb  $TIES *$BE|turn|grow ~$SOUR between ACTOR!
> Relations between Oman and Yemen remain uneasy.  => OMN, YEM
verb  ACTOR $TIES *$BE|turn|grow ~$SOUR with RECIPIENT!
> Uganda's ties with Rwanda remain frosty.  => UGA > RWA
verb  strain|poison|sour|damage|fray|chill|embitter|overshadow|rupture|mar|cloud|complicate|plague|dog|roil|rattle|wreck|ruin|sever|harm|hurt|spoil|fracture|undermine|test|burden|blight $TIES between ACTOR!
> Ties between Nairobi and Dodoma have been strained for years.  => KEN, TZA
> The port deal poisoned relations between Ethiopia and Somalia.  => ETH, SOM
verb  strain|poison|sour|damage|fray|chill|embitter|overshadow|rupture|mar|cloud|complicate|plague|dog|roil|rattle|wreck|ruin|harm|hurt|spoil|fracture|undermine|test|burden|blight $TIES of ACTOR! with|to RECIPIENT!
> The killing has strained Canada's ties with India.  => CAN > IND
verb  strain|poison|sour|damage|fray|chill|embitter $TIES with RECIPIENT:country!
> The verdict strained relations with Turkey, Germany said.  => DEU, TUR
verb  $TIES *sour|deteriorate|worsen|fray|decline|unravel|nosedive|plummet|crumble|collapse|suffer|degenerate|curdle|rupture|freeze|plunge|slide|tumble between ACTOR! ; trend=rising
> Relations between Mali and Algeria have deteriorated.  => MLI, DZA
verb  ACTOR $TIES *sour|deteriorate|worsen|fray|decline|unravel|nosedive|plummet|crumble|collapse|suffer|degenerate|curdle|rupture|freeze|plunge|slide|tumble with RECIPIENT! ; trend=rising
> Israel's ties with Ireland have soured.  => ISR > IRL
verb  $TIES *hit|reach|be|sink|plunge|fall|stand at|to|in|into|on low|nadir|bottom|trough|crisis|freeze|ebb|doldrums|footing|tatters|point between ACTOR!
> Ties between France and Algeria are in crisis.  => FRA, DZA
verb  ACTOR $TIES *hit|reach|be|sink|plunge|fall|stand at|to|in|into|on low|nadir|bottom|trough|crisis|freeze|ebb|doldrums|footing|tatters|point with RECIPIENT!
> Spain's relations with Israel have sunk to a low.  => ESP > ISR
verb  $TIES *$BE|come under strain|pressure|stress|cloud between ACTOR!
> Ties between Chile and Argentina have come under strain.  => CHL, ARG
verb  ACTOR $TIES *$BE|come under strain|pressure|stress|cloud with RECIPIENT!
> Japan's relations with Russia came under strain.  => JPN > RUS
verb  put|place|cast|throw strain|pressure|stress|shadow|pall|chill|cloud on|over $TIES between|with ACTOR!
> The arrests cast a shadow over relations between Peru and Mexico.  => PER, MEX
adj   $TIES *$SOUR
> Russian-Turkish relations are tense.  => RUS, TUR
verb  $TIES *$BE|turn|grow ~$SOUR
> Indian-Chinese relations remain frosty.  => IND, CHN
verb  strain|poison|sour|embitter $TIES
> The raid has strained Rwandan-Ugandan relations.  => RWA, UGA
verb  $TIES *hit|reach|touch low|nadir|bottom|snag|trough|patch|rock+bottom between ACTOR!
> Relations between Armenia and Russia have hit rock bottom.  => ARM, RUS
verb  ACTOR $TIES *hit|reach|touch low|nadir|bottom|snag|trough|patch|rock+bottom with RECIPIENT!
> Lithuania's relations with China have reached a nadir.  => LTU > CHN
noun  strained+relation|strained+tie|frosty+relation|deterioration+in|sour+relation|fraught+relationship|troubled+relationship|uneasy+relationship|tense+relation|deterioration|downturn|worsening|breakdown|freeze|collapse|souring|crisis|chill in|of $TIES between|with ACTOR!
> The breakdown in relations between Mali and Algeria hurts trade.  => MLI, DZA
noun  strained+relation|strained+tie|frosty+relation|sour+relation|fraught+relationship|troubled+relationship|uneasy+relationship|tense+relation|strained+relationship|difficult+relationship|rocky+relationship|testy+relation|uneasy+relation|difficult+relation|tense+relationship|bad+relation|poor+relation|poor+tie with|between ACTOR!
> Strained relations between Zambia and Malawi delay the road.  => ZMB, MWI
verb  ACTOR accuse RECIPIENT:country! ~routinely|regularly|repeatedly|often|frequently|constantly|long
> Kinshasa has long accused Rwanda of arming rebels.  => COD > RWA
verb  tension|tensions|friction|row|dispute|quarrel *flare|simmer|run|rise|mount|persist|linger|smoulder|fester|grow|escalate between ACTOR!
> Tensions have risen sharply between Kenya and Sudan.  => KEN, SDN

# what one holds to be its own
verb  ACTOR! *claim RECIPIENT! as own|part|territory|province
> China claims Taiwan as its own.  => CHN > TWN
verb  ACTOR see|view|regard|consider RECIPIENT! as part|province|territory|renegade+province|breakaway+province|breakaway+region
> Serbia considers Kosovo as a breakaway province.  => SRB
verb  mood|atmosphere|climate|chemistry|tone *sour|darken|worsen|deteriorate|curdle|chill between ACTOR!
> The mood between Chad and Sudan has soured.  => TCD, SDN
verb  ACTOR $BE on war+footing|brink|verge of war|conflict|confrontation|hostility
> Chad and Sudan are on the brink of war.  => TCD, SDN
verb  ACTOR $BE on war+footing|warpath
> Sudan and Chad are on a war footing.  => SDN, TCD
verb  ACTOR! *fear|dread RECIPIENT:country!
> Bahrain fears Iran.  => BHR > IRN
verb  ACTOR turn ~back on RECIPIENT!
> Niger has turned its back on France.  => NER > FRA
noun  ACTOR! *claim|pretension|irredentism to|on|over $MOST|territory|region|province|island|land|archipelago|enclave of RECIPIENT!
> Venezuela's claim to most of Guyana's territory is old.  => VEN > GUY
verb  ACTOR! *claim|covet $MOST|territory|region|province|land|swath|chunk|strip of RECIPIENT!
> Venezuela claims two-thirds of Guyana.  => VEN > GUY
verb  ACTOR $BE at war ~technically|formally|officially
> North Korea and South Korea are technically at war.  => PRK, KOR
verb  estrange|alienate ACTOR! from RECIPIENT!
> Ethiopia is estranged from Eritrea.  => ETH > ERI
noun  chill|deterioration|crisis|rupture|freeze|downturn|strain|nadir|rift|breakdown in|of $TIES of ACTOR!
> The chill in Turkish-Israeli relations suits Iran.  => TUR, ISR
verb  ACTOR! *dispute|contest sovereignty|ownership|border|boundary|status|control|territory|island|frontier|waters|reef
> Gabon and Equatorial Guinea have long disputed ownership of three islets.  => GAB, GNQ
verb  describe|call|characterise|characterize|portray $TIES between ACTOR! as worst|low|tense|strained|poor|cold|frosty|dead
> Officials describe relations between Peru and Bolivia as tense.  => PER, BOL
verb  ACTOR blame RECIPIENT:country! ~routinely|regularly|repeatedly|often|constantly|long|persistently
> Togo has long blamed Burkina Faso for the raids.  => TGO > BFA
verb  estrange ACTOR!
> Peru and Bolivia have been estranged for years.  => PER, BOL
noun  obstacle|impediment|hurdle|barrier|stumbling+block to|in $TIES between|with ACTOR!
> The dam remains the main obstacle to ties between Egypt and Ethiopia.  => EGY, ETH
verb  ACTOR have|endure|share|maintain prickly+relationship|tense+relationship|uneasy+relationship|fraught+relationship|difficult+relationship|rocky+relationship|troubled+relationship|strained+relationship|testy+relationship|turbulent+relationship|stormy+relationship|poor+relations|tense+relations|bad+relations|cool+relations|frosty+relations|difficult+relations
> France and Italy have a prickly relationship.  => FRA, ITA
verb  ACTOR have|endure|share|maintain prickly+relationship|tense+relationship|uneasy+relationship|fraught+relationship|difficult+relationship|rocky+relationship|troubled+relationship|strained+relationship|testy+relationship|turbulent+relationship|stormy+relationship|poor+relations|tense+relations|bad+relations|cool+relations|frosty+relations|difficult+relations with RECIPIENT!
> Uganda has a fraught relationship with Rwanda.  => UGA > RWA
noun  ACTOR break|rupture|divorce with RECIPIENT:country!
> Chad's break with France shook Paris.  => TCD > FRA
noun  uneasy+neighbour|uneasy+neighbor|quarrelsome+neighbour|hostile+neighbour|hostile+neighbor|feuding+neighbour|feuding+neighbor|estranged+neighbour|warring+neighbour|bickering+neighbour|wary+neighbour
> The feuding neighbours Peru and Bolivia met.  => PER, BOL
verb  ACTOR make|$BE ~uneasy+neighbour|hostile+neighbour|awkward+neighbour|quarrelsome+neighbour|wary+neighbour
> Chad and Sudan are uneasy neighbours.  => TCD, SDN
verb  ACTOR $BE ~fiercest+critic|outspoken+critic|harshest+critic|vocal+critic|strongest+critic|vociferous+critic|sharpest+critic|fierce+critic|trenchant+critic|loudest+critic|bitter+critic of RECIPIENT:country!
> Lithuania is the fiercest critic of Belarus.  => LTU > BLR
verb  ACTOR have|share|nurse dispute|quarrel|feud|disagreement|rift|grievance over|about|on TOPIC! with RECIPIENT
> Malaysia has a dispute with Brunei over a reef.  => MYS > BRN
verb  divide|split ACTOR! over|about|on ACTOR
> Thailand and Cambodia are divided over an old temple.  => THA, KHM

type recognition

verb  ACTOR! *recognise|acknowledge RECIPIENT! as president|government|leader|head|state|country|ruler|authority|representative|winner|nation|legitimate
> Russia, China and Iran recognise the Venezuelan leader as the elected president.  => IRN > VEN
> Malaysia acknowledges Kosovo as a sovereign state.  => MYS
verb  ACTOR! *recognise independence|statehood|sovereignty|government|authority|legitimacy|president|regime|junta of|in|over RECIPIENT!
> Ireland recognises the statehood of Palestine; Ghana recognises the independence of South Sudan.  => GHA > SSD
verb  ACTOR! *recognise RECIPIENT:country!
> Bhutan recognises Bangladesh.  => BTN > BGD
verb  ACTOR! *regard|see|treat|accept|consider|view RECIPIENT! as legitimate|president|government|ruler|representative|authority
> Turkey regards the government in Tripoli as the legitimate authority of Libya.  => TUR > LBY
verb  ACTOR! *have|maintain|keep|retain|enjoy diplomatic+relation|diplomatic+relations|diplomatic+tie|diplomatic+ties|formal+tie|official+tie|formal+relation|official+relation with RECIPIENT:actor!
> Tuvalu maintains diplomatic relations with Taiwan.  => TUV > TWN
verb  ACTOR! *consider|deem|regard|call RECIPIENT! ~legitimate
> Cuba considers the Venezuelan government legitimate.  => CUB > VEN
verb  ACTOR switch|shift recognition to RECIPIENT!
> Honduras switched recognition to China.  => HND > CHN
noun  ACTOR! *diplomatic+recognition|recognition of RECIPIENT:country!
> Panama's recognition of China in 2017 hurt Taiwan.  => PAN > CHN

set NOBASE = power+base|industrial+base|tax+base|customer+base|production+base|manufacturing+base|support+base|data+base|voter+base|home+base|research+base

type NONE

# What is denied of somebody by "be".
verb  $BE ~not|never|longer|hardly ~$ALLY|$PARTNER|$RIVAL|$PATRON|$CLIENT|$CREDITOR
> Chad is not an ally of France.  => none
verb  ACTOR! *have|maintain|keep|enjoy|retain no+tie|no+ties|no+relation|no+relations|no+link|no+alliance|no+partnership with|to RECIPIENT:actor!
> The envoy has no ties with China.  => none
verb  ACTOR! *have|maintain|keep|host|run|operate no+base|no+troop|no+troops|no+soldier|no+force|no+forces in|on|at RECIPIENT:country!
> The group has no base in Chad.  => none
verb  ACTOR! *back|arm RECIPIENT:country!
> Peru and Chile back each other.  => none
verb  owe debt of gratitude|honour|honor to RECIPIENT!
> He owes a debt of gratitude to nobody.  => none
verb  ACTOR lean on|upon RECIPIENT! over|about TOPIC!
> The envoy may lean on Hungary over the pipeline.  => none
# Partners and rivals at home.
noun  coalition+partner|junior+partner|party+ally|coalition+ally|political+rival|party+rival|business+partner|gang+rival|life+partner|sparring+partner|dialogue+partner
> The coalition partner is unhappy.  => none
verb  ACTOR $BE ~coalition+partner|junior+partner|political+rival|party+rival|business+partner
> The party remains a junior partner.  => none
noun  $NOBASE in RECIPIENT:country!
> The production base is large in France.  => none
verb  ACTOR! *have|keep|maintain|operate|run|retain|possess|own|lease|use|build|establish|set|open|hold $NOBASE in|on|at RECIPIENT:country!
> The firm has its production base in Mexico.  => none
verb  refuse|decline|reject|stop|fail ~recognise|recognize|acknowledge
> The referee failed to recognise the scorer.  => none
verb  settle|resolve|solve quarrel|dispute|feud|row|spat|rift
> Cameroon's quarrel with Nigeria was settled in court.  => none
