"""The signaallijsten: new, handed in, received, withdrawn, and answered by the Deelberaad."""

from collections.abc import Iterator

from rao_cli.documents.opmaak import aantal, datum, hoofdletter, opsomming
from rao_cli.documents.tussen import groepen
from rao_cli.documents.tussen.verteld import Kopje, Wijzigplek, Wijzigzin
from rao_cli.documents.tussen.woorden import citaat, op_dag
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from rao_cli.model.tussen.overgang import Overgang, Paar

_KOP = ("soort", "kenmerk", "richting", "afzender", "datum", "status")
_STAPPEN = ("ingediend_op", "ontvangen_op", "intrekking")
_GROEP = Kopje("signaallijst")


def van_lijsten(o: Overgang) -> Iterator[Wijzigzin]:
    """Yield what became of each list itself; its zaken are told by themselves."""
    for paar in o.van(Signaallijst):
        wie = (paar.ding.kenmerk, paar.ding.afzender, *paar.ding.zaken)
        if paar.wordt is None:
            heet = hoofdletter(groepen.lijst_in_woorden(o.voor, paar.ding))
            tekst = f"{heet} is weggehaald, met {_zaken(paar.ding)}"
            bron = Wijzigplek(paar.pad)
            yield Wijzigzin(groep=_GROEP, tekst=tekst, bron=bron, betreft=wie, weg=True)
            continue
        if paar.was is None:
            heet = groepen.lijst_in_woorden(o.na, paar.ding)
            delen = [f"Nieuw: {heet}, met {_zaken(paar.ding)}", *_stappen(None, paar.wordt)]
            velden = [*_KOP, *_STAPPEN, "grond", "onderwerp", "toelichting"]
            laatst = next((n for n in _STAPPEN[::-1] if getattr(paar.wordt, n)), "kenmerk")
        else:
            stappen = [*_stappen(paar.was, paar.wordt)]
            heet = hoofdletter(groepen.lijst_in_woorden(o.na, paar.ding))
            delen = [f"{heet}: {stappen[0]}", *stappen[1:]] if stappen else []
            anders = [n for n in _STAPPEN if getattr(paar.was, n) != getattr(paar.wordt, n)]
            velden = ["status", *anders]
            laatst = "status"
        if delen:
            bron = Wijzigplek(paar.pad, (laatst,))
            tekst = ", ".join(delen)
            dekt = tuple((naam,) for naam in velden)
            yield Wijzigzin(groep=_GROEP, tekst=tekst, bron=bron, dekt=dekt, betreft=wie)
        yield from _antwoorden(o, paar)


def _zaken(lijst: Signaallijst) -> str:
    genoemd = opsomming(f"{kenmerk} “{zaak.onderwerp}”" for kenmerk, zaak in lijst.zaken.items())
    return f"{aantal(len(lijst.zaken), 'zaak', 'zaken')}{': ' if genoemd else ''}{genoemd}"


def _stappen(was: Signaallijst | None, wordt: Signaallijst) -> Iterator[str]:
    """Yield which steps a list made."""
    dagen = {
        woord: getattr(wordt, veld)
        for veld, woord in (("ingediend_op", "ingediend"), ("ontvangen_op", "ontvangen"))
        if getattr(wordt, veld) and not (was and getattr(was, veld))
    }
    if len(dagen) > 1 and len({*dagen.values()}) == 1:
        yield f"{opsomming(dagen)}{op_dag(wordt.ingediend_op)}"
    else:
        yield from (f"{woord}{op_dag(dag)}" for woord, dag in dagen.items())
    if wordt.intrekking and not (was and was.intrekking):
        yield f"ingetrokken{op_dag(wordt.intrekking.datum)} ({wordt.intrekking.reden})"
    if wordt.status == "afgehandeld" and not (was and was.status == "afgehandeld"):
        yield "afgehandeld"


def _antwoorden(o: Overgang, paar: Paar[Signaallijst]) -> Iterator[Wijzigzin]:
    """Yield what the Deelberaad answered, under the zaak that it is about, and who heard it."""
    was, nu = paar.was, paar.wordt
    if nu is None:
        return
    if nu.antwoord is not None:
        over = [groepen.van_zaak(o, zaak) for zaak in nu.zaken]
        groep = over[0] if len(over) == 1 else _GROEP
        wat = "" if len(over) == 1 else f" op signaallijst {paar.ding.kenmerk}"
        plek = Wijzigplek(paar.pad, ("antwoord",))
        yield from _antwoord((groep, wat), plek, was.antwoord if was else None, nu.antwoord)
    for zaak, antwoord in nu.antwoorden.items():
        eerst = was.antwoorden.get(zaak) if was else None
        plek = Wijzigplek(paar.pad, ("antwoorden", zaak))
        yield from _antwoord((groepen.van_zaak(o, zaak), ""), plek, eerst, antwoord)


def _antwoord(
    waar: tuple[Kopje, str], plek: Wijzigplek, was: Antwoord | None, nu: Antwoord
) -> Iterator[Wijzigzin]:
    """Yield that it came and that it was passed on; `waar` is the heading, and on what it is."""
    groep, wat = waar
    if was is None:
        tekst = f"Het Deelberaad Asiel antwoordde{wat} op {datum(nu.datum)}: {citaat(nu.besluit)}"
        bron = Wijzigplek(plek.pad, (*plek.plek, "besluit"))
        dekt = (bron.plek, (*plek.plek, "datum"))
        yield Wijzigzin(groep=groep, tekst=tekst, bron=bron, dekt=dekt)
    if nu.teruggekoppeld_op and not (was and was.teruggekoppeld_op):
        tekst = f"Het LKO hoorde het antwoord van het Deelberaad{op_dag(nu.teruggekoppeld_op)}"
        bron = Wijzigplek(plek.pad, (*plek.plek, "teruggekoppeld_op"))
        yield Wijzigzin(groep=groep, tekst=tekst, bron=bron)
