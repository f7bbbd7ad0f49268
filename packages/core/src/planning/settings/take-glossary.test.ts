import { describe, expect, test } from "vitest";
import { answered, fileOf, told } from "../../../test/asked-of.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import { settingsOffice } from "../../../test/settings-office.ts";
import { takeGlossary } from "./take-glossary.ts";

const yaml = [
  "currency: CNY",
  "languages: [en, zh]",
  "time_zone: Asia/Shanghai",
  "words:",
  "  call:",
  "    one: { en: invitation }",
  "    many: { en: invitations }",
  "",
].join("\n");

type Office = ReturnType<typeof settingsOffice>;

const take = async (made: Office, rows: readonly string[], dry_run = false) =>
  takeGlossary.run(await made.ports(), { data: fileOf(rows.join("\n"), "glossary.csv"), dry_run, reason: "words of the ministry" });
const words = async (made: Office) => (await made.ports()).settings.words;

describe("the office's words", () => {
  test("are taken as they stand in the cells; what is not in the table stays", async () => {
    const made = settingsOffice(yaml);
    const taken = answered(await take(made, ["term,one_zh,many_zh", "priority, 重点方向 ,重点方向"]));
    expect(taken.changes.map(({ path, after }) => [path, after])).toEqual([
      ["words.priority.one.zh", "重点方向"],
      ["words.priority.many.zh", "重点方向"],
    ]);
    expect(await words(made)).toMatchObject({ call: { one: { en: "invitation" } }, priority: { one: { zh: "重点方向" } } });
  });

  test("go where a cell is left empty, and stay where the column is not there", async () => {
    const made = settingsOffice(yaml);
    expect(answered(await take(made, ["term,many_en", "call,"])).changes).toEqual([{ path: "words.call.many.en", before: "invitations", after: null }]);
    expect(await words(made)).toMatchObject({ call: { one: { en: "invitation" } } });
    expect((await words(made))?.call?.many?.en).toBeUndefined();
  });

  test("that stand already ask for nothing: no change, no line in the history", async () => {
    const made = settingsOffice(yaml);
    const none = answered(await take(made, ["term,one_en,many_en", "call,invitation,invitations", "facility,,"]));
    expect(none).toEqual({ id: null, version: "", changes: [], records: 0 });
    expect([made.file(), await made.records.list("setting-change")]).toEqual([yaml, []]);
  });

  test("are the same whether accents are signs of their own or not", async () => {
    const made = settingsOffice(yaml.replace("invitation }", '"invité" }'));
    expect(answered(await take(made, ["term,one_en", `call,${"invité".normalize("NFD")}`])).changes).toEqual([]);
  });

  test("are only looked at by a dry run", async () => {
    const made = settingsOffice(yaml);
    expect(answered(await take(made, ["term,one_en", "call,tender"], true))).toMatchObject({ id: null, changes: [{ before: "invitation", after: "tender" }] });
    expect(made.file()).toBe(yaml);
  });
});

describe("a table that is refused, whole, each fault at its cell", () => {
  const refused = async (rows: readonly string[]) => {
    const made = settingsOffice(yaml);
    const outcome = await take(made, rows);
    expect([outcome.ok, made.file()]).toEqual([false, yaml]);
    return saidNotes(outcome.notes).map(({ code, at }) => [code, at.row, at.column]);
  };

  test("one without terms", async () => {
    expect(told(await take(settingsOffice(yaml), ["word,one_en", "call,tender"]))).toEqual(["glossary.no-term term"]);
  });

  test("a column in a language that there is none of, or of a form that there is none of", async () => {
    expect(await refused(["term,one_xx,few_en,meaning", "call,a,b,c"])).toEqual([
      ["glossary.unknown-column", 1, 2],
      ["glossary.unknown-column", 1, 3],
    ]);
  });

  test("a term that there is none of, one that stands twice, and one of which nobody speaks alone", async () => {
    expect(await refused(["term,one_en", "cal,a", "call,tender", "call,bid", "counted,patent"])).toEqual([
      ["glossary.unknown-term", 2, 1],
      ["glossary.twice", 4, 1],
      ["glossary.only-several", 5, 2],
    ]);
  });

  test("a term that is nearly right is answered with the right one", async () => {
    const outcome = await take(settingsOffice(yaml), ["term,one_en", "facilty,lab"]);
    expect(saidNotes(outcome.notes)[0]?.fix).toContain("facility");
  });

  test("a row without a term is passed over", async () => {
    expect(answered(await take(settingsOffice(yaml), ["term,one_en", ",lost", "call,tender"])).changes).toHaveLength(1);
  });
});
