"""`rao besluitenlijst stel-vast`: decisions do not change any more (S11)."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

STEL_VAST = ("besluitenlijst", "stel-vast")
LIJST = f"documenten/{OVERLEG}/besluitenlijst.md"
ACTIE = "acties/2026/A-2026-03-12-01.yaml"


def meldingen(s: Secretaris) -> list[tuple[str, str]]:
    """Return code and place of what rao valideer says about fixing."""
    uitkomst = s.op("2026-03-13").rao("valideer", OVERLEGPAD, "--json")
    gevonden = json.loads(uitkomst.stdout)["meldingen"]
    return [(m["code"], m["pad"]) for m in gevonden if m["code"] in {"BSL07", "OVL06"}]


def test_commit(besloten: Secretaris) -> None:
    """Overleg en document in één commit; het document zegt wanneer."""
    assert besloten.doet(*STEL_VAST) == f"{LIJST}\n"
    assert besloten.laatste() == (f"Besluitenlijst van {OVERLEG} vastgesteld", [LIJST, OVERLEGPAD])
    assert "*Vastgesteld op 5 maart 2026.*" in besloten.lees(LIJST)
    assert "status: besluitenlijst-vastgesteld\n" in besloten.lees(OVERLEGPAD)


def test_nog_eens(vastgesteld: Secretaris) -> None:
    """Nog eens vaststellen verandert niets, ook later niet."""
    later = vastgesteld.op("2026-03-20").zegt(*STEL_VAST)
    assert later == "Er is niets veranderd; alles stond er al."


def zonder_motivering(s: Secretaris) -> None:
    """Take one decision without saying why."""
    velden = ("--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft")
    s.doet("nieuw", "besluit", "--punt", ZAAK, *velden)


def test_wat_ontbreekt_vooraf(gehouden: Secretaris) -> None:
    """Wat er straks niet meer bij kan, staat er vooraf; zonder terminal gaat het daarna door."""
    zonder_motivering(gehouden)
    regels = gehouden.zegt(*STEL_VAST).splitlines()
    assert regels[:3] == [
        "Dit ontbreekt nog, en na het vaststellen kan het er niet meer bij:",
        "- Besluit B-2026-03-12-01 heeft geen motivering.",
        '   rao besluit zet B-2026-03-12-01 --motivering "…"',
    ]
    assert regels[3].startswith("Vastgelegd")


def test_wat_ontbreekt_een_keer(gehouden: Secretaris) -> None:
    """Ligt de lijst vast, dan is er niets meer te vragen."""
    zonder_motivering(gehouden)
    gehouden.doet(*STEL_VAST)
    assert "ontbreekt" not in gehouden.zegt(*STEL_VAST)


def test_zonder_besluit(gehouden: Secretaris) -> None:
    """Een punt dat een besluit vroeg en er geen kreeg, houdt het vaststellen tegen."""
    assert gehouden.faalt(*STEL_VAST) == (
        f"Fout: 1 punt vraagt nog een besluit: {ZAAK}.\n"
        f"Leg het vast met: rao nieuw besluit --overleg {OVERLEG} --punt {ZAAK}\n"
        f'Kwam er geen, zeg dan waarom: --zonder-besluit "{ZAAK}=De tijd was op"\n'
    )


@pytest.mark.parametrize("punt", [ZAAK, "2"])
def test_met_een_reden(gehouden: Secretaris, punt: str) -> None:
    """Met een reden mag het; die komt in de lijst en rao valideer vraagt niet verder."""
    gehouden.doet(*STEL_VAST, "--zonder-besluit", f"{punt}=de tijd was op")
    assert f"zonder_besluit:\n  {ZAAK}: de tijd was op\n" in gehouden.lees(OVERLEGPAD)
    assert "in de opvang: geen besluit. De tijd was op." in gehouden.lees(LIJST)
    assert meldingen(gehouden) == []


def test_reden_bij_een_besluit(besloten: Secretaris) -> None:
    """Over een punt met een besluit is geen reden nodig."""
    assert besloten.faalt(*STEL_VAST, "--zonder-besluit", f"{ZAAK}=Vergeten", code=2) == (
        f"Fout: Over punt {ZAAK} is wel besloten: B-2026-03-12-01.\nLaat de reden bij {ZAAK} weg.\n"
    )


@pytest.mark.parametrize("reden", ["Vergeten", "=x", f"{ZAAK}=", f"{ZAAK}= "])
def test_reden_ontbreekt(gehouden: Secretaris, reden: str) -> None:
    """Een punt zonder reden is een vergissing."""
    assert "mist de reden" in gehouden.faalt(*STEL_VAST, "--zonder-besluit", reden, code=2)


def test_onbekend_punt(gehouden: Secretaris) -> None:
    """Een punt dat niet op de agenda staat, kan geen reden krijgen."""
    assert "'Z-000000' staat niet op de agenda" in gehouden.faalt(
        *STEL_VAST, "--zonder-besluit", "Z-000000=x"
    )


def test_voor_het_overleg(gepland: Secretaris) -> None:
    """Voor het overleg is er niets vast te stellen."""
    assert "er is nog geen besluitenlijst" in gepland.faalt(*STEL_VAST, OVERLEG)


def test_geen_besluit_erbij(vastgesteld: Secretaris) -> None:
    """Een besluit kan er niet meer bij."""
    velden = ("--uitkomst", "ter-kennisname", "--besluit", "Gehoord")
    opdracht = ("nieuw", "besluit", "--overleg", OVERLEG, "--punt", "gemeenten", *velden)
    assert vastgesteld.faalt(*opdracht) == (
        f"Fout: De besluitenlijst van {OVERLEG} ligt vast; een besluit kan er niet meer bij.\n"
        f"Verbeter een besluit met: rao erratum {OVERLEG} BESLUIT --tekst TEKST\n"
    )


def test_aanwezigheid_ligt_vast(vastgesteld: Secretaris) -> None:
    """Ook wie er was, verandert niet meer."""
    zin = vastgesteld.faalt("overleg", "houd", OVERLEG, "--aanwezig", "DT&V, COA, IND, AVIM")
    assert zin.startswith(f"Fout: Het overleg van {OVERLEG} is besluitenlijst-vastgesteld.")


def test_agenda_ligt_vast(vastgesteld: Secretaris) -> None:
    """En de agenda ook niet."""
    assert "kan niet meer" in vastgesteld.faalt("agenda", "stel-vast", OVERLEG)
    assert "ligt vast" in vastgesteld.faalt("agenda", "genereer", OVERLEG)


@pytest.mark.parametrize(
    ("pad", "oud", "nieuw"),
    [
        (OVERLEGPAD, "tot 1 juni", "tot 1 juli"),
        (OVERLEGPAD, "uitkomst: afgehandeld", "uitkomst: ter-kennisname"),
        (OVERLEGPAD, "Inzet elders", "Ziek"),
        (ACTIE, "uiterlijk: 2026-04-01", "uiterlijk: 2026-05-01"),
        (ACTIE, "Haalt het", "Haalt niet het"),
    ],
)
def test_elke_wijziging_valt_op(vastgesteld: Secretaris, pad: str, oud: str, nieuw: str) -> None:
    """Wat er in besluiten, aanwezigheid of acties verandert, ziet rao valideer."""
    assert meldingen(vastgesteld) == []
    vastgesteld.typt(pad, oud, nieuw)
    assert meldingen(vastgesteld) == [("BSL07", "vaststelling.besluitenlijst")]


def test_gewijzigd_wordt_niet_opnieuw_gemaakt(vastgesteld: Secretaris) -> None:
    """Een gewijzigd besluit komt niet onder 'vastgesteld' te staan."""
    vastgesteld.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    for opdracht in (STEL_VAST, ("besluitenlijst", "genereer")):
        zin = vastgesteld.faalt(*opdracht, OVERLEG)
        assert zin.startswith(
            f"Fout: De besluitenlijst van {OVERLEG} is gewijzigd nadat zij was vastgesteld.\n"
        )


def test_een_actie_leeft_door(vastgesteld: Secretaris) -> None:
    """Een actie die klaar is, verandert niets aan wat is vastgesteld."""
    vastgesteld.op("2026-03-20").doet("actie", "gereed", "A-2026-03-12-01")
    assert meldingen(vastgesteld) == []


def test_commentaar_telt_niet(vastgesteld: Secretaris) -> None:
    """Opmerkingen en opmaak in het bestand veranderen niet wat er is besloten."""
    vastgesteld.typt(OVERLEGPAD, "besluiten:\n", "# eerst de zaken\nbesluiten:\n")
    assert meldingen(vastgesteld) == []


def test_proef(besloten: Secretaris) -> None:
    """Met --proef verandert er niets."""
    voor = besloten.foto()
    assert "+status: besluitenlijst-vastgesteld" in besloten.zegt(*STEL_VAST, "--proef")
    assert besloten.foto() == voor


def test_json(besloten: Secretaris) -> None:
    """Een programma krijgt het document en de commit."""
    antwoord = json.loads(besloten.doet(*STEL_VAST, "--json"))
    assert (antwoord["kenmerken"], antwoord["gewijzigd"]) == ([LIJST], True)
