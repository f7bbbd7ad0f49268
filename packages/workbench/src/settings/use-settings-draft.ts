import { type ApiAnswer, type ApiInput, settingPathText } from "@quoin/core";
import { useState } from "react";
import { useAnswer } from "../api/question.ts";

export type Path = readonly string[];
type Values = Readonly<Record<string, unknown>>;
export type AskedChanges = NonNullable<ApiInput<"settings-set">["changes"]>;

/** A value as the reader writes it in the words of the file; the server reads it. */
export interface AsWritten {
  readonly $written: string;
}

/** What the settings say with what was changed on the page laid over it, and the changes as the server is asked for them. */
export interface SettingsDraft {
  readonly answer: ApiAnswer<"settings-show">;
  /** The value at a path as it would be; undefined where the default holds. */
  valueAt(path: Path): unknown;
  set(path: Path, value: unknown): void;
  readonly changes: AskedChanges;
  discard(): void;
}

/** The settings as they are edited on this page. What was changed stays until it is saved or discarded, whatever part of the page is looked at. */
export function useSettingsDraft() {
  const asked = useAnswer("settings-show", {});
  const [touched, setTouched] = useState<readonly Path[]>([]);
  const [draft, setDraft] = useState<Values | null>(null);
  const of = (answer: ApiAnswer<"settings-show">): SettingsDraft => {
    const values = draft ?? answer.written;
    return {
      answer,
      valueAt: (path) => valueIn(values, path),
      set: (path, value) => {
        setDraft(withValue(values, path, value));
        setTouched((held) => [...held.filter((each) => settingPathText(each) !== settingPathText(path)), path]);
      },
      changes: changesOf(values, answer.written, touched),
      discard: () => {
        setDraft(null);
        setTouched([]);
      },
    };
  };
  return { asked, of };
}

function valueIn(values: unknown, path: Path): unknown {
  let value = values;
  for (const key of path) value = isMap(value) ? value[key] : undefined;
  return value;
}

function withValue(values: Values, [key, ...rest]: Path, value: unknown): Values {
  if (key === undefined) return values;
  const inner = values[key];
  const next = rest.length === 0 ? value : withValue(isMap(inner) ? inner : {}, rest, value);
  if (next !== undefined) return { ...values, [key]: next };
  const { [key]: _, ...others } = values;
  return others;
}

/** One change for each place that was touched; what lies within another touched place comes with it, unless the server has to read it. */
function changesOf(values: Values, before: Values, touched: readonly Path[]): AskedChanges {
  const asked = touched.flatMap((path): AskedChanges => {
    const value = valueIn(values, path);
    if (isWritten(value)) return [{ path: settingPathText(path), written: value.$written }];
    const isInside = touched.some((other) => other.length < path.length && other.every((key, at) => key === path[at]));
    if (isInside || JSON.stringify(value) === JSON.stringify(valueIn(before, path))) return [];
    return [{ path: settingPathText(path), value: plain(value) ?? null }];
  });
  // What is written in its own words goes into what was made before it.
  return [...asked.filter(({ written }) => written === undefined), ...asked.filter(({ written }) => written !== undefined)];
}

/** A value without what the server has to read. */
function plain(value: unknown): unknown {
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (isWritten(each) ? [] : [[key, plain(each)]])));
}

export function isMap(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isWritten(value: unknown): value is AsWritten {
  return isMap(value) && typeof value["$written"] === "string";
}
