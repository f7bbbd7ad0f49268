/** German of the notes of `notes/workspace.ts`: the code, what happened, what to do. */
export const germanWorkspaceNotes = `
workspace.unit-by-hand
  Die Einheit von „{$column}“ in {$table} wurde seit dem {$since} von Hand geändert: die Zahlen wurden in {$held} gelesen und ergaben {$before}, jetzt werden sie in {$unit} gelesen und ergeben {$now}.
  Stimmt {$unit}, so sagen: ⟦quoin import confirm DIR {$table} {$column}, oder ⟧auf der Seite Import; sonst die frühere Einheit in die Datei zurückschreiben.
workspace.changed-by-hand
  {$file} wurde seit dem {$since} von Hand geändert: die Datei ist nicht mehr, wie das Programm sie zuletzt schrieb.
  War das gewollt, so ist nichts zu tun; es wird gesagt, bis das Programm die Datei wieder schreibt. Sonst den früheren Text aus einer Sicherung zurückholen.
workspace.gone-by-hand
  {$file} wurde seit dem {$since} von Hand entfernt.
  War das nicht gewollt, so ist die Datei aus einer Sicherung zurückzuholen.
workspace.seal-broken
  {$seal}, worin steht, wie das Programm {$file} zuletzt schrieb, ist beschädigt: ob die Datei seither geändert wurde, ist nicht bekannt.
  Anhand einer Sicherung prüfen, ob {$file} stimmt, und {$seal} entfernen; den Datenträger prüfen.
workspace.unit-assumed
  Niemand hat die Einheit von „{$column}“ in {$table} gesagt: Die Spalte wird in {$unit} gelesen. Bestätigen: „quoin import confirm DIR {$table} {$column}“, mit --unit EINHEIT eine andere sagen; oder auf der Seite Einfuhr; oder {$place}: \\{column: {$column}, unit: {$unit}\\} in quoin.yaml.
  Die Einheit bestätigen oder eine andere sagen.
workspace.not-found
  {$dir} ist kein Arbeitsbereich: Ihm fehlt datapackage.json.
  ⟦Mit „quoin init {$dir}“ einen anlegen oder mit --example die Kopie eines Beispiels („quoin init --help“ nennt sie).⟧
workspace.not-empty
  {$dir} besteht schon und ist kein leerer Ordner.
  Einen anderen Ordner nennen oder diesen leeren.
workspace.busy
  Ein anderer Vorgang ändert diesen Arbeitsbereich.
  Warten, bis er fertig ist, dann noch einmal versuchen.
workspace.unknown-example
  Ein Beispiel „{$example}“ gibt es nicht.
  Beispiele: {$examples}.
workspace.brought-forward
  Die Datensätze waren in der Anordnung {$found} und sind von nun an in {$now}.
  Nichts zu tun; ältere Programme können den Arbeitsbereich nicht mehr öffnen. Die Datensätze von vorher sind als {$kept} aufgehoben⟦; „quoin upgrade DIR --back“ kehrt zu ihnen zurück⟧.
workspace.file-trouble
  Der Datenträger verweigert {$file}: {$problem}.
  Prüfen, ob der Ort da ist, ob dorthin geschrieben werden darf und ob Platz ist.
workspace.not-spoken
  Namen und Texte können in „{$language}“ geschrieben und gelesen werden; das Programm selbst spricht es nicht und sagt, was es zu sagen hat, in „{$instead}“.
  Nichts ist zu tun. Worin das Programm stattdessen spricht: in der nächsten der languages von quoin.yaml, die es kennt (en, zh, de), sonst auf Englisch.
workspace.whose-paper
  Befunde, Plan und Dokumente richten sich nach der Liste eines Aufsatzes über das industrielle Technologiesystem Chinas (um 2012/13): Seine Probleme werden als Fragen gestellt, seine Maßnahmen sind Überschriften des Plans.
  Man kann sie behalten oder sagen, was die Stelle daraus macht: eigener Name und eigene Überschriften, was sie nicht betrifft, wessen Beispiele sie sieht, china-its oder none (paper in quoin.yaml, oder die Liste der Stelle unter „Einstellungen der Stelle“).
workspace.no-such-heading
  Die Liste hat keine Überschriften „{$headings}“.
  Codes der Liste angeben: P1 bis P4.5, M1 bis M6, ST1 bis ST3, D1, D2.
workspace.which-compared
  Unter dem Ganzen stehen mehrere Ebenen; Regeln, Karten und Pläne vergleichen die Orte einer davon miteinander.
  ⟦Mit --compared sagen, welche:⟧ {$levels}. Andere Einteilungen derselben Orte (Großregionen, Flussgebiete) sind Gruppierungen.
workspace.no-such-level
  „{$level}“ ist keine Ebene, deren Orte verglichen werden könnten.
  Ebenen unter dem Ganzen: {$levels}
workspace.zone-not-known
  In welcher Zeitzone die Stelle liegt, ist aus Währung und oberstem Ort nicht zu erkennen; Fristen enden mit dem Tag dort.
  ⟦Angeben: --time-zone NAME, etwa Europe/Berlin oder America/Sao_Paulo.⟧ Dieser Rechner läuft in {$machine}.
workspace.several-zones
  {$country} hat mehrere Zeitzonen; Fristen enden mit dem Tag in der, in der die Stelle liegt.
  ⟦Mit --time-zone eine angeben:⟧ {$zones}
workspace.zone-guessed
  Tage der Stelle beginnen und enden in {$zone}, der Zeit von {$from}; das steht als time_zone in den Einstellungen.
  ⟦Ist es eine andere: quoin settings set DIR time_zone NAME.⟧
workspace.zone-of-machine
  In welcher Zeitzone die Stelle liegt, ist nicht angegeben: bis dahin gelten die Tage von UTC, und Ausschreibungen und Runden öffnen nicht. Dieser Rechner läuft in {$zone}.
  ⟦Angeben: quoin settings set DIR time_zone NAME.⟧
workspace.zone-asked
  In welcher Zeitzone die Stelle liegt, ist nicht angegeben, und eine Frist endet mit dem Tag dort.
  Unter den Einstellungen der Stelle angeben⟦, oder mit quoin settings set DIR time_zone NAME⟧: {$zones}
workspace.zone-unsaid
  In welcher Zeitzone die Stelle liegt, ist nicht angegeben: bis dahin gelten die Tage von UTC, und Ausschreibungen und Runden öffnen nicht.
  Unter den Einstellungen der Stelle angeben⟦, oder mit quoin settings set DIR time_zone NAME⟧: {$zones}
workspace.zone-not-said
  Keine Zeitzone ist gesetzt: Tage beginnen und enden in {$zone}, wie bevor es diese Einstellung gab.
  ⟦Angeben: quoin settings set DIR time_zone NAME.⟧ Offene Ausschreibungen ohne eigene Zone folgen ihr.
workspace.example-has-settings
  Das Beispiel {$example} bringt eigenen Namen, Orte und Währung mit.
  ⟦--example weglassen, um eine eigene Stelle zu beginnen, oder die anderen Optionen weglassen.⟧
`;
