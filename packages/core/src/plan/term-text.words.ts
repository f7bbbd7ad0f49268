import { sentences } from "../language/statement/sentences.ts";

/** What a figure about one of many is called, and a term that a finding sets. */
export const termWords = sentences("term", {
  region: { en: "money of {$name}", zh: "{$name}资金" },
  field: { en: "money of {$name}", zh: "{$name}领域资金" },
  institutes: { en: "institutes ({$name})", zh: "院所数（{$name}）" },
  weight: { en: "weight ({$name})", zh: "权重（{$name}）" },
  target: { en: "no longer confirmed from ({$name})", zh: "不再成立的界限（{$name}）" },
  candidates: { en: "candidates begun on it ({$name})", zh: "为此启动的候选项目（{$name}）" },
  begun: { en: "candidates begun on it", zh: "为此启动的候选项目" },
  term: { en: "{$kind}: {$what}", zh: "{$kind}·{$what}" },
});
