import { Button, Checkbox, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { numberText } from "@quoin/core";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useAddressChange } from "../../address/use-address-change.ts";
import { useAnswer } from "../../api/question.ts";
import { useText } from "../../language/use-text.ts";
import { Answered } from "../../shared/page/answered.tsx";
import { EmptyState } from "../../shared/page/empty-state.tsx";
import { FilterBar } from "../../shared/page/filter-bar.tsx";
import { PageHead } from "../../shared/page/page-head.tsx";
import classes from "../register.module.css";
import { registerText } from "../register.text.ts";
import { useRecordRights } from "../use-record-rights.ts";
import { type StoredRecord, useRecordType } from "../use-record-types.ts";
import { EditMany } from "./edit-many.tsx";
import { ListFilter } from "./list-filter.tsx";
import { ManyRecords } from "./many-records.tsx";
import { RecordTable } from "./record-table.tsx";

const pageSize = 50;

/** `/register/TYPE`: the entries of a kind, searched and turned over page by page. */
export function ListPage(): ReactNode {
  const { type } = useParams({ from: "/register/$type" });
  const { search = "", from = "0", retired = "", field = "", is = "", sort = "", order = "" } = useSearch({ from: "/register/$type" });
  const change = useAddressChange();
  const { t, pick, language } = useText(registerText);
  const shape = useRecordType(type);
  const offset = Math.max(0, Number.parseInt(from, 10) || 0);
  const narrowed = {
    ...(search === "" ? {} : { search }),
    ...(field === "" || is === "" ? {} : { where: [`${field}=${is}`] }),
    ...(sort === "" ? {} : { sort, falling: order === "falling" }),
  };
  const list = useAnswer("record-list", { type, limit: pageSize, offset, all: retired === "1", ...narrowed });
  const [chosen, setChosen] = useState<ReadonlyMap<string, StoredRecord>>(new Map());
  const choose = (chosen: Record<string, string>) => change({ from: "", ...chosen });
  const find = useDebouncedCallback((text: string) => choose({ search: text }), 250);
  const name = shape === undefined ? type : pick(shape.label);
  const { canEdit } = useRecordRights(type);
  const create = canEdit ? (
    <Link to="/create/$type" params={{ type }}>
      {t("create")}
    </Link>
  ) : null;
  return (
    <>
      <PageHead question={t("listQuestion", { type: name })} filters={[name, ...(search === "" ? [] : [search])]}>
        {list.data === undefined ? null : <p>{t("listAnswer", { count: list.data.total })}</p>}
      </PageHead>
      <FilterBar>
        <TextInput type="search" label={t("search")} defaultValue={search} key={type} onChange={({ currentTarget }) => find(currentTarget.value)} />
        <Checkbox label={t("retiredToo")} checked={retired === "1"} onChange={({ currentTarget }) => choose({ retired: currentTarget.checked ? "1" : "" })} />
        <ListFilter key={`${type} filter`} shape={shape} field={field} is={is} sort={sort} order={order} choose={choose} />
        {create}
      </FilterBar>
      <Answered of={list} height={800}>
        {({ records, total }) =>
          records.length === 0 ? (
            <EmptyState what={t("nothing")} why={t("nothingWhy")} action={create} />
          ) : (
            <>
              <RecordTable
                type={type}
                records={records}
                shape={shape}
                {...(canEdit
                  ? {
                      choice: {
                        chosen: new Set(chosen.keys()),
                        choose: (ids: readonly string[], isChosen: boolean) => setChosen(withChosen(chosen, records as readonly StoredRecord[], ids, isChosen)),
                      },
                    }
                  : {})}
              />
              {total <= pageSize ? null : (
                <div className={`${classes.actions} no-print`}>
                  <Button variant="default" disabled={offset === 0} onClick={() => choose({ from: String(Math.max(0, offset - pageSize)) })}>
                    {t("previous")}
                  </Button>
                  <span>
                    {t("listShown", {
                      from: numberText(offset + 1, language),
                      to: numberText(offset + records.length, language),
                      total: numberText(total, language),
                    })}
                  </span>
                  <Button variant="default" disabled={offset + pageSize >= total} onClick={() => choose({ from: String(offset + pageSize) })}>
                    {t("next")}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Answered>
      {chosen.size === 0 || shape === undefined ? null : (
        <EditMany
          key={`${type} many`}
          type={type}
          shape={shape}
          chosen={[...chosen.values()].filter(({ retired: isRetired }) => !isRetired)}
          clear={() => setChosen(new Map())}
        />
      )}
      <ManyRecords key={type} type={type} narrowed={narrowed} canEdit={canEdit} />
    </>
  );
}

/** Entries that were chosen on other pages stay chosen. */
function withChosen(
  chosen: ReadonlyMap<string, StoredRecord>,
  records: readonly StoredRecord[],
  ids: readonly string[],
  isChosen: boolean,
): ReadonlyMap<string, StoredRecord> {
  const next = new Map(chosen);
  for (const record of records) {
    if (!ids.includes(record.id)) continue;
    if (isChosen) next.set(record.id, record);
    else next.delete(record.id);
  }
  return next;
}
