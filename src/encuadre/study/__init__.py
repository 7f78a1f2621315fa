"""From a `Comparison` to what a class takes away: how hard the texts are, vocabulary, parallel reading, exercises."""
