import type { RecordStore, StoredRecord } from "@quoin/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";
import { author, changeOf } from "./register-changes.ts";

/** One attempt of a writer; what it may not do is refused by the store. */
interface Step {
  readonly organisation: number;
  readonly refersTo: number | null;
  readonly retired: boolean;
  readonly withProject: boolean;
  readonly text: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  organisation: fc.integer({ min: 0, max: 5 }),
  refersTo: fc.option(fc.integer({ min: 0, max: 5 })),
  retired: fc.boolean(),
  withProject: fc.boolean(),
  text: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map((text) => text.replace(/\p{C}/gu, "x") || "x"),
});

async function attempt(store: RecordStore, { organisation, refersTo, retired, withProject, text }: Step): Promise<readonly StoredRecord[]> {
  const id = `o${organisation}`;
  const parent = refersTo === null || refersTo === organisation ? null : `o${refersTo}`;
  const changes = [changeOf("organisation", { id, labels: { zh: text }, parent, description: text }, { retired })];
  if (withProject)
    changes.push(changeOf("project", { id: `p${organisation}`, labels: { en: text }, lead: id, participants: [{ organisation: parent ?? id }] }));
  const outcome = await store.commit(changes, { ...author, reason: text });
  return outcome.ok ? outcome.value : [];
}

const keys: Readonly<Record<string, string>> = {
  change: "seq",
  record: "type, id",
  record_reference: "type, id, field",
  chain_head: "one",
};

onEveryDatabase("the register's integrity", (newPlace) => {
  test("what another connection has written since is no damage", async () => {
    const place = newPlace();
    const [writer, checker] = [await place.open(), await place.open()];
    try {
      for (let turn = 0; turn < 120; turn++) {
        const changes = [changeOf("organisation", { id: `o${turn % 7}`, labels: { en: `load ${turn}`, zh: `负荷${turn}` } })];
        expect((await writer.commit(changes, { ...author, reason: "load" })).ok).toBe(true);
        expect(await checker.problems()).toEqual([]);
      }
    } finally {
      await writer.close();
      await checker.close();
    }
  });

  test("whatever was tried, the register is what its history says and the history verifies", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const store = await newPlace().open();
        try {
          const expected = new Map<string, StoredRecord>();
          for (const each of steps) for (const record of await attempt(store, each)) expected.set(`${record.type}/${record.id}`, record);
          const held = [...(await store.list("organisation", { retired: true })), ...(await store.list("project", { retired: true }))];
          expect(new Map(held.map((record) => [`${record.type}/${record.id}`, record]))).toEqual(expected);
          expect(await store.problems()).toEqual([]);
          const rows = await store.changes();
          expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
        } finally {
          await store.close();
        }
      }),
      { numRuns: 12, seed: 1 },
    );
  });

  test("any character changed in any column of any row is found, and so is any row that is gone", async () => {
    const place = newPlace();
    const store = await place.open();
    for (const each of fc.sample(step, { numRuns: 40, seed: 2 })) await attempt(store, each);
    expect(await store.problems()).toEqual([]);
    expect(await store.newestChange()).toBeGreaterThan(15);
    for (const table of Object.keys(keys)) {
      for (const row of fc.sample(fc.constantFrom(...(await place.sql(`select * from ${table}`))), { numRuns: 4, seed: 3 })) {
        for (const column of Object.keys(row)) {
          if (row[column] === null || (table === "chain_head" && column === "one")) continue;
          await changedBehind(place, table, row, column);
          expect([table, column, (await store.problems()).length > 0]).toEqual([table, column, true]);
          await restored(place, table, row, column);
          expect([table, column, await store.problems()]).toEqual([table, column, []]);
        }
        if (table === "chain_head") continue;
        await place.sql(`delete from ${table} where ${matches(row, Object.keys(row))}`);
        expect([table, "row gone", (await store.problems()).length > 0]).toEqual([table, "row gone", true]);
        await place.sql(`insert into ${table} (${Object.keys(row).map(quoted).join(", ")}) values (${Object.values(row).map(literal).join(", ")})`);
      }
    }
    expect(await store.problems()).toEqual([]);
    await store.close();
  });

  test("each kind of damage is called by its name", async () => {
    const place = newPlace();
    const store = await place.open();
    await store.commit([changeOf("organisation", { id: "o" }), changeOf("project", { id: "p", lead: "o" }), changeOf("fund", { id: "f" })], author);
    const found = async (statement: string, back: string): Promise<readonly [string, unknown][]> => {
      await place.sql(statement);
      // What is searched and counted no longer says what stands there either; its own tests hold that.
      const problems = (await store.problems()).filter(({ code }) => code !== "register.derived-astray");
      const notes = problems.map(({ code, parameters }) => [code, parameters["seq"] ?? parameters["id"]] as [string, unknown]);
      await place.sql(back);
      return notes;
    };
    expect(await found("update change set reason = 'x' where seq = 2", "update change set reason = 'test' where seq = 2")).toEqual([
      ["register.changed-history", 2],
    ]);
    expect(
      await found(
        'update record set body = replace(body, \'"zh":"f"\', \'"zh":"g"\') where id = \'f\'',
        'update record set body = replace(body, \'"zh":"g"\', \'"zh":"f"\') where id = \'f\'',
      ),
    ).toEqual([["register.changed-record", "f"]]);
    expect(await found("update chain_head set seq = 5", "update chain_head set seq = 3")).toEqual([
      ["register.missing-history", 4],
      ["register.missing-history", 5],
    ]);
    const [organisation] = await place.sql("select * from record where id = 'o'");
    const values = Object.values(organisation ?? {})
      .map(literal)
      .join(", ");
    expect(await found("delete from record where id = 'o'", `insert into record values (${values})`)).toEqual([
      ["register.missing-record", "o"],
      ["register.dangling-reference", "p"],
    ]);
    expect(await store.problems()).toEqual([]);
    await store.close();
  });
});

async function changedBehind(place: RecordPlace, table: string, row: Readonly<Record<string, unknown>>, column: string): Promise<void> {
  await place.sql(`update ${table} set ${quoted(column)} = ${literal(altered(row[column], column))} where ${matches(row, keyColumns(table))}`);
}

async function restored(place: RecordPlace, table: string, row: Readonly<Record<string, unknown>>, column: string): Promise<void> {
  const now = { ...row, [column]: altered(row[column], column) };
  await place.sql(`update ${table} set ${quoted(column)} = ${literal(row[column])} where ${matches(now, keyColumns(table))}`);
}

function keyColumns(table: string): readonly string[] {
  return (keys[table] ?? "").split(", ");
}

const wholeNumbers = ["seq", "version", "retired", "one"];

/** Another value of the same kind: one character differs, or the number is another one. */
function altered(value: unknown, column: string): unknown {
  if (column === "retired") return 1 - Number(value);
  if (wholeNumbers.includes(column)) return Number(value) + 1_000;
  if (typeof value !== "string") throw new Error(`unexpected ${typeof value} in ${column}`);
  const middle = Math.floor(value.length / 2);
  // Halves of a character are not put where the whole stood.
  const place = /\p{Cs}/u.test(value.charAt(middle)) ? 0 : middle;
  return value === "" ? "x" : `${value.slice(0, place)}${value.charAt(place) === "x" ? "y" : "x"}${value.slice(place + 1)}`;
}

function matches(row: Readonly<Record<string, unknown>>, columns: readonly string[]): string {
  return columns.map((column) => (row[column] === null ? `${quoted(column)} is null` : `${quoted(column)} = ${literal(row[column])}`)).join(" and ");
}

function quoted(column: string): string {
  return `"${column}"`;
}

function literal(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
