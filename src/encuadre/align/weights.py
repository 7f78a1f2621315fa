"""The learned weights of the score, and where they come from.

Logistic regression with a quadratic penalty of 10 on standardised features, over three genres at once: nine pairs of
real reports (weight 1), the pairs of the sample corpus (0.3) and 60 pairs made from translations (0.1), so that no
genre outvotes the others. One fit for each state of knowledge, so that the score stays a probability in all of them.

F1 at the one threshold of `AlignOptions`, each pair of real reports (event, third of the documents) left out in turn:

| state       | real reports | `same` only | sample | from translations |
| ----------- | ------------ | ----------- | ------ | ----------------- |
| all known   | .55          | .66         | .64    | .99               |
| no wording  | .46          | .55         | .61    | .97               |
| no vectors  | .51          | .63         | .59    | .98               |
| neither     | .32          | .41         | .48    | .76               |

"No wording" is an untranslated pair of two languages, for which only cognates, figures and names are compared.
"""

from __future__ import annotations

from enum import IntEnum


class Known(IntEnum):
    """What a pair of sentences is compared by; the value is the column of the weights."""

    ALL = 0
    NO_PARAPHRASE = 1
    NO_WORDING = 2
    NO_VECTORS = 3
    NEITHER = 4


WEIGHTS: dict[str, tuple[float, ...]] = {
    "meaning": (0.698, 0.698, 0.968, 0.000, 0.000),
    "meaning_margin": (2.972, 2.972, 5.377, 0.000, 0.000),
    "meaning_lead_least": (0.700, 0.700, 1.783, 0.000, 0.000),
    "meaning_lead_most": (1.418, 1.418, 2.747, 0.000, 0.000),
    "meaning_context": (4.175, 4.175, 5.153, 0.000, 0.000),
    "kinship": (-3.748, -3.748, -3.152, 0.000, 0.000),
    "words": (2.229, 2.229, -3.565, 8.869, 19.518),
    "words_margin": (5.369, 5.369, 10.748, 8.040, 23.696),
    "words_lead_least": (1.015, 1.015, 3.034, 1.966, 7.598),
    "words_context": (5.686, 5.686, 13.288, 9.043, 21.462),
    "words_contained": (1.817, 1.817, -1.825, -1.009, -17.017),
    "words_kinship": (-2.424, -2.424, -2.168, -4.109, -4.271),
    "clause": (15.838, 15.838, 12.645, 16.786, 20.223),
    "paraphrase": (0.0, 0.0, 0.0, 0.0, 0.0),
    "paraphrase_margin": (0.0, 0.0, 0.0, 0.0, 0.0),
    "paraphrase_lead_least": (0.0, 0.0, 0.0, 0.0, 0.0),
    "paraphrase_lead_most": (0.0, 0.0, 0.0, 0.0, 0.0),
    "paraphrase_context": (0.0, 0.0, 0.0, 0.0, 0.0),
    "names": (-0.240, -0.240, -0.249, -0.180, -0.172),
    "longer": (0.571, 0.571, 0.733, 0.673, 0.592),
    "early": (1.411, 1.411, 1.046, 1.766, 1.508),
    "early_least": (1.370, 1.370, 1.637, 1.523, 1.626),
}
"""Weight of each feature of `features.pair_features` in the log-odds of a link.

Shared names weigh against a link: they are words already, and two sentences on one person mostly tell different facts.
"""

BIAS: tuple[float, ...] = (-5.979, -5.979, -6.059, -7.214, -5.904)
