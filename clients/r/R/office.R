# Whom to ask, and what is answered.

quoin_workspace <- function(place, token = NULL, language = NULL, by = NULL, timeout = 600) {
  served <- grepl("^https?://", place)
  if (served && !is.null(by)) wrong_input("by: a server knows who asks by the token")
  if (!served && !is.null(token)) wrong_input("token: it is for an address (http://...)")
  structure(
    list(place = if (served) sub("/+$", "", place) else absolute(place), served = served, token = token, language = language, by = by, timeout = timeout),
    class = "quoin_office"
  )
}

is_served <- function(office) {
  if (!is.null(office) && !inherits(office, "quoin_office")) wrong_input("office: what quoin_workspace() gives is expected")
  isTRUE(office$served)
}

quoin_ask <- function(office, command, ...) {
  name <- gsub(" +", "-", trimws(command))
  if (is.null(from_description("commands")[[name]])) {
    near <- agrep(name, names(from_description("commands")), value = TRUE)
    wrong_input(sprintf("there is no command '%s'%s", command, if (length(near) > 0) paste0("; perhaps ", paste(gsub("-", " ", utils::head(near, 3)), collapse = ", ")) else ""))
  }
  ask_command(name, list(...), office)
}

units_of <- function(frame) attr(frame, "units")

provenance <- function(answer) attr(answer, "provenance")

documents <- function(answer) attr(answer, "documents")

print.quoin_tables <- function(x, ...) {
  for (name in names(x)) cat(sprintf("$%s: %d rows; %s\n", name, nrow(x[[name]]), paste(names(x[[name]]), collapse = ", ")))
  others <- names(attr(x, "documents"))
  if (length(others) > 0) cat("documents():", paste(others, collapse = ", "), "\n")
  invisible(x)
}

print.quoin_office <- function(x, ...) {
  cat(sprintf("<quoin workspace %s%s>\n", x$place, if (is.null(x$token)) "" else ", with a token"))
  invisible(x)
}

flows_of <- function(matrix, rows, columns, category = "dst_industry") {
  if (nrow(matrix) != nrow(rows) || ncol(matrix) != nrow(columns)) {
    wrong_input(sprintf("the matrix has %d rows and %d columns, for %d and %d names", nrow(matrix), ncol(matrix), nrow(rows), nrow(columns)))
  }
  at <- which(is.na(matrix) | matrix != 0, arr.ind = TRUE)
  at <- at[order(at[, 1], at[, 2]), , drop = FALSE]
  found <- data.frame(
    src_country = rows[[1]][at[, 1]], src_industry = rows[[2]][at[, 1]],
    dst_country = columns[[1]][at[, 2]], dst_industry = columns[[2]][at[, 2]],
    value = as.vector(as.matrix(matrix)[at])
  )
  names(found)[4] <- category
  found
}
