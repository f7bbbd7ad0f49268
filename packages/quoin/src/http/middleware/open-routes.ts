import {
  facetNames,
  note,
  type OpenAnswers,
  OpenDoor,
  type OpenPlace,
  officeDay,
  openCallsPage,
  openFormatter,
  openInstrumentsPage,
  openNeedsPage,
  openQuery,
  openQuestions,
  openResultsPage,
  openSitemap,
  openUnitPage,
  openUnitsPage,
  type ReaderLanguage,
  readerLanguages,
  takesRegistrations,
  type WorkspacePorts,
} from "@quoin/core";
import { type Context, Hono } from "hono";
import type { OpenWorkspace } from "../../composition.ts";
import { problem } from "../../protocol/problem.ts";
import { requestLanguage } from "../../protocol/request-language.ts";
import { type OpenRequest, openRegistrationRoutes } from "./open-registration-routes.ts";
import { RequestRate } from "./request-rate.ts";
import type { FaceEnv } from "./who-asks.ts";

/** Seconds for which what was read is shown to everybody who asks; pages that are kept as they were printed, and how many. */
const keptFor = 60;
const mostKept = 400;

/** What a workspace is called that nobody named. */
const nameless = "Workspace";

type Print = (door: OpenDoor, at: OpenPlace, language: ReaderLanguage) => Promise<string | null>;

interface OpenParts {
  readonly workspace: Pick<OpenWorkspace, "ports" | "people">;
  readonly isBehindTls: boolean;
  readonly basePath: string;
  readonly log: (line: string) => void;
}

/**
 * `/open`: what the office opens to society, for everybody and without logging in, where its settings say `open: true`. It is read-only but for the registration of an
 * organisation: what is opened is read once a minute at most, whoever asks, and an address that is not there looks like one of an office that opens nothing.
 */
export function openRoutes({ workspace, isBehindTls, basePath, log }: OpenParts): Hono<FaceEnv> {
  const routes = new Hono<FaceEnv>();
  const { clock } = workspace.people;
  const rate = new RequestRate(clock.seconds);
  const kept = new Map<string, { readonly at: number; readonly body: string }>();
  let door: { readonly at: number; readonly read: Promise<OpenDoor> } | null = null;

  const doorOf = (ports: WorkspacePorts): Promise<OpenDoor> => {
    const now = clock.seconds();
    if (door === null || now - door.at > keptFor) {
      const read = OpenDoor.read(ports);
      door = { at: now, read };
      read.catch(() => {
        door = null;
      });
    }
    return door.read;
  };

  /** What is shown of the office at a path; an answer where it opens nothing, or the asker has to wait. */
  const opened = async (context: Context<FaceEnv>, path: string, asked: OpenPlace["asked"] = {}): Promise<Omit<OpenRequest, "door"> | Response> => {
    const language = languageOf(context);
    if (!rate.admits(`from ${context.get("address")}`)) return problem(429, [note("http.too-many")], language, { "retry-after": "10" });
    const found = await workspace.ports({ name: "the public", language, progress: { step: () => {} } });
    if (!found.ok || !found.value.settings.open) return nothing(context);
    const ports = found.value;
    const url = new URL(context.req.url);
    const at: OpenPlace = {
      origin: `${isBehindTls ? "https:" : url.protocol}//${url.host}`,
      root: `${basePath}/open`,
      path,
      asked,
      office: officeName(ports, language),
      day: officeDay(ports.clock.now(), ports.settings),
      registers: await takesRegistrations(ports),
    };
    return { ports, at, language };
  };

  const shown = async (context: Context<FaceEnv>, path: string, asked: OpenPlace["asked"], print: Print, isOfAsker = false): Promise<Response> => {
    const found = await opened(context, path, asked);
    if (found instanceof Response) return found;
    const { ports, at, language } = found;
    // What somebody says of itself is nobody else's page: it is printed for this one answer, and no cache keeps it.
    if (isOfAsker) return page((await print(await doorOf(ports), at, language)) ?? "", path, "no-store");
    const key = JSON.stringify([at, language]);
    const now = clock.seconds();
    const known = kept.get(key);
    if (known !== undefined && now - known.at <= keptFor) return page(known.body, path);
    const body = await print(await doorOf(ports), at, language);
    if (body === null) return nothing(context);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, { at: now, body });
    return page(body, path);
  };

  routes.get("/", async (context) => {
    const of = (name: string, longest: number): string => (context.req.query(name) ?? "").slice(0, longest);
    const at = Number(context.req.query("page") ?? 0);
    const number = Number.isInteger(at) && at > 0 && at < 10_000 ? at : 0;
    const within = Number(of("within", 10));
    const price = of("price", 20);
    const chosen = Object.fromEntries(facetNames.map((name) => [name, of(name, 200)]));
    const search = {
      words: of("q", 200),
      near: of("near", 100),
      within: Number.isFinite(within) && within > 0 ? within : null,
      price: /^\d+(?:\.\d+)?$/.test(price) ? price : "",
      chosen,
    };
    const query = { ...openQuery(search), page: number === 0 ? "" : String(number) };
    return shown(context, "", query, async (read, here, language) => openUnitsPage(read, here, await openFormatter(language), { ...search, page: number }));
  });
  routes.get("/calls", (context) => shown(context, "/calls", {}, async (read, here, language) => openCallsPage(read, here, await openFormatter(language))));
  for (const [path, print] of [
    ["/results", openResultsPage],
    ["/needs", openNeedsPage],
  ] as const)
    routes.get(path, (context) => {
      const words = (context.req.query("q") ?? "").slice(0, 200);
      const at = Number(context.req.query("page") ?? 0);
      const number = Number.isInteger(at) && at > 0 && at < 10_000 ? at : 0;
      const query = { q: words, page: number === 0 ? "" : String(number) };
      return shown(context, path, query, async (read, here, language) => print(read, here, await openFormatter(language), { words, page: number }));
    });
  routes.get("/instruments", async (context) => {
    const said = (name: keyof OpenAnswers): string => (context.req.query(name) ?? "").trim().slice(0, 60);
    const answers: OpenAnswers = {
      kind: said("kind"),
      region: said("region"),
      industry: said("industry"),
      staff: said("staff"),
      turnover: said("turnover"),
      founded: said("founded"),
    };
    const query = Object.fromEntries(openQuestions.map((name) => [name, answers[name]]));
    const isAnswered = openQuestions.some((name) => answers[name] !== "");
    return shown(
      context,
      "/instruments",
      query,
      async (read, here, language) => openInstrumentsPage(read, here, await openFormatter(language), answers),
      isAnswered,
    );
  });
  routes.get("/unit/:id", (context) => {
    const id = context.req.param("id");
    const asked = Number(context.req.query("hours") ?? Number.NaN);
    const hours = Number.isFinite(asked) && asked > 0 && asked <= 8_784 ? asked : undefined;
    return shown(context, `/unit/${encodeURIComponent(id)}`, { hours: hours === undefined ? "" : String(hours) }, async (read, here, language) => {
      const unit = read.unit(id);
      return unit === null ? null : openUnitPage(read, unit, here, await openFormatter(language), hours);
    });
  });
  routes.get("/sitemap.xml", (context) => shown(context, "/sitemap.xml", {}, async (read, here) => openSitemap(read, here, readerLanguages)));
  const registering = async (context: Context<FaceEnv>, path: string): Promise<OpenRequest | Response> => {
    const found = await opened(context, path);
    return found instanceof Response ? found : { ...found, door: await doorOf(found.ports) };
  };
  routes.route("/", openRegistrationRoutes({ seconds: clock.seconds, opened: registering, nothing, log }));
  routes.all("*", (context) => nothing(context));
  return routes;
}

function page(body: string, path: string, caching = `public, max-age=${keptFor}`): Response {
  const type = path === "/sitemap.xml" ? "application/xml; charset=utf-8" : "text/html; charset=utf-8";
  return new Response(body, { headers: { "content-type": type, "cache-control": caching, vary: "accept-language" } });
}

function nothing(context: Context): Response {
  return problem(404, [note("http.not-found", { path: context.req.path.slice(0, 200) })], requestLanguage(context.req.header("accept-language")));
}

/** The language that the address names, else the browser's. */
function languageOf(context: Context): ReaderLanguage {
  const named = context.req.query("lang");
  return readerLanguages.find((each) => each === named) ?? requestLanguage(context.req.header("accept-language"));
}

/** The office's own name in the reader's language; what its tables are called where it gave itself none. */
function officeName({ settings, manifest }: Pick<WorkspacePorts, "settings" | "manifest">, language: ReaderLanguage): string {
  if (settings.name.en === nameless) return manifest.title ?? manifest.name;
  const [, own] = Object.entries(settings.name).find(([tag]) => tag === language) ?? [];
  return typeof own === "string" ? own : settings.name.en;
}
