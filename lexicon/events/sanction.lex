# SANCTION: an actor reduces relations that exist, are routine or co-operative. Formal sanctions are only a part of it.
# Boundaries: a meeting that is cancelled is REJECT meet; an individual who is deported is COERCE deport; aid that was asked for and refused is REJECT;
# troops that leave are RETREAT; a threat to do any of this is THREATEN. A conviction with prison is COERCE arrest as well (the ontology adds it).

set PENALTY    = sanction | embargo | asset+freeze | countermeasure | punitive+measure | economic+measure | trade+restriction | export+control | financial+restriction
set TARIFF     = tariff | duty | import+duty | anti-dumping+duty | import+tax | quota
set ENTRYBAN   = travel+ban | visa+ban | visa+restriction | entry+ban
set TIES       = tie | relation | relationship | link | contact
set TALKS      = talk | talks | negotiation | dialogue | consultation | discussion
set AID        = aid | assistance | funding | fund | loan | credit | grant | budget+support | subsidy | payment | disbursement
set MILAID     = military+aid | military+assistance | security+assistance | arms+sale | weapon+sale | arms+delivery | arms+shipment | arms+export | weapon+delivery
set RELIEF     = food+aid | humanitarian+aid | relief+aid | emergency+aid | humanitarian+assistance | food+assistance | medical+aid
set ENVOY      = ambassador | envoy | consul | high+commissioner | chargé | diplomat | attaché | representative
set MISSION    = embassy | consulate | high+commission | diplomatic+mission | liaison+office | cultural+centre
set PACT       = treaty | pact | accord | agreement | convention | protocol | deal | memorandum | compact | statute
set CONTRACT   = contract | deal | order | project | tender | concession | memorandum | accord | agreement | purchase
set ORG        = party | organization | bloc | council | alliance | union | league | grouping | federation | cabinet | coalition | caucus | parliament | committee | membership
set FUEL       = gas | oil | fuel | crude | petrol | gas+supply | oil+supply | fuel+supply | gas+supplies | oil+supplies | fuel+supplies | gas+flow | oil+export | gas+export | gas+delivery | oil+delivery
set FLIGHTS    = flight | air+link | ferry+service | rail+link | train+service | air+service | bus+service | postal+service
set ASSETS     = asset | account | bank+account | reserve | fund | property | funds
set SENTENCE   = sentence | prison+sentence | jail+sentence | prison+term | jail+term | life+sentence | death+sentence | death+penalty | suspended+sentence
set PRISON     = year | month | prison | jail | life | imprisonment | labour | lash | exile
set LAW        = law | decree | bill | legislation | amendment | statute | act | order | ban | tax | provision | ordinance
set VOTE       = election | referendum | poll | vote | ballot | candidacy | nomination
set INSPECTOR  = inspector | observer | monitor | weapon+inspector | election+observer | fact-finder
set RELIEFER   = aid+worker | aid+agency | relief+agency | charity | ngo | humanitarian+worker | aid+organization | relief+worker
set PEACEKEEPER = peacekeeper | peacekeeping+force | peacekeeping+mission | peacekeeping+contingent

type     SANCTION
section  PLOVER 2.0, SANCTION

# ---- SANCTION without a mode: relations grow worse, the means are left open --------------------------------------------------------------------

mode     -
cameo    160

verb  ACTOR penalize RECIPIENT:actor!
> Hungary was penalized by the European Union over its courts.  => EUR > HUN
verb  ACTOR punish RECIPIENT:country!
> Algeria punished Spain for its change of course on the desert.  => DZA > ESP
verb  ACTOR isolate RECIPIENT:country!
> Qatar was isolated by its neighbour Saudi Arabia.  => SAU > QAT
verb  ACTOR ostracize RECIPIENT:country!
> West African states were slow, but Ghana ostracized Guinea after the coup.  => GHA > GIN
verb  ACTOR retaliate against RECIPIENT with sanction|embargo|tariff|duty|countermeasure
> Canada retaliated against the United States with tariffs on whiskey.  => CAN > USA
verb  ACTOR take measure|action|step against RECIPIENT:country!
> Lithuania took punitive measures against Belarus over the balloons.  => LTU > BLR
noun  ACTOR reprisal|retaliation against RECIPIENT:country!
> Chinese retaliation against Australia hurt barley farmers.  => CHN > AUS
noun  ACTOR punitive+measure|punitive+step against RECIPIENT
> Turkey's punitive measures against Finland lasted a year.  => TUR > FIN

# ---- mode convict: a court finds guilty or liable, sentences, fines, or rules against the constitution -----------------------------------------

mode     convict
cameo    116
contexts legal

verb  ACTOR convict RECIPIENT of TOPIC
> A Turkish court convicted two journalists of insulting the president.  => TUR/JUD > /JRN
verb  ACTOR find|declare|pronounce RECIPIENT ~guilty of TOPIC
> The Peruvian supreme court found a Chilean general guilty of murder.  => PER/JUD > CHL
> Three Kenyan policemen were pronounced guilty of manslaughter by a Somali court.  => SOM > KEN/COP
verb  ACTOR find|hold RECIPIENT ~liable for TOPIC
> A Dutch court held the Serbian commander liable for the deaths.  => NLD > SRB
verb  ACTOR sentence RECIPIENT to $PRISON
> An Iranian court sentenced a French researcher to five years in prison.  => IRN > FRA
verb  ACTOR sentence|condemn RECIPIENT to death
> Nine Egyptian students were sentenced to death by a Sudanese court.  => SDN/JUD > EGY
verb  ACTOR fine RECIPIENT:actor!
> Brazilian judges fined the Italian company for the oil spill.  => BRA > ITA
verb  ACTOR impose|slap|levy fine|penalty|damages on|against RECIPIENT
> The European Union imposed a daily fine on Poland.  => EUR > POL
verb  ACTOR impose|pass $SENTENCE on|against RECIPIENT
> A Malaysian judge imposed a death sentence on two Nigerian men.  => MYS > NGA
verb  ACTOR hand|give $SENTENCE to RECIPIENT
> A Cambodian court handed long prison terms to two Thai activists.  => KHM/JUD > THA
verb  ACTOR hand ~down sentence|prison+sentence|life+sentence|prison+term|verdict|judgment|ruling to|against|on RECIPIENT
> Rwandan judges handed down life sentences against three Belgian nationals.  => RWA > BEL
verb  ACTOR hand ~out $SENTENCE to RECIPIENT
> A Bahraini tribunal handed out life sentences to Iranian agents.  => BHR > IRN
verb  ACTOR mete ~out sentence|punishment to RECIPIENT
> A Saudi court meted out harsh sentences to Yemeni defendants.  => SAU > YEM
verb  ACTOR issue|deliver|return verdict|ruling|judgment against RECIPIENT
> The Colombian tribunal delivered its verdict against the Venezuelan officers.  => COL > VEN
verb  RECIPIENT receive|get $SENTENCE from|in ACTOR
> The Ukrainian pilot received a long prison sentence from a Russian court.  => RUS > UKR
> Two Lithuanian sailors received long prison sentences in Nigeria.  => NGA > LTU
verb  ACTOR uphold|confirm conviction|sentence|death+sentence|prison+sentence|verdict of|against RECIPIENT
> A Moroccan appeals court upheld the conviction of a Spanish teacher.  => MAR > ESP
verb  ACTOR rule against RECIPIENT:actor!
> The International Court of Justice ruled against Uganda.  => UNO > UGA
verb  ACTOR rule|find in favour of TOPIC against RECIPIENT!
> A British court ruled in favour of the investors against Argentina.  => GBR > ARG
verb  ACTOR award damages|damage|compensation against RECIPIENT! ; contexts=legal,reparations
> A British judge awarded damages against Kazakhstan in the oil case.  => GBR > KAZ
verb  ACTOR rule|declare|find|deem|hold $LAW ~unconstitutional of|by RECIPIENT
> Kenya's high court declared the government's new security law unconstitutional.  => KEN/JUD > /GOV
verb  ACTOR rule|declare|find|deem|hold $VOTE ~illegal of|by RECIPIENT
> The Spanish constitutional court declared the separatists' referendum illegal.  => ESP > *
verb  ACTOR rule RECIPIENT ~ineligible
> A Malian court ruled the Senegalese candidate ineligible.  => MLI > SEN
verb  ACTOR strike ~down $LAW of|by RECIPIENT
> The Colombian constitutional court struck down the government's tax law.  => COL > /GOV
verb  ACTOR annul|invalidate|nullify|quash law|decree|amendment|election|referendum|poll|vote|result of|by RECIPIENT ; contexts=legal,political_institutions
> Malawi's top court annulled the election of the president.  => MWI > /GOV
verb  ACTOR throw ~out law|statute|ordinance|ban|legislation|provision of|by RECIPIENT!
> Slovakia's judges threw out the government's ban.  => SVK > /GOV
verb  ACTOR convict|sentence RECIPIENT in absentia
> An Italian court sentenced an American agent in absentia.  => ITA > USA
verb  ACTOR strip RECIPIENT of immunity ; contexts=legal,legislative
> The Guatemalan congress stripped the president of immunity.  => GTM/LEG > /GOV
noun  conviction|sentencing of RECIPIENT by|in ACTOR
> The conviction of a Danish banker by a Kuwaiti court surprised lawyers.  => KWT > DNK
noun  ACTOR conviction|sentencing of RECIPIENT!
> Myanmar's conviction of two Australian advisers strained relations.  => MMR > AUS
noun  ACTOR guilty+verdict against|for RECIPIENT
> The Zambian court's guilty verdict against the Congolese trader was harsh.  => ZMB > COD
noun  ACTOR verdict|judgment|ruling against RECIPIENT:actor!
> The International Court of Justice's ruling against China was welcomed.  => UNO > CHN
noun  ACTOR death+sentence|prison+sentence|jail+sentence|prison+term|jail+term|life+sentence for|against|on RECIPIENT
> Vietnam's prison sentence for an American citizen drew attention.  => VNM > USA
noun  ACTOR fine on|against|for RECIPIENT:actor!
> The Indian fine against the South Korean carmaker was the largest ever.  => IND > KOR
noun  annulment|invalidation of $VOTE by ACTOR
> The annulment of the vote by the Maldivian court shocked diplomats.  => MDV >

# ---- mode expel: an entity is put out of a country, group or organisation ----------------------------------------------------------------------

# General: whoever is expelled is a representative or a member; individuals without office are in coerce.lex (deport).
mode     expel
cameo    166
contexts diplomatic

verb  ACTOR expel RECIPIENT:actor!
> Poland expelled three Belarusian diplomats on Monday.  => POL > BLR
> Two Iranian envoys were expelled by Denmark over the plot.  => DNK > IRN
> Kuwait and Bahrain expelled the Lebanese ambassador.  => BHR,KWT > LBN
verb  ACTOR declare|pronounce|name persona of RECIPIENT
> Poland declared two Belarusian diplomats persona non grata.  => POL > BLR
verb  ACTOR declare RECIPIENT ~persona
> Ecuador declared persona non grata the Argentine ambassador.  => ECU > ARG
verb  ACTOR kick|throw|boot|turf ~out RECIPIENT:actor!
> Niger kicked out the French ambassador after the coup.  => NER > FRA
verb  ACTOR order RECIPIENT ~out of PLACE
> Burundi ordered the Rwandan envoy out of the country.  => BDI > RWA
verb  ACTOR send ~home|packing $ENVOY of RECIPIENT
> Bulgaria sent home four Russian diplomats for spying.  => BGR > RUS
verb  ACTOR send|order ~home RECIPIENT:actor!
> Malaysia ordered home the North Korean ambassador after the murder.  => MYS > PRK
verb  ACTOR revoke|withdraw accreditation|agrément|credential of $ENVOY of RECIPIENT
> Panama revoked the accreditation of the Nicaraguan ambassador.  => PAN > NIC
verb  ACTOR revoke|withdraw|cancel accreditation of RECIPIENT
> Tanzania withdrew the accreditation of the European Union's envoy.  => TZA > EUR
verb  ACTOR order closure of $MISSION of RECIPIENT ; cameo=161
> Romania ordered the closure of the Russian consulate.  => ROU > RUS
verb  ACTOR close|shut $MISSION of RECIPIENT ; cameo=161
> Eritrean officials shut the Djiboutian embassy.  => ERI > DJI
noun  expulsion|ejection of RECIPIENT by ACTOR
> The expulsion of Bolivian diplomats by Spain followed a quarrel.  => ESP > BOL
noun  ACTOR expulsion of RECIPIENT!
> Norway's expulsion of Russian embassy staff drew a quick answer.  => NOR > RUS
noun  ACTOR tit+for+tat+expulsion of RECIPIENT
> Russia's tit-for-tat expulsion of Latvian diplomats was expected.  => RUS > LVA

# Expelled or suspended from an organisation or party.
contexts political_institutions

verb  ACTOR expel|eject|oust|exclude|evict RECIPIENT from $ORG
> Zimbabwe's ruling party expelled a deputy minister from the party.  => ZWE > /GOV
verb  ACTOR suspend RECIPIENT from $ORG
> The African Union suspended Gabon from the organization.  => IGO > GAB
verb  ACTOR suspend RECIPIENT:country! ; contexts=diplomatic
> The African Union suspended Gabon after the coup.  => IGO > GAB
verb  ACTOR suspend|revoke|terminate|freeze membership of RECIPIENT ; contexts=diplomatic
> The Arab League suspended Syria's membership.  => IGO > SYR
verb  ACTOR strip RECIPIENT of membership|seat|vote|voting+right|presidency
> The African Union stripped Egypt of its seat.  => IGO > EGY
verb  ACTOR remove|drop|throw RECIPIENT from $ORG
> The UN General Assembly removed Russia from the human rights council.  => UNO > RUS
verb  ACTOR purge RECIPIENT from $ORG
> Vietnam's communist party purged two deputy ministers from the cabinet.  => VNM > /GOV
noun  suspension|expulsion|exclusion of RECIPIENT from $ORG by ACTOR ; contexts=diplomatic
> The suspension of Mali from the bloc by the African Union stands.  => IGO > MLI
noun  ACTOR suspension of RECIPIENT:country! ; contexts=diplomatic
> The African Union's suspension of Sudan remains in force.  => IGO > SDN

# Expelled peacekeepers, inspectors, aid agencies: CAMEO has codes of its own for them.
contexts -

verb  ACTOR expel|evict|eject $PEACEKEEPER of|from RECIPIENT ; cameo=1661 contexts=peacekeeping
> Mali expelled peacekeepers from Ivory Coast.  => MLI > CIV
verb  ACTOR expel|evict|eject $INSPECTOR of|from RECIPIENT ; cameo=1662 contexts=diplomatic
> North Korea expelled UN inspectors from the Yongbyon site.  => PRK > UNO
verb  ACTOR expel|evict|eject $RELIEFER of|from RECIPIENT ; cameo=1663 contexts=human_security
> Sudan expelled British aid workers in March.  => SDN > GBR
noun  expulsion of $PEACEKEEPER from RECIPIENT by ACTOR ; cameo=1661 contexts=peacekeeping
> The expulsion of Indian peacekeepers by Eritrea was condemned.  => ERI > IND
noun  expulsion of $RELIEFER from RECIPIENT by ACTOR ; cameo=1663 contexts=human_security
> The expulsion of Norwegian aid workers by Ethiopia was brief.  => ETH > NOR

# People who flee: PLOVER codes the party that makes them flee as the actor of an expulsion.
contexts migration

verb  ACTOR:actor! displace|uproot RECIPIENT:actor!
> Burmese soldiers displaced thousands of Thai villagers.  => MMR > THA
verb  ACTOR:actor! drive|force|chase RECIPIENT from|off home|village|land|house|territory
> Sudanese militiamen drove farmers from their villages.  => SDN > /AGR
verb  RECIPIENT:actor flee ACTOR:armed!
> Congolese villagers fled the Rwandan rebels.  => RWA > COD
verb  RECIPIENT:actor flee from ACTOR:armed!
> Iraqi Christians fled from the Syrian militants.  => SYR > IRQ
verb  RECIPIENT:actor flee persecution|repression|crackdown|violence|offensive|attack by|of|in ACTOR!
> Eritrean students fled persecution by Ethiopian police.  => ETH > ERI
noun  displacement of RECIPIENT:actor! by ACTOR:actor!
> The displacement of Armenian families by Azerbaijan's army was swift.  => AZE > ARM

# ---- mode withdraw: the actor takes itself, its diplomats or its non-military means away -------------------------------------------------------

mode     withdraw
cameo    160

verb  ACTOR withdraw|remove support|backing from|for RECIPIENT:actor!
> Thailand withdrew its backing for Cambodia in the council.  => THA > KHM
verb  ACTOR withdraw recognition of|from RECIPIENT ; cameo=161 contexts=diplomatic
> Nauru withdrew recognition of Taiwan.  => NRU > TWN
verb  ACTOR cut RECIPIENT:actor! ~loose
> Jordan cut the Iraqi politicians loose.  => JOR > IRQ
verb  ACTOR distance himself|herself|itself|themselves from RECIPIENT:actor!
> Serbia distanced itself from Russia after the vote.  => SRB > RUS
verb  ACTOR turn back on RECIPIENT:actor!
> Kyrgyzstan turned its back on Kazakhstan.  => KGZ > KAZ

# Ambassadors, embassies and their staff.
cameo    161
contexts diplomatic

verb  ACTOR recall $ENVOY to|from|in RECIPIENT
> Turkey recalled its ambassador to the Netherlands.  => TUR > NLD
> The ambassador was recalled from Taiwan by Honduras.  => HND > TWN
verb  ACTOR withdraw|pull $ENVOY from|in RECIPIENT
> Egypt withdrew its ambassador from Qatar.  => EGY > QAT
verb  ACTOR call ~home|back $ENVOY from|in|to RECIPIENT
> Greece called home its envoy from Albania.  => GRC > ALB
verb  ACTOR pull ~out $ENVOY of|from RECIPIENT
> Japan pulled out its diplomats from Libya.  => JPN > LBY
verb  ACTOR evacuate ambassador|envoy|diplomat|embassy|consulate|embassy+staff from|in RECIPIENT
> Italy evacuated its embassy staff from Haiti.  => ITA > HTI
verb  ACTOR withdraw embassy+staff|staff from RECIPIENT:country!
> Sweden withdrew staff from Eritrea.  => SWE > ERI
verb  ACTOR close|shut|shutter $MISSION in RECIPIENT!
> Canada closed its embassy in Iran.  => CAN > IRN
verb  ACTOR close|shut ~down $MISSION in RECIPIENT
> Ireland shut down its consulate in Nigeria.  => IRL > NGA
noun  recall|withdrawal of $ENVOY from|to|in RECIPIENT by ACTOR
> The recall of the envoy from Rwanda by Belgium came overnight.  => BEL > RWA
noun  ACTOR recall of $ENVOY from|to|in RECIPIENT
> Chile's recall of its ambassador to Israel was praised at home.  => CHL > ISR
noun  closure of $MISSION in RECIPIENT by ACTOR
> The closure of the embassy in Yemen by Germany took a day.  => DEU > YEM

# Treaties, organisations, coalitions.
cameo    160
contexts diplomatic

verb  ACTOR withdraw from $PACT with RECIPIENT
> India withdrew from the water treaty with Pakistan.  => IND > PAK
verb  ACTOR:actor! withdraw from RECIPIENT:organisation!
> Burundi withdrew from the International Criminal Court.  => BDI > IGO
verb  ACTOR pull|back|opt ~out of $PACT with RECIPIENT
> The United States pulled out of the nuclear deal with Iran.  => USA > IRN
verb  ACTOR:actor! pull ~out of RECIPIENT:organisation!
> Nicaragua pulled out of the Organization of American States.  => NIC > IGO
verb  ACTOR quit|exit RECIPIENT:organisation!
> Qatar quit OPEC at the end of the year.  => QAT > IGO
verb  ACTOR:country! leave RECIPIENT:organisation!
> Britain left the European Union after a long quarrel.  => GBR > EUR
verb  ACTOR quit|exit|abandon $PACT with RECIPIENT
> Moldova quit the customs agreement with Russia.  => MDA > RUS
verb  ACTOR abrogate|renounce|denounce|repudiate|annul $PACT with RECIPIENT
> Ukraine denounced its friendship treaty with Russia.  => UKR > RUS
verb  ACTOR:actor terminate|end|scrap|cancel|revoke|void $PACT with RECIPIENT:actor!
> The Philippine government terminated its fisheries accord with China.  => PHL > CHN
verb  ACTOR tear|rip ~up $PACT with RECIPIENT
> Somalia tore up its port agreement with the United Arab Emirates.  => SOM > ARE
verb  ACTOR suspend|freeze|end participation in $PACT with RECIPIENT
> Russia suspended its participation in the arms control treaty with the United States.  => RUS > USA
verb  ACTOR suspend|freeze|end participation|membership in|of RECIPIENT:organisation!
> Hungary suspended its participation in the International Criminal Court.  => HUN > IGO
verb  ACTOR:actor suspend|freeze $PACT with RECIPIENT:actor!
> South Korea suspended the military accord with North Korea.  => KOR > PRK
noun  ACTOR withdrawal|exit|pullout|departure from $PACT with RECIPIENT
> Venezuela's withdrawal from the trade pact with Colombia was final.  => VEN > COL
noun  ACTOR withdrawal|exit from RECIPIENT:organisation!
> Britain's exit from the European Union reshaped trade.  => GBR > EUR
noun  abrogation|termination|denunciation of $PACT with RECIPIENT by ACTOR
> The abrogation of the pact with Ethiopia by Egypt was symbolic.  => EGY > ETH
verb  ACTOR quit|leave|abandon|desert coalition|alliance|ruling+coalition|unity+government with RECIPIENT ; contexts=political_institutions
> The far-right Israeli party quit the coalition with the prime minister.  => ISR > /GOV
verb  ACTOR withdraw|pull ~out from|of coalition|ruling+coalition|unity+government with RECIPIENT ; contexts=political_institutions
> The Kenyan opposition pulled out of the unity government with the president.  => KEN > /GOV
verb  ACTOR secede from RECIPIENT:country! ; contexts=territory
> South Sudan seceded from Sudan after the vote.  => SSD > SDN
verb  ACTOR break ~away from RECIPIENT:country! ; contexts=territory
> Eritrea broke away from Ethiopia after a long war.  => ERI > ETH
verb  ACTOR break ~away from RECIPIENT:organisation! ; contexts=political_institutions
> Niger broke away from the regional bloc ECOWAS.  => NER > IGO

# Staff, monitors, money that are taken away.
contexts -

verb  ACTOR withdraw|pull $INSPECTOR from|in RECIPIENT ; cameo=1662 contexts=diplomatic
> The Arab League withdrew its observers from Syria.  => IGO > SYR
verb  ACTOR withdraw|pull $PEACEKEEPER from|in RECIPIENT ; cameo=1661 contexts=peacekeeping
> Uruguay withdrew its peacekeepers from Haiti.  => URY > HTI
verb  ACTOR withdraw|pull|evacuate $RELIEFER from|in RECIPIENT:actor! ; cameo=1663 contexts=human_security
> The United Nations evacuated its aid workers from Ethiopia.  => UNO > ETH
verb  ACTOR withdraw|pull investment|capital|money from RECIPIENT:country! ; cameo=1621 contexts=economic
> Norway withdrew its oil money from Myanmar.  => NOR > MMR
verb  ACTOR divest from RECIPIENT:actor! ; cameo=1621 contexts=economic
> Denmark divested from Israel because of the settlements.  => DNK > ISR
noun  withdrawal|pullout of $INSPECTOR from RECIPIENT by ACTOR ; cameo=1662
> The withdrawal of observers from Kosovo by Finland came at night.  => FIN > KOS

# ---- mode discontinue: exchanges are cut, frozen or burdened; international sanctions ----------------------------------------------------------

# Sanctions, embargoes.
mode     discontinue
cameo    163
contexts economic

verb  ACTOR sanction RECIPIENT:actor!
> The United States sanctioned two Venezuelan generals.  => USA > VEN
> Four Serbian officials were sanctioned by Britain.  => GBR > SRB
verb  ACTOR impose|slap|place|put|clamp $PENALTY on|against RECIPIENT
> Australia imposed sanctions on Zimbabwe.  => AUS > ZWE
> New sanctions were imposed on Belarus by the European Union.  => EUR > BLR
> Switzerland and Norway imposed sanctions on Myanmar.  => CHE,NOR > MMR
verb  ACTOR adopt|approve|announce|introduce|enact|unveil|order|pass $PENALTY against|on RECIPIENT
> The UN Security Council adopted sanctions against Eritrea.  => UNO > ERI
verb  ACTOR tighten|toughen|extend|expand|renew|widen|prolong|reimpose|reinstate|strengthen $PENALTY against|on RECIPIENT
> Japan extended its sanctions on North Korea for two years.  => JPN > PRK
verb  ACTOR enforce|apply|maintain|implement $PENALTY against|on RECIPIENT
> Ghana enforced the embargo against Niger.  => GHA > NER
verb  ACTOR hit|target|punish RECIPIENT with $PENALTY
> Canada hit Haiti with sanctions aimed at its elites.  => CAN > HTI
verb  ACTOR slap RECIPIENT with $TARIFF
> Washington slapped Brazil with tariffs.  => USA > BRA
verb  ACTOR embargo RECIPIENT:country!
> Arab states were divided, but Saudi Arabia embargoed Qatar.  => SAU > QAT
verb  ACTOR blacklist RECIPIENT:actor!
> The European Union blacklisted Iranian commanders.  => EUR > IRN
verb  ACTOR add|place|put RECIPIENT to|on blacklist|sanction+list|watch+list|grey+list
> New Zealand added five Russian officials to its sanctions list.  => NZL > RUS
verb  ACTOR designate|list RECIPIENT as sponsor|terrorist|terrorist+organization|terrorist+group ; contexts=terrorism
> Paraguay designated Hezbollah as a terrorist organization.  => PRY > LBN
verb  ACTOR freeze|block|immobilize $ASSETS of|in RECIPIENT
> Switzerland froze the assets of the Tunisian president.  => CHE > TUN
verb  ACTOR tighten noose|screw on|around RECIPIENT:country!
> Washington tightened the screws on Cuba.  => USA > CUB
noun  ACTOR sanction|embargo|asset+freeze against|on|of RECIPIENT:actor!
> American sanctions against Cuba entered a new decade.  => USA > CUB
> The Ethiopian economy suffered under the embargo on Eritrea by Kenya.  => KEN > ERI
noun  imposition|extension|renewal|tightening of $PENALTY on|against RECIPIENT by ACTOR
> The imposition of sanctions on Burundi by the European Union continued.  => EUR > BDI
noun  round|package|set of $PENALTY against|on RECIPIENT by ACTOR
> A new package of sanctions against Syria by Canada was published.  => CAN > SYR

# Tariffs, import and export bans, trade.
verb  ACTOR impose|slap|levy|raise|hike|increase|place|announce $TARIFF on|against RECIPIENT
> China raised tariffs on Australian wine.  => CHN > AUS
verb  ACTOR impose|slap|levy|raise|hike|increase|place $TARIFF on good|product|import|steel|car|wine|food from|of RECIPIENT
> Turkey imposed tariffs on steel from the United States.  => TUR > USA
verb  ACTOR ban|halt|suspend|stop|bar|prohibit|restrict|block import|purchase of TOPIC from RECIPIENT
> Russia banned imports of fruit from Moldova.  => RUS > MDA
verb  ACTOR ban|halt|suspend|stop|bar|prohibit|restrict|block|curb export|sale|shipment|delivery of TOPIC to RECIPIENT!
> Indonesia halted exports of palm oil to India.  => IDN > IND
verb  ACTOR ban|bar|prohibit|embargo good|product|meat|fruit|fish|wine|timber|coal|grain|seafood of|from RECIPIENT
> China banned seafood from Japan.  => CHN > JPN
verb  ACTOR suspend|halt|stop|freeze|curtail|restrict|end|cut trade with RECIPIENT
> Tanzania suspended trade with Malawi over a maize dispute.  => TZA > MWI
verb  ACTOR cut ~off trade with RECIPIENT
> Lesotho cut off trade with its neighbour Botswana.  => LSO > BWA
verb  ACTOR revoke|suspend|withdraw|remove trade+preference|preference|privilege|trade+status|benefit of|from|for RECIPIENT
> The European Union suspended trade preferences for Cambodia.  => EUR > KHM
verb  ACTOR impose|announce|introduce import+ban|export+ban|trade+ban|ban on RECIPIENT:country!
> Saudi Arabia imposed an import ban on Lebanon.  => SAU > LBN
verb  ACTOR impose|announce|introduce ban on import|export|product|good from|to|of RECIPIENT
> Mexico announced a ban on imports from Peru.  => MEX > PER
noun  ACTOR ban on import|export|product|good|meat|seafood from|to|of RECIPIENT
> China's ban on seafood from Japan cost fishermen millions.  => CHN > JPN
noun  ACTOR tariff|duty on|against RECIPIENT:country!
> American tariffs on Vietnam were the highest in Asia.  => USA > VNM
noun  suspension|halt of trade with RECIPIENT by ACTOR
> The suspension of trade with Taiwan by Honduras worried exporters.  => HND > TWN

# Energy and other supplies that cross a border (supplies at home: coerce.lex, withhold).
contexts natural_resource

verb  ACTOR cut|halt|stop|suspend|reduce|shut $FUEL to|for RECIPIENT
> Algeria halted gas supplies to Morocco.  => DZA > MAR
verb  ACTOR cut|shut|turn|switch ~off $FUEL to|for RECIPIENT
> Russia cut off gas to Bulgaria in the spring.  => RUS > BGR
noun  suspension|cutoff|halt of $FUEL to RECIPIENT by ACTOR
> The cutoff of oil to Hungary by Ukraine raised prices.  => UKR > HUN

# Visas, travel, flights, borders.
contexts -

verb  ACTOR impose|slap|place|introduce|announce $ENTRYBAN on|against|for RECIPIENT:actor!
> The United States imposed visa restrictions on Ugandan officials.  => USA > UGA
verb  ACTOR revoke|cancel|suspend visa of|for|to RECIPIENT ; cameo=160
> India suspended visas for Canadian citizens.  => IND > CAN
verb  ACTOR suspend|scrap|end visa+free+travel|visa+waiver|visa+free+regime for|with|of RECIPIENT ; cameo=160
> The European Union suspended visa-free travel for Vanuatu.  => EUR > VUT
noun  ACTOR travel+ban|visa+ban|entry+ban on|against RECIPIENT
> The British travel ban on Kenyan politicians remained secret.  => GBR > KEN
verb  ACTOR suspend|halt|cancel|ban|ground|stop $FLIGHTS to|from|with RECIPIENT:country! ; cameo=160
> Russia suspended flights to Egypt after the attack.  => RUS > EGY
verb  ACTOR bar|ban airline|airliner|aircraft|ship|truck of|from RECIPIENT ; cameo=160
> Pakistan barred Indian aircraft for another month.  => PAK > IND
verb  ACTOR close|shut|seal border|frontier|border+crossing with|to RECIPIENT! ; cameo=160
> Nigeria closed its border with Benin.  => NGA > BEN
verb  ACTOR close|shut|bar airspace|port|territorial+water to|for RECIPIENT! ; cameo=160
> Algeria closed its airspace to Moroccan planes.  => DZA > MAR
noun  closure of border with RECIPIENT by ACTOR ; cameo=160
> The closure of the border with Rwanda by Burundi hurt traders.  => BDI > RWA
noun  suspension of $FLIGHTS to|from RECIPIENT by ACTOR ; cameo=160
> The suspension of flights to Ethiopia by Kenya ended tourism.  => KEN > ETH

# Diplomatic relations broken, downgraded, frozen.
cameo    161
contexts diplomatic

verb  ACTOR sever|break|cut|rupture|suspend|freeze|end $TIES with RECIPIENT:actor!
> Bolivia severed diplomatic relations with Israel.  => BOL > ISR
> Diplomatic ties with Iran were cut by Sudan and Djibouti.  => DJI,SDN > IRN
verb  ACTOR break|cut ~off $TIES with RECIPIENT
> Morocco broke off relations with Iran.  => MAR > IRN
verb  ACTOR downgrade|lower|reduce|curtail|limit $TIES with RECIPIENT:actor!
> Jordan downgraded its relations with Qatar.  => JOR > QAT
verb  ACTOR scale ~back|down $TIES|cooperation with RECIPIENT ; cameo=160
> Hungary scaled back contacts with Sweden.  => HUN > SWE
verb  ACTOR downgrade|lower|reduce representation|$MISSION|presence in RECIPIENT
> Kuwait lowered its diplomatic representation in Iran.  => KWT > IRN
verb  ACTOR break with RECIPIENT:country!
> Panama broke with Taiwan and turned to Beijing.  => PAN > TWN
verb  ACTOR part way|company with RECIPIENT:actor!
> Burkina Faso parted ways with France last winter.  => BFA > FRA
verb  $TIES *snap|rupture between ACTOR
> Ties between Iran and Sudan ruptured overnight.  => IRN,SDN >
noun  severance|rupture|severing|suspension|downgrading of $TIES with RECIPIENT by ACTOR
> The severance of relations with Venezuela by Paraguay was reversed.  => PRY > VEN
noun  rupture of $TIES between ACTOR
> The rupture of relations between Algeria and Morocco hurt families.  => DZA,MAR >

# Co-operation, contracts, projects.
cameo    160
contexts -

verb  ACTOR suspend|halt|freeze|end|stop|terminate|discontinue cooperation|collaboration|exchange|partnership with RECIPIENT:actor!
> The Czech Republic froze scientific cooperation with Russia.  => CZE > RUS
verb  ACTOR suspend|halt|cut|end intelligence+sharing|intelligence+cooperation|intelligence+exchange with RECIPIENT ; contexts=intelligence
> The Netherlands halted intelligence cooperation with Turkey.  => NLD > TUR
verb  ACTOR suspend|halt|cut|freeze military+cooperation|defence+cooperation|security+cooperation|military+tie with RECIPIENT ; contexts=military
> Slovenia froze military cooperation with Israel.  => SVN > ISR
verb  ACTOR cancel|suspend|scrap joint+exercise|joint+drill|military+exercise|war+game with RECIPIENT ; contexts=military
> The Philippine president cancelled joint exercises with China.  => PHL > CHN
verb  ACTOR call ~off joint+exercise|joint+drill|military+exercise|war+game with RECIPIENT ; contexts=military
> Egypt called off joint drills with the United States.  => EGY > USA
verb  ACTOR cancel|scrap|suspend|annul|terminate $CONTRACT with RECIPIENT:actor! ; contexts=economic
> Kenya cancelled an airport contract with an Indian company.  => KEN > IND
verb  ACTOR suspend|halt|stop work|production|operation|project|business in RECIPIENT:country! ; contexts=economic
> Japan suspended its rail project in Myanmar.  => JPN > MMR
noun  suspension|termination of cooperation|contract|partnership with RECIPIENT by ACTOR
> The suspension of cooperation with Belarus by Latvia took effect.  => LVA > BLR

# Talks and mediation.
cameo    164
contexts diplomatic

verb  ACTOR suspend|halt|freeze|discontinue|terminate|abandon|quit $TALKS with RECIPIENT
> The Colombian government suspended peace talks with the rebels.  => COL/GOV > /REB
> Peace talks with the rebels were suspended by the Philippine government.  => PHL/GOV > /REB
verb  ACTOR break|cut ~off $TALKS with RECIPIENT
> Armenia broke off talks with Azerbaijan.  => ARM > AZE
# A counterpart must be named; who only leaves peace talks is in reject.lex, and firms that leave negotiations are in none.lex.
verb  ACTOR walk|storm|pull ~out of $TALKS with RECIPIENT!
> Sudanese delegates walked out of talks with Ethiopia.  => SDN > ETH
verb  ACTOR walk ~away from $TALKS with RECIPIENT!
> Greece walked away from the talks with Turkey.  => GRC > TUR
verb  ACTOR withdraw|retreat from $TALKS with RECIPIENT!
> Kosovo withdrew from the dialogue with Serbia.  => KOS > SRB
verb  $TALKS *break ~down between ACTOR
> Negotiations between Iraq and Kuwait broke down over the islands.  => IRQ,KWT >
verb  $TALKS *collapse|founder between ACTOR
> Talks between Ethiopia and Egypt collapsed at the weekend.  => EGY,ETH >
noun  suspension|breakdown|collapse of $TALKS with RECIPIENT by ACTOR
> The suspension of talks with Kosovo by Serbia came at night.  => SRB > KOS
noun  ACTOR walkout from|of $TALKS with RECIPIENT!
> The Greek walkout from talks with Turkey ended the week.  => GRC > TUR
verb  ACTOR suspend|end|halt|abandon mediation|mediation+effort|good+office between|in|with RECIPIENT ; cameo=165
> Qatar suspended its mediation between Israel and Lebanon.  => QAT > ISR,LBN
verb  ACTOR give ~up mediation|mediation+effort between|in|with RECIPIENT ; cameo=165
> Norway gave up its mediation effort in Sri Lanka.  => NOR > LKA

# Aid: economic, military, humanitarian.
cameo    162
contexts -

verb  ACTOR suspend|cut|halt|freeze|stop|end|slash|reduce|cancel|terminate|withdraw|withhold $AID to|for|from RECIPIENT:actor!
> Sweden suspended development aid to Burkina Faso.  => SWE > BFA
> Aid for Palestinians was frozen by Austria and Germany.  => AUT,DEU > PSE
verb  ACTOR cut|break ~off $AID to|for RECIPIENT
> Britain cut off aid to Rwanda.  => GBR > RWA
verb  ACTOR cut ~back $AID to|for|in RECIPIENT
> Norway cut back its assistance to Malawi.  => NOR > MWI
verb  ACTOR pull|yank|axe $AID to|for|from RECIPIENT:actor!
> The Dutch government pulled funding from Uganda.  => NLD > UGA
verb  ACTOR suspend|cut|halt|freeze|withhold|cancel economic+aid|economic+assistance|financial+aid|development+aid|budget+support|loan|credit to|for RECIPIENT ; cameo=1621 contexts=economic
> The World Bank froze a loan to Tanzania.  => IGO > TZA
verb  ACTOR suspend|cut|halt|freeze|stop|withhold|end|cancel|block $MILAID to|for RECIPIENT ; cameo=1622 contexts=military
> The United States withheld military aid to Egypt.  => USA > EGY
verb  ACTOR suspend|cut|halt|freeze|stop|reduce|end $RELIEF to|for|in RECIPIENT ; cameo=1623 contexts=human_security
> The United Nations halted food aid to Ethiopia after thefts.  => UNO > ETH
verb  ACTOR pull plug on $AID for|to RECIPIENT
> Norway pulled the plug on aid for Ethiopia.  => NOR > ETH
noun  ACTOR aid+cut|funding+cut|aid+freeze|aid+suspension to|for|in RECIPIENT
> British aid cuts to Kenya closed dozens of clinics.  => GBR > KEN
noun  suspension|freeze|halt|cut|termination of $AID to|for RECIPIENT by ACTOR
> The suspension of aid to Nicaragua by Spain followed the elections.  => ESP > NIC
noun  suspension|freeze|halt of $MILAID to|for RECIPIENT by ACTOR ; cameo=1622 contexts=military
> The suspension of arms sales to Saudi Arabia by Denmark was popular.  => DNK > SAU
