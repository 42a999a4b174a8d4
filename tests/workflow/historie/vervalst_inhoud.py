"""Forgeries of what the files say: texts, days, statuses and papers."""

from typing import Final

from tests.cli.secretaris import LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK
from tests.workflow.historie.verhaal import TWEEDE
from tests.workflow.historie.vervalser import Vervalser
from tests.workflow.historie.vervalsing import (
    ACTIEPAD,
    BRIEF_MD,
    BRIEFPAD,
    LIJST_MD,
    NIEUWPAD,
    STANDPUNT,
    TEKST,
    VOLGENDPAD,
    Vervalsing,
)


def _tekst_en_vingerafdruk(v: Vervalser) -> None:
    v.vervang(OVERLEGPAD, TEKST, "Het gezin gaat op 1 mei.")
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast()


def _alleen_tekst(v: Vervalser) -> None:
    v.vervang(OVERLEGPAD, TEKST, "Het gezin gaat op 1 mei.")
    v.leg_vast()


def _standpunt(v: Vervalser) -> None:
    v.vervang(LIJSTPAD, STANDPUNT, "Er is geen plek.")
    v.leg_vast()


def _vraag(v: Vervalser) -> None:
    v.vervang(LIJSTPAD, "Mag het gezin blijven", "Moet het gezin weg")
    v.leg_vast()


def _dag_van_verzenden(v: Vervalser) -> None:
    v.vervang(BRIEFPAD, "verzonden_op: 2026-03-18", "verzonden_op: 2026-03-14")
    v.leg_vast()


def _bevestiging_weg(v: Vervalser) -> None:
    v.vervang(BRIEFPAD, "bevestigd_op: 2026-03-19\n", "")
    v.vervang(BRIEFPAD, "status: bevestigd", "status: verzonden")
    v.leg_vast()


def _besluitenlijst_weg(v: Vervalser) -> None:
    v.weg(LIJST_MD)
    v.leg_vast("Opgeruimd")


def _besluitenlijst_anders(v: Vervalser) -> None:
    v.vervang(LIJST_MD, TEKST, "Het gezin gaat op 1 mei.")
    v.leg_vast()


def _errata_weg(v: Vervalser) -> None:
    tekst = (v.map / OVERLEGPAD).read_text()
    begin = tekst.index("errata:")
    (v.map / OVERLEGPAD).write_text(tekst[:begin])
    v.maak_kloppend(OVERLEGPAD, eerste_soort=True)
    v.leg_vast()


def _erratum_anders(v: Vervalser) -> None:
    v.vervang(OVERLEGPAD, "Lees 1 juli", "Lees 1 mei")
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast()


def _lijst_terug(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "status: ingediend", "status: concept")
    v.leg_vast()


def _overleg_terug(v: Vervalser) -> None:
    v.vervang(OVERLEGPAD, "status: besluitenlijst-vastgesteld", "status: gehouden")
    v.leg_vast()


def _vaststelling_weg(v: Vervalser) -> None:
    tekst = (v.map / OVERLEGPAD).read_text()
    begin = tekst.index("  besluitenlijst:\n    op:")
    einde = tekst.index("errata:")
    (v.map / OVERLEGPAD).write_text(tekst[:begin] + tekst[einde:])
    v.vervang(OVERLEGPAD, "status: besluitenlijst-vastgesteld", "status: gehouden")
    v.leg_vast()


def _met_de_hand_vastgesteld(v: Vervalser) -> None:
    tekst = (v.map / OVERLEGPAD).read_text().replace(OVERLEG, "2026-02-12")
    (v.map / "overleggen/2026/2026-02-12.yaml").write_text(tekst)
    v.leg_vast()


def _dag_van_vaststellen(v: Vervalser) -> None:
    v.vervang(OVERLEGPAD, "op: 2026-03-13", "op: 2026-03-12")
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast()


def _actie_anders(v: Vervalser) -> None:
    v.vervang(ACTIEPAD, "2026-04-01", "2026-09-01")
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast()


def _actie_weg(v: Vervalser) -> None:
    v.weg(ACTIEPAD)
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast()


def _zaak_weg(v: Vervalser) -> None:
    tekst = (v.map / LIJSTPAD).read_text()
    begin = tekst.index(f"  {TWEEDE}:")
    einde = tekst.index("\ningediend_op", begin)
    (v.map / LIJSTPAD).write_text(tekst[:begin].rstrip() + tekst[einde:])
    v.leg_vast()


def _lijst_weg(v: Vervalser) -> None:
    v.weg(NIEUWPAD)
    v.leg_vast()


def _brief_weg(v: Vervalser) -> None:
    v.weg(BRIEFPAD)
    v.weg(BRIEF_MD)
    v.leg_vast()


def _brief_anders(v: Vervalser) -> None:
    v.vervang(BRIEF_MD, TEKST, "Het gezin gaat op 1 mei.")
    v.leg_vast()


def _kenmerk_opnieuw(v: Vervalser) -> None:
    (v.map / "onderwerpen/2026").mkdir(parents=True)
    pad = "onderwerpen/2026/thema-7k3f9e.yaml"
    kop = "soort: onderwerp\nkenmerk: thema-7k3f9e\nstatus: open\ndatum: 2026-03-30\n"
    (v.map / pad).write_text(f"{kop}type: thema\ntitel: Lang verblijf in de opvang\n")
    v.leg_vast("Thema erbij")
    v.vervang("rao.yaml", "soort: register", "# Onze regio\nsoort: register")
    v.leg_vast("Opmerking")
    v.weg(pad)
    v.leg_vast("Thema weg")
    (v.map / "onderwerpen/2026").mkdir(parents=True, exist_ok=True)
    (v.map / pad).write_text(f"{kop}type: thema\ntitel: Overlast op locaties\n")
    v.leg_vast("Thema erbij")


def _verwisseld(v: Vervalser) -> None:
    tekst = (v.map / LIJSTPAD).read_text()
    ruil = tekst.replace(ZAAK, "@").replace(TWEEDE, ZAAK).replace("@", TWEEDE)
    (v.map / LIJSTPAD).write_text(ruil)
    v.leg_vast()


def _ontvangst(v: Vervalser) -> None:
    v.vervang(LIJSTPAD, "ontvangen_op: 2026-03-07", "ontvangen_op: 2026-03-06")
    v.leg_vast()


def _rol_van_toen(v: Vervalser) -> None:
    tekst = (v.map / "rao.yaml").read_text()
    begin = tekst.index("voorzitter:")
    anders = tekst[begin:].replace("organisatie: DT&V", "organisatie: COA", 1)
    assert anders != tekst[begin:]
    (v.map / "rao.yaml").write_text(f"{tekst[:begin]}{anders}")
    v.leg_vast()


def _agenda(v: Vervalser) -> None:
    v.vervang(VOLGENDPAD, "'10:00-12:00'", "'08:00-09:00'")
    v.maak_agenda_kloppend(VOLGENDPAD)
    v.leg_vast()


INHOUD: Final = {
    "tekst-en-vingerafdruk": Vervalsing(
        "Een besluit en de vingerafdruk zijn samen veranderd.", _tekst_en_vingerafdruk
    ),
    "alleen-tekst": Vervalsing("Een vastgesteld besluit is veranderd.", _alleen_tekst),
    "standpunt": Vervalsing("Het standpunt bij een gesloten zaak is veranderd.", _standpunt),
    "vraag": Vervalsing("De vraag van een gesloten zaak is veranderd.", _vraag),
    "verzonden": Vervalsing("De dag van verzenden is veranderd.", _dag_van_verzenden),
    "bevestigd": Vervalsing("De bevestiging van een LKO is weggehaald.", _bevestiging_weg),
    "besluitenlijst-weg": Vervalsing("besluitenlijst.md is weggehaald.", _besluitenlijst_weg),
    "besluitenlijst": Vervalsing("besluitenlijst.md zegt iets anders.", _besluitenlijst_anders),
    "errata-weg": Vervalsing(
        "Errata zijn weg, en de vingerafdruk is er een van de eerste soort.", _errata_weg
    ),
    "erratum": Vervalsing("De tekst van een erratum is veranderd.", _erratum_anders),
    "lijst-terug": Vervalsing("Een ingediende lijst is weer concept.", _lijst_terug),
    "overleg-terug": Vervalsing("Een vastgesteld overleg is weer gehouden.", _overleg_terug),
    "niet-vast": Vervalsing("De vaststelling is weggehaald.", _vaststelling_weg),
    "verzonnen-lijst": Vervalsing(
        "Een vastgesteld overleg dat er nooit was.", _met_de_hand_vastgesteld
    ),
    "dag-van-vaststellen": Vervalsing("De dag van vaststellen is anders.", _dag_van_vaststellen),
    "actie": Vervalsing("De uiterste dag van een afspraak is veranderd.", _actie_anders),
    "actie-weg": Vervalsing("Een afspraak is weggehaald.", _actie_weg),
    "zaak-weg": Vervalsing("Een zaak is van een lijst verdwenen.", _zaak_weg),
    "lijst-weg": Vervalsing("Een ingediende lijst is weggehaald.", _lijst_weg),
    "brief-weg": Vervalsing("Een verzonden terugkoppeling is weggehaald.", _brief_weg),
    "brief": Vervalsing("De tekst van een verzonden brief is veranderd.", _brief_anders),
    "kenmerk": Vervalsing("Een kenmerk is opnieuw gebruikt voor iets anders.", _kenmerk_opnieuw),
    "verwisseld": Vervalsing("Twee zaken hebben elkaars kenmerk.", _verwisseld),
    "ontvangen": Vervalsing("De dag van ontvangst is veranderd.", _ontvangst),
    "rol": Vervalsing("Wie een overleg leidde dat voorbij is, is een ander.", _rol_van_toen),
    "agenda": Vervalsing("Een vaste agenda en haar vingerafdruk zijn veranderd.", _agenda),
}
