"""Financial figures from prose, as typed values."""
