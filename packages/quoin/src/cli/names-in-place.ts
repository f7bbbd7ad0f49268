import type { Language, LanguageTag } from "@quoin/core";

type Fields = Readonly<Record<string, unknown>>;

/**
 * An answer for a terminal whose reader reads names in a language in which the program does not speak: a text that somebody gave in it stands where that of the
 * program's language would. Only printed, for this one reader; what is answered as JSON holds every language under its own name.
 *
 * @param names the language in which names are read
 * @param place the program's language, whose text is printed
 */
export function namesInPlace(value: unknown, names: LanguageTag, place: Language): unknown {
  return names === place ? value : placed(value, names, place);
}

function placed(value: unknown, names: LanguageTag, place: Language): unknown {
  if (Array.isArray(value)) {
    const all = value.map((each) => placed(each, names, place));
    return all.some((each, at) => each !== value[at]) ? all : value;
  }
  if (!isPlain(value)) return value;
  const own = value[names];
  if ("en" in value && "zh" in value && typeof own === "string" && own !== "") return { ...value, [place]: own };
  const changed = Object.entries(value).flatMap(([key, each]) => {
    const said = placed(each, names, place);
    return said === each ? [] : [[key, said] as const];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

function isPlain(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
