import fc from "fast-check";
import { expect, test } from "vitest";
import { closeRows } from "./close-rows.ts";

const ids = ["a", "b", "c", "d", "e"];

test("a choice meets the rows exactly where it changes at most K projects and keeps what is committed", () => {
  const subset = fc.subarray(ids);
  fc.assert(
    fc.property(subset, subset, fc.nat(5), fc.nat(4), (current, chosen, most, at) => {
      const committed = new Set(current.slice(0, at % 2));
      const rows = closeRows(ids, new Set(current), committed, most);
      const meets = rows.every(({ options, units, lower, upper }) => {
        const sum = [...options].reduce((total, option, place) => total + (chosen.includes(ids[option] as string) ? Number(units[place]) : 0), 0);
        return (upper === null || sum <= Number(upper.numerator)) && (lower === null || sum >= Number(lower.numerator));
      });
      const changes = ids.filter((id) => current.includes(id) !== chosen.includes(id)).length;
      expect(meets).toBe(changes <= most && [...committed].every((id) => chosen.includes(id)));
    }),
  );
});
