/** German messages of the first page, the map, briefs and findings: "catalogue.key | text", one and several parted by "¦". */
export const germanFindingsMessages = `
brief.question | Das industrielle Technologiesystem von {$place}: Befunde und Aufgaben
brief.questionNation | Das industrielle Technologiesystem (@whole): Befunde und Aufgaben
brief.working | Befunde werden geprüft und der Plan entworfen
brief.answer | {$all} Befunde betreffen diesen Ort: Die Daten stützen {$confirmed}, widerlegen {$refused} und lassen {$thin} offen; {$lines} Aufgaben werden vorgeschlagen.
brief.answerNation | {$all} Befunde zum Ganzen (@whole): Die Daten stützen {$confirmed}, widerlegen {$refused} und reichen bei {$thin} nicht; {$lines} Aufgaben werden vorgeschlagen.
brief.findings | Wichtigste Befunde
brief.peers | Der Ort unter seinesgleichen
standing.rank | {$place} steht auf Rang {$rank} von {$all}, der höchste zuerst:
standing.highest | {$place} ist der höchste von {$all} (Rang {$rank}):
standing.neither | Weder hoch noch niedrig ist besser.
standing.lower | Niedriger ist besser.
standing.lowerBest | Niedriger ist besser: der beste von ihnen.
standing.lowerWorst | Niedriger ist besser: der schlechteste von ihnen.
standing.higher | Höher ist besser.
standing.higherBest | Höher ist besser: der beste von ihnen.
standing.higherWorst | Höher ist besser: der schlechteste von ihnen.
standing.lowest | {$place} ist der niedrigste von {$all} (Rang {$rank}):
brief.ownNone | Über den Ort selbst lässt sich noch nichts sagen: bei {$count} Fragen fehlen Daten.
brief.wider | Über das Ganze, mit Bezug auf diesen Ort:
standing.median | Mitte aller {$value}
brief.lastStep | Von {$before} ({$from}) auf {$after} ({$to}).
brief.owner | verantwortlich: 
brief.sourceOwn | Befunde und Plan dieses Arbeitsbereichs
brief.noOwner | noch niemand benannt
brief.deadline | bis {$day}
brief.noDeadline | noch keine Frist
brief.nationHere | Der Plan des Ganzen gibt hier {$money}; dieser Betrag wurde für das eigene Budget des Orts gelöst.
brief.nationSame | Der Plan des Ganzen gibt hier dasselbe.
brief.nationNone | Für das eigene Budget des Orts gelöst; nicht mit dem Plan des Ganzen zu vergleichen.
brief.findingsNone | Über diesen Ort konnte noch nichts geprüft werden.
brief.findingsNoneWhy | Keine Regel hatte die Zeilen, die sie braucht; die Liste der Probleme sagt, welche fehlen.
brief.decisions | Vorgeschlagene Entscheidungen
brief.decisionsNone | Keine Aufgabe ist hier durch die Daten begründet.
brief.decisionsNoneWhy | Eine Planzeile braucht einen Befund, den die Daten nicht widerlegen.
brief.moreReasons | .input {$count :number} .match $count one {{und {$count} weiterer}} * {{und {$count} weitere}}
brief.because | wegen
brief.money | Das Geld
brief.moneyInvented | Der Betrag von {$lines} ist erfunden und in keiner Summe.
brief.moneyKnown | .input {$count :number} .match $count one {{{$count} Zeile trägt einen Betrag, {$money} (nominal, geschätzt, nicht genehmigt). Die Kosten der anderen {$unpriced} sind nicht bekannt und nicht in der Summe.}} * {{{$count} Zeilen tragen einen Betrag, zusammen {$money} (nominal, geschätzt, nicht genehmigt). Die Kosten der anderen {$unpriced} sind nicht bekannt und nicht in der Summe.}}
brief.moneyUnknown | Keine der {$unpriced} Zeilen hat bekannte Kosten; eine Summe wird nicht geraten.
brief.unknown | Was noch herauszufinden ist
brief.moreUnknown | .input {$count :number} .match $count one {{und {$count} weiterer, den die Daten offenlassen.}} * {{und {$count} weitere, die die Daten offenlassen.}}
brief.unknownNone | Jede Regel, die von diesem Ort spricht, hatte die nötigen Daten.
brief.untested | {$count} Punkte aus der Liste der Probleme, Stufen und Forderungen konnten gar nicht geprüft werden.
brief.allFindings | Alle Befunde
brief.wholePlan | Der ganze Plan
brief.otherPlace | Ein anderer Ort
brief.nation | @Whole
findings.listQuestion | Probleme und Belege
findings.listQuestionOf | Probleme von {$place} und die Belege
findings.listAnswer | {$confirmed} Befunde stützen die Daten, {$refused} nicht, {$thin} waren mangels Daten nicht zu prüfen.
findings.matrix | Was wo gilt
findings.matrixQuestion | Frage
findings.matrixSum | bestätigt
findings.matrixNone | Diese Frage wird für diesen Ort nicht gestellt.
findings.matrixWhole | Ort für Ort ({$places})
findings.matrixNote | Ein Zeichen öffnet den Befund des Orts. Was das Ganze betrifft, steht darunter.
findings.matrixNoteHere | Ein Zeichen öffnet den Befund des Orts. Die Spalte des gewählten Orts ist getönt.
findings.asked | Gefragt war: {$question}
findings.wholeStatement | Der Befund im Wortlaut
findings.diagnosing | Befunde werden an den Daten geprüft
findings.place | Ort
findings.verdict | Urteil
findings.problem | Problem
findings.all | Alle
findings.notTested | Nicht geprüft
findings.leavesOpen | Was diese offen lassen
findings.sameFindings | Dieselben Befunde nach Stufe und Forderung
findings.otherWords | Stufen und Forderungen der Vorlage
findings.nothing | Kein Befund passt zu dieser Auswahl.
findings.nothingWhy | Die Filter oben lassen nichts übrig.
findings.showAll | Alle Befunde zeigen
findings.comparedWith | Verglichen mit
findings.value | Beobachtet
findings.threshold | Wert
findings.limit | Wo das Urteil kippt
findings.thresholds | Grenzen
findings.thresholdName | Ändern
findings.notSet | nicht gesagt: danach wird gefragt ({$setting})
findings.exampleOfChina | Chinas Beispiel hat {$value}
findings.thresholdDefault | (Vorgabe {$value})
findings.askRefused | Was wären diese Zeilen, wäre dies widerlegt?
findings.hadBeenRefused | Wäre dies widerlegt
findings.refusing | Die Zeilen werden ohne diesen Befund neu gemacht
findings.refusedMoney | Die Zeilen mit bekannten Kosten, die darauf beruhen, ergeben {$before}; ohne ihn ergäben sie {$after}.
findings.answeredByUnpriced | Kosten noch nicht geschätzt
findings.fragile | Kippt die Antwort: bei {$value}
findings.thresholdWhy | Wozu sie dient
findings.yes | ja
findings.no | nein
findings.chance | Allein durch Zufall
findings.chanceRange | {$low} bis {$high} (Mittel {$mean})
findings.pValue | p-Wert (Wahrscheinlichkeit eines so fernen Werts allein durch Zufall)
findings.interval | Intervall ({$level} %)
findings.intervalRange | {$low} bis {$high}
findings.unit | Einheit
findings.change | Was diese Antwort ändern würde
findings.changeNone | Die Regel bietet für diesen Befund kein anderes Panel und keine andere Grenze.
findings.robust | robust: auf jede Zählweise dasselbe
findings.depends | hängt an einer Wahl
findings.small | wirklich, aber klein
findings.effectSays | {$meaning}: {$value}; zu den Daten passt {$low} bis {$high} ({$level}). Durchgezogen: nichts. Gestrichelt: das Geringste von Belang, {$minimum}.
findings.placebo | An der Stelle des Landes
findings.placeboOf | {$called} von {$of} Vergleichsländern würden auch gerufen
findings.plannedPower | Um die nächste Tabelle zu planen
findings.plannedPowerOf | eine Tabelle dieser Größe findet {$detectable} in vier von fünf Fällen; hier entscheidet das nichts
findings.registered | Grenzwerte registriert
findings.registeredOn | so seit {$day}, davon {$later} gesetzt, nachdem eine Tabelle gekommen war ({$hash})
findings.registeredByHand | von Hand geändert und von niemandem registriert ({$hash})
findings.misreading | Zitierbar als: „{$licenses}“ Nicht als: „{$not}“
findings.sureLink | Wie verlässlich
findings.variant | Anderes Panel oder andere Grenze
findings.rows | Zeilen dahinter
findings.rowsOf | .input {$count :number} .match $count one {{{$shown} Zeile von {$table}}} * {{{$shown} Zeilen von {$table}}}
findings.register | Register des Arbeitsbereichs
findings.recordVersion | Fassung {$version}
findings.noRows | Dazu gibt es keine Datenzeile; der Satz oben sagt, was fehlt.
findings.why | Warum dieses Urteil
findings.ruleOf | Regel
findings.functionOf | Funktion des Innovationssystems
findings.mechanism | Richtung
findings.blocking | hemmend
findings.inducing | fördernd
findings.comments | Kommentare
findings.commentsNone | Zu diesem Befund hat noch niemand etwas gesagt.
findings.comment | Ihr Kommentar
findings.commentSend | Kommentieren
findings.answeredBy | Beantwortet durch
findings.answeredByNone | Keine Planzeile beantwortet dies: Nur gestützte Befunde verlangen eine Maßnahme.
findings.answeredByGap | Noch beantwortet dies keine Planzeile.
findings.about | Betrifft
findings.unknown | Unter dieser Adresse gibt es keinen Befund
findings.unknownWhy | Befunde entstehen neu aus den Daten; dieser gehört vielleicht zu einem anderen Arbeitsbereich.
start.question | Das industrielle Technologiesystem auf einen Blick
start.answer | Einen Ort oder das Ganze (@whole) wählen. Eine Seite sagt, was dort zu wissen und zu tun ist, und jede Zahl darauf führt zu ihren Zeilen.
start.waits | Was auf Sie wartet
start.allWaits | .input {$count :number} .match $count one {{Die eine offene Sache}} * {{Alle {$count} offenen Sachen}}
start.dueBy | fällig am {$day}
start.leadWrong | .input {$count :number} .match $count one {{Ein Problem ist bei jeder Zählweise bestätigt.}} * {{{$count} Probleme sind bei jeder Zählweise bestätigt.}}
start.leadNoneWrong | Kein Problem ist bei jeder Zählweise bestätigt.
start.leadThin | Zu {$thin} von {$all} Fragen reichen die Daten nicht.
start.leadNext | .input {$count :number} .match $count one {{Als Nächstes: über die eine vorgeschlagene Aufgabe entscheiden.}} * {{Als Nächstes: über {$count} vorgeschlagene Aufgaben entscheiden.}}
start.summary | {$count} Fragen wurden an die Daten gestellt:
start.stages | Stufen und Forderungen der Vorlage
start.summaryHold | {$count} bestätigt
start.summaryRefused | {$count} nicht gestützt
start.summaryThin | {$count} unentschieden
start.summaryTasks | .input {$count :number} .match $count one {{{$count} Aufgabe}} * {{{$count} Aufgaben}}
start.summaryMoney | {$money} für {$count} davon geschätzt, nicht gebilligt
start.known | Am sichersten: Befunde, die bei jeder Zählweise gelten
start.wrong | Was nicht in Ordnung ist
start.tooSmall | Vorhanden, aber zu klein, um zu handeln
start.spokenAgainst | Vermutet und nicht gestützt
start.toDecide | Als Nächstes: diesen Monat zu entscheiden
start.allTasks | .input {$count :number} .match $count one {{Die eine vorgeschlagene Aufgabe}} * {{Alle {$count} vorgeschlagenen Aufgaben}}
start.noOwner | noch niemand benannt
start.noneRobust | Kein Befund ist bei jeder Zählweise bestätigt. Die Seite Probleme führt alle auf.
start.alsoRefused | .input {$count :number} .match $count one {{Ein weiterer ist nicht gestützt.}} * {{{$count} weitere sind nicht gestützt.}}
start.alsoDepending | .input {$count :number} .match $count one {{Ein weiterer ist bestätigt und hängt von der Zählweise ab; {$refused} weitere sind nicht gestützt.}} * {{{$count} weitere sind bestätigt und hängen alle von der Zählweise ab; {$refused} weitere sind nicht gestützt.}}
start.alsoKnown | .input {$count :number} .match $count one {{Ein weiterer ist bestätigt ({$depending} davon je nach Zählweise); {$refused} weitere sind nicht gestützt.}} * {{{$count} weitere sind bestätigt ({$depending} davon je nach Zählweise); {$refused} weitere sind nicht gestützt.}}
start.noTask | Es wird keine Aufgabe vorgeschlagen: Kein Befund ist bestätigt, auf den sich eine stützen ließe. Was dafür herauszufinden wäre, steht beim Plan.
start.toPlan | Was herauszufinden ist
start.look | Die Belege
start.summaryTurned | zuletzt gewendetes Urteil: {$what}, von „{$from}“ zu „{$to}“
start.turnedTitle | Gewendete Urteile
start.turned | von „{$from}“ zu „{$to}“
start.turnedNew | neu: „{$to}“
start.turnedByRecord | nach einer Änderung, der jüngsten dazwischen:
start.turnedByTable | weil die Tabelle „{$table}“ anderes enthält
start.turnedBySettings | weil die Einstellungen andere sind
start.turnedByProgram | weil das Programm anders urteilt
start.summaryChange | letzte Änderung des Registers {$day}
chain.title | Von den Problemen zum Geld
chain.problems | Probleme
chain.findings | Befunde
chain.measures | Maßnahmen
chain.tasks | Aufgaben
chain.money | Geld
chain.estimated | {$money} (geschätzt)
chain.invented | erfunden: 
chain.open | {$count} ohne Betrag
chain.hint | Auf einen Teil zeigen, um seinen Faden zu sehen; klicken, um ihn zu öffnen. Blau: bestätigt, schwarz: nicht gestützt, grau: zu wenig Daten.
start.sourceOwn | Befunde und Plan dieses Arbeitsbereichs
start.nation | @Whole
start.grid | Die @regions
start.mapShows | Die Karte zeigt
start.mapCount | wie viele Befunde im Ort selbst bestätigt sind
start.mapCountKey | Bestätigte Befunde, von höchstens {$questions} je Ort gefragten:
start.mapCountNone | Keine der {$questions} je Ort gefragten Fragen ist für einen davon zu beantworten: Gestrichelt heißt unbekannt, nicht null.
start.mapThin | Gestrichelt: Über {$count} ist nichts zu sagen.
start.mapNothing | Zu diesen Orten einzeln hat keine Regel Belege. Ein Klick öffnet Befunde und Aufgaben eines Ortes.
start.mapBeyond | .input {$count :number} .match $count one {{Gestrichelt: Einen weiteren Ort umfassen die Daten nicht.}} * {{Gestrichelt: {$count} weitere Orte umfassen die Daten nicht.}}
start.tileThin | .input {$count :number} .match $count one {{zu wenig Daten zu der einen Frage}} * {{zu wenig Daten zu allen {$count} Fragen}}
start.tileCount | {$count}
start.begin | Dieser Arbeitsbereich ist noch leer. Hier beginnen:
start.beginOffice | Sagen, wer Sie sind
start.beginOfficeWhy | Name, Währung, Zeitzone, Sprachen und wessen Orte Sie betrachten.
start.zoneAsked | In welcher Zeitzone liegt die Stelle? Bis das angegeben ist, gelten die Tage von UTC, und Ausschreibungen und Runden öffnen nicht.
start.sayZone | Angeben
start.beginImport | Daten einführen
start.beginImportWhy | Tabellen, wie Ihre Stelle sie hat, die Orte zuerst: @regions, Firmen, Projekte, Geld.
start.beginOrganisation | Ein Ressort oder eine Einrichtung eintragen
start.beginOrganisationWhy | Wer entscheidet, wer forscht, wer herstellt.
start.tileVerdicts | {$confirmed} bestätigt, {$refused} nicht gestützt, {$thin} mit zu wenig Daten
start.problems | Die vier Probleme, geprüft
start.problemsNote | Für das Ganze (@whole). Ein widerlegter Befund hat denselben Raum wie ein gestützter.
start.measures | Die fünf Maßnahmen, geplant
start.measuresNote | Für das Ganze (@whole). Jede Planzeile nennt die Befunde, die sie beantwortet.
start.lines | .input {$count :number} .match $count one {{{$count} Zeile}} * {{{$count} Zeilen}}
start.unplanned | .input {$count :number} .match $count one {{{$count} Punkt ohne Zeile}} * {{{$count} Punkte ohne Zeile}}
start.noLine | keine Zeile: {$reason}
start.open | nicht geprüft: {$reason}
start.openPlain | nicht geprüft
start.noLinePlain | keine Zeile
start.diagnosing | Befunde werden an den Daten geprüft
start.designing | Der Plan, der die Befunde beantwortet, wird entworfen
start.questions | Fragen, deren Antwort am meisten wert ist
start.allQuestions | Alles, was herauszufinden ist
start.changes | Letzte Änderungen
start.noChanges | Hier stünden die letzten Änderungen des Registers.
start.noChangesWhy | Seit der Anlage des Arbeitsbereichs hat niemand einen Datensatz geändert.
start.editCard | Eine Karte öffnen und einen Posten ändern
start.allChanges | Alle Änderungen
map.question | Karte
map.code | Code
map.rowOfTable | Zeile der Tabelle
map.questionOf | {$indicator}, {$year}, nach Orten
map.answerAll | Von {$all} @regions am höchsten: {$high}; am niedrigsten: {$low} ({$unit}).
map.answer | Von {$count} der {$all} @regions mit Angaben für {$year} am höchsten: {$high}; am niedrigsten: {$low} ({$unit}).
map.answerOf | Von {$count} der {$all} Teile von {$place} mit Angaben für {$year} am höchsten: {$high}; am niedrigsten: {$low} ({$unit}).
map.placeSays | Die Zeile von {$place}, die nicht die Summe der Teile ist, sagt 
map.around | Andere Karten des Ortsbaums
map.above | Hinauf zu 
map.below | Hinab zu 
map.between | .input {$count :number} .match $count one {{ein weiterer dazwischen}} * {{{$count} weitere dazwischen}}
map.notReporting | .input {$count :number} .match $count one {{ein Ort nennt für {$year} keine Zahl}} * {{{$count} Orte nennen für {$year} keine Zahl}}
map.showAll | Alle {$count} Zeilen zeigen
map.saidIn |  ({$unit}, {$year}).
map.nationSays | Die Zeile des Ganzen (@whole), die nicht die Summe der Felder ist, sagt 
map.indicator | Indikator
map.year | Jahr
map.notReported | für {$year} nicht gemeldet
map.table | Dasselbe als Tabelle
map.province | Ort
map.value | Wert
map.rank | Rang
map.legend | Fünftel der meldenden Orte, von niedrig nach hoch
map.download | Herunterladen: 
map.source | Quelle: {$source}
map.tileLine | Die kleine Linie im Feld zeigt {$from} bis {$to}; ein fehlendes Jahr ist eine Lücke.
map.answerNone | Keiner der {$all} Orte meldet dazu einen Wert für {$year}.
map.nothing | Hier stünde die Karte eines Indikators.
map.nothingWhy | Der Arbeitsbereich hat keine Tabelle von Indikatoren nach @regions.
map.toSources | Die Tabellen des Arbeitsbereichs ansehen
`;
