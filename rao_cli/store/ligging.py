"""One file by where it lies: what its place demands, and what is wrong with place and name."""

from pathlib import PurePosixPath

from rao_cli.model.basis import Blok
from rao_cli.model.plaats import REGISTERBESTAND, naam_in, soort_van
from rao_cli.model.soorten.ding import goed_kenmerk, kenmerk_van, past_kenmerk, plaats_van
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.store.yaml.loading import Bestand, kijk_soort, load_bestand
from rao_cli.store.yaml.reader.leesfout import melding_op


def load_op_plek(pad: str, data: bytes, *, nieuwer: bool = False) -> Bestand | None:
    """Read one file by what its place demands; None when it is no file of the register."""
    if pad == REGISTERBESTAND:
        return load_bestand(pad, data, "register", nieuwer=nieuwer)
    soort = soort_van(pad)
    if soort is None:
        eigen = kijk_soort(data)
        return None if eigen is None else _verkeerde_plek(load_bestand(pad, data))
    bestand = load_bestand(pad, data, nieuwer=nieuwer)
    return _met_plaats(bestand, soort)


def _verkeerde_plek(bestand: Bestand) -> Bestand:
    """A file of the register that lies outside its folders: say where it belongs."""
    waar = f" Het hoort op {plaats_van(bestand.ding)}." if bestand.ding else ""
    melding = melding_op(
        "VRM17",
        bestand.pad,
        None,
        f"'{bestand.pad}' ligt niet op zijn plek.{waar}",
        "Verplaats het bestand.",
    )
    return Bestand(bestand.pad, bestand.data, bestand.boom, None, (melding, *bestand.meldingen))


def _met_plaats(bestand: Bestand, soort: str) -> Bestand:
    """Add findings about name and place of a file inside the folders of a register."""
    if bestand.ding is None:
        return bestand
    hoort = plaats_van(bestand.ding)
    if hoort == bestand.pad:
        return bestand
    goed = _goed_kenmerk(bestand.ding, naam_in(bestand.pad))
    if soort == "signaallijst" and goed == "":
        return bestand
    naam, goede_naam = PurePosixPath(bestand.pad).name, PurePosixPath(hoort).name
    kenmerk = kenmerk_van(bestand.ding)
    eigen: str = bestand.ding.soort  # type: ignore[attr-defined]
    sleutel = "datum" if eigen == "overleg" else "kenmerk"
    if eigen != soort:
        code, tekst = "VRM17", f"In de map van de soort {soort} ligt een bestand met soort {eigen}."
        sleutel = "soort"
    elif naam != goede_naam:
        code, tekst = "VRM16", f"De bestandsnaam '{naam}' past niet bij {sleutel} '{kenmerk}'."
    else:
        code, tekst = "VRM17", f"'{bestand.pad}' ligt niet op zijn plek."
    plek = bestand.vindplaats((sleutel,))
    hint = f"Noem het bestand {hoort}, of verbeter {sleutel}."
    if goed:
        hint = f"Noem het bestand {PurePosixPath(hoort).with_stem(goed)}."
    melding = melding_op(code, bestand.pad, plek, tekst, hint, (sleutel,))
    meldingen = (melding, *bestand.meldingen)
    return Bestand(bestand.pad, bestand.data, bestand.boom, bestand.ding, meldingen)


def _goed_kenmerk(ding: Blok, naam: str) -> str | None:
    """Return the kenmerk that a list must have; None when its own is right.

    Empty when the name of the file is not what is wrong: what is said of the kenmerk is enough.
    """
    if not isinstance(ding, Signaallijst) or past_kenmerk(ding):
        return None
    goed = goed_kenmerk(ding, naam)
    return "" if naam in {goed, ding.kenmerk} else goed
