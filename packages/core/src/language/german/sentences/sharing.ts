/** German sentences of facilities that lend their hours, by code. */
export const germanSharingSentences = `
slots.none-lent | Nichts von dem, wonach gefragt wurde, hat Regeln der Öffnung: Niemand hat gesagt, wann es verliehen wird.
slots.none-alike | Keine Einrichtung und kein Gerät, die verliehen werden, tragen diese Wörter.
slots.none-near | Keine, die die Wörter trägt, liegt so nahe, soweit ihre Orte bekannt sind.
slots.none-priced | Es gibt freie Zeiten, aber keine, deren Preis bekanntermaßen so niedrig ist.
slots.none-free | Alle diese Stunden sind geschlossen, vergeben, dem Träger vorbehalten oder außerhalb dessen, was jetzt gebucht werden darf.
notices.approved | Genehmigt
notices.declined | Abgelehnt
notices.offered | Eine Zeit, auf die Sie warten, ist frei: annehmen oder verstreichen lassen
notices.cancelled | Abgesagt
notices.confirmed | Ihre Registrierung wurde bestätigt
notices.registration-declined | Ihre Registrierung wurde abgelehnt
notices.facility | Einrichtung oder Gerät
notices.begins | Beginn
notices.ends | Ende
notices.zone | Zeiten von
notices.until | Für Sie freigehalten bis
notices.more | Warum, und was Sie tun können, steht nach der Anmeldung auf der Seite Anlagen.
notices.account | Mit dem Code, der Ihnen gezeigt wurde, sehen Sie die Entscheidung und legen Ihr Konto an.
notices.why | Mit dem Code, der Ihnen gezeigt wurde, sehen Sie, warum.
notices.automatic | Diese Nachricht hat ein Programm geschrieben; Antworten darauf liest niemand.
open-door.title | Offen für die Gesellschaft
open-door.lead | Anlagen und Geräte, die Stunden vergeben: was sie tun, was sie kosten und wann sie frei sind.
open-door.facilities | Anlagen und Geräte
open-door.calls | Offene Ausschreibungen
open-door.skip | Zum Inhalt
open-door.languages | Sprachen
open-door.search | Was soll gemessen oder hergestellt werden?
open-door.place | Ort
open-door.near | Nahe
open-door.within | Höchstens (km)
open-door.price-most | Ein Zeitfenster kostet höchstens
open-door.facets | Liste eingrenzen
open-door.facet-method | Verfahren
open-door.facet-quantity | Misst oder stellt her
open-door.facet-capability | Fähigkeit
open-door.facet-place | Ort
open-door.facet-free | Frei
open-door.facet-approval | Genehmigung
open-door.facet-off | wegnehmen
open-door.free-week | binnen einer Woche
open-door.free-month | binnen eines Monats
open-door.free-quarter | binnen 90 Tagen
open-door.free-none | nicht binnen 90 Tagen
open-door.approval-instant | sofort
open-door.approval-officer | durch die Verwaltung
open-door.map | Wo sie stehen
open-door.map-key | Ein Kreis je Ort mit der Zahl der dort gefundenen; jeder führt zu seiner Liste. Die Liste darunter enthält alle.
open-door.map-nowhere | Ohne Ort auf der Karte
open-door.every-place | überall
open-door.find | Suchen
open-door.found | Gefunden
open-door.none | Nichts Geöffnetes trägt diese Worte.
open-door.host | Träger
open-door.next-free | Als Nächstes frei
open-door.not-free | in 90 Tagen nichts frei
open-door.services | Leistungen
open-door.no-service | Keine Leistung ist beschrieben.
open-door.prices | Preise
open-door.for | Für
open-door.price | Preis
open-door.per | Berechnet je
open-door.asker-public | alle
open-door.asker-member | Mitträger und Betreiber
open-door.asker-firm | Unternehmen
open-door.asker-abroad | Nutzer aus dem Ausland
open-door.per-hour | Stunde
open-door.per-day | Tag
open-door.per-sample | Probe
open-door.per-run | Durchlauf
open-door.per-report | Bericht
open-door.from | Ab
open-door.accreditation | Akkreditierung
open-door.standard | Norm oder Verfahren
open-door.opening-hours | Öffnungszeiten
open-door.day | Tag
open-door.hours | Zeiten
open-door.day-1 | Montag
open-door.day-2 | Dienstag
open-door.day-3 | Mittwoch
open-door.day-4 | Donnerstag
open-door.day-5 | Freitag
open-door.day-6 | Samstag
open-door.day-7 | Sonntag
open-door.zone | Zeiten sind die von
open-door.closed-days | Geschlossen am
open-door.notice | Mindestens so viele Stunden vorher anzufragen
open-door.horizon | Höchstens so viele Tage vorher anzufragen
open-door.longest | Längste Buchung (Stunden)
open-door.machines | Gleiche Geräte
open-door.approval | Genehmigung
open-door.instant | sofort
open-door.officer | durch eine Sachbearbeitung
open-door.free-times | Freie Zeiten
open-door.how-long | Benötigte Stunden
open-door.start | Beginn
open-door.end | Ende
open-door.how-to-ask | Stunden fragen Organisationen an, die ein Konto haben: anmelden, die Zeit wählen und sagen, wofür.
open-door.log-in | Anmelden
open-door.register | Organisation registrieren
open-door.register-lead | Eine Organisation, die Stunden anfragen will, sagt, wer sie ist. Die Behörde sieht es durch; vorher gibt es kein Konto, und nichts davon wird anderen gezeigt.
open-door.register-name | Name der Organisation
open-door.register-kind | Art
open-door.register-number | Nummer in einem amtlichen Register
open-door.register-contact | Ansprechperson
open-door.register-mail | E-Mail-Adresse
open-door.register-purpose | Wofür
open-door.register-trap | Dies leer lassen
open-door.register-send | Senden
open-door.register-none | nicht gesagt
open-door.register-taken | Es ist eingegangen. Diesen Code aufheben: Er wird einmal gezeigt, und mit ihm sehen Sie die Entscheidung und legen Ihr Konto an.
open-door.registration | Stand einer Registrierung
open-door.registration-code | Code
open-door.registration-look | Nachsehen
open-door.registration-none | Keine Registrierung hat diesen Code.
open-door.registration-waiting | Sie wartet auf die Behörde.
open-door.registration-declined | Sie wurde abgelehnt.
open-door.registration-confirmed | Sie wurde bestätigt: Wählen Sie Namen und Passwort für Ihr Konto.
open-door.registration-entered | Das Konto ist angelegt: anmelden.
open-door.registration-reason | Begründung
open-door.account-name | Name des Kontos
open-door.account-password | Passwort, mindestens 12 Zeichen
open-door.account-make | Konto anlegen
open-door.kind-enterprise | Unternehmen
open-door.kind-university | Hochschule
open-door.kind-public-institute | öffentliches Forschungsinstitut
open-door.kind-private-lab | privates Labor
open-door.kind-nonprofit | gemeinnützige Organisation
open-door.kind-hospital | Krankenhaus
open-door.kind-foreign-partner | Organisation im Ausland
open-door.kind-other | andere
open-door.no-call | Heute nimmt keine Ausschreibung Anträge an.
open-door.department | Ressort
open-door.closes | Endet
open-door.documents | Verlangte Unterlagen
open-door.invented | erfunden
open-door.earlier | Zurück
open-door.further | Weiter
open-door.as-of | Stand
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
