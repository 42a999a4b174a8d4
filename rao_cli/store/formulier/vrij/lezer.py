"""Read a file that was made without a form: its headings say what the texts below them are.

Nothing is taken for an answer unless the file is about a zaak at all: minutes and letters have an
"Onderwerp" too. What is found is only offered: who reads the file in, is shown and asked each.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from msgspec.structs import replace

from rao_cli.model.formulier.deel import Deel
from rao_cli.model.formulier.formulier import Ingevuld, Vakinhoud
from rao_cli.model.formulier.leesblok import Leesblok, Tekstbestand, tekst_van
from rao_cli.model.formulier.uitleg import is_uitleg
from rao_cli.store.formulier.vrij.gelijkenis import kaal
from rao_cli.store.formulier.vrij.kopregel import Kopvondst, read_kopregel, schoon
from rao_cli.store.formulier.vrij.tabelrij import Tabelkop, read_tabelkop
from rao_cli.store.formulier.vrij.vondsten import VrijeVondsten, VrijeZaak

#: What minutes have and a signaallijst has not; two of them tell.
_VERSLAG: Final = (
    *("notulen", "verslag", "vorigverslag", "notulist", "voorzitter", "aanwezig", "afwezig"),
    *("afgemeld", "genodigden", "opening", "mededelingen", "rondvraag", "wvttk", "sluiting"),
    *("agenda", "vaststellenagenda", "besluit", "besluiten", "besluitenlijst"),
    *("actie", "acties", "actielijst", "actiepunten"),
)
_MINSTENS_VERSLAG: Final = 2
#: Fewer parts than this are chance; two will do when one has a name that nothing else has.
_MINSTENS: Final = 3
_MINSTENS_EIGEN: Final = 2
#: As good as such a name: so many different fields.
_MINSTENS_VELDEN: Final = 4
#: So many parts are a signaallijst, whatever else stands in the file.
_ZEKER: Final = 5
_LANGE_NAAM: Final = 16


def lees_vrij(bestand: Tekstbestand) -> Ingevuld:
    """Read the parts of one or more zaken; nothing of a file that is about none."""
    leeg = Ingevuld(bestand=bestand.bestand, opmerkingen=bestand.opmerkingen)
    return zoek_delen(bestand) or leeg


def zoek_delen(bestand: Tekstbestand) -> Ingevuld | None:
    """Return the parts that a file has; None when it has not enough to be about a zaak."""
    vondsten, lang = VrijeVondsten(), set[str]()
    tabelkop: Tabelkop | None = None
    for rij in _rijen(bestand.blokken):
        if len(rij) > 1 and tabelkop is not None and tabelkop.past(rij):
            tabelkop.neem(rij, vondsten)
            continue
        tabelkop = read_tabelkop(rij, vondsten.deel) if len(rij) > 1 else None
        if tabelkop is not None:
            vondsten.sluit()
            continue
        _neem_rij(rij, vondsten, lang)
    vondsten.sluit()
    if not _is_zaak(vondsten.zaken, lang, verslag=_is_verslag(bestand.blokken)):
        return None
    return Ingevuld(
        bestand=bestand.bestand,
        invullingen=tuple(_genummerd(vondsten.zaken)),
        los=tuple(vondsten.los),
        opmerkingen=bestand.opmerkingen,
    )


def _rijen(blokken: Sequence[Leesblok]) -> Iterator[list[list[Leesblok]]]:
    """Yield each row of a table as its cells; what is in no table is a row of one cell."""
    for cel, groep in groupby(blokken, key=lambda blok: blok.cel[:2]):
        if not cel:
            yield from ([blok] for blok in ([een] for een in groep))
            continue
        cellen = [[*een] for _, een in groupby(groep, key=lambda blok: blok.cel[:3])]
        gevuld = [cel_ for cel_ in cellen if tekst_van(cel_)]
        yield cellen if len(gevuld) > 1 else gevuld or cellen[:1]


def _neem_rij(rij: Sequence[list[Leesblok]], vondsten: VrijeVondsten, lang: set[str]) -> None:
    """Take a row: a label with its text beside it, or what stands in its cells."""
    eerste, *rest = rij
    kop = read_kopregel(tekst_van(eerste), vondsten.deel) if rest else None
    if kop is not None and not kop.rest:
        _begin(vondsten, kop, tekst_van(eerste), lang)
        for cel in rest:
            for blok in cel:
                _neem(blok, vondsten, lang)
        return
    for cel in rij:
        for blok in cel:
            _neem(blok, vondsten, lang)


def _neem(blok: Leesblok, vondsten: VrijeVondsten, lang: set[str]) -> None:
    """Take a block: each of its lines may be a heading."""
    if blok.terzijde:
        vondsten.los.append(blok.tekst)
        return
    over = list[str]()
    for regel in blok.tekst.split("\n"):
        kop = read_kopregel(regel, vondsten.deel)
        if kop is None and len(regel) >= _LANGE_NAAM and is_uitleg(regel):
            continue  # of a form of ours, in what somebody pasted
        if kop is None or _is_punt_van_lijst(blok, kop, vondsten.deel):
            over.append(regel.lstrip("\t"))
            continue
        if over:
            vondsten.neem(replace(blok, tekst="\n".join(over)))
        _begin(vondsten, kop, regel, lang)
        vondsten.niveau = blok.niveau if blok.soort == "kop" else 0
        over = [kop.rest] if kop.rest else []
    if not any(regel.strip() for regel in over):
        return
    if blok.soort == "kop" and blok.niveau <= vondsten.niveau:
        vondsten.verlaat()
    vondsten.neem(replace(blok, tekst="\n".join(over)))


def _is_punt_van_lijst(blok: Leesblok, kop: Kopvondst, nu: Deel | None) -> bool:
    """Say whether a line is rather an item of the list below the last heading."""
    return blok.soort == "punt" and nu is not None and kop.waar is not None and kop.waar.deel is nu


def _begin(vondsten: VrijeVondsten, kop: Kopvondst, regel: str, lang: set[str]) -> None:
    vondsten.begin(kop)
    if kop.waar is not None and len(kaal(schoon(regel).removesuffix(kop.rest))) >= _LANGE_NAAM:
        lang.add(kop.waar.deel.naam)


def _is_verslag(blokken: Sequence[Leesblok]) -> bool:
    """Say whether a file has headings of minutes or a decision list."""
    regels = (regel for blok in blokken for regel in blok.tekst.split("\n"))
    namen = {kaal(schoon(regel).partition(":")[0]) for regel in regels}
    begin = {een for een in ("notulen", "verslag") for naam in namen if naam.startswith(een)}
    return len({*begin, *(namen & {*_VERSLAG})}) >= _MINSTENS_VERSLAG


def _is_zaak(zaken: Sequence[VrijeZaak], lang: set[str], *, verslag: bool) -> bool:
    """Say whether enough was found to be about a zaak."""
    gevuld = len({vak.kop for zaak in zaken for vak in zaak.vakken})
    velden = len({(vak.kop, vak.label) for zaak in zaken for vak in zaak.vakken})
    if verslag:
        return gevuld >= _ZEKER
    return gevuld >= _MINSTENS or (
        gevuld >= _MINSTENS_EIGEN and (bool(lang) or velden >= _MINSTENS_VELDEN)
    )


def _genummerd(zaken: Sequence[VrijeZaak]) -> Iterator[Vakinhoud]:
    """Yield what was found, with the zaak that it is of when there is more than one."""
    gevuld = [zaak for zaak in zaken if zaak.vakken]
    for nummer, zaak in enumerate(gevuld, start=1):
        naam = zaak.kenmerk or (f"nieuw-{nummer}" if len(gevuld) > 1 else "")
        for vak in zaak.vakken:
            yield replace(vak, zaak=naam)
