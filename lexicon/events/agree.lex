# AGREE: an actor says yes, offers, promises or shows itself willing.
#
# PLOVER 2.0, AGREE: "agrees to, offers, promises"; also every meeting, support, cooperation or aid that still lies in the
# future, and a party to a conflict that asks for its end. What is promised stands here as a noun ("pledge aid", "propose
# talks"); "promise to + verb" is composed in operators.lex. Signing is SUPPORT, a declared ceasefire is CONCEDE.

set AID      = aid | assistance | help | relief
set CASH     = fund | funding | financing | finance | loan | credit | grant | bailout | subsidy | million | billion | dollar | euro | yen | yuan | pound
set BACKING  = support | backing | solidarity | loyalty
set DEAL     = agreement | deal | accord | pact | understanding | compromise | settlement | arrangement | consensus
set EXPRESS  = express | voice | signal | indicate | declare | affirm | reaffirm | reiterate | state | show | confirm
set GOODS    = food | grain | wheat | rice | medicine | vaccine | tent | blanket | fuel
set MEETS    = talk | negotiation | consultation | discussion | dialogue | meeting | summit | conference | visit | trip | tour
set MONEY    = million | billion | dollar | euro | yen | yuan | pound
set FUNDS    = fund | funding | financing | finance | loan | credit | grant | bailout | subsidy
set PLAN     = plan | proposal | term | formula | framework | roadmap | timetable | schedule | principle | mechanism | package | measure | draft
set PLEDGE   = pledge | promise | vow | commit
set REACH    = reach | strike | clinch | secure | forge | achieve
set REFORM   = reform | change | transition | constitution | overhaul
set TALKS    = talk | negotiation | consultation | discussion | dialogue | meeting | summit | conference
set TIES     = tie | relation | link | contact
set TREATY   = treaty | convention | protocol | agreement | accord | pact | deal | memorandum
set VISIT    = visit | trip | tour
set WEAPONS  = weapon | arm | missile | tank | ammunition | munition | jet | aircraft | warplane | drone | helicopter | artillery | radar | launcher | rifle | frigate
set WILL     = readiness | willingness | openness | interest | desire | wish | intention | intent | determination | commitment | preparedness

type     AGREE
section  PLOVER 2.0, AGREE

# ---------------------------------------------------------------------------------------------------------------------
# To say yes: accept, consent, agree on (AGREE, general; CAMEO 030)

cameo    030

verb  ACTOR agree with RECIPIENT:actor! on|over|about TOPIC!
> Romania agreed with Bulgaria on two new river crossings.  => ROU > BGR
verb  ACTOR agree on|upon $PLAN with RECIPIENT
> Kenya and Tanzania agreed on a joint plan for the lake.  => KEN,TZA >
> Uruguay agreed on a timetable with Paraguay for the bridge.  => URY > PRY
verb  ACTOR agree $PLAN with RECIPIENT!
> Ireland agreed a package of measures with France.  => IRL > FRA
verb  ACTOR agree to $PLAN of|from|by RECIPIENT
> The Moldovan government agreed to the terms on Thursday.  => MDA >
> Ethiopia agreed to a proposal from Egypt on the dam.  => ETH > EGY
verb  ACTOR agree to request of|from|by RECIPIENT
> Norway agreed to a request from Iceland for more radar data.  => NOR > ISL
verb  ACTOR agree on|to step|action
> The foreign ministers of Laos and Cambodia agreed on joint steps.  => LAO,KHM >
verb  ACTOR agree in principle with RECIPIENT
> Malta agreed in principle with Libya on shared patrols.  => MLT > LBY
verb  ACTOR consent to $PLAN of|from|by RECIPIENT
> The Bolivian parliament consented to the plan.  => BOL >
> Botswana consented to the plan of Namibia for the delta.  => BWA > NAM
verb  ACTOR accept $PLAN of|from|by RECIPIENT
> Honduras accepted the plan after weeks of hesitation.  => HND >
> The Armenian prime minister accepted a proposal from Georgia.  => ARM > GEO
> The terms of Bahrain were accepted by Qatar.  => QAT > BHR
verb  ACTOR accept offer of|from|by RECIPIENT
> Nepal accepted an offer from India on Wednesday.  => NPL > IND
verb  ACTOR accept offer of $AID from RECIPIENT
> Vanuatu accepted an offer of help from New Zealand.  => VUT > NZL
verb  ACTOR accept suggestion|initiative|request of|from|by RECIPIENT
> Jordan accepted a request from Iraq to delay the vote.  => JOR > IRQ
verb  ACTOR take ~up offer of|from|by RECIPIENT
> Slovakia took up an offer from Austria on gas storage.  => SVK > AUT
verb  ACTOR give consent|assent|approval|go-ahead|nod|green+light to|for $PLAN of|from|by RECIPIENT
> Zambia gave its consent to a plan of Malawi.  => ZMB > MWI
verb  ACTOR give consent|assent|go-ahead|nod|green+light to RECIPIENT:actor!
> Denmark gave the green light to Germany for the tunnel.  => DNK > DEU
verb  ACTOR give RECIPIENT:actor! go-ahead|nod|green+light
> Algeria gave Tunisia the go-ahead for the power line.  => DZA > TUN
verb  ACTOR go ~along with $PLAN of|from|by RECIPIENT
> Slovenia went along with a proposal from Italy.  => SVN > ITA
verb  ACTOR sign ~up to|for $PLAN of|from|by RECIPIENT
> Estonia signed up to the plan of the European Union.  => EST > EUR
verb  ACTOR commit to $PLAN
> Rwanda committed to the roadmap on Tuesday.  => RWA >
verb  ACTOR find|reach common+ground with RECIPIENT:actor!
> Belgium found common ground with Luxembourg on rail fares.  => BEL > LUX
verb  ACTOR find|reach common+ground on|over TOPIC!
> Peru and Ecuador found common ground on fishing.  => PER,ECU >
noun  ACTOR! acceptance of $PLAN
> The Sudanese government's acceptance of the plan surprised many.  => SDN >
noun  ACTOR! consent to $PLAN
> Libya's consent to the proposal came late on Sunday.  => LBY >
adj   ACTOR agreeable to $PLAN
> Panama is agreeable to the proposal.  => PAN >
adj   ACTOR amenable|open|receptive to $PLAN of|from|by RECIPIENT
> Thailand is open to a proposal from Vietnam on rice.  => THA > VNM

# ---------------------------------------------------------------------------------------------------------------------
# To come to an agreement (AGREE, agreements not yet signed; CAMEO 030)

verb  ACTOR $REACH $DEAL with RECIPIENT ; cameo=057
> Sweden and Finland reached an agreement on reindeer grazing.  => SWE,FIN >
> Angola reached an agreement with Zambia on the railway.  => AGO > ZMB
> A deal was struck with Guatemala by Belize on Monday.  => BLZ > GTM
verb  ACTOR agree deal|pact|compromise with RECIPIENT ; cameo=057
> Portugal agreed a deal with Morocco on fishing quotas.  => PRT > MAR
verb  ACTOR agree on|to deal|pact|compromise with RECIPIENT ; cameo=057
> Chad and Niger agreed on a compromise.  => TCD,NER >
> Kyrgyzstan agreed on a compromise with Uzbekistan over water.  => KGZ > UZB
verb  ACTOR come to $DEAL with RECIPIENT ; cameo=057
> Costa Rica came to an agreement with Nicaragua on the river.  => CRI > NIC
verb  ACTOR come to term with RECIPIENT:country!
> Mongolia came to terms with China on coal transit.  => MNG > CHN
verb  ACTOR arrive at $DEAL with RECIPIENT ; cameo=057
> Cyprus arrived at an understanding with Lebanon.  => CYP > LBN
verb  ACTOR hammer|thrash|work ~out $DEAL with RECIPIENT ; cameo=057
> Pakistan hammered out a deal with Afghanistan on transit fees.  => PAK > AFG
verb  ACTOR make|cut|do deal with RECIPIENT:actor! ; cameo=057
> Albania made a deal with Italy on migrant centres.  => ALB > ITA
verb  ACTOR seal|close deal|pact with RECIPIENT:actor! ; cameo=057
> Brunei sealed a deal with Malaysia on Friday.  => BRN > MYS
verb  ACTOR enter into $DEAL with RECIPIENT ; cameo=057
> Gabon entered into an arrangement with Cameroon.  => GAB > CMR
verb  ACTOR announce $DEAL with RECIPIENT! ; cameo=057
> The Serbian president announced a deal with Hungary on energy.  => SRB > HUN
verb  ACTOR renew|extend|prolong|revive $DEAL with RECIPIENT ; cameo=057
> Mauritania renewed its agreement with Senegal on cattle.  => MRT > SEN
noun  agreement|deal|accord|pact|understanding|compromise between ACTOR! ; cameo=057
> An agreement between Bhutan and Bangladesh covers river transport.  => BTN,BGD >
noun  ACTOR! agreement|deal|accord|pact|understanding|compromise with RECIPIENT! ; cameo=057
> Djibouti's agreement with Ethiopia on port fees took effect Monday.  => DJI > ETH
noun  consensus among|between ACTOR!
> Consensus among Poland, Latvia and Lithuania came after midnight.  => POL,LVA,LTU >
verb  ACTOR build|forge consensus with RECIPIENT
> Indonesia built a consensus with Singapore on haze.  => IDN > SGP

# ---------------------------------------------------------------------------------------------------------------------
# To show good will in general: overtures, readiness, the outstretched hand (AGREE, willingness; CAMEO 030)

verb  ACTOR make overture to|toward RECIPIENT:actor!
> Eritrea made overtures to Ethiopia after years of silence.  => ERI > ETH
noun  ACTOR! overture to|toward RECIPIENT!
> Cuba's overture to Colombia surprised diplomats.  => CUB > COL
verb  ACTOR offer|extend olive+branch to RECIPIENT
> Venezuela offered an olive branch to Guyana.  => VEN > GUY
verb  ACTOR offer RECIPIENT:actor! olive+branch
> The Turkish president offered Greece an olive branch.  => TUR > GRC
verb  ACTOR hold ~out olive+branch to RECIPIENT
> Sri Lanka's prime minister held out an olive branch to the rebels.  => LKA > /REB
verb  ACTOR extend|stretch|offer hand to RECIPIENT:actor!
> Rwanda extended a hand to Burundi on Saturday.  => RWA > BDI
verb  ACTOR extend|stretch ~out hand to RECIPIENT:actor!
> Kuwait stretched out a hand to Iraq.  => KWT > IRQ
verb  ACTOR make gesture to|toward RECIPIENT:actor!
> Myanmar made a gesture toward the rebels.  => MMR > /REB
verb  ACTOR $EXPRESS $WILL for|in|of cooperation with RECIPIENT!
> Turkmenistan expressed interest in cooperation with Azerbaijan.  => TKM > AZE
verb  ACTOR $EXPRESS $WILL for|in|on compromise with RECIPIENT
> Montenegro signalled readiness for compromise with Croatia.  => MNE > HRV
verb  ACTOR $EXPRESS $WILL for|in $TIES with RECIPIENT!
> Fiji voiced interest in better relations with Tonga.  => FJI > TON
adj   ACTOR ready|prepared|open for|to compromise with RECIPIENT
> The Lebanese opposition is ready for compromise with the government.  => LBN > /GOV
adj   ACTOR ready|prepared|open for|to cooperation with RECIPIENT
> Belarus is open to cooperation with Poland on transit.  => BLR > POL
adj   ACTOR interested in cooperation|partnership with RECIPIENT
> Mauritius is interested in cooperation with Madagascar.  => MUS > MDG

# ---------------------------------------------------------------------------------------------------------------------
# Future cooperation, general and diplomatic (AGREE, "cooperate in the future tense"; CAMEO 031, 032)

cameo    031

verb  ACTOR $PLEDGE cooperation with|to RECIPIENT
> Cambodia pledged full cooperation with Thailand on Tuesday.  => KHM > THA
verb  ACTOR offer cooperation to|with RECIPIENT
> Israel offered cooperation to Cyprus on water supply.  => ISR > CYP
verb  ACTOR offer RECIPIENT:actor! cooperation|partnership
> Brazil offered Mozambique cooperation in farming.  => BRA > MOZ
verb  ACTOR propose cooperation|partnership with|to RECIPIENT
> Oman proposed a partnership to Kenya.  => OMN > KEN
verb  ACTOR agree on|to|upon cooperation|partnership|collaboration with RECIPIENT
> Argentina and Chile agreed on closer cooperation in the Andes.  => ARG,CHL >
> Togo agreed on cooperation with Benin at sea.  => TGO > BEN
verb  ACTOR plan|envisage|envision cooperation|partnership with RECIPIENT!
> Bahrain plans cooperation with India on solar power.  => BHR > IND
noun  ACTOR! pledge|promise|offer of cooperation with|to|for RECIPIENT
> Qatar's offer of cooperation to Chad covers three airports.  => QAT > TCD
verb  ACTOR $PLEDGE mutual+help|mutual+assistance|mutual+support
> Bolivia and Paraguay pledged mutual help in the dry season.  => BOL,PRY >

cameo    032
contexts diplomatic

verb  ACTOR agree on|to|upon normalization|normalisation|restoration|resumption|renewal of $TIES with RECIPIENT
> Qatar and Bahrain agreed on the resumption of relations.  => QAT,BHR >
> Saudi Arabia agreed on the restoration of ties with Iran.  => SAU > IRN
verb  ACTOR agree on|to exchange of ambassador|envoy|diplomat with RECIPIENT
> Somalia agreed to an exchange of ambassadors with Kenya.  => SOM > KEN
verb  ACTOR agree on|to opening|reopening of embassy|consulate in RECIPIENT
> Honduras agreed to the opening of an embassy in China.  => HND > CHN
verb  ACTOR plan|announce opening|reopening of embassy|consulate in RECIPIENT!
> Hungary announced the reopening of its embassy in Syria.  => HUN > SYR
verb  ACTOR plan|propose|promise normalization|normalisation|restoration|resumption of $TIES with RECIPIENT
> Chad promised the restoration of ties with Israel.  => TCD > ISR
verb  ACTOR plan|promise embassy in RECIPIENT!
> Papua New Guinea promised an embassy in Israel.  => PNG > ISR
verb  ACTOR promise|pledge|offer recognition of|for|to RECIPIENT
> The Dominican Republic promised recognition to Kosovo.  => DOM > KOS
verb  ACTOR $PLEDGE $BACKING to|for|with RECIPIENT! ; cameo=051
> Latvia pledged support for Georgia at the summit.  => LVA > GEO
verb  ACTOR offer $BACKING to|for RECIPIENT ; cameo=051
> Zambia offered its backing to Mozambique.  => ZMB > MOZ
verb  ACTOR promise|offer|pledge RECIPIENT:actor! $BACKING ; cameo=051
> The Bulgarian president promised Moldova support in Brussels.  => BGR > MDA
noun  ACTOR! pledge|promise|offer of $BACKING to|for RECIPIENT ; cameo=051
> Iceland's pledge of support to Estonia drew applause.  => ISL > EST
verb  ACTOR assure RECIPIENT:actor! of $BACKING ; cameo=051
> Turkey assured Azerbaijan of its support on Friday.  => TUR > AZE
verb  ACTOR reassure RECIPIENT:actor! of $BACKING ; cameo=051
> Spain reassured Lithuania of its backing.  => ESP > LTU
verb  ACTOR promise|pledge|announce ratification|signature|signing of $TREATY
> Ukraine promised ratification of the convention by spring.  => UKR >
verb  ACTOR plan ratification|signature|signing of $TREATY with RECIPIENT
> Guyana plans the signing of a treaty with Brazil.  => GUY > BRA
verb  ACTOR $PLEDGE vote for|to RECIPIENT
> Haiti pledged its vote to Bolivia in the council.  => HTI > BOL
verb  ACTOR propose alliance|union with|to RECIPIENT
> Niger proposed an alliance to Burkina Faso.  => NER > BFA
verb  ACTOR propose friendship+treaty|partnership+treaty|treaty to|with RECIPIENT
> Slovakia proposed a treaty to Hungary.  => SVK > HUN

# ---------------------------------------------------------------------------------------------------------------------
# Future economic cooperation (AGREE, economic; CAMEO 0311)

cameo    0311
contexts economic

verb  ACTOR reach|strike|clinch|secure|seal trade+deal|trade+agreement|trade+pact with RECIPIENT
> New Zealand and India reached a trade agreement.  => NZL,IND >
> South Korea clinched a trade deal with Chile.  => KOR > CHL
verb  ACTOR agree on|to|upon trade|tariff|investment|export|import with RECIPIENT
> Kazakhstan agreed on trade with Afghanistan in roubles.  => KAZ > AFG
verb  ACTOR agree on|to|upon pipeline|railway|corridor|power+line|interconnector with RECIPIENT
> Iraq agreed on a pipeline with Jordan.  => IRQ > JOR
verb  ACTOR agree on|to|upon economic+cooperation|trade+cooperation with RECIPIENT
> Egypt agreed to economic cooperation with Sudan.  => EGY > SDN
verb  ACTOR $PLEDGE investment in|for|to RECIPIENT
> The United Arab Emirates pledged investment in Mauritania.  => ARE > MRT
verb  ACTOR promise|offer|pledge RECIPIENT:actor! investment
> Kuwait promised Tunisia investment in tourism.  => KWT > TUN
verb  ACTOR offer investment to|in RECIPIENT
> Singapore offered investment to Timor-Leste.  => SGP > TLS
noun  ACTOR! investment+pledge to|for|in RECIPIENT
> Japan's investment pledge to Kenya covers two ports.  => JPN > KEN
verb  ACTOR $PLEDGE $MONEY of|in investment in|for|to RECIPIENT
> Qatar pledged two billion dollars in investment for Zambia.  => QAT > ZMB
verb  ACTOR offer RECIPIENT:actor! market+access|trade+concession|discount|preferential+tariff
> Australia offered Samoa market access for fruit.  => AUS > WSM
verb  ACTOR plan|propose free+trade|trade+agreement|customs+union|common+market with|to RECIPIENT
> Costa Rica proposed a trade agreement to Ecuador.  => CRI > ECU
verb  ACTOR plan|announce joint+venture|joint+project with RECIPIENT!
> Laos announced a joint project with Vietnam on rail.  => LAO > VNM
noun  trade+agreement|trade+deal|trade+pact between ACTOR!
> A trade deal between Mexico and Uruguay covers beef.  => MEX,URY >
noun  ACTOR! trade+agreement|trade+deal|trade+pact with RECIPIENT!
> Canada's trade deal with Indonesia helps farmers.  => CAN > IDN
verb  ACTOR agree on|to supply|delivery|sale|purchase of oil|gas|grain|electricity|uranium|wheat with|to|from RECIPIENT ; contexts=natural_resource
> Algeria agreed on the supply of gas to Slovenia.  => DZA > SVN

# ---------------------------------------------------------------------------------------------------------------------
# Future military cooperation (AGREE, military; CAMEO 0312)

cameo    0312
contexts military

verb  ACTOR reach|strike|clinch|secure|seal|announce arm+deal|defence+deal|defence+pact|security+pact|security+deal|defence+agreement|security+agreement with RECIPIENT
> Vanuatu reached a security pact with Australia.  => VUT > AUS
verb  ACTOR agree on|to|upon military+cooperation|defence+cooperation|security+cooperation with RECIPIENT
> Greece and Egypt agreed on defence cooperation.  => GRC,EGY >
> Mali agreed to military cooperation with Niger.  => MLI > NER
verb  ACTOR agree on|to|upon joint+exercise|joint+drill|joint+patrol|war+game with RECIPIENT
> Norway and Finland agreed on joint patrols in the north.  => NOR,FIN >
> The Philippines agreed on joint patrols with Vietnam.  => PHL > VNM
verb  ACTOR plan|schedule|announce joint+exercise|joint+drill|military+exercise|war+game with RECIPIENT!
> Mongolia announced a joint exercise with India.  => MNG > IND
noun  planned+exercise|planned+drill|upcoming+exercise|upcoming+drill between ACTOR!
> The planned exercise between Peru and Brazil lasts a week.  => PER,BRA >
verb  ACTOR offer|pledge|promise military+cooperation|defence+cooperation|security+cooperation to|with RECIPIENT
> Serbia promised military cooperation to Armenia.  => SRB > ARM
verb  ACTOR offer|promise RECIPIENT:actor! military+cooperation|defence+cooperation|security+cooperation|base
> Djibouti offered Japan a base near the port.  => DJI > JPN
verb  ACTOR agree on|to|upon base|stationing|deployment with RECIPIENT
> Gabon agreed on a base with France.  => GAB > FRA
verb  ACTOR propose joint+force|joint+exercise|joint+patrol with|to RECIPIENT
> Malaysia proposed joint patrols to Indonesia.  => MYS > IDN
verb  ACTOR propose hotline with|to RECIPIENT
> Taiwan proposed a hotline to Japan.  => TWN > JPN

# ---------------------------------------------------------------------------------------------------------------------
# Future judicial and intelligence cooperation (AGREE, legal and intelligence; CAMEO 0313, 0314)

cameo    0313
contexts legal

verb  ACTOR agree on|to|upon extradition of RECIPIENT:person!
> Spain agreed to the extradition of the former minister.  => ESP > /ELI
verb  ACTOR agree on|to|upon extradition with RECIPIENT
> Panama agreed on extradition with Colombia.  => PAN > COL
verb  ACTOR reach|strike extradition+deal|extradition+agreement with RECIPIENT
> Morocco reached an extradition deal with Belgium.  => MAR > BEL
verb  ACTOR $PLEDGE cooperation with|to|in investigation|probe|inquiry|prosecutor|court|tribunal
> Guatemala pledged cooperation with the investigation.  => GTM >

cameo    0314
contexts intelligence

verb  ACTOR agree on|to|upon exchange|sharing of intelligence|information with RECIPIENT
> Kenya agreed on the exchange of intelligence with Somalia.  => KEN > SOM
verb  ACTOR agree on|to|upon intelligence+sharing|information+sharing|data+sharing|intelligence+cooperation with RECIPIENT
> Benin and Nigeria agreed on intelligence sharing.  => BEN,NGA >
> Cyprus agreed to intelligence sharing with Israel.  => CYP > ISR
verb  ACTOR offer|promise|pledge intelligence to RECIPIENT:actor!
> Estonia offered intelligence to Moldova.  => EST > MDA
verb  ACTOR offer|promise RECIPIENT:actor! intelligence
> The Czech Republic promised Ukraine intelligence.  => CZE > UKR

# ---------------------------------------------------------------------------------------------------------------------
# Promised aid, any kind (AGREE, "broad promises of aid"; CAMEO 033)

cameo    033
contexts -

verb  ACTOR pledge|promise|vow|commit|offer $AID
> Ireland pledged aid after the announcement.  => IRL >
verb  ACTOR $PLEDGE $AID to|for RECIPIENT
> Canada pledged more aid to Haiti on Monday.  => CAN > HTI
> Assistance was pledged to Malawi by Norway.  => NOR > MWI
verb  ACTOR offer $AID to|for RECIPIENT
> Turkey offered help to Libya on Wednesday.  => TUR > LBY
verb  ACTOR offer RECIPIENT:actor! $AID
> Vietnam offered Laos assistance.  => VNM > LAO
verb  ACTOR promise|pledge RECIPIENT:actor! $AID
> Sweden promised Botswana more aid.  => SWE > BWA
verb  ACTOR announce|unveil $AID to|for RECIPIENT!
> The Dutch foreign minister announced new aid for Lebanon.  => NLD > LBN
verb  ACTOR approve|authorize|authorise|green-light $AID to|for RECIPIENT!
> The Danish parliament approved further aid for Ukraine.  => DNK > UKR
verb  ACTOR prepare|plan $AID to|for RECIPIENT!
> Portugal is preparing aid for Mozambique.  => PRT > MOZ
verb  ACTOR agree on|to $AID to|for RECIPIENT!
> Finland agreed on aid for Kyrgyzstan.  => FIN > KGZ
verb  ACTOR commit $CASH to|for RECIPIENT:actor!
> Luxembourg committed ten million euros to Burundi.  => LUX > BDI
verb  ACTOR pledge|promise $MONEY to|for RECIPIENT
> Germany pledged 40 million euros to Jordan.  => DEU > JOR
verb  ACTOR pledge|promise RECIPIENT:actor! $MONEY
> Austria promised Moldova five million euros.  => AUT > MDA
verb  ACTOR pledge|promise|offer $MONEY in $AID to|for RECIPIENT
> Belgium pledged 12 million euros in aid to Rwanda.  => BEL > RWA
verb  ACTOR offer $MONEY to|for RECIPIENT:actor!
> Taiwan offered 3 million dollars to Palau.  => TWN > PLW
verb  ACTOR announce $MONEY in $AID for|to RECIPIENT
> Switzerland announced 8 million dollars in aid for Myanmar.  => CHE > MMR
noun  ACTOR! pledge|promise|offer of $AID to|for RECIPIENT
> India's offer of help to the Maldives stands.  => IND > MDV
noun  ACTOR! aid+pledge|aid+offer to|for RECIPIENT!
> Britain's aid pledge to Yemen was made in London.  => GBR > YEM
verb  ACTOR come ~forward with offer of $AID for|to RECIPIENT
> Kenya came forward with an offer of help for South Sudan.  => KEN > SSD

# Promised economic aid (CAMEO 0331)

cameo    0331
contexts economic

verb  ACTOR $PLEDGE $FUNDS to|for RECIPIENT
> Saudi Arabia pledged funds for Pakistan.  => SAU > PAK
verb  ACTOR offer $FUNDS to|for RECIPIENT:actor!
> China offered a loan to Zambia in May.  => CHN > ZMB
verb  ACTOR offer|promise|pledge RECIPIENT:actor! $FUNDS
> Russia promised Belarus a loan for the winter.  => RUS > BLR
verb  ACTOR approve|authorize|authorise|announce $FUNDS to|for RECIPIENT:actor!
> The European Union approved a loan to Egypt.  => EUR > EGY
> A grant for Samoa was approved by Japan.  => JPN > WSM
verb  ACTOR agree on|to $FUNDS to|for RECIPIENT!
> Kuwait agreed to a loan for Sudan.  => KWT > SDN
verb  ACTOR earmark|allocate $CASH for|to RECIPIENT:actor!
> Norway earmarked funds for Ethiopia.  => NOR > ETH
verb  ACTOR set ~aside $CASH for RECIPIENT:actor!
> Japan set aside 200 million dollars for the Philippines.  => JPN > PHL
verb  ACTOR offer|promise|propose debt+relief|debt+forgiveness|debt+cancellation|debt+moratorium to|for RECIPIENT
> France promised debt relief for Chad.  => FRA > TCD
verb  ACTOR agree on|to debt+relief|debt+forgiveness|debt+restructuring|debt+moratorium with|for RECIPIENT
> China agreed to debt relief for Zambia.  => CHN > ZMB
verb  ACTOR offer|promise|pledge RECIPIENT:actor! debt+relief|credit+line|bailout
> India offered Sri Lanka a credit line.  => IND > LKA
verb  ACTOR pledge|promise|offer economic+aid|economic+assistance|financial+aid|financial+assistance|financial+support to|for RECIPIENT
> South Korea pledged economic aid to Mongolia.  => KOR > MNG
verb  ACTOR announce|unveil|approve aid+package|rescue+package|stimulus+package|bailout+package for|to RECIPIENT:actor!
> Germany unveiled an aid package for Greece.  => DEU > GRC
noun  ACTOR! pledge|promise|offer of $FUNDS to|for RECIPIENT
> Qatar's offer of credit to Lebanon was confirmed.  => QAT > LBN

# Promised military aid and protection (CAMEO 0332, 0334)

cameo    0332
contexts military

verb  ACTOR $PLEDGE $WEAPONS to|for RECIPIENT:actor!
> The Netherlands pledged tanks to Ukraine in March.  => NLD > UKR
verb  ACTOR offer $WEAPONS to RECIPIENT:actor!
> Iran offered drones to Sudan.  => IRN > SDN
verb  ACTOR promise|pledge|offer RECIPIENT:actor! $WEAPONS
> Slovakia promised Ukraine howitzer ammunition.  => SVK > UKR
verb  ACTOR approve|authorize|authorise delivery|sale|transfer|shipment|export of $WEAPONS to RECIPIENT
> Italy approved the sale of frigates to Egypt.  => ITA > EGY
verb  ACTOR agree on|to delivery|sale|transfer|supply of $WEAPONS to|with RECIPIENT
> Sweden agreed to the transfer of aircraft to Hungary.  => SWE > HUN
verb  ACTOR announce|plan delivery|sale|transfer|supply|shipment of $WEAPONS to RECIPIENT!
> Norway announced the delivery of artillery to Estonia.  => NOR > EST
verb  ACTOR approve|announce arm+sale|weapon+sale|weapon+package|arm+package to|for RECIPIENT:actor!
> The United States approved an arms sale to Taiwan.  => USA > TWN
verb  ACTOR pledge|promise|offer military+aid|military+assistance|military+help|military+support to|for RECIPIENT
> Poland pledged military aid to Lithuania.  => POL > LTU
verb  ACTOR announce|approve|prepare|unveil military+aid|military+assistance|military+package to|for RECIPIENT!
> Canada announced military aid for Latvia.  => CAN > LVA
verb  ACTOR promise|pledge|offer RECIPIENT:actor! military+aid|military+assistance|military+support|military+training
> Turkey promised Somalia military training.  => TUR > SOM
verb  ACTOR offer|promise|pledge training to|for|of RECIPIENT:armed!
> Portugal offered training to the Mozambican army.  => PRT > MOZ
noun  ACTOR! pledge|promise|offer of $WEAPONS to|for RECIPIENT
> Belgium's promise of jets to Ukraine was repeated.  => BEL > UKR

cameo    0334
contexts peacekeeping

verb  ACTOR pledge|promise|vow|commit|offer troop|soldier|police+officer|peacekeeper|battalion to|for mission|operation|peacekeeping|force
> Nepal pledged 800 troops for the mission.  => NPL >
verb  ACTOR pledge|promise|vow|commit|offer peacekeeper to|for RECIPIENT
> Kenya offered peacekeepers to Haiti.  => KEN > HTI
verb  ACTOR promise|pledge|offer RECIPIENT:actor! peacekeeper
> Fiji promised Lebanon peacekeepers.  => FJI > LBN
verb  ACTOR offer|promise|give|pledge security+guarantee to|for RECIPIENT ; contexts=military
> Britain offered security guarantees to Finland.  => GBR > FIN
verb  ACTOR offer|promise|give RECIPIENT:actor! security+guarantee ; contexts=military
> France promised Moldova security guarantees.  => FRA > MDA
verb  ACTOR offer|promise|pledge protection to|for RECIPIENT:actor! ; contexts=-
> Uganda offered protection to the refugees.  => UGA > /REF
verb  ACTOR approve|authorize|authorise deployment|dispatch of peacekeeper to RECIPIENT
> The Bangladeshi cabinet approved the dispatch of peacekeepers to Mali.  => BGD > MLI

# Promised humanitarian aid and refuge (CAMEO 0333)

cameo    0333
contexts -

verb  ACTOR pledge|promise|offer humanitarian+aid|humanitarian+assistance|relief+aid|emergency+aid|food+aid to|for RECIPIENT
> Denmark pledged humanitarian aid to Yemen.  => DNK > YEM
verb  ACTOR announce|approve|prepare humanitarian+aid|humanitarian+assistance|relief+aid|emergency+aid|food+aid to|for RECIPIENT!
> Kazakhstan announced humanitarian aid for Afghanistan.  => KAZ > AFG
verb  ACTOR promise|pledge|offer RECIPIENT:actor! humanitarian+aid|humanitarian+assistance|emergency+aid|food+aid
> Bulgaria offered Turkey humanitarian aid.  => BGR > TUR
verb  ACTOR pledge|promise|vow|commit|offer $GOODS to|for RECIPIENT:actor!
> Hungary pledged vaccines to Montenegro.  => HUN > MNE
verb  ACTOR promise|pledge|offer RECIPIENT:actor! $GOODS
> Ukraine promised Somalia wheat.  => UKR > SOM
verb  ACTOR pledge|promise shelter|refuge to|for RECIPIENT:actor!
> Ecuador promised shelter to the refugees.  => ECU > /REF
verb  ACTOR offer rescue+team|doctor|medic|medical+team|rescuer|firefighter to RECIPIENT:actor! ; contexts=disasters
> Israel offered rescue teams to Turkey.  => ISR > TUR
> Mexico offered Guatemala doctors after the quake.  => MEX > GTM
verb  ACTOR offer asylum|sanctuary|safe+haven to RECIPIENT:actor! ; contexts=asylum
> Nicaragua offered asylum to the Panamanian politician.  => NIC > PAN
verb  ACTOR offer RECIPIENT:actor! asylum|sanctuary|safe+haven ; contexts=asylum
> Bolivia offered the Peruvian journalist asylum.  => BOL > PER
noun  ACTOR! offer|promise of asylum|sanctuary|refuge to|for RECIPIENT ; contexts=asylum
> Zimbabwe's offer of asylum to the Ethiopian officers caused anger.  => ZWE > ETH

# ---------------------------------------------------------------------------------------------------------------------
# Promised reform (AGREE, willingness to change; CAMEO 034)

cameo    034
contexts political_institutions

verb  ACTOR promise|pledge|vow|offer $REFORM
> The Gambian president promised reforms within a year.  => GMB >
verb  ACTOR commit to $REFORM
> Tunisia's government committed to reform of the courts.  => TUN >
verb  ACTOR promise|pledge|offer RECIPIENT:actor! $REFORM
> Kosovo's government promised the European Union reforms.  => KOS > EUR
verb  ACTOR promise|pledge|offer reform to RECIPIENT:actor!
> Moldova promised reforms to the European Union.  => MDA > EUR
verb  ACTOR promise|pledge|offer|vow investigation|inquiry|probe of|into TOPIC ; cameo=0342 contexts=-
> The Honduran president promised an investigation into the shooting.  => HND >
verb  ACTOR promise|pledge|offer election|vote|poll ; contexts=election
> The junta in Guinea promised elections next year.  => GIN >
verb  ACTOR agree on|to election|vote|poll|referendum with RECIPIENT ; contexts=election
> Venezuela's government agreed to elections in July.  => VEN >
> Libya's eastern government agreed on elections with the rebels.  => LBY > /REB
verb  ACTOR agree on|to transition|transfer|handover with RECIPIENT ; cameo=0341 contexts=pro_democracy
> Chad's junta agreed on a transition with the African Union.  => TCD > IGO
verb  ACTOR agree on|to coalition|power+sharing|unity+government|coalition+government with RECIPIENT:actor! ; cameo=0341
> The South Sudanese government agreed on power sharing with the rebels.  => SSD > /REB
verb  ACTOR offer RECIPIENT:actor! autonomy|self-rule|power+sharing|devolution ; cameo=0344 contexts=territory
> The Philippine government offered the rebels autonomy.  => PHL > /REB
verb  ACTOR offer|promise|pledge autonomy|self-rule|devolution to|for RECIPIENT ; cameo=0344 contexts=territory
> The Philippine president promised autonomy to the rebels.  => PHL > /REB
verb  ACTOR promise|pledge equal+right|right|freedom to|for RECIPIENT ; cameo=0343 contexts=rights_freedoms
> Nepal's government promised rights to the refugees.  => NPL > /REF
verb  ACTOR promise|pledge emission+cut|carbon+neutrality|net+zero|climate+action ; cameo=0342 contexts=environment
> Vietnam promised emission cuts by 2035.  => VNM >

# ---------------------------------------------------------------------------------------------------------------------
# Future meetings: invitations (AGREE, "future meetings and invitations"; CAMEO 036)

cameo    036
contexts diplomatic

verb  ACTOR invite RECIPIENT:actor!
> The Finnish president invited the king of Sweden.  => FIN > SWE
> The Armenian prime minister was invited by Turkey.  => TUR > ARM
verb  ACTOR invite RECIPIENT:actor! to|for $MEETS
> Oman invited Yemen's government to talks.  => OMN > YEM
verb  ACTOR invite ~over RECIPIENT:actor!
> The Irish premier invited over the Canadian foreign minister.  => IRL > CAN
verb  ACTOR extend|issue|send|convey|address|offer invitation to RECIPIENT
> Namibia extended an invitation to the German president.  => NAM > DEU
verb  ACTOR extend|issue|send|offer RECIPIENT:actor! invitation
> Croatia sent the Slovenian president an invitation.  => HRV > SVN
noun  ACTOR! invitation to|for RECIPIENT!
> Egypt's invitation to the Turkish president is a first.  => EGY > TUR
verb  ACTOR accept invitation
> Tonga's king accepted the invitation with thanks.  => TON >
verb  ACTOR take ~up invitation of|from|by RECIPIENT
> Slovakia's premier took up an invitation from Ireland.  => SVK > IRL
verb  ACTOR accept invitation of|from|by|to RECIPIENT
> The Thai prime minister accepted an invitation from Malaysia.  => THA > MYS
verb  ACTOR accept invitation to $TALKS of|from|by RECIPIENT
> Libya accepted an invitation to talks from Tunisia.  => LBY > TUN
noun  ACTOR! acceptance of invitation from RECIPIENT
> Serbia's acceptance of an invitation from Albania made headlines.  => SRB > ALB

# Future talks: offered, proposed, agreed

verb  ACTOR propose|offer|suggest $TALKS with|to RECIPIENT
> Guyana proposed talks on the disputed river.  => GUY >
> South Korea proposed talks with North Korea on families.  => KOR > PRK
verb  ACTOR offer RECIPIENT:actor! $TALKS
> The Yemeni government offered the rebels talks.  => YEM > /REB
verb  ACTOR agree to|on $TALKS with RECIPIENT
> India and Nepal agreed to talks on the border.  => IND,NPL >
> Ethiopia's government agreed to talks with the rebels.  => ETH > /REB
verb  ACTOR agree to|on resumption|continuation|start|opening of $TALKS with RECIPIENT
> Greece and Turkey agreed on the resumption of talks.  => GRC,TUR >
> Kosovo agreed to the resumption of talks with Serbia.  => KOS > SRB
verb  ACTOR agree to|on date|venue|agenda for|of $TALKS with RECIPIENT
> Japan and China agreed on a venue for the talks.  => JPN,CHN >
> Senegal agreed on a date for talks with Mauritania.  => SEN > MRT
verb  ACTOR accept $TALKS with RECIPIENT
> Colombia's rebels accepted talks with the government.  => COL > /GOV
verb  ACTOR accept offer of $TALKS from|by RECIPIENT
> Armenia accepted an offer of talks from Azerbaijan.  => ARM > AZE
verb  ACTOR plan|schedule|prepare $TALKS with RECIPIENT
> Bolivia and Chile plan talks next month.  => BOL,CHL >
> The Indonesian foreign minister plans talks with Myanmar.  => IDN > MMR
verb  ACTOR arrange|organize|organise $MEETS with RECIPIENT!
> Bahrain arranged a meeting with Pakistan for Thursday.  => BHR > PAK
verb  ACTOR announce $TALKS with RECIPIENT!
> Zimbabwe announced talks with Britain on farms.  => ZWE > GBR
verb  ACTOR set|fix date for $MEETS with|to RECIPIENT
> Mali and Algeria set a date for the meeting.  => MLI,DZA >
> Kazakhstan set a date for talks with Uzbekistan.  => KAZ > UZB
verb  ACTOR leave|keep door ~open to|for $TALKS with RECIPIENT
> The door to talks with Guatemala was left open by Belize.  => BLZ > GTM
verb  ACTOR open door to|for $TALKS with RECIPIENT
> Syria's government opened the door to talks with Turkey.  => SYR > TUR
verb  ACTOR $EXPRESS $WILL for|in $TALKS with RECIPIENT
> The Nicaraguan bishops expressed interest in dialogue.  => NIC >
> Eritrea signalled readiness for talks with Djibouti.  => ERI > DJI
adj   ACTOR ready|willing|prepared|open for|to $TALKS with RECIPIENT
> Bangladesh is ready for talks on water.  => BGD >
> Algeria is open to dialogue with Morocco.  => DZA > MAR
adj   ACTOR interested in $TALKS with RECIPIENT
> Cuba is interested in talks with the United States.  => CUB > USA
noun  ACTOR! offer|proposal|promise of|for $TALKS to|with RECIPIENT
> Pakistan's offer of talks to India was repeated on Sunday.  => PAK > IND
noun  ACTOR! readiness|willingness|openness for|to $TALKS with RECIPIENT
> Yerevan noted Turkey's readiness for talks with Armenia.  => TUR > ARM
noun  planned+meeting|planned+talk|planned+summit|upcoming+meeting|upcoming+talk|upcoming+summit|scheduled+meeting|scheduled+talk between|of ACTOR!
> A planned meeting between Jordan and Iraq was confirmed.  => JOR,IRQ >
noun  ACTOR! planned+meeting|planned+talk|upcoming+meeting|upcoming+talk|scheduled+meeting|scheduled+talk with RECIPIENT!
> Norway's upcoming talks with Iceland concern herring.  => NOR > ISL

# Future visits

verb  ACTOR plan|announce|schedule $VISIT to|of RECIPIENT!
> The Philippine president plans a trip to Qatar.  => PHL > QAT
verb  ACTOR prepare for $VISIT to RECIPIENT!
> The Polish prime minister is preparing for a visit to Japan.  => POL > JPN
verb  RECIPIENT prepare for $VISIT by|of|from ACTOR!
> Mongolia is preparing for a visit by the French president.  => FRA > MNG
verb  RECIPIENT await|expect $VISIT by|of|from ACTOR!
> Botswana expects a visit by the Indian vice president.  => IND > BWA
verb  ACTOR agree on|to $VISIT by|of|from RECIPIENT
> Cuba agreed to a visit by the Mexican foreign minister.  => CUB > MEX
verb  ACTOR agree on|to exchange of visit with RECIPIENT
> Lithuania agreed on an exchange of visits with Kenya.  => LTU > KEN
verb  ACTOR promise|propose $VISIT to RECIPIENT
> The Dutch king promised a visit to Suriname.  => NLD > SUR
noun  ACTOR! planned+visit|planned+trip|upcoming+visit|upcoming+trip|forthcoming+visit|scheduled+visit to RECIPIENT!
> The Malaysian king's upcoming visit to Brunei worries nobody.  => MYS > BRN
noun  planned+visit|planned+trip|upcoming+visit|upcoming+trip|forthcoming+visit by|of ACTOR! to RECIPIENT!
> A planned visit to Ghana by the Czech president drew little notice.  => CZE > GHA

# ---------------------------------------------------------------------------------------------------------------------
# To mediate and to accept mediation (AGREE, future consultation; CAMEO 038, 039)

cameo    039

verb  ACTOR offer|propose|promise mediation|arbitration|good+office|facilitation
> Oman offered its mediation on Thursday.  => OMN >
verb  ACTOR offer|propose|promise mediation|arbitration|good+office|facilitation between RECIPIENT!
> Kenya offered mediation between Sudan and Chad.  => KEN > SDN,TCD
verb  ACTOR offer mediation|arbitration|good+office|facilitation to RECIPIENT
> Switzerland offered its good offices to Cyprus.  => CHE > CYP
verb  ACTOR offer RECIPIENT:actor! mediation|arbitration|good+office
> The Vatican offered Venezuela its mediation.  => VAT > VEN
verb  ACTOR offer service as mediator|intermediary|go-between between|to RECIPIENT
> Brazil offered its services as mediator between Guyana and Venezuela.  => BRA > GUY,VEN
verb  ACTOR volunteer as mediator|intermediary|go-between between RECIPIENT
> Qatar volunteered as mediator between Rwanda and Burundi.  => QAT > RWA,BDI
noun  ACTOR! offer of mediation|arbitration|good+office between|to RECIPIENT
> Turkey's offer of mediation between Ethiopia and Somalia stands.  => TUR > ETH,SOM
noun  ACTOR! mediation+offer between|to RECIPIENT
> The African Union's mediation offer to Libya was made in June.  => IGO > LBY

cameo    038

verb  ACTOR accept mediation|arbitration|mediator|facilitation
> Mali's government accepted mediation at last.  => MLI >
verb  ACTOR accept mediation|arbitration|facilitation|mediator of|by|from RECIPIENT
> Armenia accepted mediation by France.  => ARM > FRA
verb  ACTOR accept RECIPIENT:actor! as mediator|arbiter|intermediary
> The Sudanese army accepted Saudi Arabia as a mediator.  => SDN > SAU
verb  ACTOR agree to|on mediation|arbitration|mediator|facilitation
> Somalia and Ethiopia agreed to mediation.  => SOM,ETH >
verb  ACTOR agree to|on mediation|arbitration|facilitation by|of|from RECIPIENT
> Guinea-Bissau agreed to mediation by Senegal.  => GNB > SEN

# ---------------------------------------------------------------------------------------------------------------------
# To settle disputes and want peace (AGREE, "a party to a conflict calling for its end"; CAMEO 037, 0356)

cameo    037

verb  ACTOR settle|resolve dispute|quarrel|row|difference|conflict|disagreement with RECIPIENT:actor!
> Slovenia settled a dispute with Croatia over the bay.  => SVN > HRV
verb  ACTOR settle|resolve dispute|quarrel|row|difference|disagreement
> Benin and Niger settled their dispute over the pipeline.  => BEN,NER >
verb  ACTOR patch ~up dispute|difference|disagreement|quarrel|row with RECIPIENT
> Togo patched up a quarrel with Ghana.  => TGO > GHA
verb  ACTOR iron ~out dispute|difference|disagreement with RECIPIENT
> Kuwait ironed out its differences with Iraq.  => KWT > IRQ
verb  ACTOR patch ~up $TIES with RECIPIENT
> Bahrain patched up relations with Qatar.  => BHR > QAT
verb  ACTOR narrow|bridge difference|gap with RECIPIENT:actor!
> Ghana narrowed its differences with Togo on fishing.  => GHA > TGO
verb  ACTOR make peace with RECIPIENT:actor!
> Chad made peace with Sudan after years of raids.  => TCD > SDN
verb  ACTOR offer|propose peace to|with RECIPIENT
> Ethiopia offered peace to Eritrea.  => ETH > ERI
verb  ACTOR offer RECIPIENT:actor! peace
> The Myanmar army offered the rebels peace.  => MMR > /REB
verb  ACTOR propose|present|offer|submit|unveil peace+plan|peace+proposal|peace+initiative to|for RECIPIENT
> The Libyan prime minister unveiled a peace plan.  => LBY >
> The Colombian government presented a peace plan to the rebels.  => COL > /REB
verb  ACTOR agree on|to peace with RECIPIENT
> Eritrea agreed to peace with Ethiopia.  => ERI > ETH
verb  ACTOR agree on|to peace+plan|peace+process|peace+proposal|peace+deal|peace+accord with RECIPIENT
> South Sudan's government agreed to a peace plan with the rebels.  => SSD > /REB
verb  ACTOR agree on|to peace|peace+plan|peace+process|peace+proposal|peace+deal|peace+accord
> Armenia and Azerbaijan agreed on a peace plan.  => ARM,AZE >
verb  ACTOR accept peace+plan|peace+proposal|peace+initiative|peace+deal
> Cyprus accepted the peace plan in a vote.  => CYP >
verb  ACTOR reach|strike|clinch|secure peace+deal|peace+agreement|peace+accord|peace+pact with RECIPIENT
> The Central African government reached a peace agreement with the rebels.  => CAF > /REB
noun  peace+deal|peace+agreement|peace+accord|peace+pact between ACTOR!
> A peace accord between Sudan and South Sudan ended the raids.  => SDN,SSD >
verb  ACTOR commit to peace|peace+process|two+state+solution|peaceful+settlement|political+solution
> The Mozambican opposition committed to the peace process.  => MOZ >
verb  ACTOR $EXPRESS $WILL for|in peace with RECIPIENT
> Azerbaijan reiterated its desire for peace with Armenia.  => AZE > ARM
adj   ACTOR ready|prepared for peace with RECIPIENT
> Syria is ready for peace with Israel.  => SYR > ISR
noun  ACTOR! offer of peace to|for RECIPIENT
> Uganda's offer of peace to the rebels was broadcast.  => UGA > /REB
verb  ACTOR agree on|to demarcation|delimitation|border|boundary with RECIPIENT ; contexts=territory
> Oman and Yemen agreed on the demarcation.  => OMN,YEM >
> Tajikistan agreed on the border with Kyrgyzstan.  => TJK > KGZ

cameo    0356

verb  ACTOR propose|suggest ceasefire|truce|armistice to|with RECIPIENT:actor
> Ukraine proposed a truce for Easter.  => UKR >
> The Congolese rebels proposed a ceasefire to Rwanda.  => COD > RWA
noun  ACTOR! ceasefire+proposal|truce+proposal to|for RECIPIENT
> Israel's ceasefire proposal to the Palestinians leaked on Sunday.  => ISR > PSE
verb  ACTOR agree on|to de-escalation|disengagement with RECIPIENT
> Iran and Pakistan agreed on de-escalation.  => IRN,PAK >
> India agreed on disengagement with China in the mountains.  => IND > CHN

# Further: assurances, deals by subject, overtures, promised money, arms and refuge, plans for meetings, mediation and peace.


set AMENDS   = compensation | reparation | damages | restitution | redress | indemnity
set ASSURE   = assurance | guarantee | undertaking | commitment | pledge | promise
set DEADLOCK = deadlock | impasse | stalemate | standoff | stand-off | logjam
set ENERGY   = oil | gas | crude | electricity | lng | coal | fuel | diesel | power+supply | power+supplies | gas+supply | gas+supplies | energy+supply | energy+supplies
set HAVEN    = temporary+protection | refugee+status | humanitarian+visa | residency | resettlement | citizenship | safe+passage | political+asylum
set KIT      = relief+supply | relief+supplies | medical+supply | medical+supplies | field+hospital | ambulance | generator | medical+equipment | water+purifier
set LINE     = pipeline | railway | rail+link | corridor | bridge | canal | tunnel | power+line | highway | interconnector | gas+pipeline
set MEDIATE  = mediation | arbitration | good+office | facilitation
set NATURE   = reconciliation | rapprochement | normalization | normalisation | detente | de-escalation
set OVERTURE = offer | invitation | overture | proposal | request | initiative | approach | gesture
set QUARREL  = dispute | difference | disagreement | row | quarrel | misunderstanding
set REFUGEE  = refugee | migrant | asylum+seeker | displaced+person | evacuee
set RESCUER  = firefighting+plane | firefighting+aircraft | firefighting+helicopter | water+bomber | rescue+dog | search+team | rescue+crew | fire+crew
set SUITE    = aid+package | assistance+package | relief+package | support+package | rescue+package | loan+package | credit+line | marshall+plan | lifeline | recovery+package | bailout+package
set TROOPS   = troop | soldier | adviser | trainer | instructor | warship | battalion | brigade | reinforcement

type     AGREE
section  PLOVER 2.0, AGREE

# ---------------------------------------------------------------------------------------------------------------------
# To say yes, to give one's word (CAMEO 030)

cameo    030

verb  ACTOR say ~yes to $PLAN|offer|invitation|request of|from|by RECIPIENT
> Paraguay said yes to the plan.  => PRY >
verb  ACTOR respond|react|reply ~positively|favourably|favorably|warmly to $OVERTURE of|from|by RECIPIENT
> Tajikistan responded positively to the offer.  => TJK >
> Oman responded favourably to an overture from Iran.  => OMN > IRN
verb  ACTOR approve|grant|okay request of|from|by RECIPIENT:country!
> Poland approved a request from Lithuania.  => POL > LTU
verb  ACTOR approve proposal|initiative of|from|by RECIPIENT:country!
> Uganda approved a proposal from Tanzania.  => UGA > TZA
verb  ACTOR assent|acquiesce to|in $PLAN of|from|by RECIPIENT
> Lesotho assented to a proposal from South Africa.  => LSO > ZAF
verb  ACTOR accede to proposal|wish|plan of|from|by RECIPIENT
> Bahrain acceded to the wish of Saudi Arabia.  => BHR > SAU
verb  ACTOR jump|leap at offer of|from|by RECIPIENT:country!
> Zambia jumped at an offer from China.  => ZMB > CHN
verb  ACTOR accept|take|grasp|seize olive+branch|outstretched+hand of|from RECIPIENT
> Greece accepted the olive branch from Turkey.  => GRC > TUR
verb  ACTOR accept|respect|honour|honor ruling|verdict|judgment|judgement of|by court|tribunal|arbitrator ; contexts=legal
> Kenya accepted the ruling of the court.  => KEN >
verb  ACTOR give|offer|provide $ASSURE to RECIPIENT:actor!
> India gave an assurance to Bangladesh.  => IND > BGD
verb  ACTOR give|offer|provide RECIPIENT:actor! $ASSURE
> Turkey gave Iraq assurances on water.  => TUR > IRQ
verb  ACTOR give word to RECIPIENT:actor!
> The Algerian president gave his word to Mauritania.  => DZA > MRT
verb  ACTOR make pledge|promise|commitment|undertaking to RECIPIENT:country!
> Denmark made a commitment to Greenland.  => DNK > *
> Canada made a promise to Haiti.  => CAN > HTI
verb  ACTOR fulfil|fulfill|honour|honor|keep|renew|repeat|reiterate|confirm pledge|promise|commitment to RECIPIENT:country!
> Sweden renewed its pledge to Ukraine.  => SWE > UKR
verb  RECIPIENT win|get|secure|obtain|receive|extract consent|green+light|go-ahead|assurance|guarantee|commitment|pledge|promise from|of ACTOR:actor!
> Jordan secured a commitment from Germany.  => DEU > JOR
verb  ACTOR assure|reassure RECIPIENT:actor! about|over|on TOPIC!
> The Hungarian premier reassured Slovakia about the dam.  => HUN > SVK
verb  ACTOR settle on|upon compromise|date|venue|roadmap with RECIPIENT
> Honduras and Nicaragua settled on a compromise.  => HND,NIC >
verb  ACTOR:country! agree on|upon text|wording with RECIPIENT
> Chile and Bolivia agreed on the wording.  => CHL,BOL >
verb  ACTOR agree on|upon joint+statement|joint+declaration|communique|final+declaration with RECIPIENT
> Georgia agreed on a communique with Estonia.  => GEO > EST
verb  ACTOR:actor! agree on|upon need|importance|necessity|urgency for|of TOPIC with RECIPIENT
> Senegal and Mali agreed on the need for patrols.  => SEN,MLI >
verb  ACTOR agree term|timetable|date|agenda|venue for TOPIC with RECIPIENT:actor!
> Ireland agreed a date for the handover with Britain.  => IRL > GBR
verb  ACTOR agree on|to|upon creation|establishment|formation|launch of committee|commission|working+group|joint+body|council|joint+fund|zone|joint+centre with RECIPIENT
> Mozambique and Malawi agreed on the creation of a commission.  => MOZ,MWI >
> Thailand agreed to the establishment of a joint fund with Malaysia.  => THA > MYS
verb  ACTOR submit|send|hand|make counterproposal|counter-proposal|counteroffer|counter-offer to RECIPIENT:actor
> Iran sent a counterproposal to the European Union.  => IRN > EUR
verb  ACTOR submit|present|send|put proposal to RECIPIENT:country|armed!
> Egypt submitted a proposal to Ethiopia.  => EGY > ETH
verb  ACTOR take|make step toward|towards $NATURE|peace|compromise with RECIPIENT:actor
> Croatia took a step towards reconciliation with Serbia.  => HRV > SRB
noun  ACTOR! assurance|guarantee|undertaking to RECIPIENT:country!
> Norway's assurances to Iceland were written down.  => NOR > ISL
noun  assurance|guarantee|undertaking|promise from|by ACTOR! to RECIPIENT:actor!
> An assurance from Japan to the Philippines was made public.  => JPN > PHL
noun  green+light|go-ahead|nod from|by ACTOR! for|to RECIPIENT
> The green light from Egypt to Sudan came late.  => EGY > SDN
adj   ACTOR:country! favourable|favorable|receptive|open to idea|suggestion|initiative|offer|overture|mediation of|from RECIPIENT
> Kuwait is open to the idea.  => KWT >
> Cyprus is receptive to an offer from Lebanon.  => CYP > LBN

# Deals: the way to them, and what they are about

verb  ACTOR draw ~up agreement|roadmap|plan with RECIPIENT:actor!
> Uzbekistan drew up a roadmap with Afghanistan.  => UZB > AFG
verb  ACTOR wrap|nail|sew ~up|down deal|agreement|accord with RECIPIENT:country!
> Brazil wrapped up a deal with Argentina.  => BRA > ARG
verb  ACTOR thrash|flesh|work ~out detail|compromise|formula|roadmap with RECIPIENT:actor!
> Iraq worked out a formula with Kuwait.  => IRQ > KWT
verb  ACTOR edge|inch|move toward|towards $DEAL with RECIPIENT:actor!
> Pakistan inched towards a deal with Iran.  => PAK > IRN
verb  ACTOR near|approach deal|agreement|accord with RECIPIENT:actor!
> Ecuador neared an agreement with Peru.  => ECU > PER
verb  ACTOR shake hand on|over $DEAL with RECIPIENT
> Gambia and Senegal shook hands on a deal.  => GMB,SEN >
verb  ACTOR salvage|rescue|save|resurrect deal|agreement|accord|pact with RECIPIENT:actor!
> Germany rescued the deal with Tunisia.  => DEU > TUN
verb  ACTOR adhere|stick to deal|agreement|accord|pact with RECIPIENT:actor!
> Azerbaijan adhered to the agreement with Armenia.  => AZE > ARM
verb  ACTOR reaffirm|reiterate|confirm|affirm commitment|adherence to agreement|accord|pact|treaty with RECIPIENT
> Rwanda reaffirmed its commitment to the accord with Congo.  => RWA > COD
verb  ACTOR:actor! break|end|resolve|overcome $DEADLOCK with RECIPIENT
> Kosovo and Serbia broke the deadlock.  => KOS,SRB >
> Bolivia ended the standoff with Chile.  => BOL > CHL
verb  ACTOR reach|make|achieve breakthrough with RECIPIENT:country!
> Angola made a breakthrough with Namibia.  => AGO > NAM
verb  ACTOR reach|find|achieve accommodation|middle+ground|entente|modus+vivendi with RECIPIENT:actor!
> Georgia found an accommodation with Azerbaijan.  => GEO > AZE
verb  ACTOR clear|pave way for deal|agreement|talk|negotiation with RECIPIENT:actor!
> Eritrea cleared the way for talks with Sudan.  => ERI > SDN
verb  ACTOR clear|pave way for membership|accession|entry of RECIPIENT!
> Turkey cleared the way for the accession of Finland.  => TUR > FIN
verb  ACTOR $REACH border+deal|border+agreement|border+pact|maritime+deal|maritime+agreement|territorial+agreement with RECIPIENT ; contexts=territory
> Bhutan and China reached a border agreement.  => BTN,CHN >
> Lebanon reached a maritime deal with Israel.  => LBN > ISR
verb  ACTOR $REACH nuclear+deal|nuclear+agreement|nuclear+accord|disarmament+deal with RECIPIENT ; contexts=cbrn
> Iran reached a nuclear deal with France.  => IRN > FRA
verb  ACTOR $REACH migration+deal|migrant+deal|refugee+deal|migration+pact|returns+deal|migration+agreement with RECIPIENT ; contexts=migration
> Italy struck a migration deal with Tunisia.  => ITA > TUN
verb  ACTOR $REACH gas+deal|oil+deal|energy+deal|grain+deal|water+deal|fishing+deal|mineral+deal|fishery+deal with RECIPIENT ; contexts=economic,natural_resource
> Azerbaijan struck a gas deal with Bulgaria.  => AZE > BGR
verb  ACTOR $REACH debt+deal|restructuring+deal|loan+deal|bailout+deal|bailout+agreement|loan+agreement|staff+level+agreement|debt+agreement with RECIPIENT ; contexts=economic
> Sri Lanka reached a debt deal with India.  => LKA > IND
verb  ACTOR $REACH climate+deal|climate+agreement|climate+accord|climate+pact with RECIPIENT ; contexts=environment
> Brazil and Norway struck a climate deal.  => BRA,NOR >
verb  ACTOR $REACH coalition+deal|coalition+agreement|power+sharing+deal|power+sharing+agreement|unity+deal|transition+deal with RECIPIENT:actor ; contexts=political_institutions
> The Latvian government struck a coalition deal with the opposition.  => LVA > *
verb  ACTOR $REACH pay+deal|wage+deal|pay+agreement|wage+agreement with RECIPIENT:actor! ; contexts=economic
> The Kenyan government reached a pay deal with the teachers.  => KEN > *
verb  ACTOR agree pay+deal|wage+deal|pay+rise|wage+increase with RECIPIENT:actor! ; contexts=economic
> The Irish government agreed a pay deal with nurses.  => IRL > *
verb  ACTOR accept pay+offer|wage+offer|pay+deal|wage+deal of|from RECIPIENT ; contexts=economic
> Nigerian teachers accepted a pay offer from the government.  => NGA > *
verb  ACTOR offer RECIPIENT:actor! pay+rise|wage+rise|pay+increase|wage+increase ; contexts=economic
> The Ghanaian government offered doctors a pay rise.  => GHA > *
verb  ACTOR settle lawsuit|suit|claim|court+case with RECIPIENT:country! ; contexts=legal
> Argentina settled a lawsuit with Spain.  => ARG > ESP
verb  ACTOR settle ~out of court with RECIPIENT:country! ; contexts=legal
> Panama settled out of court with Italy.  => PAN > ITA

# Overtures and good will

verb  ACTOR reach ~out to RECIPIENT:country|armed!
> The Syrian government reached out to Jordan.  => SYR > JOR
verb  ACTOR send|put ~out peace+feeler|feeler to RECIPIENT:actor!
> Eritrea sent out feelers to Ethiopia.  => ERI > ETH
verb  ACTOR send|give positive+signal|conciliatory+signal|friendly+signal|conciliatory+message to RECIPIENT:actor!
> Colombia sent a positive signal to Venezuela.  => COL > VEN
verb  ACTOR strike|adopt|take conciliatory+tone|softer+tone|conciliatory+line|conciliatory+stance toward|towards|with|on RECIPIENT:country|armed!
> Armenia struck a conciliatory tone towards Azerbaijan.  => ARM > AZE
verb  ACTOR show|signal|express|demonstrate flexibility|goodwill|good+will to|toward|towards RECIPIENT:actor!
> Morocco signalled flexibility towards Algeria.  => MAR > DZA
verb  ACTOR extend|offer|hold ~out hand|hand+of+friendship of friendship|peace|reconciliation to RECIPIENT:actor!
> Serbia held out a hand of friendship to Albania.  => SRB > ALB
verb  ACTOR leave|keep|hold door ~open to|for membership|accession|cooperation|compromise|deal|reconciliation with|of RECIPIENT
> Cuba left the door open to a deal with Panama.  => CUB > PAN
verb  ACTOR open door to|for membership|accession|cooperation|compromise|deal|reconciliation with|of RECIPIENT:actor!
> Vietnam opened the door to cooperation with Israel.  => VNM > ISR
verb  ACTOR $EXPRESS $WILL for|in|to $NATURE with RECIPIENT
> Turkey signalled its readiness for normalisation with Armenia.  => TUR > ARM
verb  ACTOR $EXPRESS $WILL to peace|peace+process|dialogue|talk|negotiation|diplomacy|ceasefire with RECIPIENT
> Sudan reaffirmed its commitment to dialogue with Ethiopia.  => SDN > ETH
verb  ACTOR $EXPRESS $WILL in|for membership|accession in|of|to RECIPIENT:organisation!
> Bolivia expressed interest in membership of the African Union.  => BOL > IGO
adj   ACTOR ready|open|willing|prepared for|to $NATURE|deal|agreement|settlement with RECIPIENT
> Mali is ready for reconciliation with Algeria.  => MLI > DZA
adj   ACTOR interested in deal|agreement|$NATURE with RECIPIENT
> Turkmenistan is interested in a deal with Turkey.  => TKM > TUR
noun  ACTOR! goodwill+gesture|goodwill+signal|peace+gesture|peace+overture|peace+feeler to|toward|towards RECIPIENT:actor!
> India's goodwill gesture to Pakistan was noted.  => IND > PAK
noun  overture from|by ACTOR! to|toward|towards RECIPIENT:actor!
> An overture from Morocco to Mauritania followed.  => MAR > MRT
noun  ACTOR! readiness|willingness|openness for|to $NATURE|compromise|deal with RECIPIENT:actor!
> Egypt's openness to reconciliation with Qatar was new.  => EGY > QAT

# ---------------------------------------------------------------------------------------------------------------------
# Future ties and support (CAMEO 031, 032)

cameo    031

verb  ACTOR agree on|to|upon expansion|strengthening|deepening|broadening|development of $TIES|cooperation with RECIPIENT
> Peru and Indonesia agreed on the strengthening of cooperation.  => PER,IDN >
> Kuwait agreed on the expansion of ties with Georgia.  => KWT > GEO
verb  ACTOR agree on|to|upon visa+waiver|visa+free+travel|visa+liberalisation|visa+liberalization|free+movement with RECIPIENT ; contexts=migration
> Samoa and Fiji agreed on a visa waiver.  => WSM,FJI >
> Serbia agreed on visa-free travel with Mongolia.  => SRB > MNG
verb  ACTOR agree on|to|upon repatriation|return|resettlement|relocation|readmission of $REFUGEE to|from|with RECIPIENT ; contexts=migration
> Myanmar agreed to the repatriation of refugees from Bangladesh.  => MMR > BGD
verb  ACTOR agree on|to|upon water+sharing|fishing+quota|catch+limit|river+management with RECIPIENT ; contexts=natural_resource
> Norway and Russia agreed on fishing quotas.  => NOR,RUS >
verb  ACTOR agree on|to|upon sharing of water|river|catch|electricity with RECIPIENT ; contexts=natural_resource
> Turkey agreed to the sharing of water with Syria.  => TUR > SYR
verb  ACTOR agree on|to|upon climate+target|emission+cut|emission+target|climate+finance|plastic+treaty with RECIPIENT ; contexts=environment
> Panama and Palau agreed on climate finance.  => PAN,PLW >

cameo    032
contexts diplomatic

verb  ACTOR agree on|to|upon establishment|upgrade|upgrading|improvement of diplomatic+relation|relation|tie with RECIPIENT
> Oman and Paraguay agreed on the establishment of diplomatic relations.  => OMN,PRY >
> Malawi agreed to the upgrading of relations with Israel.  => MWI > ISR
verb  ACTOR plan|promise|propose establishment|upgrade|upgrading|improvement|strengthening of $TIES with RECIPIENT
> Indonesia proposed the upgrading of relations with Chile.  => IDN > CHL
verb  ACTOR $PLEDGE close+tie|closer+tie|strong+tie|better+relation|close+relation|friendship with RECIPIENT
> Namibia and Botswana pledged closer ties.  => NAM,BWA >
> Ecuador promised closer ties with South Korea.  => ECU > KOR
verb  ACTOR $PLEDGE $TIES with RECIPIENT:country!
> The new Ghanaian president pledged better relations with Togo.  => GHA > TGO
verb  ACTOR promise|pledge|vow|offer friendship|fidelity|unwavering+support|neutrality to|toward|towards RECIPIENT:actor!
> Hungary pledged neutrality towards Serbia.  => HUN > SRB
verb  ACTOR $PLEDGE non-interference|non-aggression|neutrality
> Eritrea and Sudan pledged non-interference.  => ERI,SDN >
verb  ACTOR $PLEDGE respect for|of sovereignty|independence|territorial+integrity|border of RECIPIENT:country
> Rwanda pledged respect for the sovereignty of Congo.  => RWA > COD
noun  pledge|promise|offer|commitment of $AID|$BACKING|$FUNDS|cooperation from|by ACTOR! to|for RECIPIENT
> A pledge of support from Finland to Estonia followed.  => FIN > EST
noun  ACTOR! promise|pledge of closer+tie|close+tie|friendship|recognition to|with RECIPIENT!
> Honduras's promise of recognition to Kosovo was kept.  => HND > KOS

# ---------------------------------------------------------------------------------------------------------------------
# Future economic cooperation (CAMEO 0311)

cameo    0311
contexts economic

verb  ACTOR agree on|to|upon production+cut|output+cut|oil+output|oil+quota|price+cap|price+floor with RECIPIENT ; contexts=economic,natural_resource
> Saudi Arabia and Iraq agreed on a production cut.  => SAU,IRQ >
verb  ACTOR agree on|to|upon reopening|opening of border|border+crossing|airspace|crossing with|to|for RECIPIENT
> Chad and Libya agreed on the reopening of the border.  => TCD,LBY >
> Afghanistan agreed to the reopening of the crossing with Pakistan.  => AFG > PAK
verb  ACTOR agree on|to|upon resumption|restart of trade|flight|export|import|rail+service|train with|to|from RECIPIENT
> China and India agreed on the resumption of flights.  => CHN,IND >
> Botswana agreed to the resumption of exports to Zambia.  => BWA > ZMB
verb  ACTOR announce|plan|propose|promise resumption|restart of trade|flight|export|gas+supply|gas+supplies with|to|from RECIPIENT:country!
> Azerbaijan announced the resumption of trade with Armenia.  => AZE > ARM
verb  ACTOR agree on|to|upon free+trade|tariff+cut|tariff+reduction|currency+swap|customs+union|double+taxation with RECIPIENT
> Kenya and Japan agreed on tariff cuts.  => KEN,JPN >
> Thailand agreed on free trade with Sri Lanka.  => THA > LKA
verb  ACTOR agree on|to|upon purchase|sale|supply of $ENERGY from|to|with RECIPIENT:country! ; contexts=natural_resource
> Slovenia agreed on the purchase of electricity from Bosnia.  => SVN > BIH
verb  ACTOR offer|promise|propose $ENERGY to RECIPIENT:country! ; contexts=natural_resource
> Qatar offered gas to Lithuania.  => QAT > LTU
verb  ACTOR offer|promise RECIPIENT:country! $ENERGY ; contexts=natural_resource
> Iran promised Lebanon fuel for the winter.  => IRN > LBN
verb  ACTOR announce|plan|propose|unveil investment in RECIPIENT:country!
> Saudi Arabia announced new investment in Egypt.  => SAU > EGY
verb  ACTOR announce|plan|pledge|promise|commit $MONEY of|in|for investment in RECIPIENT:country!
> Japan announced three billion dollars in investment in Kenya.  => JPN > KEN
verb  ACTOR promise|offer|announce|pledge tariff+cut|tariff+reduction|duty+free+access|market+access|trade+concession|preferential+access to|for|on RECIPIENT:actor!
> China promised market access to Madagascar.  => CHN > MDG
verb  ACTOR plan|propose|announce|agree $LINE to|with|through RECIPIENT:country!
> Algeria proposed a pipeline to Mali.  => DZA > MLI
> Finland announced a rail link with Sweden.  => FIN > SWE
noun  ACTOR! offer|promise|pledge of $ENERGY|investment|trade|market+access to|for|in RECIPIENT:actor!
> Kazakhstan's offer of oil to Moldova stands.  => KAZ > MDA

# ---------------------------------------------------------------------------------------------------------------------
# Future military cooperation (CAMEO 0312)

cameo    0312
contexts military

verb  ACTOR:country! order $WEAPONS|submarine|fighter+jet|howitzer|warship from RECIPIENT:country!
> Indonesia ordered frigates from Italy.  => IDN > ITA
verb  ACTOR agree on|to|upon buffer+zone|demilitarised+zone|demilitarized+zone|no+fly+zone|hotline|military+hotline|confidence+building+measure|deconfliction with RECIPIENT
> Sudan and South Sudan agreed on a buffer zone.  => SDN,SSD >
> Turkey agreed on a hotline with Greece.  => TUR > GRC
verb  ACTOR agree on|to|upon creation|formation|establishment of joint+force|joint+brigade|joint+command|regional+force|joint+battalion with RECIPIENT
> Mali and Niger agreed on the creation of a joint force.  => MLI,NER >
verb  ACTOR offer base|port+access|basing+right|airspace|transit+right|overflight+right to RECIPIENT:country!
> Seychelles offered a base to India.  => SYC > IND

# ---------------------------------------------------------------------------------------------------------------------
# Future judicial and intelligence cooperation (CAMEO 0313, 0314)

cameo    0313
contexts legal

verb  ACTOR approve|authorize|authorise|grant|clear|allow|back extradition of TOPIC to RECIPIENT!
> The Spanish court approved the extradition of the banker to Peru.  => ESP > PER
verb  ACTOR approve|authorize|authorise|clear|allow extradition to RECIPIENT:country!
> Portugal authorised extradition to Brazil.  => PRT > BRA
verb  ACTOR approve|grant|accept extradition+request of|from|by RECIPIENT
> Serbia granted an extradition request from Turkey.  => SRB > TUR
verb  ACTOR promise|pledge|offer|propose extradition|handover of suspect|fugitive|defendant to RECIPIENT!
> Bulgaria promised the extradition of the suspect to Greece.  => BGR > GRC
verb  ACTOR agree on|to|upon joint+investigation|joint+probe|joint+inquiry with RECIPIENT
> Iran and Ukraine agreed on a joint investigation.  => IRN,UKR >
> Kyrgyzstan agreed to a joint probe with Uzbekistan.  => KGZ > UZB
verb  ACTOR propose|offer|suggest joint+investigation|joint+probe|joint+inquiry with|to RECIPIENT:actor!
> Senegal proposed a joint inquiry to Gambia.  => SEN > GMB
noun  ACTOR! approval of extradition of TOPIC to RECIPIENT!
> Britain's approval of the extradition of the hacker to Spain took a year.  => GBR > ESP

cameo    0314
contexts intelligence

verb  ACTOR offer|promise|pledge satellite+image|satellite+imagery|satellite+data|radar+data|evidence to RECIPIENT:country!
> Japan offered satellite images to the Philippines.  => JPN > PHL
noun  ACTOR! offer|promise of intelligence|evidence|satellite+imagery to RECIPIENT:actor!
> Estonia's offer of intelligence to Armenia was accepted.  => EST > ARM

# ---------------------------------------------------------------------------------------------------------------------
# Promised aid, any kind (CAMEO 033)

cameo    033
contexts -

verb  ACTOR double|triple|increase|raise|boost pledge|aid+pledge|commitment|funding+pledge to|for RECIPIENT:actor!
> Norway doubled its pledge to Malawi.  => NOR > MWI
verb  ACTOR come ~forward|up with $MONEY|$AID|$FUNDS for RECIPIENT:actor!
> Denmark came forward with aid for Somalia.  => DNK > SOM
verb  ACTOR pledge|promise|vow|offer $AID|$BACKING in|for|with reconstruction|rebuilding|recovery of|in RECIPIENT:country!
> Egypt offered help with the reconstruction of Syria.  => EGY > SYR
verb  ACTOR promise|pledge|propose|offer|prepare|finalize|finalise|unveil|draft $SUITE for|to RECIPIENT:actor!
> South Korea promised a support package for Uzbekistan.  => KOR > UZB
verb  ACTOR promise|pledge|offer RECIPIENT:actor! $SUITE
> Saudi Arabia offered Jordan a support package.  => SAU > JOR
verb  ACTOR pledge|promise|offer expertise|technical+assistance|technical+support|scholarship|know-how to|for RECIPIENT:country!
> Singapore offered expertise to Rwanda.  => SGP > RWA
verb  ACTOR promise|pledge|offer RECIPIENT:country! expertise|technical+assistance|technical+support|scholarship
> Hungary promised Laos scholarships.  => HUN > LAO
verb  ACTOR promise|pledge|offer|announce $AMENDS to|for RECIPIENT:country! ; contexts=reparations
> Germany promised compensation to Namibia.  => DEU > NAM
verb  ACTOR promise|offer|pledge RECIPIENT:actor! $AMENDS ; contexts=reparations
> Iran offered Ukraine compensation for the airliner.  => IRN > UKR
verb  ACTOR agree on|to $AMENDS for|to|with RECIPIENT:actor! ; contexts=reparations
> Japan agreed to compensation for South Korea.  => JPN > KOR
noun  ACTOR! pledge|promise|offer|commitment of $MONEY to|for RECIPIENT:actor!
> Belgium's pledge of 20 million euros to Burundi was made on Friday.  => BEL > BDI
noun  ACTOR! promise|offer of $AMENDS to|for RECIPIENT:actor! ; contexts=reparations
> Italy's offer of compensation to Libya was refused.  => ITA > LBY
noun  aid+pledge|aid+offer|funding+pledge from|by ACTOR! to|for RECIPIENT
> An aid pledge from Ireland to Sudan came first.  => IRL > SDN

cameo    0331
contexts economic

verb  ACTOR mobilize|mobilise|ring-fence|budget|reserve|appropriate $CASH for|to RECIPIENT:country!
> The European Union mobilised funds for Moldova.  => EUR > MDA
verb  ACTOR approve|authorize|authorise $MONEY|loan|tranche|disbursement for|to RECIPIENT:country!
> The World Bank approved 300 million dollars for Niger.  => IGO > NER
verb  ACTOR approve|authorize|authorise $MONEY in $FUNDS|$AID for|to RECIPIENT:country!
> Canada approved 40 million dollars in aid for Jamaica.  => CAN > JAM

cameo    0332
contexts military

verb  ACTOR announce|approve|authorize|authorise|okay $WEAPONS for|to RECIPIENT:country!
> Germany approved tanks for Lithuania.  => DEU > LTU
verb  ACTOR clear|okay|green-light|back sale|export|transfer|delivery|shipment of $WEAPONS to RECIPIENT:actor!
> The Swiss parliament cleared the export of ammunition to Denmark.  => CHE > DNK
verb  ACTOR pledge|promise|offer $TROOPS to|for RECIPIENT:country!
> Burundi promised soldiers to Congo.  => BDI > COD
verb  ACTOR promise|offer|pledge RECIPIENT:country! $TROOPS
> Russia offered Niger instructors.  => RUS > NER
verb  ACTOR unveil|announce|approve|promise|pledge weapon+package|arms+package|arm+package|defence+package|security+package|defence+aid|security+assistance for|to RECIPIENT:actor!
> Sweden unveiled a defence package for Ukraine.  => SWE > UKR
noun  ACTOR! pledge|promise|offer of $TROOPS to|for RECIPIENT:country!
> Kenya's offer of soldiers to Somalia was accepted.  => KEN > SOM
noun  ACTOR! approval of sale|export|transfer|delivery of $WEAPONS to RECIPIENT:country!
> Italy's approval of the sale of frigates to Indonesia followed.  => ITA > IDN

cameo    0334

verb  ACTOR $EXPRESS|renew|restate|repeat commitment|pledge|promise to defence|security|protection|safety of RECIPIENT:actor!
> The United States reaffirmed its commitment to the defence of Japan.  => USA > JPN
verb  ACTOR commit to defence|security|protection of RECIPIENT:country!
> Britain committed to the defence of Finland.  => GBR > FIN
verb  ACTOR promise|pledge|vow|guarantee defence|protection|security of RECIPIENT:country!
> France guaranteed the security of Moldova.  => FRA > MDA
verb  ACTOR offer|promise|give|provide|pledge security+guarantee|security+assurance|protection+guarantee to|for RECIPIENT:actor!
> The United States gave security guarantees to Taiwan.  => USA > TWN
verb  ACTOR offer|promise|give|provide|pledge RECIPIENT:actor! security+guarantee|security+assurance
> Germany gave Lithuania security assurances.  => DEU > LTU
verb  ACTOR extend|offer|promise nuclear+umbrella|security+umbrella|defence+guarantee|security+assurance|air+cover|naval+protection to|over|for RECIPIENT:country!
> France offered its nuclear umbrella to Poland.  => FRA > POL
verb  ACTOR:organisation! extend|renew|prolong mandate of mission|peacekeeper|force|peacekeeping+mission|peacekeeping+force|operation in RECIPIENT:country ; contexts=peacekeeping
> The African Union extended the mandate of its force in Somalia.  => IGO > SOM
verb  ACTOR:organisation! approve|authorize|authorise|endorse peacekeeping+mission|peacekeeping+force|stabilisation+force|stabilization+force for|in RECIPIENT:country ; contexts=peacekeeping
> The United Nations approved a peacekeeping mission in Chad.  => UNO > TCD
verb  ACTOR volunteer troop|soldier|police|peacekeeper|battalion for|to mission|force|operation ; contexts=peacekeeping
> Kenya has volunteered police for the mission.  => KEN >

cameo    0333
contexts -

verb  ACTOR pledge|promise|offer $KIT to|for RECIPIENT:actor!
> Taiwan offered generators to Ukraine.  => TWN > UKR
verb  ACTOR promise|pledge|offer RECIPIENT:country! $KIT
> Italy promised Malta generators.  => ITA > MLT
verb  ACTOR pledge|promise|offer|commit dose|vaccine+dose|covid+vaccine|ventilator|mask|test+kit to|for RECIPIENT:actor! ; contexts=health
> Spain pledged doses to Peru.  => ESP > PER
verb  ACTOR promise|pledge|offer RECIPIENT:country! dose|vaccine+dose|ventilator ; contexts=health
> China promised Pakistan vaccine doses.  => CHN > PAK
verb  ACTOR pledge|promise|offer $RESCUER to|for RECIPIENT:actor! ; contexts=disasters
> Croatia offered rescue dogs to Greece.  => HRV > GRC
verb  ACTOR offer|promise RECIPIENT:country! $RESCUER ; contexts=disasters
> Canada offered Chile water bombers.  => CAN > CHL
verb  ACTOR offer|promise|pledge $HAVEN to|for RECIPIENT:actor! ; contexts=asylum
> Portugal offered citizenship to the Venezuelan exiles.  => PRT > VEN
verb  ACTOR offer|promise RECIPIENT:actor! $HAVEN ; contexts=asylum
> Spain offered the Nicaraguan dissidents citizenship.  => ESP > NIC
verb  ACTOR offer exile to RECIPIENT:person! ; contexts=asylum
> Nigeria offered exile to the Gambian president.  => NGA > GMB
verb  ACTOR promise|pledge|offer|announce|approve admission|resettlement|intake|relocation of RECIPIENT:person! ; contexts=migration
> Canada announced the resettlement of Afghan refugees.  => CAN > AFG
noun  ACTOR! offer of $RESCUER|$KIT|shelter to|for RECIPIENT
> Poland's offer of generators to Sweden was accepted.  => POL > SWE

# ---------------------------------------------------------------------------------------------------------------------
# Promised reform, elections, a share in power (CAMEO 034)

cameo    034
contexts political_institutions

verb  ACTOR agree on|to|upon reform|constitution|overhaul|constitutional+amendment|electoral+law|election+law with RECIPIENT
> Bolivia's parties agreed on a new constitution.  => BOL >
verb  ACTOR:actor! agree on|upon candidate|prime+minister|president|cabinet|government|coalition+programme with RECIPIENT
> The Iraqi parties agreed on a prime minister.  => IRQ >
verb  ACTOR:country|armed! set|fix|announce|confirm date|timetable for|of election|presidential+election|vote|poll|referendum ; contexts=election
> The Malian junta announced a date for elections.  => MLI >
verb  ACTOR promise|pledge|offer|propose referendum|plebiscite on|over TOPIC ; contexts=election
> The Moldovan president promised a referendum on membership.  => MDA >
verb  ACTOR promise|pledge|vow|announce|guarantee return|transition|handover to democracy|civilian+rule|civilian+government|constitutional+order|constitutional+rule ; cameo=0341 contexts=pro_democracy
> Burkina Faso's junta promised a return to civilian rule.  => BFA >
verb  ACTOR agree on|to|upon return to democracy|civilian+rule|constitutional+order with RECIPIENT ; cameo=0341 contexts=pro_democracy
> Gabon's junta agreed to a return to civilian rule.  => GAB >
verb  ACTOR offer|propose coalition|power-sharing|power+sharing|unity+government|coalition+government|government of unity to|with RECIPIENT:actor! ; cameo=0341
> The Kenyan president offered a coalition to the opposition.  => KEN > *
verb  ACTOR offer RECIPIENT:actor! cabinet+post|cabinet+seat|ministerial+post|government+post ; cameo=0341
> The Lebanese premier offered the opposition cabinet posts.  => LBN > *
verb  ACTOR propose|suggest coalition|coalition+government|unity+government|government of TOPIC with RECIPIENT:actor ; cameo=0341
> The Israeli opposition leader proposed a unity government.  => ISR >
verb  ACTOR promise|pledge protection of|for minority|journalist|human+right|minority+right|press+freedom ; cameo=0343 contexts=rights_freedoms
> The Syrian government promised protection for minorities.  => SYR >
verb  ACTOR promise|pledge|announce|vow tax+cut|land+reform|wage+increase|pay+rise|pension+increase|fuel+subsidy ; cameo=0342 contexts=economic
> The Sri Lankan president promised tax cuts.  => LKA >
verb  ACTOR promise|offer|pledge|propose greater+autonomy|wider+autonomy|special+status|federal+system to|for RECIPIENT:actor! ; cameo=0344 contexts=territory
> The Iraqi government promised special status to the Kurds.  => IRQ > *

# ---------------------------------------------------------------------------------------------------------------------
# Future meetings: invitations, dates, preparations (CAMEO 036)

cameo    036
contexts diplomatic

verb  ACTOR extend|issue|send invite to RECIPIENT:actor!
> Kazakhstan sent an invite to the Italian premier.  => KAZ > ITA
verb  RECIPIENT receive|get invitation|invite from|by ACTOR:actor!
> The Syrian president received an invitation from Oman.  => OMN > SYR
noun  invitation|invite from|by ACTOR! to RECIPIENT:actor!
> An invitation from China to the Maldivian president was confirmed.  => CHN > MDV
verb  ACTOR confirm|announce|promise attendance|participation|presence at|in summit|talk|negotiation|peace+conference|dialogue
> The Iraqi premier confirmed his participation in the summit.  => IRQ >
verb  ACTOR confirm|announce attendance|participation|presence at|in summit|talk|negotiation|peace+conference|dialogue in|with RECIPIENT:country!
> The Danish premier confirmed his attendance at a summit in Latvia.  => DNK > LVA
verb  ACTOR plan|schedule|arrange|expect phone+call|telephone+call|video+call|phone+conversation|video+conference with RECIPIENT:actor!
> The Brazilian president arranged a phone call with Paraguay.  => BRA > PRY
verb  ACTOR pencil ~in $MEETS with|for RECIPIENT:actor!
> The Swedish premier penciled in talks with Estonia.  => SWE > EST
verb  ACTOR set|line ~up $MEETS with RECIPIENT:country|armed!
> Vietnam set up a meeting with Cambodia.  => VNM > KHM
verb  ACTOR gear ~up for talk|negotiation|summit|dialogue|consultation with RECIPIENT:actor!
> Switzerland geared up for talks with the European Union.  => CHE > EUR
verb  ACTOR prepare for talk|negotiation|summit|dialogue|consultation with RECIPIENT:actor!
> Armenia prepared for negotiations with Azerbaijan.  => ARM > AZE
verb  ACTOR agree date|venue|agenda for $MEETS with RECIPIENT
> Mali and Chad agreed a date for the meeting.  => MLI,TCD >
verb  ACTOR commit|recommit to dialogue|talk|negotiation|diplomacy|agreement|accord|peace+talk with RECIPIENT
> Cameroon committed to dialogue with Nigeria.  => CMR > NGA
verb  plan|schedule|arrange|set|expect|slate $TALKS between ACTOR! for TOPIC!
> Talks between Syria and Turkey are planned for Monday.  => SYR,TUR >
verb  ACTOR confirm|arrange|organize|organise $VISIT to RECIPIENT:country!
> The Czech president confirmed a visit to Kosovo.  => CZE > KOS
verb  RECIPIENT await|expect delegation|envoy|negotiator|arrival of|from ACTOR:actor!
> Pakistan expects a delegation from Tajikistan.  => TJK > PAK
verb  RECIPIENT:country! prepare for arrival of ACTOR:actor!
> Ethiopia prepared for the arrival of the Turkish president.  => TUR > ETH
verb  ACTOR propose|suggest|offer $TALKS between RECIPIENT:actor!
> Morocco proposed talks between Senegal and Mauritania.  => MAR > SEN,MRT
noun  plan|preparation|arrangement|date for $TALKS|visit between ACTOR!
> Preparations for a summit between Japan and Kenya are complete.  => JPN,KEN >
noun  ACTOR! plan|preparation for $TALKS with RECIPIENT:actor!
> Albania's plans for talks with Greece are ready.  => ALB > GRC
noun  ACTOR! plan|preparation for $VISIT to RECIPIENT:country!
> The Omani sultan's plans for a visit to Germany were confirmed.  => OMN > DEU
verb  commit ACTOR! to dialogue|negotiation|talk|peace|peace+process|reconciliation with RECIPIENT
> Serbia is committed to dialogue with Kosovo.  => SRB > KOS

# ---------------------------------------------------------------------------------------------------------------------
# To offer and accept mediation (CAMEO 039, 038)

cameo    039

verb  ACTOR offer|propose|present|volunteer itself|himself|herself as mediator|intermediary|facilitator|go-between|broker|host|venue between|to RECIPIENT
> Kenya offered itself as a mediator between Ethiopia and Eritrea.  => KEN > ETH,ERI
verb  ACTOR offer mediator|facilitator|peace+envoy|negotiator to|between RECIPIENT:actor
> Ghana offered a mediator to Mali.  => GHA > MLI
verb  ACTOR offer role|help|service as mediator|facilitator|peacemaker|broker between|to RECIPIENT
> Indonesia offered its help as a mediator between Russia and Ukraine.  => IDN > RUS,UKR
verb  ACTOR $EXPRESS $WILL for|to $MEDIATE between RECIPIENT:actor
> The Vatican signalled its readiness for mediation between Colombia and Venezuela.  => VAT > COL,VEN

cameo    038

verb  ACTOR agree on|to|upon international+arbitration|adjudication|third+party+mediation|binding+arbitration with RECIPIENT ; contexts=legal
> Belize agreed to international arbitration with Guatemala.  => BLZ > GTM
verb  ACTOR submit|refer dispute|border+dispute|claim|boundary+dispute to arbitration|mediation|mediator|arbitrator|arbiter with RECIPIENT ; contexts=legal
> Guyana and Suriname submitted their dispute to arbitration.  => GUY,SUR >
noun  ACTOR! acceptance of mediation|arbitration|mediator from RECIPIENT
> Ethiopia's acceptance of mediation from Kenya came on Friday.  => ETH > KEN

# ---------------------------------------------------------------------------------------------------------------------
# To settle disputes and want peace (CAMEO 037, 0356)

cameo    037

verb  ACTOR sort|smooth|thrash|straighten|work ~out|over $QUARREL with RECIPIENT:actor!
> Latvia smoothed over its differences with Belarus.  => LVA > BLR
verb  ACTOR reconcile|overcome difference|disagreement with RECIPIENT:actor!
> Ghana reconciled its differences with Ivory Coast.  => GHA > CIV
verb  ACTOR end|settle|resolve|defuse crisis|spat|feud|trade+war|diplomatic+row|border+dispute|territorial+dispute|trade+dispute with RECIPIENT:actor!
> Colombia defused a crisis with Ecuador.  => COL > ECU
verb  ACTOR clear air with RECIPIENT:actor!
> The Dutch premier cleared the air with Suriname.  => NLD > SUR
verb  ACTOR clear ~up misunderstanding with RECIPIENT:actor!
> Kazakhstan cleared up a misunderstanding with Armenia.  => KAZ > ARM
verb  ACTOR find|reach|agree|work ~out solution|way+out to|for|of|in dispute|conflict|crisis|row|standoff with RECIPIENT
> Slovakia worked out a solution to the dispute with Hungary.  => SVK > HUN
verb  ACTOR find|agree solution to|for|in dispute|conflict|crisis|row|standoff with RECIPIENT
> Tanzania and Malawi found a solution to the dispute.  => TZA,MWI >
verb  ACTOR:actor! want|desire|choose peace with RECIPIENT:actor!
> Syria wants peace with Israel, its president said.  => SYR > ISR
verb  ACTOR sue for peace|truce|ceasefire|armistice with|to RECIPIENT
> The Myanmar army sued for peace with the rebels.  => MMR > /REB
verb  rebel|insurgent|guerrilla|separatist|militant|fighter|insurgency *call|appeal|ask for ceasefire|truce|armistice|peace|peace+talk|cessation of TOPIC
> Congolese rebels called for a truce.  => COD >
verb  ACTOR put|bring ~forward peace+plan|peace+proposal|peace+initiative|peace+formula to|for|in RECIPIENT
> Brazil put forward a peace plan for Ukraine.  => BRA > UKR
verb  ACTOR table|circulate|float|outline|draft peace+plan|peace+proposal|peace+initiative|peace+deal for|to|in RECIPIENT
> The African Union floated a peace plan for Sudan.  => IGO > SDN
verb  ACTOR recommit to peace|peace+process|peace+deal|peace+accord|ceasefire|truce with RECIPIENT
> South Sudan's government recommitted to the peace deal.  => SSD >
verb  ACTOR commit to ceasefire|truce|de-escalation|restraint with RECIPIENT
> Thailand and Cambodia committed to de-escalation.  => THA,KHM >
verb  ACTOR back|support|favour|favor|welcome peace+talk|peace+process|peaceful+solution|negotiated+settlement|political+solution|diplomatic+solution with RECIPIENT:actor!
> The Philippine president backed peace talks with the rebels.  => PHL > /REB
verb  ACTOR agree on|to|upon land+swap|land+exchange|territory+swap|maritime+border|sea+border|maritime+boundary with RECIPIENT ; contexts=territory
> Kyrgyzstan and Tajikistan agreed on a land swap.  => KGZ,TJK >
noun  ACTOR! peace+offer|peace+proposal|peace+plan|peace+initiative to|for|with RECIPIENT!
> China's peace plan for Ukraine has twelve points.  => CHN > UKR
noun  peace+offer|peace+proposal|peace+plan from|by ACTOR! to|for RECIPIENT
> A peace offer from Ethiopia to the rebels followed.  => ETH > /REB
noun  settlement|resolution of dispute|border+dispute|quarrel|row|territorial+dispute between ACTOR!
> The settlement of the dispute between Benin and Niger took months.  => BEN,NER >
adj   ACTOR desirous|hopeful of peace with RECIPIENT:actor!
> Sudan is desirous of peace with Chad.  => SDN > TCD

cameo    0356

verb  ACTOR propose|suggest|float|offer humanitarian+pause|cessation|buffer+zone|demilitarised+zone|de-escalation|disengagement|no+fly+zone to|with|between|in RECIPIENT:actor
> Egypt proposed a humanitarian pause to Israel.  => EGY > ISR
verb  ACTOR agree on|to|upon humanitarian+pause|confidence+building+measure|peace+zone with RECIPIENT
> Israel agreed to a humanitarian pause.  => ISR >
verb  ACTOR float|table|submit ceasefire|truce|ceasefire+plan|ceasefire+proposal|truce+plan to|with|for RECIPIENT
> Qatar submitted a ceasefire plan to Israel.  => QAT > ISR
noun  ceasefire+proposal|truce+proposal|ceasefire+plan from|by ACTOR! to|for RECIPIENT
> A ceasefire proposal from Turkey to Russia was published.  => TUR > RUS

# ---------------------------------------------------------------------------------------------------------------------
# Promises with an act of their own: operators of the kind "commit"

cameo    030
contexts -

verb  ACTOR assure RECIPIENT:actor! that ACT! ; compose=commit
> Latvia assured Georgia that it would support its bid.  => LVA > GEO
verb  ACTOR give|offer word|assurance|guarantee that ACT! ; compose=commit
> Panama gave its word that it would send aid to Haiti.  => PAN > HTI
verb  ACTOR reiterate|reaffirm|confirm|state|voice|renew readiness|willingness|commitment|intention|pledge|promise|offer to ACT! ; compose=commit
> Turkey reiterated its readiness to mediate between Kenya and Somalia.  => TUR > KEN,SOM
adj   ACTOR happy|glad|pleased to ACT! ; compose=commit
> Norway is happy to host talks between Israel and Syria.  => NOR > *
verb  ACTOR guarantee that ACT! ; compose=commit
> Kuwait guaranteed that it would lend money to Jordan.  => KWT > JOR
