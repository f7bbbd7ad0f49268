import type { Language } from "@quoin/core";
import type { StoredRecord } from "../register/use-record-types.ts";

export interface ScorecardItem {
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  readonly points: readonly { readonly input: number; readonly score: number }[];
}

interface StoredItem {
  readonly code: string;
  readonly name_en: string | null;
  readonly name_zh: string | null;
  readonly unit: string | null;
  readonly points: ScorecardItem["points"];
}

/** The items of a scorecard as its reader names them; by their code where they have no name. */
export function scorecardItems(card: StoredRecord, language: Language): readonly ScorecardItem[] {
  return ((card["items"] ?? []) as readonly StoredItem[]).map(({ code, name_en, name_zh, unit, points }) => ({
    code,
    name: (language === "zh" ? (name_zh ?? name_en) : (name_en ?? name_zh)) ?? code,
    unit,
    points: points ?? [],
  }));
}
