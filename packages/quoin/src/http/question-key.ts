import { canonicalJson } from "@quoin/core";
import { parsedBody } from "../protocol/json-body.ts";
import { lightBody } from "../work/scheduling.ts";

/**
 * What a question asks, whatever the order of its fields and the blanks between them, so that two that ask the same have one answer. A body that is no question,
 * or so large that writing it again would hold up others, stands for itself.
 */
export function questionKey(body: Uint8Array): string {
  const parsed = body.byteLength > lightBody ? null : parsedBody(body);
  if (parsed === null || !parsed.ok) return `sent ${new TextDecoder().decode(body)}`;
  return `asked ${canonicalJson(parsed.value)}`;
}
