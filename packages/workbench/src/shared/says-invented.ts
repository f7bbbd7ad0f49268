/** Whether a name says of itself that what it names is invented; then no mark stands beside it. */
export function saysInvented(name: string): boolean {
  return /（虚构）|\(invented\)/i.test(name);
}
