/** German messages of what something did: "catalogue.key | text". */
export const germanEffectsMessages = `
effects.question | Was hat es bewirkt?
effects.answer | Die Tabelle derer angeben, die erreicht wurden und die es nicht wurden, und sagen, was sie vergleichbar machte. Ohne einen solchen Entwurf heißt hier nichts Wirkung.
effects.design | Was sie vergleichbar machte
effects.cutoff | eine Punktzahl und ihre Schwelle
effects.did | vorher und nachher, neben anderen
effects.lottery | es wurde gelost
effects.match | ähnliche
effects.table | Tabelle (eine Datei)
effects.another | Andere Datei nehmen
effects.outcome | Spalte: was sich ändern sollte
effects.unit | Spalte: die Einheiten
effects.score | Spalte: die Punktzahl
effects.cut | Schwelle: gefördert ab dieser Punktzahl
effects.time | Spalte: die Periode
effects.treated | Spalte: gefördert (1 oder 0)
effects.since | Spalte: erste geförderte Periode
effects.strata | Spalte: Gruppen, innerhalb derer verglichen wird
effects.compute | Berechnen
effects.result | Was die Tabelle sagt
effects.picture | Schätzung und 95-%-Intervall neben keinem Unterschied
effects.checks | Was für den Entwurf spricht oder dagegen
effects.check | Prüfung
effects.value | Wert
effects.chance | p
effects.holds | Trifft zu
effects.yes | ja
effects.no | nein
effects.cells | Nach Beginn und Periode
effects.first | Erste Periode
effects.period | Periode
effects.effect | Unterschied
effects.error | Standardfehler
`;
