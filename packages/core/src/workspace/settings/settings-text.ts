import { type Document, isCollection, isMap, isScalar, type Pair, parseDocument, stringify, type YAMLMap } from "yaml";
import { elementAt, lastOf } from "../../contract/assert-present.ts";

/** Where a setting stands: the keys from the top of quoin.yaml down. */
export type SettingPath = readonly string[];

/** What quoin.yaml says, as plain values. */
export type WrittenSettings = Readonly<Record<string, unknown>>;

/** What a text of settings says; null where it is no map of settings. */
export function writtenSettings(text: string): WrittenSettings | null {
  const document = parsed(text);
  const value: unknown = document === null ? null : (document.toJS() ?? {});
  return isPlain(value) ? value : null;
}

/** The value at a path; undefined where nothing is written. */
export function valueAt(settings: unknown, path: SettingPath): unknown {
  let value = settings;
  for (const key of path) value = isPlain(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

/**
 * The text of quoin.yaml with one setting put in, replaced, or (undefined) taken away. Every other line stays as it was written, comments too, so that a person who compares two versions
 * sees the change and nothing else. Of a map only the keys that differ are written. What cannot be changed in its place is set by the parser, which keeps comments and order and may set
 * blanks anew; null where the text would not say the settings that were asked for.
 *
 *   settingsTextWith("plan:\n  years: 5 # as the law says\n", ["plan", "years"], 6)  // "plan:\n  years: 6 # as the law says\n"
 */
export function settingsTextWith(text: string, path: SettingPath, value: unknown): string | null {
  const before = writtenSettings(text);
  if (before === null || path.length === 0) return null;
  const expected = sorted(withValue(before, path, value));
  const says = (after: string | null): after is string => after !== null && sorted(writtenSettings(after)) === expected;
  const inPlace = changed(text, path, value);
  if (says(inPlace)) return inPlace;
  const anew = setByParser(text, path, value);
  return says(anew) ? anew : null;
}

function withValue(settings: WrittenSettings, [key, ...rest]: SettingPath, value: unknown): WrittenSettings {
  if (key === undefined) return settings;
  const inner = settings[key];
  if (rest.length > 0) return value === undefined && !isPlain(inner) ? settings : { ...settings, [key]: withValue(isPlain(inner) ? inner : {}, rest, value) };
  const { [key]: _, ...others } = settings;
  return value === undefined ? others : { ...settings, [key]: value };
}

/** The pair whose value a map is, and where that pair stands. */
interface Owner {
  readonly pair: Pair;
  readonly map: YAMLMap;
}

function changed(text: string, path: SettingPath, value: unknown): string | null {
  const root = parsed(text)?.contents ?? null;
  if (root !== null && !isMap(root)) return null;
  let map: YAMLMap | null = root;
  let owner: Owner | null = null;
  for (const [at, key] of path.entries()) {
    const pair: Pair | undefined = map === null ? undefined : pairOf(map, key);
    const rest = path.slice(at + 1);
    if (pair === undefined) return value === undefined ? text : inserted(text, map, owner, key, wrapped(rest, value));
    if (rest.length === 0) {
      if (value === undefined) return removed(text, map as YAMLMap, owner, pair);
      return replaced(text, map as YAMLMap, pair, path, value);
    }
    const inner = pair.value;
    if (isMap(inner)) [map, owner] = [inner, { pair, map: map as YAMLMap }];
    else if (isEmpty(inner)) return value === undefined ? text : withPairValue(text, map as YAMLMap, pair, wrapped(rest, value));
    else return null;
  }
  return null;
}

/** The value of a pair that is there. A map takes the place of a map key by key, so that what was said about the others stays. */
function replaced(text: string, map: YAMLMap, pair: Pair, path: SettingPath, value: unknown): string | null {
  const inner = pair.value;
  if (!isPlain(value) || !isMap(inner) || inner.items.length === 0) return withPairValue(text, map, pair, value);
  const held = inner.toJSON() as WrittenSettings;
  let whole: string | null = text;
  // New keys first: a map that loses its last key before it gets another would change its form.
  for (const [key, each] of Object.entries(value)) if (whole !== null && sorted(held[key]) !== sorted(each)) whole = changed(whole, [...path, key], each);
  for (const key of Object.keys(held)) if (whole !== null && !Object.hasOwn(value, key)) whole = changed(whole, [...path, key], undefined);
  return whole;
}

function withPairValue(text: string, map: YAMLMap, pair: Pair, value: unknown): string {
  const keyEnd = rangeOf(pair.key)[1];
  const colon = text.indexOf(":", keyEnd) + 1;
  const isWritten = pair.value !== null && !(isScalar(pair.value) && pair.value.value === null && rangeOf(pair.value)[0] === rangeOf(pair.value)[1]);
  const from = isWritten ? rangeOf(pair.value)[0] : colon;
  const to = isWritten ? contentEnd(pair) : colon;
  const isFlow = map.flow === true || (isCollection(pair.value) && pair.value.flow === true && pair.value.items.length > 0) || !isNested(value);
  if (isFlow) return `${text.slice(0, from).trimEnd()} ${inFlow(value)}${text.slice(to)}`;
  const indent = columnOf(text, rangeOf(pair.key)[0]);
  // A comment that stood behind the value goes behind the key.
  const lineRest = text.slice(to, lineEnd(text, to)).trimEnd();
  const block = inBlock(value, indent + 2);
  const head = text.slice(0, colon);
  return `${head}${lineRest === "" ? "" : ` ${lineRest.trimStart()}`}\n${block}${text.slice(to + text.slice(to, lineEnd(text, to)).trimEnd().length)}`;
}

function inserted(text: string, map: YAMLMap | null, owner: Owner | null, key: string, value: unknown): string {
  const entry = { [key]: value };
  if (map === null || (owner === null && map.items.length === 0)) return `${ended(text)}${text.trim() === "" ? "" : "\n"}${inBlock(entry, 0)}\n`;
  if (map.items.length === 0) return owner === null ? text : withPairValue(text, owner.map, owner.pair, entry);
  const first = elementAt(map.items, 0);
  const last = lastOf(map.items);
  if (map.flow === true) {
    const end = contentEnd(last);
    return `${text.slice(0, end)}, ${inFlow(entry).slice(1, -1)}${text.slice(end)}`;
  }
  if (owner === null) return `${ended(text)}\n${inBlock(entry, 0)}\n`;
  const end = lineEnd(text, contentEnd(last));
  return `${ended(text.slice(0, end))}${inBlock(entry, columnOf(text, rangeOf(first.key)[0]))}\n${text.slice(end)}`;
}

function removed(text: string, map: YAMLMap, owner: Owner | null, pair: Pair): string {
  const at = map.items.indexOf(pair);
  const [start] = rangeOf(pair.key);
  if (map.flow === true) {
    const next = map.items[at + 1];
    const before = map.items[at - 1];
    if (next !== undefined) return text.slice(0, start) + text.slice(rangeOf(next.key)[0]);
    return before === undefined ? text.slice(0, start) + text.slice(contentEnd(pair)) : text.slice(0, contentEnd(before)) + text.slice(contentEnd(pair));
  }
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const [head, tail] = [text.slice(0, from), text.slice(lineEnd(text, contentEnd(pair)))];
  // The blank line that a setting was put in with at the end goes along with it.
  const rest = owner === null && tail.trim() === "" && head.endsWith("\n\n") ? head.slice(0, -1) + tail : head + tail;
  if (map.items.length > 1 || owner === null) return rest;
  const colon = text.indexOf(":", rangeOf(owner.pair.key)[1]) + 1;
  return `${rest.slice(0, colon)} {}${rest.slice(colon)}`;
}

function setByParser(text: string, path: SettingPath, value: unknown): string | null {
  const document = parsed(text);
  if (document === null) return null;
  if (document.contents === null) document.contents = document.createNode({}) as never;
  try {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
  } catch {
    // A key below a plain value.
    return null;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function parsed(text: string): Document.Parsed | null {
  const document = parseDocument(text, { version: "1.2" });
  return document.errors.length > 0 ? null : document;
}

function wrapped(path: SettingPath, value: unknown): unknown {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

/** Whether a value is more than one line says well. */
function isNested(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((each) => typeof each === "object" && each !== null);
  return isPlain(value) && Object.keys(value).length > 0;
}

function inBlock(value: unknown, indent: number): string {
  return stringify(value, { lineWidth: 0 })
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `${" ".repeat(indent)}${line}`))
    .join("\n");
}

/** In one line, as it may stand among others: a text is written in a list, so that a comma in it is quoted. */
function inFlow(value: unknown): string {
  return stringify([value], { lineWidth: 0, collectionStyle: "flow", flowCollectionPadding: false, blockQuote: false, defaultStringType: "PLAIN" })
    .trim()
    .slice(1, -1);
}

/** Where what a pair says ends: of a block behind its last line, without the comments that follow. */
function contentEnd({ key, value }: Pair): number {
  if (value === null) return rangeOf(key)[1] + 1;
  if (isCollection(value) && value.flow !== true && value.items.length > 0) {
    const last = value.items.at(-1);
    return isMap(value) ? contentEnd(last as Pair) : itemEnd(last);
  }
  return rangeOf(value)[1];
}

function itemEnd(item: unknown): number {
  return isCollection(item) && item.flow !== true && item.items.length > 0 && isMap(item) ? contentEnd(lastOf(item.items)) : rangeOf(item)[1];
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null) || (isCollection(node) && node.items.length === 0);
}

export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as text in which the order of keys does not count. */
export function sorted(value: unknown): string {
  return String(
    JSON.stringify(value, (_, each: unknown) => (isPlain(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each)),
  );
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
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
