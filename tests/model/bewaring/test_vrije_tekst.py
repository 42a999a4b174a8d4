"""Which values are free text: what a person said, and no key, choice, day or number."""

from rao_cli.model.bewaring.vrije_tekst import vrije_teksten
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Zaak


def test_of_a_zaak() -> None:
    """Texts at any depth; no keys, choices and days."""
    zaak = {
        "onderwerp": "A",
        "aanbrenger": "COA",
        "groep": "gezin",
        "termijn": {"soort": "vertrek", "tot": "2026-01-01", "toelichting": "B"},
        "standpunten": {"IND": {"standpunt": "C", "datum": "2026-01-01"}},
        "oplossingsrichtingen": [{"voordelen": ["D", "E"], "voorbesproken_met": ["COA"]}],
        "geen": ["kenmerken"],
    }
    assert [*vrije_teksten(Zaak, zaak)] == [
        ("onderwerp",),
        ("termijn", "toelichting"),
        ("standpunten", "IND", "standpunt"),
        ("oplossingsrichtingen", 0, "voordelen", 0),
        ("oplossingsrichtingen", 0, "voordelen", 1),
    ]


def test_of_a_meeting() -> None:
    """What names an item or a party is no text, although nothing limits it."""
    overleg = {
        "agendapunten": [{"id": "Z-7K3F9E", "indiener": "ter-apel", "waarom": "A"}],
        "afgehaald": {"Z-7K3F9E": "B"},
        "vaststelling": {"agenda": {"op": "2026-01-01", "vingerafdruk": "sha256:1"}},
    }
    paden = [*vrije_teksten(Overleg, overleg)]
    assert paden == [("agendapunten", 0, "waarom"), ("afgehaald", "Z-7K3F9E")]


def test_another_shape() -> None:
    """What has not the shape of its kind is passed by."""
    assert [*vrije_teksten(Zaak, {"standpunten": "tekst", "wat": "x", "gevolgen": ["y"]})] == []
