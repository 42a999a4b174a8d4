"""Words around a name: titles before it, what stands inside it, and what never is one.

`TUSSEN` is a part of a pattern, the rest are words in small letters.
"""

from typing import Final

#: Inside a name, or before it (de, van der, el, bin): in small letters or in capitals.
TUSSEN: Final = (
    r"(?:van|vande|vander|de|der|den|het|['’]t|ter|ten|te|op|in|aan|uit|el|al|ul|ad|as|ash|at|bin|bint"
    r"|ben|ibn|abu|abou|umm|ould|ait|di|da|do|dos|del|della|du|la|le|von|zu|zur)"
)
#: The same as words, for who looks back from a name.
TUSSENWOORDEN: Final = frozenset(
    """
    van vande vander de der den het 't ’t ter ten te op in aan uit el al ul ad as ash at bin bint ben ibn abu
    abou umm ould ait di da do dos del della du la le von zu zur d' l' o'
    """.split()
)
#: Whoever is called so, is called by name: any word with a capital behind it is one.
TITELS: Final = frozenset(
    """
    heer heren mevrouw mejuffrouw meneer mijnheer dames familie gezin echtpaar gebroeders juffrouw
    juf meester dokter professor dominee pastoor pater imam sjeik weduwe dhr hr mevr mw mej fam
    gebr mr drs dr ir ing prof ds wed mrs ms miss herr frau madame
    """.split()
)
#: May stand before a word with a capital that is no name: only an unknown word behind it is one.
ZWAK: Final = frozenset(
    """
    betrokkene betrokkenen zoon zoontje zonen dochter dochters dochtertje moeder vader ouder
    ouders broer broers broertje zus zussen zusje zuster oom tante neefje neef nicht nichtje opa
    oma grootvader grootmoeder man vrouw echtgenoot echtgenote partner verloofde ex kind kinderen
    baby peuter jongen meisje jongere puber tweeling amv amv'er alleenstaande minderjarige
    vreemdeling vreemdelinge bewoner bewoonster cliënt cliënte client asielzoeker asielzoekster
    vluchteling verzoeker verzoekster eiser eisers eiseres appellant verdachte slachtoffer getuige
    statushouder vergunninghouder referent vriend vriendin schoonzus schoonmoeder schoonvader
    zwager stiefvader stiefmoeder advocaat advocate raadsman raadsvrouw gemachtigde tolk huisarts
    arts psycholoog psychiater voogd voogdes mentor jeugdbeschermer casemanager regievoerder
    contactpersoon collega medewerker medewerkster begeleider begeleidster leerling leraar lerares
    docent buurman buurvrouw huisgenoot kamergenoot persoon patiënt patiënte patient heerschap
    opvolger vervanger agent
    """.split()
)
#: Of these the word behind them may be a department (medewerker Opvang): only an unknown one counts.
FUNCTIES: Final = frozenset(
    """
    advocaat advocate raadsman raadsvrouw gemachtigde tolk huisarts arts psycholoog psychiater voogd voogdes
    mentor jeugdbeschermer casemanager regievoerder contactpersoon collega medewerker medewerkster begeleider
    begeleidster leraar lerares docent opvolger vervanger agent ex persoon referent
    """.split()
)
#: So a sentence goes on after a title with a point (dhr. Daarna ...): never a name of a person.
GEEN_NAAM: Final = frozenset(
    """
    aan aangezien achter achteraf af afgelopen al aldus alhoewel alle alleen allen allereerst alles als
    alsnog altijd ander andere anders beide ben bent bij bijgevolg bijna bijvoorbeeld binnen binnenkort
    blijkbaar boven bovendien buiten daar daarbij daardoor daarmee daarna daarnaast daarom daarop daartoe
    daarvoor daarentegen dan dankzij dat de deels derhalve deze dezelfde die dient diens dit doch doen
    doordat dus dus echter een één eens eerder eerst elk elke en enerzijds enige enkele er ergens ervan
    even evenals eveneens evenmin feitelijk gaat gedurende geen gelet genoemde gezien gisteren graag haar
    had hadden heb hebben heden heeft helaas hen het hetgeen hierbij hierdoor hiermee hierna hierom hierop
    hiervoor hij hoe hoewel hoogstwaarschijnlijk hun ieder iedere iedereen iemand iets ik immers in indien
    ingevolge inmiddels intussen is ja jaarlijks jegens jij jullie kan komt kort kortom krachtens kunnen
    laat later liefst maar mag meer meerdere men met middels mits mocht moet moeten mogelijk mogen momenteel
    morgen na naar naast nadat namelijk namens navraag nee nergens net niemand niet niets nieuw nimmer noch
    nochtans nog nogmaals nu of ofschoon om omdat omstreeks omtrent onder ondanks ondertussen onlangs ons onze
    ook op opnieuw over overeenkomstig overigens pas per plots precies recent reeds rond samen samenvattend
    sinds sindsdien soms steeds straks tenslotte tegen tegelijk tegenover telefonisch telkens ten tenzij ter
    tevens thans tijdens toch toen tot totdat tussen tussentijds tweemaal u uit uiteindelijk uiteraard uiterlijk
    uitsluitend uw vaak van vanaf vanavond vandaag vandaar vanmiddag vanmorgen vannacht vanochtend vanuit
    vanwege veel verder vermoedelijk vervolgens via vlak volgens voor vooraf vooral voordat voorheen voorlopig
    voorts vorig vorige vroeger waar waarbij waardoor waarna waarom waarschijnlijk waarvan waarvoor wanneer
    want waren was wat we wederom weer wegens wekelijks wel welk welke weliswaar werd werden wie wij wil wilde
    willen worden wordt zal ze zeer zeker zelf zelfs zich zie zij zijn zo zoals zodat zodra zojuist zolang
    zonder zou zouden zowel zullen acht afspraak beroep besluit bezwaar contact dossier gesprek kamer locatie
    opvang overleg standpunt terugkeer verslag vertrek zaak zitting morgenochtend morgenmiddag volgende
    geplande wijlen onbekend onbekende meldplicht gemeente afdeling politie organisatie dienst instantie
    directie rechtbank rechter regio stichting ministerie staatssecretaris minister voorzitter secretaris
    mede medio nadien vooralsnog alvorens hiertoe hierover hierin hieruit daarover daarin daarvan daaruit begin
    eind half elders desondanks niettemin desalniettemin evengoed anderzijds zogezegd tegelijkertijd bovenal
    kennelijk wellicht misschien gelukkig zodoende aldaar alhier gister eergisteren overmorgen ofwel hetzij
    tweede derde eerste laatste destijds toentertijd indertijd ditmaal voortaan weldra spoedig prompt plotseling
    opeens ineens eenmaal zoveel alweer normaliter doorgaans meestal zelden nooit ooit eigenlijk eindelijk
    aanvankelijk oorspronkelijk voorafgaand aansluitend naderhand evenwel nogal waarop waarmee waarover
    volgend beide allebei hoogstens minstens tenminste uiterst ruim circa zeven negen tien twee drie vier vijf
    zes nul honderd alsook alsmede ergo kortweg simpelweg immer jongstleden nachts overdag dagelijks maandelijks
    eenzelfde zulke zulk dergelijke ingeval blijkens conform niettegenstaande ongeacht onverminderd
    voorzover zover zoverre wiens wier hetwelk welnu nou oké daarheen hierheen vervolg
    daartegen hiertegen waaronder waartoe hieronder daaronder bijlage conclusie advies bron toelichting
    afgesproken besproken gevraagd gezegd daarbuiten daarenboven dienovereenkomstig deswege eensklaps eertijds
    gaandeweg gewoonlijk geleidelijk gezamenlijk gistermiddag gisteravond gistermorgen gisterochtend halverwege
    hiernaast hieraan hieromtrent incidenteel indirect initieel jammer kortgeleden langzaam langzamerhand laatst
    mettertijd mondeling morgenavond naarmate nagenoeg natuurlijk nauwelijks normaal noodgedwongen officieel
    omgekeerd onverwacht onverwijld onvoldoende onmiddellijk onderwijl onderweg overal periodiek persoonlijk
    primair rechtstreeks regelmatig schriftelijk sedert sedertdien slechts sommige stilaan strikt terecht terstond
    terloops terwijl tevergeefs thuis toevallig trouwens uitgerekend vanouds volledig voornamelijk voortdurend
    vrijwel vrijwillig vroegtijdig waarachtig zogenaamd zozeer zowaar anderhalf meermaals herhaaldelijk dadelijk
    direct meteen bijkans blijvend buitendien daags dagenlang wekenlang maandenlang jarenlang diverse verschillende
    enkelen vele velen weinig weinigen geheel gans goed slecht nota tegenwoordig toenmalig toenmalige huidig
    huidige vorig aankomend komend komende eerstvolgende gelijktijdig gelijk eveneens dientengevolge gegeven
    vermeld bekend duidelijk zowat haast alreeds weleens welzeker heel erg best samengevat ten tot onderhavig
    desgevraagd desgewenst gewenst verzocht verwacht verwijzing navolgend navolgende bovenstaand bovenstaande
    voornoemde voormelde laatstgenoemde eerstgenoemde ditzelfde hetzelfde hierdoor daardoorheen vanhier vandaan
    vnr bsn iban nr tel mob geb dob ref zn nnb nvt enz etc zgn zsm svp id kvk rsin postcode adres nummer
    voorstel vraag antwoord punt actie doel reden grond resultaat gevolg oorzaak nummer bedrag bericht brief mail
    """.split()
)
#: Behind `van` these begin the name of an organisation: mevrouw van Veilig Thuis.
INSTELLINGEN: Final = frozenset(
    """
    raad veilig bureau leger huis zorg politie gemeente dienst afdeling rechtbank ministerie stichting team
    vereniging centrum provincie college orgaan inspectie directie kantoor jeugdzorg jeugdbescherming school
    reclassering kinderbescherming opvang regie vluchtelingenwerk rode hof kamer koninklijke openbaar sociale
    maatschappelijk maatschappelijke slachtofferhulp geestelijke advocatuur ambassade consulaat beveiliging
    """.split()
)
#: What a person does, behind a name that opens a sentence.
WERKWOORDEN: Final = frozenset(
    """
    is was heeft had kan kon mag mocht moet moest zal zou wil wilde wordt werd blijft bleef gaat ging komt
    kwam doet deed geeft gaf krijgt kreeg laat liet maakt maakte neemt nam ziet zag zegt zei weet wist
    weigert weigerde vertelt vertelde vraagt vroeg woont woonde verblijft verbleef heet heette reist reisde
    spreekt sprak belt belde mailt mailde staat stond zit zat ligt lag slaapt sliep eet leeft leefde denkt dacht
    vindt vond verklaart verklaarde meldt meldde klaagt klaagde dreigt dreigde slaat sloeg bedreigt bedreigde
    vertrekt vertrok keert keerde dient diende loopt liep toont toonde gebruikt gebruikte ontkent ontkende
    bevestigt bevestigde begrijpt begreep volgt volgde leert studeert huilt huilde lijdt leed slikt stopt
    stopte stemt stemde tekent tekende ondertekent ondertekende brengt bracht haalt haalde helpt hielp hoopt
    hoopte kent kende mist miste overlegt overlegde praat praatte probeert probeerde reageert reageerde
    regelt regelde schreeuwt schreeuwde schrijft schreef stuurt stuurde trekt trok verdwijnt verdween verlaat
    verliet verwacht verwachtte veroorzaakt veroorzaakte voelt voelde voldoet wacht wachtte wenst wenste wijst
    wees zoekt zocht zorgt zorgde bezoekt bezocht bezit betaalt betaalde verzet verzette accepteert accepteerde
    beweert beweerde erkent erkende gelooft geloofde hoort hoorde houdt hield kiest koos kookt leest luistert
    mankeert meent meende noemt noemde overnacht overnachtte overlijdt overleed pakt pakte plaatst plaatste
    rijdt reed roept riep ruziet scheldt schold steelt stal sterft stierf sport traint trouwt trouwde
    valt viel vecht vocht verhuist verhuisde verstaat verstond vertoont vertoonde verzoekt verzocht vliegt
    vloog vlucht vluchtte vreest vreesde werkt werkte zwijgt zweeg zwerft wonen gaan hebben zijn waren willen
    kunnen moeten werden komen zitten blijven verblijven weigeren vertrekken hoeft durft drinkt rookt
    behoeft beschikt raakt raakte ontbreekt herinnert licht
    """.split()
)
#: Of those, what hardly anything but a person does: then a plain word before it is a name too.
PERSOONLIJK: Final = frozenset(
    """
    wil wilde weigert weigerde zegt zei vertelt vertelde vraagt vroeg heet heette reist reisde spreekt sprak belt
    belde mailt slaapt eet denkt dacht verklaart verklaarde klaagt klaagde dreigt dreigde slaat sloeg ontkent
    ontkende studeert huilt lijdt slikt tekent tekende ondertekent hoopt hoopte overlegt praat praatte probeert
    schreeuwt schrijft schreef voelt wenst wenste trouwt trouwde vlucht vluchtte vecht vocht vreest vreesde zwijgt
    beweert gelooft begrijpt leest luistert mist woont woonde verblijft verbleef werkt durft drinkt rookt
    """.split()
)
#: Behind these stands the name of a place, of an organisation or of a thing.
_PLAATS: Final = (
    *("in", "te", "uit", "naar", "nabij", "vanuit", "richting", "omgeving", "via", "gemeente", "locatie"),
    *("azc", "plaats", "stad", "dorp", "wijk", "regio", "provincie", "district", "kamp", "luchthaven"),
    *("vliegveld", "station", "grens", "ambassade", "consulaat", "haven", "eiland", "land", "staat"),
)
_DING: Final = (
    *("stichting", "project", "programma", "systeem", "applicatie", "app", "pilot", "methode", "training"),
    *("organisatie", "bureau", "firma", "bedrijf", "hotel", "school", "college", "kerk", "moskee", "model"),
    *("ziekenhuis", "kliniek", "team", "formulier", "merk", "product", "medicijn", "website", "vereniging"),
    *("verdrag", "arrest", "wet", "cursus", "werkgroep", "campagne", "platform", "portaal", "module", "de"),
    *("het", "een", "ons", "onze", "elke", "elk", "ieder", "iedere", "geen"),
    *("gebruikt", "slikt", "gebruik", "medicatie", "dosis", "leverancier", "dit", "deze"),
    *("via", "per", "thema", "afdeling", "directie", "zaal", "gebouw", "straat", "kantoor", "maatschappij"),
)
#: An unknown word behind one of these is more often a place or a thing than a person.
GEEN_PERSOON_NA: Final = frozenset((*_PLAATS, *_DING))
#: Behind these a word with a capital is a name, also when it is a word too.
NAAM_NA: Final = frozenset(("heet", "heette", "heten", "genaamd", "genoemd", "alias", "bijgenaamd"))
#: Before a point or a colon: what is named behind it is a person.
KOPJES: Final = frozenset(
    """
    naam voornaam achternaam betreft aanwezig afwezig contactpersoon casemanager regievoerder ondertekend
    ondertekening getekend gezinsleden moeder vader zoon dochter tolk advocaat gemachtigde betrokkene
    contact melder indiener auteur opsteller namens namen roepnaam bewoner cliënt vreemdeling
    """.split()
)
#: A point behind one of these ends no sentence.
AFKORTINGEN: Final = frozenset(
    """
    dhr hr mevr mw mej fam gebr mr drs dr ir ing prof ds wed t.a.v tav t.n.v tnv o.a oa i.o.v i.v.m ivm
    m.b.t mbt bijv bv n.a.v c.q cq e.d d.d resp incl excl ca nl ref tel nr nrs art vgl z.g zgn ex i.c
    geb d.w.z m.n o.l.v i.s.m m.i.v a.d.h.v b.g.g v
    """.split()
)
