"""What is wrong in the writing of a template is told in Dutch, with what belongs there."""

import jinja2
import pytest

from rao_cli.documents.sjabloon.schrijfwijze import zeg_schrijfwijze

ZINNEN = {
    "{% block a %}x{% endblok %}": "de opdracht 'endblok' bestaat niet; bedoelt u endblock?",
    "{% if a %}{% elseif b %}{% endif %}": "de opdracht 'elseif' bestaat niet; bedoelt u elif?",
    "{% for a in b %}{% end %}": "de opdracht 'end' bestaat niet; bedoelt u endfor?",
    "{% toon a %}": "de opdracht 'toon' bestaat niet",
    "{% block a %}x": "het 'block' is niet gesloten; er hoort {% endblock %} bij",
    "{% for a in b %}x": "het 'for' is niet gesloten; er hoort {% endfor %} bij",
    "{% if a %}x": "het 'if' is niet gesloten; er hoort {% endif %} bij",
    "{% if a %}{% endfor %}": "'endfor' staat hier te vroeg: het 'if' is niet gesloten",
    "{% endblock %}": "'endblock' hoort bij een 'block', en dat staat er niet voor",
    "{{ a": "het sjabloon houdt op waar nog '}}' hoort",
    "{% if a": "het sjabloon houdt op waar nog '%}' hoort",
    "{{ a }": "een waarde eindigt met }} en een opdracht met %}",
    "{{ a b }}": "hier hoort '}}', en er staat 'b'",
    "{{ }}": "hier hoort de naam van een waarde",
    "{{ (a }}": "er hoort eerst ')'",
    "{{ 'x }}": "een aanhalingsteken is niet gesloten",
    "{{ a ? }}": "het teken '?' kan hier niet",
    "{{ a | }}": "hier hoort een naam, en er staat '}}'",
    "{{ a. }}": "na de punt hoort een naam",
    "{% if a == %}{% endif %}": "hier ontbreekt een waarde",
    "{% for a b %}{% endfor %}": "hier hoort 'in', en er staat 'b'",
    "{# x": "de opmerking is niet gesloten; er hoort #} bij",
    "{% raw %}x": "er hoort {% endraw %} bij",
    "{% %}": "tussen {% en %} hoort een opdracht",
    "{% block a-b %}{% endblock %}": "de naam van een blok heeft geen streepje",
    "{{ a | vet }}": "het filter 'vet' bestaat niet",
}


@pytest.mark.parametrize("tekst", ZINNEN)
def test_a_mistake_in_writing_is_told_in_dutch(tekst: str) -> None:
    """No English is left of what Jinja2 says of the common ones."""
    with pytest.raises(jinja2.TemplateSyntaxError) as fout:
        jinja2.Environment(autoescape=True).from_string(tekst)
    zin = zeg_schrijfwijze(fout.value.message or "")
    assert ZINNEN[tekst] in zin
    assert "“" not in zin


def test_what_is_rare_stays_as_it_is() -> None:
    """In quotes, so that somebody can look it up."""
    assert zeg_schrijfwijze("Odd thing.") == "de schrijfwijze klopt niet (“Odd thing”)"
