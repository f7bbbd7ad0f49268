/** German of the fields of entries, by their English. */
export const germanRecordTexts = `
Identifier | Nummer
Units of figures from then on | Einheiten der Zahlen von da an
Token (SHA-256) | Merkmal (SHA-256)
Vouched for by | Bürgt
Known there as | Dort bekannt als
Token | Zugangszeichen
Version that was verified | Geprüfte Fassung
As it is written | Wie geschrieben
By what it was verified | Woran geprüft
Verdict that stood then | Damaliges Urteil
Revoked at | Beendet am
Day | Tag
As it was asked | Wie es verlangt wurde
Command | Befehl
What it does | Was es tut
Of | Betrifft
Proposed by | Vorgeschlagen von
Proposed at | Vorgeschlagen am
For | Für
@Calls | @Calls
Settled by | Erledigt von
Settled at | Erledigt am
Person | Person
Released by | Freigegeben von
Takes back | Nimmt zurück
Follows from | Folgt aus
Chinese | Chinesisch
Classification (GB/T 2260, NUTS) | Klassifikation (GB/T 2260, NUTS)
Version of the classification | Fassung der Klassifikation
Belongs to | Gehört zu
ISO 3166-2 code | Code nach ISO 3166-2
Macro-region | Großregion
Column in the tile map | Spalte in der Kachelkarte
Row in the tile map | Zeile in der Kachelkarte
Counts in comparisons of regions | Zählt beim Vergleich der Orte
Seat of government | Regierungssitz
Latitude | Breite
Longitude | Länge
Role in the spatial layout | Rolle in der räumlichen Ordnung
Invented | Erfunden
Valid from | Gültig ab
Valid to | Gültig bis
Classification with its version | Klassifikation mit ihrer Fassung
Code in the classification | Code in der Klassifikation
Group used in comparisons | Gruppe für Vergleiche
Manufacturing | Verarbeitendes Gewerbe
Codes in other classifications | Codes in anderen Klassifikationen
Generic or specific | Übergreifend oder eigen
Element (who should pay) | Element (wer zahlen sollte)
Class of the paper | Klasse des Aufsatzes
Industrial base | Industrielle Grundlage
Key core technology | Schlüsseltechnologie
IPC classes | IPC-Klassen
CPC classes | CPC-Klassen
Used in | Verwendet in
Part of | Teil von
Description | Beschreibung
Product | Produkt
Split by | Unterteilt nach
Used for | Verwendet für
Integrating enterprise | Integrierendes Unternehmen
Its partners | Seine Partner
Platforms that serve it | Plattformen, die ihm dienen
Arrangements | Vereinbarungen
Place in the chain | Stelle in der Kette
Organisations that cover it | Organisationen, die es abdecken
Integration of technologies | Integration von Technologien
Works together with | Arbeitet zusammen mit
Integration readiness | Integrationsreife
List | Liste
Needed | Gebraucht
Technology readiness | Technologiereife
Manufacturing readiness | Fertigungsreife
Gap to the foreign leader (negative = ahead) | Abstand zum Führenden im Ausland (negativ = voraus)
Grade given by experts | Note von Fachleuten
Grade | Note
Panel | Gremium
Library | Bibliothek
Acquisition history | Verlauf des Erwerbs
From | Von
Producers | Hersteller
Producers known as of | Hersteller bekannt mit Stand
Complement | Ergänzung
State of the complement | Stand der Ergänzung
Industry of the world table | Branche der Welttabelle
Share that comes from abroad | Anteil aus dem Ausland
Kind | Art
Official grade | Amtliche Stufe
Supervised by | Beaufsichtigt von
Identifiers | Kennungen
Scheme (credit code, LEI, ROR, security code …) | Verzeichnis (Registernummer, LEI, ROR, Wertpapierkennung …)
Value | Wert
Other names | Andere Namen
Step of the ladder | Stufe der Leiter
Run by | Betrieben von
Host | Träger
Further hosts | Weitere Träger
Operator | Betreiber
Designated by | Anerkannt von
Fields of work | Arbeitsfelder
Pilot-test fields | Felder der Pilotprüfung
Verification services | Prüfdienste
Industries served | Bediente Branchen
Capacity | Kapazität
Unit of the capacity | Einheit der Kapazität
Effective hours | Wirksame Stunden
Hours for others | Stunden für andere
Year of the hours | Jahr der Stunden
Official number | Amtliche Nummer
Year of the list it stands in | Jahr der Liste, in der es steht
Grade in the evaluation of sharing | Note in der Bewertung der Öffnung
Filled by | Besetzt mit
Person | Person
Owner | Eigentümer
Model | Modell
Classes of instruments | Gerätearten
Price | Preis
Year of purchase | Kaufjahr
On the sharing network | Im gemeinsamen Netz
Links | Glieder
Chain leader (office of the official) | Kettenverantwortung (Amt)
Chain owner (firm) | Kettenführung (Firma)
Maps and lists kept | Geführte Karten und Listen
Gaps | Lücken
Item | Posten
Source level | Ebene der Quelle
Department | Ressort
Budget by year | Budget nach Jahren
Last year | Letztes Jahr
Central funds | Zentrale Mittel
Number of projects | Zahl der Projekte
Evaluated on | Bewertet am
Rules | Regeln
Version of the rule | Fassung der Regel
Limits | Grenzwerte
Category code | Code der Kategorie
Technologies | Technologien
Years with calls | Jahre mit Ausschreibungen
Status | Stand
Approved at | Genehmigt am
Plan before | Voriger Plan
Certificate (SHA-256) | Nachweis (SHA-256)
Measure | Maßnahme
Item of the measure | Punkt der Maßnahme
Action | Aufgabe
Subject | Betrifft
The same line of the plan before | Dieselbe Zeile des vorigen Plans
Projects chosen | Gewählte Projekte
Candidates chosen | Gewählte Kandidaten
Chosen projects without a record | Gewählte Projekte ohne Eintrag
Findings answered | Beantwortete Befunde
At least or at most | Mindestens oder höchstens
As found | Bei der Feststellung
Year by which | Bis zum Jahr
Targets of plan lines | Ziele von Planzeilen
Office | Stelle
To | An
Approved on | Genehmigt am
Bundle (SHA-256) | Paket (SHA-256)
Signed by (key) | Unterzeichnet mit (Schlüssel)
Card item | Kartenposten
End | Ende
Targets | Ziele
Baseline | Ausgangswert
Needs | Bedarf
As of | Stand
Version of the plan | Fassung des Plans
Lines | Zeilen
Committed | Gebunden
Paid | Gezahlt
Remark | Bemerkung
Promises and milestones | Zusagen und Meilensteine
What | Was
Due | Fällig
Reached on | Erreicht am
east | Osten
centre | Mitte
west | Westen
north-east | Nordosten
Projects | Projekte
Text | Text
Means | Bedeutet
State | Stand
Handed in by | Abgegeben von
State of the plan | Stand des Plans
Action (English) | Aufgabe (englisch)
Action (Chinese) | Aufgabe (chinesisch)
Need | Bedarf
Draft | Entwurf
Round | Runde
Opened on | Eröffnet am
Answers until | Antworten bis
Opened by | Eröffnet von
Closed by | Geschlossen von
What is asked | Was gefragt wird
Expected benefit | Erwarteter Nutzen
Mean | Mittelwert
Lower end | Unteres Ende
Upper end | Oberes Ende
Probability that it lies within | Wahrscheinlichkeit, dass er darin liegt
Probability of success | Erfolgswahrscheinlichkeit
At least | Mindestens
Most likely | Am wahrscheinlichsten
At most | Höchstens
Outcome that the benefit counts (a currency where it is money) | Ergebnis, das der Nutzen zählt (bei Geld die Währung)
`;
