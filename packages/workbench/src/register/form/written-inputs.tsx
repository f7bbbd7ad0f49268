import { TextInput } from "@mantine/core";
import { currencyInChinese, moneyText, writtenAmount, writtenDate } from "@quoin/core";
import type { ReactNode } from "react";
import { dayText } from "../../language/date-text.ts";
import { blank } from "../../language/marks.ts";
import { useText } from "../../language/use-text.ts";
import classes from "../register.module.css";
import { registerText } from "../register.text.ts";

interface WrittenInputProps {
  readonly label: string;
  readonly id: string;
  readonly withAsterisk: boolean;
  readonly error: string | undefined;
  readonly value: string;
  readonly change: (value: string | null) => void;
}

/** A date as people write it, with what was understood of it, and a calendar to choose from. It may be known to the month or the year alone. */
export function DateInput({ value, change, ...shared }: WrittenInputProps): ReactNode {
  const { t, language } = useText(registerText);
  const read = value === "" ? null : writtenDate(value);
  return (
    <div className={classes.entry}>
      <TextInput
        {...shared}
        value={value}
        description={read === null ? t("dayHint") : dayText(read, language)}
        onChange={({ currentTarget }) => change(currentTarget.value || null)}
      />
      <TextInput
        type="date"
        aria-label={t("calendarOf", { field: shared.label })}
        value={read !== null && read.length === 10 ? read : ""}
        onChange={({ currentTarget }) => change(currentTarget.value || null)}
      />
    </div>
  );
}

/** An amount as people write it, with the unit beside it and what was understood of it: 300万, 1.2亿元, 1,2 Mio. €. */
export function AmountInput({ value, change, currency, ...shared }: WrittenInputProps & { readonly currency: string }): ReactNode {
  const { t, language } = useText(registerText);
  const read = value === "" ? null : writtenAmount(value, currency);
  const unit = read?.currency ?? currency;
  const name = unit === "" || language !== "zh" ? unit : currencyInChinese(unit);
  const understood =
    read === null || unit === ""
      ? t(read === null && value.trim() !== "" ? "amountUnclear" : "amountHint")
      : t("understood", { amount: `${grouped(read.amount)}${blank(language)}${name}`, words: moneyText(Number(read.amount), unit, language) });
  return (
    <TextInput
      {...shared}
      inputMode="decimal"
      value={value}
      description={understood}
      rightSection={name === "" ? undefined : <span>{name}</span>}
      rightSectionWidth={56}
      onChange={({ currentTarget }) => change(currentTarget.value || null)}
    />
  );
}

/** Every digit, in threes: a rounded echo would hide a slip. */
function grouped(amount: string): string {
  const [whole = "", part] = amount.split(".");
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, ",")}${part === undefined ? "" : `.${part}`}`;
}
