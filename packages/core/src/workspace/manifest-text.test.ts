import { expect, test } from "vitest";
import { dataPackage } from "../evidence/data-package.ts";
import { manifestEntry, manifestTextBack, manifestTextWith } from "./manifest-text.ts";

const hash = `sha256:${"0".repeat(64)}`;
const field = { type: "string", "x-note": "ours", name: "a" };
const manifest = {
  version: "1",
  name: "w",
  resources: [
    { licenses: [{ title: "T", name: "L" }], name: "t", path: "data/t.csv", hash, schema: { primaryKey: "a", fields: [field] }, sources: [], "x-own": 1 },
  ],
  "x-last": true,
};

test("one table changes, the words and the order of everything else stay", () => {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const [resource] = dataPackage.parse(manifest).resources;
  if (resource === undefined) throw new Error("no resource");
  expect(manifestTextWith(text, resource)).toBe(text);
  const changed = {
    ...resource,
    hash: hash.replaceAll("0", "1"),
    schema: { ...resource.schema, fields: [...resource.schema.fields, { name: "b", type: "number" as const }] },
  };
  expect(manifestTextWith(text, changed)).toBe(
    `${JSON.stringify({ ...manifest, resources: [{ ...manifest.resources[0], hash: changed.hash, schema: { primaryKey: "a", fields: [field, { name: "b", type: "number" }] } }] }, null, 2)}\n`,
  );
});

test("a new table stands last", () => {
  const text = JSON.stringify(manifest);
  const added = { name: "u", path: "data/u.csv", hash, schema: { fields: [{ name: "a", type: "string" as const }] }, sources: [] };
  expect(JSON.parse(manifestTextWith(text, added)).resources.map(({ name }: { name: string }) => name)).toEqual(["t", "u"]);
});

test("the unit of a column goes with its cells, forth and back; its other words stay", () => {
  const measured = { name: "n", type: "number" as const, unit: "BRL", title: "Funds" };
  const standing = { ...manifest.resources[0], schema: { fields: [measured] } };
  const text = JSON.stringify({ ...manifest, resources: [standing] });
  const [resource] = dataPackage.parse(JSON.parse(text)).resources;
  if (resource === undefined) throw new Error("no resource");
  const fieldsOf = (given: string) => dataPackage.parse(JSON.parse(given)).resources[0]?.schema.fields;
  const other = manifestTextWith(text, { ...resource, schema: { fields: [{ name: "n", type: "number", unit: "BRL 1k", assumed: true }] } });
  expect(fieldsOf(other)).toEqual([{ ...measured, unit: "BRL 1k", assumed: true }]);
  expect(fieldsOf(manifestTextBack(other, "t", manifestEntry(text, "t")))).toEqual([measured]);
});
