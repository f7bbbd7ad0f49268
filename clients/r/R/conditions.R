# What goes wrong, as conditions with the program's notes: code, place, message and what mends it.

note_text <- function(note) {
  at <- unlist(note$at[c("file", "table", "line", "row", "column")])
  place <- if (length(at) > 0) paste0(paste(at, collapse = ":"), " ") else ""
  head <- sprintf("%s[%s] %s%s", note$severity, note$code, place, note$message)
  if (is.null(note$fix) || !nzchar(note$fix)) head else sprintf("%s\n  fix: %s", head, note$fix)
}

stop_quoin <- function(kind, message, notes = NULL) {
  if (length(notes) > 0) message <- paste(vapply(notes, note_text, ""), collapse = "\n")
  stop(structure(class = c(kind, "quoin_error", "error", "condition"), list(message = message, call = NULL, notes = notes)))
}

wrong_input <- function(message) stop_quoin("quoin_wrong_input", message)

warn_of <- function(notes) {
  for (note in notes) {
    if (identical(note$severity, "warning")) {
      warning(structure(class = c("quoin_warning", "warning", "condition"), list(message = note_text(note), call = NULL, notes = list(note))))
    }
  }
}

# Notes are lines of JSON; whatever else is said is handed on as it is.
notes_of <- function(text) {
  notes <- list()
  rest <- character()
  for (line in strsplit(text, "\n", fixed = TRUE)[[1]]) {
    value <- if (startsWith(line, "{")) tryCatch(parsed(line), error = function(cause) NULL)
    if (!is.null(value$code)) notes[[length(notes) + 1]] <- value else rest <- c(rest, line)
  }
  list(notes = notes, rest = trimws(paste(rest, collapse = "\n")))
}
