import { NativeSelect, useMantineColorScheme } from "@mantine/core";
import type { ReaderLanguage } from "@quoin/core";
import type { ReactNode } from "react";
import { chooseLanguage, currentReader } from "../language/language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../people/use-session.ts";
import { useTerritory } from "../regions/use-territory.ts";
import classes from "./shell.module.css";
import { shellText } from "./shell.text.ts";

const names = { zh: "中文", en: "English", de: "Deutsch" } as const satisfies Record<ReaderLanguage, string>;
const offered: readonly ReaderLanguage[] = ["zh", "en"];

/** What the reader chooses for herself and this browser remembers: language, light or dark. */
export function Preferences(): ReactNode {
  const { t } = useText(shellText);
  const session = useSession().data;
  const territory = useTerritory(session !== undefined && session !== null);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className={classes.preferences}>
      <NativeSelect
        aria-label={t("language")}
        value={currentReader()}
        onChange={(event) => void chooseLanguage(event.currentTarget.value as ReaderLanguage)}
        data={(territory.data?.languages ?? offered).map((value) => ({ value, label: names[value] }))}
      />
      <NativeSelect
        aria-label={t("appearance")}
        value={colorScheme}
        onChange={(event) => setColorScheme(event.currentTarget.value as typeof colorScheme)}
        data={(["auto", "light", "dark"] as const).map((scheme) => ({ value: scheme, label: t(scheme) }))}
      />
    </div>
  );
}
