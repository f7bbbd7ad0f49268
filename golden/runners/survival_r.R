# Golden values of packages/methods/src/survival from R's survival package (data sets that it ships): curves, tests, Cox models, competing ends.
#   Rscript golden/runners/survival_r.R > packages/methods/src/survival/survival-r.golden.json
suppressMessages(library(survival))

num <- function(x) paste0("[", paste(ifelse(is.na(x), "null", sprintf("%.17g", as.numeric(x))), collapse = ","), "]")
obj <- function(...) { parts <- list(...); paste0("{", paste0('"', names(parts), '":', unlist(parts), collapse = ","), "}") }
txt <- function(x) paste0('"', x, '"')

case <- function(name, time, event, entry = NULL, group = NULL, x = NULL) {
  n <- length(time)
  y <- if (is.null(entry)) Surv(time, event) else Surv(entry, time, event)
  fit <- survfit(y ~ 1, conf.type = "log-log", stype = 1, ctype = 1)
  s <- summary(fit, times = fit$time, extend = TRUE)
  horizon <- max(time)
  rm <- summary(fit, rmean = horizon)$table
  median <- quantile(fit, 0.5)
  curve <- obj(time = num(fit$time), at_risk = num(fit$n.risk), events = num(fit$n.event), censored = num(fit$n.censor), survival = num(fit$surv),
    se = num(fit$surv * fit$std.err), low = num(fit$lower), high = num(fit$upper), cumulative_hazard = num(fit$cumhaz),
    median = num(c(median$quantile, median$lower, median$upper)), horizon = sprintf("%.17g", horizon),
    rmst = num(c(rm["rmean"], rm["se(rmean)"])))
  tests <- "[]"
  if (!is.null(group) && is.null(entry)) {
    tests <- paste0("[", paste(sapply(c(0, 1), function(rho) {
      d <- survdiff(Surv(time, event) ~ group, rho = rho)
      df <- length(d$n) - 1
      obj(rho = rho, statistic = sprintf("%.17g", d$chisq), df = df, p = sprintf("%.17g", pchisq(d$chisq, df, lower.tail = FALSE)))
    }), collapse = ","), "]")
  }
  cox <- "[]"
  if (!is.null(x)) {
    cox <- paste0("[", paste(sapply(c("efron", "breslow"), function(ties) {
      control <- coxph.control(eps = 1e-15, iter.max = 60, toler.chol = 1e-14)
      m <- coxph(y ~ x, ties = ties, control = control)
      own <- seq_len(n)
      r <- coxph(y ~ x, ties = ties, control = control, cluster = own)
      z <- cox.zph(m, transform = "km", terms = FALSE)
      obj(ties = txt(ties), coefficient = num(coef(m)), se = num(sqrt(diag(vcov(m)))), robust_se = num(sqrt(diag(r$var))),
        p = num(summary(m)$coefficients[, "Pr(>|z|)"]), loglik = sprintf("%.17g", m$loglik[2]), schoenfeld_p = num(z$table[seq_len(ncol(x)), "p"]))
    }), collapse = ","), "]")
  }
  obj(name = txt(name), time = num(time), event = num(as.integer(event)), entry = if (is.null(entry)) "null" else num(entry),
    group = if (is.null(group)) "null" else num(as.integer(factor(group)) - 1), covariates = if (is.null(x)) "0" else ncol(x),
    x = if (is.null(x)) "null" else num(t(x)), curve = curve, tests = tests, cox = cox)
}

whole <- lung[complete.cases(lung[, c("time", "status", "age", "sex", "ph.ecog")]), ]
cases <- c(
  case("lung", whole$time, whole$status == 2, group = whole$sex, x = as.matrix(whole[, c("age", "sex", "ph.ecog")])),
  case("aml", aml$time, aml$status == 1, group = aml$x, x = cbind(as.integer(aml$x == "Maintained"))),
  case("veteran", veteran$time, veteran$status == 1, group = veteran$celltype, x = as.matrix(veteran[, c("trt", "karno", "age")])),
  case("ovarian", ovarian$futime, ovarian$fustat == 1, group = ovarian$rx, x = as.matrix(ovarian[, c("age", "rx")])),
  case("heart", heart$stop, heart$event == 1, entry = heart$start, x = cbind(heart$age, heart$year, heart$surgery)))
# Tests within strata (R's survdiff), under left truncation (survdiff takes none: the score test of the exact partial likelihood is the log-rank test), ends of three kinds with ties.
strata <- sapply(c(0, 1), function(rho) {
  d <- survdiff(Surv(time, status == 2) ~ sex + strata(ph.ecog), data = whole, rho = rho)
  obj(rho = rho, statistic = sprintf("%.17g", d$chisq), df = sum(rowSums(as.matrix(d$exp)) > 0) - 1)
})
stratified <- obj(name = txt("lung"), time = num(whole$time), event = num(as.integer(whole$status == 2)), group = num(whole$sex - 1), strata = num(whole$ph.ecog),
  tests = paste0("[", paste(strata, collapse = ","), "]"))
exact <- coxph(Surv(start, stop, event) ~ transplant, data = heart, ties = "exact")
truncated <- obj(name = txt("heart"), time = num(heart$stop), event = num(heart$event), entry = num(heart$start), group = num(as.integer(heart$transplant) - 1),
  statistic = sprintf("%.17g", exact$score))
kind <- with(mgus2, ifelse(pstat == 1, 1, ifelse(death == 1, 2, 0)))
until <- with(mgus2, ifelse(pstat == 1, ptime, futime))
ends <- survfit(Surv(until, factor(kind, levels = 0:2)) ~ 1)
competing <- obj(name = txt("mgus2"), time = num(until), event = num(kind), times = num(ends$time), incidence = paste0("[", num(ends$pstate[, 2]), ",", num(ends$pstate[, 3]), "]"))
cat(obj(tool = txt(paste0("R ", getRversion(), ", survival ", packageVersion("survival"))), source = txt("golden/runners/survival_r.R"),
  stratified = stratified, truncated = truncated, competing = competing, cases = paste0("[\n", paste(cases, collapse = ",\n"), "\n]")), "\n")
