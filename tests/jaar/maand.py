"""One month of the year: lists come in, the table meets, the LKO's hear, acties end."""

import calendar
from datetime import date, timedelta

from tests.jaar.formulier import formulier
from tests.jaar.spel import Spel
from tests.jaar.tabel import (
    ALLE_ACTIES,
    CONCEPT,
    MAANDEN,
    OVERLEG,
    VROEG,
    Besluit,
    Zaak,
    besluiten_in,
    lijstdag,
    lijsten_voor,
    overlegdag,
    verzenddag,
    zaken_met,
)


def dagen_later(dag: date, aantal: int) -> date:
    """Count calendar days."""
    return dag + timedelta(days=aantal)


def laatste_dag(maand: str) -> date:
    """Return the last day of a month of the year."""
    nummer = MAANDEN.index(maand) + 1
    return date(2026, nummer, calendar.monthrange(2026, nummer)[1])


def breng_in(spel: Spel, lko: str, maand: str) -> None:
    """An LKO writes its list and hands it in."""
    dag = lijstdag(lko, maand)
    (lijst,) = spel.doe(dag, "nieuw", "signaallijst", "--lko", lko)
    spel.lijsten[lko, maand] = lijst
    for zaak in lijsten_voor(maand)[lko]:
        tekst = formulier(zaak, dag, spel.zaken.get(zaak.nr))
        (spel.zaken[zaak.nr],) = spel.doe(dag, "nieuw", "zaak", lijst, "--van", "-", invoer=tekst)
    if (lko, maand) != CONCEPT:
        spel.doe(dag, "signaallijst", "dien-in", lijst)


def ontvang(spel: Spel, lko: str, maand: str, dag: date) -> None:
    """The secretary takes a list, or hears that the LKO takes it back, or refuses a zaak."""
    lijst = spel.lijsten[lko, maand]
    zaken = lijsten_voor(maand)[lko]
    if zaken[0] in zaken_met(maand, "intrekken"):
        spel.doe(
            dag, "signaallijst", "trek-in", "--ja", lijst, "--reden", "Het LKO loste ze zelf op."
        )
        return
    spel.doe(dag, "signaallijst", "ontvang", lijst)
    for zaak in zaken_met(maand, "weigeren"):
        if zaak in zaken:
            weiger(spel, zaak, lijst, dag)


def weiger(spel: Spel, zaak: Zaak, lijst: str, dag: date) -> None:
    """The table need not speak about a zaak that the LKO can solve; the file says why."""
    kop = f"  {spel.zaken[zaak.nr]}:\n"
    reden = f"    weigering: {{reden: Het LKO kan dit zelf regelen., datum: {dag}}}\n"
    pad = f"signaallijsten/2026/{lijst}.yaml"
    spel.typ(dag, pad, lambda t: t.replace(kop, kop + reden))


def stel_agenda_op(spel: Spel, maand: str) -> None:
    """The agenda is made, and fixed on the last day for papers."""
    dag, wanneer = dagen_later(OVERLEG[maand], -7), OVERLEG[maand].isoformat()
    spel.doe(dag, "agenda", "genereer", wanneer)
    spel.doe(dag, "agenda", "stel-vast", "--ja", wanneer)


def vergader(spel: Spel, maand: str) -> None:
    """The table decides; the next day the decisions are fixed."""
    dag, wanneer = OVERLEG[maand], OVERLEG[maand].isoformat()
    wie = ["--aanwezig", "DT&V, IND, COA, AVIM"]
    if maand == "mei":
        wie = ["--aanwezig", "DT&V, IND, COA", "--afwezig", "AVIM=Inzet elders;schriftelijk"]
    spel.doe(dag, "overleg", "houd", wanneer, *wie)
    for besluit in besluiten_in(maand):
        besluit_over_zaak(spel, besluit)
    for punt, tekst in onderwerpen_op_agenda(spel, maand):
        wat = ("--uitkomst", "ter-kennisname", "--besluit", tekst, "--motivering", "Akkoord.")
        spel.doe(dag, "nieuw", "besluit", "--overleg", wanneer, "--punt", punt, *wat)
    zonder = [
        f"--zonder-besluit={spel.zaken[zaak.nr]}=De tijd was op"
        for zaak in zaken_met(maand, "geen")
    ]
    spel.doe(dagen_later(dag, 1), "besluitenlijst", "genereer", wanneer)
    spel.doe(dagen_later(dag, 1), "besluitenlijst", "stel-vast", "--ja", wanneer, *zonder)


def onderwerpen_op_agenda(spel: Spel, maand: str) -> list[tuple[str, str]]:
    """Return every topic on the agenda that asks for a decision, with what is decided."""
    overleg = spel.vraag(OVERLEG[maand], "toon", OVERLEG[maand].isoformat())
    punten = overleg.get("overleg", overleg)["agendapunten"]
    return [
        (punt["id"], f"In {maand} is {punt['id']} besproken")
        for punt in punten
        if punt["soort"] == "onderwerp" and punt.get("doel") == "besluit"
    ]


def besluit_over_zaak(spel: Spel, besluit: Besluit) -> None:
    """Record a decision as the table says, with its acties."""
    nr, maand = besluit.zaak.nr, besluit.stap.maand
    args = ["--overleg", OVERLEG[maand].isoformat(), "--punt", spel.zaken[nr]]
    args += ["--uitkomst", besluit.uitkomst, "--besluit", besluit.tekst]
    args += ["--motivering", "De ambassade gaf een datum, en daarop kan iedereen rekenen."]
    if besluit.stap.tot:
        args += ["--hervatten-op", overlegdag(besluit.stap.tot).isoformat()]
    bij = [a for a in ALLE_ACTIES if (a.zaak, a.besluit) == (nr, maand)]
    for actie in bij:
        wat = f"Regelt het vervolg van zaak {nr}"
        args += ["--actie", f"{actie.organisatie};{actie.uiterlijk};{wat}"]
    kenmerk, *acties = spel.doe(OVERLEG[maand], "nieuw", "besluit", *args)
    spel.besluiten[nr, maand] = kenmerk
    if acties:
        (spel.acties[nr, maand],) = acties


def koppel_terug(spel: Spel, maand: str) -> None:
    """Each LKO hears what was decided about its own zaken, and says that it did."""
    wanneer = OVERLEG[maand].isoformat()
    gemaakt = spel.doe(dagen_later(OVERLEG[maand], 2), "terugkoppeling", "genereer", wanneer)
    lkos = lijst_van_lkos(maand)
    assert sorted(gemaakt) == [f"TK-{lko}-{wanneer}" for lko in lkos]
    for lko in lkos:
        if verzenddag(lko, maand) <= laatste_dag(maand):
            verzend(spel, lko, maand)


def lijst_van_lkos(maand: str) -> list[str]:
    """Return the LKO's about whose zaken something was decided, refused or left undecided."""
    betrokken = [b.zaak.lko for b in besluiten_in(maand)]
    betrokken += [z.lko for wat in ("weigeren", "geen") for z in zaken_met(maand, wat)]
    return sorted(set(betrokken))


def verzend(spel: Spel, lko: str, maand: str) -> None:
    """Send one terugkoppeling; three days later it is confirmed."""
    dag, kenmerk = verzenddag(lko, maand), f"TK-{lko}-{OVERLEG[maand]}"
    spel.doe(dag, "terugkoppeling", "verzonden", "--ja", kenmerk)
    spel.doe(dagen_later(dag, 3), "terugkoppeling", "bevestigd", kenmerk)


def rond_acties_af(spel: Spel, maand: str) -> None:
    """Acties that end this month."""
    for actie in ALLE_ACTIES:
        if actie.op is not None and actie.op.month == MAANDEN.index(maand) + 1:
            kenmerk = spel.acties[actie.zaak, actie.besluit]
            uitleg = ("--toelichting", "Het resultaat is aan alle organisaties gemeld.", "--ja")
            spel.doe(actie.op, "actie", actie.afloop, kenmerk, *uitleg)


def speel(spel: Spel, maand: str) -> None:
    """Play a month, up to the evening after the meeting's terugkoppelingen."""
    for lko in lijsten_voor(maand):
        if (lko, maand) not in VROEG:
            breng_in(spel, lko, maand)
            ontvang(spel, lko, maand, dagen_later(lijstdag(lko, maand), 1))
    stel_agenda_op(spel, maand)
    vergader(spel, maand)
    koppel_terug(spel, maand)
    rond_acties_af(spel, maand)
    spel.pak_in()
