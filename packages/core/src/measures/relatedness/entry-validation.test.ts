import type { EntryCandidates } from "@quoin/methods";
import { describe, expect, test } from "vitest";
import { saidNotes } from "../../../test/said-notes.ts";
import { entryValidation } from "./entry-validation.ts";

interface Case {
  readonly location: number;
  readonly came: 0 | 1;
  readonly density: number;
  readonly rca?: number;
  readonly holders?: number;
}

function candidates(cases: readonly Case[]): EntryCandidates {
  return {
    locations: Math.max(0, ...cases.map(({ location }) => location + 1)),
    location: Int32Array.from(cases, ({ location }) => location),
    transition: new Int32Array(cases.length),
    entered: Uint8Array.from(cases, ({ came }) => came),
    score: Float64Array.from(cases, ({ density }) => density),
    rivals: { rca: Float64Array.from(cases, ({ rca = 0 }) => rca), frequency: Float64Array.from(cases, ({ holders = 0 }) => holders) },
  };
}

/** Locations of four cases each, of which the first came: told by what `of` says of a case. */
function world(locations: number, of: (came: boolean, place: number) => Omit<Case, "location" | "came">): readonly Case[] {
  return Array.from({ length: locations * 4 }, (_, at): Case => {
    const came = at % 4 === 0;
    return { location: Math.floor(at / 4), came: came ? 1 : 0, ...of(came, at) };
  });
}

const validated = (cases: readonly Case[]) => entryValidation(candidates(cases), { draws: 50, seed: 1 });

describe("what validation.json holds", () => {
  test("a score that tells every entry: an area of 1 with nothing about it, above rivals that tell none", () => {
    const { validation, notes } = validated(world(12, (came) => ({ density: came ? 0.8 : 0.2, rca: 0.5, holders: came ? 1 : 2 })));
    expect(validation).toMatchObject({ candidates: 48, entries: 12, auc: { value: 1, low: 1, high: 1 } });
    // One number for all is right half of the time; one that is turned round never.
    expect(validation.baseline_auc).toEqual({ rca: 0.5, frequency: 0 });
    expect([validation.gain_over_rca.value, validation.gain_over_frequency.value]).toEqual([0.5, 1]);
    expect(validation.baseline_auc_interval.rca).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
    expect(validation.log_loss_gain.rca.value).toBeGreaterThan(0);
    expect(notes).toEqual([]);
  });

  test("the loss without a score is that of the share that came", () => {
    const { validation } = validated(world(12, (came) => ({ density: Number(came) })));
    expect(validation.log_loss_base).toBeCloseTo(-(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)), 12);
  });

  test("gains are differences of what stands beside them", () => {
    const { validation } = validated(world(15, (came, at) => ({ density: ((at * 7) % 11) + 2 * Number(came), rca: (at * 5) % 13, holders: (at * 3) % 7 })));
    for (const rival of ["rca", "frequency"] as const) {
      expect(validation[`gain_over_${rival}`].value).toBeCloseTo((validation.auc.value ?? Number.NaN) - (validation.baseline_auc[rival] ?? Number.NaN), 12);
      expect(validation.precision_gain[rival].value).toBeCloseTo(
        (validation.precision_at_10.value ?? Number.NaN) - (validation.baseline_precision_at_10[rival].value ?? Number.NaN),
        12,
      );
      expect(validation.log_loss_gain[rival].value).toBeCloseTo(
        (validation.baseline_log_loss[rival].value ?? Number.NaN) - (validation.log_loss.value ?? Number.NaN),
        12,
      );
    }
    for (const { value, low, high } of [validation.auc, validation.gain_over_rca, validation.precision_at_10, validation.log_loss]) {
      expect(low).toBeLessThanOrEqual(value ?? Number.NaN);
      expect(high).toBeGreaterThanOrEqual(value ?? Number.NaN);
    }
  });

  test("calibration covers every candidate once, by rising probability, its shares those of the whole", () => {
    const { validation } = validated(world(15, (came, at) => ({ density: ((at * 7) % 11) + 2 * Number(came) })));
    const { calibration, candidates: all, entries } = validation;
    expect(calibration).toHaveLength(10);
    expect(calibration.reduce((sum, tenth) => sum + tenth.candidates, 0)).toBe(all);
    expect(calibration.reduce((sum, tenth) => sum + tenth.candidates * tenth.observed, 0)).toBeCloseTo(entries, 9);
    calibration.slice(1).forEach((tenth, at) => {
      expect(tenth.predicted).toBeGreaterThanOrEqual(calibration[at]?.predicted ?? Number.NaN);
    });
  });

  test("it is plain data: written and read again it is the same, no number lost to what JSON does not know", () => {
    for (const cases of [[], world(2, () => ({ density: 0 })), world(12, (came) => ({ density: Number(came) }))]) {
      const { validation } = validated(cases);
      expect(JSON.parse(JSON.stringify(validation))).toEqual(validation);
    }
  });
});

describe("where little came", () => {
  test("no candidates: nothing but their number", () => {
    const { validation, notes } = validated([]);
    expect(validation).toMatchObject({ candidates: 0, entries: 0, auc: { value: null, low: null, high: null }, log_loss_base: null, calibration: [] });
    expect(validation.baseline_auc).toEqual({ rca: null, frequency: null });
    expect(saidNotes(notes).map(({ code }) => code)).toEqual(["complexity.few-entries"]);
  });

  test("no entries: every figure is empty, none is 0", () => {
    const { validation } = validated(world(12, () => ({ density: 0.5 })).map((each) => ({ ...each, came: 0 as const })));
    const nothing = { value: null, low: null, high: null };
    expect(validation).toEqual({
      candidates: 48,
      entries: 0,
      auc: nothing,
      precision_at_10: nothing,
      log_loss: nothing,
      log_loss_base: null,
      baseline_auc: { rca: null, frequency: null },
      baseline_auc_interval: { rca: nothing, frequency: nothing },
      gain_over_rca: nothing,
      gain_over_frequency: nothing,
      calibration: [],
      baseline_precision_at_10: { rca: nothing, frequency: nothing },
      baseline_log_loss: { rca: nothing, frequency: nothing },
      precision_gain: { rca: nothing, frequency: nothing },
      log_loss_gain: { rca: nothing, frequency: nothing },
    });
  });

  test.each([
    [9, true],
    [10, false],
  ])("%d entries: values, and intervals from the tenth on", (entries, isFew) => {
    const { validation, notes } = validated(world(entries, (came) => ({ density: Number(came), holders: 1 })));
    expect([validation.entries, validation.auc.value, validation.auc.low === null, validation.calibration[0]?.low === null]).toEqual([
      entries,
      1,
      isFew,
      isFew,
    ]);
    expect(saidNotes(notes).map(({ code }) => code)).toEqual(isFew ? ["complexity.few-entries"] : []);
  });

  test("everybody came: a share of 1 leaves nothing to tell, and no area", () => {
    const { validation } = validated(world(12, () => ({ density: 0.5 })).map((each) => ({ ...each, came: 1 as const })));
    expect([validation.auc.value, validation.log_loss_base, validation.precision_at_10.value]).toEqual([null, null, 1]);
  });
});

describe("being nearly there already", () => {
  const codes = (of: (came: boolean, at: number) => Omit<Case, "location" | "came">) => saidNotes(validated(world(15, of)).notes);

  test("density that only repeats advantage gains nothing, and both areas are told", () => {
    const [only, ...more] = codes((came) => ({ density: Number(came), rca: came ? 0.9 : 0.1 }));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: "complexity.no-gain", message: expect.stringContaining("(area 1.000 against 1.000)") });
  });

  test("density that tells less than advantage is told so", () => {
    expect(codes((came) => ({ density: 0.5, rca: Number(came) }))[0]?.message).toContain("(area 0.500 against 1.000)");
  });

  test("density that tells more on every draw is not", () => {
    expect(codes((came) => ({ density: Number(came), rca: 0.3 }))).toEqual([]);
  });

  test("that the number of holders tells as much is not held against density", () => {
    expect(codes((came) => ({ density: Number(came), rca: 0.3, holders: Number(came) }))).toEqual([]);
  });

  test("the draws follow the seed", () => {
    const cases = world(15, (came, at) => ({ density: ((at * 7) % 11) + Number(came), rca: (at * 5) % 13 }));
    const auc = (seed: number) => entryValidation(candidates(cases), { draws: 30, seed }).validation.auc;
    expect(auc(3)).toEqual(auc(3));
    expect(auc(3).value).toBe(auc(4).value);
    expect([auc(3).low, auc(3).high]).not.toEqual([auc(4).low, auc(4).high]);
  });
});
