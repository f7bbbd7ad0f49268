/** German of the notes of `notes/questions.ts`: the code, what happened, what to do. */
export const germanQuestionNotes = `
import.unit-unknown
  „{$column}“ ist {$meaning}, und nichts Bekanntes sagt, in welcher Einheit: keine Überschrift, keine Zeile über der Tabelle, keine Spalte mit Einheiten, keine Zuordnung (gesagt: {$said}).
  Die Einheit sagen.⟦ In der Zuordnung: units: \\{'{$column}': …\\}; oder --answer "units/{$column}=EINHEIT"; für alle Dateien der Stelle: conventions in quoin.yaml, conventions.units für ein eigenes Wort.⟧
import.word-unknown
  „{$text}“ in „{$column}“ soll eine Zahl sein, und niemand weiß, was „{$word}“ heißt.
  In einer bekannten Währung, Größe oder Dauer schreiben, etwa {$amount}, oder für alle Dateien der Stelle sagen, was das Wort heißt: conventions.units in den Einstellungen⟦ (quoin settings set DIR conventions.units '\\{"WORT": "EINHEIT"\\}')⟧.
import.currency-unknown
  „{$column}“ ist in {$from}, und der Arbeitsbereich sagt nicht, was das in {$currency} ist.
  Eine Tabelle exchange_rates einführen (currency, year, rate).
import.counted-twice
  {$count} der Projekte stehen mehrfach unter einem Titel und einer leitenden Einrichtung: {$ids}; {$currency} {$amount} würden doppelt gezählt.
  Entscheiden, ob sie eines sind, und herausnehmen, was doppelt steht.⟦ „quoin role overlaps DIR“ führt auch die auf, die sich gleichen.⟧
import.leads-spelt-apart
  Leitende Einrichtungen von Projekten stehen unter Namen, die sich allein in Großschreibung, Akzenten oder Satzzeichen unterscheiden (insgesamt {$count}): {$names}. Im Register und in jeder Summe nach Einrichtungen gelten sie als verschiedene.
  Sind sie eine, im Register zusammenlegen oder in der Datei gleich schreiben.⟦ „quoin merge DIR organisation FROM INTO --on DAY“ nimmt alles mit.⟧
import.unit-differs
  „{$column}“ steht in dieser Datei in {$said}, in der Tabelle bisher in {$held}: hier {$now}, dort {$before}.
  Sagen, in welcher Einheit diese Zahlen sind⟦ (--answer "units/{$column}={$held}")⟧, oder, wenn die Tabelle zur anderen Einheit übergeht, dies sagen⟦ (--answer "units_before/{$column}={$held}", in einer Zuordnung units_before)⟧.
import.reading-unit
  in {$unit}: die erste ist {$first}, alle Zeilen {$sum}
  Es wählen, wenn es so ist.
import.reading-unit-changed
  von nun an in {$unit}, nicht mehr in {$held}: alle Zeilen {$now}, bisher {$before}
  Es wählen, wenn es so ist.
import.unit-changed
  „{$column}“ steht von dieser Einfuhr an in {$unit}; bisher stand es in {$held}.
  Die Einfuhr rückgängig machen, wenn es nicht so ist.
import.unit-converted
  Die neuen Zahlen von „{$column}“ wurden von {$said} in {$held}, die Einheit der Tabelle, gebracht: {$first} wurde {$read}.
  Die Einfuhr rückgängig machen, wenn die Zahlen schon in {$held} waren.
import.unit-to-confirm
  Niemand hat die Einheit von „{$column}“ in {$table} gesagt ({$meaning}): Die Spalte wird in {$unit} gelesen.
  Bestätigen oder eine andere sagen.⟦ „quoin import confirm DIR {$table} {$column}“, mit --unit EINHEIT eine andere.⟧
import.nothing-to-confirm
  Keine Einheit von „{$column}“ in der Tabelle {$table} wartet darauf, bestätigt zu werden; in dieser Tabelle warten: {$open}.
  Eine davon nennen.⟦ „quoin import units“ führt sie auf.⟧ Eine Einheit, die jemand gesagt hat, ändert eine Einfuhr mit einer anderen, oder roles in quoin.yaml.
import.units-of-roles
  „{$column}“ spielt zwei Rollen, die sie in verschiedenen Einheiten lesen: {$one} und {$other}.
  Die Einheit sagen.⟦ --unit EINHEIT⟧
import.total-of-whole
  „{$value}“ in „{$column}“ ist die Summe der anderen und bleibt aus (insgesamt {$count}); Regeln, die diese Tabelle lesen, fragen nach Zahlen des Ganzen.
  Als Zeile des Ganzen behalten oder ohne sie einführen.⟦ In der Zuordnung: totals: national.⟧
import.repeats-across
  {$count} Fälle stehen in mehreren Tabellen einer Rolle ({$meaning}: {$tables}), sodass Regeln jeden mehrfach lesen: {$ids}.
  Sie in einer der Tabellen durch eine Bedingung auslassen⟦ (roles.{$role}, where)⟧ oder eine Tabelle aus der Rolle nehmen⟦ („quoin role drop“)⟧.
import.assumed-years
  „{$column}“ enthält Tage, und die Jahre werden aus ihnen gelesen: {$text} ist von {$year}.
  In der Zuordnung eine andere Spalte nennen, wenn ein anderes Jahr gemeint ist.
import.year-ahead
  {$count} der {$of} Jahre in „{$column}“ liegen mehr als zehn Jahre voraus: {$text}.
  Die Zellen berichtigen oder sagen, dass solche Jahre gemeint sind⟦ (--answer "latest_year/{$column}={$latest}"; in der Zuordnung latest_year)⟧.
import.reading-latest-year
  Jahre bis {$latest} sind gemeint
  Es wählen, wenn es so ist.
import.places-unknown
  „{$column}“ soll Orte enthalten, und {$count} von {$of} sind weder Code noch Name der Ortstabelle: {$named}.
  Die Spalte der Orte nennen, sie so schreiben wie die Ortstabelle, oder sagen, dass es Orte sind, die sie noch nicht hat⟦ (--answer "unknown_places/{$column}=keep"; in der Zuordnung unknown_places)⟧.
import.reading-unknown-places
  Es sind Orte: Die Zeilen bleiben und zählen für keinen, bis die Ortstabelle sie hat
  Es wählen, wenn es so ist.
import.place-ambiguous
  „{$column}“ nennt „{$text}“, und mehrere Orte heißen so (Zeilen: {$rows}).
  Sagen, welcher in allen gemeint ist⟦ (--answer "places/{$column}/{$text}=CODE"; in der Zuordnung places: \\{COLUMN: \\{NAME: CODE\\}\\})⟧; wo es bald der eine, bald der andere ist, die Codes in die Datei schreiben oder eine Spalte von Codes zuordnen.
import.reading-place
  {$text} mit dem Code {$place}
  Es wählen, wenn es so ist.
import.reading-place-within
  {$text} in {$within} ({$place})
  Es wählen, wenn es so ist.
import.years-ahead
  {$count} der {$of} Jahre in „{$column}“ liegen mehr als zehn Jahre voraus, bis {$latest}: Regeln lesen sie wie alle anderen.
  Nachsehen, ob es Vorausrechnungen sind, die dort stehen sollen.
import.indicators-unread
  {$count} Kennzahlen von {$table} sind keine, nach denen eine Regel fragt ({$rows} von {$of} Zeilen): {$names}. Sie bleiben und werden gezeigt, wie sie stehen; nichts wird aus ihnen geschlossen, und niemand weiß, worin sie stehen sollen.
  Ist eine von ihnen eine Kennzahl, die Regeln lesen, ihr durch Umschlüsseln oder Nachschlagen deren Code geben: {$known}.
import.units-unread
  {$count} Einheiten solcher Kennzahlen in {$table} sind keine bekannten: {$units}. Ihre Zahlen werden nie umgerechnet.
  Ist eine von ihnen Geld, ein Anteil, Personen oder eine Zeit, dies sagen: conventions.units.
import.number-undecided
  „{$sign}“ in „{$column}“ ({$text}) kann das Dezimalzeichen sein oder zwischen Tausendern stehen, und keine Zelle der Datei entscheidet es.
  Sagen, was es ist.⟦ In der Zuordnung: thousands oder decimal; für alle Dateien der Stelle: conventions in quoin.yaml.⟧
import.days-unsure
  „{$text}“ in „{$column}“ kann Tag und Monat oder Monat und Tag sein, und keine Zelle der Datei entscheidet es.
  Sagen, was vorn steht.⟦ In der Zuordnung: days: day-first oder month-first; für alle Dateien der Stelle: conventions in quoin.yaml.⟧
import.encoding-undecided
  Die Buchstaben der Datei lesen sich in {$encoding} etwa so gut wie in {$rival}.
  Sagen, worin der Text richtig ist; wenn in keinem davon, die Datei als UTF-8 speichern⟦ oder einen anderen nennen: „quoin import --help“ führt sie auf. In der Zuordnung: encoding; oder --encoding; für alle Dateien der Stelle: conventions in quoin.yaml.⟧
import.unknown-answer
  „{$answer}“ beantwortet nichts, was ein Import fragt: {$problem}
  So schreiben, wie die Frage es anbietet: units/SPALTE=EINHEIT, days=day-first, thousands=.
import.reading-money
  in {$unit}: {$first} sind {$currency} {$amount}, alle Zeilen {$currency} {$sum}
  Es wählen, wenn es so ist.
import.reading-share
  in {$unit}: {$first} sind {$amount} %
  Es wählen, wenn es so ist.
import.reading-duration
  in {$unit}: {$first} sind {$amount} Jahre
  Es wählen, wenn es so ist.
import.reading-thousands
  zwischen Tausendern: {$text} ist {$amount}, die Spalte ergibt {$sum}
  Es wählen, wenn es so ist.
import.reading-decimal
  das Dezimalzeichen: {$text} ist {$amount}, die Spalte ergibt {$sum}
  Es wählen, wenn es so ist.
import.reading-day
  {$text} ist der {$day}
  Es wählen, wenn es so ist.
import.reading-encoding
  {$encoding}: {$text}
  Es wählen, wenn es so ist.
import.reading-national
  die Zeile als die des Ganzen behalten ({$root})
  Es wählen, wenn es so ist.
import.assumed-ones
  In einzelnen gezählt, da nichts ein Vielfaches nennt: {$columns}.
  Das Vielfache in der Überschrift oder der Zuordnung nennen, falls es ein anderes ist.
import.assumed-convention
  „{$column}“ wird in {$unit} gelesen, wie die Vereinbarungen der Stelle es sagen.
  Die Einheit in der Überschrift oder der Zuordnung nennen, falls es eine andere ist.
import.assumed-line
  „{$column}“ wird in {$unit} gelesen, wie eine Zeile über der Tabelle es sagt.
  Die Einheit in der Zuordnung nennen, falls es eine andere ist.
import.assumed-currency
  Die Einheit „{$unit}“ von „{$column}“ wird als {$read} gelesen, die eigene Währung der Stelle.
  Den Code der Währung schreiben, falls es eine andere ist.
import.assumed-unit
  Niemand hat je die Einheit von „{$column}“ gesagt: Die Spalte wird weiter in {$unit} gelesen.
  Bestätigen oder eine andere sagen.⟦ „quoin import confirm DIR {$table} {$column}“, mit --unit EINHEIT eine andere.⟧
import.assumed-days
  Tage in „{$column}“ werden als {$order} gelesen, da {$text} nichts anderes sein kann.
  days in der Zuordnung sagen, falls es anders ist.
import.assumed-zero
  „{$text}“ wurde in {$count} Zellen als null gelesen, wie die Zuordnung oder die Vereinbarungen der Stelle es sagen.
  Es aus zero herausnehmen, falls es bedeutet, dass es keine Zahl gibt.
`;
