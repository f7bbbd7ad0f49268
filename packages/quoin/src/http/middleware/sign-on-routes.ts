import { type LoggedIn, type Note, note, type Outcome, signOn, type Vouched } from "@quoin/core";
import { type Context, Hono } from "hono";
import { problem } from "../../protocol/problem.ts";
import { requestLanguage } from "../../protocol/request-language.ts";
import { BegunCookie, ownPage } from "./begun-cookie.ts";
import type { IdentityProvider } from "./identity-provider.ts";
import { RequestRate } from "./request-rate.ts";
import type { SessionCookie } from "./session-cookie.ts";
import { onwardPage, refusedPage } from "./sign-on-page.ts";
import type { ProxySettings, SignOnSettings } from "./sign-on-settings.ts";
import type { ToldSession } from "./told-session.ts";
import { vouchedByProxy } from "./vouched-by-proxy.ts";
import type { FaceEnv, People } from "./who-asks.ts";

export interface SignOnParts {
  readonly people: People;
  readonly cookie: SessionCookie;
  readonly settings: SignOnSettings;
  /** Null where a proxy vouches. */
  readonly provider: IdentityProvider | null;
  readonly told: ToldSession;
  readonly log: (line: string) => void;
  readonly isBehindTls: boolean;
  readonly basePath: string;
}

/** `/session/oidc`: leads to the provider and takes who comes back; where a proxy vouches, lets in at once. */
export function signOnRoutes({ people, cookie, settings, provider, told, log, isBehindTls, basePath }: SignOnParts): Hono<FaceEnv> {
  const routes = new Hono<FaceEnv>();
  const begunCookie = new BegunCookie(isBehindTls, basePath);
  const rate = new RequestRate(people.clock.seconds);
  const rules = settings.groups ?? null;

  const page = (text: string, status: number, cookies: readonly string[] = []) => {
    const answer = new Response(text, { status, headers: { "content-type": "text/html; charset=utf-8" } });
    for (const each of cookies) answer.headers.append("set-cookie", each);
    return answer;
  };
  const refused = async (context: Context<FaceEnv>, notes: readonly Note[], status: number) =>
    page(await refusedPage(notes, languageOf(context), `${basePath}/`), status, [begunCookie.clear()]);

  /** Opens the session of somebody for whom is vouched, in place of the one that was open in this browser, and leads on. */
  const letIn = async (context: Context<FaceEnv>, who: Vouched, to: string): Promise<Response> => {
    let outcome: Outcome<LoggedIn> = await signOn(people, who, rules);
    // Two pages of one person came back at once, and the other was first.
    if (!outcome.ok && outcome.kind === "stale") outcome = await signOn(people, who, rules);
    if (!outcome.ok) {
      told("refused", who.name, context.get("address"));
      return refused(context, outcome.notes, 403);
    }
    const { account, secret } = outcome.value;
    told("signed-on", account.name, context.get("address"));
    return page(await onwardPage(`${basePath}${to}`), 200, [cookie.set(secret), begunCookie.clear()]);
  };
  const failed = async (context: Context<FaceEnv>, cause: unknown): Promise<Response> => {
    log(`sign-on failed reason=${JSON.stringify(reasonOf(cause))}\n`);
    told("refused", "", context.get("address"));
    return refused(context, [note("sign-on.failed")], 403);
  };

  routes.use(async (context, next) => {
    if (!rate.admits(`from ${context.get("address")}`)) return problem(429, [note("http.too-many")], languageOf(context), { "retry-after": "10" });
    return next();
  });
  routes.get("/", async (context) => {
    const to = ownPage(context.req.query("to"));
    if (!(await people.accounts.exist())) return problem(400, [note("session.no-accounts")], languageOf(context));
    if (provider === null) {
      const who = vouchedByProxy(settings as ProxySettings, context);
      return who === null ? failed(context, new Error("no proxy vouches for anybody")) : letIn(context, who, to);
    }
    try {
      const { at, begun } = await provider.begin(to);
      return new Response(null, { status: 302, headers: { location: at.href, "set-cookie": begunCookie.set(begun) } });
    } catch (cause) {
      log(`sign-on unreachable reason=${JSON.stringify(reasonOf(cause))}\n`);
      return refused(context, [note("sign-on.unreachable")], 503);
    }
  });
  routes.get("/back", async (context) => {
    if (provider === null) return failed(context, new Error("nobody is sent back here"));
    const begun = begunCookie.read(context.req.header("cookie"));
    if (begun === null) return refused(context, [note("sign-on.late")], 400);
    let who: Vouched;
    try {
      who = await provider.finish(new URL(context.req.url).search, begun);
    } catch (cause) {
      return failed(context, cause);
    }
    return letIn(context, who, ownPage(begun.to));
  });
  return routes;
}

function languageOf(context: Context) {
  return requestLanguage(context.req.header("accept-language"));
}

/** What a library says of a failure, without the tokens that it was about. */
function reasonOf(cause: unknown): string {
  const { message, code, error } = cause as { readonly message?: string; readonly code?: string; readonly error?: string };
  return [code, error, message]
    .filter((each) => typeof each === "string")
    .join(": ")
    .slice(0, 300);
}
