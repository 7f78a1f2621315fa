"""Keys in, screens out: shows a Comparison, computes nothing."""
