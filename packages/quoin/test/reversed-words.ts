import { messageCatalogue } from "@quoin/core";

/** A text of the program with every word of it reversed: places, signs of the office's words and what stands between braces stay. The one word of a count's forms is reversed form by form. */
export function reversed(text: string): string {
  return text
    .split(/(\{\{?\w+(?:\.\w+)?(?::[^{}]*)?\}?\}|@\w+)/)
    .map((part) => {
      if (part.startsWith("@")) return part;
      if (!part.startsWith("{")) return backwards(part);
      const [head, ...forms] = part.split(":");
      return forms.length === 0 ? part : `${head}:${forms.join(":").replace(/[^|{}]+/g, (form) => (form.includes("@") ? form : backwards(form)))}`;
    })
    .join("");
}

function backwards(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (/^quoin$/i.test(word) ? word : [...word].reverse().join("")));
}

/** An invented language for tests, under the tag of Esperanto, which has one form for one and one for several as English does: all that the program says, by code. */
export function reversedTranslations(): readonly (readonly [code: string, text: string])[] {
  return messageCatalogue().map(({ code, en }) => [code, code === "figures.decimal" || code === "figures.thousands" ? en : reversed(en)] as const);
}

/** The same as a table of `language take`. */
export function reversedTable(rows = reversedTranslations()): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return `code,translation\n${rows.map(([code, text]) => `${cell(code)},${cell(text)}\n`).join("")}`;
}
