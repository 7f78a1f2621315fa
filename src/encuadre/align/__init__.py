"""Two sides of one event to an alignment: shared, only here, in conflict."""
