"""Gather what form, rules and completeness say of one reading, with paths as the user sees them."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from rao_cli.documents.meldingen.plek import op_plek
from rao_cli.model.controle import Geaccepteerd, Volledigheid
from rao_cli.model.melding import Bevinding, Melding, Profiel
from rao_cli.model.plaats import REGISTERBESTAND, kenmerk_van, naam_in, soort_van
from rao_cli.model.register.standaard import STANDAARDREGISTER
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.rules.oordeel import oordeel
from rao_cli.rules.regel import Regel
from rao_cli.rules.signaallijst.volledigheid import volledigheid
from rao_cli.store.register_map import Lading
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.acceptatie import pas_toe
from rao_cli.workflow.controle.meelezen.per_bestand import bevind
from rao_cli.workflow.privacy.uitgang import verberg

REGELS: Final[dict[str, Regel[Any]]] = {regel.code: regel for regel in ALLE_REGELS}
_DUBBEL: Final = "VRB02"
_NAAM_OF_PLAATS: Final = ("VRM16", "VRM17")


class Oogst(msgspec.Struct):
    """What one or more registers gave, judged on one day and in one profile (None: by status)."""

    vandaag: date
    profiel: Profiel | None
    meldingen: list[Melding] = msgspec.field(default_factory=list)
    geaccepteerd: list[Geaccepteerd] = msgspec.field(default_factory=list)
    lijsten: list[Volledigheid] = msgspec.field(default_factory=list)
    tekstregels: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    bestanden: list[str] = msgspec.field(default_factory=list)
    #: The rao.yaml of each register that was looked at.
    registers: list[str] = msgspec.field(default_factory=list)
    #: What there is to say of the folders that were read.
    vooraf: list[str] = msgspec.field(default_factory=list)
    #: Which thing is in a file of a register: its kind and kenmerk, by the name of the file.
    dingen: dict[str, str] = msgspec.field(default_factory=dict)
    #: The files that cannot be read: what they or others would say then, nobody knows.
    onleesbaar: list[str] = msgspec.field(default_factory=list)
    #: The files with form errors: as they are called, as they were read, and what lies beside.
    vormfouten: list[tuple[str, Bestand, Mapping[str, Bestand]]] = msgspec.field(
        default_factory=list
    )
    #: What the things with findings are about, by kenmerk.
    namen: dict[str, str] = msgspec.field(default_factory=dict)
    #: The words that a finding points at; never shown, only to know it again.
    woorden: dict[Melding, str] = msgspec.field(default_factory=dict)

    #: For a next run: the files beside git that all this rests on; None: it may not be kept.
    buiten_git: frozenset[str] | None = None

    def vondsten(self) -> list[tuple[Melding, str]]:
        """Return every finding with the words it points at, by place."""
        return [(m, self.woorden.get(m, "")) for m in op_plek(self.meldingen)]

    def neem_over(self, ander: "Oogst", namen: Mapping[str, str]) -> None:
        """Add the findings of another reading about files that have these names here."""
        for melding in ander.meldingen:
            if (naam := namen.get(melding.bestand or "")) is not None:
                hier = met_bestand(melding, naam)
                self.meldingen.append(hier)
                self.woorden[hier] = ander.woorden.get(melding, "")

    def voeg_toe(
        self, lading: Lading, gekozen: Callable[[str], bool], voor: str = "", *, los: bool = False
    ) -> None:
        """Judge one reading and keep what concerns the chosen paths.

        `voor` comes before each path; `los`: without a register.
        """
        stand = lading.stand(self.vandaag, STANDAARDREGISTER if los else None)
        if stand and los:
            stand = replace(stand, los=True)
        bevindingen = list(oordeel(stand, ALLE_REGELS, self.profiel)) if stand else []
        keur = Keur(lading, bevindingen)
        self.bestanden += [voor + pad for pad in lading.bestanden if gekozen(pad)]
        self.onleesbaar += [voor + pad for pad, b in lading.bestanden.items() if b.ding is None]
        self.dingen |= {voor + pad: ding_in(b) for pad, b in lading.bestanden.items()}
        register = stand.register if stand else None
        volledig = stand is not None and not stand.los and not stand.onleesbaar
        for pad, meldingen in keur.per_bestand.items():
            if gekozen(pad):
                bestand, bevonden = lading.bestanden.get(pad), lading.bevonden(pad)
                if bevonden and bevonden.is_leeg and not meldingen:
                    continue  # its text says nothing more
                if bestand is not None:
                    bestand = bestand.vers()  # its text is looked at more than once
                    meldingen.extend(bevonden.meldingen if bevonden else bevind(bestand, register))
                self._voeg_bestand_toe(bestand, voor + pad, meldingen, keur, volledig=volledig)
        self.lijsten.extend(
            msgspec.structs.replace(lijst, bestand=voor + lijst.bestand)
            for lijst in (volledigheid(stand) if stand else ())
            if gekozen(lijst.bestand)
        )

    def noteer_vorm(self, lading: Lading, gekozen: Callable[[str], bool], voor: str = "") -> None:
        """Keep the chosen files of a reading that have form errors: some of those rao can mend."""
        self.vormfouten += (
            (voor + pad, bestand, lading.bestanden)
            for pad, bestand in lading.bestanden.items()
            if bestand.meldingen and gekozen(pad)
        )

    def _voeg_bestand_toe(
        self,
        bestand: Bestand | None,
        naam: str,
        meldingen: list[Melding],
        keur: "Keur",
        *,
        volledig: bool,
    ) -> None:
        weg: list[Geaccepteerd] = []
        if bestand is not None:
            meldingen, weg = pas_toe(bestand, meldingen, REGELS, vast=keur.vast, volledig=volledig)
        if keur.stil:
            meldingen = [melding for melding in meldingen if melding not in keur.stil]
            weg = [een for een in weg if een.melding not in keur.stil]
        hier = [met_bestand(m, naam) for m in meldingen]
        self.meldingen += hier
        self.geaccepteerd.extend(Geaccepteerd(met_bestand(g.melding, naam), g.reden) for g in weg)
        if meldingen and bestand is not None:
            regels = bestand.tekstregels
            self.tekstregels[naam] = verberg(regels, [*meldingen, *(g.melding for g in weg)])
            self.namen |= namen_in(bestand.ding, [*meldingen, *(g.melding for g in weg)])
            self.woorden.update((m, _woorden(m, regels)) for m in hier)


def ding_in(bestand: Bestand) -> str:
    """Return kind and kenmerk of what is in a file, whatever its name; else kind and name."""
    if bestand.pad == REGISTERBESTAND:
        return "register"
    soort = soort_van(bestand.pad)
    ding = bestand.ding
    if ding is None or isinstance(ding, Register):
        return f"{soort}/{naam_in(bestand.pad)}" if soort else bestand.pad
    return f"{ding.soort}/{kenmerk_van(ding)}"  # type: ignore[attr-defined]


def namen_in(ding: object, meldingen: Iterable[Melding]) -> dict[str, str]:
    """Return what a thing and its zaken are about; nothing where data of a person may stand."""
    if any(melding.code.startswith("PRI") for melding in meldingen):
        return {}
    match ding:
        case Signaallijst(onderwerp=None):
            return {kenmerk: zaak.onderwerp for kenmerk, zaak in ding.zaken.items()}
        case Actie():
            return {ding.kenmerk: ding.omschrijving}
        case Onderwerp():
            return {ding.kenmerk: ding.titel}
        case _:
            return {}


def met_bestand(melding: Melding, naam: str) -> Melding:
    """Return the same finding under another name of the file."""
    if melding.bestand == naam:
        return melding
    return msgspec.structs.replace(melding, bestand=naam)


def _woorden(melding: Melding, regels: tuple[str, ...]) -> str:
    """Return the text that a finding points at; nothing when it has no place."""
    if melding.regelnummer is None or melding.eind_regelnummer is None:
        return ""
    stuk = list(regels[melding.regelnummer - 1 : melding.eind_regelnummer])
    if len(stuk) == 1:  # without a copy of the whole line: there may be many on one
        return stuk[0][(melding.kolom or 1) - 1 : (melding.eind_kolom or 1) - 1]
    if stuk:
        stuk[-1] = stuk[-1][: (melding.eind_kolom or 1) - 1]
        stuk[0] = stuk[0][(melding.kolom or 1) - 1 :]
    return "\n".join(stuk)


class Keur:
    """Form findings and findings of rules per file; every file that was read has a row.

    `vast` is what nobody can accept, `stil` what is over: an acceptance of it stays as it is.
    """

    def __init__(self, lading: Lading, bevindingen: Iterable[Bevinding]) -> None:
        self.per_bestand: dict[str, list[Melding]] = {pad: [] for pad in lading.bestanden}
        self.vast: set[Melding] = set()
        self.stil: set[Melding] = set()
        for melding in lading.meldingen:
            regel = REGELS.get(melding.code)
            met_bron = msgspec.structs.replace(melding, bron=regel.bron) if regel else melding
            self.per_bestand.setdefault(melding.bestand or "", []).append(met_bron)
        for bevinding in bevindingen:
            self._voeg_toe(bevinding, _melding(lading.bestanden, bevinding))

    def _voeg_toe(self, bevinding: Bevinding, melding: Melding) -> None:
        meldingen = self.per_bestand.setdefault(bevinding.bestand, [])
        if bevinding.code == _DUBBEL:  # its own place is taken: a name or folder is no way out
            meldingen[:] = [m for m in meldingen if m.code not in _NAAM_OF_PLAATS]
        meldingen.append(melding)
        if bevinding.vast:
            self.vast.add(melding)
        if bevinding.stil:
            self.stil.add(melding)


def _melding(bestanden: Mapping[str, Bestand], bevinding: Bevinding) -> Melding:
    """Look up where a finding stands and what its rule says to do."""
    regel = REGELS[bevinding.code]
    plek = bestanden[bevinding.bestand].vindplaats(bevinding.pad)
    melding = Melding(
        code=bevinding.code,
        ernst=bevinding.ernst,
        bestand=bevinding.bestand,
        pad=bevinding.pad,
        tekst=bevinding.tekst,
        bron=regel.bron,
        hint=bevinding.hint,
    )
    return melding.op(plek)
