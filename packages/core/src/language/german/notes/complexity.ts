/** German of the notes of `notes/complexity.ts`: the code, what happened, what to do. */
export const germanComplexityNotes = `
opportunities.no-year
  Die Tabelle enthält kein Jahr {$year}.
  Unter {$years} wählen.
opportunities.unknown-place
  Die Tabelle enthält nichts zu {$region} in {$year}.
  Unter {$places} wählen.
complexity.not-presence
  Die Spalte „{$column}“ enthält {$value}; mit --presence manual ist jeder Wert 0 oder 1.
  ⟦Vorhandensein mit 1, Fehlen mit 0 kennzeichnen oder --presence weglassen.⟧
complexity.no-population
  Keine Bevölkerung über 0 ist bekannt für: {$names}.
  ⟦Die Datei von --population ergänzen oder sie mit --exclude-location auslassen.⟧
complexity.population-needed
  Vorhandensein je Kopf braucht die Bevölkerungen.
  ⟦Eine Datei mit den Spalten location und population angeben: --population DATEI.⟧
complexity.confidence-needs-counts
  --confidence braucht Anzahlen; die Spalte „{$column}“ enthält andere Zahlen.
  ⟦--confidence weglassen oder Einheiten (Patente, Firmen) anstelle von Beträgen zählen.⟧
complexity.bands-of-marks
  Von Hand gegebene Kennzeichen haben keine Bänder: Es gibt keine Grenze zu verschieben und keine Anzahl neu zu ziehen.
  ⟦bands aus --tables weglassen oder Anzahlen anstelle von Kennzeichen angeben.⟧
complexity.bands-by-share
  Die Bänder sind die des Vorteils nach Anteilen allein: {$options} sind nicht darin, ihre Ränge müssen nicht die der anderen Tabellen sein.
  ⟦Die Bänder neben eine Tabelle ohne diese Optionen halten.⟧
complexity.not-counts
  Die Werte sind keine Anzahlen; nichts kann neu gezogen werden: Die gezogenen Bänder sind leer.
  Die Bänder über die Grenzen lesen.
comparison.one-time
  Wachstum braucht zwei Zeitpunkte; die Daten enthalten {$count}: growth und growth-cells sind leer.
  ⟦Mit --time die Spalte der Zeiten nennen oder ein weiteres Jahr ergänzen.⟧
comparison.cells-left-out
  {$count} Zellen haben zu einer Zeit keine Zahl und bleiben zu jeder Zeit aus: {$names}.
  Sie ergänzen oder Summen als die der übrigen lesen.
comparison.not-counts
  Die Werte sind keine Anzahlen; nichts kann gezogen werden: Die Nullmodelle von growth, twins und variety sind leer.
  Einheiten (Firmen, Personen) zählen, wo es sie gibt.
complexity.two-spaces-needed
  Zwei verschiedene Räume der Spalte „{$column}“ werden gebraucht; sie enthält {$spaces}.
  ⟦Sie mit --source und --target nennen.⟧
complexity.unknown-table
  Eine Tabelle „{$table}“ gibt es nicht.
  Unter {$tables} wählen.
complexity.unknown-excluded
  Auszulassen, aber nicht in den Daten: {$names}.
  Die Codes mit denen der Datei vergleichen.
complexity.disconnected
  Die Vorkommen zerfallen in {$count} Teile, die nichts gemeinsam haben{$times}; ECI, PCI, COI und COG gelten dem größten Teil und sind sonst leer.
  ⟦Weitere Tätigkeiten oder ein kleineres --threshold verwenden;⟧ diagnostics.json nennt, was außerhalb liegt.
complexity.not-identified
  ECI, PCI, COI und COG sind nicht bestimmt{$times}: {$reason}.
  Stattdessen Dichte, Fitness und GENEPY lesen, die keinen zweiten Eigenvektor brauchen.
complexity.sign-ambiguous
  Das Vorzeichen von ECI und PCI ist zweifelhaft{$times}: Vielfalt und Verbreitung widersprechen einander oder gehen kaum mit ihnen (Korrelation mit der Vielfalt {$correlation}).
  ⟦Keine Entscheidung darauf stützen oder eine Größe nennen, mit der sie gehen sollen: --anchor DATEI.⟧
complexity.fitness-degenerate
  Einige Werte der Fitness fallen am Ende der Schritte noch gegen 0{$times}: Bei ihnen bedeutet nur die Reihenfolge etwas.
  ⟦--fitness servedio verwenden, das konvergiert.⟧
complexity.constant-activity
  Der Vorteil ist überall gleich; es gibt keine Korrelation, und die Nähe ist 0: {$names}.
  ⟦Sie mit --exclude-activity auslassen.⟧
complexity.few-anchors
  Der Anker ist nur für {$count} Orte bekannt und ändert sich dort nicht mit den Werten; das Vorzeichen folgt der Vielfalt.
  Ihn für mehr Orte angeben.
complexity.chance-above-one
  Assoziation hat keine Obergrenze; Dichte bleibt ein Anteil davon.
  Werte nur innerhalb einer Tabelle vergleichen.
complexity.few-entries
  {$entries} Eintritte sind zu wenig für Intervalle.
  Weiter auseinander liegende Zeiten vergleichen.
complexity.no-gain
  Hier sagt Dichte Eintritte nicht besser voraus als der heutige Vorteil (Fläche {$density} gegen {$rca}): Was wie Verwandtschaft aussieht, ist schon fast da zu sein.
  Das Fehlende nach seinem Vorteil ordnen oder sagen, dass Dichte nichts hinzufügt.
`;
