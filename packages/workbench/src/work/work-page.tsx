import { NativeSelect } from "@mantine/core";
import { type ApiAnswer, dayIn, roleLabels, roles } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useSession } from "../session/use-session.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { WhatFollows } from "./what-follows.tsx";
import { workText } from "./work.text.ts";
import { WorkLink } from "./work-link.tsx";
import classes from "./work-page.module.css";

type Waiting = ApiAnswer<"work">["waits"][number];

/** `/work`: what waits for whom, what is due first on top; each line leads to the page where it is done. */
export function WorkPage(): ReactNode {
  const { t, pick, ours, language } = useText(workText);
  const { role: asked = "" } = useSearch({ from: "/work" });
  const role = roles.find((each) => each === asked);
  const change = useAddressChange();
  const session = useSession().data;
  const isMine = session?.expires !== null && session?.roles.includes("administrator") !== true;
  const work = useAnswer("work", role === undefined ? {} : { role });
  const columns: readonly RowColumn<Waiting>[] = [
    { name: "what", label: t("what"), text: ({ what }) => pick(what), cell: (row) => <WorkLink waiting={row} /> },
    { name: "subject", label: t("subject"), text: ({ subject }) => `${subject.type}/${subject.id}`, cell: ({ subject }) => <RecordLink {...subject} /> },
    {
      name: "role",
      label: t("role"),
      text: ({ role: of }) => ours(roleLabels[of]),
      cell: ({ role: of }) => <span className={classes.day}>{ours(roleLabels[of])}</span>,
    },
    {
      name: "since",
      label: t("since"),
      text: ({ since }) => since?.slice(0, 10) ?? null,
      cell: ({ since }) => (since === null ? "–" : <span className={classes.day}>{dayText(since.slice(0, 10), language)}</span>),
    },
    { name: "due", label: t("due"), text: ({ due }) => due, cell: ({ due }) => (due === null ? "–" : <Due due={due} />) },
  ];
  return (
    <>
      <PageHead question={t("question")} filters={role === undefined ? [] : [ours(roleLabels[role])]}>
        {work.data === undefined || work.data.waits.length === 0 ? null : <p>{t("answer", { count: work.data.waits.length })}</p>}
      </PageHead>
      <FilterBar>
        <NativeSelect
          label={t("role")}
          value={role ?? ""}
          onChange={({ currentTarget }) => change({ role: currentTarget.value })}
          data={[{ value: "", label: t(isMine ? "mine" : "all") }, ...roles.map((each) => ({ value: each, label: ours(roleLabels[each]) }))]}
        />
      </FilterBar>
      <Answered of={work}>
        {({ waits }) =>
          waits.length === 0 ? (
            <EmptyState what={t("none")} why={t("noneWhy")} action={<Link to="/calls">{t("toCalls")}</Link>} />
          ) : (
            <RowTable
              label={t("what")}
              file="worklist"
              columns={columns}
              rows={waits}
              keyOf={({ role: of, use_case, subject, what }) => `${of} ${use_case} ${subject.type} ${subject.id} ${what.en}`}
              isInvented={({ synthetic }) => synthetic}
            />
          )
        }
      </Answered>
      <WhatFollows />
    </>
  );
}

const dayMs = 86_400_000;

/** The day something is due; how late it is, in words and colour. */
function Due({ due }: { readonly due: string }) {
  const { t, language } = useText(workText);
  const zone = useAnswer("about", {}).data?.time_zone;
  // A month or a year is over when its last day is.
  const end = due.length === 10 ? Date.parse(due) : Date.UTC(Number(due.slice(0, 4)), due.length === 7 ? Number(due.slice(5, 7)) : 12, 0);
  // As long as it is not known where the office is, nothing is late.
  const late = zone === undefined || zone === null ? 0 : Math.floor((Date.parse(dayIn(zone, new Date().toISOString())) - end) / dayMs);
  return (
    <>
      <span className={classes.day}>{dayText(due, language)}</span> {late > 0 ? <strong className={classes.late}>{t("late", { count: late })}</strong> : null}
    </>
  );
}
