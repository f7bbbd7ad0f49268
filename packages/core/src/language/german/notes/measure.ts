/** German of the notes of `notes/measure.ts`: the code, what happened, what to do. */
export const germanMeasureNotes = `
method.unknown
  Es gibt keine Seite zur Methode „{$name}“; in der Nähe liegt: {$near}.
  Einen Namen nehmen, den method ohne Namen auflistet.
measure.incomplete
  Weggelassen, da eine Zahl fehlt: {$names}.
  Die Datei ergänzen, um sie zu behalten.
measure.not-whole
  Die Spalte „{$column}“ enthält Zahlen, die nicht ganz sind; die Ziehungen nehmen jede 1 als eine Einheit.
  Anzahlen angeben, sodass eine Einheit eine unabhängige Entscheidung ist.
measure.not-whole-counts
  Die Spalte „{$column}“ enthält Zahlen, die nicht ganz sind; nur Einheiten lassen sich verteilen.
  Anzahlen angeben.
measure.empty-key
  {$count} Zeilen ohne „{$column}“ blieben aus.
  Die Zellen füllen, um sie zu behalten.
measure.repeated-key
  {$key} steht schon in Zeile {$first}; ebenso {$count} Zeilen insgesamt.
  Von jedem eine Zeile behalten oder die Summe abfragen.
duplicates.few-texts
  {$count} Texte sind zu wenig für eine Eichung: Trefferquote und Fehlalarme der Schwelle sind unter {$enough} unsicher.
  ⟦Texte ergänzen oder --threshold setzen und jedes Paar lesen.⟧
`;
