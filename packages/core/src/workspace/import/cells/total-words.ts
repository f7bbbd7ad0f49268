import { codeList } from "../../../codes/code-lists.ts";

const kinds: ReadonlyMap<string, string> = new Map(codeList("total-words").map(({ code, kind }) => [code.toLowerCase(), kind ?? "total"]));

/** What kind of total a key is the word of (total, subtotal, macro-region); null where it is none. `totalKind("Insgesamt")  // "total"` */
export function totalKind(text: string): string | null {
  return kinds.get(text.toLowerCase()) ?? null;
}
