"""Four short reports of invented happenings, and what the tests of corrections ask of a workspace that holds them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from encuadre.model import Corrected, Event, Progress
from encuadre.pipeline import Tools
from encuadre.store import Workspace
from fakes import FakeAnnotator, FakeEncoder, FakeTranslator

STORIES = {
    "dam-1": ("en", "Corvina dam reopens at Tecoluta", "Alarcón opened the Corvina dam before 4,300 guests."),
    "dam-2": ("en", "Tecoluta opens Corvina dam again", "Before 4,300 guests Alarcón opened the Corvina dam."),
    "owl": ("en", "Brindle museum shows owls", "Ferris Quillon of Brindle keeps 77 stuffed owls."),
    "chess": ("es", "Gana el ajedrez Nopaltzin", "Yadira Nopaltzin de Zapoyo gana entre 512 jugadores."),
}
"""Two reports of one event by their words, and two that are alone."""


def write(folder: Path, name: str, language: str, title: str, body: str) -> None:
    country = "US" if language == "en" else "MX"
    text = f"title: {title}\nlanguage: {language}\ncountry: {country}\npublished: 2025-03-04\n\n{body}\n"
    (folder / f"{name}.txt").write_text(text, "utf-8")


def names(workspace: Workspace) -> Mapping[str, str]:
    titles = {article.title: article.id for article in workspace.articles.get(workspace.articles.ids())}
    return {name: titles[title] for name, (_, title, _) in STORIES.items()}


def fake_tools(workspace: Workspace) -> Tools:
    return Tools(workspace, annotator=FakeAnnotator(), encoder=FakeEncoder(), translator=FakeTranslator())  # type: ignore[arg-type]


def done(steps: Iterator[Progress | Corrected]) -> Corrected:
    *_, last = steps
    assert isinstance(last, Corrected)
    return last


def event_of(workspace: Workspace, article: str) -> Event:
    [event] = [event for event in workspace.events.all() if article in event.articles]
    return event
