import { type Note, note, programLanguage, publicConsultationPage, publicRound, receiveComment, renderNote, type WorkspacePorts } from "@quoin/core";
import { type Context, Hono } from "hono";
import type { OpenWorkspace } from "../../composition.ts";
import { problem, refusal } from "../../protocol/problem.ts";
import { requestLanguage } from "../../protocol/request-language.ts";
import { CommentThrottle } from "./comment-throttle.ts";
import { RequestRate } from "./request-rate.ts";
import { formOf } from "./sent-form.ts";
import type { FaceEnv } from "./who-asks.ts";

/** Bytes that a comment may have as a form sends it: every sign of a long one percent-encoded. */
const limit = 32_768;

interface PublicParts {
  readonly workspace: Pick<OpenWorkspace, "ports" | "people">;
  /** How often comments come and are refused: one line each, without what was written. */
  readonly log: (line: string) => void;
}

/**
 * `/public/ROUND`: a round of consultation as people outside read it, and the form with which they comment on it. There is nothing here unless the settings allow it and an officer has released
 * the round; a comment is shown once somebody of the office has read it. Nobody logs in, nothing of the workspace but the round is shown, and no address is kept.
 */
export function publicRoutes({ workspace, log }: PublicParts): Hono<FaceEnv> {
  const routes = new Hono<FaceEnv>();
  const { clock } = workspace.people;
  const rate = new RequestRate(clock.seconds);
  const throttle = new CommentThrottle(clock.seconds);

  routes.use(async (context, next) => {
    if (!rate.admits(`from ${context.get("address")}`)) return problem(429, [note("http.too-many")], readerOf(context), { "retry-after": "10" });
    return next();
  });
  routes.get("/:round", async (context) => {
    const ports = await portsFor(workspace, context);
    const round = ports === null ? null : await publicRound(ports, context.req.param("round"));
    if (round === null) return nothing(context);
    return page(publicConsultationPage(round, languageOf(context), { isSent: context.req.query("sent") !== undefined }), 200);
  });
  routes.post("/:round", async (context) => {
    const id = context.req.param("round");
    const ports = await portsFor(workspace, context);
    const round = ports === null ? null : await publicRound(ports, id);
    if (ports === null || round === null) return nothing(context);
    const form = await formOf(context.req.raw, limit);
    if (form === null) return problem(413, [note("http.too-large", { limit })], readerOf(context), { connection: "close" });
    const typed = { line: form.get("line") ?? "", name: form.get("name") ?? "", text: form.get("text") ?? "" };
    const again = (notes: readonly Note[], status: number) =>
      page(
        publicConsultationPage(round, languageOf(context), { told: notes.map((each) => renderNote(each, languageOf(context)).message).join(" "), typed }),
        status,
      );
    const wait = throttle.attempt(context.get("address"));
    if (wait > 0) return again([note("http.too-many")], 429);
    const received = await receiveComment(ports, id, typed);
    log(`public comment round=${JSON.stringify(id.slice(0, 100))} taken=${received.ok}\n`);
    if (received.ok) return new Response(null, { status: 303, headers: { location: `${new URL(context.req.url).pathname}?sent` } });
    if (received.kind === "busy" || received.kind === "unavailable") return refusal(received.kind, received.notes, readerOf(context));
    return again(received.notes, 400);
  });
  routes.all("*", (context) => nothing(context));
  return routes;
}

async function portsFor(workspace: Pick<OpenWorkspace, "ports">, context: Context): Promise<WorkspacePorts | null> {
  const opened = await workspace.ports({ name: "the public", language: readerOf(context), progress: { step: () => {} } });
  return opened.ok ? opened.value : null;
}

function nothing(context: Context): Response {
  return problem(404, [note("http.not-found", { path: context.req.path.slice(0, 200) })], readerOf(context));
}

function page(content: string, status: number): Response {
  return new Response(content, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

function readerOf(context: Context) {
  return requestLanguage(context.req.header("accept-language"));
}

function languageOf(context: Context) {
  return programLanguage(readerOf(context));
}
