import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { publishedHoursFacts } from "./published-hours.ts";
import type { publishedHoursWords } from "./published-hours.words.ts";

export const publishedHoursGerman: TextsOf<typeof publishedHoursWords> = {
  question: "Laufen Geräte im Mittel weniger Stunden, als die amtlichen Regeln voll nennen?",
  result:
    "In der Bewertung von {$year} lief ein Gerät im Mittel {$hours} Stunden, in der von {$first} {$before}; voll nennen es die amtlichen Regeln ab {$limit} Stunden. {$lent} Ein Mittel sagt nicht, wie viele weniger laufen.",
  lent: "Davon waren {$external} Stunden, {$share}, für Nutzer von außen ({$first} {$share_before}).",
  "too-few": "Die mittleren wirksamen Stunden der Geräte sind für {$known} {$known :form one=Jahr other=Jahre} veröffentlicht; gebraucht werden zwei.",
  comparison: "die Stunden, ab denen die amtlichen Regeln ein Gerät voll nennen",
  baseline: "ab {$hours} Stunden",
  earlier: "Bewertung von {$year}",
};

export const publishedHoursRuleGerman: FixedTextsOf<typeof publishedHoursFacts, "title" | "question" | "leavesOpen"> = {
  title: "Veröffentlichte Gerätestunden",
  question: "Laufen Geräte im Mittel weniger Stunden, als die amtlichen Regeln voll nennen?",
  leavesOpen: "Stunden je Einrichtung und Gerät stehen nicht in den veröffentlichten Zahlen, und auch nicht, wer von außen kam.",
};
