"""``python -m moneyfacts``: the same as the command moneyfacts."""

from moneyfacts.cli import main

if __name__ == "__main__":
    main()
