/** German of what is said of effects, by code. */
export const germanEffectSentences = `
effect.cutoff | An der Schwelle unterscheidet sich {outcome} um {estimate} zwischen denen, die sie gerade erreichen, und denen, die sie gerade verfehlen ({certainty}); {within} von {n} Einheiten liegen höchstens {bandwidth} von der Schwelle entfernt.
effect.did | Nach dem Beginn hat sich {outcome} bei den Erreichten um {estimate} gegenüber den nicht Erreichten verändert ({certainty}); {treated} von {n} Einheiten wurden erreicht.
effect.lottery | Gezogene und nicht Gezogene unterscheiden sich in {outcome} um {estimate} ({certainty}); {treated} von {n} Einheiten wurden gezogen.
effect.match | Erreichte und ähnliche nicht Erreichte unterscheiden sich in {outcome} um {estimate} ({certainty}); {treated} wurden mit {used} anderen verglichen.
effect.certainty | 95-%-Intervall {interval}, {p}
effect.no-interval | kein Intervall angebbar
effect.doubted | {said} Was der Entwurf voraussetzt, gilt hier nicht: {checks}. Es ist ein Unterschied, keine Wirkung.
effect.cutoff-assumes | Eine Wirkung nur, wenn niemand seine Punktzahl genau an die Schwelle legen konnte und sich dort sonst nichts ändert; sie gilt für die an der Schwelle und sagt nichts über andere.
effect.did-assumes | Eine Wirkung nur, wenn sich ohne die Maßnahme beide gleich verändert hätten und niemand vor dem Beginn darauf reagierte.
effect.lottery-assumes | Eine Wirkung, denn allein der Zufall entschied, wer gezogen wurde; sie gilt für alle, die an der Verlosung teilnahmen.
effect.match-assumes | Eine Wirkung nur, wenn sich die Gepaarten in nichts Wichtigem unterscheiden als in dem, wonach sie gepaart sind; das lässt sich hier nicht prüfen.
effect.conventional | Sprung ohne Berichtigung der Verzerrung
effect.crowding | gleich viele knapp unter wie knapp über der Schwelle
effect.placebo-below | kein Sprung in der Mitte der Punktzahlen darunter
effect.placebo-above | kein Sprung in der Mitte der Punktzahlen darüber
effect.before | beide veränderten sich vor dem Beginn gleich
effect.group | erst nach Beginn, dann über die Beginne gemittelt
effect.dynamic | erst nach Dauer, dann über die Dauern gemittelt
effect.balance | Gezogene und nicht Gezogene hatten dieselbe Punktzahl
effect.balance-before | Unterschied der Punktzahlen vor dem Paaren, in Streuungen
effect.balance-after | Unterschied der Punktzahlen nach dem Paaren, in Streuungen
`;
