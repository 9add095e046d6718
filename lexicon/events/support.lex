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
verb  ACTOR praise|laud|hail|commend|applaud $DEED of|by RECIPIENT
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
> The Singaporean premier spoke highly of Vietnam.  => SGP > VNM
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
> The Finnish minister credited Norway with saving the talks.  => FIN > NOR
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
verb  ACTOR stand ~by RECIPIENT:actor!
> Spain stood by Morocco after the vote.  => ESP > MAR
verb  ACTOR stand by|behind|beside|alongside RECIPIENT:actor!
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
adj   ACTOR united behind RECIPIENT:actor!
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
verb  ACTOR grant|give RECIPIENT:actor! candidate+status|observer+status|membership|associate+status
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
> The Namibian president put his signature to the treaty.  => NAM >
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
