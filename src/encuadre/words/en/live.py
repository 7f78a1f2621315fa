"""What the commands say that follow feeds and visit pages, in English."""

from __future__ import annotations

from encuadre.words.shapes.live import LiveWords

LIVE = LiveWords(
    asks_feeds="this opens connections: feeds to ask {count}, and the pages they name",
    visits_pages="this opens connections: pages to visit {count}",
    next_round="next round in {minutes} minutes; Ctrl-C ends",
    no_feeds="no feed is followed; `encuadre feeds add ADDRESS` follows one, `--starter` a list",
    which_feeds="name the address of a feed, or --starter",
    followed="feeds: {new} new, {known} followed already",
    unfollowed="feeds followed no longer: {count}",
    fetch_next="`encuadre fetch` asks them; nothing was asked yet",
    heading="VISITED      WAITS   TAKEN  FAILED      FEED",
)
