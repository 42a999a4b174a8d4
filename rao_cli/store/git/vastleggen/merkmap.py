"""The private folder of one change: as long as it is there, that change is not finished."""

import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from rao_cli.store.git.aanroep.eigen_map import BEGIN, MERK, eigen_map
from rao_cli.store.git.aanroep.fout import vertaal, vertaal_os
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.achter import Waar, markeer
from rao_cli.store.git.vastleggen.afbreken import stel_afbreken_uit
from rao_cli.store.git.vastleggen.projectie import Blijft
from rao_cli.store.git.vastleggen.sloten import ruim_sloten_op

#: How long a person's own git may hold the index before rao refuses.
INDEX_SECONDEN: Final = 3.0


@contextmanager
def merkmap(plek: GitPlek, wijziging_id: str, halverwege: Callable[[], bool]) -> Iterator[Path]:
    """Make a folder for one change alone, in the git folder of this work tree.

    It is removed, unless the change is committed and work tree or index stayed behind
    (`halverwege`).
    """
    basis = eigen_map(plek.git_dir, maak=True)
    eigen = basis / f"{MERK}{wijziging_id}"
    try:
        eigen.mkdir()
        (eigen / BEGIN).touch()
        yield eigen
    except OSError as fout:
        raise vertaal_os(f"niet schrijven in {basis}", fout) from fout
    finally:
        with stel_afbreken_uit():
            ruim_sloten_op(plek)  # of a git that was killed alone, or could not remove them
            if not halverwege():
                shutil.rmtree(eigen, ignore_errors=True)


def markeer_wat_blijft(eigen: Path, blijft: Iterable[Blijft]) -> bool:
    """Keep in the folder of a change what stays behind; says whether anything does."""
    achter: dict[Waar, list[str]] = {"map": [], "index": []}
    for deel in blijft:
        achter[deel.waar] += deel.paden
    if not any(achter.values()):
        return False
    markeer(eigen, achter)
    return True


def wacht_op_index(plek: GitPlek) -> None:
    """Wait a moment for a person's own git; RaoError when it keeps the index."""
    einde = time.monotonic() + INDEX_SECONDEN
    while (plek.git_dir / "index.lock").exists():
        if time.monotonic() > einde:
            raise vertaal("update-index", "index.lock: File exists", plek.top)
        time.sleep(0.05)
