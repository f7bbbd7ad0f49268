/** German messages of the page on facilities that lend their hours. */
export const germanFacilitiesMessages = `
lentHours.title | Stunden, die Anlagen vergeben
lentHours.line | {$year}: {$effective} Stunden von {$units} Einrichtungen und Geräten genutzt, davon {$external} von anderen als dem Träger.
lentHours.rate | Anteil für andere {$rate}.
lentHours.utilisation | Von den offenen Stunden wurden {$rate} genutzt.
lentHours.refused | Abgewiesen: {$hours} Stunden.
lentHours.unknown | Bei {$count} hat niemand Stunden verzeichnet; sie stehen in keiner Summe.
lentHours.flags | Maßnahmen des Plans, nach denen die Stunden wie zuvor sind
lentHours.more | Anlagen und freie Zeiten
facilities.question | Stunden der Anlagen: freie und eigene
facilities.answer | Eine Einrichtung oder ein Gerät suchen, das verliehen wird, eine freie Zeit wählen und sie erbitten. Was andere haben, ist vergeben, ohne Namen.
facilities.find | Eine freie Zeit finden
facilities.findService | Eine Leistung finden
facilities.serviceWords | Was gemessen oder hergestellt werden soll
facilities.lookServices | Leistungen suchen
facilities.near | Nahe
facilities.within | Höchstens (km)
facilities.cost | Kostet höchstens
facilities.narrow | Liste eingrenzen
facilities.facetMethod | Verfahren
facilities.facetQuantity | Misst oder stellt her
facilities.facetCapability | Fähigkeit
facilities.facetPlace | Ort
facilities.facetFree | Frei
facilities.facetApproval | Genehmigung
facilities.freeWeek | binnen einer Woche
facilities.freeMonth | binnen eines Monats
facilities.freeQuarter | binnen 90 Tagen
facilities.freeNone | nicht binnen 90 Tagen
facilities.chosen | gewählt; noch einmal nimmt es weg
facilities.allValues | Alle {$count}
facilities.servicesFound | Gefundene Leistungen: {$found}
facilities.servicesSome | Gefundene Leistungen: {$found}; gezeigt: {$shown}
facilities.services | Leistungen
facilities.service | Leistung
facilities.away | Entfernung
facilities.nextFree | Als Nächstes frei
facilities.noService | Nichts, was verliehen wird, trägt all das
facilities.noServiceWhy | Eine Wahl wegnehmen oder den Preis weglassen: Was keinen verzeichneten Preis hat, findet er nicht.
facilities.map | Wo sie stehen
facilities.mapNone | nichts gefunden
facilities.mapKey | So viele Leistungen je Ort; ein Ort grenzt die Liste darunter ein.
facilities.mailTo | Entscheidungen per E-Mail
facilities.mailWhy | Wo die Behörde E-Mails verschickt, gehen Entscheidungen über Ihre Buchungen an diese Adresse. Sie steht in keiner Geschichte; eine leere Adresse nimmt sie für immer weg.
facilities.mailAddress | E-Mail-Adresse
facilities.mailSave | Adresse behalten
facilities.mailSaved | Entscheidungen gehen an {$mail}.
facilities.mailNone | Keine Adresse wird aufbewahrt.
facilities.words | Name, Verfahren oder was es tut
facilities.hours | Gebrauchte Stunden
facilities.look | Suchen
facilities.free | Freie Zeiten
facilities.start | Beginn
facilities.end | Ende
facilities.facility | Einrichtung oder Gerät
facilities.machine | Gerätenummer
facilities.price | Preis
facilities.approved | Genehmigt
facilities.atOnce | sofort
facilities.byOfficer | von dem, der sie betreibt
facilities.choose | Wählen
facilities.calendar | Die Woche von {$name}
facilities.zone | Zeiten von {$zone}; gleiche Geräte: {$units}.
facilities.before | Woche davor
facilities.after | Woche danach
facilities.openHours | offen {$hours}
facilities.notOpen | nicht offen
facilities.taken | {$hours} vergeben
facilities.mine | {$hours} unsere
facilities.closed | {$hours} geschlossen
facilities.askFrom | {$time}, {$day}: anfragen
facilities.takeUp | {$hours} unsere, {$day}: aufnehmen und verschieben
facilities.moving | Aufgenommen: {$hours}. Die freie Zeit wählen, auf die sie gehen soll, in jeder Woche; Escape lässt sie, wo sie ist.
facilities.leaveIt | So lassen
facilities.moveTo | {$time}, {$day}: hierher verschieben
facilities.moveTitle | Eine Buchung verschieben
facilities.moveWhat | Von {$from} auf {$to}.
facilities.movePrice | Sie kostet dann {$price}.
facilities.movePriceUnknown | Für die neuen Stunden ist kein Preis bekannt.
facilities.moveFrees | Ihre bisherigen Stunden werden denen angeboten, die darauf warten.
facilities.moveIt | Verschieben
facilities.moved | Von {$from} auf {$to} verschoben.
facilities.moveBack | Zurückverschieben
facilities.movedBack | Sie ist wieder auf {$from}.
facilities.noFree | nichts frei
facilities.ask | {$start} bis {$end} erbitten
facilities.request | Erbitten
facilities.organisation | Anfragende Organisation
facilities.purpose | Wofür
facilities.weekly | So viele Wochen, alle oder keine
facilities.booked | Gebucht: {$start}.
facilities.asked | Es liegt nun bei dem, der entscheidet.
facilities.wait | Auf eine Zeit warten, die andere haben
facilities.waitWhy | Wird sie frei, wird sie eine Zeit lang in der Reihenfolge der Anfragen angeboten.
facilities.clock | 2026-06-01T09:00, nach der Uhr des Ortes
facilities.until | Aufgeben am
facilities.waits | Sie warten. Wird es angeboten, steht es hier.
facilities.bookings | Buchungen
facilities.noBookings | Keine Buchungen
facilities.noBookingsWhy | Was Ihre Organisation erbittet und was von Ihren Einrichtungen erbeten wird, steht hier.
facilities.when | Wann
facilities.who | Wer
facilities.state | Stand
facilities.deeds | Was zu tun ist
facilities.noLongerFits | nicht mehr innerhalb der Regeln der Öffnung
facilities.approve | Genehmigen
facilities.decline | Ablehnen
facilities.reason | Grund
facilities.cancel | Absagen
facilities.cancelAsk | Diese Buchung absagen?
facilities.cancelWhy | Ihre Stunden werden denen angeboten, die warten, und sind nicht zurückzuholen.
facilities.withdraw | Zurücknehmen
facilities.accept | Annehmen
facilities.noShow | Niemand kam
facilities.use | Wurde genutzt
facilities.settle | Ist bezahlt
facilities.stateWaiting | wartet
facilities.stateRequested | erbeten
facilities.stateOffered | angeboten bis {$until}
facilities.stateApproved | genehmigt
facilities.stateDeclined | abgelehnt
facilities.stateWithdrawn | zurückgenommen
facilities.stateCancelled | abgesagt
facilities.stateNoShow | niemand kam
facilities.stateUsed | genutzt
facilities.stateSettled | bezahlt
facilities.feed | Im eigenen Kalender
facilities.feedWhy | Ein Kalenderprogramm liest die Buchungen an einer eigenen Adresse. Wer die Adresse hat, liest sie; sie wird einmal gezeigt und endet, wenn Sie sie beenden.
facilities.feedMake | Eine Adresse machen
facilities.feedAddress | Diese Adresse im Kalenderprogramm hinzufügen: {$address}
facilities.feedEnd | Eine Adresse beenden
facilities.feedToken | Die Adresse
facilities.feedEnded | Sie ist beendet.
facilities.logs | Benutzungsprotokolle eines anderen Systems
facilities.logsWhy | Spalten: Einrichtung, Beginn, Ende oder Dauer, Organisation, Zweck, Gerätenummer, Zeitzone. Bei hier gebuchten Stunden wird vermerkt, wann sie benutzt wurden; alle anderen sind eigene benutzte Stunden. Alle Zeilen oder keine.
facilities.logFile | Protokoll (.xlsx, .csv)
facilities.mapping | Zuordnung der Überschriften (.yaml)
facilities.mappingHint | Wird für Tabellen mit denselben Überschriften aufgehoben
facilities.what | Was zu tun ist
facilities.check | Nur ansehen
facilities.take | Aufnehmen
facilities.takeIn | Einreichen
facilities.wouldTake | Neue Stunden: {$created}, Buchungen mit ihrer Benutzung: {$used}, schon da: {$unchanged}. Noch ist nichts aufgenommen.
facilities.takenIn | Neue Stunden: {$created}, Buchungen mit ihrer Benutzung: {$used}, schon da: {$unchanged}.
facilities.compared | {$name}: {$logged} Stunden protokolliert, {$booked} gebucht, davon beides: {$both}.
facilities.stateLapsed | verfallen
facilities.registrations | Organisationen, die sich registriert haben
facilities.registrationsWhy | Das haben sie selbst unter /open geschrieben, nichts davon ist geprüft. Wer bestätigt ist, legt mit dem Code des Formulars ein Konto an.
facilities.noRegistrations | Niemand wartet.
facilities.registered | Eingegangen
facilities.contact | Ansprechperson
facilities.number | Registernummer
facilities.alike | Schon im Register
facilities.confirm | Bestätigen
facilities.isOrganisation | Es ist diese Organisation des Registers
purchases.question | Geplante Anschaffungen neben dem, was schon da ist
purchases.answer | Sagen, was gekauft werden soll. Was schon da ist, steht daneben: wie ähnlich, wie weit, wie viele Stunden frei, zu welchem Preis. Ein Mensch entscheidet, mit Begründung.
purchases.review | Eine Anschaffung prüfen
purchases.name | Wie es heißt
purchases.words | Was es misst oder herstellt, eines je Zeile
purchases.classes | Geräteklassen, eine je Zeile
purchases.price | Preis
purchases.host | Gekauft von
purchases.region | Wo es stünde
purchases.hours | Gebrauchte Stunden im Jahr
purchases.look | Nachsehen, was da ist
purchases.wanted | Was gekauft werden soll
purchases.there | Was da ist
purchases.sideBySide | Nebeneinander
purchases.whyAlike | Warum ähnlich
purchases.sameClass | gleiche Klasse: {$classes}
purchases.sameWords | liest sich wie „{$text}“ ({$score}); gemeinsame Wörter: {$words}
purchases.distance | Entfernung
purchases.km | {$km} km
purchases.free | Freie Stunden im Jahr
purchases.hourPrice | Preis einer Stunde
purchases.state | Stand
purchases.isFull | voll
purchases.isOpen | offen
purchases.notOpen | niemand öffnete es
purchases.none | Nichts Ähnliches gefunden.
purchases.adviceShare | Rat: teilen. {$hours} Stunden sind von anderen zu haben, für {$cost}.
purchases.adviceBuy | Rat: kaufen.
purchases.adviceLook | Rat: genauer hinsehen. Stunden, Entfernungen oder Öffnung des Ähnlichen sind nicht bekannt oder zu wenig.
purchases.needed | Eine Prüfung ist ab {$limit} nötig.
purchases.notNeeded | Unter dem Preis, ab dem eine Prüfung nötig ist.
purchases.neededUnknown | Ab welchem Preis geprüft wird, hat die Behörde nicht gesagt.
purchases.reviews | Geprüfte Anschaffungen
purchases.noReviews | Noch nichts geprüft
purchases.noReviewsWhy | Eine Prüfung steht hier, bis ein Mensch entschieden hat, und danach.
purchases.advice | Rat
purchases.decision | Entscheidung
purchases.alike | Ähnliche Geräte
purchases.open | nicht entschieden
purchases.share | teilen
purchases.buy | kaufen
purchases.lookCloser | genauer hinsehen
purchases.decideShare | Teilen
purchases.decideBuy | Kaufen
purchases.reason | Begründung
purchases.condition | Erfüllte Bedingung
purchases.noneInReach | keines in Reichweite
purchases.allFull | alle voll
purchases.unfit | Vorhandenes passt nicht
purchases.other | ein anderer Grund der Regeln
purchases.notSpent | Nicht ausgegeben, weil andere teilen: {$sums}.
facilities.monthOf | Der Monat von {$name}
facilities.month | Der Monat {$month}
facilities.monthBefore | Monat davor
facilities.monthAfter | Monat danach
facilities.showMonth | Den Monat zeigen
facilities.showWeek | Die Woche zeigen
facilities.openWeek | {$day}: die Woche öffnen
facilities.takenCount | vergeben: {$count}
facilities.mineCount | eigene: {$count}
facilities.closedCount | geschlossen: {$count}
`;
