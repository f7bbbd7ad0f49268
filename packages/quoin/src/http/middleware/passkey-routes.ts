import { note, type Passkey, type PasskeySite, passkeyMark, toldAccountChange } from "@quoin/core";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { problem, refusal } from "../../protocol/problem.ts";
import { answeredChallenge, type PasskeyChallenges } from "./passkey-challenges.ts";
import { languageOf, type Prove, type Proven } from "./proven.ts";
import { bodyOf, secret } from "./session-body.ts";
import type { ToldSession } from "./told-session.ts";
import type { FaceEnv, People } from "./who-asks.ts";

/** What a browser hands on of its holder; what else it says of itself is not needed. */
const handedOn = z.object({ id: z.string().min(1).max(2_000), rawId: z.string(), type: z.literal("public-key") });
const madeKey = handedOn.extend({ response: z.object({ clientDataJSON: z.string(), attestationObject: z.string() }) });
const signedByKey = handedOn.extend({ response: z.object({ clientDataJSON: z.string(), authenticatorData: z.string(), signature: z.string() }) });
const shown = { password: secret(1), code: secret(0).optional() };
const offerBody = z.strictObject(shown);
const addBody = z.strictObject({ ...shown, label: z.string().trim().min(1).max(64), response: madeKey });
const removeBody = z.strictObject({ ...shown, id: z.string().min(1).max(2_000) });
const logInBody = z.strictObject({ response: signedByKey });

/** Most passkeys of one account. */
const most = 20;

export interface PasskeyParts {
  readonly people: People;
  readonly prove: Prove;
  readonly told: ToldSession;
  readonly challenges: PasskeyChallenges;
  readonly isBehindTls: boolean;
  /** What holders of keys call this office. */
  readonly office: () => Promise<string>;
  /** Lets in who has shown who they are. */
  readonly letIn: (proven: Proven, answer?: Readonly<Record<string, unknown>>) => Promise<Response>;
}

/**
 * `/session/passkeys`: GET lists one's own, POST offers what a browser makes a key by, PUT adds it, DELETE takes one away; each but the list asks for the password again, and for a code where there is a second factor; none by a token.
 * `/session/passkeys/log-in`: POST offers what a browser shows a key by, PUT lets in whose key has signed. A key is two factors, since its holder knows its person: no code is asked for beside it.
 */
export function passkeyRoutes({ people, prove, told, challenges, isBehindTls, office, letIn }: PasskeyParts): Hono<FaceEnv> {
  const routes = new Hono<FaceEnv>();
  const siteOf = (context: Context<FaceEnv>): PasskeySite => {
    const host = context.req.header("host")?.toLowerCase() ?? "";
    return { host: new URL(`http://${host}`).hostname, origin: `${isBehindTls ? "https" : "http"}://${host}` };
  };
  /** Who is logged in, not by a token; else the refusal. */
  const own = (context: Context<FaceEnv>): string | Response => {
    const who = context.get("who");
    if (who.is !== "account") return problem(401, [note("session.needed")], languageOf(context));
    return who.by === "token" ? problem(403, [note("session.not-by-token")], languageOf(context)) : who.account.name;
  };
  const provenOwn = (context: Context<FaceEnv>, body: { password: string; code?: string | undefined }): Promise<Proven | Response> => {
    const name = own(context);
    return typeof name === "string" ? prove(context, { name, ...body }) : Promise.resolve(name);
  };

  routes.get("/", async (context) => {
    const name = own(context);
    if (typeof name !== "string") return name;
    return Response.json({ passkeys: (await people.accounts.passkeys(name)).map(listed) });
  });
  routes.post("/", async (context) => {
    const body = await bodyOf(context, offerBody);
    if (body instanceof Response) return body;
    const proven = await provenOwn(context, body);
    if (proven instanceof Response) return proven;
    const { name } = proven.account;
    const known = await people.accounts.passkeys(name);
    if (known.length >= most) return problem(400, [note("passkey.too-many", { most })], languageOf(context));
    const challenge = await challenges.make(`add ${name}`);
    return Response.json(await people.passkeys.creation({ site: siteOf(context), account: name, office: await office(), challenge, known }));
  });
  routes.put("/", async (context) => {
    const body = await bodyOf(context, addBody, 16_384);
    if (body instanceof Response) return body;
    const proven = await provenOwn(context, body);
    if (proven instanceof Response) return proven;
    const { name } = proven.account;
    const challenge = answeredChallenge(body.response);
    const isOurs = (await challenges.madeAt(challenge, `add ${name}`)) !== null;
    const made = isOurs ? await people.passkeys.created({ site: siteOf(context), challenge, response: body.response }) : null;
    if (made === null) return problem(400, [note("passkey.not-made")], languageOf(context));
    const passkey: Passkey = { ...made, account: name, label: body.label, created_at: people.clock.now(), used: 0 };
    const change = await toldAccountChange(people, name, { account: name, action: "passkey-added", token: passkeyMark(people.hasher, passkey) });
    const added = change.ok ? await people.accounts.addPasskey(passkey, change.value) : change;
    if (!added.ok) return refusal(added.kind, added.notes, languageOf(context));
    told("passkey-added", name, context.get("address"));
    return letIn(proven);
  });
  routes.delete("/", async (context) => {
    const body = await bodyOf(context, removeBody);
    if (body instanceof Response) return body;
    const proven = await provenOwn(context, body);
    if (proven instanceof Response) return proven;
    const { name } = proven.account;
    const passkey = (await people.accounts.passkeys(name)).find(({ id }) => id === body.id);
    if (passkey === undefined) return problem(404, [note("passkey.not-found")], languageOf(context));
    const change = await toldAccountChange(people, name, { account: name, action: "passkey-removed", token: passkeyMark(people.hasher, passkey) });
    const made = change.ok ? await people.accounts.removePasskey(name, body.id, change.value) : change;
    if (!made.ok) return refusal(made.kind, made.notes, languageOf(context));
    told("passkey-removed", name, context.get("address"));
    return letIn(proven);
  });

  routes.post("/log-in", async (context) =>
    Response.json(await people.passkeys.request({ site: siteOf(context), challenge: await challenges.make("log-in") })),
  );
  routes.put("/log-in", async (context) => {
    const body = await bodyOf(context, logInBody, 16_384);
    if (body instanceof Response) return body;
    const passkey = await people.accounts.passkey(body.response.id);
    const account = passkey === null ? null : await people.accounts.get(passkey.account);
    const challenge = answeredChallenge(body.response);
    const at = await challenges.madeAt(challenge, "log-in");
    const counter =
      passkey === null || at === null ? null : await people.passkeys.signed({ site: siteOf(context), challenge, response: body.response, passkey });
    // A key that nobody knows, one of an account that is shut out and a signature that does not hold are one fault.
    const isIn =
      passkey !== null && at !== null && counter !== null && account?.disabled === false && (await people.accounts.usePasskey(passkey.id, at, counter));
    if (!isIn || account === null) {
      told("refused", passkey?.account ?? "", context.get("address"));
      return problem(401, [note("passkey.refused")], languageOf(context));
    }
    told("opened", account.name, context.get("address"));
    const who = context.get("who");
    if (who.is === "account" && who.by === "session") await people.accounts.dismiss(who.hash);
    return letIn({ account, hash: await people.accounts.passwordHash(account.name) });
  });
  return routes;
}

function listed({ id, label, created_at, used }: Passkey) {
  return { id, label, created_at, used_at: used === 0 ? null : new Date(used).toISOString() };
}
