# Words of expectation with the act that is expected in their ACT slot. The type is the class of the hedge: icd203 (the band of the word stands in claim/words/hedges.txt), implied_likely
# (policy band 0.55-0.80, marked as ours), unquantified_possibility, unhedged_assertion, negated. Modals and adverbs are no frames: they stand in hedges.txt.
# Plans and announced dates are no forecasts: see the look-alikes at the end.

set DIARY = visit | meet | travel | attend | arrive | address | fly | hold | convene | sign | discuss | speak | chair | depart | tour | inaugurate | unveil | announce | present | brief | testify | gather
set DATE = monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | may | june | july | august | september | october | november | december | morning | afternoon | evening | week | weekend | month | year | date | vote | election | talk | meeting | visit | summit | trial | hearing | release | launch | signing
set BUSINESS = decision | vote | election | meeting | visit | talk | summit | delegation | announcement | ruling | verdict | statement | result | report | delivery | arrival | signing | trial | hearing | envoy | minister | president | guest | support | loyalty | answer | response | reply | apology
set OUTCOME = growth | slowdown | recession | backlash | turbulence | shortage | recovery | downturn | escalation | offensive | retaliation | influx | exodus | unrest | violence | deterioration | improvement | contraction | loss | deficit | surplus | casualty | flood | turnout
set GLIMPSE = poll | survey | trend | indicator | sign | signal | everything | figure | forecast | trajectory | data | projection | number | all | estimate | model | evidence | momentum | market
set NAMED = candidate | successor | winner | suspect | cause | reason | explanation | culprit | contender | venue | target | nominee | hero | ally | allies | source | buyer | destination | partner | figure | place | victim | friend | couple | origin | event | alliance | bedfellow | motive | perpetrator | choice | setting | number | date | time | location | site

# --- likely, probable: the terms of ICD 203 ---
type icd203
adj   likely|unlikely|probable|improbable
> Further strikes in Peru are likely.  => "likely"
> A return of the exiles to Nicaragua is improbable.  => "improbable"
> A default by Laos is highly probable.  => "highly probable"
> Fiji will host the likely successor of the commissioner.  => none
adj   ACTOR likely|unlikely to ACT!
> Zambia is likely to default on its debts.  => "likely to default"
> The Dutch coalition is unlikely to survive the summer.  => "unlikely to survive"
> Prices are very likely to rise in Egypt.  => "likely to rise in Egypt"
adj   likely|unlikely|probable|improbable that ACT!
> It is unlikely that Norway joins the bloc.  => "unlikely that Norway joins the bloc"
> It is highly probable that the harvest in Malawi fails.  => "probable that the harvest"
adj   almost+certain|nearly+certain to|that ACT!
> Hungary is almost certain to veto the package.  => "certain to veto"
> It is almost certain that rice prices rise in Bangladesh.  => "certain that rice prices rise"
adj   prospect|possibility|chance|likelihood|hope|probability *remote
> Diplomats see a union of the two Koreas as a remote prospect.  => "remote prospect"
> The chances of a truce in Myanmar are remote.  => "chances of a truce in Myanmar"
noun  remote+chance|remote+possibility|remote+likelihood|remote+prospect of|that ACT!
> There is a remote chance that Bolivia leaves the bloc.  => "remote chance that Bolivia leaves the bloc"
noun  even+chance|even+odds of|that|for ACT!
> The government of Nepal has a roughly even chance of surviving the vote.  => "even chance of surviving the vote"
verb  consider|deem|judge|think|see|regard|believe|rate|call ACT! ~likely|unlikely|probable|improbable
> Analysts consider a split of the Kurdish party unlikely.  => "a split of the Kurdish party unlikely"
verb  make ACT! ~likely|unlikely
> The quarrel makes a deal between Serbia and Kosovo unlikely.  => "a deal between Serbia and Kosovo unlikely"

# --- expected, poised, set ---
type implied_likely
verb  expect ACT! $OUTCOME
> A slowdown of trade is expected in Tunisia this spring.  => "slowdown of trade"
verb  ACTOR! expect|anticipate|foresee|forecast ACT!
> Economists expect a long recession in Argentina.  => "expect a long recession"
> The World Bank forecasts slower growth in Kenya.  => "forecasts slower growth"
verb  ACTOR expect to ACT!
> Poland is expected to lead the talks on farm aid.  => "expected to lead"
> Malta is not expected to object.  => negated: "expected to object"
> Analysts expect inflation in Turkey to fall.  => "to fall"
verb  ACTOR! expect to ACT!
> Traders expect wheat prices in Egypt to fall.  => "to fall"
> Peru expects to sign the accord in May.  => none
verb  expect|anticipate that ACT!
> Analysts expect that Chad will cut fuel subsidies.  => "expect that Chad will cut fuel subsidies"
verb  project|forecast|predict|anticipate|tip|slate|favour|favor to ACT!
> Ghana's debt is projected to fall next year.  => "projected to fall"
> The opposition is tipped to win in Malta.  => "tipped to win"
> Output in Guyana is forecast to double.  => "forecast to double"
verb  poise|set to ACT!
> Greece is poised to become a transit hub for gas.  => "poised to become"
> The row is set to drag on for months in Lesotho.  => "set to drag on"
adj   poised|set|primed to ACT!
> Turkey looks set to lose its veto.  => "set to lose its veto"
verb  look|seem|appear ~set|poised|bound|destined to ACT!
> The junta in Niger looks set to stay for years.  => "set to stay"
verb  poise|set|head|prime for ACT!
> Lebanon is heading for a default.  => "heading for a default"
> Georgia is set for another winter of protest.  => "set for another winter"
adj   poised|set|headed for ACT!
> Bolivia appears headed for a currency crisis.  => "headed for a currency crisis"
verb  slide|drift|hurtle|spiral|edge|inch|creep|lurch towards|toward|into|to ACT!
> Sudan is sliding towards partition.  => "sliding towards partition"
verb  forecast|project at ACT!
> Growth in Ghana is forecast at four per cent.  => "forecast at four per cent"
verb  *be in line to|for ACT!
> Jordan is in line for a bigger loan.  => "in line for a bigger loan"
verb  bet|wager that|on ACT!
> Investors are betting on a rate cut in Brazil.  => "betting on a rate cut"
verb  head|steer|march|stumble|sleepwalk towards|toward|into ACT!
> Bosnia is heading towards a constitutional crisis.  => "heading towards a constitutional crisis"
verb  *be|stay|remain|look|seem on course|track|path|trajectory|way|road to ACT!
> Albania is on track to join the bloc by 2030.  => "on track to join"
verb  *be|stand|teeter|hover|sit on|at verge|brink|cusp|edge|threshold|eve of ACT!
> Haiti stands on the brink of famine.  => "brink of famine"
verb  *be about to ACT!
> Iraq is about to become a net exporter of fuel.  => "about to become"
adj   about to ACT!
> Oman's rivals are about to lose their edge.  => "about to lose"
verb  stand to ACT!
> Qatar stands to gain from the new pipeline.  => "stands to gain"
verb  promise to ACT!
> The harvest promises to be poor in Malawi.  => "promises to be poor"
> Norway promised to send doctors.  => none
verb  $GLIMPSE *point to|towards|toward ACT!
> Polls point to a victory for the opposition in Ghana.  => "point to a victory"
verb  $GLIMPSE *suggest|indicate|show ACT! win|victory|defeat|slowdown|recession|landslide|rebound|runoff|run-off|comeback
> Polls suggest a narrow victory for the left in Chile.  => "suggest a narrow victory"
verb  augur|portend|presage|foreshadow|forebode|herald ACT!
> The quarrel portends a harder line in Budapest.  => "portends a harder line"
verb  brace|prepare ~itself|themselves for ACT!
> Mozambique is bracing itself for another cyclone.  => "bracing itself for another cyclone"
verb  brace for ACT!
> Traders in Lagos are bracing for a weaker naira.  => "bracing for a weaker naira"
adj   ripe for ACT!
> Ecuador is ripe for another revolt.  => "ripe for another revolt"
noun  expectation that|of ACT!
> The expectation in Astana is that the tenge weakens.  => none
> There is an expectation that Kuwait will cut output.  => "expectation that Kuwait will cut output"
noun  forecast|prediction|projection of ACT! of $OUTCOME
> The bank repeated its forecast of slower growth in Laos.  => "forecast of slower growth"

# --- possible, at risk ---
type unquantified_possibility
adj   possible|conceivable|plausible|imaginable|feasible that ACT!
> It is possible that Mali leaves the currency union.  => "possible that Mali leaves"
adj   doubtful|questionable|uncertain|unclear that|whether ACT!
> It is doubtful that the truce in Yemen survives Ramadan.  => "doubtful that the truce in Yemen survives"
adj   liable|prone to ACT!
> The coalition in Kosovo is liable to collapse.  => "liable to collapse"
noun  possibility|risk|danger|chance|likelihood|probability|prospect that ACT!
> There is a possibility that Kenya suspends the tax.  => "possibility that Kenya suspends the tax"
> There is a risk that the fighting in Sudan spreads to Chad.  => "risk that the fighting in Sudan spreads"
noun  good+chance|real+chance|fair+chance|decent+chance|some+chance|strong+chance|outside+chance|real+prospect of|that|to|for ACT!
> The bill has a fair chance of passing in Manila.  => "chance of passing in Manila"
noun  fear|worry|concern|spectre|specter|hope that ACT!
> Fears that the war in Sudan would spread to Chad are growing.  => "Fears that the war in Sudan would spread"
verb  possibility|risk|danger|threat *be|remain|exist|loom of ACT!
> There is a danger of new fighting in Ituri.  => "danger of new fighting"
> The risk of a default by Ethiopia remains high.  => "risk of a default"
verb  *be|remain at|in risk|danger of ACT!
> The truce in Libya is at risk of collapse.  => "at risk of collapse"
> Madagascar is in danger of losing the grant.  => "in danger of losing"
noun  potential to ACT!
> The dispute has the potential to split the African Union.  => "potential to split"
verb  risk ACT!
> Georgia risks losing its visa waiver.  => "risks losing"
> Tehran risks a new round of sanctions.  => "risks a new round of sanctions"
verb  run|carry|court|bear risk|danger of|that ACT!
> The plan runs the risk of alienating Turkey.  => "risk of alienating"
verb  face prospect|risk|danger|possibility|threat|spectre|specter of ACT!
> Zambia faces the prospect of a second default.  => "prospect of a second default"
verb  raise|evoke|conjure prospect|spectre|specter|possibility|chance|likelihood of|that ACT!
> The coup raises the spectre of a regional war.  => "spectre of a regional war"
verb  open prospect|possibility|chance of|for|to ACT!
> The ruling opens the possibility of fresh elections in Malawi.  => "possibility of fresh elections"
verb  threaten to ACT!
> The drought threatens to empty the reservoirs of Morocco.  => "threatens to empty"
> Iran threatened to close the strait.  => none
adj   afraid|fearful|worried|concerned|nervous that ACT!
> Ministers in Accra are worried that the cedi loses more value.  => "worried that the cedi loses more value"
verb  fear|worry that ACT!
> Diplomats fear that the dispute over Abyei flares up again.  => "fear that the dispute over Abyei flares up"
verb  doubt that|whether ACT!
> Analysts doubt that the deal with Iran will last.  => "doubt that the deal with Iran will last"

# --- bound to, certain to ---
type unhedged_assertion
verb  bind|destine|doom|fate|condemn|guarantee to ACT!
> The new levy is bound to anger farmers in France.  => "bound to anger farmers"
> The plan is doomed to fail in Beirut.  => "doomed to fail"
adj   bound|destined|doomed|fated|guaranteed to ACT!
> Sterling is bound to fall after the vote in Scotland.  => "bound to fall"
verb  destine|doom for|to ACT!
> The bill in Kabul is destined for oblivion.  => "destined for oblivion"
adj   certain|sure to ACT!
> The tax is certain to provoke protests in Kenya.  => "certain to provoke protests"
> Brussels is sure to object to the Hungarian plan.  => "sure to object"
adj   inevitable|unavoidable|inescapable|unstoppable|imminent
> A devaluation in Malawi is inevitable.  => "inevitable"
adj   inevitable|unavoidable|clear|obvious|certain|undeniable that ACT!
> It is inevitable that Tuvalu loses land.  => "inevitable that Tuvalu loses land"
noun  little+doubt that ACT!
> There is little doubt that Slovakia will block the plan.  => "doubt that Slovakia will block the plan"
verb  *be ~matter before|until ACT!
> It is only a matter of time before Lebanon defaults again.  => "matter of time before Lebanon defaults"

# --- no prospect of ---
type negated
noun  no+prospect|no+chance|no+hope|no+likelihood|no+possibility|no+risk|no+danger|zero+chance|no+question of|that|for ACT!
> There is no prospect of a settlement in Western Sahara.  => "prospect of a settlement"
> There is no chance that Switzerland joins the euro.  => "chance that Switzerland joins the euro"
noun  little+prospect|little+chance|little+hope|slim+chance|scant+prospect|little+likelihood|scant+hope|scant+chance|slim+prospect|dim+prospect|faint+hope of|that|for ACT!
> The motion has little chance of passing in Tbilisi.  => "chance of passing"
> There is little prospect that Cyprus reunites.  => "little prospect that Cyprus reunites"
adj   unthinkable|inconceivable|unimaginable
> A return of the shah to Iran is unthinkable.  => "unthinkable"
adj   unthinkable|inconceivable|unimaginable|impossible that ACT!
> It is inconceivable that Denmark sells Greenland.  => "inconceivable that Denmark sells Greenland"

# --- look-alikes: plans, dates, acts of speech, words in other senses ---
type NONE
verb  ACTOR expect|set|slate|poise|anticipate to $DIARY
> The Swedish premier is expected to visit Kyiv on Friday.  => none
verb  ACTOR:actor! expect|anticipate|predict $BUSINESS
> Tonga expects an answer from the court.  => none
verb  set for $DATE
> The vote in Gabon is set for April.  => none
verb  head for RECIPIENT:place|country!
> The Maltese premier is heading for Brussels.  => none
verb  ACTOR:actor! promise|threaten to ACT!
> Norway will promise to send doctors.  => none
verb  risk life|limb|job|everything|all|skin|neck|freedom
> Fishermen from Gaza risk their lives.  => none
verb  project power|influence|image|force|strength|confidence|air
> France will project power in the Sahel.  => none
verb  set stage|scene|tone|target|record|precedent|example|condition|deadline|date|limit|pace|agenda for|to ACT
> The court set a deadline for the transfer.  => none
verb  consider|deem|judge|think|see|regard|believe|rate|call|make ACT! ~more+likely|less+likely
> Analysts consider a split of the Kurdish party more likely.  => none
noun  better+even+chance|better+even+odds of|that|to|for ACT!
> The bill in Suva has a better than even chance of passing.  => none
adj   more+likely|less+likely|likelier
> Poor states such as Chad are less likely.  => none
adj   ACTOR more+likely|less+likely|likelier to ACT!
> Poor states such as Chad are more likely to default.  => none
adj   more+likely|less+likely|likelier that ACT!
> The move makes it more likely that Chad defaults.  => none
verb  expect|set|slate|poise|anticipate $BUSINESS|negotiation|campaign|ceremony|session|conference to begin|start|open|take|resume|hold|run|conclude|end|last|continue
> The hearing in Muscat is expected to resume on Sunday.  => none
adj   $NAMED *likely|unlikely|probable|improbable|imminent|inevitable
> The likely successor of the Fijian premier is a lawyer.  => none
verb  bind to rule|law|treaty|agreement|contract|obligation|chair|bed
> The pact binds Malta to rules.  => none
verb  head|steer|march|stumble towards|toward|into RECIPIENT:place|country!
> Rebel columns are heading towards Goma.  => none
verb  slide|drift|edge|inch|creep|lurch towards|toward|into|to RECIPIENT:place|country!
> The fleet is edging towards Taiwan.  => none
verb  point to|towards ACT
> The spokesman pointed to a report.  => none
noun  prospect|chance|hope of ACT
> The prospect of membership moved voters in Moldova.  => none
type implied_likely
verb  ACTOR! expect that ACT!
> Economists expect that reserves in Ethiopia will rise.  => "expect that reserves in Ethiopia will rise"
> The Swedish premier is expected to visit Kyiv on Friday.  => none
> The talks in Muscat are expected to resume on Sunday.  => none
> Tonga expects a delegation from Fiji.  => none
> The vote in Gabon is set for April.  => none
> The Maltese premier is heading for Brussels.  => none
> The spokesman of the Czech army pointed to a report.  => none
