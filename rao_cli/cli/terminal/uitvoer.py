"""The only printer: data on stdout, messages on stderr, safe and readable everywhere.

Texts may hold anything: control and bidi characters are shown as marks, brackets stay brackets.
Outside a terminal the bytes are UTF-8 with LF, unless PYTHONIOENCODING asks for another coding;
what a terminal cannot show is replaced, never a crash.
"""

import errno
import io
import os
import sys
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Final, TextIO

from rao_cli.cli.terminal import opname, scherm, tekens
from rao_cli.model.errors import RaoError
from rao_cli.model.tekens import json_veilig, zichtbaar, zonder_bevel

StyledText = tuple[str, str]  # (style, text); "" is the ordinary style
#: So many pieces go out at a time, as whole lines: a long report never stands in memory wholly.
_SAMEN: Final = 5000


class Opgehouden:
    """What was printed and waits: whether it is data, and the text."""

    def __init__(self) -> None:
        self.delen: list[tuple[bool, str]] = []

    def neem(self) -> list[tuple[bool, str]]:
        """Return what waits; from here on nothing does."""
        delen, self.delen = self.delen, []
        if self in _OPGEHOUDEN:
            _OPGEHOUDEN.remove(self)
        return delen


#: Open while a command that looks runs at a screen; see `pager.py`.
_OPGEHOUDEN: list[Opgehouden] = []
#: What the envelope of JSON says besides, while a command that looks at an earlier moment runs.
envelop: dict[str, object] = {}
_ingericht: weakref.WeakSet[TextIO] = weakref.WeakSet()
#: What is done before anything is written; see `geduld.py`.
vooraf: Final[list[Callable[[], None]]] = []


def toon(tekst: str = "") -> None:
    """Data: one text and a line end, on stdout."""
    _schrijf(zonder_bevel(zichtbaar(tekst)) + "\n", _stdout())


def toon_gevouwen(tekst: str, *, inspring: str = "") -> None:
    """Data: one text, folded in a terminal; what goes on stays under where it began."""
    if scherm.is_scherm(_stdout()):
        vervolg = " " * tekens.breedte_van(inspring)
        tekst = scherm.vouw(tekens.in_een_regel(tekst), inspring=inspring, vervolg=vervolg)
        toon(tekst)
    else:
        toon(inspring + tekens.in_een_regel(tekst))


def toon_geheel(tekst: str, *, fout: bool = False) -> None:
    """Data: a whole text with its own line end, or nothing when it is empty. `fout`: on stderr."""
    _schrijf(zichtbaar(tekst), _stderr() if fout else _stdout())


def toon_papier(tekst: str) -> None:
    """Data: a whole paper; on a screen its lines are folded between words."""
    if scherm.is_scherm(_stdout()):
        tekst = f"{scherm.vouw_getypt(zichtbaar(tekst))}\n" if tekst else ""
    toon_geheel(tekst)


def is_scherm() -> bool:
    """Say whether a person sees what goes to stdout at once."""
    return scherm.is_scherm(_stdout())


def toon_bytes(data: bytes) -> None:
    """Data: the bytes of a file, as they are; on a screen as a text that only shows."""
    stroom = _stdout()
    if scherm.is_scherm(stroom):
        toon_geheel(data.decode(errors="replace"))
    elif isinstance(stroom, io.TextIOWrapper):
        stroom.flush()
        with _verteld(stroom):
            stroom.buffer.write(data)


def toon_segmenten(segmenten: Iterable[StyledText], *, fout: bool = False) -> None:
    """Text in which parts have a style of `stijlen.py`; ends with a line end. `fout`: on stderr."""
    stroom = _stderr() if fout else _stdout()
    # Without colour all at once: thousands of findings are many pieces.
    maak: Callable[[Sequence[StyledText]], str] = _kaal
    if scherm.met_kleur(stroom):
        from rao_cli.cli.terminal.stijlen import gekleurd  # no pipe has colour

        def maak(delen: Sequence[StyledText]) -> str:
            return "".join(gekleurd(stijl, zichtbaar(deel)) for stijl, deel in delen)

    nog, deel = iter(segmenten), ""
    while delen := [*islice(nog, _SAMEN)]:
        while not (deel := delen[-1][1]).endswith("\n") and (meer := next(nog, None)):
            delen.append(meer)
        _schrijf(maak(delen), stroom)
    _schrijf("" if deel.endswith("\n") else "\n", stroom)


def _kaal(delen: Sequence[StyledText]) -> str:
    return zonder_bevel(zichtbaar("".join(deel for _, deel in delen)))


def toon_json(soort: str, data: Mapping[str, object]) -> None:
    """Data as JSON in the envelope `{"schemaVersie": 1, "soort": …}`; dates and paths as text."""
    _schrijf_json(_stdout(), {"soort": soort, **envelop, **data}, inspringen=2)


def _schrijf_json(
    stroom: TextIO | None, data: Mapping[str, object], *, inspringen: int | None
) -> None:
    import json

    tekst = json.dumps(
        {"schemaVersie": 1, **data},
        ensure_ascii=not _codering(stroom).startswith("utf"),
        indent=inspringen,
        default=_als_tekst,
    )
    _schrijf(json_veilig(tekst) + "\n", stroom)


def toon_tabel(koppen: Sequence[str], rijen: Iterable[Sequence[str]]) -> None:
    """A table: drawn and folded in a terminal, aligned lines (nothing cut off) elsewhere."""
    from rao_cli.cli.terminal import tabel

    stroom = _stdout()
    if scherm.is_scherm(stroom) and not scherm.is_kaal():
        _schrijf(tabel.getekend(koppen, rijen, kleur=scherm.met_kleur(stroom)), stroom)
    else:
        _schrijf(tabel.uitgelijnd(koppen, rijen), stroom)


def kan_tonen(tekens_: str) -> bool:
    """Whether stdout can show these characters; a terminal that can only print cannot."""
    stroom = _stdout()
    try:
        tekens_.encode(_codering(stroom))
    except UnicodeEncodeError:
        return False
    return not (scherm.is_scherm(stroom) and scherm.is_kaal())


def meld(tekst: str = "") -> None:
    """A message: one text and a line end, on stderr; folded in a terminal."""
    stroom, tekst = _stderr(), _verzwijg(tekst)
    if scherm.is_scherm(stroom):
        tekst = scherm.vouw(tekst)
    _schrijf(zonder_bevel(zichtbaar(tekst)) + "\n", stroom)


def toon_fout(fout: RaoError) -> None:
    """`Fout: ` and the sentence, then the hint, on stderr."""
    tekst, hint = f"Fout: {_verzwijg(fout.zin)}", _verzwijg(fout.hint)
    if scherm.is_scherm(_stderr()):
        tekst, hint = scherm.vouw(tekst), scherm.vouw(hint)
    rest = tekst.removeprefix("Fout:") + (f"\n{hint}" if hint else "")
    toon_segmenten([("fout", "Fout:"), ("", rest)], fout=True)


def toon_fout_als_json(fout: RaoError) -> None:
    """The same for a program: the last line of stderr, so that messages may stand before it."""
    data = {
        "soort": "fout",
        "code": "bevindingen" if fout.exit_code == 1 else fout.code,
        "fout": _verzwijg(fout.zin),
        "hint": _verzwijg(fout.hint) or None,
        "afsluitcode": fout.exit_code,
    }
    _schrijf_json(_stderr(), data, inspringen=None)


@contextmanager
def houd_op() -> Iterator[Opgehouden]:
    """Hold what is printed on the screen; what nobody took is printed at the end."""
    opgehouden = Opgehouden()
    _OPGEHOUDEN.append(opgehouden)
    try:
        yield opgehouden
    finally:
        laat_door(opgehouden.neem())


def laat_door(delen: Iterable[tuple[bool, str]]) -> None:
    """Print what was held, in its order."""
    for is_data, tekst in delen:
        with _verteld(stroom := sys.stdout if is_data else sys.stderr):
            stroom.write(tekst)
            stroom.flush()


def vraag_aan(prompt: str) -> None:
    """The beginning of a line on stderr, at which the user types; nothing waits behind it."""
    for opgehouden in [*_OPGEHOUDEN]:
        laat_door(opgehouden.neem())
    _schrijf(zichtbaar(prompt), _stderr(), spoel=True)


def spoel() -> None:
    """Send what still waits in stdout; the last moment at which a full disk can be told."""
    _schrijf("", _stdout(), spoel=True)


def laat_los() -> None:
    """Nobody reads stdout any more: let the interpreter's own last flush go nowhere."""
    try:
        niets = os.open(os.devnull, os.O_WRONLY)
        os.dup2(niets, sys.stdout.fileno())
        os.close(niets)
    except (OSError, ValueError, AttributeError):  # no real stdout: nothing to let go of
        return


def _verzwijg(tekst: str) -> str:
    """Return a message without data of persons: what was refused is never repeated."""
    from rao_cli.model.uitgang import verzwijg  # most runs say nothing

    return verzwijg(tekst) if tekst else tekst


def _stdout() -> TextIO | None:
    return _richt_in(sys.stdout)


def _stderr() -> TextIO | None:
    """Stderr, after what waits in stdout: in a log both stand in the order of events."""
    if sys.stdout is not None:
        _schrijf("", sys.stdout, spoel=True)
    return _richt_in(sys.stderr)


def _richt_in(stroom: TextIO | None) -> TextIO | None:
    """Set coding, line ends and replacement, once per stream."""
    if not isinstance(stroom, io.TextIOWrapper) or stroom.closed or stroom in _ingericht:
        return stroom
    if scherm.is_scherm(stroom):
        stroom.reconfigure(errors="replace")
    elif os.environ.get("PYTHONIOENCODING"):
        stroom.reconfigure(errors="replace", newline="\n")
    else:
        stroom.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    _ingericht.add(stroom)
    return stroom


def _codering(stroom: TextIO | None) -> str:
    return (getattr(stroom, "encoding", None) or "utf-8").lower()


def _schrijf(tekst: str, stroom: TextIO | None, *, spoel: bool = False) -> None:
    """Write, or say why not. A reader who left is a BrokenPipeError, which `app` keeps quiet."""
    if stroom is None or stroom.closed or (tekst and opname.getoond(tekst)):
        return
    tekst = tekens.voor_codering(tekst, _codering(stroom))
    if _OPGEHOUDEN and tekst and scherm.is_scherm(stroom):
        _OPGEHOUDEN[-1].delen.append((stroom is sys.stdout, tekst))
        return
    with _verteld(stroom):
        if tekst:
            stroom.write(tekst)
        if spoel:
            stroom.flush()


@contextmanager
def _verteld(stroom: TextIO) -> Iterator[None]:
    """Tell as a failure why something could not be written."""
    for doe in vooraf:
        doe()
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as fout:
        if stroom is sys.stderr:  # nowhere left to tell it
            return
        laat_los()
        vol = fout.errno == errno.ENOSPC
        waarom = "de schijf is vol" if vol else f"foutcode {fout.errno} van het systeem"
        raise RaoError(f"De uitvoer kan niet worden geschreven: {waarom}.") from fout


def _als_tekst(waarde: object) -> str:
    isoformat = getattr(waarde, "isoformat", None)
    return str(isoformat()) if isoformat else str(waarde)
