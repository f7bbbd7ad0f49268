# How a command is asked: by the command line of this machine, or of a server.

#' The commands, their fields and the units of what they give, as the program describes them.
described <- new.env(parent = emptyenv())

from_description <- function(name) {
  if (is.null(described[[name]])) {
    path <- system.file(paste0(name, ".json"), package = "quoin", mustWork = TRUE)
    described[[name]] <- jsonlite::fromJSON(path, simplifyVector = FALSE)
  }
  described[[name]]
}

# The words that start the program: option, environment, path.
program <- function() {
  said <- getOption("quoin.command")
  if (!is.null(said)) return(said)
  said <- trimws(Sys.getenv("QUOIN_COMMAND"))
  if (nzchar(said)) {
    # A path with blanks that is there is one word.
    if (file.exists(said)) return(said)
    return(scan(text = said, what = "character", quote = "\"'", quiet = TRUE))
  }
  found <- unname(Sys.which("quoin"))
  if (nzchar(found)) return(found)
  stop_quoin(
    "quoin_not_reached",
    paste(
      "quoin is not on the path. Name it by options(quoin.command = c(\"node\", \"packages/quoin/bin/quoin.js\"))",
      "or QUOIN_COMMAND, or ask a server: quoin_workspace(\"http://...\")"
    )
  )
}

# Asks a command with its fields by name; those that are NULL are not given.
ask_command <- function(name, given, office = NULL) {
  command <- from_description("commands")[[name]]
  given <- given[!vapply(given, is.null, logical(1))]
  unknown <- setdiff(names(given), vapply(command$fields, function(each) each$name, ""))
  if (length(unknown) > 0) {
    known <- vapply(command$fields, function(each) each$name, "")
    wrong_input(sprintf("%s takes no %s; it takes %s", name, paste(unknown, collapse = ", "), paste(known, collapse = ", ")))
  }
  raw <- if (is_served(office)) ask_server(name, command, given, office) else ask_machine(command, given, office)
  warn_of(raw$notes)
  if (command$delivers == "folder") return(tables_of(raw, name, given))
  if (command$delivers == "file") return(file_of(raw))
  raw$answer
}

ask_machine <- function(command, given, office) {
  folder <- tempfile("quoin-")
  dir.create(folder)
  on.exit(unlink(folder, recursive = TRUE), add = TRUE)
  out <- file.path(folder, "out")
  words <- character()
  arguments <- character()
  secret <- NULL
  destination <- NULL
  for (field in command$fields) {
    value <- given[[field$name]]
    if (is.null(value)) next
    if (field$kind == "secret") {
      secret <- value
    } else if (!is.null(field$position)) {
      arguments[field$position + 1] <- as.character(value)
    } else {
      if (field$kind == "destination") destination <- absolute(value)
      words <- c(words, option_words(field, value, folder))
    }
  }
  if (command$scope != "loose" && !is.null(office)) {
    arguments <- c(office$place, arguments[!is.na(arguments)])
  } else if (command$scope == "workspace") {
    wrong_input(sprintf("quoin %s asks about a workspace: quoin_workspace(\"FOLDER\") or quoin_workspace(\"http://...\")", paste(unlist(command$words), collapse = " ")))
  }
  if (command$delivers == "folder") words <- c(words, "--out", out, "--format", "json")
  common <- c("--json", if (!is.null(office$language)) c("--lang", office$language))
  if (command$changes && !is.null(office$by)) common <- c(common, "--by", office$by)
  if (length(arguments) > 0) common <- c(common, "--", arguments)
  from <- NULL
  if (command$delivers == "file" && is.null(destination)) {
    dir.create(out)
    from <- out
  }
  run <- run_program(c(unlist(command$words), words, common), folder, secret, from)
  if (run$status != 0) refuse(run)
  answer <- if (nzchar(run$said)) parsed(run$said) else list()
  list(answer = answer, files = if (command$delivers == "answer") list() else files_of(out, destination), notes = run$notes)
}

run_program <- function(words, folder, secret, from) {
  said <- file.path(folder, "said")
  told <- file.path(folder, "told")
  at <- program()
  if (!nzchar(Sys.which(at[1])) && !file.exists(at[1])) {
    stop_quoin("quoin_not_reached", sprintf("the program '%s' cannot be started: name it by options(quoin.command = ) or QUOIN_COMMAND", at[1]))
  }
  before <- Sys.getenv("QUOIN_NOTES", unset = NA)
  Sys.setenv(QUOIN_NOTES = "json")
  on.exit(if (is.na(before)) Sys.unsetenv("QUOIN_NOTES") else Sys.setenv(QUOIN_NOTES = before), add = TRUE)
  if (!is.null(from)) {
    here <- setwd(from)
    on.exit(setwd(here), add = TRUE)
  }
  status <- suppressWarnings(system2(at[1], shQuote(c(at[-1], words)), stdout = said, stderr = told, stdin = "", input = secret))
  noted <- notes_of(read_text(told))
  list(status = status, said = read_text(said), notes = noted$notes, rest = noted$rest)
}

refuse <- function(run) {
  kind <- switch(as.character(run$status), "2" = "quoin_wrong_input", "3" = "quoin_stale_version", "quoin_program_failed")
  notes <- run$notes
  if (length(notes) == 0 && startsWith(trimws(run$said), "{")) {
    # An answer that is complete and says that something is wrong.
    answer <- parsed(run$said)
    notes <- if (is.null(answer$faults)) answer$notes else answer$faults
  }
  rest <- if (nzchar(run$rest)) run$rest else sprintf("the program ended with %d: %s", run$status, substr(run$said, 1, 2000))
  stop_quoin(kind, rest, notes)
}

option_words <- function(field, value, folder) {
  flag <- paste0("--", gsub("_", "-", field$name))
  switch(field$kind,
    boolean = if (isTRUE(value) == isTRUE(field$default)) character() else if (isTRUE(field$default)) sub("^--", "--no-", flag) else flag,
    flags = paste0("--", value),
    list = {
      entries <- as.character(unlist(value))
      if (any(grepl(",", entries, fixed = TRUE))) wrong_input(sprintf("%s: an entry holds a comma, which the command line takes for the end of an entry; ask a server instead", field$name))
      paste0(flag, "=", paste(entries, collapse = ","))
    },
    texts = paste0(flag, "=", as.character(unlist(value))),
    pairs = paste0(flag, "=", names(value), "=", vapply(value, number_text, "")),
    file = paste0(flag, "=", placed(value, field$name, folder)),
    files = paste0(flag, "=", names(value), "=", mapply(placed, value, names(value), MoreArgs = list(folder = folder))),
    "json-file" = {
      into <- file.path(folder, paste0(field$name, ".json"))
      writeLines(enc2utf8(as_json(value)), into, useBytes = TRUE)
      paste0(flag, "=", into)
    },
    destination = paste0(flag, "=", absolute(value)),
    number = paste0(flag, "=", number_text(value)),
    paste0(flag, "=", as.character(value))
  )
}

ask_server <- function(name, command, given, office) {
  if (!requireNamespace("curl", quietly = TRUE)) stop_quoin("quoin_not_reached", "a server is asked through the package curl: install.packages(\"curl\")")
  body <- if (is.null(office$language)) list() else list(lang = office$language)
  destination <- NULL
  for (field in command$fields) {
    value <- given[[field$name]]
    if (is.null(value)) next
    body[[field$name]] <- switch(field$kind,
      file = sent(value, field$name),
      files = mapply(sent, value, names(value), SIMPLIFY = FALSE),
      list = as.list(as.character(unlist(value))),
      texts = as.list(as.character(unlist(value))),
      destination = {
        destination <- absolute(value)
        basename(value)
      },
      pairs = as.list(value),
      value
    )
  }
  if (command$delivers == "folder") body$format <- "json"
  answer <- post(office, name, if (length(body) == 0) "{}" else as_json(body))
  files <- list()
  for (each in answer$files) {
    files[[each$name]] <- if (is.null(each$content_base64)) charToRaw(enc2utf8(each$content)) else jsonlite::base64_dec(each$content_base64)
  }
  if (!is.null(destination)) writeBin(files[[1]], destination)
  answer$files <- NULL
  list(answer = answer, files = files, notes = answer$notes)
}

post <- function(office, name, text) {
  handle <- curl::new_handle(timeout = office$timeout, post = TRUE, postfields = charToRaw(enc2utf8(text)))
  headers <- c("content-type" = "application/json", if (!is.null(office$token)) c(authorization = paste("Bearer", office$token)))
  do.call(curl::handle_setheaders, c(list(handle), as.list(headers)))
  got <- tryCatch(
    curl::curl_fetch_memory(paste0(office$place, "/api/", name), handle),
    error = function(cause) stop_quoin("quoin_not_reached", sprintf("%s does not answer: %s", office$place, conditionMessage(cause)))
  )
  said <- rawToChar(got$content)
  Encoding(said) <- "UTF-8"
  if (got$status_code < 300) return(parsed(said))
  kind <- switch(as.character(got$status_code),
    "401" = "quoin_not_allowed", "403" = "quoin_not_allowed", "409" = "quoin_stale_version", "429" = "quoin_not_reached", "503" = "quoin_not_reached",
    if (got$status_code >= 500) "quoin_program_failed" else "quoin_wrong_input"
  )
  notes <- tryCatch(parsed(said)$notes, error = function(cause) NULL)
  stop_quoin(kind, sprintf("%d %s", got$status_code, substr(said, 1, 2000)), notes)
}
