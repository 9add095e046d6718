# GENERAL: how the participants of an act stand with a word that names it, whatever the word is.
#
# The network of triggers finds words that name an act where no frame of the other files fits: a rare verb, a noun without its usual company. The head
# "any" stands for such a word; the frame that fills most roles is taken. docs/LEXICON.md, "Words without a frame".

type     ASSAULT
section  ASSAULT, any word
verb  ACTOR any RECIPIENT
> Rebels mauled Malian army posts near Gao.  => /REB > MLI/MIL
noun  any by|from ACTOR on|against|in|at RECIPIENT
> The carnage by Sudanese soldiers in the market left forty people dead.  => SDN/MIL > *
noun  ACTOR any of RECIPIENT
> The Syrian army's pounding of rebel positions went on for a third day.  => SYR/MIL > *
noun  any between|among ACTOR
> Heavy gunfire between Lebanese soldiers and militants was heard at night.  => LBN/MIL >

type     COERCE
section  COERCE, any word
verb  ACTOR any RECIPIENT
> Egyptian police hauled in two opposition leaders before dawn.  => EGY/COP > *
noun  any of RECIPIENT by ACTOR
> The apprehension of opposition leaders by Egyptian police went on.  => EGY/COP > *
noun  ACTOR any on|against RECIPIENT
> The Burmese government's clampdown on opposition parties continues.  => MMR/GOV > *

type     CONSULT
section  CONSULT, any word
verb  ACTOR any RECIPIENT
> The Kenyan president huddled with Ugandan ministers in Kampala.  => * > *
verb  ACTOR any with|to RECIPIENT
> The French president conversed with the German chancellor for an hour.  => FRA/GOV,DEU/GOV >
noun  any between|among|of ACTOR
> A video conference between the presidents of Chile and Peru lasted an hour.  => CHL/GOV,PER/GOV >
noun  ACTOR any with|to RECIPIENT
> The Polish prime minister's lunch with the Czech president lasted an hour.  => POL/GOV,CZE/GOV >

type     PROTEST
section  PROTEST, any word
verb  ACTOR any against|over RECIPIENT
> Chilean students chanted against the government in Santiago.  => CHL/EDU > CHL/GOV
noun  any by|of ACTOR against RECIPIENT
> A procession of Peruvian miners against the government filled Lima.  => PER/LAB > *
noun  ACTOR any against RECIPIENT
> The Bolivian teachers' mobilisation against the government filled the streets.  => BOL/EDU > *
