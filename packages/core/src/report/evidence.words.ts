import { sentences } from "../language/statement/sentences.ts";

/** How footnotes and the annex name rows and entries. */
export const evidenceWords = sentences("evidence-note", {
  rows: { en: "{$table}, rows {$rows}", zh: "《{$table}》第{$rows}行" },
  "rows-more": { en: "{$table}, rows {$rows} and {$n} more ranges", zh: "《{$table}》第{$rows}行等{$n}段" },
  hashed: { en: "{$rows}, SHA-256 {$hash}…", zh: "{$rows}，SHA-256 {$hash}…" },
  record: { en: "record {$record}, version {$version}", zh: "{$record}（第{$version}版）" },
  more: { en: "and {$n} more", zh: "等{$n}处" },
  entries: { en: "register: {$kind}, {$n} {$n :form one=entry other=entries}", zh: "登记信息：{$kind}{$n}条" },
});
