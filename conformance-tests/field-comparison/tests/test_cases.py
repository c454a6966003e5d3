import unittest

from comparison.cases import Case, addressed, cases
from comparison.tools import portman, respect, specmatic


def case(name, operation, status=200, path="/external-audience/a", headers=None, body=None):
    """A case of which only this matters."""
    return Case(name, operation, "POST", path, headers or {}, body, status)


class CasesTest(unittest.TestCase):
    def test_ids_stand_in_the_places_of_what_they_are_for(self):
        every = {case.name: case for case in cases({"kept": "k-1", "run": "r-1"})}

        self.assertEqual("/external-audience/k-1/runs/r-1", every["run-ended"].path)

    def test_a_header_that_a_case_does_without_is_not_sent(self):
        every = {case.name: case for case in cases({})}

        self.assertNotIn("x-api-key", every["operation-without-api-key"].headers)
        self.assertIn("Authorization", every["operation-without-api-key"].headers)

    def test_names_of_cases_are_all_different(self):
        every = [case.name for case in cases({})]

        self.assertEqual(len(every), len(set(every)))

    def test_the_values_of_an_address_have_the_names_of_their_parameters(self):
        run = case("run", "getIngestionRun", path="/external-audience/a/runs/r")
        listed = case("list", "listIngestionRuns", path="/external-audience/a/runs?limit=1&sortBy=-createdAt")
        operation = case("operation", "getExternalAudienceOperation", path="/external-audience/operations/o")

        self.assertEqual([("path", "audienceId", "a"), ("path", "runId", "r")], list(addressed(run)))
        self.assertEqual(
            [("path", "audienceId", "a"), ("query", "limit", "1"), ("query", "sortBy", "-createdAt")],
            list(addressed(listed)),
        )
        self.assertEqual([("path", "operationId", "o")], list(addressed(operation)))

    def test_specmatic_withstands_the_first_accepted_case_of_each_operation(self):
        refused = case("refused", "deleteExternalAudience", 404)
        first, second = case("first", "deleteExternalAudience", 204), case("second", "deleteExternalAudience", 204)

        self.assertEqual([first], specmatic.first_accepted([refused, first, second]))

    def test_respect_plays_each_case_as_a_flow_of_its_own(self):
        played = respect.flow([case("one", "op", 404, body={"a": 1}), case("text", "op", 400, body="{")])

        self.assertEqual(["one"], [workflow["workflowId"] for workflow in played["workflows"]])
        [step] = played["workflows"][0]["steps"]
        self.assertEqual([{"condition": "$statusCode == 404"}], step["successCriteria"])
        self.assertEqual({"a": 1}, step["requestBody"]["payload"])

    def test_portman_varies_the_fullest_accepted_case(self):
        full = case("full", "updateExternalAudience", 200, body={"description": "d", "ttlInDays": 60})
        small = case("small", "updateExternalAudience", 200, body={"labels": []})
        configuration = portman.configuration([small, full])

        [variation] = configuration["tests"]["variationTests"][-1]["variations"]
        [overwrites] = variation["overwrites"]
        self.assertEqual("small", variation["name"])
        self.assertEqual(
            [
                {"key": "description", "remove": True},
                {"key": "ttlInDays", "remove": True},
                {"key": "labels", "value": [], "overwrite": True},
            ],
            overwrites["overwriteRequestBody"],
        )

    def test_portman_removes_a_header_that_a_case_does_without(self):
        full = case("full", "deleteExternalAudience", 204, headers={"x-api-key": "demo-client"})
        refused = case("refused", "deleteExternalAudience", 401)
        configuration = portman.configuration([full, refused])

        [overwrites] = configuration["tests"]["variationTests"][-1]["variations"][0]["overwrites"]
        self.assertIn({"key": "x-api-key", "remove": True}, overwrites["overwriteRequestHeaders"])


if __name__ == "__main__":
    unittest.main()
