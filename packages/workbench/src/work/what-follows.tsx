import { Switch } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { whatFollowsText } from "./what-follows.text.ts";

const answers = ["done", "deferred", "refused"] as const;

type Told = ApiAnswer<"task-list">["tasks"][number];

/** What follows from changes for whoever acts on something, and the answer to it. */
export function WhatFollows(): ReactNode {
  const { t } = useText(whatFollowsText);
  const may = useMay();
  const [all, setAll] = useState(false);
  const [findings, setFindings] = useState(false);
  const list = useAnswer("task-list", { ...(all ? { all } : {}), ...(findings ? { findings } : {}) }, may("task-list"));
  if (!may("task-list")) return null;
  return (
    <Section title={t("title")} anchor="follows">
      <Switch label={t("showAll")} checked={all} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />
      <Switch mt="xs" label={t("showTurned")} checked={findings} onChange={({ currentTarget }) => setFindings(currentTarget.checked)} />
      <Answered of={list}>{({ tasks }) => <Tasks all={tasks} />}</Answered>
      {may("task-settle") && list.data !== undefined ? <Settle open={list.data.tasks.filter(({ status }) => status === "open")} /> : null}
    </Section>
  );
}

function Tasks({ all }: { readonly all: readonly Told[] }) {
  const { t, pick, language } = useText(whatFollowsText);
  if (all.length === 0) return <EmptyState what={t("none")} why={t("noneWhy")} />;
  return (
    <FigureTable
      label={t("title")}
      heads={[t("what"), t("about"), t("since"), t("due"), t("state")]}
      rows={all.map(({ id, what, about, since, due, until, status, reason }) => ({
        id,
        cells: [
          pick(what),
          <RecordLink key="about" {...about} />,
          dayText(since, language),
          dayText(until ?? due, language),
          reason === null ? t(status) : `${t(status)}: ${reason}`,
        ],
      }))}
    />
  );
}

function Settle({ open }: { readonly open: readonly Told[] }) {
  const { t, pick } = useText(whatFollowsText);
  if (open.length === 0) return null;
  return (
    <ActionForm
      name="task-settle"
      label={t("settle")}
      fields={[
        { name: "id", label: t("which"), kind: "choice", isRequired: true, choices: open.map(({ id, what }) => ({ value: id, label: pick(what) })) },
        {
          name: "as",
          label: t("as"),
          kind: "choice",
          isRequired: true,
          choices: answers.map((value) => ({ value, label: t(value) })),
        },
        { name: "until", label: t("until"), kind: "date" },
        { name: "reason", label: t("reason"), kind: "text", isRequired: true },
      ]}
      input={({ texts: { id = "", as, until, reason = "" } }) => ({
        id,
        as: answers.find((each) => each === as) ?? "done",
        reason,
        ...(until === undefined ? {} : { until }),
      })}
      told={() => t("settled")}
    />
  );
}
