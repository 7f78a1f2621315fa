"""What we know by heart: word lists, frames, outlets and the gazetteer, with the same names in both languages."""
