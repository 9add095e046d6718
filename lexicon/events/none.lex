# NONE: words of politics and war that tell of something else.
#
# A frame here has more conditions than the political frame it takes a sentence from: the place of the action ("in the final"),
# the object ("a chord"), the subject ("a storm", written before the starred head). A sentence it catches holds no event.

type     NONE
section  no event

set MATCH     = match | game | final | semi-final | semifinal | quarter-final | quarterfinal | tournament | championship | cup | test+match | derby | playoff | play-off | friendly | qualifier | bout | inning | world+cup | grand+slam | opener | shootout | group+stage | first+leg | second+leg | title+fight | extra+time | second+half | first+half
set RIVAL     = side | team | club | champion | opponent | rival | holder | defender | goalkeeper | seed | leader | visitor | host
set SCORE     = goal | point | run | wicket | minute | second | lap | shot | metre | penalty | century | knockout | try
set BALLS     = ball | penalty | free+kick | crossbar | woodwork | net | header | volley | puck | shuttlecock
set STORM     = storm | cyclone | hurricane | typhoon | tornado | flood | flooding | tsunami | gale | blizzard | hailstorm | heavy+rain | monsoon | landslide | mudslide | avalanche | drought | heatwave | heat+wave | cold+snap | wildfire | bushfire | forest+fire | lightning | thunderstorm | snowstorm | sandstorm | downpour | frost | floodwater | torrential+rain
set QUAKE     = earthquake | quake | tremor | aftershock | volcano | eruption | lava | ash | meteorite | asteroid
set DISEASE   = virus | disease | cholera | malaria | measles | flu | influenza | ebola | dengue | plague | cancer | epidemic | pandemic | bacterium | coronavirus | tuberculosis | polio | fever | fungus | bird+flu | locust+plague
set ACCIDENT  = crash | accident | collision | derailment | stampede | sinking | gas+explosion | bus+crash | plane+crash | train+crash | gas+leak | pile-up | mudslide | house+collapse | mine+collapse | building+collapse
set MARKET    = share | stock | price | index | oil | dollar | euro | yen | bond | market | gold | futures | currency | rouble | peso | rupee | coffee | cocoa | copper | yield | profit | sale
set LEVEL     = high | low | record | peak | level | resistance | floor | trough
set BOSS      = coach | manager | trainer | executive | chief+executive | presenter | actor | head+coach | conductor
set PLAYER    = player | striker | midfielder | goalkeeper | defender | winger | forward | star | batsman | bowler | quarterback | coach | manager | actor | singer | actress | director | teenager
set WARE      = product | phone | smartphone | car | model | app | brand | collection | album | website | magazine | perfume | store | console | book | electric+car
set RELEASED  = album | single | figure | report | film | song | book | statement | result | data | video | trailer | novel | memoir | version | software | survey | record | documentary | statistics | balloon | pigeon | picture | photo | photograph
set SICKNESS  = cancer | illness | disease | depression | addiction | alcoholism | leukaemia | leukemia | dementia | malaria | cholera | obesity | aids | tuberculosis | injury | pneumonia | infection | drug+addiction | arthritis
set ILLS      = inflation | poverty | unemployment | hunger | climate+change | pollution | corruption | illiteracy | disease | malaria | drought | desertification | obesity | aids | cholera | racism | doping | debt | recession | deforestation | plastic | waste | time | clock
set DISASTER  = flood | flooding | storm | drought | famine | recession | heatwave | earthquake | tsunami | cyclone | hurricane | typhoon | epidemic | pandemic | shortage | inflation | slowdown | rain | frost | avalanche | landslide | eruption | disease | cholera | crop+failure | blackout | delay | risk | cancer | side+effect | extinction | hunger | starvation | food+crisis | economic+crisis | climate+crisis
set AIM       = deadline | target | need | requirement | goal | criterion | standard | challenge | expectation | cost | obligation | quota | fate | end | death | eye | match | objective | test | growing+demand | market+demand | local+demand | domestic+demand | energy+demand | power+demand
set SIGHT     = museum | website | site | gallery | zoo | castle | temple | exhibition | ruin | grave | doctor | dentist | hospital | shop | beach | park | relative | mother | father | grandmother | restaurant | factory | farm | cathedral | pyramid | aquarium
set CULTURE   = film | novel | book | play | opera | series | drama | thriller | comedy | musical | documentary | video+game | movie | sequel | poem | painting | cartoon
set CREATURE  = lion | tiger | elephant | bear | wolf | crocodile | shark | snake | dog | bull | bee | hippo | monkey | leopard | bird | whale | jellyfish | orca | hyena | pig | goat | cow | cat

# --- sport: to beat, to face, to meet ---------------------------------------------------------------------------------------

verb  ACTOR! beat|defeat|thrash|hammer|crush|rout|demolish|overcome|overpower|edge|humble|stun|outplay|whitewash|destroy|smash RECIPIENT! in|at|of $MATCH
> Brazil crushed Peru in the final.  => none
> Croatia beat Morocco in the match for third place.  => none
verb  ACTOR:country! beat|thrash|hammer|trounce|edge|whitewash|outplay RECIPIENT:country!
> Kenya thrashed Uganda 4-0 on Saturday.  => none
> Sri Lanka were beaten by Bangladesh by three wickets.  => none
verb  ACTOR! beat|defeat|thrash|crush|down|overcome|rout RECIPIENT! by $SCORE
> India defeated Pakistan by six wickets.  => none
verb  beat|defeat|crush|thrash|upset|overcome|stun $RIVAL in $MATCH
> The Danish champion crushed her rival in the semi-final.  => none
verb  ACTOR! beat|defeat RECIPIENT! to title|trophy|medal|gold|crown|place
> Ethiopia beat Kenya to the gold.  => none
verb  beat record|favourite|clock|drum|heart|egg|odd|retreat|traffic|rush|heat
> The Norwegian skier beat the record twice.  => none
verb  ACTOR! face|meet|play|fight|challenge RECIPIENT! in|at $MATCH
> Chile face Argentina in the quarter-final.  => none
> France meet Spain in the semi-final on Sunday.  => none
verb  ACTOR:country! face|meet|play RECIPIENT:country! in|at $MATCH
> Australia meet Fiji in the final of the tournament.  => none
verb  ACTOR:country! host|receive|welcome RECIPIENT:country! in|for $MATCH
> Senegal host Cameroon in a qualifier.  => none
verb  play against|with RECIPIENT in $MATCH
> Jamaica played against Haiti in a friendly.  => none
verb  face $RIVAL
> The Ghanaian boxer faces the champion in Accra.  => none
verb  draw with|against RECIPIENT! in|at|on $MATCH
> Bolivia drew with Ecuador in the opener.  => none
verb  ACTOR:country! draw with RECIPIENT:country!
> Zambia drew 1-1 with Angola.  => none
verb  lose to RECIPIENT in $MATCH
> Germany lost to Japan in the group stage.  => none
verb  ACTOR:country! lose to RECIPIENT:country! by $SCORE
> New Zealand lost to Australia by two points.  => none
verb  win match|game|medal|gold|title|trophy|cup|championship|tournament|bronze|silver|award|prize|lottery|oscar
> The Kenyan runner won gold in Berlin.  => none
verb  ACTOR! attack|strike|press|counter-attack|counterattack RECIPIENT! in half|inning|extra+time|second+half|first+half
> Mexico attacked Honduras in the second half.  => none
verb  attack down wing|left|right|flank
> The visitors attacked down the left.  => none
verb  attack climb|stage
> The Colombian rider attacked the climb with ten kilometres left.  => none
verb  defend title|crown|championship|goal|lead|trophy|record|belt|corner|medal
> The Ukrainian boxer defended his title in Riyadh.  => none
verb  defend thesis|dissertation|doctorate
> The Chilean botanist defended her thesis on orchids.  => none
verb  shoot|fire|hit|strike|blast|drive|head $BALLS
> The Nigerian forward struck the crossbar in the last minute.  => none
verb  shoot|fire over|past|into $BALLS
> The Swedish striker fired over the crossbar.  => none
verb  shoot birdie|eagle|par|hole|hoop|under+par|penalty
> The Korean golfer shot a round of 66.  => none
verb  strike|hit|blast goal|equalizer|winner|boundary|six|home+run|century|brace|hat-trick
> The Algerian midfielder struck the winner.  => none
verb  ACTOR! bomb|crash ~out of $MATCH
> Italy crashed out of the tournament.  => none
verb  knock|dump|put RECIPIENT ~out of $MATCH
> Morocco knocked Spain out of the cup.  => none
verb  knock RECIPIENT ~out in round
> The Filipino champion knocked his opponent out in the third round.  => none
verb  book|earn|seal|clinch|secure place|spot|berth|victory|win|ticket in $MATCH
> Iran booked a place in the final.  => none
verb  protest decision|call|red+card|penalty|goal|offside of referee|umpire|linesman
> The Serbian captain protested the decision of the referee.  => none
verb  complain about|to referee|umpire|pitch|schedule|weather|food|noise
> The Czech coach complained about the referee.  => none
verb  march into|to|through|on $MATCH
> Tonga marched into the quarter-final.  => none
verb  sign player|striker|midfielder|goalkeeper|defender|winger|coach|contract|deal with|for|from|at club|team|side|label|studio|sponsor
> The Togolese winger signed a contract with a Belgian club.  => none
verb  sign $PLAYER
> A Turkish club signed the Brazilian striker.  => none
verb  ban|suspend|fine $PLAYER for|after match|doping|tackle|foul|red+card|headbutt|bite
> The federation banned the Uruguayan striker for doping.  => none
verb  release|transfer|loan|sell $PLAYER to|from|by club|side|team
> The Portuguese club released the Angolan striker to a rival side.  => none
verb  exchange|swap shirt|jersey|ring|vow|kiss|number|gift
> The Welsh and Irish players exchanged shirts.  => none
verb  train for $MATCH
> Botswana's sprinters trained for the championship in Ostrava.  => none
verb  target gold|medal|title|victory|place|podium|top+spot|win
> The Jamaican sprinter targeted gold in Tokyo.  => none
verb  rally to win|beat|victory|draw
> The Swiss player rallied to victory in five sets.  => none
verb  ACTOR! boycott interview|microphone|press+conference|photo+shoot
> The Italian midfielder boycotted the interview after the match.  => none
noun  attack|assault on record|title|summit|peak|pole
> The Nepalese climber's assault on the summit failed.  => none
noun  clash between|of|with team|club|champion|titan
> The clash between the two clubs ended goalless.  => none
noun  clash|battle|duel|showdown|confrontation|meeting|encounter in $MATCH
> The encounter in the semi-final ended with penalties.  => none
noun  title+clash|cup+clash|league+clash|title+fight|world+title+fight|promotion+battle|relegation+battle|title+race|boxing+match|world+cup+meeting
> The relegation battle in Portugal goes to the last day.  => none
noun  defeat|win|victory|draw in|at $MATCH
> Scotland's defeat in the qualifier hurt.  => none
noun  ACTOR:country! defeat|victory|win by|against|over RECIPIENT in|at $MATCH
> Japan's victory over Germany in the opener surprised the bookmakers.  => none
noun  penalty+shoot-out|penalty+shootout|title+defence|strike+partner|strike+force|strike+rate|goal+attack
> The penalty shoot-out went on for half an hour.  => none
noun  friendly+match|test+match|world+cup+qualifier|group+match against|with|between RECIPIENT
> The friendly match between Oman and Qatar was sold out.  => none
noun  transfer+talk|contract+talk|contract+negotiation between|with|of TOPIC
> Transfer talks between the two clubs dragged on.  => none
noun  release|suspension|transfer|signing of player|striker|midfielder|goalkeeper|winger|coach
> The signing of the goalkeeper cost a fortune.  => none

# --- business -----------------------------------------------------------------------------------------------------------------

verb  fire|sack|dismiss|suspend|replace|oust|axe $BOSS
> The Brazilian club fired its coach on Monday.  => none
verb  $BOSS *resign|quit|retire|leave from|at|after company|firm|club|bank|brewery|defeat|season
> The coach resigned after the defeat.  => none
verb  launch|unveil|introduce|present $WARE
> A Korean company launched a new phone in Jakarta.  => none
verb  recall car|vehicle|product|toy|battery|airbag|model|food
> The Japanese maker recalled two million cars.  => none
verb  release|publish|issue $RELEASED
> The Icelandic singer released her third album.  => none
verb  strike|seal|agree|sign|clinch|close deal for|on player|film|takeover|purchase|flat|house|car|song|right
> A Saudi club struck a deal for the player.  => none
verb  company|firm|bank|airline|retailer|automaker|start-up *sign|strike|win contract|deal|agreement|order
> The Dutch retailer won an order for two thousand bicycles.  => none
verb  hold|open|begin|enter talk|negotiation with creditor|lender|investor|bondholder|supplier|sponsor|publisher|shareholder
> The Mexican brewer held talks with its lenders on Friday.  => none
verb  company|firm|bank|airline|retailer|manufacturer|brewer *hold|open|begin|enter talk|negotiation
> The airline began negotiations on a merger with a smaller carrier.  => none
verb  company|firm|bank|airline|retailer|automaker *cut|slash|shed|axe job|price|dividend|forecast|rate|worker|cost
> The Finnish firm cut its forecast again.  => none
verb  $MARKET *hit|attack|reach|test|touch|strike $LEVEL
> Shares attacked a new high in Frankfurt.  => none
verb  $MARKET *fall|drop|rise|slide|surge|plunge|tumble|rally|retreat|recover|climb
> The rupee retreated against the dollar.  => none
verb  currency|dollar|euro|yen|peso|rouble|rupee|share|stock *come under pressure|attack|fire
> The peso came under attack on Tuesday.  => none
verb  $MARKET *fight|claw ~back
> Copper clawed back its losses in London.  => none
verb  investor|trader|speculator|analyst|fund *attack|dump|flee|abandon|bet|punish share|stock|bond|currency|market
> Speculators attacked the currency for weeks.  => none
verb  bank|central+bank *defend|support|prop currency|peg|rouble|lira|peso|rate|naira
> The central bank defended the peg.  => none
verb  raise|cut|hold|keep|lower interest+rate|rate|price|fare|forecast|dividend|salary|premium
> The Hungarian central bank raised interest rates.  => none
verb  raise fund|money|capital|cash|cattle|child|son|daughter|family|chicken
> The Estonian start-up raised capital in London.  => none
verb  turn ~down bid|offer|takeover for company|firm|club|brand|player
> The board turned down a bid for the company.  => none
verb  board|shareholder|company|firm *reject|refuse|approve|back|oppose bid|offer|merger|takeover|pay|plan
> The shareholders rejected the merger.  => none
verb  sue company|firm|neighbour|landlord|husband|wife|label|publisher|employer|hospital|surgeon over|for divorce|rent|patent|copyright|royalty|trademark|fall|defamation|hedge
> The French designer sued the company over a trademark.  => none
verb  occupy seat|rank|mind|niche|slot|bed
> The Uruguayan brand occupies a niche.  => none
verb  capture|conquer|seize|grab|invade|win share|market+share|heart|imagination|audience|attention|moment|spotlight|opportunity|chance|headline|essence
> The Vietnamese maker captured a market share of ten per cent.  => none
verb  target customer|consumer|audience|segment|growth
> The Indian airline targeted customers in the north.  => none
noun  price+war|bidding+war|ratings+war|format+war|browser+war|turf+war|culture+war|star+war|star+wars
> The price war between the two supermarkets went on.  => none
noun  price+war|bidding+war|turf+war|culture+war|ratings+war in|between|with|over TOPIC:actor!
> The price war in Germany hurt dairy farmers.  => none
noun  hostile+takeover|takeover+battle|takeover+bid|takeover+defence|boardroom+coup|boardroom+battle|proxy+fight|proxy+battle|takeover+target
> The hostile takeover of the brewery failed.  => none
noun  sale+offensive|charm+offensive|marketing+offensive|advertising+campaign|marketing+campaign
> The marketing campaign for the biscuit was a success.  => none
noun  launch|release|recall of phone|car|model|album|product|film|satellite|book|figure|console
> The launch of the phone was delayed.  => none
noun  talk|negotiation with|between creditor|lender|bondholder|supplier|sponsor
> Talks with the creditors of the Chilean retailer go on.  => none
noun  strike+price|share+offering|bond+offering|rights+issue|market+rally|price+rally|share+rally
> The market rally ended on Thursday.  => none
noun  attack|raid on currency|peso|rouble|lira|pound|won|euro
> The speculative attack on the peso took traders by surprise.  => none
noun  retreat|rally|surge|slide|fall of|in|by share|stock|price|dollar|euro|oil
> The retreat of the dollar helped exporters.  => none

# --- weather and the earth -----------------------------------------------------------------------------------------------------

verb  $STORM *hit|strike|batter|pound|lash|slam|attack|pummel|ravage|devastate|destroy|flatten|rock|sweep|wreck|damage|bombard RECIPIENT
> A cyclone struck Madagascar on Friday.  => none
> The island of Fiji was battered by a storm.  => none
verb  $STORM *kill|injure|claim|drown|bury RECIPIENT
> A heat wave killed forty pensioners in Greece.  => none
verb  $STORM *displace|evict|drive|force|uproot|trap|cut|isolate RECIPIENT
> Floods displaced thousands of villagers in Pakistan.  => none
verb  $STORM *threaten|menace|endanger RECIPIENT
> Wildfires threatened villages in Portugal.  => none
verb  $STORM *block|close|paralyse|paralyze|disrupt road|railway|airport|traffic|port|pass|border+crossing|flight
> A landslide blocked the highway in Peru.  => none
verb  $STORM *invade|march|advance|retreat|approach|enter|rage|rip|tear across|into|through|towards PLACE
> The hurricane advanced towards Cuba.  => none
verb  $QUAKE *hit|strike|rock|shake|destroy|jolt|damage|flatten RECIPIENT
> An earthquake struck Turkey before dawn.  => none
verb  $QUAKE *kill|injure|bury|displace RECIPIENT
> The quake killed dozens in Afghanistan.  => none
verb  $QUAKE *threaten|erupt|spew|bombard RECIPIENT
> A volcano threatens towns in Guatemala.  => none
verb  hit|strike|batter|devastate|ravage|rock|flatten RECIPIENT by $STORM
> Haiti was struck by a hurricane last week.  => none
verb  hit|strike|rock|shake|destroy RECIPIENT by $QUAKE
> Nepal was rocked by an aftershock.  => none
verb  kill|injure|displace RECIPIENT by|in $STORM
> Nine Indian farmers were killed by lightning.  => none
verb  kill|injure|displace RECIPIENT in|by $QUAKE
> Hundreds of Moroccans were killed in the earthquake.  => none
verb  evacuate RECIPIENT ahead_of $STORM
> Vietnam evacuated villagers ahead of the typhoon.  => none
verb  force|drive RECIPIENT from|out_of home|house by $STORM
> Thousands of Kenyans were driven from their homes by floods.  => none
verb  $CREATURE *attack|kill|maul|bite|injure|trample|invade|terrorize RECIPIENT
> A crocodile attacked a fisherman in Zambia.  => none
verb  locust|pest|weed|insect|rat *attack|invade|destroy|threaten|plague RECIPIENT
> Locusts invaded farms in Ethiopia.  => none
verb  drought|heat|climate|climate+change|sea|pollution *threaten|hit|destroy|kill|endanger RECIPIENT
> Drought threatens farmers in Somalia.  => none
verb  warn RECIPIENT:actor! of|about $DISASTER
> The weather office warned Fijian fishermen of a storm.  => none
verb  warn of|about $DISASTER
> The World Bank warned of a recession.  => none
verb  ACTOR! issue|lift|send warning|alert of|for|about $DISASTER
> Chile issued an alert for a tsunami.  => none
verb  ACTOR! issue tsunami+warning|storm+warning|flood+warning|weather+warning|heat+warning|gale+warning|tsunami+alert|travel+advice|health+warning
> Japan issued a tsunami warning for the northern coast.  => none
verb  ACTOR! issue|send tsunami+warning|storm+warning|flood+warning|weather+warning to|for RECIPIENT:actor!
> Hawaii's observers issued a tsunami warning to Tonga.  => none
noun  tsunami+warning|storm+warning|flood+warning|weather+warning|heat+warning|gale+warning|health+warning|avalanche+warning
> The storm warning for Taiwan was lifted.  => none
noun  warning|threat of|from $DISASTER
> A warning of floods in Bangladesh came too late.  => none
noun  shark+attack|dog+attack|bear+attack|crocodile+attack|lion+attack|bee+attack
> A shark attack in Australia closed the beach.  => none
noun  storm+surge|lightning+strike|cold+front|heat+wave
> A lightning strike damaged the Swedish barn.  => none
verb  lightning+strike|lightning|spark|ember|wildfire *set TOPIC:place! ~alight|ablaze
> A lightning strike set the Swedish barn alight.  => none
noun  retreat of glacier|ice|sea|forest|snow
> The retreat of glaciers in Peru worries farmers.  => none

# --- illness and accident --------------------------------------------------------------------------------------------------------

verb  battle|fight|beat|combat|overcome|survive|defeat $SICKNESS
> The Irish singer battled cancer for years.  => none
verb  battle|struggle|fight with|against $SICKNESS
> The Maltese writer struggled with depression.  => none
verb  lose battle|fight|struggle with|against|to $SICKNESS
> The Samoan actor lost his battle with leukaemia.  => none
verb  die|perish of|from $SICKNESS
> Two tourists died of malaria in Gabon.  => none
verb  die|perish in|from|after $ACCIDENT
> Nine pilgrims died in a crash in Saudi Arabia.  => none
verb  kill|injure|wound|hurt RECIPIENT in|by $ACCIDENT
> Three Polish miners were killed in a gas explosion.  => none
verb  $ACCIDENT *kill|injure|wound|hurt|claim|destroy RECIPIENT
> A bus crash killed twelve students in Bolivia.  => none
verb  $DISEASE *kill|hit|strike|attack|ravage|infect|sweep|threaten|claim|invade|spread RECIPIENT
> Cholera killed thirty villagers in Malawi.  => none
verb  kill|infect|strike RECIPIENT by $DISEASE
> Hundreds of Liberians were killed by a virus.  => none
verb  car|bus|truck|lorry|train|taxi|tram|motorcycle|van|boat|ferry *hit|strike|kill|injure|crush|overturn RECIPIENT
> A lorry hit a cyclist in Denmark.  => none
verb  car|bus|truck|lorry|train|plane|helicopter|van *crash|plunge|plough|slam|collide|veer into|with|off RECIPIENT
> A bus plunged into a ravine in Nepal.  => none
verb  cell|antibody|drug|vaccine|antibiotic|parasite *attack|kill|destroy|fight|target|invade|block cell|tumour|tumor|virus|bacterium|parasite|infection|nerve|liver|cancer
> The new drug attacks tumour cells in the liver.  => none
verb  suffer heart+attack|stroke|panic+attack|concussion|fracture|cramp|relapse
> The Bulgarian president suffered a heart attack.  => none
verb  fight for air|breath|life|survival
> The Cuban miner fought for air under the rubble.  => none
verb  treat|admit|discharge|release RECIPIENT from|at|in|to hospital|clinic|intensive+care
> The Ugandan singer was released from hospital.  => none
verb  release RECIPIENT from contract|hospital|duty|obligation|club
> The Mexican actor was released from his contract.  => none
verb  commit suicide|adultery|error|foul
> The Danish painter committed suicide in Paris.  => none
verb  take pill|medicine|drug|aspirin
> The Austrian poet took a pill.  => none
noun  heart+attack|panic+attack|asthma+attack|anxiety+attack
> A heart attack ended the career of the Greek tenor.  => none
noun  battle|fight|struggle|war with|against|on $SICKNESS
> The Canadian writer's battle with cancer became a film.  => none
noun  hunger+pang|intermittent+fast|fasting+day
> Hunger pangs kept the Swiss climber awake.  => none
noun  outbreak of cholera|measles|flu|malaria|disease|ebola|fever|polio
> An outbreak of measles closed schools in Samoa.  => none
noun  car+crash|bus+crash|plane+crash|train+crash|road+accident|traffic+accident|mining+accident|gas+explosion
> The train crash in Greece shocked the country.  => none

# --- crime and quarrels without politics ------------------------------------------------------------------------------------------

verb  husband|wife|father|mother|boyfriend|girlfriend|stepfather *kill|murder|stab|beat|strangle|shoot|attack|poison|threaten|abduct RECIPIENT
> A husband strangled his wife in Valparaiso.  => none
verb  kill|murder|stab|beat|shoot|attack|poison|strangle husband|wife|girlfriend|boyfriend|landlord|ex-wife|ex-husband
> A Norwegian baker stabbed his landlord over a hedge.  => none
verb  arrest|detain|charge|jail|convict|fine|accuse RECIPIENT for|with|of|over drink-driving|drunk-driving|speeding|shoplifting|bigamy|burglary|jaywalking|public+drunkenness
> A Latvian actor was charged with drink-driving.  => none
verb  arrest|detain|charge|jail thief|burglar|pickpocket|drunk|shoplifter|robber|rapist|stalker
> Dutch police arrested a burglar in a chimney.  => none
verb  rob|burgle bank|shop|jeweller|jewellery+store|petrol+station|fridge|larder|supermarket
> Masked men robbed a jeweller in Antwerp.  => none
verb  steal car|painting|bike|bicycle|jewel|handbag|show|base|kiss|wallet
> A thief stole a painting in Vienna.  => none
verb  thief|burglar|robber|shoplifter|pickpocket|serial+killer|stalker *steal|kill|attack|break|strike|murder|threaten|seize RECIPIENT
> A serial killer murdered two waitresses in Perth.  => none
verb  sue for divorce|custody|libel|slander
> The Swedish tennis star sued for divorce.  => none
verb  divorce|marry|wed|date RECIPIENT
> The Romanian gymnast married a Canadian dentist.  => none
noun  bank+robbery|jewel+heist|art+heist|bar+brawl|custody+battle|divorce+battle|custody+dispute|family+feud|divorce+proceeding
> The custody battle of the Spanish couple was settled.  => none
noun  murder|killing|rape|stabbing of wife|husband|girlfriend|waitress|jogger
> The murder of a jogger shocked the Scottish town.  => none
noun  ceasefire|truce|feud|war|row|spat|peace between sister|brother|singer|actor|rapper|celebrity|model|couple|fan
> The truce between the two rappers did not last.  => none

# --- film, books, games ---------------------------------------------------------------------------------------------------------

verb  ACTOR kill|attack|invade|fight|kidnap|murder|bomb|threaten|arrest|conquer|betray RECIPIENT in $CULTURE
> Martians invade Argentina in the new film.  => none
verb  $CULTURE *attack|criticize|mock|depict|portray|condemn|accuse|follow|tell|explore|show|recount RECIPIENT
> The film depicts the war between two Serbian clans.  => none
verb  critic|reviewer *slam|pan|savage|praise|attack|blast|condemn|criticize|dismiss|hail $CULTURE
> Critics slammed the opera in Milan.  => none
verb  criticize|praise|slam|pan|condemn|savage|hail film|novel|book|opera|album|recipe|performance|exhibition|concert|design|menu
> A Finnish newspaper criticized the opera.  => none
verb  shoot|film|direct|stage film|movie|scene|video|documentary|series|commercial|play|musical|picture|photo|western|episode|selfie
> A Nigerian director shot the film in Malta.  => none
verb  stage play|opera|musical|comeback|concert|exhibition|festival|show|tournament|race|ballet|recovery
> The Croatian company staged an opera on the beach.  => none
verb  win|lose|fight|stage battle|war in film|novel|game|book|series
> The orcs lose the war in the second novel.  => none
verb  play role|part|soldier|spy|dictator|terrorist|general|guitar|piano|hero|villain
> A Danish actor plays a dictator in the comedy.  => none
verb  open|visit|hold|attend|host exhibition|fair|concert|festival|show|gallery|museum|premiere|auction|wedding|party
> The Polish mayor opened an exhibition of clocks.  => none
verb  sign autograph|book|guest+book|copy|shirt|petition|lease|cast
> The Argentine novelist signed copies in Madrid.  => none
verb  fire|shoot|kill|attack zombie|alien|dragon|monster|robot|vampire|enemy|player in game|video+game|film|level
> Players attack zombies in the game.  => none
noun  story|tale of|about invasion|war|revenge|murder|coup|siege|spy|kidnapping|rebellion
> A story about a coup won the Zambian prize.  => none
noun  war+film|war+movie|war+novel|war+story|spy+thriller|crime+novel|murder+mystery|invasion+film|battle+scene
> The war film opened in Prague.  => none
noun  premiere|screening|review of film|opera|play|novel
> The premiere of the film in Dakar was delayed.  => none

# --- history lessons and remembrance -----------------------------------------------------------------------------------------------

verb  mark|commemorate|remember|celebrate|observe anniversary|centenary|jubilee|remembrance|victory|bicentenary of|over TOPIC
> Belgium marked the anniversary of the battle.  => none
verb  commemorate|remember|honour|mourn victim|battle|war|uprising|massacre|genocide|soldier|veteran|dead|invasion|independence
> Rwanda commemorated the victims of the genocide.  => none
verb  invade|conquer|besiege|attack|defeat|occupy|annex|crush RECIPIENT in century|antiquity|bc|middle+age
> The Mongols invaded Hungary in the thirteenth century.  => none
verb  pharaoh|napoleon|roman|viking|mongol|crusader|ottoman|conquistador|caesar *invade|conquer|besiege|attack|defeat|occupy|annex|sack RECIPIENT
> The Romans invaded Britain with four legions.  => none
verb  die|fight|fall|serve in first+world+war|second+world+war|world+war|napoleonic+war|crusade|vietnam+war
> His grandfather fought in the Second World War.  => none
verb  re-enact|reenact|study|teach|research battle|war|siege|revolution|invasion|history|uprising
> Czech hobbyists re-enacted the battle on Sunday.  => none
noun  anniversary|centenary|commemoration|re-enactment|history|memory of war|battle|invasion|massacre|uprising|genocide|siege|revolution|liberation|treaty|attack|coup|armistice
> The anniversary of the uprising was observed in Budapest.  => none
noun  war+memorial|war+museum|war+veteran|war+grave|battle+site|war+cemetery|war+hero|peace+museum|victory+day|independence+day
> The war museum in Hanoi reopened.  => none

# --- idioms of striking, hitting, holding, raising -----------------------------------------------------------------------------------

verb  strike chord|balance|tone|pose|note|bargain|gold|oil|match|nerve|conversation|friendship|bell|fear|light|midnight|hour|lucky
> The speech of the Kenyan president struck a chord.  => none
verb  strike ~up conversation|friendship|band|tune|song
> The Chilean envoy struck up a conversation with a baker.  => none
verb  hit headline|nail|jackpot|record|snag|rock+bottom|brake|note|milestone|peak|low|high|growth+target|inflation+target|sales+target|sale+target
> The Tanzanian bank hit its growth target.  => none
verb  hold view|opinion|breath|hope|key|post|office|record|belief|promise|sway|title|degree|patent|water|hand|attention|course|press+conference|line|tongue
> The Finnish minister holds the view that trade helps.  => none
verb  raise question|eyebrow|hope|doubt|awareness|issue|hand|glass|profile|possibility|expectation|standard|spectre|prospect|point|fear
> The Ghanaian report raised questions about the port.  => none
verb  raise concern about|over quality|safety|cost|health|delay|design|price|water|food|ethic
> The Dutch study raised concerns about food safety.  => none
verb  call RECIPIENT to mind
> The speech of the Peruvian premier called Bolivar to mind.  => none
verb  call witness|doctor|ambulance|taxi|number|name|bluff|tune|shot
> The Maltese doctor called an ambulance.  => none
verb  meet $AIM
> Indonesia met the deadline set by lenders.  => none
verb  meet demand for gas|oil|food|electricity|housing|energy|water|power|bread|rice|vaccine|car|grain|coal|fuel
> Zambian dams cannot meet the demand for electricity.  => none
verb  meet with success|failure|approval|resistance|disaster|disappointment|accident|silence|laughter|applause|scepticism|indifference
> The Serbian proposal met with silence.  => none
verb  visit $SIGHT
> The Thai prime minister visited the museum in Lyon.  => none
verb  pay attention|price|bill|rent|fine|lip+service|dividend|heed|salary
> The Greek premier paid attention to the poet.  => none
verb  bombard RECIPIENT with question|letter|e-mail|email|call|message|advertisement|photograph|request|atom|neutron
> Reporters bombarded the Danish premier with questions.  => none
verb  attack problem|question|task|issue|root|meal|cake|steak|topic|deficit
> The Zambian cabinet attacked the problem of waste.  => none
verb  come under attack|fire|criticism from critic|fan|columnist|reviewer|viewer|reader|blogger|parent
> The Swedish author came under attack from critics.  => none
verb  fight inflation|poverty|fire|cold|tear|temptation|sleep|traffic|fatigue|boredom|case|corner|way|shy
> The Turkish central bank fights inflation with high rates.  => none
verb  battle|fight|struggle|combat|wage|tackle|target|attack $ILLS
> The Indian government tackles poverty with new schools.  => none
verb  battle|fight|struggle against|with $ILLS
> Nigeria struggles with inflation.  => none
verb  declare|wage|launch war|battle|attack|assault|crusade|offensive on|against drug|poverty|waste|litter|crime|hunger|inflation|plastic|obesity|cancer|corruption|noise|rat|weed|doping|bureaucracy|terror|fat
> The Rwandan mayor declared war on litter.  => none
verb  defend theory|idea|price|interest|budget|language|market+share
> The Latvian finance minister defended the budget.  => none
verb  arrest decline|fall|development|decay|attention|slide|growth
> The Senegalese government arrested the decline of fishing.  => none
verb  kill time|idea|hope|bill|project|pain|taste|mood|bug|joke|engine|weed|germ|process
> The Austrian senate killed the project.  => none
verb  execute plan|order|will|trade|programme|program|command|project|manoeuvre|strategy|dive|budget|code|task|turn
> The Korean pilots executed the manoeuvre well.  => none
verb  torture metaphor|prose|logic|statistics
> The Slovak columnist tortured the metaphor.  => none
verb  price|demand|cost|temperature|sale|popularity *shoot ~up
> The price of rice shot up in Manila.  => none
verb  fire imagination|enthusiasm|question|engine|starting+gun|kiln|passion|clay|synapse
> The Kenyan runner fired the imagination of schoolchildren.  => none
verb  explode|erupt in|into laughter|applause|song|tear|cheer|popularity|joy|anger|number
> The Brazilian crowd erupted in applause.  => none
verb  storm stage|chart|box+office|pitch|castle|charts
> The Korean band stormed the charts.  => none
verb  invade privacy|pitch|space|stage|dream|market
> The Italian fans invaded the pitch after the whistle.  => none
verb  besiege|mob|surround|swarm star|singer|actor|idol|player|bookshop|box+office|ticket+office
> Argentine fans besieged the ticket office.  => none
verb  flood|swamp|invade|overrun RECIPIENT with|by tourist|order|import|call|application|visitor|ticket
> Iceland was overrun by tourists last summer.  => none
verb  blast ~off from|to|into space|orbit|launchpad|cosmodrome|moon
> The Indian rocket blasted off into orbit.  => none
verb  launch satellite|rocket|spacecraft|probe|telescope|shuttle|capsule into|to|from|towards orbit|space|moon|mars
> India launched a probe to the moon.  => none
verb  land on moon|mars|runway
> The Japanese capsule landed on the moon.  => none
verb  capture image|photograph|moment|picture|mood|spirit|carbon|essence|butterfly|video|scene
> A Chinese probe captured images of the moon.  => none
verb  down drink|pint|beer|whisky|glass
> The Welsh miners downed a pint after work.  => none
verb  walk|go ~out with girlfriend|boyfriend|friend|dog|partner
> The Irish actor walked out with his dog.  => none
verb  withdraw money|cash|book|medicine|drug
> The Bulgarian pensioner withdrew cash at the post office.  => none
verb  retreat|withdraw into silence|solitude|shell|prayer|monastery|cottage|private+life
> The Russian poet withdrew into solitude.  => none
verb  surrender lead|ball|passport|possession|wicket|point|licence
> Ireland surrendered the lead in the last minute.  => none
verb  yield result|crop|profit|fruit|clue|return|harvest|interest|oil|surprise|evidence
> The Egyptian excavation yielded surprises.  => none
verb  concede goal|penalty|point|try|free+kick|corner|lead|set|match|run
> Croatia conceded a goal in the opening minute.  => none
verb  release tension|energy|heat|pressure|gas|water|carbon|brake|hormone|butterfly|steam|turtle
> Kenyan children released turtles on the beach.  => none
verb  resume|suspend|break|cut|end|start lesson|class|marriage|holiday|show|career|habit|fast|engagement
> The Portuguese singer resumed her career.  => none
verb  break record|news|leg|heart|ice|ground|silence|habit|code|mould|fast|window|arm|bone|sweat|duck|spell|bread
> A Jamaican sprinter broke the record.  => none
verb  cut ribbon|hair|grass|tree|cake|tax|cost|emission|finger|corner|hedge|carbon
> The Omani minister cut the ribbon at the port.  => none
verb  join club|orchestra|band|queue|team|gym|list|choir|dot|cast|party+mood
> The Bolivian violinist joined an orchestra in Vienna.  => none
verb  seize opportunity|chance|moment|initiative|day
> The Georgian premier seized the opportunity to speak of wine.  => none
verb  exchange|trade vow|ring|gift|glance|kiss|recipe|christmas+card
> The couple from Panama exchanged rings.  => none
verb  agree on|about menu|recipe|colour|wedding|holiday
> The Italian chefs agreed on the menu.  => none
verb  back|support|favour team|horse|club|winner|home+side
> Most Scots back the home side.  => none
verb  support weight|roof|wildlife|load|theory|finding|fish
> The lake supports wildlife in northern Ghana.  => none
verb  aid digestion|sleep|memory|concentration
> Ginger aids digestion, say Malaysian cooks.  => none
verb  accuse RECIPIENT of diving|time-wasting|match-fixing|plagiarism|infidelity|snobbery|doping
> The Polish tennis player accused her rival of doping.  => none
verb  deny accusation|allegation|charge|report|rumour|involvement|responsibility|wrongdoing|speculation|guilt
> Rwanda denied the allegations.  => none
verb  dismiss talk|rumour|speculation of|about TOPIC!
> The Turkish minister dismissed talk of a recession.  => none
verb  blame weather|drought|rain|heat|wind|fatigue|technical+fault|ice|fog|luck|injury
> The Ethiopian airline blamed the weather.  => none
verb  blame|attribute TOPIC on|to weather|drought|rain|technical+fault|ice|climate+change|human+error|fatigue
> Zambia blamed the shortage on drought.  => none
verb  reject theory|notion|hypothesis|manuscript|transplant|stereotype|label|organ|coin
> The Hungarian publisher rejected the manuscript.  => none
verb  refuse drink|dessert|interview|food|medicine|treatment|role|comment|autograph
> The Chilean actor refused the interview.  => none
verb  decline comment|interview|role|dessert|drink
> The Malaysian ministry declined comment.  => none
verb  probe|investigate|study cause|origin|mystery|effect|link|depth|space|planet|cell|seabed|crash|behaviour of|between|in TOPIC
> Norwegian scientists probed the origin of whales.  => none
verb  investigate|probe crash|accident|derailment|fire|outbreak|collapse|sinking|food+poisoning
> Denmark investigated the crash of a ferry.  => none
verb  investigator|detective|police *investigate|probe burglary|theft|robbery|fire|accident
> Detectives investigated a burglary in Cork.  => none
verb  charge fee|battery|price|phone|interest|rent|toll|car|fare
> The Croatian hotel charged a fee for towels.  => none
verb  try luck|dish|recipe|hand|food|method|approach|hat|patience|door|wine
> The Spanish chef tried her luck in Tokyo.  => none
verb  protest innocence
> The Lithuanian banker protested his innocence.  => none
verb  threaten livelihood|habitat|species|harvest|crop|economy|growth|future|recovery|health|survival|ecosystem|balance|stability
> The weed threatens the harvest in Malawi.  => none
verb  pose|represent|constitute|present threat|risk|danger|challenge|hazard
> The beetle poses a threat to Canadian forests.  => none
verb  be|remain|become threat|danger|menace to TOPIC
> Malaria remains a threat to travellers in Gabon.  => none
noun  threat to health|species|harvest|wildlife|biodiversity|environment|growth|economy|stability|forest|job|climate|peace|survival|livelihood
> The threat to wildlife in Botswana has grown.  => none
verb  sound|raise alarm about|over obesity|insect|bee|glacier|sugar|fish+stock|litter
> Icelandic scientists sounded the alarm about glaciers.  => none
verb  singer|model|actor|musician *clash|fight|quarrel|feud with RECIPIENT
> The singer quarrelled with a Belgian photographer.  => none
verb  clash with colour|curtain|schedule|wallpaper|exam|holiday|shirt
> The Nigerian festival clashed with the exam.  => none
verb  rally behind|around team|coach|mascot
> The Costa Rican town rallied behind its team.  => none
verb  celebrate victory|win|title|birthday|wedding|new+year|christmas|promotion|goal in|on|with TOPIC
> Argentine fans celebrated the title in the square.  => none
verb  pour|spill|flood into|onto street in celebration|joy|triumph
> Moroccan fans poured into the streets in celebration.  => none
verb  ACTOR! hold|stage|attend|address campaign+rally|election+rally|party+conference|motor+rally|car+rally|wedding+march|fashion+show
> The Ghanaian candidate held a campaign rally in Kumasi.  => none
verb  block view|artery|pipe|sun|drain|light|shot|nose|gene|toilet
> The new tower blocks the view in Montevideo.  => none
verb  form queue|band|company|habit|opinion|line|choir
> Japanese shoppers formed a queue before dawn.  => none
verb  burn calorie|candle|wood|fat|toast|incense|coal|gas|waste|midnight+oil|rubbish|leaf
> Farmers in Laos burned leaves after the harvest.  => none
verb  mutiny|revolt|rebel against convention|tradition|parent|fashion|diet|genre
> The Catalan painter rebelled against convention.  => none

# --- idioms: nouns ----------------------------------------------------------------------------------------------------------------

noun  war|battle|fight|struggle|campaign|crusade|offensive on|against drug|poverty|hunger|waste|inflation|crime|plastic|obesity|cancer|corruption|disease|time|clock|malaria|climate+change|doping|illiteracy|weed|litter
> The war on drugs filled the prisons of Brazil.  => none
noun  battle|war|fight of will|wit|sex|idea|brain|band|book|nerve
> The battle of the bands took place in Perth.  => none
noun  strike+zone|bowling+strike|lucky+strike
> The strike zone was moved this season.  => none
noun  bombshell|photo+bomb|time+bomb|sex+bomb|bath+bomb|cherry+bomb
> The Peruvian novel is a bombshell.  => none
noun  population+explosion|demographic+explosion|explosion of colour|taste|interest|joy|demand|growth
> An explosion of colour greets visitors to Oaxaca.  => none
noun  brain+drain|star+treatment|flower+power
> The brain drain worries Spanish chefs.  => none
noun  coup de theatre|grace
> The new play in Bucharest is a coup de theatre.  => none
noun  revolution in|of technology|farming|fashion|medicine|design|cooking|software|energy
> A revolution in farming reached Vietnam.  => none
noun  industrial+revolution|green+revolution|digital+revolution|sexual+revolution|pitch+invasion
> The digital revolution has changed Rwandan schools.  => none
noun  invasion|army|siege of tourist|ant|locust|fan|jellyfish|mosquito|shopper|rat|insect|volunteer|privacy|pitch
> Tunisia saw an invasion of jellyfish last summer.  => none
noun  fire|attack|criticism from critic|reviewer|fan|columnist|viewer
> Criticism from viewers ended the Danish show.  => none
noun  criticism|review of film|novel|album|opera|exhibition|book
> The criticism of the novel annoyed the Czech author.  => none
noun  trade|exchange of player|gift|ring|shirt|recipe|idea
> An exchange of gifts opened the Lao festival.  => none
noun  spending+spree|shooting+star|shooting+script|film+shooting|photo+shoot|video+shoot|photo+call
> The photo shoot in Zanzibar took two days.  => none
noun  rejection of manuscript|organ|transplant|graft|tissue|kidney
> The rejection of the kidney came as a blow to the Swiss patient.  => none
noun  protest+song|protest+singer|folk+rally|motor+rally|car+rally|desert+rally|campaign+rally|election+rally
> The protest song topped the charts in Chile.  => none
noun  riot of colour|flower|blossom
> A riot of colour fills the gardens of Madeira.  => none
noun  investigation|inquiry|probe into crash|accident|fire|derailment|collapse|sinking|outbreak
> The inquiry into the derailment in Taiwan was reopened.  => none
noun  space+probe|mars+probe|moon+probe|temperature+probe|lunar+probe
> The space probe sent pictures to Bangalore.  => none
noun  call|visit|trip to doctor|dentist|zoo|museum|beach|grandmother|hospital
> The trip to the dentist ended well for the Danish queen.  => none
noun  walkout|exit by audience|guest|viewer|pop+star
> A walkout by the audience spoiled the Berlin premiere.  => none

# --- idioms: adjectives -------------------------------------------------------------------------------------------------------------

adj   critical to|for success|growth|health|survival|recovery|development
> Rain is critical to the success of Malawian farmers.  => none
adj   critical in|after|with hospital|crash|accident|condition
> The Greek driver is critical in hospital.  => none
adj   opposed to science|evolution|sugar|smoking|marriage|sport|noise
> The Austrian chef is opposed to sugar.  => none
adj   hostile to life|plant|bacterium|growth|visitor
> The desert of northern Chile is hostile to life.  => none
adj   angry|furious with|at|about referee|umpire|weather|coach|himself|herself|defeat|draw
> The Ivorian striker was furious with the referee.  => none
adj   responsible for marketing|sale|growth|rise|success|design|training|research|maintenance|heating
> The Kenyan engineer is responsible for maintenance.  => none

# NONE, second part: classes of subjects, objects and settings that are no politics, whatever the verb.
#
# A nationality before a noun ("the Peruvian chef") makes a participant of a country, so these frames name the nouns that play no part in politics and the verbs
# that they share with states and armies. TOPIC! asks for any object: it makes a frame with a subject word more special than a political frame with one word.
# Left out on purpose, because they are political as well: captain, band, company and front as fighters, neighbour (a state), shootout, fire, hail (of bullets),
# custody, wedding and sea as places of killing, stealing and blocking as accusations, penalty, gold and shot as objects.

type     NONE
section  no event

set CLOCK      = extra+time | overtime | stoppage+time | injury+time | added+time | straight+set | tie-break | tiebreak | deciding+set | third+set | fifth+set | penalty+shootout | penalty+shoot-out | opening+inning | final+over | last+over | power+play | last+lap | final+lap | final+kilometre | last+kilometre | final+bend | last+climb | final+climb | last+minute | closing+minute | dying+minute | dying+second | closing+stage | slalom | giant+slalom
set CUPS       = world+cup | asian+cup | cup+of+nations | champions+league | premier+league | cup+final | grand+prix | grand+slam | group+stage | knockout+stage | group+game | group+match | semi-final | semifinal | quarter-final | quarterfinal | playoff | play-off | rematch | test+match | friendly | qualifier | qualifying | derby | regatta | relay | time+trial | downhill | freestyle | first+leg | second+leg | six+nations | davis+cup | ryder+cup | tri-series | handball+final | hockey+final
set ATHLETE    = striker | midfielder | goalkeeper | winger | forward | centre-back | full-back | batsman | batter | bowler | pitcher | quarterback | fly-half | scrum-half | flanker | runner | sprinter | hurdler | pole-vaulter | cyclist | rider | skier | skater | biathlete | snowboarder | swimmer | rower | boxer | wrestler | judoka | gymnast | golfer | jockey | footballer | player | coach | skipper | teammate | team-mate | seed | top+seed | champion | referee | umpire | linesman | athlete | cricketer | substitute | debutant | racing+driver | formula+one+driver | grandmaster | prodigy | medallist | surfer | fencer | weightlifter | football+team | national+team | cricket+team | rugby+team | volleyball+team | basketball+team | hockey+team | handball+team | youth+team | football+squad | football+side | ski+jumper | high+jumper | long+jumper | triple+jumper | discus+thrower | javelin+thrower | hammer+thrower | paddler | canoeist | curler | archer | diver | sumo+wrestler | karateka | biker | motorcyclist | rally+driver | seamer | wicketkeeper | lock+forward | prop+forward | pacemaker | pole+sitter | defending+champion
set GAFFER     = captain | vice-captain | coach | head+coach | skipper | manager | team+manager | striker | goalkeeper | midfielder | winger | player | champion | batsman | bowler | quarterback
set FIGHTS     = attack | assault | strike | hit | storm | raid | ambush | besiege | bombard | bomb | shell | pound | hammer | pummel | batter | blast | crush | rout | smash | annihilate | destroy | demolish | kill | murder | execute | slay | massacre | slaughter | butcher | eliminate | liquidate | punish | torture | torment | sink | down | shoot | fire | fight | battle | engage | confront | target | invade | conquer | overrun | capture | seize | overpower | overwhelm | defeat | beat | upset | stun | shock | frustrate | deny | repel | resist | surround | bully | flatten | wound | hurt | ravage | devastate | humiliate | threaten | counterattack | counter-attack | withstand | survive | snatch | rob | steal | trounce | outclass
set BALLGAME   = ace | birdie | hat-trick | free+kick | free-kick | goal | own+goal | penalty+kick | equaliser | equalizer | winner | touchdown | three-pointer | home+run | homer | putt | forehand | backhand | drop+goal | field+goal | uppercut
set GOALMOUTH  = goal | goalmouth | penalty+area | crossbar | net | wicket | crease | try+line | back+line | back+four | basket | opener
set SPORTGOAL  = bend | climb | ascent | descent | final+bend | last+climb | goal | goalmouth | penalty+area | try+line | net | basket | rim | record | world+record | title | crown | medal | podium | peloton | yellow+jersey | championship | top+spot | final+lap | wicket | crease | bowling | back+line | back+four | chart | charts | box+office
set TITLES     = title | crown | medal | trophy | belt | yellow+jersey | jersey | lead | world+record | wicket | pole+position | podium | set | match+point | two+goal+lead | championship
set SCORES     = goal | try | run | wicket | header | century | hat-trick | birdie | touchdown | home+run | brace | free-kick | free+kick | drop+goal | late+penalty | equaliser | equalizer | point | uppercut
set SPORTBODY  = referee | umpire | linesman | governing+body | football+federation | football+association | athletics+federation | racing+jury | race+jury | video+referee | disciplinary+committee | match+official
set INJURY     = injury | hamstring | knee | ankle | calf | groin | thigh | wrist | elbow | knee+injury | ankle+injury | shoulder | concussion | throat+infection | toothache | strain | sprain | fracture | tendon | cramp | blister | stomach+bug
set FIRM       = company | firm | airline | retailer | automaker | carmaker | brewer | insurer | drugmaker | chipmaker | manufacturer | start-up | startup | supermarket | chain | conglomerate | steelmaker | shipbuilder | planemaker | toymaker | watchmaker | telecom | hotelier | distributor | wholesaler | competitor | franchise | brewery | bakery | winery | dairy | grocer | software+maker | drug+maker | car+maker | phone+maker | laptop+maker | battery+maker | toy+maker | fashion+house | publisher | film+studio | games+studio | record+label | bidder | law+firm | consultancy | software+giant | search+engine | chemical+giant | chemicals+giant | shipping+line | shipping+firm | telecoms+group | furniture+group | hotel+chain | caterer | franchisee | airport+operator | auction+house | robot+maker | truck+maker | aircraft+maker | engine+maker | chip+maker | tyre+maker | furniture+maker | games+maker
set SHOPS      = airline | retailer | automaker | carmaker | brewer | insurer | drugmaker | chipmaker | start-up | startup | supermarket | chain | conglomerate | steelmaker | toymaker | watchmaker | brewery | bakery | winery | dairy | grocer | software+maker | car+maker | phone+maker | bicycle+maker | fashion+house | games+studio | record+label | brand | streaming+service | discounter | robot+maker | tyre+maker | furniture+maker | chocolate+maker | cheese+maker | search+engine | software+giant | furniture+group | retail+group | hotel+chain | coffee+chain | burger+chain | telecoms+group | games+maker | e-commerce+giant | chip+maker | eyewear+maker | food+group | cosmetics+group | fashion+label
set MONEYMEN   = investor | shareholder | stockholder | bondholder | bidder | buyer | seller | fund+manager | hedge+fund | private+equity+firm | pension+fund | hotel+owner | franchisee | chief+executive | finance+chief | venture+capitalist | entrepreneur | banker | financier | lessor | underwriter | auctioneer
set OFFERS     = takeover+offer | takeover+bid | takeover+approach | takeover+proposal | merger | merger+offer | merger+proposal | buyout | buyout+offer | hostile+bid | hostile+approach | all+share+offer | cash+offer | sweetened+offer | pay+package | share+swap | rights+issue | spin-off
set DEALING    = merger | takeover | buyout | minority+stake | shareholding | patent | royalty | dividend | refinancing | transfer+fee | contract+extension | sponsorship | image+right | record+deal | book+deal | film+right | television+right | tv+right | broadcasting+right | sequel | wedding | fresh+capital | new+capital | share+sale | supply+contract
set RIVALFIRM  = airline | retailer | automaker | carmaker | brewer | insurer | drugmaker | chipmaker | manufacturer | start-up | startup | supermarket | conglomerate | steelmaker | shipbuilder | competitor | distributor | bidder | asset+manager | hotelier | sponsor | publisher | car+maker | battery+maker | phone+maker | software+maker | brewery | bakery | broker | wholesaler
set PATENT     = patent | copyright | trademark | royalty | source+code | logo | plagiarism | copying | infringing | infringement | patent+infringement | copyright+infringement | trade+secret | lyrics | melody | unpaid+rent | late+delivery
set PROFIT     = profit | earnings | revenue | margin | turnover | dividend | write-down | writedown | slowdown | downturn | price+rise | shortfall | inflation | recession | bubble | overheating
set BARGAIN    = agreement | deal | contract | settlement | pact | accord | memorandum | partnership | alliance | truce | peace+deal | licence | joint+venture
set NATURE     = storm | cyclone | hurricane | typhoon | tornado | twister | flood | flooding | floodwater | tsunami | gale | blizzard | hailstorm | rain | rainstorm | monsoon | landslide | mudslide | rockfall | avalanche | drought | dry+spell | heatwave | heat | cold | cold+snap | cold+front | arctic+front | warm+front | storm+front | snow | snowfall | snowstorm | sandstorm | dust+storm | dust | fog | smog | wind | gust | lightning | thunderstorm | downpour | wildfire | bushfire | forest+fire | blaze | inferno | temperature | weather | river | glacier | iceberg | pack+ice | sea+ice | lava | ash | volcano | eruption | earthquake | quake | tremor | aftershock | sinkhole | meteorite | asteroid | comet | solar+flare | solar+storm | freak+wave | tsunami+wave | famine
set GERM       = virus | variant | bacterium | bacteria | germ | parasite | fungus | mould | disease | illness | infection | epidemic | pandemic | cholera | malaria | dengue | measles | flu | influenza | ebola | zika | mpox | coronavirus | covid | covid-19 | tuberculosis | hepatitis | polio | rabies | typhus | pneumonia | meningitis | diphtheria | cancer | tumour | tumor | dementia | stroke | heart+attack | cardiac+arrest | diabetes | obesity | smoking | antibody | blood+cell | immune+cell | cancer+cell | immune+system | enzyme | protein | venom | antibiotic | vaccine | blight | weevil
set BEAST      = elephant | crocodile | alligator | shark | hippo | hippopotamus | rhino | monkey | macaque | chimpanzee | chimp | gorilla | baboon | boar | wild+boar | deer | stag | elk | moose | bison | whale | orca | walrus | jellyfish | octopus | ant | termite | bee | wasp | mosquito | locust | grasshopper | beetle | caterpillar | moth | fruit+bat | rat | mouse | snake | pigeon | squirrel | badger | spider | bird | gull | seagull | cat | goat | hyena | kangaroo | crab | starfish | mussel | slug | snail | aphid
set WRACK      = hit | strike | batter | pound | hammer | lash | slam | attack | assault | storm | raid | invade | besiege | surround | encircle | bombard | blast | pummel | ravage | devastate | destroy | demolish | flatten | level | raze | rock | shake | wreck | ruin | damage | sink | swamp | engulf | bury | drown | kill | injure | wound | claim | slaughter | massacre | displace | evict | drive | force | uproot | trap | cut | isolate | threaten | menace | endanger | block | blockade | close | paralyse | paralyze | disrupt | capture | seize | conquer | occupy | overrun | punish | torment | plague | target | overwhelm | spare | release | free | expel | burn | crush | rout | silence | strand | grip | resist | fight | battle | defend | defeat | reject | recruit | poison | rob | shoot | maul | trample | bite | terrorize | terrorise
set CRAFT      = plane | airliner | passenger+plane | cargo+plane | aircraft | light+aircraft | microlight | helicopter | jet | airship | balloon | train | tram | bus | coach | minibus | car | taxi | lorry | truck | tanker | van | pickup | motorcycle | scooter | lift | cable+car | funicular | escalator | boat | ferry | ship | trawler | yacht | canoe | dinghy | barge | submersible | crane | scaffold | scaffolding | roof | wall | bridge | footbridge | building | balcony | coal+mine | gold+mine | dam | chimney | rollercoaster | grandstand
set CULPRIT    = husband | wife | ex-husband | ex-wife | boyfriend | girlfriend | father | mother | stepfather | stepmother | widow | widower | grandfather | grandmother | stepson | landlord | landlady | tenant | lodger | flatmate | roommate | babysitter | nanny | intruder | burglar | robber | mugger | thief | pickpocket | stalker | fraudster | swindler | conman | forger | drunk+driver | drunken+driver | bus+driver | motorist | bride | groom | bridegroom | waiter | waitress | chef | plumber | dentist | surgeon | nurse | pensioner | classmate | schoolboy | schoolgirl | guest | wedding+guest | customer | accountant | cashier | serial+killer | arsonist | joyrider
set SWINDLER   = thief | robber | burglar | mugger | pickpocket | swindler | fraudster | conman | forger | landlord | landlady | tenant | lodger | bride | groom | waiter | waitress | plumber | ex-husband | ex-wife | stalker | blackmailer
set KIN        = husband | wife | ex-husband | ex-wife | boyfriend | girlfriend | ex-girlfriend | ex-boyfriend | father | mother | stepfather | stepmother | mother-in-law | father-in-law | brother-in-law | sister-in-law | fiance | fiancee | bride | groom | stepson | stepdaughter | grandmother | grandfather | neighbour | neighbor | landlord | landlady | tenant | flatmate | roommate | classmate | lover | ex-lover | babysitter | nanny | waiter | passenger | conductor | bus+conductor | passer-by | pensioner | employer | ex-employer | dentist | hairdresser | wedding+planner | piano+teacher | boss
set SOMEONE    = man | woman | boy | girl | teenager | youth | couple | mechanic | retiree | brother | sister | son | daughter | cousin | nephew | uncle | aunt | twin | jogger | driver | carpenter | shopkeeper | widow | pensioner | taxi+driver | lorry+driver | maid | gardener | nurse | plumber | electrician | schoolteacher | barber | dentist | pharmacist | busker
set HARM       = kill | murder | stab | knife | beat | strangle | shoot | attack | assault | poison | injure | wound | hurt | maim | hit | strike | punch | kick | slap | rape | molest | abuse | mistreat | torture | kidnap | abduct | snatch | rob | terrorize | blackmail | bludgeon | drown | smother | burn | torch | dismember | drug | harass | manhandle | slay | butcher | mow | crush | imprison | execute | bombard | seize | evict
set PETTY      = malpractice | medical+malpractice | drink-driving | drunk-driving | drunken+driving | dangerous+driving | careless+driving | speeding | shoplifting | burglary | car+theft | bicycle+theft | bigamy | poaching | stalking | domestic+violence | domestic+abuse | insider+trading | insurance+fraud | benefit+fraud | match-fixing | animal+cruelty | indecency | drunkenness | pickpocketing | identity+theft | adultery | diving | time-wasting | overcharging | snoring | lip-syncing | miming | plagiarising | flirting
set ROGUE      = car+thief | shoplifter | bank+robber | mugger | swindler | conman | con+man | forger | joyrider | prankster | drunk+driver | drunk+man | drunk+tourist | drunken+tourist | drunk+passenger | naked+man | serial+killer | arsonist | streaker | fortune-teller | counterfeiter | impostor | smoker | pickpocket
set LAITY      = fan | patient | child | toddler | customer | shopper | diner | guest | viewer | reader | listener | widow | widower | bride | groom | couple | newlywed | husband | wife | ex-husband | ex-wife | grandmother | grandfather | housewife | hiker | camper | birdwatcher | gardener | smoker | drinker | holidaymaker | bachelor | moviegoer | cinemagoer | museum-goer | theatregoer | bookworm | gourmet
set ARTIST     = actor | actress | singer | rapper | pianist | violinist | cellist | guitarist | drummer | tenor | soprano | baritone | conductor | composer | songwriter | painter | sculptor | dancer | ballerina | choreographer | comedian | clown | magician | juggler | model | designer | architect | chef | film+director | film-maker | filmmaker | photographer | rock+band | boy+band | girl+band | jazz+band | brass+band | orchestra | choir | theatre+troupe | dance+troupe | pop+star | film+star | movie+star | rock+star | opera+star | celebrity | influencer | youtuber | florist | astronomer | botanist | biologist | zoologist | chemist | physicist | archaeologist | mathematician | climber | mountaineer | explorer | astronaut | winemaker | circus | festival | film+festival | theatre | ballet | restaurant | hotel | vineyard | zoo | perfumer | goldsmith | inventor | supermodel | beauty+queen | astrologer | troupe | flautist | harpist | trumpeter | saxophonist | organist | accordionist | acrobat | puppeteer | illustrator | cartoonist+duo | couturier | milliner | jeweller | chocolatier | sommelier | bartender | maestro | prima+donna | virtuoso | impressionist | ventriloquist | stuntman | screenwriter | art+dealer | gallerist | curator
set EXPERT     = doctor | physician | surgeon | scientist | researcher | analyst | economist | forecaster | meteorologist | seismologist | volcanologist | geologist | astronomer | biologist | ecologist | conservationist | epidemiologist | virologist | cardiologist | psychologist | psychiatrist | dentist | vet | veterinarian | nutritionist | dietician | dietitian | paediatrician | engineer | study | survey | textbook | weather+office | weather+service | met+office | weather+bureau | climatologist | hydrologist | oceanographer | glaciologist | botanist | statistician | actuary | strategist | dermatologist | professor | central+bank | rating+agency | auditor | ombudsman | consumer+group | conservation+group | insurer
set PUBLIC     = motorist | driver | hiker | skier | swimmer | surfer | boater | holidaymaker | traveller | traveler | tourist | shopper | customer | consumer | patient | parent | smoker | drinker | pet+owner | dog+owner | cyclist | pedestrian | commuter | bather | fan | gardener | beekeeper | camper | climber | mountaineer | mushroom+picker | saver | homeowner | pensioner | beachgoer
set HAZARD     = scam | fake+ticket | counterfeit+drug | side+effect | allergy | sunburn | avalanche | black+ice | fog | heatstroke | jellyfish | pickpocket | burglar | addiction | overdose | obesity | sugar | salt | smoking | vaping | alcohol | pollen | smog | wildfire | frost | flooding | landslide | rip+current | bear | shark | tick | mosquito | food+poisoning | contaminated+milk | phishing | complacency | burnout | loneliness | traffic+jam | turbulence | power+cut
set FICTION    = film | movie | feature+film | novel | play | opera | tv+series | television+series | drama+series | crime+series | netflix+series | mini-series | miniseries | tv+drama | television+drama | period+drama | crime+drama | thriller | spy+thriller | comedy | musical | biopic | sequel | prequel | trilogy | ballet | cartoon | comic | comic+book | graphic+novel | sitcom | soap+opera | fable | fairy+tale | video+game | computer+game | board+game | strategy+game | screenplay | libretto | short+story | blockbuster | horror+film | puppet+show | telenovela | pantomime | animation | final+scene | opening+scene | closing+scene | final+chapter | opening+chapter | first+chapter | final+episode | first+episode | pilot+episode | season+finale
set STORYVERB  = attack | invade | fight | bomb | besiege | blockade | storm | kill | murder | kidnap | abduct | torture | poison | execute | assassinate | shoot | arrest | imprison | expel | accuse | denounce | condemn | blame | threaten | warn | betray | overthrow | depose | capture | seize | conquer | occupy | surrender | flee | rescue | free | release | meet | negotiate | visit | summon | sign | agree | promise | refuse | reject | demand | resign | apologize | apologise | exchange | swap | impose | deport | exile | surround | ambush | destroy | rule | rig | defeat | retreat | withdraw | protest | revolt | order | marry | forge | declare | launch | plot | send | interrogate
set WARVERB    = attack | invade | fight | bomb | besiege | blockade | bombard | storm | sack | plunder | burn | raid | kill | murder | massacre | slaughter | execute | hang | behead | assassinate | poison | capture | seize | conquer | occupy | annex | defeat | crush | rout | destroy | raze | sink | shell | ambush | arrest | imprison | deport | exile | expel | banish | surrender | retreat | withdraw | flee | cede | yield | liberate | overthrow | depose | abdicate | resign | ally | riot | revolt | rebel | mutiny | fire | shoot | blow | land
set WARNOUN    = war | battle | invasion | siege | occupation | annexation | bombing | bombardment | massacre | assassination | execution | murder | killing | uprising | revolt | rebellion | mutiny | riot | strike | coup | revolution | treaty | armistice | truce | ceasefire | alliance | pact | agreement | peace | conquest | raid | attack | assault | capture | fall | surrender | retreat | withdrawal | liberation | blockade | expulsion | deportation | trial | conference | abdication | defeat | victory | expedition
set OLDYEAR    = 1500 | 1501 | 1502 | 1503 | 1504 | 1505 | 1506 | 1507 | 1508 | 1509 | 1510 | 1511 | 1512 | 1513 | 1514 | 1515 | 1516 | 1517 | 1518 | 1519 | 1520 | 1521 | 1522 | 1523 | 1524 | 1525 | 1526 | 1527 | 1528 | 1529 | 1530 | 1531 | 1532 | 1533 | 1534 | 1535 | 1536 | 1537 | 1538 | 1539 | 1540 | 1541 | 1542 | 1543 | 1544 | 1545 | 1546 | 1547 | 1548 | 1549 | 1550 | 1551 | 1552 | 1553 | 1554 | 1555 | 1556 | 1557 | 1558 | 1559 | 1560 | 1561 | 1562 | 1563 | 1564 | 1565 | 1566 | 1567 | 1568 | 1569 | 1570 | 1571 | 1572 | 1573 | 1574 | 1575 | 1576 | 1577 | 1578 | 1579 | 1580 | 1581 | 1582 | 1583 | 1584 | 1585 | 1586 | 1587 | 1588 | 1589 | 1590 | 1591 | 1592 | 1593 | 1594 | 1595 | 1596 | 1597 | 1598 | 1599 | 1600 | 1601 | 1602 | 1603 | 1604 | 1605 | 1606 | 1607 | 1608 | 1609 | 1610 | 1611 | 1612 | 1613 | 1614 | 1615 | 1616 | 1617 | 1618 | 1619 | 1620 | 1621 | 1622 | 1623 | 1624 | 1625 | 1626 | 1627 | 1628 | 1629 | 1630 | 1631 | 1632 | 1633 | 1634 | 1635 | 1636 | 1637 | 1638 | 1639 | 1640 | 1641 | 1642 | 1643 | 1644 | 1645 | 1646 | 1647 | 1648 | 1649 | 1650 | 1651 | 1652 | 1653 | 1654 | 1655 | 1656 | 1657 | 1658 | 1659 | 1660 | 1661 | 1662 | 1663 | 1664 | 1665 | 1666 | 1667 | 1668 | 1669 | 1670 | 1671 | 1672 | 1673 | 1674 | 1675 | 1676 | 1677 | 1678 | 1679 | 1680 | 1681 | 1682 | 1683 | 1684 | 1685 | 1686 | 1687 | 1688 | 1689 | 1690 | 1691 | 1692 | 1693 | 1694 | 1695 | 1696 | 1697 | 1698 | 1699 | 1700 | 1701 | 1702 | 1703 | 1704 | 1705 | 1706 | 1707 | 1708 | 1709 | 1710 | 1711 | 1712 | 1713 | 1714 | 1715 | 1716 | 1717 | 1718 | 1719 | 1720 | 1721 | 1722 | 1723 | 1724 | 1725 | 1726 | 1727 | 1728 | 1729 | 1730 | 1731 | 1732 | 1733 | 1734 | 1735 | 1736 | 1737 | 1738 | 1739 | 1740 | 1741 | 1742 | 1743 | 1744 | 1745 | 1746 | 1747 | 1748 | 1749 | 1750 | 1751 | 1752 | 1753 | 1754 | 1755 | 1756 | 1757 | 1758 | 1759 | 1760 | 1761 | 1762 | 1763 | 1764 | 1765 | 1766 | 1767 | 1768 | 1769 | 1770 | 1771 | 1772 | 1773 | 1774 | 1775 | 1776 | 1777 | 1778 | 1779 | 1780 | 1781 | 1782 | 1783 | 1784 | 1785 | 1786 | 1787 | 1788 | 1789 | 1790 | 1791 | 1792 | 1793 | 1794 | 1795 | 1796 | 1797 | 1798 | 1799 | 1800 | 1801 | 1802 | 1803 | 1804 | 1805 | 1806 | 1807 | 1808 | 1809 | 1810 | 1811 | 1812 | 1813 | 1814 | 1815 | 1816 | 1817 | 1818 | 1819 | 1820 | 1821 | 1822 | 1823 | 1824 | 1825 | 1826 | 1827 | 1828 | 1829 | 1830 | 1831 | 1832 | 1833 | 1834 | 1835 | 1836 | 1837 | 1838 | 1839 | 1840 | 1841 | 1842 | 1843 | 1844 | 1845 | 1846 | 1847 | 1848 | 1849 | 1850 | 1851 | 1852 | 1853 | 1854 | 1855 | 1856 | 1857 | 1858 | 1859 | 1860 | 1861 | 1862 | 1863 | 1864 | 1865 | 1866 | 1867 | 1868 | 1869 | 1870 | 1871 | 1872 | 1873 | 1874 | 1875 | 1876 | 1877 | 1878 | 1879 | 1880 | 1881 | 1882 | 1883 | 1884 | 1885 | 1886 | 1887 | 1888 | 1889 | 1890 | 1891 | 1892 | 1893 | 1894 | 1895 | 1896 | 1897 | 1898 | 1899 | 1900 | 1901 | 1902 | 1903 | 1904 | 1905 | 1906 | 1907 | 1908 | 1909 | 1910 | 1911 | 1912 | 1913 | 1914 | 1915 | 1916 | 1917 | 1918 | 1919 | 1920 | 1921 | 1922 | 1923 | 1924 | 1925 | 1926 | 1927 | 1928 | 1929 | 1930 | 1931 | 1932 | 1933 | 1934 | 1935 | 1936 | 1937 | 1938 | 1939 | 1940 | 1941 | 1942 | 1943 | 1944 | 1945 | 1946 | 1947 | 1948 | 1949 | 1500s | 1510s | 1520s | 1530s | 1540s | 1550s | 1560s | 1570s | 1580s | 1590s | 1600s | 1610s | 1620s | 1630s | 1640s | 1650s | 1660s | 1670s | 1680s | 1690s | 1700s | 1710s | 1720s | 1730s | 1740s | 1750s | 1760s | 1770s | 1780s | 1790s | 1800s | 1810s | 1820s | 1830s | 1840s | 1850s | 1860s | 1870s | 1880s | 1890s | 1900s | 1910s | 1920s | 1930s | 1940s
set AGES       = century | antiquity | bc | bce | middle+age | bronze+age | iron+age | stone+age | renaissance | reformation | victorian+era | ottoman+era | colonial+era | first+world+war | second+world+war | napoleonic+war | world+war+i | world+war+ii
set ANCIENT    = ottoman | viking | mongol | crusader | conquistador | spartan | carthaginian | visigoth | hun | aztec | inca | gaul | phoenician | assyrian | babylonian | pharaoh | caesar | napoleon | roman | roman+legion | janissary | samurai | tsar | czar | kaiser | genghis+khan | wehrmacht | luftwaffe | gestapo | nazi+germany | soviet+union | bolshevik | prussia | habsburg | bourbon | medici | armada | redcoat | musketeer | red+army | prussian+army | ottoman+army | roman+army | nazi+troop | soviet+troop | soviet+tank | imperial+japan
set OLDWARS    = korean+war | vietnam+war | world+war | first+world+war | second+world+war | cold+war | great+war | boer+war | crimean+war | napoleonic+war | trojan+war | punic+war | opium+war | winter+war | peloponnesian+war | falklands+war | spanish+civil+war | american+civil+war | english+civil+war
set THINGS     = tulip | rose | flower | bicycle | scooter | smartphone | phone | app | algorithm | fashion | denim | jeans | pizza | sushi | kebab | coffee | tea | wine | beer | cheese | garlic | chilli | cinnamon | spice | chocolate | music | jazz | hip-hop | silence | doubt | fear | love | jealousy | hope | fatigue | boredom | time | death | sleep | spring | winter | autumn | summer | plastic | weed | moss | bamboo | ivy | skyscraper | crane | tourist | selfie | nostalgia | rumour | gossip | smell | scent | colour | light | sun | darkness | cricket | yoga | memory | headache | hunger | curiosity | mushroom | apple | tomato | onion | banana | avocado | truffle | noodle | dumpling | curry | bread | sourdough | croissant | olive | vodka | gin | whisky | toy | doll | sneaker | sofa | headphone | podcast | soap+opera | telenovela | chess | golf | football | rugby | karaoke | hat | beard | moustache | perfume | lipstick | tattoo | pigeon | seaweed | kelp | algae | pollen | dandelion | lavender | espresso | pasta | gelato | ramen | tango | flamenco | manga | bagpipe | sauna | hamburger | doughnut | mustard
set VERMIN     = $BEAST | queue | sleep | wrinkle | loneliness | wind | weather | boredom | insomnia | noise | mould | rust | dust | dirt | snoring | salt | sugar | fat | calorie | spam | graffiti | customer | viewer | attention | silence | conversation | junk+food | single+use+plastic | jargon | ageing | remote | moss | feta | cheese | margarine | ketchup | meat | bread | butter | rubbish | pothole | dandruff | hiccups | acne | hangover | grey+hair | litter | chewing+gum | selfie | seagull | comma | beard

# --- sport: settings ------------------------------------------------------------------------------------------------------------------------

verb  ACTOR $FIGHTS RECIPIENT in|during|on|into $CLOCK
> Iceland ambushed England in stoppage time.  => none
> The Czech Republic eliminated Canada in overtime.  => none
verb  ACTOR:country! $FIGHTS RECIPIENT in|at|during $CUPS
> Spain overpowered Norway in the handball final.  => none
> Honduras ambushed Panama in the semi-final.  => none
verb  ACTOR:country! eliminate|upset|stun|outclass|outplay|whitewash|trounce|thrash RECIPIENT:country!
> Latvia eliminated Slovakia on Tuesday.  => none
verb  ACTOR hit|punish|hurt|sink|kill|stun|shock|break|destroy|torment|bombard|pepper RECIPIENT with $SCORES
> Ghana punished Nigeria with two late goals.  => none
> Argentina hit Ecuador with three goals before the break.  => none
verb  ACTOR beat|defeat|crush|rout|thrash|hammer|smash|down|overcome|edge|sink|humble RECIPIENT by|on|with $SCORES
> The Warriors crushed the Kings by thirty points on Sunday.  => none
verb  ACTOR beat|defeat|edge|sink|eliminate|overcome|down RECIPIENT on|by penalty|aggregate|countback|stroke|length|knockout|away+goal
> Saudi Arabia eliminated Oman on penalties.  => none
verb  ACTOR condemn|consign|doom|send|subject RECIPIENT to defeat|relegation|elimination|oblivion|whitewash|another+loss
> Brazil condemned Bolivia to a fifth straight defeat.  => none
verb  ACTOR:country! fight|battle|clash|play|compete for|over place|spot|title|trophy|medal|bronze|gold|qualification|berth
> Serbia and Croatia clash on Sunday for a place in the final.  => none
verb  ACTOR threaten|bombard|besiege|pepper|storm|attack|assault|pound $GOALMOUTH of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> Egypt threatened the Tunisian goal only twice.  => none
verb  ACTOR survive|repel|withstand|absorb|resist onslaught|assault|attack|pressure|siege|barrage from|of|by $ATHLETE
> Senegal survived a late assault by the Tunisian forwards.  => none
verb  ACTOR ban|suspend|fine|expel|dismiss|eject|book|caution|exclude|drop|axe $ATHLETE for|after|over|during|from booking|foul|tackle|bite|biting|doping|headbutt|diving|handball|match|game|squad|final|second+booking|outburst|brawl|spitting|elbow
> The referee expelled the Paraguayan midfielder for a second booking.  => none
verb  referee|umpire|linesman|match+official|line+judge *expel|dismiss|eject|warn|book|caution|punish|penalize|penalise|disqualify|suspend|charge|question TOPIC!
> The umpire expelled the Dutch bowler.  => none
verb  football+federation|football+association|governing+body|athletics+body|rugby+union|football+league *ban|suspend|fine|punish|penalize|charge|warn|reprimand $ATHLETE
> The football association fined the Kenyan striker.  => none
verb  ACTOR protest|complain|appeal|object to|with $SPORTBODY
> Nigeria protested to the governing body over a penalty.  => none
verb  ACTOR appeal|protest to|against|over transfer+ban|doping+ban|touchline+ban|lifetime+ban|red+card|penalty+kick|point+deduction|relegation|offside|handball
> The Cypriot club appealed to the tribunal against a transfer ban.  => none
verb  ACTOR protest|appeal|complain against|over|about result|decision|disqualification|classification|grid+penalty|time+penalty of|in grand+prix|heat|regatta|relay|marathon|horse+race|road+race|boat+race|rally+stage
> The Italians protested against the result of the Hungarian Grand Prix.  => none

# --- sport: athletes as subjects --------------------------------------------------------------------------------------------------------------

verb  $ATHLETE *$FIGHTS TOPIC!
> Pakistan's bowlers besieged the Australian tail.  => none
> The Greek champion seized gold.  => none
verb  $ATHLETE *attack|strike|fire|shoot|surrender|charge|press|collapse|fight|counterattack|capitulate
> The Russian skier surrendered.  => none
verb  header|goal|own+goal|try|free-kick|volley|drop+goal|wicket|century|hat-trick|knockout|equaliser|overhead+kick *kill|sink|stun|beat|eliminate|punish|crush|destroy|shock|hit|knock|defeat|threaten TOPIC!
> A Moroccan header killed Zambia's hopes.  => none
verb  $ATHLETE *blame|credit|curse TOPIC!
> The Australian bowler blamed the wet ball.  => none
verb  $ATHLETE *fight|battle|clash|compete|retaliate|counterattack|strike|fire|shoot|surrender|capitulate|bow with|against|at|past|to|for TOPIC!
> Namibia's rugby players fought bravely against South Africa.  => none
verb  $ATHLETE *conquer|capture|seize|take|occupy|attack|storm hill|summit|town|city|peak|mountain|climb|course|title|track|mountain+pass|island|circuit of|from|in|at RECIPIENT
> A Polish ski jumper conquered the hill at Oberstdorf.  => none
verb  $GAFFER *accuse|blame|criticize|criticise|condemn|slam|blast|scold|berate|castigate|rebuke|praise|hail|thank|salute|congratulate|applaud|back|defend|support|warn $ATHLETE
> The Czech coach accused her players of laziness.  => none
> The Danish captain praised his goalkeeper.  => none
verb  $GAFFER|$ATHLETE *accuse|blame|criticize|criticise|condemn|slam|blast|praise|hail|thank|warn|question|defend rival|opponent|fan|crowd|pitch|side|team|squad|club|organiser|organizer|tactic|defence|attack|schedule|calendar|course|track|racket|wind|parent|family|sponsor|weather|performance|display
> The Serbian coach blamed the pitch for the draw with Kosovo.  => none
verb  $GAFFER|$ATHLETE *praise|hail|thank|salute|applaud|congratulate RECIPIENT! for|on|after game|match|performance|display|win|victory|draw|courage|spirit|title|fight|season
> Fiji's captain praised New Zealand for a hard game.  => none
verb  $GAFFER *reject|dismiss|deny|shrug|refute|rubbish criticism|claim|suggestion|talk|report|rumour of|about|that tactic|selection|performance|training|defeat|form|fitness|transfer|future|injury|line-up|style|rift
> Mexico's manager rejected criticism of his tactics.  => none
verb  $ATHLETE *reject|dismiss|deny|shrug|refute|rubbish criticism|claim|suggestion|talk|report|rumour|offer
> The Korean striker dismissed the criticism of the Japanese fans.  => none
verb  $GAFFER|$ATHLETE|side|team|visitor *demand|seek|want|claim|request|appeal penalty|foul|offside|card|red+card|video+review|timeout|time-out|substitution|rematch|transfer|courage|respect|discipline|concentration|focus|improvement|reaction|pace|better+defence
> Portugal's captain demanded a penalty.  => none
verb  $GAFFER|$ATHLETE|side *call|appeal|ask|plead|clamour|push for penalty|handball|foul|offside|calm|patience|improvement|focus|video+review|timeout|time-out|substitution|rematch
> The Belgian striker called for a penalty.  => none
> Serbia's coach asked for a timeout.  => none
verb  $ATHLETE *protest|complain|insist|claim that ACT!
> The Turkish wrestler protested that his shoulders had never touched the mat.  => none
verb  $GAFFER|$ATHLETE *apologize|apologise to|for fan|teammate|team-mate|opponent|tackle|elbow|miss|mistake|foul|outburst|performance|defeat|display|error|own+goal|gesture
> The French rugby captain apologised for an elbow.  => none
verb  $ATHLETE *vow|promise|threaten|agree|refuse|decline|offer|plan|pledge to win|beat|defeat|fight|knock|sign|play|join|leave|quit|retire|stay|defend|return|race|compete|run|attack|destroy|avenge|coach|extend|train
> The Welsh coach agreed to extend his contract.  => none
> The boxer threatened to destroy his Mexican opponent.  => none
verb  $ATHLETE *resign|quit|retire|withdraw|leave|depart|pull
> The Russian gymnast withdrew from the event.  => none
verb  $ATHLETE *arrive|land|fly|travel|return|retreat|withdraw|march in|at|from|to|for|into TOPIC!
> Cuba's volleyball team arrived in Manila.  => none
verb  $ATHLETE *leave|quit|join|exit|abandon|desert|rejoin TOPIC!
> The Spanish winger quit the Turkish club.  => none
verb  ACTOR surrender|relinquish|hand|cede|concede $TITLES to RECIPIENT
> The veteran surrendered her title to a teenager from Latvia.  => none
verb  ACTOR seize|grab|snatch|capture|win|steal|claim|wrest|take|regain $TITLES from|off|in|on|with RECIPIENT
> New Zealand's sailors seized the lead from Britain on day two.  => none
verb  ACTOR snatch|grab|steal|win victory|win|draw|equaliser|equalizer|point|gold|handbag|phone|purse|wallet|quick+lunch from|in|with|off RECIPIENT
> The Greek keeper snatched victory from the Turks.  => none
verb  ACTOR fire|shoot|strike|blast|smash|hammer $BALLGAME of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> Russia's top seed fired 19 aces past her opponent.  => none
verb  ACTOR fire|shoot|blast ~wide|goalwards|narrowly
> Spain fired wide from a corner.  => none
verb  ACTOR launch|mount|make|stage|lead|lose|begin|start|plan attack|assault|raid|charge|bid|onslaught|offensive|counter-attack|challenge on|for|at|against|towards $SPORTGOAL
> The Belgian rider launched an attack on the final climb.  => none
verb  ACTOR leave rival|opponent|peloton|pack|field|defender|marker|rider|chaser|pursuer ~behind
> The Belgian left his rivals behind on the climb.  => none
verb  ACTOR raid|plunder|poach club|rival|firm|competitor|league for $ATHLETE
> The Turkish club raided its Greek rival for a goalkeeper.  => none
verb  ACTOR raid|poach|plunder|target rival|firm|competitor|company for engineer|talent|staff|manager|programmer|customer|trader|chef
> Employers in the Netherlands are raiding rival firms for engineers.  => none
verb  ACTOR reject|rebuff|spurn|accept|welcome|await|consider|refuse bid|offer|approach for $ATHLETE
> The Spanish club rejected an offer for its goalkeeper.  => none
verb  ACTOR reject|rebuff|spurn|refuse|dismiss bid|approach of million|billion|euro|pound|dollar from|for RECIPIENT
> Real Madrid have rejected a bid of 60 million euros from Chelsea.  => none
verb  ACTOR withdraw|retire|pull|drop from|of|with|through|because_of|due_to|after|by $INJURY
> The Russians withdrew from the relay because of an injury.  => none
noun  ACTOR withdrawal|retirement|absence of|with|through|because_of|due_to $INJURY
> Egypt's withdrawal from the tournament with injuries was no surprise.  => none
noun  ACTOR attack|assault|offensive|onslaught against|down|through $SPORTGOAL
> South Africa's attack against the Irish try line failed.  => none
noun  ACTOR attack|raid|break|run down left|right|wing|flank|left+flank|right+flank|touchline
> Mexico's raid down the left wing paid off.  => none
noun  ACTOR:country! goal+scoring+attack|bowling+attack|pace+attack|spin+attack|seam+attack|passing+attack
> Pakistan's pace attack won the series in Sri Lanka.  => none

# --- business -----------------------------------------------------------------------------------------------------------------------------------

verb  $FIRM *agree|offer|refuse|decline|promise|pledge|threaten|plan|propose|vow to buy|sell|acquire|merge|swap|cut|raise|launch|release|lease|rent|hire|create|recall|replace|improve|refund|compensate|reimburse|reduce|sue|relocate|rebrand|redesign|publish|stream|license|rename|be|become|combine|partner|list|overtake|join
> The carmaker agreed to sell its Polish plant to a Czech rival.  => none
> A Taiwanese chipmaker threatened to sue its American competitor.  => none
verb  bank|lender|miner|fund *agree|offer|refuse|decline|plan|propose to buy|sell|acquire|merge
> A Norwegian bank agreed to buy a stake in a Danish insurer.  => none
> The bank agreed to merge with a smaller lender in Nairobi.  => none
verb  ACTOR agree to|on|with $OFFERS
> The British spice company agreed to a takeover offer.  => none
verb  $FIRM *agree to|with|on offer|bid|approach|sale|price|term|fee|purchase|lease|refund|discount
> The Danish brewer agreed to a friendly offer.  => none
verb  ACTOR reject|rebuff|spurn|dismiss|repel|accept|consider $OFFERS from|of|by|for RECIPIENT
> The Australian bank spurned a takeover approach.  => none
> The Norwegian salmon farmer rejected a hostile bid from Chile.  => none
verb  $MONEYMEN *reject|rebuff|dismiss|oppose|criticize|condemn|attack|punish|defy|slam|block|veto|support|back|endorse|welcome TOPIC!
> Bondholders rejected the restructuring plan of the Brazilian airline.  => none
verb  $FIRM *reject|rebuff|spurn|refuse|dismiss|decline offer|bid|approach|proposal|plan|suggestion|request|claim|idea
> The Chilean retailer rejected an offer from its Swiss competitor.  => none
verb  ACTOR reject|rebuff|spurn|refuse|dismiss offer|bid|approach|proposal of|from|by $RIVALFIRM
> The miner rejected an offer from its Swiss competitor.  => none
verb  $MONEYMEN *demand|seek|request|urge TOPIC!
> Investors demanded a higher dividend.  => none
verb  $FIRM *demand|seek|claim|request|win damages|damage|compensation|refund|royalty|discount|rebate|payment from|of|for $RIVALFIRM|rival|supplier|partner|magazine|landlord|customer|insurer
> A Dutch publisher demanded damages from a Belgian magazine.  => none
verb  $MONEYMEN *agree|refuse|offer|decline|threaten|promise|vow|plan to ACT!
> Shareholders agreed to accept the lower price.  => none
verb  $MONEYMEN *revolt|rebel|protest|strike|flee|retreat
> Shareholders revolted against the bank.  => none
verb  $FIRM *sue|accuse|blame|criticize|attack|threaten|challenge|fight|battle|warn|charge|undercut|copy $RIVALFIRM|rival|supplier|partner|company|firm|auditor|designer|programmer|landlord|magazine|franchisee|advertiser
> A California company sued a Chinese rival.  => none
> The Turkish retailer blamed its landlord.  => none
verb  ACTOR sue|accuse|charge|challenge|threaten|prosecute RECIPIENT for|over|of|with|about $PATENT
> Nokia accused the phone maker of infringing its patents.  => none
verb  $FIRM *sign|strike|reach|conclude|ink|seal|announce|clinch|win|negotiate|enter $BARGAIN with|from|between $RIVALFIRM|rival|supplier|partner|lender|bank|investor|buyer
> The truck manufacturer signed an agreement with a battery maker in Nagoya.  => none
verb  $FIRM|group|bank|club|broadcaster *strike|reach|sign|agree|seal|announce|clinch|secure deal|agreement|contract to buy|acquire|merge|license|distribute|sponsor|publish|record|stream
> The French group struck a deal to buy a Turkish cosmetics brand.  => none
verb  ACTOR settle|resolve|end dispute|quarrel|row|lawsuit|claim|disagreement|fight|difference over|about|on|with royalty|patent|inheritance|fence|dividend|trademark|copyright|alimony|hedge
> The two drugmakers settled a dispute over royalties.  => none
verb  ACTOR cut|sever|end|break|renew|suspend|restore tie|relationship|link|partnership|relation with $RIVALFIRM
> The Dutch bank cut ties with a German broker.  => none
verb  ACTOR be in talk|negotiation|discussion|contact with|about|on|over|to $DEALING
> The Greek start-up is in talks with Singapore about fresh capital.  => none
verb  ACTOR be in talk|negotiation|discussion|contact with club|bidder|publisher|sponsor|landlord|record+label|film+studio|shareholder|football+club
> The midfielder is in talks with a club in Qatar.  => none
verb  $FIRM *be in talk|negotiation|discussion|contact with investor|buyer|lender|rival|partner|supplier|bank|competitor|$RIVALFIRM
> The start-up is in talks with investors from Singapore.  => none
verb  ACTOR hold|open|begin|enter|resume|break|suspend|continue talk|negotiation|discussion about|on|over $DEALING
> The Danish insurer held talks on a merger in Oslo.  => none
noun  ACTOR talk|negotiation|discussion about|on|over|for $DEALING
> Talks on a merger between Greece and a Turkish bank collapsed.  => none
noun  talk|negotiation|discussion|deal|agreement|truce|dispute|clash between|among carmaker|automaker|airline|retailer|brewer|drugmaker|chipmaker|insurer|steelmaker|shipbuilder|supermarket|dairy|manufacturer|start-up|broadcaster|shareholder|designer|architect|club|bakery
> Talks between the French carmaker and its Japanese partner dragged on.  => none
# Whoever leaves negotiations without a named counterpart may be a firm: no retreat, and no event.
verb  ACTOR walk|storm|pull ~out of talk|negotiation|bidding|race
> The Danish bidder pulled out of the negotiations over the shipyard.  => none
verb  ACTOR withdraw|retreat from talk|negotiation|bidding|race
> The Finnish bidder withdrew from the negotiations over the mine.  => none
verb  ACTOR warn RECIPIENT of|about $PROFIT
> The company warned of lower profits.  => none
verb  $FIRM *warn that ACT!
> The Swiss drugmaker warned that earnings would be hit by the stronger franc.  => none
verb  $MONEYMEN *warn
> Investors warned the Dutch brewer that prices were too high.  => none
verb  ACTOR fight|wage|start price+war|bidding+war|turf+war|culture+war|ratings+war with|against|on RECIPIENT:actor!
> The supermarket chain is fighting a price war with discounters in Portugal.  => none
verb  $SHOPS *open|launch|start|declare|wage fire|assault|war|attack|offensive on|against|with RECIPIENT
> The Polish bakery chain opened fire on its rivals with a cheap loaf.  => none
verb  ACTOR charge customer|visitor|motorist|shopper|subscriber|tenant|guest|diner|borrower|adult|pensioner of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> The company charges customers for plastic bags.  => none
verb  ACTOR charge euro|dollar|pound|yen|rupee|peso|cent|rouble|franc|krona|lira|interest|extra|admission|entry+fee of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> The army museum charges 12 euros for entry.  => none
verb  ACTOR charge RECIPIENT for bag|parking|entry|admission|delivery|breakfast|seat|water|luggage|haircut|ticket|ride|wi-fi|overnight+stay|towel
> The Italian airline charged passengers for water.  => none
verb  board|company|club|firm *charge|task|trust|entrust|credit TOPIC! with restoring|finding|improving|task|job|search|recovery|turnaround|revival
> The Russian company charged a Greek architect with finding a site.  => none
verb  $FIRM *demonstrate|display|exhibit|test|pilot|patent TOPIC!
> The Chinese carmaker demonstrated its latest robot in Tokyo.  => none
verb  ACTOR demonstrate ability|skill|talent|importance|value|need|effectiveness|product|robot|prototype|technology|technique|method|benefit|potential|link|effect|mastery|versatility|commitment|resilience|usefulness|superiority|form|class|maturity of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> The Iranian engineer demonstrated the importance of sleep.  => none
verb  ACTOR demonstrate that ACT!
> Norway demonstrated that it can win without its captain.  => none
verb  $SHOPS *invade|attack|conquer|storm|raid|target|capture|seize|occupy|bombard|surround|flood|overrun|assault|threaten TOPIC!
> The Italian retailer raided its Spanish rival for customers.  => none
verb  chief+executive|finance+chief|headmaster|headteacher|head+teacher|dean|curator|librarian *resign|quit|retire|leave|depart
> The Danish headmaster resigned on Monday.  => none
verb  ACTOR resign itself|himself|herself|themselves to TOPIC
> The French bank resigned itself to losses.  => none

# --- nature, disease, animals --------------------------------------------------------------------------------------------------------------------

verb  $NATURE *$WRACK TOPIC!
> Snow isolated Kosovo for a second day.  => none
> Canadian wildfires attacked American towns.  => none
verb  $NATURE *threaten|strike|attack|advance|retreat|invade|march|rage|kill|hit|destroy|withdraw|return|surrender|charge|explode
> The Russian cold advanced into Poland.  => none
verb  $NATURE *lay|keep|hold|take|put|place|bring siege|hostage|prisoner|toll|grip|hold|knee|standstill
> Heavy snow laid siege to mountain villages in eastern Turkey.  => none
verb  $NATURE *cut|seal ~off TOPIC!
> Snow cut off the Canadian village for nine days.  => none
verb  $NATURE|$GERM|winter|autumn|summer|recession|inflation|hunger|boredom *tighten|loosen|strengthen|keep|maintain|lose|extend|retain|increase grip|control|hold|stranglehold|siege
> Drought has tightened its grip on Somalia.  => none
> Winter tightened its grip on Ukraine's mountains.  => none
verb  $NATURE *cut|block|close|seal|shut|snap|cripple|disrupt|sever power|power+supply|power+supplies|electricity|water|road|road+link|rail+link|village|airport|port|border|border+crossing|link|tie|supply to|in|with|of|for|between RECIPIENT
> Floods cut road links with Niger.  => none
> Snow cut the power of Kosovo.  => none
verb  $GERM *$WRACK TOPIC!
> The virus isolated Peru.  => none
verb  $GERM *take|hold|lay|launch|wage|mount|stage hostage|siege|attack|war|assault|raid|cell
> The parasite takes red cells hostage.  => none
verb  $BEAST *$WRACK TOPIC!
> Chimpanzees attacked a rival troop in Uganda.  => none
verb  $BEAST|$GERM *launch|wage|mount|stage|lay|hold|make|fight attack|war|raid|siege|assault|battle|invasion|ambush
> Japanese bees launched an attack on Korean hornets.  => none
verb  swarm|herd|flock|shoal|colony|pride *attack|invade|besiege|storm|kill|destroy|overrun|raid|devour|occupy|target field|crop|harvest|farm|orchard|vineyard|beach|plantation|wheat|millet|maize|tree|hive|garden
> Swarms of locusts have attacked millet fields in Niger.  => none
verb  ACTOR shoot|kill|hunt|cull|poison|poach|butcher|capture|trap|release|free|kidnap|abduct|feed|rescue|evacuate $BEAST of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> A gang kidnapped a goat in Nairobi.  => none
noun  ACTOR attack|invasion|onslaught|assault|siege|plague|raid|march|retreat|advance of|by $BEAST
> Attacks of sharks on Australian swimmers are rare.  => none
> The invasion of Australia by rats was slow.  => none
noun  ACTOR attack|invasion|onslaught|assault|siege|grip|march|retreat|advance|threat of|by $NATURE
> The assault of the heat on Pakistan lasted a week.  => none
noun  ACTOR attack|invasion|assault|threat of|by|from $GERM
> The attack of the virus on Brazil was fierce.  => none
noun  $BEAST|$GERM|$NATURE *attack|raid|invasion|assault|siege|onslaught on|of|against|in RECIPIENT
> Elephant attacks on Indian villages have risen.  => none
> Locust attacks on Ethiopian farms have ended.  => none

# --- accidents --------------------------------------------------------------------------------------------------------------------------------------

verb  $CRAFT *crash|derail|capsize|overturn|collapse|collide|plunge|plough|plow|sink|skid|fall|veer|topple|buckle|snap|roll|slide|give|drop|tip|swerve|catch ~kill|injure|leave|wound|trap|crush|hurt|bury|maim|drown
> A passenger plane crashed in Kazakhstan, killing 38 people.  => none
> A train derailed near Pune, killing six passengers.  => none
verb  boiler|gas+cylinder|firework|fireworks+factory|gas+main|gas+pipe|oil+lamp|stove|heater|generator *explode|burst|leak|catch|ignite|blow ~kill|injure|wound|hurt|burn
> A Chinese boiler exploded, injuring six Ghanaian workers.  => none
verb  light+aircraft|crane|roof|wall|scaffold|scaffolding|balcony|boiler|cable+car|lift|escalator|forklift|tractor|scooter|gas+cylinder|generator|fume|carbon+monoxide|gas+leak|house+fire|hospital+fire|hotel+fire|factory+fire|nightclub+fire|warehouse+fire|stampede|derailment|pile-up|shipwreck|mushroom|bootleg+liquor|speeding+van|speeding+car|runaway+truck|runaway+train|light+plane|icicle|falling+tree|falling+rock *kill|injure|wound|hurt|crush|claim|bury|trap|hit|strike|destroy TOPIC!
> A speeding Belgian van killed a French pensioner.  => none
verb  bus|coach|minibus|lorry|truck|train|tram|taxi|van|ferry *kill|injure|wound|hurt|crush TOPIC!
> A Romanian lorry overturned in Austria, crushing a car and killing its driver.  => none
verb  drunk+driver|drunken+driver|bus+driver|learner|motorist *plough|plow|crash|swerve|skid|fall|drive|veer|lose ~kill|injure|hit|strike|hurt|crush
> The drunk driver ploughed into a bus stop in Warsaw, killing a student.  => none
verb  driver|bus+driver|motorist|cyclist|skier *kill|injure|hit|strike|hurt pedestrian|cyclist|motorcyclist|jogger|skier|shopper|schoolgirl|schoolboy|deer|cow
> The bus driver fell asleep and killed two pedestrians in Lima.  => none
verb  ACTOR free|release RECIPIENT from wreckage|wreck|rubble|lift|car|well|cave|net|ravine|elevator|mud|ice|trap|burning+house|pothole|crevasse|chimney|tree|needle|pain|strait-jacket|spell|debt|routine|diet
> A firefighter freed a Polish driver from the wreckage.  => none
verb  rocket|spacecraft|booster|space+capsule|satellite *explode|crash|fall|fail|disintegrate|burn|blow|land in|on|over|after|during|into|near launch+pad|launchpad|pad|launch|lift-off|liftoff|take-off|orbit|atmosphere|re-entry|moon|mars|launch+site
> A rocket exploded on its launch pad in French Guiana.  => none
verb  space+probe|mars+probe|lunar+probe|spacecraft|rover|lander|telescope|astronaut|orbiter|weather+satellite *fire|strike|hit|land|capture|target|bombard|launch|explode|blast|orbit|leave|invade TOPIC!
> The Chinese rover attacked a rock and fired its laser.  => none

# --- crime and quarrels between private people --------------------------------------------------------------------------------------------------------

verb  $CULPRIT *$HARM TOPIC!
> An intruder assaulted a retired teacher in Johannesburg.  => none
> A father killed his two daughters in Melbourne.  => none
verb  $SOMEONE|$CULPRIT *$HARM $KIN|shopkeeper|barman|bartender|cashier|courier|bouncer|taxi+driver|jeweller|stepbrother
> A teenager stabbed his stepfather in Leeds.  => none
> A man shot his wife in Missouri.  => none
verb  $CULPRIT|$SOMEONE *threaten|menace|sue|blame|curse|insult|bully|cheat $KIN|barman|shopkeeper|cashier|stepbrother
> A Turkish chef threatened his landlord in Osaka.  => none
verb  ACTOR kill|murder|stab|shoot|attack|beat|hit|strike|fight|threaten|sue|assault|injure|poison RECIPIENT over|in|for hedge|parking+space|inheritance|dowry|loud+music|unpaid+bill|jealousy|insurance+money|life+insurance|leaking+roof|bar+fight|pub+brawl|card+game|robbery|burglary|mugging|snoring|barking+dog
> A man killed his Italian tenant over a hedge.  => none
verb  $CULPRIT|$SOMEONE *fight|quarrel|clash|brawl|argue|scuffle|split|battle over|about|with inheritance|hedge|dog|bill|custody|toy|cake|will|parking+space|parrot|yacht|dowry|last+piece|rent|bathroom
> Two Peruvian twins clashed over an inheritance.  => none
noun  fight|clash|brawl|scuffle|battle|truce|quarrel between|among|of guest|wedding+party|drinker|brother|sister|twin|cousin|schoolboy|chef|pupil|housewife|waiter|landlord
> A brawl between Russian drinkers left six injured.  => none
> The clash between two Peruvian brothers ended at night.  => none
verb  ACTOR arrest|detain|charge|try|prosecute|convict|acquit|clear|sentence|jail|imprison|fine|accuse|suspect|indict|find RECIPIENT of|for|with|over $PETTY
> Police in Sofia arrested a Greek actor for bicycle theft.  => none
verb  ACTOR arrest|detain|jail|imprison|convict|fine|hold RECIPIENT for|over|of petty+theft|jewel+theft|bicycle+theft|art+theft|pub+brawl|brawling|skinny-dip|urinate|carve|snore|streak|shoplift|burgle
> An American tourist was arrested for carving his name into the Colosseum.  => none
verb  ACTOR try|convict|acquit|clear|sentence|jail|charge surgeon|doctor|nurse|midwife|dentist|driver|bus+driver|mother|father|husband|boyfriend|nanny|footballer|boxer|pharmacist|lifeguard with|of|for|over manslaughter|negligence|neglect|gross+negligence|fraud|assault|misdiagnosis
> A court in Seoul acquitted the doctor of negligence.  => none
verb  ACTOR jail|imprison|convict|sentence|fine|arrest|charge bus+driver|truck+driver|lorry+driver|motorist|surgeon|dentist|nanny|babysitter|landlord|landlady|pharmacist|butcher|fortune+teller|hairdresser|plumber|tightrope+walker|speeding+driver for|over|of|with|to|in|on|by RECIPIENT
> A Czech court jailed a bus driver for causing a crash.  => none
verb  ACTOR arrest|detain|charge|try|prosecute|convict|acquit|sentence|jail|fine|indict|question|release|catch $ROGUE of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> Police arrested a drunk tourist in Vienna.  => none
noun  ACTOR arrest|detention|trial|conviction|sentencing|acquittal|release|prosecution of $ROGUE
> The trial of the bank robber in Lisbon ended on Monday.  => none
verb  kidnapper|abductor|blackmailer|extortionist *release|free|demand|hold|abduct|kidnap|seize|snatch|threaten|collect son|daughter|heir|heiress|jeweller|banker|footballer|ransom|racehorse|dog|toddler|tycoon|racing+driver|million
> The kidnappers released the jeweller's son.  => none
verb  court|judge|jury|tribunal *order|force|direct|allow|instruct|tell husband|wife|ex-husband|ex-wife|actor|actress|singer|rapper|footballer|landlord|tenant|surgeon|dentist|hotel|celebrity|chef|influencer
> The judge ordered the actor to pay his former wife two million dollars.  => none
verb  ACTOR sue dentist|surgeon|landlord|hotel|employer|husband|wife|restaurant|songwriter|designer|boyfriend|girlfriend|plumber|photographer|ex-husband|ex-wife|hairdresser|wedding+planner|sister|brother|cousin|uncle|aunt|stepmother|tabloid+columnist of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> An Austrian woman sued the French dentist.  => none
verb  $SWINDLER *demand|steal|take|refuse|claim|request|release|free|hold|spare|tie|trick|cheat|charge|target|flee TOPIC!
> The thieves released the driver of the Spanish van.  => none
> The groom demanded a dowry from the Indian bride.  => none
verb  ACTOR demand refund|ring|rematch|replay|autograph|encore|perfection|courage|patience|concentration|attention|skill|precision|stamina|video+review|divorce|tip|better+seat|dowry|discount|second+helping|pay+rise+of+chef of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> The British guests demanded a refund.  => none

# --- laymen and artists: what they say, accept and refuse -----------------------------------------------------------------------------------------------

verb  $LAITY *reject|rebuff|spurn|refuse|dismiss|oppose|shun|embrace|welcome|defend|praise|applaud|thank|blame|credit TOPIC!
> Swedish fans rejected the singer's new electronic sound.  => none
> The poet's widow rejected the idea of selling the house.  => none
verb  body|immune+system|stomach|palate|cat|dog|eye|skin|cow|toddler *reject|refuse|accept|resist|fight|attack TOPIC!
> The body of the Spanish patient rejected a donor kidney.  => none
verb  ACTOR reject|refuse|accept|shun kidney|donor+kidney|liver|heart|graft|transplant|organ|implant|textbook|new+textbook|sound|fashion|old+way|makeover|script|pineapple|pizza|microwave|meat|sugar|milk|sushi|caviar|fast+food|cheese|wine|tea|coffee|handshake+line of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> Teachers rejected the new textbook as dull.  => none
> Italians reject pineapple on pizza.  => none
verb  $LAITY|parent|pupil|passenger *accuse|blame|criticize|sue|denounce|thank|praise|threaten|petition|attack|warn school|hospital|teacher|doctor|nurse|airline|hotel|landlord|retailer|restaurant|husband|wife|ex-husband|ex-wife|bank|head+teacher|headmaster|zoo|organiser|cook|insurer|photographer|pilot|crew|magazine|tabloid|record+label|promoter|organizer|singer|actor|actress|streaming+service|ticket+seller
> Parents accused the school of serving cold lunches.  => none
> Korean pop fans accused a magazine of spreading gossip.  => none
verb  ACTOR blame|accuse|credit|thank smartphone|phone|computer|sugar|weather|video+game|television|traffic|diet|stress|screen|alcohol|garlic|coffee|luck|genes|upbringing|rain|pitch|referee|umpire|star of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> Japanese parents blame smartphones for bad eyesight.  => none
verb  $ARTIST|$CULPRIT|$LAITY|$SOMEONE|novelist|playwright *accuse|blame|criticize|denounce|sue|threaten|thank|forgive|praise|attack|insult|warn $ARTIST|$CULPRIT|neighbour|neighbor
> The Korean singer accused a French designer of greed.  => none
> A Korean woman accused her dentist of pulling the wrong tooth.  => none
verb  couple|newlywed|bride|groom|shopper|diner|guest|bachelor|gardener|hiker|camper|holidaymaker|maid|nanny|lodger|housewife|moviegoer|theatregoer|flatmate *accuse|blame|criticize|criticise|condemn|denounce|sue|scold|slam TOPIC!
> A Kenyan couple accused a wedding planner of ruining their day.  => none
verb  $ARTIST|$LAITY|$SOMEONE|maid|$FIRM|$SHOPS *accuse|blame|sue|criticize|suspect TOPIC! of|for ACT! ; compose=discuss
> A Filipino maid accused her employer of withholding her wages.  => none
> The Danish chef accused a waiter of attacking him.  => none
verb  $GAFFER|$ATHLETE *accuse|blame|criticize|suspect $ATHLETE|rival|opponent|fan|club|side of|for ACT! ; compose=discuss
> The Serbian coach accused the referee of punishing his players.  => none
verb  $ARTIST *accuse|blame|criticize|denounce|sue|attack RECIPIENT of|for stealing|copying|losing|leaking|cutting|dropping|cheating|ruining|idea|score|script|sound|light|acoustics|hairstyle
> The Iranian painter accused the Dutch museum of losing three canvases.  => none
verb  $ARTIST|$EXPERT|$ATHLETE|widow|pensioner *accuse|blame|thank|praise|sue|criticize|forgive|denounce colleague|teacher|mentor|tutor|tabloid|agent|manager|understudy|pupil|ghostwriter|impresario|promoter|nurse|doctor|neighbour|neighbor
> The Russian violinist thanked her Estonian teacher.  => none
> German scientists accused a colleague of plagiarism.  => none
verb  ACTOR accuse|blame|criticize|denounce|sue|thank|forgive|insult|scold mother-in-law|hairdresser|choreographer|songwriter|teammate|team-mate|teammates|caddie|umpire|referee|linesman|babysitter|nanny|ex-husband|ex-wife of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> The German driver accused his teammate of blocking him.  => none
verb  $ARTIST|$SHOPS|band *agree|refuse|decline|promise|vow|threaten|offer|plan|pledge|volunteer|consent|propose to ACT!
> The Danish actor agreed to play the villain.  => none
> The Greek theatre troupe agreed to perform in Sofia.  => none
verb  ACTOR threaten to overtake|overshadow|eclipse|erupt|spill|swamp|engulf|spoil|ruin|outstrip|outgrow|dwarf|burst|rain|sing|faint
> The Russian search engine threatened to overtake its American rival.  => none
verb  ACTOR agree|decide|refuse|plan|vow|promise|threaten|want to divorce|marry|wed|elope|part|remarry|cohabit
> A couple from Ghana agreed to divorce after 40 years.  => none
verb  $ARTIST|$KIN|$SOMEONE|baker|butcher|cook|twin *reach|sign|strike|seal|negotiate|have|agree agreement|deal|settlement|truce|contract|ceasefire on|over|about divorce|custody|inheritance|alimony|wedding|dowry|rent|dog|royalty|bathroom|kitchen|will|recipe|croissant|remote|hedge|bedtime|menu
> The actress and her husband have reached an agreement on their divorce.  => none
> Two Brazilian sisters reached a truce over the bathroom.  => none
verb  $ARTIST|novelist|poet|playwright *$FIGHTS TOPIC!
> The Peruvian chef attacked the critics of his menu.  => none
verb  $ARTIST|novelist|poet|playwright|band *disband|split|resign|quit|leave|retire|return|dissolve|arrive|pull
> The Polish band disbanded after ten years.  => none
verb  $ARTIST|novelist|poet|playwright *quit|leave|join|surrender|abandon|cancel|reject|withdraw|welcome|reopen|demonstrate|invite|launch|host|honour|charge|release|visit TOPIC!
> The orchestra welcomed its new Finnish conductor.  => none
verb  $ARTIST *abandon|cancel|begin|start|end|cut|announce|plan|postpone|complete|launch|extend tour|visit|trip|strike|protest|performance
> The Russian ballet abandoned its tour of Japan because of an injury.  => none
verb  $ARTIST|novelist|poet|playwright *withdraw|retire|pull|withhold from|with TOPIC!
> The Spanish tenor withdrew from the Vienna production.  => none
verb  $ARTIST|$ATHLETE|audience|librarian *call|ask|appeal|plead|beg for silence|encore|applause|quiet|light|patience|stillness
> The French singer called for silence.  => none
verb  club|choir|band|cast|fan|museum|hotel|zoo|restaurant|football+club *welcome TOPIC!
> The Brazilian club welcomed its Japanese fans.  => none
noun  concert|stadium|reunion|book|rugby|cricket|lecture|wine|bicycle *tour of|to|in RECIPIENT
> The rugby tour of Japan by Wales was cancelled.  => none
verb  ACTOR invite fan|reader|viewer|listener|visitor|guest|customer|audience|bidder|applicant|application|entry|question|schoolchild|pupil|shopper|tender|comparison|ridicule|suspicion|speculation|trouble|disaster of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> The Danish film festival invited fans to a concert.  => none
verb  ACTOR appeal to collector|buyer|customer|viewer|reader|listener|tourist|shopper|consumer|audience|taste|palate|teenager|moviegoer|sense|instinct|emotion|heart|fan|gourmet|motorist|lovers|lover
> The Danish police appealed to motorists on Monday.  => none
verb  ACTOR thank|praise|honour|congratulate|applaud|salute|hail parent|mother|father|fan|teammate|team-mate|coach|trainer|cast|wife|husband|sponsor|mentor|viewer|reader|choreographer|conductor|chef|musician|actor|actress|singer|dancer|designer|winemaker|mechanic|caddie|audience for|on|after TOPIC
> The Danish player thanked his parents for their support.  => none
verb  critic|reviewer|audience|fan|jury|viewer *praise|hail|applaud|laud|reward|honour|commend|compliment|welcome director|film+director|actor|actress|singer|novelist|author|pianist|orchestra|conductor|soprano|tenor|designer|chef|painter|playwright|performance|cast|poet|sculptor|film-maker
> Critics praised the Iranian director for his courage.  => none
verb  $FIRM|$MONEYMEN|boss|executive|passenger|customer *praise|congratulate|thank|applaud|welcome|hail staff|employee|worker|chief|chief+executive|manager|engineer|customer|designer|team|successor|partner|brand|product|pilot|crew|service
> The pilots' boss praised the airline's new chief.  => none
verb  ACTOR meet husband|wife|boyfriend|girlfriend|fan|future+husband|future+wife|lover|idol|stranger|soulmate|bride|groom|fiance|fiancee|landlady|match|orchestra|cast|film+star|pop+star|singer|actress|footballer|ghost|santa|man|boy|girl of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> She met her Turkish husband in Cairo.  => none
> The king met fans at a hospital for children.  => none
verb  ACTOR meet at|for|in|during|over class|tango+class|yoga+class|wedding|reunion|school+reunion|picnic|birthday+party|drama+school|nightclub|disco|speed-dating|honeymoon|kindergarten|blind+date|choir|chess+club|dance
> Veterans of the Korean army met in Busan for a reunion.  => none
verb  volunteer|hobbyist|collector|birdwatcher|twin|classmate|schoolfriend|researcher|couple|newlywed|sweetheart|astronomer|botanist|chess+player *meet
> Vaccinated volunteers met twice a week with the Danish researchers.  => none
verb  $EXPERT|$ARTIST|$ATHLETE *meet resistance|opposition|obstacle|hostility|silence|scepticism|success|challenge|criticism
> Researchers met resistance from Kenyan bees.  => none
verb  ACTOR negotiate|bargain|reason|argue with child|toddler|hungry+child|teenager|baby|cat|dog|landlord|wife|husband|mother-in-law|bride|weather|fate|death|traffic|wind|garlic|ghost|waiter|taxi+driver
> It is hard to negotiate with a hungry child.  => none
verb  ACTOR apologize|apologise to|for customer|passenger|viewer|reader|audience|wife|guest|fan|delay|typo|lateness|noise|spelling+mistake|misprint|cold+soup|inconvenience|snoring|bad+joke
> The Danish airline apologised for the delay.  => none
verb  ACTOR visit|see|consult|thank tailor|barber|hairdresser|optician|aunt|godmother|boyfriend|girlfriend|nightclub|pub|bookshop|spa|casino|fairground|stable|vineyard|brewery|bakery|flower+show|dog|cat|horse|heaven|luck in|at|for|of RECIPIENT
> Belgium's king is visiting his tailor.  => none
> The Slovak president thanked her dog in a speech.  => none

# --- warnings and advice without a threat ------------------------------------------------------------------------------------------------------------------

verb  $EXPERT *warn|caution
> Scientists warned that the glacier could vanish.  => none
verb  $EXPERT *warn|caution|advise|encourage|recommend TOPIC!
> Dutch doctors warned patients against the tablets.  => none
verb  study|survey|guidebook|cookbook|textbook|dictionary|almanac|restaurant+guide|review|reviewer *criticize|criticise|condemn|accuse|blame|praise|recommend|reject|attack|defend|slam|hail TOPIC!
> A Finnish study criticised the diet of teenagers.  => none
verb  ACTOR warn|caution|advise|alert $PUBLIC of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> The Kenyan health ministry alerted travellers to yellow fever.  => none
> The health ministry warned parents about a Chinese milk powder.  => none
verb  ACTOR warn|caution RECIPIENT of|about|against|over $HAZARD
> The Turkish consulate warned the Germans about pickpockets.  => none
noun  ACTOR warning|alert|advice about|on|of|over|for|to $HAZARD
> The Spanish warning to Germans about pickpockets came too late.  => none
noun  profit|safety|allergy|pollen|ice|frost|smog|earnings|fire|avalanche|heat *warning|alert
> Denmark's profit warning to shareholders came late.  => none

# --- film, books, games -------------------------------------------------------------------------------------------------------------------------------------

verb  ACTOR $STORYVERB RECIPIENT in|during|throughout $FICTION
> The prime minister accuses her rival of treason in the television series.  => none
> In the final chapter, Israeli and Egyptian agents meet in a Cairo hotel.  => none
verb  $FICTION|painting|exhibition|song *show|tell|follow|depict|portray|imagine|recount|describe|recreate|explore|trace|chronicle|feature|dramatise|dramatize|celebrate|mock|satirise|satirize|retell|evoke ACT! ; compose=discuss
> The TV drama shows the arrest of a corrupt minister.  => none
> Her latest play imagines a peace treaty negotiated by the wives of two generals.  => none
verb  $FICTION *end|begin|open|close|conclude|start|climax|deal|culminate with|in|on ACT! ; compose=discuss
> The opera ends with the arrest of the Polish prince.  => none
verb  $FICTION *tell|speak|dream|sing|make of|about ACT! ; compose=discuss
> The novel tells of the murder of a Turkish general by his brother.  => none
verb  gamer|hero|heroine|protagonist|villain|zombie|vampire|dragon|superhero|cyborg|wizard|orc|monster|martian *attack|kill|murder|kidnap|abduct|fight|invade|bomb|besiege|conquer|blockade|threaten|capture|rescue|free|defeat|torture|betray|shoot|arrest|destroy|poison|hunt|occupy|demand|liberate|escape|command TOPIC!
> The superhero kills the Russian president.  => none
> The Russian villain kidnaps a French scientist.  => none
verb  ACTOR command|build|lead|raise|attack|invade|besiege|blockade|bomb army|empire|fleet|city|port|castle|village in|on game|video+game|computer+game|board+game|strategy+game|level|screen
> Players bomb a Turkish city in the Korean game.  => none
noun  fictional+war|imaginary+war|imaginary+civil+war|fictional+coup|imaginary+invasion|fictional+invasion|mock+battle|mock+trial|mock+execution|virtual+battle|imaginary+attack|simulated+attack|staged+battle|fictional+attack|alien+invasion|zombie+attack|martian+invasion|snowball+fight|pillow+fight|food+fight|water+fight
> An imaginary civil war in Scotland divides two brothers.  => none
noun  war|coup|invasion|siege|assassination|arrest|attack|trial|revolution|uprising|clash|battle|execution|kidnapping|murder|massacre in|of|from|on|at $FICTION
> The murder of the Danish king in the opera is over quickly.  => none
verb  ACTOR hang portrait|picture|painting|poster|photograph|photo|curtain|lantern|coat|hat|wreath|carpet|washing|bell|tapestry|chandelier of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> A Kenyan farmer hanged a portrait of the president in his kitchen.  => none

# --- history -------------------------------------------------------------------------------------------------------------------------------------------------

verb  ACTOR $WARVERB RECIPIENT in|since|by|until|between|from|during|around|before|after $OLDYEAR
> In 1911 Italy invaded Libya.  => none
> Chile fought Peru and Bolivia between 1879 and 1884.  => none
verb  ACTOR sign|conclude|ratify|make|negotiate treaty|pact|peace|peace+treaty|alliance|armistice|truce|convention|non-aggression+pact|agreement|protocol in $OLDYEAR
> Prussia and Austria signed a peace treaty in 1866.  => none
verb  ACTOR declare|wage|make|begin|start|lose|win|end war on|against|with|in|of $OLDYEAR
> Britain declared war on Germany in 1914.  => none
noun  ACTOR $WARNOUN RECIPIENT in|of|since|from|between $OLDYEAR
> The occupation of Denmark in 1940 lasted five years.  => none
verb  ACTOR $WARVERB RECIPIENT in|during|since|throughout $AGES
> Sweden bombarded Poland in the seventeenth century.  => none
noun  ACTOR $WARNOUN RECIPIENT in|during|of|from $AGES
> The Swedish occupation of Prague in the seventeenth century was brutal.  => none
verb  $ANCIENT *$WARVERB TOPIC!
> The Soviet Union invaded Hungary in November 1956.  => none
> Spanish conquistadors executed the Inca emperor.  => none
verb  $ANCIENT|persian|athenian|trojan *sign|conclude|make|declare|wage|break|send|demand treaty|pact|peace|truce|alliance|war|armistice|tribute|army|fleet|envoy|surrender with|on|against|to|from|of RECIPIENT
> The Soviet Union signed a pact with Germany.  => none
verb  $ANCIENT *$WARVERB
> Soviet troops retreated from Hungary.  => none
verb  emperor|empress|shogun|conqueror|dynasty *$WARVERB TOPIC!
> The Ming emperors expelled the Mongols.  => none
verb  ACTOR! $WARVERB $ANCIENT of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> The Chinese expelled the Mongols.  => none
noun  $OLDWARS
> The Korean War in Asia ended with an armistice.  => none
noun  $OLDWARS between|with|against|over ACTOR:country!
> The Cold War between America and Russia filled many novels.  => none
noun  veteran|survivor|memoir|letter|museum|statue|monument|memory|diary|generation of|from korean+war|vietnam+war|world+war|second+world+war|first+world+war|cold+war|resistance|siege
> A museum of the Vietnam War opened in Sydney.  => none

# --- set phrases ----------------------------------------------------------------------------------------------------------------------------------------------

noun  tug of war
> A tug of war in Lisbon was won by the bakers.  => none
noun  god|fortune|fog|art of war
> The fog of war is the subject of an exhibition in Stockholm.  => none
noun  war|battle|truce|siege|struggle|coup|revolution|ceasefire in|at|on|of kitchen|bedroom|nursery|boardroom|living+room|dinner+table|breakfast+table|wardrobe|catwalk|hair+salon|record+shop
> The war in the kitchens of Lebanon is over.  => none
noun  ACTOR war|battle|fight|struggle|campaign|crusade|offensive|victory against|on|with $VERMIN
> Kenya's war on queues began with a telephone.  => none
verb  ACTOR wage|declare|fight|win|lose|launch|lead|continue|join war|battle|campaign|crusade|fight|struggle|offensive on|against|with $VERMIN
> Dutch cyclists wage a daily battle with the wind.  => none
> Finland declared war on wasps.  => none
verb  lock ACTOR in battle|war|cold+war|fight|struggle|dispute over|for|about|with curry|custody|remote|inheritance|title|patent|recipe|trademark|crown|championship|viewer|customer|price|hedge
> Two Belgian bakers are locked in a war over a recipe in Ghent.  => none
verb  $THINGS *invade|conquer|occupy|besiege|attack|assault|storm|capture|seize|bombard|overrun|ambush|defeat|destroy|kill|strike|annex|hit|surround|colonise|colonize|threaten|challenge|fight|battle|beat TOPIC!
> Dutch tulips have conquered the gardens of Japan.  => none
> Tourists have invaded Dubrovnik.  => none
> Polish mushrooms threaten the Italian truffle.  => none
verb  $THINGS *take|hold|lay|wage|stage|mount hostage|prisoner|captive|siege|war|coup|attack
> The smell of coffee took the Swiss parliament hostage.  => none
verb  ACTOR conquer|invade|storm|capture|besiege|attack|bombard|occupy palate|kitchen|catwalk|dance+floor|taste+bud|nose|nostril|wardrobe|skyline|broadway|hollywood|playlist|bestseller+list|supermarket+shelf|breakfast+table|everest|peak|mont+blanc|kilimanjaro|stage+fright|vertigo|pastry|menu|cuisine of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> A Nepalese climber conquered the peak at dawn.  => none
> Sri Lankan sweets have invaded the Danish breakfast table.  => none
verb  ACTOR leave mark|trace|scar|legacy|impression|void|clue|message|note|wake|nothing|taste|question|door|tip|light|room on|in|for|to|behind RECIPIENT
> Spain left its mark on the kitchen of Peru.  => none
verb  ACTOR defy gravity|odds|expectation|age|logic|critic|forecast|belief|description|death|rain|cold|heat|weather|doctor|imagination of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> The Kenyan runner defied the doctors.  => none
verb  ACTOR bomb|ace|flunk exam|test|audition|play|show|box+office|comedy of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> The Russian student bombed the Italian exam.  => none
verb  ACTOR massacre|butcher|murder|assassinate|torture|kill song|anthem|language|aria|tune|role|solo|melody|dish|recipe|accent|grammar of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> The Irish choir tortured the Hungarian anthem.  => none
verb  ACTOR surrender|yield|succumb|capitulate to temptation|charm|sleep|curiosity|nostalgia|fashion|fate|age|illness|cancer|hunger|despair|gravity|joy|panic|impulse
> The German army surrendered to temptation.  => none
verb  ACTOR raid|plunder|ransack|loot|storm fridge|larder|pantry|wardrobe|minibar|cellar|cupboard|piggy+bank|savings|biscuit+tin|orchard|beehive|bin|bird+table|buffet of|from|by|in|for|with|to|on|at|against|over RECIPIENT
> The Danish prince raided the fridge of the Swedish embassy.  => none
