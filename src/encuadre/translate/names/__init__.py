"""Names: found in a sentence, missed in its translation, put right there."""
