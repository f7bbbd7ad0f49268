import type { LocalText } from "../../language/text.ts";
import type { Block, Inline, TableColumn, Text } from "../document/document.ts";
import type { ReportContent } from "../report-content.ts";
import type { Entry } from "../strategy.ts";
import { strategyWords as words } from "./strategy.words.ts";

type Said = keyof typeof words.table;

/** Sentences without a place. */
type Fixed = { [K in Said]: (typeof words.table)[K]["en"] extends `${string}{${string}` ? never : K }[Said];

/** Words, cells and tables of the strategy in the language of the document. */
export function speakerOf({ formatter }: Pick<ReportContent, "formatter">) {
  const said = formatter.of(words);
  const say = (code: Fixed): string => said(code);
  const known = (word: string | null): string | null => (word === null ? null : word in words.table ? say(word as Fixed) : word);
  return {
    say,
    /** A sentence with its places. */
    said,
    /** A choice of the register in words. */
    choice: known,
    text: (text: LocalText | null): string | null => (text === null ? null : formatter.text(text)),
    /** The name of an entry, marked where the entry is invented. */
    name: ({ name, invented }: Entry): Text => (invented ? [formatter.text(name), " ", { invented: true }] : formatter.text(name)),
    list: (texts: readonly (LocalText | string)[]): string | null =>
      formatter.row(texts.map((each) => (typeof each === "string" ? each : formatter.text(each)))) || null,
    years: (from: number | string | null, to: number | string | null): string | null => (from === null && to === null ? null : `${from ?? ""}–${to ?? ""}`),
    columns: (...codes: readonly (Fixed | readonly [Fixed, number] | readonly [Fixed, "right"])[]): readonly TableColumn[] =>
      codes.map((each) => {
        const [code, how] = typeof each === "string" ? [each, undefined] : each;
        return { label: say(code), align: how === "right" ? "right" : "left", ...(typeof how === "number" ? { width: how } : {}) };
      }),
    paragraph: (text: Text, role?: "lead" | "remark"): Block => ({ kind: "paragraph", text, ...(role === undefined ? {} : { role }) }),
    heading: (code: Fixed): Block => ({ kind: "heading", level: 2, text: say(code) }),
    /** What a field says, under its name; nothing where the field is empty. */
    told: (code: Fixed, value: Text | null): readonly Block[] => {
      if (value === null || value === "") return [];
      const pieces: readonly Inline[] = typeof value === "string" ? [value] : value;
      return [{ kind: "paragraph", text: [{ strong: formatter.told(say(code), "") }, ...pieces] }];
    },
  };
}

export type Speaker = ReturnType<typeof speakerOf>;
