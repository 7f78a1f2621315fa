"""Who speaks and who acts, in Spanish."""

from __future__ import annotations

from encuadre.model import ActionForm, CueColour, Role
from encuadre.words.shapes.actors import ActorsWords

ACTORS = ActorsWords(
    roles={
        Role.US_GOVERNMENT: "gobierno de EE. UU.",
        Role.MEXICAN_GOVERNMENT: "gobierno de México",
        Role.OTHER_GOVERNMENT: "otro gobierno o sin decir",
        Role.SECURITY: "policías y militares",
        Role.EXPERTS: "expertos",
        Role.CIVIL_SOCIETY: "sociedad civil",
        Role.RESIDENTS: "víctimas y vecinos",
        Role.MIGRANTS: "migrantes",
        Role.BUSINESS: "empresas",
        Role.CRIME: "llamados criminales",
        Role.MEDIA: "otros medios",
        Role.DOCUMENTS: "documentos y datos",
        Role.ANONYMOUS: "funcionarios anónimos",
        Role.UNKNOWN: "papel desconocido",
    },
    colours={
        CueColour.NEUTRAL: "neutros",
        CueColour.DOUBTING: "que dudan",
        CueColour.CHARGING: "que acusan",
        CueColour.STRESSING: "que recalcan",
        CueColour.CONCEDING: "que conceden",
        CueColour.DENYING: "que niegan",
        CueColour.WARNING: "que advierten",
        CueColour.URGING: "que piden",
        CueColour.PROMISING: "que prometen",
        CueColour.ASSURING: "que aseguran",
        CueColour.FEELING: "que sienten",
        CueColour.SUPPOSING: "que suponen",
    },
    forms={
        ActionForm.ACTIVE: "activa",
        ActionForm.PASSIVE: "pasiva con agente",
        ActionForm.AGENTLESS: "pasiva sin agente",
        ActionForm.SE: "pasiva con «se»",
        ActionForm.NOMINAL: "acto como sustantivo",
    },
    quoted="palabras entre comillas",
    reported="palabras de habla indirecta",
    direct="citas directas",
    anonymous="fuentes oficiales sin nombre",
    unattributed="sin fuente hallada",
    does="actúa {count}",
    suffers="recibe {count}",
    left_out="contados sin el agente",
    nouns_with_doer="de los sustantivos, con el agente",
)
