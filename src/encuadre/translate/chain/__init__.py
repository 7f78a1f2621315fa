"""What every sentence goes through, whatever the engine: prepare, ask, mend, check."""
