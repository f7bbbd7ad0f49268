import { printers } from "../printers/printers.ts";
import type { Language } from "../text.ts";
import type { Said } from "./place.ts";
import type { Mark } from "./value.ts";

/**
 * A statement with further ones after it. Its code and values stay those of the first; the others stand under `followed_by`, after those that follow it already.
 *
 *   followed(words.say("confirmed", …), [words.say("power", …)]).data.code  // "herding.confirmed"
 */
export function followed(first: Said, others: readonly Said[]): Said {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const before = first.data.followed_by ?? [];
  const text = (language: Language): string => printers[language].sentences(all.map((said) => said.text[language]));
  const marks = (language: Language): Mark[] =>
    all.flatMap(({ text: { [language]: own }, data }, place) => {
      const start = printers[language].sentences(all.slice(0, place + 1).map((said) => said.text[language])).length - own.length;
      const under = place === 0 ? "" : `followed_by.${before.length + place - 1}.`;
      return data.marks[language].map(([from, to, name]): Mark => [from + start, to + start, under + name]);
    });
  return {
    text: { en: text("en"), zh: text("zh") },
    data: {
      ...first.data,
      marks: { en: marks("en"), zh: marks("zh") },
      followed_by: [...before, ...others.map((said) => ({ ...said.data, text: said.text }))],
    },
  };
}

/** A statement without those that follow it: what happened, and no longer how sure that is. */
export function alone({ text, data }: Said): Said {
  const { followed_by: others = [], ...first } = data;
  if (others.length === 0) return { text, data };
  const cut = (language: Language): string => {
    const rest = printers[language].sentences(others.map((each) => each.text[language]));
    const whole = text[language];
    return whole.endsWith(rest) ? whole.slice(0, whole.length - rest.length).trimEnd() : whole;
  };
  const own = { en: cut("en"), zh: cut("zh") };
  const marks = (language: Language): Mark[] => data.marks[language].filter(([, to, name]) => to <= own[language].length && !name.startsWith("followed_by."));
  return { text: own, data: { ...first, marks: { en: marks("en"), zh: marks("zh") } } };
}
