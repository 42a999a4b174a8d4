"""The attendance of the core organisations in one sentence (S2)."""

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.overleg.opkomst import tel_opkomst
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand


def zeg_opkomst(stand: Stand, overleg: Overleg) -> str:
    """Return "3 van de 4 kernorganisaties deden mee; AVIM was er niet en had geen vervanging."."""
    opkomst = tel_opkomst(overleg, stand.kernorganisaties)
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
