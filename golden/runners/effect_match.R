# Golden values of matchedEffect: R package Matching, one match with replacement, all of a tie, no correction for bias.
#
#   Rscript golden/runners/effect_match.R > packages/methods/src/effects/match-matching.golden.json
#
# Robust variance with one match of the same kind (Var.calc = 1). Among units of one score Matching takes the variance of a unit and all of its ties; here stands what Abadie & Imbens 2006 give,
# J / (J + 1) times the squared distance from the mean of the J ties: of shared scores the error is no golden value.
suppressPackageStartupMessages(library(Matching))
set.seed(29)

made <- function(n, share, gain, digits) {
  score <- round(rnorm(n, 50, 10), digits)
  treated <- as.integer(rank(score + rnorm(n, 0, 12), ties.method = "first") > n * (1 - share))
  list(score = score, treated = treated, outcome = round(3 + 0.1 * score + gain * treated + rnorm(n), 6))
}

cases <- list("forty" = made(40, 0.3, 1.5, 6), "ninety" = made(90, 0.4, -0.8, 6), "shared scores" = made(60, 0.35, 1, 0))
numbers <- function(x) paste0("[", paste(format(x, digits = 17, trim = TRUE, scientific = FALSE), collapse = ", "), "]")
texts <- vapply(names(cases), function(name) {
  one <- cases[[name]]
  fit <- Match(Y = one$outcome, Tr = one$treated, X = one$score, estimand = "ATT", M = 1, ties = TRUE, replace = TRUE, BiasAdjust = FALSE, Weight = 1, Var.calc = 1, distance.tolerance = 1e-9)
  se <- if (anyDuplicated(one$score) > 0) "null" else sprintf("%.15g", fit$se)
  sprintf('{"name": "%s", "score": %s, "treated": %s, "outcome": %s, "estimate": %.15g, "se": %s}',
    name, numbers(one$score), numbers(one$treated), numbers(one$outcome), fit$est, se)
}, "")
cat(sprintf('{"tool": "Matching %s", "source": "golden/runners/effect_match.R", "cases": [%s]}\n', packageVersion("Matching"), paste(texts, collapse = ", ")))
