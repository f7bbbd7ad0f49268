import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { resultsWaitingFacts } from "./results-waiting.ts";
import type { resultsWaitingWords } from "./results-waiting.words.ts";

export const resultsWaitingGerman: TextsOf<typeof resultsWaitingWords> = {
  result:
    "Binnen {$years} Jahren nach dem Angebot werden {$research} von {$n} Ergebnissen von Forschungseinrichtungen und {$firms} von {$m} Ergebnissen von Unternehmen übernommen, die noch wartenden als solche gezählt: {$gap} auseinander, wo zufällig verteilte Arten von Inhabern {$chance} ergeben ({$p}): {$outcome}.",
  confirmed: "Ergebnisse von Forschungseinrichtungen warten länger",
  "not-supported": "nicht länger",
  "insufficient-data": "ob länger, lässt sich nicht sagen",
  "too-few":
    "{$n} Ergebnisse von Forschungseinrichtungen und {$m} von Unternehmen wurden angeboten und beobachtet, von {$owners} Inhabern; nötig sind je mindestens {$minimum}, {$least_owners} Inhaber und {$years} Jahre Beobachtung.",
  comparison: "Arten von Inhabern auf {$owners} Inhaber verteilt, jeder mit allen seinen Ergebnissen",
  baseline: "binnen {$years} Jahren übernommen",
  "a-gap": "ein Abstand von {$size}",
};

export const resultsWaitingRuleGerman: FixedTextsOf<typeof resultsWaitingFacts, "title" | "question" | "leavesOpen"> = {
  title: "Wie lange Ergebnisse warten",
  question: "Warten Ergebnisse von Forschungseinrichtungen länger auf ihre Übernahme als Ergebnisse von Unternehmen?",
  leavesOpen: "Ergebnisse, die niemand anbot, und ob sie die Übernahme wert waren, stehen nicht in den Einträgen.",
};
