"""What changed in rao.yaml: roles, organisations, LKO's, members; the rest is told by field."""

from collections.abc import Iterator, Mapping
from typing import Any

from rao_cli.documents.opmaak import datum, hoofdletter
from rao_cli.documents.tussen.verteld import Kopje, Wijzigplek, Wijzigzin
from rao_cli.documents.tussen.woorden import op_dag
from rao_cli.model.historie.partij import Partijwissel, wissels
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.register import Lid, Register, Rolperiode
from rao_cli.model.tussen.overgang import Overgang

_SOORTEN = {
    "organisaties": "nieuwe organisatie",
    "lkos": "nieuw LKO",
    "gemeenten": "nieuwe gemeente",
    "tafels": "nieuwe andere tafel",
}


def van_afspraken(o: Overgang) -> Iterator[Wijzigzin]:
    """Yield what became of the agreements of a region."""
    was, nu = o.voor.heel, o.na.heel
    for rol, perioden in nu.rollen.per_rol.items():
        yield from _rol(rol, was.rollen.per_rol[rol], perioden)
    for veld, woord in _SOORTEN.items():
        yield from _partijen(veld, woord, getattr(was, veld), getattr(nu, veld))
    yield from _wissels(was, nu)
    yield from _leden(was.leden, nu.leden)
    if was.versie != nu.versie and nu.versie and o.alleen_de_vorm:
        tekst = f"Het register kreeg een nieuwere vorm: versie {nu.versie}"
        yield _zin(tekst, (("versie",),))


def _zin(tekst: str, plekken: tuple[Pad, ...], *betreft: str, weg: bool = False) -> Wijzigzin:
    return Wijzigzin(
        groep=Kopje("register"),
        tekst=tekst,
        bron=Wijzigplek(REGISTERBESTAND, plekken[0]),
        dekt=plekken,
        betreft=betreft,
        weg=weg,
    )


def _rol(rol: str, was: list[Rolperiode], nu: list[Rolperiode]) -> Iterator[Wijzigzin]:
    """Yield who got a role, and until when somebody else had it."""
    toen = {(een.organisatie, een.van): een for een in was}
    if was != [p for p in nu if (p.organisatie, p.van) in toen] and len(was) > len(nu):
        return  # somebody went from the list: told by field
    for nummer, periode in enumerate(nu):
        plek: Pad = ("rollen", rol, nummer)
        eerder = toen.get((periode.organisatie, periode.van))
        if eerder is None:
            tot = f" tot en met {datum(periode.tot)}" if periode.tot else ""
            tekst = f"{periode.organisatie} is {rol} vanaf {datum(periode.van)}{tot}"
            yield _zin(tekst, (plek,), periode.organisatie)
        elif eerder.tot != periode.tot and periode.tot:
            tekst = f"{periode.organisatie} is {rol} tot en met {datum(periode.tot)}"
            yield _zin(tekst, ((*plek, "tot"),), periode.organisatie)


def _partijen(
    veld: str, woord: str, was: Mapping[str, Any], nu: Mapping[str, Any]
) -> Iterator[Wijzigzin]:
    """Yield who came into the register, and who went out of it."""
    for sleutel in dict.fromkeys((*nu, *was)):
        if sleutel not in was:
            naam = nu[sleutel].naam
            yield _zin(
                f"{hoofdletter(woord)} in het register: {naam} ({sleutel})",
                ((veld, sleutel),),
                sleutel,
            )
        elif sleutel not in nu:
            wat = hoofdletter(woord.partition(" ")[2])
            tekst = f"{wat} uit het register gehaald: {was[sleutel].naam}"
            yield _zin(f"{tekst} ({sleutel})", ((veld, sleutel),), sleutel, weg=True)


def _wissels(was: Register, nu: Register) -> Iterator[Wijzigzin]:
    """Yield who got another name, a successor or an end."""
    for veld in ("organisaties", "lkos"):
        for sleutel in (een for een in getattr(nu, veld) if een in getattr(was, veld)):
            eerder = [wissel.tekst for wissel in wissels(was, sleutel)]
            for wissel in wissels(nu, sleutel):
                if wissel.tekst not in eerder:
                    yield _wissel(veld, sleutel, wissel)


def _wissel(veld: str, sleutel: str, wissel: Partijwissel) -> Wijzigzin:
    tekst = wissel.tekst.replace(" heet nu ", " heet ")
    eind = tekst.startswith("Laatste dag")
    dag = op_dag(wissel.datum) if eind else f", vanaf {datum(wissel.datum)}"
    velden = ("tot", "van", "naam", "namen", "opvolger_van")
    return Wijzigzin(
        groep=Kopje("register"),
        tekst=f"{tekst}{dag}",
        bron=Wijzigplek(REGISTERBESTAND, (veld, sleutel)),
        dekt=tuple((veld, sleutel, naam) for naam in velden),
        betreft=(sleutel,),
    )


def _leden(was: list[Lid], nu: list[Lid]) -> Iterator[Wijzigzin]:
    """Yield who came as a member, and who stopped."""
    toen = {(lid.naam, lid.organisatie): lid for lid in was}
    if len(toen) < len(was) or any(
        (lid.naam, lid.organisatie) not in toen for lid in nu[: len(was)]
    ):
        return  # members that changed places, or went: told by field
    for nummer, lid in enumerate(nu):
        eerder, plek = toen.get((lid.naam, lid.organisatie)), ("leden", nummer)
        heet = f"{lid.naam} ({lid.organisatie}, {lid.functie})"
        if eerder is None:
            yield _zin(f"Nieuw lid van het RAO: {heet}{_vanaf(lid)}", (plek,), lid.organisatie)
        elif eerder.tot != lid.tot and lid.tot:
            tekst = f"{heet} is lid tot en met {datum(lid.tot)}"
            yield _zin(tekst, ((*plek, "tot"),), lid.organisatie)


def _vanaf(lid: Lid) -> str:
    return f", vanaf {datum(lid.van)}" if lid.van else ""
