import type { TextsOf } from "../../language/statement/sentences.ts";
import type { safeguardsWords } from "./safeguards.words.ts";

export const safeguardsGerman: TextsOf<typeof safeguardsWords> = {
  organisation: "Organisation",
  funds: "Mittel",
  talent: "Fachkräfte",
  evaluation: "Evaluierung",
  risks: "Risiken",
  decided: "Für jede geprüfte Aussage reichten die Daten.",
  open: "Diese Aussagen ließen sich nicht entscheiden, und keine Aufgabe stützt sich auf sie; der Plan kann sich ändern, sobald sie entschieden sind.",
  subjects: "{$n} Gegenstände",
  see: "siehe {$lines}.",
  none: "noch keine Zeile.",
};
