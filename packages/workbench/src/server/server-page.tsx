import { type ApiAnswer, columnText } from "@quoin/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { question } from "../api/question.ts";
import { dateTimeText } from "../language/date-text.ts";
import { bracketed } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { RowTable } from "../shared/tables/row-table.tsx";
import { serverText } from "./server.text.ts";

type Server = ApiAnswer<"server-status">["servers"][number];

/** Milliseconds between two looks. */
const every = 4_000;

/** `/server`: for the administrator, what the running servers do. */
export function ServerPage(): ReactNode {
  const { t } = useText(serverText);
  const status = useQuery({ ...question("server-status", {}), refetchInterval: every });
  return (
    <>
      <PageHead question={t("question")}>
        <p>{t("why")}</p>
      </PageHead>
      <Answered of={status} height={240}>
        {({ servers }) =>
          servers.length === 0 ? <EmptyState what={t("none")} why={t("noneWhy")} /> : servers.map((server) => <OneServer key={server.pid} server={server} />)
        }
      </Answered>
    </>
  );
}

function OneServer({ server }: { readonly server: Server }): ReactNode {
  const { t, language } = useText(serverText);
  const { lanes, slowest, kept, limits, answers } = server;
  const seconds = (value: number | null) => columnText(value, language, 2);
  const sum = (of: (lane: Server["lanes"][number]) => number) => lanes.reduce((total, lane) => total + of(lane), 0);
  return (
    <>
      <p>
        {t("answer", {
          waiting: sum(({ waiting }) => waiting),
          running: sum(({ running }) => running),
          memory: server.memory_mb,
          connections: server.connections,
          p50: seconds(answers.p50_seconds),
          p95: seconds(answers.p95_seconds),
        })}
      </p>
      <p>{t("database", { database: server.database, change: server.newest_change, pid: server.pid, since: dateTimeText(server.started_at, language) })}</p>
      {server.upkeep === null ? null : <Upkeep of={server.upkeep} />}
      <Section title={t("lanes")}>
        <RowTable
          label={t("lanes")}
          file="queues"
          columns={[
            { name: "lane", label: t("lane"), text: ({ lane }) => t(lane) },
            { name: "running", label: t("running"), text: ({ running }) => running, isNumber: true },
            { name: "waiting", label: t("waiting"), text: ({ waiting }) => waiting, isNumber: true },
            { name: "workers", label: t("workers"), text: ({ workers, most_workers }) => `${workers}${bracketed(String(most_workers), language)}` },
            { name: "answered", label: t("answered"), text: ({ answered }) => answered, isNumber: true },
          ]}
          rows={lanes}
          keyOf={({ lane }) => lane}
          isInvented={() => false}
        />
      </Section>
      <Section title={t("slowest")}>
        <RowTable
          label={t("slowest")}
          file="slowest-questions"
          columns={[
            { name: "use_case", label: t("useCase"), text: ({ use_case }) => use_case },
            { name: "lane", label: t("lane"), text: ({ lane }) => t(lane) },
            { name: "seconds", label: t("seconds"), text: ({ seconds: took }) => columnText(took, language, 2), isNumber: true },
            { name: "status", label: t("status"), text: ({ status }) => status, isNumber: true },
            { name: "at", label: t("at"), text: ({ at }) => at, cell: ({ at }) => dateTimeText(at, language) },
          ]}
          rows={slowest}
          keyOf={({ use_case, at, seconds: took }) => `${use_case} ${at} ${took}`}
          isInvented={() => false}
        />
      </Section>
      <Section title={t("kept")}>
        <p>{t("keptSentence", { ...kept, megabytes: columnText(kept.bytes / 1_048_576, language, 1) })}</p>
      </Section>
      <Section title={t("limits")}>
        <RowTable
          label={t("limits")}
          file="limits"
          columns={[
            { name: "limit", label: t("limit"), text: ([name]) => `server.${name}` },
            { name: "value", label: t("value"), text: ([, value]) => limitText(value), isNumber: true },
          ]}
          rows={Object.entries(limits)}
          keyOf={([name]) => name}
          isInvented={() => false}
        />
      </Section>
    </>
  );
}

/** Versions, sizes, and how old backup and check are. */
function Upkeep({ of }: { readonly of: NonNullable<Server["upkeep"]> }): ReactNode {
  const { t, language } = useText(serverText);
  const megabytes = (bytes: number | null) => (bytes === null ? t("never") : columnText(bytes / 1_048_576, language, 0));
  const moment = (at: string | null) => (at === null ? t("never") : dateTimeText(at, language));
  const facts = [
    ["version", t("version"), of.commit === null ? of.version : `${of.version}${bracketed(of.commit.slice(0, 12), language)}`],
    ["layout", t("layout"), of.layout],
    ["database", t("databaseSize"), megabytes(of.database_bytes)],
    ["disk", t("disk"), megabytes(of.disk_free_bytes)],
    ["backup", t("backup"), moment(of.last_backup)],
    ["verify", t("verify"), moment(of.last_verify)],
    ["failed", t("failedLogins"), columnText(of.failed_logins, language, 0)],
  ] as const;
  return (
    <Section title={t("upkeep")}>
      <RowTable
        label={t("upkeep")}
        file="upkeep"
        columns={[
          { name: "what", label: t("fact"), text: ([, label]) => label },
          { name: "value", label: t("value"), text: ([, , value]) => value },
        ]}
        rows={facts}
        keyOf={([name]) => name}
        isInvented={() => false}
      />
    </Section>
  );
}

/** A limit as `quoin.yaml` has it. */
function limitText(value: Server["limits"][keyof Server["limits"]]): string | number {
  if (Array.isArray(value)) return value.join(" ") || "–";
  return typeof value === "boolean" ? String(value) : value;
}
