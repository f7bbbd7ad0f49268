import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type CodeListName, codeEntry, codeList, type LanguageTag, languageName, offeredOf, writtenCurrency } from "@quoin/core";
import type { ReactNode } from "react";
import { currentReader } from "../../language/language.ts";
import { ourPaper } from "../../language/office-nouns.ts";
import { unitText } from "../../language/unit-text.ts";
import { useText } from "../../language/use-text.ts";
import { ReferenceInput } from "../../shared/forms/reference-input.tsx";
import { choiceText } from "../choice-text.ts";
import classes from "../register.module.css";
import { registerText } from "../register.text.ts";
import type { RecordField } from "../use-record-types.ts";
import { faultsUnder } from "./field-faults.ts";
import { FingerprintInput } from "./fingerprint-input.tsx";
import { AmountInput, DateInput } from "./written-inputs.tsx";

type Values = Readonly<Record<string, unknown>>;

interface FieldInputProps {
  readonly field: RecordField;
  /** Where the field stands, as notes name it: `grade_expert.grade`, `producers[1]`. */
  readonly path: string;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly faults: ReadonlyMap<string, string>;
  /** Of the amounts of the record, where it is known. */
  readonly currency?: unknown;
}

/** The input of one field of a record, by its kind. What is typed is kept as typed: the server says what is wrong with it. */
export function FieldInput(props: FieldInputProps): ReactNode {
  return props.field.type.startsWith("list of ") ? <ListInput {...props} /> : <OneInput {...props} />;
}

function ListInput({ field, path, value, change, faults, currency }: FieldInputProps) {
  const { t, pick } = useText(registerText);
  const entries = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const one: RecordField = { ...field, type: field.type.slice("list of ".length) };
  const label = pick(field.label);
  return (
    <fieldset className={classes.group}>
      <GroupName name={label} isRequired={field.required} />
      {faults.get(path) === undefined ? null : <p role="alert">{faults.get(path)}</p>}
      {entries.map((entry, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries of a list have no other name than their place
        <div key={place} className={classes.entry}>
          <OneInput
            field={one}
            path={`${path}[${place}]`}
            value={entry}
            change={(next) => change(entries.with(place, next))}
            faults={faults}
            currency={currency}
          />
          <Button variant="default" aria-label={t("remove", { field: label, place: place + 1 })} onClick={() => change(entries.toSpliced(place, 1))}>
            ✕
          </Button>
        </div>
      ))}
      <p>
        <Button variant="default" size="compact-sm" mt="xs" onClick={() => change([...entries, one.type === "object" ? {} : ""])}>
          {t("add", { field: label })}
        </Button>
      </p>
    </fieldset>
  );
}

/** The name of several inputs that are one field, marked where it must be filled in. */
function GroupName({ name, isRequired, children }: { readonly name: string; readonly isRequired: boolean; readonly children?: ReactNode }): ReactNode {
  return (
    <legend>
      {name}
      {isRequired ? (
        <span className={classes.required} aria-hidden="true">
          {" *"}
        </span>
      ) : null}{" "}
      {children}
    </legend>
  );
}

function OneInput({ field, path, value, change, faults, currency }: FieldInputProps) {
  const { t, pick, ours, language } = useText(registerText);
  const fault = faultsUnder(faults, path, field.type === "object" || field.type === "labels");
  const name = pick(field.label);
  const shared = { label: name, withAsterisk: field.required, error: fault, id: `field-${path}` };
  const text = value === null || value === undefined ? "" : String(value);
  switch (field.type) {
    case "boolean":
      return (
        <NativeSelect
          {...shared}
          value={text}
          onChange={({ currentTarget }) => change(currentTarget.value === "" ? null : currentTarget.value === "true")}
          data={[
            { value: "", label: t("unknown") },
            { value: "true", label: t("yes") },
            { value: "false", label: t("no") },
          ]}
        />
      );
    case "code": {
      const list = field.codes as CodeListName;
      const codes = offeredOf(list, field.choices ?? codeList(list).map(({ code }) => code), ourPaper(), text);
      const options = codes.map((code) => ({ value: code, label: ours(codeEntry(list, code)?.label ?? { en: code, zh: code }) }));
      return (
        <NativeSelect
          {...shared}
          value={text}
          onChange={({ currentTarget }) => change(currentTarget.value || null)}
          data={[{ value: "", label: t("unknown") }, ...options]}
        />
      );
    }
    case "choice":
      return (
        <NativeSelect
          {...shared}
          value={text}
          onChange={({ currentTarget }) => change(currentTarget.value || null)}
          data={[
            { value: "", label: t("unknown") },
            ...(field.choices ?? []).map((word) => ({ value: word, label: choiceText(word, language, field.choices) })),
          ]}
        />
      );
    case "reference":
      return <ReferenceInput {...shared} type={field.references ?? ""} value={text} change={(id) => change(id === "" ? null : id)} />;
    case "object":
    case "any-reference": {
      const held = (value ?? {}) as Values;
      return (
        <fieldset className={classes.group}>
          <GroupName name={name} isRequired={field.required} />
          {fault === undefined ? null : <p role="alert">{fault}</p>}
          {isDocument(field) ? (
            <FingerprintInput path={path} change={({ name: chosen, sha256 }) => change({ ...held, name: held["name"] || chosen, sha256 })} />
          ) : null}
          <div className={classes.pair}>
            {(field.fields ?? []).map((part) => (
              <FieldInput
                key={part.name}
                field={part}
                path={`${path}.${part.name}`}
                value={held[part.name]}
                change={(next) => change(withPart(held, part.name, next))}
                faults={faults}
                currency={currency}
              />
            ))}
          </div>
        </fieldset>
      );
    }
    case "labels": {
      const held = (value ?? {}) as Values;
      return (
        <fieldset className={classes.group}>
          <GroupName name={name} isRequired={field.required}>
            {field.required ? t("oneLanguage") : null}
          </GroupName>
          <div className={classes.pair}>
            {namedLanguages(field, held).map(({ tag, label }, place) => (
              <TextInput
                key={tag}
                id={`field-${path}.${tag}`}
                lang={tag}
                label={label === null ? languageName(tag, currentReader()) : pick(label)}
                value={String(held[tag] ?? "")}
                error={faults.get(`${path}.${tag}`) ?? (place === 0 ? faults.get(path) : undefined)}
                onChange={({ currentTarget }) => change({ ...held, [tag]: currentTarget.value || null })}
              />
            ))}
          </div>
        </fieldset>
      );
    }
    case "money": {
      const unit = typeof currency === "string" ? (writtenCurrency(currency) ?? currency) : "";
      return <AmountInput {...shared} value={text} change={change} currency={unit} />;
    }
    case "date":
      return <DateInput {...shared} value={text} change={change} />;
    case "number":
    case "integer":
      return (
        <TextInput
          {...shared}
          inputMode="decimal"
          description={field.unit === null ? undefined : unitText(field.unit, language)}
          value={text}
          onChange={({ currentTarget }) => change(numberAsTyped(currentTarget.value))}
        />
      );
    default:
      return ["description", "summary", "text"].includes(field.name) ? (
        <Textarea {...shared} autosize minRows={2} value={text} onChange={({ currentTarget }) => change(currentTarget.value || null)} />
      ) : (
        <TextInput
          {...shared}
          description={path === "id" ? t("numberGiven") : undefined}
          value={field.name === "currency" && language === "zh" && text === "CNY" ? "人民币" : text}
          onChange={({ currentTarget }) => change(currentTarget.value || null)}
        />
      );
  }
}

/** The languages in which a record can be named here: those of the office, and any other in which it has a name, so that nothing is hidden. */
function namedLanguages({ fields }: RecordField, held: Values): readonly { readonly tag: LanguageTag; readonly label: RecordField["label"] | null }[] {
  const read = (fields ?? []).map(({ name, label }) => ({ tag: name, label }));
  const others = Object.keys(held).filter((tag) => held[tag] !== null && held[tag] !== "" && read.every((each) => each.tag !== tag));
  return [...read, ...others.map((tag) => ({ tag, label: null }))];
}

/** Whether a group names a file by its name and its fingerprint. */
function isDocument({ fields }: RecordField): boolean {
  return ["name", "sha256"].every((part) => (fields ?? []).some(({ name }) => name === part));
}

/** A group without any part is no group. */
function withPart(held: Values, name: string, value: unknown): Values | null {
  const next = { ...held, [name]: value };
  return Object.values(next).every((part) => part === null || part === undefined) ? null : next;
}

/** A number where what was typed is one, else the text itself. */
function numberAsTyped(typed: string): number | string | null {
  const trimmed = typed.trim();
  if (trimmed === "") return null;
  return /^[+-]?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : typed;
}
