# What talks, letters and agreements were about: discussed, never an event.
# ACTOR is who talks, TOPIC what about. An example expects the words of its topics in quotation marks. A report of an act is no topic, and neither is what a
# letter or statement demands.

set TALKS = talk | discussion | negotiation | consultation | meeting | summit | dialogue | conversation | call | visit | conference | session | exchange | agenda | encounter | round | trip | deliberation
set SPEAKING = talk | discussion | negotiation | consultation | meeting | summit | dialogue | conversation | conference | session | encounter | round | deliberation
set OCCASION = talk | discussion | negotiation | consultation | meeting | summit | dialogue | conversation | conference | session | encounter | deliberation | call | visit | trip
set PAPER = agreement | accord | deal | memorandum | pact | treaty | communique | communiqué | declaration | statement | letter | document | text | protocol | roadmap | package | proposal
set HOLD = hold|open|begin|start|resume|launch|restart|continue|conclude|convene|lead|join|host|have|enter|reopen|mediate|broker|sign|initial|ink|finalise|finalize|seal|strike|ratify|draft|prepare|approve|reach|achieve|find|negotiate
set RAISED = rate | tax | price | tariff | duty | wage | output | production | fund | money | capital | cash | flag | hand | voice | glass | target | quota | ceiling | forecast | stake | alarm | eyebrow | salary | pension | army | troop | spectre | specter | child | fee | bar | hope | fear | prospect
set MATTER = issue | question | matter | topic | subject | problem | theme | point | file | dossier

type topic

# --- to talk about something ---
verb  ACTOR discuss TOPIC!
> The Kenyan and Ugandan presidents discussed grain exports and the reopening of the border.  => "grain exports" "the reopening of the border"
> The Swiss foreign minister met his Indian counterpart to discuss tariffs on watches.  => "tariffs on watches"
verb  discuss TOPIC! at|during|in|by $OCCASION
> Fuel prices and border fees were discussed at the meeting in Lomé.  => "Fuel prices" "border fees"
verb  ACTOR talk about TOPIC!
> The Lao premier talked with his Thai counterpart about river dams.  => "river dams"
verb  ACTOR speak|chat|converse with|to RECIPIENT! about|regarding TOPIC!
> The Spanish king spoke with the Moroccan king about fishing licences.  => "fishing licences"
verb  ACTOR talk over TOPIC!
> The two foreign ministers talked over the return of refugees.  => "the return of refugees"
verb  ACTOR debate TOPIC!
> ECOWAS leaders debated a common currency and the suspension of Guinea.  => "a common currency" "the suspension of Guinea"
verb  debate TOPIC! at|during|in $OCCASION
> A ceiling on gas prices was debated at the summit in Prague.  => "A ceiling on gas prices"
verb  ACTOR confer|consult|deliberate with RECIPIENT on|about|over|regarding TOPIC!
> The Egyptian envoy consulted with Sudanese generals on the reopening of the airport.  => "the reopening of the airport"
verb  ACTOR confer|consult|deliberate about|over TOPIC!
> The ministers of Chad and Niger conferred about cattle routes.  => "cattle routes"
verb  ACTOR consult RECIPIENT:actor! on|about|over TOPIC!
> Japan consulted South Korea about the discharge of treated water.  => "the discharge of treated water"
verb  ACTOR speak ~by to|with RECIPIENT about TOPIC!
> The French president spoke by telephone with his Lebanese counterpart about the vacant presidency.  => "the vacant presidency"

# --- to bring something up ---
verb  ACTOR raise TOPIC! with RECIPIENT!
> The German chancellor raised export curbs on rare earths with the Chinese premier.  => "export curbs on rare earths"
verb  raise TOPIC! at|during|in $OCCASION
> Water rights were raised at the meeting of Uzbek and Tajik ministers.  => "Water rights"
> The Irish minister raised the detention of a journalist during talks in Cairo.  => "the detention of a journalist"
verb  ACTOR raise $MATTER of TOPIC!
> The Philippine envoy raised the issue of blocked fishing boats.  => "blocked fishing boats"
verb  ACTOR broach TOPIC!
> Armenian officials broached the reopening of the railway with Turkey.  => "the reopening of the railway"
verb  ACTOR bring ~up TOPIC! with RECIPIENT!
> The Canadian premier brought up canola duties with the Chinese president.  => "canola duties"
verb  ACTOR bring ~up $MATTER of TOPIC!
> The Nepali minister brought up the matter of flood warnings.  => "flood warnings"
verb  ACTOR touch on|upon TOPIC!
> The two presidents also touched on visas for students.  => "visas for students"
verb  ACTOR dwell on|upon TOPIC!
> The Serbian and Hungarian leaders dwelt on the pipeline and border guards.  => "the pipeline" "border guards"
verb  ACTOR take ~up $MATTER of TOPIC!
> The Bangladeshi delegation took up the question of water releases with India.  => "water releases"
verb  ACTOR put|place TOPIC! on agenda
> The African Union put debt relief on the agenda of the summit.  => "debt relief"
verb  TOPIC! *arise|surface in|at|during $OCCASION
> The fate of missing sailors also surfaced in the talks between Oman and Iran.  => "The fate of missing sailors"
verb  TOPIC! *come ~up in|at|during $OCCASION
> Landing rights came up during the conversation between the two premiers.  => "Landing rights"

verb  ACTOR press|quiz|lobby|question RECIPIENT:actor! on|about|over TOPIC!
> The Australian premier pressed the Chinese president on wine tariffs.  => "wine tariffs"
verb  ACTOR sound ~out RECIPIENT on|about TOPIC!
> Egypt sounded out Hamas about a truce.  => "a truce"
verb  address|tackle|revisit|raise|settle $MATTER of TOPIC! in|at|during $OCCASION
> The ministers tackled the question of mobile roaming at their meeting in Skopje.  => "mobile roaming"

# --- to go through something ---
verb  ACTOR review|examine TOPIC! at|during|in $OCCASION
> The Qatari and Kuwaiti ministers reviewed a rail project during talks in Doha.  => "a rail project"
verb  review|examine TOPIC! in|at|during $OCCASION
> A list of banned goods was reviewed at the session in Astana.  => "banned goods"
verb  review relation|tie|cooperation|progress|implementation|development|state|situation|preparation on|of|for TOPIC! in|at|during $OCCASION
> Progress on the customs union was reviewed at the session in Astana.  => "the customs union"
verb  ACTOR review|assess TOPIC! with RECIPIENT:actor!
> The Emirati minister reviewed cooperation in space research with his Japanese counterpart.  => "space research"
verb  ACTOR review|discuss TOPIC! relation|tie|cooperation|link|partnership|collaboration|issue|development|matter
> The foreign ministers of Iran and Iraq reviewed bilateral ties in Basra.  => "bilateral ties"
verb  ACTOR review relation|tie|cooperation|progress|implementation|development|state|situation|preparation|prospect on|of|for TOPIC!
> The two premiers reviewed the implementation of the fishing accord.  => "the fishing accord"
verb  ACTOR review way|mean to|of TOPIC!
> The two ministers reviewed ways to speed up customs checks.  => "speed up customs checks"
verb  ACTOR go over TOPIC! with RECIPIENT!
> The Slovak premier went over gas supplies with the Turkish president.  => "gas supplies"
verb  ACTOR *work|talk through TOPIC!
> Negotiators from Bolivia and Chile worked through water quotas and port access.  => "water quotas" "port access"
verb  ACTOR take stock of TOPIC!
> The Baltic ministers took stock of the rail link.  => "the rail link"
verb  ACTOR brief|update|debrief RECIPIENT on|about TOPIC!
> The UN envoy briefed the Libyan premier on the electoral law.  => "the electoral law"
verb  ACTOR compare|trade|swap|exchange note|idea|proposal|draft|perspective|opinion|view|assessment on|about|over|regarding|concerning|of TOPIC!
> The Indian and Sri Lankan presidents exchanged views on the fishing dispute and port projects.  => "the fishing dispute" "port projects"
verb  exchange view|opinion on|about|regarding TOPIC!
> Views were exchanged on the Sahel during the visit.  => "the Sahel"
noun  exchange of view|opinion|idea on|about|regarding|over TOPIC!
> The meeting of the Polish and Czech premiers ended with an exchange of views on migration.  => "migration"
verb  ACTOR explore way|mean|option|avenue|possibility|prospect|opportunity|scope|potential to|of|for TOPIC!
> Vietnamese and Australian ministers explored ways to raise coal shipments.  => "raise coal shipments"
> The Moroccan delegation explored the possibility of joint fishing patrols with Spain.  => "joint fishing patrols"
verb  ACTOR examine|study|consider|seek|weigh way|mean|option|avenue|possibility|prospect|opportunity|scope|potential to|of|for TOPIC! in|at|during $OCCASION
> At the meeting in Suva, ministers considered ways to protect tuna stocks.  => "protect tuna stocks"
verb  ACTOR examine|study|consider|weigh way|mean|option|possibility|prospect to|of|for TOPIC! with RECIPIENT:actor!
> Mongolia examined options for a new railway with China.  => "a new railway"
verb  ACTOR explore TOPIC! in|at|during $OCCASION
> Ghana and Ivory Coast explored a cocoa cartel in talks in Abidjan.  => "a cocoa cartel"
verb  ACTOR coordinate|co-ordinate|align|harmonise|harmonize position|stance|approach|policy|response|line on|about|over|to|towards|toward TOPIC!
> The Nordic ministers coordinated their positions on Arctic shipping.  => "Arctic shipping"
verb  ACTOR seek agreement|consensus|compromise|understanding|deal on|over|about TOPIC!
> The Danish government seeks agreement with Greenland on mining licences.  => "mining licences"
verb  ACTOR look ~at way|mean|option of|to|for TOPIC!
> The two governments looked at ways to share the cost of the bridge.  => "share the cost of the bridge"
verb  ACTOR focus|concentrate|centre|center on|upon TOPIC! at|in|during $OCCASION
> In talks in Baku, the Georgian minister focused on electricity cables.  => "electricity cables"

# --- to bargain about something ---
verb  ACTOR negotiate TOPIC!
> Bolivia is negotiating a lithium contract with Chinese firms.  => "a lithium contract"
> Swiss and EU diplomats negotiated access to the electricity market.  => "access to the electricity market"
verb  ACTOR negotiate with RECIPIENT! on TOPIC!
> Malta is negotiating with Libya on search zones.  => "search zones"
verb  ACTOR negotiate|bargain|haggle|wrangle|dicker over|about TOPIC!
> Iraq and Turkey are still haggling over pipeline fees.  => "pipeline fees"
> Zambian negotiators bargained with bondholders about coupon payments.  => "coupon payments"
verb  ACTOR renegotiate TOPIC!
> Senegal is renegotiating its gas contracts with foreign firms.  => "its gas contracts"
verb  ACTOR *hammer|thrash|iron|hash ~out TOPIC!
> Officials from Kuwait and Iraq hammered out rules for the shared waterway.  => "rules for the shared waterway"
verb  ACTOR make progress|headway|advance on|towards|toward TOPIC! in|at|during $OCCASION
> The Cypriot leaders made progress on new crossing points during talks in New York.  => "new crossing points"
verb  ACTOR reach|achieve|find understanding|consensus|compromise|agreement|deal|accord|common+ground on|over|about|regarding TOPIC!
> France and Algeria reached an understanding on the return of archives.  => "the return of archives"
verb  ACTOR agree|disagree|differ|clash|spar on|over|about TOPIC! at|in|during $OCCASION
> Greek and Turkish ministers disagreed over airspace at the meeting in Ankara.  => "airspace"
verb  ACTOR mediate|broker $SPEAKING on|about|over TOPIC!
> Angola mediated talks over the withdrawal of Rwandan troops.  => "the withdrawal of Rwandan troops"

# --- what talks and their agenda are about ---
verb  $TALKS|$PAPER *centre|center|focus|concentrate|turn|touch|dwell|revolve|hinge|rest on|around|upon TOPIC!
> The talks between Peru and Chile focused on copper prices and port fees.  => "copper prices" "port fees"
> The dialogue centred on climate finance.  => "climate finance"
verb  centre|center|focus $TALKS on|around|upon TOPIC!
> The summit in Suva was centred on shipping emissions.  => "shipping emissions"
verb  $TALKS *turn|shift|move|drift to|towards TOPIC!
> The conversation between the two leaders turned to steel quotas.  => "steel quotas"
verb  $TALKS|$PAPER *cover|address|include|concern|tackle|review|explore|consider|examine|discuss|embrace|encompass|debate|feature TOPIC!
> The memorandum between Laos and Thailand covers rail links and customs.  => "rail links" "customs"
> The talks, which also covered fisheries, ended late on Tuesday.  => "fisheries"
verb  cover|address|tackle TOPIC! at|in|during|by $TALKS|$PAPER
> Pensions of former soldiers were also covered in the talks.  => "Pensions of former soldiers"
verb  $TALKS|$PAPER *deal with TOPIC!
> The meeting of Omani and Emirati officials dealt with fishing rights.  => "fishing rights"
verb  $TALKS|$PAPER *range|rang|extend|span from|over|across|to TOPIC!
> The talks between Brunei and Malaysia ranged from oil fields to border markers.  => "oil fields" "border markers"
verb  talk|discussion|dialogue|meeting|session|conversation|consultation|agenda|summit *emphasize|emphasise|stress TOPIC!
> The dialogue between India and Nepal stressed upgrading border roads.  => "upgrading border roads"
verb  $TALKS *examine|consider|explore way|mean|option|possibility to|of|for TOPIC!
> The meeting explored ways to protect undersea cables.  => "protect undersea cables"
verb  devote|dedicate $TALKS|hour|part|half to TOPIC! 
> The session of the Gulf council was devoted to food security.  => "food security"
verb  devote|dedicate $TALKS to TOPIC!
> The EU will hold a summit dedicated to housing.  => "housing"
verb  $TALKS|$PAPER *aim at|to TOPIC!
> The talks aim at ending the rail strike in Belgium.  => "ending the rail strike"
verb  aim|gear|direct $SPEAKING at|towards|toward TOPIC!
> Kenya hosted talks aimed at reopening the border with Somalia.  => "reopening the border"
verb  TOPIC! *top|dominate|overshadow agenda|talk|discussion|meeting|summit|conversation|session|conference
> Grain prices and debt dominated the talks between Zambia and Angola.  => "Grain prices" "debt"
> Migration topped the agenda of the summit in Rome.  => "Migration"
verb  TOPIC! *head|lead|crowd|fill agenda
> Fish stocks head the agenda of the Nordic ministers.  => "Fish stocks"
verb  dominate|overshadow $TALKS by TOPIC!
> The meeting in Riga was dominated by rail gauges.  => "rail gauges"
verb  TOPIC! *feature|figure|loom in|at|on|over|during $OCCASION
> Fish quotas figured prominently in the talks between Ghana and China.  => "Fish quotas"
verb  TOPIC! *be on agenda
> A prisoner exchange is on the agenda of the meeting in Muscat.  => "A prisoner exchange"
verb  TOPIC! *be ~high on agenda
> Drug smuggling is high on the agenda of the talks in Bogotá.  => "Drug smuggling"
verb  TOPIC! *be at|in|on heart|centre|center|core|top|forefront|focus of $TALKS
> Landing rights were at the heart of the negotiations between Fiji and Tonga.  => "Landing rights"
verb  TOPIC! *be ~topic|subject|focus|theme|centrepiece|crux|item of|in|on|at $OCCASION
> Fertiliser exports were the main topic of the talks in Rabat.  => "Fertiliser exports"
verb  TOPIC! *be ~subject of $SPEAKING
> A new pipeline is the subject of negotiations between Niger and Benin.  => "A new pipeline"
verb  TOPIC! *be|remain ~sticking+point|stumbling+block|bone|hurdle|obstacle in|at|of|to $OCCASION
> Transit fees remain the main sticking point in the talks between Azerbaijan and Iran.  => "Transit fees"
verb  sticking+point|stumbling+block|obstacle|difference *include|concern TOPIC! in|at|of|to|during $OCCASION
> Sticking points in the talks include gas prices.  => "gas prices"
verb  TOPIC! *be among $MATTER|item|thing on|of|at|in|for|under agenda|$OCCASION
> Dual citizenship is among the topics of the talks between Spain and Chile.  => "Dual citizenship"
verb  $MATTER|item|area *include|comprise TOPIC! of|in|at|under|for|during|on $OCCASION
> Topics of the meeting included air links and student visas.  => "air links" "student visas"
verb  $TALKS *be about TOPIC!
> The call was about grain ships.  => "grain ships"
verb  TOPIC! *be ~issue at|in $OCCASION
> The fate of the dam is at issue in the talks.  => "The fate of the dam"
verb  TOPIC! *be under discussion|negotiation
> A joint customs post is under discussion between Rwanda and Burundi.  => "A joint customs post"

# --- talks on something ---
noun  $SPEAKING on|about|over|regarding|concerning|around TOPIC!
> Envoys of Chad and Niger held talks on cattle routes.  => "cattle routes"
> Negotiations between Serbia and Kosovo over licence plates broke down.  => "licence plates"
noun  call|visit|trip about|regarding|concerning TOPIC!
> The Czech premier held a call with the Saudi crown prince about oil supplies.  => "oil supplies"
noun  $SPEAKING towards|toward TOPIC!
> Negotiations towards a ban on cluster bombs resumed in Oslo.  => "a ban on cluster bombs"
noun  talk|negotiation|discussion for TOPIC! for $PAPER|contract|loan|release|ceasefire|truce|purchase|sale|supply|membership|access|settlement|ban
> Negotiations for a free trade agreement between India and Oman resumed.  => "a free trade agreement"
noun  talk|negotiation|discussion to TOPIC!
> Negotiations to build a refinery in Mali continue.  => "build a refinery"
noun  $SPEAKING with|between|among RECIPIENT to TOPIC!
> Talks between Ethiopia and Somalia to settle the port dispute began in Ankara.  => "settle the port dispute"
verb  ACTOR $HOLD $SPEAKING about|regarding|concerning|over TOPIC!
> The Thai government opened talks with rebels in Kuala Lumpur about local courts.  => "local courts"
verb  ACTOR $HOLD $SPEAKING on TOPIC!
> Tanzania launched negotiations with Shell on a gas terminal.  => "a gas terminal"
verb  $SPEAKING *open|begin|start|resume|continue|stall|proceed|break|take about|regarding|concerning TOPIC!
> Talks resumed in Geneva about the exchange of prisoners.  => "the exchange of prisoners"
verb  ACTOR *meet|gather|assemble about|regarding TOPIC!
> Danish and Swedish ministers met in Malmö about commuter taxes.  => "commuter taxes"
noun  dispute|row|spat in|at|during $OCCASION over|about TOPIC!
> A row at the summit over seating arrangements delayed the Malian delegation.  => "seating arrangements"
noun  consensus|understanding|compromise between|among ACTOR! on|about|over TOPIC!
> A compromise between Spain and Britain on the airport of Gibraltar is near.  => "the airport of Gibraltar"
noun  progress|headway|breakthrough in|at|during $OCCASION on|over TOPIC!
> Diplomats reported progress in the talks on border trade.  => "border trade"

# --- agreements and letters about something ---
noun  $PAPER on|about|over|regarding|concerning TOPIC!
> Ghana and Togo signed an agreement on power supply.  => "power supply"
> Jordan and Syria signed a memorandum of understanding on water sharing.  => "water sharing"
noun  agreement|deal|memorandum|pact|accord for TOPIC! for supply|delivery|purchase|sale|construction|export|import|transfer|exchange|creation|establishment|development|protection|return|release|repatriation|modernisation|modernization
> Egypt and Jordan signed an agreement for the supply of natural gas.  => "the supply of natural gas"
noun  draft|version|chapter|clause|article|annex of $PAPER on|about TOPIC!
> The draft of the treaty on plastic waste was sent to Nairobi.  => "plastic waste"
noun  clause|provision|chapter|annex|article on|about|regarding TOPIC! in|of|to $PAPER
> The clause on data transfers in the agreement between Britain and Japan was hailed by banks.  => "data transfers"
verb  $PAPER *provide|allow for TOPIC!
> The accord between Kenya and Somalia provides for joint patrols and a hotline.  => "joint patrols" "a hotline"
verb  $PAPER *envisage|envision|foresee|stipulate|regulate|govern|detail|outline|specify|comprise TOPIC!
> The pact between Serbia and China envisages lower tariffs on wine.  => "lower tariffs on wine"
verb  $PAPER *set|lay|spell ~out TOPIC!
> The protocol sets out inspection rules.  => "inspection rules"
verb  $PAPER *contain|include provision|clause|rule|commitment|pledge|article|paragraph|chapter on|about|for|regarding TOPIC!
> The agreement contains provisions on data protection.  => "data protection"
verb  $PAPER *relate|pertain|refer to TOPIC!
> The protocol relates to veterinary checks.  => "veterinary checks"
verb  ACTOR $HOLD $PAPER on|about|regarding|concerning|over TOPIC!
> Rwanda initialled a pact with Denmark on asylum seekers.  => "asylum seekers"
verb  ACTOR sign|conclude|initial|ink|finalise|finalize|seal|strike|ratify|draft|prepare|approve contract|convention|charter|arrangement|understanding|framework|plan|draft|resolution on|regarding|concerning TOPIC!
> Ministers of the Andean states ratified a convention on river pollution.  => "river pollution"
verb  ACTOR write to RECIPIENT about|regarding|concerning TOPIC!
> The Maltese premier wrote to the European Commission about rescue ships.  => "rescue ships"

# --- look-alikes: when and where talks are held, what is only decided or announced ---
type NONE
verb  raise $RAISED at|during|in $OCCASION
> The Hungarian central bank raised interest rates at its meeting.  => none
verb  raise $RAISED
> Niger raised its output with Chinese help.  => none
verb  work|talk through night|weekend|day|hour|holiday|morning|evening|channel|interpreter|translator|mediator|intermediary
> Chadian diplomats worked through the night.  => none
verb  ACTOR:actor! *top|dominate|overshadow agenda|talk|discussion|meeting|summit|conversation|session|conference
> Russia will dominate the agenda.  => none
verb  ACTOR:actor! *be at|in|on heart|centre|center|core|top|forefront|focus of $TALKS
> Qatar has been at the centre of the negotiations.  => none
type topic
noun  $SPEAKING|$PAPER about|regarding|concerning TOPIC!
> Sudan and Egypt held talks about the dam.  => "the dam"
> Nepal and India held talks on the sidelines of the summit.  => none
> Bolivia and Peru held talks on 21 February.  => none
> Bolivia and Peru reached a deal on February 21.  => none
> The central bank of Georgia raised interest rates at its meeting.  => none
> Russia dominated the summit in Astana.  => none
> Omani diplomats worked through the night.  => none
> Qatar has been at the centre of the negotiations with Hamas.  => none
