import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import type { ActionField } from "../actions/action-field.tsx";
import { PreviewedForm } from "../actions/previewed-form.tsx";
import { useText } from "../language/use-text.ts";
import { reorganisationText } from "./reorganisation.text.ts";
import { ReorganisationPreview } from "./reorganisation-preview.tsx";

export const kinds = ["merge", "split", "rename"] as const;
export type Kind = (typeof kinds)[number];

type Texts = Readonly<Record<string, string>>;

/** The form of one kind: shown first, done after the id of what changes was typed once more. */
export function ReorganisationForm({ kind }: { readonly kind: Kind }): ReactNode {
  const { t } = useText(reorganisationText);
  const organisation = (name: string, label: string): ActionField => ({ name, label, kind: "reference", reference: "organisation", isRequired: true });
  const ends: readonly ActionField[] = [
    { name: "on", label: t("on"), kind: "date" },
    { name: "reason", label: t("reason"), kind: "text", isRequired: true },
  ];
  const common = {
    label: t("act"),
    shown: (answer: ApiAnswer<"merge">) => <ReorganisationPreview of={answer} />,
    told: ({ id }: ApiAnswer<"merge">) => t("done", { id: id ?? "" }),
  };
  const held = (texts: Texts) => ({ type: "organisation" as const, reason: texts["reason"] ?? "", ...(texts["on"] === undefined ? {} : { on: texts["on"] }) });
  if (kind === "merge")
    return (
      <PreviewedForm<"merge">
        {...common}
        name="merge"
        fields={[organisation("from", t("from")), organisation("into", t("into")), ...ends]}
        typed={({ from = "" }) => from}
        input={(texts, isTried) => ({ ...held(texts), from: texts["from"] ?? "", into: texts["into"] ?? "", dry_run: isTried })}
      />
    );
  if (kind === "rename")
    return (
      <PreviewedForm<"rename">
        {...common}
        name="rename"
        fields={[organisation("id", t("of")), { name: "en", label: t("nameEn"), kind: "text" }, { name: "zh", label: t("nameZh"), kind: "text" }, ...ends]}
        typed={({ id = "" }) => id}
        input={(texts, isTried) => ({ ...held(texts), id: texts["id"] ?? "", labels: labelsOf(texts), dry_run: isTried })}
      />
    );
  return (
    <PreviewedForm<"split">
      {...common}
      name="split"
      fields={[
        organisation("id", t("of")),
        { name: "into", label: t("parts"), kind: "text", isRequired: true },
        { name: "data", label: t("assigned"), kind: "area" },
        { name: "rest", label: t("rest"), kind: "text" },
        ...ends,
      ]}
      typed={({ id = "" }) => id}
      input={(texts, isTried) => ({ ...held(texts), id: texts["id"] ?? "", into: listOf(texts["into"]), data: assigned(texts), dry_run: isTried })}
    />
  );
}

function labelsOf({ en, zh }: Texts) {
  return { ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }) };
}

function listOf(text = ""): string[] {
  return text
    .split(/[,，、\s]+/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

/** `call/display-2026 = PART` and `account li = PART`, a line each; the server names what is wrong with any of them. */
function assigned({ data = "", rest }: Texts) {
  const records: Record<string, string> = {};
  const accounts: Record<string, string> = {};
  for (const line of data.split("\n")) {
    const at = line.lastIndexOf("=");
    if (at < 0) continue;
    const [what, part] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    const account = /^account[\s/]+(.+)$/.exec(what)?.[1];
    if (account === undefined) records[what] = part;
    else accounts[account] = part;
  }
  return { records, accounts, ...(rest === undefined ? {} : { rest }) };
}
