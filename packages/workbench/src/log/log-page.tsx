import { Button } from "@mantine/core";
import { numberText } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useAddressChange } from "../app/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/answered.tsx";
import { EmptyState } from "../shared/empty-state.tsx";
import { NoteList } from "../shared/note-list.tsx";
import { PageHead } from "../shared/page-head.tsx";
import { ChangeTable } from "./change-table.tsx";
import classes from "./log.module.css";
import { logText } from "./log.text.ts";

const pageSize = 50;

/** `/log`: the hash-chained changes of the register, newest first, and whether the chain is whole. */
export function LogPage(): ReactNode {
  const { t, language } = useText(logText);
  const { before } = useSearch({ from: "/log" });
  const change = useAddressChange();
  const check = useAnswer("verify", {});
  const newest = useAnswer("log", { newest: true, limit: 1 }).data?.newest;
  const until = before === undefined ? newest : Number.parseInt(before, 10) || newest;
  const after = Math.max(0, (until ?? 0) - pageSize);
  const log = useAnswer("log", { after, limit: pageSize });
  const turn = (to: number) => change({ before: newest !== undefined && to >= newest ? "" : String(to) });
  return (
    <>
      <PageHead question={t("question")}>
        <Answered of={check} doing={t("verifying")} height={32}>
          {({ ok, problems }) =>
            ok ? (
              <p>{t("whole")}</p>
            ) : (
              <div role="alert">
                <p>{t("broken", { count: problems.length })}</p>
                <NoteList notes={problems} />
              </div>
            )
          }
        </Answered>
      </PageHead>
      {newest === 0 ? <EmptyState what={t("nothing")} why={t("nothingWhy")} /> : null}
      {newest === undefined || until === undefined || newest === 0 ? null : (
        <Answered of={log} height={800}>
          {({ changes }) => {
            const shown = changes.filter(({ seq }) => seq <= until).reverse();
            return (
              <>
                <ChangeTable changes={shown} withHash />
                <div className={`${classes.turn} no-print`}>
                  <Button variant="default" disabled={until >= newest} onClick={() => turn(until + pageSize)}>
                    {t("newer")}
                  </Button>
                  <span>{t("shown", { from: numberText(after + 1, language), to: numberText(until, language), total: numberText(newest, language) })}</span>
                  <Button variant="default" disabled={after === 0} onClick={() => turn(after)}>
                    {t("older")}
                  </Button>
                </div>
              </>
            );
          }}
        </Answered>
      )}
    </>
  );
}
