"""A program of its own that changes a register again and again, for tests that race or kill it.

Usage: schrijver.py ROOT NAAM AANTAL. Each operation writes two new files of its own and adds a line
to one shared file; it prints the name of the operation only after rao reported success.
"""

import os
import sys
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.vastleggen.wijziging import wijziging

GEDEELD: Final = "gedeeld.txt"


def voer_uit(root: Path, naam: str) -> None:
    """Do one operation; read again when somebody else was first."""
    while True:
        oud = Repo.open(root).head_files([GEDEELD]).get(GEDEELD)
        try:
            with wijziging(
                root, naam, trailers={"Rao-Betreft": [naam]}, gelezen={GEDEELD: oud}
            ) as w:
                w.write(f"acties/{naam}-1.yaml", f"naam: {naam}\n")
                w.write(f"acties/{naam}-2.yaml", f"naam: {naam}\n")
                w.write(GEDEELD, (oud or b"").decode() + f"{naam}\n")
        except RaoError as fout:
            if "intussen veranderd" in fout.zin or "bestaat al" in fout.zin:
                continue
            raise
        return


def main() -> None:
    """Write until done, or until killed."""
    root, naam, aantal = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    for nummer in range(aantal):
        voer_uit(root, f"{naam}-{nummer}")
        os.write(1, f"{naam}-{nummer}\n".encode())  # at once and whole, whatever happens next


if __name__ == "__main__":
    main()
