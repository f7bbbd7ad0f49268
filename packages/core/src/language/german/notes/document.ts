/** German of the notes of `notes/document.ts`: the code, what happened, what to do. */
export const germanDocumentNotes = `
document.broken
  {$file} kann nicht gelesen werden: {$problem}
  Den Text an dieser Stelle berichtigen.
document.wrong-value
  {$field}: {$problem}
  {$field} in {$file} berichtigen.
document.unknown-key
  {$file} hat keine Einstellung „{$key}“.
  „{$key}“ entfernen oder berichtigen; eine falsch geschriebene Einstellung gälte stillschweigend nicht. Hier bekannt: {$known}.
`;
