"""No footer offers a key that has nothing to do; the key itself says why."""

from __future__ import annotations

from dataclasses import replace

from tui.builders import a_comparison, an_app, settled
from tui.test_claims import a_ledger

WIDE = (160, 48)


def footer(shown: str) -> str:
    return shown.splitlines()[-1]


async def test_the_next_stop_is_offered_where_there_is_one() -> None:
    comparison = replace(a_comparison(), conflicts=())
    async with an_app(comparison).run_test(size=WIDE, notifications=True) as pilot:
        assert "n next" in footer(await settled(pilot))
        assert "n next" not in footer(await settled(pilot, "exclamation_mark"))
        assert "Nothing to go to here." in await settled(pilot, "n")
        assert "n next" in footer(await settled(pilot, "0"))


async def test_the_sentences_of_a_row_are_offered_where_a_list_has_any() -> None:
    async with an_app(a_ledger()).run_test(size=WIDE) as pilot:
        await settled(pilot)
        assert "e sentences" in footer(await settled(pilot, "2"))
        assert "e sentences" not in footer(await settled(pilot, "less_than_sign"))
        assert "e sentences" in footer(await settled(pilot, "0"))


async def test_an_empty_page_offers_no_evidence() -> None:
    async with an_app(replace(a_comparison(), conflicts=(), quotations=())).run_test(size=WIDE) as pilot:
        await settled(pilot)
        for tab in ("2", "3", "4", "b"):
            assert "e sentences" not in footer(await settled(pilot, tab))


async def test_one_message_at_a_time_lies_over_the_text() -> None:
    app = an_app(replace(a_comparison(), conflicts=()))
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "c", "c", "c")
    assert shown.count("Nothing to go to here.") == 1
