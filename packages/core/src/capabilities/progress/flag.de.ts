import type { TextsOf } from "../../language/statement/sentences.ts";
import type { flagWords } from "./flag.words.ts";

export const flagGerman: TextsOf<typeof flagWords> = {
  of: "{$name}: {$what}{$mark}",
  invented: " (Erfundene Daten.)",
  late: "„{$milestone}“ war am {$due} fällig und ist seit {$days} {$days :form one=Tag other=Tagen} überfällig.",
  moved: "„{$milestone}“ wurde von {$first} auf {$due} verschoben.",
  "slip-rule": "Ein Meilenstein ist über seinen Tag hinaus und nicht erreicht, oder auf einen späteren verschoben; ist er erreicht, entfällt der Hinweis.",
  "over-paid": "{$paid} gezahlt, {$committed} zugesagt.",
  "over-spent": "{$spent} ausgegeben, {$committed} zugesagt.",
  "over-committed": "{$committed} zugesagt, {$planned} geplant.",
  "over-spend-rule": "In einer Währung ist mehr gezahlt als zugesagt, mehr ausgegeben als zugesagt und kofinanziert oder mehr zugesagt als geplant.",
  "under-spend": "von {$due}, die vor {$before} zu zahlen waren, sind {$share} gezahlt.",
  "under-spend-rule":
    "Von dem, was nach dem Plan der Arbeit für frühere Jahre bestimmt ist oder ohne Plan vor mehr als einem Jahr zugesagt wurde, sind weniger als {$limit} gezahlt.",
  ahead: "{$paid} der Zusage sind gezahlt, {$reached} der Meilensteine erreicht.",
  "ahead-rule":
    "Der gezahlte Anteil liegt um mehr als {$limit} über dem der erreichten Meilensteine, und ein Meilenstein ist überfällig oder es ist mehr gezahlt, als für die Jahre bis zu diesem bestimmt ist.",
  silent: "seit {$days} {$days :form one=Tag other=Tagen} war nichts zu hören.",
  "silent-rule": "Seit mehr als {$days} {$days :form one=Tag other=Tagen} keine Zahlung, kein Meilenstein, kein Bericht, und kein Meilenstein steht noch aus.",
  "off-track": "{$actual} {$unit} im Jahr {$year}, wo der Weg {$expected} verlangt; {$way} des Weges sind zurückgelegt.",
  "off-track-rule": "Weniger als {$limit} des Weges, den eine Gerade vom Ausgangswert über Zwischenwert und Ziel verlangt.",
  "backing-overdue": "fällig am {$due}, und {$left} kann noch verloren gehen.",
  "unknown-cover": "eine Summe, die niemand erfasst hat,",
  "backing-overdue-rule":
    "Ein Darlehen oder eine Bürgschaft ist über den Tag der Fälligkeit hinaus, und etwas davon ist weder zurückgekommen noch in Anspruch genommen.",
  "nothing-since":
    "Von dem, was sie erreichen soll, {$known :form one=ist other=sind} {$known} {$known :form one=Eintrag other=Einträge} geführt, der jüngste von {$newest}; seit der Plan {$since} genehmigt wurde, kam keiner hinzu.",
  "nothing-since-rule":
    "Eine Aufgabe zu Ergebnissen, Normen, Menschen, Einrichtungen oder Maßnahmen, und ein ganzes Jahr nach ihrer Genehmigung ist von dem, was sie erreichen soll, nichts mit einem Tag danach eingetragen, obwohl solche Einträge geführt werden.",
  "hours-as-before": "{$lack} Von den Anlagen {$before} im Jahr {$start} vor der Genehmigung des Plans und {$share} im Jahr {$year}.",
  "vain-as-before":
    "Von den vergeblich erbetenen Stunden hatte keine gleiche Anlage in Reichweite {$before} frei im Jahr {$start} vor der Genehmigung des Plans und {$share} im Jahr {$year}.",
  "vain-as-before-rule":
    "Eine Maßnahme gilt neuen Standorten, und im neuesten ganzen Jahr seit ihrer Genehmigung ist der Anteil abgewiesener Stunden, die in Reichweite niemand frei hatte, nicht kleiner als vorher.",
  "hours-as-before-rule":
    "Eine Maßnahme gilt Stunden, die brachliegen, anderen verschlossen, ohne Unternehmen oder spät sind, und im neuesten ganzen Jahr seit ihrer Genehmigung ist der Anteil solcher Anlagen nicht kleiner als vorher.",
};
