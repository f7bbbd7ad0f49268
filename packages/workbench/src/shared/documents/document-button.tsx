import { Button } from "@mantine/core";
import { type ApiAnswerFile, ApiProblem } from "@quoin/core";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useText } from "../../language/use-text.ts";
import { NoteList } from "../page/note-list.tsx";
import { sharedText } from "../shared.text.ts";
import { saveFile } from "./save-file.ts";

interface DocumentButtonProps {
  readonly label: string;
  /** Asks the server for the document. */
  readonly make: () => Promise<{ readonly files: readonly ApiAnswerFile[] }>;
}

function content(file: ApiAnswerFile): BlobPart {
  return "content" in file ? file.content : Uint8Array.from(atob(file.content_base64), (sign) => sign.charCodeAt(0));
}

/** Has a document made and hands it to the browser's downloads. */
export function DocumentButton({ label, make }: DocumentButtonProps): ReactNode {
  const { t } = useText(sharedText);
  const making = useMutation({
    mutationFn: make,
    onSuccess: ({ files }) => {
      for (const file of files)
        saveFile(file.name, new Blob([content(file)], { type: file.name.endsWith(".html") ? "text/html" : "application/octet-stream" }));
    },
  });
  return (
    <div className="no-print">
      <Button variant="default" disabled={making.isPending} onClick={() => making.mutate()}>
        {making.isPending ? t("making") : label}
      </Button>
      {making.error instanceof ApiProblem ? <NoteList notes={making.error.notes} /> : null}
    </div>
  );
}
