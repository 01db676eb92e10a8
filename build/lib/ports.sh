# shellcheck shell=bash
# Free loopback ports, found without any tool but bash.

port_answers() { # PORT
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || (exec 3<>"/dev/tcp/::1/$1") 2>/dev/null
}

next_free_port() { # FIRST
  local port=$1
  while port_answers "$port"; do port=$((port + 1)); done
  echo "$port"
}

# Below the range from which the kernel takes the ports of outgoing connections.
random_free_port() {
  next_free_port $((20000 + (RANDOM * 32768 + RANDOM) % 10000))
}
