#!/usr/bin/env bash
# Builds and tests everything; the last line is "N passed, N failed".
#   build/test.sh               all runners
#   build/test.sh --long        with the tests that take long
#   build/test.sh --only NAME   one test project by name (Chat.Tests), or "web" for the web's checks and unit tests
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
for part in console packages prerequisites processes steps test-services; do
  # shellcheck source=/dev/null
  . "build/lib/$part.sh"
done

only=
while [ $# -gt 0 ]; do
  case $1 in
    --long) export CHATMONOLITH_TEST_LONG=1 ;;
    --only) only=${2:?--only needs the name of a test project}; shift ;;
    *) fail "Usage: build/test.sh [--long] [--only NAME]" ;;
  esac
  shift
done

# shellcheck disable=SC2034 # for lib/test-services.sh
services=$root/build/services
results=$root/.run/test-results${only:+/$only}
scratch=$(mktemp -d "${TMPDIR:-/tmp}/chatmonolith-test.XXXXXX")
chmod 711 "$scratch" # PostgreSQL runs as another user and must pass through
export CHATMONOLITH_TEST_RUN=${scratch##*.} # inherited by every process of this run
finished=
child= # that is waited for
export NO_COLOR=1

clean_up() {
  end_processes_of_run "$child" $$ "CHATMONOLITH_TEST_RUN=$CHATMONOLITH_TEST_RUN"
  end_services
  rm -rf "$scratch"
}

# Every way out ends here, so that nothing keeps running and the summary is always the last line.
on_exit() {
  local code=$?
  trap '' INT TERM
  [ -n "$finished" ] || record 1 - "The test run stopped early (exit code $code)"
  clean_up
  printf '\n== Summary after %s s\n' "$SECONDS"
  if ! command -v node >/dev/null; then
    printf '\n0 passed, 1 failed\n'
    exit 1
  fi
  code=0
  node build/lib/sum-results.mjs "$results" || code=1
  exit "$code"
}

find_chromium() {
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

prepare() {
  require_tools
  find_chromium >/dev/null || install_packages chromium
  CHATMONOLITH_TEST_CHROMIUM=$(find_chromium)
  export CHATMONOLITH_TEST_CHROMIUM
  if [ package-lock.json -nt node_modules/.package-lock.json ]; then
    [ ! -L node_modules ] || fail "node_modules is a link, and npm ci would empty the folder behind it: remove the link"
    run npm ci --no-audit --no-fund
  fi
}

# A compiler server of this run alone, which ends with it.
build() {
  export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
  run_recorded - "Build of $1" dotnet build "$1" -c Release -v quiet --nologo -tl:off "-clp:ErrorsOnly;NoSummary" "-p:SharedCompilationId=$CHATMONOLITH_TEST_RUN"
}

web_tests() {
  heading "Web checks"
  run_recorded - "Web checks" npm run --silent check || true
  took
  heading "Web unit tests"
  run_recorded web.json "Web unit tests" npm test --silent -- --reporter=default --reporter=json "--outputFile.json=$results/web.json" || true
  took
}

# A test that hangs is named and ended; the runner then counts as failed.
dotnet_tests() { # PROJECT
  local name patience=5m
  name=$(basename "$(dirname "$1")")
  [ -z "${CHATMONOLITH_TEST_LONG:-}" ] || patience=30m
  heading "$name"
  run_recorded "$name.trx" "$name" dotnet test "$1" --no-build -c Release --nologo --results-directory "$results" \
    --logger "console;verbosity=minimal" --logger "trx;LogFileName=$name.trx" \
    --blame-hang --blame-hang-timeout "$patience" --blame-hang-dump-type none || true
  took
}

# The quick ones that everything rests on first, the slow ones last.
test_projects() {
  local first=(tests/Architecture.Tests/*.csproj tests/BuildingBlocks.Tests/*.csproj)
  local last=(tests/System.Tests/*.csproj tests/Browser.Tests/*.csproj)
  local project
  printf '%s\n' "${first[@]}"
  for project in tests/*.Tests/*.csproj; do
    case " ${first[*]} ${last[*]} " in *" $project "*) ;; *) printf '%s\n' "$project" ;; esac
  done
  printf '%s\n' "${last[@]}"
}

main() {
  local target=ChatMonolith.sln projects=() project
  if [ -n "$only" ] && [ "$only" != web ]; then
    target=tests/$only/$only.csproj
    [ -f "$target" ] || fail "There is no test project $target"
    projects=("$target")
  elif [ -z "$only" ]; then
    mapfile -t projects < <(test_projects)
  fi

  heading "Prerequisites"
  prepare
  took
  heading "Build"
  build "$target" || return 0
  took
  case $only in '' | web) web_tests ;; esac
  [ ${#projects[@]} -gt 0 ] || return 0

  heading "PostgreSQL and RabbitMQ"
  start_services
  took
  for project in "${projects[@]}"; do dotnet_tests "$project"; done
}

rm -rf "$results"
mkdir -p "$results"
trap on_exit EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
main
finished=yes
