import { randomUUID } from "node:crypto";
import { type AccessKind, type AccessRow, useCaseName, type WorkspacePorts } from "@quoin/core";
import type { MiddlewareHandler } from "hono";
import { jsonBody, plainLimit } from "../protocol/json-body.ts";
import { servedUseCase } from "../work/answer-question.ts";
import type { FaceEnv, WhoAsks } from "./middleware/who-asks.ts";
import type { LoggedRequest } from "./server-log.ts";

/** Questions whose answers are about people. */
const aboutPeople: ReadonlySet<string> = new Set(["user-list", "review-list", "registration-list", "access", "person-show", "person-list"]);
/** Types of record that are about people; whoever asks for one by name, in whatever question, is written down. */
const personalTypes: ReadonlySet<string> = new Set(["expert", "application", "registration"]);

type Trail = Pick<WorkspacePorts["access"], "write">;

/** What of a question is written down for the auditor; null where nothing is. */
function accessOf(name: string, type: string | null, status: number): AccessKind | null {
  if (status === 403) return "refused";
  if (status !== 200) return null;
  const useCase = servedUseCase(name);
  if (useCase === undefined) return null;
  if (useCase.delivers !== "answer") return "export";
  const isRead = !useCase.changes && type !== null && personalTypes.has(type);
  return isRead || aboutPeople.has(useCaseName(useCase)) ? "personal-data" : null;
}

/** Tells the log of each question and, of those that concern people, data that goes out or what the rights refuse, the trail of access. Nobody waits for either. */
export function toldAccess(
  trail: Trail,
  clock: Pick<WorkspacePorts["clock"], "now" | "seconds">,
  log: (told: LoggedRequest) => void,
): MiddlewareHandler<FaceEnv> {
  return async (context, next) => {
    const began = clock.seconds();
    const name = context.req.path.slice(context.req.path.lastIndexOf("/") + 1);
    const who = context.get("who");
    const type = who.is === "nobody" ? null : await typeAsked(context.req.raw, name);
    await next();
    const { status } = context.res;
    log({ request: randomUUID(), account: accountOf(who), use_case: name.slice(0, 100), ms: Math.round((clock.seconds() - began) * 1_000), outcome: status });
    const what = accessOf(name, type, status);
    if (what === null) return;
    const subject = type === null ? name : `${name} ${type}`;
    const row: AccessRow = {
      at: clock.now(),
      account: accountOf(who),
      address: context.get("address"),
      what,
      subject,
      outcome: String(status),
      token: tokenOf(who),
    };
    trail.write(row).catch(() => {});
  };
}

export function accountOf(who: WhoAsks | undefined): string | null {
  return who?.is === "account" ? who.account.name : null;
}

export function tokenOf(who: WhoAsks | undefined): string | null {
  return who?.is === "account" ? (who.via?.token ?? null) : null;
}

/** The type of record that a question names, whatever is around it; read within the bounds of the question itself. */
async function typeAsked(request: Request, name: string): Promise<string | null> {
  const useCase = servedUseCase(name);
  if (useCase === undefined || !("type" in useCase.input.shape)) return null;
  try {
    const body = await jsonBody(request.clone(), plainLimit);
    const type = body.ok ? body.value["type"] : null;
    return typeof type === "string" ? type.slice(0, 60) : null;
  } catch {
    return null; // Who broke off in the middle of it is told of by whoever reads it afterwards.
  }
}
