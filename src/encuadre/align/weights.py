"""The learned weights of the score, and where they come from.

Logistic regression with a quadratic penalty of 10 on standardised features, over three genres at once: nine pairs of
real reports (weight 1), the pairs of the sample corpus (0.3) and 60 pairs made from translations (0.1), so that no
genre outvotes the others. One fit for each state of knowledge, so that the score stays a probability in all of them.

F1 on real reports, each event left out in turn (`python -m benchmarks.fit_links`, which printed these weights):

| state         | links from .46 | `same` only | links from .50  | `same` only |
| ------------- | -------------- | ----------- | --------------- | ----------- |
| all known     | .615           | .730        | .607            | .746        |
| no paraphrase | .56            | .67         | .55             | .68         |
| no wording    | .46            | .57         | .44             | .57         |
| no vectors    | .51            | .62         | .50             | .64         |
| neither       | .28            | .39         | .26             | .38         |

The scores are probabilities: of links left out that were given .90 and more .92 are right, of .75 to .90 .85, of .60 to
.75 .67, of .45 to .60 .59 (121 links).

"No paraphrase" is a pair without a second opinion on its English wording.
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
    "meaning": (-0.092, 0.172, 0.716, 0.000, 0.000),
    "meaning_margin": (0.611, 2.937, 6.197, 0.000, 0.000),
    "meaning_lead_least": (-0.026, 0.624, 1.403, 0.000, 0.000),
    "meaning_lead_most": (0.890, 1.436, 2.471, 0.000, 0.000),
    "meaning_context": (1.355, 3.891, 5.204, 0.000, 0.000),
    "kinship": (-3.677, -3.718, -2.015, 0.000, 0.000),
    "words": (3.852, 3.716, -0.170, 8.183, 14.226),
    "words_margin": (3.213, 5.059, 8.612, 7.910, 23.262),
    "words_lead_least": (0.487, 0.877, 1.662, 1.663, 5.738),
    "words_context": (3.659, 5.263, 8.430, 8.268, 15.288),
    "words_contained": (0.441, 1.826, -1.981, -0.096, -14.925),
    "words_kinship": (-2.178, -2.174, -6.053, -3.915, -7.197),
    "clause": (15.396, 15.063, 14.199, 16.043, 24.675),
    "paraphrase": (1.067, 0.000, 0.000, 0.000, 0.000),
    "paraphrase_margin": (6.456, 0.000, 0.000, 0.000, 0.000),
    "paraphrase_lead_least": (2.129, 0.000, 0.000, 0.000, 0.000),
    "paraphrase_lead_most": (1.493, 0.000, 0.000, 0.000, 0.000),
    "paraphrase_context": (2.990, 0.000, 0.000, 0.000, 0.000),
    "names": (-0.211, -0.231, -0.227, -0.179, -0.138),
    "longer": (0.437, 0.603, 0.656, 0.660, 0.616),
    "early": (0.900, 1.147, 1.283, 1.303, 2.196),
    "early_least": (1.584, 1.490, 1.453, 1.709, 1.003),
}
"""Weight of each feature of `features.pair_features` in the log-odds of a link.

Shared names weigh against a link: they are words already, and two sentences on one person mostly tell different facts.
"""

BIAS: tuple[float, ...] = (-5.889, -6.084, -6.031, -7.276, -5.519)
