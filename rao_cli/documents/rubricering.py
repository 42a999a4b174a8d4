"""The rubricering of a document: above and below its text, and no template can leave it out."""

import re
from typing import Final, Literal

from rao_cli.documents.markdown import ontsnap_html, ontsnap_md, schoon
from rao_cli.model.patroon import patroon

_BEGIN: Final = patroon(r"<body[^>]*>", re.IGNORECASE)
_EIND: Final = patroon(r"</body>", re.IGNORECASE)


def merk_tekst(tekst: str, merk: str, doel: Literal["md", "html", "txt"]) -> str:
    """Return a text with its mark at both ends; without a mark the text itself."""
    if not merk:
        return tekst
    if doel == "html":
        return _merk_pagina(tekst, ontsnap_html(merk))
    regel = f"**{ontsnap_md(merk)}**" if doel == "md" else schoon(merk)
    return f"{regel}\n\n{tekst}\n{regel}\n"


def _merk_pagina(pagina: str, merk: str) -> str:
    """Mark a page inside its body; what has no body is marked as it is.

    Each mark is a part of the page with a name, so that who hears the page can find it.
    """
    begin, einden = _BEGIN.search(pagina), [*_EIND.finditer(pagina)]
    van = begin.end() if begin else 0
    tot = einden[-1].start() if einden else len(pagina)
    boven, onder = (
        f'<aside class="rubricering" aria-label="Rubricering {plek}"><p><strong>{merk}</strong></p>'
        "</aside>"
        for plek in ("boven", "onder")
    )
    return f"{pagina[:van]}\n{boven}{pagina[van:tot]}{onder}\n{pagina[tot:]}"
