/** German of the notes of `notes/table.ts`: the code, what happened, what to do. */
export const germanTableNotes = `
table.wrong-encoding
  Ein Byte hier ist kein {$encoding}-Text.
  ⟦Die Datei als UTF-8 speichern oder ihre Kodierung mit --encoding nennen.⟧
table.mixed-encodings
  Hier beginnen Buchstaben in UTF-8 in einer Datei, die sonst {$encoding} ist: Sie wurde aus zweien zusammengesetzt.
  Beide Teile als UTF-8 speichern; ⟦um dennoch alles als {$encoding} zu lesen, dies mit --encoding nennen.⟧
table.mainframe-text
  Die Datei ist ein Text eines Großrechners (EBCDIC); davon gibt es viele Zeichensätze mit verschiedenen Buchstaben.
  Um die Datei in UTF-8 bitten oder sie umwandeln⟦: iconv -f IBM037 -t UTF-8 DATEI (IBM037, IBM500, IBM273 und andere; welcher, weiß, wer die Datei schrieb)⟧.
table.unsure-encoding
  Die Buchstaben wurden als {$encoding} gelesen; als {$rival} läsen sie sich anders und etwa ebenso gut.
  Einen Namen mit besonderen Buchstaben ansehen; ⟦ist er falsch, die Kodierung mit --encoding {$rival} nennen.⟧
table.encoding-by-names
  Die Buchstaben wurden als {$encoding} gelesen: {$names} Namen des Registers stehen so in der Datei, {$others} anders.
  ⟦Ist ein Name mit besonderen Buchstaben falsch, die Kodierung mit --encoding nennen.⟧
table.open-quote
  Ein hier geöffnetes Anführungszeichen wird nie geschlossen.
  Die Zelle schließen oder ein Anführungszeichen, das zum Text gehört, verdoppeln.
table.text-after-quote
  Nach einem schließenden Anführungszeichen folgt Text.
  Ein Anführungszeichen, das zum Text gehört, verdoppeln.
table.ragged-row
  Diese Zeile hat {$found} Zellen, die Kopfzeile {$expected}.
  Eine Zelle, die das Trennzeichen enthält, in Anführungszeichen setzen oder die Zeile ergänzen.
table.empty
  Die Datei enthält keine Datenzeile.
  Eine Datei mit Kopfzeile und mindestens einer Zeile darunter angeben.
table.unknown-column
  Eine Spalte „{$column}“ gibt es nicht; die Datei hat: {$columns}.
  {$suggestion}
table.no-companion-column
  Die Tabelle von {$option} hat keine Spalte „{$column}“; sie hat: {$columns}.
  Die Spalte, die sie enthält, in „{$column}“ umbenennen.
table.repeated-column
  Mehr als eine Spalte heißt „{$column}“.
  Jeder Spalte einen eigenen Namen geben.
table.missing-key
  Die Schlüsselspalte „{$column}“ ist hier leer.
  Die Zelle füllen oder die Zeile entfernen.
table.duplicate-key
  {$key} steht schon in Zeile {$first}.
  Eine der Zeilen behalten oder sie vorher addieren.
table.key-lacks-column
  Die Tabelle hat eine Spalte „{$column}“, in der sich Zeilen desselben Schlüssels unterscheiden.
  Die Zeilen je eines Werts von „{$column}“ übergeben oder die Spalte nennen, wo der Befehl sie nimmt (ein Jahr als time).
table.id-repeated
  Mehrere Zeilen tragen in der Spalte „{$column}“ dieselbe Kennung.
  Jeder Zeile eine eigene Kennung geben; ihre Nummer unter den Zeilen genügt.
table.not-a-number
  „{$text}“ in der Spalte „{$column}“ ist keine Zahl.
  Eine Zahl schreiben oder die Zelle leer lassen, wo der Wert fehlt.
table.negative-value
  {$text} in der Spalte „{$column}“ ist negativ; {$column} kann nicht unter null liegen.
  Den Wert berichtigen oder die Zelle leer lassen, wo er nicht bekannt ist.
table.missing-value
  Die Spalte „{$column}“ hat hier keinen Wert.
  Die Zelle füllen oder die Zeile entfernen.
table.ambiguous-decimal
  In der Spalte „{$column}“ könnte das Zeichen „{$sign}“ ein Dezimalzeichen sein oder zwischen Tausendern stehen; es wurde als {$reading} gelesen.
  ⟦Mit --decimal oder --thousands sagen, was gilt.⟧
table.more-faults
  {$count} weitere Fehler dieser Art ({$kind}) sind nicht aufgeführt.
  Zuerst die obigen berichtigen.
table.broken-file
  Die Datei ist beschädigt: {$problem}.
  Sie noch einmal kopieren oder herunterladen oder aus dem Programm, das sie gemacht hat, neu speichern.
table.too-large
  Ausgepackt übersteigt die Datei, was angenommen wird ({$problem}).
  Ist die Datei vertrauenswürdig, sie selbst auspacken und den Text vorlegen.
table.encrypted
  Die Arbeitsmappe ist durch ein Kennwort geschützt.
  Sie mit dem Kennwort öffnen und eine Kopie ohne speichern.
table.old-workbook
  Dies ist eine Arbeitsmappe des alten binären Formats (.xls).
  Sie in einem Tabellenprogramm öffnen und als .xlsx oder .csv speichern.
table.unknown-sheet
  Ein Blatt „{$sheet}“ gibt es nicht; die Mappe hat: {$sheets}.
  Eines der Blätter der Mappe nennen.
table.formula-without-value
  {$count} Formeln haben von dieser Zelle an kein gespeichertes Ergebnis; sie werden als fehlend gelesen.
  Die Mappe in einem Tabellenprogramm öffnen und speichern, damit Ergebnisse gespeichert sind.
table.damaged-part
  Ein Teil, der keine Zellen enthält, ist beschädigt: {$problem}.
  Die Tabelle wurde ganz gelesen; die Mappe neu speichern, um sie zu heilen.
table.not-json
  Die Datei ist hier keine JSON-Tabelle: {$problem}.
  Eine Liste von Objekten angeben, deren Werte Texte, Zahlen, true, false oder null sind.
table.unknown-format
  Dies ist keine lesbare Tabelle: {$problem}.
  {{.csv, .csv.gz, .tsv, .json, .jsonl, .parquet, .arrow oder .xlsx vorlegen.}}
table.other-format
  {$file} soll {$said} sein, doch die Bytes sind die von {$found}.
  Das Format weglassen, damit es erkannt wird, oder das richtige nennen.
table.database-bytes
  {$file} ist eine Datenbank, von der nur die Bytes kamen.
  Eine ihrer Tabellen als .parquet, .arrow oder .csv vorlegen; ⟦eine Datenbank dieses Rechners wird als FILE#TABLE gelesen⟧.
`;
