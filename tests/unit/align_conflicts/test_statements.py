"""Yes against no in linked sentences: what is told as a contradiction, and what is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.align.conflicts import find_differences
from encuadre.model import (
    Conflict,
    ConflictKind,
    Ground,
    Language,
    Link,
    LinkKind,
    Passage,
    Quotation,
    QuotationKind,
    Span,
    Verdict,
)
from encuadre.words import words_in
from encuadre.words.rules import rule_in_words
from unit.align_conflicts.reading import words_of


def passage(text: str, language: Language) -> Passage:
    return Passage(text, language, words=words_of(text))


def differences(english: str, spanish: str) -> tuple[tuple[Conflict, ...], tuple[Conflict, ...]]:
    link = Link(0, 0, LinkKind.SAME, 0.9)
    return find_differences([passage(english, "en")], [passage(spanish, "es")], [link])


@pytest.mark.parametrize(
    ("english", "spanish", "said"),
    [
        ("The port did not ask for the drones.", "El puerto pidió drones.", ("not ask", "pidió")),
        ("Nobody signed the protocol.", "Firmaron el protocolo.", ("Nobody signed", "Firmaron")),
        ("The mayor didn’t approve the plan.", "El alcalde aprobó el plan.", ("didn’t approve", "aprobó")),
        ("The minister confirmed the visit.", "El ministro negó la visita.", ("confirmed", "negó")),
        ("The Senate rejected the plan.", "El Senado aprobó el plan.", ("rejected", "aprobó")),
        (
            "Canada ruled out the protocol.",
            "Canadá no descartó el protocolo.",
            ("ruled out", "no descartó"),
        ),
        ("Ohio paid no taxes to Erie.", "Ohio pagó sus taxes a Erie.", ("paid no", "pagó")),
        ("Canada refused to sign the protocol.", "Canadá firmó el protocolo.", ("refused to sign", "firmó")),
        (
            "The judge let them in without notifying Canada.",
            "El juez notificó a Canadá.",
            ("without notifying", "notificó"),
        ),
    ],
)
def test_what_one_asserts_and_the_other_negates_is_a_conflict(
    english: str, spanish: str, said: tuple[str, str]
) -> None:
    (conflict,), compatible = differences(english, spanish)

    assert (conflict.kind, conflict.rule.ground, conflict.verdict) == (
        ConflictKind.POLARITY,
        Ground.NEGATED,
        Verdict.CONTRADICT,
    )
    assert (conflict.left_span.of(english), conflict.right_span.of(spanish)) == said
    assert compatible == ()


def test_a_negation_belongs_to_the_first_verb_behind_it() -> None:
    english, spanish = "They are not raiding funds to pay taxes.", "Ohio pagó sus taxes."
    negated = passage(english, "en")
    verbs = tuple(replace(one, pos="VERB") if one.lemma == "raiding" else one for one in negated.words)
    links = [Link(0, 0, LinkKind.SAME, 0.9)]

    assert len(find_differences([negated], [passage(spanish, "es")], links)[0]) == 1
    assert find_differences([replace(negated, words=verbs)], [passage(spanish, "es")], links)[0] == ()


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Canada did not rule out sanctions.", "Canadá no descartó sanciones."),
        ("Canada did not accept sanctions.", "Canadá ni pide ni acepta sanciones."),
        ("The minister did not deny the visit.", "El ministro negó la visita."),
        ("Engineers found no damage in Erie.", "Los ingenieros no hallaron daños en Erie."),
        ("Police arrested no one in Erie.", "La policía no arrestó a nadie en Erie."),
        ("Erie paid nothing in Ohio.", "Erie no pagó nada en Ohio."),
        ("Erie was found not guilty in Ohio.", "Erie no fue hallada culpable en Ohio."),
        ("Erie’s resignation is not enough for Ohio.", "La renuncia de Erie no basta a Ohio."),
        ("Police found a weapon in Erie.", "La policía no halló pistas en Erie."),
        ("The minister would not confirm the visit.", "El ministro confirmó la visita."),
        ("If it did not sign the protocol, it would fall.", "Firmó el protocolo."),
        ("It could not sign the protocol.", "Firmó el protocolo."),
        ("The poor lack money to pay the hospital.", "Los pobres viven sin dinero para pagar el hospital."),
        ("They clearly find the hospital.", "Sin duda encuentran el hospital y sin duda hallaron el hospital."),
        ("Officials found the hospital.", "Los oficiales, sin duda, hallaron el hospital."),
        ("In none of them, said the director, exist hospitals.", "En ninguno existen hospitales."),
        ("It did not sign the protocol but signed the treaty.", "Firmó el protocolo."),
        ("The port did not ask for the drones.", "La escuela pidió libros."),
        ("Police identified the hospital in Erie.", "La policía no identificó por su nombre el hospital en Erie."),
        ("Trains run.", "Los trenes corren."),
    ],
)
def test_what_can_be_read_otherwise_is_none(english: str, spanish: str) -> None:
    assert differences(english, spanish)[0] == ()


def test_a_negation_in_another_clause_does_not_count() -> None:
    english = "The port, which was not open, asked for the drones."

    assert differences(english, "El puerto pidió drones.")[0] == ()


def test_degrees_of_certainty_are_compatible() -> None:
    conflicts, (told,) = differences("The reform is likely.", "La reforma es posible.")

    assert conflicts == ()
    assert (told.kind, told.verdict) == (ConflictKind.MODALITY, Verdict.COMPATIBLE)
    assert differences("The reform is likely.", "La reforma es probable.") == ((), ())


def test_degrees_of_certainty_of_two_things_are_none() -> None:
    assert differences("A strike is likely at the port.", "La reforma es posible.") == ((), ())


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Ohio said it would endorse the protocol.", "Ohio se negó a decir si apoyaría el protocolo."),
        ("Ohio refused to say whether it would sign the protocol.", "Ohio firmará el protocolo."),
    ],
)
def test_what_nobody_would_say_conflicts_with_what_is_said(english: str, spanish: str) -> None:
    (conflict,), _ = differences(english, spanish)

    assert conflict.rule.ground is Ground.WITHHELD


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Ohio would not say whether it would sign the protocol.", "Ohio no quiso decir si firmará el protocolo."),
        ("Ohio refused to say whether it would sign the protocol.", "Erie firmó un tratado."),
        ("Ohio refused to say whether it would sign the protocol.", "Ohio no firmará el protocolo."),
    ],
)
def test_what_nobody_would_say_agrees_with_silence(english: str, spanish: str) -> None:
    assert differences(english, spanish)[0] == ()


def test_without_words_around_nothing_is_concluded() -> None:
    left, right = Passage("It did not sign the protocol.", "en"), Passage("Firmó el protocolo.", "es")

    assert find_differences([left], [right], [Link(0, 0, LinkKind.SAME, 0.9)]) == ((), ())


def test_the_rule_names_the_predicate_in_the_language_of_the_reader() -> None:
    (conflict,), _ = differences("Nobody signed the protocol.", "Firmaron el protocolo.")

    assert rule_in_words(conflict.rule, words_in("en")) == "yes and no (signed): one says yes, the other no"
    assert rule_in_words(conflict.rule, words_in("es")) == "sí y no (firmaron): una afirma y la otra niega"


def test_two_speakers_who_disagree_are_no_conflict_of_the_reports() -> None:
    english, spanish = "Ohio will never pay taxes to Erie, Ruiz said.", "Ohio pagará sus taxes a Erie, dijo Solís."
    links = [Link(0, 0, LinkKind.SAME, 0.9)]

    def said(text: str, language: Language, speaker: str) -> Passage:
        quotation = Quotation(Span(0, text.index(",")), QuotationKind.INDIRECT, speaker)
        return replace(passage(text, language), quotations=(quotation,))

    assert len(find_differences([said(english, "en", "Ruiz")], [said(spanish, "es", "Ruiz")], links)[0]) == 1
    assert find_differences([said(english, "en", "Ruiz")], [said(spanish, "es", "Solís")], links)[0] == ()


def test_a_no_in_other_s_words_leaves_a_yes_plain() -> None:
    english, spanish = "They did not sign the treaty.", "Firmaron el tratado que dice: “No habrá peaje”."
    translation = "They signed the treaty."
    links = [Link(0, 0, LinkKind.SAME, 0.9)]
    right = replace(passage(spanish.replace("tratado", "treaty"), "es"), translation=translation)

    assert len(find_differences([passage(english, "en")], [right], links)[0]) == 1


def test_what_somebody_is_quoted_as_denying_is_no_yes_of_the_newsroom() -> None:
    english, spanish = "Ruiz denied that Ohio signed the protocol.", "Ohio no firmó el protocolo."
    links = [Link(0, 0, LinkKind.SAME, 0.9)]
    quotation = Quotation(Span(5, len(english) - 1), QuotationKind.INDIRECT, "Ruiz", cue="deny")
    left, right = passage(english, "en"), passage(spanish, "es")

    assert len(find_differences([left], [right], links)[0]) == 1
    assert find_differences([replace(left, quotations=(quotation,))], [right], links)[0] == ()
