# Operators: words that do something with another act. The act stands in the ACT slot; what becomes of it is the rule of PLOVER 2.0 behind
# the kind of composition, in code/compose.go. The type written here is what remains when the act itself is not known to the lexicon: NONE
# where the operator alone is no event.

# ---- Agreeing, offering, promising: PLOVER 2.0, AGREE ("agrees to, offers, promises or otherwise signals willingness") --------------------------

type     AGREE
section  PLOVER 2.0, AGREE
verb  ACTOR agree to ACT! ; compose=commit
> Chad agreed to send grain to Niger.  => AGREE: TCD > NER
> Sudan agreed to release Ethiopian prisoners.  => CONCEDE: SDN > ETH
verb  ACTOR agree with RECIPIENT! to ACT! ; compose=commit
> Chad agreed with Niger to reopen the border.  => AGREE: TCD > NER
verb  ACTOR agree that ACT! ; compose=commit
> Peru agreed that it would send aid to Bolivia.  => AGREE: PER > BOL
verb  ACTOR promise RECIPIENT to ACT! ; compose=commit
> Japan promised to lend money to Laos.  => AGREE: JPN > LAO
verb  ACTOR promise that ACT! ; compose=commit
> Spain promised that it would support Portugal.  => AGREE: ESP > PRT
verb  ACTOR pledge to ACT! ; compose=commit
> Norway pledged to give food aid to Somalia.  => AGREE: NOR > SOM
verb  ACTOR offer to ACT! ; compose=commit
> Turkey offered to mediate between Kenya and Somalia.  => AGREE: TUR > KEN,SOM
verb  ACTOR undertake to ACT! ; compose=commit
> Algeria undertook to withdraw its troops from Mali.  => CONCEDE: DZA > MLI
verb  ACTOR commit to ACT! ; compose=commit
> Germany committed to train Iraqi soldiers.  => AGREE: DEU > IRQ
verb  ACTOR commit ~itself to ACT! ; compose=commit
> Brazil committed itself to train Haitian policemen.  => AGREE: BRA > HTI
verb  ACTOR volunteer to ACT! ; compose=commit
> Qatar volunteered to host Sudanese refugees.  => AGREE: QAT > *
verb  ACTOR accept to ACT! ; compose=commit
> Eritrea accepted to meet Ethiopian officials.  => AGREE: ERI > *
verb  ACTOR consent to ACT! ; compose=commit
> Greece consented to extradite the suspect to Italy.  => AGREE: GRC > *
adj   ACTOR ready|willing|prepared to ACT! ; compose=commit
> Iran is ready to hold talks with Iraq.  => AGREE: IRN > IRQ
> Mali is willing to release the soldiers of Niger.  => CONCEDE: MLI > NER
verb  ACTOR express|signal|indicate|declare readiness|willingness to ACT! ; compose=commit
> Belarus expressed readiness to meet Polish officials.  => AGREE: BLR > *
noun  ACTOR promise|pledge|offer|commitment|agreement to ACT! ; compose=commit
> Japan's pledge to send aid to Laos was welcomed.  => AGREE: JPN > LAO

# A vow is a promise or a threat, depending on the act.
type     NONE
verb  ACTOR vow|swear to ACT! ; compose=commit
> Kenya vowed to support Somalia.  => AGREE: KEN > SOM
> Libya vowed to attack Tunisian ships.  => THREATEN violence: LBY > TUN
verb  ACTOR vow|swear that ACT! ; compose=commit
> Colombia vowed that it would send food aid to Peru.  => AGREE: COL > PER

# ---- Plans and announcements: future acts --------------------------------------------------------------------------------------------------------

verb  ACTOR plan|intend|propose to ACT! ; compose=plan
> Italy plans to send aid to Libya.  => AGREE: ITA > LBY
verb  ACTOR plan ACT! ; compose=plan
> Zambia is planning to deploy troops along the border with Malawi.  => MOBILIZE: ZMB > *
verb  ACTOR decide to ACT! ; compose=plan
> Poland decided to expel Russian diplomats.  => SANCTION expel: POL > RUS
verb  ACTOR vote to ACT! ; compose=plan
> The Georgian parliament voted to ban foreign media.  => COERCE: GEO > *
verb  ACTOR prepare|arrange to ACT! ; compose=plan
> Uganda prepared to withdraw its soldiers from Somalia.  => CONCEDE: UGA > SOM
verb  ACTOR expect|schedule|set to ACT! ; compose=plan
> The Indian prime minister is scheduled to visit Japan in May.  => AGREE: IND > JPN
adj   ACTOR due|likely|set|poised|bound to ACT! ; compose=plan
> The Greek foreign minister is due to visit Turkey.  => AGREE: GRC > TUR
verb  ACTOR announce that ACT! ; compose=report
> Ghana announced that it had expelled two Togolese diplomats.  => SANCTION expel: GHA > TGO
noun  ACTOR plan|intention|decision to ACT! ; compose=plan
> Peru's plan to send aid to Bolivia drew praise.  => AGREE: PER > BOL

# ---- Weighing: nothing has happened --------------------------------------------------------------------------------------------------------------

verb  ACTOR consider|weigh|contemplate|mull|ponder ACT! ; compose=consider
> Canada is considering sending aid to Haiti.  => none
verb  ACTOR think about|of ACT! ; compose=consider
> Ecuador is thinking about sending aid to Haiti.  => none
verb  ACTOR want|wish|hope|seek|aim|aspire|like|desire to ACT! ; compose=consider
> Mongolia hopes to sign a treaty with Japan.  => none
> Laos seeks to expand trade with Vietnam.  => none
verb  ACTOR need|have|ought to ACT! ; compose=consider
> Togo needs to sign the treaty with Benin.  => none
adj   ACTOR able|unable|free|eager|keen|anxious|hopeful|optimistic to ACT! ; compose=consider
> Fiji is eager to sign the treaty with Tonga.  => none
noun  ACTOR wish|hope|ambition|desire|aim|goal|chance|opportunity|bid|proposal|idea|need to ACT! ; compose=consider
> Nepal's hope to sign a treaty with India faded.  => none

# ---- Talking about: topics, never events ---------------------------------------------------------------------------------------------------------

verb  ACTOR discuss ACT! ; compose=discuss
> Diplomats discussed sending troops to Mali.  => none
verb  center|centre|focus|concentrate|dwell on|around ACT! ; compose=discuss
> The talks focused on expanding military cooperation between Mali and Niger.  => none
verb  cover|address|include|concern|emphasize|emphasise|explore ACT! ; compose=discuss
> The agenda covers sending Kenyan troops to Haiti.  => none
verb  ACTOR talk|speak|confer about|of|on ACT! ; compose=discuss
> Officials talked about sending Kenyan troops to Haiti.  => none
noun  prospect|possibility|question|issue|risk|fear|likelihood|subject|topic of ACT! ; compose=discuss
> Experts debated the prospect of sending Kenyan troops to Haiti.  => none

# ---- Threats ------------------------------------------------------------------------------------------------------------------------------------

type     THREATEN
section  PLOVER 2.0, THREATEN
verb  ACTOR threaten to ACT! ; compose=threaten
> Eritrea threatened to expel Ethiopian diplomats.  => THREATEN expel: ERI > ETH
> Sudan threatened to arrest Chadian journalists.  => THREATEN arrest: SDN > TCD
verb  ACTOR threaten RECIPIENT with ACT! ; compose=threaten
> Peru threatened Bolivia with sanctions.  => THREATEN: PER > BOL
verb  ACTOR threaten ACT! ; compose=threaten
> Serbia threatened retaliation against Croatia.  => THREATEN: SRB > HRV
verb  ACTOR warn RECIPIENT:actor! that ACT! ; compose=warn
> Turkey warned Greece that it would attack its ships.  => THREATEN violence: TUR > GRC
verb  ACTOR warn that ACT! ; compose=warn
> Turkey warned that it would attack Greek ships.  => THREATEN violence: TUR > GRC
verb  ACTOR warn RECIPIENT of ACT! ; compose=warn
> Kenya warned Somalia of military action.  => THREATEN: KEN > SOM
verb  ACTOR warn RECIPIENT:actor! against ACT! ; compose=warn
> Vietnam warned China against drilling in its waters.  => THREATEN: VNM > CHN
noun  ACTOR threat to ACT! ; compose=threaten
> Iran's threat to close the strait alarmed Oman.  => THREATEN: IRN > *

# ---- Refusals -----------------------------------------------------------------------------------------------------------------------------------

type     REJECT
section  PLOVER 2.0, REJECT
verb  ACTOR refuse|decline to ACT! ; compose=refuse
> Hungary refused to send weapons to Ukraine.  => REJECT assist: HUN > UKR
> Myanmar declined to meet Thai diplomats.  => REJECT meet: MMR > THA
> Togo refused to release the Ghanaian journalist.  => REJECT yield: TGO > GHA
verb  ACTOR rule ~out ACT! ; compose=refuse
> Austria ruled out sending troops to Kosovo.  => REJECT: AUT > KOS
verb  ACTOR reject ACT! ; compose=refuse
> India rejected holding talks with Pakistan.  => REJECT meet: IND > PAK
verb  ACTOR vow ~not to ACT! ; compose=refuse
> Mali vowed not to withdraw its troops from Niger.  => REJECT: MLI > NER
verb  ACTOR oppose ACT! ; compose=refuse
> Slovakia opposed sending weapons to Ukraine.  => REJECT: SVK > UKR
noun  ACTOR refusal to ACT! ; compose=refuse
> Hungary's refusal to send weapons to Ukraine angered Poland.  => REJECT assist: HUN > UKR
adj   ACTOR unwilling|reluctant to ACT! ; compose=refuse
> Angola is unwilling to send troops to Congo.  => REJECT: AGO > *

# ---- Demands and requests -----------------------------------------------------------------------------------------------------------------------

type     REQUEST
section  PLOVER 2.0, REQUEST
verb  ACTOR call on|upon RECIPIENT! to ACT ; compose=demand
> Ghana called on Togo to release the prisoners.  => REQUEST yield: GHA > TGO
verb  ACTOR call for ACT! ; compose=demand
> Mexico called for talks between Peru and Bolivia.  => REQUEST meet: MEX > *
verb  ACTOR call for RECIPIENT! to ACT ; compose=demand
> Mexico called for Peru to withdraw its troops.  => REQUEST yield: MEX > PER
verb  ACTOR urge|implore|exhort|press|entreat RECIPIENT! to ACT ; compose=demand
> Finland urged Estonia to hold talks with Russia.  => REQUEST meet: FIN > EST
verb  ACTOR ask|beg RECIPIENT! to ACT! ; compose=demand
> Haiti asked Kenya to withdraw its troops.  => REQUEST yield: HTI > KEN
verb  ACTOR ask for ACT! ; compose=demand
> Malawi asked for aid from Japan.  => REQUEST assist: MWI > JPN
verb  ACTOR demand ACT! ; compose=demand
> Senegal demanded a strike by Moroccan miners.  => REQUEST: SEN > MAR
verb  ACTOR demand that ACT! ; compose=demand
> Senegal demanded that Morocco withdraw its troops.  => REQUEST yield: SEN > MAR
verb  ACTOR insist that ACT! ; compose=demand
> Bolivia insisted that Chile withdraw its troops.  => REQUEST yield: BOL > CHL
verb  ACTOR order|instruct|command|tell|direct RECIPIENT! to ACT! ; compose=demand
> Chad ordered Niger to withdraw its troops.  => REQUEST yield: TCD > NER
verb  ACTOR request|seek ACT! ; compose=demand
> Mozambique requested aid from Portugal.  => REQUEST assist: MOZ > PRT
verb  ACTOR request RECIPIENT! to ACT! ; compose=demand
> Haiti requested Kenya to withdraw its troops.  => REQUEST yield: HTI > KEN
verb  ACTOR appeal to RECIPIENT:actor! to ACT! ; compose=demand
> Yemen appealed to Oman to release the prisoners.  => REQUEST yield: YEM > OMN
verb  ACTOR encourage|advise|lobby|pressure|beseech RECIPIENT! to ACT! ; compose=demand
> Sweden encouraged Serbia to hold talks with Kosovo.  => REQUEST meet: SWE > SRB
verb  ACTOR recommend|propose|suggest that ACT! ; compose=demand
> Denmark recommended that Latvia withdraw its troops.  => REQUEST: DNK > LVA
verb  ACTOR warn RECIPIENT! ~not to ACT! ; compose=demand
> Vietnam warned Laos not to attack its villages.  => REQUEST: VNM > LAO
noun  ACTOR call|appeal|demand|request for RECIPIENT to ACT! ; compose=demand
> Ghana repeated its demand for Togo to withdraw its troops.  => REQUEST: GHA > TGO
noun  ACTOR call|appeal|demand|request for ACT! ; compose=demand
> Mexico's appeal for talks with Peru was ignored.  => REQUEST meet: MEX > *

# ---- Accusations --------------------------------------------------------------------------------------------------------------------------------

type     ACCUSE
section  PLOVER 2.0, ACCUSE
mode     allege
verb  ACTOR accuse|suspect RECIPIENT! of ACT! ; compose=accuse
> Rwanda accused Burundi of shelling its villages.  => ACCUSE allege: RWA > BDI
verb  ACTOR charge RECIPIENT! with ACT! ; compose=accuse
> Niger charged Benin with arming rebels.  => ACCUSE allege: NER > BEN
verb  ACTOR blame RECIPIENT! for ACT! ; compose=accuse
> Iraq blamed Turkey for shelling a village.  => ACCUSE allege: IRQ > TUR
verb  ACTOR blame ACT! on RECIPIENT! ; compose=accuse
> Iraq blamed the shelling on Turkey.  => ACCUSE allege: IRQ > TUR
verb  ACTOR allege that ACT! ; compose=accuse
> Iraq alleged that Turkey had shelled an Iraqi village.  => ACCUSE allege: IRQ > TUR
mode     disapprove
verb  ACTOR criticize|criticise|condemn|denounce|slam|blast RECIPIENT! for ACT! ; compose=accuse
> Peru criticised Chile for expelling its diplomats.  => ACCUSE disapprove: PER > CHL
verb  ACTOR condemn|denounce|deplore|criticize|criticise ACT! ; compose=accuse
> Qatar condemned the bombing of the Syrian village by Turkey.  => ACCUSE disapprove: QAT > *
mode     -
verb  ACTOR:country! protest ACT! ; mode=disapprove compose=accuse
> Guyana protested the arrest of its fishermen by Venezuela.  => ACCUSE disapprove: GUY > VEN

# ---- Support and opposition ---------------------------------------------------------------------------------------------------------------------

type     SUPPORT
section  PLOVER 2.0, SUPPORT
verb  ACTOR welcome|praise|hail|applaud|endorse|commend ACT! ; compose=support
> Spain welcomed the release of the prisoners by Cuba.  => SUPPORT: ESP > *
verb  ACTOR praise|commend|thank|congratulate RECIPIENT! for ACT! ; compose=support
> Spain praised Cuba for releasing prisoners.  => SUPPORT: ESP > CUB

# ---- What became of an act ----------------------------------------------------------------------------------------------------------------------

type     NONE
verb  ACTOR deny ACT! ; compose=deny
> Uganda denied attacking Rwandan troops.  => ASSAULT: UGA > RWA
verb  ACTOR deny that ACT! ; compose=deny
> Uganda denied that it had attacked Rwandan troops.  => ASSAULT: UGA > RWA
verb  ACTOR fail to ACT! ; compose=fail
> Gabon failed to release the Ghanaian sailors.  => none
verb  ACTOR stop ~short of ACT! ; compose=fail
> Japan stopped short of expelling Russian diplomats.  => none
verb  ACTOR abandon|drop|shelve|scrap plan|proposal to ACT! ; compose=fail
> Oman dropped plans to expel the Iranian diplomats.  => none
verb  ACTOR try|attempt|struggle to ACT! ; compose=attempt
> Gunmen tried to kill the Somali minister.  => ASSAULT: * > SOM
noun  ACTOR attempt|effort to ACT! ; compose=attempt
> Togo's effort to expel the diplomats failed.  => none
verb  ACTOR cancel|postpone|delay ACT! ; compose=cancel
> Iran cancelled a visit to Iraq.  => REJECT meet: IRN > IRQ
verb  ACTOR begin|start|continue|resume|keep|manage|proceed|go to ACT! ; compose=do
> Zambia began to withdraw troops from Congo.  => RETREAT withdraw: ZMB > *
verb  ACTOR begin|start|continue|resume|finish|complete ACT! ; compose=do
> Zambia started withdrawing troops from Congo.  => RETREAT withdraw: ZMB > *
verb  ACTOR help to ACT! ; compose=do
> Zambia helped to train Malawian soldiers.  => AID: ZMB > MWI
verb  force|compel|cause|prompt|oblige|push|lead ACTOR! to ACT! ; compose=do
> The crisis forced Zambia to withdraw troops from Congo.  => RETREAT withdraw: ZMB > *
verb  conduct|carry|launch|perform|undertake|make|stage|mount ACT! ; compose=do
> The police carried out arrests of Malian journalists.  => COERCE arrest: * > MLI

# To say what others ought to do (REQUEST, demands): the content must have "must", "should" or "ought to".

type     REQUEST
mode     -
verb  ACTOR say|tell|state|stress|insist|warn|argue|declare|announce|reiterate|emphasize|emphasise|believe|maintain|write ACT! ; compose=oblige
> Ethiopia said Eritrea must withdraw its troops.  => ETH > ERI
> The Norwegian prime minister stressed that Russia should respect the border.  => NOR > RUS
verb  ACTOR say|state|stress|insist|warn|argue|declare|announce|reiterate|emphasize|emphasise|believe|maintain|write that ACT! ; compose=oblige
> The Kenyan president insisted that Somalia must hold elections.  => KEN > SOM
