/** German of the notes of `notes/call.ts`: the code, what happened, what to do. */
export const germanCallNotes = `
call.not-ready
  Die Ausschreibung „{$id}“ kann ohne {$field} nicht geöffnet werden.
  ⟦opens, closes, scorecard, currency und budgets mit „quoin call put“ angeben.⟧
call.window-reversed
  Die Ausschreibung „{$id}“ würde schließen ({$closes}), bevor sie öffnet ({$opens}).
  opens oder closes berichtigen.
call.is-over
  Die Ausschreibung „{$id}“ ist {$status} und kann nicht mehr aufgehoben werden.
  Ihre Projekte einzeln beenden, soweit sie nicht weitergehen sollen.
call.not-decided
  Die Ausschreibung „{$id}“ ist {$status}: Ihre Mittel sind für ihre Bewilligungen da.
  Zuerst über alle Anträge entscheiden oder die Ausschreibung aufheben.
call.nothing-left
  Die Ausschreibung „{$id}“ hat nichts mehr, was an ihren Fonds zurückgehen könnte.
  Es ist nichts zu tun.
call.cancel-awarded
  Die Ausschreibung „{$id}“ kann nicht aufgehoben werden: {$count} Bewilligungen wurden unter ihr ausgesprochen ({$applications}).
  Über die übrigen Anträge entscheiden; Projekte, die nicht weitergehen sollen, eigens beenden.
call.window-over
  Die Frist der Ausschreibung „{$id}“ endete am {$closes} ({$zone}).
  closes auf einen späteren Tag setzen, dann öffnen.
call.mixed-levels
  Die Mittel von {$year} nennen nur zum Teil eine Ebene.
  Für alle Mittel eines Jahres die Ebene nennen oder für keine.
call.not-proposed
  Die Planzeile {$line} schlägt für {$field} keine Ausschreibung vor.
  Vorgeschlagene Ausschreibungen: {$known}
call.already-drafted
  Eine Ausschreibung {$id} gibt es schon.
  ⟦Diese ändern oder eine andere Kennung angeben: --id⟧
call.use-command
  Der Stand der Ausschreibung „{$id}“ ist „{$status}“ und wird nicht durch „call put“ geändert.
  ⟦„quoin call open“, „quoin call close“ oder „quoin award“ verwenden.⟧
call.terms-fixed
  Die Ausschreibung „{$id}“ ist im Stand {$status}: {$field} ändert sich nicht mehr.
  Die Antragsteller verlassen sich darauf; eine neue Ausschreibung anlegen oder closes verschieben.
call.scorecard-in-use
  Die Ausschreibung „{$call}“ urteilt nach dem Bewertungsbogen „{$id}“ und ist kein Entwurf mehr: Der Bogen bleibt, wie er veröffentlicht wurde.
  Für die nächste Ausschreibung einen anderen Bogen anlegen.
call.unknown-zone
  Eine Zeitzone „{$zone}“ gibt es nicht.
  Einen Namen wie Asia/Shanghai oder Europe/Berlin verwenden.
call.empty-scorecard
  Der Bewertungsbogen „{$id}“ hat keine Posten.
  Posten mit Punkten [Eingabe, Wert] angeben.
call.repeated-item
  Der Bewertungsbogen „{$id}“ hat zwei Posten „{$code}“.
  Jedem Posten einen eigenen Code geben.
call.bad-points
  Der Posten „{$code}“ des Bewertungsbogens „{$id}“ hat keine Punkte oder nicht steigende Eingaben.
  Punkte mit steigenden Eingaben angeben: [[0, 0], [100, 10]].
`;
