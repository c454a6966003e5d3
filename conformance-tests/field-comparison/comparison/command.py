"""The command line."""

import argparse
import unittest

from comparison import field, installation, page, places, servers
from comparison.results import Results
from comparison.tool import Tool
from comparison.tools.all import all_tools

SEED = 2026
NUMBER = 40


def main(arguments: list[str], description: str) -> int:
    """Does what the arguments ask for; gives the exit code."""
    options = _options(arguments, description)
    if options.self_check:
        return _self_check()
    if options.draw:
        servers.draw(SEED, NUMBER)
    tools = _named(options.only, all_tools())
    broken = servers.drawn()
    results = Results(places.RESULTS)
    if not options.page:
        installation.install(_say)
        for tool in _named(options.again, tools) if options.again else []:
            results.forget(tool.name)
        for tool in tools:
            field.play(tool, broken, results, _say)
    if not options.only:
        places.PAGE.write_text(page.text(tools, broken, results), "utf-8")
        _say(f"written: {places.PAGE.relative_to(places.REPOSITORY)}")
    return 0


def _options(arguments: list[str], description: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="compare", description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", default="", metavar="TOOL;...", help="these tools only, without the page")
    parser.add_argument("--again", default="", metavar="TOOL;...", help="forget what these tools said")
    parser.add_argument("--draw", action="store_true", help="draw the broken servers anew")
    parser.add_argument("--page", action="store_true", help="only write the page")
    parser.add_argument("--self-check", action="store_true", help="the tests of this script")
    return parser.parse_args(arguments)


def _named(names: str, tools: list[Tool]) -> list[Tool]:
    """The tools of these names, separated by semicolons; all where there are none."""
    wanted = {name.strip().lower() for name in names.split(";") if name.strip()}
    unknown = wanted - {tool.name.lower() for tool in tools}
    if unknown:
        raise SystemExit(f"no such tool: {', '.join(sorted(unknown))}; there are {', '.join(tool.name for tool in tools)}")
    return [tool for tool in tools if not wanted or tool.name.lower() in wanted]


def _self_check() -> int:
    tests = unittest.defaultTestLoader.discover(str(places.HOME / "tests"), top_level_dir=str(places.HOME))
    return 0 if unittest.TextTestRunner().run(tests).wasSuccessful() else 1


def _say(line: str) -> None:
    print(line, flush=True)
