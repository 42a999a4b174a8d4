"""What a signaallijst shows and weighs: S19a to S23 of the source, typed from end to end."""

from tests.bron.verhaal import (
    DAG_ERNA,
    OPSCHALING,
    STANDPUNTEN,
    besluit,
    codes,
    geef_standpunten,
    gevonden,
    houdt_tegen,
    leg_voor,
    mist,
    schaal_op,
    vul_aan,
    vul_aan_zonder,
)
from tests.cli.secretaris import ZAAK, Secretaris


def test_s19a(beslist: Secretaris) -> None:
    """How the organisations came to their view, and which ones: at least two, or it stops."""
    s = beslist
    vul_aan_zonder(s, "constatering")
    assert "- hoe de organisaties samen tot hun beeld kwamen\n" in s.doet("aanleveren", ZAAK)
    houdt_tegen(s, "SIG01")
    vul_aan(s, "constatering.werkwijze", constatering__organisaties="COA")
    assert mist(s) == {"SIG02"}
    vul_aan(s, "constatering.organisaties")
    stuk = leg_voor(s)
    assert "**Hoe vastgesteld:** De organisaties bespraken het dossier op 3 maart." in stuk
    assert "**Samen vastgesteld door:** DT&V, COA en AVIM" in stuk


def test_s19b(beslist: Secretaris) -> None:
    """Whether one asked inside in between: with whom, when and what came of it."""
    s = beslist
    vul_aan_zonder(s, "intern_geschakeld")
    assert "- of er intern is geschakeld\n" in s.doet("aanleveren", ZAAK)
    houdt_tegen(s, "SIG03")
    vul_aan(s, "intern_geschakeld.antwoord")
    assert mist(s) == {"SIG03"}
    vul_aan(s, "intern_geschakeld")
    stuk = leg_voor(s)
    assert "**Intern geschakeld:** Ja. De IND keek of er nieuwe feiten zijn." in stuk
    assert "- **IND, 12 februari 2026:** Geen nieuwe feiten" in stuk


def test_s19b_nee(beslist: Secretaris) -> None:
    """That nobody was asked is an answer too, with the reason."""
    s = beslist
    vul_aan_zonder(s, "intern_geschakeld")
    vul_aan(s, intern_geschakeld__antwoord="nee")
    houdt_tegen(s, "SIG03")
    vul_aan(s, intern_geschakeld__toelichting="Alles was al bekend.")
    assert "**Intern geschakeld:** Nee. Alles was al bekend." in leg_voor(s)


def test_s19c(beslist: Secretaris) -> None:
    """How long the LKO needs until the departure: a day, and why that day."""
    s = beslist
    vul_aan_zonder(s, "termijn")
    assert "- hoe lang het LKO nog nodig heeft\n" in s.doet("aanleveren", ZAAK)
    houdt_tegen(s, "SIG04")
    vul_aan(s, "termijn.soort", "termijn.toelichting")
    assert mist(s) == {"SIG04"}
    vul_aan(s, "termijn.tot")
    assert "Vertrek, tot 1 juni 2026. De ambassade zegde het reisdocument toe." in leg_voor(s)


def test_s19c_toelating(beslist: Secretaris) -> None:
    """Or how long an application is awaited; then something must be open on toelating."""
    s = beslist
    vul_aan_zonder(s, "termijn", "vertrekstrategie.toelating")
    wacht = {"termijn__tot": "2026-05-01", "termijn__toelichting": "De IND beslist in april."}
    vul_aan(s, termijn__soort="toelating", vertrekstrategie__geen_toelating="Niets", **wacht)
    assert "SIG35" in codes(s)
    stuk = leg_voor(s)
    assert "**Termijn:** Toelating, tot 1 mei 2026. De IND beslist in april." in stuk


def test_s19c_voorbij(ontvangen: Secretaris) -> None:
    """When the term has passed and the zaak still runs, that is told."""
    vul_aan(ontvangen, "termijn")
    assert "SIG05" not in codes(ontvangen.op("2026-06-01"))
    assert "SIG05" in codes(ontvangen.op("2026-06-02"))


def test_s19d(beslist: Secretaris) -> None:
    """What changes when it is refused, and what when it is granted: both, and not the same."""
    s = beslist
    vul_aan_zonder(s, "gevolgen")
    assert "- wat er verandert bij afwijzing en inwilliging\n" in s.doet("aanleveren", ZAAK)
    houdt_tegen(s, "SIG06")
    vul_aan(s, "gevolgen.bij_afwijzing")
    assert mist(s) == {"SIG06"}
    vul_aan(s, gevolgen__bij_inwilliging="De opvang stopt vier weken na de uitspraak.")
    assert mist(s) == {"SIG07"}
    vul_aan(s, "gevolgen.bij_inwilliging")
    stuk = leg_voor(s)
    assert "**Bij afwijzing:** De opvang stopt vier weken na de uitspraak." in stuk
    assert "**Bij inwilliging:** Het gezin verhuist naar een gemeente." in stuk


def test_s19e(beslist: Secretaris) -> None:
    """Whether somebody works on departure, as regievoerder or casemanager heard in a talk."""
    s = beslist
    vul_aan_zonder(s, "werkt_aan_vertrek")
    assert "- of betrokkene meewerkt aan vertrek\n" in s.doet("aanleveren", ZAAK)
    houdt_tegen(s, "SIG08")
    vul_aan(s, "werkt_aan_vertrek.antwoord", "werkt_aan_vertrek.toelichting")
    assert mist(s) == {"SIG08"}
    vul_aan(s, "werkt_aan_vertrek.vastgesteld_door")
    assert mist(s) == {"SIG08"}
    vul_aan(s, "werkt_aan_vertrek.gesprek_op")
    assert "deels, volgens de regievoerder (gesprek op 11 februari 2026)" in s.doet("toon", ZAAK)
    vul_aan(s, werkt_aan_vertrek__vastgesteld_door="casemanager")
    stuk = leg_voor(s)
    assert "Deels, volgens de casemanager, gesprek op 11 februari 2026. De ouders boekten" in stuk


def test_s19e_een_oud_gesprek(beslist: Secretaris) -> None:
    """A talk of long ago is told: it no longer says whether somebody works on departure."""
    s = beslist
    vul_aan_zonder(s, "werkt_aan_vertrek.gesprek_op")
    vul_aan(s, werkt_aan_vertrek__gesprek_op="2025-10-01")
    assert "SIG09" in codes(s)
    vul_aan(s, "werkt_aan_vertrek.gesprek_op")
    assert "SIG09" not in codes(s)


ASPECT = {"DT&V": "terugkeer", "IND": "toelating", "COA": "opvang", "AVIM": "toezicht"}


def test_s20(gehouden: Secretaris) -> None:
    """Each organisation gives its standpunt and inzet, so all aspects are weighed, or it stops."""
    vul_aan(gehouden, "")
    besluit(gehouden, ZAAK, "opschalen", "Het RAO legt dit voor.")
    s = gehouden.op(DAG_ERNA)
    houdt_tegen(s, "SIG10")
    for organisatie in STANDPUNTEN:
        (zin,) = (m["tekst"] for m in gevonden(s) if m["code"] == "SIG10")
        assert organisatie in zin
        geef_standpunten(s, organisatie)
    stuk = leg_voor(s)
    for organisatie, (standpunt, inzet) in STANDPUNTEN.items():
        assert f"#### {organisatie} ({ASPECT[organisatie]}) - **Standpunt:** {standpunt}" in stuk
        assert f"- **Inzet:** {inzet}" in stuk


def test_s20_wie_nog_moet(ontvangen: Secretaris) -> None:
    """Who did not give a standpunt yet is asked for it; who did is asked no more."""
    geef_standpunten(ontvangen, "DT&V", "COA")
    for organisatie, moet_nog in {"DT&V": False, "COA": False, "IND": True, "AVIM": True}.items():
        verzoek = ontvangen.doet("aanleveren", ZAAK, "--organisatie", organisatie)
        assert ("- uw standpunt, met de reden\n" in verzoek) is moet_nog


def test_s20_eigen_woorden(beslist: Secretaris) -> None:
    """An organisation that only agrees with another has not worded its own standpunt."""
    s = beslist
    vul_aan(s, "")
    s.doet("standpunt", ZAAK, "COA", "--standpunt", "Akkoord.", "--ja")
    houdt_tegen(s, "SIG12")
    geef_standpunten(s, "COA")
    assert s.doet(*schaal_op()) == f"{OPSCHALING}\n"


def test_s21(beslist: Secretaris) -> None:
    """The political and the publicity risk are each weighed, with the reason."""
    s = beslist
    vul_aan_zonder(s, "risicos")
    houdt_tegen(s, "SIG13")
    vul_aan(s, "risicos.politiek")
    assert mist(s) == {"SIG13"}
    vul_aan(s, "risicos.publicitair.niveau")
    assert mist(s) == {"SIG13"}
    vul_aan(s, "risicos.publicitair")
    stuk = leg_voor(s)
    assert "**Politiek:** Laag. Er zijn geen vragen van de gemeenteraad." in stuk
    assert "**Publicitair:** Midden. De school zoekt aandacht voor het gezin." in stuk


RICHTING = "oplossingsrichtingen[0]"


def test_s22(beslist: Secretaris) -> None:
    """A solution was discussed, has pros and cons and a legal side; the advice chooses one."""
    s = beslist
    vul_aan_zonder(s, "oplossingsrichtingen", "advies")
    houdt_tegen(s, "SIG17")
    vul_aan(s, f"{RICHTING}.omschrijving")
    assert mist(s) == {"SIG18", "SIG19", "SIG20", "SIG26"}
    vul_aan(s, f"{RICHTING}.voordelen")
    assert mist(s) == {"SIG18", "SIG19", "SIG20", "SIG26"}
    vul_aan(s, f"{RICHTING}.nadelen", f"{RICHTING}.voorbesproken_met")
    assert mist(s) == {"SIG19", "SIG20"}
    vul_aan(s, f"{RICHTING}.juridisch")
    assert mist(s) == {"SIG20"}
    vul_aan(s, "advies")
    stuk = leg_voor(s)
    assert "**Voor:** - Het vertrek is duurzaam. - **Tegen:** - Het kost zes weken extra." in stuk
    assert "**Juridisch:** Houdbaar. Het terugkeerbesluit staat vast." in stuk
    assert "**Voorbesproken met:** COA en DT&V" in stuk
    assert "Richting 1. Vertrek met steun houdt stand bij de rechter." in stuk


def test_s22_de_juridische_kant_leidt(beslist: Secretaris) -> None:
    """What does not hold before the court cannot be what the RAO advises."""
    s = beslist
    vul_aan_zonder(s, f"{RICHTING}.juridisch")
    vul_aan(s, f"{RICHTING}.juridisch.toelichting", **{f"{RICHTING}.juridisch.houdbaar": "nee"})
    houdt_tegen(s, "SIG21")
    vul_aan(s, f"{RICHTING}.juridisch")
    assert s.doet(*schaal_op()) == f"{OPSCHALING}\n"


def test_s23(beslist: Secretaris) -> None:
    """One solution is told to be few; an unusual one beside it shows as such; nothing binds."""
    s = beslist
    vul_aan_zonder(s, "oplossingsrichtingen[1]")
    assert [m["ernst"] for m in gevonden(s) if m["code"] == "SIG22"] == ["aandachtspunt"]
    s.doet(*schaal_op(), "--proef")
    vul_aan(s, "oplossingsrichtingen[1]")
    assert "SIG22" not in codes(s)
    assert "Richting 2 (ongebruikelijk) - **Wat:** Verhuizing naar een gezinslocatie" in leg_voor(s)
