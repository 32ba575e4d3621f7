#!/usr/bin/env bash
# Passes every test of the project on a machine that has the .NET 10 SDK and Debian's tools. It installs what is missing
# (Node.js for the independent clients of the tests, their npm packages, Chromium for the chat page), restores exactly what the lock files say, builds
# with warnings as errors, runs all tests, and fails when one failed or was skipped.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

install() {
  local missing=()
  for pair in "$@"; do command -v "${pair%%=*}" >/dev/null 2>&1 || missing+=("${pair##*=}"); done
  [ ${#missing[@]} -eq 0 ] && return
  local sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  echo "Installing ${missing[*]}"
  $sudo apt-get update -qq
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
}

install node=nodejs npm=npm chromium=chromium
for client in tests/Clients/*/; do
  [ -f "$client/package-lock.json" ] || continue
  echo "Packages of $client"
  (cd "$client" && npm ci --no-audit --no-fund --loglevel=error >/dev/null)
done

dotnet restore MentorBot.sln --locked-mode -v quiet
dotnet build MentorBot.sln -c Release --no-restore -warnaserror -v quiet -nologo

results="$(mktemp -d)"
trap 'rm -rf "$results"' EXIT
failed_projects=()
for project in Core.Tests Stories Bot.Tests Crash Browser; do
  echo "== $project"
  dotnet test "tests/$project/$project.csproj" -c Release --no-build --nologo -v quiet \
    --blame-hang --blame-hang-timeout 10m --blame-hang-dump-type none \
    --logger "trx;LogFileName=$project.trx" --results-directory "$results" && continue
  failed_projects+=("$project")
  # What the failed ones said, for whoever has only this output.
  sed -n '/<Message>/,/<\/Message>/p; /<StackTrace>/,/<\/StackTrace>/p' "$results/$project.trx" 2>/dev/null | head -n 200 || true
done

# The counters stand in the result files: <Counters total="…" executed="…" passed="…" failed="…" …/>
count() { cat "$results"/*.trx 2>/dev/null | grep -o "<Counters [^>]*" | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ sum += $1 } END { print sum + 0 }'; }
passed=$(count passed); failed=$(count failed); total=$(count total)
skipped=$((total - passed - failed))
for project in "${failed_projects[@]+"${failed_projects[@]}"}"; do
  # A project whose tests could not even run counts as a failure.
  [ -f "$results/$project.trx" ] || failed=$((failed + 1))
done

echo
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$skipped" -eq 0 ] && [ "$passed" -gt 0 ] && [ ${#failed_projects[@]} -eq 0 ]
