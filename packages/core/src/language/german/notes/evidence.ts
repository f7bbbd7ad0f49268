/** German of the notes of `notes/evidence.ts`: the code, what happened, what to do. */
export const germanEvidenceNotes = `
evidence.unknown-table
  Der Arbeitsbereich hat keine Tabelle „{$table}“.
  ⟦Sie einführen: quoin import DIR --data DATEI --as {$table}.⟧
evidence.not-among-tables
  Der Arbeitsbereich hat keine Tabelle „{$table}“.
  Den Namen einer Tabelle angeben, keinen Pfad einer Datei: {$known}.
evidence.unknown-column
  Die Tabelle {$table} hat keine Spalte „{$column}“.
  Die Tabelle mit dieser Spalte noch einmal einführen oder den Namen berichtigen.
evidence.not-a-number
  Zeile {$row} von {$table} enthält „{$text}“ in der Zahlenspalte „{$column}“.
  Die Zelle berichtigen oder leer lassen, wo die Angabe fehlt.
evidence.no-table-for-role
  Diese Tabelle fehlt noch: {$meaning}.
  ⟦Eine unter roles in quoin.yaml nennen oder einführen: quoin import DIR --data DATEI --as {$role}.⟧
evidence.lacks-columns
  Die Tabelle {$table} ist da, aber keine ihrer Spalten sagt: {$meanings}.
  Sie mit der Spalte einführen oder diese unter roles.{$role}.fields in quoin.yaml nennen ({$fields}).
evidence.ambiguous-place
  „{$column}“ von {$table} sagt „{$text}“, und so heißen mehrere Orte.
  Den Code des gemeinten Orts schreiben.
evidence.unknown-places
  {$count} der {$of} Orte in „{$column}“ von {$table} sind weder Code noch Name der Ortstabelle; ihre Zeilen zählen für keinen Ort: {$named}.
  Sie so schreiben wie die Ortstabelle oder diese mit ihnen noch einmal einführen.
evidence.unknown-unit
  Zeile {$row} von {$table}: Die Einheit „{$unit}“ von „{$column}“ kennt niemand; gelesen wird in {$wanted}.
  Die Einheit schreiben wie in „million EUR“, „thousand“, „percent“, „FTE“; oder einmal sagen, was das Wort in diesem Büro heißt (conventions.units⟦ in quoin.yaml: \\{„{$unit}“: …\\}⟧); oder die Einheit des Felds nennen⟦ (unter roles in quoin.yaml: \\{column: …, unit: …\\})⟧.
evidence.other-unit
  Zeile {$row} von {$table}: „{$column}“ steht in „{$unit}“, was nicht {$wanted} sein kann.
  Für das Feld unter roles in quoin.yaml eine andere Spalte nennen oder die Einheit berichtigen.
evidence.units-differ
  Zeile {$row} von {$table}: „{$column}“ lässt sich aus Angaben in {$units} nicht berechnen.
  Angaben einer Art addieren und abziehen, mit einer Einheit für jede oder für keine; von dem, was multipliziert wird, darf nur eines Geld oder Personen sein.
evidence.no-rate
  Zeile {$row} von {$table}: „{$column}“ steht in {$from}, und der Arbeitsbereich sagt nicht, wie viel das in {$currency} ist.
  Eine Tabelle exchange_rates (currency, year, rate) einführen.
evidence.no-currency
  Zeile {$row} von {$table}: „{$column}“ steht in {$from}, und quoin.yaml sagt nicht, in welcher Währung die Stelle rechnet.
  „currency: {$from}“ oder die Währung, in der gerechnet wird, in quoin.yaml schreiben.
grouping.adds-not
  Werte von „{$indicator}“ lassen sich nicht über Orte summieren.
  Eines von {$known} nehmen; ein Anteil ist der Quotient zweier Summen (per).
grouping.none-adds
  Zahlen von „{$indicator}“ addieren sich nicht über Orte, und die Tabelle der Kennzahlen hat keine, die es tun.
  Beträge oder Anzahlen unter den Codes einführen, die Regeln lesen⟦ („quoin role list“)⟧, oder die eigenen Namen dorthin umschlüsseln.
evidence.no-parts
  Kein Ort ist bekannt, der in „{$place}“ liegt.
  Nach einem Ort fragen, zu dem andere gehören, oder nach keinem.
evidence.partial-sum
  {$table}: Für {$place} wird keine Angabe gebildet, da {$count} seiner Teile keine haben ({$missing}).
  Die Zeilen der fehlenden Teile ergänzen oder eine Zeile des Orts selbst.
evidence.impossible-value
  Zeile {$row} von {$table}: {$value} {$unit} in „{$column}“ ist nicht möglich; es liegt außerhalb von {$least} bis {$most}.
  Die Zelle oder ihre Einheit berichtigen.
roles.unknown-role
  Keine Regel liest eine Rolle „{$role}“.
  {$suggestion}
roles.former-names
  {$table} spielt {$role} und wird nach Namen einer früheren Anordnung gelesen: {$names}.
  Nichts zu tun: Die früheren Namen werden weiter gelesen.
roles.records-would-go
  {$count} Datensätze würden stillgelegt: {$named}.
  Sie erst ansehen; sollen sie gehen, das bestätigen⟦ (--dry-run, dann --replace)⟧.
roles.not-playing
  quoin.yaml gibt die Rolle {$role} nicht der Tabelle „{$table}“, sondern: {$tables}.
  Eine dieser Tabellen nennen.
roles.register-behind
  Das Register folgt Rollen und Gebiet der quoin.yaml nicht: {$created} Datensätze kämen hinzu, {$changed} änderten sich, {$retired} würden stillgelegt.
  Ansehen, was folgt, dann das Register folgen lassen⟦: quoin role follow DIR --dry-run, dann ohne --dry-run⟧.
roles.table-twice
  Die Rolle {$role} nennt die Tabelle „{$table}“ zweimal: Jede ihrer Zeilen würde doppelt zählen.
  Sie in roles.{$role} der quoin.yaml einmal nennen.
roles.no-table
  Die Rolle {$role} ist der Tabelle „{$table}“ gegeben, die der Arbeitsbereich nicht hat.
  Sie einführen oder roles.{$role} in quoin.yaml berichtigen.
roles.unknown-type
  Das Feld {$field} von {$role} soll aus Datensätzen der Art „{$type}“ kommen, die es nicht gibt.
  {$suggestion}
roles.unknown-field
  Die Rolle {$role} hat kein Feld „{$field}“.
  {$suggestion}
roles.computed-text
  roles.{$role}.{$field}: Ein Text lässt sich nicht berechnen.
  Eine Spalte, eine Konstante oder ein Nachschlagen nennen.
roles.no-column
  Das Feld {$field} von {$role} soll aus „{$column}“ kommen, was {$table} nicht hat.
  {$suggestion}
evidence.broken-table
  Die Tabelle {$table} kann nicht gelesen werden: {$problem}
  {$path} zurücklegen oder die Tabelle noch einmal einführen.
evidence.unknown-indicator
  Die Tabelle {$table} hat keinen Indikator „{$indicator}“.
  Die Liste abfragen, ohne einen zu nennen.
`;
