"""The help of the commands that correct events, in English."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_corrections import CorrectionsUsage

_KEPT = "What you decide is kept, outlives new articles, and is never overruled; `encuadre undo` takes it back."

USAGE_CORRECTIONS = CorrectionsUsage(
    set=CommandHelp(
        brief="Correct country, outlet, date or language of ARTICLEs, or of an OUTLET with all it published.",
        more="OUTLET is a name, an id or a domain; what is set of it holds for its later articles too. Keys are "
        "country (US or MX), outlet (a name), published (YYYY-MM-DD) and language (en or es).",
        metavars={"said": "OUTLET|ARTICLE... KEY=VALUE..."},
        examples=(
            ('encuadre set "La Voz del Río" country=MX', "an outlet, with its later articles"),
            ("encuadre set 5e6f 7a8b outlet=Reforma published=2025-02-20", "two articles, by beginnings of their ids"),
            ("encuadre undo", "takes it back"),
        ),
        after=_KEPT,
    ),
    merge=CommandHelp(
        brief="Make one event of two or more EVENTs.",
        more="Their articles stay together from now on. Prints the events that have changed, with their articles.",
        metavars={"events": "EVENT EVENT..."},
        examples=(
            ("encuadre merge 3 7", "the third and the seventh event of the last list"),
            ("encuadre merge 3f2a 91c0 d4e5", "three events, by unique beginnings of their ids"),
        ),
        after=_KEPT,
    ),
    split=CommandHelp(
        brief="Take ARTICLEs out of EVENT.",
        more="They stay together, apart from the rest. Prints the events that have changed, with their articles.",
        metavars={"articles": "ARTICLE..."},
        examples=(
            ("encuadre split 3 5e6f", "one article, by a unique beginning of its id"),
            ("encuadre split 3 5e6f 7a8b", "two articles, which stay together"),
            ("encuadre compare 3 | head", "shows the ids of its articles; `encuadre events --json` too"),
        ),
        after=_KEPT,
    ),
    move=CommandHelp(
        brief="Put ARTICLE into EVENT.",
        more="It leaves the articles it was with. Prints the events that have changed, with their articles.",
        examples=(("encuadre move 5e6f 3", "the article whose id begins with 5e6f, to the third event"),),
        after=_KEPT,
    ),
    pin=CommandHelp(
        brief="Keep EVENT as it is.",
        more="Its articles stay together and the others you have now stay out; articles added later may join.",
        examples=(("encuadre pin 3", "the third event of the last list"),),
        after=_KEPT,
    ),
    unlink=CommandHelp(
        brief="Say that two sentences are not the same, by their ids.",
        more="They are linked no more, whichever comparison they stand in, are in no claim together, and a conflict "
        "between them is gone.",
        metavars={"sentence": "SENTENCE", "other": "SENTENCE"},
        examples=(("encuadre unlink 5e6f-3 7a8b-1", "as `encuadre compare` names them"),),
        after=_KEPT,
    ),
    speaker=CommandHelp(
        brief="Say who said what SENTENCE quotes; without NAME, that nobody is named.",
        more="NAME is somebody the article names, or a part of that name that is nobody else's.",
        metavars={"name": "[NAME]"},
        examples=(
            ("encuadre speaker 5e6f-3 Sheinbaum", "she said it"),
            ("encuadre speaker 5e6f-3", "it is not told who said it"),
        ),
        after=_KEPT,
    ),
    undo=CommandHelp(
        brief="Take the last decision back.",
        more="Prints the events that have changed, with their articles.",
        options={"is_list": "Only list the decisions."},
        examples=(
            ("encuadre undo", "the last set, merge, split, move, pin, unlink or speaker"),
            ("encuadre undo --list", "all decisions, the oldest first"),
        ),
        after="Decisions before it hold again as they did.",
    ),
)
