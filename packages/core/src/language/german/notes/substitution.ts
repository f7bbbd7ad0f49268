/** German of the notes of `notes/substitution.ts`: the code, what happened, what to do. */
export const germanSubstitutionNotes = `
substitution.share-out-of-range
  {$text} in der Spalte „value“ ist kein Anteil: Die Einheit „{$unit}“ reicht von 0 bis 100.
  Den Wert berichtigen oder die Einheit, wo es kein Prozentsatz ist.
substitution.fractions
  {$episode}, {$region}: Kein Anteil in „{$unit}“ liegt über {$highest}; das sieht nach Bruchteilen aus.
  Mit 100 malnehmen, wo 1 das Ganze meint; wo es Prozente sind, ist nichts falsch.
substitution.two-units
  {$episode}, {$region} steht in „{$first}“ und hier in „{$second}“.
  Eine Episode eines Orts in einer Einheit angeben.
substitution.unknown-selection
  Die Datei hat kein {$what} „{$name}“.
  Eines nennen, das sie hat: {$known}.
substitution.unknown-role
  „{$text}“ sagt nicht, welche Spalte welche Rolle spielt.
  ROLLE=SPALTE schreiben; Rollen sind {$roles}.
substitution.no-column
  Die Tabelle hat für {$role} keine Spalte „{$column}“.
  Eine nennen, die sie hat: {$columns}.
substitution.no-role
  Von keiner Spalte der Tabelle ist bekannt, dass sie {$role} enthält.
  ⟦Mit --columns {$role}=SPALTE sagen, welche: {$columns}.⟧
substitution.no-unit
  Keine Spalte sagt, ob die Zahlen Prozentsätze oder Mengen sind.
  ⟦--values percent oder --values amounts angeben oder eine Spalte der Einheiten nennen.⟧
substitution.unknown-model
  Ein Modell „{$name}“ gibt es nicht.
  Unter {$known} wählen.
substitution.rounded-share
  {$count} Anteile zwischen 100 und 100,5 werden als 100 gelesen ({$names}).
  Nichts zu tun, wo dies Rundung ist.
substitution.missing-values
  {$count} Zeilen ohne Wert bleiben aus ({$names}).
  Sie ergänzen, wenn die Werte bekannt sind; fehlend ist nicht null.
substitution.incomplete-year
  {$episode}, {$region}: Jahre, in denen eine begonnene Technologie fehlt, bleiben aus ({$years}).
  Diese Jahre vervollständigen, damit sich Anteile bilden lassen.
substitution.empty-year
  {$episode}, {$region}: Jahre, in denen alles 0 ist, bleiben aus ({$years}).
  Diese Jahre prüfen.
substitution.single-technology
  {$episode}, {$region} enthält eine einzige Technologie in „{$unit}“: Sie hat keinen Anteil und keine Zeile.
  Die Technologien ergänzen, mit denen sie im Wettbewerb steht, oder Anteile von 0 bis 100 mit der Einheit „percent“ angeben (Bruchteile mal 100).
substitution.not-complete
  {$episode}, {$region}: Die Technologien ergeben zusammen nicht 100 (von {$low} bis {$high}); jede wird daher für sich vorhergesagt.
  Den Rest als eigene Technologie ergänzen oder entfernen, was doppelt gezählt ist.
substitution.too-short
  Weniger als zwei Jahre, daher keine Vorhersage: {$names}.
  Frühere oder spätere Jahre ergänzen.
substitution.expert-unmatched
  {$count} von {$total} Vorhersagen von Fachleuten haben keinen beobachteten Anteil zum Vergleich.
  Sie bleiben mit leerem Fehler erhalten.
substitution.short-fit
  Weniger als drei brauchbare Jahre, daher keine Anpassung von {$model}: {$names}.
  Jahre ergänzen.
substitution.no-set-fit
  {$model} passt die Technologien einer Episode gemeinsam an und gilt nicht für {$names}.
  Es braucht drei gemeinsame Jahre von mindestens zwei Technologien; lotka-volterra genau zwei und fünf Jahre; marchetti-nakicenovic Anteile, die 100 ergeben; norton-bass Mengen jedes Jahres und einen Eintritt nach dem anderen.
substitution.fit-not-converged
  Die Anpassung von {$model} wurde beendet, bevor sie zur Ruhe kam: {$names}.
  Ihre Parameter nicht lesen; ihre Kurve liegt nahe der besten.
`;
