"""A file with very many things to mend: they go together, and what cannot stays by itself."""

from rao_cli.workflow.controle.verbetering.bestand import TE_VEEL
from tests.workflow.controle.verbetering.test_wat_ook import verbeter

PAD = "overleggen/2026/2026-03-12.yaml"
KOP = "soort: overleg\ndatum: 2026-03-12\nstatus: gepland\nagendapunten:\n"


def punten(tot: int, regels: str) -> str:
    """Return a meeting with so many items."""
    return KOP + "".join(f"- id: punt-{nummer}\n{regels}" for nummer in range(tot))


def test_more_than_a_thousand() -> None:
    """Keys and choices are mended all at once, byte for byte as one by one."""
    werk = verbeter(PAD, punten(600, "  Soort: Zaak # a\n  Onderwerp: x\n").encode(), ja=False)
    goed = punten(600, "  soort: zaak # a\n  onderwerp: x\n")
    assert (werk.wordt.data.decode(), len(werk.gedaan)) == (goed, 1800)


def test_one_of_them_does_not_go_along() -> None:
    """Two spellings of one key would become the same key: the others are mended all the same."""
    slecht = "- id: punt-x\n  soort: zaak\n  Onderwerp: x\n  onder-werp: y\n"
    data = punten(20, "  Soort: zaak\n  onderwerp: x\n") + slecht
    werk = verbeter(PAD, data.encode(), ja=False)
    assert len(werk.gedaan) == 21
    assert werk.wordt.data.decode().endswith("  onderwerp: x\n  onder-werp: y\n")
    assert "  Soort:" not in werk.wordt.tekst


def test_what_is_too_much_is_told() -> None:
    """Of a file that cannot be read each line is mended by itself; where that ends is said."""
    werk = verbeter(PAD, punten(510, "  soort: zaak\n  onderwerp: Let op: x\n").encode(), ja=False)
    assert [waarom for _, waarom in werk.gelaten.values()] == [TE_VEEL]
    weer = verbeter(PAD, werk.wordt.data, ja=False)
    assert weer.wordt.meldingen == ()
