import { randomUUID } from "node:crypto";
import { note } from "@quoin/core";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { type ApiContext, apiRoutes } from "./api-routes.ts";
import { openApiDocument } from "./openapi.ts";
import { ownHost } from "./own-host.ts";
import { ownOrigin } from "./own-origin.ts";
import { problem } from "./problem.ts";
import { requestLanguage } from "./request-language.ts";
import { securityHeaders } from "./security-headers.ts";
import { staticPages } from "./static-pages.ts";

/** What makes a server: the workspace, the names it answers to, and where the built workbench lies. */
export interface ApplicationParts extends ApiContext {
  readonly hostNames: ReadonlySet<string>;
  readonly workbench: string;
}

/**
 * The HTTP face. What every request passes stands here in order: headers, host, origin, then the routes. A middleware that says
 * who asks belongs between `ownOrigin` and the routes.
 */
export function application(parts: ApplicationParts): Hono {
  const app = new Hono();
  app.onError((cause, context) => {
    const reference = randomUUID();
    parts.log(`error[bug] ${reference} ${cause.stack ?? cause.message}\n`);
    return problem(500, [note("http.failed", { reference })], requestLanguage(context.req.header("accept-language")));
  });
  app.use(securityHeaders, compress(), ownHost(parts.hostNames), ownOrigin);
  app.route("/api", apiRoutes(parts));
  app.get("/openapi.json", (context) => context.json(openApiDocument()));
  app.all("*", staticPages(parts.workbench));
  return app;
}
