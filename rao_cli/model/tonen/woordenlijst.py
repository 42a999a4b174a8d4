"""The word list of `rao begrip`, in our own words, at B1 level.

Each word: a line `word | in full | statements | see also`, then its meaning, indented.
"""

TEKST = """
RAO | Regionaal Afstemmingsoverleg | S1 S2 S8 | regio, LKO, Deelberaad Asiel
  Het vaste overleg van de organisaties in één regio over vreemdelingen. Het komt meestal elke
  maand bij elkaar, zoekt een passende oplossing voor zaken van de LKO's en volgt wat er in de
  regio speelt.
LKO | Lokaal Ketenoverleg | S6 S11 S14 | RAO, signaallijst, terugkoppeling
  Het overleg van de organisaties op of bij één opvanglocatie. Een LKO legt zaken waar het zelf
  niet uitkomt met een signaallijst voor aan het RAO.
Deelberaad Asiel |  | S13 S15 S16 S17 | kader, opschaling, trend
  Het landelijke overleg boven de RAO's. Het stelt kaders vast en krijgt zaken en trends
  voorgelegd die verder gaan dan één regio.
organisatie |  | S2 S3 | DT&V, AVIM, COA, IND, lid
  Een instelling die meedoet aan het overleg. Vier horen er altijd bij: DT&V, AVIM, COA en IND.
DT&V | Dienst Terugkeer en Vertrek | S2 S20 | terugkeer, vertrekstrategie, regievoerder
  Deze dienst werkt aan het vertrek van mensen die niet mogen blijven, en let op het aspect
  terugkeer. In het RAO zit de afdelingsmanager.
IND | Immigratie- en Naturalisatiedienst | S2 S20 | toelating, standpunt
  Deze dienst beslist op aanvragen om toelating en let op dat aspect. In het RAO zit een manager
  of ervaren medewerker; bij een LKO zit de IND niet altijd aan tafel.
COA | Centraal Orgaan opvang asielzoekers | S2 S20 | opvang
  Deze organisatie vangt asielzoekers op, en let op het aspect opvang. In het RAO zit de
  regiomanager.
AVIM | Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel | S2 S5 | toezicht
  Het onderdeel van de politie dat toezicht houdt op vreemdelingen. In het RAO zit de teamchef;
  deze organisatie let op het aspect toezicht.
Nidos |  | S3 | amv, organisatie
  De stichting die voogd is van jonge vreemdelingen zonder ouders. Het RAO nodigt haar uit als dat
  nodig is, zoals bij een zaak van een amv.
IOM | Internationale Organisatie voor Migratie | S3 | terugkeer
  Deze organisatie helpt mensen die uit eigen wil terugkeren. Het RAO nodigt haar uit als dat
  nodig is; wat zij over iemand weet, deelt zij alleen als die persoon dat goed vindt.
OM | Openbaar Ministerie | S3 | organisatie
  De organisatie die strafbare feiten vervolgt. Het RAO nodigt haar uit als dat nodig is.
REAN |  | S3 | IOM, terugkeer
  Het programma dat helpt bij een vertrek uit eigen wil. De projectcoördinator komt naar het RAO
  als dat nodig is.
regio |  | S1 | RAO, register
  Het gebied van één RAO: één of twee provincies.
lid |  | S2 | organisatie, rol
  Iemand die namens een organisatie in het RAO zit. Het register noemt leden bij hun functie.
rol |  | S4 | voorzitter, secretaris
  De taak van voorzitter of secretaris. De organisaties spreken af wie die taak heeft, en van
  wanneer tot wanneer.
voorzitter |  | S4 | rol, secretaris
  De organisatie die het overleg leidt. Op elke dag is er precies één; de rol kan wisselen.
secretaris |  | S4 | rol, voorzitter, besluitenlijst
  De organisatie die het overleg voorbereidt en de besluiten opschrijft. Op elke dag is er precies
  één; de rol kan wisselen.
regievoerder |  | S19e | werkt_aan_vertrek
  De medewerker die met de vreemdeling over vertrek praat; soms heet die casemanager. Uit die
  gesprekken moet blijken of iemand aan vertrek werkt.
signaallijst |  | S11 S17 S19a S20 | zaak, LKO, opschaling
  De lijst waarmee een LKO zaken voorlegt aan het RAO, of het RAO aan het Deelberaad Asiel. Per
  zaak staat erop wat er speelt, wat elke organisatie ervan vindt en wat er kan.
zaak |  | S6 S8 | signaallijst, kenmerk
  Eén persoon of gezin op een signaallijst, zonder naam. Een zaak houdt haar kenmerk altijd, ook
  op een latere lijst.
kenmerk |  |  | zaak, register
  De vaste naam waarmee rao iets terugvindt, zoals SL-ter-apel-2026-03-05 of Z-7K3F9E. Het kenmerk
  van een zaak wijst niet naar een persoon.
amv | alleenstaande minderjarige vreemdeling | S3 | Nidos
  Een vreemdeling jonger dan achttien jaar die zonder ouders in Nederland is. Bij zo'n zaak hoort
  Nidos.
aanbrenger |  | S6 | zaak, indiener
  De organisatie die een zaak op de signaallijst heeft gezet.
constatering |  | S19a | signaallijst, organisatie
  Wat de organisaties samen hebben gezien, en hoe zij daar samen toe kwamen. Er horen er ten
  minste twee bij.
intern_geschakeld |  | S19b | constatering
  Of de organisaties intussen bij zichzelf hebben overlegd over de zaak. Zo niet, dan staat erbij
  waarom niet.
termijn |  | S19c | gevolgen, zaak
  De tijd die het LKO denkt nodig te hebben. Het gaat om een vertrek dat dichtbij is, of om het
  wachten op een aanvraag om toelating.
gevolgen |  | S19d | toelating
  Wat er voor de persoon verandert als een aanvraag om toelating wordt afgewezen, en wat als die
  wordt toegewezen.
werkt_aan_vertrek |  | S19e | regievoerder, vertrekstrategie
  Of iemand meewerkt aan het eigen vertrek: ja, nee of deels. Dat blijkt uit gesprekken met de
  regievoerder of casemanager.
standpunt |  | S20 | inzet, aspect
  Wat één organisatie van een zaak vindt, in haar eigen woorden. Elke organisatie geeft haar eigen
  standpunt.
inzet |  | S20 | standpunt
  Wat één organisatie zelf gaat doen in een zaak.
aspect |  | S5 S20 | toelating, terugkeer, opvang, toezicht
  Een kant van waaruit een zaak wordt bekeken: toelating, terugkeer, opvang of toezicht. De eerste
  drie horen er altijd bij.
toelating |  | S5 S20 | aspect, IND
  Het aspect dat gaat over mogen blijven. De IND let hierop.
terugkeer |  | S5 S20 | aspect, DT&V
  Het aspect dat gaat over vertrek uit Nederland. De DT&V let hierop.
opvang |  | S5 S20 | aspect, COA
  Het aspect dat gaat over waar en hoe iemand woont. Het COA let hierop.
toezicht |  | S5 S7 | aspect, AVIM
  Het aspect dat gaat over het handhaven van de regels, zoals de meldplicht. De AVIM let hierop.
risico |  | S21 | opschaling
  De kans dat een zaak politiek of in de publiciteit gevoelig wordt: laag, midden of hoog, met de
  reden.
vertrekstrategie |  | S18 | opschaling, werkt_aan_vertrek
  Het plan om tot vertrek te komen: de stappen die zijn gezet, de stappen die nog komen, en wat er
  op het gebied van toelating nog kan.
oplossingsrichting |  | S22 S23 | advies
  Een mogelijke oplossing voor een zaak, met voordelen, nadelen en een juridische toets. Zij is
  van tevoren besproken; ook een ongewoon idee mag.
advies |  | S22 | oplossingsrichting
  De oplossingsrichting die de voorkeur heeft, met de reden. De juridische kant geeft de doorslag.
overleg |  | S1 S11 | agendapunt, besluitenlijst
  Eén bijeenkomst van het RAO, met een datum, agendapunten en besluiten.
agendapunt |  | S6 | indiener, overleg
  Eén punt van de agenda. Er staat bij wie het inbrengt, waarom, en wat er wordt gevraagd: een
  besluit, een gesprek of alleen kennisnemen.
indiener |  | S6 | agendapunt, aanbrenger
  Het LKO of de organisatie die een agendapunt inbrengt.
besluit |  | S8 S11 | uitkomst, actie, besluitenlijst
  Wat het overleg over een agendapunt afspreekt, met de uitkomst en de reden.
uitkomst |  | S11 | besluit, aanhouden, opschalen
  Hoe een besluit afloopt: afgehandeld, aanhouden, terug-naar-lko, opschalen of ter-kennisname.
aanhouden |  | S11 | uitkomst
  Nu nog niet beslissen. De zaak komt terug op een datum die erbij staat.
terug-naar-lko |  | S11 | uitkomst, LKO
  De uitkomst waarbij het LKO zelf verder gaat met de zaak.
opschalen |  | S17 | opschaling, uitkomst
  De uitkomst waarbij de zaak naar het Deelberaad Asiel gaat.
ter-kennisname |  | S11 | uitkomst
  De uitkomst waarbij het overleg het punt heeft gehoord en niets beslist.
actie |  | S11 | besluit
  Een afspraak na een besluit: wie doet wat, en voor welke dag.
besluitenlijst |  | S11 | vaststellen, erratum
  De besluiten en acties van één overleg, op papier. Na het vaststellen verandert er niets meer
  aan.
vaststellen |  | S11 | besluitenlijst, erratum
  Een agenda of besluitenlijst definitief maken. rao legt er een vingerafdruk van vast, zodat een
  latere wijziging opvalt.
erratum |  | S11 | vaststellen
  De verbetering van een fout in een besluitenlijst die al is vastgesteld.
terugkoppeling |  | S11 | LKO, zaak
  Het antwoord van het RAO aan een LKO: wat er over zijn zaken is besloten en waarom. Een zaak is
  pas klaar als dit is verstuurd.
opschaling |  | S17 S18 | Deelberaad Asiel, profiel, opschalen
  Een zaak of trend met een signaallijst voorleggen aan het Deelberaad Asiel. Het is ook het
  strengste profiel: alles wat de lijst moet bevatten, moet er dan zijn.
grond |  | S17 | opschaling, Deelberaad Asiel
  De reden waarom een zaak naar het Deelberaad Asiel gaat: politiek, publicitair, een trend of een
  knelpunt.
overlast |  | S9 | zaak, knelpunt
  Een kenmerk van een zaak: iemand geeft overlast. Het RAO let erop of dat bij meer LKO's speelt.
locatieoverstijgend |  | S9 | overlast, zaak, knelpunt
  Een kenmerk van een zaak: zij raakt meer dan één locatie, dus één LKO lost haar niet alleen op.
agendapunten voor een andere tafel |  | S16 | LKO, Deelberaad Asiel, agendapunt
  De punten die het RAO op de agenda van een LKO of van het Deelberaad Asiel wil, en wat het van
  die tafel wil weten.
onderwerp |  | S7 S9 | knelpunt, trend, thema, kader, mededeling, voortgang
  Iets wat de regio aangaat en geen zaak is: een knelpunt, trend, thema, kader, mededeling of
  voortgang.
knelpunt |  | S12 | onderwerp, opschaling
  Een probleem dat verder gaat dan één LKO.
trend |  | S10 S15 | onderwerp, Deelberaad Asiel
  Iets wat vaker voorkomt. Het RAO vraagt andere regio's of zij het ook zien; speelt het in het
  hele land, dan hoort het Deelberaad Asiel het.
uitwisseling |  | S10 | trend, regio
  De plek waar regio's trends met elkaar delen, en zeggen of zij die van een ander herkennen. Er
  gaat tekst heen met aantallen, en niets over een zaak of een persoon.
thema |  | S7 | onderwerp
  Een gesprek over de regio, zoals het contact met gemeenten of lang verblijf in de opvang.
kader |  | S13 | onderwerp, Deelberaad Asiel
  Een afspraak van het Deelberaad Asiel die het RAO uitvoert en uitlegt aan elk LKO.
mededeling |  | S10 | onderwerp
  Nieuws van een organisatie, zoals een verandering of een tekort aan mensen. Het wordt vroeg
  verteld, zodat anderen er rekening mee houden.
voortgang |  | S14 | onderwerp, LKO
  Hoe het met een LKO gaat: resultaten in cijfers en woorden, samenwerking en manier van werken.
concept |  | S11 | signaallijst, ingediend
  Een signaallijst waaraan het LKO nog werkt.
ingediend |  | S11 | concept, ontvangen
  Het LKO heeft de signaallijst verstuurd; het RAO heeft de ontvangst nog niet bevestigd.
ontvangen |  | S11 | ingediend, afgehandeld
  Het RAO heeft de signaallijst. Elke zaak komt nu op een agenda.
afgehandeld |  | S11 | uitkomst, terugkoppeling
  Het overleg heeft besloten en er is niets meer te bespreken.
ingetrokken |  | S11 | signaallijst
  Het LKO heeft de signaallijst teruggenomen.
gepland |  | S1 | overleg, agenda-vastgesteld
  Een overleg waarvan de datum vaststaat en de agenda nog niet.
agenda-vastgesteld |  | S6 | vaststellen, gehouden
  Een overleg waarvan de agenda definitief is.
gehouden |  | S2 | overleg, besluitenlijst-vastgesteld
  Een overleg dat is geweest. Er staat bij wie er waren.
besluitenlijst-vastgesteld |  | S11 | vaststellen, erratum
  Een overleg waarvan de besluiten definitief zijn.
vervallen |  |  | overleg, actie
  Een overleg of actie die niet doorgaat.
register |  | S1 | regio, kenmerk
  De map met alle bestanden van één regio. Er staan geen gegevens in van de personen over wie het
  gaat.
profiel |  | S18 | inname, behandeling, opschaling
  Hoe streng rao controleert: inname, behandeling of opschaling. De status van de lijst bepaalt
  het profiel.
inname |  |  | profiel, aandachtspunt
  Het mildste profiel, voor een lijst in concept of net ingediend. Wat nog ontbreekt, moet nog
  worden aangeleverd.
behandeling |  |  | profiel, waarschuwing
  Het profiel voor een zaak die op een agenda staat. Wat ontbreekt, is een waarschuwing.
regel |  |  | melding, bron
  Eén ding dat rao controleert, met een code zoals SIG07. `rao regel SIG07` vertelt wat de regel
  vraagt en waarom.
melding |  |  | ernst, vindplaats
  Wat een regel gevonden heeft: wat er is, waar het staat en wat u kunt doen.
ernst |  |  | fout, waarschuwing, aandachtspunt
  Hoe zwaar een melding telt: fout, waarschuwing of aandachtspunt.
fout |  |  | ernst
  Een melding over iets wat altijd zo moet zijn.
waarschuwing |  |  | ernst
  Een melding over iets wat beter kan of bijna altijd zo hoort.
aandachtspunt |  |  | ernst
  Een melding over iets om aan te denken, zoals wat nog moet komen.
vindplaats |  |  | melding
  De plek van een melding: het bestand, de regel en de kolom.
bron |  |  | regel
  De uitspraak in de beschrijving van het RAO waar iets op steunt, met een nummer zoals S19c.
"""
