/** German of what is being done, by its English. */
export const germanStepTexts = `
Changes put away | Änderungen gesichert
Choosing applications | Anträge werden ausgewählt
Choosing projects | Projekte werden ausgewählt
Comparing texts | Texte werden verglichen
Keeping what was found | Gefundenes wird gespeichert
Comparing units | Einheiten werden verglichen
Computing input-output measures | Input-Output-Maße werden berechnet
Deriving | Tabellen werden abgeleitet
History and records checked | Verlauf und Datensätze geprüft
Inverting the table | Die Tabelle wird invertiert
Making the example workspace | Der Arbeitsbereich des Beispiels wird angelegt
Reading projects and applications | Projekte und Anträge werden gelesen
Solving the table for its countries | Die Tabelle wird nach Ländern gelöst
Records written | Datensätze geschrieben
Rows checked | Zeilen geprüft
Rows written | Zeilen geschrieben
Tables filled again | Tabellen wieder gefüllt
Testing on the past | An der Vergangenheit wird geprüft
checking against the register | Abgleich mit dem Register
comparing with the table as it stands | Vergleich mit der Tabelle, wie sie steht
finding header, types and totals | Kopf, Arten und Summen werden gesucht
writing | Es wird geschrieben
`;
