/** German of the notes of `notes/input.ts`: the code, what happened, what to do. */
export const germanInputNotes = `
input.invalid
  {field} muss {expected} sein; es ist {given}.
  {field} als {expected} angeben.
input.invalid-secret
  {field} muss {expected} sein.
  {field} als {expected} angeben.
input.missing
  {field} fehlt.
  {field} angeben.
input.unknown-field
  Ein Feld „{field}“ gibt es hier nicht.
  Bekannt: {known}.
input.not-a-file
  {field} muss eine Datei sein: { name, content_base64 }.
  Einen einfachen Dateinamen und den Inhalt in base64 angeben.
input.unknown-command
  Einen Befehl „{command}“ gibt es nicht.
  ⟦„quoin --help“ zeigt die Liste.⟧
input.file-not-found
  Die Datei {file} kann nicht gelesen werden.
  Pfad und Rechte prüfen.
input.no-parts
  {file} enthält keine Tabellen, die hinter # genannt werden könnten.
  Hinter # steht eine Tabelle einer DuckDB- oder SQLite-Datei oder eine Ressource einer datapackage.json.
input.no-such-part
  {file} enthält keine Tabelle „{part}“.
  Vorhanden: {known}.
input.part-elsewhere
  Die Ressource „{part}“ von {file} ist nicht eine einzelne Datei in deren Ordner.
  Sie neben das Paket legen oder die Datei selbst angeben.
input.sheet-too-long
  {table} hat {rows} Zeilen; ein Blatt fasst unter seiner Kopfzeile 1.048.575.
  Ein anderes Format nehmen: csv, parquet oder arrow.
input.not-writable
  {destination} kann nicht geschrieben werden ({reason}).
  Einen anderen Ort nennen oder Rechte und freien Platz prüfen.
input.unknown-option
  Eine Option {option} gibt es nicht.
  ⟦„quoin {command} --help“ zeigt die Optionen.⟧
input.misspelt-option
  Eine Option {option} gibt es nicht.
  Vielleicht ist {near} gemeint; ⟦„quoin {command} --help“ zeigt die Optionen.⟧
input.missing-argument
  Das Argument {argument} fehlt.
  ⟦„quoin {command} --help“ zeigt die Argumente und ein Beispiel.⟧
input.missing-option
  Die Option {option} fehlt.
  {option} angeben; ⟦„quoin {command} --help“ sagt, was sie enthält.⟧
input.option-twice
  {option} ist zweimal angegeben und nimmt nur einen Wert.
  Eine der beiden Angaben weglassen.
input.missing-value
  {option} braucht einen Wert.
  Den Wert hinter {option} angeben; ⟦„quoin {command} --help“ sagt, was er enthält.⟧
input.excess-arguments
  Es sind mehr Argumente, als „quoin {command}“ annimmt.
  Texte mit Leerzeichen in Anführungszeichen setzen; ⟦„quoin {command} --help“ zeigt ein Beispiel.⟧
input.command-line
  {problem}
  ⟦„quoin {command} --help“ zeigt die Optionen.⟧
input.too-deep
  {file} enthält Listen oder Objekte, die mehr als {deepest} Stufen ineinander stehen.
  Flacher schreiben.
input.no-pair
  „{given}“ ist kein NAME=WERT.
  Den Namen, „=“ und den Wert schreiben und die Option für einen weiteren Namen wiederholen.
input.not-json
  {file} ist kein JSON: {problem}
  Die Datei berichtigen; Datensätze sind JSON-Objekte.
`;
