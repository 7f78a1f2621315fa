"""Every claim says how sure it is, and nothing is claimed of too little text."""

from __future__ import annotations

import numpy as np
import pytest

from encuadre.frame import BORDER, CODEBOOK, frame_article, frame_sides
from encuadre.frame._reading import DRAWS
from encuadre.frame._reading import read as read_words
from encuadre.model import Abstention, BorderFrame, Frame, TooLittle
from unit.frame.test_framing import CLINIC, COURT, encode, read, use_of

BORDER_TALK = (
    "Sovereignty is not negotiable and no interference is welcome, said the president. "
    "Soldiers seized cocaine of the cartel. Interference in internal affairs is a violation of sovereignty. "
    "An intervention offends the sovereignty of a nation. The sovereignty of the nation is not negotiable. "
    "A gardener watered the roses of the park on Monday morning. The band played until late in the evening."
)


@pytest.mark.parametrize("body", [COURT, CLINIC])
def test_the_interval_holds_the_strength(body: str) -> None:
    for use in frame_article(*read(body), encode).frames:
        assert 0 <= use.low <= use.strength <= use.high <= 1
        assert use.low < use.high
        assert 0 < use.stability <= 1


def test_more_text_of_the_same_kind_makes_the_interval_narrower() -> None:
    long = " ".join(sentence.replace("the", f"the {word}") for word in ("old", "new", "big") for sentence in [COURT])
    short_use = use_of(Frame.LEGALITY, frame_article(*read(COURT), encode).frames)
    long_use = use_of(Frame.LEGALITY, frame_article(*read(long), encode).frames)

    assert long_use.high - long_use.low < short_use.high - short_use.low


def test_the_same_article_gets_the_same_interval_every_time() -> None:
    assert frame_article(*read(COURT), encode) == frame_article(*read(COURT), encode)


def test_drawn_texts_weigh_as_much_as_the_text() -> None:
    drawn = read_words(read(COURT)[0]).drawn

    assert drawn.shape == (DRAWS, 4)
    assert drawn.sum(axis=1) == pytest.approx(np.ones(DRAWS))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("The court ruled. The judge left.", TooLittle.WORDS),
        (COURT.replace(". ", "; ").rstrip(".") + " and so on for ever", TooLittle.SENTENCES),
    ],
)
def test_too_little_text_is_named_with_what_there_is(body: str, reason: TooLittle) -> None:
    article, vectors = read(body)
    reading = read_words(article)

    framing = frame_article(article, vectors, encode)

    assert framing.frames == ()
    assert framing.abstention == Abstention(reason, reading.sentences, reading.words)


def test_a_side_with_one_article_to_read_does_not_abstain() -> None:
    pairs = [read(COURT), read("Judge rules.")]
    vectors = {article.article.id: rows for article, rows in pairs}

    side, other = frame_sides([article for article, _ in pairs], [pairs[1][0]], vectors=vectors, encode=encode)

    assert side.abstention is None
    assert side.frames
    assert other.abstention is not None


def test_each_model_makes_its_own_claims_in_the_order_asked() -> None:
    framing = frame_article(*read(BORDER_TALK), encode, models=(BORDER, CODEBOOK))

    assert framing.models == ("border", "codebook")
    models = [use.model for use in framing.frames]
    assert models == sorted(models)
    assert BorderFrame.SOVEREIGNTY in {use.frame for use in framing.frames if use.model == "border"}
    assert {use.frame for use in framing.frames if use.model == "codebook"} <= set(CODEBOOK.frames)
