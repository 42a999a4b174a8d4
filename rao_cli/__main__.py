"""`python -m rao_cli` does what `rao` does."""

from rao_cli.cli.app import main

if __name__ == "__main__":
    main()
