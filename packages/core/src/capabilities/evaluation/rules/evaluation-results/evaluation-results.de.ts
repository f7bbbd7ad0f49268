import type { TextsOf } from "../../../../language/statement/sentences.ts";
import type { evaluationResultsWords } from "./evaluation-results.words.ts";

export const evaluationResultsGerman: TextsOf<typeof evaluationResultsWords> = {
  some: "{$counted} von {$all} ({$among}; {$share}) {$what}: {$names}. Gezählt wird nur, was bewertet wurde; das Register enthält {$units} Einheiten dieser Arten.",
  none: "{$counted} von {$all} ({$among}; {$share}) {$what}. Gezählt wird nur, was bewertet wurde; das Register enthält {$units} Einheiten dieser Arten.",
  comparison: "die neueste Bewertung von jeweils {$all} ({$among}), {$years}; Grenze {$limit}",
  "limit-of": "Grenze {$limit}",
  "one-year": "Bewertungen von {$year} allein",
  "all-units": "an allen {$units} Einheiten gemessen, als träfe es auf keine der nicht gezählten zu",
  "few-evaluated": "{$evaluated} sind bewertet; mindestens {$minimum} müssen es sein.",
  "few-graded": "{$graded} von {$evaluated} bewerteten haben eine Note; mindestens {$minimum} müssen es sein.",
  "lack-most": "fehlt das meiste, wonach ihr Bewertungsbogen fragt",
  evaluated: "bewertete",
  poor: "sind mangelhaft benotet",
  graded: "benotete",
};
