import type { LocalText } from "../text.ts";

/** A text about one thing, said of another: the name is another where it stands, in the texts and in the values that they were made of. */
export function renamed({ en, zh, said }: LocalText, name: LocalText, other: LocalText): LocalText {
  const texts = { en: en.replaceAll(name.en, other.en), zh: zh.replaceAll(name.zh, other.zh) };
  return said === undefined ? texts : { ...texts, said: { code: said.code, values: inValues(said.values, name, other) as typeof said.values } };
}

function inValues(value: unknown, name: LocalText, other: LocalText): unknown {
  if (Array.isArray(value)) return value.map((each) => inValues(each, name, other));
  if (typeof value !== "object" || value === null) return value;
  if ("en" in value && "zh" in value && value.en === name.en && value.zh === name.zh) return other;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inValues(each, name, other)]));
}
