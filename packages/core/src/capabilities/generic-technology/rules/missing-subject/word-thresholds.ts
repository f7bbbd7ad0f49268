import type { ThresholdTable } from "../../../../workspace/threshold.ts";

/** Which projects are of generic technology: the office's rule, for every finding that asks of them. */
export const genericWordThresholds = {
  generic_categories: {
    default: [],
    inChina: ["YFB"],
    asks: "generic",
    unit: "categories",
    why: {
      en: "The categories that the office's programmes have for industrial and common technology; said once for all rules under `generic`.",
      zh: "各计划中产业与共性技术类的类别代码；在 generic 下统一设定，各规则共用。",
    },
  },
  generic_programmes: {
    default: [],
    asks: "generic",
    unit: "programmes",
    why: {
      en: "Programmes of common technology that are coded otherwise; in China's example one has it in its name.",
      zh: "属共性技术而类别代码不同的专项；中国示例中有一个专项名称含共性技术。",
    },
  },
  generic_title_words: {
    default: [],
    asks: "generic",
    unit: "words of the title",
    why: { en: "Common technology, standards, testing and measurement: what an industry shares.", zh: "共性技术、标准、检测、计量为行业共用。" },
  },
} as const satisfies ThresholdTable;

/** By which words of a name kinds of bodies are told apart, for every finding that reads kinds from names. */
export const kindWordThresholds = {
  company_words: {
    default: ["GmbH", "Ltd", "S.A.", "s.r.o.", "sp. z o.o.", "a.s.", "S.p.A."],
    unit: "words of the name",
    why: { en: "How companies are called.", zh: "企业名称用词。" },
  },
  institute_words: {
    default: ["Institute", "Institut", "Instytut", "Ústav", "Istituto"],
    unit: "words of the name",
    why: { en: "How institutes are called; with a company word: an institute turned company.", zh: "院所名称用词；同时含企业用词的为转制院所企业。" },
  },
  academy_words: {
    default: ["Academy", "Akademie", "Akademia"],
    unit: "words of the name",
    why: { en: "Academies, whose name holds the word for college.", zh: "名称包含“学院”二字但并非高校的科学院。" },
  },
  centre_words: {
    default: ["Centre", "Center", "Zentrum", "Centrum"],
    unit: "words of the name",
    why: {
      en: "Public centres without teaching or sales; the answer without them stands beside.",
      zh: "不以教学或销售为主业的各类中心；不计入时的结论同时列出。",
    },
  },
  university_words: {
    default: ["University", "Universität", "Uniwersytet", "Univerzita", "Université", "Università"],
    unit: "words of the name",
    why: { en: "How universities and colleges are called.", zh: "高校名称用词。" },
  },
  hospital_words: {
    default: ["Hospital", "Klinik", "Szpital", "Nemocnice"],
    unit: "words of the name",
    why: { en: "How hospitals are called, those of universities included.", zh: "医院名称用词（含高校附属医院）。" },
  },
} as const satisfies ThresholdTable;
