# Judgements: why somebody acts (motive), what brought something about (cause), what it means (significance, interpretation), what it does to an economy or to the balance
# of power of a region. ACTOR and RECIPIENT are whom the judgement concerns, ACT and TOPIC what it says.

type motive
verb  ACTOR seek|aim|want|strive|hope|wish to ACT!
> Qatar seeks to keep its influence in the Gulf.  => QAT "keep its influence"

type cause
verb  stem from ACT
> Ghana's weakness stems from its debts to China.  => GHA "stems from its debts"

type significance
noun  significance
> The significance of the treaty lies in its timing, for Chile above all.  => CHL "significance"

type interpretation
verb  reflect|show|demonstrate|signal|underline|underscore|illustrate|reveal ACT!
> The visit reflects India's interest in Central Asia.  => IND "reflects"

type regional_security
verb  impact|affect|alter|shift|change balance
> The sale shifts the balance of power between Chad and Sudan.  => TCD "shifts the balance"
