import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { messageCatalogue } from "@quoin/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askedOverHttp, fileOf } from "../asked-over-http.ts";
import { quoin } from "../command-line.ts";
import { judgedExample, judgingTimeout } from "../judged-example.ts";
import { reversed, reversedTable, reversedTranslations } from "../reversed-words.ts";

type Answer = Readonly<Record<string, unknown>>;

let folder: string;
let dir: string;
const table = (name: string) => join(folder, name);
const json = async (...words: readonly string[]): Promise<Answer> => {
  const { exitCode, stdout, stderr } = await quoin(...words, "--json");
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Answer;
};

async function reads(languages: string): Promise<void> {
  const settings = join(dir, "quoin.yaml");
  await writeFile(settings, (await readFile(settings, "utf8")).replace(/^languages:.*$/m, `languages: [${languages}]`));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-language-"));
  dir = join(folder, "office");
  await judgedExample(dir, "demo-office");
  await reads("eo, en");
  await writeFile(table("eo.csv"), reversedTable());
}, judgingTimeout);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Words of a text in the invented language and in English. */
function told(text: string): { readonly own: number; readonly english: number } {
  const count = (words: string): number => text.match(new RegExp(`\\b(?:${words})\\b`, "gi"))?.length ?? 0;
  return { own: count("eht|fo|dna|morf|htiw"), english: count("the|of|and|from|with") };
}

/** What an answer says to its reader; its codes and figures are nobody's language. */
function saidIn(answer: unknown): readonly string[] {
  if (Array.isArray(answer)) return answer.flatMap(saidIn);
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([key, each]) => (key === "en" && typeof each === "string" ? [each] : saidIn(each)));
}

test("all that the program says leaves as a table, and comes back only where places are kept and codes are known", async () => {
  await quoin("language", "export", dir, "--lang", "eo", "--to", table("out.csv"));
  const out = await readFile(table("out.csv"), "utf8");
  expect(out.split("\n")[0]).toBe("code,en,zh,places,translation");
  expect(out).toMatch(/^note\.record\.not-found\.message,.*\{\$id\}/m);
  // What a spreadsheet would take for a formula is none.
  expect(out.match(/(?:^|,)"?[=@][^,\n]*/gm)).toBeNull();
  const wrong = ["code,translation", "note.record.not-found.message,nothing", "sentence.no.such,x", "text.nowhere,y", 'figures.and,"{first} kaj {last}"'].join(
    "\n",
  );
  await writeFile(table("wrong.csv"), wrong);
  const refused = await quoin("language", "take", dir, "--lang", "eo", "--data", table("wrong.csv"));
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stderr).toMatch(/language\.places\] wrong\.csv:2:/);
  expect(refused.stderr).toMatch(/language\.unknown-code\] wrong\.csv:3:/);
  expect(await json("language", "show", dir, "--lang", "eo")).toMatchObject({ translations: {} });
  expect((await quoin("language", "take", dir, "--lang", "de", "--data", table("wrong.csv"))).stderr).toContain("language.spoken");
});

test(
  "a table that is tried says what it would change and changes nothing; taken, it is kept in the workspace and in its history",
  async () => {
    const all = reversedTranslations().length;
    const tried = await json("language", "take", dir, "--lang", "eo", "--data", table("eo.csv"), "--dry-run");
    expect(tried).toMatchObject({ language: "eo", messages: all, translated: all, new: all, changed: 0, removed: 0, dry_run: true });
    expect(await json("language", "show", dir, "--lang", "eo")).toMatchObject({ translations: {} });
    expect(await json("language", "take", dir, "--lang", "eo", "--data", table("eo.csv"), "--reason", "all of it")).toMatchObject({ new: all, dry_run: false });
    expect(await readFile(join(dir, "languages", "eo.csv"), "utf8")).toContain("figures.and,");
    expect(JSON.stringify(await json("settings", "history", dir))).toContain("languages/eo.csv");
    expect(await json("language", "take", dir, "--lang", "eo", "--data", table("eo.csv"))).toMatchObject({ new: 0, changed: 0, unchanged: all });
  },
  judgingTimeout,
);

test(
  "findings, a plan, documents, notes and the command line speak it",
  async () => {
    const english = (await json("diagnose", dir, "--lang", "en")) as { readonly findings: readonly { readonly question: { readonly en: string } }[] };
    const own = (await json("diagnose", dir, "--lang", "eo")) as typeof english;
    expect(own.findings.length).toBeGreaterThan(20);
    const said = own.findings.filter(({ question }, at) => question.en === reversed(english.findings[at]?.question.en ?? ""));
    expect(said.length).toBeGreaterThan(own.findings.length / 2);
    for (const [name, words] of [
      ["diagnose", ["diagnose", dir]],
      ["design", ["design", dir]],
    ] as const) {
      const { own: ours, english: theirs } = told(saidIn(await json(...words, "--lang", "eo")).join("\n"));
      expect([name, ours > 100, theirs < ours / 10]).toEqual([name, true, true]);
    }
    for (const [name, words] of [
      ["brief", ["brief", dir]],
      ["plan", ["report", dir, "--template", "plan-en"]],
    ] as const) {
      const file = table(`${name}.html`);
      expect(await quoin(...words, "--lang", "eo", "--to", file)).toMatchObject({ exitCode: 0 });
      const html = await readFile(file, "utf8");
      const { own: ours, english: theirs } = told(html);
      expect([name, ours > 20, theirs < ours / 5, html.includes('lang="eo"')]).toEqual([name, true, true, true]);
    }
    const printed = await quoin("design", dir, "--lang", "eo");
    expect(told(printed.stdout).own).toBeGreaterThan(50);
    const missing = await quoin("record", "get", dir, "project", "no-such", "--lang", "eo");
    expect(missing.stderr).toContain(reversed("There is no"));
  },
  judgingTimeout,
);

test("over HTTP the same is taken and answered, refusals too", async () => {
  const { ask, close } = await askedOverHttp(dir);
  try {
    const { body } = await ask("territory", { lang: "eo" });
    expect(JSON.stringify(body)).toContain(reversed("calls"));
    const refused = await ask("record-get", { lang: "eo", type: "project", id: "no-such" });
    expect(JSON.stringify(refused.body)).toContain(reversed("There is no"));
    const data = fileOf("eo.csv", 'code,translation\nfigures.and,"{first}"\n');
    expect(await ask("language-take", { language: "eo", data, dry_run: true })).toMatchObject({ status: 400, codes: ["language.places"] });
    expect((await ask("language-show", { language: "eo" })).body).toMatchObject({ language: "eo" });
  } finally {
    await close();
  }
});

/** The heading of a document. */
const mainFindings = messageCatalogue().find(({ code, en }) => code.startsWith("sentence.report-brief") && en === "Main findings")?.code ?? "";

test(
  "what lacks a translation is said in the office's next language and counted by doctor; a translation is text and never markup",
  async () => {
    const lacking = reversedTranslations().filter(
      ([code]) => code === "note.record.not-found.message" || code.startsWith("text.") || code.startsWith("sentence.herding"),
    );
    await writeFile(table("lacking.csv"), reversedTable([...lacking.map(([code]) => [code, ""] as const), [mainFindings, "<b>sgnidnif</b> =1+1"]]));
    expect(await json("language", "take", dir, "--lang", "eo", "--data", table("lacking.csv"))).toMatchObject({ removed: lacking.length, changed: 1 });
    expect((await quoin("record", "get", dir, "project", "no-such", "--lang", "eo")).stderr).toContain("There is no");
    const doctor = await quoin("doctor", dir);
    // What to do about the one note is said with its message, or not at all.
    expect(doctor.stdout).toContain(`${lacking.length + 1} of ${reversedTranslations().length} messages`);
    // Asked in the office's own language it tells of the machine and of the office in that.
    const own = await quoin("doctor", dir, "--lang", "eo");
    expect(own.stdout).toContain(`${lacking.length + 1} ${reversed("of")} ${reversedTranslations().length} ${reversed("messages")}`);
    expect(own.stdout).toContain(reversed("Record store"));
    expect(await quoin("brief", dir, "--lang", "eo", "--to", table("markup.html"))).toMatchObject({ exitCode: 0 });
    const html = await readFile(table("markup.html"), "utf8");
    expect([html.includes("&lt;b&gt;sgnidnif&lt;/b&gt;"), html.includes("<b>sgnidnif")]).toEqual([true, false]);
    await reads("eo, zh");
    const { findings } = (await json("diagnose", dir, "--lang", "eo")) as {
      readonly findings: readonly { readonly question: { readonly en: string; readonly zh: string } }[];
    };
    expect(findings.filter(({ question }) => question.en === question.zh && /\p{Script=Han}/u.test(question.en)).length).toBeGreaterThan(findings.length / 2);
    await reads("eo, en");
  },
  judgingTimeout,
);

test(
  "a table that was changed by hand breaks no answer: what cannot be said is told by doctor and verify and said in the next language; the backup brings it along",
  async () => {
    const file = join(dir, "languages", "eo.csv");
    const before = await readFile(file, "utf8");
    await writeFile(
      file,
      before
        .replace(/^note\.record\.not-found\.fix,.*$/m, "note.record.not-found.fix,{nowhere.part:a|b|c}")
        .replace(/^figures\.decimal,.*$/m, "figures.decimal,<script>"),
    );
    expect((await quoin("record", "get", dir, "project", "no-such", "--lang", "eo")).stderr).toContain("record.not-found");
    expect((await quoin("doctor", dir)).stdout).toContain("note.record.not-found.fix");
    const verified = await json("verify", dir);
    expect(JSON.stringify(verified)).toContain("language.");
    expect(verified["translations"]).toMatchObject([{ language: "eo", path: "languages/eo.csv" }]);
    expect(await json("backup", dir, "--to", table("backup.tar.gz"))).toMatchObject({ translations: 1 });
    await writeFile(file, before);
  },
  judgingTimeout,
);

test(
  "what was taken is taken back at the command line, and over HTTP once more; the settings were edited by nobody's hand",
  async () => {
    type History = { readonly edited_since: boolean | null; readonly changes: readonly { readonly id: string; readonly can_be_undone: boolean }[] };
    const before = (await json("language", "show", dir, "--lang", "eo"))["translations"];
    await writeFile(table("one.csv"), "code,translation\nnote.record.not-found.message,{id} {type} sgninrut\n");
    await quoin("language", "take", dir, "--lang", "eo", "--data", table("one.csv"));
    const taken = (await json("settings", "history", dir)) as unknown as History;
    const [newest] = taken.changes;
    expect(newest).toMatchObject({ can_be_undone: true });
    expect(await json("settings", "undo", dir, newest?.id ?? "", "--reason", "not so")).toMatchObject({ records: 0, changes: [{ path: "languages/eo.csv" }] });
    expect((await json("language", "show", dir, "--lang", "eo"))["translations"]).toEqual(before);
    const { ask, close } = await askedOverHttp(dir);
    try {
      const { changes } = (await ask("settings-history", {})).body as History;
      expect(await ask("settings-undo", { change: changes[0]?.id, reason: "so after all" })).toMatchObject({ status: 200 });
      expect((await ask("language-show", { language: "eo" })).body).toMatchObject({
        translations: { "note.record.not-found.message": "{$id} {$type} sgninrut" },
      });
    } finally {
      await close();
    }
    expect(await json("verify", dir)).toMatchObject({ former_files: expect.arrayContaining([expect.objectContaining({ table: "languages/eo.csv" })]) });
  },
  judgingTimeout,
);

test("English is spoken by the program itself, and said so", async () => {
  expect((await quoin("language", "export", dir, "--lang", "en", "--to", table("en.csv"))).stderr).toContain("language.spoken");
});
