import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { judgedExample, judgingTimeout } from "../judged-example.ts";
import { keptAnswers } from "../kept-answers/kept-answers.ts";
import { differing, independentFigures } from "./independent-figures.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-independent-"));
const kept = await keptAnswers();
/** Answers that are not kept, and are not asked in another way. */
const asked = [...new Set(independentFigures.map(({ answer }) => answer))].filter((answer) => kept[answer] === undefined && !answer.includes(": measure "));

beforeAll(async () => {
  await judgedExample(join(folder, "china-its"));
  await judgedExample(join(folder, "eu-s3"), "eu-s3");
}, judgingTimeout);

test.each(asked)(
  "%s: as a program without our code makes it of the raw tables",
  async (answer) => {
    const [example = "", words = ""] = answer.split(": ");
    // That program counts the firms of all industries.
    const all = words.startsWith("opportunities") ? ["--sector", "all"] : [];
    const run = await quoin(...words.split(" "), join(folder, example), ...all, "--json");
    expect(run.exitCode).toBe(0);
    expect(
      differing(
        JSON.parse(run.stdout),
        independentFigures.filter((figure) => figure.answer === answer),
      ),
    ).toEqual([]);
  },
  600_000,
);

test("fields of technology year by year: whether nearness told entries, as a program without our code finds it", async () => {
  const out = join(folder, "out");
  const data = fileURLToPath(new URL("../../../../examples/technology-fields/data/patent_families.csv", import.meta.url));
  const columns = ["--location", "economy_code", "--activity", "field", "--time", "year", "--value", "families"];
  const run = await quoin("measure", "relatedness", "--data", data, ...columns, "--tables", "locations", "--out", out);
  expect(run.exitCode).toBe(0);
  const figures = independentFigures.filter(({ answer }) => answer === "technology-fields: measure relatedness");
  expect(figures.length).toBeGreaterThan(10);
  expect(differing(JSON.parse(readFileSync(join(out, "validation.json"), "utf8")), figures)).toEqual([]);
}, 600_000);
