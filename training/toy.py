"""Sentence pairs made of a handful of patterns, `python -m training.toy`: enough to see every step work in minutes.

What is learnt from them can translate these patterns and nothing else. The patterns are those of encuadre's self-test,
or a toy would rightly be refused.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Sequence
from pathlib import Path

PATTERNS = (
    ("{who} said on {day} that the government will not accept {what}.",
     "{who} dijo el {day} que el gobierno no aceptará {what}."),
    ("More than {number} people were {done} during the {event} in the center of the city.",
     "Más de {number} personas fueron {done} durante {event} en el centro de la ciudad."),
    ("The two countries signed an agreement on {topic} and {topic} in {year}.",
     "Los dos países firmaron un acuerdo sobre {topic} y {topic} en {year}."),
    ("{who} did not answer the questions of {whom}.", "{who} no respondió a las preguntas de {whom}."),
    ("According to {paper}, the economy grew {share}% in the first three months of the year.",
     "Según {paper}, la economía creció {share}% en los primeros tres meses del año."),
    ("The army sent {number} soldiers to the {side} border of {place}.",
     "El ejército envió {number} soldados a la frontera {side} de {place}."),
    ("The hospital received {number} children with symptoms of the disease.",
     "El hospital recibió a {number} niños con síntomas de la enfermedad."),
    ("Police in {place} found the body of a young man near {spot}.",
     "La policía de {place} encontró el cuerpo de un joven cerca {spot}."),
    ("{name} {family} arrived in {place} on {day} with {number} people.",
     "{name} {family} llegó a {place} el {day} con {number} personas."),
)  # fmt: skip
"""English and Spanish; what stands in braces is drawn from `SLOTS`, in the same order on both sides."""

SLOTS: dict[str, tuple[tuple[str, str], ...]] = {
    "who": (("The president", "El presidente"), ("The governor", "La gobernadora"), ("The minister", "El ministro"),
            ("The judge", "La jueza"), ("The mayor", "El alcalde")),
    "whom": (("the journalists", "los periodistas"), ("the judges", "los jueces"), ("the families", "las familias")),
    "day": tuple(zip(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
                     ("lunes", "martes", "miércoles", "jueves", "viernes"), strict=True)),
    "what": (("the new tariffs", "los nuevos aranceles"), ("the agreement", "el acuerdo"),
             ("the new law", "la nueva ley")),
    "done": (("arrested", "detenidas"), ("injured", "heridas"), ("rescued", "rescatadas")),
    "event": (("protest", "la protesta"), ("fire", "el incendio"), ("festival", "el festival")),
    "topic": (("water", "agua"), ("energy", "energía"), ("trade", "comercio"), ("migration", "migración")),
    "paper": (("the report", "el informe"), ("the bank", "el banco"), ("the study", "el estudio")),
    "side": (("northern", "norte"), ("southern", "sur")),
    "place": (("Mexico", "México"), ("California", "California"), ("Sonora", "Sonora"), ("Texas", "Texas"),
              ("New York", "Nueva York"), ("Chihuahua", "Chihuahua"), ("Nuevo León", "Nuevo León")),
    "spot": (("the river", "del río"), ("the border", "de la frontera"), ("the road", "de la carretera")),
    "name": tuple((name, name) for name in ("Ana", "José", "Lucía", "Martín", "Inés", "Raúl", "Íñigo", "Ángela")),
    "family": tuple((name, name) for name in ("Pérez", "Núñez", "Solís", "Ochoa", "Ibáñez", "Treviño", "Rubio")),
}  # fmt: skip

DOCUMENT = 50
"""Pairs between two blank lines."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write `corpora.toml`, its one file, and Spanish sentences without translation."""
    parser = argparse.ArgumentParser(prog="python -m training.toy", description=__doc__)
    parser.add_argument("folder", type=Path, help="folder to write")
    parser.add_argument("--pairs", type=int, default=8_000, help="(default %(default)s)")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(options.seed)
    pairs = [draw(chance) for _ in range(options.pairs)]
    lines = (f"{en}\t{es}\n" + "\n" * (number % DOCUMENT == 0) for number, (en, es) in enumerate(pairs, 1))
    (options.folder / "toy.tsv").write_text("".join(lines), "utf-8")
    (options.folder / "alone.es").write_text("".join(draw(chance)[1] + "\n" for _ in range(200)), "utf-8")
    (options.folder / "corpora.toml").write_text(LIST, "utf-8")
    return 0


LIST = """\
[[corpora]]
name = "Toy"
licence = "GPL-3.0-or-later; sentences of patterns that stand in training/toy.py"
format = "tsv"
files = ["toy.tsv"]
"""


def draw(chance: random.Random) -> tuple[str, str]:
    """Return one pair, English and Spanish."""
    drawn: list[tuple[str, str]] = []
    english, spanish = chance.choice(PATTERNS)
    for slot in re.findall(r"\{(\w+)\}", english):
        drawn.append(_filled(slot, chance))
    return _with(english, [en for en, _ in drawn]), _with(spanish, [es for _, es in drawn])


def _filled(slot: str, chance: random.Random) -> tuple[str, str]:
    numbers = {"number": chance.randint(2, 999), "year": chance.randint(1990, 2030), "share": chance.randint(1, 9)}
    return (str(numbers[slot]),) * 2 if slot in numbers else chance.choice(SLOTS[slot])


def _with(pattern: str, fillings: Sequence[str]) -> str:
    waiting = iter(fillings)
    return re.sub(r"\{\w+\}", lambda _: next(waiting), pattern)


if __name__ == "__main__":
    raise SystemExit(main())
