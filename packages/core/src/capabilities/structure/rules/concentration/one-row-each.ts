import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../../../contract/group-by.ts";
import { type RowOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { laboratoriesTable } from "./gather.ts";

type Laboratory = RowOf<typeof laboratoriesTable>;

/**
 * One row for each laboratory that lies in a single province: lists name a laboratory once for every host. Of several hosts in one province the first by name stands for it;
 * a laboratory with hosts in several provinces, or with one of unknown province, is in none.
 */
export function oneRowEach(rows: readonly Laboratory[]): Laboratory[] {
  return [...groupBy(rows, (row) => JSON.stringify([textOf(row, "kind"), textOf(row, "laboratory")])).values()].flatMap((own) => {
    const provinces = new Set(own.map((row) => textOf(row, "region")));
    const [first] = [...own].sort((a, b) => byCodePoint(textOf(a, "host") ?? "", textOf(b, "host") ?? ""));
    return provinces.size === 1 && !provinces.has(null) && first !== undefined ? [first] : [];
  });
}
