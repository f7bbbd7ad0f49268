import { type Account, authorised, note, type ReaderLanguage, type UseCase, useCaseName, useCases, type WorkspacePorts } from "@quoin/core";
import { z } from "zod";
import type { OpenWorkspace } from "../composition.ts";
import { programHash } from "../program/program-hash.ts";
import { problem } from "../protocol/problem.ts";
import { AnswerCache, type Reader } from "../work/answer-cache.ts";
import type { Answer, Question, QuestionBy, Step } from "../work/question.ts";
import { type Effort, effortOf } from "../work/scheduling.ts";
import { SlowQuestions } from "../work/slow-questions.ts";
import { StoredAnswers } from "../work/stored-answers.ts";
import { type Work, WorkRefused } from "../work/work.ts";
import { type OpeningQuestion, openingQuestions, startOf } from "./opening-questions.ts";
import { questionKey } from "./question-key.ts";

/** The list of what waits for whom. */
const work = useCases.find((each) => useCaseName(each) === "work");

/** Seconds from which an answer stands in the server's log. */
const slowSeconds = 1;

/** What the log tells of a client that left before it was answered, as proxies do. */
const clientLeft = 499;

/** What a server answers that is being stopped, or whose memory is full. */
const stopped = 503;

/** Seconds for which the state of settings and tables is taken as known. */
const foundFor = 0.2;

/** A question as it came, and who waits for its answer. */
export interface Asked {
  readonly useCase: UseCase;
  readonly question: Question;
  readonly takesGzip?: boolean;
  /** The newest change that whoever asks was told of, by whichever server. */
  readonly after?: number;
  readonly signal?: AbortSignal;
  readonly progress?: (step: Step) => void;
  /** The lane in which it is made, where nobody waits for it yet; else that of its effort. */
  readonly lane?: Effort;
}

/**
 * Where questions of the HTTP face are answered. Reading questions on the workspace are kept by what they read; a change, and a question on files that
 * somebody hands in, is answered each time. What pages show is never older than a change that this server has acknowledged to anybody; of what takes minutes who has
 * written is given nothing older than their own change, and the owner of a folder nothing old at all.
 */
export class Answering {
  readonly kept = new AnswerCache();
  readonly slow = new SlowQuestions();
  /** Lane and status → how many questions were answered so. */
  readonly answered = new Map<string, number>();
  /** Whether the answers of the start page have been made. */
  isWarm = false;
  readonly #stored: StoredAnswers;
  readonly work: Work;
  readonly #workspace: OpenWorkspace;
  readonly #log: (line: string) => void;
  #found: { readonly at: number; readonly ports: WorkspacePorts } | null = null;
  /** Account → number of its newest change, or `newest` where the database went away before it could be asked. */
  readonly #written = new Map<string, number | "newest">();
  /** The newest change of which this server has told somebody that it is written. */
  #acknowledged: number | "newest" = 0;

  constructor(workspace: OpenWorkspace, work: Work, log: (line: string) => void, stored: StoredAnswers = new StoredAnswers(programHash)) {
    this.#workspace = workspace;
    this.#stored = stored;
    this.work = work;
    this.#log = log;
  }

  /** The newest change that this account has made through this server; null where that is not known. */
  newestOf(by: QuestionBy): number | null {
    const written = this.#written.get(askerName(by));
    return typeof written === "number" ? written : null;
  }

  async answer({ useCase, question, takesGzip = false, after = 0, signal, progress, lane }: Asked): Promise<Response> {
    const { clock } = this.#workspace.people;
    const began = clock.seconds();
    const effort = effortOf(useCase, question.body.byteLength);
    let status = 500;
    let reason = "";
    try {
      const answer = await this.#made(effort, {
        useCase,
        question,
        after,
        ...(signal === undefined ? {} : { signal }),
        ...(progress === undefined ? {} : { progress }),
        ...(lane === undefined ? {} : { lane }),
      });
      status = answer.status;
      if (answer.failure !== null) this.#log(`error[bug] ${answer.failure}\n`);
      return response(answer, takesGzip);
    } catch (cause) {
      if (signal?.aborted === true) {
        // Nobody reads the answer any more; the log and the list of the slowest tell it from a failure.
        status = clientLeft;
        return refusal(new WorkRefused("cancelled", { cause }), question.language);
      }
      if (!(cause instanceof WorkRefused)) throw cause;
      const refused = refusal(cause, question.language);
      status = refused.status;
      reason = ` reason=${cause.reason}`;
      return refused;
    } finally {
      const seconds = clock.seconds() - began;
      const counted = `${effort} ${status}`;
      this.answered.set(counted, (this.answered.get(counted) ?? 0) + 1);
      this.slow.add({ use_case: question.useCase, effort, seconds, status, at: clock.now() });
      if (seconds >= slowSeconds || status >= 500)
        this.#log(`answer use_case=${question.useCase} lane=${effort} status=${status} seconds=${seconds.toFixed(3)}${reason}\n`);
    }
  }

  /**
   * Begins what the first reader and the first writer would wait for: the answers of the start page, in the office's first language before the others; the thread of the changes.
   * Nobody waits behind it: of `pageWorkers` threads for pages it takes one at most, and none where there is no other; the rest is made as what takes minutes is, at the lowest priority.
   */
  async warm(pageWorkers: number): Promise<void> {
    const start = await startOf(this.#workspace);
    if (start === null) return;
    const by: QuestionBy = (await this.#workspace.people.accounts.exist()) ? { is: "account", account: anybody, scopes: ["all"] } : { is: "owner" };
    for (const asked of start.languages) {
      const waiting = [...openingQuestions(start.root)];
      let isStopped = false;
      const take = async (lane: Effort, next: () => OpeningQuestion | undefined): Promise<void> => {
        for (let opening = next(); opening !== undefined && !isStopped; opening = next()) {
          const question: Question = { useCase: opening.name, body: new TextEncoder().encode(opening.body), ...asked, by };
          isStopped = (await this.answer({ useCase: opening.useCase, question, lane })).status === stopped;
        }
      };
      // Two at once: one begins with what takes long, the other with what every page needs at once.
      await Promise.all([take("long", () => waiting.shift()), take(pageWorkers > 1 ? "page" : "long", () => waiting.pop())]);
      if (isStopped) return;
    }
    this.work.ready();
  }

  /** How many things wait for an account, made when nobody else waits for it; null where it may not ask, or there is no answer. */
  async waitsFor(account: Account): Promise<number | null> {
    const scopes = work === undefined ? null : authorised(account, work);
    if (work === undefined || scopes?.ok !== true) return null;
    const by: QuestionBy = { is: "account", account, scopes: scopes.value };
    const question: Question = { useCase: "work", body: new TextEncoder().encode("{}"), language: "en", by };
    const answer = await this.answer({ useCase: work, question, lane: "long" });
    if (answer.status !== 200) return null;
    const said = z.object({ waits: z.array(z.unknown()) }).safeParse(await answer.json());
    return said.success ? said.data.waits.length : null;
  }

  /** Waits for what is being stored for the next start. */
  settled(): Promise<void> {
    return this.#stored.settled();
  }

  /** The answer to a reading question that is kept and still holds; null where it would have to be made. Nothing is begun. */
  async known(useCase: UseCase, question: Question): Promise<Answer | null> {
    if (useCase.changes || useCase.scope !== "workspace") return null;
    const ports = await this.#ports(question);
    if (question.by.is === "owner") this.kept.forgetState();
    return ports === null ? null : this.kept.known(ports, keysOf(withoutAsker(useCase, question)));
  }

  async #made(effort: Effort, { useCase, question, after = 0, signal, progress, lane = effort }: Asked): Promise<Answer> {
    const asker = askerName(question.by);
    const told = progress === undefined ? {} : { progress };
    if (useCase.changes) {
      // Any other change that has begun is finished, whoever leaves.
      const leave = signal !== undefined && useCase.endsWithAsker === true ? { leave: signal } : {};
      const answer = await this.work.answer(effort, question, { asker, ...told, ...leave });
      this.kept.forgetState();
      this.#found = null;
      // What is written is answered as written, whatever becomes of the database a moment later.
      if (answer.status === 200) {
        this.#acknowledged = await this.#workspace.people.records.newestChange().catch(() => "newest" as const);
        this.#written.set(asker, this.#acknowledged);
      }
      return answer;
    }
    const ports = useCase.scope === "workspace" && effort !== "light" ? await this.#ports(question) : null;
    if (ports === null) return this.work.answer(effort, question, { asker, ...told, ...(signal === undefined ? {} : { signal }) });
    // What pages show holds every change that anybody was told of; what takes minutes is made anew for whoever changed it, and told with its date to others.
    const written = effort === "page" ? this.#acknowledged : (this.#written.get(asker) ?? 0);
    const own = written === "newest" ? written : Math.max(written, after);
    const mustHold = question.by.is === "owner" ? "newest" : own;
    // Another server has told of a change that this one may not have seen.
    if (question.by.is === "owner" || this.kept.isBehind(after)) this.kept.forgetState();
    const asIs = withoutAsker(useCase, question);
    const keys = keysOf(asIs);
    return this.kept.answer(ports, { ...keys, mustHold, ...told, ...(signal === undefined ? {} : { signal }) }, async (stop, step) => {
      const isForAll = useCase.sharedAnswer === true;
      const stored = isForAll ? await this.#stored.taken(ports, keys.view) : null;
      if (stored !== null) return stored;
      const { clock } = this.#workspace.people;
      const began = clock.seconds();
      const answer = await this.work.answer(lane, asIs, { asker, signal: stop, progress: step });
      if (isForAll) this.#stored.store(ports, keys.view, answer, clock.seconds() - began);
      return answer;
    });
  }

  /** The state that kept answers are held against: for accounts as it was found a moment ago, for the owner of the folder as it is now. */
  async #ports({ by }: Question): Promise<WorkspacePorts | null> {
    const now = this.#workspace.people.clock.seconds();
    if (by.is === "account" && this.#found !== null && now - this.#found.at < foundFor) return this.#found.ports;
    const opened = await this.#workspace.ports({ language: "en", progress: { step: () => {} } });
    this.#found = opened.ok ? { at: now, ports: opened.value } : null;
    return opened.ok ? opened.value : null;
  }
}

/** Two questions with one key have one answer: the same is asked, by askers who see the same; `own` for whoever is named in it. */
function keysOf({ useCase, body, language, names = [], by }: Question): Pick<Reader, "own" | "view"> {
  const asked = [useCase, questionKey(body), [...names, language].join()];
  const seen = by.is === "owner" ? "owner" : [by.scopes, by.account.roles, by.account.department, by.account.organisation, by.account.region];
  return { view: JSON.stringify([asked, seen]), own: JSON.stringify([asked, seen, by.is === "owner" ? "" : by.account.name]) };
}

/** Nobody: an answer that many read is made without knowing who asked, so that it cannot hold anything of one of them. */
const anybody: Account = {
  name: "",
  display: "",
  roles: [],
  department: null,
  organisation: null,
  region: null,
  person: null,
  disabled: false,
  created_at: "",
  created_by: "",
};

function withoutAsker({ sharedAnswer }: UseCase, question: Question): Question {
  const { by } = question;
  return by.is === "account" && by.scopes.includes("all") && sharedAnswer === true
    ? { ...question, by: { is: "account", account: anybody, scopes: ["all"] } }
    : question;
}

function askerName(by: QuestionBy): string {
  return by.is === "owner" ? "owner" : by.account.name;
}

function response({ status, headers, body, packed }: Answer, takesGzip: boolean): Response {
  if (packed === null || !takesGzip) return new Response(body, { status, headers });
  return new Response(packed, { status, headers: { ...headers, "content-encoding": "gzip", vary: "accept-encoding" } });
}

function refusal({ reason }: WorkRefused, language: ReaderLanguage): Response {
  if (reason === "out-of-memory") return problem(503, [note("work.out-of-memory")], language);
  if (reason === "too-much-time") return problem(503, [note("work.too-much-time")], language);
  if (reason === "cancelled") return problem(503, [note("work.cancelled")], language);
  return problem(429, [note("work.too-many-waiting")], language, { "retry-after": "10" });
}
