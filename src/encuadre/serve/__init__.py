"""The screen in a browser: a door that opens with a key used once, also on this machine."""

from encuadre.serve.door import Door
from encuadre.serve.listening import listen

__all__ = ["Door", "listen"]
