/** German messages of settings and import: "catalogue.key | text", one and several parted by "¦". */
export const germanOfficeMessages = `
settings.question | Einstellungen der Stelle
settings.answer | Jede Einstellung hat eine Vorgabe; was hier gesetzt ist, steht in der Datei quoin.yaml mit dem, der es änderte, und dem Grund. Vor dem Speichern sehen Sie, was sich ändern würde.
settings.zoneUnsaid | Noch nicht angegeben: bis dahin gelten die Tage von UTC, und Ausschreibungen und Runden öffnen nicht.
settings.zoneOfCountry | {$country} hat überall eine Zeit:
settings.zonesOfCountry | {$country} hat mehrere Zeiten. Welche ist die der Stelle?
settings.part | Teil
settings.office | Die Stelle
settings.words | Wörter dieser Stelle
settings.languageTables | Sprachen, die das Büro mitbringt
settings.languageTablesHint | Alles, was das Programm sagt, als Tabelle: Code, Englisch, Chinesisch, die Platzhalter, die eine Übersetzung behält. Was nicht übersetzt ist, steht in der nächsten Sprache des Büros.
settings.noOwnLanguage | Das Büro liest keine Sprache, die das Programm nicht selbst spricht.
settings.translatedSoFar | {$translated} von {$messages} Texten sind übersetzt.
settings.exportLanguage | Alle Texte ausgeben (Arbeitsmappe)
settings.takeLanguage | Übersetzungen übernehmen
settings.translationsWouldBe | Neu wären {$fresh}, geändert {$changed}, weggenommen {$removed}.
settings.translationsTaken | Neu: {$fresh}, geändert: {$changed}, weggenommen: {$removed}. Seiten sagen es, sobald sie neu geladen sind.
settings.wordTable | Die Wörter als Tabelle
settings.wordTableHint | Spalten one_ und many_ für jede Sprache. Ausfüllen, einer anderen Stelle geben oder eine übernehmen: Eine leere Zelle bedeutet das übliche Wort.
settings.term | Bedeutung
settings.plainWord | Übliches Wort
settings.exportWords | Wörter ausgeben (Arbeitsmappe)
settings.takeWords | Eine Tabelle mit Wörtern übernehmen
settings.wordsWouldBe | .input {$count :number} .match $count one {{{$count} Wort würde sich ändern.}} * {{{$count} Wörter würden sich ändern.}}
settings.wordsTaken | .input {$count :number} .match $count one {{{$count} Wort geändert. Seiten sagen es, sobald sie neu geladen sind.}} * {{{$count} Wörter geändert. Seiten sagen sie, sobald sie neu geladen sind.}}
settings.german | auf Deutsch
settings.roles | Tabellen und ihre Rollen
settings.severalTables | Mehrere Tabellen spielen diese Rolle, in dieser Reihenfolge: jede mit ihren Spalten, Einheiten und Bedingungen
settings.follows | Datensätze, die daraus folgen
settings.followsHint | Ein Import und eine Änderung auf dieser Seite legen die Datensätze der Orte, Organisationen und Projekte sofort an. Wurden Rollen oder Ortsbaum anders geschrieben, hier ansehen, was hinzukäme, sich änderte und stillgelegt würde.
settings.follow | Das Register nachführen
settings.followWhat | Was geschieht
settings.followLook | Nur ansehen
settings.followDo | Ausführen; nichts stilllegen
settings.followReplace | Ausführen und stilllegen, was keine Tabelle mehr anlegt
settings.followsAlready | Das Register folgt Rollen und Gebiet schon.
settings.wouldFollow | {$created} Datensätze kämen hinzu, {$changed} änderten sich, {$retired} würden stillgelegt.
settings.followed | {$created} Datensätze kamen hinzu, {$changed} wurden geändert, {$retired} stillgelegt.
settings.thresholds | Grenzen
settings.money | Geld und Gewichte
settings.plan | Plan und Standorte
settings.scenarios | Szenarien
settings.history | Verlauf
settings.askedFor | Nicht gesagt: danach wird gefragt ({$setting})
settings.exampleOfChina | Chinas Beispiel hat {$value}
settings.defaultIs | Vorgabe: {$value}
settings.noValue | nichts gesetzt
settings.reset | Zurück zur Vorgabe
settings.add | Hinzufügen
settings.addNamed | Hinzufügen: {$what}
settings.name | Name
settings.row | Zeile {$number}
settings.takeAway | Entfernen
settings.takeAwayNamed | Entfernen: {$what}
settings.asWritten | Wie die Datei es schreibt.
settings.notWritten | Dies kann nicht gelesen werden: {$problem}
settings.english | auf Englisch
settings.chinese | auf Chinesisch
settings.yes | ja
settings.no | nein
settings.byDefault | wie vorgegeben
settings.onePerLine | Eines je Zeile.
settings.changes | .input {$count :number} .match $count one {{{$count} Änderung, nicht gespeichert}} * {{{$count} Änderungen, nicht gespeichert}}
settings.none | Noch ist nichts geändert.
settings.setting | Einstellung
settings.before | Vorher
settings.after | Nachher
settings.preview | Ansehen, was sich ändern würde
settings.trying | Unter den neuen Einstellungen wird geurteilt und geplant …
settings.previewTitle | Was sich ändern würde
settings.findings | .input {$count :number} .match $count one {{{$count} von {$of} Befunden fiele anders aus}} * {{{$count} von {$of} Befunden fielen anders aus}}
settings.reworded | .input {$count :number} .match $count one {{{$count} weiterer nennte bei gleichem Urteil andere Zahlen.}} * {{{$count} weitere nennten bei gleichem Urteil andere Zahlen.}}
settings.finding | Befund
settings.about | Betrifft
settings.lines | .input {$count :number} .match $count one {{{$count} Planzeile änderte sich}} * {{{$count} Planzeilen änderten sich}}
settings.line | Zeile
settings.lineNew | neu
settings.lineGone | fort
settings.lineChanged | geändert
settings.lineChange | Was aus ihr wird
settings.cost | Geld
settings.costSum | Geld des Plans: {$money}.
settings.costUnknown | Das Geld der geänderten Zeilen ist nicht bekannt.
settings.unknown | nicht bekannt
settings.reason | Warum
settings.reasonHint | Für den Verlauf.
settings.save | Speichern
settings.saving | Wird gespeichert …
settings.discard | Verwerfen
settings.saved | Gespeichert.
settings.savedRecords | .input {$count :number} .match $count one {{Gespeichert. {$count} Registereintrag folgte.}} * {{Gespeichert. {$count} Registereinträge folgten.}}
settings.refused | Nichts wurde gespeichert:
settings.unreachable | Der Server hat nicht geantwortet. Ihre Eingaben bleiben erhalten.
settings.readOnly | Sie dürfen die Einstellungen ansehen; Planung und Verwaltung ändern sie.
settings.at | Wann
settings.who | Wer
settings.what | Was
settings.noReason | kein Grund angegeben
settings.undo | Zurücknehmen
settings.undone | zurückgenommen
settings.undoes | nimmt eine frühere Änderung zurück
settings.undoNamed | Die Änderung von {$at} zurücknehmen
settings.nothing | Hier stünden Änderungen der Einstellungen.
settings.nothingWhy | Noch wurde keine durch das Programm vorgenommen.
settings.editedSince | Die Datei wurde seit der neuesten Änderung unten von Hand bearbeitet.
settings.editedBefore | davor wurde die Datei von Hand bearbeitet
settings.role | Was die Tabelle bedeutet
settings.table | Tabelle
settings.noTable | keine
settings.ownName | {$table} (nach ihrem Namen)
settings.field | Feld
settings.comesFrom | Kommt aus
settings.ofSameName | der gleichnamigen Spalte
settings.constant | ein Wert für alle
settings.otherwise | anders (wie geschrieben)
settings.columnOf | Spalte {$column}
settings.value | Wert
settings.unit | Einheit
settings.needed | {$field} (nötig)
settings.chooseRole | Wählen, was eine Tabelle bedeutet
settings.where | Nur einige Zeilen
settings.whereHint | Wie in [\\{column: kind, op: "=", value: grant\\}].
settings.playedBy | {$role}: {$table}
settings.shared | Allen Regeln gemeinsam
settings.rule | Regel
settings.meaning | Einheit und Grund
settings.scenarioNew | Name eines neuen Szenarios
import.question | Import: Inhalt einer Datei und seine Bedeutung
import.what | Eine Datei Ihrer Stelle ablegen. Sie sehen, was verstanden wurde, sagen, welche Spalte was bedeutet, und erst dann wird sie aufgenommen: ganz oder gar nicht.
import.file | Datei (.xlsx, .csv, .tsv, .json, .parquet)
import.choose | Eine Datei wählen oder ablegen
import.means | Was die Tabelle ist
import.meansHint | Eine Tabelle, die Regeln lesen, oder eine eigene
import.ownTable | Eine Tabelle anderer Bedeutung
import.name | Name der Tabelle
import.nameHint | Kleinbuchstaben, Ziffern und _
import.nameOfRole | Ein anderer Name behält die Überschriften der Datei
import.rolesKept | Die Tabelle {$table} behält ihre Überschriften; der Import hält fest, dass sie für „{$role}“ steht und welche Spalte für welches Feld.
import.rolesNamed | Der Import hält fest, dass die Tabelle „{$table}“ für „{$role}“ steht.
import.template | Arbeitsmappe zum Ausfüllen
import.understood | Was verstanden wurde
import.reading | Die Datei wird gelesen
import.form | Form der Datei
import.sheet | Blatt
import.encoding | Buchstaben gelesen als
import.header | Kopfzeile in Zeile
import.footnotes | Fußnoten in Zeilen
import.rows | Datenzeilen
import.totals | Beiseitegelegte Summen
import.missing | Als fehlend gelesen
import.signs | Zahlen geschrieben als
import.columns | Was jede Spalte bedeutet
import.yearsAre | Die Spalten {$first} bis {$last} sind Jahre: aus jeder eine Zeile machen
import.column | Spalte der Datei
import.type | Art
import.text | Text
import.number | Zahl
import.date | Datum
import.sample | Erste Werte
import.meaning | Bedeutet
import.meaningOf | Bedeutung von {$column}
import.unitOf | Einheit von {$column}
import.keyOf | {$column} benennt die Zeile
import.referenceOf | Codes von {$column}
import.asItIs | wie sie ist
import.leftOut | ausgelassen
import.needed | {$field} (nötig)
import.unit | Einheit
import.key | Benennt die Zeile
import.codes | Codes aus
import.noCodes | keine
import.blocks | Was zusammenhängt
import.blocksWhat | Zeilen einer Einrichtung oder einer Ausschreibung sind nicht unabhängig voneinander: Regeln, die mit dem Zufall vergleichen, bewegen sie als Ganzes oder teilen nur innerhalb neu aus. Geben Sie an, welche Spalte es sagt; was keine sagt, bleibt offen.
import.block-institution | Dieselbe Einrichtung
import.block-call | Dieselbe Ausschreibung
import.block-industry | Dieselbe Branche
import.block-programme | Dasselbe Programm
import.block-province | Derselbe Ort
import.block-year | Dasselbe Jahr
import.noBlock | keine Spalte
import.constants | In jeder Zeile dasselbe
import.constantsWhat | Was keine Spalte sagt und für die ganze Datei gilt: das Jahr, der Ort.
import.lacking | Ohne diese kann die Tabelle ihre Rolle nicht spielen: {$fields}.
import.kept | Die Zuordnung des letzten Imports dieser Tabelle ist eingetragen.
import.forget | Ohne sie beginnen
import.check | Was ein Import sagen würde
import.faults | .input {$count :number} .match $count one {{{$count} Fehler: Nichts würde geschrieben.}} * {{{$count} Fehler: Nichts würde geschrieben.}}
import.clean | {$rows} Zeilen würden in {$table} geschrieben.
import.asks | .input {$count :number} .match $count one {{{$count} Frage, bevor etwas aufgenommen wird:}} * {{{$count} Fragen, bevor etwas aufgenommen wird:}}
import.otherUnit | Eine andere Einheit von {$column}
import.answer | Darin steht es
import.answered | {$what}: {$answer}
import.takeBack | Diese Antwort zurücknehmen
import.assumed | Als gegeben genommen:
import.firstRows | Erste Zeilen der Tabelle, wie sie geschrieben würde
import.source | Woher die Datei kommt
import.sourceHint | Für Quellen und Fußnoten
import.take | Aufnehmen
import.taken | {$rows} Zeilen stehen in {$table}. Datei und Zuordnung liegen daneben.
import.open | Die Tabelle öffnen
import.another | Eine andere Datei
import.rules | Was die Regeln sagen, die diese Tabelle lesen
import.rule | Regel
import.runs | Läuft
import.yes | läuft
import.partly | läuft zum Teil
import.no | läuft noch nicht
import.lacks | Es fehlt
import.noRules | Keine Regel liest diese Tabelle.
`;
