import { groupBy } from "../../contract/group-by.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { isLook } from "../../diagnosis/verdict/is-look.ts";
import type { SharedLimits } from "../../diagnosis/verdict/shared-limits.ts";
import { alarmsOf, type CountedAlarms, familyAlarmsOf, levelOf, placeboLevel } from "./false-alarms.ts";

interface Count {
  readonly looks: number;
  readonly confirmed: number;
}

/** Alarms in worlds with nothing in them, and the same questions on the office's own tables. */
export type AlarmsBeside = CountedAlarms & { readonly here: Count };

/** What counts of a finding, so that findings of a world can be kept as little as that. */
export type CountedFinding = Pick<Finding, "id" | "rule" | "verdict" | "family" | "value" | "effect" | "null" | "placebo">;

/** False alarms by rule, in the order of their codes, by family, and of the page. */
export interface TalliedNoise {
  readonly rules: (AlarmsBeside & { readonly rule: string })[];
  readonly families: (AlarmsBeside & { readonly id: string })[];
  readonly page: AlarmsBeside;
}

/**
 * Counts what was confirmed in each world, beside the same questions on the office's own tables.
 *
 * @param worlds findings of each world
 * @param here   findings on the office's own tables; of them those count that some world asks too
 */
export function talliedNoise(
  worlds: readonly (readonly CountedFinding[])[],
  here: readonly CountedFinding[],
  { significance, q }: Pick<SharedLimits, "significance" | "q">,
): TalliedNoise {
  const all = worlds.flat();
  const questions = new Set(all.map(({ id }) => id));
  const own = here.filter(({ id }) => questions.has(id));
  const tally = (isMine: (finding: CountedFinding) => boolean, count: (each: readonly Count[]) => CountedAlarms): AlarmsBeside => ({
    ...count(worlds.map((each) => promisedOf(each.filter(isMine), significance))),
    here: countOf(own.filter(isMine)),
  });
  const byLevel = (each: readonly Count[]): CountedAlarms => alarmsOf(each, levelOf(significance));
  const codes = [...groupBy(all, ({ rule }) => rule).keys()].sort();
  const families = [...groupBy(all, ({ family }) => family?.id ?? "").keys()].filter((id) => id !== "");
  return {
    rules: codes.map((code) => ({ rule: code, ...tally(({ rule }) => rule === code, byLevel) })).filter(({ looks }) => looks > 0),
    families: families.map((id) => ({
      id,
      ...tally(
        ({ family }) => family?.id === id,
        (each) => familyAlarmsOf(each, q),
      ),
    })),
    page: tally(() => true, byLevel),
  };
}

/** With what its looks promise together: half of the significance each, and one in ten where a limit was tried on others and nothing was held against chance. */
function promisedOf(findings: readonly CountedFinding[], significance: number): Count & { readonly promised: number } {
  const level = ({ null: chance, placebo }: CountedFinding): number => (chance === null && placebo !== null ? placeboLevel : levelOf(significance));
  return { ...countOf(findings), promised: findings.filter(isLook).reduce((sum, each) => sum + level(each), 0) };
}

function countOf(findings: readonly CountedFinding[]): Count {
  return { looks: findings.filter(isLook).length, confirmed: findings.filter(({ verdict }) => verdict === "confirmed").length };
}
