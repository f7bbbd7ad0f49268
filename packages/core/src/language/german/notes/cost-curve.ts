/** German of the notes of `notes/cost-curve.ts`: the code, what happened, what to do. */
export const germanCostCurveNotes = `
cost-curve.not-positive
  {$text} in der Spalte „{$column}“ hat keinen Logarithmus oder ist zu groß für eine Zahl.
  Kosten und Kapazitäten über 0 angeben; die Zelle leer lassen, wo nichts bekannt ist.
cost-curve.missing-costs
  {$count} Zeilen ohne Kosten bleiben aus ({$names}).
  Die Kosten ergänzen, wo sie bekannt sind.
cost-curve.short
  Weniger als drei Jahre mit Kosten, daher weder Trend noch Vorhersage: {$names}.
  Jahre ergänzen.
cost-curve.short-capacity
  Weniger als drei Jahre mit Kosten und Kapazität oder eine Kapazität, die sich nicht bewegt, daher keine Lernrate: {$names}.
  Jahre mit beidem ergänzen.
`;
