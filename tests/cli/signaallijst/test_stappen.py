"""`rao signaallijst dien-in`, `ontvang` and `trek-in`: the life of a list, step by step."""

from itertools import product

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

STAPPEN = {
    "dien-in": ("signaallijst", "dien-in", LIJST),
    "ontvang": ("signaallijst", "ontvang", LIJST),
    "trek-in": ("signaallijst", "trek-in", LIJST, "--reden", "Lokaal opgelost", "--ja"),
}
#: From which status a step leads to which.
MAG = {
    ("concept", "dien-in"): "ingediend",
    ("ingediend", "ontvang"): "ontvangen",
    ("concept", "trek-in"): "ingetrokken",
    ("ingediend", "trek-in"): "ingetrokken",
    ("ontvangen", "trek-in"): "ingetrokken",
}
DOEL = {"dien-in": "ingediend", "ontvang": "ontvangen", "trek-in": "ingetrokken"}
STATUSSEN = ("concept", "ingediend", "ontvangen", "afgehandeld", "ingetrokken")


@uit_voorraad
def met_status(s: Secretaris, status: str) -> Secretaris:
    """Give the list a status by hand."""
    if status != "concept":
        s.typt(LIJSTPAD, "status: concept", f"status: {status}")
    return s


@pytest.mark.parametrize(("status", "stap"), list(product(STATUSSEN, STAPPEN)))
def test_every_step_from_every_status(lijst: Secretaris, status: str, stap: str) -> None:
    """A step that may succeeds; one taken before changes nothing; another is refused."""
    s = met_status(lijst, status)
    if (naar := MAG.get((status, stap))) is not None:
        s.doet(*STAPPEN[stap])
        assert f"status: {naar}\n" in s.lees(LIJSTPAD)
        onderwerp, paden = s.laatste()  # of a newer form is what a zaak says of being withdrawn
        assert (onderwerp, paden[-1]) == (f"Signaallijst {LIJST} {naar}", LIJSTPAD)
        assert set(paden) <= {"rao.yaml", LIJSTPAD}
    elif status == DOEL[stap]:
        assert s.zegt(*STAPPEN[stap]).startswith("Er is niets veranderd; alles stond er al.")
    else:
        van = [oud for (oud, andere), naar in MAG.items() if andere == stap]
        assert s.faalt(*STAPPEN[stap]) == (
            f"Fout: Signaallijst {LIJST} is {status} en kan niet {DOEL[stap]} worden.\n"
            f"Dat kan alleen als de lijst {' of '.join(van)} is.\n"
        )


def test_handing_in_writes_the_day(lijst: Secretaris) -> None:
    """Handing in adds the day; otherwise only the status changes."""
    voor = lijst.lees(LIJSTPAD)
    lijst.op("2026-03-06").doet(*STAPPEN["dien-in"])
    na = lijst.lees(LIJSTPAD)
    assert na.replace("ingediend_op: 2026-03-06\n", "") == voor.replace(
        "status: concept", "status: ingediend"
    )


def test_handing_in_says_what_is_missing(lijst: Secretaris) -> None:
    """A list may be handed in incomplete; rao says what is to be added and by whom."""
    assert lijst.zegt(*STAPPEN["dien-in"]) == (
        f"Vastgelegd: Signaallijst {LIJST} ingediend\n"
        "Er zijn 0 van 12 onderdelen aanwezig.\n"
        "Nog geen standpunt van: DT&V, IND, COA en AVIM.\n"
        f"Wat er nog bij moet, en van wie: rao aanleveren {LIJST}\n"
        f"Heeft de secretaris de lijst? Leg dat vast met: rao signaallijst ontvang {LIJST}"
    )


def test_rehearsal_of_handing_in_gives_no_orders(lijst: Secretaris) -> None:
    """With --proef what is missing is told, and no command to type next."""
    gezegd = lijst.zegt(*STAPPEN["dien-in"], "--proef")
    assert ("0 van 12 onderdelen" in gezegd, "rao " in gezegd.partition("--diff")[2]) == (
        True,
        False,
    )


def test_an_empty_list_is_not_handed_in(leeg: Secretaris) -> None:
    """A list without a zaak cannot be handed in."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    assert leeg.faalt(*STAPPEN["dien-in"]) == (
        f"Fout: Op signaallijst {LIJST} staat nog geen zaak.\n"
        f"Zet er een zaak op met: rao nieuw zaak {LIJST}\n"
    )


def test_receiving_writes_the_day(lijst: Secretaris) -> None:
    """Receiving adds the day, under that of handing in."""
    lijst.doet(*STAPPEN["dien-in"])
    lijst.op("2026-03-09").doet(*STAPPEN["ontvang"])
    assert "ingediend_op: 2026-03-05\nontvangen_op: 2026-03-09\n" in lijst.lees(LIJSTPAD)


def test_withdraw_with_a_reason(lijst: Secretaris) -> None:
    """Withdrawing puts day and reason in the list; the zaken are kept."""
    lijst.doet(*STAPPEN["trek-in"])
    tekst = lijst.lees(LIJSTPAD)
    assert "intrekking:\n  datum: 2026-03-05\n  reden: Lokaal opgelost\n" in tekst
    assert "  Z-7K3F9E:\n" in tekst


@pytest.mark.parametrize("args", [(), ("--reden", " ")])
def test_withdraw_without_a_reason(lijst: Secretaris, args: tuple[str, ...]) -> None:
    """Without a reason nothing is withdrawn."""
    assert "--reden" in lijst.faalt("signaallijst", "trek-in", "--ja", LIJST, *args, code=2)


@pytest.mark.parametrize("stap", STAPPEN)
def test_unknown_list(lijst: Secretaris, stap: str) -> None:
    """A list that does not exist gets a suggestion."""
    naam, stap_, _, *rest = STAPPEN[stap]
    zin = lijst.faalt(naam, stap_, "SL-ter-apel-2026-03-06", *rest)
    assert f"Bedoelt u {LIJST}?" in zin


def test_a_broken_list(lijst: Secretaris) -> None:
    """Of a list with an error of form rao says so, and how to see what is wrong."""
    lijst.typt(LIJSTPAD, "status: concept", "status: klaar")
    assert lijst.faalt(*STAPPEN["dien-in"]) == (
        f"Fout: Het bestand van '{LIJST}' heeft fouten en kan niet worden gebruikt.\n"
        f"Kijk wat eraan schort met: rao valideer {LIJST}\n"
    )


def test_standpunten_per_zaak(lijst: Secretaris) -> None:
    """When one zaak has standpunten, each zaak says who is missing."""
    tweede = ("--onderwerp", "Nog een zaak", "--aanbrenger", "COA", "--groep", "gezin")
    ander = lijst.doet("nieuw", "zaak", LIJST, *tweede).strip()
    lijst.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    gezegd = lijst.zegt("signaallijst", "dien-in", LIJST)
    assert f"Nog geen standpunt over {ZAAK} van: DT&V, COA en AVIM." in gezegd
    assert f"Nog geen standpunt over {ander} van: DT&V, IND, COA en AVIM." in gezegd
