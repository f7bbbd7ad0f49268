import { type Language, marketName as nameOf } from "@quoin/core";

/** The name of a market, region or technology in the reader's language. */
export function marketName(code: string, language: Language): string {
  return nameOf(code)[language];
}
