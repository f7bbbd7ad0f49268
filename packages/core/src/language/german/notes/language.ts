/** Notes on translations that an office brings along, in German: the code, what happened, what to do. */
export const germanLanguageNotes = `
language.spoken
  „{language}“ spricht das Programm selbst.
  Eine andere Sprache nennen, etwa pt oder fr.
language.no-column
  Der Tabelle fehlt die Spalte „{column}“.
  Mit der Tabelle beginnen, die „language export“ schreibt.
language.unknown-code
  Das Programm hat keinen Text mit dem Code „{code}“.
  Die Zeile weglassen oder einen Code schreiben, den „language export“ nennt; am nächsten: {near}.
language.twice
  Der Code „{code}“ steht in zwei Zeilen.
  Nur eine davon stehen lassen.
language.places
  Die Übersetzung von „{code}“ hat andere Platzhalter als der Text: {given} statt {expected}.
  Jeden Platzhalter so schreiben, wie er in der Spalte „places“ steht, und keinen anderen.
language.forms
  Ein Wort von „{code}“ richtet sich nach einer Anzahl und braucht in dieser Sprache {count} Formen: {categories}.
  Die Formen in dieser Reihenfolge mit | dazwischen schreiben.
language.unusable
  Die Übersetzung von „{code}“ lässt sich nicht sagen: Sie enthält ein Zeichen, das kein Text enthält, oder ist zu lang.
  Sie als reinen Text in einer Zeile schreiben.
language.not-read
  Das Büro liest „{language}“ nicht; es liest {languages}.
  Die Sprache in den Einstellungen unter „languages“ hinzufügen.
language.lacking
  „{language}“: {missing} von {all} Texten sind nicht übersetzt und stehen auf {next}.
  Die Texte ausgeben, übersetzen und die Tabelle einlesen. ⟦quoin language export DIR --lang {language} --missing --to FILE⟧
`;
