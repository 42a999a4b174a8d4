"""The style of pages for a screen, beside that of a paper: the same colours, and the one script."""

import msgspec

from rao_cli.documents.formats.stijlblad import make_kleuren, read_blad
from rao_cli.documents.formats.vormgeving import Vormgeving
from rao_cli.documents.jinja import Veilig
from rao_cli.documents.paginahoofd import som


class Schermstijl(msgspec.Struct, frozen=True):
    """The style sheet, and the script of the page to search on."""

    css: Veilig
    script: Veilig

    def veiligheid(self, *, met_script: bool = False) -> str:
        """Return what a browser may load and run for a page: its style, and perhaps the script."""
        mag = ["default-src 'none'", f"style-src '{som(self.css)}'", "base-uri 'none'"]
        return "; ".join([*mag, f"script-src '{som(self.script)}'"] if met_script else mag)


def make_schermstijl(vormgeving: Vormgeving | None = None) -> Schermstijl:
    """Return the style in the colours and letters of a region, or in ours."""
    css = f"{make_kleuren(vormgeving or Vormgeving())}\n{read_blad('scherm.css')}"
    return Schermstijl(Veilig(css), Veilig(read_blad("zoek.js")))
