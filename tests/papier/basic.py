"""LibreOffice as a person uses it: it opens files, types in them, and saves them in two formats.

Its own Basic does so, in one start for all files; it needs no Python of LibreOffice.
"""

from __future__ import annotations

import html
import subprocess
from typing import TYPE_CHECKING, Final

from tests.papier.programma import eis_programma

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

_BIEB: Final = "http://openoffice.org/2000/library"
_SCRIPT: Final = "http://openoffice.org/2000/script"
#: Says that this profile is no new one: into that LibreOffice copies its own scripts.
_INGERICHT: Final = """\
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse">
<value>true</value></prop></item></oor:items>
"""
#: Steps that a script can take in a document that is open; boxes go by their number.
_STAPPEN: Final = """\
Function Kader(doc, nummer)
  Dim en, deel, tel
  en = doc.Text.createEnumeration()
  While en.hasMoreElements()
    deel = en.nextElement()
    If deel.supportsService("com.sun.star.text.TextTable") Then
      If tel = nummer Then
        Kader = deel.getCellByPosition(0, 0)
        Exit Function
      End If
      tel = tel + 1
    End If
  Wend
End Function

Sub Typ(doc, nummer, teksten)
  Dim cel, cur, i
  cel = Kader(doc, nummer)
  cur = cel.createTextCursor()
  cur.gotoEnd(False)
  For i = 0 To UBound(teksten)
    Select Case teksten(i)
    Case "<alinea>"
      cel.insertControlCharacter(cur, 0, False)
    Case "<regel>"
      cel.insertControlCharacter(cur, 1, False)
    Case "<punten>"
      cur.NumberingStyleName = "List 1"
    Case "<nummers>"
      cur.NumberingStyleName = "Numbering 123"
    Case "<leeg>"
      cel.setString("")
      cur = cel.createTextCursor()
    Case Else
      cel.insertString(cur, teksten(i), False)
    End Select
  Next
End Sub

Sub TypAchter(doc, naam, tekst)
  Dim cur
  cur = doc.Text.createTextCursorByRange(doc.Bookmarks.getByName(naam).Anchor.End)
  cur.gotoEndOfParagraph(False)
  doc.Text.insertString(cur, tekst, False)
End Sub

Sub Kies(doc, naam, tekst)
  Dim cur, alineas, delen, deel
  cur = doc.Text.createTextCursorByRange(doc.Bookmarks.getByName(naam).Anchor.Start)
  cur.gotoEndOfParagraph(True)
  alineas = cur.createEnumeration()
  delen = alineas.nextElement().createEnumeration()
  While delen.hasMoreElements()
    deel = delen.nextElement()
    If deel.TextPortionType = "ContentControl" Then
      Dim binnen
      binnen = deel.ContentControl.createTextCursor()
      binnen.gotoEnd(True)
      binnen.setString(tekst)
      deel.ContentControl.ShowingPlaceHolder = False
      Exit Sub
    End If
  Wend
  doc.heeftGeenKeuze()
End Sub

Function Opent(plek)
  Dim hoe(0) As New com.sun.star.beans.PropertyValue
  hoe(0).Name = "Hidden"
  hoe(0).Value = True
  Opent = StarDesktop.loadComponentFromURL(plek, "_blank", 0, hoe())
End Function

Sub Bewaar(doc, plek, filter)
  Dim hoe(0) As New com.sun.star.beans.PropertyValue
  hoe(0).Name = "FilterName"
  hoe(0).Value = filter
  doc.storeToURL(plek, hoe())
End Sub
"""
_MISLUKT: Final = """\
  Exit Sub
Fout:
  Dim f
  f = FreeFile
  Open "{0}" For Output As f
  Print #f, Error & " in regel " & Erl
  Close f
End Sub
"""
_WORD: Final = "MS Word 2007 XML"
FILTERS: Final = {"docx": _WORD, "odt": "writer8"}


def bewaar_met_libreoffice(
    map_: Path, bestanden: Mapping[str, bytes], stappen: Mapping[str, Sequence[str]]
) -> dict[str, bytes]:
    """Open each file, take the steps for it, and save it: `naam-docx` and `naam-odt`.

    The odt of a file with steps is opened and saved as docx once more: `naam-odt-docx`.
    """
    eis_programma("soffice")
    regels = ["Sub Main", "  On Error Goto Fout", "  Dim doc"]
    for naam, data in bestanden.items():
        (map_ / naam).write_bytes(data)
        kort = naam.rpartition(".")[0]
        regels += [f'  doc = Opent("{(map_ / naam).as_uri()}")', *stappen.get(kort, ())]
        regels += [
            f'  Bewaar(doc, "{(map_ / kort).as_uri()}-{einde}", "{filter_}")'
            for einde, filter_ in FILTERS.items()
        ]
        regels.append("  doc.close(True)")
    regels += _nog_eens(map_, stappen)
    fout = map_ / "fout.txt"
    _draai(map_, _STAPPEN + "\n".join(regels) + "\n" + _MISLUKT.format(fout))
    assert not fout.exists(), fout.read_text(encoding="utf-8", errors="replace")
    namen = [f"{naam.rpartition('.')[0]}-{einde}" for naam in bestanden for einde in FILTERS]
    namen += [f"{naam}-odt-docx" for naam in stappen]
    return {naam: (map_ / naam).read_bytes() for naam in namen}


def _nog_eens(map_: Path, namen: Iterable[str]) -> Iterator[str]:
    """Yield the lines that open an odt again and save it for Word."""
    for naam in namen:
        yield f'  doc = Opent("{(map_ / naam).as_uri()}-odt")'
        yield f'  Bewaar(doc, "{(map_ / naam).as_uri()}-odt-docx", "{_WORD}")'
        yield "  doc.close(True)"


def _draai(map_: Path, script: str) -> None:
    """Run a script in a profile of its own."""
    basic = map_ / "thuis" / "user" / "basic"
    (basic / "Standard").mkdir(parents=True)
    (basic.parent / "registrymodifications.xcu").write_text(_INGERICHT, encoding="utf-8")
    for soort, element in (("script", '<library:element library:name="Module1"/>'), ("dialog", "")):
        plek = f"$(USER)/basic/Standard/{soort}.xlb/"
        (basic / f"{soort}.xlc").write_text(
            f'<library:libraries xmlns:library="{_BIEB}" '
            f'xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" '
            f'xlink:href="{plek}" xlink:type="simple" library:link="false"/></library:libraries>',
            encoding="utf-8",
        )
        (basic / "Standard" / f"{soort}.xlb").write_text(
            f'<library:library xmlns:library="{_BIEB}" library:name="Standard" '
            f'library:readonly="false" library:passwordprotected="false">{element}'
            "</library:library>",
            encoding="utf-8",
        )
    (basic / "Standard" / "Module1.xba").write_text(
        f'<script:module xmlns:script="{_SCRIPT}" script:name="Module1" '
        f'script:language="StarBasic">{html.escape(script)}</script:module>',
        encoding="utf-8",
    )
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(map_ / 'thuis').as_uri()}",
            "--headless",
            "macro:///Standard.Module1.Main",
        ],
        cwd=map_,
        check=True,
        capture_output=True,
        timeout=180,
    )
