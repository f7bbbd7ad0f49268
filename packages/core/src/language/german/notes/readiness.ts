/** German of the notes of `notes/readiness.ts`: the code, what happened, what to do. */
export const germanReadinessNotes = `
readiness.no-cost
  {$count} Bauteile und Verbindungen unter Stufe 9 haben keine Kosten und wurden nicht angehoben: {$names}.
  cost_per_level ausfüllen, wo es bekannt ist.
readiness.level-out-of-range
  {$level} in der Spalte „{$column}“ ist keine ganze Stufe von 1 bis 9.
  Eine ganze Zahl von 1 bis 9 angeben; die Zeile eines Paars ohne Verbindung weglassen.
readiness.unknown-component
  „{$component}“ steht nicht in der Datei der Bauteile.
  Das Bauteil mit seinem TRL ergänzen oder den Namen berichtigen.
readiness.self-link
  „{$component}“ ist mit sich selbst verbunden.
  Die Zeile entfernen: Ein Bauteil gilt als mit sich selbst integriert.
readiness.repeated-link
  Das Paar {$from} – {$to} steht schon in Zeile {$first}; Verbindungen haben keine Richtung.
  Je Paar eine Zeile behalten.
`;
