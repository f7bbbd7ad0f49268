/** German of the notes of `notes/effect.ts`: the code, what happened, what to do. */
export const germanEffectNotes = `
effect.needs-column
  Der Entwurf {$design} lässt sich ohne {$part} nicht lesen.
  Die Spalte nennen, oder die Schwelle angeben: {$part}.
effect.unused
  Der Entwurf {$design} verwendet {$part} nicht.
  Weglassen oder den Entwurf wählen, der es liest.
effect.not-yes-no
  „{$text}“ in der Spalte „{$column}“ sagt weder, dass die Einheit gefördert wurde, noch, dass sie es nicht wurde.
  1 für gefördert, 0 für nicht gefördert schreiben.
effect.left-out
  {$count} von {$of} Zeilen fehlt, was verglichen wird; sie zählen nicht.
  Prüfen, ob das Fehlen mit der Förderung zu tun hat: Dann führt der Rest irre.
effect.one-side
  Alle Punktzahlen liegen auf einer Seite von {$cut}.
  Die angewandte Schwelle angeben, und auch die Punktzahlen derer, die sie verfehlten.
effect.too-few
  Zu wenige verschiedene Punktzahlen neben {$cut} für eine Gerade auf jeder Seite.
  Aufrufe mit derselben Regel zusammenlegen oder einen anderen Entwurf nehmen.
effect.two-starts
  Die Einheit „{$unit}“ hat mehrere erste Perioden: {$starts}.
  In allen ihren Zeilen die erste Periode der Förderung angeben.
effect.unbalanced
  {$count} von {$of} Einheiten fehlt eine Periode; sie zählen nicht.
  Ergänzen, was bekannt ist, oder die Periode weglassen, die vielen fehlt.
effect.nothing-compared
  Keine Einheit wird nach der ersten Periode gefördert, während andere es nicht werden.
  Nicht geförderte Einheiten und Perioden vor dem Beginn ergänzen.
effect.no-lots
  Keine Schicht hat gezogene und nicht gezogene Einheiten.
  Auch die nicht gezogenen angeben.
effect.strata-left-out
  {$count} Schichten mit nur einer Art von Einheiten zählen nicht.
  Ihre übrigen Einheiten ergänzen, wenn sie an der Verlosung teilnahmen.
effect.no-match
  Keine geförderte Einheit hat eine nicht geförderte neben sich.
  Weitere Schichten wählen oder die nicht geförderten angeben.
effect.without-match
  {$count} geförderte Einheiten haben niemanden ihresgleichen und zählen nicht.
  Die Zahl gilt nur für die übrigen.
`;
