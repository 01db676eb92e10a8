#!/usr/bin/env bash
# Builds ChatMonolith where needed and runs it on this machine.
#   build/run.sh                 a demo, with data in .run/demo
#   build/run.sh --empty         without demo data, in .run/empty: the first start prints a set-up code
#   build/run.sh --urls URLS     on other addresses than http://127.0.0.1:5080
# Settings in the environment win over what is chosen here; docs/operations.md lists them.
set -euo pipefail
caller=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
for part in console ports prerequisites publish; do
  # shellcheck source=/dev/null
  . "build/lib/$part.sh"
done

demo=${ChatMonolith__Demo:-true}
urls=${ASPNETCORE_URLS:-}
while [ $# -gt 0 ]; do
  case "$1 ${2:-}" in
    '--empty '*) demo=false ;;
    '--urls http'*) urls=$2; shift ;;
    *) fail "Usage: build/run.sh [--empty] [--urls http://ADDRESS:PORT]" ;;
  esac
  shift
done

is_loopback() { # URLS
  local url
  for url in ${1//;/ }; do
    [[ $url =~ ^https?://(127\.[0-9.]+|localhost|\[::1\])(:[0-9]+)?/?$ ]] || return 1
  done
}

choose_address() {
  [ -n "$urls" ] || urls=http://127.0.0.1:$(next_free_port 5080)
  if [ "$demo" = true ] && ! is_loopback "$urls"; then
    echo "Without demo data: others can reach $urls."
    demo=false
  fi
  local first=${urls%%;*}
  export ChatMonolith__PublicUrl=${ChatMonolith__PublicUrl:-${first%/}}
  [[ ! $ChatMonolith__PublicUrl =~ //([*+]|0\.0\.0\.0|\[::\])(:|/|$) ]] ||
    fail "Set ChatMonolith__PublicUrl to the address that browsers use for $urls"
}

# The demo website must be another site than the console: cookies do not tell ports apart, but 127.0.0.1 and localhost.
add_demo_site() {
  local host=localhost port
  [[ $urls != *//localhost* ]] || host=127.0.0.1
  port=$(tr -cd 0-9 <<<"${urls##*:}")
  export ChatMonolith__DemoSiteUrls=${ChatMonolith__DemoSiteUrls:-http://$host:$(next_free_port $((${port:-5080} + 1)))}
  urls="$urls;$ChatMonolith__DemoSiteUrls"
}

choose_folder() {
  local name=demo
  [ "$demo" = true ] || name=empty
  export ChatMonolith__DataFolder=${ChatMonolith__DataFolder:-$PWD/.run/$name}
  [[ $ChatMonolith__DataFolder = /* ]] || ChatMonolith__DataFolder=$caller/$ChatMonolith__DataFolder
  mkdir -p "$ChatMonolith__DataFolder"
}

require_tools
publish_host
choose_address
[ "$demo" != true ] || add_demo_site
choose_folder
export ChatMonolith__Demo=$demo ASPNETCORE_URLS=$urls ASPNETCORE_ENVIRONMENT=${ASPNETCORE_ENVIRONMENT:-Production}
exec dotnet .run/publish/Host.dll
