"""Who does what to whom, on parses written by hand."""

from __future__ import annotations

import pytest

from encuadre.annotate.actions import find_actions
from encuadre.annotate.actions.lists import lists
from encuadre.annotate.entities import find_entities, load_gazetteer
from encuadre.annotate.parse import Parse
from encuadre.model import Action, EntityKind, Language, Quotation, QuotationKind, Span
from unit.annotate.parses import a_parse

AGENTS = ("Agents/agent/NOUN/nsubj/1", "shot/shoot/VERB/ROOT/1", "two/two/NUM/nummod/3", "men/man/NOUN/dobj/1")
PASSIVE = (
    "Two/two/NUM/nummod/1",
    "men/man/NOUN/nsubjpass/3",
    "were/be/AUX/auxpass/3",
    "shot/shoot/VERB/ROOT/3",
)
KILLING = (
    "The/the/DET/det/1",
    "killing/killing/NOUN/ROOT/1",
    "of/of/ADP/prep/1",
    "a/a/DET/det/4",
    "rancher/rancher/NOUN/pobj/2",
)
SE = ("Se/él/PRON/obj/1", "instalaron/instalar/VERB/ROOT/1", "tres/tres/NUM/nummod/3", "retenes/retén/NOUN/nsubj/1")


def acts(parse: Parse, quotations: tuple[Quotation, ...] = ()) -> list[str]:
    """Return each act as `doers > verb > done to (form)`."""
    mentions = find_entities(parse, load_gazetteer(), None).mentions
    return [_written(parse, action) for action in find_actions(parse, mentions, quotations)]


def _written(parse: Parse, action: Action) -> str:
    doers, done_to = (", ".join(one.span.of(parse.text) for one in side) for side in (action.agents, action.patients))
    return f"{doers} > {action.verb} > {done_to} ({action.form})"


@pytest.mark.parametrize(
    ("tokens", "language", "expected"),
    [
        (AGENTS, "en", "Agents > shoot > two men (active)"),
        (PASSIVE, "en", " > shoot > Two men (agentless passive)"),
        (
            (*PASSIVE, "by/by/ADP/agent/3", "agents/agent/NOUN/pobj/4"),
            "en",
            "agents > shoot > Two men (passive)",
        ),
        (KILLING, "en", " > kill > a rancher (nominalisation)"),
        (
            (*KILLING, "by/by/ADP/prep/1", "soldiers/soldier/NOUN/pobj/5"),
            "en",
            "soldiers > kill > a rancher (nominalisation)",
        ),
        (SE, "es", " > instalar > tres retenes (se passive)"),
        (
            (
                "Ana/Ana/PROPN/nsubj/2",
                "fue/ser/AUX/aux/2",
                "detenida/detener/VERB/ROOT/2",
                "por/por/ADP/case/4",
                "agentes/agente/NOUN/obj/2",
            ),
            "es",
            "agentes > detener > Ana (passive)",
        ),
        (
            (
                "Ana/Ana/PROPN/nsubj/2",
                "fue/ser/AUX/aux/2",
                "detenida/detener/VERB/ROOT/2",
                "por/por/ADP/case/4",
                "portación/portación/NOUN/obj/2",
            ),
            "es",
            " > detener > Ana (agentless passive)",
        ),
        (
            (
                "La/el/DET/det/1",
                "detención/detención/NOUN/ROOT/1",
                "de/de/ADP/case/4",
                "un/uno/DET/det/4",
                "capo/capo/NOUN/nmod/1",
            ),
            "es",
            " > detener > un capo (nominalisation)",
        ),
    ],
)
def test_the_form_of_an_act_and_who_takes_part(tokens: tuple[str, ...], language: Language, expected: str) -> None:
    assert acts(a_parse(*tokens, language=language)) == [expected]


def test_a_joined_relative_clause_is_told_of_the_same_noun() -> None:
    tokens = (
        "una/uno/DET/det/1",
        "mujer/mujer/NOUN/ROOT/1",
        "que/que/PRON/nsubj/3",
        "gritó/gritar/VERB/acl/1",
        "y/y/CCONJ/cc/6",
        "que/que/PRON/nsubj/6",
        "colgó/colgar/VERB/conj/3",
        "mantas/manta/NOUN/obj/6",
    )
    assert acts(a_parse(*tokens, language="es"))[-1] == "una mujer > colgar > mantas (active)"


def test_what_is_denied_is_an_act_that_is_marked() -> None:
    tokens = ("Agents/agent/NOUN/nsubj/3", "did/do/AUX/aux/3", "not/not/PART/neg/3", "shoot/shoot/VERB/ROOT/3")
    (denied,), (told,) = find_actions(a_parse(*tokens), (), ()), find_actions(a_parse(*AGENTS), (), ())

    assert denied.is_denied
    assert not told.is_denied


def test_what_somebody_is_quoted_as_denying_is_marked_too() -> None:
    parse = a_parse(*AGENTS)
    denial = Quotation(Span(0, len(parse.text)), QuotationKind.INDIRECT, cue="deny")

    assert [action.is_denied for action in find_actions(parse, (), (denial,))] == [True]


def test_what_stands_between_quotation_marks_is_not_the_newsroom_s_telling() -> None:
    parse = a_parse(*AGENTS)
    assert acts(parse, (Quotation(Span(0, len(parse.text)), QuotationKind.DIRECT),)) == []


def test_a_reporting_verb_is_counted_with_the_quotations() -> None:
    parse = a_parse("Ana/Ana/PROPN/nsubj/1", "warned/warn/VERB/ROOT/1", "them/they/PRON/dobj/1")
    cue = Quotation(Span(0, 0), QuotationKind.INDIRECT, cue="warn", cue_span=Span(4, 10))
    assert acts(parse) == ["Ana > warn > them (active)"]
    assert acts(parse, (cue,)) == []


def test_a_name_is_known_as_its_entity() -> None:
    parse = a_parse(
        "Mexico/Mexico/PROPN/nsubj/1",
        "sent/send/VERB/ROOT/1",
        "troops/troop/NOUN/dobj/1",
        names=(("Mexico", EntityKind.PLACE),),
    )
    mentions = find_entities(parse, load_gazetteer(), None).mentions
    [action] = find_actions(parse, mentions, ())
    assert [one.entity_id for one in (*action.agents, *action.patients)] == ["mexico", ""]


def test_the_dead_do_not_act() -> None:
    assert acts(a_parse("Migrants/migrant/NOUN/nsubj/1", "drowned/drown/VERB/ROOT/1")) == [
        " > drown > Migrants (active)"
    ]


def test_people_before_se_act_on_themselves() -> None:
    tokens = ("Vecinos/vecino/NOUN/nsubj/2", "se/él/PRON/obj/2", "armaron/armar/VERB/ROOT/2")
    assert acts(a_parse(*tokens, language="es")) == ["Vecinos > armar >  (active)"]


@pytest.mark.parametrize(
    ("participle", "verb"), [("detenido", "detener"), ("revisadas", "revisar"), ("herido", "herir"), ("libre", "libre")]
)
def test_a_participle_taken_for_an_adjective_finds_its_verb(participle: str, verb: str) -> None:
    assert lists("es").infinitive(participle) == verb


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_noun_tells_one_kind_of_act(language: Language) -> None:
    words = lists(language)
    assert not words.of_patient.keys() & words.of_doer.keys()
    assert len(words.of_patient) >= 100


def test_a_cycle_of_joined_heads_ends() -> None:
    tokens = ("a/a/NOUN/conj/1", "b/b/NOUN/conj/0", "saw/see/VERB/ROOT/2", "shot/shoot/VERB/conj/3")
    assert acts(a_parse(*tokens)) == []
