"""The second year as a table: every zaak and what happens to it, also when nobody planned that.

A step is `WHEN WHAT>WHERETO`. WHEN is a meeting (`jan`), or a day (`04-08`, or `02-25@03-11` for
what was recorded later). The player follows it, and the tests count in it; nothing else knows it.
"""

from datetime import date, timedelta
from typing import Final, NamedTuple

from tests.jaar.tabel import lees_actie

JAAR: Final = 2027
LKOS: Final = {"noord": "LKO Noord", "midden": "LKO Midden", "zuid": "LKO Zuid"}
#: The meetings as they were held: third Tuesday; none in the recess, that of April was moved.
OVERLEG: Final = {
    "jan": date(2027, 1, 19),
    "feb": date(2027, 2, 16),
    "mrt": date(2027, 3, 16),
    "apr": date(2027, 4, 22),
    "mei": date(2027, 5, 18),
    "jun": date(2027, 6, 15),
    "jul": date(2027, 7, 20),
    "sep": date(2027, 9, 21),
    "okt": date(2027, 10, 19),
    "nov": date(2027, 11, 16),
    "dec": date(2027, 12, 21),
}
#: What the meeting of April was planned on, and the first meeting of the next year.
APRIL: Final = date(2027, 4, 20)
JAN28: Final = date(2028, 1, 18)
START: Final = date(2027, 1, 4)
EIND: Final = date(2027, 12, 31)
RECES: Final = (date(2027, 7, 24), date(2027, 9, 5))
#: Days of the Deelberaad, and the working days before it on which papers must be there.
DEELBERAAD: Final = ("01-28", "02-25", "03-25", "04-29", "06-24", "09-30", "11-25")
STUKKEN: Final = 3

ZAKEN: Final = """
nr  lko     lijst  groep       leven
01  noord   jan    gezin       jan aanhouden>feb, 01-25 verhuis>midden, feb lijst>midden, feb klaar
02  noord   jan    volwassene  01-14 verhuis>zuid, jan klaar
03  zuid    jan    volwassene  jan terug
04  zuid    jan    gezin       jan opschalen, 02-01 voorleg>politiek, 02-26 antwoord, 03-01 verteld
05  midden  feb    amv         feb opschalen, 02-18 voorleg>publicitair, 02-24 terughalen, mrt klaar
06  midden  feb    volwassene  feb aanhouden>apr, apr klaar
07  zuid    feb    volwassene  02-10 sluit>anders
08  noord   mrt    gezin       mrt aanhouden>mei, 04-08 splits>09, mei klaar
09  noord   08     volwassene  apr aanhouden>mei, 04-26 sluit>zelfstandig-vertrek
10  zuid    mrt    volwassene  mrt aanhouden>jun, 05-20 voeg-samen>12
11  zuid    mrt    volwassene  mrt aanhouden>jun, 05-20 voeg-samen>12
12  zuid    10+11  gezin       jun klaar
13  noord   mrt    volwassene  mrt aanhouden>jul, 03-30@06-24 sluit>zonder-toezicht
14  noord   apr    volwassene  apr klaar, sep lijst>noord, sep aanhouden>okt, okt klaar
15  noord   apr    amv         04-12 trek-in
16  midden  mei    gezin       05-10 lijst-weg
17  midden  mei    volwassene  05-10 lijst-weg
18  zuid    mei    volwassene  mei aanhouden>jul, 06-17 sluit>gedwongen-vertrek
19  midden  jun    gezin       jun aanhouden>sep, 06-24 verhuis>noord, sep lijst>noord, sep klaar
20  midden  jun    volwassene  jun klaar, 07-01 verhuis>zuid, okt lijst>zuid, okt kennis
21  noord   jul    volwassene  07-13 sluit>vergunning
22  midden  jul    volwassene  jul klaar
23  zuid    sep    volwassene  sep opschalen, 09-23 voorleg>politiek, 10-01 antwoord, okt klaar
24  noord   okt    gezin       okt aanhouden>nov, nov aanhouden>dec, dec klaar
25  zuid    okt    volwassene  okt aanhouden>dec, 10-28@11-18 sluit>vergunning
26  midden  nov    volwassene  nov klaar, 12-02 sluit>overdracht
27  midden  nov    gezin       nov aanhouden>dec, dec aanhouden>jan28
28  zuid    dec    volwassene  dec kennis
"""
ACTIES: Final = """
zaak  besluit  organisatie  uiterlijk   afloop
02    jan      DT&V         2027-02-12  gereed 2027-02-10
18    mei      COA          2027-07-02  verval 2027-06-21
22    jul      IND          2027-09-14  gereed 2027-09-16
28    dec      AVIM         2027-12-28  open
"""

#: The reply that nobody sent before the year ended.
VERGETEN: Final = f"TK-midden-{OVERLEG['dec']}"
UITKOMST: Final = {
    "klaar": "afgehandeld",
    "kennis": "ter-kennisname",
    "terug": "terug-naar-lko",
    "aanhouden": "aanhouden",
    "opschalen": "opschalen",
}


class Stap(NamedTuple):
    """What happens: on a day (`bekend`: when it was recorded), or in a meeting (`maand`)."""

    maand: str
    op: date
    bekend: date
    wat: str
    naar: str


class Zaak(NamedTuple):
    """One line of the table; `uit` are the zaken that it came of."""

    nr: str
    lko: str
    lijst: str
    uit: tuple[str, ...]
    groep: str
    stappen: tuple[Stap, ...]


def dag(tekst: str) -> date:
    """Read `04-08` as a day of the year."""
    return date.fromisoformat(f"{JAAR}-{tekst}")


def _stap(tekst: str) -> Stap:
    wanneer, kern = tekst.split()
    wat, _, naar = kern.partition(">")
    if wanneer in OVERLEG:
        return Stap(wanneer, OVERLEG[wanneer], OVERLEG[wanneer], wat, naar)
    op, _, bekend = wanneer.partition("@")
    return Stap("", dag(op), dag(bekend or op), wat, naar)


def _zaak(regel: str) -> Zaak:
    nr, lko, lijst, groep, leven = regel.split(maxsplit=4)
    uit = () if lijst in OVERLEG else tuple(lijst.split("+"))
    return Zaak(nr, lko, "" if uit else lijst, uit, groep, tuple(map(_stap, leven.split(", "))))


ALLE_ZAKEN: Final = tuple(map(_zaak, ZAKEN.strip().splitlines()[1:]))
ALLE_ACTIES: Final = tuple(map(lees_actie, ACTIES.strip().splitlines()[1:]))
ZAAK: Final = {zaak.nr: zaak for zaak in ALLE_ZAKEN}


def lijstdag(maand: str) -> date:
    """Return the day on which LKO's write their lists for a meeting."""
    gepland = APRIL if maand == "apr" else OVERLEG[maand]
    return gepland - timedelta(days=12)


def verzenddag(maand: str) -> date:
    """Return the day on which the LKO's hear about a meeting."""
    return OVERLEG[maand] + timedelta(days=2)


def bevestigdag(maand: str) -> date:
    """Return the day on which they say that they did."""
    return verzenddag(maand) + timedelta(days=5)


def lijsten_voor(maand: str) -> dict[str, list[Zaak]]:
    """Return per LKO the zaken on its list for a meeting, also those it brings in again."""
    per_lko: dict[str, list[Zaak]] = {}
    for zaak in ALLE_ZAKEN:
        weer = [s.naar for s in zaak.stappen if (s.wat, s.maand) == ("lijst", maand)]
        for lko in [zaak.lko] * (zaak.lijst == maand) + weer:
            per_lko.setdefault(lko, []).append(zaak)
    return per_lko


def terugdag(maand: str) -> date:
    """Return the day until which a zaak is put off, as it was planned when that was decided."""
    return {"jan28": JAN28, "apr": APRIL}.get(maand) or OVERLEG[maand]
