/** German of the fields of results, needs, transfers, standards, trainings, mandates, years of institutes, centres and conditions of policies, by their English. */
export const germanPassingOnRecordTexts = `
Standards and tests known as of | Normen und Prüfungen bekannt bis
Turnover a year | Jahresumsatz
Founded | Gegründet
Skills | Fähigkeiten
Needed from | Gebraucht ab
Filled on | Besetzt am
Left on | Verlassen am
Owners | Inhaber
Keywords | Schlagwörter
Rights | Schutzrechte
Patent office | Patentamt
Filed | Angemeldet
Lapses | Erlischt
Offered as | Angeboten als
Price from | Preis von
Price to | Preis bis
Offered on | Angeboten am
Withdrawn on | Zurückgezogen am
Shown to everybody | Allen gezeigt
Whom to ask | Ansprechperson
Problem | Problem
Looked for | Gesucht
Budget from | Mittel von
Budget to | Mittel bis
Posted on | Ausgeschrieben am
Shown to | Gezeigt
Words in common | Gemeinsame Wörter
Technologies in common | Gemeinsame Technologien
Decided by, for the owner | Entschieden von, für den Inhaber
Decided at, for the owner | Entschieden am, für den Inhaber
Decided by, for who needs it | Entschieden von, für den Suchenden
Decided at, for who needs it | Entschieden am, für den Suchenden
Taken up by | Übernommen von
Signed on | Unterzeichnet am
Value of the contract | Vertragswert
Paid at signing | Bei Unterzeichnung gezahlt
Royalty | Umsatzbeteiligung
Share of the inventors | Anteil der Erfindenden
Taken up at home | Im Inland übernommen
Ended on | Beendet am
Sales | Umsatz
Units made | Hergestellte Stücke
Jobs | Arbeitsplätze
Known by | Belegt durch
Issued by | Herausgegeben von
Replaced by | Ersetzt durch
Reviewed next | Nächste Überprüfung
Committee | Ausschuss
Drafted by | Entworfen von
Clause | Abschnitt
Quantity measured | Gemessene Größe
Where it can be tested | Wo geprüft werden kann
Scope | Umfang
Accredited by | Akkreditiert von
Suspended | Ausgesetzt
Maker | Hersteller
Tested on | Geprüft am
Valid until | Gültig bis
Outcome | Ausgang
Values | Werte
Unit of measure | Maßeinheit
Report | Bericht
Made at home | Im Inland hergestellt
Held by | Veranstaltet von
Seats a year | Plätze im Jahr
Length | Dauer
Cost | Kosten
Paid by | Bezahlt von
Enrolled | Begonnen
Completed | Abgeschlossen
Left before the end | Vor dem Ende gegangen
Work in the field after 12 months | Nach 12 Monaten im Fach tätig
Asked after 12 months | Nach 12 Monaten befragt
Head | Leitung
Members | Mitglieder
Persons | Personen
Body | Einrichtung
By which document | Durch welches Dokument
Years for which money is given | Jahre, für die Geld gegeben ist
Payer | Zahlende
Work by class | Arbeit nach Klassen
Class of technology | Klasse der Technologie
Share of the work | Anteil an der Arbeit
Public services | Öffentliche Leistungen
Services given | Erbrachte Leistungen
Income | Einnahmen
Contracts with firms | Verträge mit Unternehmen
Country | Land
Fields | Felder
Money a year | Geld im Jahr
Opened | Eröffnet
Closed | Geschlossen
Open to whom | Für wen offen
Field of the organisation | Angabe der Organisation
Compared as | Verglichen als
Share that is paid | Bezahlter Anteil
Taken up by year | Abgerufen nach Jahren
How to ask for it | Wie man es beantragt
May be combined with | Vereinbar mit
Excludes | Schließt aus
Law | Rechtsgrundlage
Buyer | Auftraggeber
Under which policy | Nach welcher Maßnahme
What is needed | Was gebraucht wird
Estimated value | Geschätzter Wert
Need published on | Bedarf bekannt gemacht am
Tender opened on | Ausgeschrieben seit
Tender closes on | Angebotsfrist
Bidders | Bietende
First buyer | Erster Käufer
Accepted on | Abgenommen am
Lender | Kreditgeber
Taken by | Genommen von
Principal | Hauptschuld
People it takes | Benötigte Personen
Skill | Fähigkeit
From year | Ab Jahr
Loan or guarantee | Darlehen oder Bürgschaft
Share that is covered | Gedeckter Anteil
Interest a year | Zins im Jahr
Due on | Fällig am
Paid back | Zurückgezahlt
Called or written off | Eingelöst oder abgeschrieben
Booked by | Gebucht durch
Reckoned on | Bemessen an
Tax not owed | Erlassene Steuer
Before whom | Vor wem
Claimant | Antragsteller
Respondent | Antragsgegner
Number of the right | Nummer des Schutzrechts
Decided | Entschieden
Awarded | Zugesprochen
Certified by | Bescheinigt von
Form | Form
Registration number | Registernummer
Registered | Eingetragen
Services | Leistungen
Income by year | Einnahmen nach Jahr
Of it public money | Davon öffentliches Geld
all departments | alle Abteilungen
the owner agrees | der Eigentümer stimmt zu
who needs it agrees | wer es braucht, stimmt zu
both agree | beide stimmen zu
loan | Darlehen
deduction from income | Abzug vom Einkommen
tax credit | Steuergutschrift
reduced rate | ermäßigter Satz
exemption | Befreiung
faster depreciation | schnellere Abschreibung
social contributions | Sozialabgaben
infringement | Verletzung
validity of the right | Bestand des Rechts
ownership | Inhaberschaft
trade secret | Geschäftsgeheimnis
court | Gericht
patent office | Patentamt
arbitration | Schiedsverfahren
mediation | Schlichtung
upheld | bestätigt
association | Verband
foundation | Stiftung
service body | Dienstleister
alliance | Allianz
testing | Prüfung
training | Ausbildung
exchange | Austausch
standards | Normen
technology transfer | Technologietransfer
advice | Beratung
in force | in Kraft
lead | Federführung
secretariat | Sekretariat
passed | bestanden
failed | nicht bestanden
responsible for it | steht dafür ein
carries it | trägt es
supports it | unterstützt es
supervises it | beaufsichtigt es
project money | Projektmittel
base funding | Grundfinanzierung
services | Dienstleistungen
procurement | Beschaffung
of a foreign firm, here | einer ausländischen Firma, hier
of an own firm, abroad | einer eigenen Firma, im Ausland
innovation centre | Innovationszentrum
adapts products | passt Produkte an
develops products | entwickelt Produkte
for the whole world | für die ganze Welt
staff | Beschäftigte
turnover | Umsatz
founded | gegründet
week | Woche
month | Monat
the owner | der Eigentümer
of other countries | aus anderen Ländern
by whoever runs it | durch den Betreiber
asked for | angefragt
offered | angeboten
nobody came | niemand kam
used | genutzt
let in | zugelassen
has its account | hat ein Konto
an asset | ein Vermögenswert
a business model | ein Geschäftsmodell
there | vorhanden
rows added | Zeilen hinzugefügt
rows updated by key | Zeilen nach Schlüssel erneuert
table replaced | Tabelle ersetzt
unit said | Einheit gesagt
inspection | Inspektion
audit | Prüfung der Bücher
mid-term review | Zwischenprüfung
in order | in Ordnung
grave faults | schwere Mängel
passkey added | Passkey hinzugefügt
passkey removed | Passkey entfernt
all passkeys removed | alle Passkeys entfernt
`;
