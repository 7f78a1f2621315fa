"""The ledger of an event: what is said, by whom, first by whom, and in which words."""

from __future__ import annotations

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from encuadre.model import Claim, Evidence
from encuadre.tui.claim_rows import Ledger, claim_rows, claim_text
from encuadre.tui.claim_wordings import claim_wordings
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.guide import Guide
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.screens.framing import Chosen
from encuadre.tui.text import plain
from encuadre.tui.widgets.claim_lists import ClaimLists
from encuadre.tui.widgets.columns import WIDE
from encuadre.words import Words

LINES = {True: 1, False: 2}
"""Lines of a claim in the list, where the screen is narrow and where it is not: the panel has every word."""


class ClaimList(OptionList, inherit_bindings=False):
    """The claims of one list; its keys are the screen's commands."""


class ClaimPanel(VerticalScroll, can_focus=False):
    """The wordings of the claim under the cursor."""


class ClaimsScreen(SpeakingScreen[Chosen | None]):
    """Claims on the left, the words of every outlet on the right; below each other where the screen is narrow."""

    place = Place.CLAIMS
    BINDINGS = bindings_of(Place.CLAIMS)
    AUTO_FOCUS = "ClaimList"

    def __init__(self, words: Words, guide: Guide, row: str | None = None) -> None:
        """Show the claims of `guide`'s event; list and cursor begin where `row` says, if given."""
        super().__init__(words)
        self._guide = guide
        ledger, _, self._begin = (row or "").partition(":")
        self._ledger = Ledger(ledger)
        self._rows = claim_rows(guide, words, self._ledger)

    def compose(self) -> ComposeResult:
        """Lay out title, lists, claims, wordings and keys."""
        yield Static(plain(self.words.claims.title, "bold"), id="title")
        yield ClaimLists(self._guide, self.words)
        with Container(id="ledger"):
            yield ClaimList()
            with ClaimPanel():
                yield Static(id="wordings")
        yield self.footer()

    def on_mount(self) -> None:
        """Put the cursor where it was, or on the first claim."""
        self._fill(self._begin)

    def on_resize(self, event: events.Resize) -> None:
        """Draw everything again for the new width."""
        self.call_after_refresh(self._redraw)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self) -> None:
        self._show_wordings()

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_evidence()

    @on(ClaimLists.Chosen)
    def _list_chosen(self, message: ClaimLists.Chosen) -> None:
        self._pick(message.ledger)

    def action_pick(self, ledger: str) -> None:
        """Show one list."""
        self._pick(Ledger(ledger))

    def action_other_list(self, step: int) -> None:
        """Show the next or previous list that holds any claim."""
        counts = self.query_one(ClaimLists).counts
        filled = [ledger for ledger in Ledger if counts[ledger] or ledger is self._ledger]
        self._pick(filled[(filled.index(self._ledger) + step) % len(filled)])

    def action_cursor(self, to: str) -> None:
        """Move the cursor of the list."""
        getattr(self._list, f"action_{'cursor_' if to in ('up', 'down') else ''}{to}")()

    def action_read(self, direction: int) -> None:
        """Scroll the wordings."""
        self.query_one(ClaimPanel).scroll_relative(y=direction * 3, animate=False)

    def action_evidence(self) -> None:
        """Go to the sentences of the claim under the cursor."""
        claim = self._claim
        if claim is None:
            self.notify(self.words.comparison.no_evidence, markup=False)
            return
        sentences = (self._guide.sentences[id_] for id_ in claim.sentences)
        evidence = tuple(Evidence(sentence.article_id, sentence.span) for sentence in sentences)
        label = plain(claim_text(self._guide, self.words, claim)).plain
        self.dismiss(Chosen(label, evidence, f"{self._ledger}:{claim.id}"))

    def action_back(self) -> None:
        """Go back to the articles."""
        self.dismiss(None)

    @property
    def _list(self) -> ClaimList:
        return self.query_one(ClaimList)

    @property
    def _claim(self) -> Claim | None:
        at = self._list.highlighted
        return None if at is None or at >= len(self._rows) else self._rows[at].claim

    def _pick(self, ledger: Ledger) -> None:
        """Show a list; the cursor stays on its claim where that is listed too."""
        claim = self._claim
        self._ledger = ledger
        self._rows = claim_rows(self._guide, self.words, ledger)
        self._fill(claim.id if claim else "")

    def _redraw(self) -> None:
        claim = self._claim
        self._fill(claim.id if claim else "")

    def _fill(self, claim_id: str) -> None:
        rows, is_narrow = self._list, self.app.size.width < WIDE
        self.query_one(ClaimLists).choose(self._ledger, is_narrow=is_narrow)
        width = max(24, rows.scrollable_content_region.width - 2)
        options = [Option(row.drawn(width, height=LINES[is_narrow]), disabled=not row.claim) for row in self._rows]
        rows.set_options(options or [Option(plain(self.words.terms.none, "$quiet"), disabled=True)])
        places = {row.claim.id: index for index, row in enumerate(self._rows) if row.claim}
        rows.highlighted = places.get(claim_id, min(places.values(), default=None))
        self._show_wordings()

    def _show_wordings(self) -> None:
        claim, panel, wordings = self._claim, self.query_one(ClaimPanel), self.query_one("#wordings", Static)
        if claim is None:
            wordings.update(plain(""))
        else:
            width = max(24, panel.scrollable_content_region.width)
            wordings.update(claim_wordings(self._guide, self.words, claim, width))
        panel.scroll_home(animate=False)
