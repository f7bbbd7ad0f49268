import type { ApiFile } from "@quoin/core";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import type { ActionField } from "./action-field.tsx";
import type { Given } from "./action-form.tsx";
import { actionsText } from "./actions.text.ts";

/** What every form asks that takes a filled table back: the file, whether it is tried or taken, why. Tried first where nobody says. */
export function useTableBack(accept: string) {
  const { t, language } = useText(actionsText);
  const choices = (["check", "take"] as const).map((value) => ({ value, label: t(value) }));
  const fields: readonly ActionField[] = [
    { name: "data", label: t("tableFile", { endings: accept.replaceAll(",", listMark(language)) }), kind: "file", isRequired: true, accept },
    { name: "what", label: t("tableWhat"), kind: "choice", isRequired: true, choices },
    { name: "reason", label: t("reason"), kind: "text" },
  ];
  return { isQuiet: true, begin: { what: "check" }, fields } as const;
}

/** What was given in it, as the commands that take tables ask for it. */
export function tableGiven({ texts: { what, reason = "" }, files: { data } }: Given): {
  readonly data: ApiFile;
  readonly dry_run: boolean;
  readonly reason: string;
} {
  return { data: data ?? { name: "", content_base64: "" }, dry_run: what !== "take", reason };
}
