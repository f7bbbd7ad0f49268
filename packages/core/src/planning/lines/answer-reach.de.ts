import type { TextsOf } from "../../language/statement/sentences.ts";
import type { reachWords } from "./answer-reach.words.ts";

export const reachGerman: TextsOf<typeof reachWords> = {
  "aid-tax":
    "Steuererleichterungen ({$place}) für kleine Firmen öffnen, die noch keinen Gewinn machen: Erstattung, und Sätze, die mit kleinerer Größe steigen. {$statement}",
  "aid-finance":
    "Kleinen Firmen ({$place}) einen Teil öffentlicher Darlehen, Bürgschaften und von Risikokapital vorbehalten und jährlich berichten, wer ihn bekam. {$statement}",
  "kept-inventions":
    "Inhaber ({$place}) fragen, warum sie Rechte aufgeben, und erleichtern, was sie dazu bringt: Gebühren der ersten Jahre, Durchsetzung, Nutzung durch andere. {$statement}",
  "firm-institutions":
    "Mit Firmen und ihren Verbänden ({$place}) die Kosten von Testbasen teilen, die an deren eigenen Einrichtungen stehen und anderen offenstehen. {$statement}",
};
