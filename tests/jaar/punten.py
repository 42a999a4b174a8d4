"""What happens once in the year: the roles change, topics, escalations, an erratum."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from tests.jaar.regios import antwoorden_regios, sluit_aan
from tests.jaar.spel import Spel
from tests.jaar.tabel import LKOS, OVERLEG

TREND: Final = "Langer wachten op een reisdocument"
ERRATUM: Final = "Lees 27 februari waar 20 februari staat"
EXTRA: Final = date(2026, 12, 4)
_ALLE_LKOS: Final = tuple(deel for lko in LKOS for deel in ("--lko", lko))


def draag_rollen_over(spel: Spel) -> None:
    """From 1 July the IND chairs, and the COA has the secretary (S4)."""
    for rol, naar in (("voorzitter", "IND"), ("secretaris", "COA")):
        spel.doe(date(2026, 6, 30), "rol", "draag-over", rol, naar, "--op", "2026-07-01")


def breng_knelpunt_in(spel: Spel) -> None:
    """Something that no LKO can solve alone (S12)."""
    _nieuw(spel, date(2026, 2, 3), "knelpunt", "Te weinig tolken", "--indiener", "COA", *_ALLE_LKOS)


def meld_trend(spel: Spel) -> None:
    """Two zaken show the same; two other regions hear of it (S10)."""
    zaken = ("--zaak", spel.zaken["01"], "--zaak", spel.zaken["11"])
    args = ("--indiener", "DT&V", "--landelijk", "onbekend", *_ALLE_LKOS, *zaken)
    _nieuw(spel, date(2026, 5, 4), "trend", TREND, *args)


def breng_kader(spel: Spel) -> None:
    """A framework of the Deelberaad, that every LKO must know (S13)."""
    args = ("--indiener", "DT&V", "--vastgesteld-op", "2026-05-28", *_ALLE_LKOS)
    _nieuw(spel, date(2026, 6, 3), "kader", "Melden na een verhuizing", *args)


def leg_kader_uit(spel: Spel) -> None:
    """The LKO's hear it in the week after the meeting."""
    dag, kader = date(2026, 6, 25), spel.onderwerpen["Melden na een verhuizing"]
    spel.doe(dag, "kader", "informeer", kader, *_ALLE_LKOS)
    _rond_af(spel, dag, kader)


def meld_capaciteit(spel: Spel) -> None:
    """An organisation will have fewer hands, before it is so (S10)."""
    wat = ("--organisatie", "AVIM", "--ingang", "2026-11-01", "--gevolgen", "Vraag hulp op tijd.")
    args = ("--indiener", "AVIM", *_ALLE_LKOS, *wat)
    _nieuw(spel, date(2026, 9, 2), "mededeling", "Minder toezicht in de winter", *args)


def rond_knelpunt_af(spel: Spel) -> None:
    """After the decision of February, more interpreters came (S12)."""
    _rond_af(spel, date(2026, 4, 28), spel.onderwerpen["Te weinig tolken"])


def deel_trend(spel: Spel) -> None:
    """The regions agree on a place; this one puts its trend there (S10)."""
    sluit_aan(spel)
    spel.doe(date(2026, 5, 26), "trend", "deel", spel.onderwerpen[TREND], "--ja")


def maak_trend_landelijk(spel: Spel) -> None:
    """Both others recognise it: it is national, and a point for the Deelberaad (S15)."""
    antwoorden_regios(spel, spel.onderwerpen[TREND])
    dag, tafel = date(2026, 6, 10), ("--voor", "deelberaad")
    spel.doe(dag, "trend", "haal-op")
    zet = ("--landelijk", "ja", "--voor-agenda", "deelberaad")
    spel.doe(dag, "onderwerp", "zet", spel.onderwerpen[TREND], *zet)
    spel.doe(dag, "agendapunten", "genereer", *tafel)
    spel.doe(date(2026, 6, 11), "agendapunten", "verzonden", "--ja", *tafel)


def leg_voortgang_vast(spel: Spel) -> None:
    """How each LKO did, in numbers and in words (S14)."""
    woorden = ("--samenwerking", "Goed", "--werkwijze", "Elke week", "--knelpunten", "Geen")
    for lko, naam in LKOS.items():
        wat = ("--indiener", lko, "--lko", lko, "--periode", "2026-Q2", "--cijfer", "overleggen=6")
        _nieuw(spel, date(2026, 7, 6), "voortgang", f"Voortgang van {naam}", *wat, *woorden)


def rond_voortgang_af(spel: Spel) -> None:
    """The table spoke of every LKO in August."""
    for lko in LKOS:
        _rond_af(spel, date(2026, 8, 27), f"voortgang-{lko}-2026-q2")


def rond_mededeling_af(spel: Spel) -> None:
    """Everybody knows it now."""
    _rond_af(spel, date(2026, 11, 24), spel.onderwerpen["Minder toezicht in de winter"])


def _rond_af(spel: Spel, dag: date, onderwerp: str) -> None:
    spel.doe(dag, "onderwerp", "zet", onderwerp, "--status", "afgerond")


def spreek_opnieuw(spel: Spel) -> None:
    """Zaak 05 runs long: a new talk, so that the table does not decide on old news (S19e)."""
    nieuw = ("--zet", "werkt_aan_vertrek.gesprek_op=2026-07-20")
    spel.doe(date(2026, 7, 22), "zaak", "vul-aan", spel.zaken["05"], *nieuw)


def verbeter_besluit(spel: Spel) -> None:
    """The list of January was fixed with a mistake in it; the LKO hears that too (S11)."""
    besluit = spel.besluiten["01", "jan"]
    tekst = ("--tekst", ERRATUM)
    dag, jan, lko = date(2026, 1, 30), OVERLEG["jan"].isoformat(), "ter-apel"
    spel.doe(dag, "erratum", jan, besluit, *tekst)
    spel.doe(dag, "terugkoppeling", "genereer", jan, "--lko", lko)
    spel.doe(dag, "terugkoppeling", "verzonden", "--ja", f"TK-{lko}-{jan}")


def leg_gezin_voor(spel: Spel) -> None:
    """Zaak 08 goes to the Deelberaad (S17)."""
    _schaal_op(spel, date(2026, 3, 24), "08", "publicitair")


def krijg_antwoord(spel: Spel) -> None:
    """The Deelberaad answers about zaak 08; the next meeting speaks of it."""
    lijst = spel.lijsten["deelberaad", "08"]
    antwoord = ("--besluit", "Het gezin blijft tot het document er is.", "--datum", "2026-05-06")
    spel.doe(date(2026, 5, 7), "opschaling", "antwoord", lijst, *antwoord)


def geef_antwoord_door(spel: Spel) -> None:
    """The LKO of zaak 08 hears what the Deelberaad answered (S16)."""
    lijst = spel.lijsten["deelberaad", "08"]
    spel.doe(
        date(2026, 5, 27), "opschaling", "antwoord", lijst, "--teruggekoppeld-op", "2026-05-27"
    )


def leg_tweede_voor(spel: Spel) -> None:
    """Zaak 31 goes to the Deelberaad too, and waits there when the year ends."""
    _schaal_op(spel, date(2026, 10, 20), "31", "politiek")


def _schaal_op(spel: Spel, dag: date, nr: str, grond: str) -> None:
    (lijst,) = spel.doe(dag, "zaak", "schaal-op", spel.zaken[nr], "--grond", grond)
    spel.lijsten["deelberaad", nr] = lijst
    spel.doe(dag, "opschaling", "genereer", lijst)
    spel.doe(dag, "signaallijst", "dien-in", lijst)


def _nieuw(spel: Spel, dag: date, type_: str, titel: str, *args: str) -> None:
    wat = ("--type", type_, "--titel", titel, "--omschrijving", f"{titel}: dit speelt overal.")
    (spel.onderwerpen[titel],) = spel.doe(dag, "nieuw", "onderwerp", *wat, *args)


def plan_extra_overleg(spel: Spel) -> None:
    """An extra meeting is planned, and moved by a day."""
    dag = date(2026, 11, 26)
    spel.doe(dag, "nieuw", "overleg", "--datum", "2026-12-03", "--tijd", "10:00-11:00")
    spel.doe(dag, "overleg", "verplaats", "2026-12-03", "--naar", EXTRA.isoformat())


def zeg_extra_overleg_af(spel: Spel) -> None:
    """It is not needed after all."""
    wat = ("--reden", "Er zijn geen zaken voor een extra overleg")
    spel.doe(date(2026, 12, 1), "overleg", "vervalt", "--ja", EXTRA.isoformat(), *wat)


Gebeurtenis = Callable[[Spel], None]
#: Before the lists of a month come in.
VOORAF: Final[Mapping[str, tuple[Gebeurtenis, ...]]] = {
    "feb": (breng_knelpunt_in,),
    "mei": (meld_trend, krijg_antwoord),
    "jun": (breng_kader,),
    "sep": (meld_capaciteit,),
    "dec": (zeg_extra_overleg_af,),
}
#: After the terugkoppelingen of a month.
ACHTERAF: Final[Mapping[str, tuple[Gebeurtenis, ...]]] = {
    "jan": (verbeter_besluit,),
    "mrt": (leg_gezin_voor,),
    "apr": (rond_knelpunt_af,),
    "mei": (deel_trend, geef_antwoord_door),
    "jun": (maak_trend_landelijk, leg_kader_uit),
    "jul": (leg_voortgang_vast, spreek_opnieuw),
    "aug": (rond_voortgang_af,),
    "okt": (leg_tweede_voor,),
    "nov": (rond_mededeling_af, plan_extra_overleg),
}
