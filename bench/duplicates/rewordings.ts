import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvRows } from "../../packages/core/src/evidence/csv/csv-rows.ts";
import { findDuplicates } from "../../packages/core/src/measures/duplicates/find-duplicates.ts";
import { plainText } from "../../packages/core/src/measures/duplicates/plain-text.ts";
import { plantedCopies, strengths } from "../../packages/core/src/measures/duplicates/planted-copies.ts";

/**
 * Reworded copies of project titles among titles of later calls of the same programmes: graded by `measure duplicates`, and by a character tf-idf of scikit-learn (2- to 4-grams, cosine) with the threshold
 * that leaves it 0.5 % false alarms on these very titles.
 *
 *   PYTHON=python3 npx tsx --conditions=quoin-source bench/duplicates/rewordings.ts [even|odd]
 *
 * The register is the national projects of the example that were called for before a year, the sisters are the titles of that year in the same programmes; copies are of the register's titles (light, medium, strong: one, two,
 * four disguises of six). The copies are made with other seeds than those of the calibration (1), once with each of two. With `even` or `odd` only every other programme is taken. Beside it: one half of all titles against the other,
 * where projects of one call stand under one heading with nearly the same title. tf-idf is given the texts as they are, and plain (half width, simplified, numbers as one sign), as ours are compared. PYTHON must have scikit-learn.
 */
const file = new URL("../../examples/china-its/data/nkrdp_projects.csv", import.meta.url).pathname;
const [head = [], ...rows] = csvRows(readFileSync(file, "utf8"));
const of = (row: readonly string[], column: string) => row[head.indexOf(column)] ?? "";
const every = rows.map((row) => ({ title: of(row, "title_zh"), programme: of(row, "programme_zh"), year: of(row, "call_year") }));
const programmes = [...new Set(every.map(({ programme }) => programme))].sort();
const parity = { even: [0], odd: [1] }[process.argv[2] ?? ""] ?? [0, 1];
const projects = every.filter(({ programme }) => parity.includes(programmes.indexOf(programme) % 2));
type Project = (typeof projects)[number];

const calibrationSeed = 1;
const seeds = [20_240_501, 7];
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

interface Question {
  readonly name: string;
  readonly register: readonly Project[];
  readonly fresh: readonly Project[];
}

function later(year: string): Question {
  const register = projects.filter((each) => each.year < year);
  const known = new Set(register.map(({ programme }) => programme));
  return { name: `titles of ${year} on`, register, fresh: projects.filter((each) => each.year >= year && known.has(each.programme)) };
}
const halves: Question = {
  name: "every other title",
  register: projects.filter((_, place) => place % 2 === 0),
  fresh: projects.filter((_, place) => place % 2 === 1),
};

function ask({ name, register, fresh: all }: Question, seed: number) {
  const known = new Set(register.map(({ title }) => plainText(title)));
  const fresh = all.filter(({ title }) => !known.has(plainText(title)));
  const copies = plantedCopies(
    register.map(({ title }) => title),
    900,
    seed,
  );
  const candidate = (id: string, text: string) => ({ id, text, organisation: null, from: null, to: null });
  const started = performance.now();
  const { matches, sisters, calibration, sisterThreshold } = findDuplicates(
    [...copies.map(({ text }, place) => candidate(`copy ${place}`, text)), ...fresh.map(({ title }, place) => candidate(`fresh ${place}`, title))],
    register.map(({ title, programme, year }, place) => ({ ...candidate(`register ${place}`, title), programme, from: year })),
    { seed: calibrationSeed },
  );
  const seconds = (performance.now() - started) / 1000;
  const pairs = new Set(matches.map(({ id, other }) => `${id} ${other}`));
  const alarmed = new Set(matches.map(({ id }) => id).filter((id) => id.startsWith("fresh")));
  const sister = new Set(sisters.map(({ id }) => id).filter((id) => id.startsWith("fresh") && !alarmed.has(id)));
  const byStrength = (isFound: (place: number) => boolean) =>
    [...strengths.map(({ strength }) => strength), "all"]
      .map((strength) => {
        const own = copies.map((_, place) => place).filter((place) => strength === "all" || copies[place]?.strength === strength);
        return `${strength} ${share(own.filter(isFound).length, own.length)}`;
      })
      .join(", ");
  process.stdout.write(
    `${name}, copies of seed ${seed}, calibrated with ${calibrationSeed}: register ${register.length}, fresh ${fresh.length}\n` +
      `  quoin    copies from ${calibration.threshold.toFixed(3)} (recall that it states ${calibration.recall?.toFixed(3)}, sisters taken for copies ${calibration.sister_alarms_per_1000?.toFixed(1) ?? "-"} in 1,000 of ${calibration.sister_texts}): ` +
      `${byStrength((place) => pairs.has(`copy ${place} register ${copies[place]?.original}`))}; fresh titles taken for copies ${alarmed.size} (${share(alarmed.size, fresh.length)}), ` +
      `told as sisters from ${sisterThreshold.toFixed(3)} ${share(sister.size, fresh.length)}; ${seconds.toFixed(1)} s\n`,
  );
  return { register: register.map(({ title }) => title), copies, strangers: fresh.map(({ title }) => title), byStrength };
}

const asked = [later("2019"), later("2020"), halves].flatMap((question) => seeds.map((seed) => ask(question, seed)));
const folder = mkdtempSync(join(tmpdir(), "quoin-rewordings-"));
try {
  for (const { register, copies, strangers, byStrength } of asked)
    for (const [name, form] of [
      ["as it is", (text: string) => text],
      ["plain", plainText],
    ] as const) {
      const path = join(folder, "texts.json");
      writeFileSync(
        path,
        JSON.stringify({
          register: register.map(form),
          copies: copies.map(({ text, original }) => ({ text: form(text), original })),
          strangers: strangers.map(form),
          allowed: 0.005,
        }),
      );
      const { stdout, stderr, status, error } = spawnSync(process.env["PYTHON"] ?? "python3", [new URL("character_tfidf.py", import.meta.url).pathname, path], {
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`the scikit-learn program failed: ${stderr}`, { cause: error });
      const answer = JSON.parse(stdout) as {
        readonly found: readonly boolean[];
        readonly threshold: number;
        readonly false_alarms: number;
        readonly seconds: number;
      };
      process.stdout.write(
        `  scikit-learn, ${name.padEnd(8)} threshold ${answer.threshold.toFixed(3)}: ${byStrength((place) => answer.found[place] === true)}; ` +
          `false alarms ${share(answer.false_alarms, strangers.length)}; ${answer.seconds.toFixed(1)} s\n`,
      );
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
