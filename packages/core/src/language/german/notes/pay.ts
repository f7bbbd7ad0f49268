/** German of the notes of `notes/pay.ts`: the code, what happened, what to do. */
export const germanPayNotes = `
pay.nothing-given
  Es liegt weder eine Datei noch eine Zahlung vor: {$fields} fehlt.
  ⟦--data DATEI angeben oder --type, --amount und --date einer Zahlung.⟧
pay.no-currency
  Niemand sagt, in welcher Währung der Betrag ist: In den Einstellungen der Stelle steht keine.
  Die Währung beim Betrag angeben, etwa EUR⟦ (--currency EUR)⟧, oder einmal sagen, welche die Stelle hat⟦: quoin settings set DIR currency EUR⟧.
pay.file-or-options
  --data und {$field} schließen einander aus.
  Eines davon weglassen.
pay.unknown-column
  Eine Buchung hat kein Feld „{$column}“.
  Felder: {$fields}. Die Spalte umbenennen oder in der Zuordnung auslassen (columns: {$column}: null).
pay.missing-column
  Die Datei hat keine Spalte „{$column}“.
  Die Spalte ergänzen oder in der Zuordnung sagen, welche es ist.
pay.unknown-record
  {$type} „{$id}“ gibt es nicht.
  Die Kennung berichtigen; ⟦„quoin record list DIR {$type}“ zeigt sie.⟧
pay.not-to-the-day
  Der Tag einer Zahlung ist bei {$date} nicht bekannt.
  Den Tag schreiben: 2026-05-31.
pay.zero
  Eine Buchung von 0 ist keine.
  Den Betrag angeben oder die Zeile weglassen.
pay.for-nothing
  Das Geld gilt keinem Projekt, keiner Bewilligung und keinem Fonds.
  Das Projekt oder die Bewilligung der eigenen Stelle nennen, für die es ist.
pay.other-project
  Die Bewilligung {$award} gilt dem Projekt {$project}, nicht {$given}.
  Das Projekt oder die Bewilligung berichtigen.
pay.other-award
  Der Vertrag {$contract} gilt der Bewilligung {$award}, nicht {$given}.
  Den Vertrag oder die Bewilligung berichtigen.
pay.over-commitment
  Mit {$amount} {$currency} erreichen die Zahlungen an „{$subject}“ {$paid}, das sind {$above} mehr als die zugesagten {$committed}.
  Den Betrag berichtigen, zuerst die weitere Zusage buchen oder sagen, warum mehr gezahlt wird⟦ (--over)⟧.
pay.other-currency
  Die Zahlung an „{$subject}“ lautet auf {$currency}, die Zusagen auf {$committed}.
  Zuerst die Zusage in {$currency} buchen oder die Währung berichtigen.
pay.no-commitment
  Für „{$subject}“ ist keine Zusage bekannt; {$amount} {$currency} wurden als gezahlt gebucht.
  Die Bewilligung oder die Zusage buchen.
pay.already-recorded
  Eine Buchung gleichen Inhalts steht schon als {$id}; nichts wurde ergänzt.
  Ist es eine zweite, ihr eine eigene Kennung geben.
pay.taken-back
  Die Buchung {$id} stand schon und wurde zurückgenommen; nichts wurde neu gebucht.
  Wird doch gezahlt, ihr eine eigene Kennung geben.
pay.other-content
  Die Buchung {$id} steht schon und sagt etwas anderes.
  ⟦Sie mit „quoin record put“ berichtigen oder eine andere Kennung angeben.⟧
pay.repeated-id
  Die Kennung {$id} steht in der Datei zweimal.
  Jeder Zeile eine eigene Kennung geben.
pay.payee
  Das Geld ist „{$payee}“ zugesagt, dies ist für „{$to}“.
  An den zahlen, dem es zugesagt ist; ein anderer Empfänger wird zuerst vereinbart.
pay.account
  Der Vertrag {$contract} nennt für „{$payee}“ das Konto {$to} nicht.
  Auf das Konto des Vertrags zahlen; ein anderes nennt zuerst ein Nachtrag.
pay.day
  Der {$date} ist noch nicht gekommen: Heute ist der {$today}.
  Am Tag selbst buchen.
pay.instalment
  {$amount} {$currency} ist mehr als die Rate von {$instalment}.
  Höchstens die Rate zahlen.
pay.balance
  Zu zahlen bleiben {$left} {$currency}, dies sind {$amount}: {$lack} zu viel.
  Höchstens zahlen, was bleibt.
pay.refund
  Gezahlt wurden {$paid} {$currency}, {$amount} können nicht zurückkommen: {$lack} zu viel.
  Den Betrag berichtigen oder zuerst die Zahlung buchen, die zurückkam.
pay.release
  Von der Zusage bleiben {$left} {$currency}, {$amount} können nicht freigegeben werden: {$lack} zu viel.
  Höchstens freigeben, was bleibt; was gezahlt ist, kommt als Rückzahlung zurück.
pay.release-of-nothing
  Die Freigabe {$id} nennt weder Projekt noch Bewilligung, deren Zusage sie beendet.
  Das Projekt oder die Bewilligung nennen.
pay.without-backing
  {$id} nennt kein Darlehen und keine Bürgschaft, von der etwas in Anspruch genommen oder freigegeben wird.
  Das Darlehen oder die Bürgschaft nennen.
pay.backing-left
  Von {$backing} bleiben für eine Buchung dieser Art {$left} {$currency}, dies sind {$amount} ({$act}).
  Höchstens buchen, was bleibt: Gewährt wird nicht mehr, als verloren gehen kann, in Anspruch genommen oder freigegeben nicht mehr, als gewährt ist.
pay.backing-currency
  {$backing} lautet auf {$own}, nicht auf {$currency}.
  In der Währung des Darlehens oder der Bürgschaft buchen.
pay.backing-used
  {$id} kann nicht zurückgenommen werden: {$ended} {$currency} von {$backing} sind schon in Anspruch genommen oder freigegeben.
  Zuerst zurücknehmen, was in Anspruch genommen oder freigegeben ist.
pay.above-award
  Damit erreichen die Zusagen zur Bewilligung „{$award}“ {$committed} {$currency}, {$above} über den bewilligten {$awarded}.
  Zusagen, was bewilligt wurde, oder sagen, warum mehr zugesagt wird⟦ (--over)⟧.
pay.too-fine
  {$amount} {$currency} ist feiner als die kleinste Münze.
  Höchstens {$digits} Stellen hinter dem Komma schreiben.
leverage.level-unknown
  {$count} Ströme ({$amount} {$currency}) nennen keine Ebene und gehen in keine Quote ein.
  Ihre Ebene angeben.
`;
