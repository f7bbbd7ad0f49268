import type { LocalText } from "../language/text.ts";

/** What is missing to test an item of the paper's list for which there is no rule. The list must stay complete: an item without rule and reason fails a test. */
export const untested: Readonly<Record<string, LocalText>> = {
  "P1.2": {
    en: "Display capacity by country and generation is not in the data; the forecasts of substitution series answer the question on other technologies.",
    zh: "数据中没有分国别、分代际的显示产能；其他技术可用替代序列的预测回答。",
  },
  ST1: {
    en: "Imports of technology before 2016 are not in the data.",
    zh: "数据中没有2016年以前的技术引进情况。",
  },
  D2: {
    en: "Needs for generic technology are not in the data; what can be tested is who leads such projects and how long they are supported.",
    zh: "数据中没有共性技术需求；可以检验的是由谁牵头以及支持多久。",
  },
};
