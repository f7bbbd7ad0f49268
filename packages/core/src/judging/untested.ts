import type { LocalText } from "../language/text.ts";

/** What is missing to test an item of the paper's list for which there is no rule. The list must stay complete: an item without rule and reason fails a test. */
export const untested: Readonly<Record<string, LocalText>> = {
  "P1.2": {
    en: "Capacity by country and generation of a technology is not in the data; the forecasts of substitution series answer the question by market shares.",
    zh: "数据中没有分国别、分代际的技术产能；可用替代序列的预测以市场份额回答。",
  },
  ST1: {
    en: "No rule asks whether a stage of introduction has been passed: it needs imports of technology over decades.",
    zh: "没有规则检验是否已走过引进阶段：这需要数十年的技术引进数据。",
  },
  D2: {
    en: "Needs for generic technology are not in the data; what can be tested is who leads such projects and how long they are supported.",
    zh: "数据中没有共性技术需求；可以检验的是由谁牵头以及支持多久。",
  },
};
