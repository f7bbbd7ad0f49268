import { FileInput, NativeSelect } from "@mantine/core";
import { type ApiAnswer, ApiProblem } from "@quoin/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { Section } from "../shared/page/section.tsx";
import { forecastsText } from "./forecasts.text.ts";
import { OwnDownloads } from "./own-downloads.tsx";
import { OwnForecast } from "./own-forecast.tsx";

/** What the reader has said of the table. */
interface Asked {
  readonly columns?: readonly string[];
  readonly values?: "percent" | "amounts" | undefined;
  readonly episode?: string | undefined;
  readonly region?: string | undefined;
  readonly origin?: number | undefined;
  readonly vintage?: "year" | "published" | undefined;
}
type Answer = ApiAnswer<"forecast-file">;

const roles = ["technology", "year", "value", "unit", "episode", "region", "published", "synthetic"] as const;
type Role = (typeof roles)[number];
/** A role that the reader takes from no column. */
const none = "";

/** A table of the reader's own, in whatever columns: which column is what, the same forecast drawn, its own back-test, and all of it as files. */
export function OwnFile(): ReactNode {
  const { t } = useText(forecastsText);
  const [file, setFile] = useState<{ readonly name: string; readonly content_base64: string } | null>(null);
  const [asked, setAsked] = useState<Asked>({});
  // What was answered stays while the next answer is made, so that keys stay where they are; the columns also where a choice of them is refused.
  const [told, setTold] = useState<Answer | null>(null);
  const made = useMutation({
    onSuccess: setTold,
    mutationFn: (input: Asked & { readonly data: NonNullable<typeof file> }) => ask("forecast-file", input),
  });
  const again = (data: NonNullable<typeof file>, next: Asked) => {
    setAsked(next);
    made.mutate({ data, ...next });
  };
  const take = async (next: File | null) => {
    setAsked({});
    setTold(null);
    made.reset();
    if (next === null) return setFile(null);
    const data = { name: next.name, content_base64: await base64Of(next) };
    setFile(data);
    again(data, {});
  };
  const change = (more: Asked) => file !== null && again(file, { ...asked, ...more });
  return (
    <Section title={t("own")}>
      <p>{t("ownWhat")}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button inside is the one for keys. */}
      <div
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer.files[0] ?? null);
        }}
      >
        <FileInput
          label={t("choose")}
          accept=".csv,.tsv,.xlsx,.json,.parquet,.gz"
          clearable
          clearButtonProps={{ "aria-label": t("another") }}
          onChange={(next) => void take(next)}
        />
      </div>
      {made.error instanceof ApiProblem ? <NoteList notes={made.error.notes} /> : null}
      {told === null ? null : <ColumnChoice columns={told.columns} asked={asked} onChange={change} />}
      {told === null || made.isError || file === null ? null : (
        <>
          {told.notes === undefined ? null : <NoteList notes={told.notes} />}
          {told.columns.missing.length > 0 ? <p>{t("ownMissing")}</p> : null}
          {told.chosen === null ? null : (
            <>
              <OwnForecast chosen={told.chosen} markets={told.markets} reliability={told.reliability} onChange={change} />
              <OwnDownloads data={file} columns={playedRoles(told)} values={asked.values} />
            </>
          )}
        </>
      )}
    </Section>
  );
}

function playedRoles({ columns: { used } }: Answer): string[] {
  return Object.entries(used).flatMap(([role, column]) => (column === null ? [] : [`${role}=${column}`]));
}

/** Which column plays which role; what was found out by itself stands chosen. */
function ColumnChoice({ columns, asked, onChange }: { readonly columns: Answer["columns"]; readonly asked: Asked; onChange(more: Asked): void }) {
  const { t } = useText(forecastsText);
  const chosenFor = (role: Role) => asked.columns?.find((each) => each.startsWith(`${role}=`))?.slice(role.length + 1) ?? columns.used[role] ?? none;
  const choose = (role: Role, column: string) => {
    const others = (asked.columns ?? []).filter((each) => !each.startsWith(`${role}=`));
    onChange({ columns: [...others, `${role}=${column}`], episode: undefined, region: undefined, origin: undefined });
  };
  return (
    <FilterBar>
      {roles.map((role) => (
        <NativeSelect
          key={role}
          label={t(`role-${role}`)}
          value={chosenFor(role)}
          onChange={({ currentTarget }) => choose(role, currentTarget.value)}
          data={[{ value: none, label: t("noColumn") }, ...columns.names.map((name) => ({ value: name, label: name }))]}
        />
      ))}
      {chosenFor("unit") === none ? (
        <NativeSelect
          label={t("valuesAre")}
          value={asked.values ?? none}
          onChange={({ currentTarget: { value } }) => onChange({ values: value === "percent" || value === "amounts" ? value : undefined })}
          data={[
            { value: none, label: t("notSaid") },
            { value: "percent", label: t("valuesPercent") },
            { value: "amounts", label: t("valuesAmounts") },
          ]}
        />
      ) : null}
    </FilterBar>
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
