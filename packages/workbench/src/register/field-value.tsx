import { type CodeListName, codeEntry, groupedText, moneyText, numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { FactList } from "../shared/fact-list.tsx";
import { choiceText } from "./choice-text.ts";
import { RecordLink } from "./record-link.tsx";
import classes from "./register.module.css";
import { registerText } from "./register.text.ts";
import type { RecordField } from "./use-record-types.ts";

type Values = Readonly<Record<string, unknown>>;

/** A field is empty where nothing is known: null, or a list without entries. */
export function isEmptyValue(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

interface FieldValueProps {
  readonly field: RecordField;
  readonly value: unknown;
  /** The record that the field stands in: an amount needs its currency. */
  readonly record: Values;
}

/** What a field holds, in words: codes by their label, references by the name of the record, a dash where nothing is known. */
export function FieldValue({ field, value, record }: FieldValueProps): ReactNode {
  if (isEmptyValue(value)) return "–";
  if (Array.isArray(value))
    return (
      <ul className={classes.values}>
        {value.map((each) => (
          <li key={JSON.stringify(each)}>
            <OneValue field={field} value={each} record={record} />
          </li>
        ))}
      </ul>
    );
  return <OneValue field={field} value={value} record={record} />;
}

function OneValue({ field, value, record }: FieldValueProps): ReactNode {
  const { t, language, pick } = useText(registerText);
  switch (field.type.replace(/^list of /, "")) {
    case "boolean":
      return t(value === true ? "yes" : "no");
    case "reference":
      return <RecordLink type={field.references ?? ""} id={String(value)} />;
    case "any-reference":
      return <RecordLink {...(value as { type: string; id: string })} />;
    case "code": {
      const label = codeEntry(field.codes as CodeListName, String(value))?.label;
      return label === undefined ? String(value) : pick(label);
    }
    case "choice":
      return choiceText(String(value), language);
    case "money": {
      const currency = record["currency"];
      return typeof currency === "string" ? moneyText(Number(value), currency, language) : groupedText(Number(value), language);
    }
    case "number":
    case "integer": {
      const figure = field.type.includes("integer") ? String(value) : numberText(Number(value), language);
      if (field.unit === null) return figure;
      // Levels of readiness are named before their number.
      if (/^(TRL|MRL|IRL)$/.test(field.unit)) return `${field.unit} ${figure}`;
      return `${figure}${language === "zh" ? "" : " "}${unitText(field.unit, language)}`;
    }
    case "object": {
      const held = value as Values;
      const facts = (field.fields ?? []).filter(({ name }) => !isEmptyValue(held[name]));
      return <FactList facts={facts.map((part) => ({ name: pick(part.label), value: <FieldValue field={part} value={held[part.name]} record={held} /> }))} />;
    }
    case "labels": {
      const { en, zh } = value as { en: string | null; zh: string | null };
      return [zh, en].filter((name) => name !== null).join(" / ");
    }
    default:
      return String(value);
  }
}
