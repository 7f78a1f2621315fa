"""One utterance quoted on both sides is one match, whoever shortens it; what nobody else quotes stays alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from encuadre.align import match_quotations
from encuadre.align.differences import differences
from encuadre.align.speakers import Voice, compare_speakers
from encuadre.model import (
    Difference,
    EntityKind,
    QuotationKind,
    QuotationMatch,
    Utterance,
)

US = Utterance(
    "us",
    "the bridge at Chalco will stay closed until the river falls",
    "en",
    QuotationKind.INDIRECT,
    translation="el puente de Chalco seguirá cerrado hasta que baje el río",
    speaker="Ana Robles",
    speaker_entity="ana-robles",
    speaker_kind=EntityKind.PERSON,
    cue="say",
)
MX = replace(
    US,
    article_id="mx",
    text="El puente de Chalco seguirá cerrado hasta que baje el río",
    language="es",
    kind=QuotationKind.DIRECT,
    translation="The Chalco bridge will stay closed until the river falls",
    cue="advertir",
)
OTHER = replace(
    MX,
    text="Los camiones de aguacate pueden esperar",
    translation="The avocado trucks can wait",
)


def row(*values: float) -> list[float]:
    return [*values, *([0.0] * (4 - len(values)))]


def vectors(*rows: list[float]) -> NDArray[np.float32]:
    return np.array(rows, dtype=np.float32).reshape(-1, 4)


def matched(left: list[Utterance], right: list[Utterance], *, known: bool = True) -> tuple[QuotationMatch, ...]:
    """Match with vectors in which `OTHER` is unlike everything else."""

    def encode(texts: Sequence[str]) -> NDArray[np.float32]:
        return vectors(*(row(0, 1) if text == OTHER.text else row(1) for text in texts)) * (1 if known else 0)

    return match_quotations(left, right, encode=encode)


def test_the_same_words_in_both_languages_are_one_utterance() -> None:
    (match,) = matched([US], [OTHER, MX])

    assert (match.left, match.right) == ((0,), (1,))
    assert match.differences == (Difference.DIRECT_RIGHT, Difference.OTHER_CUE)


def test_swapping_the_sides_mirrors_the_match() -> None:
    (match,) = match_quotations([MX], [US], encode=lambda texts: vectors(*(row(1) for _ in texts)))

    assert match.pairs[0].score == matched([US], [MX])[0].pairs[0].score
    assert Difference.DIRECT_LEFT in match.differences


def test_an_utterance_only_one_side_quotes_has_no_match() -> None:
    assert matched([US], [OTHER]) == ()
    assert matched([US], []) == ()


def test_what_cannot_match_is_not_encoded() -> None:
    asked: list[str] = []

    def encode(texts: Sequence[str]) -> NDArray[np.float32]:
        asked.extend(texts)
        return vectors(*(row(1) for _ in texts))

    match_quotations([US], [MX, replace(OTHER, speaker="Luis Mora", speaker_entity="luis-mora")], encode=encode)

    assert sorted(asked) == sorted([US.text, MX.text])


def test_one_speaker_and_one_meaning_without_a_word_in_common_are_two_utterances() -> None:
    def encode(texts: Sequence[str]) -> NDArray[np.float32]:
        return vectors(*(row(1) for _ in texts))

    assert match_quotations([US], [OTHER], encode=encode) == ()


def test_two_quotations_of_nobody_are_no_utterance() -> None:
    nobody = [replace(one, speaker="", speaker_entity="", speaker_kind=None) for one in (US, MX)]

    assert matched(nobody[:1], nobody[1:]) == ()


def test_without_translation_and_vector_nothing_is_claimed() -> None:
    here, there = (replace(one, translation="") for one in (US, MX))

    assert matched([here], [there], known=False) == ()
    assert len(matched([here], [there])) == 1


def test_a_headline_that_repeats_its_body_joins_the_match() -> None:
    (match,) = matched([US], [MX, MX])

    assert match.right == (0, 1)
    assert len(match.pairs) == 1


def test_articles_of_one_side_meet_in_one_match_but_not_two_quotations_of_one_article() -> None:
    (match,) = matched([US, replace(US, article_id="us2")], [MX])
    assert match.left == (0, 1)

    said_again = replace(MX, article_id="mx2")
    both = matched([US, replace(US, cue="warn")], [MX, said_again])
    assert all(len({p.right for p in one.pairs}) == len(one.pairs) for one in both)
    assert sorted(position for one in both for position in one.left) == [0, 1]


@pytest.mark.parametrize("hostile", ["", "\x1b]52;c;aGk=\x07", "[/", "“”", "\u202e", "1" * 5000])
def test_hostile_text_is_compared_like_any_other(hostile: str) -> None:
    odd = replace(US, text=hostile, translation=hostile, speaker=hostile, cue=hostile)

    for match in matched([odd, US], [replace(odd, article_id="mx"), MX]):
        assert set(match.left) <= {0, 1}


def test_speakers_are_one_by_entity_or_by_a_part_of_the_name() -> None:
    surname = replace(US, speaker="Robles", speaker_entity="")
    person = replace(US, speaker="Tomás Vega", speaker_entity="tomas-vega")
    body = replace(US, speaker="State water board", speaker_entity="", speaker_kind=EntityKind.ORGANISATION)

    assert compare_speakers(US, MX) is Voice.SAME
    assert compare_speakers(surname, MX) is Voice.SAME
    assert compare_speakers(person, MX) is Voice.OTHER
    assert compare_speakers(body, MX) is Voice.UNKNOWN


def test_the_side_that_quotes_less_is_named() -> None:
    short = replace(US, text="the bridge will stay closed", translation="el puente seguirá cerrado")

    assert Difference.SHORTENED_LEFT in differences(short, MX)
    assert Difference.SHORTENED_RIGHT in differences(MX, short)
    assert not {Difference.SHORTENED_LEFT, Difference.SHORTENED_RIGHT} & set(differences(US, MX))


def test_verbs_differ_only_where_one_says_more_than_that_somebody_spoke() -> None:
    plain = replace(MX, cue="decir")

    assert Difference.OTHER_CUE not in differences(US, plain)
    assert Difference.OTHER_CUE in differences(US, MX)
    assert Difference.OTHER_CUE not in differences(replace(US, cue="warn"), MX)


def test_direct_quotations_of_one_utterance_in_other_words_are_told_apart() -> None:
    given = replace(US, kind=QuotationKind.DIRECT)
    reworded = replace(
        MX,
        text="Nadie pasará por Chalco mientras haya agua en la calle",
        translation="Nobody will pass while it floods",
    )

    assert Difference.OTHER_WORDING not in differences(given, MX)
    assert Difference.OTHER_WORDING in differences(given, reworded)


def test_what_one_denies_and_another_claims_is_no_one_utterance() -> None:
    assert matched([US], [MX])
    assert not matched([replace(US, cue="deny")], [MX])
    assert matched([replace(US, cue="deny")], [replace(MX, cue="negar", kind=QuotationKind.INDIRECT)])
