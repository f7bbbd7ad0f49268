import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-siting-rules-"));
let made = 0;

function file(text: string): string {
  const path = join(folder, `${made++}.csv`);
  writeFileSync(path, text);
  return path;
}

// Cover within 1: s1 reaches c1 and c2 (40), s2 c2 (30), s3 c3 (5), s4 c4 (8).
const clients = file("client,demand,region,sector\nc1,10,W,steel\nc2,30,W,steel\nc3,5,E,solar\nc4,8,E,solar\n");
const near = ["c1,s1", "c2,s1", "c2,s2", "c3,s3", "c4,s4", "c1,e"];
const costs = file(
  `client,site,cost\n${["c1", "c2", "c3", "c4"].flatMap((c) => ["s1", "s2", "s3", "s4"].map((s) => `${c},${s},${near.includes(`${c},${s}`) ? 1 : 9}`)).join("\n")}\n`,
);
const plain = "site,fixed_cost,open_year_min\ns1,10,\ns2,10,\ns3,10,\ns4,10,\n";

async function covering(sites: string, costTable: string, ...more: string[]) {
  const out = join(folder, `out-${made++}`);
  const run = await quoin(
    ...["design", "siting", "--clients", clients, "--sites", file(sites), "--costs", costTable, "--model", "covering", "--radius", "1"],
    ...more,
    ...["--gap", "0", "--out", out],
  );
  const read = (name: string): string => readFileSync(join(out, name), "utf8");
  const open = () =>
    read("sites.csv")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","))
      .filter(([, isOpen]) => isOpen === "1")
      .map(([site, , year]) => `${site}${year === "" ? "" : `@${year}`}`);
  return { run, read, open, certificate: () => JSON.parse(read("certificate.json")) as Record<string, unknown> };
}

test("sectors that come first are covered first, then all other demand", async () => {
  const free = await covering(plain, costs, "--open", "1");
  expect(free.open()).toEqual(["s1"]);
  const one = await covering(plain, costs, "--open", "1", "--first", "solar");
  expect(one.open()).toEqual(["s4"]);
  expect(one.certificate()).toMatchObject({ objective: 8, status: "optimal", first: { objective: 8, bound: 8 } });
  const three = await covering(plain, costs, "--open", "3", "--first", "solar");
  expect(three.open()).toEqual(["s1", "s3", "s4"]);
  expect(three.certificate()).toMatchObject({ objective: 53, first: { objective: 13 } });
});

test("each region gets at least its share within the radius, and a share that cannot be met is named", async () => {
  const half = await covering(plain, costs, "--open", "2", "--floor", "0.5", "--floor-by", "region");
  expect(half.open()).toEqual(["s1", "s4"]);
  expect(half.certificate()).toMatchObject({ objective: 48, status: "optimal", check: { violated: 0 } });
  expect(half.read("rules.csv")).toBe("rule,limit,used,slack\nfloor:E,6.5,8,1.5\nfloor:W,20,40,20\n");
  const most = await covering(plain, costs, "--open", "2", "--floor", "0.7", "--floor-by", "region");
  expect(most.certificate()).toMatchObject({ status: "infeasible" });
  expect(most.read("conflicts.csv")).toBe("rule,limit,in_conflict,relaxed_limit\nopen:2,2,1,3\nfloor:E,9.1,1,\nfloor:W,28,1,\n");
});

test("a floor binds the p-median and the capacitated model too", async () => {
  const out = join(folder, `out-${made++}`);
  const words = ["design", "siting", "--clients", clients, "--sites", file(plain), "--costs", costs, "--model", "p-median", "--open", "2", "--gap", "0"];
  await quoin(...words, "--radius", "1", "--floor", "0.3", "--floor-by", "sector", "--out", out);
  // s1 and s4: 40 at 1, 8 at 1, 5 at 9 = 93; free choice is the same, but s1 and s2 would leave solar at 0.
  expect(JSON.parse(readFileSync(join(out, "certificate.json"), "utf8"))).toMatchObject({ objective: 93, status: "optimal", check: { violated: 0 } });
});

test("money by year: the site that adds most opens first, none before its year, and what no year can pay stays shut", async () => {
  const years = ["--years", "2026=10,2027=10,2028=10"];
  expect((await covering(plain, costs, ...years)).open()).toEqual(["s1@2026", "s3@2028", "s4@2027"]);
  const later = await covering(plain.replace("s1,10,", "s1,10,2027"), costs, ...years);
  expect(later.open()).toEqual(["s1@2027", "s3@2028", "s4@2026"]);
  expect(later.certificate()).toMatchObject({ objective: 53, check: { violated: 0 } });
  const dear = await covering(plain.replace("s1,10,", "s1,11,"), costs, ...years);
  expect(dear.open()).toEqual(["s2@2026", "s3@2028", "s4@2027"]);
  expect(dear.read("rules.csv")).toContain("budget-year:2026,10,10,0\n");
});

test("nothing new is built where a facility in the area has room; unknown hours are said", async () => {
  const table = `${readFileSync(costs, "utf8")}c1,e,1\n`;
  const sites = (hours: string, price = "10"): string =>
    `site,fixed_cost,existing,area,hours\ne,0,1,W,${hours}\ns1,${price},0,W,\ns2,10,0,W,\ns3,10,0,E,\ns4,10,0,E,\n`;
  const room = await covering(sites("1199"), file(table), "--open", "2");
  expect(room.open()).toEqual(["e", "s4"]);
  expect(room.read("rules.csv")).toBe("rule,limit,used,slack\nroom:s1,0,0,0\nroom:s2,0,0,0\n");
  expect((await covering(sites("1200"), file(table), "--open", "2")).open()).toEqual(["e", "s1"]);
  const unknown = await covering(sites(""), file(table), "--open", "2");
  expect(unknown.open()).toEqual(["e", "s1"]);
  expect(unknown.run.stderr).toContain("siting.unknown-hours");
  // Below the price of a review, room does not hold a site back; a reviewed one is marked.
  const cheap = await covering(sites("1199", "9"), file(table), "--open", "3", "--review-from", "10");
  expect(cheap.read("sites.csv")).toBe("site,open,opened_in,load,review\ne,1,,10,0\ns1,1,,30,0\ns2,0,,0,0\ns3,0,,0,0\ns4,1,,8,1\n");
});

test("rules that do not fit are refused by option", async () => {
  for (const [words, code] of [
    [["--floor", "0.5"], "siting.option-needed"],
    [["--years", "soon=3"], "siting.not-a-year"],
    [["--years", "2026=3,2026=4"], "siting.year-twice"],
  ] as const) {
    const { run } = await covering(plain, costs, ...words);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(code);
  }
});
