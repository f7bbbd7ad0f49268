import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { aidReachFacts } from "./aid-reach.ts";
import type { aidReachWords } from "./aid-reach.words.ts";

export const aidReachGerman: TextsOf<typeof aidReachWords> = {
  "question-tax": "Erreichen Steuererleichterungen kleine und mittlere Firmen weniger als andere staatliche Beihilfen?",
  "question-finance": "Erreichen Darlehen, Bürgschaften und Risikokapital kleine und mittlere Firmen weniger als andere staatliche Beihilfen?",
  tax: "Steuererleichterungen",
  finance: "Darlehen, Bürgschaften und Risikokapital",
  result:
    "Für {$years} veröffentlichten {$economies} Volkswirtschaften, die auch andere Beihilfen veröffentlichten, {$awards} Zusagen ({$tool}); davon gingen {$share} an kleine und mittlere Firmen, von {$others} anderen Zusagen derselben {$other_share}. Im Mittel der Volkswirtschaften beträgt der Unterschied {$change}, in {$below} liegt er unter null; wäre jeder gleich wahrscheinlich darunter wie darüber, ergäben sich in neun von zehn Fällen {$chance :low} bis {$chance :high} ({$p}): {$outcome}. Beihilfen unter der Grenze, ab der Zusagen veröffentlicht werden, stehen in keiner Tabelle, und meist bekommen sie kleine Firmen.",
  confirmed: "dieses Mittel erreicht sie weniger",
  "not-supported": "dieses Mittel erreicht sie nicht weniger, als Zufall ergibt",
  "insufficient-data": "ob dieses Mittel sie weniger erreicht, ist nicht zu sagen",
  "too-few":
    "Mindestens {$awards} Zusagen ({$tool}) und ebenso viele anderer Beihilfen {$known :form one=veröffentlicht other=veröffentlichen} {$known} {$known :form one=Volkswirtschaft other=Volkswirtschaften}; gebraucht werden {$minimum}.",
  comparison: "andere Beihilfen derselben Volkswirtschaften, jeder Unterschied gleich wahrscheinlich unter null wie darüber",
  baseline: "nach Zahl der Zusagen",
  "by-money": "nach Geld",
  "without-extreme": "ohne {$economy} mit dem größten Unterschied",
  "from-more": "Volkswirtschaften mit {$awards} Zusagen oder mehr",
  "less-by": "ein um {$size} kleinerer Anteil",
};

export const aidReachRuleGerman: FixedTextsOf<typeof aidReachFacts, "title" | "question" | "leavesOpen"> = {
  title: "Wen Beihilfen erreichen",
  question: "Erreichen Steuererleichterungen und Finanzierungshilfen kleine und mittlere Firmen weniger als andere staatliche Beihilfen?",
  leavesOpen:
    "Wofür eine Beihilfe gegeben wurde, wie viele Firmen jeder Größe hätten fragen können und was unter der Veröffentlichungsgrenze liegt, steht nicht in den Daten; nicht jedes Land veröffentlicht alles.",
};
