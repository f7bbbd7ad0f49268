import pg from "pg";
import { filedPassword } from "./password-file.ts";

// The driver would read the file itself, with a warning at each start that a later version will not, and fails without words where nothing in it fits.
const defaults = pg.defaults as { password?: unknown };
defaults.password = filedPassword;

/** The driver of PostgreSQL, which takes a password that nobody has said from the file of passwords. */
export { pg };

/**
 * The address with TLS whose certificate is looked at, where it leads over a network and nobody has said how (`sslmode`, PGSSLMODE): what is not encrypted can be read along and changed
 * on the way. On the machine itself, and by a socket, nothing is added; an address that is none stays as it is, for the driver to refuse.
 */
export function guardedAddress(url: string, environment: Readonly<Record<string, string | undefined>> = process.env): string {
  if (!URL.canParse(url) || (environment["PGSSLMODE"] ?? "") !== "") return url;
  const { hostname, searchParams } = new URL(url);
  const host = searchParams.get("host") ?? decodeURIComponent(hostname);
  const isHere = host === "" || host.startsWith("/") || /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/i.test(host);
  if (isHere || searchParams.has("sslmode") || searchParams.has("ssl")) return url;
  return `${url}${url.includes("?") ? "&" : "?"}sslmode=verify-full`;
}
