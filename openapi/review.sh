#!/usr/bin/env bash
# From an edit of the contract to its impact page, in seconds. What it takes is what CONTRIBUTING says.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# What an earlier run has found must not be taken for what this one finds, whatever fails first.
rm -rf openapi/target/surefire-reports openapi/review/target/impact

# Both are for a short run: a compiler that starts sooner, and one collector.
export MAVEN_OPTS="${MAVEN_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC}"
exec mvn --quiet --batch-mode -Dslf4j.internal.verbosity=ERROR -Pedit -pl openapi,openapi/review test "$@"
