"""`rao bewaar`: commit what a person changed in the files by hand."""

from collections.abc import Sequence
from typing import Annotated, Final

from rao_cli.cli.argumenten import argument
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.register.bewaar import Verdwijnt
from rao_cli.workflow.register.bewaar import bewaar as bewaar_handwerk
from rao_cli.workflow.register.bewaarkeuze import Bewaarkeuze, kies
from rao_cli.workflow.register.onbekeken import niet_te_bekijken, zonder
from rao_cli.workflow.register.terugzetten import weggehaald, zeg_hoe, zet_terug

_VRAAG_ONBEKEKEN: Final = "Staan er zeker geen persoonsgegevens in, en toch vastleggen?"


def bewaar(
    s: WriteSession,
    paden: Annotated[
        list[str] | None, argument("PAD", "Welke bestanden; niets is alles wat u veranderde.")
    ] = None,
) -> None:
    """Leg vast wat u zelf in de bestanden van het register hebt veranderd.

    Voorbeeld:
        rao bewaar
        rao bewaar signaallijsten/2026/SL-ter-apel-2026-03-05.yaml

    rao kijkt eerst of elk bestand goed te lezen is. Verdwijnt er iets, of komt er iets terug wat
    rao net had veranderd, dan zegt rao wat, en vraagt of dat klopt. Zegt u nee, dan kan rao
    terugzetten wat weg is.

    rao kijkt ook in bestanden van Word, Excel, LibreOffice, PDF, in mail en in zip. Kan het er
    niet in kijken, dan vraagt het of het bestand mee mag. Zonder scherm blijft het liggen.

    Kopieën van een editor en bestanden van meer dan 5 MB blijven liggen; een groot bestand gaat
    mee als u het zelf noemt.
    """
    keuze = _zonder_onbekeken(s, kies(s.h, s.register_map, paden or ()))
    try:
        zinnen, uitkomst = bewaar_handwerk(s.h, keuze, ja=s.ja or s.proef)
    except Verdwijnt as weg:
        kwijt = weggehaald(weg.bytes_van)
        for zin in (*weg.zinnen, *([zeg_hoe(kwijt)] if kwijt and not s.kan_vragen else ())):
            uitvoer.meld(zin)
        vraag = "Klopt dat, en zo vastleggen?"
        if not s.akkoord(vraag, weg.zin, "Er is niets vastgelegd."):
            _bied_terug(s, kwijt)
            return
        zinnen, uitkomst = bewaar_handwerk(s.h, keuze, weg.bytes_van)
    s.vertel(uitkomst, zinnen=zinnen)


def _zonder_onbekeken(s: WriteSession, keuze: Bewaarkeuze) -> Bewaarkeuze:
    """Leave out what rao cannot look into, unless a person says that it may be kept."""
    if s.ja or s.proef:
        return keuze
    weg = []
    for pad, waarom in niet_te_bekijken(s.h, keuze).items():
        if s.kan_vragen:
            uitvoer.meld(f"Let op: rao kan niet in {pad} kijken: {waarom}.")
        if not (s.kan_vragen and s.bevestig(_VRAAG_ONBEKEKEN)):
            weg.append(pad)
    return zonder(keuze, weg)


def _bied_terug(s: WriteSession, kwijt: Sequence[str]) -> None:
    """Offer to put removed files back; who does not want that now, sees how he does it later."""
    if not kwijt:
        return
    if s.bevestig("Zal rao terugzetten wat weg is?"):
        uitvoer.meld(zet_terug(s.h, kwijt))
    else:
        uitvoer.meld(zeg_hoe(kwijt))
