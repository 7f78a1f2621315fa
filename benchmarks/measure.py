"""What is measured, and how."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.align import alignment
from benchmarks.argos import argos
from benchmarks.events import events
from benchmarks.first import first
from benchmarks.framing import framing
from benchmarks.keys import keys
from benchmarks.reading import reading
from benchmarks.result import Result
from benchmarks.screen import screen
from benchmarks.texts import SAMPLE, sample_articles
from benchmarks.waits import waits
from encuadre.model import Language, Rendering, Untranslated

if TYPE_CHECKING:
    from encuadre.pipeline import Tools
    from encuadre.store import Workspace

RUNS = 5
"""The median of this many runs is quoted."""

ROUNDS = 9
"""Rounds of a long comparison; each is set against the bare runs right before and after it, because the pace of a
shared machine changes by half within a minute."""


def seconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def against_spacy() -> Iterator[Result]:
    """Everything from files to comparisons, without translation, against bare `nlp.pipe` on the same texts.

    The second encoder reads translations, so it is left out with them; `second_reading` measures it. What a
    process loads once is loaded before: pipelines, encoder, the vectors of the frames' prototypes. By the clock the
    encoder works beside spaCy on two quiet cores; where other programs take turns with this one, only the processor
    time of the thread that does all the rest can be compared.
    """
    from encuadre.annotate.pipelines import load_pipeline
    from encuadre.embed import load_encoder
    from encuadre.pipeline import Models, Tools
    from encuadre.store import Workspace

    articles = sample_articles()
    by_language = {language: [a.text for a in articles if a.language == language] for language in ("en", "es")}
    pipelines = {language: load_pipeline(language)._nlp for language in ("en", "es")}
    encoder, models = load_encoder(), Models()
    annotator = models.annotator

    def bare() -> None:
        for language, texts in by_language.items():
            for _ in pipelines[language].pipe(texts):
                pass

    def annotate() -> None:
        list(annotator.annotate(articles))

    def whole() -> None:
        with Workspace(":memory:") as fresh:
            tools = Tools(fresh, models, encoder=encoder, translator=Untranslating())
            tools.paraphrase_encoder = None
            _compare_all(fresh, tools)

    for warm in (bare, whole):
        warm()
    before, rounds = _clocks(bare), []
    for _ in range(ROUNDS):
        annotating, all_of_it, after = _clocks(annotate), _clocks(whole), _clocks(bare)
        rounds.append([2 * work / (one + other) for work, one, other in zip(annotating, before, after, strict=True)])
        rounds[-1] += [2 * work / (one + other) for work, one, other in zip(all_of_it, before, after, strict=True)]
        before = after
    annotate_ratio, _, whole_ratio, own_ratio = (median(ratios) for ratios in zip(*rounds, strict=True))
    yield Result("annotate / bare spaCy", annotate_ratio, "x", 1.5)
    yield Result("everything but translation, files to comparisons / bare spaCy", whole_ratio, "x", 1.5)
    yield Result("the same, processor time of its main thread", own_ratio, "x", 1.5)


def _clocks(work: Callable[[], object]) -> tuple[float, float]:
    """Return how long `work` takes once, by the clock and by the processor time of this thread."""
    start, busy = time.perf_counter(), time.thread_time()
    work()
    return time.perf_counter() - start, time.thread_time() - busy


def _compare_all(workspace: Workspace, tools: Tools) -> None:
    """Read the sample corpus from its files and compare every event that two countries tell."""
    from encuadre.errors import NotFoundError
    from encuadre.pipeline import add, compare_event

    for _ in add(workspace, [SAMPLE], tools=tools):
        pass
    for event in workspace.events.all():
        with suppress(NotFoundError):  # told by one side only
            for _ in compare_event(workspace, event, tools=tools):
                pass


class Untranslating:
    """Stands where the translator stands and translates nothing, so that its time is not measured."""

    def translating(
        self,
        texts: Sequence[str],
        source: Language,
        target: Language,
        done: dict[str, Rendering],
        *,
        should_stop: Callable[[], bool] = lambda: False,
    ) -> Iterator[int]:
        """Give each text an absence."""
        done.update((text, Untranslated(text, target, "not part of this measurement")) for text in texts)
        yield len(texts)

    def version(self, source: Language, target: Language) -> str:
        """Say that there is no engine."""
        return ""


def second_reading() -> Iterator[Result]:
    """Reading the English wording of articles, once for all, against translating them."""
    from encuadre.embed import load_paraphrase_encoder
    from encuadre.pipeline import Tools
    from encuadre.store import Workspace
    from encuadre.translate import load_translator

    encoder = load_paraphrase_encoder()
    if encoder is None:
        print("the second reading is not measured: its encoder is missing, `make setup` installs it", file=sys.stderr)
        return
    with Workspace(":memory:") as workspace:
        annotated = list(Tools(workspace).annotator.annotate(a for a in sample_articles() if a.language == "en"))[:6]
    texts = [list(one.sentence_texts) for one in annotated]
    encoder.encode(texts[0])
    translator = load_translator(verdicts=_Trusting())
    translator.translate(texts[0][:2], "en", "es")

    def read() -> None:
        for article in texts:
            encoder.encode(article)

    def translate() -> None:
        load_translator(verdicts=_Trusting()).translate([text for article in texts for text in article], "en", "es")

    ratios, speeds = [], []
    for _ in range(RUNS):
        reading = seconds(read)
        ratios.append(reading / seconds(translate))
        speeds.append(sum(map(len, texts)) / reading)
    yield Result("second reading of English wording / translation of the same", median(ratios), "x", 3.0)
    yield Result("second reading, sentences/s", median(speeds), "/s", 10.0, at_least=True)


def batches() -> Iterator[Result]:
    """Translation in batches against the same engine sentence by sentence."""
    from encuadre.pipeline import Tools
    from encuadre.store import Workspace
    from encuadre.translate import load_translator

    with Workspace(":memory:") as workspace:
        annotated = list(Tools(workspace).annotator.annotate(sample_articles()[:12]))
    for source, target in (("es", "en"), ("en", "es")):
        texts = [t for reading in annotated if reading.article.language == source for t in reading.sentence_texts][:60]
        load_translator().translate(texts[:2], source, target)

        def together(texts: list[str] = texts, source: str = source, target: str = target) -> None:
            load_translator(verdicts=_Trusting()).translate(texts, source, target)

        def one_by_one(texts: list[str] = texts, source: str = source, target: str = target) -> None:
            translator = load_translator(verdicts=_Trusting())
            for text in texts:
                translator.translate([text], source, target)

        ratio = median(seconds(one_by_one) / seconds(together) for _ in range(3))
        yield Result(f"translate {source}→{target}: one by one / in batches", ratio, "x", 3.0, at_least=True)


class _Trusting(dict[str, str]):
    """Keeps verdicts between translators of one run, so that the self-test is not part of the time."""

    kept: dict[str, str] = {}  # noqa: RUF012

    def get(self, key: str, default: str | None = None) -> str | None:  # type: ignore[override]
        return self.kept.get(key, default)

    def put(self, key: str, value: str) -> None:
        self.kept[key] = value


def starting() -> Iterator[Result]:
    """How long a reader waits for help, and for the list of a workspace of 200 articles."""
    command = str(Path(sys.executable).parent / "encuadre")

    def run(*arguments: str) -> None:
        subprocess.run([command, *arguments], check=True, capture_output=True)

    run("--help")
    yield Result("encuadre --help", median(seconds(lambda: run("--help")) for _ in range(RUNS)), "s", 0.3)
    with tempfile.TemporaryDirectory() as folder:
        workspace = str(Path(folder) / "two-hundred.sqlite")
        _add(200, workspace)
        listing = median(seconds(lambda: run("--workspace", workspace, "events")) for _ in range(RUNS))
        yield Result("event list of a workspace of 200 articles", listing, "s", 1.0)
        again = seconds(lambda: _add(200, workspace))
        yield Result("adding the same 200 articles again", again, "s", 10.0)


def memory() -> Iterator[Result]:
    """Peak memory of adding 2,000 articles, and what one article more costs."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = str(Path(folder) / "two-thousand.sqlite")
        peak = _add(2000, workspace)
        yield Result("peak memory of adding 2,000 articles", peak / 1e3, "GB", 1.2)
        first = seconds(lambda: _add(2001, workspace))
        yield Result("adding 1 article to 2,000", first, "s", 30.0)


def _add(count: int, workspace: str) -> float:
    """Add articles in a process of its own and return its peak memory in MB."""
    code = (
        "import resource, sys; from pathlib import Path; from benchmarks.texts import many_articles\n"
        "import encuadre.ingest as door\n"
        "from encuadre.pipeline import Tools, add\n"
        "from encuadre.store import Workspace\n"
        f"door.read = lambda paths, options: many_articles({count})\n"
        f"workspace = Workspace({workspace!r})\n"
        "for _ in add(workspace, [], tools=Tools(workspace)): pass\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(run.stdout.split()[-1])


BENCHMARKS: dict[str, Callable[[], Iterator[Result]]] = {
    "against-spacy": against_spacy,
    "framing": framing,
    "batches": batches,
    "argos": argos,
    "second-reading": second_reading,
    "align": alignment,
    "first": first,
    "waits": waits,
    "starting": starting,
    "memory": memory,
    "reading": reading,
    "events": events,
    "screen": screen,
    "keys": keys,
}
"""By name, as `python -m benchmarks NAME` takes them."""
