"""Who acts: doers and done-to by role and by name, and the acts that leave the doer out."""

from __future__ import annotations

from dataclasses import replace

from encuadre.frame._agency import agency_of
from encuadre.frame._roles import Roles
from encuadre.model import (
    Action,
    ActionForm,
    Agency,
    AnnotatedArticle,
    Entity,
    EntityKind,
    Mention,
    Participant,
    Role,
    Span,
)
from strategies import an_article

TEXT = "Agents detained migrants. Migrants were deported. Trump sent troops. Trump left. The killing of a migrant."


def at(words: str, head: str = "", entity: str = "") -> Participant:
    start = TEXT.index(words)
    return Participant(Span(start, start + len(words)), head or words.lower(), entity)


def act(word: str, verb: str, form: ActionForm, agents: str = "", patients: str = "", entity: str = "") -> Action:
    start = TEXT.index(word)
    return Action(
        Span(start, start + len(word)),
        verb,
        form,
        (at(agents, entity=entity),) if agents else (),
        (at(patients),) if patients else (),
    )


ACTIONS = (
    act("detained", "detain", ActionForm.ACTIVE, "Agents", "migrants"),
    act("deported", "deport", ActionForm.AGENTLESS, "", "Migrants"),
    act("sent", "send", ActionForm.ACTIVE, "Trump", "troops", "donald-trump"),
    act("left", "leave", ActionForm.ACTIVE, "Trump", "", "donald-trump"),
    act("killing", "kill", ActionForm.NOMINAL, "", "migrant"),
)


def read(*actions: Action) -> Agency:
    article = an_article(title="", body=TEXT)
    annotated = AnnotatedArticle(
        article,
        (),
        mentions=(Mention(Span(50, 55), EntityKind.PERSON, "donald-trump"),),
        entities=(Entity("donald-trump", EntityKind.PERSON, {"en": "Donald Trump"}),),
        actions=actions,
    )
    return agency_of([annotated], {article.id: Roles(annotated)})


def test_a_role_does_and_suffers() -> None:
    roles = {actor.role: actor for actor in read(*ACTIONS).roles}

    assert roles[Role.MIGRANTS].does.count == 0
    assert roles[Role.MIGRANTS].suffers.verbs == (("deport", 1), ("detain", 1), ("kill", 1))
    assert (roles[Role.SECURITY].does.verbs, roles[Role.SECURITY].suffers.verbs) == ((("detain", 1),), (("send", 1),))


def test_what_is_denied_counts_for_nobody() -> None:
    denied = replace(ACTIONS[0], is_denied=True)

    assert read(*ACTIONS[1:], denied) == read(*ACTIONS[1:])


def test_those_who_act_or_are_acted_on_most_stand_first() -> None:
    assert [actor.role for actor in read(*ACTIONS).roles] == [Role.MIGRANTS, Role.US_GOVERNMENT, Role.SECURITY]


def test_a_name_is_listed_from_two_acts_on() -> None:
    [trump] = read(*ACTIONS).entities
    assert (trump.entity_id, trump.name, trump.role) == ("donald-trump", "Donald Trump", Role.US_GOVERNMENT)
    assert [one.span.of(TEXT) for one in trump.does.evidence] == ["sent", "left"]
    assert read(*ACTIONS[:3]).entities == ()


def test_an_act_counts_once_for_a_role_however_many_take_part() -> None:
    two = Action(Span(7, 15), "detain", ActionForm.ACTIVE, (at("Agents"), at("troops")), ())
    [security] = read(two).roles
    assert security.does.count == 1


def test_acts_without_doer_are_counted_by_form() -> None:
    agency = read(*ACTIONS)

    assert [(use.form, use.count) for use in agency.forms] == [
        (ActionForm.ACTIVE, 3),
        (ActionForm.AGENTLESS, 1),
        (ActionForm.NOMINAL, 1),
    ]
    assert agency.doer_left_out is not None
    assert [one.span.of(TEXT) for one in agency.doer_left_out.evidence] == ["deported", "killing"]
    assert agency.nouns_with_doer is not None
    assert (agency.nouns_with_doer.count, agency.nouns_with_doer.total) == (0, 1)


def test_no_acts_no_shares() -> None:
    agency = read()
    assert (agency.roles, agency.forms, agency.doer_left_out, agency.nouns_with_doer) == ((), (), None, None)


def test_a_verb_that_is_no_word_is_counted_and_not_shown() -> None:
    made_up = act("left", "leavve", ActionForm.ACTIVE, "Trump", "", "donald-trump")

    agency = read(*ACTIONS[:-2], made_up)

    [trump] = agency.entities
    assert (trump.does.count, trump.does.verbs) == (2, (("send", 1),))
    [active] = [use for use in agency.forms if use.form is ActionForm.ACTIVE]
    assert active.count == 3
    assert dict(active.verbs) == {"detain": 1, "send": 1}
