/** German of the notes of `notes/progress.ts`: the code, what happened, what to do. */
export const germanProgressNotes = `
progress.one-report
  Ein Paket enthält einen Bericht; dieses enthält {$count}.
  Die Stelle erneut um ihren Bericht bitten.
progress.bad-day
  „{$day}“ ist kein Tag bis {$today}, auf den ein Bericht lauten könnte.
  Auf einen Tag berichten, der schon da ist (JJJJ-MM-TT).
progress.repeated
  Die Tabelle {$table} nennt „{$what}“ zweimal.
  Die Stelle fragen, welches von beiden gilt.
progress.unknown-plan
  Der Plan „{$plan}“ von {$office} liegt nicht vor.
  Zuerst den Plan aufnehmen⟦ (\`quoin plan take\`)⟧.
progress.later-is-held
  Ein Bericht zum {$day} liegt schon vor; dieser zum {$given} wird als Verlauf behalten.
  Nichts, wenn die Reihenfolge so gemeint ist.
`;
