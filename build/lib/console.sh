# shellcheck shell=bash
# Messages of the scripts in build/.

# One line for the person who started the script, then the end.
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}
