"""What the interface has words for: one frozen record a part, the same in every language."""
