/** German messages of scenarios, sources and accounts: "catalogue.key | text". */
export const germanEvidenceMessages = `
scenarios.question | Szenarien: was eine andere Wahl änderte
scenarios.adopt | Einen anderswo gemachten Plan übernehmen
scenarios.adoptWhat | Die plan.csv eines Laufs mit losen Dateien: Was sie fördert und wann, steht von da an im Plan. Sie muss die Regeln der Stelle einhalten. Einstellungen, Verlauf, nimmt es zurück.
scenarios.adoptFile | Plan (plan.csv)
scenarios.adoptReason | Warum
scenarios.adopted | .input {$count :number} .match $count one {{{$count} Kandidat ist im Plan, {$left} bleiben aus.}} * {{{$count} Kandidaten sind im Plan, {$left} bleiben aus.}}
scenarios.first | Szenario
scenarios.second | Verglichen mit
scenarios.base | Grundfall
scenarios.comparing | Beide Pläne werden entworfen
scenarios.same | Die beiden Pläne gleichen sich in jeder Zeile.
scenarios.answer | .input {$count :number} .match $count one {{„{$second}“ unterscheidet sich von „{$first}“ in {$count} Aufgabe; {$change} (nominal).}} * {{„{$second}“ unterscheidet sich von „{$first}“ in {$count} Aufgaben; {$change} (nominal).}}
scenarios.more | bekannte Kosten steigen um {$money}
scenarios.less | bekannte Kosten sinken um {$money}
scenarios.alike | bekannte Kosten bleiben gleich
scenarios.answerUnpriced | .input {$count :number} .match $count one {{„{$second}“ unterscheidet sich von „{$first}“ in {$count} Aufgabe; was das kostet, ist nicht bekannt.}} * {{„{$second}“ unterscheidet sich von „{$first}“ in {$count} Aufgaben; was das kostet, ist nicht bekannt.}}
scenarios.answerInvented | .input {$count :number} .match $count one {{{$count} davon ist erfunden; ihr Geld bleibt aus.}} * {{{$count} davon sind erfunden; ihr Geld bleibt aus.}}
scenarios.none | Hier stünde ein Vergleich von Szenarien.
scenarios.noneWhy | Noch ist kein Szenario gesetzt. Die Verwaltung ergänzt eines in den Einstellungen des Arbeitsbereichs.
scenarios.differ | Was sich unterscheidet
scenarios.line | Maßnahme
scenarios.cost | Kosten, zweiter weniger erster
scenarios.enters | Kommt hinzu
scenarios.leaves | Fällt weg
scenarios.nothing | nichts
scenarios.unknown | nicht bekannt
scenarios.frontier | Was ein größerer oder kleinerer Fonds kaufte
scenarios.solving | Für jede Größe des Fonds werden Projekte gewählt
scenarios.frontierEmpty | Hier stünde der Wert des Fonds für jede Größe.
scenarios.frontierEmptyWhy | Kein Projekt dieses Orts hat veröffentlichte Mittel.
scenarios.size | Größe des Fonds, Anteil des Beantragten
scenarios.atSize | Bei {$share} des Beantragten: {$funded} Projekte, {$counted}: {$value}, {$proof}. Gegen den Schritt davor kommen {$enters} hinzu und {$leaves} fallen weg.
scenarios.provedBest | bewiesen das Beste
scenarios.provedUpTo | bewiesen höchstens {$bound}
scenarios.curve | Wert des besten Plans für jede Größe des Fonds
scenarios.curveUnit | {$counted}; Geld in {$unit}; gestrichelt: der Plan dieses Szenarios
scenarios.byBudget | Nach dem Budget, Projekte im besten Plan: bei jeder Größe {$core}, bei manchen {$shell}, bei keiner {$never}.
scenarios.byBenefit | Nach dem Nutzen, beim Budget dieses Plans, Projekte in der besten Wahl: in {$share} der {$draws} Ziehungen ihrer Werte oder mehr {$core}, in weniger {$shell}, in keiner {$never}.
scenarios.byPoints | Nach dem Nutzen ist nichts zu sagen: Nicht alle Kandidaten geben in einem gemeinsamen Ergebnis an, was sie brächten. Die Regel teilt auf und verspricht kein Ergebnis.
scenarios.points | Begonnene Kandidaten, jeder nach seinem Gewicht gezählt
scenarios.benefit | Erwarteter Nutzen ({$unit})
scenarios.spent | Vergebene Mittel
scenarios.funded | Projekte
scenarios.curveSource | Projekte mit veröffentlichten Mitteln; ein bewiesener Plan je Schritt
scenarios.roadmap | In welcher Reihenfolge
scenarios.roadmapChart | Projekte in ihrer Reihenfolge
scenarios.roadmapUnit | Jahre ab dem Beginn jedes Netzes; blaugrün: kritisch; orange: kann rutschen, bis zur gestrichelten Linie; Pfeile: was zuerst kommen muss
scenarios.roadmapSource | Voraussetzungen und Dauern des Registers
scenarios.ends | Endet (Jahr)
scenarios.years | Jahr
scenarios.missingComplements | Gebraucht, und niemand stellt es her oder arbeitet daran:
scenarios.broken | Beiseite gelegt, damit kein Projekt auf sich selbst wartet: {$links}
scenarios.ordering | Projekte werden geordnet
scenarios.project | Projekt
scenarios.earliest | Frühester Beginn (Jahr)
scenarios.slack | Kann rutschen (Jahre)
scenarios.critical | kritisch
scenarios.cycle | Diese warten aufeinander: {$names}
scenarios.roadmapEmpty | Hier stünde die Reihenfolge der Projekte.
sources.question | Quellen der Daten
sources.checking | Jede Tabelle wird gelesen und zusammengezählt, was aufgehen muss
sources.answer | {$tables} Tabellen, {$rows} Zeilen. {$files} {$sums}
sources.filesHold | Jede Datei ist, wie sie kam.
sources.filesDiffer | .input {$count :number} .match $count one {{{$count} Datei weicht von der Prüfsumme ab, mit der sie kam.}} * {{{$count} Dateien weichen von der Prüfsumme ab, mit der sie kamen.}}
sources.sumsHold | Keine Summe ist ohne bekannten Grund falsch.
sources.sumsOff | .input {$count :number} .match $count one {{{$count} Summe geht nicht auf, und niemand weiß, warum.}} * {{{$count} Summen gehen nicht auf, und niemand weiß, warum.}}
sources.table | Tabelle
sources.rows | Zeilen
sources.years | Jahre
sources.from | Von
sources.exactSource | Genaue Quelle
sources.facts | Tatsachen, allen frei
sources.publicDomain | gemeinfrei
sources.licence | Lizenz
sources.hash | SHA-256
sources.unchanged | wie sie kam
sources.changed | seither geändert
sources.unreadable | nicht lesbar
sources.checks | Prüfungen
sources.tested | Geprüfte Summen
sources.exceptions | Ausnahmen
sources.unexplainedExceptions | ohne Grund
sources.checkHolds | Alle Summen gehen auf.
sources.group | Wo
sources.total | Genannte Summe
sources.parts | Summe der Teile
sources.gap | Abstand
sources.reason | Bekannter Grund
sources.unknownReason | nicht bekannt
sources.showExceptions | .input {$count :number} .match $count one {{{$count} Ausnahme zeigen}} * {{{$count} Ausnahmen zeigen}}
sources.tableQuestion | Zeilen von „{$table}“
sources.rowsAll | .input {$count :number} .match $count one {{{$count} Zeile}} * {{{$count} Zeilen}}
sources.rowsOf | .input {$count :number} .match $count one {{Dahinter steht {$count} Zeile:}} * {{Dahinter stehen {$count} Zeilen:}}
sources.rowsChosen | .input {$count :number} .match $count one {{{$count} Zeile gewählt}} * {{{$count} Zeilen gewählt}}
sources.showAll | Alle Zeilen der Tabelle zeigen
sources.number | Zeile
sources.shown | {$from} bis {$to} von {$total}
sources.previous | Frühere Zeilen
sources.next | Weitere Zeilen
sources.columns | Spalten
sources.column | Spalte
sources.unit | Einheit
sources.meaning | Bedeutung
sources.national | Zeilen mit {$column} = {$values} stehen für das Ganze (@whole) und werden nie zu den anderen gezählt.
sources.nothing | Hier stünden Zeilen dieser Tabelle.
sources.nothingWhy | Die Auswahl in der Adresse nennt keine.
sources.openTable | .input {$count :number} .match $count one {{Die Tabelle bei dieser Zeile öffnen}} * {{Die Tabelle bei diesen {$count} Zeilen öffnen}}
sources.firstRows | Die ersten {$shown} von {$count} Zeilen
accounts.handOver | Offene Arbeit übergeben
accounts.handOverHint | Was auf dieses Konto wartet, geht an eine Nachfolge, auch Vorgänge, die auf eine zweite Person warten. Nichts wird geschrieben, bevor zu sehen war, was übergeht und was an niemanden geht.
accounts.successor | Nachfolge
accounts.withRoles | Der Nachfolge die Rollen geben, die ihr fehlen
accounts.withRolesHint | Nie die von Begutachtung, Prüfung oder Verwaltung.
accounts.keepIn | Dieses Konto wie bisher zulassen
accounts.keepInHint | Sonst wird das Konto gesperrt; Sitzungen und Schlüssel enden.
accounts.yes | ja
accounts.why | Warum
accounts.due | Fällig
accounts.wouldTake | {$count} Dinge gingen über, {$left} an niemanden.
accounts.gains | Die Nachfolge bekommt: {$roles}.
accounts.wouldShut | {$from} wird gesperrt.
accounts.answersFor | Die Nachfolge steht für {$list} ein und kann es nicht freigeben.
accounts.reviewsLeft | Begutachtet wird in Person: für {$list} entbinden und andere bestimmen.
accounts.goesOver | Was übergeht
accounts.isLeft | Was an niemanden geht
accounts.handedOver | {$count} Dinge von {$from} sind bei {$to}.
accounts.question | Konten und Rechte
accounts.answer | {$count} Konten, {$disabled} davon gesperrt.
accounts.none | Hier stünde jedes Konto mit seinen Rollen.
accounts.noneWhy | Ohne Konten steht der Arbeitsbereich allen offen, die an dieser Maschine sitzen. Das erste Konto muss eine Verwaltung sein; von da an melden sich alle an.
accounts.server | Was der Server tut
accounts.access | Wer hereinkam, wer abgewiesen wurde, wer hinsah
peopleData.question | Was von Personen aufbewahrt wird
peopleData.why | Für alle, die einer Person antworten, die fragt, was von ihr aufbewahrt wird. Dass Sie nachgesehen haben, steht in der Spur der Zugriffe.
peopleData.find | Eine Person finden
peopleData.who | Name, Konto, Ansprechpartner oder E-Mail-Adresse
peopleData.whoHint | Mindestens zwei Zeichen. Andere Schreibungen desselben Namens sind einzeln zu versuchen.
peopleData.look | Zeigen, was aufbewahrt wird
peopleData.heldOf | Was von „{$who}“ aufbewahrt wird
peopleData.accountCount | .input {$count :number} .match $count one {{{$count} Konto.}} * {{{$count} Konten.}}
peopleData.textCount | .input {$count :number} .match $count one {{{$count} Text.}} * {{{$count} Texte.}}
peopleData.outOfSight | .input {$count :number} .match $count one {{{$count} weiterer Text steht in Entwürfen, die Sie nicht lesen: Wem der Ordner gehört, dem wird er gezeigt.}} * {{{$count} weitere Texte stehen in Entwürfen, die Sie nicht lesen: Wem der Ordner gehört, dem werden sie gezeigt.}}
peopleData.sealed | .input {$count :number} .match $count one {{{$count} Zeile des früheren Verlaufs ist versiegelt und kann den Namen auch enthalten; wem der Ordner gehört, löscht das Versiegelte ganz.}} * {{{$count} Zeilen des früheren Verlaufs sind versiegelt und können den Namen auch enthalten; wem der Ordner gehört, löscht das Versiegelte ganz.}}
peopleData.nothing | Kein Konto und kein Text, den Sie lesen, enthält „{$who}“.
peopleData.nothingWhy | Versuchen Sie eine andere Schreibung, das Konto oder die Adresse. Freie Texte, Dateien und Tabellen der Belege werden nicht durchsucht.
peopleData.account | Konto {$name}
peopleData.display | Name, wie Menschen ihn lesen
peopleData.roles | Rollen
peopleData.belongs | Abteilung, Organisation, Ort
peopleData.number | Nummer der Person
peopleData.state | Zustand
peopleData.active | zugelassen
peopleData.disabled | gesperrt
peopleData.made | Angelegt
peopleData.mail | E-Mail-Adresse
peopleData.signOn | Bei der gemeinsamen Anmeldung bekannt als
peopleData.factor | Code einer App
peopleData.passkeys | Passkeys
peopleData.tokens | Token von Programmen
peopleData.changes | Erste und neueste Änderung des Registers
peopleData.yes | ja
peopleData.no | nein
peopleData.access | Spur der Zugriffe, Neueste zuerst
peopleData.when | Wann
peopleData.what | Was
peopleData.from | Von der Adresse
peopleData.outcome | Ergebnis
peopleData.texts | Texte in Datensätzen
peopleData.place | Wo
peopleData.text | Was dasteht
peopleData.reason | Wozu es aufbewahrt wird
peopleData.until | Bis wann
peopleData.since | Seit
peopleData.match | Mit der Person gelöscht
peopleData.whole | ja: Es ist der Name selbst
peopleData.within | nur wo gewählt: Es sagt mehr als den Namen
peopleData.export | Alles als Datei für die Person sichern
peopleData.erase | Löschen
peopleData.eraseWhy | Was gelöscht ist, ist für immer weg, auch aus dem Verlauf, dessen Kette ganz bleibt; niemand holt es zurück. Wer es wann und warum entschied, bleibt. Was ein Konto tat, bleibt unter seinem Namen. Kopien enthalten es, bis sie weg sind: Sicherungen, Bestände von vor einer Aktualisierung, ausgegebene Dateien.
peopleData.only | Nur diese Stellen
peopleData.onlyHint | Ist keine gewählt, geht alles, was der Name selbst ist, und was gesperrte Konten neben ihrem Namen enthalten.
peopleData.eraseReason | Warum (für den Verlauf)
peopleData.wouldGo | .input {$count :number} .match $count one {{{$count} Text geht für immer:}} * {{{$count} Texte gehen für immer:}}
peopleData.wouldStay | .input {$count :number} .match $count one {{{$count} Text enthält den Namen und bleibt, da er nicht gewählt war:}} * {{{$count} Texte enthalten den Namen und bleiben, da sie nicht gewählt waren:}}
peopleData.wouldLose | Das Konto {$name} verliert Adresse, Anzeigenamen, gemeinsame Anmeldung, Code einer App und Passkeys. Sein Name bleibt im Verlauf.
peopleData.stillIn | Das Konto {$name} ist noch zugelassen: Übergeben Sie erst, was auf es wartet, und sperren Sie es, oder wählen Sie Stellen.
peopleData.nothingGoes | Nichts würde gelöscht.
peopleData.erased | .input {$count :number} .match $count one {{{$count} Text ist gelöscht.}} * {{{$count} Texte sind gelöscht.}}
peopleData.lost | Das Konto {$name} enthält neben seinem Namen nichts mehr.
peopleData.inventory | Alles, was von Personen aufbewahrt wird
peopleData.kept | Was
peopleData.where | Tabelle oder Feld
peopleData.count | Wie viele
peopleData.oldest | Ältestes
accounts.peopleData | Was von Personen aufbewahrt wird
access.question | Wer hereinkam, wer abgewiesen wurde, wer hinsah
access.why | Vom Server geschrieben und so lange aufbewahrt, wie die Einstellungen sagen. Es steht in keiner Kette; Änderungen des Registers stehen im Verlauf, mit dem Token, mit dem sie geschahen.
access.account | Konto
access.what | Was
access.everything | Alles
access.since | Ab (UTC)
access.when | Wann
access.address | Adresse
access.subject | Frage
access.outcome | Ergebnis
access.token | Token
access.table | Spur der Zugriffe
access.none | Nichts Passendes wurde aufgeschrieben.
access.noneWhy | Hier stünden Anmeldungen, Abweisungen, Ausgaben und Lesen von Daten über Personen.
access.most | Die neuesten {$most} sind gezeigt; nach Konto, Art oder Tag eingrenzen.
access.log-in | Anmeldung
access.log-out | Abmeldung
access.password | Kennwort gesetzt
access.refused | Von den Rechten abgewiesen
access.export | Daten ausgegeben
access.personal-data | Personen gelesen
accounts.accounts | Konten
accounts.account | Konto
accounts.name | Name
accounts.person | Person (Nummer der Stelle)
accounts.personHint | Sagt, dass zwei Konten zwei Menschen gehören. Ohne sie gibt das Konto nichts frei, was andere vorschlagen, und andere geben nichts frei, was es vorschlägt.
accounts.noPerson | nicht genannt: gibt nichts frei
accounts.firstPassword | Auf anderem Weg als per E-Mail mitteilen und um Änderung beim ersten Anmelden bitten: oben unter dem eigenen Namen, Konten, Ihr eigenes Kennwort.
accounts.added | {$name} kann sich jetzt mit dem gesetzten Kennwort anmelden.
accounts.ownWrong | Das ist nicht Ihr jetziges Kennwort.
accounts.display | Name, wie Menschen ihn lesen
accounts.roles | Rollen
accounts.department | Ressort
accounts.organisation | Organisation
accounts.region | An den Ort gebunden
accounts.regionHint | Ändert nur, was dort oder darunter liegt; liest, wie seine Rollen es sagen.
accounts.ownRegion | Sie sind an {$region} gebunden: Sie ändern nur, was dort oder darunter liegt.
accounts.state | Stand
accounts.active | aktiv
accounts.disabled | gesperrt
accounts.made | Angelegt
accounts.add | Ein Konto hinzufügen
accounts.password | Kennwort (12 bis 128 Zeichen)
accounts.chosen | Zu änderndes Konto
accounts.change | Rollen, Ressort, Ort
accounts.changeHint | Was leer bleibt, bleibt wie es ist.
accounts.disable | Sperren
accounts.enable | Wieder zulassen
accounts.setPassword | Ein neues Kennwort setzen
accounts.setPasswordHint | Beendet die Sitzungen und Schlüssel des Kontos.
accounts.token | Einen Schlüssel für ein Programm machen
accounts.days | Gültig für so viele Tage
accounts.tokenMade | Dies wird einmal gezeigt; jetzt aufbewahren. Gültig bis {$expires}; in der Historie heißt es {$id}.
accounts.tokens | Schlüssel Ihrer Programme
accounts.tokensHint | Ein Programm mit einem Schlüssel handelt als Sie, und die Historie sagt, mit welchem.
accounts.tokenReach | Was er darf
accounts.tokenAll | was Sie dürfen
accounts.tokenReads | nur lesen
accounts.tokenEnd | Einen Schlüssel beenden
accounts.tokenId | Wie die Historie ihn nennt
accounts.own | Ihr eigenes Kennwort
accounts.ownOld | Jetziges Kennwort
accounts.ownNew | Neues Kennwort (12 bis 128 Zeichen)
accounts.ownSet | Das neue Kennwort setzen
accounts.ownDone | Ihr Kennwort ist gesetzt; andere Sitzungen sind beendet.
accounts.everywhere | Auf jeder Maschine abmelden
accounts.idle | Eine Sitzung endet zwei Stunden nach der letzten Anfrage, spätestens nach zwölf Stunden.
accounts.log | Was mit Konten geschah
accounts.logNone | Seit Änderungen aufgezeichnet werden, wurde kein Konto geändert.
accounts.when | Wann
accounts.who | Wer
accounts.what | Was
accounts.unreachable | Der Server antwortet nicht. Läuft er?
counted.firms | Firmen
counted.persons | Beschäftigte
counted.sector | Branchen
counted.manufacturing | nur verarbeitendes Gewerbe
counted.allActivities | alle
counted.firmsHead | Firmen
counted.personsHead | Beschäftigte
import.effect | Was der Import tut
import.effectRows | Zeilen der Tabelle
import.effectRecords | Datensätze
import.come | Kommen
import.change | Ändern sich
import.stay | Bleiben
import.go | Fallen weg
import.examples | Die ersten Zeilen jeder Art
import.fate | Was daraus wird
import.exampleRow | Zeile
import.exampleCells | Abweichende Zellen
import.mode | Wie die Datei auf die Tabelle gelegt wird
import.modeNone | Wie sie kommt; nichts darf wegfallen
import.modeAppend | Neue Zeilen hinzufügen; was dasteht, ändert sich nicht
import.modeUpdate | Neue Zeilen hinzufügen und die gleichen Schlüssels berichtigen; keine fällt weg
import.modeReplace | Die Datei ist die ganze Tabelle: Was sie nicht enthält, fällt weg
import.confirm | Zur Bestätigung des Ersetzens {$table} eintippen
import.confirmHint | Zeilen und Datensätze, die die Datei nicht enthält, fallen weg; der Import lässt sich zurücknehmen.
import.columnGone | Die Datei hat die Spalte „{$column}“ nicht mehr
import.keep | Sie bleibt, in neuen Zeilen leer
import.drop | Sie fällt mit allen Zellen weg
import.scaleDoubted | Was bedeuten die neuen Zahlen von „{$column}“?
import.scaleRight | Wie sie dastehen: {$now}
import.scaleMoved | In anderer Einheit: {$moved}
import.reason | Warum
import.reasonHint | Für den Verlauf; nötig, wo sich Personen anmelden
import.history | Was eingeführt wurde
import.noImports | Noch wurde nichts eingeführt.
import.at | Wann
import.table | Tabelle
import.who | Wer
import.how | Wie
import.append | hinzugefügt
import.update | aktualisiert
import.replace | ersetzt
import.units | Einheit gesagt
import.unitsByHand | Einheiten, die von Hand geändert wurden
import.unitIsRight | {$unit} stimmt
import.openUnits | Einheiten, die niemand gesagt hat
import.unitSaid | „{$column}“ in {$table} würde in {$unit} gelesen:
import.sayUnit | So ist es
import.asRead | so wird bisher gelesen
import.figures | Summen vorher und danach
import.undo | Zurücknehmen
import.undoNamed | {$id} zurücknehmen
import.undoWould | Wird {$id} zurückgenommen, ist {$table} wieder, wie sie vorher war:
import.undoKept | Seither von Personen geändert und behalten: {$records}.
import.undone | zurückgenommen durch {$by}
import.leaveIt | Lassen
`;
