"""Tokens to candidates: a module a kind of figure."""
