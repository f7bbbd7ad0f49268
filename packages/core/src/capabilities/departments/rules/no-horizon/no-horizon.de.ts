import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { noHorizon } from "./no-horizon.ts";

export const noHorizonRuleGerman: FixedTextsOf<typeof noHorizon, "title" | "question" | "leavesOpen"> = {
  title: "Horizont der Pläne",
  question: "Ist für zu wenig des Gebrauchten in den Plänen über die nächsten Jahre hinaus Geld vorgesehen?",
  leavesOpen: "Wie stetig die Mittel späterer Jahre wirklich sind, weiß man erst, wenn sie kommen.",
};
