import { type CodeListName, codeEntry, currencyInChinese, groupedText, type Language, moneyText, numberText } from "@quoin/core";
import { Fragment, type ReactNode } from "react";
import { dateTimeText, dayText } from "../language/date-text.ts";
import { blank } from "../language/marks.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { AccountName } from "../session/account-name.tsx";
import { FactList } from "../shared/tables/fact-list.tsx";
import { type Labels, orderedNames } from "../shared/words/label.ts";
import { choiceText, macroRegionText } from "./choice-text.ts";
import { RecordLink } from "./record-link.tsx";
import classes from "./register.module.css";
import { registerText } from "./register.text.ts";
import { SourceText } from "./source-text.tsx";
import type { RecordField } from "./use-record-types.ts";

type Values = Readonly<Record<string, unknown>>;

/** A field is empty where nothing is known: null, or a list without entries. */
export function isEmptyValue(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  // A name that is said in no language is none.
  return typeof value === "object" && Object.values(value).every(isEmptyValue);
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
  const { t, language, pick, ours } = useText(registerText);
  switch (field.type.replace(/^list of /, "")) {
    case "boolean":
      return t(value === true ? "yes" : "no");
    case "reference":
      return <RecordLink type={field.references ?? ""} id={String(value)} />;
    case "any-reference":
      return <RecordLink {...(value as { type: string; id: string })} />;
    case "code": {
      const label = codeEntry(field.codes as CodeListName, String(value))?.label;
      return label === undefined ? String(value) : ours(label);
    }
    case "choice":
      return choiceText(String(value), language, field.choices);
    case "date":
      return dayText(String(value), language);
    case "money": {
      const currency = record["currency"];
      return typeof currency === "string" ? moneyText(Number(value), currency, language) : groupedText(Number(value), language);
    }
    case "number":
    case "integer": {
      const figure = field.type.includes("integer") ? String(value) : numberText(Number(value), language);
      if (field.unit === null || field.unit === "1") return figure;
      // Levels of readiness are named before their number.
      if (/^(TRL|MRL|IRL)$/.test(field.unit)) return `${field.unit} ${figure}`;
      return `${figure}${blank(language)}${unitText(field.unit, language)}`;
    }
    case "object": {
      const held = value as Values;
      const facts = (field.fields ?? []).filter(({ name }) => !isEmptyValue(held[name]));
      return (
        <FactList
          facts={facts.map((part) => ({
            name: pick(part.label),
            value: <FieldValue field={part} value={held[part.name]} record={{ currency: record["currency"], ...held }} />,
          }))}
        />
      );
    }
    case "labels": {
      // The names in other languages stand behind, marked as what they are.
      const [first, ...others] = orderedNames(value as Labels, language).filter(([, name], at, all) => all.findIndex(([, each]) => each === name) === at);
      return first === undefined ? null : (
        <>
          <span lang={first[0]}>{first[1]}</span>
          {others.map(([tag, name]) => (
            <Fragment key={tag}>
              {" · "}
              <span lang={tag}>{name}</span>
            </Fragment>
          ))}
        </>
      );
    }
    default:
      // Who did something is kept by the name by which they log in; a name that is no account's stands as it was written.
      if (/(?:^|_)by$/.test(field.name)) return <AccountName account={String(value)} />;
      return plainText(field.name, String(value), language, record);
  }
}

/** A text field: a moment (on the clocks of the record's own time zone where it names one, else on the reader's), a currency, a level of place, a usual scheme of codes and a source are said in words, all else stands as it was written. */
function plainText(name: string, value: string, language: Language, { zone }: Values): ReactNode {
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return dateTimeText(value, language, typeof zone === "string" ? zone : undefined);
  if (name === "currency" && language === "zh") return value === "CNY" ? "人民币" : currencyInChinese(value);
  if (name === "level" || name === "scheme") return choiceText(value, language);
  if (name === "macro_region") return macroRegionText(value, language);
  if (name === "source") return <SourceText source={value} />;
  return value;
}
