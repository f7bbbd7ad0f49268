/** German of the notes of `notes/input.ts`: the code, what happened, what to do. */
export const germanInputNotes = `
input.invalid
  {$field} muss {$expected} sein; es ist {$given}.
  {$field} als {$expected} angeben.
input.invalid-secret
  {$field} muss {$expected} sein.
  {$field} als {$expected} angeben.
input.missing
  {$field} fehlt.
  {$field} angeben.
input.unknown-field
  Ein Feld „{$field}“ gibt es hier nicht.
  Bekannt: {$known}.
input.not-a-file
  {$field} muss eine Datei sein: \\{ name, content_base64 \\}.
  Einen einfachen Dateinamen und den Inhalt in base64 angeben.
input.unknown-command
  Einen Befehl „{$command}“ gibt es nicht.
  ⟦„quoin --help“ zeigt die Liste.⟧
input.misspelt-command
  Einen Befehl „{$command}“ gibt es nicht.
  Vielleicht ist „{$near}“ gemeint; ⟦„quoin --help“ zeigt die Befehle.⟧
input.unfinished-command
  Mit „{$command}“ beginnen mehrere Befehle.
  Einen davon vollständig nennen.
input.file-not-found
  Die Datei {$file} kann nicht gelesen werden.
  Pfad und Rechte prüfen.
input.no-parts
  {$file} enthält keine Tabellen, die hinter # genannt werden könnten.
  Hinter # steht eine Tabelle einer DuckDB- oder SQLite-Datei oder eine Ressource einer datapackage.json.
input.no-such-part
  {$file} enthält keine Tabelle „{$part}“.
  Vorhanden: {$known}.
input.part-needed
  {$file} enthält mehrere Tabellen, und keine ist genannt.
  Eine hinter # nennen, etwa {$example}. Vorhanden: {$known}.
input.no-tables
  {$file} enthält keine Tabelle.
  Eine Datei vorlegen, die eine enthält.
input.newer-database
  {$file} wurde von einem neueren DuckDB geschrieben, als hier gelesen wird.
  Mit STORAGE_VERSION 'v1.4.0' (in ATTACH) schreiben oder die Tabelle als .parquet vorlegen.
input.bad-sql
  {$file} beantwortet die Abfrage nicht: {$problem}.
  Ein SELECT über Tabellen dieser Datei schreiben; es erreicht keine andere Datei und ändert nichts.
input.sql-elsewhere
  Eine Abfrage richtet sich an eine DuckDB- oder SQLite-Datei als ganze; {$file} ist keine, oder eine Tabelle daraus ist genannt.
  Die Datenbank ohne # nennen oder die Abfrage weglassen.
input.sql-not-placed
  --sql fragt eine Datenbank, und {$count} Dateien sind angegeben, die gemeint sein könnten.
  Eine Datenbank angeben und alle anderen Tabellen mit #TABELLE oder als eigene Dateien.
input.no-standard-input
  --input-format sagt, was die Standardeingabe enthält, und keine Datei ist „-“.
  - anstelle der Datei schreiben oder die Option weglassen: Bei einer Datei wird es erkannt.
input.dialect
  Die Ressource „{$part}“ von {$file} ist auf eine Weise geschrieben, die nicht gelesen wird: {$what}.
  Sie als einfaches CSV mit einer Kopfzeile schreiben oder als Parquet.
input.part-elsewhere
  Die Ressource „{$part}“ von {$file} ist nicht eine einzelne Datei in deren Ordner.
  Sie neben das Paket legen oder die Datei selbst angeben.
input.table-needed
  {$file} fasst eine Tabelle, und die Antwort hat mehrere: {$known}.
  ⟦Eine mit --table nennen oder hinter --out einen Ordner oder eine Mappe (.xlsx) angeben.⟧
input.no-such-table
  Die Antwort hat keine Tabelle „{$table}“.
  Vorhanden: {$known}.
input.sheet-too-long
  {$table} hat {$rows} Zeilen; ein Blatt fasst unter seiner Kopfzeile 1.048.575.
  Ein anderes Format nehmen: csv, parquet oder arrow.
input.not-writable
  {$destination} kann nicht geschrieben werden ({$reason}).
  Einen anderen Ort nennen oder Rechte und freien Platz prüfen.
input.unknown-option
  Eine Option {$option} gibt es nicht.
  ⟦„quoin {$command} --help“ zeigt die Optionen.⟧
input.misspelt-option
  Eine Option {$option} gibt es nicht.
  Vielleicht ist {$near} gemeint; ⟦„quoin {$command} --help“ zeigt die Optionen.⟧
input.missing-argument
  Das Argument {$argument} fehlt.
  ⟦„quoin {$command} --help“ zeigt die Argumente und ein Beispiel.⟧
input.missing-option
  Die Option {$option} fehlt.
  {$option} angeben; ⟦„quoin {$command} --help“ sagt, was sie enthält.⟧
input.option-twice
  {$option} ist zweimal angegeben und nimmt nur einen Wert.
  Eine der beiden Angaben weglassen.
input.missing-value
  {$option} braucht einen Wert.
  Den Wert hinter {$option} angeben; ⟦„quoin {$command} --help“ sagt, was er enthält.⟧
input.excess-arguments
  Es sind mehr Argumente, als „quoin {$command}“ annimmt.
  Texte mit Leerzeichen in Anführungszeichen setzen; ⟦„quoin {$command} --help“ zeigt ein Beispiel.⟧
input.command-line
  {$problem}
  ⟦„quoin {$command} --help“ zeigt die Optionen.⟧
input.too-deep
  {$file} enthält Listen oder Objekte, die mehr als {$deepest} Stufen ineinander stehen.
  Flacher schreiben.
input.no-pair
  „{$given}“ ist kein NAME=WERT.
  Den Namen, „=“ und den Wert schreiben und die Option für einen weiteren Namen wiederholen.
input.not-json
  {$file} ist kein JSON: {$problem}
  Die Datei berichtigen; Datensätze sind JSON-Objekte.
`;
