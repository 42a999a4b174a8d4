"""What no later step takes back: what was fixed, what went outside, and what mended that."""

from datetime import date

from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.overleg.vingerafdruk import klopt_besluitenlijst
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum


def eis_blijft(voor: Stand, na: Stand, onderwerp: str) -> None:
    """RaoError when a step that is taken back would touch what lies fixed or went outside."""
    _eis_lijsten(voor, na, onderwerp)
    _eis_brieven(voor, na, onderwerp)


def _eis_lijsten(voor: Stand, na: Stand, onderwerp: str) -> None:
    """Refuse to loosen a besluitenlijst that was fixed, or to take an erratum away (S11)."""
    straks = {overleg.datum: overleg for _, overleg in na.overleggen_op_datum}
    for _, overleg in voor.overleggen_op_datum:
        nu, dag = straks.get(overleg.datum), datum(overleg.datum)
        blijven = nu.errata if nu else []
        if any(erratum not in blijven for erratum in overleg.errata):
            raise RaoError(
                f"'{onderwerp}' kan niet terug: een erratum bij {dag} blijft staan.",
                hint="Klopt het erratum niet? Maak een nieuw erratum, dat zegt wat er wel moet "
                f"staan: {opdrachtregel('erratum', overleg.datum.isoformat())}",
            )
        if overleg.ligt_vast and (nu is None or _los(voor, na, overleg.datum)):
            raise _ligt_vast(onderwerp, overleg, nu)


def _ligt_vast(onderwerp: str, overleg: Overleg, nu: Overleg | None) -> RaoError:
    """Say what is fixed, and how to correct just that: a besluit, or the meeting itself."""
    straks = nu.besluiten if nu else {}
    anders = [k for k, besluit in overleg.besluiten.items() if straks.get(k) != besluit]
    wat = "de besluiten" if anders or nu is None else "de gegevens"
    begin = "Verbeter het besluit zo: " if anders else "Zet eronder wat er had moeten staan: "
    dag = overleg.datum.isoformat()
    return RaoError(
        f"'{onderwerp}' kan niet terug: {wat} van het overleg van {datum(overleg.datum)} zijn "
        "vastgesteld, en liggen vast.",
        hint=f"{begin}{opdrachtregel('erratum', dag, *(anders[:1] if nu else ()))}",
    )


def _los(voor: Stand, na: Stand, dag: date) -> bool:
    """Say whether what was fixed in a meeting would be fixed no more, or read otherwise."""
    toen, nu = (next(o for _, o in s.overleggen_op_datum if o.datum == dag) for s in (voor, na))
    klopte, klopt = (
        klopt_besluitenlijst(overleg, [actie for _, actie in stand.acties_uit(overleg)])
        for stand, overleg in ((voor, toen), (na, nu))
    )
    anders = (toen.vaststelling, toen.status, toen.besluiten) != (
        *(nu.vaststelling, nu.status),
        nu.besluiten,
    )
    return anders or (klopte and not klopt)


def _eis_brieven(voor: Stand, na: Stand, onderwerp: str) -> None:
    """Refuse to say of a reply that was sent that it was not."""
    straks = {brief.kenmerk: brief for brief in na.terugkoppelingen.values()}
    for brief in voor.terugkoppelingen.values():
        nu = straks.get(brief.kenmerk)
        if brief.is_verzonden and (
            nu is None
            or not nu.is_verzonden
            or nu.verzonden_op != brief.verzonden_op
            or nu.zaken != brief.zaken
        ):
            raise RaoError(
                f"'{onderwerp}' kan niet terug: de terugkoppeling {brief.kenmerk} is verzonden, "
                "en het LKO heeft haar.",
                hint="Vertel het LKO zelf wat er niet klopt.",
            )
