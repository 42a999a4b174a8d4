"""Gather what form, rules and completeness say of one reading, with paths as the user sees them."""

from collections.abc import Callable, Mapping
from datetime import date

import msgspec
from msgspec.structs import replace

from rao_cli.documents.meldingen.plek import op_plek
from rao_cli.model.controle import Geaccepteerd, Volledigheid
from rao_cli.model.melding import Melding, Profiel
from rao_cli.model.plaats import REGISTERBESTAND, naam_in, soort_van
from rao_cli.model.register.standaard import STANDAARDREGISTER
from rao_cli.model.soorten.ding import kenmerk_van
from rao_cli.model.soorten.register import Register
from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.rules.oordeel import oordeel
from rao_cli.rules.signaallijst.volledigheid import volledigheid
from rao_cli.store.register_map import Lading
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.controle.oordeel.bestandsoordeel import (
    Bestandsoordeel,
    keur_bestanden,
    met_bestand,
)
from rao_cli.workflow.controle.oordeel.eerder import Beoordelaar, EerderGezegd


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
        self,
        lading: Lading,
        gekozen: Callable[[str], bool],
        voor: str = "",
        *,
        los: bool = False,
        eerder: EerderGezegd | None = None,
    ) -> None:
        """Judge one reading and keep what concerns the chosen paths.

        `voor` comes before each path; `los`: without a register; `eerder` is what was said of each
        file by an earlier run.
        """
        stand = lading.stand(self.vandaag, STANDAARDREGISTER if los else None)
        if stand and los:
            stand = replace(stand, los=True)
        keuren = keur_bestanden(lading, oordeel(stand, ALLE_REGELS, self.profiel) if stand else ())
        lijsten = volledigheid(stand) if stand else ()
        self.bestanden += [voor + pad for pad in lading.bestanden if gekozen(pad)]
        self.onleesbaar += [voor + pad for pad, b in lading.bestanden.items() if b.ding is None]
        self.dingen |= {voor + pad: ding_in(b) for pad, b in lading.bestanden.items()}
        register = stand.register if stand else None
        volledig = stand is not None and not stand.los and not stand.onleesbaar
        if stand:
            stand.vergeet()  # findings come in its place
        beoordelaar = Beoordelaar(lading, register, volledig=volledig, eerder=eerder)
        for pad, keur in keuren.items():
            if gekozen(pad):
                self.neem_op(voor + pad, beoordelaar.beoordeel(pad, voor + pad, keur))
        self.lijsten.extend(
            replace(lijst, bestand=voor + lijst.bestand)
            for lijst in lijsten
            if gekozen(lijst.bestand)
        )

    def neem_op(self, naam: str, oordeel: Bestandsoordeel) -> None:
        """Add what is said of one file, which has this name here."""
        self.meldingen += oordeel.meldingen
        self.geaccepteerd += oordeel.geaccepteerd
        if oordeel.woorden:
            self.tekstregels[naam] = oordeel.tekstregels
            self.namen |= oordeel.namen
            self.woorden |= zip(oordeel.meldingen, oordeel.woorden, strict=True)

    def noteer_vorm(self, lading: Lading, gekozen: Callable[[str], bool], voor: str = "") -> None:
        """Keep the chosen files of a reading that have form errors: some of those rao can mend."""
        self.vormfouten += (
            (voor + pad, bestand, lading.bestanden)
            for pad, bestand in lading.bestanden.items()
            if bestand.meldingen and gekozen(pad)
        )


def ding_in(bestand: Bestand) -> str:
    """Return kind and kenmerk of what is in a file, whatever its name; else kind and name."""
    if bestand.pad == REGISTERBESTAND:
        return "register"
    soort = soort_van(bestand.pad)
    ding = bestand.ding
    if ding is None or isinstance(ding, Register):
        return f"{soort}/{naam_in(bestand.pad)}" if soort else bestand.pad
    return f"{ding.soort}/{kenmerk_van(ding)}"  # type: ignore[attr-defined]
