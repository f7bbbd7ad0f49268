/** German messages of public money, of what lies near to a place, of the space of activities and of forecasts: "catalogue.key | text". */
export const germanOutlookMessages = `
money.sample | Zahlungen für eine Prüfung ziehen
money.sampleWhy | Jede Münze hat dieselbe Chance: Eine Zahlung wird nach ihrem Anteil am Geld gezogen, eine über dem Abstand immer. Der Startwert wird aufbewahrt: Jeder kann dasselbe noch einmal ziehen.
money.sampleDraw | Ziehen
money.sampleSize | Treffer
money.sampleFrom | Zahlungen ab
money.sampleTo | Zahlungen bis
money.sampleSeed | Startwert (leer = wird gesetzt)
money.sampled | {$id}: {$drawn} von {$of} Zahlungen, eine Münze je {$interval} von insgesamt {$total}, Startwert {$seed}.
money.samplePayment | Zahlung
money.sampleHits | Treffer
money.marginalTitle | Hebel der Kandidaten, die der Plan fördern würde
money.marginalHint | Alles Geld geteilt durch öffentliches Geld; wo nichts gefördert wird, steht kein Balken.
money.marginalSource | Kandidaten des Registers und der Plan
money.allFunded | alle geförderten Kandidaten
money.byPart | .input {$count :number} .match $count one {{Ein weiteres Verhältnis, nach Programm, Jahr oder Ort}} * {{{$count} weitere Verhältnisse, nach Programm, Jahr und Ort}}
money.question | Öffentliches Geld: was es mitbrachte und was gezahlt wurde
money.brought | Neben {$public} öffentliches Geld ({$level}) traten {$private} von Unternehmen und Banken: je {$one} öffentliches Geld {$value} von Unternehmen und Banken.
money.stated | Veröffentlichte Summen: In Investitionen von insgesamt {$total} steckten {$public} öffentliches Geld ({$level}), das sind {$value} je {$one} davon.
money.answer | .input {$count :number} .match $count one {{Die eine Buchung, die Sie sehen dürfen, steht unten; die Summen umfassen alle gebuchten.}} * {{{$count} Buchungen, die Sie sehen dürfen, stehen unten; die Summen umfassen alle gebuchten.}}
money.answerNone | Noch ist keine Zahlung gebucht.
money.picture | Öffentliches Geld und die Investitionen, in denen es steckte
money.pictureUnit | Nominal; der ganze Balken ist die Gesamtsumme
money.pictureSource | Buchungen und Fonds des Registers
money.publicMoney | öffentliches Geld
money.otherMoney | alles andere Geld
money.pictureRatio | gesamt geteilt durch öffentlich
money.levelBasis | {$level}, {$basis}
money.marginalBudgets | Eine Einheit mehr brächte je Budget: {$budgets}.
money.marginalBudget | {$budget} {$value}
money.neverMixed | Zusagen und Zahlungen treffen sich nie in einem Verhältnis. Bürgschaften sind kein gezahltes Geld. Beträge zweier Währungen werden nicht summiert.
money.level | Öffentliches Geld der Ebene
money.programme | Programm
money.year | Jahr
money.region | Ort
money.all | alle
money.leverage | Hebel
money.name | Verhältnis
money.total | Alles Geld zu öffentlichem Geld
money.private | Geld von Unternehmen und Banken zu öffentlichem Geld
money.basis | Grundlage
money.commitment | Zusagen
money.disbursement | Zahlungen
money.published | veröffentlichte Summen
money.numerator | Gezählt
money.denominator | Geteilt durch
money.value | Wert
money.says | Was diese Zahl ist
money.undefinedValue | nicht bestimmt
money.contingent | Offene Bürgschaften, kein gezahltes Geld: {$money}
money.noLeverage | Hier stünden die Hebel.
money.noLeverageWhy | In dieser Auswahl ist keine Zusage und keine Zahlung öffentlichen Geldes gebucht.
money.showAll | Alle zeigen
money.transactions | Buchungen
money.type | Art
money.date | Tag
money.amount | Betrag
money.from | Von
money.to | An
money.toAccount | Bankkonto des Empfängers
money.purpose | Wofür
money.noTransactions | Hier stünden Zusagen und Zahlungen, eine je Zeile.
money.noTransactionsHere | Es gibt keine Buchung, die Sie sehen dürfen.
money.noTransactionsWhy | Noch ist kein Geld gebucht. Unten lässt sich die erste Buchung eintragen.
money.recordOthers | Geldflüsse buchen Finanzen und Programmbetreuung.
money.record | Eine Buchung eintragen
money.recordHint | Beträge sind genau und stehen in der Währung selbst. Mehr als zugesagt wird abgelehnt, es sei denn, der Grund ist angegeben.
money.moneyLevel | Wessen Geld
money.project | Projekt
money.award | Bewilligung
money.fund | Fonds
money.backing | Darlehen oder Bürgschaft (gewährt, in Anspruch genommen oder freigegeben)
money.instalment | Rate (eines Vertrags mit mehreren)
money.over | Warum über die Zusage hinaus
money.description | Verwendung
money.book | Buchen
money.booked | Gebucht: {$created} neu, {$unchanged} schon da.
money.amountHint | Zum Beispiel 3 Mio. oder 3.000.000
money.recordFor | Zur Bewilligung „{$award}“: Was davon bekannt ist, steht unten.
money.bookAsk | Dies buchen?
money.bookAskWhat | {$type}, {$amount}, {$date}
money.bookAskRow | {$name}: {$text}
money.bookAskWhy | Was gebucht ist, wird nicht gelöscht: Ein Fehler wird auf der Seite der Buchung zurückgenommen und neu gebucht.
money.bookedOne | Gebucht: {$type}, {$amount}, {$date}. Die Buchung steht oben in der Liste.
money.bookedBefore | Dasselbe war schon gebucht; nichts wurde ergänzt.
money.awardLeft | Bewilligt {$awarded}; durch Buchungen gezahlt, die die Bewilligung nennen, {$paid}; offen {$left}.
money.bookAskMany | Alle Zeilen werden gebucht oder keine. Was gebucht ist, wird nicht gelöscht: Ein Fehler wird auf der Seite der Buchung zurückgenommen und neu gebucht.
money.many | Viele Buchungen aus einer Datei
money.manyHint | Eine Spalte je Feld, mit den Überschriften type (Art), amount (Betrag), date (Tag), level (Ebene), project (Projekt), from (von), to (an). Alle Zeilen werden gebucht, oder keine, und jede fehlerhafte Zelle wird genannt.
money.file | Datei (.xlsx oder .csv)
moneyFlow.title | Von wem, durch welches Programm und an wen das Geld ging
moneyFlow.subtitle | {$money} gegeben, nach den Buchungen, die Sie sehen dürfen: gezahlt, beigesteuert oder als Beteiligung eingebracht, abzüglich dessen, was zurückkam. Zusagen und Bürgschaften sind nicht darin.
moneyFlow.level | Ebene
moneyFlow.programme | Programm
moneyFlow.holder | Durchgeführt von
moneyFlow.unsaid | nicht angegeben
moneyFlow.rest | alle übrigen
moneyFlow.hint | Auf einen Teil zeigen, um seinem Geld zu folgen; klicken, um ihn zu öffnen.
moneyFlow.share | {$name}: {$money}, {$share} % von allem
moneyFlow.others | Geld in {$currencies} ist für sich gezeichnet.
opportunities.lowest | niedrigster
opportunities.highest | höchster
opportunities.question | @Activities in Reichweite von {$place} (gezählt: @counted): eine Beschreibung, keine Empfehlung
opportunities.rankingQuestion | Komplexität der Orte (gezählt: @counted): eine Beschreibung
opportunities.year | Jahr
opportunities.beside | Verglichen mit
opportunities.nobody | keinem anderen Ort
opportunities.validation | Sagt Nähe hier, was als Nächstes kommt?
opportunities.figures | Bei {$entries} Eintritten unter {$candidates}, die möglich waren:
opportunities.tells | Was Eintritte erkennt
opportunities.area | Fläche unter der Kurve (95 %)
opportunities.within |  ({$low} bis {$high})
opportunities.ofRca | heutiger Vorteil (RCA)
opportunities.ofFrequency | wie viele es haben
opportunities.ofDensity | Dichte
opportunities.ofNothing | von allen dasselbe gesagt
opportunities.precision | Von den zehn höchsten kamen (95 %)
opportunities.loss | Log-Verlust, weniger ist besser (95 %)
opportunities.calibration | Gesagt und gekommen, nach Zehnteln der Wahrscheinlichkeit
opportunities.said | Gesagt
opportunities.came | Gekommen
opportunities.cases | Fälle
opportunities.toFinding | Zum Befund
opportunities.noSign | Die Komplexität hat in diesem Jahr kein sicheres Vorzeichen: Nach Vielfalt und nach Verbreitung weist sie in entgegengesetzte Richtungen. Sie bleibt weg, und nichts wird nach ihr empfohlen.
opportunities.chart | Nähe und Komplexität des Fehlenden und des Vorhandenen: {$place}, {$year}
opportunities.chartUnit | Waagerecht: Dichte, der Anteil der Nachbarschaft, der vorhanden ist. Senkrecht: Komplexität (PCI).
opportunities.nearChart | Das Nächste unter dem Fehlenden: {$place}, {$year}
opportunities.nearUnit | Dichte: der Anteil der Nachbarschaft, der vorhanden ist.
opportunities.heldChart | Wie viele Orte wie viele @activities haben, {$year}
opportunities.heldUnit | Orte nach der Zahl der @activities, in denen sie einen Vorteil haben.
opportunities.placesHold | Vorhanden: {$held}; Orte: {$places}
opportunities.placesAxis | Orte
opportunities.density | Dichte
opportunities.complexity | Komplexität
opportunities.present | vorhanden
opportunities.absent | fehlt
opportunities.says | {$activity} ({$state}): Dichte {$density}, Komplexität {$complexity}, {$firms} {$things}
opportunities.options | Das Nächste unter dem Fehlenden: {$place}
opportunities.showing | {$shown} von {$all} Möglichkeiten, das Nächste zuerst; alle stehen in den Dateien unter dem Bild.
opportunities.showingSome | {$shown} von {$all} Möglichkeiten, das Nächste zuerst.
opportunities.showingAll | Alle {$all} Möglichkeiten, das Nächste zuerst.
opportunities.activity | @Activity
opportunities.frontier | Nichts Näheres ist komplexer
opportunities.yes | ja
opportunities.no | nein
opportunities.because | Weil vorhanden ist (Anteil an der Dichte)
opportunities.every | Alle {$all} Orte
opportunities.ranking | Orte nach Komplexität, {$year}
opportunities.holding | Orte nach der Zahl des Vorhandenen, {$year}
opportunities.rank | Rang
opportunities.place | Ort
opportunities.rankOf | {$rank} von {$places}; bei anderen Grenzen {$swept}; neu gezogen {$drawn}
opportunities.strongest | Stärkste Vorteile (RCA)
opportunities.toSpace | Lage im Raum der @activities
opportunities.toComparison | Wachstum, ähnliche und ergänzende Orte
opportunities.swept | Rang bei anderen Grenzen
opportunities.drawn | Rang, {$things} neu gezogen
opportunities.bandsWhy | Ein Rang allein sagt wenig. Breiter Balken: niedrigster und höchster Rang über {$thresholds} von sieben Grenzen des Vorteils von 0,5 bis 2. Dünne Linie: 5 bis 95 % der Ränge, wenn für jeden Ort {$things} nach seiner eigenen Zusammensetzung neu gezogen werden ({$draws} von {$asked} Ziehungen). Grenzen und Ziehungen, bei denen die Komplexität kein sicheres Vorzeichen hat, zählen nicht. Zwei Orte, deren Balken oder Linien sich überlappen, sind nicht zu unterscheiden.
opportunities.rankChart | Rang nach Komplexität mit dem, was sich nicht entscheiden lässt, {$year}
opportunities.rankUnit | Waagerecht: Rang, 1 = am komplexesten.
opportunities.saysRank | {$place}: Rang {$rank}; bei anderen Grenzen {$swept}; neu gezogen {$drawn}
opportunities.diversity | Vorhandene @activities
opportunities.comparison | {$first} neben {$second}
opportunities.both | In beiden vorhanden: {$names}.
opportunities.onlyFirst | In {$first} vorhanden und in {$second} fehlend, das dort Nächste zuerst: {$names}.
opportunities.none | nichts
opportunities.source | {$table}; einzeln gezählt: {$things}
opportunities.told | {$place} steht nach Komplexität auf Rang {$rank} von {$places} (neu gezogen: {$drawn}). Vorhandene @activities: {$held}. Das Nächste unter dem Fehlenden: {$near}.
opportunities.toldUnranked | {$place}, vorhandene @activities: {$held}. Das Nächste unter dem Fehlenden: {$near}.
opportunities.toldRanking | {$year}: Vorn stehen {$first}, hinten {$last}; dazwischen sind Orte, deren Bänder sich überlappen, nicht zu unterscheiden. Einen Ort wählen, um zu sehen, was ihm nahe liegt.
opportunities.nearTells | Hier hat Nähe besser als der Zufall gesagt, was als Nächstes kam.
opportunities.nearTellsNot | Hier hat Nähe nicht gesagt, was als Nächstes kam: Das Bild beschreibt und rät zu nichts.
opportunities.nearUnknown | Ob Nähe sagt, was als Nächstes kommt, ist hier nicht zu sagen: Das Bild beschreibt und rät zu nichts.
space.question | Der Raum der @activities (gezählt: @counted): eine Beschreibung
space.placeQuestion | {$place} im Raum der @activities (gezählt: @counted): eine Beschreibung
space.nearest | {$year}, gezeichnete @activities: {$all}. Mit den meisten anderen verbunden: {$most}.
space.nearestOne | {$activity} ({$count})
space.year | Jahr
space.links | Verbindungen je @activity
space.most | Gezeichnete @activities
space.chosen | @Activity
space.nothing | nichts gewählt
space.nearer | Näher
space.farther | Weiter weg
space.whole | Alles
space.chart | Der Raum der @activities, {$year}
space.placeChart | {$place} im Raum der @activities, {$year}
space.showing | Gezeichnete @activities: {$shown} von {$all}, die mit der größten Zahl ({$things}); Verbindungen: {$links} von {$pairs} Paaren, die irgendein Ort beide hat, und zwar die, die alles zusammenhalten, und die stärksten übrigen. Nahe in der Zeichnung heißt, dass wenige Verbindungen dazwischenliegen, mehr nicht.
space.showingAll | Alle {$all} @activities; Verbindungen: {$links} von {$pairs} Paaren, die irgendein Ort beide hat, und zwar die, die alles zusammenhalten, und die stärksten übrigen. Nahe in der Zeichnung heißt, dass wenige Verbindungen dazwischenliegen, mehr nicht.
space.subtitle | Größe: {$things}. Verbunden, wo dieselben Orte beides haben.
space.noSign | Die Komplexität hat in diesem Jahr kein sicheres Vorzeichen und wird nicht gezeigt.
space.finding | Die Lage der @activities wird gesucht …
space.held | vorhanden
space.untold | keine Angabe
space.lacking | fehlt
space.activity | @Activity
space.group | Gruppe
space.holders | Orte, die es haben
space.complexity | Komplexität
space.proximity | Nähe
space.density | Dichte
space.colour | Farbe nach
space.community | Gruppe
space.communityOf | {$names}: {$count}
space.others | kleinere Gruppen und was allein steht
space.clustered | Gruppen sind Tätigkeiten, die die gezeichneten Verbindungen enger miteinander verbinden, als ihre Zahlen an Verbindungen allein ergeben (gierige Modularität, {$modularity}); eine Beschreibung der Zeichnung, die nichts prüft.
space.step | Komplexität {$from} bis {$to}
space.says | {$activity}: Orte {$holders}, {$firms} {$things}, Komplexität {$complexity}
space.saysPlace | {$activity} ({$state}): Dichte {$density}, Orte {$holders}, {$firms} {$things}, Komplexität {$complexity}
space.neighbours | Was „{$activity}“ in der Zeichnung am nächsten liegt
space.noNeighbours | Von „{$activity}“ ist keine Verbindung gezeichnet.
space.files | Dateien für andere Programme
space.filesWhy | Dieselbe Zeichnung mit Lage, Zahlen und Codes; jedes Programm liest seine eigene.
space.linksAs | Verbindungen ({$format})
space.linkList | Verbindungen der Zeichnung, {$year}
space.joined | Verbunden mit
space.code | Code
space.joinedCode | Code dessen, womit es verbunden ist
space.source | {$table}; einzeln gezählt: {$things}
forecasts.past | Ihr Zeitraum endete {$year}: ein Rückblick, keine Vorhersage für heute.
forecasts.question | Technologien, die überholt werden, und wann
forecasts.standingNow | Vorhersage für {$technology} (Daten bis {$year})
forecasts.standing | Probe im Rückblick: die Vorhersage ({$technology}) aus der Sicht von {$year}
forecasts.reached | {$year} lag der Anteil ({$technology}) schon bei {$level} %.
forecasts.ahead | Die Hälfte des Marktes binnen fünf Jahren: {$five} %. Binnen zehn Jahren: {$ten} %.
forecasts.middle | Die Hälfte wird um {$middle} erreicht.
forecasts.middleBeyond | Die Hälfte wird frühestens in fünfzig Jahren erreicht.
forecasts.curveCrosses | Der Anteil erreicht die Hälfte zuerst um {$middle} und bleibt ab {$curve} darüber: Wo er schwankt, berührt er die Hälfte, bevor er darüber bleibt.
forecasts.middleTouches | Um {$middle} kann er die Hälfte berühren, bleibt aber binnen fünfzig Jahren nicht darüber.
forecasts.cameOutside | {$year} lag außerhalb des Bandes: {$observed} %, gesagt waren {$low} bis {$high} %.
forecasts.cameInside | {$year} lag im Band: {$observed} %, gesagt waren {$low} bis {$high} %.
forecasts.knownThen | Die Vorhersage nutzt die Anteile der Jahre bis {$year} und nichts Späteres; unten steht von jedem, ob er bis dahin veröffentlicht war.
forecasts.vintage | Was {$year} bekannt war
forecasts.vintageSays | Von den Zahlen dieses Marktes für Jahre bis {$year} waren {$known} bis zum Ende jenes Jahres mit dem hier benutzten Wert veröffentlicht, {$later} erst später; zu {$unsaid} sagt die Tabelle es nicht.
forecasts.vintageUnsaid | Wann ihre Zahlen veröffentlicht wurden, sagt die Tabelle nicht: Alle {$unsaid} bis {$year} sind die heute bekannten Werte und können nach {$year} veröffentlicht oder geändert worden sein.
forecasts.restsOnYear | Die Vorhersage beruht auf allen Zahlen der Jahre bis {$year}, wann immer sie veröffentlicht wurden; spätere Zahlen dieser Technologie ({$after}) hatten keinen Einfluss auf sie.
forecasts.restsOnPublished | Die Vorhersage beruht auf dem, was bis Ende {$year} veröffentlicht war, und auf Zahlen, deren Tag niemand kennt; spätere Zahlen dieser Technologie ({$after}) hatten keinen Einfluss auf sie.
forecasts.restsOn | Die Vorhersage beruht auf
forecasts.useYear | allen Zahlen der Jahre bis {$year}
forecasts.usePublished | dem, was bis Ende {$year} veröffentlicht war
forecasts.figuresOf | Zahlen: {$technology}
forecasts.yearOf | Jahr
forecasts.shareOf | Anteil
forecasts.publishedOn | Wert veröffentlicht
forecasts.wasKnown | {$year} bekannt
forecasts.qualityOf | Art
forecasts.knownYes | ja
forecasts.knownNo | nein, später veröffentlicht
forecasts.knownUnsaid | nicht angegeben
forecasts.reported | gemeldet
forecasts.derived | abgeleitet
forecasts.leadFrom | Ab {$year}: die Hälfte des Marktes gleich wahrscheinlich vor wie nach {$lead} Jahren, mit einer Wahrscheinlichkeit von eins zu zehn vor {$early}. Der Aufbau des Könnens dauert {$capability} Jahre: {$verdict}
forecasts.leadPassed | Von {$year} an gerechnet, war für eine Entscheidung bis etwa {$until} Zeit: Sie ist verstrichen.
forecasts.leadEnough | Die Zeit reicht auch dann.
forecasts.leadTight | Die Zeit reicht in der Regel, mit einer Wahrscheinlichkeit von eins zu zehn aber nicht.
forecasts.leadShort | Das ist zu kurz, um bei nichts anzufangen.
forecasts.leadFar | mehr als fünfzig
forecasts.levelsTitle | Im Band (80 %), nach Familie und nach dem Anteil zur Zeit der Vorhersage
forecasts.levelsSay | Jede Zahl gilt Vorhersagen, die ohne die Familie gemacht wurden. In Klammern die verzeichneten Ablösungen dahinter; ein Strich: weniger als zehn Vorhersagen.
forecasts.level | Anteil {$from}–{$to} %
forecasts.family | Familie von Technologien
forecasts.familyOwn | Dieser Markt gehört zur Familie „{$family}“: Seine Vorhersagen beruhen auf dem, was ohne diese Familie gelernt wurde. Jede Zeile unten gilt einer Familie, die auf ihre eigenen Zahlen keinen Einfluss hatte.
forecasts.familyNone | Dieser Markt gehört zu keiner Familie der Referenzklasse. Jede Zeile unten gilt einer Familie, die auf ihre eigenen Zahlen keinen Einfluss hatte.
forecasts.episodes | Verzeichnete Ablösungen
forecasts.few | {$count}, zu wenige, um viel zu sagen
forecasts.covered | Im Band (80 %)
forecasts.offBy | Fehler bei steigenden Anteilen, fünf Jahre voraus
forecasts.offFisherPry | Fehler nach Fisher-Pry
forecasts.offDampedTrend | Fehler des gedämpften Trends
forecasts.offNoChange | Fehler von „es bleibt, wie es ist“
forecasts.warnedOf | Ablösungen, vor denen gewarnt wurde (ab 50 %)
forecasts.criedWolf | Fehlalarme, von Reihen ohne Ablösung
forecasts.family-IT | Informationstechnik
forecasts.family-agriculture | Landwirtschaft
forecasts.family-consumer | Konsumgüter
forecasts.family-displays | Bildschirme
forecasts.family-energy | Energie
forecasts.family-health | Gesundheit
forecasts.family-materials-processes | Werkstoffe und Verfahren
forecasts.family-telecom | Telekommunikation
forecasts.family-transport | Verkehr
forecasts.family-vehicles | Fahrzeuge
forecasts.beyond | jenseits von fünfzig Jahren
forecasts.belowResolution | Bis {$year} stand der Anteil ({$technology}) nie bei 1 % oder bei zwei Schritten dessen, was die Quelle druckt: Er hat keine Steigung, und nichts wird gesagt.
forecasts.tooWide | Von {$low} % bis {$high} % im Jahr {$year}: Dieses Band sagt nichts.
forecasts.short | {$year} lagen noch keine zwei Jahre vor, nach denen zu gehen wäre ({$technology}).
forecasts.happened | Was geschah: die Hälfte des Marktes im Jahr {$year}.
forecasts.heldFromStart | Was geschah: mehr als die Hälfte vom ersten Jahr an, {$from} % im Jahr {$first} und {$to} % im Jahr {$last}.
forecasts.notHappened | Bis {$year}, wo die Daten enden, war die Hälfte des Marktes nicht erreicht.
forecasts.market | Markt
forecasts.technology | Technologie
forecasts.year | Aus der Sicht von
forecasts.chartAtEnd | {$technology}: Vorhersage ab {$year}, wo die Daten enden
forecasts.chart | {$technology}: was {$year} bekannt war und was kam
forecasts.observed | Beobachtet
forecasts.median | Vorhersage, Mitte
forecasts.band | 8 von 10
forecasts.all | Alle Technologien dieses Marktes
forecasts.share | Anteil {$year}
forecasts.within10 | Hälfte binnen 10 Jahren
forecasts.when | Wann (8 von 10)
forecasts.experts | Was Fachleute bis dahin gesagt hatten
forecasts.noExperts | Der Arbeitsbereich hat keine veröffentlichte Vorhersage für diesen Markt, die bis {$year} gemacht wurde.
forecasts.who | Wer, wann
forecasts.madeBy | {$who}, {$year}
forecasts.about | Wovon
forecasts.said | Gesagt
forecasts.cameTrue | Gekommen
forecasts.method | Das Verfahren, im selben Jahr
forecasts.record | Wie weit solche Vorhersagen danebenlagen
forecasts.recordSays | Über die Referenzklasse lag die Mitte fünf Jahre voraus um {$five} Prozentpunkte daneben und zehn Jahre voraus um {$ten} („es bleibt, wie es ist“: {$same} und {$sameTen}); {$cover} % der Ergebnisse fünf Jahre voraus lagen im Band.
forecasts.recordLimits | Ein Verbot, eine Förderung, die endet, oder ein Wettbewerber, der nicht in der Tabelle steht, ist in einer Kurve von Anteilen nicht zu sehen.
forecasts.exposed | Wer betroffen ist
forecasts.exposedTo | Wer betroffen ist, wo die neue Technologie ({$challenger}) die alte ({$incumbent}) verdrängt
forecasts.rest | der übrige Markt
forecasts.noLead | Noch liegen keine zwei Jahre vor, nach denen zu gehen wäre: Wie viel Zeit bleibt, ist nicht bekannt. Der Aufbau des Könnens dauert {$capability} Jahre.
forecasts.leadSays | Vorlauf in Jahren, gleich wahrscheinlich mehr wie weniger: {$lead}; eine Chance von zehn: {$early}. Der Aufbau des Könnens dauert {$capability}. Überholt, bevor das Können steht: {$before} %.
forecasts.lossSays | Vom heutigen Anteil ({$incumbent}) geht voraussichtlich verloren: {$years}.
forecasts.lossYear | {$lost} % bis {$year} (eine Chance von zehn: {$wide} %)
forecasts.fromCard | Die Hersteller sind die, die diese Karte nennt
forecasts.region | Ort
forecasts.industry | Branche
forecasts.organisation | Organisation
forecasts.value | In der alten Technologie
forecasts.ofMeasure |  ({$measure} {$year})
forecasts.assets | Vermögen
forecasts.exports | Ausfuhr
forecasts.dependence | Teil des eigenen Ganzen
forecasts.atRisk | Gefährdet bis {$year} (eine Chance von zehn)
forecasts.weighed | Ablösung bis {$year} × Teil
forecasts.spare | Verbleibende Jahre
forecasts.holds | stellt die Nachfolgetechnik her
forecasts.signs | Zeichen von Können
forecasts.signsOf | Firmen: {$firms}, @projects: {$projects}
forecasts.showAll | Alle {$count} zeigen
forecasts.passage | Wann die Hälfte des Marktes erreicht wird ({$technology}), aus der Sicht von {$year}
forecasts.passageLine | Bis dahin erreicht
forecasts.everSays | Die Hälfte des Marktes binnen fünfzig Jahren: {$ever} %.
forecasts.restsAt | Wo der Anteil zur Ruhe kommt: bei etwa {$middle} %, in acht von zehn Fällen zwischen {$low} und {$high} %.
forecasts.alarmRaised | Gewarnt: binnen zehn Jahren mit {$alarm} % oder mehr.
forecasts.alarmNot | Keine Warnung: binnen zehn Jahren unter {$alarm} %.
forecasts.baseRate | Grundrate: Von {$series} verzeichneten Reihen, die zuerst bei {$from} bis {$to} % gesehen wurden, kamen {$reached} auf die Hälfte des Marktes.
forecasts.alarmHead | Wann zu warnen ist, wählen Sie
forecasts.alarmTitle | Was eine frühere Warnung an Fehlalarmen kostet
forecasts.alarmLead | Vorlauf, Jahre, Median
forecasts.alarmFalse | Fehlalarme, % der Reihen ohne Ablösung
forecasts.alarmFrom | Warnen ab einer Wahrscheinlichkeit binnen zehn Jahren von
forecasts.alarmSays | Eine Warnung ab {$alarm} % sagte {$warned} von {$takeovers} Ablösungen an, im Median {$lead} Jahre voraus, und war in {$wrong} von {$others} Reihen, in denen keine kam, ein Fehlalarm.
forecasts.alarmWhere | Die Wahl steht in der Adresse dieser Seite. Die der Stelle selbst steht in den Einstellungen des Arbeitsbereichs: Nach ihr geht der Befund.
forecasts.referenceClass | Referenzklasse verzeichneter Ablösungen
forecasts.backTest | Was dasselbe Verfahren in anderen Jahren gesagt hätte
forecasts.warned-in-time | Rechtzeitig: Bei {$alarm} % kam die erste Warnung ({$technology}) im Jahr {$first}, {$lead} Jahre bevor {$level} % erreicht waren ({$reached}): genug, um das Können aufzubauen ({$capability} Jahre).
forecasts.warned-late | Zu spät: Bei {$alarm} % kam die erste Warnung ({$technology}) im Jahr {$first}, {$lead} Jahre bevor {$level} % erreicht waren ({$reached}): weniger, als der Aufbau des Könnens braucht ({$capability} Jahre).
forecasts.fewPoints | Diese Warnung beruhte auf weniger als vier Jahren Daten; solche sind unter den gezählten Warnungen nicht.
forecasts.warned-missed | Versäumt: Bei {$alarm} % gab es keine Warnung ({$technology}), bevor {$level} % erreicht waren ({$reached}).
forecasts.warned-false | Fehlalarm: Bei {$alarm} % wurde im Jahr {$first} gewarnt ({$technology}), und zehn Jahre später waren {$level} % nicht erreicht.
forecasts.warned-open | Bei {$alarm} % wurde zuerst im Jahr {$first} gewarnt ({$technology}); die Daten enden, bevor sich das beurteilen lässt.
forecasts.warned-quiet | Bei {$alarm} % wurde nie gewarnt ({$technology}), und {$level} % sind nicht erreicht.
forecasts.warned-unwatched | In keinem Jahr hätte gewarnt werden können ({$technology}): Es gibt kein zweites Jahr unter {$level} %.
forecasts.backTestChart | {$technology}: was {$years} Jahre vorher gesagt wurde und was kam
forecasts.noBackTest | Die Reihe ist zu kurz, um {$years} Jahre voraus geprüft zu werden.
forecasts.backTestSays | Vorhersagen {$years} Jahre voraus: {$count}; davon trafen im Band ein: {$inside}, darüber: {$above}, darunter: {$below}. Die Mitte lag um {$error} Prozentpunkte daneben („es bleibt, wie es ist“: {$same}).
forecasts.saidIn | Aus der Sicht von
forecasts.saidFor | Für
forecasts.hit | Ergebnis
forecasts.inside | im Band
forecasts.above | verfehlt: darüber
forecasts.below | verfehlt: darunter
forecasts.reliability | Gesagte Wahrscheinlichkeit, Referenzklasse
forecasts.cameTo | Eingetroffen
forecasts.ofSeries | Reihen
forecasts.own | Eine eigene Datei
forecasts.ownWhat | Anteile oder Mengen von Technologien nach Jahren, in welchen Spalten auch immer: dieselbe Vorhersage, gezeichnet, und ihre eigene Probe im Rückblick. Die Datei wird nicht aufbewahrt.
forecasts.ownMissing | Sagen, welche Spalte was ist und ob die Zahlen Prozentsätze sind.
forecasts.role-technology | Technologie
forecasts.role-year | Jahr
forecasts.role-value | Wert
forecasts.role-unit | Einheit
forecasts.role-episode | Markt
forecasts.role-region | Ort
forecasts.role-published | Wert veröffentlicht am
forecasts.role-synthetic | Kennzeichen erfundener Zeilen
forecasts.noColumn | keine Spalte
forecasts.valuesAre | Die Werte sind
forecasts.valuesPercent | Prozentsätze
forecasts.valuesAmounts | Mengen
forecasts.notSaid | nicht angegeben
forecasts.theMarket | die Tabelle
forecasts.makeFiles | Dateien aller Märkte erzeugen
forecasts.choose | Eine Datei wählen oder ablegen
forecasts.another | Andere Datei nehmen
forecasts.download | Herunterladen: 
forecasts.nothing | Hier stünden Vorhersagen von Ablösungen.
forecasts.nothingWhy | Der Arbeitsbereich hat keine Tabelle der Anteile von Technologien an ihren Märkten.
forecasts.toSources | Die Tabellen des Arbeitsbereichs ansehen
`;
