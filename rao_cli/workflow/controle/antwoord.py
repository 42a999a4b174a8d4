"""The report of a register, taken from the last time when nothing that it looks at was touched.

One question has a kept answer: that about all of one register, as it lies there. Any other, and
any doubt, goes the long way (`valideer.py`), which loads all rules and opens every file.
"""

from collections.abc import Collection
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
from msgspec.structs import replace

from rao_cli.model.controle import Verslag
from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.git.aanroep.eigen_map import heeft_merk, is_deels_uitgepakt
from rao_cli.store.opslag.aanblik import Aanblik, zie
from rao_cli.store.opslag.aanzien import is_lang_geleden
from rao_cli.store.opslag.bestand import NieuweOpslag, Opslagplek
from rao_cli.store.opslag.gebruik import is_in_gebruik
from rao_cli.store.opslag.oordeel import ANTWOORD, Oordeelplek
from rao_cli.store.opslag.sleutel import deze_sleutel
from rao_cli.store.schijf import zoek_boven
from rao_cli.workflow.controle import meelezen
from rao_cli.workflow.controle.gevraagd.vraag import STDIN, Controlevraag, Onthoud


class Antwoorddata(msgspec.Struct, frozen=True, array_like=True):
    """What is kept."""

    verslag: Verslag
    #: Git said that it does not pass these by; what it says of them depends on more than is seen.
    buiten_git: tuple[str, ...]


_LEZER: Final = msgspec.msgpack.Decoder(Antwoorddata)


def beantwoord(vraag: Controlevraag, versie: str = "") -> Verslag:
    """Return the report, as `valideer` does."""
    root = _heel_register(vraag)
    vak = None if root is None else _open_vak(vraag, root)
    if vak is not None and (eerder := vak.read()) is not None:
        return replace(eerder, versie=versie, paden=tuple(vraag.paden))
    from rao_cli.store.meelezen.vooruit import vooruit  # a kept answer needs none

    with vooruit(root, meelezen.PROGRAMMA) as vroeg:
        from rao_cli.workflow.controle.valideer import valideer  # all rules, and what reads a file

        return valideer(vraag, versie, None if vak is None else vak.begin(), vroeg)


def _heel_register(vraag: Controlevraag) -> Path | None:
    """Return the register of which all is asked, and nothing else; None for any other question."""
    deze = Controlevraag(vraag.basis, vraag.vandaag, vraag.paden, vraag.profiel, stdin=vraag.stdin)
    if vraag != deze or len(vraag.paden) > 1 or STDIN in vraag.paden:
        return None
    begin = vraag.plek(vraag.paden[0]) if vraag.paden else vraag.basis.absolute()
    with suppress(RaoError):  # the long way tells what is wrong
        root = zoek_boven(begin, REGISTERBESTAND)
        return None if vraag.paden and root != begin else root
    return None


def _open_vak(vraag: Controlevraag, root: Path) -> "_Antwoordvak | None":
    """Return where the answer is kept; None when none can be."""
    with suppress(RaoError, UnicodeEncodeError):  # the long way tells what is wrong
        if not is_in_gebruik() or heeft_merk(root) or is_deels_uitgepakt(root):
            return None
        if (plek := Opslagplek.vind(root)) is None:
            return None
        sleutel, aanblik = deze_sleutel(), zie(root, plek.git_map)
        if sleutel is not None and aanblik is not None:
            gevraagd = (vraag.vandaag, vraag.profiel, vraag.voorvoegsel(root), aanblik.som)
            sleutels = Oordeelplek(plek, sleutel, ANTWOORD)
            return _Antwoordvak(root, sleutels, aanblik, msgspec.msgpack.encode(gevraagd))
    return None


class _Antwoordvak(NamedTuple):
    """Where the answer of one question is kept, and how all it rests on looks."""

    root: Path
    plek: Oordeelplek
    aanblik: Aanblik
    vraag: bytes

    def read(self) -> Verslag | None:
        """Return the report when it was kept and still holds."""
        data = self.plek.read(self.vraag)
        with suppress(msgspec.DecodeError, UnicodeDecodeError, RaoError):
            antwoord = None if data is None else _LEZER.decode(data)
            if antwoord is not None and not self._genegeerd(antwoord.buiten_git):
                return antwoord.verslag
        return None

    def _genegeerd(self, paden: Collection[str]) -> bool:
        """Ask git once more of what it does not hold: somebody may have told it to pass it by."""
        if not paden:
            return False
        from rao_cli.store.git.lezen.repo import Repo  # most registers are committed

        return bool(Repo.open(self.root).genegeerd(paden))

    def begin(self) -> Onthoud | None:
        """Begin a judgement that may be kept; None where nothing can be written."""
        with suppress(OSError, RaoError):
            return partial(self._bewaar, NieuweOpslag(self.plek.plek, ANTWOORD))
        return None

    def _bewaar(
        self, nieuw: NieuweOpslag, verslag: Verslag, buiten_git: Collection[str] | None
    ) -> None:
        """Keep it, when all it rests on was left alone for a while before rao looked.

        Then whatever is touched after that looks otherwise, also while rao judges.
        """
        stil = is_lang_geleden(self.aanblik.laatst, nieuw.begin_ns)
        data = b"" if buiten_git is None or not stil else _schrijf(verslag, buiten_git)
        if data:
            self.plek.write(self.vraag, data, nieuw)
        else:
            nieuw.laat()
            self.plek.laat()


def _schrijf(verslag: Verslag, buiten_git: Collection[str]) -> bytes:
    """Return it as bytes; none when a name in it cannot be written down (Linux: any bytes)."""
    try:
        return msgspec.msgpack.encode(Antwoorddata(verslag, tuple(sorted(buiten_git))))
    except UnicodeEncodeError:
        return b""
