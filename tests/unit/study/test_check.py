"""The level check: the same for the same seed, and an estimate that is honest about what it does not know."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wordfreq import zipf_frequency

from encuadre.data.check_words import CheckWords
from encuadre.model import LANGUAGES, CheckWord, Language, Level
from encuadre.study.check import draw, estimate, level_of_size

SEEDS = st.integers(0, 10_000)


def answered(words: tuple[CheckWord, ...], bands: int, guesses: float, seed: int = 0) -> list[tuple[CheckWord, bool]]:
    """Answer as a learner who knows the first `bands` and says yes to what is not known with the chance `guesses`."""
    chance = random.Random(seed)
    return [(one, (one.is_word and one.band <= bands) or chance.random() < guesses) for one in words]


@given(SEEDS, st.sampled_from(LANGUAGES))
def test_a_check_is_drawn_again_by_its_seed_and_asks_nothing_twice(seed: int, language: Language) -> None:
    words = draw(language, seed)

    assert words == draw(language, seed)
    assert len({one.form for one in words}) == len(words)
    assert {one.band for one in words if one.is_word} == {1, 2, 3, 4, 5}


@given(SEEDS)
def test_whoever_knows_more_bands_is_estimated_no_lower(seed: int) -> None:
    words = draw("es", seed)
    known = [estimate(answered(words, bands, 0)).known for bands in range(6)]

    assert known == sorted(known)
    assert known[0] == 0
    assert known[5] == 5000


@given(SEEDS, st.integers(0, 5))
def test_the_level_lies_in_its_interval(seed: int, bands: int) -> None:
    found = estimate(answered(draw("en", seed), bands, 0.1, seed))

    assert not found.is_reliable or found.low.rank <= found.level.rank <= found.high.rank


def test_whoever_says_yes_to_all_is_told_no_level() -> None:
    found = estimate([(one, True) for one in draw("en", 1)])

    assert (found.is_reliable, found.false_alarms) == (False, 1.0)


def test_guessing_is_taken_off_on_average() -> None:
    found = [estimate(answered(draw("es", seed), 3, 0.15, seed)) for seed in range(200)]
    known = [one.known for one in found if one.is_reliable]

    assert sum(known) / len(known) == pytest.approx(3000, abs=150)


def test_four_of_five_intervals_hold_the_truth() -> None:
    """A learner whose knowledge thins out from band to band, and who guesses a little."""
    shares, held, total = (0.95, 0.85, 0.7, 0.5, 0.3), 0, 300
    truth = level_of_size(1000 * sum(shares))
    for seed in range(total):
        chance = random.Random(seed)
        answers = [
            (one, chance.random() < (shares[one.band - 1] if one.is_word else 0) or chance.random() < 0.05)
            for one in draw("en", seed)
        ]
        found = estimate(answers)
        held += found.low.rank <= truth.rank <= found.high.rank

    assert held / total >= 0.8


@pytest.mark.parametrize(
    ("known", "level"),
    [(0, Level.A1), (1499, Level.A1), (1500, Level.A2), (2500, Level.B1), (3250, Level.B2), (4499, Level.C1)],
)
def test_sizes_are_levels_as_published(known: float, level: Level) -> None:
    assert level_of_size(known) is level


@pytest.mark.parametrize("language", LANGUAGES)
def test_invented_words_exist_in_neither_language_and_words_do(language: Language) -> None:
    words = CheckWords.of(language)

    assert [one for one in words.invented if zipf_frequency(one, "en") or zipf_frequency(one, "es")] == []
    assert [one for band in words.bands for one in band if zipf_frequency(one, language) < 3.5] == []
