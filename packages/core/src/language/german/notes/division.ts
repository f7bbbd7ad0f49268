/** German of the notes of `notes/division.ts`: the code, what happened, what to do. */
export const germanDivisionNotes = `
division.nothing-to-divide
  Es gibt weder Pläne von Stellen noch Angaben zum Können; es ist niemand da, auf den zu verteilen wäre.
  ⟦Pläne übernehmen (\`quoin plan take\`) oder eine Tabelle für die Rolle office_fields einführen.⟧
division.no-items
  Es gibt nichts zu verteilen ({$of}).
  Posten von Karten als gebraucht kennzeichnen oder die Felder des Könnens verteilen⟦ (--of fields)⟧.
division.nothing-known
  Zu wenig Daten: Bei keinem der {$things} Dinge ist bekannt, wer es herstellen kann, und keine Stelle plant es. Eine Verteilung beruhte auf nichts.
  ⟦Die Felder des Könnens verteilen (--of fields), die Technologie der Posten so nennen wie das Können, oder die Pläne der Stellen übernehmen.⟧
division.unknown-figure
  „{$figure}“ ist keine Angabe des Könnens; es gibt: {$figures}.
  Eine davon nennen.
division.weight-out-of-range
  Das Gewicht von {$figure} darf zwischen {$least} und {$most} liegen.
  Eines innerhalb wählen oder division.weight_range in quoin.yaml ändern.
division.unknown-office
  „{$office}“ steht nicht in der Datei der Stellen.
  Die Stelle ergänzen oder den Namen berichtigen.
division.unknown-item
  „{$item}“ steht nicht in der Datei der Posten.
  Den Posten mit seiner Last ergänzen oder den Namen berichtigen.
division.unknown-group
  Eine Untergrenze gilt der Gruppe „{$group}“, und keine Stelle in {$file} gehört dazu.
  Die Gruppe berichtigen oder die Spalte group der Stellen füllen.
division.unknown-role
  „{$role}“ ist keine Rolle; möglich sind lead, partner und none.
  Eine der drei schreiben oder die Zelle für none leer lassen.
division.nothing-planned
  {$what} spricht von geplanten Rollen, und {$file} hat keine Spalte planned.
  Die Spalte planned ergänzen (lead, partner oder none) oder {$what} herausnehmen.
division.not-whole
  {$value} in der Spalte „{$column}“ ist keine ganze Zahl.
  Die Zahl der Federführungen schreiben: 0, 1, 2, …
division.not-a-flag
  {$value} in der Spalte „{$column}“ ist weder 0 noch 1.
  1 für ja, 0 für nein schreiben.
division.fit-above-one
  Eine Eignung von {$value} liegt über 1.
  Eignungen auf 0 … 1 bringen; wie viel ein Posten zählt, sagt sein Gewicht.
division.decides-nothing
  Von keiner Stelle ist bekannt, was sie für eine dieser {$things} Sachen kann: Diese Aufteilung entscheidet nichts, ihre Rollen sind die der Pläne.
  Zahlen zu Fähigkeiten importieren oder auf anderem Weg entscheiden.
division.decides-nothing-of
  Für {$things} von {$all} Sachen ist von keiner Stelle bekannt, was sie kann ({$names} …): Ihre Rollen sind die der Pläne und entscheiden nichts.
  Dafür Zahlen zu Fähigkeiten importieren oder auf anderem Weg entscheiden.
division.stopped
  Die Frist von {$seconds} s hat die Suche beendet; die nachgewiesene Lücke beträgt {$gap}.
  ⟦Mit --time-limit mehr Zeit geben oder die genannte Lücke hinnehmen.⟧
division.no-division
  Innerhalb von {$seconds} s wurde keine Verteilung gefunden und keine als unmöglich nachgewiesen.
  ⟦Mit --time-limit mehr Zeit geben.⟧
division.short-not-proved
  Innerhalb von {$seconds} s wurde nicht nachgewiesen, dass nicht weniger gebrauchte Posten ohne Federführung bleiben.
  ⟦Mit --time-limit mehr Zeit geben.⟧
division.relaxation-not-proved
  Innerhalb von {$seconds} s wurde nicht nachgewiesen, dass sich die Grenzen um weniger verschieben lassen: Die Lockerung reicht aus und kann mehr als nötig sein.
  ⟦Mit --time-limit mehr Zeit geben.⟧
division.core-unknown
  Welche Rollen jede beste Verteilung hat, ist nicht bekannt: Die beste wurde nicht nachgewiesen.
  ⟦Mit --time-limit mehr Zeit geben.⟧
division.alone-not-proved
  Für {$count} Stellen ist die beste Lösung für sich allein nicht nachgewiesen; ihr Nachteil kann größer sein: {$offices}.
  ⟦Mit --time-limit mehr Zeit geben.⟧
`;
