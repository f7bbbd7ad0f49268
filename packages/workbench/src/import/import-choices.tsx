import { Button, Group, NativeSelect, TextInput } from "@mantine/core";
import type { RenderedNote } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { importText } from "./import.text.ts";
import type { Importing } from "./use-import.ts";

/** How the file is laid over a table that stands; that it takes the table's place is confirmed by its name. */
export function ModeChoice({ importing }: { readonly importing: Importing }): ReactNode {
  const { t } = useText(importText);
  const { laying, setLaying, table, confirmed, setConfirmed } = importing;
  return (
    <>
      <NativeSelect
        label={t("mode")}
        value={laying.mode ?? "none"}
        data={[
          { value: "none", label: t("modeNone") },
          { value: "append", label: t("modeAppend") },
          { value: "update", label: t("modeUpdate") },
          { value: "replace", label: t("modeReplace") },
        ]}
        onChange={({ currentTarget: { value } }) => setLaying({ ...laying, mode: modes.find((mode) => mode === value) ?? null })}
        maw={480}
      />
      {laying.mode !== "replace" ? null : (
        <TextInput
          label={t("confirm", { table })}
          description={t("confirmHint")}
          value={confirmed}
          onChange={({ currentTarget: { value } }) => setConfirmed(value)}
          maw={480}
        />
      )}
    </>
  );
}

const modes = ["append", "update", "replace"] as const;

/** What a refusal asks: a column that is gone stays or goes; figures of another scale are right or are brought to the former one. */
export function LaidAnswers({ importing, notes }: { readonly importing: Importing; readonly notes: readonly RenderedNote[] }): ReactNode {
  const { t } = useText(importText);
  const { laying, setLaying } = importing;
  const asked = notes.flatMap(({ code, parameters: { column, answer, factor, now, moved } }) => {
    const name = String(answer ?? column);
    if (code === "import.missing-column")
      return [
        {
          name,
          question: t("columnGone", { column: name }),
          answers: (["keep", "drop"] as const).map((choice) => ({
            label: t(choice),
            take: () => setLaying({ ...laying, columns: { ...laying.columns, [name]: choice } }),
          })),
        },
      ];
    if (code !== "import.scale-doubted" && code !== "import.spread-doubted") return [];
    return [
      {
        name,
        question: t("scaleDoubted", { column: name }),
        answers: [
          { label: t("scaleRight", { now: String(now) }), take: () => setLaying({ ...laying, scale: { ...laying.scale, [name]: 1 as const } }) },
          { label: t("scaleMoved", { moved: String(moved) }), take: () => setLaying({ ...laying, scale: { ...laying.scale, [name]: factorOf(factor) } }) },
        ],
      },
    ];
  });
  return asked.map(({ name, question, answers }) => (
    <fieldset key={name}>
      <legend>{question}</legend>
      <Group>
        {answers.map(({ label, take }) => (
          <Button key={label} variant="default" onClick={take}>
            {label}
          </Button>
        ))}
      </Group>
    </fieldset>
  ));
}

const factors = [10, 100, 1_000, 10_000] as const;

function factorOf(value: unknown): 1 | (typeof factors)[number] {
  return factors.find((factor) => factor === value) ?? 1;
}
