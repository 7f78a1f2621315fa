"""The learned weights of the score, and where they come from.

Logistic regression with a quadratic penalty of 10 on standardised features, over three genres at once: nine pairs of
real reports (weight 1), the pairs of the sample corpus (0.3) and 60 pairs made from translations (0.1), so that no
genre outvotes the others. One fit for each state of knowledge, so that the score stays a probability in all of them.

F1 on real reports, each event left out in turn (`python -m benchmarks.fit_links`, which printed these weights):

| state         | links from .46 | `same` only | `same` only from .70 |
| ------------- | -------------- | ----------- | -------------------- |
| all known     | .58            | .68         | .70                  |
| no paraphrase | .57            | .68         | .68                  |
| no wording    | .46            | .57         | .46                  |
| no vectors    | .52            | .64         | .67                  |
| neither       | .28            | .39         | .32                  |

The scores are probabilities: of links left out that were given .90 and more .91 are right, of .75 to .90 .79, of .60 to
.75 .72, of .45 to .60 .46 (121 links).

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
    "meaning": (0.104, 0.150, 0.716, 0.000, 0.000),
    "meaning_margin": (1.236, 3.000, 6.197, 0.000, 0.000),
    "meaning_lead_least": (0.097, 0.671, 1.403, 0.000, 0.000),
    "meaning_lead_most": (1.262, 1.493, 2.471, 0.000, 0.000),
    "meaning_context": (2.430, 4.037, 5.204, 0.000, 0.000),
    "kinship": (-3.896, -3.794, -2.015, 0.000, 0.000),
    "words": (3.036, 3.018, -0.170, 7.551, 14.226),
    "words_margin": (4.175, 4.902, 8.612, 7.881, 23.262),
    "words_lead_least": (0.570, 0.848, 1.662, 1.679, 5.738),
    "words_context": (3.932, 5.139, 8.430, 8.243, 15.288),
    "words_contained": (0.690, 1.728, -1.981, -0.269, -14.925),
    "words_kinship": (-2.136, -2.177, -6.053, -3.944, -7.197),
    "clause": (17.263, 16.736, 14.199, 17.971, 24.675),
    "paraphrase": (-0.403, 0.000, 0.000, 0.000, 0.000),
    "paraphrase_margin": (3.773, 0.000, 0.000, 0.000, 0.000),
    "paraphrase_lead_least": (0.972, 0.000, 0.000, 0.000, 0.000),
    "paraphrase_lead_most": (0.744, 0.000, 0.000, 0.000, 0.000),
    "paraphrase_context": (2.878, 0.000, 0.000, 0.000, 0.000),
    "names": (-0.226, -0.237, -0.227, -0.187, -0.138),
    "longer": (0.561, 0.577, 0.656, 0.635, 0.616),
    "early": (1.169, 1.265, 1.283, 1.445, 2.196),
    "early_least": (1.526, 1.432, 1.453, 1.660, 1.003),
}
"""Weight of each feature of `features.pair_features` in the log-odds of a link.

Shared names weigh against a link: they are words already, and two sentences on one person mostly tell different facts.
"""

BIAS: tuple[float, ...] = (-5.984, -5.964, -6.031, -7.176, -5.519)
