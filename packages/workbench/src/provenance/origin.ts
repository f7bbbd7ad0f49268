/**
 * What stands behind a number: a finding, one figure of its sentence, rows of a table, a version of a record, a line of the plan.
 * Rows are written as evidence writes them: `12`, `30-41`, joined by commas.
 */
export type Origin =
  | { readonly kind: "finding"; readonly id: string }
  /** `figure`: the name under which the marks of the sentence have it, `single.0.ratio`. */
  | { readonly kind: "number"; readonly figure: string; readonly id: string }
  | { readonly kind: "rows"; readonly table: string; readonly rows: string }
  | { readonly kind: "record"; readonly type: string; readonly id: string }
  | { readonly kind: "line"; readonly region: string; readonly id: string };

/** A door as it stands in an address: `rows~province_indicators~12,30-41`. */
export function printOrigin(door: Origin): string {
  switch (door.kind) {
    case "rows":
      return `rows~${door.table}~${door.rows}`;
    case "record":
      return `record~${door.type}~${door.id}`;
    case "line":
      return `line~${door.region}~${door.id}`;
    case "number":
      return `number~${door.figure}~${door.id}`;
    case "finding":
      return `finding~${door.id}`;
  }
}

/** Reads a door from an address; null where it is none. Ids may hold the separator, names of tables and types do not. */
export function parseOrigin(text: string): Origin | null {
  const [kind = "", ...rest] = text.split("~");
  if (kind === "finding") return rest.length > 0 ? { kind, id: rest.join("~") } : null;
  const [name = "", ...tail] = rest;
  if (name === "" || tail.length === 0) return null;
  if (kind === "number") return { kind, figure: name, id: tail.join("~") };
  if (kind === "rows") return { kind, table: name, rows: tail.join("~") };
  if (kind === "line") return { kind, region: name, id: tail.join("~") };
  if (kind === "record") return { kind, type: name, id: tail.join("~") };
  return null;
}
