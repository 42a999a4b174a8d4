"""How an agenda item is called for people: by what it is, never by an id that was made for it."""

from rao_cli.model.soorten.overleg import Agendapunt


def noem_punt(punt: Agendapunt) -> str:
    """Return the kenmerk of a zaak, and of anything else its own words between quotes.

    Only an item without words is called by its id.
    """
    if punt.soort == "zaak" or not punt.onderwerp or not punt.onderwerp.strip():
        return punt.id
    return f"'{punt.onderwerp.strip()}'"
