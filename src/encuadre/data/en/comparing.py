"""How English wording is weighed when sentences are compared: what is common says little.

Provenance of `PREVALENCE`: word frequencies of wordfreq 3.1.1 (Robyn Speer, 2022; data under CC BY-SA 4.0), added up
by stem (six letters without accents). A stem of frequency f stands in 1 - (1 - f)^25 of sentences of 25 words. Kept
are the stems of three in ten thousand words and more; a longer list measured no better. The other lists were made by
hand.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

PREVALENCE: dict[str, int] = {
    "the": 748, "to": 494, "and": 478, "of": 471, "a": 442, "in": 375, "i": 311, "is": 256, "it": 244,
    "that": 241, "you": 235, "for": 227, "s": 188, "on": 185, "with": 163, "this": 153, "was": 153,
    "be": 143, "as": 137, "are": 129, "he": 126, "have": 121, "at": 118, "not": 116, "t": 113, "by": 108,
    "but": 101, "from": 101, "we": 94, "my": 89, "they": 86, "can": 84, "or": 83, "an": 81, "your": 81,
    "so": 80, "all": 80, "his": 78, "me": 73, "one": 72, "if": 71, "will": 68, "just": 65, "like": 62,
    "what": 62, "about": 61, "up": 60, "out": 58, "there": 58, "when": 57, "has": 57, "more": 56, "who": 55,
    "no": 55, "do": 55, "were": 53, "their": 52, "had": 52, "she": 50, "her": 49, "which": 49, "time": 48,
    "get": 47, "would": 46, "been": 46, "people": 45, "m": 45, "new": 44, "how": 43, "don": 40, "some": 39,
    "them": 38, "also": 38, "now": 37, "re": 36, "other": 36, "our": 34, "its": 34, "than": 33, "good": 32,
    "only": 32, "first": 32, "him": 32, "after": 32, "into": 32, "know": 31, "two": 31, "see": 31,
    "think": 30, "make": 30, "over": 30, "then": 29, "any": 29, "could": 29, "should": 27, "us": 27,
    "want": 27, "back": 27, "these": 27, "go": 26, "well": 26, "becaus": 26, "way": 25, "said": 25,
    "here": 25, "where": 25, "most": 25, "much": 25, "very": 25, "even": 24, "may": 24, "year": 23,
    "need": 23, "really": 23, "ve": 23, "years": 23, "work": 23, "right": 23, "did": 23, "day": 22,
    "being": 22, "too": 22, "going": 22, "before": 21, "why": 21, "off": 21, "d": 21, "throug": 21,
    "still": 21, "take": 21, "made": 21, "world": 20, "got": 20, "many": 20, "never": 20, "those": 20,
    "life": 19, "say": 19, "though": 19, "down": 19, "great": 19, "last": 18, "while": 18, "ll": 18,
    "best": 17, "includ": 17, "such": 17, "person": 17, "man": 17, "love": 16, "someth": 16, "school": 16,
    "home": 16, "long": 16, "look": 16, "use": 16, "am": 16, "same": 16, "used": 16, "follow": 16,
    "every": 15, "both": 15, "state": 15, "produc": 15, "three": 15, "part": 15, "come": 15, "change": 15,
    "compan": 15, "friend": 15, "betwee": 15, "around": 15, "differ": 14, "better": 14, "always": 14,
    "find": 14, "americ": 14, "little": 14, "old": 14, "high": 14, "help": 14, "since": 14, "genera": 14,
    "anothe": 14, "does": 14, "own": 14, "things": 14, "second": 14, "let": 13, "under": 13, "game": 13,
    "nation": 13, "thing": 13, "during": 13, "servic": 13, "number": 13, "govern": 13, "suppor": 13,
    "house": 13, "place": 13, "give": 13, "direct": 13, "again": 12, "next": 12, "system": 12, "mr": 12,
    "withou": 12, "each": 12, "please": 12, "show": 12, "must": 12, "didn": 12, "team": 12, "agains": 12,
    "end": 12, "found": 12, "report": 12, "happen": 12, "big": 12, "family": 12, "feel": 12, "sure": 12,
    "office": 12, "countr": 12, "develo": 11, "might": 11, "ever": 11, "keep": 11, "put": 11, "public": 11,
    "someon": 11, "money": 11, "commun": 11, "believ": 11, "intern": 11, "free": 11, "city": 11,
    "busine": 11, "comple": 11, "th": 11, "women": 10, "left": 10, "away": 10, "night": 10, "proble": 10,
    "name": 10, "lot": 10, "play": 10, "member": 10, "days": 10, "until": 10, "real": 10, "few": 10,
    "doing": 10, "questi": 10, "provid": 10, "god": 10, "contin": 10, "set": 10, "having": 10, "called": 10,
    "contro": 10, "today": 10, "intere": 10, "actual": 10, "howeve": 9, "done": 9, "group": 9, "health": 9,
    "won": 9, "lookin": 9, "gettin": 9, "result": 9, "unders": 9, "week": 9, "top": 9, "relati": 9,
    "manage": 9, "nothin": 9, "care": 9, "times": 9, "start": 9, "u": 9, "respon": 9, "histor": 9,
    "import": 9, "presid": 9, "player": 9, "reason": 9, "season": 9, "everyt": 9, "anythi": 9, "univer": 9,
    "case": 9, "alread": 9, "progra": 9, "men": 9, "making": 9, "point": 9, "live": 9, "enough": 9,
    "read": 9, "full": 9, "told": 9, "yet": 9, "operat": 9, "experi": 9, "doesn": 8, "inform": 8,
    "possib": 8, "bad": 8, "four": 8, "tell": 8, "mean": 8, "hard": 8, "once": 8, "curren": 8, "presen": 8,
    "design": 8, "states": 8, "politi": 8, "record": 8, "music": 8, "water": 8, "power": 8, "stop": 8,
    "seen": 8, "positi": 8, "consid": 8, "childr": 8, "white": 8, "partic": 8, "head": 8, "call": 8,
    "small": 8, "based": 8, "took": 8, "perfor": 8, "become": 8, "christ": 8, "c": 8, "party": 8, "side": 8,
    "job": 8, "far": 8, "yes": 8, "try": 8, "came": 8, "went": 8, "everyo": 8, "market": 8, "invest": 8,
    "line": 8, "order": 8, "run": 8, "later": 8, "less": 8, "says": 8, "social": 8, "course": 8, "effect": 8,
    "increa": 8, "specia": 8, "thank": 8, "open": 8, "minute": 8,
}  # fmt: skip
"""Stems by the share of sentences that hold them, in thousandths."""

SMALL_NUMBERS: dict[str, str] = {
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12",
}  # fmt: skip
"""Number words by their digits; one is left out, being an article or a pronoun as often."""

THOUSAND: str = "thousand"
"""After a figure it multiplies: `8 mil` is 8,000."""

CLAUSE_OPENERS: frozenset[str] = words("and that which who but after before while when because although as")
"""Words that may open a clause, without accents."""
