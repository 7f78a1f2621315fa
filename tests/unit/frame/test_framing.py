"""A framing claims what its evidence shows, and nothing of a text too short to tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from zlib import crc32

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from encuadre.frame import (
    AUTHORED,
    BORDER,
    CODEBOOK,
    frame_article,
    frame_sides,
    models_for,
    predict_frames,
    shown_frames,
)
from encuadre.frame._authored import CARRIES_FROM, AuthoredModel
from encuadre.frame._prose import prose_of
from encuadre.frame._reading import read as read_words
from encuadre.model import (
    Abstention,
    AnnotatedArticle,
    EntityKind,
    Frame,
    FrameUse,
    Framing,
    Mention,
    Quotation,
    QuotationKind,
    Span,
    TooLittle,
)
from encuadre.text.tokens import words_of
from strategies import an_article, annotated

COURT = (
    "The judge read the ruling of the court aloud to a silent room. The appeal was rejected by a judge of the court. "
    "Lawyers said the constitution leaves the court and the judge no doubt. "
    "A clerk closed the file and turned off the light."
)
CLINIC = (
    "Nurses gave the vaccine to young and old. Hospitals are treating patients who fell ill with the virus. "
    "Doctors said the virus had infected patients. Doctors at the clinic treated patients with the disease. "
    "A bus came twice that morning from the town below and left again empty."
)


def encode(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return bags of words: texts that share words are alike."""
    vectors = np.zeros((len(texts), 512), dtype=np.float32)
    for row, text in enumerate(texts):
        for word in words_of(text):
            vectors[row, crc32(word.encode()) % 512] += 1
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return vectors


def read(body: str, title: str = "") -> tuple[AnnotatedArticle, NDArray[np.float32]]:
    article = annotated(an_article(title=title, body=body))
    return article, encode(article.sentence_texts)


def use_of(frame: Frame, uses: Sequence[FrameUse]) -> FrameUse:
    return next(use for use in uses if use.frame == frame)


def test_the_evidence_stands_in_the_text_strongest_first() -> None:
    article, vectors = read(COURT)

    legality = use_of(Frame.LEGALITY, frame_article(article, vectors, encode).frames)

    shown = [evidence.span.of(article.article.text).split()[0] for evidence in legality.evidence]
    assert set(shown) == {"The", "Lawyers"}  # the clerk's sentence says nothing of law
    assert len(shown) == 3
    assert {evidence.article_id for evidence in legality.evidence} == {article.article.id}


def test_the_strength_is_the_share_of_the_text_that_the_evidence_makes_up() -> None:
    article, vectors = read(COURT)
    weights = read_words(article).weights

    legality = use_of(Frame.LEGALITY, frame_article(article, vectors, encode).frames)

    spans = [sentence.span for sentence in article.sentences]
    rows = [spans.index(evidence.span) for evidence in legality.evidence]
    assert legality.strength == pytest.approx(weights[rows].sum())
    assert 0.6 < legality.strength < 0.9


def test_the_strongest_frame_comes_first() -> None:
    uses = frame_article(*read(CLINIC), encode).frames

    assert uses[0].frame == Frame.HEALTH
    assert [use.strength for use in uses] == sorted((use.strength for use in uses), reverse=True)


def test_what_is_shown_is_predicted_strong_and_of_two_sentences_or_more() -> None:
    article, vectors = read(COURT)
    uses = frame_article(article, vectors, encode).frames

    assert tuple(use.frame for use in uses) == shown_frames(article, vectors, encode)
    assert {use.frame for use in uses} <= set(predict_frames(article, vectors, encode))
    assert all(use.strength >= CODEBOOK.admission.strength and len(use.evidence) >= 2 for use in uses)


def test_a_sentence_that_only_touches_the_frame_is_no_evidence() -> None:
    weak = "Lawyers said the constitution leaves no doubt about such a case."
    article, vectors = read(f"{COURT} {weak}")
    legality = use_of(Frame.LEGALITY, frame_article(article, vectors, encode).frames)
    shown = [piece.span.of(article.article.text) for piece in legality.evidence]

    assert CODEBOOK.told(read_words(article))[-1][CODEBOOK.frames.index(Frame.LEGALITY)]
    assert weak not in shown
    assert len(shown) == 3


@pytest.mark.parametrize("model", AUTHORED.values(), ids=lambda model: model.name)
@given(st.lists(st.sampled_from([*COURT.split(". "), *CLINIC.split(". "), "Soldiers met migrants"]), min_size=3))
def test_every_sentence_that_is_shown_reaches_the_line(model: AuthoredModel, sentences: list[str]) -> None:
    article, vectors = read(". ".join(sentences) + ".")
    reading = read_words(article)
    scores = model.carrying(reading, model.features(reading, vectors, encode))
    spans = [sentence.span for sentence in article.sentences]

    for use in frame_article(article, vectors, encode, models=(model,)).frames:
        shown = scores[[spans.index(piece.span) for piece in use.evidence], model.frames.index(use.frame)]
        assert (shown >= CARRIES_FROM).all()
        assert shown.tolist() == sorted(shown, reverse=True)


def test_one_sentence_carries_no_claim() -> None:
    lone = (
        "The constitution, the court, the judge, the ruling, the appeal and the lawyers of this one long trial were "
        "all there was to see for the whole of that long day at noon."
    )
    article, vectors = read(f"A clerk came in. The rain fell. {lone}")

    assert Frame.LEGALITY in predict_frames(article, vectors, encode)
    assert frame_article(article, vectors, encode).frames == ()


def test_one_word_said_again_and_again_carries_no_claim() -> None:
    text = "The new court replaced the old court. Rain fell on court after court. No court is like our court. " * 3
    other = text.replace("our court", "a judge")

    assert frame_article(*read(text), encode).frames == ()
    assert Frame.LEGALITY in predict_frames(*read(text), encode)
    assert use_of(Frame.LEGALITY, frame_article(*read(other), encode).frames)


@pytest.mark.parametrize("model", AUTHORED.values(), ids=lambda model: model.name)
@given(st.lists(st.sampled_from([*COURT.split(". "), *CLINIC.split(". "), "Soldiers met migrants"]), min_size=1))
def test_a_sentence_carries_a_frame_if_and_only_if_it_has_a_word_of_it(
    model: AuthoredModel, sentences: list[str]
) -> None:
    article, vectors = read(". ".join(sentences) + ".")
    reading = read_words(article)

    carrying = model.carrying(reading, model.features(reading, vectors, encode))

    assert [[bool(words) for words in sentence] for sentence in model.told(reading)] == (carrying > 0).tolist()


@pytest.mark.parametrize(
    "embed",
    [
        "The court ruled for the judge. pic.twitter.com/x",
        "Hide Caption 3 of 9 Photos: The judge leaves the court.",
        "WATCH: The judge reads the ruling of the court.",
        "RT @clerk The court rejected the appeal.",
        "The court rejected the appeal. The judge ruled. — A clerk (@clerk) May 4, 2030",
    ],
)
def test_a_post_or_a_caption_is_no_evidence(embed: str) -> None:
    article, vectors = read(f"{COURT}\n\n{embed}")
    legality = use_of(Frame.LEGALITY, frame_article(article, vectors, encode).frames)
    shown = [piece.span.of(article.article.text) for piece in legality.evidence]

    assert shown
    assert not any(text in embed for text in shown)


def test_a_long_paragraph_with_a_handle_in_it_is_still_prose() -> None:
    article = annotated(an_article("", f"{COURT} A clerk (@clerk) wrote so. {COURT}".replace("\n", " ")))

    assert sum(prose_of(article)) == len(article.sentences) - 1


def test_the_border_is_asked_of_events_of_the_border_only() -> None:
    far = annotated(an_article("Pope greets children", CLINIC))
    near = annotated(
        an_article("Mexico and the United States sign", "Mexico will pay. The United States will not. " * 2)
    )

    assert models_for([far]) == (CODEBOOK,)
    assert models_for([near]) == (CODEBOOK, BORDER)
    assert models_for([near, far]) == (CODEBOOK, BORDER)
    assert models_for([near, far, far]) == (CODEBOOK,)
    assert models_for([]) == (CODEBOOK,)


@pytest.mark.parametrize("body", ["", "The court ruled.", "The court ruled. The judge left. The law stands."])
def test_a_text_too_short_to_tell_gets_no_frame(body: str) -> None:
    assert frame_article(*read(body), encode).frames == ()


def test_the_headline_counts_more_than_a_sentence_of_the_body() -> None:
    article, _ = read(COURT, title="Judge lets the ruling of the lower court stand")

    weights = read_words(article).weights

    assert weights.argmax() == 0
    assert weights.sum() == pytest.approx(1)


def test_vectors_of_another_article_are_refused() -> None:
    article, vectors = read(COURT)

    with pytest.raises(ValueError, match="3 vectors for 4 sentences"):
        frame_article(article, vectors[:3], encode)


def test_one_article_has_speakers_but_no_distinctive_words() -> None:
    article, vectors = read(COURT)
    quotation = Quotation(Span(0, 8), QuotationKind.DIRECT, speaker="Ana Ruiz")

    framing = frame_article(
        AnnotatedArticle(article.article, article.sentences, quotations=(quotation,)), vectors, encode
    )

    assert framing.words == ()
    assert [speaker.name for speaker in framing.speakers] == ["Ana Ruiz"]


@given(st.permutations([COURT, CLINIC]), st.integers(0, 2))
def test_swapping_the_sides_swaps_the_framings(bodies: list[str], cut: int) -> None:
    pairs = [read(body) for body in bodies]
    vectors = {article.article.id: rows for article, rows in pairs}
    left, right = [article for article, _ in pairs[:cut]], [article for article, _ in pairs[cut:]]

    forward = frame_sides(left, right, vectors=vectors, encode=encode)

    assert frame_sides(right, left, vectors=vectors, encode=encode) == (forward[1], forward[0])


def test_a_side_of_one_article_is_framed_as_the_article() -> None:
    article, vectors = read(COURT)

    left, _ = frame_sides([article], [], vectors={article.article.id: vectors}, encode=encode)

    assert left == frame_article(article, vectors, encode)


def test_every_article_of_a_side_counts_the_same() -> None:
    pairs = [read(COURT), read(CLINIC)]
    vectors = {article.article.id: rows for article, rows in pairs}

    (side, _) = frame_sides([article for article, _ in pairs], [], vectors=vectors, encode=encode)

    alone = use_of(Frame.HEALTH, frame_article(*pairs[1], encode).frames).strength
    assert use_of(Frame.HEALTH, side.frames).strength == pytest.approx(alone / 2)


def test_a_copy_changes_nothing_on_its_side() -> None:
    original, copy = read(COURT), read(COURT, title="Court leaves ruling in place")
    vectors = {article.article.id: rows for article, rows in (original, copy)}

    group = (copy[0].article.id, original[0].article.id)
    both, _ = frame_sides([original[0], copy[0]], [], vectors=vectors, encode=encode, copies=[group])

    assert both == frame_article(*copy, encode)


def test_of_a_text_that_both_sides_print_each_side_keeps_one() -> None:
    here, there = read(COURT), read(COURT, title="Court leaves ruling in place")
    vectors = {article.article.id: rows for article, rows in (here, there)}
    group = (here[0].article.id, there[0].article.id)

    sides = frame_sides([here[0]], [there[0]], vectors=vectors, encode=encode, copies=[group])

    assert [bool(side.frames) for side in sides] == [True, True]


def test_no_articles_give_empty_framings() -> None:
    left, right = frame_sides([], [], vectors={}, encode=encode)

    assert left == right == Framing(models=("codebook",), abstention=Abstention(TooLittle.NO_TEXT, 0, 0))


def test_the_version_names_the_model() -> None:
    assert CODEBOOK.version.startswith(CODEBOOK.name)


NAMES = ("Court of Appeal", "Judge and Constitution Act")


def test_words_inside_the_name_of_a_body_or_a_law_make_no_evidence() -> None:
    named = f"The {NAMES[0]} moved its files on the {NAMES[1]} to a new house."
    article, vectors = read(f"{COURT} {named}")
    text = article.article.text
    kinds = (EntityKind.ORGANISATION, EntityKind.OTHER)
    spans = [Span(text.index(name), text.index(name) + len(name)) for name in NAMES]
    mentions = tuple(Mention(span, kind, "a-name") for span, kind in zip(spans, kinds, strict=True))

    def shown(of: AnnotatedArticle) -> set[str]:
        legality = use_of(Frame.LEGALITY, frame_article(of, vectors, encode).frames)
        return {piece.span.of(text) for piece in legality.evidence}

    assert shown(article) == shown(replace(article, mentions=mentions)) | {named}
    assert named not in shown(replace(article, mentions=mentions))


def test_a_surname_that_is_a_word_makes_no_evidence() -> None:
    article, _ = read("Price spoke. The price of bread rose again.")
    name = Mention(Span(0, 5), EntityKind.PERSON, "price")
    economic = CODEBOOK.frames.index(Frame.ECONOMIC)

    told = [sentence[economic] for sentence in CODEBOOK.told(read_words(replace(article, mentions=(name,))))]

    assert told == [set(), {"price"}]


def test_names_change_nothing_of_what_the_model_decides() -> None:
    article, vectors = read(COURT)
    whole = Mention(article.sentences[1].span, EntityKind.ORGANISATION, "a-name")

    without = predict_frames(replace(article, mentions=(whole,)), vectors, encode)

    assert set(without) == set(predict_frames(article, vectors, encode))


def test_leaders_who_merely_act_carry_no_political_frame() -> None:
    sentence = "The president and the prime minister met the chancellor."
    article, vectors = read(f"{sentence} The mayor slept. Rain fell on the hills all night long and in the morning.")
    reading = read_words(article)
    features = CODEBOOK.features(reading, vectors, encode)
    political = CODEBOOK.frames.index(Frame.POLITICAL)

    carrying = CODEBOOK.carrying(reading, features)

    assert features[0, political] > carrying[0, political] == 0
    assert carrying[1, political] == pytest.approx(features[1, political])


@given(st.integers(0, 200), st.integers(1, 60))
def test_what_is_left_of_a_sentence_without_names_are_words_of_it(start: int, length: int) -> None:
    article, _ = read(COURT)
    text = article.article.text
    name = Mention(Span(start, min(len(text), start + length)), EntityKind.ORGANISATION, "a-name")
    reading = read_words(replace(article, mentions=(name,)))

    for whole, left in zip(reading.folded, reading.outside_names, strict=True):
        assert len(left) <= len(whole) + 1
        assert len(set(left) - set(whole)) <= 2
