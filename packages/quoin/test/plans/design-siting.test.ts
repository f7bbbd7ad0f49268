import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-siting-"));
let made = 0;

function file(text: string): string {
  const path = join(folder, `${made++}.csv`);
  writeFileSync(path, text);
  return path;
}

const clients = file("client,demand\nnorth,120\nsouth,80\neast,200\nwest,40\n");
const sites = file("site,capacity,fixed_cost,existing,open_year_min\na,250,1000000,1,\nb,200,800000,0,2027\nc,150,500000,0,2028\n");
const costs = file(
  "client,site,cost\nnorth,a,10\nnorth,b,40\nnorth,c,60\nsouth,a,70\nsouth,b,20\nsouth,c,15\neast,a,50\neast,b,30\neast,c,45\nwest,a,25\nwest,b,55\n",
);

async function site(...more: string[]) {
  const out = join(folder, `out-${made++}`);
  const given = (option: string, path: string): string[] => (more.includes(option) ? [] : [option, path]);
  const run = await quoin("design", "siting", ...given("--clients", clients), ...given("--sites", sites), ...given("--costs", costs), ...more, "--out", out);
  const read = (name: string): string => readFileSync(join(out, name), "utf8");
  return {
    run,
    read,
    certificate: () => JSON.parse(read("certificate.json")) as { objective: number; bound: number; status: string; check: { violated: number } },
  };
}

test("p-median keeps the existing site and serves each client at its cheapest open one", async () => {
  const { run, read, certificate } = await site("--model", "p-median", "--open", "2");
  expect(run.exitCode).toBe(0);
  // a and b: 1200 + 1600 + 6000 + 1000; a and c would cost 1200 + 1200 + 9000 + 1000.
  expect(certificate()).toMatchObject({ objective: 9800, bound: 9800, status: "optimal", check: { violated: 0 } });
  expect(read("sites.csv")).toBe("site,open,opened_in,load\na,1,,160\nb,1,2027,280\nc,0,,0\n");
  expect(read("assignments.csv")).toBe("client,site,share,cost\neast,b,1,6000\nnorth,a,1,1200\nsouth,b,1,1600\nwest,a,1,1000\n");
});

test("capacitated: demand is split where a site is full, fixed costs of new sites count, single source costs more", async () => {
  const split = await site("--model", "capacitated", "--gap", "0");
  const single = await site("--model", "capacitated", "--single-source", "--gap", "0");
  // a 250 + b 200: b full with south 80 and east 120, the other 80 of east from a.
  expect(split.certificate()).toMatchObject({ objective: 1200 + 1000 + 1600 + 3600 + 4000 + 800_000, status: "optimal" });
  expect(single.certificate().objective).toBeGreaterThanOrEqual(split.certificate().objective);
});

test("covering counts demand within the radius; a set cover of every client", async () => {
  const covering = await site("--model", "covering", "--radius", "30", "--open", "2");
  expect(covering.certificate()).toMatchObject({ objective: 440, status: "optimal" });
  const cover = await site("--model", "set-cover", "--radius", "30");
  expect(cover.certificate()).toMatchObject({ objective: 800_000, bound: 800_000, status: "optimal" });
});

test("the order of rows changes no byte of the tables", async () => {
  const turned = (path: string): string => {
    const [header, ...rows] = readFileSync(path, "utf8").trim().split("\n");
    return file(`${[header, ...rows.reverse()].join("\n")}\n`);
  };
  const one = await site("--model", "p-median", "--open", "2");
  const two = await site("--model", "p-median", "--open", "2", "--clients", turned(clients), "--sites", turned(sites), "--costs", turned(costs));
  for (const name of ["sites.csv", "assignments.csv"]) expect(two.read(name)).toBe(one.read(name));
});

test.each([
  [["--model", "set-cover", "--radius", "12"], "radius:east,12,1,30\nradius:south,12,0,15\nradius:west,12,0,25\n"],
  [["--model", "p-median", "--open", "2", "--costs", file("client,site,cost\nnorth,a,1\nsouth,a,1\neast,a,1\n")], "unreachable:west,,1,\n"],
  [["--model", "capacitated", "--sites", file("site,capacity,fixed_cost\na,100,5\nb,200,5\nc,100,5\n")], "capacity:total,400,1,440\n"],
  [["--model", "p-median", "--open", "1", "--sites", file("site,existing\na,1\nb,1\nc,0\n")], "open:1,1,1,2\n"],
  [["--model", "set-cover", "--radius", "30", "--budget", "100000"], "budget:100000,100000,1,800000\n"],
])("what cannot be met is said by rule, with the smallest relaxation: %s", async (options, expected) => {
  const { run, read, certificate } = await site(...(options as string[]));
  expect([run.exitCode, certificate().status]).toEqual([0, "infeasible"]);
  expect(read("conflicts.csv")).toBe(`rule,limit,in_conflict,relaxed_limit\n${expected as string}`);
});

test.each([
  [["--model", "p-median"], "siting.option-needed"],
  [["--model", "covering", "--open", "1"], "siting.option-needed"],
  [["--model", "p-median", "--open", "1", "--costs", file("client,site,cost\nnowhere,a,1\n")], "siting.unknown-client"],
  [["--model", "p-median", "--open", "1", "--sites", file("site,existing\na,2\nb,0\nc,0\n")], "siting.not-a-flag"],
  [["--model", "p-median", "--open", "1", "--clients", file("client,demand\nnorth,1\nnorth,2\n")], "table.duplicate-key"],
])("a fault is named and nothing written: %s", async (options, code) => {
  const { run, read } = await site(...(options as string[]));
  expect([run.exitCode, run.stderr]).toEqual([2, expect.stringContaining(`error[${code as string}]`)]);
  expect(() => read("certificate.json")).toThrow();
});
