"""Mend one file: each mending is read back, and stays only when nothing else changed by it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Melding, Pad
from rao_cli.model.overleg.vingerafdruk import klopt_agenda
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.controle.verbetering.samen import begin_van, maak_samen, samen
from rao_cli.workflow.controle.verbetering.tabel import voorstellen
from rao_cli.workflow.controle.verbetering.voorstel import BOM, Bestandszicht, Sleutel, Voorstel

#: More often than this a file is not mended and read again.
_MEESTE: Final = 500
TE_VEEL: Final = "dit is te veel voor een keer; typ de opdracht nog eens"
ANDERS: Final = "dan verandert er ook iets anders"
KLOPT_NIET: Final = "dan klopt het niet met de rest"
VRAAGT: Final = "rao vraagt dit eerst, op een scherm"
#: What only shows when the rest can be read: to which places it leads back.
_SAMENHANG: Final[Mapping[str, tuple[str, ...]]] = {
    "VRM15": ("kenmerk", "datum", "afzender"),
    "VRM16": ("kenmerk", "datum"),
    "VRM17": ("kenmerk", "datum", "soort"),
}


class Verbeterd(NamedTuple):
    """What was mended: where, and what stood there before."""

    voorstel: Voorstel
    regelnummer: int


class Verbeterwerk(msgspec.Struct):
    """One file as it was and as it becomes, and why what could be mended is left."""

    was: Bestand
    wordt: Bestand
    gedaan: list[Verbeterd] = msgspec.field(default_factory=list)
    gelaten: dict[Sleutel, tuple[Melding, str]] = msgspec.field(default_factory=dict)

    @property
    def is_anders(self) -> bool:
        """Whether anything was mended."""
        return self.was.data != self.wordt.data


class Verbeteraar(msgspec.Struct, frozen=True):
    """Mends a file that is read by `lees`; `noemt` says which codes.

    `waarom_niet` says why what must be asked is not done; empty when a person said yes.
    """

    lees: Callable[[bytes], Bestand]
    noemt: Callable[[str], bool]
    waarom_niet: Callable[[Voorstel], str]
    #: Of which kind the file is by its place; empty: it says so itself.
    soort: str = ""

    def verbeter(self, data: bytes, niet: Mapping[Sleutel, str] | None = None) -> Verbeterwerk:
        """Mend all that can be; `niet` is what must stay, and why."""
        waarom = dict(niet or {})
        gevraagd: dict[Sleutel, str] = {}
        while True:
            werk = self._verbeter(data, waarom, gevraagd)
            fout = {een.voorstel.sleutel: want for een, want in _klopt_niet(werk)}
            if not fout:
                return werk
            waarom |= fout

    def _verbeter(
        self, data: bytes, niet: Mapping[Sleutel, str], gevraagd: dict[Sleutel, str]
    ) -> Verbeterwerk:
        begin = self.lees(data)
        werk = Verbeterwerk(begin, begin)
        geweigerd = dict(niet)
        for _ in range(_MEESTE):
            if not (self._samen(werk, geweigerd) or self._stap(werk, geweigerd, gevraagd)):
                return werk
        zicht = Bestandszicht.van(werk.wordt, self.soort)
        for melding in werk.wordt.meldingen:
            for voorstel in voorstellen(zicht, melding) if self.noemt(melding.code) else ():
                werk.gelaten.setdefault(voorstel.sleutel, (melding, TE_VEEL))
        return werk

    def _samen(self, werk: Verbeterwerk, geweigerd: Mapping[Sleutel, str]) -> bool:
        """Do all that goes together; False when one by one must show what does not."""
        was = werk.wordt
        zicht = Bestandszicht.van(was, self.soort)
        if was.boom is None or zicht.tekst is None:
            return False

        def mag(voorstel: Voorstel) -> bool:
            return voorstel.sleutel not in geweigerd and self.noemt(voorstel.melding.code)

        for rij in begin_van(samen(zicht, mag)):
            tekst = maak_samen(zicht.tekst, rij)
            nieuw = None if tekst is None else self._lees_na(was, tekst)
            if nieuw is not None and _zegt_hetzelfde(was, nieuw, rij):
                werk.gedaan += (Verbeterd(een, een.melding.regelnummer or 1) for een in rij)
                werk.wordt = nieuw
                return True
        return False

    def _stap(
        self, werk: Verbeterwerk, geweigerd: dict[Sleutel, str], gevraagd: dict[Sleutel, str]
    ) -> bool:
        """Do one mending more; False when there is none. Nothing is asked twice."""
        zicht = Bestandszicht.van(werk.wordt, self.soort)
        for melding in werk.wordt.meldingen:
            for voorstel in voorstellen(zicht, melding) if self.noemt(melding.code) else ():
                if voorstel.sleutel not in geweigerd:
                    nieuw = self._probeer(werk.wordt, voorstel)
                    waarom = ANDERS
                    if nieuw is not None:
                        waarom = self._vraag(voorstel, gevraagd)
                    if nieuw is not None and not waarom:
                        werk.gedaan.append(Verbeterd(voorstel, melding.regelnummer or 1))
                        werk.wordt = nieuw
                        return True
                    geweigerd[voorstel.sleutel] = waarom
                werk.gelaten[voorstel.sleutel] = (melding, geweigerd[voorstel.sleutel])
        return False

    def _vraag(self, voorstel: Voorstel, gevraagd: dict[Sleutel, str]) -> str:
        """Return why not; empty when nobody needs to be asked, or a person said yes."""
        if voorstel.vraag and voorstel.sleutel not in gevraagd:
            gevraagd[voorstel.sleutel] = self.waarom_niet(voorstel)
        return gevraagd[voorstel.sleutel] if voorstel.vraag else ""

    def _probeer(self, was: Bestand, voorstel: Voorstel) -> Bestand | None:
        """Return the file with a mending; None when that says more than it should."""
        try:
            tekst = voorstel.maak()
        except RaoError:  # there is no safe way to write it there
            return None
        nieuw = self._lees_na(was, tekst)
        if was.boom is None:
            return nieuw if _leest_verder(was, nieuw, voorstel) else None
        return nieuw if _zegt_hetzelfde(was, nieuw, [voorstel]) else None

    def _lees_na(self, was: Bestand, tekst: str) -> Bestand:
        return self.lees((BOM if was.data.startswith(BOM) else b"") + tekst.encode())


def _leest_verder(was: Bestand, nieuw: Bestand, voorstel: Voorstel) -> bool:
    """Say whether a file can be read, or else is good up to and with the line that was mended."""
    if nieuw.boom is not None:
        return True
    tot = 0 if voorstel.heel else voorstel.melding.regelnummer or 0
    stond = Counter(_wat(m) for m in was.meldingen if m != voorstel.melding)
    erbij = Counter(_wat(m) for m in nieuw.meldingen if (m.regelnummer or 0) <= tot) - stond
    weg = _wat(voorstel.melding) not in {_wat(m) for m in nieuw.meldingen}
    return not erbij and (weg or not voorstel.heel)


def _wat(melding: Melding) -> tuple[object, ...]:
    return melding.code, melding.regelnummer, melding.tekst


def _zegt_hetzelfde(was: Bestand, nieuw: Bestand, rij: Sequence[Voorstel]) -> bool:
    """Say whether each finding is gone, and what came was only hidden by it."""
    if nieuw.boom is None:
        return False
    naar = {v.melding.pad: v.wordt_pad for v in rij if v.melding.pad != v.wordt_pad}
    stond = Counter((m.code, _verhuisd(m.pad, naar), m.tekst) for m in was.meldingen)
    staat = Counter((m.code, m.pad, m.tekst) for m in nieuw.meldingen)
    eigen = [(v.melding.code, v.wordt_pad, v.melding.tekst) for v in rij]
    if any(staat[een] >= stond[een] for een in eigen):
        return False
    if nieuw.ding is not None or rij[0].melding.pad == ("soort",):  # only now the rest is judged
        return True
    onder = {*naar.values()}
    return all(any(p in onder for p in _vooraan(pad)) for _, pad, _ in staat - stond)


def _vooraan(pad: Pad) -> Iterable[Pad]:
    return (pad[:lengte] for lengte in range(len(pad) + 1))


def _verhuisd(pad: Pad, naar: Mapping[Pad, Pad]) -> Pad:
    """Return where a place is when a key above it, or it itself, has another name."""
    van = next((deel for deel in _vooraan(pad) if deel in naar), None)
    return pad if van is None else (*naar[van], *pad[len(van) :])


def _klopt_niet(werk: Verbeterwerk) -> Iterator[tuple[Verbeterd, str]]:
    """Yield the mendings that do not fit the rest of the file, now that it can be judged."""
    ding = werk.wordt.ding
    if ding is None or werk.was.ding is not None:
        return
    if isinstance(ding, Overleg) and not klopt_agenda(ding):  # what was fixed, said otherwise
        yield from ((een, KLOPT_NIET) for een in werk.gedaan)
        return
    for melding in werk.wordt.meldingen:
        yield from ((een, past_niet(melding)) for een in op_plekken(werk.gedaan, _plekken(melding)))


def past_niet(melding: Melding) -> str:
    """Say why a mending is not done: by what it would bring."""
    return f"{KLOPT_NIET}: {melding.tekst.rstrip('.')} ({melding.code})"


def _plekken(melding: Melding) -> list[Pad]:
    return [melding.pad, *((naam,) for naam in _SAMENHANG.get(melding.code, ()))]


def op_plekken(gedaan: Iterable[Verbeterd], plekken: Iterable[Pad]) -> list[Verbeterd]:
    """Return the mendings at these places, or below or above one of them."""
    rij = [pad for pad in plekken if pad]
    return [
        een
        for een in gedaan
        if (eigen := een.voorstel.wordt_pad) and any(pad[: len(eigen)] == eigen for pad in rij)
    ]
