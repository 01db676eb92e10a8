# shellcheck shell=bash
# What must be on the machine before anything is built. Needs console.sh.

has_dotnet_sdk() {
  command -v dotnet >/dev/null && dotnet --list-sdks | grep -q '^10\.'
}

has_node() {
  command -v npm >/dev/null &&
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null
}

require_tools() {
  local missing=()
  has_dotnet_sdk || missing+=("the .NET SDK 10 (https://dotnet.microsoft.com/download)")
  has_node || missing+=("Node.js 20.19 or newer with npm (https://nodejs.org)")
  case ${#missing[@]} in
    0) ;;
    1) fail "Missing: ${missing[0]}" ;;
    *) fail "Missing: ${missing[0]} and ${missing[1]}" ;;
  esac
}
