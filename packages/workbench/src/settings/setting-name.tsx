import { type ApiAnswer, type SettingShape, settingPath } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { settingsText } from "./settings.text.ts";

export type SettingForms = ApiAnswer<"settings-show">["forms"];

/** What a setting is called, under what it stands, with its place in the file. */
export function SettingName({ path, forms }: { readonly path: string; readonly forms: SettingForms }): ReactNode {
  const { t, pick, language } = useText(settingsText);
  const keys = settingPath(path) ?? [];
  const [top = ""] = keys;
  const names: string[] = top === "thresholds" || top === "roles" ? [t(top)] : [];
  let shape = forms[top] as unknown as SettingShape | undefined;
  for (const [at, key] of keys.entries()) {
    if (at > 0) shape = shape?.fields?.[key] ?? (shape?.kind === "map" ? shape.of : undefined);
    if (shape !== undefined) names.push(shape.label.en === "" ? key : pick(shape.label));
  }
  return (
    <>
      {names.join(language === "zh" ? "—" : ": ")} <code>{path}</code>
    </>
  );
}
