"""What somebody made of a form in an editor: the answers, and what cannot be read of it."""

from collections.abc import Iterator, Mapping

import msgspec

from rao_cli.model.formulier.anker import Anker, tekstcode
from rao_cli.model.formulier.formulier import Formulier, Ingevuld, Invulvak, Vakinhoud
from rao_cli.model.formulier.tekstvorm import NIET_MEE, etiket, plaatscode, write_teken
from rao_cli.store.formulier.tekstblad import read_blad
from rao_cli.workflow.formulier.editor.kopjes import Bezwaar, Koppad, klachten

#: By the code of each place on the page: the code of the text that stood there.
Basis = Mapping[str, str]


class Bewerking(msgspec.Struct, frozen=True, kw_only=True):
    """A form as it came out of an editor. `weg` are the labels that are not there any more."""

    ingevuld: Ingevuld
    bezwaren: tuple[Bezwaar, ...] = ()
    weg: tuple[str, ...] = ()
    is_leeg: bool = False
    is_gelijk: bool = False


def basis_van(formulier: Formulier) -> Basis:
    """Return what stands in each field of a form."""
    return {code: vak.anker.tekst for code, (_, vak) in _plekken(formulier)}


def read_bewerkt(formulier: Formulier, tekst: str, basis: Basis) -> Bewerking:
    """Read a text that was made of this form by `make_tekst`; `basis` is what stood in it then."""
    blad, plekken = read_blad(tekst), dict(_plekken(formulier))
    gevonden = {vak.code: vak.tekst for vak in blad.vakken}
    ankers = {
        code: Anker(vak.anker.plek, basis.get(code, vak.anker.tekst))
        for code, (_, vak) in plekken.items()
    }
    bezwaren = klachten(blad, [(pad, vak.label) for pad, vak in plekken.values()])
    return Bewerking(
        ingevuld=Ingevuld(
            bestand="",
            register=formulier.register,
            kenmerk=formulier.kenmerk,
            voor=formulier.voor,
            invullingen=tuple(
                Vakinhoud(tekst=gevonden.get(code), anker=ankers[code], label=vak.label)
                for code, (_, vak) in plekken.items()
            ),
        ),
        bezwaren=tuple(bezwaren),
        weg=tuple(_waar(*plekken[code]) for code in plekken if code not in gevonden),
        is_leeg=not any(r.strip() and not r.startswith(NIET_MEE) for r in tekst.splitlines()),
        is_gelijk=not bezwaren
        and not plekken.keys() - gevonden.keys()
        and all(tekstcode(gevonden[code]) == anker.tekst for code, anker in ankers.items()),
    )


def _plekken(formulier: Formulier) -> Iterator[tuple[str, tuple[Koppad, Invulvak]]]:
    """Yield each field by the code of its place on the page, with the headings above it."""
    for zaak in formulier.zaken:
        naam = f"Zaak {zaak.kenmerk}" if zaak.kenmerk else ""
        for rubriek in zaak.rubrieken:
            for groep in rubriek.groepen:
                for vak in groep.vakken:
                    pad = (naam, rubriek.kop, groep.kop)
                    yield plaatscode(*pad, vak.label), (pad, vak)


def _waar(pad: Koppad, vak: Invulvak) -> str:
    """Say which label it is, and below which heading it stood."""
    kop = next((een for een in reversed(pad) if een), "")
    return f"{write_teken('label', vak.label)} onder '{etiket(kop)}'"
