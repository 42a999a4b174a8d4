"""The quick looks leave out nothing: what is found is the same without all of them."""

from __future__ import annotations

import re
from contextlib import contextmanager
from itertools import cycle, islice, product
from typing import TYPE_CHECKING, Any, Final, get_args
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.privacy import (
    ALLE,
    STOPT,
    account,
    adres,
    blik,
    kenteken,
    mail,
    normaalvorm,
    papiernummer,
    rechtbank,
    vind_persoonsgegevens,
    vinden,
)
from rao_cli.model.privacy.aanleiding import Woordaanleiding, aanleidingen
from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.cijferblik import Cijferblik
from rao_cli.model.privacy.datum import geboorte, persoonsdatum
from rao_cli.model.privacy.getal import nummer, reeks, rekening
from rao_cli.model.privacy.namen import kleinletter, trossen
from rao_cli.model.privacy.namen.groep import hoofdletter
from rao_cli.model.privacy.namen.naamwoorden import TITELS, ZWAK, kan_titel_hebben
from rao_cli.model.privacy.trefwoorden import Onderwerpwoord
from tests.model.privacy.vormen import elke_vorm
from tests.privacy.maken import schone, vuile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

#: What stands in the way of a quick look: an edge of it, and what it jumps over.
STUKKEN: Final = (
    *("Mevrouw ", "mw. ", "gezin ", "betrokkene: ", "heet ", "Van ", "De heer\n", "K. ", "Roos "),
    *("Gezin wil ", "van-Gezin wil ", "& "),
    *("Vertrek ", "Water ", "Kaya ", "moeder ", "al-", "de-", "e\u0301", "&", "\\"),
    *("zoon (", "(m, ", "dochtertje, (", "v, ", "wordt 18 op ", "18 jaar ", "geb. ", "man ("),
    *("3 april 1988", "3-4-1988", "1988-04-03", "2001-04-03", "12:30", "2031", "101-2021-03-31"),
    *("Verzonnenlaan ", "Verzonnenstr. ", "maart ", "12", "1234 AB", "SGR 24/1234", "AWB\n24/1234"),
    *("paspoort ", "document: ", "XX00X0X00", "raad van state ", "nummer ", "06-2021 03 31"),
    *(
        "999990366",
        "SL-emmen-101-2021-03-31.yaml",
        "\n  - ",
        "\n",
        ": ",
        ", ",
        ". ",
        "- ",
        "/",
        "#",
    ),
)
ZINNEN: Final = tuple(proef.tekst for maak in (vuile, schone) for proef in maak("ontwikkeling"))
TEKSTEN: Final = st.lists(
    st.sampled_from(STUKKEN) | st.sampled_from(ZINNEN), min_size=1, max_size=6
).map("".join)


#: The finders: their patterns tell of themselves what a text has to be tried with.
VINDERS: Final = (
    *(account, adres, geboorte, kenteken, kleinletter, mail, nummer, papiernummer, persoonsdatum),
    *(rechtbank, rekening),
)
#: What may stand beside a word that says of whom it is, and where both stand in a text.
WAARDEN: Final = (
    *("", "12", "1988", "3-4-2012", "op 13 april", "XX00X0X00", "AB1234", "v.verzonnen"),
)
PLEKKEN: Final = (
    "{vorm} {waarde}",
    "{vorm}{waarde})",
    "Mail v.verzonnen{vorm}voorbeeld.nl of {waarde}",
    "{vorm} ({waarde})",
    "{waarde} {vorm}",
    "soort: actie\ndatum: 2021-03-04\nwat: Zie het, {vorm} {waarde}.\nstatus: open\n",
    "Op 12-3-2021 kwam men" + " weer bijeen" * 9 + " over {vorm} {waarde}\n" + "en zo verder " * 9,
)
#: Pages and words beside those that the patterns give.
VORMEN_ERBIJ: Final = (
    *("t.me/verzonnen", "wa.me/verzonnen", "x.com/verzonnen", "fb", "insta:", "signal:", "[a]"),
    *("(at)", "_at_", " at ", "(at )", "( at)", "[at]", "{at}", "<at>", "(a)", "( a )", "[a)"),
    *(" at\n  ", "-at-", " apenstaart ", "{ apestaart }", "_apstaart_", "(@)", "%40"),
    *("insta-naam", "instapagina", "fb-id", "signal-account", "tik tokprofiel", "linked in"),
    *("rolnummer", "rol nr.", "rol-zaak", "rechtszaaknummer", "hof onder", "rb nr", "gerechts-nr"),
    *("Ford,", "VW:", "Kia Golf", "o-document", "w doc:", "O4-doc"),
)


def alle_woorden(tekst: str, _regels: list[str], **_titel: bool) -> Iterator[list[re.Match[str]]]:
    """Take every word with a capital, whatever it is."""
    yield [*hoofdletter().finditer(tekst)]


def alle_aanleidingen(regels: list[str]) -> frozenset[str]:
    """Say that a text may be about anything; who turns eighteen is known by that word alone."""
    return frozenset(get_args(Woordaanleiding)) - {"wordt"} | aanleidingen(regels)


def overal(zelf: Tekstblik) -> dict[Onderwerpwoord, list[int]]:
    """Say that each place near digits may be that of any word; a paper is looked around there."""
    plekken = [plek for begin, eind in zelf.stukken for plek in range(begin, eind)]
    papieren = re.compile(papiernummer._KAAL + "|" + papiernummer._STERK)  # noqa: SLF001
    papier = [vondst.start() for vondst in papieren.finditer(zelf.laag)]
    alle = dict.fromkeys(get_args(Onderwerpwoord), plekken) if plekken else {}
    return alle | {"papier": [plek for plek in papier if plek in plekken]}


ZONDER: Final[tuple[tuple[Any, str, Any], ...]] = (
    (trossen, "trossen", alle_woorden),
    (vinden, "kan_titel_hebben", lambda _: True),
    (vinden, "_kan_datum", lambda _: True),
    (vinden, "_adressen", adres.vind_adressen),
    (persoonsdatum, "_OOIT", ("",)),
    (persoonsdatum, "_HAAKJE", persoonsdatum._HAAKJE.partition("(?:(?<=")[0] + ")"),  # noqa: SLF001
    (reeks, "_DAG", r"(?!)"),
    (adres, "_LANG", 0),
    (adres, "_huisnummers", lambda: re.compile(rb"0(?<=[ a-z\xe0-\xff\n]0)")),
    (papiernummer, "_VERST", 10_000),
    (rechtbank, "_BLANK", b""),
    (rechtbank, "_BEGIN", (b"",)),
    (blik, "aanleidingen", alle_aanleidingen),
    (mail, "in_regels", lambda vorm, tekst, _: re.finditer(vorm, tekst)),
    (persoonsdatum, "in_regels", lambda vorm, tekst, _: re.finditer(vorm, tekst)),
    (normaalvorm, "_eenheden", lambda tekst: re.finditer(normaalvorm._EENHEID, tekst)),  # noqa: SLF001
    (Tekstblik, "over", property(overal)),
    (papiernummer, "_VORMEN", tuple((b"", vorm) for _, vorm in papiernummer._VORMEN)),  # noqa: SLF001
    (Cijferblik, "toont_jaar", lambda *_: True),
)


@contextmanager
def zonder_vlugge_blik() -> Iterator[None]:
    """Look at everything as long as it takes."""
    with pytest.MonkeyPatch.context() as zonder:
        for waar, naam, anders in ZONDER:
            zonder.setattr(waar, naam, anders)
        yield


def vergelijk(teksten: list[str]) -> int:
    """Find the same in texts without the quick looks; return in how many there is something."""
    vragen = [(tekst, gevraagd) for tekst in teksten for gevraagd in (ALLE, STOPT)]
    met = [vind_persoonsgegevens(tekst, gevraagd=gevraagd) for tekst, gevraagd in vragen]
    with zonder_vlugge_blik():
        for (tekst, gevraagd), gevonden in zip(vragen, met, strict=True):
            assert vind_persoonsgegevens(tekst, gevraagd=gevraagd) == gevonden, tekst
    return sum(map(bool, met[::2]))


def patronen(vinder: ModuleType) -> Iterator[str]:
    """Yield the patterns of a finder: by name, in its tables, and those made late."""
    for naam, waarde in vars(vinder).items():
        if naam[:2] == "__" or naam == "_EINDE":
            continue
        if naam in {"_straat", "_genoemd", "_patroon", "_begin"} and hasattr(waarde, "cache_info"):
            yield waarde().pattern
        leden = waarde.values() if isinstance(waarde, dict) else waarde
        for lid in (leden,) if isinstance(leden, str) else leden if _is_tabel(waarde) else ():
            yield from (
                deel for deel in (lid if _is_tabel(lid) else (lid,)) if isinstance(deel, str)
            )


def _is_tabel(waarde: object) -> bool:
    return isinstance(waarde, (tuple, dict))


@pytest.mark.parametrize("vinder", VINDERS, ids=lambda vinder: vinder.__name__.rpartition(".")[2])
def test_each_word_and_form_of_a_finder_is_seen(vinder: ModuleType) -> None:
    """Each alternative of each of its patterns, at each place of a text."""
    vormen = [vorm for patroon in patronen(vinder) for vorm in elke_vorm(patroon)]
    vormen = sorted({*vormen, *VORMEN_ERBIJ})
    teksten = [
        plek.format(vorm=vorm, waarde=waarde)
        for vorm in vormen
        for waarde, plek in zip(
            WAARDEN, islice(cycle(PLEKKEN), crc32(vorm.encode()) % len(PLEKKEN), None), strict=False
        )
    ]
    assert vergelijk(teksten) > len(vormen)


def test_nothing_is_lost_between_two_pieces() -> None:
    """Of every two, one behind the other."""
    vergelijk([f"{een}{ander}) Het is 12." for een, ander in product(STUKKEN, STUKKEN)])


@given(TEKSTEN)
def test_nothing_is_lost(tekst: str) -> None:
    """Of the corpus, and of pieces of it put together at random."""
    vergelijk([tekst])


def test_each_title_is_seen_at_a_first_look() -> None:
    """The first look takes words as runs of letters, so each title begins with such a one."""
    assert all(kan_titel_hebben(f"de {titel}s kant en {titel}") for titel in (*TITELS, *ZWAK))
    assert not kan_titel_hebben("Opvang kan voorlopig")
