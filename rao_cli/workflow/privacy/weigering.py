"""A refusal before anything is committed: what comes in is a sign of a person.

What stood in the register already stops no other work: `rao valideer` keeps pointing at it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Weging
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import REGISTERBESTAND, bovenmap
from rao_cli.model.soorten.register import Register
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.privacy.meldingen import niet_geaccepteerd, privacymeldingen
from rao_cli.workflow.privacy.poort import Weigergrond, weigergronden

#: More of them than fit a screen help nobody.
_MEESTE: Final = 20
#: What stands for a blank in the name of a file.
_MAPDEEL: Final = patroon("[^/]+")
_HEEL: Final = patroon(".+", re.DOTALL)
STREEPJES: Final = str.maketrans("_-.+", "    ")


class PersoonsgegevenFout(GebruiksFout):
    """What a change would bring in is a sign of a person; `woorden` are the words themselves."""

    code = "persoonsgegeven"

    def __init__(self, zin: str, *, hint: str, woorden: tuple[str, ...]) -> None:
        super().__init__(zin, hint=hint)
        self.woorden = woorden  # to keep them out of elsewhere too; never shown


class _Nieuwkomer(msgspec.Struct, frozen=True):
    """What a change brings in: the code of its rule, where it stands, and the words."""

    code: str
    zin: str
    woorden: str
    kern: str


def weiger_persoonsgegevens(
    nieuw: Mapping[str, Bestand],
    oud: Mapping[str, Bestand],
    gewijzigd: Mapping[str, Weging],
    register: Register | None,
    *,
    schrijft_over: bool = False,
) -> None:
    """GebruiksFout when files bring in data of a person; `register` is as it was.

    What another file of `oud` lost may be here now. With `schrijft_over` it may also still be
    there: the act itself writes it over, and what somebody typed was looked at before that.
    """
    straks = nieuw[REGISTERBESTAND].ding if REGISTERBESTAND in nieuw else None
    register = straks if isinstance(straks, Register) else register
    gevonden = [
        een
        for pad, bestand in nieuw.items()
        for een in _erbij(bestand, oud.get(pad), gewijzigd, register)
    ]
    if gevonden and schrijft_over:
        stond_er = _kernen(oud.values())
        gevonden = [een for een in gevonden if een.kern not in stond_er]
    elif gevonden:
        gevonden = [*_zonder(gevonden, _verhuisd(nieuw, oud))]
    gevonden += [een for pad in nieuw.keys() - oud.keys() for een in _in_naam(pad)]
    if gevonden:
        alle = [*dict.fromkeys(een.zin for een in gevonden)]
        zinnen = alle[:_MEESTE]
        if len(alle) > _MEESTE:
            zinnen.append(f"En nog {len(alle) - _MEESTE} keer.")
        zinnen.append(f"Wat u kunt doen, leest u met: rao regel {gevonden[0].code}")
        raise PersoonsgegevenFout(
            "Er staat een persoonsgegeven in. Er is niets bewaard, want git vergeet niets.",
            hint="\n".join(zinnen),
            woorden=tuple(een.woorden for een in gevonden),
        )


def in_bestandsnaam(pad: str) -> Iterator[Weigergrond]:
    """Yield why a path may not be there; in a name a dash or an underscore may be a blank."""
    gezegd = set[str]()
    for deel in (*_MAPDEEL.finditer(pad), *_HEEL.finditer(pad)):
        for vorm in (deel[0], deel[0].translate(STREEPJES)):
            for grond in weigergronden(vorm):
                if grond.code not in gezegd:
                    begin, eind = grond.begin + deel.start(), grond.eind + deel.start()
                    yield replace(grond, begin=begin, eind=eind)
                gezegd.add(grond.code)


def _in_naam(pad: str) -> Iterator[_Nieuwkomer]:
    for grond in in_bestandsnaam(pad):
        zin = f"In de naam van een nieuw bestand in {bovenmap(pad)}: {grond.zin}"
        yield _Nieuwkomer(grond.code, zin, pad[grond.begin : grond.eind], "")


def _erbij(
    bestand: Bestand,
    oud: Bestand | None,
    gewijzigd: Mapping[str, Weging],
    register: Register | None,
) -> Iterator[_Nieuwkomer]:
    """Yield what no gate lets through, that a file did not have and that nobody accepted there."""
    paren = [*privacymeldingen(bestand, gewijzigd, register)]
    if not any(vondst.stopt(gewijzigd) for _, vondst in paren):
        return

    over = _kernen([oud] if oud else [])
    blijft = niet_geaccepteerd(bestand, [melding for melding, _ in paren])
    for melding, vondst in paren:
        if over[vondst.kern]:
            over[vondst.kern] -= 1
        elif vondst.stopt(gewijzigd) and melding in blijft:
            regel = f", regel {melding.regelnummer}" if melding.regelnummer else ""
            zin = f"{bestand.pad}{regel}: {melding.tekst}"
            yield _Nieuwkomer(melding.code, zin, vondst.woorden, vondst.kern)


def _zonder(gevonden: Iterable[_Nieuwkomer], verhuisd: Counter[str]) -> Iterator[_Nieuwkomer]:
    """Yield what did not come from another file of the register."""
    for een in gevonden:
        if verhuisd[een.kern] <= 0:
            yield een
        verhuisd[een.kern] -= 1


def _verhuisd(nieuw: Mapping[str, Bestand], oud: Mapping[str, Bestand]) -> Counter[str]:
    """Count what stood in the files as they were, and is gone there now."""
    return _kernen(oud.values()) - _kernen(nieuw[pad] for pad in oud if pad in nieuw)


def _kernen(bestanden: Iterable[Bestand]) -> Counter[str]:
    return Counter(v.kern for een in bestanden for _, v in privacymeldingen(een, {}))
