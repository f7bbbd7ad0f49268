import { randomUUID } from "node:crypto";

/**
 * A name of its own beside a file, under which it is written before it takes its place: two writers of one file, in this thread, another one or another
 * process, do not disturb each other, and the last to be renamed stands. The threads of a server share their process number, so that it is no name.
 */
export function besideName(target: string): string {
  return `${target}.${randomUUID()}.part`;
}
