"""The decisions of a meeting and their errata (S8, S11)."""

from collections.abc import Iterator

from rao_cli.documents.opmaak import datum, zin
from rao_cli.documents.tussen import groepen
from rao_cli.documents.tussen.verteld import Wijzigplek, Wijzigzin
from rao_cli.documents.tussen.woorden import citaat
from rao_cli.model.soorten.overleg import Besluit, Erratum, Overleg
from rao_cli.model.tussen.overgang import Overgang, Paar


def van_besluiten(o: Overgang) -> Iterator[Wijzigzin]:
    """Yield what was decided and what went away, each under what it is about."""
    for paar in o.van(Overleg):
        was = paar.was.besluiten if paar.was else {}
        nu = paar.wordt.besluiten if paar.wordt else {}
        for kenmerk in dict.fromkeys((*nu, *was)):
            if kenmerk not in was:
                yield _besluit(o, paar, kenmerk, nu[kenmerk])
            elif kenmerk not in nu:
                yield _weg(o, paar, kenmerk, was[kenmerk])


def van_errata(o: Overgang) -> Iterator[Wijzigzin]:
    """Yield each erratum that came, under what its decision is about."""
    for paar in o.van(Overleg):
        if paar.wordt is not None:
            yield from _errata(o, paar, paar.wordt)


def _besluit(o: Overgang, paar: Paar[Overleg], kenmerk: str, besluit: Besluit) -> Wijzigzin:
    groep = groepen.van_punt(o, besluit.agendapunt, paar.ding)
    over = ""
    if groep.hoofdstuk == "overleg":
        over = f" over {groepen.punt_in_woorden(o, besluit.agendapunt, paar.ding)}"
    delen = [
        f"Besluit {kenmerk} in {groepen.dag_in_woorden(paar.ding)}{over}: {besluit.gevolg.woord}.",
        zin(besluit.besluit),
        zin(besluit.motivering),
        f"Komt terug op {datum(besluit.hervatten_op)}." if besluit.hervatten_op else "",
    ]
    return Wijzigzin(
        groep=groep,
        tekst=" ".join(filter(None, delen)),
        bron=Wijzigplek(paar.pad, ("besluiten", kenmerk)),
        betreft=(kenmerk, besluit.agendapunt, paar.ding.datum.isoformat()),
    )


def _weg(o: Overgang, paar: Paar[Overleg], kenmerk: str, besluit: Besluit) -> Wijzigzin:
    return Wijzigzin(
        groep=groepen.van_punt(o, besluit.agendapunt, paar.ding),
        tekst=f"Besluit {kenmerk} is weggehaald. Er stond: {citaat(besluit.besluit)}",
        bron=Wijzigplek(paar.pad, ("besluiten", kenmerk)),
        betreft=(kenmerk, besluit.agendapunt, paar.ding.datum.isoformat()),
        weg=True,
    )


def _errata(o: Overgang, paar: Paar[Overleg], nu: Overleg) -> Iterator[Wijzigzin]:
    toen = len(paar.was.errata) if paar.was else 0
    if paar.was is not None and nu.errata[:toen] != paar.was.errata:
        return  # an erratum that changed itself: told field by field
    for nummer, erratum in enumerate(nu.errata[toen:], start=toen):
        besluit = nu.besluiten.get(erratum.besluit or "")
        groep = groepen.van_overleg(nu)
        if besluit is not None:
            groep = groepen.van_punt(o, besluit.agendapunt, nu)
        yield Wijzigzin(
            groep=groep,
            tekst=_erratum(erratum),
            bron=Wijzigplek(paar.pad, ("errata", nummer)),
            # The list holds its errata: what it is recognised by, follows.
            dekt=(("errata", nummer), ("vaststelling", "besluitenlijst", "vingerafdruk")),
            betreft=tuple(filter(None, (erratum.besluit, nu.datum.isoformat()))),
        )


def _erratum(erratum: Erratum) -> str:
    wat = f"Besluit {erratum.besluit}" if erratum.besluit else "Het overleg"
    return f"{wat} verbeterd met een erratum van {datum(erratum.datum)}: {citaat(erratum.tekst)}"
