/** What stands under a name that came from outside, which may be one that every object has (`constructor`); undefined where nobody wrote it. */
export function ownValue<T>(named: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(named, name) ? named[name] : undefined;
}
