import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

/** An office says what it calls things: settings with history, a table that goes out and comes back, sentences and documents that say the word in each language. */
let folder: string;
let dir: string;
const settings = () => readFile(join(dir, "quoin.yaml"), "utf8");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-glossary-"));
  dir = join(folder, "office");
  await done(
    "init",
    dir,
    "--name",
    "Office",
    "--currency",
    "EUR",
    "--languages",
    "en,zh,de",
    "--root",
    "AD",
    "--root-name",
    "Ardenia",
    "--time-zone",
    "Europe/Andorra",
    "--levels",
    "country,canton",
    "--paper-name",
    "The plan of Ardenia",
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function done(...words: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await quoin(...words);
  expect([words.join(" "), exitCode, stderr]).toEqual([words.join(" "), 0, ""]);
  return stdout;
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

interface Told {
  readonly terms: readonly {
    readonly term: string;
    readonly words: readonly { readonly language: string; readonly one: string | null; readonly plain_one: string }[];
  }[];
}

test("without a word of its own an office says the plain one, a place as its level is called", async () => {
  const { terms } = JSON.parse(await done("glossary", "show", dir, "--json")) as Told;
  const plain = (term: string) => terms.find((each) => each.term === term)?.words.map(({ one, plain_one }) => [one, plain_one]);
  expect(plain("call")).toEqual([
    [null, "call"],
    [null, "申报指南"],
    [null, "Ausschreibung"],
  ]);
  expect(plain("region")?.[0]).toEqual([null, "canton"]);
});

test("words are taken from a table, all or nothing, said in each language, undone by the history; the table comes back unchanged", async () => {
  const before = await settings();
  const table = await file(
    "words.csv",
    "term,meaning,one_en,many_en,one_zh,one_de,many_de\ncall,,invitation to tender,invitations to tender,征集公告,Aufruf,Aufrufe\npriority,,domain,,重点领域,Domäne,Domänen\nregion,,voivodship,,,,\n",
  );
  const dry = JSON.parse(await done("glossary", "take", dir, "--data", table, "--dry-run", "--json")) as { changes: readonly unknown[] };
  expect(dry.changes).toHaveLength(10);
  expect(await settings()).toBe(before);
  const { id } = JSON.parse(await done("glossary", "take", dir, "--data", table, "--reason", "words of the ministry", "--json")) as { id: string };

  const label = async (...language: string[]) => {
    const { types } = JSON.parse(await done("record", "types", dir, "--json", ...language)) as {
      types: readonly { type: string; label: { en: string; zh: string } }[];
    };
    return Object.fromEntries(types.filter(({ type }) => ["call", "priority", "facility"].includes(type)).map(({ type, label: own }) => [type, own]));
  };
  expect(await label()).toMatchObject({
    call: { en: "Invitation to tender", zh: "征集公告" },
    priority: { en: "Domain", zh: "重点领域" },
    facility: { en: "Facility" },
  });
  expect(await label("--lang", "de")).toMatchObject({ call: { en: "Aufruf" }, priority: { en: "Domäne" }, facility: { en: "Einrichtung" } });

  const words = JSON.parse(await done("territory", dir, "--json")) as {
    compared: { many: { en: string; zh: string } };
    things: { call: { many: { en: string } } };
  };
  expect([words.compared.many.en, words.things.call.many.en]).toEqual(["voivodships", "invitations to tender"]);

  const report = join(folder, "s3.html");
  await done("report", dir, "--template", "s3", "--to", report);
  const html = await readFile(report, "utf8");
  expect(html).toContain("No domain has been entered.");
  expect(html).not.toMatch(/@(call|priorit|region|facilit)/i);

  for (const ending of ["csv", "xlsx"]) {
    const out = join(folder, `out.${ending}`);
    await done("glossary", "export", dir, "--to", out);
    const again = JSON.parse(await done("glossary", "take", dir, "--data", out, "--json")) as { id: string | null; changes: readonly unknown[] };
    expect([ending, again.id, again.changes]).toEqual([ending, null, []]);
  }
  const { changes } = JSON.parse(await done("settings", "history", dir, "--json")) as { changes: readonly { id: string; reason: string }[] };
  expect(changes[0]).toMatchObject({ id, reason: "words of the ministry" });
  await done("settings", "undo", dir, id);
  expect(await label()).toMatchObject({ call: { en: "Call", zh: "申报指南" } });
});

describe("what is no word is refused at its cell, and nothing is written", () => {
  test.each([
    ["a sign of a sentence", "one_en", "@region of @region", "settings.wrong-value"],
    ["a place of a sentence", "one_en", "{n} calls", "settings.wrong-value"],
    ["a formula", "one_en", '"=HYPERLINK(""http://x"")"', "settings.wrong-value"],
    ["markup", "one_en", "<b>call</b>", "settings.wrong-value"],
    ["a text that is read backwards", "one_en", "call\u202Ellac", "settings.wrong-value"],
    ["two lines", "one_en", '"one\ntwo"', "settings.wrong-value"],
    ["a whole sentence", "one_en", "a".repeat(61), "settings.wrong-value"],
    ["several without one", "many_de", "Aufrufe", "settings.wrong-value"],
    ["a language that nobody reads", "one_xx", "appel", "glossary.unknown-column"],
  ])("%s", async (_, column, cell, code) => {
    const before = await settings();
    const { exitCode, stderr } = await quoin("glossary", "take", dir, "--data", await file("bad.csv", `term,${column}\nfacility,lab\ncall,${cell}\n`));
    expect([exitCode, stderr.includes(code)]).toEqual([2, true]);
    expect(await settings()).toBe(before);
  });

  test("a term that is not there, and one that stands twice, with their rows", async () => {
    const { exitCode, stderr } = await quoin("glossary", "take", dir, "--data", await file("bad.csv", "term,one_en\ncalls,x\nregion,y\nregion,z\n"));
    expect(exitCode).toBe(2);
    expect(stderr).toContain("glossary.unknown-term");
    expect(stderr).toContain("Write call");
    expect(stderr).toContain("glossary.twice");
  });

  test("the same through settings set", async () => {
    const { exitCode, stderr } = await quoin("settings", "set", dir, "words.call.one.en", "'@whole'");
    expect([exitCode, stderr.includes("One of it")]).toEqual([2, true]);
  });
});
