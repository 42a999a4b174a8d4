"""What each step of the table is in commands."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial

from tests.jaar.formulier import formulier
from tests.jaar.spel import Spel
from tests.jaar.tabel import Actie
from tests.levensjaar.tabel import (
    ALLE_ACTIES,
    ALLE_ZAKEN,
    JAAR,
    OVERLEG,
    UITKOMST,
    VERGETEN,
    ZAAK,
    Stap,
    Zaak,
    bevestigdag,
    lijstdag,
    lijsten_voor,
    terugdag,
    verzenddag,
)

#: A day, its order on that day, and what is done.
Daad = tuple[date, int, Callable[[Spel], object]]
ERVOOR, AGENDA, OVERLEGGEN, ERNA = range(4)


def dagen_later(dag: date, aantal: int) -> date:
    """Count calendar days."""
    return dag + timedelta(days=aantal)


def van_overleg(maand: str) -> Iterator[Daad]:
    """Yield what belongs to one meeting: lists, agenda, decisions, replies."""
    dag, lijst = OVERLEG[maand], lijstdag(maand)
    for lko, zaken in lijsten_voor(maand).items():
        yield lijst, ERVOOR, partial(breng_in, lko=lko, zaken=zaken, dag=lijst, maand=maand)
        yield dagen_later(lijst, 1), ERVOOR, partial(ontvang, sleutel=(lko, maand))
    for later, stap in ((-8, "genereer"), (-7, "stel-vast")):
        yield dagen_later(dag, later), AGENDA, partial(agenda, maand=maand, stap=stap)
    yield dag, OVERLEGGEN, partial(vergader, maand=maand)
    yield dagen_later(dag, 1), OVERLEGGEN, partial(stel_vast, maand=maand)
    yield verzenddag(maand), ERNA, partial(koppel_terug, maand=maand)
    yield bevestigdag(maand), ERNA, partial(bevestig, maand=maand)


def van_zaken() -> Iterator[Daad]:
    """Yield what happens to a zaak between meetings, and when acties end."""
    for zaak in ALLE_ZAKEN:
        for stap in zaak.stappen:
            if stap.wat in LEVEN and _is_eerste(zaak, stap):
                yield stap.bekend, ERVOOR, partial(LEVEN[stap.wat], zaak=zaak, stap=stap)
    for actie in ALLE_ACTIES:
        if actie.op is not None:
            yield actie.op, ERNA, partial(eindig, actie=actie)


def _is_eerste(zaak: Zaak, stap: Stap) -> bool:
    """Say whether this line does what it does together with others: to join, a list goes."""
    samen = (z for z in ALLE_ZAKEN if stap in z.stappen and stap.wat in {"voeg-samen", "lijst-weg"})
    return next(samen, zaak) is zaak


def breng_in(spel: Spel, lko: str, zaken: list[Zaak], dag: date, maand: str) -> None:
    """An LKO writes its list and hands it in."""
    (lijst,) = spel.doe(dag, "nieuw", "signaallijst", "--lko", lko)
    spel.lijsten[lko, maand] = lijst
    for zaak in zaken:
        tekst = formulier(zaak, dag, spel.zaken.get(zaak.nr))
        (spel.zaken[zaak.nr],) = spel.doe(dag, "nieuw", "zaak", lijst, "--van", "-", invoer=tekst)
    spel.doe(dag, "signaallijst", "dien-in", lijst)


def ontvang(spel: Spel, sleutel: tuple[str, str]) -> None:
    """The secretary takes a list."""
    dag = dagen_later(lijstdag(sleutel[1]), 1)
    spel.doe(dag, "signaallijst", "ontvang", spel.lijsten[sleutel])


def agenda(spel: Spel, maand: str, stap: str) -> None:
    """The agenda is made; a day later it is fixed."""
    wanneer = OVERLEG[maand].isoformat()
    dag = dagen_later(OVERLEG[maand], -8 if stap == "genereer" else -7)
    spel.doe(dag, "agenda", stap, *(("--ja",) if stap == "stel-vast" else ()), wanneer)


def vergader(spel: Spel, maand: str) -> None:
    """The table decides about every zaak of the table of that month."""
    dag = OVERLEG[maand]
    spel.doe(dag, "overleg", "houd", dag.isoformat(), "--aanwezig", "DT&V, IND, COA, AVIM")
    for zaak in ALLE_ZAKEN:
        for stap in zaak.stappen:
            if stap.maand == maand and stap.wat in UITKOMST:
                beslis(spel, zaak, stap)


def beslis(spel: Spel, zaak: Zaak, stap: Stap) -> None:
    """Record a decision, with its acties."""
    args = ["--overleg", stap.op.isoformat(), "--punt", spel.zaken[zaak.nr]]
    args += ["--uitkomst", UITKOMST[stap.wat]]
    args += ["--besluit", f"Zaak {zaak.nr} in {stap.maand}: {stap.wat} is afgesproken"]
    args += ["--motivering", "De ambassade gaf een datum, en daarop kan iedereen rekenen."]
    if stap.wat == "aanhouden":
        args += ["--hervatten-op", terugdag(stap.naar).isoformat()]
    for een in ALLE_ACTIES:
        if (een.zaak, een.besluit) == (zaak.nr, stap.maand):
            wat = f"{een.organisatie};{een.uiterlijk};Regelt het vervolg van zaak {zaak.nr}"
            args += ["--actie", wat]
    besluit, *acties = spel.doe(stap.op, "nieuw", "besluit", *args)
    spel.besluiten[zaak.nr, stap.maand] = besluit
    if acties:
        (spel.acties[zaak.nr, stap.maand],) = acties


def stel_vast(spel: Spel, maand: str) -> None:
    """The next day the list of decisions is fixed."""
    dag, wanneer = dagen_later(OVERLEG[maand], 1), OVERLEG[maand].isoformat()
    spel.doe(dag, "besluitenlijst", "genereer", wanneer)
    spel.doe(dag, "besluitenlijst", "stel-vast", "--ja", wanneer)


def koppel_terug(spel: Spel, maand: str) -> None:
    """Each LKO of which `rao` made a reply gets it; one lies there when the year ends."""
    dag = verzenddag(maand)
    for brief in spel.doe(dag, "terugkoppeling", "genereer", OVERLEG[maand].isoformat()):
        if brief != VERGETEN:
            spel.doe(dag, "terugkoppeling", "verzonden", "--ja", brief)


def bevestig(spel: Spel, maand: str) -> None:
    """Each LKO that got a reply says so, five days later."""
    begin = f"terugkoppelingen/{JAAR}/TK-*-{OVERLEG[maand]}.yaml"
    brieven = sorted(pad.stem for pad in spel.map.glob(begin) if pad.stem != VERGETEN)
    spel.doe(bevestigdag(maand), "terugkoppeling", "bevestigd", *brieven)


def eindig(spel: Spel, actie: Actie) -> None:
    """An actie is ready, or is dropped."""
    kenmerk, uitleg = spel.acties[actie.zaak, actie.besluit], "Dit is aan iedereen gemeld."
    assert actie.op is not None
    spel.doe(actie.op, "actie", actie.afloop, kenmerk, "--toelichting", uitleg, "--ja")


def verhuis(spel: Spel, zaak: Zaak, stap: Stap) -> None:
    """The people of a zaak go to a place of another LKO."""
    waar = ("--naar", stap.naar, "--op", stap.op.isoformat())
    spel.doe(stap.bekend, "zaak", "verhuis", spel.zaken[zaak.nr], *waar)


def sluit(spel: Spel, zaak: Zaak, stap: Stap) -> None:
    """It ended in the world; what was heard after its month was closed, is a correction."""
    hoe = ["--afloop", stap.naar, "--op", stap.op.isoformat()]
    if stap.bekend != stap.op:
        spel.op(stap.bekend).faalt("zaak", "sluit", spel.zaken[zaak.nr], *hoe, code=2)
        hoe.append("--correctie")
    spel.doe(stap.bekend, "zaak", "sluit", spel.zaken[zaak.nr], *hoe)


def trek_in(spel: Spel, zaak: Zaak, stap: Stap) -> None:
    """The LKO takes one zaak back."""
    reden = ("--reden", "Het LKO loste het zelf op.")
    spel.doe(stap.op, "zaak", "trek-in", spel.zaken[zaak.nr], *reden)


def lijst_weg(spel: Spel, zaak: Zaak, stap: Stap) -> None:
    """The LKO takes its whole list back."""
    lijst, reden = spel.lijsten[zaak.lko, zaak.lijst], "De zaken zijn lokaal opgelost."
    spel.doe(stap.op, "signaallijst", "trek-in", "--ja", lijst, "--reden", reden)


def splits(spel: Spel, zaak: Zaak, stap: Stap) -> None:
    """A member of a family goes on alone."""
    nieuw = ("--onderwerp", f"Verzonnen zaak {stap.naar} gaat alleen verder")
    groep = ("--groep", ZAAK[stap.naar].groep)
    (spel.zaken[stap.naar],) = spel.doe(
        stap.op, "zaak", "splits", spel.zaken[zaak.nr], *nieuw, *groep
    )


def voeg_samen(spel: Spel, zaak: Zaak, stap: Stap) -> None:
    """People who had a zaak each are one family after all."""
    oud = [spel.zaken[een.nr] for een in ALLE_ZAKEN if stap in een.stappen]
    nieuw = ("--onderwerp", f"Verzonnen zaak {stap.naar} is nu één gezin")
    groep = ("--groep", ZAAK[stap.naar].groep)
    (spel.zaken[stap.naar],) = spel.doe(stap.op, "zaak", "voeg-samen", *oud, *nieuw, *groep)
    assert spel.zaken[zaak.nr] in oud


def leg_voor(spel: Spel, zaak: Zaak, stap: Stap) -> None:
    """The zaak goes to the Deelberaad."""
    grond = ("--grond", stap.naar)
    (lijst,) = spel.doe(stap.op, "zaak", "schaal-op", spel.zaken[zaak.nr], *grond)
    spel.lijsten["deelberaad", zaak.nr] = lijst
    spel.doe(stap.op, "opschaling", "genereer", lijst)
    spel.doe(stap.op, "signaallijst", "dien-in", lijst)


def haal_terug(spel: Spel, zaak: Zaak, stap: Stap) -> None:
    """The list to the Deelberaad is withdrawn."""
    lijst, reden = spel.lijsten["deelberaad", zaak.nr], "Er is een nieuw feit."
    spel.doe(stap.op, "signaallijst", "trek-in", "--ja", lijst, "--reden", reden)


def antwoord(spel: Spel, zaak: Zaak, stap: Stap) -> None:
    """The Deelberaad answered the day before."""
    wat = ("--besluit", "De opvang gaat door.", "--datum", dagen_later(stap.op, -1).isoformat())
    spel.doe(stap.op, "opschaling", "antwoord", spel.lijsten["deelberaad", zaak.nr], *wat)


def vertel(spel: Spel, zaak: Zaak, stap: Stap) -> None:
    """The LKO heard that answer outside a reply about a meeting."""
    wat = ("--teruggekoppeld-op", stap.op.isoformat())
    spel.doe(stap.op, "opschaling", "antwoord", spel.lijsten["deelberaad", zaak.nr], *wat)


LEVEN = {
    "verhuis": verhuis,
    "sluit": sluit,
    "trek-in": trek_in,
    "lijst-weg": lijst_weg,
    "splits": splits,
    "voeg-samen": voeg_samen,
    "voorleg": leg_voor,
    "terughalen": haal_terug,
    "antwoord": antwoord,
    "verteld": vertel,
}
