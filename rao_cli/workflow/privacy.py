"""Keep data of persons out: findings for who checks, a refusal before anything is committed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import msgspec

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Ernst, Melding
from rao_cli.model.plaats import REGISTERBESTAND, bovenmap, is_registerbestand
from rao_cli.model.soorten.register import Register
from rao_cli.model.tekens import is_binair
from rao_cli.rules.privacy import REGELS as PRIVACY
from rao_cli.rules.privacy import beoordeel_tekst
from rao_cli.store.yaml.loading import Bestand, load_bestand
from rao_cli.workflow.acceptatie import pas_toe
from rao_cli.workflow.postbus import HINT, Postbussen


class PersoonsgegevenFout(GebruiksFout):
    """What a change would bring in is a sign of a person; `woorden` are the words themselves."""

    def __init__(self, zin: str, *, hint: str, woorden: tuple[str, ...]) -> None:
        super().__init__(zin, hint=hint)
        self.woorden = woorden  # to keep them out of elsewhere too; never shown


#: More of them than fit a screen help nobody.
_MEESTE_ZINNEN: Final = 20
_MEESTE_MELDINGEN: Final = 200
_REGELS = {regel.code: regel for regel in PRIVACY}


def is_privacy(code: str) -> bool:
    """Say whether a finding with this code points at a sign of a person."""
    return code in _REGELS


def privacymeldingen(
    bestand: Bestand, gewijzigd: Mapping[str, Ernst], register: Register | None = None
) -> dict[Melding, str]:
    """Return a finding per sign of a person in a file, also in comments and in a broken file.

    With each the words themselves: those are only to compare. Of what is no text there is nothing
    to say (`niet_bekeken`). A postbus under `adressen` is no sign of a person, nor is it in a
    document of that register: rao wrote it there itself.
    """
    if is_binair(bestand.data) and not is_registerbestand(bestand.pad):
        return {}
    tekst, index, gevonden = bestand.tekst, bestand.regelindex(), dict[Melding, str]()
    postbussen = Postbussen(bestand, register)
    for regel, gegeven, zin in beoordeel_tekst(tekst):
        if postbussen.mag(gegeven):
            continue
        anders = postbussen.klacht(gegeven)
        melding = Melding(
            code=regel.code,
            ernst=regel.ernst_in("inname", gewijzigd),
            bestand=bestand.pad,
            tekst=anders or zin,
            hint=HINT if anders else regel.hint,
        )
        plek = index.vindplaats(gegeven.begin, gegeven.eind)
        gevonden[melding.op(plek)] = tekst[gegeven.begin : gegeven.eind]
    return gevonden


def bekort(meldingen: Iterable[Melding]) -> list[Melding]:
    """Return the findings, of each kind of sign at most some in one file; the last says the rest.

    A file with a hundred thousand mail addresses would give a report that nobody reads.
    """
    aantal: Counter[tuple[str | None, str]] = Counter()
    laatste: dict[tuple[str | None, str], int] = {}
    uit: list[Melding] = []
    for melding in meldingen:
        soort = melding.bestand, melding.code
        aantal[soort] += melding.code in _REGELS
        if aantal[soort] <= _MEESTE_MELDINGEN:
            laatste[soort] = len(uit)
            uit.append(melding)
    for soort, keer in aantal.items():
        if (rest := keer - _MEESTE_MELDINGEN) > 0:
            melding = uit[laatste[soort]]
            hint = f"{melding.hint} Dit komt nog {rest} keer voor in dit bestand."
            uit[laatste[soort]] = msgspec.structs.replace(melding, hint=hint)
    return uit


def verberg(regels: tuple[str, ...], meldingen: list[Melding]) -> tuple[str, ...]:
    """Return the lines of a file with dots for what these findings point at: a log is a copy."""
    stukken: dict[int, list[tuple[int, int]]] = {}
    for melding in meldingen:
        eerste, laatste = melding.regelnummer or 0, melding.eind_regelnummer or 0
        for nummer in range(eerste, laatste + 1) if melding.code in _REGELS else ():
            van = (melding.kolom or 1) - 1 if nummer == eerste else 0
            tot = (melding.eind_kolom or 1) - 1 if nummer == laatste else len(regels[nummer - 1])
            stukken.setdefault(nummer, []).append((van, tot))
    uit = list(regels)
    for nummer, hier in stukken.items():
        uit[nummer - 1] = _met_stippen(uit[nummer - 1], sorted(hier))
    return tuple(uit)


def _met_stippen(regel: str, stukken: Iterable[tuple[int, int]]) -> str:
    """Return a line with dots in place of some stretches, of which one may overlap the next."""
    delen, klaar = [], 0
    for van, tot in stukken:
        delen += [regel[klaar:van], "•" * (tot - max(van, klaar))]
        klaar = max(klaar, tot)
    return "".join([*delen, regel[klaar:]])


def read_bytes(bytes_van: Mapping[str, bytes | None]) -> dict[str, Bestand]:
    """Return the files that are there (None: not), documents and templates as plain text."""
    return {
        pad: load_bestand(pad, data)
        if is_registerbestand(pad)
        else Bestand(pad, data, None, None, ())
        for pad, data in bytes_van.items()
        if data is not None
    }


def niet_bekeken(nieuw: Mapping[str, bytes | None], oud: Mapping[str, bytes | None]) -> list[str]:
    """Say in which of these new bytes rao could not look for data of persons."""
    return [
        f"Let op: rao kan niet in {pad} kijken. "
        "Let zelf op dat er geen persoonsgegevens in staan, want git vergeet niets."
        for pad, data in nieuw.items()
        if data is not None and data != oud.get(pad) and is_binair(data)
    ]


def weiger_persoonsgegevens(
    nieuw: Mapping[str, Bestand],
    oud: Mapping[str, Bestand],
    gewijzigd: Mapping[str, Ernst],
    register: Register | None,
) -> None:
    """GebruiksFout when files bring in data of a person; `register` is as it was.

    What stood there already does not stop other work; `rao valideer` keeps pointing at it.
    """
    straks = nieuw[REGISTERBESTAND].ding if REGISTERBESTAND in nieuw else None
    register = straks if isinstance(straks, Register) else register
    gevonden = [
        (melding.code, f"{pad}, regel {melding.regelnummer}: {melding.tekst}", woorden)
        for pad, bestand in nieuw.items()
        for melding, woorden in _erbij(bestand, oud.get(pad), gewijzigd, register)
    ]
    for pad in nieuw.keys() - oud.keys():
        for regel, wat, zin in beoordeel_tekst(pad):
            waar = f"In de naam van een nieuw bestand in {bovenmap(pad)}: {zin}"
            gevonden.append((regel.code, waar, pad[wat.begin : wat.eind]))
    if gevonden:
        zinnen = [zin for _, zin, _ in gevonden[:_MEESTE_ZINNEN]]
        if len(gevonden) > _MEESTE_ZINNEN:
            zinnen.append(f"En nog {len(gevonden) - _MEESTE_ZINNEN} keer.")
        raise PersoonsgegevenFout(
            "Er staat een persoonsgegeven in. Er is niets bewaard, want git vergeet niets.",
            hint="\n".join([*zinnen, f"Wat u kunt doen, leest u met: rao regel {gevonden[0][0]}"]),
            woorden=tuple(woorden for _, _, woorden in gevonden),
        )


def _erbij(
    bestand: Bestand,
    oud: Bestand | None,
    gewijzigd: Mapping[str, Ernst],
    register: Register | None,
) -> Iterator[tuple[Melding, str]]:
    """Yield the fouten of a file that it did not have before and that nobody accepted there."""
    over = Counter(privacymeldingen(oud, {}).values() if oud else ())
    woordelijk = privacymeldingen(bestand, gewijzigd, register)
    blijft = set(pas_toe(bestand, woordelijk, _REGELS)[0])
    for melding, woorden in woordelijk.items():
        if over[woorden]:
            over[woorden] -= 1
        elif melding.ernst == "fout" and melding in blijft:
            yield melding, woorden
