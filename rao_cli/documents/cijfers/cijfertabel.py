"""The figures as tables of text, the same on the screen and in a report (S14)."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple

from rao_cli.documents.opmaak import datum, opsomming, rang
from rao_cli.model.cijfers.overzicht import Cijfers
from rao_cli.model.cijfers.rij import Aandeel, Getal, Rij
from rao_cli.model.taal import MAANDEN

#: What every number means; the reports print it, and a machine gets it too.
DEFINITIES: Final[Mapping[str, str]] = {
    "lijsten": "Signaallijsten die een LKO indiende, op de datum van de lijst. Een lijst in "
    "concept telt niet mee; wat na het indienen is ingetrokken wel.",
    "zaken": "Verschillende zaken op deze lijsten.",
    "overlast": "Van deze zaken: hoeveel volgens de lijst overlast geven.",
    "locatieoverstijgend": "Van deze zaken: hoeveel volgens de lijst meer dan één locatie raken.",
    "al open": "Zaken die aan het begin van de periode nog niet klaar waren.",
    "in": "Zaken die een LKO inbracht. Een zaak die klaar was en terugkomt, telt opnieuw; een "
    "zaak die nog loopt niet. Een zaak die is afgesplitst of samengevoegd, telt vanaf die dag.",
    "uit": "Zaken die klaar zijn: het LKO kreeg de terugkoppeling over de uitkomst, of de zaak is "
    "geweigerd, ingetrokken of afgelopen.",
    "nog open": "Al open plus in, min uit.",
    "gemeten": "Zaken die in de periode hun terugkoppeling over de uitkomst kregen. De "
    "doorlooptijd is het aantal dagen van de datum van de lijst tot de dag van die terugkoppeling.",
    "mediaan": "De middelste doorlooptijd, of het gemiddelde van de middelste twee.",
    "p90": "De kleinste doorlooptijd waar ten minste 90% van de zaken niet boven komt.",
    "aangehouden": "Hoe vaak een overleg een zaak aanhield, en om hoeveel zaken dat ging.",
    "lijsten compleet": "Op hoeveel van de lijsten elk onderdeel staat dat de bron vraagt, zoals "
    "de lijst er nu ligt.",
    "Zonder LKO": "Besluiten en acties bij een punt dat geen zaak is. Een knelpunt of trend van "
    "meer LKO's telt dus hier, en niet bij een van hen.",
    "werkt mee": "Wat een overleg het laatst over de gemeente vastlegde, aan het eind van deze "
    "periode en aan het eind van de vorige.",
    "verschil": "Het laatste cijfer min dat ervoor. Deze cijfers gaf het LKO zelf.",
    "acties op tijd": "Van de acties met hun uiterste dag in de periode: hoeveel er op die dag "
    "gereed waren. Wat op tijd is vervallen, of gereed zonder datum, telt niet mee.",
}


#: Where there is nothing to show, or it may not be shown.
NIETS: Final = "–"
_KWARTAAL: Final = "Q"


class Kolom(NamedTuple):
    """A heading, and the cell under it."""

    kop: str
    cel: Callable[[Rij], str]


class Tabel(NamedTuple):
    """A table; the first column holds names, the others numbers."""

    titel: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]


def tabellen(cijfers: Cijfers) -> tuple[Tabel, ...]:
    """Return the tables about groups; what has nothing to show (row, column, table) is left out."""
    rijen = [*cijfers.rijen, cijfers.totaal]
    met_zaken = [rij for rij in rijen if rij.lkos or rij is cijfers.totaal]
    alle = (
        _tabel("In en uit", "LKO", _IN_EN_UIT, met_zaken),
        _tabel("Doorlooptijd in dagen", "LKO", _TIJD, met_zaken),
        _tabel("Volgens afspraak", "LKO", _AFSPRAAK, rijen),
        _tabel("Hoe besluiten afliepen", "LKO", _uitkomsten(cijfers.totaal), rijen),
        _tabel("Overlast en meer dan één locatie", "LKO", _bijzonder(cijfers.totaal), met_zaken),
        _tabel("Hoe zaken afliepen", "LKO", _aflopen(cijfers.totaal), met_zaken),
    )
    return tuple(tabel for tabel in alle if tabel.rijen)


def voortgang_tabel(cijfers: Cijfers) -> Tabel:
    """Return what the LKO's told themselves: per figure the LKO's below each other (S14).

    The periods stand side by side, with what the last differs from the one before.
    """
    verschil = ("verschil",) if len(cijfers.perioden) > 1 else ()
    rijen = tuple(
        (
            f"{_maat(regel.maat)}, {regel.lko}",
            *map(getal, regel.getallen),
            *((_verschil(regel.getallen),) if verschil else ()),
        )
        for regel in cijfers.voortgang
    )
    return Tabel("Voortgang volgens de LKO's", ("cijfer", *cijfers.perioden, *verschil), rijen)


def _maat(naam: str) -> str:
    """Return a figure that a region named, as words: "zaken naar RAO"."""
    return " ".join({"rao": "RAO", "lko": "LKO"}.get(deel, deel) for deel in naam.split("_"))


def gemeenten_tabel(cijfers: Cijfers) -> Tabel:
    """Return how many gemeenten work along, and in the period before; no rows without any (S7)."""
    rijen = tuple((t.werkt_mee, str(t.eerder), str(t.nu)) for t in cijfers.gemeenten)
    return Tabel("Gemeenten", ("werkt mee", "vorige periode", "deze periode"), rijen)


def _verschil(getallen: Sequence[Getal]) -> str:
    eerder, nu = getallen[-2:]
    return NIETS if eerder is None or nu is None else f"{nu - eerder:+d}"


def _uitkomsten(totaal: Rij) -> tuple[Kolom, ...]:
    return tuple(
        Kolom(uitkomst_voluit(naam), partial(_aantal_besluiten, naam)) for naam in totaal.uitkomsten
    )


def _aflopen(totaal: Rij) -> tuple[Kolom, ...]:
    """Return a column per way in which a zaak ended; none as long as nobody wrote one down."""
    gezien = totaal.aflopen if any(totaal.aflopen.values()) else ()
    return tuple(Kolom(uitkomst_voluit(naam), partial(_aantal_aflopen, naam)) for naam in gezien)


def _bijzonder(totaal: Rij) -> tuple[Kolom, ...]:
    """Return a column per kind of special zaak; none as long as no list names one (S9)."""
    gezien = totaal.bijzonder if any(totaal.bijzonder.values()) else ()
    return tuple(Kolom(naam, partial(_aantal_bijzonder, naam)) for naam in gezien)


def _aantal_bijzonder(soort: str, rij: Rij) -> str:
    return getal(rij.bijzonder.get(soort))


def _aantal_aflopen(soort: str, rij: Rij) -> str:
    return getal(rij.aflopen.get(soort))


def _aantal_besluiten(uitkomst: str, rij: Rij) -> str:
    return getal(rij.uitkomsten.get(uitkomst))


def uitkomst_voluit(naam: str) -> str:
    """Return an outcome as two words where it is written as one."""
    return naam.replace("-", " ").replace("lko", "LKO").replace("rao", "RAO")


def maanden_tabel(cijfers: Cijfers) -> Tabel:
    """Return the course over the months; no rows when there is only one, or it is not shown."""
    maanden = cijfers.maanden if len(cijfers.maanden) > 1 else ()
    return _tabel("Per maand", "maand", _PER_MAAND, maanden, maandnaam)


def maandnaam(rij: Rij) -> str:
    """Return "maart" for the row 2026-03."""
    return MAANDEN[int(rij.naam[5:7]) - 1]


def periode_voluit(cijfers: Cijfers) -> str:
    """Return "2026", "1e kwartaal 2026" or "maart 2026", with up to which day it was counted."""
    jaar, _, deel = cijfers.periode.partition("-")
    naam = jaar
    if deel.startswith(_KWARTAAL):
        naam = f"{rang(int(deel[1:]))} kwartaal {jaar}"
    elif deel:
        naam = f"{MAANDEN[int(deel) - 1]} {jaar}"
    return f"{naam}, tot en met {datum(cijfers.eind)}" if cijfers.loopt_nog else naam


def zeg_stand(cijfers: Cijfers) -> str:
    """Say which LKO's changed, whether these figures were corrected, or may still change."""
    delen = []
    if cijfers.gecorrigeerd:
        delen.append(f"Gecorrigeerd op {opsomming(map(datum, cijfers.gecorrigeerd))}.")
    if cijfers.open_tot:
        delen.append(f"Nog niet afgesloten: dat is zo na {datum(cijfers.open_tot)}.")
    return " ".join((*cijfers.veranderd, *delen))


def getal(waarde: Getal | float) -> str:
    """Return a number with a comma, without one when it is whole."""
    if waarde is None:
        return NIETS
    return str(int(waarde)) if waarde == int(waarde) else f"{waarde:.1f}".replace(".", ",")


def deel(waarde: Aandeel) -> str:
    """Return "4 van 5 (80%)"; nothing when there is nothing to divide."""
    if not waarde.van or waarde.aantal is None:
        return NIETS
    return f"{waarde.aantal} van {waarde.van} ({procent(waarde)}%)"


def procent(waarde: Aandeel) -> Getal:
    """Return the share in whole per cents, a half rounded up; None of nothing."""
    if not waarde.van or waarde.aantal is None:
        return None
    return (200 * waarde.aantal + waarde.van) // (2 * waarde.van)


def _aangehouden(rij: Rij) -> str:
    keer, zaken = rij.aangehouden.keer, rij.aangehouden.zaken
    if not keer:
        return getal(keer)
    return f"{keer} keer, {zaken} {'zaak' if zaken == 1 else 'zaken'}"


_IN_EN_UIT: Final = (
    Kolom("lijsten", lambda rij: getal(rij.lijsten)),
    Kolom("zaken", lambda rij: getal(rij.zaken)),
    Kolom("al open", lambda rij: getal(rij.open_begin)),
    Kolom("in", lambda rij: getal(rij.ingebracht)),
    Kolom("uit", lambda rij: getal(rij.afgerond)),
    Kolom("nog open", lambda rij: getal(rij.open_eind)),
)
_TIJD: Final = (
    Kolom("gemeten", lambda rij: getal(rij.doorlooptijd.zaken)),
    Kolom("mediaan", lambda rij: getal(rij.doorlooptijd.mediaan)),
    Kolom("p90", lambda rij: getal(rij.doorlooptijd.p90)),
    Kolom("aangehouden", _aangehouden),
)
_AFSPRAAK: Final = (
    Kolom("lijsten compleet", lambda rij: deel(rij.compleet)),
    Kolom("acties op tijd", lambda rij: deel(rij.acties_op_tijd)),
)
_PER_MAAND: Final = (
    Kolom("in", lambda rij: getal(rij.ingebracht)),
    Kolom("uit", lambda rij: getal(rij.afgerond)),
    Kolom("nog open", lambda rij: getal(rij.open_eind)),
    Kolom("mediaan", lambda rij: getal(rij.doorlooptijd.mediaan)),
    Kolom("aangehouden", lambda rij: getal(rij.aangehouden.keer)),
)


def _tabel(
    titel: str,
    eerste: str,
    kolommen: Sequence[Kolom],
    rijen: Sequence[Rij],
    naam: Callable[[Rij], str] = lambda rij: rij.naam,
) -> Tabel:
    cellen = [[kolom.cel(rij) for rij in rijen] for kolom in kolommen]
    gevuld = [n for n, kolom in enumerate(cellen) if any(cel != NIETS for cel in kolom)]
    regels = tuple(
        (naam(rij), *(cellen[n][plek] for n in gevuld))
        for plek, rij in enumerate(rijen)
        if any(cellen[n][plek] != NIETS for n in gevuld)
    )
    return Tabel(titel, (eerste, *(kolommen[n].kop for n in gevuld)), regels)
