"""Who is named as speaker in whole texts, with the pipelines: the forms of the press, and where nobody may be named."""

from __future__ import annotations

import pytest

from encuadre.annotate import load_annotator
from encuadre.model import AnnotatedArticle, Language
from strategies import an_article

ANNOTATOR = load_annotator()

NAMED: tuple[tuple[Language, str, str, str], ...] = (
    ("es", "“El agua llegará —dijo la alcaldesa Ana Ruiz—, pero no hoy”.", "pero no hoy", "Ana Ruiz"),
    ("es", "“No habrá agua hasta junio”, advirtió ayer la alcaldesa Ana Ruiz.", "No habrá agua", "Ana Ruiz"),
    ("es", "La alcaldesa Ana Ruiz llegó tarde. Dijo que el río está seco.", "el río está seco", "Ana Ruiz"),
    ("en", "And from Mayor Dana Hale:\n\n“The plan is sound and cheap.”", "The plan is sound", "Dana Hale"),
    ("en", "“The plan is too dear for us.” —Commissioner Luis Mora", "The plan is too dear", "Luis Mora"),
    ("en", "“We came to help.\n\n“We stayed for years,” Mayor Dana Hale said.", "We came to help", "Dana Hale"),
    ("en", "Dana Hale spoke in Laredo. “We will stay,” she said.", "We will stay", "Dana Hale"),
    ("en", "Mayor Dana Hale was quick to answer: “We will stay here.”", "We will stay here", "Dana Hale"),
)

SILENT: tuple[tuple[Language, str, str], ...] = (
    ("es", "El río está seco, explicaron fuentes de la alcaldía. Luis Mora calló.", "El río está seco"),
    ("es", "Luis Mora fue a Laredo con Ana Ruiz. Se considera que el río está seco.", "el río está seco"),
    ("es", "La madre de Luis Mora llegó. Su madre señaló que el río está seco.", "el río está seco"),
    ("en", "Mexico answered on Monday. He said that the river was dry.", "the river was dry"),
    ("en", "James Poe met Robert Cole, who left early. The governor said that the river was dry.", "the river was dry"),
    ("en", "Dana Hale and Robert Cole said that the river was dry.", "the river was dry"),
)

NOT_SAID: tuple[tuple[Language, str, str], ...] = (
    ("es", "Por su parte, la senadora Ana Ruiz dijo: “Falta dinero para la obra”.", "Por su parte"),
    ("es", "Vino el “profe” Luis Mora y dijo que el río está seco.", "profe"),
    ("en", "Mexico agreed to a program known as “Wait at Home.”", "Wait at Home"),
)


def read(language: Language, text: str) -> AnnotatedArticle:
    [annotated] = ANNOTATOR.annotate([an_article("", text, language)])
    return annotated


@pytest.mark.parametrize(("language", "text", "words", "speaker"), NAMED)
def test_a_speaker_the_text_tells_is_named(language: Language, text: str, words: str, speaker: str) -> None:
    annotated = read(language, text)
    [found] = [one for one in annotated.quotations if words in one.content.of(annotated.article.text)]
    assert found.speaker == speaker


@pytest.mark.parametrize(("language", "text", "words"), SILENT)
def test_where_several_or_none_can_be_meant_nobody_is_named(language: Language, text: str, words: str) -> None:
    annotated = read(language, text)
    assert all(not one.speaker for one in annotated.quotations if words in one.content.of(annotated.article.text)), (
        annotated.quotations
    )


@pytest.mark.parametrize(("language", "text", "words"), NOT_SAID)
def test_openings_nicknames_and_titles_are_no_utterances(language: Language, text: str, words: str) -> None:
    annotated = read(language, text)
    assert not [one for one in annotated.quotations if one.content.of(annotated.article.text).strip(".,") == words]
