import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take longest, the longest first: one that is begun last is waited for by idle workers. On a fresh clone nobody has measured yet, and size tells little. */
const longest = [
  "every-rule",
  "plans-agree",
  "steady-answers",
  "design",
  "steady-memory",
  "office-words",
  "compare-places",
  "diagnose",
  "plan-take-killed",
  "kills-",
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
