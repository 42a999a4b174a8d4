"""The first page: what comes, what lingers, and how late it is."""

from __future__ import annotations

from datetime import timedelta

from rao_cli.documents.bekijk.adresboek import Adresboek
from rao_cli.documents.bekijk.start import Kijktaak, Startgegevens, build_start
from rao_cli.documents.bekijk.vak import Kijkblad, Merkje
from tests.documents.wereld import APRIL, VANDAAG, leeg, overleg_van, vol


def pagina(start: Startgegevens) -> Kijkblad:
    """Build the first page of the full region, in which one zaak has a page."""
    boek = Adresboek()
    boek.neem("zaak", "Z-4H2KDA")
    return build_start(vol(), boek, start)


def test_what_was_put_off_again_and_again_stands_beside() -> None:
    """A zaak that lingers is named with why, and leads to its page."""
    blad = pagina(Startgegevens(None, liggen=(("Z-4H2KDA", "2 keer aangehouden"),)))
    vak = next(vak for vak in blad.zij if vak.kop == "Blijft liggen")
    (regel,) = vak.gegevens
    assert (regel.label[0].tekst, regel.label[0].adres) == ("Z-4H2KDA", "z-4h2kda.html")
    assert regel.alineas[0].regels[0][0].tekst == "2 keer aangehouden"


def test_a_task_says_how_late_it_is() -> None:
    """What is late says so in words; what comes within a week has its day in a label."""
    dagen = (-1, 0, 7, 8)
    taken = tuple(Kijktaak("x", "COA", VANDAAG + timedelta(days=dag)) for dag in dagen)
    tabel = pagina(Startgegevens(None, taken=taken)).vakken[0].tabel
    assert tabel is not None
    assert tabel.bijschrift == "4 taken, waarvan 1 te laat"
    merken = [rij.cellen[2].merk for rij in tabel.rijen]
    assert merken == [
        Merkje("1 dag te laat", "laat"),
        Merkje("8 april 2026", "let-op"),
        Merkje("15 april 2026", "let-op"),
        None,
    ]


def test_the_next_meeting_comes_first() -> None:
    """Its day in big letters, and how far away it is."""
    kaart = pagina(Startgegevens(overleg_van(vol(), APRIL))).kaarten[0]
    assert kaart.groot[0].tekst == "donderdag 9 april 2026"
    assert kaart.regels[0][0].tekst.startswith("Morgen")


def test_a_region_that_just_began_has_nothing_to_tell() -> None:
    """Without tasks, decisions or a meeting the page still says so."""
    blad = build_start(leeg(), Adresboek(), Startgegevens(None, taken=()))
    assert blad.kaarten[0].groot[0].tekst == "Nog niet gepland"
    assert blad.vakken[0].alineas[0].regels[0][0].tekst == "Er is nu niets te doen."
