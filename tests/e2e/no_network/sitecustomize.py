"""Loaded by every Python process of the end-to-end tests: whoever tries to reach a network fails and leaves a trace."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from typing import Any


def _refuse(name: str) -> Any:
    def refuse(*arguments: object, **options: object) -> object:
        trace = os.environ.get("NETWORK_TRACE")
        if trace:
            Path(trace).write_text(f"{sys.argv}: socket.{name}{arguments[1:]!r}\n", "utf-8")
        raise OSError("the network is forbidden here")

    return refuse


for _name in ("connect", "connect_ex", "sendto"):
    setattr(socket.socket, _name, _refuse(_name))
socket.getaddrinfo = _refuse("getaddrinfo")
