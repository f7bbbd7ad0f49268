/** German of the notes of `notes/siting.ts`: the code, what happened, what to do. */
export const germanSitingNotes = `
siting.option-needed
  Das Modell {$model} braucht {$option}.
  {$option} mit einer Zahl ergänzen.
siting.unknown-client
  „{$client}“ steht nicht in der Datei der Nachfrager.
  Den Nachfrager mit seinem Bedarf ergänzen oder den Namen berichtigen.
siting.unknown-site
  „{$site}“ steht nicht in der Datei der Standorte.
  Den Standort ergänzen oder den Namen berichtigen.
siting.not-a-flag
  {$value} in der Spalte „{$column}“ ist weder 0 noch 1.
  1 für einen vorhandenen Standort schreiben, sonst 0.
siting.first-is-for-covering
  Sektoren können nur bei einer Überdeckung Vorrang haben; das Modell ist {$model}.
  ⟦--model covering verwenden oder --first weglassen.⟧
siting.not-a-year
  „{$text}“ ist kein Jahr mit seinem Betrag.
  In der Form 2026=5000000 schreiben.
siting.year-twice
  Das Jahr {$year} hat zwei Beträge.
  Jedes Jahr einmal angeben.
siting.unknown-hours
  Die wirksamen Stunden von {$count} bestehenden Standorten sind nicht bekannt ({$sites}): Sie halten keinen neuen Standort zurück.
  Die Stunden ergänzen oder den Plan dort als nicht auf Doppelung geprüft lesen.
`;
