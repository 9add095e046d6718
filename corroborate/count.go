package corroborate

import (
	"slices"
	"strings"
)

// Standing is how well an event is corroborated. It says nothing of whether it is true: reports never make it more credible, independent origins do
// (NATO AJP-2.1, the grading of information).
type Standing struct {
	Reports     int      // of the event
	Articles    int      // that carry them
	Independent int      // origins that do not go back to each other, at most one an article
	Origins     []string // their names, sorted; media of one state that it controls are one
	StateOnly   bool     // every origin is controlled by a state
}

// Count says how well the reports of one event corroborate each other.
//
// Articles that are near-copies of each other have the origins that any of them credits. Media that one state controls count as one origin: they publish
// what that state wants published. There are never more independent origins than articles that are no copies.
func Count(reports []Report) Standing {
	s := Standing{Reports: len(reports)}
	root := copyGroups(reports)
	groups := map[string][]*Report{}
	articles := map[string]bool{}
	for i := range reports {
		articles[reports[i].Document] = true
		g := root[reports[i].Document]
		groups[g] = append(groups[g], &reports[i])
	}
	s.Articles = len(articles)
	names := map[string]bool{}
	s.StateOnly = len(reports) > 0
	for _, group := range groups {
		for _, o := range groupOrigins(group) {
			names[key(o)] = true
			s.StateOnly = s.StateOnly && o.Class == "state-controlled"
		}
	}
	for name := range names {
		s.Origins = append(s.Origins, name)
	}
	slices.Sort(s.Origins)
	s.Independent = min(len(s.Origins), len(groups))
	return s
}

// Independent is the number of independent origins of the reports of one event.
func Independent(reports []Report) int { return Count(reports).Independent }

// groupOrigins are the origins of articles that copy each other: those that any of them credits; if none does, whoever published it first. Who copies has found out
// nothing itself.
func groupOrigins(group []*Report) []Origin {
	var named, originals []Origin
	for _, r := range group {
		for _, o := range r.Origins {
			if o.Basis != Publishing {
				named = append(named, o)
			} else if r.CopyOf == "" {
				originals = append(originals, o)
			}
		}
	}
	switch {
	case len(named) > 0:
		return named
	case len(originals) > 0:
		return originals
	}
	return group[0].Origins // copies of an article that does not tell the event, or is not at hand
}

// key names what an origin counts as.
func key(o Origin) string {
	if o.Class == "state-controlled" && o.Country != "" {
		return "state media of " + o.Country
	}
	return strings.TrimSpace(o.Name)
}

// copyGroups joins articles that copy each other: it leads from the id of every article to that of the first of its group.
func copyGroups(reports []Report) map[string]string {
	parent := map[string]string{}
	find := func(id string) string {
		for parent[id] != "" && parent[id] != id {
			id = parent[id]
		}
		return id
	}
	for i := range reports {
		if of := reports[i].CopyOf; of != "" {
			a, b := find(reports[i].Document), find(of)
			if a != b {
				parent[max(a, b)] = min(a, b)
			}
		}
	}
	out := map[string]string{}
	for i := range reports {
		out[reports[i].Document] = find(reports[i].Document)
	}
	return out
}
