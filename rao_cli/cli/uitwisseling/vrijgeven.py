"""Show what would go to the other regions, ask, and send it."""

from rao_cli.cli.questions import vragen
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.uitwisseling.verzonden import vertel_verstuurd
from rao_cli.cli.vertellen import vertel
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.uitwisseling.delen import VoorBuiten, deel, make_pakket
from rao_cli.workflow.uitwisseling.inboeken import boek_in
from rao_cli.workflow.uitwisseling.plek import waarschuwing_voor_map
from rao_cli.workflow.uitwisseling.versturen import als_tekst

#: Who said no reads this.
NIETS = "Er is niets verstuurd."
VRAAG = "Mag dit naar de andere regio's?"


def geef_vrij(h: Handeling, kenmerk: str, keuze: VoorBuiten, *, ja: bool, als_json: bool) -> None:
    """Send a trend to the exchange; nothing leaves before a person, or --ja, said yes."""
    pakket = make_pakket(h, kenmerk, keuze)
    waarschuwing = waarschuwing_voor_map(h)
    if h.proef:
        uitvoer.meld("Proef: dit zou naar de andere regio's gaan, maar er is niets verstuurd.")
        uitvoer.toon_geheel(als_tekst(h, pakket))
        return
    toon_vooraf(als_tekst(h, pakket))
    if waarschuwing is not None:
        uitvoer.meld(waarschuwing)
    if not _mag(ja=ja):
        uitvoer.meld(NIETS)
        return
    verstuurd = deel(h, pakket)
    vertel_verstuurd(verstuurd, als_json=als_json)
    try:
        uitkomst = boek_in(h, "trend-deel")
    except RaoError as fout:
        raise RaoError(
            f"De trend is gedeeld, maar dat staat nog niet in uw register. {fout.zin}",
            hint=f"{fout.hint}\nDoe daarna: rao trend haal-op",
        ) from fout
    if uitkomst is not None and not als_json:
        vertel(h, uitkomst)


def toon_vooraf(tekst: str) -> None:
    """Show a file as it will go out."""
    uitvoer.meld("Dit gaat naar de andere regio's:\n")
    uitvoer.toon_segmenten([("", tekst)], fout=True)
    uitvoer.meld()


def _mag(*, ja: bool) -> bool:
    """Ask; where nobody can be asked, only --ja is a yes: what is out cannot be called back."""
    if ja:
        return True
    if not vragen.kan_vragen(ja=False):
        raise GebruiksFout(
            "Er is niets verstuurd: rao kan u hier niet vragen of dit naar buiten mag.",
            hint="Lees wat er staat en geef de opdracht opnieuw met --ja.",
        )
    return vragen.bevestig(VRAAG, ja=False)
