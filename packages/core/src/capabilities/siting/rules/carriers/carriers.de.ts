import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { carriers } from "./carriers.ts";

export const carriersRuleGerman: FixedTextsOf<typeof carriers, "title" | "question" | "leavesOpen"> = {
  title: "Verteilung der Träger",
  question: "Sind Zonen, Technologiezentren der Unternehmen und Gründerzentren gleichmäßiger über die @regions verteilt als die Forschung?",
  leavesOpen:
    "Zahlen sagen nichts über die Größe: Eine große Zone ist eine Zone. Nutzung, Einnahmen und Dienste der Träger stehen nicht in den Daten, Geschäftsmodelle auch nicht.",
};
