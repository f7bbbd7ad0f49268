import { Button, TextInput } from "@mantine/core";
import { type SettingShape, unsaidZone, zonesOfOffice } from "@quoin/core";
import type { ReactNode } from "react";
import { currentReader } from "../language/language.ts";
import { useText } from "../language/use-text.ts";
import classes from "./settings.module.css";
import { settingsText } from "./settings.text.ts";
import type { SettingsDraft } from "./use-settings-draft.ts";

interface ZoneInputProps {
  readonly shape: SettingShape;
  readonly draft: SettingsDraft;
  readonly fault: string | undefined;
}

/** The time zone of the office, asked for as long as it is not said; its country's are offered, and none is taken unasked. */
export function ZoneInput({ shape, draft, fault }: ZoneInputProps): ReactNode {
  const { t, pick } = useText(settingsText);
  const value = draft.valueAt(["time_zone"]);
  const isUnsaid = value === unsaidZone;
  const offered = isUnsaid ? zonesOfOffice({ currency: textOf(draft.valueAt(["currency"])), root: textOf(draft.valueAt(["territory", "root", "id"])) }) : null;
  const change = (zone: string) => draft.set(["time_zone"], zone === "" ? undefined : zone);
  return (
    <div className={classes.texts}>
      <TextInput
        id="setting-time_zone"
        label={pick(shape.label)}
        description={shape.hint === null ? undefined : pick(shape.hint)}
        error={fault}
        list="setting-time_zone-known"
        value={isUnsaid ? "" : textOf(value)}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <datalist id="setting-time_zone-known">
        {Intl.supportedValuesOf("timeZone").map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      {isUnsaid ? <p role="status">{t("zoneUnsaid")}</p> : null}
      {offered === null ? null : (
        <p>
          {offered.one === null
            ? t("zonesOfCountry", { country: countryName(offered.country) })
            : t("zoneOfCountry", { country: countryName(offered.country) })}{" "}
          {(offered.one === null ? offered.zones : [offered.one]).map((zone) => (
            <Button key={zone} variant="default" size="compact-sm" onClick={() => change(zone)}>
              {zone}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function countryName(code: string): string {
  return new Intl.DisplayNames([currentReader()], { type: "region" }).of(code) ?? code;
}
