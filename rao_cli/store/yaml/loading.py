"""From bytes to a Struct and findings; never raises for content."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from rao_cli.model.basis import Blok
from rao_cli.model.kenmerk import is_zaak_kenmerk
from rao_cli.model.melding import Melding, Pad, Vindplaats
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import MAPPEN, naam_in
from rao_cli.model.schema import SOORTEN
from rao_cli.model.soorten.ding import als_ding, goed_kenmerk, past_kenmerk, plaats_van
from rao_cli.model.uitgang import verzwijg
from rao_cli.store.yaml.reader.boom import Boom
from rao_cli.store.yaml.reader.leesfout import LineIndex, melding_op
from rao_cli.store.yaml.schema_check import check_boom, type_boom

if TYPE_CHECKING:
    from rao_cli.model.soorten.overleg import Overleg
    from rao_cli.model.soorten.signaallijst import Signaallijst

_SOORT_REGEL: Final = patroon(rb"^soort:[ \t]*['\"]?([a-z]+)", re.MULTILINE)


class Bestand:
    """One file as it was read: bytes, tree (None when unreadable), Struct (None when not valid).

    Nobody writes in it: what reads these later has properties for them.
    """

    __slots__ = ("boom", "data", "ding", "meldingen", "pad")

    def __init__(
        self,
        pad: str,
        data: bytes,
        boom: Boom | None,
        ding: Blok | None,
        meldingen: tuple[Melding, ...],
    ) -> None:
        self.pad, self.data, self.boom, self.ding = pad, data, boom, ding
        self.meldingen = meldingen

    def vindplaats(self, pad: Pad) -> Vindplaats | None:
        """Return where a path stands in the text; None when the file could not be read."""
        boom = self.boom
        return boom.plek(pad) if boom else None

    @property
    def is_geldig(self) -> bool:
        """Whether there is a Struct, without making it."""
        return self.ding is not None

    def vers(self) -> "Bestand":
        """Return this file without anything that an earlier run kept of it, its text at hand."""
        return self

    def heel(self) -> Boom | None:
        """Return the tree with all that is in it, which the caller lets go; read at most once."""
        boom = self.boom
        return boom.heel() if boom else None

    @property
    def plaats(self) -> str | None:
        """Return where this file belongs in a register; None when it is not valid."""
        return plaats_van(self.ding) if self.ding else None

    @property
    def tekst(self) -> str:
        """Return the text as it stands, as far as it can be read."""
        boom = self.boom
        return boom.tekst if boom else self.data.decode("utf-8-sig", "replace")

    def regelindex(self) -> LineIndex:
        """Return what knows where a stretch of the text stands; made anew at each call."""
        return LineIndex(self.tekst)

    @property
    def tekstregels(self) -> tuple[str, ...]:
        """Return the lines of the text as a reader sees them, also of a file that is not valid."""
        tekst = self.tekst
        if "\r" in tekst:
            tekst = tekst.replace("\r\n", "\n").replace("\r", "\n")
        return tuple(tekst.split("\n"))


def kijk_soort(data: bytes) -> str | None:
    """Peek which kind of file this says it is, without reading it wholly."""
    gevonden = _SOORT_REGEL.search(data[:4096])
    soort = gevonden.group(1).decode() if gevonden else None
    return soort if soort in SOORTEN else None


def load_bestand(
    pad: str, data: bytes, soort: str | None = None, *, nieuwer: bool = False
) -> Bestand:
    """Read one file; `soort` is the kind its place demands (None: the file says it itself).

    `nieuwer`: it lies in a register of a newer rao; keys that nobody knows here are left out.
    """
    from rao_cli.store.yaml.yaml_tree import read_boom  # 5 ms; a look often reads no text at all

    boom, leesfouten = read_boom(data)
    meldingen = [melding_op(f.code, pad, f.vindplaats, f.tekst, f.hint) for f in leesfouten]
    if boom is None or leesfouten:
        return Bestand(pad, data, boom, None, tuple(meldingen))
    eigen = boom.waarde.get("soort")
    gekozen = soort or (eigen if isinstance(eigen, str) else None)
    if gekozen is None or gekozen not in SOORTEN:
        meldingen = [_soort_onbekend(pad, boom, gekozen)]
        return Bestand(pad, data, boom, None, tuple(meldingen))
    ding, vormfouten = check_boom(pad, boom, gekozen, nieuwer=nieuwer)
    if ding is not None and gekozen in MAPPEN:  # many; of rao.yaml there is one
        boom.laat_los(data, _WEER[gekozen, nieuwer])
    eigen_fouten = _eigen_fouten(pad, boom, ding) if ding is not None else ()
    return Bestand(pad, data, boom, ding, (*vormfouten, *eigen_fouten))


def _eigen_fouten(pad: str, boom: Boom, ding: Blok) -> Iterable[Melding]:
    """Find what no schema can say of a kind."""
    een = als_ding(ding)
    if een.soort == "signaallijst":
        return _kenmerkfouten(pad, boom, een)
    return _tijdfouten(pad, boom, een) if een.soort == "overleg" else ()


def read_weer(soort: str, data: bytes, *, nieuwer: bool = False) -> Boom:
    """Read the tree of a file once more, of which is known that it is good."""
    from rao_cli.store.yaml.yaml_tree import read_boom

    boom, _ = read_boom(data)
    if boom is None:
        raise AssertionError
    type_boom(boom, soort, nieuwer=nieuwer)
    return boom


def boom_weer(soort: str, merken: Sequence[int], sleutels: Mapping[int, str]) -> Boom:
    """Return the tree of a good file of which only these places are known."""
    return Boom.van_plaatsen(merken, sleutels, _WEER[soort, False])


#: How each kind is read again: one for all files of a kind, and not one for each file.
_WEER: Final = {
    (soort, nieuwer): partial(read_weer, soort, nieuwer=nieuwer)
    for soort in MAPPEN
    for nieuwer in (False, True)
}


def _kenmerkfouten(pad: str, boom: Boom, lijst: "Signaallijst") -> Iterator[Melding]:
    """Find kenmerken that have the right shape and are wrong all the same."""
    if not past_kenmerk(lijst):
        tekst = f"Kenmerk '{lijst.kenmerk}' past niet bij de afzender en de datum van de lijst."
        naam = naam_in(pad)
        goed = goed_kenmerk(lijst, naam)
        hint = f"Het kenmerk moet {goed} zijn."
        if naam == lijst.kenmerk:
            anders = f"Kloppen die, dan moeten kenmerk en bestand {goed} heten."
            hint = f"Verbeter de datum of de afzender. {anders}"
        yield melding_op("VRM15", pad, boom.plek(("kenmerk",)), tekst, hint, ("kenmerk",))
    for kenmerk in lijst.zaken:
        if not is_zaak_kenmerk(kenmerk):
            plek = boom.plek_sleutel(("zaken", kenmerk))
            tekst = f"Het kenmerk '{kenmerk}' bestaat niet: het laatste teken klopt niet."
            hint = "Kijk of u het goed overnam. Een nieuw kenmerk krijgt u met: rao nieuw zaak"
            yield melding_op("VRM15", pad, plek, tekst, hint, ("zaken", kenmerk))


def _tijdfouten(pad: str, boom: Boom, overleg: "Overleg") -> Iterator[Melding]:
    """Find a meeting that ends before it begins."""
    begin, _, einde = (overleg.tijd or "").partition("-")
    if einde and einde <= begin:
        tekst = f"'tijd': '{overleg.tijd}' eindigt niet na het begin."
        hint = "Schrijf eerst het begin en dan het einde, zoals 10:00-12:00."
        yield melding_op("VRM14", pad, boom.plek(("tijd",)), tekst, hint, ("tijd",))


def _soort_onbekend(pad: str, boom: Boom, soort: str | None) -> Melding:
    kies = f"Kies uit: {', '.join(SOORTEN)}."
    if soort is None:
        hint = f"Zet bovenaan 'soort: …'. {kies}"
        return melding_op("VRM11", pad, boom.plek(()), "De sleutel 'soort' ontbreekt.", hint)
    tekst = f"'soort' kent de waarde '{verzwijg(soort)[:40]}' niet."
    return melding_op("VRM13", pad, boom.plek(("soort",)), tekst, kies, ("soort",))
