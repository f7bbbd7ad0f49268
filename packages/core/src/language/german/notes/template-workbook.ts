/** German of the notes of `notes/template-workbook.ts`: the code, what happened, what to do. */
export const germanTemplateWorkbookNotes = `
template.not-xlsx
  „{$to}“ ist keine .xlsx-Datei.
  Eine Datei nennen, die auf .xlsx endet.
template.unknown
  „{$name}“ ist weder die Rolle einer Tabelle noch eine Art von Datensatz.
  {$suggestion}
template.both
  „{$name}“ ist sowohl die Rolle einer Tabelle als auch eine Art von Datensatz.
  ⟦Mit --role oder --type sagen, was gemeint ist.⟧
`;
