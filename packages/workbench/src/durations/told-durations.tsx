import { Button } from "@mantine/core";
import { type ApiAnswer, guardedCsv, numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { saveFile } from "../shared/documents/save-file.ts";
import { NoteList } from "../shared/page/note-list.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { durationsText } from "./durations.text.ts";
import { mostLines, type StepWords, stepChart } from "./step-chart.ts";
import { heldTo, type Line, numberOf, survivalAnswer } from "./survival-answer.ts";

interface ToldProps {
  /** Of the file that was read. */
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly notes: ApiAnswer<"measure-survival">["notes"] | undefined;
}

/** The files of an answer as texts. */
export function textsOf(files: ApiAnswer<"measure-survival">["files"]): ToldProps["files"] {
  return files.map((file) => ({ name: file.name, text: "content" in file ? file.content : atob(file.content_base64) }));
}

/** Curves with numbers at risk, medians, tests, what goes with a sooner end, and all of it as files. */
export function ToldDurations({ name, files, notes }: ToldProps): ReactNode {
  const { t, language } = useText(durationsText);
  const told = survivalAnswer(files);
  const isOne = told.summary.length === 1;
  const groupName = (group: string | undefined) => (group === undefined || group === "" ? t(isOne ? "all" : "unnamed") : group);
  const figure = (value: number | null, digits = 3) => (value === null ? "–" : numberText(value, language, digits));
  const unit = t(told.unit ?? "own");
  const size = (group: string) => Number(told.summary.find((row) => row["group"] === group)?.["n"] ?? 0);
  const largest = (lines: readonly Line[]) => [...lines].sort((a, b) => size(b.group) - size(a.group)).slice(0, mostLines);
  const words = (title: string): StepWords => ({
    title,
    subtitle: `${t("time")}: ${unit}`,
    source: name,
    time: t("time"),
    group: t("groupHead"),
    atRisk: t("atRisk"),
    ended: t("ended"),
    stopped: t("stopped"),
    low: t("low"),
    high: t("high"),
    synthetic: told.synthetic,
  });
  const curves = largest(told.curves).map(({ group, steps }) => ({ name: groupName(group), steps }));
  // A share that has ended so stays what it is until nobody of its group is watched any more.
  const ways = largest(told.curves).flatMap(({ group, steps }) => {
    const last = steps.at(-1)?.time ?? 0;
    const lines = told.incidence.filter((line) => line.group === group).slice(0, mostLines);
    return lines.length === 0 ? [] : [{ group, lines: lines.map((line) => ({ name: line.kind ?? "", steps: heldTo(line.steps, last) })) }];
  });
  const chance = (value: number | null) => (value !== null && value < 0.0001 ? `< ${numberText(0.0001, language, 4)}` : figure(value, 4));
  const horizon = figure(numberOf(told.summary[0] ?? {}, "horizon"), 1);
  return (
    <>
      {notes === undefined ? null : <NoteList notes={notes} />}
      <Section title={t("result")}>
        <ChartFrame chart={stepChart(curves, 1, "quoin-durations", words(t("curves")), language)} isWide />
        {told.curves.length > mostLines ? <p>{t("fewDrawn")}</p> : null}
      </Section>
      <Section title={t("halves")}>
        <FigureTable
          label={t("halves")}
          heads={[t("groupHead"), t("cases"), t("ended"), `${t("median")} (${unit})`, t("interval"), t("mean", { horizon }), t("error")]}
          rows={told.summary.map((row) => ({
            id: row["group"] ?? "",
            cells: [
              groupName(row["group"]),
              row["n"],
              row["events"],
              row["median"] === "" ? t("notReached") : figure(numberOf(row, "median"), 1),
              `${figure(numberOf(row, "median_low"), 1)} – ${row["median_high"] === "" ? t("notReached") : figure(numberOf(row, "median_high"), 1)}`,
              figure(numberOf(row, "rmst"), 2),
              figure(numberOf(row, "rmst_se"), 2),
            ],
          }))}
        />
      </Section>
      {told.tests.length === 0 ? null : (
        <Section title={t("tests")}>
          <FigureTable
            label={t("tests")}
            heads={[t("test"), t("statistic"), t("df"), t("p")]}
            rows={told.tests.map((row) => ({
              id: row["test"] ?? "",
              cells: [
                t(row["test"] === "logrank" ? "logrank" : "fleming-harrington"),
                figure(numberOf(row, "statistic")),
                row["df"],
                chance(numberOf(row, "p")),
              ],
            }))}
          />
        </Section>
      )}
      {told.cox.length === 0 ? null : (
        <Section title={t("cox")}>
          <p>{t("coxWhat")}</p>
          <FigureTable
            label={t("cox")}
            heads={[t("term"), t("ratio"), t("interval"), t("p"), t("steady")]}
            rows={told.cox.map((row) => {
              const ratio = (column: string) => figure(Math.exp(numberOf(row, column) ?? Number.NaN));
              return {
                id: row["term"] ?? "",
                cells: [
                  row["term"],
                  ratio("coefficient"),
                  `${ratio("low")} – ${ratio("high")}`,
                  chance(numberOf(row, "p")),
                  chance(numberOf(row, "schoenfeld_p")),
                ],
              };
            })}
          />
        </Section>
      )}
      {ways.length === 0 ? null : (
        <Section title={t("ways")}>
          {ways.map(({ group, lines }, place) => (
            <ChartFrame
              key={group}
              chart={stepChart(lines, 0, `quoin-durations-ways-${place + 1}`, words(t("incidence", { group: groupName(group) })), language)}
              isWide
            />
          ))}
        </Section>
      )}
      <p>{t("caveat")}</p>
      <p className="no-print">
        {t("download")}
        {files.map((file) => (
          <Button
            key={file.name}
            variant="transparent"
            size="compact-sm"
            onClick={() => saveFile(file.name, new Blob([file.name.endsWith(".csv") ? guardedCsv(file.text) : file.text]))}
          >
            {file.name}
          </Button>
        ))}
      </p>
    </>
  );
}
