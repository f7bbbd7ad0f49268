import type { TextsOf } from "../../language/statement/sentences.ts";
import type { slideWords } from "./slides.words.ts";

export const slideGerman: TextsOf<typeof slideWords> = {
  counts: "Von {$n} Fragen stützen die Daten {$confirmed}, stützen {$refused} nicht und lassen {$thin} offen.",
  opening: "{$sentence} ({$years})",
  verdict: "{$verdict} ({$strength}); {$years}",
  "verdict-plain": "{$verdict}; {$years}",
  years: "Daten bis {$year}",
  ageless: "Jahr nicht verzeichnet",
  source: "Quelle: {$tables}",
  register: "das Register der Stelle",
  observed: "Beobachtet",
  "chance-low": "Zufall, 5 %",
  "chance-high": "Zufall, 95 %",
  "band-low": "{$band}, unten",
  "band-high": "{$band}, oben",
  beside: "Zum Vergleich",
  decisions: "Vorgeschlagene Aufgaben, zu entscheiden",
  estimated: "{$money}, geschätzt und nicht genehmigt",
  task: "{$task} ({$money}; {$owner})",
  unknown: "Was nicht bekannt ist",
  more: "und {$n} weitere, die die Daten offenlassen",
};
