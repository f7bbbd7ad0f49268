/** A name without its mark, for where the banner over everything says it and there is no room for it twice. */
export function withoutMark(name: string): string {
  return name.replace(/\s*(?:（虚构）|\(invented\))$/i, "");
}

/** Whether a name says of itself that what it names is invented; then no mark stands beside it. */
export function saysInvented(name: string): boolean {
  return /（虚构）|\(invented\)/i.test(name);
}
