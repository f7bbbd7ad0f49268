import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useText } from "../../language/use-text.ts";
import { saveFile } from "../documents/save-file.ts";
import { sharedText } from "../shared.text.ts";

interface CopyPictureProps {
  readonly png: () => Promise<Blob>;
  /** Name of the file where the picture is saved instead, without its ending. */
  readonly file: string;
}

/**
 * Puts a picture, with the title, source and mark that are drawn in it, where a document or presentation takes it from. Browsers allow that under https and on the machine of the server
 * alone: elsewhere the same picture is saved as a file, and the button says why.
 */
export function CopyPicture({ png, file }: CopyPictureProps): ReactNode {
  const { t } = useText(sharedText);
  const [state, setState] = useState<"ready" | "copied" | "refused" | "saved">("ready");
  const save = async (): Promise<void> => {
    saveFile(`${file}.png`, await png());
    setState("saved");
  };
  if (typeof ClipboardItem === "undefined" || navigator.clipboard?.write === undefined)
    return (
      <>
        <Button variant="transparent" size="compact-sm" onClick={() => void save()}>
          {t("savePicture")}
        </Button>
        <span role="status">{state === "saved" ? t("pictureSaved") : ""}</span>
      </>
    );
  const copy = (): void => {
    // The browser takes what is not drawn yet: asked for later it would have forgotten that somebody clicked.
    navigator.clipboard.write([new ClipboardItem({ "image/png": png() })]).then(
      () => setState("copied"),
      () => setState("refused"),
    );
  };
  return (
    <Button variant="transparent" size="compact-sm" aria-live="polite" onClick={copy}>
      {state === "copied" ? t("pictureCopied") : state === "refused" ? t("pictureRefused") : t("copyPicture")}
    </Button>
  );
}
