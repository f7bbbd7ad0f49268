import { messageCatalogue, messagePattern } from "@quoin/core";

/** A text of the program with every word of it reversed: places and signs of the office's words stay. The word of a count's forms is reversed form by form. */
export function reversed(text: string): string {
  const { count, variants } = messagePattern(text);
  const [[, only] = ["", []]] = variants;
  if (count === null) return written(only).replace(/^\s*\..*$/s, "{{$&}}");
  return `.input {$${count} :number} .match $${count} ${variants.map(([category, pattern]) => `${category} {{${written(pattern)}}}`).join(" ")}`;
}

function written(pattern: ReturnType<typeof messagePattern>["variants"][number][1]): string {
  return pattern
    .map((part) => {
      if (typeof part === "string") return own(part).replace(/[{}\\]/g, "\\$&");
      const forms = Object.entries(part.forms ?? {}).map(([category, form]) => `${category}=|${own(form)}|`);
      return `{$${[part.name, ...(part.part === null ? [] : [`:${part.part}`]), ...(forms.length === 0 ? [] : [":form", ...forms])].join(" ")}}`;
    })
    .join("");
}

function own(text: string): string {
  return text
    .split(/(@\w+)/)
    .map((part) => (part.startsWith("@") ? part : backwards(part)))
    .join("");
}

function backwards(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (/^quoin$/i.test(word) ? word : [...word].reverse().join("")));
}

/** An invented language for tests, under the tag of Esperanto, which has one form for one and one for several as English does: all that the program says, by code. */
export function reversedTranslations(): readonly (readonly [code: string, text: string])[] {
  return messageCatalogue().map(
    ({ code, en }) =>
      [
        code,
        code === "figures.decimal" || code === "figures.thousands" ? en : code.startsWith("text.") || code.startsWith("words.") ? own(en) : reversed(en),
      ] as const,
  );
}

/** The same as a table of `language take`. */
export function reversedTable(rows = reversedTranslations()): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return `code,translation\n${rows.map(([code, text]) => `${cell(code)},${cell(text)}\n`).join("")}`;
}
