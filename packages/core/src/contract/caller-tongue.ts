import { type Tongue, tongueOf } from "../language/tongues.ts";
import type { Caller } from "./ports.ts";

/** The further language in which somebody is answered in the place of English: the office's own, else one that the program brings along; null where it is none. */
export function callerTongue({ tongue, reader }: Pick<Caller, "tongue" | "reader">): Tongue | null {
  return tongue ?? (reader === undefined ? null : tongueOf(reader));
}
