import type { TextsOf } from "../../language/statement/sentences.ts";
import type { projectsWords } from "./projects.words.ts";

export const projectsGerman: TextsOf<typeof projectsWords> = {
  leverage: "Zum Vergleich: Der Hebel{$ratio} der Sondermittel {$years} war {$leverage}.",
  unpriced: "Der Plan hat {$all} Zeilen; von keiner sind die Kosten bekannt, und keine Summe wird geraten.",
  sum: "Der Plan hat {$all} Zeilen; {$priced} davon mit Betrag, zusammen {$sum} (nominal{$approval}); die Kosten der übrigen {$unknown} sind nicht bekannt und nicht in der Summe. {$invented}",
  invented: "Der Betrag von {$lines} ist erfunden und in keiner Summe.",
  table: "Zeilen und ihre Mittel",
};
