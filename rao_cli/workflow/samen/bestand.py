"""Put two changes of one file together by what it says; what only a person knows is asked.

What a merge needs more files for is not of here: numbers drawn twice, and documents made again.
"""

from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import is_registerbestand, soort_van
from rao_cli.model.samen.boom import voeg_waarden_samen
from rao_cli.model.samen.botsing import Botsing, Kantkeuzes
from rao_cli.model.samen.uitkomst import BestandSamen
from rao_cli.model.samen.vragen import Vragen
from rao_cli.model.samen.waarden import Drie
from rao_cli.model.samen.woorden import waar
from rao_cli.store.git.lezen.objecten import naar_lf, zelfde_tekst
from rao_cli.store.git.lezen.samenvoegen import voeg_los_samen
from rao_cli.store.yaml.editing import boom_van
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.workflow.samen.tekst.samentekst import Teksten, schrijf_samen

#: Made by rao, from nothing that a person typed: ours is as good as theirs.
_GEMAAKT: Final = "schemas/"


def voeg_bestand_samen(
    pad: str, basis: bytes | None, ons: bytes | None, hun: bytes | None, keuzes: Kantkeuzes
) -> BestandSamen:
    """Put two changes of the file at a path together; None is a file that is not there.

    When only one side changed, that is the file, byte for byte. A botsing that `keuzes` answers
    is settled so.
    """
    if zelfde_tekst(hun, basis) or ons == hun:
        return BestandSamen(ons)
    if zelfde_tekst(ons, basis):
        return BestandSamen(hun)
    if ons is None or hun is None:
        return _kies(pad, ons, hun, keuzes)
    return _voeg_samen(pad, naar_lf(basis or b""), naar_lf(ons), naar_lf(hun), keuzes)


def _voeg_samen(pad: str, basis: bytes, ons: bytes, hun: bytes, keuzes: Kantkeuzes) -> BestandSamen:
    if ons == hun or pad.startswith(_GEMAAKT):
        return BestandSamen(ons)
    if is_registerbestand(pad) and (basis or soort_van(pad) != "actie"):  # a number drawn twice
        gelezen = _lees_drie(basis, ons, hun)
        if gelezen is not None:
            return _voeg_gegevens_samen(pad, *gelezen, keuzes) or _kies(pad, ons, hun, keuzes)
    regels = voeg_los_samen(ons, basis, hun) if basis else None
    if regels is None or (is_registerbestand(pad) and not _past(pad, regels, ons, hun)):
        return _kies(pad, ons, hun, keuzes)
    return BestandSamen(regels)


def _lees_drie(basis: bytes, ons: bytes, hun: bytes) -> tuple[Teksten, Drie] | None:
    """Read the three states; None when one of them cannot be read."""
    try:
        teksten = Teksten(*(kant.decode("utf-8-sig") for kant in (basis, ons, hun)))
        bomen = [boom_van(tekst) if tekst else {} for tekst in teksten]
    except (RaoError, UnicodeDecodeError):
        return None
    return teksten, Drie(*bomen)


def _voeg_gegevens_samen(
    pad: str, teksten: Teksten, drie: Drie, keuzes: Kantkeuzes
) -> BestandSamen | None:
    """Put the content together; None: what comes of it cannot be written, or is not valid."""
    ons, hun = teksten.ons.encode(), teksten.hun.encode()
    vragen = Vragen(pad, keuzes)
    boom = voeg_waarden_samen(drie, vragen)
    if vragen.botsingen:
        return BestandSamen(ons, tuple(vragen.botsingen))
    bekend = _geldig(pad, ons) and _geldig(pad, hun)
    try:
        samen = schrijf_samen(pad, teksten, boom, bekend=bekend)
    except RaoError:
        return None
    data = samen.tekst.encode()
    if bekend and not _geldig(pad, data):
        return None
    return BestandSamen(data, zinnen=tuple(_zeg_kwijt(pad, tekst) for tekst in samen.kwijt))


def _past(pad: str, data: bytes, ons: bytes, hun: bytes) -> bool:
    """Say whether what was merged is valid, when both sides were."""
    return _geldig(pad, data) or not (_geldig(pad, ons) and _geldig(pad, hun))


def _geldig(pad: str, data: bytes) -> bool:
    return load_bestand(pad, data, soort_van(pad) or "register").ding is not None


def _kies(pad: str, ons: bytes | None, hun: bytes | None, keuzes: Kantkeuzes) -> BestandSamen:
    """Ask which file it must be as a whole."""
    botsing = Botsing(pad, (), waar(pad, ()), _lees(ons), _lees(hun))
    keuze = keuzes.get(botsing.sleutel)
    if keuze is None or isinstance(keuze, tuple):
        return BestandSamen(ons, (botsing,))
    return BestandSamen(ons if keuze == "ons" else hun)


def _lees(data: bytes | None) -> str | None:
    return None if data is None else data.decode("utf-8", "replace")


def _zeg_kwijt(pad: str, opmerking: str) -> str:
    return f"Deze opmerking staat niet meer in {pad}: {opmerking}"
