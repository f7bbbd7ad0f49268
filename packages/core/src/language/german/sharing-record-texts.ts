/** German of the fields of services, opening rules, closures and bookings, by their English. */
export const germanSharingRecordTexts = `
Service | Leistung
Method | Verfahren
Quantity measured or thing made | Gemessene Größe oder hergestellte Sache
Capability | Fähigkeit
What it does | Was es tut
Priced by the | Preis je
Prices | Preise
Accreditation | Akkreditierung
Standard or method | Norm oder Verfahren
Days of notice | Tage vorher
Booked by time slot | Nach Zeiten gebucht
Time zone | Zeitzone
Day of the week (1 = Monday) | Wochentag (1 = Montag)
Hours of the week | Stunden der Woche
Closed on | Geschlossen am
Booked at most so long before | Höchstens so lange vorher gebucht
Asked for at least so long before | Mindestens so lange vorher erbeten
A slot begins each | Ein Beginn alle
Longest booking | Längste Buchung
Hours | Stunden
In each | Je
Most hours of one organisation | Höchste Stunden einer Organisation
Kept for the owner | Dem Träger vorbehalten
Approved | Genehmigt
Cancelled by who asked until so long before | Vom Anfragenden bis so lange vorher absagbar
What is kept for the owner is let go so long before | Vorbehaltenes wird so lange vorher freigegeben
A freed slot is offered for | Eine frei gewordene Zeit wird angeboten für
Units alike | Gleiche Geräte
Unit | Gerätenummer
Start | Beginn
End | Ende
Reason | Grund
Purpose | Zweck
Asked at | Erbeten am
Waits until | Wartet bis
Offered at | Angeboten am
Offer holds until | Angebot gilt bis
Decided at | Entschieden am
Decided by | Entschieden von
Price | Preis
Used | Genutzt
Unit stands in the log | Gerätenummer steht im Protokoll
Rows | Zeilen
Purposes | Zwecke
Rows that stand apart | Einzeln geführte Zeilen
By others than the owner | Von anderen als dem Träger
Series | Reihe
From | Von
To | Bis
Bought by | Gekauft von
What it measures or makes | Was es misst oder herstellt
Hours needed a year | Benötigte Stunden im Jahr
Needed by | Benötigt bis
Review needed | Prüfung nötig
Advice | Rat
Likeness from which a unit is alike | Ähnlichkeit, ab der ein Gerät gleicht
Hours that others could lend | Stunden, die andere leihen könnten
Distance | Entfernung
Free hours | Freie Stunden
Units alike | Gleichende Geräte
Reviewed at | Geprüft am
Conditions met | Erfüllte Bedingungen
Name as given | Name wie angegeben
Number in an official register | Nummer in einem amtlichen Register
Person to ask | Ansprechperson
Address of mail | E-Mail-Adresse
What for | Wofür
Received at | Eingegangen am
Code (SHA-256) | Code (SHA-256)
Organisations of the same name or number | Organisationen gleichen Namens oder gleicher Nummer
`;
