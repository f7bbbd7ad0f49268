import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entities } from "@quoin/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { madeExample } from "../judged-example.ts";
import { comesBackUnchanged } from "./record-round-trip.ts";

let folder: string;
let office: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-record-table-"));
  office = join(folder, "office");
  await madeExample(office, "demo-office");
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Told {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faults: readonly { readonly code: string; readonly at: { readonly row: number; readonly column: number } }[];
}

async function table(type: string, file: string, ...more: readonly string[]): Promise<{ readonly exitCode: number; readonly told: Told }> {
  const { exitCode, stdout, stderr } = await quoin("record", "table", office, type, "--data", file, "--json", ...more);
  return { exitCode, told: stdout === "" ? JSON.parse(`{"stderr":${JSON.stringify(stderr)}}`) : (JSON.parse(stdout) as Told) };
}

async function written(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

async function got(type: string, id: string): Promise<Record<string, unknown>> {
  return JSON.parse((await quoin("record", "get", office, type, id, "--json")).stdout) as Record<string, unknown>;
}

test.each(entities.map(({ type }) => type))(
  "what is exported as a table of %s comes back unchanged",
  (type) => comesBackUnchanged(office, folder, type, ".csv"),
  60_000,
);

describe("a table of records", () => {
  test("makes new records and changes only what it says, in one step with one reason", async () => {
    const before = await got("organisation", "inst-physics").catch(() => null);
    expect(before).toBeNull();
    const file = await written(
      "organisations.csv",
      "id,labels.en,Name (Chinese),kind,other_names,parent\nnew-hall,New Hall,新馆,enterprise,Hall; The Hall,\nnew-wing,New Wing,,enterprise,,New Hall\n",
    );
    expect(await table("organisation", file, "--dry-run")).toMatchObject({ exitCode: 0, told: { new: 2, changed: 0, unchanged: 0 } });
    expect((await quoin("record", "get", office, "organisation", "new-hall")).exitCode).toBe(2);
    expect(await table("organisation", file, "--reason", "list of the ministry")).toMatchObject({ exitCode: 0, told: { new: 2 } });
    expect(await got("organisation", "new-wing")).toMatchObject({ parent: "new-hall", labels: { en: "New Wing", zh: null }, version: 1 });
    expect(await got("organisation", "new-hall")).toMatchObject({ other_names: ["Hall", "The Hall"], labels: { en: "New Hall", zh: "新馆" } });
    const again = await written("again.csv", "id,description\nnew-hall,Built of stone.\nnew-wing,\n");
    expect(await table("organisation", again)).toMatchObject({ exitCode: 0, told: { new: 0, changed: 1, unchanged: 1 } });
    expect(await got("organisation", "new-hall")).toMatchObject({ description: "Built of stone.", other_names: ["Hall", "The Hall"], version: 2 });
    expect((await quoin("history", office, "organisation", "new-wing", "--json")).stdout).toContain("list of the ministry");
  });

  test("is refused whole, with every fault at its row and column", async () => {
    const file = await written(
      "faulty.csv",
      "id,labels.en,kind,valid_from,parent,identifiers\nok-1,Fine,enterprise,2026-01-01,,\nbad-1,,enterprise,,,\nbad-2,Two,no-kind,yesterday,Nowhere Hall,[1\nok-1,Twice,enterprise,,,\n,None,enterprise,,,\n",
    );
    const { exitCode, told } = await table("organisation", file);
    expect(exitCode).toBe(2);
    expect(told.faults.map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ["record.missing-field", 3, 2],
      ["record.not-json", 4, 6],
      ["record.no-such-name", 4, 5],
      ["record.unknown-code", 4, 3],
      ["record.bad-date", 4, 4],
      ["record.repeated-row", 5, 1],
      ["record.no-id", 6, 1],
    ]);
    expect((await quoin("record", "get", office, "organisation", "ok-1")).exitCode).toBe(2);
  });

  test("of more rows than are looked at at once refers from its first to its last by id and by name, and is refused whole for the last of them", async () => {
    const rows = Array.from({ length: 1_200 }, (_, index) => `many-${index},Works ${index},enterprise,${index % 2 === 0 ? "many-1200" : "Works 1200"}`);
    const head = "id,labels.en,kind,parent";
    const faulty = await written("many-faulty.csv", [head, ...rows, "many-1200,Works 1200,no-kind,", "many-7,Works 7,enterprise,", ""].join("\n"));
    expect(await table("organisation", faulty)).toMatchObject({
      exitCode: 2,
      told: {
        faults: [
          { code: "record.unknown-code", at: { row: 1202, column: 3 } },
          { code: "record.repeated-row", at: { row: 1203, column: 1 }, parameters: { first: 9 } },
        ],
      },
    });
    expect((await quoin("record", "get", office, "organisation", "many-0")).exitCode).toBe(2);
    const file = await written("many.csv", [head, ...rows, "many-1200,Works 1200,enterprise,", ""].join("\n"));
    expect(await table("organisation", file, "--dry-run")).toMatchObject({ exitCode: 0, told: { new: 1_201, faults: [] } });
    expect(await table("organisation", file)).toMatchObject({ exitCode: 0, told: { new: 1_201, changed: 0, unchanged: 0 } });
    expect(await got("organisation", "many-3")).toMatchObject({ parent: "many-1200", version: 1 });
    expect(await table("organisation", file)).toMatchObject({ exitCode: 0, told: { new: 0, changed: 0, unchanged: 1_201 } });
    expect((await quoin("verify", office)).exitCode).toBe(0);
  });

  test("changes nothing that somebody else has changed since it was exported", async () => {
    const file = join(folder, "stale.json");
    await quoin("record", "export", office, "region", "--to", file);
    const records = JSON.parse(await readFile(file, "utf8")) as { id: string; source: string }[];
    const [first] = records;
    const { exitCode } = await quoin("record", "put", office, "region", String(first?.id), "--data", await written("one.json", '{"source": "another hand"}'));
    expect(exitCode).toBe(0);
    const changed = await written("stale-changed.json", JSON.stringify(records.map((each) => ({ ...each, source: "mine" }))));
    expect(await table("region", changed)).toMatchObject({ exitCode: 2, told: { faults: [{ code: "record.stale", at: { row: 1 } }] } });
    expect(await got("region", String(first?.id))).toMatchObject({ source: "another hand" });
  });

  test("and put understand amounts, dates, codes and yes or no as people write them", async () => {
    const file = await written(
      "projects.csv",
      "id,labels.zh,central_funds,currency,start,synthetic\nwritten-1,甲,300万,人民币,2026年11月1日,是\nwritten-2,乙,1.2亿元,,01.11.2026,no\n",
    );
    expect(await table("project", file)).toMatchObject({ exitCode: 0, told: { new: 2, faults: [] } });
    expect(await got("project", "written-1")).toMatchObject({ central_funds: "3000000", currency: "CNY", start: "2026-11-01", synthetic: true });
    expect(await got("project", "written-2")).toMatchObject({ central_funds: "120000000", currency: "CNY", start: "2026-11-01", synthetic: false });
    const put = await quoin(
      "record",
      "put",
      office,
      "project",
      "written-1",
      "--json",
      "--data",
      await written("put.json", '{"central_funds": "1,2 Mio. €", "currency": "€"}'),
    );
    expect(JSON.parse(put.stdout)).toMatchObject({ central_funds: "1200000", currency: "EUR" });
    const open = await quoin(
      "record",
      "put",
      office,
      "project",
      "written-1",
      "--data",
      await written("open.json", '{"start": "01/02/2026", "central_funds": "1,250 Mio."}'),
    );
    expect(open.stderr).toContain("error[record.bad-date]");
    expect(open.stderr).toContain("error[record.bad-amount]");
  });

  test("of another program finds its columns by a mapping; one that nobody knows is refused", async () => {
    const file = await written("theirs.csv", "Nr;Bezeichnung;Farbe\nt-1;Halle;rot\n");
    expect((await quoin("record", "table", office, "technology", "--data", file)).stderr).toContain("error[record.unknown-column]");
    const mapping = await written("mapping.yaml", "columns: {Nr: id, Bezeichnung: labels.en, Farbe: null}\n");
    expect(await table("technology", file, "--mapping", mapping)).toMatchObject({ exitCode: 0, told: { new: 1 } });
  });

  test("is exported in part where conditions are given", async () => {
    const file = join(folder, "some.json");
    expect((await quoin("record", "export", office, "organisation", "--where", "kind=enterprise", "--search", "New", "--to", file)).exitCode).toBe(0);
    const ids = (JSON.parse(await readFile(file, "utf8")) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(["new-hall", "new-wing"]);
    expect((await quoin("record", "export", office, "organisation", "--where", "colour=red", "--to", file)).stderr).toContain("error[record.bad-condition]");
  });

  test("is a list of records or a table, and is written as one", async () => {
    expect((await quoin("record", "table", office, "region", "--data", await written("no.json", '{"id": "x"}'))).stderr).toContain("error[record.not-a-list]");
    expect((await quoin("record", "export", office, "region", "--to", join(folder, "x.pdf"))).stderr).toContain("error[record.not-a-table-file]");
    expect((await quoin("record", "export", office, "nothing", "--to", join(folder, "x.csv"))).stderr).toContain("error[record.unknown-type]");
  });
});
