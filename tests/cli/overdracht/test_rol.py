"""`rao rol draag-over` and `rao rol verslag`: a role passes on, and nothing gets lost (S4)."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

DRAAG_OVER = ("rol", "draag-over", "secretaris", "IND", "--op", "2026-07-01")
VERSLAG = "documenten/overdracht/2026-07-01-secretaris.md"
OUD = "  secretaris:\n    - {organisatie: DT&V, van: 2026-01-01}\n"
NIEUW = (
    "  secretaris:\n    - {organisatie: DT&V, van: 2026-01-01, tot: 2026-06-30}\n"
    "    - {organisatie: IND, van: 2026-07-01}\n"
)


def test_twee_perioden_sluiten_aan(leeg: Secretaris) -> None:
    """De vorige eindigt de dag ervoor; aan de rest van rao.yaml verandert geen byte."""
    voor = leeg.lees("rao.yaml")
    leeg.doet(*DRAAG_OVER)
    assert leeg.lees("rao.yaml") == voor.replace(OUD, NIEUW)


def test_een_commit_met_verslag(leeg: Secretaris) -> None:
    """Het pad van het verslag staat op stdout; alles is samen vastgelegd."""
    assert leeg.doet(*DRAAG_OVER) == f"{VERSLAG}\n"
    assert leeg.laatste() == ("IND is secretaris vanaf 2026-07-01", [VERSLAG, "rao.yaml"])


def test_het_register_blijft_kloppen(gepland: Secretaris) -> None:
    """Na de overdracht is er op elke dag precies één secretaris."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-07-09")
    gepland.doet(*DRAAG_OVER)
    meldingen = gepland.doet("valideer", "--uitvoer", "kort")
    assert not any(code in meldingen for code in ("REG03", "REG04", "OVL03"))


def test_geplande_overleggen_krijgen_de_nieuwe(leeg: Secretaris) -> None:
    """Alleen die vanaf de dag; en rao zegt hoeveel het er zijn."""
    for dag in ("2026-06-11", "2026-07-09", "2026-08-13"):
        leeg.doet("nieuw", "overleg", "--datum", dag)
    assert leeg.zegt(*DRAAG_OVER).splitlines()[1:] == ["In 2 overleggen is de secretaris nu IND."]
    rollen = {
        dag: "secretaris: {organisatie: IND}" in leeg.lees(f"overleggen/2026/{dag}.yaml")
        for dag in ("2026-06-11", "2026-07-09", "2026-08-13")
    }
    assert rollen == {"2026-06-11": False, "2026-07-09": True, "2026-08-13": True}


def test_de_agenda_zegt_het_ook(gepland: Secretaris) -> None:
    """Een agenda die al gemaakt is, noemt de nieuwe secretaris."""
    gepland.doet("rol", "draag-over", "secretaris", "IND", "--op", "2026-03-10")
    assert "- **Secretaris:** IND" in gepland.lees(f"documenten/{OVERLEG}/agenda.md")


def test_wie_u_zelf_koos_blijft(gepland: Secretaris) -> None:
    """Een overleg met een andere secretaris houdt die."""
    gepland.typt(OVERLEGPAD, "secretaris: {organisatie: DT&V}", "secretaris: {organisatie: COA}")
    gepland.doet("rol", "draag-over", "secretaris", "IND", "--op", "2026-03-10")
    assert "secretaris: {organisatie: COA}" in gepland.lees(OVERLEGPAD)


def test_nog_eens_verandert_niets(leeg: Secretaris) -> None:
    """Dezelfde overdracht nog eens is geen tweede."""
    leeg.doet(*DRAAG_OVER)
    assert leeg.zegt(*DRAAG_OVER) == "Er is niets veranderd; alles stond er al."


def test_twee_keer_wisselen(leeg: Secretaris) -> None:
    """Een half jaar later is de volgende aan de beurt."""
    leeg.doet(*DRAAG_OVER)
    leeg.doet("rol", "draag-over", "secretaris", "coa", "--op", "2027-01-01")
    assert leeg.lees("rao.yaml").count("organisatie: IND, van: 2026-07-01, tot: 2026-12-31}") == 1
    assert "    - {organisatie: COA, van: 2027-01-01}\n" in leeg.lees("rao.yaml")


def test_een_gat_wordt_gezegd(leeg: Secretaris) -> None:
    """Was er een tijd niemand, dan blijft dat zichtbaar."""
    leeg.typt("rao.yaml", OUD, OUD.replace("01}", "01, tot: 2026-05-31}"))
    assert "Let op: Van 1 juni 2026 tot en met 30 juni 2026 is er geen secretaris." in leeg.zegt(
        *DRAAG_OVER
    )


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        (("secretaris", "DT&V", "--op", "2026-07-01"), 3, "DT&V is al secretaris."),
        (("secretaris", "CAO", "--op", "2026-07-01"), 3, "'CAO' staat niet in rao.yaml."),
        (
            ("secretaris", "IND", "--op", "2026-01-01"),
            3,
            "Vanaf 1 januari 2026 is DT&V al secretaris.",
        ),
        (("notulist", "IND", "--op", "2026-07-01"), 2, "notulist"),
        (("secretaris", "IND"), 2, "--op"),
    ],
)
def test_wat_niet_kan(leeg: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """Er verandert niets, en er staat waarom."""
    assert zin in leeg.faalt("rol", "draag-over", *args, code=code)


def test_het_verslag(gehouden: Secretaris) -> None:
    """Wie in juli begint, leest wat er loopt: de aangehouden zaak, de actie en wat eerst moet."""
    s = gehouden.op("2026-03-13")
    s.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "aanhouden", "--besluit", "Wacht"),
        *("--hervatten-op", "2026-07-09", "--actie", "COA;2026-06-25;Houdt de plek vrij"),
    )
    s.doet("nieuw", "overleg", "--datum", "2026-07-09", "--tijd", "10:00-12:00")
    s.op("2026-06-29").doet(*DRAAG_OVER)
    tekst = s.lees(VERSLAG)
    assert "**Van DT&V naar IND, per woensdag 1 juli 2026**" in tekst
    assert f"| {ZAAK} | Gezin verblijft lang in de opvang | LKO Ter Apel |" in tekst
    assert "| A-2026-03-12-01 | COA | Houdt de plek vrij | 25 juni 2026 **(te laat)** |" in tekst
    eerst = tekst.partition("## Eerst doen")[2].partition("##")[0]
    assert "Terugkoppeling aan LKO Ter Apel" in eerst
    assert "**Donderdag 9 juli 2026, 10:00 tot 12:00 uur**" in tekst


def test_het_verslag_ververst(leeg: Secretaris) -> None:
    """Tot de dag zelf is er meer bekend; het verslag van de wisseling wordt bijgewerkt."""
    leeg.doet(*DRAAG_OVER)
    leeg.doet("nieuw", "overleg", "--datum", "2026-07-09")
    assert leeg.op("2026-07-01").doet("rol", "verslag") == f"{VERSLAG}\n"
    assert leeg.laatste() == ("Overdracht van de secretaris per 2026-07-01", [VERSLAG])
    assert "**Donderdag 9 juli 2026**" in leeg.lees(VERSLAG)


def test_het_verslag_van_de_eerste(leeg: Secretaris) -> None:
    """Wie de rol als eerste kreeg, nam hem van niemand over."""
    pad = leeg.doet("rol", "verslag", "voorzitter").strip()
    assert pad == "documenten/overdracht/2026-01-01-voorzitter.md"
    assert "**Naar DT&V, per donderdag 1 januari 2026**" in leeg.lees(pad)


def test_het_verslag_van_een_dag_zonder_wisseling(leeg: Secretaris) -> None:
    """U leest welke dagen er wel zijn."""
    fout = leeg.faalt("rol", "verslag", "--op", "2026-02-02")
    assert "Kies met --op uit: 2026-01-01." in fout


def test_status_noemt_de_opdracht(leeg: Secretaris) -> None:
    """Loopt een rol af, dan zegt status hoe u haar doorgeeft."""
    leeg.typt("rao.yaml", OUD, OUD.replace("01}", "01, tot: 2026-03-31}"))
    taken = json.loads(leeg.doet("status", "--json"))["taken"]
    assert "rao rol draag-over secretaris ORGANISATIE --op 2026-04-01" in {
        taak["opdracht"] for taak in taken
    }


def test_json_en_proef(leeg: Secretaris) -> None:
    """Een machine krijgt het pad; met --proef verandert er niets."""
    voor = leeg.foto()
    assert json.loads(leeg.doet(*DRAAG_OVER, "--json", "--proef"))["kenmerken"] == [VERSLAG]
    assert leeg.foto() == voor


def test_een_later_verslag_laat_het_eerste_staan(leeg: Secretaris) -> None:
    """Na de overdracht krijgt een nieuw verslag een eigen naam, met de dag erin."""
    leeg.op("2026-06-30").doet(*DRAAG_OVER)
    eerste = leeg.lees(VERSLAG)
    later = "documenten/overdracht/2026-07-01-secretaris-stand-2026-07-17.md"
    assert leeg.op("2026-07-17").doet("rol", "verslag") == f"{later}\n"
    assert leeg.laatste() == ("Stand voor de secretaris op 2026-07-17", [later])
    assert leeg.lees(VERSLAG) == eerste
    assert VERSLAG in leeg.lees(later)
    assert "per woensdag" not in leeg.lees(later)
