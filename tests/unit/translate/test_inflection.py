"""A pair of words through its forms, regular on both sides."""

from __future__ import annotations

import pytest

from encuadre.translate.pivot.inflection import Kind, inflected


@pytest.mark.parametrize(
    ("spanish", "portuguese", "kind", "form", "wording"),
    [
        ("misil", "míssil", "noun", "misiles", "mísseis"),
        ("infantil", "infantil", "adjective", "infantiles", "infantis"),
        ("aerolínea", "companhia aérea", "noun", "aerolíneas", "companhias aéreas"),
        ("quirófano", "sala de cirurgia", "noun", "quirófanos", "salas de cirurgia"),
        ("obús", "obus", "noun", "obuses", "obus"),
        ("portavoz", "porta-voz", "noun", "portavoces", "porta-vozes"),
        ("surcoreano", "sul-coreano", "adjective", "surcoreanas", "sul-coreanas"),
        ("catalán", "catalão", "adjective", "catalana", "catalã"),
        ("gazatí", "de Gaza", "adjective", "gazatíes", "de Gaza"),
        ("opositor", "opositor", "adjective", "opositoras", "opositoras"),
        ("indagar", "investigar", "verb", "indaguen", "investiguem"),
        ("chantajear", "chantagear", "verb", "chantajea", "chantageia"),
        ("obstruir", "obstruir", "verb", "obstruyeron", "obstruíram"),
        ("enloquecer", "enlouquecer", "verb", "enloquezca", "enlouqueça"),
        ("rezar", "rezar", "verb", "rece", "reze"),
    ],
)
def test_each_form_stands_beside_the_form_that_means_the_same(
    spanish: str, portuguese: str, kind: Kind, form: str, wording: str
) -> None:
    assert dict(inflected(spanish, portuguese, kind))[form] == wording


def test_a_noun_has_no_feminine() -> None:
    assert [form for form, _ in inflected("decomiso", "confisco", "noun")] == ["decomiso", "decomisos"]
