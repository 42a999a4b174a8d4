"""What may not cross the border of a region: signs of a zaak, of a person, and names of LKO's."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final

from rao_cli.model.kenmerk import IN_TEKST
from rao_cli.model.patroon import patroon
from rao_cli.model.privacy import STOPT, VOLUIT, vind_persoonsgegevens
from rao_cli.model.soorten.register import Register

#: Stricter than inside a region: seven digits or more, however they are grouped.
_NUMMER: Final = patroon(r"(?<!\d)\d(?:[ .,'’/_-]?\d){6,}(?!\d)")
#: With a year in it, it is a date or a row of years.
_JAAR: Final = patroon(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WOORD: Final = patroon(r"[^\W_]+")
#: Kinds of place before a name: `azc Ter Apel` is also called Ter Apel.
_SOORT: Final = patroon(r"^(lko|azc|coa|aanmeldcentrum|locatie|noodopvang)\s+", re.IGNORECASE)


def wat_niet_mee_mag(
    register: Register, teksten: Mapping[str, str], *, met_lkos: bool
) -> Iterator[str]:
    """Yield a Dutch sentence per thing in these texts (by their name) that has to stay inside."""
    leden = {lid.naam for lid in register.leden}
    lkos = set() if met_lkos else set(_namen_van_lkos(register))
    for naam, getypt in teksten.items():
        tekst = _plat(getypt)
        for vondst in IN_TEKST.finditer(tekst):
            yield f"In {naam} staat het kenmerk {vondst[0]}."
        gegevens = vind_persoonsgegevens(tekst, gevraagd=STOPT)
        for soort in dict.fromkeys(gegeven.soort for gegeven in gegevens):
            # Never the words themselves: a screen is a copy too.
            yield f"In {naam} staat {VOLUIT[soort].partition(' (')[0]}."
        for vondst in _NUMMER.finditer(tekst):
            bekend = any(g.begin < vondst.end() and vondst.start() < g.eind for g in gegevens)
            if not bekend and not _JAAR.search(vondst[0]):
                yield f"In {naam} staat een nummer van zeven cijfers of meer."
        if any(_komt_voor(lid, tekst) for lid in leden):
            yield f"In {naam} staat de naam van een lid."
        for lko in sorted(lko for lko in lkos if _komt_voor(lko, tekst)):
            yield f"In {naam} staat een LKO: {lko}."


def _plat(tekst: str) -> str:
    """Return a text with ordinary dashes, blanks and digits, and nothing that cannot be seen.

    Word writes a kenmerk with a dash of its own, and hides a hyphen in a long name.
    """
    gewoon = unicodedata.normalize("NFKC", tekst)
    soorten = ((teken, unicodedata.category(teken)) for teken in gewoon)
    zichtbaar = ((teken, soort) for teken, soort in soorten if soort != "Cf")
    return "".join("-" if soort == "Pd" or t == "−" else t for t, soort in zichtbaar)  # noqa: RUF001


def _namen_van_lkos(register: Register) -> Iterator[str]:
    for lko in register.lkos.values():
        for naam in filter(None, (lko.naam, lko.locatie)):
            yield _SOORT.sub("", naam.strip()) or naam


def _komt_voor(naam: str, tekst: str) -> bool:
    """Say whether a name stands in a text as whole words, however it is written."""
    woorden = _woorden(naam)
    return bool(woorden.strip()) and woorden in _woorden(tekst)


def _woorden(tekst: str) -> str:
    """Return the words with one blank around each; capitals and signs do not matter."""
    return f" {' '.join(_WOORD.findall(tekst.casefold()))} "
