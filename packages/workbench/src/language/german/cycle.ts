/** German messages of applications, reviews, evaluation, tracking and changing an approved plan: "catalogue.key | text". */
export const germanCycleMessages = `
applications.applyQuestion | Antrag zu „{$name}“
applications.notOpen | Zurzeit werden keine Anträge angenommen (@call); was Sie hierzu begonnen haben, steht in Ihrer Arbeitsliste.
applications.applyAnswer | Ein Entwurf lässt sich beliebig oft speichern und ändern; er zählt, wenn er bis Ende {$closes} ({$zone}) eingereicht ist.
applications.question | Antrag „{$name}“
applications.answer | Stand: {$status}.
applications.decision | Grund: {$reason}
applications.back | @Call ansehen
applications.application | Antrag
applications.contents | Was beantragt wird
applications.submit | Einreichen
applications.submitAsk | Den Antrag einreichen?
applications.submitAskWhy | Was eingereicht ist, ändert sich nicht mehr; von nun an liest es die Stelle.
applications.withdrawAsk | Den Antrag zurückziehen?
applications.withdrawAskWhy | Er scheidet aus (@call), und das lässt sich nicht zurücknehmen.
applications.withdraw | Zurückziehen
applications.why | Warum
applications.screening | Formale Prüfung
applications.result | Ergebnis
applications.eligible | Darf begutachtet werden
applications.ineligible | Darf nicht begutachtet werden
applications.keep | Ergebnis festhalten
applications.comments | Kommentare
applications.history | Verlauf
applications.many | Viele auf einmal
applications.manyHint | Die Vorlage herunterladen, je Antrag eine Zeile ausfüllen und wieder einlesen. Aufgenommen werden alle Zeilen oder keine; jeder Fehler nennt seine Zelle. Entwürfe, die unverändert zurückkommen, bleiben, wie sie sind.
applications.paper | Anträge, die auf Papier kamen
applications.paperHint | Für jeden eine Zeile der Vorlage ausfüllen und wieder einlesen: Sie werden unter Ihrem Namen als eingereicht eingetragen, und jeder sagt, wie er kam. Aufgenommen werden alle Zeilen oder keine; jeder Fehler nennt seine Zelle.
applications.paperReason | Wann und wie die Papiere kamen
applications.template | Vorlage mit den vorhandenen Entwürfen (xlsx)
applications.file | Ausgefüllte Arbeitsmappe
applications.mapping | Datei, die sagt, was andere Überschriften bedeuten
applications.mappingHint | Nur für Tabellen, die nicht die Vorlage sind; sie wird aufgehoben und gilt wieder für dieselben Überschriften.
applications.what | Was zu tun ist
applications.check | nur prüfen
applications.draft | als Entwürfe speichern
applications.submitAll | alle einreichen
applications.takeIn | Die Arbeitsmappe einlesen
applications.wouldBe | Nichts ist falsch: {$created} neu, {$changed} geändert, {$kept} unverändert. Noch ist nichts gespeichert.
applications.taken | Gespeichert: {$created} neu, {$changed} geändert, {$kept} unverändert.
evaluations.question | Bewertung: Programme, Zentren, @facilities und Fonds
evaluations.answer | {$year}: {$count} bewertet, davon {$poor} mit der niedrigsten Note, {$open} ohne Note, {$undecided} noch nicht entschieden.
evaluations.year | Jahr
evaluations.period | Zeitraum
evaluations.kind | Was bewertet wird
evaluations.all | alle
evaluations.yearly | jährlich
evaluations.three-yearly | alle drei Jahre
evaluations.programme | Programme
evaluations.innovation-centre | Innovationszentren
evaluations.facility | @Facilities
evaluations.organisation | Institute
evaluations.fund | Fonds
evaluations.results | Ergebnisse
evaluations.none | Hier stünde jede Bewertung mit ihrer Note, ihrer Entwicklung und dem, was sie vorschlägt.
evaluations.noneHere | Zu dieser Auswahl ist nichts bewertet, was Sie sehen dürfen.
evaluations.noneWhy | Zu dieser Auswahl ist nichts bewertet. Bewertet wird weiter unten.
evaluations.subject | Bewertet
evaluations.points | Punkte
evaluations.of | {$points} von {$of}
evaluations.grade | Note
evaluations.noGrade | keine Note: zu wenig ist bekannt
evaluations.trend | Entwicklung
evaluations.better | besser
evaluations.same | gleich
evaluations.worse | schlechter
evaluations.consequence | Folge
evaluations.decided | Entschieden von
evaluations.detail | {$name}, {$year}
evaluations.items | Punkte nach Posten, mit dem Nachweis zu jedem
evaluations.item | Posten
evaluations.value | Wert
evaluations.evidence | Nachweis
evaluations.missing | Nicht bekannt und bis dahin ohne Punkte: {$items}.
evaluations.targets | Was Planzeilen von den Stunden verlangen
evaluations.targetLine | Planzeile
evaluations.targetUnit | @Facility oder Gerät
evaluations.targetFigure | Größe
evaluations.target | Ziel
evaluations.atLeast | mindestens {$value}
evaluations.atMost | höchstens {$value}
evaluations.asFound | Wie vorgefunden
evaluations.byYear | Bis
evaluations.targetState | Stand
evaluations.reached | erreicht
evaluations.not-yet | noch nicht erreicht
evaluations.missed | verfehlt
evaluations.not-recorded | nicht erfasst
evaluations.nothingMissing | Es fehlt nichts.
evaluations.years | Über die Jahre
evaluations.yearValues | Jahre dahinter
evaluations.trendTitle | Punkte von {$name} nach Jahr
evaluations.trendUnit | Punkte
evaluations.trendSource | Bewertungen im Register
evaluations.shareOfPoints | Anteil der Punkte
evaluations.give | Einen Wert mit Nachweis angeben
evaluations.giveWhy | Für das, was das Register nicht berechnen kann. Die nächste Bewertung nimmt ihn auf.
evaluations.given | Gespeichert. Noch einmal bewerten, um ihn aufzunehmen.
evaluations.decide | Entscheiden
evaluations.decideWhy | Von da an steht die Bewertung fest und wird nicht neu berechnet.
evaluations.otherGrade | Andere Note (leer = wie berechnet)
evaluations.otherConsequence | Andere Folge (leer = wie vorgeschlagen)
evaluations.reason | Grund
evaluations.evaluate | Bewerten
evaluations.evaluateTitle | Ein Jahr bewerten
evaluations.evaluatedCount | .input {$count :number} .match $count one {{{$count} Bewertung ist gespeichert.}} * {{{$count} Bewertungen sind gespeichert.}}
evaluations.evaluateAsk | Das Jahr bewerten?
evaluations.evaluateAskWhy | „{$type}“: Bewertet wird für {$year} nach dem, was das Register enthält; was vorher entschieden wurde, bleibt.
evaluations.beyond_reach | .input {$count :number} .match $count one {{{$count} gehört zu einem anderen Ressort und blieb aus.}} * {{{$count} gehören zu anderen Ressorts und blieben aus.}}
evaluations.decided_before | .input {$count :number} .match $count one {{{$count} ist entschieden und bleibt.}} * {{{$count} sind entschieden und bleiben.}}
evaluations.unknown | .input {$count :number} .match $count one {{Zu {$count} enthält das Register nichts, wonach zu urteilen wäre.}} * {{Zu {$count} enthält das Register nichts, wonach zu urteilen wäre.}}
evaluations.evaluateOne | Nur „{$name}“.
evaluations.evaluateAll | Alle dieser Art bewerten
evaluations.draft | Entwurf: berechnet, nicht entschieden.
evaluations.decidedBy | Entschieden von {$who}.
evaluations.decideAskWhat | „{$name}“, {$year}: {$grade}.
evaluations.rankingTitle | Punkte: {$kind}, {$period}, {$year}
evaluations.rankingUnit | Punkte von {$of}; Note neben dem Balken, nur umrandet, wo für eine zu wenig bekannt ist
evaluations.rankingSource | Bewertungen des Registers
evaluations.decideAsk | Über die Bewertung entscheiden?
evaluations.asOf | Art
evaluations.cards | Geltende Bewertungsbögen
evaluations.origin | Aus
evaluations.settings | quoin.yaml
evaluations.register | Register
evaluations.default | Vorgabe des Programms
evaluations.usedFor | Gilt für
evaluations.itemCount | Posten, berechnet / von Personen angegeben
reviews.questionOf | Stand der Gutachten
reviews.assigned | Vergebene Gutachten
reviews.question | Meine Gutachten
reviews.answer | .input {$count :number} .match $count one {{Ausstehend: {$waiting} von {$count} Gutachten.}} * {{Ausstehend: {$waiting} von {$count} Gutachten.}}
reviews.none | Hier stünden vergebene Gutachten.
reviews.noneWhy | An Sie ist kein Gutachten vergeben.
reviews.waiting | Zu begutachten
reviews.done | Abgegeben oder abgelehnt
reviews.application | Antrag
reviews.reviewer | Gutachter
reviews.status | Stand
reviews.total | Summe
reviews.comment | Kommentar
reviews.overall | Kommentar zum Ganzen
reviews.conflict | Befangenheit oder Grund der Ablehnung
reviews.meanOf | Erwarteter Nutzen: Mittel
reviews.lowOf | Erwarteter Nutzen: unteres Ende
reviews.highOf | Erwarteter Nutzen: oberes Ende
reviews.levelOf | Wahrscheinlichkeit, dass er zwischen beiden Enden liegt
reviews.likelyLow | Erfolgswahrscheinlichkeit: mindestens
reviews.likelyMode | Erfolgswahrscheinlichkeit: am ehesten
reviews.likelyHigh | Erfolgswahrscheinlichkeit: höchstens
reviews.inOutcome | gezählt in: {$outcome}; alle vier Angaben oder keine
reviews.zeroToOne | von 0 bis 1; alle drei Angaben oder keine
reviews.range | von {$low} bis {$high}
reviews.text | Der Antrag
reviews.submitAsk | Das Gutachten einreichen?
reviews.submitAskWhy | Seine Punkte zählen sofort in der Rangfolge.
reviews.submit | Gutachten einreichen
reviews.decline | Dieses Gutachten ablehnen
reviews.declineWhy | Befangenheit oder ein anderer Grund
reviews.noScorecard | Der Bewertungsbogen ist nicht zu lesen (@call).
replan.question | Anpassung des genehmigten Plans
replan.answer | Bei höchstens {$most} Änderungen kommen {$enters} hinzu und {$leaves} scheiden aus; {$committed} sind zugesagt und bleiben.
replan.none | Hier ließe sich ein genehmigter Plan ändern, mit so wenigen Änderungen, wie Sie erlauben.
replan.most | Höchstens so viele Projekte kommen hinzu oder scheiden aus
replan.mostWhy | Ein Projekt für ein anderes zählt als zwei.
replan.choosing | Projekte werden gewählt
replan.projects | Projekte: was sich ändert und warum
replan.candidates | Kandidaten: was sich ändert und warum
replan.candidatesApart | Ihr Geld wird nie zu dem wirklicher Projekte gezählt.
replan.candidate | Kandidat
replan.line | Zeile
replan.compareVersions | Zwei Fassungen Zeile für Zeile
replan.earlier | Frühere Fassung
replan.later | Spätere Fassung
replan.noDifference | Beide sagen dasselbe.
replan.differences | Zeilen: {$dropped} entfallen, {$added} hinzugekommen, {$changed} geändert, {$same} wie zuvor.
replan.dropped | entfallen
replan.added | hinzugekommen
replan.fieldChanged | {$field}: {$from} → {$to}
replan.action | Handlung
replan.instrument | Instrument
replan.subject | Für
replan.currency | Währung
replan.start_year | Beginn
replan.owner | Verantwortlich
replan.findings | Befunde
replan.start | Beginn
replan.notRegistered | (noch nicht im Register)
replan.kept | .input {$count :number} .match $count one {{{$count} bleibt gewählt.}} * {{{$count} bleiben gewählt.}}
replan.notOffered | Nicht mehr unter denen, aus denen der Fonds wählt, aber im Plan und darum behalten: {$count} ({$projects}).
replan.noChoice | Mit so wenigen Änderungen hält keine Wahl die Regeln ein; es gibt also nichts zu genehmigen. Mehr Änderungen erlauben oder die Regeln ändern.
replan.noMoves | Nichts: Keine erlaubte Änderung ist mehr wert als der Plan, wie er ist.
replan.move | Änderung
replan.enters | kommt hinzu
replan.leaves | scheidet aus
replan.project | Projekt
replan.amount | Geld
replan.why | Warum
replan.stays | Was bleibt
replan.linesKept | .input {$count :number} .match $count one {{{$count} Zeile des Plans bleibt, wie sie ist.}} * {{{$count} Zeilen des Plans bleiben, wie sie sind.}}
replan.committed | Zugesagte Projekte
replan.noCommitted | Noch ist keinem Projekt des Plans etwas zugesagt.
replan.approve | Als neue Fassung genehmigen
replan.reason | Beschluss (Sitzung, Nummer, Datum)
replan.approved | Genehmigt als {$plan}.
replan.base | Grundfall
replan.approveAsk | Den Plan genehmigen?
replan.approveAskWhy | Der bisherige Plan ist abgelöst; @calls, Projekte und Verfolgung nennen von nun an die neuen Zeilen.
replan.drafts | Wartet auf Genehmigung
replan.keptBy | .input {$count :number} .match $count one {{{$count} Zeile, festgehalten von {$who}.}} * {{{$count} Zeilen, festgehalten von {$who}.}}
replan.notYours | Sie haben ihn festgehalten: Jemand anderes genehmigt ihn.
replan.approveDraft | Diesen Entwurf genehmigen
replan.versions | Fassungen
replan.noVersions | Noch ist kein Plan genehmigt.
replan.version | Plan
replan.status | Stand
replan.at | Genehmigt am
replan.before | Vorige Fassung
replan.scenario | Szenario
tracking.report | Bericht über das Jahr: 
tracking.reportYear | Jahr des Berichts
tracking.question | Fortschritt des Plans
tracking.ownQuestion | Noch zu erreichende Meilensteine
tracking.answer | Am {$at}: {$late} von {$lines} Zeilen und Projekten verspätet; Risikohinweise: {$flags}.
tracking.answerNothing | Am {$at} ist noch nichts zu verfolgen; Risikohinweise: {$flags}.
tracking.nothing | Hier stünde jede Planzeile und jedes Projekt mit Geld und Meilensteinen.
tracking.nothingWhy | Kein Plan ist genehmigt, und kein Projekt hat Geld oder Meilensteine. Sobald ein Plan genehmigt oder Geld gebucht ist, wird es hier verfolgt.
tracking.toApprove | Einen Plan genehmigen
tracking.toMoney | Geld buchen
tracking.tracking | Geld und Meilensteine werden verfolgt
tracking.flags | Risikohinweise
tracking.noFlags | Keine Regel gibt an diesem Tag einen Hinweis.
tracking.flag | Hinweis
tracking.slip | Verzug
tracking.money-ahead-of-results | Mittel vor den Ergebnissen
tracking.silent | ohne Nachricht
tracking.over-spend | Überschreitung
tracking.under-spend | Rückstand der Zahlungen
tracking.indicator-off-track | Indikator hinter seinem Pfad
tracking.statement | Was der Fall ist
tracking.rule | Regel
tracking.subject | Betrifft
tracking.projects | Projekte
tracking.lines | Planzeilen
tracking.noLines | Kein Plan ist genehmigt; es sind keine Zeilen zu verfolgen.
tracking.noProjects | Hier stünden Projekte mit Geld oder Meilensteinen.
tracking.planned | Geplant
tracking.committed | Zugesagt
tracking.paid | Gezahlt
tracking.milestones | Meilensteine fällig / erreicht / verspätet
tracking.status | Stand
tracking.reason | Warum
tracking.notStarted | nicht begonnen
tracking.onTrack | im Plan
tracking.late | verspätet
tracking.ahead | Mittel vor den Ergebnissen
tracking.done | erledigt
tracking.openMilestones | Noch nicht erreichte Meilensteine
tracking.noMilestones | Jeder Meilenstein ist erreicht, oder keiner ist eingetragen.
tracking.due | Fällig am {$due}
tracking.reached | Erreicht am
tracking.proof | Woran es zu sehen ist (für den Verlauf)
tracking.markAsk | Als erreicht vermerken?
tracking.markAskWhy | „{$name}“, erreicht am {$day}. Fortschritt und Risikohinweise zählen das von nun an mit; im Verlauf steht, wer es gesagt hat.
tracking.marked | „{$name}“ ist als erreicht vermerkt, am {$day}.
tracking.takeBack | Zurücknehmen
tracking.yearMoney | Geld im Bericht über {$year}
tracking.yearMoneyWhy | Stand: {$at}. Jeder Betrag öffnet die Bewilligungen und Zahlungen, deren Summe er ist.
tracking.yearMoneyNone | Bis dahin ist kein Geld verzeichnet.
tracking.programme | Programm
tracking.noProgramme | kein Programm verzeichnet
tracking.committedInYear | Zugesagt im Jahr {$year}
tracking.paidInYear | Gezahlt im Jahr {$year}
tracking.openAmount | {$amount}: woraus es sich ergibt ({$of})
tracking.project | Projekt
tracking.day | Tag
tracking.amount | Betrag
tracking.currency | Währung
tracking.booking | Datensatz
tracking.entries | Buchungen
tracking.leftOut | Weitere: {$count}; nach Projekt auf der Befehlszeile zu erfragen.
tracking.mark | Als erreicht vermerken
trackingPicture.title | Geld und Meilensteine der Projekte
trackingPicture.subtitle | Jede Zeile: geplant, zugesagt, gezahlt; Meilensteine nach dem Tag, an dem sie fällig sind.
trackingPicture.project | Projekt
trackingPicture.money | Geplant, zugesagt, gezahlt
trackingPicture.milestones | Meilensteine
trackingPicture.planned | geplant
trackingPicture.committed | zugesagt
trackingPicture.paid | gezahlt
trackingPicture.done | erreicht
trackingPicture.late | verspätet
trackingPicture.open | noch nicht fällig
trackingPicture.today | heute
trackingPicture.unknown | nicht erfasst
trackingPicture.others | Projekte in anderen Währungen stehen in der Tabelle darunter.
`;
