/** German of the notes on a table of the office's own words. */
export const germanGlossaryNotes = `
glossary.no-term
  Die Tabelle hat keine Spalte „term“.
  Mit der Tabelle beginnen, die „glossary export“ schreibt.
glossary.unknown-column
  Die Spalte „{$column}“ gehört nicht zu einem Glossar.
  Spalten sind term, meaning sowie one_ und many_ vor dem Kürzel einer Sprache; dieses Amt liest {$languages}.
glossary.unknown-term
  „{$term}“ ist kein Begriff des Glossars.
  {$near} schreiben oder die Zeile streichen.
glossary.twice
  Der Begriff „{$term}“ steht in zwei Zeilen.
  Eine davon stehen lassen.
glossary.only-several
  Sätze sprechen nie von einem einzelnen „{$term}“.
  Diese Zelle leer lassen und das Wort für mehrere eintragen.
`;
