import { NativeSelect } from "@mantine/core";
import type { RenderedNote, SettingShape } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { officeLanguages } from "../language/language.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { ChangePanel } from "./change-panel.tsx";
import { GlossaryTable } from "./glossary-table.tsx";
import { LanguageTables } from "./language-table.tsx";
import { RegisterFollows } from "./register-follows.tsx";
import { RoleSettings } from "./role-settings.tsx";
import { SettingHistory } from "./setting-history.tsx";
import { SettingInput } from "./setting-input.tsx";
import { partNames, settingParts } from "./setting-parts.ts";
import { settingsText } from "./settings.text.ts";
import { ThresholdSettings } from "./threshold-settings.tsx";
import { type SettingsDraft, useSettingsDraft } from "./use-settings-draft.ts";

/** `/settings`: what the office decides, as forms over quoin.yaml. */
export function SettingsPage(): ReactNode {
  const { t } = useText(settingsText);
  const may = useMay();
  const { part: asked = "office" } = useSearch({ from: "/settings" });
  const part = partNames.find((each) => each === asked) ?? "office";
  const choose = useAddressChange();
  const settings = useSettingsDraft();
  const [notes, setNotes] = useState<readonly RenderedNote[]>([]);
  const faults = new Map(notes.flatMap(({ at, message, fix }) => (at.field === undefined ? [] : [[at.field, `${message} ${fix}`] as const])));
  const mayChange = may("settings-set");
  return (
    <>
      <PageHead question={t("question")} filters={[t(part)]}>
        <p>{t("answer")}</p>
        {mayChange ? null : <p>{t("readOnly")}</p>}
      </PageHead>
      <FilterBar>
        <NativeSelect
          label={t("part")}
          value={part}
          data={partNames.map((value) => ({ value, label: t(value) }))}
          onChange={({ currentTarget }) => choose({ part: currentTarget.value })}
        />
      </FilterBar>
      <Answered of={settings.asked} height={400}>
        {(answer) => {
          const draft = settings.of(answer);
          return (
            <>
              <Section title={t(part)}>
                {part === "roles" ? (
                  <RoleSettings draft={draft} faults={faults} />
                ) : part === "thresholds" ? (
                  <ThresholdSettings draft={draft} faults={faults} />
                ) : part === "history" ? (
                  <SettingHistory mayChange={mayChange} forms={answer.forms} />
                ) : (
                  <Forms names={settingParts[part]} draft={draft} faults={faults} />
                )}
                {part === "roles" && mayChange ? <RegisterFollows /> : null}
                {part === "words" ? <GlossaryTable mayChange={mayChange} /> : null}
                {part === "words" ? <LanguageTables languages={officeLanguages()} mayChange={mayChange} /> : null}
              </Section>
              {mayChange && part !== "history" ? <ChangePanel draft={draft} onFaults={setNotes} /> : null}
            </>
          );
        }}
      </Answered>
    </>
  );
}

function Forms({
  names,
  draft,
  faults,
}: {
  readonly names: readonly string[];
  readonly draft: SettingsDraft;
  readonly faults: ReadonlyMap<string, string>;
}): ReactNode {
  return names.map((name) => {
    const shape = draft.answer.forms[name] as unknown as SettingShape | undefined;
    return shape === undefined ? null : <SettingInput key={name} shape={shape} path={[name]} draft={draft} faults={faults} />;
  });
}
