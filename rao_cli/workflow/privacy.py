"""Keep data of persons out: findings for who checks, a refusal before anything is committed."""

from collections import Counter
from collections.abc import Iterator, Mapping

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Ernst, Melding, make_melding
from rao_cli.model.plaats import bovenmap, is_registerbestand
from rao_cli.rules.privacy import REGELS as PRIVACY
from rao_cli.rules.privacy import beoordeel_tekst
from rao_cli.store.yaml.loading import Bestand, load_bestand
from rao_cli.workflow.acceptatie import pas_toe

_REGELS = {regel.code: regel for regel in PRIVACY}


def is_privacy(code: str) -> bool:
    """Say whether a finding with this code points at a sign of a person."""
    return code in _REGELS


def privacymeldingen(bestand: Bestand, gewijzigd: Mapping[str, Ernst]) -> Iterator[Melding]:
    """Yield a finding per sign of a person in a file, also in comments and in a broken file."""
    yield from _woordelijk(bestand, gewijzigd)


def _woordelijk(bestand: Bestand, gewijzigd: Mapping[str, Ernst]) -> dict[Melding, str]:
    """Return the findings with the words themselves: those are only to compare."""
    tekst, gevonden = bestand.tekst, dict[Melding, str]()
    for regel, gegeven, zin in beoordeel_tekst(tekst):
        melding = make_melding(
            bestand.plek_in_tekst(gegeven.begin, gegeven.eind),
            code=regel.code,
            ernst=regel.ernst_in("inname", gewijzigd),
            bestand=bestand.pad,
            pad=(),
            tekst=zin,
            hint=regel.hint,
        )
        gevonden[melding] = tekst[gegeven.begin : gegeven.eind]
    return gevonden


def verberg(regels: tuple[str, ...], meldingen: list[Melding]) -> tuple[str, ...]:
    """Return the lines of a file with dots for what these findings point at: a log is a copy."""
    uit = list(regels)
    for melding in meldingen:
        eerste, laatste = melding.regelnummer or 0, melding.eind_regelnummer or 0
        for nummer in range(eerste, laatste + 1) if melding.code in _REGELS else ():
            regel = uit[nummer - 1]
            van = (melding.kolom or 1) - 1 if nummer == eerste else 0
            tot = (melding.eind_kolom or 1) - 1 if nummer == laatste else len(regel)
            uit[nummer - 1] = regel[:van] + "•" * (tot - van) + regel[tot:]
    return tuple(uit)


def read_bytes(bytes_van: Mapping[str, bytes | None]) -> dict[str, Bestand]:
    """Return the files that are there (None: not), documents and templates as plain text."""
    return {
        pad: load_bestand(pad, data)
        if is_registerbestand(pad)
        else Bestand(pad, data, None, None, ())
        for pad, data in bytes_van.items()
        if data is not None
    }


def weiger_persoonsgegevens(
    nieuw: Mapping[str, Bestand],
    oud: Mapping[str, Bestand],
    gewijzigd: Mapping[str, Ernst],
) -> None:
    """GebruiksFout when files bring in data of a person.

    What stood there already does not stop other work; `rao valideer` keeps pointing at it.
    """
    gevonden = [
        (melding.code, f"{pad}, regel {melding.regelnummer}: {melding.tekst}")
        for pad, bestand in nieuw.items()
        for melding in _erbij(bestand, oud.get(pad), gewijzigd)
    ]
    for pad in nieuw.keys() - oud.keys():
        for regel, _, zin in beoordeel_tekst(pad):
            map_ = bovenmap(pad)
            gevonden.append((regel.code, f"In de naam van een nieuw bestand in {map_}: {zin}"))
    if gevonden:
        zinnen = [zin for _, zin in gevonden]
        raise GebruiksFout(
            "Er staat een persoonsgegeven in. Er is niets bewaard, want git vergeet niets.",
            hint="\n".join([*zinnen, f"Wat u kunt doen, leest u met: rao regel {gevonden[0][0]}"]),
        )


def _erbij(
    bestand: Bestand, oud: Bestand | None, gewijzigd: Mapping[str, Ernst]
) -> Iterator[Melding]:
    """Yield the fouten of a file that it did not have before and that nobody accepted there."""
    over = Counter(_woordelijk(oud, {}).values() if oud else ())
    woordelijk = _woordelijk(bestand, gewijzigd)
    blijft, _ = pas_toe(bestand, woordelijk, _REGELS)
    for melding, woorden in woordelijk.items():
        if over[woorden]:
            over[woorden] -= 1
        elif melding.ernst == "fout" and melding in blijft:
            yield melding
