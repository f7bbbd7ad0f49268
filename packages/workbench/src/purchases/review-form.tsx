import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { purchasesText } from "./purchases.text.ts";
import { SideBySide } from "./side-by-side.tsx";

const lines = (text: string | undefined): string[] =>
  (text ?? "")
    .split("\n")
    .map((each) => each.trim())
    .filter((each) => each !== "");

/** Asks for what is to be bought, keeps it to be decided, and shows what is there beside it. */
export function ReviewForm(): ReactNode {
  const { t } = useText(purchasesText);
  const organisation = useSession().data?.organisation ?? null;
  return (
    <ActionForm
      name="purchase-review"
      label={t("look")}
      fields={[
        { name: "name", label: t("name"), kind: "text", isRequired: true },
        { name: "words", label: t("words"), kind: "area" },
        { name: "classes", label: t("classes"), kind: "area" },
        { name: "price", label: t("price"), kind: "text", isRequired: true },
        { name: "host", label: t("host"), kind: "text" },
        { name: "region", label: t("region"), kind: "text" },
        { name: "hours", label: t("hours"), kind: "number" },
      ]}
      begin={organisation === null ? {} : { host: organisation }}
      input={({ texts }) => ({
        data: {
          name: texts["name"] ?? "",
          words: lines(texts["words"]),
          classes: lines(texts["classes"]),
          price: texts["price"] ?? "",
          ...(texts["host"] === undefined ? {} : { host: texts["host"] }),
          ...(texts["region"] === undefined ? {} : { region: texts["region"] }),
          ...(texts["hours"] === undefined ? {} : { needed_hours: Number(texts["hours"]) }),
        },
      })}
      told={(answer, { texts }) => (
        <SideBySide
          answer={answer}
          wanted={{ name: texts["name"] ?? "", words: lines(texts["words"]), classes: lines(texts["classes"]), price: texts["price"] ?? "" }}
        />
      )}
    />
  );
}
