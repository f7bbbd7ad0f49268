import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";

const displays = new URL("../../../../examples/substitution/displays.csv", import.meta.url).pathname;

function written(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "quoin-")), "own.csv");
  writeFileSync(path, text);
  return path;
}

const shares = Array.from({ length: 12 }, (_, place) => [2005 + place, 100 / (1 + Math.exp(-0.5 * (place - 7)))] as const);

test("a table in an office's own columns is forecast as one in the contract's, and its market is offered", async () => {
  const own = written(["年份,技术路线,份额", ...shares.flatMap(([year, share]) => [`${year},新,${share}`, `${year},旧,${100 - share}`]), ""].join("\n"));
  const usual = written(
    [
      "episode,technology,region,year,value,unit",
      ...shares.flatMap(([year, share]) => [`e,新,r,${year},${share},percent`, `e,旧,r,${year},${100 - share},percent`]),
      "",
    ].join("\n"),
  );
  const answerOf = async (...given: readonly string[]) => JSON.parse((await quoin("forecast-file", ...given, "--json")).stdout);
  const [mine, theirs] = [await answerOf("--data", own, "--values", "percent"), await answerOf("--data", usual)];
  expect(mine.columns).toMatchObject({ missing: [], used: { year: "年份", technology: "技术路线", value: "份额", unit: null, region: null } });
  expect(mine.chosen.technologies).toEqual(theirs.chosen.technologies);
  expect(mine.chosen.technologies[0].back_test.forecasts).toBeGreaterThan(0);

  const [a, b] = [join(mkdtempSync(join(tmpdir(), "quoin-")), "a"), join(mkdtempSync(join(tmpdir(), "quoin-")), "b")];
  expect((await quoin("measure", "substitution", "--data", own, "--columns", "value=份额", "--values", "percent", "--out", a)).exitCode).toBe(0);
  expect((await quoin("measure", "substitution", "--data", usual, "--out", b)).exitCode).toBe(0);
  const shareCells = (folder: string) =>
    readFileSync(join(folder, "forecast.csv"), "utf8")
      .split("\n")
      .map((line) => line.split(",").slice(2).join());
  expect(shareCells(a)).toEqual(shareCells(b));
});

test("what is not known of a table is asked for: columns that nobody names, and whether numbers are percentages", async () => {
  const odd = written("a,b,c\n2001,x,1\n2002,x,2\n");
  const asked = await quoin("forecast-file", "--data", odd, "--json");
  expect(asked.exitCode).toBe(2);
  expect(JSON.parse(asked.stdout).columns).toMatchObject({ names: ["a", "b", "c"], missing: ["technology", "year", "value", "values"] });
  const told = await quoin("forecast-file", "--data", odd, "--columns", "year=a,technology=b,value=c", "--values", "percent", "--json");
  expect(told.exitCode).toBe(0);
  expect(JSON.parse(told.stdout).chosen.technologies[0].observed).toHaveLength(2);
  expect((await quoin("forecast-file", "--data", odd, "--columns", "year=nowhere")).exitCode).toBe(2);
  expect((await quoin("forecast-file", "--data", odd, "--columns", "colour=a")).exitCode).toBe(2);
});

test("standing in a year of one's own table, later rows are shown and have no say", async () => {
  const [head = "", ...lines] = readFileSync(displays, "utf8").split("\n");
  const cut = written([head, ...lines.filter((line) => Number(line.split(",")[3]) <= 2008), ""].join("\n"));
  const answerOf = async (data: string) =>
    JSON.parse((await quoin("forecast-file", "--data", data, "--episode", "tv_display_world", "--origin", "2008", "--json")).stdout);
  const [whole, known] = [await answerOf(displays), await answerOf(cut)];
  const said = ({ technology, forecast, takeover }: Record<string, unknown>) => ({ technology, forecast, takeover });
  expect(whole.chosen.technologies.map(said)).toEqual(known.chosen.technologies.map(said));
  expect(whole.chosen.technologies[0].observed.length).toBeGreaterThan(known.chosen.technologies[0].observed.length);
});

test("with only what had been published by the year stood in, a value that came out later has no say; an invented row marks the market", async () => {
  const rows = (last: number) =>
    shares.filter(([year]) => year <= last).flatMap(([year, share]) => [`${year},new,${share},${year + 1}-03,`, `${year},old,${100 - share},${year + 1}-03,1`]);
  const head = "year,technology,share,published,synthetic";
  const answerOf = async (text: string, ...more: readonly string[]) =>
    JSON.parse((await quoin("forecast-file", "--data", written(text), "--values", "percent", ...more, "--json")).stdout).chosen;
  const then = await answerOf([head, ...rows(2016), ""].join("\n"), "--origin", "2012", "--vintage", "published");
  const cut = await answerOf([head, ...rows(2011), ""].join("\n"));
  expect(then.vintage).toEqual({ used: "published", known: 14, later: 2, unsaid: 0 });
  expect(then.technologies[0].forecast).toEqual(cut.technologies[0].forecast);
  expect(then.technologies[0].takeover).toEqual(cut.technologies[0].takeover);
  expect(then.technologies[0].observed.find(({ year }: { year: number }) => year === 2012)).toMatchObject({ published: "2013-03", known_then: false });
  expect(then.synthetic).toBe(true);
  const undated = await answerOf(
    [head, ...rows(2016), ""]
      .join("\n")
      .replaceAll("-03", "")
      .replaceAll(/,20\d\d,/g, ",,")
      .replaceAll(/,1$/gm, ","),
    "--origin",
    "2012",
  );
  expect(undated).toMatchObject({ synthetic: false, vintage: { used: "year", known: 0, later: 0, unsaid: 16 } });
});
