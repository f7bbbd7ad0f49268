# Figures and kinds of what comes back, asked from the program on this machine. Without it nothing can be asked, which is said.
library(quoin)

if (!nzchar(Sys.getenv("QUOIN_COMMAND")) && !nzchar(Sys.which("quoin"))) {
  cat("left out: quoin is neither on the path nor named by QUOIN_COMMAND\n")
  quit(save = "no")
}

near <- function(found, wanted, tolerance = 1e-9) {
  stopifnot(length(found) == length(wanted), identical(is.na(found), is.na(wanted)))
  stopifnot(max(abs(found - wanted) / pmax(1, abs(wanted)), na.rm = TRUE) <= tolerance)
}
caught <- function(expression) tryCatch({ expression; NULL }, error = function(cause) cause)

exports <- data.frame(
  year = rep(c(2019L, 2020L), each = 8),
  place = factor(rep(c("C", "A", "A", "A", "B", "B", "C", "D"), 2), levels = c("D", "C", "B", "A", "never")),
  code = rep(c("0011", "0011", "0022", "0033", "0011", "0022", "0033", "0022"), 2),
  n = c(6, 4, 3, 2, 5, 1, 1, 2, 6, 4, 3, 2.5, 5, 1.1, NA, 2)
)
answer <- suppressWarnings(measure_complexity(exports, location = "place", activity = "code", value = "n", time = "year"))
stopifnot(setequal(names(answer), c("locations", "activities", "cells")))
stopifnot(is.integer(answer$locations$time), identical(levels(answer$locations$location), levels(exports$place)))
stopifnot(setequal(answer$activities$activity, c("0011", "0022", "0033")))
stopifnot(units_of(answer$locations)[["diversity"]] == "activities", provenance(answer)$parameters$convention == "py-ecomplexity")
stopifnot(length(documents(answer)$diagnostics) == 2)

# What is missing stays missing; whatever else was handed in comes back as the same number.
cells <- merge(exports, answer$cells, by.x = c("year", "place", "code"), by.y = c("time", "location", "activity"))
stopifnot(nrow(cells) == nrow(exports), identical(is.na(cells$n), is.na(cells$value)), identical(cells$n[!is.na(cells$n)], cells$value[!is.na(cells$value)]))

# RCA and ECI as R computes them.
held <- with(subset(exports, year == 2019), xtabs(n ~ place + code, drop.unused.levels = TRUE))
rca <- held / rowSums(held) / rep(colSums(held) / sum(held), each = nrow(held))
one <- subset(answer$cells, time == 2019)
near(one$rca, rca[cbind(as.character(one$location), one$activity)])
m <- unclass(rca >= 1) * 1
means <- (m / rowSums(m)) %*% t(m / rep(colSums(m), each = nrow(m)))
second <- Re(eigen(means)$vectors[, 2])
# One step from products to places, as py-ecomplexity standardises.
eci <- (second - mean(second)) / sqrt(mean((second - mean(second))^2))
mine <- with(subset(answer$locations, time == 2019), eci[match(rownames(m), as.character(location))])
if (!anyNA(mine)) near(abs(mine), abs(eci), 1e-8)

# Kaplan-Meier by its product; durations with a sign of their end, as R's survival has them.
lasted <- data.frame(id = 1:8, start = 0, t = c(2, 3, 3, 5, 7, 8, 9, 11), seen = c(1, 1, 0, 1, 0, 1, 1, 0))
lasted$end <- ifelse(lasted$seen == 1, lasted$t, NA)
km <- measure_survival(lasted, id = "id", from = "start", event = "end", to = "t")$survival
times <- sort(unique(lasted$t))
step <- vapply(times, function(t) 1 - sum(lasted$t == t & lasted$seen == 1) / sum(lasted$t >= t), 0)
near(km$survival, cumprod(step))
stopifnot(identical(as.numeric(km$time), times))

# A day is a day.
lasted$start <- as.Date("2020-01-31")
lasted$end <- lasted$start + ifelse(lasted$seen == 1, lasted$t, NA)
days <- measure_survival(lasted, id = "id", from = "start", event = "end", until = "2020-02-11")$survival
stopifnot(days$time[1] == 2)

# Vertical specialisation of two countries, from matrices: the import content of exports, by the inverse.
sectors <- data.frame(country = c("A", "A", "B", "B"), industry = c("x", "y", "x", "y"))
z <- matrix(c(10, 5, 4, 2, 3, 20, 6, 1, 7, 2, 15, 4, 1, 3, 5, 12), 4)
y <- matrix(c(30, 25, 10, 5, 8, 12, 40, 35), 4)
io <- suppressWarnings(measure_input_output(
  flows = flows_of(z, sectors, sectors), final = flows_of(y, sectors, data.frame(country = c("A", "B"), category = "final"), "category"), tables = c("countries", "audit")
))
x <- rowSums(z) + rowSums(y)
a <- z / rep(x, each = 4)
inverse <- solve(diag(4) - a)
added <- 1 - colSums(a)
sent <- c(rowSums(z[1:2, 3:4]) + y[1:2, 2], 0, 0)
near(io$countries$exports[1], sum(sent))
near(io$countries$vs[1], sum((added * c(0, 0, 1, 1)) %*% inverse %*% sent))

# What is refused has its code, its place and what mends it.
twice <- caught(measure_complexity(exports[c(1, 1), ], location = "place", activity = "code", value = "n"))
stopifnot(inherits(twice, "quoin_wrong_input"), twice$notes[[1]]$code == "table.duplicate-key", twice$notes[[1]]$at$line == 3, nzchar(twice$notes[[1]]$fix))
stopifnot(inherits(caught(measure_complexity(list(1), location = "a", activity = "b", value = "c")), "quoin_wrong_input"))
stopifnot(inherits(caught(quoin_ask(NULL, "recordlist")), "quoin_wrong_input"))
stopifnot(inherits(caught(quoin_ask(NULL, "about")), "quoin_wrong_input"))
options(quoin.command = "/no/such/program")
stopifnot(inherits(caught(measure_list()), "quoin_not_reached"))
options(quoin.command = NULL)
