// Empty on purpose: on Debian libxml2’s headers include ICU’s, which may not meet Foundation’s.
