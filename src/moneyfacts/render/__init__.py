"""The ways to show facts: each takes (source, facts) pairs and writes them to a stream."""
