import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { type GatheredTable, numberOf, textOf } from "../../gathered-table.ts";

/** Listed firms of the industry that makes or uses the technologies of a market. */
export interface ExposedFirms {
  readonly industry: string;
  readonly rows: readonly EvidenceRow[];
  /** 10,000 CNY, of the firms that report it. */
  readonly assets: number;
}

/** `EPISODE=INDUSTRY` says which industry hangs on a market; null where nothing is said of it or no firm is listed. */
export function exposedFirms(firms: GatheredTable, exposed: readonly string[], episode: string): ExposedFirms | null {
  const industry = exposed.find((each) => each.startsWith(`${episode}=`))?.slice(episode.length + 1);
  const rows = industry === undefined ? [] : firms.rows.filter((row) => textOf(row, "industry_zh") === industry);
  if (industry === undefined || rows.length === 0) return null;
  return { industry, rows, assets: rows.reduce((sum, row) => sum + (numberOf(row, "total_assets_2019_cny_10k") ?? 0), 0) };
}
