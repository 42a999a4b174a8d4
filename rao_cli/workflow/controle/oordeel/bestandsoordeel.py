"""What is said of one file: where its findings stand, what of them is accepted, which lines."""

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

import msgspec
from msgspec.structs import replace

from rao_cli.model.controle import Geaccepteerd
from rao_cli.model.melding import Bevinding, Melding
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.rules.regel import Regel
from rao_cli.store.register_map import Lading
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.acceptatie import pas_toe
from rao_cli.workflow.privacy.uitgang import verberg

REGELS: Final[dict[str, Regel[Any]]] = {regel.code: regel for regel in ALLE_REGELS}
_DUBBEL: Final = "VRB02"
_NAAM_OF_PLAATS: Final = ("VRM16", "VRM17")


class Keur(NamedTuple):
    """What form and rules find in one file, before anyone looked up where that stands."""

    vorm: list[Melding]
    bevindingen: list[Bevinding]


def keur_bestanden(lading: Lading, bevindingen: Iterable[Bevinding]) -> dict[str, Keur]:
    """Return what was found by path; every file that was read has a row."""
    keuren = {pad: Keur([], []) for pad in lading.bestanden}
    for melding in lading.meldingen:
        regel = REGELS.get(melding.code)
        met_bron = replace(melding, bron=regel.bron) if regel else melding
        keuren.setdefault(melding.bestand or "", Keur([], [])).vorm.append(met_bron)
    for bevinding in bevindingen:
        vorm, gevonden = keuren[bevinding.bestand]
        if bevinding.code == _DUBBEL:  # its own place is taken: a name or folder is no way out
            vorm[:] = [melding for melding in vorm if melding.code not in _NAAM_OF_PLAATS]
        gevonden.append(bevinding)
    return keuren


class Bestandsoordeel(msgspec.Struct, frozen=True, array_like=True):
    """All that is said of one file, under the name that the user knows."""

    meldingen: tuple[Melding, ...] = ()
    #: The words that each finding points at; none of a file that cannot be read.
    woorden: tuple[str, ...] = ()
    geaccepteerd: tuple[Geaccepteerd, ...] = ()
    tekstregels: tuple[str, ...] = ()
    #: What the thing and its zaken are about.
    namen: Mapping[str, str] = msgspec.field(default_factory=dict)
    #: Of all on which this rests; empty where nobody keeps it.
    som: bytes = b""

    @property
    def is_leeg(self) -> bool:
        """Whether there is nothing to say."""
        return not self.meldingen and not self.geaccepteerd


def beoordeel_bestand(
    bestand: Bestand | None,
    naam: str,
    keur: Keur,
    uit_zichzelf: Iterable[Melding],
    *,
    volledig: bool,
) -> Bestandsoordeel:
    """Return what is said of one file; `uit_zichzelf` is what its text gives besides its form.

    `volledig`: all files of the register could be judged.
    """
    vast, stil = set(), set()
    meldingen = [*keur.vorm]
    for bevinding in keur.bevindingen:
        melding = _melding(bestand, bevinding)
        meldingen.append(melding)
        if bevinding.vast:  # nobody can accept it
            vast.add(melding)
        if bevinding.stil:  # it is over: an acceptance of it stays as it is
            stil.add(melding)
    meldingen += uit_zichzelf
    weg: list[Geaccepteerd] = []
    if bestand is not None:
        meldingen, weg = pas_toe(bestand, meldingen, REGELS, vast=vast, volledig=volledig)
    meldingen = [melding for melding in meldingen if melding not in stil]
    weg = [een for een in weg if een.melding not in stil]
    hier = tuple(met_bestand(melding, naam) for melding in meldingen)
    elders = tuple(Geaccepteerd(met_bestand(een.melding, naam), een.reden) for een in weg)
    if not meldingen or bestand is None:
        return Bestandsoordeel(hier, (), elders)
    regels, alle = bestand.tekstregels, [*meldingen, *(een.melding for een in weg)]
    return Bestandsoordeel(
        hier,
        tuple(_woorden(melding, regels) for melding in hier),
        elders,
        _aangewezen(verberg(regels, alle), meldingen),
        _namen_in(bestand.ding, alle),
    )


def met_bestand(melding: Melding, naam: str) -> Melding:
    """Return the same finding under another name of the file."""
    return melding if melding.bestand == naam else replace(melding, bestand=naam)


def _melding(bestand: Bestand | None, bevinding: Bevinding) -> Melding:
    """Look up where a finding stands and what its rule says to do."""
    melding = Melding(
        code=bevinding.code,
        ernst=bevinding.ernst,
        bestand=bevinding.bestand,
        pad=bevinding.pad,
        tekst=bevinding.tekst,
        bron=REGELS[bevinding.code].bron,
        hint=bevinding.hint,
    )
    return melding if bestand is None else melding.op(bestand.vindplaats(bevinding.pad))


def _namen_in(ding: object, meldingen: Iterable[Melding]) -> dict[str, str]:
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


def _aangewezen(regels: tuple[str, ...], meldingen: Iterable[Melding]) -> tuple[str, ...]:
    """Return the lines down to the last finding; empty where none begins: nobody shows those.

    Of a large register all lines would take as much room as all that its files say.
    """
    nummers = {melding.regelnummer or 0 for melding in meldingen}
    tot = enumerate(regels[: max(nummers)], start=1)
    return tuple(regel if nummer in nummers else "" for nummer, regel in tot)


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
