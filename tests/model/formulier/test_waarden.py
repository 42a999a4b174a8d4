"""The text of a value in a form, and the value of a text."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.formulier.deel import Veld, Woord
from rao_cli.model.formulier.waarden import Dagkader, GeenWaarde, als_tekst, als_waarde
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.gevuld import is_plaatshouder

VANDAAG = date(2026, 3, 12)
VELDEN = {veld.label: veld for deel in ZAAKDELEN for veld in deel.velden}
WIE = (
    Woord("COA", "Centraal Orgaan opvang asielzoekers"),
    Woord("DT&V", "Dienst Terugkeer en Vertrek"),
    Woord("IND", "Immigratie- en Naturalisatiedienst"),
)


def lees(label: str, tekst: str) -> object:
    """Read a text in the field of a label."""
    veld = VELDEN[label]
    return als_waarde(veld, tekst, veld.woorden or WIE, Dagkader(VANDAAG))


@pytest.mark.parametrize(
    ("label", "tekst", "waarde"),
    [
        ("Tot welke datum", "1 juni 2026", date(2026, 6, 1)),
        ("Tot welke datum", " 1-6-2026. ", date(2026, 6, 1)),
        ("Werkt aan vertrek", "Deels.", "deels"),
        ("Om wie het gaat", "alleenstaande minderjarige vreemdeling", "amv"),
        ("Om wie het gaat", "AMV (alleenstaande minderjarige vreemdeling)", "amv"),
        ("Ongewoon", "Ja", True),
        ("Intern geschakeld", "JA", "ja"),
        ("Aangebracht door", "dt&v", "DT&V"),
        ("Aangebracht door", "Centraal Orgaan opvang asielzoekers", "COA"),
        ("Wie deden daaraan mee", "COA, dt&v en ind", ["COA", "DT&V", "IND"]),
        ("Wie deden daaraan mee", "coa en Dienst Terugkeer en Vertrek", ["COA", "DT&V"]),
        ("Wie deden daaraan mee", "- COA\n- Immigratie- en Naturalisatiedienst", ["COA", "IND"]),
        ("Voorkeur voor oplossing", "Oplossing 2", 2),
        ("Wat ervoor pleit", "• Duurzaam\n• Snel", ["Duurzaam", "Snel"]),
        ("Wat ervoor pleit", "1. Duurzaam\n2) Snel\n\n", ["Duurzaam", "Snel"]),
        ("Onderwerp", "Gezin in\nde opvang", "Gezin in de opvang"),
        ("Onderwerp", " ", None),
        ("Wat ervoor pleit", "", []),
    ],
)
def test_what_people_write_is_understood(label: str, tekst: str, waarde: object) -> None:
    """Days, words, organisations and lists are read in every usual way."""
    assert lees(label, tekst) == waarde


@pytest.mark.parametrize(
    ("label", "tekst", "zin"),
    [
        ("Om wie het gaat", "een verhaal " * 5_000, "een verhaal…' kan niet bij"),
        ("Tot welke datum", "een verhaal\n" * 5_000, "een verhaal…' is geen datum"),
        ("Werkt aan vertrek", "misschien", "Kies uit: ja, deels of nee."),
        ("Aangebracht door", "FIOD", "'FIOD' staat niet in het register bij 'Aangebracht door'."),
        ("Tot welke datum", "zodra het kan", "'zodra het kan' is geen datum."),
        ("Voorkeur voor oplossing", "1 Want die kan", "'1 Want die kan' is geen nummer."),
        ("Voorkeur voor oplossing", "de eerste", "'de eerste' is geen nummer."),
        ("Onderwerp", "…", "'…' zegt niets."),
    ],
)
def test_what_is_no_answer_is_told_in_a_sentence(label: str, tekst: str, zin: str) -> None:
    """The sentence says what was written, and what would be right."""
    with pytest.raises(GeenWaarde, match=zin.replace(".", r"\.")):
        lees(label, tekst)


def waarden(veld: Veld) -> st.SearchStrategy[object]:
    """Values that a field of a register may hold."""
    tekst = st.text(min_size=1).map(gewoon).filter(lambda t: bool(t.strip("….")) and t == gewoon(t))
    kan = [woord.waarde for woord in veld.woorden or WIE]
    return {
        "dag": st.dates(min_value=date(1000, 1, 1)),
        "nummer": st.integers(1, 99),
        "keuze": st.booleans() if veld.waarheid else st.sampled_from(kan),
        "partij": st.sampled_from(kan),
        "meerkeuze": st.lists(st.sampled_from(kan), unique=True),
        "partijen": st.lists(st.sampled_from(kan), unique=True),
        "regels": st.lists(tekst),
        "regel": tekst.filter(lambda t: "\n" not in t and t.split() and t == t.strip()),
        "proza": tekst,
    }[veld.soort]


@given(st.data())
def test_what_stands_in_a_form_is_read_as_what_it_is(data: st.DataObject) -> None:
    """Written and read is the same value, for every field."""
    veld = data.draw(st.sampled_from([*VELDEN.values()]))
    waarde = data.draw(waarden(veld))
    teksten = waarde if isinstance(waarde, list) else [waarde]
    assume(not any(is_plaatshouder(str(een)) for een in teksten))
    tekst = als_tekst(veld, waarde)
    assert als_waarde(veld, tekst, veld.woorden or WIE, Dagkader(VANDAAG)) == waarde
    assert gewoon(tekst) == tekst


@pytest.mark.parametrize(
    ("plek", "dag"),
    [
        (("tot",), date(2026, 11, 1)),
        (("gesprek_op",), date(2025, 11, 1)),
    ],
)
def test_a_day_without_a_year(plek: tuple[str, ...], dag: date) -> None:
    """What only can come is the next one after the day of the list; what has been, the last."""
    veld = next(v for d in ZAAKDELEN for v in d.velden if v.plek[-1:] == plek)
    dagen = Dagkader(date(2026, 3, 12), date(2026, 3, 20))
    assert als_waarde(veld, "1 november", (), dagen) == dag
