/** German of the notes of `notes/backup.ts`: the code, what happened, what to do. */
export const germanBackupNotes = `
backup.broken
  {$file} ist keine vollständige Sicherung: {$problem}.
  Nichts wurde zurückgeholt. Eine andere Sicherungsdatei nehmen.
backup.exists
  {$file} gibt es schon, und eine Sicherung tritt an keine Stelle.
  Eine andere Datei nennen oder einen Ordner (mit / am Ende), in dem jede Sicherung ihren eigenen Namen bekommt.
backup.no-records
  Die Sicherung enthält 0 Datensätze.
  Hat die Stelle Datensätze, ist dies ein anderer Ordner oder eine andere Datenbank als die ihre.
backup.keep-in-folder
  --keep behält so viele Sicherungen eines Ordners, und {$to} ist eine Datei.
  Einen Ordner nennen, mit / am Ende.
`;
