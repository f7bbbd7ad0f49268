import type { UseCase } from "@quoin/core";

/**
 * What answering costs, and so where it is done: `light` on the server's own thread (a few rows by their key, never a whole table or a computation),
 * `change` on the thread of the changes, `page` in the lane of what pages show, `long` in the lane of what may take minutes, at the lowest priority
 * where it only reads.
 */
export type Effort = "light" | "change" | "page" | "long";

/** How many bytes a question may have that is read on the server's own thread. */
export const lightBody = 64 * 1024;

/** The effort of a question: computations on files that somebody hands in are long, every other reading question is a page's. */
export function effortOf(useCase: UseCase, bytes: number): Effort {
  if (useCase.effort === "long") return "long";
  if (useCase.scope === "loose") return useCase.effort ?? "long";
  if (bytes > lightBody) return "long";
  if (useCase.changes) return "change";
  return useCase.effort ?? "page";
}
