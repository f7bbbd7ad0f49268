import type { ApiAnswer, LocalText } from "@quoin/core";

export type ServerHit = ApiAnswer<"search">["hits"][number];

/** Something that was found; pages, findings and lines of the plan are found by the workbench itself, since it has them. */
export interface Hit {
  readonly kind: ServerHit["kind"] | "page" | "forecast";
  readonly type: string | null;
  readonly id: string;
  readonly name: LocalText;
  readonly place: string | null;
}

/** Kinds in the order in which they are shown. */
export const hitKinds = ["page", "term", "finding", "line", "record", "indicator", "forecast", "method"] as const satisfies readonly Hit["kind"][];

/** The address at which a hit is shown. */
export function addressOf({ kind, type, id, place }: Hit): string {
  const part = encodeURIComponent(id);
  switch (kind) {
    case "page":
      return id;
    case "term":
      return `/help?term=${part}`;
    case "method":
      return `/methods#${part}`;
    case "finding":
      return `/findings/${part}`;
    case "forecast":
      return `/forecasts?market=${encodeURIComponent(type ?? "")}&technology=${part}`;
    case "line":
      return `/plan/${part}`;
    case "indicator":
      return `/map?indicator=${part}${place === null ? "" : `&region=${encodeURIComponent(place)}`}`;
    default:
      return `${pages[type ?? ""] ?? `/register/${type}`}/${part}`;
  }
}

/** Types of records that have a page of their own. */
const pages: Readonly<Record<string, string>> = { "technology-system": "/systems", call: "/calls", application: "/applications", region: "/brief" };
