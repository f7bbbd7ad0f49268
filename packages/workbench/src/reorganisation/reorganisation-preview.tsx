import { type ApiAnswer, moneyText } from "@quoin/core";
import type { ReactNode } from "react";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useRecordTypes } from "../register/use-record-types.ts";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { reorganisationText } from "./reorganisation.text.ts";

/** What would go along, field by field, and what keeps its name. */
export function ReorganisationPreview({ of: { carried, accounts, hidden, stays, money } }: { readonly of: ApiAnswer<"merge"> }): ReactNode {
  const { t, pick, language } = useText(reorganisationText);
  const types = useRecordTypes().data?.types ?? [];
  const typeName = (type: string) => {
    const shape = types.find((each) => each.type === type);
    return shape === undefined ? type : pick(shape.label);
  };
  const fieldName = (type: string, field: string) => {
    const shape = types.find((each) => each.type === type)?.fields.find(({ name }) => name === field.split(".")[0]);
    return shape === undefined ? field : pick(shape.label);
  };
  const joint = listMark(language);
  const rows = carried.map(({ type, id, field, from, to }) => ({
    id: `${type} ${id} ${field}`,
    cells: [
      <Named key="what" type={type} id={id} kind={typeName(type)} />,
      fieldName(type, field),
      <Value key="was" value={from} />,
      <Value key="is" value={to} />,
    ],
  }));
  const people = accounts.map(({ id, field, from, to }) => ({
    id: `account ${id} ${field}`,
    cells: [`${t("account")} ${id}`, fieldName("account-change", field), <Value key="was" value={from} />, <Value key="is" value={to} />],
  }));
  return (
    <>
      <p>{t("wouldGo", { count: rows.length + people.length })}</p>
      <FigureTable label={t("carried")} heads={[t("what"), t("field"), t("was"), t("is")]} rows={[...rows, ...people]} />
      {hidden === 0 ? null : <p>{t("hidden", { count: hidden })}</p>}
      {stays.length === 0 ? null : <p>{t("stays", { list: stays.map(({ type, count }) => `${typeName(type)} ${count}`).join(joint) })}</p>}
      {money.length === 0 ? null : (
        <p>{t("money", { money: money.map(({ amount, currency }) => moneyText(Number(amount), currency, language)).join(joint) })}</p>
      )}
    </>
  );
}

function Named({ type, id, kind }: { readonly type: string; readonly id: string; readonly kind: string }) {
  return (
    <>
      {kind} <RecordLink type={type} id={id} />
    </>
  );
}

/** A list is written as the history keeps it; its brackets are no matter of a reader. */
function Value({ value }: { readonly value: string | null }) {
  return value === null ? "–" : value.replace(/^\[|\]$/g, "").replaceAll('"', "");
}
