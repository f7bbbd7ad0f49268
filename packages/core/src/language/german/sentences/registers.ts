/** German of the documents that are made from the register alone, by code: a year, a card, minutes, the roadmap. */
export const germanRegisterSentences = `
year-report.title | Bericht über das Jahr {year}
year-report.whole | alle Programme
year-report.overall | Überblick
year-report.sentence | Stand {at} (Tage in {zone}): Projekte mit Mitteln oder Etappen: {projects}; bis dahin fällige Etappen: {due}, erreicht: {done}, verspätet: {late}. In {year}: Bewilligungen: {awards}; gebuchte Zahlungsströme: {flows}; Bewertungen: {evaluations}. Offene Risiken: {flags}.
year-report.money | Mittel nach Programm
year-report.moneyTable | Geplant, zugesagt und gezahlt, Stand {at}
year-report.projectsTable | Mittel und Etappen jedes Projekts, Stand {at}
year-report.milestonesTable | In {year} fällige oder erreichte Etappen
year-report.awardsTable | Anträge und Bewilligungen von {year}
year-report.evaluationsTable | Ergebnisse der Bewertungen von {year}
year-report.moneyRemark | Geplant, zugesagt und gezahlt bis {at}; die letzten zwei Spalten nur für {year}. Währungen werden nicht addiert; ein Strich ist, was niemand erfasst hat.
year-report.programme | Programm
year-report.none | kein Programm eingetragen
year-report.currency | Währung
year-report.planned | Geplant
year-report.committed | Zugesagt
year-report.paid | Gezahlt
year-report.committedYear | Zugesagt in {year}
year-report.paidYear | Gezahlt in {year}
year-report.projects | Projekte
year-report.project | Projekt
year-report.state | Stand
year-report.reason | Warum
year-report.milestonesCount | Etappen erreicht / fällig
year-report.milestones | Etappen des Jahres
year-report.milestone | Etappe
year-report.due | Fällig
year-report.reached | Erreicht
year-report.owner | Zuständig
year-report.awards | @Calls und Bewilligungen
year-report.call | @Call
year-report.applications | Anträge
year-report.awarded | Bewilligungen
year-report.evaluations | Bewertungen
year-report.subject | Gegenstand
year-report.points | Punkte
year-report.of | Von
year-report.grade | Note
year-report.consequence | Folge
year-report.bookings | Buchungen hinter den Beträgen
year-report.bookingsTable | Bewilligungen und Zahlungen, deren Summen die Beträge sind, Stand {at}
year-report.bookingsMore | {count} weitere stehen in „quoin report bookings“ und auf der Seite der Verfolgung hinter jedem Betrag.
year-report.day | Tag
year-report.figure | Zählt als
year-report.amount | Betrag
year-report.record | Eintrag
year-report.risks | Risiken
year-report.empty | Zu diesem Teil ist nichts eingetragen; das heißt nicht, dass es nichts gibt.
year-report.invented | Enthält erfundene Einträge.
year-report.not-started | nicht begonnen
year-report.on-track | im Plan
year-report.late | verspätet
year-report.ahead-of-results | Geld vor Ergebnissen
year-report.silent | nichts gehört
year-report.done | abgeschlossen
card-list.title | Karten und Listen
card-list.unfilled | Dies hat noch niemand ausgefüllt: unbekannt, was nicht dasselbe ist wie keines.
card-list.invented | Enthält erfundene Einträge.
card-list.link | Glied
card-list.line | Linie
card-list.item | Eintrag
card-list.items | Einträge
card-list.standing | Stand
card-list.trl | Technologische Reife (1–9)
card-list.mrl | Fertigungsreife (1–10)
card-list.gap | Abstand zum Ausland (Jahre, negativ = voraus)
card-list.grade | Note
card-list.library | Bibliothek
card-list.producers | Hersteller
card-list.projects | Projekte
card-list.abroad | Anteil aus dem Ausland
card-list.source | Quelle
card-list.made | hergestellt
card-list.in-project | in einem Projekt
card-list.missing | fehlt
card-list.not-needed | nicht gebraucht
card-list.unknown | unbekannt
card-list.duplicate | doppelt bearbeitet
card-list.organisation | Organisation
card-list.role | Rolle in der Kette
card-list.integrates | integriert die Kette
card-list.partner | Partner des integrierenden Unternehmens
card-list.makes | stellt {items} her
card-list.covers | deckt {items} ab
card-list.region | Ort
card-list.regionUnknown | Ort nicht eingetragen
card-list.organisations | Organisationen
card-list.project | Projekt
card-list.lead | Leitung
card-list.end | Ende
card-list.funds | Zentrale Mittel
card-list.problem | Was nicht stimmt
card-list.detail | Einzelheit
card-list.field | Verwendet für
card-list.policy | Maßnahme
card-list.department | Ressort
card-list.wanted | Gesucht
card-list.why | Weil
card-list.nobody | gebraucht, und niemand stellt es her oder arbeitet daran
card-list.onlyProject | ein Projekt arbeitet daran, noch niemand stellt es her
card-list.depends | {share} kommt aus dem Ausland
card-list.clusterRule | Orte mit mindestens zwei Organisationen der Kette.
card-list.ofChain | Kette: {list}
card-list.leader | Leitung der Kette (Amt): {name}
card-list.owner | Führendes Unternehmen der Kette: {name}
minutes.title | Protokoll der Anhörung
minutes.asked | Gefragt und beantwortet
minutes.facts | Runde {round}, eröffnet am {opened} von {by}, Antworten bis Ende {until} ({zone}); abgeschlossen von: {closed}. {lines} Zeilen gefragt, {answered} beantwortet: {accepted} angenommen, {changed} mit Änderung, {refused} abgelehnt, {proposed} mit anderem Vorschlag.
minutes.closed | {by}, am {day}
minutes.closedEarly | {by}, am {day}, vor dem letzten Tag über schweigende Stellen hinweg, weil: {why}
minutes.taken | Antworten und was aus ihnen wurde
minutes.silent | Zeilen ohne Antwort
minutes.line | Zeile
minutes.office | Stelle
minutes.says | Was gefragt wurde
minutes.answer | Antwort
minutes.text | In ihren Worten
minutes.takenUp | Aufgenommen
minutes.why | Warum
minutes.accept | nimmt an
minutes.change | nimmt mit Änderung an
minutes.refuse | lehnt ab
minutes.propose | schlägt anderes vor
minutes.yes | ja
minutes.partly | teilweise
minutes.no | nein
minutes.public | Stellungnahmen der Öffentlichkeit
minutes.comments | {n} Stellungnahmen der Öffentlichkeit: {shown} gezeigt, {refused} nicht gezeigt{reasons}, {waiting} noch nicht angesehen.
minutes.reasons |  ({reasons})
minutes.comment | Stellungnahme
minutes.name | Name wie angegeben
minutes.received | Eingegangen am
minutes.whole | der Entwurf als Ganzes
minutes.unnamed | ohne Namen
minutes.none | Jede Stelle hat zu jeder Zeile geantwortet.
minutes.open | noch offen
roadmap-figure.market | Markt und Bedarf
roadmap-figure.product | Produkte und Ziele
roadmap-figure.technology | Technologien
roadmap-figure.research | Übergreifende Forschung
roadmap-figure.platform | Plattformen
roadmap-figure.money | Mittel
roadmap-figure.own | Zeile des Plans dieser Stelle
roadmap-figure.line | Zeile eines Plans, mit ihrer Stelle
roadmap-figure.derived | ihre Jahre sind die ihrer Mittel und Ziele
roadmap-figure.target | Ziel oder Kapazität
roadmap-figure.milestone | Etappe (gefüllt: erreicht)
roadmap-figure.takeover | vorhergesagte Ablösung: eins zu zwei, von eins zu zehn bis neun zu zehn
roadmap-figure.open | gebraucht, und kein Plan handelt
roadmap-figure.unfunded | Pläne handeln, in diesen Jahren kein Geld
roadmap-figure.unknown | Pläne handeln und nennen kein Geld
roadmap-figure.committed | zugesagt
roadmap-figure.intended | beabsichtigt
roadmap-figure.needs | stützt sich auf
roadmap-figure.never | nicht binnen 50 Jahren
roadmap-figure.more | weitere
roadmap-figure.tenThousand |  × 10.000
roadmap-figure.percent |  %
roadmap-document.title | Geschichteter Fahrplan: {of}, {years}
roadmap-document.all | alles Gebrauchte und Geplante
roadmap-document.picture | Fahrplan
roadmap-document.lines | Zeilen nach Schicht
roadmap-document.marks | Datierte Marken
roadmap-document.gaps | Lücken
roadmap-document.noGap | Alles Gebrauchte hat in jedem Jahr Geld.
roadmap-document.layer | Schicht
roadmap-document.thing | Sache
roadmap-document.line | Zeile
roadmap-document.office | Stelle
roadmap-document.years | Jahre
roadmap-document.year | Jahr
roadmap-document.what | Was
roadmap-document.state | Stand
roadmap-document.source | Quelle
roadmap-document.committed | Zugesagt
roadmap-document.intended | Beabsichtigt
roadmap-document.invented | Enthält erfundene Einträge
roadmap-document.no-plan | Kein Plan einer Stelle ist aufgenommen und keiner hier beschlossen: Ob für das Gebrauchte etwas geplant ist, lässt sich nicht sagen.
roadmap-document.ground | {lines} Zeilen von {offices} Stellen; für {open} gebrauchte Sachen fehlt in mindestens einem Jahr jeder Plan. Zeilen ohne Angabe von Geld: {noMoney}; mit Geld in anderer Währung, das nicht gezählt ist: {foreign}; ohne Technologie: {uncoded}; mit unbekannten Jahren, die nicht gezeichnet sind: {noYears}.
`;
