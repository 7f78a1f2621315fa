"""Step 1, `python -m training.prepare`: parallel text, cleaned, each pair once, parted by document."""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from training.cleaning import clean, held_apart
from training.corpora import Corpus, read_corpora
from training.pairs import Pair, read_pairs

PARTS = ("train", "dev", "test")


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the corpora, write `train`, `dev` and `test`, and say what was dropped and why."""
    parser = argparse.ArgumentParser(prog="python -m training.prepare", description=__doc__)
    parser.add_argument("corpora", type=Path, help="TOML list of corpora; its files lie beside it")
    parser.add_argument("data", type=Path, help="folder to write")
    parser.add_argument("--direction", choices=("en-es", "es-en"), required=True, help="what the model will translate")
    parser.add_argument(
        "--dev", type=int, default=1_000, help="pairs to choose the best model by (default %(default)s)"
    )
    parser.add_argument("--test", type=int, default=1_000, help="pairs nothing is chosen by (default %(default)s)")
    options = parser.parse_args(arguments)
    source, target = options.direction.split("-")
    corpora = [one for one in read_corpora(options.corpora) if one.machine_made != target]
    parts, report = prepare(corpora, options.corpora.parent, dev=options.dev, test=options.test)
    options.data.mkdir(parents=True, exist_ok=True)
    for part, pairs in parts.items():
        for language in (source, target):
            lines = "".join(f"{getattr(pair, language)}\n" for pair in pairs)
            (options.data / f"{part}.{language}").write_text(lines, "utf-8")
    text = json.dumps({"direction": options.direction, **report}, ensure_ascii=False, indent=2)
    (options.data / "data.json").write_text(text + "\n", "utf-8")
    print(text)
    return 0


def prepare(
    corpora: Sequence[Corpus], folder: Path, *, dev: int, test: int
) -> tuple[dict[str, list[Pair]], dict[str, object]]:
    """Return the pairs of each part, and the report that goes into the package.

    Whole documents go to `dev` and `test`, chosen by a hash of their name, so that adding a corpus moves no document of
    another. What a machine wrote is trained on only.

    Args:
        corpora: What to read.
        folder: Where their files lie.
        dev: How many pairs to choose by, at least.
        test: How many pairs to measure by, at least.
    """
    dropped: Counter[str] = Counter()
    pairs = list(clean((pair for corpus in corpora for pair in read_pairs(corpus, folder)), dropped))
    synthetic = {corpus.name for corpus in corpora if corpus.machine_made}
    human = [pair for pair in pairs if _corpus(pair) not in synthetic]
    part_of = _part_documents(Counter(pair.document for pair in human), dev=dev, test=test)
    parts: dict[str, list[Pair]] = {part: [] for part in PARTS}
    for pair in pairs:
        parts[part_of.get(pair.document, "train")].append(pair)
    parts["train"] = list(held_apart(parts["train"], parts["dev"] + parts["test"], dropped))
    if not all(parts.values()):
        raise SystemExit("too few documents for train, dev and test: give fewer to --dev and --test")
    kept = Counter(map(_corpus, parts["train"]))
    described = [
        {"name": one.name, "licence": one.licence, "machine_made": one.machine_made, "engine": one.engine,
         "pairs": kept[one.name]}
        for one in corpora
    ]  # fmt: skip
    return parts, {
        "pairs": {part: len(of_part) for part, of_part in parts.items()},
        "dropped": dict(dropped.most_common()),
        "corpora": described,
    }


def _corpus(pair: Pair) -> str:
    return pair.document.rpartition("#")[0]


def _part_documents(sizes: Counter[str], *, dev: int, test: int) -> dict[str, str]:
    """Return `dev` or `test` for the documents that go there."""
    parts: dict[str, str] = {}
    wanted = {"dev": dev, "test": test}
    for document in sorted(sizes, key=lambda name: hashlib.blake2b(name.encode()).digest()):
        part = next((name for name, missing in wanted.items() if missing > 0), None)
        if part is None:
            break
        parts[document] = part
        wanted[part] -= sizes[document]
    return parts


if __name__ == "__main__":
    raise SystemExit(main())
