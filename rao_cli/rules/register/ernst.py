"""REG: the severities that a region changes; these two rules know all the others."""

from collections.abc import Iterable
from typing import Any

from rao_cli.model.melding import ERNSTEN, UIT, Ernst
from rao_cli.model.stand import RegisterPlek
from rao_cli.rules.bedoeld import lijkt_op
from rao_cli.rules.regel import PROFIELEN, Gevonden, Regel, regel

_EIGEN_CODES = ("REG05", "REG06")


def regels_over_ernst(andere: Iterable[Regel[Any]]) -> tuple[Regel[RegisterPlek], ...]:
    """Make REG05 and REG06; the other rules come as a value, so that no import runs in a ring."""
    op_code = {een.code: een for een in andere}
    return _bestaat((*op_code, *_EIGEN_CODES)), _niet_lichter(op_code)


def _bestaat(codes: tuple[str, ...]) -> Regel[RegisterPlek]:
    @regel(
        "REG05",
        ernst="waarschuwing",
        hint="Kijk welke regels er zijn met: rao regel",
        fout="register: {regels: {ovl07: fout}}",
        goed="register: {regels: {OVL07: fout}}",
    )
    def bekende_code(plek: RegisterPlek) -> Gevonden:
        """Een gewijzigde ernst noemt een regel die bestaat.

        Anders heeft de wijziging geen gevolg, zonder dat iemand het merkt.
        """
        for code in plek.ding.regels:
            if code not in codes:
                yield ("regels", code), f"Er is geen regel '{code}'.{lijkt_op(code, codes)}"

    return bekende_code


def _niet_lichter(op_code: dict[str, Regel[Any]]) -> Regel[RegisterPlek]:
    codes = (*op_code, *_EIGEN_CODES)

    @regel(
        "REG06",
        ernst="fout",
        hint="Haal deze code weg bij regels, of kies een zwaardere ernst.",
        fout="register: {regels: {REG02: waarschuwing}}",
        goed="register: {regels: {OVL07: fout}}",
    )
    def verplicht_blijft_verplicht(plek: RegisterPlek) -> Gevonden:
        """Een regio maakt een verplichte regel niet lichter.

        Wat de beschrijving van het RAO 'in ieder geval' of 'altijd' vraagt, blijft gelden. Ook de
        vorm van een bestand is altijd een fout. Zwaarder maken mag wel. Alleen een regel die nooit
        meer dan een aandachtspunt geeft, kan uit.
        """
        for code, eigen in plek.ding.regels.items():
            een = op_code.get(code)
            if eigen == UIT:
                if code in codes and not (een and een.mag_uit):
                    zin = f"{code} kan niet uit: dit is niet altijd een aandachtspunt."
                    yield ("regels", code), zin
            elif een and _is_vast(een) and _maakt_alleen_lichter(een, eigen):
                zin = f"{code} is verplicht en kan niet lichter: {een.titel}."
                # An older rao let a region do so: that register stays as green as it was.
                licht: Ernst = "waarschuwing" if een.aanvaardbaar else "fout"
                yield ("regels", code), zin, licht

    return verplicht_blijft_verplicht


def _is_vast(een: Regel[Any]) -> bool:
    """Say whether a severity is fixed: the source demands it, or it is the form of a file."""
    return een.vast == {*PROFIELEN} or (een.toets is None and set(een.ernst.values()) == {"fout"})


def _maakt_alleen_lichter(een: Regel[Any], eigen: Ernst) -> bool:
    """Say whether a severity is lighter somewhere and heavier nowhere."""
    gewicht = ERNSTEN.index(eigen)
    oud = [ERNSTEN.index(ernst) for ernst in een.ernst.values()]
    return gewicht <= min(oud) and gewicht < max(oud)
