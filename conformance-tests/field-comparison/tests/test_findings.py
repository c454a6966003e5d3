import json
import tempfile
import unittest
from pathlib import Path

from comparison.tools import dredd, kit, portman, prism, respect, schemathesis, specmatic, tcases

JUNIT = """\
<testsuite>
  <testcase classname="{classname}" name="passes"/>
  <testcase classname="{classname}" name="{name}"><failure message="{message}">{text}</failure></testcase>
</testsuite>
"""


class FindingsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.report = Path(folder.name) / "report"

    def written(self, report: object) -> Path:
        self.report.write_text(report if isinstance(report, str) else json.dumps(report), "utf-8")
        return self.report

    def test_of_the_kit_what_turned(self):
        outcomes = {"RUN-001": "PASSED", "RUN-002": "FAILED", "RUN-003": "BLOCKED", "RUN-004": "RECORDED"}
        results = [{"requirement": {"id": name}, "outcome": outcome} for name, outcome in outcomes.items()]

        self.assertEqual({"RUN-002 FAILED", "RUN-004 RECORDED"}, kit.findings(self.written({"results": results})))

    def test_of_schemathesis_the_kind_of_a_failure_at_each_operation(self):
        failures = [{"title": "Server error", "operations": ["GET /a", "POST /b"]}]

        self.assertEqual(
            {"GET /a: Server error", "POST /b: Server error"},
            schemathesis.findings(self.written({"failures": failures})),
        )

    def test_of_specmatic_the_scenario_without_the_class_that_ran_it(self):
        report = JUNIT.format(classname="", name="contractTest() > Scenario: GET /a", message="401", text="")

        self.assertEqual({"Scenario: GET /a"}, specmatic.findings(self.written(report)))

    def test_of_dredd_each_line_of_what_was_wrong(self):
        text = "Message:\nbody: no id\nstatusCode: 201\n\nRequest:\nbody: whatever"
        report = JUNIT.format(classname="", name="GET /a", message="", text=text)

        self.assertEqual({"GET /a: body: no id", "GET /a: statusCode: 201"}, dredd.findings(self.written(report)))

    def test_of_portman_the_assertion_or_what_kept_a_request_from_being_sent(self):
        failures = [
            {"source": {"name": "create"}, "error": {"name": "AssertionError", "test": "status is 400"}},
            {"source": {"name": "list"}, "error": {"name": "Error"}},
        ]

        self.assertEqual(
            {"create: status is 400", "list: Error"}, portman.findings(self.written({"run": {"failures": failures}}))
        )

    def test_of_prism_where_by_which_keyword(self):
        header = json.dumps([{"location": ["response", "body", "runs", "0"], "code": "required", "message": "m"}])

        self.assertEqual(["list: response.body.runs.0 required"], prism.violations("list", header))

    def test_of_respect_the_checks_that_failed(self):
        checks = [{"name": "schema check", "passed": False}, {"name": "status code check", "passed": True}]
        workflow = {"executedSteps": [{"stepId": "create", "checks": checks}]}

        self.assertEqual(
            {"create: schema check"},
            respect.findings(self.written({"files": {"life.arazzo.yaml": {"executedWorkflows": [workflow]}}})),
        )

    def test_of_tcases_what_says_something(self):
        text = "1 expectation failed.\nExpected status code is &lt;401&gt; but was &lt;400&gt;.\n"
        report = JUNIT.format(classname="field.ContractTest", name="get_Auth", message="", text=text)

        self.assertEqual(
            {"field.ContractTest get_Auth: Expected status code is <401> but was <400>."},
            tcases.findings(self.written(report)),
        )


class HintsTest(unittest.TestCase):
    def test_a_hint_adds_replaces_and_removes(self):
        contract = {"schema": {"type": "string", "minLength": 1}, "other": [1]}
        hints = {"schema": {"enum": ["prod"], "minLength": None}, "other": [2]}

        self.assertEqual(
            {"schema": {"type": "string", "enum": ["prod"]}, "other": [2]}, tcases.hinted(contract, hints)
        )

    def test_ids_are_put_into_tests_that_were_written_before_there_were_any(self):
        self.assertEqual('path("k-1", "{braces}")', tcases.addressed_to({"kept": "k-1"}, 'path("{kept}", "{braces}")'))


if __name__ == "__main__":
    unittest.main()
