import type { EvidenceRow } from "../../evidence/evidence-engine.ts";

/** In which column a name is read: an office that supervises, or a body that hosts. */
export type NameRole = "supervisor" | "host";

/** Reads the names that a cell holds. */
export interface OrganisationNames {
  /**
   * The organisations that a cell names, each by its present full name: several joined by `、` or a line end are told apart, short forms, renamed
   * and merged offices are replaced as the alias table says. A text that the table knows as a whole is not cut.
   *
   *   names.read("中科院、林草局", "supervisor")  // ["中国科学院", "国家林业和草原局"]
   */
  read(text: string | null, role: NameRole): readonly string[];
}

export const aliasColumns = ["role", "alias_zh", "name_zh"] as const;

const separators = /[、\n\r]+/;

/** Names as the rows of the alias table (`role`, `alias_zh`, `name_zh`) have them; no rows: only the cutting. */
export function organisationNames(aliases: readonly EvidenceRow[]): OrganisationNames {
  const known = new Map(aliases.map(({ values }) => [`${values["role"]} ${values["alias_zh"]}`, String(values["name_zh"])]));
  const cut = (text: string): string[] =>
    text
      .split(separators)
      .map((part) => part.trim())
      .filter((part) => part !== "");
  return {
    read: (text, role) => {
      if (text === null) return [];
      const whole = known.get(`${role} ${text}`);
      const names = whole === undefined ? cut(postless(text)).flatMap((part) => cut(known.get(`${role} ${part}`) ?? part)) : cut(whole);
      return [...new Set(names)];
    },
  };
}

/** A bracket that opens and never closes is the trace of a line cut in the wrong place: the organisation stands behind it. */
function postless(text: string): string {
  const opened = text.lastIndexOf("（");
  return opened >= 0 && !text.includes("）", opened) ? text.slice(opened + 1) : text;
}
