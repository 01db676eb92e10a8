#!/usr/bin/env bash
# A private RabbitMQ node on free loopback ports, beside whatever runs on the machine.
#   rabbitmq.sh start DIR        waits until it answers, prints RABBITMQ=amqp://...
#   rabbitmq.sh stop DIR         ends it cleanly
#   rabbitmq.sh kill DIR         ends it at once, as a crash would
#   rabbitmq.sh vhost DIR NAME   adds a virtual host for guest to the running node
# The same DIR keeps data and ports.
set -euo pipefail
lib=$(cd "$(dirname "${BASH_SOURCE[0]}")/../lib" && pwd)
# shellcheck source=build/lib/console.sh
. "$lib/console.sh"
# shellcheck source=build/lib/ports.sh
. "$lib/ports.sh"
# shellcheck source=build/lib/packages.sh
. "$lib/packages.sh"
# shellcheck source=build/lib/processes.sh
. "$lib/processes.sh"

# Not the wrapper in /usr/sbin: that one changes to user rabbitmq and writes to /var.
find_server() {
  local file
  for file in /usr/lib/rabbitmq/bin/rabbitmq-server /opt/homebrew/sbin/rabbitmq-server; do
    [ ! -x "$file" ] || { echo "$file"; return; }
  done
}

# A name, an Erlang port mapper and a cookie of its own keep the node apart from every other on the machine.
write_environment() {
  local amqp distribution mapper
  amqp=$(random_free_port)
  distribution=$(next_free_port $((amqp + 1)))
  mapper=$(next_free_port $((distribution + 1)))
  cat >"$dir/environment" <<END
HOME="$dir"
LC_ALL=C.UTF-8
RABBITMQ_HOME="$dir"
RABBITMQ_BASE="$dir"
RABBITMQ_MNESIA_BASE="$dir/mnesia"
RABBITMQ_LOG_BASE="$dir/log"
RABBITMQ_PID_FILE="$dir/server.pid"
RABBITMQ_CONFIG_FILE="$dir/rabbitmq"
RABBITMQ_CONF_ENV_FILE="$dir/none.conf"
RABBITMQ_ENABLED_PLUGINS_FILE="$dir/enabled_plugins"
RABBITMQ_NODENAME=n$amqp@localhost
RABBITMQ_NODE_IP_ADDRESS=127.0.0.1
RABBITMQ_NODE_PORT=$amqp
RABBITMQ_DIST_PORT=$distribution
ERL_EPMD_ADDRESS=127.0.0.1
ERL_EPMD_PORT=$mapper
RABBITMQ_SERVER_START_ARGS="-setcookie private"
RABBITMQ_CTL_ERL_ARGS="-setcookie private"
END
}

write_configuration() {
  mkdir -p "$dir/mnesia" "$dir/log"
  echo '[].' >"$dir/enabled_plugins"
  cat >"$dir/rabbitmq.conf" <<END
listeners.tcp.1 = 127.0.0.1:$RABBITMQ_NODE_PORT
loopback_users = none
disk_free_limit.absolute = 50MB
log.console = false
log.file.level = warning
END
}

load_environment() {
  set -a
  # shellcheck disable=SC1091
  . "$dir/environment"
  set +a
}

pid_in() { # FILE
  cat "$dir/$1" 2>/dev/null || true
}

# The broker speaks first only after the protocol header; any byte back means that it is ready.
broker_answers() {
  (exec 3<>"/dev/tcp/127.0.0.1/$RABBITMQ_NODE_PORT" && printf 'AMQP\0\0\11\1' >&3 && [ -n "$(timeout 2 head -c 1 <&3)" ]) 2>/dev/null
}

# Started here, because the mapper that Erlang would start by itself outlives the node and leaves no process id.
start_mapper() {
  ! port_answers "$ERL_EPMD_PORT" || return 0
  setsid epmd -port "$ERL_EPMD_PORT" -address 127.0.0.1 >/dev/null 2>&1 </dev/null &
  echo $! >"$dir/mapper.pid"
  until port_answers "$ERL_EPMD_PORT"; do
    is_alive "$(pid_in mapper.pid)" || fail "The Erlang port mapper did not start on port $ERL_EPMD_PORT"
    sleep 0.05
  done
}

start_server() {
  local deadline=$((SECONDS + 90)) launcher
  setsid "$server" >"$dir/server.log" 2>&1 </dev/null &
  launcher=$!
  echo "$launcher" >"$dir/launcher.pid"
  until broker_answers; do
    is_alive "$launcher" || fail "RabbitMQ ended while starting: $(tail -n 20 "$dir/server.log")"
    [ "$SECONDS" -lt "$deadline" ] || fail "RabbitMQ does not answer: $(tail -n 20 "$dir/server.log")"
    sleep 0.2
  done
}

start() {
  server=$(find_server)
  if [ -z "$server" ]; then
    install_packages rabbitmq-server
    server=$(find_server)
  fi
  mkdir -p "$dir"
  [ -f "$dir/environment" ] || write_environment
  load_environment
  write_configuration
  if ! broker_answers; then
    trap kill_now EXIT # an interrupted start leaves nothing behind
    trap 'exit 143' INT TERM
    start_mapper
    start_server
    trap - EXIT
  fi
  echo "RABBITMQ=amqp://guest:guest@127.0.0.1:$RABBITMQ_NODE_PORT/"
}

end_mapper() {
  end_process "$(pid_in mapper.pid)" 2
  rm -f "$dir"/*.pid
}

stop() {
  end_process "$(pid_in server.pid)" 20
  end_mapper
}

# The whole group of the launcher, which is there even before the server has written its id; the mapper last, or a
# server that is just starting would start another one.
kill_now() {
  local group
  group=$(pid_in launcher.pid)
  [ -z "$group" ] || kill -KILL -- "-$group" 2>/dev/null || true
  wait_for_end "$(pid_in server.pid)" 5 || true
  end_mapper
}

# One call instead of two of rabbitmqctl's commands, each of which starts an Erlang machine.
add_vhost() { # NAME
  [[ $1 =~ ^[A-Za-z0-9._-]+$ ]] || fail "A virtual host is named with letters, digits, dots, dashes and underscores, not '$1'"
  load_environment
  rabbitmqctl -q --longnames=false -n "$RABBITMQ_NODENAME" eval "ok = rabbit_vhost:add(<<\"$1\">>, <<\"script\">>),
    rabbit_auth_backend_internal:set_permissions(<<\"guest\">>, <<\"$1\">>, <<\".*\">>, <<\".*\">>, <<\".*\">>, <<\"script\">>)." >/dev/null
  echo "RABBITMQ=amqp://guest:guest@127.0.0.1:$RABBITMQ_NODE_PORT/$1"
}

usage="Usage: rabbitmq.sh start|stop|kill DIR, or rabbitmq.sh vhost DIR NAME"
[ $# -ge 2 ] || fail "$usage"
dir=$(realpath -m "$2")
case "$1 $#" in
  'start 2') start ;;
  'stop 2') stop ;;
  'kill 2') kill_now ;;
  'vhost 3') add_vhost "$3" ;;
  *) fail "$usage" ;;
esac
