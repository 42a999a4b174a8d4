"""What a user types into a zaak is judged at once: days that cannot be, unknown organisations."""

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.stand import DingPlek, Stand, ZaakPlek
from rao_cli.rules.regel import Gevonden, Regel
from rao_cli.rules.signaallijst.tijd import datum_in_toekomst
from rao_cli.rules.verband.namen import bekende_organisatie
from rao_cli.workflow.dagen import klacht_voor_lijst
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.signaallijst.zaakvorm import S


def keur_zaak(h: Handeling, pad: str, kenmerk: str) -> None:
    """Refuse what this act makes wrong in a zaak; what was wrong before, is for the rules.

    RaoError for an organisation that the register does not know, GebruiksFout for a day.
    """
    oud, nieuw = _plek(h.stand, pad, kenmerk), _plek(h.straks(), pad, kenmerk)
    if nieuw is None:
        return
    for zin in _organisaties(nieuw) - _organisaties(oud):
        raise RaoError(zin, hint=f"Kies uit: {', '.join(h.stand.organisaties)}.")
    for zin in _dagen(nieuw) - _dagen(oud):
        raise GebruiksFout(zin, hint="Verbeter de datum.")
    for zin in _voorkeur(nieuw) - _voorkeur(oud):
        raise GebruiksFout(zin, hint="Kies een nummer van een oplossing die er staat.")


def _voorkeur(plek: ZaakPlek | None) -> set[str]:
    """Return a complaint about an advice for an option that is none."""
    if plek is None or plek.zaak.advies is None or not plek.zaak.oplossingsrichtingen:
        return set()
    nummer, aantal = plek.zaak.advies.voorkeur, len(plek.zaak.oplossingsrichtingen)
    if nummer is None or 0 < nummer <= aantal:
        return set()
    er_zijn = "er is er één" if aantal == 1 else f"er zijn er {aantal}"
    return {f"Oplossing {nummer} bestaat niet; {er_zijn}."}


def _plek(stand: Stand, pad: str, kenmerk: str) -> ZaakPlek | None:
    plekken = stand.zaken_op_kenmerk.get(kenmerk, ())
    return next((plek for plek in plekken if plek.bestand == pad), None)


def _organisaties(plek: ZaakPlek | None) -> set[str]:
    if plek is None:
        return set()
    gevonden = _vind(bekende_organisatie, DingPlek(plek.stand, plek.bestand, plek.lijst))
    return {zin for waar, zin, *_ in gevonden if waar[:2] == plek.pad}


def _dagen(plek: ZaakPlek | None) -> set[str]:
    if plek is None:
        return set()
    klachten = {zin for _, zin, *_ in _vind(datum_in_toekomst, plek)}
    if plek.zaak.termijn and plek.zaak.termijn.tot:
        klachten.add(klacht_voor_lijst(plek.zaak.termijn.tot, plek.lijst.datum))
    return klachten - {""}


def _vind(regel: Regel[S], plek: S) -> Gevonden:
    return regel.toets(plek) if regel.toets else ()
