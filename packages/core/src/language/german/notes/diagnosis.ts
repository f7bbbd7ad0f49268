/** German of the notes of `notes/diagnosis.ts`: the code, what happened, what to do. */
export const germanDiagnosisNotes = `
diagnosis.unknown-threshold
  Die Regel {$rule} hat keine Grenze „{$name}“.
  Ihre Grenzen sind: {$known}.
diagnosis.threshold-kind
  Die Grenze „{$name}“ von {$rule} muss {$expected} sein, nicht {$actual}.
  quoin.yaml berichtigen.
diagnosis.unknown-rule
  Eine Regel „{$rule}“ gibt es nicht.
  Regeln: {$known}.
diagnosis.former-threshold
  Nach der Grenze „{$name}“ der Regel „{$rule}“ wird nicht mehr gefragt: Die Regel urteilt jetzt anders.
  Nichts zu tun; die Zeile bei Gelegenheit herausnehmen.
diagnosis.unknown-region
  Der Arbeitsbereich kennt keinen Ort „{$region}“.
  {$root} für das ganze Gebiet oder den Code eines seiner Orte verwenden.
diagnosis.unknown-item
  „{$item}“ ist weder ein Problem noch ein Unterpunkt noch eine Regel.
  P1 bis P4, einen Unterpunkt wie P1.3 oder eine Regel nennen: {$known}.
diagnosis.unknown-finding
  Einen Befund „{$id}“ gibt es nicht.
  ⟦„quoin diagnose DIR --region CODE --json“ zählt die Kennungen auf.⟧
`;
