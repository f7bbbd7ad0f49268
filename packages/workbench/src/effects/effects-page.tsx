import { Autocomplete, Button, FileInput, NativeSelect, TextInput } from "@mantine/core";
import { type ApiAnswer, ApiProblem, numberText } from "@quoin/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { fileContent } from "../actions/file-content.ts";
import { ask } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { columnNames } from "./column-names.ts";
import { effectsText } from "./effects.text.ts";
import { IntervalPicture } from "./interval-picture.tsx";

const designs = ["cutoff", "did", "lottery", "match"] as const;
type Design = (typeof designs)[number];
type Part = "outcome" | "unit" | "score" | "time" | "treated" | "since" | "strata";
type Answer = ApiAnswer<"effect">;

/** Columns that a design reads, in the order in which they are asked for. */
const partsOf: Readonly<Record<Design, readonly Part[]>> = {
  cutoff: ["unit", "outcome", "score"],
  did: ["unit", "outcome", "time", "since", "treated"],
  lottery: ["unit", "outcome", "treated", "strata", "score"],
  match: ["unit", "outcome", "treated", "strata", "score"],
};

/** `/effects`: what a call or a measure did, from a table of the reader's, by what made those it reached comparable. */
export function EffectsPage(): ReactNode {
  const { t } = useText(effectsText);
  const [design, setDesign] = useState<Design>("cutoff");
  const [file, setFile] = useState<{ readonly name: string; readonly content_base64: string } | null>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  const [columns, setColumns] = useState<Readonly<Partial<Record<Part, string>>>>({});
  const [cut, setCut] = useState("");
  const made = useMutation({
    mutationFn: (data: NonNullable<typeof file>) => {
      const played = Object.fromEntries(partsOf[design].flatMap((part) => ((columns[part] ?? "") === "" ? [] : [[part, columns[part]]])));
      const at = design === "cutoff" && cut.trim() !== "" ? { cut: Number(cut.replace(",", ".")) } : {};
      return ask("effect", { design, data, outcome: columns.outcome ?? "", unit: columns.unit ?? "", ...played, ...at });
    },
  });
  const take = async (next: File | null) => {
    made.reset();
    setColumns({});
    setNames(next === null ? [] : await columnNames(next));
    setFile(next === null ? null : await fileContent(next));
  };
  return (
    <>
      <PageHead question={t("question")}>
        <p>{t("answer")}</p>
      </PageHead>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (file !== null) made.mutate(file);
        }}
      >
        <FilterBar>
          <NativeSelect
            label={t("design")}
            value={design}
            onChange={({ currentTarget }) => {
              made.reset();
              setDesign(designs.find((each) => each === currentTarget.value) ?? "cutoff");
            }}
            data={designs.map((value) => ({ value, label: t(value) }))}
          />
          <FileInput
            label={t("table")}
            placeholder={t("choose")}
            miw={240}
            accept=".csv,.tsv,.xlsx,.json,.parquet,.gz"
            clearable
            clearButtonProps={{ "aria-label": t("another") }}
            onChange={(next) => void take(next)}
          />
        </FilterBar>
        <FilterBar>
          {partsOf[design].map((part) => (
            <Autocomplete
              key={part}
              label={t(part)}
              data={[...names]}
              value={columns[part] ?? ""}
              onChange={(value) => setColumns({ ...columns, [part]: value })}
            />
          ))}
          {design === "cutoff" ? (
            <TextInput label={t("cut")} inputMode="decimal" value={cut} onChange={({ currentTarget }) => setCut(currentTarget.value)} />
          ) : null}
        </FilterBar>
        <Button type="submit" disabled={file === null} loading={made.isPending}>
          {t("compute")}
        </Button>
      </form>
      {made.error instanceof ApiProblem ? <NoteList notes={made.error.notes} /> : null}
      {made.data === undefined ? null : <Told answer={made.data} />}
    </>
  );
}

/** The sentence, the picture of its interval, and what speaks for it or against it. */
function Told({ answer }: { readonly answer: Answer }): ReactNode {
  const { t, language, pick } = useText(effectsText);
  const number = (value: number | null) => (value === null ? "–" : numberText(value, language, 3));
  return (
    <>
      <Section title={t("result")}>
        {answer.notes === undefined ? null : <NoteList notes={answer.notes} />}
        <p>{pick(answer.statement)}</p>
        {answer.low === null || answer.high === null ? null : <IntervalPicture estimate={answer.estimate} low={answer.low} high={answer.high} />}
        <p>{pick(answer.assumes)}</p>
      </Section>
      {answer.checks.length === 0 ? null : (
        <Section title={t("checks")}>
          <FigureTable
            label={t("checks")}
            heads={[t("check"), t("value"), t("chance"), t("holds")]}
            rows={answer.checks.map(({ id, label, value, p, holds }) => ({
              id,
              cells: [pick(label), number(value), number(p), holds === null ? "–" : t(holds ? "yes" : "no")],
            }))}
          />
        </Section>
      )}
      {answer.cells === undefined ? null : (
        <Section title={t("cells")}>
          <FigureTable
            label={t("cells")}
            heads={[t("first"), t("period"), t("effect"), t("error")]}
            rows={answer.cells.map(({ since, period, effect, se }) => ({
              id: `${since} ${period}`,
              cells: [String(since), String(period), number(effect), number(se)],
            }))}
          />
        </Section>
      )}
    </>
  );
}
