/** Where the server's addresses begin, as it wrote it into the page: `/quoin`, or nothing where the name is Quoin's alone. */
export const basePath: string = globalThis.document?.documentElement.dataset["base"] ?? "";

/** An address of this server as a browser must ask it; those that the router makes have the beginning already. */
export function inBase(address: string): string {
  return `${basePath}${address}`;
}
