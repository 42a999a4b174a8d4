"""Data of persons in what was committed before: it stays in git, also when it is gone now.

Every version of every file is read once, a portion at a time, and every message and name.
"""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

import msgspec

from rao_cli.model.melding import Melding
from rao_cli.model.plaats import REGISTERBESTAND, is_document, is_registerbestand
from rao_cli.model.privacy import STOPT, Gegevenssoort
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.taal import enkele
from rao_cli.model.tonen.bezig import geteld
from rao_cli.rules.verband.wissing import CODE
from rao_cli.store.git.lezen.gewist import gewist_in
from rao_cli.store.git.lezen.hele_historie import (
    Historiestap,
    read_labelteksten,
    read_namen,
    read_stappen,
    read_versies,
)
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.toen import is_ondiep
from rao_cli.store.inhoud.inhoudlezer import Inhoudlezer
from rao_cli.store.lading import Lading
from rao_cli.store.yaml.loading import Bestand, load_bestand
from rao_cli.store.yaml.yaml_tree import read_boom
from rao_cli.workflow.gewist.weigering import UITWEG
from rao_cli.workflow.privacy.bestandsinhoud import los_bestand
from rao_cli.workflow.privacy.boodschap import in_boodschap
from rao_cli.workflow.privacy.buiten_beeld import is_te_bekijken, te_lezen
from rao_cli.workflow.privacy.losse_teksten import IN_GIT, in_namen, licht, zonder_gegevens
from rao_cli.workflow.privacy.meldingen import niet_geaccepteerd, privacymeldingen
from rao_cli.workflow.privacy.weigering import in_bestandsnaam

_NIET_BEKEKEN: Final = (
    "rao bekeek alles wat in git is vastgelegd, op elke tak. Niet bekeken: de namen en adressen "
    "van wie vastlegde en wanneer, want die horen daarbij, en wat alleen nog in het logboek van "
    "deze git staat (reflog). rao zocht hier niet naar adressen, kentekens, accounts en nummers "
    "van documenten. In de tekst bij een vastlegging en in namen van bestanden, takken en labels "
    "zocht rao namen van personen alleen achter een woord als 'mevrouw'."
)


_ONDIEP: Final = (
    "Let op: deze kopie heeft niet de hele geschiedenis. Wat ontbreekt, is niet bekeken. Haal het "
    "op met: git fetch --unshallow"
)


class _EersteVondst(NamedTuple):
    """Where something came in first: the commit, and the finding without it."""

    stap: Historiestap
    melding: Melding


def _telt(pad: str, soort: Gegevenssoort) -> bool:
    """Say whether rao looks for this in an old version: what it refuses, and bare names.

    A document that rao made says again what stands in the files.
    """
    return soort in STOPT or (soort == "hoofdletternaam" and not is_document(pad))


class Teruggekeken(msgspec.Struct):
    """What was found: per path, code and words the first commit, and in how many versions."""

    repo: Repo
    lading: Lading
    zinnen: list[str] = msgspec.field(default_factory=list)
    _eerst: dict[tuple[str, str, str], _EersteVondst] = msgspec.field(default_factory=dict)
    _keer: dict[tuple[str, str, str], int] = msgspec.field(default_factory=dict)
    _geaccepteerd: set[tuple[str, str]] = msgspec.field(default_factory=set)
    _dicht: dict[str, None] = msgspec.field(default_factory=dict)

    def loop_door(self) -> Iterator[Melding]:
        """Yield every finding, those in files by the commit that brought them."""
        gelezen = geteld("rao leest: {} vastleggingen", read_stappen(self.repo.git))
        stappen = [*self._eigen(iter(gelezen))]
        self._bekijk(stappen)
        yield from self._uit_bestanden()
        yield from self._uit_namen(stappen)
        for stap in stappen:
            for _, grond, _ in in_boodschap(stap.boodschap):
                zin = f"In de tekst bij vastlegging {stap.naam}: {grond.zin}"
                yield _melding(grond.code, None, zin)
        yield from self._uit_takken()
        yield from self._gewist()
        if self._dicht:
            self.zinnen.append(f"Let op: rao kan niet kijken in oudere {enkele([*self._dicht])}.")
        self.zinnen += [_NIET_BEKEKEN, *([_ONDIEP] if is_ondiep(self.repo) else [])]

    def _eigen(self, stappen: Iterator[Historiestap]) -> Iterator[Historiestap]:
        """Yield the commits of this register, with its own paths."""
        prefix = self.repo.plek.prefix
        for stap in stappen:
            eigen = {
                pad.removeprefix(prefix): blob
                for pad, blob in stap.blobs.items()
                if pad.startswith(prefix)
            }
            if eigen or not prefix:
                yield stap._replace(blobs=eigen)

    def _bekijk(self, stappen: list[Historiestap]) -> None:
        """Read every version once, in the commit and at the path where it came first."""
        eerste: dict[str, tuple[Historiestap, str]] = {}
        for stap in stappen:
            for pad, blob in stap.blobs.items():
                if is_te_bekijken(pad):
                    eerste.setdefault(blob, (stap, pad))
        with Inhoudlezer() as lezer:
            versies = read_versies(self.repo.git, eerste)
            zin = "rao zoekt persoonsgegevens: {} oude versies"
            for blob, data in geteld(zin, versies, van=len(eerste)):
                stap, pad = eerste[blob]
                bestand = None if data is None else self._lees(lezer, pad, data)
                if bestand is None:
                    self._dicht[zonder_gegevens(pad)] = None
                else:
                    self._neem(stap, bestand)

    def _lees(self, lezer: Inhoudlezer, pad: str, data: bytes) -> Bestand | None:
        """Return a version as a text; None when nobody can look into it."""
        data = te_lezen(pad, data) or b""
        if pad == REGISTERBESTAND:
            return load_bestand(pad, data)
        inzage = lezer.lees(pad, data)
        if inzage is not None and inzage.dicht and not inzage.tekst:
            return None
        if inzage is None and is_registerbestand(pad):
            return Bestand(pad, data, read_boom(data)[0], None, ())
        if inzage is not None and inzage.dicht:
            self._dicht[zonder_gegevens(pad)] = None
        return los_bestand(pad, data, inzage)

    def _neem(self, stap: Historiestap, bestand: Bestand) -> None:
        gevonden = {
            melding: vondst
            for melding, vondst in privacymeldingen(
                bestand, self.lading.regels, self.lading.register
            )
            if _telt(bestand.pad, vondst.gegeven.soort)
        }
        if not gevonden:
            return
        blijft = niet_geaccepteerd(bestand, gevonden)
        for melding, vondst in gevonden.items():
            if melding not in blijft:
                self._geaccepteerd.add((melding.code, vondst.kern))
            sleutel = bestand.pad, melding.code, vondst.kern
            eigen = melding if is_registerbestand(bestand.pad) else licht(melding)
            self._eerst.setdefault(sleutel, _EersteVondst(stap, eigen))
            self._keer[sleutel] = self._keer.get(sleutel, 0) + 1

    def _uit_bestanden(self) -> Iterator[Melding]:
        """Yield what came in with a file, but for what somebody accepted in any version."""
        for sleutel, (stap, melding) in self._eerst.items():
            pad, code, kern = sleutel
            if (code, kern) not in self._geaccepteerd:
                later = self._keer[sleutel] - 1
                ook = f" Het staat ook in {later} latere versies." if later > 1 else ""
                ook = " Het staat ook in één latere versie." if later == 1 else ook
                zin = f"In vastlegging {stap.naam}: {melding.tekst}{ook}"
                yield _melding(code, zonder_gegevens(pad), zin, als=melding)

    def _uit_namen(self, stappen: list[Historiestap]) -> Iterator[Melding]:
        eerste: dict[str, Historiestap] = {}
        for stap in stappen:
            for pad in stap.blobs:
                eerste.setdefault(pad, stap)
        for pad, grond in in_namen(list(eerste)):
            zin = f"In de naam van dit bestand, sinds vastlegging {eerste[pad].naam}: {grond.zin}"
            yield _melding(grond.code, zonder_gegevens(pad), zin)

    def _gewist(self) -> Iterator[Melding]:
        """Yield the records of which what was erased is here again, on any branch."""
        git, takken = self.repo.git, ("HEAD", *read_namen(self.repo.git))
        for pad, bestand in self.lading.bestanden.items():
            if isinstance(bestand.ding, Wissing) and gewist_in(git, bestand.ding.begin, *takken):
                zin = "Wat hier is gewist, staat weer in de geschiedenis van deze kopie."
                yield Melding(code=CODE, ernst="fout", bestand=pad, tekst=zin, hint=UITWEG)

    def _uit_takken(self) -> Iterator[Melding]:
        """Yield what is in the name of a branch or tag, or was said with a tag."""
        for ref in read_namen(self.repo.git):
            wat = "een label" if ref.startswith("refs/tags/") else "een tak"
            for grond in in_bestandsnaam(ref.split("/", 2)[-1]):
                yield _melding(grond.code, None, f"In de naam van {wat}: {grond.zin}")
            if ref.startswith("refs/tags/"):
                toon = zonder_gegevens(ref.removeprefix("refs/tags/"))
                for naam, tekst in read_labelteksten(self.repo.git, ref):
                    for _, grond, _ in in_boodschap(f"{naam}\n\n{tekst}"):
                        yield _melding(grond.code, None, f"Bij label '{toon}': {grond.zin}")


def _melding(code: str, pad: str | None, zin: str, *, als: Melding | None = None) -> Melding:
    """Return a finding about what is in git: its path as it may be shown, and no line of now."""
    melding = Melding(code=code, ernst="fout", bestand=pad, tekst=zin, hint=IN_GIT)
    return msgspec.structs.replace(melding, ernst=als.ernst) if als else licht(melding)


def kijk_terug(repo: Repo, lading: Lading) -> tuple[list[Melding], Mapping[str, None]]:
    """Return the findings in all that was committed, and what to say of it."""
    terug = Teruggekeken(repo, lading)
    meldingen = list(dict.fromkeys(terug.loop_door()))
    return meldingen, dict.fromkeys(terug.zinnen)
