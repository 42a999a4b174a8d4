"""`rao zaak schaal-op`: bring a zaak before the Deelberaad with a list of its own."""

from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.opschaling import voorleggen
from rao_cli.workflow.opschaling.opschaling import Opschaalverzoek, schaal_zaak_op


def schaal_op(
    s: WriteSession,
    zaak: argumenten.Zaakkenmerk,
    *,
    grond: voorleggen.Gronden = None,
    overleg: voorleggen.Besluitoverleg = None,
    lijst: Annotated[
        str | None, optie("SL", "Lijst in concept waar de zaak bij komt.", suggesties.lijsten)
    ] = None,
    vraag: voorleggen.Opschaalvraag = None,
    concept: voorleggen.AlsConcept = False,
) -> int:
    """Leg een zaak voor aan het Deelberaad Asiel, na een besluit van het RAO.

    Voorbeeld:
        rao zaak schaal-op Z-7K3F9E --grond publicitair
        rao zaak schaal-op Z-7K3F9E --grond politiek --grond publicitair
        rao zaak schaal-op Z-4M8T23 --grond publicitair --lijst SL-noord-2026-03-16

    U krijgt een signaallijst aan het Deelberaad, gevuld met wat het LKO schreef.
    Ontbreekt er iets wat het Deelberaad moet weten, dan zegt rao wat, en hoe u dat
    aanvult. Er verandert dan niets. Meer zaken op één dag komen op één lijst.
    """
    h = s.h
    if grond is None and lijst is None:
        proefverzoek = Opschaalverzoek(("politiek",), overleg, lijst, vraag, concept)
        s.oefen(lambda proef: schaal_zaak_op(proef, zaak, proefverzoek))
    verzoek = Opschaalverzoek(voorleggen.vraag_gronden(s, grond), overleg, lijst, vraag, concept)
    return voorleggen.vertel_opschaling(s, schaal_zaak_op(h, zaak, verzoek))
