"""The line that says which events are wanted, in English."""

from __future__ import annotations

from encuadre.words.shapes.filters import FiltersWords

FILTERS = FiltersWords(
    title="Filter",
    explained=(
        ("water debt", "events whose headlines or outlets, in either language, hold both words; accents do not matter"),
        ('"one side"', 'these words together; also for a word that would be a filter: "conflicts"'),
        ("outlet:…", "told by an outlet of that name, whole or in part"),
        ("country:US", "told in that country: US, MX, or ? for articles of unknown country"),
        ("person:…", "somebody whom two articles of the event or more name"),
        ("since:2025-02", "reported in that year, month or on that day, or later"),
        ("until:2025-02", "reported in that year, month or on that day, or before"),
        ("one-side", "told by one side, as far as is known; `both-sides` is the opposite"),
        ("conflicts", "compared before, and something was found that cannot both be true"),
        ("unread", "not opened since its last article came; likewise `starred`"),
        ("archived", "put away with A; they are listed by this alone"),
    ),
    no_filter="“{name}:” is no filter.",
    hint="There are outlet:, country:, person:, since: and until:; words with a colon go in quotation marks.",
    no_country="“{value}” is none of the two countries.",
    country_hint="Write country:US, country:MX, or country:? for articles of unknown country.",
    no_date="“{value}” is no date.",
    date_hint="Write a year, a month or a day: 2025, 2025-02, 2025-02-14.",
)
