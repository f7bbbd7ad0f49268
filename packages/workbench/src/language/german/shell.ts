/** German messages that every page has: head, doors, forms, places: "catalogue.key | text". */
export const germanShellMessages = `
actions.working | Wird ausgeführt …
actions.needed | Noch auszufüllen: {$field}.
actions.done | Erledigt.
actions.doing | In Arbeit
actions.takenBack | Abgebrochen. Nichts wurde geändert.
actions.refused | Nichts wurde geändert:
actions.tableFile | Ausgefüllte Tabelle ({$endings})
actions.tableWhat | Probieren oder übernehmen
actions.check | Nur sagen, was sich änderte
actions.take | Alles übernehmen
actions.preview | Erst zeigen, was geschähe
actions.typeAgain | Zum Fortfahren {$word} eingeben
actions.seeProposal | Ansehen oder zurückziehen
actions.waitsForAnother | Es wartet auf die Freigabe durch eine zweite Person ({$id}); noch ist nichts geändert.
actions.reason | Warum (für den Verlauf)
actions.choose | wählen
actions.goOn | Ja, fortfahren
actions.notYet | Noch nicht
actions.unreachable | Der Server antwortet nicht. Ihre Eingaben stehen noch hier.
shell.skip | Zum Inhalt
shell.home | Quoin, Startseite
shell.navigation | Hauptseiten
shell.menu | Menü
shell.namesOnly | Namen: {$names}, Seiten: {$pages}
shell.settings | Ansicht
shell.logOut | Abmelden
shell.breadcrumb | Wo Sie sind
shell.doorPages | Seiten zu {$door}
shell.waiting | .input {$count :number} .match $count one {{{$count} Aufgabe wartet auf Sie}} * {{{$count} Aufgaben warten auf Sie}}
shell.overview | Überblick
shell.diagnosis | Diagnose
shell.technologySystems | Systeme
shell.planning | Plan
shell.cycle | Arbeit
shell.evidence | Daten
shell.office | Stelle
shell.start | Startseite
shell.fund | Fonds
shell.scenarios | Szenarien
shell.planForm | Planformular
shell.consultation | Anhörung
shell.layeredRoadmap | Fahrplan
shell.together | Alle Stellen
shell.division | Arbeitsteilung
shell.whole | Pläne der Stellen
shell.work | Wartet auf mich
shell.calls | @Calls
shell.reviews | Gutachten
shell.money | Geld
shell.tracking | Fortschritt
shell.results | Ergebnisse und Gesuche
shell.coding | Technologien zuordnen
shell.capacities | Normen, Menschen, Stellen
shell.instruments | Maßnahmen
shell.durations | Wie lange es dauert
shell.effects | Was es bewirkte
shell.evaluations | Bewertung
shell.purchases | Anschaffungen
shell.facilities | Einrichtungen
shell.reorganisation | Umbildung
shell.replan | Neuplanung
shell.server | Server
shell.peopleData | Daten über Personen
shell.access | Spur der Zugriffe
shell.opportunities | Möglichkeiten
shell.space | Raum der Tätigkeiten
shell.chains | Wertschöpfungsketten
shell.comparison | Wachstum und Ähnlichkeit
shell.groupings | Gruppen von Orten
shell.unknownKinds | Unbekannte Arten
shell.cooperation | Zusammenarbeit
shell.coordination | Ressorts
shell.problems | Probleme
shell.map | Karte
shell.peers | Nebeneinander
peers.question | @Regions nebeneinander
peers.questionOf | {$places} nebeneinander
peers.answer | {$places} nebeneinander in {$indicators} Indikatoren, jeder im neuesten Jahr, das die meisten melden. Rang: der höchste aller Meldenden steht zuerst, was nicht der beste sein muss.
peers.addPlace | @Region hinzufügen
peers.addIndicator | Indikator hinzufügen
peers.choose | auswählen …
peers.remove | {$name} wegnehmen
peers.table | Die Zahlen mit ihren Jahren
peers.indicator | Indikator
peers.year | Jahr
peers.median | Mitte aller
peers.medianOf | Mitte von {$all}
peers.rank | Rang {$rank} von {$all}
peers.none | Hier stünden Indikatoren der @regions.
peers.noneWhy | Es ist keine Tabelle von Indikatoren importiert.
peers.toSources | Quellen
peers.six | Neben anderen @regions: sechs Indikatoren
peers.notReported | Ein Strich: nicht gemeldet.
peers.more | Andere @regions und Indikatoren
shell.systems | Systemkarten
shell.forecasts | Vorhersagen
shell.plan | Plan des Systems
shell.register | Register
shell.import | Import
shell.sources | Quellen
shell.derivations | Abgeleitete Tabellen
shell.sure | Verlässlichkeit
shell.methods | Methoden
shell.officeSettings | Einstellungen der Stelle
shell.log | Änderungen
shell.accounts | Konten
shell.language | Sprache
shell.appearance | Darstellung
shell.light | Hell
shell.dark | Dunkel
shell.auto | Wie das System
shell.newestEvidence | neueste Daten {$year}
shell.help | Hilfe
shell.useHelp | Hilfe
shell.terms | Glossar
shell.api | Beschreibung der Schnittstelle
shell.nowhereTitle | Unter dieser Adresse gibt es keine Seite
shell.nowhere | Die Adresse ist vielleicht falsch geschrieben, oder was hier stand, wurde umbenannt.
shell.toStart | Zur Startseite
shell.brokenTitle | Diese Seite konnte nicht gezeigt werden
shell.broken | Die Oberfläche ist auf einen eigenen Fehler gestoßen. Nichts wurde geändert.
shell.again | Noch einmal versuchen
doors.title | Woher diese Zahl kommt
doors.close | Schließen
doors.quotient | {$above} ÷ {$below} = {$value}
doors.difference | {$above} − {$below} = {$value}
doors.minuend | Minuend
doors.subtrahend | Subtrahend
doors.wholeRows | Über alle Zeilen des Befunds gezählt oder berechnet; sie folgen.
doors.setLimit | Eine Grenze, die die Regel oder die Stelle gesetzt hat: Keine Zeile nennt sie. Alle Grenzen der Regel mit ihren Gründen:
doors.drawn | Gelost oder berechnet: was der Zufall allein mit allen Zeilen des Befunds ergäbe; sie folgen.
doors.countedChoices | Gezählt über die Arten, die Frage zu stellen, die Vergleichsfälle oder die Proben der Familie: Die Zeilen sind die des ganzen Befunds.
doors.otherChoice | Dieselbe Frage, anders gestellt: {$choice}. Die Zeilen sind die des ganzen Befunds, anders gezählt oder begrenzt.
doors.noFigureRows | Aus allen Zeilen des Befunds.
doors.numerator | Zähler
doors.denominator | Nenner
doors.yearsOf | Zeilen von {$years}
doors.ownRows | Diese Zahl wurde in diesen Zeilen gelesen oder aus ihnen summiert.
doors.ownTables | Die Regel nennt die Tabellen dieser Zahl; dies sind alle Zeilen, die sie darin las.
doors.allRows | Die Regel hält für diese Zahl allein keine Zeilen fest; dies sind alle Zeilen hinter dem Befund.
doors.toFinding | Der ganze Befund
doors.toLine | Die ganze Planzeile
doors.toRecord | Der ganze Eintrag
doors.formula | Wie sie berechnet wird
doors.parameters | Parameter
doors.compared | Verglichen mit
doors.rows | Zeilen dahinter
doors.records | Registereinträge dahinter
doors.noRows | Dazu gibt es keine Datenzeile.
doors.cite | Zitieren
doors.copy | Kopieren
doors.copied | Kopiert
doors.assumptions | Von der Stelle entschieden
doors.note | Zu wissen
doors.gone | Was diese Adresse nennt, gibt es hier nicht.
shared.showRows | Alle {$count} Zeilen zeigen
shared.forbidden | Ihr Konto darf dies nicht sehen oder tun.
shared.settingName | Wo es eingestellt wird
shared.confirmed | Bestätigt
shared.notSupported | Nicht gestützt
shared.insufficientData | Zu wenig Daten
shared.invented | Erfunden
shared.forecastUpTo | Vorausschau bis {$year}
shared.dataUpTo | Daten bis {$year}
shared.isInvented | erfunden (1: ja)
shared.allInvented | Alles in diesem Arbeitsbereich ist erfunden; es zeigt, wie die Arbeit geht, und sagt nichts über einen wirklichen Ort.
shared.inventedWhy | Dies beruht auf einem Eintrag, der zur Vorführung erfunden wurde. Es ist kein Beleg.
shared.noData | keine Daten
shared.noDataBecause | keine Daten, weil {$reason}
shared.reading | Der Arbeitsbereich wird gelesen
shared.working | {$what} … {$seconds} s
shared.cancel | Abbrechen
shared.cancelled | Abgebrochen. Nichts wurde geändert.
shared.again | Noch einmal versuchen
shared.line | Zeile {$line}
shared.column | , Spalte {$column}
shared.lacking | Die Tabelle für diese Seite fehlt noch
shared.lackingWhy | Diese Seite entsteht aus ihr; sobald sie eingeführt ist, steht hier die Antwort.
shared.lackingAsk | Wer für das Amt Tabellen einführt, kann sie hinzufügen.
shared.toImport | Tabelle einführen
shared.refused | Dies kann nicht gezeigt werden
shared.unreachable | Der Server antwortet nicht.
shared.unreachableFix | Es gleich noch einmal versuchen; bleibt er stumm, startet die Verwaltung den Server neu.
shared.chartDownloads | Herunterladen: 
shared.source | Quelle: 
shared.asTable | Dasselbe als Tabelle
shared.readPoints | {$title}. Pfeiltasten lesen die Werte einzeln.
shared.tileHint | Pfeiltasten führen von Ort zu Ort.
shared.whyThisNumber | woher diese Zahl kommt
shared.close | Schließen
shared.newestEvidence | Neueste Daten: {$year}
shared.making | Das Dokument wird erstellt …
shared.filterRows | Nur Zeilen mit diesem Text zeigen
shared.unfold | Zeigen
shared.allRows | Alle {$count} Zeilen zeigen
shared.rowsShown | .input {$count :number} .match $count one {{{$shown} von {$count} Zeile}} * {{{$shown} von {$count} Zeilen}}
shared.rowsAsWorkbook | Diese Zeilen als Excel
shared.schematic | Schematisch: gleich große Kacheln, keine Grenzen.
shared.aboutTable | Erläuterung
shared.tableTitle | Tabelle
shared.tableUnit | Einheit
shared.tableOffice | Stelle
shared.tableDay | Entnommen am
shared.tableSource | Quelle
shared.tablePage | Seite
shared.tableAddress | Adresse der Seite
shared.copyPicture | Bild kopieren
shared.pictureCopied | Kopiert
shared.pictureRefused | Der Browser erlaubt das Kopieren nicht
shared.savePicture | Bild für Folien speichern
shared.pictureSaved | Als PNG-Datei mit Titel und Quelle gespeichert. Kopieren lassen Browser nur von Adressen, die mit https beginnen.
shared.asSheets | Folien (PDF)
shared.asSlides | Folien (PowerPoint)
shared.rowsAsCsv | Diese Zeilen als CSV
shared.print | Diese Seite drucken
shared.nation | @Whole
shared.document | Mitnehmen
shared.documentAs | Dokument:
shared.asWord | Word
shared.asWorkbook | Excel
shared.asPage | Webseite
shared.asDraft | Kurzentwurf (Word)
shared.onPaper | Drucken
people.title | Anmelden
people.why | Diesen Arbeitsbereich teilen mehrere Personen: Sagen Sie, wer Sie sind.
people.name | Name
people.password | Kennwort
people.code | Code der App, oder einer zur Wiederherstellung
people.logIn | Anmelden
secondFactor.title | Zweiter Faktor
secondFactor.why | Eine App auf dem Telefon zeigt neben dem Kennwort einen Code, alle 30 Sekunden einen neuen: Wer nur das Kennwort erfährt, kommt nicht herein.
secondFactor.password | Das eigene Kennwort
secondFactor.code | Code des jetzigen zweiten Faktors
secondFactor.codeHint | Nur, wo es einen gibt.
secondFactor.begin | Einen einrichten
secondFactor.scan | Dieses Geheimnis in die App eingeben oder den Verweis auf dem Telefon öffnen; dann den Code eingeben, den sie zeigt.
secondFactor.open | In der App öffnen
secondFactor.newCode | Code, den die App zeigt
secondFactor.set | Einschalten
secondFactor.remove | Den zweiten Faktor wegnehmen
secondFactor.recovery | Er ist eingeschaltet. Diese Codes getrennt vom Telefon aufbewahren: Jeder lässt einmal herein, und sie werden nur jetzt gezeigt.
secondFactor.kept | Sie sind aufbewahrt
secondFactor.unreachable | Der Server antwortet nicht. Läuft er?
passkeys.title | Passkeys
passkeys.why | Ein Telefon, ein Rechner oder ein Sicherheitsschlüssel lässt ohne Kennwort herein, mit Finger, Gesicht oder Zahl. Er antwortet keiner Seite als dieser.
passkeys.none | Noch ist keiner da.
passkeys.row | {$label}, hinzugefügt am {$created}, zuletzt benutzt: {$used}
passkeys.never | nie
passkeys.password | Das eigene Kennwort
passkeys.passwordHint | Zum Hinzufügen und zum Wegnehmen.
passkeys.code | Code des jetzigen zweiten Faktors
passkeys.codeHint | Nur, wo es einen gibt.
passkeys.label | Wie er heißen soll
passkeys.add | Einen Passkey hinzufügen
passkeys.remove | {$label} wegnehmen
passkeys.notHere | Passkeys gibt es nur unter Adressen, die mit https und einem Namen beginnen; diese ist keine.
passkeys.logIn | Mit einem Passkey anmelden
passkeys.brokenOff | Der Browser hat keinen Passkey übergeben.
people.logOut | Abmelden
people.loggedInAs | Angemeldet als {$name}
people.unreachable | Der Server antwortet nicht. Läuft er?
regions.place | Ort
regions.nation | @Whole
regions.notInEvidence | in den Daten nicht enthalten
regions.choose | Einen Ort wählen
`;
