"""Taking articles in on the screen, in English."""

from __future__ import annotations

from encuadre.words.shapes.adding import AddingWords

ADDING = AddingWords(
    which="Which articles? A folder with all that is in it, or one file",
    path_hint="~/articles   or   export.jsonl   or   page.html",
    ways=(
        ("The sample, 52 articles by invented outlets, from the folder of the source:", "encuadre demo corpora/sample"),
        ("A feed that is followed from now on:", "encuadre feeds add ADDRESS"),
        ("What the feeds you follow have that is new; uses the network:", "encuadre fetch"),
        ("A page of the web:", "encuadre add https://press.example/dam"),
    ),
    working="Taking articles in",
    failed="Nothing could be taken in",
    nothing_there="{path}: there is no such file or folder",
    nothing_there_hint="press esc and type another path; ~ is your home folder",
    done="{added} new, {known} here before",
    skipped="{count} could not be read; `encuadre add {path}` names each with its reason",
)
