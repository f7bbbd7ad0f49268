/** German sentences of awards, by code. */
export const germanAwardsSentences = `
awards.kept | Rang {rank} von {applications} mit {points} Punkten, innerhalb des Betrags, der für {region} vorgehalten wird (@call)
awards.ranked | Rang {rank} von {applications} mit {points} Punkten, innerhalb jedes Haushalts
awards.portfolio | mit {points} Punkten (Rang {rank}) Teil der Auswahl, deren Punkte unter den Haushalten die höchste Summe ergeben
awards.low | {points} Punkte liegen unter den verlangten {least}
awards.no-room-tied | auf Rang {rank} mit ebenso vielen Punkten wie ein bewilligter (von gleichen steht der mit der kleineren Spanne zwischen den Gutachten vorn, dann der früher eingereichte); {lack}
awards.no-room | auf Rang {rank}; {lack}
awards.outside | {points} Punkte: Andere Anträge tragen unter den Haushalten mehr zur Summe der Punkte bei; daneben gilt: {why}
awards.adds-nothing | der Antrag trüge nichts bei
awards.lack | im Haushalt ({budgets}) fehlen {amount}
awards.total | insgesamt
awards.of-year | {year}
awards.of-level | {year} {level}
awards.needs-least | {least} Punkte oder mehr, und Platz im Haushalt
awards.needs-points | {least} Punkte oder mehr
awards.needs-mean | im Mittel {points} Punkte oder mehr
awards.needs-more | im Mittel mehr als {points} Punkte
awards.needs-money | {amount} mehr in {budgets}
awards.no-score | {money}; keine Punktzahl hätte genügt
awards.either | {first}, oder {second}
awards.unknown | nicht bekannt
awards.purchases-open | ob {names} gekauft werden darf, ist nicht entschieden (purchase review, purchase decide)
awards.duplicates-open | {count} mögliche {count:Doppelung ist|Doppelungen sind} nicht entschieden
awards.duplicate | der Antrag wurde als Doppelung erkannt
awards.reviews-awaited | {count} {count:Gutachten steht|Gutachten stehen} aus
awards.no-review | es gibt kein Gutachten
`;
