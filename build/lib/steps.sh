# shellcheck shell=bash
# Headings, times and the list of runners of test.sh. Expects $results, the folder of this run's result files.

heading() { # TITLE
  printf '\n== %s\n' "$1"
  step_started=$SECONDS
}

took() {
  printf '   %s s\n' $((SECONDS - step_started))
}

# In the background and waited for, because bash runs its traps only between foreground commands.
run() { # COMMAND...
  "$@" &
  child=$!
  wait "$child"
}

# Not run >FILE: a trap that comes meanwhile would write into FILE, too.
run_into() { # FILE COMMAND...
  local file=$1
  shift
  "$@" >"$file" &
  child=$!
  wait "$child"
}

# Every runner leaves one line for sum-results.mjs: its exit code, its result file (- where it has none), its name.
record() { # EXITCODE FILE NAME
  # shellcheck disable=SC2154
  printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>"$results/runners.tsv"
}

run_recorded() { # FILE NAME COMMAND...
  local file=$1 name=$2 code=0
  shift 2
  run "$@" || code=$?
  record "$code" "$file" "$name"
  return "$code"
}
