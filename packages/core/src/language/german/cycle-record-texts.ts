/** German of the fields of entries of the yearly cycle (consultations, calls, awards, money, evaluation), by their English. */
export const germanCycleRecordTexts = `
What is asked (English) | Was gefragt wird (englisch)
Shown to the public | Öffentlich gezeigt
Published by | Veröffentlicht von
Round before | Vorige Runde
Answer | Antwort
Given by (account or key) | Gegeben von (Konto oder Schlüssel)
Taken up | Aufgenommen
Why | Warum
Name as given | Name wie angegeben
Received on | Eingegangen am
Decided by | Entschieden von
Public key (Ed25519) | Öffentlicher Schlüssel (Ed25519)
Items | Posten
Group | Gruppe
Name in English | Name auf Englisch
Name in Chinese | Name auf Chinesisch
Unit of the input | Einheit der Eingabe
Points, straight between them and flat outside the ends | Punkte, gerade dazwischen und flach außerhalb der Enden
Input | Eingabe
Score | Punkte
Grades by points | Noten nach Punkten
From so many points | Ab so vielen Punkten
Card items | Kartenposten
Regions | Orte
Opens | Öffnet
Closes | Schließt
Time zone | Zeitzone
Documents asked for | Verlangte Unterlagen
Why it was cancelled | Grund der Aufhebung
Rest given back | Rest zurückgegeben
Conflict of interest, or why it was declined or released | Befangenheit oder Grund der Absage oder Entbindung
Expected until | Erwartet bis
Closed on | Geschlossen am
Why it was closed early | Grund der vorzeitigen Schließung
As drafted | Wie entworfen
Most for one award | Höchstens für eine Bewilligung
At least so much for applications of a region | Mindestens so viel für Anträge eines Orts
Applicant | Antragsteller
Summary | Zusammenfassung
Card items it works on | Kartenposten, an denen es arbeitet
Participants | Beteiligte
Equipment to be bought | Anzuschaffende Geräte
Amount requested | Beantragter Betrag
Own funds | Eigene Mittel
Documents | Unterlagen
SHA-256 of the file | SHA-256 der Datei
Contact | Kontakt
Submitted at | Eingereicht am
Reviews awaited | Erwartete Gutachten
Reviews handed in | Abgegebene Gutachten
Rank | Rang
Mean score | Mittlere Punktzahl
Reason of the decision | Grund der Entscheidung
Entered by the office from paper | Von der Stelle vom Papier eingegeben
Taken over from before | Von früher übernommen
Resembles | Ähnelt
Likeness of the texts | Ähnlichkeit der Texte
Copied share of the text | Übernommener Teil des Textes
Reasons | Gründe
Same organisation | Dieselbe Organisation
Years overlap | Jahre überschneiden sich
Items of both | Posten beider
Equipment of both | Geräte beider
SHA-256 of both texts | SHA-256 beider Texte
Decided at | Entschieden am
Both texts read | Beide Texte gelesen
Read by | Gelesen von
Read at | Gelesen am
Account | Konto
Technologies known | Bekannte Technologien
Organisations not to be judged | Nicht zu begutachtende Organisationen
Most reviews of one call | Höchstens Gutachten einer Ausschreibung
Reviewer | Gutachter
Conflict of interest or reason to decline | Befangenheit oder Grund der Ablehnung
Scores | Punktzahlen
Card items it would work on | Kartenposten, an denen es arbeiten würde
Lead | Leitung
Central funds asked | Beantragte zentrale Mittel
Funds asked of the @province | Beantragte Mittel der Ebene darunter
Technology readiness now | Technologiereife jetzt
Technology readiness after it | Technologiereife danach
Earliest start | Frühester Beginn
Latest start | Spätester Beginn
Duration | Dauer
Needs first | Braucht zuerst
At most one of it and these | Höchstens eines davon und von diesen
Call year | Jahr der Ausschreibung
Role | Rolle
Published | Veröffentlicht
Equipment bought | Angeschaffte Geräte
Amount awarded | Bewilligter Betrag
Award date | Tag der Bewilligung
Recipient | Empfänger
Funder | Geldgeber
Planned start | Geplanter Beginn
Planned end | Geplantes Ende
Actual start | Tatsächlicher Beginn
Actual end | Tatsächliches Ende
Position in the ranking | Platz in der Reihung
Year of the prices | Jahr der Preise
Reason for paying above the commitment | Grund für eine Zahlung über die Bindung hinaus
First due | Zuerst fällig
Done | Erledigt
Deliverable | Ergebnis
What was done | Was getan wurde
Roles | Rollen
Bound to | Gebunden an
Good until | Gültig bis
Erased at | Gelöscht am
Where it stood | Wo es stand
Salted hashes | Prüfsummen mit Salz
Until row | Bis Zeile
Rows sealed | Versiegelte Zeilen
Hash of the last row | Prüfsumme der letzten Zeile
Chain of the rows as shown | Kette der Zeilen, wie sie gezeigt werden
Sealed texts deleted | Versiegelte Texte gelöscht
Changes | Änderungen
Setting | Einstellung
Before | Vorher
After | Nachher
File before (SHA-256) | Datei vorher (SHA-256)
Former table (SHA-256) | Frühere Tabelle (SHA-256)
File after (SHA-256) | Datei nachher (SHA-256)
Undoes | Nimmt zurück
Mapping (YAML) | Zuordnung (YAML)
Organisation evaluated | Bewertete Organisation
Period | Zeitraum
Inputs | Angaben
Evidence | Nachweise
Missing items | Fehlende Punkte
Of so many points | Von so vielen Punkten
Trend | Entwicklung
Consequence | Folge
Given by | Gegeben von
STIP instrument | STIP-Instrument
Target groups | Zielgruppen
Themes | Themen
Yearly budget band | Jährliche Budgetspanne
Criteria it answers | Kriterien, auf die es antwortet
@Priorities it serves | @Priorities, denen es dient
Goals it works towards | Ziele, auf die es hinarbeitet
Paid from | Bezahlt aus
From year | Ab Jahr
To year | Bis Jahr
Partners outside the country | Partner außerhalb des Landes
Objective | Zweck
Why this one | Warum diese
Decided on | Beschlossen am
Industries | Branchen
Organiser | Veranstalter
People who took part | Teilnehmende
Positions | Standpunkte
Stakeholder | Beteiligte
What changed | Was sich änderte
What was decided | Was beschlossen wurde
Criterion | Kriterium
Assessed on | Eingeschätzt am
What shows it | Was es belegt
What is still missing | Was noch fehlt
To be met by | Zu erfüllen bis
Mandate (act, decision) | Auftrag (Gesetz, Beschluss)
In office since | Im Amt seit
In office until | Im Amt bis
Staff | Personal
What it decides and does | Was es beschließt und tut
Document | Dokument
What was decided on it | Was dazu beschlossen wurde
Chapter | Kapitel
Text of documents in en | Text in Dokumenten auf Englisch
Text of documents in zh | Text in Dokumenten auf Chinesisch
Language | Sprache
Text of documents in other languages | Text in Dokumenten in weiteren Sprachen
Text of documents in de | Text in Dokumenten auf Deutsch
Where in the chapter | Wo im Kapitel
Order among several | Reihenfolge unter mehreren
ERDF common indicator | Gemeinsamer EFRE-Indikator
Definition | Definition
Actual values | Istwerte
Binding or expected | Verbindlich oder erwartet
Year of the baseline | Jahr des Ausgangswerts
Year of the milestone | Jahr des Meilensteins
Year of the target | Jahr des Ziels
Actual | Ist
Year of the actual value | Jahr des Istwerts
File in the workspace | Datei im Arbeitsbereich
Data rows | Datenzeilen
Licence | Lizenz
Made from | Gemacht aus
File | Datei
SHA-256 | SHA-256
About | Über
Answers | Antwortet auf
Published | Veröffentlicht
Application | Antrag
Industry | Branche
Viewer | Lesende
Editor | Bearbeitung
Programme officer | Programmbetreuung
Facility manager | Leitung der Einrichtung
Planner | Planung
Auditor | Prüfung
Finance officer | Finanzen
the opening of a call | Öffnung eines Aufrufs
an award | Bewilligung
a contract | Vertrag
a payment | Zahlung
a change of a budget | Änderung eines Haushalts
a dispensation | Ausnahme
the approval of a plan | Genehmigung eines Plans
trust in a key | Vertrauen in einen Schlüssel
showing a round to the public | öffentliche Auslage einer Runde
a change of the rules of two people | Änderung der Regeln für zwei Personen
taking a booking back | Rücknahme einer Buchung
the acceptance of a milestone | Abnahme eines Meilensteins
taking an acceptance back | Rücknahme einer Abnahme
an amendment of a contract | Vertragsänderung
cancelling a call | Absage eines Aufrufs
giving back what a call has left | Rückgabe dessen, was von einem Aufruf übrig ist
stopping a project | Abbruch eines Projekts
Taken over by | Übernommen von
Handed over by | Übergeben durch
Not released by | Nicht freizugeben durch
Handed over to | Übergeben an
Outside office | Auswärtige Stelle
Administrator | Verwaltung
Administrator of the system | Verwaltung des Systems
Administrator of accounts | Verwaltung der Konten
nation | Staat
country | Land
union | Union
group | Gruppe
company | Unternehmen
province | Provinz
region | Region
state | Land
county | Kreis
prefecture | Präfektur
city | Stadt
district | Bezirk
canton | Kanton
voivodship | Woiwodschaft
municipality | Gemeinde
town | Stadt
village | Dorf
division | Sparte
subsidiary | Tochterunternehmen
site | Standort
plant | Werk
How it was laid over the table | Wie sie auf die Tabelle gelegt wurde
File (SHA-256) | Datei (SHA-256)
Rows | Zeilen
New | Neu
Changed | Geändert
Unchanged | Unverändert
Gone | Weggefallen
Records | Datensätze
Retired | Stillgelegt
Table | Tabelle
Table afterwards (SHA-256) | Tabelle danach (SHA-256)
Table before (SHA-256) | Tabelle vorher (SHA-256)
Figures before and afterwards | Zahlen vorher und danach
Column | Spalte
Sum before | Summe vorher
Sum afterwards | Summe danach
Former files | Frühere Dateien
Files | Dateien
Deeds for two people | Was zwei Personen braucht
Plans approved by somebody else | Pläne von jemand anderem genehmigt
Least score awarded | Mindestpunktzahl der Bewilligung
Ends | Endet am
Table | Tabelle
Parties | Vertragsparteien
Payee | Zahlungsempfänger
Bank account of the payee | Konto des Empfängers
Signed | Unterzeichnet am
Terms | Bedingungen
Instalments | Raten
Amendments | Änderungen
What it changed | Was sich änderte
Instalment | Rate
Accepted | Abgenommen am
Accepted by | Abgenommen von
Media type | Medientyp
Size | Größe
Scan | Virenprüfung
Attached by | Angehängt von
For the office alone | Nur für das Amt
Above the sum in any case | In jedem Fall über dem Betrag
How much it is | Umfang
How many | Anzahl
State of the record | Stand des Datensatzes
SHA-256 | SHA-256
Refusal that it lifts | Ablehnung, die sie aufhebt
At most | Höchstens
Until | Bis
Granted by | Bewilligt von
Granted | Bewilligt am
Roles in quoin.yaml | Rollen in quoin.yaml
Stopped on | Beendet am
Why it was stopped | Warum es beendet wurde
Status before it was stopped | Stand vor der Beendigung
Asked back | Zurückgefordert
Come back before it was stopped | Vor der Beendigung zurückgekommen
To come back by | Rückzahlung bis
Cancelled on | Entfallen am
Continued by | Fortgeführt von
Carried over | Übergegangen
Was | War
Is | Ist
Version | Version
From this day on | Ab diesem Tag
Name before | Früherer Name
Money carried | Übergegangenes Geld
Record | Eintrag
Accounts | Konten
Task | Aufgabe
Deferred until | Verschoben auf
Reason | Grund
Question | Frage
Asked by | Gefragt von
Asked on | Gefragt am
Answer until | Antwort bis
On | Am
By | Von
Seed | Startwert
Hits asked for | Verlangte Treffer
Payments from | Zahlungen ab
Payments to | Zahlungen bis
Payments to draw from | Zahlungen, aus denen gezogen wird
Their sum | Ihre Summe
Interval | Abstand
Drawn by | Gezogen von
Drawn on | Gezogen am
Payment | Zahlung
Hits | Treffer
Payments drawn | Gezogene Zahlungen
`;
