# Words of expectation with the act that is expected in their ACT slot. The type is the class of the hedge: icd203 (the band of the word stands in claim/words/hedges.txt), implied_likely
# (policy band 0.55-0.80, marked as ours), unquantified_possibility, unhedged_assertion, negated.

type icd203
adj   ACTOR likely|unlikely to ACT!
> Zambia is likely to default on its debts.  => "likely to default"

type implied_likely
verb  expect|poise|set to ACT!
> Poland is expected to lead the talks on farm aid.  => "expected to lead"
