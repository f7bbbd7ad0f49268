import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askedIn, type LanguageTag } from "@quoin/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { quoin } from "../command-line.ts";
import { judgedExample, judgingTimeout } from "../judged-example.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

type Fields = Readonly<Record<string, unknown>>;

let folder: string;
let dir: string;
let workspace: OpenWorkspace;
const run = (name: string, language: LanguageTag, input: Fields) =>
  runUseCaseNamed(workspace, { name: "planner", ...askedIn(language), progress: { step: () => {} } }, name, input) as Promise<Fields>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-signs-"));
  dir = join(folder, "office");
  await judgedExample(dir, "demo-office");
  const settings = join(dir, "quoin.yaml");
  await writeFile(settings, (await readFile(settings, "utf8")).replace(/^languages:.*$/m, "languages: [en, zh, de]"));
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  workspace = opened.value;
  for (const type of ["region", "organisation", "project"])
    for (const { id } of await workspace.people.records.list(type, { limit: 60 })) {
      const { labels } = (await run("record-get", "en", { type, id })) as { readonly labels: Fields | null };
      await run("record-put", "en", {
        type,
        data: { id, labels: { ...labels, en: `my @region ${id}`, zh: `我@region ${id}` } },
        reason: "a sign in every name",
      });
    }
}, judgingTimeout);
afterAll(async () => {
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

/** The name with its sign stands in what is said, and nowhere with an office's word for it. */
function holdsSigns(said: string): void {
  expect(said).toMatch(/my @region |我@region /);
  expect(said.match(/.{0,80}(?:my (?:province|region|Ort|Provinz|Region)|我(?:省|地区|省份)).{0,40}/)).toBeNull();
}

test.each(["en", "zh", "de"])(
  "names with a sign in them stay in findings and a plan (%s)",
  async (language) => {
    for (const name of ["diagnose", "design"]) holdsSigns(JSON.stringify(await run(name, language, {})));
  },
  judgingTimeout,
);

test.each([
  ["brief", "en"],
  ["brief", "zh"],
  ["brief", "de"],
  ["plan-en", "en"],
  ["plan-zh", "zh"],
  ["plan-en", "de"],
])(
  "and in the document %s (%s)",
  async (template, language) => {
    const file = join(folder, `${template}-${language}.html`);
    const words = template === "brief" ? ["brief", dir] : ["report", dir, "--template", template];
    expect(await quoin(...words, "--lang", language, "--to", file)).toMatchObject({ exitCode: 0 });
    holdsSigns(await readFile(file, "utf8"));
  },
  judgingTimeout,
);
