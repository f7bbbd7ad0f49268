import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { oneIn } from "../../../core/test/long-run.ts";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { ownHostNames } from "../../src/http/middleware/own-host-names.ts";
import { type Served, serveWorkspace } from "../../src/http/serve-workspace.ts";
import { pageQuestions as allQuestions, unlistedQuestions, withoutTable } from "../pages/page-questions.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const asker = { name: "owner", language: "en", progress: { step: () => {} } } as const;
/** In the short form one question in eight. */
const pageQuestions = oneIn(8, allQuestions);
const readers = oneIn(2, ["first", "second", "third"]);
/** Whoever reads the whole history, counts every type, or names the state that was read, sees that another type has changed. */
const readEverything = ["log", "verify", "about", "report", "plan-template", "record-counts"];

let folder: string;
let workspace: OpenWorkspace;
let served: Served;
const tokens = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-answers-"));
  const dir = join(folder, "office");
  const made = await createWorkspace(dir, "demo-office", asker);
  const opened = await openWorkspace(dir);
  if (!made.ok || !opened.ok) throw new Error("no workspace");
  workspace = opened.value;
  for (const name of [...readers, "writer"]) {
    await runUseCaseNamed(workspace, asker, "user-add", { name, roles: ["administrator"], password: "four words make it" });
    tokens.set(name, ((await runUseCaseNamed(workspace, asker, "user-token", { name })) as { token: string }).token);
  }
  const serving = await serveWorkspace(workspace, "127.0.0.1", 0);
  if (!serving.ok) throw new Error("not served");
  served = serving.value;
  const visits = { name: "visits.csv", content_base64: Buffer.from("place,year,visits\na,2024,3\nb,2024,5\n").toString("base64") };
  await ask("writer", "import", { as: "visits", data: visits, reason: "counts of 2024" });
}, 120_000);

afterAll(async () => {
  await served.close();
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

const asking = (who: string, input: object) => ({
  method: "POST",
  headers: { "content-type": "application/json", host: "localhost", authorization: `Bearer ${tokens.get(who)}` },
  body: JSON.stringify(input),
});

async function ask(who: string, name: string, input: object): Promise<string> {
  const response = await fetch(`${served.address}api/${name}`, asking(who, input));
  const text = await response.text();
  expect([name, ...(withoutTable.includes(name) ? [404, 400] : [200])], text.slice(0, 400)).toContain(response.status);
  return text;
}

/** Every answer computed alone: one after the other on one thread, nothing kept from before. */
async function answersAlone(): Promise<ReadonlyMap<string, string>> {
  const alone = application({ workspace, workbench: folder, hostNames: ownHostNames("127.0.0.1"), log: () => {} });
  const answers = new Map<string, string>();
  for (const [name, input] of pageQuestions) {
    const response = await alone.request(`/api/${name}`, asking("writer", input));
    const text = await response.text();
    expect([name, ...(withoutTable.includes(name) ? [404, 400] : [200])], text.slice(0, 400)).toContain(response.status);
    answers.set(name, withoutTimes(text));
  }
  return answers;
}

/** Answers with files hold the time that they took in the provenance, and nowhere else. */
function withoutTimes(text: string): string {
  const answer = JSON.parse(text) as { readonly files?: readonly { readonly name: string }[] };
  return answer.files === undefined ? text : JSON.stringify({ ...answer, files: answer.files.filter(({ name }) => name !== "provenance.json") });
}

interface Got {
  readonly name: string;
  readonly text: string;
  /** The newest change that an old answer was made of; null for one that holds. */
  readonly asOf: number | null;
}

/** An old answer says of when it is, before everything else. */
function got(name: string, text: string): Got {
  const { as_of } = JSON.parse(text) as { readonly as_of?: { readonly change: number } };
  return as_of === undefined ? { name, text: withoutTimes(text), asOf: null } : { name, text: text.replace(/^\{"as_of":\{[^}]*\},/, "{"), asOf: as_of.change };
}

test("every kind of question of the pages is asked here", async () => {
  expect(await unlistedQuestions()).toEqual([]);
});

test("what many are answered at once, while others write, is what each would be answered alone at the same change", { timeout: 900_000 }, async () => {
  const rounds: { readonly from: number; readonly alone: ReadonlyMap<string, string> }[] = [];
  for (const round of oneIn(2, [1, 2])) {
    // What the answers read is changed, and then what most of them do not read, while three people ask for all of them.
    await ask("writer", "record-put", { type: "project", id: "p01", data: { description: `round ${round}` } });
    const alone = await answersAlone();
    rounds.push({ from: await workspace.people.records.newestChange(), alone });
    const answers: Got[] = [];
    const read = async (who: string, turn: number): Promise<void> => {
      for (let place = 0; place < pageQuestions.length; place++) {
        const [name, input] = pageQuestions[(place + turn * 17) % pageQuestions.length] as (typeof pageQuestions)[number];
        answers.push(got(name, await ask(who, name, input)));
      }
    };
    let isReading = true;
    const write = async (): Promise<void> => {
      for (let number = 0; isReading; number++) {
        await ask("writer", "record-put", {
          type: "industry",
          data: { id: `load-${round}-${number % 20}`, labels: { en: `load ${number}` }, synthetic: true },
        });
        // A person writes no faster than the door lets anyone.
        await setTimeout(100);
      }
    };
    const writing = write();
    try {
      await Promise.all(readers.map(read));
    } finally {
      isReading = false;
      await writing;
    }
    const after = await answersAlone();
    expect(pageQuestions.map(([name]) => name).filter((name) => after.get(name) !== alone.get(name) && !readEverything.includes(name))).toEqual([]);
    for (const { name, text, asOf } of answers) {
      if (readEverything.includes(name)) continue;
      const state = asOf === null ? rounds.at(-1) : rounds.findLast(({ from }) => from <= asOf);
      // What was made before the first round has nothing to be held against.
      if (state !== undefined) expect(text, `${name} in round ${round}`).toBe(state.alone.get(name));
    }
    // Who has written is given nothing older.
    for (const [name, input] of pageQuestions) expect(withoutTimes(await ask("writer", name, input)), `${name} after round ${round}`).toBe(after.get(name));
  }
});
