"""How English writes numbers, units, dates and bounds, and which nouns count the same thing in Spanish.

Provenance: collected by hand for this project; unit factors are the exact definitions of NIST SP 811 (appendix B),
where the ton is the short ton and the gallon the liquid gallon of the United States.
"""

from __future__ import annotations

from encuadre.data.wordlists import words
from encuadre.model import Bound, QuantityKind

_K = QuantityKind

NUMBER_WORDS: frozenset[str] = words("""
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
""")
"""The words below a thousand that the number-word library reads."""

SPELLINGS: dict[str, str] = {}
"""Forms that the number-word library does not know, with one that it does."""

ONE_WORDS: frozenset[str] = frozenset({"one"})
"""Numbers that are pronouns as often: a quantity only before a magnitude or a unit."""

ARTICLES: frozenset[str] = frozenset({"a", "an"})
"""They say one before a magnitude (`a million`), and before a unit after `ARTICLE_LEADS`."""

ARTICLE_LEADS: frozenset[str] = words(
    "in for after within about than nearly almost over under roughly around least by of is was every"
)
"""What must stand before an article and a unit (`within a year`), so that `twice a year` is no quantity."""

HALVES: frozenset[str] = frozenset({"half"})
AND_HALF: tuple[str, ...] = ("and a half", "and one half")
"""What adds a half to the magnitude or unit before it."""

INNER_LINKS: frozenset[str] = frozenset({"and", "-"})
"""What joins number words inside one number (`one hundred and five`, `thirty-four`)."""

MAGNITUDES: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "mln": 1e6, "mn": 1e6, "m": 1e6, "billion": 1e9,
    "bln": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12, "dozen": 12.0,
}  # fmt: skip
GLUED_MAGNITUDES: frozenset[str] = frozenset({"k", "m", "b", "mn", "bn", "tn"})
"""Abbreviations that multiply only when written right after the figure (`$1.5bn`)."""

BARE_MAGNITUDES: frozenset[str] = frozenset()
"""Magnitudes that are numbers without anything before them."""

PROPORTIONS: tuple[str, ...] = ("out of", "of every", "in every", "out of every", "in")
"""Between two numbers they make a share (`three out of four`)."""

FRACTION_WORDS: frozenset[str] = words("third thirds fourth fourths quarter quarters fifth fifths tenth tenths")
"""After a small number word they make a fraction (`two-thirds`), which is not read."""

UNITS: dict[str, tuple[QuantityKind, str, float]] = {
    "%": (_K.PERCENT, "", 1.0), "percent": (_K.PERCENT, "", 1.0), "per cent": (_K.PERCENT, "", 1.0),
    "pct": (_K.PERCENT, "", 1.0), "percentage point": (_K.PERCENT, "", 1.0),
    "percentage points": (_K.PERCENT, "", 1.0), "basis point": (_K.PERCENT, "", 0.01),
    "basis points": (_K.PERCENT, "", 0.01),
    "dollar": (_K.MONEY, "USD", 1.0), "dollars": (_K.MONEY, "USD", 1.0), "usd": (_K.MONEY, "USD", 1.0),
    "us dollars": (_K.MONEY, "USD", 1.0), "u.s. dollars": (_K.MONEY, "USD", 1.0),
    "american dollars": (_K.MONEY, "USD", 1.0), "canadian dollars": (_K.MONEY, "CAD", 1.0),
    "cents": (_K.MONEY, "USD", 0.01), "cent": (_K.MONEY, "USD", 0.01),
    "peso": (_K.MONEY, "MXN", 1.0), "pesos": (_K.MONEY, "MXN", 1.0), "mexican pesos": (_K.MONEY, "MXN", 1.0),
    "mxn": (_K.MONEY, "MXN", 1.0), "argentine pesos": (_K.MONEY, "ARS", 1.0),
    "colombian pesos": (_K.MONEY, "COP", 1.0), "euro": (_K.MONEY, "EUR", 1.0), "euros": (_K.MONEY, "EUR", 1.0),
    "eur": (_K.MONEY, "EUR", 1.0), "pounds sterling": (_K.MONEY, "GBP", 1.0), "yen": (_K.MONEY, "JPY", 1.0),
    "yuan": (_K.MONEY, "CNY", 1.0), "€": (_K.MONEY, "EUR", 1.0),
    "kg": (_K.MASS, "kg", 1.0), "kgs": (_K.MASS, "kg", 1.0), "kilo": (_K.MASS, "kg", 1.0),
    "kilos": (_K.MASS, "kg", 1.0), "kilogram": (_K.MASS, "kg", 1.0), "kilograms": (_K.MASS, "kg", 1.0),
    "gram": (_K.MASS, "kg", 1e-3), "grams": (_K.MASS, "kg", 1e-3), "milligrams": (_K.MASS, "kg", 1e-6),
    "pound": (_K.MASS, "kg", 0.45359237), "pounds": (_K.MASS, "kg", 0.45359237), "lb": (_K.MASS, "kg", 0.45359237),
    "lbs": (_K.MASS, "kg", 0.45359237), "ounce": (_K.MASS, "kg", 0.028349523125),
    "ounces": (_K.MASS, "kg", 0.028349523125), "ton": (_K.MASS, "kg", 907.18474), "tons": (_K.MASS, "kg", 907.18474),
    "short tons": (_K.MASS, "kg", 907.18474), "metric ton": (_K.MASS, "kg", 1e3), "metric tons": (_K.MASS, "kg", 1e3),
    "tonne": (_K.MASS, "kg", 1e3), "tonnes": (_K.MASS, "kg", 1e3),
    "mile": (_K.LENGTH, "m", 1609.344), "miles": (_K.LENGTH, "m", 1609.344), "foot": (_K.LENGTH, "m", 0.3048),
    "feet": (_K.LENGTH, "m", 0.3048), "ft": (_K.LENGTH, "m", 0.3048), "inch": (_K.LENGTH, "m", 0.0254),
    "inches": (_K.LENGTH, "m", 0.0254), "yard": (_K.LENGTH, "m", 0.9144), "yards": (_K.LENGTH, "m", 0.9144),
    "meter": (_K.LENGTH, "m", 1.0), "meters": (_K.LENGTH, "m", 1.0), "metre": (_K.LENGTH, "m", 1.0),
    "metres": (_K.LENGTH, "m", 1.0), "kilometer": (_K.LENGTH, "m", 1e3), "kilometers": (_K.LENGTH, "m", 1e3),
    "kilometre": (_K.LENGTH, "m", 1e3), "kilometres": (_K.LENGTH, "m", 1e3), "km": (_K.LENGTH, "m", 1e3),
    "kms": (_K.LENGTH, "m", 1e3), "centimeters": (_K.LENGTH, "m", 0.01), "centimetres": (_K.LENGTH, "m", 0.01),
    "cm": (_K.LENGTH, "m", 0.01), "millimeters": (_K.LENGTH, "m", 1e-3), "mm": (_K.LENGTH, "m", 1e-3),
    "nautical miles": (_K.LENGTH, "m", 1852.0),
    "acre": (_K.AREA, "m2", 4046.8564224), "acres": (_K.AREA, "m2", 4046.8564224), "hectare": (_K.AREA, "m2", 1e4),
    "hectares": (_K.AREA, "m2", 1e4), "square mile": (_K.AREA, "m2", 2589988.110336),
    "square miles": (_K.AREA, "m2", 2589988.110336), "square feet": (_K.AREA, "m2", 0.09290304),
    "square foot": (_K.AREA, "m2", 0.09290304), "square meters": (_K.AREA, "m2", 1.0),
    "square metres": (_K.AREA, "m2", 1.0), "square kilometers": (_K.AREA, "m2", 1e6),
    "square kilometres": (_K.AREA, "m2", 1e6), "km2": (_K.AREA, "m2", 1e6), "km²": (_K.AREA, "m2", 1e6),
    "m2": (_K.AREA, "m2", 1.0), "m²": (_K.AREA, "m2", 1.0),
    "acre foot": (_K.VOLUME, "m3", 1233.48183754752), "acre feet": (_K.VOLUME, "m3", 1233.48183754752),
    "acre - foot": (_K.VOLUME, "m3", 1233.48183754752), "acre - feet": (_K.VOLUME, "m3", 1233.48183754752),
    "cubic meter": (_K.VOLUME, "m3", 1.0), "cubic meters": (_K.VOLUME, "m3", 1.0),
    "cubic metre": (_K.VOLUME, "m3", 1.0), "cubic metres": (_K.VOLUME, "m3", 1.0),
    "cubic feet": (_K.VOLUME, "m3", 0.028316846592), "m3": (_K.VOLUME, "m3", 1.0), "m³": (_K.VOLUME, "m3", 1.0),
    "mm3": (_K.VOLUME, "m3", 1e6), "hm3": (_K.VOLUME, "m3", 1e6),
    "gallon": (_K.VOLUME, "m3", 0.003785411784), "gallons": (_K.VOLUME, "m3", 0.003785411784),
    "liter": (_K.VOLUME, "m3", 1e-3), "liters": (_K.VOLUME, "m3", 1e-3), "litre": (_K.VOLUME, "m3", 1e-3),
    "litres": (_K.VOLUME, "m3", 1e-3), "barrel": (_K.VOLUME, "m3", 0.158987294928),
    "barrels": (_K.VOLUME, "m3", 0.158987294928),
    "mph": (_K.SPEED, "m/s", 0.44704), "miles per hour": (_K.SPEED, "m/s", 0.44704),
    "miles an hour": (_K.SPEED, "m/s", 0.44704), "kilometers per hour": (_K.SPEED, "m/s", 1 / 3.6),
    "kilometres per hour": (_K.SPEED, "m/s", 1 / 3.6), "kilometers an hour": (_K.SPEED, "m/s", 1 / 3.6),
    "km / h": (_K.SPEED, "m/s", 1 / 3.6), "kph": (_K.SPEED, "m/s", 1 / 3.6), "knots": (_K.SPEED, "m/s", 0.514444),
    "°c": (_K.TEMPERATURE, "C", 1.0), "degrees celsius": (_K.TEMPERATURE, "C", 1.0),
    "°f": (_K.TEMPERATURE, "F", 1.0), "degrees fahrenheit": (_K.TEMPERATURE, "F", 1.0),
    "second": (_K.DURATION, "s", 1.0), "seconds": (_K.DURATION, "s", 1.0), "minute": (_K.DURATION, "s", 60.0),
    "minutes": (_K.DURATION, "s", 60.0), "hour": (_K.DURATION, "s", 3600.0), "hours": (_K.DURATION, "s", 3600.0),
    "hrs": (_K.DURATION, "s", 3600.0), "day": (_K.DURATION, "day", 1.0), "days": (_K.DURATION, "day", 1.0),
    "week": (_K.DURATION, "day", 7.0), "weeks": (_K.DURATION, "day", 7.0), "fortnight": (_K.DURATION, "day", 14.0),
    "month": (_K.DURATION, "month", 1.0), "months": (_K.DURATION, "month", 1.0), "year": (_K.DURATION, "year", 1.0),
    "years": (_K.DURATION, "year", 1.0), "decade": (_K.DURATION, "year", 10.0),
    "decades": (_K.DURATION, "year", 10.0), "century": (_K.DURATION, "year", 100.0),
    "centuries": (_K.DURATION, "year", 100.0),
}  # fmt: skip
"""Written unit, in single words: what it measures, the base unit and how much of it one is."""

MONEY_SIGNS: dict[str, str] = {
    "$": "USD", "us$": "USD", "usd": "USD", "mx$": "MXN", "mxn": "MXN", "c$": "CAD", "ca$": "CAD", "a$": "AUD",
    "r$": "BRL", "€": "EUR", "eur": "EUR", "£": "GBP", "¥": "JPY",
}  # fmt: skip
"""What stands before a sum, and its currency."""

AGE_TAILS: tuple[str, ...] = ("- old", "old", "of age")
"""After a number of years they make it an age."""

AGE_LEADS: frozenset[str] = frozenset({"aged", "age"})

PERSON_NOUNS: frozenset[str] = frozenset()
"""English marks an age otherwise (`AGE_TAILS`)."""

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fiftieth": 50,
    "hundredth": 100,
}  # fmt: skip
ORDINAL_SUFFIXES: frozenset[str] = frozenset({"st", "nd", "rd", "th"})
NOT_ORDINAL_AFTER: frozenset[str] = frozenset({"at", "split", "per", "a", "one"})
"""After these the word is no rank (`at first`, `one third`, `per second`)."""

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
MONTHS_CAPITALISED = True
"""Whether the month's name always begins with a capital, which tells `May` from `may`."""

MONTH_LEADS: frozenset[str] = words("in since by until till last this next early late mid of from through and")
"""What must stand before a month that has neither day nor year."""

WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
DATE_LINKS: frozenset[str] = frozenset({",", "of"})
"""What may join day, month and year."""

DAY_RANGE_LINKS: frozenset[str] = frozenset({"-", "–", "and", "to", "through"})
DAY_FIRST = False
"""Whether 3/4/2025 is the third of April."""

NEXT_WORDS: frozenset[str] = frozenset({"next", "coming"})
LAST_WORDS: frozenset[str] = frozenset({"last", "past", "previous"})
EVERY_WORDS: frozenset[str] = frozenset({"every", "each"})

RELATIVE: dict[str, tuple[str, int]] = {
    "today": ("day", 0), "tonight": ("day", 0), "yesterday": ("day", -1), "tomorrow": ("day", 1),
    "last night": ("day", -1), "last week": ("week", -1), "this week": ("week", 0), "next week": ("week", 1),
    "last weekend": ("weekend", -1), "this weekend": ("weekend", 0), "last month": ("month", -1),
    "this month": ("month", 0), "next month": ("month", 1), "last year": ("year", -1), "this year": ("year", 0),
    "next year": ("year", 1),
}  # fmt: skip
"""Phrases that mean a day or a period counted from the day of publication."""

RELATIVE_YEARS: dict[str, int] = {
    "last year": -1, "of last year": -1, "this year": 0, "of this year": 0, "next year": 1, "of next year": 1,
}  # fmt: skip
"""What may stand after a day or a month in place of a year."""

NOT_RELATIVE_AFTER: dict[str, frozenset[str]] = {}
"""Words before a relative day that give it another meaning."""

NOT_RELATIVE_BEFORE: dict[str, frozenset[str]] = {"today": frozenset({"'", "’"})}
"""Words after a relative day that give it another meaning."""

YEAR_LEADS: frozenset[str] = words("in since by until till from of before after year through during around")
"""Words before a four-figure number that make it a year even outside 1900-2099."""

DECADE_SUFFIXES: frozenset[str] = frozenset({"s"})
DECADE_LEADS: tuple[str, ...] = ()

CLOCK_TAILS: tuple[str, ...] = (
    "a.m.",
    "p.m.",
    "am",
    "pm",
    "a.m",
    "p.m",
    "o ' clock",
    "o ’ clock",
    "hrs",
    "gmt",
)
"""After a number they make it a time of day."""

CLOCK_LEADS: tuple[str, ...] = ()

LABELS: frozenset[str] = words("""
    article articles title section chapter rule amendment resolution interstate route highway flight channel page
    figure table room gate platform phase level stage class category line number no district zone area division
    proposition measure volume version model type group block lot unit ward sector terminal pier exit
""")
"""Nouns before a number that make it a name (`Title 42`): a rank, not a count."""

BOUNDS_BEFORE: dict[str, Bound] = {
    "more than": Bound.AT_LEAST, "at least": Bound.AT_LEAST, "over": Bound.AT_LEAST, "no fewer than": Bound.AT_LEAST,
    "no less than": Bound.AT_LEAST, "not less than": Bound.AT_LEAST, "upwards of": Bound.AT_LEAST,
    "upward of": Bound.AT_LEAST, "in excess of": Bound.AT_LEAST, "above": Bound.AT_LEAST,
    "greater than": Bound.AT_LEAST, "exceeding": Bound.AT_LEAST, "exceeded": Bound.AT_LEAST,
    "exceed": Bound.AT_LEAST, "exceeds": Bound.AT_LEAST, "a minimum of": Bound.AT_LEAST, "well over": Bound.AT_LEAST,
    "up to": Bound.AT_MOST, "as many as": Bound.AT_MOST, "as much as": Bound.AT_MOST, "at most": Bound.AT_MOST,
    "no more than": Bound.AT_MOST, "not more than": Bound.AT_MOST, "less than": Bound.AT_MOST,
    "fewer than": Bound.AT_MOST, "under": Bound.AT_MOST, "below": Bound.AT_MOST, "a maximum of": Bound.AT_MOST,
    "about": Bound.ABOUT, "around": Bound.ABOUT, "roughly": Bound.ABOUT, "approximately": Bound.ABOUT,
    "nearly": Bound.ABOUT, "almost": Bound.ABOUT, "close to": Bound.ABOUT, "some": Bound.ABOUT,
    "an estimated": Bound.ABOUT, "estimated": Bound.ABOUT, "just under": Bound.ABOUT, "just over": Bound.AT_LEAST,
    "circa": Bound.ABOUT, "virtually": Bound.ABOUT,
}  # fmt: skip
BOUNDS_AFTER: dict[str, Bound] = {
    "or more": Bound.AT_LEAST, "or so": Bound.ABOUT, "or less": Bound.AT_MOST, "or fewer": Bound.AT_MOST,
    "at least": Bound.AT_LEAST, "or thereabouts": Bound.ABOUT,
}  # fmt: skip
BOUND_ARTICLES: frozenset[str] = frozenset({"a", "an"})
"""What may stand between a bound and its number."""

DURING: frozenset[str] = frozenset({"over"})
"""Bounds that before a duration mean while it lasts."""

AND_WORDS: frozenset[str] = frozenset({"and", "or"})
"""What may join the words that describe a noun (`six current and former officials`)."""

BETWEEN_LEADS: frozenset[str] = frozenset({"between"})
BETWEEN_LINKS: frozenset[str] = frozenset({"and"})
FROM_LEADS: frozenset[str] = frozenset({"from"})
TO_LINKS: frozenset[str] = frozenset({"to", "-", "–"})
"""The words of ranges: `between 5 and 8`, `from 5 to 8`, `5-8`."""

OF_WORDS: frozenset[str] = frozenset({"of"})
"""What leads from a unit to what is measured (`ten tons of fentanyl`)."""

OF_DURATION: frozenset[str] = frozenset({"of", "in"})
UNIT_LINKS: frozenset[str] = frozenset()
"""What may stand between a magnitude and its unit."""

DETERMINERS: frozenset[str] = words("the its their these those his her our my your all")

HEAD_FIRST = False
"""Whether the noun comes before what describes it."""

IRREGULAR_PLURALS: frozenset[str] = words("""
    people men women children police personnel cattle feet teeth servicemen servicewomen congressmen lawmakers
    aircraft dead
""")
NOT_PLURAL: frozenset[str] = words(
    "as is was has its this says his does us thus always perhaps across onwards afterwards towards"
)
MODIFIERS: frozenset[str] = words("""
    new more other additional further former different separate active armed big large small major minor young old
    local federal national foreign military civilian confirmed suspected alleged reported undocumented unaccompanied
    missing wounded total main key top senior first last next latest recent previous extra similar such many most
    consecutive straight current full entire whole joint public private
""")
"""Words between a number and its noun that are never the noun."""

NOT_COUNTED: frozenset[str] = words("""
    a an the and or but nor so yet if that which who whom whose what when where while because than then as at by for
    from in into of off on onto out over to up upon with within without after before during since until under above
    about against among around between through toward towards per via it he she they we i you him her them us this
    these those is are was were be been being am has have had do does did will would can could may might must shall
    should not no also just only even still already ago later earlier away apart each said says told according
    there here today yesterday tomorrow
""")
"""Words that end the noun phrase after a number."""

CONCEPTS: dict[str, tuple[str, ...]] = {
    "soldier": ("troops", "soldiers", "troop", "servicemen", "guardsmen", "agents", "personnel",
                "members", "elements", "forces", "police"),
    "person": ("people", "persons", "individuals", "residents", "inhabitants", "citizens", "participants"),
    "dead": ("deaths", "dead", "killed", "died", "fatalities", "victims", "bodies", "lives", "fatally"),
    "hurt": ("injured", "wounded", "hurt", "injuries"),
    "missing": ("missing", "disappeared", "disappearances"),
    "case": ("cases", "infections", "infected", "case"),
    "migrant": ("migrants", "immigrants", "asylum-seekers", "refugees", "deportees"),
    "arrest": ("arrests", "arrested", "detained", "detainees", "suspects", "prisoners", "inmates"),
    "child": ("children", "minors", "kids", "youths"),
    "woman": ("women", "females"),
    "man": ("men", "males"),
    "worker": ("workers", "employees", "jobs", "staff"),
    "vote": ("votes", "ballots", "voters"),
    "country": ("countries", "nations", "states"),
    "company": ("companies", "firms", "businesses"),
    "flight": ("flights", "flight", "missions", "overflights", "sorties"),
    "plane": ("planes", "aircraft", "airplanes", "jets", "drones"),
    "vehicle": ("vehicles", "cars", "trucks"),
    "house": ("houses", "homes", "households", "families"),
    "city": ("cities", "towns", "municipalities", "communities"),
    "animal": ("cattle", "animals", "cows", "calves", "head"),
    "weapon": ("weapons", "guns", "firearms", "rifles", "missiles", "warheads"),
    "student": ("students", "pupils"),
    "cartel": ("cartels", "gangs", "groups", "organizations", "organisations"),
    "ship": ("ships", "vessels", "boats"),
    "match": ("matches", "games"),
    "prison": ("prison", "jail"),
    "article": ("article", "articles"),
    "title": ("title",),
    "chapter": ("chapter",),
    "section": ("section",),
    "road": ("interstate", "highway", "route"),
    "phase": ("phase", "stage"),
    "page": ("page",),
    "amendment": ("amendment",),
    "law": ("law", "act"),
    "number": ("number", "no"),
    "line": ("line",),
    "level": ("level",),
    "channel": ("channel",),
    "room": ("room",),
    "rule": ("rule",),
    "marine": ("marines",),
    "official": ("officials", "authorities", "sources"),
    "attack": ("strikes", "attacks", "bombings", "airstrikes"),
    "ticket": ("tickets", "seats"),
    "visa": ("visas",),
    "lab": ("labs", "laboratories"),
    "tree": ("trees",),
    "judge": ("judges",),
    "senator": ("senators",),
    "deputy": ("lawmakers", "representatives", "congressmen", "legislators"),
}  # fmt: skip
"""Nouns, by what they count; the same names stand in the other language."""
