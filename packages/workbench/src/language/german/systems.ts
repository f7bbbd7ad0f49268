/** German messages of cards, value chains, derived tables and the server: "catalogue.key | text". */
export const germanSystemsMessages = `
derivations.question | Abgeleitete Tabellen und woraus sie erstellt sind
derivations.answer | Ableitungen: {$count}. Ohne bekannte Änderung: {$made}; neu zu erstellen: {$changed}; noch nicht erstellt: {$never}.
derivations.nothing | Hier stünden abgeleitete Tabellen.
derivations.nothingWhy | Eine Ableitung zählt, verknüpft oder verteilt viele Zeilen (Patente, Firmen, Zoll) zu einer Tabelle, die Befunde lesen. Sie wird unten hinzugefügt oder mit „quoin derivation put“.
derivations.kind | Art
derivations.count | gezählt nach Schlüsseln
derivations.panel | gezählt nach Schlüsseln und Jahren
derivations.links | Verbindungen dessen, was eine Einheit teilt
derivations.generality | Breite der Nutzung nach Zitierungen
derivations.transitions | erste und letzte Jahre
derivations.quantiles | Perzentile
derivations.state | Stand
derivations.isMade | keine Änderung bekannt, seit sie erstellt wurde; Dateien werden beim Ausführen verglichen
derivations.isChanged | geändert, seit sie erstellt wurde
derivations.isNever | noch nicht erstellt
derivations.isBroken | das Dokument hat Fehler
derivations.madeOf | Erstellt aus
derivations.made | Erstellt
derivations.by | {$at} von {$who}, in {$seconds} s
derivations.engine | Rechenwerk
derivations.rows | Zeilen
derivations.inAndOut | {$rows} gelesen, {$written} geschrieben
derivations.unmatched | Ohne Entsprechung
derivations.unmatchedIn | Zeilen in {$table}: {$rows}
derivations.invented | Sie beruht auf erfundenen Zeilen und ist so gekennzeichnet.
derivations.openTable | Die Tabelle öffnen
derivations.run | Erstellen
derivations.again | Neu erstellen
derivations.look | Was würde sich ändern, wenn sie neu erstellt wird?
derivations.effect | Zeilen: {$come} neu, {$change} geändert, {$stay} unverändert, {$go} fort; stillgelegte Datensätze: {$retired}.
derivations.done | .input {$count :number} .match $count one {{{$rows} Zeile wurde geschrieben.}} * {{{$rows} Zeilen wurden geschrieben.}}
derivations.same | Nichts hat sich geändert; die Tabelle bleibt.
derivations.put | Eine neue Ableitung oder eine andere Fassung einer vorhandenen
derivations.name | Name der Tabelle
derivations.spec | Dokument (YAML)
derivations.putIt | Speichern
derivations.wasPut | {$name} ist gespeichert; die Tabelle entsteht mit „Erstellen“.
reach.title | Wie weit es reicht
reach.measured | Gemessen
reach.measuredHow | Erfundene Patente, gezählt nach Ort, Technologie und Jahr ({$groups} Gruppen, {$bytes} Byte je Zeile in parquet), auf {$cores} Kernen: DuckDB mit höchstens 2 GB Speicher, Apache Spark mit zwei Arbeitsknoten zu je einem Kern und 512 MB.
reach.rows | Zeilen
reach.plain | Eine einzelne Abfrage in DuckDB
reach.derive | Dieses Programm mit DuckDB
reach.ratio | Verhältnis
reach.memory | Höchster Speicherbedarf, beide
reach.spark | Dieses Programm mit Spark
reach.seconds | {$value} s
reach.hours | {$value} h
reach.megabyte | {$value} MB
reach.megabytes | {$plain} und {$derive} MB
reach.gigabytes | {$value} GB
reach.reckoned | Errechnet, nicht ausgeführt
reach.reckonedHow | Aus den beiden größeren Läufen: Eine weitere Zeile kostet mit DuckDB {$here} ns eines Kerns, mit Spark {$there} ns. Angenommen ist, dass Kerne so schnell sind wie die gemessenen und nichts auf Datenträger oder Netz wartet.
reach.milliard | 1 Milliarde
reach.tenMilliards | 10 Milliarden
reach.workers | Arbeitsknoten
reach.cores | Kerne je Knoten
reach.size | Größe der Spalten
reach.oneMachine | Auf diesen beiden Kernen
reach.cluster | Auf dem Cluster
reach.tasks | Teilaufgaben zu 128 MB
reach.taskMemory | Gruppen im Speicher einer Teilaufgabe
reach.shuffle | Zwischen Knoten übergeben, höchstens
reach.limits | Dies gilt für Zählungen nach wenigen Schlüsseln. Was alle Zeilen einer Einheit zusammenbringt (anteilige Zählungen, Verbindungen, Breite der Nutzung), hält für jede Einheit eine Gruppe und legt sie auf den Datenträger; eine Einheit mit sehr vielen Enden ist die Arbeit eines einzigen Knotens, was beim Ausführen gesagt wird.
server.question | Zustand des Servers
server.why | Wird alle paar Sekunden neu gefragt. Zu sehen ist, was angefragt wurde und wie lange es dauerte, nie der Inhalt oder wer fragte.
server.none | Hier stünde jeder laufende Server.
server.noneWhy | Ein Server schreibt alle zwei Sekunden in den Arbeitsbereich, was er tut.
server.answer | Wartende Anfragen: {$waiting}, in Arbeit: {$running}; Speicher: {$memory} MB, Verbindungen: {$connections}. Die mittlere der letzten Anfragen dauerte {$p50} s, eine von zwanzig länger als {$p95} s.
server.lanes | Warteschlangen
server.lane | Warteschlange
server.light | Kleine Anfragen
server.change | Änderungen
server.page | Was Seiten zeigen
server.long | Lange Berechnungen
server.running | In Arbeit
server.waiting | Wartend
server.workers | Rechenfäden (höchstens)
server.answered | Beantwortet
server.slowest | Die langsamsten Anfragen seit dem Start
server.useCase | Anfrage
server.seconds | Sekunden
server.status | Statuscode
server.at | Zeitpunkt
server.kept | Aufbewahrte Antworten
server.keptSentence | Aufbewahrte Antworten: {$answers}, zusammen {$megabytes} MB; daraus gegeben: {$given}, berechnet: {$made}.
server.limits | Grenzen
server.limit | Grenze in den Einstellungen
server.value | Wert
server.upkeep | Täglich anzusehen
server.fact | Was
server.version | Fassung (Commit)
server.layout | Aufbau der Datensätze
server.databaseSize | Größe der Datensätze, MB
server.disk | Frei auf dem Datenträger, MB
server.backup | Letzte Sicherung
server.verify | Zuletzt geprüft und stimmig
server.failedLogins | Abgelehnte Anmeldungen seit dem Start
server.never | nicht bekannt
server.database | Datenbank {$database}, neueste Änderung {$change}, Prozess {$pid}, läuft seit {$since}.
systems.listQuestion | Produkte mit einer Karte, und wie vollständig jede ist
systems.listAnswer | .input {$count :number} .match $count one {{{$count} Karte. Eine Karte teilt ein Produkt auf zwei Linien in Glieder und führt auf, was jedes Glied braucht.}} * {{{$count} Karten. Eine Karte teilt ein Produkt auf zwei Linien in Glieder und führt auf, was jedes Glied braucht.}}
systems.allCards | Alle Karten
systems.openCard | Die Karte öffnen
systems.card | Karte
systems.links | Glieder
systems.items | Posten
systems.missing | fehlt
systems.missingHead | Fehlend
systems.twiceHead | Doppelt bearbeitet
systems.unknownHead | Listen nicht ausgefüllt
systems.sourceHead | Quellen fehlen
systems.coverageHead | Vom integrierenden Unternehmen gedeckt
systems.none | Hier stünden Karten.
systems.noneWhy | Das Register enthält noch kein Technologiesystem.
systems.create | Karte anlegen
systems.listsAs | Die neun Listen sowie Karten und Listen der Kette: 
systems.question | {$product}: woraus es besteht, was fehlt, was doppelt bearbeitet wird
systems.answer | Posten: {$items}, Glieder: {$links}. Fehlend: {$missing}; mit mehr als einem Projekt: {$twice}. Von den neun Listen nicht ausgefüllt: {$unknown}; das heißt unbekannt, nicht fehlend.
systems.coverage | {$lead}, Partner eingeschlossen, deckt {$covered} von {$links} Gliedern ({$share} %).
systems.network | Die Kette als Netz
systems.networkHint | Ein Kreis ist ein Posten; Zahl und Farbe sagen, wie reif die Technologie ist. Einen wählen, um ihn zu öffnen.
systems.readinessStep | TRL {$levels}
systems.readinessUnknown | Reife nicht ausgefüllt
systems.twiceLegend | mehr als ein Projekt
systems.integrationLegend | Integration, mit ihrer Reifestufe
systems.supply | Linie der Technologieversorgung: woraus das Produkt besteht
systems.support | Linie der Technologieunterstützung: was die Herstellung braucht
systems.gridHint | Pfeiltasten führen von Zelle zu Zelle, die Eingabetaste öffnet einen Posten.
systems.standMissing | fehlt
systems.standInProject | in einem Projekt
systems.standMade | hergestellt
systems.standNotNeeded | nicht gebraucht
systems.standUnknown | unbekannt
systems.twice | .input {$count :number} .match $count one {{{$count} Projekt}} * {{{$count} Projekte am selben Posten}}
systems.makers | .input {$count :number} .match $count one {{{$count} Hersteller}} * {{{$count} Hersteller}}
systems.linkCovered | vom integrierenden Unternehmen gedeckt
systems.linkOpen | nicht gedeckt
systems.addItem | Posten hinzufügen
systems.addItemTo | Neuer Posten auf dem Glied „{$link}“
systems.nothingHere | kein Posten
systems.unknownLists | Noch niemand hat ausgefüllt: {$lists}.
systems.closePanel | Schließen
systems.standing | Stand
systems.grade | Note (aus TRL, MRL und Abstand)
systems.gradeUnknown | keine Note: Eine Angabe fehlt
systems.library | Bibliothek
systems.projects | Projekte daran
systems.whoMakes | Wer stellt es her?
systems.producer | Hersteller (nach Namen suchen)
systems.producerNeeded | Nötig: Was vorher dastand, behält seine eigene Quelle
systems.producerSource | Quelle dafür (wird beim Posten aufbewahrt)
systems.sourceBefore | Bisher: {$source}
systems.producerAsOf | Stand vom
systems.recordProducer | Hersteller eintragen
systems.edit | Diesen Posten ändern
systems.history | Verlauf
systems.verification | Von zweiter Person geprüft
systems.comments | Kommentare
systems.fullEntry | Der ganze Eintrag
systems.editSystem | Die Karte selbst ändern
systems.finding | Was die Diagnose zu dieser Karte sagt
national-table.title | In den eigenen Tabellen der Volkswirtschaft
national-table.caveat | Neuer und nach Sektoren feiner als die Welttabelle, aber blind für das, was im Ausland geschieht: Ausländische Wertschöpfung steht hier als Einfuhr, wer auch immer sie schuf, darunter eigene Wertschöpfung, die zurückkehrt.
national-table.audit | Die Prüfung hat etwas gefunden ({$years}): „quoin measure input-output --national“ auf die Tabelle anwenden, bevor etwas darauf gestützt wird.
national-table.yearsTitle | Wie viel der Ausfuhr Einfuhr ist
national-table.yearsSubtitle | Einfuhr hinter der Ausfuhr, durch alle heimischen Lieferanten, Prozent der Ausfuhr
national-table.year | Jahr
national-table.sectors | Sektoren
national-table.given | Einfuhr, wie die Tabelle sie angibt
national-table.proportional | Einfuhr nach Anteil am Verbrauch
national-table.yearSays | {$year}, {$way}: {$share} % der Ausfuhr (Sektoren: {$sectors})
national-table.contentTitle | Welche Sektoren die meiste Einfuhr enthalten, {$year}
national-table.contentSubtitleGiven | Einfuhr hinter einer Einheit Endnachfrage nach heimischen Gütern, Prozent
national-table.contentSubtitleProportional | Einfuhr hinter einer Einheit Endnachfrage nach heimischen Gütern, Prozent; Einfuhr nach Anteil am Verbrauch
national-table.contentSays | {$sector}: Einfuhrgehalt der Endnachfrage {$content} %; vom Verbrauch solcher Güter eingeführt {$share} %
national-table.sector | Sektor
national-table.content | Einfuhrgehalt, %
national-table.importShare | Einfuhr am Verbrauch, %
national-table.multiplier | Heimische Produktion je Einheit
national-table.valueMultiplier | Heimische Wertschöpfung je Einheit
national-table.incomeMultiplier | Heimische Löhne je Einheit
national-table.upstreamness | Stufen bis zur Endnachfrage
national-table.extraction | Verlorene Produktion ohne seine heimischen Käufe, %
national-table.tableTitle | Sektoren, {$year}
national-table.source | {$tables}; aus der ganzen Tabelle berechnet, keine Stichprobe
value-chains.question | {$economy} in den Wertschöpfungsketten der Welt, und wer diese Volkswirtschaft abschneiden könnte
value-chains.questionOpen | Die Volkswirtschaft in den Wertschöpfungsketten der Welt, und wer sie abschneiden könnte
value-chains.findings | Was anhand derselben Tabelle beurteilt wurde
value-chains.pictures | Ausfuhr, Vorleistungen und Lieferanten
value-chains.economy | Volkswirtschaft
value-chains.year | Jahr
value-chains.partsTitle | Wohin der Wert der Ausfuhr geht
value-chains.partsSubtitle | Prozent der Ausfuhr, {$economy}
value-chains.absorbed | eigene Wertschöpfung, vom Einfuhrland aufgenommen
value-chains.beyond | eigene Wertschöpfung, von anderen aufgenommen
value-chains.home | eigene Wertschöpfung, die zurückkehrt
value-chains.foreign | ausländische Wertschöpfung
value-chains.twice | überschreitet noch einmal eine Grenze
value-chains.partSays | {$year}: {$part}, {$share} % der Ausfuhr ({$value})
value-chains.part | Teil
value-chains.share | Prozent der Ausfuhr
value-chains.value | Millionen
value-chains.change | {$economy}: Von {$from} bis {$to} ging die ausländische Wertschöpfung in der Ausfuhr von {$before} % auf {$after} % (vertikale Spezialisierung), der Teil, der mehr als eine Grenze überschreitet, von {$shareBefore} % auf {$shareAfter} %.
value-chains.positionTitle | Auf welcher Seite der Ketten die Volkswirtschaften stehen
value-chains.positionSubtitle | Stellung in Wertschöpfungsketten: Über 0 beruhen andere mehr auf der Wertschöpfung der Volkswirtschaft als umgekehrt
value-chains.position | Stellung
value-chains.forward | Eigene Wertschöpfung in der Ausfuhr anderer, % der Ausfuhr
value-chains.backward | Ausländische Wertschöpfung in der Ausfuhr, %
value-chains.others | andere Volkswirtschaften
value-chains.positionSays | {$economy}, {$year}: Stellung {$position}; eigene Wertschöpfung in der Ausfuhr anderer {$forward} %, ausländische Wertschöpfung in der Ausfuhr {$backward} %
value-chains.mapOf | Kette um die Branche
value-chains.mapTitle | {$industry}: was hineingeht und wohin es geht, {$year}
value-chains.mapSubtitle | Prozent der Produktion; links: Vorleistungen und Wertschöpfung, rechts: Verkäufe
value-chains.side | Seite
value-chains.neighbour | Lieferant oder Abnehmer
value-chains.shareOfOutput | Prozent der Produktion
value-chains.before | Einsatz
value-chains.behind | Verkauf
value-chains.atHome | im Inland
value-chains.abroad | im Ausland
value-chains.ownValue | eigene Wertschöpfung
value-chains.otherInputsHome | andere Vorleistungen aus dem Inland
value-chains.otherInputsAbroad | andere Vorleistungen aus dem Ausland
value-chains.otherSalesHome | andere Branchen im Inland
value-chains.otherSalesAbroad | andere Branchen im Ausland
value-chains.finalHome | im Inland verbraucht oder investiert
value-chains.finalAbroad | im Ausland verbraucht oder investiert
value-chains.inputSays | Einsatz: {$name}, {$share} % der Produktion ({$value})
value-chains.saleSays | Verkauf: {$name}, {$share} % der Produktion ({$value})
value-chains.mapCaveat | Nur unmittelbare Ströme, wie die Tabelle sie enthält; was hinter den Vorleistungen steht, zeigt das Bild „Wie weit Branchen am Ausland hängen“.
value-chains.relianceTitle | Wie weit Branchen am Ausland hängen, {$year}
value-chains.relianceSubtitle | Ausländischer Teil aller Produktion, die hinter den Käufen einer Branche steht, Prozent; der Strich ist der Median von {$of} Volkswirtschaften
value-chains.lookThrough | durch die ganze Kette
value-chains.face | nur unmittelbare Käufe
value-chains.median | Median der Volkswirtschaften
value-chains.industry | Branche
value-chains.origin | Größte Herkunft
value-chains.originShare | Ihr Teil der ausländischen Wertschöpfung, %
value-chains.rank | Rang (1 = hängt am stärksten)
value-chains.upstreamness | Vorgelagertheit
value-chains.relianceSays | {$industry}: durch die ganze Kette {$through} %, nur unmittelbare Käufe {$face} %, Median {$median} %, Rang {$rank} von {$of}; größte Herkunft der ausländischen Wertschöpfung: {$origin}, {$originShare} %
value-chains.chokeTitle | Welche ausländischen Lieferanten am meisten anhalten könnten, {$year}
value-chains.chokeSubtitle | Prozent der Wertschöpfung der Volkswirtschaft, die verloren gingen, wenn der Lieferant ausfiele und {$replaceable} % ersetzbar wären
value-chains.replaceable | Teil der Lieferungen, den andere ersetzen können: {$percent} %
value-chains.supplier | Lieferant
value-chains.loss | Prozent der Wertschöpfung
value-chains.lossValue | Verlorene Wertschöpfung, Millionen
value-chains.chokeSays | {$supplier}: {$loss} % der Wertschöpfung ({$value})
value-chains.chokeCaveat | Eine Obergrenze für die ersten Monate: Alle Abnehmer schränken sich im selben Verhältnis ein, niemand springt ein. Keine Vorhersage und kein Urteil: Branchengruppen verdecken einzelne Produkte, die nur einer herstellt.
value-chains.leaders | Die größten börsennotierten Hersteller jeder Kette: eine Beschreibung, keine Empfehlung
value-chains.leadersCaveat | Die größten Firmen jeder Branche nach Vermögen, ohne Dienstleistungen, wo diese gekennzeichnet sind: wen man ansehen, nicht wen man benennen soll, denn Größe heißt nicht, eine Kette zu beherrschen. Beherrschung ist der Teil der Wertschöpfung, der an der Branche hängt, mal dem Anteil der Firma am Vermögen der Branche. Keine Firma ist genannt, wo weniger als {$coverage} % der Firmen der Branche ihr Vermögen angeben; Firmen, die zu keiner Branche der Tabelle gehören: {$unplaced}. Projekte, Labore und Listen sind über den Namen gefunden, Töchter eingeschlossen. Eine Firma, deren Mutter eine Tabelle nennt, steht unter ihr, sonst daneben. Eine leere Zelle heißt, dass nichts gefunden wurde, nicht, dass es nichts gibt. Aus: {$tables}, jede mit ihrem eigenen Jahr.
value-chains.hangs | Wertschöpfung, die daran hängt, %
value-chains.lookThroughShort | Hängt am Ausland, %
value-chains.atRisk | Gefährdet: beides miteinander multipliziert, %
value-chains.firm | Firma
value-chains.tooFew | zu wenige Angaben
value-chains.firmPlace | Ort
value-chains.assetShare | Vom Vermögen der Branche, %
value-chains.control | Beherrschung, %
value-chains.growth | Wachstum des Umsatzes, %
value-chains.projects | Geleitete Projekte
value-chains.laboratories | Labore
value-chains.onList | Auf einer Liste führender Unternehmen
value-chains.reporting | Firmen mit Angaben / alle
value-chains.institutes | Institute, die Unternehmen sind
value-chains.institute | Institut
value-chains.institutesCaveat | Institute, die Unternehmen sind, nach den Projekten, die sie leiten; ihre Liste sagt nicht, zu welcher Branche sie gehören.
value-chains.items | Engstellen der Karten neben denen der Volkswirtschaft
value-chains.itemsCaveat | Posten von Karten, die eine Branche der Tabelle nennen. Ein Posten, den niemand herstellt, in einer Branche, die an einem einzigen Lieferanten hängt, ist zweifach eine Engstelle. „–“ heißt, dass niemand es angegeben hat.
value-chains.card | Karte
value-chains.item | Posten
value-chains.producers | Hersteller
value-chains.fromAbroad | Davon aus dem Ausland
value-chains.costliest | Lieferant im Ausland mit dem teuersten Ausfall
value-chains.source | {$tables}; aus der ganzen Tabelle berechnet, keine Stichprobe
value-chains.empty | Hier gibt es keine Tabelle der Ströme zwischen Volkswirtschaften.
`;
