#!/usr/bin/env bash
# From an edit of the contract to its impact page, with what changes for callers of the clients in each language. It takes no Node.js, no Python and no Go.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# An old page must not be taken for a new one, whatever fails first.
rm -rf client-gen/generation/target/impact
exec openapi/review.sh -Pall-clients -Dreview.skipPage -pl client-gen/generation "$@"
