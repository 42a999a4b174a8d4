"""What a person would read in a file that is no plain text, however it is packed."""

from base64 import b64decode
from typing import Final, Self

from rao_cli.store.formulier.codering import codering_van
from rao_cli.store.inhoud.archief import open_archief, rond_archief
from rao_cli.store.inhoud.inzage import GROOTST, InhoudTeVeel, Inzage, Vergaarbak
from rao_cli.store.inhoud.kantoor import is_kantoor, lees_kantoor
from rao_cli.store.inhoud.kenmerk import is_verdacht
from rao_cli.store.inhoud.opmaaktekst import opmaaktekst
from rao_cli.store.inhoud.rtf import rtf_tekst
from rao_cli.store.inhoud.soort import bestandssoort
from rao_cli.store.inhoud.voorlezer import Voorlezer

_ONBEKEND: Final = "rao kent dit soort bestand niet"
_ONBEKEND_ERIN: Final = "er zit een bestand in dat rao niet kent"
_GEEN_ANTWOORD: Final = "het is te groot of beschadigd"


class Inhoudlezer:
    """Reads files one by one; used with `with`, for some kinds need a process of their own."""

    def __init__(self) -> None:
        self._voorlezer = Voorlezer()

    def __enter__(self) -> Self:
        """Begin; nothing is started yet."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process, if there is one."""
        self._voorlezer.sluit()

    def lees(self, naam: str, data: bytes) -> Inzage | None:
        """Return what can be read in a file; None for a plain text, which says it itself."""
        if bestandssoort(naam, data) == "tekst":
            return None
        bak = Vergaarbak()
        if len(data) > GROOTST:
            bak.sluit(f"het is groter dan {GROOTST // 1024**2} MB")
        else:
            try:
                self._lees(naam, data, bak)
            except InhoudTeVeel as fout:
                bak.sluit(str(fout))
        return bak.inzage

    def _deel(self, naam: str, data: bytes, bak: Vergaarbak) -> None:
        """Read a file inside another."""
        bak.daal()
        self._lees(naam, data, bak)
        bak.stijg()

    def _lees(self, naam: str, data: bytes, bak: Vergaarbak) -> None:
        match bestandssoort(naam, data):
            case "zip":
                self._lees_zip(data, bak)
            case "pdf" | "ole" | "mail" as soort:
                self._lees_voor(soort, data, bak)
            case "rtf":
                bak.voeg(rtf_tekst(data))
            case "pagina":
                bak.voeg(opmaaktekst(data.decode(codering_van(data), "replace")))
            case "onbekend":
                bak.sluit(_ONBEKEND_ERIN if bak.diep else _ONBEKEND)
            case _:
                bak.voeg([data.decode(codering_van(data), "replace")])

    def _lees_zip(self, data: bytes, bak: Vergaarbak) -> None:
        archief = open_archief(data, bak)
        if archief is None:
            return
        kantoor = is_kantoor(archief)
        bak.zet(*(naam for naam in archief.ernaast() if not kantoor or is_verdacht(naam)))
        for buiten in rond_archief(data, archief):
            if buiten.strip(b"\0\r\n "):
                self._deel("", buiten, bak)
        if kantoor:
            lees_kantoor(archief, bak, lambda naam, deel: self._deel(naam, deel, bak))
            return
        for naam in archief:
            bak.zet(naam)
            if (deel := archief.lees(naam)) is not None:
                self._deel(naam, deel, bak)

    def _lees_voor(self, soort: str, data: bytes, bak: Vergaarbak) -> None:
        antwoord = self._voorlezer.lees(soort, data)
        if antwoord is None:
            bak.sluit(_GEEN_ANTWOORD)
            return
        bak.zet(*antwoord["tekst"])
        for waarom in antwoord["dicht"]:
            bak.sluit(waarom)
        bak.half.update(dict.fromkeys(antwoord["half"]))
        for naam, ingepakt in antwoord["bijlagen"]:
            deel = b64decode(ingepakt)
            bak.reken(len(deel))
            bak.zet(naam)
            self._deel(naam, deel, bak)
