"""All tools, in the order of the table."""

from comparison.tool import Tool
from comparison.tools import specmatic
from comparison.tools.dredd import Dredd
from comparison.tools.kit import Kit
from comparison.tools.prism import Prism
from comparison.tools.respect import Respect
from comparison.tools.schemathesis import Schemathesis


def all_tools() -> list[Tool]:
    """Each of them once."""
    return [Kit(), Schemathesis(), specmatic.with_resiliency(), specmatic.with_examples(), Dredd(), Prism(), Respect()]
