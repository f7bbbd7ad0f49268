import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpportunitiesAnswer } from "@quoin/core";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { judgedExample } from "../judged-example.ts";

/** What stands beside a recommendation is what the diagnosis says: it is judged, and what reads the table that is cut to some years is judged anew. */
const timeout = 600_000;

async function office(keeps: (year: string) => boolean = () => true): Promise<string> {
  const place = join(mkdtempSync(join(tmpdir(), "quoin-opportunities-")), "office");
  await judgedExample(place);
  const path = join(place, "data", "province_industry_listed_firms.csv");
  const [head, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(path, `${[head, ...lines.filter((line) => keeps(line.split(",")[1] as string))].join("\n")}\n`);
  return place;
}

async function opportunities(place: string, ...words: readonly string[]): Promise<OpportunitiesAnswer> {
  return JSON.parse((await quoin("opportunities", place, ...words, "--json")).stdout) as OpportunitiesAnswer;
}

test(
  "every place has a rank with both bands around it; nearness is not praised where it gains nothing",
  async () => {
    const { places, bands, validation } = await opportunities(await office(), "--year", "2025", "--sector", "all");
    expect(bands).toEqual({ thresholds: 5, draws: 200, asked: 200 });
    for (const { rank, swept, drawn } of places) {
      expect(rank !== null && swept !== null && swept[0] <= rank && rank <= swept[1]).toBe(true);
      expect(drawn !== null && drawn[0] <= drawn[1]).toBe(true);
    }
    // Beside worlds in which every province goes on as its own mix would, p = 0.10: neither told from chance nor excluded.
    expect(validation.map(({ verdict }) => verdict)).toEqual(["insufficient-data"]);
  },
  timeout,
);

test(
  "one year: whether nearness tells entries is insufficient data, and says so beside the options",
  async () => {
    const near = await opportunities(await office((year) => year === "2025"), "--region", "350000");
    expect(new Set(near.validation.map(({ verdict }) => verdict))).toEqual(new Set(["insufficient-data"]));
    expect([near.years, near.activities.length > 0]).toEqual([[2025], true]);
  },
  timeout,
);
