/** German of the notes of `notes/backup.ts`: the code, what happened, what to do. */
export const germanBackupNotes = `
backup.broken
  {file} ist keine vollständige Sicherung: {problem}.
  Nichts wurde zurückgeholt. Eine andere Sicherungsdatei nehmen.
`;
