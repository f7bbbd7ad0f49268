import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { type ApiAnswer, numberText } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { dateTimeText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { accessText } from "./access.text.ts";

type Row = ApiAnswer<"access">["rows"][number];

const most = 500;
const kinds = ["log-in", "log-out", "password", "refused", "export", "personal-data"] as const;

/** `/access`: for the auditor, who came in, was refused, took data out or read of people. */
export function AccessPage(): ReactNode {
  const { t, language } = useText(accessText);
  const { account = "", what = "", since = "" } = useSearch({ from: "/access" });
  const change = useAddressChange();
  const find = useDebouncedCallback((name: string) => change({ account: name.trim() }), 300);
  const kind = kinds.find((each) => each === what);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(since);
  const trail = useAnswer("access", {
    limit: most,
    ...(account === "" ? {} : { account }),
    ...(kind === undefined ? {} : { what: kind }),
    ...(isDay ? { since } : {}),
  });
  const columns: readonly RowColumn<Row>[] = [
    { name: "at", label: t("when"), text: ({ at }) => dateTimeText(at, language) },
    { name: "account", label: t("account"), text: ({ account: name }) => name },
    { name: "what", label: t("what"), text: ({ what: done }) => t(done) },
    { name: "subject", label: t("subject"), text: ({ subject }) => subject },
    { name: "outcome", label: t("outcome"), text: ({ outcome }) => outcome },
    { name: "address", label: t("address"), text: ({ address }) => address },
    { name: "token", label: t("token"), text: ({ token }) => token },
  ];
  return (
    <>
      <PageHead question={t("question")}>
        <p>{t("why")}</p>
      </PageHead>
      <FilterBar>
        <TextInput type="search" label={t("account")} defaultValue={account} onChange={({ currentTarget }) => find(currentTarget.value)} />
        <NativeSelect
          label={t("what")}
          value={what}
          onChange={({ currentTarget }) => change({ what: currentTarget.value })}
          data={[{ value: "", label: t("everything") }, ...kinds.map((each) => ({ value: each, label: t(each) }))]}
        />
        <TextInput type="date" label={t("since")} value={since} onChange={({ currentTarget }) => change({ since: currentTarget.value })} />
      </FilterBar>
      <Answered of={trail} height={400}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState what={t("none")} why={t("noneWhy")} />
          ) : (
            <>
              {rows.length === most ? <p>{t("most", { most: numberText(most, language) })}</p> : null}
              <RowTable
                label={t("table")}
                file="trail-of-access"
                columns={columns}
                rows={rows}
                keyOf={({ at, account: name, subject, address }) => `${at} ${name} ${subject} ${address}`}
                isInvented={() => false}
              />
            </>
          )
        }
      </Answered>
    </>
  );
}
