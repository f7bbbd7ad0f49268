import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { openOffice } from "../office-accounts.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-zone-"));
});
afterAll(() => rm(folder, { recursive: true }));

const begin = (name: string, ...words: string[]) => quoin("init", join(folder, name), "--json", ...words);
/** A call of a day far ahead, without a zone of its own. */
const callOf = (currency: string) => ({
  labels: { en: "Call" },
  opens: "2026-01-01",
  closes: "2199-12-31",
  currency,
  budgets: [{ year: 2199, amount: "10" }],
  scorecard: {
    items: [
      {
        code: "a",
        label: { en: "A" },
        max: 50,
        points: [
          [0, 0],
          [10, 50],
        ],
      },
    ],
    total: 50,
  },
});
const zoneIn = async (name: string) => /^time_zone: (.*)$/m.exec(await readFile(join(folder, name, "quoin.yaml"), "utf8"))?.[1];

test.each(["LMR", "XTS", "eur"])("a currency that is none (%s) is called that, and how one is written", async (code) => {
  const begun = await begin(`none-${code}`, "--currency", code);
  expect([begun.exitCode, begun.stderr.includes("record.unknown-currency"), begun.stderr.includes("ISO 4217")]).toEqual([2, true, true]);
});

test("a country of one time gives the zone, and it is said; one of several is asked for it, each of them named", async () => {
  const korea = await begin("kr", "--currency", "KRW");
  expect([korea.exitCode, await zoneIn("kr")]).toEqual([0, "Asia/Seoul"]);
  expect(korea.stderr).toContain("workspace.zone-guessed");
  const brazil = await begin("br", "--currency", "BRL");
  expect(brazil.exitCode).toBe(2);
  for (const said of ["workspace.several-zones", "America/Sao_Paulo", "America/Manaus", "America/Noronha"])
    expect(`${brazil.stdout}${brazil.stderr}`).toContain(said);
  expect((await begin("br", "--currency", "BRL", "--time-zone", "America/Sao_Paulo")).exitCode).toBe(0);
  expect(await zoneIn("br")).toBe("America/Sao_Paulo");
});

test("a currency of many countries asks the root, and where that is no country the office; a zone that is none is refused", async () => {
  expect([(await begin("at", "--currency", "EUR", "--root", "AT")).exitCode, await zoneIn("at")]).toEqual([0, "Europe/Vienna"]);
  expect((await begin("eu", "--currency", "EUR", "--root", "R1")).stderr).toContain("workspace.zone-not-known");
  expect((await begin("moon", "--currency", "KRW", "--time-zone", "Moon/Base")).stderr).toContain("call.unknown-zone");
  const bare = await begin("bare");
  expect([bare.exitCode, await zoneIn("bare")]).toEqual([0, "unsaid"]);
  expect(bare.stderr).toContain("workspace.zone-of-machine");
});

test("an office that says nothing of where it is has no zone until it says one: it is asked, its country's zones named, and no call opens", async () => {
  const dir = join(folder, "unsaid");
  await begin("unsaid");
  const about = async () => JSON.parse((await quoin("about", dir, "--json")).stdout).time_zone;
  expect(await about()).toBeNull();
  expect((await quoin("doctor", dir)).stdout).toContain("It is not said in which time zone the office is");
  const brazil = await quoin("settings", "set", dir, "currency", "BRL");
  expect([brazil.exitCode, brazil.stderr]).toEqual([0, expect.stringMatching(/workspace\.zone-unsaid[\s\S]*America\/Noronha/)]);
  expect((await quoin("settings", "set", dir, "currency", "KRW")).stderr).toContain("Asia/Seoul");
  await writeFile(join(folder, "draft.json"), JSON.stringify(callOf("KRW")));
  expect((await quoin("call", "put", dir, "c1", "--data", join(folder, "draft.json"))).exitCode).toBe(0);
  expect(JSON.parse((await quoin("call", "list", dir, "--json")).stdout).calls).toMatchObject([{ id: "c1", time_zone: null }]);
  const closed = await quoin("call", "open", dir, "c1");
  expect([closed.exitCode, closed.stderr]).toEqual([2, expect.stringContaining("workspace.zone-asked")]);
  expect((await quoin("settings", "set", dir, "time_zone", "Asia/Seoul")).exitCode).toBe(0);
  // Who takes it away again is asked again: nothing of another country comes in its place.
  const taken = JSON.parse((await quoin("settings", "set", dir, "time_zone", "--json")).stdout) as { readonly id: string };
  expect([await about(), await zoneIn("unsaid")]).toEqual([null, "unsaid"]);
  expect((await quoin("settings", "undo", dir, taken.id)).exitCode).toBe(0);
  expect(await about()).toBe("Asia/Seoul");
  expect(JSON.parse((await quoin("call", "open", dir, "c1", "--json")).stdout)).toMatchObject({ time_zone: "Asia/Seoul" });
});

test("which level is compared is asked for where there are three, and is one of those below the first", async () => {
  const levels = ["--currency", "KRW", "--root", "KR", "--levels", "country,region,state"];
  expect((await begin("l1", ...levels)).stderr).toContain("workspace.which-compared");
  expect((await begin("l2", ...levels, "--compared", "country")).stderr).toContain("workspace.no-such-level");
  expect((await begin("l3", ...levels, "--compared", "state")).exitCode).toBe(0);
  const told = JSON.parse((await quoin("territory", join(folder, "l3"), "--json")).stdout);
  expect(told.compared.many.en).toBe("states");
});

test("an opened call names the office's zone, and its lists say it; without a zone doctor says which holds", async () => {
  const dir = join(folder, "br");
  await writeFile(join(folder, "call.json"), JSON.stringify(callOf("BRL")));
  expect((await quoin("call", "put", dir, "c1", "--data", join(folder, "call.json"))).exitCode).toBe(0);
  expect(JSON.parse((await quoin("call", "list", dir, "--json")).stdout).calls).toMatchObject([{ id: "c1", time_zone: "America/Sao_Paulo", accepting: false }]);
  expect(JSON.parse((await quoin("call", "open", dir, "c1", "--json")).stdout)).toMatchObject({ time_zone: "America/Sao_Paulo" });
  const file = join(dir, "quoin.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace(/^time_zone: .*\n/m, ""));
  expect((await quoin("doctor", dir)).stdout).toContain("Asia/Shanghai");
  // The call was opened while the office was in Brasília: its terms stand.
  expect(JSON.parse((await quoin("call", "list", dir, "--json")).stdout).calls).toMatchObject([{ time_zone: "America/Sao_Paulo", accepting: true }]);
});

test("over HTTP a call of a day that is not over where the office is opens, and does not where it is", async () => {
  const call = {
    labels: { en: "C" },
    status: "draft",
    opens: "2026-03-01",
    closes: "2026-03-31",
    currency: "CNY",
    scorecard: "card",
    budgets: [{ year: 2026, amount: "10" }],
  };
  const office = await openOffice({ planner: { roles: ["planner", "administrator"] } }, async ({ keep }) => {
    await keep("scorecard", "card", {
      labels: { en: "Card" },
      items: [
        {
          code: "a",
          points: [
            { input: 0, score: 0 },
            { input: 1, score: 5 },
          ],
        },
      ],
    });
    for (const id of ["c1", "c2"]) await keep("call", id, call);
  });
  try {
    // The clock says 08:00 UTC on 1 April: 22:00 on 31 March in Honolulu.
    const set = (zone: string) => office.ask("planner", "settings-set", { changes: [{ path: "time_zone", value: zone }], reason: "where we are" });
    expect((await set("Moon/Base")).status).toBe(400);
    expect((await set("Pacific/Honolulu")).status).toBe(200);
    const opened = await office.ask("planner", "call-open", { id: "c1" });
    expect([opened.status, JSON.parse(opened.text)]).toMatchObject([200, { time_zone: "Pacific/Honolulu" }]);
    expect((await set("Asia/Shanghai")).status).toBe(200);
    const late = await office.ask("planner", "call-open", { id: "c2" });
    expect([late.status, late.text]).toEqual([400, expect.stringContaining("Asia/Shanghai")]);
    const listed = JSON.parse((await office.ask("planner", "call-list", {})).text) as { readonly calls: readonly object[] };
    expect(listed.calls).toMatchObject([
      { id: "c1", accepting: true, time_zone: "Pacific/Honolulu" },
      { id: "c2", accepting: false, time_zone: "Asia/Shanghai" },
    ]);
    expect(JSON.parse((await office.ask("planner", "about", {})).text)).toMatchObject({ time_zone: "Asia/Shanghai" });
  } finally {
    await office.close();
  }
});
