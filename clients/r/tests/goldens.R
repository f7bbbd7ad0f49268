# Figures of the programs that people come from, as the tests of the kernels keep them; a copy of the repository holds them (QUOIN_ROOT).
library(quoin)

kept <- function(name) {
  path <- list.files(file.path(Sys.getenv("QUOIN_ROOT"), "packages/methods/src"), paste0("^", name, "\\.golden\\.json$"), recursive = TRUE, full.names = TRUE)
  jsonlite::fromJSON(path, simplifyVector = TRUE)
}
if (!nzchar(Sys.getenv("QUOIN_ROOT")) || !nzchar(Sys.getenv("QUOIN_COMMAND"))) {
  cat("left out: QUOIN_ROOT names no copy of the repository, or QUOIN_COMMAND no program\n")
  quit(save = "no")
}
near <- function(found, wanted, tolerance = 1e-9) stopifnot(length(found) == length(wanted), max(abs(found - wanted) / pmax(1, abs(wanted))) <= tolerance)

# decompr and exvatools: leather of three countries.
leather <- kept("leather")
sectors <- expand.grid(industry = leather$industries, country = leather$countries, stringsAsFactors = FALSE)[2:1]
demand <- data.frame(country = leather$countries, category = "final")
io <- measure_input_output(
  flows = flows_of(leather$flows, sectors, sectors), final = flows_of(leather$demand, sectors, demand, "category"), tables = c("countries", "bilateral", "kww")
)
at <- match(leather$countries, io$countries$country)
near(io$countries$vs[at], leather$country$VS_foreign_content)
near(io$countries$vs1[at], leather$country$DVX_indirect_VA)
near(io$countries$vax[at], leather$country$VAX_johnson_noguera)
near(io$kww$dva_fin[match(leather$countries, io$kww$country)], leather$kww$DVA_FIN)

# R survival 3.5 on its own data.
lung <- kept("survival-r")$cases[1, ]
cases <- data.frame(case = seq_along(lung$time[[1]]), start = 0, t = lung$time[[1]], end = ifelse(lung$event[[1]] == 1, lung$time[[1]], NA))
found <- measure_survival(cases, id = "case", from = "start", event = "end", to = "t")
near(found$survival$survival, lung$curve$survival[[1]])
near(found$survival$at_risk, lung$curve$at_risk[[1]])
near(unlist(found$summary[1, c("median", "median_low", "median_high")]), lung$curve$median[[1]])

# py-ecomplexity in sixteen states, by head.
germany <- kept("complexity-small")$germany
firms <- expand.grid(section = germany$activities, land = germany$locations, stringsAsFactors = FALSE)
firms$firms <- germany$values
people <- data.frame(location = germany$locations, population = germany$population)
answer <- measure_complexity(firms, location = "land", activity = "section", value = "firms", presence = "rpop", population = people)
near(answer$locations$eci[match(germany$locations, answer$locations$location)], germany$eci)
near(answer$activities$pci[match(germany$activities, answer$activities$activity)], germany$pci)

# Fisher-Pry of statsmodels.
steering <- kept("growth-curves")$series[["us_steering/power_steering"]]
shares <- data.frame(episode = "steering", technology = "power", region = "US", year = as.integer(steering$t), value = steering$y, unit = "percent")
fits <- measure_substitution(shares, fit = "fisher-pry")$fits
for (quantity in c("slope", "t50", "dt_10_90")) near(fits$value[fits$quantity == quantity], steering$fisher_pry_ols[[quantity]], 1e-8)
