/** German sentences of the document of a strategy of smart specialisation, by code. */
export const germanStrategySentences = `
strategy.asks | Die grundlegende Voraussetzung verlangt:
strategy.stated | Stand des Kriteriums
strategy.state | Stand
strategy.notStated | Die Stelle hat nicht gesagt, ob dieses Kriterium erfüllt ist.
strategy.assessed | Bewertet am
strategy.owner | Zuständig
strategy.evidence | Was es belegt
strategy.missing | Was noch fehlt
strategy.until | Zu erfüllen bis
strategy.met | erfüllt
strategy.partly-met | teilweise erfüllt
strategy.not-met | nicht erfüllt
strategy.checks | Worauf eine Prüfung achtet
strategy.asked | Verlangt
strategy.held | Eingetragen
strategy.holds | Da
strategy.yes | ja
strategy.no | nein
strategy.contradicts | Die Stelle nennt das Kriterium erfüllt, doch {n} {n:Punkt|Punkte} oben {n:ist|sind} nicht eingetragen.
strategy.undecided | {n} {n:Frage|Fragen} zu diesem Kriterium {n:lässt|lassen} die Daten offen; {n:sie steht|sie stehen} im Anhang mit dem, was sie beantworten würde.
strategy.findings | Was die Daten sagen
strategy.lines | Maßnahmen, die aus den Daten folgen
strategy.none | nichts
strategy.ownWords | in eigenen Worten der Stelle, oben
strategy.recorded | {n}
strategy.ofAll | {n} von {all} eingetragen
strategy.answered | {decided} von {asked} Fragen beantworten die Daten
strategy.mixOf | aus den Zahlen von {year}
strategy.age | Zahlen von {year}; Basisjahr {base}; höchstens {age} Jahre alt
strategy.otherUnits | andere Einheit als in der Liste: {names}
strategy.askedAnalysis | Fragen nach Herausforderungen sind an Daten gestellt und beantwortet
strategy.askedMix | Es ist bekannt, worauf die Region spezialisiert ist
strategy.askedFresh | Die Analyse ist aktuell
strategy.askedDiffusion | Die Stelle sagt, was Verbreitung von Innovation und Digitalisierung hemmt
strategy.askedBody | Eine verwaltende Stelle ist benannt
strategy.askedMandate | Ihr Auftrag ist benannt
strategy.askedStaff | Ihr Personal ist angegeben
strategy.askedSteering | Ein Gremium lenkt die Strategie
strategy.askedIndicators | Alle @priorities haben einen Indikator
strategy.askedBaselines | Jedes Ergebnis hat einen Ausgangswert
strategy.askedTargets | Jeder Indikator hat einen Zielwert und dessen Jahr
strategy.askedSources | Jeder Indikator nennt seine Quelle
strategy.askedUnits | Gemeinsame Indikatoren haben die Einheit der Liste
strategy.askedReports | Monitoringberichte sind geplant
strategy.askedEvaluations | Eine Evaluierung ist geplant
strategy.askedUse | Aus Gefundenem wurde etwas beschlossen
strategy.askedPriorities | @Priorities sind gewählt
strategy.askedDiscovery | Alle @priorities kamen aus dem Entdeckungsprozess
strategy.askedGroups | Wirtschaft, Forschung, öffentliche Stellen und Gesellschaft wurden gehört
strategy.askedPositions | Standpunkte sind eingetragen
strategy.askedChange | Es ist eingetragen, was sich dadurch änderte
strategy.askedActions | Maßnahmen sind eingetragen
strategy.askedOwners | Jede hat eine zuständige Stelle
strategy.askedMoney | Jede hat Mittel und Jahre
strategy.askedServed | Jede dient der Strategie (@priorities)
strategy.askedPartners | Jede nennt ihre Partner im Ausland
strategy.askedChoice | Es ist bekannt, welche Regionen im Ausland haben, was hier fehlt
strategy.bodies | Gremien der Strategie
strategy.organisation | Organisation
strategy.role | Rolle
strategy.mandate | Auftrag
strategy.staff | Personal (VZÄ)
strategy.since | Im Amt
strategy.tasks | Aufgaben
strategy.managing | verwaltet
strategy.steering | lenkt
strategy.advising | berät
strategy.implementing | setzt um
strategy.monitoring | überwacht
strategy.calendar | Kalender von Monitoring und Evaluierung
strategy.step | Schritt
strategy.kind | Art
strategy.due | Fällig
strategy.done | Getan
strategy.document | Dokument
strategy.consequence | Beschluss daraus
strategy.collection | Erhebung von Zahlen
strategy.monitoring-report | Monitoringbericht
strategy.evaluation | Evaluierung
strategy.revision | Überarbeitung (@priorities)
strategy.seeIndicators | {n:Der|Die} {n} {n:Indikator|Indikatoren} mit Ausgangs-, Etappen-, Ziel- und Istwert {n:steht|stehen} im Kapitel über Indikatoren.
strategy.mix | Worauf die Region spezialisiert ist, {year}
strategy.mixRemark | Anteil der Branche hier zu ihrem Anteil in allen Regionen; über 1 hat die Region mehr davon, als ihre Größe erklärt. Nähe: wie viel von dem, was gewöhnlich mit ihr zusammen vorkommt, die Region hat, 0 bis 1.
strategy.industry | Branche
strategy.quotient | Standort­quotient
strategy.nearness | Nähe
strategy.counted | Anzahl
strategy.fiches | @Priorities
strategy.noPriority | Nichts ist eingetragen (@priorities).
strategy.fiche | @Priority: {name}
strategy.whatFor | Ziel
strategy.rationale | Warum diese
strategy.decided | Beschlossen
strategy.part | Teil von
strategy.technologies | Technologien
strategy.discovered | Hervorgegangen aus
strategy.served | Maßnahmen
strategy.money | Mittel
strategy.measuredBy | Indikatoren
strategy.empty | nicht angegeben
strategy.proposed | vorgeschlagen
strategy.chosen | gewählt
strategy.dropped | aufgegeben
strategy.scope | Ihre Branchen in den Daten, {year}
strategy.noScope | Zu den Branchen, um die es hier geht (@priority), enthalten die Daten keine Zahlen.
strategy.notSpecial | In keiner ihrer Branchen ist die Region spezialisiert (alle Standortquotienten liegen unter 1): Die Wahl (@priority) stützt sich auf das, was kommen soll, nicht auf das, was da ist.
strategy.log | Protokoll des Entdeckungsprozesses
strategy.noMeeting | Kein Treffen, Gespräch oder Fragebogen ist eingetragen.
strategy.meetings | Wer was sagte, und was sich dadurch änderte
strategy.meetingList | Treffen, Gespräche, Befragungen
strategy.date | Datum
strategy.meeting | Anlass
strategy.organiser | Veranstaltet von
strategy.people | Personen
strategy.decision | Was beschlossen wurde
strategy.who | Wer
strategy.group | Gruppe
strategy.position | Standpunkt
strategy.change | Was sich änderte
strategy.ledTo | @Priority
strategy.business | Wirtschaft
strategy.research | Forschung
strategy.public | öffentliche Stellen
strategy.society | Gesellschaft
strategy.workshop | Werkstatt
strategy.interview | Gespräch
strategy.survey | Befragung
strategy.consultation | Anhörung
strategy.committee | Ausschuss
strategy.actions | Maßnahmen der Stelle
strategy.action | Maßnahme
strategy.instrument | Instrument
strategy.years | Jahre
strategy.partners | Partner im Ausland
strategy.fund | Bezahlt aus
strategy.total | Zusammen: {sums}.
strategy.totalBut | Zusammen: {sums}; {n} {n:Maßnahme hat|Maßnahmen haben} keinen Betrag.
strategy.near | Regionen anderer Länder, die haben, was nahe liegt und hier fehlt
strategy.nearRemark | Wie nahe das, was dort und nicht hier vorkommt, bei dem liegt, was die Region hat, gegen den Zufall; von ihm unterschieden bei dem Anteil falscher Alarme, den die Stelle zulässt.
strategy.region | Region
strategy.chance | Zufällig (5 % bis 95 %)
strategy.indicators | Indikatoren der Strategie
strategy.indicatorsRemark | Zahlen mit dem Jahr, aus dem sie sind; ein Strich ist eine Zahl, die niemand angegeben hat.
strategy.noIndicator | Kein Ziel ist eingetragen: Nichts sagt, woran die Strategie gemessen wird.
strategy.code | Code
strategy.indicator | Indikator
strategy.unit | Einheit
strategy.baseline | Ausgang
strategy.milestone | Etappe
strategy.target | Ziel
strategy.actual | Ist
strategy.source | Quelle, Anmerkung
strategy.output | Output
strategy.result | Ergebnis
strategy.context | Umfeld
strategy.open | Fragen, die die Daten offenlassen
strategy.openCaption | Frage, und was fehlt
strategy.openRemark | Keine Antwort ist kein Befund: Eine Frage steht hier, weil Genanntes fehlt, nicht weil alles in Ordnung wäre.
strategy.question | Frage
strategy.why | Warum sie offen ist
strategy.summary | Die sieben Kriterien
strategy.criterion | Kriterium
strategy.points | Punkte
`;
