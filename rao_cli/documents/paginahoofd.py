"""The head of a page that stands on its own: what a browser may do, and what an archive reads."""

import base64
import hashlib
from collections.abc import Iterator, Mapping
from html import escape


def make_paginahoofd(
    titel: str, stijl: str, gegevens: Mapping[str, str], *mag: str
) -> Iterator[str]:
    """Yield the lines of the head; `mag` is what a browser may do besides showing this style.

    `gegevens` are metas by name; one that is empty is left out.
    """
    regels = ("default-src 'none'", f"style-src '{som(stijl)}'", *mag)
    veilig = "; ".join((*regels, "base-uri 'none'", "form-action 'none'"))
    metas = {
        "viewport": "width=device-width, initial-scale=1",
        "color-scheme": "light dark",
        "generator": "rao",
        "robots": "noindex",
        "referrer": "no-referrer",
        **gegevens,
    }
    yield from ("<!doctype html>", '<html lang="nl">', "<head>", '<meta charset="utf-8">')
    yield f'<meta http-equiv="Content-Security-Policy" content="{veilig}">'
    yield from (f'<meta name="{naam}" content="{escape(w)}">' for naam, w in metas.items() if w)
    yield f"<title>{escape(titel)}</title>"
    yield f"<style>{stijl}</style>"
    yield "</head>"


def som(tekst: str) -> str:
    """Return by which a browser knows this very text."""
    return f"sha256-{base64.b64encode(hashlib.sha256(tekst.encode()).digest()).decode()}"
