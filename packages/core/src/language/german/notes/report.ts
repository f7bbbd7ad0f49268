/** German of the notes of `notes/report.ts`: the code, what happened, what to do. */
export const germanReportNotes = `
report.unknown-ending
  Ein Bericht kann nicht als „{$ending}“ geschrieben werden.
  Den Dateinamen mit einer dieser Endungen schließen: {$known}.
report.other-language
  Dieser Arbeitsbereich druckt die Sprache der Vorlage „{$template}“ nicht.
  Eine Vorlage in einer Sprache nehmen, die quoin.yaml unter languages aufführt: {$read}.
`;
