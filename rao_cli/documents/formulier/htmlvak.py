"""One field of the form in a browser: its label, what is asked, and something to type or choose in.

What stood there when the form was made goes along as `data-was`: so a page that was saved by the
browser still knows what was typed in it, and what stood there before.
"""

import re
from collections.abc import Iterator
from html import escape
from typing import Final

from rao_cli.model.formulier.deel import Woord
from rao_cli.model.formulier.formulier import Invulvak

#: With more words than these a list that unfolds is shorter to go through.
_KNOPPEN: Final = 4
_VAKJES: Final = frozenset({"meerkeuze", "partijen"})
_LANG: Final = frozenset({"proza", "regels"})
_LEEG: Final = "nog niet ingevuld"


def make_vak(vak: Invulvak, id_: str, gevraagd: str) -> Iterator[str]:
    """Yield the lines of a field; `gevraagd` is the heading above it, not to be asked again."""
    woorden = _woorden(vak)
    groep = bool(woorden) and (vak.veld.soort in _VAKJES or len(woorden) <= _KNOPPEN)
    uitleg = _uitleg(vak, gevraagd, met_voorbeeld=not woorden)
    label = escape(vak.label) + (' <span class="nodig">(nodig)</span>' if _nodig(vak) else "")
    beschreven = f' aria-describedby="{id_}-u"' if uitleg else ""
    yield f"<{'fieldset' if groep else 'div'} {_kenmerken(vak, woorden)}" + (
        f"{beschreven}>" if groep else ">"
    )
    yield f"<legend>{label}</legend>" if groep else f'<label for="{id_}">{label}</label>'
    if uitleg:
        yield f'<p class="uitleg" id="{id_}-u">{uitleg}</p>'
    if groep:
        yield from _knoppen(vak, id_, woorden)
    elif woorden:
        yield from _lijst(vak, f'id="{id_}"{beschreven}', woorden)
    else:
        yield _regel(vak, f'id="{id_}"{beschreven}')
    yield "</fieldset>" if groep else "</div>"


def _nodig(vak: Invulvak) -> bool:
    return vak.veld.verplicht


def _kenmerken(vak: Invulvak, woorden: tuple[Woord, ...]) -> str:
    """Return what the script and the reader know of a field."""
    kenmerken = {
        "class": "vak",
        "data-anker": str(vak.anker),
        "data-soort": vak.veld.soort,
        "data-was": vak.tekst,
        "data-verplicht": "ja" if _nodig(vak) else "",
    }
    if woorden and vak.veld.soort in _VAKJES:
        gekozen = _gekozen(vak)
        kenmerken["data-keus"] = ", ".join(w.waarde for w in woorden if w.waarde in gekozen)
    return " ".join(f'{naam}="{escape(w)}"' for naam, w in kenmerken.items() if w)


def _uitleg(vak: Invulvak, gevraagd: str, *, met_voorbeeld: bool) -> str:
    """Return what is asked and an example: it stays when something is typed."""
    delen = []
    if _kern(vak.veld.vraag) not in {_kern(gevraagd), _kern(vak.label)}:
        delen.append(escape(vak.veld.vraag))
    if met_voorbeeld and vak.veld.voorbeeld:
        voorbeeld = escape(vak.veld.voorbeeld)
        delen.append(f'<span class="voorbeeld">Bijvoorbeeld: {voorbeeld}</span>')
    return " ".join(delen)


def _kern(zin: str) -> frozenset[str]:
    """Return the words of a sentence: "Wat er is" asks the same as "Wat is er?"."""
    return frozenset(re.findall(r"\w+", zin.casefold()))


def _woorden(vak: Invulvak) -> tuple[Woord, ...]:
    """Return what can be chosen; what stands there and is no choice (any more) stays one."""
    woorden = vak.woorden
    if not woorden:
        return ()
    bekend = {woord.waarde for woord in woorden}
    return (*woorden, *(Woord(deel) for deel in _gekozen(vak) if deel not in bekend))


def _gekozen(vak: Invulvak) -> tuple[str, ...]:
    """Return the words that stand in the field now, as they are called in the table."""
    delen = re.split(r"[\n,;]", vak.tekst) if vak.veld.soort in _VAKJES else [vak.tekst]
    namen = {woord.waarde.casefold(): woord.waarde for woord in vak.woorden}
    kaal = (deel.strip(" \n") for deel in delen)
    return tuple(dict.fromkeys(namen.get(deel.casefold(), deel) for deel in kaal if deel))


def _knoppen(vak: Invulvak, id_: str, woorden: tuple[Woord, ...]) -> Iterator[str]:
    """Yield a button to press per word: one of them, with one for none, or more."""
    meer = vak.veld.soort in _VAKJES
    gekozen, soort = _gekozen(vak), "checkbox" if meer else "radio"
    alle = woorden if meer else (*woorden, Woord("", _LEEG))
    yield f'<div class="keuzes{"" if any(w.uitleg for w in woorden) else " naast"}">'
    for woord in alle:
        aan = woord.waarde in gekozen or not (woord.waarde or gekozen)
        een = f'type="{soort}" name="{id_}" value="{escape(woord.waarde)}"'
        yield f"<label><input {een}{' checked' if aan else ''}> {_naam(woord)}</label>"
    yield "</div>"


def _lijst(vak: Invulvak, kenmerken: str, woorden: tuple[Woord, ...]) -> Iterator[str]:
    gekozen = _gekozen(vak)
    yield f"<select {kenmerken}>"
    for woord in (Woord("", _LEEG), *woorden):
        aan = woord.waarde in gekozen or not (woord.waarde or gekozen)
        waarde = f'value="{escape(woord.waarde)}"{" selected" if aan else ""}'
        yield f"<option {waarde}>{_naam(woord)}</option>"
    yield "</select>"


def _naam(woord: Woord) -> str:
    return escape(": ".join(filter(None, (woord.waarde, woord.uitleg))))


def _regel(vak: Invulvak, kenmerken: str) -> str:
    """Return a line to type in, or room for more; a browser drops the first line end of that."""
    if vak.veld.soort in _LANG or "\n" in vak.tekst:
        rijen = 3 if vak.veld.soort == "proza" else 2
        return f'<textarea {kenmerken} rows="{rijen}">\n{escape(vak.tekst)}</textarea>'
    cijfers = ' inputmode="numeric"' if vak.veld.soort == "nummer" else ""
    waarde = f' value="{escape(vak.tekst)}"' if vak.tekst else ""
    return f'<input type="text" {kenmerken}{cijfers}{waarde}>'
