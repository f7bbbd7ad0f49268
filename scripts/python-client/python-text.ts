/** `value-chains`, `as_of` → `ValueChains`, `AsOf`; signs that no name may hold part words too. */
export function pascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== "")
    .map((part) => part[0]?.toUpperCase() + part.slice(1))
    .join("");
}

/** A text in quotes. JSON's escapes mean the same in Python. */
export function quotedText(text: string): string {
  return JSON.stringify(text);
}

/** A value of JSON as Python writes it. */
export function pythonLiteral(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) return `(${value.map(pythonLiteral).join(", ")}${value.length === 1 ? "," : ""})`;
  return JSON.stringify(value);
}

/** Lines at most this wide, each begun by the indent; words are never cut. */
export function wrapped(text: string, indent: string, width = 110): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && indent.length + line.length + word.length + 1 > width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  lines.push(line);
  return lines.map((each) => indent + each).join("\n");
}

/** A text inside the three quotes of a docstring. */
export function inDocstring(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"');
}
