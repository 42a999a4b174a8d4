"""`rao signaallijst dien-in`, `ontvang` and `trek-in`: the life of a list, step by step."""

from itertools import product

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris

STAPPEN = {
    "dien-in": ("signaallijst", "dien-in", LIJST),
    "ontvang": ("signaallijst", "ontvang", LIJST),
    "trek-in": ("signaallijst", "trek-in", LIJST, "--reden", "Lokaal opgelost"),
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


def met_status(s: Secretaris, status: str) -> Secretaris:
    """Give the list a status by hand."""
    if status != "concept":
        s.typt(LIJSTPAD, "status: concept", f"status: {status}")
    return s


@pytest.mark.parametrize(("status", "stap"), list(product(STATUSSEN, STAPPEN)))
def test_elke_stap_vanuit_elke_status(lijst: Secretaris, status: str, stap: str) -> None:
    """Een stap die mag, lukt; een die al gezet is, verandert niets; een andere wordt geweigerd."""
    s = met_status(lijst, status)
    if (naar := MAG.get((status, stap))) is not None:
        s.doet(*STAPPEN[stap])
        assert f"status: {naar}\n" in s.lees(LIJSTPAD)
        assert s.laatste() == (f"Signaallijst {LIJST} {naar}", [LIJSTPAD])
    elif status == DOEL[stap]:
        assert s.zegt(*STAPPEN[stap]).startswith("Er is niets veranderd; alles stond er al.")
    else:
        van = [oud for (oud, andere), naar in MAG.items() if andere == stap]
        assert s.faalt(*STAPPEN[stap]) == (
            f"Fout: Signaallijst {LIJST} is {status} en kan niet {DOEL[stap]} worden.\n"
            f"Dat kan alleen als de lijst {' of '.join(van)} is.\n"
        )


def test_indienen_schrijft_de_dag(lijst: Secretaris) -> None:
    """Bij indienen komt de dag erbij; verder verandert alleen de status."""
    voor = lijst.lees(LIJSTPAD)
    lijst.op("2026-03-06").doet(*STAPPEN["dien-in"])
    na = lijst.lees(LIJSTPAD)
    assert na.replace("ingediend_op: 2026-03-06\n", "") == voor.replace(
        "status: concept", "status: ingediend"
    )


def test_indienen_zegt_wat_er_ontbreekt(lijst: Secretaris) -> None:
    """Een lijst mag onvolledig worden ingediend; rao zegt wat er nog bij moet en van wie."""
    assert lijst.zegt(*STAPPEN["dien-in"]) == (
        f"Vastgelegd: Signaallijst {LIJST} ingediend\n"
        "Er zijn 0 van 12 onderdelen aanwezig.\n"
        "Nog geen standpunt van: DT&V, IND, COA en AVIM.\n"
        f"Wat er nog bij moet, en van wie: rao aanleveren {LIJST}"
    )


def test_lege_lijst_niet_indienen(leeg: Secretaris) -> None:
    """Een lijst zonder zaak kan niet worden ingediend."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    assert leeg.faalt(*STAPPEN["dien-in"]) == (
        f"Fout: Op signaallijst {LIJST} staat nog geen zaak.\n"
        f"Zet er een zaak op met: rao nieuw zaak {LIJST}\n"
    )


def test_ontvangst_schrijft_de_dag(lijst: Secretaris) -> None:
    """Bij ontvangst komt de dag erbij, onder die van het indienen."""
    lijst.doet(*STAPPEN["dien-in"])
    lijst.op("2026-03-09").doet(*STAPPEN["ontvang"])
    assert "ingediend_op: 2026-03-05\nontvangen_op: 2026-03-09\n" in lijst.lees(LIJSTPAD)


def test_intrekken_met_reden(lijst: Secretaris) -> None:
    """Bij intrekken staan dag en reden in de lijst; de zaken blijven bewaard."""
    lijst.doet(*STAPPEN["trek-in"])
    tekst = lijst.lees(LIJSTPAD)
    assert "intrekking:\n  datum: 2026-03-05\n  reden: Lokaal opgelost\n" in tekst
    assert "  Z-7K3F9E:\n" in tekst


@pytest.mark.parametrize("args", [(), ("--reden", " ")])
def test_intrekken_zonder_reden(lijst: Secretaris, args: tuple[str, ...]) -> None:
    """Zonder reden wordt er niets ingetrokken."""
    assert "--reden" in lijst.faalt("signaallijst", "trek-in", LIJST, *args, code=2)


@pytest.mark.parametrize("stap", STAPPEN)
def test_onbekende_lijst(lijst: Secretaris, stap: str) -> None:
    """Een lijst die er niet is, krijgt een suggestie."""
    naam, stap_, _, *rest = STAPPEN[stap]
    zin = lijst.faalt(naam, stap_, "SL-ter-apel-2026-03-06", *rest)
    assert f"Bedoelt u {LIJST}?" in zin


def test_kapotte_lijst(lijst: Secretaris) -> None:
    """Van een lijst met een fout in de vorm zegt rao dat, en hoe u kijkt wat eraan schort."""
    lijst.typt(LIJSTPAD, "status: concept", "status: klaar")
    assert lijst.faalt(*STAPPEN["dien-in"]) == (
        f"Fout: Het bestand van '{LIJST}' heeft fouten en kan niet worden gebruikt.\n"
        "Kijk wat eraan schort met: rao valideer\n"
    )


def test_standpunten_per_zaak(lijst: Secretaris) -> None:
    """Zijn er bij één zaak al standpunten, dan staat er per zaak wie er nog ontbreekt."""
    tweede = ("--onderwerp", "Nog een zaak", "--aanbrenger", "COA", "--groep", "gezin")
    ander = lijst.doet("nieuw", "zaak", LIJST, *tweede).strip()
    lijst.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    gezegd = lijst.zegt("signaallijst", "dien-in", LIJST)
    assert f"Nog geen standpunt over {ZAAK} van: DT&V, COA en AVIM." in gezegd
    assert f"Nog geen standpunt over {ander} van: DT&V, IND, COA en AVIM." in gezegd
