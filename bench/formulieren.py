"""Time a form for Word beside python-docx, which makes and reads the same text without its fields.

    python bench/formulieren.py [--keren N]

Needs the dev tools. The form is that of one zaak with a text in every field. Start-up and imports
are not counted. python-docx opens its own template when it makes; rao writes all parts itself.
"""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path
from statistics import median
from time import process_time
from typing import TYPE_CHECKING, Final

import docx

WORTEL: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(WORTEL))  # `python bench/formulieren.py` knows only its own folder

from rao_cli.documents.formulier.wordvak import is_lang  # noqa: E402
from rao_cli.model.soorten.huisstijl import Huisstijl  # noqa: E402
from rao_cli.store.formulier.docx import read_docx  # noqa: E402
from rao_cli.workflow.formulier.word import make_docx  # noqa: E402
from tests.documents.formulier.vellen import gevuld  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.model.formulier.formulier import Formulier

#: At most so many milliseconds of the processor to make a form, and to read one.
DOEL: Final = {"maken": 85, "lezen": 15}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--keren", type=int, default=15, help="runs of each side")
    keren = parser.parse_args().keren
    vel = gevuld()
    eigen, ander = make_docx(vel, Huisstijl()), _make_ander(vel)
    print(f"{len(vel.vakken)} fields, {len(eigen)} bytes, {keren} runs of each side in turn\n")
    print(f"{'':12}{'rao':>9}{'other':>9}{'goal':>9}")
    paren: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "maken": (lambda: make_docx(vel, Huisstijl()), lambda: _make_ander(vel)),
        "lezen": (lambda: read_docx("f.docx", eigen), lambda: _lees_ander(ander)),
    }
    for wat, (doe, doe_ander) in paren.items():
        tijden = [(_klok(doe), _klok(doe_ander)) for _ in range(keren + 1)][1:]
        ons, hun = (median(reeks) for reeks in zip(*tijden, strict=True))
        oordeel = "met" if ons <= DOEL[wat] else "NOT MET"
        print(f"{wat:12}{ons:7.1f}ms{hun:7.1f}ms{DOEL[wat]:7}ms {oordeel}")


def _make_ander(vel: Formulier) -> bytes:
    stuk = docx.Document()
    for vak in vel.vakken:
        if is_lang(vak):
            stuk.add_heading(vak.label, 4)
            stuk.add_table(1, 1).cell(0, 0).text = vak.tekst
        else:
            stuk.add_paragraph(f"{vak.label}: {vak.tekst}")
    uit = io.BytesIO()
    stuk.save(uit)
    return uit.getvalue()


def _lees_ander(data: bytes) -> list[str]:
    stuk = docx.Document(io.BytesIO(data))
    cellen = [cel.text for tabel in stuk.tables for rij in tabel.rows for cel in rij.cells]
    return [*(alinea.text for alinea in stuk.paragraphs), *cellen]


def _klok(doe: Callable[[], object]) -> float:
    begin = process_time()
    doe()
    return (process_time() - begin) * 1000


if __name__ == "__main__":
    main()
