/** German of what the fields of tables mean, by their English. */
export const germanFieldTexts = `
Code of the region | Code des Orts
Name of the region | Name des Orts
Region that it belongs to | Ort, zu dem er gehört
Level in the tree | Ebene im Baum
Column of the tile, 0 = west | Spalte der Kachel, 0 = Westen
Row of the tile, 0 = north | Zeile der Kachel, 0 = Norden
Whether it is compared with the others | Ob er mit den anderen verglichen wird
Note | Anmerkung
Quality of the figure | Güte der Zahl
Source of the row | Quelle der Zeile
Town | Stadt
Rings of numbers parted by blanks, x before y, one ring from the next by ; | Ringe aus Zahlen, durch Leerzeichen getrennt, x vor y, ein Ring vom nächsten durch ;
Figure; empty = not reported, never zero | Zahl; leer = nicht gemeldet, nie null
Unit of the row | Einheit der Zeile
Name of the indicator | Name des Indikators
Topic | Thema
Unit of its figures | Einheit seiner Zahlen
Whether the regions may be added | Ob die Orte addiert werden dürfen
What the row of the whole holds beside its regions | Was die Zeile des Ganzen neben seinen Orten enthält
Year end | Jahresende
Firms | Firmen
Code of the firm | Code der Firma
Name of the firm | Name der Firma
Day of listing | Tag der Notierung
Total assets | Bilanzsumme
Growth of profit | Gewinnwachstum
Shareholders | Anteilseigner
Name of the industry | Name der Branche
Group of industries | Branchengruppe
Project number | Projektnummer
Year of the call | Jahr der Ausschreibung
Day of the notice | Tag der Bekanntgabe
Category of the programme | Kategorie des Programms
Kind of the lead, in the words of the list; empty = read from its name | Art der Leitung, in den Worten der Liste; leer = aus dem Namen gelesen
Lead institution | Leitende Einrichtung
Central funds; empty = not published | Zentrale Mittel; leer = nicht veröffentlicht
Duration; empty = not published | Dauer; leer = nicht veröffentlicht
Region of the lead, where it was found | Ort der Leitung, wo er gefunden wurde
How the region was found | Wie der Ort gefunden wurde
Name of the programme | Name des Programms
Broad field | Weites Feld
Category of its projects | Kategorie seiner Projekte
Projects whose funds are known | Projekte, deren Mittel bekannt sind
Central funds of those projects | Zentrale Mittel dieser Projekte
Years of its calls, separated by \\| | Jahre seiner Ausschreibungen, durch \\| getrennt
Year of the list | Jahr der Liste
Kind of laboratory | Art des Labors
Name of the laboratory | Name des Labors
Field, in the words of the list | Feld, in den Worten der Liste
Host, several joined by 、 or ; | Träger, mehrere durch 、 oder ; verbunden
Supervising department, several joined by 、 or ; | Aufsichtführendes Ressort, mehrere durch 、 oder ; verbunden
Official number; empty where the list has none | Amtliche Nummer; leer, wo die Liste keine hat
Year of foundation | Gründungsjahr
Name of the station | Name der Station
Supervising department, several joined by 、, ; or a line end | Aufsichtführendes Ressort, mehrere durch 、, ; oder Zeilenende verbunden
Year of the evaluation | Jahr der Bewertung
Institution | Einrichtung
Grade in words | Note in Worten
4 excellent, 3 good, 2 pass, 1 poor | 4 ausgezeichnet, 3 gut, 2 ausreichend, 1 schlecht
Supervising department | Aufsichtführendes Ressort
Industry or product | Branche oder Produkt
Functional laboratory | Funktionslabor
Institution of the post | Einrichtung der Stelle
Lead institution of the industry | Leitende Einrichtung der Branche
Host of the functional laboratory | Träger des Funktionslabors
Batch | Charge
Name of the enterprise | Name des Unternehmens
Name of the institute | Name des Instituts
Projects that it leads | Projekte, die es leitet
Laboratories that it hosts | Labore, die es trägt
Fields of those laboratories, separated by \\| | Felder dieser Labore, durch \\| getrennt
Programmes of those projects, separated by \\| | Programme dieser Projekte, durch \\| getrennt
Name of the centre | Name des Zentrums
Month or year of approval | Monat oder Jahr der Genehmigung
Operating company | Betreibende Firma
Economy | Volkswirtschaft
Exports | Ausfuhr
Exports of intermediate goods | Ausfuhr von Vorleistungen
Imported inputs | Eingeführte Vorleistungen
Value added: output less intermediate inputs | Wertschöpfung: Produktion abzüglich Vorleistungen
Gross output | Bruttoproduktion
Currency, ISO 4217 | Währung, ISO 4217
Units of the office's currency for one of it | Einheiten der Währung der Stelle für eine davon
Sector that sells, or primary input (TVA, VA001 …) | Verkaufender Sektor oder Primäraufwand (TVA, VA001 …)
Sector that buys, or final use (FU102, EX, IM, GO …) | Kaufender Sektor oder Endverwendung (FU102, EX, IM, GO …)
Whose goods: Domestic, Imports, or TOT for both | Wessen Güter: Domestic, Imports oder TOT für beide
Sector in the table of the year | Sektor in der Tabelle des Jahres
Economy that sells | Verkaufende Volkswirtschaft
Industry that sells | Verkaufende Branche
Economy that buys | Kaufende Volkswirtschaft
Industry that buys | Kaufende Branche
economy or industry | Volkswirtschaft oder Branche
Code in the flows | Code in den Strömen
Place of the territory that the economy is | Ort des Gebiets, der die Volkswirtschaft ist
List of industries: firms | Branchenliste: firms
Industry in that list | Branche in dieser Liste
Industry of the world flows | Branche der Weltverflechtung
Name of the fund | Name des Fonds
Total investment, public and private | Gesamtinvestition, öffentlich und privat
In which column the alias is read: supervisor or host | In welcher Spalte der andere Name steht: supervisor oder host
Text of the list | Text der Liste
What it stands for; several joined by 、 or ; | Wofür er steht; mehrere durch 、 oder ; verbunden
Why we say so | Warum wir das sagen
Name of the department | Name des Ressorts
Kind of organisation | Art der Organisation
Region, or the root of the territory | Ort, oder die Wurzel des Gebiets
The substitution | Die Ablösung
Market, as the source names it | Markt, wie die Quelle ihn nennt
Year; may be a fraction | Jahr; darf ein Bruch sein
What the share is of | Wovon der Anteil ist
When this value was published: the vintage of the figure | Wann dieser Wert veröffentlicht wurde: der Stand der Zahl
reported, derived, or forecast before the year closed | gemeldet, abgeleitet oder vor Jahresende vorhergesagt
When | Wann
For which year | Für welches Jahr
Kind of unit | Art der Einheit
Name of the unit | Name der Einheit
What is counted: revenue, employees, output | Was gezählt wird: Umsatz, Beschäftigte, Produktion
Unit of the figures | Einheit der Zahlen
Total of the unit | Summe der Einheit
Part that depends on the technology | Teil, der von der Technologie abhängt
Centres | Zentren
Sub-centres | Teilzentren
Kind of zone | Art der Zone
Name of the zone | Name der Zone
Country that gives the aid | Land, das die Beihilfe gibt
Size of the firm | Größe der Firma
Tool of the aid | Mittel der Beihilfe
Section of industry | Abschnitt der Wirtschaft
Awards | Zusagen
Sum of the awards whose amount is known | Summe der Zusagen, deren Betrag bekannt ist
Sector that performs the R&D | Sektor, der die FuE treibt
Kind of activity: total, experimental_development and others | Art der Tätigkeit: total, experimental_development und andere
Who pays | Wer bezahlt
first_university_degree or doctorate | first_university_degree oder doctorate
Level of the field | Ebene des Feldes
Where the headquarters are | Wo der Hauptsitz ist
R&D | FuE
Base: component, instrument, material, part, process equipment or software; words of a code are joined by a low line | Grundlage: component, instrument, material, part, process equipment oder software; Wörter eines Codes verbindet ein Unterstrich
Sector of the input-output table | Sektor der Input-Output-Tabelle
Imports | Einfuhr
total, international_institutions and others | total, international_institutions und andere
Articles | Artikel
Region of the world | Weltregion
Host economy; Total for all | Gastland; Total für alle
Level: levels nest | Ebene: Ebenen liegen ineinander
Indicator: rd_performed_abroad | Indikator: rd_performed_abroad
Industry; levels nest | Branche; Ebenen liegen ineinander
R&D done there; empty = not reported, never zero | Dort getriebene FuE; leer = nicht gemeldet, nie null
Id | Nummer
Active or Suspended | Active oder Suspended
Member body that holds the secretariat | Mitglied, das das Sekretariat führt
Day on which it was created | Tag der Gründung
Committee above it | Übergeordnetes Komitee
acceptance_check or evaluation | acceptance_check oder evaluation
Park | Park
Result | Ergebnis
Project or consortium | Projekt oder Konsortium
Partner | Partner
Kind of partner: university, institute, company or other; empty = not coded | Art des Partners: university, institute, company oder other; leer = nicht kodiert
Year of the start | Anfangsjahr
Place of the partner: a region, or its country where that alone is known | Ort des Partners: ein Ort, oder sein Land, wo nur das bekannt ist
Name of the place, where it is none of the regions | Name des Orts, wo er keiner der Orte ist
Technology of the register, or the field in words | Technologie des Registers, oder das Feld in Worten
How strong the place is in it, 0 to 1 | Wie stark der Ort darin ist, 0 bis 1
How near it lies to what the place has, 0 to 1 | Wie nahe es dem Vorhandenen liegt, 0 bis 1
Institutes that work on it | Institute, die daran arbeiten
Facilities for it | Einrichtungen dafür
Person-years of research on it | Personenjahre der Forschung daran
Organisation of the register, or the department in words | Organisation des Registers, oder das Ressort in Worten
Line of the budget | Zeile des Budgets
Technology or card item of the register; empty = not said | Technologie oder Kartenposten des Registers; leer = nicht gesagt
Who pays (central, provincial, local, …) | Wer bezahlt (central, provincial, local, …)
Product, as plans name it | Produkt, wie Pläne es nennen
Middle of the forecast | Mitte der Prognose
One chance in ten that it is less | Eine Chance von zehn, dass es weniger ist
One chance in ten that it is more | Eine Chance von zehn, dass es mehr ist
Unit of the volume, as plans name it | Einheit der Menge, wie Pläne sie nennen
Share of the technology, middle; empty = all of the market | Anteil der Technologie, Mitte; leer = der ganze Markt
Capacity that stands already; empty = unknown | Schon vorhandene Kapazität; leer = unbekannt
Name of the technology | Name der Technologie
Spread of the citing technologies, corrected for few citations, which can lift it a little above 1 | Streuung der zitierenden Technologien, berichtigt um wenige Zitate, was sie etwas über 1 heben kann
Citations received | Erhaltene Zitate
Performer: applicant, institution | Ausführender: Anmelder, Einrichtung
What it did, whole or in parts (an invention of two applicants is a half of each) | Was er tat, ganz oder in Teilen (eine Erfindung zweier Anmelder zählt jedem zur Hälfte)
`;
