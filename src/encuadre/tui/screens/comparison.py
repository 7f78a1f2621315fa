"""One event, both sides: where the reader is, which facts are brought out, in which words."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Static

from encuadre.model import Column, Comparison, Event, Evidence, Quoted, Rendering, Row
from encuadre.present import articles_page, quotable, reworded, sides_line
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.guide import Fact, Stop, guide_to, next_stop
from encuadre.tui.layout import Wording
from encuadre.tui.masthead import event_title
from encuadre.tui.screens.articles import ArticlesScreen, Standing
from encuadre.tui.screens.base import Chosen
from encuadre.tui.screens.correctable import CorrectableScreen
from encuadre.tui.screens.opening import Versions, no_versions, screen_of
from encuadre.tui.search import found_in
from encuadre.tui.studying import StudyAsked
from encuadre.tui.tabs import Tab, Turn
from encuadre.tui.text import plain
from encuadre.tui.walking import Walk, place_of
from encuadre.tui.widgets.columns import Columns
from encuadre.tui.widgets.drawn import Attention
from encuadre.tui.widgets.facts import Facts
from encuadre.tui.widgets.partners import Partners
from encuadre.tui.widgets.tab_bar import TabBar
from encuadre.words import Words


class ComparisonScreen(CorrectableScreen):
    """Shows a frozen `Comparison`; all it holds of its own is the reader's place."""

    place = Place.COMPARISON
    BINDINGS = bindings_of(Place.COMPARISON)
    AUTO_FOCUS = "Columns"
    tab = Tab.SIDES
    at_rest = "Columns"

    @dataclass
    class WhyAsked(Message):
        """A reader asks why the articles are one event, which takes more than the comparison knows."""

        comparison: Comparison
        answer: Callable[[Chosen | Turn | None], None]
        """Takes what the reader does there."""

    def __init__(
        self,
        words: Words,
        comparison: Comparison,
        versions: Versions = no_versions,
        *,
        at: Evidence | None = None,
        wording: Wording = Wording.ORIGINAL,
        turn: Turn | None = None,
    ) -> None:
        """Show a comparison.

        Args:
            words: The interface's.
            comparison: What is shown.
            versions: Returns the versions of articles that have more than one.
            at: Where the reader begins; else at the first sentence of the left side, or of the right if that is empty.
            wording: In which words.
            turn: The tab that is opened at once, where it was left.
        """
        super().__init__(words)
        self._versions = versions
        self._guide = guide_to(comparison)
        self.wording = wording
        self._turn = turn
        self._walk = Walk(Fact.ALL, self._guide.stops[Fact.ALL])
        self._rows: dict[Tab, str] = {}
        """The row of each tab the reader left it at."""
        order = self._guide.order
        first = (order[Column.LEFT] or order[Column.RIGHT] or ("",))[0]
        self._noted = frozenset[str]()
        self._partner = ""
        begin = self._guide.evidence_stops((at,) if at else ())
        self._sentence = begin[0].left or begin[0].right if begin else first
        self._last_on = {side: (ids or ("",))[0] for side, ids in order.items()}

    def compose(self) -> ComposeResult:
        """Lay out headline, facts, columns, partners and keys."""
        with Horizontal(id="title"):
            yield Static(event_title(self._guide.comparison.event, self.words), id="event")
            yield Static(id="place")
        yield TabBar(self.words, self.tab)
        if line := sides_line(self._guide.comparison, self.words):
            yield Static(plain(line, "$quiet"), id="sides")
        yield Facts(self._guide, self.words)
        yield Columns(self._guide, self.words, self._attention(), id="columns")
        yield Partners(self._guide, self.words)
        yield from self.footing()

    def on_mount(self) -> None:
        """Show where the reader begins, in the words they chose before."""
        if self._sentence:
            self._go(self._sentence, level=False)
        if self.wording is not Wording.ORIGINAL:
            self._show_words()
        if self._turn:
            self.call_after_refresh(self._answered, self._turn.to, self._turn)

    @property
    def idle(self) -> Collection[str]:
        """Return the walk where it has no stop."""
        return () if self._walk.stops else ("stop.next",)

    # Walking

    def action_move(self, step: int) -> None:
        """Go to the next or previous sentence of this side."""
        if self._sentence:
            order = self._guide.order[self._side]
            place = self._guide.position[self._sentence] + step
            self._go(order[max(0, min(len(order) - 1, place))], level=False)

    def action_edge(self, index: int) -> None:
        """Go to the first (0) or last (-1) sentence of this side."""
        if self._sentence:
            self._go(self._guide.order[self._side][index], level=False)

    def action_page(self, direction: int) -> None:
        """Scroll the columns by a page; the reader's place goes along."""
        if self._sentence and (sentence := self.query_one(Columns).page(direction)) != self._sentence:
            self._go(sentence, level=False)

    def action_partners(self, direction: int) -> None:
        """Scroll the partners panel."""
        self.query_one(Partners).scroll_relative(y=direction * 2, animate=False)

    def action_step(self, step: int) -> None:
        """Go to the next or previous stop of the walk."""
        walk = self._walk
        at = next_stop(self._guide, walk.stops, walk.at, self._sentence, step) if self._sentence else None
        if at is None:
            self.notify(self.words.comparison.nothing_here, markup=False)
            return
        self._walk = Walk(walk.fact, walk.stops, at, walk.label, walk.evidence)
        self._stop_at(walk.stops[at])

    def action_conflict(self) -> None:
        """Go to the next conflict, whatever is brought out."""
        if self._walk.fact is Fact.CONFLICTS:
            self.action_step(1)
            return
        conflicts = self._guide.stops[Fact.CONFLICTS]
        at = self._conflict_here(conflicts)
        following = next_stop(self._guide, conflicts, at, self._sentence, 1) if self._sentence else None
        if following is None:
            self.notify(self.words.comparison.nothing_here, markup=False)
            return
        self._stop_at(conflicts[following])

    def action_side(self) -> None:
        """Cross to the other side: to the partner, or to where the reader was there."""
        if not self._sentence:
            return
        across = self._side.other
        target = self._partner or self._last_on[across]
        if target:
            self._go(target, partner=self._sentence if self._partner else "", level=False)

    def action_article(self, step: int) -> None:
        """Go to the next article of this side, or to the beginning of this one and then to the one before."""
        if not self._sentence:
            return
        order = self._guide.order[self._side]
        first = {self._guide.sentences[id_].article_id: id_ for id_ in reversed(order)}
        ids = [article.id for article in self._guide.shown(self._side) if article.id in first]
        at = ids.index(self.article)
        if step > 0 or first[self.article] == self._sentence:
            at += step
        if 0 <= at < len(ids):
            self._go(first[ids[at]])
        else:
            self.notify(self.words.comparison.nothing_here, markup=False)

    def action_articles(self) -> None:
        """List the articles, to go to one and to choose which stand there."""
        if self._sentence:
            page = articles_page(self._guide.comparison, self.words)
            screen = ArticlesScreen(self.words, page, at=self.article, hidden=self._guide.hidden)
            self.app.push_screen(screen, self._stand)

    @on(Columns.SentenceClicked)
    def _clicked(self, message: Columns.SentenceClicked) -> None:
        self._go(message.sentence, level=False)

    # Bringing out

    def action_filter(self, name: str) -> None:
        """Bring one kind of fact out and step through it from now on."""
        self._choose(Fact(name))

    @on(Facts.Chosen)
    def _fact_chosen(self, message: Facts.Chosen) -> None:
        self._choose(message.fact)

    def action_text(self) -> None:
        """Show the sentences in the next wording."""
        self.wording = self.wording.next
        self._show_words()

    def action_evidence(self) -> None:
        """Go on through the evidence; without any, offer what there is evidence for."""
        if self._walk.fact is Fact.EVIDENCE:
            self.action_step(1)
        else:
            self.action_tab(Tab.FRAMING)

    def action_tab(self, name: str) -> None:
        """Open another tab, where the reader left it."""
        tab = Tab(name)
        if tab is Tab.WHY:
            self.post_message(self.WhyAsked(self._guide.comparison, partial(self._answered, tab)))
        elif tab is Tab.STUDY:
            self.post_message(StudyAsked(self.comparison, self._rows.get(tab), partial(self._answered, tab)))
        elif tab is not Tab.SIDES:
            screen = screen_of(tab, self._guide, self.words, self._versions, self._rows.get(tab))
            self.app.push_screen(screen, partial(self._answered, tab))

    def find(self, query: str) -> None:
        """Step through the sentences in which `query` stands, in either language."""
        evidence = found_in(self._guide, query)
        stops = self._guide.evidence_stops(evidence)
        if not stops:
            self.notify(self.words.tabs.not_found.format(query=query), markup=False)
            return
        self._walk = Walk(Fact.EVIDENCE, stops, None, f"/{query}", evidence)
        self._show_words()
        self.action_step(1)

    @property
    def article(self) -> str:
        """Return the id of the current article; empty where there is no sentence."""
        return self._guide.sentences[self._sentence].article_id if self._sentence else ""

    @property
    def quotable(self) -> tuple[Quoted, ...]:
        """Return every sentence of the comparison."""
        return quotable(self._guide.comparison)

    @property
    def standing_on(self) -> Row | None:
        """Return the current sentence."""
        return Row(self._sentence, ref=self._sentence) if self._sentence else None

    @property
    def comparison(self) -> Comparison:
        """Return what is shown."""
        return self._guide.comparison

    @property
    def partner(self) -> str:
        """Return the sentence that stands beside the current one as its partner."""
        return self._partner

    def mark(self, noted: frozenset[str]) -> None:
        """Show which sentences have a note."""
        self._noted = noted
        if self.is_mounted and self._sentence:
            self._show(level=False)

    def renew(self, event: Event) -> None:
        """Take over what was decided about the event, whose articles are as before."""
        self._guide = replace(self._guide, comparison=replace(self._guide.comparison, event=event))

    def reword(self, rendering: Rendering) -> None:
        """Show another translation wherever its sentence stands."""
        self._see(reworded(self._guide.comparison, rendering), self._guide.hidden)

    def _stand(self, chosen: Standing | None) -> None:
        """Show the chosen articles, and go where the reader wants to."""
        if chosen is None:
            return
        if chosen.hidden != self._guide.hidden:
            self._see(self.comparison, chosen.hidden)
        if chosen.article:
            self._go(next(id_ for id_, one in self._guide.sentences.items() if one.article_id == chosen.article))

    def _see(self, comparison: Comparison, hidden: frozenset[str]) -> None:
        guide = guide_to(comparison, hidden)
        self._guide, order = guide, guide.order
        self._last_on = {
            side: id_ if id_ in guide.position else order[side][0] if order[side] else ""
            for side, id_ in self._last_on.items()
        }
        self._walk = Walk(self._walk.fact, guide.stops.get(self._walk.fact, ()))
        self.query_one(Partners).renew(guide)
        self._sentence = self._sentence if self._sentence in guide.position else self._last_on[self._side]
        self._partner = guide.partner(self._sentence)
        self.query_one(Columns).renew(guide, self._attention())
        self._show_words()

    def leave(self) -> None:
        """Leave what is brought out; then leave the event."""
        if self._walk.fact is not Fact.ALL:
            self._choose(Fact.ALL)
        else:
            self.dismiss()

    def _choose(self, fact: Fact) -> None:
        self._walk = Walk(fact, self._guide.stops[fact])
        self._show_words()
        if fact is not Fact.ALL and self._walk.stops:
            self.action_step(1)

    def _answered(self, tab: Tab, answer: Chosen | Turn | None) -> None:
        """Do what a reader wants who left another tab."""
        if answer is not None:
            self._rows[tab] = answer.row
        if isinstance(answer, Turn):
            self.action_tab(answer.to)
        elif answer is not None:
            self._walk_through(answer)

    def _walk_through(self, chosen: Chosen) -> None:
        articles = frozenset(piece.article_id for piece in chosen.evidence)
        if not articles.isdisjoint(self._guide.hidden):
            self._see(self.comparison, self._guide.hidden - articles)
        stops = self._guide.evidence_stops(chosen.evidence)
        if not stops:
            self.notify(self.words.comparison.no_evidence, markup=False)
            return
        self._walk = Walk(Fact.EVIDENCE, stops, 0, chosen.label, chosen.evidence)
        self._show_words()
        self._stop_at(stops[0])

    # Showing

    @property
    def _side(self) -> Column:
        return self._guide.columns[self._sentence]

    def _conflict_here(self, conflicts: tuple[Stop, ...]) -> int | None:
        wanted = {self._sentence, self._partner}
        return next((at for at, stop in enumerate(conflicts) if {stop.left, stop.right} == wanted), None)

    def _stop_at(self, stop: Stop) -> None:
        side = self._side if stop.on(self._side) else self._side.other
        self._go(stop.on(side), partner=stop.on(side.other))

    def _go(self, sentence: str, *, partner: str = "", level: bool = True) -> None:
        self._sentence = sentence
        self._partner = partner or self._guide.partner(sentence)
        self._last_on[self._side] = sentence
        self._show(level=level)

    def _attention(self) -> Attention:
        if not self._sentence:
            return Attention(Column.LEFT, "")
        walk = self._walk
        lit = frozenset(id_ for stop in walk.stops for id_ in (stop.left, stop.right) if id_)
        is_evidence = walk.fact is Fact.EVIDENCE
        partners = {partner.sentence for partner in self._guide.partners.get(self._sentence, ())}
        return Attention(
            side=self._side,
            sentence=self._sentence,
            partner=self._partner,
            beside=self._partner or self._guide.followed.get(self._sentence, ""),
            partners=frozenset(partners | ({self._partner} if self._partner else set())),
            bright=lit if is_evidence else self._guide.brought_out(walk.fact),
            evidence=lit if is_evidence else frozenset(),
            noted=self._noted,
        )

    def _show(self, *, level: bool) -> None:
        self.query_one(Columns).attend(self._attention(), level=level)
        self.query_one(Partners).show(self._sentence, self._partner)
        self._show_place()

    def _show_words(self) -> None:
        self.query_one(Columns).show_words(self.wording, self._walk.evidence)
        self.refresh_bindings()
        if self._sentence:
            self._show(level=False)

    def _show_place(self) -> None:
        self.query_one(Facts).choose(self._walk.fact)
        self.query_one("#place", Static).update(
            place_of(self._walk, self._guide, self._sentence, self.wording, self.words)
        )
