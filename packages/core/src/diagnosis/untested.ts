import type { LocalText } from "../language/text.ts";

/** What is missing to test an item of the paper's list for which there is no rule. The list must stay complete: an item without rule and reason fails a test. */
export const untested: Readonly<Record<string, LocalText>> = {
  "P1.2": {
    en: "Display capacity by country and generation is not in the data; the forecasts of substitution series answer the question on other technologies.",
    zh: "数据中没有分国别、分代际的显示产能；其他技术可用替代序列的预测回答。",
  },
  "P2.3": {
    en: "Plans with their horizons, and budgets by ministry over years, are not in the data.",
    zh: "数据中没有各类规划及其期限，也没有分部门的多年预算。",
  },
  "P3.2": {
    en: "Why firms do or do not take on generic technology is not in the data: it needs a survey of firms, or projects that were refused.",
    zh: "企业为何承担或不承担共性技术，数据中没有：需要企业调查或落选项目记录。",
  },
  "P3.3": {
    en: "The published projects name the lead alone: without partners, joint work of industry, universities and institutes cannot be seen.",
    zh: "公示项目只列牵头单位：没有参与单位，无法观察产学研合作。",
  },
  "P4.4": {
    en: "Graduates, training and movement of people between institutions are not in the data; R&D personnel are totals.",
    zh: "数据中没有毕业生、培训和人员流动，研发人员只有总量。",
  },
  "P4.5": {
    en: "Who buys from whom, and which firm organises a chain, is not in the data: listed firms stand alone.",
    zh: "企业间供应关系以及由谁组织产业链，数据中没有：上市企业之间没有联系。",
  },
  ST1: {
    en: "Imports of technology before 2016 are not in the data.",
    zh: "数据中没有2016年以前的技术引进情况。",
  },
  ST2: {
    en: "Joint ventures, licences and market access granted for technology are not in the data.",
    zh: "数据中没有合资、许可以及以市场准入换取技术的记录。",
  },
  ST3: {
    en: "Own and joint development are not told apart in the data: patents and projects have no foreign partners.",
    zh: "数据未区分自主研发与合作研发：专利和项目没有国外合作方信息。",
  },
  D1: {
    en: "Import dependence by base (parts, components, materials, software, processes) is not in the data; the cards hold it item by item.",
    zh: "数据中没有分基础（零部件、元器件、材料、软件、工艺）的对外依存度；技术体系卡片逐项记录。",
  },
  D2: {
    en: "Needs for generic technology are not in the data; what can be tested is who leads such projects and how long they are supported.",
    zh: "数据中没有共性技术需求；可以检验的是由谁牵头以及支持多久。",
  },
};
