"""The learned weights of the score, and where they come from.

Logistic regression with a quadratic penalty of 10 on standardised features, over the sentences of 29 pairs of real
reports (12 stories, 468 links) and of 116 pairs of texts of two stories, where every link is false (weight .2). One fit
for each state of knowledge, so that the score stays a probability in all of them: 6, 6, 6, 4 and 4 features.

What it reaches at the default threshold, each story left out in turn (`python -m benchmarks.fit_links`, which printed
these weights); `same`: without the links a reader called partial:

| state         | links P / R / F1   | `same` P / R / F1  | links said .90+ / .75-.90 / .60-.75 right |
| ------------- | ------------------ | ------------------ | ----------------------------------------- |
| all known     | .86 / .41 / .55    | .81 / .76 / .79    | .94 / .82 / .71                           |
| no paraphrase | .79 / .36 / .49    | .74 / .68 / .71    | .90 / .70 / .64                           |
| no wording    | .75 / .17 / .28    | .65 / .32 / .43    | .82 / .82 / .64                           |
| no vectors    | .83 / .36 / .50    | .78 / .67 / .72    | .89 / .75 / .73                           |
| neither       | .65 / .08 / .15    | .49 / .13 / .20    | .83 / .60 / .59                           |

These are the scores alone. Without the pairs whose sentences are both better matched elsewhere (`method`), which the
program drops, "all known" is .86 / .40 / .55 and .81 / .75 / .78.

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
    "words": (7.612, 14.347, 5.316, 24.844, 38.276),
    "words_margin": (3.191, 2.843, 5.105, -3.892, -17.802),
    "clause": (10.074, 8.653, 15.481, 10.687, 23.664),
    "meaning_context": (0.000, 5.767, 8.321, 0.000, 0.000),
    "meaning_margin": (0.000, 1.121, 5.031, 0.000, 0.000),
    "paraphrase_context": (7.273, 0.000, 0.000, 0.000, 0.000),
    "paraphrase_margin": (9.816, 0.000, 0.000, 0.000, 0.000),
    "early": (2.631, 2.624, 2.774, 3.121, 3.692),
}
"""Weight of each feature of `features.pair_features` in the log-odds of a link.

Where the English wording is read, meaning in one space for both languages has none: with it links have F1 .548,
without it .551. Where words are all there is, the usual level of a sentence (`words` less `words_margin`) speaks for a
link: two texts that share many words are reports of one thing.
"""

BIAS: tuple[float, ...] = (-8.301, -7.659, -7.293, -6.715, -5.834)

ABSENCE = (-0.614, -0.872)
"""Bias and weight of the log-odds of its best match in those of a sentence's absence from the other text.

Fitted on the sentences of 20 pairs without a link, each story left out of their scores. Of those that a reader sees as
*only here*, .98 really are absent where the best match scores under .02, .89 under .05, .8 under .2 and .4 to .5 above.
"""

LEAST_BEST = 0.01
"""Score under which a best match tells nothing more: no absence is surer than .97."""
