"""Articles to events, each merge explained."""
