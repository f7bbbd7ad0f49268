import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { ChangeTable } from "../log/change-table.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { startText } from "./start.text.ts";

const shown = 5;

/** The last changes that people made. */
export function LastChanges(): ReactNode {
  const { t } = useText(startText);
  const log = useAnswer("log", { newest: true, limit: shown });
  return (
    <Answered of={log} height={160}>
      {({ changes }) =>
        changes.length === 0 ? (
          <EmptyState what={t("noChanges")} why={t("noChangesWhy")} action={<Link to="/systems">{t("editCard")}</Link>} />
        ) : (
          <ChangeTable changes={changes} withHash={false} />
        )
      }
    </Answered>
  );
}
