"""Every place in a sentence is counted from its start: what alignment looks at can be cut out of its words."""

from __future__ import annotations

from dataclasses import replace

from encuadre.model import Action, ActionForm, Participant, Quotation, QuotationKind, Sentence, Span
from encuadre.pipeline import passages
from strategies import an_article, annotated

TITLE, BODY = "Ana Ruiz speaks.", "“Water comes first. It comes now,” she said. Agents held two men."
ARTICLE = an_article(title=TITLE, body=BODY)


def span(words: str) -> Span:
    start = ARTICLE.text.index(words)
    return Span(start, start + len(words))


def read(*, actions: tuple[Action, ...] = (), quotations: tuple[Quotation, ...] = ()) -> list[tuple[str, ...]]:
    spans = (span(TITLE), span("“Water comes first."), span("It comes now,” she said."), span("Agents held two men."))
    sentences = tuple(Sentence(ARTICLE.id, number, one) for number, one in enumerate(spans))
    known = replace(annotated(ARTICLE), sentences=sentences, actions=actions, quotations=quotations)
    return [
        (
            *(place.of(one.text) for act in one.actions for place in (act.span, *(who.span for who in act.agents))),
            *(said.content.of(one.text) for said in one.quotations),
            *(said.speaker_span.of(one.text) for said in one.quotations if said.speaker_span),
        )
        for one in passages(known, {})
    ]


def test_an_act_stands_in_its_sentence_with_those_who_stand_in_it_too() -> None:
    agents = (Participant(span("Agents"), "agents"), Participant(span("Ana Ruiz"), "ruiz"))
    act = Action(span("held"), "hold", ActionForm.ACTIVE, agents)

    assert read(actions=(act,)) == [(), (), (), ("held", "Agents")]


def test_a_quotation_stands_in_each_of_its_sentences_as_far_as_it_goes() -> None:
    said = Quotation(span("Water comes first. It comes now,"), QuotationKind.DIRECT, speaker_span=span("she"))

    assert read(quotations=(said,)) == [(), ("Water comes first.",), ("It comes now,", "she"), ()]
