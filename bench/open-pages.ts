/**
 * Pages of what is open to society at size: how soon each shows its content in Chromium once its answers are warm. An office of invented records, 10,000 organisations, 2,000 results, 5,000 needs, 500 evaluated
 * products with their standards, methods, laboratories and items, 300 policies with conditions and deeds under them, is served by the program as it is built. Largest that is allowed: 1 s. Before, each
 * question of these pages is asked in this process, warm.
 *
 *   npm run prepare && npx tsx --conditions=quoin-source bench/open-pages.ts [rounds] [page…]
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RandomStream } from "@quoin/methods";
import { type BrowserContext, chromium } from "playwright-core";
import { eligibilityFields } from "../packages/core/src/capabilities/instruments/entities/policy-instrument.ts";
import { stipInstruments } from "../packages/core/src/codes/lists/stip-instruments.ts";
import { stipTargetGroups } from "../packages/core/src/codes/lists/stip-target-groups.ts";
import { checkRecord } from "../packages/core/src/register/changes/check-record.ts";
import { entityOf } from "../packages/core/src/register/entities.ts";
import type { RecordBody } from "../packages/core/src/register/record-store.ts";
import { createWorkspace } from "../packages/quoin/src/commands/create-workspace.ts";
import { openWorkspace } from "../packages/quoin/src/composition.ts";
import { findChromium } from "../packages/quoin/test/chromium.ts";
import { runUseCaseNamed } from "../packages/quoin/test/run-use-case-named.ts";

const [rounds, ...wanted] = [Number(process.argv[2] ?? 5), ...process.argv.slice(3)];
const sizes = { organisations: 10_000, results: 2000, needs: 5000, products: 500, policies: 300, technologies: 200, standards: 150, deeds: 1000 };
const pages = [
  ["results", "/results"],
  ["coding", "/coding"],
  ["capacities", "/capacities"],
  ["instruments", "/instruments"],
  ["register", "/register"],
  ["work", "/work"],
  ["open results", "/open/results"],
  ["open needs", "/open/needs"],
  ["open instruments", "/open/instruments?kind=sme&staff=40&turnover=900000"],
] as const;

const random = new RandomStream(1);
const one = <T>(list: readonly T[]): T => list[random.integer(list.length)] as T;
const words = Array.from(
  { length: 3000 },
  (_, at) =>
    `${one(["electro", "nano", "thermo", "photo", "bio", "hydro", "magneto", "cryo"])}${one(["lyte", "film", "cell", "valve", "sensor", "coating", "membrane", "alloy", "motor", "laser"])}${at % 375}`,
);
const text = (length: number): string => Array.from({ length }, () => one(words)).join(" ");
const made = <T>(count: number, of: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => of(at));
const id = (type: string, at: number): string => `${type}-${at}`;
const some = (type: string, count: number): string => id(type, random.integer(count));
const day = (year: number): string => `${year}-${String(1 + random.integer(12)).padStart(2, "0")}-${String(1 + random.integer(28)).padStart(2, "0")}`;
const organisations = () => some("organisation", sizes.organisations);
const technology = () => some("technology", sizes.technologies);
const [tools, groups] = [stipInstruments.filter(({ code }) => code.startsWith("PI")), stipTargetGroups.filter(({ parent }) => parent !== null)];
const value = { kind: "sme", grade: "little-giant", region: "none", industry: "none", staff: "250", turnover: "40000000", founded: "2015" } as const;

const records: Readonly<Record<string, readonly object[]>> = {
  organisation: made(sizes.organisations, (at) => ({
    ...{ id: id("organisation", at), labels: { en: `Body ${at}` }, kind: one(["sme", "university", "public-institute"]) },
    ...{ staff: random.integer(600), turnover: String(random.integer(80_000_000)), currency: "CNY", founded: day(1990 + random.integer(35)) },
  })),
  technology: made(sizes.technologies, (at) => ({ id: id("technology", at), labels: { en: text(3) } })),
  "technology-system": [{ id: "card", labels: { en: "Card" } }],
  link: [{ id: "link", system: "card", line: "supply", labels: { en: "Link" } }],
  item: made(sizes.products, (at) => ({
    id: id("item", at),
    link: "link",
    list: "material",
    labels: { en: text(3) },
    needed: true,
    technology: id("technology", at % sizes.technologies),
    chain_as_of: "2026-01-01",
  })),
  result: made(sizes.results, (at) => ({
    ...{
      id: id("result", at),
      labels: { en: text(5) },
      summary: text(40),
      owners: [{ organisation: organisations(), share: 1 }],
      technologies: [technology()],
    },
    ...{ offered_on: day(2018 + random.integer(7)), open: true },
  })),
  transfer: made(sizes.results / 4, (at) => ({
    id: id("transfer", at),
    result: id("result", 4 * at),
    taker: organisations(),
    signed_on: day(2025),
    value: "100000",
    currency: "CNY",
    home: true,
  })),
  need: made(sizes.needs, (at) => ({
    id: id("need", at),
    labels: { en: text(4) },
    problem: text(25),
    organisation: organisations(),
    technologies: [technology()],
    shown: "public",
    until: "2030-01-01",
  })),
  standard: made(sizes.standards, (at) => ({
    id: id("standard", at),
    labels: { en: `Standard ${at}` },
    number: `S ${at}`,
    status: "in-force",
    technologies: [technology(), technology()],
  })),
  "test-method": made(sizes.standards, (at) => ({ id: id("method", at), labels: { en: `Method ${at}` }, standard: id("standard", at) })),
  "evaluated-product": made(sizes.products, (at) => ({
    id: id("product", at),
    labels: { en: text(3) },
    maker: organisations(),
    item: id("item", at),
    standard: some("standard", sizes.standards),
    result: one(["pass", "fail"]),
    on: day(2024),
    to: day(2027),
    home: random.integer(2) === 1,
  })),
  "policy-instrument": made(sizes.policies, (at) => ({
    ...{
      id: id("policy", at),
      labels: { en: text(4) },
      instrument: one(tools).code,
      target_groups: [one(groups).code, one(groups).code],
      currency: "CNY",
      ceiling: "500000",
    },
    ...{
      rate: random.integer(8) / 10,
      eligible: made(3, () => one(eligibilityFields)).map((name) => ({
        field: name,
        op: ["staff", "turnover", "founded"].includes(name) ? "at-most" : "is",
        value: value[name],
      })),
    },
  })),
  procurement: made(sizes.deeds, (at) => ({
    id: id("order", at),
    buyer: organisations(),
    need: text(12),
    policy: some("policy", sizes.policies),
    tendered_on: day(2024),
    decided_on: day(2025),
    supplier: organisations(),
    amount: "250000",
    currency: "CNY",
  })),
  backing: made(sizes.deeds, (at) => ({
    id: id("backing", at),
    kind: "guarantee",
    taker: organisations(),
    policy: some("policy", sizes.policies),
    currency: "CNY",
    principal: "1000000",
    covered: 0.8,
    from: day(2024),
    to: day(2027),
  })),
  "tax-relief": made(sizes.deeds, (at) => ({
    id: id("relief", at),
    organisation: organisations(),
    year: 2020 + random.integer(6),
    policy: some("policy", sizes.policies),
    kind: "deduction",
    currency: "CNY",
    amount: "30000",
  })),
  training: made(60, (at) => ({ id: id("training", at), labels: { en: text(3) }, skills: [one(words)] })),
  cohort: made(600, (at) => ({
    id: id("cohort", at),
    training: some("training", 60),
    from: day(2022),
    to: day(2024),
    enrolled: 40,
    completed: 20 + random.integer(20),
  })),
  mandate: made(400, (at) => ({ id: id("mandate", at), body: organisations(), technology: technology(), role: one(["answers", "carries", "supports"]) })),
  centre: made(300, (at) => ({
    id: id("centre", at),
    labels: { en: `Centre ${at}` },
    organisation: organisations(),
    kind: one(["foreign-at-home", "home-abroad", "joint"]),
    opened: day(2015),
  })),
};

const checked = Object.entries(records).map(([type, bodies]) => {
  const entity = entityOf(type);
  if (entity === undefined) throw new Error(`there is no type ${type}`);
  return bodies.map((body) => {
    const one = checkRecord(entity, { ...body, source: "made", synthetic: true } as RecordBody);
    if (!one.ok) throw new Error(JSON.stringify(one.notes));
    return { ...one.value, expectedVersion: 0 };
  });
});

/** What these pages ask; told by processor, since a busy machine says little by the clock. */
const questions: readonly (readonly [string, object])[] = [
  ["passing-on", {}],
  ["match", { top: 3, limit: 50 }],
  ["durations", { of: "results", unit: "months" }],
  ["qualification", {}],
  ["people-needs", {}],
  ["mandates", {}],
  ["institutes", {}],
  ["centres", {}],
  ["instruments", {}],
  ["instruments", { organisation: "organisation-5" }],
  ["instrument-deeds", {}],
  ["work", {}],
];

const portion = 1000;
async function filled(dir: string): Promise<void> {
  const asker = { name: "bench", language: "en", progress: { step: () => {} } } as const;
  const workspace = await createWorkspace(dir, "empty", asker);
  if (!workspace.ok) throw new Error(JSON.stringify(workspace.notes));
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const ports = await opened.value.ports(asker);
  if (!ports.ok) throw new Error(JSON.stringify(ports.notes));
  for (const changes of checked)
    for (let from = 0; from < changes.length; from += portion) {
      const committed = await ports.value.records.commit(changes.slice(from, from + portion), { who: "bench", at: new Date().toISOString(), reason: "made" });
      if (!committed.ok) throw new Error(JSON.stringify(committed.notes.slice(0, 2)));
    }
  const ask = (name: string, input: object) => runUseCaseNamed(opened.value, asker, name, input as Record<string, unknown>);
  for (const [name, input] of questions) {
    await ask(name, input);
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round++) await ask(name, input);
    const { user, system } = process.cpuUsage(before);
    const said = [name, JSON.stringify(input)].join(" ").padEnd(60);
    console.log(`${said} ${((user + system) / 1000 / rounds).toFixed(0).padStart(6)} ms of processor, warm`);
  }
  await opened.value.close();
}

/** Milliseconds from the request until nothing on the page waits for an answer, by the clock and of the processor that the page's own process has used since it began. */
async function opened(context: BrowserContext, address: string): Promise<{ readonly content: number; readonly own: number }> {
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => document.querySelector("h1") !== null && document.querySelector('[aria-busy="true"]') === null, undefined, {
    polling: "raf",
  });
  const content = await page.evaluate(() => performance.now());
  const { metrics } = await session.send("Performance.getMetrics");
  await page.close();
  return { content, own: 1000 * (metrics.find(({ name }) => name === "ProcessTime")?.value ?? Number.NaN) };
}

const path = await findChromium();
if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
const folder = mkdtempSync(join(tmpdir(), "quoin-open-pages-"));
const dir = join(folder, "office");
const began = performance.now();
await filled(dir);
console.log(`${Object.values(records).flat().length} records in ${((performance.now() - began) / 1000).toFixed(1)} s`);
const port = 8_500 + (process.pid % 200);
const bin = fileURLToPath(new URL("../packages/quoin/bin/quoin.js", import.meta.url));
const settings = spawn(process.execPath, [bin, "settings", "set", dir, "open", "true"], { stdio: "ignore" });
await new Promise((resolve) => settings.once("exit", resolve));
const server = spawn(process.execPath, [bin, "serve", dir, "--port", String(port)], { stdio: "ignore" });
const address = `http://127.0.0.1:${port}`;
/** Milliseconds of processor that the server has used; on a busy machine they say more than the clock. NaN where the system does not tell. */
function serverMilliseconds(): number {
  try {
    const fields = readFileSync(`/proc/${server.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return Number.NaN;
  }
}
/** Up, and done with the answers of the start page, which it makes first: they would be measured with the first of the pages. */
const isUp = () =>
  fetch(`${address}/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
try {
  for (let look = 0; look < 900 && !(await isUp()); look++) await new Promise((resolve) => setTimeout(resolve, 100));
  const usual = await chromium.launchPersistentContext(join(folder, "browser"), {
    executablePath: path,
    args: ["--no-sandbox", "--disable-gpu"],
    viewport: { width: 1440, height: 900 },
  });
  console.log("page                first ms   warm ms   processor, ms: server   page (median of", rounds, "openings)");
  for (const [name, at] of pages) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { content: first } = await opened(usual, `${address}${at}`);
    const times: { readonly content: number; readonly own: number }[] = [];
    await opened(usual, `${address}${at}`);
    const before = serverMilliseconds();
    for (let round = 0; round < rounds; round++) times.push(await opened(usual, `${address}${at}`));
    const busy = (serverMilliseconds() - before) / rounds;
    const middle = (of: "content" | "own"): number => times.map((each) => each[of]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
    const warm = middle("content");
    console.log(
      `${name.padEnd(18)} ${first.toFixed(0).padStart(9)} ${warm.toFixed(0).padStart(9)} ${busy.toFixed(0).padStart(23)} ${middle("own").toFixed(0).padStart(6)}${warm > 1000 ? "   above 1 s" : ""}`,
    );
  }
  await usual.close();
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}
