"""Make a register of N lists of two zaken, about 4 KB each: complete, clean, always the same.

    python bench/maak_register.py MAP [N] [--cijfers] [--zinnen]

Per 50 lists there is one meeting that handled them and a terugkoppeling to each LKO, and per year
one voortgang of each LKO, so that every rule has something to look at.
Judge it on `laatste_dag(N)`. With --cijfers it is full of numbers and has findings (cijfers.py);
with --zinnen its sentences differ (zinnen.py).
"""

import argparse
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.cijfers import met_cijfers
from bench.zinnen import andere_zin
from rao_cli.model.kenmerk import trek_zaak_kenmerk
from rao_cli.model.register.versie import NIEUWSTE

PER_OVERLEG: Final = 50
LKOS: Final = ("ter-apel", "assen", "delfzijl", "emmen", "musselkanaal")
_EERSTE: Final = date(2020, 1, 16)
_RITME: Final = timedelta(days=28)
_DEEL: Final = Path(__file__).with_name("zaak.yaml").read_text(encoding="utf-8")
_WIE: Final = ("De regievoerder", "De casemanager", "De teamleider", "De beslisser")
_WAT: Final = (
    "ziet dat de afspraken zijn nagekomen",
    "vindt een verhuizing nu niet verstandig",
    "verwacht binnen zes weken de papieren",
    "wil eerst weten wat de arts vindt",
)


def laatste_dag(aantal: int) -> date:
    """Return the day on which a register of so many lists is clean: a week after the meeting."""
    return _overleg(-(-aantal // PER_OVERLEG) - 1) + timedelta(days=7)


def maak_register(aantal: int, *, zinnen: bool = False) -> Iterator[tuple[str, str]]:
    """Yield path and text of every file; with `zinnen` hardly a sentence comes back."""
    zin = andere_zin if zinnen else _zin
    dobbel = random.Random(aantal)  # noqa: S311 - the same register each time is the point
    eind = date(2100, 1, 1)
    yield "rao.yaml", registertekst(eind)
    bezet: set[str] = set()
    for begin in range(0, aantal, PER_OVERLEG):
        dag = _overleg(begin // PER_OVERLEG)
        lijsten = []
        for nummer in range(min(PER_OVERLEG, aantal - begin)):
            lko, dagen = LKOS[nummer % len(LKOS)], 8 + nummer // len(LKOS)
            zaken = [_nieuw(dobbel, bezet) for _ in range(2)]
            lijsten.append((lko, dag - timedelta(days=dagen), zaken))
        for lko, datum, zaken in lijsten:
            kenmerk = f"SL-{lko}-{datum}"
            tekst = _lijst(lko, datum, zaken, lambda: zin(dobbel))
            yield f"signaallijsten/{datum.year}/{kenmerk}.yaml", tekst
        yield f"overleggen/{dag.year}/{dag}.yaml", _overlegtekst(dag, lijsten)
        for lko in LKOS:
            eigen = [zaak for ander, _, zaken in lijsten for zaak in zaken if ander == lko]
            pad = f"terugkoppelingen/{dag.year}/TK-{lko}-{dag}.yaml"
            yield pad, _terugkoppeling(lko, dag, eigen)
    for jaar in range(_EERSTE.year - 1, laatste_dag(aantal).year):
        for lko in LKOS:
            yield f"onderwerpen/{jaar + 1}/voortgang-{lko}-{jaar}.yaml", _voortgang(lko, jaar)


def schrijf(map_: Path, aantal: int, *, cijfers: bool = False, zinnen: bool = False) -> None:
    """Write a register of so many lists; with `cijfers` full of numbers and findings."""
    bestanden = maak_register(aantal, zinnen=zinnen)
    for pad, tekst in met_cijfers(bestanden) if cijfers else bestanden:
        doel = map_ / pad
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_text(tekst, encoding="utf-8", newline="")


def _overleg(nummer: int) -> date:
    return _EERSTE + nummer * _RITME


def _nieuw(dobbel: random.Random, bezet: set[str]) -> str:
    while (kenmerk := trek_zaak_kenmerk(dobbel.choice)) in bezet:
        pass
    bezet.add(kenmerk)
    return kenmerk


def _zin(dobbel: random.Random) -> str:
    return f"{dobbel.choice(_WIE)} {dobbel.choice(_WAT)} ({dobbel.randrange(10000)})"


def registertekst(eind: date) -> str:
    """Return rao.yaml of the newest form, with roles that run until a date."""
    lkos = "".join(
        f"  {lko}: {{naam: LKO {lko.title()}, deelnemers: [DT&V, COA, AVIM]}}\n" for lko in LKOS
    )
    return f"""\
soort: register
versie: {NIEUWSTE}
regio: {{naam: Groningen en Drenthe, provincies: [Groningen, Drenthe], frequentie: maandelijks}}
organisaties:
  DT&V: {{naam: Dienst Terugkeer en Vertrek, aspect: terugkeer, kern: true}}
  IND: {{naam: Immigratie- en Naturalisatiedienst, aspect: toelating, kern: true}}
  COA: {{naam: Centraal Orgaan opvang asielzoekers, aspect: opvang, kern: true}}
  AVIM:
    naam: Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel
    aspect: toezicht
    kern: true
lkos:
{lkos}rollen:
  voorzitter: [{{organisatie: COA, van: 2020-01-01, tot: {eind}}}]
  secretaris: [{{organisatie: DT&V, van: 2020-01-01, tot: {eind}}}]
"""


def _lijst(lko: str, datum: date, zaken: Sequence[str], zin: Callable[[], str]) -> str:
    kop = f"""\
soort: signaallijst
kenmerk: SL-{lko}-{datum}
richting: lko-rao
afzender: {lko}
datum: {datum}
status: afgehandeld
ingediend_op: {datum}
ontvangen_op: {datum}
zaken:
"""
    return kop + "".join(_zaak(datum, zaak, zin) for zaak in zaken)


def _zaak(datum: date, kenmerk: str, zin: Callable[[], str]) -> str:
    """Fill in the template: KENMERK, days before (-) or after (+) the list, sentences."""
    regels = []
    for regel in _DEEL.splitlines():
        tekst = regel
        while "ZIN" in tekst:
            tekst = tekst.replace("ZIN", zin(), 1)
        voor, teken, getal = tekst.partition("DAG")
        if teken:
            dagen, _, rest = getal.partition("|")
            tekst = f"{voor}{datum + timedelta(days=int(dagen))}{rest}"
        tekst = tekst.replace("KENMERK", kenmerk)  # last: a kenmerk may hold the word DAG
        regels.append(f"  {tekst}\n" if tekst else "\n")
    return "".join(regels)


def _overlegtekst(dag: date, lijsten: Sequence[tuple[str, date, Sequence[str]]]) -> str:
    punten, besluiten = "", ""
    nummer = 0
    for lko, datum, zaken in lijsten:
        for zaak in zaken:
            nummer += 1
            punten += (
                f"  - {{id: {zaak}, soort: zaak, verwijzing: SL-{lko}-{datum}, indiener: {lko},"
                " doel: besluit, waarom: Nieuw ingediend}\n"
            )
            besluiten += (
                f"  B-{dag}-{nummer:02}:\n    agendapunt: {zaak}\n    uitkomst: afgehandeld\n"
                f"    besluit: De eerste oplossing wordt uitgevoerd.\n"
                f"    motivering: Deze oplossing is houdbaar en alle organisaties dragen haar.\n"
            )
    return f"""\
soort: overleg
datum: {dag}
tijd: '10:00-12:00'
locatie: Assen
status: gehouden
voorzitter: {{organisatie: COA}}
secretaris: {{organisatie: DT&V}}
genodigd: [DT&V, IND, COA, AVIM]
aanwezig: [DT&V, IND, COA, AVIM]
agendapunten:
  - {{id: opening, soort: vast, onderwerp: Opening}}
  - {{id: gemeenten, soort: vast, onderwerp: Contacten met gemeenten}}
  - {{id: opvang, soort: vast, onderwerp: Lang verblijf in de opvang}}
  - {{id: toezicht, soort: vast, onderwerp: Meldplicht en inbewaringstelling}}
{punten}besluiten:
{besluiten}"""


def _terugkoppeling(lko: str, dag: date, zaken: Sequence[str]) -> str:
    return f"""\
soort: terugkoppeling
kenmerk: TK-{lko}-{dag}
lko: {lko}
overleg: {dag}
zaken: [{", ".join(zaken)}]
status: verzonden
verzonden_op: {dag + timedelta(days=5)}
"""


def _voortgang(lko: str, jaar: int) -> str:
    return f"""\
soort: onderwerp
kenmerk: voortgang-{lko}-{jaar}
type: voortgang
titel: Voortgang in {jaar}
status: afgerond
datum: {jaar + 1}-01-10
omschrijving: Hoe het met dit LKO gaat.
indiener: {lko}
lko: {lko}
periode: {jaar}
kwantitatief: {{zaken_besproken: 120}}
kwalitatief: {{samenwerking: De organisaties vinden elkaar snel.}}
"""


def main() -> None:
    """Write what was asked, and say on which day to judge it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("map", type=Path, help="where the register comes")
    parser.add_argument("lijsten", type=int, nargs="?", default=1000, help="how many lists")
    parser.add_argument("--cijfers", action="store_true", help="full of numbers, with findings")
    parser.add_argument("--zinnen", action="store_true", help="sentences that differ")
    keuze = parser.parse_args()
    schrijf(keuze.map, keuze.lijsten, cijfers=keuze.cijfers, zinnen=keuze.zinnen)
    print(laatste_dag(keuze.lijsten))


if __name__ == "__main__":
    main()
