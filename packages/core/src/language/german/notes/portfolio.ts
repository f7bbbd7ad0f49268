/** German of the notes of `notes/portfolio.ts`: the code, what happened, what to do. */
export const germanPortfolioNotes = `
portfolio.unknown-column
  Die Projekte haben keine Spalte „{$column}“; sie haben: {$columns}.
  {$suggestion}
portfolio.unknown-project
  Ein Projekt „{$project}“ gibt es nicht.
  Die Kennung berichtigen oder das Projekt in die Liste aufnehmen.
portfolio.negative-amount
  {$what} ist {$amount}; es kann nicht unter null liegen.
  Einen Betrag oder Anteil von 0 oder mehr angeben.
portfolio.wrong-discount
  Der Abschlag ist {$discount}; er liegt zwischen 0 und 1.
  5 % im Jahr als 0.05 schreiben.
portfolio.no-budget
  Verlangt ist ein Anteil der Spalte „{$column}“, aber auf dieser Spalte liegt kein Budget.
  Ein Budget auf „{$column}“ ergänzen: Anteile gelten dem Budget, nicht dem Ausgegebenen.
portfolio.unknown-source
  Kein Budget hat die Quelle „{$source}“; es gibt: {$sources}.
  Die Quelle berichtigen oder ihr Budget ergänzen.
portfolio.zero-column
  Die Spalte „{$column}“ ergibt zusammen 0; ein Anteil davon lässt sich nicht bilden.
  Eine andere Spalte nennen.
portfolio.repeated-rule
  Die Regel „{$rule}“ steht zweimal.
  Eine davon behalten oder jedem Budget eine eigene Quelle oder ein eigenes Jahr geben.
portfolio.prerequisite-ring
  Diese Projekte setzen einander im Kreis voraus: {$ring}.
  Eine der Voraussetzungen des Kreises entfernen.
portfolio.repeated-member
  Das Projekt „{$project}“ steht in einem Ausschluss zweimal.
  Jedes Projekt einmal nennen.
portfolio.wrong-year
  „{$text}“ in der Spalte „{$column}“ ist nicht {$expected}.
  Die Zelle berichtigen.
portfolio.no-start
  Der späteste Beginn {$latest} liegt vor dem frühesten {$earliest}.
  Die beiden vertauschen oder berichtigen.
portfolio.no-second
  Eine Grenzkurve braucht ein zweites Ziel, und die Regeln nennen keines.
  „second: SPALTE“ in den Regeln ergänzen.
portfolio.wrong-frontier
  --frontier ist „{$text}“; möglich sind „all“ oder eine Zahl von Punkten ab 2.
  ⟦--frontier all oder --frontier 10 schreiben.⟧
portfolio.changes-of-what
  --max-changes zählt Abweichungen von einem beschlossenen Plan, und keiner ist angegeben.
  ⟦--approved PLAN.csv ergänzen.⟧
portfolio.stopped
  Die Frist von {$seconds} s hat die Suche beendet; die nachgewiesene Lücke beträgt {$gap}.
  ⟦Mit --time-limit mehr Zeit geben oder die genannte Lücke hinnehmen.⟧
portfolio.no-plan
  Innerhalb von {$seconds} s wurde kein Plan gefunden und keiner als unmöglich nachgewiesen.
  ⟦Mit --time-limit mehr Zeit geben.⟧
portfolio.frontier-stopped
  Eine Frist von {$seconds} s hat eine Suche beendet; die {$points} Punkte der Grenzkurve sind vielleicht nicht alle.
  ⟦Mit --time-limit mehr Zeit geben oder eine Zahl von Punkten verlangen.⟧
`;
