/** The place that holds all others, as the workspace calls it; known before a page is shown. */
export let nation = "";

/** Takes over what the workspace says of its territory. */
export function learnRoot(root: string): void {
  nation = root;
}
