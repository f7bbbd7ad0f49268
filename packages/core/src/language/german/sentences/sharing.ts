/** German sentences of facilities that lend their hours, by code. */
export const germanSharingSentences = `
slots.none-lent | Nichts von dem, wonach gefragt wurde, hat Regeln der Öffnung: Niemand hat gesagt, wann es verliehen wird.
slots.none-alike | Keine Einrichtung und kein Gerät, die verliehen werden, tragen diese Wörter.
slots.none-near | Keine, die die Wörter trägt, liegt so nahe, soweit ihre Orte bekannt sind.
slots.none-priced | Es gibt freie Zeiten, aber keine, deren Preis bekanntermaßen so niedrig ist.
slots.none-free | Alle diese Stunden sind geschlossen, vergeben, dem Träger vorbehalten oder außerhalb dessen, was jetzt gebucht werden darf.
`;
