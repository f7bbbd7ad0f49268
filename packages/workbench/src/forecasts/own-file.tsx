import { Button, FileInput, Table } from "@mantine/core";
import { type ApiAnswer, ApiProblem, csvRows, guardedCsv } from "@quoin/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { NoteList } from "../shared/note-list.tsx";
import { saveFile } from "../shared/save-file.ts";
import { Section } from "../shared/section.tsx";
import { WideTable } from "../shared/wide-table.tsx";
import { forecastsText } from "./forecasts.text.ts";

type Made = ApiAnswer<"measure-substitution">["files"][number];

/** A table of the reader's own: the same forecasts and its own back-test, handed back as files. */
export function OwnFile(): ReactNode {
  const { t } = useText(forecastsText);
  const made = useMutation({
    mutationFn: async (file: File) => ask("measure-substitution", { data: { name: file.name, content_base64: await base64Of(file) } }),
  });
  const [file, setFile] = useState<File | null>(null);
  const take = (next: File | null) => {
    setFile(next);
    if (next === null) made.reset();
    else made.mutate(next);
  };
  const files = made.data?.files ?? [];
  const takeover = files.find(({ name }) => name === "takeover.csv");
  return (
    <Section title={t("own")}>
      <p>{t("ownWhat")}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button inside is the one for keys. */}
      <div
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files[0] ?? null);
        }}
      >
        <FileInput label={t("choose")} accept=".csv,.tsv,.xlsx,.json,.parquet,.gz" clearable value={file} onChange={take} />
      </div>
      {made.error instanceof ApiProblem ? <NoteList notes={made.error.notes} /> : null}
      {made.data?.notes === undefined ? null : <NoteList notes={made.data.notes} />}
      {takeover === undefined ? null : <CsvTable label={takeover.name} csv={textOf(takeover)} />}
      {files.length === 0 ? null : (
        <p>
          {t("download")}
          {files.map((file) => (
            <Button
              key={file.name}
              variant="transparent"
              size="compact-sm"
              onClick={() => saveFile(file.name, new Blob([file.name.endsWith(".csv") ? guardedCsv(textOf(file)) : textOf(file)]))}
            >
              {file.name}
            </Button>
          ))}
        </p>
      )}
    </Section>
  );
}

function CsvTable({ label, csv }: { readonly label: string; readonly csv: string }) {
  const [head = [], ...rows] = csvRows(csv);
  return (
    <WideTable label={label}>
      <Table.Thead>
        <Table.Tr>
          {head.map((name) => (
            <Table.Th key={name} scope="col">
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.slice(0, 50).map((row) => (
          <Table.Tr key={row.join()}>
            {row.map((cell, place) => (
              <Table.Td key={head[place]}>{Number.isFinite(Number(cell)) && cell.includes(".") ? Number(cell).toFixed(2) : cell}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

function textOf(file: Made): string {
  return "content" in file ? file.content : atob(file.content_base64);
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
