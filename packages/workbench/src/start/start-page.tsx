import { useText } from "../language/use-text.ts";
import { startText } from "./start.text.ts";

export function StartPage() {
  const { t } = useText(startText);
  return <h1>{t("title")}</h1>;
}
