import type { FixedTextsOf } from "../../../language/statement/sentences.ts";
import type { noHorizon } from "./no-horizon.ts";

export const noHorizonRuleGerman: FixedTextsOf<typeof noHorizon, "title" | "question"> = {
  title: "Horizont der Pläne",
  question: "Ist für weniger als die Hälfte des Gebrauchten in den Plänen über die nächsten drei Jahre hinaus Geld vorgesehen?",
};
