# The same of a workspace that is served, and records of it.
library(quoin)

words <- Sys.getenv("QUOIN_COMMAND")
if (!nzchar(words) || !requireNamespace("curl", quietly = TRUE) || .Platform$OS.type != "unix") {
  cat("left out: QUOIN_COMMAND names no program, or the package curl is not there\n")
  quit(save = "no")
}
caught <- function(expression) tryCatch({ expression; NULL }, error = function(cause) cause)
office <- tempfile("office-")
stopifnot(system(paste(words, "init", office, "--name Office --currency EUR >", nullfile(), "2>&1")) == 0)
here <- quoin_workspace(office, by = "li")
invisible(quoin_ask(here, "user add", name = "chief", roles = "administrator", password = "a long sentence for nobody but this test"))
invisible(quoin_ask(here, "user program", name = "analyst", roles = c("editor", "planner")))
token <- quoin_ask(here, "user token", name = "analyst")$token

said <- tempfile()
server <- as.integer(system(paste(words, "serve", office, "--port 0 >", said, "2>&1 & echo $!"), intern = TRUE))
address <- character()
for (i in 1:600) {
  address <- regmatches(quoin:::read_text(said), regexpr("http://[0-9a-z.]+:[0-9]+", quoin:::read_text(said)))
  if (length(address) > 0) break
  Sys.sleep(0.1)
}
there <- quoin_workspace(address, token = token)
result <- caught({
  exports <- data.frame(place = c("A", "A", "B", "B", "C"), code = c("0011", "0022", "0011", "0033", "0022"), n = c(4, 3, 5, 1, 2.25))
  one <- suppressWarnings(measure_complexity(exports, location = "place", activity = "code", value = "n"))
  other <- suppressWarnings(measure_complexity(exports, location = "place", activity = "code", value = "n", office = there))
  stopifnot(identical(one$locations, other$locations), identical(one$cells, other$cells))
  invisible(quoin_ask(there, "record put", type = "technology", id = "laser", data = list(labels = list(en = "Laser", zh = "\u6fc0\u5149"))))
  stopifnot(quoin_ask(there, "record get", type = "technology", id = "laser")$labels$zh == "\u6fc0\u5149")
  stale <- caught(quoin_ask(there, "record put", type = "technology", id = "laser", data = list(labels = list(en = "L", zh = "l")), if_version = 7))
  stopifnot(inherits(stale, "quoin_stale_version"))
  file <- quoin_ask(there, "record export", type = "technology", to = file.path(tempdir(), "records.xlsx"))
  stopifnot(identical(file$content[1:2], charToRaw("PK")), file.exists(file.path(tempdir(), "records.xlsx")))
  nobody <- caught(quoin_ask(quoin_workspace(address), "record types"))
  stopifnot(inherits(nobody, "quoin_not_allowed"), nzchar(nobody$notes[[1]]$fix))
})
tools::pskill(server)
if (!is.null(result)) stop(result)
