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
terminal.no-year-before | Zu wenige Daten: kein Jahr vor {year}; Wachstum braucht zwei.
terminal.place | Ort
terminal.change | Veränderung
terminal.as-the-whole | wie das Ganze
terminal.by-its-mix | durch die Zusammensetzung
terminal.its-own | eigen
terminal.new | neu
terminal.by-chance | durch Zufall
terminal.p-adjusted | p, korrigiert
terminal.nearest-by-mix | am ähnlichsten
terminal.distance | Abstand
terminal.told-apart | unterscheidbar
terminal.yes | ja
terminal.no | nein
terminal.holds-what-lies-near | hat, was nahe liegt
terminal.nearness | Nähe
terminal.of-places | {shown} von {complements} Orten
terminal.no-table-of-groups | Zu wenige Daten: Keine Tabelle sagt, welche Tätigkeiten zu einer Gruppe gehören.
terminal.related | verwandt
terminal.unrelated | unverwandt
terminal.of-rows-name-a-place | {placed} von {rows} Zeilen nennen einen Ort
terminal.insufficient-data | Zu wenige Daten
terminal.no-two-places-meet | keine zwei Orte treffen sich
terminal.fewer-than-three-places | weniger als drei Orte
terminal.pairs-differ-from-chance | {span}{listed} von {pairs} Paaren; {found} weichen vom Zufall ab ({draws} Ziehungen, korrigiertes p höchstens {limit}); {known}
terminal.with | mit
terminal.together | gemeinsam
terminal.not-recorded | nicht erfasst
terminal.overlap | Überschneidung
terminal.no-instrument | kein Instrument
terminal.can-take-up | kann übernehmen
terminal.gaps-not-reached | {uncovered} Lücken erreicht kein bestehendes Programm
terminal.merge | zusammenlegen
terminal.departments-and-cells | {departments} Referate, {columns} Technologien und Merkmale, {cells} Zellen
terminal.technology-or-item | Technologie oder Merkmal
terminal.instrument | Instrument
terminal.records | Einträge
terminal.coordination-money | Mittel
terminal.national-table-year | Jahr
terminal.sectors | Sektoren
terminal.exports | Ausfuhr
terminal.imports | Einfuhr
terminal.imports-in-exports-as-told | Einfuhr in der Ausfuhr, wie angegeben
terminal.by-proportion | nach Anteil
terminal.errors | Fehler
terminal.warnings | Warnungen
terminal.imports-behind-exports | Einfuhr hinter der Ausfuhr; weniger Sektoren geben weniger, also Tabellen mit gleich vielen vergleichen
terminal.sector | Sektor
terminal.import-content | Einfuhrgehalt
terminal.imports-of-use | Einfuhr am Verbrauch
terminal.output-multiplier | Produktionsmultiplikator
terminal.value-added | Wertschöpfung
terminal.pay | Löhne
terminal.upstreamness | Vorgelagertheit
terminal.extraction | Herausnahme
terminal.per-unit-as-told | {year}: je Einheit der Endnachfrage nach heimischen Gütern; Einfuhr, wie die Tabelle sie angibt
terminal.national-table-per-unit-as-told | {year}: je Einheit der Endnachfrage nach heimischen Gütern; Einfuhr nach Anteil am Verbrauch
terminal.sign-not-certain | Das Vorzeichen der Komplexität ist nicht sicher: Nichts wird danach gereiht.
terminal.of-options | {year}: {shown} von {options} Möglichkeiten
terminal.density | Dichte
terminal.current-advantage-rca | jetziger Vorteil (RCA)
terminal.how-many-hold-it | wie viele ihn haben
terminal.saying-the-same-of-all | von allen dasselbe gesagt
terminal.entries-among | {entries} Eintritte unter {candidates}
terminal.what-tells-entries | was Eintritte erkennt
terminal.area-under-the-curve-95 | Fläche unter der Kurve (95 %)
terminal.of-its-ten-highest-came-95 | von den zehn höchsten kamen (95 %)
terminal.log-loss-95 | Log-Verlust (95 %)
terminal.of-activities-of-links | {year}: {activities} von {activities2} Branchen, {links} von {links2} Verbindungen
terminal.opportunities-sign-not-certain | Das Vorzeichen der Komplexität ist nicht sicher: Sie bleibt weg.
terminal.activity | Branche
terminal.held-by | gehalten von
terminal.firms | Unternehmen
terminal.complexity | Komplexität
terminal.nearest | am nächsten
terminal.millions |  Mio.
terminal.group | Gruppe
terminal.grouping | Gruppierung
terminal.places | Orte
terminal.groups | {groups} Gruppen
terminal.indicator | Kennzahl
terminal.read-in | gelesen in
terminal.indicators-that-add-over-places | {known} Kennzahlen, die sich über Orte addieren
terminal.sum | Summe
terminal.what-is-known | was bekannt ist
terminal.quotient | Quotient
terminal.without-a-figure | ohne Zahl
terminal.divided-by | {indicator}, geteilt durch {per}
terminal.absorbed | aufgenommen
terminal.beyond | weitergereicht
terminal.home | zurück
terminal.foreign | ausländisch
terminal.value-chains-twice | doppelt
terminal.vertical-specialisation | vertikale Spezialisierung
terminal.participation | Beteiligung
terminal.value-chains-position | Stellung
terminal.where-exports-go | {name}: wohin der Wert der Ausfuhr geht, Millionen der Währung der Tabelle
terminal.reliance-looked-through | Abhängigkeit, durchschaut
terminal.at-face-value | dem Anschein nach
terminal.median | Median
terminal.value-chains-rank | Rang
terminal.largest-origin | größte Herkunft
terminal.its-share | ihr Anteil
terminal.foreign-part-of-output | {year}: ausländischer Teil aller Produktion, die hinter den Vorleistungen einer Branche steht
terminal.supplier | Lieferland
terminal.value-chains-industry | Branche
terminal.value-added-lost | verlorene Wertschöpfung
terminal.of-value-added | der Wertschöpfung
terminal.if-deliveries-stopped | {year}: wenn die Lieferungen eines Lieferanten ausblieben und {replaceable} davon ersetzt werden könnten; eine Obergrenze für die ersten Monate, keine Prognose
terminal.value-added-that-hangs-on-it | davon abhängige Wertschöpfung
terminal.at-risk | gefährdet
terminal.firm | Unternehmen
terminal.of-its-assets | ihres Vermögens
terminal.control | Steuerung
terminal.growth | Wachstum
terminal.laboratories | Laboratorien
terminal.on-a-list | auf einer Liste
terminal.reporting | berichtend
terminal.candidates-to-lead-chains | Kandidaten für die Führung von Ketten: die nach Vermögen größten Unternehmen jeder Branche; gefährdet = was an der Branche hängt × ausländischer Teil all dessen, was hinter ihren Vorleistungen steht; Steuerung = was an ihr hängt × Anteil des Unternehmens. Größe ist nicht Steuerung einer Kette: wen man ansieht, nicht wen man benennt. Kein Unternehmen wird genannt, wo weniger als {coverage} berichten. Projekte, Laboratorien und Listen werden nach Namen gefunden, Tochtergesellschaften eingeschlossen (– = nichts gefunden, was nicht heißt: nichts da). {unplaced} Unternehmen gehören zu keiner Branche der Tabelle.
terminal.institute-that-is-a-company | Institut, das ein Unternehmen ist
terminal.funds | Mittel
terminal.institutes-by-projects | Institute nach den Projekten, die sie führen; ihre Liste sagt nicht, zu welcher Branche sie gehören.
terminal.card | Karte
terminal.value-chains-item | Merkmal
terminal.producers | Hersteller
terminal.from-abroad | aus dem Ausland
terminal.reliance-of-the-industry | Abhängigkeit der Branche
terminal.costliest-supplier-abroad | teuerster Lieferant im Ausland
terminal.its-stop-costs | sein Ausfall kostet
terminal.items-beside-industry | Merkmale von Karten neben der Branche, an die sie gebunden sind: Ein Merkmal, das niemand herstellt, in einer Branche, die an einem Lieferanten hängt, ist doppelt ein Engpass. – = niemand hat es gesagt.
terminal.unit-number | Anzahl
terminal.unit-person-years | Personenjahre
terminal.unit-of-product | % des BIP
terminal.unit-per-unit | {unit} / {per}
terminal.rank-of-place | Rang
terminal.diversity | Vielfalt
terminal.rank-at-other-limits | Rang bei anderen Grenzen
terminal.rank-drawn-again | Rang, neu gezogen
terminal.frontier | Grenzbereich
terminal.because-it-holds | weil es hat
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
terminal.open-site | eröffneter Standort
terminal.opens-in | eröffnet
terminal.load | Auslastung
terminal.sites-open | {open} Standorte eröffnet
terminal.funded-project | gefördertes Projekt
terminal.starts-in | beginnt
terminal.of-projects-funded | {funded} von {all} Projekten gefördert
terminal.office | Stelle
terminal.leads | federführend
terminal.takes-part | beteiligt
terminal.delivered-design-value | Wert
terminal.best-alone | allein am besten
terminal.regret | Verzicht
terminal.needed-item-without-a-lead | nötige Aufgabe ohne Federführung
terminal.work-of-offices | Arbeit von {offices} Stellen
terminal.needed-items-without-a-lead | {short} nötige Aufgaben ohne Federführung
terminal.objective | Zielwert
terminal.bound | Schranke
terminal.gap | Lücke
terminal.rules-checked | geprüfte Regeln
terminal.violated | {rules}, {violated} verletzt
terminal.more-in | {more} weitere in {file}
terminal.rule | Regel
terminal.limit | Grenze
terminal.in-conflict | im Widerspruch
terminal.limit-that-works | mögliche Grenze
terminal.cost | Kosten
terminal.not-known | nicht bekannt
terminal.stays | bleibt {stays}
terminal.no-project-has-published-money | zu keinem Projekt sind Mittel veröffentlicht
terminal.share-asked | Anteil des Beantragten
terminal.budget | Budget ({unit})
terminal.spent | ausgegeben
terminal.design-bound | Schranke
terminal.projects | Projekte
terminal.enter | kommen hinzu
terminal.leave | fallen weg
terminal.per-unit-more | je weitere Einheit
terminal.projects-in-plans | {core} Projekte in jedem Plan, {shell} in manchen, {never} in keinem
terminal.is-in-the-plan | ist im Plan
terminal.money-alone-does-not-do-it | Mittel allein genügen nicht
terminal.blocked-by | verhindert durch
terminal.no-rule-it-adds-no-value | keine Regel; es bringt keinen Wert
terminal.money-that-would-add-it | Mittel, die es aufnähmen, wenn sonst nichts anders wäre
terminal.value-lost-if-forced | verlorener Wert, wenn es hinein muss (Schätzung der Lockerung)
terminal.no-plan-holds-it | kein Plan enthält es
terminal.design-leaves-2 | fällt weg:
terminal.design-enters-2 | kommt hinzu:
terminal.wait-for-each-other | warten aufeinander: {each}
terminal.set-aside | beiseitegelassen
terminal.not-proved-the-fewest |  (nicht als die wenigsten bewiesen)
terminal.network-years | Netz {network}: {length} Jahre
terminal.missing-complement | fehlende Ergänzung
terminal.projects-have-no-order | {unordered} Projekte haben keine Reihenfolge
terminal.network | Netz
terminal.earliest | frühestens
terminal.latest | spätestens
terminal.years | Jahre
terminal.slack | Puffer
terminal.critical | kritisch
terminal.design-application | Antrag
terminal.design-title | Titel
terminal.asked | beantragt ({currency})
terminal.mean-score | mittlere Punkte
terminal.these-rules-cannot-hold-together | diese Regeln können nicht zugleich gelten
terminal.applications-chosen | {applications} Anträge zu {calls} Aufrufen; {funded} gewählt für {amount} {currency}, Wert {value}
terminal.applications-left-out | {unscored} ohne Gutachten, {foreign} in anderer Währung, {hidden} nicht gezeigt
terminal.lines-differ | {lines} Maßnahmen sind anders; bekannte Kosten ändern sich um {cost}, {unknown} nicht bekannt
terminal.lines-differ-invented | {lines} Maßnahmen sind anders; bekannte Kosten ändern sich um {cost}, {unknown} nicht bekannt; {invented} davon erfunden, deren Mittel nicht zählen
terminal.enters-with | kommt hinzu {n}: {names}
terminal.leaves-with | fällt weg {n}: {names}
terminal.parted | {first}; {next}
terminal.best-plan-that-holds-it | bester Plan, der es enthält: Wert {objective} ({status}), verloren {lost}
terminal.plan-plan | Plan
terminal.plan-empty | Es folgt keine Maßnahme: Kein Befund ist bestätigt, und die Stelle hat nichts entschieden.
terminal.plan-silent | Nicht in diesem Plan, und warum
terminal.plan-unknown | Kosten noch nicht geschätzt
terminal.plan-similar | wie ähnliche kosten,
terminal.plan-open | wie viele, ist offen
terminal.plan-because | wegen
terminal.plan-owner | zuständig
terminal.plan-no-owner | niemand ist benannt
terminal.plan-up | soll steigen
terminal.plan-down | soll sinken
terminal.plan-until | bis
terminal.plan-proposed | vorgeschlagen
terminal.plan-decided | entschieden von
terminal.plan-unanswered | Bestätigt, und von keiner Maßnahme bewegt
terminal.plan-evaluation | zu erkennen an
terminal.plan-noticed | zu bemerken ab
terminal.plan-price | es herauszufinden kostet:
terminal.plan-no-price | nicht bekannt
terminal.plan-norms | Was als zu konzentriert, zu gleichmäßig, zu kurz, zu abhängig gilt
terminal.plan-by-default | Vorgabe, niemand hat es entschieden
terminal.plan-by-hand | in quoin.yaml gesetzt, von wem ist nicht erfasst
terminal.plan-against-base | gemessen an
terminal.plan-lacks | fehlt
terminal.plan-against | verworfen durch
terminal.plan-find | Zuerst herauszufinden
terminal.plan-who | von
terminal.plan-refused | Wäre es verworfen worden
terminal.plan-goes | die Maßnahme fiele weg
terminal.plan-none | keine
terminal.plan-value | Wert
terminal.status-optimal | als beste bewiesen
terminal.status-within-gap | innerhalb der verlangten Lücke
terminal.status-not-proved | nicht bewiesen
terminal.status-infeasible | kein Plan hält alle Regeln ein
terminal.status-unbounded | keine Grenze beschränkt das Ziel
terminal.holds | gilt
terminal.does-not-hold | gilt nicht
terminal.effect-checks | Prüfungen
terminal.first-period-period | Erster Zeitraum → Zeitraum
terminal.episode | Markt
terminal.region | Ort
terminal.technologies | Technologien
terminal.forecast-years | Jahre
terminal.standing-in | {episode}, {region}: aus der Sicht von {origin}
terminal.forecasts-before | Solche Prognosen lagen fünf Jahre voraus um {mean_absolute_error} Punkte daneben; {coverage} der Ergebnisse lagen im Band.
terminal.alarm-limit | Alarm: {level} % des Marktes binnen zehn Jahren mit {alarm} oder mehr
terminal.say-columns | Sagen, was was ist: --columns {roles}
terminal.say-values | Sagen, was die Zahlen sind: --values percent oder --values amounts
terminal.band-says-nothing | Das Band von {n} sagt nichts, so breit ist es: {wide}
terminal.below-resolution | Unter 1 % oder zwei Schritten dessen, was die Quelle druckt; darüber wird nichts gesagt: {low}
terminal.technology | Technologie
terminal.in-year | {origin}
terminal.band-near | {near} p10/p50/p90
terminal.forecast-band-near | {far} p10/p50/p90
terminal.takeover-p10-p50-p90 | Ablösung p10/p50/p90
terminal.within-10 | binnen 10
terminal.never | nie
terminal.alarm | Alarm
terminal.reached | erreicht
terminal.forecast-alarm | ALARM
terminal.exposed | Betroffen
terminal.the-rest | der Rest
terminal.beyond-fifty-years-or-not-known | nach mehr als fünfzig Jahren, oder nicht bekannt
terminal.exposed-where | Betroffen, wo {challenger} {old} verdrängt. Vorlauf in Jahren: {lead}; für den Aufbau der Fähigkeit: {capability_years}; vorher überholt: {before}
terminal.industry | Branche
terminal.value-upper-limit | Wert (≤ Obergrenze)
terminal.dependence | Abhängigkeit
terminal.at-risk-in-years | gefährdet in {risk_years} Jahren
terminal.one-in-ten | 1 von 10
terminal.p-dependence | P × Abhängigkeit
terminal.years-to-spare | verbleibende Jahre
terminal.more-in-json | {more} weitere: siehe --json
terminal.more-than-promised | mehr als zugesagt
terminal.looks | Blicke
terminal.confirmed | bestätigt
terminal.expected | erwartet
terminal.here | hier
terminal.page | Seite
terminal.families-expected | Familien (erwartet: Welten, in denen etwas davon bestätigt werden darf)
terminal.what-the-worlds-are-made-of | Woraus die Welten gemacht sind
terminal.rules-of-which-nothing-is-made | Regeln, zu denen nichts neu gemacht wird
terminal.columns | Spalten
terminal.later-left-out | Später veröffentlichte bleiben weg.
terminal.known-by-then | Von den Zahlen für Jahre bis {origin} waren {known} bis zum Ende jenes Jahres veröffentlicht, {later} erst später; zu {unsaid} sagt es niemand.
terminal.by-block-as-told | , nach {block} (wie die Tabelle sagt)
terminal.by-block-by-default | , nach {block} (Vorgabe)
terminal.one-world | {worlds} Welt, in der nichts ist, Startzahl {seed}
terminal.worlds | {worlds} Welten, in denen nichts ist, Startzahl {seed}
terminal.labels-dealt | Zuordnungen neu verteilt
terminal.places-drawn | Orte nach Größe gezogen
terminal.counts-resampled | Zahlen neu gezogen
terminal.steps-signed | Vorzeichen der Schritte ausgelost
terminal.mixes-kept | Zusammensetzungen behalten, Zahlen häufen sich
terminal.names-dealt | Namen neu verteilt
terminal.inputs | Eingaben
terminal.unit | Einheit
terminal.reference | Literatur
terminal.organisations-of-unknown-kind | {organisations} von {total} Organisationen unbekannter Art; Projekte, die sie führen: {funds}
terminal.organisation-money | Mittel
terminal.organisation-projects | Projekte
terminal.joint-undertakings | gemeinsame Vorhaben
terminal.posts | Stellen
terminal.unknown | unbekannt
terminal.before | vorher
terminal.now | jetzt
terminal.decided | {decided} entschieden
terminal.invented | erfunden
terminal.retired | stillgelegt
terminal.record-of | {type}: {records} von {total}
terminal.created | angelegt
terminal.token-made-by |  (Token {token}, ausgestellt von {made_by})
terminal.newest-hash | neuester Hash: {newest_hash}
terminal.all-agree | Verlauf, Einträge, Verweise und Datendateien stimmen überein.
terminal.record | Eintrag
terminal.field | Feld
terminal.record-held | gehalten
terminal.stands | steht da
terminal.cause | Ursache
terminal.record-change | Änderung
terminal.who | wer
terminal.at | wann
terminal.texts-stand-otherwise | {found} Texte stehen anders da, als sie getippt wurden; wiederhergestellte Einträge: {mended}
terminal.made-up | Erfunden
terminal.import-sheet | Blatt
terminal.import-of | von
terminal.import-header | Kopf in Zeile
terminal.import-footnotes | Fußnoten in Zeile
terminal.import-rows | Datenzeilen
terminal.import-aside | Summen beiseitegelassen
terminal.import-written | Zeilen für die Tabelle
terminal.import-missing | als fehlend gelesen
terminal.import-row | Zeile
terminal.import-column | Spalte
terminal.import-from | aus
terminal.import-type | Typ
terminal.import-missing-cells | fehlt
terminal.import-effect | Zeilen: {come} kommen hinzu, {change} ändern sich, {stay} bleiben, {go} fallen weg
terminal.import-records | {type}: {come} kommen hinzu, {change} ändern sich, {retire} werden stillgelegt
terminal.import-all-records | Einträge
terminal.import-fate-come | kommt hinzu
terminal.import-fate-change | ändert sich
terminal.import-fate-go | fällt weg
terminal.import-id | Nummer
terminal.import-table | Tabelle
terminal.import-when | wann
terminal.import-who | wer
terminal.import-how | wie
terminal.import-come | hinzu
terminal.import-change | geändert
terminal.import-stay | bleiben
terminal.import-go | fallen weg
terminal.import-state | Stand
terminal.import-reason | Grund
terminal.import-undone | zurückgenommen durch
terminal.import-figures | Zahlen, die sich am meisten änderten
terminal.import-none | Kein Import ist verzeichnet.
terminal.import-back | ist, wie es war vor
terminal.import-would-back | wäre, wie es war vor
terminal.import-kept | bleiben in Gebrauch, da ein Mensch sie geändert hat
terminal.import-units-none | Zu allen Mitteln, Anteilen und Zeiträumen hat jemand die Einheit gesagt.
terminal.import-was | wurde gelesen in
terminal.import-would | noch ist nichts geschrieben
terminal.server-none | Kein Server dieses Arbeitsbereichs läuft.
terminal.server-connections | Verbindungen
terminal.server-kept | behaltene Antworten
terminal.server-lane-light | leicht
terminal.server-lane-change | Änderungen
terminal.server-lane-page | Seiten
terminal.server-lane-long | lang
terminal.server-lane | Spur
terminal.server-running | laufen
terminal.server-waiting | warten
terminal.server-workers | Arbeiter
terminal.server-answered | beantwortet
terminal.server-slowest | langsamste
terminal.server-seconds | Sekunden
terminal.server-status | Status
terminal.server-at | um
terminal.check-ok | in Ordnung
terminal.check-absent | fehlt
terminal.check-failed | FEHLER
terminal.doctor-evidence | Rechenwerk der Daten (DuckDB)
terminal.doctor-records | Ablage der Einträge
terminal.doctor-on-server | SQLite; Einträge von Arbeitsbereichen liegen auf dem Server, den {variable} nennt
terminal.doctor-solver | Löser (HiGHS)
terminal.doctor-ended-as | eine Aufgabe mit einer Spalte endete als {status}
terminal.doctor-linear-algebra | Dichte lineare Algebra
terminal.doctor-inverse-off | {engine}: eine Inverse weicht um {residual} ab
terminal.doctor-speed | {engine}, {speed} GFLOP/s, Rest {residual}
terminal.doctor-workbench | Werkbank
terminal.doctor-examples | Beispiele
terminal.doctor-newer-needed | {version}; nötig ist {oldest} oder neuer
terminal.doctor-not-there | nicht da: {remedy}
terminal.doctor-chromium | Chromium (nur für Tests)
terminal.doctor-cluster | Cluster (Spark)
terminal.doctor-executors | {n} {n:Executor|Executoren}
terminal.doctor-cores | {n} {n:Kern|Kerne}
terminal.doctor-memory | je {memory}
terminal.doctor-counted | {n} {n:Zeile|Zeilen} in {seconds} s gezählt
terminal.doctor-workspace | Arbeitsbereich
terminal.doctor-tables | {name}, {n} Tabellen
terminal.doctor-settings | Einstellungen (quoin.yaml)
terminal.doctor-roles | Tabellen spielen ihre Rollen: Namen, Spalten, Einheiten, mögliche Werte
terminal.doctor-register | Das Register folgt Rollen und Gebiet
terminal.doctor-files | Datendateien haben die Hashes des Datenpakets
terminal.doctor-documents | Angehängte Dokumente sind, wie sie angehängt wurden
terminal.doctor-former | Frühere Stände von Tabellen sind bewahrt, wie sie waren
terminal.doctor-schemas | Tabellen passen zu ihren Schemata
terminal.doctor-sums | Teile ergeben ihre Summen, oder der Grund ist bekannt
terminal.doctor-history | Einträge, Verweise und Verlauf stimmen überein
terminal.doctor-two-people | Zweite Person für Mittel und Pläne
terminal.doctor-units | Einheiten aller Mittel, Anteile und Zeiträume, die jemand gesagt hat
terminal.doctor-units-by-hand | Einheiten von Zahlen stehen, wie das Programm sie zuletzt schrieb
terminal.doctor-repeats-across | Kein Ort, kein Unternehmen und kein anderer Fall steht in mehreren Tabellen einer Rolle
terminal.doctor-counted-twice | Kein Projekt steht zweimal unter demselben Titel und derselben Federführung
terminal.doctor-layout | Geändert, seit dieser Arbeitsbereich angelegt wurde
terminal.doctor-typed | Einträge stehen, wie sie getippt wurden
terminal.doctor-names | Namen in jeder Sprache der Stelle
terminal.doctor-languages | Sprachen, die die Stelle mitgebracht hat
terminal.demo-made | aus dem Beispiel {example} gemacht
terminal.demo-again | wieder benutzt, seine Datendateien sind unverändert
terminal.demo-workspace | Arbeitsbereich {dir} ({how}; {n} Tabellen)
terminal.demo-leverage | Hebel  {name} = {value} ({first}-{last}: Gesamtinvestition {total} / zentrale Mittel {central}; gesamt ist nicht privat)
terminal.demo-measures | Kennzahlen  Branchenstruktur, geschrieben nach {dir}
terminal.demo-diagnosis | Diagnose {n} Befunde zu {place}: {confirmed}, {unsupported}, {open}
terminal.demo-verdict | {n} {verdict}
terminal.demo-best | als beste bewiesen
terminal.demo-clash | kann nicht sein: die Regeln widersprechen sich
terminal.demo-not-proved | nicht als beste bewiesen
terminal.demo-within | höchstens {gap} vom Besten entfernt
terminal.demo-portfolio | Auswahl des Fonds {proof}
terminal.demo-plan | Plan      {lines} Maßnahmen, die {findings} Befunden antworten
terminal.demo-served | Werkbank {address}    (Strg-C beendet sie)
`;
