/** German of the notes of `notes/indicators.ts`: the code, what happened, what to do. */
export const germanIndicatorNotes = `
indicators.unknown-goal
  „{$id}“ ist kein Ziel in Gebrauch.
  Das Ziel zuerst eintragen oder die Zeile herausnehmen.
indicators.other-row
  Die Zeile von {$id} sagt für {$column} „{$given}“; das Register hat „{$held}“.
  Die Zeile so lassen, wie sie hinausging; Einheit, Indikator, Priorität und Ort ändert man im Register, nicht in dieser Tabelle.
`;
