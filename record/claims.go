package record

// Topic is what talks, letters or agreements were about: discussed, never an event.
type Topic struct {
	ID          string       `json:"id"`
	OfEvent     string       `json:"of_event,omitempty"`
	Label       string       `json:"label"`
	Contexts    []string     `json:"contexts,omitempty"`
	Status      string       `json:"status"` // discussed
	Attribution *Attribution `json:"attribution,omitempty"`
	Rule        string       `json:"rule"` // the frame or hedge that found it
	Evidence    []Quote      `json:"evidence"`
}

// Relation is a relation that someone asserts between two actors; it is kept apart from what the event series measure.
type Relation struct {
	ID         string  `json:"id"`
	A          string  `json:"a"`
	B          string  `json:"b"`
	Type       string  `json:"type"` // alliance, patronage, rivalry, basing, partnership, alignment, tension, recognition
	Sign       int     `json:"sign"` // -1, 0, 1
	RoleA      string  `json:"role_a,omitempty"`
	RoleB      string  `json:"role_b,omitempty"`
	Dimension  string  `json:"dimension,omitempty"`
	Dependent  string  `json:"dependent,omitempty"`
	Trend      string  `json:"trend,omitempty"`
	Holder     string  `json:"holder"`
	Factuality string  `json:"factuality,omitempty"`
	Evidence   []Quote `json:"evidence"`

	Rule       string   `json:"rule"`
	Facilities []string `json:"facilities,omitempty"` // entities: the bases that a relation of basing is about
}

// Assessment is a judgement about causes, motives or meaning.
type Assessment struct {
	ID          string            `json:"id"`
	Kind        string            `json:"kind"` // motive, cause, significance, economy, regional_security, interpretation, conclusion
	Holder      string            `json:"holder"`
	About       []string          `json:"about"`
	Polarity    map[string]string `json:"polarity,omitempty"` // actor to "+" or "-", only where the text says who gains
	Hedge       string            `json:"hedge,omitempty"`
	Proposition string            `json:"proposition"`
	Rule        string            `json:"rule"`
	Evidence    []Quote           `json:"evidence"`
}

// Forecast is what somebody expects.
type Forecast struct {
	ID            string   `json:"id"`
	Holder        string   `json:"holder"`
	MadeOn        string   `json:"made_on,omitempty"`
	Proposition   string   `json:"proposition"`
	Actors        []string `json:"actors,omitempty"`
	Event         []string `json:"event,omitempty"`
	Contexts      []string `json:"contexts,omitempty"`
	Hedge         Hedge    `json:"hedge"`
	Horizon       *Horizon `json:"horizon,omitempty"`
	Condition     string   `json:"condition,omitempty"`
	Indicators    []string `json:"indicators,omitempty"`
	Resolvability string   `json:"resolvability,omitempty"`
	Status        string   `json:"status"` // open
	Rule          string   `json:"rule"`
	Evidence      []Quote  `json:"evidence"`
}

// Hedge is how sure a forecast claims to be. Probability is a band of ICD 203 or a flagged policy band; an unquantified possibility
// (may, might, could, possibly, potentially) never has one.
type Hedge struct {
	Term        string      `json:"term,omitempty"`
	Class       string      `json:"class"` // icd203, unquantified_possibility, implied_likely, unhedged_assertion, negated
	ICD203      string      `json:"icd203,omitempty"`
	Probability *[2]float64 `json:"probability,omitempty"`
}

// Horizon is until when a forecast speaks: as stated in the text, or by policy.
type Horizon struct {
	Text   string `json:"text,omitempty"`
	Date   string `json:"date,omitempty"`
	Source string `json:"source"` // stated, policy
}
