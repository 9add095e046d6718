package learn

// OneOf is the tag of a word of which only is known what it is not.
const OneOf = -2

// Example is a sentence with its annotation.
type Example struct {
	Rows    [][]int32   // of each word: its rows in the embedding table
	Unknown [][]int32   // of each word: the rows it has when the word itself is taken to be unknown
	Vectors [][]float32 // of each word: its frozen vector, nil if it has none
	Pieces  [][]int32   // of each word: its word pieces, for a Transformer

	Tags   []int32 // -1 teaches nothing, OneOf that it is one of TagsAmong
	Heads  []int32 // position in the sentence, len for the root, -1 teaches nothing
	Labels []int32
	Names  []int32 // name tags; nil teaches nothing
	Weight float32 // of the example in the loss; 0 is 1

	TagsAmong []bool // of every tag: whether a word tagged OneOf can have it

	// The class of the sentence, for a classifier.
	Places    []int32 // the words that the classifier sees, -1 for none
	Class     int32
	Among     []bool    // instead of Class: it is one of these
	SoftClass []float32 // instead of Class: what a teacher thinks

	// What a teacher thinks, instead of Tags and Heads; nil for gold examples.
	SoftTags  *Matrix // word × tag probabilities
	SoftHeads *Matrix // word × (words+1) probabilities
}

// Len is the number of words.
func (e *Example) Len() int { return max(len(e.Rows), len(e.Pieces)) }

func (e *Example) weight() float32 {
	if e.Weight == 0 {
		return 1
	}
	return e.Weight
}

// Rates of dropout.
type Rates struct {
	Word   float64 // of words taken to be unknown
	Input  float64
	Hidden float64
	Final  float64 // before the scorer
}
