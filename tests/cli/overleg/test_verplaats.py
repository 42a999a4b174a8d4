"""`rao overleg verplaats`: a meeting on another day (S1)."""

import json

import pytest

from tests.cli.secretaris import LIJST, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

NAAR = "2026-03-19"
NIEUWPAD = f"overleggen/2026/{NAAR}.yaml"
VERPLAATS = ("overleg", "verplaats", OVERLEG, "--naar", NAAR)
BESLUIT = ("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Klaar")


def test_het_bestand_gaat_mee(gepland: Secretaris) -> None:
    """De nieuwe datum staat als enige op stdout; alleen de datum en de herkomst veranderen."""
    voor = gepland.lees(OVERLEGPAD)
    assert gepland.doet(*VERPLAATS) == f"{NAAR}\n"
    assert not (gepland.map / OVERLEGPAD).exists()
    assert gepland.lees(NIEUWPAD) == voor.replace(
        f"datum: {OVERLEG}\n", f"datum: {NAAR}\n"
    ).replace(
        "locatie: Assen\n", f"locatie: Assen\nverplaatst:\n  - {{van: {OVERLEG}, op: 2026-03-05}}\n"
    )


def test_een_commit(gepland: Secretaris) -> None:
    """Alles in één stap: git ziet dat het hetzelfde overleg is."""
    gepland.doet(*VERPLAATS)
    onderwerp, paden = gepland.laatste()
    assert onderwerp == f"Overleg van {OVERLEG} verplaatst naar {NAAR}"
    assert NIEUWPAD in paden
    assert "R" in gepland.git("show", "--format=", "--name-status", "-M30%")


def test_de_stukken_gaan_mee(gepland: Secretaris) -> None:
    """Agenda, agenda voor een genodigde en spiekbrief, met de nieuwe dag erin."""
    gepland.doet("agenda", "nodig", ZAAK, "Nidos")
    gepland.doet("agenda", "genereer", "--voor", "Nidos")
    gepland.doet("agenda", "genereer", "--spiekbrief")
    gepland.doet(*VERPLAATS)
    assert not (gepland.map / "documenten" / OVERLEG).exists()
    for naam in ("agenda.md", "agenda-nidos.md", "spiekbrief.md"):
        tekst = gepland.lees(f"documenten/{NAAR}/{naam}")
        assert "**Donderdag 19 maart 2026, 10:00 tot 12:00 uur, Assen**" in tekst
        assert ("Verplaatst; eerst gepland op 12 maart 2026." in tekst) == ("agenda" in naam)


def test_met_een_reden(gepland: Secretaris) -> None:
    """De reden blijft bewaard, en komt niet bij een genodigde."""
    gepland.doet(*VERPLAATS, "--reden", "De zaal is bezet")
    assert f"  - {{van: {OVERLEG}, op: 2026-03-05, reden: De zaal is bezet}}\n" in gepland.lees(
        NIEUWPAD
    )


def test_stukken_in_werkdagen(gepland: Secretaris) -> None:
    """U leest wanneer de stukken er nu moeten zijn."""
    assert gepland.zegt(*VERPLAATS).splitlines()[1:] == [
        "De stukken moeten er nu uiterlijk 12 maart 2026 zijn."
    ]


def test_naar_een_feestdag(gepland: Secretaris) -> None:
    """Het mag, maar u leest het; ook de stukken tellen eromheen."""
    assert gepland.zegt("overleg", "verplaats", OVERLEG, "--naar", "2026-04-07").splitlines()[
        1:
    ] == ["De stukken moeten er nu uiterlijk 27 maart 2026 zijn."]
    zinnen = gepland.zegt("overleg", "verplaats", "2026-04-07", "--naar", "2026-04-06")
    assert zinnen.splitlines()[1] == "Let op: 6 april 2026 is Tweede paasdag."


def test_naar_een_ander_jaar(gepland: Secretaris) -> None:
    """Het bestand komt in de map van dat jaar."""
    gepland.doet("overleg", "verplaats", OVERLEG, "--naar", "2027-01-14")
    assert "datum: 2027-01-14\n" in gepland.lees("overleggen/2027/2027-01-14.yaml")
    assert gepland.rao("valideer", "--uitvoer", "kort").exit_code == 0


def test_de_rol_van_de_nieuwe_dag(gepland: Secretaris) -> None:
    """Wisselt de voorzitter tussendoor, dan zit op de nieuwe dag de nieuwe voor."""
    oud = "  voorzitter:\n    - {organisatie: DT&V, van: 2026-01-01}\n"
    nieuw = oud.replace("01}", "01, tot: 2026-03-15}") + (
        "    - {organisatie: COA, van: 2026-03-16}\n"
    )
    gepland.typt("rao.yaml", oud, nieuw)
    gepland.doet(*VERPLAATS)
    assert "voorzitter: {organisatie: COA}\n" in gepland.lees(NIEUWPAD)
    assert "secretaris: {organisatie: DT&V}\n" in gepland.lees(NIEUWPAD)


def test_wie_u_zelf_koos_blijft(gepland: Secretaris) -> None:
    """Een andere voorzitter die u zelf invulde, verandert niet."""
    gepland.typt(OVERLEGPAD, "voorzitter: {organisatie: DT&V}", "voorzitter: {organisatie: IND}")
    gepland.doet(*VERPLAATS)
    assert "voorzitter: {organisatie: IND}\n" in gepland.lees(NIEUWPAD)


def test_een_vastgestelde_agenda_is_weer_concept(gepland: Secretaris) -> None:
    """Zij was vastgesteld voor een andere dag."""
    gepland.doet("agenda", "stel-vast")
    zinnen = gepland.zegt(*VERPLAATS)
    assert f"Stel de agenda opnieuw vast met: rao agenda stel-vast {NAAR}" in zinnen
    tekst = gepland.lees(NIEUWPAD)
    assert "status: gepland\n" in tekst
    assert "vingerafdruk" not in tekst


def test_aangehouden_tot_na_de_nieuwe_dag(gehouden: Secretaris) -> None:
    """Een zaak die dan nog niet terug mag, wordt genoemd."""
    aanhouden = ("--uitkomst", "aanhouden", "--besluit", "Wacht", "--hervatten-op", "2026-04-09")
    s = gehouden.op("2026-03-13")
    s.doet("nieuw", "besluit", "--punt", ZAAK, *aanhouden)
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    s.doet("agenda", "genereer", "2026-04-09")
    zinnen = s.zegt("overleg", "verplaats", "2026-04-09", "--naar", "2026-04-02")
    assert f"Let op: {ZAAK} is aangehouden tot 9 april 2026, na de nieuwe dag." in zinnen


def test_eigen_bestanden_blijven_staan(gepland: Secretaris) -> None:
    """Wat u zelf bij de oude dag legde, verplaatst rao niet; dat staat erbij."""
    gepland.typt_nieuw(f"documenten/{OVERLEG}/foto.txt", "een foto")
    zinnen = gepland.zegt(*VERPLAATS)
    assert f"Deze bestanden staan nog bij de oude dag: documenten/{OVERLEG}/foto.txt." in zinnen


def test_na_een_besluit_kan_het_niet(gehouden: Secretaris) -> None:
    """Besluiten en acties heten naar de dag van het overleg."""
    gehouden.doet(*BESLUIT)
    assert gehouden.faalt(*VERPLAATS).startswith(
        f"Fout: Het overleg van {OVERLEG} is gehouden en kan niet meer worden verplaatst.\n"
    )


def test_met_iets_dat_ernaar_verwijst(gepland: Secretaris) -> None:
    """Een terugkoppeling over deze dag zou nergens meer naar wijzen."""
    tekst = (
        "soort: terugkoppeling\nkenmerk: TK-ter-apel-2026-03-12\nlko: ter-apel\n"
        "overleg: 2026-03-12\nstatus: concept\n"
    )
    gepland.typt_nieuw("terugkoppelingen/2026/TK-ter-apel-2026-03-12.yaml", tekst)
    assert "TK-ter-apel-2026-03-12" in gepland.faalt(*VERPLAATS)


@pytest.mark.parametrize(
    ("naar", "code", "zin"),
    [
        ("2026-03-04", 2, "4 maart 2026 is al geweest."),
        (OVERLEG, 3, "Op 12 maart 2026 staat al een overleg."),
    ],
)
def test_wat_niet_kan(gepland: Secretaris, naar: str, code: int, zin: str) -> None:
    """Niet naar het verleden, niet naar een dag die bezet is."""
    fout = gepland.faalt("overleg", "verplaats", OVERLEG, "--naar", naar, code=code)
    assert fout.startswith(f"Fout: {zin}\n")


def test_het_register_blijft_kloppen(gepland: Secretaris) -> None:
    """Ook met een lijst die op de agenda stond."""
    gepland.doet(*VERPLAATS)
    assert gepland.rao("valideer", "--uitvoer", "kort").exit_code == 0
    assert LIJST in gepland.lees(NIEUWPAD)


def test_json_en_proef(gepland: Secretaris) -> None:
    """Een machine krijgt de nieuwe datum; met --proef verandert er niets."""
    voor = gepland.foto()
    antwoord = json.loads(gepland.doet(*VERPLAATS, "--json", "--proef"))
    assert antwoord["kenmerken"] == [NAAR]
    assert {OVERLEGPAD, NIEUWPAD} <= set(antwoord["bestanden"])
    assert gepland.foto() == voor
