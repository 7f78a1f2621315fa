"""What the rooms below say of what went wrong, in Spanish: by the English sentence that stands where it is said.

English needs no catalogue for these, and whoever reads the code that fails reads the sentence. A test holds both sides
together: a sentence without its Spanish, or a Spanish one for a sentence that nobody says any more, is an error.
"""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.words.es.messages.events import EVENTS
from encuadre.words.es.messages.exporting import EXPORTING
from encuadre.words.es.messages.frames import FRAMES
from encuadre.words.es.messages.measuring import MEASURING
from encuadre.words.es.messages.models import MODELS
from encuadre.words.es.messages.papers import PAPERS
from encuadre.words.es.messages.projects import PROJECTS
from encuadre.words.es.messages.reading import READING
from encuadre.words.es.messages.system import SYSTEM
from encuadre.words.es.messages.web import WEB

MESSAGES: Mapping[str, str] = {
    **SYSTEM,
    **READING,
    **PAPERS,
    **EVENTS,
    **EXPORTING,
    **FRAMES,
    **MODELS,
    **MEASURING,
    **WEB,
    **PROJECTS,
}
