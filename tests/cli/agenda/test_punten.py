"""`rao agenda zet`, `voeg-toe` and `haal-af`: a person arranges the agenda (S6)."""

import pytest

from tests.cli.agenda.test_genereer import AGENDA, VAST, blok, punten
from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

ZET = ("agenda", "zet")
VOEG_TOE = ("agenda", "voeg-toe")
HAAL_AF = ("agenda", "haal-af")
VERVOER = ("--onderwerp", "Vervoer naar zittingen", "--indiener")
REDEN = "De IND is er niet"


@pytest.fixture
def eraf(gepland: Secretaris) -> Secretaris:
    """The zaak was taken off the agenda, with a reason."""
    gepland.doet(*HAAL_AF, ZAAK, "--reden", REDEN)
    return gepland


def test_tijd_en_doel(gepland: Secretaris) -> None:
    """Bij het punt, en meteen in de agenda."""
    gepland.doet(*ZET, ZAAK, "--minuten", "20", "--doel", "bespreken")
    assert "    doel: bespreken\n" in blok(gepland, ZAAK)
    assert "    minuten: 20\n" in blok(gepland, ZAAK)
    assert "**Gevraagd: bespreken** (20 minuten)" in gepland.lees(AGENDA)
    assert gepland.laatste() == (f"{ZAAK} anders op de agenda ({OVERLEG})", [AGENDA, OVERLEGPAD])


def test_vooraan(gepland: Secretaris) -> None:
    """Vooraan is meteen na de opening; een nummer mag ook."""
    assert gepland.doet(*ZET, "4", "--eerst") == "opvang\n"
    assert punten(gepland)[:3] == ["opening", "opvang", ZAAK]


def test_na_een_ander_punt(gepland: Secretaris) -> None:
    """Genoemd met zijn kenmerk of zijn nummer."""
    gepland.doet(*ZET, ZAAK, "--na", "opvang")
    assert punten(gepland)[:4] == ["opening", "gemeenten", "opvang", ZAAK]
    gepland.doet(*ZET, ZAAK, "--na", "1")
    assert punten(gepland)[:3] == ["opening", ZAAK, "gemeenten"]


def test_wat_bij_een_punt_stond_gaat_mee(gepland: Secretaris) -> None:
    """Ook een opmerking die iemand er zelf bij schreef."""
    gepland.typt(OVERLEGPAD, "    doel: besluit\n", "    doel: besluit  # spoed\n")
    gepland.doet(*ZET, ZAAK, "--na", "opvang")
    assert "    doel: besluit  # spoed\n" in blok(gepland, ZAAK)


def test_genereren_laat_de_volgorde_staan(gepland: Secretaris) -> None:
    """Wat een mens ordende, blijft."""
    gepland.doet(*ZET, ZAAK, "--na", "trends")
    voor = punten(gepland)
    gepland.doet("agenda", "genereer")
    assert punten(gepland) == voor


def test_niets_anders_gevraagd(gepland: Secretaris) -> None:
    """Een punt dat er zo al staat, verandert niet."""
    assert gepland.zegt(*ZET, ZAAK, "--na", "1").startswith("Er is niets veranderd")


def test_niet_na_zichzelf(gepland: Secretaris) -> None:
    """Dat is een vergissing, net als twee plaatsen tegelijk."""
    assert "na zichzelf" in gepland.faalt(*ZET, "2", "--na", ZAAK, code=2)
    assert "niet allebei" in gepland.faalt(*ZET, "2", "--na", "3", "--eerst", code=2)


def test_punt_van_een_lid(gepland: Secretaris) -> None:
    """Achter de zaken, met wie het vraagt."""
    assert gepland.doet(*VOEG_TOE, *VERVOER, "coa", "--minuten", "10") == (
        "vervoer-naar-zittingen\n"
    )
    assert punten(gepland)[:4] == ["opening", ZAAK, "vervoer-naar-zittingen", "gemeenten"]
    assert blok(gepland, "vervoer-naar-zittingen") == (
        "  - id: vervoer-naar-zittingen\n"
        "    soort: overig\n"
        "    onderwerp: Vervoer naar zittingen\n"
        "    indiener: COA\n"
        "    doel: bespreken\n"
        "    waarom: Op verzoek van COA\n"
        "    minuten: 10\n"
    )


def test_hetzelfde_punt_nog_eens(gepland: Secretaris) -> None:
    """Dan staat het er maar één keer."""
    gepland.doet(*VOEG_TOE, *VERVOER, "COA")
    assert gepland.zegt(*VOEG_TOE, *VERVOER, "coa").startswith("Er is niets veranderd")


def test_een_naam_die_al_bestaat(gepland: Secretaris) -> None:
    """Een punt van een lid neemt nooit de plaats in van een vast punt, en heet geen nummer."""
    voeg = (*VOEG_TOE, "--indiener", "ter-apel", "--onderwerp")
    assert gepland.doet(*voeg, "Trends", "--eerst") == "trends-2\n"
    assert gepland.doet(*voeg, "2026") == "punt-2026\n"
    assert punten(gepland)[1] == "trends-2"


def test_onbekende_indiener(gepland: Secretaris) -> None:
    """U leest wie het kan zijn."""
    assert "Kies uit: DT&V, IND" in gepland.faalt(*VOEG_TOE, *VERVOER, "XYZ")


def test_eraf(eraf: Secretaris) -> None:
    """Met de reden bij het overleg, en uit de agenda."""
    assert punten(eraf) == ["opening", *VAST]
    assert f"afgehaald: {{{ZAAK}: De IND is er niet}}\n" in eraf.lees(OVERLEGPAD)
    assert eraf.laatste() == (f"{ZAAK} van de agenda ({OVERLEG})", [AGENDA, OVERLEGPAD])


def test_eraf_blijft_eraf_en_dat_zegt_rao(eraf: Secretaris) -> None:
    """Genereren zet haar niet terug, en zegt waarom niet."""
    _, zin = eraf.zegt("agenda", "genereer").splitlines()
    assert zin.startswith(f"{ZAAK} staat niet op deze agenda. De IND is er niet. Terugzetten:")
    assert zin.endswith(f" rao agenda zet {ZAAK} {OVERLEG}")
    assert punten(eraf) == ["opening", *VAST]


def test_de_status_laat_haar_zien(eraf: Secretaris) -> None:
    """Een zaak die eraf is, blijft in beeld."""
    assert f"{ZAAK}  van de agenda van 12 maart 2026 gehaald: De IND" in eraf.doet("status")


def test_met_de_hand_eraf(gepland: Secretaris) -> None:
    """Dan weet niemand waarom: rao zegt het, en de status vraagt erom."""
    gepland.typt(OVERLEGPAD, blok(gepland, ZAAK), "")
    assert "Het is er met de hand af gehaald." in gepland.zegt("agenda", "genereer")
    status = gepland.doet("status")
    assert f"{ZAAK} is met de hand van de agenda gehaald" in " ".join(status.split())
    assert f"rao agenda zet {ZAAK} {OVERLEG}" in status


def test_de_reden_achteraf(gepland: Secretaris) -> None:
    """Wie er met de hand iets af haalde, kan nog zeggen waarom."""
    gepland.typt(OVERLEGPAD, blok(gepland, ZAAK), "")
    gepland.doet(*HAAL_AF, ZAAK, "--reden", REDEN)
    assert f"afgehaald: {{{ZAAK}: De IND is er niet}}\n" in gepland.lees(OVERLEGPAD)


def test_het_verloop_vertelt_het(eraf: Secretaris) -> None:
    """Wie de zaak later bekijkt, leest waarom zij toen niet is besproken."""
    assert "12 maart 2026  Van de agenda gehaald: De IND is er niet" in eraf.doet("toon", ZAAK)


def test_op_de_volgende_agenda(eraf: Secretaris) -> None:
    """Een zaak die nog loopt, komt na dit overleg vanzelf terug."""
    eraf.doet("nieuw", "overleg", "--datum", "2026-04-09")
    eraf.doet("agenda", "genereer", "2026-04-09")
    assert ZAAK in punten(eraf, "2026-04-09")


def test_terugzetten(eraf: Secretaris) -> None:
    """Zij staat er weer zoals rao haar voorstelt, en de reden is weg."""
    eraf.doet(*ZET, ZAAK)
    assert punten(eraf) == ["opening", ZAAK, *VAST]
    assert "afgehaald" not in eraf.lees(OVERLEGPAD)
    assert "waarom: Nieuw ingediend door LKO Ter Apel" in blok(eraf, ZAAK)


def test_een_aangehouden_zaak_eerder_terug(gehouden: Secretaris) -> None:
    """Wat pas later terugkomt, kunt u toch eerder op de agenda zetten."""
    besluit = ("--punt", ZAAK, "--uitkomst", "aanhouden", "--besluit", "Wachten.")
    dan = gehouden.op(OVERLEG)
    dan.doet("nieuw", "besluit", *besluit, "--hervatten-op", "2026-05-14")
    dan.doet("nieuw", "overleg", "--datum", "2026-04-09")
    dan.doet(*ZET, ZAAK, "2026-04-09")
    assert punten(dan, "2026-04-09") == [ZAAK]


def test_een_zaak_die_klaar_is(besloten: Secretaris) -> None:
    """Die komt niet meer op een agenda."""
    besloten.doet("terugkoppeling", "genereer")
    dan = besloten.op("2026-03-16")
    dan.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}")
    dan.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert "is teruggekoppeld en komt niet meer" in dan.faalt(*ZET, ZAAK)


@pytest.mark.parametrize(
    "opdracht",
    [(*ZET, "2", "--eerst"), (*VOEG_TOE, *VERVOER, "COA"), (*HAAL_AF, "2", "--reden", "x")],
)
def test_een_vaste_agenda(gepland: Secretaris, opdracht: tuple[str, ...]) -> None:
    """Die verandert niet meer; wat erbij moet, komt op de volgende."""
    gepland.doet("agenda", "stel-vast")
    gezegd = gepland.faalt(*opdracht)
    assert "De agenda van 12 maart 2026 ligt vast" in gezegd
    assert "op de volgende agenda" in gezegd


def test_proef(gepland: Secretaris) -> None:
    """Met --proef verandert er niets."""
    voor = gepland.foto()
    gepland.doet(*HAAL_AF, "2", "--reden", "x", "--proef")
    assert gepland.foto() == voor


@pytest.mark.parametrize("kenmerk", [ZAAK, ZAAK.lower(), f" {ZAAK} "])
def test_een_kenmerk_is_geen_nieuw_punt(gepland: Secretaris, kenmerk: str) -> None:
    """Een zaak komt op de agenda onder haar eigen kenmerk, niet als een punt dat erop lijkt."""
    gezegd = gepland.faalt(*VOEG_TOE, "--onderwerp", kenmerk, "--indiener", "COA", code=2)
    assert f"rao agenda zet {ZAAK} {OVERLEG}\n" in gezegd


def test_een_ander_kenmerk_ook_niet(gepland: Secretaris) -> None:
    """Een lijst of een overleg is geen onderwerp."""
    gezegd = gepland.faalt(*VOEG_TOE, "--onderwerp", OVERLEG, "--indiener", "COA", code=2)
    assert f"'{OVERLEG}' is een kenmerk." in gezegd


def test_een_punt_krijgt_geen_naam_van_rao(leeg: Secretaris) -> None:
    """Ook als de vaste punten er nog niet op staan, blijft hun naam van hen."""
    leeg.doet("nieuw", "overleg", "--datum", OVERLEG)
    id_ = leeg.doet(*VOEG_TOE, "--onderwerp", "Opvang", "--indiener", "COA").strip()
    leeg.doet("agenda", "genereer")
    assert id_ == "opvang-2"
    assert {"opvang", "opvang-2"} <= set(punten(leeg))


def test_een_id_in_kleine_letters_naast_een_zaak(gepland: Secretaris) -> None:
    """Stond het er al zo, dan haalt rao het punt af dat u precies noemt."""
    regel = f"  - id: {ZAAK}\n"
    los = f"  - id: {ZAAK.lower()}\n    soort: overig\n    onderwerp: Los\n    indiener: COA\n"
    gepland.typt(OVERLEGPAD, regel, los + regel)
    gepland.doet(*HAAL_AF, ZAAK, "--reden", REDEN)
    assert ZAAK not in punten(gepland)
    assert ZAAK.lower() in punten(gepland)


@pytest.mark.parametrize(
    "opdracht",
    [
        (*ZET, "opening", "--na", "opvang"),
        (*ZET, "rondvraag", "--eerst"),
        (*HAAL_AF, "opening", "--reden", REDEN),
        (*HAAL_AF, "rondvraag", "--reden", REDEN),
    ],
)
def test_opening_en_rondvraag_staan_vast(gepland: Secretaris, opdracht: tuple[str, ...]) -> None:
    """Zij verhuizen niet en gaan er niet af."""
    assert "De opening staat altijd vooraan" in gepland.faalt(*opdracht, code=2)


def test_tijd_voor_de_opening(gepland: Secretaris) -> None:
    """Tijd geven mag wel."""
    gepland.doet(*ZET, "opening", "--minuten", "5")
    assert punten(gepland)[0] == "opening"


def test_niets_na_de_rondvraag(gepland: Secretaris) -> None:
    """Ook een nieuw punt niet."""
    assert "Na de rondvraag" in gepland.faalt(*ZET, ZAAK, "--na", "rondvraag", code=2)
    nieuw = (*VOEG_TOE, *VERVOER, "COA", "--na", "rondvraag")
    assert "Na de rondvraag" in gepland.faalt(*nieuw, code=2)


@pytest.mark.parametrize("opdracht", [(*ZET, "1"), (*HAAL_AF, "6", "--reden", REDEN)])
def test_zonder_agenda(leeg: Secretaris, opdracht: tuple[str, ...]) -> None:
    """Er is dan nog geen agenda, en rao zegt hoe zij er komt."""
    leeg.doet("nieuw", "overleg", "--datum", OVERLEG)
    gezegd = leeg.faalt(*opdracht)
    assert "Het overleg van 12 maart 2026 heeft nog geen agenda." in gezegd
    assert f"rao agenda genereer {OVERLEG}\n" in gezegd


def test_een_nummer_dat_er_niet_is(gepland: Secretaris) -> None:
    """Met een agenda zegt rao dat het daar niet op staat."""
    gezegd = gepland.faalt(*HAAL_AF, "66", "--reden", REDEN)
    assert "'66' staat niet op de agenda van 12 maart 2026." in gezegd
