"""A form for what was read of an article and is wrong: country, outlet, date, language."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static

from encuadre.model import Article
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.masthead import masthead
from encuadre.tui.screens.choice import Filter
from encuadre.tui.screens.form import LinesScreen
from encuadre.tui.text import plain
from encuadre.words import Words


class FactsScreen(LinesScreen[tuple[str, ...]]):
    """Gives the fields a reader changed, as `encuadre set` takes them, or nothing."""

    place = Place.FACTS
    BINDINGS = bindings_of(Place.FACTS)
    AUTO_FOCUS = "#country"
    FIELDS: ClassVar[tuple[str, ...]] = ("country", "outlet", "published", "language")
    """In the order of the form; named as `encuadre set` names them."""

    def __init__(self, words: Words, article: Article) -> None:
        """Begin with what is known of `article`."""
        super().__init__(words)
        self._article = article
        self._known = {
            "country": str(article.country or ""),
            "outlet": article.outlet.name if article.outlet else "",
            "published": f"{article.published:%Y-%m-%d}" if article.published else "",
            "language": article.language,
        }

    def compose(self) -> ComposeResult:
        """Lay out the article, and a line for each fact."""
        say = self.words.correcting
        yield Static(plain(say.which_facts, "bold"), id="title")
        with Vertical(id="facts"):
            yield Static(plain(self._article.title or self.words.terms.no_headline, "bold"))
            yield Static(masthead(self._article, self.words), id="masthead")
            for field in self.FIELDS:
                yield Static(plain(say.facts[field], "$quiet"))
                yield Filter(self._known[field], id=field, compact=True)
        yield self.footer()

    def action_take(self) -> None:
        """Give what was changed; nothing where nothing was."""
        said = {field: self.query_one(f"#{field}", Input).value.strip() for field in self.FIELDS}
        changed = tuple(f"{field}={value}" for field, value in said.items() if value and value != self._known[field])
        if changed:
            self.dismiss(changed)
        else:
            self.notify(self.words.correcting.nothing_changed, markup=False)
