"""Content words."""

from __future__ import annotations

from encuadre.annotate.words import content_words
from encuadre.model import Span
from unit.annotate.parses import a_parse


def test_only_words_with_content_are_kept_with_lemma_and_tag() -> None:
    parse = a_parse(
        "The/the/DET/det/1",
        "Troops/troop/NOUN/nsubj/2",
        "crossed/cross/VERB/ROOT/2",
        "10,000/10,000/NUM/nummod/4",
        "gates/gate/NOUN/dobj/2",
        "very/very/ADV/advmod/6",
        "quickly/quickly/ADV/advmod/2",
    )
    found = content_words(parse, {"very", "the"})

    assert [(word.lemma, word.pos) for word in found] == [
        ("troop", "NOUN"),
        ("cross", "VERB"),
        ("gate", "NOUN"),
        ("quickly", "ADV"),
    ]
    assert found[0].span == Span(4, 10)


def test_figures_and_single_letters_are_no_words_whatever_their_tag() -> None:
    parse = a_parse("F-16/f-16/NOUN/ROOT/0", "x/x/NOUN/dep/0", "2024/2024/NOUN/dep/0", "río/río/NOUN/dep/0")
    assert [word.lemma for word in content_words(parse, set())] == ["río"]


def test_nouns_of_the_stop_list_count() -> None:
    parse = a_parse("trabajo/trabajo/NOUN/ROOT/0", "dice/decir/VERB/dep/0", language="es")
    assert [word.lemma for word in content_words(parse, {"trabajo", "decir"})] == ["trabajo"]
