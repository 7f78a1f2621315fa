"""Frames with the real encoder: the same story has the same frames in either language."""

from __future__ import annotations

import numpy as np
import pytest

from encuadre.embed import Encoder, load_encoder
from encuadre.frame import BORDER, CODEBOOK, frame_article
from encuadre.frame._reading import read
from encuadre.model import BorderFrame, Frame, FrameUse, Language
from strategies import an_article, annotated

pytestmark = pytest.mark.models

HARBOUR_EN = (
    "The fishing harbour will lose a third of its income this year. Boat owners say that fuel has doubled in price. "
    "The cannery cut forty jobs in March and may cut more. Exports of sardines fell by half. "
    "Banks have stopped lending to the fleet. A coin collector found an old ring on the beach."
)
HARBOUR_ES = (
    "El puerto pesquero perderá este año un tercio de sus ingresos. Los dueños de barcos dicen que el diésel cuesta el "
    "doble. La empacadora recortó cuarenta empleos en marzo y podría recortar más. La exportación de sardina cayó a la "
    "mitad. Los bancos dejaron de prestar a la flota. Un coleccionista de monedas halló un viejo anillo en la playa."
)
WARD_EN = (
    "Measles has reached the valley, doctors said on Friday. Eleven children are in hospital with high fever. "
    "Nurses go from door to door with vaccines. Two patients have pneumonia and need oxygen. "
    "The clinic asked people with symptoms to stay at home. A marching band practised in the square."
)
WARD_ES = (
    "El sarampión llegó al valle, informaron médicos el viernes. Once niños están en el hospital con fiebre alta. "
    "Enfermeras van de puerta en puerta con vacunas. Dos pacientes tienen neumonía y necesitan oxígeno. "
    "La clínica pidió a las personas con síntomas quedarse en casa. Una banda ensayó en la plaza."
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder()


def frames(encoder: Encoder, body: str, language: Language) -> tuple[list[FrameUse], str]:
    article = annotated(an_article(title="", body=body, language=language))
    vectors = encoder.encode(article.sentence_texts)
    return list(frame_article(article, vectors, encoder.encode).frames), article.article.text


@pytest.mark.parametrize(
    ("body", "language", "frame", "aside"),
    [
        (HARBOUR_EN, "en", Frame.ECONOMIC, "ring on the beach"),
        (HARBOUR_ES, "es", Frame.ECONOMIC, "anillo en la playa"),
        (WARD_EN, "en", Frame.HEALTH, "marching band"),
        (WARD_ES, "es", Frame.HEALTH, "Una banda"),
    ],
)
def test_the_main_frame_is_found_and_its_evidence_is_to_the_point(
    encoder: Encoder, body: str, language: Language, frame: Frame, aside: str
) -> None:
    uses, text = frames(encoder, body, language)

    assert uses[0].frame == frame
    shown = [evidence.span.of(text) for evidence in uses[0].evidence]
    assert len(shown) >= 3
    assert not any(aside in sentence for sentence in shown)


@pytest.mark.parametrize(("english", "spanish"), [(HARBOUR_EN, HARBOUR_ES), (WARD_EN, WARD_ES)])
def test_the_same_story_is_framed_as_strongly_in_either_language(encoder: Encoder, english: str, spanish: str) -> None:
    first, second = frames(encoder, english, "en")[0][0], frames(encoder, spanish, "es")[0][0]

    assert first.frame == second.frame
    # A sentence is a sixth of these texts: two that stand at the line move the share by a third.
    assert first.strength == pytest.approx(second.strength, abs=0.35)


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("The river towns still sing in the tongue of their grandmothers.", Frame.CULTURE),
        ("Nadie se ha hecho cargo de los que ganan menos por ser mujeres.", Frame.FAIRNESS),
        ("He robbed a jeweller and hid in a barn until the patrol came.", Frame.CRIME),
        ("Los de arriba pactaron quién va en la lista y quién se queda fuera.", Frame.POLITICAL),
    ],
)
def test_meaning_alone_leans_to_the_frame_where_no_word_tells(encoder: Encoder, text: str, frame: Frame) -> None:
    (shares,) = CODEBOOK.by_meaning(encoder.encode([text]), encoder.encode)

    assert CODEBOOK.frames.index(frame) in np.argsort(-shares)[:3]


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("We are a free people and nobody gives us orders in our own house.", BorderFrame.SOVEREIGNTY),
        ("Los dos equipos resolvieron el asunto codo con codo y quedaron contentos.", BorderFrame.COOPERATION),
        ("The packers here and the packers over there feed the same kitchens.", BorderFrame.TRADE),
        ("Extrañaba a su abuela y mandaba lo poco que ganaba lavando platos.", BorderFrame.MIGRATION_HUMANITY),
    ],
)
def test_meaning_alone_leans_to_a_border_frame(encoder: Encoder, text: str, frame: BorderFrame) -> None:
    (shares,) = BORDER.by_meaning(encoder.encode([text]), encoder.encode)

    assert BORDER.frames.index(frame) in np.argsort(-shares)[:2]


def test_a_sentence_on_something_else_carries_no_border_frame(encoder: Encoder) -> None:
    article = annotated(an_article(title="", body="The goalkeeper saved two penalties.", language="en"))
    scores = BORDER.features(read(article), encoder.encode(article.sentence_texts), encoder.encode)

    assert (scores < BORDER.carries).all()
