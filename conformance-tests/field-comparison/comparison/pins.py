"""The versions of the tools, from the files that pin them."""

import json
import re
import xml.etree.ElementTree

from comparison import places

_POM = {"pom": "http://maven.apache.org/POM/4.0.0"}


def of_npm(package: str) -> str:
    """The version of a package in package.json."""
    return json.loads((places.HOME / "package.json").read_text("utf-8"))["dependencies"][package]


def of_pypi(package: str) -> str:
    """The version of a package in requirements.txt."""
    pinned = re.search(rf"^{re.escape(package)}==(\S+)$", (places.HOME / "requirements.txt").read_text("utf-8"), re.M)
    if pinned is None:
        raise ValueError(f"requirements.txt pins no {package}")
    return pinned.group(1)


def of_maven(name: str) -> str:
    """A property of the parent pom.xml, such as tcases.version; the project's own version for project.version."""
    root = xml.etree.ElementTree.parse(places.REPOSITORY / "pom.xml").getroot()
    place = "pom:version" if name == "project.version" else f"pom:properties/pom:{name}"
    found = root.findtext(place, namespaces=_POM)
    if found is None:
        raise ValueError(f"pom.xml has no {name}")
    return found
