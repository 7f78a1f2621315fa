"""Small saved pages, written for the tests: a report between what stands around reports."""

from __future__ import annotations

import json
from typing import Any

HEADLINE = "Reabren el mercado de Laredo después de dos años"
PARAGRAPHS = (
    "La ciudad reabrirá en marzo el mercado de la plaza, cerrado hace dos años por obras en la red de agua, informó "
    "el martes la alcaldía en una conferencia de prensa.",
    "Más de cuarenta vendedores de ambos lados del río pidieron ya un lugar, según la dirección de parques, que espera "
    "dos mil visitantes cada sábado.",
    "El proyecto costó tres millones de pesos y lo pagaron por partes iguales la ciudad y el estado, dijo el director "
    "de obras públicas.",
)


def page(*, head: str = "", above: str = "", inside: str = "", below: str = "", heading: str = HEADLINE) -> str:
    """Return a page of one report.

    Args:
        head: Elements of its `head`.
        above: What stands before the article.
        inside: What stands between its first and second paragraph.
        below: What stands after the article.
        heading: Its `h1`; empty for none.
    """
    first, *rest = (f"<p>{text}</p>" for text in PARAGRAPHS)
    title = f"<h1>{heading}</h1>" if heading else ""
    return (
        f'<!DOCTYPE html><html lang="es"><head><meta charset="utf-8">{head}</head><body>'
        f'<nav><a href="/">Inicio</a></nav>{above}<article>{title}{first}{inside}{"".join(rest)}</article>{below}'
        "<footer>© 2019 Todos los derechos</footer></body></html>"
    )


def ld(*things: dict[str, Any]) -> str:
    """Return JSON-LD as pages carry it."""
    return f'<script type="application/ld+json">{json.dumps({"@graph": list(things)})}</script>'
