import type { CodeEntry } from "../code-entry.ts";
import { type CodeListName, codeList } from "../code-lists.ts";
import { type SaidOfPaper, showsExamples } from "./paper.ts";

/**
 * The entries of a list among which an office chooses: what is one country's practice is offered where the office wants to see that country's examples. What a record holds already is known everywhere.
 *
 *   offeredCodes("organisation-kinds", { currency: "BRL" }).some(({ code }) => code === "little-giant")  // false
 *
 * @param held what stands there now: it stays a choice
 */
export function offeredCodes(list: CodeListName, office: SaidOfPaper, held?: string): readonly CodeEntry[] {
  return codeList(list).filter(({ code, of }) => of === undefined || code === held || showsExamples(of, office));
}

/** Codes of a list, without those that are one country's practice and that the office does not want to see. */
export function offeredOf(list: CodeListName, codes: readonly string[], office: SaidOfPaper, held?: string): readonly string[] {
  const offered = new Set(offeredCodes(list, office, held).map(({ code }) => code));
  return codes.filter((code) => offered.has(code));
}
