/**
 * What a mark of a picture is called aloud: all that is said of it, beginning with what is seen of it, so that who speaks the words that they see finds it.
 *
 *   labelWith("Glass…", "Glass substrate, missing")  // "Glass… Glass substrate, missing"
 */
export function labelWith(shown: string, said: string): string {
  return shown === "" || said.startsWith(shown) ? said : `${shown} ${said}`;
}
