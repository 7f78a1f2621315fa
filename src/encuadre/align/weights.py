"""The learned weights of the score, and where they come from.

Logistic regression with a quadratic penalty of 10 on standardised features, over the sentences of 29 pairs of real
reports (12 stories, 468 links) and of 116 pairs of texts of two stories, where every link is false (weight .2). One fit
for each state of knowledge, so that the score stays a probability in all of them: 6, 6, 6, 4 and 4 features.

What it reaches at the default threshold, each story left out in turn (`python -m benchmarks.fit_links`, which printed
these weights); `same`: without the links a reader called partial:

| state         | links P / R / F1   | `same` P / R / F1  | links said .90+ / .75-.90 / .60-.75 right |
| ------------- | ------------------ | ------------------ | ----------------------------------------- |
| all known     | .86 / .41 / .56    | .82 / .75 / .79    | .93 / .87 / .73                           |
| no paraphrase | .79 / .36 / .49    | .74 / .68 / .71    | .90 / .70 / .64                           |
| no wording    | .75 / .17 / .28    | .65 / .32 / .43    | .82 / .82 / .64                           |
| no vectors    | .83 / .36 / .50    | .78 / .67 / .72    | .89 / .75 / .73                           |
| neither       | .65 / .08 / .15    | .49 / .13 / .20    | .83 / .60 / .59                           |

These are the scores alone. Without the pairs whose sentences are both better matched elsewhere (`method`), which the
program drops, "all known" is .86 / .41 / .55 and .82 / .75 / .78.

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
    "words": (7.159, 14.347, 5.316, 24.844, 38.276),
    "words_margin": (3.338, 2.843, 5.105, -3.892, -17.802),
    "clause": (12.735, 8.653, 15.481, 10.687, 23.664),
    "meaning_context": (0.000, 5.767, 8.321, 0.000, 0.000),
    "meaning_margin": (0.000, 1.121, 5.031, 0.000, 0.000),
    "paraphrase_context": (7.168, 0.000, 0.000, 0.000, 0.000),
    "paraphrase_margin": (10.723, 0.000, 0.000, 0.000, 0.000),
    "early": (2.924, 2.624, 2.774, 3.121, 3.692),
}
"""Weight of each feature of `features.pair_features` in the log-odds of a link.

Where the English wording is read, meaning in one space for both languages has none: with it links have F1 .548,
without it .551. Where words are all there is, the usual level of a sentence (`words` less `words_margin`) speaks for a
link: two texts that share many words are reports of one thing.
"""

BIAS: tuple[float, ...] = (-8.498, -7.659, -7.293, -6.715, -5.834)

ABSENCE = (0.333, -0.822)
"""Bias and weight of the log-odds that any sentence tells it in those of a sentence's absence from the other text.

That any does is the chance that not all its pairs are none, as if each pair were drawn by itself: in a long text many
small chances add up, in a short one few do, which the best match alone does not see. Fitted on the sentences of 29
pairs without a link, each story left out of their scores. Of those given .95 and more .97 are absent, of .85 to .95
.92, .75 to .85 .77, .6 to .75 .69, .48 to .6 .54 and below a third. Against the best match, at the line of `SURE`: only
F1 of `claims_dev` .88 for .87, of `claims2_dev` .91 for .90, of `only_dev` .81 for .74. Nothing was found that tells
more on all three: with the share of its words, names and figures that the other text has anywhere, the best cosine of
words or meaning, the scores of its neighbours, its length or its place beside it, only F1 changes by .01 at most.
"""

LEAST_TOLD = 0.01
"""Chance that any sentence tells it below which nothing more is known: no absence is surer than .99."""
