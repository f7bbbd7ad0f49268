type Body = Readonly<Record<string, unknown>>;

/** Names of the fields in which two versions differ; the version itself is none. */
export function changedNames(before: Body | null, after: Body): string[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]);
  return [...names].filter((name) => name !== "version" && JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after[name] ?? null));
}
