/**
 * How long a match takes to be decided, and whether its score is that of the list: an office of 2,000 offered results, 5,000 needs and 200 pairs agreed before, in a store of its own. Each decision is of a pair that
 * nobody decided yet; processor time beside the clock, since a busy machine says little by the clock.
 *
 *   npx tsx --conditions=quoin-source bench/matching/deciding.ts [decisions]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RandomStream } from "@quoin/methods";
import { matchNeeds } from "../../packages/core/src/capabilities/results/match-needs.ts";
import { checkRecord } from "../../packages/core/src/register/changes/check-record.ts";
import { entityOf } from "../../packages/core/src/register/entities.ts";
import type { RecordBody } from "../../packages/core/src/register/record-store.ts";
import { createWorkspace } from "../../packages/quoin/src/commands/create-workspace.ts";
import { openWorkspace } from "../../packages/quoin/src/composition.ts";
import { runUseCaseNamed } from "../../packages/quoin/test/run-use-case-named.ts";

const decisions = Number(process.argv[2] ?? 20);
const sizes = { organisations: 300, technologies: 200, results: 2000, needs: 5000, agreed: 200 };
const random = new RandomStream(3);
const stems = ["electro", "nano", "thermo", "photo", "bio", "hydro", "magneto", "cryo"];
const ends = ["lyte", "film", "cell", "valve", "sensor", "coating", "membrane", "alloy", "motor", "laser"];
const letters = (at: number): string => [at % 20, Math.floor(at / 20) % 20].map((each) => "abcdefghijklmnopqrst"[each]).join("");
// Numbers say no topic, so that words are told apart by letters, those that make their stem among them.
const words = Array.from({ length: 3000 }, (_, at) => `${letters(at)}${stems[random.integer(stems.length)]}${ends[random.integer(ends.length)]}`);
const text = (length: number): string => Array.from({ length }, () => words[Math.floor(random.uniform() ** 2 * words.length)]).join(" ");
const made = <T>(count: number, of: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => of(at));
const some = (type: string, count: number): string => `${type}-${random.integer(count)}`;

const records: Readonly<Record<string, readonly object[]>> = {
  organisation: made(sizes.organisations, (at) => ({ id: `organisation-${at}`, labels: { en: `Body ${at}` }, kind: "sme" })),
  technology: made(sizes.technologies, (at) => ({ id: `technology-${at}`, labels: { en: text(3) } })),
  result: made(sizes.results, (at) => ({
    ...{ id: `result-${at}`, labels: { en: text(5) }, summary: text(40), owners: [{ organisation: some("organisation", sizes.organisations), share: 1 }] },
    ...{ technologies: [some("technology", sizes.technologies)], offered_on: "2024-01-01", open: true },
  })),
  need: made(sizes.needs, (at) => ({
    ...{ id: `need-${at}`, labels: { en: text(4) }, problem: text(25), organisation: some("organisation", sizes.organisations) },
    ...{ technologies: [some("technology", sizes.technologies)], shown: "public", until: "2030-01-01" },
  })),
  match: made(sizes.agreed, (at) => ({ id: `match-${at}`, need: `need-${at}`, result: some("result", sizes.results), score: 1, status: "agreed" })),
};

const folder = mkdtempSync(join(tmpdir(), "quoin-deciding-"));
const asker = { name: "bench", language: "en", progress: { step: () => {} } } as const;
try {
  const workspace = await createWorkspace(join(folder, "office"), "empty", asker);
  if (!workspace.ok) throw new Error(JSON.stringify(workspace.notes));
  const opened = await openWorkspace(join(folder, "office"));
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const ports = await opened.value.ports(asker);
  if (!ports.ok) throw new Error(JSON.stringify(ports.notes));
  for (const [type, bodies] of Object.entries(records)) {
    const entity = entityOf(type);
    if (entity === undefined) throw new Error(`there is no type ${type}`);
    for (let from = 0; from < bodies.length; from += 1000) {
      const changes = bodies.slice(from, from + 1000).map((body) => {
        const one = checkRecord(entity, { ...body, source: "made", synthetic: true } as RecordBody);
        if (!one.ok) throw new Error(JSON.stringify(one.notes));
        return { ...one.value, expectedVersion: 0 };
      });
      const committed = await ports.value.records.commit(changes, { who: "bench", at: new Date().toISOString(), reason: "made" });
      if (!committed.ok) throw new Error(JSON.stringify(committed.notes.slice(0, 2)));
    }
  }
  const ask = (name: string, input: object) => runUseCaseNamed(opened.value, asker, name, input as Record<string, unknown>);
  const pairs: { readonly need: string; readonly result: string; readonly score: number }[] = [];
  for (let at = 0; at < decisions; at++) {
    const { matches } = matchNeeds.output.parse(await ask("match", { need: `need-${sizes.agreed + at}`, top: 3 }));
    pairs.push(...matches.filter(({ status }) => status === null).slice(at % 3, (at % 3) + 1));
  }
  const took: { readonly clock: number; readonly processor: number }[] = [];
  for (const { need, result } of pairs) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    await ask("match-decide", { need, result, side: "owner", decision: "agree" });
    const { user, system } = process.cpuUsage(used);
    took.push({ clock: performance.now() - began, processor: (user + system) / 1000 });
  }
  const kept = new Map((await ports.value.records.list("match")).map(({ body }) => [`${String(body["need"])} ${String(body["result"])}`, body["score"]]));
  const same = pairs.filter(({ need, result, score }) => kept.get(`${need} ${result}`) === score).length;
  const middle = (of: "clock" | "processor"): string =>
    (took.map((each) => each[of]).sort((a, b) => a - b)[Math.floor(took.length / 2)] ?? Number.NaN).toFixed(0);
  console.log(
    `${took.length} decisions: median ${middle("clock")} ms by the clock, ${middle("processor")} ms of processor; ${same} of ${pairs.length} keep the score of the list`,
  );
  await opened.value.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
