"""An event with one side opens on the screen to be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from encuadre.model import Event, Framing, OneSide, Progress, ReadArticle, Untranslated
from encuadre.tui import Contents, EncuadreApp, Options, Services
from strategies import an_article, annotated
from tui.builders import settled


async def test_its_text_stands_there_and_escape_leads_back_to_the_list() -> None:
    article = an_article("Troops go north", "Mexico sent 10,000 soldiers. They stay.")
    event = Event("abcd1234", (article.id,), {"en": article.title})
    reading = annotated(article)

    def compare(event_id: str, should_stop: Callable[[], bool]) -> Iterator[Progress | OneSide]:
        renderings = tuple(Untranslated(text, "es", "no engine") for text in reading.sentence_texts)
        yield OneSide(event, (ReadArticle(reading, renderings, Framing()),))

    app = EncuadreApp(Contents((event,), {article.id: article}), Services(compare=compare), Options(opened=event.id))
    async with app.run_test(size=(120, 40)) as pilot:
        assert "They stay." in await settled(pilot)
        assert "They stay." not in await settled(pilot, "escape")
