import type { Rule } from "./rule.ts";
import { closedFacilities } from "./rules/closed-facilities/closed-facilities.ts";
import { introductionWithoutAbsorption } from "./rules/introduction-without-absorption/introduction-without-absorption.ts";
import { isomorphism } from "./rules/isomorphism/isomorphism.ts";
import { unstableSupport } from "./rules/unstable-support/unstable-support.ts";

/** Every rule of the diagnosis, in the order of the paper's list. A new finding is a new folder in `rules/` and one line here. */
export const rules: readonly Rule[] = [isomorphism, introductionWithoutAbsorption, unstableSupport, closedFacilities];
