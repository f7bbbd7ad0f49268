import { NativeSelect } from "@mantine/core";
import { type ApiAnswer, roleLabels, roles } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useAddressChange } from "../app/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../people/use-session.ts";
import { Answered } from "../shared/answered.tsx";
import { EmptyState } from "../shared/empty-state.tsx";
import { FilterBar } from "../shared/filter-bar.tsx";
import { PageHead } from "../shared/page-head.tsx";
import { type RowColumn, RowTable } from "../shared/row-table.tsx";
import { SubjectLink } from "./subject-link.tsx";
import { workText } from "./work.text.ts";

type Waiting = ApiAnswer<"work">["waits"][number];

/** `/work`: what waits for whom, what is due first on top; each line leads to the page where it is done. */
export function WorkPage(): ReactNode {
  const { t, pick } = useText(workText);
  const { role: asked = "" } = useSearch({ from: "/work" });
  const role = roles.find((each) => each === asked);
  const change = useAddressChange();
  const session = useSession().data;
  const isMine = session?.expires !== null && session?.roles.includes("administrator") !== true;
  const work = useAnswer("work", role === undefined ? {} : { role });
  const columns: readonly RowColumn<Waiting>[] = [
    { name: "what", label: t("what"), text: ({ what }) => pick(what) },
    { name: "subject", label: t("subject"), text: ({ subject }) => `${subject.type}/${subject.id}`, cell: ({ subject }) => <SubjectLink subject={subject} /> },
    { name: "role", label: t("role"), text: ({ role: of }) => pick(roleLabels[of]) },
    { name: "since", label: t("since"), text: ({ since }) => since?.slice(0, 10) ?? null },
    { name: "due", label: t("due"), text: ({ due }) => due },
  ];
  return (
    <>
      <PageHead question={t("question")} filters={role === undefined ? [] : [pick(roleLabels[role])]}>
        {work.data === undefined ? null : <p>{t("answer", { count: work.data.waits.length })}</p>}
      </PageHead>
      <FilterBar>
        <NativeSelect
          label={t("role")}
          value={role ?? ""}
          onChange={({ currentTarget }) => change({ role: currentTarget.value })}
          data={[{ value: "", label: t(isMine ? "mine" : "all") }, ...roles.map((each) => ({ value: each, label: pick(roleLabels[each]) }))]}
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
    </>
  );
}
