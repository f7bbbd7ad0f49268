import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { logisticPath, logisticShare, logisticSubstitution, saturatingShare, saturationEnd } from "./logistic-substitution.ts";

/** Own numpy implementation of the method on records, cassettes and compact discs in the United States; see `provenance` in the file. */
const golden = JSON.parse(readFileSync(new URL("./logistic-substitution.golden.json", import.meta.url), "utf8")) as {
  shares: Record<"album_lp" | "cassette" | "cd", number[]>;
  years: number[];
  album: { dt: number; tm: number };
  cd: { dt: number; tm: number };
  cassette_saturating: { T: number[]; share: number[] };
  switch_with_hypothetical_fourth_dt13_tm2012: { year: number; slope: number; down_dt: number; down_tm: number };
};
const years = Float64Array.from(golden.years);
const percent = (name: "album_lp" | "cassette" | "cd") => Float64Array.from(golden.shares[name], (share) => 100 * share);
const window = (name: "album_lp" | "cd", from: number, to: number) => {
  const [first, last] = [golden.years.indexOf(from), golden.years.indexOf(to) + 1];
  return logisticPath(years.subarray(first, last), percent(name).subarray(first, last));
};
const [album, cd] = [window("album_lp", 1977, 1986), window("cd", 1986, 1995)];
if (album === null || cd === null) throw new Error("no path");

describe("recording media", () => {
  test("have the paths of the windows", () => {
    for (const [path, { dt, tm }] of [
      [album, golden.album],
      [cd, golden.cd],
    ] as const) {
      expect(Math.abs(path.dt10to90 / dt - 1)).toBeLessThan(1e-8);
      expect(Math.abs(path.t50 / tm - 1)).toBeLessThan(1e-8);
    }
    golden.cassette_saturating.T.forEach((year, i) => {
      expect(Math.abs(saturatingShare([album, cd], year) / 100 - (golden.cassette_saturating.share[i] ?? Number.NaN))).toBeLessThan(1e-8);
    });
  });

  test("never end their saturation by the published rule, and do with a fourth technology", () => {
    expect(saturationEnd([album, cd], 1977, 34)).toBeNull();
    const fourth = { slope: Math.log(81) / 13, dt10to90: 13, t50: 2012 };
    const known = golden.switch_with_hypothetical_fourth_dt13_tm2012;
    const end = saturationEnd([album, cd, fourth], 1977, 34);
    // Theirs differentiates three times on a grid of 0.01 years, ours in closed form.
    expect(Math.abs((end?.year ?? 0) - known.year)).toBeLessThan(0.02);
    expect(Math.abs((end?.path.slope ?? 0) / known.slope - 1)).toBeLessThan(1e-3);
    expect(end?.path.dt10to90).toBeCloseTo(known.down_dt, 1);
    expect(end?.path.t50).toBeCloseTo(known.down_tm, 1);
  });

  test("find their order by themselves: records fall, cassettes saturate, discs grow; in any order of rows", () => {
    const found = logisticSubstitution(
      years.subarray(0, 15),
      Float64Array.of(...percent("album_lp").subarray(0, 15), ...percent("cassette").subarray(0, 15), ...percent("cd").subarray(0, 15)),
    );
    expect(found.phases.map(({ phase }) => phase)).toEqual(["falling", "saturating", "growing"]);
    const turned = logisticSubstitution(
      years.subarray(0, 15),
      Float64Array.of(...percent("cd").subarray(0, 15), ...percent("album_lp").subarray(0, 15), ...percent("cassette").subarray(0, 15)),
    );
    expect(turned.phases.map(({ phase }) => phase)).toEqual(["growing", "falling", "saturating"]);
    expect([...turned.fitted.subarray(0, 15)]).toEqual([...found.fitted.subarray(30)]);
  });
});

test("exact logistic paths come back", () => {
  const t = Float64Array.from({ length: 20 }, (_, i) => 1990 + i);
  const path = logisticPath(
    t,
    t.map((year) => logisticShare({ slope: -0.3, dt10to90: 0, t50: 1998 }, year)),
  );
  expect(path?.slope).toBeCloseTo(-0.3, 12);
  expect(path?.t50).toBeCloseTo(1998, 9);
});
