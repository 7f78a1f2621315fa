"""A question with what will happen; only a yes does it."""

from __future__ import annotations

from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.dialog import DialogScreen


class ConfirmScreen(DialogScreen[bool]):
    """Gives `True` for yes, and nothing for anything else."""

    place = Place.CONFIRM
    BINDINGS = bindings_of(Place.CONFIRM)
    takes_decision = True

    def action_confirm(self) -> None:
        """Answer yes."""
        self.dismiss(True)
