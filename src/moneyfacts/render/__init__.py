"""Ways to show facts."""
