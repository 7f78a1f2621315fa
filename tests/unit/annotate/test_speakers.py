"""Who is named as speaker, and who is not: on parses written by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.annotate.entities import find_entities, load_gazetteer
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations import find_quotations
from encuadre.model import EntityKind, Language, Quotation
from unit.annotate.parses import a_parse

PERSON, BODY, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE

DIANA = ("Diana/Diana/PROPN/compound/1", "Hale/Hale/PROPN/nsubj/2", "spoke./speak/VERB/ROOT/2")
ROBERT = ("Robert/Robert/PROPN/compound/4", "Cole/Cole/PROPN/nsubj/5", "spoke./speak/VERB/ROOT/5")


def she_said(pronoun: str, first: int, language: Language = "en") -> tuple[str, ...]:
    """Return `… said that rain fell there` whose subject is a pronoun, beginning at a token."""
    verb = "said/say" if language == "en" else "dijo/decir"
    that = "that" if language == "en" else "que"
    return (
        f"{pronoun}/{pronoun.lower()}/PRON/nsubj/{first + 1}",
        f"{verb}/VERB/ROOT/{first + 1}",
        f"{that}/{that}/SCONJ/mark/{first + 4}",
        f"rain/rain/NOUN/nsubj/{first + 4}",
        f"fell/fall/VERB/ccomp/{first + 1}",
        f"there/there/ADV/advmod/{first + 4}",
    )


def read(parse: Parse) -> tuple[Quotation, ...]:
    return find_quotations(parse, find_entities(parse, load_gazetteer(), None))


def only(*tokens: str, names: tuple[tuple[str, EntityKind], ...], language: Language = "en") -> Quotation:
    [quotation] = read(a_parse(*tokens, names=names, language=language))
    return quotation


def test_a_pronoun_means_the_only_person_in_the_foreground() -> None:
    assert only(*DIANA, *she_said("She", 3), names=(("Diana Hale", PERSON),)).speaker == "Diana Hale"


def test_a_pronoun_that_may_mean_two_persons_means_nobody() -> None:
    tokens = (
        "Robert/Robert/PROPN/compound/1",
        "Cole/Cole/PROPN/nsubj/2",
        "feared/fear/VERB/ROOT/2",
        "that/that/SCONJ/mark/6",
        "James/James/PROPN/compound/5",
        "Poe/Poe/PROPN/nsubj/6",
        "lost./lose/VERB/ccomp/2",
        *she_said("He", 7),
    )
    quotation = only(*tokens, names=(("Robert Cole", PERSON), ("James Poe", PERSON)))

    assert quotation.speaker == ""
    assert quotation.speaker_span is not None


def test_a_pronoun_never_means_a_body_or_a_country() -> None:
    tokens = ("Mexico/Mexico/PROPN/nsubj/1", "answered./answer/VERB/ROOT/1", *she_said("He", 2))
    assert read(a_parse(*tokens, names=(("Mexico", PLACE),)))[-1].speaker == ""


def test_it_is_nobody_by_name() -> None:
    assert all(not quotation.speaker for quotation in read(a_parse(*DIANA, *she_said("It", 3))))


def test_a_man_is_not_she() -> None:
    tokens = (*DIANA, *ROBERT, *she_said("She", 6))
    names = (("Diana Hale", PERSON), ("Robert Cole", PERSON))
    assert only(*tokens, names=names).speaker == "Diana Hale"


def test_the_governor_of_one_state_is_not_the_governor_of_another() -> None:
    tokens = (
        "Governor/governor/PROPN/compound/2",
        "Robert/Robert/PROPN/compound/2",
        "Cole/Cole/PROPN/nsubj/5",
        "of/of/ADP/prep/2",
        "Utah/Utah/PROPN/pobj/3",
        "spoke./speak/VERB/ROOT/5",
        "The/the/DET/det/7",
        "governor/governor/NOUN/nsubj/10",
        "of/of/ADP/prep/7",
        "{place}/{place}/PROPN/pobj/8",
        "said/say/VERB/ROOT/10",
        "that/that/SCONJ/mark/13",
        "rain/rain/NOUN/nsubj/13",
        "fell/fall/VERB/ccomp/10",
        "there/there/ADV/advmod/13",
    )

    def speaker(place: str) -> str:
        return only(*(t.format(place=place) for t in tokens), names=(("Robert Cole", PERSON),)).speaker

    assert speaker("Utah") == "Robert Cole"
    assert speaker("Nevada") == ""


def test_two_who_say_it_together_are_not_one_of_them() -> None:
    tokens = (
        "Diana/Diana/PROPN/compound/1",
        "Hale/Hale/PROPN/nsubj/5",
        "and/and/CCONJ/cc/1",
        "Robert/Robert/PROPN/compound/4",
        "Cole/Cole/PROPN/conj/1",
        "said/say/VERB/ROOT/5",
        "that/that/SCONJ/mark/8",
        "rain/rain/NOUN/nsubj/8",
        "fell/fall/VERB/ccomp/5",
        "there/there/ADV/advmod/8",
    )
    assert only(*tokens, names=(("Diana Hale", PERSON), ("Robert Cole", PERSON))).speaker == ""


def test_a_name_before_a_comma_does_not_say_what_stands_before_it() -> None:
    tokens = (
        "Llegó/llegar/VERB/ROOT/0",
        "ayer/ayer/ADV/advmod/0",
        "Luis/Luis/PROPN/nsubj/0",
        "Mora/Mora/PROPN/flat/2",
        ",/,/PUNCT/punct/0",
        "reveló/revelar/VERB/conj/0",
        "hoy/hoy/ADV/advmod/5",
        "el/el/DET/det/8",
        "gobierno/gobierno/NOUN/nsubj/5",
    )
    quotation = only(*tokens, names=(("Luis Mora", PERSON),), language="es")

    assert (quotation.speaker, quotation.content.end) == ("", len("Llegó ayer Luis Mora"))


def test_a_plural_verb_without_subject_is_nobody_by_name() -> None:
    tokens = (
        "Luis/Luis/PROPN/nsubj/2",
        "Mora/Mora/PROPN/flat/0",
        "habló./hablar/VERB/ROOT/2",
        "Dijeron/decir/VERB/ROOT/3",
        "que/que/SCONJ/mark/6",
        "la/el/DET/det/6",
        "lluvia/lluvia/NOUN/nsubj/7",
        "cae/caer/VERB/ccomp/3",
    )
    assert only(*tokens, names=(("Luis Mora", PERSON),), language="es").speaker == ""


WORDS = (
    *("Ana/Ana/PROPN/nsubj", "Ruiz/Ruiz/PROPN/flat", "Luis/Luis/PROPN/obj", "Mora/Mora/PROPN/flat"),
    *("Mexico/Mexico/PROPN/nsubj", "he/he/PRON/nsubj", "she/she/PRON/nsubj", "ella/él/PRON/nsubj"),
    *("said/say/VERB/ROOT", "dijo/decir/VERB/ROOT", "told/tell/VERB/conj", "the/the/DET/det", "el/el/DET/det"),
    *(
        "president/president/NOUN/nsubj",
        "presidente/presidente/NOUN/nsubj",
        "that/that/SCONJ/mark",
        "que/que/SCONJ/mark",
    ),
    *("rain/rain/NOUN/nsubj", "fell/fall/VERB/ccomp", ",/,/PUNCT/punct", "“/“/PUNCT/punct", "”/”/PUNCT/punct"),
    *("./,/PUNCT/punct", ":/:/PUNCT/punct", "—/—/PUNCT/punct", "and/and/CCONJ/cc", "según/según/ADP/case"),
)
NAMES = (("Ana Ruiz", PERSON), ("Luis Mora", PERSON), ("Mexico", PLACE))


def test_the_phrase_between_and_and_a_verb_without_subject_is_its_subject() -> None:
    tokens = (
        "Todo/todo/PRON/nsubj/1",
        "acabó/acabar/VERB/ccomp/8",
        "al/al/ADP/case/3",
        "tiempo/tiempo/NOUN/obl/1",
        "y/y/CCONJ/cc/5",
        "obreros/obrero/NOUN/conj/3",
        "del/del/ADP/case/7",
        "puerto/puerto/NOUN/nmod/5",
        "pararon,/parar/VERB/ROOT/8",
        "diciendo/decir/VERB/advcl/8",
        "que/que/SCONJ/mark/12",
        "todo/todo/PRON/nsubj/12",
        "falta/faltar/VERB/ccomp/9",
    )
    parse = a_parse(*tokens, language="es")
    [quotation] = read(parse)

    assert quotation.speaker_span is not None
    assert quotation.speaker_span.of(parse.text).startswith("obreros")


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40), st.data(), st.sampled_from(["en", "es"]))
def test_whatever_the_parse_a_speaker_stands_in_the_text_and_a_pronoun_is_a_person(
    words: list[str], data: st.DataObject, language: Language
) -> None:
    heads = [data.draw(st.integers(0, len(words) - 1)) for _ in words]
    tokens = [f"{word}/{head}" for word, head in zip(words, heads, strict=True)]
    text = " ".join(token.split("/")[0] for token in tokens)
    parse = a_parse(*tokens, language=language, names=tuple(name for name in NAMES if name[0] in text))
    named = find_entities(parse, load_gazetteer(), None)
    kinds = {mention.entity_id: mention.kind for mention in named.mentions}

    for quotation in find_quotations(parse, named):
        assert 0 <= quotation.content.start < quotation.content.end <= len(text)
        assert quotation.speaker in text
        assert bool(quotation.speaker) == bool(quotation.speaker_entity)
        said = quotation.speaker_span.of(text).lower() if quotation.speaker_span else ""
        if quotation.speaker and said in {"he", "she", "ella"}:
            assert kinds[quotation.speaker_entity] is PERSON


@given(st.text("ABCDEFGHIKLMNOPRSTUVWXYZ", min_size=2, max_size=8))
def test_what_stands_in_brackets_behind_a_name_never_speaks(region: str) -> None:
    tokens = (
        "Diana/Diana/PROPN/compound/1",
        "Hale/Hale/PROPN/dep/5",
        "(/(/PUNCT/punct/1",
        f"{region}/{region}/PROPN/nsubj/5",
        ")/)/PUNCT/punct/1",
        "said/say/VERB/ROOT/5",
        "that/that/SCONJ/mark/8",
        "rain/rain/NOUN/nsubj/8",
        "fell/fall/VERB/ccomp/5",
        "there/there/ADV/advmod/8",
    )
    assert only(*tokens, names=(("Diana Hale", PERSON),)).speaker == "Diana Hale"


def test_in_brackets_behind_nobody_named_nobody_speaks() -> None:
    tokens = (
        "Senators/senator/NOUN/dep/4",
        "(/(/PUNCT/punct/0",
        "Utah/Utah/PROPN/nsubj/4",
        ")/)/PUNCT/punct/0",
        "said/say/VERB/ROOT/4",
        "that/that/SCONJ/mark/7",
        "rain/rain/NOUN/nsubj/7",
        "fell/fall/VERB/ccomp/4",
        "there/there/ADV/advmod/7",
    )
    assert only(*tokens, names=(("Utah", PLACE),)).speaker == ""


@pytest.mark.parametrize("role", ["spokesman", "biographer", "neighbour"])
def test_of_two_names_with_a_role_between_them_the_second_speaks(role: str) -> None:
    tokens = (
        "“Rain/rain/NOUN/nsubj/1",
        "fell/fall/VERB/ccomp/3",
        "there,”/there/ADV/advmod/1",
        "said/say/VERB/ROOT/3",
        "Cole/Cole/PROPN/nsubj/3",
        f"{role}/{role}/NOUN/compound/7",
        "Diana/Diana/PROPN/compound/7",
        "Hale./Hale/PROPN/dobj/3",
    )
    assert only(*tokens, names=(("Cole", PERSON), ("Diana Hale", PERSON))).speaker == "Diana Hale"


def test_what_is_called_so_is_said_by_nobody() -> None:
    tokens = (
        "Diana/Diana/PROPN/compound/1",
        "Hale/Hale/PROPN/nsubj/2",
        "spoke/speak/VERB/ROOT/2",
        "on/on/ADP/prep/2",
        "“Face/face/PROPN/compound/6",
        "the/the/DET/det/6",
        "Border.”/border/PROPN/pobj/3",
    )
    assert read(a_parse(*tokens, names=(("Diana Hale", PERSON),))) == ()


@pytest.mark.parametrize(("head", "tag", "dep"), [("Asked", "VERB", "advcl"), ("Before", "ADP", "prep")])
def test_when_something_was_said_is_no_part_of_it(head: str, tag: str, dep: str) -> None:
    tokens = (
        f"{head}/{head.lower()}/{tag}/{dep}/6",
        "what/what/PRON/dobj/2",
        "rain/rain/NOUN/dobj/0",
        ",/,/PUNCT/punct/6",
        "Diana/Diana/PROPN/compound/5",
        "Hale/Hale/PROPN/nsubj/6",
        "answered/answer/VERB/ROOT/6",
        "plainly/plainly/ADV/advmod/6",
    )
    assert read(a_parse(*tokens, names=(("Diana Hale", PERSON),))) == ()


def test_a_source_named_behind_an_owner_is_not_the_owner() -> None:
    tokens = (
        "Rain/rain/NOUN/nsubj/1",
        "fell/fall/VERB/ROOT/1",
        "there/there/ADV/advmod/1",
        ",/,/PUNCT/punct/1",
        "according/accord/VERB/prep/1",
        "to/to/ADP/prep/4",
        "Mexico/Mexico/PROPN/poss/8",
        "’s/’s/PART/case/6",
        "Notimex/Notimex/PROPN/pobj/5",
    )
    assert only(*tokens, names=(("Mexico", PLACE), ("Notimex", BODY))).speaker == "Notimex"


@pytest.mark.parametrize(("end", "speaker"), [("", ""), (".", "Diana Hale")])
def test_a_quoted_line_that_ends_like_a_heading_has_no_speaker(end: str, speaker: str) -> None:
    opening = (
        "“Rain/rain/NOUN/nsubj/1",
        "fell/fall/VERB/ccomp/3",
        "there,”/there/ADV/advmod/1",
        "said/say/VERB/ROOT/3",
        "Diana/Diana/PROPN/compound/5",
        "Hale./Hale/PROPN/nsubj/3",
    )
    line = ("“No/no/DET/det/7", "rain/rain/NOUN/nsubj/8", "is/be/AUX/ROOT/8", f"due{end}”/due/ADJ/acomp/8")
    parse = a_parse(*opening, *line, names=(("Diana Hale", PERSON),))
    at = parse.text.index("“No")
    parse.text = parse.text[: at - 1] + "\n" + parse.text[at:]

    assert [one.speaker for one in read(parse)] == ["Diana Hale", speaker]
