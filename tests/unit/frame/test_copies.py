"""A wire story in ten papers is one voice."""

from __future__ import annotations

from encuadre.frame._copies import without_copies
from strategies import an_article, annotated

WIRE = "Troops moved north. Trucks filled the road. Shops closed early. Schools stayed open. Rain is expected."


def test_a_copy_under_another_headline_counts_once() -> None:
    original = annotated(an_article(title="Troops move north", body=WIRE))
    copy = annotated(an_article(title="Road filled with trucks", body=WIRE))

    assert len(without_copies([original, copy])) == 1


def test_the_longest_of_the_copies_stays() -> None:
    cut = annotated(an_article(title="", body=WIRE.removesuffix(" Rain is expected.")))
    whole = annotated(an_article(title="", body=WIRE))

    assert without_copies([cut, whole]) == (whole,)


def test_reports_that_share_one_sentence_are_two() -> None:
    first = annotated(an_article(title="", body=WIRE))
    second = annotated(an_article(title="", body="Shops closed early. The mayor spoke. Nobody was hurt."))

    assert without_copies([second, first]) == (second, first)


def test_articles_without_sentences_are_all_kept() -> None:
    blank = annotated(an_article(title="", body=""))

    assert without_copies([blank, blank])
    assert without_copies([]) == ()
