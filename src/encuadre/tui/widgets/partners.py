"""The panel below the columns: what the other side says where the reader is, also in the reader's language."""

from __future__ import annotations

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from encuadre.model import LinkKind
from encuadre.tui.guide import Guide, Partner
from encuadre.tui.masthead import outlet_name
from encuadre.tui.sentence_lines import difference_line, hue_of, rendering_line, sentence_text
from encuadre.tui.text import joined, lines, plain
from encuadre.words import Words

_SIGNS = {LinkKind.SAME: "=", LinkKind.PARTIAL: "~"}


class Partners(VerticalScroll, can_focus=False):
    """The partners of one sentence, the one that stands level first."""

    def __init__(self, guide: Guide, words: Words) -> None:
        """Show nothing yet."""
        self._body = Static(id="partners-body")
        super().__init__(self._body)
        self._guide = guide
        self._words = words

    def show(self, sentence_id: str, partner_id: str) -> None:
        """Show the partners of a sentence."""
        self._body.update(partner_text(self._guide, self._words, sentence_id, partner_id))
        self.scroll_home(animate=False)


def partner_text(guide: Guide, words: Words, sentence_id: str, partner_id: str = "") -> Content:
    """Return what the other side says where `sentence_id` stands."""
    across = guide.side_of[sentence_id].other
    partners = sorted(guide.partners.get(sentence_id, ()), key=lambda one: one.sentence != partner_id)
    shown: list[Content] = []
    for partner in partners:
        if shown:
            shown.append(plain(""))
        shown += _partner_lines(guide, words, sentence_id, partner)
    linked = {partner.sentence for partner in partners}
    for conflict in guide.conflicts.get(sentence_id, ()):
        # A conflict without a link still has two sentences to read.
        if linked.isdisjoint((conflict.left, conflict.right)):
            other = conflict.right if conflict.left == sentence_id else conflict.left
            shown += [difference_line(conflict, words), *_sentence_lines(guide, words, other)]
    if not shown:
        side = guide.side(across).side
        return joined(
            [plain(f"{side}  ", hue_of(across)), plain(words.comparison.only_here.format(side=side), "$quiet")]
        )
    return lines(shown)


def _partner_lines(guide: Guide, words: Words, sentence_id: str, partner: Partner) -> list[Content]:
    sentence = guide.sentences[partner.sentence]
    side = guide.side_of[partner.sentence]
    outlet = outlet_name(guide.articles[sentence.article_id], words)
    score = f"{partner.score:.2f}".removeprefix("0")
    head = joined(
        [
            plain(f"{guide.side(side).side}  ", f"{hue_of(side)} bold"),
            plain(f"{_SIGNS[partner.kind]} {words.comparison.link_kinds[partner.kind]} {score}"),
            plain(f" · {outlet}", "$quiet"),
        ]
    )
    found = [head]
    for told in (guide.conflicts, guide.compatible):
        pair = {sentence_id, partner.sentence}
        found += [difference_line(one, words) for one in told.get(sentence_id, ()) if {one.left, one.right} == pair]
    return [*found, *_sentence_lines(guide, words, partner.sentence)]


def _sentence_lines(guide: Guide, words: Words, sentence_id: str) -> list[Content]:
    sentence = guide.sentences[sentence_id]
    shown = [sentence_text(guide, sentence)]
    if guide.articles[sentence.article_id].language != words.language:
        shown.append(rendering_line(sentence, words))
    return shown
