import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take longest, the longest first: one that is begun last is waited for by idle workers. On a fresh clone nobody has measured yet, and size tells little. */
const longest = [
  "every-rule",
  "plans-agree",
  "closed-doors",
  "office-words",
  "demo",
  "design",
  "steady-answers",
  "steady-memory",
  "compare-places",
  "diagnose",
  "plan-take-killed",
  "workbench.",
  "meeting",
  "cycle-look",
  "even-pages-look",
  "odd-pages-look",
  "kills-postgres",
  "kills-sqlite",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.includes(`/${name}`) && /\.(slow\.test|attack)\.ts$/.test(moduleId));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
