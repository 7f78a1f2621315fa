"""Other aligners on the same sentences, vectors and translations, in an environment of their own."""
