/** What the command line says around an answer. */
export const germanTerminalSentences = `
terminal.not-tested | Nicht geprüft, und was fehlt
terminal.compared-with | verglichen mit {text}
terminal.version | Version {n}
terminal.row-count | {n} Zeilen
terminal.quote | Zu zitieren als: „{licenses}“ Nicht als: „{not}“
terminal.limits-by-hand | Grenzen von Hand geändert und von niemandem registriert ({hash})
terminal.limits-since | Grenzen so registriert seit {at} ({hash})
terminal.would-change | Was dies ändern würde
terminal.rows | Zeilen
terminal.booked | {created} Buchungen gebucht, {unchanged} waren schon gebucht
terminal.would-book | {created} Buchungen würden gebucht, {unchanged} waren schon gebucht
terminal.planned | geplant
terminal.committed | zugesagt
terminal.paid | gezahlt
terminal.milestones | Meilensteine fällig/erledigt/verspätet
terminal.status | Stand
terminal.tracked | Am {at}: {lines} Maßnahmen, {projects} Projekte, {flags} Risikohinweise
terminal.role | Rolle
terminal.due | fällig
terminal.what | was
terminal.waiting | {n} Dinge warten
terminal.evaluation | Bewertung
terminal.points | Punkte
terminal.grade | Note
terminal.trend | Trend
terminal.missing | fehlt
terminal.consequence | Folge
terminal.evaluations-kept | {n} Bewertungen gespeichert
terminal.no-grade | keine Note
terminal.item | Merkmal
terminal.value | Wert
terminal.evidence | Beleg
terminal.none-evaluated | Nichts ist bewertet.
terminal.in-place-of |  anstelle von {plan}
terminal.line | Maßnahme
terminal.action | Inhalt
terminal.amount | Betrag
terminal.draft-kept | {plan} als Entwurf mit {n} Maßnahmen gespeichert
terminal.approved | {plan} mit {n} Maßnahmen genehmigt{before}
terminal.project | Projekt
terminal.title | Titel
terminal.money | Betrag
terminal.why | warum
terminal.not-registered | nicht registriert
terminal.leaves | geht heraus
terminal.enters | kommt hinzu
terminal.replanned | {changes} von höchstens {most} Änderungen an {plan}; {committed} zugesagte Projekte und {kept} Maßnahmen bleiben
terminal.candidates-stay | Kandidaten: {n} bleiben; {status}
terminal.projects-stay | Projekte: {n} bleiben; {status}
terminal.account | Konto
terminal.name | Name
terminal.roles | Rollen
terminal.department | Abteilung
terminal.organisation | Einrichtung
terminal.shut-out | gesperrt
terminal.accounts | {n} Konten
terminal.made | {dir}: {tables} Tabellen, {records} Einträge
terminal.of-which-invented | , davon {n} erfunden
terminal.faults | Fehler
terminal.changed | geändert
terminal.sums-tested | {tested} Summen, {exceptions} Ausnahmen
terminal.table | Tabelle
terminal.table-title | Titel
terminal.row-number | Zeilen
terminal.licence | Lizenz
terminal.checks | Prüfungen
terminal.id | Kennung
terminal.links | Glieder
terminal.items | Posten
terminal.lacking | fehlend
terminal.twice | doppelt
terminal.unknown-lists | unbekannte Listen
terminal.coverage | Deckung
terminal.rows-shown | {shown} von {total} Zeilen
`;
