import { design } from "./design/design.ts";
import { solveModel } from "./design/model/solve-model.ts";
import { designPortfolio } from "./design/portfolio/design-portfolio.ts";
import { designSiting } from "./design/siting/design-siting.ts";
import { diagnose } from "./diagnosis/diagnose.ts";
import { listRules } from "./diagnosis/list-rules.ts";
import { showFinding } from "./diagnosis/show-finding.ts";
import { importTableFile } from "./evidence/import/import-table-file.ts";
import { listSources } from "./evidence/list-sources.ts";
import { mapIndicator } from "./evidence/map-indicator.ts";
import { tableRows } from "./evidence/table-rows.ts";
import { measureDuplicates } from "./measures/duplicates/measure-duplicates.ts";
import { measureEfficiency } from "./measures/efficiency/measure-efficiency.ts";
import { listMeasures } from "./measures/list-measures.ts";
import { measureCommand } from "./measures/measure-command.ts";
import { measureReadiness } from "./measures/readiness/measure-readiness.ts";
import { measureFamilies } from "./measures/registry.ts";
import { measureSubstitution } from "./measures/substitution/measure-substitution.ts";
import { addUser } from "./people/add-user.ts";
import { disableUser } from "./people/disable-user.ts";
import { listRights } from "./people/list-rights.ts";
import { listUsers } from "./people/list-users.ts";
import { makeToken } from "./people/make-token.ts";
import { setPassword } from "./people/set-password.ts";
import { listCards } from "./register/cards/list-cards.ts";
import { showCard } from "./register/cards/show-card.ts";
import { getRecord } from "./register/get-record.ts";
import { listChanges } from "./register/list-changes.ts";
import { listRecordTypes } from "./register/list-record-types.ts";
import { listRecords } from "./register/list-records.ts";
import { listReferrers } from "./register/list-referrers.ts";
import { putRecord } from "./register/put-record.ts";
import { recordHistory } from "./register/record-history.ts";
import { retireRecord } from "./register/retire-record.ts";
import { verifyWorkspace } from "./register/verify-workspace.ts";
import { brief } from "./report/brief.ts";
import { report } from "./report/report.ts";
import { leverage } from "./tracking/money/leverage.ts";
import { pay } from "./tracking/money/pay.ts";
import { type UseCase, useCaseName } from "./use-case.ts";
import { aboutWorkspace } from "./workspace/about-workspace.ts";

const all = [
  importTableFile,
  aboutWorkspace,
  diagnose,
  showFinding,
  listRules,
  design,
  designSiting,
  listMeasures,
  measureDuplicates,
  measureEfficiency,
  measureReadiness,
  measureSubstitution,
  designPortfolio,
  solveModel,
  report,
  brief,
  listRecordTypes,
  listRecords,
  getRecord,
  putRecord,
  retireRecord,
  listReferrers,
  recordHistory,
  listChanges,
  listSources,
  tableRows,
  mapIndicator,
  listCards,
  showCard,
  pay,
  leverage,
  verifyWorkspace,
  addUser,
  listUsers,
  disableUser,
  setPassword,
  makeToken,
  listRights(() => useCases.filter(({ served }) => served).map(useCaseName)),
] as const;

/** The types of every use case, for the typed client. */
export type UseCaseList = typeof all;

/** Everything that Quoin can be asked, in the order in which the help shows it. */
export const useCases: readonly UseCase[] = [...all, ...measureFamilies.map((family) => measureCommand(family))];
