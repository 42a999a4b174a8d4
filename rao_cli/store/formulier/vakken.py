"""The fields of a form in the blocks of a file: by their anchors, or by what stands above them.

What was typed stands in a field or is `los`: nothing of it is lost. What the form said itself has
a bookmark with the code of its text, so that typing in there shows.
"""

from collections.abc import Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.formulier.formulier import VORM, Ingevuld, Vakinhoud
from rao_cli.model.formulier.formulierregel import Formulierregel, read_regel
from rao_cli.model.formulier.leesblok import KORT, Leesblok, Tekstbestand, tekst_van
from rao_cli.model.formulier.vakken import zoek_deel
from rao_cli.model.kenmerk import ZAAK_IN_TEKST, zaak_kenmerk
from rao_cli.store.formulier.labels import Label, getypt, is_van_ons, zegt_iets, zoek_labels

#: The level of the heading of a zaak; those of parts and items are lower.
_ZAAK: Final = 2


def is_formulier(bestand: Tekstbestand) -> bool:
    """Say whether rao made this file, whatever was done with it since."""
    if bestand.eigenschappen.get("rao.formulier"):
        return True
    return any(is_van_ons(blok) or read_regel(blok.tekst) for blok in bestand.blokken)


def read_vakken(bestand: Tekstbestand) -> Ingevuld:
    """Read a form: its fields in order, and what stands in none of them."""
    gang = _Gang(bestand.blokken, any(map(zegt_iets, bestand.blokken)))
    for nummer, blok in enumerate(bestand.blokken):
        gang.lees(nummer, blok)
    gang.eindig()
    eigen, regel = bestand.eigenschappen, gang.regel or Formulierregel(VORM, "", "", "")
    vorm = eigen.get("rao.formulier", "")
    return Ingevuld(
        bestand=bestand.bestand,
        vorm=int(vorm) if vorm.isascii() and vorm.isdigit() and len(vorm) < 5 else regel.vorm,  # noqa: PLR2004
        register=eigen.get("rao.register") or regel.register,
        kenmerk=eigen.get("rao.kenmerk") or regel.kenmerk,
        voor=eigen.get("rao.voor") or regel.voor,
        invullingen=tuple(gang.klaar),
        los=tuple(gang.los),
        opmerkingen=bestand.opmerkingen,
        eigenschappen=eigen,
    )


class _Vak(msgspec.Struct):
    """A field of which the content is looked for: lines behind its label, or boxes below it."""

    inhoud: Vakinhoud
    cel: tuple[int, ...]
    is_lang: bool
    regels: list[str] = msgspec.field(default_factory=list)
    kaders: dict[int, list[Leesblok]] = msgspec.field(default_factory=dict)

    def kader(self, blok: Leesblok) -> int:
        """Return the number of the box below this label in which a block stands; 0 for none."""
        diep = len(self.cel)
        is_binnen = self.is_lang and len(blok.cel) > diep and blok.cel[:diep] == self.cel
        return blok.cel[diep] if is_binnen else 0


class _Gang(msgspec.Struct):
    """Goes along the blocks once.

    `met_wijzers`: the bookmarks on what the form says are still there, so another heading is typed.
    """

    blokken: Sequence[Leesblok]
    met_wijzers: bool
    klaar: list[Vakinhoud] = msgspec.field(default_factory=list)
    los: list[str] = msgspec.field(default_factory=list)
    regel: Formulierregel | None = None
    _open: _Vak | None = None
    #: Which block is read, and the last one that was loose.
    _nummer: int = 0
    _los_tot: int = -2
    #: A heading that is ours when a field comes below it.
    _kopwoorden: str = ""
    _plek: Vakinhoud = msgspec.field(default_factory=lambda: Vakinhoud(tekst=None))

    def lees(self, nummer: int, blok: Leesblok) -> None:
        """Take the next block: a label, what belongs to the open field, or what stands outside."""
        self._nummer = nummer
        kader = self._open.kader(blok) if self._open else 0
        if blok.terzijde:
            self._zet_los(blok.tekst)
        elif labels := zoek_labels(self.blokken, nummer, ook_woorden=not kader):
            self._begin(blok, labels)
        elif self._open and kader:
            self._open.kaders.setdefault(kader, []).append(blok)
        elif self._open and self._gaat_verder(self._open, blok):
            self._open.regels.append(blok.tekst)
        else:
            self._buiten(blok)

    @staticmethod
    def _gaat_verder(vak: _Vak, blok: Leesblok) -> bool:
        """Say whether somebody pressed enter in a short answer."""
        kan = not vak.is_lang and blok.stijl == KORT and not is_van_ons(blok)
        return kan and bool(blok.tekst.strip())

    def _begin(self, blok: Leesblok, labels: Sequence[Label]) -> None:
        self._kopwoorden = ""
        self._zet_los(blok.tekst[: labels[0].begin])
        for label in labels:
            self.sluit()
            gevonden = replace(
                self._plek, anker=label.anker, label=label.naam, hersteld=label.anker is None
            )
            self._zet_los(label.veranderd)
            self._open = _Vak(gevonden, blok.cel, label.is_lang)
            if label.is_lang:
                self._zet_los(label.antwoord)
            else:
                self._open.regels.append(label.antwoord)

    def eindig(self) -> None:
        """End a part: a heading below which no field came was typed by a person."""
        self.sluit()
        self._zet_los(self._kopwoorden)
        self._kopwoorden = ""

    def sluit(self) -> None:
        """Keep what was found of the open field; a second box is a second content of it."""
        vak, self._open = self._open, None
        if vak is None:
            return
        if not vak.is_lang:
            self.klaar.append(replace(vak.inhoud, tekst=gewoon("\n".join(vak.regels))))
            return
        teksten = [tekst_van(blokken) for blokken in vak.kaders.values()]
        eerste, meer = (teksten[0], teksten[1:]) if teksten else (None, [])
        self.klaar.append(replace(vak.inhoud, tekst=eerste))
        self.klaar += [replace(vak.inhoud, tekst=tekst) for tekst in meer if tekst]

    def _buiten(self, blok: Leesblok) -> None:
        if blok.soort == "kop":
            self.eindig()
            self._kop(gewoon(blok.tekst), blok.niveau)
        if regel := read_regel(blok.tekst):
            self.sluit()
            self.regel = self.regel or regel
        elif self._is_kop(blok):
            self._kopwoorden = "" if blok.niveau <= _ZAAK or zoek_deel(blok.tekst) else blok.tekst
        elif woorden := getypt(blok):
            self._zet_los(self._kopwoorden)
            self._kopwoorden = ""
            self._zet_los(woorden)

    def _is_kop(self, blok: Leesblok) -> bool:
        """Say whether a block is a heading of a form; where bookmarks are left, ours have one."""
        if blok.soort != "kop" or is_van_ons(blok):
            return False
        return not self.met_wijzers or zoek_deel(blok.tekst) is not None

    def _kop(self, tekst: str, niveau: int) -> None:
        """Go to another part, to an item in it, or to another zaak."""
        if zoek_deel(tekst):
            self._plek = replace(self._plek, kop=tekst, groep="")
        elif niveau <= _ZAAK:
            kenmerk = ZAAK_IN_TEKST.search(tekst)
            self._plek = Vakinhoud(tekst=None, zaak=zaak_kenmerk(kenmerk) if kenmerk else "")
        else:
            self._plek = replace(self._plek, groep=tekst)

    def _zet_los(self, tekst: str) -> None:
        """Keep a text of no field; what stands right below another is one text with it."""
        aan_vorige = self.los and self._nummer <= self._los_tot + 1
        if kaal := gewoon(tekst):
            self.los[-1:] = [f"{self.los[-1]}\n{kaal}"] if aan_vorige else [*self.los[-1:], kaal]
        if kaal or aan_vorige:
            self._los_tot = self._nummer
