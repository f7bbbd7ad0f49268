/** German messages of the register, of work, of search and of help: "catalogue.key | text", one and several parted by "¦". */
export const germanRegisterMessages = `
register.typesQuestion | Das Register
register.groupWho | Wer
register.groupWhat | Technologien und Projekte
register.groupMoney | Mittel
register.groupRules | Regeln und Aufgaben
register.groupBooks | Daten
register.typesAnswer | Jeder Eintrag hat seine Quelle, seine Gültigkeit und seinen Verlauf; wer einen ändert, hinterlässt Namen, Zeit und Grund.
register.type | Art des Eintrags
register.entries | Einträge
register.listQuestion | Einträge der Art „{$type}“
register.listShown | {$from} bis {$to} von {$total}
register.calendarOf | {$field}: aus dem Kalender wählen
register.understood | verstanden als {$amount} ({$words})
register.filterField | Nur wo das Feld
register.filterGroup | oder eine Gruppe von Orten
register.filterValue | lautet
register.noFilter | alle Einträge
register.sortBy | Sortieren nach
register.byNumber | Nummer
register.sortOrder | Reihenfolge
register.rising | aufsteigend
register.falling | absteigend
register.chooseEntry | {$name} wählen
register.chooseAll | Alle auf dieser Seite wählen
register.editManyHint | Ein Feld, ein Wert, alle gewählten Einträge: alle oder keiner.
register.editField | Feld
register.editManySave | Ändern
register.search | Nach Name oder Nummer suchen
register.retiredToo | Auch stillgelegte Einträge
register.name | Name
register.source | Quelle
register.sourceNeeded | eine Quelle fehlt noch
register.retired | stillgelegt
register.previous | Frühere Einträge
register.next | Weitere Einträge
register.nothing | Hier stünden Einträge dieser Art.
register.nothingWhy | Das Register enthält keine, oder keine, die zur Suche passen.
register.notYours | Einträge dieser Art schreiben andere, oder sie entstehen, wenn etwas getan wird; hier wird keiner angelegt.
register.audience | Gelesen von
register.audienceOfficers | den Bearbeitern
register.audienceOffice | der Stelle
register.audienceOrganisation | der Stelle und der betroffenen Organisation
register.audienceEverybody | allen, die den Eintrag sehen
register.create | Neuer Eintrag
register.createQuestion | Neuer Eintrag: {$type}
register.recordQuestion | {$name}: Eintrag und Verlauf
register.version | Fassung {$version}
register.yes | ja
register.no | nein
register.unknown | nicht bekannt
register.fields | Was eingetragen ist
register.edit | Ändern
register.save | Speichern
register.saving | Wird gespeichert …
register.discard | Entwurf verwerfen
register.draftKept | Ein Entwurf von {$at} liegt in diesem Browser und steht hier.
register.reason | Warum (für den Verlauf)
register.english | Englisch
register.chinese | Chinesisch
register.add | Hinzufügen: {$field}
register.remove | {$field} {$place} entfernen
register.leaveTitle | Gehen, ohne zu speichern?
register.leaveBody | Der Entwurf bleibt in diesem Browser; das Register wird nicht geändert.
register.leave | Gehen
register.stay | Bleiben
register.faults | Der Eintrag wurde nicht gespeichert:
register.conflictTitle | Jemand anderes hat diesen Eintrag inzwischen geändert
register.conflictBody | Sie begannen mit Fassung {$mine}; {$who} hat Fassung {$theirs} gespeichert. Beide stehen nebeneinander. Nichts ging verloren, und noch ist nichts gespeichert.
register.mine | Ihre
register.theirs | Die andere
register.takeTheirs | Die andere nehmen, meine verwerfen
register.putMine | Meine über die andere setzen
register.retire | Stilllegen
register.written | Gespeichert:
register.outOfReach | (Ihnen nicht zugänglich)
register.number | Nummer
register.undone | Zurückgenommen; es ist wie zuvor:
register.undo | Zurücknehmen
register.noticeClose | Schließen
register.judging | Die Befunde werden neu beurteilt …
register.document | Datei wählen
register.documentWhy | Name und Prüfsumme werden behalten, damit sie wiederzuerkennen ist; die Datei selbst wird auf anderem Weg übergeben.
register.oneLanguage | (eine Sprache genügt)
register.noneTurned | Kein Urteil hat sich gewendet.
register.turned | Diese Änderung wendete einen Befund von „{$from}“ zu „{$to}“:
register.notAsked | nicht gefragt
register.chosen | Gewählt: {$name}
register.severalOfName | Dieses Namens: {$names}. Einen wählen.
register.nobodyOfName | Das Register enthält nichts dieses Namens, das Sie sehen dürfen.
register.more | Mehr: Nummer, Gültigkeit, Kennzeichen
register.numberGiven | Darf leer bleiben: Eine Nummer wird vergeben.
register.amountEcho | = {$amount}
register.dayHint | Zum Beispiel 01.11.2026
register.amountUnclear | Nicht gelesen: kein Betrag, oder er könnte zweierlei heißen. Zum Beispiel 3 Millionen oder 3000000
register.amountHint | Zum Beispiel 3 Mio. oder 3.000.000
register.retireAsk | Diesen Eintrag stilllegen? Er bleibt mit seinem Verlauf im Register.
register.revive | Wieder in Gebrauch nehmen
register.referrers | Einträge, die auf ihn verweisen
register.referrersNone | Kein Eintrag verweist auf diesen.
register.referrersMore | und {$count} weitere
register.history | Verlauf
register.made | angelegt
register.changed | geändert: {$fields}
register.noReason | kein Grund angegeben
register.before | Vorher
register.after | Nachher
register.restore | Diese Fassung wiederherstellen
register.restoreReason | Fassung {$version} wiederhergestellt
register.verification | Von zweiter Person geprüft
register.verifiedNone | Fassung {$version} hat noch niemand anders geprüft.
register.verifiedOlder | Geprüft wurde eine frühere Fassung (Fassung {$version}); was jetzt dasteht, nicht.
register.verifiedAs | Fassung {$version}: wie geschrieben, sagt {$by}
register.verifiedNot | Fassung {$version}: nicht wie geschrieben, sagt {$by}
register.verifyBy | Woran Sie es geprüft haben, oder was anders ist
register.verifyAgrees | Es ist wie geschrieben
register.verifyDiffers | Es ist anders
register.verifySelf | Sie haben diese Fassung geschrieben: eine andere Person prüft sie, auf dieser Seite.
register.verifyNeeds | Sagen Sie zuerst, woran Sie es geprüft haben oder was anders ist.
register.verifySaid | Festgehalten: es steht oben unter Ihrem Namen.
register.comments | Kommentare
register.commentsNone | Noch hat niemand kommentiert.
register.comment | Ihr Kommentar
register.commentSend | Kommentieren
register.many | Viele auf einmal
register.manyHint | Das Gezeigte als Arbeitsmappe speichern, dort Zeilen ändern oder ergänzen und wieder einlesen: alle Zeilen oder keine, jeder Fehler mit Zeile und Spalte. Zellen dürfen andere Einträge beim Namen nennen; Beträge und Tage dürfen wie üblich geschrieben sein (1,2 Mio., 01.11.2026).
register.manyHintReader | Das Gezeigte als Arbeitsmappe speichern.
register.template | Leere Arbeitsmappe zum Ausfüllen
register.exportShown | Das Gezeigte ausgeben (Arbeitsmappe)
register.indicatorTable | Indikatorentabelle
register.indicatorHint | Jedes Ziel mit seiner Einheit, auszufüllen von denen, die messen: Die Arbeitsmappe geht hinaus und kommt zurück; eine Zeile mit anderer Einheit oder anderem Indikator wird abgelehnt.
register.exportIndicators | Die Indikatorentabelle ausgeben (Arbeitsmappe)
register.takeIndicators | Die Zahlen übernehmen
register.indicatorsWouldBe | Nichts steht im Weg: {$changed} würden sich ändern, {$unchanged} bleiben. Noch ist nichts geschrieben.
register.indicatorsTaken | Übernommen: {$changed} geändert, {$unchanged} wie zuvor.
register.takeIn | Die Tabelle einlesen
register.check | Nur prüfen
register.tableWouldBe | Nichts ist falsch. Sie würde {$created} anlegen, {$changed} ändern und {$unchanged} lassen; noch ist nichts geschrieben.
register.tableTaken | {$created} angelegt, {$changed} geändert, {$unchanged} wie zuvor.
work.question | Meine Aufgaben
work.role | Rolle
work.all | alle
work.mine | meine
work.what | Was zu tun ist
work.subject | Betrifft
work.since | Seit
work.due | Fällig
work.none | Hier stünde, was Sie zu tun haben.
work.noneWhy | Auf diese Rolle wartet nichts.
work.toCalls | @calls ansehen
search.open | Suchen
search.placeholder | Organisation, Technologie, Befund, Aufgabe, Indikator, Begriff …
search.hint | Strg-K oder /
search.title | Alles durchsuchen
search.label | Was suchen Sie?
search.found | Gefunden
search.how | Namen in jeder Sprache, Anfangsbuchstaben der Pinyin (jdf), Codes. Pfeiltasten wählen, die Eingabetaste öffnet, Esc schließt.
search.nothing | Nichts trägt diesen Namen, oder Sie dürfen es nicht lesen.
search.nothingTips | Weniger Zeichen versuchen, einen anderen Namen oder die Anfangsbuchstaben der Pinyin.
search.searching | Es wird gesucht …
search.page | Seiten
search.term | Begriffe
search.method | Verfahren
search.finding | Befunde
search.line | Aufgaben des Plans
search.indicator | Indikatoren
search.forecast | Vorausschau
search.record | Register
search.rule | Regel
search.measure | Maß
help.whosePaper | Wessen Liste das ist
help.paper | Befunde und Maßnahmen sind gezählt wie in: {$name}.
help.question | Wie Quoin benutzt wird und was seine Wörter bedeuten
help.answer | Einen Ort wählen, lesen, was über ihn gefunden wurde, eine Zahl anklicken, um ihre Zeilen zu sehen. Wörter mit gestrichelter Linie werden dort erklärt, wo sie stehen.
help.firstSteps | Erste Schritte
help.stepPlace | Einen Ort wählen
help.stepPlaceHow | Oben rechts oder mit einem Klick in die Karte. Alle Seiten sprechen dann von diesem Ort.
help.stepFinding | Die Befunde lesen
help.stepFindingHow | ● bestätigt, ○ geprüft und nicht gestützt, ◌ aus diesen Daten nicht zu sagen. Was widerlegt wurde, zählt so viel wie das Bestätigte.
help.stepNumber | Eine Zahl anklicken
help.stepNumberHow | Jede Zahl mit gepunkteter Linie öffnet ihre Formel, ihre Zeilen, ihre Quelle und wie sie zu zitieren ist.
help.toProblems | Zu den Befunden
help.dismiss | Nicht mehr zeigen
help.tasks | Was möchten Sie tun?
help.taskBrief | Eine Seite über einen Ort in eine Sitzung mitnehmen
help.taskBriefHow | Den Ort wählen, seine Kurzfassung öffnen, drucken oder als Datei speichern.
help.taskMeeting | Eine Seite auf einem großen Bildschirm zeigen
help.taskMeetingHow | „In der Sitzung zeigen“ auf der ersten Seite, bei Kurzfassungen, Befunden und Aufgaben: ein Bild, große Buchstaben; Pfeiltasten gehen weiter, Esc endet.
help.taskData | Daten hereinholen
help.taskDataHow | Daten › Import nimmt die Dateien, die Stellen haben; was nicht passt, wird Zelle für Zelle genannt.
help.taskCard | Die Technologien eines Produkts beschreiben
help.taskCardHow | Systeme: Glied für Glied, wer es herstellt, was fehlt, was doppelt getan wird.
help.taskWork | Tun, was auf mich wartet
help.taskWorkHow | Arbeit: Jede Zeile führt zu der Seite, auf der es getan wird.
help.keys | Tasten
help.keySearch | alles durchsuchen
help.keyArrows | sich in Karten, Matrizen und Vorführungen bewegen
help.keyEscape | schließen, was offen ist
help.glossary | Begriffe
help.explain | Was bedeutet „{$word}“?
help.all | Alle Begriffe
help.also | Auch: {$words}
help.asked | Der Begriff, nach dem Sie fragten
sure.question | Wie verlässlich die Befunde sind
sure.answer | {$all} Befunde. Bei jeder Wahl bestätigt: {$robust}; bestätigt und von einer Wahl abhängig: {$depends}; nicht gestützt: {$refused}; nicht zu sagen: {$thin}.
sure.diagnosing | Befunde werden an den Daten geprüft
sure.bar | Alle Befunde nach ihrer Sicherheit
sure.barUnit | Zahl der Befunde
sure.robustShort | bestätigt, robust
sure.dependsShort | bestätigt, von einer Wahl abhängig
sure.words | Was die Wörter bedeuten
sure.term | Wort
sure.means | Was es bedeutet
sure.here | Hier
sure.verdict | Die drei Urteile
sure.verdictMeans | Jede Frage ist so gestellt, dass ja das Problem ist. Bestätigt: Die Daten zeigen es. Nicht gestützt: Was zu den Daten passt, ist weniger als das Handlungswürdige. Daten unzureichend: Weder nichts noch ein Problem von Belang ist ausgeschlossen; das ist keine Entwarnung.
sure.verdictHere | {$confirmed} · {$refused} · {$thin}
sure.strength | Stärke: robust oder abhängig
sure.strengthMeans | Eine Grenze, eine Basis oder ein Zeitraum ist eine Wahl. Robust: Jede vertretbare Wahl, die die Regel aufführt, behält die Antwort. Abhängig: Mindestens eine kehrt sie um, und der Satz nennt sie. Für Abhängiges wenig ausgeben.
sure.strengthHere | {$robust} robust, {$depends} abhängig
sure.power | Intervall und Trennschärfe
sure.powerMeans | Das Intervall enthält jeden Effekt, den die Daten nicht zurückweisen; das Urteil folgt aus ihm, aus nichts und aus dem Geringsten von Belang. Was eine Tabelle gleicher Größe in vier von fünf Fällen findet, steht daneben, um die nächste Tabelle zu planen, und entscheidet nichts.
sure.powerHere | {$blunt} schließen weder nichts noch etwas von Belang aus
sure.family | Viele Blicke
sure.familyMeans | Von vielen Orten (@regions), denen dieselbe Frage gestellt wird, sagen einige durch Zufall ja. Alle werden gemeinsam beurteilt, so dass etwa einer von zehn Genannten falsch sein mag; was nur für sich so aussieht, wird nicht genannt.
sure.familyHere | {$looks} Blicke: {$confirmed} bestätigt, etwa {$chance} durch Zufall, wenn jeder für sich beurteilt würde
sure.familyNone | keine Frage war an vielen Orten zu prüfen
sure.noise | Fehlalarme
sure.noiseMeans | Wo nichts ist, sehen einige Fragen dennoch bestätigt aus. „quoin noise“ macht aus eben diesen Tabellen Welten, in denen nichts ist, und zählt, wie oft jede Regel dort bestätigt wird.
sure.noiseNone | keine Frage wurde gegen den Zufall gehalten
sure.age | Alter und Lücken
sure.ageMeans | Daten, die mehr als fünf Jahre vor dem Basisjahr enden, sprechen von damals: Der Satz beginnt mit „Bis“. Was niemand eingetragen hat, ist unbekannt, nie nichts; zwei Quellen, die einander widersprechen, geben keine Antwort.
sure.ageHere | {$old} sprechen von einer früheren Zeit
sure.robustList | Bestätigt bei jeder Wahl
sure.dependsList | Bestätigt und von einer Wahl abhängig
sure.none | Keine.
log.question | Protokoll der Änderungen
log.verifying | Jede Änderung, jeder Eintrag und jede Datei wird gegen ihre Prüfsumme gehalten
log.whole | Die Kette ist heil: Jede Änderung, jeder Eintrag, jeder Verweis und jede Datei stimmt mit ihrer Prüfsumme überein.
log.asTyped | Texte, wie sie eingegeben wurden
log.asTypedWhy | Eine frühere Fassung des Programms zeigte manche Texte in einer anderen Sprache oder in anderen Worten; wer den Eintrag dann speicherte, schrieb das fest. Was die Geschichte enthielt, lässt sich zurückholen, als eigene Änderung.
log.lookForMisread | Solche Texte suchen
log.misread | .input {$count :number} .match $count one {{{$count} Text wurde gefunden}} * {{{$count} Texte wurden gefunden}}
log.field | Feld
log.held | Was die Geschichte enthielt
log.stands | Was jetzt steht
log.cause | Was es gewesen sein kann
log.other-language | der Text einer anderen Sprache
log.translated | eine Übersetzung
log.office-words | Wörter der Stelle
log.onlyRecord | Nur dieser Eintrag
log.putBack | Zurückholen, was eingegeben wurde
log.putBackAsked | .input {$count :number} .match $count one {{{$count} Eintrag erhält den Text zurück, den er vorher hatte.}} * {{{$count} Einträge erhalten die Texte zurück, die sie vorher hatten.}}
log.mended | .input {$count :number} .match $count one {{{$count} Eintrag wurde zurückgeholt}} * {{{$count} Einträge wurden zurückgeholt}}
log.made | angelegt
log.changed | geändert
log.number | Nr.
log.at | Wann
log.who | Wer
log.what | Was
log.why | Warum
log.hash | Prüfsumme
log.everything | Alles
log.since | Von
log.until | Bis
log.noMatch | Hier stünden Änderungen, die zu den Filtern passen.
log.noMatchWhy | Es gibt keine: die Tage weiter fassen oder einen Filter löschen.
log.noReason | kein Grund angegeben
log.shown | Änderungen {$from} bis {$to} von {$total}
log.newer | Neuere Änderungen
log.older | Ältere Änderungen
log.nothing | Hier stünden Änderungen des Registers.
log.nothingWhy | Noch wurde kein Eintrag angelegt oder geändert.
meeting.show | In der Sitzung zeigen
meeting.previous | Zurück
meeting.next | Weiter
meeting.end | Beenden (Esc)
meeting.page | {$at}/{$count}
meeting.notes | Notizen (N)
meeting.notesOf | Notizen für den Vortrag
meeting.pictureOf | Bild {$at} von {$count}
meeting.noPicture | Noch nichts zu zeichnen
meeting.source | Quelle: {$source}
meeting.steps | Seiten der Sitzung
methods.question | Methoden: wie eine Zahl oder ein Urteil entsteht
methods.answer | {$rules} Regeln beurteilen die Daten, und {$measures} Maße berechnen Zahlen. Jedes nennt seine Formel, seine Grenzen hier und seine Literatur.
methods.filter | Nur die mit
methods.rules | Regeln der Diagnose
methods.asks | Fragt
methods.tests | Prüft
methods.reads | Liest
methods.unit | Einheit
methods.leavesOpen | Lässt offen
methods.version | Fassung
methods.noTables | Einträge des Registers
methods.measures | Maße
methods.measure | Maß
methods.tells | Was es sagt
methods.reference | Literatur
comparison.question | Wachstum der Orte zerlegt, und ihre Vielfalt
comparison.placeQuestion | {$place}: Wachstum zerlegt, ähnliche und ergänzende Orte
comparison.year | Jahr
comparison.since | Wachstum seit
comparison.growth | Zerlegtes Wachstum, {$since} bis {$year}
comparison.told | {$since} bis {$year}: {$more} von {$looks} Orten gewannen mehr, als ihre Branchen geben ({$up}), {$fewer} weniger ({$down}); die übrigen sind vom Zufall nicht zu unterscheiden.
comparison.toldPlace | {$since} bis {$year}: {$place} ging von {$before} auf {$after} {$things}; {$own} der Änderung ist eigen, wo der Zufall {$band} gibt.
comparison.nobody | keiner
comparison.more | {$names} und {$rest} weitere
comparison.growthWhy | Änderung = wie das Ganze wuchs + weil die eigenen Branchen schneller oder langsamer wuchsen als das Ganze + eigener Teil + Branchen, die zuvor niemand hatte. Band: der eigene Teil, wenn jede Branche überall gleich gewachsen wäre, jede für sich ({$draws} Ziehungen). Von {$looks} Orten liegen {$found} außerhalb (angepasstes p höchstens {$q}); von den genannten kann ein Anteil bis {$q} Zufall sein. Was sich gemeinsam bewegt, macht den wahren Zufall breiter als das Band.
comparison.growthChart | Eigener Teil des Wachstums, {$since} bis {$year}
comparison.growthUnit | Mehr oder weniger ({$things}), als die eigenen Branchen anderswo gewannen.
comparison.noSecondYear | Die Tabelle enthält kein Jahr vor {$year}, und Wachstum braucht zwei.
comparison.place | Ort
comparison.before | Vorher
comparison.after | Nachher
comparison.change | Änderung
comparison.national | Wie das Ganze
comparison.mix | Durch die Zusammensetzung
comparison.own | Eigenes
comparison.fresh | Neue Branchen
comparison.band | Zufall (5 bis 95 %)
comparison.p | p, angepasst
comparison.activity | Branche
comparison.activities | Wo der Ort ({$place}) am meisten aus Eigenem gewann oder verlor
comparison.showing | {$shown} von {$all}.
comparison.twins | Ähnlichste Orte: {$place}
comparison.twinsWhy | Die nächsten nach der Zusammensetzung ({$things}), über die Branchen, die beide nennen. Zufall: wie weit zwei Ziehungen aus derselben Zusammensetzung mit ebenso vielen ({$things}) auseinander lägen. Unterscheidbar: weiter als das (p höchstens 0,05). Ein kleiner Ort ist von niemandem zu unterscheiden. Verglichen wird nur die Zusammensetzung: nicht Größe, Einkommen oder Menschen.
comparison.distance | Distanz (0 bis 2)
comparison.chance | Zufall
comparison.toldApart | Unterscheidbar
comparison.compared | Verglichene Branchen, von {$all}
comparison.every | Alle {$all} Orte
comparison.complements | Wer hat, was {$place} nahe liegt und dort fehlt
comparison.complementsWhy | Mittlere Nähe zu {$place} von dem, was der andere hat und hier fehlt; Zufall: andere, die ebenso viele Branchen haben, ebenso oft vorhandene ({$draws} Ziehungen). {$found} von {$looks} liegen jenseits des Zufalls (angepasstes p höchstens {$q}).
comparison.nearness | Nähe
comparison.offered | Branchen, die er einbringen könnte
comparison.toldVariety | {$year}: Von {$looks} Orten sind {$more} innerhalb verwandter Gruppen vielfältiger, als es ebenso viele ({$things}) aus der Zusammensetzung aller Orte wären, {$fewer} weniger; Zufall allein legt etwa einen von zehn außerhalb seines Bandes von 5 bis 95 %.
comparison.toldSpread | {$year}: Die verwandte Vielfalt von {$looks} Orten reicht von {$least} bis {$most} Bit, die mittlere ist {$middle}. Wie weit allein der Zufall sie streut, ist nicht bekannt: {$things} kommen nach Firmen, nicht einzeln.
comparison.byTheFirm | Hier werden Personen einzeln gezogen, obwohl sie nach Firmen kommen: Der wahre Zufall ist breiter als das Band, und was ein wenig daneben liegt, ist vom Zufall nicht zu unterscheiden.
comparison.toldVarietyPlace | {$year}: Die verwandte Vielfalt ({$place}) beträgt {$related} Bit; ebenso viele ({$things}: {$count}), aus der Zusammensetzung aller Orte gezogen, geben {$band}.
comparison.varietyChart | Verwandte Vielfalt und Größe, {$year}
comparison.varietyUnit | Bit, innerhalb verwandter Gruppen; unten {$things}, logarithmisch.
comparison.chosen | gewählter Ort
comparison.saysVariety | {$place}: verwandte Vielfalt {$related}; Zufall {$band}
comparison.variety | Vielfalt, {$year}
comparison.varietyWhy | Verwandt: innerhalb verwandter Gruppen; unverwandt: zwischen Gruppen; beides in Bit. Zufall: ebenso viele ({$things}), aus der Zusammensetzung aller Orte gezogen ({$draws} Ziehungen): Wenige sind von selbst wenig vielfältig. Bekannt: Anteil ({$things}), dessen Branche eine Gruppe hat.
comparison.noGroups | Keine Tabelle sagt, welche Branchen zu einer Gruppe gehören.
comparison.related | Verwandt
comparison.unrelated | Unverwandt
comparison.known | Bekannt
comparison.yes | ja
comparison.no | nein
comparison.none | Oben einen Ort wählen, um seine ähnlichsten zu sehen und wer ihn ergänzen könnte.
comparison.source | {$table}; gezählt: {$things}
comparison.says | {$place}: eigener Teil {$own}; Zufall {$band}
register.typesEmpty | .input {$count :number} .match $count one {{{$count} Art ohne Eintrag}} * {{{$count} Arten ohne Eintrag}}
register.listAnswer | .input {$count :number} .match $count one {{{$count} Eintrag}} * {{{$count} Einträge}}
register.editMany | .input {$count :number} .match $count one {{{$count} gewählten Eintrag ändern}} * {{{$count} gewählte Einträge ändern}}
register.empties | .input {$count :number} .match $count one {{{$count} Feld ist nicht bekannt}} * {{{$count} Felder sind nicht bekannt}}
register.tableFaults | .input {$count :number} .match $count one {{{$count} Fehler; nichts wurde geschrieben.}} * {{{$count} Fehler; nichts wurde geschrieben.}}
log.broken | .input {$count :number} .match $count one {{Die Prüfung fand {$count} Fehler:}} * {{Die Prüfung fand {$count} Fehler:}}
log.matches | .input {$count :number} .match $count one {{{$count} Änderung}} * {{{$count} Änderungen}}
log.newestMatches | .input {$count :number} .match $count one {{Die neueste Änderung}} * {{Die neuesten {$count} Änderungen; für ältere die Filter enger fassen}}
search.count | .input {$count :number} .match $count one {{{$count} Treffer}} * {{{$count} Treffer}}
work.answer | .input {$count :number} .match $count one {{{$count} Sache wartet.}} * {{{$count} Sachen warten.}}
work.late | .input {$count :number} .match $count one {{{$count} Tag überfällig}} * {{{$count} Tage überfällig}}
`;
