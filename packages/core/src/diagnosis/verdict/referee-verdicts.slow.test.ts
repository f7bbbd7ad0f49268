import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { exampleSources } from "../../../test/example-sources.ts";
import { findingsOf } from "../../../test/rule-probe.ts";
import { entryOf } from "../../contract/held.ts";
import type { Finding } from "../finding/finding.ts";
import { concentration } from "../rules/concentration/concentration.ts";
import { contractedResearch } from "../rules/contracted-research/contracted-research.ts";
import { herding } from "../rules/herding/herding.ts";
import { opening } from "../rules/opening/opening.ts";
import { standards } from "../rules/standards/standards.ts";
import { unstableSupport } from "../rules/unstable-support/unstable-support.ts";

/** Computed from the raw tables without our code: golden/runners/referee_verdicts.py says how. */
const recomputed = readFileSync(new URL("./referee-verdicts.golden.csv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .slice(1)
  .map((line) => {
    const [finding = "", value, low, high, minimum, wider, verdict = "", size = ""] = line.split(",");
    return { finding, value: Number(value), low: Number(low), high: Number(high), minimum: Number(minimum), wider: Number(wider), verdict, size };
  });

const found = new Map<string, Finding>();

beforeAll(async () => {
  const tables = ["regions", "nkrdp_projects", "nkrdp_programmes", "key_laboratories", "province_indicators", "province_industrial_firms_rd"];
  const abroad = ["articles_by_coauthorship_2003_2022", "us_firms_rd_abroad_by_host", "iso_technical_committees"];
  for (const rule of [concentration, contractedResearch, herding, opening, standards, unstableSupport])
    for (const finding of await findingsOf(rule, exampleSources([...tables, ...abroad]))) found.set(finding.id, finding);
}, 300_000);

test.each(recomputed)(
  "$finding: effect, interval and verdict are those that numpy and scipy give",
  ({ finding, value, low, high, minimum, wider, verdict, size }) => {
    const { effect, ...said } = entryOf(found, finding);
    const error = wider === 0 ? 1e-9 : wider;
    expect(Math.abs(Number(effect?.value) - value)).toBeLessThanOrEqual(error);
    expect(Math.abs(Number(effect?.low) - low)).toBeLessThanOrEqual(error);
    expect(Math.abs(Number(effect?.high) - high)).toBeLessThanOrEqual(error);
    expect(effect?.minimum).toBeCloseTo(minimum, 9);
    if (verdict !== "?") expect([said.verdict, said.size ?? ""]).toEqual([verdict, size]);
  },
);
