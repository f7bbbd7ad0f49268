/** German of types of entries, by their English. */
export const germanRecordTypeTexts = `
Technology | Technologie
Technology system | Technologiesystem
Link | Glied
Organisation | Organisation
@Facility | @Facility
Post | Stelle (Amt)
Equipment | Gerät
Industrial chain | Industriekette
Fund | Fonds
Programme | Programm
Plan | Plan
Plan line | Planzeile
Plan of an office | Plan einer Stelle
Line of an office's plan | Zeile des Plans einer Stelle
Progress report of an office | Fortschrittsbericht einer Stelle
Meaning of a plan's text | Bedeutung eines Plantextes
Plan of an office in writing | Plan einer Stelle in Arbeit
Round of consultation | Anhörungsrunde
Answer in a consultation | Antwort in einer Anhörung
Comment of the public | Kommentar der Öffentlichkeit
Key of an office | Schlüssel einer Stelle
Scorecard | Bewertungsbogen
@Call | @Call
Application | Antrag
Possible duplicate | Mögliche Doppelung
Expert | Fachleute
Review | Gutachten
Candidate project | Projektkandidat
Award | Bewilligung
Transaction | Zahlung
Proposal | Vorschlag
Ledger entry | Eintrag im Hauptbuch
Milestone | Meilenstein
Change of an account | Änderung eines Kontos
Change of the settings | Änderung der Einstellungen
Erasure | Löschung
Seal of the history | Siegel des Verlaufs
Mapping of a table | Zuordnung einer Tabelle
Import of a table | Import einer Tabelle
Registered limits of the rules | Registrierte Grenzwerte der Regeln
Input of an evaluation | Angabe zu einer Bewertung
Policy instrument | Politikinstrument
@Priority | @Priority
Discovery record | Eintrag des Entdeckungsprozesses
State of a criterion | Stand eines Kriteriums
Body of the strategy | Gremium der Strategie
Monitoring step | Schritt des Monitorings
Own words in a document | Eigene Worte in einem Dokument
Rules of two people in force | Geltende Regeln der zwei Personen
Contract | Vertrag
Dispensation | Ausnahmebewilligung
Attached document | Angehängtes Dokument
Dataset | Datensatz
Comment | Kommentar
Comment on a finding | Kommentar zu einem Befund
Verification | Prüfung durch Zweite
Reorganisation | Umbildung
Settled task | Erledigte Aufgabe
Question of the audit | Frage der Prüfung
Service | Leistung
Opening rules | Regeln der Öffnung
Closure | Schließung
Booking | Buchung
Refused request | Abgewiesene Anfrage
Page of a log of use | Seite eines Nutzungsprotokolls
Purchase review | Prüfung einer Anschaffung
Calendar feed | Kalenderabonnement
Registration of an organisation | Registrierung einer Organisation
Inspection | Prüfung vor Ort
Result | Ergebnis
Need | Bedarf
Match | Zuordnung
Transfer | Übertragung
Proof of use | Nutzungsnachweis
Standard | Norm
Test method | Prüfverfahren
Accreditation of a laboratory | Akkreditierung eines Labors
Evaluated product | Geprüftes Produkt
Training | Ausbildung
Cohort of a training | Jahrgang einer Ausbildung
Team | Team
Mandate | Auftrag
Year of an institute | Jahr eines Instituts
Research centre | Forschungszentrum
Public order | Öffentlicher Auftrag
Loan or guarantee | Darlehen oder Bürgschaft
Tax relief of a year | Steuererleichterung eines Jahres
Dispute over intellectual property | Streit um geistiges Eigentum
Accreditation in intellectual property | Zertifikat für geistiges Eigentum
Non-profit body | Gemeinnützige Einrichtung
Inspected by | Geprüft von
What was found | Was vorgefunden wurde
Sample of the audit | Stichprobe der Prüfung
`;
