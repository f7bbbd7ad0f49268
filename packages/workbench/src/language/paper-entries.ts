import { codeList, isHeadingHidden, type LocalText, ownHeadings } from "@quoin/core";
import { ourPaper } from "./office-nouns.ts";

export type PaperList = "problems" | "measures" | "stages-demands";

/** A heading of the list that the office goes by. */
export interface PaperEntry {
  readonly code: string;
  readonly parent: string | null;
  readonly label: LocalText;
}

/** The headings of one list that concern the office, those of its own programme at the end of what they stand under. */
export function paperEntries(list: PaperList): readonly PaperEntry[] {
  const paper = ourPaper();
  const ofPaper = codeList(list).filter(({ code }) => !isHeadingHidden(code, paper));
  const own = list === "stages-demands" ? [] : ownHeadings(list, paper);
  return [...ofPaper, ...own.map(({ code, under, names }) => ({ code, parent: under.split(".")[0] ?? under, label: { ...names, typed: true as const } }))];
}

/** What a heading is called; undefined where the list has no such code. */
export function paperLabel(list: PaperList, code: string): LocalText | undefined {
  return paperEntries(list).find((entry) => entry.code === code)?.label ?? codeList(list).find((entry) => entry.code === code)?.label;
}
