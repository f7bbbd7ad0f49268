import type { TextsOf } from "../../language/statement/sentences.ts";
import type { requirementsWords } from "./requirements.words.ts";

export const requirementsGerman: TextsOf<typeof requirementsWords> = {
  guiding: "Leitgedanke",
  thought:
    "Der Plan für {$place} geht von den {$confirmed} Befunden aus, die die Daten belegen, und arbeitet mit diesen Maßnahmen: {$measures}. Was die Daten nicht stützen, begründet keine Aufgabe.",
  "no-measure": "noch keine",
  principles: "Grundsätze",
  grounded: "Jede Aufgabe nennt die Befunde, auf die sie antwortet, und diese führen zu Zeilen der Daten zurück.",
  affordable: "Mittel werden im Haushalt der Stelle geplant, und der Abstand zum bestmöglichen Plan ist bewiesen.",
  local: "Die Aufgaben jeder Region folgen aus ihren eigenen Daten; sie sind nicht der gefilterte Plan des Ganzen.",
  honest: "Was nicht bekannt ist, wird aufgelistet; Vermutung ersetzt keine Daten.",
  goals: "Ziele",
};
