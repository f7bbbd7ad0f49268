import {
  enterRegistration,
  type Note,
  note,
  type OpenDoor,
  type OpenPlace,
  openFormatter,
  openRegisteredPage,
  openRegisterPage,
  openRegistrationPage,
  type ReaderLanguage,
  receiveRegistration,
  registrationOf,
  renderNote,
  takesRegistrations,
  trapField,
  type WorkspacePorts,
} from "@quoin/core";
import { type Context, Hono } from "hono";
import { problem, refusal } from "../../protocol/problem.ts";
import { CommentThrottle } from "./comment-throttle.ts";
import { formOf } from "./sent-form.ts";
import type { FaceEnv } from "./who-asks.ts";

/** Bytes that a form may have, every sign of it percent-encoded. */
const limit = 32_768;

/** What a request of the open door is answered with. */
export interface OpenRequest {
  readonly ports: WorkspacePorts;
  readonly door: OpenDoor;
  readonly at: OpenPlace;
  readonly language: ReaderLanguage;
}

interface RegistrationParts {
  readonly seconds: () => number;
  /** The office as the open door shows it; an answer where it shows nothing, or the asker has to wait. */
  readonly opened: (context: Context<FaceEnv>, path: string) => Promise<OpenRequest | Response>;
  readonly nothing: (context: Context) => Response;
  /** How often forms come and are refused: one line each, without what was written. */
  readonly log: (line: string) => void;
}

/**
 * `/open/register`: an organisation says who it is; `/open/registration`: how that stands, and, once an officer has confirmed it, the account. Nothing of it is kept by browsers or between,
 * the code stands in no address, and nobody's address is written down. Not there where nobody has an account.
 */
export function openRegistrationRoutes({ seconds, opened, nothing, log }: RegistrationParts): Hono<FaceEnv> {
  const routes = new Hono<FaceEnv>();
  const throttle = new CommentThrottle(seconds);
  const asked = async (context: Context<FaceEnv>, path: string): Promise<OpenRequest | Response> => {
    const found = await opened(context, path);
    if (found instanceof Response) return found;
    return (await takesRegistrations(found.ports)) ? found : nothing(context);
  };
  const told = (notes: readonly Note[], { language }: OpenRequest) => notes.map((each) => renderNote(each, language));
  const sent = async (context: Context<FaceEnv>, { language }: OpenRequest): Promise<URLSearchParams | Response> =>
    (await formOf(context.req.raw, limit)) ?? problem(413, [note("http.too-large", { limit })], language, { connection: "close" });

  routes.get("/register", async (context) => {
    const found = await asked(context, "/register");
    if (found instanceof Response) return found;
    return page(openRegisterPage(found.door, found.at, await openFormatter(found.language), null), 200);
  });
  routes.post("/register", async (context) => {
    const found = await asked(context, "/register");
    if (found instanceof Response) return found;
    const form = await sent(context, found);
    if (form instanceof Response) return form;
    const of = (field: string): string => form.get(field) ?? "";
    const typed = {
      name: of("name"),
      kind: of("kind"),
      region: of("region"),
      number: of("number"),
      contact: of("contact"),
      mail: of("mail"),
      purpose: of("purpose"),
    };
    const formatter = await openFormatter(found.language);
    const again = (notes: readonly Note[], status: number) =>
      page(openRegisterPage(found.door, found.at, formatter, { typed, notes: told(notes, found) }), status);
    if (throttle.attempt(context.get("address")) > 0) return again([note("http.too-many")], 429);
    if (of(trapField) !== "") return again([note("registration.trap")], 400);
    const received = await receiveRegistration(found.ports, typed);
    log(`registration taken=${received.ok}\n`);
    if (received.ok) return page(openRegisteredPage(found.at, formatter, received.value.code), 200);
    if (received.kind === "unavailable") return refusal(received.kind, received.notes, found.language);
    return again(received.notes, received.kind === "busy" ? 503 : 400);
  });
  routes.get("/registration", async (context) => {
    const found = await asked(context, "/registration");
    if (found instanceof Response) return found;
    return page(openRegistrationPage(found.at, await openFormatter(found.language), { code: "", found: null, refused: null }), 200);
  });
  routes.post("/registration", async (context) => {
    const found = await asked(context, "/registration");
    if (found instanceof Response) return found;
    const form = await sent(context, found);
    if (form instanceof Response) return form;
    const code = (form.get("code") ?? "").trim();
    return page(
      openRegistrationPage(found.at, await openFormatter(found.language), { code, found: await registrationOf(found.ports, code), refused: null }),
      200,
    );
  });
  routes.post("/registration/account", async (context) => {
    const found = await asked(context, "/registration");
    if (found instanceof Response) return found;
    const form = await sent(context, found);
    if (form instanceof Response) return form;
    const [code, account, password] = [(form.get("code") ?? "").trim(), (form.get("account") ?? "").trim(), form.get("password") ?? ""];
    const made = await enterRegistration(found.ports, { code, name: account, password });
    if (!made.ok && (made.kind === "unavailable" || made.kind === "busy")) return refusal(made.kind, made.notes, found.language);
    const refused = made.ok ? null : { typed: { account: account.slice(0, 64) }, notes: told(made.notes, found) };
    const stands = { code, found: await registrationOf(found.ports, code), refused };
    return page(openRegistrationPage(found.at, await openFormatter(found.language), stands), made.ok ? 200 : 400);
  });
  return routes;
}

function page(body: string, status: number): Response {
  return new Response(body, { status, headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" } });
}
