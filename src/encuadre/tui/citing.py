"""Copying sentences with their source: which are meant, in which form, and onto which clipboard."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from textual.app import App

from encuadre.model import CitationForm, Quoted, Row
from encuadre.present import cite, sentences_of
from encuadre.present.naming import date_of, outlet_name
from encuadre.tui import clipboard
from encuadre.tui.layout import Wording
from encuadre.tui.screens.choice import Choice, ChoiceScreen
from encuadre.tui.screens.quoting import CiteWanted, QuotingScreen
from encuadre.tui.text import joined, plain, searchable, shortened
from encuadre.words import Words

MOST_CITED = 12
"""Sentences copied of one row: chosen, a screenful; whoever needs more of a frame's two hundred reads the JSON."""

SHOWN = 60
"""Cells of the sentence in the toast: enough to know it by, in one or two lines of 80 columns."""


class Citations:
    """Copies for the screen, and remembers the form a reader likes."""

    def __init__(self, app: App[None], words: Words, form: CitationForm) -> None:
        """Copy through `app`.

        Args:
            app: The screen.
            words: The interface's.
            form: What is copied until a reader chooses another.
        """
        self._app = app
        self.words = words
        self.form = form

    async def carry_out(self, wanted: CiteWanted) -> None:
        """Copy what is wanted, or say that there is nothing; a reader who chooses no form copies nothing."""
        found = self.sentences(wanted.row)
        if not found:
            self._app.notify(self.words.citing.nothing, markup=False)
            return
        if wanted.asks_form:
            chosen = await self._app.push_screen_wait(self._choice())
            if chosen is None:
                return
            self.form = CitationForm(chosen)
        await self._copy(found, wanted.wording)

    def sentences(self, row: Row | None) -> tuple[Quoted, ...]:
        """Return the sentences of a row, looked up in the nearest screen that holds any."""
        for screen in reversed(self._app.screen_stack):
            if row is not None and isinstance(screen, QuotingScreen) and screen.quotable:
                return sentences_of(row, screen.quotable)
        return ()

    async def _copy(self, found: Sequence[Quoted], wording: Wording) -> None:
        say, shown = self.words.citing, found[:MOST_CITED]
        text = "\n\n".join(
            cite(one, self.form, self.words, is_translated=self._is_translated(one, wording)) for one in shown
        )
        told = await self._put(text, say.forms[self.form], self._named(shown[0]))
        if len(found) > 1:
            told += f" ({say.several.format(shown=len(shown), count=len(found))})"
        self._app.notify(told, markup=False)

    async def copy_selected(self, text: str) -> None:
        """Copy what is selected, as it stands."""
        what = shortened(plain(self.words.terms.quoted.format(text=" ".join(text.split()))), SHOWN).plain
        self._app.notify(await self._put(text, self.words.citing.selection, what), markup=False)

    async def _put(self, text: str, form: str, what: str) -> str:
        """Put a text on the terminal's clipboard and the system's; return what is said of it."""
        self._app.copy_to_clipboard(text)
        is_taken = await asyncio.to_thread(clipboard.put, text)
        return (self.words.citing.copied if is_taken else self.words.citing.sent).format(form=form, what=what)

    def _is_translated(self, quoted: Quoted, wording: Wording) -> bool:
        is_foreign = quoted.article.language != self.words.language
        return wording is Wording.BOTH or (wording is Wording.TRANSLATION and is_foreign)

    def _named(self, quoted: Quoted) -> str:
        article, words = quoted.article, self.words
        source = plain(f"{outlet_name(article, words)}, {date_of(article, words)}: ")
        return joined([source, shortened(plain(words.terms.quoted.format(text=quoted.text)), SHOWN)]).plain

    def _choice(self) -> ChoiceScreen:
        forms = self.words.citing.forms
        ordered = sorted(forms, key=lambda form: form is not self.form)
        choices = [Choice(form, plain(forms[form]), searchable(forms[form])) for form in ordered]
        return ChoiceScreen(self.words, self.words.citing.which_form, choices)
