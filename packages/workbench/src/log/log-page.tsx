import { Button } from "@mantine/core";
import { numberText } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { usePhone } from "../shared/page/use-phone.ts";
import { ChainCheck } from "./chain-check.tsx";
import { ChangeTable } from "./change-table.tsx";
import classes from "./log.module.css";
import { logText } from "./log.text.ts";
import { LogFilters } from "./log-filters.tsx";
import { MisreadTexts } from "./misread-texts.tsx";
import { NarrowedLog } from "./narrowed-log.tsx";

/** Changes on a page, and on a phone. */
const manyRows = 50;
const fewRows = 30;

/** `/log`: the hash-chained changes of the register, newest first, and whether the chain is whole. */
export function LogPage(): ReactNode {
  const { t, language } = useText(logText);
  const { before, ...filters } = useSearch({ from: "/log" });
  const isNarrowed = Object.values(filters).some((each) => each !== undefined && each !== "");
  const change = useAddressChange();
  const may = useMay();
  const onPhone = usePhone();
  const pageSize = onPhone ? fewRows : manyRows;
  const newest = useAnswer("log", { newest: true, limit: 1 }).data?.newest;
  const until = before === undefined ? newest : Number.parseInt(before, 10) || newest;
  const after = Math.max(0, (until ?? 0) - pageSize);
  const log = useAnswer("log", { after, limit: pageSize });
  const turn = (to: number) => change({ before: newest !== undefined && to >= newest ? "" : String(to) });
  return (
    <>
      <PageHead question={t("question")}>{may("verify") ? <ChainCheck /> : null}</PageHead>
      <LogFilters />
      {newest === 0 ? <EmptyState what={t("nothing")} why={t("nothingWhy")} /> : null}
      {isNarrowed ? (
        <NarrowedLog />
      ) : newest === undefined || until === undefined || newest === 0 ? null : (
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
      {may("record-mend") && newest !== 0 ? <MisreadTexts /> : null}
    </>
  );
}
