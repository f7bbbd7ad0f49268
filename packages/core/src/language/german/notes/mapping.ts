/** German of the notes of `notes/mapping.ts`: the code, what happened, what to do. */
export const germanMappingNotes = `
mapping.unknown-owner
  „{$owner}“, dessen Liste {$table} sein soll, ist keine Organisation des Registers.
  Die Organisation zuerst eintragen oder eine, die es gibt, mit ihrer Kennung nennen.
mapping.unknown-column
  Eine Spalte „{$column}“ gibt es nicht; die Datei hat: {$columns}.
  {$suggestion}
mapping.unknown-table
  Der Arbeitsbereich hat keine Tabelle „{$table}“.
  {$suggestion}
mapping.split-code
  Der Code {$code} hat in {$table} zwei Nachfolger: {$first} und {$second}.
  Eine Zeile davon behalten oder unter „weight“ sagen, welche Spalte den Teil für jeden enthält: Ohne Gewichte lässt sich nicht teilen.
mapping.weights-sum
  Die Gewichte des Codes {$code} in {$table} ergeben {$sum}, nicht 1 (am {$day}).
  Die Gewichte oder ihre Gültigkeitstage berichtigen.
mapping.no-weight
  Zeile {$row} von {$table}: „{$value}“ ist kein Gewicht.
  Eine Zahl von 0 bis 1 schreiben: den Teil, der an den neuen Code geht.
mapping.no-day
  „{$column}“, Zeile {$row}: „{$value}“ ist weder Tag noch Jahr.
  2021 oder 2021-06-30 schreiben.
mapping.undated
  Die Zeilen von {$table} gelten für bestimmte Tage, und nichts sagt, von welchem Tag die Codes der Datei sind.
  Es unter „at“ sagen: ein Jahr, ein Tag oder \\{column: year\\}.
mapping.undivided
  Zeile {$row} würde unter den Nachfolgern von {$code} geteilt, und nichts sagt, ob „{$column}“ das verträgt.
  „{$column}“ unter „quantities“ der Umschlüsselung von „{$recoded}“ nennen, wenn es sich über Orte addiert, unter „key“, wenn es die Zeile benennt; sonst weglassen.
mapping.divided-share
  Zeile {$row}: „{$column}“ ist ein Anteil oder eine andere Größe, die sich über Orte nicht addiert; kein Gewicht teilt sie.
  Die Mengen einführen, aus denen sie besteht, oder diese Zeilen in den alten Codes lassen.
mapping.roles-unwritten
  Die Rolle {$role} kann nicht in quoin.yaml geschrieben werden: „roles“ ist dort keine Liste von Rollen.
  „roles“ in quoin.yaml berichtigen oder die Rolle dort von Hand schreiben.
mapping.unknown-sheet
  Ein Blatt „{$sheet}“ gibt es nicht; die Mappe hat: {$sheets}.
  Eines der Blätter der Mappe nennen.
mapping.header-outside
  Die Datei hat nur {$rows} Zeilen.
  Die Zeile der Überschriften angeben, wie in der Datei ab 1 gezählt.
mapping.column-twice
  Die Spalte „{$column}“ ist hier ein zweites Mal genannt.
  Eine der beiden Zeilen behalten.
mapping.name-twice
  Zwei Spalten würden „{$name}“ heißen.
  Jeder Spalte einen eigenen Namen geben.
mapping.broken-pattern
  „{$pattern}“ ist kein regulärer Ausdruck.
  Einen mit benannten Gruppen schreiben, etwa (?<year>[0-9]+), ohne Vor- und Rückschau und ohne Rückverweise.
mapping.pattern-misses
  „{$pattern}“ findet in keiner der Überschriften eine benannte Gruppe: {$columns}.
  Das Muster so ändern, dass seine Gruppen in den Überschriften stehen.
`;
