/** German of the notes of `notes/log.ts`: the code, what happened, what to do. */
export const germanLogNotes = `
log.column-missing
  Keine Spalte des Protokolls sagt {$column}; es hat: {$columns}.
  Die Spalte in der Zuordnung nennen: „columns: \\{ÜBERSCHRIFT: FELD\\}“, oder einen Wert für alle Zeilen: „constants“.
log.columns-unread
  Spalten, die nicht gelesen wurden: {$columns}.
  Ist eine davon {$fields}, sie in der Zuordnung nennen.
log.footnotes
  Die Zeilen {$rows} gelten als Fußnoten und wurden nicht gelesen.
  Sind es Stunden, ihnen alle Zellen der anderen geben.
log.day-order
  {$value} ist hier der eine Tag und dort ein anderer.
  In der Zuordnung sagen, was zuerst steht: „days: day-first“ oder „days: month-first“.
log.duration-unit
  {$unit} sind weder Stunden noch Minuten.
  In der Zuordnung „units: \\{duration: h\\}“ oder „units: \\{duration: min\\}“ angeben.
log.no-duration-unit
  Niemand sagt, ob {$value} Stunden oder Minuten sind.
  In der Zuordnung „units: \\{duration: h\\}“ oder „units: \\{duration: min\\}“ angeben.
log.bad-duration
  „{$value}“ ist keine Dauer.
  Stunden, Minuten oder h:mm schreiben: 1.5, 90 oder 1:30.
log.unknown-unit
  Keine Einrichtung und kein Gerät hat die Nummer oder den Namen „{$name}“.
  Nummer oder Namen schreiben, wie das Register sie hat, oder sie zuerst ins Register aufnehmen.
log.unknown-organisation
  Keine Organisation hat die Nummer oder den Namen „{$name}“.
  Sie zuerst ins Register aufnehmen oder die Zelle leer lassen: Wessen Stunden es waren, ist dann unbekannt.
log.name-twice
  Mehrere heißen „{$name}“.
  Die Nummer schreiben.
log.no-machine
  „{$value}“ ist kein Gerät von {$unit}; davon gibt es {$units}.
  1, 2, 3 … schreiben oder die Zelle leer lassen.
log.not-over
  {$end} kommt erst noch: Bis dahin wurde nichts benutzt.
  Die Zeile aufnehmen, wenn es vorbei ist.
log.page-damaged
  Die Stunden dieser Seite eines Protokolls sind nicht, was sie von ihnen sagt.
  Das Protokoll noch einmal aufnehmen⟦ („quoin booking table“)⟧.
log.overlap
  Diese Zeile und Zeile {$other} haben {$unit} zur selben Zeit.
  Eine der beiden herausnehmen oder berichtigen, oder jeweils das Gerät nennen.
log.other-booking
  Von {$start} bis {$end} ist {$unit} an andere vergeben: {$booking}.
  Die Zeile berichtigen, oder die Buchung absagen, oder sagen, dass niemand kam.
log.closure
  {$unit} war von {$start} bis {$end} geschlossen: {$why}
  Die Zeile oder die Schließung berichtigen.
log.outside-opening
  {$count} Zeilen von {$unit} liegen außerhalb der Öffnungszeiten, die erste davon hier.
  Sie sind aufgenommen. Sind die Regeln falsch, sie berichtigen; sonst sind es benutzte und keine verfügbaren Stunden.
log.beyond-booking
  Die Benutzung ging über die Buchung {$booking} hinaus ({$start} bis {$end}); als benutzt zählt, was darin liegt.
  Nichts ist zu tun; gebuchte und protokollierte Stunden stehen nebeneinander.
log.several-rows
  {$rows} Zeilen, zusammen {$hours} Stunden, liegen in der Buchung {$booking}: Von der ersten bis zur letzten zählen {$counted} Stunden als benutzt.
  Nichts ist zu tun, wo die Pausen zur Benutzung gehören.
log.used-otherwise
  Von der Buchung {$booking} hieß es schon, dass sie von {$start} bis {$end} benutzt wurde; dabei bleibt es.
  Nachsehen, welches von beiden stimmt.
log.other-length
  In {$count} Zeilen ist die Dauer eine andere als von Beginn bis Ende, die erste davon hier; Beginn und Ende gelten.
  Stimmt die Dauer, die Spalte der Enden in der Zuordnung weglassen.
log.more-faults
  Es gibt {$count} weitere Fehler.
  Die genannten berichtigen und noch einmal fragen.
`;
