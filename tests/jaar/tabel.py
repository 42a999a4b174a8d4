"""The year that is played, as two tables: every zaak and every actie, month by month.

Tests count in these tables, never in what `rao` made of them.
"""

from datetime import date, timedelta
from typing import Final, NamedTuple

_HELFT_EEN: Final = ("jan", "feb", "mrt", "apr", "mei", "jun")
MAANDEN: Final = (*_HELFT_EEN, "jul", "aug", "sep", "okt", "nov", "dec")
LKOS: Final = {"ter-apel": "LKO Ter Apel", "assen": "LKO Assen", "delfzijl": "LKO Delfzijl"}

#: The third Thursday of every month; `rao nieuw overleg --reeks` must come to the same days.
OVERLEG: Final = {
    maand: date(2026, nummer, dag)
    for nummer, (maand, dag) in enumerate(
        zip(MAANDEN, (15, 19, 19, 16, 21, 18, 16, 20, 17, 15, 19, 17), strict=True), start=1
    )
}
#: `na`: lists that come after the last meeting. `jan27`: the first meeting of the next year.
NA: Final = date(2026, 12, 21)
JAN27: Final = date(2027, 1, 21)
EIND: Final = date(2026, 12, 31)

# "aanhouden>mrt": until the meeting of March.  "geen": on the agenda, no time left for a decision.
# "opnieuw": the LKO brings the zaak in again.  "weigeren" and "intrekken" happen before a meeting.
ZAKEN: Final = """
nr  lko       lijst  groep       wat er mee gebeurt
01  ter-apel  jan    gezin       jan afgehandeld
02  ter-apel  jan    volwassene  jan aanhouden>feb, feb afgehandeld
03  assen     jan    volwassene  jan terug, apr opnieuw, apr afgehandeld
04  delfzijl  jan    amv         jan afgehandeld
05  ter-apel  feb    volwassene  feb aanhouden>apr, apr aanhouden>jun, jun aanhouden>aug, aug kennis
06  assen     feb    gezin       feb kennis
07  assen     feb    volwassene  feb afgehandeld
08  ter-apel  mrt    gezin       mrt opschalen, mei afgehandeld
09  delfzijl  mrt    volwassene  mrt afgehandeld
10  delfzijl  mrt    volwassene  mrt aanhouden>apr, apr afgehandeld
11  ter-apel  apr    volwassene  apr afgehandeld
12  assen     apr    amv         apr terug
13  assen     apr    volwassene  apr weigeren
14  ter-apel  mei    gezin       mei afgehandeld
15  delfzijl  mei    volwassene  mei aanhouden>jun, jun afgehandeld
16  delfzijl  mei    gezin       mei kennis
17  ter-apel  jun    volwassene  jun afgehandeld
18  ter-apel  jun    volwassene  jun aanhouden>jul, jul afgehandeld
19  assen     jun    gezin       jun afgehandeld
20  assen     jun    volwassene  jun terug
21  delfzijl  jul    volwassene  jul afgehandeld
22  delfzijl  jul    volwassene  jul aanhouden>sep, sep terug
23  ter-apel  jul    amv         jul afgehandeld
24  assen     aug    volwassene  aug intrekken
25  assen     aug    gezin       aug intrekken
26  ter-apel  aug    volwassene  aug afgehandeld
27  ter-apel  sep    gezin       sep aanhouden>okt, okt afgehandeld
28  delfzijl  sep    volwassene  sep kennis
29  delfzijl  sep    volwassene  sep afgehandeld
30  assen     sep    volwassene  sep geen, okt afgehandeld
31  ter-apel  okt    volwassene  okt opschalen
32  assen     okt    gezin       okt afgehandeld
33  assen     okt    volwassene  okt aanhouden>dec, dec aanhouden>jan27
34  delfzijl  nov    gezin       nov afgehandeld
35  delfzijl  nov    volwassene  nov aanhouden>dec, dec afgehandeld
36  ter-apel  nov    volwassene  nov terug
37  ter-apel  dec    gezin       dec afgehandeld
38  assen     dec    volwassene  dec kennis
39  delfzijl  na     volwassene  -
40  assen     na     volwassene  -
"""
#: The list of LKO Assen after the last meeting stays in concept.
CONCEPT: Final = ("assen", "na")
#: A list that comes earlier than ten days before the meeting: the old secretary leaves it lying.
VROEG: Final = {("delfzijl", "jul"): date(2026, 6, 29)}
#: A terugkoppeling that the old secretary leaves lying too; the others go four days after.
LAAT: Final = {("delfzijl", "jun"): date(2026, 7, 3)}

ACTIES: Final = """
zaak  besluit  organisatie  uiterlijk   afloop
01    jan      COA          2026-02-20  gereed 2026-01-28
04    jan      DT&V         2026-02-10  gereed 2026-02-24
05    feb      DT&V         2026-03-31  gereed 2026-03-30
07    feb      IND          2026-03-27  verval 2026-03-25
09    mrt      AVIM         2026-04-30  gereed 2026-04-30
10    apr      COA          2026-05-29  gereed 2026-05-29
14    mei      DT&V         2026-06-26  gereed 2026-07-22
17    jun      COA          2026-07-03  gereed 2026-07-22
19    jun      IND          2026-08-31  gereed 2026-08-31
21    jul      AVIM         2026-09-01  verval 2026-08-26
27    okt      COA          2026-11-13  gereed 2026-11-30
32    okt      DT&V         2026-12-04  open
37    dec      IND          2027-01-15  open
"""

UITKOMST: Final = {
    "afgehandeld": "afgehandeld",
    "kennis": "ter-kennisname",
    "terug": "terug-naar-lko",
    "aanhouden": "aanhouden",
    "opschalen": "opschalen",
}


class Stap(NamedTuple):
    """What happens with a zaak in a month; `tot` is the month until which it is put off."""

    maand: str
    wat: str
    tot: str


class Zaak(NamedTuple):
    """One line of the table."""

    nr: str
    lko: str
    lijst: str
    groep: str
    stappen: tuple[Stap, ...]

    @property
    def lijsten(self) -> tuple[str, ...]:
        """The months in whose list it stands."""
        return (self.lijst, *(s.maand for s in self.stappen if s.wat == "opnieuw"))


class Actie(NamedTuple):
    """One line of the table of acties."""

    zaak: str
    besluit: str
    organisatie: str
    uiterlijk: date
    afloop: str
    op: date | None


class Besluit(NamedTuple):
    """A decision that the table asks for."""

    zaak: Zaak
    stap: Stap

    @property
    def uitkomst(self) -> str:
        """The word that `rao` knows."""
        return UITKOMST[self.stap.wat]

    @property
    def tekst(self) -> str:
        """What was decided; no two decisions of the year have the same words."""
        return f"Zaak {self.zaak.nr} in {self.stap.maand}: {self.stap.wat} is afgesproken"


def _zaak(regel: str) -> Zaak:
    nr, lko, lijst, groep, verloop = regel.split(maxsplit=4)
    stappen = []
    for deel in verloop.split(", ") if verloop != "-" else ():
        maand, wat = deel.split()
        kern, _, tot = wat.partition(">")
        stappen.append(Stap(maand, kern, tot))
    return Zaak(nr, lko, lijst, groep, tuple(stappen))


def lees_actie(regel: str) -> Actie:
    """Read one line of the table of acties."""
    zaak, besluit, organisatie, uiterlijk, afloop, *op = regel.split()
    dag = date.fromisoformat(op[0]) if op else None
    return Actie(zaak, besluit, organisatie, date.fromisoformat(uiterlijk), afloop, dag)


ALLE_ZAKEN: Final = tuple(map(_zaak, ZAKEN.strip().splitlines()[1:]))
ALLE_ACTIES: Final = tuple(map(lees_actie, ACTIES.strip().splitlines()[1:]))
BESLUITEN: Final = tuple(
    Besluit(zaak, stap) for zaak in ALLE_ZAKEN for stap in zaak.stappen if stap.wat in UITKOMST
)


def besluiten_in(maand: str) -> list[Besluit]:
    """Return the decisions of one meeting."""
    return [besluit for besluit in BESLUITEN if besluit.stap.maand == maand]


def zaken_met(maand: str, wat: str) -> list[Zaak]:
    """Return the zaken with which this happens in a month."""
    return [z for z in ALLE_ZAKEN if any(s.maand == maand and s.wat == wat for s in z.stappen)]


def lijsten_voor(maand: str) -> dict[str, list[Zaak]]:
    """Return the zaken per LKO on the lists for one meeting."""
    per_lko = {lko: [z for z in ALLE_ZAKEN if z.lko == lko and maand in z.lijsten] for lko in LKOS}
    return {lko: zaken for lko, zaken in per_lko.items() if zaken}


def lijstdag(lko: str, maand: str) -> date:
    """Return the date on a list: ten days before the meeting, unless the tables say another."""
    if maand == "na":
        return NA
    return VROEG.get((lko, maand), OVERLEG[maand] - timedelta(days=10))


def verzenddag(lko: str, maand: str) -> date:
    """Return the day on which an LKO hears about a meeting."""
    return LAAT.get((lko, maand), OVERLEG[maand] + timedelta(days=4))


def overlegdag(maand: str) -> date:
    """Return the day of a meeting, also of the first one of the next year."""
    return JAN27 if maand == "jan27" else OVERLEG[maand]
