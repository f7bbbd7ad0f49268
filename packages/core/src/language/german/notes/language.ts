/** Notes on translations that an office brings along, in German: the code, what happened, what to do. */
export const germanLanguageNotes = `
language.spoken
  „{$language}“ spricht das Programm selbst.
  Eine andere Sprache nennen, etwa pt oder fr.
language.no-column
  Der Tabelle fehlt die Spalte „{$column}“.
  Mit der Tabelle beginnen, die „language export“ schreibt.
language.unknown-code
  Das Programm hat keinen Text mit dem Code „{$code}“.
  Die Zeile weglassen oder einen Code schreiben, den „language export“ nennt; am nächsten: {$near}.
language.twice
  Der Code „{$code}“ steht in zwei Zeilen.
  Nur eine davon stehen lassen.
language.places
  Die Übersetzung von „{$code}“ hat andere Platzhalter als der Text: {$given} statt {$expected}.
  Jeden Platzhalter so schreiben, wie er in der Spalte „places“ steht, und keinen anderen.
language.forms
  Ein Wort von „{$code}“ richtet sich nach einer Anzahl und braucht in dieser Sprache {$count} Formen: {$categories}.
  Für jede davon eine Form angeben und keine andere: {$example}
language.unusable
  Die Übersetzung von „{$code}“ lässt sich nicht sagen: Sie enthält ein Zeichen, das kein Text enthält, oder ist zu lang.
  Sie als reinen Text in einer Zeile schreiben.
language.sign
  „{$code}“ ist ein einziges Zeichen: für Dezimalen ein Punkt, ein Komma oder das arabische, zwischen Tausendern auch ein Apostroph oder ein Leerzeichen.
  Nur dieses Zeichen schreiben; die Zelle leer lassen, um es wegzunehmen.
language.same-signs
  Dezimalen und Tausender wären beide durch „{$sign}“ getrennt: Niemand könnte das eine 1{$sign}234 vom anderen unterscheiden.
  figures.decimal und figures.thousands in einer Tabelle verschiedene Zeichen geben.
language.page-forms
  „{$code}“ richtet sich nach einer Anzahl: ein Text für alle, oder mehrere durch .match, für diese der Sprache und * für die übrigen: {$categories}.
  So schreiben, keinen der Texte leer: {$example}
language.no-forms
  „{$code}“ richtet sich nach keiner Anzahl und hat eine Form.
  Das .match herausnehmen.
language.half-notes
  {$count} Hinweise haben nur für einen ihrer beiden Texte (message, fix) eine Übersetzung und stehen in der nächsten Sprache: {$codes}
  Auch den anderen Text übersetzen.
language.encoding-undecided
  Die Buchstaben der Tabelle lesen sich in {$encoding} („{$text}“) etwa so gut wie in {$rival} („{$otherwise}“).
  Die Tabelle als UTF-8 speichern oder sagen, worin sie ist. ⟦--encoding {$encoding}⟧
language.former-gone
  Die Tabelle {$path}, wie sie vor {$id} war, ist nicht mehr aufbewahrt oder wurde geändert: {$file}
  Die Übersetzungen aus einer Sicherung oder einer eigenen Tabelle nehmen.
language.not-read
  Das Büro liest „{$language}“ nicht; es liest {$languages}.
  Die Sprache in den Einstellungen unter „languages“ hinzufügen.
language.lacking
  „{$language}“: {$missing} von {$all} Texten sind nicht übersetzt und stehen auf {$next}.
  Die Texte ausgeben, übersetzen und die Tabelle einlesen. ⟦quoin language export DIR --lang {$language} --missing --to FILE⟧
`;
