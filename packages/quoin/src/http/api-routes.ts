import { type AskedLanguages, authorised, note, type Outcome, success, type UseCase, withinToken } from "@quoin/core";
import { Hono } from "hono";
import { commandOptions } from "../protocol/command-options.ts";
import { bodyBytes, fileLimit, plainLimit } from "../protocol/json-body.ts";
import { problem } from "../protocol/problem.ts";
import { requestLanguage, requestLanguages } from "../protocol/request-language.ts";
import { servedUseCase } from "../work/answer-question.ts";
import type { QuestionBy } from "../work/question.ts";
import type { Answering } from "./answering.ts";
import { RequestRate } from "./middleware/request-rate.ts";
import { changeSeen, tellChange } from "./middleware/seen-change.ts";
import type { FaceEnv, WhoAsks } from "./middleware/who-asks.ts";
import { takesGzip } from "./packed.ts";
import { streamedAnswer, wantsStream } from "./streamed-answer.ts";

/** What the routes need: where questions are answered, and a clock for the rate at which one asker may ask. */
export interface ApiContext {
  readonly answering: Answering;
  readonly seconds: () => number;
  /** What stands before every address. */
  readonly basePath?: string;
}

/** Somebody who may ask: the owner of the folder, or an account. */
type Admitted = Exclude<WhoAsks, { is: "nobody" }>;

/** `POST /api/NAME` for every use case that is served. */
export function apiRoutes({ answering, seconds, basePath = "" }: ApiContext): Hono<FaceEnv> {
  const routes = new Hono<FaceEnv>();
  const rate = new RequestRate(seconds);
  routes.post("/:name", (request) => {
    const name = request.req.param("name");
    const asked = requestLanguages(request.req.header("accept-language"));
    const preferred = asked.language;
    const who = request.get("who");
    if (who.is !== "owner" && !rate.admits(who.is === "account" ? who.account.name : `from ${request.get("address")}`))
      return problem(429, [note("http.too-many")], preferred, { "retry-after": "10" });
    if (who.is === "nobody") return problem(401, [note("session.needed")], preferred);
    const useCase = servedUseCase(name);
    return useCase === undefined
      ? problem(404, [note("http.unknown-use-case", { name })], preferred)
      : answered({ answering, basePath, useCase, name, who, request: request.req.raw, asked });
  });
  routes.all("/:name", (request) => {
    const notes = [note("http.method", { method: request.req.method, allowed: "POST" })];
    return problem(405, notes, requestLanguage(request.req.header("accept-language")), { allow: "POST" });
  });
  return routes;
}

interface ToAnswer {
  readonly answering: Answering;
  readonly basePath: string;
  readonly useCase: UseCase;
  readonly name: string;
  readonly who: Admitted;
  readonly request: Request;
  readonly asked: AskedLanguages;
}

async function answered({ answering, basePath, useCase, name, who, request, asked }: ToAnswer): Promise<Response> {
  const { language } = asked;
  const by = askedBy(who, useCase);
  if (!by.ok) return problem(403, by.notes, language);
  const body = await bodyBytes(request, commandOptions(useCase).some(({ kind }) => kind === "file" || kind === "files") ? fileLimit : plainLimit);
  if (!body.ok) return problem(body.status, body.notes, language, body.status === 413 ? { connection: "close" } : {});
  const question = { useCase: name, body: body.bytes, ...asked, by: by.value };
  const { signal } = request;
  const after = changeSeen((header) => request.headers.get(header) ?? undefined);
  if (wantsStream(request.headers.get("accept"))) return streamedAnswer((progress) => answering.answer({ useCase, question, after, signal, progress }));
  const answer = await answering.answer({ useCase, question, after, signal, takesGzip: takesGzip(request.headers.get("accept-encoding")) });
  const made = useCase.changes && answer.status === 200 ? answering.newestOf(by.value) : null;
  if (made !== null) tellChange(answer, made, basePath);
  return answer;
}

/** As whom somebody asks; refused where the rights of the account do not hold the question. */
export function askedBy(who: Admitted, useCase: UseCase): Outcome<QuestionBy> {
  if (who.is === "owner") return success({ is: "owner" });
  const within = withinToken(who.narrow, useCase);
  if (!within.ok) return within;
  const scopes = authorised(who.account, useCase);
  return scopes.ok ? success({ is: "account", account: who.account, scopes: scopes.value, via: who.via }) : scopes;
}
