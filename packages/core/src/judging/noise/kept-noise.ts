import { z } from "zod";
import { type CacheQuestion, fromCache, intoCache, jsonPacking } from "../../contract/cache.ts";
import { parsedJson } from "../../contract/parsed-json.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { folderCache } from "../../workspace/folder-cache.ts";

/** What was measured of the whole page. */
const measured = z.object({ worlds: z.int(), seed: z.int(), looks: z.int(), confirmed: z.int() });
export type MeasuredNoise = z.infer<typeof measured>;
const packing = jsonPacking((text) => parsedJson(measured, text));

/** Keeps what was measured, for pages that say it beside their findings. */
export async function keepNoise(ports: WorkspacePorts, noise: MeasuredNoise): Promise<void> {
  await intoCache(folderCache(ports, "noise"), asked(ports), packing, noise);
}

/** What was measured with this program on these tables and thresholds; null where nothing was, or anything of that is another since. */
export async function keptNoise(ports: WorkspacePorts): Promise<MeasuredNoise | null> {
  return fromCache(folderCache(ports, "noise"), asked(ports), packing);
}

function asked({ settings, evidence }: WorkspacePorts): CacheQuestion {
  const { thresholds, roles, base_year } = settings;
  return { name: "page", question: { thresholds, roles, base_year }, restsOn: evidence.tables().map((table) => [table, evidence.sha256(table)]) };
}
