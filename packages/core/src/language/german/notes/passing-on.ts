/** German of what can be wrong with results that are passed on: code, message, remedy. */
export const germanPassingOnNotes = `
passing-on.before-offer
  Das Ergebnis {$id} wurde vor dem Tag seines Angebots übertragen; es zählt nicht mit.
  Den Tag des Angebots oder den der Übertragung berichtigen.
instruments.relief-above-ceiling
  Firmen, die in einem Jahr mehr Erleichterung bekamen als die Obergrenze von {$ceiling} der Maßnahme {$policy}: {$count} (jedes Jahr gezählt).
  Obergrenze oder Erleichterung berichtigen, oder die Behörde prüfen lassen, was gewährt wurde; relief_above nennt jeden Fall.
qualification.replaced-in-a-ring
  Normen, die einander im Kreis ersetzen: {$standards}. Welche davon gilt, lässt sich nicht sagen; keine zählt.
  replaced_by derjenigen leer lassen, die gilt.
match.as-decided
  Die Zuordnung {$id} steht für diese Seite schon so.
  Für die andere Seite entscheiden, oder anders.
coding.no-choice
  „{$text}“ nennt keinen Datensatz mit Code.
  Die Kennung des Datensatzes, = und den Code schreiben, etwa p01=battery.
coding.no-such-code
  Das Register führt {$of} {$codes} nicht.
  Eine Kennung des Registers nehmen, oder sie dort erst eintragen.
`;
