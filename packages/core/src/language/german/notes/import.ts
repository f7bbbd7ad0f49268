/** German of the notes of `notes/import.ts`: the code, what happened, what to do. */
export const germanImportNotes = `
import.changed-by-person
  {$field} von {$type} {$id} hat eine Person geändert, und es weicht von der Tabelle ab; es bleibt, wie es ist.
  Den Datensatz ändern, falls die Tabelle recht hat.
import.retired-by-person
  {$type} {$id} steht in der Tabelle, aber eine Person hat den Datensatz stillgelegt; er bleibt stillgelegt.
  Ihn mit retired: false zurückholen, falls die Tabelle recht hat.
import.still-referred
  {$type} {$id} steht nicht mehr in der Tabelle, aber {$by} verweist darauf; der Datensatz bleibt.
  Den Verweis entfernen, dann den Datensatz stilllegen.
import.rows-would-go
  Aus der Tabelle {$table} fielen {$go} Zeilen weg und {$records_retired} Datensätze würden stillgelegt; {$come} Zeilen kämen hinzu, {$change} änderten sich, {$stay} blieben. Nichts wurde eingeführt.
  Ergänzt die Datei die Tabelle nur, ihre Zeilen hinzufügen oder nach Schlüssel aktualisieren⟦ (--append, --update)⟧; ist sie die ganze Tabelle, diese ersetzen⟦ (--replace)⟧.
import.table-derived
  „{$table}“ macht ihre Ableitung; eine Datei tritt nicht an ihre Stelle.
  Die Datei als andere Tabelle einführen oder ändern, woraus die Ableitung gemacht ist⟦ (quoin derivation list DIR)⟧.
import.rows-would-go-unkeyed
  Aus der Tabelle {$table}, die keinen Schlüssel hat, verschwänden {$go} Zeilen, {$records_retired} Datensätze würden stillgelegt; {$come} Zeilen kämen, {$stay} blieben. Nichts wurde eingeführt.
  Ist die Datei die ganze Tabelle, diese ersetzen⟦ (--replace)⟧. Ergänzt sie die Tabelle nur, zuerst sagen, an welchen Spalten eine Zeile zu kennen ist: „key“ in einer Zuordnung⟦ (key: {$proposed}), zusammen mit --append oder --update⟧.
import.no-key
  Die Tabelle {$table} hat keinen Schlüssel, sodass nichts sagt, welche ihrer Zeilen eine Zeile der Datei ist: Es lässt sich nichts hinzufügen oder aktualisieren.
  Die Spalten, die zusammen eine Zeile benennen, unter „key“ einer Zuordnung nennen oder die ganze Tabelle ersetzen⟦ (--replace)⟧.
import.key-not-unique
  {$columns} benennen nicht jede Zeile der Tabelle {$table} einmal: {$key} steht zweimal da.
  Unter „key“ der Zuordnung weitere Spalten nennen oder die ganze Tabelle ersetzen⟦ (--replace)⟧.
import.key-stands
  Der Schlüssel {$key} steht mit anderen Werten in der Tabelle; Hinzufügen ändert keine Zeile.
  Nach Schlüssel aktualisieren, wenn die Datei die Tabelle berichtigt⟦ (--update)⟧, oder die Zeile herausnehmen.
import.key-column-gone
  Der Datei fehlt die Spalte „{$column}“, die zum Schlüssel der Tabelle {$table} gehört; sie hat: {$columns}.{$suggestion}
  Unter „columns“ einer Zuordnung sagen, welche Spalte es ist, oder unter „constants“ ihren einen Wert für die ganze Datei.
import.column-not-gone
  Über die Spalte „{$column}“ ist nichts zu entscheiden: In dieser Datei fehlt sie der Tabelle {$table} nicht.
  Die Wahl ⟦(--column {$column}=…) ⟧weglassen oder den Namen berichtigen.
import.column-kept
  Der Datei fehlt die Spalte „{$column}“: Sie behält ihre Zellen in den Zeilen, die dastehen, und ist in neuen Zeilen leer.
  Nichts zu tun, wenn das gemeint ist.
import.column-dropped
  Der Datei fehlt die Spalte „{$column}“: Sie wird mit allen Zellen aus der Tabelle genommen.
  Nichts zu tun, wenn das gemeint ist; wird der Import zurückgenommen, ist sie wieder da.
import.scale-doubted
  {$figures} neue Zahlen von „{$answer}“ und die letzten derselben Schlüssel stehen wie etwa {$factor} zu 1: vorher {$before}, jetzt {$now}. Entweder ist das so, oder die Datei hat eine andere Einheit und {$now} heißt {$moved}.
  Sagen, ob die Zahlen stimmen, wie sie sind⟦ (--scale '{$answer}=1')⟧, oder auf das frühere Maß zu bringen sind⟦ (--scale '{$answer}={$factor}')⟧.
import.spread-doubted
  {$figures} neue Zahlen von „{$answer}“, von denen keine eine eigene frühere hat, liegen bei etwa {$factor} zu 1 der bestehenden: Die mittlere ist {$now}, bisher {$before}. Entweder ist es so, oder die Datei steht in einer anderen Einheit und {$now} bedeutet {$moved}.
  Sagen, ob die Zahlen stimmen, wie sie sind⟦ (--scale '{$answer}=1')⟧, oder auf das frühere Maß zu bringen sind⟦ (--scale '{$answer}={$factor}')⟧.
import.scaled
  Die neuen Zahlen von „{$answer}“ wurden mit {$factor} auf das frühere Maß gebracht: Aus {$now} wurde {$moved}.
  Nichts zu tun, wenn das gemeint ist.
import.scale-not-doubted
  Die Zahlen von „{$column}“ stehen zu den früheren nicht wie {$factor} zu 1; nichts wurde damit geändert.
  Die Antwort ⟦(--scale {$column}={$factor}) ⟧weglassen oder die Einheit in der Zuordnung angeben.
import.reason-missing
  Warum die Tabelle geändert wird, ist nicht gesagt.
  Es sagen⟦ (--reason 'berichtigte Meldung vom Mai')⟧.
import.nothing-to-undo
  Es gibt keinen Import, der sich zurücknehmen ließe.
  ⟦„quoin import list“ ansehen. ⟧Was vor dem Beginn der Liste eingeführt wurde, steht in den Sicherungen.
import.undone-already
  {$id} wurde schon zurückgenommen, durch {$by}.
  {$by} zurücknehmen, um ihn wiederzuhaben.
import.not-newest
  {$id} ist nicht der neueste Import der Tabelle {$table}: Danach kam {$later}.
  Zuerst die späteren zurücknehmen, den neuesten vor den anderen: {$later}.
import.changed-since
  Die Tabelle {$table} ist nicht mehr, wie {$id} sie hinterließ: Ihre Datei wurde von Hand oder durch eine Ableitung geändert.
  Die Datei so zurücklegen, wie der Import sie hinterließ, oder die richtige Tabelle an ihrer Stelle einführen⟦ (--replace)⟧.
import.role-stays
  {$path} wurde seit dem Import geändert und bleibt, wie es ist.
  Die Einstellung ändern, falls sie wie vorher sein soll.
import.former-gone
  Die frühere Datei {$path} von {$id} ({$table}) wird nicht mehr aufbewahrt: {$file} gibt es nicht.
  Sie aus einer Sicherung nehmen; „keep_imports“ in quoin.yaml sagt, wie viele frühere Stände einer Tabelle aufbewahrt werden.
import.former-changed
  Die frühere Datei {$file} ({$path} von {$id}) ist nicht die, die aufbewahrt wurde.
  Sie aus einer Sicherung nehmen; mit dieser lässt sich der Import nicht zurücknehmen.
import.left-in-use
  Keine Tabelle nennt {$type} {$id} noch; der Datensatz bleibt in Gebrauch, weil dieser Import nichts wegnimmt.
  Ihn stilllegen, falls es ihn wirklich nicht mehr gibt.
import.too-many-cells
  Die Datei hat {$rows} Zeilen mit {$columns} Spalten; höchstens {$most} Zellen nimmt ein Import auf.
  Nicht gebrauchte Spalten oder Jahre weglassen oder die Zeilen vor dem Import zusammenfassen.
import.not-recoded
  {$count} Codes der Spalte „{$column}“ stehen nicht in der Umschlüsselung und bleiben, wie sie sind: {$codes}.
  Sie in die Umschlüsselung aufnehmen oder die Zellen berichtigen.
import.split-rows
  {$count} Zeilen werden für „{$column}“ nach den Gewichten von {$table} geteilt: Was sie über einen Ort sagen, ist eine Schätzung.
  Dies dort sagen, wo die Zahlen gezeigt werden, oder Zahlen in den neuen Codes einführen.
import.table-name
  „{$name}“ ist kein Name für eine Tabelle.
  Kleinbuchstaben, Ziffern und _ verwenden, am Anfang ein Buchstabe: regional_indicators.
import.missing-column
  Die Tabelle {$table} braucht die Spalte „{$column}“; die Datei hat: {$columns}.{$suggestion}
  Die Spalte so nennen oder unter „columns“ einer Zuordnung sagen, welche es ist; hat die Datei sie nicht mehr, wählen, ob sie bleibt, in neuen Zeilen leer⟦ (--column '{$column}=keep')⟧, oder wegfällt⟦ (--column '{$column}=drop')⟧.
import.not-a-number
  „{$text}“ in der Spalte „{$column}“ ist keine Zahl.
  Die Zelle berichtigen oder leer lassen, wo es keinen Wert gibt⟦; bedeutet der Text selbst das, ihn unter „missing“ einer Zuordnung aufführen; ist die Spalte Text, dort „type: text“ angeben⟧.
import.not-a-date
  „{$text}“ in der Spalte „{$column}“ ist kein Datum.
  Tage als 2014-05-01 schreiben oder die Zelle leer lassen.
import.not-whole
  „{$text}“ in der Spalte „{$column}“ ist keine ganze Zahl.
  Die Zelle berichtigen oder leer lassen.
import.not-boolean
  „{$text}“ in der Spalte „{$column}“ ist weder wahr noch falsch.
  true, false, 1 oder 0 schreiben.
import.year-out-of-range
  „{$text}“ in der Spalte „{$column}“ ist kein Jahr von {$earliest} bis {$latest}.
  Das Jahr mit vier Ziffern schreiben.
import.duplicate-key
  Der Schlüssel {$key} steht schon in Zeile {$first}.
  Eine der Zeilen behalten.
import.unknown-code
  „{$code}“ in der Spalte „{$column}“ ist kein Code der Tabelle {$register}.
  {$suggestion}
import.look-alike
  „{$text}“ in der Spalte „{$column}“ sieht aus wie ein beschädigtes „{$suggestion}“; es blieb, wie es ist.
  Es in der Datei in „{$suggestion}“ berichtigen und noch einmal einführen.
import.unknown-region-name
  „{$text}“ in der Spalte „{$column}“ ist nicht der Name eines Orts, den das Register kennt.
  Den Namen prüfen⟦ oder die Zeile mit „drop“ einer Zuordnung auslassen⟧.
import.national-row
  Zeilen mit {$value} in der Spalte „{$column}“ stehen für das ganze Gebiet; sie sind so gekennzeichnet und werden nie zu den anderen addiert.
  Nichts zu tun, wenn das stimmt.
import.total-kept
  „{$value}“ in der Spalte „{$column}“ ist ein Wort für Summen, aber die Zeile ist nicht die Summe anderer; sie blieb erhalten.
  Ist es eine Summe, sie unter „totals: \\{words: [...]\\}“ einer Zuordnung nennen; sonst stellt „totals: keep“ den Hinweis ab.
import.words-read
  Die Zellen der Spalte „{$column}“ enthalten Zahlen in Worten; sie wurden als Zahlen gelesen: „{$text}“ ist {$read}.
  Der Spalte in einer Zuordnung „type: text“ geben, wenn sie eine von Texten ist.
import.column-left-out
  Das Muster trifft die Spalte „{$column}“ nicht; sie blieb aus.
  Sie unter „keys“ von „long“ aufnehmen oder das Muster weiter fassen, falls sie zur Tabelle gehört.
import.repeated-header
  Diese Zeile wiederholt die Kopfzeile und blieb aus.
  Nichts zu tun.
import.repeated-name
  Mehr als eine Spalte heißt „{$source}“; diese heißt nun „{$name}“.
  Ihr mit „#{$place}“ unter „columns“ einer Zuordnung einen eigenen Namen geben.
import.national-in-sum
  „{$value}“ in der Spalte „{$column}“ steht für das ganze Gebiet, und die Tabelle {$table} kennt keine Zeilen des Ganzen: Sie würden zu ihren eigenen Teilen addiert.
  Die Zeilen auslassen („drop“ einer Zuordnung) oder unter „national“ der Tabelle in datapackage.json erklären.
import.code-still-used
  {$count} Codes der Spalte „{$column}“, auf die die Tabelle {$by} verweist, fielen weg: {$codes}.
  Ihre Zeilen behalten oder zuerst {$by} ohne sie einführen.
import.more-exceptions
  {$check_en}: {$count} weitere Ausnahmen sind nicht aufgeführt.
  Zuerst die obigen prüfen.
`;
