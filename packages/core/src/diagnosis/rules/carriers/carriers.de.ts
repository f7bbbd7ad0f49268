import type { FixedTextsOf } from "../../../language/statement/sentences.ts";
import type { carriers } from "./carriers.ts";

export const carriersRuleGerman: FixedTextsOf<typeof carriers, "title" | "question"> = {
  title: "Verteilung der Träger",
  question: "Sind Zonen, Technologiezentren der Unternehmen und Gründerzentren gleichmäßiger über die @regions verteilt als die Forschung?",
};
