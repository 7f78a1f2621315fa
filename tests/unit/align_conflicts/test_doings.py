"""Done or not done, who did it, who said it: read from acts and quotations that are given by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.align.conflicts import find_conflicts
from encuadre.annotate.quantities import find_quantities
from encuadre.model import (
    LANGUAGES,
    Action,
    ActionForm,
    Column,
    Conflict,
    EntityKind,
    Ground,
    Language,
    Link,
    LinkKind,
    Mention,
    Participant,
    Passage,
    Quotation,
    QuotationKind,
    Span,
)
from encuadre.words import words_in
from encuadre.words.rules import rule_in_words
from unit.align_conflicts.reading import words_of

PERSON, BODY = EntityKind.PERSON, EntityKind.ORGANISATION
PROMISE = "The northern bridge opens again before summer because engineers repaired every cracked pillar"
PROMESA = "El puente norte vuelve a abrir antes del verano porque los ingenieros repararon cada pilar agrietado"


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def passage(
    text: str,
    language: Language,
    act: tuple[str, str, str] | None = None,
    *,
    named: dict[str, tuple[str, EntityKind]] | None = None,
    said: tuple[str, str] | None = None,
    translation: str = "",
) -> Passage:
    """Return a sentence with an act (doer, verb, object), names by their words, a quotation with its speaker."""
    named = named or {}
    mentions = tuple(Mention(place(text, words), kind, id_) for words, (id_, kind) in named.items())
    actions: tuple[Action, ...] = ()
    if act is not None:
        doer, verb, done_to = act
        agents, patients = (_participants(text, words, named) for words in (doer, done_to))
        actions = (Action(place(text, verb), verb, ActionForm.ACTIVE, agents, patients),)
    quotations: tuple[Quotation, ...] = ()
    if said is not None:
        speaker, content = said
        span = place(text, speaker)
        id_, kind = named.get(speaker, ("", BODY))
        name = speaker if kind is PERSON else ""
        entity = id_ if kind is PERSON else ""
        quotations = (Quotation(place(text, content), QuotationKind.DIRECT, name, span, entity),)
    return Passage(
        text,
        language,
        translation,
        quantities=find_quantities(text, language),
        words=words_of(text),
        mentions=mentions,
        actions=actions,
        quotations=quotations,
    )


def _participants(text: str, words: str, named: dict[str, tuple[str, EntityKind]]) -> tuple[Participant, ...]:
    head = words.split()[-1].lower() if words else ""
    return (Participant(place(text, words), head, named.get(words, ("", PERSON))[0]),) if words else ()


def found(left: Passage, right: Passage, *, more: tuple[Passage, ...] = (), score: float = 0.9) -> list[Conflict]:
    kind = LinkKind.SAME if score >= 0.75 else LinkKind.PARTIAL
    return list(find_conflicts([left], [right, *more], [Link(0, 0, kind, score)]))


NAMED = passage("Reports identified the woman as Ana Ruiz.", "en", ("", "identified", "woman"))
UNNAMED = passage("La mujer no fue identificada.", "es", ("", "identificada", "mujer"))
GROUP = passage("A group unfurled a banner.", "en", ("group", "unfurled", "banner"))
WOMAN = passage("Una mujer colgó una manta.", "es", ("mujer", "colgó", "manta"))
RUIZ = passage(
    f"“{PROMISE},” Ana Ruiz said.", "en", named={"Ana Ruiz": ("ana-ruiz", PERSON)}, said=("Ana Ruiz", PROMISE)
)
SOLIS = passage(
    f"“{PROMESA}”, dijo Leo Solís.",
    "es",
    named={"Leo Solís": ("leo-solis", PERSON)},
    said=("Leo Solís", PROMESA),
    translation=f"“{PROMISE},” said Leo Solís.",
)
MEMBERS = passage(
    f"“{PROMESA}”, dijeron miembros de la CFE.",
    "es",
    named={"CFE": ("cfe", BODY)},
    said=("miembros", PROMESA),
    translation=f"“{PROMISE},” said members of the CFE.",
)
SILENT = passage("The CFE declined to comment.", "en", named={"CFE": ("cfe", BODY)})

PAIRS = [
    pytest.param(NAMED, UNNAMED, Ground.NEGATED, ("identified", "no fue identificada"), id="done or not"),
    pytest.param(GROUP, WOMAN, Ground.OTHER_DOER, ("group", "mujer"), id="who did it"),
    pytest.param(RUIZ, SOLIS, Ground.OTHER_SPEAKER, ("Ana Ruiz", "Leo Solís"), id="who said it"),
    pytest.param(RUIZ, MEMBERS, Ground.OTHER_SPEAKER, ("Ana Ruiz", "miembros de la CFE"), id="whose members said it"),
    pytest.param(SILENT, MEMBERS, Ground.SILENT, ("declined to comment", "miembros de la CFE"), id="silent"),
]


@pytest.mark.parametrize(("left", "right", "ground", "said"), PAIRS)
def test_two_versions_are_a_conflict(left: Passage, right: Passage, ground: Ground, said: tuple[str, str]) -> None:
    (conflict,) = found(left, right)

    assert conflict.rule.ground is ground
    assert (conflict.left_span.of(left.text), conflict.right_span.of(right.text)) == said


@pytest.mark.parametrize(("left", "right", "ground", "said"), PAIRS)
def test_swapping_the_sides_mirrors_it(left: Passage, right: Passage, ground: Ground, said: tuple[str, str]) -> None:
    (conflict,) = found(right, left)

    assert (conflict.rule.ground, conflict.right_span.of(left.text)) == (ground, said[0])


@pytest.mark.parametrize(
    ("left", "right", "ahead"),
    [
        (NAMED, UNNAMED, Column.LEFT),
        (UNNAMED, NAMED, Column.RIGHT),
        (SILENT, MEMBERS, Column.RIGHT),
        (GROUP, WOMAN, None),
        (
            passage("The Senate approved the treaty.", "en", ("Senate", "approved", "treaty")),
            passage("The House rejected the treaty.", "en", ("House", "rejected", "treaty")),
            None,
        ),
    ],
)
def test_what_is_done_or_said_is_ahead_of_what_is_not(left: Passage, right: Passage, ahead: Column | None) -> None:
    assert [one.ahead for one in found(left, right)] == [ahead]


@pytest.mark.parametrize("one", [NAMED, UNNAMED, GROUP, WOMAN, RUIZ, MEMBERS, SILENT])
def test_a_sentence_is_no_other_version_of_itself(one: Passage) -> None:
    assert found(one, one) == []


@pytest.mark.parametrize(
    ("left", "right", "other"),
    [
        pytest.param(NAMED, UNNAMED, passage("Identificaron a la mujer.", "es", ("", "Identificaron", "mujer"))),
        pytest.param(GROUP, WOMAN, passage("Un grupo colgó una lona.", "es", ("grupo", "colgó", "lona"))),
        pytest.param(RUIZ, SOLIS, passage("Ana Ruiz llegó.", "es", named={"Ana Ruiz": ("ana-ruiz", PERSON)})),
        pytest.param(RUIZ, SOLIS, passage("La gobernadora Ruiz llegó.", "es")),
    ],
)
def test_a_side_that_tells_the_other_version_too_contradicts_nobody(
    left: Passage, right: Passage, other: Passage
) -> None:
    assert found(left, right, more=(other,)) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(NAMED, passage("El joven no fue identificado.", "es", ("", "identificado", "joven")), id="other"),
        pytest.param(GROUP, passage("Activistas colgaron una manta.", "es", ("Activistas", "colgaron", "manta"))),
        pytest.param(
            passage("Two women were identified.", "en", ("", "identified", "Two women")), UNNAMED, id="another number"
        ),
        pytest.param(
            passage("Reports could identify the woman.", "en", ("", "identify", "woman")), UNNAMED, id="only possible"
        ),
        pytest.param(RUIZ, replace(SOLIS, quotations=()), id="not quoted"),
        pytest.param(passage("The CFE acted.", "en", named={"CFE": ("cfe", BODY)}), MEMBERS, id="not silent"),
    ],
)
def test_what_may_be_another_thing_is_none(left: Passage, right: Passage) -> None:
    assert found(left, right) == []


def test_a_person_who_stands_beside_a_word_of_the_body_may_speak_for_it() -> None:
    text = f"“{PROMISE},” said Ana Ruiz, a Republican of Ohio."
    ruiz = passage(text, "en", named={"Ana Ruiz": ("ana-ruiz", PERSON)}, said=("Ana Ruiz", PROMISE))
    party = passage(
        f"“{PROMISE},” members of the GOP said.",
        "en",
        named={"GOP": ("republican-party", BODY)},
        said=("members", PROMISE),
    )

    assert found(ruiz, party) == []
    assert len(found(RUIZ, party)) == 1


def test_who_denies_the_words_is_no_other_speaker_of_them() -> None:
    [quotation] = RUIZ.quotations
    denial = replace(quotation, kind=QuotationKind.MIXED, cue="deny")

    assert len(found(RUIZ, SOLIS)) == 1
    assert found(replace(RUIZ, quotations=(denial,)), SOLIS) == []


def test_an_act_on_one_object_needs_no_sure_link_and_a_quotation_does() -> None:
    assert len(found(NAMED, UNNAMED, score=0.25)) == 1
    assert found(RUIZ, SOLIS, score=0.7) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("left", "right", "ground", "said"), PAIRS)
def test_the_rule_is_named_in_both_languages(
    left: Passage, right: Passage, ground: Ground, said: tuple[str, str], language: Language
) -> None:
    (conflict,) = found(left, right)

    assert words_in(language).rules.grounds[ground] in rule_in_words(conflict.rule, words_in(language))
