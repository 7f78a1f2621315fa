"""Verbs, speakers and clauses, on parses written by hand."""

from __future__ import annotations

import pytest

from encuadre.annotate.entities import Named, find_entities, load_gazetteer
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations import find_quotations
from encuadre.annotate.quotations.cues import reporting
from encuadre.annotate.quotations.direct import is_term
from encuadre.model import EntityKind, Language, Quotation, Span
from unit.annotate.parses import a_parse

HALE = (("Dana Hale", EntityKind.PERSON),)
SAID = ("Dana/Dana/PROPN/compound/1", "Hale/Hale/PROPN/nsubj/2", "said/say/VERB/ROOT/2")
CLAUSE = ("that/that/SCONJ/mark/6", "rain/rain/NOUN/nsubj/6", "would/would/AUX/aux/6", "come/come/VERB/ccomp/2")


def read(parse: Parse) -> tuple[Quotation, ...]:
    named: Named = find_entities(parse, load_gazetteer(), None)
    return find_quotations(parse, named)


@pytest.mark.parametrize(
    ("form", "language", "lemma"),
    [
        ("said", "en", "say"),
        ("denies", "en", "deny"),
        ("quipped", "en", "quip"),
        ("warned", "en", "warn"),
        ("arguing", "en", "argue"),
        ("dijo", "es", "decir"),
        ("aseguró", "es", "asegurar"),
        ("sostuvo", "es", "sostener"),
        ("advirtieron", "es", "advertir"),
        ("expuso", "es", "exponer"),
        ("reconoció", "es", "reconocer"),
        ("añaden", "es", "añadir"),
    ],
)
def test_a_reporting_verb_is_known_in_every_form(form: str, language: Language, lemma: str) -> None:
    parse = a_parse(f"{form}/{form}/VERB/ROOT/0", language=language)
    assert reporting(language).lemma_of(parse, 0) == lemma


def test_a_spanish_preterite_is_a_verb_whatever_the_tagger_says() -> None:
    assert reporting("es").lemma_of(a_parse("reviró/reviró/NOUN/ROOT/0", language="es"), 0) == "revirar"
    assert reporting("es").lemma_of(a_parse("reclama/reclama/NOUN/ROOT/0", language="es"), 0) == ""


@pytest.mark.parametrize("language", ["en", "es"])
def test_there_are_at_least_seventy_reporting_verbs(language: Language) -> None:
    verbs = reporting(language)
    assert len(verbs.lemmas) >= 70
    assert verbs.naming <= verbs.lemmas
    assert verbs.weak <= verbs.lemmas
    assert verbs.infinitives <= verbs.lemmas
    assert set(verbs.forms.values()) <= verbs.lemmas


def test_a_clause_behind_that_is_indirect_speech() -> None:
    [quotation] = read(a_parse(*SAID, *CLAUSE, names=HALE))

    assert (quotation.kind, quotation.speaker, quotation.cue) == ("indirect", "Dana Hale", "say")
    assert quotation.content.start == len("Dana Hale said that ")


def test_what_is_denied_to_have_been_said_is_not_said() -> None:
    tokens = (
        "Dana/Dana/PROPN/compound/1",
        "Hale/Hale/PROPN/nsubj/4",
        "did/do/AUX/aux/4",
        "not/not/PART/neg/4",
        "say/say/VERB/ROOT/4",
        "that/that/SCONJ/mark/7",
        "rain/rain/NOUN/nsubj/7",
        "fell/fall/VERB/ccomp/4",
    )
    assert read(a_parse(*tokens, names=HALE)) == ()


def test_words_between_marks_inside_a_clause_make_it_mixed() -> None:
    tokens = (
        *SAID,
        "that/that/SCONJ/mark/7",
        "the/the/DET/det/5",
        "plan/plan/NOUN/nsubj/7",
        "now/now/ADV/advmod/7",
        "was/be/AUX/ccomp/2",
        "“cruel/cruel/ADJ/acomp/7",
        "and/and/CCONJ/cc/8",
        "lazy”/lazy/ADJ/conj/8",
    )
    parse = a_parse(*tokens, names=HALE)
    [quotation] = read(parse)

    assert quotation.kind == "mixed"
    assert quotation.content.of(parse.text).startswith("the plan now was “cruel")


def test_a_pronoun_means_the_last_fitting_person() -> None:
    tokens = (
        "Dana/Dana/PROPN/compound/1",
        "Hale/Hale/PROPN/nsubj/2",
        "met/meet/VERB/ROOT/2",
        "Robert/Robert/PROPN/compound/4",
        "Cole./Cole/PROPN/dobj/2",
        "He/he/PRON/nsubj/6",
        "said/say/VERB/ROOT/6",
        "that/that/SCONJ/mark/9",
        "rain/rain/NOUN/nsubj/9",
        "fell/fall/VERB/ccomp/6",
        "there/there/ADV/advmod/9",
    )
    names = (("Robert Cole", EntityKind.PERSON), ("Diana Hale", EntityKind.PERSON))
    parse = a_parse(tokens[0].replace("Dana", "Diana"), *tokens[1:], names=names)
    [quotation] = read(parse)

    assert quotation.speaker == "Robert Cole"
    assert quotation.speaker_span is not None
    assert quotation.speaker_span.of(parse.text) == "He"


def test_nobody_named_leaves_the_speaker_empty_but_shows_the_words() -> None:
    tokens = ("Officials/official/NOUN/nsubj/1", "said/say/VERB/ROOT/1", "that/that/SCONJ/mark/4")
    parse = a_parse(*tokens, "rain/rain/NOUN/nsubj/4", "fell/fall/VERB/ccomp/1", "again/again/ADV/advmod/4")
    [quotation] = read(parse)

    assert (quotation.speaker, quotation.speaker_entity) == ("", "")
    assert quotation.speaker_span is not None
    assert quotation.speaker_span.of(parse.text) == "Officials"


def test_a_quotation_without_any_parse_is_not_lost() -> None:
    text = "“Nobody knows who did this.”"
    parse = Parse(text, "en", (Span(0, len(text)),))
    [quotation] = read(parse)
    assert quotation.content.of(parse.text) == "Nobody knows who did this."


def test_a_headline_with_a_name_and_a_colon_is_a_quotation() -> None:
    parse = a_parse(
        "No/no/ADV/advmod/1",
        "habrá/haber/VERB/ROOT/1",
        "tropas:/tropa/NOUN/obj/1",
        "Sheinbaum/Sheinbaum/PROPN/nsubj/1",
        language="es",
    )
    parse.text += "\n\nTexto."
    [quotation] = read(parse)

    assert (quotation.speaker, quotation.content.of(parse.text)) == ("Sheinbaum", "No habrá tropas")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("students", True),
        ("El Mayo", True),
        ("The Art of the Deal", True),
        ("we will not go", False),
        ("Never again!", True),
    ],
)
def test_irony_nicknames_and_titles_are_not_said(words: str, answer: bool) -> None:
    assert is_term(words) is answer


def test_what_is_reported_ends_before_the_whole_attribution() -> None:
    tokens = (
        "Rain/rain/NOUN/nsubj/1",
        "fell/fall/VERB/ccomp/10",
        "there/there/ADV/advmod/1",
        ",/,/PUNCT/punct/10",
        "his/his/PRON/poss/5",
        "brother/brother/NOUN/nsubj/10",
        ",/,/PUNCT/punct/5",
        "Robert/Robert/PROPN/compound/8",
        "Cole/Cole/PROPN/appos/5",
        ",/,/PUNCT/punct/5",
        "said/say/VERB/ROOT/10",
    )
    parse = a_parse(*tokens, names=(("Robert Cole", EntityKind.PERSON),))
    [quotation] = read(parse)

    assert (quotation.speaker, quotation.content.of(parse.text)) == ("Robert Cole", "Rain fell there")


def test_when_something_was_said_is_no_part_of_it() -> None:
    tokens = (
        "When/when/SCONJ/advmod/2",
        "rain/rain/NOUN/nsubj/2",
        "fell/fall/VERB/advcl/6",
        ",/,/PUNCT/punct/6",
        "Dana/Dana/PROPN/compound/5",
        "Hale/Hale/PROPN/nsubj/6",
        "said/say/VERB/ROOT/6",
        ",/,/PUNCT/punct/6",
        "she/she/PRON/nsubj/9",
        "left/leave/VERB/conj/6",
        "home/home/ADV/advmod/9",
    )
    parse = a_parse(*tokens, names=HALE)

    assert [quotation.content.of(parse.text) for quotation in read(parse)] == ["she left home"]


def test_a_clause_that_opens_what_is_said_is_not_all_of_it() -> None:
    tokens = (
        *SAID,
        "that/that/SCONJ/mark/9",
        "as/as/SCONJ/mark/6",
        "rain/rain/NOUN/nsubj/6",
        "falls/fall/VERB/advcl/2",
        ",/,/PUNCT/punct/9",
        "people/people/NOUN/nsubj/9",
        "wait/wait/VERB/conj/2",
    )
    parse = a_parse(*tokens, names=HALE)

    assert [quotation.content.of(parse.text) for quotation in read(parse)] == ["as rain falls , people wait"]


def test_a_question_is_not_what_the_one_asked_says() -> None:
    tokens = (
        "When/when/SCONJ/advmod/1",
        "asked/ask/VERB/advcl/7",
        "whether/whether/SCONJ/mark/4",
        "rain/rain/NOUN/nsubj/4",
        "fell/fall/VERB/ccomp/1",
        "Dana/Dana/PROPN/compound/6",
        "Hale/Hale/PROPN/nsubj/7",
        "left/leave/VERB/ROOT/7",
    )
    assert read(a_parse(*tokens, names=HALE)) == ()


def test_a_relative_clause_about_a_source_is_not_what_it_says() -> None:
    tokens = (
        "Ello/él/PRON/ROOT/0",
        ",/,/PUNCT/punct/0",
        "según/según/ADP/case/4",
        "Dana/Dana/PROPN/obl/0",
        "Hale/Hale/PROPN/flat/3",
        ",/,/PUNCT/punct/3",
        "quien/quien/PRON/nsubj/7",
        "visitó/visitar/VERB/acl/3",
        "el/el/DET/det/9",
        "pueblo/pueblo/NOUN/obj/7",
    )
    assert read(a_parse(*tokens, names=HALE, language="es")) == ()


def test_a_name_is_told_without_the_signs_of_a_social_network() -> None:
    tokens = ("Dana/Dana/PROPN/compound/1", "#Hale/Hale/PROPN/nsubj/2", *SAID[2:], *CLAUSE)
    assert [quotation.speaker for quotation in read(a_parse(*tokens, names=(("Dana #Hale", EntityKind.PERSON),)))] == [
        "Dana Hale"
    ]


def test_what_is_denied_is_shown_from_its_verb_on() -> None:
    tokens = (*SAID[:2], "denied/deny/VERB/ROOT/2", *CLAUSE)
    parse = a_parse(*tokens, names=HALE)
    [quotation] = read(parse)

    assert quotation.content.of(parse.text).startswith("denied that")


def test_what_somebody_denies_to_have_said_is_not_said() -> None:
    tokens = (
        *SAID[:2],
        "denied/deny/VERB/ROOT/2",
        "that/that/SCONJ/mark/5",
        "she/she/PRON/nsubj/5",
        "said/say/VERB/ccomp/2",
        "that/that/SCONJ/mark/8",
        "rain/rain/NOUN/nsubj/8",
        "fell/fall/VERB/ccomp/5",
    )
    assert [quotation.cue for quotation in read(a_parse(*tokens, names=HALE))] == ["deny"]


def test_what_is_asked_keeps_the_word_that_asks() -> None:
    tokens = (*SAID[:2], "asked/ask/VERB/ROOT/2", CLAUSE[0].replace("that/that", "whether/whether"), *CLAUSE[1:])
    parse = a_parse(*tokens, names=HALE)
    [quotation] = read(parse)

    assert quotation.content.of(parse.text).startswith("whether")
