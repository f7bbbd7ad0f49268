/** German of the notes of `notes/model.ts`: the code, what happened, what to do. */
export const germanModelNotes = `
model.not-json
  Das Modell ist kein JSON: {$problem}
  Den Text an dieser Stelle berichtigen; ein Modell in MPS beginnt mit NAME oder ROWS.
model.missing-key
  Dem Modell fehlt „{$key}“.
  Ein JSON-Modell braucht n, m, start, index, value, lo, hi und c.
model.unknown-key
  Der Schlüssel „{$key}“ bedeutet hier nichts und wurde nicht verwendet.
  Ihn entfernen oder seine Schreibweise berichtigen.
model.wrong-length
  „{$key}“ hat {$found} Einträge, erwartet werden {$expected}.
  Für jedes einen Eintrag angeben.
model.wrong-value
  {$key} ist {$found}; erwartet wird {$expected}.
  Den Wert berichtigen.
model.index-out-of-range
  {$key} ist {$found}, aber die Zeilen sind von 0 bis {$last} nummeriert.
  Die Zeilennummer berichtigen; die erste Zeile ist 0.
model.repeated-row
  Zeile {$row} steht in Spalte {$column} zweimal.
  Die beiden Koeffizienten addieren.
model.crossed-limits
  Die Untergrenze {$lower} von {$name} liegt über der Obergrenze {$upper}.
  Die beiden vertauschen oder berichtigen.
model.repeated-name
  Der Name „{$name}“ steht zweimal.
  Jeder Zeile und jeder Spalte einen eigenen Namen geben.
model.blank
  Die Datei enthält kein Modell: Sie ist leer.
  Ein Modell als JSON komprimierter Spalten oder als MPS angeben.
model.empty
  Das Modell hat keine Spalte.
  Ein Modell mit mindestens einer Variablen angeben.
model.mps-line
  {$problem}
  Diese Zeile der MPS-Datei berichtigen.
model.mps-unsupported
  {$what} wird nicht unterstützt: Gelöst werden nur lineare Modelle.
  Den Abschnitt entfernen oder das Modell linear formulieren.
model.mps-ignored
  {$what} wurde nicht verwendet.
  Nichts zu tun, wenn das gewollt ist.
model.too-large
  Das Modell ist für den Löser dieses Rechners zu groß: {$problem}.
  ⟦Es verkleinern oder mit --engine highs einen installierten Löser nennen.⟧
model.engine-failed
  Der Löser konnte mit diesem Modell nicht arbeiten: {$problem}.
  Nach Koeffizienten über 1e15 oder unter 1e-9 suchen.
model.engine-missing
  Der Löser „{$engine}“ kann nicht ausgeführt werden: {$problem}.
  ⟦Ihn installieren, seinen Pfad in QUOIN_HIGHS oder QUOIN_CBC setzen oder --engine weglassen.⟧
`;
