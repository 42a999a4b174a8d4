"""Whatever fits the form can be judged: no rule about a zaak ever raises, all of them agree."""

from collections.abc import Iterator
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.melding import Bevinding
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.onderdelen import PER_ZAAK
from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.rules.oordeel import beoordeel, oordeel
from rao_cli.rules.signaallijst.lopend import telt_mee
from rao_cli.rules.signaallijst.volledigheid import volledigheid
from tests.rules.vrij import vrij_ding
from tests.rules.wereld import ZAAK, bouw_stand, maak_ding, wereld

SIG = tuple(regel for regel in ALLE_REGELS if regel.code.startswith("SIG"))
#: Rules that say of a part of S18-S22 that it is not there; SIG21 speaks of a wrong choice.
GATEN = {regel.code for regel in SIG if len(regel.vast) > 1} - {"SIG21"}
LIJSTEN = vrij_ding(Signaallijst)


#: Ways to empty a place; None takes it away.
LEEG: tuple[Any, ...] = (None, {}, [], "-")


def plekken(data: Any, pad: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of every place in plain data."""
    for sleutel in data if isinstance(data, dict) else range(len(data)):
        yield (*pad, sleutel)
        if isinstance(data[sleutel], dict | list):
            yield from plekken(data[sleutel], (*pad, sleutel))


def beschadigd() -> Iterator[tuple[str, Signaallijst]]:
    """Yield the list of the world with each place of its zaak in turn taken away or emptied."""
    for pad in plekken(wereld()["lijst"]["zaken"][ZAAK]):
        for leeg in LEEG:
            data = wereld()["lijst"]
            ouder = data["zaken"][ZAAK]
            for sleutel in pad[:-1]:
                ouder = ouder[sleutel]
            if leeg is None:
                del ouder[pad[-1]]
            else:
                ouder[pad[-1]] = leeg
            try:
                yield f"{pad} {leeg}", msgspec.convert(data, Signaallijst, strict=False)
            except msgspec.ValidationError:
                continue


def stand_met(lijst: Signaallijst, overleg: Overleg | None = None) -> Stand:
    """Build the world with another list, and another meeting that may speak of its zaken."""
    data = wereld()
    dingen = {
        "rao.yaml": maak_ding(data["register"]),
        "lijst.yaml": lijst,
        "overleg.yaml": overleg or maak_ding(data["overleg"]),
        "onderwerp.yaml": maak_ding(data["onderwerp"]),
    }
    return bouw_stand(dingen)


def bestaat(stand: Stand, bevinding: Bevinding) -> bool:
    """Say whether all but the last two keys of a path can be walked in the data."""
    ding = stand.signaallijsten[bevinding.bestand]
    plek = msgspec.to_builtins(ding)
    for deel in bevinding.pad[:-2]:
        plek = plek[deel]
    return isinstance(plek, dict | list)


@given(lijst=LIJSTEN, overleg=vrij_ding(Overleg), eigen=st.booleans())
def test_every_list_is_judged(lijst: Signaallijst, overleg: Overleg, *, eigen: bool) -> None:
    """Any list of good form gives whole sentences at a place that exists."""
    if eigen and lijst.zaken:
        lijst = msgspec.structs.replace(lijst, zaken={ZAAK: next(iter(lijst.zaken.values()))})
    stand = stand_met(lijst, None if eigen else overleg)
    gezien = set()
    for bevinding in beoordeel(stand, SIG):
        assert bevinding.tekst.endswith(".")
        assert bevinding.tekst[0].isupper() or bevinding.tekst[0] in lijst_sleutels(lijst)
        assert bestaat(stand, bevinding)
        plek = (bevinding.code, bevinding.pad)
        assert plek not in gezien
        gezien.add(plek)


def lijst_sleutels(lijst: Signaallijst) -> set[str]:
    """Return the first characters with which the name of an organisation on a list begins."""
    return {sleutel[0] for zaak in lijst.zaken.values() for sleutel in zaak.standpunten}


def eens(lijst: Signaallijst) -> bool:
    """Say whether the count and the rules agree on what is missing."""
    stand = stand_met(lijst)
    # What is settled is counted, and asks nothing: so the findings that are over count here.
    tellen = {plek.pad for plek in stand.zaken if telt_mee(plek)}
    gaten = any(b.code in GATEN and b.pad[:2] in tellen for b in oordeel(stand, SIG))
    geteld = volledigheid(stand)
    for een in geteld:
        assert 0 <= een.aanwezig <= een.gevraagd
        assert een.gevraagd % PER_ZAAK == 0
        assert een.gevraagd
    return any(een.aanwezig < een.gevraagd for een in geteld) == gaten


@given(lijst=LIJSTEN)
def test_count_and_rules_agree(lijst: Signaallijst) -> None:
    """A list is complete when no rule says that a part is missing, and only then."""
    assert eens(lijst)


def test_count_and_rules_agree_on_each_gap() -> None:
    """Whichever place of a good zaak is emptied: count and rules see the same."""
    gezien = dict(beschadigd())
    assert len(gezien) > 150
    assert [naam for naam, lijst in gezien.items() if not eens(lijst)] == []


def test_a_gap_gives_one_finding() -> None:
    """One empty place gives at most one finding that something is missing, never a flood."""
    for naam, lijst in beschadigd():
        codes = [b.code for b in beoordeel(stand_met(lijst), SIG) if b.code in GATEN]
        assert len(codes) <= 1, (naam, codes)
