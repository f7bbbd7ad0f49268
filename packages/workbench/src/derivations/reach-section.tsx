import { NativeSelect } from "@mantine/core";
import { columnText, measuredCounts, measuredFile, numbersAlike, numberText, reckonedCount, rowCost } from "@quoin/core";
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
  const fixed = (value: number, decimals = 2) => t("seconds", { value: columnText(value, language, decimals) });
  const needs = reckonedNames.map((name) => ({ name, ...reckonedCount(reckonedRows[name], Number(workers), Number(cores)) }));
  const shuffled = numbersAlike(
    needs.map(({ shuffle }) => shuffle / 1e9),
    language,
  );
  const hours = (value: number) => (value < 600 ? fixed(value, 0) : t("hours", { value: say(value / 3600) }));
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
        rows={needs.map(({ name, ...need }) => {
          return {
            id: name,
            cells: [
              t(name),
              t("gigabytes", { value: say(need.bytes / 1e9) }),
              hours(need.oneMachine),
              hours(need.cluster),
              say(need.tasks),
              t("megabyte", { value: say(need.memoryOfTask / 1e6) }),
              t("gigabytes", { value: shuffled(need.shuffle / 1e9) }),
            ],
          };
        })}
      />
      <p>{t("limits")}</p>
    </Section>
  );
}
