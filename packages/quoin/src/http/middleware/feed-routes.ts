import { facilityFeed, feedForToken, feedOf, note, type ReaderLanguage, readerLanguages, scopesOf } from "@quoin/core";
import { Hono } from "hono";
import type { OpenWorkspace } from "../../composition.ts";
import { portsWithin } from "../../ports-within.ts";
import { problem, refusal } from "../../protocol/problem.ts";
import { requestLanguage } from "../../protocol/request-language.ts";
import { RequestRate } from "./request-rate.ts";
import type { FaceEnv } from "./who-asks.ts";

/**
 * `/feeds/TOKEN.ics`: bookings for a calendar program, which knows no log-in. The token is as good as the account that made it, for this alone: what that account may not see any more the feed does not
 * hold, and it ends with the account or when it is revoked. An address that opens nothing is not told from one that nobody made.
 */
export function feedRoutes({ workspace }: { readonly workspace: Pick<OpenWorkspace, "ports" | "people"> }): Hono<FaceEnv> {
  const routes = new Hono<FaceEnv>();
  const rate = new RequestRate(workspace.people.clock.seconds);
  routes.get("/:file", async (context) => {
    const reader = requestLanguage(context.req.header("accept-language"));
    if (!rate.admits(`from ${context.get("address")}`)) return problem(429, [note("http.too-many")], reader, { "retry-after": "10" });
    const nothing = () => problem(404, [note("http.not-found", { path: "/feeds/" })], reader);
    const token = /^([\w-]{43})\.ics$/.exec(context.req.param("file"))?.[1];
    if (token === undefined) return nothing();
    const opened = await workspace.ports({ language: reader, progress: { step: () => {} } });
    if (!opened.ok) return refusal(opened.kind, opened.notes, reader);
    const found = await feedForToken(opened.value, token);
    if (found === null) return nothing();
    const { feed, account } = found;
    const language: ReaderLanguage = readerLanguages.find((each) => each === feed.language) ?? "en";
    const asker = { language, progress: { step: () => {} }, ...(account === null ? {} : { name: account.name, account }) };
    const own = await workspace.ports(asker);
    if (!own.ok) return refusal(own.kind, own.notes, reader);
    const scopes = account === null ? [] : scopesOf(account.roles, facilityFeed);
    if (account !== null && scopes.length === 0) return nothing();
    const text = await feedOf(account === null ? own.value : portsWithin(own.value, account, scopes), feed, language);
    if (text === null) return nothing();
    return new Response(text, { headers: { "content-type": "text/calendar; charset=utf-8", "content-disposition": 'inline; filename="bookings.ics"' } });
  });
  routes.all("*", (context) => problem(404, [note("http.not-found", { path: "/feeds/" })], requestLanguage(context.req.header("accept-language"))));
  return routes;
}
