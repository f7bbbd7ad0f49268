/** German of the notes of `notes/tracking.ts`: the code, what happened, what to do. */
export const germanTrackingNotes = `
milestone.done-or-due
  Gebraucht wird entweder der Tag, an dem er erreicht wurde, oder ein neuer Tag, nicht beides.
  ⟦--done TAG angeben oder --due TAG mit --reason.⟧
milestone.needs-reason
  Der Tag des Meilensteins {$id} wird nicht ohne Grund verschoben.
  ⟦Mit --reason sagen, warum.⟧
milestone.done-in-future
  Der Tag {$done} steht noch bevor: Heute ist der {$today}.
  Den Tag angeben, an dem er erreicht wurde.
project.other-lead
  Das Projekt {$id} führt jetzt {$lead}; bewilligt wurde es {$recipients}, und bezahlt wird dorthin.
  Den Vertrag ändern, wenn jemand anderes bezahlt werden soll.
project.more-than-awarded
  Das Projekt {$id} nennt {$central} {$currency} zentrale Mittel; bewilligt sind {$awarded} {$currency}.
  Den Betrag berichtigen oder die fehlende Bewilligung eintragen.
project.is-over
  Das Projekt {$id} ist schon „{$status}“.
  Was ihm noch zugesagt ist, wird einzeln freigegeben⟦ (pay --type release)⟧.
project.stop-day
  Am {$on} kann kein Projekt beendet worden sein: Heute ist der {$today}.
  Den Tag angeben, 2026-05-31, heute oder früher.
project.refund-above
  Gezahlt und nicht zurückgekommen sind {$paid} {$currency}; {$asked} können nicht zurückgefordert werden.
  Höchstens zurückfordern, was gezahlt wurde.
project.not-stopped
  Das Projekt {$id} wurde nicht beendet.
  Seinen Stand im Register nachsehen.
audit.nothing-paid
  Von {$from} bis {$to} wurde nichts in {$currency} gezahlt; es gibt nichts, woraus zu ziehen wäre.
  Andere Tage, einen anderen Fonds oder eine andere Währung angeben.
task.not-found
  Aus den Änderungen folgt nichts wie „{$id}“.
  ⟦Siehe „quoin task list“.⟧
task.until
  Ein Tag nach dem {$today} gehört zu dem, was verschoben wird, und zu nichts anderem.
  Den Tag angeben, auf den verschoben wird⟦ (--until)⟧, oder weglassen.
inspection.no-result
  Was die Prüfung ergab, ist nicht gesagt: {$results}.
  Eines davon angeben.
inspection.needs-reason
  {$id} wird nur mit einem Grund zurückgenommen.
  Sagen, warum es falsch eingetragen wurde.
track.bad-date
  {$at} ist kein Tag.
  2026-05-31 schreiben.
track.no-approved-plan
  Für {$region} ist kein Plan beschlossen; es gibt keine Zeilen zu verfolgen.
  ⟦Mit „quoin plan approve DIR“ einen festhalten.⟧
track.unknown-region
  Einen Ort „{$region}“ gibt es nicht.
  ⟦„quoin record list DIR region“ zeigt sie.⟧
replan.no-plan
  Für {$region} ist kein Plan beschlossen.
  ⟦Mit „quoin plan approve DIR“ einen festhalten.⟧
replan.no-choice
  Keine Auswahl von Projekten erfüllt die Regeln mit höchstens {$max_changes} Änderungen.
  Mehr Änderungen erlauben oder die Regeln in quoin.yaml ändern.
replan.no-projects
  Der Plan {$plan} hat keine Projekte gewählt; es gibt nichts neu zu wählen.
  Den Projekten ihre Beträge geben und einen Plan beschließen, der unter ihnen wählt.
replan.not-offered
  {$count} Projekte des Plans gehören nicht mehr zu denen, unter denen der Fonds wählt; sie bleiben: {$projects}.
  Ihnen ihre Zahlen wiedergeben oder sie aus der Planzeile nehmen.
replan.line-unclear
  Nichts sagt, zu welcher von mehreren Zeilen {$count} eintretende Projekte gehören; sie kommen zur ersten: {$projects}.
  Im Datensatz des Projekts die Planzeile oder das Programm nennen.
replan.other-currency
  In {$lines} kommt Geld einer anderen Währung hinzu oder fällt weg; der Betrag dort ist nach einem Beschluss unbekannt.
  Den Betrag der Zeile in einer Währung eintragen.
plan.waits-for-second
  Der Plan {$plan} bleibt als Entwurf: Diese Stelle verlangt eine zweite Person zum Beschluss.
  Jemand anders beschließt ihn; bis dahin gilt der frühere Plan.
plan.no-draft
  Kein Entwurf eines Plans {$plan} wartet auf den Beschluss.
  Einen der Entwürfe wählen oder den Plan neu festhalten.
plan.same-person
  {$who} hat diesen Plan festgehalten und beschließt ihn nicht: Diese Stelle verlangt eine zweite Person.
  Eine andere Planerin oder einen anderen Planer bitten.
plan.not-registered
  {$count} gewählte Projekte haben keinen Datensatz im Register; die Zeile führt sie mit ihren Nummern: {$projects}.
  ⟦Sie mit „quoin record put“ eintragen;⟧ der nächste Beschluss nimmt die Datensätze.
evaluate.no-item
  Der Bewertungsbogen {$scorecard} hat keinen Posten „{$item}“.
  Seine Posten: {$items}.
evaluate.no-scorecard
  Einen Bewertungsbogen „{$scorecard}“ gibt es nicht.
  ⟦„quoin record list DIR scorecard“ zeigt sie.⟧
`;
