/** German of the notes of `notes/record.ts`: the code, what happened, what to do. */
export const germanRecordNotes = `
record.mend-without-reason
  Zurückzusetzen, was Datensätze hielten, braucht eine Begründung.
  Eine Begründung angeben⟦ (--reason)⟧, für den Verlauf.
record.mend-moved
  {$record} wurde geändert, seit danach gesehen wurde.
  Noch einmal nachsehen⟦: quoin record mend⟧.
record.unnamed
  {$unnamed} von {$records} Datensätzen haben keinen Namen in „{$language}“ ({$types}); wer es liest, sieht den in der nächsten Sprache.
  Einzeln ergänzen, oder alle in einer Tabelle mit einer Spalte labels.{$language}⟦: quoin record export, quoin record table⟧.
record.misread
  {$field} von {$record} lautet „{$stands}“; bis zur Änderung {$change} stand dort „{$held}“, und eine frühere Fassung des Programms kann es ersetzt haben.
  Alle ansehen⟦ (quoin record mend)⟧ und mit einer Begründung zurücksetzen⟦ (--apply)⟧.
organisation.unknown-kind
  Eine Art von Organisation „{$kind}“ gibt es nicht.
  Eine von {$kinds} nehmen; „unknown“ nimmt eine Entscheidung zurück.
record.unknown-type
  Eine Art von Datensatz „{$type}“ gibt es nicht.
  Arten: {$types}.
record.not-verified
  Einträge der Art {$type} prüft keine zweite Person: Nicht jede Abteilung liest sie.
  Als Kommentar zum Eintrag sagen.
record.verified-by-writer
  {$type} {$id} hat {$who} geschrieben und prüft es nicht selbst.
  Jemand anderen bitten.
record.fact-without-source
  {$type} {$id} bekommt einen neuen Namen in {$fact}, und {$field} ist nicht dabei gesagt.
  Sagen, wer das sagt und von welchem Tag es ist; was zuvor galt, bleibt mit seiner Quelle im Verlauf.
comment.audience
  Ein Kommentar von Ihnen richtet sich nicht an „{$audience}“.
  Den Empfängerkreis weglassen.
record.too-long
  {$field} von {$type} {$id} ist länger als {$max}.
  Es kürzen oder in einer Datei halten und die Datei nennen.
record.amount-out-of-range
  Der Betrag {$field} von {$type} {$id} hat mehr als 18 Ziffern vor dem Komma oder 6 dahinter.
  Einheit und Größenordnung prüfen: Ein Betrag steht in der Währung selbst.
record.ends-before
  {$field} von {$type} {$id} liegt vor dem Beginn.
  Einen der beiden Tage berichtigen oder das Ende offen lassen.
record.out-of-order
  {$field} von {$type} {$id} ist nicht in der Reihenfolge: Die Mitte muss zwischen den Enden liegen.
  Unteres Ende, Mitte und oberes Ende in dieser Folge angeben, oder alles leer lassen.
record.shares-above
  Die Anteile in {$field} von {$type} {$id} ergeben zusammen mehr als 100 %.
  Die Anteile berichtigen; ein unbekannter bleibt leer.
record.part-above
  {$field} von {$type} {$id} ist größer als das, wovon es ein Teil ist.
  Die Zahlen berichtigen; eine unbekannte bleibt leer.
record.date-out-of-range
  Das Datum {$field} von {$type} {$id} liegt nicht zwischen 1000 und 2199.
  Das Jahr prüfen.
historic.administrator
  Was vor der Führung des Registers entschieden wurde, trägt eine Verwaltung ein.
  Eine Verwaltung bitten oder historic weglassen.
historic.needs-reason
  Ein früherer Eintrag braucht einen Grund: wo entschieden wurde, auf welchem Papier es steht.
  ⟦--reason angeben.⟧
record.commanded
  {$type} wird nur durch eigene Befehle geschrieben, wer auch fragt.
  {$commands} verwenden.
record.kept-by-command
  {$field} von {$type} {$id} wird durch einen eigenen Befehl geändert.
  {$command} verwenden.
record.not-yours-to-edit
  Die Rollen {$roles} bearbeiten {$type} nicht.
  Jemanden fragen, der es führt: siehe docs/guide/people.md.
record.not-your-field
  {$field} von {$type} {$id} dürfen Sie nicht ändern.
  Es weglassen oder die Stelle um die Änderung bitten.
record.not-your-comment
  Den Kommentar {$id} hat jemand anders geschrieben.
  Mit einem eigenen Kommentar darauf antworten.
record.not-found
  {$type} „{$id}“ gibt es nicht.
  ⟦„quoin record list DIR {$type}“ zeigt die Kennungen.⟧
record.no-id
  {$type} braucht eine Kennung.
  Sie nach der Art angeben oder als „id“ in den Daten.
record.other-id
  Die Kennung in den Daten ist „{$given}“, gefragt ist „{$id}“.
  Eine Kennung ändert sich nie: sie in den Daten weglassen oder angleichen.
record.bad-id
  „{$value}“ kann keine Kennung sein.
  Eine Kennung hat 1 bis 200 sichtbare Zeichen und keine Leerzeichen.
record.unknown-field
  {$type} hat kein Feld „{$field}“.
  Felder: {$fields}.
record.missing-field
  {$field} fehlt: Jeder Datensatz der Art {$type} hat es.
  {$field} ergänzen.
record.step-not-allowed
  {$field} von {$type} „{$id}“ kann nicht von „{$from}“ zu „{$to}“ wechseln.
  Von „{$from}“ geht es zu: {$allowed}.
record.no-label
  {$type} braucht einen Namen in wenigstens einer Sprache.
  labels nach Sprachen angeben: \\{"zh": …\\}, \\{"en": …\\}, \\{"pt": …\\}.
record.bad-language
  {$field} von {$type} nennt keine Sprache.
  Namen stehen unter dem Kürzel einer Sprache (BCP 47): en, zh, pt, pt-BR, ko.
record.not-text
  {$field} muss ein nicht leerer Text sein; es ist {$value}.
  {$field} berichtigen und es noch einmal versuchen.
record.not-number
  {$field} muss eine Zahl sein; es ist {$value}.
  Die Zahl ohne Anführungszeichen schreiben; das Feld weglassen, wo sie nicht bekannt ist.
record.not-integer
  {$field} muss eine ganze Zahl sein; es ist {$value}.
  Eine ganze Zahl ohne Anführungszeichen schreiben; das Feld weglassen, wo sie nicht bekannt ist.
record.not-boolean
  {$field} muss wahr oder falsch sein; es ist {$value}.
  {$field} berichtigen und es noch einmal versuchen.
record.not-list
  {$field} muss eine Liste sein; es ist {$value}.
  Als [ … ] schreiben.
record.not-object
  {$field} muss ein Objekt sein; es ist {$value}.
  Als \\{ … \\} schreiben.
record.out-of-range
  {$field} muss zwischen {$min} und {$max} liegen; es ist {$value}.
  {$field} berichtigen und es noch einmal versuchen.
record.unknown-code
  {$field} hat keinen Code {$value}.
  Codes: {$codes}.
record.bad-date
  {$field} muss ein Datum sein, das es gibt; es ist {$value}.
  JJJJ-MM-TT schreiben oder JJJJ-MM oder JJJJ, wo nicht mehr bekannt ist.
record.unknown-zone
  {$field}: {$value} ist der Name keiner Zeitzone.
  Den Namen der IANA schreiben, etwa Europe/Warsaw oder Asia/Shanghai.
record.bad-time
  {$field} muss eine Uhrzeit sein; es ist {$value}.
  HH:MM schreiben, 00:00 bis 24:00.
record.bad-amount
  {$field} muss ein genauer, nicht negativer Betrag sein; es ist {$value}.
  Schlichten Dezimaltext in der Währung selbst schreiben, „29490000“ oder „0.25“.
record.unknown-currency
  {$field}: {$value} ist das Kürzel keiner Währung.
  Die drei Buchstaben nach ISO 4217 schreiben, etwa EUR, CNY oder PLN.
record.bad-format
  {$field} hat nicht die nötige Form; es ist {$value}.
  {$field} berichtigen und es noch einmal versuchen.
record.bad-character
  {$field} enthält ein Steuerzeichen.
  Es entfernen; Zeilenenden und Tabulatoren sind erlaubt.
record.dates-reversed
  {$field} liegt vor valid_from.
  {$field} berichtigen und es noch einmal versuchen.
record.hours-above
  {$field} ist mehr als effective_hours, deren Teil es ist.
  {$field} berichtigen und es noch einmal versuchen.
record.broken-reference
  {$field} verweist auf {$target_type} „{$target_id}“, was es nicht gibt.
  Es zuerst anlegen oder {$field} berichtigen.
record.retired-reference
  {$field} verweist auf {$target_type} „{$target_id}“, was stillgelegt ist.
  Einen geltenden Datensatz wählen oder jenen mit \\{"retired": false\\} zurückholen.
record.own-reference
  {$field} verweist auf den Datensatz selbst.
  {$field} berichtigen und es noch einmal versuchen.
record.stale
  {$type} „{$id}“ hat die Fassung {$actual}, nicht {$expected}: Jemand hat es inzwischen geändert.
  Es noch einmal holen, die Änderung ansehen und die eigene darauf setzen.
record.is-retired
  {$type} „{$id}“ ist stillgelegt.
  Um es zurückzuholen, es mit \\{"retired": false\\} schreiben.
record.use-retire
  Ein Datensatz wird nicht durch Schreiben stillgelegt.
  ⟦„quoin record retire“ verwenden.⟧
record.referred-to
  {$type} „{$id}“ kann nicht stillgelegt werden: {$count} geltende Datensätze verweisen darauf, zuerst {$by_type} „{$by_id}“ in {$by_field}.
  Diese zuerst ändern oder stilllegen; ⟦„quoin record referrers“ zählt sie auf.⟧
record.bad-condition
  „{$condition}“ ist nicht FELD=WERT mit einem Feld von {$type}.
  Felder: {$fields}.
register.changed-history
  Zeile {$seq} des Verlaufs wurde nach dem Schreiben geändert: Ihre Prüfsumme passt nicht.
  Die Datensätze aus einer Sicherung zurückholen; im Vergleich damit zeigt sich, was geändert wurde.
register.missing-history
  Dem Verlauf fehlt die Zeile {$seq}.
  Die Datensätze aus einer Sicherung zurückholen.
register.changed-account
  Das Konto „{$name}“ ist nicht, was der Verlauf sagt: Es wurde von Hand geändert, eingefügt oder entfernt.
  Nachsehen, wer die Datenbank schreiben darf; ⟦Rollen, Ressort und Organisation mit „quoin user change“ neu setzen.⟧
register.changed-personal
  Was neben dem Verlauf von Personen in {$type} „{$id}“ aufbewahrt wird, ist nicht, was der Verlauf sagt: Es wurde von Hand geändert oder weggenommen.
  Nachsehen, wer die Datenbank schreiben darf; die Datensätze aus einer Sicherung zurückholen. ⟦Was weg soll, löscht „quoin person erase“.⟧
register.changed-seal
  Die Zeilen des Verlaufs bis {$seq}, deren Texte über Personen versiegelt sind, zeigen nicht, was sie beim Versiegeln zeigten.
  Die Datensätze aus einer Sicherung zurückholen; im Vergleich damit zeigt sich, was geändert wurde.
register.cut-history
  Der Verlauf enthält die Änderung {$hash} nicht, die er bei ihrer Aufbewahrung enthielt: Sein Ende wurde abgeschnitten, oder er wurde neu geschrieben.
  Die Datensätze aus einer Sicherung zurückholen, die sie enthält⟦ („quoin restore“ druckt die neueste Prüfsumme einer Sicherung)⟧.
register.clock-set-back
  Die Uhr dieses Rechners zeigt {$now}, aber die neueste Änderung geschah um {$newest}.
  Die Uhr richtig stellen: Was jetzt geschrieben wird, erhält eine Zeit vor Änderungen, die früher kamen.
register.times-go-back
  Zeile {$seq} des Verlaufs wurde um {$at} geschrieben, nach einer Zeile von {$before}: Die Uhr wurde zurückgestellt.
  Die Reihenfolge der Zeilen gilt; die Zeiten danach mit Vorsicht lesen.
register.changed-record
  {$type} „{$id}“ ist nicht, was sein Verlauf sagt.
  Es wurde außerhalb von Quoin geändert; die Datensätze aus einer Sicherung zurückholen.
register.missing-record
  {$type} „{$id}“ steht im Verlauf, aber nicht im Register.
  Es wurde außerhalb von Quoin entfernt; die Datensätze aus einer Sicherung zurückholen.
register.dangling-reference
  {$field} von {$type} „{$id}“ verweist auf {$target_type} „{$target_id}“, was es nicht gibt.
  Den Verweis berichtigen oder die Datensätze aus einer Sicherung zurückholen.
register.changed-hours
  Die Stunden, die für {$type} „{$id}“ gehalten werden, sind nicht die seines Eintrags.
  Eine Sicherung zurückspielen: Ihre Stunden werden nach den Einträgen neu gehalten.
register.damaged
  Der Speicher der Datensätze ist beschädigt: {$problem}.
  ⟦.quoin aus einer Sicherung zurückholen.⟧
register.changed-file
  {$file} ist nicht die Datei, die datapackage.json aufführt: Ihre Prüfsumme weicht ab.
  ⟦Die Tabelle mit „quoin import“ noch einmal einführen, was die Änderung festhält.⟧
register.missing-file
  {$file}, die datapackage.json aufführt, ist nicht da.
  Die Datei zurückholen oder die Tabelle noch einmal einführen.
register.no-password
  Die Datenbank fragt nach dem Kennwort von „{$user}“ auf {$server}, und niemand sagt es: {$file} hat keine Zeile dafür.
  HOST:PORT:DATENBANK:KONTO:KENNWORT in eine Datei schreiben, die nur das Konto des Programms liest (600), und sie in PGPASSFILE nennen.
register.password-file
  Die Kennwortdatei {$file} können andere lesen ({$mode}); sie wird nicht genommen.
  Ihre Rechte auf 600 setzen, als Eigentümer das Konto des Programms.
register.no-tls
  Die Verbindung zur Datenbank ist vor anderen nicht sicher und wird nicht hergestellt: {$problem}.
  Die Stelle ihres Zertifikats in der Adresse nennen (sslmode=verify-full&sslrootcert=FILE), oder sslmode=disable sagen, wo niemand dazwischen mitlesen kann.
register.unreachable
  Der Speicher der Datensätze kann nicht geöffnet oder geschrieben werden: {$problem}.
  Den Datenträger, die Rechte oder den Server prüfen, den QUOIN_DATABASE_URL nennt.
record.too-many
  {$count} Datensätze des Typs {$type} sind auf einmal gefragt; höchstens {$most} werden beantwortet.
  Seite für Seite fragen (limit, offset), durch eine Bedingung oder einen Text einengen oder sie ausführen.
record.too-many-to-sort
  {$count} Datensätze des Typs {$type} sind in anderer Reihenfolge als der ihrer Kennungen gefragt; höchstens {$most} werden geordnet.
  Sie zuerst durch eine Bedingung oder einen Text einengen oder die Reihenfolge weglassen.
register.too-many
  Es gibt mehr als {$most} Datensätze des Typs {$type}: Was sie alle auf einmal braucht, geht nicht.
  Sie Seite für Seite ansehen oder ausführen.
register.full
  Der Datenträger der Datensätze ist voll; nichts wurde geschrieben: {$problem}.
  Auf dem Datenträger Platz schaffen und es noch einmal versuchen.
register.unknown-outcome
  Die Datenbank verschwand, während die Änderung gespeichert wurde, und kam nicht rechtzeitig zurück, um zu sagen, ob sie es wurde: {$problem}.
  Den Datensatz ansehen, bevor die Änderung wiederholt wird.
register.newer-layout
  Die Datensätze hat eine neuere Fassung dieses Programms angelegt ({$layout}); diese behielte nicht alles, was darin steht.
  Mit dem Server der neueren Fassung weitermachen⟦: sie installieren, mit ihr zu dieser Anlage zurückgehen (quoin upgrade --back) oder eine frühere Sicherung in einen anderen Ordner zurückholen⟧.
register.derived-astray
  Die Tabelle {$table} folgt aus den Datensätzen und stimmt nicht mit ihnen überein; abweichende Zeilen: {$rows}, als erste {$first}.
  Die Datensätze selbst werden getrennt davon an ihrer Historie geprüft. Eine Sicherung, die wiederhergestellt wird, macht die abgeleiteten Tabellen neu⟦ („quoin backup“, „quoin restore“)⟧.
register.busy
  Ein anderes Programm schreibt Datensätze und wurde nicht rechtzeitig fertig.
  Es in einem Augenblick noch einmal versuchen.
record.unknown-column
  Die Tabelle hat eine Spalte „{$column}“, die hier kein Feld ist. {$suggestion}
  Sie in der Zuordnung umbenennen oder dort auslassen: columns: \\{"{$column}": null\\}.
record.repeated-column
  Zwei Spalten der Tabelle sind „{$field}“.
  Eine in der Zuordnung auslassen.
record.repeated-row
  „{$id}“ steht in zwei Zeilen, zuerst in Zeile {$first}.
  Eine der Zeilen behalten.
record.no-such-name
  „{$value}“ ist weder Kennung noch Name noch Nummer eines Datensatzes der Art „{$type}“ im Register. {$suggestion}
  Die Zelle berichtigen oder jenen Datensatz zuerst eintragen.
record.ambiguous-name
  „{$value}“ benennt mehrere Datensätze: {$ids}.
  Eine dieser Kennungen schreiben.
record.bad-cell
  „{$value}“ kann nicht als {$field} gelesen werden.
  {$expected}
record.not-json
  „{$value}“ kann nicht als {$field} gelesen werden.
  Listen und Objekte sind JSON-Text.
record.bad-path
  „{$value}“ als {$field} benennt keinen Datensatz.
  ART/KENNUNG schreiben, etwa organisation/inst-optics.
record.bad-version
  „{$value}“ ist keine Version eines Datensatzes.
  Die Version so lassen, wie sie ausgegeben wurde, oder leer, wo niemand den Datensatz seither geändert haben kann.
record.not-a-table-file
  Datensätze werden nicht als „{$ending}“ geschrieben.
  Eine Datei nennen, die auf .xlsx, .csv oder .json endet.
record.not-a-list
  {$file} ist keine JSON-Liste von Datensätzen.
  [\\{…\\}, \\{…\\}] schreiben, wie \`record export\` es tut.
record.two-amounts
  „{$value}“ als {$field} kann {$thousands} oder {$decimal} sein.
  {$thousands} oder {$decimal} schreiben.
`;
