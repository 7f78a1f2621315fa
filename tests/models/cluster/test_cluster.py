"""Events of two languages with the real encoder: reports written for this test, none a translation of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from encuadre.cluster import article_similarity, cluster_events
from encuadre.embed import load_encoder
from unit.cluster.reports import report

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from encuadre.model import AnnotatedArticle, Language

pytestmark = pytest.mark.models

BRIDGE_EN = (
    "Night crews close the Arroyo Seco bridge after a crack is found",
    [
        "Inspectors shut the Arroyo Seco bridge on Monday night after a diver found a crack in a pillar.",
        "About 14,000 cars use the crossing between Villa Nogal and the port each day.",
        "Engineer Paula Iturbe said repairs would take three weeks.",
    ],
)
BRIDGE_ES = (
    "Cierran el puente Arroyo Seco por una grieta",
    [
        "Villa Nogal amaneció sin paso al puerto: una grieta en un pilar obligó a cerrar el puente Arroyo Seco.",
        "La ingeniera Paula Iturbe calcula que la obra durará tres semanas.",
        "Unos 14 mil conductores deberán buscar otra ruta.",
    ],
)
FERRY_EN = (
    "Ferry company adds boats for the holiday weekend",
    [
        "Blue Heron Lines will run six extra boats to the islands this weekend.",
        "Tickets cost 12 dollars, two more than last summer, the company said.",
        "Hotel owners on the islands expect a full house.",
    ],
)
MAIZE_ES = (
    "La sequía retrasa la siembra de maíz en el altiplano",
    [
        "Los campesinos de San Mateo esperan la lluvia desde hace cuarenta días.",
        "El sindicato agrario pidió semillas que aguanten la falta de agua.",
        "La cosecha podría caer una quinta parte, advirtió.",
    ],
)


@pytest.fixture(scope="module")
def reports() -> dict[str, tuple[AnnotatedArticle, NDArray[np.float32]]]:
    encoder = load_encoder()
    told: dict[str, tuple[tuple[str, list[str]], Language]] = {
        "bridge-en": (BRIDGE_EN, "en"),
        "bridge-es": (BRIDGE_ES, "es"),
        "ferry-en": (FERRY_EN, "en"),
        "maize-es": (MAIZE_ES, "es"),
    }
    annotated = {name: report(*text, language) for name, (text, language) in told.items()}
    return {name: (one, encoder.encode(one.sentence_texts)) for name, one in annotated.items()}


def test_two_reports_of_one_event_meet_across_languages(
    reports: dict[str, tuple[AnnotatedArticle, NDArray[np.float32]]],
) -> None:
    names = {one.article.id: name for name, (one, _) in reports.items()}

    events = cluster_events(
        [one for one, _ in reports.values()], {one.article.id: rows for one, rows in reports.values()}
    )

    assert sorted(sorted(names[id_] for id_ in event.articles) for event in events) == [
        ["bridge-en", "bridge-es"],
        ["ferry-en"],
        ["maize-es"],
    ]


def test_an_article_is_most_like_itself_and_more_like_its_event_than_another(
    reports: dict[str, tuple[AnnotatedArticle, NDArray[np.float32]]],
) -> None:
    def likeness(one: str, other: str) -> float:
        (left, left_rows), (right, right_rows) = reports[one], reports[other]
        return article_similarity(left, right, left_rows, right_rows)

    assert likeness("bridge-en", "bridge-en") > 0.95
    assert likeness("bridge-en", "bridge-es") > 2 * likeness("bridge-en", "maize-es")
    assert likeness("bridge-en", "bridge-es") > likeness("bridge-en", "ferry-en")
