"""Widgets take a frozen noun, draw it, and post a message; they know no screen and no app."""
