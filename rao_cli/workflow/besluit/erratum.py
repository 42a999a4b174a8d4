"""A correction under a decision list that is fixed: what should stand there, and what it repairs.

Who says which finding an erratum repairs (`herstelt`), hears no more of it (S11).
"""

from datetime import date

from rao_cli.documents.document import BESLUITENLIJST
from rao_cli.documents.opmaak import datum as in_woorden
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.overleg.statuswoord import zeg_status
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.besluit.besluitenlijst import afdruk_van, eis_ongewijzigd, schrijf
from rao_cli.workflow.besluit.herstelt import NieuwErratum, eis_gevonden, te_herstellen, wat_blijft
from rao_cli.workflow.besluit.verteld import wie_weet_het
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.zoeken import lijkt_op, zoek_overleg


def leg_erratum_vast(
    h: Handeling, datum: date, nieuw: NieuwErratum
) -> tuple[str, list[str], CommitResult]:
    """Correct a fixed list; returns the path of the document, what to know, and the commit."""
    pad, overleg, besluit = zoek_te_verbeteren(h, datum, nieuw.besluit)
    dag, tekst = overleg.datum.isoformat(), " ".join(nieuw.tekst.split())
    codes = tuple(dict.fromkeys(code.upper() for code in nieuw.herstelt))
    nieuw = NieuwErratum(besluit, tekst, codes)
    er_al = {(e.besluit, " ".join(e.tekst.split()), tuple(e.herstelt)) for e in overleg.errata}
    blijft = list[str]()
    if nieuw not in er_al:
        open_ = te_herstellen(h, pad, overleg, besluit)
        eis_gevonden(overleg, nieuw, open_)
        blijft = wat_blijft(overleg, nieuw, open_)
        schrijf_erratum(h, pad, nieuw)
    waarbij = f"besluit {besluit}" if besluit else f"het overleg van {dag}"
    betreft = [*([besluit] if besluit else []), dag]
    uitkomst = h.leg_vast(f"Erratum bij {waarbij}", "erratum", betreft)
    zinnen = [*wie_weet_het(h.stand, overleg, besluit), *blijft]
    return BESLUITENLIJST.op(overleg.datum), zinnen, uitkomst


def zoek_te_verbeteren(
    h: Handeling, datum: date, besluit: str | None
) -> tuple[str, Overleg, str | None]:
    """Return path, meeting and decision of a list that takes an erratum; RaoError otherwise."""
    pad, overleg = zoek_overleg(h.stand, datum)
    dag = overleg.datum.isoformat()
    if not overleg.ligt_vast:
        zelf = f"het besluit zelf met: rao besluit zet {besluit}" if besluit else "het overleg zelf"
        raise RaoError(
            f"Het overleg van {dag} is {zeg_status(overleg)}; de besluitenlijst ligt nog niet "
            "vast.",
            hint=f"Verbeter {zelf}\nEen erratum is voor daarna.",
        )
    eis_erratum_kan(h, overleg)
    return pad, overleg, _zoek_besluit(overleg, besluit) if besluit else None


def eis_erratum_kan(h: Handeling, overleg: Overleg) -> None:
    """Refuse to correct a fixed list that was changed by hand, or before the day it was fixed."""
    eis_ongewijzigd(h.stand, overleg)
    vast = overleg.vaststelling.besluitenlijst
    if vast is not None and h.vandaag < vast.op:
        raise GebruiksFout(
            f"De besluitenlijst van {overleg.datum} is pas vastgesteld op {in_woorden(vast.op)}.",
            hint="Een erratum komt daarna. Kijk of de dag bij --vandaag klopt.",
        )


def schrijf_erratum(h: Handeling, pad: str, nieuw: NieuwErratum) -> None:
    """Put a correction under a fixed list, with a new fingerprint and a new text."""
    # An older rao wants a decision: `herstelt`, be it empty, keeps it off the register.
    herstelt = {"herstelt": list(nieuw.herstelt)} if nieuw.herstelt or not nieuw.besluit else {}
    besluit = {"besluit": nieuw.besluit} if nieuw.besluit else {}
    h.voeg_toe(pad, ("errata",), {**besluit, "datum": h.vandaag, "tekst": nieuw.tekst, **herstelt})
    vast = h.stand.overleggen[pad].vaststelling.besluitenlijst
    if vast is not None:
        h.zet(pad, ("vaststelling", "besluitenlijst"), afdruk_van(h, pad, vast.op))
    schrijf(h, pad)


def _zoek_besluit(overleg: Overleg, kenmerk: str) -> str:
    for bekend in overleg.besluiten:
        if bekend.casefold() == kenmerk.casefold():
            return bekend
    bedoeld = lijkt_op(kenmerk, overleg.besluiten)
    raise RaoError(
        f"Het overleg van {overleg.datum} heeft geen besluit '{kenmerk}'.",
        hint=f"{bedoeld}Bekijk de besluiten met: rao toon {overleg.datum}",
    )
