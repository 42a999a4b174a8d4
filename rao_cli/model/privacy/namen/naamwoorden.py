"""Words around a name: titles before it, what stands inside it, and what never is one.

The words, in small letters, and why they are there stand in `woorden/rondom.txt`.
"""

from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.model.privacy.namen.woordlijst import lees_groepen, verschreven

_GROEPEN: Final = lees_groepen("rondom.txt")
#: Inside a name, or before it (de, van der, el, bin), as a part of a pattern.
TUSSEN: Final = (
    r"(?:van|vande|vander|de|der|den|het|['’]t|ter|ten|te|op|in|aan|uit|el|al|ul|ad|as|ash|at|bin"
    r"|bint|ben|ibn|abu|abou|umm|ould|ait|di|da|do|dos|del|della|du|la|le|von|zu|zur)"
)
#: The same as words, for who looks back from a name.
TUSSENWOORDEN: Final = _GROEPEN["tussenwoorden"]
#: Whoever is called so, is called by name: any word with a capital behind it is one.
TITELS: Final = _GROEPEN["titels"] | {
    fout for titel in ("mevrouw", "meneer", "mijnheer") for fout in verschreven(titel)
}
#: May stand before a word with a capital that is no name.
ZWAK: Final = _GROEPEN["zwak"]
#: Of these the word behind them may be a department (medewerker Opvang): an unknown one counts.
FUNCTIES: Final = _GROEPEN["functies"]
#: So a sentence goes on after a title with a point (dhr. Daarna ...): never a name of a person.
GEEN_NAAM: Final = _GROEPEN["geen-naam"]
#: Behind `van` these begin the name of an organisation: mevrouw van Veilig Thuis.
INSTELLINGEN: Final = _GROEPEN["instellingen"]
#: What a person does, behind a name that opens a sentence.
WERKWOORDEN: Final = _GROEPEN["werkwoorden"]
#: Of those, what hardly anything but a person does: then a plain word before it is a name too.
PERSOONLIJK: Final = _GROEPEN["persoonlijk"]
#: An unknown word behind one of these is more often a place than a person, or a thing.
PLAATS_NA: Final = _GROEPEN["plaats-na"]
DING_NA: Final = _GROEPEN["ding-na"]
#: Behind these a word with a capital is a name, also when it is a word too.
NAAM_NA: Final = _GROEPEN["naam-na"]
#: Behind these a word that is a name too is a name.
PERSOON_NA: Final = _GROEPEN["persoon-na"]
#: Before a colon: what is named behind it is a person.
KOPJES: Final = _GROEPEN["kopjes"]
#: A point behind one of these ends no sentence.
AFKORTINGEN: Final = _GROEPEN["afkortingen"]
#: Behind these a letter with a point only counts: unit B. Daarna ...
GELETTERD: Final = _GROEPEN["geletterd"]
#: How the name of an institution ends: Martini Ziekenhuis.
INSTITUUT: Final = _GROEPEN["instituut"]
#: How the name of a street, a place, a law or a thing ends, and how only a surname does.
ENDEN: Final = (*_GROEPEN["enden"],)
ACHTERNAAM_EINDE: Final = (*_GROEPEN["achternaam-einde"],)
#: How the names of places begin: Sint-Oedenrode, Nieuw-Weerdinge.
PLAATS_BEGIN: Final = _GROEPEN["plaats-begin"]
#: How forms of a word end, and how words made of others begin.
UITGANGEN: Final = (*_GROEPEN["uitgangen"],)
VOORVOEGSELS: Final = (*_GROEPEN["voorvoegsels"],)
#: Words of the Dutch list that with a capital are a name (docs/maak_woordenschat.py).
VOORNAMEN: Final = _GROEPEN["voornamen"]

_WOORD: Final = patroon(r"\w+")


def kan_titel_hebben(tekst: str) -> bool:
    """Say whether one of the words of a text is a title; most have none, and that is quick."""
    woorden = _WOORD.findall(tekst.lower())
    return not (TITELS.isdisjoint(woorden) and ZWAK.isdisjoint(woorden))
