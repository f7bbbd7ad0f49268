/** What the command line says of calls, awards, money and years. */
export const germanProgrammeAtTerminal = `
terminal.waits | wartet
terminal.contract-due | fällig
terminal.contract-paid | gezahlt
terminal.agreed-paid-left | {id}: vereinbart {agreed}, gezahlt {paid}, offen {left}
terminal.instalment | Rate
terminal.year | Jahr
terminal.level | Ebene
terminal.waits-for | wartet auf
terminal.state | Stand
terminal.contract-paid-2 | gezahlt
terminal.left | offen
terminal.cycle-version | Version
terminal.call | Aufruf
terminal.closes | endet
terminal.submitted | eingereicht
terminal.requested | beantragt
terminal.calls | {calls} Aufrufe
terminal.application | Antrag
terminal.applicant | Antragsteller
terminal.score | Punkte
terminal.of-applications | {applications} von {total} Anträgen
terminal.would-be-taken | Würde aufgenommen
terminal.taken | Aufgenommen
terminal.rows-taken | {created} neu, {changed} geändert, {kept} unverändert, von {rows} Zeilen
terminal.match | Treffer
terminal.other | anderer
terminal.cycle-score | Ähnlichkeit
terminal.decision | Entscheidung
terminal.reasons | Gründe
terminal.matches | {matches} Treffer
terminal.too-few-titles-to-calibrate | zu wenige Titel, um zu eichen
terminal.applications-checked | {checked} Anträge mit der Schwelle {threshold} geprüft; gefundene Beinahe-Kopien: {known}; Fehlalarme je 1000: {alarms}
terminal.review | Gutachten
terminal.reviewer | Gutachter
terminal.total | Summe
terminal.reviews | {reviews} Gutachten
terminal.left-out-for | ausgelassen: {expert} für {application} ({organisation})
terminal.rank | Rang
terminal.mean | Mittel
terminal.spread | Spannweite
terminal.cycle-reviews | Gutachten
terminal.awaited | ausstehend
terminal.open-duplicates | offene Dubletten
terminal.applications | {rows} Anträge
terminal.held | zurückgestellt
terminal.not-awarded | nicht bewilligt
terminal.position | Platz
terminal.unassigned | nicht zugeordnet
terminal.ledger-account | Konto
terminal.fund | Fonds
terminal.source | Quelle
terminal.balances-as-of | {rows} Salden am {at}
terminal.entry | Buchungssatz
terminal.day | Tag
terminal.kind | Art
terminal.follows-from | folgt aus
terminal.by | durch
terminal.takes-back | nimmt zurück
terminal.reason | Grund
terminal.entries | {entries} Buchungssätze
terminal.entries-and-more | {entries} Buchungssätze; weitere folgen: --after {last}
terminal.all | alle
terminal.booked-flows | gebuchte Zahlungen
terminal.totals-as-published | Summen wie veröffentlicht
terminal.contingent-never-added | Bedingt (nie hinzugezählt): {currency} {amount}
terminal.ratio | Verhältnis
terminal.basis | Grundlage
terminal.programme | Programm
terminal.leverage-money | Mittel
terminal.per | je
terminal.leverage-value | Wert
terminal.ratios | {rows} Verhältnisse
terminal.system | System
terminal.all-candidates | alle Kandidaten
terminal.chosen-candidates | gewählte Kandidaten
terminal.one-more-unit | eine Einheit mehr
terminal.candidates | Kandidaten
terminal.of | von
terminal.total-public | gesamt/öffentlich
terminal.private-public | privat/öffentlich
terminal.marginal | Grenzwert
terminal.candidates-not-booked | Kandidaten sind nicht gebucht und in keinem Verhältnis oben enthalten
terminal.asked-back | zurückgefordert
terminal.and-hidden-records | und {hidden} Einträge, die Sie nicht sehen
terminal.these-keep-the-name | diese behalten den Namen: {kept}
terminal.money-on-its-way | Mittel unterwegs: {sums}
terminal.type | Typ
terminal.years-record | Eintrag
terminal.was | war
terminal.is | ist
terminal.years-kind | Art
terminal.years-of | von
terminal.into | in
terminal.carried | übertragen
terminal.reorganisations | {rows} Umbildungen
terminal.is-taken-back | {id} ist zurückgenommen: {restored} Felder sind wie zuvor, {left} wurden seither geändert und bleiben
terminal.more-ask-by-programme-or-project | {left_out} weitere: mit --programme oder --project fragen
terminal.years-programme | Programm
terminal.committed-in-the-year | im Jahr zugesagt
terminal.paid-in-the-year | im Jahr gezahlt
terminal.as-of | Stand {at}
terminal.counts-as | zählt als
terminal.years-record-2 | Eintrag
terminal.years-entries | Buchungssätze
terminal.bookings | {rows} Buchungen
terminal.goes-over | geht über
terminal.is-left | bleibt zurück
terminal.gains-the-roles | erhält die Rollen
terminal.answers-for | antwortet für
terminal.to-be-assigned-anew | neu zuzuweisen
terminal.years-due | fällig
terminal.years-what | was
terminal.task | Aufgabe
terminal.things-follow-as-of | {rows} Dinge folgen, Stand {at}
terminal.question | Frage
terminal.questions | {rows} Fragen
terminal.payments-sampled | {id}: {rows} von {payments} Zahlungen, eine Einheit von je {interval} aus {total} {currency}, Startzahl {seed}
terminal.payment | Zahlung
terminal.hits | Treffer
terminal.would-be-awarded | {awarded} bewilligt, {rejected} nicht (nichts wurde geschrieben)
terminal.awarded | {awarded} bewilligt, {rejected} nicht
terminal.would-be-stopped | {name}: würde beendet; freigegeben oder wieder zugesagt {released}, Meilensteine {milestones}
terminal.is-stopped | {name}: ist beendet; freigegeben oder wieder zugesagt {released}, Meilensteine {milestones}
terminal.goes-on | {name}: läuft weiter; freigegeben oder wieder zugesagt {released}, Meilensteine {milestones}
terminal.would-go-along | {of} → {into} ab {on}: {fields} Felder und {accounts} Konten gingen mit
terminal.went-along | {of} → {into} ab {on}: {fields} Felder und {accounts} Konten gingen mit über
terminal.would-go-over | {from} → {to}: {taken} Dinge gingen über, {left} blieben niemandem
terminal.went-over | {from} → {to}: {taken} Dinge sind übergegangen, {left} bleiben niemandem
terminal.would-be-shut-out | {from} würde ausgesperrt
terminal.is-shut-out | {from} ist ausgesperrt
`;
