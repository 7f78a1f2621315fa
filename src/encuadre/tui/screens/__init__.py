"""One screen per thing a reader does; a screen wires widgets to commands and holds what is chosen."""
