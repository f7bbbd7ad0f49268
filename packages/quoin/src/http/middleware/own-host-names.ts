import { hostname, networkInterfaces } from "node:os";

const everywhere = new Set(["0.0.0.0", "::", "[::]"]);

/** The names to which a server that listens on `host` answers. */
export function ownHostNames(host: string): ReadonlySet<string> {
  const names = new Set(["localhost", "127.0.0.1", "[::1]", bracketed(host.toLowerCase())]);
  if (!everywhere.has(host)) return names;
  names.add(hostname().toLowerCase());
  for (const addresses of Object.values(networkInterfaces())) for (const { address } of addresses ?? []) names.add(bracketed(address.toLowerCase()));
  return names;
}

function bracketed(address: string): string {
  return address.includes(":") && !address.startsWith("[") ? `[${address}]` : address;
}
