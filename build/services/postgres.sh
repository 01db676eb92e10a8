#!/usr/bin/env bash
# A private PostgreSQL cluster on a free loopback port.
#   postgres.sh start DIR   creates it where needed, waits until it answers, prints POSTGRES=<connection string>
#   postgres.sh stop DIR    ends it cleanly
#   postgres.sh kill DIR    ends it at once, as a crash would
# The same DIR keeps data and port. It is for trials: what is written outlives a crash of the processes, not a power cut. As root the server runs as user postgres, who must be able to enter DIR.
set -euo pipefail
lib=$(cd "$(dirname "${BASH_SOURCE[0]}")/../lib" && pwd)
# shellcheck source=build/lib/console.sh
. "$lib/console.sh"
# shellcheck source=build/lib/ports.sh
. "$lib/ports.sh"
# shellcheck source=build/lib/packages.sh
. "$lib/packages.sh"

find_binaries() {
  local found
  found=$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1) || true
  [ -n "$found" ] || found=$(command -v initdb || true)
  [ -z "$found" ] || dirname "$(readlink -f "$found")"
}

choose_user() {
  as=()
  [ "$(id -u)" = 0 ] || return 0
  as=(setpriv --reuid=postgres --regid="$(id -g postgres)" --clear-groups --no-new-privs env HOME="$dir")
}

prepare_folder() {
  mkdir -p "$dir"
  [ "$(id -u)" != 0 ] || chown postgres "$dir"
  chmod 700 "$dir"
  "${as[@]}" test -x "$dir" || fail "User postgres cannot enter $dir: take a folder whose parents everybody may pass, such as one in /tmp."
  cd "$dir"
}

create_cluster() {
  [ ! -f data/PG_VERSION ] || return 0
  "${as[@]}" "$bin/initdb" -D "$dir/data" -U app --auth=trust -E UTF8 --locale=C.UTF-8 --no-sync >initdb.log 2>&1 ||
    fail "initdb failed: $(tail -n 5 initdb.log)"
}

server() { # pg_ctl arguments
  "${as[@]}" "$bin/pg_ctl" -D "$dir/data" -w -t 60 "$@"
}

is_running() {
  [ -d "$dir/data" ] && server status >/dev/null 2>&1
}

# After a crash the orphaned backends hold the shared memory for a moment, so one refusal is not final.
start_server() {
  local fixed=
  [ ! -f port ] || fixed=$(cat port)
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    port=${fixed:-$(random_free_port)}
    if server -l "$dir/server.log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300 -c fsync=off -c full_page_writes=off" start >start.log 2>&1; then
      echo "$port" >port
      return
    fi
    sleep 0.5
  done
  fail "PostgreSQL did not start: $(tail -n 5 server.log)"
}

start() {
  if [ -z "$bin" ]; then
    install_packages postgresql
    bin=$(find_binaries)
  fi
  choose_user
  prepare_folder
  create_cluster
  is_running || start_server
  echo "POSTGRES=Host=127.0.0.1;Port=$(cat port);Username=app;Database=postgres"
}

end() { # fast|immediate
  choose_user
  ! is_running || (cd "$dir" && server -m "$1" stop >/dev/null)
}

[ $# = 2 ] || fail "Usage: postgres.sh start|stop|kill DIR"
dir=$(realpath -m "$2")
bin=$(find_binaries)
case $1 in
  start) start ;;
  stop) end fast ;;
  kill) end immediate ;;
  *) fail "Usage: postgres.sh start|stop|kill DIR" ;;
esac
