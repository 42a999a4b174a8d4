"""What the answers of an interview put where, and what they say does not apply."""

from rao_cli.cli.questions.zaak.zaakantwoorden import invulling
from rao_cli.model.soorten.signaallijst import Zaak

OPTIES = "oplossingsrichtingen"


def test_geen_of_one_option_beside_an_answer_of_another() -> None:
    """What another option has an answer to, in whole or in parts, does not wait for later."""
    zaak = Zaak(onderwerp="Gezin", aanbrenger="COA", groep="gezin")
    wat = invulling(
        {
            OPTIES: "Vertrek\nVerhuizen",
            f"{OPTIES}[0].afweging": "+ snel\n- duur",
            f"{OPTIES}[0].nadelen": None,
            f"{OPTIES}[0].juridisch": None,
            f"{OPTIES}[0].juridisch.houdbaar": "ja",
            f"{OPTIES}[0].juridisch.toelichting": "Artikel 3",
            f"{OPTIES}[1].afweging": "+ rust",
            f"{OPTIES}[1].nadelen": "geen",
            f"{OPTIES}[1].juridisch": "geen",
        },
        zaak,
        [],
    )
    assert wat.geen == (f"{OPTIES}.nadelen", f"{OPTIES}.juridisch")
