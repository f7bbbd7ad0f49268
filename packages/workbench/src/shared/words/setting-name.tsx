import type { ReactNode } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";

/** Under which name a setting stands in the workspace: for whoever changes it, and out of sight for whoever reads. */
export function SettingName({ name }: { readonly name: string }): ReactNode {
  const { t } = useText(sharedText);
  return (
    <details className="no-print">
      <summary style={{ whiteSpace: "nowrap" }}>{t("settingName")}</summary>
      <code>{name}</code>
    </details>
  );
}
