import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { PlanFormColumn } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { AmountInput } from "../register/form/written-inputs.tsx";
import { ReferenceInput } from "../shared/forms/reference-input.tsx";
import { planFormText } from "./plan-form.text.ts";

type Row = Readonly<Record<string, string>>;

interface TypedRowProps {
  readonly columns: readonly PlanFormColumn[];
  readonly row: Row;
  /** Where the row stands, as `faultsByPlace` names it: `money 2 0`. */
  readonly place: string;
  readonly faults: ReadonlyMap<string, string>;
  readonly change: (row: Row) => void;
}

/** The inputs of one row of a plan, with what is wrong beside each. */
export function TypedRow({ columns, row, place, faults, change }: TypedRowProps): ReactNode {
  return columns.map((column) => (
    <TypedCell
      key={column.column}
      column={column}
      id={`${place} ${column.column}`}
      fault={faults.get(`${place} ${column.column}`)}
      value={row[column.column] ?? ""}
      currency={row["currency"] ?? ""}
      change={(value) => change({ ...row, [column.column]: value })}
    />
  ));
}

interface TypedCellProps {
  readonly column: PlanFormColumn;
  readonly id: string;
  readonly fault: string | undefined;
  readonly value: string;
  readonly currency: string;
  readonly change: (value: string) => void;
}

function TypedCell({ column: { column, kind, label, says, isNeeded, reference, choices }, id, fault, value, currency, change }: TypedCellProps): ReactNode {
  const { t } = useText(planFormText);
  const shared = { id: id.replaceAll(" ", "-"), label, withAsterisk: isNeeded, error: fault };
  if (reference !== undefined) return <ReferenceInput {...shared} type={reference} value={value} change={change} />;
  if (choices !== undefined)
    return (
      <NativeSelect
        {...shared}
        value={value}
        data={[{ value: "", label: t("choose") }, ...choices]}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
    );
  if (kind === "amount") return <AmountInput {...shared} value={value} currency={currency} change={(next) => change(next ?? "")} />;
  if (column.startsWith("action_") || column === "need")
    return <Textarea {...shared} autosize minRows={2} value={value} onChange={({ currentTarget }) => change(currentTarget.value)} />;
  const mode = kind === "year" ? "numeric" : kind === "number" ? "decimal" : undefined;
  return (
    <TextInput
      {...shared}
      title={says}
      {...(mode === undefined ? {} : { inputMode: mode })}
      value={value}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
