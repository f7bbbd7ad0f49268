/** German of the notes of `notes/efficiency.ts`: the code, what happened, what to do. */
export const germanEfficiencyNotes = `
efficiency.no-columns
  Mindestens ein Einsatz und ein Ergebnis werden gebraucht.
  ⟦Spalten mit --inputs A,B und --outputs C,D nennen.⟧
efficiency.column-twice
  Die Spalte „{$column}“ ist zweimal genannt.
  Jede Spalte ist entweder Einsatz, Ergebnis oder unerwünschtes Ergebnis.
efficiency.no-orientation
  Das Modell {$model} braucht eine Ausrichtung.
  ⟦--orientation input oder output angeben;⟧ none gilt für sbm, super-sbm und additive.
efficiency.malmquist-only
  Veränderung über die Zeit zeigt das radiale Modell bei konstanten oder variablen Skalenerträgen, nicht {$model} bei {$returns}.
  ⟦Mit --time die Angaben --model radial und --returns crs oder vrs verwenden⟧ oder jede Zeit für sich bewerten.
efficiency.bootstrap-radial
  Intervalle werden nur für radiale Werte gezogen, nicht für {$model}.
  ⟦--model radial ohne --time verwenden oder --bootstrap weglassen.⟧
efficiency.zero-row
  Bei „{$unit}“ ist jeder Wert der Seite {$side} null.
  Die Einheit weglassen oder das Fehlende ergänzen.
efficiency.few-units
  {$units} Einheiten für so viele Spalten: unter {$needed} drängen sich die Werte bei 1.
  Weniger Spalten oder mehr Einheiten verwenden.
efficiency.zeros-replaced
  Das Modell {$model} verträgt keine Nullen: Jede wurde bei allen Einheiten durch ein Hundertstel des kleinsten positiven Werts ihrer Spalte ersetzt.
  Werte nahe 0 mit Vorsicht lesen oder das radiale Modell verwenden.
efficiency.infeasible
  Für diese Einheiten gibt es keinen Vergleichspunkt: {$units}. Sie haben weder Wert noch Rang.
  Konstante Skalenerträge verwenden oder die Einheiten als nicht vergleichbar lesen.
efficiency.undesirable-as-input
  Unerwünschte Ergebnisse werden wie Einsätze behandelt: {$columns}.
  Nichts zu tun; diese Behandlung dort nennen, wo die Werte gedruckt werden.
efficiency.incomplete-panel
  Verglichen werden nur die {$kept} Einheiten, die zu jeder Zeit vorhanden sind; weggelassen: {$units}.
  Die Datei vervollständigen, um sie zu behalten.
`;
