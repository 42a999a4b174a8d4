"""Whether hand edits may be kept: their form, and what they would break that others lean on.

Judged are the very bytes that are committed, beside the rest of the register as it is committed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import PurePosixPath
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.documents.opmaak import datum
from rao_cli.model.cijfers.afgesloten import gewijzigde_maanden
from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Bevinding, Melding
from rao_cli.model.opdrachtregel import als_woorden, opdrachtregel
from rao_cli.model.overleg.vingerafdruk import klopt_besluitenlijst
from rao_cli.model.plaats import REGISTERBESTAND, soort_van
from rao_cli.model.register.versie import nodige_versie
from rao_cli.model.soorten.ding import kenmerk_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.taal import zeg_maanden
from rao_cli.rules.oordeel import beoordeel
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.paden import naam_bezwaar
from rao_cli.store.register_map import Lading
from rao_cli.store.yaml.loading import Bestand
from rao_cli.store.yaml.reader.merkregels import merkregels
from rao_cli.workflow.controle.oordeel.bestandsoordeel import REGELS
from rao_cli.workflow.controle.verbetering.teken import Vormfoutbestand, verbeterbaar
from rao_cli.workflow.register.terugzetten import weggehaald, zeg_hoe
from rao_cli.workflow.signaallijst.andermans import eis_eigen_zaak

#: A reference to what is not there: an erratum, an organisation or LKO, a file or zaak.
_VERWIJZING: Final = ("BSL12", "REG07", "VRB01", "VRB04", "VRB05", "VRB08")
_MEESTE: Final = 5
_ZET_TERUG: Final = "Zet terug wat er stond. U ziet het met: git diff HEAD --"
#: A name that rao.yaml does not know.
_NAAM: Final = ("REG07", "VRB04", "VRB05", "VRB08")


class Bewaarkeuring(msgspec.Struct, frozen=True, dict=True):
    """Hand edits (None: removed) beside the committed register, on a day."""

    lading: Lading
    bytes_van: Mapping[str, bytes | None]
    vandaag: date

    @cached_property
    def nieuw(self) -> Mapping[str, Bestand]:
        """The files of the register among them, read."""
        gelezen = (
            load_op_plek(pad, data)
            for pad, data in self.bytes_van.items()
            if data is not None and _is_te_lezen(pad)
        )
        return {bestand.pad: bestand for bestand in gelezen if bestand is not None}

    @cached_property
    def straks(self) -> Lading:
        """The register as it will be."""
        blijft = {p: b for p, b in self.lading.bestanden.items() if p not in self.bytes_van}
        alle = {**blijft, **self.nieuw}
        return replace(self.lading, bestanden={pad: alle[pad] for pad in sorted(alle)})

    def eis_goed(self) -> None:
        """RaoError when the form is wrong, or when something would break that others lean on."""
        self.straks.eis_bekend()
        self._eis_samengevoegd()
        self._eis_versie()
        self._eis_vorm()
        voor, na = self.lading.stand(self.vandaag), self.straks.stand(self.vandaag)
        if voor is not None and na is not None:
            _eis_besluiten_vast(voor, na, weggehaald(self.bytes_van))
            self._eis_verwijzingen(voor, na)
            _eis_eigen_zaken(voor, na)

    def eis_vorm_en_verband(self) -> None:
        """RaoError as `eis_goed`, but for what was fixed: who asks this, judges that itself."""
        self.straks.eis_bekend()
        self._eis_vorm()
        voor, na = self.lading.stand(self.vandaag), self.straks.stand(self.vandaag)
        if voor is not None and na is not None:
            self._eis_verwijzingen(voor, na)
            _eis_eigen_zaken(voor, na)

    def onbekend(self) -> list[str]:
        """Say which names rao.yaml does not know, and which closed figures change."""
        voor, na = self.lading.stand(self.vandaag), self.straks.stand(self.vandaag)
        if voor is None or na is None:
            return []
        nieuw = [b for b in _erbij(voor, na) if b.code in _NAAM]
        zinnen = [f"Let op: {b.bestand}: {b.tekst}\n{REGELS[b.code].hint}" for b in nieuw]
        return [*zinnen, *self._cijfers(voor, na)]

    def _cijfers(self, voor: Stand, na: Stand) -> Iterator[str]:
        """Yield the closed months of which the figures change without a word in rao.yaml."""
        for maand in gewijzigde_maanden(voor, na):
            if self.vandaag not in na.register.correcties.get(maand, ()):
                yield (
                    f"Let op: de cijfers van {zeg_maanden([maand])} zijn afgesloten en "
                    f"veranderen hierdoor.\nLaat zien dat zij zijn gecorrigeerd: zet in rao.yaml "
                    f"onder correcties: {maand}: [{self.vandaag}]"
                )

    def _eis_samengevoegd(self) -> None:
        """RaoError when git left its marks in a text, of the register or another."""
        for pad, data in self.bytes_van.items():
            tekst = "" if data is None else data.decode("utf-8", "replace")
            for begin, _ in merkregels(tekst):
                if tekst[begin] in "<>":  # a line of === is a heading in Markdown
                    raise RaoError(
                        f"In {pad} staan twee versies door elkaar: git kon ze niet samenvoegen.",
                        hint="Typ `rao sync`: dat vraagt wat moet blijven. Of kies het zelf, en "
                        "haal de regels met <<<<<<<, ======= en >>>>>>> weg.",
                    )

    def _eis_versie(self) -> None:
        """RaoError when an older rao cannot know from rao.yaml that it does not know these."""
        nodig = nodige_versie(b.boom.waarde for b in self.nieuw.values() if b.boom)
        if nodig > self.straks.versie:
            raise RaoError(
                f"Wat u veranderde, kan pas in versie {nodig} van een register.",
                hint=f"Zet bovenaan in rao.yaml 'versie: {nodig}', en probeer het opnieuw.",
            )

    def _eis_vorm(self) -> None:
        """Refuse files that rao could not read back; nothing is committed then."""
        meldingen = [m for m in self._vormmeldingen() if m.ernst == "fout"]
        fouten = [f"{m.bestand}:{m.regelnummer or 1}: {m.tekst}" for m in meldingen]
        if fouten:
            raise RaoError(
                "Dit kan zo niet worden vastgelegd; de vorm van een bestand klopt niet.",
                hint="\n".join([*fouten, *self._hoe(), "Verbeter dit en probeer het opnieuw."]),
            )

    def _hoe(self) -> Iterator[str]:
        """Say it when rao can mostly mend some of it."""
        naast = self.straks.bestanden
        if verbeterbaar(Vormfoutbestand(pad, b, naast) for pad, b in self.nieuw.items()):
            hoe = opdrachtregel("valideer", "--verbeter", "--proef")
            yield f"Een deel hiervan kan rao meestal zelf verbeteren: {hoe}"

    def _vormmeldingen(self) -> Iterator[Melding]:
        for pad, bestand in self.nieuw.items():
            bezwaar = naam_bezwaar(pad) if soort_van(pad) else None
            if bezwaar is not None:
                yield bezwaar
            yield from bestand.meldingen

    def _eis_verwijzingen(self, voor: Stand, na: Stand) -> None:
        """Refuse to take away what others refer to."""
        weg = sorted({naam for _, naam in _namen(voor) - _namen(na)})
        stuk = [b for b in _erbij(voor, na) if any(_noemt(b, n) for n in weg)] if weg else []
        if stuk:
            genoemd = next(naam for naam in weg if _noemt(stuk[0], naam))
            regels = [f"{b.bestand}: {b.tekst}" for b in stuk[:_MEESTE]]
            paden = als_woorden(sorted(self.bytes_van)[:_MEESTE])
            uitweg = (
                f"Haal het eerst daar weg. Of doe dit:\n{zeg_hoe(kwijt)}"
                if (kwijt := weggehaald(self.bytes_van))
                else "Haal het eerst daar weg. Of zet terug wat er stond; u ziet het met: "
                f"git diff HEAD -- {paden}"
            )
            raise RaoError(
                f"{genoemd} kan niet weg: iets anders verwijst er nog naar.",
                hint="\n".join([*regels, uitweg]),
            )


def _is_te_lezen(pad: str) -> bool:
    """Say whether rao reads the file at a path as one of the register."""
    delen = PurePosixPath(pad).parts
    verborgen = any(deel.startswith(".") for deel in delen)
    in_map = soort_van(pad) is not None and pad.lower().endswith((".yaml", ".yml"))
    return pad == REGISTERBESTAND or (in_map and not verborgen)


def _eis_besluiten_vast(voor: Stand, na: Stand, weg: Sequence[str]) -> None:
    """Refuse other decisions than those that were fixed (S11)."""
    for pad, overleg in voor.overleggen.items():
        if not _ligt_goed_vast(voor, overleg):
            continue
        nu = na.overleggen.get(pad)
        if nu is None or not _ligt_goed_vast(na, nu) or _anders(overleg, nu):
            besluit = next(iter(overleg.besluiten), "BESLUIT")
            terug = zeg_hoe(weg) if weg else f"{_ZET_TERUG} {pad} acties"
            erratum = opdrachtregel("erratum", f"{overleg.datum}", besluit, "--tekst", "TEKST")
            raise RaoError(
                f"De besluiten van het overleg van {datum(overleg.datum)} liggen vast. "
                "Met de hand veranderen kan niet meer.",
                hint=f"{terug}\nKlopt een besluit niet? Verbeter het met: {erratum}",
            )


def _eis_eigen_zaken(voor: Stand, na: Stand) -> None:
    """Refuse to put a zaak of one LKO on the list of another."""
    stond = {(plek.bestand, plek.kenmerk) for plek in voor.zaken}
    for plek in na.zaken:
        if (plek.bestand, plek.kenmerk) not in stond:
            eis_eigen_zaak(plek)


def _ligt_goed_vast(stand: Stand, overleg: Overleg) -> bool:
    """Say whether a list was fixed, and is still what was fixed."""
    acties = (actie for _, actie in stand.acties_uit(overleg))
    vast = overleg.vaststelling.besluitenlijst is not None
    return vast and klopt_besluitenlijst(overleg, acties)


def _anders(oud: Overleg, nieuw: Overleg) -> bool:
    return (
        oud.vaststelling.besluitenlijst != nieuw.vaststelling.besluitenlijst
        or oud.status != nieuw.status
    )


def _erbij(voor: Stand, na: Stand) -> list[Bevinding]:
    """Return the references to nothing that there were not before, whatever their place."""
    regels = [REGELS[code] for code in _VERWIJZING]
    was = {(b.code, b.bestand, b.tekst) for b in beoordeel(voor, regels)}
    nu = beoordeel(na, regels)
    return [b for b in nu if (b.code, b.bestand, b.tekst) not in was]


def _noemt(bevinding: Bevinding, naam: str) -> bool:
    """Say whether a finding about a reference names a thing; B-…-10 is not B-…-100."""
    return re.search(rf"(?<![\w-]){re.escape(naam)}(?![\w-])", bevinding.tekst) is not None


def _namen(stand: Stand) -> set[tuple[str, str]]:
    """Return everything that others can refer to, as what and by which name.

    An item and the zaak that it is about have one name, and are two things.
    """
    return {
        *(("organisatie", naam) for naam in stand.register.organisaties),
        *(("lko", naam) for naam in stand.register.lkos),
        *(("bestand", kenmerk_van(ding)) for _, ding in stand.dingen),
        *(("bestand", naam) for naam in stand.onleesbaar),
        *(("zaak", kenmerk) for kenmerk in stand.zaken_op_kenmerk),
        *(("besluit", kenmerk) for kenmerk in stand.besluit_op_kenmerk),
        *((plek.bestand, plek.punt.id) for plek in stand.punten),
    }
