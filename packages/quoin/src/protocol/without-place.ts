import type { Note } from "@quoin/core";

/** The notes with the workspace's place on this machine taken out of them. */
export function withoutPlace(notes: readonly Note[], dir: string): readonly Note[] {
  return JSON.parse(JSON.stringify(notes), (_, value: unknown) => (typeof value === "string" ? value.replaceAll(dir, ".") : value)) as readonly Note[];
}
