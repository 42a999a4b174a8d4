"""From the options of an onderwerp to its fields, as they are written in a file."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import structs

from rao_cli.cli.argumenten import read_paar
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.soorten.onderwerp import Onderwerp

_KWALITATIEF = ("samenwerking", "werkwijze", "knelpunten")


def als_velden(gegeven: Mapping[str, Any], type_: str) -> dict[str, Any]:
    """Turn answers by option name into fields as they are written in a file."""
    velden = {naam: waarde for naam, waarde in gegeven.items() if waarde not in (None, "", [])}
    if woorden := {naam: velden.pop(naam) for naam in _KWALITATIEF if naam in velden}:
        velden["kwalitatief"] = woorden
    if "cijfers" in velden:
        velden["kwantitatief"] = read_cijfers(velden.pop("cijfers"))
    if "uitvoering_lko" in velden:
        hint = "Schrijf het LKO, een = en de tekst: --uitvoering-lko assen='Meldt elke maandag'"
        paren = (
            read_paar(tekst, f"De uitvoering '{tekst}' kan niet worden gelezen.", hint)
            for tekst in velden["uitvoering_lko"]
        )
        velden["uitvoering_lko"] = dict(paren)
    if type_ == "voortgang" and "lkos" in velden:
        lkos = velden.pop("lkos")
        if len(lkos) > 1:
            hint = "Maak er een per LKO: --lko SLEUTEL"
            raise GebruiksFout("Een voortgang gaat over één LKO.", hint=hint)
        velden["lko"] = lkos[0]
    return velden


def wat_staat_er(onderwerp: Onderwerp, naam: str) -> Any:
    """Return what stands at the question with this name, as it is answered."""
    veld, _, sleutel = naam.partition(".")
    if naam == "cijfers":
        return [f"{cijfer}={getal}" for cijfer, getal in onderwerp.kwantitatief.items()]
    if naam in _KWALITATIEF:
        return getattr(onderwerp.kwalitatief, naam, None)
    waarde = getattr(onderwerp, veld)
    if not sleutel:
        return waarde
    return waarde[sleutel].tekst if veld == "antwoorden" else waarde.get(sleutel)


def terug_in_velden(onderwerp: Onderwerp, anders: Mapping[str, Any]) -> dict[str, Any]:
    """Turn answers that differ into fields as they are written, whole; None is one that goes."""
    velden: dict[str, Any] = {}
    for naam, waarde in anders.items():
        veld, _, sleutel = naam.partition(".")
        if naam == "cijfers":
            velden["kwantitatief"] = read_cijfers((waarde or "").splitlines()) or None
        elif naam in _KWALITATIEF:
            velden.setdefault("kwalitatief", {})[naam] = waarde
        elif sleutel:
            velden.setdefault(veld, {})[sleutel] = waarde
        elif naam == "zaken":
            velden[naam] = waarde.split() if waarde else None
        else:
            velden[naam] = waarde
    for veld in velden.keys() & {"kwalitatief", "uitvoering_lko"}:
        al = getattr(onderwerp, veld)
        was = al if isinstance(al, dict) else structs.asdict(al) if al else {}
        heel = {n: w for n, w in {**was, **velden[veld]}.items() if w is not None}
        velden[veld] = heel or None
    return velden


def read_cijfers(teksten: Sequence[str]) -> dict[str, int]:
    """Read `NAAM=GETAL`; GebruiksFout when it does not look like that."""
    cijfers = {}
    hint = "Schrijf een naam, een = en een heel getal: --cijfer zaken_besproken=12"
    for tekst in teksten:
        fout = f"Het cijfer '{tekst}' kan niet worden gelezen."
        naam, getal = read_paar(tekst, fout, hint)
        if not (getal.isascii() and getal.isdigit()):
            raise GebruiksFout(fout, hint=hint)
        cijfers[naam] = int(getal)
    return cijfers
