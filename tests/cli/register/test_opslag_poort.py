"""What is kept of a reading opens no gate: what is refused is judged by what stands there."""

from collections.abc import Callable
from datetime import date

import pytest

from rao_cli.store.opslag import aanzien
from rao_cli.store.opslag.gebruik import gebruik_opslag
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.privacy.weigering import PersoonsgegevenFout
from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD, ZAAK, Secretaris
from tests.store.opslag.kast import Kast

_LICHT = dict.fromkeys([f"PRI{nummer:02}" for nummer in range(1, 30)], "aandachtspunt")
_MAIL = "Mail piet@voorbeeld.invalid voor de afspraak."


@pytest.fixture
def vervalst(register: Callable[[str], Secretaris], monkeypatch: pytest.MonkeyPatch) -> Secretaris:
    """Somebody wrote in what is kept that this region refuses nothing and knows everybody."""
    monkeypatch.setattr(aanzien, "_KORREL", -10_000_000_000)
    s = register("gepland")
    s.doet("valideer")
    kast = Kast(s.map)
    kast.vervals("rao.yaml", regels=_LICHT, bekende_woorden=["Voorbeeldsma"])
    lijst = kast.lees().bestanden[LIJSTPAD].ding
    kast.vervals(LIJSTPAD, toelichting=_MAIL)
    assert kast.geopend() == set()
    assert kast.lees().bestanden[LIJSTPAD].ding != lijst
    return s


def test_an_act_refuses_as_the_file_says(vervalst: Secretaris) -> None:
    """The severities are those of rao.yaml as it is committed, and the old text that of git."""
    with gebruik_opslag({}):
        h = Handeling.open(vervalst.map, date(2026, 3, 5))
        assert h.lading.bestanden[LIJSTPAD].vers() is not h.lading.bestanden[LIJSTPAD]
        h.zet(LIJSTPAD, ("toelichting",), _MAIL)
        with pytest.raises(PersoonsgegevenFout):
            h.leg_vast("Toelichting", "zaak vul-aan", [ZAAK])


def test_a_hand_edit_is_refused(vervalst: Secretaris) -> None:
    """`rao bewaar` reads what it keeps, and what was there: the words are new there."""
    vervalst.schrijf(
        LIJSTPAD, vervalst.lees(LIJSTPAD).replace("onderwerp: ", f"onderwerp: {_MAIL} ")
    )
    assert "persoonsgegeven" in vervalst.faalt("bewaar", code=2)


def test_a_file_with_errors_of_form_is_refused(vervalst: Secretaris) -> None:
    """Also one that what is kept calls good."""
    vervalst.schrijf(OVERLEGPAD, f"{vervalst.lees(OVERLEGPAD)}onzin: [\n")
    assert OVERLEGPAD in vervalst.rao("bewaar").stderr
    assert vervalst.git("status", "--porcelain") == f" M {OVERLEGPAD}"


def test_an_act_writes_on_from_the_text(vervalst: Secretaris) -> None:
    """A file is changed as it stands in git, not as it is kept."""
    vervalst.doet("zaak", "trek-in", ZAAK, "--reden", "Dubbel ingediend")
    assert "voorbeeld.invalid" not in vervalst.git("show", f"HEAD:{LIJSTPAD}")
    assert ZAAK in vervalst.lees(LIJSTPAD)


def test_what_is_erased_is_not_kept(register: Callable[[str], Secretaris]) -> None:
    """The last step goes for good, and so does all that was kept of the files."""
    s = register("gepland")
    s.doet("valideer")
    opslag = s.map / ".git/rao/opslag"
    assert any(b"10:00-12:00" in pad.read_bytes() for pad in opslag.iterdir())
    s.doet("ongedaan", "--wis", "--ja")
    assert not opslag.exists()
