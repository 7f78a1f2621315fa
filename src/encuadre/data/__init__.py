"""What we know by heart: word lists, frames, outlets and the gazetteer, with the same names in both languages.

A rule that rests on one list and is asked in several rooms stands beside it.
"""
