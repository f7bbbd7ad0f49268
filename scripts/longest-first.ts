import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { dealtOut, isSampled, justChanged } from "./test-parts.ts";

/** Files that take longest, the longest first: one that is begun last is waited for by idle workers. On a fresh clone nobody has measured yet, and size tells little. */
const longest = [
  "every-rule",
  "plans-agree",
  "closed-doors",
  "demo",
  "design",
  "eu-s3",
  "report",
  "printed-documents",
  "office-words",
  "random-walk",
  "steady-answers",
  "random-walk-postgres",
  "demo-office",
  "steady",
  "office-language",
  "laboratory-sites",
  "independent-figures",
  "typed-signs",
  "steady-memory",
  "records-at-size",
  "kept-answers",
  "store-engine",
  "plan-decisions",
  "import-killed",
  "compare-places",
  "diagnose",
  "plan-take-killed",
  "workbench.",
  "tables-taken",
  "first-visit",
  "import-page",
  "year.",
  "meeting",
  "portuguese",
  "contract.",
  "people-data",
  "accounts",
  "cycle-look",
  "even-pages-look",
  "odd-pages-look",
  "facilities",
  "collapse-on-phone",
  "approval",
  "kills-postgres",
  "kills-sqlite",
];

function placeOf({ moduleId }: TestSpecification): number {
  if (!/\.(?:slow\.test|attack)\.ts$/.test(moduleId)) return longest.length;
  const file = moduleId.split("/").at(-1) ?? "";
  const at = longest.findIndex((name) => file.startsWith(name.endsWith(".") ? name : `${name}.`));
  return at < 0 ? longest.length : at;
}

/** The longest first, also where the files are dealt out to parts (`--shard`). */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }

  override shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { shard, root } = this.ctx.config;
    if (shard === undefined) return Promise.resolve(files);
    const ordered = files.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.moduleId < b.moduleId ? -1 : Number(a.moduleId > b.moduleId)));
    const changed = justChanged();
    // Each random or size test is in every part of the check of every tier.
    const isAlways = ({ moduleId }: TestSpecification): boolean =>
      changed.has(relative(root, moduleId)) || (process.env["QUOIN_SAMPLED_ALWAYS"] === "yes" && isSampled(readFileSync(moduleId, "utf8")));
    return Promise.resolve([...dealtOut(ordered, shard.index, shard.count, isAlways)]);
  }
}
