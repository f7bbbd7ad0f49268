import { randomUUID } from "node:crypto";
import { ExternalFault, note, type Role } from "@quoin/core";
import { challengeKey } from "@quoin/engines";
import { Hono } from "hono";
import { getPath } from "hono/utils/url";
import type { OpenWorkspace } from "../composition.ts";
import { problem, refusal } from "../protocol/problem.ts";
import { requestLanguage } from "../protocol/request-language.ts";
import { withoutPlace } from "../protocol/without-place.ts";
import { workHere } from "../work/inline-executor.ts";
import { Answering } from "./answering.ts";
import { apiRoutes } from "./api-routes.ts";
import { health } from "./health.ts";
import { knownReader } from "./known-reader.ts";
import { Counts, metrics } from "./metrics.ts";
import { pathWithin, withinBase } from "./middleware/base-path.ts";
import { clientAddress } from "./middleware/client-address.ts";
import { feedRoutes } from "./middleware/feed-routes.ts";
import { IdentityProvider } from "./middleware/identity-provider.ts";
import { LdapDirectory } from "./middleware/ldap-directory.ts";
import { neverStored } from "./middleware/never-stored.ts";
import { openRoutes } from "./middleware/open-routes.ts";
import { ownHost } from "./middleware/own-host.ts";
import { ownOrigin } from "./middleware/own-origin.ts";
import { PasskeyChallenges } from "./middleware/passkey-challenges.ts";
import { publicRoutes } from "./middleware/public-routes.ts";
import { securityHeaders } from "./middleware/security-headers.ts";
import { SessionCookie } from "./middleware/session-cookie.ts";
import { sessionRoutes } from "./middleware/session-routes.ts";
import { signOnRoutes } from "./middleware/sign-on-routes.ts";
import type { SignOnSettings } from "./middleware/sign-on-settings.ts";
import { toldSession } from "./middleware/told-session.ts";
import { type FaceEnv, findAsker, whoAsks } from "./middleware/who-asks.ts";
import { openApiDocument } from "./openapi/openapi.ts";
import { packed } from "./packed.ts";
import { ready } from "./ready.ts";
import type { LoggedRequest } from "./server-log.ts";
import { staticPages } from "./static-pages.ts";
import { toldAccess } from "./told-access.ts";

/** What makes a server: the workspace, the names it answers to, and where the built workbench lies. */
export interface ApplicationParts {
  readonly workspace: OpenWorkspace;
  /** Where a failure of the program is told in full. */
  readonly log: (line: string) => void;
  /** Where each question is told. */
  readonly request?: (told: LoggedRequest) => void;
  /** Where questions are answered; without it on this thread. */
  readonly answering?: Answering;
  /** A proxy before the server terminates TLS: cookies are `Secure`, and its word on the client's address counts. */
  readonly isBehindTls?: boolean;
  /** What stands before every address, `/quoin`; nothing where the server has its name for itself. */
  readonly basePath?: string;
  readonly hostNames: ReadonlySet<string>;
  /** Who lets people in beside their passwords. */
  readonly signOn?: SignOnSettings | null;
  /** Counts that something else tells too. */
  readonly counts?: Counts;
  /** Roles whose accounts show a code beside their password. */
  readonly secondFactor?: readonly Role[];
  readonly workbench: string;
}

/**
 * The HTTP face. What every request passes stands here in order: headers, host, origin, who asks, then the routes.
 * Files of the pages and the description of the API are open to everybody: they hold nothing of the workspace; a page tells who opens it what that reader may know. `/public` shows what the office has released, where its settings allow it.
 */
export function application(parts: ApplicationParts): Hono<FaceEnv> {
  const { isBehindTls = false, basePath = "", log } = parts;
  const app = new Hono<FaceEnv>({ getPath: (request) => pathWithin(basePath, getPath(request)) });
  const { people } = parts.workspace;
  const cookie = new SessionCookie(isBehindTls, basePath);
  const find = findAsker(people, cookie);
  app.onError((cause, context) => {
    const language = requestLanguage(context.req.header("accept-language"));
    // Who asks is looked up before any use case runs: a database that is away is met here first.
    if (cause instanceof ExternalFault) return refusal(cause.kind, withoutPlace([cause.note], parts.workspace.dir), language);
    // Whoever broke off the own request, in the middle of its body: nobody waits for an answer, and nothing is wrong here.
    if (context.req.raw.signal.aborted) return problem(400, [note("http.malformed")], language);
    const reference = randomUUID();
    parts.log(`error[bug] ${reference} ${cause.stack ?? cause.message}\n`);
    return problem(500, [note("http.failed", { reference })], language);
  });
  app.use(securityHeaders(isBehindTls), packed);
  if (basePath !== "") app.use(withinBase(basePath));
  // Monitors ask by address.
  app.get("/health", neverStored, health(parts.workspace));
  const answering = parts.answering ?? new Answering(parts.workspace, workHere(parts.workspace), log);
  const counts = parts.counts ?? new Counts();
  app.get(
    "/ready",
    neverStored,
    ready(parts.workspace, () => parts.answering === undefined || answering.isWarm),
  );
  app.use(ownHost(parts.hostNames), ownOrigin);
  app.get("/metrics", neverStored, metrics({ workspace: parts.workspace, answering, counts, find }));
  for (const path of ["/api/*", "/session", "/session/*"]) app.use(path, neverStored, clientAddress(isBehindTls), whoAsks(find));
  app.use("/api/*", toldAccess(parts.workspace.database.access, people.clock, parts.request ?? (() => {})));
  app.route("/api", apiRoutes({ answering, seconds: people.clock.seconds, basePath }));
  app.use("/public/*", neverStored, clientAddress(isBehindTls));
  app.route("/public", publicRoutes({ workspace: parts.workspace, log }));
  for (const path of ["/open", "/open/*"]) app.use(path, clientAddress(isBehindTls));
  app.route("/open", openRoutes({ workspace: parts.workspace, isBehindTls, basePath, log }));
  app.use("/feeds/*", neverStored, clientAddress(isBehindTls));
  app.route("/feeds", feedRoutes({ workspace: parts.workspace }));
  const told = toldSession({ clock: people.clock, log, access: parts.workspace.database.access, counts });
  const { signOn = null, secondFactor = [] } = parts;
  const provider = signOn === null || "proxy" in signOn || "ldap" in signOn ? null : new IdentityProvider(signOn, people.clock.seconds);
  const directory = signOn !== null && "ldap" in signOn ? { ldap: new LdapDirectory(signOn), rules: signOn.groups ?? null, log } : null;
  if (signOn !== null && directory === null)
    app.route("/session/oidc", signOnRoutes({ people, cookie, settings: signOn, provider, told, log, isBehindTls, basePath }));
  app.route(
    "/session",
    sessionRoutes({
      people,
      cookie,
      told,
      secondFactor,
      challenges: new PasskeyChallenges(() => challengeKey(parts.workspace.dir), people.clock),
      isBehindTls,
      office: () => officeName(parts.workspace),
      signOn: signOn === null || directory !== null ? null : { label: signOn.label, provider },
      directory,
    }),
  );
  app.get("/openapi.json", (context) => context.json(openApiDocument(basePath)));
  const readerOf = async (header: (name: string) => string | undefined) =>
    knownReader(answering, await find(header), requestLanguage(header("accept-language")));
  app.all("*", staticPages(parts.workbench, readerOf, basePath));
  return app;
}

/** What the office calls itself, for what stands on a telephone beside codes of other programs. */
async function officeName(workspace: OpenWorkspace): Promise<string> {
  const ports = await workspace.ports({ language: "en", progress: { step: () => {} } });
  return ports.ok ? `Quoin ${ports.value.manifest.title ?? ports.value.manifest.name}` : "Quoin";
}
