import { sentences } from "../../language/statement/sentences.ts";

/** What is said where the evidence itself is missing or contradicts itself. */
export const evidenceWords = sentences("evidence", {
  "no-tables": { en: "The workspace lacks the {$tables :form one=table other=tables} {$tables}.", zh: "工作区缺少数据表{$tables}。" },
  judging: { en: "Diagnosing: {$title}", zh: "诊断：{$title}" },
  table: { en: "“{$title}”", zh: "《{$title}》" },
  "no-columns": {
    en: "The table {$table} lacks the {$columns :form one=column other=columns} {$columns}. {$rest}",
    zh: "数据表 {$table} 缺少列 {$columns}。{$rest}",
  },
  "no-region": { en: "The evidence of this workspace does not cover the region {$region}.", zh: "本工作区的数据不覆盖该地区（{$region}）。" },
  unsaid: { en: "The office has not said in its settings: {$settings}.", zh: "本单位尚未设定：{$settings}。" },
  "no-counts": { en: "The workspace does not hold {$things} by @region ({$table}).", zh: "工作区中没有各@region{$things}（{$table}）。" },
  refused: {
    en: "The evidence holds what cannot be used ({$count} {$count :form one=place other=places}); the first: {$problem}",
    zh: "数据中有{$count}处无法使用，第一处：{$problem}",
  },
  "repeated-key": {
    en: "{$table} holds the same case twice (rows {$first} and {$second}); it cannot be told which one counts.",
    zh: "{$table} 中同一对象出现两次（第{$first}行和第{$second}行），无法判断以哪一行为准。",
  },
});
