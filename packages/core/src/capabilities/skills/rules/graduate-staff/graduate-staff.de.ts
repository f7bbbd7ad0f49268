import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { graduateStaff } from "./graduate-staff.ts";
import type { graduateStaffWords } from "./graduate-staff.words.ts";

export const graduateStaffGerman: TextsOf<typeof graduateStaffWords> = {
  question: "Sinkt über alle @regions der Anteil der Promovierten und Master am Personal der FuE-Einrichtungen von Industriefirmen?",
  graduates: "die Zahl der Promovierten und Master",
  staff: "die Zahl aller Beschäftigten dieser Einrichtungen",
  share: "Promovierte und Master am Personal der FuE-Einrichtungen von Industriefirmen",
};

export const graduateStaffRuleGerman: FixedTextsOf<typeof graduateStaff, "title" | "question" | "leavesOpen"> = {
  title: "Akademiker in FuE-Einrichtungen der Firmen",
  question: "Sinkt über alle @regions der Anteil der Promovierten und Master am Personal der FuE-Einrichtungen von Industriefirmen?",
  leavesOpen:
    "Ein Anteil sinkt auch, wo Einrichtungen schneller Techniker als Akademiker einstellen; wie viele Menschen zwischen Firmen, Hochschulen und Instituten wechselten, steht nicht in den Daten.",
};
