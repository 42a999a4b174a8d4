"""The example register: clean on any day, complete in kinds, and laid out as `rao init` does."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args

import pytest

from rao_cli.documents.agenda.agenda import make_agenda
from rao_cli.documents.besluit.besluitenlijst import make_besluitenlijst
from rao_cli.documents.opschaling import make_opschaling
from rao_cli.documents.terugkoppeling import make_terugkoppeling
from rao_cli.model.besluit import Uitkomst
from rao_cli.model.controle import Verslag
from rao_cli.model.fase import GESLOTEN
from rao_cli.model.overleg.vingerafdruk import vingerafdruk_agenda, vingerafdruk_besluitenlijst
from rao_cli.model.schema import SOORTEN
from rao_cli.model.soorten.actie import ActieStatus
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.onderwerp import OnderwerpStatus, OnderwerpType
from rao_cli.model.soorten.overleg import OverlegStatus, PuntSoort
from rao_cli.model.soorten.signaallijst import Groep, LijstStatus, Richting
from rao_cli.model.soorten.terugkoppeling import TerugkoppelingStatus
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.opschaling import opschalingen
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.yaml.editing import zet
from rao_cli.workflow.bestandstekst import schemaregel
from rao_cli.workflow.controle.gevraagd.vraag import Controlevraag
from rao_cli.workflow.controle.valideer import valideer
from rao_cli.workflow.register.init import NieuwRegister, richt_in

if TYPE_CHECKING:
    from collections.abc import Iterable

GOED: Final = Path(__file__).resolve().parent.parent / "voorbeelden" / "goed"
#: The day that the example shows; see voorbeelden/README.md.
DAG: Final = date(2026, 6, 25)
LATER: Final = (date(2026, 9, 1), date(2027, 1, 1), date(2027, 8, 1), date(2028, 6, 1))
#: These wait for something, so they cannot stay clean for years.
WACHT: Final = {"ingediend", "gepland", "agenda-vastgesteld"}


@cache
def verslag(vandaag: date, **vraag: Any) -> Verslag:
    """Judge the example on a day."""
    return valideer(Controlevraag(basis=GOED, vandaag=vandaag, **vraag))


@cache
def stand() -> Stand:
    """Read the example."""
    gelezen = RegisterMap(GOED).load().stand(DAG)
    assert gelezen is not None
    return gelezen


@pytest.fixture
def golden_update(request: pytest.FixtureRequest) -> Iterator[bool]:
    """Whether to write what rao makes itself, instead of comparing with it."""
    schrijf = bool(request.config.getoption("--golden-update"))
    yield schrijf
    if schrijf:
        stand.cache_clear()
        verslag.cache_clear()


def test_as_rao_init(tmp_path: Path, golden_update: bool) -> None:  # noqa: FBT001 - a fixture
    """Schemas and settings are those of rao init; otherwise: pytest --golden-update."""
    nieuw = NieuwRegister(regio="Proef", provincies=["Drenthe"], lkos={"assen": "LKO Assen"})
    richt_in(tmp_path / "register", nieuw, DAG)
    namen = [".gitignore", ".gitattributes", ".vscode/settings.json", ".vscode/extensions.json"]
    namen += [f"schemas/{soort}.schema.json" for soort in SOORTEN]
    gemaakt = {naam: (tmp_path / "register" / naam).read_bytes() for naam in namen}
    anders = [naam for naam in namen if (GOED / naam).read_bytes() != gemaakt[naam]]
    for naam in anders if golden_update else ():
        (GOED / naam).write_bytes(gemaakt[naam])
    assert golden_update or anders == []


def test_fingerprints(golden_update: bool) -> None:  # noqa: FBT001 - a fixture
    """What is fixed did not change after that; otherwise: pytest --golden-update."""
    s, anders = stand(), []
    for pad, overleg in s.overleggen.items():
        acties = [actie for _, actie in s.acties_uit(overleg)]
        hoort = {
            "agenda": vingerafdruk_agenda(overleg),
            "besluitenlijst": vingerafdruk_besluitenlijst(overleg, acties),
        }
        tekst = (GOED / pad).read_text(encoding="utf-8")
        for stuk, vingerafdruk in hoort.items():
            vast = getattr(overleg.vaststelling, stuk)
            if vast is not None and vast.vingerafdruk != vingerafdruk:
                anders.append(f"{pad}: {stuk}")
                tekst = zet(tekst, ("vaststelling", stuk, "vingerafdruk"), vingerafdruk)
        if golden_update:
            (GOED / pad).write_text(tekst, encoding="utf-8", newline="")
    assert golden_update or anders == []


def test_documents(golden_update: bool) -> None:  # noqa: FBT001 - a fixture
    """Each meeting has its documents, for the LKO's too; otherwise: pytest --golden-update."""
    s, anders = stand(), []
    gehouden = [o for o in s.overleggen.values() if o.is_gehouden]
    stukken = [maak(s, o) for o in gehouden for maak in (make_agenda, make_besluitenlijst)]
    stukken += [make_terugkoppeling(s, t) for t in s.terugkoppelingen.values()]
    stukken += [make_opschaling(s, lijst) for _, lijst in opschalingen(s)]
    for document in stukken:
        pad = GOED / document.naam
        if golden_update:
            pad.parent.mkdir(parents=True, exist_ok=True)
            pad.write_text(document.tekst, encoding="utf-8", newline="")
        if not pad.is_file() or pad.read_text(encoding="utf-8") != document.tekst:
            anders.append(document.naam)
    assert anders == []


def test_no_finding_at_all() -> None:
    """On the day of the example, and until the next meeting, there is nothing to remark."""
    for vandaag in (DAG, date(2026, 7, 2), date(2026, 7, 20)):
        assert [(m.code, m.bestand) for m in verslag(vandaag).meldingen] == []


@pytest.mark.parametrize("vandaag", LATER)
def test_time_goes_by(vandaag: date) -> None:
    """Years later there is no error or warning either; only no meeting is planned any more."""
    assert [m.code for m in verslag(vandaag).meldingen] == ["OVL07"]
    assert verslag(vandaag).samenvatting.aandachtspunten == 1


def test_accepted() -> None:
    """The list in concept shows how to accept a finding, with a reason."""
    gevonden = {g.melding.code: g.reden for g in verslag(DAG).geaccepteerd}
    assert gevonden.keys() == {"SIG08", "SIG10"}
    assert all(gevonden.values())


def test_the_strictest_profile() -> None:
    """Each list that was dealt with could go to the Deelberaad too; only the concept not."""
    meldingen = verslag(DAG, profiel="opschaling").meldingen
    assert {m.bestand for m in meldingen} == {"signaallijsten/2026/SL-assen-2026-06-22.yaml"}


def _alle(soort: Any) -> set[str]:
    return set(get_args(soort))


def test_all_states() -> None:
    """Each kind, status, outcome and type occurs, but for what waits for something."""
    s = stand()
    lijsten, overleggen = s.signaallijsten.values(), s.overleggen.values()
    komt_voor: list[tuple[Any, Iterable[str]]] = [
        (LijstStatus, (lijst.status for lijst in lijsten)),
        (Richting, (lijst.richting for lijst in lijsten)),
        (Groep, (zaak.zaak.groep for zaak in s.zaken)),
        (OverlegStatus, (overleg.status for overleg in overleggen)),
        (Uitkomst, (plek.besluit.uitkomst for plek in s.besluiten)),
        (ActieStatus, (actie.status for actie in s.acties.values())),
        (OnderwerpStatus, (onderwerp.status for onderwerp in s.onderwerpen.values())),
        (OnderwerpType, (onderwerp.type for onderwerp in s.onderwerpen.values())),
    ]
    for soort, gevonden in komt_voor:
        assert set(gevonden) == _alle(soort) - WACHT
    punten = {plek.punt.soort for plek in s.punten}
    assert {"vast", "zaak", "onderwerp", "overig"} <= punten <= _alle(PuntSoort)
    antwoorden = {t.status for t in s.terugkoppelingen.values()}
    assert antwoorden == _alle(TerugkoppelingStatus) - {"concept"}


def test_stories() -> None:
    """The stories of voorbeelden/README.md are there: zaken, escalation, refusal, roles."""
    s = stand()
    assert (
        sum(o.status in {"gehouden", "besluitenlijst-vastgesteld"} for o in s.overleggen.values())
        == 6
    )
    assert len(s.zaken_op_kenmerk) >= 12
    assert len(s.lkos) == 3
    assert levensloop(s, "Z-FM9Q7Q").aangehouden == 2
    assert len(s.zaken_op_kenmerk["Z-4JCGCN"]) == 2
    assert levensloop(s, "Z-RC0F6R").fase == "geweigerd"
    opgeschaald = [
        lijst for lijst in s.signaallijsten.values() if lijst.richting == "rao-deelberaad"
    ]
    # One with a zaak, and one with a knelpunt by itself (S12).
    assert sorted((len(lijst.zaken), bool(lijst.onderwerp)) for lijst in opgeschaald) == [
        (0, True),
        (1, False),
    ]
    for lijst in opgeschaald:
        assert lijst.antwoord is not None
        assert lijst.antwoord.teruggekoppeld_op is not None
    assert any(actie.lko for actie in s.acties.values())
    assert any(overleg.errata for overleg in s.overleggen.values())
    assert [periode.van for periode in s.register.rollen.voorzitter][1:] == [date(2026, 7, 1)]


def test_all_is_closed() -> None:
    """Each zaak is closed, but for the one on the list in concept."""
    s = stand()
    fasen = {kenmerk: levensloop(s, kenmerk).fase for kenmerk in s.zaken_op_kenmerk}
    open_ = {kenmerk for kenmerk, fase in fasen.items() if fase not in GESLOTEN}
    assert open_ == {"Z-PB8YDW"}


def _bestanden() -> list[Path]:
    return sorted(GOED.rglob("*.yaml"))


def test_place_and_head() -> None:
    """Each file is in its place and names its schema on top."""
    for pad, bestand in RegisterMap(GOED).load().bestanden.items():
        assert bestand.ding is not None
        assert plaats_van(bestand.ding) == pad
        regels = bestand.tekstregels
        assert regels[0] == schemaregel(pad, bestand.ding.soort)  # type: ignore[attr-defined]


def test_no_numbers() -> None:
    """No number looks like a V-number, BSN or phone number; fingerprints do not count."""
    for pad in _bestanden():
        tekst = re.sub(r"\b(sha256:)?[0-9a-f]{64}\b", "", pad.read_text(encoding="utf-8"))
        assert (
            re.findall(r"\d[\d .-]{7,}\d", re.sub(r"\d{4}-\d{2}-\d{2}(-\d{2})?", "", tekst)) == []
        )


def test_readable() -> None:
    """The files are written to be read: no line is longer than 100 characters."""
    lang = [f"{pad.name}: {r}" for pad in _bestanden() for r in pad.read_text("utf-8").split("\n")]
    # A fingerprint is written by rao itself and cannot be folded.
    assert [r for r in lang if len(r.split(": ", 1)[1]) > 100 and "vingerafdruk" not in r] == []
