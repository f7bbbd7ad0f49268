import { note, offeredFactor, setFactor, toldAccountChange } from "@quoin/core";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { problem, refusal } from "../../protocol/problem.ts";
import { languageOf, type Prove, type Proven } from "./proven.ts";
import { bodyOf, secret } from "./session-body.ts";
import type { ToldSession } from "./told-session.ts";
import type { FaceEnv, People } from "./who-asks.ts";

const shown = { name: z.string().min(1).max(200).optional(), password: secret(1), code: secret(0).optional() };
const offerBody = z.strictObject(shown);
const setBody = z.strictObject({ ...shown, secret: secret(1), new_code: secret(1) });

export interface SecondFactorParts {
  readonly people: People;
  readonly prove: Prove;
  readonly told: ToldSession;
  /** What apps call this office. */
  readonly office: () => Promise<string>;
  /** Lets in who has shown who they are. */
  readonly letIn: (proven: Proven, answer: Readonly<Record<string, unknown>>) => Promise<Response>;
}

/**
 * `/session/second-factor`: POST offers a secret, PUT sets it once a code of it was shown, DELETE takes it away. Each asks for the password, and for a code where there is a factor already; none by a token.
 * Nobody need be logged in: where an office asks for second factors, who has none yet sets one here first.
 */
export function secondFactorRoutes({ people, prove, told, office, letIn }: SecondFactorParts): Hono<FaceEnv> {
  const routes = new Hono<FaceEnv>();

  const provenFrom = async (context: Context<FaceEnv>, body: { name?: string | undefined; password: string; code?: string | undefined }) => {
    const who = context.get("who");
    if (who.is === "account" && who.by === "token") return problem(403, [note("session.not-by-token")], languageOf(context));
    const name = who.is === "account" ? who.account.name : body.name;
    if (name === undefined) return problem(401, [note("session.needed")], languageOf(context));
    return prove(context, { name, password: body.password, code: body.code });
  };

  routes.post("/", async (context) => {
    const body = await bodyOf(context, offerBody);
    if (body instanceof Response) return body;
    const proven = await provenFrom(context, body);
    return proven instanceof Response ? proven : Response.json(offeredFactor(people, proven.account.name, await office()));
  });
  routes.put("/", async (context) => {
    const body = await bodyOf(context, setBody);
    if (body instanceof Response) return body;
    const proven = await provenFrom(context, body);
    if (proven instanceof Response) return proven;
    const recovery = await setFactor(people, proven.account, body.secret, body.new_code);
    if (!recovery.ok) return refusal(recovery.kind, recovery.notes, languageOf(context));
    told("second-factor-set", proven.account.name, context.get("address"));
    return letIn(proven, { recovery_codes: recovery.value });
  });
  routes.delete("/", async (context) => {
    const body = await bodyOf(context, offerBody);
    if (body instanceof Response) return body;
    const proven = await provenFrom(context, body);
    if (proven instanceof Response) return proven;
    const { name } = proven.account;
    const change = await toldAccountChange(people, name, { account: name, action: "second-factor-removed" });
    const made = change.ok ? await people.accounts.setSecondFactor(name, null, change.value) : change;
    if (!made.ok) return refusal(made.kind, made.notes, languageOf(context));
    told("second-factor-removed", name, context.get("address"));
    return letIn(proven, {});
  });
  return routes;
}
