/** German of what tables hold, what findings leave open, and how choices and lines of charts are called, by their English. */
export const germanEvidenceTexts = `
R&D that firms of another economy do abroad, by host and industry | FuE, die Firmen einer anderen Volkswirtschaft im Ausland treiben, nach Gastland und Branche
R&D that firms of another economy do abroad, by host | FuE, die Firmen einer anderen Volkswirtschaft im Ausland treiben, nach Gastland
Single figures as printed, each with its publisher | Einzelne Zahlen, wie gedruckt, jede mit ihrem Herausgeber
Published figures | Veröffentlichte Zahlen
Effects of instruments as studies found them | Wirkungen von Maßnahmen, wie Studien sie fanden
What a study found an instrument to do, one outcome a row, with population, design and quoted words | Was eine Studie als Wirkung einer Maßnahme fand, je Zeile ein Ergebnis, mit Grundgesamtheit, Anlage und Wortlaut
Number of the effect | Nummer der Wirkung
Outcome that was looked at | Betrachtetes Ergebnis
Direction that the study says | Richtung laut Studie
Effect | Wirkung
Effect as printed | Wirkung, wie gedruckt
Low end of its interval | Unteres Ende des Intervalls
High end of its interval | Oberes Ende des Intervalls
Unit of the effect | Einheit der Wirkung
Of whom it was found | Bei wem sie gefunden wurde
How it was found | Wie sie gefunden wurde
Years of the data | Jahre der Daten
Study | Studie
Words of the study | Wortlaut der Studie
Number of the fact | Nummer der Angabe
Place, or a name for a group of places | Ort oder Name einer Gruppe von Orten
Year; empty where the figure is of another period | Jahr; leer, wo die Zahl für einen anderen Zeitraum gilt
Period as printed | Zeitraum, wie gedruckt
What was counted | Was gezählt wurde
Figure as printed | Zahl, wie gedruckt
Of what it was counted | Wovon gezählt wurde
Who published it | Wer sie herausgab
Page on which it was read | Seite, auf der sie gelesen wurde
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
Parents of firms | Mütter von Firmen
The parent of each firm that has one, by the codes of the table of firms; the accounts of a parent hold those of its subsidiaries | Die Mutter jeder Firma, die eine hat, nach den Kennungen der Firmentabelle; der Abschluss einer Mutter enthält den ihrer Töchter
Code of the parent | Kennung der Mutter
Year of the accounts | Jahr des Abschlusses
Document that says so | Dokument, das es sagt
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
Awards of state aid | Zusagen staatlicher Beihilfen
State aid awarded, by country, year, size of firm, tool and section | Zugesagte staatliche Beihilfen nach Land, Jahr, Größe der Firma, Mittel und Abschnitt
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
Dividing the work | Die Arbeit wird geteilt
Counting items that nobody can lead | Was niemand leiten kann, wird gezählt
Finding what each office could have by itself | Was jede Stelle für sich haben könnte, wird gesucht
Making the largest regret small | Das größte Bedauern wird klein gemacht
Looking for the most value | Der größte Wert wird gesucht
Looking for what every best division has | Was jede beste Teilung hat, wird gesucht
Research of industrial firms by region and year, one row a figure. Codes that are read: firms_with_rd_activity (firms with R&D), rd_intramural (R&D spending), rd_intramural_experimental (of it experimental development), rd_extramural (paid for R&D outside), rd_extramural_to_universities, rd_extramural_to_institutes (of it to universities, to institutes), spend_import_technology (spending on imported technology), spend_assimilation (spending on assimilating it) | Forschung der Industriefirmen nach Ort und Jahr, eine Zeile je Zahl. Gelesene Codes: firms_with_rd_activity (Firmen mit FuE), rd_intramural (FuE-Ausgaben), rd_intramural_experimental (davon experimentelle Entwicklung), rd_extramural (bezahlt für FuE außer Haus), rd_extramural_to_universities, rd_extramural_to_institutes (davon an Hochschulen, an Institute), spend_import_technology (Ausgaben für aus dem Ausland eingeführte Technik), spend_assimilation (Ausgaben für deren Aneignung)
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
