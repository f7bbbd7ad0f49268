import { useQuery } from "@tanstack/react-query";
import { question } from "../api/question.ts";
import { nation } from "./nation.ts";

export interface Province {
  readonly id: string;
  readonly labels: { readonly en: string | null; readonly zh: string | null };
  readonly column: number;
  readonly row: number;
  readonly code: string;
}

interface RegionRecord {
  readonly id: string;
  readonly labels: Province["labels"];
  readonly tile_column: number | null;
  readonly tile_row: number | null;
  readonly iso_3166_2: string | null;
  readonly in_panel: boolean | null;
}

/** The provinces that are compared, with their tiles. */
export function useRegions() {
  return useQuery({
    ...question("record-list", { type: "region" }),
    select: ({ records }) => {
      const all = records as unknown as readonly RegionRecord[];
      const provinces = all.flatMap(({ id, labels, tile_column: column, tile_row: row, iso_3166_2: iso, in_panel: isCompared }): Province[] =>
        column === null || row === null || isCompared !== true || id === nation ? [] : [{ id, labels, column, row, code: iso?.slice(3) ?? id }],
      );
      return { provinces, labels: new Map(all.map(({ id, labels }) => [id, labels])) };
    },
  });
}
