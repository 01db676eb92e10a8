# shellcheck shell=bash
# Brings .run/publish up to date. Needs console.sh; runs in the repository's folder.

publish_host() {
  local now
  now=$(node build/lib/fingerprint.mjs)
  if [ -f .run/publish/Host.dll ] && [ "$now" = "$(cat .run/publish.fingerprint 2>/dev/null)" ]; then
    return
  fi
  echo "Building; the first time takes a minute or two ..."
  rm -rf .run/publish.next
  mkdir -p .run
  dotnet publish src/Host/Host.csproj -c Release -o .run/publish.next --nologo -v quiet -tl:off "-clp:ErrorsOnly;NoSummary" || fail "The build failed, see above"
  # The new output replaces the old one only now: a failed build leaves the last good one alone.
  rm -rf .run/publish .run/publish.fingerprint
  mv .run/publish.next .run/publish
  echo "$now" >.run/publish.fingerprint
}
