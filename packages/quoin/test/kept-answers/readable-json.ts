const width = 160;

/**
 * JSON that is read in a comparison of versions: what fits on a line stands on one, of all else each member has lines of its own.
 *
 *   readableJson({ id: "P1", rows: [1, 2] })  // {"id":"P1","rows":[1,2]}
 */
export function readableJson(value: unknown, indent = "", before = ""): string {
  const line = JSON.stringify(value);
  if (typeof value !== "object" || value === null || indent.length + before.length + line.length < width) return line;
  const inner = `${indent} `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const members = Array.isArray(value)
    ? value.map((member) => inner + readableJson(member, inner))
    : Object.entries(value).map(([name, member]) => {
        const named = `${JSON.stringify(name)}: `;
        return inner + named + readableJson(member, inner, named);
      });
  return `${open}\n${members.join(",\n")}\n${indent}${close}`;
}
