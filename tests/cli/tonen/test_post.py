"""A paper as the draft of a mail: each goes to its own reader, in it and beside it."""

from collections.abc import Callable, Mapping
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from pathlib import Path

import pytest

from tests.cli.agenda.kalender import overleg_in
from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris, Stadia, vaste_omgeving

#: Of each party its mailbox; the AVIM has none.
ADRESSEN = {
    "secretaris": "secretariaat@voorbeeld.nl",
    "voorzitter": "voorzitter@voorbeeld.nl",
    "COA": "rao@coa.example",
    "DT&V": "postbus@dtv.example",
    "IND": "info@ind.example",
    "Nidos": "rao@nidos.example",
    "lko:ter-apel": "lko.ter-apel@voorbeeld.nl",
    "lko:assen": "lko.assen@voorbeeld.nl",
    "deelberaad": "deelberaad@voorbeeld.nl",
}
VAN = ADRESSEN["secretaris"]
TAFEL = "postbus@dtv.example, info@ind.example, rao@coa.example"


@pytest.fixture(scope="module")
def mails(stadia: Stadia, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, EmailMessage]:
    """Every paper of a register as a mail, by its name, made in one go."""
    map_ = tmp_path_factory.mktemp("post")
    with pytest.MonkeyPatch.context() as monkeypatch:
        vaste_omgeving(monkeypatch)
        _maak_mails(stadia.kopie("gepland", map_ / "register"), map_ / "uit")
    gevonden = {pad.stem: pad.read_bytes() for pad in sorted((map_ / "uit").rglob("*.eml"))}
    return {naam: _open(data) for naam, data in gevonden.items()}


def _maak_mails(s: Secretaris, uit: Path) -> None:
    for wie, adres in ADRESSEN.items():
        s.doet("adres", "zet", wie, adres)
    s.doet("agenda", "nodig", ZAAK, "Nidos")
    s.doet("agenda", "genereer", OVERLEG)
    s.doet("agenda", "genereer", OVERLEG, "--voor", "Nidos")
    s.doet("agenda", "genereer", OVERLEG, "--spiekbrief")
    s.doet("agendapunten", "genereer", "--voor", "lko:assen")
    straks = s.op(OVERLEG)
    afwezig = ("--afwezig", "AVIM=Inzet elders")
    straks.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND", *afwezig)
    besluit = ("--uitkomst", "afgehandeld", "--besluit", "Goed", "--motivering", "Daarom")
    straks.doet("nieuw", "besluit", "--punt", ZAAK, *besluit)
    s.op("2026-03-13").doet("besluitenlijst", "stel-vast", "--ja")
    s.op("2026-03-13").doet("terugkoppeling", "genereer", OVERLEG)
    s.op("2026-03-13").doet("papieren", "--alle", "--formaat", "eml", "--naar", str(uit))


@pytest.fixture
def gepland(register: Callable[[str], Secretaris]) -> Secretaris:
    """A register with a meeting."""
    return register("gepland")


def _open(data: bytes) -> EmailMessage:
    bericht = message_from_bytes(data, policy=policy.default)
    assert isinstance(bericht, EmailMessage)
    return bericht


def _bytes(deel: Message) -> bytes:
    data = deel.get_payload(decode=True)
    assert isinstance(data, bytes)
    return data


@pytest.mark.parametrize(
    ("stuk", "aan", "onderwerp"),
    [
        ("agenda", TAFEL, "Agenda RAO Groningen en Drenthe, 12 maart 2026"),
        ("agenda-nidos", "rao@nidos.example", "Agenda RAO"),
        ("spiekbrief", "voorzitter@voorbeeld.nl", "Spiekbrief"),
        ("besluitenlijst", TAFEL, "Besluitenlijst"),
        ("terugkoppeling-ter-apel", "lko.ter-apel@voorbeeld.nl", "Terugkoppeling"),
        ("lko-assen", "lko.assen@voorbeeld.nl", ""),
    ],
)
def test_to_whom(mails: Mapping[str, EmailMessage], stuk: str, aan: str, onderwerp: str) -> None:
    """Each paper goes to its own readers, from the secretary, and was not sent yet."""
    mail = mails[stuk]
    assert (mail["To"], mail["From"], mail["X-Unsent"]) == (aan, VAN, "1")
    assert onderwerp in mail["Subject"]


@pytest.mark.parametrize(
    ("stuk", "zinnen"),
    [
        ("agenda", ["Hierbij de agenda van het RAO Groningen en Drenthe van donderdag 12 maart"]),
        ("agenda-nidos", ["met de punten waarvoor u bent genodigd."]),
        ("spiekbrief", ["Hierbij de spiekbrief voor"]),
        ("besluitenlijst", ["Hierbij de vastgestelde besluitenlijst van", "welke acties voor u"]),
        ("terugkoppeling-ter-apel", ["Wilt u uiterlijk 26 maart 2026 laten weten dat u deze hebt"]),
        ("lko-assen", ["op uw agenda ziet. Wilt u ons laten weten wat eruit kwam?"]),
    ],
)
def test_a_mail_says_what_it_is(
    mails: Mapping[str, EmailMessage], stuk: str, zinnen: list[str]
) -> None:
    """It greets, says what is asked and before when, and closes, as text and as a page."""
    tekst = ""
    for soort in ("plain", "html"):
        deel = mails[stuk].get_body((soort,))
        assert deel is not None
        tekst = " ".join(deel.get_content().replace("&#x27;", "'").split())
        wat = ["Beste collega's,", *zinnen, "Met vriendelijke groet,", "de secretaris van het RAO"]
        plekken = [tekst.find(zin) for zin in wat]
        assert -1 not in plekken
        assert plekken == sorted(plekken)
    assert "<hr>" in tekst


def test_an_agenda_asks_for_what_is_missing(gepland: Secretaris) -> None:
    """Before when, in the mail and on the agenda itself; an extract says so in its subject."""
    gepland.doet("agenda", "genereer", OVERLEG)
    mail = _open(gepland.rao("papieren", "--formaat", "eml", "--naar", "-").stdout_bytes)
    tekst = mail.get_body(("plain",))
    assert tekst is not None
    vraag = "Wilt u uw standpunt en uw stukken uiterlijk donderdag 5 maart 2026 sturen?"
    assert vraag in tekst.get_content()
    assert "Uiterlijk 5 maart 2026:" in gepland.lees(f"documenten/{OVERLEG}/agenda.md")
    klaar = gepland.rao("papieren", "--voor", "openbaar", "--formaat", "eml", "--naar", "-")
    assert _open(klaar.stdout_bytes)["Subject"].endswith("(concept, uittreksel)")
    assert "agenda-openbaar heeft geen adres: kies zelf aan wie u die stuurt." in klaar.stderr


def test_parts(mails: Mapping[str, EmailMessage]) -> None:
    """The paper stands in it as text and as a page, and goes along as a file."""
    for stuk, mail in mails.items():
        soorten = [deel.get_content_type() for deel in mail.walk() if not deel.is_multipart()]
        assert soorten[:2] == ["text/plain", "text/html"], stuk
        bijlage = next(mail.iter_attachments())
        assert bijlage.get_filename() in {f"{stuk}.pdf", f"{stuk}.html"}


def test_the_page_in_a_mail(mails: Mapping[str, EmailMessage]) -> None:
    """What only helps on a page of its own is left out: the link to the text, and the contents."""
    pagina = mails["agenda"].get_body(("html",))
    assert pagina is not None
    tekst = pagina.get_content()
    assert "Naar de inhoud" not in tekst
    assert "<nav" not in tekst
    assert '<table cellpadding="6">' in tekst


def test_the_appointment_goes_along(mails: Mapping[str, EmailMessage]) -> None:
    """With an agenda goes its appointment, with another paper none."""
    met = {
        stuk: [_bytes(bijlage) for bijlage in mail.iter_attachments()][1:]
        for stuk, mail in mails.items()
    }
    assert {stuk for stuk, bijlagen in met.items() if bijlagen} == {"agenda", "agenda-nidos"}
    assert overleg_in(met["agenda"][0])["DTSTART"].waarde == "20260312T100000"


def test_nothing_of_another_party(mails: Mapping[str, EmailMessage]) -> None:
    """In the mail to one party stands no mailbox and no file name of another."""
    for stuk, eigen in (("agenda-nidos", "Nidos"), ("terugkoppeling-ter-apel", "lko:ter-apel")):
        delen = [deel for deel in mails[stuk].walk() if not deel.is_multipart()]
        inhoud = b"".join(map(_bytes, delen)).decode("latin-1")
        alles = inhoud.replace("\r\n ", "") + str(mails[stuk].items())
        vreemd = {wie: a for wie, a in ADRESSEN.items() if wie not in {eigen, "secretaris"}}
        assert not [wie for wie, adres in vreemd.items() if adres in alles]


def test_without_addresses(gepland: Secretaris, tmp_path: Path) -> None:
    """Without mailboxes it can be opened too; rao says which are missing, and how they come."""
    gezegd = gepland.zegt(
        *("agenda", "genereer", OVERLEG, "--formaat", "eml", "--naar", str(tmp_path))
    )
    wie = "DT&V, IND, COA en AVIM"
    assert f'Van {wie} is geen postbus bekend. Die zet u met: rao adres zet "DT&V"' in gezegd
    mail = _open((tmp_path / "agenda.eml").read_bytes())
    assert (mail["To"], mail["From"]) == (None, None)
    assert mail["Subject"].endswith("(concept)")


def test_what_is_owed(gepland: Secretaris, tmp_path: Path) -> None:
    """Each who owes something gets a mail of its own, with its own zaken only."""
    gepland.doet("adres", "zet", "IND", ADRESSEN["IND"])
    gepland.doet("adres", "zet", "ter-apel", ADRESSEN["lko:ter-apel"])
    gepland.doet("aanleveren", OVERLEG, "--formaat", "eml", "--naar", str(tmp_path))
    namen = {pad.stem: _open(pad.read_bytes())["To"] for pad in tmp_path.glob("*.eml")}
    begin = "aanleververzoek"
    assert namen == {
        f"{begin}-ind": ADRESSEN["IND"],
        f"{begin}-ter-apel": ADRESSEN["lko:ter-apel"],
        **dict.fromkeys((f"{begin}-coa", f"{begin}-avim", f"{begin}-dt-v")),
    }
