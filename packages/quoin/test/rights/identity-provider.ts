import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** Whom the provider knows, by the name that never changes. */
export interface KnownPerson {
  name: string;
  groups: readonly string[];
}

export interface StartedProvider {
  readonly issuer: string;
  readonly people: Map<string, KnownPerson>;
  /** Logs in there as this person and comes back: the address that the provider sends the browser to. */
  walk(at: string, subject: string): Promise<URL>;
  stop(): Promise<void>;
}

/** A certified provider (oidc-provider) with one client that must use PKCE, whose people log in by being named. */
export async function startProvider(back: string, secret: string): Promise<StartedProvider> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, KnownPerson>();
  let present = "";
  const provider = new Provider(issuer, {
    clients: [{ client_id: "quoin", client_secret: secret, redirect_uris: [back], post_logout_redirect_uris: [new URL("/quoin/", back).href] }],
    pkce: { required: () => true },
    claims: { profile: ["name", "preferred_username", "groups"] },
    cookies: { keys: ["one key"] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => {
      const known = people.get(sub);
      return { accountId: sub, claims: () => ({ sub, preferred_username: known?.name, name: known?.name, groups: known?.groups }) };
    },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ accountId: oidc.session?.accountId ?? "", clientId: oidc.client?.clientId ?? "" });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (request.url?.startsWith("/interaction/")) void provider.interactionFinished(request, response, { login: { accountId: present } });
    else void answer(request, response);
  });
  return {
    issuer,
    people,
    walk: async (at, subject) => {
      present = subject;
      const cookies = new Map<string, string>();
      let url = new URL(at);
      while (url.origin === issuer) {
        const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") };
        const said = await fetch(url, { redirect: "manual", headers });
        for (const each of said.headers.getSetCookie()) {
          const [pair = ""] = each.split(";");
          cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
        }
        const next = said.headers.get("location");
        if (next === null) throw new Error(`${said.status} ${await said.text()}`);
        await said.body?.cancel();
        url = new URL(next, url);
      }
      return url;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
