"""Los proyectos, en español."""

from __future__ import annotations

from encuadre.model import DeviationKind
from encuadre.words.plural import Plural
from encuadre.words.shapes.projects import ProjectsWords

PROJECTS = ProjectsWords(
    events=Plural(one="{count} suceso", other="{count} sucesos", many="{count} de sucesos"),
    saved="{path}: {events} con {articles}",
    uncompared="el suceso {event} lo cuenta un solo lado: se guardan sus artículos y no hay comparación",
    opened="{path}: {events}; se añaden {added}, ya se conocían {known}",
    otherwise="el suceso {event} quedó fuera: sus artículos están aquí en otros sucesos",
    decisions=Plural(
        one="viene {count} decisión; `encuadre undo --list` la muestra",
        other="vienen {count} decisiones; `encuadre undo --list` las muestra",
        many="vienen {count} de decisiones; `encuadre undo --list` las muestra",
    ),
    compare="encuadre --workspace {path} compare {event}",
    is_there="{path} ya existe",
    is_there_hint="nombra un archivo nuevo con --workspace, o añade a este con --into --workspace {path}",
    cannot_be_made="no se puede crear {path}: {why}",
    elsewhere="nombra otro archivo con --workspace",
    version="{name}: guardado con {saved}, aquí {here}",
    none="nada",
    kinds={
        DeviationKind.EVENTS: "sucesos",
        DeviationKind.SENTENCES: "oraciones",
        DeviationKind.TRANSLATIONS: "traducciones",
        DeviationKind.LINKS: "enlaces",
        DeviationKind.CLAIMS: "afirmaciones",
        DeviationKind.CONFLICTS: "contradicciones",
        DeviationKind.QUOTATIONS: "citas",
        DeviationKind.FRAMES: "encuadres",
        DeviationKind.OTHER: "nombres, palabras, estructura y lectura",
    },
    same="lo mismo",
    deviations=Plural(one="{count} sale distinto", other="{count} salen distintos", many="{count} salen distintos"),
    more="y {count} más; --json los tiene todos",
)
