/** German of the notes of `notes/survival.ts`: the code, what happened, what to do. */
export const germanSurvivalNotes = `
survival.no-moment
  „{$text}“ in der Spalte „{$column}“ ist weder ein Datum unter Daten noch eine Zahl unter Zahlen.
  Alle Zeitspalten einheitlich als JJJJ-MM-TT oder als Zahlen angeben.
survival.flag-for-moment
  Die Spalte „{$column}“ sieht aus wie ein Kennzeichen (gesehen oder nicht); event ist der Zeitpunkt selbst, leer, wo nichts gesehen wurde.
  Den Zeitpunkt angeben, wo das Kennzeichen 1 ist, und leer lassen, wo es 0 ist, das Ende der Beobachtung in to; wo 0 und 1 Zeitpunkte sind, to in den beendeten Zeilen leer lassen.
survival.bad-until
  „{$until}“ ist nicht so geschrieben wie die Spalte der Anfänge.
  Ein Datum angeben, wo sie Daten sind, eine Zahl, wo sie Zahlen sind.
survival.no-end
  Die Zeile ist nicht zu Ende, und nirgends steht, bis wann sie beobachtet wurde.
  Die Spalte mit dem Ende der Beobachtung (to) nennen oder until angeben.
survival.ends-before
  Die Zeile endet, bevor sie beginnt.
  Anfang oder Ende berichtigen.
survival.begins-late
  Die Zeile beginnt nach dem Ende der Beobachtung.
  Die Zeile weglassen oder das Ende der Beobachtung später setzen.
survival.enters-late
  Die Zeile wurde erst beobachtet, als sie schon zu Ende war.
  Die Zeile weglassen: Was erst danach beobachtet wird, war nie unter Risiko.
survival.no-kind
  Die Zeile ist zu Ende, und die Spalte „{$column}“ sagt nicht, wie.
  Die Art des Endes ausfüllen oder die Spalte der Arten weglassen.
survival.after-until
  {$count} Zeilen endeten nach {$until}: An diesem Tag dauerten sie noch an und zählen so.
  Das Ende der Beobachtung später setzen, wo sie als beendet zählen sollen.
survival.after-to
  {$count} Zeilen endeten nach dem Ende ihrer Beobachtung in der Spalte „{$column}“: Dort dauerten sie noch an und zählen so.
  Das Ende der Beobachtung später setzen oder leer lassen, wo das Ende selbst beobachtet wurde.
survival.unnamed-group
  {$count} Zeilen ohne „{$column}“ bilden eine Gruppe ohne Namen.
  Die Gruppe ausfüllen oder diese Zeilen weglassen.
survival.unnamed-stratum
  {$count} Zeilen ohne „{$column}“ bilden eine Schicht ohne Namen.
  Die Schicht ausfüllen oder diese Zeilen weglassen.
survival.marker-as-name
  {$count} Zeilen haben {$texts} in der Spalte „{$column}“; das gilt als Name wie jeder andere.
  Die Zelle leer lassen, wo nichts bekannt ist.
survival.one-group
  Die Spalte „{$column}“ nennt nur eine Gruppe: Es gibt nichts zu vergleichen.
  Eine Spalte mit zwei oder mehr Gruppen nennen.
survival.left-out
  {$count} Zeilen ohne {$columns} stehen nicht im Cox-Modell, wohl aber in den Kurven.
  Ausfüllen, was bekannt ist.
survival.no-maximum
  Das Cox-Modell von {$terms} hat kein Maximum: Eine Kovariate hängt von anderen ab, trennt Beendete von den übrigen, oder nichts endete.
  Eine Kovariate weglassen oder Gruppen zusammenlegen.
durations.none
  Kein Datensatz, den Sie sehen, hat begonnen, darauf zu warten.
  Schlusstage von Ausschreibungen, geplante Enden von Bewilligungen oder Meilensteine mit ihren Tagen erfassen, oder nach anderem fragen.
durations.left-out
  {$count} Ausschreibungen bleiben weg, weil sie ohne Bewilligung entschieden, aufgehoben oder vor ihrem Schluss bewilligt wurden: {$ids}.
  Ihre Tage berichtigen, wo sie falsch sind; sonst fehlt nichts.
`;
