import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { ownHostNames } from "../../src/http/middleware/own-host-names.ts";
import { quoin } from "../command-line.ts";

type Fields = Readonly<Record<string, unknown>>;

let folder: string;
let dir: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-languages-"));
  dir = join(folder, "br");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

async function put(type: string, record: Fields, office = dir): Promise<void> {
  const data = await file("record.json", record);
  const run = await quoin("record", "put", office, type, String(record["id"]), "--data", data, "--reason", "test");
  expect([run.exitCode, run.stderr]).toEqual([0, ""]);
}

/** Asks the API with the languages of a browser. */
async function asked(office: string, language: string, name: string, input: object): Promise<Fields> {
  const opened = await openWorkspace(office);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  try {
    const app = application({ workspace: opened.value, log: () => {}, hostNames: ownHostNames("127.0.0.1"), workbench: inject("pages") });
    const headers = { "content-type": "application/json", "accept-language": language, host: "127.0.0.1" };
    const response = await app.request(`http://127.0.0.1/api/${name}`, { method: "POST", headers, body: JSON.stringify(input) });
    return (await response.json()) as Fields;
  } finally {
    await opened.value.close();
  }
}

test("an office says in which languages it types and reads; what names no language is refused, and in which one the program speaks instead is said once", async () => {
  for (const strange of ["English", "pt_BR", "xx", "de-u-co-phonebk"]) {
    const refused = await quoin("init", join(folder, "strange"), "--name", "N", "--languages", `en,${strange}`);
    expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining(strange)]);
  }
  const words = [
    "--name",
    "Secretaria",
    "--currency",
    "BRL",
    "--languages",
    "PT,en",
    "--root",
    "BR",
    "--root-name",
    "Brasil",
    "--time-zone",
    "America/Sao_Paulo",
  ];
  const made = await quoin("init", dir, ...words);
  expect([made.exitCode, made.stderr]).toEqual([0, expect.stringContaining("'pt'")]);
  expect(await readFile(join(dir, "quoin.yaml"), "utf8")).toMatch(/^languages: \[pt, en\]$/m);
  const set = await quoin("settings", "set", dir, "languages", "[pt, English]", "--reason", "x");
  expect([set.exitCode, set.stderr]).toEqual([2, expect.stringContaining("BCP 47")]);
});

test("a record has names in every language of the office; one under no language is refused, and an empty one takes it away", async () => {
  await put("technology", { id: "money", labels: { pt: "Dinheiro", en: "Money" } });
  await put("technology", { id: "agua", labels: { pt: "Água", en: "Pure water" } });
  await put("technology", { id: "zinco", labels: { pt: "Zinco", ko: "아연" } });
  const bad = await quoin("record", "put", dir, "technology", "bad", "--data", await file("bad.json", { id: "bad", labels: { portugues: "x" } }));
  expect([bad.exitCode, bad.stderr]).toEqual([2, expect.stringContaining("record.bad-language")]);
  await put("technology", { id: "zinco", labels: { ko: "" } });
  const got = await quoin("record", "get", dir, "technology", "zinco", "--json");
  expect(JSON.parse(got.stdout).labels).toEqual({ en: null, zh: null, pt: "Zinco" });
});

test("a list is in the order of the reader's language, and a name is found in whichever it stands", async () => {
  const listed = await quoin("record", "list", dir, "technology", "--sort", "labels", "--lang", "pt", "--json");
  expect((JSON.parse(listed.stdout).records as readonly Fields[]).map(({ id }) => id)).toEqual(["agua", "money", "zinco"]);
  for (const [language, order] of [
    ["pt-BR", ["agua", "money", "zinco"]],
    ["en", ["money", "agua", "zinco"]],
  ] as const) {
    const { records } = await asked(dir, language, "record-list", { type: "technology", sort: "labels" });
    expect([language, (records as readonly Fields[]).map(({ id }) => id)]).toEqual([language, order]);
  }
  const found = await quoin("search", dir, "dinheiro", "--json");
  expect(found.stdout).toContain("money");
  expect((await quoin("record", "list", dir, "technology", "--search", "Dinhei", "--json")).stdout).toContain('"money"');
});

test("names go out as a table with a column for each language of the office and come back unchanged; a new language comes in as a column", async () => {
  const csv = join(folder, "technologies.csv");
  expect((await quoin("record", "export", dir, "technology", "--to", csv)).exitCode).toBe(0);
  const text = await readFile(csv, "utf8");
  expect(text.split("\n")[0]).toMatch(/^id,labels\.pt,labels\.en,/);
  const back = await quoin("record", "table", dir, "technology", "--data", csv, "--json");
  expect(JSON.parse(back.stdout)).toMatchObject({ new: 0, changed: 0, unchanged: 3, faults: [] });
  const spanish = await file("spanish.csv", "id,labels.es,labels.pt\nmoney,Dinero,Dinheiro\nagua,Agua,Água\n");
  expect(JSON.parse((await quoin("record", "table", dir, "technology", "--data", spanish, "--reason", "es", "--json")).stdout)).toMatchObject({
    changed: 2,
    faults: [],
  });
  await quoin("record", "export", dir, "technology", "--to", csv);
  expect((await readFile(csv, "utf8")).split("\n")[0]).toMatch(/^id,labels\.pt,labels\.en,labels\.es,/);
  const wrong = await quoin("record", "table", dir, "technology", "--data", await file("wrong.csv", "id,labels.portugues\nmoney,x\n"), "--json");
  expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringContaining("labels.portugues")]);
  const template = join(folder, "template.xlsx");
  expect((await quoin("template", dir, "technology", "--to", template)).exitCode).toBe(0);
  const types = JSON.parse((await quoin("record", "types", dir, "--json")).stdout) as { types: readonly { type: string; fields: readonly Fields[] }[] };
  const labels = types.types.find(({ type }) => type === "technology")?.fields.find(({ name }) => name === "labels");
  const texts = (labels?.["fields"] ?? []) as readonly Fields[];
  expect(texts.map(({ name, label }) => [name, (label as Fields)["en"]])).toEqual([
    ["pt", "Portuguese"],
    ["en", "English"],
  ]);
});

test("whoever reads a language that the program does not speak gets names in it and the program's speech in the office's next one", async () => {
  const printed = await quoin("record", "list", dir, "technology", "--lang", "pt");
  expect(printed.stdout).toContain("Dinheiro");
  expect((await quoin("record", "list", dir, "technology", "--lang", "en")).stdout).toContain("Money");
  const missing = await quoin("record", "get", dir, "technology", "nothing", "--lang", "pt");
  expect(missing.stderr).toContain("There is no");
  for (const language of ["pt-BR,pt;q=0.9,en;q=0.8", "en", "de", "zh"]) {
    const named = await asked(dir, language, "record-names", { records: ["technology/money"] });
    expect(named).toMatchObject({ names: [{ labels: { pt: "Dinheiro", en: "Money", es: "Dinero" } }] });
  }
  const strange = await asked(dir, "en", "record-names", { records: ["technology/money"], lang: "English" });
  expect(JSON.stringify(strange)).toContain("BCP 47");
});

test("doctor counts the names that a language of the office lacks", async () => {
  const { stdout } = await quoin("doctor", dir, "--json");
  const names = (JSON.parse(stdout).checks as readonly Fields[]).find(({ id }) => id === "names");
  expect(names?.["detail"]).toMatch(/1 of \d+ records have no name in 'en'/);
});

test.each([
  ["pt,en", { pt: "Região @region", en: "Region" }],
  ["ko", { ko: "지역" }],
  ["fr,de", { fr: "Région", de: "Region", en: "Money" }],
  ["zh-Hant,en", { "zh-Hant": "地區", zh: "地区" }],
])("in an office that reads %s a record that is read over HTTP in any language and put back is unchanged", async (languages, labels) => {
  const office = join(folder, languages.replace(",", "-"));
  expect((await quoin("init", office, "--name", "N", "--languages", languages, "--time-zone", "Asia/Seoul")).exitCode).toBe(0);
  await put("technology", { id: "a", labels, description: "call me @region; see @whole" }, office);
  const held = { labels: { en: null, zh: null, ...labels }, description: "call me @region; see @whole" };
  for (const language of ["en", "zh", "de", "pt", "ko", "fr,de"]) {
    const got = await asked(office, language, "record-get", { type: "technology", id: "a" });
    expect([language, got]).toEqual([language, expect.objectContaining(held)]);
    const again = await asked(office, language, "record-put", { type: "technology", data: got, reason: "as it was read" });
    expect([language, again]).toEqual([language, expect.objectContaining(held)]);
  }
  const history = await Promise.all(["en", "de"].map((language) => asked(office, language, "history", { type: "technology", id: "a" })));
  const typed = history.map((each) => JSON.stringify(each, (key, value: unknown) => (key === "reason_words" ? undefined : value)));
  expect(new Set(typed).size).toBe(1);
});
