"""Spanish that the small model takes in another sense is said plainly before any engine reads it."""

from __future__ import annotations

import pytest

from encuadre.translate.chain.wordings import mend


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("El bosque sigue ardiendo.", "El bosque continúa ardiendo."),
        ("Sigue sin agua.", "Continúa sin agua."),
        ("Seguía al coche.", "Seguía al coche."),
        ("El jefe ignora si vendrán.", "El jefe no sabe si vendrán."),
        ("Ignora la ley.", "Ignora la ley."),
        ("Se le señala de mentir.", "Se le señala de mentir."),
        ("Hoy se le señala de mentir.", "Hoy es acusado de mentir."),
        ("Es un pueblo de unas casas.", "Es un pueblo de unas casas."),
        ("Es un pueblo de unos 90 vecinos.", "Es un poblado de unos 90 vecinos."),
        ("Pidió citar al embajador.", "Pidió convocar al embajador."),
        ("Pidió citar el libro.", "Pidió citar el libro."),
        ("Tres salieron positivos a COVID-19.", "Tres tested positive for COVID-19."),
        ("El consejero de Sanidad habló.", "El ministro regional de Sanidad habló."),
        ("No dijo cuándo.", "Él no dijo cuándo."),
        ("No calló, ni si quiere.", "No calló, ni dijo si quiere."),
        ("Según explicó, 9 huyeron.", "Dijo que 9 huyeron."),
        ("Según la ley, 9 huyeron.", "Según la ley, 9 huyeron."),
        ("Cerró la tienda.Después abrió otra.", "Cerró la tienda. Después abrió otra."),
        ("Dice que sí hay agua.", "Dice que hay agua."),
        ("Dice que sí.", "Dice que sí."),
        ("Hubo un choque frontal.", "There was un accidente frontal."),
        ("Si podés, vení.", "Si puedes, vení."),
        ("Trabaja bajo “presión”.", "Trabaja sob “presión”."),
    ],
)
def test_what_the_small_model_takes_in_another_sense_is_said_plainly(text: str, said: str) -> None:
    assert mend(text, "es") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ayer sostuvo una reunión con Ana.", "Ayer tuvo una reunión con Ana."),
        ("El pilar sostuvo el techo.", "El pilar sostuvo el techo."),
        ("Hoy sostienen diálogo.", "Hoy tienen diálogo."),
        ("No se descarta una fuga.", "No está descartado una fuga."),
        ("Puede procesar la solicitud.", "Puede analizar la solicitud."),
        ("Fue un golpe de Estado.", "Fue un golpe de Estado."),
        ("Fue un golpe a la mesa.", "Fue un blow a la mesa."),
        ("La carrera de atletas empezó.", "La corrida de atletas empezó."),
        ("Su carrera de actor empezó.", "Su carrera de actor empezó."),
        ("En año y medio creció.", "En un año y medio creció."),
        ("A Ruiz también lo llaman loco.", "Ellos también llaman a Ruiz loco."),
        ("El plan -ya viejo- sigue.", "El plan – ya viejo – sigue."),
        ("Un acuerdo México-Perú.", "Un acuerdo México-Perú."),
    ],
)
def test_what_has_another_sense_in_portuguese_is_said_plainly(text: str, said: str) -> None:
    assert mend(text, "es") == said
