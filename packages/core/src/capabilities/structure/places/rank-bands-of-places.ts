import { elementAt } from "../../../contract/assert-present.ts";
import { type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { measured } from "../../../measures/registry/measured.ts";
import { workspaceSources } from "../../../workspace/workspace-sources.ts";
import { firmCounts } from "../tables/firm-counts.ts";
import type { OpportunityYear } from "./opportunity-year.ts";

/** Where a place's rank by complexity lies. */
export interface PlaceBand {
  /** Lowest and highest over the thresholds of advantage; null where none identifies the place. */
  readonly swept: readonly [low: number, high: number] | null;
  /** 5 and 95 % when the firms are drawn again. */
  readonly drawn: readonly [low: number, high: number] | null;
}

export interface PlaceBands {
  readonly of: ReadonlyMap<string, PlaceBand>;
  /** Thresholds from 0.5 to 2, of seven, and draws, of `asked`, at which the two rules of sign agree. */
  readonly thresholds: number;
  readonly draws: number;
  readonly asked: number;
}

/** Draws of the bands: enough for their 5 and 95 %. */
const draws = 200;

/** Bands of the ranks of one year; kept with the workspace's figures. */
export async function rankBandsOfPlaces(
  ports: Pick<WorkspacePorts, "settings"> & Parameters<typeof workspaceSources>[0],
  { year, time, limits, sector }: OpportunityYear,
): Promise<Outcome<PlaceBands>> {
  const answer = await measured(workspaceSources(ports), "complexity", {
    from: firmCounts,
    as: { location: "region", activity: "industry", value: "firms" },
    where: { year: [year], region: time.matrix.locations, ...(sector === "manufacturing" ? { industry: time.matrix.activities } : {}) },
    parameters: { threshold: limits.advantage, tables: ["bands"], draws },
  });
  if (!answer.ok) return answer;
  const table = answer.value.table("bands");
  const { codes, texts } = table.texts("location");
  const figure = (name: string) => table.numbers(name);
  const [low, high, p05, p95] = [figure("sweep_low"), figure("sweep_high"), figure("drawn_p05"), figure("drawn_p95")];
  const pair = (from: number, to: number): readonly [number, number] | null => (Number.isNaN(from) ? null : [from, to]);
  return success({
    of: new Map(Array.from(codes, (code, c) => [elementAt(texts, code), { swept: pair(low[c]!, high[c]!), drawn: pair(p05[c]!, p95[c]!) }])),
    thresholds: figure("swept")[0] ?? 0,
    draws: figure("drawn")[0] ?? 0,
    asked: draws,
  });
}
