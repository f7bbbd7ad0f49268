/** German of the notes of `notes/design.ts`: the code, what happened, what to do. */
export const germanDesignNotes = `
design.unknown-scenario
  Ein Szenario „{$scenario}“ gibt es nicht.
  Bekannt: {$known}. Szenarien stehen in quoin.yaml unter „scenarios“.
design.no-line-asked
  Eine Gegenprobe gilt einer Planzeile.
  ⟦Die Zeile nennen: --line M1.2-01⟧
design.unknown-line
  Der Plan hat keine Zeile {$line}.
  Zeilen dieses Plans: {$known}
design.opposite-lines
  Zwei Zeilen drücken dieselbe Größe in entgegengesetzte Richtungen: {$up} hebt {$figure}, {$down} senkt sie.
  Entscheiden, welche gilt: ihren Indikator unter plan.lines setzen oder die Norm, nach der sie geht.
design.group-without-plan
  {$group} ist eine Gruppe von Orten: Sie hat Befunde und Summen und keinen eigenen Plan.
  Nach dem Plan des Ganzen oder eines ihrer Orte fragen.
design.region-without-plan
  {$region} ist kein Ort des Gebiets; ein Plan wird dafür nicht gemacht.
  {$root} verwenden oder den Code eines Orts der Ortstabelle oder, wo es keine gibt, des Registers.
design.adopt-start
  {$project} würde {$start} beginnen und kann es nur zwischen {$earliest} und {$latest}.
  Die Jahre des Kandidaten berichtigen oder den Plan mit ihnen neu machen.
design.adopt-conflict
  Der Plan hält die Regeln dieser Stelle nicht ein: {$rules}.
  Diese Regeln zuerst in den Einstellungen ändern oder den Plan unter ihnen neu machen.
design.adopt-nothing
  {$file} fördert kein Projekt.
  Die plan.csv eines Laufs vorlegen, der einen Plan gefunden hat.
design.no-candidate
  {$project} ist hier kein Kandidat: Es gibt ihn nicht, er gehört zu einem anderen Ort, ihm fehlt eine Zahl, oder er hätte nur vor dem Plan beginnen können.
  Die Kennung eines Kandidaten des Registers nennen, der Geld, Reife und Jahre hat.
design.no-such-priority
  Kein Kandidat hat „{$value}“ in seinem Feld {$field}.
  Die Kandidaten haben: {$known}.
design.finding-not-here
  Zu {$region} und dem, wozu es gehört, gibt es keinen Befund {$finding}.
  ⟦Die Befunde mit quoin diagnose DIR --region {$region} auflisten.⟧
design.repeated-project
  Das Projekt {$project} steht in der Tabelle {$table} mehr als einmal; sein Geld ist daher nicht bekannt.
  Je Projektnummer eine Zeile lassen.
design.no-plan-to-weigh
  Keine Auswahl von Kandidaten hält die Regeln des Szenarios „{$scenario}“ ein: Es gibt nichts abzuwägen.
  Die Zeile der Kandidaten im Plan ansehen: Sie nennt die Regeln, die sich widersprechen.
design.nothing-uncertain
  Kein Kandidat nennt einen Wert mit Intervall: Nichts ist ungewiss, also ist hier nichts wissenswert.
  „value“ der Kandidaten (mean, low, high, level) ausfüllen, und „outcome“, was er zählt.
design.beyond-norm
  Zeile {$line} bewegt „{$figure}“ auf {$to}, über das andere Ende ihrer Norm hinaus ({$limit}): Sie ersetzte einen Mangel durch sein Gegenteil.
  Die Einstellung der Zeile ändern, oder die Norm, nach der sie geht.
design.values-mixed
  {$stated} von {$all} Kandidaten nennen einen Wert, oder sie zählen Verschiedenes: Ihre Summe bedeutet in einer Einheit nichts.
  Den Wert aller Kandidaten in einem Ergebnis angeben.
`;
