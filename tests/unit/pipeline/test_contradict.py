"""What a person says of single sentences holds in every comparison, until it is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from encuadre.errors import CorrectionError, NotFoundError
from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    Article,
    Comparison,
    Corrected,
    Country,
    DecisionKind,
    Entity,
    EntityKind,
    Link,
    LinkKind,
    Mention,
    Quotation,
    QuotationKind,
    SentenceId,
    Span,
    Status,
)
from encuadre.pipeline import name_speaker, read_event, speakers_in, undo, unlink
from encuadre.pipeline.sentence_decisions import apart, judged, unlinked
from encuadre.store import Workspace
from strategies import an_article, annotated
from unit.pipeline.stories import done
from unit.pipeline.test_kept import Desk

US = an_article("Ferry sinks off Corvina", "Nine people died. “We were too late,” Vega said. Ana Rossi wept.")
MX = an_article("Se hunde un transbordador", "Murieron nueve personas. No llegamos, dijo Vega.", "es", Country.MX)
COPY = replace(MX, id="c0ffee00c0ffee00", url="https://otro.example/1")
DEAD, MUERTOS = f"{US.id}-1", f"{MX.id}-1"


def quoting(article: Article) -> AnnotatedArticle:
    """Return an article read as one that names two people and quotes the wrong one of them."""
    read = annotated(article)
    if article.id != US.id:
        return read
    names = {name: article.text.index(name) for name in ("Vega", "Ana Rossi")}
    said = article.text.index("We were")
    return replace(
        read,
        mentions=tuple(
            Mention(Span(at, at + len(name)), EntityKind.PERSON, name.lower()) for name, at in names.items()
        ),
        entities=tuple(Entity(name.lower(), EntityKind.PERSON, {"en": name}) for name in names),
        quotations=(
            Quotation(Span(said, said + 12), QuotationKind.DIRECT, speaker="Ana Rossi", speaker_entity="ana rossi"),
        ),
    )


class LinkedDesk(Desk):
    """A workspace whose two articles tell of the dead in one linked sentence each."""

    def hold(self, *articles: Article) -> object:  # type: ignore[override]
        event = super().hold(*(articles if articles and articles[0] is US else (US, MX)))
        with self.workspace.transaction():
            for article in self.workspace.articles.get(event.articles):
                self.workspace.annotations.record(quoting(article), self.annotator.version)
        return event


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[LinkedDesk]:
    def links(left: object, right: object) -> Alignment:
        return Alignment((Link(1, 1, LinkKind.SAME, 0.9), Link(2, 2, LinkKind.PARTIAL, 0.7)), (0,), (0,))

    monkeypatch.setattr("encuadre.align.align", links)
    with Workspace(":memory:") as workspace:
        yield LinkedDesk(workspace)


def pairs(comparison: Comparison) -> set[tuple[str, str]]:
    return {(left, right) for link in comparison.links for left in link.left for right in link.right}


def status(comparison: Comparison, sentence: str) -> Status:
    [found] = [one for side in (comparison.left, comparison.right) for one in side.sentences if one.id == sentence]
    return found.status


def together(comparison: Comparison, *sentences: str) -> bool:
    return any({*claim.left, *claim.right} >= set(sentences) for claim in comparison.claims)


def taken_back(desk: Desk) -> Corrected:
    return done(undo(desk.workspace, tools=desk.tools()))


def test_two_sentences_told_apart_are_linked_no_more_and_are_in_no_claim_together(desk: LinkedDesk) -> None:
    before = desk.compared()
    assert (DEAD, MUERTOS) in pairs(before)
    assert together(before, DEAD, MUERTOS)

    unlink(desk.workspace, DEAD, MUERTOS, tools=desk.tools())
    after = desk.compared()

    assert pairs(after) == pairs(before) - {(DEAD, MUERTOS)}
    assert not together(after, DEAD, MUERTOS)
    assert (status(after, DEAD), status(after, MUERTOS)) == (Status.ONLY_HERE, Status.ONLY_HERE)
    assert DEAD in after.only_left


def test_it_is_taken_back_like_any_decision(desk: LinkedDesk) -> None:
    before = desk.compared()
    unlink(desk.workspace, MUERTOS, DEAD, tools=desk.tools())
    desk.compared()

    corrected = taken_back(desk)

    assert (corrected.decision.kind, corrected.is_undone, corrected.formed) == (DecisionKind.UNLINK, True, ())
    assert pairs(desk.compared()) == pairs(before)


def test_it_outlives_a_new_article_and_holds_for_a_copy_of_the_sentence(desk: LinkedDesk) -> None:
    unlink(desk.workspace, DEAD, MUERTOS, tools=desk.tools())
    desk.event = desk.hold(US, MX, COPY)  # type: ignore[assignment]

    told = pairs(desk.compared())

    assert (DEAD, MUERTOS) not in told
    assert (DEAD, f"{COPY.id}-1") not in told
    assert (f"{US.id}-2", f"{COPY.id}-2") in told


def test_a_comparison_without_those_sentences_is_read_as_it_was_kept(desk: LinkedDesk) -> None:
    desk.compared()
    with desk.workspace.transaction():
        desk.workspace.articles.add(COPY)
        desk.workspace.annotations.record(quoting(COPY), desk.annotator.version)

    unlink(desk.workspace, DEAD, f"{COPY.id}-1", tools=desk.tools())
    assert desk.is_read()

    unlink(desk.workspace, DEAD, MUERTOS, tools=desk.tools())
    assert not desk.is_read()


def test_a_decision_goes_along_to_the_version_that_is_shown(desk: LinkedDesk) -> None:
    unlink(desk.workspace, DEAD, MUERTOS, tools=desk.tools())
    newer = replace(US, id="beef0000beef0000", body=US.body + " More to follow.")
    with desk.workspace.transaction():
        desk.workspace.articles.add(newer)
        desk.workspace.articles.supersede(US.id, newer.id)

    [decision] = judged(desk.workspace, (newer.id, MX.id))

    assert apart([annotated(newer), annotated(MX)], [decision]) == {
        (SentenceId(newer.id, 1), SentenceId(MX.id, 1)),
        (SentenceId(MX.id, 1), SentenceId(newer.id, 1)),
    }


def test_sentences_of_one_article_cannot_be_told_apart(desk: LinkedDesk) -> None:
    with pytest.raises(CorrectionError):
        unlink(desk.workspace, DEAD, f"{US.id}-2", tools=desk.tools())
    with pytest.raises(NotFoundError):
        unlink(desk.workspace, DEAD, f"{MX.id}-99", tools=desk.tools())


def test_only_what_is_denied_changes_in_an_alignment() -> None:
    kept = Alignment((Link(0, 0, LinkKind.SAME, 0.9), Link(0, 1, LinkKind.SAME, 0.8)), (1,), (), (), (), (0.3,), ())

    [without] = unlinked({("a", "b"): kept}, {(SentenceId("a", 0), SentenceId("b", 1))}).values()

    assert without.links == kept.links[:1]
    assert (without.unlinked_left, without.absence_left) == ((1,), (0.3,))
    assert (without.unlinked_right, without.absence_right) == ((1,), (1.0,))
    assert unlinked({("a", "b"): kept}, frozenset()) == {("a", "b"): kept}


def speaker(comparison: Comparison) -> tuple[str, str]:
    [said] = comparison.quotations
    return said.quotation.speaker, said.quotation.speaker_entity


def test_somebody_the_article_names_said_it_instead_until_that_is_taken_back(desk: LinkedDesk) -> None:
    assert speaker(desk.compared()) == ("Ana Rossi", "ana rossi")

    corrected = name_speaker(desk.workspace, f"{US.id}-2", "vega", tools=desk.tools())
    assert corrected.decision.speaker == "Vega"
    assert speaker(desk.compared()) == ("Vega", "vega")

    taken_back(desk)
    assert speaker(desk.compared()) == ("Ana Rossi", "ana rossi")


def test_nobody_who_is_named_may_have_said_it(desk: LinkedDesk) -> None:
    name_speaker(desk.workspace, f"{US.id}-2", "", tools=desk.tools())

    assert speaker(desk.compared()) == ("", "")


def test_the_article_read_by_itself_has_the_speaker_too(desk: LinkedDesk) -> None:
    name_speaker(desk.workspace, f"{US.id}-2", "Vega", tools=desk.tools())

    *_, read = read_event(desk.workspace, desk.event, tools=desk.tools())

    [said] = read.articles[0].annotated.quotations  # type: ignore[union-attr]
    assert said.speaker == "Vega"


@pytest.mark.parametrize(("sentence", "name"), [("1", "Vega"), ("2", "Nobody"), ("2", "e")])
def test_a_sentence_without_quotation_and_a_name_that_is_nobody_s_are_refused(
    desk: LinkedDesk, sentence: str, name: str
) -> None:
    with pytest.raises(CorrectionError):
        name_speaker(desk.workspace, f"{US.id}-{sentence}", name, tools=desk.tools())


def test_those_an_article_names_are_offered_in_their_order(desk: LinkedDesk) -> None:
    assert speakers_in(desk.workspace, US.id, tools=desk.tools()) == ("Vega", "Ana Rossi")


def test_decisions_about_sentences_form_no_event_anew(desk: LinkedDesk) -> None:
    event = desk.workspace.events.all()

    corrected = unlink(desk.workspace, DEAD, MUERTOS, tools=desk.tools())

    assert (corrected.formed, corrected.dissolved) == ((), ())
    assert desk.workspace.events.all() == event
    assert [one.text for one in corrected.decision.sentences] == ["Nine people died.", "Murieron nueve personas."]
