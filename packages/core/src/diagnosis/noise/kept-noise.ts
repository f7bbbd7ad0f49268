import { z } from "zod";
import { parsedJson } from "../../contract/parsed-json.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { sealedText, unsealedText } from "../../workspace/sealed.ts";

const path = ".quoin/cache/noise.json";

/** What was measured of the whole page. */
const measured = z.object({ worlds: z.int(), seed: z.int(), looks: z.int(), confirmed: z.int() });
export type MeasuredNoise = z.infer<typeof measured>;
const kept = z.object({ key: z.string(), measured });

/** Keeps what was measured, for pages that say it beside their findings. */
export async function keepNoise(ports: WorkspacePorts, noise: MeasuredNoise): Promise<void> {
  await ports.files.write(path, sealedText(ports.hasher, JSON.stringify({ key: keyOf(ports), measured: noise })));
}

/** What was measured with this program on these tables and thresholds; null where nothing was, or anything of that is another since. */
export async function keptNoise(ports: WorkspacePorts): Promise<MeasuredNoise | null> {
  if (!(await ports.files.exists(path))) return null;
  const text = unsealedText(ports.hasher, await ports.files.readText(path));
  const read = text === null ? null : parsedJson(kept, text);
  return read !== null && read.key === keyOf(ports) ? read.measured : null;
}

function keyOf({ hasher, codeVersion, settings, evidence }: WorkspacePorts): string {
  const tables = evidence.tables().map((table) => [table, evidence.sha256(table)]);
  return hasher.sha256(JSON.stringify([codeVersion, settings.thresholds, settings.roles, settings.base_year, tables]));
}
