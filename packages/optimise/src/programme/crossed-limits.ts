import type { ModelPlace } from "./model-fault.ts";
import type { ModelFaults } from "./model-faults.ts";
import type { NamedProgramme } from "./named-programme.ts";

type LimitKey = "lo" | "lower";

/** Adds a fault for each row (`lo`) and column (`lower`) whose lower limit is above its upper one; `place` says where the limit of an index stands. */
export function addCrossedLimits(
  faults: ModelFaults,
  { programme, columnNames, rowNames }: NamedProgramme,
  place: (key: LimitKey, index: number) => ModelPlace,
): void {
  const { lower, upper, rowLower, rowUpper } = programme;
  const add = (names: readonly string[], low: Float64Array, high: Float64Array, key: LimitKey): void =>
    names.forEach((name, at) => {
      const [from = 0, to = 0] = [low[at], high[at]];
      const impossible = from > to || from === Number.POSITIVE_INFINITY || to === Number.NEGATIVE_INFINITY;
      if (impossible) faults.add("model.crossed-limits", { name, lower: from, upper: to }, place(key, at));
    });
  add(rowNames, rowLower, rowUpper, "lo");
  add(columnNames, lower, upper, "lower");
}
