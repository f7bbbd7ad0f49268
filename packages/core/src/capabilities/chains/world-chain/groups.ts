/** Codes by which world tables call groups of economies: none of them is an economy to compare with, or one supplier. */
export const groups = {
  default: ["ROW", "RoW", "REU"],
  unit: "codes of economies",
  why: { en: "A group of economies is neither one to compare with nor one supplier.", zh: "经济体组既非可比经济体，也非单一供给方。" },
};
