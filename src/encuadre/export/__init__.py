"""Comparison to bytes that are the contract."""
