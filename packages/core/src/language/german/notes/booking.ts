/** German of the notes of `notes/booking.ts`: the code, what happened, what to do. */
export const germanBookingNotes = `
booking.taken
  {$unit} ist von {$start} bis {$end} vergeben.
  Eine andere Zeit erbitten oder auf diese warten. Als Nächstes frei: {$free}.
booking.held
  Eine dieser Stunden haben andere, oder die Einrichtung ist dann geschlossen.
  Nachsehen, was jetzt frei ist, und noch einmal fragen.
booking.past
  {$start} ist vorbei.
  Eine Zeit erbitten, die noch kommt.
booking.notice
  {$unit} wird mindestens {$hours} Stunden vorher erbeten; {$start} ist zu nah.
  Eine spätere Zeit erbitten.
booking.horizon
  {$unit} wird höchstens {$days} Tage im Voraus gebucht; {$end} liegt dahinter.
  Eine frühere Zeit erbitten oder später wieder fragen.
booking.closed
  {$unit} ist von {$start} bis {$end} nicht durchgehend offen.
  Eine freie Zeit suchen⟦ („quoin slots“)⟧.
booking.closure
  {$unit} ist zwischen {$start} und {$end} geschlossen: {$why}
  Eine freie Zeit suchen⟦ („quoin slots“)⟧.
booking.length
  Von {$start} bis {$end} ist keine Dauer, die zu haben ist.
  Nach dem Beginn enden, innerhalb des Gebuchten und der längsten Zeit, die verliehen wird.
booking.grid
  Buchungen von {$unit} beginnen alle {$minutes} Minuten ab der Öffnung; {$start} ist keine dieser Zeiten.
  Zu einer Zeit beginnen, die unter den freien steht.
booking.quota
  {$organisation} hat {$used} der {$hours} Stunden, die eine Organisation vom {$first} bis {$last} haben darf; diese wären zu viel.
  Weniger Stunden erbitten oder in einer anderen Woche, einem anderen Monat oder Jahr.
booking.owner-share
  Was von jener Woche übrig ist, bleibt bis {$hours} Stunden vorher dem Träger von {$unit} vorbehalten.
  Eine andere Woche erbitten oder wieder fragen, wenn es freigegeben ist.
booking.state
  Die Buchung {$id} ist {$status}; das geschieht nur mit einer, die {$allowed} ist.
  Nachsehen, was aus ihr wurde⟦ („quoin booking list“)⟧.
booking.clashes
  Von den {$count} Zeiten der Reihe sind {$clashes} nicht zu haben: {$times}. Keine wurde gebucht.
  Eine kürzere Reihe oder eine andere Zeit der Woche erbitten.
booking.too-early
  Die Buchung {$id} kann erst ab {$from} so vermerkt werden.
  Dann wiederkommen.
booking.too-late
  Wer die Buchung {$id} erbat, konnte sie bis {$until} absagen.
  Wer die Einrichtung betreibt, kann sie absagen.
booking.move-decided
  Die Stunden der Buchung {$id} hat genehmigt, wer die Einrichtung betreibt; über andere wird dort entschieden.
  Die anderen Stunden erbitten und diese absagen, sobald sie genehmigt sind.
booking.stands-already
  {$organisation} bittet oder wartet zu dieser Zeit schon um Stunden von {$unit}: {$count} Buchungen sind nicht entschieden.
  Abwarten, was daraus wird, oder zuerst zurücknehmen⟦ („quoin booking withdraw“)⟧.
booking.is-free
  {$unit} ist von {$start} bis {$end} frei: Es gibt nichts zu warten.
  Die Zeit erbitten⟦ („quoin booking request“)⟧.
booking.needs-reason
  Eine Anfrage wird mit einem Grund abgelehnt, der dem Anfragenden gesagt wird.
  Den Grund angeben.
booking.unknown-unit
  Es gibt weder eine Einrichtung noch ein Gerät {$id} im Gebrauch.
  Nach dem Namen suchen.
booking.no-opening
  Niemand hat gesagt, wann {$unit} verliehen wird.
  Wer sie betreibt, legt einen Eintrag der Art opening an.
booking.other-service
  {$service} ist keine Leistung von {$unit}.
  Eine ihrer Leistungen nennen oder keine.
booking.bad-time
  „{$value}“ ist kein Zeitpunkt.
  2026-06-01T09:00 schreiben, nach der Uhr des Ortes, oder mit Abstand, 2026-06-01T09:00+08:00.
booking.no-such-time
  Die Uhren von {$zone} zeigen {$value} nie: Sie werden darüber hinweg vorgestellt.
  Eine Zeit davor oder danach nehmen oder den Abstand zu UTC dazuschreiben.
booking.time-twice
  Die Uhren von {$zone} zeigen {$value} zweimal: um {$first} und um {$second}.
  Schreiben, welche von beiden gemeint ist, mit dem Abstand zu UTC.
closure.booked
  In dieser Zeit liegen vergebene Stunden von {$unit}, insgesamt {$count}: {$bookings}.
  Eine andere Zeit nehmen oder sie mit dem Grund der Schließung absagen, den erfährt, wer sie hatte⟦ („--cancel“)⟧.
opening.one-unit
  Regeln der Öffnung gelten für eine Einrichtung oder ein Gerät.
  Das eine oder das andere nennen.
opening.row-reversed
  {$field} liegt nicht nach dem Beginn.
  Stunden über Mitternacht sind zwei Zeilen: bis 24:00 und ab 00:00 des nächsten Tages.
opening.share-below-notice
  Was dem Träger vorbehalten ist, muss freigegeben werden, bevor niemand mehr fragen darf.
  Es mindestens so viele Stunden vorher freigeben, wie vorher zu fragen ist.
sharing.external-above
  Von {$unit} sind für {$year} {$external} Stunden für andere eingetragen und {$effective} insgesamt: Daraus wird kein Anteil gebildet.
  Die Stunden der Einrichtung berichtigen.
purchase.nothing-said
  Niemand hat gesagt, was das Gerät misst oder herstellt.
  words, classes oder einen Namen angeben.
purchase.other-currency
  Der Preis steht in {$currency}, die Beträge dieser Stelle in {$own}.
  Den Preis in der Währung der Stelle angeben.
purchase.no-limit
  Niemand hat gesagt, ab welchem Preis in {$currency} eine Anschaffung geprüft wird: Ob diese es muss, ist unbekannt.
  sharing.review_from einstellen.
purchase.no-condition
  Von der Prüfung {$id} ist keine Bedingung erfüllt, unter der ein weiteres Gerät gekauft werden darf, und keine ist genannt.
  Die Bedingung nennen: none-in-reach, all-full, unfit oder other.
feed.of-whom
  Weder eine Einrichtung noch eine Organisation ist genannt, deren Buchungen es sein sollen.
  Die Einrichtung oder die Organisation nennen.
feed.no-such-token
  Keine Kalenderadresse, die gilt, hat dieses Merkmal.
  Das ganze Merkmal angeben; wer es gemacht hat, beendet es, oder ein Verwalter.
slots.facility-or-words
  Entweder wird eine Einrichtung angesehen, oder es werden Wörter gesucht.
  Eines von beiden angeben.
slots.within-what
  Eine Entfernung ist eine von einem Ort.
  Sagen, in wessen Nähe.
slots.unknown-place
  Wo „{$near}“ liegt, ist nicht bekannt.
  Die Nummer eines Ortes nehmen, dessen Breite und Länge eingetragen sind, oder sie schreiben: 31.2,121.5.
slots.reversed
  Die Zeit, in der gesucht wird, endet, bevor sie beginnt.
  Die beiden vertauschen.
slots.too-long
  Mehr als {$days} Tage auf einmal sind gefragt.
  Das Jahr prüfen, und eine kürzere Zeit oder Teil um Teil erfragen.
`;
