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
set AIDWORD     = aid | assistance | funding | subsidy | support | loan | payment | gas+supply | gas+supplies | supply
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
> The Rwandan tone was menacing towards Burundi.  => RWA > BDI

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
> ECOWAS served an ultimatum on Guinea.  => IGO > GIN
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
verb  ACTOR threaten trade+war with|against RECIPIENT:actor!
> The United States threatened a trade war with Canada.  => USA > CAN
verb  ACTOR threaten boycott of RECIPIENT
> Indonesian importers threatened a boycott of Danish butter.  => IDN > DNK
verb  ACTOR:country! threaten RECIPIENT with boycott
> Egypt threatened Guatemala with a boycott.  => EGY > GTM
verb  ACTOR threaten boycott of election|vote|poll|referendum ; cameo=133 contexts=election
> The Ivorian opposition threatened a boycott of the election.  => CIV >
verb  ACTOR threaten blockade against|of|on RECIPIENT ; cameo=1381 contexts=military
> China threatened a blockade of Taiwan.  => CHN > TWN
verb  ACTOR:country! threaten RECIPIENT with blockade|naval+blockade|siege ; cameo=1381 contexts=military
> Saudi Arabia threatened Yemen with a naval blockade.  => SAU > YEM
verb  ACTOR threaten closure|blockade of strait|canal|port|border|airspace|waterway ; cameo=1381 contexts=military
> Iran threatened the closure of the strait.  => IRN >
noun  threat of $SANCTIONS against|on|for RECIPIENT
> The threat of sanctions against Burundi remains.  => - > BDI
noun  ACTOR! threat of $SANCTIONS against|on|for RECIPIENT:actor
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
verb  ACTOR threaten $ARREST of|against|for RECIPIENT!
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
verb  ACTOR put|place RECIPIENT on wanted+list|most+wanted+list
> Russia put an Estonian minister on its wanted list.  => RUS > EST
verb  ACTOR put|place|offer|set bounty|price|reward on|for|against head|capture|arrest of RECIPIENT
> Kenya put a bounty on the head of a Somali warlord.  => KEN > SOM
verb  ACTOR offer bounty|reward for|on RECIPIENT:person!
> The United States offered a reward for a Haitian gang leader.  => USA > HTI
noun  ACTOR arrest+warrant for|against RECIPIENT
> A French arrest warrant for a Malian colonel was published.  => FRA > MLI
noun  arrest+warrant by|from ACTOR for|against RECIPIENT
> The arrest warrant by Bosnia against a Croatian officer stands.  => BIH > HRV
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
verb  ACTOR:country! threaten withdrawal|exit|departure from RECIPIENT:organisation!
> Gambia threatened withdrawal from the African Union.  => GMB > IGO
verb  ACTOR:country! threaten withdrawal|exit|departure from treaty|pact|agreement|accord|convention
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
> Ethiopian rebels threatened the government with secession.  => ETH > *
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

# Further: what can be threatened besides, the light verbs of threatening, warrants in absentia,
# bounties and wanted lists, letters with bullets, and operators ("reserves the right to", "will not hesitate to").

set SANCTIONS2  = surcharge | blacklist | blacklisting | delisting | export+control | export+restriction | import+restriction | trade+restriction | trade+curb | export+curb | import+quota | price+cap | divestment | retaliatory+measure | trade+measure | counter-measure | counter-sanction | punitive+measure | restrictive+measure | economic+retaliation | financial+isolation | toll | port+fee | import+tax | digital+tax | decoupling | economic+coercion
set PRIVILEGE   = trade+preference | preference | trade+privilege | visa+free+travel | visa+free+regime | licence | license | permit | accreditation | broadcasting+licence | tax+exempt+status | fishing+right | voting+right | overflight+right | landing+right | subsidy | candidate+status | membership | citizenship | residency | work+permit | mining+licence | market+access
set LOSS        = loss | suspension | revocation | withdrawal | cancellation | removal | forfeiture
set MEDIA       = newspaper | broadcaster | station | television+station | radio+station | channel | website | platform | social+media | app | internet | news+site | messaging+app
set SEIZE       = seizure | confiscation | nationalisation | expropriation | freezing | impoundment | sequestration
set GOODS       = asset | property | company | plant | ship | tanker | bank+account | account | fund | refinery | mine | factory | aircraft | oilfield | farm | pipeline | trawler | vessel | cargo | shipment | reserve
set WATERWAY    = strait | canal | port | harbour | shipping+lane | airspace | pipeline | waterway | airport | bridge | highway | border+crossing

set ARREST2     = prison+term | jail+term | jail+time | prison+sentence | jail+sentence | life+imprisonment | death+penalty | criminal+case | criminal+proceeding | sedition+charge | treason+charge | tribunal | military+trial | conviction | contempt+charge | caning | house+arrest | life+sentence | court+martial
set LAWSUIT     = arbitration | infringement+proceeding | infringement+procedure | class+action | court+case | court+challenge | court+action | legal+proceeding | legal+challenge | suit
set REMOVAL     = impeachment | no+confidence+vote | no+confidence+motion | ouster | overthrow
set WARRANT     = arrest+warrant | detention+order | capture+order

set BREAK2      = review | reassessment | severing | cutting | downgrading | end | termination | breakdown
set TIES        = tie | relation | diplomatic+relation | diplomatic+tie | link
set UNDO        = abrogation | termination | cancellation | scrapping | repudiation | annulment | denunciation | suspension | review | renegotiation | violation
set PACT        = treaty | pact | accord | agreement | ceasefire | truce | contract | deal | memorandum | concession | visit | summit | joint+exercise | project | order
set CUTOFF2     = reduction | freeze | cancellation | termination | denial | withholding | interruption | stoppage | rupture
set FLOW        = trade | investment | cooperation | export | import | flight | joint+project | intelligence+sharing | security+cooperation | military+cooperation | financing | bailout | delivery | arms+sale | arms+delivery | weapon+sale | oil+export | transit | remittance | visa | contribution | power+supply | power+supplies | oil+supply | oil+supplies | grain+export | peace+talk
set ENERGY      = gas | oil | electricity | power | fuel | water | heating | electricity+export | gas+transit | gas+delivery | oil+delivery
set EXIT        = withdrawal | exit | pullout | departure | walkout
set BLOC        = coalition | government | alliance | bloc | union | peacekeeping+mission | pact | treaty | peace+deal | unity+government | council | peacekeeping+force | organisation | agency | conference
set STRIKE2     = nationwide+strike | national+strike | indefinite+strike | strike+action | rail+strike | port+strike | teacher+strike | transport+strike | stay-away | stayaway | bandh | hartal | march | sit-in | work-to-rule | go-slow | road+blockade | mass+resignation | picket | street+action | tax+revolt | national+shutdown | sympathy+strike | wildcat+strike | mass+mobilisation

set EXPULSION2  = ejection | repatriation | forced+return | forced+repatriation | mass+deportation | mass+expulsion | exile | loss+of+citizenship
set LANDGRAB2   = land+grab | reconquest | recapture | dismemberment | absorption | subjugation | reoccupation | forcible+reunification | encroachment

set FORCE2      = incursion | ground+offensive | ground+operation | ground+assault | ground+invasion | military+operation | cross-border+operation | land+operation | counterattack | counter-attack | counteroffensive | counter-offensive | airstrike | counterstrike | shelling | massacre | genocide | ethnic+cleansing | slaughter | extermination | armed+struggle | armed+uprising | rebellion | guerrilla+war | onslaught | military+campaign | targeted+killing | missile+attack | rocket+attack | drone+attack | naval+attack | all+out+war | punitive+expedition | live+ammunition | lethal+force | cross-border+raid | armed+response | armed+confrontation
set WARNFORCE   = ground+offensive | ground+operation | ground+assault | military+operation | cross-border+operation | land+operation | counterattack | counter-attack | counterstrike | punitive+expedition | lethal+force | live+ammunition | armed+response | military+campaign
set FORCE3      = war | bombing | air+strike | missile+strike | drone+strike | bombardment | military+action | bloodshed | destruction | annihilation | military+strike | pre-emptive+strike | assault
set FOES        = protester | protestor | demonstrator | dissident | opposition | rebel | activist | militant | rioter | separatist | insurgent | marcher
set KILLING2    = kidnapping | abduction | hanging | flogging | stoning | mutilation | acid+attack | firing+squad | arson | gang+rape | crucifixion
set WMD2        = nuclear+bomb | nuclear+missile | nuclear+response | nuclear+destruction | nuclear+catastrophe | nuclear+arsenal | hydrogen+bomb | dirty+bomb | nerve+agent | poison+gas | anthrax | atomic+strike | chemical+attack | nuclear+holocaust | gas+attack | germ+warfare
set CYBERHIT    = cyberattack | cyber-attack | cyber+attack | hacking+attack | ransomware+attack | data+leak | digital+attack | cyber+war | cyberwar | hack
set TERROR      = bomb+attack | suicide+attack | terrorist+attack | terror+attack | jihad
set TERROR2     = suicide+bombing | car+bomb | bombing+campaign | holy+war | jihadist+attack | terror+campaign | bomb | truck+bomb | car+bombing
set REVENGE2    = blood+revenge | retaliatory+strike | retaliatory+attack | punishing+blow | crushing+blow | harsh+revenge | counterblow
set CRACKDOWN   = crackdown | clampdown | iron+fist | purge | repression | mass+arrest
set PROSPECT    = prospect | possibility | threat | spectre | specter
set OUTRAGE     = attack | strike | air+strike | raid | killing | bombing | assassination | murder | missile+attack | drone+attack | incursion | sanction | tariff | expulsion | seizure | massacre
set RHETORIC    = rhetoric | war+rhetoric | threat | verbal+threat | bellicose+rhetoric

type     THREATEN
section  PLOVER 2.0, THREATEN

# --- general: threats without or with any content -----------------------------------------------------------------------------------

cameo    130

verb  ACTOR ramp|step|ratchet|crank ~up $RHETORIC against|towards|toward RECIPIENT:actor!
> Serbia stepped up its threats against Kosovo.  => SRB > KOS
verb  ACTOR escalate|intensify|sharpen|heighten $RHETORIC against|towards|toward|at RECIPIENT:actor!
> Ethiopia sharpened its rhetoric towards Eritrea.  => ETH > ERI
verb  ACTOR trade|exchange|swap threat|ultimatum with RECIPIENT:actor
> Pakistan traded threats with India.  => PAK > IND
noun  exchange of threat between ACTOR!
> An exchange of threats between Algeria and Morocco rattled diplomats.  => DZA,MAR >
verb  ACTOR warn ~off|away RECIPIENT:actor!
> Vietnam warned off a Chinese survey ship.  => VNM > CHN
verb  ACTOR lay ~down red+line for|to RECIPIENT:actor!
> Egypt laid down a red line for Turkey.  => EGY > TUR
verb  ACTOR shake|wave fist at RECIPIENT:country|organisation!
> The Hungarian premier shook his fist at the European Union.  => HUN > EUR
verb  ACTOR brandish|wave|wield big+stick|stick|sword|sabre|club at|against|over RECIPIENT:country|organisation!
> China brandished the big stick against Lithuania.  => CHN > LTU
verb  ACTOR play gas+card|energy+card|migration+card|nuclear+card|tariff+card|trade+card against|with RECIPIENT:country|organisation!
> Belarus played the migration card against Poland.  => BLR > POL
verb  ACTOR resort to threat|blackmail|ultimatum against|with RECIPIENT:actor!
> Russia resorted to threats against Moldova.  => RUS > MDA
verb  ACTOR hang|hold threat of TOPIC over|above RECIPIENT:actor!
> The United States held the threat of tariffs over Switzerland.  => USA > CHE
verb  ACTOR back ultimatum|threat|demand to|against|on RECIPIENT:actor! with force|troop|warship|gunboat
> Britain backed its demand on Albania with warships.  => GBR > ALB
verb  ACTOR vow|promise|pledge consequence|retribution|punishment|reckoning|countermeasure|retaliation against|for RECIPIENT:actor!
> The Australian premier promised consequences for Iran.  => AUS > IRN
verb  ACTOR raise|float|brandish $PROSPECT of $CONSEQUENCE|retaliation against RECIPIENT:actor!
> Japan raised the prospect of countermeasures against South Korea.  => JPN > KOR
verb  ACTOR hint at|of $CONSEQUENCE|retaliation|$SANCTIONS|$FORCE against|on RECIPIENT:actor!
> Canada hinted at retaliation against the United States.  => CAN > USA
verb  ACTOR issue|send|deliver|give|sound ultimatum|warning|caution|threat of $CONSEQUENCE|war|retaliation to RECIPIENT:actor!
> Iran sent a warning of retaliation to Azerbaijan.  => IRN > AZE
verb  RECIPIENT face|confront threat of $SANCTIONS|$FORCE from|by ACTOR:country|organisation!
> Guyana faced the threat of war from Venezuela.  => VEN > GUY
verb  RECIPIENT be under threat of $SANCTIONS|$FORCE|invasion from|by ACTOR:country|organisation!
> Moldova is under threat of attack from Russia.  => RUS > MDA
noun  ACTOR! threat of $CONSEQUENCE against|for|to RECIPIENT
> The Rwandan threat of measures against Belgium was carried on radio.  => RWA > BEL
noun  threat of $CONSEQUENCE|$SANCTIONS by|from ACTOR! against|on|for RECIPIENT
> A threat of punishment by Canada against Haiti fell flat.  => CAN > HTI
noun  ACTOR! warning of $CONSEQUENCE|$SANCTIONS|retaliation to RECIPIENT:actor!
> The Chinese warning of consequences to Japan was blunt.  => CHN > JPN
noun  ACTOR threatening+letter|threatening+message|threatening+statement|threatening+speech against|to RECIPIENT:actor!
> A Libyan threatening statement against Malta was aired.  => LBY > MLT
adj   ACTOR belligerent|bellicose towards|toward RECIPIENT:country!
> Azerbaijan was bellicose towards Armenia again.  => AZE > ARM

# general: ultimatums and deadlines
cameo    139

verb  ACTOR repeat|renew|reiterate|extend|reissue ultimatum to|for|against RECIPIENT
> Ethiopia renewed its ultimatum to Eritrea.  => ETH > ERI
verb  ACTOR set|announce|impose|issue deadline for surrender|disarmament|departure|evacuation|compliance of|by|to RECIPIENT:actor!
> The Philippine army set a deadline for the surrender of Moro rebels.  => PHL/MIL > *
verb  ACTOR set|give|impose deadline of TOPIC for|to RECIPIENT:armed!
> Ivorian officers gave a deadline of two days to the rebels.  => CIV > /REB
noun  ACTOR! deadline for surrender|disarmament|departure|evacuation of|by RECIPIENT:actor
> The Congolese deadline for the departure of Rwandan soldiers passes tonight.  => COD > RWA

# general: removal from office, coalitions, lawsuits
cameo    130
contexts political_institutions

verb  ACTOR threaten RECIPIENT:actor! with $REMOVAL
> Malawian lawmakers threatened the Malawian president with impeachment.  => MWI/LEG > MWI/GOV
verb  ACTOR threaten $REMOVAL of|against RECIPIENT:actor!
> The Ukrainian parliament threatened the ouster of the Ukrainian cabinet.  => UKR/LEG > UKR/GOV
verb  ACTOR threaten vote|motion of no-confidence|censure against|in RECIPIENT
> The Bulgarian opposition threatened a motion of no-confidence against the Bulgarian cabinet.  => BGR > BGR
verb  ACTOR threaten resignation over TOPIC!
> The Israeli finance minister threatened resignation over the budget.  => ISR >
verb  ACTOR threaten $EXIT from $BLOC
> A Thai party threatened withdrawal from the coalition.  => THA >
verb  ACTOR threaten collapse|break-up|dissolution|fall of coalition|government|cabinet|alliance|unity+government
> The Italian junior party threatened the collapse of the coalition.  => ITA >
noun  ACTOR resignation+threat|exit+threat|walkout+threat|withdrawal+threat
> The Dutch minister's resignation threat stunned the cabinet.  => NLD >
noun  exit+threat|walkout+threat|withdrawal+threat|resignation+threat by|from ACTOR!
> A walkout threat by Kosovo held up the summit.  => KOS >
verb  ACTOR threaten RECIPIENT:country! with $LAWSUIT ; contexts=legal
> Poland threatened Germany with arbitration.  => POL > DEU
verb  ACTOR threaten $LAWSUIT against|over|with RECIPIENT:country! ; contexts=legal
> The European Union threatened infringement proceedings against Hungary.  => EUR > HUN
verb  ACTOR warn RECIPIENT:country! of|about $LAWSUIT ; contexts=legal
> The European Union warned Malta of infringement proceedings.  => EUR > MLT
noun  ACTOR! threat of $LAWSUIT|legal+action against RECIPIENT:country! ; contexts=legal
> The Czech threat of arbitration against Poland worked.  => CZE > POL

# --- restrict: trade, privileges, assets ----------------------------------------------------------------------------------------------

mode     restrict
cameo    1312
contexts economic

verb  ACTOR threaten RECIPIENT:actor! with $SANCTIONS2
> India threatened Malaysia with import restrictions.  => IND > MYS
verb  ACTOR threaten $SANCTIONS2 against|on|for|over RECIPIENT:actor!
> China threatened export controls on Japan.  => CHN > JPN
verb  ACTOR warn RECIPIENT:actor! of|about $SANCTIONS2
> The European Union warned Cambodia of punitive measures.  => EUR > KHM
verb  ACTOR warn of $SANCTIONS2 against|on RECIPIENT:actor!
> Brazil warned of trade curbs on Canada.  => BRA > CAN
verb  ACTOR vow|promise|pledge $SANCTIONS2 against|on RECIPIENT:actor!
> South Korea vowed counter-measures against Japan.  => KOR > JPN
verb  ACTOR vow|promise|pledge sanction|tariff|embargo|countermeasure for|over TOPIC!
> Norway promised sanctions over the jailing.  => NOR >
verb  ACTOR:country|organisation! raise|float|brandish|dangle $PROSPECT of $SANCTIONS2 against|on|for|over RECIPIENT:actor!
> The United States raised the prospect of export controls on Malaysia.  => USA > MYS
verb  ACTOR raise|float|dangle $PROSPECT of freeze|ban|embargo|suspension against|on RECIPIENT:country!
> Germany raised the spectre of an embargo against Russia.  => DEU > RUS
noun  ACTOR! threat of $SANCTIONS2 against|on|for RECIPIENT
> The Thai threat of import restrictions against Vietnam surprised traders.  => THA > VNM
noun  ACTOR embargo+threat|ban+threat|sanctions+threat|trade+threat|trade+war+threat against|to|on RECIPIENT:actor!
> Russian embargo threats against Georgia returned.  => RUS > GEO
verb  ACTOR threaten RECIPIENT:actor! with $LOSS of $PRIVILEGE
> The United States threatened Gambia with the loss of trade preferences.  => USA > GMB
verb  ACTOR threaten $LOSS of $PRIVILEGE of|to|for|from RECIPIENT:actor!
> The European Union threatened the withdrawal of trade preferences from Cambodia.  => EUR > KHM
verb  ACTOR warn RECIPIENT:actor! of|about $LOSS of $PRIVILEGE
> The European Union warned Georgia of the loss of candidate status.  => EUR > GEO
verb  ACTOR threaten $SEIZE of $GOODS of|from|by RECIPIENT:actor!
> Sudan threatened the confiscation of property of Ethiopian traders.  => SDN > ETH
verb  ACTOR threaten RECIPIENT:actor! with $SEIZE|asset+seizure
> Bolivia threatened a Spanish utility with expropriation.  => BOL > ESP
verb  ACTOR warn RECIPIENT:actor! of|about $SEIZE|asset+seizure|asset+freeze
> Malaysia warned Vietnamese fishermen of confiscation.  => MYS > VNM
verb  ACTOR threaten ban|freeze|halt on|of|to import|export|shipment|sale|delivery of|from|to RECIPIENT:actor!
> Indonesia threatened a ban on imports from Australia.  => IDN > AUS
noun  ACTOR! threat of $SEIZE against|of RECIPIENT:actor
> The Zimbabwean threat of expropriation against British farmers was renewed.  => ZWE > GBR

# restrict: boycotts of games and gatherings, blockades, closures, media
cameo    133
contexts -

verb  ACTOR:country|organisation! threaten boycott of game|olympics|olympic|world+cup|parliament|census|session|ceremony|inauguration|festival|exam|class
> Nigeria threatened a boycott of the Olympics.  => NGA >
noun  ACTOR! threat of boycott against|of RECIPIENT:actor
> The Saudi threat of a boycott against Sweden was dropped.  => SAU > SWE
verb  ACTOR threaten siege|encirclement|fuel+blockade|sea+blockade|no+fly+zone of|against|on|over RECIPIENT:actor! ; cameo=1381 contexts=military
> The Mali militants threatened a siege of Mauritania.  => MLI > MRT
verb  ACTOR threaten mining|shutdown|obstruction of $WATERWAY ; cameo=1381 contexts=military
> Yemen's rebels threatened the mining of the strait.  => YEM/REB >
verb  ACTOR warn of closure|blockade of strait ; cameo=1381 contexts=military
> An Iranian commander warned of the closure of the strait.  => IRN >
verb  ACTOR warn RECIPIENT:actor! of|about blockade|siege ; cameo=1381 contexts=military
> Azerbaijan warned Armenia of a blockade.  => AZE > ARM
noun  ACTOR blockade+threat|closure+threat against|to RECIPIENT:actor! ; cameo=1381
> The Somali blockade threat against Kenya came to nothing.  => SOM > KEN
verb  ACTOR threaten ban|block|closure|suspension|shutdown of|on|against $MEDIA in|of|by RECIPIENT ; cameo=1321 contexts=rights_freedoms
> Nepal threatened a ban on the platform.  => NPL >
verb  ACTOR threaten RECIPIENT:actor! with censorship|blackout|internet+shutdown|internet+blackout ; cameo=1321 contexts=rights_freedoms
> Guinea threatened French broadcasters with a blackout.  => GIN > FRA
verb  ACTOR threaten deregistration|disbandment|outlawing|prohibition of|against RECIPIENT:actor! ; cameo=1322 contexts=rights_freedoms
> Cambodia threatened the disbandment of a German foundation.  => KHM > DEU
verb  ACTOR threaten emergency+rule|state+of+siege|military+rule|internet+blackout over|in TOPIC ; cameo=1324 contexts=pro_autocracy
> The Sri Lankan government threatened military rule in the capital.  => LKA >
verb  ACTOR threaten state of siege|exception|war ; cameo=1324 contexts=pro_autocracy
> Guatemala's president threatened a state of siege.  => GTM >
verb  ACTOR threaten entry+ban|flight+ban|port+ban|landing+ban|airspace+ban on|against|for RECIPIENT:actor! ; contexts=diplomatic cameo=131
> Ghana threatened an entry ban on Togolese officials.  => GHA > TGO
verb  ACTOR warn RECIPIENT:actor! of|about travel+ban|entry+ban|visa+restriction|visa+curb|airspace+closure ; contexts=diplomatic cameo=131
> The American ambassador warned Ugandan officials of visa restrictions.  => USA > UGA
verb  ACTOR threaten $CUTOFF|$CUTOFF2 of|in|to water|electricity|power|salary|food+ration|internet|medicine|heating to|for|of|in RECIPIENT:actor! ; cameo=130 contexts=human_security
> Israel threatened the suspension of electricity to Palestinian towns.  => ISR > PSE

# --- arrest: prison, warrants, wanted lists, bounties --------------------------------------------------------------------------------

mode     arrest
cameo    137
contexts legal

verb  ACTOR threaten RECIPIENT:actor! with $ARREST2
> Belarus threatened Lithuanian truckers with jail terms.  => BLR > LTU
verb  ACTOR threaten $ARREST2 for|against RECIPIENT:actor!
> The Ugandan army threatened a military trial for Kenyan activists.  => UGA/MIL > KEN
verb  ACTOR warn RECIPIENT:actor! of|about $ARREST2
> Singapore warned Malaysian drivers of caning.  => SGP > MYS
noun  ACTOR! threat of $ARREST2 against|for RECIPIENT:actor!
> The Iranian threat of the death penalty against a German tourist shocked Berlin.  => IRN > DEU
noun  threat of $ARREST by|from ACTOR! against RECIPIENT
> A threat of arrest by Uganda against a Kenyan singer was reported.  => UGA > KEN
verb  ACTOR seek|request|obtain|secure|win|renew|reissue|reactivate|confirm|uphold|unseal $WARRANT for|against RECIPIENT:actor!
> Lithuania obtained an arrest warrant against a Belarusian officer.  => LTU > BLR
verb  ACTOR issue|approve|grant|sign detention+order|remand+order|international+warrant|search+warrant|extradition+warrant for|against RECIPIENT:person! in absentia
> A Ukrainian judge approved a detention order for a Russian colonel in absentia.  => UKR > RUS
verb  ACTOR arrest|detain|remand|imprison RECIPIENT in absentia
> A Russian court arrested a Latvian judge in absentia.  => RUS > LVA
verb  ACTOR order detention|pre-trial+detention|custody of|for RECIPIENT in absentia
> A Minsk court ordered the detention of a Polish editor in absentia.  => BLR > POL
noun  ACTOR arrest|detention of RECIPIENT in absentia
> The Turkish arrest of a Swedish publisher in absentia is symbolic.  => TUR > SWE
verb  RECIPIENT face arrest+warrant|warrant from|by|in ACTOR:actor!
> A Sudanese general faces an arrest warrant from the International Criminal Court.  => IGO > SDN
noun  ACTOR red+notice|wanted+notice|lookout+notice|lookout+circular for|against RECIPIENT:actor!
> An Indian lookout notice for a Bangladeshi smuggler was circulated.  => IND > BGD
verb  ACTOR circulate|publish|obtain|release|issue red+notice|wanted+notice|wanted+poster|lookout+notice|lookout+circular|blue+notice for|against|of RECIPIENT:actor!
> Sri Lanka circulated a wanted poster of an Indian smuggler.  => LKA > IND
verb  ACTOR double|raise|increase|post|renew bounty for|on RECIPIENT:person!
> The United States doubled the bounty on the Venezuelan president.  => USA > VEN
verb  ACTOR double|raise|increase|post bounty|reward for|on capture|arrest|head of RECIPIENT:person!
> Nigeria posted a reward for the capture of a Nigerien warlord.  => NGA > NER
verb  ACTOR:country! offer million|dollar|reward|bounty for information on|about RECIPIENT:armed!
> The United States offered a reward for information on a Somali militant.  => USA > SOM
verb  ACTOR offer million|dollar for capture|arrest|head|killing of RECIPIENT:person!
> The United States offered five million dollars for the capture of an Iranian commander.  => USA > IRN
noun  ACTOR! bounty|reward on|for head|capture|arrest of RECIPIENT:person!
> The Turkish bounty on the head of a Syrian commander was raised.  => TUR > SYR

# --- relations: ties, treaties, aid, trade ---------------------------------------------------------------------------------------------

mode     relations
cameo    1313
contexts diplomatic

verb  ACTOR threaten $BREAK|$BREAK2 of|in|to $TIES with|to RECIPIENT:actor!
> Zimbabwe threatened a review of relations with Zambia.  => ZWE > ZMB
verb  ACTOR threaten RECIPIENT:actor! with isolation|diplomatic+isolation|international+isolation|pariah+status|ostracism
> The African Union threatened Guinea with isolation.  => IGO > GIN
verb  ACTOR warn RECIPIENT:actor! of|about $BREAK|$BREAK2 of|in|to $TIES
> Saudi Arabia warned Lebanon of a break in relations.  => SAU > LBN
verb  ACTOR warn RECIPIENT:actor! of|about international+isolation|diplomatic+isolation|pariah+status
> ECOWAS warned Mali of diplomatic isolation.  => IGO > MLI
verb  ACTOR threaten diplomatic+break|diplomatic+rupture|diplomatic+freeze|diplomatic+retaliation with|against RECIPIENT
> Panama threatened diplomatic retaliation against Nicaragua.  => PAN > NIC
verb  ACTOR threaten $UNDO of $PACT with|by|to|between RECIPIENT:country!
> India threatened the abrogation of the treaty with Pakistan.  => IND > PAK
verb  ACTOR threaten $UNDO of treaty|pact|accord|ceasefire|truce|peace+treaty|peace+accord|ceasefire+agreement
> The Colombian guerrillas threatened the termination of the ceasefire.  => COL >
verb  ACTOR threaten RECIPIENT:country! with $UNDO of $PACT
> Indonesia threatened France with the cancellation of the contract.  => IDN > FRA
verb  ACTOR warn RECIPIENT:country! of|about $UNDO of $PACT
> Kenya warned China of the cancellation of the contract.  => KEN > CHN
verb  ACTOR raise|float $PROSPECT of $BREAK|$BREAK2|$UNDO of|in|to $TIES|$PACT with RECIPIENT:actor!
> Chile raised the prospect of a break in relations with Israel.  => CHL > ISR
noun  ACTOR! threat of $BREAK|$BREAK2 of|in|to $TIES with|against RECIPIENT
> The Nicaraguan threat of a suspension of relations with the Vatican was real.  => NIC > VAT
verb  ACTOR threaten $CUTOFF2 of|in|to|on $AIDWORD to|for|from RECIPIENT:actor! ; cameo=1311
> Britain threatened a reduction of aid to Rwanda.  => GBR > RWA
verb  ACTOR threaten RECIPIENT:country! with $CUTOFF2|$CUTOFF of|in|to $FLOW ; cameo=1311
> Russia threatened Moldova with a suspension of trade.  => RUS > MDA
verb  ACTOR threaten $CUTOFF|$CUTOFF2 of|in|to $FLOW with|to|for|from RECIPIENT:country! ; cameo=1311
> Belarus threatened a halt to flights from Lithuania.  => BLR > LTU
verb  ACTOR threaten $CUTOFF|$CUTOFF2 of|in|to gas|oil|gas+transit|oil+transit|gas+delivery|oil+delivery|fuel to|for|from RECIPIENT:actor! ; cameo=1311 contexts=natural_resource
> Ukraine threatened a halt to gas deliveries to Hungary.  => UKR > HUN
verb  ACTOR threaten RECIPIENT:actor! with gas+cut|gas+cutoff|gas+cut-off|oil+cut|power+cut|energy+crisis ; cameo=1311 contexts=natural_resource
> Russia threatened Latvia with a gas cut-off.  => RUS > LVA
verb  ACTOR warn RECIPIENT:actor! of|about $CUTOFF|$CUTOFF2 of|in|to $AIDWORD|$FLOW|$ENERGY ; cameo=1311
> The Netherlands warned Rwanda of a suspension of aid.  => NLD > RWA
verb  ACTOR threaten aid+freeze|funding+freeze|investment+freeze|trade+freeze|loan+freeze on|against|to|for RECIPIENT:actor! ; cameo=1311
> Austria threatened a funding freeze against Afghanistan.  => AUT > AFG
noun  ACTOR! threat of aid+cut|funding+cut|aid+suspension|funding+freeze|gas+cut-off|gas+cut against|to|for RECIPIENT ; cameo=1311
> The Swedish threat of aid cuts to Tanzania angered lawmakers.  => SWE > TZA
noun  ACTOR! threat of $CUTOFF|$CUTOFF2 of|in|to $AIDWORD|$FLOW|$ENERGY to|for|with|from RECIPIENT ; cameo=1311
> The Russian threat of a halt to deliveries to Poland was carried out.  => RUS > POL
verb  ACTOR threaten halt|end|termination of mediation|mediation+effort|good+office ; cameo=135
> Kenya threatened a halt of its mediation effort.  => KEN >
verb  ACTOR threaten breakdown|collapse|abandonment of|to talk|negotiation|dialogue|peace+talk|peace+process with RECIPIENT ; cameo=134
> The Moro rebels threatened the abandonment of talks with the Philippine government.  => /REB > PHL

# relations: strikes and protests
mode     relations
cameo    133
contexts -

verb  ACTOR threaten $STRIKE2 against|over|at|in TOPIC
> Kenyan dockers threatened a port strike over wages.  => KEN >
verb  ACTOR threaten $STRIKE2 against RECIPIENT:actor!
> Bangladeshi unions threatened a hartal against the Bangladeshi government.  => BGD > BGD
verb  ACTOR threaten RECIPIENT:actor! with $STRIKE2|strike
> Greek seamen threatened the Greek government with an indefinite strike.  => GRC > GRC
verb  ACTOR warn RECIPIENT:country! of|about $STRIKE2|strike|general+strike|walkout|industrial+action|mass+protest|civil+disobedience|hunger+strike
> Nigerian lecturers warned the Nigerian government of a nationwide strike.  => NGA > NGA
verb  ACTOR vote for strike|strike+action|industrial+action|walkout
> British nurses voted for strike action.  => GBR >
verb  ACTOR set date|deadline for strike|general+strike|walkout|nationwide+strike
> Argentine unions set a date for a general strike.  => ARG >
noun  threat of strike|$STRIKE2|$UNREST by|from ACTOR!
> The threat of a strike by Portuguese pilots hangs over Easter.  => PRT >
noun  ACTOR protest+threat|march+threat|shutdown+threat against|to RECIPIENT
> The Panamanian shutdown threat against the government was serious.  => PAN > /GOV

# --- expel ------------------------------------------------------------------------------------------------------------------------------

mode     expel
cameo    130
contexts diplomatic

verb  ACTOR threaten RECIPIENT:actor! with $EXPULSION2
> Saudi Arabia threatened Ethiopian workers with repatriation.  => SAU > ETH
verb  ACTOR threaten $EXPULSION2 of RECIPIENT:actor!
> Tanzania threatened the forced return of Burundian refugees.  => TZA > BDI
verb  ACTOR warn RECIPIENT:actor! of|about $EXPULSION2
> Kuwait warned Egyptian workers of mass deportation.  => KWT > EGY
verb  ACTOR vow|promise|pledge mass+deportation|deportation|expulsion|mass+expulsion of RECIPIENT:actor! ; contexts=migration
> The Dominican president promised the deportation of Haitian migrants.  => DOM > HTI
verb  ACTOR raise|float $PROSPECT of $EXPULSION|$EXPULSION2 of RECIPIENT:country!
> The Spanish premier raised the possibility of the exclusion of Hungary.  => ESP > HUN
verb  ACTOR threaten RECIPIENT:actor! with loss|stripping|revocation of citizenship|residency|visa|passport|diplomatic+status ; contexts=migration
> Kuwait threatened a Syrian preacher with the loss of residency.  => KWT > SYR
verb  ACTOR threaten $EXPULSION|removal|ejection of RECIPIENT:country! from bloc|alliance|group|union|council|league|body|eurozone
> Brazil threatened the suspension of Venezuela from the bloc.  => BRA > VEN
verb  ACTOR threaten RECIPIENT:country! with $EXPULSION|removal|ejection from bloc|alliance|group|union|council|league|country|eurozone
> The Arab League threatened Syria with expulsion from the bloc.  => IGO > SYR
verb  ACTOR threaten closure|eviction|shutdown of base|military+base|airbase|garrison|mission|consulate of|by|in RECIPIENT:actor!
> Djibouti threatened the closure of the base of Japan.  => DJI > JPN
noun  ACTOR expulsion+threat|deportation+threat|eviction+threat against|to RECIPIENT:actor!
> Pakistani deportation threats against Afghan refugees sowed panic.  => PAK > AFG
noun  threat of $EXPULSION|$EXPULSION2 by|from ACTOR! against RECIPIENT
> A threat of deportation by Tunisia against Malian workers appeared in a newspaper.  => TUN > MLI

# --- territory ----------------------------------------------------------------------------------------------------------------------------

mode     territory
cameo    1382
contexts territory

verb  ACTOR threaten RECIPIENT:actor! with $LANDGRAB2
> Serbian nationalists threatened Kosovo with reconquest.  => SRB > KOS
verb  ACTOR threaten $LANDGRAB2 of RECIPIENT:actor|place!
> The Russian deputy threatened the dismemberment of Kazakhstan.  => RUS > KAZ
verb  ACTOR vow|promise|pledge reconquest|recapture|annexation|takeover|seizure|absorption|subjugation of RECIPIENT:country|place!
> The Serbian deputy promised the annexation of Kosovo.  => SRB > KOS
verb  ACTOR raise|float|brandish|moot $PROSPECT of $LANDGRAB|$LANDGRAB2 of|against RECIPIENT:country|place!
> The American president raised the prospect of the annexation of Canada.  => USA > CAN
verb  ACTOR float|moot annexation|takeover|occupation|seizure|partition of RECIPIENT:country|place!
> The Israeli minister floated the annexation of the Jordan Valley.  => ISR > *
verb  ACTOR hint at annexation|occupation|takeover|invasion|partition of RECIPIENT:country|place!
> Belarus hinted at the annexation of Lithuania.  => BLR > LTU
noun  ACTOR annexation+threat|takeover+threat|partition+threat against|to|towards|on RECIPIENT:actor!
> American annexation threats against Canada revived an old fear.  => USA > CAN
noun  ACTOR secession+threat|independence+threat|breakaway+threat
> The Bosnian secession threat alarmed Brussels.  => BIH >
noun  threat of $LANDGRAB|$LANDGRAB2 by|from ACTOR! against|of RECIPIENT
> The threat of annexation by Venezuela against Guyana united the Caribbean.  => VEN > GUY

# --- violence: war and attack ------------------------------------------------------------------------------------------------------------

mode     violence
cameo    1384
contexts military

verb  ACTOR threaten RECIPIENT:actor! with $FORCE2
> Turkey threatened Syria with a ground offensive.  => TUR > SYR
verb  ACTOR threaten $FORCE2 against|on|in|into|over RECIPIENT:actor!
> Rwanda threatened a counterattack on Congo.  => RWA > COD
verb  ACTOR warn RECIPIENT:actor! of|about $WARNFORCE
> Israel warned Lebanon of a ground operation.  => ISR > LBN
verb  ACTOR warn of $WARNFORCE against|on|in|into RECIPIENT:country|armed!
> Turkey warned of a ground operation in Iraq.  => TUR > IRQ
verb  ACTOR vow|swear|promise|pledge $REVENGE2 against|on|upon RECIPIENT:actor!
> Yemeni rebels promised a crushing blow against Israel.  => YEM/REB > ISR
verb  ACTOR vow|promise|pledge|swear $FORCE3|$FORCE2 against|on RECIPIENT:actor!
> The Chadian president promised air strikes on Sudanese militias.  => TCD > SDN
verb  ACTOR vow|swear|promise response|retaliation|answer|retribution|reply to|for $OUTRAGE by|from|of RECIPIENT
> Syria vowed retaliation for the raid by Israel.  => SYR > ISR
verb  ACTOR vow|swear|promise|pledge destruction|annihilation|elimination|eradication|extermination|obliteration of RECIPIENT:country|armed!
> The Yemeni militia vowed the destruction of Israel.  => YEM > ISR
verb  ACTOR call for destruction|annihilation|obliteration|extermination|elimination of RECIPIENT:country! ; cameo=138
> The Iranian general called for the annihilation of Israel.  => IRN > ISR
verb  ACTOR:country|armed! raise|float|brandish|invoke $PROSPECT of $FORCE|$FORCE2 against|on|in|with RECIPIENT:actor!
> Algeria raised the prospect of war with Morocco.  => DZA > MAR
verb  ACTOR hint at|of $FORCE2|military+action|military+option|intervention against|in|on RECIPIENT:actor!
> Nigeria hinted at military action against Niger.  => NGA > NER
verb  ACTOR put|place|leave|keep force|military+force|military+action on table against|for|with RECIPIENT ; cameo=138
> The United States put military force on the table against Venezuela.  => USA > VEN
verb  ACTOR threaten use of force|military+force|live+ammunition|weapon|air+force on|in|over RECIPIENT ; cameo=138
> Uganda threatened the use of force in Kenya.  => UGA > KEN
verb  ACTOR threaten launch|resumption|renewal of war|offensive|attack|air+strike|bombing|hostilities|armed+struggle against|on|with RECIPIENT
> Saudi Arabia threatened the resumption of air strikes on Yemen.  => SAU > YEM
verb  ACTOR threaten return to war|arms|armed+struggle|fighting|bush|hostilities against|with RECIPIENT
> The Mozambican rebels threatened a return to war.  => MOZ/REB >
verb  ACTOR aim|direct|level war+threat|military+threat|veiled+threat|nuclear+threat at|against RECIPIENT:actor!
> The North Korean leader levelled a veiled threat at Japan.  => PRK > JPN
noun  ACTOR! threat of $FORCE2 against|on|to|in RECIPIENT
> The Turkish threat of an incursion in Syria worried Washington.  => TUR > SYR
noun  threat of $FORCE2 by|from ACTOR! against|on|in RECIPIENT
> The threat of a counterattack by Sudan on Chad receded.  => SDN > TCD
noun  war+threat|invasion+threat|attack+threat|missile+threat by|from ACTOR! against|to|on RECIPIENT:actor!
> War threats by Eritrea against Ethiopia resumed.  => ERI > ETH
noun  ACTOR attack+threat|bombing+threat against|to|towards RECIPIENT:actor!
> Chinese attack threats against Taiwan have multiplied.  => CHN > TWN
noun  ACTOR! vow|promise|pledge of $REVENGE|$FORCE|$FORCE2 against|on|to RECIPIENT:actor!
> Pakistan's promise of retaliation against India thrilled the crowd.  => PAK > IND
noun  ACTOR! warning of $WARNFORCE against|on|to RECIPIENT:actor!
> The Israeli warning of a ground operation against Lebanon was printed on leaflets.  => ISR > LBN
adj   ACTOR ready|prepared for war|military+confrontation|armed+confrontation with|against RECIPIENT:country!
> The Armenian general is ready for war with Azerbaijan.  => ARM > AZE

# violence: nuclear, chemical, cyber
cameo    1385
contexts cbrn

verb  ACTOR threaten RECIPIENT:actor! with $WMD2
> Russia threatened Romania with nuclear missiles.  => RUS > ROU
verb  ACTOR threaten $WMD2 against|on|over RECIPIENT:actor!
> Pakistan threatened a nuclear response against India.  => PAK > IND
verb  ACTOR threaten use|deployment of $WMD2 against|on|near|in RECIPIENT
> The Syrian army threatened the use of nerve agents against Turkish troops.  => SYR > TUR
verb  ACTOR warn RECIPIENT:actor! of|about nuclear+response|nuclear+destruction|nuclear+holocaust|atomic+strike
> North Korea warned Japan of a nuclear response.  => PRK > JPN
verb  ACTOR hint at|of use of $WMD|$WMD2 against|on|in RECIPIENT:actor!
> Russia hinted at the use of nuclear weapons against Ukraine.  => RUS > UKR
verb  ACTOR:country|armed! raise|float|brandish|invoke $PROSPECT of $WMD|$WMD2 against|on|with|over RECIPIENT:actor!
> Russia raised the prospect of a nuclear strike on Poland.  => RUS > POL
verb  ACTOR brandish|rattle nuclear+weapon|nuclear+sabre|nuclear+saber|nuclear+arsenal|nuclear+option|missile at|against|over RECIPIENT:actor!
> North Korea rattled its nuclear sabre at South Korea.  => PRK > KOR
noun  ACTOR nuclear+blackmail|nuclear+sabre-rattling|nuclear+saber-rattling|nuclear+rhetoric|nuclear+warning|nuclear+intimidation against|of|to|towards|toward RECIPIENT:actor!
> Russian nuclear blackmail against Ukraine failed.  => RUS > UKR
noun  threat of $WMD|$WMD2 by|from ACTOR! against|on RECIPIENT
> The threat of a nuclear strike by Russia against Poland was discounted.  => RUS > POL
noun  ACTOR! threat of $WMD2 against|on|to RECIPIENT
> The Indian threat of a nuclear response to Pakistan was doctrine.  => IND > PAK
verb  ACTOR threaten data+leak|hacking+attack|ransomware+attack|cyberwar|cyber+war against|on|in RECIPIENT:actor! ; cameo=130 contexts=cyber
> A Belarusian gang threatened ransomware attacks on Polish hospitals.  => BLR > POL
verb  ACTOR threaten leak|publication|release|sale|dumping of data|file|record|document|email|secret of|from|on RECIPIENT:actor! ; mode=- cameo=130 contexts=cyber
> Russian hackers threatened the publication of records of the Costa Rican ministry.  => RUS > CRI
noun  ACTOR! threat of $CYBERHIT against|on RECIPIENT:actor! ; cameo=130 contexts=cyber
> The Iranian threat of cyberattacks against Albania was taken seriously.  => IRN > ALB

# violence: death threats, terror, intimidation
cameo    137
contexts -

verb  ACTOR threaten RECIPIENT:actor! with $KILLING2
> Somali gunmen threatened Kenyan teachers with abduction.  => SOM > KEN
verb  ACTOR threaten $KILLING2|murder|assassination|lynching of|against RECIPIENT:actor!
> Taliban fighters threatened the abduction of Pakistani engineers.  => AFG > PAK
verb  ACTOR threaten life|family|child|relative of RECIPIENT:actor!
> Mexican traffickers threatened the life of a Guatemalan judge.  => MEX > GTM
verb  ACTOR call for death|killing|beheading|assassination|murder of RECIPIENT:person!
> An Iranian cleric called for the assassination of a Danish lawmaker.  => IRN > DNK
verb  ACTOR send|mail|post|deliver bullet|severed+head|white+powder|dead+animal to RECIPIENT:person!
> Greek anarchists sent a bullet to a German diplomat.  => GRC > DEU
verb  RECIPIENT:actor! receive|get bomb+threat|bomb+warning|death+threat|kidnap+threat from ACTOR:actor! ; cameo=130
> The Israeli embassy received a bomb threat from Lebanese militants.  => LBN > ISR
verb  ACTOR phone|call|email ~in bomb+threat|bomb+warning|bomb+hoax to|against|at|about RECIPIENT ; cameo=130
> An Iranian caller phoned in a bomb threat to the Swedish embassy.  => IRN > SWE
verb  ACTOR send|mail|email|phone|post bomb+threat|bomb+hoax to|against RECIPIENT:actor! ; cameo=130
> Belarusian hackers emailed bomb threats to Lithuanian schools.  => BLR > LTU
verb  ACTOR pronounce|proclaim|issue|declare fatwa|death+edict|death+fatwa on|against|over RECIPIENT:actor! ; contexts=religion_ethnicity
> A Pakistani cleric pronounced a fatwa on a Bangladeshi novelist.  => PAK > BGD
verb  ACTOR threaten $TERROR2 against|on|in|at RECIPIENT:actor! ; cameo=130 contexts=terrorism
> Somali militants threatened car bombs in Ethiopia.  => SOM > ETH
verb  ACTOR threaten RECIPIENT:actor! with $TERROR2 ; cameo=130 contexts=terrorism
> Jihadist rebels threatened Togo with suicide bombings.  => /REB > TGO
verb  ACTOR vow|promise|swear $TERROR|$TERROR2 in|on|against RECIPIENT:actor! ; cameo=130 contexts=terrorism
> Nigerian jihadists promised suicide attacks in Cameroon.  => NGA > CMR
verb  ACTOR vow|promise|pledge $CRACKDOWN on|against|of $FOES on|against|of RECIPIENT ; contexts=repression
> The Belarusian president promised a clampdown on protesters.  => BLR > *
verb  ACTOR threaten clampdown|purge|mass+arrest|reprisal+killing on|against|of RECIPIENT:actor! ; contexts=repression
> Azerbaijan's interior ministry threatened a clampdown on demonstrators.  => AZE > *
verb  ACTOR threaten RECIPIENT:actor! with clampdown|tear+gas|live+fire|army|purge|mass+arrest ; contexts=repression
> The Georgian government threatened students with mass arrests.  => GEO > *
noun  ACTOR! threat of $KILLING|$KILLING2 against|to RECIPIENT
> The Houthi threat of execution against American hostages was broadcast.  => * > USA
noun  ACTOR! threat of $TERROR|$TERROR2|crackdown|clampdown against|on|in RECIPIENT ; cameo=130
> The Somali militants' threat of suicide attacks in Kenya emptied hotels.  => SOM > KEN
noun  ACTOR kidnap+threat|assassination+threat|rape+threat|murder+threat against|to RECIPIENT:actor! ; cameo=130
> Russian assassination threats against a Norwegian reporter were investigated.  => RUS > NOR
noun  ACTOR fatwa against|on RECIPIENT:actor! ; contexts=religion_ethnicity
> The Iranian fatwa against a British novelist still stands.  => IRN > GBR

# --- operators ---------------------------------------------------------------------------------------------------------------------------

mode     -
cameo    -
contexts -

verb  ACTOR give RECIPIENT:country|armed! hour|day|week to ACT! ; compose=threaten
> Mali gave France two days to withdraw its troops.  => THREATEN: MLI > FRA
verb  ACTOR threaten RECIPIENT that ACT! ; compose=threaten
> Libya threatened Malta that it would seize Maltese trawlers.  => THREATEN: LBY > MLT

# What follows is a threat only when the act is one: an act the lexicon does not know is none.
type     NONE
verb  ACTOR reserve right to ACT! ; compose=commit
> Iran reserved the right to attack Israeli ships.  => THREATEN violence: IRN > ISR
verb  ACTOR hesitate ~not to ACT! ; compose=commit
> Sudan will not hesitate to attack Ethiopia.  => THREATEN violence: SDN > ETH
noun  ACTOR! readiness|vow|oath to ACT! ; compose=commit
> Chad's vow to attack Libyan smugglers was televised.  => THREATEN violence: TCD > LBY
verb  ACTOR threaten that ACT! ; compose=threaten
> Burundi threatened that it would expel Rwandan diplomats.  => THREATEN expel: BDI > RWA
