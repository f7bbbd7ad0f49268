import { type Model, parseMessage } from "messageformat";

/** A place of a message: the value's name, the part of it that stands there, or the forms of a word that goes with it, by plural category. */
export interface PatternPlace {
  readonly name: string;
  /** `from` and `to` of years, `low` and `high` of a span, `moved` of a difference; null where the value stands itself. */
  readonly part: string | null;
  readonly forms: Readonly<Record<string, string>> | null;
}

/** Text and places, in their order. */
export type Pattern = readonly (string | PatternPlace)[];

/** A message as it is read: one pattern, or one for each plural category of a count, the last for all others. */
export interface MessagePattern {
  /** The count by which a pattern is chosen; null where there is one pattern. */
  readonly count: string | null;
  readonly variants: readonly (readonly [category: string, pattern: Pattern])[];
}

/** Key of the pattern that stands for all categories that have none of their own. */
export const otherwise = "*";

const read = new Map<string, MessagePattern>();
/** The program has some ten thousand messages in a language; texts of offices and tests come beside them. */
const mostRead = 60_000;

/**
 * Reads a message in the syntax of Unicode MessageFormat 2 (UTS 35, part 9). Of the standard stand: places `{$name}`, of one word its forms `{$n :form one=row other=rows}`, parts of a value
 * (`{$years :from}`), and one pattern a category, `.input {$count :number} .match $count one {{…}} * {{…}}`. A brace or a stroke of the text stands behind `\`.
 *
 *   messagePattern("{$n} rows").variants  // [["*", [{ name: "n", part: null, forms: null }, " rows"]]]
 *
 * @throws MessageSyntaxError where the text is no message, Error where it uses what is not listed here
 */
export function messagePattern(text: string): MessagePattern {
  const known = read.get(text);
  if (known !== undefined) return known;
  const made = parsed(text);
  if (read.size >= mostRead) read.clear();
  read.set(text, made);
  return made;
}

/** The same; null where the text is no message that the program can say. */
export function messagePatternOrNull(text: string): MessagePattern | null {
  try {
    return parsed(text);
  } catch {
    return null;
  }
}

function parsed(text: string): MessagePattern {
  // Most texts have no place, and none of the signs that mean something.
  if (!/[{}\\]|^\s*\./.test(text)) return { count: null, variants: [[otherwise, text === "" ? [] : [text]]] };
  const model = parseMessage(text);
  const [input, ...further] = model.declarations;
  if (further.length > 0) throw new Error(`messagePattern: more than one declaration in "${text}"`);
  if (model.type === "message") {
    if (input !== undefined) throw new Error(`messagePattern: a declaration without .match in "${text}"`);
    return { count: null, variants: [[otherwise, patternOf(model.pattern, text)]] };
  }
  const [selector, ...others] = model.selectors;
  if (selector === undefined || others.length > 0 || input?.type !== "input" || input.name !== selector.name || input.value.functionRef?.name !== "number")
    throw new Error(`messagePattern: .match goes by one count, .input {$count :number}, in "${text}"`);
  const variants = model.variants.map(({ keys: [key], value }) => [key?.type === "literal" ? key.value : otherwise, patternOf(value, text)] as const);
  if (variants.at(-1)?.[0] !== otherwise || new Set(variants.map(([key]) => key)).size < variants.length)
    throw new Error(`messagePattern: each category once and * last, in "${text}"`);
  return { count: selector.name, variants };
}

function patternOf(pattern: Model.Pattern, text: string): Pattern {
  return pattern.map((part) => {
    if (typeof part === "string") return part;
    if (part.type === "markup" || part.arg?.type !== "variable") throw new Error(`messagePattern: a place is {$name}, in "${text}"`);
    const { functionRef, arg } = part;
    return { name: arg.name, ...askedOf(functionRef, text) };
  });
}

const parts: readonly string[] = ["from", "to", "low", "high", "moved"];

function askedOf(asked: Model.FunctionRef | undefined, text: string): Pick<PatternPlace, "part" | "forms"> {
  if (asked === undefined) return { part: null, forms: null };
  const options = Object.entries(asked.options ?? {});
  if (parts.includes(asked.name) && options.length === 0) return { part: asked.name, forms: null };
  const forms = options.flatMap(([category, form]) => (form.type === "literal" ? [[category, form.value] as const] : []));
  if (asked.name !== "form" || forms.length < Math.max(options.length, 1)) throw new Error(`messagePattern: :${asked.name} is unknown, in "${text}"`);
  return { part: null, forms: Object.fromEntries(forms) };
}

/** The places of a message in their order, those of every pattern. */
export function patternPlaces({ variants }: MessagePattern): readonly PatternPlace[] {
  return variants.flatMap(([, pattern]) => pattern.filter((part) => typeof part !== "string"));
}

/** The names of a message's places, each once. */
export function placesOf(message: string): readonly string[] {
  return [...new Set(patternPlaces(messagePattern(message)).map(({ name }) => name))];
}

/** The pattern that goes with the count in a language; the last where it is no number. */
export function patternFor({ variants }: MessagePattern, tag: string, count: unknown): Pattern {
  const [first] = variants;
  if (variants.length === 1) return first?.[1] ?? [];
  const category = typeof count === "number" ? pluralRules(tag).select(count) : otherwise;
  return (variants.find(([key]) => key === category) ?? variants.at(-1))?.[1] ?? [];
}

const rules = new Map<string, Intl.PluralRules>();

/** The rule of plurals of a language, for counts with so many decimals. */
export function pluralRules(tag: string, decimals = 0): Intl.PluralRules {
  const key = `${tag} ${decimals}`;
  const known = rules.get(key) ?? new Intl.PluralRules(tag, decimals === 0 ? {} : { minimumFractionDigits: decimals });
  rules.set(key, known);
  return known;
}

/** The plural categories of a language, in the order of Unicode. */
export function pluralCategories(tag: string): readonly Intl.LDMLPluralRule[] {
  const known = pluralRules(tag).resolvedOptions().pluralCategories;
  return (["zero", "one", "two", "few", "many", "other"] as const).filter((category) => known.includes(category));
}

/**
 * Fills a message with texts and numbers as they are. A place for which nothing is given stays, so that the gap is seen.
 *
 *   fillMessage("{$n} rows", { n: 3 })  // "3 rows"
 *   fillMessage(".input {$count :number} .match $count one {{{$count} row}} * {{{$count} rows}}", { count: 1 })  // "1 row"
 *
 * @param tag the language by whose rule of plurals a pattern is chosen
 */
export function fillMessage(message: string, values: Readonly<Record<string, unknown>>, tag = "en"): string {
  const pattern = messagePattern(message);
  return patternFor(pattern, tag, pattern.count === null ? undefined : values[pattern.count])
    .map((part) => (typeof part === "string" ? part : Object.hasOwn(values, part.name) ? String(values[part.name]) : `{$${part.name}}`))
    .join("");
}
