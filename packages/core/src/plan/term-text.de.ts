import type { TextsOf } from "../language/statement/sentences.ts";
import type { termWords } from "./term-text.words.ts";

export const termGerman: TextsOf<typeof termWords> = {
  region: "Mittel für {$name}",
  field: "Mittel für {$name}",
  institutes: "Institute ({$name})",
  weight: "Gewicht ({$name})",
  target: "nicht mehr belegt ab ({$name})",
  candidates: "darauf begonnene Kandidaten ({$name})",
  begun: "darauf begonnene Kandidaten",
  term: "{$kind}: {$what}",
};
