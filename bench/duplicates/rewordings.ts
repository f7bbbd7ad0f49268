import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvRows } from "../../packages/core/src/evidence/csv/csv-rows.ts";
import { findDuplicates } from "../../packages/core/src/measures/duplicates/find-duplicates.ts";
import { plainText } from "../../packages/core/src/measures/duplicates/plain-text.ts";
import { plantedCopies, strengths } from "../../packages/core/src/measures/duplicates/planted-copies.ts";

/**
 * Reworded copies of project titles among titles of other programmes: found by `measure duplicates` with the threshold it chooses itself, with one fitted as that of the other, and by a character tf-idf of scikit-learn
 * (2- to 4-grams, cosine) with the threshold that leaves it 1 % false alarms on these very titles.
 *
 *   PYTHON=python3 npx tsx --conditions=quoin-source bench/duplicates/rewordings.ts
 *
 * The register is every other programme of the example's national projects; copies are of its titles (light, medium, strong: one, two, four disguises of six), the titles of the
 * other programmes copy nothing. The copies are made with another seed than those of the calibration. tf-idf is given the texts as they are, and plain (half width, simplified,
 * numbers as one sign), as ours are compared. PYTHON must have scikit-learn.
 */
const file = new URL("../../examples/china-its/data/nkrdp_projects.csv", import.meta.url).pathname;
const [head = [], ...rows] = csvRows(readFileSync(file, "utf8"));
const [title, programme] = [head.indexOf("title_zh"), head.indexOf("programme_zh")];
const programmes = [...new Set(rows.map((row) => row[programme] ?? ""))].sort();
const isRegistered = new Set(programmes.filter((_, place) => place % 2 === 0));
const register = rows.filter((row) => isRegistered.has(row[programme] ?? "")).map((row) => row[title] ?? "");
const known = new Set(register.map(plainText));
const strangers = rows
  .filter((row) => !isRegistered.has(row[programme] ?? ""))
  .map((row) => row[title] ?? "")
  .filter((text) => !known.has(plainText(text)));
const seed = 20_240_501;
const copies = plantedCopies(register, 600, seed);

const candidate = (id: string, text: string) => ({ id, text, organisation: null, from: null, to: null });
const started = performance.now();
const { matches, calibration } = findDuplicates(
  [...copies.map(({ text }, place) => candidate(`copy ${place}`, text)), ...strangers.map((text, place) => candidate(`stranger ${place}`, text))],
  register.map((text, place) => candidate(`register ${place}`, text)),
  { seed: 1 },
);
const seconds = (performance.now() - started) / 1000;
const pairs = new Set(matches.map(({ id, other }) => `${id} ${other}`));
const alarmed = new Set(matches.map(({ id }) => id).filter((id) => id.startsWith("stranger")));
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const byStrength = (isFound: (place: number) => boolean) =>
  [...strengths.map(({ strength }) => strength), "all"]
    .map((strength) => {
      const own = copies.map((_, place) => place).filter((place) => strength === "all" || copies[place]?.strength === strength);
      return `${strength} ${share(own.filter(isFound).length, own.length)}`;
    })
    .join(", ");
process.stdout.write(
  `register ${register.length}, copies ${copies.length}, strangers ${strangers.length}\n` +
    `quoin                 threshold ${calibration.threshold.toFixed(3)} (its own; recall that it states ${calibration.recall?.toFixed(3)}, false alarms ${calibration.false_alarms_per_1000} in 1,000): ` +
    `${byStrength((place) => pairs.has(`copy ${place} register ${copies[place]?.original}`))}; false alarms ${share(alarmed.size, strangers.length)}; ${seconds.toFixed(1)} s\n`,
);

/** The same score at the lowest threshold that leaves 1 % of these strangers a match, as tf-idf is given. */
const wide = findDuplicates(
  [...copies.map(({ text }, place) => candidate(`copy ${place}`, text)), ...strangers.map((text, place) => candidate(`stranger ${place}`, text))],
  register.map((text, place) => candidate(`register ${place}`, text)),
  { seed: 1, threshold: 0.55 },
).matches;
const bestOf = new Map<string, number>();
for (const { id, score } of wide) bestOf.set(id, Math.max(score, bestOf.get(id) ?? 0));
const best = strangers.map((_, place) => bestOf.get(`stranger ${place}`) ?? 0).sort((a, b) => b - a);
const fitted = best[Math.floor(0.01 * best.length)] ?? 1;
const fittedPairs = new Set(wide.filter(({ score }) => score > fitted).map(({ id, other }) => `${id} ${other}`));
process.stdout.write(
  `quoin, fitted         threshold ${fitted.toFixed(3)}: ${byStrength((place) => fittedPairs.has(`copy ${place} register ${copies[place]?.original}`))}; ` +
    `false alarms ${share(best.filter((score) => score > fitted).length, strangers.length)}\n`,
);

const folder = mkdtempSync(join(tmpdir(), "quoin-rewordings-"));
try {
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
      `scikit-learn, ${name.padEnd(8)} threshold ${answer.threshold.toFixed(3)}: ${byStrength((place) => answer.found[place] === true)}; ` +
        `false alarms ${share(answer.false_alarms, strangers.length)}; ${answer.seconds.toFixed(1)} s\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
