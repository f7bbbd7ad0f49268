import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { instituteDriftFacts } from "./institute-drift.ts";
import type { instituteDriftWords } from "./institute-drift.words.ts";

export const instituteDriftGerman: TextsOf<typeof instituteDriftWords> = {
  result:
    "Von {$first} bis {$last} änderte sich {$part} um {$change} im Mittel von {$known} Instituten; in {$fell} fiel es. Je Jahr für alle Institute zusammen geworfene Vorzeichen ergeben {$chance} ({$p}): {$outcome}.",
  confirmed: "sie driften ab",
  "not-supported": "keine Drift von Belang",
  "insufficient-data": "ob sie driften, lässt sich nicht sagen",
  "too-few": "Von {$known} Instituten ist {$part} an zwei Enden im Abstand von {$years} Jahren oder mehr bekannt; nötig sind mindestens {$minimum}.",
  comparison: "jedes Jahr ebenso wahrscheinlich auf wie ab, für alle Institute zusammen",
  baseline: "vom ersten zum letzten Jahr jedes Instituts",
  "institute-by-institute": "Vorzeichen je Institut geworfen, als bewegte sich jedes für sich",
  "without-extreme": "ohne das Institut mit der größten Änderung",
  "a-fall": "ein Rückgang von {$size}",
  "part-work": "der Anteil übergreifender, vorausschauender und gemeinnütziger Technologie an der Arbeit",
  "part-service": "das Einkommen aus öffentlichen Leistungen je Einheit öffentlichen Geldes",
  "part-procurement": "der Anteil öffentlicher Beschaffung am Geld",
  "question-work": "Driftet die Arbeit der Institute von übergreifender, vorausschauender und gemeinnütziger Technologie ab?",
  "question-service": "Nehmen Institute je Einheit öffentlichen Geldes weniger durch öffentliche Leistungen ein?",
  "question-procurement": "Sinkt der Anteil öffentlicher Beschaffung am Geld der Institute?",
};

export const instituteDriftRuleGerman: FixedTextsOf<typeof instituteDriftFacts, "title" | "question" | "leavesOpen"> = {
  title: "Drift der Institute",
  question: "Driften Institute von übergreifender Arbeit, öffentlicher Leistung oder öffentlichen Aufträgen ab?",
  leavesOpen: "Ob andere die Arbeit übernahmen, die Institute aufgaben, steht nicht in den Einträgen.",
};
