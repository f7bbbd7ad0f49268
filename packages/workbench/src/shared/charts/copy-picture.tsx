import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";

/** Puts a picture, with the title, source and mark that are drawn in it, where a document or presentation takes it from; nothing where the browser does not allow that. */
export function CopyPicture({ png }: { readonly png: () => Promise<Blob> }): ReactNode {
  const { t } = useText(sharedText);
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  if (typeof ClipboardItem === "undefined" || navigator.clipboard?.write === undefined) return null;
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
