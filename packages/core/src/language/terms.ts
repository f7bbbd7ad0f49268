/** One thing with its one word in each language, and words that were once used for it and are no longer. */
export interface Term {
  /** What it is, for whoever writes texts. */
  readonly meaning: string;
  readonly en: string;
  readonly zh: string;
  readonly de: string;
  /** Words that no text uses for it; a pattern where the word lives on in another one. */
  readonly never: { readonly en?: RegExp; readonly zh?: RegExp; readonly de?: RegExp };
}

/**
 * One word for one thing. Texts of the program use these words and none of the ones that are never used; `terms.test.ts` here and in the workbench hold every sentence, note, fixed text and
 * text of a page to it. A word that an office has for its own things (`@region`, `@call`) is the office's.
 */
export const terms = [
  {
    meaning: "an answer of a rule on a subject, with rows behind it",
    en: "finding",
    zh: "判断",
    de: "Befund",
    never: { zh: /检验结论|研判结果/, de: /Feststellung(?!s)/ },
  },
  { meaning: "the test was made and passed", en: "confirmed", zh: "证据支持", de: "bestätigt", never: { zh: /证实/, en: /\bborne out by the data\b/ } },
  { meaning: "the test was made and failed", en: "not supported", zh: "证据不支持", de: "nicht gestützt", never: { zh: /证伪|不证实/ } },
  { meaning: "the test could not be made", en: "insufficient data", zh: "数据不足", de: "zu wenig Daten", never: { zh: /证据不足/ } },
  { meaning: "the number at which a verdict turns", en: "limit", zh: "界限", de: "Grenze", never: { zh: /阈值|判定线|门限/ } },
  { meaning: "what the data say, beside what was expected", en: "observed", zh: "实际值", de: "beobachtet", never: { zh: /观察值|观测值/ } },
  { meaning: "rows that nobody observed", en: "invented", zh: "虚构", de: "erfunden", never: { zh: /合成数据|伪造/, de: /synthetisch/ } },
  { meaning: "money that nobody approved", en: "estimated, not approved", zh: "测算，未经批复", de: "geschätzt, nicht gebilligt", never: { zh: /金额已明确/ } },
  { meaning: "what would not have been spent without public money", en: "additionality", zh: "净带动作用", de: "Zusätzlichkeit", never: { zh: /额外性/ } },
  { meaning: "how old the data are", en: "data up to", zh: "数据截至", de: "Daten bis", never: { zh: /数据止于/ } },
  { meaning: "what the office holds on things, people and money", en: "register", zh: "登记册", de: "Register", never: { zh: /底账|台账/ } },
  { meaning: "money that is set aside for a project and not yet paid", en: "committed", zh: "立项金额", de: "zugesagt", never: { zh: /承诺额|超承诺|已承诺/ } },
  { meaning: "whoever keeps the workspace", en: "the office", zh: "本单位", de: "die Stelle", never: { zh: /本办(?!法)/ } },
  {
    meaning: "a task whose cost nobody has worked out",
    en: "cost not yet estimated",
    zh: "经费待测算",
    de: "Kosten noch nicht geschätzt",
    never: { en: /no cost known/i, de: /Keine Kosten bekannt/ },
  },
  {
    meaning: "what is left open where nobody wrote anything",
    en: "unknown is not none",
    zh: "未注明不等于没有",
    de: "unbekannt ist nicht keines",
    never: { zh: /并非没有/ },
  },
  { meaning: "places whose structure is most alike", en: "structural twins", zh: "结构相近地区", de: "Strukturzwillinge", never: { zh: /孪生/ } },
  {
    meaning: "the year at which a forecast would have been made",
    en: "forecast made in",
    zh: "预测年份",
    de: "aus der Sicht von",
    never: { en: /\bStanding in\b(?! a year)/ },
  },
  { meaning: "who has to see a task done", en: "responsible", zh: "责任单位", de: "verantwortlich", never: { en: /^answers for it$/ } },
  {
    meaning: "several departments that pay for the same",
    en: "supported by several departments",
    zh: "多部门重复支持",
    de: "von mehreren Ressorts gefördert",
    never: { zh: /以相当份额同时支持的。/ },
  },
  { meaning: "what may be funded and is not yet", en: "candidate", zh: "候选项目", de: "Kandidat", never: { zh: /备选项目/ } },
] as const satisfies readonly Term[];

/** Words that a text uses although its thing has another: `termFaults("zh", [["x", "观察值为3"]])` is `["x: 观察值, say 实际值"]`. */
export function termFaults(language: "en" | "zh" | "de", texts: readonly (readonly [code: string, text: string])[]): readonly string[] {
  const held: readonly Term[] = terms;
  return texts.flatMap(([code, text]) =>
    held.flatMap(({ never, ...word }) => {
      const found = never[language]?.exec(text);
      return found == null ? [] : [`${code}: ${found[0]}, say ${word[language]}`];
    }),
  );
}
