# What talks, letters and agreements were about: discussed, never an event.
# ACTOR is who talks, TOPIC what about. An example expects the words of its topics in quotation marks.

set TALKS = talk | discussion | negotiation | consultation | meeting | summit | dialogue | conversation | call | visit | conference | session | exchange | agenda
set PAPER = agreement | accord | deal | memorandum | pact | treaty | communique | declaration | statement | letter | document | text | protocol | roadmap | package | proposal

type topic

verb  ACTOR discuss TOPIC!
> The Kenyan and Ugandan presidents discussed grain exports and the reopening of the border.  => "grain exports" "the reopening of the border"
verb  ACTOR talk about TOPIC!
> The Lao premier talked with his Thai counterpart about river dams.  => "river dams"
verb  $TALKS|$PAPER *centre|center|focus|concentrate|turn|touch|dwell|revolve on|around|upon TOPIC!
> The talks between Peru and Chile focused on copper prices and port fees.  => "copper prices" "port fees"
verb  $TALKS|$PAPER *cover|address|include|concern|tackle|review|explore|consider TOPIC!
> The memorandum between Laos and Thailand covers rail links and customs.  => "rail links" "customs"
verb  $TALKS *deal with TOPIC!
> The meeting of Omani and Emirati officials dealt with fishing rights.  => "fishing rights"
verb  $TALKS *emphasize|emphasise|stress|underline TOPIC!
> The dialogue between India and Nepal stressed upgrading border roads.  => "upgrading border roads"
noun  $TALKS on|about|over|regarding|concerning TOPIC!
> Envoys of Chad and Niger held talks on cattle routes.  => "cattle routes"
noun  $PAPER on|about|over|regarding TOPIC!
> Ghana and Togo signed an agreement on power supply.  => "power supply"
