"""Where things lie."""

from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
REPOSITORY = HOME.parent.parent

SETTINGS = HOME / "settings"
"""What each tool is configured with."""

TARGET = HOME / "target"
"""Everything that is installed or made. Not kept."""

DRAWN_SERVERS = SETTINGS / "broken-servers.json"
"""The broken servers that are tried, and the seed they were drawn with."""

RESULTS = TARGET / "results"
"""What each tool said of each server, one file each."""

NODE = TARGET / "node"
PYTHON = TARGET / "python"

TCASES = TARGET / "tcases"
"""The tests that Tcases wrote."""

TCASES_CLASS_PATH = TCASES / "classpath"
"""What these and Tcases itself need."""

PAGE = REPOSITORY / "docs" / "field-comparison.md"

CONTRACT_BUILD = REPOSITORY / "openapi/target/classes/io/externalaudiences/contract"
CONTRACT = CONTRACT_BUILD / "external-audiences.yaml"
EXAMPLES = CONTRACT_BUILD / "examples"
BUNDLED_CONTRACT = CONTRACT_BUILD / "external-audiences.bundled.yaml"
"""The contract with its examples written out, as the build of openapi leaves it."""

KIT = REPOSITORY / "conformance-tests/runner/target/certify.jar"
SERVERS = REPOSITORY / "conformance-tests/self-test/target/classes"
"""MinimalTarget and the broken servers, as classes."""

BROKEN_SERVERS = REPOSITORY / "conformance-tests/self-test/src/main/java/io/externalaudiences/conformance/selftest/faults"
KILL_MATRIX = REPOSITORY / "docs/kill-matrix.md"
"""Which requirements each broken server breaks."""
