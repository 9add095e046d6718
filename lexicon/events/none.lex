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
noun  title+clash|cup+clash|league+clash|title+fight|world-title+fight|promotion+battle|relegation+battle|title+race|boxing+match|world+cup+meeting
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
noun  price+war|bidding+war|turf+war|culture+war|ratings+war in|between|with|over TOPIC!
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
verb  force|drive RECIPIENT from|out home|house by $STORM
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
> An invasion of jellyfish closed beaches in Tunisia.  => none
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
