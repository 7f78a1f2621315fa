"""How Spanish wording is weighed when sentences are compared: what is common says little.

Provenance of `PREVALENCE`: word frequencies of wordfreq 3.1.1 (Robyn Speer, 2022; data under CC BY-SA 4.0), added up
by stem (six letters without accents). A stem of frequency f stands in 1 - (1 - f)^25 of sentences of 25 words. Kept
are the stems of three in ten thousand words and more; a longer list measured no better. The other lists were made by
hand.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

PREVALENCE: dict[str, int] = {
    "de": 812, "la": 603, "que": 584, "el": 518, "en": 511, "y": 503, "a": 442, "los": 317, "no": 306,
    "se": 257, "un": 256, "por": 241, "es": 231, "del": 227, "las": 218, "con": 209, "una": 201, "para": 189,
    "lo": 177, "su": 140, "como": 139, "al": 129, "me": 118, "mas": 118, "si": 106, "esta": 96, "pero": 89,
    "o": 80, "te": 80, "mi": 71, "este": 62, "le": 61, "sus": 57, "todo": 54, "ya": 52, "cuando": 49,
    "ha": 49, "yo": 48, "tu": 47, "ser": 46, "son": 45, "sin": 43, "hay": 42, "fue": 41, "tambie": 40,
    "muy": 40, "solo": 40, "sobre": 38, "todos": 38, "person": 37, "asi": 36, "porque": 35, "nuestr": 35,
    "eso": 35, "tiene": 35, "nos": 34, "trabaj": 33, "primer": 33, "anos": 33, "dos": 32, "entre": 32,
    "bien": 32, "puede": 32, "desde": 31, "hasta": 30, "hacer": 29, "donde": 29, "estado": 28, "esto": 28,
    "era": 28, "ahora": 28, "vez": 27, "hace": 26, "ni": 26, "nada": 26, "contra": 26, "dia": 25,
    "tiempo": 25, "public": 25, "parte": 25, "algo": 24, "uno": 23, "tan": 22, "vida": 22, "mejor": 22,
    "mucho": 22, "ver": 22, "e": 22, "despue": 22, "ese": 21, "estan": 21, "siempr": 21, "mismo": 21,
    "han": 21, "tengo": 20, "ciudad": 20, "genera": 20, "import": 20, "cada": 20, "gente": 20, "nacion": 20,
    "estas": 19, "esa": 19, "va": 19, "mundo": 19, "estoy": 19, "gracia": 19, "estaba": 19, "ano": 19,
    "quien": 19, "les": 19, "politi": 19, "otro": 18, "otros": 18, "cuenta": 18, "quiere": 18, "necesi": 18,
    "otra": 18, "histor": 18, "presen": 18, "cosas": 18, "habia": 17, "nunca": 17, "gran": 17, "tanto": 17,
    "menos": 17, "especi": 17, "verdad": 17, "gobier": 17, "antes": 16, "sea": 16, "poco": 16, "hombre": 16,
    "aqui": 16, "inform": 16, "tener": 16, "creo": 16, "parece": 16, "pais": 16, "durant": 16, "ellos": 16,
    "lugar": 16, "princi": 16, "produc": 15, "quiero": 15, "hecho": 15, "partid": 15, "estos": 15,
    "proble": 15, "aunque": 15, "decir": 15, "soy": 15, "todas": 15, "moment": 15, "alguna": 15, "he": 15,
    "sido": 15, "forma": 15, "casa": 15, "nuevo": 15, "intern": 15, "estudi": 14, "espera": 14,
    "derech": 14, "dias": 14, "social": 14, "ella": 14, "termin": 14, "pregun": 14, "estar": 14,
    "tienen": 14, "hoy": 14, "cual": 14, "alguie": 13, "famili": 13, "dice": 13, "encont": 13, "comuni": 13,
    "tres": 13, "toda": 13, "voy": 13, "caso": 13, "grande": 13, "cualqu": 13, "partic": 13, "presid": 13,
    "alguno": 13, "mis": 12, "bueno": 12, "difere": 12, "luego": 12, "ningun": 12, "nombre": 12, "pues": 12,
    "poder": 12, "pueden": 12, "aun": 12, "mientr": 12, "intere": 12, "nadie": 12, "nueva": 12, "otras": 12,
    "veces": 12, "segund": 12, "acuerd": 12, "hacia": 12, "sistem": 11, "muchos": 11, "entonc": 11,
    "dijo": 11, "ir": 11, "tipo": 11, "debe": 11, "ademas": 11, "manera": 11, "result": 11, "univer": 11,
    "semana": 11, "econom": 11, "organi": 11, "relaci": 11, "tal": 11, "mayor": 11, "segun": 11,
    "desarr": 11, "numero": 11, "empres": 11, "direct": 11, "conoci": 11, "funcio": 11, "mal": 10,
    "muchas": 10, "podria": 10, "servic": 10, "actual": 10, "encuen": 10, "dios": 10, "fueron": 10,
    "unos": 10, "pueblo": 10, "bajo": 10, "medio": 10, "ley": 10, "comple": 10, "paso": 10, "realiz": 10,
    "sino": 10, "fuera": 10, "sera": 10, "cambio": 10, "da": 10, "equipo": 10, "proyec": 10, "respon": 10,
    "grupo": 9, "haber": 9, "puedo": 9, "ahi": 9, "siguie": 9, "palabr": 9, "ultimo": 9, "consid": 9,
    "espano": 9, "tenia": 9, "nosotr": 9, "progra": 9, "mexico": 9, "buena": 9, "mujer": 9, "repres": 9,
    "pasado": 9, "existe": 9, "articu": 9, "pequen": 9, "profes": 9, "ejempl": 9, "contin": 9, "fin": 9,
    "casi": 9, "hizo": 9, "tenemo": 9, "tus": 9, "noche": 9, "centro": 9, "conoce": 9, "millon": 9, "d": 9,
    "eres": 9, "argent": 9, "period": 9, "llegar": 9, "espana": 8, "estamo": 8, "dentro": 8, "lado": 8,
    "cosa": 8, "intent": 8, "hacien": 8, "hablar": 8, "cuanto": 8, "guerra": 8, "permit": 8, "buen": 8,
    "podemo": 8, "cambia": 8, "cultur": 8, "escrib": 8, "misma": 8, "herman": 8, "compar": 8, "escuch": 8,
    "deberi": 8, "compan": 8, "esos": 8, "mujere": 8, "final": 8, "punto": 8, "invest": 8, "s": 8,
    "proces": 8, "contro": 8, "manana": 8, "posibl": 8, "llamad": 8, "agua": 8, "van": 8, "vamos": 8,
    "saber": 8, "compra": 8, "utiliz": 8, "capita": 8, "embarg": 8, "ti": 8, "pasa": 8, "c": 8, "dar": 8,
    "gusta": 8, "ante": 8, "favor": 8, "tienes": 8,
}  # fmt: skip
"""Stems by the share of sentences that hold them, in thousandths."""

SMALL_NUMBERS: dict[str, str] = {
    "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7", "ocho": "8",
    "nueve": "9", "diez": "10", "once": "11", "doce": "12",
}  # fmt: skip
"""Number words by their digits; one is left out, being an article or a pronoun as often."""

THOUSAND: str = "mil"
"""After a figure it multiplies: `8 mil` is 8,000."""

CLAUSE_OPENERS: frozenset[str] = words(
    "y e que cual quien quienes pero tras despues antes mientras cuando porque aunque como"
)
"""Words that may open a clause, without accents."""
