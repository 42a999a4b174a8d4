"""A line of a file without a form: is it a heading or a label, of what, and what is behind it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from rao_cli.model.formulier.beeld import DE_ZAAK
from rao_cli.model.formulier.deel import Deel
from rao_cli.model.formulier.weging import STANDPUNTEN
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.kenmerk import ZAAK_IN_TEKST, zaak_kenmerk
from rao_cli.model.patroon import patroon
from rao_cli.store.formulier.vrij.gelijkenis import kaal
from rao_cli.store.formulier.vrij.naamtabel import Vakplaats
from rao_cli.store.formulier.vrij.namen import MEESTE, zoek

#: What stands behind "Zaak 2:".
ONDERWERP: Final = Vakplaats(DE_ZAAK, DE_ZAAK.velden[0])
#: A longer line is no heading.
_LANGST: Final = 60
#: Signs of Markdown and of quotes, and the number of a heading: "3.", "3)", "a)", "2.1".
_VOORAAN: Final = patroon(
    r"^[\s#>*_•–—\-\"'“”„‘’«»|]*(?:(?:[0-9]{1,2}(?:\.[0-9]{1,2})*[.):]?|[A-Za-z][.)])\s+)?"
    r"[\s*_\"'“”„‘’«»]*"
)
_ACHTERAAN: Final = " \t*_#\"'“”„‘’«»|"
#: What stands between a label and its text on one line.
_SCHEIDING: Final = patroon(r"(?<=\?)\s+|\s*[*_]*:[*_]*(?=\s|$)|\s*\t\s*|\s+\|\s+|\s+[–—-]\s+")
_ZIN: Final = patroon(r"[.;!]\s|[.;!,]$")
#: A zaak begins: "Zaak 2", "Casus: gezin", "Zaak Z-7K3F9E - gezin".
_ZAAK: Final = patroon(
    rf"(?:zaak|casus|signaal)\s*(?:nr\.?|nummer)?\s*(?P<wie>[0-9]{{1,2}}|{ZAAK_IN_TEKST.pattern})?"
    r"(?:\s*\([^()]{1,30}\))?(?P<tussen>\s*[:.–—-]\s*|\s+|$)(?P<rest>.*)",
    re.IGNORECASE,
)
_KENMERK: Final = patroon(r"(?:zaak)?(?:kenmerk|nummer)\b", re.IGNORECASE)
_ITEM: Final = patroon(
    r"(?P<naam>[^\W\d_]+)\s*(?:nr\.?\s*)?(?P<nummer>[0-9]{1,2}|(?<=\s)[A-H])(?:\s*[:.)–-]\s*|$)"
)
#: A heading above more parts.
_BOVEN: Final = "vertrekstrategie"
#: Headings of what no part asks: they are loose, with what stands below them.
_ANDERS: Final = ("bijlage", "bijlagen", "contactpersoon", "contactgegevens", "ondertekening")
_ITEMS: Final = {"optie": "oplossing", "variant": "oplossing", "scenario": "oplossing"}
#: How parties are written: an abbreviation in capitals, or a few that are none.
_WIE: Final = r"(?P<wie>[A-Z][A-Z&.-]{1,11}|DT&V|Nidos|[Pp]olitie|[Gg]emeente(?: [A-Z]\w+)?)"
_PARTIJ: Final = patroon(rf"{_WIE}(?:\s*[:–—-]\s*(?P<rest>.*))?")
_VAN_PARTIJ: Final = patroon(
    r"(?P<wat>[Ss]tandpunt|STANDPUNT|[Ii]nzet|INZET)\s+(?:van\s+)?(?:de\s+|het\s+)?"
    rf"{_WIE}(?:\s*[:–—]\s*(?P<rest>.*))?"
)


class Kopvondst(NamedTuple):
    """A heading: of which part and field, of which item, and the text behind it.

    `zaak`: a zaak may begin here, with this kenmerk when one stands there.
    """

    waar: Vakplaats | None = None
    groep: str = ""
    rest: str = ""
    zaak: bool = False
    kenmerk: str = ""


def schoon(regel: str) -> str:
    """Return a line without what is set before and behind a heading."""
    return _VOORAAN.sub("", regel.rstrip(), count=1).rstrip(_ACHTERAAN)


def read_kopregel(regel: str, nu: Deel | None) -> Kopvondst | None:
    """Read a line; None when it is a text. `nu` is the part that it stands in."""
    if "\n" in regel or not (kort := schoon(regel)):
        return None
    heel = _VOORAAN.sub("", regel.strip(), count=1)
    if regel.startswith("|"):  # a row of a table in Markdown
        heel = heel.rstrip("| ")
    if kaal(kort) in {_BOVEN, *_ANDERS}:
        return Kopvondst(rest="" if kaal(kort) == _BOVEN else kort)
    for lees in (_zaak, _partij, _item):
        if (vondst := lees(heel, nu)) is not None:
            return vondst
    # What is written right goes before what looks like it; a label of signs only has those as text.
    gesplitst = [*_gesplitst(heel)]
    if not any(kaal(rest) == "" for _, rest in gesplitst) and (vondst := _kop(kort, nu, 0)):
        return vondst
    return _label(gesplitst, nu, 0) or _label(gesplitst, nu, MEESTE) or _kop(kort, nu, MEESTE)


def _zaak(heel: str, _nu: Deel | None) -> Kopvondst | None:
    """Read where a zaak begins, or its kenmerk by itself."""
    gevonden = ZAAK_IN_TEKST.search(heel)
    kenmerk = zaak_kenmerk(gevonden) if gevonden else ""
    if kenmerk and _KENMERK.match(heel) and len(heel) <= _LANGST:
        return Kopvondst(zaak=True, kenmerk=kenmerk)
    begin = _ZAAK.fullmatch(heel)
    if begin is None or not (begin["wie"] or ":" in begin["tussen"] or not begin["rest"]):
        return None
    rest = begin["rest"].strip()
    return Kopvondst(ONDERWERP, rest=rest, zaak=True, kenmerk=kenmerk)


def _partij(heel: str, nu: Deel | None) -> Kopvondst | None:
    """Read what one organisation thinks: "Standpunt COA: ..."; below the heading "COA: ..."."""
    if gevonden := _VAN_PARTIJ.fullmatch(heel):
        waar = zoek(gevonden["wat"], STANDPUNTEN)
        return Kopvondst(waar, groep=gevonden["wie"], rest=gevonden["rest"] or "")
    if nu is STANDPUNTEN and (gevonden := _PARTIJ.fullmatch(heel)):
        return Kopvondst(Vakplaats(STANDPUNTEN), gevonden["wie"], gevonden["rest"] or "")
    return None


def _item(heel: str, nu: Deel | None) -> Kopvondst | None:
    """Read the heading of an item of a list: "Oplossing 2: ..."."""
    gevonden = _ITEM.match(heel)
    if gevonden is None:
        return None
    naam = kaal(gevonden["naam"])
    naam = _ITEMS.get(naam, naam)
    delen = [deel for deel in ZAAKDELEN if deel.item and kaal(deel.item) == naam]
    deel = nu if nu in delen else delen[0] if len(delen) == 1 else None
    if deel is None:
        return None
    rest = heel[gevonden.end() :].strip()
    nummer = gevonden["nummer"]
    getal = int(nummer) if nummer.isdigit() else ord(nummer) - ord("A") + 1
    return Kopvondst(Vakplaats(deel), f"{deel.item} {getal}", rest)


def _kop(heel: str, nu: Deel | None, fouten: int) -> Kopvondst | None:
    """Read a line that is a heading and nothing else, with so many wrong letters at most."""
    naam = heel.rstrip(": ")
    if len(naam) > _LANGST or _ZIN.search(naam):
        return None
    waar = zoek(naam, nu, fouten)
    return Kopvondst(waar) if waar else None


def _label(gesplitst: Sequence[tuple[str, str]], nu: Deel | None, fouten: int) -> Kopvondst | None:
    """Read a label with its text on the same line; of more that are one, the longest."""
    gevonden, langst = None, 0
    for naam, rest in gesplitst:
        lengte = len(kaal(naam))
        kan = bool(rest) and lengte > langst and not _ZIN.search(naam)
        waar = zoek(schoon(naam), nu, fouten) if kan else None
        if waar is not None:
            gevonden, langst = Kopvondst(waar, rest=rest), lengte
            if fouten:
                break
    return gevonden


def _gesplitst(heel: str) -> Iterator[tuple[str, str]]:
    for teken in _SCHEIDING.finditer(heel, 0, _LANGST):
        yield heel[: teken.start()].rstrip(), heel[teken.end() :].strip()
