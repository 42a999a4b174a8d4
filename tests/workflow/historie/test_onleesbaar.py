"""A file that nobody can read in the last step is named: nobody knows what is in it."""

from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.verhaal import controleer, vondsten
from tests.workflow.historie.vervalser import Vervalser


def test_what_others_have(kopie: Kopie) -> None:
    """A list that was handed in and cannot be read any more, is as good as gone."""
    v = Vervalser(kopie("open"))
    pad = v.pad("signaallijsten/2026/SL-assen-*.yaml")
    (v.map / pad).write_text("{\n")
    commit = v.leg_vast()
    (fout,) = vondsten(controleer(v.map))
    assert (fout.bestand, commit[:10] in fout.tekst) == (pad, True)


def test_what_nobody_has_yet(kopie: Kopie) -> None:
    """A new file that cannot be read, was not checked, and that is said."""
    v = Vervalser(kopie("open"))
    (v.map / "onderwerpen/2026").mkdir(parents=True, exist_ok=True)
    (v.map / "onderwerpen/2026/thema-7k3f9e.yaml").write_text("{\n")
    v.leg_vast()
    verslag = controleer(v.map)
    assert (vondsten(verslag), "thema-7k3f9e" in verslag.niet_te_controleren[0]) == ([], True)
