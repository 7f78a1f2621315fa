"""Sentences with what is said in them, who says it and by which verb; written for these tests."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """One text and the quotation that must be found in it."""

    text: str
    content: str
    kind: str
    speaker: str = ""
    cue: str = ""


ENGLISH = (
    Said(
        "“The gates stay shut,” said Laura Whitfield, the port director.",
        "The gates stay shut",
        "direct",
        "Laura Whitfield",
        "say",
    ),
    Said(
        '"We are ready," Gov. Dale Hutchins told reporters in Austin.',
        "We are ready",
        "direct",
        "Dale Hutchins",
        "tell",
    ),
    Said(
        "Karen Doyle warned: “Nobody will plant next year.”",
        "Nobody will plant next year.",
        "direct",
        "Karen Doyle",
        "warn",
    ),
    Said("“It rained,” Tom Barlow said. “But not enough.”", "But not enough.", "direct", "Tom Barlow"),
    Said(
        "Claudia Sheinbaum met the governors on Monday. “Mexico will answer,” she said.",
        "Mexico will answer",
        "direct",
        "Claudia Sheinbaum",
        "say",
    ),
    Said(
        "Marco Rubio landed in Miami. He said that the talks would go on.",
        "the talks would go on",
        "indirect",
        "Marco Rubio",
        "say",
    ),
    Said(
        "Sen. Alice Morton argued the bill would hurt farmers.",
        "the bill would hurt farmers",
        "indirect",
        "Alice Morton",
        "argue",
    ),
    Said("The river is dry, officials said.", "The river is dry", "indirect", "", "say"),
    Said(
        "The plan, Pete Hegseth said, is working as designed.",
        "is working as designed",
        "indirect",
        "Pete Hegseth",
        "say",
    ),
    Said(
        "According to Dr. Emily Ross, the outbreak is contained.", "the outbreak is contained", "indirect", "Emily Ross"
    ),
    Said(
        "The drones flew twice a week, according to Brian Keller.",
        "The drones flew twice a week",
        "indirect",
        "Brian Keller",
    ),
    Said(
        "Donald Trump called the agreement “a gift to the cartels.”",
        "a gift to the cartels.",
        "mixed",
        "Donald Trump",
        "call",
    ),
    Said(
        "Mary Sutton said the fence was “a monument to fear” and a waste.",
        "the fence was “a monument to fear” and a waste",
        "mixed",
        "Mary Sutton",
        "say",
    ),
    Said(
        "Mr. Kessler denied that his company had paid anyone.",
        "denied that his company had paid anyone",
        "indirect",
        "Kessler",
        "deny",
    ),
    Said(
        "The minister, Ana Robles, told lawmakers that the water would arrive in May.",
        "the water would arrive in May",
        "indirect",
        "Ana Robles",
        "tell",
    ),
    Said("“Why now?” asked Peter Lang, a rancher.", "Why now?", "direct", "Peter Lang", "ask"),
    Said("“This is war!” President Trump said.", "This is war!", "direct", "Trump", "say"),
    Said(
        "Jane Foley, who runs a clinic in Laredo, said patients were afraid.",
        "patients were afraid",
        "indirect",
        "Jane Foley",
        "say",
    ),
    Said("“Stay home,” the mayor, Luis Ortega, urged residents.", "Stay home", "direct", "Luis Ortega", "urge"),
    Said(
        "The Pentagon confirmed that two ships had left San Diego.",
        "two ships had left San Diego",
        "indirect",
        "Pentagon",
        "confirm",
    ),
    Said(
        "Judge Carol Dunn wrote that the order “exceeds the law.”",
        "the order “exceeds the law",
        "mixed",
        "Carol Dunn",
        "write",
    ),
    Said("“We lost everything,” recalled Samuel Price.", "We lost everything", "direct", "Samuel Price", "recall"),
    Said(
        "In a statement, Homeland Security said the flights would continue.",
        "the flights would continue",
        "indirect",
        "Homeland Security",
        "say",
    ),
    Said(
        "Kristi Noem insisted that no one had been hurt.", "no one had been hurt", "indirect", "Kristi Noem", "insist"
    ),
    Said(
        "“I signed it,” Robert Hale admitted, “because I had to.”",
        "because I had to.",
        "mixed",
        "Robert Hale",
        "admit",
    ),
    Said(
        "Helen Park predicted that prices would double by June.",
        "prices would double by June",
        "indirect",
        "Helen Park",
        "predict",
    ),
    Said(
        "Sarah Quinn praised the troops. “They worked day and night,” she added.",
        "They worked day and night",
        "direct",
        "Sarah Quinn",
        "add",
    ),
    Said("«Enough», replied David Moss.", "Enough", "direct", "David Moss", "reply"),
    Said(
        "Analysts estimate that half the avocados come from Michoacán.",
        "half the avocados come from Michoacán",
        "indirect",
        "",
        "estimate",
    ),
    Said("Greg Abbott vowed to send more buses.", "to send more buses", "indirect", "Greg Abbott", "vow"),
)

SPANISH = (
    Said(
        "“No habrá tropas extranjeras”, dijo Claudia Sheinbaum en Palacio Nacional.",
        "No habrá tropas extranjeras",
        "direct",
        "Claudia Sheinbaum",
        "decir",
    ),
    Said(
        "El Lic. Ernesto Barragán aseguró que las aduanas abrirán el lunes.",
        "las aduanas abrirán el lunes",
        "indirect",
        "Ernesto Barragán",
        "asegurar",
    ),
    Said("«Nos dejaron solos», reclamó doña Petra Nájera.", "Nos dejaron solos", "direct", "Petra Nájera", "reclamar"),
    Said(
        "—Aquí no pasa nada —respondió Julián Ortega—. Vuelva mañana.",
        "Aquí no pasa nada",
        "direct",
        "Julián Ortega",
        "responder",
    ),
    Said(
        "—Aquí no pasa nada —respondió Julián Ortega—. Vuelva mañana.",
        "Vuelva mañana.",
        "direct",
        "Julián Ortega",
        "responder",
    ),
    Said(
        "Según el general Ricardo Trevilla, los vuelos ocurrieron fuera del país.",
        "los vuelos ocurrieron fuera del país",
        "indirect",
        "Ricardo Trevilla",
    ),
    Said(
        "De acuerdo con la Secretaría de Marina, el buque zarpó el martes.",
        "el buque zarpó el martes",
        "indirect",
        "Secretaría de Marina",
    ),
    Said(
        "Marcelo Ebrard advirtió que el arancel encarecerá los autos.",
        "el arancel encarecerá los autos",
        "indirect",
        "Marcelo Ebrard",
        "advertir",
    ),
    Said(
        "La presidenta Claudia Sheinbaum viajó a Sonora. La mandataria sostuvo que no hay conflicto.",
        "no hay conflicto",
        "indirect",
        "Claudia Sheinbaum",
        "sostener",
    ),
    Said(
        "Omar García Harfuch presentó el informe. “Bajaron los homicidios”, afirmó.",
        "Bajaron los homicidios",
        "direct",
        "Omar García Harfuch",
        "afirmar",
    ),
    Said(
        "El gobernador Alfonso Durazo calificó la medida de “injusta y precipitada”.",
        "injusta y precipitada",
        "mixed",
        "Alfonso Durazo",
        "calificar",
    ),
    Said(
        "La diputada Elena Saldívar dijo que el acuerdo es “una trampa” para el campo.",
        "el acuerdo es “una trampa” para el campo",
        "mixed",
        "Elena Saldívar",
        "decir",
    ),
    Said(
        "El canciller, Juan Ramón de la Fuente, informó que 30 connacionales fueron detenidos.",
        "30 connacionales fueron detenidos",
        "indirect",
        "Juan Ramón de la Fuente",
        "informar",
    ),
    Said("El agua llegará en mayo, precisó la Conagua.", "El agua llegará en mayo", "indirect", "Conagua", "precisar"),
    Said(
        "La inversión, explicó Rosa Galván, se duplicará este año.",
        "se duplicará este año",
        "indirect",
        "Rosa Galván",
        "explicar",
    ),
    Said(
        "“¿Quién responde por ellos?”, preguntó el padre Anselmo Rico.",
        "¿Quién responde por ellos?",
        "direct",
        "Anselmo Rico",
        "preguntar",
    ),
    Said(
        "“Estamos listos”, señaló el titular de la dependencia, Héctor Lozano.",
        "Estamos listos",
        "direct",
        "Héctor Lozano",
        "señalar",
    ),
    Said(
        "Inés Fuentes pidió no especular sobre el caso.",
        "no especular sobre el caso",
        "indirect",
        "Inés Fuentes",
        "pedir",
    ),
    Said(
        "El presidente Donald Trump amenazó con nuevos aranceles. “Van a pagar”, escribió.",
        "Van a pagar",
        "direct",
        "Donald Trump",
        "escribir",
    ),
    Said(
        "Los ganaderos denunciaron que la frontera sigue cerrada.",
        "la frontera sigue cerrada",
        "indirect",
        "",
        "denunciar",
    ),
    Said("A decir de Carmen Ibarra, el tratado ya no sirve.", "el tratado ya no sirve", "indirect", "Carmen Ibarra"),
    Said(
        "“Es una victoria”, celebró Ricardo Monreal; “hoy ganó el país”.",
        "Es una victoria",
        "direct",
        "Ricardo Monreal",
        "celebrar",
    ),
    Said(
        "La SRE confirmó que el cónsul visitó a los detenidos.",
        "el cónsul visitó a los detenidos",
        "indirect",
        "SRE",
        "confirmar",
    ),
    Said(
        "El investigador Pablo Arce subrayó: “La sequía no distingue países”.",
        "La sequía no distingue países",
        "direct",
        "Pablo Arce",
        "subrayar",
    ),
    Said(
        "Tras la reunión, el alcalde Gustavo Rivas negó que exista riesgo.",
        "negó que exista riesgo",
        "indirect",
        "Gustavo Rivas",
        "negar",
    ),
    Said(
        "La fiscal Norma Téllez reiteró este lunes que la investigación sigue abierta.",
        "la investigación sigue abierta",
        "indirect",
        "Norma Téllez",
        "reiterar",
    ),
    Said(
        "Para Verónica Lugo, profesora de derecho, la ley llega tarde.",
        "la ley llega tarde",
        "indirect",
        "Verónica Lugo",
    ),
    Said(
        "“La orden es clara”, dijo el almirante Raymundo Morales. “No vamos a improvisar”.",
        "No vamos a improvisar",
        "direct",
        "Raymundo Morales",
    ),
    Said(
        "Insistió Marco Rubio en que los cárteles son una amenaza.",
        "los cárteles son una amenaza",
        "indirect",
        "Marco Rubio",
        "insistir",
    ),
    Said(
        "Monterrey, N.L.- El empresario Iván Cortés consideró que la tasa es excesiva.",
        "la tasa es excesiva",
        "indirect",
        "Iván Cortés",
        "considerar",
    ),
)
