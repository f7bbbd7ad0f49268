import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { languageName, type ReaderLanguage, type SettingShape, settingPathText, unsaidCurrency, writtenAmount, writtenNumber } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../api/question.ts";
import { currentReader } from "../language/language.ts";
import { blank } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import classes from "./settings.module.css";
import { settingsText } from "./settings.text.ts";
import { isMap, isWritten, type Path, type SettingsDraft } from "./use-settings-draft.ts";
import { ZoneInput } from "./zone-input.tsx";

interface SettingInputProps {
  readonly shape: SettingShape;
  readonly path: Path;
  readonly draft: SettingsDraft;
  readonly faults: ReadonlyMap<string, string>;
}

/** The form of one setting, by its kind; what is inside it below it. */
export function SettingInput({ shape, path, draft, faults }: SettingInputProps): ReactNode {
  const { pick } = useText(settingsText);
  const value = draft.valueAt(path);
  if (shape.kind === "group")
    return (
      <fieldset className={classes.group}>
        <legend>{pick(shape.label)}</legend>
        {shape.hint === null ? null : <p>{pick(shape.hint)}</p>}
        <div className={classes.fields}>
          {Object.entries(shape.fields ?? {}).map(([name, field]) => (
            <SettingInput key={name} shape={field} path={[...path, name]} draft={draft} faults={faults} />
          ))}
        </div>
      </fieldset>
    );
  if (shape.kind === "map") return <MapInput shape={shape} path={path} draft={draft} faults={faults} />;
  if (shape.kind === "list" && shape.of?.kind === "group") return <RowsInput shape={shape} path={path} draft={draft} faults={faults} />;
  if (settingPathText(path) === "time_zone") return <ZoneInput shape={shape} draft={draft} fault={faultUnder(faults, path)} />;
  return <ValueInput shape={shape} value={value} change={(next) => draft.set(path, next)} fault={faultUnder(faults, path)} id={settingPathText(path)} />;
}

/** What is wrong at a setting or inside it. */
function faultUnder(faults: ReadonlyMap<string, string>, path: Path): string | undefined {
  const own = settingPathText(path);
  for (const [place, message] of faults) if (place === own || place.startsWith(`${own}.`)) return message;
  return undefined;
}

interface ValueInputProps {
  readonly shape: SettingShape;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly fault?: string | undefined;
  readonly id: string;
  /** Where the label stands in the head of a table already. */
  readonly isBare?: string;
}

/** One value. What is typed and means nothing here stays as it was typed: the server says what is wrong with it. */
function ValueInput({ shape, value, change, fault, id, isBare }: ValueInputProps): ReactNode {
  const { t, pick, language } = useText(settingsText);
  // An office that says no currency has none.
  const defaultWords = (given: unknown): string =>
    typeof given === "boolean" ? t(given ? "yes" : "no") : given === unsaidCurrency ? t("noValue") : String(given);
  const hints = [
    ...(shape.hint === null ? [] : [pick(shape.hint)]),
    ...(shape.kind === "list" ? [t("onePerLine")] : []),
    ...(shape.kind === "written" ? [t("asWritten")] : []),
    ...(shape.default === undefined || typeof shape.default === "object" ? [] : [t("defaultIs", { value: defaultWords(shape.default) })]),
  ];
  const shared = {
    id: `setting-${id}`,
    error: fault,
    withAsterisk: shape.required === true,
    ...(isBare === undefined ? { label: pick(shape.label) } : { "aria-label": isBare }),
    ...(hints.length === 0 || isBare !== undefined ? {} : { description: hints.join(blank(language)) }),
  };
  switch (shape.kind) {
    case "choice":
      return (
        <NativeSelect
          {...shared}
          value={String(value ?? "")}
          data={[{ value: "", label: t("byDefault") }, ...(shape.choices ?? []).map(({ value: code, label }) => ({ value: code, label: pick(label) }))]}
          onChange={({ currentTarget }) => change(currentTarget.value === "" ? undefined : currentTarget.value)}
        />
      );
    case "flag":
      return (
        <NativeSelect
          {...shared}
          value={value === undefined ? "" : String(value)}
          data={[
            { value: "", label: t("byDefault") },
            { value: "true", label: t("yes") },
            { value: "false", label: t("no") },
          ]}
          onChange={({ currentTarget }) => change(currentTarget.value === "" ? undefined : currentTarget.value === "true")}
        />
      );
    case "date":
      return (
        <TextInput
          {...shared}
          type="date"
          value={String(value ?? "")}
          onChange={({ currentTarget }) => change(currentTarget.value === "" ? undefined : currentTarget.value)}
        />
      );
    case "number":
    case "integer":
      return <NumberInput {...shared} value={value} change={change} />;
    case "texts":
      return <TextsInput shape={shape} value={value} change={change} fault={fault} id={id} />;
    case "list":
      return (
        <Textarea
          {...shared}
          autosize
          minRows={1}
          value={Array.isArray(value) ? value.join("\n") : ""}
          onChange={({ currentTarget }) => change(listOf(currentTarget.value))}
        />
      );
    case "written":
      return (
        <Textarea
          {...shared}
          autosize
          minRows={1}
          maxRows={16}
          value={isWritten(value) ? value.$written : value === undefined ? "" : JSON.stringify(value, null, 1)}
          onChange={({ currentTarget }) => change(currentTarget.value.trim() === "" ? undefined : { $written: currentTarget.value })}
        />
      );
    default:
      return (
        <TextInput
          {...shared}
          value={String(value ?? "")}
          onChange={({ currentTarget }) => change(currentTarget.value === "" ? undefined : currentTarget.value)}
        />
      );
  }
}

/** Lines as they are typed; the last one may still be empty. */
function listOf(text: string): readonly string[] | undefined {
  return text === "" ? undefined : text.split("\n");
}

interface NumberInputProps {
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

/** A number as people write it: 0,05 and 300万 are understood, and stand in the list of changes as they were. */
export function NumberInput({ value, change, ...shared }: NumberInputProps & Readonly<Record<string, unknown>>): ReactNode {
  const [typed, setTyped] = useState<{ readonly text: string; readonly as: unknown } | null>(null);
  // What was typed stands as long as it is what the setting says.
  const text = typed !== null && typed.as === value ? typed.text : value === undefined || value === null ? "" : String(value);
  return (
    <TextInput
      {...shared}
      inputMode="decimal"
      value={text}
      onChange={({ currentTarget: { value: next } }) => {
        const as = numberOf(next);
        setTyped({ text: next, as });
        change(as);
      }}
    />
  );
}

function numberOf(text: string): number | string | undefined {
  if (text.trim() === "") return undefined;
  const read = writtenNumber(text) ?? writtenAmount(text)?.amount ?? null;
  return read === null ? text : Number(read);
}

/** A text in the languages of the office. */
function TextsInput({ shape, value, change, fault, id }: ValueInputProps): ReactNode {
  const { t, pick } = useText(settingsText);
  const texts = isMap(value) ? value : {};
  const read = useAnswer("territory", {}).data?.languages;
  const asked = [...new Set([...(read ?? ["en", "zh"]), ...Object.keys(texts)])];
  const put = (language: string, text: string) => {
    const { [language]: _, ...others } = texts;
    const next = text === "" ? others : { ...others, [language]: text };
    change(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <fieldset className={classes.texts}>
      <legend>{pick(shape.label)}</legend>
      {asked.map((language, place) => (
        <TextInput
          key={language}
          id={`setting-${id}-${language}`}
          lang={language}
          label={isNamed(language) ? t(inLanguage[language]) : languageName(language, currentReader())}
          error={place === 0 ? fault : undefined}
          value={String(texts[language] ?? "")}
          onChange={({ currentTarget }) => put(language, currentTarget.value)}
        />
      ))}
    </fieldset>
  );
}

const inLanguage = { en: "english", zh: "chinese", de: "german" } as const satisfies Record<ReaderLanguage, string>;

function isNamed(language: string): language is ReaderLanguage {
  return Object.hasOwn(inLanguage, language);
}

/** Rows of a list, each with its values side by side. */
function RowsInput({ shape, path, draft, faults }: SettingInputProps): ReactNode {
  const { t, pick } = useText(settingsText);
  const value = draft.valueAt(path);
  const rows = Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];
  const set = (next: readonly unknown[]) => draft.set(path, next.length === 0 ? undefined : next);
  const label = pick(shape.label);
  const fault = faultUnder(faults, path);
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      {shape.hint === null ? null : <p>{pick(shape.hint)}</p>}
      {fault === undefined ? null : <p role="alert">{fault}</p>}
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
        <div key={at} className={classes.row}>
          {Object.entries(shape.of?.fields ?? {}).map(([name, field]) => (
            <ValueInput
              key={name}
              shape={field}
              value={row[name]}
              id={`${settingPathText(path)}-${at}-${name}`}
              change={(next) => {
                const { [name]: _, ...others } = row;
                set(rows.with(at, next === undefined ? others : { ...others, [name]: next }));
              }}
            />
          ))}
          <Button
            variant="default"
            aria-label={t("takeAwayNamed", { what: `${label}, ${t("row", { number: at + 1 })}` })}
            onClick={() => set(rows.toSpliced(at, 1))}
          >
            {t("takeAway")}
          </Button>
        </div>
      ))}
      <Button variant="default" size="compact-sm" onClick={() => set([...rows, {}])}>
        {t("addNamed", { what: pick(shape.of?.label ?? shape.label) })}
      </Button>
    </fieldset>
  );
}

/** Values under names that the office gives. */
function MapInput({ shape, path, draft, faults }: SettingInputProps): ReactNode {
  const { t, pick } = useText(settingsText);
  const [name, setName] = useState("");
  const value = draft.valueAt(path);
  const entries = isMap(value) ? value : {};
  const of = shape.of as SettingShape;
  const isGroup = of.kind === "group";
  const put = (key: string, next: unknown) => draft.set([...path, key], next);
  const label = pick(shape.label);
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      {shape.hint === null ? null : <p>{pick(shape.hint)}</p>}
      {Object.entries(entries).map(([key, each]) => (
        <div key={key} className={isGroup ? classes.entry : classes.row}>
          {isGroup ? (
            <details>
              <summary>{key}</summary>
              <SettingInput shape={{ ...of, label: { en: key, zh: key } }} path={[...path, key]} draft={draft} faults={faults} />
            </details>
          ) : (
            <ValueInput
              shape={{ ...of, label: { en: key, zh: key } }}
              value={each}
              id={settingPathText([...path, key])}
              fault={faultUnder(faults, [...path, key])}
              change={(next) => put(key, next)}
            />
          )}
          <Button variant="default" aria-label={t("takeAwayNamed", { what: `${label}, ${key}` })} onClick={() => put(key, undefined)}>
            {t("takeAway")}
          </Button>
        </div>
      ))}
      <div className={classes.row}>
        <TextInput label={t("name")} id={`setting-${settingPathText(path)}-new`} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
        <Button
          variant="default"
          disabled={name.trim() === "" || Object.hasOwn(entries, name.trim())}
          onClick={() => {
            put(name.trim(), isGroup ? {} : "");
            setName("");
          }}
        >
          {t("addNamed", { what: pick(of.label) })}
        </Button>
      </div>
    </fieldset>
  );
}
