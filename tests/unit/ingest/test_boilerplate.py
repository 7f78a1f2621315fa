"""Boilerplate: what a site set into an article goes, with its reason; what a newsroom wrote stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.data.boilerplate import Boilerplate
from encuadre.ingest.boilerplate import without_boilerplate
from encuadre.model import LANGUAGES, ChangeKind

BEFORE = "El puente de Camargo cerró el lunes, dijo la alcaldesa Rosa Vela."
AFTER = "The crews will return on Friday, Sheriff Ana Cole said."


def reasons(*lines: str) -> list[str]:
    """Return why each line between two of prose was taken out; fail if either of these was touched."""
    body, changes = without_boilerplate("\n\n".join((BEFORE, *lines, AFTER)))
    assert body.startswith(BEFORE)
    assert body.endswith(AFTER)
    return [change.kind for change in changes]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Lee también: Sube el precio del tomate", ChangeKind.READ_MORE),
        ("Lee también Sube el precio del tomate", ChangeKind.READ_MORE),
        ("TE PUEDE INTERESAR | VIDEO: Vuelve el tranvía", ChangeKind.READ_MORE),
        ("Nota relacionada: ¿Qué pasó? Esto se sabe", ChangeKind.READ_MORE),
        ("RELATED: Tomato prices climb", ChangeKind.READ_MORE),
        ("CLICK HERE FOR MORE", ChangeKind.READ_MORE),
        ("Sign up for our morning newsletter.", ChangeKind.CALL),
        ("¡Únete a nuestro canal de WhatsApp!", ChangeKind.CALL),
        ("Suscríbete", ChangeKind.CALL),
        ("Share this story", ChangeKind.SHARE),
        ("Síguenos en redes: @elpuente", ChangeKind.SHARE),
        ("Foto: Cuartoscuro", ChangeKind.CREDIT),
        ("Vecinos cruzan el río. Foto Afp", ChangeKind.CREDIT),
        ("A truck waits at the bridge in Roma. (AP Photo/Ana Cole)", ChangeKind.CREDIT),
        ("Ana Cole/Getty Images", ChangeKind.CREDIT),
        ("FILE PHOTO: The bridge at Roma in 2019. It was new then.", ChangeKind.CREDIT),
        ("Trucks wait at the bridge. REUTERS/Ana Cole", ChangeKind.CREDIT),
        ("Why the bridge at Roma closed Read more", ChangeKind.READ_MORE),
        ("The Bridge newsletter By signing up you agree to our terms.", ChangeKind.CALL),
        ("Ana Cole contributed to this report from Roma.", ChangeKind.FOOTER),
        ("By Ana Cole, The Valley Post", ChangeKind.BYLINE),
        ("Por: Rosa Vela", ChangeKind.BYLINE),
        ("- Publicidad -", ChangeKind.ADVERTISEMENT),
        ("ADVERTISEMENT", ChangeKind.ADVERTISEMENT),
        ("Copyright 2024 The Valley Post. All rights reserved.", ChangeKind.FOOTER),
        ("Con información de EFE", ChangeKind.FOOTER),
        ("Post writer Ana Cole contributed to this report.", ChangeKind.FOOTER),
        ("Comentarios (12)", ChangeKind.COMMENTS),
        ("Tags: border, bridge", ChangeKind.TOPICS),
        ("Follow Ana Cole on Twitter: @anacole", ChangeKind.CALL),
        ("Write to Ana Cole at ana.cole@example.com", ChangeKind.CALL),
        ("Do you have a story to tell? Email: desk@example.com", ChangeKind.CALL),
        ("For more stories like this one, check our news page.", ChangeKind.CALL),
        ("Download the Valley Post app from the App Store.", ChangeKind.CALL),
        ("Follow the Valley Post on Google News and add us as a preferred source.", ChangeKind.CALL),
        ("We want to hear what you think about this article: submit a letter to the editor.", ChangeKind.CALL),
        ("¿Ya sabías que tenemos canal de Telegram? Entra desde tu celular.", ChangeKind.CALL),
        ("Puedes escribirnos a mesa@example.com", ChangeKind.CALL),
        ("Hazte socio y lee sin anuncios.", ChangeKind.CALL),
        ("Tu suscripción se usa ahora en otro dispositivo", ChangeKind.CALL),
        ("With files from the Valley Wire and Rosa Vela", ChangeKind.FOOTER),
        ("This is a breaking story - more to follow", ChangeKind.FOOTER),
        ("Pictured from left are the readers Ana Cole and Rosa Vela.", ChangeKind.CREDIT),
        ("De izquierda a derecha, Ana Cole y Rosa Vela.", ChangeKind.CREDIT),
        ("Puedes ver: ¿Qué es la Ley de Puentes?", ChangeKind.READ_MORE),
        ("Staff El Puente", ChangeKind.BYLINE),
        ("Contributing: Ana Cole and Rosa Vela", ChangeKind.FOOTER),
        ("— With assistance by Rosa Vela", ChangeKind.FOOTER),
        ("(Reporte de Ana Cole, editado por Rosa Vela)", ChangeKind.FOOTER),
        ("Reprinted with permission from the Valley Post.", ChangeKind.FOOTER),
        ("The views expressed here are those of the author.", ChangeKind.FOOTER),
        ("This article is more than 3 years old", ChangeKind.FOOTER),
        ("Slideshow (3 Images)", ChangeKind.READ_MORE),
        ("STORY:Bridge reopens", ChangeKind.READ_MORE),
        ("Play Video 1:55 The bridge falls – video", ChangeKind.READ_MORE),
        ("Full Coverage: The old bridge", ChangeKind.READ_MORE),
        ("Aquí el video del momento:", ChangeKind.READ_MORE),
        ("Visit the Valley Post for more stories.", ChangeKind.CALL),
        ("Si te ha gustado, ¡compártelo con tus amigos!", ChangeKind.CALL),
        ("You may opt out at anytime.", ChangeKind.CALL),
        ("© Reuters Mayor Vela (centre) on the bridge", ChangeKind.CREDIT),
        ("The bridge at dawn Picture: Ana Cole/Valley News", ChangeKind.CREDIT),
        ("CreditAna Cole/Reuters", ChangeKind.CREDIT),
        ("Vela looks over the bridge at dawn. | REUTERS Vela: The bridge stays", ChangeKind.CREDIT),
        ("CLOSE Two mayors met on the bridge of Roma on Monday. Wochit", ChangeKind.CREDIT),
        ("Accuracy and availability may vary.", ChangeKind.FOOTER),
        ("FILE - In this May 5 photo, the bridge at Roma is empty.", ChangeKind.CREDIT),
        ("Read Time 1 Minute, 10 Second", ChangeKind.BYLINE),
        ("Tiempo aproximado de lectura: < 1 minuto", ChangeKind.BYLINE),
        ("https://valle.example/puente", ChangeKind.BYLINE),
    ],
)
def test_a_line_that_is_no_news_goes_with_its_reason(line: str, kind: ChangeKind) -> None:
    assert reasons(line) == [kind]


@pytest.mark.parametrize(
    "line",
    [
        "Lee el alcalde poemas, dijo su hermana.",
        "Follow the river south and you reach the bridge at Roma.",
        "Download speeds fell by half, the company said.",
        "Write to your senator, the sheriff told them.",
        "Have you seen this bridge? That is what the poster asks.",
        "Sigue a debate la ley de puentes, que se discutió en Facebook.",
        "Únete a la marcha, pedía el cartel en la plaza.",
        "Tu suscripción al sindicato te protege, les dijo Vela.",
        "Pictured on a stamp in 1937, the bridge is older than the town.",
        "También se cerraron dos escuelas.",
        "Read the bill, the senator told reporters, before you vote on it.",
        "“Read more: that is what I tell them,” the teacher said.",
        "The photo was taken in 2019, the family said.",
        "The agency (which took the photo in May) declined to say more.",
        "Get out now, officers told the families through loudspeakers.",
        "By Friday, the river had fallen below flood stage.",
        "Por la tarde, el río bajó de nivel.",
        "Por Rosa Vela votaron nueve de cada diez.",
        "Comentarios como ese, dijo la alcaldesa, no ayudan.",
        "Sign up for classes begins Monday, the school said.",
        "La foto: un puente sin gente, dos soldados y un perro que espera bajo la lluvia a que alguien vuelva por él.",
        "Rain contributed to the flood.",
        "More than 40 families left.",
        "“By signing up you agree to leave,” the officer told them.",
        "Get ready to leave at any time, officers told the families.",
        "Close to 40 families left.",
        "Credit Vela for the bridge, the mayor said.",
        "Visit the bridge for more than an hour and you will hear it, he said.",
        "The story: nobody paid for the bridge. The mayor knew.",
        "The picture: Two trucks, one driver.",
        "File a claim, the mayor told them.",
        "Contributing to the fall were rain and rust.",
        "Recibe el alcalde a los vecinos por primera vez.",
        "Si te ha gustado el puente viejo, dijo Vela, no verás el nuevo.",
        "Reporte de daños: tres casas y un puente.",
    ],
)
def test_prose_stays(line: str) -> None:
    assert reasons(line) == []


def test_a_list_that_runs_to_the_end_goes_with_its_heading() -> None:
    body, changes = without_boilerplate(f"{BEFORE}\n\nTemas\n\nMigración\n\nRío Bravo")

    assert body == BEFORE
    assert [change.text for change in changes] == ["Temas", "Migración", "Río Bravo"]


def test_inside_an_article_a_heading_takes_one_headline_with_it() -> None:
    body, _ = without_boilerplate(f"{BEFORE}\n\nTe recomendamos:\n\nSube el tomate\n\nLos daños\n\n{AFTER}")

    assert body == f"{BEFORE}\n\nLos daños\n\n{AFTER}"


def test_a_link_glued_to_a_paragraph_goes_and_the_paragraph_stays() -> None:
    body, _ = without_boilerplate(f"{BEFORE} Lee también: Sube el tomate")

    assert body == BEFORE


@pytest.mark.parametrize("link", ["(RELATED: Tomato Prices Climb)", "[Video: El puente]", "| Fuente: EFE | Rosa Vela"])
def test_what_is_set_apart_at_its_end_goes_by_its_label(link: str) -> None:
    assert without_boilerplate(f"{BEFORE} {link}")[0] == BEFORE


def test_the_captions_of_a_gallery_go_however_many_they_are() -> None:
    caption = (
        "Hide Caption {} of 40 Photos: The old bridge – Two mayors cross the bridge in May. One of them left early. "
    )
    gallery = "".join(caption.format(number) for number in range(1, 41)).strip()

    body, changes = without_boilerplate(f"{BEFORE}\n\n{gallery}\n\n{AFTER}")

    assert body == f"{BEFORE}\n\n{AFTER}"
    assert [change.kind for change in changes] == [ChangeKind.CREDIT]


def test_headlines_set_behind_a_name_go_and_the_name_stays() -> None:
    linked = (
        "Sen. Ana Cole Ana Ruth ColeTomato prices climb in the Valley The week in bridges MORE (D-Texas) "
        "said the bridge must open."
    )

    assert without_boilerplate(linked)[0] == "Sen. Ana Cole (D-Texas) said the bridge must open."


@given(
    st.lists(st.sampled_from([BEFORE, AFTER, "Lee también: Uno", "Temas", "Migración", "Foto: Efe", "Share", "Dos"]))
)
def test_what_is_left_holds_nothing_more_to_take(lines: list[str]) -> None:
    left, _ = without_boilerplate("\n\n".join(lines))

    assert without_boilerplate(left) == (left, ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_is_of_a_kind_that_is_counted(language: str) -> None:
    kinds = {kind.value for kind in ChangeKind}

    assert set(Boilerplate.of("es" if language == "es" else "en").rules) <= kinds
