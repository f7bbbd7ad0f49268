import { ExternalFault, note } from "@quoin/core";

/** Where a Connect server is, and how it is spoken to. */
export interface ConnectAddress {
  /** `HOST:PORT`. */
  readonly target: string;
  readonly secure: boolean;
  readonly token: string | null;
  readonly user: string;
  /** File with the certificates that vouch for the server; null for the well-known ones. */
  readonly authority: string | null;
  /** As it is shown: without what is secret. */
  readonly shown: string;
}

const defaultPort = 15002;

/**
 * Reads `sc://HOST[:PORT][/;use_ssl=true;user_id=NAME;token=TOKEN]`. A token comes from the environment alone: one in an address that somebody typed would stand in the
 * list of the machine's programs; and it is never sent unsealed to another machine.
 */
export function connectAddress(
  text: string,
  { isTyped, token, authority }: { readonly isTyped: boolean; readonly token: string | undefined; readonly authority?: string | undefined },
): ConnectAddress {
  const refuse = (problem: "form" | "typed-token" | "open-token"): never => {
    throw new ExternalFault(note(`derive.spark-${problem}`, {}, { field: "spark" }), "input");
  };
  const parts = /^sc:\/\/(\[[0-9a-fA-F:]+\]|[^\s/:;@[\]]+)(?::(\d{1,5}))?(?:\/?;(\S*)|\/)?$/.exec(text.trim());
  if (parts === null) return refuse("form");
  const [, host = "", port = String(defaultPort), rest = ""] = parts;
  if (Number(port) < 1 || Number(port) > 65_535) return refuse("form");
  const said = new Map<string, string>();
  for (const pair of rest.split(";").filter((each) => each !== "")) {
    const at = pair.indexOf("=");
    const [key, value] = [pair.slice(0, Math.max(0, at)), pair.slice(at + 1)];
    if (!["use_ssl", "token", "user_id"].includes(key) || value === "") return refuse("form");
    said.set(key, decodeURIComponent(value));
  }
  if (isTyped && said.has("token")) return refuse("typed-token");
  const own = said.get("token") ?? (token === undefined || token === "" ? null : token);
  const useSsl = said.get("use_ssl");
  if (useSsl !== undefined && useSsl !== "true" && useSsl !== "false") return refuse("form");
  const secure = useSsl === "true";
  const isNear = host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
  if (own !== null && !secure && !isNear) return refuse("open-token");
  return {
    target: `${host}:${port}`,
    secure,
    token: own,
    user: said.get("user_id") ?? "quoin",
    authority: authority === undefined || authority === "" ? null : authority,
    shown: `sc://${host}:${port}`,
  };
}
