import { logIn, note, passwordFaults, programLanguage, type ReaderLanguage, toldAccountChange } from "@quoin/core";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { callerName } from "../../loose-ports.ts";
import { inputNotes } from "../../parse-input.ts";
import { jsonBody } from "../json-body.ts";
import { problem, refusal } from "../problem.ts";
import { requestLanguage } from "../request-language.ts";
import type { IdentityProvider } from "./identity-provider.ts";
import { LogInThrottle } from "./log-in-throttle.ts";
import type { SessionCookie } from "./session-cookie.ts";
import type { ToldSession } from "./told-session.ts";
import type { FaceEnv, People, WhoAsks } from "./who-asks.ts";

/** Bytes that a log-in may have. */
const limit = 4_096;
const secret = (shortest: number) => z.string().min(shortest).max(1_000).meta({ kind: "secret" });
const logInBody = z.strictObject({ name: z.string().min(1).max(200), password: secret(1) });
const passwordBody = z.strictObject({ password: secret(1), new_password: secret(0) });

export interface SessionParts {
  readonly people: People;
  readonly cookie: SessionCookie;
  readonly told: ToldSession;
  /** Another program that vouches for people, where there is one. */
  readonly signOn: { readonly label: string; readonly provider: IdentityProvider | null } | null;
}

/** `/session`: POST logs in, DELETE logs out (`?everywhere` ends every session of the account), GET says who is logged in, PUT sets one's own password. */
export function sessionRoutes({ people, cookie, told, signOn }: SessionParts): Hono<FaceEnv> {
  const routes = new Hono<FaceEnv>();
  const throttle = new LogInThrottle(people.clock.seconds);
  /** Lets in by name and password, throttled; answers with the cookie. */
  const letIn = async (context: Context<FaceEnv>, name: string, password: string): Promise<Response> => {
    const language = languageOf(context);
    const address = context.get("address");
    const hash = await people.accounts.passwordHash(name);
    const by = { name, address, browser: cookie.browser.read(context.req.header("cookie"), name, hash) };
    const wait = throttle.attempt(by);
    if (wait > 0) {
      told("throttled", name, address);
      return problem(429, [note("session.throttled", { seconds: wait })], language, { "retry-after": String(wait) });
    }
    const outcome = await logIn(people, name, password);
    if (!outcome.ok) {
      told("refused", name, address);
      return problem(401, outcome.notes, language);
    }
    throttle.forgive(by);
    told("opened", name, address);
    const { account, secret, expires } = outcome.value;
    const answer = Response.json(sessionAnswer({ is: "account", account, expires, hash: "", by: "session" }), {
      headers: { "set-cookie": cookie.set(secret) },
    });
    if (hash !== null) answer.headers.append("set-cookie", cookie.browser.set(name, hash));
    return answer;
  };

  /** Where the session ends that a provider keeps of somebody whom it let in; null of everybody else. */
  const endElsewhere = async (name: string): Promise<string | null> => {
    const provider = signOn?.provider ?? null;
    if (provider === null || (await people.accounts.identityOf(name)) === null) return null;
    return provider.end().catch(() => null);
  };

  routes.get("/ways", () => Response.json({ sign_on: signOn === null ? null : signOn.label }));
  routes.post("/", async (context) => {
    const body = await bodyOf(context, logInBody);
    if (body instanceof Response) return body;
    const who = context.get("who");
    if (who.is === "owner") return problem(400, [note("session.no-accounts")], languageOf(context));
    const answer = await letIn(context, body.name, body.password);
    // A new session takes the place of the one that was open in this browser.
    if (answer.ok && who.is === "account") await people.accounts.dismiss(who.hash);
    return answer;
  });
  routes.get("/", (context) => {
    const who = context.get("who");
    return who.is === "nobody" ? problem(401, [note("session.needed")], languageOf(context)) : Response.json(sessionAnswer(who));
  });
  routes.delete("/", async (context) => {
    const who = context.get("who");
    if (who.is === "account") {
      if (context.req.query("everywhere") === undefined) await people.accounts.dismiss(who.hash);
      else await people.accounts.dismissSessions(who.account.name);
      told(context.req.query("everywhere") === undefined ? "closed" : "closed-everywhere", who.account.name, context.get("address"));
    }
    const headers = { "set-cookie": cookie.clear() };
    const end = who.is === "account" ? await endElsewhere(who.account.name) : null;
    return end === null ? new Response(null, { status: 204, headers }) : Response.json({ sign_out: end }, { headers });
  });
  routes.put("/", async (context) => {
    const body = await bodyOf(context, passwordBody);
    if (body instanceof Response) return body;
    const who = context.get("who");
    if (who.is !== "account") return problem(401, [note("session.needed")], languageOf(context));
    if (who.by === "token") return problem(403, [note("session.not-by-token")], languageOf(context));
    const { name } = who.account;
    const notes = await passwordFaults(people, body.new_password, name);
    if (notes.length > 0) return problem(400, notes, languageOf(context));
    const known = await letIn(context, name, body.password);
    if (!known.ok) return known;
    const change = await toldAccountChange(people, name, { account: name, action: "password-set" });
    const made = change.ok ? await people.accounts.setPassword(name, await people.secrets.passwordHash(body.new_password), change.value) : change;
    if (!made.ok) return refusal(made.kind, made.notes, languageOf(context));
    told("password", name, context.get("address"));
    return letIn(context, name, body.new_password);
  });
  routes.all("/", (context) =>
    problem(405, [note("http.method", { method: context.req.method, allowed: "GET, POST, PUT, DELETE" })], languageOf(context), {
      allow: "GET, POST, PUT, DELETE",
    }),
  );
  return routes;
}

function languageOf(context: Context): ReaderLanguage {
  return requestLanguage(context.req.header("accept-language"));
}

async function bodyOf<S extends z.ZodObject>(context: Context, schema: S): Promise<z.output<S> | Response> {
  const body = await jsonBody(context.req.raw, limit);
  if (!body.ok) return problem(body.status, body.notes, languageOf(context));
  const parsed = schema.safeParse(body.value);
  if (parsed.success) return parsed.data;
  return problem(
    400,
    inputNotes(schema, parsed.error.issues, body.value, programLanguage(languageOf(context)), (path) => path),
    languageOf(context),
  );
}

/** Without accounts the one user of the machine may do everything, and nothing expires. */
export function sessionAnswer(who: Exclude<WhoAsks, { is: "nobody" }>): Readonly<Record<string, unknown>> {
  if (who.is === "owner") {
    const name = callerName();
    return { name, display: name, roles: ["administrator"], department: null, organisation: null, region: null, expires: null };
  }
  const { name, display, roles, department, organisation, region } = who.account;
  return { name, display, roles, department, organisation, region, expires: who.expires };
}
