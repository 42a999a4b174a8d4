"""Hostile strings: one list, for every format. Each comes out as the text that a person typed.

What is no visible character (a bidi mark, a control character) comes out as U+FFFD: `gelezen`
says what a reader gets. Spaces that Markdown would take away are none of a value.
"""

from typing import Final

from rao_cli.documents.formats.blokken import Papier, Papiergegevens
from rao_cli.documents.formats.lezer import read_papier
from rao_cli.documents.markdown import ontsnap_md, schoon

_MARKDOWN: Final = (
    "# kop",
    "a | b \\ c",
    "*x* _y_ `z` ~~w~~ $x$ ==y==",
    "1. een",
    "- [ ] taak",
    "+ plus",
    "> citaat",
    "---",
    "===",
    "[a](http://x) ![b](c) [^1]",
    "[a](javascript:alert(1))",
    "http://x.nl/_a_ <http://b> www.c.nl",
    "x^2^ H~2~O",
    ": definitie",
    "```python",
    "::: div",
    "[tekst]{.klasse} {#id}",
    "%% titel",
    "<!-- bron: rao.yaml -->",
    "<!-- nieuwe bladzijde -->",
    "a\\",
)
_HTML: Final = (
    "<b>x</b> &amp; &lt; <!-- a --> <script>alert(1)</script>",
    "</style></script></title><img src=x onerror=alert(1)>",
    "&copy; &#35; &nbsp; &#x3C;",
    "\" onmouseover=\"alert(1) ' onload='x",
    "<![CDATA[x]]> <?php echo 1 ?> </text:p> </w:t>",
    "{color:red} </*comment*/> @import url(x)",
)
_TYPST: Final = (
    "#let x = 1; #import @ref <label> // weg /* ook */",
    '#eval("1") #read("/etc/passwd") $x^2$ @bron',
    "#set page(fill: red) #pagebreak() \\u{1F600} ~ --- ...",
    "= kop == kop2",
    "/ term: uitleg",
)
_TEX: Final = ("\\newpage \\def \\input{/etc/passwd} %weg", "$$\\int$$ \\(x\\) ^^M")
_WORD: Final = (
    "{ INCLUDETEXT c:\\\\x } { DDEAUTO cmd }",
    'MERGEFIELD HYPERLINK "http://x" PAGE NUMPAGES',
    "REF _Ref1 \\h FILENAME \\p",
)
_FORMULE: Final = ("=SUM(A1:A9)", "=cmd|'/C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "0123")
_JINJA: Final = ("{{ x }} {% y %} {# z #}", "{{ ''.__class__.__mro__ }}", "${x} #{x} <%= x %>")
_MAIL: Final = ("Onderwerp\r\nBcc: x@voorbeeld.nl", "=?utf-8?q?x?=", "BEGIN:VEVENT\\nEND:VEVENT;,")
_SCHELP: Final = ("$(reboot) `id` ; rm -rf / && echo", "%PATH% %0 !x!", "../../etc/passwd", "nul")
_TERMINAL: Final = (
    "\x1b[31mrood\x1b[0m \x1b]8;;http://x\x07klik\x1b]8;;\x07",
    "bel\x07 weg\x08\x7f\x9b1m",
    "nul\x00nul",
    "##[error]x ::warning::y",
)
_UNICODE: Final = (
    "recht\u202etsthcer\u202c en \u2066iets\u2069",
    "\ufeffmerk en geen teken \ufffe\uffff\ufdd0",
    "zacht\u00adstreepje, nul\u200bbreed, samen\u200dgevoegd",
    "emoji 👩‍👩‍👧‍👦 🏳️‍🌈 ☃️ 1️⃣",
    "e\u0301 é Ångström \u1e9b\u0323 ﬁ",
    "العربية עברית فارسی 中文 ไทย",
    "Ŝ Ł \u0131 İ ß ẞ Ĳ ĳ",
    "\u2028regel\u2029alinea\u0085",
    "hard\u00a0wit smal\u202fwit\u3000breed",
    "a" + "\u0300" * 60,
)
_LANG: Final = ("w" * 400, "Z-" + "7K3F9E" * 30, "a-" * 150)

#: All of them; every one is a value that a file of a register may hold.
VIJANDIG: Final = (
    *(*_MARKDOWN, *_HTML, *_TYPST, *_TEX, *_WORD, *_FORMULE, *_JINJA),
    *(*_MAIL, *_SCHELP, *_TERMINAL, *_UNICODE, *_LANG),
)


def gelezen(tekst: str) -> str:
    """Return what a reader gets of a value."""
    return schoon(tekst)


def vijandig_papier(gegevens: Papiergegevens | None = None) -> Papier:
    """Return a paper with every one of them in a heading, a paragraph, an item and a table cell."""
    delen = ["# Vijandig"]
    for nummer, tekst in enumerate(VIJANDIG):
        md = ontsnap_md(tekst)
        delen += [f"## {md}", md, f"- {md}", f"> {md}", f"**Tabel {nummer}**"]
        delen.append(f"| Kop | Waarde |\n|---|---:|\n| {md} | {md} |")
    return read_papier("\n\n".join(delen) + "\n", gegevens or Papiergegevens(soort="agenda"))
