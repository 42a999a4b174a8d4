"""A zaak is of one LKO at a time: on a list of another it comes only after it moved (S11)."""

from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.leven import houder_op
from rao_cli.model.zaak.verloop import plekken_op_lijst, was_ingediend


def eis_eigen_zaken(stand: Stand, lijst: Signaallijst) -> None:
    """RaoError when a zaak of a list is of another LKO."""
    for plek in plekken_op_lijst(stand, lijst.kenmerk):
        if plek.lijst is lijst:
            eis_eigen_zaak(plek)


def eis_eigen_zaak(plek: ZaakPlek) -> None:
    """RaoError when a zaak on the list of an LKO is of another one, and did not move."""
    eis_eigen_op(plek, plek.lijst)


def eis_eigen_op(plek: ZaakPlek, lijst: Signaallijst) -> None:
    """The same for a list on which the zaak stands, or is about to."""
    register = plek.stand.register
    houder = _houder(plek, lijst)
    if houder is None or houder == lijst.afzender:
        return
    dag = max(lijst.datum, plek.stand.vandaag).isoformat()
    verhuis = opdrachtregel("zaak", "verhuis", plek.kenmerk, "--naar", lijst.afzender, "--op", dag)
    staat_er = plek.kenmerk in lijst.zaken
    raise RaoError(
        f"Zaak {plek.kenmerk} is van {partij(register, houder)}, en hoort niet op "
        f"{lijst.kenmerk} van {partij(register, lijst.afzender)}.",
        hint=f"Verhuisde de zaak? Leg dat eerst vast, met de dag erbij: {verhuis}"
        + (f"\nHoort zij hier niet? Haal haar dan van {lijst.kenmerk}." if staat_er else ""),
    )


def _houder(plek: ZaakPlek, lijst: Signaallijst) -> str | None:
    """Return the LKO that had the zaak when a list came; None when no other brought it in."""
    stand = plek.stand
    if lijst.richting != "lko-rao":
        return None
    alle = stand.zaken_op_kenmerk[plek.kenmerk]
    anderen = [ander for ander in alle if was_ingediend(ander.lijst) and ander.lijst is not lijst]
    tot = max(lijst.datum, lijst.ingediend_op or stand.vandaag)
    return houder_op(stand, plek.kenmerk, anderen, tot) if anderen else None
