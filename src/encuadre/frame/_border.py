"""Which events are of the border: of others its frames are not asked, for they would be found in any plea or threat."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from encuadre.data.border_marks import BorderMarks
from encuadre.frame._authored import AUTHORED, BORDER
from encuadre.frame.ports import FrameModel
from encuadre.model import AnnotatedArticle, Language

SHARE = 0.1
"""Share of an article's sentences that name the other country or the border, from which it speaks of them.

Of 44 real bilingual events .1 finds five (four of immigration, one of spying on Mexico) and no other; of the 12 of the
sample, which are all of the border, 12."""

FEWEST = 2
"""Sentences below which a country is named in passing."""

_Finds = Callable[[str], object]


def models_for(articles: Sequence[AnnotatedArticle]) -> tuple[FrameModel, ...]:
    """Return the authored models to ask of the articles of an event: the border's only where it is of the border."""
    return tuple(model for model in AUTHORED.values() if model is not BORDER or is_of_border(articles))


def is_of_border(articles: Sequence[AnnotatedArticle]) -> bool:
    """Tell whether half of the articles or more speak of the border, or of both countries."""
    return bool(articles) and 2 * sum(map(_speaks_of_border, articles)) >= len(articles)


def _speaks_of_border(annotated: AnnotatedArticle) -> bool:
    texts = annotated.sentence_texts
    needed = max(FEWEST, SHARE * len(texts))
    mexico, united_states, border = (
        sum(find(text) is not None for text in texts) for find in _finds(annotated.article.language)
    )
    return united_states > 0 and max(mexico, border) >= needed


@cache
def _finds(language: Language) -> tuple[_Finds, _Finds, _Finds]:
    marks = BorderMarks.of(language)
    return _search(marks.mexico), _search(marks.united_states), _search(marks.border)


def _search(forms: Sequence[str]) -> _Finds:
    words = "|".join(map(re.escape, forms))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE).search
