import type { Catalogue } from "../language/catalogue.ts";
import type { TextOfCatalogue } from "../language/use-text.ts";
import type { evaluationsText } from "./evaluations.text.ts";

type Translate = typeof evaluationsText extends Catalogue<infer M> ? TextOfCatalogue<M> : never;

/** What can be evaluated, as the page calls it. */
export function kindText(kind: string, t: Translate): string {
  switch (kind) {
    case "programme":
    case "innovation-centre":
    case "facility":
    case "organisation":
    case "fund":
      return t(kind);
    default:
      return kind;
  }
}
