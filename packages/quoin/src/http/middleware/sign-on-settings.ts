import { readFile, stat } from "node:fs/promises";
import { fault, note, type Outcome, roles, success } from "@quoin/core";
import { parse } from "yaml";
import { z } from "zod";
import { basePathPattern } from "./base-path.ts";

const rule = z.strictObject({
  group: z.string().min(1),
  roles: z.array(z.enum(roles)).min(1),
  department: z.string().min(1).optional(),
  organisation: z.string().min(1).optional(),
  region: z.string().min(1).optional(),
});

const shared = {
  /** What the button says. */
  label: z.string().min(1).max(60).default("Single sign-on"),
  /** Which groups may do what; without it only accounts are let in that the owner has tied. */
  groups: z.array(rule).min(1).optional(),
};

const headerName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/)
  .transform((name) => name.toLowerCase());

const provider = z.strictObject({
  ...shared,
  /** The provider, as its tokens name it. */
  issuer: z.url(),
  client_id: z.string().min(1),
  /** The file that holds the secret alone, readable by its owner only; without it the client is a public one, which PKCE protects. */
  client_secret_file: z.string().min(1).optional(),
  /** Where people reach this server, with its base path: the provider sends them back to `ADDRESS/session/oidc/back`. */
  address: z.url(),
  scopes: z.array(z.string().min(1)).default(["openid", "profile"]),
  name_claim: z.string().min(1).default("preferred_username"),
  display_claim: z.string().min(1).default("name"),
  groups_claim: z.string().min(1).default("groups"),
  person_claim: z.string().min(1).optional(),
});

const proxy = z.strictObject({
  ...shared,
  /** The proxy that has asked people who they are: its addresses, and the headers in which it says so. It must take away what its own clients send under those names. */
  proxy: z.strictObject({ from: z.array(z.string().min(1)).min(1), user: headerName, display: headerName.optional(), groups: headerName.optional() }),
});

const attribute = z.string().regex(/^[A-Za-z][A-Za-z0-9;-]*$/);

const directory = z.strictObject({
  ...shared,
  /** A directory that holds people's passwords: who has none here is bound there with what was typed on the page of this server. */
  ldap: z.strictObject({
    /** `ldaps://`, or `ldap://` with `start_tls`. */
    url: z.url({ protocol: /^ldaps?$/ }),
    start_tls: z.boolean().default(false),
    base: z.string().min(1),
    /** Which entry a name is of; `{name}` is what was typed. */
    filter: z
      .string()
      .refine((text) => text.includes("{name}"), "the filter has no {name}")
      .default("(uid={name})"),
    /** Under whom entries are looked for, with its password in a file; without it nobody. */
    bind_dn: z.string().min(1).optional(),
    bind_password_file: z.string().min(1).optional(),
    subject_attribute: attribute.default("entryUUID"),
    name_attribute: attribute.default("uid"),
    display_attribute: attribute.default("cn"),
    groups_attribute: attribute.default("memberOf"),
    person_attribute: attribute.optional(),
  }),
});

export type DirectorySettings = z.output<typeof directory> & { readonly secret: string | null };
export type ProviderSettings = z.output<typeof provider> & { readonly secret: string | null };
export type ProxySettings = z.output<typeof proxy>;
export type SignOnSettings = ProviderSettings | ProxySettings | DirectorySettings;

/**
 * Reads the file that `serve --sign-on` names. It lies outside the workspace, and no request reads or changes it: who vouches for whom is decided by whoever runs the server.
 *
 * @param basePath that of the server, which the address must end with
 */
export async function signOnSettings(
  file: string,
  { isBehindTls, basePath }: { readonly isBehindTls: boolean; readonly basePath: string },
): Promise<Outcome<SignOnSettings>> {
  const refused = (reason: string) => fault(note("sign-on.settings", { reason }, { file }));
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return refused(`${file} cannot be read`);
  let said: unknown;
  try {
    said = parse(text);
  } catch (cause) {
    return refused((cause as Error).message);
  }
  const isProxy = typeof said === "object" && said !== null && "proxy" in said;
  if (isProxy) {
    const parsed = proxy.safeParse(said);
    if (!parsed.success) return refused(z.prettifyError(parsed.error));
    return isBehindTls ? success(parsed.data) : refused("a proxy that says who somebody is stands before the server: --behind-tls");
  }
  if (typeof said === "object" && said !== null && "ldap" in said) {
    const parsed = directory.safeParse(said);
    if (!parsed.success) return refused(z.prettifyError(parsed.error));
    const { url, start_tls, bind_dn, bind_password_file } = parsed.data.ldap;
    const { protocol, hostname } = new URL(url);
    if (protocol !== "ldaps:" && !start_tls && !isSafe(new URL(`http://${hostname}`))) return refused(`${url} is neither ldaps nor with start_tls`);
    if ((bind_dn === undefined) !== (bind_password_file === undefined)) return refused("bind_dn and bind_password_file go together");
    const secret = bind_password_file === undefined ? success(null) : await secretIn(bind_password_file, refused);
    return secret.ok ? success({ ...parsed.data, secret: secret.value }) : secret;
  }
  const parsed = provider.safeParse(said);
  if (!parsed.success) return refused(z.prettifyError(parsed.error));
  const { issuer, address, client_secret_file } = parsed.data;
  const isPlain = [issuer, address].find((url) => !isSafe(new URL(url)));
  if (isPlain !== undefined) return refused(`${isPlain} is neither https nor on this machine`);
  const path = new URL(address).pathname.replace(/\/$/, "");
  if (!basePathPattern.test(path) || path !== basePath) return refused(`the path of ${address} is not the --base-path of the server`);
  if (client_secret_file === undefined) return success({ ...parsed.data, secret: null });
  const secret = await secretIn(client_secret_file, refused);
  return secret.ok ? success({ ...parsed.data, secret: secret.value }) : secret;
}

/** A secret that a file holds alone, which nobody else reads. */
async function secretIn(file: string, refused: (reason: string) => Outcome<never>): Promise<Outcome<string>> {
  const secret = (await readFile(file, "utf8").catch(() => "")).trim();
  if (secret === "") return refused(`${file} cannot be read, or is empty`);
  if (process.platform !== "win32" && ((await stat(file)).mode & 0o077) !== 0) return refused(`${file} is readable by others: chmod 600`);
  return success(secret);
}

/** Codes and tokens go over TLS, or never leave the machine. */
export function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname));
}
