import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { envelopeDefaults } from "../../../core/src/capabilities/funding/terms/verdict-terms.ts";
import { success } from "../../../core/src/contract/outcome.ts";
import { rootOf } from "../../../core/src/evidence/territory/territory.ts";
import type { DesignContext } from "../../../core/src/plan/design-context.ts";
import { planLines } from "../../../core/src/planning/making/design-plan.ts";
import { designContext } from "../../../core/src/planning/making/designed-plan.ts";
import { lineMakers } from "../../../core/src/planning/making/line-makers.ts";
import { planCases } from "../../../core/src/planning/making/plan-cases.ts";
import { withWorkspacePorts } from "../../src/composition.ts";
import { judgedExample, judgingTimeout } from "../judged-example.ts";

/** The makers whose lines read a weight of the office: those of the fund. All others are given none. */
const weighing = lineMakers.filter(({ item }) => item === "M1.2");
const factors = [0, 0.5, 2] as const;
const asker = { language: "en", progress: { step: () => {} } } as const;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-weights-"));
}, judgingTimeout);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The office's weights times a factor: of categories, of what a finding sets, of technology systems. */
function weighed(context: DesignContext, factor: number): DesignContext {
  const { settings } = context;
  const { envelope, weights } = settings;
  const categories = ["YFA", "YFB", "YFC", "YFF", ...Object.keys(weights)];
  return {
    ...context,
    settings: {
      ...settings,
      weights: Object.fromEntries(categories.map((category) => [category, (weights[category] ?? 1) * factor])),
      envelope: {
        ...envelope,
        generic_weight: (envelope.generic_weight ?? envelopeDefaults.generic_weight) * factor,
        long_weight: (envelope.long_weight ?? envelopeDefaults.long_weight) * factor,
        system_weight: (envelope.system_weight ?? envelopeDefaults.system_weight) * factor,
      },
    },
  };
}

test.each(["china-its", "demo-office", "eu-s3"])(
  "no value of a line of %s changes by a weight alone: doubled, halved or without any",
  async (example) => {
    const office = join(folder, example);
    await judgedExample(office, example);
    const read = await withWorkspacePorts(office, asker, async (ports) => {
      const asked = await designContext(ports, rootOf(ports.settings), "base");
      if (!asked.ok) return asked;
      const cases = await planCases(asked.value);
      const valuesOf = async (context: DesignContext) =>
        Object.fromEntries((await planLines(context, lineMakers, cases, undefined, weighing)).lines.map(({ id, value }) => [id, value]));
      const plain = await valuesOf(asked.value);
      const others = [];
      for (const factor of factors) others.push(await valuesOf(weighed(asked.value, factor)));
      return success({ plain, others });
    });
    if (!read.ok) throw new Error(JSON.stringify(read.notes));
    const { plain, others } = read.value;
    // The EU's example divides no fund; the other two do, one by a rule and one by what candidates state.
    expect(Object.values(plain).map((value) => value === null)).toEqual({ "china-its": [true], "demo-office": [false], "eu-s3": [] }[example]);
    expect(others).toEqual(factors.map(() => plain));
  },
  judgingTimeout,
);
