/**
 * The name of a country as a list or a drawing has it, where a sentence has its article; German changes its adjective.
 *
 *   withoutArticle("the United Kingdom")         // "United Kingdom"
 *   withoutArticle("das Vereinigte Königreich")  // "Vereinigtes Königreich"
 */
export function withoutArticle(name: string): string {
  return name
    .replace(/^the (?=\p{Lu})/u, "")
    .replace(/^das (\p{Lu}\p{L}*)e (?=\p{Lu})/u, "$1es ")
    .replace(/^die (\p{Lu}\p{L}*)en (?=\p{Lu})/u, "$1e ")
    .replace(/^(?:der|die|das) (?=\p{Lu})/u, "");
}
