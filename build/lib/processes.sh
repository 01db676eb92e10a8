# shellcheck shell=bash
# Ending processes by their id, never by their name.

# A zombie has ended, however late its parent takes notice.
is_alive() { # PID
  [ -n "${1:-}" ] && kill -0 "$1" 2>/dev/null && ! grep -qs '^State:[[:space:]]*Z' "/proc/$1/status"
}

wait_for_end() { # PID SECONDS
  local tries=$(($2 * 10))
  while is_alive "$1" && [ "$tries" -gt 0 ]; do
    sleep 0.1
    tries=$((tries - 1))
  done
  ! is_alive "$1"
}

end_process() { # PID SECONDS: asks, waits, then insists
  is_alive "$1" || return 0
  kill -TERM "$1" 2>/dev/null || true
  wait_for_end "$1" "$2" || kill -KILL "$1" 2>/dev/null || true
}

# Everything below a process, and everything that inherited a marker in its environment: a child whose parent
# has died hangs below init, where only the marker still finds it. (grep fails on processes that end meanwhile.)
processes_of_run() { # PARENT NAME=VALUE
  {
    (grep -s '^PPid:' /proc/[0-9]*/status || true) | awk -F'[/:\t]+' -v parent="$1" '
      { pid[NR] = $3; above[NR] = $6 }
      END {
        below[parent] = 1
        do { found = 0; for (i in pid) if (above[i] in below && !(pid[i] in below)) { below[pid[i]] = 1; found = 1 } } while (found)
        for (p in below) if (p != parent) print p
      }'
    (env -u "${2%%=*}" grep -slz "^$2\$" /proc/[0-9]*/environ || true) | cut -d/ -f3
  } | sort -un
}

# FIRST, if it still runs, gets the time to end by itself what it has started.
end_processes_of_run() { # FIRST PARENT NAME=VALUE
  local pids pid
  pids=$(processes_of_run "$2" "$3")
  end_process "$1" 5
  for pid in $pids; do kill -TERM "$pid" 2>/dev/null || true; done
  for pid in $pids; do wait_for_end "$pid" 3 || kill -KILL "$pid" 2>/dev/null || true; done
}
