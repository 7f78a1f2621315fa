"""Texts that try to be more than text, for whatever writes them into a document."""

from __future__ import annotations

from hypothesis import strategies as st

HOSTILE = st.sampled_from(
    (
        "<script>alert(1)</script>",
        "</style><b onclick=alert(1)>",
        '"><img src=x onerror=alert(1)>',
        "' autofocus onfocus='alert(1)",
        "--><!--",
        "]]>",
        "&#60;script&#62;",
        "{{ 7 * 7 }}{% raw %}",
        "\u202eright to left",
        "\x00\x1b[31m",
        "\ud800",
        "\ufffe",
    )
)
"""What breaks out of elements, attributes, comments, templates and the order of a line."""

TEXTS = st.lists(HOSTILE | st.text(max_size=12), max_size=4).map("".join)
