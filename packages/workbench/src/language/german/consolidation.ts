/** German messages of the offices' plans taken together, of consultation, division of tasks and departments: "catalogue.key | text". */
export const germanConsolidationMessages = `
consultation.question | Anhörung der Stellen zum Entwurf, und was aus ihren Antworten wird
consultation.answer | Offene Runden: {$open} von {$rounds}.
consultation.rounds | Runden
consultation.none | Noch ist kein Entwurf zur Anhörung versandt.
consultation.noneWhy | Die Planung eröffnet unten eine Runde.
consultation.round | Runde
consultation.status | Stand
consultation.until | Bis
consultation.answered | Beantwortet
consultation.undecided | Zu entscheiden
consultation.silent | Schweigende Stellen
consultation.show | Zeigen
consultation.office | Stelle
consultation.officeOfTable | Nur für eine Tabelle, die nicht sagt, wessen Antworten sie enthält.
consultation.all | alle
consultation.lines | Zeile für Zeile
consultation.line | Zeile
consultation.says | Was gefragt wird
consultation.since | Seit der vorigen Runde
consultation.new | neu
consultation.changed | geändert
consultation.same | wie zuvor
consultation.given | Antwort
consultation.taken | Aufgenommen
consultation.before | Vorige Runde
consultation.accept | nimmt an
consultation.change | nimmt mit Änderung an
consultation.refuse | lehnt ab
consultation.propose | schlägt anderes vor
consultation.yes | aufgenommen
consultation.partly | teilweise
consultation.no | nicht aufgenommen
consultation.sendAsk | An die Stellen versenden?
consultation.sendAskWhy | Jede Stelle, die der Entwurf nennt, wird sofort zu ihren eigenen Zeilen gefragt und kann bis {$until} antworten. Das lässt sich nicht zurücknehmen; die Runde kann vorher geschlossen werden, mit Grund. Über den Entwurf ist damit nichts entschieden.
consultation.open | offen
consultation.closed | geschlossen
consultation.send | Einen Entwurf zur Anhörung versenden
consultation.draft | Entwurf
consultation.division | vorgeschlagene Arbeitsteilung
consultation.send1 | Jede Stelle wird zu ihren eigenen Zeilen gefragt. Eine andere Person schließt die Runde.
consultation.sent | Gefragte Stellen: {$offices}; Zeilen: {$lines}.
consultation.reply | Antworten
consultation.text | Änderung, Grund oder Vorschlag
consultation.replyFile | Unterzeichnete Antworten oder eine Tabelle, anstelle einer einzelnen Zeile
consultation.replied | Festgehalten; noch offene Zeilen der Stelle: {$open}.
consultation.decide | Über eine Antwort entscheiden
consultation.why | Warum
consultation.closeReason | Grund
consultation.closeReasonWhy | Nötig, wenn Stellen schweigen und der letzte Tag ({$until}) nicht vorbei ist; der Grund steht im Protokoll.
consultation.ask | Eine weitere Stelle zu jeder Zeile fragen
consultation.saidAlready | {$line} (beantwortet: {$answer})
consultation.notAsked | Ihre Stelle wird in dieser Runde nicht gefragt.
consultation.closeOther | Sie haben diese Runde eröffnet: eine andere Person schließt sie, auf dieser Seite.
consultation.closeAsk | Die Runde schließen?
consultation.closeAskWhy | Niemand kann darin mehr antworten; {$open} Zeilen stehen ohne Antwort. Wieder öffnen lässt sie sich nicht, eine neue Runde schon.
consultation.close | Die Runde schließen
consultation.minutes | Protokoll als Dokument
coordination.question | Wer was fördert, und was niemand aufnimmt
coordination.answer | Ressorts: {$departments}; Technologien und Kartenposten: {$things}, davon von mehreren gefördert: {$overlaps}, gebraucht und ohne erfasstes Instrument: {$gaps}.
coordination.answerNothing | Kein Ressort ist mit dem eingetragen, was es fördert, und auch keine Technologie und kein Kartenposten: Weder Überschneidungen noch Lücken lassen sich nennen.
coordination.answerNone | Kein Ressort ist mit dem eingetragen, was es fördert; gebraucht und im Register ohne @call, Programm oder Projekt: {$gaps} von {$things} Technologien und Kartenposten.
coordination.department | Ressort
coordination.technology | Technologie oder Kartenposten
coordination.all | alle
coordination.known | Was bekannt ist
coordination.matrix | Ressorts nach Technologien und Kartenposten
coordination.matrixHint | In jeder Zelle: Instrument, Mittel, Zahl der Datensätze. Ein Datensatz, der mehrere Sachen nennt, steht bei jeder mit seinem ganzen Betrag; Zellen werden darum nicht summiert.
coordination.noDepartments | Hier stünden Ressorts nach Technologien.
coordination.noDepartmentsWhy | Weder @calls noch Programme noch Projekte nennen ein Ressort und dazu, worum es geht; was niemand aufnimmt, steht unten.
coordination.toDepartments | Ressorts eintragen
coordination.noCells | Hier stünde die Matrix.
coordination.noCellsWhy | In dieser Auswahl haben weder @calls noch Projekte noch Programme zugleich ein Ressort und eine Technologie oder einen Kartenposten.
coordination.toRegister | Zum Register
coordination.showAll | Alle zeigen
coordination.standing | Stand
coordination.instrument-unknown | Instrument nicht erfasst
coordination.department-unknown | Ressort unbekannt
coordination.by-technology | über die zugehörige Technologie
coordination.none | kein Instrument
coordination.known_instrument | Instrument bekannt
coordination.needed | gebraucht
coordination.total | Ressort zusammen
coordination.moneyUnknown | Betrag unbekannt
coordination.records | .input {$count :number} .match $count one {{{$count} Datensatz}} * {{{$count} Datensätze}}
coordination.cells | Zellen und ihre Datensätze
coordination.instrument | Instrument
coordination.money | Mittel
coordination.count | Zahl der Datensätze
coordination.recordsOf | Datensätze
coordination.overlaps | Überschneidungen
coordination.overlap | 1 − Σ Anteil²
coordination.by | Anteile nach
coordination.byMoney | Mitteln
coordination.byCount | Anzahl
coordination.who | Wer, wie viel
coordination.noOverlaps | Keine Sache dieser Auswahl wird von mehreren bekannten Ressorts gefördert.
coordination.merges | Was sich zusammenlegen lässt
coordination.leads | Federführend
coordination.joins | Treten bei
coordination.joined | Mittel der Beitretenden
coordination.gaps | Lücken: gebraucht, und kein Instrument erfasst
coordination.takenBy | Programm, das es aufnehmen kann
coordination.newCall | keines im Register: @call neu anlegen, sofern nichts besteht
coordination.noGaps | Nichts Gebrauchtes in dieser Auswahl ist ohne @call, Projekt oder Programm.
coordination.coverNone | Kein bestehendes Programm erreicht eine der Lücken ({$open}).
coordination.cover | .input {$count :number} .match $count one {{Für alle erreichbaren Lücken genügt {$count} bestehendes Programm (untere Schranke {$bound}); {$open} der Lücken erreicht keines.}} * {{Für alle erreichbaren Lücken genügen {$count} bestehende Programme (untere Schranke {$bound}); {$open} der Lücken erreicht keines.}}
division.question | Arbeitsteilung: wer federführend ist, und worauf jede Stelle verzichtet
division.answer | {$offices} Stellen, {$items} Sachen: Wert {$proposed} gegenüber {$planned} nach den Plänen, geänderte Rollen: {$changes}; {$lead}.
division.answerPlaces | Es liegen keine Pläne vor. {$offices} Orte, {$items} Sachen, nach dem Können allein: Wert {$proposed}; {$lead}.
division.allLed | jede hat eine Federführung
division.unled | ohne Federführung: {$short}
division.decidesNothing | Von keiner Stelle ist bekannt, was sie für diese Sachen kann: Diese Arbeitsteilung entscheidet nichts, ihre Rollen sind die der Pläne.
division.decidesNothingOf | Bei {$unknown} von {$items} Sachen ist von keiner Stelle bekannt, was sie kann: Die Rollen dafür sind die der Pläne und entscheiden nichts.
division.proof | {$status}: Keine Arbeitsteilung nach diesen Regeln ist mehr wert als {$bound} (Lücke {$gap}).
division.optimal | Als beste nachgewiesen
division.within-gap | Innerhalb der erlaubten Lücke nachgewiesen
division.not-proved | In der gegebenen Zeit nicht nachgewiesen
division.infeasible | Die Regeln widersprechen einander
division.unbounded | Ohne Schranke
division.of | Aufzuteilen
division.needed | was gebraucht wird
division.fields | Felder des Könnens
division.fairness | Gerechtigkeit
division.none | größter Wert
division.regret | zuerst den größten Verzicht klein halten
division.changes | Höchstens so viele Änderungen an den Plänen
division.changesWhy | Leer: keine Grenze.
division.weights | Was als passend zählt
division.weightsWhy | Jedes Gewicht innerhalb dessen, was die Stelle erlaubt.
division.strength | Stärke
division.specialisation | Spezialisierung
division.relatedness | Nähe
division.institutes | Institute
division.facilities | Einrichtungen
division.talent | Fachkräfte
division.matrix | Sachen nach Stellen
division.matrixWhy | Vor dem Pfeil steht, was die Stelle plant, dahinter, was vorgeschlagen wird: ● federführend, ○ beteiligt, – nicht beteiligt; darunter, wie gut es passt (0 bis 1). Rollen, deren Mittel zugesagt sind, sind so bezeichnet und bleiben.
division.thing | Sache
division.lead | federführend
division.partner | beteiligt
division.out | nicht beteiligt
division.committed | zugesagt
division.robust | bleibt
division.short | ohne Federführung
division.offices | Worauf jede Stelle verzichtet und was sie gewinnt
division.office | Stelle
division.planned | Geplant: federführend, beteiligt
division.proposed | Vorgeschlagen: federführend, beteiligt
division.plannedValue | Wert nach Plan
division.value | Wert nach Vorschlag
division.bestAlone | Allein am besten
division.regretOf | Verzicht
division.gains | Gewinn gegenüber dem Plan
division.why | Warum nicht federführend?
division.whyNot | {$office} ist bei „{$item}“ nicht federführend: {$rules}. Müsste es so sein, verlöre das Ganze mindestens {$lost}.
division.whyNotNothing | {$office} hat bei „{$item}“ eine Rolle, oder über das Können dort ist nichts bekannt.
division.noRule | keine Regel steht im Weg, eine andere Federführung ist mehr wert
division.unknownLoss | einen unbekannten Betrag
division.rules | Regeln und ihr Preis
division.rule | Regel
division.limit | Grenze
division.used | Genutzt
division.price | Wert einer Einheit mehr
division.conflicts | Diese Regeln sind nicht alle zugleich einzuhalten; die letzte Spalte nennt die Grenze, wenn so wenig wie möglich nachgegeben wird.
division.relaxed | Möglich wäre
division.checkRobust | Welche Rollen bleiben, wenn die Gewichte an ihre Grenzen gehen?
division.robustAnswer | {$kept} von {$roles} vorgeschlagenen Rollen sind bei allen {$tried} anderen Gewichtungen gleich.
division.ruleOfficeMax | Höchstzahl der Federführungen ({$who})
division.ruleOfficeMin | Mindestzahl der Federführungen ({$who})
division.ruleCapacity | was {$who} tragen kann
division.ruleItemMax | Höchstzahl federführender Stellen („{$who}“)
division.ruleItemMin | eine Federführung für „{$who}“
division.rulePartners | Höchstzahl der Beteiligten („{$who}“)
division.ruleCommitted | zugesagt: {$who}
division.ruleFloor | Mindestzahl der Federführungen des Orts ({$who})
division.ruleChanges | Höchstzahl der Änderungen an den Plänen
division.choose | wählen
layeredRoadmap.question | Pläne aller Stellen über die Jahre, und Lücken
layeredRoadmap.system | Technologiesystem
layeredRoadmap.all | alles Gebrauchte und Geplante
layeredRoadmap.from | Ab
layeredRoadmap.years | Jahre
layeredRoadmap.one | 1 Jahr
layeredRoadmap.many | {$years} Jahre
layeredRoadmap.picture | Schichten nach Jahr
layeredRoadmap.unit | Ein Balken ist eine Planzeile mit der Stelle, die sie schrieb; schraffiert: gebraucht und nicht geplant, oder ohne Mittel. Vorhersagen tragen ihr Intervall.
layeredRoadmap.source | Pläne der Stellen, hier genehmigte Pläne, Tabellen der Produktmärkte und der Anteile von Technologien
layeredRoadmap.sheet | Blatt A3 zum Drucken
layeredRoadmap.document | Dokument mit Tabellen (Word)
layeredRoadmap.layer | Schicht
layeredRoadmap.thing | Sache
layeredRoadmap.line | Zeile
layeredRoadmap.office | Stelle
layeredRoadmap.span | Jahre
layeredRoadmap.gaps | Wo nichts geplant ist oder Mittel fehlen
layeredRoadmap.noGaps | Alles Gebrauchte hat in jedem Jahr Mittel.
layeredRoadmap.notDrawn | .input {$count :number} .match $count one {{{$count} gebrauchte Sache ist nicht gezeichnet: Noch ist kein Plan bekannt.}} * {{{$count} gebrauchte Sachen sind nicht gezeichnet: Noch ist kein Plan bekannt.}}
layeredRoadmap.gapsUnknown | Ohne Plan lässt sich nicht sagen, wo nichts geplant ist. Zuerst die Pläne der Stellen übernehmen.
layeredRoadmap.state | Was bekannt ist
layeredRoadmap.lines | Zeilen
layeredRoadmap.none | Weder ein Plan noch etwas Gebrauchtes ist erfasst.
layeredRoadmap.noneWhy | Die Pläne der Stellen übernehmen oder kennzeichnen, was Karten brauchen.
planForm.question | Plan dieser Stelle
planForm.why | Für Stellen ohne eigenes System. Eingaben lassen sich unfertig speichern; bis sie eingereicht und übernommen sind, sehen sie nur die Stelle und die Zentrale.
planForm.drafts | Pläne in Arbeit
planForm.none | Kein Plan ist in Arbeit.
planForm.noneWhy | Unten einen beginnen.
planForm.plan | Plan
planForm.office | Stelle
planForm.status | Stand
planForm.lines | Zeilen
planForm.draft | in Arbeit
planForm.handed-in | eingereicht
planForm.taken | übernommen
planForm.open | Öffnen
planForm.fresh | Einen neuen Plan beginnen
planForm.next | Die nächste Fassung beginnen von
planForm.choose | wählen
planForm.head | Der Plan
planForm.line | Zeile {$line}
planForm.more | Punkt der Maßnahme, Instrument, Branche, Kartenposten
planForm.addLine | Eine Zeile hinzufügen
planForm.removeLine | Zeile {$line} entfernen
planForm.add | Hinzufügen: {$what}
planForm.remove | {$what}: Eintrag {$row} entfernen
planForm.save | Speichern und prüfen
planForm.saved | Gespeichert. Nichts ist falsch: Der Plan kann eingereicht werden.
planForm.savedWith | Gespeichert. Noch falsche oder leere Angaben: {$count}; jede ist vermerkt, wo sie hingehört.
planForm.elsewhere | Außerdem
planForm.handIn | Einreichen
planForm.handInTitle | Diesen Plan einreichen?
planForm.handInText | Die Zentrale übernimmt ihn dann. Solange das nicht geschehen ist, nimmt erneutes Speichern ihn zurück.
planForm.handedIn | Eingereicht; Zeilen: {$lines}.
planForm.waits | Eingereicht von {$by}; der Plan wartet auf die Übernahme. Speichern nimmt ihn zurück.
planForm.isTaken | Dieser Plan wurde übernommen. Speichern beginnt seine nächste Fassung: Sie braucht eine andere Nummer.
planForm.wouldBe | {$plan}, Zeilen: {$created} neu, {$changed} geändert, {$retired} fielen weg, {$unchanged} wie bisher. Nichts wurde geschrieben.
planForm.tookIn | {$plan} ist übernommen.
planForm.unsaved | Vor dem Einreichen speichern.
planForm.workbook | Als Arbeitsmappe
planForm.take | Diesen Plan übernehmen
planForm.look | Nur ansehen
planForm.takeIn | Übernehmen
planForm.what | Was zu tun ist
planForm.reason | Grund
planForm.refused | Der Plan wurde nicht gespeichert:
planForm.unreachable | Der Server antwortet nicht; Ihre Eingaben stehen noch hier.
planForm.working | Wird gespeichert …
publicRound.title | Die Öffentlichkeit
publicRound.is-hidden | Niemand außerhalb sieht diese Runde.
publicRound.is-page | Alle können diese Runde lesen; Stellungnahmen werden nicht angenommen.
publicRound.is-comments | Alle können diese Runde lesen und bis zu ihrem letzten Tag dazu Stellung nehmen.
publicRound.address | Die öffentliche Seite
publicRound.publish | Festlegen, was öffentlich ist
publicRound.as | Was außerhalb zu sehen ist
publicRound.hidden | nichts
publicRound.page | der Entwurf, ohne Formular
publicRound.comments | Entwurf und Formular für Stellungnahmen
publicRound.reason | Grund
publicRound.sureTitle | Diese Runde allen zeigen?
publicRound.sureText | Was jede Stelle gefragt wird, können alle lesen, die die Adresse haben, ohne Anmeldung. Was die Stellen antworten, wird nicht gezeigt.
publicRound.none | Keine Stellungnahme ist eingegangen.
publicRound.received | Eingegangen am
publicRound.line | Zeile
publicRound.whole | der Entwurf als Ganzes
publicRound.name | Name wie angegeben
publicRound.text | Stellungnahme
publicRound.state | Stand
publicRound.why | Warum
publicRound.whyNeeded | Nötig, wenn sie nicht gezeigt wird; der Grund steht im Protokoll.
publicRound.waiting | wartet
publicRound.shown | gezeigt
publicRound.refused | nicht gezeigt
publicRound.moderate | Entscheiden
publicRound.decision | Entscheidung
publicRound.show | zeigen
publicRound.refuse | nicht zeigen
publicRound.left | Entschieden. Wartende Stellungnahmen: {$waiting}.
together.question | Fortschritt der Pläne aller Stellen zusammen
together.answer | Bis {$at}: geplant {$planned}, zugesagt {$committed}, gezahlt {$paid}. Fällige Ziele: {$due}, davon erreicht: {$reached}, verfehlt: {$missed}, ohne Meldung: {$unsaid}. Zu {$reported} von {$lines} Zeilen liegt ein Bericht vor.
together.silent | Bericht überfällig: {$names}.
together.at | Tag
together.atWhy | Etwa 2026-11-01; leer: heute
together.offices | Nach Stelle
together.fields | Nach Feld
together.lines | Zeilen und Ziele
together.office | Stelle
together.field | Technologie
together.line | Zeile
together.asOf | Stand des Berichts
together.never | nie
together.isSilent | überfällig
together.planned | Geplant bis dahin
together.intended | Davon nur beabsichtigt
together.committed | Zugesagt
together.paid | Gezahlt
together.difference | Zugesagt minus geplant
together.promises | Erreicht / fällig
together.missed | Verfehlt
together.status | Stand
together.none | Keine Stelle hat ihren Plan eingereicht.
together.noneWhy | Zuerst die Pläne übernehmen; Berichte werden an ihnen gemessen.
together.contested | Projekte, die mehrere Stellen zählen
together.contestedWhy | In keiner Summe oben, bis die Stellen sich einigen, wem sie gehören.
together.project | Projekt
together.claim | zugesagt {$committed}, gezahlt {$paid}
together.claims | Gezählt von
together.promised | Verfehlte oder nicht gemeldete Ziele
together.what | Was
together.due | Fällig
together.promisedValue | Zielwert
together.reportedValue | Gemeldet
together.reached | erreicht
together.open | nicht fällig
together.not-reported | nicht gemeldet
together.isMissed | verfehlt
together.end | die Zeile erledigt
together.noMissed | Nichts Fälliges ist verfehlt oder nicht gemeldet.
together.take | Einen Bericht übernehmen
together.takeWhy | Der unterzeichnete Bericht einer Stelle zu ihrem Plan (\`quoin track export\`). Alles wird übernommen oder nichts.
together.file | Bericht
together.trust | Öffentlicher Schlüssel, dem von nun an vertraut wird
together.trustWhy | Nur beim ersten Paket einer Stelle: der Schlüssel, wie die Stelle ihn mitgeteilt hat.
together.reason | Grund
together.taken | Übernommen: {$plan}, Stand {$day}, Zeilen: {$lines}.
together.same | {$plan}, Stand {$day}, lag schon vor; nichts hat sich geändert.
whole.question | Eingereichte Pläne, zusammengenommen
whole.answer | Pläne: {$plans}; Zeilen: {$lines}, davon mit Mitteln: {$paid}.
whole.plans | Pläne der Stellen
whole.none | Keine Stelle hat ihren Plan eingereicht.
whole.noneHere | Kein Plan dieses Orts oder dieser Gruppe von Orten wurde übernommen.
whole.noneWhy | Den Stellen die Arbeitsmappe zum Ausfüllen schicken oder unten ein unterzeichnetes Planpaket übernehmen.
whole.plan | Plan
whole.office | Stelle
whole.region | Ort
whole.version | Fassung
whole.status | Stand
whole.approvedOn | Genehmigt am
whole.lines | Zeilen
whole.withMoney | Mit Mitteln
whole.signed | Unterzeichnet
whole.isSigned | unterzeichnetes Planpaket
whole.isVouched | Arbeitsmappe, von einer Person verbürgt
whole.take | Einen Plan übernehmen
whole.takeWhy | Ein unterzeichnetes Planpaket oder die ausgefüllte Arbeitsmappe. Alles wird übernommen oder nichts, dann mit jedem Fehler und seiner Zelle. Erst ansehen, dann übernehmen.
whole.file | Planpaket oder Arbeitsmappe
whole.trust | Öffentlicher Schlüssel, dem von nun an vertraut wird
whole.trustWhy | Nur beim ersten Planpaket einer Stelle: der Schlüssel, wie die Stelle ihn mitgeteilt hat.
whole.reason | Grund
whole.reasonWhy | Nötig, wo einem Schlüssel vertraut wird, und für eine Arbeitsmappe, die keine Signatur trägt.
whole.what | Was zu tun ist
whole.look | Nur ansehen
whole.takeIn | Übernehmen
whole.takeAgain | Übernehmen, obwohl eine neuere Fassung übernommen wurde (mit Grund)
whole.distrust | Das Vertrauen in einen Schlüssel zurücknehmen
whole.distrustWhy | Was der Schlüssel unterzeichnet, wird nicht mehr übernommen; Pläne, die er unterzeichnet hat, bleiben und werden genannt, damit sie sich ansehen lassen. Mit einem Grund kann ihm wieder vertraut werden.
whole.key | Öffentlicher Schlüssel
whole.distrustIt | Ihm nicht mehr vertrauen
whole.trustAgain | Ihm wieder vertrauen
whole.distrusted | Dem Schlüssel von {$offices} wird nicht mehr vertraut. Pläne, die er unterzeichnet hat: {$plans}.
whole.trustedAgain | Dem Schlüssel von {$offices} wird wieder vertraut.
whole.wouldBe | {$plan}, Zeilen: {$created} neu, {$changed} geändert, {$retired} fielen weg, {$unchanged} wie bisher. Nichts wurde geschrieben.
whole.taken | {$plan} ist übernommen, Zeilen: {$created} neu, {$changed} geändert, {$retired} weggefallen, {$unchanged} wie zuvor.
whole.template | Arbeitsmappe zum Ausfüllen, für Stellen ohne eigenes System
whole.texts | Felder in den Worten der Stellen
whole.textsWhy | Zeilen, die keine Technologie der Liste nennen, gelten als unbekannt, bis jemand entscheidet, was ihr Feld bedeutet. Die Entscheidung gilt auch für jeden künftigen Plan.
whole.text | Feld wie geschrieben
whole.count | Zeilen
whole.decided | Entschieden
whole.undecided | nicht entschieden
whole.meansNone | keine der Liste
whole.proposals | Am ähnlichsten
whole.decide | Entscheiden
whole.meaning | Technologie, die gemeint ist; leer: keine der Liste
whole.compare | Zwei Pläne vergleichen
whole.first | Erster Plan
whole.second | Zweiter Plan
whole.choose | wählen
whole.onlyFirst | Nur im ersten
whole.onlySecond | Nur im zweiten
whole.both | In beiden
whole.acts | Technologie oder Feld, Instrument, Ort
whole.comparedBy | Verglichen wird, worauf die Zeilen gerichtet sind.
`;
