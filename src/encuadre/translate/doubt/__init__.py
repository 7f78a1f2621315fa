"""Signs of a bad translation, and how sure it is."""
