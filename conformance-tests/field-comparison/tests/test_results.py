import tempfile
import unittest
from pathlib import Path

from comparison.results import Results
from tests.samples import result


class ResultsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.results = Results(Path(folder.name))

    def test_a_result_that_was_kept_is_found_again(self):
        kept = result("AcceptsSecondRun", "a", "b", tool="Specmatic, examples")
        self.results.keep(kept)

        self.assertEqual(kept, self.results.find("Specmatic, examples", "AcceptsSecondRun", 1))

    def test_a_run_that_was_not_made_is_not_found(self):
        self.results.keep(result("correct", tool="one"))

        self.assertIsNone(self.results.find("one", "correct", 2))
        self.assertIsNone(self.results.find("two", "correct", 1))

    def test_one_tool_is_forgotten_and_the_others_are_not(self):
        for tool in ("one", "two"):
            self.results.keep(result("correct", tool=tool))
        self.results.forget("one")

        self.assertIsNone(self.results.find("one", "correct", 1))
        self.assertIsNotNone(self.results.find("two", "correct", 1))


if __name__ == "__main__":
    unittest.main()
