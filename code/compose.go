package code

import (
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/resolve"
	"github.com/dragoman-project/dragoman/text"
)

// Composition: what an operator makes of the act in its ACT slot. These are rules of the ontology, not of words; the words are in operators.lex.
//
//	commit    agree, offer, promise: cooperation ahead is AGREE, a retreat ahead is CONCEDE (PLOVER 2.0, AGREE and CONCEDE); force ahead is THREATEN
//	oblige    says that others must or should: REQUEST
//	plan      the act is still to come: the same, but force keeps its type and is planned
//	threaten  THREATEN, its mode the content of the threat (PLOVER 2.0, THREATEN)
//	warn      THREATEN when the warner threatens an act of its own, else what the operator's line says
//	refuse    REJECT, its mode what is refused (PLOVER 2.0, REJECT)
//	demand    REQUEST, its mode what is asked for (PLOVER 2.0, REQUEST)
//	accuse    ACCUSE, whoever did the act is the recipient
//	support   SUPPORT of whoever did the act
//	oppose    as refuse
//	cancel    a cancelled meeting is REJECT meet (PLOVER 2.0, CONSULT); other cooperation that ends is SANCTION; force that is called off is CONCEDE
//	deny      the act, with status denied
//	fail      the act did not happen
//	attempt   the act was begun: attacks stay attacks, the rest is hypothetical
//	consider  the act is only thought of
//	discuss   the act is a topic, no event
//	do        the verb adds nothing
//	report    the verb only tells the act

// compose applies an operator to the candidate of its act. The act may be nil: the lexicon does not know it. A nil result means no event.
func (w *work) compose(m *match, act *Candidate) *Candidate {
	c := w.plain(m)
	c.Operators = append(c.Operators, m.frame)
	kind := m.frame.Compose
	if kind == "oblige" {
		c.Recipient = except(w.subjectsOf(m.acts[0]), c.Actor)
	}
	if act == nil {
		switch kind {
		case "consider", "discuss", "fail", "attempt", "deny", "plan", "do", "report", "cancel":
			return nil
		}
		if c.Type == lexicon.None {
			return nil
		}
		if kind == "demand" && len(c.Recipient) == 0 { // "called for members to pay more"
			for _, a := range m.acts {
				c.Recipient = join(c.Recipient, except(w.subjectsOf(a), c.Actor))
			}
			if len(political(c.Recipient)) == 0 && !w.relating {
				return nil // nobody is asked, for nothing that the lexicon knows
			}
		}
		return c
	}
	act.Operators = append([]*lexicon.Frame{m.frame}, act.Operators...)
	switch kind {
	case "do", "report":
		return act.withActor(c)
	case "discuss":
		return nil
	case "consider":
		act.Status, act.Auxiliary, act.Unreal = record.Hypothetical, record.AuxHypothetical, true
		return act.withActor(c)
	case "fail", "deny":
		act.Status, act.Auxiliary = record.Denied, record.AuxNegation
		return act.withActor(c)
	case "attempt":
		if act.Type != ontology.Assault {
			act.Status, act.Auxiliary = record.Hypothetical, record.AuxHypothetical
		}
		return act.withActor(c)
	case "plan":
		act = act.withActor(c)
		act.future()
		return act
	}
	// The operator is an act of its own: its participants first, those of the act where it leaves a place empty.
	c.Inner = act
	c.Contexts = union(c.Contexts, act.Contexts)
	c.CAMEO = ""
	if len(c.Recipient) == 0 {
		c.Recipient = except(act.players(c.Actor), c.Actor)
	}
	switch kind {
	case "commit":
		c.Type, c.Mode = committed(act)
		c.Promised = true
	case "threaten":
		c.Type, c.Mode = ontology.Threaten, threatMode(act)
	case "warn":
		if len(act.Actor) > 0 && !overlap(act.Actor, c.Actor) {
			return nil // warns of what somebody else does
		}
		c.Type, c.Mode = ontology.Threaten, threatMode(act)
	case "refuse", "oppose":
		c.Type, c.Mode = ontology.Reject, requestMode(act)
	case "demand":
		c.Type, c.Mode = ontology.Request, requestMode(act)
		if len(c.Recipient) == 0 {
			c.Recipient = except(act.Actor, c.Actor)
		}
	case "oblige":
		c.Type, c.Mode = ontology.Request, requestMode(act)
	case "accuse", "support":
		if len(m.recip) == 0 {
			c.Recipient = except(act.Actor, c.Actor)
			if len(c.Recipient) == 0 {
				c.Recipient = except(act.Recipient, c.Actor)
			}
		}
	case "cancel":
		c.Type, c.Mode = cancelled(act)
	}
	return c
}

// obliged tells whether a verb says what somebody ought to do: "must", "should", "has to" stand with it.
func (w *work) obliged(verb int) bool {
	for _, c := range w.res.Children(verb) {
		if w.d.Tokens[c].Deprel.Base() == text.Aux && words()["obligation"][w.d.Lower(int(c))] {
			return true
		}
	}
	return false
}

// subjectsOf returns who stands at the subjects of a verb, also of a passive one.
func (w *work) subjectsOf(verb int) []resolve.Party {
	var tokens []int
	for _, c := range w.res.Children(verb) {
		if w.d.Tokens[c].Deprel.Base() == text.Nsubj {
			tokens = append(tokens, int(c))
		}
	}
	return w.partiesAt(tokens)
}

// future applies PLOVER's rule for acts that are still to come: CONSULT, SUPPORT, COOPERATE and AID ahead are AGREE, RETREAT ahead is CONCEDE; the other
// types stay and are planned.
func (c *Candidate) future() {
	c.Status, c.Auxiliary, c.Promised = record.Planned, record.AuxFuture, true
	switch c.Type {
	case ontology.Consult, ontology.Support, ontology.Cooperate, ontology.Aid:
		c.Type, c.Mode, c.CAMEO = ontology.Agree, "", ""
	case ontology.Retreat:
		c.Type, c.Mode, c.CAMEO = ontology.Concede, "", ""
	}
}

// refused applies the rule that who says it will not do a cooperative act refuses it (PLOVER 2.0, REJECT).
func (c *Candidate) refused() {
	c.Mode = requestMode(c)
	c.Type, c.CAMEO = ontology.Reject, ""
	c.Status, c.Auxiliary = record.Occurred, ""
}

// announcedForce applies the rule that who announces force, repression or a protest of its own threatens with it (PLOVER 2.0, THREATEN).
func (c *Candidate) announcedForce() {
	c.Mode = threatMode(c)
	c.Type, c.CAMEO = ontology.Threaten, ""
	c.Status, c.Auxiliary = record.Occurred, ""
}

// committed is what agreeing to an act, offering or promising it amounts to.
func committed(act *Candidate) (ontology.Type, string) {
	switch {
	case act.Status == record.Denied:
		return ontology.Reject, requestMode(act)
	case act.Type == ontology.Retreat || act.Type == ontology.Concede:
		return ontology.Concede, ""
	case act.Type.Cooperative():
		return ontology.Agree, ""
	case act.Type == ontology.Accuse && act.Mode == "investigate", act.Type == ontology.Request:
		return ontology.Agree, ""
	}
	return ontology.Threaten, threatMode(act)
}

// threatMode is the mode of a threat with an act: what would be done.
func threatMode(act *Candidate) string {
	switch act.Type {
	case ontology.Assault:
		return "violence"
	case ontology.Mobilize:
		return "violence"
	case ontology.Sanction:
		switch act.Mode {
		case "expel":
			return "expel"
		case "discontinue", "withdraw":
			return "relations"
		}
		return "relations"
	case ontology.Coerce:
		switch act.Mode {
		case "arrest":
			return "arrest"
		case "deport":
			return "expel"
		case "seize":
			return "territory"
		}
		return "restrict"
	case ontology.Protest:
		return "restrict"
	case ontology.Reject:
		return "relations"
	}
	return ""
}

// requestMode is the mode of a request or refusal: a meeting, a concession, assistance or exchange, or else a change.
func requestMode(act *Candidate) string {
	switch act.Type {
	case ontology.Consult:
		return "meet"
	case ontology.Retreat, ontology.Concede:
		return "yield"
	case ontology.Aid, ontology.Cooperate, ontology.Support:
		return "assist"
	case ontology.Agree:
		return "assist"
	}
	return "change"
}

// cancelled is what calling an act off amounts to.
func cancelled(act *Candidate) (ontology.Type, string) {
	switch {
	case act.Type == ontology.Consult || act.Type == ontology.Agree:
		return ontology.Reject, "meet"
	case act.Type.Cooperative():
		return ontology.Sanction, "discontinue"
	}
	return ontology.Concede, ""
}

func union(a, b []string) []string {
	for _, s := range b {
		found := false
		for _, t := range a {
			found = found || s == t
		}
		if !found {
			a = append(a[:len(a):len(a)], s)
		}
	}
	return a
}
