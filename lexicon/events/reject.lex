# REJECT: saying no.
#
# The actor refuses, the recipient is the one who asked, offered, proposed or demanded. "refuse to ..." is in operators.lex;
# here are the refusals with a noun. What exists and is cut off is SANCTION; what is asked for and not granted is REJECT.

type     REJECT
section  PLOVER 2.0, REJECT

set PROPOSAL   = proposal | plan | idea | initiative | suggestion | recommendation | scheme | blueprint | draft | formula | scenario | motion | bid | amendment | concept
set OFFER      = offer | overture | invitation | gesture | olive+branch | approach | advance
set DEMAND     = demand | call | request | appeal | plea | condition | ultimatum | claim | petition | precondition
set ACCUSATION = accusation | allegation | charge | criticism | complaint | claim | assertion | report | finding
set AIDWORD    = aid | assistance | help | support | relief | money | fund | food+aid | loan | credit | bailout | donation | grant
set ARMS       = weapon | arms | missile | tank | ammunition | military+aid | military+assistance | military+support | weapon+delivery | arms+delivery | arms+shipment
set TALKS      = talk | negotiation | dialogue | meeting | summit | conference | discussion | consultation | peace+talk | round | contact | session
set VISIT      = visit | trip | tour | state+visit | audience
set PEACEPLAN  = peace+plan | peace+proposal | peace+deal | peace+initiative | peace+offer | peace+accord | settlement | roadmap | compromise | peace+agreement
set CEASEFIRE  = ceasefire | cease-fire | truce | armistice | pause
set PACT       = agreement | deal | treaty | pact | accord | convention | protocol
set REFORM     = reform | constitutional+reform | political+reform | change | regime+change | referendum | devolution | federalism | autonomy
set LAWS       = law | norm | convention | treaty | charter | constitution | international+law
set BAN        = ban | order | court+order | curfew | embargo | restriction | injunction | ruling | verdict | resolution | sanction | lockdown | moratorium
set BILL       = bill | law | budget | amendment | legislation | motion | draft+law | draft+bill | decree
set RESOLUTION = resolution | draft+resolution | text | statement | declaration | draft
set ENTRY      = entry | access | visa | admission | passage | transit | landing | permission
set RELEASE    = release | extradition | exchange | swap | handover | surrender | return
set INSPECTOR  = inspector | observer | monitor | investigator | peacekeeper | rapporteur | mission | inspection
set PEACETALKS = peace+talk | peace+negotiation | peace+process | peace+conference | nuclear+talk | nuclear+negotiation | ceasefire+talk | truce+talk | climate+talk | security+talk | border+talk | summit | dialogue
set ARRIVALS   = migrant | refugee | boat | ship | traveller | diplomat | journalist | ferry | asylum-seeker

# --- general: plain verbs with what is refused -------------------------------------------------------------------------

cameo    120

verb  ACTOR reject RECIPIENT:actor!
> The Samoan parliament rejected China on Monday.  => WSM > CHN
verb  ACTOR reject|spurn|rebuff|dismiss|refuse|decline $OFFER of RECIPIENT
> Eritrea spurned the overtures of Ethiopia.  => ERI > ETH
> Norway's offer was rejected by the Burmese junta.  => MMR > NOR
verb  ACTOR reject|refuse|rebuff|dismiss|decline|deny $DEMAND of RECIPIENT
> Iceland rejected the demands of the European Union.  => ISL > EUR
> Iraq refused a request of Turkey.  => IRQ > TUR
verb  ACTOR reject|refuse|rebuff|dismiss|decline|deny $DEMAND by|from RECIPIENT
> Jamaica declined a request from Canada.  => JAM > CAN
verb  ACTOR reject|rebuff|dismiss|spurn|oppose|repudiate $PROPOSAL of|by|from RECIPIENT
> Kenya dismissed a proposal by Somalia.  => KEN > SOM
> A proposal by Chile was rejected by Peru and Bolivia.  => PER,BOL > CHL
> Hungary and Slovakia rejected the plan.  => HUN,SVK >
verb  ACTOR turn ~down RECIPIENT:actor
> Iceland turned down China on Friday.  => ISL > CHN
verb  ACTOR turn ~down $OFFER of|by|from RECIPIENT
> Ghana turned down an offer from Turkey.  => GHA > TUR
verb  ACTOR turn ~down $DEMAND of|by|from RECIPIENT
> Switzerland turned down Ukraine's request.  => CHE > UKR
verb  ACTOR turn ~down $PROPOSAL of|by|from RECIPIENT
> Bhutan turned down a proposal by China.  => BTN > CHN
verb  ACTOR rebuff RECIPIENT
> Saudi Arabia rebuffed the United States over oil output.  => SAU > USA
> Moldova was rebuffed by Russia again.  => RUS > MDA
verb  ACTOR spurn|snub RECIPIENT
> Algeria snubbed France on Friday.  => DZA > FRA
verb  ACTOR cold-shoulder|shun RECIPIENT:actor!
> Tunisia shunned Israel at the Milan fair.  => TUN > ISR
verb  ACTOR defy RECIPIENT:actor!
> Mali defied the African Union.  => MLI > IGO
verb  ACTOR disobey RECIPIENT:actor!
> Sudanese officers disobeyed the government.  => SDN > /GOV
verb  ACTOR resist $DEMAND of|by|from RECIPIENT
> Panama resisted calls from the United States.  => PAN > USA
verb  ACTOR resist pressure from|by|of RECIPIENT
> Serbia resisted pressure from the European Union.  => SRB > EUR
verb  ACTOR ignore|disregard $DEMAND of|by|from RECIPIENT
> Lebanon disregarded calls from France.  => LBN > FRA
verb  ACTOR brush|wave ~aside $DEMAND of|by|from RECIPIENT
> Israel brushed aside appeals from Ireland.  => ISR > IRL
verb  ACTOR ignore|disregard warning of|by|from RECIPIENT
> Turkey ignored warnings from Greece.  => TUR > GRC
verb  ACTOR shrug ~off $DEMAND of|by|from RECIPIENT
> Azerbaijan shrugged off demands from France.  => AZE > FRA
verb  ACTOR shrug|brush ~off warning|pressure|threat of|by|from RECIPIENT
> Pakistan shrugged off pressure from India.  => PAK > IND
verb  ACTOR wave ~away $DEMAND of|by|from RECIPIENT
> Belarus waved away the demands of Lithuania.  => BLR > LTU
verb  ACTOR stonewall RECIPIENT:actor!
> Bulgaria stonewalled the European Commission for months.  => BGR > EUR
verb  ACTOR reject|dismiss|refute|rebut|rubbish|repudiate $ACCUSATION of|by|from RECIPIENT
> Rwanda dismissed the allegations of Burundi.  => RWA > BDI
> Canada's accusations were rejected by India.  => IND > CAN
verb  ACTOR reject|repudiate|disavow RECIPIENT:person! as ambassador|envoy|mediator|president|leader
> Kuwait rejected a Lebanese banker as ambassador.  => KWT > LBN
verb  ACTOR refuse recognition to RECIPIENT
> Spain refused recognition to Kosovo.  => ESP > KOS
verb  ACTOR refuse|withhold|deny consent|approval|agrement|blessing to RECIPIENT
> Brazil withheld consent to the Israeli envoy.  => BRA > ISR
verb  ACTOR dismiss $RESOLUTION of|by RECIPIENT
> Nicaragua dismissed a declaration by the Organization of American States.  => NIC > IGO

# --- general: idioms, light verbs ------------------------------------------------------------------------------------

cameo    120

verb  ACTOR say no to RECIPIENT
> Malta said no to Italy.  => MLT > ITA
verb  ACTOR give cold+shoulder to RECIPIENT
> Brunei gave the Burmese generals the cold shoulder.  => BRN > MMR
verb  ACTOR turn cold+shoulder|back|deaf+ear to|on RECIPIENT:country|organisation!
> Burundi turned a deaf ear to the United Nations.  => BDI > UNO
verb  ACTOR slam|shut door on|to RECIPIENT:country|organisation!
> Bulgaria slammed the door on Russia.  => BGR > RUS
verb  ACTOR pour|throw cold+water on $PROPOSAL of|by|from RECIPIENT
> Austria poured cold water on Italy's idea.  => AUT > ITA
verb  ACTOR give short+shrift to RECIPIENT
> Singapore gave the Malaysian idea short shrift.  => SGP > MYS
verb  ACTOR thumb nose at RECIPIENT:country|organisation!
> North Korea thumbed its nose at the United Nations.  => PRK > UNO
verb  ACTOR fly in face of RECIPIENT:organisation!
> Guinea's junta flew in the face of the African Union.  => GIN > IGO
verb  ACTOR stand ground against RECIPIENT
> Lithuania stood its ground against China.  => LTU > CHN
verb  ACTOR stand|hold ~firm against RECIPIENT
> Namibia stood firm against Germany.  => NAM > DEU
verb  ACTOR hold ~out against RECIPIENT:actor!
> Ireland held out against France in the tax dispute.  => IRL > FRA
verb  ACTOR dig ~in heel against RECIPIENT
> Poland dug in its heels against the European Commission.  => POL > EUR
verb  ACTOR voice|express|declare|announce|state|register opposition|objection to RECIPIENT
> Uganda voiced opposition to the European Union.  => UGA > EUR
verb  ACTOR raise|lodge|file objection to $PROPOSAL of|by RECIPIENT
> Egypt raised objections to Ethiopia's plan.  => EGY > ETH
verb  ACTOR issue|send|deliver refusal|rejection|rebuff to RECIPIENT
> Denmark delivered a rebuff to the United States.  => DNK > USA
verb  RECIPIENT suffer|receive|meet|face rebuff|rejection|refusal|snub from|by ACTOR
> Ethiopia suffered a rebuff from Somalia.  => SOM > ETH

# --- assist: cooperation, deals, relations -----------------------------------------------------------------------------

mode     assist
cameo    121

verb  ACTOR reject|refuse cooperation|collaboration|partnership|alliance|rapprochement with RECIPIENT
> Eritrea rejected cooperation with the United Nations.  => ERI > UNO
verb  ACTOR rule ~out cooperation|partnership|alliance|coalition|normalization with RECIPIENT
> Kuwait ruled out normalization with Israel.  => KWT > ISR
verb  ACTOR reject|refuse|oppose|shun $PACT with RECIPIENT
> Mongolia rejected a deal with Russia.  => MNG > RUS
> A trade deal with Australia was refused by Papua New Guinea.  => PNG > AUS
verb  ACTOR reject|refuse|oppose trade+deal|trade+agreement|investment|trade+pact|takeover|merger with|by|from RECIPIENT ; cameo=1211 contexts=economic
> Austria opposed the trade agreement with Brazil.  => AUT > BRA
verb  ACTOR block|veto|bar|stop takeover|investment|acquisition|purchase by|from RECIPIENT ; cameo=1211 contexts=economic
> Germany blocked the takeover by a Chinese investor.  => DEU > CHN
verb  ACTOR reject|refuse|oppose military+pact|defence+pact|military+alliance|military+cooperation|military+base|base with|from|of RECIPIENT ; cameo=1212 contexts=military
> Ecuador rejected a military base of the United States.  => ECU > USA
verb  ACTOR refuse|reject|deny|decline|block extradition of TOPIC to RECIPIENT:actor! ; cameo=1213 contexts=legal
> Brazil refused the extradition of the fugitive to Italy.  => BRA > ITA
verb  ACTOR refuse|reject|deny extradition+request of|by|from RECIPIENT ; cameo=1213 contexts=legal
> Cyprus rejected an extradition request of Ukraine.  => CYP > UKR
verb  ACTOR turn ~down extradition+request of|by|from RECIPIENT ; cameo=1213 contexts=legal
> Greece turned down an extradition request by Turkey.  => GRC > TUR
verb  ACTOR reject|refuse|deny judicial+cooperation|legal+assistance to|with RECIPIENT ; cameo=1213 contexts=legal
> Saudi Arabia refused legal assistance to Turkey.  => SAU > TUR
verb  ACTOR block|veto|oppose|obstruct|reject membership|accession|application|admission of RECIPIENT ; contexts=diplomatic
> Turkey vetoed Sweden's membership.  => TUR > SWE
> The accession of North Macedonia was blocked by Bulgaria.  => BGR > MKD
verb  ACTOR block|veto|oppose|reject membership+bid|accession+bid of|by RECIPIENT:actor!
> France blocked the membership bid of Albania.  => FRA > ALB
verb  ACTOR deny|refuse accreditation|recognition to RECIPIENT ; contexts=diplomatic
> Serbia denied recognition to Kosovo.  => SRB > KOS
verb  ACTOR reject|refuse credential of RECIPIENT ; contexts=diplomatic
> Peru refused the credentials of the Venezuelan envoy.  => PER > VEN
verb  ACTOR reject|refuse normalization|reconciliation|recognition with|of RECIPIENT ; contexts=diplomatic
> Iraq rejects recognition of Israel.  => IRQ > ISR
noun  ACTOR rejection of $PACT with RECIPIENT
> Swiss rejection of a treaty with the European Union was expected.  => CHE > EUR
noun  ACTOR veto of|on|over|against membership|accession of RECIPIENT ; contexts=diplomatic
> The Bulgarian veto of Macedonian membership stands.  => BGR > MKD

# --- assist: aid, arms, asylum, peacekeepers ---------------------------------------------------------------------------

mode     assist
cameo    122

verb  ACTOR refuse|reject|decline|deny|spurn $AIDWORD to|from|of|by RECIPIENT
> North Korea refused help from South Korea.  => PRK > KOR
> Kenya denied assistance to Somalia.  => KEN > SOM
verb  ACTOR turn ~down $AIDWORD of|from|by RECIPIENT
> Cuba turned down aid from the United States.  => CUB > USA
verb  ACTOR turn ~away $AIDWORD of|from|by RECIPIENT
> Myanmar turned away aid from Bangladesh.  => MMR > BGD
verb  ACTOR turn ~down loan|credit|bailout|loan+request|investment of|from|by|to RECIPIENT ; cameo=1221 contexts=economic
> Hungary turned down a loan from the International Monetary Fund.  => HUN > IGO
verb  ACTOR reject|refuse|deny|decline loan|credit|bailout|debt+relief|loan+request|funding to|from|of|by RECIPIENT ; cameo=1221 contexts=economic
> The Finnish parliament rejected a bailout of Portugal.  => FIN > PRT
verb  ACTOR refuse|reject|deny $ARMS to|for RECIPIENT ; cameo=1222 contexts=military
> Switzerland refused ammunition for Ukraine.  => CHE > UKR
verb  ACTOR rule ~out $ARMS to|for RECIPIENT ; cameo=1222 contexts=military
> Slovakia ruled out missiles for Ukraine.  => SVK > UKR
verb  ACTOR refuse|reject food+aid|humanitarian+aid|humanitarian+assistance|relief+supply|relief+supplies from|of|to RECIPIENT ; cameo=1223
> Venezuela rejected humanitarian aid from Colombia.  => VEN > COL
verb  ACTOR reject|refuse|oppose peacekeeper|peacekeeping+force|blue+helmet|peacekeeping+mission|stabilization+force from|of|by RECIPIENT:actor! ; cameo=1224 contexts=peacekeeping
> Sudan rejected peacekeepers from Norway.  => SDN > NOR
verb  ACTOR deny|refuse asylum|sanctuary|refuge|protection to RECIPIENT ; contexts=asylum
> Sweden refused asylum to an Uzbek preacher.  => SWE > UZB
> A Turkish officer was denied asylum by Greece.  => GRC > TUR
verb  ACTOR reject|refuse|deny asylum+request|asylum+application|asylum+claim of|from|by RECIPIENT ; contexts=asylum
> Denmark rejected the asylum requests of Syrian families.  => DNK > SYR
verb  ACTOR turn ~down asylum+request|asylum+application|asylum+claim of|from|by RECIPIENT ; contexts=asylum
> Australia turned down the asylum claim of a Nauruan nurse.  => AUS > NRU
noun  ACTOR refusal of $AIDWORD from|to RECIPIENT
> The Eritrean refusal of aid from the United Nations surprised nobody.  => ERI > UNO
noun  ACTOR denial of asylum|visa to RECIPIENT ; contexts=asylum
> The Dutch denial of asylum to a Guinean student was challenged.  => NLD > GIN

# --- assist: entry barred --------------------------------------------------------------------------------------------

mode     assist
cameo    120
contexts migration

# "deny RECIPIENT entry" is the same frame: the indirect object stands for "to RECIPIENT".
verb  ACTOR deny|refuse|bar|block $ENTRY to|for RECIPIENT
> Israel denied entry to two British lawmakers.  => ISR > GBR
> Russia refused a Finnish reporter a visa.  => RUS > FIN
> An Iranian academic was denied entry by Canada.  => CAN > IRN
verb  ACTOR bar|ban RECIPIENT from country|territory|entry|port|airport|airspace|soil|island
> Indonesia barred a Papuan activist from the country.  => IDN > *
> A Turkish frigate was banned from the port by Cyprus.  => CYP > TUR
verb  ACTOR refuse|deny|withhold visa to|for|from RECIPIENT ; contexts=diplomatic
> The United States refused visas to Cuban officials.  => USA > CUB
verb  ACTOR turn ~back RECIPIENT at|from border|frontier|airport|crossing|coast
> Hungary turned back Afghan migrants at the border.  => HUN > AFG
verb  ACTOR turn ~away RECIPIENT at|from border|frontier|airport|crossing|coast
> Bulgaria turned away Iraqi families at the frontier.  => BGR > IRQ
verb  ACTOR turn ~away $ARRIVALS from|of RECIPIENT
> The Maltese navy turned away a boat.  => MLT >
verb  ACTOR turn ~back $ARRIVALS from|of RECIPIENT
> The Australian navy turned back a ferry.  => AUS >
verb  ACTOR reject|deny|refuse visa+application|visa+request of|by|from RECIPIENT ; contexts=diplomatic
> Australia rejected the visa application of a Serbian pastor.  => AUS > SRB
verb  ACTOR close|shut door to|on migrant|refugee|asylum-seeker
> Denmark shut its door to refugees.  => DNK >
verb  ACTOR deny|refuse landing+right|overflight|docking+right|overflight+right|airspace to RECIPIENT ; contexts=diplomatic
> Algeria denied overflight to French jets.  => DZA > FRA
noun  ACTOR entry+ban on|against|for RECIPIENT:actor!
> Georgia's entry ban on a Ukrainian colonel remains in place.  => GEO > UKR
noun  ACTOR denial|refusal of entry|visa|access to RECIPIENT
> The Chinese refusal of a visa to an Indian archer caused anger.  => CHN > IND

# --- change: plans, policies, laws, institutions -----------------------------------------------------------------------

mode     change
cameo    120

verb  ACTOR oppose $PROPOSAL of|by RECIPIENT
> Sudan opposed a plan by Ethiopia.  => SDN > ETH
verb  ACTOR oppose RECIPIENT:country|organisation! on|over TOPIC!
> Portugal opposed Spain on the pipeline.  => PRT > ESP
verb  ACTOR object to $PROPOSAL of|by|from RECIPIENT
> Japan objected to South Korea's proposal.  => JPN > KOR
verb  ACTOR vote against $PROPOSAL of|by RECIPIENT
> Chile voted against a motion by Venezuela.  => CHL > VEN
> Zimbabwe and Syria voted against the motion.  => ZWE,SYR >
verb  ACTOR vote against $RESOLUTION of|by|on RECIPIENT
> Eritrea voted against a draft resolution by Albania.  => ERI > ALB
verb  ACTOR vote ~down $PROPOSAL of|by|from RECIPIENT
> The Nepalese parliament voted down a proposal of the Maoists.  => NPL > *
verb  ACTOR vote ~down $BILL of|by|from RECIPIENT ; contexts=legislative
> Lawmakers in Kosovo voted down the budget.  => KOS >
verb  ACTOR shoot|knock ~down $PROPOSAL of|by|from RECIPIENT
> Germany shot down an idea from Greece.  => DEU > GRC
verb  ACTOR reject|defeat $BILL of|by|from RECIPIENT ; contexts=legislative
> The Kenyan senate rejected the amendment.  => KEN >
verb  ACTOR throw ~out $BILL of|by|from RECIPIENT ; contexts=legislative
> Jordan's lower house threw out the bill.  => JOR >
verb  ACTOR throw ~out appeal|petition|complaint|lawsuit|case of|by RECIPIENT ; contexts=legal
> A Zambian court threw out the petition of a Swiss miner.  => ZMB > CHE
verb  ACTOR dismiss|deny appeal|petition|complaint|lawsuit|case of|by|from RECIPIENT ; contexts=legal
> An Indian court dismissed the appeal of a Danish prisoner.  => IND > DNK
verb  ACTOR deny|refuse bail|parole|clemency|pardon to RECIPIENT ; mode=yield cameo=1243 contexts=legal
> A Ugandan judge denied bail to a Rwandan singer.  => UGA > RWA
verb  ACTOR veto $BILL of|by RECIPIENT ; cameo=129 contexts=executive,legislative
> The Polish president vetoed the law.  => POL >
verb  ACTOR veto $PROPOSAL of|by RECIPIENT ; cameo=129
> Hungary vetoed a proposal by the European Commission.  => HUN > EUR
verb  ACTOR exercise|use|wield|cast veto against|on|over RECIPIENT ; cameo=129 contexts=diplomatic
> Russia used its veto against Japan in the Security Council.  => RUS > JPN
verb  ACTOR block|thwart|scupper|torpedo|scuttle|stymie|sink|derail|quash $PROPOSAL of|by|from RECIPIENT
> Cyprus torpedoed a proposal by Turkey.  => CYP > TUR
verb  ACTOR block|reject|oppose|scupper|sink $RESOLUTION of|by RECIPIENT ; contexts=diplomatic
> China blocked a statement by the Philippines.  => CHN > PHL
verb  ACTOR reject|oppose|refuse $REFORM
> The king of Eswatini rejected reform.  => SWZ >
verb  ACTOR rule ~out $REFORM
> The emir of Kuwait ruled out constitutional reform.  => KWT >
verb  ACTOR reject|refuse|oppose|dismiss|rebuff $DEMAND of|by|from RECIPIENT for|of $REFORM ; cameo=1234 contexts=political_institutions
> Cameroon rejected demands by separatists for federalism.  => CMR > *
verb  ACTOR reject|refuse|dismiss|rebuff|resist $DEMAND of|by|from RECIPIENT for|of resignation|departure|ouster|removal ; cameo=1231 contexts=executive
> The Haitian prime minister rejected demands by the opposition for his resignation.  => HTI > *
verb  ACTOR rule ~out resignation ; cameo=1231 contexts=executive
> The Bulgarian prime minister ruled out resignation.  => BGR >
verb  ACTOR reject|oppose independence|secession|independence+referendum|statehood of|for|by RECIPIENT ; cameo=1234 contexts=territory
> Spain rejected independence for Catalonia.  => ESP > *
verb  ACTOR rule ~out independence|secession|independence+referendum|statehood of|for|by RECIPIENT ; cameo=1234 contexts=territory
> The Tanzanian government ruled out secession for Zanzibar.  => TZA > *
verb  ACTOR reject|dismiss result|outcome of election|vote|poll|referendum ; cameo=1234 contexts=election
> The Gambian opposition rejected the results of the election.  => GMB >
verb  ACTOR reject|refuse|dismiss|contest election+result|poll+result|vote+result ; cameo=1234 contexts=election
> The Malagasy opposition rejected the election results.  => MDG >
verb  ACTOR reject|refuse|dismiss ruling|verdict|judgment|award of|by|in RECIPIENT ; cameo=128 contexts=legal
> China rejected the ruling of the tribunal.  => CHN > *
verb  ACTOR reject|refuse|oppose quota|migrant+quota|migration+pact|relocation of RECIPIENT ; cameo=1232 contexts=migration
> Slovakia rejected the migration pact of the European Union.  => SVK > EUR
verb  ACTOR reject|oppose|refuse annexation|partition|annexation+plan of|by RECIPIENT ; cameo=120 contexts=territory
> Oman rejected the partition of Yemen.  => OMN > *
verb  ACTOR reject|dispute|contest|repudiate claim|territorial+claim|sovereignty+claim of|by RECIPIENT to|over|on TOPIC! ; cameo=120 contexts=territory
> Kenya rejected a claim by Somalia to the seabed.  => KEN > SOM
verb  ACTOR reject|dismiss|oppose tariff|levy|tax+plan|austerity of|by RECIPIENT ; cameo=1232 contexts=economic
> Brazil rejected the tariffs of the United States.  => BRA > USA
verb  ACTOR reject|oppose|refuse right|equality|voting+right for|of women|minority|worker ; cameo=1233 contexts=rights_freedoms
> Afghan clerics opposed rights for women.  => AFG >
verb  ACTOR obstruct|filibuster $BILL ; contexts=legislative
> Opposition deputies in Montenegro obstructed the bill.  => MNE >
verb  ACTOR hold ~up $BILL ; contexts=legislative
> Ghanaian opposition deputies held up the budget.  => GHA >
noun  ACTOR veto of|on|over|against RECIPIENT ; cameo=129
> A Russian veto against Mali ended the mission.  => RUS > MLI
noun  ACTOR veto of|on|over|against $BILL ; cameo=129 contexts=executive,legislative
> The veto of the bill by the Czech president came late.  => CZE >
noun  ACTOR veto of|on|over|against $RESOLUTION ; mode=yield cameo=129 contexts=diplomatic
> The Chinese veto of the draft resolution drew applause at home.  => CHN >
noun  ACTOR opposition to $PROPOSAL of|by RECIPIENT
> Egyptian opposition to Ethiopia's plan hardened.  => EGY > ETH
noun  ACTOR objection to $PROPOSAL of|by RECIPIENT
> Polish objections to a German proposal delayed the vote.  => POL > DEU
noun  ACTOR resistance to pressure of|by|from RECIPIENT
> Cuban resistance to pressure from the United States continues.  => CUB > USA
adj   ACTOR opposed to $PROPOSAL of|by|from RECIPIENT
> Iraq is opposed to Turkey's plan.  => IRQ > TUR
verb  oppose ACTOR! to $REFORM
> The Kuwaiti cabinet is opposed to constitutional reform.  => KWT >
adj   ACTOR hostile to $PROPOSAL of|by|from RECIPIENT
> Austria is hostile to a Czech proposal.  => AUT > CZE
adj   ACTOR dismissive of $PROPOSAL of|by|from RECIPIENT
> Brazil was dismissive of an Argentine idea.  => BRA > ARG
adj   ACTOR adamant against $PROPOSAL of|by|from RECIPIENT
> Malta is adamant against an Italian plan.  => MLT > ITA

# --- yield: concessions refused, law defied ----------------------------------------------------------------------------

mode     yield
cameo    124

verb  ACTOR reject|refuse concession|compromise to|with RECIPIENT
> Cyprus refused concessions to Turkey.  => CYP > TUR
verb  ACTOR rule ~out concession|compromise|surrender|retreat|capitulation|climbdown to|with RECIPIENT
> Armenia ruled out concessions to Azerbaijan.  => ARM > AZE
> The Tamil rebels ruled out surrender.  => /REB >
verb  ACTOR reject|ignore|defy|dismiss|spurn ultimatum|deadline of|by|from RECIPIENT
> Niger's junta ignored the ultimatum of the African Union.  => NER > IGO
verb  ACTOR reject|refuse|spurn|dismiss $CEASEFIRE with|of|by|from RECIPIENT ; cameo=1246 contexts=military
> Burmese generals spurned a ceasefire with Kachin rebels.  => MMR > *
> The Colombian rebels rejected the truce.  => COL/REB >
verb  ACTOR rule ~out $CEASEFIRE with|of|by|from RECIPIENT ; cameo=1246 contexts=military
> Yemen ruled out a truce with the Houthi rebels.  => YEM > *
verb  ACTOR reject|refuse|spurn|dismiss ceasefire+proposal|truce+offer|ceasefire+offer|ceasefire+plan|ceasefire+call|truce+proposal of|by|from RECIPIENT ; cameo=1246 contexts=military
> Ethiopia rejected a ceasefire proposal by Kenya.  => ETH > KEN
verb  ACTOR turn ~down ceasefire+proposal|truce+offer|ceasefire+offer|ceasefire+plan|truce|ceasefire of|by|from RECIPIENT ; cameo=1246 contexts=military
> Sudan's army turned down a truce offer from Egypt.  => SDN > EGY
verb  ACTOR rule ~out withdrawal|pullout|pullback|troop+withdrawal|disarmament|demobilization from|of|in TOPIC ; cameo=1246 contexts=military
> Turkey ruled out a withdrawal from Syria.  => TUR > *
verb  ACTOR reject|refuse withdrawal|pullout|pullback|troop+withdrawal|disarmament|demobilization from|of|in TOPIC ; cameo=1246 contexts=military
> Eritrea refused a withdrawal from the border town.  => ERI > *
verb  ACTOR refuse|reject|deny $RELEASE of RECIPIENT! ; cameo=1243 contexts=legal
> Eritrea refused the release of Djiboutian soldiers.  => ERI > DJI
verb  ACTOR rule ~out $RELEASE of RECIPIENT ; cameo=1243 contexts=legal
> Nicaragua ruled out the release of Honduran fishermen.  => NIC > HND
verb  ACTOR reject|refuse prisoner+exchange|prisoner+swap|amnesty|pardon|hostage+deal with|for|of RECIPIENT:actor! ; cameo=1243 contexts=legal
> Armenia refused a prisoner swap with Azerbaijan.  => ARM > AZE
verb  ACTOR rule ~out prisoner+exchange|prisoner+swap|amnesty|pardon|hostage+deal with|for|of RECIPIENT ; cameo=1243 contexts=legal
> Peru ruled out an amnesty for Maoist rebels.  => PER > /REB
verb  ACTOR reject|refuse lifting|easing|removal|relaxation of sanction|embargo|blockade|tariff|boycott against|on RECIPIENT ; cameo=1244 contexts=economic
> Poland rejected the easing of sanctions on Belarus.  => POL > BLR
verb  ACTOR rule ~out lifting|easing|removal|relaxation of sanction|embargo|blockade|tariff|boycott against|on RECIPIENT ; cameo=1244 contexts=economic
> Canada ruled out the lifting of sanctions against Belarus.  => CAN > BLR
verb  ACTOR reject|refuse lifting|easing|end of curfew|emergency|martial+law|ban ; cameo=1241
> The Jordanian cabinet rejected an easing of the curfew.  => JOR >
verb  ACTOR rule ~out lifting|easing|end of curfew|emergency|martial+law|ban ; cameo=1241
> The Fijian government ruled out the lifting of the curfew.  => FJI >
verb  ACTOR deny|refuse|bar|block access|entry|visit to|for|by $INSPECTOR of|from RECIPIENT ; cameo=1245 contexts=diplomatic
> Burundi denied access to inspectors of the United Nations.  => BDI > UNO
verb  ACTOR refuse|reject|bar|block $INSPECTOR of|from RECIPIENT ; cameo=1245 contexts=diplomatic
> Iran barred inspectors from the United Nations.  => IRN > UNO
verb  ACTOR turn ~away $INSPECTOR of|from RECIPIENT ; cameo=1245 contexts=diplomatic
> Syria turned away inspectors from the United Nations.  => SYR > UNO
verb  ACTOR reject|oppose|refuse involvement|intervention|interference|presence|deployment of|by RECIPIENT ; cameo=1245 contexts=diplomatic
> Algeria rejected the involvement of France in Libya.  => DZA > FRA
verb  ACTOR defy|flout|break|violate|ignore|disregard $BAN of|by|from|on RECIPIENT ; cameo=128 contexts=legal
> Iran flouted a resolution of the Security Council.  => IRN > UNO
> Opposition supporters in Guinea defied the ban.  => GIN >
verb  ACTOR defy|flout|violate|breach|disregard|contravene $LAWS ; cameo=128 contexts=legal
> North Korea flouted international law.  => PRK >
verb  ACTOR violate|breach|flout|break $PACT with RECIPIENT ; cameo=128 contexts=legal
> Sudan breached the agreement with Chad.  => SDN > TCD
verb  ACTOR bust|evade|circumvent|skirt|dodge sanction|embargo|oil+embargo of|on RECIPIENT ; cameo=128 contexts=economic
> Iranian tankers evaded the sanctions of the United States.  => IRN > USA
verb  ACTOR veto $RESOLUTION of|by RECIPIENT ; cameo=129 contexts=diplomatic
> Russia vetoed a draft resolution by Slovenia.  => RUS > SVN
> Russia and China vetoed a resolution on Myanmar.  => RUS,CHN > *
noun  ACTOR defiance of RECIPIENT
> Iranian defiance of the United Nations continues.  => IRN > UNO
noun  ACTOR violation|breach of $PACT with RECIPIENT ; cameo=128 contexts=legal
> The Serbian breach of the accord with Kosovo alarmed mediators.  => SRB > KOS
noun  ACTOR refusal of $CEASEFIRE with RECIPIENT ; cameo=1246 contexts=military
> The Burmese refusal of a truce with Karen rebels disappointed monks.  => MMR > *
noun  ACTOR rejection of $CEASEFIRE ; cameo=1246 contexts=military
> The Sudanese rejection of the truce came at noon.  => SDN >
adj   ACTOR defiant towards|toward|of RECIPIENT
> Zimbabwe was defiant towards Britain.  => ZWE > GBR

# --- meet: talks, visits, mediation, settlement ------------------------------------------------------------------------

mode     meet
cameo    125
contexts diplomatic

verb  ACTOR reject|refuse|decline|spurn|oppose|shun $TALKS with RECIPIENT
> Serbia refused talks with Kosovo.  => SRB > KOS
> Talks with the rebels were rejected by the Philippine government.  => PHL > /REB
> The Houthi rebels rejected the negotiations.  => /REB >
verb  ACTOR rule ~out $TALKS with RECIPIENT
> India ruled out talks with Pakistan.  => IND > PAK
verb  ACTOR rule ~out $VISIT to|by RECIPIENT
> The Cuban leader ruled out a visit to Panama.  => CUB > PAN
verb  ACTOR reject|decline|refuse|spurn invitation of|from|by|to RECIPIENT
> Angola declined an invitation from Portugal.  => AGO > PRT
verb  ACTOR turn ~down invitation of|from|by|to RECIPIENT
> Timor-Leste turned down an invitation from Myanmar.  => TLS > MMR
verb  ACTOR reject|refuse|decline|spurn $OFFER of|by|from RECIPIENT of|for talk|dialogue|negotiation|meeting
> North Korea rejected South Korea's offer of talks.  => PRK > KOR
verb  ACTOR turn ~down $OFFER of|by|from RECIPIENT of|for talk|dialogue|negotiation|meeting
> Eritrea turned down an offer by Djibouti of talks.  => ERI > DJI
verb  ACTOR reject|refuse|dismiss|rebuff|decline $DEMAND of|by|from RECIPIENT for talk|dialogue|negotiation|meeting|summit
> Japan rejected a Russian call for talks.  => JPN > RUS
verb  ACTOR boycott $TALKS with RECIPIENT
> Syrian rebels boycotted talks with the government.  => SYR/REB > /GOV
> Mali and Niger boycotted the summit.  => MLI,NER >
verb  ACTOR stay|keep ~away from $TALKS
> Honduras stayed away from the summit.  => HND >
verb  ACTOR skip summit|conference|talk|peace+talk|meeting
> Nicaragua skipped the conference.  => NIC >
verb  ACTOR:actor walk ~out of $PEACETALKS
> Greece walked out of the peace negotiations on Sunday.  => GRC >
verb  ACTOR storm ~out of $TALKS
> The Congolese envoy stormed out of the meeting.  => COD >
verb  ACTOR:actor walk ~away from $PEACETALKS
> Georgia walked away from the peace talks on Friday.  => GEO >
verb  ACTOR leave|quit negotiating+table|table
> The Eritrean delegation left the negotiating table.  => ERI >
verb  ACTOR pull ~out of $TALKS with RECIPIENT!
> Ukraine pulled out of the meeting with Hungary.  => UKR > HUN
verb  ACTOR:actor pull ~out of $PEACETALKS
> Sudan pulled out of the peace talks.  => SDN >
verb  ACTOR:actor withdraw from $PEACETALKS
> Afghanistan withdrew from the peace talks on Friday.  => AFG >
verb  ACTOR cancel|scrap|postpone|delay|scratch meeting|summit|visit|trip|tour|state+visit|talk with|to|by|of RECIPIENT
> Mexico cancelled a meeting with Peru.  => MEX > PER
> The visit of the Belarusian premier was postponed by Latvia.  => LVA > BLR
> The Kazakh president postponed his trip.  => KAZ >
verb  ACTOR call ~off meeting|summit|visit|trip|talk|state+visit with|to|by|of RECIPIENT
> The Brazilian president called off a visit to Argentina.  => BRA > ARG
verb  ACTOR put ~off meeting|summit|visit|trip|talk|state+visit with|to|by|of RECIPIENT
> Turkey put off a summit with Egypt.  => TUR > EGY
verb  ACTOR cut ~short $VISIT to RECIPIENT
> The Danish foreign minister cut short his visit to China.  => DNK > CHN
verb  ACTOR refuse|deny audience|meeting to|with RECIPIENT
> The Vatican refused an audience to a Nicaraguan minister.  => VAT > NIC
verb  ACTOR disinvite|uninvite RECIPIENT
> Switzerland disinvited Russia from the forum.  => CHE > RUS
verb  ACTOR withdraw|rescind|cancel invitation to|of|for RECIPIENT
> Germany withdrew its invitation to the Belarusian minister.  => DEU > BLR
verb  ACTOR refuse|reject|decline|spurn mediation|arbitration|good+office|mediator of|by|from RECIPIENT ; cameo=126
> Ethiopia refused mediation by Turkey.  => ETH > TUR
verb  ACTOR rule ~out mediation|arbitration of|by|from RECIPIENT ; cameo=126
> Myanmar ruled out mediation by Indonesia.  => MMR > IDN
verb  ACTOR reject|refuse mediation+offer|mediation+proposal of|by|from RECIPIENT ; cameo=126
> Venezuela refused a mediation offer by Norway.  => VEN > NOR
verb  ACTOR turn ~down mediation+offer|mediation+proposal of|by|from RECIPIENT ; cameo=126
> Algeria turned down a mediation offer from Saudi Arabia.  => DZA > SAU
verb  ACTOR reject|refuse|dismiss|spurn|oppose $PEACEPLAN of|by|from|with RECIPIENT ; cameo=127
> The Palestinian president rejected the peace plan of the United States.  => PSE > USA
> Armenian opposition parties rejected the peace plan.  => ARM >
verb  ACTOR turn ~down $PEACEPLAN of|by|from|with RECIPIENT ; cameo=127
> Sudanese rebels turned down a peace proposal by Chad.  => SDN/REB > TCD
verb  ACTOR reject|refuse|dismiss|oppose partition+plan|border+deal|demarcation|border+proposal of|by|from|with RECIPIENT ; cameo=127 contexts=territory,diplomatic
> Kyrgyz nationalists rejected the border deal with Uzbekistan.  => KGZ > UZB
noun  ACTOR cancellation|postponement of meeting|summit|visit|trip|talk with|to|by RECIPIENT
> The Iraqi cancellation of a meeting with Iran was unexpected.  => IRQ > IRN
noun  ACTOR boycott of $TALKS
> The Venezuelan boycott of the summit surprised the hosts.  => VEN >
noun  ACTOR walkout from $TALKS
> The Egyptian walkout from the talks surprised the hosts.  => EGY >
noun  ACTOR refusal of $TALKS with RECIPIENT
> Pakistan's refusal of talks with India was confirmed.  => PAK > IND
noun  ACTOR rejection of $TALKS with RECIPIENT
> Rejection by Armenia of a meeting with Azerbaijan followed.  => ARM > AZE
noun  rejection|refusal of mediation by|of RECIPIENT from ACTOR! ; cameo=126
> Moroccan rejection of mediation by Algeria was firm.  => MAR > DZA
noun  ACTOR:actor rejection|refusal of $PEACEPLAN of|from RECIPIENT ; cameo=127
> The Sudanese rejection of Kenya's peace plan was blunt.  => SDN > KEN

# --- general: nouns and adjectives -------------------------------------------------------------------------------------

mode     -
cameo    120

noun  ACTOR rejection of RECIPIENT
> The Hungarian rejection of the European Commission was televised.  => HUN > EUR
noun  ACTOR rejection of $PROPOSAL of|by|from RECIPIENT
> Peruvian rejection of a Mexican proposal was no surprise.  => PER > MEX
noun  ACTOR rejection of $OFFER of|by|from RECIPIENT
> Iran's rejection of an Omani offer closed the matter.  => IRN > OMN
noun  ACTOR rejection|refusal of $DEMAND of|by|from RECIPIENT
> The Swiss refusal of a request from Spain was polite.  => CHE > ESP
noun  rejection|refusal from|by ACTOR of $PROPOSAL of|by RECIPIENT
> A rejection from Kenya of a Ugandan plan is expected.  => KEN > UGA
noun  ACTOR rejection|dismissal of $ACCUSATION of|by|from RECIPIENT
> Rwandan rejection of Congolese accusations was swift.  => RWA > COD
noun  ACTOR rebuff|snub to|of|by RECIPIENT
> Saudi Arabia's snub to Lebanon hurt the premier.  => SAU > LBN
noun  ACTOR opposition|objection|resistance to RECIPIENT:country|organisation!
> Turkish opposition to Sweden softened.  => TUR > SWE
noun  ACTOR no to RECIPIENT:country|organisation!
> The no to the European Union by Ireland stunned markets.  => IRL > EUR
