"""Where `rao` begins: also Ctrl-C while it is still loading ends without a traceback."""

import gc
import os
import signal
import sys

#: As any program that a person stopped.
_ONDERBROKEN = 130


def main() -> None:
    """What the shell starts, and `python -m rao_cli`."""
    # One run is one command: what it makes stays, and looking for rubbish among that costs time.
    gc.disable()
    try:
        if sys.argv[1:2] == ["git-samen"]:  # git starts it for every file: nothing else is loaded
            from rao_cli.cli.haak.git_samen import git_samen

            sys.exit(git_samen(sys.argv[2:]))
        if sys.argv[1:2] == ["git-haak"]:  # git starts it as a hook
            from rao_cli.cli.haak.git_haak import git_haak

            sys.exit(git_haak(sys.argv[2:]))
        from rao_cli.cli.app import main as rao

        rao()
    except KeyboardInterrupt:  # before or after the part of rao that tells it nicely
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # a second one would stop this
        os.write(2, b"Onderbroken.\n")
        sys.exit(_ONDERBROKEN)
    finally:
        gc.freeze()  # or the end of Python looks through all that it throws away


if __name__ == "__main__":
    main()
