import { isMap, isScalar, type Pair, parseDocument, stringify, type YAMLMap } from "yaml";

/** A role as it is written in quoin.yaml. */
export type WrittenRole = string | Readonly<Record<string, unknown>>;

/**
 * The text of quoin.yaml with one role put in or replaced. Every other line stays as it was written, comments too, so that a person who compares two versions sees the change and
 * nothing else; null where the text cannot be changed so (a `roles` that is no list of roles).
 *
 *   settingsTextWith("currency: EUR\n", "regions", "places")  // "currency: EUR\n\nroles:\n  regions: places\n"
 */
export function settingsTextWith(text: string, role: string, written: WrittenRole): string | null {
  const document = parseDocument(text, { version: "1.2" });
  if (document.errors.length > 0) return null;
  const root = document.contents;
  if (root !== null && !isMap(root)) return null;
  const roles = root === null ? undefined : pairOf(root, "roles");
  const lines = (indent: number): string =>
    stringify({ [role]: written }, { lineWidth: 0 })
      .trimEnd()
      .split("\n")
      .map((line) => `${" ".repeat(indent)}${line}`)
      .join("\n");
  const whole =
    root === null || roles === undefined ? `${ended(text)}${text.trim() === "" ? "" : "\n"}roles:\n${lines(2)}\n` : within(text, roles, role, lines);
  return whole !== null && isWritten(text, whole, role, written) ? whole : null;
}

function within(text: string, roles: Pair, role: string, lines: (indent: number) => string): string | null {
  const { value } = roles;
  const keyEnd = rangeOf(roles.key)[1];
  if (value === null || (isScalar(value) && value.value === null) || (isMap(value) && value.items.length === 0)) {
    // `roles:` with nothing in it, or `{}`.
    const end = value === null || isScalar(value) ? text.indexOf(":", keyEnd) + 1 : rangeOf(value)[1];
    return `${text.slice(0, text.indexOf(":", keyEnd) + 1)}\n${lines(2)}${text.slice(end)}`;
  }
  if (!isMap(value)) return null;
  const held = pairOf(value, role);
  const first = value.items[0] as Pair;
  if (value.flow === true)
    return replaced(
      text,
      value,
      `\n${stringify({ ...value.toJSON(), [role]: parseDocument(lines(0)).toJS()[role] as unknown }, { lineWidth: 0 })
        .trimEnd()
        .replaceAll(/^/gm, "  ")}`,
    );
  const indent = columnOf(text, rangeOf(first.key)[0]);
  if (held !== undefined) {
    const [from] = rangeOf(held.key);
    const to = held.value === null ? text.indexOf(":", rangeOf(held.key)[1]) + 1 : rangeOf(held.value)[1];
    return `${text.slice(0, from)}${lines(indent).trimStart()}${text.slice(to).startsWith("\n") || text.length === to ? "" : "\n"}${text.slice(to)}`;
  }
  const last = value.items.at(-1) as Pair;
  const end = lineEnd(text, last.value === null ? rangeOf(last.key)[1] : rangeOf(last.value)[1]);
  return `${ended(text.slice(0, end))}${lines(indent)}\n${text.slice(end)}`;
}

function replaced(text: string, node: unknown, by: string): string {
  const [from, to] = rangeOf(node);
  return `${text.slice(0, from).trimEnd()}${by}${text.slice(to)}`;
}

/** Whether the new text says the role, and everything else as before. */
function isWritten(before: string, after: string, role: string, written: WrittenRole): boolean {
  const [old, now] = [before, after].map((text) => parseDocument(text, { version: "1.2" }));
  if (old === undefined || now === undefined || now.errors.length > 0) return false;
  const [was, is] = [old, now].map((document) => (document.toJS() ?? {}) as Readonly<Record<string, unknown>>) as [
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>,
  ];
  const expected = { ...was, roles: { ...((was["roles"] as object | null | undefined) ?? {}), [role]: written } };
  return sorted(expected) === sorted(is);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

function rangeOf(node: unknown): readonly [number, number] {
  return (node as { readonly range: readonly [number, number, number] }).range as unknown as readonly [number, number];
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** After the end of the line that holds an offset, or one that ends there. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === "\n") return offset;
  const at = text.indexOf("\n", offset);
  return at < 0 ? text.length : at + 1;
}

function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
