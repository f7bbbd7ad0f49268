/** Control signs, and those that turn the direction of writing or cannot be seen. */
const unseen = "\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff";

/**
 * A text that reads as it is written: it begins with something to be seen and holds no control sign, none that turns the direction of writing and none that
 * is invisible. Spelt out, without properties of Unicode, so that every tool that reads the API's description understands it.
 */
export const visibleText = new RegExp(`^[^\\s${unseen}][^${unseen}]*$`, "u");
