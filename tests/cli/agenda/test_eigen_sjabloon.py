"""A region's own templates go before the shipped ones (S6)."""

from tests.cli.agenda.test_genereer import AGENDA, GENEREER
from tests.cli.secretaris import Secretaris


def test_own_template(gepland: Secretaris) -> None:
    """A region with a template of its own gets the agenda in its own form."""
    gepland.typt_nieuw("templates/agenda.md.j2", "{{ kop.regio }}, {{ punten | length }} punten\n")
    gepland.doet(*GENEREER)
    assert gepland.lees(AGENDA) == "Groningen en Drenthe, 8 punten\n"


def test_own_template_builds_on_ours(gepland: Secretaris) -> None:
    """A region changes one block of the shipped template, and keeps the rest of it."""
    gepland.doet(*GENEREER)
    van_rao = gepland.lees(AGENDA)
    kop = "{% block kop %}# Ons overleg{% endblock %}"
    gepland.typt_nieuw("templates/agenda.md.j2", f'{{% extends "rao/agenda.md.j2" %}}\n{kop}\n')
    gepland.doet(*GENEREER)
    eigen = gepland.lees(AGENDA)
    assert eigen.startswith("# Ons overleg\n")
    assert eigen.partition("## Overzicht")[2] == van_rao.partition("## Overzicht")[2] != ""
