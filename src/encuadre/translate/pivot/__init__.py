"""English and Spanish over Portuguese: a small neural model, Apertium, and the words and grammar between them."""
