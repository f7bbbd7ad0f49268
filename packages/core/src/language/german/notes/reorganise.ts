/** German of what is wrong with a merger, a parting or a new name: code, message, fix. */
export const germanReorganiseNotes = `
reorganise.day
  Ab dem {$on} kann es nicht gelten: Heute ist der {$today}.
  Den Tag angeben, 2026-05-31, heute oder früher; am Tag selbst ausführen.
reorganise.same
  „{$id}“ kann nicht in sich selbst aufgehen.
  Die Einrichtung nennen, die sie fortführt.
reorganise.is-over
  „{$id}“ ist schon beendet und wird von {$into} fortgeführt.
  Eine Einrichtung nennen, die fortbesteht, oder den früheren Schritt zurücknehmen⟦ (reorganisation undo)⟧.
reorganise.undone
  {$id} wurde schon zurückgenommen.
  ⟦Siehe „quoin reorganisation list“.⟧
reorganise.newest-first
  {$later} kam nach {$id} und führte weiter, was damit übertragen wurde.
  Erst {$later} zurücknehmen.
reorganise.account-left
  Das Konto „{$account}“ wurde inzwischen von jemandem geändert und nennt noch die frühere Einrichtung.
  Denselben Befehl noch einmal geben.
split.accounts-alone
  Nur Konten gingen an eine andere Einrichtung, und nichts, woran sie arbeiten.
  Nennen, was geteilt wird, oder jedes Konto von der Verwaltung ändern lassen⟦ (user change)⟧.
split.no-part
  „{$part}“ ist keiner der Teile: {$parts}.
  Einen der Teile nennen.
split.not-of-it
  „{$record}“ nennt „{$id}“ nicht und geht an keinen Teil.
  Weglassen, oder Art und Nummer berichtigen, wie in call/display-2026.
split.unassigned
  Von {$count} ist nicht gesagt, an welchen Teil sie gehen: {$records}.
  Es von jedem sagen, oder den Teil nennen, der den Rest übernimmt⟦ („rest“)⟧.
`;
