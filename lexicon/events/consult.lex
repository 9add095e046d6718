# CONSULT: actors meet, talk, negotiate, visit, telephone.
#
# PLOVER 2.0, CONSULT: "any meeting, visit, talks, negotiation or remote consultation". Who visits is ACTOR, who receives is
# RECIPIENT, so the frames of hosting are written the other way round. Where nobody is host or guest, all who take part are
# ACTOR and there is no recipient. A meeting still to come is AGREE, a cancelled one REJECT, a summoned ambassador ACCUSE.

set ASSEMBLY = summit | conference | forum | assembly | gathering | roundtable | meeting | session
set DEAL     = agreement | deal | accord | pact | treaty | settlement | truce | ceasefire | exchange | swap
set DELEGATE = delegation | envoy | mission | emissary | negotiator
set FEAST    = dinner | lunch | luncheon | breakfast | banquet | tea | reception
set FORUM    = summit | conference | forum | assembly | gathering | roundtable
set MEAL     = dinner | lunch | luncheon | breakfast | banquet | tea | iftar
set MEETING  = meeting | summit | session | conference | encounter | round | audience | roundtable
set PARLEY   = talk | negotiation | consultation | discussion | dialogue | conversation | meeting | summit
set PURPOSE  = visit | trip | tour | talk | negotiation | meeting | summit | conference | consultation | discussion | mission | session
set TALKS    = talk | consultation | discussion | dialogue | conversation | negotiation
set VISIT    = visit | trip | tour | stopover | pilgrimage

type     CONSULT
section  PLOVER 2.0, CONSULT

# ---------------------------------------------------------------------------------------------------------------------
# To meet (CONSULT, "any meeting"; CAMEO 040)

cameo    040

verb  ACTOR meet
> The presidents of Chile and Argentina met on Tuesday.  => CHL,ARG >
verb  ACTOR meet ACTOR:actor!
> The Kenyan foreign minister met the Ethiopian prime minister.  => KEN,ETH >
> Algeria's president met the Tunisian premier on Sunday.  => DZA,TUN >
verb  ACTOR meet with ACTOR:actor!
> Peru's finance minister met with Bolivian officials.  => PER,BOL >
> The Danish premier will meet with the Swedish king in May.  => AGREE: DNK,SWE >
verb  ACTOR meet ~up with ACTOR:actor!
> The Maltese prime minister met up with the Libyan envoy.  => MLT,LBY >
verb  ACTOR meet for $PARLEY with ACTOR
> Officials from Laos and Thailand met for talks on dams.  => LAO,THA >
> Kuwait's emir met for talks with the Iraqi president.  => KWT,IRQ >
verb  ACTOR gather|assemble|convene for $PARLEY
> Envoys of Chad and Niger gathered for consultations.  => TCD,NER >
verb  ACTOR come ~together for $PARLEY
> Rwandan and Ugandan officials came together for talks.  => RWA,UGA >
verb  ACTOR hold|have $MEETING with ACTOR
> Italy and Slovenia held a meeting on migration.  => ITA,SVN >
> The Omani sultan held a meeting with the Iranian president.  => OMN,IRN >
> A meeting with Estonia was held by Latvia on Friday.  => LVA,EST >
verb  ACTOR sit ~down with ACTOR:actor!
> The Greek foreign minister sat down with Turkish diplomats.  => GRC,TUR >
verb  ACTOR sit ~down for $PARLEY with ACTOR
> Vietnam's premier sat down for talks with the Lao president.  => VNM,LAO >
verb  ACTOR get ~together with ACTOR:actor! for $PARLEY
> Zambian officials got together with Malawi for discussions.  => ZMB,MWI >
verb  ACTOR huddle with ACTOR:actor!
> The Polish prime minister huddled with the Czech president.  => POL,CZE >
verb  ACTOR have $MEAL with ACTOR:actor!
> The British premier had dinner with the Jordanian king.  => GBR,JOR >
verb  ACTOR dine|lunch with ACTOR:actor!
> Monaco's prince dined with the Spanish king.  => MCO,ESP >
verb  ACTOR break bread with ACTOR:actor!
> The Serbian president broke bread with Kosovo's prime minister.  => SRB,KOS >
verb  ACTOR shake hand with ACTOR:actor!
> The Cuban president shook hands with the Colombian foreign minister.  => CUB,COL >
noun  meeting|summit|encounter between|among ACTOR!
> The meeting between Fiji and Tonga lasted three hours.  => FJI,TON >
noun  ACTOR! meeting|summit|encounter with ACTOR!
> Egypt's meeting with Sudan ended without a statement.  => EGY,SDN >
noun  bilateral+meeting|bilateral+talk between ACTOR!
> Bilateral talks between Cambodia and Brunei ended early.  => KHM,BRN >
noun  handshake between ACTOR!
> A handshake between the Israeli premier and the Saudi king caught all eyes.  => ISR,SAU >
noun  ACTOR! $MEAL with ACTOR!
> The Thai king's dinner with the Bhutanese king ran late.  => THA,BTN >

# ---------------------------------------------------------------------------------------------------------------------
# To talk, consult, exchange views (CONSULT, "talks"; CAMEO 040)

verb  ACTOR hold|have|conduct $TALKS with ACTOR on|about|over TOPIC
> Iraq and Kuwait held talks on the waterway.  => IRQ,KWT >
> Norway's trade minister held talks with Canada on fishing.  => NOR,CAN >
> Ukraine's deputy minister, who held talks with Hungary, flew home.  => UKR,HUN >
verb  ACTOR begin|start|open|launch|initiate|resume|restart|reopen|continue $TALKS with ACTOR
> Turkmenistan and Iran resumed talks on gas prices.  => TKM,IRN >
> Montenegro opened talks with Croatia over the border.  => MNE,HRV >
verb  ACTOR complete|conclude|finish $TALKS with ACTOR
> The Angolan delegation concluded talks with Namibia.  => AGO,NAM >
verb  ACTOR wrap ~up $PARLEY with ACTOR
> Guyana's foreign minister wrapped up talks with Suriname.  => GUY,SUR >
verb  ACTOR engage in $TALKS with ACTOR
> Mauritania engaged in dialogue with Mali on herders.  => MRT,MLI >
verb  ACTOR enter $TALKS with ACTOR
> Cameroon entered talks with Nigeria about the peninsula.  => CMR,NGA >
verb  ACTOR enter into $TALKS with ACTOR
> Uzbekistan entered into discussions with Afghanistan.  => UZB,AFG >
verb  ACTOR confer with ACTOR:actor!
> The Bahamian premier conferred with Haitian officials.  => BHS,HTI >
verb  ACTOR consult ACTOR:actor! on|about|over TOPIC
> Japan consulted South Korea on the launch.  => JPN,KOR >
> Lithuania was consulted by Germany about the brigade.  => DEU,LTU >
verb  ACTOR consult with ACTOR:actor!
> Spain's government consulted with Portugal on the grid.  => ESP,PRT >
verb  ACTOR talk with ACTOR:actor!
> The Yemeni prime minister talked with Saudi officials.  => YEM,SAU >
verb  ACTOR speak with ACTOR:actor!
> The Mexican foreign minister spoke with the Cuban president.  => MEX,CUB >
verb  ACTOR converse with ACTOR:actor!
> The Nepali king conversed with the Indian ambassador.  => NPL,IND >
verb  ACTOR discuss TOPIC!
> Burundi and Tanzania discussed refugee returns on Wednesday.  => BDI,TZA >
verb  ACTOR discuss TOPIC! with ACTOR:actor!
> The Armenian defence minister discussed border security with Georgia.  => ARM,GEO >
> Trade was discussed with Uruguay by the Paraguayan president.  => PRY,URY >
verb  ACTOR review TOPIC! with ACTOR:country|organisation!
> Senegal's president reviewed regional security with the European Union.  => SEN,EUR >
verb  ACTOR exchange view|opinion|idea|assessment with ACTOR on|about|over TOPIC
> Finland and Estonia exchanged views on Baltic cables.  => FIN,EST >
> The Indonesian president exchanged views with Papua New Guinea.  => IDN,PNG >
verb  ACTOR compare note with ACTOR:actor!
> The Czech interior minister compared notes with Poland.  => CZE,POL >
verb  ACTOR touch base with ACTOR:actor!
> New Zealand's premier touched base with Samoa on Friday.  => NZL,WSM >
verb  ACTOR brief RECIPIENT:country|organisation! on|about TOPIC!
> The Norwegian envoy briefed the United Nations on Syria.  => NOR > UNO
verb  ACTOR liaise|coordinate with ACTOR:actor! on|over TOPIC!
> Ghana liaised with Ivory Coast on cocoa prices.  => GHA,CIV >
verb  ACTOR deliver|hand|convey|transmit message|letter|greeting to RECIPIENT:actor!
> The Moroccan envoy delivered a letter to the Gabonese president.  => MAR > GAB
verb  ACTOR deliver|hand ~over message|letter to RECIPIENT:actor!
> Qatar's ambassador handed over a message to the Somali president.  => QAT > SOM
verb  ACTOR pass ~on|along message to RECIPIENT:actor!
> Oman passed along a message to Iran on Thursday.  => OMN > IRN
verb  ACTOR present credential to RECIPIENT ; contexts=diplomatic
> The Peruvian ambassador presented his credentials to the Polish president.  => PER > POL
verb  ACTOR keep line|channel ~open to|with ACTOR ; contexts=diplomatic
> A channel to Iran was kept open by Switzerland.  => CHE,IRN >
verb  ACTOR open channel|back+channel to|with ACTOR ; contexts=diplomatic
> The United States opened a back channel to Venezuela.  => USA,VEN >
verb  ACTOR be in talk|contact|negotiation|discussion with ACTOR!
> Hungary is in talks with Serbia about the pipeline.  => HUN,SRB >
verb  ACTOR make contact with ACTOR:actor!
> The Libyan government made contact with Italy about the ship.  => LBY,ITA >
verb  ACTOR stay|remain in contact|touch with ACTOR:actor!
> Jordan stayed in contact with Syria throughout the week.  => JOR,SYR >
verb  ACTOR establish contact with ACTOR:actor!
> The Thai army established contact with the Burmese rebels.  => THA,MMR >
noun  talk|consultation|discussion|dialogue|conversation between|among ACTOR!
> Talks between Ethiopia and Egypt ended on Monday.  => ETH,EGY >
noun  ACTOR! talk|consultation|discussion|dialogue|conversation with ACTOR!
> Bangladesh's talks with Myanmar covered the camps.  => BGD,MMR >
noun  exchange of view|opinion between ACTOR!
> An exchange of views between Malaysia and Singapore followed.  => MYS,SGP >
noun  contact between ACTOR!
> Contacts between Armenia and Turkey continued this week.  => ARM,TUR >
noun  ACTOR! contact with ACTOR!
> Bahrain's contacts with Syria worry its neighbours.  => BHR,SYR >
noun  staff+talk|political+consultation|strategic+dialogue between ACTOR!
> The strategic dialogue between India and Australia ended on Friday.  => IND,AUS >
noun  ACTOR! strategic+dialogue|political+consultation with ACTOR!
> Kazakhstan's strategic dialogue with Uzbekistan opened with a concert.  => KAZ,UZB >

# Talks whose name tells the subject

verb  ACTOR hold|have|conduct|begin|open|start|resume|continue trade+talk|economic+talk|tariff+talk|trade+negotiation with ACTOR ; contexts=economic
> Malaysia and Chile held trade talks in spring.  => MYS,CHL >
> Ecuador resumed trade talks with Canada.  => ECU,CAN >
verb  ACTOR hold|have|conduct|begin|open|start|resume|continue military+talk|defence+talk|security+talk with ACTOR ; contexts=military
> The Philippines held defence talks with Japan.  => PHL,JPN >
verb  ACTOR hold|have|conduct|begin|open|start|resume|continue border+talk|boundary+talk with ACTOR ; contexts=territory
> Bhutan resumed border talks with China.  => BTN,CHN >
verb  ACTOR hold|have|conduct|begin|open|start|resume|continue nuclear+talk|disarmament+talk with ACTOR ; contexts=cbrn
> Iran resumed nuclear talks with Britain.  => IRN,GBR >
verb  ACTOR hold|have|conduct|begin|open|start|resume|continue climate+talk with ACTOR ; contexts=environment
> Denmark held climate talks with Kenya.  => DNK,KEN >
noun  trade+talk|economic+talk|tariff+talk|trade+negotiation between ACTOR! ; contexts=economic
> Trade talks between Mauritius and India dragged on.  => MUS,IND >
noun  ACTOR! trade+talk|economic+talk|trade+negotiation with ACTOR! ; contexts=economic
> Switzerland's trade talks with Indonesia ended well.  => CHE,IDN >
noun  military+talk|defence+talk|security+talk between ACTOR! ; contexts=military
> Military talks between Laos and Vietnam ended on Monday.  => LAO,VNM >
noun  nuclear+talk|disarmament+talk between|with ACTOR! ; contexts=cbrn
> Nuclear talks between Iran and France ended at dawn.  => IRN,FRA >
noun  border+talk|boundary+talk between ACTOR! ; contexts=territory
> Border talks between Kenya and Somalia ended on Tuesday.  => KEN,SOM >

# ---------------------------------------------------------------------------------------------------------------------
# To negotiate (CONSULT, "negotiation"; CAMEO 046)

cameo    046
contexts diplomatic

verb  ACTOR negotiate with ACTOR:actor! on|over|about TOPIC
> Mali negotiated with Algerian officials for months.  => MLI,DZA >
> Djibouti negotiated with Ethiopia over port fees.  => DJI,ETH >
verb  ACTOR negotiate $DEAL with ACTOR
> Ukraine and Russia negotiated an exchange of the dead.  => UKR,RUS >
> Morocco negotiated a fishing treaty with the European Union.  => MAR,EUR >
verb  ACTOR negotiate TOPIC! with ACTOR:actor!
> Morocco negotiated fishing quotas with the European Union.  => MAR,EUR >
verb  ACTOR hold|have|conduct|open|begin|start|launch|resume|restart|reopen|continue|enter negotiation with ACTOR
> Sudan and South Sudan resumed negotiations on oil.  => SDN,SSD >
> Moldova opened negotiations with Romania about gas.  => MDA,ROU >
verb  ACTOR hold|have|conduct|open|begin|start|launch|resume|restart|reopen|continue|enter peace+talk|ceasefire+talk|truce+talk with ACTOR
> Azerbaijan and Armenia restarted peace talks.  => AZE,ARM >
> Afghanistan's government opened peace talks with Pakistan.  => AFG,PAK >
verb  ACTOR enter into negotiation with ACTOR
> Somalia entered into negotiations with Turkey.  => SOM,TUR >
verb  ACTOR bargain|haggle|parley with ACTOR:actor! over|about|on TOPIC
> Bolivia haggled with Argentina over gas prices.  => BOL,ARG >
verb  ACTOR return to negotiating+table|bargaining+table|negotiation+table|table with ACTOR
> Ethiopia and Egypt returned to the negotiating table.  => ETH,EGY >
> Iran returned to the negotiating table with Germany.  => IRN,DEU >
verb  ACTOR come|go to negotiating+table|bargaining+table|negotiation+table with ACTOR
> Guatemala came to the negotiating table with Belize.  => GTM,BLZ >
verb  ACTOR hold round of $TALKS with ACTOR
> Cyprus held a new round of talks with Egypt.  => CYP,EGY >
> China and Bhutan held another round of talks.  => CHN,BTN >
verb  ACTOR hold indirect+talk|indirect+negotiation|proximity+talk with ACTOR
> Iran held indirect talks with the United States.  => IRN,USA >
noun  negotiation|bargaining between|among ACTOR!
> Negotiations between Tajikistan and Kyrgyzstan dragged on.  => TJK,KGZ >
noun  ACTOR! negotiation with ACTOR!
> Gabon's negotiations with Equatorial Guinea broke no ice.  => GAB,GNQ >
noun  peace+talk|peace+negotiation|ceasefire+talk|truce+talk between|among ACTOR!
> Peace talks between Rwanda and Congo ended on Saturday.  => RWA,COD >
noun  ACTOR! peace+talk|peace+negotiation|ceasefire+talk|truce+talk with ACTOR!
> Israel's ceasefire talks with Lebanon lasted a week.  => ISR,LBN >
noun  indirect+talk|proximity+talk|indirect+negotiation between ACTOR!
> Indirect talks between Israel and Syria ended in silence.  => ISR,SYR >

# ---------------------------------------------------------------------------------------------------------------------
# To mediate (CONSULT, mediation: the mediator is ACTOR, the parties RECIPIENT; CAMEO 045)

cameo    045
contexts diplomatic

verb  ACTOR mediate between RECIPIENT!
> Turkey mediated between Ethiopia and Somalia.  => TUR > ETH,SOM
verb  ACTOR mediate in dispute|conflict|crisis|quarrel|war|row|talk|negotiation
> Senegal mediated in the quarrel for two years.  => SEN >
verb  ACTOR mediate $PARLEY between RECIPIENT!
> Qatar mediated talks between Sudan and Chad.  => QAT > SDN,TCD
verb  ACTOR mediate dispute|conflict|crisis|quarrel|row between RECIPIENT
> The Vatican mediated a dispute between Chile and Argentina.  => VAT > CHL,ARG
verb  ACTOR mediate $DEAL between RECIPIENT
> Egypt mediated a truce between Israel and the Palestinians.  => EGY > ISR,PSE
verb  ACTOR broker|facilitate $PARLEY between RECIPIENT!
> Kenya brokered talks between Rwanda and Burundi.  => KEN > RWA,BDI
verb  ACTOR broker|facilitate $DEAL between RECIPIENT
> The United States brokered a deal between Serbia and Kosovo.  => USA > SRB,KOS
> A truce between Sudan and Chad was brokered by Libya.  => LBY > SDN,TCD
verb  ACTOR broker peace|peace+deal|peace+accord between RECIPIENT
> Algeria brokered peace between Ethiopia and Eritrea.  => DZA > ETH,ERI
verb  ACTOR arbitrate dispute|quarrel|claim|row between RECIPIENT
> Spain arbitrated a claim between Honduras and Nicaragua.  => ESP > HND,NIC
verb  ACTOR arbitrate between RECIPIENT!
> Norway arbitrated between Sri Lanka and the rebels.  => NOR > LKA
verb  ACTOR moderate $PARLEY between RECIPIENT
> Finland moderated talks between Serbia and Kosovo.  => FIN > SRB,KOS
verb  ACTOR intercede|intervene|step ~in as mediator between RECIPIENT
> Oman stepped in as mediator between Iran and Bahrain.  => OMN > IRN,BHR
verb  ACTOR act|serve|work as mediator|intermediary|go-between|broker|facilitator between|for|in RECIPIENT
> Angola served as mediator between Congo and Rwanda.  => AGO > COD,RWA
verb  ACTOR shuttle between RECIPIENT!
> The Swedish envoy shuttled between Yemen and Saudi Arabia.  => SWE > YEM,SAU
verb  ACTOR lead|undertake mediation+effort|mediation|shuttle+diplomacy between|in RECIPIENT
> South Africa led the mediation between Lesotho and Eswatini.  => ZAF > LSO,SWZ
noun  ACTOR! mediation between|in RECIPIENT!
> Qatar's mediation between Congo and Rwanda continued.  => QAT > COD,RWA
noun  ACTOR! mediation+effort|mediation+mission|peace+mission in|between RECIPIENT!
> Oman's mediation effort between Iran and Yemen continued.  => OMN > IRN,YEM

# ---------------------------------------------------------------------------------------------------------------------
# Meetings on a third party's ground (CONSULT, mode third-party; CAMEO 044)

mode     third-party
cameo    044
contexts diplomatic

verb  RECIPIENT host $PARLEY between ACTOR!
> Switzerland hosted talks between Armenia and Azerbaijan.  => ARM,AZE > CHE
> Talks between Libya and Chad were hosted by Morocco.  => LBY,TCD > MAR
verb  RECIPIENT host peace+talk|ceasefire+talk|negotiation between ACTOR!
> Kenya hosted peace talks between Ethiopia and Somalia.  => ETH,SOM > KEN
verb  RECIPIENT play host to $PARLEY between ACTOR!
> Turkey played host to talks between Russia and Ukraine.  => RUS,UKR > TUR
verb  RECIPIENT provide|offer venue for $PARLEY between ACTOR!
> Oman provided the venue for talks between Iran and Yemen.  => IRN,YEM > OMN
verb  RECIPIENT bring ~together ACTOR:actor!
> Norway brought together Israel and Jordan in March.  => ISR,JOR > NOR
verb  ACTOR meet on neutral+ground|neutral+soil|neutral+territory
> Diplomats from Russia and Georgia met on neutral ground.  => RUS,GEO >
verb  ACTOR meet ACTOR on neutral+ground|neutral+soil|neutral+territory
> The Ukrainian envoy met Russian officials on neutral ground.  => UKR,RUS >
verb  ACTOR meet with ACTOR in third+country
> Israeli officials met with Indonesian diplomats in a third country.  => ISR,IDN >
verb  ACTOR hold $PARLEY with ACTOR in third+country|neutral+territory|neutral+venue
> Sudan and Chad held talks in a third country.  => SDN,TCD >
verb  ACTOR hold $PARLEY under auspices|aegis|patronage of RECIPIENT:actor!
> Yemen and Saudi Arabia held talks under the auspices of Oman.  => YEM,SAU > OMN

# ---------------------------------------------------------------------------------------------------------------------
# To visit (CONSULT, mode visit: the visitor is ACTOR, the host RECIPIENT; CAMEO 042)

mode     visit
cameo    042
contexts -

verb  ACTOR visit RECIPIENT!
> The Kenyan president visited Uganda on Friday.  => KEN > UGA
> The Portuguese premier will visit Angola in June.  => AGREE: PRT > AGO
> Iceland was visited by the Danish queen.  => DNK > ISL
verb  ACTOR pay|make|undertake $VISIT to RECIPIENT!
> Norway's defence minister paid a two-day visit to Latvia.  => NOR > LVA
verb  ACTOR pay RECIPIENT:actor! visit
> The Qatari emir paid Bulgaria a visit.  => QAT > BGR
verb  ACTOR begin|start|open $VISIT to|of|in RECIPIENT!
> The Mongolian president began a state visit to Germany.  => MNG > DEU
verb  ACTOR kick ~off $VISIT to|of RECIPIENT!
> The Canadian premier kicked off a trip to Indonesia.  => CAN > IDN
verb  ACTOR continue|extend|prolong $VISIT to|of RECIPIENT!
> The Brazilian vice president extended a visit to China.  => BRA > CHN
verb  ACTOR conclude|end|complete|finish $VISIT to|of|in RECIPIENT!
> The Ghanaian president ended a visit to Jamaica.  => GHA > JAM
verb  ACTOR wrap ~up $VISIT to|of|in RECIPIENT!
> The Turkish foreign minister wrapped up a tour of Algeria.  => TUR > DZA
verb  ACTOR embark on $VISIT to|of RECIPIENT
> The Malaysian king embarked on a trip to Kuwait.  => MYS > KWT
verb  ACTOR set ~out|off on|for $VISIT to RECIPIENT
> The Latvian president set out on a visit to Georgia.  => LVA > GEO
verb  ACTOR go on $VISIT to RECIPIENT!
> The Rwandan president went on a visit to Benin.  => RWA > BEN
verb  ACTOR be on $VISIT to|in RECIPIENT!
> The Egyptian premier is on a visit to Oman.  => EGY > OMN
verb  ACTOR be in RECIPIENT! for|on $PURPOSE
> The Swedish prime minister is in Lithuania for talks.  => SWE > LTU
verb  ACTOR:person! arrive in|at RECIPIENT:country|place!
> The Vietnamese president arrived in Cuba on Thursday.  => VNM > CUB
verb  ACTOR arrive in|at RECIPIENT:country|place! for|on $PURPOSE
> A Saudi delegation arrived in Yemen for talks.  => SAU > YEM
verb  ACTOR land|alight in|at RECIPIENT:country|place! for|on $PURPOSE
> The Israeli premier landed in Greece for a summit.  => ISR > GRC
verb  ACTOR touch ~down in|at RECIPIENT:country|place! for|on $PURPOSE
> The Australian prime minister touched down in Fiji for talks.  => AUS > FJI
verb  ACTOR:person! travel|fly|journey to RECIPIENT:country|place!
> The Spanish foreign minister travelled to Morocco on Monday.  => ESP > MAR
verb  ACTOR travel|fly|journey to|into RECIPIENT! for|on $PURPOSE
> Ukrainian negotiators flew to Saudi Arabia for talks.  => UKR > SAU
verb  ACTOR go|come|head|return to RECIPIENT:country|place! for|on $PURPOSE
> The Libyan premier went to Tunisia for consultations.  => LBY > TUN
verb  ACTOR fly ~in to|for $PURPOSE with RECIPIENT:actor!
> The Irish premier flew in for talks with Poland.  => IRL > POL
verb  ACTOR stop ~over|off in|at RECIPIENT:country|place!
> The Indian prime minister stopped over in Mongolia.  => IND > MNG
verb  ACTOR make stop|stopover|layover in|at RECIPIENT:country|place!
> The Taiwanese president made a stopover in Paraguay.  => TWN > PRY
verb  ACTOR drop ~in on RECIPIENT:actor!
> The British premier dropped in on the Estonian president.  => GBR > EST
verb  ACTOR drop ~by in|at RECIPIENT:country!
> The Czech president dropped by in Slovakia.  => CZE > SVK
verb  ACTOR:person! tour RECIPIENT:country|place!
> The Japanese emperor toured Indonesia for a week.  => JPN > IDN
verb  ACTOR return from $VISIT to|in RECIPIENT!
> The Bolivian foreign minister returned from a visit to Iran.  => BOL > IRN
verb  ACTOR lead|head delegation|mission to|in RECIPIENT!
> The Kazakh trade minister led a delegation to Pakistan.  => KAZ > PAK
verb  ACTOR lead trade+mission|trade+delegation to RECIPIENT! ; contexts=economic
> The Welsh first minister led a trade mission to Qatar.  => GBR > QAT
verb  ACTOR send|dispatch $DELEGATE to RECIPIENT!
> The Gambia sent an envoy to Guinea on Tuesday.  => GMB > GIN
verb  ACTOR send|dispatch RECIPIENT:actor! $DELEGATE
> Uganda sent South Sudan a delegation.  => UGA > SSD
verb  ACTOR pay courtesy+call on|to RECIPIENT
> The Bangladeshi admiral paid a courtesy call on the Omani sultan.  => BGD > OMN
verb  ACTOR pay call on RECIPIENT:actor!
> The New Zealand envoy paid a call on the king of Tonga.  => NZL > TON
verb  ACTOR make pilgrimage to RECIPIENT:country|place!
> The Senegalese president made a pilgrimage to Saudi Arabia.  => SEN > SAU
verb  ACTOR:person! attend funeral|inauguration|swearing-in|coronation|wedding of RECIPIENT:person|country!
> The Haitian president attended the inauguration of the Dominican president.  => HTI > DOM
verb  ACTOR accompany ACTOR! on|during $VISIT to RECIPIENT!
> The Hungarian foreign minister accompanied the Slovak president on a trip to Georgia.  => HUN,SVK > GEO
verb  ACTOR have audience with RECIPIENT!
> The Lithuanian president had an audience with the pope.  => LTU > /REL
verb  ACTOR visit front|frontline|base|garrison|troop in RECIPIENT:country! ; contexts=military
> The French defence minister visited troops in Chad.  => FRA > TCD
verb  ACTOR inspect base|facility|site|camp in RECIPIENT:country!
> The Norwegian premier inspected a camp in Jordan.  => NOR > JOR
noun  ACTOR visit|trip to RECIPIENT!
> The Chilean foreign minister's visit to Peru ended on Monday.  => CHL > PER
> The Greek premier's visit to Malta was short.  => GRC > MLT
noun  visit|trip|tour by ACTOR! to|of|in RECIPIENT!
> A visit to Finland by the Uzbek president opened the week.  => UZB > FIN
noun  ACTOR! tour of RECIPIENT:country!
> The Moroccan king's tour of Senegal lasted five days.  => MAR > SEN
noun  state+visit|official+visit|working+visit|surprise+visit|goodwill+visit|one+day+visit to RECIPIENT! by ACTOR!
> The Italian president's state visit to Tunisia began with music.  => ITA > TUN
noun  ACTOR! stopover|stop in RECIPIENT:country!
> The Taiwanese president's stopover in Guatemala irked Beijing.  => TWN > GTM
noun  arrival of ACTOR:person! in RECIPIENT:country|place!
> The arrival of the Iranian foreign minister in Lebanon was noted.  => IRN > LBN
noun  ACTOR:person! arrival in RECIPIENT:country|place!
> The Polish president's arrival in Ukraine came at dawn.  => POL > UKR
noun  exchange of visit between ACTOR!
> An exchange of visits between Cuba and Vietnam followed.  => CUB,VNM >
noun  ACTOR! audience with RECIPIENT!
> The Irish ambassador's audience with the pope was brief.  => IRL > /REL

# To receive a visitor (CONSULT, mode visit, roles as in the visit: the host stands in the subject and is RECIPIENT; CAMEO 043)

cameo    043

verb  RECIPIENT host ACTOR:person|country!
> Bhutan's king hosted the Indian prime minister.  => IND > BTN
> The South Korean president was hosted by Brunei.  => KOR > BRN
verb  RECIPIENT host ACTOR:actor! for|on $PURPOSE
> Malta hosted Libyan officials for talks on Friday.  => LBY > MLT
verb  RECIPIENT host $PARLEY with ACTOR!
> Kenya's president hosted talks with Ethiopia.  => ETH > KEN
verb  RECIPIENT host $DELEGATE from|of ACTOR!
> Paraguay hosted a delegation from Taiwan.  => TWN > PRY
verb  RECIPIENT host $FEAST for|with ACTOR!
> The Jordanian king hosted a banquet for the Dutch king.  => NLD > JOR
verb  RECIPIENT give|hold|throw $FEAST for|in ACTOR:person|country!
> The Thai premier gave a dinner for the Lao president.  => LAO > THA
verb  RECIPIENT receive ACTOR:person|country!
> Cyprus's president received the Armenian foreign minister.  => ARM > CYP
> The Slovenian premier was received by the Croatian president.  => SVN > HRV
verb  RECIPIENT receive ACTOR:actor! for|on $PURPOSE
> The Pakistani premier received Chinese officials for talks.  => CHN > PAK
verb  RECIPIENT receive $DELEGATE from|of ACTOR!
> Zimbabwe received a delegation from Belarus.  => BLR > ZWE
verb  RECIPIENT receive visit from|by|of ACTOR!
> Suriname received a visit from the Indian president.  => IND > SUR
verb  RECIPIENT welcome ACTOR:person!
> The Brazilian president welcomed the Angolan president at the palace.  => AGO > BRA
verb  RECIPIENT welcome ACTOR:actor! to|in PLACE
> Qatar's emir welcomed Turkish officials to Doha.  => TUR > QAT
verb  RECIPIENT welcome ACTOR:actor! for|on $PURPOSE
> Singapore welcomed the Vietnamese premier for talks.  => VNM > SGP
verb  RECIPIENT welcome $DELEGATE from|of ACTOR!
> Algeria welcomed a delegation from South Africa.  => ZAF > DZA
verb  RECIPIENT greet ACTOR:person!
> The Kuwaiti emir greeted the Egyptian president at the airport.  => EGY > KWT
verb  RECIPIENT entertain ACTOR:person! at|to|for $FEAST
> The Spanish king entertained the Peruvian president at a banquet.  => PER > ESP
verb  RECIPIENT play host to ACTOR:actor!
> Nepal played host to the Chinese president.  => CHN > NPL
verb  RECIPIENT roll ~out red+carpet for ACTOR!
> Ivory Coast rolled out the red carpet for the French president.  => FRA > CIV
verb  RECIPIENT lay ~on banquet|welcome|ceremony|reception for ACTOR!
> Tajikistan laid on a banquet for the Iranian president.  => IRN > TJK
verb  RECIPIENT grant|give audience to ACTOR!
> The pope granted an audience to the Hungarian president.  => HUN > /REL
verb  RECIPIENT grant|give ACTOR:actor! audience
> The Moroccan king granted the Spanish ambassador an audience.  => ESP > MAR
verb  RECIPIENT see ~off ACTOR:person!
> The Eritrean president saw off the Somali president.  => SOM > ERI
noun  RECIPIENT! reception of|for ACTOR:actor!
> Poland's reception of the Moldovan premier was cordial.  => MDA > POL
noun  RECIPIENT! welcome for ACTOR:actor!
> Serbia's welcome for the Chinese president was lavish.  => CHN > SRB

# ---------------------------------------------------------------------------------------------------------------------
# By telephone and other remote means (CONSULT, mode phone; CAMEO 041)

mode     phone
cameo    041
contexts -

verb  ACTOR phone|telephone RECIPIENT:actor!
> The Turkish president phoned the emir of Kuwait.  => TUR > KWT
> The Latvian premier was telephoned by the Ukrainian president.  => UKR > LVA
verb  ACTOR phone ~up RECIPIENT:actor!
> The Argentine president phoned up the Italian premier.  => ARG > ITA
verb  ACTOR ring ~up RECIPIENT:actor!
> The Irish premier rang up the British prime minister.  => IRL > GBR
verb  ACTOR call ~up RECIPIENT:person|country!
> The Israeli premier called up the king of Jordan.  => ISR > JOR
verb  ACTOR:actor make phone+call|telephone+call to RECIPIENT:actor!
> The Malaysian premier made a phone call to the Thai king.  => MYS > THA
verb  ACTOR place phone+call|telephone+call|call to RECIPIENT:actor!
> The Canadian prime minister placed a call to the Haitian president.  => CAN > HTI
verb  RECIPIENT receive|get|take phone+call|telephone+call|call from ACTOR:actor!
> The Jamaican prime minister received a phone call from the Japanese premier.  => JPN > JAM
verb  ACTOR put ~through call to RECIPIENT:actor!
> The Maltese premier put through a call to Italy.  => MLT > ITA
verb  ACTOR give RECIPIENT:actor! phone+call|call
> The Finnish president gave the Norwegian premier a call.  => FIN > NOR
verb  ACTOR hold|have phone+call|telephone+call|phone+conversation|telephone+conversation|phone+talk|telephone+talk|call with ACTOR
> The presidents of Egypt and Sudan held a phone call.  => EGY,SDN >
> Kazakhstan's president had a phone call with the Russian president.  => KAZ,RUS >
verb  ACTOR hold $PARLEY with ACTOR by|over|via phone|telephone|videolink|video|satellite
> The premiers of Denmark and Iceland held talks by phone.  => DNK,ISL >
> Qatar's foreign minister held talks with Iran by telephone.  => QAT,IRN >
verb  ACTOR speak|talk by|on|over|via phone|telephone|videolink|video|hotline
> The leaders of India and Bhutan spoke by phone.  => IND,BTN >
verb  ACTOR speak|talk with|to ACTOR:actor! by|on|over|via phone|telephone|videolink|video|hotline
> The German chancellor spoke by phone with the Chinese president.  => DEU,CHN >
> The Emirati president talked to the Syrian president by telephone.  => ARE,SYR >
verb  ACTOR confer|consult by|on|over|via phone|telephone|videolink|video with ACTOR
> Mexico's president conferred by telephone with Guatemala.  => MEX,GTM >
verb  ACTOR discuss TOPIC! by|on|over|via phone|telephone|videolink|video
> Japan and Australia discussed the missile test by telephone.  => JPN,AUS >
verb  ACTOR discuss TOPIC! with ACTOR:actor! by|on|over|via phone|telephone|videolink|video
> Oman's sultan discussed the truce with Saudi Arabia by phone.  => OMN,SAU >
verb  ACTOR discuss TOPIC! in|during phone+call|telephone+call|telephone+conversation|phone+conversation with ACTOR
> Jordan's king discussed aid in a phone call with Bahrain.  => JOR,BHR >
verb  ACTOR hold video+conference|video+call|video+meeting|video+summit|virtual+meeting|virtual+summit|online+meeting|online+talk|teleconference|videoconference with ACTOR
> South Korea and Mongolia held a virtual summit.  => KOR,MNG >
> Georgia's premier held a video conference with Moldova.  => GEO,MDA >
verb  ACTOR meet ~virtually|online with ACTOR
> The finance ministers of Ghana and Zambia met online.  => GHA,ZMB >
verb  ACTOR meet by|via videolink|video|video+conference|video+link
> The foreign ministers of Peru and Panama met via video link.  => PER,PAN >
verb  ACTOR exchange letter|message|note|telegram|cable|greeting with ACTOR
> Cuba and Vietnam exchanged letters on the anniversary.  => CUB,VNM >
> The Syrian president exchanged messages with Armenia.  => SYR,ARM >
verb  ACTOR exchange phone+call|call with ACTOR!
> Morocco exchanged phone calls with Mauritania over the pass.  => MAR,MRT >
noun  phone+call|telephone+call|phone+conversation|telephone+conversation|phone+talk|telephone+talk between ACTOR!
> A phone call between Chad and Libya calmed the border.  => TCD,LBY >
noun  ACTOR! phone+call|telephone+call|phone+conversation|telephone+conversation|phone+talk|telephone+talk with ACTOR!
> Ecuador's telephone conversation with Colombia lasted an hour.  => ECU,COL >
noun  ACTOR! phone+call|telephone+call|call to RECIPIENT:actor!
> The Belgian premier's phone call to Congo was short.  => BEL > COD
noun  video+call|video+conference|videoconference|virtual+meeting|virtual+summit|online+meeting|hotline+call between ACTOR!
> A virtual summit between India and Uzbekistan ended on Friday.  => IND,UZB >
noun  ACTOR! video+call|video+conference|videoconference|virtual+meeting|virtual+summit with ACTOR!
> Sweden's video call with Estonia covered cables.  => SWE,EST >
noun  exchange of letter|message|note|telegram between ACTOR!
> An exchange of letters between Togo and Ghana followed.  => TGO,GHA >

# ---------------------------------------------------------------------------------------------------------------------
# In alliances, organisations and forums (CONSULT, mode multilateral; CAMEO 040)

mode     multilateral
cameo    040
contexts diplomatic

verb  ACTOR:organisation! hold emergency+meeting|emergency+session|extraordinary+session|ministerial+meeting|plenary+meeting|annual+meeting
> The Arab League held an emergency meeting on Thursday.  => IGO >
verb  ACTOR:organisation! hold summit|meeting|consultation
> The African Union held a summit on food prices.  => IGO >
verb  ACTOR:organisation! meet
> The United Nations Security Council met on Tuesday.  => UNO >
verb  ACTOR:organisation! convene
> The Security Council convened on Saturday night.  => UNO >
verb  ACTOR convene $FORUM
> Brazil and Colombia convened a summit on the forest.  => BRA,COL >
verb  ACTOR convene emergency+meeting|emergency+session|emergency+summit|extraordinary+session
> The United Nations convened an emergency session on Myanmar.  => UNO >
verb  ACTOR attend $FORUM in|at RECIPIENT:country|place!
> The Nigerian vice president attended a conference in Ethiopia.  => NGA > ETH
verb  ACTOR attend $FORUM of ACTOR:organisation
> The presidents of Mali and Benin attended the summit.  => MLI,BEN >
> Serbia's president attended the summit of the European Union.  => SRB,EUR >
verb  ACTOR take part in $FORUM
> Timor-Leste took part in the conference on tuna.  => TLS >
verb  ACTOR participate in $FORUM
> The Armenian prime minister participated in the forum.  => ARM >
verb  ACTOR join $FORUM
> The South African president joined the summit on vaccines.  => ZAF >
verb  ACTOR gather|assemble at|for|in $FORUM
> Officials from Fiji and Kiribati gathered for a summit.  => FJI,KIR >
verb  ACTOR meet at|during|in $FORUM
> The foreign ministers of Kuwait and Turkey met at the summit.  => KWT,TUR >
verb  ACTOR meet ACTOR:actor! at|during $FORUM
> The Bolivian president met the Chinese premier at the forum.  => BOL,CHN >
verb  ACTOR meet with ACTOR:actor! at|during $FORUM
> Sri Lanka's president met with Nepal's premier during the summit.  => LKA,NPL >
verb  ACTOR meet ACTOR:actor! on sideline|margin|fringe of $ASSEMBLY
> The Omani minister met the Swiss president on the sidelines of the forum.  => OMN,CHE >
verb  ACTOR meet on sideline|margin|fringe of $ASSEMBLY
> The premiers of Italy and Albania met on the sidelines of the summit.  => ITA,ALB >
verb  ACTOR meet with ACTOR:actor! on sideline|margin|fringe of $ASSEMBLY
> Gabon's president met with Rwandan officials on the margins of the conference.  => GAB,RWA >
verb  ACTOR hold $PARLEY with ACTOR on|at sideline|margin|fringe of $ASSEMBLY
> Vietnam held talks with Canada on the sidelines of the summit.  => VNM,CAN >
verb  ACTOR hold trilateral+talk|trilateral+meeting|trilateral+summit|four+way+talk|quadrilateral+meeting|multilateral+talk|three+way+talk with ACTOR
> Greece, Cyprus and Israel held a trilateral meeting.  => GRC,CYP,ISR >
> Turkey held trilateral talks with Georgia and Azerbaijan.  => TUR,GEO,AZE >
verb  ACTOR chair|co-chair $ASSEMBLY of ACTOR:organisation!
> Malaysia chaired the meeting of ASEAN.  => MYS,IGO >
verb  RECIPIENT host $ASSEMBLY of|for ACTOR!
> Peru hosted a summit of the Arab League.  => IGO > PER
noun  trilateral+meeting|trilateral+summit|trilateral+talk|four+way+talk|three+way+talk|multilateral+talk between|among|of ACTOR!
> A trilateral summit of Japan, China and South Korea ended on Monday.  => JPN,CHN,KOR >
noun  summit|emergency+meeting|emergency+session|ministerial+meeting|ministerial of ACTOR:organisation!
> The summit of the African Union ended without a vote.  => IGO >
noun  ACTOR:organisation! summit|emergency+meeting|emergency+session|ministerial+meeting
> The NATO summit lasted two days.  => IGO >

# ---------------------------------------------------------------------------------------------------------------------
# To be at a meeting, and to mediate (CAMEO 040, 045)

type     CONSULT
section  PLOVER 2.0, CONSULT
cameo    040

verb  ACTOR attend|join meeting|talk|session|cabinet+meeting|working+lunch|working+dinner|working+session of|with|in RECIPIENT:actor|place
> The Dutch foreign minister attended a meeting of the European Union on Monday.  => NLD > EUR
verb  ACTOR chair|co-chair meeting|summit|talk|conference|session|cabinet+meeting|working+lunch|working+dinner|working+session of|with|in RECIPIENT:actor|place
> Rwanda's president chaired the summit.  => RWA >
mode     third-party
cameo    045
verb  ACTOR launch|start|begin|undertake|lead|head mediation+effort|mediation|mediation+mission|peace+mission|good+office between RECIPIENT:actor
> Qatar launched a mediation effort between Sudan and Chad.  => QAT > SDN,TCD
> Oman began a mediation mission.  => OMN >
