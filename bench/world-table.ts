import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataPackage, type EvidenceEngine } from "@quoin/core";
import { duckdbEvidence } from "@quoin/engines";

/**
 * How long a world table of 1,435 × 1,435 cells takes from the file to a row-major matrix of doubles: as one row a cell, and as one column an industry; the first
 * time (the coded copy is made) and warm in a new process's place (a new connection, nothing remembered), start of the database left out.
 *
 *   npx tsx --conditions=quoin-source bench/world-table.ts [size]
 */
const size = Number(process.argv[2] ?? 1435);
const names = Array.from({ length: size }, (_, at) => `C${at}`);
const value = (row: number, column: number) => String(((row * 7919 + column * 104_729) % 100_003) / 7);

const folder = await mkdtemp(join(tmpdir(), "quoin-world-"));
await writeFile(
  join(folder, "long.csv"),
  `origin,use,value\n${names.map((row, r) => names.map((column, c) => `${row},${column},${value(r, c)}\n`).join("")).join("")}`,
);
await writeFile(
  join(folder, "wide.csv"),
  `origin,${names.join(",")}\n${names.map((row, r) => `${row},${names.map((_, c) => value(r, c)).join(",")}\n`).join("")}`,
);
const resource = (name: string, fields: readonly { name: string; type: string }[]) => ({
  name,
  path: `${name}.csv`,
  hash: `sha256:${"0".repeat(64)}`,
  sources: [],
  schema: { fields },
});
const text = (name: string) => ({ name, type: "string" });
const number = (name: string) => ({ name, type: "number" });
const manifest = dataPackage.parse({
  name: "world",
  resources: [resource("long", [text("origin"), text("use"), number("value")]), resource("wide", [text("origin"), ...names.map(number)])],
});

async function longMatrix(engine: EvidenceEngine): Promise<Float64Array> {
  const { columns } = await engine.columns({ table: "long", columns: ["origin", "use", "value"] });
  const [origin, use, cells] = [columns["origin"], columns["use"], columns["value"]];
  if (origin === undefined || !("codes" in origin) || use === undefined || !("codes" in use) || cells === undefined || !("values" in cells))
    throw new Error("not read");
  const matrix = new Float64Array(origin.texts.length * use.texts.length).fill(Number.NaN);
  for (let at = 0; at < cells.values.length; at++)
    matrix[(origin.codes[at] as number) * use.texts.length + (use.codes[at] as number)] = cells.values[at] as number;
  return matrix;
}

async function wideMatrix(engine: EvidenceEngine): Promise<Float64Array> {
  const { columns } = await engine.columns({ table: "wide", columns: names });
  const matrix = new Float64Array(size * size);
  names.forEach((name, c) => {
    const column = columns[name];
    if (column === undefined || !("values" in column)) throw new Error("not read");
    for (let r = 0; r < size; r++) matrix[r * size + c] = column.values[r] as number;
  });
  return matrix;
}

/** Seconds on the clock, and of the processor (both cores together), which a busy machine does not stretch. */
async function seconds(read: (engine: EvidenceEngine) => Promise<Float64Array>): Promise<readonly [number, number]> {
  const database = duckdbEvidence();
  await database.version();
  const [started, used] = [performance.now(), process.cpuUsage()];
  const matrix = await read(database.engine(manifest, { locate: (path) => join(folder, path) }));
  const [spent, { user, system }] = [(performance.now() - started) / 1000, process.cpuUsage(used)];
  if (matrix.length !== size * size || matrix[size + 2] !== Number(value(1, 2))) throw new Error("another matrix");
  database.close();
  return [spent, (user + system) / 1e6];
}

try {
  for (const [form, read] of [["one row a cell", longMatrix] as const, ["one column an industry", wideMatrix] as const]) {
    const first = await seconds(read);
    const warm: (readonly [number, number])[] = [];
    for (let run = 0; run < 5; run++) warm.push(await seconds(read));
    const told = (of: 0 | 1) => warm.map((run) => run[of]).toSorted((a, b) => a - b);
    const [clock, processor] = [told(0), told(1)];
    process.stdout.write(
      `${form}: first ${first[0].toFixed(2)} s (processor ${first[1].toFixed(2)}), warm median ${clock[2]?.toFixed(2)} s (${clock[0]?.toFixed(2)}-${clock[4]?.toFixed(2)}; processor ${processor[2]?.toFixed(2)})\n`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
