/** German messages of the plan: "catalogue.key | text", one and several parted by "¦". */
export const germanPlanMessages = `
fund.question | Der Fonds: Obergrenze, Grenzen und Gewichte
fund.answer | {$yearly} im Jahr, {$total} für {$years}. {$basis}
fund.isSet | Die Stelle hat diesen Betrag festgelegt.
fund.isAssumed | Niemand hat diesen Betrag festgelegt: Es ist, was die Aufrufe von {$year} gaben, und nicht gebilligt.
fund.working | Der Fonds wird aufgeteilt
fund.none | Noch ist nichts aufzuteilen
fund.noneWhy | Kein entschiedenes Projekt mit Geld, Ort und Feld ist bekannt. Sobald die Tabelle der Projekte da ist, lässt sich ihre Aufteilung hier erproben.
fund.move | Grenzen verschieben
fund.ceiling | Obergrenze: {$money} im Jahr (jetzt {$now})
fund.largest | Höchstens für einen Ort (@region): {$share} des Ganzen (jetzt {$now})
fund.floor | Mindestens für jeden Ort (@region): {$share} (jetzt {$now})
fund.cap | Höchstens für jeden Ort (@region): {$share} (jetzt {$now})
fund.part | {$share} des anteiligen Betrags
fund.noLimit | keine Grenze
fund.weight | Gewicht von {$category}: {$weight} (jetzt {$now})
fund.weights | Gewichte nach Art des Projekts
fund.common | allgemeine Technik (YFB)
fund.instruments | Geräte und Normen (YFF)
fund.basic | Grundlagenforschung (YFA)
fund.welfare | Gemeinwohl (YFC)
fund.farming | Landwirtschaft (YFD)
fund.bars | Geld nach Ort (@region), {$years}
fund.barsSource | Aufteilung nach Regel; der Strich ist die Aufteilung von jetzt
fund.moved | {$more} erhalten mehr, {$less} weniger; die größte Änderung: {$place} {$change}.
fund.unmoved | Das ist die Aufteilung von jetzt. Ein Regler zeigt eine andere.
fund.clash | {$regions} Orte teilen das Geld: Keine Aufteilung hält diese Grenzen ein. Die Höchstgrenze anheben oder den Mindestteil senken.
fund.byField | Geld nach Feld
fund.field | Feld
fund.now | Jetzt
fund.tried | Erprobt
fund.difference | Unterschied
fund.reset | Zurück zu jetzt
fund.lines | Welche Aufgaben und Befunde würden sich ändern?
fund.linesWorking | Der Plan wird neu entworfen
fund.save | Diese Werte festlegen
fund.reason | Warum (Sitzung, Dokument)
fund.confirmTitle | Den Fonds festlegen?
fund.confirm | Der Plan teilt von nun an insgesamt {$total} auf, zuvor {$before}. Kein Geld wird gebilligt, kein Aufruf geöffnet, niemand benachrichtigt. Ihr Grund steht in der Geschichte; unter Einstellungen, Geschichte lässt es sich rückgängig machen.
fund.saved | Festgelegt. Der Plan folgt.
fund.undo | Unter Einstellungen, Geschichte rückgängig zu machen
fund.candidates | Projekte, die auf eine Entscheidung warten, werden auf der Seite der Szenarien gewählt.
plan.question | Der Plan und seine Gründe
plan.questionOf | Der Plan für {$place} und seine Gründe
plan.designing | Der Plan, der die Befunde beantwortet, wird entworfen
plan.answer | .input {$count :number} .match $count one {{{$count} Zeile beantwortet {$findings} Befunde. Kosten geschätzt: {$priced}, zusammen {$money} (nominal, nicht gebilligt).}} * {{{$count} Zeilen beantworten {$findings} Befunde. Kosten geschätzt: {$priced} davon, zusammen {$money} (nominal, nicht gebilligt).}}
plan.inventedApart | Der Betrag von {$lines} ist erfunden und in keiner Summe.
plan.whyNot | Warum ist dieses Projekt nicht im Plan?
plan.whyNotSolving | Der beste Plan mit ihm wird gesucht
plan.whyNotFunded | Es ist im Plan.
plan.whyNotOpen | Warum nicht?
plan.close | Schließen
plan.blockedBy | Verhindert durch
plan.blockedByNone | keine Regel; es bringt keinen Wert
plan.cheapest | Billigste Änderung: mehr Geld, sonst nichts
plan.cheapestNone | Geld allein genügt nicht
plan.lostEstimate | Geschätzter Wertverlust, wenn es aufgenommen werden muss
plan.lostExact | Wertverlust im besten Plan mit ihm
plan.noPlanHolds | kein Plan enthält es
plan.displaces | Es verdrängt
plan.bringsIn | Mit ihm kommt
plan.answerEmpty | Keine Aufgabe folgt: Kein Befund ist bestätigt, und die Stelle hat nichts entschieden.
plan.answerUnpriced | .input {$count :number} .match $count one {{{$count} Zeile beantwortet {$findings} Befunde. Kosten sind noch nicht bekannt.}} * {{{$count} Zeilen beantworten {$findings} Befunde. Kosten sind noch nicht bekannt.}}
plan.fund | Obergrenze, Grenzen und Gewichte des Fonds verschieben
plan.scenarios | Szenarien, Größen des Fonds und Reihenfolge der Projekte vergleichen
plan.sites | Gewählte Standorte
plan.siteMap | Standorte am Ende von {$year}
plan.sitesByYear | Standorte nach Jahr: was steht, was eröffnet, wen es erreicht
plan.siteYear | Jahr
plan.siteYearAt | Am Ende von {$year}
plan.siteYearNone | {$year}: keiner eröffnet.
plan.siteYearOpens | {$year}: eröffnet in {$places} und bringt {$adds} Forschungs-Personenjahre hinzu.
plan.siteYearCovered | An seinem Ende sind {$covered} Personenjahre versorgt, {$share} derer, die bestehende Labore nicht bedienen.
plan.siteNoPersonnel | keine Personalzahl
plan.siteOpen | ein neues Labor ist offen
plan.siteLater | eröffnet in einem späteren Jahr
plan.siteReachedNow | in diesem Jahr erstmals erreicht
plan.siteReached | früher erreicht
plan.siteNumber | Zahl: bestehende Labore. Ob diese Platz haben, ist nicht bekannt, wo ihre Stunden es nicht sind.
plan.siteOpensIn | ein neues Labor eröffnet {$year}
plan.siteIsReached | von einem neuen Labor erreicht
plan.item | Maßnahme
plan.all | Alle
plan.line | Aufgabe
plan.action | Handlung
plan.because | Wegen
plan.amount | Kosten
plan.costLike | {$low} bis {$high}, wie ähnliche kosten
plan.costEach | {$unit}: je {$low} bis {$high}; wie viele, ist offen
plan.total | Worauf der Plan hinausläuft
plan.notCoveredWhy | Keine Maßnahme ist ohne Weg: warum sie keine Zeile hat, was es brauchte und von wem, was ähnliche kosten, was es entschiede.
plan.wayWhy | Warum sie keine Zeile hat
plan.wayTakes | Was es brauchte
plan.wayDecides | Was es entschiede
plan.wayMissing | Es fehlt: {$fields}.
plan.wayFrom | Könnte kommen von: {$who}.
plan.wayNobody | Niemand ist benannt, der es liefern könnte.
plan.notApproved | geschätzt, nicht genehmigt
plan.noCost | Kosten noch nicht geschätzt
plan.instrument | Instrument
plan.subject | Für
plan.start | Beginn
plan.noStart | Beginn offen
plan.timeline | Aufgaben nach Jahr
plan.timelineNote | Ein Balken endet an der Frist; ein gestrichelter hat noch keinen Beginn. Geld ist nominal; was keine Kosten hat, ist in keiner Summe.
plan.until | bis {$day}
plan.answersCount | .input {$count :number} .match $count one {{Sie beantwortet {$count} Befund.}} * {{Sie beantwortet {$count} Befunde.}}
plan.shareOutBy | {$what}, nach {$each}
plan.shareOutRange | ; Linie: Kleinstes und Größtes über die erlaubten Gewichte
plan.pictureOf | Warum: worauf sie beruht
plan.sourceOwn | Plan dieses Arbeitsbereichs
plan.notCovered | Maßnahmen der Vorlage ohne Zeile
plan.nothing | Hier stünden Planzeilen.
plan.nothingWhy | Kein Befund zu diesem Ort verlangt eine Maßnahme, oder die Auswahl oben lässt keine übrig.
plan.showAll | Den ganzen Plan zeigen
plan.lineQuestion | {$name}: Aufgabe und Gründe
plan.chain | Warum: von der Zeile zu den Datenzeilen
plan.sets | Er setzt
plan.setsTarget | die Zeile; der Befund ist ab {$value} nicht mehr bestätigt
plan.setsLine | die Zeile selbst
plan.comesTo | Zusammen ergeben sie
plan.askRefused | Wäre einer davon widerlegt?
plan.refused | Wäre dies widerlegt
plan.refusing | Die Zeile wird ohne jeden Befund neu gemacht
plan.refusedGoes | Diese Zeile stünde nicht im Plan.
plan.refusedGoesMoney | Diese Zeile stünde nicht im Plan, und ihre {$money} auch nicht.
plan.refusedSame | An dieser Zeile änderte sich nichts.
plan.refusedSameMoney | Die Summe bleibt {$money}; was anders ist, steht unten.
plan.refusedRegion | Geld von {$place}
plan.refusedMore | .input {$count :number} .match $count one {{{$count} weiterer Teil ändert sich}} * {{{$count} weitere Teile ändern sich}}
plan.refusedWorth | Wert
plan.noneThen | keiner
plan.decidedBy | Entschieden von {$person} am {$date}: {$reason}
plan.owner | Verantwortlich
plan.noOwner | niemand benannt
plan.deadline | Bis
plan.noDeadline | nicht gesetzt: kein Jahr ist bekannt, ab dem zu zählen wäre
plan.indicator | Zu sehen an
plan.noIndicator | nichts: kein Befund hat eine Grenze
plan.indicatorTarget | jetzt {$now}, künftig {$target}
plan.indicatorRise | jetzt {$now}, soll steigen
plan.indicatorFall | jetzt {$now}, soll sinken
plan.indicatorOpen | {{. Keine Zahl wird versprochen: es liegt keine gemessene Wirkung einer solchen Maßnahme vor.}}
plan.questionsIdle | {$n} weitere offene Fragen änderten keine Zeile dieses Plans, gleich wie die Antwort lautet.
plan.indicatorWatch | jetzt {$now}
plan.indicatorSource |  (gemessen: {$source})
plan.indicatorReached |  (die Mitte dessen, was {$n} Ziele dieses Indikators in ebenso vielen Jahren erreichten)
plan.indicatorGoal | noch nicht bekannt, soll {$target} sein
plan.indicatorPoints | {$points} Prozentpunkte
plan.indicatorBy |  bis {$by}
plan.state | Stand
plan.proposed | vorgeschlagen; die Stelle hat noch nicht entschieden
plan.besideNation | Dieselbe Zeile im Plan des Ganzen (@whole)
plan.besideNone | Der Plan des Ganzen (@whole) hat keine solche Zeile: Diese beruht auf einem Befund des Orts selbst.
plan.besideSame | Beide Pläne geben hier {$money}.
plan.besideOther | Der Plan des Ganzen (@whole) gibt hier {$money}: Die beiden widersprechen einander.
plan.strategy | Strategie der intelligenten Spezialisierung, nach ihren sieben Kriterien
plan.draftCalls | Zu öffnende @calls
plan.draftCall | Entwurf schreiben (@call): {$field}
plan.applications | Anträge, über die noch entschieden werden kann
plan.applicationsDoing | Unter den Anträgen wird im Rahmen der Mittel ihrer @calls gewählt
plan.applicationsNone | Kein Antrag wartet auf eine Entscheidung (@calls, die offen sind).
plan.applicationsAnswer | {$applications} Anträge ({$calls} @calls): Im Rahmen der Mittel sind {$funded} davon gewählt, zusammen {$money}. Dies schlägt vor; entschieden wird mit der Bewilligung.
plan.applicationsValue | Erwarteter Nutzen {$value} ({$outcome}), wie die Gutachten sagen, sonst sie selbst; {$each} je 100 Mio.
plan.applicationsRule | Eine Regel der Aufteilung: die meisten Punkte der Gutachten, mal dem, was die Befunde setzen. Sie verspricht kein Ergebnis, da nicht alle Anträge in einem Ergebnis angeben, was sie brächten.
plan.applicationsUnscored | .input {$count :number} .match $count one {{{$count} hat noch kein Gutachten und ist weder gewählt noch abgelehnt.}} * {{{$count} haben noch kein Gutachten und sind weder gewählt noch abgelehnt.}}
plan.applicationsCurrency | .input {$count :number} .match $count one {{{$count} rechnet in anderer Währung und bleibt aus.}} * {{{$count} rechnen in anderer Währung und bleiben aus.}}
plan.applicationsHidden | .input {$count :number} .match $count one {{{$count} weiterer wird Ihnen nicht gezeigt.}} * {{{$count} weitere werden Ihnen nicht gezeigt.}}
plan.applicationsClash | Keine Auswahl hält alle Regeln ein. Nicht zugleich einzuhalten: {$rules}.
plan.callsOfLine | @Calls, die sie ausführen
plan.callOfLine | ({$state}; {$submitted} Anträge eingereicht)
plan.toTracking | Was bewilligt, gezahlt und erreicht wurde
plan.drafted | Entwurf geschrieben:
plan.questions | Die fünf Fragen, deren Antwort am meisten wert ist
plan.questionsWorth | Geld, das die Antwort im Mittel bewegt
plan.questionsMove | Was sie bewegte
plan.questionsCost | Kosten der Klärung
plan.questionsNoCost | nicht bekannt
plan.norms | Was als zu konzentriert, zu gleichmäßig, zu kurz, zu abhängig gilt
plan.normsWhy | Regeln und Zeilen gehen nach diesen Grenzen und nach keinen anderen; wer eine ändert, ändert beide.
plan.normFigure | Größe
plan.normLimit | Gilt als richtig
plan.normBase | Gehalten gegen
plan.normSides | Warum eine Seite
plan.normBoth | beide Seiten
plan.normLines | Zeilen, die danach gehen
plan.normWho | Wer es entschieden hat
plan.normDefault | Vorgabe; niemand hat es entschieden
plan.normByHand | von Hand gesetzt; von wem, ist nicht verzeichnet
plan.normBy | {$who}, {$day}
plan.findOut | Was zuerst herauszufinden ist
plan.findOutWhy | Die Daten entscheiden dies nicht, und keine Zeile beruht darauf, oder es gilt und hängt an einer Wahl; nach dem Geld, das die Antwort im Mittel bewegt.
plan.findOutWould | Was es entscheiden würde
plan.findOutNeeds | Tabelle und Feld
plan.findOutWho | Von wem
plan.findOutFinding | Befund
plan.chainRows | Datenzeilen, aus denen die Zeile selbst entstand
plan.assumptions | Annahmen
plan.assumption | Von der Stelle entschieden
plan.assumptionsNone | Diese Zeile beruht auf keiner Annahme der Stelle.
plan.value | Wert
plan.setting | Zu ändern unter
plan.chosenFrom | Woraus gewählt wurde
plan.showRows | Alle {$count} Zeilen zeigen
plan.certificate | Nachweis
plan.certOptimal | Als beste nachgewiesen: Keine andere Wahl, die alle {$rules} Regeln einhält, ist besser. Wert {$objective}, nachgewiesene Schranke {$bound}.
plan.certWithinGap | Innerhalb von {$gap} des besten Nachweisbaren: Wert {$objective}, nachgewiesene Schranke {$bound}. Alle {$rules} Regeln wurden in genauer Rechnung noch einmal geprüft.
plan.certNotProved | Das Beste in der gegebenen Zeit, ohne Nachweis: Wert {$objective}, Schranke {$bound}.
plan.certInfeasible | Die Regeln der Stelle sind nicht alle zugleich einzuhalten.
plan.certUnbounded | Die Aufgabe hat keine Grenze: Ein Budget oder eine Regel fehlt.
plan.certChecked | Genaue Nachprüfung: {$violated} von {$rules} Regeln verletzt.
plan.byArithmetic | einfache Rechnung
plan.certSolver | Löser {$solver}, Startwert {$seed}.
plan.unknown | Unter dieser Adresse gibt es keine Zeile
plan.unknownWhy | Der Plan entsteht neu aus den Befunden; diese Zeile gehört vielleicht zu einem anderen Ort oder Arbeitsbereich.
plan.inferred | gefolgert, nicht in der Vorlage
approval.keepDraft | Als Entwurf für eine zweite Person festhalten
approval.first | Den Plan genehmigen, wie er jetzt entworfen ist
approval.approve | Als neue Fassung genehmigen
approval.byTwoWhy | Hier genehmigt eine zweite Person einen Plan; bis dahin gilt der bisherige.
approval.firstWhy | Den ganzen Plan zu entwerfen kann eine halbe Minute dauern.
approval.approveWhy | Die geltende Fassung bleibt als abgelöst erhalten; @calls und Projekte, die ihre Maßnahmen nennen, zählen weiter.
approval.reason | Beschluss (Sitzung, Nummer, Datum)
approval.approveAsk | Den Plan genehmigen?
approval.approveAskFirst | @Calls, Projekte und Verfolgung nennen von nun an seine Maßnahmen.
approval.approveAskWhy | Der bisherige Plan ist abgelöst; @calls, Projekte und Verfolgung nennen von nun an die neuen Zeilen.
approval.draftKept | Als Entwurf festgehalten: {$plan}. Jemand anderes genehmigt ihn.
approval.approved | Genehmigt als {$plan}.
`;
