# SUPPORT: diplomatic backing without anything material.
#
# PLOVER 2.0, SUPPORT: "praise, endorse, recognise, start, resume or expand diplomatic ties, sign or ratify an agreement".
# A promise to sign or to support is AGREE, an apology CONCEDE, money, arms and troops AID or COOPERATE. Verbs that live
# outside politics too (back, support, welcome, hail) ask for an actor, or for the noun of a political act, as their object.

set BLESSING  = blessing | endorsement | backing | support | approval | imprimatur
set CAUSE     = bid | candidacy | candidature | nomination | claim | cause | position | stance | campaign | independence | sovereignty | membership | accession | integrity
set DEED      = decision | move | step | plan | proposal | initiative | effort | policy | reform | announcement | statement | agreement | deal | accord | pact | ceasefire | truce | release | withdrawal | ruling | verdict | outcome | result | progress | resolution | election | victory | gesture | offer | commitment | contribution | role | action | pledge | talk | visit | declaration | handling | leadership | restraint
set GRIEF     = condolence | sympathy
set INDEPEND  = independence | sovereignty | statehood
set LEGAL     = treaty | convention | protocol | agreement | accord | pact | deal | memorandum | charter | covenant
set MISSION   = embassy | consulate | mission
set MOTION    = resolution | motion | bid | proposal | measure | draft | bill | text | amendment
set SIGN      = sign | ink | initial | co-sign
set TIES      = tie | relation | link
set UPGRADE   = strengthen | deepen | upgrade | expand | boost | improve | elevate | cement | enhance | bolster | consolidate | reinforce | intensify

type     SUPPORT
section  PLOVER 2.0, SUPPORT

# ---------------------------------------------------------------------------------------------------------------------
# To praise (SUPPORT, "praise"; CAMEO 051)

cameo    051

verb  ACTOR praise RECIPIENT:actor! for TOPIC
> The German chancellor praised Moldova for its reforms.  => DEU > MDA
> Rwanda was praised by the African Union for its clinics.  => IGO > RWA
verb  ACTOR praise|laud|hail|commend|applaud $DEED of|by RECIPIENT!
> Japan praised the efforts of the Philippines.  => JPN > PHL
verb  ACTOR laud RECIPIENT:actor! for TOPIC
> The Kenyan president lauded Somalia for the vote.  => KEN > SOM
verb  ACTOR commend RECIPIENT:actor! for|on TOPIC
> The United Nations commended Colombia for its patience.  => UNO > COL
verb  ACTOR applaud RECIPIENT:actor! for|on TOPIC
> Norway applauded Liberia for the peaceful handover.  => NOR > LBR
verb  ACTOR hail RECIPIENT:actor!
> The Cuban president hailed Bolivia on its national day.  => CUB > BOL
verb  ACTOR hail RECIPIENT:actor! as TOPIC
> Ukraine's president hailed Estonia as a true friend.  => UKR > EST
verb  ACTOR extol|compliment RECIPIENT:actor! for|on TOPIC
> The Qatari emir complimented Jordan on its hospitality.  => QAT > JOR
verb  ACTOR salute RECIPIENT:actor! for TOPIC
> France saluted Tunisia for the calm election.  => FRA > TUN
verb  ACTOR single ~out RECIPIENT:actor! for praise
> The Swedish premier singled out Latvia for praise.  => SWE > LVA
verb  ACTOR congratulate RECIPIENT:actor! on|for|over TOPIC
> The Indian prime minister congratulated Nepal on the vote.  => IND > NPL
verb  ACTOR offer|send|extend|convey congratulation|felicitation to RECIPIENT:actor!
> Turkmenistan sent congratulations to the new Tajik president.  => TKM > TJK
verb  ACTOR send|offer RECIPIENT:actor! congratulation|felicitation
> Vietnam sent the Lao president congratulations.  => VNM > LAO
verb  ACTOR thank RECIPIENT:actor! for TOPIC
> The Lebanese prime minister thanked Kuwait for its patience.  => LBN > KWT
verb  ACTOR pay tribute|homage to RECIPIENT:actor!
> The Irish president paid tribute to South Africa.  => IRL > ZAF
verb  ACTOR give|heap|lavish|shower praise on|to|upon RECIPIENT:actor!
> The Serbian president heaped praise on China.  => SRB > CHN
verb  ACTOR be ~full of praise for RECIPIENT:actor!
> The Chilean president was full of praise for Uruguay.  => CHL > URY
verb  ACTOR have praise for RECIPIENT:actor!
> The Austrian chancellor had praise for Slovenia.  => AUT > SVN
verb  ACTOR speak ~highly of RECIPIENT:actor!
> Singapore's premier spoke very highly of the Vietnamese president.  => SGP > VNM
verb  ACTOR express|voice|convey|extend gratitude|appreciation|thanks|admiration|satisfaction to|for|with RECIPIENT:actor!
> Armenia's president expressed his gratitude to France.  => ARM > FRA
verb  ACTOR express|voice|reiterate confidence|trust|faith in RECIPIENT:actor!
> The Belgian king voiced confidence in the Congolese president.  => BEL > COD
verb  ACTOR express|voice approval|appreciation of|for $DEED of|by RECIPIENT
> Canada voiced approval of the decision of Jamaica.  => CAN > JAM
verb  ACTOR give|pay compliment to RECIPIENT:actor!
> Portugal's premier paid a compliment to Cape Verde.  => PRT > CPV
verb  ACTOR give credit to RECIPIENT:actor! for TOPIC
> The Nigerian president gave credit to Benin for the arrests.  => NGA > BEN
verb  ACTOR credit RECIPIENT:actor! with|for TOPIC!
> The Finnish minister credited Norway with the success of the talks.  => FIN > NOR
verb  ACTOR acclaim|celebrate|cheer $DEED of|by RECIPIENT
> Pakistan acclaimed the victory of Azerbaijan.  => PAK > AZE
verb  ACTOR welcome $DEED of|by|from|in|with RECIPIENT:actor
> The Danish foreign minister welcomed the ruling on Monday.  => DNK >
> The European Union welcomed the decision by Georgia.  => EUR > GEO
> The move by Sudan was welcomed by Egypt.  => EGY > SDN
verb  ACTOR welcome $DEED between RECIPIENT:actor!
> Malaysia welcomed the truce between India and Pakistan.  => MYS > IND,PAK
verb  ACTOR greet $DEED of|by RECIPIENT:actor! with satisfaction|approval|applause
> Bulgaria greeted the decision of North Macedonia with satisfaction.  => BGR > MKD
verb  ACTOR give RECIPIENT:actor! standing+ovation
> The Canadian parliament gave the Ukrainian president a standing ovation.  => CAN > UKR
verb  ACTOR award|confer|bestow medal|honour|honor|decoration|award|prize to|on|upon RECIPIENT:actor!
> The Mongolian president conferred a medal on the Turkish envoy.  => MNG > TUR
verb  ACTOR award RECIPIENT:person! medal|order|honour|honor|decoration
> Brazil awarded the Angolan minister a medal.  => BRA > AGO
verb  ACTOR decorate|honour|honor RECIPIENT:person! with medal|order|award
> The Polish president decorated the Lithuanian general with an order.  => POL > LTU
noun  ACTOR! praise|tribute|admiration for|to RECIPIENT:actor!
> The Egyptian president's praise for Oman was warm.  => EGY > OMN
noun  ACTOR! congratulation to RECIPIENT:actor!
> Iran's congratulations to the Iraqi president came early.  => IRN > IRQ
noun  ACTOR! gratitude|thanks to|towards RECIPIENT:actor!
> Haiti's gratitude to Kenya was plain.  => HTI > KEN
adj   ACTOR grateful|thankful to|for RECIPIENT:actor!
> Ukraine is grateful to Poland for the welcome.  => UKR > POL
adj   ACTOR appreciative of RECIPIENT:actor!
> Samoa is appreciative of New Zealand.  => WSM > NZL

# ---------------------------------------------------------------------------------------------------------------------
# To endorse, back, stand with (SUPPORT, "endorse"; CAMEO 051)

verb  ACTOR support RECIPIENT:actor! on|over|in|against TOPIC
> Turkey supports Azerbaijan in the dispute.  => TUR > AZE
> Guyana was supported by Jamaica over the river.  => JAM > GUY
verb  ACTOR support $CAUSE of|by RECIPIENT:actor!
> Romania supported the accession of Moldova.  => ROU > MDA
verb  ACTOR support $DEED of|by|from RECIPIENT:actor!
> Indonesia supports the proposal by Thailand.  => IDN > THA
verb  ACTOR support $MOTION on|for|against TOPIC
> Ghana and Senegal supported the resolution on fishing.  => GHA,SEN >
verb  ACTOR back RECIPIENT:actor! on|over|in|against TOPIC
> The Czech Republic backed Lithuania against China.  => CZE > LTU
verb  ACTOR back $CAUSE of|by|for RECIPIENT:actor!
> Peru backed the candidacy of Ecuador.  => PER > ECU
verb  ACTOR back $DEED of|by|from RECIPIENT:actor!
> Egypt backed a proposal by Jordan on Sunday.  => EGY > JOR
verb  ACTOR back $MOTION
> Mexico and Honduras backed the resolution.  => MEX,HND >
verb  ACTOR back ~up RECIPIENT:actor!
> Greece backed up Cyprus at the meeting.  => GRC > CYP
verb  ACTOR endorse RECIPIENT:actor! for|as|in TOPIC
> Cape Verde endorsed the Senegalese minister for the job.  => CPV > SEN
verb  ACTOR endorse $DEED of|by|from RECIPIENT
> Saudi Arabia endorsed the plan of Egypt.  => SAU > EGY
verb  ACTOR endorse $CAUSE of|by RECIPIENT
> Barbados endorsed the bid of Belize.  => BRB > BLZ
verb  ACTOR endorse $MOTION
> Kazakhstan and Mongolia endorsed the resolution on deserts.  => KAZ,MNG >
verb  ACTOR champion $CAUSE of RECIPIENT:actor!
> Ireland championed the cause of East Timor.  => IRL > TLS
verb  ACTOR side with RECIPIENT:actor! against|over|on|in TOPIC
> Serbia sided with Russia in the vote.  => SRB > RUS
verb  ACTOR take side|part of RECIPIENT:actor!
> Venezuela took the side of Nicaragua.  => VEN > NIC
verb  ACTOR stand with RECIPIENT:actor!
> Slovakia stands with Hungary in this matter.  => SVK > HUN
> Britain stood shoulder to shoulder with Norway.  => GBR > NOR
verb  ACTOR stand by RECIPIENT:actor!
> Spain stood by Morocco after the vote.  => ESP > MAR
verb  ACTOR:country! stand behind|alongside RECIPIENT:country!
> Estonia stands behind Finland, its foreign minister said.  => EST > FIN
verb  ACTOR stand in solidarity with RECIPIENT:actor!
> Cuba stands in solidarity with Palestine.  => CUB > PSE
verb  ACTOR stick ~up for RECIPIENT:actor!
> Hungary stuck up for Poland in Brussels.  => HUN > POL
verb  ACTOR stand ~up for RECIPIENT:actor!
> The Irish premier stood up for Cyprus.  => IRL > CYP
verb  ACTOR rally behind|around|round|to RECIPIENT:actor!
> Togo and Ghana rallied behind Benin.  => TGO,GHA > BEN
verb  ACTOR unite|close behind RECIPIENT:actor!
> Latvia and Estonia united behind Lithuania.  => LVA,EST > LTU
verb  ACTOR close rank behind|around|with RECIPIENT:actor!
> Portugal closed ranks with Spain.  => PRT > ESP
verb  ACTOR throw|put weight behind RECIPIENT:actor!
> Brazil threw its weight behind the Argentine president.  => BRA > ARG
verb  ACTOR throw support behind RECIPIENT:actor!
> The Bahamas threw its support behind the Jamaican minister.  => BHS > JAM
verb  ACTOR come ~out in favour|support of RECIPIENT:actor!
> Bolivia came out in favour of Paraguay.  => BOL > PRY
verb  ACTOR come ~out for RECIPIENT:actor!
> The Ugandan king came out for the president of Kenya.  => UGA > KEN
verb  ACTOR declare|announce|express|voice|reiterate|reaffirm|affirm|state|show|demonstrate|proclaim support|backing|solidarity for|with|to RECIPIENT
> The Algerian foreign minister voiced support for the Palestinians.  => DZA > PSE
> Solidarity with Lebanon was expressed by Cyprus.  => CYP > LBN
verb  ACTOR declare|express|voice|reiterate|reaffirm support|backing for $CAUSE of RECIPIENT:actor!
> Italy reiterated its support for the sovereignty of Iraq.  => ITA > IRQ
verb  ACTOR give|lend|grant|accord|provide $BLESSING to|for RECIPIENT:country!
> South Africa lent its backing to Lesotho.  => ZAF > LSO
verb  ACTOR give|lend RECIPIENT:actor! $BLESSING
> Iran gave the Syrian government its blessing.  => IRN > SYR
verb  ACTOR give blessing|endorsement|approval|imprimatur to $DEED
> The Iraqi president gave his blessing to the deal.  => IRQ >
verb  RECIPIENT win|gain|secure|receive|get|obtain|earn|garner support|backing|endorsement|praise of|from ACTOR:actor!
> Guyana won the backing of Canada on Tuesday.  => CAN > GUY
verb  ACTOR swear|pledge allegiance|loyalty to RECIPIENT:actor!
> The rebels swore allegiance to the Libyan government.  => /REB > LBY
verb  ACTOR declare allegiance|loyalty to RECIPIENT:actor!
> The Malian rebels declared their loyalty to Algeria.  => MLI > DZA
verb  ACTOR sympathize|sympathise with RECIPIENT:actor!
> Turkey sympathised with Somalia in a statement.  => TUR > SOM
verb  ACTOR vote for|with RECIPIENT:country! in|at|on TOPIC
> Panama voted with Colombia in the assembly.  => PAN > COL
verb  ACTOR vote in favour|favor|support of $MOTION
> Kenya and Rwanda voted in favour of the resolution.  => KEN,RWA >
verb  ACTOR vote for $MOTION
> Uruguay and Chile voted for the motion.  => URY,CHL >
verb  ACTOR speak in favour|support|favor of RECIPIENT:actor!
> Namibia spoke in support of Cuba.  => NAM > CUB
verb  ACTOR co-sponsor|sponsor resolution|motion|draft with RECIPIENT
> Malta co-sponsored the draft with Ecuador.  => MLT > ECU
verb  ACTOR nominate RECIPIENT:person! for prize|award
> Cambodia nominated the Japanese diplomat for the prize.  => KHM > JPN
verb  ACTOR concur with RECIPIENT:actor!
> Kuwait concurred with Bahrain on the island.  => KWT > BHR
verb  ACTOR echo position|stance|call|view of RECIPIENT:actor!
> Belarus echoed the position of Russia.  => BLR > RUS
verb  ACTOR share position|stance|view|concern of RECIPIENT:actor!
> The Indonesian president shared the concerns of Malaysia.  => IDN > MYS
verb  ACTOR uphold $CAUSE of RECIPIENT:actor!
> Pakistan upheld the sovereignty of Turkey.  => PAK > TUR
verb  ACTOR reaffirm sovereignty|independence|integrity|territorial+integrity of RECIPIENT:country!
> Kazakhstan reaffirmed the territorial integrity of Ukraine.  => KAZ > UKR
noun  ACTOR! support|backing for RECIPIENT:actor!
> Iran's support for Syria was repeated on Friday.  => IRN > SYR
noun  ACTOR! solidarity with RECIPIENT:actor!
> Nicaragua's solidarity with Cuba never wavered.  => NIC > CUB
noun  ACTOR! endorsement of RECIPIENT:actor!
> Angola's endorsement of the Gabonese president came late.  => AGO > GAB
noun  endorsement of RECIPIENT! by ACTOR!
> The endorsement of Kosovo by Albania surprised no one.  => ALB > KOS
noun  show|declaration|statement|expression|message of support|solidarity|sympathy by|from ACTOR! for|with|to RECIPIENT!
> A statement of solidarity from Ireland with Palestine followed.  => IRL > PSE
noun  ACTOR! vote|ballot in favour|favor|support of $MOTION
> Mauritania's vote in favour of the resolution was noted.  => MRT >
adj   ACTOR supportive of RECIPIENT:actor!
> Greece is supportive of Albania in Brussels.  => GRC > ALB
verb  unite ACTOR! behind RECIPIENT:actor!
> Denmark and Iceland are united behind Ukraine.  => DNK,ISL > UKR
adj   ACTOR sympathetic to|towards RECIPIENT:actor!
> Ecuador is sympathetic to Haiti.  => ECU > HTI

# Condolence (CAMEO 018, which the CAMEO-PLOVER table leaves out; coded here because it is verbal support)

cameo    018

verb  ACTOR express|offer|convey|extend|send|present $GRIEF to|with RECIPIENT
> The Thai prime minister sent condolences to Laos.  => THA > LAO
verb  ACTOR send|offer RECIPIENT:actor! $GRIEF
> Bhutan sent Nepal its condolences.  => BTN > NPL
verb  ACTOR condole with RECIPIENT:actor!
> The Pakistani president condoled with Iran.  => PAK > IRN
verb  ACTOR commiserate with RECIPIENT:actor!
> Italy commiserated with Libya after the flood.  => ITA > LBY
verb  ACTOR mourn with RECIPIENT:country!
> Chile mourned with Peru on Tuesday.  => CHL > PER
noun  ACTOR! condolence to RECIPIENT:actor!
> Oman's condolences to Kuwait were read on television.  => OMN > KWT

# ---------------------------------------------------------------------------------------------------------------------
# To defend in words (SUPPORT, verbal defence; CAMEO 052)

cameo    052

verb  ACTOR defend RECIPIENT:actor! against|from accusation|criticism|charge|allegation|critic|attack
> The Hungarian premier defended Poland against criticism.  => HUN > POL
verb  ACTOR defend record|decision|right|policy|conduct|honour|honor|stance|position|action of|by RECIPIENT:actor!
> Russia defended the decision of Belarus.  => RUS > BLR
verb  ACTOR defend right of RECIPIENT:actor! to TOPIC
> Germany defended the right of Israel to exist.  => DEU > ISR
verb  ACTOR come|rush|spring|leap|jump to defence of RECIPIENT:actor!
> Bolivia came to the defence of Venezuela.  => BOL > VEN
verb  ACTOR speak ~out|up for RECIPIENT:actor!
> Malaysia spoke up for the Palestinians.  => MYS > PSE
verb  ACTOR speak ~up|out in defence of RECIPIENT:actor!
> The Danish premier spoke out in defence of Ukraine.  => DNK > UKR
verb  ACTOR vouch for RECIPIENT:actor!
> Pakistan's general vouched for the Afghan government.  => PAK > AFG
verb  ACTOR justify|vindicate action|conduct|policy|decision of|by RECIPIENT:actor!
> Syria justified the actions of Russia.  => SYR > RUS
verb  ACTOR shield RECIPIENT:actor! from|against criticism|censure|scrutiny|accusation
> China shielded Myanmar from censure.  => CHN > MMR
verb  ACTOR exonerate|absolve RECIPIENT:actor! of|from blame|responsibility|guilt
> Kenya absolved Somalia of blame.  => KEN > SOM
verb  ACTOR plead case of|for RECIPIENT:actor!
> Qatar pleaded the case of Sudan.  => QAT > SDN
verb  ACTOR deflect|dismiss|reject criticism|accusation|allegation against RECIPIENT:country!
> South Africa dismissed the allegations against Zimbabwe.  => ZAF > ZWE
noun  ACTOR! defence of RECIPIENT:actor!
> The Austrian chancellor's defence of Hungary irked Brussels.  => AUT > HUN

# To rally support for somebody (CAMEO 053)

cameo    053

verb  ACTOR rally|drum|muster support|backing for RECIPIENT:actor!
> Lithuania rallied support for Taiwan.  => LTU > TWN
verb  ACTOR drum|whip ~up support|backing for RECIPIENT:actor!
> Poland drummed up support for Ukraine.  => POL > UKR
verb  ACTOR mobilize|mobilise|seek|build support|backing for RECIPIENT:country!
> Ethiopia mobilised support for South Sudan.  => ETH > SSD
verb  ACTOR lobby|campaign for|on RECIPIENT:country!
> Croatia lobbied for Bosnia in Brussels.  => HRV > BIH
verb  ACTOR lobby|campaign on behalf of RECIPIENT:actor!
> Barbados campaigned on behalf of Haiti.  => BRB > HTI
verb  ACTOR lobby|campaign for membership|candidacy|candidature|accession|recognition of RECIPIENT:actor!
> Slovenia lobbied for the membership of Montenegro.  => SVN > MNE
verb  ACTOR canvass for RECIPIENT:actor!
> The Ghanaian minister canvassed for the Gambian minister.  => GHA > GMB
verb  ACTOR intercede|intervene|plead on behalf of RECIPIENT:actor! with TOPIC
> The Vatican interceded on behalf of the Cuban prisoners.  => VAT > CUB

# ---------------------------------------------------------------------------------------------------------------------
# To recognise (SUPPORT, "recognise"; CAMEO 054)

cameo    054
contexts diplomatic

verb  ACTOR recognize|recognise RECIPIENT:country!
> Fiji recognised Kosovo in a short note.  => FJI > KOS
verb  ACTOR recognize|recognise RECIPIENT:actor! as government|state|president|leader|authority|representative|nation|country
> Paraguay recognised the Venezuelan opposition leader as president.  => PRY > VEN
verb  ACTOR recognize|recognise $INDEPEND of RECIPIENT
> Iceland recognised the independence of Lithuania.  => ISL > LTU
verb  ACTOR recognize|recognise sovereignty of RECIPIENT over TOPIC
> Spain recognised the sovereignty of Morocco over the desert.  => ESP > MAR
verb  ACTOR recognize|recognise government|state|leadership|junta of RECIPIENT
> The Gambia recognised the state of Palestine.  => GMB > PSE
verb  ACTOR recognize|recognise claim|election|victory|result of|by|in RECIPIENT ; contexts=-
> Colombia recognised the victory of the Peruvian president.  => COL > PER
verb  ACTOR extend|grant|accord|give diplomatic+recognition|recognition to RECIPIENT:actor!
> Ireland extended recognition to Palestine.  => IRL > PSE
verb  ACTOR grant|accord|give RECIPIENT:actor! diplomatic+recognition|recognition
> Bangladesh granted Kosovo recognition.  => BGD > KOS
verb  ACTOR acknowledge $INDEPEND of RECIPIENT
> Sudan acknowledged the independence of South Sudan.  => SDN > SSD
verb  ACTOR acknowledge RECIPIENT:actor! as government|state|president|authority|representative|leader
> Chad acknowledged the Libyan council as the government.  => TCD > LBY
verb  ACTOR switch|transfer recognition to RECIPIENT! from TOPIC
> Nauru switched recognition to China from Taiwan.  => NRU > CHN
noun  ACTOR! recognition of RECIPIENT:actor!
> Norway's recognition of Palestine came in May.  => NOR > PSE
noun  recognition of RECIPIENT! by ACTOR!
> The recognition of Kosovo by Suriname was later revoked.  => SUR > KOS
noun  ACTOR! recognition of $INDEPEND of RECIPIENT
> Denmark's recognition of the independence of Estonia came first.  => DNK > EST

# ---------------------------------------------------------------------------------------------------------------------
# Diplomatic ties: to begin, restore, raise them (SUPPORT, "start, resume or expand diplomatic ties"; CAMEO 050)

cameo    050

verb  ACTOR establish|start|begin|initiate|open|forge diplomatic+relation|diplomatic+tie|relation|tie with RECIPIENT
> Bhutan and Israel established diplomatic relations.  => BTN,ISR >
> South Sudan established diplomatic relations with Panama.  => SSD > PAN
> Ties with Cuba were established by Albania in winter.  => ALB > CUB
verb  ACTOR establish|start|begin relation|tie|diplomatic+relation at level of ambassador|embassy with RECIPIENT
> Laos established relations at the level of ambassador with Malta.  => LAO > MLT
verb  ACTOR resume|restore|renew|reestablish|re-establish|reinstate|revive|repair|mend|rebuild $TIES with RECIPIENT
> Saudi Arabia and Iran restored relations.  => SAU,IRN >
> Honduras restored ties with Nicaragua.  => HND > NIC
verb  ACTOR normalize|normalise $TIES with RECIPIENT
> Turkey and Armenia normalised relations.  => TUR,ARM >
> Bahrain normalised relations with Israel.  => BHR > ISR
verb  ACTOR $UPGRADE $TIES with RECIPIENT
> Vietnam and Australia upgraded relations on Thursday.  => VNM,AUS >
> Angola deepened ties with Brazil.  => AGO > BRA
verb  ACTOR $UPGRADE partnership|friendship|alliance with RECIPIENT:actor
> Serbia and Hungary cemented their friendship.  => SRB,HUN >
> South Korea strengthened its partnership with the Philippines.  => KOR > PHL
verb  ACTOR raise|lift level of $TIES with RECIPIENT
> India raised the level of relations with Greece.  => IND > GRC
verb  ACTOR open|reopen|re-open $MISSION in RECIPIENT!
> Kosovo opened an embassy in Kenya.  => KOS > KEN
> A consulate in Iraq was reopened by Japan.  => JPN > IRQ
verb  ACTOR open|reopen|re-open embassy|consulate to|for RECIPIENT
> Colombia reopened its embassy to the Palestinians.  => COL > PSE
verb  ACTOR inaugurate $MISSION in RECIPIENT!
> The Senegalese foreign minister inaugurated an embassy in Poland.  => SEN > POL
verb  ACTOR upgrade mission|legation|consulate in RECIPIENT to TOPIC
> Sweden upgraded its mission in Jordan to an embassy.  => SWE > JOR
verb  ACTOR exchange ambassador|envoy|diplomat with RECIPIENT
> Ethiopia and Eritrea exchanged ambassadors.  => ETH,ERI >
> Egypt exchanged ambassadors with Qatar.  => EGY > QAT
verb  ACTOR appoint|name|nominate|accredit ambassador|envoy to|in RECIPIENT!
> Israel named an ambassador to Morocco.  => ISR > MAR
verb  ACTOR send ~back ambassador to RECIPIENT!
> Spain sent back its ambassador to Algeria.  => ESP > DZA
verb  ACTOR return|reinstate|restore ambassador to|in RECIPIENT!
> Turkey returned its ambassador to Israel.  => TUR > ISR
verb  ACTOR accept credential of|from RECIPIENT:actor!
> The Mongolian president accepted the credentials of the Afghan ambassador.  => MNG > AFG
verb  ACTOR thaw $TIES with RECIPIENT
> Greece thawed its relations with Turkey.  => GRC > TUR
verb  ACTOR turn page with RECIPIENT:actor!
> Tunisia turned a page with Libya.  => TUN > LBY
verb  ACTOR open|turn page|chapter in $TIES with RECIPIENT
> Thailand opened a new chapter in relations with Saudi Arabia.  => THA > SAU
verb  ACTOR build bridge with|to RECIPIENT:actor!
> Timor-Leste built bridges with Indonesia.  => TLS > IDN
verb  ACTOR forge alliance|friendship|partnership with RECIPIENT:actor
> Mali and Niger forged an alliance.  => MLI,NER >
> Djibouti forged a friendship with Turkey.  => DJI > TUR
verb  ACTOR form|enter alliance with RECIPIENT:actor!
> Burkina Faso formed an alliance with Mali.  => BFA > MLI
verb  ACTOR readmit|admit|welcome RECIPIENT:country! to|into|as member|membership|fold|family|bloc|alliance|league|union
> The Arab League readmitted Syria as a member.  => IGO > SYR
verb  ACTOR readmit RECIPIENT:country!
> The Arab League readmitted Syria in May.  => IGO > SYR
verb  ACTOR grant|give candidate+status|observer+status|membership|associate+status to RECIPIENT:actor!
> The European Union granted candidate status to Georgia.  => EUR > GEO
> The European Union gave Moldova candidate status.  => EUR > MDA
verb  ACTOR reinstate RECIPIENT:country! to|in|as TOPIC
> The African Union reinstated Madagascar as a member.  => IGO > MDG
verb  ACTOR designate|name RECIPIENT:country! as ally|partner
> The United States designated Kenya as an ally.  => USA > KEN
noun  normalization|normalisation|resumption|restoration|establishment|upgrading of $TIES between ACTOR!
> The normalisation of relations between Sudan and Israel stalled.  => SDN,ISR >
noun  ACTOR! normalization|normalisation|resumption|restoration of $TIES with RECIPIENT!
> Chad's resumption of ties with Israel came quietly.  => TCD > ISR
noun  opening|reopening|inauguration of embassy|consulate by ACTOR! in RECIPIENT!
> The opening of an embassy by Hungary in Cuba was brief.  => HUN > CUB
noun  ACTOR! appointment of ambassador|envoy to|in RECIPIENT!
> Iraq's appointment of an ambassador to Kuwait ended a long gap.  => IRQ > KWT
noun  exchange of ambassador|envoy between ACTOR!
> The exchange of ambassadors between Sudan and Chad followed.  => SDN,TCD >
noun  rapprochement|detente|reconciliation|thaw between ACTOR!
> The rapprochement between Egypt and Turkey gathered pace.  => EGY,TUR >
noun  ACTOR! rapprochement|detente|reconciliation with RECIPIENT!
> Iran's rapprochement with Saudi Arabia surprised the region.  => IRN > SAU

# To forgive, to be reconciled (CAMEO 056)

cameo    056
contexts -

verb  ACTOR forgive RECIPIENT:actor! for TOPIC
> The Rwandan president forgave France for its role.  => RWA > FRA
verb  ACTOR accept|welcome apology of|from|by RECIPIENT
> Turkey accepted an apology from Israel.  => TUR > ISR
verb  ACTOR reconcile with RECIPIENT:actor!
> Eritrea reconciled with Somalia.  => ERI > SOM
verb  ACTOR make ~up with RECIPIENT:actor!
> Qatar made up with Egypt after three years.  => QAT > EGY
verb  ACTOR bury hatchet with RECIPIENT
> Senegal buried the hatchet with Gambia.  => SEN > GMB
> Bolivia and Chile buried the hatchet.  => BOL,CHL >
verb  ACTOR mend|patch fence with RECIPIENT
> Kenya mended fences with Tanzania.  => KEN > TZA
noun  ACTOR! forgiveness of|for|to RECIPIENT:actor!
> South Korea's forgiveness for Japan remains distant.  => KOR > JPN

# ---------------------------------------------------------------------------------------------------------------------
# To sign and ratify (SUPPORT, "sign or ratify an agreement"; CAMEO 057)

cameo    057
contexts diplomatic

verb  ACTOR $SIGN $LEGAL with RECIPIENT
> Oman and Kenya signed an agreement on flights.  => OMN,KEN >
> Estonia signed a memorandum with Ghana.  => EST > GHA
> A treaty with Vanuatu was signed by Australia.  => AUS > VUT
verb  ACTOR $SIGN peace+treaty|peace+accord|peace+agreement|peace+deal|peace+pact with RECIPIENT
> Armenia and Azerbaijan signed a peace treaty.  => ARM,AZE >
> The Mozambican government signed a peace accord with the rebels.  => MOZ > /REB
verb  ACTOR $SIGN trade+agreement|trade+deal|trade+pact|investment+treaty|investment+agreement with RECIPIENT ; contexts=economic
> Peru and Hong Kong signed a trade agreement.  => PER,HKG >
> Ecuador signed a trade deal with Costa Rica.  => ECU > CRI
verb  ACTOR $SIGN defence+agreement|defence+pact|security+pact|security+agreement|military+agreement|defence+treaty with RECIPIENT ; contexts=military
> The Philippines and Japan signed a defence pact.  => PHL,JPN >
> Moldova signed a defence agreement with France.  => MDA > FRA
verb  ACTOR $SIGN extradition+treaty|extradition+agreement with RECIPIENT ; contexts=legal
> Morocco signed an extradition treaty with Portugal.  => MAR > PRT
verb  ACTOR $SIGN border+agreement|border+treaty|boundary+treaty|boundary+agreement with RECIPIENT ; contexts=territory
> Tajikistan signed a border treaty with Kyrgyzstan.  => TJK > KGZ
verb  ACTOR $SIGN climate+agreement|climate+accord|environmental+treaty with RECIPIENT ; contexts=environment
> Papua New Guinea signed a climate accord with Singapore.  => PNG > SGP
verb  ACTOR $SIGN nuclear+treaty|nuclear+agreement|disarmament+treaty with RECIPIENT ; contexts=cbrn
> Kazakhstan signed a nuclear agreement with Japan.  => KAZ > JPN
verb  ACTOR $SIGN migration+agreement|migration+deal|readmission+agreement with RECIPIENT ; contexts=migration
> Germany signed a migration deal with Kenya.  => DEU > KEN
verb  ACTOR $SIGN joint+declaration|joint+statement|joint+communique|declaration
> The presidents of Mexico and Guatemala signed a joint declaration.  => MEX,GTM >
verb  ACTOR $SIGN joint+declaration|joint+statement|joint+communique|declaration with RECIPIENT!
> Mongolia signed a joint declaration with France.  => MNG > FRA
verb  ACTOR issue|adopt|release joint+declaration|joint+statement|joint+communique with RECIPIENT
> Uzbekistan issued a joint statement with Italy.  => UZB > ITA
> Iraq and Egypt issued a joint communique.  => IRQ,EGY >
verb  ACTOR put|affix|set signature to|on $LEGAL
> Namibia's president put his signature to the treaty.  => NAM >
verb  ACTOR ratify $LEGAL with RECIPIENT
> The Malaysian parliament ratified the convention.  => MYS >
> The Chilean senate ratified a treaty with Singapore.  => CHL > SGP
> The pact with Iceland was ratified by Finland.  => FIN > ISL
verb  ACTOR ratify accession|membership|entry of RECIPIENT!
> Hungary ratified the accession of Sweden.  => HUN > SWE
verb  ACTOR approve $LEGAL with RECIPIENT!
> The Iraqi parliament approved an agreement with Turkey.  => IRQ > TUR
verb  ACTOR approve accession|membership|entry of RECIPIENT!
> The Turkish parliament approved the membership of Finland.  => TUR > FIN
verb  ACTOR approve treaty|convention|peace+accord|peace+deal|peace+agreement
> The Swiss parliament approved the treaty.  => CHE >
verb  ACTOR exchange instrument of ratification with RECIPIENT
> Japan exchanged instruments of ratification with Peru.  => JPN > PER
verb  ACTOR accede to $LEGAL
> Samoa acceded to the convention on stateless persons.  => WSM >
verb  ACTOR adhere|subscribe to treaty|convention|protocol|charter|covenant
> Bolivia subscribed to the protocol.  => BOL >
verb  ACTOR join treaty|convention|protocol|accord|pact
> Palau joined the treaty against nuclear tests.  => PLW >
verb  ACTOR rejoin treaty|convention|protocol|accord|pact
> Argentina rejoined the pact on climate.  => ARG >
verb  ACTOR adopt treaty|convention|charter
> The African Union adopted the convention on Friday.  => IGO >
verb  ACTOR conclude $LEGAL with RECIPIENT!
> Paraguay concluded a treaty with Spain.  => PRY > ESP
verb  ACTOR conclude treaty|convention|pact|accord
> Benin and Togo concluded a pact.  => BEN,TGO >
verb  ACTOR finalize|finalise $LEGAL with RECIPIENT
> Mauritius and Britain finalised a treaty.  => MUS,GBR >
> Indonesia finalised an agreement with Canada.  => IDN > CAN
verb  ACTOR formalize|formalise alliance|agreement|pact|partnership|tie|relation with RECIPIENT
> Niger formalised its alliance with Mali.  => NER > MLI
noun  signing|signature|ratification|conclusion of $LEGAL between|by ACTOR!
> The signing of a treaty between Ethiopia and Kenya was filmed.  => ETH,KEN >
noun  ACTOR! signing|signature|ratification of $LEGAL with RECIPIENT
> Latvia's ratification of the pact with Moldova took a year.  => LVA > MDA
> Ireland's signature of the convention ended a long debate.  => IRL >
noun  ACTOR! accession to $LEGAL
> Tuvalu's accession to the treaty was noted.  => TUV >
noun  ACTOR! ratification of accession|membership of RECIPIENT!
> Turkey's ratification of the accession of Sweden came late.  => TUR > SWE

# Further: praise, honours, allegiance, recognition, membership, ties, signatures.


set BOND      = alliance | friendship | partnership | bond | relationship | brotherhood
set CALAMITY  = earthquake | quake | flood | flooding | cyclone | hurricane | typhoon | landslide | wildfire | disaster | crash | tragedy | loss | fire | stampede | tsunami | eruption
set ENTRY     = membership | accession | admission | entry | inclusion | recognition | candidacy | candidature
set GROW      = broaden | widen | develop | foster | nurture | cultivate | tighten | solidify | advance | promote | warm | stabilize | stabilise
set OFFICE    = liaison+office | trade+office | representative+office | representation+office | interest+section | high+commission | diplomatic+office | diplomatic+mission | consulate-general | legation | honorary+consulate
set RENEW     = reset | reboot | rekindle | reinvigorate | revitalize | revitalise | unfreeze | reactivate | relaunch | refresh | resurrect
set STATUS    = candidate+status | observer+status | full+membership | membership | associate+status | partner+status | ally+status | consultative+status

type     SUPPORT
section  PLOVER 2.0, SUPPORT

# ---------------------------------------------------------------------------------------------------------------------
# Praise, thanks, honours (CAMEO 051)

cameo    051

verb  ACTOR shower|lavish|heap RECIPIENT:actor! with praise|compliment
> The Togolese president showered Ghana with praise.  => TGO > GHA
verb  ACTOR sing praise of RECIPIENT:actor!
> The Slovak president sings the praises of Hungary.  => SVK > HUN
verb  ACTOR tip|doff hat|cap to RECIPIENT:actor!
> The Estonian president tipped his hat to Finland.  => EST > FIN
verb  ACTOR raise glass|toast to RECIPIENT:actor!
> The Mexican president raised a glass to Jamaica.  => MEX > JAM
verb  ACTOR drink toast to RECIPIENT:actor!
> The Georgian prime minister drank a toast to Armenia.  => GEO > ARM
verb  ACTOR acclaim RECIPIENT:actor! as|for TOPIC
> The Venezuelan president acclaimed Cuba as a model.  => VEN > CUB
verb  ACTOR give thumbs-up|thumb to RECIPIENT:actor!
> The Dutch premier gave a thumbs-up to Estonia.  => NLD > EST
verb  ACTOR express|voice|declare satisfaction|delight|pleasure with|at|over $DEED of|by|in RECIPIENT:actor!
> The Norwegian foreign minister voiced satisfaction at the decision of Sudan.  => NOR > SDN
verb  ACTOR note $DEED of|by|in RECIPIENT:actor! with satisfaction|appreciation|approval
> Austria noted the progress of Serbia with satisfaction.  => AUT > SRB
verb  ACTOR appreciate|value role|effort|support|stance|contribution|friendship|gesture|sacrifice|help|hospitality of|by|from RECIPIENT:actor!
> Somalia appreciates the role of Turkey.  => SOM > TUR
> The Iraqi president valued the friendship of Jordan.  => IRQ > JOR
verb  ACTOR acknowledge|recognize|recognise contribution|sacrifice|effort of|by RECIPIENT:actor!
> The Belgian king acknowledged the sacrifice of Morocco.  => BEL > MAR
verb  ACTOR welcome|hail|applaud|cheer appointment|nomination|re-election|reelection|inauguration|return|entry|inclusion|participation of RECIPIENT:actor!
> Qatar welcomed the appointment of the Libyan premier.  => QAT > LBY
> Kenya applauded the inclusion of Somalia.  => KEN > SOM
verb  ACTOR greet RECIPIENT:actor! on anniversary|national+day|independence+day|republic+day|eid|christmas
> The Pakistani president greeted Turkey on Republic Day.  => PAK > TUR
verb  ACTOR wish RECIPIENT:actor! success|prosperity
> The Uzbek president wished Kazakhstan success.  => UZB > KAZ
verb  ACTOR extend|convey|send best+wish|good+wish|warm+wish|greeting to RECIPIENT:actor!
> The Omani sultan conveyed his best wishes to Bahrain.  => OMN > BHR
verb  ACTOR send|cable|convey|address|dispatch congratulatory+message|congratulatory+telegram|congratulatory+letter|congratulatory+note to RECIPIENT:actor!
> North Korea sent a congratulatory message to Vietnam.  => PRK > VNM
verb  ACTOR send|cable|convey|address|dispatch message|telegram|letter|cable|note of congratulation|felicitation|thanks|gratitude to RECIPIENT:actor!
> The Algerian president sent a letter of congratulations to Tunisia.  => DZA > TUN
verb  ACTOR send RECIPIENT:actor! congratulatory+message|congratulatory+telegram|congratulatory+letter
> Belarus sent the Chinese president a congratulatory message.  => BLR > CHN
verb  ACTOR join in congratulation to RECIPIENT:actor!
> Palau joined in the congratulations to Micronesia.  => PLW > FSM
verb  ACTOR owe debt of gratitude|thanks to RECIPIENT:actor!
> Sierra Leone owes a debt of gratitude to Guinea.  => SLE > GIN
verb  ACTOR owe RECIPIENT:actor! debt of gratitude|thanks
> Timor-Leste owes Portugal a debt of gratitude.  => TLS > PRT
verb  ACTOR have|find|offer kind+word|warm+word|good+word|word of praise|encouragement|thanks for RECIPIENT:actor!
> The Icelandic premier had kind words of praise for Norway.  => ISL > NOR
verb  ACTOR have kind+word|warm+word|good+word for RECIPIENT:actor!
> The Greek president had warm words for Cyprus.  => GRC > CYP
verb  ACTOR:country|person! describe|regard RECIPIENT:country! as ally|partner|close+friend|true+friend|brother|strategic+partner
> The Angolan president described Brazil as a close friend.  => AGO > BRA
verb  ACTOR:country|person! call RECIPIENT:country! ~friend|ally|partner|brother
> The Serbian president called Greece a true friend.  => SRB > GRC
verb  ACTOR hail|praise|laud|extol|celebrate|applaud|welcome|value $TIES with|between RECIPIENT:country!
> The Malaysian premier hailed ties with Brunei.  => MYS > BRN
verb  ACTOR hail|praise|laud|extol|celebrate|applaud|value $BOND with|between RECIPIENT:country!
> The Cuban foreign minister praised the friendship with Angola.  => CUB > AGO
verb  ACTOR describe|characterize|characterise $TIES with RECIPIENT:actor! as excellent|good|strong|friendly|warm|exemplary|cordial|brotherly
> The Omani foreign minister described relations with Iran as excellent.  => OMN > IRN
verb  ACTOR stress|underline|underscore|emphasize|emphasise importance|value|strength|depth of $TIES with RECIPIENT:country!
> Turkey underlined the importance of relations with Niger.  => TUR > NER
verb  ACTOR stress|underline|underscore|emphasize|emphasise importance|value|strength|depth of $BOND with RECIPIENT:country!
> The Japanese premier stressed the importance of the alliance with Australia.  => JPN > AUS
verb  ACTOR grant|give|award|confer honorary+citizenship|freedom+medal to|on|upon RECIPIENT:actor!
> Costa Rica granted honorary citizenship to the Spanish diplomat.  => CRI > ESP
verb  ACTOR award|grant|give RECIPIENT:actor! honorary+citizenship|state+award|peace+prize|human+rights+prize|honorary+title
> Montenegro gave Croatia's president honorary citizenship.  => MNE > HRV
verb  ACTOR bestow|confer|pin order|title|state+award|award|medal|decoration|honour|honor on|upon RECIPIENT:actor!
> The Thai king bestowed an order on the Danish prince.  => THA > DNK
verb  ACTOR present RECIPIENT:person! with medal|order|award|decoration
> Azerbaijan presented the Turkish general with a medal.  => AZE > TUR
verb  ACTOR present medal|state+award|decoration to RECIPIENT:person!
> The Lithuanian president presented a medal to the Ukrainian commander.  => LTU > UKR
verb  ACTOR name|rename street|square|avenue|boulevard|bridge|airport after|for RECIPIENT:actor!
> Albania named a street after the American president.  => ALB > USA
verb  ACTOR name|declare RECIPIENT:person! ~honorary+citizen
> Paraguay named the Taiwanese ambassador an honorary citizen.  => PRY > TWN
noun  ACTOR! standing+ovation for RECIPIENT:actor!
> The Irish parliament's standing ovation for the Ukrainian president lasted two minutes.  => IRL > UKR
noun  ACTOR! salute|toast|compliment to RECIPIENT:actor!
> The Kenyan president's toast to Uganda drew applause.  => KEN > UGA
noun  praise|applause|acclaim from ACTOR! for RECIPIENT:actor!
> Praise from Germany for Moldova was loud.  => DEU > MDA
noun  congratulation|felicitation from ACTOR! to RECIPIENT:actor!
> Congratulations from Morocco to Gabon came within the hour.  => MAR > GAB
noun  message|telegram|letter of congratulation|condolence from|by ACTOR! to RECIPIENT:actor!
> A telegram of congratulations from Russia to Serbia was read aloud.  => RUS > SRB
adj   ACTOR pleased|satisfied|delighted|happy with|at|about $DEED of|by|in RECIPIENT:actor!
> Switzerland is pleased with the decision of Armenia.  => CHE > ARM

# ---------------------------------------------------------------------------------------------------------------------
# To back, take sides, pay allegiance (CAMEO 051)

verb  ACTOR underscore|underline|stress|emphasize|emphasise|repeat|restate|renew|confirm|convey|signal|extend support|backing|solidarity for|with|to RECIPIENT:actor!
> The Jordanian king underlined his support for Iraq.  => JOR > IRQ
> Nicaragua extended its solidarity to Venezuela.  => NIC > VEN
verb  ACTOR line ~up behind RECIPIENT:actor!
> Rwanda and Uganda lined up behind Kenya.  => RWA,UGA > KEN
verb  ACTOR coalesce|regroup behind RECIPIENT:actor!
> Argentina and Uruguay coalesced behind Chile.  => ARG,URY > CHL
verb  ACTOR come|rally to side of RECIPIENT:actor!
> Armenia came to the side of Cyprus.  => ARM > CYP
verb  ACTOR come ~down on side of RECIPIENT:actor!
> Namibia came down on the side of Zimbabwe.  => NAM > ZWE
verb  ACTOR throw lot ~in with RECIPIENT:actor!
> Montenegro threw its lot in with Croatia.  => MNE > HRV
verb  ACTOR cast lot with RECIPIENT:actor!
> The tribesmen cast their lot with the Yemeni government.  => * > YEM
verb  ACTOR make common+cause with RECIPIENT:actor!
> Burkina Faso made common cause with Niger.  => BFA > NER
verb  ACTOR form|present united+front with RECIPIENT:actor!
> Jordan presented a united front with Egypt.  => JOR > EGY
verb  ACTOR present|show|form|maintain united+front
> Latvia and Lithuania presented a united front.  => LVA,LTU >
verb  ACTOR:actor! align with RECIPIENT:actor!
> Ecuador aligned with Colombia on the resolution.  => ECU > COL
verb  ACTOR align|ally|associate itself|himself|herself|themselves with RECIPIENT:actor!
> Moldova aligned itself with the European Union.  => MDA > EUR
verb  ACTOR:actor! ally with RECIPIENT:actor!
> The Chadian rebels have allied with Libya.  => TCD > LBY
verb  ACTOR switch|shift|transfer allegiance|loyalty to RECIPIENT:actor!
> The militia leaders switched their allegiance to the Libyan government.  => * > LBY
verb  ACTOR take oath of allegiance|loyalty to RECIPIENT:actor!
> The officers took an oath of loyalty to the Jordanian king.  => * > JOR
verb  ACTOR profess|affirm|reaffirm|proclaim|renew allegiance|loyalty|fealty to RECIPIENT:actor!
> The Sudanese rebels professed their loyalty to the Chadian president.  => SDN > TCD
verb  ACTOR pay allegiance|fealty to RECIPIENT:actor!
> The rebels paid allegiance to the Moroccan king.  => /REB > MAR
verb  ACTOR second $MOTION of|by|from RECIPIENT
> Luxembourg and Malta seconded the motion.  => LUX,MLT >
> Botswana seconded the proposal of Zambia.  => BWA > ZMB
verb  ACTOR second nomination|candidacy of RECIPIENT:actor!
> Spain seconded the nomination of the Chilean diplomat.  => ESP > CHL
verb  ACTOR cast vote|ballot for RECIPIENT:country!
> Honduras cast its vote for Guatemala.  => HND > GTM
verb  ACTOR cast vote|ballot for|in|behind $MOTION
> Nepal and Bhutan cast their votes for the resolution.  => NPL,BTN >
verb  ACTOR adopt|pass|approve resolution|motion|declaration|statement in support|solidarity|favour|favor of|with RECIPIENT:actor!
> The Polish parliament adopted a resolution in support of Ukraine.  => POL > UKR
verb  ACTOR issue|release|publish|make statement|declaration|communique in support|solidarity|favour|favor|defence of|with RECIPIENT:actor!
> Bolivia issued a statement in support of Cuba.  => BOL > CUB
verb  ACTOR sign letter|open+letter|petition|statement in support|solidarity|favour|favor|defence of|with RECIPIENT:country!
> The Slovenian premier signed a letter in support of Croatia.  => SVN > HRV
verb  ACTOR espouse|embrace|advocate $CAUSE of|for RECIPIENT:actor!
> Algeria espoused the cause of Palestine.  => DZA > PSE
verb  ACTOR embrace $DEED of|by|from RECIPIENT:actor!
> Gabon embraced the proposal of Cameroon.  => GAB > CMR
verb  ACTOR take ~up cause|case of RECIPIENT:actor!
> New Zealand took up the cause of Tuvalu.  => NZL > TUV
verb  ACTOR favour|favor $CAUSE of|by RECIPIENT:actor!
> Denmark favours the membership of Ukraine.  => DNK > UKR
verb  ACTOR recommend RECIPIENT:country! for $STATUS
> The European Union recommended Bosnia for candidate status.  => EUR > BIH
verb  ACTOR recommend $STATUS|accession for|of RECIPIENT:country!
> The European Union recommended candidate status for Georgia.  => EUR > GEO
verb  ACTOR! support|back|endorse|reaffirm|uphold|recognize|recognise china+policy|china+principle|state+solution
> Tanzania reaffirmed the one-China policy.  => TZA >
> Portugal endorsed the two-state solution.  => PRT >
verb  ACTOR respect $INDEPEND|integrity|territorial+integrity of RECIPIENT:country!
> The Russian foreign minister said Moscow respected the sovereignty of Kazakhstan.  => RUS > KAZ
verb  ACTOR give|grant|pass vote of confidence to|in RECIPIENT:actor!
> The Lebanese parliament gave a vote of confidence to the government.  => LBN > *
verb  ACTOR give RECIPIENT:actor! vote of confidence
> The Iraqi parliament gave the government a vote of confidence.  => IRQ > *
verb  RECIPIENT win|survive|secure confidence+vote|vote of confidence in|from|of ACTOR:actor!
> The Italian government won a vote of confidence in the senate.  => * > ITA
verb  ACTOR:actor! approve|confirm nomination|appointment of ambassador|envoy|minister|prime+minister|premier|justice|governor|cabinet|army+chief|attorney+general
> The Philippine senate confirmed the appointment of the ambassador.  => PHL > *
> The Kosovo parliament approved the nomination of the minister.  => KOS > *
verb  ACTOR approve|confirm RECIPIENT:person! as ambassador|envoy|judge|governor
> The American senate confirmed the diplomat as ambassador.  => USA > *
verb  ACTOR campaign|stump with|alongside RECIPIENT:person!
> The Senegalese president campaigned alongside the minister.  => SEN > *
verb  RECIPIENT enjoy|have|retain support|backing|blessing|endorsement of|from ACTOR:country!
> The Haitian premier enjoys the backing of Canada.  => CAN > HTI
verb  ACTOR agree with assessment|position|view|stance|analysis of RECIPIENT:actor! ; cameo=019
> The Maltese premier agreed with the assessment of Italy.  => MLT > ITA
verb  ACTOR see eye to eye with RECIPIENT:actor! ; cameo=019
> Vietnam sees eye to eye with India.  => VNM > IND
verb  ACTOR associate|align ~itself with statement|position|declaration|stance of RECIPIENT:actor! ; cameo=019
> Norway aligned itself with the statement of the European Union.  => NOR > EUR
verb  ACTOR express|voice agreement|accord with RECIPIENT:actor! ; cameo=019
> The Chinese foreign minister voiced agreement with Russia.  => CHN > RUS
noun  ACTOR! show|display|gesture|expression|message|declaration|statement of support|solidarity|friendship|sympathy for|with|to|toward|towards RECIPIENT:actor!
> Japan's gesture of friendship to Tuvalu was noticed.  => JPN > TUV
noun  support|backing|solidarity of ACTOR! for|with RECIPIENT:actor!
> The support of Turkey for Azerbaijan was plain.  => TUR > AZE
noun  support|endorsement from ACTOR! for RECIPIENT:actor!
> An endorsement from Kenya for Somalia followed.  => KEN > SOM
noun  ACTOR! pledge|oath|declaration of allegiance|loyalty to RECIPIENT:actor!
> The rebels' oath of allegiance to the Libyan government was filmed.  => /REB > LBY
adj   ACTOR committed to $INDEPEND|integrity|unity of RECIPIENT:country!
> France is committed to the sovereignty of Lebanon.  => FRA > LBN

# ---------------------------------------------------------------------------------------------------------------------
# Condolence and mourning (CAMEO 018)

cameo    018

verb  ACTOR send|cable|address|convey|dispatch message|telegram|letter|cable|note of condolence|sympathy to RECIPIENT:actor!
> The Kuwaiti emir sent a telegram of condolences to Turkey.  => KWT > TUR
verb  ACTOR send|cable|address|convey condolence+message|condolence+letter|condolence+telegram to RECIPIENT:actor!
> Cambodia conveyed a condolence message to Myanmar.  => KHM > MMR
verb  ACTOR express|voice|convey|offer sorrow|sadness|grief|shock over|at|for|about $CALAMITY in|of RECIPIENT:country!
> The Indian prime minister expressed grief over the landslide in Nepal.  => IND > NPL
verb  ACTOR share grief|sorrow|pain|mourning of|with RECIPIENT:country!
> The Chilean president shared the grief of Peru.  => CHL > PER
verb  ACTOR grieve with|for RECIPIENT:country!
> The Vatican grieved with Malawi.  => VAT > MWI
verb  ACTOR:country! mourn death|passing|killing|assassination of RECIPIENT:actor!
> Cuba mourned the death of the Angolan president.  => CUB > AGO
verb  ACTOR observe|hold minute|moment of silence for RECIPIENT:actor!
> The Belgian parliament observed a minute of silence for the Turkish victims.  => BEL > TUR
verb  ACTOR lower|fly flag at|to half-mast for RECIPIENT:actor!
> Samoa lowered its flags to half-mast for the Tongan king.  => WSM > TON
verb  ACTOR pay respect|last+respect|final+respect to RECIPIENT:actor!
> The Maltese president paid his respects to the Irish president.  => MLT > IRL
verb  ACTOR sign book of condolence for RECIPIENT:actor!
> The Ghanaian president signed a book of condolence for Namibia.  => GHA > NAM
verb  ACTOR offer|send prayer|thought to|for RECIPIENT:actor!
> The Polish bishops offered prayers for Ukraine.  => POL > UKR
verb  ACTOR pray for RECIPIENT:country!
> The pope prayed for Lebanon on Easter morning.  => /REL > LBN
noun  ACTOR! sympathy for|with RECIPIENT:country!
> New Zealand's sympathy for Vanuatu was plain.  => NZL > VUT
noun  condolence from ACTOR! to RECIPIENT:actor!
> Condolences from Greece to Libya followed.  => GRC > LBY

# ---------------------------------------------------------------------------------------------------------------------
# To defend in words (CAMEO 052)

cameo    052

verb  ACTOR stick ~by RECIPIENT:actor!
> The Belarusian president has stuck by Russia.  => BLR > RUS
verb  ACTOR stick with RECIPIENT:country!
> Hungary is sticking with Serbia.  => HUN > SRB
verb  ACTOR make excuse for RECIPIENT:actor!
> The Slovak premier made excuses for Russia.  => SVK > RUS
verb  ACTOR rebut|refute|counter criticism|accusation|allegation|charge against RECIPIENT:country!
> Pakistan refuted the allegations against Afghanistan.  => PAK > AFG
verb  ACTOR clear RECIPIENT:country! of involvement|blame|wrongdoing|complicity|responsibility
> Bangladesh cleared Myanmar of blame.  => BGD > MMR
verb  ACTOR protect RECIPIENT:country! from|against criticism|censure|condemnation|scrutiny
> The United States protected Israel from censure.  => USA > ISR
verb  ACTOR defend RECIPIENT:country! at|before|in united+nations|security+council|council|court|assembly|parliament|tribunal
> Syria defended Iran at the United Nations.  => SYR > IRN
verb  ACTOR defend $TIES with RECIPIENT:actor!
> The Hungarian premier defended ties with Russia.  => HUN > RUS
verb  ACTOR defend $BOND with RECIPIENT:country!
> The Serbian president defended the friendship with China.  => SRB > CHN
verb  ACTOR defend choice|role|behaviour|response|handling|strategy of|by RECIPIENT:actor!
> The Greek premier defended the handling of the crisis by Cyprus.  => GRC > CYP
verb  ACTOR affirm|reaffirm|reiterate|stress right of RECIPIENT:actor!
> The Belgian premier reaffirmed the rights of the Palestinians.  => BEL > PSE

# To rally support for somebody (CAMEO 053)

cameo    053

verb  ACTOR gather|garner|generate|galvanize|galvanise|win|raise support|backing for RECIPIENT:country!
> Finland galvanised support for Ukraine.  => FIN > UKR
verb  ACTOR launch|start|lead campaign in support|favour|favor|defence of RECIPIENT:country!
> Ireland launched a campaign in support of Palestine.  => IRL > PSE
verb  ACTOR make case for $ENTRY of RECIPIENT:actor!
> Romania made the case for the membership of Moldova.  => ROU > MDA
verb  ACTOR argue|plead for $ENTRY of RECIPIENT:country!
> Kenya argued for the admission of Somalia.  => KEN > SOM
verb  ACTOR promote|advance|further|champion $ENTRY of RECIPIENT:country!
> Estonia promoted the candidacy of Georgia.  => EST > GEO
verb  ACTOR intercede for RECIPIENT:actor!
> The Armenian bishop interceded for the Syrian prisoners.  => ARM > SYR
noun  ACTOR! lobbying|campaign on behalf of RECIPIENT:actor!
> Croatia's campaign on behalf of Bosnia went on in Brussels.  => HRV > BIH

# ---------------------------------------------------------------------------------------------------------------------
# To recognise (CAMEO 054)

cameo    054
contexts diplomatic

verb  ACTOR recognize|recognise|acknowledge|accept legitimacy|authority|mandate of RECIPIENT:actor!
> Ghana accepted the legitimacy of the Liberian government.  => GHA > LBR
verb  ACTOR acknowledge|accept sovereignty of RECIPIENT:country! over TOPIC
> The Dutch government accepted the sovereignty of Morocco over the desert.  => NLD > MAR
verb  ACTOR recognize|recognise|acknowledge TOPIC! as part|territory of RECIPIENT:country! ; contexts=territory
> North Korea recognised the peninsula as part of Russia.  => PRK > RUS
verb  ACTOR recognize|recognise|acknowledge TOPIC! as capital of RECIPIENT:country!
> Guatemala recognised the city as the capital of Israel.  => GTM > ISR
verb  ACTOR recognize|recognise border|frontier|boundary of|with RECIPIENT:country! ; contexts=territory
> Serbia recognised the borders of Bosnia.  => SRB > BIH
verb  ACTOR recognize|recognise jurisdiction of TOPIC
> Armenia recognised the jurisdiction of the International Criminal Court.  => ARM >
verb  ACTOR confer|bestow recognition|diplomatic+recognition on|upon RECIPIENT:actor!
> Tuvalu conferred recognition on Kosovo.  => TUV > KOS
verb  ACTOR accept RECIPIENT:actor! as president|government|leader|authority|state|partner|member
> The African Union accepted the general as president.  => IGO > *
> Egypt accepted the Libyan council as the government.  => EGY > LBY
verb  ACTOR switch|shift|transfer tie|relation|diplomatic+tie|diplomatic+relation|diplomatic+allegiance to RECIPIENT:country! from TOPIC
> Honduras switched diplomatic ties to China from Taiwan.  => HND > CHN
verb  ACTOR:actor! endorse|validate|certify election|election+result|poll|vote|result in|of RECIPIENT:country! ; contexts=election
> The African Union validated the election in Gabon.  => IGO > GAB
verb  ACTOR declare|pronounce|judge|deem election|vote|poll|ballot ~free|fair|credible|transparent ; contexts=election
> The African Union declared the vote free and fair.  => IGO >
verb  ACTOR legitimize|legitimise RECIPIENT:actor!
> Pakistan legitimised the Taliban.  => PAK > *
verb  ACTOR grant|give agrement to ambassador|envoy of|from RECIPIENT:actor!
> Cyprus gave its agrement to the envoy of Qatar.  => CYP > QAT
verb  ACTOR receive|accept letter of credence of|from RECIPIENT:actor!
> The Malian president received the letters of credence of the Russian ambassador.  => MLI > RUS
verb  ACTOR receive credential of|from RECIPIENT:actor!
> The Irish president received the credentials of the Chilean ambassador.  => IRL > CHL
noun  ACTOR! acceptance|acknowledgment|acknowledgement of $INDEPEND of RECIPIENT:country!
> Sudan's acceptance of the independence of South Sudan came in July.  => SDN > SSD

# ---------------------------------------------------------------------------------------------------------------------
# Diplomatic ties (CAMEO 050)

cameo    050

verb  ACTOR $GROW $TIES with RECIPIENT:actor!
> Mongolia broadened ties with South Korea.  => MNG > KOR
verb  ACTOR $GROW $BOND with RECIPIENT:country!
> Kazakhstan cultivated a partnership with Italy.  => KAZ > ITA
verb  ACTOR $RENEW $TIES with RECIPIENT
> Canada and India reset relations.  => CAN,IND >
> Argentina relaunched relations with Paraguay.  => ARG > PRY
verb  ACTOR:country! $RENEW $BOND with RECIPIENT:actor
> Mexico and Spain rekindled their friendship.  => MEX,ESP >
> France revitalised its partnership with Senegal.  => FRA > SEN
verb  ACTOR take|bring|move|raise|lift $TIES to level|height|stage with RECIPIENT:actor
> Vietnam and Poland took relations to a new level.  => VNM,POL >
> Thailand raised ties to a new level with Bhutan.  => THA > BTN
verb  ACTOR step|beef|build|firm|shore ~up $TIES with RECIPIENT:actor!
> The Philippines beefed up ties with Japan.  => PHL > JPN
verb  ACTOR step|beef|build|firm|shore ~up $BOND with RECIPIENT:country!
> South Korea shored up its alliance with Australia.  => KOR > AUS
verb  ACTOR pursue|achieve|effect rapprochement|reconciliation|detente|normalization|normalisation with RECIPIENT:actor!
> Armenia pursued a rapprochement with Turkey.  => ARM > TUR
verb  ACTOR announce|declare|proclaim|complete|formalize|formalise|seal normalization|normalisation|resumption|restoration|establishment|renewal of $TIES with RECIPIENT
> Bahrain and Qatar announced the restoration of relations.  => BHR,QAT >
> Honduras announced the establishment of relations with China.  => HND > CHN
verb  ACTOR cosy|cozy ~up to RECIPIENT:actor!
> The Georgian government cosied up to China.  => GEO > CHN
verb  ACTOR heal|mend rift|breach|split with RECIPIENT:actor!
> Kuwait healed the rift with Iraq.  => KWT > IRQ
verb  ACTOR break ice with RECIPIENT:actor!
> Cuba broke the ice with the United States.  => CUB > USA
verb  ACTOR set|put|lay ~aside difference|feud|rivalry|enmity|animosity|grievance|quarrel with RECIPIENT:actor
> Greece and North Macedonia put aside their differences.  => GRC,MKD >
> Uganda put aside its quarrel with Rwanda.  => UGA > RWA
verb  ACTOR:country! end|break isolation of RECIPIENT:country!
> Jordan ended the isolation of Syria.  => JOR > SYR
verb  ACTOR resume|restore|reestablish|re-establish diplomatic+contact|official+contact|consular+service|consular+tie|consular+relation with|in RECIPIENT:country!
> Japan restored consular services in Afghanistan.  => JPN > AFG
verb  ACTOR:country! establish embassy|consulate|diplomatic+mission in RECIPIENT:country!
> Fiji established an embassy in Israel.  => FJI > ISR
verb  ACTOR set ~up embassy|consulate in|to RECIPIENT:country!
> Azerbaijan set up an embassy in Albania.  => AZE > ALB
verb  ACTOR:country! open|reopen|re-open|establish|inaugurate $OFFICE in RECIPIENT:country!
> Lithuania opened a representative office in Taiwan.  => LTU > TWN
> Barbados opened a high commission in Ghana.  => BRB > GHA
verb  ACTOR:country! set ~up $OFFICE in RECIPIENT:country!
> Uganda set up a liaison office in Somalia.  => UGA > SOM
verb  ACTOR upgrade|elevate|turn $OFFICE in RECIPIENT:country! to|into embassy
> Sierra Leone upgraded its liaison office in Turkey to an embassy.  => SLE > TUR
verb  ACTOR move|relocate|transfer embassy in RECIPIENT to jerusalem
> Paraguay moved its embassy in Israel to Jerusalem.  => PRY > ISR
verb  ACTOR send|dispatch|post ambassador to RECIPIENT!
> Hungary sent an ambassador to Syria.  => HUN > SYR
verb  ACTOR appoint|name|nominate|accredit consul|honorary+consul|high+commissioner|charge in|to RECIPIENT:country!
> Nauru appointed an honorary consul in Latvia.  => NRU > LVA
verb  ACTOR swap|trade ambassador|envoy with RECIPIENT
> Kosovo and Bangladesh swapped ambassadors.  => KOS,BGD >
> Israel swapped ambassadors with Turkey.  => ISR > TUR
verb  ACTOR restore|reinstate|return ambassador with RECIPIENT
> Venezuela and Colombia restored ambassadors.  => VEN,COL >
> Chile restored ambassadors with Bolivia.  => CHL > BOL
verb  ambassador|envoy *return to RECIPIENT:country!
> The French ambassador returned to Algeria after four months.  => FRA > DZA
verb  ACTOR form|launch|establish|create|proclaim|build|enter|announce strategic+partnership|comprehensive+partnership|partnership with RECIPIENT:country!
> Egypt launched a strategic partnership with Kenya.  => EGY > KEN
verb  ACTOR:country! form|launch|establish|create|proclaim|announce strategic+partnership|comprehensive+partnership
> Malaysia and Kuwait established a strategic partnership.  => MYS,KWT >
verb  ACTOR:country! form|launch|establish|create|build|enter|announce|upgrade|deepen strategic+partnership|partnership with RECIPIENT:organisation!
> Kenya launched a strategic partnership with the European Union.  => KEN > EUR
verb  ACTOR:country! enter into strategic+partnership|partnership|alliance|union with RECIPIENT:actor!
> Cape Verde entered into a partnership with the European Union.  => CPV > EUR
verb  ACTOR:country! form|build|create alliance|bloc|defence+union|customs+bloc
> Guinea and Senegal formed an alliance.  => GIN,SEN >
verb  ACTOR form|build|enter|join coalition|coalition+government|unity+government|government with RECIPIENT:actor! ; contexts=political_institutions
> The Bulgarian socialists formed a coalition with the liberals.  => BGR > *
verb  ACTOR reaffirm|reiterate|renew|affirm friendship|alliance|bond|partnership with|to RECIPIENT:country!
> Turkmenistan reaffirmed its friendship with Georgia.  => TKM > GEO
verb  ACTOR reaffirm|reiterate|renew|restate|affirm|underline|underscore commitment to alliance|partnership|friendship|relationship|relation|tie with RECIPIENT:country!
> Japan reaffirmed its commitment to the alliance with the Philippines.  => JPN > PHL
verb  ACTOR mark|celebrate year|anniversary|decade of diplomatic+relation|diplomatic+tie|relation|friendship with RECIPIENT
> Vietnam and Sweden marked 55 years of diplomatic relations.  => VNM,SWE >
> Fiji celebrated the anniversary of diplomatic relations with India.  => FJI > IND
verb  $TIES *improve|warm|thaw|normalize|normalise|blossom|flourish between ACTOR!
> Relations between Turkey and Armenia improved.  => TUR,ARM >
verb  $TIES *improve|warm|thaw|blossom|flourish with RECIPIENT:actor!
> Ethiopia's relations with Eritrea improved.  => ETH > ERI
noun  ACTOR! opening|reopening|inauguration of $OFFICE in RECIPIENT:country!
> Denmark's opening of a liaison office in Iraq was overdue.  => DNK > IRQ
noun  ACTOR! establishment|strengthening|deepening|expansion|renewal|upgrading of $TIES with RECIPIENT:actor!
> Panama's establishment of ties with China came without warning.  => PAN > CHN
noun  strengthening|deepening|expansion|improvement|warming|thawing|renewal|reset|upgrade of|in $TIES between ACTOR!
> The warming of relations between Colombia and Venezuela went on.  => COL,VEN >
noun  ACTOR! return of ambassador to RECIPIENT!
> Spain's return of its ambassador to Argentina closed the matter.  => ESP > ARG

# Membership: organisations and clubs of states

verb  ACTOR:country! join RECIPIENT:organisation! as member|observer|candidate|partner
> Timor-Leste joined the ASEAN as a member.  => TLS > IGO
verb  ACTOR accede to RECIPIENT:organisation!
> Croatia acceded to the European Union.  => HRV > EUR
verb  RECIPIENT:country! gain|win|obtain|receive|secure $STATUS of|in|from|at ACTOR:organisation!
> Bosnia won candidate status from the European Union.  => EUR > BIH
verb  ACTOR accept RECIPIENT:country! as member|full+member|observer|candidate
> The African Union accepted South Sudan as a member.  => IGO > SSD
verb  admit|readmit RECIPIENT:country! to|into ACTOR:organisation!
> Montenegro was admitted to NATO.  => IGO > MNE
verb  admit|readmit RECIPIENT:country! to|into ACTOR:organisation! to league|union|alliance|commonwealth
> Syria was readmitted to the Arab League.  => IGO > SYR
verb  ACTOR:organisation! elect RECIPIENT:country! to|onto council|security+council|seat|board|committee|commission
> The United Nations elected Guyana to the Security Council.  => UNO > GUY
verb  ACTOR award|accord|confer|approve $STATUS to|on|for|of RECIPIENT:country!
> The European Union approved candidate status for Moldova.  => EUR > MDA
verb  ACTOR accord|award RECIPIENT:country! $STATUS
> The Arab League accorded Brazil observer status.  => IGO > BRA
noun  accession|admission|readmission of RECIPIENT:country! to ACTOR:organisation!
> The admission of South Sudan to the African Union took weeks.  => IGO > SSD

# To forgive, to be reconciled (CAMEO 056)

cameo    056
contexts -

verb  ACTOR reconcile after rift|split|feud|year|decade|war|dispute|quarrel|coup with RECIPIENT
> Gabon and Equatorial Guinea reconciled after a long feud.  => GAB,GNQ >
noun  reconciliation|handshake of ACTOR! with RECIPIENT:actor!
> The reconciliation of Qatar with Bahrain took years.  => QAT > BHR

# ---------------------------------------------------------------------------------------------------------------------
# To sign and ratify (CAMEO 057)

cameo    057
contexts diplomatic

verb  ACTOR:actor! $SIGN framework|roadmap|action+plan|compact|concordat|mou with RECIPIENT:actor!
> Ethiopia signed a roadmap with Turkey for a railway.  => ETH > TUR
verb  ACTOR:country! $SIGN letter|declaration|statement of intent with RECIPIENT:actor
> Romania and Moldova signed a letter of intent.  => ROU,MDA >
> Oman signed a letter of intent with Belgium.  => OMN > BEL
verb  ACTOR $SIGN roadmap|action+plan|concordat|compact
> Algeria and Burkina Faso signed a roadmap.  => DZA,BFA >
verb  ACTOR sign ~off on $LEGAL with RECIPIENT
> The Kenyan cabinet signed off on an agreement with Japan.  => KEN > JPN
verb  ACTOR sign ~on to $LEGAL
> Cambodia signed on to the convention.  => KHM >
verb  ACTOR sign onto $LEGAL
> Zambia signed onto the accord.  => ZMB >
verb  ACTOR sign ~up to treaty|convention|protocol|charter|covenant|pact
> Ireland signed up to the convention on cluster bombs.  => IRL >
verb  ACTOR countersign|cosign $LEGAL with RECIPIENT
> The Gambian president countersigned the treaty.  => GMB >
> Laos cosigned a memorandum with Vietnam.  => LAO > VNM
verb  ACTOR become signatory|party to|of $LEGAL
> Benin became a party to the convention.  => BEN >
verb  ACTOR deposit|submit|hand instrument of ratification|accession|acceptance
> Nigeria deposited its instrument of ratification on Friday.  => NGA >
verb  ACTOR complete|finalize|finalise|approve ratification of $LEGAL with RECIPIENT
> Slovenia completed the ratification of the treaty.  => SVN >
> Canada approved the ratification of the pact with Ukraine.  => CAN > UKR
verb  ACTOR pass|adopt|approve ratification+bill|ratification+law
> The Finnish parliament passed the ratification bill.  => FIN >
verb  ACTOR put|add|append|attach|affix name|signature to treaty|convention|protocol|accord|pact|covenant
> Malawi added its name to the treaty.  => MWI >
verb  ACTOR put pen to paper on $LEGAL with RECIPIENT
> Mozambique put pen to paper on a deal with Zambia.  => MOZ > ZMB
verb  treaty|pact|convention|accord|agreement|protocol *enter|come|go into force|effect between ACTOR!
> The treaty between Cyprus and Lebanon entered into force.  => CYP,LBN >
verb  ACTOR renew|extend|prolong|reinstate|resurrect treaty|convention|protocol|charter with RECIPIENT
> Russia and Mongolia extended the treaty.  => RUS,MNG >
> Kiribati renewed its treaty with the United States.  => KIR > USA
verb  ACTOR:actor! adopt pact|compact|accord|declaration|protocol|covenant
> The Arab League adopted the declaration on Sunday.  => IGO >
verb  ACTOR seal treaty|convention|alliance|friendship+treaty with RECIPIENT
> Tunisia and Algeria sealed the treaty.  => TUN,DZA >
> Mauritius sealed a treaty with India.  => MUS > IND
verb  ACTOR $SIGN accession+treaty|accession+protocol|accession+agreement with|of|for RECIPIENT
> The Albanian president signed the accession protocol for Finland.  => ALB > FIN
verb  ACTOR $SIGN gas+deal|oil+deal|energy+deal|energy+agreement|gas+agreement|pipeline+deal|mining+agreement|mineral+deal|mineral+agreement with RECIPIENT ; contexts=economic,natural_resource
> Israel and Egypt signed a gas deal.  => ISR,EGY >
> Congo signed a mining agreement with the United States.  => COD > USA
verb  ACTOR $SIGN water+agreement|water+treaty|water+accord|river+treaty with RECIPIENT ; contexts=natural_resource
> Uzbekistan signed a water agreement with Tajikistan.  => UZB > TJK
verb  ACTOR $SIGN fishing+agreement|fishery+agreement|fisheries+agreement|fishing+deal|fishing+pact with RECIPIENT ; contexts=natural_resource
> Madagascar signed a fishing agreement with the European Union.  => MDG > EUR
verb  ACTOR $SIGN loan+agreement|grant+agreement|debt+agreement|currency+agreement|swap+agreement|tax+treaty with RECIPIENT ; contexts=economic
> Malawi signed a loan agreement with Kuwait.  => MWI > KWT
verb  ACTOR $SIGN visa+agreement|visa+waiver+agreement|visa+waiver|labour+agreement|mobility+agreement|refugee+deal|transit+agreement with RECIPIENT ; contexts=migration
> Grenada signed a visa agreement with Qatar.  => GRD > QAT
verb  ACTOR $SIGN prisoner+agreement|legal+agreement|police+agreement|judicial+agreement|prisoner+transfer+agreement with RECIPIENT ; contexts=legal
> Britain signed a prisoner agreement with Albania.  => GBR > ALB
verb  ACTOR $SIGN counterterrorism+agreement|anti-terror+agreement|terrorism+pact|anti-terrorism+pact|counter-terrorism+pact with RECIPIENT ; contexts=terrorism
> Kenya signed a counterterrorism agreement with India.  => KEN > IND
verb  ACTOR $SIGN space+agreement|technology+agreement|chip+agreement|research+agreement|artemis+accord with RECIPIENT ; contexts=technology
> Angola signed a space agreement with France.  => AGO > FRA
verb  ACTOR $SIGN cyber+agreement|cybersecurity+agreement|cybersecurity+pact with RECIPIENT ; contexts=cyber
> Estonia signed a cybersecurity pact with Ukraine.  => EST > UKR
verb  ACTOR $SIGN status+of+forces+agreement|forces+agreement|base+agreement|basing+agreement|arms+deal|arm+deal|intelligence+pact|logistics+agreement with RECIPIENT ; contexts=military
> Papua New Guinea signed a base agreement with Australia.  => PNG > AUS
verb  ACTOR $SIGN health+agreement|vaccine+agreement|medical+agreement with RECIPIENT ; contexts=health
> Cuba signed a health agreement with Dominica.  => CUB > DMA
verb  ACTOR $SIGN power+sharing+deal|power+sharing+agreement|coalition+agreement|coalition+deal|reconciliation+agreement|unity+deal|unity+agreement|transition+agreement with RECIPIENT:actor ; contexts=political_institutions
> The Lithuanian socialists signed a coalition agreement with the liberals.  => LTU > *
verb  ACTOR $SIGN maritime+agreement|maritime+treaty|delimitation+agreement|territorial+agreement with RECIPIENT ; contexts=territory
> Trinidad and Tobago signed a maritime treaty with Grenada.  => TTO > GRD
noun  signing+ceremony|treaty+signing between|of|by ACTOR!
> The signing ceremony between Ghana and Morocco was brief.  => GHA,MAR >
noun  entry into force of $LEGAL between ACTOR!
> The entry into force of the agreement between Serbia and Egypt was celebrated.  => SRB,EGY >
noun  renewal|extension of treaty|convention|protocol between|by ACTOR!
> The renewal of the treaty between Finland and Norway was a formality.  => FIN,NOR >
