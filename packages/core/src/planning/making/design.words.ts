import { sentences } from "../../language/statement/sentences.ts";

/** What a line says where no maker of lines speaks, and what it owes the reader whoever speaks. */
export const designWords = sentences("line", {
  "own-words": { en: "{$words}", zh: "{$words}" },
  "who-answers": {
    en: "Name within a year who answers for “{$problem}”, and with which of the means of “{$measure}”.",
    zh: "一年内明确“{$problem}”由谁负责解决，并从“{$measure}”中选定措施。",
  },
  "no-size": { en: "Cost not yet estimated: the line states the answer, the office has to size it.", zh: "经费待测算：此处给出对策方向，规模由本单位测算。" },
});
