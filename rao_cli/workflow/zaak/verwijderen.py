"""A zaak goes off a list that is still written: nothing was handed in yet."""

from rao_cli.model.errors import RaoError
from rao_cli.model.stand import ZaakPlek
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.zoeken import zoek_zaak


def verwijder(h: Handeling, zaak: str) -> CommitResult:
    """Take a zaak off a list that is still written; what was handed in is never removed."""
    kenmerk = zoek_zaak(h.stand, zaak).kenmerk
    plekken = h.stand.zaken_op_kenmerk[kenmerk]
    plek = next((p for p in reversed(plekken) if p.lijst.status == "concept"), None)
    if plek is None:
        lijst = plekken[-1].lijst
        raise RaoError(
            f"Zaak {kenmerk} staat op {lijst.kenmerk}, en die lijst is al {lijst.status}.",
            hint=f'Trekt het LKO haar in? rao zaak trek-in {kenmerk} --reden "…"\n'
            f"Is zij afgelopen? rao zaak sluit {kenmerk}",
        )
    h.verwijder(plek.bestand, plek.pad)
    if len(plekken) == 1:
        _maak_los(h, plek)
    onderwerp = f"Zaak {kenmerk} van {plek.lijst.kenmerk} gehaald"
    return h.leg_vast(onderwerp, "zaak-verwijder", [kenmerk, plek.lijst.kenmerk])


def _maak_los(h: Handeling, weg: ZaakPlek) -> None:
    """Let no other zaak name one that is nowhere any more."""
    for plek in h.stand.zaken:
        if weg.kenmerk in plek.zaak.verwant and plek.kenmerk != weg.kenmerk:
            nummer = plek.zaak.verwant.index(weg.kenmerk)
            h.verwijder(plek.bestand, (*plek.pad, "verwant", nummer))
