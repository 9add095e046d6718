# Relations between two actors that a text asserts. ACTOR and RECIPIENT are its two sides: patron and client of patronage, whose forces and in whose land of basing.

type alliance
noun  ACTOR ally of RECIPIENT
> Chad is a close ally of France.  => TCD > FRA
noun  ACTOR *role as ally
> Norway's role as an ally of Estonia is not in doubt.  => NOR > EST

type patronage
noun  RECIPIENT dependence|dependency|reliance on ACTOR!
> Armenia's dependence on Russia has grown.  => RUS > ARM
verb  RECIPIENT depend|rely on ACTOR!
> Lesotho depends on South Africa for work and power.  => ZAF > LSO

type rivalry
verb  ACTOR counterbalance|counter RECIPIENT!
> Japan seeks to counterbalance China in the Pacific.  => JPN > CHN

type basing
noun  ACTOR foothold|base in RECIPIENT
> France keeps its base in Djibouti.  => FRA > DJI

type partnership
noun  ACTOR partnership with RECIPIENT
> Vietnam's strategic partnership with India is growing.  => VNM > IND
noun  partnership between ACTOR!
> The partnership between Kenya and Somalia is a young one.  => KEN, SOM

type tension
noun  tension between ACTOR!
> Tension between Algeria and Morocco is high.  => DZA, MAR
