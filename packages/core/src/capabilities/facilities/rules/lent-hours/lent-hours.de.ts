import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { lentHoursFacts } from "./lent-hours.ts";
import type { lentHoursWords } from "./lent-hours.words.ts";

export const lentHoursGerman: TextsOf<typeof lentHoursWords> = {
  things: "Geräten, deren Stunden eines ganzen Jahres bekannt sind",
  "things-research": "Geräten von Hochschulen und Instituten, deren Stunden eines ganzen Jahres bekannt sind",
  "lack-idle": "weniger Stunden je Gerät gelaufen als die amtliche Grenze",
  "lack-sharing": "anderen weniger ihrer Stunden gegeben als die Grenze",
  "lack-firms": "Unternehmen kaum etwas ihrer Stunden gegeben",
  "lack-waits": "die Hälfte der Anfragenden länger warten lassen als die Grenze",
  "question-idle": "Laufen Anlagen weniger Stunden, als die amtlichen Regeln voll nennen?",
  "question-sharing": "Geben Anlagen anderen wenig der Stunden, die sie laufen?",
  "question-firms": "Laufen Anlagen von Hochschulen und Instituten ohne Unternehmen?",
  "question-waits": "Warten lange, die um Stunden bitten?",
  "no-year": "Kein Jahr der Buchungen oder Protokolle ist vorbei.",
};

export const lentHoursRuleGerman: FixedTextsOf<typeof lentHoursFacts, "title" | "question" | "leavesOpen"> = {
  title: "Stunden, die Anlagen liefen und verliehen",
  question: "Laufen und verleihen Anlagen wenige ihrer Stunden?",
  leavesOpen: "Ob für Stunden, um die niemand bat, jemand gekommen wäre und wozu ein Gerät taugt, ist nicht gezählt.",
};
