import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askedIn, type Entity, entities, type LanguageTag } from "@quoin/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { oneIn } from "../../../core/test/long-run.ts";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { askedOverHttp } from "../asked-over-http.ts";
import { quoin } from "../command-line.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

type Fields = Readonly<Record<string, unknown>>;

let folder: string;
let dir: string;
let workspace: OpenWorkspace;
const asker = (tag: LanguageTag) => ({ name: "planner", ...askedIn(tag), progress: { step: () => {} } });
const run = (name: string, language: LanguageTag, input: Fields) => runUseCaseNamed(workspace, asker(language), name, input) as Promise<Fields>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-reading-"));
  dir = join(folder, "office");
  const created = await createWorkspace(dir, "demo-office", asker("en"));
  if (!created.ok) throw new Error(JSON.stringify(created.notes));
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  workspace = opened.value;
}, 240_000);
afterAll(async () => {
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

/** Types that their commands alone write, and cards by which a call is judged already. */
const notPut = new Set([
  "scorecard",
  ...(entities as readonly unknown[] as readonly Entity[]).filter(({ policy }) => "by" in policy.edited).map(({ type }) => type),
]);
const money = { labels: { en: "Region", zh: "钱", pt: "Region", ko: "지역 @region" }, description: "call me @region office; see @whole" };

/** All that a record says; putting it back counts as a version of its own. */
function bare(record: Fields | undefined): Fields {
  const { version: _, ...said } = record ?? {};
  return said;
}

async function readIn(languages: string): Promise<void> {
  const file = join(dir, "quoin.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^languages:.*$/m, `languages: [${languages}]`));
}

// In the short form three of seven offices.
test.each(oneIn(3, ["en", "zh", "en, zh", "de, en", "pt, en", "ko", "fr, de"]))(
  "in an office that reads %s every record that is read and put back is unchanged, whoever reads it",
  async (languages) => {
    await readIn(languages);
    if (languages === "en") await run("record-put", "en", { type: "technology", data: { id: "money", ...money } });
    let put = 0;
    for (const { type } of entities) {
      const some = await workspace.people.records.list(type, { limit: 2 });
      for (const id of [...some.map((each) => each.id), ...(type === "technology" ? ["money"] : [])]) {
        const held = bare((await workspace.people.records.get(type, id))?.body);
        for (const language of ["en", "zh", "de", languages.split(",")[0] ?? "en"]) {
          const got = await run("record-get", language, { type, id });
          expect([type, id, language, bare(got)]).toEqual([type, id, language, held]);
          if (notPut.has(type) || language === "zh") continue;
          const again = await run("record-put", language, { type, data: got, reason: "put back as it was read" });
          expect([type, id, language, bare(again)]).toEqual([type, id, language, held]);
          put += 1;
        }
        expect([type, id, bare((await workspace.people.records.get(type, id))?.body)]).toEqual([type, id, held]);
      }
    }
    expect(put).toBeGreaterThan(20);
    const told = await Promise.all(
      (["en", "zh", "de"] as const).map(async (language) => [
        await run("history", language, { type: "technology", id: "money" }),
        await run("log", language, { limit: 5 }),
      ]),
    );
    const typed = told.map((each) => JSON.stringify(each, (key, value: unknown) => (key === "reason_words" ? undefined : value)));
    expect(new Set(typed).size).toBe(1);
    expect(typed[0]).toContain("call me @region office; see @whole");
  },
  120_000,
);

test("what an earlier program put into a record is told by doctor and put back with a reason, as a change that the history keeps", async () => {
  await readIn("en, zh");
  const put = (labels: Fields, more: Fields = {}) => run("record-put", "en", { type: "technology", data: { id: "gears", labels, ...more } });
  await put({ en: "Region", zh: "齿轮" }, { description: "call me @region" });
  // As it was once read and saved: the English name in the Chinese one's place, German in the English one's, a sign in the words of the office.
  await put({ zh: "Region" }, { description: "call me city" });
  await put({ en: "Ort" });
  const { found } = (await run("record-mend", "en", {})) as { found: readonly Fields[] };
  const of = found.filter(({ id }) => id === "gears").map(({ field, held, stands, cause }) => [field, held, stands, cause]);
  expect(of.sort()).toEqual([
    ["description", "call me @region", "call me city", "office-words"],
    ["labels.en", "Region", "Ort", "translated"],
    ["labels.zh", "齿轮", "Region", "other-language"],
  ]);
  expect((await quoin("doctor", dir)).stdout).toContain("齿轮");
  const printed = await quoin("record", "mend", dir);
  expect(printed.stdout).toMatch(/technology\/gears +labels\.zh +齿轮 +Region +other-language/);
  expect((await quoin("record", "mend", dir, "--lang", "zh")).stdout).toContain("与录入时不一致");
  await expect(run("record-mend", "en", { apply: true })).rejects.toThrow("record.mend-without-reason");
  expect(await run("record-mend", "en", { apply: true, only: "technology/gears", reason: "as it was typed" })).toMatchObject({ mended: 1 });
  expect(await run("record-get", "en", { type: "technology", id: "gears" })).toMatchObject({
    labels: { en: "Region", zh: "齿轮" },
    description: "call me @region",
  });
  expect(((await run("record-mend", "en", {})) as { found: readonly Fields[] }).found.filter(({ id }) => id === "gears")).toEqual([]);
  const { changes } = (await run("history", "en", { type: "technology", id: "gears" })) as { changes: readonly Fields[] };
  expect(changes.map(({ reason }) => reason)).toContain("as it was typed");
});

test("D1: at the command line a name in a language that the office does not read is kept when another is changed", async () => {
  await readIn("en");
  const file = join(folder, "money.json");
  const got = await quoin("record", "get", dir, "technology", "money", "--json");
  const record = JSON.parse(got.stdout) as { labels: Fields };
  expect(record.labels).toEqual(money.labels);
  await writeFile(file, JSON.stringify({ ...record, labels: { ...record.labels, en: "Money office" } }));
  expect(await quoin("record", "put", dir, "technology", "money", "--data", file, "--reason", "renamed")).toMatchObject({ exitCode: 0 });
  const after = await quoin("record", "get", dir, "technology", "money", "--lang", "de", "--json");
  expect(JSON.parse(after.stdout)).toMatchObject({ labels: { ...money.labels, en: "Money office" }, description: money.description });
  // Nor does a terminal say in other words what somebody typed.
  for (const language of ["en", "zh", "de"])
    expect((await quoin("record", "get", dir, "technology", "money", "--lang", language)).stdout).toContain(money.description);
});

test("D1: over HTTP a record that is read and put back is unchanged, and so are its history and the log, whoever reads them", async () => {
  await readIn("en");
  const http = await askedOverHttp(dir);
  try {
    const id = "typed-over-http";
    const typed = { id, labels: { en: "Money", zh: "钱", de: "Region" }, description: "call me @region office; see @whole" };
    expect((await http.ask("record-put", { type: "technology", data: typed })).status).toBe(200);
    const logs: string[] = [];
    for (const reader of ["en", "zh", "de", "pt"]) {
      const { body } = await http.ask("record-get", { type: "technology", id }, reader);
      expect([reader, body]).toMatchObject([reader, typed]);
      const again = await http.ask("record-put", { type: "technology", data: body, reason: `put back: ${reader}` }, reader);
      expect([reader, again.status, again.body]).toMatchObject([reader, 200, typed]);
    }
    for (const reader of ["en", "zh", "de", "pt"]) {
      const told = [await http.ask("history", { type: "technology", id }, reader), await http.ask("log", { limit: 6 }, reader)];
      logs.push(JSON.stringify(told.map(({ body }) => body)));
    }
    expect(new Set(logs).size).toBe(1);
    expect(logs[0]).toContain(typed.description);
    // What only one language names is changed in it alone, as a form does it.
    const { body } = await http.ask("record-get", { type: "technology", id }, "de");
    const named = { ...body, labels: { ...(body["labels"] as Fields), en: "Money office" } };
    expect((await http.ask("record-put", { type: "technology", data: named }, "de")).status).toBe(200);
    expect((await http.ask("record-get", { type: "technology", id }, "zh")).body["labels"]).toEqual({ ...typed.labels, en: "Money office" });
  } finally {
    await http.close();
  }
});

test("what is being done is said in the reader's language, the office's words in it", async () => {
  await readIn("de, en, zh");
  const told = async (language: LanguageTag): Promise<readonly string[]> => {
    const steps: string[] = [];
    const progress = { step: (what: { readonly en: string; readonly zh: string }) => steps.push(language === "zh" ? what.zh : what.en) };
    await runUseCaseNamed(workspace, { ...asker(language), progress }, "verify", {});
    return [...new Set(steps)];
  };
  expect([await told("de"), await told("en"), await told("zh")]).toEqual([
    ["Verlauf und Datensätze geprüft"],
    ["History and records checked"],
    ["核对变更与记录"],
  ]);
});
