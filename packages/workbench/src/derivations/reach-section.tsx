import { NativeSelect } from "@mantine/core";
import { columnText, measuredCounts, measuredFile, numberText, reckonedCount, rowCost } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useText } from "../language/use-text.ts";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { reachText } from "./reach.text.ts";

const reckonedRows = { milliard: 1e9, tenMilliards: 1e10 } as const;
const reckonedNames = ["milliard", "tenMilliards"] as const;
const workerChoices = ["2", "4", "8", "16", "32", "64"] as const;
const coreChoices = ["1", "4", "8", "16"] as const;

/** How far derivations go: what was measured, and what a thousand million rows and ten times as many need by that, for a cluster that the reader names. */
export function ReachSection(): ReactNode {
  const { t, language } = useText(reachText);
  const [workers, setWorkers] = useState<string>("8");
  const [cores, setCores] = useState<string>("4");
  const say = (value: number) => numberText(value, language);
  const seconds = (value: number) => t("seconds", { value: say(value) });
  const fixed = (value: number, decimals = 2) => t("seconds", { value: columnText(value, language, decimals) });
  const hours = (value: number) => (value < 600 ? seconds(value) : t("hours", { value: say(value / 3600) }));
  const gigabytes = (value: number) => t("gigabytes", { value: say(value / 1e9) });
  return (
    <Section title={t("title")} anchor="reach">
      <h3>{t("measured")}</h3>
      <p>{t("measuredHow", { cores: say(measuredFile.cores), groups: say(measuredFile.groups), bytes: say(measuredFile.bytesOfRow) })}</p>
      <FigureTable
        label={t("measured")}
        heads={[t("rows"), t("plain"), t("derive"), t("ratio"), t("memory"), t("spark")]}
        rows={measuredCounts.map((each) => ({
          id: String(each.rows),
          cells: [
            say(each.rows),
            fixed(each.plain),
            fixed(each.derive),
            columnText(each.derive / each.plain, language, 2),
            t("megabytes", { plain: say(each.plainMb), derive: say(each.deriveMb) }),
            fixed(each.spark, 1),
          ],
        }))}
      />
      <h3>{t("reckoned")}</h3>
      <p>
        {t("reckonedHow", {
          here: say(rowCost("derive").coreSecondsOfRow * 1e9),
          there: say(rowCost("spark").coreSecondsOfRow * 1e9),
        })}
      </p>
      <FilterBar>
        <NativeSelect label={t("workers")} value={workers} data={[...workerChoices]} onChange={({ currentTarget }) => setWorkers(currentTarget.value)} />
        <NativeSelect label={t("cores")} value={cores} data={[...coreChoices]} onChange={({ currentTarget }) => setCores(currentTarget.value)} />
      </FilterBar>
      <FigureTable
        label={t("reckoned")}
        heads={[t("rows"), t("size"), t("oneMachine"), t("cluster"), t("tasks"), t("taskMemory"), t("shuffle")]}
        rows={reckonedNames.map((name) => {
          const need = reckonedCount(reckonedRows[name], Number(workers), Number(cores));
          return {
            id: name,
            cells: [
              t(name),
              gigabytes(need.bytes),
              hours(need.oneMachine),
              hours(need.cluster),
              say(need.tasks),
              t("megabyte", { value: say(need.memoryOfTask / 1e6) }),
              gigabytes(need.shuffle),
            ],
          };
        })}
      />
      <p>{t("limits")}</p>
    </Section>
  );
}
