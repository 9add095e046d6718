# Judgements: why somebody acts (motive), what brought something about (cause), what it means (significance, interpretation), what it does to an economy or to the balance
# of power of a region, who comes out of it how (conclusion). ACTOR and RECIPIENT are whom the judgement concerns, ACT and TOPIC what it says. Where no role is filled by
# somebody, the judgement concerns who is named in its clause.

# deeds and facts that a judgement is passed on; pronouns that point back at them
set DEED = deal|agreement|accord|pact|treaty|contract|purchase|sale|visit|trip|tour|meeting|summit|talk|call|handshake|move|decision|choice|step|gesture|vote|election|referendum|verdict|ruling|strike|attack|raid|war|conflict|crisis|dispute|row|feud|standoff|clash|coup|ban|sanction|embargo|blockade|tariff|curb|closure|withdrawal|exit|departure|pullout|drawdown|retreat|deployment|build-up|drill|exercise|manoeuvre|test|launch|expansion|alliance|partnership|rapprochement|thaw|normalisation|detente|settlement|truce|ceasefire|peace|mediation|silence|absence|refusal|reluctance|abstention|rejection|response|reaction|language|tone|rhetoric|wording|posture|statement|speech|communique|announcement|invitation|appointment|dismissal|arrest|release|exchange|swap|swap|episode|incident|affair|case|saga|scandal|outcome|result|turnout|success|failure|delay|pause|policy|strategy|doctrine|approach|stance|plan|project|scheme|programme|program|initiative|offer|proposal|law|reform|loan|bailout|aid|investment|shift|change|pattern|trend|timing|example|experience|history|geography|development|event|loss|rise|fall|return|presence|collision|ramming|landing|arrival|rescue|reshuffle|purge|protest|unrest|uprising|revolt|rebellion|mutiny|resignation|killing|murder|assassination|bombing|blast|massacre|famine|pandemic|hesitation|caution|haste|eagerness|enthusiasm|willingness|tolerance|leniency|generosity|letter|note|text|communiqué|signing|ratification|accession|entry|admission|length|size|scale|speed|pace|ease|venue|boycott|climbdown|u-turn|compromise|concession|veto|decree|amnesty|pardon|trial|conviction|extradition|expulsion|defection|leak|fiasco|debacle|spat|skirmish|ambush|rout|surge|influx|exodus|landslide|stalemate|deadlock|impasse|overture|gambit|appearance|inclusion|exclusion|formation|creation|revival|collapse|downfall|ouster|overthrow|scramble|rush|queue|fate|plight|warmth|chill|unease|welcome|snub|bid|campaign|experiment|detention|seizure|capture|handover|defeat|victory|rally|march|parade|embrace|resumption|reopening|suspension|cancellation|postponement|fighting|violence|bloodshed|debate|wave|spate|it|this|that|these|those|which|what|all

# those whose wishes and doings are private or business
set PRIVATE = runner|coach|captain|player|striker|goalkeeper|midfielder|defender|footballer|team|club|side|squad|athlete|cyclist|swimmer|boxer|skater|skier|sprinter|driver|rider|golfer|champion|winger|jockey|medallist|actor|actress|singer|star|rapper|artist|painter|musician|band|director|filmmaker|novelist|writer|author|poet|chef|model|designer|teacher|pupil|student|professor|scientist|researcher|doctor|nurse|surgeon|patient|engineer|farmer|fisherman|shepherd|tourist|traveller|passenger|visitor|fan|couple|family|mother|father|son|daughter|brother|sister|wife|husband|widow|child|boy|girl|man|woman|baby|teenager|pensioner|resident|villager|refugee|migrant|lawyer|prosecutor|judge|court|detective|police|policeman|firefighter|rescuer|volunteer|pilot|sailor|soldier|veteran|king|queen|prince|princess|duke|company|firm|bank|airline|carmaker|maker|retailer|chain|startup|start-up|group|miner|brewer|bakery|restaurant|hotel|shop|factory|university|school|hospital|museum|theatre|orchestra|zoo|festival|church|he|she|i|we|you|who

# what moves people
set FEELING = fear|concern|worry|anxiety|desire|wish|hope|ambition|need|pride|greed|distrust|mistrust|suspicion|resentment|anger|frustration|nostalgia|interest|logic|calculation|self-interest|necessity|pragmatism|ideology|nationalism|rivalry|weakness|insecurity|shortage|pressure|poverty|drought|debt|hunger|revenge|ego|profit|money|politics|memory|grievance|desperation|dependence

type motive
# to seek to do, to want a thing
verb  ACTOR seek|aim|want|strive|hope|wish|aspire|endeavour|endeavor|yearn|long|desire|prefer to ACT!
> Qatar seeks to keep its influence in the Gulf.  => QAT "keep its influence"
> Slovakia is striving to cut its need for foreign gas.  => SVK "striving to cut"
verb  ACTOR:actor! want|seek|crave|covet|desire|prize ACT!
> Bolivia wants an outlet to the sea.  => BOL "wants an outlet"
> Oman seeks calm on its western border.  => OMN "seeks calm"
verb  ACTOR:actor! need ACT!
> Kuwait needs foreign workers for its oilfields.  => KWT "needs foreign workers"
verb  ACTOR:actor! fear|dread ACT!
> Estonia fears a repeat of the attack on its networks.  => EST "fears a repeat"
> Jordan fears that refugees will stay for good.  => JOR "fears that"
verb  ACTOR:actor! worry about ACT!
> Vietnam worries about dams on the upper Mekong.  => VNM "worries about dams"
verb  ACTOR:actor! worry that ACT!
> Japan worries that America is losing interest.  => JPN "worries that"
verb  ACTOR:actor! like to ACT!
> Serbia would like to keep both doors open.  => SRB "keep both doors"
verb  ACTOR:actor! like counterweight|alternative|access|guarantee|role|seat|share|say|voice|friend|partner|partnership|deal|alliance|arrangement|return|end|solution
> Mongolia would like an alternative to Russian fuel.  => MNG "an alternative"
verb  ACTOR:actor! hope|wish that ACT!
> Peru hopes that the port will draw Asian trade.  => PER "hopes that"
verb  ACTOR:actor! hedge
> The Georgian government is hedging.  => GEO "hedging"
verb  ACTOR:actor! harbour|harbor|nurse|cherish|entertain ambition|hope|illusion|dream|grudge|doubt|suspicion|fear|grievance
> Ethiopia harbours old ambitions on the coast.  => ETH "harbours old ambitions"
verb  ACTOR:actor! have few+illusion|no+illusion|little+interest|no+interest|no+intention|little+appetite|no+appetite|no+wish|no+desire|no+incentive|little+incentive
> Norway has no illusions about its neighbour.  => NOR "no illusions"
verb  ACTOR:actor! dream of ACT!
> Guyana is dreaming of a second oil boom.  => GUY "dreaming of"
verb  ACTOR:actor! view|see|regard|treat as priority|rival|opportunity|buffer|backyard|chance|must|necessity|lifeline|risk|enemy
> Armenia views the railway as a chance.  => ARM "views the railway"
verb  ACTOR:actor! look to ACT!
> Morocco is looking to sell more cars in Europe.  => MAR "looking to sell"
verb  ACTOR:actor! be after relief|money|prize|access|gas|oil|market|buyer|influence|land|guarantee|recognition|technology|mineral|weapon|concession|lithium|cobalt|copper|fish|loan|credit|investment|deal|attention|vote|role|seat|partner|friend|ally|legitimacy|cash|gain|respect|profit|title
> Paraguay is after new buyers for its beef.  => PRY "after new buyers"
verb  ACTOR:actor! try|attempt|struggle|work|scramble|manoeuvre|labour ~turn|keep|win|lure|woo|balance|position|secure|build|carve|gain|maintain|preserve|assert|project|reduce|diversify|steer|break|lessen|wean|reassert|restore|rebuild|regain|prevent|avoid|shore|prove|show|present|portray|cast|drive|isolate|contain|weaken|bind|tie|draw|pull|exploit|use|shape|extend|expand|recast|reinvent|limit|undercut|outflank
> Rwanda is trying to turn Kigali into a hub for finance.  => RWA "trying to turn"
> Greece is working to position itself as a gateway for gas.  => GRC "position itself"
verb  ACTOR:actor! intend|mean|hanker|itch|burn to ACT!
> Algeria means to remain the main supplier of Italy.  => DZA "means to remain"
verb  ACTOR:actor! aim for|at ACT!
> Laos aims for a larger share of the power market.  => LAO "aims for"
verb  ACTOR:actor! yearn|hanker|angle|jockey|hope|hunger|thirst|long|itch|strive for|after ACT!
> Belarus is hankering after Western credit.  => BLR "hankering after"
verb  ACTOR:actor! eye|eyeing ACT!
> Turkey is eyeing the gas of northern Iraq.  => TUR "eyeing the gas"
verb  ACTOR:actor! set sight on ACT!
> Indonesia has set its sights on a seat among the rich.  => IDN "sights on"
verb  ACTOR:actor! have eye|design on ACT!
> Azerbaijan has designs on a corridor to Turkey.  => AZE "designs on"
verb  ACTOR:actor! court|woo|cultivate RECIPIENT:actor!
> Beijing is courting Honduras with loans.  => CHN, HND "courting Honduras"
verb  ACTOR:actor! hedge bet
> Thailand is hedging its bets between the two powers.  => THA "hedging its bets"
verb  ACTOR:actor! hedge against|between ACT!
> Singapore is hedging against a sudden American exit.  => SGP "hedging against"
verb  ACTOR:actor! bank|bet|gamble|reckon on|upon ACT!
> Ecuador is betting on higher prices for copper.  => ECU "betting on"
verb  ACTOR:actor! bet|gamble|calculate|reckon|figure that ACT!
> Eritrea calculates that its rival is too weak to fight.  => ERI "calculates that"
verb  ACTOR:actor! pin hope on ACT!
> Mozambique has pinned its hopes on gas.  => MOZ "hopes on gas"
verb  ACTOR:actor! prioritise|prioritize|value|prefer|favour|favor stability|order|growth|security|trade|control|unity|independence|autonomy|pragmatism|predictability|quiet|dialogue
> Vietnam prioritises stability over a quick gain.  => VNM "prioritises stability"
verb  ACTOR:actor! prefer ACT!
> Uruguay prefers a bilateral pact with China.  => URY "prefers a bilateral pact"
verb  ACTOR:actor! care|mind|obsess about ACT!
> Hungary cares about cheap gas above all.  => HUN "cares about"
verb  ACTOR:actor! loath|resent|distrust|mistrust|begrudge RECIPIENT
> Armenia distrusts the mediator from Baku.  => ARM "distrusts"
verb  ACTOR:actor! use|exploit|seize|employ|wield|harness|leverage deal|order|visit|presence|leverage|crisis|war|summit|presidency|chair|role|position|influence|partnership|alliance|contract|project|loan|debt|gas|oil|energy|trade|aid|tie|opportunity|moment|opening|weakness|distraction|talk|platform|port|base|mediation|veto|grain|water|migrant|migration|refugee|sanction to ACT!
> Seoul is using the contract to win a place in the Gulf market.  => KOR "to win a place"
verb  ACTOR:actor! exploit|weaponise|weaponize|instrumentalise|instrumentalize ACT!
> Belarus is exploiting the flow of migrants.  => BLR "exploiting"
verb  ACTOR:actor! shop|hunt|search|fish|scout|cast for|around|about ally|market|buyer|partner|alternative|friend|supplier|support|outlet|investor|patron|lender|backer|protector|sponsor|customer|way|route|cash|source|role|excuse|scapegoat|pretext|saviour
> Zambia is shopping for new partners.  => ZMB "shopping for"
verb  ACTOR:actor! diversify partner|supply|supplier|economy|export|source|tie|alliance|market|relation|relationship
> Botswana is diversifying its partners.  => BWA "diversifying"
verb  ACTOR:actor! pursue policy|strategy|goal|interest|aim|ambition|agenda|objective|course|influence|hegemony|autonomy|leadership|balance
> Kazakhstan pursues a policy of equal distance.  => KAZ "pursues a policy"
verb  ACTOR:actor! position|market|sell|advertise|promote as ACT!
> Estonia is positioning itself as a hub for start-ups.  => EST "positioning itself"
verb  ACTOR:actor! present|portray|cast|style|paint|fancy|see ~itself|themselves|himself|herself as ACT!
> India casts itself as the voice of the poor.  => IND "casts itself"
verb  ACTOR:actor! see advantage|benefit|opportunity|chance|opening|profit|gain|interest|value|virtue|merit in ACT!
> Turkey sees an opportunity in the turmoil.  => TUR "sees an opportunity"
verb  ACTOR:actor! see opportunity|chance|opening|need|reason|interest to ACT!
> Ghana sees a chance to sell its gold at a better price.  => GHA "sees a chance"
verb  ACTOR:actor! have interest|stake|motive|incentive|reason|desire|cause in|for ACT!
> Niger has an interest in cheap fuel.  => NER "an interest in"
verb  ACTOR:actor! have reason|incentive|cause|motive|interest|need to ACT!
> Cyprus has every reason to avoid a quarrel.  => CYP "reason to avoid"
verb  ACTOR:actor! have ~little|no incentive|interest|reason|appetite|desire
> Namibia has little appetite for a new coalition.  => NAM "little appetite"
verb  ACTOR:actor! lack incentive|appetite|will|interest|motive
> Lebanon lacks the will to disarm the militia.  => LBN "lacks the will"

# what something is for
verb  mean|intend|design|time|calibrate|calculate|aim|craft|tailor|conceive to ACT!
> The parade was meant to impress visitors to North Korea.  => PRK "meant to impress"
> The tax is designed to shield Indian steel.  => IND "designed to shield"
verb  aim at ACT!
> The law is aimed at critics of the Ugandan president.  => UGA "aimed at"
verb  mean|intend as ACT!
> The salute was intended as a warning to Peru.  => PER "intended as"
verb  intend|mean|design for ACT!
> The speech was intended for voters in Ohio, not for Canada.  => CAN "intended for"
verb  motivate
> The purchase was motivated by fear, above all in Latvia.  => LVA
verb  animate|inspire|guide ~by
> Portugal is inspired by the memory of its lost empire.  => PRT "inspired by"
verb  want|desire what|this|that|nothing|little|more
> What Tunis wants is money.  => TUN
noun  motive|motivation|rationale|calculus|calculation|reasoning behind|of|for ACT!
> The motive behind the offer is Poland's need for soldiers.  => POL "Poland's need"
noun  ACTOR! calculus|calculation|motive|motivation|rationale|ambition|reasoning
> The Saudi calculus has changed since the attack.  => SAU "calculus"
noun  strategic+calculus|ulterior+motive|hidden+agenda|political+calculation
> There is an ulterior motive to Eritrea's offer.  => ERI "ulterior motive"
noun  ACTOR! goal|aim|objective|priority|purpose|interest|preference|hope|concern|worry|wish|preoccupation ~main|chief|primary|overriding|real|ultimate|foremost|principal|central|long-term|immediate|biggest|core|stated|overarching|paramount|greatest|strategic|vital|highest
> Canada's overriding goal is an open border.  => CAN "goal is"
noun  goal|aim|objective|priority|purpose|concern|preoccupation ~main|chief|primary|overriding|real|ultimate|foremost|principal|central|true|core|overarching|paramount
> For Malta the main concern is migration.  => MLT "concern is"
noun  ACTOR! goal|aim|objective|ambition|priority|purpose|intention in|to ACT!
> Nepal's aim in the talks is a fair price for its power.  => NPL "aim in the talks"
verb  goal|aim|objective|priority|purpose|ambition|intention|hope|calculation|concern|motive *be
> For Mexico the aim is to keep the border quiet.  => MEX "aim is"
> Norway's purpose was to calm the herders.  => NOR "purpose"
noun  bid|effort|attempt|drive|push|move|quest|endeavour|ploy ~in to ACT!
> Kenya cut its fees in a bid to lure shippers.  => KEN "bid to lure"
noun  ACTOR! bid|quest|campaign|drive|ploy to|for ACT!
> Palau's quest for recognition has stalled.  => PLW "quest for recognition"
noun  eye|view ~with to|on|towards ACT!
> Iran timed the test with an eye to the talks.  => IRN "an eye to the talks"
noun  aim|goal|intention|objective|hope|purpose ~with of ACT!
> Angola raised the fee with the aim of filling its treasury.  => AGO "aim of filling"
noun  hope|expectation|belief|knowledge ~in of|that ACT!
> Yemen freed them in the hope of a swap.  => YEM "in the hope"
noun  fear ~for of ACT!
> Taiwan kept silent for fear of reprisals.  => TWN "fear of reprisals"
noun  ACTOR! desire|hope|determination|hunger|thirst|appetite|craving|eagerness|yearning|longing|reluctance|resolve|aspiration|urge|impulse|zeal|keenness to|for ACT!
> Japan's desire to lead in batteries is old.  => JPN "desire to lead"
noun  ACTOR! need for|to ACT!
> Egypt's need for foreign currency grows.  => EGY "need for"
noun  ACTOR! fear|concern|worry|anxiety|unease|suspicion|distrust|mistrust|misgiving|apprehension of|about|over|that ACT!
> Finland's fear of its neighbour is not new.  => FIN "fear of"
noun  ACTOR! obsession|preoccupation|fixation with|on ACT!
> India's preoccupation with its northern border is old.  => IND "preoccupation with"
adj   ACTOR keen|eager|anxious|desperate|determined|impatient|intent|bent|reluctant|loath|hungry|hell-bent|hesitant|content to ACT!
> Portugal is keen to sell more wine in China.  => PRT "keen to sell"
adj   ACTOR keen|intent|bent|set|hooked on|upon ACT!
> Azerbaijan is intent on a land route to Turkey.  => AZE "intent on"
adj   ACTOR wary|mindful|fearful|conscious|suspicious|nervous|distrustful|jealous|weary|uneasy|apprehensive|worried|anxious|concerned|alarmed|leery|tired|envious of|about|at|over|by ACT!
> Poland is wary of a deal over its head.  => POL "wary of a deal"
adj   ACTOR wary|mindful|fearful|distrustful|leery
> Mindful of the vote at home, Sweden stayed silent.  => SWE "Mindful of"
adj   ACTOR hungry|desperate|eager|thirsty|starved|greedy|impatient|anxious for|of ACT!
> Sri Lanka is desperate for foreign currency.  => LKA "desperate for"
adj   ACTOR interested in ACT!
> Hungary is interested in cheap loans.  => HUN "interested in"
noun  pressure ~under to ACT!
> Malaysia is under pressure to cut its fuel subsidies.  => MYS "under pressure"
adj   ACTOR averse|allergic|sensitive|indifferent to ACT!
> Switzerland is averse to any pledge of troops.  => CHE "averse to"
verb  ACTOR determine|resolve|bend to|on ACT!
> Ukraine is determined to keep its grain moving.  => UKR "determined to keep"
verb  interest in ACT!
> Vietnam was interested above all in the release of its fishermen.  => VNM "interested"
verb  worry|concern|alarm|unsettle|unnerve|spook|rattle|trouble|frighten|irk|rankle|haunt ACTOR:country!
> The tunnel unsettles Tajikistan.  => TJK "unsettles"
verb  tempt ACTOR:actor!
> The promise of cheap power has tempted Laos.  => LAO "tempted"
verb  offer|idea|plan|prospect|promise|vision|message|model|argument|scheme *appeal to ACTOR:country!
> The offer appeals to Georgia because it costs nothing.  => GEO "appeals to"
verb  ACTOR:actor! stake reputation|prestige|credibility|future|claim|legacy on|to ACT
> Qatar has staked its reputation on the talks.  => QAT "staked its reputation"
noun  ACTOR! *interest at stake
> With Dutch interests at stake, the cabinet kept quiet.  => NLD "interests"
# ordinary wishes and searches
verb  goal|aim|objective|priority|purpose|prize|strategy|tactic|instinct|preference|dream|logic|attraction|reward|temptation|lure|incentive|draw|payoff|hook *be
> For Jordan the attraction is cheap water.  => JOR "attraction"
verb  ACTOR:actor! close|cut|halt|suspend|ban|raise|expel|arm|back|build|buy|seize|stage|launch|release|free|hold|invite|join|host|offer|send|deploy|stop|block|sign|delay|use|make|recall|summon|threaten|welcome|visit|choose|time|withhold|turn|test|fire|parade|adopt|open|shut|move|leak|withdraw|lend|pay|woo|court|champion|embrace|play|resist|refuse|reject|drop|oppose|support|shun|leave|quit|skip|avoid|defy|abandon|boycott|side|vote|abstain|recognise|recognize|rename|move|buy|cancel|restart|revive|devalue|subsidise|mediate to punish|pressure|compel|persuade|signal|impress|appease|placate|spite|humour|outdo|mollify|soothe|forestall|pre-empt|preempt|reassure|lure|woo|please|extract|offset|blunt|undercut|isolate|weaken|remind|hedge|outflank|curry|force|coax|cajole|intimidate|coerce|discredit|sideline|bolster|shore|legitimise|legitimize|burnish|distract|divert|outbid|dissuade|entice|flatter|bind|tie|cement|deepen
> Belarus freed the prisoners to woo Washington.  => BLR "to woo"
> Algeria recalled its envoy to punish Spain.  => DZA "to punish"
noun  veiled+attempt|veiled+warning|blatant+attempt|desperate+attempt|transparent+attempt|clear+attempt|apparent+attempt|obvious+attempt|apparent+effort|apparent+bid|deliberate+attempt|calculated+attempt|last-ditch+attempt|last-ditch+effort
> The pact is a thinly veiled attempt to contain Iran.  => IRN "veiled attempt"
noun  game+plan|end+game|endgame|trump+card|opening+gambit|gambit|power+play|land+grab|power+grab
> The annexation of the Georgian hills is a land grab.  => GEO "land grab"
verb  ACTOR:actor! play ~off
> Mongolia plays its two neighbours off against each other.  => MNG "off against"
verb  ACTOR:actor! play side|card|game|long+game|hand|both+side
> Sudan plays both sides.  => SDN "plays both sides"
verb  ACTOR:actor! curry|seek favour|favor with ACT
> Serbia curries favour with Berlin.  => SRB "curries favour"
verb  ACTOR:actor! keep|hold|leave|want option ~open
> Vietnam keeps its options open.  => VNM "options open"
verb  ACTOR:actor! have|nurse axe|score|agenda to grind|settle|pursue
> Qatar has scores to settle.  => QAT "scores to settle"
verb  ACTOR:actor! save|lose face
> Iran wanted a way out and has saved face.  => IRN "saved face"
verb  ACTOR:actor! hold|wait|angle ~out for price|deal|concession|term|offer|more|better
> Hungary is holding out for a better price.  => HUN "holding out"
verb  ACTOR:actor! cling|hang ~on|onto|to|on_to power|office|hope|belief|illusion|dream|neutrality|idea|notion|seat
> Mali's junta clings to power.  => MLI "clings to power"
verb  ACTOR:actor! test|probe water|resolve|limit|defence|defense|patience|response|red+line
> China is testing the waters.  => CHN "testing the waters"
verb  ACTOR:actor! drag foot|heel
> Bulgaria is dragging its feet.  => BGR "dragging its feet"
verb  ACTOR:actor! stake|lay|press claim to|on ACT
> Denmark is staking its claim to the ridge.  => DNK "claim"
verb  ACTOR:actor! smell|sense|scent|spy|spot opportunity|weakness|chance|opening|blood|danger|threat|profit
> Iran smells an opportunity.  => IRN "an opportunity"
verb  ACTOR:actor! carve|build|create|sculpt|craft niche|role|sphere|buffer|counterweight|bulwark|network|axis|coalition|image
> Oman is carving out a niche as a mediator.  => OMN "niche"
verb  ACTOR:actor! shed|polish|burnish|launder|clean|repair|rehabilitate|improve|soften|refurbish image|reputation|label|status|tag|name|credential
> Belarus is polishing its image.  => BLR "image"
verb  ACTOR:actor! strive|vie|jostle|jockey|compete|scramble|angle for influence|primacy|supremacy|leadership|advantage|control|position|dominance|access|favour|mineral|resource|foothold|attention|clout
> Turkey is jostling for influence in Chad.  => TUR "jostling for influence"
noun  ruse|stratagem|pretext|smokescreen|fig-leaf|alibi|decoy|bargaining+tactic|negotiating+tactic|pressure+tactic|scare+tactic for|to ACT!
> The drill is a pretext for a larger Latvian garrison.  => LVA "pretext for"
noun  way|means|vehicle|instrument|tool|tactic|device|method|chance|opportunity of|for|to prove|show|keep|win|assert|demonstrate|pressure|punish|hedge|signal|buy|secure|extract|raise|remind|reassert|regain|counter|contain|weaken|divide|bind|tie|gain|project|balance|escape|force
> For the rebels the raids are a way of proving their worth to Iran.  => IRN "a way of"
verb  ACTOR:actor! see card|lever|tool|ally|partner|weapon|market|model|way|counterweight|asset|bargaining+chip|friend|protector|threat|rival|useful+tool in ACT!
> Sudan sees in the port a card.  => SDN "a card"
verb  ACTOR:actor! act|join|sign|agree|vote|stay|abstain|refuse|leave|turn|accept|comply|withdraw|intervene of|out_of fear|spite|solidarity|necessity|desperation|conviction|self-interest|weakness|opportunism|frustration|concern|principle|pity|pragmatism|loyalty|habit
> Ghana signed out of necessity.  => GHA "out of necessity"
type NONE
adj   interested in talk|cooperation|deal|membership|dialogue|agreement|meeting|treaty|tie
> Turkmenistan may be interested in talks.  => none
verb  rattle sabre|saber|sword
> The Cuban general may rattle his sabre.  => none
verb  aim artillery|gun|missile|rifle|launcher|weapon|pistol|rocket|laser|camera|kick|shot
> The guard aims a camera at the Greek house.  => none
verb  ACTOR:actor! seek RECIPIENT from|by RECIPIENT:actor!
> The Malian minister is seeking advice from Ghana.  => none
verb  seek cooperation|impeachment|recount|truce|ceasefire|withdrawal|membership|resumption|peace|repatriation|dismissal|inquiry|investigation|delay|postponement|extension|waiver|payment|refund|damages|divorce|consular+access|meeting|talk|swap|exemption|loan|rescue|rollover|death|arrest|penalty|stay|leniency|assistance|aid|help|support|meeting|audience|intervention|resettlement|unfreezing|forgiveness|warrant|sentence|release|return|approval|consent|advice|clarification|explanation|donation|funding|candidate|answer|injunction|vote|mandate|intercession|access+to|information
> The Norwegian captain is seeking advice.  => none
noun  eye ~with to eye
> Panama may see eye to eye with Costa Rica.  => none
verb  seek asylum|refuge|shelter|treatment|comment|re-election|reelection|election|permission|bail|extradition|compensation|damage|volunteer|survivor|suspect|witness|custody|entry|medical+attention|protection
> The Norwegian teacher is seeking shelter.  => none
verb  want for murder|crime|fraud|questioning|terrorism|trial
> He is wanted by Italy for fraud.  => none
verb  want by ACTOR!
> The banker is wanted by Spain.  => none
verb  express|voice|reiterate|declare|convey|show interest|concern|hope|desire|wish|willingness|fear|readiness
> Peru expressed interest in the Swedish jets.  => none
verb  $PRIVATE *seek|aim|want|strive|hope|wish|aspire|endeavour|yearn|long|desire|prefer|intend|mean|like to ACT!
> The Kenyan runner aims to win.  => none
verb  ACTOR:actor! $PRIVATE *want|seek|need|fear|dread|prefer|eye|desire|prize ACT!
> The king of Spain fears heights.  => none
verb  ACTOR:actor! $PRIVATE *hope|wish|fear|worry|bet|gamble that ACT!
> The Danish swimmer hopes that she can win.  => none
noun  campaign for presidency|parliament|office|seat|mayor|governor|senate|vote|candidate|nomination|election|re-election|premiership|chancellor|party|president|congress|council|leadership|title|championship|medal
> Her campaign for the presidency of Ghana began.  => none
noun  vaccination+drive|recruitment+drive|registration+drive|fundraising+drive|donation+drive|cleanup+drive|test+drive|blood+drive|membership+drive|advertising+campaign|election+campaign|vaccination+campaign|presidential+campaign|marketing+campaign|immunisation+campaign|takeover+bid|title+bid|qualifying+campaign|cup+bid
> The vaccination drive for children in Chad began.  => none
noun  bid|offer|campaign|drive|push|quest|battle|race|hunt for|to company|firm|maker|rival|unit|stake|airline|bank|miner|retailer|carmaker|group|business|subsidiary|club|share|buy|acquire|buy_out|take|hotel|chain|brewer|brand|medal|gold|title|cup|trophy|crown|championship|medal|final|record
> A Swiss bank made a bid to buy a hotel.  => none
noun  goal ~winning|first|second|third|late|early|opening|only|own|stoppage-time|equalising|penalty|header
> Salah scored the winning goal for Egypt.  => none
noun  goal in minute|match|game|half|time|final|win|victory|season|defeat
> The goal of Egypt in the last minute was his first.  => none
noun  ACTOR! vaccination+drive|recruitment+drive|registration+drive|fundraising+drive|blood+drive|membership+drive|advertising+campaign|election+campaign|vaccination+campaign|presidential+campaign|marketing+campaign|takeover+bid|title+bid|re-election+bid|reelection+bid|election+bid|world+cup+bid|cup+bid to|for ACT!
> Mali's vaccination drive for children began.  => none
verb  ACTOR:actor! play game|card|match|side against|at|in|on|with ACT!
> Italy played the game in Rome.  => none
noun  drive|campaign|push to|for recruit|vaccinate|register|collect|clean|plant|raise|promote|hire|educate|train|recruitment|vaccination|registration|blood|donation|charity
> The French drive to recruit nurses began.  => none
verb  ACTOR:actor! $PRIVATE *present|portray|cast|style|paint|fancy|see ~itself|themselves|himself|herself as ACT!
> The French actor sees himself as a farmer.  => none

type cause
# X comes from Y
verb  stem|arise|derive|originate|spring|emanate|ensue from ACT!
> Ghana's weakness stems from its debts to China.  => GHA "stems from its debts"
verb  $DEED|$FEELING|weakness|strength|problem|crisis|power|influence|trouble|tension|feud|quarrel|hostility|dependence|dilemma|chaos|shortage|imbalance|isolation|obstacle|caution|haste|reluctance|hesitation|appeal|legitimacy|leverage|authority|confidence|urgency|importance|difficulty|setback|poverty|decline *result|flow|proceed from ACT!
> The shortage in Cuba results from the blockade.  => CUB "results from"
verb  grow|arise|come|emerge|spring out_of ACT!
> The quarrel grew out of Ethiopia's search for a port.  => ETH "grew out of"
verb  owe ~much|more|little|less|something|everything|nothing|lot|deal to ACT!
> The calm owes much to Oman's patience.  => OMN "owes much to"
verb  owe success|rise|existence|position|survival|power|strength|name|wealth|influence|place|victory to ACT!
> Singapore owes its rise to trade.  => SGP "owes its rise"
verb  have root|origin|cause|source|beginning in ACT!
> The feud has its roots in a colonial map of Cameroon.  => CMR "its roots"
verb  that|this|which|it *be ~why
> This is why Chad stays out of the bloc.  => TCD "is why"
noun  result|outcome of miscalculation|blunder|misjudgement|misjudgment|misunderstanding|feud|greed|hubris|intrigue|inertia|trade-off|accident+history|year|decade|lack|neglect|failure|mistake|policy|decision|pressure|shift|choice|month|compromise|fear|mix|combination|collapse|drought|weakness|incompetence|corruption|bargain|bargaining|war|rivalry|calculation|mistrust|generation|diplomacy
> The coup was the result of years of neglect of the army of Gabon.  => GAB "result of years"
noun  outgrowth|offshoot of ACT!
> The quarrel is an outgrowth of Russian weakness.  => RUS "outgrowth"
verb  root|ground|anchor|steep in ACT!
> The feud is rooted in the partition of India.  => IND "rooted in"
adj   rooted|grounded in ACT!
> The fear is deeply rooted in the history of Poland.  => POL "rooted in"
verb  base|predicate|found on|upon fear|assumption|belief|interest|calculation|need|logic|idea|hope|mistrust|premise
> The bond is based on a shared fear of Iran.  => IRN "based on"
verb  come|boil ~down to ACT!
> The delay comes down to Hungary's veto.  => HUN "comes down to"
verb  trace ~back to ACT!
> The rift can be traced back to the coup in Niger.  => NER "traced back"
verb  trace root|origin|cause to ACT!
> Analysts trace the origins of the feud to Libya's collapse.  => LBY "the origins"
verb  date ~back to ACT!
> The mistrust dates back to the war in Bosnia.  => BIH "dates back"
verb  attribute|ascribe|credit|chalk|pin to ACT!
> Economists attribute the slump to Turkey's cheap money.  => TUR "attribute the slump"
verb  put ~down to ACT!
> Diplomats put the delay down to quarrels in Libya.  => LBY "down to"
verb  blame|pin on ACT!
> Traders blame the shortage on Egypt's controls.  => EGY "on Egypt's controls"
verb  blame for shortage|crisis|rise|slump|decline|failure|fall|delay|inflation|loss|collapse|deadlock|impasse|stalemate
> Economists blame bad planning for the crisis in Ghana.  => GHA "for the crisis"
verb  lie behind ACT!
> Behind the offer lies Albania's hope of a seat in Brussels.  => ALB "lies"
verb  stand behind decision|move|offer|shift|change|policy|choice
> Fear of floods stands behind the change in Dutch policy.  => NLD "stands behind"
verb  lie|be|sit|stand at root|heart|core|centre|center|bottom|origin
> Water is at the heart of the row between Iran and Iraq.  => IRN "at the heart"
noun  root|heart|core|bottom ~at of ACT!
> At the root of the rift is Turkey's dam.  => TUR "root of"
noun  root|origin|source|seed|germ of|for conflict|dispute|crisis|tension|quarrel|feud|problem|rivalry|row|rift|distrust|mistrust|war|trouble|weakness|strength|power|hostility|friction|standoff
> The roots of the dispute lie in the Ottoman maps of Iraq.  => IRQ "roots of the dispute"
noun  root+cause|underlying+cause|main+cause|driving+force|main+driver|chief+reason|main+reason|real+reason|key+driver|real+cause|deeper+cause|simple+explanation|proximate+cause|deciding+factor|underlying+reason|key+reason|big+reason
> The main reason is the weakness of the Lebanese state.  => LBN "reason is"
noun  reason|explanation|catalyst|impetus for|behind ACT!
> The reason for the delay is a quarrel in Nepal.  => NPL "reason for"
noun  reason ~why
> Fear is the reason why Bhutan keeps its distance.  => BTN "the reason"
verb  reason|cause|explanation|root|answer|trigger|origin *be
> The reason is Haiti's lack of police.  => HTI "reason"
noun  reason ~one|another|other|second|third|main|further
> Another reason is the price of Qatari gas.  => QAT "reason is"
noun  factor in|behind|for ACT!
> Oil was a factor in the rift between Chad and Sudan.  => TCD "a factor"
# driven by
verb  drive|fuel|spur|propel|precipitate|cause|provoke|trigger|prompt|power|shape|dictate|condition|occasion|induce|underpin|underlie|feed|colour|color|exacerbate|aggravate|compound|catalyse|catalyze ~by
> The sale is driven by Argentina's lack of dollars.  => ARG "driven by"
> The change of course was prompted by a scare in Denmark.  => DNK "prompted by"
verb  poison|sour|embitter|complicate|overshadow|haunt|mar|bedevil|dog|plague|hamper|hobble|cloud|taint ~by
> Relations between Mali and Niger were poisoned by a raid.  => MLI "poisoned"
verb  poison|sour|embitter|bedevil|cloud|sour|plague tie|relation|relationship|atmosphere|mood|alliance|friendship|talk|climate
> The row over fishing has soured relations between France and Britain.  => FRA "soured relations"
verb  $FEELING *drive|fuel|spur|prompt|propel|shape|underlie|underpin|explain|dictate|compel|feed|inform|push|lead|dominate|bind|unite
> Fear of isolation drives Armenia's policy.  => ARM "drives"
> The shortage of doctors explains Latvia's haste.  => LVA "explains"
verb  $DEED *explain ACT!
> That history explains why Ireland stays neutral.  => IRL "explains why"
verb  help|go ~explain
> The debt helps explain why Laos said nothing.  => LAO "explain why"
verb  $DEED *account for haste|delay|caution|reluctance|success|failure|shift|change|silence|weakness|strength|difference
> That experience accounts for Finland's caution.  => FIN "accounts for"
verb  bring ~about
> The change of heart was brought about by the floods in Pakistan.  => PAK "brought about"
verb  bear of|out_of|from fear|necessity|desperation|need|frustration|weakness|hope|anger|mistrust|crisis|war|distrust|convenience|pragmatism|experience
> The pact was born of necessity, for Ukraine most of all.  => UKR "born of"
verb  sting|shame|scare|jolt|goad|spook|galvanise|galvanize|shock|nudge|startle|prod|bounce|panic into ACT!
> The leak jolted Austria into action.  => AUT "jolted"
verb  push|drive|propel|throw|send into arm|embrace|orbit|camp|alliance
> Sanctions drove Myanmar into the arms of China.  => MMR "into the arms"
verb  move|compel|spur|embolden|induce|persuade|convince ~by to ACT!
> Iceland was moved to act by the empty nets.  => ISL "moved to act"
verb  $DEED *push|drive|prompt|lead|compel|persuade|convince|encourage|force|spur|nudge|oblige|embolden RECIPIENT:actor! to ACT!
> The embargo pushed Cuba to look for other friends.  => CUB "pushed Cuba"
verb  price|crisis|shortage|inflation|cost|debt|drought|slump|need|war|pressure|fear|politics|protest|law|rule|geography|weather|lack|collapse|loss *force|oblige|compel|lead|drive|push|prompt RECIPIENT:actor! to ACT!
> Falling prices forced Nigeria to devalue.  => NGA "forced Nigeria"
verb  $DEED *contribute to ACT!
> The dispute contributed to the fall of the Dutch cabinet.  => NLD "contributed to"
verb  $DEED *lead|give rise to fear|concern|speculation|mistrust|resentment|anger|crisis|collapse|rift|isolation|decline
> The ruling gave rise to concern in Serbia.  => SRB "rise to"
verb  sow distrust|mistrust|discord|division|doubt|seed|resentment
> The leak has sown distrust between Spain and Morocco.  => ESP "sown distrust"
verb  breed|engender resentment|mistrust|distrust|suspicion|contempt|confidence|dependence|trust|anger
> The loans breed resentment in Zambia.  => ZMB "breed resentment"
verb  plant|lay seed|ground|groundwork|foundation of|for ACT
> The treaty laid the foundation for Norway's wealth.  => NOR "laid the foundation"
noun  product|consequence|by-product|byproduct|upshot|fruit|legacy|culmination|corollary|side-effect of ACT!
> The calm is the fruit of Kenyan patience.  => KEN "fruit of"
noun  direct+result|direct+consequence|natural+result|inevitable+result|direct+response|direct+outcome of|to ACT
> The shortage is a direct result of the war in Sudan.  => SDN "direct result"
noun  doorstep ~at
> Diplomats lay the failure at the doorstep of Libya.  => LBY
noun  fault of RECIPIENT!
> The mess is largely the fault of Haiti's elite.  => HTI "fault"
noun  backdrop ~against of ACT!
> Fiji acts against the backdrop of a shrinking fishery.  => FJI "backdrop"
verb  year|decade|neglect|corruption|mismanagement|misrule|repression|impunity|drought|inequality|unemployment|graft|injustice|discrimination|occupation|exclusion|marginalisation|absence|lack|collapse|meddling|interference|competition|abuse|brutality|sanction|climate|scarcity|jealousy|arrogance|overreach|incompetence|brinkmanship *fuel|feed|drive|spur|breed|aggravate|explain|provoke|spark|trigger|nurture|stoke|embolden|nourish|cause|inflame|radicalise|alienate ACT!
> Decades of neglect have fuelled the revolt in Peru.  => PER "fuelled the revolt"
verb  explain why|how
> The shortage of rain explains why Chad is buying grain.  => TCD "explains why"
verb  $DEED *open door|way|path|floodgate to|for ACT!
> The coup opened the door for the return of Togo's exiles.  => TGO "opened the door"
verb  blame|fault|responsibility|guilt *lie|rest|fall with|on|at RECIPIENT
> The blame lies with Iran.  => IRN "lies with"
verb  wage|price|poverty|repression|corruption|unemployment|inequality|queue|drought|tax|violence|inflation|hunger|fear *drive|push ~abroad|away|underground
> Low wages have driven young Serbs abroad.  => SRB "abroad"
noun  spark|trigger|tinder|kindling|culprit|villain|accelerant|spur|motor for|behind|of|in ACT!
> Dear bread was the spark for the revolt in Sudan.  => SDN "spark for"
verb  be ~blame
> Greece's own rules are to blame.  => GRC "blame"
verb  ignite|spark|unleash|hasten|accelerate|stoke|inflame|worsen|intensify|magnify|amplify|heighten|deepen ~by
> The panic was sparked by a rumour in Nepal.  => NPL "sparked by"
verb  sow|plant|hold|contain|carry seed of ACT
> The treaty sowed the seeds of a second war in Liberia.  => LBR "seeds"
verb  hollow|eat|gnaw ~out|away|at
> Graft has hollowed out the Malian army.  => MLI "hollowed out"
verb  make ~possible by|through|because_of ACT!
> The deal was made possible by Norway's patience.  => NOR "made possible"
verb  trouble|quarrel|rift|feud|rot|story|row|slide|decline|estrangement *begin|start with ACT!
> The trouble began with a tax in Ghana.  => GHA "began with a tax"
verb  trouble|quarrel|rift|feud|rot|story|row|slide|decline|estrangement *begin|start ~when
> The rot set in early, but the trouble began when Mali's army split.  => MLI "began"
verb  inflation|corruption|scandal|price|debt|discontent|anger|infighting|hubris|intrigue|austerity|shortage *bring|topple|undo|doom|sink ~down
> Inflation, not ideology, brought down the Ghanaian government.  => GHA "brought down"
verb  inflation|corruption|scandal|discontent|infighting|hubris|austerity|shortage *topple|doom|sink|undo|fell ACT!
> Infighting doomed the Nepali cabinet.  => NPL "doomed"
verb  create|provide|offer opening|pretext|vacuum|condition|space|climate for|that ACT!
> American neglect created the opening for China.  => CHN "created the opening"
noun  response|reaction|answer|concession|reply to pressure|threat|fear|crisis|insecurity|shortage|encirclement|provocation|weakness|discontent|isolation|loss|decline|rise|challenge|failure|demand|unrest|discontent
> The change of course was a response to pressure on Colombia.  => COL "response to pressure"
type NONE
verb  blame attack|shelling|raid|blast|killing|bombing|strike|shooting|murder|explosion|assassination|hack|kidnapping|fire on ACT!
> Kenya may blame the blast on a gas leak.  => none
verb  blame RECIPIENT:actor! for crisis|failure|loss|delay|deadlock|collapse|shortage
> Critics may blame the Ghanaian minister for the delay.  => none
verb  attribute|pin attack|strike|raid|killing|quote|remark|statement|blast|bombing|assassination|hack to ACT
> The attack was attributed to Yemeni rebels.  => none
verb  divorce|injury|fire|blaze|death|illness|crash|accident|infection|disease|poisoning|burn|wound|stroke|cancer|marriage|lawsuit|charge|complaint|bankruptcy|damage|outage|blackout|explosion|leak|collapse|delay|cancellation|outbreak *stem|arise|result|originate|derive|follow|spring from ACT!
> The divorce stemmed from a quarrel over a house in Spain.  => none
verb  river|stream|road|water|train|ship|gas|oil|goods|pipeline|current|lava|brook *flow|originate|arise|spring|follow|proceed from ACT!
> The Danube springs from a hill in Germany.  => none
verb  drive from|out_of home|house|village|town|land|city|shop|street|bed ~by
> Thousands of Kenyans were driven from their homes by floods.  => none
verb  accident|crash|fire|blaze|death|injury|explosion|blast|outage|blackout|delay|illness|infection|collapse|leak|spill|outbreak|flood|landslide|damage|derailment|sinking|tragedy *cause|trigger|spark|provoke|ignite|prompt ~by
> The accident in Japan was caused by a faulty valve.  => none
noun  root+cause|underlying+cause|main+cause|driving+force|main+driver|chief+reason|main+reason|key+driver|real+cause|proximate+cause|deciding+factor of|for|in|behind illness|death|disease|crash|fire|accident|cancer|blindness|injury|obesity|pollution|outage|infection|success|delay|allergy|asthma|derailment
> The main cause of the disease in Peru is smoke.  => none

type significance
noun  significance
> The significance of the treaty lies in its timing, for Chile above all.  => CHL "significance"
verb  importance|value|meaning|strength|weakness|novelty|appeal|danger|risk|irony|paradox|point *lie in ACT!
> The importance of the strait lies in its depth, as Oman knows.  => OMN "lies in"
noun  strategic+importance|symbolic+importance|geopolitical+importance|strategic+significance|geopolitical+significance
> The strategic importance of the Danish island has grown.  => DNK "strategic importance"
noun  implication|repercussion|ramification for|beyond ACT!
> The verdict has implications for Serbia.  => SRB "implications for"
verb  have implication|repercussion|ramification|consequence|resonance|weight|significance
> The pact has far-reaching consequences, above all in Malaysia.  => MYS "consequences"
verb  $DEED|place|port|country|region|question|issue|geography|border|island|history|ideology|gas|oil|market|money|opinion|reputation|nuance|symbol|status|word|strait|base|pipeline|relationship|detail|ally|partner|influence|optics *matter
> In Oman geography matters.  => OMN "matters"
verb  matter to RECIPIENT:actor!
> Mali matters to Algeria.  => DZA "matters"
verb  matter ~little|much|more|most|less|because|far|deeply|enormously
> The port matters to India because its rival is near.  => IND "matters"
adj   important|significant|serious|consequential|ambitious|dramatic|visible|tangible|far-reaching|severe|decisive|striking|telling|dangerous|radical|meaningful|sweeping|symbolic|powerful|comprehensive|valuable ~most
> The protocol is the most important achievement of Kyrgyz diplomacy.  => KGZ "most important"
noun  achievement|break|rift|breach|shift|setback|challenge|test|success|failure|gain|blow|threat|sign|step|concession|change|victory|crisis|departure|escalation|defeat|humiliation|advance|gamble|triumph|obstacle|expansion|commitment|reform|overhaul|rupture|upheaval|realignment|opportunity|signal|proof|retreat|confrontation|breakthrough ~biggest|largest|clearest|greatest|gravest|worst|boldest|sharpest|strongest|deepest|closest|broadest|toughest|first|best|firmest|furthest|hardest|plainest|latest|single
> This was the clearest break of Canada with its neighbour.  => CAN "clearest break"
> The loan is the largest setback for Ghana so far.  => GHA "largest setback"
noun  visit|meeting|trip|summit|contact|call|talk|tour|deployment|election|vote|treaty|agreement|deal|pact|accord|sale|exercise|template|coup|handover ~first|rare|only|last since|in|for|of|to ACT!
> It was the first visit of a Greek minister since 2005.  => GRC "first visit"
> The first deal for Fiji in a decade covers tuna.  => FJI "first deal"
verb  be ~historic|unprecedented|striking|remarkable|telling|momentous|symbolic|rare|significant|important|notable|extraordinary|groundbreaking|instructive|revealing|noteworthy|consequential|delicate|profound|enormous|huge|immense|seismic
> For Malawi the ruling was historic.  => MWI "historic"
adj   unprecedented|momentous|epochal|groundbreaking|path-breaking|trailblazing|seismic
> The vote is an unprecedented rebuke of the Thai army.  => THA "unprecedented"
adj   crucial|critical|vital|pivotal|essential|decisive|indispensable|paramount|instrumental|fundamental|irrelevant|central|key to|for ACT!
> The canal is vital to Panama.  => PAN "vital to Panama"
noun  milestone|watershed|breakthrough|landmark|game-changer|gamechanger|turning+point|litmus+test|test+case|wake-up+call|sea+change|new+chapter|new+era|new+phase|tipping+point|crossroads|quantum+leap|point+return|inflection+point|defining+moment|pivotal+moment|first+step|big+step|important+step|major+step|step+forward|step+back|acid+test|high+point|low+point|high-water+mark|paradigm+shift|new+dawn|fresh+start|clean+break|defining+issue|leap+forward|new+page
> The truce is a turning point for Colombia.  => COL "turning point"
> The accord was hailed as a milestone in Nepal.  => NPL "milestone"
set SHIFT = shift|break|departure|change|turn|end|start|beginning|arrival|return|escalation|retreat|rupture|reversal|step|advance|victory|defeat|success|failure|rejection|u-turn|low|high|point|setback|transition|revival|culmination|resumption|emergence|death|birth|collapse|rebirth|moment|threat|challenge|opportunity|improvement|deterioration|breakthrough|recognition|phase|stage|era|chapter|attempt|expansion|evolution|rift|first|decline|comeback|doom
verb  mark|represent|constitute|herald|signify|denote|spell|foreshadow|usher $SHIFT
> The sale marks a break in Swedish policy.  => SWE "marks a break"
> The order marks the arrival of Japan among the exporters.  => JPN "marks the arrival"
verb  usher ~in era|age|phase|period|chapter
> The vote ushered in a new era for Zambia.  => ZMB "ushered in"
verb  open|close|write chapter|era|phase
> The accord opens a new chapter for Gambia and Senegal.  => GMB "opens a new chapter"
verb  end era|isolation|taboo|monopoly|stalemate|deadlock|impasse|illusion|decade|dominance|impunity|limbo|uncertainty
> The visit ends the isolation of Eritrea.  => ERI "ends the isolation"
verb  cross line|rubicon|threshold|red+line
> With the shipment Germany has crossed a threshold.  => DEU "crossed a threshold"
verb  break taboo|deadlock|ice|ground|mould|mold|new+ground|impasse|stalemate|pattern|cycle|spell
> The call broke a taboo in Israel.  => ISR "broke a taboo"
verb  set precedent|tone|example|template|benchmark|stage|standard
> The ruling sets a precedent for Croatia.  => HRV "sets a precedent"
noun  precedent|template|blueprint|benchmark|role+model for|of ACT!
> The accord is a template for debtors such as Zambia.  => ZMB "template for"
verb  pave|smooth|prepare way|path|ground for|to ACT
> The amnesty paves the way for Togo's return to credit.  => TGO "paves the way"
verb  change|rewrite|redraw|redefine|reset|reshape|transform|overturn|upend|alter|shake|remake rule|map|calculus|game|equation|landscape|order|arithmetic|term|relationship|picture|calculation|dynamic|parameter|politics|contour|logic|debate
> The drone has changed the calculus of Armenia.  => ARM "changed the calculus"
verb  shake ~up order|politics|establishment|system|market|region|alliance
> The merger has shaken up the politics of Belgium.  => BEL "shaken up"
verb  raise|up stake
> The trial raises the stakes for Bolivia.  => BOL "raises the stakes"
verb  stake *be ~high|higher|great|enormous|huge|low|existential
> The stakes are high for Ethiopia.  => ETH "stakes"
noun  stake ~at
> What is at stake is the unity of Iraq.  => IRQ "at stake"
verb  have|lose|gain ~much|most|more|lot|little|least to lose|gain
> Uruguay has the most to lose.  => URY "most to lose"
noun  test of|for ACT!
> The crisis is a test of Japan's patience.  => JPN "test of"
verb  test patience|resolve|limit|loyalty|unity|nerve|cohesion|alliance|credibility|commitment|strength|will|mettle|relationship|friendship|independence
> The dispute tests the patience of Kenya.  => KEN "tests the patience"
verb  put to test
> The storm put the unity of Tonga to the test.  => TON "test"
noun  moment|hour of truth|reckoning
> For Moldova it is a moment of truth.  => MDA "moment of truth"
noun  blow|setback|embarrassment|humiliation|snub|affront|disaster|catastrophe|headache|knock to|for RECIPIENT! ; polarity=r-
> The vote is a blow to Hungary.  => HUN "a blow to Hungary"
noun  blow|setback|embarrassment|humiliation|rebuff|affront|disaster|headache|knock to|for ACT!
> The arrest is a blow to the reforms in Nigeria.  => NGA "a blow to"
noun  victory|triumph|boost|boon|reprieve|vindication|godsend|bonus|fillip|shot+arm|feather+cap for|to RECIPIENT! ; polarity=r+
> The verdict is a victory for Slovenia.  => SVN "victory for Slovenia"
noun  diplomatic+coup|propaganda+coup|diplomatic+victory|diplomatic+win|diplomatic+triumph|diplomatic+success|symbolic+victory|propaganda+victory|strategic+victory|major+victory|personal+triumph|moral+victory|political+victory|strategic+success|publicity+coup
> The summit was a diplomatic coup for Albania.  => ALB "diplomatic coup"
noun  diplomatic+defeat|diplomatic+setback|diplomatic+blow|strategic+defeat|strategic+failure|strategic+blunder|strategic+mistake|body+blow|major+blow|heavy+blow|severe+blow|big+blow|serious+setback|major+setback|strategic+setback|reality+check|black+eye|bitter+pill|political+blow|own+goal
> The leak was a diplomatic defeat for Spain.  => ESP "diplomatic defeat"
verb  deal|strike|deliver blow|setback to RECIPIENT ; polarity=r-
> The ruling dealt a blow to Sudan.  => SDN "a blow"
verb  humiliate|embarrass|sideline|discredit|wrong-foot|upstage|marginalise|marginalize RECIPIENT:actor! ; polarity=r-
> The leak has embarrassed Denmark.  => DNK "embarrassed Denmark"
verb  vindicate RECIPIENT:actor! ; polarity=r+
> The ruling vindicates Gambia.  => GMB "vindicates"
verb  give|hand|lend|confer|provide|afford|bring|buy|win|earn leverage|legitimacy|clout|influence|prestige|credibility|advantage|edge|upper+hand|foothold|weight|respectability|boost|standing|breathing+space|breathing+room|cover|victory|opportunity|pretext|lever|initiative|space|room|reprieve|excuse|bargaining+chip|ammunition|flexibility|momentum|confidence|voice|say to|for|on|over RECIPIENT ; polarity=r+
> The pipeline gives Chad leverage.  => TCD "leverage"
> The visit lends legitimacy to Eritrea.  => ERI "legitimacy"
verb  strengthen|weaken|undermine|undercut|improve hand|position|leverage|credibility|standing|legitimacy|authority|prestige|reputation|image|role|status|profile|clout|voice|grip
> The find strengthens the position of Cyprus.  => CYP "strengthens the position"
verb  raise|lift|boost|elevate|enhance|burnish|polish|tarnish|dent|damage|erode|cement|confirm profile|prestige|standing|status|image|reputation|credibility|stature|role|clout|influence|position|credential
> The summit raised the profile of Mauritius.  => MUS "raised the profile"
verb  go|reach|extend beyond ACT!
> The row reaches well beyond trade, for Ghana in particular.  => GHA "beyond trade"
verb  put|return|bring|place on map|agenda|radar|centre|center|stage
> The find has put Guyana on the map.  => GUY "on the map"
verb  break with tradition|policy|precedent|past|practice|consensus|orthodoxy|predecessor|habit|line
> Finland breaks with its tradition of neutrality.  => FIN "breaks with"
noun  break|rupture|departure|break with|from past|tradition|policy|precedent|practice|consensus|line|principle|norm|approach|neutrality
> The sale is a departure from Swiss neutrality.  => CHE "departure from"
noun  turnaround|about-face|u-turn|volte-face|turnabout|climbdown
> The offer is a remarkable about-face by Hungary.  => HUN "about-face"
noun  symbolism|symbolic+value|symbolic+weight|symbolic+importance|symbolic+gesture|symbolic+meaning
> The symbolism of the visit was lost on nobody in Japan.  => JPN "symbolism"
verb  be|come at time|moment|juncture
> The offer comes at a delicate moment for Palau.  => PLW "delicate moment"
verb  carry|bear|hold weight|significance|symbolism|importance|risk|danger|meaning
> The apology carries weight in Namibia.  => NAM "carries weight"
verb  resonate|reverberate
> The verdict resonates far beyond Guatemala.  => GTM "resonates"
verb  count ~more|most|less|for
> Geography counts more than ideology in Mongolia.  => MNG "counts more"
verb  overturn|reverse|undo|unravel|wipe policy|decade|gain|progress|consensus|year|achievement|work
> The raid has undone decades of Lebanese diplomacy.  => LBN "undone decades"
verb  backfire
> The boycott has backfired on Bahrain.  => BHR "backfired"
adj   first|last of kind|sort|type
> The pact is the first of its kind for Rwanda.  => RWA "first of its kind"
noun  rarity|anomaly|novelty|outlier|oddity|first+kind
> The visit is a rarity for Eritrea.  => ERI "a rarity"
noun  climb-down|about-turn|about-face|u-turn
> It was a humbling climb-down for Ghana.  => GHA "climb-down"
verb  complicate|simplify|hamper|frustrate|hinder|facilitate|accelerate|derail|thwart|scupper|smooth|impede|speed effort|task|plan|path|relation|life|bid|ambition|talk|return|project|search|negotiation|calculation|process|transition|accession|diplomacy|matter|picture|journey|recovery|strategy
> The arrest complicates Serbia's bid for membership.  => SRB "complicates"
verb  make ~likely|likelier|unlikely|harder|easier|difficult|impossible|possible|costly|dangerous|necessary|urgent
> The ruling makes it harder for Kenya to borrow.  => KEN "makes it harder"
verb  $DEED *put|pile|heap|increase|keep|ease|exert pressure|strain|onus|squeeze on RECIPIENT ; polarity=r-
> The closure put pressure on Zambia.  => ZMB "pressure on"
verb  put|place|leave in position|bind|spot|dilemma|quandary|corner|fix|bad+light|limbo
> The request puts Oman in a difficult position.  => OMN "in a difficult position"
verb  set ~back ACT!
> The raid has set back Libya's reunion by years.  => LBY "set back"
verb  cement|seal|crown|complete|consolidate alliance|partnership|return|status|role|place|rapprochement|friendship|shift|realignment|transformation|isolation|turn|break|reputation|position
> The pact seals Finland's turn to the west.  => FIN "seals"
verb  bring|draw|push|move|drive|pull ~closer|apart to|from ACT
> The quake has brought Greece and Turkey closer.  => GRC, TUR "closer"
verb  $DEED|attack|storm *shatter|shake|jolt|dispel|puncture|explode|destroy|dash|dent|feed|revive|rekindle|bury|crush illusion|myth|hope|notion|image|idea|assumption|confidence|calm|complacency|trust|faith|dream|aura|expectation|optimism
> The raid shattered the illusion of Kenyan calm.  => KEN "shattered the illusion"
verb  play key+role|central+role|decisive+role|leading+role|crucial+role|major+role|important+role|pivotal+role|vital+role|key+part|big+part|big+role|double+game
> Oman plays a pivotal role in the talks.  => OMN "pivotal role"
noun  real+question|big+question|key+question|central+question|open+question|crucial+question|real+test|big+test|real+issue|core+issue|biggest+question|bigger+question
> The real question is whether Iraq can pay.  => IRQ "real question"
verb  be ~win|victory|prize|gain|loss|risk|worry|relief for|to RECIPIENT!
> The accord is a win for Malta.  => MLT "a win for Malta"
noun  gateway|springboard|stepping+stone|conduit|window|back+door|bridge|bridgehead|entry+point|entrepot to|for|into ACT! ~only|main|natural|principal|chief|key|vital|shortest
> The port is the main gateway to Laos.  => LAO "gateway"
noun  ACTOR:country! gateway|springboard|stepping+stone|conduit|back+door|entry+point|window|lifeline to|into ACT!
> The enclave is Russia's gateway to the Baltic.  => RUS "gateway to"
verb  mean ~everything|nothing|little|much|lot|more|less to|for RECIPIENT:actor!
> The pipeline means much to Uganda.  => UGA "means much"
adj   hard|difficult|impossible|easy to overstate|exaggerate|underestimate|understate|overestimate
> It is hard to overstate what the canal is worth to Egypt.  => EGY "overstate"
verb  $DEED|snub|gesture|slight|signal|change *go ~unnoticed|unchallenged
> The absence of the Czech envoy did not go unnoticed.  => CZE "unnoticed"
verb  catapult|propel|vault|thrust|elevate|lift|push|admit to|into|onto|among rank|league|club|spotlight|limelight|front|position|stage|forefront|centre|table|tier
> The find propels Guyana into the front rank.  => GUY "front rank"
verb  put|set seal on ACT
> The visit set the seal on the friendship between Serbia and Angola.  => SRB "the seal"
noun  vindication|slap|intrusion|encroachment|reproach|thorn|stain|jolt to|for|on|of|in ACT!
> The statue is an intrusion on Bulgarian soil.  => BGR "an intrusion"
verb  be ~vindication|insult|affront|slap|provocation|rebuke|rebuff|humiliation|disaster|nightmare|catastrophe|shock|thunderbolt
> For Bulgaria the ruling was a humiliation.  => BGR "humiliation"
verb  up|raise ante
> The drill ups the ante for Japan.  => JPN "the ante"
verb  breathe|inject|pump|bring life|momentum|energy|urgency into|to ACT
> The visit breathed new life into Greek diplomacy.  => GRC "new life"
verb  steal|gain march on ACT
> Kenya has stolen a march on its rival.  => KEN "march on"
verb  bring|come ~in|back from|into|out_of cold|fold|wilderness|isolation
> The visit brings Syria in from the cold.  => SYR "from the cold"
verb  give|win|earn|secure|claim|demand|want seat at|to table
> The veto gives Kenya a seat at the table.  => KEN "seat at the table"
verb  come of age
> With the summit Indonesia has come of age.  => IDN "of age"
verb  move needle|dial
> The offer does not move the needle for Armenia.  => ARM "needle"
verb  rub|pour salt in|into|on ACT
> The remark rubbed salt into Poland's wounds.  => POL "salt"
noun  coming+age|rite+passage|feather+cap|shot+bow|slap+face|kick+tooth|tall+order|red+rag|poke+eye|first+many|shape+thing|end+era|dawn+era|start+era|game+changer|stuff+legend|point+pride|mixed+bag
> The summit was a slap in the face for Kenya.  => KEN "slap in the face"
verb  lend|give urgency|impetus|substance|teeth|edge|bite|new+impetus to ACT
> The raid gave urgency to the talks in Qatar.  => QAT "urgency"
verb  take ~on significance|meaning|importance|urgency|weight|edge|dimension
> The visit took on new meaning for Laos.  => LAO "new meaning"
verb  join|enter club|rank|league|elite|front+rank|company|premier+league of ACT
> With the launch India joins a small club of nations.  => IND "joins a small club"
noun  first+time since|in war|decade|independence|revolution|year|generation|coup|history|memory|century
> It is the first time in a decade that Iraq has hosted the summit.  => IRQ "first time"
verb  turn|make into something|force|laughing+stock|talking+shop|rubber+stamp|sideshow|spectacle|farce|crisis|liability|asset|triumph|rout|humiliation|debacle
> The entry turns the bloc into something more than a forum, for Iran above all.  => IRN "into something"
verb  be ~success|failure|coup|gain|loss|boost|windfall|achievement|feat|godsend|curse|relief|mistake|blunder for|to|of RECIPIENT!
> The summit was a success for Kenya.  => KEN "a success for Kenya"
verb  multiply|widen|broaden|narrow|limit|constrain|expand|restrict|curtail|shrink option|choice|room|leeway|scope|horizon|latitude
> The airfield widens India's options.  => IND "widens India's options"
verb  tear|blow|punch|knock|leave hole|gap in|through ACT
> The coup has torn a hole in the French line in Niger.  => FRA "a hole"
verb  give|offer|hand something|reason|way+out|cause|taste|glimpse to|for RECIPIENT
> The deal gives Angola something it has long lacked.  => AGO "something"
verb  break silence|isolation|spell|stranglehold|logjam|monopoly
> The meeting broke a silence of nine years between Sudan and Eritrea.  => SDN "broke a silence"
verb  exaggerate|overstate|overestimate|underestimate|understate ~hardly|scarcely|not|barely|easily
> The importance of the port to Ethiopia is scarcely exaggerated.  => ETH "exaggerated"
type NONE
adj   supplier|partner|ally|market|buyer|customer|export|city|port|town|airport|river|festival|person|source|trading+partner|holiday|destination|investor|lender *important|significant|valuable ~most
> China is the most important supplier of Laos.  => none
noun  missile+test|nuclear+test|weapon+test|blood+test|test+match|antigen+test|rocket+test
> A nuclear test of North Korea shook the ground.  => none
noun  test of|for missile|weapon|rocket|virus|vaccine|drug|engine|device|system|bomb|coronavirus|covid-19|covid
> India held a test of a new missile.  => none
verb  mark anniversary|birthday|day|occasion|centenary|centennial|holiday
> Laos marked the anniversary of its revolution.  => none
verb  open door|window of house|car|home|room|office|shop
> The guard opened the door of the Swiss house.  => none
verb  life|vote|experience|size *matter
> Black lives matter, the Ghanaian singer said.  => none
verb  matter
> The speeches matter, the Greek tutor said.  => none
noun  victory|triumph|win|defeat|blow|boost over|against|in|at final|semi-final|quarter-final|match|game|minute|cup|league|tournament|championship|set|race|group|round|olympics|half|qualifier|play-off|friendly|stage|test|season|opener|election|primary|vote
> The triumph for Ghana in the final was its third.  => none
noun  landslide+victory|election+victory|home+win|comfortable+win|first-round+victory|away+win|straight+win|straight+victory|narrow+victory|outright+victory|comeback+win|convincing+win|emphatic+win|emphatic+victory|3-0+win|electoral+victory
> The landslide victory for the Ghanaian party was its third.  => none
verb  win victory|edge|initiative|match|game|seat|election|vote|majority|mandate in|of|over|for election|vote|ballot|poll|race|runoff|primary|landslide|parliament|match|game|final|set|country|capital|province|state
> The party won a victory in the vote in Ghana.  => none
verb  win landslide+victory|landslide|election+victory|narrow+victory|outright+victory|second+term|third+term
> His party won a landslide victory in Ghana.  => none
noun  first+time ~for since|in war|decade|independence|revolution|year|generation|coup|history|memory|century
> Guyana sold rice for the first time in years.  => none
verb  goal|title|medal|race|match|save|penalty|album|film|novel|song|recipe|role|win|victory|score|shot *be ~historic|unprecedented|striking|remarkable|momentous|symbolic|rare|significant|important|notable|extraordinary|enormous|huge|immense
> The goal of the Greek captain was important.  => none

type interpretation
verb  reflect|show|demonstrate|signal|underline|underscore|illustrate|reveal ACT!
> The visit reflects India's interest in Central Asia.  => IND "reflects"
> The handshake shows that Chad no longer needs a mediator.  => TCD "shows that"
verb  mirror|betray|expose|epitomise|epitomize|exemplify|encapsulate|embody|symbolise|symbolize|typify|highlight|evince|bespeak|belie|crystallise|crystallize|accentuate|foreground|spotlight|dramatise|dramatize ACT!
> The reply betrays doubts in the Austrian cabinet.  => AUT "betrays doubts"
> The row exposes the weakness of Nigeria's police.  => NGA "exposes"
verb  lay ~bare ACT
> The flood laid bare how weak the Libyan state is.  => LBY "laid bare"
verb  $DEED *drive|bring|hammer ~home ACT
> The attack brought home how exposed Estonia is.  => EST "home"
verb  $DEED *confirm|prove|reaffirm|affirm|validate|attest ACT!
> The mediation confirms Oman as the go-between of the Gulf.  => OMN "confirms Oman"
verb  $DEED *suggest|imply|indicate ACT!
> The wording suggests that Kenya expected no answer.  => KEN "suggests that"
# present tenses in -s that taggers take for nouns
noun  visit+signal|deal+signal|move+signal|vote+signal|decision+signal|talk+signal|meeting+signal|trip+signal|accord+signal|choice+signal|speech+signal
> The length of the visit signals that Bolivia has no other friend.  => BOL "signals"
noun  underline|foreshadow
> That the talks went on underlines how far Mexico has come.  => MEX "underlines"
verb  $DEED *demonstrate|show|prove|signal to RECIPIENT:actor!
> The exchange of prisoners demonstrates to Belarus that detention pays.  => BLR "demonstrates to Belarus"
verb  $DEED *mean ACT!
> The vote means that Iceland stays outside the bloc.  => ISL "means that"
verb  $DEED *remind RECIPIENT
> The raid reminds Jordan that its border is open.  => JOR "reminds Jordan"
verb  $DEED *tell story|tale|much|lot|us|something
> The silence tells us much about Cuba.  => CUB "tells us"
verb  $DEED *say ~much|more|less|lot|something|little about ACT
> The choice says much about Japan's fears.  => JPN "says much"
verb  $DEED *teach|hold lesson
> The war holds a lesson for Taiwan.  => TWN "lesson"
noun  lesson for|of|from RECIPIENT!
> There is a lesson for Finland in the floods.  => FIN "lesson for"
verb  $DEED *show|reveal|demonstrate ~how|that|why|whether
> The deal shows how far Spain has moved.  => ESP "shows how"
verb  $DEED *raise question|doubt|suspicion|concern|eyebrow|fear|hope|issue|prospect|spectre
> The delay raises questions about Togo's finances.  => TGO "raises questions"
verb  cast|throw doubt|shadow|light|pall|cloud on|over|upon ACT
> The leak casts doubt on Norway's figures.  => NOR "casts doubt"
verb  testify|attest to|of ACT!
> The ruins testify to the neglect of Armenia's heritage.  => ARM "testify to"
verb  $DEED|evidence|sign|all *point to ACT!
> The evidence points to a rift in the Maltese cabinet.  => MLT "points to"
verb  bear witness|testimony|hallmark|stamp|mark|fingerprint|imprint
> The text bears the stamp of Egyptian diplomacy.  => EGY "bears the stamp"
verb  speak volume
> The silence of the council speaks volumes about Venezuela.  => VEN "speaks volumes"
verb  hint at ACT!
> The new maps hint at Chinese designs on the pass.  => CHN "hint at"
verb  smack|reek|savour of ACT!
> The arrest smacks of revenge by the Tunisian police.  => TUN "smacks of"
verb  amount to ACT!
> The memorandum amounts to a surrender by Serbia.  => SRB "amounts to"
verb  amount to rejection|admission|surrender|betrayal|declaration|acceptance|endorsement|recognition|humiliation|defeat|challenge|threat|abandonment|isolation of|for RECIPIENT!
> The silence amounts to a rejection of Iran's claim.  => IRN "amounts to"
verb  boil|add ~down|up to ACT!
> The changes add up to a new foreign policy for Brazil.  => BRA "add up to"
verb  see|view|regard|interpret|perceive|portray|cast|construe|read as ACT!
> The bridge is seen as a sign of Croatian pride.  => HRV "seen as"
> Beijing regards the island as a part of China.  => CHN "regards"
verb  read like|as ACT!
> The letter reads like an ultimatum to Haiti.  => HTI "reads like"
verb  look|sound|feel|appear like ACT!
> The offer looks like an attempt to split Belgium.  => BEL "looks like"
verb  serve|act|function|stand as reminder|warning|signal|proof|example|counterweight|deterrent|lesson|pretext|cover|model|symbol|test|bridge|bulwark|brake|testament|rebuke
> The wreck serves as a reminder of Malta's neglect.  => MLT "serves as"
verb  $DEED|parade|drill *send|convey message|signal|warning
> The parade sends a message to Latvia.  => LVA "sends a message"
verb  constitute|represent|reflect|embody recognition|admission|acknowledgement|acknowledgment|rejection|recognition|victory|surrender|compromise|attempt|concession|challenge|threat|betrayal|insult|effort|gamble|desire|determination
> The offer represents a compromise for Cyprus.  => CYP "represents a compromise"
noun  sign|proof|testament|symptom|indication|hallmark|reminder|manifestation|illustration|reflection|confirmation|testimony|indicator|symbol|emblem|harbinger|omen|portent|barometer|embodiment of|that|to ACT!
> The march is a sign of unrest in Georgia.  => GEO "a sign of"
> The loan is proof of Ghana's new standing.  => GHA "proof of"
noun  clear+evidence|fresh+evidence|further+evidence|tacit+admission|clear+sign|clear+signal|clear+message|stark+reminder|strong+signal|implicit+recognition|tacit+recognition|tacit+acknowledgement|clear+indication|ample+proof|classic+example|textbook+example|telling+sign|cautionary+tale|rare+admission|show+strength|show+unity|show+weakness|sign+weakness|perfect+example|prime+example|clear+example|glaring+example
> The visit is a stark reminder of Chad's poverty.  => TCD "stark reminder"
noun  show|display|act|gesture of strength|unity|defiance|weakness|desperation|goodwill|bravado|independence|loyalty
> The rally was a show of strength by the Serbian opposition.  => SRB "show of strength"
noun  example|illustration|microcosm|metaphor of|for|in ACT!
> The dam is an example of Ethiopian stubbornness.  => ETH "example of"
noun  surrender|abdication|betrayal|capitulation|violation|repudiation of sovereignty|principle|power|responsibility|duty|right|interest|independence|ideal|policy
> Critics call the treaty a surrender of Tuvalu's sovereignty.  => TUV "surrender of"
verb  put|give lie to ACT
> The figures give the lie to Hungary's boasts.  => HUN "lie to"
verb  come ~across as ACT
> The offer comes across as an insult to Bolivia.  => BOL "across"
verb  leave no+doubt|little+doubt|no+mistake
> The parade left little doubt about North Korea's aims.  => PRK "doubt"
verb  $DEED *make ~clear|plain|obvious|evident
> The raid made clear that Lebanon is no longer a refuge.  => LBN "made clear"
verb  message|lesson|signal|implication|moral|meaning|subtext *be
> The message to Taiwan is that help is far.  => TWN "message"
verb  silence|timing|choice|contrast|absence|wording|detail *tell
> Mexico's silence is telling.  => MEX "telling"
noun  no+coincidence|no+accident|no+secret|no+wonder
> It is no coincidence that Morocco announced the purchase now.  => MAR "no coincidence"
noun  far+cry|different+story|nod|throwback from|to ACT!
> The turnout is a far cry from that of Ghana's first vote.  => GHA "far cry"
verb  run ~deep|deeper
> Mistrust runs deep in Bosnia and Serbia.  => BIH "runs deep"
verb  reek|stink|smell of ACT!
> The award smells of favours to the Maltese premier.  => MLT "smells of"
verb  make|become ~obvious|apparent|evident|plain
> The rout made the weakness of the Malian army obvious.  => MLI "obvious"
noun  insurance+policy|safety+valve|safety+net|smokescreen|charm+offensive|balancing+act|trial+balloon|bluff|ploy|face-saving+measure|escape+hatch|blank+cheque|stalling+tactic|delaying+tactic|publicity+stunt|window+dressing|lip+service|show+trial
> For Pakistan the corridor is an insurance policy.  => PAK "insurance policy"
adj   symptomatic|indicative|emblematic|reflective|symbolic|typical|illustrative|reminiscent|suggestive|characteristic|revealing of ACT!
> The queue is symptomatic of Cuba's decay.  => CUB "symptomatic of"
adj   evident|apparent|visible|palpable|obvious in|from ACT!
> The limits of Russian power are evident in Armenia.  => RUS "evident in"
adj   tantamount|equivalent|akin to ACT!
> The tax is tantamount to a blockade of Qatar.  => QAT "tantamount to"
noun  contrast to|with|between ACT! ~stark|sharp|marked|striking
> The tone is in sharp contrast to that of Poland.  => POL "contrast"
verb  contrast|jar with ACT!
> The lavish palace contrasts with the poverty of Turkmenistan.  => TKM "contrasts with"
verb  fit|follow|match|suit pattern|logic|trend|playbook|tradition|script|effort|ambition|strategy|desire|agenda|narrative|picture|worldview|purpose
> The arrest fits a pattern in Nicaragua.  => NIC "fits a pattern"
noun  part of pattern|strategy|trend|effort|campaign|shift|plan|policy|push|drive ~broader|wider|larger|deliberate|concerted|long-term|grand|global|familiar
> The loan is part of a broader push by Japan.  => JPN "part of"
noun  part|piece of broader+strategy|wider+strategy|broader+effort|wider+effort|broader+pattern|broader+trend|wider+pattern|wider+trend|larger+strategy|broader+shift|wider+shift|broader+push|wider+push|larger+game|broader+campaign|wider+campaign
> The base is a piece of a wider strategy of Turkey.  => TUR "wider strategy"
# what pictures, figures and speakers show is no judgement
verb  take as snub|insult|affront|slight|sign|signal|hint|warning|proof|rebuke|evidence|threat|provocation|admission|rejection|endorsement|confirmation|compliment|acknowledgement
> Diplomats took the delay as a snub by Oman.  => OMN "as a snub"
verb  tell everything|something|lot|story|tale|much|volume
> The long queues tell a story about Cuba.  => CUB "tell a story"
verb  $DEED|smile|handshake|warmth|bonhomie|show|pageantry|facade|calm|optimism|figure|politeness|unity|bluster|pomp|flattery|bravado|boast|ceremony|cordiality|veneer|swagger|talk|façade *mask|conceal|disguise|hide|obscure|camouflage|belie ACT!
> The pomp masked the weakness of Mali's junta.  => MLI "masked the weakness"
verb  paper|gloss ~over difference|crack|rift|dispute|division|problem|disagreement|fact|weakness
> The text has papered over the rift between Spain and Morocco.  => ESP "papered over"
verb  be ~message|warning|signal|rebuke|snub|hint|reminder|reply|answer|riposte|nod|sop|olive+branch|salute|concession|challenge|retort to|for|at RECIPIENT!
> The seizure was a message to Norway.  => NOR "a message to Norway"
noun  message|warning|signal|rebuke|snub|reminder|nod|sop|riposte|retort|concession to|for|at|of RECIPIENT! ~clear|direct|not|thinly|veiled|implicit|pointed|subtle|stark|blunt|unmistakable|deliberate|obvious|tacit|public
> It was a pointed rebuke to Hungary.  => HUN "pointed rebuke"
noun  hint at ACT!
> The new note hints at a softer line from Belarus.  => BLR "hints at"
noun  euphemism|shorthand|code|codeword|synonym|byword|stand-in|metaphor|proxy|cipher|template for|of ACT!
> In Serbia reform is a euphemism for cuts.  => SRB "euphemism for"
noun  case+study|object+lesson|textbook+case|tip+iceberg|writing+wall|smoke+mirror|parting+shot|bellwether|weathervane|yardstick|tell-tale+sign|telltale+sign
> Estonia is a case study in resilience.  => EST "case study"
verb  echo|evoke|recall|conjure|mimic|parallel|ape era|year|day|language|tactic|playbook|logic|cold+war|spectre|ghost|history|past|time|method|mistake|fate|memory
> The wording echoes the language of Peru's coup.  => PER "echoes the language"
verb  hark|hearken ~back to ACT!
> The slogan harks back to the days of Turkey's empire.  => TUR "harks back"
verb  make mockery|nonsense of ACT
> The arrest makes a mockery of Tunisia's reforms.  => TUN "a mockery"
verb  $DEED|claim|figure|evidence *fly in face|teeth of ACT
> The sale flies in the face of Dutch policy.  => NLD "in the face"
verb  come as surprise|no+surprise
> The verdict came as no surprise in Turkey.  => TUR "no surprise"
adj   surprising|surprised|coincidental|accidental|unsurprising ~hardly|not|un|scarcely|little
> It is hardly surprising that Oman stayed out.  => OMN "surprising"
verb  translate|decode|amount as|into|to ACT!
> Promises translate into little in Haiti.  => HTI "translate into"
verb  strip ~away|bare ACT
> The leak strips away the pretence of Swiss neutrality.  => CHE "strips away"
verb  be ~less|more|all|mainly|chiefly|largely|partly|really|primarily about ACT!
> The row is less about fish than about Iceland's pride.  => ISL "less about fish"
verb  say lot|much|more|volume|something|plenty|everything about|of ACT!
> The length of the queue says a lot about Lebanon.  => LBN "says a lot"
verb  be ~evidence|proof|confirmation|testament|testimony
> The reshuffle is evidence that the Kazakh president feels secure.  => KAZ "evidence"
verb  speak for itself
> The absence of the Hungarian minister spoke for itself.  => HUN "spoke for itself"
noun  settling|triumph|victory|marriage|exercise|study|lesson of|in|over score|hope|convenience|style|symbolism|futility|contrast|hypocrisy|cynicism|realpolitik|brinkmanship|damage+control
> The trial was a settling of scores by Tunisia's president.  => TUN "settling of scores"
verb  describe|denounce|brand|label|dub|characterise|characterize|dismiss|hail|condemn|deride|tout|paint as ploy|attempt|sham|farce|sign|victory|defeat|step|bluff|stunt|charade|betrayal|capitulation|surrender|gambit|trap|smokescreen|cover|warning|message|signal|gesture|concession|provocation|coup|humiliation|triumph|window+dressing|theatre|show|façade|facade|fig+leaf|settling|witch-hunt|power+grab|land+grab
> Observers described the vote as a sham in Belarus.  => BLR "as a sham"
type NONE
verb  expose surveillance|plot|spy|identity|network|agent|scandal|fraud|chest|body|skin|wire|abuse|hoax
> The paper exposed a Danish spy.  => none
verb  show on|at television|tv|screen|website|show|event|air
> The Greek parade was shown on television.  => none
verb  show ~live|off|around
> The Czech parade was shown live.  => none
verb  show no+sign|sign|no+interest|solidarity|film|support|restraint|mercy|courage|patience
> The Belgian strike shows no sign of ending.  => none
verb  video|footage|image|photo|photograph|picture|map|record|poll|survey|data|figure|statistic|document|clip|film|report|study|chart|camera|radar|tracker|graph|census|invoice|autopsy|analysis *show|reveal|demonstrate|suggest|indicate|imply|confirm|expose|point|highlight|see
> Data showed that Chile exported less copper.  => none
verb  ACTOR:actor! hint at ACT!
> Canada hints at retaliation.  => none
verb  ACTOR:person! demonstrate|show
> The Iranian engineer demonstrated a robot.  => none
verb  ACTOR:actor! reveal|signal|underline|underscore|highlight|suggest|indicate|confirm|reaffirm|affirm|expose|conceal|hide|imply|mask
> The Chinese minister underlined the importance of trade.  => none
verb  show interest|film|movie|passport|document|card|respect|video|ticket
> The minister showed his Polish passport.  => none
noun  no+sign|no+evidence|no+proof|no+indication of|that|to ACT!
> There was no sign of the missing Greek sailors.  => none
verb  see as doctor|student|boy|girl|child
> As a child she had seen Paris as a student.  => none
verb  ACTOR:person! send|convey message|letter
> The Irish president is sending a letter.  => none
verb  see|view|regard|interpret|perceive|portray|cast|construe|read|treat as home|suspect|favourite|favorite|candidate|contender|place|friend|mother|father|brother|sister|son|daughter|hero|heroine|star|talent|role+model|idol|hobby|job|career|novel|play|film|masterpiece|classic|comedy|winner|medal|champion|holiday|retirement|delicacy|patient|witness|juliet|hamlet|lead|villain|king|queen|successor|frontrunner|front-runner|outsider|underdog|prospect|coach|striker|pitch|expert
> The singer sees Kenya as her home.  => none
verb  song|book|novel|painting|poem|album|dish|recipe|menu|garden|museum|exhibition|play|photograph|dress|collection|display|price|score|figure|result|sculpture *reflect|show|illustrate|mirror|highlight|reveal|embody ACT!
> The song reflects her childhood in Jamaica.  => none
verb  ACTOR:actor! $PRIVATE *see|view|regard as ACT!
> The Greek skater sees the race as a test.  => none
verb  ACTOR:actor! say lot|much|more|volume|something|plenty|everything about|of ACT!
> The Danish minister said more about the visit on Monday.  => none
verb  ACTOR:actor! describe|denounce|brand|label|dub|characterise|characterize|dismiss|hail|condemn|deride|tout|paint as ACT!
> The Syrian singer described the play as a triumph.  => none

type economy
set ECON = family|citizen|resident|pensioner|shopper|commuter|miller|breeder|rancher|miner|smelter|economy|growth|export|import|revenue|trade|income|earnings|budget|investment|currency|industry|sector|farmer|grower|producer|exporter|importer|manufacturer|household|consumer|livelihood|tourism|factory|job|employment|business|reserve|coffer|finance|treasury|gdp|output|production|agriculture|farming|fishery|fisherman|trader|company|firm|investor|market|rupee|peso|lira|rouble|ruble|naira|competitiveness|sales|sale|demand|supply|remittance|recovery|standard|power|mine|refinery|port|shipping|carmaker|winemaker|banana|worker|margin|profit|purse|prospect|reconstruction|exchequer|fortune|commerce|steelmaker|refiner|brewer|textile|maker|foundry|mill|planter|shipper|shipyard|hotelier|operator|retailer|wage|saver|taxpayer|workforce|grocer|baker|driver|herder|planter|supermarket|start-up|manufacturing|mining|wallet|pocket|nest+egg|pension|living+standard|cost+living
# who gains
verb  boost|lift|stimulate|spur|revive|help|bolster|buoy|jump-start|kick-start|support|sustain|enrich|invigorate|energise|fuel|nourish|stabilise|stabilize|steady|rescue|underpin|swell|fill|prop $ECON
> The pipeline boosts growth in Georgia.  => GEO "boosts growth"
> The loan stimulates reconstruction in Mozambique.  => MOZ "stimulates reconstruction"
verb  stimulate ACT!
> The zone is meant to draw firms and has stimulated trade in Togo.  => TGO "stimulated"
verb  give|provide|bring|guarantee|secure|assure|create|generate|yield|mean rent|revenue|job|income|route|outlet|livelihood|prosperity|windfall|employment|hard+currency|foreign+exchange|buyer|demand|growth|cheap+access|easy+access|market|cash|export|royalty|fee|customer|opening to|for|from RECIPIENT ; polarity=r+
> The plant brings Morocco thousands of jobs.  => MAR "jobs"
verb  give|provide|bring|guarantee|secure|ensure|assure access to gas|market|sea|oil|credit|capital|port|energy|fuel|route|finance|ocean|customer|buyer|mineral
> The terminal gives Latvia cheap access to gas.  => LVA "access"
verb  open ~up market|economy|route|opportunity|sector|mine
> The accord opens up new markets for Paraguay.  => PRY "opens up"
noun  lifeline|boon|windfall|bonanza|cash+cow|money-spinner|engine+growth|economic+lifeline|financial+lifeline|shot+arm|goldmine|backbone|mainstay|economic+boost
> The bridge is a lifeline for Gambia.  => GMB "lifeline"
noun  engine|driver|pillar|backbone|mainstay|motor|source of economy|growth|income|revenue|export|employment|industry|prosperity|currency|finance|foreign+exchange|recovery
> Tea is the backbone of the Kenyan economy.  => KEN "backbone of"
verb  keep ~afloat
> Remittances keep Tajikistan afloat.  => TJK "afloat"
verb  prop ~up economy|currency|budget|finance|reserve
> Saudi deposits prop up the currency of Pakistan.  => PAK "prop up"
verb  fill|swell|replenish|drain|empty|deplete|line coffer|treasury|reserve|pocket|purse|war+chest|kitty
> Gas fees fill the coffers of Azerbaijan.  => AZE "fill the coffers"
verb  free billion|million|dollar|fund|money|euro|percent|resource
> The relief frees two billion dollars for Zambia.  => ZMB "frees"
verb  bring|save|earn|net|fetch|yield RECIPIENT billion|million|dollar|money|cost|revenue|currency|percent
> The canal earns Egypt billions a year.  => EGY "earns"
verb  widen|swell|broaden|narrow|shrink|reduce stream|deficit|gap|surplus|shortfall|inflow|shortage
> The scheme widens the deficit of Hungary.  => HUN "widens the deficit"
verb  attract|lure|deter|scare|draw|repel|discourage|frighten|unnerve investor|investment|capital|lender|tourist|business|money
> The raid scares investors away from Mozambique.  => MOZ "scares investors"
verb  ease|relieve|alleviate|soften|cushion|mitigate|offset shortage|pressure|burden|squeeze|blow|debt|pain|impact|loss|hardship|cost|crunch|strain
> Cheap oil eases the burden on Jordan.  => JOR "eases the burden"
verb  sanction|embargo|blockade|inflation|curb|tariff|shortage|ban *bite
> The embargo is biting in Cuba.  => CUB "biting"
verb  add billion|million|cost|percent|day|week|pressure to ACT!
> The detour adds millions to the bills of German carmakers.  => DEU "adds millions"
verb  add to cost|bill|price|burden|woe|strain|pressure|debt|misery|deficit|inflation|problem|uncertainty
> The levy adds to the woes of Kenyan tea growers.  => KEN "adds to"
verb  carry|handle|provide|supply|cover|meet|generate|produce|deliver|buy|take third|half|quarter|fifth|tenth|most|percent|%|bulk|majority|two-third|share
> The field covers half of the Israeli demand.  => ISR "covers half"
verb  keep ~low|high|cheap|stable price|cost|inflation|rate|bill|rent
> The subsidy keeps prices low in Algeria.  => DZA "keeps prices low"
verb  ACTOR:actor! face shortage|inflation|deficit|default|bankruptcy|recession|bill|shortfall|debt|famine|backlog|gap
> Malawi faces a shortage of fuel.  => MWI "faces a shortage"
noun  brink|verge|edge ~on|to|at of bankruptcy|default|collapse|recession|famine|insolvency|ruin
> Laos is on the brink of default.  => LAO "brink of default"
verb  cushion|shield|insulate|protect|buffer $ECON from|against ACT!
> The fund shields the Norwegian economy from shocks.  => NOR "shields"
verb  lower|raise cost|price|bill|fare|premium|inflation|burden
> The new port lowers the cost of Bolivian exports.  => BOL "lowers the cost"
verb  drive|push|send ~up price|cost|inflation|premium|bill|rent
> The war pushes up the price of bread in Egypt.  => EGY "pushes up"
verb  profit|benefit from ACT!
> Oman profits from the feud of its neighbours.  => OMN "profits from"
verb  ACTOR:actor! cash ~in on ACT
> Kazakhstan is cashing in on the detour.  => KAZ "cashing in"
# who loses
verb  hurt|harm|damage|hit|dent|batter|cripple|strangle|stifle|sap|undercut|squeeze|erode|depress|weaken|slow|hammer|devastate|choke|wreck|ruin|punish|burden|strain|stretch|undermine|imperil|endanger|jeopardise|jeopardize|disrupt|shatter|hobble|hamper|throttle|impoverish|crush|destroy|drain|suffocate|starve|dampen|crimp|curb|paralyse|paralyze $ECON
> The tariff hurts exports from Lesotho.  => LSO "hurts exports"
verb  threaten|imperil economy|growth|export|livelihood|industry|tourism|recovery|trade|job|harvest|income|revenue|supply
> The dam threatens the livelihoods of Cambodian fishermen.  => KHM "threatens the livelihoods"
verb  cost to|for RECIPIENT! ; polarity=r-
> The strike has cost France a billion euros.  => FRA "cost"
noun  ban+cost|embargo+cost|blockade+cost|closure+cost|strike+cost|sanction+cost|tariff+cost|curb+cost
> The closure cost Kenyan hotels a whole season.  => KEN "cost"
verb  cost ~dear|dearly|billion|million|much|more|job
> The embargo has cost the islands of Cuba dearly.  => CUB "cost"
verb  $DEED|shortage|drought|harvest|flood *cost ACT!
> The embargo has cost Cuban growers a year of sales.  => CUB "cost"
verb  ACTOR:actor! pay|bear|shoulder|foot|carry price|bill|cost|brunt|burden|penalty for|of ACT ; polarity=a-
> Lebanon bears the brunt of the crisis.  => LBN "bears the brunt"
verb  deprive|rob|starve|strip|drain|bleed RECIPIENT of income|revenue|export|market|earnings|fund|currency|skill|worker|talent|capital|money|investment|job|gas|oil|supply|trade|labour|third|half|fifth|quarter|tenth|billion|million|livelihood|outlet|customer|brain|doctor|nurse|fuel|credit|source ; polarity=r-
> The ban deprives Belarus of a fifth of its income.  => BLR "deprives"
verb  weigh ~heavily on|upon ACT!
> The debt weighs heavily on Laos.  => LAO "weighs heavily"
verb  weigh on|upon ACT!
> High rates weigh on the Turkish economy.  => TUR "weigh on"
verb  burden|saddle|load with debt|cost|loan|bill|interest|obligation|deficit
> The stadium saddled Gabon with debt.  => GAB "with debt"
noun  burden|drain|strain|drag|squeeze|toll|brake on|for budget|economy|finance|household|resource|treasury|purse|state|growth|taxpayer|reserve|currency
> The war is a drain on Ethiopia's budget.  => ETH "drain on"
noun  impact|effect|toll|pressure|influence|consequence|repercussion|fallout|damage|blow|threat|boost|shock|harm to|on|for $ECON
> The effect on the Irish economy was small.  => IRL "effect on"
noun  economic+cost|economic+price|economic+fallout|economic+toll|economic+pain|economic+damage|economic+impact|economic+effect|economic+consequence|economic+benefit|economic+stake|economic+leverage|financial+burden|economic+burden|economic+dependence|economic+dependency|economic+coercion|economic+viability|economic+weight|economic+gain|fiscal+burden|economic+ruin|economic+hardship|economic+necessity
> The economic cost to Sudan is large.  => SDN "economic cost"
verb  deepen|increase|reduce|lessen|perpetuate|entrench|cut|end|heighten|reinforce|leave|loosen|ease|diminish|worsen dependency|dependence|reliance|indebtedness
> The loans deepen Djibouti's dependency on China.  => DJI "deepen"
verb  worsen|aggravate|exacerbate|deepen|compound|prolong|trigger|cause|fuel|stoke shortage|crisis|deficit|poverty|inflation|recession|hardship|unemployment|slump|downturn|debt|woe|famine|hunger|slowdown
> The drought deepens the slump in Zambia.  => ZMB "deepens the slump"
verb  plunge|tip|push|drag into recession|crisis|poverty|debt|default|bankruptcy|slump|inflation
> The ban tipped Nepal into recession.  => NPL "into recession"
verb  cut|shut|lock|freeze ~off|out from|of market|supply|trade|credit|finance|export|system
> Sanctions cut Iran off from the credit markets.  => IRN "off"
verb  isolate|exclude from market|trade|supply|system|finance
> The rule isolates Russian banks from the market.  => RUS "isolates"
verb  eat into ACT!
> Import costs eat into Malawi's reserves.  => MWI "eat into"
verb  account for third|half|quarter|fifth|share|most|tenth|percent|%|bulk|majority|part|two-third|portion|percentage|export|import|gdp|revenue
> Oil accounted for half of Angola's budget.  => AGO "accounted for"
verb  make ~up third|half|quarter|fifth|share|most|tenth|percent|%|bulk|majority|part|portion
> Remittances make up a fifth of Nepal's income.  => NPL "make up"
noun  share|part|third|quarter|half|fifth|bulk of export|revenue|gdp|import|income|earnings|budget|economy|output|trade
> The bulk of exports from Chad is oil.  => TCD "bulk of exports"
verb  underwrite|bankroll|subsidise|subsidize economy|budget|state|government|regime|army|war
> Qatar bankrolls the budget of Gaza's rulers.  => QAT "bankrolls"
verb  pay for third|half|budget|war|salary|army|imports|quarter
> Gas pays for half of the budget in Bolivia.  => BOL "pays for"
verb  ACTOR:actor! lose dollar|euro|third|half|quarter|fifth|billion|million|revenue|market|income|share|customer|trade|export|earnings|buyer|supplier|job
> Ukraine loses a third of its grain revenue.  => UKR "loses"
verb  ACTOR:actor! earn|gain|make billion|million|revenue|income|currency|hard+currency|foreign+exchange|money|dollar from|by ACT
> Cuba earns hard currency from its doctors.  => CUB "hard currency"
verb  ACTOR:actor! suffer loss|shortage|recession|decline|slump|shortfall|setback|damage
> Tunisia suffers shortages of flour.  => TUN "shortages"
verb  undercut|outcompete|underprice|displace price|rival|competitor|supplier|producer|fuel|gas|oil|export
> Cheap American gas undercuts Algerian suppliers.  => DZA "undercuts"
verb  hit|hurt|punish ~hard|hardest|harder|badly
> The levy hits German carmakers hardest.  => DEU "hits"
verb  make ~cheaper|costlier|dearer|competitive|uncompetitive|poorer|richer|profitable|viable
> The tax makes Kenyan flowers costlier.  => KEN "costlier"
verb  hold|leave|carry bag|can|tab
> Kenyan growers were left holding the bag.  => KEN "holding the bag"
verb  pump|pour|channel|funnel|inject|plough|flow into coffer|treasury|economy|reserve|budget|market|industry
> The port pours money into the coffers of Oman.  => OMN "the coffers"
verb  lose sparkle|shine|lustre|luster|steam|allure|gloss|competitiveness|edge
> Bahrain's banks have lost their lustre.  => BHR "lost their lustre"
verb  send price|currency|rate|cost|inflation|premium|rupee|lira|peso
> The ban has sent prices soaring in Nepal.  => NPL "prices soaring"
verb  take toll|bite on|out_of|of ACT
> The war takes its toll on Sudan.  => SDN "toll on"
verb  feel pinch|pain|squeeze|effect|heat|impact|fallout
> Laos feels the pinch.  => LAO "the pinch"
verb  tighten belt
> Egypt has tightened its belt.  => EGY "belt"
noun  tatter|freefall|free+fall|doldrum|dire+straits|shamble|hock|intensive+care|life+support|slow+lane|bad+shape ~in|on
> Lebanon's economy is in tatters.  => LBN "in tatters"
adj   cash-strapped|cash-starved|debt-ridden|debt-laden|indebted|insolvent|bankrupt|broke|impoverished|oil-dependent|uncompetitive|overleveraged
> The Laotian state is all but bankrupt.  => LAO "bankrupt"
verb  ACTOR:actor! run out_of money|cash|dollar|currency|foreign+currency|reserve|lender|fund
> Cuba is running out of cash.  => CUB "out of cash"
verb  ACTOR:actor! live beyond mean
> Ghana has lived beyond its means.  => GHA "beyond its means"
verb  crowd|price ~out|out_of
> The subsidies crowd out private lenders in Egypt.  => EGY "crowd out"
verb  chip ~away
> Cheap imports have chipped away at Kenya's sugar mills.  => KEN "chipped away"
verb  dwarf|outstrip|eclipse|outweigh trade|export|investment|import|revenue|economy|budget|aid|lending
> Chinese lending dwarfs American aid in Laos.  => USA "dwarfs"
noun  boon|boost|blow|godsend|bonanza|disaster|relief|nightmare|headache|gift|setback to|for $ECON
> The tax is a blow to Irish exporters.  => IRL "a blow to"
verb  rely|depend|live|lean|bank on|upon oil|gas|copper|cocoa|tourism|remittance|export|mining|fish|fishing|aid|tea|coffee|cotton|import|fee|trade|loan|diamond|commodity|mineral|market|canal|tourist|rent|subsidy|gold|lithium|tobacco|phosphate|credit|handout|foreign+aid|foreign+worker|electricity|wheat|grain|fertiliser
> Angola relies on oil for most of its budget.  => AGO "relies on oil"
noun  golden+goose|money+machine|money-spinner|nest+egg|economic+engine|economic+miracle|economic+powerhouse|economic+basket+case|basket+case|white+elephant|debt+trap|poverty+trap|resource+curse|rainy+day|crown+jewel|bread+butter|gravy+train
> The canal is the golden goose of Panama.  => PAN "golden goose"
verb  wean ~off|from
> Moldova has weaned itself off Russian gas.  => MDA "weaned itself off"
verb  spare RECIPIENT:actor! detour|cost|expense|pain|bill|fee|duty|tariff|trouble|fate
> The link spares Malawi the cost of a detour.  => MWI "spares Malawi"
verb  $DEED *open market|door|route|sector|mine|shelf to|for RECIPIENT
> The deal opens a large market to New Zealand's dairies.  => NZL "opens a large market"
verb  budget|economy|fortune|growth|recovery|finance|currency *stand|fall|rise|hinge|depend|rest|ride|swing with|on|upon ACT!
> Iraq's budget rises and falls with the price of oil.  => IRQ "falls with"
verb  turn|reduce into|to shadow|wasteland|shell|basket+case|penury|rubble|dependency|beggar|trickle
> Sanctions have reduced Cuba's trade to a trickle.  => CUB "to a trickle"
verb  down|dwindle|slow|shrink|fall to trickle|standstill
> Foreign reserves in Bolivia have dwindled to a trickle.  => BOL "trickle"
verb  ACTOR:actor! pay ~dearly|heavily
> Ethiopia pays dearly for its lack of a coast.  => ETH "pays dearly"
verb  half|third|quarter|most|bulk|fifth|tenth|two-third|percent|%|majority|much *come|pass|originate|flow|arrive|go|depend from|through|to|via|on ACT!
> Half of Moldova's power comes from one plant.  => MDA "comes from"
verb  employ third|half|quarter|fifth|tenth|thousand|million|percent|%
> The mill employs a fifth of the Gambian workforce.  => GMB "employs a fifth"
verb  ACTOR:actor! spend more|third|half|quarter|fifth|tenth|percent|% on debt|interest|import|subsidy|defence|defense|fuel|food|servicing|service|salary|wage|weapon|arm|army
> Egypt spends half of its budget on interest.  => EGY "spends half"
verb  investor|lender|trader|market|public|voter|donor|creditor|business|saver *lose faith|confidence|trust|patience|appetite|interest in|with|for ACT
> Lenders have lost faith in Ghana.  => GHA "lost faith"
type NONE
verb  hit market|shop|shelf
> The new Korean phone hit the market on Monday.  => none
verb  account for missing|dead|all|passenger|everybody|everyone
> All passengers of the Greek ferry were accounted for.  => none
verb  firm|company|group|subsidiary|unit|brand|division|shop|retailer|bank|maker *account|make ~up|for third|half|quarter|fifth|share|most|tenth|percent|%|bulk|majority|part|portion of sale|profit|revenue|business|group|turnover
> The Dutch unit makes up a third of the sales.  => none
verb  ACTOR:actor! $PRIVATE *lose|earn|gain|make|suffer billion|million|dollar|euro|revenue|income|money|job|loss|share|customer|damage
> The Greek bank lost a billion euros.  => none

type regional_security
# balance of power
verb  impact|affect|alter|shift|change|tip|tilt|upset|redress|reshape|disturb|restore|maintain|preserve|threaten|disrupt|swing|redraw|skew|transform balance|scale|equilibrium|status+quo|correlation|centre|center
> The sale shifts the balance of power between Chad and Sudan.  => TCD "shifts the balance"
> The base tilts the balance towards Djibouti.  => DJI "tilts the balance"
noun  shift|change in balance|power|security
> The sale is a shift in the balance between Chile and Peru.  => CHL "shift in the balance"
noun  arbiter|guarantor|guardian|custodian|policeman|gendarme|provider of|for security|stability|peace|order|region|balance
> Turkey is the arbiter of security in the Black Sea.  => TUR "arbiter of"
noun  security+guarantor|security+provider|regional+power|regional+heavyweight|regional+hegemon|regional+player|stabilising+force|stabilizing+force|destabilising+force|stabilising+factor|destabilising+factor|strategic+depth|strategic+value|strategic+vacuum
> Nigeria remains the regional power.  => NGA "regional power"
noun  counterweight|bulwark|deterrent|counterbalance|buffer|linchpin|lynchpin|cornerstone|pillar|anchor|bastion|beachhead|springboard|shield|backstop|rampart|tripwire|bridgehead|frontline|front+line|keystone to|against|of|for|between|on ACT!
> Vietnam is a counterweight to China.  => VNM "counterweight"
> Jordan is a pillar of stability.  => JOR "pillar of"
noun  security+vacuum|power+vacuum|vacuum|arms+race|flashpoint|powder+keg|tinderbox|security+dilemma|proxy+war|proxy+battle|proxy+conflict|battleground|hotspot|fault+line|strategic+encirclement|spillover|contagion|spill-over|escalation+risk|chokepoint|weak+link|soft+underbelly|achilles+heel|escalation+spiral|escalatory+spiral|miscalculation|no-man's-land|safe+haven|domino+effect|seedbed
> The exit leaves a security vacuum in Mali.  => MLI "security vacuum"
> The island is a flashpoint between Japan and Russia.  => JPN "flashpoint"
verb  fill|leave|create|open vacuum|void|gap|breach
> Turkey fills the void in Libya.  => TUR "fills the void"
noun  key|threat|danger|menace|risk|challenge|contribution|boost|blow|vital|obstacle to|for security|stability|peace|region|order|deterrence|neighbour|neighbor|sovereignty|flank|defence|defense|independence|existence|survival|navigation|integrity
> The militia is a threat to the stability of Iraq.  => IRQ "threat to the stability"
noun  existential+threat|strategic+threat|security+threat|growing+threat|direct+threat|security+risk|major+threat|strategic+challenge
> Israel sees the programme as an existential threat.  => ISR "existential threat"
adj   crucial|critical|vital|pivotal|essential|key|central|indispensable to|for security|stability|peace|defence|defense|deterrence|balance|region|flank|order
> The strait is vital to the security of Oman.  => OMN "vital to the security"
verb  destabilise|destabilize|stabilise|stabilize|pacify|unsettle|inflame|engulf|imperil region|country|border|neighbour|neighbor|state|government|frontier|coast
> The flow of arms destabilises the region around Burkina Faso.  => BFA "destabilises the region"
verb  destabilise|destabilize|encircle RECIPIENT! ; polarity=r-
> The revolt destabilises Chad.  => TCD "destabilises Chad"
verb  stabilise|stabilize RECIPIENT! ; polarity=r+
> The force has stabilised Sierra Leone.  => SLE "stabilised"
verb  undermine|bolster|strengthen|threaten|enhance|weaken|erode|jeopardise|jeopardize|endanger|improve|reinforce|boost|imperil|restore|disturb|compromise|underpin|shake|harm|damage|preserve|maintain|anchor|buttress|degrade|complicate|diminish stability|security|deterrence|peace|order|unity|cohesion|defence|defense|flank|sovereignty|deterrent|balance|non-proliferation|integrity|credibility|resilience|edge|superiority|primacy|dominance|supremacy
> The drills undermine stability along the border of North Korea.  => PRK "undermine stability"
> The radar bolsters the defence of Lithuania.  => LTU "bolsters the defence"
verb  weaken|degrade|erode|sap|blunt|bolster|boost|enhance|strengthen|improve|stretch|dilute|reduce|diminish|limit|cripple|sharpen air+support|capability|capacity|posture|readiness|arsenal|reach|strength|air+force|navy|ability|firepower|combat+power
> The embargo weakens the air force of Peru.  => PER "weakens the air force"
verb  raise|increase|heighten|reduce|lower|create|lessen|pose|diminish|magnify|multiply|fuel|entail risk|danger|threat|prospect|likelihood|spectre|specter|possibility|odds|fear|probability
> The buildup raises the risk of a clash between India and China.  => IND "raises the risk"
> The patrol creates a danger for Norway.  => NOR "creates a danger"
verb  raise|fuel|stoke|fan|prolong|perpetuate|feed|inflame|ease|defuse|reduce|lower|heighten|exacerbate|aggravate|escalate|dampen|intensify|increase|calm|sharpen|worsen tension|conflict|hostility|rivalry|unrest|insecurity|violence|instability|insurgency|extremism|feud
> The dam stokes tension between Egypt and Ethiopia.  => EGY "stokes tension"
verb  deter RECIPIENT:actor! ; polarity=r-
> The missiles deter Russia in the Baltic.  => RUS "deter Russia"
verb  deter|discourage|prevent|invite|provoke|forestall|preclude aggression|attack|invasion|adventurism|war|retaliation|escalation|incursion|conflict
> The brigade deters an attack on Estonia.  => EST "deters an attack"
verb  embolden RECIPIENT! ; polarity=r+
> The exit emboldens Iran.  => IRN "emboldens Iran"
verb  contain|constrain|restrain|encircle|check|corner|counter|rein RECIPIENT:country! ; polarity=r-
> The pact contains China in the South Pacific.  => CHN "contains China"
verb  remove|defuse|create|resolve|eliminate|reignite|settle|reopen flashpoint|threat|obstacle|irritant|danger|source|time+bomb|wound|bone
> The settlement removes a flashpoint between Peru and Ecuador.  => PER "removes a flashpoint"
verb  free|tie|release|pin|divert ~up|down troop|force|soldier|army|resource|unit|division|brigade
> The revolt ties down Ethiopian troops.  => ETH "ties down"
verb  free|release troop|force|army|unit|division for ACT
> The accord frees Kyrgyz troops for the south.  => KGZ "frees"
verb  spill ~over
> The war in Sudan is spilling over into Chad.  => SDN "spilling over"
verb  spill into|across ACT!
> The violence has spilled into Benin.  => BEN "spilled into"
verb  spread|radiate|bleed|cascade into|across|beyond border|region|neighbour|neighbor|sahel|coast
> The revolt has spread across the borders of Burkina Faso.  => BFA "spread across"
verb  draw|drag|suck|pull|entangle ~in|into conflict|war|fight|quarrel|orbit|contest|rivalry|confrontation
> The raid drags Lebanon into the war.  => LBN "into the war"
verb  plunge|push|throw|tip|drag into chaos|war|turmoil|conflict|anarchy|instability|violence|crisis
> The coup plunged Niger into turmoil.  => NER "into turmoil"
verb  leave|expose|make ~exposed|vulnerable|defenceless|defenseless|unprotected|insecure|safer|unsafe|volatile
> The exit leaves Estonia exposed.  => EST "exposed"
verb  expose|protect|secure|shield|guard|cover|threaten|anchor flank|border|frontier|coast|rear|underbelly|sea+lane|supply+line|corridor|route|airspace|approach
> The base secures the southern flank of Turkey.  => TUR "secures the southern flank"
verb  trigger|spark|fuel|start|set|unleash|ignite arms+race|race|spiral|chain+reaction|competition|instability|scramble|escalation
> The test has fuelled an arms race between India and Pakistan.  => IND "arms race"
verb  project power|force|strength|military+power
> With the carrier India projects power in the Gulf.  => IND "projects power"
verb  strengthen|weaken|tighten|loosen|extend|expand|consolidate|cement grip|foothold|hold|presence|reach|sphere|footprint|sway|dominance in|on|over|across|beyond ACT
> The base extends the reach of Turkey in the Gulf.  => TUR "extends the reach"
verb  drive wedge|stake|rift between|into ACT
> The pipeline drives a wedge between Poland and Germany.  => POL "a wedge"
verb  split|divide|unite|fracture|polarise|polarize alliance|bloc|region|continent|coalition|front|neighbour
> The vote splits the alliance, with Hungary on its own.  => HUN "splits the alliance"
verb  threaten neighbour|neighbor|region|shipping|freedom|sea+lane|navigation|existence|survival|interest|order
> The missiles threaten shipping off Yemen.  => YEM "threaten shipping"
verb  turn|transform|make into|as buffer|battlefield|battleground|arena|fortress|garrison|hub|hotspot|proxy|stage
> The war has turned Syria into a battlefield of others.  => SYR "into a battlefield"
verb  keep|hold in check
> The fleet keeps Iran in check.  => IRN "in check"
verb  pit against ACT!
> The dam pits Egypt against Ethiopia.  => EGY, ETH "pits"
noun  brink|verge|edge|precipice ~on|to|at of war|conflict|chaos|collapse|violence|escalation|confrontation|anarchy|disaster|catastrophe
> The raid took Sudan to the brink of war.  => SDN "brink of war"
verb  danger|risk *be
> The danger is that Lebanon slides back into war.  => LBN "danger"
noun  prelude|precursor|recipe|breeding+ground|fertile+ground|launchpad|magnet|target for|to|of war|conflict|disaster|trouble|instability|attack|violence|escalation|chaos|extremism|militant|jihadist|terrorism|radicalisation|smuggler
> The camp is a breeding ground for militants in Iraq.  => IRQ "breeding ground"
verb  close|bridge|plug|narrow|widen gap|hole|window of|in capability|defence|defense|security|vulnerability|deterrence|coverage
> The radar closes a gap in the Danish defence.  => DNK "closes a gap"
verb  fan|prolong|perpetuate|fuel|feed|sustain|stoke|worsen|inflame war|flame|fighting|bloodshed|insurgency|carnage|civil+war|arms+race|insurrection|rebellion
> Smuggled drones prolong the war in Sudan.  => SDN "prolong the war"
noun  dagger|thorn|spear|wedge|noose|gun ~pointed|aimed|in|at|around|held
> The exclave is a dagger pointed at Lithuania.  => LTU "a dagger"
verb  take sting|heat|edge|steam out_of ACT
> The hotline took the heat out of the rivalry between India and Pakistan.  => IND "the heat"
noun  weak+link|weakest+link|strong+link|soft+spot|crumple+zone|line+defence|line+defense|unsinkable+aircraft
> The strait is the weakest link of Japan.  => JPN "weakest link"
verb  hem|box|fence|ring|surround ~in|by
> The pacts have boxed Bolivia in.  => BOL "boxed"
verb  put|place|bring|come within range|reach|striking+distance of ACT
> The silo puts Japan within range of the missiles.  => JPN "within range"
verb  outgun|outnumber|outmatch|overstretch|overextend
> The Chadian army is overstretched.  => TCD "overstretched"
verb  spiral|spin|slip|run out_of control|hand
> The feud between Mali and Algeria has spun out of control.  => MLI "out of control"
verb  hold to ransom
> The blockade holds Moldova to ransom.  => MDA "ransom"
verb  neutralise|neutralize|blunt|negate|offset|counter|outpace advantage|edge|superiority|threat|dominance|lead|fleet
> The mines blunt the advantage of the Russian fleet.  => RUS "blunt the advantage"
verb  bottle|pin|pen|coop|hem ~up|in
> Russia's fleet is bottled up in port.  => RUS "bottled up"
verb  think ~twice
> The arsenal makes Israel think twice.  => ISR "think twice"
verb  give|hand|offer|grant eye|ear|toehold|vantage+point|listening+post|springboard|bridgehead|foothold|window|outpost|perch|launch+pad|free+hand|run on|over|in|of|into|at ACT
> The island gives Australia eyes and ears over the lanes.  => AUS "eyes and ears"
noun  guarantee|insurance|safeguard|protection|hedge|bulwark of|for|against survival|security|existence|independence|attack|invasion|aggression|regime|sovereignty
> The missiles are a guarantee of Iran's survival.  => IRN "guarantee of"
verb  $DEED|base|radar|port|missile|fleet|airfield|corridor|pipeline|drone|island *let RECIPIENT:country! ACT!
> The base lets Turkey watch the straits.  => TUR "lets Turkey"
type NONE

type NONE
verb  ACTOR:country|person|organisation! strengthen|enhance|bolster|improve|boost|reinforce|guarantee|restore|maintain|preserve security|defence|defense|order|peace|capability|capacity|ability|sovereignty|unity|stability|readiness
> The Indian government may enhance security at its airports.  => none
verb  ACTOR:country|person|organisation! raise prospect|possibility|spectre|specter|chance|threat|issue|danger|risk of ACT
> The Hungarian premier raised the possibility of a referendum.  => none
verb  winter|drought|virus|heat|cold|frost|disease|pandemic|flood|storm|famine|heatwave|snow *tighten|strengthen|loosen grip|hold on|over ACT
> Drought has tightened its grip on Somalia.  => none
verb  beetle|weed|disease|virus|drought|pest|locust|mosquito|wildfire|fire|flood|storm|pollution|dog|shark|bear|fungus|heat|volcano *pose|raise|create|increase risk|danger|threat|fear
> The beetle poses a threat to Canadian forests.  => none

type conclusion
# who wins, who loses
noun  beneficiary|victor|power+broker|powerbroker|pawn|big+winner|big+loser|main+winner|main+loser|clear+winner|odd+man|bargaining+chip|political+football|indispensable+power|indispensable+partner|honest+broker|dominant+power|net+loser|net+winner|junior+partner|spoiler|kingmaker|real+winner|real+loser
> Iran is the main winner of the feud.  => IRN "winner"
> Uzbekistan has become a power broker in the region.  => UZB "power broker"
noun  power+region|serious+player|middle+power|rising+power|indispensable+mediator|key+mediator|decisive+actor|key+actor|pivotal+actor|pivotal+player
> Canada is a middle power.  => CAN "middle power"
verb  ACTOR:country|organisation! be|remain|become|stay ~key+player|major+player|central+player|leading+player|important+player|global+player|big+player|minor+player|regional+player
> Kuwait is a minor player.  => KWT "minor player"
noun  ACTOR:country! key+player|major+player|central+player|leading+player|important+player|global+player|big+player|minor+player|regional+player
> Qatar, a key player in the talks, kept silent.  => QAT "key player"
noun  winner|loser|victor|victim ~real|biggest|only|main|ultimate|clear|likeliest
> Serbia is the biggest loser.  => SRB "biggest loser"
verb  winner|loser|victor|beneficiary|victim|casualty *be
> The loser is Armenia.  => ARM "loser"
verb  buy ~off RECIPIENT:actor!
> In effect Hungary has been bought off.  => HUN "bought off"
verb  ACTOR:actor! emerge as|from|with ACT!
> Poland emerges as the leading power of the east.  => POL "emerges as"
verb  ACTOR:actor! emerge|come ~stronger|weaker|ahead|strengthened|weakened|winner|victorious|top|unscathed|diminished|empty-handed|intact
> Hungary emerged stronger from the quarrel.  => HUN "emerged stronger"
verb  ACTOR:actor! gain|lose|win|benefit|profit|suffer ~most|more|much|little|nothing|least|ground|twice|everything
> Vietnam gains most from the trade war.  => VNM "gains most"
verb  ACTOR:actor! gain|lose|cede|win|regain|make|recover|keep|hold ground|face|prestige|stature|influence|leverage|sway|clout|initiative|edge|foothold|relevance|credibility|ally|friend|space|standing|time|momentum|respect|legitimacy|trust|sympathy|moral+authority|authority|control
> France is losing influence in Niger.  => FRA "losing influence"
verb  ACTOR:actor! stand to gain|lose|benefit|profit
> Peru stands to gain from the port.  => PER "stands to gain"
verb  ACTOR:actor! have|gain|hold|enjoy|take|keep|win|secure upper+hand|edge|initiative|advantage|whip+hand|lead|card|trump|ace
> Turkey has the upper hand in the straits.  => TUR "upper hand"
verb  preserve|retain|maintain|sustain|extend|expand|consolidate|cement|entrench|deepen|secure|gain|increase|erode|reduce|curb|diminish|limit|weaken|curtail|dilute|restore influence|leverage|foothold|sway|clout|grip|dominance|primacy|hegemony|power|relevance|autonomy|independence|room
> The lease preserves Russian influence in Tajikistan.  => RUS "preserves"
verb  buy|win|gain|waste|play for time
> The truce has bought time for Lebanon.  => LBN "bought time"
verb  buy time|peace|calm|quiet|breathing+space|silence|loyalty
> The pledge bought Haiti calm.  => HTI "calm"
verb  leave with friend|ally|option|choice|alternative|leverage|influence|debt|bill|dilemma|headache|enemy|partner|upper+hand|hand|room|problem|responsibility|burden|foothold|argument|question|task|vacuum|weapon|card|lever|control|cost|say|hole|gap|role|monopoly|neighbour|neighbor|lender|buyer|supplier|market|mean|way|appetite|army|government|parliament|mandate|outlet|lifeline|excuse|claim|grievance|wound|taste ACT
> The vote leaves Slovakia with few friends.  => SVK "leaves Slovakia with"
verb  leave ~isolated|alone|weaker|stronger|poorer|divided|weakened|stranded|dependent|unchanged|unresolved|intact|unanswered|trapped|sidelined|friendless|empty-handed|unsettled|adrift|unable|short|ill-equipped|ill-prepared|powerless|helpless|paralysed|paralyzed|rudderless|bruised|worse|better|bereft|defenceless|beholden|cornered
> The pact leaves Bolivia isolated.  => BOL "isolated"
verb  leave no+choice|little+choice|few+choice|little+room|no+room|few+option|no+alternative|no+option
> The blockade leaves Qatar no choice.  => QAT "choice"
verb  leave problem|issue|question|dependence|root|cause|dispute|status|matter|wound|conflict|gap ~unsolved|unresolved|untouched|intact|unanswered|unchanged|largely
> The deal leaves the dispute between Chile and Bolivia unresolved.  => CHL "unresolved"
verb  offer|provide|open|chart|represent path|pathway|way|exit|way+out|route|roadmap|basis|off-ramp|chance|opportunity|model|alternative|framework to|for|towards|out_of|toward ACT
> The pact offers Somalia a pathway to stability.  => SOM "pathway"
noun  pathway|path|road|route|way to|towards|toward stability|peace|recovery|membership|independence|prosperity|reconciliation|normalisation|normalization|autonomy|development|power
> For Libya elections are the path to stability.  => LBY "path to stability"
verb  leave without ACT!
> The exit leaves Niger without a partner.  => NER "without a partner"
verb  make target|winner|loser|hostage|pawn|hub|player|outlier|outcast|pariah|partner|gateway|laboratory|model|mediator|indispensable|irrelevant|vulnerable|dependent|beholden|stronger|weaker|power|heavyweight|broker
> The base makes Djibouti a target.  => DJI "a target"
adj   ACTOR important|big|weak|strong|small|poor|powerful|useful|valuable|divided|busy|costly|risky|late|little ~too
> Turkey has become too important to be ignored.  => TUR "too important"
verb  ACTOR:actor! get|receive|obtain|achieve|extract|accomplish ~little|nothing|less|much|more|everything
> Serbia got little in return.  => SRB "got little"
verb  ACTOR:actor! afford ~ill|hardly|scarcely|not ACT
> Jordan can ill afford a quarrel.  => JOR "afford"
verb  help|enable|allow RECIPIENT:actor! to ACT! ; polarity=r+
> The boom has helped Chile to weather the slump.  => CHL "helped Chile"
verb  give|secure presence|control|monopoly|reach|grip|hold|head+start|first+claim to|over|for|in RECIPIENT
> The deployment gives Australia a permanent presence in the north.  => AUS "a permanent presence"
noun  ACTOR! benefit|advantage|detriment|favour|favor|cost|expense|peril ~to|in|at
> The drone changed the war, to Azerbaijan's benefit.  => AZE "benefit"
verb  success|outcome|future|fate|peace|survival|stability|result|truce|everything *depend|hinge|rest on|upon ACT!
> The fate of the truce depends on Egypt.  => EGY "depends on"
verb  problem|trouble|irony|paradox|catch|snag|truth|reality|tragedy|upshot|bottom+line *be
> The irony is that Cuba once sold sugar to the world.  => CUB "irony"
verb  pay ~off
> The patience of Oman has paid off.  => OMN "paid off"
verb  bear fruit
> Years of Norwegian diplomacy have borne fruit.  => NOR "borne fruit"
verb  $DEED|diplomacy|sanctions|force|pressure *fail|succeed to|in ACT!
> The sanctions failed to change Cuba.  => CUB "failed to change"
noun  no+match|no+friend|no+pushover|no+panacea|no+substitute|no+guarantee|no+cure|no+silver+bullet for|of|to ACT!
> The militia is no match for the Syrian army.  => SYR "no match"
noun  lesser+evil|uncertain+future|bleak+prospect|heavy+price|high+price|steep+price|small+price|long+shadow|unfinished+business|shadow+self|shadow+former
> For Hungary the coalition is the lesser evil.  => HUN "lesser evil"
verb  suit|flatter RECIPIENT:country! ; polarity=r+
> The delay suited Iran.  => IRN "suited Iran"
verb  benefit|empower|profit RECIPIENT:country! ; polarity=r+
> The truce benefits Armenia.  => ARM "benefits Armenia"
verb  isolate|weaken|disadvantage|marginalise|marginalize|short-change RECIPIENT:country! ; polarity=r-
> The pact weakens Bolivia.  => BOL "weakens Bolivia"
verb  serve interest|purpose|agenda|cause|need|end|goal|ambition
> The quarrel serves the interests of Azerbaijan.  => AZE "serves the interests"
verb  play into hand
> The delay plays into the hands of Serbia.  => SRB "hands"
verb  play|tip|work|turn|tilt|act|go|move in|to|against favour|favor|advantage|benefit
> Time works in favour of Azerbaijan.  => AZE "works"
noun  mercy ~at of ACT!
> Moldova is at the mercy of bigger states.  => MDA "mercy"
noun  expense|mercy|detriment ~at|to of RECIPIENT!
> The trade grew at the expense of Moldova.  => MDA "expense of"
verb  come at price|cost|expense
> The calm comes at a price for Egypt.  => EGY "at a price"
verb  ACTOR:actor! come ~closer|close|nearer|short to|of ACT
> Palau has come closer to a seat in the council.  => PLW "come closer"
verb  ACTOR:actor! have|exert|wield|carry|hold|command|retain|keep|enjoy|exercise leverage|clout|influence|sway|card|weight|key|veto|monopoly over|in|on|with|to ACT
> Turkey wields influence over the Libyan coast.  => TUR "wields influence"
verb  ACTOR:actor! have|possess|enjoy few+option|few+friend|few+choice|little+choice|no+choice|little+leverage|no+leverage|no+option|few+alternative|no+alternative|little+influence|limited+option|few+card|little+room|no+mean|no+friend
> Moldova has few options.  => MDA "few options"
verb  ACTOR:actor! call shot|tune
> Russia calls the shots in Abkhazia.  => RUS "calls the shots"
verb  ACTOR:actor! hold|have key|fate|balance to|of|in ACT
> Egypt holds the key to the enclave.  => EGY "holds the key"
verb  ACTOR:actor! face choice|dilemma|test|reckoning|challenge|isolation|paradox|problem|task
> Armenia faces a dilemma.  => ARM "faces a dilemma"
verb  ACTOR:actor! walk|tread line|tightrope
> Oman walks a tightrope between its neighbours.  => OMN "tightrope"
verb  ACTOR:actor! find itself|themselves
> Moldova finds itself between two empires.  => MDA "finds itself"
verb  ACTOR:actor! paint into corner
> Serbia has painted itself into a corner.  => SRB "corner"
verb  ACTOR:actor! outmanoeuvre|outmaneuver|outflank|outplay|outfox|outlast|eclipse|overshadow|supplant|outbid RECIPIENT! ; polarity=a+r-
> Turkey has outflanked Egypt in Libya.  => TUR "outflanked"
verb  ACTOR:actor! overplay|overreach|miscalculate|misjudge|overestimate|underestimate|squander|misread
> Ethiopia has overplayed its hand.  => ETH "overplayed"
verb  ACTOR:actor! sell what|out|short|soul|future
> Nauru has sold its soul.  => NRU "sold"
verb  ACTOR:actor! reach|hit|test|exhaust|meet limit|dead+end|wall
> Mexico has reached the limits of its patience.  => MEX "the limits"
verb  ACTOR:actor! remain|stay|become|prove|be ~dependent|vulnerable|isolated|indispensable|dominant|marginal|divided|trapped|hostage|weak|strong|powerless|alone|exposed|relevant|irrelevant|influential|central|caught|pivotal|invisible|bound|beholden|stuck|fragile
> Serbia remains dependent on Russian gas.  => SRB "dependent"
noun  limit of|to power|influence|diplomacy|friendship|leverage|reach|patience|solidarity|cooperation|ambition|alliance|neutrality|force
> The rout shows that there are limits to Turkish power.  => TUR "limits to"
# what it is worth
noun  stopgap|half-measure|sideshow|stalemate|fig+leaf|face-saver|dead+letter|paper+tiger|pyrrhic+victory|missed+opportunity|poisoned+chalice|zero-sum+game|win-win|double-edged+sword|mixed+blessing|hollow+victory|marriage+convenience|band-aid|sticking+plaster|false+dawn|fudge|mirage|lost+cause|vicious+circle|vicious+cycle|house+cards|waiting+game|balancing+act|high-wire+act|tightrope|quagmire|dead+end|uneasy+truce|fragile+peace|uphill+battle|trade-off|gamble|bargain|compromise ~only|merely|no|just|little|mere|rather|still|more|less
> The truce is little more than a stopgap for Yemen.  => YEM "stopgap"
noun  stopgap|half-measure|sideshow|fig+leaf|face-saver|dead+letter|paper+tiger|pyrrhic+victory|missed+opportunity|poisoned+chalice|zero-sum+game|double-edged+sword|mixed+blessing|hollow+victory|marriage+convenience|band-aid|sticking+plaster|false+dawn|lost+cause|vicious+circle|vicious+cycle|house+cards|waiting+game|balancing+act|high-wire+act|quagmire|dead+end|fragile+peace|uphill+battle|faustian+bargain|devil's+bargain|political+gift|foregone+conclusion|dangerous+game|risky+bet|risky+gamble|empty+gesture|costly+mistake|strategic+asset|strategic+liability|shrewd+move|smart+move
> For Chad the amnesty is a mixed blessing.  => TCD "mixed blessing"
noun  triumph|verdict|monument|tribute|masterclass of|on|to|over|in ACT!
> The treaty is a triumph of Omani patience.  => OMN "triumph of"
noun  paper|ink|scrap|piece+paper ~only|merely|just|mere
> For Nauru the pledge is only paper.  => NRU "only paper"
verb  become bridge|hub|gateway|laboratory|player|arena|battlefield|battleground|model|symbol|magnet|liability|burden|pawn|hostage|proxy|target|test|mediator|broker|refuge|fortress|haven|force|heavyweight|factor|partner|power|centre|stage|fixture|crossroads|buffer|backwater|playground|headache|problem|issue|necessity|habit|norm|rule|weapon|tool|instrument|victim|threat|obstacle
> Georgia has become a hub for spare parts.  => GEO "hub"
noun  price|cost of|for peace|stability|freedom|independence|neutrality|friendship|silence|failure|inaction|alliance|war|security|success|sovereignty|membership|victory|dependence
> Debt is the price of Djibouti's independence.  => DJI "price of"
noun  question|matter of time|survival|trust|prestige|will|existence|principle|life|pride
> For Israel the programme is a question of survival.  => ISR "question of survival"
verb  rest|hinge on|upon ACT!
> The peace rests on the patience of Kenya.  => KEN "rests on"
verb  do ~little|nothing|more|much to|for ACT
> The summit did little to calm Lebanon.  => LBN "did little"
verb  solve|settle|resolve|change|achieve|fix|address ~little|nothing|none|few
> The vote has settled nothing in Bosnia.  => BIH "settled nothing"
verb  fall ~short of ACT
> The offer falls short of what Greece needs.  => GRC "falls short"
verb  tie|bind hand
> The debt ties the hands of Malawi.  => MWI "ties the hands"
verb  prove ~costly|decisive|fatal|right|wrong|hollow|fruitless|elusive|futile|fragile|resilient|durable
> The gamble has proved costly for Sudan.  => SDN "costly"
verb  outweigh ACT!
> The risks outweigh the gains for Latvia.  => LVA "outweigh"
verb  trump|override|outrun|outstrip|outpace ideology|principle|interest|politics|rhetoric|geography|concern|value|sentiment|ambition|law
> In Mongolia geography trumps ideology.  => MNG "trumps ideology"
verb  rescue|redeem|salvage|sacrifice|trade|barter|exchange|swap sovereignty|independence|principle|reputation|credit|autonomy|freedom|dignity|honour|credibility|security for|without|to ACT
> Tuvalu has traded sovereignty for safety.  => TUV "traded sovereignty"
verb  remain|prove ~fragile|elusive|precarious|brittle|uneasy|hollow|reversible|incomplete|shaky|tenuous|irreversible|unfinished|unsustainable
> The peace in South Sudan remains fragile.  => SSD "fragile"
adj   fragile|precarious|self-defeating|short-sighted|counterproductive|self-interested|self-serving|hollow|illusory|futile|pyrrhic|double-edged|ill-fated|ill-conceived|cosmetic
> The boycott is counterproductive for Panama.  => PAN "counterproductive"
verb  negotiate|decide|make|settle|determine|write ~elsewhere|abroad
> The future of Yemen is decided elsewhere.  => YEM "decided elsewhere"
verb  ACTOR:actor! lose|win war|peace|argument|battle|race|game|contest|bet|gamble|round
> Armenia has lost the war but not its friends.  => ARM "lost the war"
verb  ACTOR:actor! pay price|dearly|heavily
> Ukraine pays a heavy price.  => UKR "price"
noun  no+alternative|no+choice|only+alternative|no+substitute|no+way+around
> There is no alternative to Turkish mediation.  => TUR "no alternative"
verb  choice|dilemma|challenge *be
> Moldova's choice is between two camps.  => MDA "choice"
noun  ACTOR:country! choice between ACT!
> Moldova's choice between east and west is near.  => MDA "choice between"
verb  have|get ~little|nothing|much|few to show
> Mali has little to show for its gamble.  => MLI "little to show"
verb  swap|trade|exchange|replace patron|master|dependence|dependency|ally|partner|evil|problem|crisis|occupier for|with ACT
> Niger has swapped one patron for another.  => NER "swapped one patron"
noun  time|momentum|luck|history|geography|law|number|arithmetic|demography *side ~on
> Time is on the side of Iran.  => IRN "side"
verb  remain ~see
> It remains to be seen whether Iraq can pay.  => IRQ "remains to be seen"
verb  jury *be ~out
> The jury is out on Kenya's reform.  => KEN "jury"
verb  run ~out|out_of of|out_of time|road|option|patience|friend|steam|idea|room|luck
> Bolivia is running out of options.  => BOL "out of options"
verb  clock *tick
> The clock is ticking for Armenia.  => ARM "ticking"
verb  ball *be in court
> The ball is in Serbia's court.  => SRB "ball is in"
noun  borrowed+time|thin+ice|back+foot|driving+seat|driver's+seat|losing+side|winning+side|wrong+side|right+side|ropes|horn+dilemma|square+one|receiving+end|front+foot|firing+line|knife-edge|razor's+edge ~on|in|at|to
> The Greek government is on the back foot.  => GRC "back foot"
noun  hostage|prisoner|captive|slave|victim to|of geography|history|politics|success|circumstance|rhetoric|ambition|propaganda|past|own|debt
> Armenia is a prisoner of its geography.  => ARM "prisoner of"
verb  punch ~above|below
> Qatar punches above its weight.  => QAT "punches above"
verb  ACTOR:actor! hold|have all+card|last+word|final+say|ace|trump+card|last+laugh
> Russia has the last word.  => RUS "last word"
noun  no+answer|easy+answer|easy+option|easy+way|good+option|quick+fix|silver+bullet|magic+wand|panacea
> The panacea for Haiti is elections, some say.  => HTI "panacea"
verb  nothing|little|much *change for|in|since ACT
> Little has changed for Yemen.  => YEM "changed"
noun  long+way|long+road|long+haul|far+way ~to|off|ahead|from|still
> Peace in Yemen is still a long way off.  => YEM "long way"
verb  overreach|misfire|unravel|founder
> The Turkish gambit has misfired.  => TUR "misfired"
verb  none|nothing|neither *make|change|mean|alter|guarantee|bring|amount|suggest|solve|resolve ACT
> None of this makes Kosovo a member.  => KOS "makes Kosovo"
noun  good+news|bad+news|welcome+news|cold+comfort|small+comfort|mirage|pipe+dream|wishful+thinking|moot+point|academic+question|lose-lose|zero-sum for|to|in ACT!
> The ruling is cold comfort for Malta.  => MLT "cold comfort"
verb  have|be ~yet to win|persuade|convince|prove|deliver|show|decide|master|learn|grasp|recover
> Ukraine has yet to win the war.  => UKR "yet to win"
verb  make enemy|friend|few+friend|virtue+necessity
> The junta in Niger has made enemies.  => NER "made enemies"
verb  ACTOR:actor! live with division|fact|reality|consequence|threat|uncertainty|outcome|contradiction|legacy
> Cyprus lives with the division.  => CYP "lives with"
noun  worst+enemy|best+friend|best+hope|only+hope|last+hope|saving+grace|undoing|weak+point|strong+suit|blind+spot|best+bet|safest+bet|least+bad+option|last+resort|best+card|strongest+card
> Demography is the worst enemy of South Korea.  => KOR "worst enemy"
type NONE
verb  ACTOR:country|person|organisation! help|enable|allow RECIPIENT:actor! to ACT!
> Poland may help Latvia to train pilots.  => none
verb  pay ~off debt|loan|mortgage|creditor
> Kenya may pay off the loan.  => none
verb  ACTOR:country|person|organisation! isolate|weaken|marginalise|disadvantage RECIPIENT:country!
> Togo would isolate Benin.  => none
verb  win|lose game|match|race|battle|contest against|at|in cup|final|olympics|championship|league|tournament|play-off
> Croatia won the match in the final.  => none
noun  victim|casualty of attack|crash|flood|earthquake|crime|abuse|violence|bombing|blast|shooting|war|storm|fire|trafficking|accident|disaster|raid|strike|quake
> The victims of the crash were from Peru.  => none
noun  winner of prize|medal|award|cup|race|election|vote|match|lottery|tournament|ballot|contest
> The winner of the prize comes from Ghana.  => none
verb  ACTOR:actor! $PRIVATE *pay price|dearly|heavily
> The Polish boxer paid a price for his injury.  => none
verb  hope|title|chance|medal|place|qualification|season *rest|hinge|depend on|upon captain|striker|player|goal|match|game|win|result|coach|keeper|penalty|kick|final
> The hopes of the Irish team rest on its captain.  => none
noun  player of year|month|match|tournament|season|game|week|award|tennis|football|chess|cricket
> The global player of the year comes from Egypt.  => none

# senses that outweigh the general ones above
verb  snow|virus|flood|storm|earthquake|landslide|cyclone|hurricane|pandemic|fire|blizzard|quake|rain|disease *isolate|weaken|leave|marginalise RECIPIENT:country!
> Snow isolated Kosovo for a second day.  => none
verb  ACTOR:actor! lose|win|fight battle|fight|war with|against|to cancer|leukaemia|illness|disease|obesity|alcohol|addiction|virus|dementia
> The Samoan actor lost his battle with leukaemia.  => none

type significance
noun  big+win|political+win|easy+win|rare+win|major+win|quick+win|strategic+win|strategic+windfall|diplomatic+windfall|political+windfall|strategic+prize|strategic+gain|strategic+boon|geopolitical+prize|geopolitical+win|geopolitical+setback
> The pledge is a strategic windfall for Fiji.  => FJI "strategic windfall"
