/** German of the notes of `notes/structure.ts`: the code, what happened, what to do. */
export const germanStructureNotes = `
structure.no-positive-value
  Kein Wert der Spalte „{$column}“ ist positiv.
  ⟦Mit --value die Spalte nennen, die die Werte enthält.⟧
structure.zero-total
  Ohne positiven Wert und weggelassen: {$names}.
  Nichts zu tun, wo sie wirklich nichts haben.
structure.missing-values
  {$count} Zellen haben keine Zahl; sie bleiben leer und zählen in keiner Summe ({$names}).
  Die Datei ergänzen oder die Zusammensetzungen dieser Orte mit Vorsicht lesen.
structure.not-counts
  Die Werte sind keine ganzen Zahlen: Die Nullmodelle nehmen jede Einheit von 1 als eine unabhängige Entscheidung, was Geld oder Produktion nicht ist.
  ⟦Mit --count-unit sagen, welchen Wert eine unabhängige Entscheidung hat.⟧
structure.few-units
  Weniger als 20 Einheiten, sodass die Zusammensetzung weitgehend Zufall ist: {$names}.
  Weitere Tätigkeiten oder spätere Zeiten nehmen oder diese Orte weglassen.
structure.incomplete-panel
  similarity.csv vergleicht die {$kept} Orte, die zu jeder Zeit etwas haben; diese nicht und fehlen darin: {$names}.
  Zu einer späteren Zeit beginnen, um sie zu behalten.
structure.no-common-set
  Weniger als zwei Orte haben zu jeder Zeit etwas: Ähnlichkeit hat keinen Wert.
  Weniger Zeiten vergleichen.
structure.few-draws
  {$draws} Ziehungen können das 5-%-Niveau nie erreichen.
  ⟦Mit --draws mindestens 20 verlangen;⟧ 200 sind voreingestellt.
`;
