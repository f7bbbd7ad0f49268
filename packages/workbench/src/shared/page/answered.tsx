import { Button, Skeleton } from "@mantine/core";
import { ApiProblem } from "@quoin/core";
import { type UseQueryResult, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { SentenceBreak } from "../../language/then.tsx";
import { useText } from "../../language/use-text.ts";
import { useMay } from "../../session/use-may.ts";
import { sharedText } from "../shared.text.ts";
import classes from "./answered.module.css";
import { EmptyState } from "./empty-state.tsx";
import { NoteList } from "./note-list.tsx";
import { PageHead } from "./page-head.tsx";
import { useSecondsPassed, WayOut } from "./progress-with-cancel.tsx";

interface AnsweredProps<T> {
  readonly of: UseQueryResult<T>;
  /** What is being done, said after two seconds. */
  readonly doing?: string;
  /** Height of what will stand here, so that nothing moves when it comes. */
  readonly height?: number;
  /** The answer is the whole page: a refusal then has the heading that a page has. */
  readonly isPage?: boolean;
  readonly children: (answer: T) => ReactNode;
}

/** Shows an answer, and until then that it is coming: a skeleton after 300 ms, what is being done with a way out after 2 s, a refusal in its own words. */
export function Answered<T>({ of: answer, doing, height = 160, isPage = false, children }: AnsweredProps<T>): ReactNode {
  const queries = useQueryClient();
  if (answer.data !== undefined) return children(answer.data);
  if (answer.fetchStatus === "idle" && !answer.isError) return <Cancelled again={() => void answer.refetch()} />;
  if (answer.isError) {
    // A server that is back has the answers to all that failed meanwhile.
    const again = () => void queries.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" });
    const refused = lacksTable(answer.error) ? <Lacking cause={answer.error} /> : <Refused cause={answer.error} again={again} />;
    return isPage ? (
      <>
        <RefusedHead isLack={lacksTable(answer.error)} />
        {refused}
      </>
    ) : (
      refused
    );
  }
  return <Waiting doing={doing} height={height} />;
}

function Waiting({ doing, height }: { readonly doing: string | undefined; readonly height: number }) {
  const { t } = useText(sharedText);
  const queries = useQueryClient();
  const seconds = useSecondsPassed();
  return (
    <div className={classes.waiting} style={{ minHeight: height }} role="status" aria-busy="true">
      {seconds >= 0.5 ? <Skeleton height={height} /> : null}
      {seconds >= 2 ? <WayOut doing={doing ?? t("reading")} seconds={seconds} cancel={() => void queries.cancelQueries()} /> : null}
    </div>
  );
}

function Cancelled({ again }: { readonly again: () => void }) {
  const { t } = useText(sharedText);
  return (
    <p>
      {t("cancelled")}
      <SentenceBreak />
      <Button variant="default" size="compact-sm" onClick={again}>
        {t("again")}
      </Button>
    </p>
  );
}

function RefusedHead({ isLack }: { readonly isLack: boolean }) {
  const { t } = useText(sharedText);
  return <PageHead question={t(isLack ? "lacking" : "refused")} />;
}

/** Whether the office lacks a table for the answer: no fault of anybody's, and nothing that trying again would change. */
export function lacksTable(cause: Error | null): cause is ApiProblem {
  return cause instanceof ApiProblem && cause.notes.some(({ code }) => code === "evidence.no-table-for-role");
}

function Lacking({ cause }: { readonly cause: ApiProblem }) {
  const { t } = useText(sharedText);
  const may = useMay();
  return (
    <EmptyState
      what={cause.notes[0]?.message ?? ""}
      why={t("lackingWhy")}
      action={may("import") ? <Link to="/import">{t("toImport")}</Link> : t("lackingAsk")}
    />
  );
}

/** Whether the rights refuse it: trying again changes nothing. */
function isForbidden(cause: Error): boolean {
  return cause instanceof ApiProblem && cause.notes.some(({ code }) => code === "rights.forbidden");
}

function Refused({ cause, again }: { readonly cause: Error; readonly again: () => void }) {
  const { t } = useText(sharedText);
  return (
    <div className={classes.refused} role="alert">
      {cause instanceof ApiProblem ? (
        <NoteList notes={cause.notes} />
      ) : (
        <p>
          {t("unreachable")}
          <SentenceBreak />
          {t("unreachableFix")}
        </p>
      )}
      {isForbidden(cause) ? null : (
        <Button variant="default" onClick={again}>
          {t("again")}
        </Button>
      )}
    </div>
  );
}
