"""What the other column shows while a sentence is read, so that no page of it stands empty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from encuadre.present.index import Index


def followed(index: Index, here: Sequence[str], there: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the sentences of one side with the sentence across that stands beside them.

    It is the surest partner; without one that of the sentence before it in its article, else of the one after it. An
    article without any link stands beside what is as deep in the other column.

    Args:
        index: The comparison, indexed by sentence.
        here: Ids of the sentences to be read, in their order.
        there: Those to be seen across.
    """
    seen = frozenset(there)
    done = 0
    for _, group in groupby(here, key=lambda id_: index.sentences[id_].article_id):
        article = tuple(group)
        linked = [_partner(index, id_, seen) for id_ in article]
        first = next(filter(None, linked), "")
        before = first
        for place, (id_, partner) in enumerate(zip(article, linked, strict=True), start=done):
            before = partner or before
            if before or there:
                yield id_, before or there[place * len(there) // len(here)]
        done += len(article)


def _partner(index: Index, sentence: str, seen: frozenset[str]) -> str:
    return next((one.sentence for one in index.partners.get(sentence, ()) if one.sentence in seen), "")
