# shellcheck shell=bash
# Installs what is missing through apt. Needs console.sh.

install_packages() { # PACKAGE...
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    fail "Missing: $*. Install with: sudo apt-get install -y --no-install-recommends $*"
  fi
  printf 'Installing %s\n' "$*" >&2
  local log
  log=$(mktemp)
  if ! (apt_install_without_services "$@") >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    fail "Could not install $*; the whole log is $log"
  fi
  rm -f "$log"
}

# Debian starts a service as soon as it is installed; the scripts run private nodes only.
apt_install_without_services() ( # PACKAGE...
  set -e
  policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    trap 'rm -f "$policy"' EXIT
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get -o DPkg::Lock::Timeout=120 update
  apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$@"
)
