import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { storedRecord } from "../../../test/stored-record.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import { evidenceInMemory } from "../queries/evidence-in-memory.ts";
import { roleEvidence } from "../roles/bind-table.ts";
import { gathered } from "../roles/gathered-table.ts";
import { indicators } from "../tables/indicators.ts";
import { panelOf } from "./panel.ts";
import { territoryOf, territoryOfRecords, wholeTerritory } from "./territory.ts";
import { rootInText } from "./territory-names.ts";

const core = new URL("../", import.meta.url);

test("no nation is a constant of the code", () => {
  const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  // Examples of commands and calls name the codes of the shipped example; sources for tests hold its tables.
  const isExample = (line: string): boolean => /^\s*(\*|example: )/.test(line);
  const naming = files
    .filter((file) => !file.endsWith("sources-in-memory.ts"))
    .filter((file) =>
      readFileSync(new URL(file, core), "utf8")
        .split("\n")
        .some((line) => !isExample(line) && /["'`]CN["'`]/.test(line)),
    );
  expect(naming).toEqual([]);
});

const region = (id: string, parent: string | null, level: string): StoredRecord =>
  storedRecord("region", id, { labels: { en: `The ${id}`, zh: null }, parent, level });

test("the territory that records show: the tree with most places, its levels from above", () => {
  const records = [
    region("x", null, "nation"),
    region("r1", "r", "region"),
    region("c1", "r1", "county"),
    region("r", null, "nation"),
    region("r2", "r", "region"),
  ];
  expect(territoryOfRecords(records)).toEqual({
    root: { id: "r", names: { en: "The r" } },
    levels: ["nation", "region", "county"].map((id) => ({ id, names: {} })),
  });
  expect(territoryOfRecords([region("x", null, "nation")])?.root.id).toBe("x");
  expect(territoryOfRecords([region("x", null, "nation"), region("y", null, "nation")])).toBeNull();
  // A ring of parents has no top.
  expect(territoryOfRecords([region("a", "b", "x"), region("b", "a", "x")])).toBeNull();
});

test("what the root is called in running text", () => {
  const root = { id: "AV", names: { en: "Avelia" } };
  expect(rootInText({ territory: { root, levels: [{ id: "country", names: { en: "country" } }] } })).toEqual({ en: "the country", zh: "country" });
  expect(["PLN", "EUR", "XXX", undefined].map((currency) => territoryOf({ currency }).root.id)).toEqual(["PL", "whole", "whole", "whole"]);
  const zh = (name: string) => rootInText({ territory: { root, levels: [{ id: "x", names: { en: "x", zh: name } }] } }).zh;
  expect(["全国", "省", "地级市", "集团"].map(zh)).toEqual(["全国", "全省", "全市", "全集团"]);
  expect(rootInText({ territory: { root, levels: [] } })).toEqual({ en: "Avelia", zh: "Avelia" });
});

const tables = evidenceInMemory({
  regions: { csv: "code,name,parent\nAV,Avelia,\nA,Northern,AV\nA1,Čelin,A\nA2,Łazy,A\nB,Southern,AV\nZZ,Elsewhere,\n" },
  indicators: { csv: "region,year,indicator,value\nAV,2023,rd,5\nA1,2023,rd,2\n", numbers: ["year", "value"] },
});
const at = (id: string) => roleEvidence(tables, { roles: {}, territory: { root: { id, names: {} }, levels: [] } });

test("places that are compared: those that belong to the root, whichever node is the root", async () => {
  const ids = async (root: string) => (await panelOf({ ...at(root), records: { list: async () => [], condensed: async () => [] } })).map(({ id }) => id);
  expect(await ids("AV")).toEqual(["A", "B"]);
  expect(await ids("A")).toEqual(["A1", "A2"]);
});

test("rows of the root are national ones, under whatever code; others are not", async () => {
  const regions = async (root: string, where?: readonly string[]) =>
    (await gathered(at(root), { contract: indicators, fields: ["region", "value"] }, where === undefined ? undefined : { region: where })).rows.map(
      ({ values }) => values["region"],
    );
  expect(await regions("AV")).toEqual([wholeTerritory, "A"]);
  expect(await regions("A1")).toEqual(["AV", wholeTerritory]);
  expect(await regions("AV", [wholeTerritory])).toEqual([wholeTerritory]);
});
