import type { Vouched } from "@quoin/core";
import type { Context } from "hono";
import type { ProxySettings } from "./sign-on-settings.ts";

/**
 * For whom the proxy vouches that a request comes from; null where it comes from elsewhere, or names nobody. It is the address of the connection that counts: what a header says of an address is as little
 * worth as the rest of it.
 */
export function vouchedByProxy({ proxy }: ProxySettings, context: Context): Vouched | null {
  const { incoming } = (context.env ?? {}) as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };
  const from = (incoming?.socket?.remoteAddress ?? "").replace(/^::ffff:/, "");
  if (!proxy.from.includes(from)) return null;
  const said = (name: string | undefined) => (name === undefined ? undefined : context.req.header(name)?.trim());
  const name = said(proxy.user);
  // One that stands twice is joined by commas: then somebody else has had a hand in it.
  if (name === undefined || name === "" || name.includes(",")) return null;
  const groups = (said(proxy.groups) ?? "").split(/[,;|]/).map((each) => each.trim());
  return {
    issuer: `header:${proxy.user}`,
    subject: name,
    name,
    display: said(proxy.display) || name,
    groups: groups.filter((each) => each !== ""),
    person: null,
  };
}
