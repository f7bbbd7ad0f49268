import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BundleContent, signedBundle } from "@quoin/core";
import { bundleFiles, nodeHasher } from "@quoin/engines";

/**
 * The plans of many offices as one whole: signed bundles taken in one after another by a server, tested by the rules on plans, and divided. Prints seconds and the largest memory of the server and its threads.
 *
 *   npm run build && npx tsx --conditions=quoin-source bench/top-level/whole.ts [OFFICES FIELDS YEARS]      default: 331 100 15 (31 provinces and 300 cities)
 */
const [offices = 331, fields = 100, years = 15] = process.argv.slice(2).map(Number);
const program = new URL("../../packages/quoin/bin/quoin.js", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "quoin-whole-"));
const dir = join(folder, "centre");
let state = 7;
const draw = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const id = (kind: string, at: number): string => `${kind}${String(at).padStart(3, "0")}`;
const run = (...words: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${words.join(" ")}: ${stderr}`);
  return stdout;
};
const seconds = async (what: string, work: () => Promise<unknown> | unknown): Promise<void> => {
  const started = performance.now();
  const said = await work();
  process.stdout.write(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s${typeof said === "string" ? `, ${said}` : ""}\n`);
};

run("init", dir);
const records = (type: string, rows: readonly object[]): void => {
  writeFileSync(join(folder, `${type}.json`), JSON.stringify(rows));
  run("record", "table", dir, type, "--data", join(folder, `${type}.json`));
};
const every = <T>(count: number, one: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => one(at));
records(
  "region",
  every(offices, (at) => ({ id: id("r", at), labels: { en: id("Region ", at) }, in_panel: true })),
);
records(
  "organisation",
  every(offices, (at) => ({ id: id("o", at), labels: { en: id("Office ", at) }, region: id("r", at) })),
);
records(
  "technology",
  every(fields, (at) => ({ id: id("f", at), labels: { en: id("Field ", at) }, kind: "generic" })),
);
const strength = every(offices, () => every(fields, () => draw() ** 2));
const capability = strength.flatMap((row, office) =>
  row.map((value, field) => `${id("r", office)},${id("f", field)},${value.toFixed(3)},${(0.5 * value + 0.5 * draw()).toFixed(3)}`),
);
writeFileSync(join(folder, "office_fields.csv"), `region,field,strength,relatedness\n${capability.join("\n")}\n`);
run("import", dir, "--data", join(folder, "office_fields.csv"), "--as", "office_fields", "--replace");
writeFileSync(
  join(folder, "product_markets.csv"),
  `product,year,volume,low,high,unit\n${every(10, (product) => every(years, (year) => `p${product},${2026 + year},${5000 + 200 * year},${4500 + 180 * year},${5600 + 240 * year},t`).join("\n")).join("\n")}\n`,
);
run("import", dir, "--data", join(folder, "product_markets.csv"), "--as", "product_markets", "--replace");
writeFileSync(join(dir, "quoin.yaml"), `${readFileSync(join(dir, "quoin.yaml"), "utf8").replace(/^base_year:.*$/m, "")}\nbase_year: 2025\n`);

const key = bundleFiles.newKey();
/** Every tenth field is chosen by strength; a third of the offices add field 0, which herds. */
function planOf(office: number): BundleContent {
  const best = every(fields, (field) => field).toSorted((a, b) => (strength[office]?.[b] ?? 0) - (strength[office]?.[a] ?? 0));
  const own = [...new Set([...best.slice(0, Math.ceil(fields / 10)), ...(office % 3 === 0 ? [0] : [])])];
  const empty = { measure_item: "", field: "", item: "", industry: "", owner: "", action_zh: "" };
  const line = (at: number): string => String(at + 1);
  return {
    plan: [
      {
        id: "fifteen",
        office: id("o", office),
        region: id("r", office),
        level: "municipal",
        title: `Plan ${office}`,
        from: "2026",
        to: String(2025 + years),
        version: "1",
        status: "adopted",
        approved_on: "2026-01-01",
      },
    ],
    lines: own.map((field, at) => ({
      ...empty,
      line: line(at),
      technology: id("f", field),
      region: id("r", office),
      instrument: at % 2 === 0 ? "PI007" : "PI008",
      start: "2026",
      end: String(2025 + years),
      action_en: `Act on field ${field}`,
    })),
    money: own.flatMap((_, at) =>
      every(years, (year) => ({
        line: line(at),
        year: String(2026 + year),
        level: "local",
        amount: String(1_000_000 + Math.floor(draw() * 9_000_000)),
        currency: "CNY",
        kind: year < 2 ? "commitment" : "intention",
      })),
    ),
    targets: own.map((field, at) => ({
      line: line(at),
      indicator: `Share in field ${field}`,
      unit: "%",
      baseline: "10",
      year: "2035",
      target: String(11 + (at % 5)),
    })),
    capacity: own
      .filter((field) => field < 10)
      .map((field) => ({ line: line(own.indexOf(field)), product: `p${field}`, year: "2030", amount: String(50 + Math.floor(draw() * 100)), unit: "t" })),
    needs: [],
  };
}
const bundles: Buffer[] = [];
for (let office = 0; office < offices; office++)
  bundles.push(Buffer.concat([...(await signedBundle({ bundles: bundleFiles, hasher: nodeHasher }, planOf(office), key.privateKey))]));

const server = spawn(process.execPath, [program, "serve", dir, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
const address = await addressOf(server);
const ask = async (name: string, input: object): Promise<Record<string, unknown>> => {
  const response = await fetch(`${address}/api/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(input) });
  if (!response.ok) throw new Error(`${name}: ${(await response.text()).slice(0, 500)}`);
  return (await response.json()) as Record<string, unknown>;
};
const whole = performance.now();
try {
  await seconds(`${offices} bundles taken in`, async () => {
    for (const [office, bundle] of bundles.entries())
      await ask("plan-take", { data: { name: `${office}.quoin-plan`, content_base64: bundle.toString("base64") }, trust: key.publicKey, reason: "bench" });
  });
  const rules = ["plans-herding", "planned-overcapacity", "plans-overlap", "plans-gap", "no-horizon", "contradiction", "unfunded-target"];
  await seconds("seven rules", async () => {
    const { findings } = (await ask("diagnose", { only: rules })) as { findings: readonly { rule: string; verdict: string }[] };
    return findings.map(({ rule, verdict }) => `${rule} ${verdict}`).join(", ");
  });
  await seconds("division", async () => {
    const { certificate } = (await ask("division", { of: "fields", time_limit: 120 })) as { certificate: Record<string, unknown> };
    return `${certificate["status"]}, gap ${certificate["gap"]}`;
  });
  const memory = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1];
  process.stdout.write(`together ${((performance.now() - whole) / 1000).toFixed(0)} s, largest memory ${(Number(memory) / 2 ** 20).toFixed(2)} GB\n`);
} finally {
  server.kill("SIGTERM");
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let said = "";
  for await (const piece of stdout ?? []) {
    said += String(piece);
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (found !== undefined) return found;
  }
  throw new Error(`the server said: ${said}`);
}
