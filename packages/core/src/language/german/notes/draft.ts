/** German of the notes of `notes/draft.ts`: the code, what happened, what to do. */
export const germanDraftNotes = `
draft.unknown-column
  Kein Plan hat in der Tabelle {$table} eine Spalte „{$column}“.
  ⟦Die Spalten verwenden, die \`quoin plan draft-show\` nennt.⟧
draft.no-name
  Ein Plan wird unter seiner Stelle und seiner Nummer verwahrt; eine davon fehlt oder ist keine Nummer.
  Die Stelle wählen und eine Nummer von 1 bis 80 Zeichen ohne Leerzeichen, : und @ angeben.
draft.no-lines
  Der Plan hat keine Zeile.
  Angeben, was getan werden soll.
draft.handed-in
  {$draft} ist schon eingereicht.
  Den Plan neu speichern, um ihn zurückzunehmen und einen anderen einzureichen.
draft.not-handed-in
  {$draft} ist nicht eingereicht oder wurde zurückgenommen.
  Die Stelle bitten, ihn einzureichen.
draft.file-or-draft
  Übernommen wird entweder eine Datei oder ein getippter Plan.
  ⟦--data oder --draft angeben, nicht beides.⟧
`;
