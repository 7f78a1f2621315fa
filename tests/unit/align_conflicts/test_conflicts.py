"""Figures of linked sentences: which cannot both be true, and which can."""

from __future__ import annotations

import pytest

from encuadre.align.conflicts import find_conflicts
from encuadre.annotate.quantities import find_quantities
from encuadre.model import Conflict, ConflictKind, Language, Link, LinkKind, Passage, Verdict
from encuadre.words import words_in
from encuadre.words.rules import rule_in_words
from unit.align_conflicts.reading import words_of


def passage(text: str, language: Language, translation: str = "") -> Passage:
    return Passage(text, language, translation, quantities=find_quantities(text, language), words=words_of(text))


def conflicts(
    english: str, spanish: str, kind: LinkKind = LinkKind.SAME, *, translation: str = ""
) -> tuple[Conflict, ...]:
    left, right = passage(english, "en", translation), passage(spanish, "es")
    return find_conflicts([left], [right], [Link(0, 0, kind, 0.9)])


def rules(english: str, spanish: str, kind: LinkKind = LinkKind.SAME, *, translation: str = "") -> list[str]:
    found = conflicts(english, spanish, kind, translation=translation)
    return [
        f"{rule_in_words(one.rule, words_in('en')).split(':')[0]}: "
        f"{one.left_span.of(english)} against {one.right_span.of(spanish)}"
        for one in found
    ]


@pytest.mark.parametrize(
    ("english", "spanish", "rule"),
    [
        ("It sent 10,000 troops.", "Envió 15 mil elementos.", "counts of troops: 10,000 against 15 mil"),
        ("Ohio sent 10,000 troops.", "Ohio envió 15 mil.", "counts of troops: 10,000 against 15 mil"),
        (
            "The dam cost Ohio $20 million.",
            "La presa le costó a Ohio 30 mdd.",
            "sums of money: $20 million against 30 mdd",
        ),
        (
            "It cost Ohio $20 million.",
            "Le costó a Ohio $30 millones.",
            "sums of money: $20 million against $30 millones",
        ),
        (
            "In Ohio corn rose 4 percent.",
            "En Ohio el maíz subió 6 por ciento.",
            "percentages: 4 percent against 6 por ciento",
        ),
        (
            "In Ohio they found 108 pounds of meth.",
            "En Ohio hallaron 60 kilos de droga.",
            "weights of meth: 108 pounds against 60 kilos",
        ),
        ("Mexico joined in 1994.", "México ingresó en 1992.", "dates: 1994 against 1992"),
        ("He spoke on May 3.", "Habló el 5 de mayo.", "dates: May 3 against 5 de mayo"),
        ("The Ohio strike lasted 90 days.", "La huelga de Ohio duró 60 días.", "durations: 90 days against 60 días"),
        ("Under Title 42.", "Conforme al Título 24.", "ranks: 42 against 24"),
        ("In Ohio it fell from 8% to 5%.", "En Ohio cayó de 8% a 6%.", "percentages: 8% to 5% against 8% a 6%"),
        ("The $600 million left.", "Los 300 millones restantes.", "sums of money: $600 million against 300 millones"),
        (
            "Three out of four guns come from Ohio.",
            "Cinco de cada diez armas vienen de Ohio.",
            "percentages of guns: Three out of four against Cinco de cada diez",
        ),
        ("It killed 64 people.", "Dejó 75 muertos.", "counts of people: 64 against 75"),
        ("A boy of 9 and 12 cows.", "Un niño de 9 y 20 vacas.", "counts of cows: 12 against 20"),
    ],
)
def test_figures_that_cannot_both_be_true_are_a_conflict(english: str, spanish: str, rule: str) -> None:
    assert rules(english, spanish) == [rule]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("It sent 10,000 troops.", "Envió 10 mil elementos."),
        ("More than 780,000 cases.", "Hubo 784,599 casos."),
        ("Nearly 35,000 cases.", "Hubo 34.700 casos."),
        ("There were 2.3 million cases.", "Hubo 2.347.102 casos."),
        ("At least 10 people died.", "Murieron 12 personas."),
        ("Up to 50 agents came.", "Llegaron 45 agentes."),
        ("Between 10 and 15 buses left.", "Salieron de 10 a 15 autobuses."),
        ("They found 108 pounds of meth.", "Hallaron 49 kilos de metanfetamina."),
        ("Mexico owes 1.3 million acre-feet.", "México debe mil 604 millones de metros cúbicos."),
        ("It cost $20 million.", "Costó 400 millones de pesos."),
        ("It was in February 2025.", "Fue el 18 de febrero."),
        ("It was in 2025.", "Fue el 18 de febrero de 2025."),
        ("It lasted two years.", "Duró 24 meses."),
        ("It lasted two weeks.", "Duró 14 días."),
        ("It is worth 1.5 billion.", "Vale 1.500 millones."),
        ("It is worth 1.5 billion dollars.", "Vale 1.5 billones de dólares."),
        ("Five senators met.", "Se reunieron tres gobernadores y 40 alcaldes."),
        ("It killed 40 people.", "Detuvieron a 7 mil reses."),
        ("There were 204,000 cases.", "Hubo 42,138 muertes."),
        ("Flight 752 fell.", "Cayó el Boeing 737."),
        ("It was 50 miles (80 km) away.", "Estaba a 80 kilómetros y a 35 mil pies."),
        ("It starts on January 1, 2026.", "Vale después del 31 de diciembre de 2025."),
        ("Mexico owes 1.3 million acre-feet.", "El adeudo es de mil 600 millones."),
        ("First came the mayor.", "La tercera parte del plan."),
        ("Nobody counted.", "Nadie contó."),
        ("It sent 10,000 troops.", "Envió tropas."),
        ("Ten soldiers and 20 trucks.", "Veinte camiones y 10 soldados."),
    ],
)
def test_figures_that_can_both_be_true_are_none(english: str, spanish: str) -> None:
    assert rules(english, spanish) == []


def test_where_several_figures_could_be_meant_nothing_is_said() -> None:
    assert rules("Between towns, 40 and 60 and 80 left.", "Entre pueblos salieron 50 y 70.") == []


def test_sentences_that_share_a_part_conflict_only_over_the_same_noun() -> None:
    partial = LinkKind.PARTIAL

    assert rules("Ohio sent 10,000 troops.", "Ohio envió 15 mil soldados.", partial) == [
        "counts of troops: 10,000 against 15 mil"
    ]
    assert rules("It spent $40 million.", "Gastó 60 millones de dólares.", partial) == []


def test_the_translation_tells_that_two_nouns_are_one() -> None:
    english, spanish = "The store sold 400 kites.", "La tienda vendió 700 papalotes."
    told = "La tienda vendió 400 papalotes."

    assert rules(english, spanish) == []
    assert rules(english, spanish, LinkKind.PARTIAL, translation=told) == []
    assert rules(english, spanish, translation=told) == ["counts of kites: 400 against 700"]


def test_one_sentence_in_other_words_is_compared_boldly() -> None:
    english, spanish = (
        "The fee of the barber rose to $40.",
        "La cuota del peluquero llegó a 60 dólares.",
    )

    assert rules(english, spanish) == []
    assert rules(english, spanish, translation="La cuota del peluquero llegó a 40 dólares.") == [
        "sums of money: $40 against 60 dólares"
    ]


def test_sentences_with_half_of_their_words_in_common_may_count_two_things() -> None:
    english, spanish = "5 keys to the Ohio river deal", "Ohio acuerda reparto del río con seis naciones"
    told = "5 claves del acuerdo de Ohio sobre el reparto del río"

    assert rules(english, spanish, translation=told) == []
    assert rules(english, spanish, translation="Ohio: 5 naciones en el acuerdo del río") == [
        "counts of keys: 5 against seis"
    ]


def test_what_befell_people_is_compared_whatever_they_are_called() -> None:
    english, spanish = "In Ohio 40 skaters were killed.", "En Ohio murieron 55 deportistas."

    assert rules(english, spanish, translation="En Ohio 40 patinadores fueron asesinados.") == [
        "counts of skaters: 40 against 55"
    ]


def test_a_noun_that_another_figure_counts_is_no_translation() -> None:
    english, spanish = "Of 68 senators 54 rose.", "Votaron 68 de 100 senadores."

    assert rules(english, spanish, translation="De 68 senadores 54 se levantaron.") == []


def test_sentences_that_share_figures_are_compared_as_boldly_as_those_that_say_the_same() -> None:
    english, spanish = "In Ohio 40 men paid 3 banks $700.", "En Ohio 40 hombres pagaron 900 dólares a 3 bancos."

    assert rules(english, spanish, LinkKind.PARTIAL) == ["sums of money: $700 against 900 dólares"]


def test_a_conflict_points_at_both_figures() -> None:
    (conflict,) = conflicts("It sent 10,000 troops.", "Envió 15 mil elementos.")

    assert conflict.left_span.of("It sent 10,000 troops.") == "10,000"
    assert conflict.right_span.of("Envió 15 mil elementos.") == "15 mil"
    assert (conflict.kind, conflict.verdict) == (ConflictKind.QUANTITY, Verdict.CONTRADICT)


def test_without_quantities_nothing_is_found() -> None:
    left, right = Passage("It sent 10,000 troops.", "en"), Passage("Envió 15 mil elementos.", "es")

    assert find_conflicts([left], [right], [Link(0, 0, LinkKind.SAME, 1.0)]) == ()


def test_a_table_read_as_a_sentence_is_left_alone() -> None:
    assert rules(", ".join(f"{n} cows" for n in range(100, 3000)), "Hubo 5 vacas.") == []


def test_only_linked_sentences_are_compared() -> None:
    left = [passage("Ohio sent 10,000 troops.", "en"), passage("Ohio sent 20,000 troops.", "en")]
    right = [passage("Ohio envió 30 mil elementos.", "es")]

    assert find_conflicts(left, right, []) == ()
    assert [one.left for one in find_conflicts(left, right, [Link(1, 0, LinkKind.SAME, 1.0)])] == [1]


def test_what_a_side_tells_too_it_does_not_contradict() -> None:
    left = [passage("Ohio sent 10,000 troops.", "en"), passage("Later there were 15,000 troops.", "en")]
    right = [passage("Ohio envió 15 mil elementos.", "es")]

    assert find_conflicts(left, right, [Link(0, 0, LinkKind.SAME, 1.0)]) == ()


def test_words_in_common_let_sentences_that_share_a_part_conflict() -> None:
    partial = LinkKind.PARTIAL

    assert rules("The lawsuit against makers seeks $10 million.", "The makers face a lawsuit.", partial) == []
    assert rules("A plant in Chiapas paid $40 million.", "La plant de Chiapas pagó 60 mdd.", partial) == [
        "sums of money: $40 million against 60 mdd"
    ]
    assert rules("A plant in Chiapas employs 40 per shift.", "La plant de Chiapas da 60 por turno.", partial) == []


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("It sent 300 agents.", "Envió 2 mil 900 agentes."),
        ("The event is in 11 U.S. cities.", "El torneo va a tres ciudades mexicanas."),
        ("Some 43 percent of Americans agree.", "Está de acuerdo 66 por ciento de los mexicanos."),
        ("It changed eight groups.", "Reformó los artículos 40 y 19."),
        ("It lasted a 5-year cycle.", "Duró un ciclo de 5 años."),
    ],
)
def test_figures_of_other_size_or_country_are_not_set_against_each_other(english: str, spanish: str) -> None:
    assert rules(english, spanish) == []


def test_a_duration_is_no_count_of_something_else() -> None:
    assert rules("Six companies in a five-year cycle.", "Cinco empresas del ciclo.") == [
        "counts of companies: Six against Cinco"
    ]


def test_a_distance_told_in_two_units_is_one_figure() -> None:
    assert rules("Erie was 50 miles (80 km) off.", "Erie estaba a 60 kilómetros.") == [
        "lengths: 50 miles against 60 kilómetros"
    ]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("In Ohio 40 people were killed.", "En Ohio hubo 60 heridos."),
        ("Ohio counted 40 new cases a day.", "Ohio contó 60 casos nuevos."),
        ("In Ohio 40 men were arrested.", "En Ohio otros 60 hombres fueron detenidos."),
        ("Up to 3,000 troops left Ohio.", "Ahora salen de Ohio 750 soldados."),
        ("Over 3,800 troops left Ohio.", "Más de 3 mil 700 soldados salieron de Ohio."),
        ("Some 25 people died in Ohio.", "Más de dos docenas de personas murieron en Ohio."),
        ("Ohio sent 5 or 10 men.", "Ohio envió 5 hombres."),
        ("They say Erie sent 40 soldiers.", "Dicen que Toledo envió 60 soldados."),
        ("Crude of Erie rose to $40 a barrel.", "El crudo de Toledo subió a 60 dólares por barril."),
        ("In Ohio it fell by 4 percent.", "En Ohio cayó a 6 por ciento."),
        ("The price in Ohio was -$40.", "El precio en Ohio fue de 60 dólares."),
        ("In Ohio 26 percent left since 2000.", "En Ohio se fue la mitad desde 1950."),
        ("Some 13,000 soldiers left Ohio.", "En Ohio salieron 3 mil 535 soldados al oeste, 888 al norte y 310 al sur."),
        ("In Ohio it ended with six arrests and four rifles.", "En Ohio hubo 19 personas detenidas."),
        ("Ten soldiers left Ohio.", "Los dos soldados salieron de Ohio."),
        ("In Ohio 307 passengers and crew flew.", "En Ohio volaban 290 passengers."),
        ("Ohio could see 40 degrees Celsius.", "Ohio tuvo 30 grados Celsius."),
        ("It was the worst in 30 years.", "Otros 43 bomberos murieron."),
        ("In Ohio they are treated at 12 hospitals.", "En Ohio 19 personas fueron atendidas en el hospital."),
        ("At the clinics 60 people remained hospitalized.", "En una clínica 19 personas estaban hospitalizadas."),
    ],
)
def test_figures_of_another_state_scope_place_or_limit_are_none(english: str, spanish: str) -> None:
    assert rules(english, spanish) == []


@pytest.mark.parametrize(
    ("english", "spanish", "rule"),
    [
        (
            "Thousands of soldiers marched in Ohio.",
            "Docenas de soldados marcharon en Ohio.",
            "Thousands against Docenas",
        ),
        ("Hundreds of soldiers marched in Ohio.", "En Ohio marcharon 20 soldados.", "Hundreds against 20"),
    ],
)
def test_a_vague_count_conflicts_with_what_it_cannot_mean(english: str, spanish: str, rule: str) -> None:
    assert rules(english, spanish) == [f"counts of soldiers: {rule}"]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Hundreds of soldiers marched in Ohio.", "En Ohio marcharon mil 500 soldados."),
        ("Hundreds of soldiers marched in Ohio.", "Miles de soldados marcharon en Ohio."),
        ("Hundreds of soldiers marched in Ohio.", "En Ohio marcharon más de 20 soldados."),
        ("Hundreds of soldiers marched in Ohio.", "En Ohio marcharon 20 mujeres."),
        ("Hundreds of soldiers marched in Ohio.", "Miles de millones de soldados."),
        ("Tens of millions of soldiers marched in Ohio.", "En Ohio marcharon cien soldados."),
    ],
)
def test_a_vague_count_leaves_room(english: str, spanish: str) -> None:
    assert rules(english, spanish) == []


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("No one was seriously hurt in Ohio.", "En Ohio hubo seis heridos graves."),
        ("Six people were injured in Ohio.", "El choque de Ohio no dejó personas heridas."),
    ],
)
def test_nobody_conflicts_with_some(english: str, spanish: str) -> None:
    (found,) = conflicts(english, spanish)

    assert found.kind is ConflictKind.POLARITY


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("No one was hurt in Ohio.", "En Ohio hubo seis muertos."),
        ("No more people were hurt in Ohio.", "En Ohio hubo seis heridos."),
        ("Six people were hurt and no one else was hurt in Ohio.", "En Ohio hubo seis heridos."),
        ("No one was hurt in Ohio.", "En Ohio nadie resultó herido."),
    ],
)
def test_nobody_agrees_with_what_it_leaves_open(english: str, spanish: str) -> None:
    assert conflicts(english, spanish) == ()


@pytest.mark.parametrize(
    ("english", "spanish", "rule"),
    [
        ("Early on, 168 were injured.", "El tren deja 60 heridos.", "counts of “heridos”: 168 against 60"),
        ("More than 170 people were wounded.", "Hubo 23 heridos.", "counts of people: 170 against 23"),
        ("Police arrested 12.", "Hubo 19 detenidos.", "counts of “detenidos”: 12 against 19"),
    ],
)
def test_casualties_are_compared_whatever_the_noun(english: str, spanish: str, rule: str) -> None:
    assert rules(english, spanish, LinkKind.PARTIAL) == [rule]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("In 1994 a fire killed 14.", "En 2013 un fuego dejó 19 muertos."),
        ("It killed 14 in Erie, 168 were injured in Ohio.", "Hubo 60 heridos en Erie y 90 heridos en Ohio."),
        ("Another 20 were injured.", "Hubo 60 heridos."),
        ("It was the worst flood in seven years.", "Fue la peor crecida en doce años."),
    ],
)
def test_casualties_of_another_time_place_or_part_are_none_nor_are_records(english: str, spanish: str) -> None:
    assert rules(english, spanish, LinkKind.PARTIAL) == []


def test_what_the_head_of_a_text_names_need_not_be_named_again() -> None:
    left = [passage("A crash in Ohio.", "en"), passage("Early on, 168 were injured.", "en")]
    right = [passage("En Ohio hubo 60 heridos.", "es")]
    links = [Link(1, 0, LinkKind.PARTIAL, 0.9)]

    assert len(find_conflicts(left, right, links)) == 1
    assert find_conflicts([passage("A crash.", "en"), left[1]], right, links) == ()


def test_figures_for_two_purposes_are_of_two_things() -> None:
    kind, texts = LinkKind.SAME, ("It takes 60 votes to overcome it.", "He has 41 votes needed to block it.")
    left, right, alike = (
        [passage(text, "en")] for text in (*texts, texts[1].replace("needed to block", "needed to overcome"))
    )

    assert find_conflicts(left, right, [Link(0, 0, kind, 0.9)]) == ()
    assert len(find_conflicts(left, alike, [Link(0, 0, kind, 0.9)])) == 1


@pytest.mark.parametrize("line", ["Copyright © {} River Gazette.", "FILE PHOTO: The bridge in {}.", "— Ana (@ana) {}"])
def test_the_date_of_a_page_or_a_picture_is_none_of_the_news(line: str) -> None:
    left, right = ([passage(line.format(year), "en")] for year in (2019, 2020))

    assert find_conflicts(left, right, [Link(0, 0, LinkKind.SAME, 1.0)]) == ()
