"""What documents say of a meeting: when, where, who leads, who was there, and the sources."""

from collections.abc import Iterable
from datetime import date

import msgspec

from rao_cli.documents.namen import met_functie, rolhouder
from rao_cli.documents.opmaak import opsomming, tijdvak
from rao_cli.model.overleg.opkomst import tel_opkomst
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand


class Kop(msgspec.Struct, frozen=True):
    """What stands at the head; what is not known yet is an empty text."""

    regio: str
    datum: date
    tijd: str
    locatie: str
    voorzitter: str
    secretaris: str
    toelichting: str


def build_kop(stand: Stand, overleg: Overleg) -> Kop:
    """Return the head; chair and secretary by function, as on the day of the meeting (S4)."""
    register, rollen, op = stand.register, stand.register.rollen, overleg.datum
    voorzitter = rolhouder(overleg.voorzitter, rollen.voorzitter, op)
    secretaris = rolhouder(overleg.secretaris, rollen.secretaris, op)
    return Kop(
        regio=register.regio.naam,
        datum=overleg.datum,
        tijd=tijdvak(overleg.tijd) if overleg.tijd else "",
        locatie=overleg.locatie or "",
        voorzitter=met_functie(register, voorzitter, op),
        secretaris=met_functie(register, secretaris, op),
        toelichting=overleg.toelichting or "",
    )


def bronnen_van(ding: Overleg | Signaallijst, andere: Iterable[str]) -> tuple[str, ...]:
    """Return from which files a document was made, that of its meeting or list first."""
    eerst = (plaats_van(ding), REGISTERBESTAND)
    return (*eerst, *sorted(set(andere) - set(eerst)))


def zeg_opkomst(stand: Stand, overleg: Overleg) -> str:
    """Return "3 van de 4 kernorganisaties deden mee; AVIM was er niet en had geen vervanging."."""
    opkomst = tel_opkomst(overleg, stand.op(overleg.datum).kernorganisaties)
    delen = [f"{opkomst.deed_mee} van de {opkomst.kern} kernorganisaties deden mee"]
    if opkomst.is_voltallig:
        delen = [f"Alle {opkomst.kern} kernorganisaties deden mee"]
    if opkomst.vervangen:
        wie = "liet" if len(opkomst.vervangen) == 1 else "lieten"
        delen.append(f"{opsomming(opkomst.vervangen)} {wie} zich vervangen")
    if opkomst.zonder:
        een = len(opkomst.zonder) == 1
        wat = "was er niet en had" if een else "waren er niet en hadden"
        delen.append(f"{opsomming(opkomst.zonder)} {wat} geen vervanging")
    if opkomst.onbekend:
        delen.append(f"van {opsomming(opkomst.onbekend)} staat er niet of zij er was")
    return f"{'; '.join(delen)}."
