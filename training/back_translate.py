"""Between two rounds, `python -m training.back_translate`: text of one language gets a machine-made other side.

A model learns to write good Spanish from good Spanish, even where the English that it came from was made by a machine
(Sennrich et al. 2016). The engine is your own package of the first round, installed; with another one the new weights
are made of that engine's, and of its licence.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from encuadre.model import Language, Translation
from encuadre.translate import Translator, load_translator
from encuadre.translate.loading import installed_engines
from training.cleaning import tidy

AT_ONCE = 256
"""Lines translated before they are written: what an interruption loses."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Append pairs to a tab-separated file; lines that are in it already are passed over."""
    parser = argparse.ArgumentParser(prog="python -m training.back_translate", description=__doc__)
    parser.add_argument("text", type=Path, help="sentences by people, one a line")
    parser.add_argument("pairs", type=Path, help="tab-separated file to write, or to go on with")
    parser.add_argument("--language", choices=("en", "es"), required=True, help="language of the text")
    parser.add_argument("--engine", default="argos", help="which installed engine translates (default %(default)s)")
    parser.add_argument("--models", type=Path, help="where packages are installed, if not in the default place")
    options = parser.parse_args(arguments)
    engines = [one for one in installed_engines(options.models) if one.name == options.engine]
    if not engines:
        raise SystemExit(f"no engine {options.engine!r} is installed; `encuadre models list` says which are")
    try:
        count = back_translate(options.text, options.pairs, options.language, load_translator(engines=engines))
    except KeyboardInterrupt:
        print("stopped; the same command goes on from there", file=sys.stderr)
        return 130
    print(f"{count} pairs added to {options.pairs}")
    return 0


def back_translate(text: Path, pairs: Path, language: Language, translator: Translator) -> int:
    """Translate what `pairs` does not hold yet and return how many pairs were added.

    Args:
        text: Lines in `language`.
        pairs: English, tab, Spanish.
        language: Of the text.
        translator: Translates out of it.
    """
    column = 0 if language == "en" else 1
    other: Language = "es" if language == "en" else "en"
    done = {line.split("\t")[column] for line in _lines(pairs)} if pairs.exists() else set()
    waiting = (line for line in map(tidy, _lines(text)) if line and "\t" not in line and line not in done)
    count, began = 0, time.monotonic()
    with pairs.open("a", encoding="utf-8") as out:
        while batch := list(dict.fromkeys(islice(waiting, AT_ONCE))):
            said = translator.translate(batch, language, other)
            made = [(one.original, tidy(one.text)) for one in said if isinstance(one, Translation)]
            out.writelines("\t".join(one if column == 0 else one[::-1]) + "\n" for one in made)
            out.flush()
            count += len(made)
            print(f"{count} pairs, {count / (time.monotonic() - began):.0f} a second", file=sys.stderr)
    return count


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n")


if __name__ == "__main__":
    raise SystemExit(main())
