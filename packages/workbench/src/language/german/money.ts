/** German messages of the ledger, of contracts and of attached documents: "catalogue.key | text". */
export const germanMoneyMessages = `
ledger.balances | Was auf den Konten steht
ledger.none | Nichts ist gebucht.
ledger.account | Konto
ledger.year | Jahr
ledger.source | Quelle
ledger.level | Ebene
ledger.of | Für
ledger.amount | Betrag
ledger.entries | Was gebucht wurde
ledger.entry | Buchung
ledger.day | Tag
ledger.kind | Art
ledger.moved | Von und auf
ledger.by | Durch
ledger.document | Folgt aus
ledger.more | Die ersten {$count} sind gezeigt; der Befehl und die Schnittstelle lesen vom letzten an weiter.
ledger.neverMixed | Eigenmittel, Bürgschaften und was nicht passte stehen neben dem öffentlichen Geld, in keiner Summe mit ihm. Unter 0 stehen nur die Konten, aus denen Geld kommt: was ihnen entnommen wurde.
ledger.settle | Freigeben oder ablehnen
ledger.proposalOf | Für eine zweite Person: {$what}
ledger.releasedOf | Freigegeben: {$what}
ledger.declinedOf | Abgelehnt: {$what}
ledger.takenBackOf | Zurückgezogen: {$what}
ledger.proposalSum | {$what}, {$amount}
ledger.proposalAsked | Was verlangt wurde
ledger.proposalWaits | Vorgeschlagen von {$who} am {$at}. Noch ist nichts davon geschehen: freigegeben wird es wirksam, wie es hier steht, abgelehnt nicht.
ledger.proposalReleased | Vorgeschlagen von {$who}, freigegeben von {$by} am {$at}: es ist wirksam.
ledger.proposalDeclined | Vorgeschlagen von {$who}, abgelehnt von {$by} am {$at}: nichts davon ist geschehen.
ledger.proposalTakenBack | Vorgeschlagen von {$who}, am {$at} selbst zurückgezogen: nichts davon ist geschehen.
ledger.proposalOwn | Sie haben dies vorgeschlagen oder waren daran beteiligt: eine andere Person gibt es frei. Mit einer Begründung können Sie es unten zurückziehen.
ledger.proposalNotYours | Sie dürfen dies lesen; freigeben dürfen es andere.
ledger.toReplan | Was sich im Plan ändern würde, Zeile für Zeile
ledger.takeBack | Zurückziehen
ledger.deed | Worum es geht
ledger.payees | Für
ledger.concerns | Einträge, die sich ändern
ledger.asWritten | Alles, was davon aufbewahrt ist, wie es verlangt wurde
ledger.askedReason | Begründung
ledger.askedRegion | Ort
ledger.askedBase | der Grundfall
ledger.askedScenario | Szenario
ledger.askedChanges | Höchstzahl der Projekte, die hinein- und hinausgehen
ledger.askedPlan | Plan
ledger.askedCall | Aufruf
ledger.askedMethod | Art der Auswahl
ledger.askedEvidence | Nachweis
ledger.askedId | Nummer
ledger.correct | Diese Buchung zurücknehmen
ledger.correctWhat | Die Buchung bleibt lesbar; Buchungen, die sie aufheben, kommen hinzu, und sie steht in keiner Summe mehr. Wer sie neu buchen will, trägt sie danach unter Geld noch einmal ein.
ledger.correctWhy | Warum sie falsch war
ledger.correctAsk | {$amount} vom {$day} zurücknehmen?
ledger.corrected | Zurückgenommen: {$count} Buchungen sind aufgehoben. Soll es anders stehen, tragen Sie es unter Geld noch einmal ein.
ledger.correctedAlready | Diese Buchung wurde zurückgenommen und steht in keiner Summe mehr; warum, steht unten im Verlauf.
ledger.toMoney | Zu Geld, um es neu zu buchen
ledger.release | Freigeben
ledger.releaseAsk | Dies freigeben?
ledger.releaseAskWhy | Es wird wirksam, wie es verlangt wurde, unter beiden Namen.
ledger.decline | Ablehnen
ledger.why | Warum
ledger.accept | Abnehmen
ledger.acceptTitle | Diesen Meilenstein abnehmen
ledger.evidence | Nachweis
ledger.acceptAsk | Diesen Meilenstein abnehmen?
ledger.acceptAskWhy | Was Verträge dafür zahlen, ist ab heute fällig.
ledger.revoke | Die Abnahme zurücknehmen
ledger.revokeAsk | Die Abnahme vom {$day} zurücknehmen?
ledger.revokeAskWhy | Was durch sie fällig wurde, wartet wieder auf diesen Meilenstein. Was dafür bezahlt wurde, wird vorher zurückgenommen.
documents.title | Angehängte Dokumente
documents.none | Nichts ist angehängt.
documents.file | Datei
documents.kind | Was es ist
documents.add | Anhängen
documents.added | {$name} ist angehängt ({$size} Byte).
contracts.ofAward | Vertrag
contracts.none | Es ist kein Vertrag eingetragen. Ohne einen gilt die Bewilligung als einer mit einer einzigen Rate an ihren Empfänger.
contracts.enter | Den Vertrag eintragen
contracts.enterWhy | Von da an wird von der Bewilligung nichts bezahlt als seine Raten, an seinen Empfänger, jede am Tag der Abnahme ihres Meilensteins oder danach.
contracts.instalments | Raten
contracts.sums | Vereinbart {$agreed}; bezahlt {$paid}; offen {$left}.
contracts.instalment | Rate
contracts.amount | Betrag
contracts.from | Jahr und Ebene
contracts.waitsFor | Wartet auf
contracts.atOnce | nichts: sofort fällig
contracts.accepted | abgenommen {$day}
contracts.dueBy | nicht abgenommen; erwartet {$day}
contracts.state | Stand
contracts.waits | wartet
contracts.due | fällig
contracts.paid | Bezahlt
contracts.wholly | bezahlt
contracts.left | Offen
contracts.payments | Zahlungen
contracts.pay | Eine Zahlung buchen
contracts.files | Dateien ihrer Meilensteine und Zahlungen
contracts.noFiles | Kein Abnahmebericht und kein Beleg ist angehängt.
contracts.amend | Den Vertrag ändern
contracts.change | Das Vereinbarte ändern
contracts.amendWhy | Raten, die bezahlt sind oder deren Meilenstein abgenommen ist, bleiben, wie sie sind. Weniger geht an den Fonds zurück; mehr kommt aus der Bewilligung, dann aus dem Fonds, nie über die Bewilligung. Ein Grund ist nötig.
documents.facts | {$size} Byte, SHA-256 {$hash}, {$scan}
documents.by | angehängt von {$who}
documents.officeOnly | nur für das Amt
documents.readers | Gelesen von
documents.all | allen, die den Eintrag lesen
documents.clean | geprüft
documents.notScanned | nicht geprüft
`;
