"""Whatever fits the form can be judged: no rule about a zaak ever raises, all of them agree."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from rao_cli.model.melding import Bevinding
from rao_cli.model.overleg import Overleg
from rao_cli.model.signaallijst import Signaallijst, Zaak
from rao_cli.model.stand import Stand
from rao_cli.rules import ALLE_REGELS
from rao_cli.rules.oordeel import beoordeel
from rao_cli.rules.volledigheid import PER_ZAAK, volledigheid
from tests.rules.vrij import vrij, vrij_ding
from tests.rules.wereld import ZAAK, bouw_stand, maak_ding, wereld

SIG = tuple(regel for regel in ALLE_REGELS if regel.code.startswith("SIG"))
#: Rules that say of a part of S18-S22 that it is not there; SIG21 speaks of a wrong choice.
GATEN = {regel.code for regel in SIG if regel.vast} - {"SIG21"}
LIJSTEN = vrij_ding(Signaallijst)


@st.composite
def bijna_goede_lijsten(draw: st.DrawFn) -> Signaallijst:
    """Draw the list of the world with some keys of its zaak taken away or made anything."""
    data = wereld()["lijst"]
    zaak, los = data["zaken"][ZAAK], draw(vrij(Zaak))
    for sleutel in draw(st.lists(st.sampled_from(sorted(zaak)), max_size=3, unique=True)):
        if sleutel in los:
            zaak[sleutel] = los[sleutel]
        elif sleutel not in ("onderwerp", "aanbrenger", "groep"):
            del zaak[sleutel]
    return msgspec.convert(data, Signaallijst, strict=False)


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


@settings(max_examples=150, deadline=None)
@given(lijst=LIJSTEN, overleg=vrij_ding(Overleg), eigen=st.booleans())
def test_elke_lijst_wordt_beoordeeld(lijst: Signaallijst, overleg: Overleg, *, eigen: bool) -> None:
    """Elke lijst die aan de vorm voldoet, geeft hele zinnen op een plek die bestaat."""
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


@settings(max_examples=150, deadline=None)
@given(lijst=st.one_of(LIJSTEN, bijna_goede_lijsten()))
def test_telling_en_regels_zijn_het_eens(lijst: Signaallijst) -> None:
    """Een lijst is volledig als geen regel zegt dat een onderdeel ontbreekt, en anders niet."""
    stand = stand_met(lijst)
    gaten = any(bevinding.code in GATEN for bevinding in beoordeel(stand, SIG))
    geteld = volledigheid(stand)
    assert any(een.aanwezig < een.gevraagd for een in geteld) == gaten
    for een in geteld:
        assert 0 <= een.aanwezig <= een.gevraagd
        assert een.gevraagd % PER_ZAAK == 0
        assert een.gevraagd
