"""A measure is registered by its module, and counted in every article and on every side."""

from __future__ import annotations

from importlib import resources

from encuadre.frame import frame_article
from encuadre.frame.measures import measure, measures
from fakes import FakeEncoder
from strategies import an_article, annotated


def test_every_module_is_one_measure_of_its_name() -> None:
    files = {path.name for path in resources.files("encuadre.frame.measures").iterdir() if path.name.endswith(".py")}

    ours = {name.removesuffix(".py") for name in files if not name.startswith("_")}
    assert [one.id for one in measures()] == sorted(ours)


def test_a_framing_holds_what_every_measure_found() -> None:
    article, encoder = annotated(an_article()), FakeEncoder()
    framing = frame_article(article, encoder.encode(article.sentence_texts), encoder.encode)

    assert [result.id for result in framing.measures] == [one.id for one in measures()]


def test_nothing_is_counted_in_no_article() -> None:
    assert measure([]) == ()
