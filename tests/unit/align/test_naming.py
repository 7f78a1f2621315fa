"""What each side calls the same thing is shown where the lists say it is a choice, and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

import pytest

from encuadre.align import naming_pairs
from encuadre.data.naming import Naming
from encuadre.model import (
    LANGUAGES,
    Alignment,
    AnnotatedArticle,
    Country,
    Language,
    Link,
    LinkKind,
    NamingPair,
    Rendering,
    Translation,
)
from strategies import an_article, annotated


def us(body: str) -> AnnotatedArticle:
    return annotated(an_article("", twice(body)))


def mx(body: str) -> AnnotatedArticle:
    return annotated(an_article("", twice(body), "es", Country.MX))


def twice(body: str) -> str:
    """Return a body that says all of it a second time: one pair of sentences shows nothing."""
    return f"{body} {body}"


def named(
    left: AnnotatedArticle,
    right: AnnotatedArticle,
    score: float = 0.9,
    renderings: Mapping[str, Rendering] | None = None,
) -> tuple[NamingPair, ...]:
    links = tuple(
        Link(number, number, LinkKind.SAME, score) for number in range(min(len(left.sentences), len(right.sentences)))
    )
    alignments = {(left.article.id, right.article.id): Alignment(links, (), ())}
    return naming_pairs([left], [right], alignments, renderings=renderings or {})


def test_two_names_for_one_thing_are_a_pair_with_its_places() -> None:
    left, right = us("Agents searched for drug cartels."), mx("Los agentes buscaron a grupos criminales.")
    (pair,) = named(left, right)

    assert (pair.left, pair.right, pair.count, pair.crossed) == ("drug cartels", "grupos criminales", 2, 0)
    assert pair.uses[0].left.span.of(left.article.text) == "drug cartels"
    assert pair.uses[0].right.span.of(right.article.text) == "grupos criminales"


def test_the_usual_translation_is_no_choice() -> None:
    assert named(us("Agents searched for cartels."), mx("Los agentes buscaron a los cárteles.")) == ()


def test_no_name_and_its_usual_translation_are_a_pair() -> None:
    english, spanish = Naming.of("en"), Naming.of("es")
    for thing, senses in english.names.items():
        for sense, forms in senses.items():
            for form, other in product(forms, spanish.names[thing][sense]):
                found = named(us(f"Then {form} came."), mx(f"Luego llegaron {other}."))
                assert thing not in {pair.thing for pair in found}, (form, other)


def test_a_side_that_uses_both_names_chose_neither() -> None:
    left = us("Agents searched for cartels, and other criminal groups.")

    assert named(left, mx("Los agentes buscaron a grupos criminales.")) == ()


def test_sentences_that_hardly_share_a_fact_name_two_things() -> None:
    left, right = us("Agents searched for cartels."), mx("Los agentes buscaron a grupos criminales.")

    assert named(left, right, score=0.5) == ()


def test_a_name_that_the_other_sides_name_is_translated_to_is_no_choice() -> None:
    left, right = us("Agents searched for cartels."), mx("Los agentes buscaron a grupos criminales.")
    there = {right.sentence_texts[0]: Translation("", "Agents searched for cartels.", "en", "argos")}
    here = {left.sentence_texts[0]: Translation("", "Los agentes buscaron a grupos criminales.", "es", "argos")}
    other = {left.sentence_texts[0]: Translation("", "Los agentes buscaron a los cárteles.", "es", "argos")}

    assert named(left, right, renderings=there) == ()
    assert named(left, right, renderings=here) == ()
    assert len(named(left, right, renderings=other)) == 1


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Ten troops came.", "Llegaron diez soldados."),
        ("Ten immigrants came.", "Llegaron diez migrantes."),
        ("The airstrike ended.", "Terminó el bombardeo."),
        ("The farmers left.", "Se fueron los productores."),
    ],
)
def test_what_newsrooms_put_for_each_other_is_no_choice(english: str, spanish: str) -> None:
    assert named(us(english), mx(spanish)) == ()


def test_the_same_choice_is_counted_over_all_sentences_most_often_first() -> None:
    left = us("Ten cartels came. Six cartels left. Raids went on.")
    right = mx("Llegaron diez grupos criminales. Se fueron seis grupos criminales. Siguieron los operativos.")

    assert [(pair.left, pair.count) for pair in named(left, right)] == [("cartels", 4), ("raids", 2)]


def test_a_name_the_other_side_uses_elsewhere_is_counted_as_crossed() -> None:
    left = us("Ten cartels came. Nothing else.")
    right = mx("Llegaron diez grupos criminales. Otros grupos criminales y un cártel hablaron.")

    assert [pair.crossed for pair in named(left, right)] == [2]


def test_a_side_that_says_both_names_nearly_as_often_chose_neither() -> None:
    right = mx("Llegaron diez grupos criminales. Nada más. Nadie más. Nadie.")

    assert named(us("Ten cartels came. Nothing else. Criminal groups left. The cartels left."), right)
    assert not named(us("Ten cartels came. Nothing else. Criminal groups left. They left."), right)


def test_one_pair_of_sentences_shows_nothing() -> None:
    left = annotated(an_article("", "Ten cartels came."))
    right = annotated(an_article("", "Llegaron diez grupos criminales.", "es", Country.MX))

    assert named(left, right) == ()


def test_a_name_stands_in_one_pair_only() -> None:
    left = us("Ten illegal immigrants came. Six undocumented workers left. Illegal immigrants stayed.")
    right = mx("Llegaron diez migrantes. Se fueron seis migrantes. Quedaron migrantes.")

    assert [(pair.left, pair.right) for pair in named(left, right)] == [("illegal immigrants", "migrantes")]


def test_a_capital_inside_a_sentence_belongs_to_a_longer_name_but_for_places() -> None:
    assert named(us("The report named raids."), mx("El reporte nombró al Comando de Operaciones.")) == ()
    (river,) = named(us("Water from the Rio Grande fell."), mx("Bajó el agua del río Bravo ayer."))
    assert (river.left, river.right) == ("rio grande", "río bravo")


def test_swapping_the_sides_mirrors_the_pair() -> None:
    left, right = us("Ten cartels came."), mx("Llegaron diez grupos criminales.")

    assert [(pair.right, pair.left) for pair in named(right, left)] == [
        (pair.left, pair.right) for pair in named(left, right)
    ]


def test_text_that_looks_like_a_pattern_is_text() -> None:
    left = us("[/ (cartels) .* came.")
    (pair,) = named(left, mx("Llegaron los grupos criminales [x]."))

    assert pair.left == "cartels"


def test_both_languages_list_the_same_things_and_senses() -> None:
    english, spanish = Naming.of("en"), Naming.of("es")

    for here, there in ((english.names, spanish.names), (english.places, spanish.places)):
        assert {thing: set(senses) for thing, senses in here.items()} == {
            thing: set(senses) for thing, senses in there.items()
        }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sense_has_a_name_and_every_thing_a_choice(language: Language) -> None:
    lists = Naming.of(language)

    for senses in (*lists.names.values(), *lists.places.values()):
        assert len(senses) > 1
        assert all(senses.values())


def test_every_form_is_lower_case_and_stands_in_one_sense_of_its_thing() -> None:
    for lists in (Naming.of("en"), Naming.of("es")):
        for senses in (*lists.names.values(), *lists.places.values()):
            forms = [form for sense in senses.values() for form in sense]
            assert forms == [form.lower() for form in forms]
            assert len(set(forms)) == len(forms)
