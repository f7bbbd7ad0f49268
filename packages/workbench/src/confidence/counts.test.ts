import type { ApiAnswer } from "@quoin/core";
import { expect, test } from "vitest";
import { countsOf } from "./counts.ts";

type Diagnosis = Pick<ApiAnswer<"diagnose">, "findings" | "families">;

test("each word of sureness is counted from what findings carry", () => {
  const finding = (verdict: string, strength: string | null, reason: string | null, code: string) => ({ verdict, strength, reason, statement_data: { code } });
  const diagnosis = {
    findings: [
      finding("confirmed", "robust", null, "a.result"),
      finding("confirmed", "depends", null, "sureness.until"),
      finding("not-supported", null, null, "a.result"),
      finding("insufficient-data", null, "low-power", "a.result"),
      finding("insufficient-data", null, null, "a.few"),
    ],
    families: [
      { looks: 31, confirmed: 2, expected_by_chance: 1.55 },
      { looks: 20, confirmed: 0, expected_by_chance: 1 },
    ],
  } as unknown as Diagnosis;
  expect(countsOf(diagnosis)).toMatchObject({ all: 5, refused: 1, thin: 2, blunt: 1, old: 1, looks: 51, called: 2, byChance: 2.55 });
  expect(countsOf(diagnosis).robust).toHaveLength(1);
  expect(countsOf(diagnosis).depends).toHaveLength(1);
});
