package lexicon

import (
	"fmt"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/ontology"
)

func parse(s string) ([]*Frame, []string) {
	frames, _, problems := Parse("x.lex", strings.NewReader(s), Sets{"TALKS": {{Lemma: "talk"}, {Lemma: "dialogue"}}})
	var out []string
	for _, p := range problems {
		out = append(out, p.Error())
	}
	return frames, out
}

func (s Slot) String() string {
	b := fmt.Sprintf("%d", s.Position)
	if len(s.Preps) > 0 {
		b += " " + strings.Join(s.Preps, "|")
	}
	if s.Role != NoRole {
		b += " " + s.Role.String()
	}
	if s.Kinds != 0 {
		b += fmt.Sprintf(":%b", s.Kinds)
	}
	if s.Needed {
		b += "!"
	}
	for _, w := range s.Words {
		b += " " + w.String()
	}
	if s.Optional {
		b += " ?"
	}
	return b
}

func TestPatternsBecomeHeadsAndSlots(t *testing.T) {
	t.Parallel()
	for pattern, want := range map[string]string{
		"verb ACTOR visit RECIPIENT!":                               "[visit] 1 ACTOR; 2 RECIPIENT!",
		"verb ACTOR hold|have $TALKS with RECIPIENT:country|person": "[hold have] 1 ACTOR; 2 talk dialogue; 3 with RECIPIENT:110",
		"verb ACTOR call ~off $TALKS":                               "[call] 1 ACTOR; 4 off; 2 talk dialogue",
		"verb ACTOR round on RECIPIENT:actor!":                      "[round] 1 ACTOR; 3 on RECIPIENT:1!",
		"verb missile *hit RECIPIENT":                               "[hit] 1 missile; 2 RECIPIENT",
		"noun ACTOR air+strike on|against RECIPIENT":                "[air+strike] 1 ACTOR; 3 on|against RECIPIENT",
		"noun meeting between ACTOR":                                "[meeting] 3 between ACTOR",
		"adj ACTOR critical of RECIPIENT":                           "[critical] 1 ACTOR; 3 of RECIPIENT",
		"verb ACTOR threaten to ACT!":                               "[threaten] 1 ACTOR; 3 to ACT!",
		"verb ACTOR kill RECIPIENT (in attack) by ACTOR":            "[kill] 1 ACTOR; 2 RECIPIENT; 3 in attack ?; 3 by ACTOR",
	} {
		frames, problems := parse("type CONSULT\n" + pattern + "\n> x => A")
		if len(frames) != 1 || len(problems) != 1 { // "A" is no code
			t.Errorf("%s: %d frames, problems %v", pattern, len(frames), problems)
			continue
		}
		var slots []string
		for _, s := range frames[0].Slots {
			slots = append(slots, s.String())
		}
		if got := fmt.Sprint(frames[0].Heads) + " " + strings.Join(slots, "; "); got != want {
			t.Errorf("%s\n got %s\nwant %s", pattern, got, want)
		}
	}
}

func TestDirectivesHoldUntilTheyAreGivenAgain(t *testing.T) {
	t.Parallel()
	frames, problems := parse(`
type CONSULT
section one
mode visit
cameo 042
contexts diplomatic, economic
verb a
> x => KEN > UGA
verb b ; mode=phone cameo=041 contexts=military
> x => KEN,TZA >
mode -
verb c
> x => /COP > *
type AGREE
verb d
> x => REJECT meet: - > UGA/REB
`)
	if len(problems) > 0 || len(frames) != 4 {
		t.Fatalf("%d frames, %v", len(frames), problems)
	}
	var got []string
	for _, f := range frames {
		got = append(got, fmt.Sprintf("%s/%s/%s/%v/%s %+v", f.Type, f.Mode, f.CAMEO, f.Contexts, f.Section, f.Examples[0].Expect))
	}
	want := []string{
		"CONSULT/visit/042/[diplomatic economic]/one {None:false Type:CONSULT Mode:visit Actor:[{Country:KEN Sector:}] Recipient:[{Country:UGA Sector:}] AnyActor:false AnyRecipient:false Words:[]}",
		"CONSULT/phone/041/[military]/one {None:false Type:CONSULT Mode:phone Actor:[{Country:KEN Sector:} {Country:TZA Sector:}] Recipient:[] AnyActor:false AnyRecipient:false Words:[]}",
		"CONSULT///[]/one {None:false Type:CONSULT Mode: Actor:[{Country: Sector:COP}] Recipient:[] AnyActor:false AnyRecipient:true Words:[]}",
		"AGREE///[]/one {None:false Type:REJECT Mode:meet Actor:[] Recipient:[{Country:UGA Sector:REB}] AnyActor:false AnyRecipient:false Words:[]}",
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("frame %d\n got %s\nwant %s", i, got[i], want[i])
		}
	}
}

func TestProblemsNameTheLine(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"verb a":                                   "x.lex:1: no type stands before the frame",
		"type WAR":                                 `x.lex:1: unknown type "WAR"`,
		"type AID\nmode visit":                     `x.lex:2: AID has no mode "visit"`,
		"type AID\ncameo 99":                       `x.lex:2: there is no CAMEO code "99"`,
		"type AID\ncontexts sports":                `x.lex:2: there is no context "sports"`,
		"type AID\nverb a":                         `x.lex:2: the frame has no example: write one behind it as "> sentence => expected"`,
		"type AID\nverb ACTOR":                     "x.lex:2: the pattern has no head: a word in lower case that is no preposition",
		"type AID\nverb a $NONE":                   "x.lex:2: the set $NONE is not defined",
		"type AID\nverb Visit x":                   `x.lex:2: "Visit": words are written in lower case, roles in capitals`,
		"type AID\nverb a to":                      `x.lex:2: nothing stands behind the preposition "to"`,
		"type AID\nverb a RECIPIENT:king\n> x => ": `x.lex:2: unknown kind "king" in RECIPIENT:king: want actor, country, person, organisation, place or armed`,
		"type AID\nverb a ; colour=red\n> x => ":   `x.lex:2: unknown attribute "colour": want mode=, cameo=, contexts=, compose=, trend=, dimension= or polarity=`,
		"type AID\nverb a ; compose=sing\n> x => ": `x.lex:2: unknown kind of composition "sing": want one of ` + fmt.Sprint(ComposeKinds),
		"type AID\nverb a\n> x":                    "x.lex:3: an example is written as: > sentence => expected",
		"type AID\nverb a\n> x => KE":              `x.lex:3: "KE" is not a country code`,
		"type AID\nverb a\n> x => KEN/ABC":         `x.lex:3: there is no sector "ABC"`,
		"set talks = a":                            "x.lex:1: a set is written as: set NAME = word | word",
		"frame a":                                  `x.lex:1: a line begins with type, section, mode, cameo, contexts, set, verb, noun, adj or >, not with "frame"`,
	} {
		if _, problems := parse(in); len(problems) == 0 || problems[0] != want {
			t.Errorf("%q:\n got %v\nwant %s", in, problems, want)
		}
	}
}

func TestEmbeddedLexicon(t *testing.T) {
	t.Parallel()
	l, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	if len(l.Frames) < 400 {
		t.Errorf("only %d frames", len(l.Frames))
	}
	count := map[ontology.Type]int{}
	for _, f := range l.Frames {
		count[f.Type]++
		if len(f.Examples) == 0 {
			t.Errorf("%s:%d has no example", f.File, f.Line)
		}
	}
	for _, info := range ontology.Types() {
		if count[info.Type] < 25 {
			t.Errorf("%s has only %d frames", info.Type, count[info.Type])
		}
	}
	if len(ContextTerms()) != len(ontology.Contexts()) {
		t.Errorf("words for %d contexts", len(ContextTerms()))
	}
	for c := range ContextTerms() {
		if !ontology.ValidContext(c) {
			t.Errorf("words for the unknown context %q", c)
		}
	}
	for _, f := range l.Lookup(Verb, "visit") {
		if f.POS != Verb {
			t.Errorf("%s is no verb", f.Pattern)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("type AID\nverb ACTOR a+b|$X ~c (to RECIPIENT:actor!) ; mode=- cameo=07\n> x => KEN/GOV,UGA > *")
	f.Fuzz(func(t *testing.T, s string) {
		frames, _, _ := Parse("x.lex", strings.NewReader(s), nil)
		(&Lexicon{}).Add(frames...)
		for _, fr := range frames {
			if len(fr.Heads) == 0 {
				t.Fatalf("%q has no head", fr.Pattern)
			}
		}
	})
}
