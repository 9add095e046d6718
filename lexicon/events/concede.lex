# CONCEDE: a concession in words, with no immediate material consequence.
#
# PLOVER 2.0, CONCEDE: "easing restrictions, lifting curfews, pardons and amnesties, declared ceasefires and withdrawals not
# yet carried out, expressions of regret"; also a demand withdrawn. The prisoner set free, the soldiers marching home, the
# guns that fall silent, aid let in and the minister who resigns are RETREAT. A retreat announced for later belongs here.

set AMNESTY   = amnesty | pardon | clemency | reprieve | immunity
set CAPTIVE   = prisoner | hostage | detainee | captive | inmate | dissident
set CEASEFIRE = ceasefire | truce | armistice | cease-fire
set COMPLAINT = lawsuit | complaint | suit | appeal
set CURB      = restriction | curb | limit | limitation | control | constraint | ban | prohibition
set DEMAND    = demand | claim | condition | precondition | insistence
set DISCORD   = objection | opposition | veto | resistance | reservation | threat
set EMERGENCY = emergency | martial+law | emergency+rule | emergency+law | military+rule
set FREEDOM   = right | freedom | liberty | citizenship | suffrage | vote
set HALT      = halt | pause | suspension | cessation | end | moratorium | stop
set LAW       = law | bill | decree | measure | tax | reform | plan | decision | order | rule | regulation | levy | tariff | fee | policy
set LIFT      = lift | end | remove | revoke | rescind | repeal | cancel | scrap | abolish | drop
set MISDEED   = killing | massacre | death | shooting | attack | strike | raid | incident | bombing | abuse | crime | slavery | occupation | colonialism | mistake | error | behaviour | remark | comment | role | wrong | injustice | genocide | violation | intrusion | delay
set OFFENSIVE = offensive | operation | attack | campaign | bombing | shelling | raid | airstrike | hostility | fighting | strike | test
set PARTY     = party | opposition | movement | union | organization | organisation | group | newspaper | broadcaster | station | channel
set PENALTY   = sanction | embargo | trade+embargo | arm+embargo | oil+embargo | trade+sanction | economic+sanction | travel+ban | asset+freeze
set PULLOUT   = withdrawal | pullout | pullback | drawdown | retreat | redeployment | evacuation | departure | disengagement
set RALLY     = protest | demonstration | rally | march | gathering | assembly | strike | procession
set REGRET    = regret | remorse | sorrow | contrition | repentance
set RELAX     = ease | relax | loosen | soften | reduce | lighten | liberalize | liberalise
set TROOP     = troop | soldier | force | army | unit | contingent | garrison | peacekeeper

type     CONCEDE
section  PLOVER 2.0, CONCEDE

# ---------------------------------------------------------------------------------------------------------------------
# To give way in general (CONCEDE, general; CAMEO 080)

cameo    080

verb  ACTOR make|offer|announce concession
> The Bolivian government made concessions on Friday.  => BOL >
verb  ACTOR make|offer|grant|give concession to RECIPIENT!
> Ecuador's president offered concessions to Peru on fishing.  => ECU > PER
> Concessions were made to Iran by Iraq over the waterway.  => IRQ > IRN
verb  ACTOR offer|grant|give RECIPIENT:actor! concession
> Cyprus gave Turkey concessions on air routes.  => CYP > TUR
verb  ACTOR yield|bow|accede|submit|capitulate to demand|pressure|call|ultimatum|request of|from|by RECIPIENT:actor
> The Georgian government bowed to pressure on Tuesday.  => GEO >
> Djibouti acceded to the demands of Ethiopia.  => DJI > ETH
verb  ACTOR give ~in|way to demand|pressure|call|ultimatum of|from|by RECIPIENT:actor
> The Kenyan parliament gave in to pressure over fuel tax.  => KEN >
> Slovenia gave in to pressure from Croatia.  => SVN > HRV
verb  ACTOR give ~in to RECIPIENT:actor!
> Serbia gave in to Bulgaria over the gas pipe.  => SRB > BGR
verb  ACTOR cave ~in to RECIPIENT:actor!
> The Honduran government caved in to the United States.  => HND > USA
verb  ACTOR cave ~in to demand|pressure|call of|from|by RECIPIENT
> The Polish premier caved in to a demand from Germany.  => POL > DEU
> The Peruvian government caved in to the demands.  => PER >
verb  ACTOR back ~down
> The Sudanese general backed down on Thursday.  => SDN >
verb  ACTOR back ~down in|over|on|from TOPIC! with|to|against RECIPIENT
> Nicaragua backed down in the quarrel with Costa Rica.  => NIC > CRI
verb  ACTOR back ~off from|on threat|demand|plan|claim|proposal
> Indonesia backed off from its claim on Monday.  => IDN >
verb  ACTOR back ~away from threat|demand|plan|claim|proposal|position
> Turkey backed away from its threats.  => TUR >
verb  ACTOR climb ~down over|on|from TOPIC
> The French government climbed down over pensions.  => FRA >
verb  ACTOR step ~back from brink|confrontation|threat
> India and Pakistan stepped back from the brink.  => IND,PAK >
verb  ACTOR relent
> The Malawian president relented on Wednesday.  => MWI >
verb  ACTOR relent to|under pressure|demand|call of|from RECIPIENT
> Lithuania relented under pressure from Poland.  => LTU > POL
verb  ACTOR compromise with RECIPIENT:actor!
> The Iraqi prime minister compromised with Kuwait.  => IRQ > KWT
verb  ACTOR compromise on|over TOPIC!
> Greece and North Macedonia compromised on the name.  => GRC,MKD >
verb  ACTOR soften|moderate|relax|ease stance|position|tone|line|rhetoric|attitude on|toward|towards|over|against RECIPIENT
> Hungary softened its stance toward Ukraine.  => HUN > UKR
verb  ACTOR tone ~down rhetoric|language|criticism|threat against|toward|towards|of RECIPIENT
> Algeria toned down its rhetoric against Morocco.  => DZA > MAR
verb  ACTOR give ground in|on TOPIC
> The Lebanese premier gave ground on the budget.  => LBN >
verb  ACTOR do u-turn|about-face|about-turn|volte-face on|over TOPIC
> The Danish government did an about-face on visas.  => DNK >
verb  ACTOR make u-turn|about-face|about-turn|volte-face on|over TOPIC
> The Ghanaian finance minister made a U-turn over the levy.  => GHA >
noun  ACTOR! concession to RECIPIENT:actor!
> Finland's concession to Sweden ended the row.  => FIN > SWE
noun  ACTOR! climbdown|u-turn|backdown on|over TOPIC
> The Australian government's climbdown over fees cheered students.  => AUS >

# A demand, a threat, a veto withdrawn (CONCEDE, "withdrawing a demand"; CAMEO 080)

verb  ACTOR drop|withdraw|abandon|waive|renounce|relinquish|forgo|retract $DEMAND on|to|against RECIPIENT
> Chad dropped its claim on Libya at the talks.  => TCD > LBY
> Guatemala withdrew its demand on Tuesday.  => GTM >
verb  ACTOR:actor give ~up $DEMAND on|to|against RECIPIENT
> Iraq gave up its claim to Kuwait.  => IRQ > KWT
verb  ACTOR drop|withdraw|lift|abandon|remove|waive|end $DISCORD to|against|on|over TOPIC
> Hungary lifted its veto on the package.  => HUN >
verb  ACTOR drop|withdraw|lift|abandon|remove|waive|end $DISCORD to accession|membership|bid|entry|candidacy of RECIPIENT!
> Turkey dropped its objection to the membership of Sweden.  => TUR > SWE
verb  ACTOR retract|withdraw accusation|allegation|criticism|remark|statement|threat|ultimatum against|about|on RECIPIENT
> Zimbabwe retracted its accusation against Botswana.  => ZWE > BWA
verb  ACTOR take ~back accusation|allegation|criticism|remark|statement|threat against|about|on RECIPIENT
> The Filipino senator took back his remarks about Malaysia.  => PHL > MYS
verb  ACTOR drop|withdraw|abandon|shelve $COMPLAINT against RECIPIENT:actor! ; cameo=081 contexts=legal
> Qatar withdrew its complaint against Bahrain.  => QAT > BHR
verb  ACTOR renounce use of force|violence|terrorism
> Salvadoran rebels renounced the use of force.  => SLV/REB >
verb  ACTOR renounce|forswear|abjure terrorism|terror
> Colombian rebels renounced terrorism in a letter.  => COL >
verb  ACTOR renounce|forswear nuclear+weapon|atomic+weapon|nuclear+arm|chemical+weapon ; contexts=cbrn
> Kazakhstan renounced nuclear weapons in the nineties.  => KAZ >

# ---------------------------------------------------------------------------------------------------------------------
# To meet demands for reform (CONCEDE, accession to demands; CAMEO 083)

cameo    083
contexts political_institutions

verb  ACTOR accept|meet|grant|satisfy|fulfil|fulfill demand|condition of|from|by RECIPIENT
> Moldova met the conditions of the European Union.  => MDA > EUR
> Armenia accepted the demands of Azerbaijan.  => ARM > AZE
verb  ACTOR agree to demand of|from|by RECIPIENT
> Sri Lanka agreed to a demand from India.  => LKA > IND
verb  ACTOR agree|accede|bow|yield to demand|call for reform|change|constitution
> Mongolia's parliament acceded to calls for reform.  => MNG >
verb  ACTOR agree|accede|bow|yield to demand|call for election|vote|poll|referendum ; cameo=0831 contexts=election
> The Serbian president bowed to calls for elections.  => SRB >
verb  ACTOR agree|accede|bow|yield to demand|call for resignation|ouster|dismissal|removal of TOPIC ; cameo=0831
> Romania's premier yielded to demands for the dismissal of a minister.  => ROU >
verb  ACTOR agree to resignation|dismissal|removal of RECIPIENT:person! ; cameo=0831
> The Tunisian president agreed to the resignation of the minister.  => TUN > /GOV
verb  ACTOR concede defeat|election|loss|victory to RECIPIENT ; cameo=0831 contexts=election
> The Ghanaian vice president conceded defeat on Sunday.  => GHA >
verb  ACTOR accept|acknowledge|admit defeat|election+result|result|outcome ; cameo=0831 contexts=election
> The Zambian president accepted defeat in a speech.  => ZMB >
verb  ACTOR concede|accept transfer|handover of power to RECIPIENT ; cameo=0831 contexts=pro_democracy
> Myanmar's junta accepted the transfer of power.  => MMR >
verb  ACTOR withdraw|scrap|shelve|drop|abandon|suspend|freeze|postpone|cancel controversial+bill|bill|tax|levy|price+increase|price+rise|fuel+tax|tax+increase|tax+rise|pension+reform ; cameo=0832
> The Kenyan president withdrew the finance bill.  => KEN >
> The tax was scrapped by Nigeria's government after riots.  => NGA >
verb  ACTOR reverse|overturn|revoke|rescind|undo|annul|repeal $LAW
> The Salvadoran parliament repealed the law.  => SLV >
verb  ACTOR reverse|overturn|revoke|rescind|undo|annul|repeal $LAW on|against|for RECIPIENT:actor!
> The Latvian government revoked its decision on Belarus.  => LVA > BLR
verb  ACTOR roll ~back tax|reform|measure|restriction|curb|fee|tariff|levy ; cameo=0832
> The Ecuadorian government rolled back the fuel tax.  => ECU >
verb  ACTOR backtrack|backpedal|back-pedal on|over|from TOPIC! ; cameo=0832
> The Malaysian premier backtracked on the new fees.  => MYS >
verb  ACTOR reinstate|restore subsidy|salary|pension|wage ; cameo=0832 contexts=economic
> Ecuador reinstated the fuel subsidy on Monday.  => ECU >
verb  ACTOR grant|concede|give|accord autonomy|self-rule|self-government|independence|devolution to RECIPIENT ; cameo=0834 contexts=territory
> Papua New Guinea granted autonomy to the rebels.  => PNG > /REB
verb  ACTOR grant|concede|give|accord RECIPIENT:actor! autonomy|self-rule|self-government|independence|devolution ; cameo=0834 contexts=territory
> Portugal gave Angola independence in November.  => PRT > AGO
verb  ACTOR grant|restore|extend|give|guarantee $FREEDOM to RECIPIENT ; cameo=0833 contexts=rights_freedoms
> Myanmar restored citizenship to the refugees.  => MMR > /REF
verb  ACTOR grant|give RECIPIENT:actor! $FREEDOM ; cameo=0833 contexts=rights_freedoms
> Kuwait gave the refugees citizenship.  => KWT > /REF
verb  ACTOR recognize|recognise right of RECIPIENT ; cameo=0833 contexts=rights_freedoms
> Norway recognised the rights of the refugees.  => NOR > /REF
verb  ACTOR legalize|legalise|decriminalize|decriminalise abortion|divorce|homosexuality|marriage|dissent|libel|blasphemy ; cameo=0833 contexts=rights_freedoms
> Argentina's senate legalised abortion before dawn.  => ARG >
verb  ACTOR legalize|legalise|recognize|recognise same+sex+marriage|gay+marriage|same+sex+union ; cameo=0833 contexts=lgbt
> Thailand's parliament legalised same-sex marriage.  => THA >
verb  ACTOR abolish|suspend|end death+penalty|capital+punishment|execution|flogging|torture ; cameo=0833 contexts=human_rights
> Sierra Leone abolished the death penalty.  => SLE >
verb  ACTOR declare|announce|impose moratorium on death+penalty|execution|capital+punishment ; cameo=0833 contexts=human_rights
> Mongolia declared a moratorium on executions.  => MNG >
verb  ACTOR enfranchise RECIPIENT:actor! ; cameo=0833 contexts=rights_freedoms
> Switzerland enfranchised German residents.  => CHE > DEU

# ---------------------------------------------------------------------------------------------------------------------
# To ease restrictions (CONCEDE, "easing restrictions"; CAMEO 081)

cameo    081
contexts -

verb  ACTOR $RELAX $CURB on|against RECIPIENT
> Israel eased restrictions on the Palestinians.  => ISR > PSE
> Bhutan relaxed its curbs in spring.  => BTN >
verb  ACTOR $LIFT $CURB on|against RECIPIENT
> Australia lifted its ban on Indonesian officials.  => AUS > IDN
> The ban on Chadian traders was lifted by Cameroon.  => CMR > TCD
verb  ACTOR waive|suspend restriction|curb|limit|limitation|ban on|against|for RECIPIENT
> Russia suspended the ban on Moldovan traders.  => RUS > MDA
verb  ACTOR roll ~back restriction|curb|limit|control on|against RECIPIENT
> China rolled back its curbs on Taiwan.  => CHN > TWN
verb  ACTOR $RELAX rule|regulation|requirement|law for|on RECIPIENT:actor!
> Japan eased rules for Vietnamese workers.  => JPN > VNM
verb  ACTOR $RELAX visa+requirement|visa+rule|visa+regime|visa+restriction|entry+rule for|with|on RECIPIENT ; contexts=migration
> South Korea eased visa rules for Mongolia.  => KOR > MNG
verb  ACTOR lift|ease|relax|end|suspend travel+restriction|entry+ban|flight+ban on|against|from|for RECIPIENT ; contexts=migration
> The United States lifted its entry ban on Chad.  => USA > TCD
verb  ACTOR lift|drop|remove|cancel|revoke|withdraw arrest+warrant|travel+ban|warrant against|on|for RECIPIENT:person! ; contexts=legal
> Spain withdrew the warrant against the Bolivian general.  => ESP > BOL
verb  ACTOR let|allow|permit return of exile|refugee|dissident|opposition+leader ; contexts=rights_freedoms
> The Gambian government permitted the return of exiles.  => GMB >
noun  ACTOR! easing|relaxation|loosening|lifting of $CURB on|against RECIPIENT
> Israel's easing of restrictions on the Palestinians was partial.  => ISR > PSE
noun  easing|relaxation|loosening|lifting of $CURB on|against RECIPIENT by ACTOR!
> The lifting of the ban on Polish farmers by Belarus helped.  => BLR > POL

# Political freedoms: the press, assembly, parties (CAMEO 0811, 0812)

cameo    0811
contexts rights_freedoms

verb  ACTOR lift|end|ease|relax|abolish|suspend censorship|press+censorship|media+censorship|internet+censorship
> The Burmese government eased press censorship.  => MMR >
verb  ACTOR lift|end|ease|relax ban|restriction|curb on $RALLY
> Jordan lifted the ban on protests.  => JOR >
verb  ACTOR allow|permit|authorize|authorise|approve $RALLY by|of|for RECIPIENT
> The Belarusian police permitted a march.  => BLR >
verb  ACTOR lift|end|ease|relax ban|restriction|curb on press|media|newspaper|journalist|broadcaster|medium
> Tanzania lifted the ban on the newspaper.  => TZA >
verb  ACTOR allow|permit newspaper|broadcaster|station|channel
> Eritrea permitted two newspapers this spring.  => ERI >
verb  ACTOR restore|unblock internet|internet+access|website|social+media|twitter|facebook|internet+service|platform
> Ethiopia's government restored internet access.  => ETH >
verb  ACTOR lift|end ban|block on website|internet|social+media|twitter|facebook|platform|app
> Nigeria lifted its ban on the website.  => NGA >
verb  ACTOR restore|reinstate accreditation|license|licence|credential of|to RECIPIENT
> Algeria restored the accreditation of the French journalist.  => DZA > FRA
verb  ACTOR restore|guarantee|expand|widen|broaden press+freedom|civil+liberty|religious+freedom|political+freedom|academic+freedom
> Uzbekistan widened religious freedom last year.  => UZB >
verb  ACTOR lift|end|ease ban|restriction on headscarf|veil|worship|prayer|church|mosque ; contexts=religion_ethnicity
> Turkey lifted the ban on headscarves.  => TUR >
verb  ACTOR lift|end|ease ban|restriction on woman|girl|female ; contexts=gender
> Saudi Arabia lifted the ban on women in stadiums.  => SAU >
verb  ACTOR allow|permit woman|girl into|in|to TOPIC ; contexts=gender
> Iran permitted women into the stadium.  => IRN >

cameo    0812
contexts political_institutions

verb  ACTOR legalize|legalise|unban|register|reinstate $PARTY
> Ethiopia legalised three opposition parties.  => ETH >
verb  ACTOR lift|end|revoke ban on $PARTY
> South Africa lifted the ban on the movement.  => ZAF >
verb  ACTOR allow|permit|restore|reinstate candidacy|candidature|registration of RECIPIENT
> Senegal's court restored the candidacy.  => SEN >
verb  ACTOR lift|end ban on political+activity|political+party|opposition+party|party+activity
> Chad's junta lifted the ban on political activity.  => TCD >

# ---------------------------------------------------------------------------------------------------------------------
# Curfew, emergency, martial law lifted (CONCEDE, "lifting curfew"; CAMEO 0813, 0814)

cameo    0813
contexts -

verb  ACTOR lift|end|ease|relax|shorten|cancel|remove|suspend|revoke|loosen curfew|night+curfew|dusk+to+dawn+curfew
> Sri Lankan police lifted the curfew on Sunday.  => LKA >
> The curfew was eased by the Indian army.  => IND >
verb  ACTOR lift|end|ease|relax|shorten|cancel|remove|suspend|revoke|loosen curfew in|on RECIPIENT:country!
> Israel eased the curfew in the Palestinian territories.  => ISR > PSE
noun  ACTOR! lifting|easing|end of|to curfew
> The Chilean government's lifting of the curfew calmed the streets.  => CHL >
noun  lifting|easing of curfew by ACTOR!
> The easing of the curfew by Bangladeshi authorities was brief.  => BGD >

cameo    0814

verb  ACTOR lift|end|revoke|cancel|terminate|suspend|annul|ease $EMERGENCY
> The Philippine president lifted martial law on Monday.  => PHL >
verb  ACTOR lift|end|revoke|cancel|terminate|suspend|annul|ease state of emergency|siege|exception|war
> Ethiopia lifted the state of emergency.  => ETH >
verb  ACTOR lift|end|ease lockdown|quarantine ; contexts=health
> New Zealand lifted the lockdown at midnight.  => NZL >
noun  ACTOR! lifting|end of|to $EMERGENCY
> South Korea's lifting of martial law followed a vote.  => KOR >
noun  lifting|end of state of emergency|exception by ACTOR!
> The lifting of the state of emergency by Tunisia was hailed.  => TUN >

# ---------------------------------------------------------------------------------------------------------------------
# Lifting of sanctions promised (CONCEDE; CAMEO 0354). Sanctions that are lifted, eased or waived are RETREAT (CAMEO 085).

cameo    0354
contexts economic

verb  ACTOR promise|pledge|announce|propose lifting|easing|suspension|removal of $PENALTY on|against RECIPIENT:actor! ; cameo=0354
> France announced the lifting of sanctions on Niger.  => FRA > NER
verb  ACTOR agree on|to lifting|easing|suspension|removal of $PENALTY on|against RECIPIENT:actor! ; cameo=0354
> The African Union agreed to the easing of sanctions on Mali.  => IGO > MLI

# ---------------------------------------------------------------------------------------------------------------------
# Amnesty, pardon, mercy (CONCEDE, "pardons and amnesties"; CAMEO 081)

cameo    081
contexts legal

verb  ACTOR pardon RECIPIENT:actor!
> The Emirati president pardoned a British academic.  => ARE > GBR
> Two Turkish journalists were pardoned by Egypt.  => EGY > TUR
verb  ACTOR pardon $CAPTIVE
> The Moroccan king pardoned 400 prisoners.  => MAR >
verb  ACTOR grant|give|offer|extend|issue|announce $AMNESTY to|for RECIPIENT
> The Colombian government granted an amnesty to the rebels.  => COL > /REB
> The Turkmen president announced an amnesty.  => TKM >
verb  ACTOR grant|give|offer RECIPIENT:actor! $AMNESTY
> Algeria offered the rebels amnesty.  => DZA > /REB
verb  ACTOR declare|proclaim|decree|approve|pass general+amnesty|amnesty|amnesty+law for RECIPIENT
> Libya's parliament declared a general amnesty.  => LBY >
> The Malian president decreed an amnesty for the rebels.  => MLI > /REB
verb  ACTOR amnesty RECIPIENT:actor!
> Nigeria amnestied the rebels in the delta.  => NGA > /REB
verb  ACTOR commute|reduce|shorten sentence|term|death+sentence|prison+term of|for|on RECIPIENT
> The Zambian president commuted the sentence of a Kenyan.  => ZMB > KEN
verb  ACTOR overturn|quash|annul|void|vacate conviction|sentence|verdict|death+sentence of|against|on|for RECIPIENT
> Egypt's court overturned the conviction of a Qatari journalist.  => EGY > QAT
verb  ACTOR acquit|exonerate RECIPIENT:actor! of TOPIC
> A Malaysian court acquitted the Indonesian banker of fraud.  => MYS > IDN
verb  ACTOR spare life of RECIPIENT:person!
> Iran spared the life of a Swedish doctor.  => IRN > SWE
verb  ACTOR stay|postpone|halt|suspend execution of RECIPIENT:person!
> Singapore stayed the execution of a Malaysian trafficker.  => SGP > MYS
verb  ACTOR drop|dismiss|withdraw charge|case|indictment against RECIPIENT:actor!
> Turkish prosecutors dropped charges against a German reporter.  => TUR > DEU
> Charges against the reporter were dropped by Zambian prosecutors.  => ZMB > /JRN
verb  ACTOR rehabilitate RECIPIENT:person!
> The Uzbek court rehabilitated a Tajik poet.  => UZB > TJK
noun  ACTOR! pardon|amnesty for|of RECIPIENT
> Uganda's amnesty for the rebels was read on television.  => UGA > /REB
noun  amnesty|pardon by ACTOR! for|of RECIPIENT:actor!
> The pardon by Vietnam for the American priest was brief.  => VNM > USA

# ---------------------------------------------------------------------------------------------------------------------
# A ceasefire declared, not yet kept (CONCEDE, "declared ceasefires"; CAMEO 0871)

cameo    0871
contexts military

verb  ACTOR declare|announce|proclaim $CEASEFIRE with|in|against RECIPIENT
> The Philippine rebels declared a ceasefire for Christmas.  => PHL >
> Ethiopia declared a truce with Eritrea.  => ETH > ERI
> A ceasefire with Rwanda was announced by Congo.  => COD > RWA
verb  ACTOR declare|announce|proclaim unilateral+ceasefire|unilateral+truce with|in|against RECIPIENT
> The Colombian government announced a unilateral ceasefire.  => COL >
verb  ACTOR call truce|ceasefire with RECIPIENT
> Thailand and Cambodia called a truce.  => THA,KHM >
verb  ACTOR agree to|on|upon $CEASEFIRE with RECIPIENT ; cameo=035
> Sudan's army agreed to a ceasefire with the rebels.  => SDN > /REB
> India and Pakistan agreed on a ceasefire.  => IND,PAK >
verb  ACTOR agree $CEASEFIRE with RECIPIENT:actor! ; cameo=035
> Israel agreed a truce with Lebanon.  => ISR > LBN
verb  ACTOR agree to|on cessation|suspension|end of|to hostility|fighting|violence with RECIPIENT
> Chad agreed to a cessation of hostilities with Sudan.  => TCD > SDN
> Armenia and Azerbaijan agreed to an end to the fighting.  => ARM,AZE >
verb  ACTOR reach|strike|clinch|conclude|secure $CEASEFIRE with RECIPIENT
> Myanmar's army reached a ceasefire with the rebels.  => MMR > /REB
> Libya and Chad reached a truce.  => LBY,TCD >
verb  ACTOR reach|strike|clinch|conclude|secure ceasefire+agreement|ceasefire+deal|truce+agreement|truce+deal|ceasefire+accord with RECIPIENT
> The Ukrainian government reached a ceasefire deal with Russia.  => UKR > RUS
verb  ACTOR sign $CEASEFIRE with RECIPIENT
> South Sudan's government signed a ceasefire with the rebels.  => SSD > /REB
verb  ACTOR:actor sign ceasefire+agreement|ceasefire+deal|truce+agreement|truce+deal|ceasefire+accord|armistice+agreement with RECIPIENT
> Egypt signed a ceasefire agreement with Israel.  => EGY > ISR
> Congo and Rwanda signed a ceasefire accord.  => COD,RWA >
verb  ACTOR accept $CEASEFIRE with RECIPIENT
> Lebanon accepted a ceasefire with Israel.  => LBN > ISR
verb  ACTOR accept ceasefire+proposal|ceasefire+plan|truce+proposal|ceasefire+offer|truce+offer of|from|by RECIPIENT
> Yemen's rebels accepted a truce proposal from Saudi Arabia.  => YEM > SAU
verb  ACTOR offer $CEASEFIRE to|with RECIPIENT
> The Ugandan rebels offered a truce to Sudan.  => UGA > SDN
verb  ACTOR offer RECIPIENT:actor! $CEASEFIRE
> The Turkish army offered the rebels a ceasefire.  => TUR > /REB
verb  ACTOR order $CEASEFIRE with|in|against RECIPIENT
> The Russian president ordered a ceasefire for Easter.  => RUS >
verb  ACTOR order|announce|declare|promise|pledge $HALT in|to|of|on $OFFENSIVE against|on|in RECIPIENT
> Saudi Arabia announced a halt to the bombing in Yemen.  => SAU > YEM
> The Syrian president ordered a halt to the offensive.  => SYR >
verb  ACTOR order|announce|declare|promise|pledge $HALT in|to|of|on nuclear+test|missile+test|nuclear+programme|nuclear+program|enrichment|uranium+enrichment ; contexts=cbrn
> North Korea announced a halt to missile tests.  => PRK >
verb  ACTOR announce|declare end of|to war|conflict|hostility|fighting with RECIPIENT:actor!
> Ethiopia announced an end to the war with Eritrea.  => ETH > ERI
noun  ACTOR! declaration|announcement of $CEASEFIRE with|in RECIPIENT
> Eritrea's declaration of a truce with Djibouti came at noon.  => ERI > DJI
noun  ACTOR! offer of $CEASEFIRE to|with RECIPIENT
> The rebels' offer of a truce to Niger was broadcast.  => /REB > NER
noun  ACTOR! ceasefire+declaration|ceasefire+announcement|ceasefire+offer|truce+offer|ceasefire+order to|with RECIPIENT
> The Philippine government's truce offer to the rebels stands.  => PHL > /REB

# ---------------------------------------------------------------------------------------------------------------------
# Withdrawals and releases announced, not carried out (CONCEDE, "announced future retreat"; CAMEO 0356, 0353, 0355)

cameo    0356
contexts military

verb  ACTOR announce|order|declare|promise|pledge|plan|propose $PULLOUT of $TROOP from RECIPIENT
> Kenya announced the withdrawal of its troops from Somalia.  => KEN > SOM
> The Dutch parliament proposed the withdrawal of forces.  => NLD >
verb  ACTOR announce|order|declare|promise|pledge|plan troop+withdrawal|troop+pullout|military+withdrawal|troop+reduction|troop+cut from|in RECIPIENT
> Germany planned a troop withdrawal from Mali.  => DEU > MLI
verb  ACTOR announce|order|declare|promise|pledge $PULLOUT from RECIPIENT:country!
> Eritrea promised a pullback from Ethiopia.  => ERI > ETH
verb  ACTOR agree to|on $PULLOUT of $TROOP from RECIPIENT
> Rwanda agreed to the withdrawal of its soldiers from Congo.  => RWA > COD
verb  ACTOR agree to|on $PULLOUT from RECIPIENT
> Syria agreed on a pullout from Lebanon.  => SYR > LBN
verb  ACTOR set|fix|announce date|deadline|timetable|schedule for $PULLOUT of|from RECIPIENT
> The United States set a date for withdrawal from Iraq.  => USA > IRQ
verb  ACTOR announce|promise|pledge|propose reduction|cut|cutback in|of troop|arsenal|warhead|missile|armament|force in|from RECIPIENT
> Britain announced a reduction of forces in Cyprus.  => GBR > CYP
verb  ACTOR announce|promise|pledge|propose disarmament|demobilization|demobilisation|decommissioning
> The Nepali rebels promised disarmament.  => NPL >
verb  ACTOR agree to|on disarmament|demobilization|demobilisation|decommissioning of|by|with RECIPIENT
> The Congolese rebels agreed to disarmament.  => COD >
noun  ACTOR! announcement|promise|pledge|plan of $PULLOUT from RECIPIENT
> Armenia's promise of withdrawal from Azerbaijan was kept secret.  => ARM > AZE

cameo    0353
contexts -

verb  ACTOR announce|promise|pledge|propose|offer release|freeing|liberation of $CAPTIVE to|from|by RECIPIENT
> The Cuban government promised the release of prisoners.  => CUB > /CVL
verb  ACTOR announce|promise|pledge|propose|offer release|freeing|liberation of RECIPIENT:person!
> Iran announced the release of two French teachers.  => IRN > FRA
verb  ACTOR agree to|on release|freeing|liberation of $CAPTIVE
> Venezuela agreed to the release of detainees.  => VEN >
verb  ACTOR agree to|on release|freeing|liberation of RECIPIENT:person!
> Nigeria agreed to the release of a Ghanaian journalist.  => NGA > GHA
verb  ACTOR agree on|to|upon exchange|swap of prisoner|captive|detainee with RECIPIENT:country|armed
> Russia and Ukraine agreed to an exchange of prisoners.  => RUS,UKR >
> Azerbaijan agreed on an exchange of prisoners with Armenia.  => AZE > ARM
verb  ACTOR agree on|to|upon prisoner+swap|prisoner+exchange with RECIPIENT
> Iran and Belgium agreed on a prisoner swap.  => IRN,BEL >
> Ukraine agreed on a prisoner swap with Russia.  => UKR > RUS
verb  ACTOR offer|propose exchange|swap of prisoner|captive|hostage with|to RECIPIENT
> Russia offered an exchange of prisoners to Ukraine.  => RUS > UKR
verb  ACTOR announce|promise|pledge return|handover|restitution of land|territory|island|artefact|artifact|remains|village to RECIPIENT! ; cameo=035
> Germany promised the return of artefacts to Benin.  => DEU > BEN

cameo    0355

verb  ACTOR promise|pledge|offer access to|for inspector|observer|monitor|peacekeeper|investigator|convoy
> Iran promised access to inspectors.  => IRN >
verb  ACTOR agree to|on access for|to inspector|observer|monitor|peacekeeper|investigator|convoy|aid|agency
> Ethiopia agreed on access for aid convoys.  => ETH >
verb  ACTOR agree to|on deployment|presence|arrival|dispatch of inspector|observer|monitor|peacekeeper|peacekeeping+force|mission
> Sudan agreed to the deployment of peacekeepers.  => SDN >
verb  ACTOR agree to|on inspection|visit of|to|by site|facility|plant|inspector|team ; contexts=cbrn
> North Korea agreed to the inspection of a plant.  => PRK >
verb  ACTOR agree to|on humanitarian+corridor|aid+corridor|safe+passage|evacuation+corridor with RECIPIENT ; contexts=-
> Armenia and Azerbaijan agreed on a humanitarian corridor.  => ARM,AZE >

# ---------------------------------------------------------------------------------------------------------------------
# Regret and apology (CONCEDE, "expressions of regret"; CAMEO 055)

cameo    055
contexts diplomatic

verb  ACTOR apologize|apologise
> The Belgian king apologised on Tuesday.  => BEL >
verb  ACTOR apologize|apologise to RECIPIENT!
> The Israeli prime minister apologised to Turkey.  => ISR > TUR
verb  ACTOR apologize|apologise for $MISDEED
> The Dutch premier apologised for slavery.  => NLD >
verb  ACTOR apologize|apologise for $MISDEED to|in|against|of RECIPIENT!
> Germany apologised for the genocide in Namibia.  => DEU > NAM
verb  ACTOR offer|issue|make|extend|present|convey|tender|send|deliver apology to|for RECIPIENT
> Poland issued an apology to Ukraine.  => POL > UKR
> An apology was offered by the Canadian government.  => CAN >
verb  ACTOR offer|send|give RECIPIENT:actor! apology
> Australia offered Timor-Leste an apology.  => AUS > TLS
verb  ACTOR say ~sorry to|for RECIPIENT
> The British foreign secretary said sorry to Kenya.  => GBR > KEN
verb  ACTOR express|voice|convey|offer|show $REGRET for|over|about|at $MISDEED
> The Saudi foreign minister expressed regret over the incident.  => SAU >
verb  ACTOR express|voice|convey|offer|show $REGRET for|over|about|at $MISDEED of|in|against RECIPIENT!
> Egypt voiced regret for the death of an Italian student.  => EGY > ITA
verb  ACTOR express|voice|convey|offer|show $REGRET to RECIPIENT:actor
> The Japanese emperor expressed remorse.  => JPN >
verb  ACTOR express|voice|convey|offer|show $REGRET to RECIPIENT:actor! for|over|about|at $MISDEED
> Pakistan conveyed its regret to China over the raid.  => PAK > CHN
verb  ACTOR regret incident|accident|killing|shooting|death|mistake|error
> The Kuwaiti government regretted the incident.  => KWT >
verb  ACTOR regret death|killing|shooting|incident|accident|loss|injury of|in|against RECIPIENT:actor!
> Spain regretted the shooting of a Moroccan fisherman.  => ESP > MAR
verb  ACTOR ask|beg forgiveness of|from RECIPIENT
> The Rwandan rebels asked forgiveness from Congo.  => RWA > COD
verb  ACTOR ask|beg RECIPIENT:actor! for forgiveness|pardon
> The Hungarian bishop asked Slovakia for forgiveness.  => HUN > SVK
verb  ACTOR ask|beg pardon of|from RECIPIENT
> Croatia's president begged the pardon of Bosnia.  => HRV > BIH
verb  ACTOR seek forgiveness of|from RECIPIENT:actor!
> The Portuguese president sought forgiveness from Angola.  => PRT > AGO
verb  ACTOR make amends|amend to|with|for RECIPIENT
> Denmark made amends to Iceland.  => DNK > ISL
verb  ACTOR atone for $MISDEED in|against|to|of RECIPIENT
> France atoned for its role in Rwanda.  => FRA > RWA
verb  ACTOR admit|acknowledge|concede mistake|error|guilt|wrongdoing|fault|blame|wrong|failure
> The Iranian army admitted a mistake on Saturday.  => IRN >
verb  ACTOR admit|acknowledge|concede mistake|error|guilt|wrongdoing|fault|blame|wrong|failure in|to|toward|against RECIPIENT:actor!
> Italy acknowledged its guilt toward Libya.  => ITA > LBY
verb  ACTOR take|accept|acknowledge|assume blame for TOPIC
> The Chilean police accepted the blame for the deaths.  => CHL >
verb  ACTOR acknowledge genocide|massacre|atrocity|crime|abuse|slavery against|in|of RECIPIENT!
> Belgium acknowledged the crimes in Congo.  => BEL > COD
noun  ACTOR! apology to|for RECIPIENT
> The Norwegian parliament's apology to Finland was unanimous.  => NOR > FIN
noun  apology by|from ACTOR! to RECIPIENT!
> An apology from Israel to Georgia followed within hours.  => ISR > GEO
noun  ACTOR! expression of $REGRET to|over|for RECIPIENT
> Bulgaria's expression of regret to North Macedonia was sincere.  => BGR > MKD
adj   ACTOR sorry for|about $MISDEED
> The Singaporean minister is sorry for the delay.  => SGP >
adj   ACTOR regretful|remorseful|apologetic about|over|for|to TOPIC
> The Thai general was apologetic about the shooting.  => THA >

# ---------------------------------------------------------------------------------------------------------------------
# Strikes and protests that are called off (CAMEO 080)

type     CONCEDE
section  PLOVER 2.0, CONCEDE
cameo    080

set WALKOUT = strike | hunger+strike | general+strike | walkout | boycott | protest | sit-in | blockade | demonstration | industrial+action | work+stoppage
verb  ACTOR call ~off $WALKOUT against|over|at RECIPIENT:actor
> Ghanaian teachers called off their strike on Friday.  => GHA >
verb  ACTOR end|suspend|halt|pause|postpone $WALKOUT against|over|at RECIPIENT:actor
> Kenyan nurses ended their strike on Friday.  => KEN >
> Peruvian miners suspended a strike against the government.  => PER > /GOV

# Leave that is given (CAMEO 080)

verb  ACTOR grant|give|extend RECIPIENT:actor! permission|authorisation|authorization|leave|clearance|mandate|extension|reprieve|respite|waiver|exemption
> Spain gave the Moroccan government leave to repair the cable.  => ESP > MAR
> The European Union granted Croatia an extension.  => EUR > HRV
verb  ACTOR grant|give permission|authorisation|authorization|leave|clearance|extension|reprieve|waiver|exemption to RECIPIENT:actor!
> Denmark granted a waiver to Iceland.  => DNK > ISL
verb  ACTOR concede|bow|yield|accede|submit|relent|cave to demand|pressure|request of|from RECIPIENT:actor!
> Greece bowed to pressure from Cyprus.  => GRC > CYP
