import { Button } from "@mantine/core";
import { type ApiAnswer, type ApiInput, guardedCsv } from "@quoin/core";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { saveFile } from "../shared/documents/save-file.ts";
import { forecastsText } from "./forecasts.text.ts";

type Made = ApiAnswer<"measure-substitution">["files"][number];

/** Every forecast and back-test of the reader's table, as the command's files. */
export function OwnDownloads({ data, columns, values }: Pick<ApiInput<"measure-substitution">, "data" | "columns" | "values">): ReactNode {
  const { t } = useText(forecastsText);
  const made = useMutation({ mutationFn: () => ask("measure-substitution", { data, columns, values }) });
  return (
    <p>
      {made.data === undefined ? (
        <Button variant="default" size="compact-sm" loading={made.isPending} onClick={() => made.mutate()}>
          {t("makeFiles")}
        </Button>
      ) : (
        <>
          {t("download")}
          {made.data.files.map((file) => (
            <Button
              key={file.name}
              variant="transparent"
              size="compact-sm"
              onClick={() => saveFile(file.name, new Blob([file.name.endsWith(".csv") ? guardedCsv(textOf(file)) : textOf(file)]))}
            >
              {file.name}
            </Button>
          ))}
        </>
      )}
    </p>
  );
}

function textOf(file: Made): string {
  return "content" in file ? file.content : atob(file.content_base64);
}
