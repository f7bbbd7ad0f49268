/** German of the notes of `notes/people.ts`: the code, what happened, what to do. */
export const germanPeopleNotes = `
user.exists
  Ein Konto „{$name}“ gibt es schon.
  ⟦Einen anderen Namen wählen oder mit „quoin user password“ ein neues Kennwort setzen.⟧
user.last-administrator
  „{$name}“ ist die letzte zugelassene Verwaltung.
  Zuerst ein anderes Konto zur Verwaltung machen.
user.look-alike
  „{$name}“ ist auf den ersten Blick nicht vom Konto „{$other}“ zu unterscheiden.
  Einen Namen wählen, der anders aussieht.
user.mixed-scripts
  „{$name}“ mischt Buchstaben aus Schriften, die gleich aussehen.
  Ihn in einem Alphabet schreiben; Chinesisch neben lateinischen Buchstaben ist erlaubt.
user.name-form
  „{$name}“ ist mit Zeichen geschrieben, die für andere stehen, etwa vollbreiten Buchstaben.
  Ihn als „{$plain}“ schreiben.
user.not-found
  Ein Konto „{$name}“ gibt es nicht.
  ⟦„quoin user list“ zeigt die Konten.⟧
hand-over.same-person
  „{$from}“ und „{$to}“ sind Konten derselben Person.
  Das Konto der Nachfolge angeben.
hand-over.place
  „{$from}“ ist an {$place} gebunden, „{$to}“ nicht (Ort: {$own}): Mit den Rollen dürfte „{$to}“ auch anderswo, was „{$from}“ nur dort darf.
  Die Nachfolge zuerst an den Ort binden oder ohne die Rollen übergeben.
user.disabled
  Das Konto „{$name}“ ist gesperrt.
  ⟦Es mit „quoin user disable DIR {$name} --undo“ wieder zulassen.⟧
user.unknown-organisation
  {$field}: Eine Organisation „{$id}“ steht nicht im Register.
  ⟦Sie zuerst mit „quoin record put DIR organisation {$id}“ anlegen.⟧
user.unknown-region
  Einen Ort „{$id}“ gibt es im Register nicht.
  ⟦„quoin record list DIR region“ zeigt die Orte;⟧ sonst zuerst die Ortstabelle einführen.
user.bound-administrator
  Das Konto „{$name}“ kann nicht zugleich Verwaltung und an {$id} gebunden sein: Eine Verwaltung führt die ganze Stelle.
  Ihm eine andere Rolle geben oder den Ort weglassen.
user.no-organisation
  Der Antragsteller „{$name}“ hat keine Organisation: Er sieht nichts Eigenes.
  ⟦Die Organisation mit --organisation nennen.⟧
user.no-department
  Die Programmleitung „{$name}“ hat kein Ressort: Keine Ausschreibung gehört ihr.
  ⟦Das Ressort mit --department nennen.⟧
user.no-password
  Kein Kennwort wurde angegeben.
  Es als eine Zeile auf der Standardeingabe oder in QUOIN_PASSWORD angeben.
user.password-length
  Das Kennwort hat {$length} Zeichen; es muss {$minimum} bis {$maximum} haben.
  Ein längeres wählen: Mehrere Wörter sind leicht zu merken und schwer zu erraten.
user.password-plain
  Das Kennwort ist zu leicht zu erraten: Es enthält den Namen des Kontos oder kaum verschiedene Zeichen.
  Ein anderes wählen.
user.password-common
  Das Kennwort gehört zu denen, die zuerst versucht werden, oder ist aus ihnen gemacht.
  Mehrere Wörter wählen, die nichts miteinander zu tun haben.
session.refused
  Name oder Kennwort ist falsch, oder das Konto ist gesperrt.
  Es noch einmal versuchen oder die Verwaltung um ein neues Kennwort bitten.
session.throttled
  Zu viele Anmeldungen sind gescheitert.
  {$seconds} Sekunden warten und es noch einmal versuchen.
session.needed
  Niemand ist angemeldet, oder die Sitzung oder das Zugangszeichen ist abgelaufen.
  Sich anmelden oder ein gültiges Zugangszeichen senden: Authorization: Bearer TOKEN.
session.not-by-token
  Ein Zugangszeichen kann das Kennwort seines Kontos nicht ändern.
  Sich zuerst mit Name und Kennwort anmelden.
session.no-accounts
  Dieser Arbeitsbereich hat keine Konten: Er steht seinem Benutzer auf diesem Rechner offen.
  ⟦Mit „quoin user add“ eines anlegen.⟧
rights.forbidden
  Das Konto „{$account}“ ({$roles}) darf „{$use_case}“ nicht fragen.
  ⟦„quoin rights“ zeigt, welche Rolle es darf;⟧ die Verwaltung darum bitten.
rights.out-of-reach
  Das Konto „{$account}“ darf {$type} {$id} nicht ändern.
  Es gehört einem anderen Ressort, einer anderen Organisation oder einem anderen Ort oder wird durch eigene Befehle geändert. Ein an einen Ort gebundenes Konto ändert nichts, was alle Orte teilen.
rights.table-without-place
  Das Konto „{$account}“ ist an {$region} gebunden, und die Tabelle {$table} sagt nicht, wo ihre Zeilen liegen.
  Eine solche Tabelle führt ein Konto ein, das nicht an einen Ort gebunden ist.
rights.bound-roles
  Das Konto „{$account}“ ist an {$region} gebunden, und welche Tabelle eine Rolle spielt, wird für die ganze Stelle entschieden.
  „roles“ aus der Zuordnung herausnehmen.
rights.row-out-of-place
  Das Konto „{$account}“ ist an {$region} gebunden, und {$count} Zeilen anderer Orte würden ergänzt, geändert oder entfernt: {$rows}.
  Die Zeilen anderer Orte lassen, wie sie in der Tabelle stehen; ⟦„quoin rows“ zeigt sie.⟧
rights.other-author
  Das Konto „{$account}“ kann nicht als „{$by}“ handeln.
  „by“ weglassen: Der Verlauf nennt das Konto.
`;
