/** German of what documents print between findings, lines and entries of the register, by its English; `{a}` is what stands there. */
export const germanDocumentTexts = `
Plan of the industrial technology system: {a} (draft for comment) | Plan des industriellen Technologiesystems: {a} (Entwurf zur Stellungnahme)
Plan of the industrial technology system: {a} | Plan des industriellen Technologiesystems: {a}
Smart specialisation strategy: {a} | Strategie der intelligenten Spezialisierung: {a}
{a} · draft for the planning office | {a} · Entwurf für die Planungsstelle
Basis and situation | Grundlagen und Lage
Diagnosis | Diagnose
Guiding thought, principles and goals | Leitgedanke, Grundsätze und Ziele
Key tasks | Aufgaben
Spatial layout | Räumliche Ordnung
Major projects | Große Vorhaben
Safeguards | Absicherung
Evidence and methods | Daten und Methoden
Main findings | Wichtigste Befunde
Tasks | Aufgaben
Money | Mittel
What is not known yet | Was noch nicht bekannt ist
For comment | Zur Stellungnahme
1. Analysis of challenges for innovation diffusion and digitalisation | 1. Analyse der Herausforderungen für Innovationsverbreitung und Digitalisierung
2. Managing body | 2. Verwaltende Stelle
3. Monitoring and evaluation | 3. Monitoring und Evaluierung
4. Entrepreneurial discovery process | 4. Unternehmerischer Entdeckungsprozess
5. Improving research and innovation systems | 5. Verbesserung der Forschungs- und Innovationssysteme
6. Industrial transition | 6. Industrieller Wandel
7. Cooperation beyond the Member State | 7. Zusammenarbeit über den Mitgliedstaat hinaus
Indicators | Indikatoren
Up-to-date analysis of challenges for innovation diffusion and digitalisation | aktuelle Analyse der Herausforderungen für Innovationsverbreitung und Digitalisierung
Competent regional or national body managing the strategy | zuständige regionale oder nationale Stelle, die die Strategie verwaltet
Monitoring and evaluation tools measuring performance towards the objectives | Instrumente für Monitoring und Evaluierung, die den Fortschritt zu den Zielen messen
Functioning stakeholder cooperation (entrepreneurial discovery) | wirksame Zusammenarbeit der Beteiligten (unternehmerischer Entdeckungsprozess)
Actions to improve national or regional research and innovation systems | Maßnahmen zur Verbesserung nationaler oder regionaler Forschungs- und Innovationssysteme
Actions to support industrial transition (where relevant) | Maßnahmen für den industriellen Wandel (wo einschlägig)
Measures for cooperation with partners outside the Member State in priority areas | Maßnahmen der Zusammenarbeit mit Partnern außerhalb des Mitgliedstaats in Prioritätsbereichen
What exists | Was vorhanden ist
Evidence used | Verwendete Daten
Everything said about {a} comes from the {b} tables below; the notes at the end say where each number stands. Missing values stay missing and are never counted as zero. | Alles, was über {a} gesagt wird, kommt aus den {b} Tabellen unten; die Anmerkungen am Ende sagen, wo jede Zahl steht. Fehlende Werte bleiben fehlend und zählen nie als null.
The register holds no records yet. | Das Register enthält noch keine Einträge.
The register | Das Register
Kind of record | Art des Eintrags
Number | Anzahl
Of these invented | Davon erfunden
In {a}–{b} central special funds of {c} went into {d} projects with a total investment of {e}: leverage {f} {g}. Total investment is not private money. | {a}–{b} flossen zentrale Sondermittel von {c} in {d} Projekte mit Gesamtinvestitionen von {e}: Hebel {f} {g}. Gesamtinvestitionen sind kein privates Geld.
Table: {a} | Tabelle: {a}
Tables | Tabellen
Sources, licences and hashes stand under Evidence and methods. | Quellen, Lizenzen und Prüfsummen stehen unter Daten und Methoden.
Table | Tabelle
What it holds | Was sie enthält
Guiding thought | Leitgedanke
The plan for {a} starts from the {b} findings that the evidence confirms and works through these measures: {c}. What the evidence does not support is no ground for a task. | Der Plan für {a} geht von den {b} Befunden aus, die die Daten belegen, und arbeitet mit diesen Maßnahmen: {c}. Was die Daten nicht stützen, begründet keine Aufgabe.
none yet | noch keine
Principles | Grundsätze
Every task names the findings that it answers, and they lead back to rows of evidence. | Jede Aufgabe nennt die Befunde, auf die sie antwortet, und diese führen zu Zeilen der Daten zurück.
Money is planned within the office's budget, and the distance from the best possible plan is proved. | Mittel werden im Haushalt der Stelle geplant, und der Abstand zum bestmöglichen Plan ist bewiesen.
Each region's tasks follow from its own evidence; they are not the plan of the whole with a filter. | Die Aufgaben jeder Region folgen aus ihren eigenen Daten; sie sind nicht der gefilterte Plan des Ganzen.
What is not known is listed; inference does not stand in for evidence. | Was nicht bekannt ist, wird aufgelistet; Vermutung ersetzt keine Daten.
Goals | Ziele
Organisation | Organisation
Funds | Mittel
Talent | Fachkräfte
Evaluation | Evaluierung
Risks | Risiken
Every statement that was tested had enough data. | Für jede geprüfte Aussage reichten die Daten.
These statements could not be decided, and no task rests on them; the plan may change when they are. | Diese Aussagen ließen sich nicht entscheiden, und keine Aufgabe stützt sich auf sie; der Plan kann sich ändern, sobald sie entschieden sind.
{a}: no line yet. | {a}: noch keine Zeile.
{x}: see {ids}. | {x}: siehe {ids}.
● Confirmed | ● Belegt
○ Not supported | ○ Nicht gestützt
◌ Insufficient data | ◌ Zu wenige Daten
Collaboration and ecosystem (inferred; not one of the paper's measures) | Zusammenarbeit und Umfeld (abgeleitet; keine Maßnahme des Papiers)
No task here yet; the table says why. | Hier noch keine Aufgabe; die Tabelle sagt warum.
Items without a task | Punkte ohne Aufgabe
Lines | Zeilen
What to find out first | Was zuerst herauszufinden ist
The evidence does not decide these; no line rests on them. The tables and fields that are named would. | Die Daten entscheiden dies nicht; keine Zeile stützt sich darauf. Die genannten Tabellen und Felder würden es.
Finding | Befund
Findings | Befunde
What would decide it | Was es entscheiden würde
Table and field | Tabelle und Feld
From whom | Von wem
Code | Code
As the paper says | Wie das Papier sagt
What is missing | Was fehlt
Verdicts by @region | Urteile nach Ort
Problem | Problem
Verdicts by problem | Urteile nach Problem
Overview | Überblick
{a} statements about {b} were tested: {c} confirmed, {d} not supported, {e} with insufficient data. | {a} Aussagen über {b} wurden geprüft: {c} belegt, {d} nicht gestützt, {e} mit zu wenigen Daten.
Nothing was tested here; the list below says why. | Hier wurde nichts geprüft; die Liste unten sagt warum.
The paper's list, item by item | Die Liste des Papiers, Punkt für Punkt
Problems, stages and demands | Probleme, Stufen und Anforderungen
Compared with: {a} | Verglichen mit: {a}
What would change the answer | Was die Antwort ändern würde
Variant | Variante
Value | Wert
Verdict | Urteil
The office's assumptions (changed in the settings) | Annahmen der Stelle (in den Einstellungen zu ändern)
Assumption | Annahme
Setting | Einstellung
Set by findings: {a} | Von Befunden gesetzt: {a}
Proof: objective {a}, proved bound {b}, gap {c}, status {d}; {e} rules checked exactly, {f} violated (solver {g}). | Beweis: Zielwert {a}, bewiesene Schranke {b}, Lücke {c}, Stand {d}; {e} Regeln exakt geprüft, {f} verletzt (Löser {g}).
No line names a single region. | Keine Zeile nennt eine einzelne Region.
Every @region is a tile of one size; no boundary is drawn. | Jeder Ort ist eine Kachel gleicher Größe; Grenzen sind nicht gezeichnet.
Regions that are chosen | Gewählte Regionen
Line | Zeile
For what | Wofür
Regions | Regionen
For comparison: leverage {a} of the special funds {b} was {c}. | Zum Vergleich: Der Hebel {a} der Sondermittel {b} war {c}.
The plan has {a} lines; the cost of none is known, and no sum is guessed. | Der Plan hat {a} Zeilen; von keiner sind die Kosten bekannt, und keine Summe wird geraten.
The plan has {a} lines; {b} of them with an amount, together {c} (nominal); the cost of the other {d} is not known and is not in the sum. | Der Plan hat {a} Zeilen; {b} davon mit Betrag, zusammen {c} (nominal); die Kosten der übrigen {d} sind nicht bekannt und nicht in der Summe.
The plan has {a} lines; {b} of them with an amount, together {c} (nominal); the cost of the other {d} is not known and is not in the sum. The amount of {e} is invented and in no sum. | Der Plan hat {a} Zeilen; {b} davon mit Betrag, zusammen {c} (nominal); die Kosten der übrigen {d} sind nicht bekannt und nicht in der Summe. Der Betrag von {e} ist erfunden und in keiner Summe.
Lines and their money | Zeilen und ihre Mittel
Id | Kennung
Task | Aufgabe
Subject | Gegenstand
From | Ab
Confirmed | Belegt
Tested and not supported | Geprüft und nicht gestützt
The evidence grounds no task. | Die Daten begründen keine Aufgabe.
Other tasks | Weitere Aufgaben
Owner | Zuständig
Until | Bis
These could not be decided, and no task rests on them. | Diese ließen sich nicht entscheiden, und keine Aufgabe stützt sich auf sie.
{a} more stand in the full plan. | {a} weitere stehen im vollen Plan.
No owner | Nicht zugeteilt
No deadline | Ohne Frist
No amount | Ohne Betrag
Owner, deadline and indicator are proposed: to be confirmed | Zuständigkeit, Frist und Indikator sind vorgeschlagen: zu bestätigen
Every task has its owner, deadline and money. | Jede Aufgabe hat Zuständige, Frist und Mittel.
{a}: findings and tasks | {a}: Befunde und Aufgaben
Decisions proposed | Vorgeschlagene Entscheidungen
The money | Die Mittel
What is not known | Was nicht bekannt ist
Nothing about this place could be tested yet. | Über diesen Ort ließ sich noch nichts prüfen.
No task is grounded in the evidence here. | Hier begründen die Daten keine Aufgabe.
None of the {a} lines has a known cost; no sum is guessed. | Von keiner der {a} Zeilen sind die Kosten bekannt; keine Summe wird geraten.
One line carries an amount, together {a} (nominal; {b}). The cost of the other {c} is not known and is not in the sum. | Eine Zeile trägt einen Betrag, zusammen {a} (nominal; {b}). Die Kosten der übrigen {c} sind nicht bekannt und nicht in der Summe.
{a} lines carry an amount, together {b} (nominal; {c}). The cost of the other {d} is not known and is not in the sum. | {a} Zeilen tragen einen Betrag, zusammen {b} (nominal; {c}). Die Kosten der übrigen {d} sind nicht bekannt und nicht in der Summe.
{a} more statements lack data. {b} items of the paper's list of problems, stages and demands could not be tested at all. | Bei {a} weiteren Aussagen fehlen Daten. {b} Punkte der Liste von Problemen, Stufen und Anforderungen ließen sich gar nicht prüfen.
{a} items of the paper's list of problems, stages and demands could not be tested at all. | {a} Punkte der Liste von Problemen, Stufen und Anforderungen ließen sich gar nicht prüfen.
No targets have been entered; the office sets them in the register. The baselines below are those of the confirmed findings. | Es sind keine Ziele eingetragen; die Stelle setzt sie im Register. Die Ausgangswerte unten sind die der belegten Befunde.
Main indicators (baseline) | Hauptindikatoren (Ausgangswerte)
Main indicators | Hauptindikatoren
Indicator | Indikator
Unit | Einheit
Baseline | Ausgang
Milestone | Etappe
Target | Ziel
Actual | Ist
Source, remark | Quelle, Anmerkung
target to be set | Ziel noch zu setzen
Line, finding, measure, table | Zeile, Befund, Maß, Tabelle
Trace | Nachweis
Measure | Maß
Evidence | Daten
Data files | Datendateien
Data files and their SHA-256 | Datendateien und ihre SHA-256
Source | Quelle
Licence | Lizenz
Methods and parameters | Methoden und Parameter
Made by Quoin {a}; the same content gives the same file. | Erstellt mit Quoin {a}; gleicher Inhalt ergibt dieselbe Datei.
The office changed no parameter; every rule ran with its defaults. | Die Stelle hat keinen Parameter geändert; jede Regel lief mit ihren Voreinstellungen.
Parameters that the office set (others keep the rules' defaults) | Von der Stelle gesetzte Parameter (andere behalten die Voreinstellung der Regeln)
Rule | Regel
Parameter | Parameter
Rules used: | Verwendete Regeln:
File and SHA-256 | Datei und SHA-256
Box {ids}: {x} | Kasten {ids}: {x}
{n} rows | {n} Zeilen
1 row | 1 Zeile
the first {a} of {b} rows | die ersten {a} von {b} Zeilen
{n} years | {n} Jahre
{a} times the weight | das {a}-fache Gewicht
share of projects | Anteil der Projekte
share of joint undertakings | Anteil der gemeinsamen Vorhaben
register: {a}, {b} entries | Register: {a}, {b} Einträge
register: {a}, 1 entry | Register: {a}, 1 Eintrag
record {a}, version {b} | Eintrag {a}, Fassung {b}
and {a} more | und {a} weitere
(every choice keeps it) | (jede Wahl hält es)
(depends on a choice) | (hängt von einer Wahl ab)
@Facility | @Facility
Programme | Programm
Project | Projekt
Industry | Branche
Technology | Technologie
Item | Posten
Fund | Fonds
@Priority | @Priority
Policy instrument | Politikinstrument
Discovery record | Eintrag des Entdeckungsprozesses
State of a criterion | Stand eines Kriteriums
Body of the strategy | Gremium der Strategie
Monitoring step | Schritt des Monitorings
Own words in a document | Eigene Worte in einem Dokument
Dataset | Datensatz
Goal | Ziel
{a}, rows {b} and {c} more ranges, {d}, SHA-256 {e} | {a}, Zeilen {b} und {c} weitere Bereiche, {d}, SHA-256 {e}
{a}, rows {b}, {c}, SHA-256 {d} | {a}, Zeilen {b}, {c}, SHA-256 {d}
{a}, rows {b} and {c} more ranges | {a}, Zeilen {b} und {c} weitere Bereiche
{a}, rows {b} | {a}, Zeilen {b}
no cost known | Kosten nicht bekannt
nobody is named | niemand benannt
nobody named yet | noch niemand benannt
not set | nicht gesetzt
owner, deadline and indicator are proposed | Zuständigkeit, Frist und Indikator sind vorgeschlagen
European Union | Europäische Union
`;

/** Labels of facts that stand before a colon, many on a line. */
export const germanFactLabels = `
Id | Kennung
Subject | Gegenstand
Value | Wert
Limit | Grenze
By chance (5% to 95%) | Zufällig (5 % bis 95 %)
Interval | Intervall
Instrument | Instrument
Money | Mittel
From | Ab
Answers | Antwortet auf
Decided by | Entschieden von
Owner | Zuständig
Until | Bis
Indicator | Indikator
State | Stand
`;
