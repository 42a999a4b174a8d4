"""Make WOORDENLIJST.md of the words that `rao begrip` explains."""

from pathlib import Path

from rao_cli.model.tonen.begrippen import alle_begrippen

ROOT = Path(__file__).resolve().parent.parent


def maak() -> str:
    """Return the whole page."""
    regels = [
        "# Woordenlijst",
        "",
        "De woorden van het Regionaal Afstemmingsoverleg, zoals rao ze gebruikt.",
        "U leest ze ook met `rao begrip WOORD`.",
        "Deze lijst komt van `python -m docs.maak_woordenlijst`; een toets houdt haar bij.",
    ]
    for begrip in alle_begrippen():
        voluit = f" ({begrip.voluit})" if begrip.voluit else ""
        regels += ["", f"## {begrip.woord}{voluit}", "", begrip.uitleg]
        if begrip.zie_ook:
            regels += ["", f"Zie ook: {', '.join(begrip.zie_ook)}."]
        if begrip.bron:
            regels += ["", f"Bron: {', '.join(begrip.bron)}."]
    return "\n".join(regels) + "\n"


if __name__ == "__main__":
    (ROOT / "WOORDENLIJST.md").write_text(maak(), encoding="utf-8", newline="\n")
