import { type CodeListName, codeEntry } from "../../codes/code-lists.ts";
import type { LocalText } from "../../language/text.ts";
import type { Voice } from "../../language/voice.ts";
import type { Block } from "../document/document.ts";
import { headWords } from "../document/head.words.ts";
import { planWords } from "./plan-report.words.ts";

/** A line of the paper's table of contents with its answers, or with why there is none. */
export interface CoveredItem {
  readonly item: string;
  readonly answers: readonly string[];
  readonly reason: LocalText | null;
}

/** What the paper's own list says and what answers it; no gap is hidden. */
export function coverageTable(caption: string, answersLabel: string, lists: readonly CodeListName[], items: readonly CoveredItem[], voice: Voice): Block {
  const say = voice.of(planWords);
  return {
    kind: "table",
    caption,
    columns: [
      { label: voice.of(headWords)("code"), align: "left", width: 8 },
      { label: say("paper-item"), align: "left", width: 34 },
      { label: answersLabel, align: "left", width: 24 },
      { label: say("missing"), align: "left" },
    ],
    rows: items.map(({ item, answers, reason }) => [
      item,
      voice.text(lists.map((list) => codeEntry(list, item)?.label).find((label) => label !== undefined) ?? { en: item, zh: item }),
      answers.length > 0 ? voice.row(answers) : null,
      reason === null ? null : voice.text(reason),
    ]),
  };
}
