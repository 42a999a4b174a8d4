"""What becomes different in a thing, in words."""

from datetime import date

from rao_cli.documents.verschil import Dingverschil, Veldverschil, vergelijk
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.store.yaml.loading import load_bestand

KOP = "soort: overleg\ndatum: 2026-03-12\nstatus: gepland\n"


def overleg(rest: str = "") -> Overleg:
    """Return a meeting as its file has it."""
    ding = load_bestand("overleggen/2026/2026-03-12.yaml", (KOP + rest).encode()).ding
    assert isinstance(ding, Overleg)
    return ding


def velden(was: str, wordt: str) -> list[Veldverschil]:
    """Return what differs in two meetings."""
    return [veld for ding in vergelijk(overleg(was), overleg(wordt)) for veld in ding.velden]


def test_nothing() -> None:
    """Two of the same have no difference."""
    assert list(vergelijk(overleg(), overleg())) == []


def test_a_list_of_names() -> None:
    """Who comes and who goes is named one by one; the others are not."""
    assert velden("aanwezig: [COA, IND, AVIM]\n", "aanwezig: [COA, AVIM, OM]\n") == [
        Veldverschil("aanwezig", "IND", None),
        Veldverschil("aanwezig", None, "OM"),
    ]


def test_a_point_is_known_by_its_id() -> None:
    """A point before it does not make a point another one."""
    een = "- {id: Z-7K3F9E, soort: zaak, toelichting: Een}"
    ander = "- {id: thema-x, soort: onderwerp, toelichting: Ander}"
    nieuw = een.replace("Een", "Meer")
    assert velden(f"agendapunten:\n{een}\n", f"agendapunten:\n{ander}\n{nieuw}\n") == [
        Veldverschil("punt 1, kenmerk", None, "thema-x"),
        Veldverschil("punt 1, soort", None, "onderwerp"),
        Veldverschil("punt 1, toelichting", None, "Ander"),
        Veldverschil("punt 2, toelichting", "Een", "Meer"),
    ]


def test_a_fingerprint_is_no_word() -> None:
    """By what rao knows a text again is not told; the day beside it is."""
    vast = "vaststelling: {{agenda: {{op: 2026-03-{}, vingerafdruk: '{}'}}}}\n"
    een, ander = (vast.format(dag, teken * 64) for dag, teken in (("05", "a"), ("06", "b")))
    assert velden(een, ander) == [
        Veldverschil("vaststelling, agenda, op", "5 maart 2026", "6 maart 2026")
    ]


def test_a_day_and_a_whole_thing() -> None:
    """A thing that goes says all it had, a day as people write it."""
    (ding,) = vergelijk(overleg(), None)
    assert ding == Dingverschil(
        "Vervalt: het overleg van 12 maart 2026",
        (
            Veldverschil("datum", "12 maart 2026", None),
            Veldverschil("status", "gepland", None),
        ),
    )
    assert overleg().datum == date(2026, 3, 12)
