import { type DerivedFile, deriveCodes } from "./derive-codes.ts";
import { deriveCommands } from "./derive-commands.ts";
import { deriveDenseKernel, derivePlainRows } from "./derive-dense-kernel.ts";
import { deriveInventedPayers } from "./derive-invented-payers.ts";
import { deriveLists } from "./derive-lists.ts";
import { deriveMessages } from "./derive-messages.ts";
import { derivePageFacets } from "./derive-page-facets.ts";
import { derivePageList } from "./derive-page-list.ts";
import { derivePassingOn } from "./derive-passing-on.ts";
import { derivePresenceSums } from "./derive-presence-sums.ts";
import { deriveRights } from "./derive-rights.ts";
import { deriveRules } from "./derive-rules.ts";
import { deriveSettings } from "./derive-settings.ts";
import { deriveSharedYear } from "./derive-shared-year.ts";
import { deriveTranslations } from "./derive-translations.ts";
import { derivePythonClient } from "./python-client/derive-python-client.ts";
import { deriveRClient } from "./r-client/derive-r-client.ts";

/** Every file of the tree that is made from another one. */
export async function derivedFiles(): Promise<readonly DerivedFile[]> {
  return [
    ...(await deriveCodes()),
    ...deriveLists(),
    ...(await deriveRules()),
    ...(await deriveCommands()),
    ...(await derivePageFacets()),
    ...(await derivePageList()),
    ...(await deriveRights()),
    ...(await deriveSettings()),
    ...(await deriveTranslations()),
    ...(await deriveMessages()),
    await derivePresenceSums(),
    await deriveDenseKernel(),
    await derivePlainRows(),
    deriveSharedYear(),
    deriveInventedPayers(),
    derivePassingOn(),
    ...derivePythonClient(),
    ...deriveRClient(),
  ];
}
