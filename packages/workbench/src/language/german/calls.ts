/** German messages of calls and of the steps of a call: "catalogue.key | text", one and several parted by "¦". The office's own word for a call stands where it needs no article. */
export const germanCallsMessages = `
calls.ofLine | Führt diese Planzeile aus:
calls.question | @Calls und was eingegangen ist
calls.answer | .input {$count :number} .match $count one {{{$accepting} von {$count} @call nimmt zurzeit Anträge an.}} * {{{$accepting} von {$count} @calls nehmen zurzeit Anträge an.}}
calls.call | @Call
calls.status | Stand
calls.window | Frist
calls.windowText | {$opens} bis Ende {$closes}, {$zone}
calls.zoneUnsaid | eine Zeitzone, die die Stelle noch angeben muss
calls.zoneText | Tage beginnen und enden in {$zone}.
calls.budget | Budget
calls.ownReceived | Von uns eingereicht
calls.received | Eingereicht
calls.requested | Beantragt
calls.severalCurrencies | mehrere Währungen
calls.none | Hier stünden @calls.
calls.noneWhy | Es ist keine angelegt, oder keine, die Sie sehen dürfen.
calls.create | @Call anlegen
calls.callQuestion | @Call „{$name}“
calls.callAnswer | {$submitted} Anträge eingereicht von {$applications} begonnenen, die Sie sehen dürfen.
calls.openMatches | .input {$count :number} .match $count one {{{$count} mögliche Doppelung wartet auf eine Entscheidung.}} * {{{$count} mögliche Doppelungen warten auf eine Entscheidung.}}
calls.markedDiffers | Markiert: was nur einer der beiden Texte sagt.
calls.terms | Bedingungen
calls.change | @Call ändern
calls.open | @Call öffnen
calls.close | @Call schließen
calls.noDay | kein Tag
calls.openAsk | @Call öffnen?
calls.openAskWhy | Alle sehen sie dann, und ihre Bedingungen stehen fest: Budget, Bewertungsbogen, Frist ({$opens} bis Ende {$closes} in {$zone}).
calls.opened | Geöffnet: Anträge werden bis Ende {$closes} ({$zone}) angenommen.
calls.closeAsk | @Call schließen?
calls.closeAskWhy | Es wird kein weiterer Antrag angenommen. Bisher eingereicht: {$count}.
calls.closed | Geschlossen: Gutachten können jetzt vergeben werden.
calls.restLeft | Ihre Bewilligungen haben {$amount} übrig gelassen; niemand sonst kann das verwenden, bis es an den Fonds zurückgegeben ist.
calls.giveBack | Rest an den Fonds zurückgeben
calls.giveBackReason | Warum
calls.giveBackAsk | Rest an den Fonds zurückgeben?
calls.giveBackAskWhy | {$amount} gehören wieder dem Fonds, für andere @calls. Hier wird nichts mehr bewilligt.
calls.givenBack | Zurückgegeben: {$amount}.
calls.cancel | @Call absagen
calls.cancelReason | Warum; wer beantragt oder begutachtet hat, liest es
calls.cancelAsk | @Call absagen?
calls.cancelAskWhy | Ihre {$count} Anträge enden als abgesagt, ausstehende Gutachten werden erlassen. Das lässt sich nicht zurücknehmen; gelöscht wird nichts.
calls.cancelled | Abgesagt: {$applications} Anträge endeten mit ihr, {$reviews} Gutachten sind erlassen.
calls.until | Erwartet bis
calls.release | Gutachter entlassen
calls.releaseWhom | Wessen Gutachten ausstehen
calls.releaseReason | Warum; der Gutachter liest es
calls.releaseAsk | Den Gutachter aus den ausstehenden Gutachten entlassen?
calls.releaseAskWhy | Was eingereicht ist, bleibt. Anträge, deren übrige Gutachten da sind, gelten als begutachtet; andere können neu vergeben werden.
calls.released | Aus {$count} Gutachten entlassen; {$reviewed} Anträge sind damit begutachtet.
calls.apply | Antrag stellen
calls.scorecard | Wie bewertet wird
calls.scorecardNone | Es ist kein Bewertungsbogen genannt; ohne ihn öffnet sie nicht.
calls.item | Punkt
calls.unit | Angabe in
calls.points | Punkte
calls.pointsText | {$input} gibt {$score}
calls.applications | Anträge
calls.application | Antrag
calls.applicant | Antragsteller
calls.submittedAt | Eingereicht am
calls.noApplications | Hier stünden Anträge.
calls.noApplicationsWhy | Es ist noch keiner begonnen.
calls.duplicates | Mögliche Doppelungen
calls.check | Auf Doppelungen prüfen
calls.checked | {$checked} Anträge wurden gegen alle Programme gehalten; festgehaltene mögliche Doppelungen: {$count}. Schwelle der Titel {$threshold}; Zusammenfassungen haben ihre eigene, und was denselben Punkt oder dasselbe Gerät nennt, steht auch darin.
calls.sisters | Zur Kenntnis: {$count} Paare haben das gleiche Thema (Ähnlichkeit ab {$threshold}) und sind keine Kopien. Niemand wird nach ihnen gefragt.
calls.noDuplicates | Keine Übereinstimmung ist festgehalten. Prüfen Sie, sobald Anträge da sind.
calls.likeness | Übernommener Teil des Textes {$score} von 1
calls.undecided | wartet auf eine Entscheidung
calls.readBoth | Beide Texte lesen (wird vermerkt)
calls.isDuplicate | Es ist eine Doppelung
calls.isDistinct | Es ist keine Doppelung
calls.finding | Entscheidung
calls.why | Warum
calls.decide | Entscheidung festhalten
calls.assignments | Gutachten
calls.assign | Gutachten vergeben
calls.perApplication | Gutachten je Antrag
calls.assigned | Vergebene Gutachten: {$count}; wegen Befangenheit ausgelassene Paare: {$conflicts}.
calls.reviewer | Gutachter
calls.total | Summe
calls.conflict | Befangenheit oder Grund der Absage
calls.noReviews | Noch ist kein Gutachten vergeben.
calls.ranking | Rangfolge
calls.rank | Rang
calls.mean | Mittlere Punkte
calls.spread | Streuung unter den Gutachtern
calls.reviewsDone | Gutachten da / ausstehend
calls.openDuplicates | Unentschiedene Doppelungen
calls.noRanking | Die Rangfolge steht hier, sobald Gutachten da sind.
calls.award | Bewilligung
calls.awardOthers | Bewilligt wird von der Programmbetreuung der Abteilung, zu der die Ausschreibung gehört.
calls.awardHint | Erst probieren: dabei wird nichts festgehalten. Ein Antrag mit einer unentschiedenen oder bestätigten Doppelung wird nicht bewilligt.
calls.method | Verfahren
calls.byRanking | nach der Rangfolge
calls.byPortfolio | beste Summe der Punkte im Rahmen der Budgets
calls.tryOnly | Probieren
calls.makeIt | Entscheiden und festhalten
calls.makeAsk | Über die Bewilligungen entscheiden?
calls.makeAskTried | .input {$count :number} .match $count one {{Nach der Probe bekommt {$count} Antrag {$amount}, {$not} bekommen nichts.}} * {{Nach der Probe bekommen {$count} Anträge {$amount}, {$not} bekommen nichts.}}
calls.makeAskUntried | Das wurde noch nicht probiert: Niemand hat gesehen, wer was bekäme.
calls.makeAskWhy | Die Entscheidung wird festgehalten, und wer beantragt hat, liest sie mit ihrem Grund. Sie wird nicht zurückgenommen.
calls.tried | Probiert; nichts wurde festgehalten.
calls.made | Entschieden und festgehalten.
calls.awarded | Bewilligt
calls.notAwarded | Nicht bewilligt
calls.wouldChange | Dazu wäre nötig: {$what}.
calls.held | Unentschieden gelassen.
callSteps.steps | Der Weg
callSteps.draft | Entwurf
callSteps.applications | Anträge
callSteps.duplicates | Doppelungen
callSteps.reviews | Gutachten
callSteps.award | Bewilligung
callSteps.payment | Auszahlung
callSteps.stateDone | erledigt
callSteps.stateNow | jetzt
callSteps.stateLater | später
callSteps.next | Als Nächstes:
callSteps.cancelledNext | @Call abgesagt: es geschieht nichts mehr. Warum, steht unten.
callSteps.openNext | @Call öffnen
callSteps.closeNext | nach Ablauf der Frist schließen
callSteps.checkNext | auf Doppelungen prüfen
callSteps.decideNext | .input {$count :number} .match $count one {{über {$count} mögliche Doppelung entscheiden}} * {{über {$count} mögliche Doppelungen entscheiden}}
callSteps.assignNext | Gutachten vergeben
callSteps.awaitNext | .input {$count :number} .match $count one {{{$count} Gutachten steht aus}} * {{{$count} Gutachten stehen aus}}
callSteps.awardNext | Bewilligung probieren und entscheiden
callSteps.payNext | eintragen, was gezahlt ist
callSteps.nobodyApplied | Niemand hat einen Antrag gestellt; zu entscheiden ist nichts.
`;
