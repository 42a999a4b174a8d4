"""Say whether an old date is of something that happened, and not of birth."""

from typing import Final

from rao_cli.model.patroon import patroon_van

#: Words before a date that make it one of something else.
_ERVOOR: Final = (
    r"(?:^|\W)(?:van|sinds|vanaf|per|op|tot|t/m|d\.?d\.?|datum|ingang|sedert|na|v[oó][oó]r|tussen"
    r"|ingaande|artikel|art\.?|besluit|wet|verdrag|uitspraak|beschikking|arrest|brief|verslag"
    r"|regeling|circulaire|stcrt\.?|stb\.?|trb\.?|en met|geldig|gewijzigd|laatst|rond|\w*datum"
    r"|versie|release|paragraaf|\w*_op"
    r"|binnenkomst|inreis|uitreis|aankomst|\w*aanvraag|vertrek|zitting|huwelijk|vonnis"
    r"|\w*bewaringstelling|inreisverbod|terugkeerbesluit|overdracht|melding|aangifte"
    r"|ingereisd|aangekomen|binnengekomen|verklaard|verleend|ingediend|afgewezen|ingetrokken"
    r"|vertrokken|overgedragen|uitgezet|gehuwd|getrouwd|gescheiden|overleden|afgegeven|uitgegeven"
    r"|veroordeeld|aangehouden|opgelegd|aangetroffen|geregistreerd|uitgeschreven|ingeschreven)"
    r"(?: (?:in )?(?:nl|nederland))?\W{1,3}(?:de |het )?$"
)
_ERNA: Final = (
    r" ?(?:tot|t/m|t\.e\.m|- |en met)"
    r"| (?:binnengekomen|ingereisd|aangekomen|aangevraagd|afgewezen|vertrokken|ingediend)\b"
)
#: Of whom the words say `is van` before a date, that is born on it; a paper is of a day too.
_IS_VAN: Final = r"(?:^|\W)(?:is|zijn) van $"
_STUK: Final = (
    r"(?:brief|besluit|beschikking|uitspraak|arrest|vonnis|wet\b|verdrag|regeling|verslag|rapport"
    r"|akte|document|paspoort|vergunning|aanvraag|advies|mail|foto|kaart|stuk|versie|stempel"
    r"|verklaring|notitie|circulaire|protocol|contract)\b"
    r"|\b(?:dit|dat|deze|die|het) (?:is|zijn) van $"
)
#: Laws and treaties are named by their day.
_RECHT: Final = (
    r"wet\b|wetboek|verdrag|protocol|conventie|besluit|regeling|richtlijn|verordening|evrm|ivrk"
    r"|handvest|resolutie|statuut|gen[eè]ve|rome\b|new york|straatsburg|trb\b|stb\b|stcrt\b"
    r"|arrest|uitspraak|rechtbank|raad van state|\bhof\b|tractaat|overeenkomst|\bvn\b"
)
_RUIMTE: Final = 90


def is_gebeurtenis(tekst: str, begin: int, eind: int) -> bool:
    """Say whether the words around a date say that it is of something that happened."""
    zin = tekst[max(0, begin - 60) : begin].rpartition("\n")[2].lower()
    ervoor = " ".join(zin.split()) + " "
    if patroon_van(_IS_VAN).search(ervoor):
        return patroon_van(_STUK).search(ervoor) is not None
    return patroon_van(_ERVOOR).search(ervoor) is not None or loopt_door(tekst, eind)


def noemt_recht(tekst: str, begin: int, eind: int) -> bool:
    """Say whether a law, a treaty or a court is named near a date."""
    rond = tekst[max(0, begin - _RUIMTE) : eind + _RUIMTE // 3].lower()
    return patroon_van(_RECHT).search(rond) is not None


def loopt_door(tekst: str, eind: int) -> bool:
    """Say whether a date begins a term, or what happened on it follows."""
    return patroon_van(_ERNA).match(tekst, eind) is not None
