"""`rao agenda genereer`: the rolling agenda."""

import re

import pytest

from tests.cli.secretaris import LIJST, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

GENEREER = ("agenda", "genereer")
AGENDA = f"documenten/{OVERLEG}/agenda.md"
VAST = ["gemeenten", "opvang", "toezicht", "mededelingen", "trends", "rondvraag"]


def punten(s: Secretaris, overleg: str = OVERLEG) -> list[str]:
    """Return the ids on the agenda of a meeting, in order."""
    return re.findall(r"  - (?:\{)?id: ([^\n,]+)", s.lees(f"overleggen/2026/{overleg}.yaml"))


def blok(s: Secretaris, id_: str) -> str:
    """Return the lines of one item."""
    (tekst,) = re.findall(rf"  - id: {id_}\n(?:    .*\n)*", s.lees(OVERLEGPAD))
    return str(tekst)


def test_het_document_op_stdout(ontvangen: Secretaris) -> None:
    """Het pad van de agenda is het enige op stdout."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert ontvangen.doet(*GENEREER) == f"{AGENDA}\n"


def test_commit(gepland: Secretaris) -> None:
    """De punten en het document zijn samen vastgelegd."""
    assert gepland.laatste() == (f"Agenda van {OVERLEG}", [AGENDA, OVERLEGPAD])


def test_vaste_punten_om_de_zaken_heen(gepland: Secretaris) -> None:
    """Eerst de opening, dan de zaken, dan de vaste punten."""
    assert punten(gepland) == ["opening", ZAAK, *VAST]


def test_elk_punt_zegt_waarom(gepland: Secretaris) -> None:
    """Bij de zaak staat van wie zij is, wat er gevraagd wordt en waarom zij er nu staat."""
    assert blok(gepland, ZAAK) == (
        f"  - id: {ZAAK}\n"
        "    soort: zaak\n"
        "    onderwerp: Gezin verblijft lang in de opvang\n"
        f"    verwijzing: {LIJST}\n"
        "    indiener: ter-apel\n"
        "    doel: besluit\n"
        "    waarom: Nieuw ingediend door LKO Ter Apel\n"
    )


def test_tweede_keer_verandert_niets(gepland: Secretaris) -> None:
    """Nog eens draaien geeft geen commit, en dat zegt rao."""
    voor = gepland.foto()
    uitkomst = gepland.rao(*GENEREER)
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, f"{AGENDA}\n")
    assert uitkomst.stderr == "Er is niets veranderd; alles stond er al.\n"
    assert gepland.foto() == voor


def test_een_dag_later_verandert_niets(gepland: Secretaris) -> None:
    """De agenda hangt van het overleg af, niet van de dag waarop u haar maakt."""
    assert gepland.op("2026-03-09").zegt(*GENEREER) == "Er is niets veranderd; alles stond er al."


def test_wat_u_weghaalt_komt_niet_terug(gepland: Secretaris) -> None:
    """Een punt dat u van de agenda haalt, blijft weg."""
    gepland.typt(OVERLEGPAD, blok(gepland, "toezicht"), "")
    gepland.doet(*GENEREER)
    assert punten(gepland) == ["opening", ZAAK, *(id_ for id_ in VAST if id_ != "toezicht")]
    assert "Meldplicht" not in gepland.lees(AGENDA)


def test_uw_volgorde_blijft(gepland: Secretaris) -> None:
    """Een punt dat u verplaatst, blijft waar u het zette."""
    gemeenten = blok(gepland, "gemeenten")
    opening = blok(gepland, "opening")
    zonder = gepland.lees(OVERLEGPAD).replace(gemeenten, "")
    gepland.typt_nieuw(OVERLEGPAD, zonder.replace(opening, opening + gemeenten))
    gepland.doet(*GENEREER)
    assert punten(gepland)[:3] == ["opening", "gemeenten", ZAAK]


def test_uw_woorden_blijven(gepland: Secretaris) -> None:
    """Wat u bij een punt schrijft, ook als opmerking, blijft staan."""
    gepland.typt(OVERLEGPAD, "    waarom: Nieuw ingediend", "    # spoed\n    waarom: Op verzoek")
    voor = gepland.lees(OVERLEGPAD)
    gepland.doet(*GENEREER)
    assert gepland.lees(OVERLEGPAD) == voor
    assert "Op verzoek" in gepland.lees(AGENDA)


def test_uw_eigen_punt_blijft(gepland: Secretaris) -> None:
    """Een punt dat u zelf toevoegt, staat in het document."""
    eigen = (
        "  - {id: parkeren, soort: overig, onderwerp: Parkeren bij het azc, indiener: COA,"
        " doel: bespreken, waarom: Klachten}\n"
    )
    opening = blok(gepland, "opening")
    gepland.typt(OVERLEGPAD, opening, opening + eigen)
    gepland.doet(*GENEREER)
    assert punten(gepland)[:3] == ["opening", "parkeren", ZAAK]
    assert "## 2. Parkeren bij het azc\n" in gepland.lees(AGENDA)


def test_nieuwe_zaak_schuift_aan(gepland: Secretaris) -> None:
    """Een lijst die later binnenkomt, komt erbij; de rest van het bestand blijft gelijk."""
    gepland.doet("nieuw", "signaallijst", "--lko", "assen")
    tweede = gepland.doet(
        *("nieuw", "zaak", "SL-assen-2026-03-05", "--onderwerp", "Man alleen"),
        *("--aanbrenger", "DT&V", "--groep", "volwassene"),
    ).strip()
    gepland.doet("signaallijst", "dien-in", "SL-assen-2026-03-05")
    gepland.doet("signaallijst", "ontvang", "SL-assen-2026-03-05")
    voor = gepland.lees(OVERLEGPAD)
    gepland.doet(*GENEREER)
    zaken = sorted([ZAAK, tweede])
    assert sorted(punten(gepland)[1:3]) == zaken
    erbij = f"  - {tweede}\n"
    rest = gepland.lees(OVERLEGPAD).replace(blok(gepland, tweede), "").replace(erbij, "")
    assert rest == voor


def test_concept_komt_niet_op_de_agenda(lijst: Secretaris) -> None:
    """Een lijst die nog niet is ingediend en ontvangen, hoort er niet op."""
    lijst.doet("nieuw", "overleg", "--datum", OVERLEG)
    lijst.doet(*GENEREER)
    assert punten(lijst) == ["opening", *VAST]


def _besluit(s: Secretaris, uitkomst: str, *args: str) -> Secretaris:
    """Decide about the zaak, and plan the meeting of April."""
    toen = s.op("2026-03-12")
    toen.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", uitkomst),
        *("--besluit", "Zo besloten", *args),
    )
    toen.doet("nieuw", "overleg", "--datum", "2026-04-09")
    toen.doet(*GENEREER)
    return toen


def test_aangehouden_zaak_komt_terug(gehouden: Secretaris) -> None:
    """Een aangehouden zaak staat vanzelf op het overleg waar zij terugkomt."""
    _besluit(gehouden, "aanhouden", "--hervatten-op", "2026-04-09")
    assert ZAAK in punten(gehouden, "2026-04-09")
    tekst = gehouden.lees("documenten/2026-04-09/agenda.md")
    assert "- **Waarom nu:** Aangehouden op 12 maart 2026" in tekst


def test_later_aangehouden_zaak_wacht(gehouden: Secretaris) -> None:
    """Een zaak die in mei terugkomt, staat niet op het overleg van april."""
    _besluit(gehouden, "aanhouden", "--hervatten-op", "2026-05-14")
    assert ZAAK not in punten(gehouden, "2026-04-09")


def test_afgehandelde_zaak_komt_niet_terug(gehouden: Secretaris) -> None:
    """Een zaak waarover is besloten, komt niet vanzelf terug."""
    _besluit(gehouden, "afgehandeld", "--motivering", "Het document is er")
    assert ZAAK not in punten(gehouden, "2026-04-09")


def test_zaak_zonder_besluit_komt_terug(gehouden: Secretaris) -> None:
    """Kwam het overleg er niet aan toe, dan staat de zaak op het volgende."""
    toen = gehouden.op("2026-03-12")
    toen.doet("nieuw", "overleg", "--datum", "2026-04-09")
    toen.doet(*GENEREER)
    assert ZAAK in punten(gehouden, "2026-04-09")


def test_vorige_besluitenlijst_wordt_vastgesteld(gehouden: Secretaris) -> None:
    """Op de volgende agenda staat de besluitenlijst van de vorige keer."""
    _besluit(gehouden, "afgehandeld")
    assert punten(gehouden, "2026-04-09")[:2] == ["opening", f"besluitenlijst-{OVERLEG}"]


def test_actie_over_haar_datum(gehouden: Secretaris) -> None:
    """Een actie die klaar had moeten zijn, geeft een punt op de agenda."""
    _besluit(gehouden, "afgehandeld", "--actie", "COA;2026-04-01;Belt de gemeente")
    assert "acties" in punten(gehouden, "2026-04-09")
    assert "Belt de gemeente" in gehouden.lees("documenten/2026-04-09/agenda.md")


def met_late_actie(gehouden: Secretaris) -> Secretaris:
    """Return the secretary with a late action on the agenda of April."""
    _besluit(gehouden, "afgehandeld", "--actie", "COA;2026-04-01;Belt de gemeente")
    assert "acties" in punten(gehouden, "2026-04-09")
    return gehouden.op("2026-04-03")


def test_een_punt_zonder_reden_gaat_eraf(gehouden: Secretaris) -> None:
    """Is elke actie klaar en de vorige lijst vastgesteld, dan kosten die punten geen tijd meer."""
    s = met_late_actie(gehouden)
    s.doet("actie", "gereed", "A-2026-03-12-01")
    s.doet("besluitenlijst", "stel-vast", OVERLEG)
    s.doet(*GENEREER, "2026-04-09")
    agenda = s.lees("documenten/2026-04-09/agenda.md")
    assert "Acties over hun datum" not in agenda
    assert "Vaststelling van de besluitenlijst" not in agenda
    assert "id: acties" not in s.lees("overleggen/2026/2026-04-09.yaml")


def test_het_komt_terug_met_een_nieuwe_reden(gehouden: Secretaris) -> None:
    """Is er weer een actie te laat, dan staat het punt er weer."""
    s = met_late_actie(gehouden)
    s.doet("actie", "gereed", "A-2026-03-12-01")
    s.doet(*GENEREER, "2026-04-09")
    gehoord = ("--uitkomst", "ter-kennisname", "--besluit", "Gehoord")
    later = ("--actie", "COA;2026-04-02;Belt de school")
    s.doet("nieuw", "besluit", "--overleg", OVERLEG, "--punt", "gemeenten", *gehoord, *later)
    s.doet(*GENEREER, "2026-04-09")
    assert "Belt de school" in s.lees("documenten/2026-04-09/agenda.md")


def test_wat_iemand_aanraakte_blijft(gehouden: Secretaris) -> None:
    """Wie minuten bij het punt zette, haalt het er zelf af; de tekst klopt wel."""
    s = met_late_actie(gehouden)
    s.doet("agenda", "zet", "acties", "2026-04-09", "--minuten", "10")
    s.doet("actie", "gereed", "A-2026-03-12-01")
    s.doet(*GENEREER, "2026-04-09")
    agenda = s.lees("documenten/2026-04-09/agenda.md")
    assert "Er zijn geen acties meer over hun datum." in agenda
    assert "hadden voor dit overleg klaar moeten zijn" not in agenda


def test_eigen_sjabloon(gepland: Secretaris) -> None:
    """Een regio met een eigen sjabloon krijgt de agenda in haar eigen vorm."""
    gepland.typt_nieuw("templates/agenda.md.j2", "{{ kop.regio }}, {{ punten | length }} punten\n")
    gepland.doet(*GENEREER)
    assert gepland.lees(AGENDA) == "Groningen en Drenthe, 8 punten\n"


def test_eigen_sjabloon_bouwt_voort(gepland: Secretaris) -> None:
    """A region changes one block of the shipped template, and keeps the rest of it."""
    gepland.doet(*GENEREER)
    van_rao = gepland.lees(AGENDA)
    kop = "{% block kop %}# Ons overleg{% endblock %}"
    gepland.typt_nieuw("templates/agenda.md.j2", f'{{% extends "rao/agenda.md.j2" %}}\n{kop}\n')
    gepland.doet(*GENEREER)
    eigen = gepland.lees(AGENDA)
    assert eigen.startswith("# Ons overleg\n")
    assert eigen.partition("## Overzicht")[2] == van_rao.partition("## Overzicht")[2] != ""


def test_eerstvolgende_overleg(gepland: Secretaris) -> None:
    """Zonder datum is het het eerste overleg dat nog moet komen."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert gepland.op("2026-03-13").doet(*GENEREER) == "documenten/2026-04-09/agenda.md\n"


def test_proef(ontvangen: Secretaris) -> None:
    """Met --proef ziet u punten en document, en verandert er niets."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    voor = ontvangen.foto()
    uitkomst = ontvangen.rao(*GENEREER, "--proef")
    assert f"+  - id: {ZAAK}\n" in uitkomst.stderr
    assert f"+++ b/{AGENDA}\n" in uitkomst.stderr
    assert ontvangen.foto() == voor


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (
            ("2026-03-13",),
            "Overleg '2026-03-13' staat niet in dit register.\nBedoelt u 2026-03-12?",
        ),
        (("13 maart",), "Bedoelt u 2026-03-12?"),
    ],
)
def test_overleg_dat_er_niet_is(gepland: Secretaris, args: tuple[str, ...], zin: str) -> None:
    """Een datum zonder overleg krijgt een suggestie."""
    uitkomst = gepland.rao(*GENEREER, *args)
    assert uitkomst.exit_code in {2, 3}
    assert zin in uitkomst.stderr


def test_geen_overleg_gepland(leeg: Secretaris) -> None:
    """Zonder overleg zegt rao hoe u er een plant."""
    assert leeg.faalt(*GENEREER) == (
        "Fout: Er is geen overleg waarvoor dit nu kan.\n"
        "Noem de datum van het overleg, of plan er een met: rao nieuw overleg --datum DATUM\n"
    )


def test_na_het_overleg_niet_meer(gehouden: Secretaris) -> None:
    """Een agenda van een gehouden overleg verandert niet meer."""
    assert gehouden.faalt(*GENEREER, OVERLEG) == (
        f"Fout: De agenda van {OVERLEG} ligt vast: het overleg is gehouden.\n"
        "Een punt dat er nog bij moet, komt op de volgende agenda.\n"
    )


def test_zonder_datum_het_eerstvolgende(gepland: Secretaris) -> None:
    """Ligt de eerstvolgende agenda vast, dan maakt rao niet stil die van een maand later."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09")
    gepland.doet("agenda", "stel-vast")
    klacht = gepland.faalt("agenda", "genereer")
    assert f"De agenda van {OVERLEG} ligt vast" in klacht
    assert "Die maakt u met: rao agenda genereer 2026-04-09" in klacht
