/** German messages of what something did: "catalogue.key | text". */
export const germanEffectsMessages = `
effects.question | Wirkung einer Maßnahme
effects.answer | Die Tabelle derer angeben, die erreicht wurden und die es nicht wurden, und sagen, was sie vergleichbar machte. Ohne einen solchen Entwurf heißt hier nichts Wirkung.
effects.design | Was sie vergleichbar machte
effects.cutoff | eine Punktzahl und ihre Schwelle
effects.did | vorher und nachher, neben anderen
effects.lottery | es wurde gelost
effects.match | ähnliche
effects.table | Tabelle (eine Datei)
effects.choose | Datei wählen …
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

/** German messages of why a line should work and how its effect will be known. */
export const germanLineChainMessages = `
lineChain.title | Warum es wirken sollte
lineChain.confirmed | belegt
lineChain.assumed | angenommen von: {$who}
lineChain.ours | Programm, bis das Amt mehr sagt
lineChain.knows | Woran wir es erkennen werden
lineChain.compute | Nachher berechnen
lineChain.unanswered | Belegt, und von keiner Zeile bewegt
lineChain.unansweredWhy | Eine Zeile, die nur den Namen des Befundes trüge, gäbe Geld aus und änderte nichts daran.
lineChain.tried | Versucht
lineChain.why | Warum nicht
lineChain.rule | Eine Regel der Aufteilung. Sie hält alle {$rules} Grenzen ein, exakt geprüft; in nichts, was irgendwem geschieht, ist sie die beste.
`;

/** German messages of what it is worth to know more. */
export const germanWorthMessages = `
worth.title | Was mehr zu wissen wert wäre
worth.drawing | Werte der Kandidaten werden gezogen
worth.all | Den Wert jedes Kandidaten vor der Wahl zu kennen, brächte {$evpi} {$outcome} (Standardfehler {$se}, {$draws} Ziehungen): Keine Untersuchung, die mehr kostet, lohnt sich.
worth.unproved | In {$unproved} Ziehungen wurde die beste Wahl gesucht und nicht bewiesen: Genannt ist das Mindeste.
worth.candidate | Kandidat
worth.worth | Wert, ihn allein zu kennen
worth.chosen | Im Plan
worth.stays | In der besten Wahl bei so vielen Ziehungen
worth.nothing | nichts: Es würde keine Wahl ändern
worth.yes | ja
worth.no | nein
`;
