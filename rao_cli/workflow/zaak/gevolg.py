"""What is left when a zaak ended outside a meeting: its acties, and who must hear of it (S11)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.opmaak import datum, opsomming, zin
from rao_cli.model.overleg.actielijst import met_wie_nu
from rao_cli.model.soorten.actie import Actie, wie_doet
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling.terugkoppeling import verteller
from rao_cli.model.zaak.opschaling import lopende_opschaling
from rao_cli.model.zaak.wachten import hoorde_op, nieuws, wachtende_lkos
from rao_cli.workflow.zoeken import eerstvolgende, zoek_zaak


def open_acties(stand: Stand, zaak: str) -> list[Actie]:
    """Return what is still to be done after decisions about a zaak, in order of date."""
    besluiten = stand.besluiten_op_punt.get(zoek_zaak(stand, zaak).kenmerk, ())
    acties = (actie for besluit in besluiten for _, actie in stand.acties_van(besluit.kenmerk))
    return sorted(
        (actie for actie in acties if actie.status == "open"),
        key=lambda actie: (actie.uiterlijk or date.max, actie.kenmerk),
    )


def nog_te_doen(stand: Stand, zaak: str) -> Iterator[str]:
    """Say what goes on although the zaak ended: acties, and a list at the Deelberaad."""
    for actie in open_acties(stand, zaak):
        doet = wie_doet(stand.register, met_wie_nu(stand, actie))
        wie = f" ({doet})" if doet else ""
        yield (
            f"Actie {actie.kenmerk}{wie} blijft open: {zin(actie.omschrijving)} "
            f"Niet meer nodig? rao actie verval {actie.kenmerk}"
        )
    if (lijst := lopende_opschaling(stand, zaak)) is not None:
        anders = f'rao signaallijst trek-in {lijst.kenmerk} --reden "…"'
        samen = f", met {len(lijst.zaken) - 1} andere" if len(lijst.zaken) > 1 else ""
        yield f"{zaak} staat nog op {lijst.kenmerk} aan het Deelberaad Asiel{samen}."
        if not samen:
            yield f"Trek die lijst in met: {anders}"


def wie_hoort(was: Stand, stand: Stand, zaak: str) -> Iterator[str]:
    """Say in which reply each LKO that waits hears what an act brought, and who got one already.

    `was` is the register before the act.
    """
    per_overleg: dict[date | None, list[str]] = {}
    for lko in wachtende_lkos(stand, zaak):
        overleg = verteller(stand, zaak, lko) or eerstvolgende(stand)
        naam = partij(stand.register, lko)
        per_overleg.setdefault(overleg.datum if overleg else None, []).append(naam)
    for dag, namen in per_overleg.items():
        waar = f"terugkoppeling over {datum(dag)}" if dag else "volgende terugkoppeling"
        horen = "hoort" if len(namen) == 1 else "horen"
        yield f"{opsomming(namen)} {horen} dit in de {waar}."
    yield from _kreeg_al_bericht(was, stand, zaak)


def _kreeg_al_bericht(was: Stand, stand: Stand, zaak: str) -> Iterator[str]:
    """Say who got a reply today, before there was this news: that counts as heard all the same."""
    bekend = nieuws(was, zaak).items()
    for lko, sinds in sorted(nieuws(stand, zaak).items() - bekend):
        if hoorde_op(stand, lko, zaak, sinds) == stand.vandaag:
            naam = partij(stand.register, lko)
            yield (
                f"Let op: {naam} kreeg vandaag al een terugkoppeling over {zaak}, en daar staat "
                f"dit niet in. Vertel het {naam} zelf: rao zet het in geen volgende."
            )
