import { randomUUID } from "node:crypto";
import {
  ExternalFault,
  type FaultKind,
  isServed,
  type Locale,
  loadLocale,
  type Note,
  note,
  type Outcome,
  type ProgressReporter,
  type ReaderLanguage,
  type ServerSettings,
  serverSettings,
  success,
  type UseCase,
  useCaseName,
  useCases,
  type WorkLimits,
  type WorkspacePorts,
} from "@quoin/core";
import type { OpenWorkspace } from "../composition.ts";
import type { Asker } from "../loose-ports.ts";
import { portsWithin } from "../ports-within.ts";
import { answerJson } from "../protocol/answer-json.ts";
import { parsedBody } from "../protocol/json-body.ts";
import { problem, refusal } from "../protocol/problem.ts";
import { askedLanguages, readQuestion } from "../protocol/read-question.ts";
import { withoutPlace } from "../protocol/without-place.ts";
import { runUseCase } from "../run-use-case.ts";
import { carryingOut } from "../second-person.ts";
import { observedPorts } from "./observed-ports.ts";
import { packedBody } from "./packed-body.ts";
import type { Answer, AsOf, Question, QuestionBy, Reads } from "./question.ts";

const byName = new Map(useCases.filter(isServed).map((useCase) => [useCaseName(useCase), useCase]));

/** The use case of this name, where it is served. */
export function servedUseCase(name: string): UseCase | undefined {
  return byName.get(name);
}

/** Answers one question on an open workspace, ready to be sent: the same in a thread of the pool and on the server's own. */
export async function answerQuestion(workspace: OpenWorkspace, question: Question, progress: ProgressReporter): Promise<Answer> {
  const { language: preferred, by } = question;
  const useCase = byName.get(question.useCase);
  if (useCase === undefined) return unread(problem(404, [note("http.unknown-use-case", { name: question.useCase })], preferred));
  await loadLocale(preferred);
  const body = parsedBody(question.body);
  if (!body.ok) return unread(problem(body.status, body.notes, preferred));
  const asked = askedLanguages(body.value, { language: preferred, names: question.names });
  const { language: spoken } = asked;
  let language: ReaderLanguage | Locale = spoken;
  await loadLocale(spoken);
  const read = readQuestion(useCase, body.value, spoken);
  if (!read.ok) return unread(problem(400, read.notes, spoken));
  const asker = askerOf(by, read.value.by, {
    ...asked,
    progress,
    served: true,
    ...(useCase.scope === "loose" ? { limits: await settledLimits(workspace, spoken) } : {}),
  });
  if (!asker.ok) return unread(problem(403, asker.notes, spoken));
  const refused = (kind: FaultKind, notes: readonly Note[]) => refusal(kind, withoutPlace(notes, workspace.dir), language);
  let asOf: AsOf = { change: 0, at: workspace.people.clock.now() };
  let reads: () => Reads | null = () => null;
  try {
    const outcome = await runUseCase(useCase, asker.value, read.value.input, async (run) => {
      const opened = await workspace.ports(asker.value);
      if (!opened.ok) return opened;
      const { locale, reader, language: own } = opened.value.caller;
      language = locale ?? reader ?? own;
      const ports = { ...opened.value, limits: limitsOf(opened.value.settings.server) };
      if (useCase.changes) return run({ ...seenBy(ports, by), carryOut: carryingOut((other) => workspace.ports(other), asker.value) });
      asOf = { change: await ports.records.newestChange(), at: ports.clock.now() };
      const observed = observedPorts(ports);
      reads = observed.reads;
      return run(seenBy(observed.ports, by.is === "owner" ? by : { ...by, account: observed.account ?? by.account }));
    });
    if (!outcome.ok) return await sent(refused(outcome.kind, outcome.notes), asOf, null);
    const value = await answerJson(useCase, outcome.value, withoutPlace(outcome.notes, workspace.dir), language, read.value.format);
    return await sent(Response.json(value), asOf, reads());
  } catch (cause) {
    const reference = randomUUID();
    const failure = `${reference} ${question.useCase} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`;
    return { ...(await sent(problem(500, [note("http.failed", { reference })], language), asOf, null)), failure };
  }
}

/** The refusal of a question whose workspace could not be opened: a database that is away says so, with the time to ask again. */
export function unopened(cause: unknown, { language }: Question, dir: string): Promise<Answer> {
  if (!(cause instanceof ExternalFault)) throw cause;
  return unread(refusal(cause.kind, withoutPlace([cause.note], dir), language));
}

function unread(response: Response): Promise<Answer> {
  return sent(response, { change: 0, at: "" }, null);
}

async function sent(response: Response, asOf: AsOf, reads: Reads | null): Promise<Answer> {
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body, packed: await packedBody(body), asOf, reads, failure: null };
}

/** What a served question may compute: the office's `server` settings. */
function limitsOf({ solve_seconds, most_draws_cells, most_pairs, most_cells }: ServerSettings): WorkLimits {
  return { solveSeconds: solve_seconds, drawsCells: most_draws_cells, pairs: most_pairs, cells: most_cells };
}

/** … for a question on files that somebody hands in, which opens no workspace; one that cannot be read now leaves the defaults. */
async function settledLimits(workspace: OpenWorkspace, language: ReaderLanguage): Promise<WorkLimits> {
  const opened = await workspace.ports({ language, progress: { step: () => {} } }).catch(() => null);
  return limitsOf(opened?.ok === true ? opened.value.settings.server : serverSettings.parse({}));
}

/** An account acts under its own name only; the owner of the folder may name somebody, as on the command line. */
function askerOf(by: QuestionBy, named: string | undefined, asker: Omit<Asker, "name" | "account">): Outcome<Asker> {
  if (by.is === "owner") return success({ ...asker, ...(named === undefined ? {} : { name: named }) });
  const { account, via } = by;
  if (named !== undefined && named !== account.name)
    return { ok: false, kind: "forbidden", notes: [note("rights.other-author", { account: account.name, by: named })] };
  return success({ ...asker, account, via });
}

/** The ports with the register as this asker sees it. */
function seenBy(ports: WorkspacePorts, by: QuestionBy): WorkspacePorts {
  return by.is === "owner" ? ports : portsWithin(ports, by.account, by.scopes);
}
