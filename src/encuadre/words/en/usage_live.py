"""The help of the commands that follow feeds, in English."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_live import LiveUsage

USAGE_LIVE = LiveUsage(
    feeds=CommandHelp(
        brief="Say which feeds are followed, and what came of them.",
        more="The list is kept in the workspace. Nothing here opens a connection; `fetch` and `watch` do.",
        examples=(
            ("encuadre feeds add --starter", "a list of feeds of both presses, to begin with"),
            ("encuadre feeds add https://press.example/rss --country MX", ""),
            ("encuadre feeds import feeds.opml", "from your feed reader"),
            ("encuadre feeds list --failed", "what could not be taken in, and why"),
        ),
    ),
    feeds_list=CommandHelp(
        brief="List the feeds with their last visit and how many of their pages wait, are taken, failed.",
        options={"is_failed": "List the pages that could not be taken in, with the reason."},
    ),
    feeds_add=CommandHelp(
        brief="Follow the feeds at ADDRESSES (RSS, Atom, JSON Feed).",
        options={
            "country": "Country of their articles where nothing else says it; with --starter: only feeds of this one.",
            "is_starter": "Follow the feeds of the list that comes along; addresses change, and some may be gone.",
        },
    ),
    feeds_import=CommandHelp(
        brief="Follow the feeds of an OPML list, as feed readers export it.",
        metavars={"path": "OPML"},
        options={"country": "Country of their articles where nothing else says it."},
    ),
    feeds_remove=CommandHelp(brief="Follow the feeds at ADDRESSES no longer; their articles stay."),
    fetch=CommandHelp(
        brief="Ask every feed that is followed, and take in the articles that are new.",
        more="Uses the network. Pages are read whole, one at a time with a pause for each host, and only where its "
        "robots.txt allows it. What fails is named, kept, and tried again later if it may pass.",
        examples=(("encuadre fetch", "once; a stopped run goes on where it was"),),
    ),
    watch=CommandHelp(
        brief="Do what `fetch` does every so many minutes, until Ctrl-C.",
        more="Uses the network, as `fetch` does.",
        options={"minutes": "Minutes between two rounds."},
        metavars={"minutes": "MINUTES"},
        examples=(("encuadre watch --every 60", ""),),
    ),
)
