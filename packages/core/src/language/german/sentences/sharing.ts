/** German sentences of facilities that lend their hours, by code. */
export const germanSharingSentences = `
slots.none-lent | Nichts von dem, wonach gefragt wurde, hat Regeln der Öffnung: Niemand hat gesagt, wann es verliehen wird.
slots.none-alike | Keine Einrichtung und kein Gerät, die verliehen werden, tragen diese Wörter.
slots.none-near | Keine, die die Wörter trägt, liegt so nahe, soweit ihre Orte bekannt sind.
slots.none-priced | Es gibt freie Zeiten, aber keine, deren Preis bekanntermaßen so niedrig ist.
slots.none-free | Alle diese Stunden sind geschlossen, vergeben, dem Träger vorbehalten oder außerhalb dessen, was jetzt gebucht werden darf.
feed.taken | Vergeben
feed.closed | Geschlossen
feed.machine | Gerät
feed.own | Buchungen
feed.requested | Erbeten, noch nicht entschieden
feed.offered | Angeboten: annehmen oder verstreichen lassen
feed.approved | Genehmigt
feed.used | Benutzt
feed.settled | Bezahlt
feed.no-show | Niemand kam
feed.cancelled | Abgesagt
feed.declined | Abgelehnt
feed.withdrawn | Zurückgenommen
feed.lapsed | Verfallen
`;
