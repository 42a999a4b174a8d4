"""The answers to what two people both changed: kept beside git until all of it is shared.

An answer belongs to the two texts that were shown. When the others change theirs once more, the
same place is asked again.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, Protocol, TypedDict, TypeVar

from rao_cli.model.samen.botsing import Botsing, EigenTekst, Kantkeuze, Kantkeuzes
from rao_cli.store.git.aanroep.eigen_map import eigen_bestand, eigen_map, read_json, write_json
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.workflow.samen.sync.vorm import SyncAntwoord

_BESTAND: Final = "sync-antwoorden.json"


class _Samengevoegd(Protocol):
    """What a merge gives: of one file, or of a register."""

    @property
    def botsingen(self) -> tuple[Botsing, ...]:
        """What is still to be answered."""


_S = TypeVar("_S", bound=_Samengevoegd)


class _BewaardAntwoord(TypedDict):
    sleutel: str
    ons: str | None
    hun: str | None
    keuze: str
    tekst: str | None


class SyncAntwoorden:
    """What a person answered so far, by the key of the Botsing."""

    def __init__(self, gegeven: Mapping[str, SyncAntwoord] | None = None) -> None:
        """Begin with these answers."""
        self.gegeven = dict(gegeven or {})

    def geef(self, botsing: Botsing, keuze: Kantkeuze) -> None:
        """Take in an answer."""
        self.gegeven[botsing.sleutel] = SyncAntwoord(botsing.ons, botsing.hun, keuze)

    def vergeet_getypt(self) -> None:
        """Forget the texts that were typed: what may not be in the register is kept nowhere."""
        self.gegeven = {
            sleutel: een
            for sleutel, een in self.gegeven.items()
            if not isinstance(een.keuze, EigenTekst)
        }

    def bij(self, botsing: Botsing) -> Kantkeuze | None:
        """Return the answer to exactly these two texts; None when there is none yet."""
        gaf = self.gegeven.get(botsing.sleutel)
        past = gaf is not None and (gaf.ons, gaf.hun) == (botsing.ons, botsing.hun)
        return gaf.keuze if gaf is not None and past else None


def voeg_met_antwoorden(
    voeg: Callable[[Kantkeuzes], _S], *raad: Callable[[Botsing], Kantkeuze | None]
) -> tuple[_S, Kantkeuzes]:
    """Merge, answer what one of `raad` knows the answer to, and merge again until none does."""
    keuzes: dict[str, Kantkeuze] = {}
    while True:
        samen = voeg(keuzes)
        nieuw = {
            botsing.sleutel: keuze
            for botsing in samen.botsingen
            if botsing.sleutel not in keuzes and (keuze := _eerste(raad, botsing)) is not None
        }
        if not nieuw:
            return samen, keuzes
        keuzes |= nieuw


def _eerste(
    raad: Iterable[Callable[[Botsing], Kantkeuze | None]], botsing: Botsing
) -> Kantkeuze | None:
    return next((keuze for vraag in raad if (keuze := vraag(botsing)) is not None), None)


def read_antwoorden(git_map: Path) -> SyncAntwoorden:
    """Return what was answered an earlier time, and did not come to be shared."""
    bewaard = read_json(eigen_map(git_map), _BESTAND, list[_BewaardAntwoord]) or []
    return SyncAntwoorden(
        {
            een["sleutel"]: SyncAntwoord(een["ons"], een["hun"], keuze)
            for een in bewaard
            if (keuze := _keuze(een)) is not None
        }
    )


def _keuze(een: _BewaardAntwoord) -> Kantkeuze | None:
    match een["keuze"]:
        case "ons":
            return "ons"
        case "hun":
            return "hun"
        case _:
            return None if een["tekst"] is None else EigenTekst(een["tekst"])


def bewaar_antwoorden(git_map: Path, antwoorden: SyncAntwoorden) -> None:
    """Keep the answers for the next time, for their owner alone."""
    data = [
        _BewaardAntwoord(
            sleutel=sleutel,
            ons=een.ons,
            hun=een.hun,
            keuze="vrij" if isinstance(een.keuze, EigenTekst) else een.keuze,
            tekst=een.keuze.tekst if isinstance(een.keuze, EigenTekst) else None,
        )
        for sleutel, een in antwoorden.gegeven.items()
    ]
    try:
        map_ = eigen_map(git_map, maak=True)
        write_json(map_, _BESTAND, data)
        eigen_bestand(map_, _BESTAND).chmod(0o600)
    except OSError as fout:
        raise vertaal_os(f"uw antwoorden niet bewaren in {git_map}", fout) from fout


def vergeet_antwoorden(git_map: Path) -> None:
    """All is shared: the answers are in the register."""
    with suppress(OSError):
        eigen_bestand(eigen_map(git_map), _BESTAND).unlink(missing_ok=True)
