/** German of the words of settings, by their English. */
export const germanSettingTexts = `
English | Englisch
Groups of places beside the tree | Gruppen von Orten neben dem Baum
Macro-regions, river basins, alliances: any number of them. | Großregionen, Flussgebiete, Bündnisse: beliebig viele.
examples of China | Beispiele aus China
no examples | keine Beispiele
The list that the office goes by | Die Liste, nach der die Stelle geht
Its name | Ihr Name
Tell whose list it is | Sagen, wessen Liste es ist
On pages and in documents, with what its codes stand for. | Auf Seiten und in Dokumenten, mit der Bedeutung der Kennungen.
Own headings | Eigene Überschriften
By code: P1 to P4.5, M1 to M6, ST1 to ST3, D1, D2. | Nach Kennung: P1 bis P4.5, M1 bis M6, ST1 bis ST3, D1, D2.
Heading | Überschrift
Headings that do not concern the office | Überschriften, die die Stelle nicht betreffen
By code. What lies below goes with it: no page, plan or document has it. | Nach Kennung. Was darunter liegt, geht mit: Keine Seite, kein Plan und kein Dokument hat es.
Headings of the office's own programme | Überschriften des eigenen Programms
In capitals, such as N1: one that the list does not have. | In Großbuchstaben, etwa N1: eine, die die Liste nicht hat.
Stands under | Steht unter
A code of problems or measures. | Eine Kennung der Probleme oder Maßnahmen.
Examples of another country | Beispiele eines anderen Landes
Whose examples stand beside one's own (CRT, LCD, OLED), or that none do. Where nothing is said the currency of the office decides. | Wessen Beispiele neben den eigenen stehen (CRT, LCD, OLED), oder dass keine dort stehen. Ohne Angabe entscheidet die Währung der Stelle.
What needs two people | Was zwei Personen braucht
One proposes, another releases; what is left out is asked for. | Eine schlägt vor, eine andere gibt frei; was fehlt, wird verlangt.
Opening a call | Eine Ausschreibung öffnen
Awards | Bewilligungen
Contracts | Verträge
An award is paid under a contract alone | Eine Bewilligung wird nur unter einem Vertrag ausgezahlt
Payments | Zahlungen
Payments above | Zahlungen über
In the office's currency. | In der Währung der Stelle.
Budgets of funds and programmes | Budgets von Fonds und Programmen
Promising or paying more than there is | Mehr zusagen oder zahlen, als da ist
Approving a plan | Einen Plan genehmigen
Taking a key for an office's | Einen Schlüssel einer Stelle annehmen
Showing a round to the public | Eine Runde der Öffentlichkeit zeigen
German | Deutsch
zh | Chinesisch
it has begun | es hat begonnen
it is over | es ist beendet
central funds | zentrale Mittel
funds of the @province | Mittel der Ebene darunter
public funds | öffentliche Mittel
private funds | private Mittel
total investment | Gesamtinvestition
each by itself | jeder für sich
category | Kategorie
what comes of it | was daraus wird
technology system | Technologiesystem
technology | Technologie
lead organisation | leitende Organisation
@region | @region
How our files are written | Wie unsere Dateien geschrieben sind
Holds for all files; a mapping may say otherwise of one. | Gilt für alle Dateien; eine Zuordnung kann es für eine anders sagen.
Means: no figure | Bedeutet: keine Zahl
Texts, such as n.d. | Texte, etwa k. A.
Means: zero | Bedeutet: null
Texts of columns of numbers, such as - | Texte in Zahlenspalten, etwa -
Sign between thousands | Zeichen zwischen Tausendern
Decimal sign | Dezimalzeichen
Order of day and month | Reihenfolge von Tag und Monat
Letters are written in | Zeichensatz
Of text files whose letters could be of several. | Von Textdateien, deren Buchstaben in mehreren stehen könnten.
Our words for units | Unsere Wörter für Einheiten
A word, and the unit that it means: thousand BRL. | Ein Wort und die Einheit, die es bedeutet: thousand BRL.
Means | Bedeutet
Unit of amounts | Einheit von Beträgen
Where a file does not say it, such as BRL 1k. | Wo eine Datei sie nicht sagt, etwa BRL 1k.
Unit of shares | Einheit von Anteilen
Where a file does not say it: percent or 1. | Wo eine Datei sie nicht sagt: percent oder 1.
Unit of lengths of time | Einheit von Zeitspannen
Where a file does not say it: months or years. | Wo eine Datei sie nicht sagt: months oder years.
point | Punkt
utf-8 | utf-8
utf-16le | utf-16le
utf-16be | utf-16be
gb18030 | gb18030
windows-1252 | windows-1252
windows-1250 | windows-1250
windows-1251 | windows-1251
windows-1253 | windows-1253
windows-1254 | windows-1254
windows-1257 | windows-1257
iso-8859-2 | iso-8859-2
iso-8859-5 | iso-8859-5
iso-8859-7 | iso-8859-7
iso-8859-9 | iso-8859-9
iso-8859-15 | iso-8859-15
cp949 | cp949
euc-kr | euc-kr
shift_jis | shift_jis
euc-jp | euc-jp
big5 | big5
windows-874 | windows-874
windows-1258 | windows-1258
windows-1256 | windows-1256
iso-8859-6 | iso-8859-6
windows-1255 | windows-1255
iso-8859-8 | iso-8859-8
cp850 | cp850
cp437 | cp437
cp852 | cp852
cp858 | cp858
cp860 | cp860
cp865 | cp865
cp857 | cp857
cp737 | cp737
cp862 | cp862
macintosh | macintosh
koi8-r | koi8-r
koi8-u | koi8-u
ibm866 | ibm866
comma | Komma
blank | Leerzeichen
apostrophe | Apostroph
day, month | Tag, Monat
month, day | Monat, Tag
Name of the workspace | Name des Arbeitsbereichs
Last year of the figures | Letztes Jahr der Zahlen
Plans start after it. | Pläne beginnen danach.
Currency | Währung
Three letters, such as EUR. Amounts are shown in it. | Drei Buchstaben, wie EUR. Beträge werden darin gezeigt.
Languages | Sprachen
In which names and texts are typed and read, by their codes: en, zh, pt, pt-BR, ko. The first one is shown first; the program itself speaks en, zh and de. | In denen Namen und Texte geschrieben und gelesen werden, nach ihren Codes: en, de, pt, pt-BR, ko. Die erste wird zuerst gezeigt; das Programm selbst spricht en, zh und de.
In which days begin and end: deadlines, calls, what is due today. Such as Europe/Berlin. | In der Tage beginnen und enden: Fristen, Ausschreibungen, was heute fällig ist. Etwa Europe/Berlin.
Tree of places | Baum der Orte
Level whose places are compared | Ebene, deren Orte verglichen werden
The code of one of the levels below the first; the second where nothing is said. | Der Code einer der Ebenen unter der ersten; ohne Angabe die zweite.
The place that holds all others | Der Ort, der alle anderen enthält
Code | Code
As your tables write it, such as XX. | Wie Ihre Tabellen ihn schreiben, etwa XX.
Name | Name
Levels, from above | Ebenen, von oben
Level | Ebene
One word, such as country, county, district. | Ein Wort, wie Land, Kreis, Gemeinde.
Name of several | Name in der Mehrzahl
Codes of the places | Codes der Orte
Classification | Klassifikation
Version | Fassung
Table of places | Tabelle der Orte
Words of sentences | Wörter der Sätze
What sentences call what places hold, and what is counted of it; industries and firms where nothing is said. | Wie Sätze nennen, was Orte haben und was davon gezählt wird; Branchen und Firmen, wo nichts gesagt ist.
What places hold: one of it | Was Orte haben: eines davon
Several of it | Mehrere davon
What is counted of it | Was davon gezählt wird
The places that are compared | Die verglichenen Orte
Where they are to be called otherwise than their level. | Wo sie anders heißen sollen als ihre Ebene.
A call for applications | Eine Ausschreibung
A priority of the strategy | Eine Priorität der Strategie
A platform, laboratory or station | Eine Plattform, ein Labor oder eine Station
One of it | Eines davon
As it stands in the middle of a sentence. | Wie es mitten im Satz steht.
Where the language's rule does not give it. | Wo die Regel der Sprache es nicht ergibt.
Several trees of places | Mehrere Bäume von Orten
Which projects are of generic technology | Welche Projekte von übergreifender Technologie sind
Said once for all rules and plans: any of the three is enough. | Einmal gesagt für alle Regeln und Pläne: eines der drei genügt.
Categories | Kategorien
As the list of projects has them. | Wie die Liste der Projekte sie hat.
Category | Kategorie
Programmes | Programme
Programme | Programm
Words of the title | Wörter des Titels
Word | Wort
Value of a project by category | Wert eines Projekts nach Kategorie
1 where nothing is said. | 1, wo nichts gesagt ist.
Weight | Gewicht
Money of a year by source | Mittel eines Jahres nach Quelle
Budget | Budget
Any name: own funds, a ministry, a union. | Ein beliebiger Name: eigene Mittel, ein Ministerium, eine Union.
Amounts in | Beträge in
The column or field whose amounts the budget bounds. | Die Spalte oder das Feld, dessen Beträge das Budget begrenzt.
Amount | Betrag
In whole units of the currency of the office: 500 m is 500000000. Where the money stands in a table of evidence, in the unit that the page of the table says. | In ganzen Einheiten der Währung der Stelle: 500 Mio. sind 500000000. Wo das Geld in einer Datentabelle steht, in der Einheit, die die Seite der Tabelle nennt.
Share of the base | Anteil an der Basis
1 = as much as the calls of the base year gave. | 1 = so viel, wie die Ausschreibungen des Basisjahrs gaben.
Smallest shares | Kleinste Anteile
Of what each group would get in proportion. | An dem, was jede Gruppe verhältnismäßig bekäme.
Floor | Untergrenze
By | Nach
The column whose values are the groups, such as region_code. | Die Spalte, deren Werte die Gruppen sind, wie region_code.
Between 0 and 1. | Zwischen 0 und 1.
1 = exactly in proportion. | 1 = genau verhältnismäßig.
Largest shares | Größte Anteile
Cap | Obergrenze
Single projects | Einzelne Projekte
Always in | Immer dabei
Never in | Nie dabei
What comes first | Was zuerst kommt
Pairs: what is needed first, then what needs it. | Paare: was zuerst gebraucht wird, dann was es braucht.
At most one of each | Höchstens eines von jedem
Candidates of the register | Kandidaten des Registers
Money by source | Mittel nach Quelle
What each source gives in all, or in one year. | Was jede Quelle insgesamt oder in einem Jahr gibt.
All years together where nothing is said. | Alle Jahre zusammen, wo nichts gesagt ist.
Only where the field | Nur wo das Feld
With the value beside it: the money of one priority. | Mit dem Wert daneben: die Mittel einer Priorität.
… says | … lautet
What is waited for of a project that is needed first | Was von einem zuerst gebrauchten Projekt abgewartet wird
That it is over, where nothing else is said. | Dass es beendet ist, wo nichts anderes gesagt ist.
Money by year of a project | Mittel eines Projekts nach Jahren
Weights of its first, second … year; even where nothing is said. | Gewichte seines ersten, zweiten … Jahres; gleichmäßig, wo nichts gesagt ist.
Start years that are settled | Festgelegte Anfangsjahre
By candidate. | Nach Kandidat.
Where laboratories open | Wo Labore eröffnen
How plans are approved | Wie Pläne genehmigt werden
Rounds of consultation | Anhörungsrunden
Facilities, free times and calls are open to everybody under /open | Anlagen, freie Zeiten und Ausschreibungen stehen unter /open allen offen
Rounds may be shown to the public | Runden dürfen öffentlich gezeigt werden
By somebody else than who made the plan | Von jemand anderem als dem, der den Plan machte
How far one serves | Wie weit eines versorgt
Kilometres. | Kilometer.
How many one serves | Wie viele eines versorgt
Persons. | Personen.
How many open | Wie viele eröffnen
Most in one year | Höchstens in einem Jahr
Year by year | Jahr für Jahr
Number | Anzahl
Covered before all other | Vor allen anderen abgedeckt
Reason | Grund
Least share of each macro-region | Kleinster Anteil jeder Großregion
Effective hours a year | Wirksame Stunden im Jahr
Of the laboratories of a place, by its code. | Der Labore eines Orts, nach seinem Code.
Hours | Stunden
Facilities that lend their hours | Einrichtungen, die ihre Stunden verleihen
Purchases are reviewed from | Anschaffungen werden geprüft ab
In the currency of the office. | In der Währung der Stelle.
Places beside which a place is shown | Orte, neben denen ein Ort gezeigt wird
By the code of the place; empty: those nearest to it. | Nach dem Code des Ortes; leer: die ihm nächsten.
How far one goes for an hour | Wie weit man für eine Stunde geht
Hours of a full laboratory | Stunden eines vollen Labors
Below it there is room, and none opens beside it. | Darunter ist Platz, und keines eröffnet daneben.
The plan | Der Plan
How many places lead | Wie viele Orte führen
Leads from | Führt ab
Points of the scorecard. | Punkte des Bewertungsbogens.
Grows from | Wächst ab
Links that make a chain owner | Glieder, die eine Kettenführung ausmachen
Share between 0 and 1. | Anteil zwischen 0 und 1.
The year after the last year of the figures where nothing is said. | Das Jahr nach dem letzten Jahr der Zahlen, wo nichts gesagt ist.
Who answers for a measure | Wer für eine Maßnahme verantwortlich ist
By M1 … M5, or M1.2 for a part. | Nach M1 … M5, oder M1.2 für einen Teil.
Responsible | Verantwortlich
Who answers in a place | Wer an einem Ort verantwortlich ist
Who answers in a place for a measure | Wer an einem Ort für eine Maßnahme verantwortlich ist
Where another office than the place's general one answers for a measure or a part of it. | Wo für eine Maßnahme oder einen Teil davon eine andere Stelle als die allgemeine des Ortes verantwortlich ist.
Office by measure and place | Stelle nach Maßnahme und Ort
Measure or part of it | Maßnahme oder ein Teil davon
Such as M5, or M4.3. | Etwa M5 oder M4.3.
By the place's code. | Nach dem Code des Orts.
Lines as they were settled | Zeilen, wie sie festgelegt wurden
By the line's number: then it is no proposal. | Nach der Nummer der Zeile: Dann ist sie kein Vorschlag mehr.
Line | Zeile
Until | Bis
Seen by | Zu sehen an
Indicator | Indikator
Target | Ziel
Decided without a finding | Ohne Befund beschlossen
Decision | Beschluss
Part of the measures | Teil der Maßnahmen
Such as M2.3. | Etwa M2.3.
Place | Ort
The whole where nothing is said. | Das Ganze, wo nichts gesagt ist.
Who decided | Wer beschloss
Date | Tag
What is to be done | Was zu tun ist
Support of an institute by its position | Förderung eines Instituts nach seiner Stellung
Support | Förderung
Who could deliver a table | Wer eine Tabelle liefern könnte
By the role of the table. | Nach der Rolle der Tabelle.
Who | Wer
Division of the money | Verteilung der Mittel
Calls to start from | Ausschreibungen, von denen ausgegangen wird
Most that one place gets | Höchstens für einen Ort
Share, while projects are confirmed to be concentrated. | Anteil, solange bestätigt ist, dass Projekte konzentriert sind.
Weight of generic technology | Gewicht übergreifender Technologie
While its subject is confirmed to be missing. | Solange bestätigt ist, dass ihr der Träger fehlt.
Least share in long tasks | Kleinster Anteil in langen Aufgaben
While support is confirmed to be short. | Solange bestätigt ist, dass Förderung kurz ist.
Weight of long candidates | Gewicht langer Kandidaten
Weight of weak technology systems | Gewicht schwacher Technologiesysteme
While one is confirmed to be unready or to lack something. | Solange bestätigt ist, dass eines unreif ist oder etwas fehlt.
Most places in one field | Höchstens Orte in einem Feld
While herding or likeness is confirmed. | Solange Gedränge oder Angleichung bestätigt ist.
How far weights may move | Wie weit Gewichte wandern dürfen
The lower factor, then the higher. | Der untere Faktor, dann der obere.
Division of labour | Arbeitsteilung
How the roles of offices are proposed from their plans and capabilities. | Wie die Rollen der Stellen aus ihren Plänen und ihrem Können vorgeschlagen werden.
Weights of capability | Gewichte des Könnens
Former states kept of each table | Aufbewahrte frühere Stände je Tabelle
So many imports of a table can be undone. | So viele Importe einer Tabelle lassen sich zurücknehmen.
strength, relatedness, institutes, facilities, talent; 1 where not named. | strength, relatedness, institutes, facilities, talent; 1, wo nicht genannt.
Most partners of a thing | Höchstens Partner einer Sache
What a partner adds | Was ein Partner beiträgt
Share of a lead, 0 to 1. | Anteil einer Führung, 0 bis 1.
What a partner carries | Was ein Partner trägt
Most things an office leads | Höchstens Sachen, die eine Stelle führt
Empty: twice an even share. | Leer: das Doppelte eines gleichen Anteils.
Least things an office leads | Mindestens Sachen, die eine Stelle führt
What an office can carry | Was eine Stelle tragen kann
Things by office, a lead counting 1. | Sachen nach Stelle, eine Führung zählt 1.
Things | Sachen
Least leads of a place | Mindestens Führungen eines Orts
Most changes to the offices' plans | Höchstens Änderungen an den Plänen der Stellen
Roles that differ from what is planned. | Rollen, die vom Geplanten abweichen.
Committed from | Gebunden ab
A planned role stays where at least this share of its money is committed. | Eine geplante Rolle bleibt, wo mindestens dieser Anteil ihrer Mittel gebunden ist.
When progress is a matter | Wann Fortschritt eine Frage ist
Days without news | Tage ohne Nachricht
Money ahead of milestones | Mittel vor den Meilensteinen
Least share paid | Kleinster ausgezahlter Anteil
Of what was committed in earlier years. | Von dem, was in früheren Jahren gebunden wurde.
Indicator behind its path | Indikator hinter seinem Pfad
Scorecards | Bewertungsbogen
Each item is straight between its points: [[input, score], …]. | Jeder Punkt verläuft gerade zwischen seinen Werten: [[Eingabe, Punkte], …].
Inferred measures | Erschlossene Maßnahmen
Off unless named here. | Aus, wenn hier nicht genannt.
Scenarios | Szenarien
A scenario changes only what it names. | Ein Szenario ändert nur, was es nennt.
Scenario | Szenario
Units that it takes | Benötigte Einheiten
People that it takes | Benötigte Personen
By skill, beyond the posts of the register. | Nach Fähigkeit, über die Stellen des Registers hinaus.
Skill and people | Fähigkeit und Personen
People | Personen
Projects, hours or years of such an instrument: similar costs are told for as many. | Projekte, Stunden oder Jahre eines solchen Instruments: Ähnliche Kosten werden für so viele genannt.
Effects that were measured | Gemessene Wirkungen
How far such a line moved its indicator, and where that was measured: only then a target is proposed. | Wie weit eine solche Zeile ihren Indikator bewegt hat und wo das gemessen wurde: nur dann wird ein Ziel vorgeschlagen.
Effect | Wirkung
Change | Veränderung
As a share of what is measured now | Als Anteil des heutigen Werts
Measured where | Wo gemessen
What finding something out costs | Was eine Klärung kostet
By the role of a table, a type of record or a finding. | Nach der Rolle einer Tabelle, einem Satztyp oder einem Befund.
`;
