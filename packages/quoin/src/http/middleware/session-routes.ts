import { type Account, note, openedSession, passwordFaults, type Role, toldAccountChange } from "@quoin/core";
import { Hono } from "hono";
import { z } from "zod";
import { callerName } from "../../loose-ports.ts";
import { problem, refusal } from "../../protocol/problem.ts";
import { binding, type DirectoryDoor } from "./bound-account.ts";
import type { IdentityProvider } from "./identity-provider.ts";
import type { PasskeyChallenges } from "./passkey-challenges.ts";
import { passkeyRoutes } from "./passkey-routes.ts";
import { languageOf, type Proven, proving } from "./proven.ts";
import { secondFactorRoutes } from "./second-factor-routes.ts";
import { bodyOf, secret } from "./session-body.ts";
import type { SessionCookie } from "./session-cookie.ts";
import type { ToldSession } from "./told-session.ts";
import type { FaceEnv, People, WhoAsks } from "./who-asks.ts";

const code = secret(0).optional();
const logInBody = z.strictObject({ name: z.string().min(1).max(200), password: secret(1), code });
const passwordBody = z.strictObject({ password: secret(1), new_password: secret(0), code });

export interface SessionParts {
  readonly people: People;
  readonly cookie: SessionCookie;
  readonly told: ToldSession;
  /** Another program that vouches for people, where there is one. */
  /** Roles whose accounts show a code beside their password. */
  readonly secondFactor: readonly Role[];
  readonly challenges: PasskeyChallenges;
  readonly isBehindTls: boolean;
  /** What apps call this office. */
  readonly office: () => Promise<string>;
  /** A directory that holds the passwords of who has none here. */
  readonly directory: DirectoryDoor | null;
  readonly signOn: { readonly label: string; readonly provider: IdentityProvider | null } | null;
}

/** `/session`: POST logs in, DELETE logs out (`?everywhere` ends every session of the account), GET says who is logged in, PUT sets one's own password. */
export function sessionRoutes({ people, cookie, told, secondFactor, challenges, isBehindTls, office, directory, signOn }: SessionParts): Hono<FaceEnv> {
  const routes = new Hono<FaceEnv>();
  const needsFactor = ({ roles }: Account) => roles.some((role) => secondFactor.includes(role));
  const prove = proving({ people, cookie, told });
  const bind = directory === null ? null : binding({ people, told }, directory);
  /** Opens the session of somebody who has shown who they are; answers with the cookie. */
  const letIn = async ({ account: { name }, hash }: Proven, more: Readonly<Record<string, unknown>> = {}): Promise<Response> => {
    const known = await people.accounts.get(name);
    if (known === null) throw new Error(`the account ${name} is gone`);
    const { account, secret, expires } = await openedSession(people, known);
    const answer = Response.json(
      { ...sessionAnswer({ is: "account", account, expires, hash: "", by: "session", narrow: null }), ...more },
      { headers: { "set-cookie": cookie.set(secret) } },
    );
    if (hash !== null) answer.headers.append("set-cookie", cookie.browser.set(name, hash));
    return answer;
  };
  /** Where the session ends that a provider keeps of somebody whom it let in; null of everybody else. */
  const endElsewhere = async (name: string): Promise<string | null> => {
    const provider = signOn?.provider ?? null;
    if (provider === null || (await people.accounts.identityOf(name)) === null) return null;
    return provider.end().catch(() => null);
  };

  routes.route("/second-factor", secondFactorRoutes({ people, prove, told, office, letIn }));
  routes.route("/passkeys", passkeyRoutes({ people, prove, told, challenges, isBehindTls, office, letIn }));
  routes.get("/ways", () => Response.json({ sign_on: signOn === null ? null : signOn.label }));
  routes.post("/", async (context) => {
    const body = await bodyOf(context, logInBody);
    if (body instanceof Response) return body;
    const who = context.get("who");
    if (who.is === "owner") return problem(400, [note("session.no-accounts")], languageOf(context));
    if (bind !== null && (await people.accounts.passwordHash(body.name)) === null) {
      const bound = await bind(context, body);
      if (bound instanceof Response) return bound;
      if (who.is === "account" && who.by === "session") await people.accounts.dismiss(who.hash);
      const { account, secret: opened, expires } = bound;
      const answer = sessionAnswer({ is: "account", account, expires, hash: "", by: "session", narrow: null });
      return Response.json(answer, { headers: { "set-cookie": cookie.set(opened) } });
    }
    const proven = await prove(context, body);
    if (proven instanceof Response) return proven;
    if (needsFactor(proven.account) && (await people.accounts.secondFactor(body.name)) === null) {
      told("without-second-factor", body.name, context.get("address"));
      const hasPasskey = (await people.accounts.passkeys(body.name)).length > 0;
      return problem(401, [note(hasPasskey ? "session.passkey-needed" : "session.factor-needed")], languageOf(context));
    }
    told("opened", body.name, context.get("address"));
    // A new session takes the place of the one that was open in this browser.
    if (who.is === "account" && who.by === "session") await people.accounts.dismiss(who.hash);
    return letIn(proven);
  });
  routes.get("/", (context) => {
    const who = context.get("who");
    return who.is === "nobody" ? problem(401, [note("session.needed")], languageOf(context)) : Response.json(sessionAnswer(who));
  });
  routes.delete("/", async (context) => {
    const who = context.get("who");
    if (who.is === "account" && who.by === "token" && context.req.query("everywhere") !== undefined)
      return problem(403, [note("session.not-by-token")], languageOf(context));
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
    const proven = await prove(context, { name, password: body.password, code: body.code });
    if (proven instanceof Response) return proven;
    const change = await toldAccountChange(people, name, { account: name, action: "password-set" });
    const made = change.ok ? await people.accounts.setPassword(name, await people.secrets.passwordHash(body.new_password), change.value) : change;
    if (!made.ok) return refusal(made.kind, made.notes, languageOf(context));
    told("password", name, context.get("address"));
    return letIn({ account: who.account, hash: await people.accounts.passwordHash(name) });
  });
  routes.all("/", (context) =>
    problem(405, [note("http.method", { method: context.req.method, allowed: "GET, POST, PUT, DELETE" })], languageOf(context), {
      allow: "GET, POST, PUT, DELETE",
    }),
  );
  return routes;
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
