import { type CodeListName, codeEntry } from "../../codes/code-lists.ts";
import type { Language, LocalText } from "../../language/text.ts";
import type { Block } from "../document/document.ts";

/** A line of the paper's table of contents with its answers, or with why there is none. */
export interface CoveredItem {
  readonly item: string;
  readonly answers: readonly string[];
  readonly reason: LocalText | null;
}

/** What the paper's own list says and what answers it; no gap is hidden. */
export function coverageTable(caption: string, answersLabel: string, lists: readonly CodeListName[], items: readonly CoveredItem[], language: Language): Block {
  const zh = language === "zh";
  return {
    kind: "table",
    caption,
    columns: [
      { label: zh ? "编号" : "Code", align: "left", width: 8 },
      { label: zh ? "原文条目" : "As the paper says", align: "left", width: 34 },
      { label: answersLabel, align: "left", width: 24 },
      { label: zh ? "尚缺" : "What is missing", align: "left" },
    ],
    rows: items.map(({ item, answers, reason }) => [
      item,
      lists.map((list) => codeEntry(list, item)?.label[language]).find((label) => label !== undefined) ?? item,
      answers.length > 0 ? answers.join(zh ? "、" : ", ") : null,
      reason === null ? null : reason[language],
    ]),
  };
}
