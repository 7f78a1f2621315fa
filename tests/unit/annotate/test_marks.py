"""Words between quotation marks in bare text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.annotate.quotations.marks import quoted_spans
from encuadre.model import Language


def quoted(text: str, language: Language = "en") -> list[str]:
    return [passage.span.of(text) for passage in quoted_spans(text, language)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He said “go home” twice.", ["go home"]),
        ('He said "go home" and "stay".', ["go home", "stay"]),
        ("Dijo «vete» y «quédate».", ["vete", "quédate"]),
        ("He said ‘go home’ and left.", ["go home"]),
        ("'I don't know,' he said.", ["I don't know,"]),
        ("“She said ‘no’ to me,” he said.", ["She said ‘no’ to me,"]),
        ("«Ella dijo “no” ayer», contó.", ["Ella dijo “no” ayer"]),
        ("The workers' rights and the ranchers' fears.", []),
        ("A 6'2\" man met a 5'1\" woman.", []),
        ("Dijo «vete«, y calló.", ["vete"]),
        ("«Ella dijo “no“ ayer», contó.", ["Ella dijo “no“ ayer"]),
        ("She said “go home“ twice.", ["go home"]),
        ("Nothing is quoted here.", []),
        ("Empty “” marks.", []),
        ('He said “mixed marks" here.', ["mixed marks"]),
    ],
)
def test_marks_of_every_kind_are_read(text: str, words: list[str]) -> None:
    assert quoted(text) == words


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    assert quoted("He said: “We will not\n\nThe “rest” is fine.") == ["We will not", "rest"]


def test_a_quotation_over_several_paragraphs_goes_on_where_the_mark_is_repeated() -> None:
    text = "He said: “We came.\n\n“We saw.\n\n“We won.”\n\n“Another,” she said."
    passages = quoted_spans(text, "en")

    assert [passage.span.of(text) for passage in passages] == ["We came.", "We saw.", "We won.", "Another,"]
    assert [passage.continues for passage in passages] == [False, True, True, False]


def test_speech_and_narration_take_turns_at_spanish_dashes() -> None:
    assert quoted("—Vamos —dijo Ana—. Ya es tarde.\n\nElla salió.", "es") == ["Vamos", "Ya es tarde."]
    assert quoted("—Vamos, dijo Ana.", "en") == []


@given(st.text(alphabet=st.sampled_from("ab .,\n\"“”«»‘’'—¿"), max_size=60), st.sampled_from(["en", "es"]))
def test_passages_never_overlap_nor_begin_or_end_blank(text: str, language: Language) -> None:
    passages = quoted_spans(text, language)

    assert all(passage.outer.covers(passage.span) for passage in passages)
    assert all(passage.span.of(text).strip() == passage.span.of(text) for passage in passages)
    assert all(left.outer.end <= right.outer.start for left, right in itertools.pairwise(passages))


def test_a_text_of_nothing_but_marks_is_read_in_no_time() -> None:
    assert quoted('"' * 20_000) == []
    assert quoted("“ ‘" * 5_000) == []


def test_words_slipped_in_between_dashes_are_nobodys_speech() -> None:
    text = "“Que venga quien quiera —dijo Ana Ruiz—, pero que pague”."
    first, second = quoted_spans(text, "es")

    assert [first.span.of(text), second.span.of(text)] == ["Que venga quien quiera", "pero que pague"]
    assert second.continues


def test_a_dash_inside_a_quotation_that_tells_nothing_stays_in_it() -> None:
    assert quoted("“El agua —toda— se fue”.", "es") == ["El agua —toda— se fue"]


@pytest.mark.parametrize(
    "text",
    [
        "It rained “, Hale said.",
        "“, Hale said, quoted by a daily. The rain went on.",
        "It was the “wettest day of the year, people say.",
        "“" + "It rained. " * 80,
    ],
)
def test_a_stray_mark_opens_nothing(text: str) -> None:
    assert quoted(text) == []


def test_behind_a_stray_mark_the_others_are_read() -> None:
    assert quoted("It was the “wettest day, and “the best” too.") == ["the best"]
