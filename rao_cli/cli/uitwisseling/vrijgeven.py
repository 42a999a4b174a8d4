"""Show what would go to the other regions, ask, send it, and tell that it went."""

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import RaoError
from rao_cli.workflow.uitwisseling import versturen
from rao_cli.workflow.uitwisseling.inboeken import boek_in
from rao_cli.workflow.uitwisseling.plek import waarschuwing_voor_map


def geef_vrij(s: WriteSession, kenmerk: str, keuze: versturen.VoorBuiten) -> None:
    """Send a trend to the exchange; nothing leaves before a person, or --ja, said yes."""
    h = s.h
    pakket = versturen.make_pakket(h, kenmerk, keuze)
    waarschuwing = waarschuwing_voor_map(h)
    if s.proef:
        toon_proef(versturen.als_tekst(pakket), als_json=s.als_json)
        return
    if not mag_weg(s, versturen.als_tekst(pakket), waarschuwing):
        return
    vertel_verstuurd(versturen.deel(h, pakket), als_json=s.als_json)
    try:
        uitkomst = boek_in(h, "trend-deel")
    except RaoError as fout:
        raise RaoError(
            f"De trend is gedeeld, maar dat staat nog niet in uw register. {fout.zin}",
            hint=f"{fout.hint}\nDoe daarna: rao trend haal-op",
        ) from fout
    if uitkomst is not None and not s.als_json:
        s.vertel(uitkomst)


def toon_proef(tekst: str, *, als_json: bool) -> None:
    """Show a file that would go out, and say that it did not."""
    uitvoer.meld("Proef: dit zou naar de andere regio's gaan, maar er is niets verstuurd.")
    if als_json:
        niets = {"pad": None, "commit": None, "verstuurd": False}
        uitvoer.toon_json("uitwisseling", {**niets, "tekst": tekst})
    else:
        uitvoer.toon_geheel(tekst)


def mag_weg(s: WriteSession, tekst: str, waarschuwing: str | None = None) -> bool:
    """Show a file as it will go out, and ask.

    Where nobody can be asked, only --ja is a yes: what is out cannot be called back.
    """
    uitvoer.meld("Dit gaat naar de andere regio's:\n")
    uitvoer.toon_segmenten([("", tekst)], fout=True)
    uitvoer.meld()
    if waarschuwing is not None:
        uitvoer.meld(waarschuwing)
    zin = "Wat naar buiten is, krijgt u niet terug."
    return s.akkoord("Mag dit naar de andere regio's?", zin, "Er is niets verstuurd.")


def vertel_verstuurd(verstuurd: versturen.Verstuurd, *, als_json: bool) -> None:
    """Give its place on stdout; say on stderr whether anything was sent."""
    if als_json:
        data = {"pad": verstuurd.pad, "commit": verstuurd.commit}
        uitvoer.toon_json("uitwisseling", {**data, "verstuurd": verstuurd.commit is not None})
    else:
        uitvoer.toon(verstuurd.pad)
    if verstuurd.commit is None:
        uitvoer.meld("Er is niets verstuurd; dit stond er al.")
    else:
        delen = [("goed", "Verstuurd"), ("", " naar de uitwisseling van de regio's")]
        uitvoer.toon_segmenten([*delen, ("zacht", f" ({verstuurd.commit[:7]})")], fout=True)
