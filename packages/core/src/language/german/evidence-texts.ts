/** German of what tables hold, what findings leave open, and how choices and lines of charts are called, by their English. */
export const germanEvidenceTexts = `
R&D that firms of another economy do abroad, by host and industry | FuE, die Firmen einer anderen Volkswirtschaft im Ausland treiben, nach Gastland und Branche
R&D that firms of another economy do abroad, by host | FuE, die Firmen einer anderen Volkswirtschaft im Ausland treiben, nach Gastland
Articles of economies by kind of co-authorship | Artikel von Volkswirtschaften nach Art der Mitautoren
Degrees awarded by economy and field | Abschlüsse nach Volkswirtschaft und Feld
Budgets of departments by year and technology | Budgets der Ressorts nach Jahr und Technologie
Supervising departments, their kind and region | Aufsichtführende Ressorts, ihre Art und ihr Ort
Development and high-technology zones | Entwicklungs- und Hochtechnologiezonen
What one unit of another currency is worth in the currency of the office, by year where it is known by year | Was eine Einheit einer anderen Währung in der Währung der Stelle wert ist, nach Jahren, wo es nach Jahren bekannt ist
Grades of how well institutions open their facilities and instruments | Noten dafür, wie gut Einrichtungen ihre Anlagen und Geräte öffnen
Field observation and test stations with hosts and supervisors | Feldstationen mit Trägern und Aufsicht
Number of firms by region, industry and year; a combination that is absent has none | Zahl der Firmen nach Ort, Branche und Jahr; eine fehlende Verbindung hat keine
Where the counts come from a list of today, what has gone since is absent: every count of the past is of survivors. | Wo die Zahlen aus einer heutigen Liste stammen, fehlt, was seither verschwand: Jede frühere Zahl zählt Überlebende.
Firms with region, industry and size | Firmen mit Ort, Branche und Größe
Delisted firms are absent. | Nicht mehr notierte Firmen fehlen.
Output, exports and imports of the sectors that make the bases of industry | Produktion, Ausfuhr und Einfuhr der Sektoren, die die Grundlagen der Industrie herstellen
Incubators and maker spaces by region and year, one row a figure. Codes that are read: incubators (incubators), maker_spaces (maker spaces) | Gründerzentren und offene Werkstätten nach Ort und Jahr, eine Zeile je Zahl. Gelesene Codes: incubators (Gründerzentren), maker_spaces (offene Werkstätten)
R&D spending | FuE-Ausgaben
R&D spending paid by government | vom Staat bezahlte FuE-Ausgaben
R&D paid by government | vom Staat bezahlte FuE
R&D personnel | FuE-Personal
R&D personnel, full-time equivalent | FuE-Personal, Vollzeitäquivalente
R&D spending by gross domestic product | FuE-Ausgaben je Bruttoinlandsprodukt
R&D spending of industrial firms | FuE-Ausgaben der Industriefirmen
industrial firms with R&D | Industriefirmen mit FuE
spending of high-technology industry on imported technology | Ausgaben der Hochtechnologieindustrie für aus dem Ausland eingeführte Technik
spending of high-technology industry on assimilating it | Ausgaben der Hochtechnologieindustrie für deren Aneignung
revenue of high-technology industry | Umsatz der Hochtechnologieindustrie
sales of new products of high-technology industry | Umsatz der Hochtechnologieindustrie mit neuen Produkten
invention patents in force | geltende Erfindungspatente
Names, topics and units of the indicators | Namen, Themen und Einheiten der Indikatoren
Indicators of the regions by year, one row a figure | Indikatoren der Orte nach Jahren, eine Zeile je Zahl
Research of industrial firms by region and year, one row a figure | Forschung der Industriefirmen nach Ort und Jahr, eine Zeile je Zahl
Industries, their groups, and which are manufacturing | Branchen, ihre Gruppen, und welche zum verarbeitenden Gewerbe gehören
Industries of other lists as industries of the world flows | Branchen anderer Listen als Branchen der Weltverflechtung
Innovation centres with place and operator | Innovationszentren mit Ort und Betreiber
Institutes that are companies, with their projects and laboratories | Institute, die Unternehmen sind, mit ihren Projekten und Laboren
A name pattern is not a register. | Ein Namensmuster ist kein Register.
Laboratories of a public list with hosts and supervisors | Labore einer öffentlichen Liste mit Trägern und Aufsicht
Leading enterprises by list and region | Führende Unternehmen nach Liste und Ort
The economy's own input-output tables: the row sells to the column | Eigene Input-Output-Tabellen der Volkswirtschaft: Die Zeile verkauft an die Spalte
Fewer sectors give a lower import content of exports; sectors of one code may differ between years. | Weniger Sektoren ergeben einen geringeren Einfuhrgehalt der Ausfuhr; Sektoren eines Codes können sich zwischen Jahren unterscheiden.
Names of the sectors of the economy's own tables | Namen der Sektoren der eigenen Tabellen
Capability of places by field: strength, nearness to what is there, size | Können der Orte nach Feld: Stärke, Nähe zum Vorhandenen, Größe
Aliases of organisations: short forms, renamed and merged ones | Andere Namen von Organisationen: Kurzformen, umbenannte und zusammengelegte
Outcomes of acceptance checks and evaluations of science parks | Ergebnisse von Abnahmen und Bewertungen der Wissenschaftsparks
Partners of projects, consortia or other joint undertakings, one row a partner | Partner von Projekten, Konsortien oder anderen gemeinsamen Vorhaben, eine Zeile je Partner
Market of a product by year with its 80% interval, share of the technology in it, capacity that stands | Markt eines Produkts nach Jahren mit seinem 80-%-Intervall, Anteil der Technologie daran, vorhandene Kapazität
Programmes, their fields and sums | Programme, ihre Felder und Summen
Programmes | Programme
Research projects with call, programme, lead and money | Forschungsprojekte mit Ausschreibung, Programm, Leitung und Mitteln
Seats of the regional governments | Sitze der Regierungen der Orte
Distances are great circles between seats of government. | Entfernungen sind Großkreise zwischen Regierungssitzen.
Outlines of places for maps, of any level | Umrisse von Orten für Karten, jeder Ebene
Regions: code, name, what they belong to, place on the map | Orte: Code, Name, wozu sie gehören, Lage auf der Karte
R&D of economies by sector and kind of activity | FuE von Volkswirtschaften nach Sektor und Art der Tätigkeit
R&D of economies by who performs and who pays it | FuE von Volkswirtschaften danach, wer sie treibt und wer sie bezahlt
Firms that lead in R&D, by headquarters | Führende Firmen der FuE, nach Hauptsitz
Posts of a research system by industry and institution | Stellen eines Forschungssystems nach Branche und Einrichtung
Special funds: years, central money, projects, total investment | Sonderfonds: Jahre, zentrale Mittel, Projekte, Gesamtinvestition
Committees that write international standards | Komitees, die internationale Normen schreiben
Technology centres of enterprises by region and year | Technologiezentren von Unternehmen nach Ort und Jahr
Units and the part of them that depends on a technology | Einheiten und der Teil von ihnen, der von einer Technologie abhängt
Published forecasts of shares of technologies | Veröffentlichte Prognosen von Technologieanteilen
How evenly what cites a technology is spread over technologies, one row a technology | Wie gleichmäßig sich das, was eine Technologie zitiert, über Technologien verteilt, eine Zeile je Technologie
What each performer did in each technology and year (patents, papers, projects), one row for each | Was jeder Ausführende je Technologie und Jahr tat (Patente, Artikel, Projekte), je eine Zeile
Shares of technologies in a market by year, in percent | Anteile von Technologien an einem Markt nach Jahren, in Prozent
Names of the economies and industries of world flows | Namen der Volkswirtschaften und Branchen der Weltverflechtung
Exports, value added and output of economies by industry and year | Ausfuhr, Wertschöpfung und Produktion von Volkswirtschaften nach Branche und Jahr
Flows between industries of economies: the row sells to the column | Ströme zwischen Branchen von Volkswirtschaften: Die Zeile verkauft an die Spalte
A flow that is not in the table is 0. Tables of groups of industries hide what differs within a group. | Ein Strom, der nicht in der Tabelle steht, ist 0. Tabellen von Branchengruppen verdecken, was sich innerhalb einer Gruppe unterscheidet.
Final demand of economies for the goods of industries | Endnachfrage von Volkswirtschaften nach den Gütern von Branchen
Industries of world trade and input-output tables | Branchen der Welthandels- und Input-Output-Tabellen
Item of a card | Posten einer Karte
Evaluation | Bewertung
as the rule sets it | wie die Regel es setzt
Not asked for; run the diagnosis without --only. | Nicht gefragt; die Diagnose ohne --only ausführen.
No rule that tests this speaks of the place asked for. | Keine Regel, die das prüft, spricht von dem gefragten Ort.
Diagnosed | Diagnose fertig
Performers of generic technology | Ausführende übergreifender Technologie
Have the technologies whose knowledge is used most widely less often a performer who stays with them than others have? | Haben die Technologien, deren Wissen am weitesten gebraucht wird, seltener als andere einen Ausführenden, der dabei bleibt?
Gap between budgets | Lücke zwischen Budgets
Money of the same undertakings in several lists | Geld derselben Vorhaben in mehreren Listen
Titles that were reworded are not found here: the list of projects that read alike shows them, for people to decide. Parts or the continuation of one undertaking may bear its title. | Umformulierte Titel finden sich hier nicht: Die Liste der Projekte, die sich gleichen, zeigt sie, damit Menschen entscheiden. Teile oder die Fortsetzung eines Vorhabens können seinen Titel tragen.
Overlap of budgets | Überschneidung der Budgets
department | Ressort
office | Stelle
China | China
India | Indien
the US | die USA
the United States | die Vereinigten Staaten
the EU | die EU
Japan | Japan
South Korea | Südkorea
France | Frankreich
the United Kingdom | das Vereinigte Königreich
Italy | Italien
Germany | Deutschland
the world | die Welt
high-tech zones only | nur Hochtechnologiezonen
economic-technological zones only | nur Wirtschafts- und Technologiezonen
sub-centres included | Teilzentren eingeschlossen
maker spaces instead | offene Werkstätten stattdessen
state key laboratories | staatliche Schlüssellabore
enterprise laboratories | Labore von Unternehmen
joint laboratories of @regions and ministries | gemeinsame Labore von Orten und Ministerien
every leading institution counted once | jede leitende Einrichtung einmal gezählt
every host counted once | jeder Träger einmal gezählt
state key laboratories | staatliche Schlüssellabore
enterprise laboratories | Labore von Unternehmen
joint laboratories of @regions and ministries | gemeinsame Labore von Orten und Ministerien
if all @regions had one mix | wenn alle @regions dieselbe Zusammensetzung hätten
own mixes kept, by chance | eigene Zusammensetzung behalten, Zufall
single manufacturing industries, from 1995 (median @region: two firms in 1995) | einzelne Branchen des verarbeitenden Gewerbes, ab 1995 (mittlerer Ort: zwei Firmen 1995)
single manufacturing industries, from 2000 | einzelne Branchen des verarbeitenden Gewerbes, ab 2000
groups of manufacturing industries, from 1995 | Gruppen des verarbeitenden Gewerbes, ab 1995
groups of manufacturing industries, from 2005 | Gruppen des verarbeitenden Gewerbes, ab 2005
groups of manufacturing industries, from 2010 | Gruppen des verarbeitenden Gewerbes, ab 2010
groups of all industries, services included, from 2000 | Gruppen aller Branchen, Dienste eingeschlossen, ab 2000
central | zentral
@province-level | Ebene darunter
local | örtlich
enterprises | Unternehmen
banks | Banken
foreign | aus dem Ausland
other | Übrige
source not said | Quelle nicht genannt
components | Bauteile
measuring and testing instruments | Mess- und Prüfinstrumente
materials | Werkstoffe
parts (components counted apart) | Teile (Bauelemente gesondert)
process equipment | Fertigungsanlagen
software | Software
food, beverages and tobacco | Nahrung, Getränke und Tabak
textiles | Textilien
leather and footwear | Leder und Schuhe
wood and cork | Holz und Kork
paper and printing | Papier und Druck
coke and refined petroleum | Koks und Mineralöl
chemicals | Chemie
rubber and plastics | Gummi und Kunststoff
other non-metallic minerals | sonstige nichtmetallische Minerale
basic and fabricated metals | Metalle und Metallwaren
machinery | Maschinen
electrical and optical equipment | elektrische und optische Geräte
transport equipment | Fahrzeuge
other manufacturing | sonstiges verarbeitendes Gewerbe
electricity, gas and water | Strom, Gas und Wasser
Capacity by country and generation of a technology is not in the data; the forecasts of substitution series answer the question by market shares. | Kapazitäten einer Technologie nach Land und Generation stehen nicht in den Daten; die Prognosen der Ablösungsreihen beantworten die Frage nach Marktanteilen.
No rule asks whether a stage of introduction has been passed: it needs imports of technology over decades. | Keine Regel fragt, ob eine Phase der Einfuhr durchlaufen ist: dazu braucht es Technikeinfuhren über Jahrzehnte.
Needs for generic technology are not in the data; what can be tested is who leads such projects and how long they are supported. | Der Bedarf an übergreifender Technologie steht nicht in den Daten; prüfbar ist, wer solche Projekte leitet und wie lange sie gefördert werden.
Why firms do or do not take on generic technology is not in the data: it needs a survey of firms, or projects that were refused. | Warum Firmen übergreifende Technologie aufnehmen oder nicht, steht nicht in den Daten: Dazu braucht es eine Befragung von Firmen oder abgelehnte Projekte.
Counts say nothing of size: a large zone is one zone. Use, income and services of the carriers are not in the data, nor are business models. | Zahlen sagen nichts über die Größe: Eine große Zone ist eine Zone. Nutzung, Einnahmen und Dienste der Träger stehen nicht in den Daten, Geschäftsmodelle auch nicht.
Large economies hang less on others because they are large. Groups of industries hide single products that nobody else makes; the cards hold those item by item. | Große Volkswirtschaften hängen weniger an anderen, weil sie groß sind. Branchengruppen verdecken einzelne Produkte, die sonst niemand herstellt; die Karten halten sie Posten für Posten.
Hours of use, prices and refusals are not in the data, nor are business models and other complementary assets. | Nutzungsstunden, Preise und Ablehnungen stehen nicht in den Daten, Geschäftsmodelle und andere Ergänzungen auch nicht.
Whether departments coordinate is not measured: budgets and decisions by ministry are not in the data. | Ob Ressorts sich abstimmen, ist nicht gemessen: Budgets und Beschlüsse der Ministerien stehen nicht in den Daten.
What firms pay says nothing of joint work of industry, universities and institutes in projects; partners are asked about under cooperation. | Was Firmen zahlen, sagt nichts über gemeinsame Arbeit von Industrie, Hochschulen und Instituten in Projekten; nach Partnern fragt die Regel zur Zusammenarbeit.
That partners stand on one list says nothing of what they do together, nor of contracts, patents and people between them. | Dass Partner auf einer Liste stehen, sagt nichts darüber, was sie zusammen tun, und nichts über Verträge, Patente und Menschen zwischen ihnen.
What departments do outside the register is not known. | Was Ressorts außerhalb des Registers tun, ist nicht bekannt.
Only what the register links to departments is seen; budgets by ministry are not in the data. | Zu sehen ist nur, was das Register mit Ressorts verbindet; Budgets der Ministerien stehen nicht in den Daten.
Budgets by ministry are not in the data, so what is paid for twice, or by nobody, cannot be seen; where a list leaves the supervisor blank, nobody's is known. | Budgets der Ministerien stehen nicht in den Daten; was doppelt oder von niemandem bezahlt wird, ist daher nicht zu sehen. Wo eine Liste die Aufsicht leer lässt, ist sie unbekannt.
Training on the job and movement of people between institutions are not in the data; computer science counts as engineering in some countries; a small share of a large number is still many people. | Ausbildung im Betrieb und Wechsel zwischen Einrichtungen stehen nicht in den Daten; Informatik zählt in manchen Ländern zu den Ingenieurwissenschaften; ein kleiner Anteil einer großen Zahl sind noch immer viele Menschen.
What was never evaluated has no grade. | Was nie bewertet wurde, hat keine Note.
What was never evaluated is not counted. | Was nie bewertet wurde, zählt nicht.
Names of parks change between lists; what the second look cost or changed is not in the data. | Namen von Parks ändern sich zwischen den Listen; was die zweite Prüfung kostete oder änderte, steht nicht in den Daten.
One list of posts is looked at, that of the fullest year; vacant posts, and whether unit and integration technology advance together, are not in the data. | Betrachtet wird eine Liste von Stellen, die des vollsten Jahres; unbesetzte Stellen, und ob Einzel- und Integrationstechnik gemeinsam vorankommen, stehen nicht in den Daten.
With whose money performers work and for whom is not in the data; citations say that knowledge is used, not that it is needed; one performer under several names looks like several. | Mit wessen Geld und für wen Ausführende arbeiten, steht nicht in den Daten; Zitate sagen, dass Wissen gebraucht wird, nicht, dass es nötig ist; ein Ausführender unter mehreren Namen sieht wie mehrere aus.
Who buys from whom, and which firm organises a chain, is not in the data; headquarters are not the place of R&D. | Wer bei wem kauft und welche Firma eine Kette führt, steht nicht in den Daten; der Hauptsitz ist nicht der Ort der FuE.
Cards whose readiness nobody has assessed cannot be judged. | Karten, deren Reife niemand eingeschätzt hat, sind nicht zu beurteilen.
Only products with a card can be judged; other products' systems are not in the register. | Zu beurteilen sind nur Produkte mit einer Karte; die Systeme anderer Produkte stehen nicht im Register.
Only who leads a project is looked at; who could have led, and generic work outside these programmes, are not in the data. | Betrachtet wird nur, wer ein Projekt leitet; wer hätte leiten können, und übergreifende Arbeit außerhalb dieser Programme, stehen nicht in den Daten.
How stable the money of later years will be in fact is known only when they come. | Wie stetig die Mittel späterer Jahre wirklich sind, weiß man erst, wenn sie kommen.
Joint ventures, licences and market access granted for technology are not in the data; nor is joint invention. | Gemeinschaftsunternehmen, Lizenzen und Marktzugang gegen Technik stehen nicht in den Daten, gemeinsame Erfindungen auch nicht.
@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. How generic a technology is that an option needs, what an entry costs, and whether it is wise, are not in the data. | Frühere Zahlen sind die, die die Tabelle heute sagt: Wo sie eine Liste des Bestehenden ist, fehlt das Verschwundene. Wie übergreifend eine gebrauchte Technologie ist, was ein Eintritt kostet und ob er klug ist, steht nicht in den Daten.
@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. Which of them land, capital or tax brought about is not in the data. | Frühere Zahlen sind die, die die Tabelle heute sagt: Wo sie eine Liste des Bestehenden ist, fehlt das Verschwundene. Was davon Boden, Kapital oder Steuern bewirkten, steht nicht in den Daten.
Which industries use a technology, who takes part beside the lead, and base funding of institutes are not in the data; generic is what the office's rule calls so. | Welche Branchen eine Technologie nutzen, wer neben der Leitung mitwirkt und die Grundfinanzierung der Institute stehen nicht in den Daten; übergreifend ist, was die Regel der Stelle so nennt.
Which part of a firm's assets serves the old technology, and who owns the successor's patents, is not in the data. | Welcher Teil des Vermögens einer Firma der alten Technologie dient und wem die Patente des Nachfolgers gehören, steht nicht in den Daten.
Exports and closures that no plan names are not in the sum. | Ausfuhren und Schließungen, die kein Plan nennt, sind nicht in der Summe.
What offices do that have not handed in a plan is not known. | Was Stellen tun, die keinen Plan abgegeben haben, ist nicht bekannt.
Whether those in a crowded field divide it among themselves by niche is not seen. | Ob sich die in einem gedrängten Feld dieses nach Nischen teilen, ist nicht zu sehen.
Whether money of several offices for one thing is wanted (matching funds) is for people to say. | Ob Mittel mehrerer Stellen für eine Sache gewollt sind (Mitfinanzierung), haben Menschen zu sagen.
Whether money of several departments for one thing is wanted (matching funds) is for people to say. | Ob Mittel mehrerer Ressorts für eine Sache gewollt sind (Mitfinanzierung), haben Menschen zu sagen.
Money of departments that have not said their budgets is not known. | Mittel von Ressorts, die ihre Budgets nicht genannt haben, sind nicht bekannt.
The same thing in other words is not recognised. | Dasselbe in anderen Worten wird nicht erkannt.
Money that stands in no plan is not seen. | Geld, das in keinem Plan steht, ist nicht zu sehen.
Which firms, and which steps of the chain, keep the value is not in the tables of the chain. | Welche Firmen und welche Schritte der Kette den Wert behalten, steht nicht in den Tabellen der Kette.
Plans with their horizons, and budgets by ministry over years, are not in the data; nor are IEC committees, nor what a standard is worth. | Pläne mit ihren Horizonten und Budgets der Ministerien über Jahre stehen nicht in den Daten, auch nicht IEC-Komitees und nicht, was eine Norm wert ist.
Stable base funding of institutes is not in the data, nor is what a project was followed by; whether generic research itself is paid for steadily is another question, which no table here answers. | Stetige Grundfinanzierung der Institute steht nicht in den Daten, auch nicht, was auf ein Projekt folgte; ob übergreifende Forschung selbst stetig bezahlt wird, ist eine andere Frage, die hier keine Tabelle beantwortet.
Only spending is seen: what was learnt from imported technology is not in the data. | Zu sehen sind nur Ausgaben: Was aus eingekaufter Technik gelernt wurde, steht nicht in den Daten.
A share also falls where institutions hire technicians faster than graduates; how many people moved between firms, universities and institutes is not in the data. | Ein Anteil sinkt auch, wo Einrichtungen schneller Techniker als Akademiker einstellen; wie viele Menschen zwischen Firmen, Hochschulen und Instituten wechselten, steht nicht in den Daten.
How land, capital and tax are used to attract industries is not in the data; projects stand for fields of technology. | Wie mit Boden, Kapital und Steuern um Branchen geworben wird, steht nicht in den Daten; Projekte stehen für Technologiefelder.
Market value says nothing of a single part that cannot be replaced: lithography hides in an average; the cards hold dependence item by item. | Der Marktwert sagt nichts über ein einzelnes unersetzliches Teil: Lithographie verschwindet im Durchschnitt; die Karten halten Abhängigkeit Posten für Posten.
A pattern of names is not a register of institutes that became companies; unlisted firms, the institutes' own income and their base funding are not in the data. | Ein Namensmuster ist kein Register der in Unternehmen umgewandelten Institute; nicht notierte Firmen, eigene Einnahmen der Institute und ihre Grundfinanzierung stehen nicht in den Daten.
Over-competition and waste need output, capacity and prices by @region and industry, which are not in the data; @counted count one each. | Für übermäßigen Wettbewerb und Verschwendung brauchte es Produktion, Kapazität und Preise nach Ort und Branche, die nicht in den Daten stehen; gezählt wird jedes einmal (@counted).
Dividing the work | Die Arbeit wird geteilt
Counting items that nobody can lead | Was niemand leiten kann, wird gezählt
Finding what each office could have by itself | Was jede Stelle für sich haben könnte, wird gesucht
Making the largest regret small | Das größte Bedauern wird klein gemacht
Looking for the most value | Der größte Wert wird gesucht
Looking for what every best division has | Was jede beste Teilung hat, wird gesucht
Research of industrial firms by region and year, one row a figure. Codes that are read: firms_with_rd_activity (firms with R&D), rd_intramural (R&D spending), rd_intramural_experimental (of it experimental development), rd_extramural (paid for R&D outside), rd_extramural_to_universities, rd_extramural_to_institutes (of it to universities, to institutes), spend_import_technology (spending on imported technology), spend_assimilation (spending on assimilating it) | Forschung der Industriefirmen nach Ort und Jahr, eine Zeile je Zahl. Gelesene Codes: firms_with_rd_activity (Firmen mit FuE), rd_intramural (FuE-Ausgaben), rd_intramural_experimental (davon experimentelle Entwicklung), rd_extramural (bezahlt für FuE außer Haus), rd_extramural_to_universities, rd_extramural_to_institutes (davon an Hochschulen, an Institute), spend_import_technology (Ausgaben für aus dem Ausland eingeführte Technik), spend_assimilation (Ausgaben für deren Aneignung)
An upper bound for the first months: stocks, prices and new suppliers are not in the table, and neither is a single product that stops a line. | Eine Obergrenze für die ersten Monate: Lager, Preise und neue Lieferanten stehen nicht in der Tabelle, und auch kein einzelnes Produkt, das ein Band anhält.
One department with four fifths of the money and another with the rest reach 0.32. | Ein Ressort mit vier Fünfteln der Mittel und ein anderes mit dem Rest ergeben 0,32.
One office with four fifths of the money and another with the rest reach 0.32. | Eine Stelle mit vier Fünfteln der Mittel und eine andere mit dem Rest ergeben 0,32.
Regions | Orte
Outlines of places for maps | Umrisse von Orten für Karten
Indicators of the regions by year | Indikatoren der Orte nach Jahren
Names and units of the indicators | Namen und Einheiten der Indikatoren
Number of firms by region, industry and year | Zahl der Firmen nach Ort, Branche und Jahr
Firms | Firmen
Industries | Branchen
Research projects | Forschungsprojekte
Posts of a research system | Stellen eines Forschungssystems
Institutes that are companies | Institute, die Unternehmen sind
Exports, value added and output of economies | Ausfuhr, Wertschöpfung und Produktion von Volkswirtschaften
Exchange rates | Wechselkurse
Input-output tables of the economy | Input-Output-Tabellen der Volkswirtschaft
Flows between industries of economies | Ströme zwischen Branchen von Volkswirtschaften
Special funds | Sondermittel
Aliases of organisations | Andere Namen von Organisationen
Supervising departments | Aufsichtführende Ressorts
Shares of technologies in a market | Marktanteile von Technologien
Research of industrial firms by region and year | Forschung der Industriefirmen nach Ort und Jahr
Incubators and maker spaces | Gründerzentren und offene Werkstätten
Firms that lead in R&D | Führende Firmen der FuE
Trade in the bases of industry | Handel mit den Grundlagen der Industrie
R&D that firms of another economy do abroad | FuE, die Firmen einer anderen Volkswirtschaft im Ausland treiben
R&D that firms of another economy do abroad, by industry | FuE, die Firmen einer anderen Volkswirtschaft im Ausland treiben, nach Branche
Partners of joint undertakings | Partner gemeinsamer Vorhaben
Capability of places by field | Können der Orte nach Feld
Market of a product by year | Markt eines Produkts nach Jahren
Generality of technologies | Breite der Nutzung von Technologien
What performers did by technology and year | Was Ausführende nach Technologie und Jahr taten
Column of the tile | Spalte der Kachel
Row of the tile | Zeile der Kachel
Outline | Umriss
Figure | Zahl
R&D done there | dort getriebene FuE
Kind of the lead | Art der Leitung
Central funds | Zentrale Mittel
Duration | Dauer
Region of the lead | Ort der Leitung
Years of its calls | Jahre der Ausschreibungen
Field by name | Feld nach Namen
Host | Träger
Supervising department | Aufsichtführendes Ressort
Official number | Amtliche Nummer
Grade in points | Note in Punkten
Fields of those laboratories | Felder dieser Labore
Programmes of those projects | Programme dieser Projekte
Value added | Wertschöpfung
Currency | Währung
Sector that sells, or primary input | Verkaufender Sektor oder Primäraufwand
Sector that buys, or final use | Kaufender Sektor oder Endverwendung
Origin of the goods | Herkunft der Güter
Economy or industry | Volkswirtschaft oder Branche
List of industries | Liste der Branchen
Total investment | Gesamtinvestition
Column in which the alias is read | Spalte, in der der Name gelesen wird
What it stands for | Wofür er steht
Region | Ort
Market | Markt
Year | Jahr
Published | Veröffentlicht
What is counted | Was gezählt wird
Kind of activity | Art der Tätigkeit
Degree | Abschluss
Base | Grundlage
Kind of co-authorship | Art der Mitautoren
Host economy | Gastland
Level | Ebene
Indicator | Indikator
Industry | Branche
State | Stand
Kind of the look | Art der Prüfung
Kind of partner | Art des Partners
Place of the partner | Ort des Partners
Name of the place | Name des Ortes
Technology or field | Technologie oder Feld
How strong the place is in it | Wie stark der Ort darin ist
How near it lies to what the place has | Wie nahe es am Vorhandenen liegt
Department | Ressort
Technology or card item | Technologie oder Kartenposten
Who pays | Wer zahlt
Product | Produkt
Unit of the volume | Einheit der Menge
Share of the technology | Anteil der Technologie
Capacity that stands already | Vorhandene Kapazität
Spread of the citing technologies | Streuung der zitierenden Technologien
Performer | Ausführender
What it did | Was er tat
`;
