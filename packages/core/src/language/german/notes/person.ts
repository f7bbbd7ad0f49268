/** German of the notes of `notes/person.ts`: the code, what happened, what to do. */
export const germanPersonNotes = `
person.reason
  Was gelöscht wird, ist auf Dauer fort; der Verlauf muss sagen, warum.
  Einen Grund angeben⟦ (--reason)⟧ oder erst nachsehen⟦ (--dry-run)⟧.
person.no-such-place
  An der Stelle „{$place}“ wird nichts von dieser Person aufbewahrt.
  Stellen so angeben, wie „person show“ sie nennt.
person.account-in-use
  Das Konto „{$name}“ wird eingelassen.
  Erst übergeben, was darauf wartet, und es sperren⟦ („quoin user hand-over“, „quoin user disable“)⟧, oder die Stellen nennen, die zu löschen sind.
person.nothing-held
  Kein Konto und kein Text trägt genau den Namen „{$who}“.
  Siehe „person show“: Texte, die den Namen neben anderem enthalten, werden gelöscht, wo sie genannt werden.
person.copies
  Kopien enthalten es noch, bis sie vergehen: Sicherungen, vor einer Umstellung aufbewahrte Datensätze, ausgegebene Dateien.
  Diejenigen wegnehmen, die nicht aufzubewahren sind.
person.sealed
  Versiegelte Zeilen des früheren Verlaufs können den Namen noch enthalten: {$rows}.
  Wem der Ordner gehört, löscht sie ganz⟦: „quoin person unseal“⟧.
person.nothing-sealed
  Nichts vom Verlauf ist versiegelt.
  Es ist nichts zu tun.
`;
