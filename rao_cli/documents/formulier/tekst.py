"""A form as a plain text: headings, labels, and the answers below them; for notepad and editors.

What rao says stands on lines with a `#`, above the fields they are about. The signs themselves are
in `model/formulier/tekstvorm`; what is made here is read back word by word.
"""

from collections.abc import Iterable, Iterator
from textwrap import wrap
from typing import Final

from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.formulier.deel import Woord
from rao_cli.model.formulier.formulier import (
    Formulier,
    Invulvak,
    Rubriek,
    Vakgroep,
    Zaakformulier,
)
from rao_cli.model.formulier.tekstvorm import (
    NIET_MEE,
    VOOR_RAO,
    ontsnap,
    plaatscode,
    write_teken,
)
from rao_cli.model.formulier.waarden import MEERVOUD
from rao_cli.model.taal import opsomming

_BREED: Final = 78
_UITLEG: Final = (
    "Verander de tekst onder de kopjes. Een tekst mag meer regels hebben.",
    "Laat de regels met ===, met --- en met [ ] zelf staan: dat zijn de kopjes.",
    "Haalt u de tekst onder een kopje weg, dan wordt dat leeg.",
    "Begint een regel van uw tekst als een kopje? Zet er dan een \\ voor.",
)
_IN_EDITOR: Final = ("Klaar? Sla op en sluit het venster. Een leeg bestand verandert niets.",)
_PER_POST: Final = ("Klaar? Sla op en stuur dit bestand terug. Laat ook de laatste regels staan.",)
#: So many codes of fields stand on a line: a mail program folds none of them.
_OP_EEN_REGEL: Final = 2


def make_tekst(formulier: Formulier, *, in_editor: bool = False) -> str:
    """Make the text; in an editor of rao itself it does not hold which form it is."""
    slot = _IN_EDITOR if in_editor else _PER_POST
    regels = [*_toelichting(formulier.titel), NIET_MEE]
    regels += [f"{NIET_MEE} {zin}" for zin in (*_UITLEG, *slot)]
    for zaak in formulier.zaken:
        regels += ["", *_zaak(zaak)]
    if not in_editor:
        regels += ["", *_basis(formulier)]
    return "\n".join(regels) + "\n"


def _zaak(zaak: Zaakformulier) -> Iterator[str]:
    """Yield the lines of one zaak; what has no name (a besluit) has no heading either."""
    if zaak.kenmerk:
        yield write_teken("zaak", f"Zaak {zaak.kenmerk}")
        yield from _toelichting(zaak.titel.removeprefix(f"Zaak {zaak.kenmerk}: "))
        for naam, tekst in zaak.lezen:
            yield from _toelichting(f"{naam}: {tekst}")
        yield ""
    for nummer, rubriek in enumerate(zaak.rubrieken):
        yield from ("",) if nummer else ()
        yield from _rubriek(rubriek)


def _rubriek(rubriek: Rubriek) -> Iterator[str]:
    yield write_teken("kop", rubriek.kop)
    yield from _toelichting(rubriek.waarom)
    gezien = set[str]()
    for vak in (vak for groep in rubriek.groepen for vak in groep.vakken):
        if vak.label not in gezien and (hulp := _hulp(vak)):
            yield from _toelichting(hulp)
        gezien.add(vak.label)
    for groep in rubriek.groepen:
        yield from _groep(groep)


def _groep(groep: Vakgroep) -> Iterator[str]:
    if groep.kop:
        yield from ("", write_teken("groep", groep.kop))
    was_lang = not groep.kop
    for vak in groep.vakken:
        is_lang = _is_lang(vak)
        yield from ("",) if is_lang or was_lang else ()
        yield from _vak(vak, is_lang=is_lang)
        was_lang = is_lang


def _vak(vak: Invulvak, *, is_lang: bool) -> Iterator[str]:
    """Yield a label with its text, behind it when that is short."""
    tekst, label = gewoon(vak.tekst), write_teken("label", vak.label)
    if not is_lang:
        yield f"{label} {tekst}".rstrip()
        return
    yield label
    yield from (ontsnap(regel) for regel in tekst.split("\n")) if tekst else ()


def _is_lang(vak: Invulvak) -> bool:
    return vak.veld.soort in {"proza", "regels"} or "\n" in gewoon(vak.tekst)


def _hulp(vak: Invulvak) -> str:
    """Return how a field is filled in; an example only where nothing stands yet."""
    voorbeeld = "" if vak.tekst.strip() else " ".join(vak.veld.voorbeeld.split())
    match vak.veld.soort:
        case "keuze" | "meerkeuze" if vak.woorden:
            kies = f"kies uit {opsomming(map(_woord, vak.woorden), 'of')}"
        case "partij" | "partijen" if vak.woorden:
            kies = f"kies uit {opsomming((een.waarde for een in vak.woorden), 'of')}"
        case "regels":
            kies = "elk op een eigen regel"
        case _:
            return f"Voorbeeld bij {vak.label}: {voorbeeld}" if voorbeeld else ""
    meer = "; meer dan één mag, met een komma ertussen"
    return f"{vak.label}: {kies}{meer if vak.veld.soort in MEERVOUD - {'regels'} else ''}"


def _woord(woord: Woord) -> str:
    return f"{woord.waarde} ({woord.uitleg})" if woord.uitleg else woord.waarde


def _toelichting(tekst: str) -> Iterator[str]:
    """Yield a text as lines that are no answer."""
    heel = " ".join(tekst.split())
    yield from (f"{NIET_MEE} {regel}" for regel in wrap(heel, _BREED, break_long_words=False))


def _basis(formulier: Formulier) -> Iterator[str]:
    """Yield which form it is, and what stood in each field when it was made."""
    yield write_teken("kop", VOOR_RAO)
    yield f"{NIET_MEE} {' '.join(formulier.regel.split())}"
    codes = [*_codes(formulier)]
    for begin in range(0, len(codes), _OP_EEN_REGEL):
        yield f"{NIET_MEE} {'  '.join(codes[begin : begin + _OP_EEN_REGEL])}"


def _codes(formulier: Formulier) -> Iterable[str]:
    for zaak in formulier.zaken:
        naam = f"Zaak {zaak.kenmerk}" if zaak.kenmerk else ""
        for rubriek in zaak.rubrieken:
            for groep in rubriek.groepen:
                for vak in groep.vakken:
                    yield f"{plaatscode(naam, rubriek.kop, groep.kop, vak.label)} {vak.anker}"
