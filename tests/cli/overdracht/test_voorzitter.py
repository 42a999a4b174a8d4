"""The handover report of the chair holds what the chair does; that of the secretary hers (S4)."""

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris

VERSLAG = "documenten/overdracht/2026-04-01-voorzitter.md"


def _eerst(tekst: str) -> str:
    return tekst.partition("## Eerst doen")[2].partition("## Volgend overleg")[0]


def over(s: Secretaris, rol: str = "voorzitter", wie: str = "COA") -> str:
    """Hand a role over on 1 April, and return the report."""
    return s.lees(s.doet("rol", "draag-over", rol, wie, "--op", "2026-04-01").strip())


def test_meetings_to_lead(gepland: Secretaris) -> None:
    """The agenda to fix and the meeting to lead, from the first day in the role on."""
    for dag in ("2026-04-09", "2026-05-21"):
        gepland.doet("nieuw", "overleg", "--datum", dag)
    tekst = over(gepland)
    assert "De agenda van 9 april 2026 vaststellen, met de secretaris" in _eerst(tekst)
    assert "Het overleg van 21 mei 2026 leiden; vraag de secretaris om de spiekbrief" in tekst
    assert "Het overleg van 12 maart 2026 leiden" not in tekst
    assert "### Deze overleggen leidt COA\n\n- Donderdag 9 april 2026\n" in tekst


def test_lists_to_fix(gehouden: Secretaris) -> None:
    """Of a meeting that was held: what still asks a decision, and the list to fix."""
    tekst = _eerst(over(gehouden))
    assert f"Zeggen wat er is besloten over {ZAAK}" in tekst
    assert f"rao besluitenlijst stel-vast {OVERLEG}" in tekst


def test_agreements_in_its_hands(gehouden: Secretaris) -> None:
    """An actie of the chair's own organisation stands there, also when it is due later."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Goed"),
        *("--motivering", "Het kan zo", "--actie", "COA;2026-08-01;Belt de wethouder"),
        *("--actie", "IND;2026-08-01;Zoekt het uit"),
    )
    tekst = _eerst(over(gehouden))
    assert "- **1 augustus 2026**, COA: A-2026-03-12-01: Belt de wethouder\n" in tekst
    assert "Zoekt het uit" not in tekst


def test_escalations_that_wait(gehouden: Secretaris) -> None:
    """A list on its way to the Deelberaad is the chair's to bring."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "opschalen", "--besluit", "Naar boven"),
        *("--motivering", "Het raakt meer regio's"),
    )
    gehouden.doet("zaak", "schaal-op", ZAAK, "--grond", "publicitair", "--concept")
    assert "voorleggen aan het Deelberaad Asiel" in _eerst(over(gehouden))


def test_the_work_of_the_secretary_stays_away(gepland: Secretaris) -> None:
    """Receiving lists and sending replies is not the chair's; the secretary's report has them."""
    voorzitter, secretaris = over(gepland), over(gepland, "secretaris", "IND")
    for wat in ("lijsten die wachten", "terugkoppelingen"):
        assert (wat in voorzitter, wat in secretaris) == (False, True)
    assert ("## Elk overleg" in voorzitter, "## Elk overleg" in secretaris) == (True, False)
    assert "leiden" not in secretaris
    assert "Mail " not in _eerst(voorzitter)
