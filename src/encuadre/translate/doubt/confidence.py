"""How sure a translation is: the chance that a reader who knows both languages would not call it misleading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from math import exp

from encuadre.data.confidence import ConfidenceWeights
from encuadre.model import Language, Translation
from encuadre.translate.chain.asking import BrokenEngineError, Failed, Question, ask
from encuadre.translate.doubt.signs import Likeness, Signs, read_signs
from encuadre.translate.ports import Engine

SHORT = 40
"""Characters below which a sentence may be said in half of them."""

CUT_OFF = 0.45
"""Characters for each of the original below which a translation leaves out most of it; the median is .93 and 1.09."""


class Doubt:
    """Tells how sure translations are, by signs weighted as readers judged (`data/confidence.toml`)."""

    def __init__(self, likeness: Likeness | None = None, second: Engine | None = None) -> None:
        """Use what there is.

        Args:
            likeness: The bilingual encoder; without it what it would say is taken to be usual.
            second: Another engine, asked for its wording.
        """
        self._likeness = likeness
        self._second = second
        self._heard: dict[str, str | None] = {}

    def hear(self, originals: Sequence[str], source: Language, target: Language) -> None:
        """Ask the other engine for all of `originals` at once: rules cost more to start than to use.

        Args:
            originals: What will be judged, in batches; what was heard before is forgotten.
            source: Their language.
            target: The language they are translated into.
        """
        self._heard = {}
        if self._second is None or not originals:
            return
        try:
            answers = ask(self._second, [Question(text) for text in originals], source, target)
        except BrokenEngineError:
            self._heard = dict.fromkeys(originals)
            return
        said = [None if isinstance(answer, Failed) else answer for answer in answers]
        self._heard = dict(zip(originals, said, strict=True))

    def confidence(self, translations: Sequence[Translation], faults: Sequence[int], source: Language) -> list[float]:
        """Return the chance of each translation not to mislead, 0.0 to 1.0.

        Args:
            translations: Of one direction.
            faults: How many names and figures did not come through, for each.
            source: The language of the originals.
        """
        chances = [judged(signs) for signs in self.signs(translations, faults, source)]
        return [0.0 if is_cut_off(one) else chance for one, chance in zip(translations, chances, strict=True)]

    def signs(self, translations: Sequence[Translation], faults: Sequence[int], source: Language) -> list[Signs]:
        """Return the signs of each translation.

        Args:
            translations: Of one direction.
            faults: How many names and figures did not come through, for each.
            source: The language of the originals.
        """
        if not translations:
            return []
        usual = ConfidenceWeights.shared().usual
        originals = [one.original for one in translations]
        alike: Sequence[float] = [usual["likeness"]] * len(translations)
        if self._likeness is not None:
            alike = self._likeness(originals, [one.text for one in translations])
        opinions = self._opinions(originals, source, translations[0].language)
        found = []
        for one, likeness, opinion, count in zip(translations, alike, opinions, faults, strict=True):
            signs = read_signs(one, source, likeness=float(likeness), opinion=opinion, faults=count)
            found.append(signs if opinion else replace(signs, agreement=usual["agreement"]))
        return found

    def _opinions(self, originals: Sequence[str], source: Language, target: Language) -> list[str | None]:
        if not self._heard.keys() >= set(originals):
            self.hear(originals, source, target)
        return [self._heard.get(text) for text in originals]


def is_cut_off(translation: Translation) -> bool:
    """Tell whether most of the original cannot be in a translation; so few of those read were, that no fit sees it.

    Of 7,517 sentences that people translated (FLORES dev, WMT12, 40 characters and more) three are so short.
    """
    length = len(translation.original)
    return length >= SHORT and len(translation.text) < CUT_OFF * length


def judged(signs: Signs) -> float:
    """Return the chance that a translation with these signs does not mislead."""
    model = ConfidenceWeights.shared()
    score = model.constant + sum(model.weights[name] * value for name, value in asdict(signs).items())
    return 1.0 / (1.0 + exp(-max(min(score, 30.0), -30.0)))
