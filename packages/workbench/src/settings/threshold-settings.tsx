import { Button, NativeSelect, Table, Textarea } from "@mantine/core";
import { settingPathText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { type ListedRule, useRules } from "../answers/use-rules.ts";
import { fullStop, listMark } from "../language/marks.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { NumberInput } from "./setting-input.tsx";
import { settingsText } from "./settings.text.ts";
import type { Path, SettingsDraft } from "./use-settings-draft.ts";

interface ThresholdSettingsProps {
  readonly draft: SettingsDraft;
  readonly faults: ReadonlyMap<string, string>;
}

type Threshold = ListedRule["thresholds"][number];

/** What the verdicts depend on, rule by rule: the value here, the default with its reason. */
export function ThresholdSettings({ draft, faults }: ThresholdSettingsProps): ReactNode {
  const { t, pick } = useText(settingsText);
  const rules = useRules();
  const [code, setCode] = useState("");
  return (
    <Answered of={rules} height={300}>
      {({ rules: all, shared }) => {
        const rule = all.find((each) => each.code === code);
        const listed: readonly (readonly [Path, Threshold])[] =
          rule === undefined
            ? shared.map((each) => [["thresholds", each.name], each])
            : rule.thresholds.map((each) => [["thresholds", rule.code, each.name], each]);
        return (
          <>
            <NativeSelect
              label={t("rule")}
              value={code}
              onChange={({ currentTarget }) => setCode(currentTarget.value)}
              data={[
                { value: "", label: t("shared") },
                ...all.filter(({ thresholds }) => thresholds.length > 0).map((each) => ({ value: each.code, label: pick(each.title) })),
              ]}
              mb="md"
            />
            {rule === undefined ? null : <p>{pick(rule.question)}</p>}
            <WideTable label={t("thresholds")}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t("setting")}</Table.Th>
                  <Table.Th scope="col">{t("value")}</Table.Th>
                  <Table.Th scope="col">{t("meaning")}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {listed.map(([path, threshold]) => (
                  <ThresholdRow key={settingPathText(path)} path={path} threshold={threshold} draft={draft} fault={faults.get(settingPathText(path))} />
                ))}
              </Table.Tbody>
            </WideTable>
          </>
        );
      }}
    </Answered>
  );
}

interface ThresholdRowProps {
  readonly path: Path;
  readonly threshold: Threshold;
  readonly draft: SettingsDraft;
  readonly fault: string | undefined;
}

function ThresholdRow({ path, threshold: { name, default: standard, asked, example, unit, why }, draft, fault }: ThresholdRowProps): ReactNode {
  const { t, pick, language } = useText(settingsText);
  const value = draft.valueAt(path);
  const set = (next: unknown) => draft.set(path, next);
  const say = (each: Threshold["default"]) =>
    Array.isArray(each) ? each.join(listMark(language)) : typeof each === "boolean" ? t(each ? "yes" : "no") : String(each);
  // A number that nobody can know beforehand has none to begin with.
  const said = standard === 0 && unit === "year" ? "" : say(standard);
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <code>{name}</code>
      </Table.Th>
      <Table.Td miw="12rem">
        {Array.isArray(standard) ? (
          <Textarea
            aria-label={name}
            autosize
            minRows={1}
            error={fault}
            placeholder={said}
            value={Array.isArray(value) ? value.join("\n") : ""}
            onChange={({ currentTarget }) => set(currentTarget.value === "" ? undefined : currentTarget.value.split("\n"))}
          />
        ) : typeof standard === "boolean" ? (
          <NativeSelect
            aria-label={name}
            error={fault}
            value={value === undefined ? "" : String(value)}
            data={[
              { value: "", label: t("byDefault") },
              { value: "true", label: t("yes") },
              { value: "false", label: t("no") },
            ]}
            onChange={({ currentTarget }) => set(currentTarget.value === "" ? undefined : currentTarget.value === "true")}
          />
        ) : typeof standard === "number" ? (
          <NumberInput aria-label={name} error={fault} placeholder={said} value={value} change={set} />
        ) : (
          <Textarea
            aria-label={name}
            autosize
            minRows={1}
            error={fault}
            placeholder={said}
            value={value === undefined ? "" : String(value)}
            onChange={({ currentTarget }) => set(currentTarget.value === "" ? undefined : currentTarget.value)}
          />
        )}
        <div>{asked === null ? t("defaultIs", { value: said === "" ? t("noValue") : said }) : t("askedFor", { setting: asked })}</div>
        {example === null ? null : <div>{t("exampleOfChina", { value: say(example) })}</div>}
        {value === undefined ? null : (
          <Button variant="default" size="compact-sm" aria-label={`${t("reset")}: ${name}`} onClick={() => set(undefined)}>
            {t("reset")}
          </Button>
        )}
      </Table.Td>
      <Table.Td miw="16rem">{[unitText(unit, language), pick(why)].filter((part) => part !== "").join(fullStop(language))}</Table.Td>
    </Table.Tr>
  );
}
