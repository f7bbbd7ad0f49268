/** German messages of what happens over the years: "catalogue.key | text". */
export const germanYearsMessages = `
reorganisation.question | Behörden und Einrichtungen, die ineinander aufgehen, sich teilen oder anders heißen
reorganisation.answer | Ausschreibungen, Anträge, Bewilligungen, Projekte und Konten gehen in einem Schritt mit, der sich zurücknehmen lässt. Was gebucht, gesagt und beurteilt wurde, behält den Namen seines Tages.
reorganisation.kind | Was geschieht
reorganisation.merge | Eine geht in einer anderen auf
reorganisation.split | Eine wird geteilt
reorganisation.rename | Eine heißt anders
reorganisation.from | Was endet
reorganisation.into | Was sie fortführt
reorganisation.of | Behörde oder Einrichtung
reorganisation.parts | Teile (Nummern, durch Kommas getrennt; sie selbst darunter, wenn sie fortbesteht)
reorganisation.assigned | Was wohin geht, je eine Zeile: call/display-2026 = TEIL, oder account li = TEIL
reorganisation.rest | Welcher Teil den Rest übernimmt
reorganisation.nameEn | Neuer Name (Englisch)
reorganisation.nameZh | Neuer Name (Chinesisch)
reorganisation.on | Ab diesem Tag
reorganisation.reason | Beschluss oder Grund
reorganisation.act | Ausführen
reorganisation.wouldGo | .input {$count :number} .match $count one {{{$count} Feld würde anderes sagen:}} * {{{$count} Felder würden anderes sagen:}}
reorganisation.what | Was
reorganisation.field | Feld
reorganisation.was | War
reorganisation.is | Wäre
reorganisation.account | Konto
reorganisation.hidden | .input {$count :number} .match $count one {{und {$count} Eintrag, den Sie nicht sehen}} * {{und {$count} Einträge, die Sie nicht sehen}}
reorganisation.stays | Den Namen behalten: {$list}.
reorganisation.money | Geld unterwegs, das von da an unter anderem Namen steht: {$money}.
reorganisation.done | Ausgeführt als {$id}; unten lässt es sich zurücknehmen.
reorganisation.former | Was geschehen ist
reorganisation.none | Noch ist nichts ineinander aufgegangen, geteilt oder umbenannt.
reorganisation.day | Tag
reorganisation.carried | Mitgegangen
reorganisation.state | Stand
reorganisation.stateDone | ausgeführt
reorganisation.stateUndone | zurückgenommen
reorganisation.undo | Zurücknehmen
reorganisation.undoWhich | Welche
reorganisation.undoAsk | Zurücknehmen?
reorganisation.undoAskWhy | Was mitging, nennt wieder, was es nannte, außer dem, was inzwischen geändert wurde.
reorganisation.undone | .input {$count :number} .match $count one {{{$count} Feld ist wie vorher; {$left} bleiben, wie sie sind.}} * {{{$count} Felder sind wie vorher; {$left} bleiben, wie sie sind.}}
whatFollows.title | Was aus Änderungen folgt
whatFollows.none | Es folgt nichts, was nicht erledigt wäre.
whatFollows.noneWhy | Ein abgelöster Plan, ein gekürzter Fonds, eine entschiedene Bewertung oder eine berichtigte Tabelle wird hier denen gesagt, die damit arbeiten.
whatFollows.what | Was
whatFollows.about | Zu
whatFollows.since | Seit
whatFollows.due | Zu prüfen bis
whatFollows.state | Stand
whatFollows.open | offen
whatFollows.done | erledigt
whatFollows.deferred | verschoben
whatFollows.refused | abgelehnt
whatFollows.settle | Erledigen
whatFollows.which | Welche
whatFollows.as | Was daraus wurde
whatFollows.until | Verschoben auf
whatFollows.reason | Warum, oder was getan wurde
whatFollows.settled | Erledigt; es steht im Verlauf.
whatFollows.showAll | Auch zeigen, was erledigt ist
whatFollows.showTurned | Nach Befunden sehen, die sich gedreht haben (braucht eine Diagnose)
recordQuestions.title | Fragen der Prüfung
recordQuestions.none | Hierzu wurde nichts gefragt.
recordQuestions.asked | Gefragt am {$day} von {$who}
recordQuestions.answered | Beantwortet am {$day} von {$who}
recordQuestions.waits | Noch keine Antwort.
recordQuestions.ask | Fragen
recordQuestions.answer | Antworten
recordQuestions.text | Frage
recordQuestions.due | Antwort bis
recordQuestions.reply | Antwort
projectStop.title | Vor dem Ende beenden
projectStop.why | Was zugesagt und nicht gezahlt ist, geht an seinen Fonds zurück, offene Etappen entfallen, und die Rückzahlung bleibt in der Arbeitsliste, bis sie kommt.
projectStop.on | Beendet am
projectStop.refund | Zurückgefordert (von dem, was gezahlt ist)
projectStop.refundBy | Rückzahlung bis
projectStop.reason | Grund
projectStop.act | Projekt beenden
projectStop.released | Geht an den Fonds zurück: {$money}.
projectStop.noMoney | Es ist nichts mehr zugesagt, das zurückginge.
projectStop.milestones | .input {$count :number} .match $count one {{{$count} Etappe entfällt.}} * {{{$count} Etappen entfallen.}}
projectStop.back | Zurückgefordert werden {$money}.
projectStop.done | Das Projekt ist beendet.
projectStop.stopped | Beendet am {$day}: {$reason}
projectStop.undo | Die Beendigung zurücknehmen
projectStop.undoAsk | Zurücknehmen?
projectStop.undoAskWhy | Was zurückging, wird wieder zugesagt, solange der Fonds es noch hat, und auf die Etappen wird wieder gewartet.
projectStop.undone | Das Projekt geht weiter.
inspections.title | Binnen drei Jahren angesehen
inspections.answer | {$at}: {$due} von {$count} Programmen wurden binnen {$years} Jahren weder bewertet noch geprüft; eingetragene Prüfungen: {$inspections}.
inspections.programme | Programm
inspections.state | Stand
inspections.done | angesehen
inspections.not-yet | noch nicht fällig
inspections.due | fällig
inspections.dueBy | Bis
inspections.unknown | Beginn nicht bekannt
inspections.evaluated | Bewertet für
inspections.inspected | Geprüft am
inspections.since | Läuft seit
inspections.enter | Eine Prüfung eintragen
inspections.day | Tag
inspections.kind | Art
inspections.inspector | Geprüft von (leer = Sie)
inspections.result | Ergebnis
inspections.found | Was vorgefunden wurde
inspections.foundHint | Nur für die Stelle. Derselbe Tag und dieselbe Art noch einmal berichtigt das Eingetragene.
inspections.entered | Gespeichert.
`;
