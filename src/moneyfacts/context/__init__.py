"""Candidates in their context: sentences, direction and role."""
