/** German of the notes of `notes/sign-on.ts`: the code, what happened, what to do. */
export const germanSignOnNotes = `
sign-on.unknown
  Für „{$name}“ der zentralen Anmeldung gibt es hier kein Konto.
  Die Verwaltung fragen. ⟦Wem der Arbeitsbereich gehört, verbindet eines: „quoin user tie“.⟧
sign-on.no-group
  „{$name}“ ist in keiner Gruppe, die hier etwas darf.
  Fragen, wer die Gruppen der zentralen Anmeldung führt.
sign-on.disabled
  Das Konto „{$name}“ ist gesperrt.
  Die Verwaltung fragen.
sign-on.name
  Die zentrale Anmeldung nennt jemanden „{$name}“; so kann kein Konto heißen.
  Namen aus einer anderen Angabe nehmen, oder die Verwaltung legt ein Konto an, das dann verbunden wird.
sign-on.name-taken
  Ein Konto „{$name}“ gibt es schon, und niemand hat gesagt, dass es derselben Person gehört.
  Die Verwaltung fragen. ⟦Wem der Arbeitsbereich gehört, sagt es: „quoin user tie“.⟧
sign-on.tied-to-another
  Das Konto „{$name}“ ist schon mit dieser Identität verbunden.
  ⟦Es zuerst lösen: „quoin user tie … --undo“.⟧
sign-on.which
  Wer bürgt und unter welchem Namen, beides ist nötig.
  ⟦--issuer und --subject angeben, oder --undo.⟧
sign-on.failed
  Die zentrale Anmeldung hat niemanden eingelassen.
  Von vorn beginnen; scheitert es wieder, die Verwaltung fragen: Der Grund steht im Protokoll des Servers.
sign-on.late
  Diese Anmeldung wurde in einem anderen Browser begonnen oder ist zu lange her.
  Von vorn beginnen.
sign-on.unreachable
  Die zentrale Anmeldung antwortet nicht.
  Später noch einmal versuchen oder sich mit Name und Kennwort dieses Arbeitsbereichs anmelden.
sign-on.settings
  Die Einstellungen der zentralen Anmeldung sind nicht brauchbar: {$reason}
  ⟦Die Datei berichtigen, die „quoin serve --sign-on“ nennt; docs/guide/operate.md sagt, was darin steht.⟧
`;
