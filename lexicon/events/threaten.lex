# THREATEN: announcing harm unless ..., or a warning meant to coerce.
#
# The mode is what the threat is about. "threaten to ..." is in operators.lex; here are the threats that hang on a noun.
# A warning of floods, famine or recession coerces nobody: see none.lex.

type     THREATEN
section  PLOVER 2.0, THREATEN

set CONSEQUENCE = consequence | repercussion | retribution | punishment | response | cost | penalty | reckoning | action | countermeasure | step | measure | fallout
set SANCTIONS   = sanction | tariff | embargo | import+ban | export+ban | trade+war | countermeasure | duty | levy | asset+freeze | counter-tariff | trade+sanction | oil+embargo | penalty | fine | travel+ban | visa+ban
set CURB        = curfew | lockdown | ban | closure | shutdown | censorship | block | blackout | restriction
set ARREST      = arrest | detention | jail | prison | imprisonment | prosecution | trial | court-martial | indictment | charge | legal+action | lawsuit | extradition
set BREAK       = break | rupture | severance | suspension | freeze | isolation | downgrade | boycott
set CUTOFF      = cut-off | cutoff | cut | suspension | withdrawal | end | halt | loss | collapse
set AIDWORD     = aid | assistance | funding | subsidy | support | loan | payment | gas+supply | supply
set EXPULSION   = expulsion | deportation | eviction | banishment | exclusion | suspension
set LANDGRAB    = annexation | occupation | seizure | takeover | conquest | partition | invasion
set FORCE       = war | force | attack | violence | air+strike | missile+strike | drone+strike | bombing | bombardment | military+action | military+force | military+intervention | intervention | assault | destruction | annihilation | obliteration | bloodshed | retaliation | reprisal | military+response | military+strike | pre-emptive+strike | offensive
set KILLING     = death | assassination | execution | beheading | murder | lynching | rape | torture | beating | reprisal+killing
set WMD         = nuclear+weapon | nuclear+strike | nuclear+attack | nuclear+war | atomic+bomb | chemical+weapon | nuclear+annihilation | nuclear+retaliation | biological+weapon
set UNREST      = general+strike | walkout | industrial+action | mass+protest | protest | demonstration | street+protest | civil+disobedience | mass+action | work+stoppage | blockade | hunger+strike | boycott
set REVENGE     = revenge | retaliation | vengeance | reprisal | retribution | payback
set WARNING     = warning | caution | stern+warning
set EMBASSY     = embassy | consulate | mission | ambassador | envoy | high+commission

# --- general: to threaten, to warn --------------------------------------------------------------------------------------

cameo    130

verb  ACTOR threaten RECIPIENT!
> Azerbaijan threatened Armenia on Wednesday.  => AZE > ARM
> Guyana was threatened by Venezuela again.  => VEN > GUY
verb  ACTOR threaten $CONSEQUENCE against|for|on RECIPIENT
> Burundi threatened measures against Rwanda.  => BDI > RWA
verb  ACTOR threaten RECIPIENT with $CONSEQUENCE
> The European Union threatened Georgia with consequences.  => EUR > GEO
verb  ACTOR warn RECIPIENT:country|armed!
> China warned Japan on Monday.  => CHN > JPN
> The Tuareg rebels were warned by Mali's army.  => MLI/MIL > /REB
verb  ACTOR warn RECIPIENT:actor! of|about $CONSEQUENCE
> Turkey warned Greece of consequences.  => TUR > GRC
verb  ACTOR warn RECIPIENT:actor! off|over|against TOPIC!
> Indonesia warned Malaysia against provocation.  => IDN > MYS
verb  ACTOR warn RECIPIENT:actor! in term
> Tajikistan warned Kyrgyzstan in the strongest terms.  => TJK > KGZ
verb  ACTOR warn of $CONSEQUENCE for|against RECIPIENT!
> The United States warned of consequences for Niger.  => USA > NER
verb  ACTOR caution RECIPIENT:country! against|over TOPIC!
> India cautioned Sri Lanka against the port visit.  => IND > LKA
verb  ACTOR menace RECIPIENT:actor!
> North Korea menaced South Korea from the border.  => PRK > KOR
verb  ACTOR put|place RECIPIENT:actor! on notice
> The White House put Iran on notice.  => USA > IRN
verb  ACTOR serve notice on RECIPIENT:country|organisation!
> Gabon served notice on Equatorial Guinea.  => GAB > GNQ
verb  ACTOR issue|make|voice|deliver|utter|renew|repeat threat against|to|towards RECIPIENT
> Eritrea issued a threat against Ethiopia.  => ERI > ETH
> Fresh threats were made by Serbia against Kosovo.  => SRB > KOS
verb  ACTOR issue|deliver|send|give|sound $WARNING to RECIPIENT:actor!
> Pakistan issued a warning to Afghanistan.  => PAK > AFG
verb  ACTOR hurl|level|direct|aim threat at|against RECIPIENT
> The Belarusian leader hurled threats at Poland.  => BLR > POL
verb  ACTOR send message|signal|shot of warning|deterrence to RECIPIENT
> Egypt sent a message of deterrence to Ethiopia.  => EGY > ETH
verb  ACTOR fire warning+shot across bow of RECIPIENT
> The Danish premier fired a warning shot across the bow of China.  => DNK > CHN
verb  ACTOR draw|set red+line for RECIPIENT
> Egypt drew a red line for Ethiopia over the dam.  => EGY > ETH
verb  ACTOR raise finger against|at RECIPIENT:country!
> The Kenyan president raised a warning finger at Somalia.  => KEN > SOM
verb  ACTOR threaten RECIPIENT with $REVENGE ; cameo=137
> Hutu rebels threatened Rwanda with reprisals.  => /REB > RWA
verb  ACTOR bully RECIPIENT:country!
> Russia bullied Moldova over gas.  => RUS > MDA
verb  ACTOR rattle sabre|saber at|against|towards RECIPIENT ; cameo=138 contexts=military
> Sudan rattled its sabre at Ethiopia.  => SDN > ETH
verb  RECIPIENT receive|get threat from ACTOR!
> Estonia received threats from Russia.  => RUS > EST
verb  RECIPIENT face threat from ACTOR!
> Lithuania faced threats from Belarus.  => BLR > LTU
noun  ACTOR! threat against RECIPIENT
> Venezuelan threats against Guyana alarmed the Caribbean.  => VEN > GUY
noun  ACTOR! threat to|towards RECIPIENT:country|organisation!
> Russian threats to Finland were dismissed as noise.  => RUS > FIN
noun  threat from|by ACTOR against|to RECIPIENT!
> A threat by Algeria against Morocco was aired on television.  => DZA > MAR
noun  ACTOR! warning to RECIPIENT:actor!
> The Chinese warning to the Philippines was the third this year.  => CHN > PHL
noun  warning from|by ACTOR to RECIPIENT:country|armed!
> A warning from Niger to Benin followed.  => NER > BEN
noun  sabre-rattling|saber-rattling by|from ACTOR against|towards RECIPIENT ; cameo=138 contexts=military
> Sabre-rattling by Ethiopia against Eritrea has grown.  => ETH > ERI
noun  ACTOR sabre-rattling|saber-rattling against|towards RECIPIENT ; cameo=138 contexts=military
> North Korean sabre-rattling against Japan resumed.  => PRK > JPN
adj   ACTOR menacing|threatening towards|toward RECIPIENT
> The Rwandan tone was threatening towards Burundi.  => RWA > BDI

# --- general: ultimatum --------------------------------------------------------------------------------------------------

mode     -
cameo    139

# "give the rebels an ultimatum" is the same frame: the indirect object stands for "to RECIPIENT".
verb  ACTOR issue|give|deliver|set|send|present|hand ultimatum to RECIPIENT
> Kenya issued an ultimatum to Somali rebels.  => KEN > SOM/REB
> An ultimatum was given to Serbia by Kosovo.  => KOS > SRB
> The Chadian army gave the rebels an ultimatum.  => TCD/MIL > /REB
verb  ACTOR issue|set|impose ultimatum for RECIPIENT
> Bolivia's unions set an ultimatum for the government.  => BOL > /GOV
verb  ACTOR give|set|impose final+deadline|deadline to|for RECIPIENT:armed!
> Nigeria's governor set a deadline for the militia.  => NGA > *
verb  ACTOR give last+chance|final+chance to RECIPIENT:country|armed|organisation!
> The African Union gave the Sudanese rebels a last chance.  => IGO > SDN/REB
verb  ACTOR serve ultimatum on RECIPIENT
> The West African bloc ECOWAS served an ultimatum on Guinea-Bissau.  => IGO > GNB
verb  RECIPIENT receive|get|face ultimatum from ACTOR
> Niger received an ultimatum from ECOWAS.  => IGO > NER
noun  ACTOR ultimatum to|for|against RECIPIENT
> The Turkish ultimatum to Kurdish militias expires on Sunday.  => TUR > *
noun  ultimatum from|by ACTOR to RECIPIENT
> An ultimatum from Israel to Lebanon was published.  => ISR > LBN

# --- general: a veto held over the table ----------------------------------------------------------------------------------

mode     -
cameo    130
contexts diplomatic

verb  ACTOR threaten veto of|against|on TOPIC
> Hungary threatened a veto of the loan.  => HUN >
noun  veto+threat by|from ACTOR against RECIPIENT
> A veto threat by Poland against Slovakia held up the budget.  => POL > SVK
noun  ACTOR veto+threat against RECIPIENT
> The Hungarian veto threat against Ukraine was lifted.  => HUN > UKR

# --- restrict: sanctions, tariffs, embargo, boycott ----------------------------------------------------------------------

mode     restrict
cameo    1312
contexts economic

verb  ACTOR threaten RECIPIENT with $SANCTIONS
> The United States threatened Mexico with tariffs.  => USA > MEX
> Nicaragua was threatened with sanctions by Canada.  => CAN > NIC
verb  ACTOR threaten $SANCTIONS against|on|for|over RECIPIENT
> The European Union threatened sanctions against Zimbabwe.  => EUR > ZWE
> China and Russia threatened tariffs on Japan.  => CHN,RUS > JPN
verb  ACTOR warn of $SANCTIONS against|on RECIPIENT!
> France warned of sanctions against Mali.  => FRA > MLI
verb  ACTOR warn RECIPIENT:actor! of|about $SANCTIONS
> Australia warned Fiji of sanctions.  => AUS > FJI
verb  ACTOR brandish|wield|dangle threat|prospect|spectre of $SANCTIONS against|over|before RECIPIENT
> Canada brandished the threat of sanctions against Haiti.  => CAN > HTI
verb  ACTOR raise|float prospect|possibility|threat|spectre of $SANCTIONS against|on|for RECIPIENT
> Germany raised the prospect of sanctions against Georgia.  => DEU > GEO
verb  ACTOR vow|promise|pledge $SANCTIONS against|on RECIPIENT
> The American president vowed tariffs on Brazil.  => USA > BRA
verb  ACTOR prepare|draw ~up sanction|tariff against|on RECIPIENT
> Britain drew up sanctions against the Sudanese army.  => GBR > SDN/MIL
verb  ACTOR threaten trade+war with|against RECIPIENT
> The United States threatened a trade war with Canada.  => USA > CAN
verb  ACTOR threaten boycott of RECIPIENT
> Indonesian importers threatened a boycott of Danish butter.  => IDN > DNK
verb  ACTOR threaten RECIPIENT with boycott
> The Arab League threatened Guatemala with a boycott.  => IGO > GTM
verb  ACTOR threaten boycott of election|vote|poll|referendum ; cameo=133 contexts=election
> The Ivorian opposition threatened a boycott of the election.  => CIV >
verb  ACTOR threaten blockade against|of|on RECIPIENT ; cameo=1381 contexts=military
> China threatened a blockade of Taiwan.  => CHN > TWN
verb  ACTOR threaten RECIPIENT with blockade|naval+blockade|siege ; cameo=1381 contexts=military
> Saudi Arabia threatened Yemen with a naval blockade.  => SAU > YEM
verb  ACTOR threaten closure|blockade of strait|canal|port|border|airspace|waterway ; cameo=1381 contexts=military
> Iran threatened the closure of the strait.  => IRN >
noun  threat of $SANCTIONS against|on|for RECIPIENT
> The threat of sanctions against Burundi remains.  => - > BDI
noun  ACTOR! threat of $SANCTIONS against|on|for RECIPIENT
> The American threat of tariffs against Denmark shook markets.  => USA > DNK
noun  tariff+threat|sanction+threat|boycott+threat by|from ACTOR against|to RECIPIENT
> A tariff threat by India against Bangladesh worried exporters.  => IND > BGD
noun  ACTOR tariff+threat|sanction+threat|boycott+threat against|to RECIPIENT
> The Turkish boycott threat against France faded.  => TUR > FRA

# --- restrict: curfew, bans, closures ------------------------------------------------------------------------------------

mode     restrict
cameo    132

verb  ACTOR threaten $CURB on|of|against RECIPIENT
> Uganda threatened a ban on Kenyan maize traders.  => UGA > KEN
verb  ACTOR threaten RECIPIENT with $CURB
> Russia threatened Norwegian trawlers with a ban.  => RUS > NOR
verb  ACTOR warn RECIPIENT:actor! of curfew|lockdown|closure|ban
> Cambodia warned Thai traders of a closure.  => KHM > THA
verb  ACTOR threaten ban on|of party|opposition+party|movement|rally|newspaper|union ; cameo=1322 contexts=rights_freedoms
> The Tanzanian government threatened a ban on opposition parties.  => TZA >
verb  ACTOR threaten dissolution of party|parliament|union|assembly ; cameo=1322 contexts=political_institutions
> Tunisia's president threatened the dissolution of parliament.  => TUN >
verb  ACTOR threaten RECIPIENT with ban|closure|dissolution|deregistration ; cameo=1322 contexts=rights_freedoms
> Nicaragua threatened Spanish charities with closure.  => NIC > ESP
verb  ACTOR threaten curfew|lockdown against|on RECIPIENT ; cameo=1323
> Ecuador's president threatened a curfew in Guayaquil.  => ECU >
verb  ACTOR threaten emergency|martial+law|state+of+emergency ; cameo=1324 contexts=pro_autocracy
> The Peruvian government threatened martial law.  => PER >
verb  ACTOR threaten state of emergency ; cameo=1324 contexts=pro_autocracy
> Trinidad's government threatened a state of emergency.  => TTO >
verb  ACTOR threaten border+closure|closure of border with|against RECIPIENT ; contexts=territory
> Hungary threatened a closure of the border with Serbia.  => HUN > SRB
noun  ACTOR! threat of curfew|ban|closure|blockade|lockdown against|on RECIPIENT
> The Nigerian threat of a ban on French broadcasters was withdrawn.  => NGA > FRA

# --- arrest: prison, prosecution, warrants -------------------------------------------------------------------------------

mode     arrest
cameo    137
contexts legal

verb  ACTOR threaten RECIPIENT with $ARREST
> Belarus threatened a Polish priest with arrest.  => BLR > POL
> Two Canadians were threatened with prison by China.  => CHN > CAN
verb  ACTOR threaten $ARREST of|against|for RECIPIENT
> Ghana threatened the arrest of Chinese miners.  => GHA > CHN
verb  ACTOR warn RECIPIENT:actor! of|about $ARREST
> Oman warned Yemeni smugglers of prosecution.  => OMN > YEM
verb  ACTOR threaten prosecution|legal+action against RECIPIENT ; cameo=130
> Argentina threatened legal action against a British driller.  => ARG > GBR
verb  ACTOR threaten RECIPIENT with legal+action|lawsuit|court ; cameo=130
> Cyprus threatened a Turkish company with a lawsuit.  => CYP > TUR
verb  ACTOR issue|approve|grant|sign arrest+warrant for|against RECIPIENT
> Poland issued an arrest warrant for a Belarusian judge.  => POL > BLR
> Arrest warrants were issued by Lebanon against two Syrian pilots.  => LBN > SYR
verb  ACTOR issue warrant for|against RECIPIENT:actor!
> The International Criminal Court issued warrants against Burmese generals.  => IGO > MMR
verb  ACTOR issue warrant for arrest|detention|capture of RECIPIENT
> France issued a warrant for the arrest of a Syrian minister.  => FRA > SYR
verb  ACTOR issue warrant in absentia for|against RECIPIENT
> Ukraine issued a warrant in absentia for a Russian governor.  => UKR > RUS
verb  ACTOR issue detention+order|capture+order|wanted+notice|red+notice against|for RECIPIENT
> Nicaragua issued a capture order against a Honduran banker.  => NIC > HND
verb  ACTOR seek|request|apply arrest+warrant for|against RECIPIENT
> Romanian prosecutors sought an arrest warrant for a Moldovan tycoon.  => ROU > MDA
verb  ACTOR order arrest|detention of RECIPIENT in absentia
> A Moscow court ordered the arrest of a Georgian editor in absentia.  => RUS > GEO
verb  ACTOR put|place RECIPIENT on wanted+list|most-wanted+list
> Russia put an Estonian minister on its wanted list.  => RUS > EST
verb  ACTOR put|place|offer|set bounty|price|reward on|for|against head|capture|arrest of RECIPIENT
> Kenya put a bounty on the head of a Somali warlord.  => KEN > SOM
verb  ACTOR offer bounty|reward for|on RECIPIENT:person!
> The United States offered a reward for a Haitian gang leader.  => USA > HTI
noun  ACTOR arrest+warrant for|against RECIPIENT
> A French arrest warrant for a Malian colonel was published.  => FRA > MLI
noun  arrest+warrant by|from ACTOR for|against RECIPIENT
> The arrest warrant by Bosnia against a Croatian general stands.  => BIH > HRV
noun  ACTOR! threat of $ARREST against RECIPIENT
> The Cuban threat of prison against a Spanish reporter caused anger.  => CUB > ESP

# --- relations: ties, talks, aid, mediation ------------------------------------------------------------------------------

mode     relations
cameo    1313
contexts diplomatic

verb  ACTOR threaten RECIPIENT with $BREAK of|in tie|relation|contact
> Algeria threatened Spain with a rupture of relations.  => DZA > ESP
verb  ACTOR threaten $BREAK of|in tie|relation|contact|diplomatic+relation with RECIPIENT
> Somalia threatened a break of relations with Ethiopia.  => SOM > ETH
verb  ACTOR threaten $BREAK with RECIPIENT
> Colombia threatened a rupture with Israel.  => COL > ISR
verb  ACTOR threaten recall|withdrawal of $EMBASSY from RECIPIENT
> Iraq threatened the recall of its ambassador from Sweden.  => IRQ > SWE
verb  ACTOR threaten withdrawal|exit|departure from RECIPIENT:organisation!
> Gambia threatened withdrawal from the Commonwealth.  => GMB > IGO
verb  ACTOR threaten withdrawal|exit|departure from treaty|pact|agreement|accord|convention
> Eritrea threatened withdrawal from the treaty.  => ERI >
verb  ACTOR threaten $CUTOFF of|to $AIDWORD to|for RECIPIENT ; cameo=1311
> The United States threatened the suspension of aid to Uganda.  => USA > UGA
verb  ACTOR threaten RECIPIENT with $CUTOFF of $AIDWORD ; cameo=1311
> Sweden threatened Rwanda with the loss of aid.  => SWE > RWA
verb  ACTOR threaten aid+cut|funding+cut|aid+suspension to|for|against RECIPIENT ; cameo=1311
> Denmark threatened aid cuts to Tanzania.  => DNK > TZA
verb  ACTOR warn RECIPIENT:actor! of aid+cut|funding+cut|isolation ; cameo=1311
> Norway warned South Sudan of aid cuts.  => NOR > SSD
verb  ACTOR threaten gas+cut|gas+cutoff|power+cut|gas+cut-off to|for|against RECIPIENT ; cameo=1311 contexts=natural_resource
> Russia threatened gas cuts to Moldova.  => RUS > MDA
verb  ACTOR threaten walkout|withdrawal|boycott|exit from|of talk|negotiation|summit|conference|peace+process|dialogue ; cameo=134
> Armenia threatened a boycott of the summit.  => ARM >
verb  ACTOR threaten $CUTOFF of talk|negotiation|dialogue|peace+process with|over RECIPIENT ; cameo=134
> Syrian rebels threatened the suspension of talks with the government.  => SYR/REB > /GOV
verb  ACTOR threaten end|suspension|withdrawal of mediation ; cameo=135
> Qatar threatened an end of its mediation.  => QAT >
noun  ACTOR! threat of $BREAK with|against RECIPIENT
> A Malaysian threat of a rupture with Israel made headlines.  => MYS > ISR

# --- relations: strikes and protests announced as a threat ---------------------------------------------------------------

mode     relations
cameo    133

verb  ACTOR threaten $UNREST against|over|at|in RECIPIENT
> Nigerian unions threatened industrial action against the government.  => NGA > /GOV
verb  ACTOR threaten RECIPIENT with $UNREST
> Bolivian miners threatened the government with mass protests.  => BOL > /GOV
verb  ACTOR threaten strike|labour+strike|rail+strike|teacher+strike over|in TOPIC
> Israeli doctors threatened a strike over night shifts.  => ISR >
verb  ACTOR warn of $UNREST
> Lebanese teachers warned of industrial action.  => LBN >
verb  ACTOR serve|issue|give strike+notice|notice+of+strike on|to RECIPIENT
> Kenyan nurses issued a strike notice to the government.  => KEN > /GOV
verb  ACTOR issue|give notice of strike to RECIPIENT
> Ghanaian lecturers gave notice of a strike to the government.  => GHA > /GOV
noun  strike+threat by|from ACTOR
> A strike threat by Belgian pilots disrupted bookings.  => BEL >
noun  ACTOR strike+threat|strike+notice
> The Zambian strike notice expires on Friday.  => ZMB >
noun  ACTOR! threat of $UNREST against RECIPIENT
> The Haitian threat of mass protests against the government worked.  => HTI > /GOV

# --- expel: diplomats, peacekeepers, NGOs --------------------------------------------------------------------------------

mode     expel
cameo    130
contexts diplomatic

verb  ACTOR threaten RECIPIENT with $EXPULSION
> Zimbabwe threatened the Swedish envoy with expulsion.  => ZWE > SWE
> Greece was threatened with exclusion by Germany.  => DEU > GRC
verb  ACTOR threaten $EXPULSION of RECIPIENT
> Sudan threatened the expulsion of Norwegian diplomats.  => SDN > NOR
verb  ACTOR warn RECIPIENT:actor! of|about $EXPULSION
> Malaysia warned the North Korean ambassador of expulsion.  => MYS > PRK
verb  ACTOR threaten closure of $EMBASSY of|in RECIPIENT
> Bolivia threatened the closure of the American embassy.  => BOL > USA
verb  ACTOR threaten expulsion|removal of peacekeeper|observer|monitor|aid+worker|inspector of|from RECIPIENT ; cameo=136
> Congo threatened the removal of peacekeepers of the United Nations.  => COD > UNO
verb  ACTOR threaten mass+deportation|deportation of RECIPIENT ; contexts=migration
> Pakistan threatened the deportation of Afghan refugees.  => PAK > AFG
noun  threat of $EXPULSION against RECIPIENT by ACTOR
> The threat of expulsion against Hungary by the European Union was empty.  => EUR > HUN
noun  ACTOR! threat of $EXPULSION against RECIPIENT
> The Malian threat of expulsion against Danish soldiers surprised Copenhagen.  => MLI > DNK

# --- territory: occupation and annexation --------------------------------------------------------------------------------

mode     territory
cameo    1382
contexts territory

verb  ACTOR threaten RECIPIENT with $LANDGRAB
> Venezuela threatened Guyana with annexation.  => VEN > GUY
verb  ACTOR threaten $LANDGRAB of RECIPIENT
> The Ethiopian general threatened the occupation of Eritrea.  => ETH > ERI
> The annexation of Moldova was threatened by Russia.  => RUS > MDA
verb  ACTOR threaten $LANDGRAB of land|territory|region|island|province|valley|port|strip|enclave
> Israel threatened the annexation of the valley.  => ISR >
verb  ACTOR vow|promise annexation|conquest|occupation of RECIPIENT
> Serbian nationalists vowed the conquest of Kosovo.  => SRB > KOS
verb  ACTOR warn RECIPIENT:actor! of annexation|occupation|takeover
> Russia warned Georgia of the annexation of its north.  => RUS > GEO
verb  ACTOR threaten secession|unilateral+independence|declaration of TOPIC
> Bosnian Serb politicians threatened secession.  => BIH >
verb  ACTOR threaten RECIPIENT with secession
> A Somali region threatened the government with secession.  => SOM > *
noun  ACTOR! threat of $LANDGRAB against|of|to RECIPIENT
> The Russian threat of annexation against Ukraine was not empty.  => RUS > UKR

# --- violence: war, attack, force ----------------------------------------------------------------------------------------

mode     violence
cameo    1384
contexts military

verb  ACTOR threaten RECIPIENT with $FORCE
> Turkey threatened Syria with an attack.  => TUR > SYR
> Georgia was threatened with war by Russia.  => RUS > GEO
verb  ACTOR threaten $FORCE against|on|in|over RECIPIENT
> Iran threatened retaliation against Bahrain.  => IRN > BHR
> Niger and Mali threatened force against Benin.  => NER,MLI > BEN
> The Sudanese junta threatened force.  => SDN >
verb  ACTOR threaten strike|raid against|on|in RECIPIENT:country!
> Israel threatened strikes against Iraq.  => ISR > IRQ
verb  ACTOR threaten RECIPIENT:country with strike|raid|missile|rocket|tank|troop
> North Korea threatened Japan with missiles.  => PRK > JPN
verb  ACTOR threaten war with RECIPIENT
> Eritrea threatened war with Ethiopia.  => ERI > ETH
verb  ACTOR warn RECIPIENT:actor! of|about $FORCE
> Iran warned Kuwait of retaliation.  => IRN > KWT
verb  ACTOR warn of $FORCE against|on|with RECIPIENT!
> South Sudan warned of war with Sudan.  => SSD > SDN
verb  ACTOR vow|swear|promise|pledge $REVENGE against|on|upon RECIPIENT:actor
> The Lebanese militia vowed revenge on Israel.  => LBN > ISR
verb  ACTOR vow|swear|promise|pledge $REVENGE for|over TOPIC
> The Iraqi militia swore revenge for the raid.  => IRQ >
verb  ACTOR vow|promise|pledge response|attack|war|offensive against|on|to RECIPIENT:actor!
> Colombian rebels vowed war on the government.  => COL/REB > /GOV
verb  ACTOR promise|vow military+response|crushing+response|harsh+response|decisive+response|response to RECIPIENT
> India promised a crushing response to Pakistan.  => IND > PAK
verb  ACTOR keep|leave|put military+option|option on table against|for|with RECIPIENT ; cameo=138
> The United States kept the military option on the table against Venezuela.  => USA > VEN
verb  ACTOR threaten use of force|violence|army against RECIPIENT ; cameo=138
> Guatemala threatened the use of force against Belize.  => GTM > BLZ
verb  ACTOR threaten military+intervention|intervention|invasion in|of|against RECIPIENT ; cameo=138
> ECOWAS threatened a military intervention in Niger.  => IGO > NER
verb  ACTOR warn RECIPIENT:country! of invasion|military+intervention ; cameo=138
> Rwanda warned Congo of an invasion.  => RWA > COD
verb  ACTOR declare holy+war|jihad|open+war on|against RECIPIENT ; cameo=138
> The Somali militants declared holy war on Kenya.  => SOM > KEN
verb  ACTOR threaten RECIPIENT with $WMD ; cameo=1385 contexts=cbrn
> North Korea threatened South Korea with nuclear weapons.  => PRK > KOR
verb  ACTOR threaten $WMD against|on|with RECIPIENT ; cameo=1385 contexts=cbrn
> Russia threatened a nuclear strike on Britain.  => RUS > GBR
verb  ACTOR threaten use of $WMD against RECIPIENT ; cameo=1385 contexts=cbrn
> A Russian general threatened the use of nuclear weapons against Poland.  => RUS > POL
verb  ACTOR warn RECIPIENT:actor! of|about $WMD ; cameo=1385 contexts=cbrn
> Pakistan warned India of nuclear retaliation.  => PAK > IND
verb  ACTOR threaten cyberattack|cyber-attack|cyber+attack|hacking against|on RECIPIENT ; cameo=130 contexts=cyber
> A Russian group threatened cyberattacks on Lithuania.  => RUS > LTU
verb  ACTOR threaten RECIPIENT with cyberattack|cyber-attack|cyber+attack ; cameo=130 contexts=cyber
> Iran threatened Albania with a cyberattack.  => IRN > ALB
noun  ACTOR! threat of $FORCE against|on|to|towards RECIPIENT
> The Turkish threat of war against Greece dates back decades.  => TUR > GRC
noun  threat of $FORCE by|from ACTOR! against|on RECIPIENT
> The threat of force by Azerbaijan against Armenia worried Paris.  => AZE > ARM
noun  ACTOR! threat of $WMD against RECIPIENT ; cameo=1385 contexts=cbrn
> The North Korean threat of a nuclear strike against Japan was repeated.  => PRK > JPN
noun  ACTOR nuclear+threat|missile+threat against|to|towards RECIPIENT! ; cameo=1385 contexts=cbrn
> Russian nuclear threats against Finland continued.  => RUS > FIN
noun  ACTOR invasion+threat|war+threat against|to RECIPIENT
> Chinese invasion threats against Taiwan grew louder.  => CHN > TWN
noun  ACTOR vow|promise|oath of $REVENGE against|on RECIPIENT:actor
> The Iranian vow of revenge on Israel was read out.  => IRN > ISR

# --- violence: death threats, bomb threats, terror ------------------------------------------------------------------------

mode     violence
cameo    130

verb  ACTOR threaten RECIPIENT with $KILLING ; cameo=137
> Mexican gunmen threatened a Guatemalan reporter with death.  => MEX > GTM
verb  ACTOR threaten execution|beheading|killing of RECIPIENT ; cameo=137
> Somali pirates threatened the execution of Filipino sailors.  => SOM > PHL
verb  ACTOR send|issue|make|utter|deliver death+threat to|against RECIPIENT
> Pakistani extremists sent death threats to a Dutch lawmaker.  => PAK > NLD
> Death threats were made against a Danish cartoonist by Yemeni militants.  => YEM > DNK
verb  RECIPIENT receive|get|face death+threat from ACTOR
> A Peruvian prosecutor received death threats from Colombian gangs.  => COL > PER
verb  ACTOR make|issue bomb+threat against|to|at RECIPIENT
> An Iranian caller made a bomb threat against Israel.  => IRN > ISR
verb  ACTOR threaten bomb+attack|suicide+attack|terrorist+attack|terror+attack|jihad against|on|in RECIPIENT ; contexts=terrorism
> Somali militants threatened terrorist attacks in Kenya.  => SOM > KEN
verb  ACTOR threaten RECIPIENT with bomb+attack|suicide+attack|terrorist+attack|terror+attack ; contexts=terrorism
> Islamist rebels threatened Burkina Faso with suicide attacks.  => /REB > BFA
verb  ACTOR issue fatwa against RECIPIENT ; contexts=religion_ethnicity
> Iran's cleric issued a fatwa against a British author.  => IRN > GBR
verb  ACTOR threaten crackdown on|against RECIPIENT ; cameo=137 contexts=repression
> The Burmese junta threatened a crackdown on monks.  => MMR > *
verb  ACTOR threaten RECIPIENT with crackdown|repression|bloodbath ; cameo=137 contexts=repression
> The Togolese army threatened protesters with a bloodbath.  => TGO/MIL > /CVL
verb  ACTOR threaten unrest|chaos|civil+war against|in RECIPIENT
> Congolese militia leaders threatened unrest in Rwanda.  => COD > RWA
verb  ACTOR threaten RECIPIENT with gun|knife|pistol|weapon|machete
> Chadian rustlers threatened Cameroonian herders with machetes.  => TCD > CMR
noun  death+threat against|to RECIPIENT by|from ACTOR
> Death threats against a French teacher by Tunisian extremists were reported.  => TUN > FRA
noun  ACTOR death+threat against|to RECIPIENT
> Afghan death threats against Pakistani singers resurfaced.  => AFG > PAK
noun  bomb+threat against|at|to RECIPIENT by|from ACTOR
> A bomb threat against Sweden by Somali militants proved false.  => SOM > SWE
