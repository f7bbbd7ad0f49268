/** German of the notes of `notes/check.ts`: the code, what happened, what to do. */
export const germanCheckNotes = `
check.repeated-key
  Zeile {$row} von {$table} wiederholt den Schlüssel der Zeile {$first}: {$key}.
  Eine der beiden Zeilen behalten oder die Spalte ergänzen, die sie unterscheidet.
check.unknown-code
  Zeile {$row} von {$table}: {$other} kennt keinen Wert „{$code}“ in {$column}.
  Den Code berichtigen; eine Zeile des Ganzen muss unter „national“ der Tabelle erklärt sein.
check.no-year
  Zeile {$row} von {$table}: „{$value}“ in {$column} ist kein Jahr.
  Das Jahr mit vier Ziffern schreiben.
check.parts-differ
  {$table}, {$group}: Die Teile ergeben {$parts}, die Summe sagt {$total} ({$check_en}).
  Die Tabelle berichtigen oder den Grund unter „known“ der Prüfung nennen.
`;
