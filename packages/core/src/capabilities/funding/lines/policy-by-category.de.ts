import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { categoryWords } from "./policy-by-category.words.ts";

export const categoryGerman: TextsOf<typeof categoryWords> = {
  nation: "Die Politik nach Kategorien ausrichten: {$types}{$unclassed}.",
  type: "{$n} {$label} ({$advice})",
  unclassed: "; {$n} mangels Zahlen nicht eingeordnet",
  own: "{$place} als Ort der Kategorie „{$label}“ behandeln: {$advice}; mit dem schwächsten Posten „{$item}“ beginnen.",
  unknown: "{$place} noch keine Mittel nach Kategorie geben; zuerst berichten, was auf dem Bewertungsbogen fehlt: {$missing}.",
  cost: "Keine eigenen Mittel: Die Kategorien wählen Mittel, nicht Beträge.",
};
