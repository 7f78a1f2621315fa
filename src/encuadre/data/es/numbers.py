"""How Spanish writes numbers, units, dates and bounds, and which nouns count the same thing in English.

Provenance: collected by hand for this project after the usage of the Mexican press (`mdp`, `10 mil 500`), with the
number names of the *Ortografía de la lengua española* (RAE); unit factors are the exact definitions of NIST SP 811.
"""

from __future__ import annotations

from encuadre.data.wordlists import words
from encuadre.model import Bound, QuantityKind

_K = QuantityKind

NUMBER_WORDS: frozenset[str] = words("""
    cero un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
    dieciocho diecinueve veinte veintiuno veintiún veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis
    veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento
    doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos
    seiscientas setecientos setecientas ochocientos ochocientas novecientos novecientas
""")
"""The words below a thousand that the number-word library reads."""

SPELLINGS: dict[str, str] = {
    "veintiun": "veintiuno", "veintiuna": "veintiuno", "dieciseis": "dieciséis", "veintidos": "veintidós",
    "veintitres": "veintitrés", "veintiseis": "veintiséis",
}  # fmt: skip
"""Forms that the number-word library does not know, with one that it does (keys without accents)."""

ONE_WORDS: frozenset[str] = frozenset({"un", "una", "uno"})
"""Numbers that are articles as often: a quantity only before a magnitude or a unit."""

ARTICLES: frozenset[str] = frozenset()
"""`un` and `una` are number words already (`ONE_WORDS`)."""

ARTICLE_LEADS: frozenset[str] = frozenset()
"""Spanish has no `a` that means per, so a unit is enough."""

HALVES: frozenset[str] = frozenset({"medio", "media"})
AND_HALF: tuple[str, ...] = ("y medio", "y media")
"""What adds a half to the magnitude or unit before it."""

INNER_LINKS: frozenset[str] = frozenset({"y"})
"""What joins number words inside one number (`treinta y cuatro`)."""

MAGNITUDES: dict[str, float] = {
    "mil": 1e3, "millar": 1e3, "millares": 1e3, "millón": 1e6, "millones": 1e6, "mill": 1e6, "mdp": 1e6, "mdd": 1e6,
    "mde": 1e6, "mmdp": 1e9, "mmdd": 1e9, "billón": 1e12, "billones": 1e12, "trillón": 1e18, "trillones": 1e18,
    "decena": 10.0, "decenas": 10.0, "docena": 12.0, "docenas": 12.0, "quincena": 15.0, "veintena": 20.0,
    "treintena": 30.0, "cuarentena": 40.0, "cincuentena": 50.0, "centena": 100.0, "centenas": 100.0,
    "centenar": 100.0, "centenares": 100.0,
}  # fmt: skip
GLUED_MAGNITUDES: frozenset[str] = frozenset()
"""Abbreviations that multiply only when written right after the figure."""

BARE_MAGNITUDES: frozenset[str] = frozenset({"mil"})
"""Magnitudes that are numbers without anything before them (`mil 200`)."""

PROPORTIONS: tuple[str, ...] = ("de cada",)
"""Between two numbers they make a share (`tres de cada cuatro`)."""

FRACTION_WORDS: frozenset[str] = words("tercio tercios cuarto cuartos quinto quintos décimo décimos partes")
"""After a small number word they make a fraction (`dos tercios`), which is not read."""

UNITS: dict[str, tuple[QuantityKind, str, float]] = {
    "%": (_K.PERCENT, "", 1.0), "por ciento": (_K.PERCENT, "", 1.0), "por cien": (_K.PERCENT, "", 1.0),
    "porciento": (_K.PERCENT, "", 1.0),
    "punto porcentual": (_K.PERCENT, "", 1.0), "puntos porcentuales": (_K.PERCENT, "", 1.0),
    "puntos base": (_K.PERCENT, "", 0.01), "puntos básicos": (_K.PERCENT, "", 0.01),
    "mdp": (_K.MONEY, "MXN", 1.0), "mmdp": (_K.MONEY, "MXN", 1.0), "mdd": (_K.MONEY, "USD", 1.0),
    "mmdd": (_K.MONEY, "USD", 1.0), "mde": (_K.MONEY, "EUR", 1.0),
    "peso": (_K.MONEY, "MXN", 1.0), "pesos": (_K.MONEY, "MXN", 1.0), "pesos mexicanos": (_K.MONEY, "MXN", 1.0),
    "mxn": (_K.MONEY, "MXN", 1.0), "pesos colombianos": (_K.MONEY, "COP", 1.0),
    "pesos argentinos": (_K.MONEY, "ARS", 1.0), "pesos chilenos": (_K.MONEY, "CLP", 1.0),
    "dólar": (_K.MONEY, "USD", 1.0), "dólares": (_K.MONEY, "USD", 1.0), "dls": (_K.MONEY, "USD", 1.0),
    "dlls": (_K.MONEY, "USD", 1.0), "usd": (_K.MONEY, "USD", 1.0), "dólares estadounidenses": (_K.MONEY, "USD", 1.0),
    "dólares canadienses": (_K.MONEY, "CAD", 1.0), "centavos": (_K.MONEY, "MXN", 0.01),
    "centavos de dólar": (_K.MONEY, "USD", 0.01), "euro": (_K.MONEY, "EUR", 1.0), "euros": (_K.MONEY, "EUR", 1.0),
    "eur": (_K.MONEY, "EUR", 1.0), "€": (_K.MONEY, "EUR", 1.0), "libras esterlinas": (_K.MONEY, "GBP", 1.0),
    "yenes": (_K.MONEY, "JPY", 1.0), "yuanes": (_K.MONEY, "CNY", 1.0),
    "kg": (_K.MASS, "kg", 1.0), "kgs": (_K.MASS, "kg", 1.0), "kilo": (_K.MASS, "kg", 1.0),
    "kilos": (_K.MASS, "kg", 1.0), "kilogramo": (_K.MASS, "kg", 1.0), "kilogramos": (_K.MASS, "kg", 1.0),
    "gramo": (_K.MASS, "kg", 1e-3), "gramos": (_K.MASS, "kg", 1e-3), "miligramos": (_K.MASS, "kg", 1e-6),
    "libra": (_K.MASS, "kg", 0.45359237), "libras": (_K.MASS, "kg", 0.45359237),
    "onza": (_K.MASS, "kg", 0.028349523125), "onzas": (_K.MASS, "kg", 0.028349523125),
    "tonelada": (_K.MASS, "kg", 1e3), "toneladas": (_K.MASS, "kg", 1e3), "toneladas métricas": (_K.MASS, "kg", 1e3),
    "ton": (_K.MASS, "kg", 1e3), "tons": (_K.MASS, "kg", 1e3),
    "milla": (_K.LENGTH, "m", 1609.344), "millas": (_K.LENGTH, "m", 1609.344), "pie": (_K.LENGTH, "m", 0.3048),
    "pies": (_K.LENGTH, "m", 0.3048), "pulgada": (_K.LENGTH, "m", 0.0254), "pulgadas": (_K.LENGTH, "m", 0.0254),
    "yardas": (_K.LENGTH, "m", 0.9144), "metro": (_K.LENGTH, "m", 1.0), "metros": (_K.LENGTH, "m", 1.0),
    "mts": (_K.LENGTH, "m", 1.0), "m": (_K.LENGTH, "m", 1.0), "kilómetro": (_K.LENGTH, "m", 1e3),
    "kilómetros": (_K.LENGTH, "m", 1e3), "km": (_K.LENGTH, "m", 1e3), "kms": (_K.LENGTH, "m", 1e3),
    "centímetros": (_K.LENGTH, "m", 0.01), "cm": (_K.LENGTH, "m", 0.01), "milímetros": (_K.LENGTH, "m", 1e-3),
    "mm": (_K.LENGTH, "m", 1e-3), "millas náuticas": (_K.LENGTH, "m", 1852.0),
    "acre": (_K.AREA, "m2", 4046.8564224), "acres": (_K.AREA, "m2", 4046.8564224), "hectárea": (_K.AREA, "m2", 1e4),
    "hectáreas": (_K.AREA, "m2", 1e4), "millas cuadradas": (_K.AREA, "m2", 2589988.110336),
    "pies cuadrados": (_K.AREA, "m2", 0.09290304), "metros cuadrados": (_K.AREA, "m2", 1.0),
    "kilómetros cuadrados": (_K.AREA, "m2", 1e6), "km2": (_K.AREA, "m2", 1e6), "km²": (_K.AREA, "m2", 1e6),
    "m2": (_K.AREA, "m2", 1.0), "m²": (_K.AREA, "m2", 1.0),
    "acres pie": (_K.VOLUME, "m3", 1233.48183754752), "acre pie": (_K.VOLUME, "m3", 1233.48183754752),
    "acres - pie": (_K.VOLUME, "m3", 1233.48183754752), "acre - pie": (_K.VOLUME, "m3", 1233.48183754752),
    "acres - pies": (_K.VOLUME, "m3", 1233.48183754752), "metro cúbico": (_K.VOLUME, "m3", 1.0),
    "metros cúbicos": (_K.VOLUME, "m3", 1.0), "pies cúbicos": (_K.VOLUME, "m3", 0.028316846592),
    "hectómetro cúbico": (_K.VOLUME, "m3", 1e6), "hectómetros cúbicos": (_K.VOLUME, "m3", 1e6),
    "hectómetros": (_K.VOLUME, "m3", 1e6), "m3": (_K.VOLUME, "m3", 1.0), "m³": (_K.VOLUME, "m3", 1.0),
    "mm3": (_K.VOLUME, "m3", 1e6), "hm3": (_K.VOLUME, "m3", 1e6),
    "galón": (_K.VOLUME, "m3", 0.003785411784), "galones": (_K.VOLUME, "m3", 0.003785411784),
    "litro": (_K.VOLUME, "m3", 1e-3), "litros": (_K.VOLUME, "m3", 1e-3), "barril": (_K.VOLUME, "m3", 0.158987294928),
    "barriles": (_K.VOLUME, "m3", 0.158987294928),
    "millas por hora": (_K.SPEED, "m/s", 0.44704), "kilómetros por hora": (_K.SPEED, "m/s", 1 / 3.6),
    "km / h": (_K.SPEED, "m/s", 1 / 3.6), "km por hora": (_K.SPEED, "m/s", 1 / 3.6),
    "nudos": (_K.SPEED, "m/s", 0.514444),
    "°c": (_K.TEMPERATURE, "C", 1.0), "grados celsius": (_K.TEMPERATURE, "C", 1.0),
    "grados centígrados": (_K.TEMPERATURE, "C", 1.0), "°f": (_K.TEMPERATURE, "F", 1.0),
    "grados fahrenheit": (_K.TEMPERATURE, "F", 1.0),
    "segundo": (_K.DURATION, "s", 1.0), "segundos": (_K.DURATION, "s", 1.0), "minuto": (_K.DURATION, "s", 60.0),
    "minutos": (_K.DURATION, "s", 60.0), "hora": (_K.DURATION, "s", 3600.0), "horas": (_K.DURATION, "s", 3600.0),
    "hrs": (_K.DURATION, "s", 3600.0), "día": (_K.DURATION, "day", 1.0), "días": (_K.DURATION, "day", 1.0),
    "semana": (_K.DURATION, "day", 7.0), "semanas": (_K.DURATION, "day", 7.0),
    "mes": (_K.DURATION, "month", 1.0), "meses": (_K.DURATION, "month", 1.0), "bimestres": (_K.DURATION, "month", 2.0),
    "trimestres": (_K.DURATION, "month", 3.0), "semestres": (_K.DURATION, "month", 6.0),
    "año": (_K.DURATION, "year", 1.0), "años": (_K.DURATION, "year", 1.0), "lustros": (_K.DURATION, "year", 5.0),
    "década": (_K.DURATION, "year", 10.0), "décadas": (_K.DURATION, "year", 10.0),
    "decenio": (_K.DURATION, "year", 10.0), "decenios": (_K.DURATION, "year", 10.0),
    "siglo": (_K.DURATION, "year", 100.0), "siglos": (_K.DURATION, "year", 100.0),
}  # fmt: skip
"""Written unit, in single words: what it measures, the base unit and how much of it one is."""

MONEY_SIGNS: dict[str, str] = {
    "$": "MXN", "us$": "USD", "usd": "USD", "u$s": "USD", "mx$": "MXN", "mxn": "MXN", "c$": "CAD", "ca$": "CAD",
    "a$": "AUD", "r$": "BRL", "€": "EUR", "eur": "EUR", "£": "GBP", "¥": "JPY",
}  # fmt: skip
"""What stands before a sum, and its currency; a bare `$` is the peso unless the unit says otherwise."""

AGE_TAILS: tuple[str, ...] = ("de edad",)
"""After a number of years they make it an age."""

AGE_LEADS: frozenset[str] = frozenset()

PERSON_NOUNS: frozenset[str] = words("""
    hombre mujer joven niño niña menor adolescente anciano anciana migrante estudiante bebé sujeto víctima ciudadano
    ciudadana mexicano mexicana estadounidense agricultor maestro maestra policía soldado padre madre hijo hija
""")
"""Before a number of years they make it an age (`un joven de 19 años`)."""

ORDINALS: dict[str, int] = {
    "primer": 1, "primero": 1, "primera": 1, "primeros": 1, "primeras": 1, "segundo": 2, "segunda": 2, "tercer": 3,
    "tercero": 3, "tercera": 3, "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6,
    "séptimo": 7, "séptima": 7, "octavo": 8, "octava": 8, "noveno": 9, "novena": 9, "décimo": 10, "décima": 10,
    "undécimo": 11, "undécima": 11, "duodécimo": 12, "vigésimo": 20, "vigésima": 20, "trigésimo": 30,
    "quincuagésimo": 50, "centésimo": 100,
}  # fmt: skip
ORDINAL_SUFFIXES: frozenset[str] = frozenset(
    {
        "º",
        "ª",
        "°",
        "o",
        "a",
        "er",
        "ero",
        "era",
        "ra",
        "ro",
        "do",
        "da",
        "to",
        "ta",
        "vo",
        "va",
        "mo",
        "ma",
        "no",
        "na",
    }
)
NOT_ORDINAL_AFTER: frozenset[str] = frozenset({"por", "cada", "un", "una"})
"""After these the word is no rank (`por segundo`, `un cuarto`)."""

MONTHS: dict[str, int] = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9,
    "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    "ene": 1, "feb": 2, "abr": 4, "jun": 6, "jul": 7, "ago": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dic": 12,
}  # fmt: skip
MONTHS_CAPITALISED = False
"""Whether the month's name always begins with a capital."""

MONTH_LEADS: frozenset[str] = words("en desde hasta de este pasado próximo mes y a del para durante")
"""What must stand before a month that has neither day nor year."""

WEEKDAYS: dict[str, int] = {
    "lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6,
}  # fmt: skip
DATE_LINKS: frozenset[str] = frozenset({",", "de", "del"})
"""What may join day, month and year."""

DAY_RANGE_LINKS: frozenset[str] = frozenset({"-", "–", "y", "al", "a"})
DAY_FIRST = True
"""Whether 3/4/2025 is the third of April."""

NEXT_WORDS: frozenset[str] = frozenset({"próximo", "próxima", "siguiente"})
LAST_WORDS: frozenset[str] = frozenset({"pasado", "pasada", "anterior"})
EVERY_WORDS: frozenset[str] = frozenset({"los", "cada", "todos"})

RELATIVE: dict[str, tuple[str, int]] = {
    "hoy": ("day", 0), "ayer": ("day", -1), "anteayer": ("day", -2), "antier": ("day", -2), "mañana": ("day", 1),
    "anoche": ("day", -1), "la semana pasada": ("week", -1), "la pasada semana": ("week", -1),
    "esta semana": ("week", 0), "la próxima semana": ("week", 1), "la semana próxima": ("week", 1),
    "la siguiente semana": ("week", 1), "el fin de semana pasado": ("weekend", -1),
    "el pasado fin de semana": ("weekend", -1), "este fin de semana": ("weekend", 0),
    "el mes pasado": ("month", -1), "el pasado mes": ("month", -1), "este mes": ("month", 0),
    "el próximo mes": ("month", 1), "el mes próximo": ("month", 1), "el año pasado": ("year", -1),
    "el pasado año": ("year", -1), "este año": ("year", 0), "el próximo año": ("year", 1),
    "el año próximo": ("year", 1),
}  # fmt: skip
"""Phrases that mean a day or a period counted from the day of publication."""

RELATIVE_YEARS: dict[str, int] = {
    "del año pasado": -1, "del pasado año": -1, "de este año": 0, "del presente año": 0, "del año en curso": 0,
    "del próximo año": 1, "del año próximo": 1, "del siguiente año": 1,
}  # fmt: skip
"""What may stand after a day or a month in place of a year."""

NOT_RELATIVE_AFTER: dict[str, frozenset[str]] = {
    "mañana": frozenset({"la", "esta", "una", "cada", "media", "pasado", "aquella", "misma", "primera"}),
}
"""Words before a relative day that give it another meaning (`la mañana`)."""

NOT_RELATIVE_BEFORE: dict[str, frozenset[str]] = {"hoy": frozenset({"en"})}
"""Words after a relative day that give it another meaning (`hoy en día`)."""

YEAR_LEADS: frozenset[str] = words("en desde hasta de del año para antes durante hacia entre")
"""Words before a four-figure number that make it a year even outside 1900-2099."""

DECADE_SUFFIXES: frozenset[str] = frozenset()
DECADE_LEADS: tuple[str, ...] = ("los años", "década de", "década de los", "decenio de")

CLOCK_TAILS: tuple[str, ...] = (
    "a.m.", "p.m.", "am", "pm", "a.m", "p.m", "de la mañana", "de la tarde", "de la noche", "de la madrugada",
    "en punto", "gmt",
)  # fmt: skip
"""After a number they make it a time of day."""

CLOCK_LEADS: tuple[str, ...] = ("a las", "desde las", "hasta las", "de las", "a la")
"""Before a number with `horas`, or with nothing counted, they make it a time of day."""

LABELS: frozenset[str] = words("""
    artículo artículos título sección capítulo regla enmienda resolución interestatal ruta carretera autopista vuelo
    canal página figura tabla sala puerta fase nivel etapa clase categoría línea número núm no distrito zona área
    división propuesta volumen versión modelo tipo grupo bloque lote sector terminal fracción inciso ley decreto
    circuito batallón tomo kilómetro km
""")
"""Nouns before a number that make it a name (`artículo 19`): a rank, not a count."""

BOUNDS_BEFORE: dict[str, Bound] = {
    "más de": Bound.AT_LEAST, "al menos": Bound.AT_LEAST, "por lo menos": Bound.AT_LEAST,
    "cuando menos": Bound.AT_LEAST, "no menos de": Bound.AT_LEAST, "mínimo": Bound.AT_LEAST,
    "un mínimo de": Bound.AT_LEAST, "superior a": Bound.AT_LEAST, "superiores a": Bound.AT_LEAST,
    "supera los": Bound.AT_LEAST, "superó los": Bound.AT_LEAST, "superan los": Bound.AT_LEAST,
    "superaron los": Bound.AT_LEAST, "superado los": Bound.AT_LEAST, "superar los": Bound.AT_LEAST,
    "supera las": Bound.AT_LEAST, "superó las": Bound.AT_LEAST, "superan las": Bound.AT_LEAST,
    "rebasa los": Bound.AT_LEAST, "rebasó los": Bound.AT_LEAST, "por encima de": Bound.AT_LEAST,
    "por encima del": Bound.AT_LEAST, "más del": Bound.AT_LEAST, "mayor a": Bound.AT_LEAST,
    "hasta": Bound.AT_MOST, "no más de": Bound.AT_MOST, "menos de": Bound.AT_MOST, "menos del": Bound.AT_MOST,
    "como máximo": Bound.AT_MOST, "un máximo de": Bound.AT_MOST, "a lo sumo": Bound.AT_MOST,
    "inferior a": Bound.AT_MOST, "inferiores a": Bound.AT_MOST, "por debajo de": Bound.AT_MOST,
    "por debajo del": Bound.AT_MOST, "hasta un": Bound.AT_MOST, "hasta el": Bound.AT_MOST,
    "unos": Bound.ABOUT, "unas": Bound.ABOUT, "casi": Bound.ABOUT, "cerca de": Bound.ABOUT, "cerca del": Bound.ABOUT,
    "alrededor de": Bound.ABOUT, "alrededor del": Bound.ABOUT, "aproximadamente": Bound.ABOUT, "como": Bound.ABOUT,
    "en torno a": Bound.ABOUT, "en torno al": Bound.ABOUT, "poco menos de": Bound.ABOUT,
    "poco más de": Bound.AT_LEAST, "cercano a": Bound.ABOUT, "casi un": Bound.ABOUT, "casi el": Bound.ABOUT,
    "aproximadamente el": Bound.ABOUT, "aproximadamente un": Bound.ABOUT, "se estima en": Bound.ABOUT,
}  # fmt: skip
BOUNDS_AFTER: dict[str, Bound] = {
    "o más": Bound.AT_LEAST, "o menos": Bound.AT_MOST, "aproximadamente": Bound.ABOUT, "más o menos": Bound.ABOUT,
    "como mínimo": Bound.AT_LEAST, "por lo menos": Bound.AT_LEAST, "como máximo": Bound.AT_MOST,
}  # fmt: skip
BOUND_ARTICLES: frozenset[str] = frozenset({"un", "una", "el", "la", "los", "las"})
"""What may stand between a bound and its number."""

DURING: frozenset[str] = frozenset()
"""Bounds that before a duration mean while it lasts."""

AND_WORDS: frozenset[str] = frozenset({"y", "e", "o"})
"""What may join the words that describe a noun."""

BETWEEN_LEADS: frozenset[str] = frozenset({"entre"})
BETWEEN_LINKS: frozenset[str] = frozenset({"y"})
FROM_LEADS: frozenset[str] = frozenset({"de", "del", "desde"})
TO_LINKS: frozenset[str] = frozenset({"a", "al", "hasta", "-", "–"})
"""The words of ranges: `entre 5 y 8`, `de 5 a 8`, `5-8`."""

OF_WORDS: frozenset[str] = frozenset({"de", "del"})
"""What leads from a unit to what is measured (`49 kilos de metanfetamina`)."""

OF_DURATION: frozenset[str] = frozenset({"de", "en"})
UNIT_LINKS: frozenset[str] = frozenset({"de"})
"""What may stand between a magnitude and its unit (`dos millones de pesos`)."""

DETERMINERS: frozenset[str] = words("el la los las sus su estos estas esos esas nuestros nuestras todos todas")

HEAD_FIRST = True
"""Whether the noun comes before what describes it."""

IRREGULAR_PLURALS: frozenset[str] = frozenset({"personal", "gente"})
NOT_PLURAL: frozenset[str] = words("más menos además es tras antes entonces después")
MODIFIERS: frozenset[str] = words("""
    nuevos nuevas nuevo nueva más otros otras grandes pequeños pequeñas primeros primeras últimos últimas siguientes
    próximos próximas presuntos presuntas supuestos supuestas diferentes distintos distintas posibles principales
    jóvenes mil diversos diversas simples altos altas ex exintegrantes mejores largos largas mayores
    mismos mismas restantes
""")
"""Words between a number and its noun that are never the noun."""

NOT_COUNTED: frozenset[str] = words("""
    el la los las lo un una unos unas y e o u ni pero sino que quien quienes cual cuales cuyo cuya donde cuando como
    mientras porque si no a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según
    sin sobre tras se le les nos me te su sus este esta estos estas ese esa esos esas aquel él ella ellos ellas ha han
    había habían es son era eran fue fueron ser será serán está están estaba estaban también ya aún sólo solo además
    ayer hoy mañana dijo antes después menos dos tres
""")
"""Words that end the noun phrase after a number."""

CONCEPTS: dict[str, tuple[str, ...]] = {
    "soldier": ("elementos", "efectivos", "soldados", "militares", "tropas", "uniformados", "agentes",
                "policías", "integrantes", "miembros", "guardias"),
    "person": ("personas", "habitantes", "ciudadanos", "individuos", "pobladores", "participantes", "residentes"),
    "dead": ("muertos", "muertes", "fallecidos", "fallecimientos", "decesos", "víctimas", "muertas", "cuerpos",
             "cadáveres", "vidas", "fallecidas", "asesinados"),
    "hurt": ("heridos", "lesionados", "heridas", "lesionadas"),
    "missing": ("desaparecidos", "desaparecidas", "desapariciones"),
    "case": ("casos", "contagios", "infectados", "infecciones", "contagiados", "caso"),
    "migrant": ("migrantes", "inmigrantes", "refugiados", "deportados", "solicitantes"),
    "arrest": ("detenidos", "detenidas", "detenciones", "arrestos", "arrestados", "capturados", "presos", "reos"),
    "child": ("niños", "menores", "niñas", "jóvenes"),
    "woman": ("mujeres",),
    "man": ("hombres", "varones"),
    "worker": ("trabajadores", "empleados", "empleos", "trabajadoras", "puestos", "plazas"),
    "vote": ("votos", "sufragios", "votantes", "boletas"),
    "country": ("países", "naciones", "estados"),
    "company": ("empresas", "compañías", "firmas", "negocios"),
    "flight": ("vuelos", "vuelo", "misiones", "sobrevuelos"),
    "plane": ("aviones", "aeronaves", "drones"),
    "vehicle": ("vehículos", "autos", "camiones", "automóviles", "coches", "camionetas"),
    "house": ("casas", "viviendas", "hogares", "familias"),
    "city": ("ciudades", "municipios", "pueblos", "comunidades"),
    "animal": ("cabezas", "reses", "animales", "becerros", "vacas"),
    "weapon": ("armas", "fusiles", "misiles", "rifles", "pistolas", "ojivas"),
    "student": ("estudiantes", "alumnos", "normalistas"),
    "cartel": ("cárteles", "carteles", "pandillas", "grupos", "organizaciones", "bandas"),
    "ship": ("barcos", "buques", "embarcaciones", "navíos", "lanchas"),
    "match": ("partidos", "encuentros", "juegos"),
    "prison": ("prisión", "cárcel"),
    "article": ("artículo", "artículos", "art"),
    "title": ("título",),
    "chapter": ("capítulo",),
    "section": ("sección", "fracción"),
    "road": ("interestatal", "carretera", "autopista", "ruta"),
    "phase": ("fase", "etapa"),
    "page": ("página",),
    "amendment": ("enmienda",),
    "law": ("ley",),
    "number": ("número", "núm", "no"),
    "line": ("línea",),
    "level": ("nivel",),
    "channel": ("canal",),
    "room": ("sala",),
    "rule": ("regla",),
    "marine": ("infantes", "marinos"),
    "official": ("funcionarios", "autoridades", "fuentes"),
    "attack": ("ataques", "bombardeos", "atentados"),
    "ticket": ("boletos", "entradas", "asientos"),
    "visa": ("visas", "visados"),
    "lab": ("laboratorios", "narcolaboratorios"),
    "tree": ("árboles",),
    "judge": ("jueces", "juezas"),
    "senator": ("senadores", "senadoras"),
    "deputy": ("diputados", "legisladores", "congresistas", "representantes"),
}  # fmt: skip
"""Nouns, by what they count; the same names stand in the other language."""
