"""The figures on the screen: tables, with small bars for the course over the months."""

from collections.abc import Sequence

from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.documents.cijfers import cijfertabel
from rao_cli.model.cijfers.overzicht import ZONDER_LKO, Cijfers

#: Columns that the table of the months needs beside its two bars.
_ANDERS = 56
_SMALST, _BREEDST = 5, 24
_VOOR_BUITEN = (
    "Voor buiten de regio: groepen kleiner dan vijf staan er niet in. Aantallen zijn afgerond op "
    "tien, en dagen op vijf. Het totaal telt op wat er staat."
)
_NIETS_BUITEN = "Er is niets wat buiten de regio getoond kan worden."
_BLOKKEN = " ▏▎▍▌▋▊▉█"
_ACHTSTEN = 8
#: Words of the reports that few people use; on the screen stands what they mean.
_GEWOON = {"mediaan": "middelste", "p90": "90% binnen"}
#: The words that a reader of the screen may take for something else.
_UITGELEGD = {
    *("lijsten", "zaken", "in", "uit", "al open", "nog open", "gemeten", "mediaan", "p90"),
    *("aangehouden", "lijsten compleet", "acties op tijd", ZONDER_LKO, "werkt mee"),
}
#: Two numbers of one table that seem to contradict each other.
_ERBIJ = {
    "zaken": "Dat kunnen er minder zijn dan bij in: daar telt een zaak die terugkwam nog eens, en "
    "een zaak die is afgesplitst ook.",
    "p90": "Negen van de tien zaken waren dus zo snel klaar, of sneller.",
}


def toon(cijfers: Cijfers) -> None:
    """Show everything that fits one screen or two."""
    periode = cijfertabel.periode_voluit(cijfers)
    uitvoer.toon_segmenten([("kop", f"Cijfers RAO {cijfers.regio}"), ("zacht", f"  {periode}")])
    getoond = set[str]()
    tabellen = cijfertabel.tabellen(cijfers)
    for tabel in tabellen:
        _toon_tabel(tabel)
        getoond |= {*tabel.koppen, *(rij[0] for rij in tabel.rijen)}
    if (maanden := cijfertabel.maanden_tabel(cijfers)).rijen:
        _toon_tabel(_met_staven(cijfers, maanden))
    if (voortgang := cijfertabel.voortgang_tabel(cijfers)).rijen:
        _toon_tabel(voortgang)
    if (gemeenten := cijfertabel.gemeenten_tabel(cijfers)).rijen:
        _toon_tabel(gemeenten)
        getoond |= {*gemeenten.koppen}
    if stand := cijfertabel.zeg_stand(cijfers):
        uitvoer.toon()
        uitvoer.toon(scherm.vouw(stand))
    if cijfers.voor_buiten:
        uitvoer.toon()
        uitvoer.toon(scherm.vouw(_VOOR_BUITEN if tabellen else _NIETS_BUITEN))
    uitvoer.toon()
    for woord, uitleg in cijfertabel.DEFINITIES.items():
        if woord in _UITGELEGD & getoond:
            zin = f"{_GEWOON.get(woord, woord)}: {uitleg} {_ERBIJ.get(woord, '')}".rstrip()
            tekst = scherm.vouw(zin, vervolg="  ")
            uitvoer.toon_segmenten([("zacht", tekst)])


def _toon_tabel(tabel: cijfertabel.Tabel) -> None:
    """Show a table with its numbers to the right."""
    uitvoer.toon()
    uitvoer.toon_segmenten([("nadruk", tabel.titel)])
    kolommen = list(zip(*tabel.rijen, strict=True))
    recht = [kolommen[0], *(_rechts(cellen) for cellen in kolommen[1:])]
    koppen = [_GEWOON.get(kop, kop) for kop in tabel.koppen]
    uitvoer.toon_tabel(koppen, list(zip(*recht, strict=True)))


def _rechts(cellen: Sequence[str]) -> list[str]:
    """Return cells of one width, so that the units stand below each other."""
    begin = [cel.partition(" ")[0] for cel in cellen]
    breedste = max(map(len, begin))
    return [" " * (breedste - len(b)) + cel for b, cel in zip(begin, cellen, strict=True)]


def _met_staven(cijfers: Cijfers, tabel: cijfertabel.Tabel) -> cijfertabel.Tabel:
    """Put a bar behind the numbers of in and out, both on one scale."""
    breedte = min(max((scherm.breedte() - _ANDERS) // 2, _SMALST), _BREEDST)
    reeksen = {
        "in": [rij.ingebracht for rij in cijfers.maanden],
        "uit": [rij.afgerond for rij in cijfers.maanden],
    }
    hoogste = max(waarde or 0 for reeks in reeksen.values() for waarde in reeks)
    kolommen = dict(zip(tabel.koppen, zip(*tabel.rijen, strict=True), strict=True))
    for kop, reeks in reeksen.items():
        if kop in kolommen:
            staven = [_staaf(waarde or 0, hoogste or 1, breedte) for waarde in reeks]
            getallen = _rechts(kolommen[kop])
            kolommen[kop] = tuple(f"{g} {s}" for g, s in zip(getallen, staven, strict=True))
    return cijfertabel.Tabel(tabel.titel, tabel.koppen, tuple(zip(*kolommen.values(), strict=True)))


def _staaf(waarde: float, hoogste: float, breedte: int) -> str:
    """Return a bar, of hash signs where the screen has no blocks; what is not nothing shows."""
    if not uitvoer.kan_tonen(_BLOKKEN):
        return "#" * max(round(waarde * breedte / hoogste), 1 if waarde else 0)
    achtsten = max(round(waarde * breedte * _ACHTSTEN / hoogste), 1 if waarde else 0)
    heel, rest = divmod(achtsten, _ACHTSTEN)
    return (_BLOKKEN[-1] * heel + _BLOKKEN[rest]).rstrip()
