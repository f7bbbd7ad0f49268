import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { checkRecord, type Entity, entityOf, type RecordChange } from "@quoin/core";
import { RandomStream } from "@quoin/methods";
import { type PlantStrength, plantedCopies, strengths } from "../../packages/core/src/measures/duplicates/planted-copies.ts";
import { createWorkspace } from "../../packages/quoin/src/commands/create-workspace.ts";
import { openWorkspace } from "../../packages/quoin/src/composition.ts";
import { runUseCaseNamed } from "../../packages/quoin/test/run-use-case-named.ts";

/**
 * `check-duplicates` in a workspace, records read and matches kept, against a program that only compares the titles: scipy's product of sparse matrices
 * of character pairs weighted by rarity, every pair of cosine 0.7 or more.
 *
 *   PYTHON=python3 npx tsx --conditions=quoin-source bench/duplicates/duplicates.ts [applications] [projects] [pieces]        default: 10000 100000 2
 *
 * Titles are invented from pieces of so many real ones, each from its place; one application in sixteen is a project's title in one, two or four disguises of six (light, medium, strong). PYTHON must have scipy. Each is run once; the processor's time is that of all threads.
 * Titles of two halves share these by thousands, so that every application has some five copies to be kept, more than any register: of four pieces, nearly only those that were planted. The share found says nothing of real titles.
 */
const [wantedApplications = 10_000, wantedProjects = 100_000, pieces = 2] = process.argv.slice(2).map(Number);
/** One application in so many is a copy. */
const everyPlanted = 16;
/** Processor seconds at which the command says what it does next. */
const steps: number[] = [];
const processorSeconds = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;
const asker = { name: "bench", language: "en", progress: { step: () => steps.push(processorSeconds()) } } as const;
const folder = await mkdtemp(join(tmpdir(), "quoin-duplicates-"));
try {
  const made = await createWorkspace(join(folder, "office"), "china-its", asker);
  const opened = await openWorkspace(join(folder, "office"));
  if (!made.ok || !opened.ok) throw new Error("no workspace");
  const workspace = opened.value;
  const { records } = workspace.people;
  const ask = (name: string, input: Record<string, unknown>) => runUseCaseNamed(workspace, asker, name, input);

  const title = ({ body }: { readonly body: Readonly<Record<string, unknown>> }): string => (body["labels"] as { readonly zh?: string }).zh ?? "";
  const real = (await records.list("project")).map(title).filter((text) => text.length > 7);
  const random = new RandomStream(1);
  const one = (from: readonly string[]): string => from[random.integer(from.length)] ?? "";
  const invented = (): string => {
    const from = Array.from({ length: pieces }, () => one(real));
    return from
      .map((text, piece) => {
        const cut = (at: number): number =>
          at === pieces ? text.length : at === 0 ? 0 : piece === 0 ? Math.ceil((at * text.length) / pieces) : Math.floor((at * text.length) / pieces);
        return text.slice(cut(piece), cut(piece + 1));
      })
      .join("");
  };
  const known = await records.count("project");
  const added = Array.from({ length: Math.max(0, wantedProjects - known) }, invented);
  const projects = (await records.list("project")).map(title).concat(added);
  const copies = plantedCopies(
    projects.filter((_text, place) => place % 97 === 0),
    Math.ceil(wantedApplications / everyPlanted),
    20_240_501,
  );
  const applications = Array.from({ length: wantedApplications }, (_, at) =>
    at % everyPlanted === 0 ? (copies[at / everyPlanted]?.text ?? invented()) : invented(),
  );

  const change = (type: string, data: Readonly<Record<string, unknown>>): RecordChange => {
    const checked = checkRecord(entityOf(type) as Entity, { ...data, synthetic: true });
    if (!checked.ok) throw new Error(JSON.stringify(checked.notes));
    return { ...checked.value, expectedVersion: 0 };
  };
  const organisation = () => `bench-${random.integer(500)}`;
  const changes = [
    ...Array.from({ length: 500 }, (_, at) => change("organisation", { id: `bench-${at}`, labels: { en: `Bench ${at}` } })),
    change("call", { id: "bench", labels: { en: "Bench" } }),
    ...added.map((zh, at) => change("project", { id: `bench-${at}`, labels: { zh }, lead: organisation(), start: "2024", end: "2027" })),
    ...applications.map((zh, at) =>
      change("application", {
        id: `bench-${at}`,
        labels: { zh },
        call: "bench",
        organisation: organisation(),
        status: "submitted",
        start: "2026",
        end: "2028",
      }),
    ),
  ];
  for (let at = 0; at < changes.length; at += 5_000) {
    const committed = await records.commit(changes.slice(at, at + 5_000), { who: "bench", at: "2026-01-01T00:00:00.000Z", reason: "bench" });
    if (!committed.ok) throw new Error(JSON.stringify(committed.notes.slice(0, 3)));
  }

  steps.length = 0;
  const [started, used] = [performance.now(), processorSeconds()];
  const answer = (await ask("check-duplicates", { call: "bench" })) as {
    readonly threshold: number;
    readonly recall: number | null;
    readonly matches: readonly { readonly application: string }[];
  };
  const ours = (performance.now() - started) / 1000;
  const ended = processorSeconds();
  const processor = ended - used;
  const between = [...steps, ended].slice(1).map((at, place) => (at - (steps[place] ?? at)).toFixed(1));
  const found = new Set(answer.matches.map(({ application }) => Number(application.slice("bench-".length))));
  const foundOf = (strength: PlantStrength | null) => {
    const own = copies.map((copy, place) => ({ copy, at: place * everyPlanted })).filter(({ copy }) => strength === null || copy.strength === strength);
    return `${own.filter(({ at }) => found.has(at)).length} of ${own.length}`;
  };
  const planted = strengths.map(({ strength }) => `${strength} ${foundOf(strength)}`).join(", ");
  await workspace.close();

  await writeFile(join(folder, "applications.txt"), applications.join("\n"));
  await writeFile(join(folder, "projects.txt"), projects.join("\n"));
  const program = new URL("titles_cosine.py", import.meta.url).pathname;
  const { stdout, stderr, status, error } = spawnSync(
    process.env["PYTHON"] ?? "python3",
    [program, join(folder, "applications.txt"), join(folder, "projects.txt")],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`the scipy program failed: ${stderr}`, { cause: error });
  const { seconds, pairs } = JSON.parse(stdout) as { readonly seconds: number; readonly pairs: number };
  process.stdout.write(
    `${applications.length} applications, ${projects.length} projects: quoin ${ours.toFixed(1)} s (processor ${processor.toFixed(1)}: reading, comparing, keeping ${between.join(", ")}) for the whole command (threshold ${answer.threshold}, recall that it states ${answer.recall}, ${answer.matches.length} matches, planted copies ${foundOf(null)}: ${planted}), scipy ${seconds.toFixed(1)} s for the titles alone (${pairs} pairs), ratio ${(ours / seconds).toFixed(2)}; load ${loadavg()[0]?.toFixed(1)}\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
