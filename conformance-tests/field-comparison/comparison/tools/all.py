"""All tools, in the order of the table."""

from comparison.tool import Tool
from comparison.tools import specmatic
from comparison.tools.dredd import Dredd
from comparison.tools.kit import Kit
from comparison.tools.portman import Portman
from comparison.tools.prism import Prism
from comparison.tools.respect import Respect
from comparison.tools.schemathesis import Schemathesis
from comparison.tools.tcases import Tcases


def all_tools() -> list[Tool]:
    """Each of them once."""
    specmatics = [specmatic.with_resiliency(), specmatic.with_examples()]
    return [Kit(), Schemathesis(), *specmatics, Dredd(), Portman(), Tcases(), Prism(), Respect()]
