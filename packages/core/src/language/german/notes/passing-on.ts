/** German of what can be wrong with results that are passed on: code, message, remedy. */
export const germanPassingOnNotes = `
passing-on.before-offer
  Das Ergebnis {id} wurde vor dem Tag seines Angebots übertragen; es zählt nicht mit.
  Den Tag des Angebots oder den der Übertragung berichtigen.
match.as-decided
  Die Zuordnung {id} steht für diese Seite schon so.
  Für die andere Seite entscheiden, oder anders.
`;
