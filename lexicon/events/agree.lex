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

verb  ACTOR $REACH $DEAL with RECIPIENT
> Sweden and Finland reached an agreement on reindeer grazing.  => SWE,FIN >
> Angola reached an agreement with Zambia on the railway.  => AGO > ZMB
> A deal was struck with Guatemala by Belize on Monday.  => BLZ > GTM
verb  ACTOR agree deal|pact|compromise with RECIPIENT
> Portugal agreed a deal with Morocco on fishing quotas.  => PRT > MAR
verb  ACTOR agree on|to deal|pact|compromise with RECIPIENT
> Chad and Niger agreed on a compromise.  => TCD,NER >
> Kyrgyzstan agreed on a compromise with Uzbekistan over water.  => KGZ > UZB
verb  ACTOR come to $DEAL with RECIPIENT
> Costa Rica came to an agreement with Nicaragua on the river.  => CRI > NIC
verb  ACTOR come to term with RECIPIENT:country!
> Mongolia came to terms with China on coal transit.  => MNG > CHN
verb  ACTOR arrive at $DEAL with RECIPIENT
> Cyprus arrived at an understanding with Lebanon.  => CYP > LBN
verb  ACTOR hammer|thrash|work ~out $DEAL with RECIPIENT
> Pakistan hammered out a deal with Afghanistan on transit fees.  => PAK > AFG
verb  ACTOR make|cut|do deal with RECIPIENT:actor!
> Albania made a deal with Italy on migrant centres.  => ALB > ITA
verb  ACTOR seal|close deal|pact with RECIPIENT:actor!
> Brunei sealed a deal with Malaysia on Friday.  => BRN > MYS
verb  ACTOR enter into $DEAL with RECIPIENT
> Gabon entered into an arrangement with Cameroon.  => GAB > CMR
verb  ACTOR announce $DEAL with RECIPIENT!
> The Serbian president announced a deal with Hungary on energy.  => SRB > HUN
verb  ACTOR renew|extend|prolong|revive $DEAL with RECIPIENT
> Mauritania renewed its agreement with Senegal on cattle.  => MRT > SEN
noun  agreement|deal|accord|pact|understanding|compromise between ACTOR!
> An agreement between Bhutan and Bangladesh covers river transport.  => BTN,BGD >
noun  ACTOR! agreement|deal|accord|pact|understanding|compromise with RECIPIENT!
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
verb  ACTOR $PLEDGE $BACKING to|for|with RECIPIENT
> Latvia pledged support for Georgia at the summit.  => LVA > GEO
verb  ACTOR offer $BACKING to|for RECIPIENT
> Zambia offered its backing to Mozambique.  => ZMB > MOZ
verb  ACTOR promise|offer|pledge RECIPIENT:actor! $BACKING
> The Bulgarian president promised Moldova support in Brussels.  => BGR > MDA
noun  ACTOR! pledge|promise|offer of $BACKING to|for RECIPIENT
> Iceland's pledge of support to Estonia drew applause.  => ISL > EST
verb  ACTOR assure RECIPIENT:actor! of $BACKING
> Turkey assured Azerbaijan of its support on Friday.  => TUR > AZE
verb  ACTOR reassure RECIPIENT:actor! of $BACKING
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

verb  ACTOR agree on|to|upon extradition of RECIPIENT:person
> Spain agreed to the extradition of the former minister.  => ESP >
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
verb  ACTOR offer|pledge|promise shelter|refuge to|for RECIPIENT:actor!
> Ecuador offered shelter to the refugees.  => ECU > /REF
verb  ACTOR offer rescue+team|doctor|medic|medical+team|rescuer|firefighter to RECIPIENT:actor! ; contexts=disasters
> Israel offered rescue teams to Turkey.  => ISR > TUR
verb  ACTOR offer RECIPIENT:actor! rescue+team|doctor|medic|medical+team|rescuer|firefighter ; contexts=disasters
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
> Belize left the door open to talks with Guatemala.  => BLZ > GTM
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
> A planned visit by the Czech president to Ghana drew little notice.  => CZE > GHA

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
verb  ACTOR commit to peace|peace+process|two-state+solution|peaceful+settlement|political+solution
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
