import { Autocomplete, Button, FileInput, NativeSelect, TagsInput, TextInput } from "@mantine/core";
import { type ApiFile, ApiProblem } from "@quoin/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { fileContent } from "../actions/file-content.ts";
import { ask } from "../api/question.ts";
import { columnNames } from "../effects/column-names.ts";
import { useText } from "../language/use-text.ts";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { durationsText } from "./durations.text.ts";
import { ToldDurations, textsOf } from "./told-durations.tsx";

const needed = ["id", "from", "event", "group"] as const;
const further = ["to", "kind", "strata", "entry"] as const;
type Part = (typeof needed)[number] | (typeof further)[number];
const units = ["days", "months", "years"] as const;

/** A table of the reader's own: which column is what, and what it says. */
export function OwnTable(): ReactNode {
  const { t } = useText(durationsText);
  const [file, setFile] = useState<ApiFile | null>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  const [columns, setColumns] = useState<Readonly<Partial<Record<Part, string>>>>({});
  const [covariates, setCovariates] = useState<string[]>([]);
  const [until, setUntil] = useState("");
  const [unit, setUnit] = useState<(typeof units)[number]>("months");
  const made = useMutation({
    mutationFn: async (data: ApiFile) => {
      const played = Object.fromEntries(Object.entries(columns).filter(([, column]) => column.trim() !== ""));
      const input = { data, id: columns.id ?? "", from: columns.from ?? "", event: columns.event ?? "", ...played, covariates, unit };
      const { files, notes } = await ask("measure-survival", until.trim() === "" ? input : { ...input, until: until.trim() });
      return { name: data.name, notes, files: textsOf(files) };
    },
  });
  const take = async (next: File | null) => {
    made.reset();
    setColumns({});
    setCovariates([]);
    setNames(next === null ? [] : await columnNames(next));
    setFile(next === null ? null : await fileContent(next));
  };
  const choices = (parts: readonly Part[]) =>
    parts.map((part) => (
      <Autocomplete key={part} label={t(part)} data={[...names]} value={columns[part] ?? ""} onChange={(value) => setColumns({ ...columns, [part]: value })} />
    ));
  return (
    <>
      <p>{t("answer")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (file !== null) made.mutate(file);
        }}
      >
        <FilterBar>
          <FileInput
            label={t("table")}
            placeholder={t("choose")}
            miw={240}
            accept=".csv,.tsv,.xlsx,.json,.parquet,.gz"
            clearable
            clearButtonProps={{ "aria-label": t("another") }}
            onChange={(next) => void take(next)}
          />
          <TextInput label={t("until")} placeholder="2026-06-30" value={until} onChange={({ currentTarget }) => setUntil(currentTarget.value)} />
          <NativeSelect
            label={t("unit")}
            value={unit}
            onChange={({ currentTarget }) => setUnit(units.find((each) => each === currentTarget.value) ?? "months")}
            data={units.map((value) => ({ value, label: t(value) }))}
          />
        </FilterBar>
        <FilterBar>{choices(needed)}</FilterBar>
        <details>
          <summary>{t("more")}</summary>
          <FilterBar>
            {choices(further)}
            <TagsInput label={t("covariates")} miw={240} data={[...names]} value={covariates} onChange={setCovariates} />
          </FilterBar>
        </details>
        <Button type="submit" mt="sm" disabled={file === null} loading={made.isPending}>
          {t("compute")}
        </Button>
      </form>
      {made.error instanceof ApiProblem ? <NoteList notes={made.error.notes} /> : null}
      {made.data === undefined ? null : <ToldDurations {...made.data} />}
    </>
  );
}
