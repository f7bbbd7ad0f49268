import { type ApiAnswer, moneyText, zoneText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { labelText } from "../shared/words/label.ts";
import { callsText } from "./calls.text.ts";

type Call = ApiAnswer<"call-list">["calls"][number];

/** `/calls`: every call with its window and what has come in. */
export function CallsPage(): ReactNode {
  const { t, language } = useText(callsText);
  const calls = useAnswer("call-list", {});
  const may = useMay();
  const create = may("call-put") ? (
    <Link to="/create/$type" params={{ type: "call" }}>
      {t("create")}
    </Link>
  ) : null;
  const day = (date: unknown) => (typeof date === "string" ? dayText(date, language) : "–");
  const columns: readonly RowColumn<Call>[] = [
    {
      name: "call",
      label: t("call"),
      text: ({ labels, id }) => labelText(labels, language, id),
      cell: ({ labels, id }) => (
        <Link to="/calls/$id" params={{ id }}>
          {labelText(labels, language, id)}
        </Link>
      ),
    },
    { name: "status", label: t("status"), text: (call) => choiceText(String(call["status"]), language) },
    {
      name: "window",
      label: t("window"),
      text: (call) => `${call["opens"] ?? "–"} – ${call["closes"] ?? "–"}`,
      cell: (call) =>
        t("windowText", {
          opens: day(call["opens"]),
          closes: day(call["closes"]),
          zone: call.time_zone === null ? t("zoneUnsaid") : zoneText(call.time_zone, { language }),
        }),
    },
    { name: "submitted", label: t(may("duplicate-list") ? "received" : "ownReceived"), text: ({ submitted }) => submitted, isNumber: true },
    {
      name: "requested",
      label: t("requested"),
      text: ({ requested }) => requested,
      cell: (call) => (call.requested === null ? t("severalCurrencies") : moneyText(Number(call.requested), String(call["currency"] ?? ""), language)),
      isNumber: true,
    },
  ];
  return (
    <>
      <PageHead question={t("question")}>
        {calls.data === undefined || calls.data.calls.length === 0 ? null : (
          <p>{t("answer", { count: calls.data.calls.length, accepting: calls.data.calls.filter(({ accepting }) => accepting).length })}</p>
        )}
      </PageHead>
      <Answered of={calls}>
        {({ calls: rows }) =>
          rows.length === 0 ? (
            <EmptyState what={t("none")} why={t("noneWhy")} action={create} />
          ) : (
            <>
              <RowTable label={t("call")} file="calls" columns={columns} rows={rows} keyOf={({ id }) => id} isInvented={({ synthetic }) => synthetic} />
              {create === null ? null : <p className="no-print">{create}</p>}
            </>
          )
        }
      </Answered>
    </>
  );
}
