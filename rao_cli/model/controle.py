"""The report of one check: findings, what was accepted, and how complete each list is."""

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from rao_cli.model.melding import Kaart, Melding, Samenvatting


class Geaccepteerd(msgspec.Struct, frozen=True):
    """A finding that a person accepted in the file, with the reason given there."""

    melding: Melding
    reden: str


class Volledigheid(msgspec.Struct, frozen=True):
    """How complete one list is: "7 van 12 onderdelen aanwezig, IND en AVIM ontbreken"."""

    bestand: str
    kenmerk: str
    aanwezig: int
    gevraagd: int
    organisaties_ontbreken: tuple[str, ...]


class Grensbeeld(msgspec.Struct, frozen=True):
    """What a baseline left out: which file, how many are known, and which are mended since.

    `gedaan` says what was written in it; empty when that was not asked. `bloot` has the file of
    each finding that was hidden when it was written, and `hoe` is the command that writes it.
    `weg` is what rao does not find any more: `dicht` are files that it could read then, and by
    which it would know whether that is mended.
    """

    bestand: str
    bekend: int
    opgelost: tuple[str, ...] = ()
    gedaan: str = ""
    bloot: tuple[str, ...] = ()
    hoe: str = ""
    weg: tuple[str, ...] = ()
    dicht: tuple[str, ...] = ()


class Verslag(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a format needs.

    `tekstregels` holds the lines of files that have findings; one where none begins may be empty.
    """

    meldingen: tuple[Melding, ...]
    samenvatting: Samenvatting
    #: The files that were looked at, also those without findings.
    bestanden: tuple[str, ...] = ()
    #: The rao.yaml of each register that was looked at.
    registers: tuple[str, ...] = ()
    geaccepteerd: tuple[Geaccepteerd, ...] = ()
    lijsten: tuple[Volledigheid, ...] = ()
    tekstregels: Mapping[str, tuple[str, ...]] = {}
    kaarten: Mapping[str, Kaart] = {}
    #: What the things that have findings are about, by kenmerk; no data of persons.
    namen: Mapping[str, str] = {}
    versie: str = ""
    #: The revision since which all this is new; None when everything is told.
    sinds: str | None = None
    #: Day and commit when the register was checked as it was; empty when it was not.
    toestand: Mapping[str, str] = {}
    #: What stood there already then: left out of the report, and counted at its end.
    ouder: tuple[Melding, ...] = ()
    #: What is no error, where only errors are told: counted all the same. None: all is told.
    stil: tuple[Melding, ...] | None = None
    #: What was known of old, and is among `ouder` too; None without a baseline.
    grens: Grensbeeld | None = None
    #: Which rules were asked, in a sentence; empty: all of them.
    keuze: str = ""
    #: The files that rao cannot read, and whose findings are left out: nothing else says so.
    onleesbaar: tuple[str, ...] = ()
    #: The paths that were asked, as typed; empty: the whole register.
    paden: tuple[str, ...] = ()
    #: Place and code of the findings that rao can mostly mend by itself.
    verbeterbaar: frozenset[tuple[str | None, int | None, int | None, str]] = frozenset()
    #: What there is to say of the folder itself, before any finding; no format holds it.
    vooraf: tuple[str, ...] = ()

    @property
    def ongenoemd(self) -> tuple[Melding, ...]:
        """What rao found and the report leaves out."""
        return (*self.ouder, *(self.stil or ()))

    def met_alleen_fouten(self) -> "Verslag":
        """Return the same report, in which only errors are told."""
        fouten = tuple(melding for melding in self.meldingen if melding.ernst == "fout")
        stil = tuple(melding for melding in self.meldingen if melding.ernst != "fout")
        aanvaard = tuple(een for een in self.geaccepteerd if een.melding.ernst == "fout")
        return replace(self, meldingen=fouten, stil=stil, geaccepteerd=aanvaard)

    def kan_verbeteren(self, melding: Melding) -> bool:
        """Say whether rao can mostly mend a finding by itself."""
        m = melding
        return (m.bestand, m.regelnummer, m.kolom, m.code) in self.verbeterbaar
