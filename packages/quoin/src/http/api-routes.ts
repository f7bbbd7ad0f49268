import { randomUUID } from "node:crypto";
import {
  authorised,
  type FaultKind,
  type Language,
  type Note,
  note,
  type Outcome,
  recordsWithin,
  type Scope,
  success,
  type UseCase,
  useCaseName,
  useCases,
  type WorkspacePorts,
} from "@quoin/core";
import { Hono } from "hono";
import { commandOptions } from "../cli/command-options.ts";
import type { Asker, OpenWorkspace } from "../composition.ts";
import { runUseCase } from "../run-use-case.ts";
import { answerJson } from "./answer-json.ts";
import { fileLimit, jsonBody, plainLimit } from "./json-body.ts";
import { problem, refusal } from "./problem.ts";
import { askedLanguage, readQuestion } from "./read-question.ts";
import { RememberedAnswers } from "./remembered-answers.ts";
import { requestLanguage } from "./request-language.ts";
import { RequestRate } from "./request-rate.ts";
import type { FaceEnv, WhoAsks } from "./who-asks.ts";
import { withoutPlace } from "./without-place.ts";

/** What the routes need: the workspace, and where a failure of the program is told in full. */
export interface ApiContext {
  readonly workspace: OpenWorkspace;
  readonly log: (line: string) => void;
}

/** Somebody who may ask: the owner of the folder, or an account. */
type Admitted = Exclude<WhoAsks, { is: "nobody" }>;

/** `POST /api/NAME` for every use case that is served. */
export function apiRoutes(context: ApiContext): Hono<FaceEnv> {
  const routes = new Hono<FaceEnv>();
  const answers = new RememberedAnswers();
  const rate = new RequestRate(context.workspace.people.clock.seconds);
  const byName = new Map(useCases.filter(({ served }) => served).map((useCase) => [useCaseName(useCase), useCase]));
  routes.post("/:name", (request) => {
    const name = request.req.param("name");
    const preferred = requestLanguage(request.req.header("accept-language"));
    const who = request.get("who");
    if (who.is !== "owner" && !rate.admits(who.is === "account" ? who.account.name : `from ${request.get("address")}`))
      return problem(429, [note("http.too-many")], preferred, { "retry-after": "10" });
    if (who.is === "nobody") return problem(401, [note("session.needed")], preferred);
    const useCase = byName.get(name);
    return useCase === undefined
      ? problem(404, [note("http.unknown-use-case", { name })], preferred)
      : answered(context, answers, useCase, who, request.req.raw, preferred);
  });
  routes.all("/:name", (request) => {
    const notes = [note("http.method", { method: request.req.method, allowed: "POST" })];
    return problem(405, notes, requestLanguage(request.req.header("accept-language")), { allow: "POST" });
  });
  return routes;
}

async function answered(
  { workspace, log }: ApiContext,
  answers: RememberedAnswers,
  useCase: UseCase,
  who: Admitted,
  request: Request,
  preferred: Language,
): Promise<Response> {
  const scopes = scopesFor(who, useCase);
  if (!scopes.ok) return problem(403, scopes.notes, preferred);
  const body = await jsonBody(request, commandOptions(useCase).some(({ kind }) => kind === "file") ? fileLimit : plainLimit);
  if (!body.ok) return problem(body.status, body.notes, preferred, body.status === 413 ? { connection: "close" } : {});
  const language = askedLanguage(body.value, preferred);
  const question = readQuestion(useCase, body.value, language);
  if (!question.ok) return problem(400, question.notes, language);
  const { input, by } = question.value;
  const asker = askerOf(who, by, language);
  if (!asker.ok) return problem(403, asker.notes, language);
  const refused = (kind: FaultKind, notes: readonly Note[]) => refusal(kind, withoutPlace(notes, workspace.dir), language);
  try {
    const outcome = await runUseCase(useCase, asker.value, input, async (run) => {
      const opened = await workspace.ports(asker.value);
      if (!opened.ok) return opened;
      if (scopes.value.includes("all")) return answers.answer(useCaseName(useCase), input, language, opened.value, () => run(opened.value));
      return run(portsWithin(opened.value, who, scopes.value, useCaseName(useCase)));
    });
    if (!outcome.ok) return refused(outcome.kind, outcome.notes);
    return Response.json(answerJson(useCase, outcome.value, withoutPlace(outcome.notes, workspace.dir), language));
  } catch (cause) {
    const reference = randomUUID();
    log(`error[bug] ${reference} ${useCaseName(useCase)} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    return problem(500, [note("http.failed", { reference })], language);
  }
}

function scopesFor(who: Admitted, useCase: UseCase): Outcome<readonly Scope[]> {
  return who.is === "owner" ? success(["all"]) : authorised(who.account, useCaseName(useCase));
}

/** An account acts under its own name only; the owner of the folder may name somebody, as on the command line. */
function askerOf(who: Admitted, by: string | undefined, language: Language): Outcome<Asker> {
  const asker = { language, progress: { step: () => {} } };
  if (who.is === "owner") return success({ ...asker, ...(by === undefined ? {} : { name: by }) });
  const { account } = who;
  if (by !== undefined && by !== account.name) return { ok: false, kind: "forbidden", notes: [note("rights.other-author", { account: account.name, by })] };
  return success({ ...asker, account });
}

/** The ports with the register as this account sees it. */
function portsWithin(ports: WorkspacePorts, who: Admitted, scopes: readonly Scope[], useCase: string): WorkspacePorts {
  if (who.is === "owner") return ports;
  return {
    ...ports,
    records: recordsWithin(ports.records, who.account, scopes, useCase),
    renewed: async () => {
      const renewed = await ports.renewed();
      return renewed.ok ? success(portsWithin(renewed.value, who, scopes, useCase)) : renewed;
    },
  };
}
