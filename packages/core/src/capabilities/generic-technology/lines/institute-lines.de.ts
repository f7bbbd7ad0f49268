import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { instituteWords } from "./institute-lines.words.ts";

export const instituteGerman: TextsOf<typeof instituteWords> = {
  positions:
    "Jedem der {$institutes} gefundenen Institutsunternehmen ({$place}) eine strategische Stellung geben, danach, ob seine Branche bezahlen kann, was alle in ihr brauchen, und wer für sie forscht: {$parts}.",
  forms: "Jedes der {$institutes} gefundenen Institutsunternehmen ({$place}) in der Form fördern, die zu seiner Stellung gehört: {$parts}.",
  part: "{$n} {$label}",
  cost: "Eine Stellung je Institut, eine Form je Stellung (plan.positions). Ein Namensmuster ist weder ein Register noch eine amtliche Liste umgewandelter Institute. Kosten noch nicht geschätzt: Grundfinanzierung, Preise und Zuschüsse der Institute stehen nicht in den Daten; Formen lassen sich nicht nach Preis wählen.",
};
