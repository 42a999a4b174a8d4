"""Where `rao` begins, also Ctrl-C while it is still loading, and where it ends."""

import atexit
import gc
import os
import signal
import sys

#: As any program that a person stopped.
_ONDERBROKEN = 130
#: What Typer and others import, for archives, addresses and lines of source that hardly any run
#: asks for; subprocess is for those that start git.
_LATER = (
    *("bz2", "getpass", "ipaddress", "linecache", "locale", "lzma", "subprocess", "tokenize"),
)


def start() -> None:
    """What the shell starts, and `python -m rao_cli`: a run, after which the process ends."""
    uitgang: list[int] = []
    atexit.register(_verlaat, uitgang)  # as the first, so that it comes last
    try:
        main()
        uitgang.append(0)
    except SystemExit as einde:
        if einde.code is None or isinstance(einde.code, int):
            uitgang.append(einde.code or 0)
        raise


def _verlaat(uitgang: list[int]) -> None:
    """End at once: Python would first take apart all that was loaded, for 5 ms.

    Threads have ended, and whoever asked to be called at the end was. What has no exit code, or
    cannot be written, ends as Python ends it.
    """
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (AttributeError, OSError, ValueError):  # not there, full, or closed
        return
    if uitgang:
        os._exit(uitgang[0])


def main() -> None:
    """One run, that leaves the process as it is."""
    # One run is one command: what it makes stays, and looking for rubbish among that costs time.
    gc.disable()
    try:
        if sys.argv[1:2] == ["git-samen"]:  # git starts it for every file: nothing else is loaded
            from rao_cli.cli.haak.git_samen import git_samen

            sys.exit(git_samen(sys.argv[2:]))
        if sys.argv[1:2] == ["git-haak"]:  # git starts it as a hook
            from rao_cli.cli.haak.git_haak import git_haak

            sys.exit(git_haak(sys.argv[2:]))
        _stel_uit()
        from rao_cli.cli.app import main as rao

        rao()
    except KeyboardInterrupt:  # before or after the part of rao that tells it nicely
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # a second one would stop this
        os.write(2, b"Onderbroken.\n")
        sys.exit(_ONDERBROKEN)


def _stel_uit() -> None:
    """Load these when somebody uses them: that saves each command 3 ms, a tenth of Typer."""
    from rao_cli.store.pakketten.deel import laad_alleen_bij_naam

    laad_alleen_bij_naam(*_LATER)


if __name__ == "__main__":
    start()
