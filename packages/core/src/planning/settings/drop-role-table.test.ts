import { describe, expect, test } from "vitest";
import { answered, told } from "../../../test/asked-of.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import { settingsOffice } from "../../../test/settings-office.ts";
import { dropRoleTable } from "./drop-role-table.ts";
import { setSettings } from "./set-settings.ts";
import { undoSettings } from "./undo-settings.ts";

const yaml = ["currency: CNY", "languages: [en, zh]", "time_zone: Asia/Shanghai", "territory:", "  root: { id: CN }", "  levels: [{ id: nation }]", ""].join(
  "\n",
);
/** Both tables say something of Beta. */
const tables = {
  own: { csv: "programme,field\nAlpha,Chips\nBeta,Drugs\n" },
  other: { csv: "programme,field\nBeta,Ships\nGamma,Grain\n" },
  third: { csv: "programme,field\nDelta,Seeds\n" },
};

type Office = ReturnType<typeof settingsOffice>;

/** An office in which these tables play the role, under the name that quoin.yaml has for it. */
async function playing(value: string, name = "programmes"): Promise<Office> {
  const made = settingsOffice(yaml, { tables });
  answered(await setSettings.run(await made.ports(), setSettings.input.parse({ path: `roles.${name}`, value })));
  return made;
}

const drop = async (made: Office, table: string, given: object = {}) =>
  dropRoleTable.run(await made.ports(), dropRoleTable.input.parse({ role: "programmes", table, ...given }));
const roleOf = async (made: Office) => (await made.ports()).settings.roles["programmes"];
const inUse = async (made: Office) => (await made.records.list("programme")).map(({ id, body }) => `${id} of ${body.source}`);

const both = ["Alpha of own.programme_zh: Alpha", "Beta of own.programme_zh: Beta; other.programme_zh: Beta", "Gamma of other.programme_zh: Gamma"];

describe("a table that is taken out of its role", () => {
  test("takes the records along that it alone makes; what another says too stays, and is that one's", async () => {
    const made = await playing("[own, other]");
    expect(await inUse(made)).toEqual(both);
    const { effect, changes } = answered(await drop(made, "other", { replace: true }));
    expect(effect).toMatchObject({ retired: 1, changed: 1, created: 0, by_type: [{ type: "programme", retired: 1, changed: 1 }] });
    expect(changes).toEqual([{ path: "roles.programmes", before: ["own", "other"], after: "own" }]);
    expect([await roleOf(made), await inUse(made)]).toEqual(["own", ["Alpha of own.programme_zh: Alpha", "Beta of own.programme_zh: Beta"]]);
    expect(await made.records.get("programme", "Gamma")).toMatchObject({ retired: true });
  });

  test("is not taken out where records would go, unless that was said; how many of what is told", async () => {
    const made = await playing("[own, other]");
    const before = made.file();
    const refused = await drop(made, "other");
    expect(told(refused)).toEqual(["roles.records-would-go replace"]);
    expect(saidNotes(refused.notes)[0]?.message).toContain("1 programme");
    expect([made.file(), await inUse(made)]).toEqual([before, both]);
  });

  test("is only looked at by a dry run, which says what would become of the records and needs no word for it", async () => {
    const made = await playing("[own, other]");
    const before = made.file();
    expect(answered(await drop(made, "own", { dry_run: true }))).toMatchObject({ id: null, effect: { retired: 1 } });
    expect([made.file(), await inUse(made)]).toEqual([before, both]);
  });

  test("as the first of several leaves the ids of the next one as they are", async () => {
    const made = await playing("[own, other, third]");
    answered(await drop(made, "own", { replace: true }));
    expect(await roleOf(made)).toEqual([{ table: "other", fields: {}, ids: "with-table" }, "third"]);
    expect(await inUse(made)).toEqual(["Beta of other.programme_zh: Beta", "Delta of third.programme_zh: Delta", "Gamma of other.programme_zh: Gamma"]);
    // What the next one already says of its ids stands.
    const said = await playing("[own, { table: other, ids: bare }]");
    answered(await drop(said, "own", { replace: true }));
    expect(await roleOf(said)).toMatchObject({ table: "other", ids: "bare" });
  });

  test("as the only one leaves the role without a table", async () => {
    const made = await playing("own");
    answered(await drop(made, "own", { replace: true }));
    expect([await roleOf(made), await inUse(made)]).toEqual([undefined, []]);
  });

  test("is found under the name that the role had before", async () => {
    const made = await playing("[own, other]", "nkrdp_programmes");
    expect(answered(await drop(made, "other", { dry_run: true })).effect).toMatchObject({ retired: 1, changed: 1 });
    const { changes } = answered(await drop(made, "other", { replace: true }));
    expect(changes).toEqual([{ path: "roles.nkrdp_programmes", before: ["own", "other"], after: "own" }]);
    expect(await inUse(made)).toEqual(["Alpha of own.programme_zh: Alpha", "Beta of own.programme_zh: Beta"]);
  });

  test("comes back as it was when the change is taken back", async () => {
    const made = await playing("[own, other]");
    const before = made.file();
    const { id } = answered(await drop(made, "other", { replace: true }));
    answered(await undoSettings.run(await made.ports(), undoSettings.input.parse({ change: id })));
    expect(await roleOf(made)).toEqual(["own", "other"]);
    expect(await inUse(made)).toEqual(both);
    expect(before).toContain("- other");
  });

  test("has to play the role, which has to be one", async () => {
    const made = await playing("[own, other]");
    const refused = await drop(made, "third");
    expect(told(refused)).toEqual(["roles.not-playing table"]);
    expect(saidNotes(refused.notes)[0]?.message).toContain("own, other");
    expect(told(await drop(made, "own", { role: "no_such_role" }))).toEqual(["roles.not-playing table"]);
  });
});
