"""The tables: one row a thing, and the look-ups that are built from the rows."""
