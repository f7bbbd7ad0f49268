/** German of the notes of `notes/settings.ts`: the code, what happened, what to do. */
export const germanSettingsNotes = `
settings.figures-moved
  „{$field}“ wird in einer anderen Einheit gelesen: Alle Zahlen ergeben jetzt {$before} {$unit} und mit diesen Einstellungen {$after} {$unit}.
  Nur so lassen, wenn die Zahlen schon immer in dieser Einheit standen; sonst die Änderung zurücknehmen⟦ (quoin settings undo)⟧. Steht eine Datei in einer anderen Einheit, ist das Sache ihrer Einfuhr.
settings.cells-lost
  Zellen, die sich bisher fanden, finden sich nicht mehr in {$meaning}: {$lost}.
  Das Nachschlagen oder die genannte Spalte ansehen, wenn das nicht gemeint ist⟦ (Rolle {$role})⟧.
settings.rules-stop
  {$count} Fragen der Diagnose, die sich bisher stellen ließen, fehlt mit diesen Einstellungen etwas: {$rules}.
  ⟦„quoin rule needs“ sagt, was jeder von ihnen fehlt.⟧
settings.no-path
  „{$path}“ nennt keine Einstellung.
  Die Namen mit Punkten verbinden wie in plan.years; einen Namen mit Punkt in Anführungszeichen setzen: plan.lines."M1.2-01".owner.
settings.unknown
  Eine Einstellung „{$path}“ gibt es nicht.
  {$suggestion}
settings.of-the-machine
  Wie der Server läuft, wird auf seinem Rechner entschieden.
  Dort „server“ in quoin.yaml ändern und den Server neu starten.
settings.wrong-value
  {$label}: {$given} kann nicht übernommen werden.
  Angeben: {$expected}.
settings.missing
  {$label}: nicht ausgefüllt.
  Angeben: {$expected}; oder den ganzen Eintrag entfernen.
settings.unknown-measure
  Es gibt keine Maßnahme und keinen Teil einer solchen mit dem Code '{$item}'.
  Den Code einer Maßnahme angeben, etwa M5, oder eines Teils davon, etwa M4.3.
settings.unknown-place
  Das Register enthält keinen Ort mit dem Code '{$region}'.
  Den Code eines Ortes aus dem Register angeben oder den Ort dort zuerst eintragen.
settings.two-owners
  Für {$item} in {$region} sind zwei Stellen genannt.
  Von beiden Zeilen eine stehen lassen.
settings.out-of-range
  Die Grenze {$name} ist {$value}; {$unit} liegt zwischen {$low} und {$high}.
  Eine Zahl in diesem Bereich angeben.
settings.unwritten
  quoin.yaml kann bei {$path} nicht geändert werden, ohne zu berühren, was andere dort schrieben.
  Die Datei dort von Hand ändern; danach ist das Formular wieder frei.
settings.stale
  Die Einstellungen wurden geändert, seit Sie sie gelesen haben.
  Sie noch einmal lesen, im Verlauf ansehen, was neu ist, und noch einmal speichern.
settings.no-change
  Die Einstellungen sagen das schon.
  Zuerst einen Wert ändern.
settings.nothing-given
  Keine Einstellung wurde genannt.
  ⟦Eine mit ihrem Wert nennen, etwa „plan.years 5“, oder mit --changes eine Liste vorlegen.⟧
settings.changed-since
  {$path} wurde seither noch einmal geändert.
  Zuerst die spätere Änderung zurücknehmen oder den Wert neu setzen.
settings.bound
  Das Konto „{$account}“ ist an {$region} gebunden, und Einstellungen gelten für die ganze Stelle.
  Jemanden fragen, der für die ganze Stelle handelt.
`;
