import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { ChangeTable } from "./change-table.tsx";
import { logText } from "./log.text.ts";

/** Changes shown at most; the filters narrow further. */
const most = 200;

/** The newest changes that the filters of the address leave. */
export function NarrowedLog(): ReactNode {
  const { t } = useText(logText);
  const { who, type, since, until } = useSearch({ from: "/log" });
  const given = Object.fromEntries(Object.entries({ who, type, since, until }).filter(([, value]) => value !== undefined && value !== ""));
  const log = useAnswer("log", { newest: true, limit: most, ...given });
  return (
    <Answered of={log} height={800}>
      {({ changes }) =>
        changes.length === 0 ? (
          <EmptyState what={t("noMatch")} why={t("noMatchWhy")} />
        ) : (
          <>
            <p>{t(changes.length === most ? "newestMatches" : "matches", { count: changes.length })}</p>
            <ChangeTable changes={changes} withHash />
          </>
        )
      }
    </Answered>
  );
}
