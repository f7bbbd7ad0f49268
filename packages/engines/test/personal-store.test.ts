import { createHash } from "node:crypto";
import { changeText } from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { WorkspaceDatabase } from "../src/records/workspace-database.ts";
import { openDatabase } from "./open-place.ts";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";
import { author, changeOf } from "./register-changes.ts";

const need = (contact: string | null, more = {}) => changeOf("need", { id: "n", organisation: "o", problem: "a seal", contact, ...more });
const erasure = (hashes: readonly string[]) =>
  changeOf("erasure", { id: "e", labels: {}, erased_at: "2026-05-04T02:00:00Z", places: ["need/n contact"], hashes: [...hashes] });

onEveryDatabase("texts about people", (newPlace) => {
  let place: RecordPlace;
  let database: WorkspaceDatabase;
  beforeEach(async () => {
    place = newPlace();
    database = await openDatabase(place.words);
    await database.records.commit([changeOf("organisation", { id: "o" })], author);
  });
  afterEach(() => database.close());
  const problems = async () => (await database.records.problems()).map(({ code }) => code);
  const written = async () => JSON.stringify(await place.sql("select * from change")) + JSON.stringify(await place.sql("select body from record"));

  test("are read as they were typed and stand in no row of the history, where what stays the same keeps its hash", async () => {
    await database.records.commit([need("Ms Chen 139")], author);
    await database.records.commit([need("Ms Chen 139", { problem: "another seal" })], author);
    await database.records.commit([changeOf("expert", { id: "x", labels: { en: "Wu Fang", zh: "吴芳" } })], author);
    expect((await database.records.get("need", "n"))?.body).toMatchObject({ contact: "Ms Chen 139", problem: "another seal" });
    expect((await database.records.list("expert"))[0]?.body.labels).toEqual({ en: "Wu Fang", zh: "吴芳" });
    expect((await database.records.list("expert", { search: "wu f" })).map(({ id }) => id)).toEqual(["x"]);
    expect((await database.records.history("need", "n")).map(({ before, after }) => [before?.["contact"], after["contact"]])).toEqual([
      [undefined, "Ms Chen 139"],
      ["Ms Chen 139", "Ms Chen 139"],
    ]);
    expect(await written()).not.toMatch(/Chen|Wu Fang|吴芳/);
    expect((await database.personal.texts()).map(({ path, value }) => [path, value])).toEqual([
      ["labels.en", "Wu Fang"],
      ["labels.zh", "吴芳"],
      ["contact", "Ms Chen 139"],
    ]);
    expect(await problems()).toEqual([]);
  });

  test("a marker that somebody types shows nobody else's text", async () => {
    await database.records.commit([need("Ms Chen 139")], author);
    const hash = (await database.personal.texts())[0]?.hash ?? "";
    const typed = `~personal:${hash}`;
    await database.records.commit([changeOf("need", { id: "m", organisation: "o", problem: typed, contact: typed })], author);
    expect((await database.records.get("need", "m"))?.body).toMatchObject({ contact: typed, problem: typed });
    expect(await problems()).toEqual([]);
  });

  test("an erasure leaves the chain whole, and the text and its salt nowhere", async () => {
    await database.records.commit([need("Ms Chen 139")], author);
    await database.records.commit([need("Mr Li 138")], author);
    const [chen] = (await database.personal.texts()).filter(({ value }) => value.startsWith("Ms Chen"));
    const hash = chen?.hash ?? "";
    expect((await database.personal.erase([hash], { changes: [erasure([hash])], author })).ok).toBe(true);
    expect((await database.records.history("need", "n")).map(({ after }) => after["contact"])).toEqual([null, "Mr Li 138"]);
    expect(JSON.stringify(await place.sql("select * from personal"))).not.toContain("Chen");
    expect(await place.sql(`select salt, value from personal where hash = '${hash}'`)).toEqual([{ salt: "", value: null }]);
    expect(await problems()).toEqual([]);
    await database.records.commit([need("Mr Li 138", { problem: "a third" })], author);
    expect(await problems()).toEqual([]);
  });

  test("one that is changed or taken away by hand is found", async () => {
    await database.records.commit([need("Ms Chen 139")], author);
    await place.sql("update personal set value = 'Mr Li 138'");
    expect(await problems()).toContain("register.changed-personal");
    await place.sql("update personal set value = null, salt = ''");
    expect(await problems()).toContain("register.changed-personal");
    await place.sql("delete from personal");
    expect(await problems()).toContain("register.changed-personal");
  });

  test("a history of before goes on as it was: what its rows said is sealed, they stay proved where that is deleted, and a row that is changed afterwards is found", async () => {
    await database.records.commit([need("Ms Chen 139")], author);
    await database.records.commit([need("Mr Li 138")], author);
    const newest = await asBefore(place, database);
    database = await openDatabase(place.words, "brought-forward");
    expect(await problems()).toEqual([]);
    expect(await database.records.holds(newest)).toBe(true);
    expect(await written()).not.toMatch(/Chen|Mr Li/);
    expect((await database.records.history("need", "n")).map(({ after }) => after["contact"])).toEqual(["Ms Chen 139", "Mr Li 138"]);
    expect(await database.personal.sealedRows()).toBe(2);
    await place.sql("update sealed_change set after = replace(after, 'Mr Li', 'Mr Wu')");
    expect(await problems()).toContain("register.changed-history");
    await place.sql("update sealed_change set after = replace(after, 'Mr Wu', 'Mr Li')");
    await place.sql("delete from sealed_change where seq = 2");
    expect(await problems()).toContain("register.changed-history");

    const [seal] = await database.records.list("history-seal");
    const { version: _version, retired: _retired, ...body } = seal?.body ?? { id: "", version: 0, retired: false };
    await database.personal.deleteSealed({
      changes: [changeOf("history-seal", { ...body, deleted: true })],
      author: { ...author, at: new Date().toISOString() },
    });
    expect(await problems()).toEqual([]);
    expect(JSON.stringify(await place.sql("select * from sealed_change"))).toBe("[]");
    await place.sql("update change set who = 'somebody' where seq = 2");
    expect(await problems()).toContain("register.changed-seal");
  });
});

/** Makes the store one of the layout before: the texts stand in the rows of the history, whose chain is made over them. Answers with its newest hash. */
async function asBefore(place: RecordPlace, database: WorkspaceDatabase): Promise<string> {
  const values = new Map((await database.personal.texts()).map(({ hash, value }) => [hash, value]));
  const plain = (text: unknown) => (typeof text === "string" ? text.replace(/~personal:([0-9a-f]{64})/g, (_, hash: string) => values.get(hash) ?? "") : null);
  const rows = await place.sql("select * from change order by seq");
  let previous = "";
  for (const row of rows) {
    const content = {
      seq: Number(row["seq"]),
      type: String(row["type"]),
      id: String(row["id"]),
      at: String(row["at"]),
      who: String(row["who"]),
      reason: String(row["reason"]),
      version: Number(row["version"]),
      before: plain(row["before"]),
      after: plain(row["after"]) ?? "",
      previous,
      via: null,
    };
    previous = createHash("sha256").update(changeText(content)).digest("hex");
    const quoted = (text: string | null) => (text === null ? "null" : `'${text.replaceAll("'", "''")}'`);
    await place.sql(
      `update change set before = ${quoted(content.before)}, after = ${quoted(content.after)}, previous = '${content.previous}', hash = '${previous}' where seq = ${content.seq}`,
    );
    await place.sql(`update record set body = ${quoted(content.after)} where type = '${content.type}' and id = '${content.id}'`);
  }
  await place.sql(`update chain_head set hash = '${previous}'`);
  await database.close();
  for (const statement of ["drop table personal", "drop table sealed_change", "delete from migration where name = '016-personal'"]) await place.sql(statement);
  return previous;
}
