import { randomUUID } from "node:crypto";
import { type FaultKind, type Language, type Note, note, type UseCase, useCaseName, useCases } from "@quoin/core";
import { Hono } from "hono";
import { commandOptions } from "../cli/command-options.ts";
import type { OpenWorkspace } from "../composition.ts";
import { runUseCase } from "../run-use-case.ts";
import { answerJson } from "./answer-json.ts";
import { fileLimit, jsonBody, plainLimit } from "./json-body.ts";
import { faultStatus, problem } from "./problem.ts";
import { askedLanguage, readQuestion } from "./read-question.ts";
import { RememberedAnswers } from "./remembered-answers.ts";
import { requestLanguage } from "./request-language.ts";
import { withoutPlace } from "./without-place.ts";

/** What the routes need: the workspace, and where a failure of the program is told in full. */
export interface ApiContext {
  readonly workspace: OpenWorkspace;
  readonly log: (line: string) => void;
}

/** `POST /api/NAME` for every use case that is served. */
export function apiRoutes(context: ApiContext): Hono {
  const routes = new Hono();
  const answers = new RememberedAnswers();
  const byName = new Map(useCases.filter(({ served }) => served).map((useCase) => [useCaseName(useCase), useCase]));
  routes.post("/:name", (request) => {
    const name = request.req.param("name");
    const preferred = requestLanguage(request.req.header("accept-language"));
    const useCase = byName.get(name);
    return useCase === undefined
      ? problem(404, [note("http.unknown-use-case", { name })], preferred)
      : answered(context, answers, useCase, request.req.raw, preferred);
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
  request: Request,
  preferred: Language,
): Promise<Response> {
  const body = await jsonBody(request, commandOptions(useCase).some(({ kind }) => kind === "file") ? fileLimit : plainLimit);
  if (!body.ok) return problem(body.status, body.notes, preferred, body.status === 413 ? { connection: "close" } : {});
  const language = askedLanguage(body.value, preferred);
  const question = readQuestion(useCase, body.value, language);
  if (!question.ok) return problem(400, question.notes, language);
  const { input, by } = question.value;
  const refused = (kind: FaultKind, notes: readonly Note[]) => problem(faultStatus[kind], withoutPlace(notes, workspace.dir), language);
  try {
    const asker = { language, progress: { step: () => {} }, ...(by === undefined ? {} : { name: by }) };
    const outcome = await runUseCase(useCase, asker, input, async (run) => {
      const ports = await workspace.ports(asker);
      return ports.ok ? answers.answer(useCaseName(useCase), input, language, ports.value, () => run(ports.value)) : ports;
    });
    if (!outcome.ok) return refused(outcome.kind, outcome.notes);
    return Response.json(answerJson(useCase, outcome.value, withoutPlace(outcome.notes, workspace.dir), language));
  } catch (cause) {
    const reference = randomUUID();
    log(`error[bug] ${reference} ${useCaseName(useCase)} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    return problem(500, [note("http.failed", { reference })], language);
  }
}
