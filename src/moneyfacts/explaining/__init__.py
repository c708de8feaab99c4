"""Explanations: why each fact is what it is, computed only for who asks."""
