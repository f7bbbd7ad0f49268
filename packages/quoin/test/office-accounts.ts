import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ChangeAuthor, type Clock, checkRecord, type Entity, entityOf, type Role } from "@quoin/core";
import { createWorkspace } from "../src/commands/create-workspace.ts";
import { openWorkspace } from "../src/composition.ts";
import { application } from "../src/http/application.ts";
import { quickPasswords } from "./quick-passwords.ts";
import { runUseCaseNamed } from "./run-use-case-named.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Roles with what they belong to, as `user add` takes them. */
export interface Person {
  readonly roles: readonly Role[];
  readonly department?: string;
  readonly organisation?: string;
  readonly person?: string;
  readonly region?: string;
}

/** An office with accounts behind the HTTP application, in this process: what each of them asks goes through log-in, rights and rows as from a browser. */
export interface Office {
  /** Asks as an account; the clock moves on, so that no asker is told to wait. */
  ask(person: string, name: string, input: object): Promise<{ readonly status: number; readonly text: string }>;
  /** Comes to an address without logging in, from an address of the network. */
  visit(
    path: string,
    asked?: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string; readonly from?: string },
  ): Promise<{ readonly status: number; readonly text: string; readonly location: string | null; readonly caching: string | null }>;
  /** Records as they stand before the test begins, each written by whom it says. */
  keep(type: string, id: string, fields: Fields, author?: Partial<ChangeAuthor>): Promise<void>;
  stored(type: string, id: string): Promise<Fields | undefined>;
  /** Changes quoin.yaml as a person with a text editor does. */
  editSettings(change: (text: string) => string): Promise<void>;
  /** Runs a use case for the owner of the folder, who may give another name in the history. */
  run(name: string, input: Fields, by?: string): Promise<unknown>;
  /** Lets the clock go on to eight o'clock of a day, in UTC; it never goes back. */
  moveTo(day: string): void;
  close(): Promise<void>;
  /** Of the workspace, for who looks behind the program's back. */
  readonly folder: string;
}

/** Settings of an office in which no deed needs a second person. */
export const oneIsEnough =
  "two_people: {call: false, award: false, contract: false, pay: false, budget: false, dispensation: false, plan: false, trust: false, publish: false}\n";

/** Of every account of such an office. */
export const accountPassword = "four words make it";
const owner = { name: "owner", language: "en", progress: { step: () => {} } } as const;

export async function openOffice(
  people: Readonly<Record<string, Person>>,
  seed: (office: Pick<Office, "keep" | "run">) => Promise<void>,
  settings = "",
  firstDay = "2026-04-01",
): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), "quoin-doors-"));
  const made = await createWorkspace(join(folder, "office"), null, owner);
  // Accounts are of an office that counts in one currency; who says another one says so.
  const said = /^currency:/m.test(settings) ? settings : `\ncurrency: CNY\n${settings}`;
  // What one may do is the matter of most tests; those of two people say their own.
  const alone = /^two_people:/m.test(settings) ? "" : `\n${oneIsEnough}`;
  const file = join(folder, "office", "quoin.yaml");
  // Where it is, it has said; an office that has not opens no call.
  await writeFile(file, (await readFile(file, "utf8")).replace("time_zone: unsaid", "time_zone: UTC"));
  await appendFile(file, `${said}${alone}`);
  const opened = made.ok ? await openWorkspace(join(folder, "office")) : made;
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const began = Date.parse(`${firstDay}T08:00:00Z`);
  let seconds = 0;
  const clock: Clock = { now: () => new Date(began + seconds * 1_000).toISOString(), seconds: () => seconds };
  const workspace = quickPasswords(opened.value, clock);
  const { records } = workspace.people;
  const run = (name: string, input: Fields, by: string = owner.name) => runUseCaseNamed(workspace, { ...owner, name: by }, name, input);
  const keep: Office["keep"] = async (type, id, fields, author = {}) => {
    const { version: _version, retired: _retired, ...held } = (await records.get(type, id))?.body ?? {};
    const change = checkRecord(entityOf(type) as Entity, { ...held, ...fields, id });
    const kept = change.ok ? await records.commit([change.value], { who: "before", at: clock.now(), reason: "", ...author }) : change;
    if (!kept.ok) throw new Error(`${type} ${id}: ${JSON.stringify(kept.notes)}`);
  };
  await seed({ keep, run });
  for (const [name, rights] of Object.entries(people)) await run("user-add", { name, password: accountPassword, ...rights });
  const app = application({
    workspace,
    workbench: join(folder, "none"),
    hostNames: new Set(["office.example"]),
    log: (line) => void process.stderr.write(line.startsWith("error") ? line : ""),
  });
  const send = (path: string, body: object, headers: Record<string, string> = {}) =>
    Promise.resolve(
      app.request(path, {
        method: "POST",
        headers: { host: "office.example", "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
    );
  const cookies = new Map<string, Promise<string>>();
  const cookieOf = async (name: string): Promise<string> => {
    const response = await send("/session", { name, password: accountPassword });
    if (response.status !== 200) throw new Error(`${name} is not let in: ${response.status}`);
    return (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  };
  return {
    ask: async (person, name, input) => {
      seconds += 0.06;
      const cookie = cookies.get(person) ?? cookieOf(person);
      cookies.set(person, cookie);
      const response = await send(`/api/${name}`, input, { cookie: await cookie });
      return { status: response.status, text: await response.text() };
    },
    visit: async (path, { method = "GET", headers = {}, body, from = "10.0.0.9" } = {}) => {
      const request = { method, headers: { host: "office.example", ...headers }, ...(body === undefined ? {} : { body }) };
      const response = await app.request(path, request, { incoming: { socket: { remoteAddress: from } } });
      const { headers: told } = response;
      return { status: response.status, text: await response.text(), location: told.get("location"), caching: told.get("cache-control") };
    },
    keep,
    editSettings: async (change) => {
      const path = join(folder, "office", "quoin.yaml");
      await writeFile(path, change(await readFile(path, "utf8")));
    },
    stored: async (type, id) => (await records.get(type, id))?.body,
    run,
    folder: join(folder, "office"),
    moveTo: (day) => {
      const passed = (Date.parse(`${day}T08:00:00Z`) - began) / 1_000;
      if (passed < seconds) throw new Error(`${day} is over`);
      seconds = passed;
      // Whoever was logged in is logged out meanwhile.
      cookies.clear();
    },
    close: async () => {
      await opened.value.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
